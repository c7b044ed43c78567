// Made by tools/data/build.ts; do not edit.

export function cpuRows(): string {
  return `
1075t		1075T	AMD	95			1
255e		255e	AMD	45			1
3015ce		AMD 3015Ce	AMD	6	4	2021	1
3015e		AMD 3015e	AMD	6	4	2020	1
3020e		AMD 3020e	AMD	6	2	2020	1
3260he		3260 HE	AMD	45			1
3280		3280	AMD	65			1
3320ee		3320 EE	AMD	25			1
3350he		3350 HE	AMD	45			1
3365		3365	AMD	65			1
3380		3380	AMD	65			1
4226		4226	AMD	95			1
4228he		4228 HE	AMD	65			1
4230he		4230 HE	AMD	65			1
4234		4234	AMD	95			1
4238		4238	AMD	95			1
4240		4240	AMD	95			1
4256ee		4256 EE	AMD	35			1
425e		425e	AMD	45			1
4274he		4274 HE	AMD	65			1
4276he		4276 HE	AMD	65			1
4280		4280	AMD	95			1
4284		4284	AMD	95			1
4310ee		4310 EE	AMD	35			1
4332he		4332 HE	AMD	65			1
4334		4334	AMD	95			1
4340		4340	AMD	95			1
4365		4365	AMD	40			1
4376he		4376 HE	AMD	65			1
4386		4386	AMD	95			1
460		460	AMD	95			1
555		555	AMD	80			1
565		565	AMD	80			1
570		570	AMD	80			1
6132he		6132 HE	AMD	85			1
6140		6140	AMD	115			1
6166he		6166 HE	AMD	85			1
6176		6176	AMD	115			1
6180se		6180 SE	AMD	140			1
6204		6204	AMD	115			1
620e		620e	AMD	45			1
6212		6212	AMD	115			1
6220		6220	AMD	115			1
6234		6234	AMD	115			1
6238		6238	AMD	115			1
6262he		6262 HE	AMD	85			1
6272		6272	AMD	115			1
6274		6274	AMD	115			1
6276		6276	AMD	115			1
6278		6278	AMD	115			1
6282se		6282 SE	AMD	140			1
6284se		6284 SE	AMD	140			1
6308		6308	AMD	115			1
631		631	AMD	65			1
6320		6320	AMD	115			1
6328		6328	AMD	115			1
6338p		6338P	AMD	99			1
6344		6344	AMD	115			1
6348		6348	AMD	115			1
6366he		6366 HE	AMD	85			1
6370p		6370P	AMD	99			1
6376		6376	AMD	115			1
6378		6378	AMD	115			1
638		638	AMD	65			1
6380		6380	AMD	115			1
6386se		6386 SE	AMD	140			1
641		641	AMD	100			1
6thgena10_8700p		AMD 6th Gen A10-8700P APU	AMD	15			1
6thgena8_8600p		AMD 6th Gen A8-8600P APU	AMD	15			1
6thgenfx8800p		AMD 6th Gen FX-8800P APU	AMD	15			1
6thgenproa10_8700b		AMD 6th Gen AMD PRO A10-8700B APU	AMD	15			1
6thgenproa10_8750b		AMD 6th Gen AMD PRO A10-8750B APU	AMD	65			1
6thgenproa10_8770		AMD 6th Gen AMD PRO A10-8770 APU	AMD	65			1
6thgenproa10_8770e		AMD 6th Gen AMD PRO A10-8770E APU	AMD	35			1
6thgenproa10_8850b		AMD 6th Gen AMD PRO A10-8850B APU	AMD	95			1
6thgenproa12_8800b		AMD 6th Gen AMD PRO A12-8800B APU	AMD	15			1
6thgenproa12_8870		AMD 6th Gen AMD PRO A12-8870 APU	AMD	65			1
6thgenproa12_8870e		AMD 6th Gen AMD PRO A12-8870E APU	AMD	35			1
6thgenproa4_8350b		AMD 6th Gen AMD PRO A4-8350B APU	AMD	65			1
6thgenproa6_8500b		AMD 6th Gen AMD PRO A6-8500B APU	AMD	15			1
6thgenproa6_8550b		AMD 6th Gen AMD PRO A6-8550B APU	AMD	65			1
6thgenproa6_8570		AMD 6th Gen AMD PRO A6-8570 APU	AMD	65			1
6thgenproa6_8570e		AMD 6th Gen AMD PRO A6-8570E APU	AMD	35			1
6thgenproa8_8600b		AMD 6th Gen AMD PRO A8-8600B APU	AMD	15			1
6thgenproa8_8650b		AMD 6th Gen AMD PRO A8-8650B APU	AMD	65			1
740		740	AMD	65			1
750		750	AMD	65			1
750k		750K	AMD	100			1
760k		760K	AMD	100			1
7thgena10_9600p		AMD 7th Gen A10-9600P APU	AMD	15			1
7thgena10_9630p		AMD 7th Gen A10-9630P APU	AMD	35			1
7thgena10_9700		AMD 7th Gen A10-9700 APU	AMD	65			1
7thgena10_9700e		AMD 7th Gen A10-9700E APU	AMD	35			1
7thgena12_9700p		AMD 7th Gen A12-9700P APU	AMD	15			1
7thgena12_9730p		AMD 7th Gen A12-9730P APU	AMD	35			1
7thgena12_9800		AMD 7th Gen A12-9800 APU	AMD	65			1
7thgena12_9800e		AMD 7th Gen A12-9800E APU	AMD	35			1
7thgena4_9120		AMD 7th Gen A4-9120 APU	AMD	15			1
7thgena4_9120c		AMD 7th Gen A4-9120C APU	AMD	6			1
7thgena4_9125		AMD 7th Gen A4-9125 APU	AMD	15			1
7thgena6_9210		AMD 7th Gen A6-9210 APU	AMD	15			1
7thgena6_9220		AMD 7th Gen A6-9220 APU	AMD	15			1
7thgena6_9220c		AMD 7th Gen A6-9220C APU	AMD	6			1
7thgena6_9225		AMD 7th Gen A6-9225 APU	AMD	15			1
7thgena6_9500		AMD 7th Gen A6-9500 APU	AMD	65			1
7thgena6_9500e		AMD 7th Gen A6-9500E APU	AMD	35			1
7thgena6_9550		AMD 7th Gen A6-9550 APU	AMD	65			1
7thgena8_9600		AMD 7th Gen A8-9600 APU	AMD	65			1
7thgena9_9420		AMD 7th Gen A9-9420 APU	AMD	15			1
7thgena9_9425		AMD 7th Gen A9-9425 APU	AMD	15			1
7thgenathlonx4_970		AMD 7th Gen AMD Athlon X4 970	AMD	65			1
7thgene2_9010		AMD 7th Gen E2-9010 APU	AMD	15			1
7thgenfx9800p		AMD 7th Gen FX 9800P APU	AMD	15			1
7thgenfx9830p		AMD 7th Gen FX 9830P APU	AMD	35			1
7thgenproa10_9700		AMD 7th Gen AMD PRO A10-9700 APU	AMD	65			1
7thgenproa10_9700b		AMD 7th Gen AMD PRO A10-9700B APU	AMD	15			1
7thgenproa10_9700e		AMD 7th Gen AMD PRO A10-9700E APU	AMD	35			1
7thgenproa10_9730b		AMD 7th Gen AMD PRO A10-9730B APU	AMD	35			1
7thgenproa12_9800		AMD 7th Gen AMD PRO A12-9800 APU	AMD	65			1
7thgenproa12_9800b		AMD 7th Gen AMD PRO A12-9800B APU	AMD	15			1
7thgenproa12_9800e		AMD 7th Gen AMD PRO A12-9800E APU	AMD	35			1
7thgenproa12_9830b		AMD 7th Gen AMD PRO A12-9830B APU	AMD	35			1
7thgenproa4_4350b		AMD 7th Gen AMD PRO A4-4350B APU	AMD	15			1
7thgenproa4_5350b		AMD 7th Gen AMD PRO A4-5350B APU	AMD	15			1
7thgenproa6_7350b		AMD 7th Gen AMD PRO A6-7350B APU	AMD	15			1
7thgenproa6_8350b		AMD 7th Gen AMD PRO A6-8350B APU	AMD	15			1
7thgenproa6_9500		AMD 7th Gen AMD PRO A6-9500 APU	AMD	65			1
7thgenproa6_9500b		AMD 7th Gen AMD PRO A6-9500B APU	AMD	15			1
7thgenproa6_9500e		AMD 7th Gen AMD PRO A6-9500E APU	AMD	35			1
7thgenproa8_9600		AMD 7th Gen AMD PRO A8-9600 APU	AMD	65			1
7thgenproa8_9600b		AMD 7th Gen AMD PRO A8-9600B APU	AMD	15			1
7thgenproa8_9630b		AMD 7th Gen AMD PRO A8-9630B	AMD	35			1
840		840	AMD	95			1
850		850	AMD	95			1
860k		860K	AMD	95			1
860kwithnearsilentthermalsolution		860K with Near Silent Thermal Solution	AMD	95	4		0
870k		870K	AMD	95			1
870kwithnearsilentthermalsolution		870K with Near Silent Thermal Solution	AMD	95	4		0
880k		880K	AMD	95			1
880kwithnearsilentthermalsolution		880K with Near Silent Thermal Solution	AMD	95			0
960t		960T	AMD	95			1
965		965	AMD	80			1
975		975	AMD	125			1
980		980	AMD	125			1
a100		Intel A100	Intel	3			1
a10_4600m		AMD A10-4600M	AMD	35			1
a10_4655m		AMD A10-4655M	AMD	25			1
a10_5700		AMD A10-5700	AMD	65			1
a10_5745m		AMD A10-5745M	AMD	25			1
a10_5750m		AMD A10-5750M	AMD	35			1
a10_5757m		AMD A10-5757M	AMD	35			1
a10_5800b		AMD A10-5800B	AMD	100			1
a10_5800k		AMD A10-5800K	AMD	100			1
a10_6700		A10-6700	AMD	65	4		1
a10_6700t		A10-6700T	AMD	45	4		1
a10_6790b		A10-6790B	AMD	45	4		1
a10_6790k		A10-6790K	AMD	100	4		1
a10_6800b		A10-6800B	AMD	45	4		1
a10_6800k		A10-6800K	AMD	100	4		1
a10_7300		A10-7300	AMD	20	4		1
a10_7400p		A10-7400P	AMD	35	4		1
a10_7700k		AMD A10-7700K	AMD	95			1
a10_7850k		A10-7850K	AMD	95	4		1
a10_7860k		A10-7860K	AMD	65	4		1
a10_7860kandnearsilentthermalsolution		AMD A10-7860K and Near Silent Thermal Solution	AMD	65			1
a10_7870k		A10-7870K	AMD	95			1
a10_7870kandnearsilentthermalsolution		AMD A10-7870K and Near Silent Thermal Solution	AMD	95			1
a10_7890k		A10-7890K	AMD	95			1
a10_7890kandwraithcooler		AMD A10-7890K and Wraith cooler	AMD	95			1
a10_8700p		6th Gen A10-8700P APU		15	4		1
a10_9600p		7th Gen A10-9600P APU		15			1
a10_9630p		7th Gen A10-9630P APU		35			1
a10_9700		7th Gen A10-9700 APU		65		2017	1
a10_9700e		7th Gen A10-9700E APU		35		2016	1
a10micro6700t		A10 Micro-6700T		4.5	4		1
a10pro7350b		A10 PRO-7350B	AMD	19	4		1
a10pro7800b		A10 PRO-7800B	AMD	65	4		1
a10pro7850b		A10 PRO-7850B	AMD	95	4		1
a110		Intel A110	Intel	3			1
a12_9700p		7th Gen A12-9700P APU		15			1
a12_9730p		7th Gen A12-9730P APU		35			1
a12_9800		7th Gen A12-9800 APU		65		2017	1
a12_9800e		7th Gen A12-9800E APU		35		2016	1
a4_1200		AMD A4-1200	AMD	4			1
a4_1250		AMD A4-1250	AMD	8			1
a4_1350		AMD A4-1350	AMD	8			1
a4_3300		AMD A4-3300	AMD	65			1
a4_3300m		AMD A4-3300M	AMD	35			1
a4_3305m		AMD A4-3305M	AMD	35			1
a4_3310mx		AMD A4-3310MX	AMD	35			1
a4_3320m		AMD A4-3320M	AMD	35			1
a4_3330mx		AMD A4-3330MX	AMD	45			1
a4_3400		AMD A4-3400	AMD	65			1
a4_3420		AMD A4-3420	AMD	65			1
a4_4000		AMD A4-4000	AMD	65			1
a4_4300m		AMD A4-4300M	AMD	35			1
a4_4355m		AMD A4-4355M	AMD	17			1
a4_5000		A4-5000	AMD	15	4		1
a4_5050		AMD A4-5050	AMD	15			1
a4_5100		A4-5100	AMD	15	4		1
a4_5145m		AMD A4-5145M	AMD	17			1
a4_5150m		AMD A4-5150M	AMD	35			1
a4_5300		AMD A4-5300	AMD	65			1
a4_5300b		AMD A4-5300B	AMD	65			1
a4_6210		A4-6210	AMD	15	4		1
a4_6300		A4-6300	AMD	65	2		1
a4_6320		A4-6320	AMD	65	2		1
a4_7210		A4-7210	AMD	65	4		1
a4_7300		A4-7300	AMD	65	2		1
a4_9120		7th Gen A4-9120 APU		15			1
a4_9120c		7th Gen A4-9120C APU		6	2		1
a4_9125		7th Gen A4-9125 APU		15			1
a4micro6400t		A4 Micro-6400T		4.5	4		1
a4pro3340b		A4 PRO-3340B	AMD	25	4		1
a4pro3350b		A4 PRO-3350B	AMD	15	4	2016	1
a4pro7300b		A4 PRO-7300B	AMD	65	2		1
a4pro7350b		A4 PRO-7350B	AMD	65	2		1
a6_1450		AMD A6-1450	AMD	8			1
a6_3400m		AMD A6-3400M	AMD	35			1
a6_3410mx		AMD A6-3410MX	AMD	45			1
a6_3420m		AMD A6-3420M	AMD	35			1
a6_3430mx		AMD A6-3430MX	AMD	45			1
a6_3500		AMD A6-3500	AMD	65			1
a6_3600		AMD A6-3600	AMD	65			1
a6_3620		AMD A6-3620	AMD	65			1
a6_3650		AMD A6-3650	AMD	100			1
a6_3670k		AMD A6-3670K	AMD	100			1
a6_4400m		AMD A6-4400M	AMD	35			1
a6_4455m		AMD A6-4455M	AMD	17			1
a6_5200		A6-5200	AMD	25	4		1
a6_5200m		A6-5200M	AMD	25	4		1
a6_5345m		AMD A6-5345M	AMD	17			1
a6_5350m		A6-5350M	AMD	35	2		1
a6_5357m		AMD A6-5357M	AMD	35			1
a6_5400b		AMD A6-5400B	AMD	65			1
a6_5400k		AMD A6-5400K	AMD	65			1
a6_6310		A6-6310	AMD	15	4		1
a6_6400b		A6-6400B	AMD	65	2		1
a6_6400k		A6-6400K	AMD	65	2		1
a6_6420b		A6-6420B	AMD	65	2		1
a6_6420k		A6-6420K	AMD	65	2		1
a6_7000		A6-7000	AMD	17	2		1
a6_7310		A6-7310	AMD	15	4		1
a6_7400k		A6-7400K	AMD	65	2		1
a6_7470k		A6-7470K	AMD	65			1
a6_8500p		A6-8500P	AMD	15	2		1
a6_9120c		AMD A6-9120C SoC	AMD	6			1
a6_9210		7th Gen A6-9210 APU		15			1
a6_9220		7th Gen A6-9220 APU		15			1
a6_9220c		7th Gen A6-9220C APU		6	2		1
a6_9225		7th Gen A6-9225 APU		15			1
a6_9500		7th Gen A6-9500 APU		65		2017	1
a6_9500e		7th Gen A6-9500E APU		35		2017	1
a6_9550		7th Gen A6-9550 APU		65		2017	1
a6pro7050b		A6 PRO-7050B	AMD	100	2		1
a6pro7400b		A6 PRO-7400B	AMD	65	2		1
a8_3500m		AMD A8-3500M	AMD	35			1
a8_3510mx		AMD A8-3510MX	AMD	45			1
a8_3520m		AMD A8-3520M	AMD	35			1
a8_3530mx		AMD A8-3530MX	AMD	45			1
a8_3550mx		AMD A8-3550MX	AMD	45			1
a8_3800		AMD A8-3800	AMD	65			1
a8_3820		AMD A8-3820	AMD	65			1
a8_3850		AMD A8-3850	AMD	100			1
a8_3870k		AMD A8-3870K	AMD	100			1
a8_4500m		AMD A8-4500M	AMD	35			1
a8_4555m		AMD A8-4555M	AMD	19			1
a8_5500		AMD A8-5500	AMD	65			1
a8_5500b		AMD A8-5500B	AMD	65			1
a8_5545m		AMD A8-5545M	AMD	25			1
a8_5550m		AMD A8-5550M	AMD	35			1
a8_5557m		AMD A8-5557M	AMD	35			1
a8_5600k		AMD A8-5600K	AMD	100			1
a8_6410		A8-6410	AMD	15	4		1
a8_6500		A8-6500	AMD	65	4		1
a8_6500b		A8-6500B	AMD	65	4		1
a8_6500t		A8-6500T	AMD	45	4		1
a8_6600k		A8-6600K	AMD	65	4		1
a8_7100		A8-7100	AMD	20	4		1
a8_7200p		A8-7200P	AMD	100	4		1
a8_7410		A8-7410	AMD	15	4		1
a8_7600		A8-7600	AMD	65	4		1
a8_7650k		A8-7650K	AMD	95	4		1
a8_7650kandnearsilentthermalsolution		AMD A8-7650K and Near Silent Thermal Solution	AMD	95			1
a8_7670k		A8-7670K	AMD	95	4		1
a8_7670kandnearsilentthermalsolution		AMD A8-7670K and Near Silent Thermal Solution	AMD	95			1
a8_7680		AMD A8-7680	AMD	45			1
a8_8600p		6th Gen A8-8600P APU		15	4		1
a8_9600		7th Gen A8-9600 APU		65		2017	1
a8pro7150b		A8 PRO-7150B	AMD	100	4		1
a8pro7600b		A8 PRO-7600B	AMD	65	4		1
a9_9400		AMD A9-9400 SoC	AMD	10			1
a9_9410		7th Gen A9-9410 APU		25			1
a9_9420		7th Gen A9-9420 APU		15			1
a9_9425		7th Gen A9-9425 APU		15			1
applem1	hf-apple-m1	Apple M1	Apple	15		2020	3
applem1max	hf-apple-m1-max	Apple M1 Max	Apple	60		2021	3
applem1pro	hf-apple-m1-pro	Apple M1 Pro	Apple	30		2021	3
applem1ultra	hf-apple-m1-ultra	Apple M1 Ultra	Apple	120		2022	3
applem2	hf-apple-m2	Apple M2	Apple	20		2022	3
applem2max	hf-apple-m2-max	Apple M2 Max	Apple	80		2023	3
applem2pro	hf-apple-m2-pro	Apple M2 Pro	Apple	35		2023	3
applem2ultra	hf-apple-m2-ultra	Apple M2 Ultra	Apple	150		2023	3
applem3	hf-apple-m3	Apple M3	Apple	22		2023	3
applem3max	hf-apple-m3-max	Apple M3 Max	Apple	90		2023	3
applem3pro	hf-apple-m3-pro	Apple M3 Pro	Apple	40		2023	3
applem3ultra	hf-apple-m3-ultra	Apple M3 Ultra	Apple	180		2025	3
applem4	hf-apple-m4	Apple M4	Apple	22		2024	3
applem4max	hf-apple-m4-max	Apple M4 Max	Apple	100		2024	3
applem4pro	hf-apple-m4-pro	Apple M4 Pro	Apple	45		2024	3
applem5	hf-apple-m5	Apple M5	Apple	25		2025	3
applem5max	hf-apple-m5-max	Apple M5 Max	Apple	110		2026	3
applem5pro	hf-apple-m5-pro	Apple M5 Pro	Apple	50		2026	3
applem5ultra	hf-apple-m5-ultra	Apple M5 Ultra	Apple	220		2026	3
applemacbookneo	hf-apple-macbook-neo	Apple MacBook Neo	Apple	10		2026	3
armv8rev0v8l	armv8-rev-0-v8l	ARMv8 Processor rev 0 (v8l)		30			1
athlon1000		AMD Athlon 1000	AMD	54			1
athlon1100		AMD Athlon 1100	AMD	60			1
athlon1133		AMD Athlon 1133	AMD	63			1
athlon1200		AMD Athlon 1200	AMD	66			1
athlon1300		AMD Athlon 1300	AMD	68			1
athlon1333		AMD Athlon 1333	AMD	70			1
athlon1400		AMD Athlon 1400	AMD	72			1
athlon200ge		AMD Athlon 200GE	AMD	35	4		1
athlon220ge		AMD Athlon 220GE	AMD	35	4		1
athlon240ge		AMD Athlon 240GE	AMD	35	4		1
athlon255e		AMD Athlon 255e	AMD	45	2		1
athlon3000g		AMD Athlon 3000G	AMD	35	4		1
athlon300ge		AMD Athlon 300GE	AMD	35	4	2019	1
athlon300u		AMD Athlon 300U	AMD	15	4		1
athlon320ge		AMD Athlon 320GE	AMD	35	4	2019	1
athlon425e		AMD Athlon 425e	AMD	45	3		1
athlon460		AMD Athlon 460	AMD	95	3		1
athlon5150		Athlon 5150 APU	AMD	25	4		1
athlon5350		Athlon 5350 APU	AMD	25	4		1
athlon5370		Athlon 5370 APU	AMD	25	4		1
athlon600		AMD Athlon 600	AMD	38			1
athlon620e		AMD Athlon 620e	AMD	45	4		1
athlon631		AMD Athlon 631	AMD	100	4		1
athlon631_65w	amd-athlon-631-65w	AMD Athlon 631 (65W)	AMD	65	4		1
athlon638		AMD Athlon 638	AMD	65	4		1
athlon641		AMD Athlon 641	AMD	100	4		1
athlon64_1500+		AMD Athlon 64 1500+	AMD	9			1
athlon64_2000+		AMD Athlon 64 2000+	AMD	8			1
athlon64_2600+		AMD Athlon 64 2600+	AMD	15			1
athlon64_2650e		AMD Athlon 64 2650e	AMD	15			1
athlon64_2700+		AMD Athlon 64 2700+	AMD	32			1
athlon64_2800+		AMD Athlon 64 2800+	AMD	32			1
athlon64_2850e		AMD Athlon 64 2850e	AMD	22			1
athlon64_3000+		AMD Athlon 64 3000+	AMD	62			1
athlon64_3100+		AMD Athlon 64 3100+	AMD	25			1
athlon64_3200+		AMD Athlon 64 3200+	AMD	83			1
athlon64_3300+		AMD Athlon 64 3300+	AMD	89			1
athlon64_3400+		AMD Athlon 64 3400+	AMD	67			1
athlon64_3500+		AMD Athlon 64 3500+	AMD	62			1
athlon64_3500+ee		AMD Athlon 64 3500+ EE	AMD	35			1
athlon64_3500+f3	amd-athlon-64-3500+-f3	AMD Athlon 64 3500+ (F3)	AMD	59			1
athlon64_3600+		AMD Athlon 64 3600+	AMD	89			1
athlon64_3700+		AMD Athlon 64 3700+	AMD	89			1
athlon64_3800+		AMD Athlon 64 3800+	AMD	89			1
athlon64_3800+f3	amd-athlon-64-3800+-f3	AMD Athlon 64 3800+ (F3)	AMD	59			1
athlon64_4000+		AMD Athlon 64 4000+	AMD	89			1
athlon64_4000+f3	amd-athlon-64-4000+-f3	AMD Athlon 64 4000+ (F3)	AMD	59			1
athlon64fx51		AMD Athlon 64 FX-51	AMD	89			1
athlon64fx53		AMD Athlon 64 FX-53	AMD	89			1
athlon64fx55		AMD Athlon 64 FX-55	AMD	104			1
athlon64fx57		AMD Athlon 64 FX-57	AMD	104			1
athlon64fx60		AMD Athlon 64 FX-60	AMD	110			1
athlon64fx62		AMD Athlon 64 FX-62	AMD	125			1
athlon64fx70		AMD Athlon 64 FX-70	AMD	125			1
athlon64fx72		AMD Athlon 64 FX-72	AMD	125			1
athlon64fx74		AMD Athlon 64 FX-74	AMD	125			1
athlon64fx76		AMD Athlon 64 FX-76	AMD	125			1
athlon64le1600		AMD Athlon 64 LE-1600	AMD	45			1
athlon64le1620		AMD Athlon 64 LE-1620	AMD	45			1
athlon64le1640		AMD Athlon 64 LE-1640	AMD	45			1
athlon64le1640b		AMD Athlon 64 LE-1640B	AMD	45			1
athlon64le1660		AMD Athlon 64 LE-1660	AMD	45			1
athlon64x2_3600+		AMD Athlon 64 X2 3600+	AMD	65			1
athlon64x2_3600+ee		AMD Athlon 64 X2 3600+ EE	AMD	65			1
athlon64x2_3800+		AMD Athlon 64 X2 3800+	AMD	89			1
athlon64x2_3800+ee		AMD Athlon 64 X2 3800+ EE	AMD	65			1
athlon64x2_3800+eesff		AMD Athlon 64 X2 3800+ EE SFF	AMD	35			1
athlon64x2_4000+		AMD Athlon 64 X2 4000+	AMD	65			1
athlon64x2_4000+ee		AMD Athlon 64 X2 4000+ EE	AMD	65			1
athlon64x2_4200+		AMD Athlon 64 X2 4200+	AMD	89			1
athlon64x2_4200+ee		AMD Athlon 64 X2 4200+ EE	AMD	65			1
athlon64x2_4400+		AMD Athlon 64 X2 4400+	AMD	65			1
athlon64x2_4400+ee		AMD Athlon 64 X2 4400+ EE	AMD	65			1
athlon64x2_4600+		AMD Athlon 64 X2 4600+	AMD	89			1
athlon64x2_4600+ee		AMD Athlon 64 X2 4600+ EE	AMD	65			1
athlon64x2_4800+		AMD Athlon 64 X2 4800+	AMD	89			1
athlon64x2_4800+ee		AMD Athlon 64 X2 4800+ EE	AMD	65			1
athlon64x2_5000+		AMD Athlon 64 X2 5000+	AMD	89			1
athlon64x2_5000+be		AMD Athlon 64 X2 5000+ BE	AMD	65			1
athlon64x2_5000+ee		AMD Athlon 64 X2 5000+ EE	AMD	65			1
athlon64x2_5200+		AMD Athlon 64 X2 5200+	AMD	89			1
athlon64x2_5200+ee		AMD Athlon 64 X2 5200+ EE	AMD	65			1
athlon64x2_5400+		AMD Athlon 64 X2 5400+	AMD	65			1
athlon64x2_5400+be		AMD Athlon 64 X2 5400+ BE	AMD	65			1
athlon64x2_5600+		AMD Athlon 64 X2 5600+	AMD	65			1
athlon64x2_5800+		AMD Athlon 64 X2 5800+	AMD	89			1
athlon64x2_6000+		AMD Athlon 64 X2 6000+	AMD	125			1
athlon64x2_6400+be		AMD Athlon 64 X2 6400+ BE	AMD	125			1
athlon650		AMD Athlon 650	AMD	38			1
athlon700		AMD Athlon 700	AMD	40			1
athlon740		AMD Athlon 740	AMD	65	4		1
athlon750		AMD Athlon 750	AMD	65			1
athlon750k		AMD Athlon 750K	AMD	100	4		1
athlon760k		AMD Athlon 760K	AMD	100	4		1
athlon800		AMD Athlon 800	AMD	45			1
athlon850		AMD Athlon 850	AMD	47			1
athlon860k		AMD Athlon 860K	AMD	95	4		1
athlon900		AMD Athlon 900	AMD	50			1
athlon950		AMD Athlon 950	AMD	52			1
athlongold3150c		AMD Athlon Gold 3150C	AMD	15	4	2020	1
athlongold3150g		AMD Athlon Gold 3150G	AMD	65			1
athlongold3150ge		AMD Athlon Gold 3150GE	AMD	35			1
athlongold3150geoemonly	amd-athlon-gold-3150ge-oem-only	AMD Athlon Gold 3150GE (OEM Only)	AMD	35	4	2020	1
athlongold3150goemonly	amd-athlon-gold-3150g-oem-only	AMD Athlon Gold 3150G (OEM Only)	AMD	65	4	2020	1
athlongold3150u		AMD Athlon Gold 3150U	AMD	15	4	2020	1
athlongold7220c		AMD Athlon Gold 7220C	AMD	15	4		1
athlongold7220u		AMD Athlon Gold 7220U	AMD	15	4		1
athlongoldpro3150g		AMD Athlon Gold PRO 3150G	AMD	65	4	2020	1
athlongoldpro3150ge		AMD Athlon Gold PRO 3150GE	AMD	35	4	2020	1
athloniix2_210e		AMD Athlon II X2 210e	AMD	45			1
athloniix2_215		AMD Athlon II X2 215	AMD	65			1
athloniix2_220		AMD Athlon II X2 220	AMD	65			1
athloniix2_235e		AMD Athlon II X2 235e	AMD	45			1
athloniix2_240		AMD Athlon II X2 240	AMD	65			1
athloniix2_240e		AMD Athlon II X2 240e	AMD	45			1
athloniix2_245		AMD Athlon II X2 245	AMD	65			1
athloniix2_245e		AMD Athlon II X2 245e	AMD	45			1
athloniix2_250		AMD Athlon II X2 250	AMD	65			1
athloniix2_250e		AMD Athlon II X2 250e	AMD	45			1
athloniix2_250u		AMD Athlon II X2 250u	AMD	25			1
athloniix2_255		AMD Athlon II X2 255	AMD	65			1
athloniix2_260		AMD Athlon II X2 260	AMD	65			1
athloniix2_260u		AMD Athlon II X2 260u	AMD	25			1
athloniix2_265		AMD Athlon II X2 265	AMD	65			1
athloniix2_270		AMD Athlon II X2 270	AMD	65			1
athloniix2_270u		AMD Athlon II X2 270u	AMD	25			1
athloniix2_280		AMD Athlon II X2 280	AMD	65			1
athloniix3_400e		AMD Athlon II X3 400e	AMD	45			1
athloniix3_405e		AMD Athlon II X3 405e	AMD	45			1
athloniix3_415e		AMD Athlon II X3 415e	AMD	45			1
athloniix3_420e		AMD Athlon II X3 420e	AMD	45			1
athloniix3_425		AMD Athlon II X3 425	AMD	95			1
athloniix3_425e		AMD Athlon II X3 425e	AMD	45			1
athloniix3_435		AMD Athlon II X3 435	AMD	95			1
athloniix3_440		AMD Athlon II X3 440	AMD	95			1
athloniix3_445		AMD Athlon II X3 445	AMD	95			1
athloniix3_450		AMD Athlon II X3 450	AMD	95			1
athloniix3_455		AMD Athlon II X3 455	AMD	95			1
athloniix3_460		AMD Athlon II X3 460	AMD	95			1
athloniix4_600e		AMD Athlon II X4 600e	AMD	45			1
athloniix4_605e		AMD Athlon II X4 605e	AMD	45			1
athloniix4_610e		AMD Athlon II X4 610e	AMD	45			1
athloniix4_615e		AMD Athlon II X4 615e	AMD	45			1
athloniix4_620		AMD Athlon II X4 620	AMD	95			1
athloniix4_620e		AMD Athlon II X4 620e	AMD	45			1
athloniix4_630		AMD Athlon II X4 630	AMD	95			1
athloniix4_631		AMD Athlon II X4 631	AMD	100			1
athloniix4_635		AMD Athlon II X4 635	AMD	95			1
athloniix4_638		AMD Athlon II X4 638	AMD	65			1
athloniix4_640		AMD Athlon II X4 640	AMD	95			1
athloniix4_641		AMD Athlon II X4 641	AMD	100			1
athloniix4_645		AMD Athlon II X4 645	AMD	95			1
athloniix4_651		AMD Athlon II X4 651	AMD	100			1
athloniix4_651k		AMD Athlon II X4 651K	AMD	100			1
athlonpro200ge		AMD Athlon PRO 200GE	AMD	35	4		1
athlonpro200umobile		AMD Athlon PRO 200U Mobile	AMD	15	4		1
athlonpro300ge		AMD Athlon PRO 300GE	AMD	35	4	2019	1
athlonpro300u		AMD Athlon PRO 300U	AMD	15			1
athlonpro300umobile		AMD Athlon PRO 300U Mobile	AMD	15	4		1
athlonpro3045b		AMD Athlon PRO 3045B	AMD	15	2		1
athlonpro3145b		AMD Athlon PRO 3145B	AMD	15	4		1
athlonsilver3050c		AMD Athlon Silver 3050C	AMD	15	2	2020	1
athlonsilver3050e		AMD Athlon Silver 3050e	AMD	6	4	2020	1
athlonsilver3050ge		AMD Athlon Silver 3050GE	AMD	35			1
athlonsilver3050geoemonly	amd-athlon-silver-3050ge-oem-only	AMD Athlon Silver 3050GE (OEM Only)	AMD	35	4	2020	1
athlonsilver3050u		AMD Athlon Silver 3050U	AMD	15	2	2020	1
athlonsilver7120c		AMD Athlon Silver 7120C	AMD	15	2		1
athlonsilver7120u		AMD Athlon Silver 7120U	AMD	15	2		1
athlonsilverpro3125ge		AMD Athlon Silver PRO 3125GE	AMD	35	4	2020	1
athlonx2_4050e		AMD Athlon X2 4050e	AMD	45			1
athlonx2_4450e		AMD Athlon X2 4450e	AMD	45			1
athlonx2_4850e		AMD Athlon X2 4850e	AMD	45			1
athlonx2_5050e		AMD Athlon X2 5050e	AMD	45			1
athlonx2_6500be		AMD Athlon X2 6500 BE	AMD	95			1
athlonx2_7450		AMD Athlon X2 7450	AMD	95			1
athlonx2_7550		AMD Athlon X2 7550	AMD	95			1
athlonx2_7750be		AMD Athlon X2 7750 BE	AMD	95			1
athlonx2_7850be		AMD Athlon X2 7850 BE	AMD	95			1
athlonx2be2300		AMD Athlon X2 BE-2300	AMD	45			1
athlonx2be2350		AMD Athlon X2 BE-2350	AMD	45			1
athlonx2be2400		AMD Athlon X2 BE-2400	AMD	45			1
athlonx2ql60		AMD Athlon X2 QL-60	AMD	35			1
athlonx2ql62		AMD Athlon X2 QL-62	AMD	25			1
athlonx2ql64		AMD Athlon X2 QL-64	AMD	35			1
athlonx2ql65		AMD Athlon X2 QL-65	AMD	35			1
athlonx2ql67		AMD Athlon X2 QL-67	AMD	35			1
athlonx4_940		AMD Athlon X4 940	AMD	65			1
athlonx4_950		AMD Athlon X4 950	AMD	65			1
athlonx4_970		7th Gen AMD Athlon X4 970	AMD	65	4	2017	1
athlonxp1500+		AMD Athlon XP 1500+	AMD	60			1
athlonxp1600+		AMD Athlon XP 1600+	AMD	63			1
athlonxp1700+		AMD Athlon XP 1700+	AMD	50			1
athlonxp1800+		AMD Athlon XP 1800+	AMD	51			1
athlonxp1900+		AMD Athlon XP 1900+	AMD	53			1
athlonxp2000+		AMD Athlon XP 2000+	AMD	60			1
athlonxp2100+		AMD Athlon XP 2100+	AMD	72			1
athlonxp2200+		AMD Athlon XP 2200+	AMD	63			1
athlonxp2400+		AMD Athlon XP 2400+	AMD	65			1
athlonxp2500+		AMD Athlon XP 2500+	AMD	68			1
athlonxp2500+dtr		AMD Athlon XP 2500+ DTR	AMD	68			1
athlonxp2600+		AMD Athlon XP 2600+	AMD	68			1
athlonxp2600+dtr		AMD Athlon XP 2600+ DTR	AMD	68			1
athlonxp2700+		AMD Athlon XP 2700+	AMD	68			1
athlonxp2800+		AMD Athlon XP 2800+	AMD	74			1
athlonxp2800+dtr		AMD Athlon XP 2800+ DTR	AMD	68			1
athlonxp3000+		AMD Athlon XP 3000+	AMD	68			1
athlonxp3100+		AMD Athlon XP 3100+	AMD	68			1
athlonxp3200+		AMD Athlon XP 3200+	AMD	77			1
athlonxpm2000+		AMD Athlon XP-M 2000+	AMD	45			1
athlonxpm2200+		AMD Athlon XP-M 2200+	AMD	45			1
athlonxpm2400+		AMD Athlon XP-M 2400+	AMD	45			1
athlonxpm2500+		AMD Athlon XP-M 2500+	AMD	45			1
athlonxpm2600+		AMD Athlon XP-M 2600+	AMD	45			1
athlonxpm3000+		AMD Athlon XP-M 3000+	AMD	45			1
atom230		Intel Atom 230	Intel	4			1
atom330		Intel Atom 330	Intel	8			1
atomc2308		Intel Atom C2308	Intel	6		2014	1
atomc2316		Intel Atom C2316	Intel	7		2017	1
atomc2338		Intel Atom C2338	Intel	7		2013	1
atomc2350		Intel Atom C2350	Intel	6		2013	1
atomc2358		Intel Atom C2358	Intel	7		2013	1
atomc2508		Intel Atom C2508	Intel	9		2014	1
atomc2516		Intel Atom C2516	Intel	10		2017	1
atomc2518		Intel Atom C2518	Intel	13		2013	1
atomc2530		Intel Atom C2530	Intel	9		2013	1
atomc2538		Intel Atom C2538	Intel	15		2013	1
atomc2550		Intel Atom C2550	Intel	14		2013	1
atomc2558		Intel Atom C2558	Intel	15		2013	1
atomc2718		Intel Atom C2718	Intel	18		2013	1
atomc2730		Intel Atom C2730	Intel	12		2013	1
atomc2738		Intel Atom C2738	Intel	20		2013	1
atomc2750		Intel Atom C2750	Intel	20		2013	1
atomc2758		Intel Atom C2758	Intel	20		2013	1
atomc3308		Intel Atom C3308	Intel	9		2017	1
atomc3336		Intel Atom C3336	Intel	11		2018	1
atomc3338		Intel Atom C3338	Intel	8		2017	1
atomc3338r		Intel Atom C3338R	Intel	10		2020	1
atomc3436l		Intel Atom C3436L	Intel	10		2020	1
atomc3508		Intel Atom C3508	Intel	11		2017	1
atomc3538		Intel Atom C3538	Intel	15		2017	1
atomc3558		Intel Atom C3558	Intel	16		2017	1
atomc3558r		Intel Atom C3558R	Intel	17		2020	1
atomc3708		Intel Atom C3708	Intel	17		2017	1
atomc3750		Intel Atom C3750	Intel	21		2017	1
atomc3758		Intel Atom C3758	Intel	25		2017	1
atomc3758r		Intel Atom C3758R	Intel	26		2020	1
atomc3808		Intel Atom C3808	Intel	25		2017	1
atomc3830		Intel Atom C3830	Intel	21		2017	1
atomc3850		Intel Atom C3850	Intel	25		2017	1
atomc3858		Intel Atom C3858	Intel	25		2017	1
atomc3950		Intel Atom C3950	Intel	24		2017	1
atomc3955		Intel Atom C3955	Intel	32		2017	1
atomc3958		Intel Atom C3958	Intel	31		2017	1
atomc5115		Intel Atom C5115	Intel	43		2022	1
atomc5125		Intel Atom C5125	Intel	50		2022	1
atomc5310		Intel Atom C5310	Intel	32		2022	1
atomc5315		Intel Atom C5315	Intel	38		2022	1
atomc5320		Intel Atom C5320	Intel	41		2022	1
atomc5325		Intel Atom C5325	Intel	41		2022	1
atomc5335c1		Intel Atom C5335C1	Intel	50		2022	1
atomce4100		Intel Atom CE4100	Intel	7			1
atomce4110		Intel Atom CE4110	Intel	7			1
atomce4130		Intel Atom CE4130	Intel	7			1
atomce4150		Intel Atom CE4150	Intel	7			1
atomce4215		Intel Atom CE4215	Intel	7			1
atomce4235		Intel Atom CE4235	Intel	7			1
atomce4253		Intel Atom CE4253	Intel	7			1
atomce4255		Intel Atom CE4255	Intel	7			1
atomce4257		Intel Atom CE4257	Intel	7			1
atomce4270		Intel Atom CE4270	Intel	7			1
atomce4275		Intel Atom CE4275	Intel	7			1
atomce4277		Intel Atom CE4277	Intel	7			1
atomce5315		Intel Atom CE5315	Intel	15			1
atomd2500		Intel Atom D2500	Intel	10		2011	1
atomd2550		Intel Atom D2550	Intel	10		2012	1
atomd2560		Intel Atom D2560	Intel	10			1
atomd2700		Intel Atom D2700	Intel	10		2011	1
atomd2701		Intel Atom D2701	Intel	10			1
atomd410		Intel Atom D410	Intel	10			1
atomd425		Intel Atom D425	Intel	10			1
atomd510		Intel Atom D510	Intel	13			1
atomd525		Intel Atom D525	Intel	13			1
atome3805		Intel Atom E3805	Intel	3		2014	1
atome3815		Intel Atom E3815	Intel	5		2013	1
atome3825		Intel Atom E3825	Intel	6		2013	1
atome3826		Intel Atom E3826	Intel	7		2013	1
atome3827		Intel Atom E3827	Intel	8		2013	1
atome3845		Intel Atom E3845	Intel	10		2013	1
atome620		Intel Atom E620	Intel	3.3			1
atome620t		Intel Atom E620T	Intel	3.3			1
atome625c		Intel Atom E625C	Intel	2.7			1
atome625ct		Intel Atom E625CT	Intel	3			1
atome640		Intel Atom E640	Intel	3.6			1
atome640t		Intel Atom E640T	Intel	3.6			1
atome645c		Intel Atom E645C	Intel	3.6			1
atome645ct		Intel Atom E645CT	Intel	4			1
atome660		Intel Atom E660	Intel	3.6			1
atome660t		Intel Atom E660T	Intel	3.6			1
atome665c		Intel Atom E665C	Intel	3.6			1
atome665ct		Intel Atom E665CT	Intel	7			1
atome680		Intel Atom E680	Intel	4.5			1
atome680t		Intel Atom E680T	Intel	4.5			1
atomn2600		Intel Atom N2600	Intel	3		2011	1
atomn270		Intel Atom N270	Intel	2.5			1
atomn280		Intel Atom N280	Intel	2.5			1
atomn2800		Intel Atom N2800	Intel	6		2011	1
atomn435		Intel Atom N435	Intel	5			1
atomn450		Intel Atom N450	Intel	5.5			1
atomn455		Intel Atom N455	Intel	6.5			1
atomn470		Intel Atom N470	Intel	6.5			1
atomn475		Intel Atom N475	Intel	6.5			1
atomn550		Intel Atom N550	Intel	8.5			1
atomn570		Intel Atom N570	Intel	8.5			1
atomp5322		Intel Atom P5322	Intel	55		2022	1
atomp5332		Intel Atom P5332	Intel	61		2022	1
atomp5342		Intel Atom P5342	Intel	71		2022	1
atomp5352		Intel Atom P5352	Intel	78		2022	1
atomp5362		Intel Atom P5362	Intel	83		2022	1
atomp5721		Intel Atom P5721	Intel	48		2022	1
atomp5731		Intel Atom P5731	Intel	54		2022	1
atomp5742		Intel Atom P5742	Intel	67		2022	1
atomp5752		Intel Atom P5752	Intel	74		2022	1
atoms1220		Intel Atom S1220	Intel	8		2012	1
atoms1240		Intel Atom S1240	Intel	6		2012	1
atoms1260		Intel Atom S1260	Intel	8		2012	1
atoms1269		Intel Atom S1269	Intel	11.7			1
atoms1279		Intel Atom S1279	Intel	13.1			1
atoms1289		Intel Atom S1289	Intel	14.1			1
atomx5e3930		Intel Atom x5-E3930	Intel	6		2016	1
atomx5e3940		Intel Atom x5-E3940	Intel	9		2016	1
atomx5e8000		Intel Atom x5-E8000	Intel	5		2016	1
atomx5z8300		Intel Atom x5-Z8300	Intel	2.17			1
atomx5z8330		Intel Atom x5-Z8330	Intel	2.17			1
atomx5z8350		Intel Atom x5-Z8350	Intel	2.17			1
atomx5z8500		Intel Atom x5-Z8500	Intel	2.17			1
atomx5z8550		Intel Atom x5-Z8550	Intel	2.17			1
atomx6200fe		Intel Atom x6200FE	Intel	4		2021	1
atomx6211e		Intel Atom x6211E	Intel	6		2021	1
atomx6212re		Intel Atom x6212RE	Intel	6		2021	1
atomx6214re		Intel Atom x6214RE	Intel	6		2023	1
atomx6413e		Intel Atom x6413E	Intel	9		2021	1
atomx6414re		Intel Atom x6414RE	Intel	9		2021	1
atomx6416re		Intel Atom x6416RE	Intel	9		2023	1
atomx6425e		Intel Atom x6425E	Intel	12		2021	1
atomx6425re		Intel Atom x6425RE	Intel	12		2021	1
atomx6427fe		Intel Atom x6427FE	Intel	12		2021	1
atomx7203c		Intel Atom x7203C	Intel	9		2024	1
atomx7211e		Intel Atom x7211E	Intel	6		2023	1
atomx7211re		Intel Atom x7211RE	Intel	6		2024	1
atomx7213e		Intel Atom x7213E	Intel	10		2023	1
atomx7213re		Intel Atom x7213RE	Intel	9		2024	1
atomx7405c		Intel Atom x7405C	Intel	12		2024	1
atomx7425e		Intel Atom x7425E	Intel	12		2023	1
atomx7433re		Intel Atom x7433RE	Intel	9		2024	1
atomx7809c		Intel Atom x7809C	Intel	25		2024	1
atomx7835re		Intel Atom x7835RE	Intel	12		2024	1
atomx7e3950		Intel Atom x7-E3950	Intel	12		2016	1
atomx7z8700		Intel Atom x7-Z8700	Intel	2.17			1
atomx7z8750		Intel Atom x7-Z8750	Intel	2.17			1
atomz2420		Intel Atom Z2420	Intel	3			1
atomz2460		Intel Atom Z2460	Intel	3			1
atomz2480		Intel Atom Z2480	Intel	4			1
atomz2610		Intel Atom Z2610	Intel	3			1
atomz2760		Intel Atom Z2760	Intel	3			1
atomz3740		Intel Atom Z3740	Intel	2			1
atomz3770		Intel Atom Z3770	Intel	8			1
atomz500		Intel Atom Z500	Intel	0.65			1
atomz510		Intel Atom Z510	Intel	2			1
atomz510p		Intel Atom Z510P	Intel	2.2			1
atomz510pt		Intel Atom Z510PT	Intel	2.2			1
atomz515		Intel Atom Z515	Intel	1.4			1
atomz520		Intel Atom Z520	Intel	2			1
atomz520pt		Intel Atom Z520PT	Intel	2.2			1
atomz530		Intel Atom Z530	Intel	2			1
atomz530p		Intel Atom Z530P	Intel	2.2			1
atomz540		Intel Atom Z540	Intel	2.4			1
atomz550		Intel Atom Z550	Intel	2.4			1
atomz560		Intel Atom Z560	Intel	2.5			1
atomz600		Intel Atom Z600	Intel	1.3			1
atomz605		Intel Atom Z605	Intel	2.2			1
atomz610		Intel Atom Z610	Intel	1.3			1
atomz612		Intel Atom Z612	Intel	1.3			1
atomz615		Intel Atom Z615	Intel	2.2			1
atomz620		Intel Atom Z620	Intel	1.3			1
atomz625		Intel Atom Z625	Intel	2.2			1
atomz650		Intel Atom Z650	Intel	3			1
atomz670		Intel Atom Z670	Intel	3			1
aubreyisle		Intel Aubrey Isle	Intel	300			1
b57		B57		80	2		1
b59		B59		80	2		1
b60		B60		80	2		1
b75		B75		95	3		1
b77		B77		95	3		1
b95		AMD B95	AMD	95			1
b97		B97		95	4		1
b99		B99		95	4		1
c30		AMD C-30	AMD	9			1
c50		AMD C-50	AMD	9			1
c60		AMD C-60	AMD	9			1
c70		AMD C-70	AMD	9			1
celeron1.00		Intel Celeron 1.00	Intel	29			1
celeron1.10		Intel Celeron 1.10	Intel	33			1
celeron1.5		Intel Celeron 1.5	Intel	60			1
celeron1.66		Intel Celeron 1.66	Intel	27			1
celeron1.7		Intel Celeron 1.7	Intel	63.5			1
celeron1.8		Intel Celeron 1.8	Intel	66.1			1
celeron1.83		Intel Celeron 1.83	Intel	27			1
celeron1.8a		Intel Celeron 1.8A	Intel	66.1			1
celeron1000m		Intel Celeron 1000M	Intel	35		2013	1
celeron1005m		Intel Celeron 1005M	Intel	35		2013	1
celeron1007u		Intel Celeron 1007U	Intel	17		2013	1
celeron1017u		Intel Celeron 1017U	Intel	17		2013	1
celeron1019y		Intel Celeron 1019Y	Intel	10		2013	1
celeron1020e		Intel Celeron 1020E	Intel	35		2013	1
celeron1020m		Intel Celeron 1020M	Intel	35		2013	1
celeron1037u		Intel Celeron 1037U	Intel	17		2013	1
celeron1047ue		Intel Celeron 1047UE	Intel	17		2013	1
celeron1300		Intel Celeron 1300	Intel	33.4			1
celeron2.		Intel Celeron 2.0	Intel	52.8			1
celeron2.1		Intel Celeron 2.1	Intel	55.5			1
celeron2.10		Intel Celeron 2.10	Intel	73			1
celeron2.2		Intel Celeron 2.2	Intel	57.1			1
celeron2.20		Intel Celeron 2.20	Intel	73			1
celeron2.3		Intel Celeron 2.3	Intel	58.3			1
celeron2.30		Intel Celeron 2.30	Intel	73			1
celeron2.4		Intel Celeron 2.4	Intel	59.8			1
celeron2.40		Intel Celeron 2.40	Intel	73			1
celeron2.5		Intel Celeron 2.5	Intel	61			1
celeron2.6		Intel Celeron 2.6	Intel	62.6			1
celeron2.60		Intel Celeron 2.60	Intel	73			1
celeron2.7		Intel Celeron 2.7	Intel	66.8			1
celeron2.70		Intel Celeron 2.70	Intel	73			1
celeron2.8		Intel Celeron 2.8	Intel	68.4			1
celeron2.80		Intel Celeron 2.80	Intel	73			1
celeron2000e		Intel Celeron 2000E	Intel	37		2014	1
celeron2002e		Intel Celeron 2002E	Intel	25		2014	1
celeron205		Intel Celeron 205	Intel	21			1
celeron215		Intel Celeron 215	Intel	27			1
celeron220		Intel Celeron 220	Intel	19			1
celeron266		Intel Celeron 266	Intel	16.59			1
celeron2950m		Intel Celeron 2950M	Intel	37		2013	1
celeron2955u		Intel Celeron 2955U	Intel	15		2013	1
celeron2957u		Intel Celeron 2957U	Intel	15		2013	1
celeron2961y		Intel Celeron 2961Y	Intel	11		2013	1
celeron2970m		Intel Celeron 2970M	Intel	37		2014	1
celeron2980u		Intel Celeron 2980U	Intel	15		2013	1
celeron2981u		Intel Celeron 2981U	Intel	15		2013	1
celeron300		Intel Celeron 300	Intel	18.48			1
celeron300a		Intel Celeron 300A	Intel	17.8			1
celeron3205u		Intel Celeron 3205U	Intel	15		2015	1
celeron3215u		Intel Celeron 3215U	Intel	15		2015	1
celeron333		Intel Celeron 333	Intel	19.7			1
celeron366		Intel Celeron 366	Intel	21.7			1
celeron3755u		Intel Celeron 3755U	Intel	15		2015	1
celeron3765u		Intel Celeron 3765U	Intel	15		2015	1
celeron3855u		Intel Celeron 3855U	Intel	15		2015	1
celeron3865u		Intel Celeron 3865U	Intel	15		2017	1
celeron3867u		Intel Celeron 3867U	Intel	15		2019	1
celeron3955u		Intel Celeron 3955U	Intel	15		2015	1
celeron3965u		Intel Celeron 3965U	Intel	15		2017	1
celeron3965y		Intel Celeron 3965Y	Intel	6		2017	1
celeron400		Intel Celeron 400	Intel	23.7			1
celeron420		Intel Celeron 420	Intel	35			1
celeron4205u		Intel Celeron 4205U	Intel	15		2019	1
celeron430		Intel Celeron 430	Intel	35			1
celeron4305u		Intel Celeron 4305U	Intel	15		2019	1
celeron4305ue		Intel Celeron 4305UE	Intel	15		2018	1
celeron433		Intel Celeron 433	Intel	24.1			1
celeron440		Intel Celeron 440	Intel	35			1
celeron445		Intel Celeron 445	Intel	65			1
celeron450		Intel Celeron 450	Intel	35			1
celeron466		Intel Celeron 466	Intel	25.7			1
celeron500		Intel Celeron 500	Intel	27			1
celeron5205u		Intel Celeron 5205U	Intel	15		2019	1
celeron530		Intel Celeron 530	Intel	27			1
celeron5305u		Intel Celeron 5305U	Intel	15		2020	1
celeron533		Intel Celeron 533	Intel	28.3			1
celeron533a		Intel Celeron 533A	Intel	14			1
celeron540		Intel Celeron 540	Intel	30			1
celeron550		Intel Celeron 550	Intel	30			1
celeron560		Intel Celeron 560	Intel	27			1
celeron566		Intel Celeron 566	Intel	19.2			1
celeron570		Intel Celeron 570	Intel	27			1
celeron575		Intel Celeron 575	Intel	31			1
celeron585		Intel Celeron 585	Intel	31			1
celeron600		Intel Celeron 600	Intel	15.8			1
celeron6305		Intel Celeron 6305	Intel	15			1
celeron6305e		Intel Celeron 6305E	Intel	15		2020	1
celeron633		Intel Celeron 633	Intel	16.5			1
celeron6600he		Intel Celeron 6600HE	Intel	35		2021	1
celeron667		Intel Celeron 667	Intel	17.5			1
celeron700		Intel Celeron 700	Intel	18.3			1
celeron725c		Intel Celeron 725C	Intel	17			1
celeron7305l		Intel Celeron 7305L	Intel	15		2022	1
celeron733		Intel Celeron 733	Intel	23.6			1
celeron766		Intel Celeron 766	Intel	20			1
celeron787		Intel Celeron 787	Intel	17			1
celeron797		Intel Celeron 797	Intel	17			1
celeron800		Intel Celeron 800	Intel	20.8			1
celeron807		Intel Celeron 807	Intel	17			1
celeron807ue		Intel Celeron 807UE	Intel	10			1
celeron827e		Intel Celeron 827E	Intel	17			1
celeron847		Intel Celeron 847	Intel	17			1
celeron847e		Intel Celeron 847E	Intel	17			1
celeron850		Intel Celeron 850	Intel	25.7			1
celeron857		Intel Celeron 857	Intel	17			1
celeron867		Intel Celeron 867	Intel	17			1
celeron877		Intel Celeron 877	Intel	17			1
celeron887		Intel Celeron 887	Intel	17			1
celeron900		Intel Celeron 900	Intel	35			1
celeron925		Intel Celeron 925	Intel	35			1
celeron927ue		Intel Celeron 927UE	Intel	17			1
celeron950		Intel Celeron 950	Intel	28			1
celeronb710		Intel Celeron B710	Intel	35			1
celeronb720		Intel Celeron B720	Intel	35			1
celeronb730		Intel Celeron B730	Intel	35			1
celeronb800		Intel Celeron B800	Intel	35			1
celeronb810		Intel Celeron B810	Intel	35			1
celeronb810e		Intel Celeron B810E	Intel	35			1
celeronb815		Intel Celeron B815	Intel	35			1
celeronb820		Intel Celeron B820	Intel	35			1
celeronb830		Intel Celeron B830	Intel	35			1
celeronb840		Intel Celeron B840	Intel	35			1
celerond310		Intel Celeron D 310	Intel	73			1
celerond315		Intel Celeron D 315	Intel	73			1
celerond320		Intel Celeron D 320	Intel	73			1
celerond325		Intel Celeron D 325	Intel	73			1
celerond325j		Intel Celeron D 325J	Intel	84			1
celerond326		Intel Celeron D 326	Intel	73			1
celerond330		Intel Celeron D 330	Intel	84			1
celerond330j		Intel Celeron D 330J	Intel	84			1
celerond331		Intel Celeron D 331	Intel	84			1
celerond335		Intel Celeron D 335	Intel	84			1
celerond335j		Intel Celeron D 335J	Intel	84			1
celerond336		Intel Celeron D 336	Intel	84			1
celerond340		Intel Celeron D 340	Intel	84			1
celerond340j		Intel Celeron D 340J	Intel	84			1
celerond341		Intel Celeron D 341	Intel	84			1
celerond345		Intel Celeron D 345	Intel	73			1
celerond345j		Intel Celeron D 345J	Intel	84			1
celerond346		Intel Celeron D 346	Intel	73			1
celerond347		Intel Celeron D 347	Intel	65			1
celerond350		Intel Celeron D 350	Intel	84			1
celerond350j		Intel Celeron D 350J	Intel	73			1
celerond351		Intel Celeron D 351	Intel	84			1
celerond352		Intel Celeron D 352	Intel	84			1
celerond355		Intel Celeron D 355	Intel	84			1
celerond356		Intel Celeron D 356	Intel	65			1
celerond360		Intel Celeron D 360	Intel	65			1
celerond365		Intel Celeron D 365	Intel	65			1
celerone1200		Intel Celeron E1200	Intel	65			1
celerone1400		Intel Celeron E1400	Intel	65			1
celerone1500		Intel Celeron E1500	Intel	65			1
celerone1600		Intel Celeron E1600	Intel	65			1
celerone3200		Intel Celeron E3200	Intel	65			1
celerone3300		Intel Celeron E3300	Intel	65			1
celerone3400		Intel Celeron E3400	Intel	65			1
celerone3500		Intel Celeron E3500	Intel	65			1
celerong1101		Intel Celeron G1101	Intel	73			1
celerong1610		Intel Celeron G1610	Intel	55		2013	1
celerong1610t		Intel Celeron G1610T	Intel	35		2013	1
celerong1620		Intel Celeron G1620	Intel	55		2013	1
celerong1620t		Intel Celeron G1620T	Intel	35		2013	1
celerong1630		Intel Celeron G1630	Intel	55		2013	1
celerong1820		Intel Celeron G1820	Intel	53		2014	1
celerong1820t		Intel Celeron G1820T	Intel	35		2014	1
celerong1820te		Intel Celeron G1820TE	Intel	35		2014	1
celerong1830		Intel Celeron G1830	Intel	53		2014	1
celerong1840		Intel Celeron G1840	Intel	53		2014	1
celerong1840t		Intel Celeron G1840T	Intel	35		2014	1
celerong1850		Intel Celeron G1850	Intel	53		2014	1
celerong3900		Intel Celeron G3900	Intel	51		2015	1
celerong3900e		Intel Celeron G3900E	Intel	35		2016	1
celerong3900t		Intel Celeron G3900T	Intel	35		2015	1
celerong3900te		Intel Celeron G3900TE	Intel	35		2015	1
celerong3902e		Intel Celeron G3902E	Intel	25		2016	1
celerong3920		Intel Celeron G3920	Intel	51		2015	1
celerong3930		Intel Celeron G3930	Intel	51		2017	1
celerong3930e		Intel Celeron G3930E	Intel	54		2017	1
celerong3930t		Intel Celeron G3930T	Intel	35		2017	1
celerong3930te		Intel Celeron G3930TE	Intel	35		2017	1
celerong3950		Intel Celeron G3950	Intel	51		2017	1
celerong440		Intel Celeron G440	Intel	35			1
celerong460		Intel Celeron G460	Intel	35			1
celerong465		Intel Celeron G465	Intel	35			1
celerong470		Intel Celeron G470	Intel	35			1
celerong4900		Intel Celeron G4900	Intel	54		2018	1
celerong4900t		Intel Celeron G4900T	Intel	35		2018	1
celerong4920		Intel Celeron G4920	Intel	54		2018	1
celerong4930		Intel Celeron G4930	Intel	54		2019	1
celerong4930e		Intel Celeron G4930E	Intel	35		2019	1
celerong4930t		Intel Celeron G4930T	Intel	35		2019	1
celerong4932e		Intel Celeron G4932E	Intel	25		2019	1
celerong4950		Intel Celeron G4950	Intel	54		2019	1
celerong530		Intel Celeron G530	Intel	65			1
celerong530t		Intel Celeron G530T	Intel	35			1
celerong540		Intel Celeron G540	Intel	65			1
celerong540t		Intel Celeron G540T	Intel	35			1
celerong550		Intel Celeron G550	Intel	65			1
celerong550t		Intel Celeron G550T	Intel	35			1
celerong555		Intel Celeron G555	Intel	65			1
celerong5900		Intel Celeron G5900	Intel	58		2020	1
celerong5900e		Intel Celeron G5900E	Intel	58		2020	1
celerong5900t		Intel Celeron G5900T	Intel	35		2020	1
celerong5900te		Intel Celeron G5900TE	Intel	35		2020	1
celerong5905		Intel Celeron G5905	Intel	58		2020	1
celerong5905t		Intel Celeron G5905T	Intel	35		2020	1
celerong5920		Intel Celeron G5920	Intel	58		2020	1
celerong5925		Intel Celeron G5925	Intel	58		2020	1
celeronj1750		Intel Celeron J1750	Intel	10		2013	1
celeronj1800		Intel Celeron J1800	Intel	10		2013	1
celeronj1850		Intel Celeron J1850	Intel	10		2013	1
celeronj1900		Intel Celeron J1900	Intel	10		2013	1
celeronj3060		Intel Celeron J3060	Intel	6		2016	1
celeronj3160		Intel Celeron J3160	Intel	6		2016	1
celeronj3355		Intel Celeron J3355	Intel	10		2016	1
celeronj3355e		Intel Celeron J3355E	Intel	10		2019	1
celeronj3455		Intel Celeron J3455	Intel	10		2016	1
celeronj3455e		Intel Celeron J3455E	Intel	10		2019	1
celeronj4005		Intel Celeron J4005	Intel	10		2017	1
celeronj4025		Intel Celeron J4025	Intel	10		2019	1
celeronj4105		Intel Celeron J4105	Intel	10		2017	1
celeronj4125		Intel Celeron J4125	Intel	10		2019	1
celeronj6412		Intel Celeron J6412	Intel	10		2021	1
celeronj6413		Intel Celeron J6413	Intel	10		2021	1
celeronm310		Intel Celeron M 310	Intel	24.5			1
celeronm320		Intel Celeron M 320	Intel	24.5			1
celeronm330		Intel Celeron M 330	Intel	24.5			1
celeronm340		Intel Celeron M 340	Intel	24.5			1
celeronm350		Intel Celeron M 350	Intel	21			1
celeronm360		Intel Celeron M 360	Intel	21			1
celeronm370		Intel Celeron M 370	Intel	21			1
celeronm380		Intel Celeron M 380	Intel	21			1
celeronm390		Intel Celeron M 390	Intel	21			1
celeronm410		Intel Celeron M 410	Intel	27			1
celeronm420		Intel Celeron M 420	Intel	27			1
celeronm430		Intel Celeron M 430	Intel	27			1
celeronm440		Intel Celeron M 440	Intel	27			1
celeronm450		Intel Celeron M 450	Intel	27			1
celeronm520		Intel Celeron M 520	Intel	30			1
celeronm530		Intel Celeron M 530	Intel	30			1
celeronmulv333		Intel Celeron M ULV 333	Intel	7			1
celeronmulv353		Intel Celeron M ULV 353	Intel	5			1
celeronmulv373		Intel Celeron M ULV 373	Intel	5.5			1
celeronmulv383		Intel Celeron M ULV 383	Intel	5.5			1
celeronmulv423		Intel Celeron M ULV 423	Intel	5.5			1
celeronmulv443		Intel Celeron M ULV 443	Intel	5.5			1
celeronmulv523		Intel Celeron M ULV 523	Intel	5.5			1
celeronmulv600		Intel Celeron M ULV 600	Intel	7			1
celeronmulv722		Intel Celeron M ULV 722	Intel	5.5			1
celeronmulv723		Intel Celeron M ULV 723	Intel	10			1
celeronmulv743		Intel Celeron M ULV 743	Intel	10			1
celeronmulv800		Intel Celeron M ULV 800	Intel	7			1
celeronn2805		Intel Celeron N2805	Intel	4		2013	1
celeronn2806		Intel Celeron N2806	Intel	4		2013	1
celeronn2807		Intel Celeron N2807	Intel	4		2014	1
celeronn2808		Intel Celeron N2808	Intel	4		2014	1
celeronn2810		Intel Celeron N2810	Intel	7		2013	1
celeronn2815		Intel Celeron N2815	Intel	7		2013	1
celeronn2820		Intel Celeron N2820	Intel	7		2013	1
celeronn2830		Intel Celeron N2830	Intel	7		2014	1
celeronn2840		Intel Celeron N2840	Intel	7		2014	1
celeronn2910		Intel Celeron N2910	Intel	7		2013	1
celeronn2920		Intel Celeron N2920	Intel	7		2013	1
celeronn2930		Intel Celeron N2930	Intel	7		2014	1
celeronn2940		Intel Celeron N2940	Intel	7		2014	1
celeronn3000		Intel Celeron N3000	Intel	4		2015	1
celeronn3010		Intel Celeron N3010	Intel	4		2016	1
celeronn3050		Intel Celeron N3050	Intel	6		2015	1
celeronn3060		Intel Celeron N3060	Intel	6		2016	1
celeronn3150		Intel Celeron N3150	Intel	6		2015	1
celeronn3160		Intel Celeron N3160	Intel	6		2016	1
celeronn3350		Intel Celeron N3350	Intel	6		2016	1
celeronn3350e		Intel Celeron N3350E	Intel	6		2019	1
celeronn3450		Intel Celeron N3450	Intel	6		2016	1
celeronn4000		Intel Celeron N4000	Intel	6		2017	1
celeronn4020		Intel Celeron N4020	Intel	6		2019	1
celeronn4100		Intel Celeron N4100	Intel	6		2017	1
celeronn4120		Intel Celeron N4120	Intel	6		2019	1
celeronn4500		Intel Celeron N4500	Intel	6		2021	1
celeronn4505		Intel Celeron N4505	Intel	10		2021	1
celeronn5100		Intel Celeron N5100	Intel	6		2021	1
celeronn5105		Intel Celeron N5105	Intel	10		2021	1
celeronn6210		Intel Celeron N6210	Intel	6		2021	1
celeronn6211		Intel Celeron N6211	Intel	6		2021	1
celeronp1053		Intel Celeron P1053	Intel	30			1
celeronp4500		Intel Celeron P4500	Intel	35			1
celeronp4505		Intel Celeron P4505	Intel	35			1
celeronp4600		Intel Celeron P4600	Intel	35			1
celeronsu2300		Intel Celeron SU2300	Intel	10			1
celeront1400		Intel Celeron T1400	Intel	35			1
celeront1500		Intel Celeron T1500	Intel	35			1
celeront1600		Intel Celeron T1600	Intel	35			1
celeront1700		Intel Celeron T1700	Intel	35			1
celeront3000		Intel Celeron T3000	Intel	35			1
celeront3100		Intel Celeron T3100	Intel	35			1
celeront3300		Intel Celeron T3300	Intel	35			1
celeront3500		Intel Celeron T3500	Intel	35			1
celeronu3400		Intel Celeron U3400	Intel	18			1
celeronu3405		Intel Celeron U3405	Intel	18			1
celeronu3600		Intel Celeron U3600	Intel	18			1
celeronulv573		Intel Celeron ULV 573	Intel	10			1
celeronulv763		Intel Celeron ULV 763	Intel	10			1
core10thgenerationi3	hf-intel-core-10th-generation-i3	Intel Core 10th Generation (i3)	Intel	90		2020	3
core10thgenerationi5	hf-intel-core-10th-generation-i5	Intel Core 10th Generation (i5)	Intel	182		2020	3
core10thgenerationi7	hf-intel-core-10th-generation-i7	Intel Core 10th Generation (i7)	Intel	215		2020	3
core10thgenerationi9	hf-intel-core-10th-generation-i9	Intel Core 10th Generation (i9)	Intel	250		2020	3
core11thgenerationi3	hf-intel-core-11th-generation-i3	Intel Core 11th Generation (i3)	Intel	90		2021	3
core11thgenerationi5	hf-intel-core-11th-generation-i5	Intel Core 11th Generation (i5)	Intel	251		2021	3
core11thgenerationi7	hf-intel-core-11th-generation-i7	Intel Core 11th Generation (i7)	Intel	251		2021	3
core11thgenerationi9	hf-intel-core-11th-generation-i9	Intel Core 11th Generation (i9)	Intel	251		2021	3
core12thgenerationi3	hf-intel-core-12th-generation-i3	Intel Core 12th Generation (i3)	Intel	89		2022	3
core12thgenerationi5	hf-intel-core-12th-generation-i5	Intel Core 12th Generation (i5)	Intel	150		2021	3
core12thgenerationi7	hf-intel-core-12th-generation-i7	Intel Core 12th Generation (i7)	Intel	190		2021	3
core12thgenerationi9	hf-intel-core-12th-generation-i9	Intel Core 12th Generation (i9)	Intel	241		2021	3
core13thgenerationi3	hf-intel-core-13th-generation-i3	Intel Core 13th Generation (i3)	Intel	89		2023	3
core13thgenerationi5	hf-intel-core-13th-generation-i5	Intel Core 13th Generation (i5)	Intel	181		2022	3
core13thgenerationi7	hf-intel-core-13th-generation-i7	Intel Core 13th Generation (i7)	Intel	253		2022	3
core13thgenerationi9	hf-intel-core-13th-generation-i9	Intel Core 13th Generation (i9)	Intel	253		2022	3
core14thgenerationi7	hf-intel-core-14th-generation-i7	Intel Core 14th Generation (i7)	Intel	253		2023	3
core2duoe4300		Intel Core 2 Duo E4300	Intel	65			1
core2duoe4400		Intel Core 2 Duo E4400	Intel	65			1
core2duoe4500		Intel Core 2 Duo E4500	Intel	65			1
core2duoe4600		Intel Core 2 Duo E4600	Intel	65			1
core2duoe4700		Intel Core 2 Duo E4700	Intel	65			1
core2duoe6300		Intel Core 2 Duo E6300	Intel	65			1
core2duoe6305		Intel Core 2 Duo E6305	Intel	65			1
core2duoe6320		Intel Core 2 Duo E6320	Intel	65			1
core2duoe6400		Intel Core 2 Duo E6400	Intel	65			1
core2duoe6405		Intel Core 2 Duo E6405	Intel	65			1
core2duoe6420		Intel Core 2 Duo E6420	Intel	65			1
core2duoe6540		Intel Core 2 Duo E6540	Intel	65			1
core2duoe6550		Intel Core 2 Duo E6550	Intel	65			1
core2duoe6600		Intel Core 2 Duo E6600	Intel	65			1
core2duoe6700		Intel Core 2 Duo E6700	Intel	65			1
core2duoe6750		Intel Core 2 Duo E6750	Intel	65			1
core2duoe6850		Intel Core 2 Duo E6850	Intel	75			1
core2duoe7200		Intel Core 2 Duo E7200	Intel	65			1
core2duoe7300		Intel Core 2 Duo E7300	Intel	65			1
core2duoe7400		Intel Core 2 Duo E7400	Intel	65			1
core2duoe7500		Intel Core 2 Duo E7500	Intel	65			1
core2duoe7600		Intel Core 2 Duo E7600	Intel	65			1
core2duoe8135		Intel Core 2 Duo E8135	Intel	35			1
core2duoe8190		Intel Core 2 Duo E8190	Intel	65			1
core2duoe8200		Intel Core 2 Duo E8200	Intel	65			1
core2duoe8235		Intel Core 2 Duo E8235	Intel	44			1
core2duoe8290		Intel Core 2 Duo E8290	Intel	65			1
core2duoe8300		Intel Core 2 Duo E8300	Intel	65			1
core2duoe8335		Intel Core 2 Duo E8335	Intel	35			1
core2duoe8400		Intel Core 2 Duo E8400	Intel	65			1
core2duoe8435		Intel Core 2 Duo E8435	Intel	44			1
core2duoe8500		Intel Core 2 Duo E8500	Intel	65			1
core2duoe8600		Intel Core 2 Duo E8600	Intel	65			1
core2duoe8700		Intel Core 2 Duo E8700	Intel	65			1
core2duol7200		Intel Core 2 Duo L7200	Intel	17			1
core2duol7300		Intel Core 2 Duo L7300	Intel	17			1
core2duol7400		Intel Core 2 Duo L7400	Intel	17			1
core2duol7500		Intel Core 2 Duo L7500	Intel	17			1
core2duol7700		Intel Core 2 Duo L7700	Intel	17			1
core2duop7350		Intel Core 2 Duo P7350	Intel	25			1
core2duop7370		Intel Core 2 Duo P7370	Intel	25			1
core2duop7450		Intel Core 2 Duo P7450	Intel	25			1
core2duop7550		Intel Core 2 Duo P7550	Intel	25			1
core2duop7570		Intel Core 2 Duo P7570	Intel	25			1
core2duop8400		Intel Core 2 Duo P8400	Intel	25			1
core2duop8600		Intel Core 2 Duo P8600	Intel	25			1
core2duop8700		Intel Core 2 Duo P8700	Intel	25			1
core2duop8800		Intel Core 2 Duo P8800	Intel	25			1
core2duop9500		Intel Core 2 Duo P9500	Intel	25			1
core2duop9600		Intel Core 2 Duo P9600	Intel	25			1
core2duop9700		Intel Core 2 Duo P9700	Intel	28			1
core2duosl7100		Intel Core 2 Duo SL7100	Intel	12			1
core2duosl9300		Intel Core 2 Duo SL9300	Intel	17			1
core2duosl9380		Intel Core 2 Duo SL9380	Intel	17			1
core2duosl9400		Intel Core 2 Duo SL9400	Intel	17			1
core2duosl9600		Intel Core 2 Duo SL9600	Intel	17			1
core2duosp7500		Intel Core 2 Duo SP7500	Intel	20			1
core2duosp7700		Intel Core 2 Duo SP7700	Intel	20			1
core2duosp9300		Intel Core 2 Duo SP9300	Intel	25			1
core2duosp9400		Intel Core 2 Duo SP9400	Intel	25			1
core2duosp9600		Intel Core 2 Duo SP9600	Intel	25			1
core2duosu7300		Intel Core 2 Duo SU7300	Intel	10			1
core2duosu9300		Intel Core 2 Duo SU9300	Intel	10			1
core2duosu9400		Intel Core 2 Duo SU9400	Intel	10			1
core2duosu9600		Intel Core 2 Duo SU9600	Intel	10			1
core2duot5200		Intel Core 2 Duo T5200	Intel	35			1
core2duot5250		Intel Core 2 Duo T5250	Intel	35			1
core2duot5270		Intel Core 2 Duo T5270	Intel	35			1
core2duot5300		Intel Core 2 Duo T5300	Intel	34			1
core2duot5450		Intel Core 2 Duo T5450	Intel	35			1
core2duot5470		Intel Core 2 Duo T5470	Intel	35			1
core2duot5500		Intel Core 2 Duo T5500	Intel	35			1
core2duot5550		Intel Core 2 Duo T5550	Intel	35			1
core2duot5600		Intel Core 2 Duo T5600	Intel	35			1
core2duot5670		Intel Core 2 Duo T5670	Intel	35			1
core2duot5750		Intel Core 2 Duo T5750	Intel	35			1
core2duot5800		Intel Core 2 Duo T5800	Intel	35			1
core2duot5850		Intel Core 2 Duo T5850	Intel	35			1
core2duot5870		Intel Core 2 Duo T5870	Intel	35			1
core2duot5900		Intel Core 2 Duo T5900	Intel	35			1
core2duot6400		Intel Core 2 Duo T6400	Intel	35			1
core2duot6500		Intel Core 2 Duo T6500	Intel	35			1
core2duot6570		Intel Core 2 Duo T6570	Intel	35			1
core2duot6600		Intel Core 2 Duo T6600	Intel	35			1
core2duot6670		Intel Core 2 Duo T6670	Intel	35			1
core2duot6900		Intel Core 2 Duo T6900	Intel	35			1
core2duot6970		Intel Core 2 Duo T6970	Intel	35			1
core2duot7100		Intel Core 2 Duo T7100	Intel	35			1
core2duot7200		Intel Core 2 Duo T7200	Intel	35			1
core2duot7250		Intel Core 2 Duo T7250	Intel	35			1
core2duot7300		Intel Core 2 Duo T7300	Intel	35			1
core2duot7400		Intel Core 2 Duo T7400	Intel	35			1
core2duot7500		Intel Core 2 Duo T7500	Intel	35			1
core2duot7600		Intel Core 2 Duo T7600	Intel	35			1
core2duot7600g		Intel Core 2 Duo T7600G	Intel	35			1
core2duot7700		Intel Core 2 Duo T7700	Intel	35			1
core2duot7800		Intel Core 2 Duo T7800	Intel	35			1
core2duot8100		Intel Core 2 Duo T8100	Intel	35			1
core2duot8300		Intel Core 2 Duo T8300	Intel	35			1
core2duot9300		Intel Core 2 Duo T9300	Intel	35			1
core2duot9400		Intel Core 2 Duo T9400	Intel	35			1
core2duot9500		Intel Core 2 Duo T9500	Intel	35			1
core2duot9550		Intel Core 2 Duo T9550	Intel	35			1
core2duot9600		Intel Core 2 Duo T9600	Intel	35			1
core2duot9800		Intel Core 2 Duo T9800	Intel	35			1
core2duot9900		Intel Core 2 Duo T9900	Intel	35			1
core2duou7500		Intel Core 2 Duo U7500	Intel	10			1
core2duou7600		Intel Core 2 Duo U7600	Intel	10			1
core2duou7700		Intel Core 2 Duo U7700	Intel	10			1
core2extremeqx6700		Intel Core 2 Extreme QX6700	Intel	130			1
core2extremeqx6800		Intel Core 2 Extreme QX6800	Intel	130			1
core2extremeqx6850		Intel Core 2 Extreme QX6850	Intel	130			1
core2extremeqx9300		Intel Core 2 Extreme QX9300	Intel	45			1
core2extremeqx9650		Intel Core 2 Extreme QX9650	Intel	130			1
core2extremeqx9750		Intel Core 2 Extreme QX9750	Intel	130			1
core2extremeqx9770		Intel Core 2 Extreme QX9770	Intel	136			1
core2extremeqx9775		Intel Core 2 Extreme QX9775	Intel	150			1
core2extremex6800		Intel Core 2 Extreme X6800	Intel	75			1
core2extremex6900		Intel Core 2 Extreme X6900	Intel	75			1
core2extremex7800		Intel Core 2 Extreme X7800	Intel	44			1
core2extremex7900		Intel Core 2 Extreme X7900	Intel	44			1
core2extremex9000		Intel Core 2 Extreme X9000	Intel	44			1
core2extremex9100		Intel Core 2 Extreme X9100	Intel	44			1
core2quadq6400		Intel Core 2 Quad Q6400	Intel	105			1
core2quadq6600_105w	intel-core-2-quad-q6600-105w	Intel Core 2 Quad Q6600 (105W)	Intel	105			1
core2quadq6600_95w	intel-core-2-quad-q6600-95w	Intel Core 2 Quad Q6600 (95W)	Intel	95			1
core2quadq6700		Intel Core 2 Quad Q6700	Intel	95			1
core2quadq7600		Intel Core 2 Quad Q7600	Intel	95			1
core2quadq8200		Intel Core 2 Quad Q8200	Intel	95			1
core2quadq8200s		Intel Core 2 Quad Q8200S	Intel	65			1
core2quadq8300		Intel Core 2 Quad Q8300	Intel	95			1
core2quadq8400		Intel Core 2 Quad Q8400	Intel	95			1
core2quadq8400s		Intel Core 2 Quad Q8400S	Intel	65			1
core2quadq9000		Intel Core 2 Quad Q9000	Intel	45			1
core2quadq9100		Intel Core 2 Quad Q9100	Intel	45			1
core2quadq9300		Intel Core 2 Quad Q9300	Intel	95			1
core2quadq9400		Intel Core 2 Quad Q9400	Intel	95			1
core2quadq9400s		Intel Core 2 Quad Q9400S	Intel	65			1
core2quadq9450		Intel Core 2 Quad Q9450	Intel	95			1
core2quadq9500		Intel Core 2 Quad Q9500	Intel	95			1
core2quadq9505		Intel Core 2 Quad Q9505	Intel	95			1
core2quadq9505s		Intel Core 2 Quad Q9505S	Intel	65			1
core2quadq9550		Intel Core 2 Quad Q9550	Intel	95			1
core2quadq9550s		Intel Core 2 Quad Q9550S	Intel	65			1
core2quadq9650		Intel Core 2 Quad Q9650	Intel	95			1
core2solosu3300		Intel Core 2 Solo SU3300	Intel	5.5			1
core2solosu3500		Intel Core 2 Solo SU3500	Intel	5.5			1
core2soloulvsu3300		Intel Core 2 Solo ULV SU3300	Intel	5			1
core2soloulvsu3500		Intel Core 2 Solo ULV SU3500	Intel	5			1
core2soloulvu2100		Intel Core 2 Solo ULV U2100	Intel	5.5			1
core2soloulvu2200		Intel Core 2 Solo ULV U2200	Intel	5.5			1
core3_201e		Intel Core 3 201E	Intel	60		2025	1
core3_201ef		Intel Core 3 201EF	Intel	58		2025	1
core3_201te		Intel Core 3 201TE	Intel	45		2025	1
core5_211e		Intel Core 5 211E	Intel	65		2025	1
core5_211ef		Intel Core 5 211EF	Intel	65		2025	1
core5_211te		Intel Core 5 211TE	Intel	45		2025	1
core5_221e		Intel Core 5 221E	Intel	65		2025	1
core5_221te		Intel Core 5 221TE	Intel	45		2025	1
core7_251e		Intel Core 7 251E	Intel	65		2025	1
core7_251te		Intel Core 7 251TE	Intel	45		2025	1
coreduolvl2300		Intel Core Duo LV L2300	Intel	15			1
coreduolvl2400		Intel Core Duo LV L2400	Intel	15			1
coreduolvl2500		Intel Core Duo LV L2500	Intel	15			1
coreduot2050		Intel Core Duo T2050	Intel	31			1
coreduot2250		Intel Core Duo T2250	Intel	31			1
coreduot2300		Intel Core Duo T2300	Intel	31			1
coreduot2400		Intel Core Duo T2400	Intel	31			1
coreduot2500		Intel Core Duo T2500	Intel	31			1
coreduot2600		Intel Core Duo T2600	Intel	31			1
coreduot2700		Intel Core Duo T2700	Intel	31			1
coreduoulvl2400		Intel Core Duo ULV L2400	Intel	9			1
coreduoulvl2500		Intel Core Duo ULV L2500	Intel	9			1
corei3_1000g1		Intel Core i3-1000G1	Intel	12			1
corei3_1000g4		Intel Core i3-1000G4	Intel	12			1
corei3_1000ng4		Intel Core i3-1000NG4	Intel	9			1
corei3_1005g1		Intel Core i3-1005G1	Intel	15		2019	1
corei3_10100		Intel Core i3-10100	Intel	65		2020	1
corei3_10100e		Intel Core i3-10100E	Intel	65		2020	1
corei3_10100f		Intel Core i3-10100F	Intel	65		2020	1
corei3_10100t		Intel Core i3-10100T	Intel	35		2020	1
corei3_10100te		Intel Core i3-10100TE	Intel	35		2020	1
corei3_10100y		Intel Core i3-10100Y	Intel	5		2021	1
corei3_10105		Intel Core i3-10105	Intel	65		2021	1
corei3_10105f		Intel Core i3-10105F	Intel	65		2021	1
corei3_10105t		Intel Core i3-10105T	Intel	35		2021	1
corei3_10110u		Intel Core i3-10110U	Intel	15		2019	1
corei3_10110y		Intel Core i3-10110Y	Intel	7		2019	1
corei3_10300		Intel Core i3-10300	Intel	65		2020	1
corei3_10300t		Intel Core i3-10300T	Intel	35		2020	1
corei3_10305		Intel Core i3-10305	Intel	65		2021	1
corei3_10305t		Intel Core i3-10305T	Intel	35		2021	1
corei3_10320		Intel Core i3-10320	Intel	65		2020	1
corei3_10325		Intel Core i3-10325	Intel	65		2021	1
corei3_10350k		Intel Core i3-10350K	Intel	91			1
corei3_11100he		Intel Core i3-11100HE	Intel	45			1
corei3_1110g4		Intel Core i3-1110G4	Intel	15			1
corei3_1115g4		Intel Core i3-1115G4	Intel	28			1
corei3_1115g4e		Intel Core i3-1115G4E	Intel	15		2020	1
corei3_1115gre		Intel Core i3-1115GRE	Intel	15		2020	1
corei3_1120g4		Intel Core i3-1120G4	Intel	15			1
corei3_1125g4		Intel Core i3-1125G4	Intel	28			1
corei3_1215ul		Intel Core i3-1215UL	Intel	15		2022	1
corei3_13100e		Intel Core i3-13100E	Intel	60		2023	1
corei3_13100te		Intel Core i3-13100TE	Intel	35		2023	1
corei3_1315ue		Intel Core i3-1315UE	Intel	15		2023	1
corei3_1315ure		Intel Core i3-1315URE	Intel	15		2023	1
corei3_1320pe		Intel Core i3-1320PE	Intel	28		2023	1
corei3_1320pre		Intel Core i3-1320PRE	Intel	28		2023	1
corei3_13300he		Intel Core i3-13300HE	Intel	45		2023	1
corei3_13300hre		Intel Core i3-13300HRE	Intel	45		2023	1
corei3_2100		Intel Core i3-2100	Intel	65		2011	1
corei3_2100t		Intel Core i3-2100T	Intel	35		2011	1
corei3_2102		Intel Core i3-2102	Intel	65		2011	1
corei3_2105		Intel Core i3-2105	Intel	65		2011	1
corei3_2115c		Intel Core i3-2115C	Intel	25			1
corei3_2120		Intel Core i3-2120	Intel	65		2011	1
corei3_2120t		Intel Core i3-2120T	Intel	35		2011	1
corei3_2125		Intel Core i3-2125	Intel	65		2011	1
corei3_2130		Intel Core i3-2130	Intel	65		2011	1
corei3_2308m		Intel Core i3-2308M	Intel	35			1
corei3_2310e		Intel Core i3-2310E	Intel	35		2011	1
corei3_2310m		Intel Core i3-2310M	Intel	35		2011	1
corei3_2312m		Intel Core i3-2312M	Intel	35		2011	1
corei3_2328m		Intel Core i3-2328M	Intel	35		2012	1
corei3_2330e		Intel Core i3-2330E	Intel	35		2011	1
corei3_2330m		Intel Core i3-2330M	Intel	35		2011	1
corei3_2332m		Intel Core i3-2332M	Intel	35			1
corei3_2340ue		Intel Core i3-2340UE	Intel	17		2011	1
corei3_2348m		Intel Core i3-2348M	Intel	35		2013	1
corei3_2350m		Intel Core i3-2350M	Intel	35		2011	1
corei3_2357m		Intel Core i3-2357M	Intel	17		2011	1
corei3_2365m		Intel Core i3-2365M	Intel	17		2012	1
corei3_2367m		Intel Core i3-2367M	Intel	17		2011	1
corei3_2370m		Intel Core i3-2370M	Intel	35		2012	1
corei3_2375m		Intel Core i3-2375M	Intel	17		2013	1
corei3_2377m		Intel Core i3-2377M	Intel	17		2012	1
corei3_3110m		Intel Core i3-3110M	Intel	35		2012	1
corei3_3115c		Intel Core i3-3115C	Intel	25			1
corei3_3120m		Intel Core i3-3120M	Intel	35		2012	1
corei3_3120me		Intel Core i3-3120ME	Intel	35		2012	1
corei3_3130m		Intel Core i3-3130M	Intel	35		2013	1
corei3_3210		Intel Core i3-3210	Intel	55		2013	1
corei3_3217u		Intel Core i3-3217U	Intel	17		2012	1
corei3_3217ue		Intel Core i3-3217UE	Intel	17		2012	1
corei3_3220		Intel Core i3-3220	Intel	55		2012	1
corei3_3220t		Intel Core i3-3220T	Intel	35		2012	1
corei3_3225		Intel Core i3-3225	Intel	55		2012	1
corei3_3227u		Intel Core i3-3227U	Intel	17		2013	1
corei3_3229y		Intel Core i3-3229Y	Intel	13		2013	1
corei3_3240		Intel Core i3-3240	Intel	55		2012	1
corei3_3240t		Intel Core i3-3240T	Intel	35		2012	1
corei3_3245		Intel Core i3-3245	Intel	55		2013	1
corei3_3250		Intel Core i3-3250	Intel	55		2013	1
corei3_3250t		Intel Core i3-3250T	Intel	35		2013	1
corei3_330e		Intel Core i3-330E	Intel	35			1
corei3_330m		Intel Core i3-330M	Intel	35			1
corei3_330um		Intel Core i3-330UM	Intel	18			1
corei3_350m		Intel Core i3-350M	Intel	35			1
corei3_370m		Intel Core i3-370M	Intel	35			1
corei3_380m		Intel Core i3-380M	Intel	35			1
corei3_380um		Intel Core i3-380UM	Intel	18			1
corei3_390m		Intel Core i3-390M	Intel	35			1
corei3_4000m		Intel Core i3-4000M	Intel	37		2013	1
corei3_4005u		Intel Core i3-4005U	Intel	15		2013	1
corei3_4010m		Intel Core i3-4010M	Intel	37			1
corei3_4010u		Intel Core i3-4010U	Intel	15		2013	1
corei3_4010y		Intel Core i3-4010Y	Intel	11		2013	1
corei3_4012y		Intel Core i3-4012Y	Intel	11		2013	1
corei3_4020y		Intel Core i3-4020Y	Intel	11		2013	1
corei3_4025u		Intel Core i3-4025U	Intel	15		2014	1
corei3_4030u		Intel Core i3-4030U	Intel	15		2014	1
corei3_4030y		Intel Core i3-4030Y	Intel	11		2014	1
corei3_4100e		Intel Core i3-4100E	Intel	37		2013	1
corei3_4100m		Intel Core i3-4100M	Intel	37		2013	1
corei3_4100u		Intel Core i3-4100U	Intel	15		2013	1
corei3_4102e		Intel Core i3-4102E	Intel	25		2013	1
corei3_4110e		Intel Core i3-4110E	Intel	37		2014	1
corei3_4110m		Intel Core i3-4110M	Intel	37		2014	1
corei3_4112e		Intel Core i3-4112E	Intel	25		2014	1
corei3_4120u		Intel Core i3-4120U	Intel	15		2014	1
corei3_4130		Intel Core i3-4130	Intel	54		2013	1
corei3_4130t		Intel Core i3-4130T	Intel	35		2013	1
corei3_4150		Intel Core i3-4150	Intel	54		2014	1
corei3_4150t		Intel Core i3-4150T	Intel	35		2014	1
corei3_4158u		Intel Core i3-4158U	Intel	28		2013	1
corei3_4160		Intel Core i3-4160	Intel	54		2014	1
corei3_4160t		Intel Core i3-4160T	Intel	35		2014	1
corei3_4170		Intel Core i3-4170	Intel	54		2015	1
corei3_4170t		Intel Core i3-4170T	Intel	35		2015	1
corei3_4330		Intel Core i3-4330	Intel	54		2013	1
corei3_4330t		Intel Core i3-4330T	Intel	35		2013	1
corei3_4330te		Intel Core i3-4330TE	Intel	35		2013	1
corei3_4340		Intel Core i3-4340	Intel	54		2013	1
corei3_4340te		Intel Core i3-4340TE	Intel	35		2014	1
corei3_4350		Intel Core i3-4350	Intel	54		2014	1
corei3_4350t		Intel Core i3-4350T	Intel	35		2014	1
corei3_4360		Intel Core i3-4360	Intel	54		2014	1
corei3_4360t		Intel Core i3-4360T	Intel	35		2014	1
corei3_4370		Intel Core i3-4370	Intel	54		2014	1
corei3_4370t		Intel Core i3-4370T	Intel	35		2015	1
corei3_5005u		Intel Core i3-5005U	Intel	15		2015	1
corei3_5010u		Intel Core i3-5010U	Intel	15		2015	1
corei3_5015u		Intel Core i3-5015U	Intel	15		2015	1
corei3_5020u		Intel Core i3-5020U	Intel	15		2015	1
corei3_5157u		Intel Core i3-5157U	Intel	28		2015	1
corei3_530		Intel Core i3-530	Intel	73			1
corei3_540		Intel Core i3-540	Intel	73			1
corei3_550		Intel Core i3-550	Intel	73			1
corei3_560		Intel Core i3-560	Intel	73			1
corei3_6006u		Intel Core i3-6006U	Intel	15		2016	1
corei3_6098p		Intel Core i3-6098P	Intel	54		2015	1
corei3_6100		Intel Core i3-6100	Intel	51		2015	1
corei3_6100e		Intel Core i3-6100E	Intel	35		2015	1
corei3_6100h		Intel Core i3-6100H	Intel	35		2015	1
corei3_6100t		Intel Core i3-6100T	Intel	35		2015	1
corei3_6100te		Intel Core i3-6100TE	Intel	35		2015	1
corei3_6100u		Intel Core i3-6100U	Intel	15		2015	1
corei3_6102e		Intel Core i3-6102E	Intel	25		2015	1
corei3_6157u		Intel Core i3-6157U	Intel	28		2016	1
corei3_6167u		Intel Core i3-6167U	Intel	28		2015	1
corei3_6300		Intel Core i3-6300	Intel	51		2015	1
corei3_6300t		Intel Core i3-6300T	Intel	35		2015	1
corei3_6320		Intel Core i3-6320	Intel	51		2015	1
corei3_7020u		Intel Core i3-7020U	Intel	15		2018	1
corei3_7100		Intel Core i3-7100	Intel	51		2017	1
corei3_7100e		Intel Core i3-7100E	Intel	35		2017	1
corei3_7100h		Intel Core i3-7100H	Intel	35		2017	1
corei3_7100t		Intel Core i3-7100T	Intel	35		2017	1
corei3_7100u		Intel Core i3-7100U	Intel	15		2016	1
corei3_7101e		Intel Core i3-7101E	Intel	54		2017	1
corei3_7101te		Intel Core i3-7101TE	Intel	35		2017	1
corei3_7102e		Intel Core i3-7102E	Intel	25		2017	1
corei3_7120		Intel Core i3-7120	Intel	51			1
corei3_7120t		Intel Core i3-7120T	Intel	35			1
corei3_7130u		Intel Core i3-7130U	Intel	15		2017	1
corei3_7167u		Intel Core i3-7167U	Intel	28		2017	1
corei3_7300		Intel Core i3-7300	Intel	51		2017	1
corei3_7300t		Intel Core i3-7300T	Intel	35		2017	1
corei3_7320		Intel Core i3-7320	Intel	51		2017	1
corei3_7320t		Intel Core i3-7320T	Intel	35			1
corei3_7340		Intel Core i3-7340	Intel	51			1
corei3_7350k		Intel Core i3-7350K	Intel	60		2017	1
corei3_7360x		Intel Core i3-7360X	Intel	112			1
corei3_8000		Intel Core i3-8000	Intel	65			1
corei3_8020		Intel Core i3-8020	Intel	65			1
corei3_8100		Intel Core i3-8100	Intel	65		2017	1
corei3_8100b		Intel Core i3-8100B	Intel	65		2018	1
corei3_8100f		Intel Core i3-8100F	Intel	65			1
corei3_8100h		Intel Core i3-8100H	Intel	45		2017	1
corei3_8100t		Intel Core i3-8100T	Intel	35		2018	1
corei3_8109u		Intel Core i3-8109U	Intel	28		2018	1
corei3_8120		Intel Core i3-8120	Intel	65			1
corei3_8121u		Intel Core i3-8121U	Intel	28			1
corei3_8130u		Intel Core i3-8130U	Intel	15		2018	1
corei3_8140u		Intel Core i3-8140U	Intel	15		2019	1
corei3_8145u		Intel Core i3-8145U	Intel	15		2018	1
corei3_8145ue		Intel Core i3-8145UE	Intel	15		2018	1
corei3_8300		Intel Core i3-8300	Intel	62		2018	1
corei3_8300t		Intel Core i3-8300T	Intel	35		2018	1
corei3_8350k		Intel Core i3-8350K	Intel	91		2017	1
corei3_9000		Intel Core i3-9000	Intel	65			1
corei3_9100		Intel Core i3-9100	Intel	65		2019	1
corei3_9100e		Intel Core i3-9100E	Intel	65		2019	1
corei3_9100f		Intel Core i3-9100F	Intel	65		2019	1
corei3_9100hl		Intel Core i3-9100HL	Intel	25		2019	1
corei3_9100t		Intel Core i3-9100T	Intel	35		2019	1
corei3_9100te		Intel Core i3-9100TE	Intel	35		2019	1
corei3_9300		Intel Core i3-9300	Intel	62		2019	1
corei3_9300t		Intel Core i3-9300T	Intel	35		2019	1
corei3_9320		Intel Core i3-9320	Intel	62		2019	1
corei3_9350k		Intel Core i3-9350K	Intel	91		2019	1
corei3_9350kf		Intel Core i3-9350KF	Intel	91		2019	1
corei3n300		Intel Core i3-N300	Intel	7		2023	1
corei3n305		Intel Core i3-N305	Intel	15		2023	1
corei5+8400_9mcacheupto	intel-core-i5+8400-9m-cache-up-to-4.00-ghz-includes-intel-optane-memory	Intel Core i5+8400 (9M Cache, up to 4.00 GHz) includes Intel Optane Memory	Intel	65		2018	1
corei5+8500_9mcacheupto	intel-core-i5+8500-9m-cache-up-to-4.10-ghz-includes-intel-optane-memory	Intel Core i5+8500 (9M Cache, up to 4.10 GHz) includes Intel Optane Memory	Intel	65		2018	1
corei5_10200h		Intel Core i5-10200H	Intel	45		2020	1
corei5_10210u		Intel Core i5-10210U	Intel	15		2019	1
corei5_10210y		Intel Core i5-10210Y	Intel	7		2019	1
corei5_10300h		Intel Core i5-10300H	Intel	45		2020	1
corei5_1030g4		Intel Core i5-1030G4	Intel	12			1
corei5_1030g7		Intel Core i5-1030G7	Intel	12			1
corei5_1030ng7		Intel Core i5-1030NG7	Intel	10			1
corei5_10310u		Intel Core i5-10310U	Intel	15		2020	1
corei5_10310y		Intel Core i5-10310Y	Intel	7		2019	1
corei5_1035g1		Intel Core i5-1035G1	Intel	15		2019	1
corei5_1035g4		Intel Core i5-1035G4	Intel	15		2019	1
corei5_1035g7		Intel Core i5-1035G7	Intel	15		2019	1
corei5_1038ng7		Intel Core i5-1038NG7	Intel	28			1
corei5_10400		Intel Core i5-10400	Intel	65		2020	1
corei5_10400f		Intel Core i5-10400F	Intel	65		2020	1
corei5_10400h		Intel Core i5-10400H	Intel	45		2020	1
corei5_10400t		Intel Core i5-10400T	Intel	35		2020	1
corei5_10500		Intel Core i5-10500	Intel	65		2020	1
corei5_10500e		Intel Core i5-10500E	Intel	65		2020	1
corei5_10500h		Intel Core i5-10500H	Intel	45		2020	1
corei5_10500t		Intel Core i5-10500T	Intel	35		2020	1
corei5_10500te		Intel Core i5-10500TE	Intel	35		2020	1
corei5_10505		Intel Core i5-10505	Intel	65		2021	1
corei5_10600		Intel Core i5-10600	Intel	65		2020	1
corei5_10600k		Intel Core i5-10600K	Intel	125		2020	1
corei5_10600kf		Intel Core i5-10600KF	Intel	125		2020	1
corei5_10600t		Intel Core i5-10600T	Intel	35		2020	1
corei5_11260h		Intel Core i5-11260H	Intel	45			1
corei5_11300h		Intel Core i5-11300H	Intel	35			1
corei5_1130g7		Intel Core i5-1130G7	Intel	15			1
corei5_11320h		Intel Core i5-11320H	Intel	35			1
corei5_1135g7		Intel Core i5-1135G7	Intel	28			1
corei5_11400		Intel Core i5-11400	Intel	65		2021	1
corei5_11400f		Intel Core i5-11400F	Intel	65		2021	1
corei5_11400h		Intel Core i5-11400H	Intel	45			1
corei5_11400t		Intel Core i5-11400T	Intel	35		2021	1
corei5_1140g7		Intel Core i5-1140G7	Intel	15			1
corei5_1145g7		Intel Core i5-1145G7	Intel	28			1
corei5_1145g7e		Intel Core i5-1145G7E	Intel	15		2020	1
corei5_1145gre		Intel Core i5-1145GRE	Intel	15		2020	1
corei5_11500		Intel Core i5-11500	Intel	65		2021	1
corei5_11500h		Intel Core i5-11500H	Intel	45			1
corei5_11500he		Intel Core i5-11500HE	Intel	45			1
corei5_11500t		Intel Core i5-11500T	Intel	35		2021	1
corei5_1155g7		Intel Core i5-1155G7	Intel	28			1
corei5_11600		Intel Core i5-11600	Intel	65		2021	1
corei5_11600k		Intel Core i5-11600K	Intel	125		2021	1
corei5_11600kf		Intel Core i5-11600KF	Intel	125		2021	1
corei5_11600t		Intel Core i5-11600T	Intel	35		2021	1
corei5_1235ul		Intel Core i5-1235UL	Intel	15		2022	1
corei5_1245ul		Intel Core i5-1245UL	Intel	15		2022	1
corei5_1335u		Intel Core i5-1335U	Intel	55			1
corei5_13400e		Intel Core i5-13400E	Intel	65		2023	1
corei5_1345ue		Intel Core i5-1345UE	Intel	15		2023	1
corei5_1345ure		Intel Core i5-1345URE	Intel	15		2023	1
corei5_13500e		Intel Core i5-13500E	Intel	65		2023	1
corei5_13500te		Intel Core i5-13500TE	Intel	35		2023	1
corei5_1350pre		Intel Core i5-1350PRE	Intel	28		2023	1
corei5_13600hre		Intel Core i5-13600HRE	Intel	45		2023	1
corei5_14401e	intel-core-i5-14401e	Intel Core i5 processor 14401E	Intel	65		2024	1
corei5_14401te	intel-core-i5-14401te	Intel Core i5 processor 14401TE	Intel	45		2024	1
corei5_14501e	intel-core-i5-14501e	Intel Core i5 processor 14501E	Intel	65		2024	1
corei5_14501te	intel-core-i5-14501te	Intel Core i5 processor 14501TE	Intel	45		2024	1
corei5_2300		Intel Core i5-2300	Intel	95		2011	1
corei5_2310		Intel Core i5-2310	Intel	95		2011	1
corei5_2320		Intel Core i5-2320	Intel	95		2011	1
corei5_2380p		Intel Core i5-2380P	Intel	95		2012	1
corei5_2390t		Intel Core i5-2390T	Intel	35		2011	1
corei5_2400		Intel Core i5-2400	Intel	95		2011	1
corei5_2400s		Intel Core i5-2400S	Intel	65		2011	1
corei5_2405s		Intel Core i5-2405S	Intel	65		2011	1
corei5_2410m		Intel Core i5-2410M	Intel	35		2011	1
corei5_2415m		Intel Core i5-2415M	Intel	35			1
corei5_2430m		Intel Core i5-2430M	Intel	35		2011	1
corei5_2435m		Intel Core i5-2435M	Intel	35		2011	1
corei5_2450m		Intel Core i5-2450M	Intel	35		2012	1
corei5_2450p		Intel Core i5-2450P	Intel	95		2012	1
corei5_2467m		Intel Core i5-2467M	Intel	17		2011	1
corei5_2500		Intel Core i5-2500	Intel	95		2011	1
corei5_2500k		Intel Core i5-2500K	Intel	95		2011	1
corei5_2500s		Intel Core i5-2500S	Intel	65		2011	1
corei5_2500t		Intel Core i5-2500T	Intel	45		2011	1
corei5_2510e		Intel Core i5-2510E	Intel	35		2011	1
corei5_2515e		Intel Core i5-2515E	Intel	35		2011	1
corei5_2520m		Intel Core i5-2520M	Intel	35		2011	1
corei5_2537m		Intel Core i5-2537M	Intel	17		2011	1
corei5_2540m		Intel Core i5-2540M	Intel	35		2011	1
corei5_2550k		Intel Core i5-2550K	Intel	95		2012	1
corei5_2557m		Intel Core i5-2557M	Intel	17		2011	1
corei5_3210m		Intel Core i5-3210M	Intel	35		2012	1
corei5_3230m		Intel Core i5-3230M	Intel	35		2013	1
corei5_3317u		Intel Core i5-3317U	Intel	17		2012	1
corei5_3320m		Intel Core i5-3320M	Intel	35		2012	1
corei5_3330		Intel Core i5-3330	Intel	77		2012	1
corei5_3330s		Intel Core i5-3330S	Intel	65		2012	1
corei5_3335s		Intel Core i5-3335S	Intel	65			1
corei5_3337u		Intel Core i5-3337U	Intel	17		2013	1
corei5_3339y		Intel Core i5-3339Y	Intel	13		2013	1
corei5_3340		Intel Core i5-3340	Intel	77		2013	1
corei5_3340m		Intel Core i5-3340M	Intel	35		2013	1
corei5_3340s		Intel Core i5-3340S	Intel	65		2013	1
corei5_3350p		Intel Core i5-3350P	Intel	69		2012	1
corei5_3360m		Intel Core i5-3360M	Intel	35		2012	1
corei5_3365m		Intel Core i5-3365M	Intel	35			1
corei5_3380m		Intel Core i5-3380M	Intel	35		2013	1
corei5_3427u		Intel Core i5-3427U	Intel	17		2012	1
corei5_3437u		Intel Core i5-3437U	Intel	17		2013	1
corei5_3439y		Intel Core i5-3439Y	Intel	13		2013	1
corei5_3450		Intel Core i5-3450	Intel	77		2012	1
corei5_3450s		Intel Core i5-3450S	Intel	65		2012	1
corei5_3470		Intel Core i5-3470	Intel	77		2012	1
corei5_3470s		Intel Core i5-3470S	Intel	65		2012	1
corei5_3470t		Intel Core i5-3470T	Intel	35		2012	1
corei5_3475s		Intel Core i5-3475S	Intel	65		2012	1
corei5_3550		Intel Core i5-3550	Intel	77		2012	1
corei5_3550s		Intel Core i5-3550S	Intel	65		2012	1
corei5_3570		Intel Core i5-3570	Intel	77		2012	1
corei5_3570k		Intel Core i5-3570K	Intel	77		2012	1
corei5_3570s		Intel Core i5-3570S	Intel	65		2012	1
corei5_3570t		Intel Core i5-3570T	Intel	45		2012	1
corei5_3610me		Intel Core i5-3610ME	Intel	35		2012	1
corei5_4200h		Intel Core i5-4200H	Intel	47		2013	1
corei5_4200m		Intel Core i5-4200M	Intel	37		2013	1
corei5_4200u		Intel Core i5-4200U	Intel	15		2013	1
corei5_4200y		Intel Core i5-4200Y	Intel	11		2013	1
corei5_4202y		Intel Core i5-4202Y	Intel	11		2013	1
corei5_4210h		Intel Core i5-4210H	Intel	47		2014	1
corei5_4210m		Intel Core i5-4210M	Intel	37		2014	1
corei5_4210u		Intel Core i5-4210U	Intel	15		2014	1
corei5_4210y		Intel Core i5-4210Y	Intel	11		2013	1
corei5_4220y		Intel Core i5-4220Y	Intel	11		2014	1
corei5_4250u		Intel Core i5-4250U	Intel	15		2013	1
corei5_4258u		Intel Core i5-4258U	Intel	28		2013	1
corei5_4260u		Intel Core i5-4260U	Intel	15		2014	1
corei5_4278u		Intel Core i5-4278U	Intel	28		2014	1
corei5_4288u		Intel Core i5-4288U	Intel	28		2013	1
corei5_4300m		Intel Core i5-4300M	Intel	37		2013	1
corei5_4300u		Intel Core i5-4300U	Intel	15		2013	1
corei5_4300y		Intel Core i5-4300Y	Intel	11		2013	1
corei5_4302y		Intel Core i5-4302Y	Intel	11		2013	1
corei5_4308u		Intel Core i5-4308U	Intel	28		2014	1
corei5_430m		Intel Core i5-430M	Intel	35			1
corei5_430um		Intel Core i5-430UM	Intel	18			1
corei5_4310m		Intel Core i5-4310M	Intel	37		2014	1
corei5_4310u		Intel Core i5-4310U	Intel	15		2014	1
corei5_4330m		Intel Core i5-4330M	Intel	37		2013	1
corei5_4340m		Intel Core i5-4340M	Intel	37		2014	1
corei5_4350u		Intel Core i5-4350U	Intel	15		2013	1
corei5_4360u		Intel Core i5-4360U	Intel	15		2014	1
corei5_4400e		Intel Core i5-4400E	Intel	37		2013	1
corei5_4402e		Intel Core i5-4402E	Intel	25		2013	1
corei5_4402ec		Intel Core i5-4402EC	Intel	27		2014	1
corei5_4410e		Intel Core i5-4410E	Intel	37		2014	1
corei5_4422e		Intel Core i5-4422E	Intel	25		2014	1
corei5_4430		Intel Core i5-4430	Intel	84		2013	1
corei5_4430s		Intel Core i5-4430S	Intel	65		2013	1
corei5_4440		Intel Core i5-4440	Intel	84		2013	1
corei5_4440s		Intel Core i5-4440S	Intel	65		2013	1
corei5_4460		Intel Core i5-4460	Intel	84		2014	1
corei5_4460s		Intel Core i5-4460S	Intel	65		2014	1
corei5_4460t		Intel Core i5-4460T	Intel	35		2014	1
corei5_450m		Intel Core i5-450M	Intel	35			1
corei5_4570		Intel Core i5-4570	Intel	84		2013	1
corei5_4570r		Intel Core i5-4570R	Intel	65		2013	1
corei5_4570s		Intel Core i5-4570S	Intel	65		2013	1
corei5_4570t		Intel Core i5-4570T	Intel	35		2013	1
corei5_4570te		Intel Core i5-4570TE	Intel	35		2013	1
corei5_4590		Intel Core i5-4590	Intel	84		2014	1
corei5_4590s		Intel Core i5-4590S	Intel	65		2014	1
corei5_4590t		Intel Core i5-4590T	Intel	35		2014	1
corei5_460m		Intel Core i5-460M	Intel	35			1
corei5_4670		Intel Core i5-4670	Intel	84		2013	1
corei5_4670k		Intel Core i5-4670K	Intel	84		2013	1
corei5_4670r		Intel Core i5-4670R	Intel	65		2013	1
corei5_4670s		Intel Core i5-4670S	Intel	65		2013	1
corei5_4670t		Intel Core i5-4670T	Intel	45		2013	1
corei5_4690		Intel Core i5-4690	Intel	84		2014	1
corei5_4690k		Intel Core i5-4690K	Intel	88		2014	1
corei5_4690s		Intel Core i5-4690S	Intel	65		2014	1
corei5_4690t		Intel Core i5-4690T	Intel	45		2014	1
corei5_470um		Intel Core i5-470UM	Intel	18			1
corei5_480m		Intel Core i5-480M	Intel	35			1
corei5_5200u		Intel Core i5-5200U	Intel	15		2015	1
corei5_520e		Intel Core i5-520E	Intel	35			1
corei5_520m		Intel Core i5-520M	Intel	35			1
corei5_520um		Intel Core i5-520UM	Intel	18			1
corei5_5250u		Intel Core i5-5250U	Intel	15		2015	1
corei5_5257u		Intel Core i5-5257U	Intel	28		2015	1
corei5_5287u		Intel Core i5-5287U	Intel	28		2015	1
corei5_5300u		Intel Core i5-5300U	Intel	15		2015	1
corei5_5350h		Intel Core i5-5350H	Intel	47		2015	1
corei5_5350u		Intel Core i5-5350U	Intel	15		2015	1
corei5_540m		Intel Core i5-540M	Intel	35			1
corei5_540um		Intel Core i5-540UM	Intel	18			1
corei5_5575r		Intel Core i5-5575R	Intel	65		2015	1
corei5_560m		Intel Core i5-560M	Intel	35			1
corei5_560um		Intel Core i5-560UM	Intel	18			1
corei5_5675c		Intel Core i5-5675C	Intel	65		2015	1
corei5_5675r		Intel Core i5-5675R	Intel	65		2015	1
corei5_580m		Intel Core i5-580M	Intel	35			1
corei5_6198du		Intel Core i5-6198DU	Intel	15			1
corei5_6200u		Intel Core i5-6200U	Intel	15		2015	1
corei5_6260u		Intel Core i5-6260U	Intel	15		2015	1
corei5_6267u		Intel Core i5-6267U	Intel	28		2015	1
corei5_6287u		Intel Core i5-6287U	Intel	28		2015	1
corei5_6300hq		Intel Core i5-6300HQ	Intel	45		2015	1
corei5_6300u		Intel Core i5-6300U	Intel	15		2015	1
corei5_6350hq		Intel Core i5-6350HQ	Intel	45		2016	1
corei5_6360u		Intel Core i5-6360U	Intel	15		2015	1
corei5_6400		Intel Core i5-6400	Intel	65		2015	1
corei5_6400t		Intel Core i5-6400T	Intel	35		2015	1
corei5_6402p		Intel Core i5-6402P	Intel	65		2015	1
corei5_6440eq		Intel Core i5-6440EQ	Intel	45		2015	1
corei5_6440hq		Intel Core i5-6440HQ	Intel	45		2015	1
corei5_6442eq		Intel Core i5-6442EQ	Intel	25		2015	1
corei5_650		Intel Core i5-650	Intel	73			1
corei5_6500		Intel Core i5-6500	Intel	65		2015	1
corei5_6500t		Intel Core i5-6500T	Intel	35		2015	1
corei5_6500te		Intel Core i5-6500TE	Intel	35		2015	1
corei5_655k		Intel Core i5-655K	Intel	73			1
corei5_6585r		Intel Core i5-6585R	Intel	65		2016	1
corei5_660		Intel Core i5-660	Intel	73			1
corei5_6600		Intel Core i5-6600	Intel	65		2015	1
corei5_6600k		Intel Core i5-6600K	Intel	91		2015	1
corei5_6600t		Intel Core i5-6600T	Intel	35		2015	1
corei5_661		Intel Core i5-661	Intel	87			1
corei5_6685r		Intel Core i5-6685R	Intel	65		2016	1
corei5_670		Intel Core i5-670	Intel	73			1
corei5_680		Intel Core i5-680	Intel	73			1
corei5_7200u		Intel Core i5-7200U	Intel	15		2016	1
corei5_7260u		Intel Core i5-7260U	Intel	15		2017	1
corei5_7267u		Intel Core i5-7267U	Intel	28		2017	1
corei5_7287u		Intel Core i5-7287U	Intel	28		2017	1
corei5_7300hq		Intel Core i5-7300HQ	Intel	45		2017	1
corei5_7300u		Intel Core i5-7300U	Intel	15		2017	1
corei5_7360u		Intel Core i5-7360U	Intel	15		2017	1
corei5_7400		Intel Core i5-7400	Intel	65		2017	1
corei5_7400t		Intel Core i5-7400T	Intel	35		2017	1
corei5_7440eq		Intel Core i5-7440EQ	Intel	45		2017	1
corei5_7440hq		Intel Core i5-7440HQ	Intel	45		2017	1
corei5_7442eq		Intel Core i5-7442EQ	Intel	25		2017	1
corei5_750		Intel Core i5-750	Intel	95			1
corei5_7500		Intel Core i5-7500	Intel	65		2017	1
corei5_7500t		Intel Core i5-7500T	Intel	35		2017	1
corei5_750s		Intel Core i5-750S	Intel	82			1
corei5_760		Intel Core i5-760	Intel	95			1
corei5_7600		Intel Core i5-7600	Intel	65		2017	1
corei5_7600k		Intel Core i5-7600K	Intel	91		2017	1
corei5_7600t		Intel Core i5-7600T	Intel	35		2017	1
corei5_7640x		Intel Core i5-7640X	Intel	112			1
corei5_7640xxseries		Intel Core i5-7640X X-series	Intel	112		2017	1
corei5_7y54		Intel Core i5-7Y54	Intel	4		2016	1
corei5_7y57		Intel Core i5-7Y57	Intel	4		2017	1
corei5_8200y		Intel Core i5-8200Y	Intel	5		2018	1
corei5_8210y		Intel Core i5-8210Y	Intel	7		2019	1
corei5_8250u		Intel Core i5-8250U	Intel	15		2017	1
corei5_8257u		Intel Core i5-8257U	Intel	15		2019	1
corei5_8259u		Intel Core i5-8259U	Intel	28		2018	1
corei5_8260u		Intel Core i5-8260U	Intel	15		2019	1
corei5_8265u		Intel Core i5-8265U	Intel	15		2018	1
corei5_8269u		Intel Core i5-8269U	Intel	28		2018	1
corei5_8279u		Intel Core i5-8279U	Intel	28		2019	1
corei5_8300h		Intel Core i5-8300H	Intel	45		2018	1
corei5_8305g		Intel Core i5-8305G	Intel	65			1
corei5_8310y		Intel Core i5-8310Y	Intel	7			1
corei5_8350u		Intel Core i5-8350U	Intel	15		2017	1
corei5_8365u		Intel Core i5-8365U	Intel	15		2019	1
corei5_8365ue		Intel Core i5-8365UE	Intel	15		2018	1
corei5_8400		Intel Core i5-8400	Intel	65		2017	1
corei5_8400b		Intel Core i5-8400B	Intel	65		2018	1
corei5_8400h		Intel Core i5-8400H	Intel	45		2018	1
corei5_8400t		Intel Core i5-8400T	Intel	35		2018	1
corei5_8420		Intel Core i5-8420	Intel	65			1
corei5_8420t		Intel Core i5-8420T	Intel	35			1
corei5_8500		Intel Core i5-8500	Intel	65		2018	1
corei5_8500b		Intel Core i5-8500B	Intel	65		2018	1
corei5_8500t		Intel Core i5-8500T	Intel	35		2018	1
corei5_8550		Intel Core i5-8550	Intel	65			1
corei5_8600		Intel Core i5-8600	Intel	65		2018	1
corei5_8600k		Intel Core i5-8600K	Intel	95		2017	1
corei5_8600t		Intel Core i5-8600T	Intel	35		2018	1
corei5_8650		Intel Core i5-8650	Intel	65			1
corei5_8650k		Intel Core i5-8650K	Intel	95			1
corei5_9300h		Intel Core i5-9300H	Intel	45		2019	1
corei5_9300hf		Intel Core i5-9300HF	Intel	45		2019	1
corei5_9400		Intel Core i5-9400	Intel	65		2019	1
corei5_9400f		Intel Core i5-9400F	Intel	65		2019	1
corei5_9400h		Intel Core i5-9400H	Intel	45		2019	1
corei5_9400t		Intel Core i5-9400T	Intel	35		2019	1
corei5_9500		Intel Core i5-9500	Intel	65		2019	1
corei5_9500e		Intel Core i5-9500E	Intel	65		2019	1
corei5_9500f		Intel Core i5-9500F	Intel	65		2019	1
corei5_9500t		Intel Core i5-9500T	Intel	35		2019	1
corei5_9500te		Intel Core i5-9500TE	Intel	35		2017	1
corei5_9600		Intel Core i5-9600	Intel	65		2019	1
corei5_9600k		Intel Core i5-9600K	Intel	95		2018	1
corei5_9600kf		Intel Core i5-9600KF	Intel	95		2019	1
corei5_9600t		Intel Core i5-9600T	Intel	35		2019	1
corei7+8700_12mcacheupto	intel-core-i7+8700-12m-cache-up-to-4.60-ghz-includes-intel-optane-memory	Intel Core i7+8700 (12M Cache, up to 4.60 GHz) includes Intel Optane Memory	Intel	65		2018	1
corei7_10510u		Intel Core i7-10510U	Intel	15		2019	1
corei7_10510y		Intel Core i7-10510Y	Intel	7		2019	1
corei7_1060g7		Intel Core i7-1060G7	Intel	12			1
corei7_10610u		Intel Core i7-10610U	Intel	15		2020	1
corei7_1065g7		Intel Core i7-1065G7	Intel	15		2019	1
corei7_1068g7		Intel Core i7-1068G7	Intel	28			1
corei7_1068ng7		Intel Core i7-1068NG7	Intel	28			1
corei7_10700		Intel Core i7-10700	Intel	65		2020	1
corei7_10700e		Intel Core i7-10700E	Intel	65		2020	1
corei7_10700f		Intel Core i7-10700F	Intel	65		2020	1
corei7_10700k		Intel Core i7-10700K	Intel	125		2020	1
corei7_10700kf		Intel Core i7-10700KF	Intel	125		2020	1
corei7_10700t		Intel Core i7-10700T	Intel	35		2020	1
corei7_10700te		Intel Core i7-10700TE	Intel	35		2020	1
corei7_10710u		Intel Core i7-10710U	Intel	15		2019	1
corei7_10750h		Intel Core i7-10750H	Intel	45		2020	1
corei7_10810u		Intel Core i7-10810U	Intel	15		2020	1
corei7_10850h		Intel Core i7-10850H	Intel	45		2020	1
corei7_10870h		Intel Core i7-10870H	Intel	45		2020	1
corei7_10875h		Intel Core i7-10875H	Intel	45		2020	1
corei7_10885h		Intel Core i7-10885H	Intel	45			1
corei7_11370h		Intel Core i7-11370H	Intel	28			1
corei7_11375h		Intel Core i7-11375H	Intel	35			1
corei7_11390h		Intel Core i7-11390H	Intel	35			1
corei7_11600h		Intel Core i7-11600H	Intel	45			1
corei7_1160g7		Intel Core i7-1160G7	Intel	15			1
corei7_1165g7		Intel Core i7-1165G7	Intel	28			1
corei7_11700		Intel Core i7-11700	Intel	65		2021	1
corei7_11700b		Intel Core i7-11700B	Intel	65			1
corei7_11700f		Intel Core i7-11700F	Intel	65		2021	1
corei7_11700k		Intel Core i7-11700K	Intel	125		2021	1
corei7_11700kf		Intel Core i7-11700KF	Intel	125		2021	1
corei7_11700t		Intel Core i7-11700T	Intel	35		2021	1
corei7_11800h		Intel Core i7-11800H	Intel	45			1
corei7_1180g7		Intel Core i7-1180G7	Intel	15			1
corei7_11850h		Intel Core i7-11850H	Intel	45			1
corei7_11850he		Intel Core i7-11850HE	Intel	45			1
corei7_1185g7		Intel Core i7-1185G7	Intel	28			1
corei7_1185g7e		Intel Core i7-1185G7E	Intel	15		2020	1
corei7_1185gre		Intel Core i7-1185GRE	Intel	15		2020	1
corei7_1195g7		Intel Core i7-1195G7	Intel	28			1
corei7_1255ul		Intel Core i7-1255UL	Intel	15		2022	1
corei7_1265ul		Intel Core i7-1265UL	Intel	15		2022	1
corei7_12700h		Intel Core i7-12700H	Intel	45			1
corei7_12700k		Intel Core i7-12700K	Intel	190			1
corei7_1270p		Intel Core i7-1270P	Intel	64			1
corei7_1360p		Intel Core i7-1360P	Intel	28			1
corei7_1365ue		Intel Core i7-1365UE	Intel	15		2023	1
corei7_1365ure		Intel Core i7-1365URE	Intel	15		2023	1
corei7_1366ure		Intel Core i7-1366URE	Intel	15		2023	1
corei7_13700e		Intel Core i7-13700E	Intel	65		2023	1
corei7_13700te		Intel Core i7-13700TE	Intel	35		2023	1
corei7_1370pe		Intel Core i7-1370PE	Intel	28		2023	1
corei7_1370pre		Intel Core i7-1370PRE	Intel	28		2023	1
corei7_1375pre		Intel Core i7-1375PRE	Intel	28		2023	1
corei7_13800he		Intel Core i7-13800HE	Intel	45		2023	1
corei7_13800hre		Intel Core i7-13800HRE	Intel	45		2023	1
corei7_14701e	intel-core-i7-14701e	Intel Core i7 processor 14701E	Intel	65		2024	1
corei7_14701te	intel-core-i7-14701te	Intel Core i7 processor 14701TE	Intel	45		2024	1
corei7_2600		Intel Core i7-2600	Intel	95		2011	1
corei7_2600k		Intel Core i7-2600K	Intel	95		2011	1
corei7_2600s		Intel Core i7-2600S	Intel	65		2011	1
corei7_2610ue		Intel Core i7-2610UE	Intel	17		2011	1
corei7_2617m		Intel Core i7-2617M	Intel	17		2011	1
corei7_2620m		Intel Core i7-2620M	Intel	35		2011	1
corei7_2629m		Intel Core i7-2629M	Intel	25		2011	1
corei7_2630qm		Intel Core i7-2630QM	Intel	45		2011	1
corei7_2635qm		Intel Core i7-2635QM	Intel	45		2011	1
corei7_2637m		Intel Core i7-2637M	Intel	17		2011	1
corei7_2640m		Intel Core i7-2640M	Intel	35		2011	1
corei7_2649m		Intel Core i7-2649M	Intel	25		2011	1
corei7_2655le		Intel Core i7-2655LE	Intel	25		2011	1
corei7_2657m		Intel Core i7-2657M	Intel	17		2011	1
corei7_2670qm		Intel Core i7-2670QM	Intel	45		2011	1
corei7_2675qm		Intel Core i7-2675QM	Intel	45		2011	1
corei7_2677m		Intel Core i7-2677M	Intel	17		2011	1
corei7_2700k		Intel Core i7-2700K	Intel	95		2011	1
corei7_2710qe		Intel Core i7-2710QE	Intel	45		2011	1
corei7_2715qe		Intel Core i7-2715QE	Intel	45		2011	1
corei7_2720qm		Intel Core i7-2720QM	Intel	45		2011	1
corei7_2760qm		Intel Core i7-2760QM	Intel	45		2011	1
corei7_2820qm		Intel Core i7-2820QM	Intel	45		2011	1
corei7_2860qm		Intel Core i7-2860QM	Intel	45		2011	1
corei7_2920xm		Intel Core i7-2920XM	Intel	55			1
corei7_2920xmextremeedition		Intel Core i7-2920XM Extreme Edition	Intel	55		2011	1
corei7_2960xm		Intel Core i7-2960XM	Intel	55			1
corei7_2960xmextremeedition		Intel Core i7-2960XM Extreme Edition	Intel	55		2011	1
corei7_3517u		Intel Core i7-3517U	Intel	17		2012	1
corei7_3517ue		Intel Core i7-3517UE	Intel	17		2012	1
corei7_3520m		Intel Core i7-3520M	Intel	35		2012	1
corei7_3525m		Intel Core i7-3525M	Intel	35			1
corei7_3537u		Intel Core i7-3537U	Intel	17		2013	1
corei7_3540m		Intel Core i7-3540M	Intel	35		2013	1
corei7_3555le		Intel Core i7-3555LE	Intel	25		2012	1
corei7_3610qe		Intel Core i7-3610QE	Intel	45		2012	1
corei7_3610qm		Intel Core i7-3610QM	Intel	45		2012	1
corei7_3612qe		Intel Core i7-3612QE	Intel	35		2012	1
corei7_3612qm		Intel Core i7-3612QM	Intel	35		2012	1
corei7_3615qe		Intel Core i7-3615QE	Intel	45		2012	1
corei7_3615qm		Intel Core i7-3615QM	Intel	45		2012	1
corei7_3630qm		Intel Core i7-3630QM	Intel	45		2012	1
corei7_3632qm		Intel Core i7-3632QM	Intel	35		2012	1
corei7_3635qm		Intel Core i7-3635QM	Intel	45		2012	1
corei7_3667u		Intel Core i7-3667U	Intel	17		2012	1
corei7_3687u		Intel Core i7-3687U	Intel	17		2013	1
corei7_3689y		Intel Core i7-3689Y	Intel	13		2013	1
corei7_3720qm		Intel Core i7-3720QM	Intel	45		2012	1
corei7_3740qm		Intel Core i7-3740QM	Intel	45		2012	1
corei7_3770		Intel Core i7-3770	Intel	77		2012	1
corei7_3770k		Intel Core i7-3770K	Intel	77		2012	1
corei7_3770s		Intel Core i7-3770S	Intel	65		2012	1
corei7_3770t		Intel Core i7-3770T	Intel	45		2012	1
corei7_3820		Intel Core i7-3820	Intel	130		2012	1
corei7_3820qm		Intel Core i7-3820QM	Intel	45		2012	1
corei7_3840qm		Intel Core i7-3840QM	Intel	45		2012	1
corei7_3910k		Intel Core i7-3910K	Intel	130			1
corei7_3920xm		Intel Core i7-3920XM	Intel	55			1
corei7_3920xmextremeedition		Intel Core i7-3920XM Extreme Edition	Intel	55		2012	1
corei7_3930k		Intel Core i7-3930K	Intel	130		2011	1
corei7_3940xm		Intel Core i7-3940XM	Intel	55			1
corei7_3940xmextremeedition		Intel Core i7-3940XM Extreme Edition	Intel	55		2012	1
corei7_3960x		Intel Core i7-3960X	Intel	130			1
corei7_3960xextremeedition		Intel Core i7-3960X Extreme Edition	Intel	130		2011	1
corei7_3970x		Intel Core i7-3970X	Intel	150			1
corei7_3970xextremeedition		Intel Core i7-3970X Extreme Edition	Intel	150		2012	1
corei7_4500u		Intel Core i7-4500U	Intel	15		2013	1
corei7_4510u		Intel Core i7-4510U	Intel	15		2014	1
corei7_4550u		Intel Core i7-4550U	Intel	15		2013	1
corei7_4558u		Intel Core i7-4558U	Intel	28		2013	1
corei7_4578u		Intel Core i7-4578U	Intel	28		2014	1
corei7_4600m		Intel Core i7-4600M	Intel	37		2013	1
corei7_4600u		Intel Core i7-4600U	Intel	15		2013	1
corei7_4610m		Intel Core i7-4610M	Intel	37		2014	1
corei7_4610y		Intel Core i7-4610Y	Intel	11		2013	1
corei7_4650u		Intel Core i7-4650U	Intel	15		2013	1
corei7_4700ec		Intel Core i7-4700EC	Intel	43		2014	1
corei7_4700eq		Intel Core i7-4700EQ	Intel	47		2013	1
corei7_4700hq		Intel Core i7-4700HQ	Intel	47		2013	1
corei7_4700mq		Intel Core i7-4700MQ	Intel	47		2013	1
corei7_4701eq		Intel Core i7-4701EQ	Intel	47			1
corei7_4702ec		Intel Core i7-4702EC	Intel	27		2014	1
corei7_4702hq		Intel Core i7-4702HQ	Intel	37		2013	1
corei7_4702mq		Intel Core i7-4702MQ	Intel	37		2013	1
corei7_4710hq		Intel Core i7-4710HQ	Intel	47		2014	1
corei7_4710mq		Intel Core i7-4710MQ	Intel	47		2014	1
corei7_4712hq		Intel Core i7-4712HQ	Intel	37		2014	1
corei7_4712mq		Intel Core i7-4712MQ	Intel	37		2014	1
corei7_4720hq		Intel Core i7-4720HQ	Intel	47		2015	1
corei7_4722hq		Intel Core i7-4722HQ	Intel	37		2015	1
corei7_4750hq		Intel Core i7-4750HQ	Intel	47		2013	1
corei7_4760hq		Intel Core i7-4760HQ	Intel	47		2014	1
corei7_4765t		Intel Core i7-4765T	Intel	35		2013	1
corei7_4770		Intel Core i7-4770	Intel	84		2013	1
corei7_4770hq		Intel Core i7-4770HQ	Intel	47		2014	1
corei7_4770k		Intel Core i7-4770K	Intel	84		2013	1
corei7_4770r		Intel Core i7-4770R	Intel	65		2013	1
corei7_4770s		Intel Core i7-4770S	Intel	65		2013	1
corei7_4770t		Intel Core i7-4770T	Intel	45		2013	1
corei7_4770te		Intel Core i7-4770TE	Intel	45		2013	1
corei7_4771		Intel Core i7-4771	Intel	84		2013	1
corei7_4785t		Intel Core i7-4785T	Intel	35		2014	1
corei7_4790		Intel Core i7-4790	Intel	84		2014	1
corei7_4790k		Intel Core i7-4790K	Intel	88		2014	1
corei7_4790s		Intel Core i7-4790S	Intel	65		2014	1
corei7_4790t		Intel Core i7-4790T	Intel	45		2014	1
corei7_4800mq		Intel Core i7-4800MQ	Intel	47		2013	1
corei7_4810mq		Intel Core i7-4810MQ	Intel	47		2014	1
corei7_4820k		Intel Core i7-4820K	Intel	130		2013	1
corei7_4850eq		Intel Core i7-4850EQ	Intel	47			1
corei7_4850hq		Intel Core i7-4850HQ	Intel	47		2013	1
corei7_4860eq		Intel Core i7-4860EQ	Intel	47			1
corei7_4860hq		Intel Core i7-4860HQ	Intel	47		2014	1
corei7_4870hq		Intel Core i7-4870HQ	Intel	47		2014	1
corei7_4900mq		Intel Core i7-4900MQ	Intel	47		2013	1
corei7_4910mq		Intel Core i7-4910MQ	Intel	47		2014	1
corei7_4930k		Intel Core i7-4930K	Intel	130		2013	1
corei7_4930mx		Intel Core i7-4930MX	Intel	57			1
corei7_4930mxextremeedition		Intel Core i7-4930MX Extreme Edition	Intel	57		2013	1
corei7_4940mx		Intel Core i7-4940MX	Intel	57			1
corei7_4940mxextremeedition		Intel Core i7-4940MX Extreme Edition	Intel	57		2014	1
corei7_4950hq		Intel Core i7-4950HQ	Intel	47		2013	1
corei7_4960hq		Intel Core i7-4960HQ	Intel	47		2013	1
corei7_4960x		Intel Core i7-4960X	Intel	130			1
corei7_4960xextremeedition		Intel Core i7-4960X Extreme Edition	Intel	130		2013	1
corei7_4980hq		Intel Core i7-4980HQ	Intel	47		2014	1
corei7_5500u		Intel Core i7-5500U	Intel	15		2015	1
corei7_5550u		Intel Core i7-5550U	Intel	15		2015	1
corei7_5557u		Intel Core i7-5557U	Intel	28		2015	1
corei7_5600u		Intel Core i7-5600U	Intel	15		2015	1
corei7_5650u		Intel Core i7-5650U	Intel	15		2015	1
corei7_5700eq		Intel Core i7-5700EQ	Intel	47		2015	1
corei7_5700hq		Intel Core i7-5700HQ	Intel	47		2015	1
corei7_5750hq		Intel Core i7-5750HQ	Intel	47		2015	1
corei7_5775c		Intel Core i7-5775C	Intel	65		2015	1
corei7_5775r		Intel Core i7-5775R	Intel	65		2015	1
corei7_5820k		Intel Core i7-5820K	Intel	140		2014	1
corei7_5850eq		Intel Core i7-5850EQ	Intel	47		2015	1
corei7_5850hq		Intel Core i7-5850HQ	Intel	47		2015	1
corei7_5930k		Intel Core i7-5930K	Intel	140		2014	1
corei7_5950hq		Intel Core i7-5950HQ	Intel	47		2015	1
corei7_5960x		Intel Core i7-5960X	Intel	140			1
corei7_5960xextremeedition		Intel Core i7-5960X Extreme Edition	Intel	140		2014	1
corei7_610e		Intel Core i7-610E	Intel	35			1
corei7_620le		Intel Core i7-620LE	Intel	25			1
corei7_620lm		Intel Core i7-620LM	Intel	25			1
corei7_620m		Intel Core i7-620M	Intel	35			1
corei7_620ue		Intel Core i7-620UE	Intel	18			1
corei7_620um		Intel Core i7-620UM	Intel	18			1
corei7_640lm		Intel Core i7-640LM	Intel	25			1
corei7_640m		Intel Core i7-640M	Intel	35			1
corei7_640um		Intel Core i7-640UM	Intel	18			1
corei7_6498du		Intel Core i7-6498DU	Intel	15			1
corei7_6500u		Intel Core i7-6500U	Intel	15		2015	1
corei7_6560u		Intel Core i7-6560U	Intel	15		2015	1
corei7_6567u		Intel Core i7-6567U	Intel	28		2015	1
corei7_6600u		Intel Core i7-6600U	Intel	15		2015	1
corei7_660lm		Intel Core i7-660LM	Intel	25			1
corei7_660ue		Intel Core i7-660UE	Intel	18			1
corei7_660um		Intel Core i7-660UM	Intel	18			1
corei7_6650u		Intel Core i7-6650U	Intel	15		2015	1
corei7_6660u		Intel Core i7-6660U	Intel	15		2016	1
corei7_6700		Intel Core i7-6700	Intel	65		2015	1
corei7_6700hq		Intel Core i7-6700HQ	Intel	45		2015	1
corei7_6700k		Intel Core i7-6700K	Intel	91		2015	1
corei7_6700t		Intel Core i7-6700T	Intel	35		2015	1
corei7_6700te		Intel Core i7-6700TE	Intel	35		2015	1
corei7_6770hq		Intel Core i7-6770HQ	Intel	45		2016	1
corei7_6785r		Intel Core i7-6785R	Intel	65		2016	1
corei7_6800k		Intel Core i7-6800K	Intel	140		2016	1
corei7_680um		Intel Core i7-680UM	Intel	18			1
corei7_6820eq		Intel Core i7-6820EQ	Intel	45		2015	1
corei7_6820hk		Intel Core i7-6820HK	Intel	45		2015	1
corei7_6820hq		Intel Core i7-6820HQ	Intel	45		2015	1
corei7_6822eq		Intel Core i7-6822EQ	Intel	25		2015	1
corei7_6850k		Intel Core i7-6850K	Intel	140		2016	1
corei7_6870hq		Intel Core i7-6870HQ	Intel	45		2016	1
corei7_6900k		Intel Core i7-6900K	Intel	140		2016	1
corei7_6920hq		Intel Core i7-6920HQ	Intel	45		2015	1
corei7_6950x		Intel Core i7-6950X	Intel	140			1
corei7_6950xextremeedition		Intel Core i7-6950X Extreme Edition	Intel	140		2016	1
corei7_6970hq		Intel Core i7-6970HQ	Intel	45		2016	1
corei7_720qm		Intel Core i7-720QM	Intel	45			1
corei7_740qm		Intel Core i7-740QM	Intel	45			1
corei7_7500u		Intel Core i7-7500U	Intel	15		2016	1
corei7_7560u		Intel Core i7-7560U	Intel	15		2017	1
corei7_7567u		Intel Core i7-7567U	Intel	28		2017	1
corei7_7600u		Intel Core i7-7600U	Intel	15		2016	1
corei7_7660u		Intel Core i7-7660U	Intel	15		2017	1
corei7_7700		Intel Core i7-7700	Intel	65		2017	1
corei7_7700hq		Intel Core i7-7700HQ	Intel	45		2017	1
corei7_7700k		Intel Core i7-7700K	Intel	91		2017	1
corei7_7700t		Intel Core i7-7700T	Intel	35		2017	1
corei7_7740x		Intel Core i7-7740X	Intel	112			1
corei7_7740xxseries		Intel Core i7-7740X X-series	Intel	112		2017	1
corei7_7800x		Intel Core i7-7800X	Intel	140			1
corei7_7800xxseries		Intel Core i7-7800X X-series	Intel	140		2017	1
corei7_7820eq		Intel Core i7-7820EQ	Intel	45		2017	1
corei7_7820hk		Intel Core i7-7820HK	Intel	45		2017	1
corei7_7820hq		Intel Core i7-7820HQ	Intel	45		2017	1
corei7_7820x		Intel Core i7-7820X	Intel	140			1
corei7_7820xxseries		Intel Core i7-7820X X-series	Intel	140		2017	1
corei7_7920hq		Intel Core i7-7920HQ	Intel	45		2017	1
corei7_7y75		Intel Core i7-7Y75	Intel	4		2016	1
corei7_8086k		Intel Core i7-8086K	Intel	95		2018	1
corei7_820qm		Intel Core i7-820QM	Intel	45			1
corei7_840qm		Intel Core i7-840QM	Intel	45			1
corei7_8500y		Intel Core i7-8500Y	Intel	5		2019	1
corei7_8550u		Intel Core i7-8550U	Intel	15		2017	1
corei7_8557u		Intel Core i7-8557U	Intel	15		2019	1
corei7_8559u		Intel Core i7-8559U	Intel	28		2018	1
corei7_8565u		Intel Core i7-8565U	Intel	15		2018	1
corei7_8569u		Intel Core i7-8569U	Intel	28		2019	1
corei7_860		Intel Core i7-860	Intel	95			1
corei7_860s		Intel Core i7-860S	Intel	82			1
corei7_8650u		Intel Core i7-8650U	Intel	15		2017	1
corei7_8665u		Intel Core i7-8665U	Intel	15		2019	1
corei7_8665ue		Intel Core i7-8665UE	Intel	15		2018	1
corei7_8670		Intel Core i7-8670	Intel	65			1
corei7_8670t		Intel Core i7-8670T	Intel	35			1
corei7_870		Intel Core i7-870	Intel	95			1
corei7_8700		Intel Core i7-8700	Intel	65		2017	1
corei7_8700b		Intel Core i7-8700B	Intel	65		2018	1
corei7_8700k		Intel Core i7-8700K	Intel	95		2017	1
corei7_8700t		Intel Core i7-8700T	Intel	35		2018	1
corei7_8705g		Intel Core i7-8705G	Intel	65			1
corei7_8706g		Intel Core i7-8706G	Intel	65			1
corei7_8709g		Intel Core i7-8709G	Intel	65			1
corei7_870s		Intel Core i7-870S	Intel	82			1
corei7_8750h		Intel Core i7-8750H	Intel	45		2018	1
corei7_875k		Intel Core i7-875K	Intel	95			1
corei7_880		Intel Core i7-880	Intel	95			1
corei7_8809g		Intel Core i7-8809G	Intel	65			1
corei7_8850h		Intel Core i7-8850H	Intel	45		2018	1
corei7_920		Intel Core i7-920	Intel	130			1
corei7_920xm		Intel Core i7-920XM	Intel	55			1
corei7_930		Intel Core i7-930	Intel	130			1
corei7_940		Intel Core i7-940	Intel	130			1
corei7_940xm		Intel Core i7-940XM	Intel	55			1
corei7_950		Intel Core i7-950	Intel	130			1
corei7_960		Intel Core i7-960	Intel	130			1
corei7_965		Intel Core i7-965	Intel	130			1
corei7_965extremeedition		Intel Core i7-965 Extreme Edition	Intel	130			1
corei7_970		Intel Core i7-970	Intel	130			1
corei7_9700		Intel Core i7-9700	Intel	65		2019	1
corei7_9700e		Intel Core i7-9700E	Intel	65		2019	1
corei7_9700f		Intel Core i7-9700F	Intel	65		2019	1
corei7_9700k		Intel Core i7-9700K	Intel	95		2018	1
corei7_9700kf		Intel Core i7-9700KF	Intel	95		2019	1
corei7_9700t		Intel Core i7-9700T	Intel	35		2019	1
corei7_9700te		Intel Core i7-9700TE	Intel	35		2019	1
corei7_975		Intel Core i7-975	Intel	130			1
corei7_9750h		Intel Core i7-9750H	Intel	45		2019	1
corei7_9750hf		Intel Core i7-9750HF	Intel	45		2019	1
corei7_975extremeedition		Intel Core i7-975 Extreme Edition	Intel	130			1
corei7_980		Intel Core i7-980	Intel	130			1
corei7_9800x		Intel Core i7-9800X	Intel	165			1
corei7_9800xxseries		Intel Core i7-9800X X-series	Intel	165		2018	1
corei7_980x		Intel Core i7-980X	Intel	130			1
corei7_9850h		Intel Core i7-9850H	Intel	45		2019	1
corei7_9850he		Intel Core i7-9850HE	Intel	45		2019	1
corei7_9850hl		Intel Core i7-9850HL	Intel	25		2019	1
corei7_990x		Intel Core i7-990X	Intel	130			1
corei9_10800f		Intel Core i9-10800F	Intel	65			1
corei9_10850k		Intel Core i9-10850K	Intel	125		2020	1
corei9_10885h		Intel Core i9-10885H	Intel	45		2020	1
corei9_10900		Intel Core i9-10900	Intel	65		2020	1
corei9_10900e		Intel Core i9-10900E	Intel	65		2020	1
corei9_10900f		Intel Core i9-10900F	Intel	65		2020	1
corei9_10900k		Intel Core i9-10900K	Intel	125		2020	1
corei9_10900kf		Intel Core i9-10900KF	Intel	125		2020	1
corei9_10900t		Intel Core i9-10900T	Intel	35		2020	1
corei9_10900te		Intel Core i9-10900TE	Intel	35		2020	1
corei9_10900x		Intel Core i9-10900X	Intel	165			1
corei9_10900xxseries		Intel Core i9-10900X X-series	Intel	165		2019	1
corei9_10910		Intel Core i9-10910	Intel	125			1
corei9_10920x		Intel Core i9-10920X	Intel	165			1
corei9_10920xxseries		Intel Core i9-10920X X-series	Intel	165		2019	1
corei9_10940x		Intel Core i9-10940X	Intel	165			1
corei9_10940xxseries		Intel Core i9-10940X X-series	Intel	165		2019	1
corei9_10980hk		Intel Core i9-10980HK	Intel	45		2020	1
corei9_10980xe		Intel Core i9-10980XE	Intel	165			1
corei9_10980xeextremeedition		Intel Core i9-10980XE Extreme Edition	Intel	165		2019	1
corei9_10990xe		Intel Core i9-10990XE	Intel	380			1
corei9_11900		Intel Core i9-11900	Intel	65		2021	1
corei9_11900f		Intel Core i9-11900F	Intel	65		2021	1
corei9_11900k		Intel Core i9-11900K	Intel	125		2021	1
corei9_11900kf		Intel Core i9-11900KF	Intel	125		2021	1
corei9_11900t		Intel Core i9-11900T	Intel	35		2021	1
corei9_13900e		Intel Core i9-13900E	Intel	65		2023	1
corei9_13900k		Intel Core i9-13900K	Intel	125			1
corei9_13900te		Intel Core i9-13900TE	Intel	35		2023	1
corei9_14900hx		Intel Core i9-14900HX	Intel	55			1
corei9_14901e	intel-core-i9-14901e	Intel Core i9 processor 14901E	Intel	65		2024	1
corei9_14901ke	intel-core-i9-14901ke	Intel Core i9 processor 14901KE	Intel	125		2024	1
corei9_14901te	intel-core-i9-14901te	Intel Core i9 processor 14901TE	Intel	45		2024	1
corei9_7900x		Intel Core i9-7900X	Intel	140			1
corei9_7900xxseries		Intel Core i9-7900X X-series	Intel	140		2017	1
corei9_7920x		Intel Core i9-7920X	Intel	140			1
corei9_7920xxseries		Intel Core i9-7920X X-series	Intel	140		2017	1
corei9_7940x		Intel Core i9-7940X	Intel	165			1
corei9_7940xxseries		Intel Core i9-7940X X-series	Intel	165		2017	1
corei9_7960x		Intel Core i9-7960X	Intel	165			1
corei9_7960xxseries		Intel Core i9-7960X X-series	Intel	165		2017	1
corei9_7980xe		Intel Core i9-7980XE	Intel	165			1
corei9_7980xeextremeedition		Intel Core i9-7980XE Extreme Edition	Intel	165		2017	1
corei9_8950hk		Intel Core i9-8950HK	Intel	45		2018	1
corei9_9820x		Intel Core i9-9820X	Intel	165			1
corei9_9820xxseries		Intel Core i9-9820X X-series	Intel	165		2018	1
corei9_9880h		Intel Core i9-9880H	Intel	45		2019	1
corei9_9900		Intel Core i9-9900	Intel	65		2019	1
corei9_9900k		Intel Core i9-9900K	Intel	95		2018	1
corei9_9900kf		Intel Core i9-9900KF	Intel	95		2019	1
corei9_9900ks		Intel Core i9-9900KS	Intel	127		2019	1
corei9_9900t		Intel Core i9-9900T	Intel	35		2019	1
corei9_9900x		Intel Core i9-9900X	Intel	165			1
corei9_9900xxseries		Intel Core i9-9900X X-series	Intel	165		2018	1
corei9_9920x		Intel Core i9-9920X	Intel	165			1
corei9_9920xxseries		Intel Core i9-9920X X-series	Intel	165		2018	1
corei9_9940x		Intel Core i9-9940X	Intel	165			1
corei9_9940xxseries		Intel Core i9-9940X X-series	Intel	165		2018	1
corei9_9960x		Intel Core i9-9960X	Intel	165			1
corei9_9960xxseries		Intel Core i9-9960X X-series	Intel	165		2018	1
corei9_9980hk		Intel Core i9-9980HK	Intel	45		2019	1
corei9_9980xe		Intel Core i9-9980XE	Intel	165			1
corei9_9980xeextremeedition		Intel Core i9-9980XE Extreme Edition	Intel	165		2018	1
corei9_9990xe		Intel Core i9-9990XE	Intel	255			1
corem3_6y30		Intel Core m3-6Y30	Intel	4		2015	1
corem3_7y30		Intel Core m3-7Y30	Intel	4		2016	1
corem3_7y32		Intel Core m3-7Y32	Intel	4		2017	1
corem3_8100y		Intel Core m3-8100Y	Intel	5		2018	1
corem3_8114y		Intel Core m3-8114Y	Intel	28			1
corem5_6y54		Intel Core m5-6Y54	Intel	4		2015	1
corem5_6y57		Intel Core m5-6Y57	Intel	4		2015	1
corem5y10		Intel Core M-5Y10	Intel	4		2014	1
corem5y10a		Intel Core M-5Y10a	Intel	4		2014	1
corem5y10c		Intel Core M-5Y10c	Intel	4		2014	1
corem5y31		Intel Core M-5Y31	Intel	4		2014	1
corem5y51		Intel Core M-5Y51	Intel	4		2014	1
corem5y70		Intel Core M-5Y70	Intel	4		2014	1
corem5y71		Intel Core M-5Y71	Intel	4		2014	1
corem7_6y75		Intel Core m7-6Y75	Intel	4		2015	1
coresolot1200		Intel Core Solo T1200	Intel	27			1
coresolot1300		Intel Core Solo T1300	Intel	27			1
coresolot1350		Intel Core Solo T1350	Intel	27			1
coresolot1400		Intel Core Solo T1400	Intel	27			1
coresoloulvu1300		Intel Core Solo ULV U1300	Intel	5			1
coresoloulvu1400		Intel Core Solo ULV U1400	Intel	5			1
coresoloulvu1500		Intel Core Solo ULV U1500	Intel	5			1
coreultra7_155h		Intel Core Ultra 7 155H	Intel	28			1
coreultra7_165h		Intel Core Ultra 7 165H	Intel	28			1
coreultra7_255hx	hf-intel-core-ultra-7-255hx	Intel Core Ultra 7 255HX	Intel	160		2025	3
coreultra7_265h		Intel Core Ultra 7 265H	Intel	28			1
coreultra7_265kf	hf-intel-core-ultra-7-265kf	Intel Core Ultra 7 265KF	Intel	250		2024	3
coreultra9_275hx	hf-intel-core-ultra-9-275hx	Intel Core Ultra 9 275HX	Intel	160		2025	3
e1_1200		AMD E1-1200	AMD	18			1
e1_1500		AMD E1-1500	AMD	18			1
e1_2100		E1-2100	AMD	9	2		1
e1_2150		AMD E1-2150	AMD	9			1
e1_2200		E1-2200	AMD	9	2		1
e1_2500		E1-2500	AMD	15	2		1
e1_6010		E1-6010	AMD	10	2		1
e1_7010		E1-7010	AMD	10	2		1
e1micro6200t		E1 Micro-6200T		3.95	2		1
e240		AMD E-240	AMD	18			1
e2_1800		AMD E2-1800	AMD	18			1
e2_2000		AMD E2-2000	AMD	18			1
e2_3000		E2-3000	AMD	15	2		1
e2_3000m		AMD E2-3000M	AMD	35			1
e2_3200		AMD E2-3200	AMD	65			1
e2_3800		E2-3800	AMD	15	4		1
e2_6110		E2-6110	AMD	15	4		1
e2_7110		E2-7110	AMD	65	4		1
e2_9010		7th Gen E2-9010 APU		15			1
e300		AMD E-300	AMD	18			1
e350		AMD E-350	AMD	18			1
e450		AMD E-450	AMD	18			1
ep80579integrated		Intel EP80579 Integrated	Intel	20			1
ep80579integrated1066mhz	intel-ep80579-integrated-1066-mhz	Intel EP80579 Integrated, 1066 MHz	Intel	18		2008	1
ep80579integrated1200mhz	intel-ep80579-integrated-1200-mhz	Intel EP80579 Integrated, 1200 MHz	Intel	19		2008	1
ep80579integrated600mhz	intel-ep80579-integrated-600-mhz	Intel EP80579 Integrated, 600 MHz	Intel	11		2008	1
ep80579integratedwithquickassisttechnology1066mhz	intel-ep80579-integrated-with-intel-quickassist-technology-1066-mhz	Intel EP80579 Integrated with Intel QuickAssist Technology, 1066 MHz	Intel	20		2008	2
ep80579integratedwithquickassisttechnology1200mhz	intel-ep80579-integrated-with-intel-quickassist-technology-1200-mhz	Intel EP80579 Integrated with Intel QuickAssist Technology, 1200 MHz	Intel	21		2008	2
ep80579integratedwithquickassisttechnology600mhz	intel-ep80579-integrated-with-intel-quickassist-technology-600-mhz	Intel EP80579 Integrated with Intel QuickAssist Technology, 600 MHz	Intel	13		2008	2
epyc1stgenerationzennaples	hf-amd-epyc-1st-generation-zen-naples	AMD EPYC 1st Generation Zen (Naples)	AMD	180		2017	3
epyc2thgenerationzen2rome	hf-amd-epyc-2th-generation-zen-2-rome	AMD EPYC 2th Generation Zen 2 (Rome)	AMD	225		2019	3
epyc3thgenerationzen3milan	hf-amd-epyc-3th-generation-zen-3-milan	AMD EPYC 3th Generation Zen 3 (Milan)	AMD	280		2021	3
epyc4124p		AMD EPYC 4124P	AMD	65	8		1
epyc4244p		AMD EPYC 4244P	AMD	65	12		1
epyc4245p		AMD EPYC 4245P	AMD	65	12	2025	1
epyc4344p		AMD EPYC 4344P	AMD	65	16		1
epyc4345p		AMD EPYC 4345P	AMD	65	16	2025	1
epyc4364p		AMD EPYC 4364P	AMD	105	16		1
epyc4464p		AMD EPYC 4464P	AMD	65	24		1
epyc4465p		AMD EPYC 4465P	AMD	65	24	2025	1
epyc4484px		AMD EPYC 4484PX	AMD	120	24		1
epyc4545p		AMD EPYC 4545P	AMD	65	32	2025	1
epyc4564p		AMD EPYC 4564P	AMD	170	32		1
epyc4565p		AMD EPYC 4565P	AMD	170	32	2025	1
epyc4584px		AMD EPYC 4584PX	AMD	120	32		1
epyc4585px		AMD EPYC 4585PX	AMD	170	32	2025	1
epyc4thgenerationzen4genoa	hf-amd-epyc-4th-generation-zen-4-genoa	AMD EPYC 4th Generation Zen 4 (Genoa)	AMD	360		2022	3
epyc5thgenerationzen5turin	hf-amd-epyc-5th-generation-zen-5-turin	AMD EPYC 5th Generation Zen 5 (Turin)	AMD	500		2024	3
epyc7203		AMD EPYC 7203	AMD	120	16	2023	1
epyc7203p		AMD EPYC 7203P	AMD	120	16	2023	1
epyc7232p		AMD EPYC 7232P	AMD	120	16		1
epyc7251		AMD EPYC 7251	AMD	120	16		1
epyc7252		AMD EPYC 7252	AMD	120	16		1
epyc7261		AMD EPYC 7261	AMD	170	16		1
epyc7262		AMD EPYC 7262	AMD	155	16		1
epyc7272		AMD EPYC 7272	AMD	120	24		1
epyc7281		AMD EPYC 7281	AMD	170	32		1
epyc7282		AMD EPYC 7282	AMD	120	32		1
epyc72f3		AMD EPYC 72F3	AMD	180	16	2021	1
epyc7301		AMD EPYC 7301	AMD	170	32		1
epyc7302		AMD EPYC 7302	AMD	155	32		1
epyc7302p		AMD EPYC 7302P	AMD	155	32		1
epyc7303		AMD EPYC 7303	AMD	130	32	2023	1
epyc7303p		AMD EPYC 7303P	AMD	130	32	2023	1
epyc7313		AMD EPYC 7313	AMD	155	32	2021	1
epyc7313p		AMD EPYC 7313P	AMD	155	32	2021	1
epyc7343		AMD EPYC 7343	AMD	190	32	2021	1
epyc7351		AMD EPYC 7351	AMD	170	32		1
epyc7351p		AMD EPYC 7351P	AMD	170	32		1
epyc7352		AMD EPYC 7352	AMD	155	48		1
epyc7371		AMD EPYC 7371	AMD	200	32		1
epyc7373x		AMD EPYC 7373X	AMD	240	32	2021	1
epyc73f3		AMD EPYC 73F3	AMD	240	32	2021	1
epyc7401		AMD EPYC 7401	AMD	170	48		1
epyc7401p		AMD EPYC 7401P	AMD	170	48		1
epyc7402		AMD EPYC 7402	AMD	180	48		1
epyc7402p		AMD EPYC 7402P	AMD	180	48		1
epyc7413		AMD EPYC 7413	AMD	180	48	2021	1
epyc7443		AMD EPYC 7443	AMD	200	48	2021	1
epyc7443p		AMD EPYC 7443P	AMD	200	48	2021	1
epyc7451		AMD EPYC 7451	AMD	180	48		1
epyc7452		AMD EPYC 7452	AMD	155	64		1
epyc7453		AMD EPYC 7453	AMD	225	56	2021	1
epyc7473x		AMD EPYC 7473X	AMD	240	48	2021	1
epyc74f3		AMD EPYC 74F3	AMD	240	48	2021	1
epyc7501		AMD EPYC 7501	AMD	170	64		1
epyc7502		AMD EPYC 7502	AMD	180	64		1
epyc7502p		AMD EPYC 7502P	AMD	180	64		1
epyc7513		AMD EPYC 7513	AMD	200	64	2021	1
epyc7532		AMD EPYC 7532	AMD	200	64		1
epyc7542		AMD EPYC 7542	AMD	225	64		1
epyc7543		AMD EPYC 7543	AMD	225	64	2021	1
epyc7543p		AMD EPYC 7543P	AMD	225	64	2021	1
epyc7551		AMD EPYC 7551	AMD	180	64		1
epyc7551p		AMD EPYC 7551P	AMD	180	64		1
epyc7552		AMD EPYC 7552	AMD	200	96		1
epyc7573x		AMD EPYC 7573X	AMD	280	64	2021	1
epyc75f3		AMD EPYC 75F3	AMD	280	64	2021	1
epyc7601		AMD EPYC 7601	AMD	180	64		1
epyc7642		AMD EPYC 7642	AMD	225	96		1
epyc7643		AMD EPYC 7643	AMD	225	96	2021	1
epyc7643p		AMD EPYC 7643P	AMD	225	96	2023	1
epyc7662		AMD EPYC 7662	AMD	225	128		1
epyc7663		AMD EPYC 7663	AMD	240	112	2021	1
epyc7663p		AMD EPYC 7663P	AMD	240	112	2023	1
epyc7702		AMD EPYC 7702	AMD	200	128		1
epyc7702p		AMD EPYC 7702P	AMD	200	128		1
epyc7713		AMD EPYC 7713	AMD	225	128	2021	1
epyc7713p		AMD EPYC 7713P	AMD	225	128	2021	1
epyc7742		AMD EPYC 7742	AMD	225	128		1
epyc7763		AMD EPYC 7763	AMD	280	128	2021	1
epyc7773x		AMD EPYC 7773X	AMD	280	128	2021	1
epyc7b12		AMD EPYC 7B12	AMD	240			1
epyc7f32		AMD EPYC 7F32	AMD	180	16		1
epyc7f52		AMD EPYC 7F52	AMD	240	32		1
epyc7f72		AMD EPYC 7F72	AMD	240	48		1
epyc7h12		AMD EPYC 7H12	AMD	280	128		1
epyc7r13		AMD EPYC 7R13	AMD	225			1
epyc8024p		AMD EPYC 8024P	AMD	90	16	2023	1
epyc8024pn		AMD EPYC 8024PN	AMD	80	16	2023	1
epyc8124p		AMD EPYC 8124P	AMD	125	32	2023	1
epyc8124pn		AMD EPYC 8124PN	AMD	100	32	2023	1
epyc8224p		AMD EPYC 8224P	AMD	160	48	2023	1
epyc8224pn		AMD EPYC 8224PN	AMD	120	48	2023	1
epyc8324p		AMD EPYC 8324P	AMD	180	64	2023	1
epyc8324pn		AMD EPYC 8324PN	AMD	130	64	2023	1
epyc8434p		AMD EPYC 8434P	AMD	200	96	2023	1
epyc8434pn		AMD EPYC 8434PN	AMD	155	96	2023	1
epyc8534p		AMD EPYC 8534P	AMD	200	128	2023	1
epyc8534pn		AMD EPYC 8534PN	AMD	175	128	2023	1
epyc9015		AMD EPYC 9015	AMD	125	16	2024	1
epyc9115		AMD EPYC 9115	AMD	125	32	2024	1
epyc9124		AMD EPYC 9124	AMD	200	32	2022	1
epyc9135		AMD EPYC 9135	AMD	200	32	2024	1
epyc9174f		AMD EPYC 9174F	AMD	320	32	2022	1
epyc9175f		AMD EPYC 9175F	AMD	320	32	2024	1
epyc9184x		AMD EPYC 9184X	AMD	320	32	2023	1
epyc9224		AMD EPYC 9224	AMD	200	48	2022	1
epyc9254		AMD EPYC 9254	AMD	200	48	2022	1
epyc9255		AMD EPYC 9255	AMD	200	48	2024	1
epyc9274f		AMD EPYC 9274F	AMD	320	48	2022	1
epyc9275f		AMD EPYC 9275F	AMD	320	48	2024	1
epyc9334		AMD EPYC 9334	AMD	210	64	2022	1
epyc9335		AMD EPYC 9335	AMD	210	64	2024	1
epyc9354		AMD EPYC 9354	AMD	280	64	2022	1
epyc9354p		AMD EPYC 9354P	AMD	280	64	2022	1
epyc9355		AMD EPYC 9355	AMD	280	64	2024	1
epyc9355p		AMD EPYC 9355P	AMD	280	64	2024	1
epyc9365		AMD EPYC 9365	AMD	300	72	2024	1
epyc9374f		AMD EPYC 9374F	AMD	320	64	2022	1
epyc9375f		AMD EPYC 9375F	AMD	320	64	2024	1
epyc9384x		AMD EPYC 9384X	AMD	320	64	2023	1
epyc9454		AMD EPYC 9454	AMD	290	96	2022	1
epyc9454p		AMD EPYC 9454P	AMD	290	96	2022	1
epyc9455		AMD EPYC 9455	AMD	300	96	2024	1
epyc9455p		AMD EPYC 9455P	AMD	300	96	2024	1
epyc9474f		AMD EPYC 9474F	AMD	360	96	2022	1
epyc9475f		AMD EPYC 9475F	AMD	400	96	2024	1
epyc9534		AMD EPYC 9534	AMD	280	128	2022	1
epyc9535		AMD EPYC 9535	AMD	300	128	2024	1
epyc9554		AMD EPYC 9554	AMD	360	128	2022	1
epyc9554p		AMD EPYC 9554P	AMD	360	128	2022	1
epyc9555		AMD EPYC 9555	AMD	360	128	2024	1
epyc9555p		AMD EPYC 9555P	AMD	360	128	2024	1
epyc9565		AMD EPYC 9565	AMD	400	144	2024	1
epyc9575f		AMD EPYC 9575F	AMD	400	128	2024	1
epyc9634		AMD EPYC 9634	AMD	290	168	2022	1
epyc9645		AMD EPYC 9645	AMD	320	192	2024	1
epyc9654		AMD EPYC 9654	AMD	360	192	2022	1
epyc9654p		AMD EPYC 9654P	AMD	360	192	2022	1
epyc9655		AMD EPYC 9655	AMD	400	192	2024	1
epyc9655p		AMD EPYC 9655P	AMD	400	192	2024	1
epyc9684x		AMD EPYC 9684X	AMD	400	192	2023	1
epyc9734		AMD EPYC 9734	AMD	340	224	2023	1
epyc9745		AMD EPYC 9745	AMD	400	256	2024	1
epyc9754		AMD EPYC 9754	AMD	360	256	2023	1
epyc9754s		AMD EPYC 9754S	AMD	360	128	2023	1
epyc9755		AMD EPYC 9755	AMD	500	256	2024	1
epyc9825		AMD EPYC 9825	AMD	390	288	2024	1
epyc9845		AMD EPYC 9845	AMD	390	320	2024	1
epyc9965		AMD EPYC 9965	AMD	500	384	2024	1
epycembedded3251		AMD EPYC Embedded 3251	AMD	50			1
fx4100		FX-4100	AMD	95	4		1
fx4120		AMD FX-4120	AMD	95			1
fx4130		FX-4130	AMD	125	4		1
fx4150		AMD FX-4150	AMD	95			1
fx4170		FX-4170	AMD	125	4		1
fx4300		FX-4300	AMD	95	4		1
fx4320		FX-4320	AMD	95	4		1
fx4350		FX-4350	AMD	125	4		1
fx6100		FX 6100		95	6		1
fx6120		AMD FX-6120	AMD	95			1
fx6130		AMD FX-6130	AMD	95			1
fx6200		FX-6200	AMD	125	6		1
fx6300		FX-6300	AMD	95	6		1
fx6330		AMD FX-6330	AMD	125			1
fx6350		FX-6350	AMD	125	6		1
fx6350withwraithcooler		FX-6350 with Wraith cooler	AMD	125	6		0
fx7500		FX-7500	AMD	20	4		1
fx7600p		FX-7600P	AMD	35	4		1
fx8100		AMD FX-8100	AMD	95			1
fx8120		FX-8120	AMD	125	8		1
fx8140		AMD FX-8140	AMD	95			1
fx8150		FX-8150	AMD	125	8		1
fx8170		AMD FX-8170	AMD	125			1
fx8300		FX-8300	AMD	95	8		1
fx8310		FX-8310	AMD	95	8		1
fx8320		FX-8320	AMD	125	8		1
fx8320e		FX-8320E	AMD	95	8		1
fx8350		FX-8350	AMD	125	8		1
fx8350withwraithcooler		FX-8350 with Wraith cooler	AMD	125	8		0
fx8370		FX-8370	AMD	125	8		1
fx8370e		FX-8370E	AMD	95	8		1
fx8370withwraithcooler		FX-8370 with Wraith cooler	AMD	125	8		0
fx8800p		6th Gen FX-8800P APU	AMD	15	4		1
fx9370		FX-9370	AMD	220	8		1
fx9590		FX-9590	AMD	220	8		1
fx9800p		7th Gen FX 9800P APU		15			1
fx9830p		7th Gen FX 9830P APU		35			1
ioc340iocontroller	intel-ioc340-i-o-controller	Intel IOC340 I/O Controller	Intel	11		2007	1
iop341io	intel-iop341-i-o	Intel IOP341 I/O	Intel	11		2007	1
iop342io	intel-iop342-i-o	Intel IOP342 I/O	Intel	11		2007	1
iop348io	intel-iop348-i-o	Intel IOP348 I/O	Intel	12		2007	1
itanium9015		Intel Itanium 9015	Intel	104		2007	1
itanium9110n		Intel Itanium 9110N	Intel	75		2007	1
itanium9120n		Intel Itanium 9120N	Intel	104		2007	1
itanium9130m		Intel Itanium 9130M	Intel	104		2007	1
itanium9140m		Intel Itanium 9140M	Intel	104		2007	1
itanium9140n		Intel Itanium 9140N	Intel	104		2007	1
itanium9150m		Intel Itanium 9150M	Intel	104		2007	1
itanium9150n		Intel Itanium 9150N	Intel	104		2007	1
itanium9152m		Intel Itanium 9152M	Intel	104		2007	1
itanium9310		Intel Itanium 9310	Intel	130		2010	1
itanium9320		Intel Itanium 9320	Intel	155		2010	1
itanium9330		Intel Itanium 9330	Intel	155		2010	1
itanium9340		Intel Itanium 9340	Intel	185		2010	1
itanium9350		Intel Itanium 9350	Intel	185		2010	1
itanium9520		Intel Itanium 9520	Intel	130		2012	1
itanium9540		Intel Itanium 9540	Intel	170		2012	1
itanium9550		Intel Itanium 9550	Intel	170		2012	1
itanium9560		Intel Itanium 9560	Intel	170		2012	1
itanium9720		Intel Itanium 9720	Intel	130		2017	1
itanium9740		Intel Itanium 9740	Intel	170		2017	1
itanium9750		Intel Itanium 9750	Intel	170		2017	1
itanium9760		Intel Itanium 9760	Intel	170		2017	1
mobileathlon64_2700+		AMD Mobile Athlon 64 2700+	AMD	35			1
mobileathlon64_2800+		AMD Mobile Athlon 64 2800+	AMD	82			1
mobileathlon64_3000+		AMD Mobile Athlon 64 3000+	AMD	62			1
mobileathlon64_3200+		AMD Mobile Athlon 64 3200+	AMD	62			1
mobileathlon64_3400+		AMD Mobile Athlon 64 3400+	AMD	62			1
mobileathlon64_3700+		AMD Mobile Athlon 64 3700+	AMD	82			1
mobileceleron266		Intel Mobile Celeron 266	Intel	9.8			1
mobileceleron300		Intel Mobile Celeron 300	Intel	11.1			1
mobileceleron333		Intel Mobile Celeron 333	Intel	11.8			1
mobileceleron366		Intel Mobile Celeron 366	Intel	13.1			1
mobileceleron400		Intel Mobile Celeron 400	Intel	13.8			1
mobileceleron433		Intel Mobile Celeron 433	Intel	19.4			1
mobileceleron466		Intel Mobile Celeron 466	Intel	20.7			1
mobileceleronlv266		Intel Mobile Celeron LV 266	Intel	7.9			1
mobilepentium4_2.40		Intel Mobile Pentium 4 2.40	Intel	60			1
mobilepentium4_2.66		Intel Mobile Pentium 4 2.66	Intel	66			1
mobilepentium4_2.80		Intel Mobile Pentium 4 2.80	Intel	68			1
mobilepentium4_3.06		Intel Mobile Pentium 4 3.06	Intel	70			1
mobilepentium4ht2.66		Intel Mobile Pentium 4 HT 2.66	Intel	66			1
mobilepentium4ht2.80		Intel Mobile Pentium 4 HT 2.80	Intel	68			1
mobilepentium4ht3.06		Intel Mobile Pentium 4 HT 3.06	Intel	70			1
mobilepentium4ht3.20		Intel Mobile Pentium 4 HT 3.20	Intel	76			1
mobilepentium4ht518		Intel Mobile Pentium 4 HT 518	Intel	88			1
mobilepentium4ht532		Intel Mobile Pentium 4 HT 532	Intel	88			1
mobilepentium4ht538		Intel Mobile Pentium 4 HT 538	Intel	88			1
mobilepentium4ht548		Intel Mobile Pentium 4 HT 548	Intel	88			1
mobilepentium4ht552		Intel Mobile Pentium 4 HT 552	Intel	88			1
n100		Intel N100	Intel	6		2023	1
n200		Intel N200	Intel	6		2023	1
n50		Intel N50	Intel	6		2023	1
n640		N640		35	2		1
n660		N660		35	2		1
n870		N870		35	3		1
n960		N960		35	4		1
n97		Intel N97	Intel	12		2023	1
n970		N970		35	4		1
opteron140		AMD Opteron 140	AMD	85			1
opteron140ee		AMD Opteron 140 EE	AMD	30			1
opteron142		AMD Opteron 142	AMD	82			1
opteron144		AMD Opteron 144	AMD	82			1
opteron146		AMD Opteron 146	AMD	67			1
opteron146he		AMD Opteron 146 HE	AMD	55			1
opteron148		AMD Opteron 148	AMD	89			1
opteron148he		AMD Opteron 148 HE	AMD	55			1
opteron150		AMD Opteron 150	AMD	85			1
opteron152		AMD Opteron 152	AMD	104			1
opteron154		AMD Opteron 154	AMD	104			1
opteron156		AMD Opteron 156	AMD	104			1
opteron2350he		AMD Opteron 2350 HE	AMD	79			1
opteron240		AMD Opteron 240	AMD	82			1
opteron240ee		AMD Opteron 240 EE	AMD	30			1
opteron242		AMD Opteron 242	AMD	85			1
opteron244		AMD Opteron 244	AMD	85			1
opteron246		AMD Opteron 246	AMD	85			1
opteron246he		AMD Opteron 246 HE	AMD	55			1
opteron248		AMD Opteron 248	AMD	89			1
opteron248he		AMD Opteron 248 HE	AMD	55			1
opteron250		AMD Opteron 250	AMD	85			1
opteron250he		AMD Opteron 250 HE	AMD	55			1
opteron252		AMD Opteron 252	AMD	92			1
opteron254		AMD Opteron 254	AMD	92			1
opteron3250he		AMD Opteron 3250 HE	AMD	45			1
opteron3260he		AMD Opteron 3260 HE	AMD	45	4		1
opteron3280		AMD Opteron 3280	AMD	65	8		1
opteron3320ee		AMD Opteron 3320 EE	AMD	25	4		1
opteron3350he		AMD Opteron 3350 HE	AMD	45	4		1
opteron3365		AMD Opteron 3365	AMD	65	8		1
opteron3380		AMD Opteron 3380	AMD	65	8		1
opteron4226		AMD Opteron 4226	AMD	95	6		1
opteron4228he		AMD Opteron 4228 HE	AMD	65	6		1
opteron4230he		AMD Opteron 4230 HE	AMD	65	6		1
opteron4234		AMD Opteron 4234	AMD	95	6		1
opteron4238		AMD Opteron 4238	AMD	95	6		1
opteron4240		AMD Opteron 4240	AMD	95	6		1
opteron4256ee		AMD Opteron 4256 EE	AMD	35	8		1
opteron4274he		AMD Opteron 4274 HE	AMD	65	8		1
opteron4276he		AMD Opteron 4276 HE	AMD	65	8		1
opteron4280		AMD Opteron 4280	AMD	95	8		1
opteron4284		AMD Opteron 4284	AMD	95	8		1
opteron4310ee		AMD Opteron 4310 EE	AMD	35	6		1
opteron4332he		AMD Opteron 4332 HE	AMD	65	6		1
opteron4334		AMD Opteron 4334	AMD	95	6		1
opteron4340		AMD Opteron 4340	AMD	95	6		1
opteron4365		AMD Opteron 4365	AMD	40	8		1
opteron4376he		AMD Opteron 4376 HE	AMD	65	8		1
opteron4386		AMD Opteron 4386	AMD	95	8		1
opteron43cxee		AMD Opteron 43CX EE	AMD	35			1
opteron43gkhe		AMD Opteron 43GK HE	AMD	65			1
opteron6132he		AMD Opteron 6132 HE	AMD	85	8		1
opteron6140		AMD Opteron 6140	AMD	115	8		1
opteron6166he		AMD Opteron 6166 HE	AMD	85	12		1
opteron6168		AMD Opteron 6168	AMD	115			1
opteron6176		AMD Opteron 6176	AMD	115	12		1
opteron6180se		AMD Opteron 6180 SE	AMD	140	12		1
opteron6204		AMD Opteron 6204	AMD	115	4		1
opteron6212		AMD Opteron 6212	AMD	115	8		1
opteron6220		AMD Opteron 6220	AMD	115	8		1
opteron6234		AMD Opteron 6234	AMD	115	12		1
opteron6238		AMD Opteron 6238	AMD	115	12		1
opteron6262he		AMD Opteron 6262 HE	AMD	85	16		1
opteron6272		AMD Opteron 6272	AMD	115	16		1
opteron6274		AMD Opteron 6274	AMD	115	16		1
opteron6276		AMD Opteron 6276	AMD	115	16		1
opteron6278		AMD Opteron 6278	AMD	115	16		1
opteron6282se		AMD Opteron 6282 SE	AMD	140	16		1
opteron6284se		AMD Opteron 6284 SE	AMD	140	16		1
opteron6308		AMD Opteron 6308	AMD	115	4		1
opteron6320		AMD Opteron 6320	AMD	115	8		1
opteron6328		AMD Opteron 6328	AMD	115	8		1
opteron6338p		AMD Opteron 6338P	AMD	99	12		1
opteron6344		AMD Opteron 6344	AMD	115	12		1
opteron6348		AMD Opteron 6348	AMD	115	12		1
opteron6366he		AMD Opteron 6366 HE	AMD	85	16		1
opteron6370p		AMD Opteron 6370P	AMD	99	16		1
opteron6376		AMD Opteron 6376	AMD	115	16		1
opteron6378		AMD Opteron 6378	AMD	115	16		1
opteron6380		AMD Opteron 6380	AMD	115	16		1
opteron6386se		AMD Opteron 6386 SE	AMD	140	16		1
opteron840		AMD Opteron 840	AMD	82			1
opteron840ee		AMD Opteron 840 EE	AMD	30			1
opteron842		AMD Opteron 842	AMD	82			1
opteron844		AMD Opteron 844	AMD	85			1
opteron846		AMD Opteron 846	AMD	85			1
opteron846he		AMD Opteron 846 HE	AMD	55			1
opteron848		AMD Opteron 848	AMD	85			1
opteron848he		AMD Opteron 848 HE	AMD	55			1
opteron850		AMD Opteron 850	AMD	89			1
opteron850he		AMD Opteron 850 HE	AMD	55			1
opteron852		AMD Opteron 852	AMD	92			1
opteron854		AMD Opteron 854	AMD	92			1
opteron856		AMD Opteron 856	AMD	92			1
opterona1120		AMD Opteron A1120	AMD	25			1
opterona1150		AMD Opteron A1150	AMD	32			1
opterona1170		AMD Opteron A1170	AMD	32			1
opteronx1150		AMD Opteron X1150	AMD	17	4		1
opteronx2150		AMD Opteron X2150 APU	AMD	22	4		1
opteronx2170		AMD Opteron X2170 APU	AMD	25	4		1
opteronx2_165		AMD Opteron X2 165	AMD	110			1
opteronx2_170		AMD Opteron X2 170	AMD	110			1
opteronx2_175		AMD Opteron X2 175	AMD	110			1
opteronx2_180		AMD Opteron X2 180	AMD	110			1
opteronx2_185		AMD Opteron X2 185	AMD	110			1
opteronx2_260he		AMD Opteron X2 260 HE	AMD	55			1
opteronx2_265		AMD Opteron X2 265	AMD	95			1
opteronx2_265he		AMD Opteron X2 265 HE	AMD	55			1
opteronx2_270		AMD Opteron X2 270	AMD	95			1
opteronx2_270he		AMD Opteron X2 270 HE	AMD	55			1
opteronx2_275		AMD Opteron X2 275	AMD	95			1
opteronx2_275he		AMD Opteron X2 275 HE	AMD	55			1
opteronx2_280		AMD Opteron X2 280	AMD	95			1
opteronx2_285		AMD Opteron X2 285	AMD	95			1
opteronx2_290		AMD Opteron X2 290	AMD	95			1
opteronx2_860he		AMD Opteron X2 860 HE	AMD	55			1
opteronx2_865		AMD Opteron X2 865	AMD	95			1
opteronx2_865he		AMD Opteron X2 865 HE	AMD	55			1
opteronx2_870		AMD Opteron X2 870	AMD	95			1
opteronx2_870he		AMD Opteron X2 870 HE	AMD	55			1
opteronx2_875		AMD Opteron X2 875	AMD	95			1
opteronx2_875he		AMD Opteron X2 875 HE	AMD	55			1
opteronx2_880		AMD Opteron X2 880	AMD	95			1
opteronx2_885		AMD Opteron X2 885	AMD	95			1
opteronx2_890		AMD Opteron X2 890	AMD	95			1
p650		P650		35	2		1
p860		P860		35	3		1
pentium100		Intel Pentium 100	Intel	10.1			1
pentium120		Intel Pentium 120	Intel	12.81			1
pentium133		Intel Pentium 133	Intel	11.2			1
pentium1403		Intel Pentium 1403	Intel	80			1
pentium1403v2		Intel Pentium 1403 v2	Intel	80			1
pentium1405		Intel Pentium 1405	Intel	40		2012	1
pentium1405v2		Intel Pentium 1405 v2	Intel	40		2014	1
pentium1407		Intel Pentium 1407	Intel	80			1
pentium150		Intel Pentium 150	Intel	11.6			1
pentium166		Intel Pentium 166	Intel	14.5			1
pentium200		Intel Pentium 200	Intel	15.5			1
pentium2020m		Intel Pentium 2020M	Intel	35		2012	1
pentium2030m		Intel Pentium 2030M	Intel	35		2013	1
pentium2117u		Intel Pentium 2117U	Intel	17		2012	1
pentium2127u		Intel Pentium 2127U	Intel	17		2013	1
pentium2129y		Intel Pentium 2129Y	Intel	10		2013	1
pentium350		Intel Pentium 350	Intel	15			1
pentium3550m		Intel Pentium 3550M	Intel	37		2013	1
pentium3556u		Intel Pentium 3556U	Intel	15		2013	1
pentium3558u		Intel Pentium 3558U	Intel	15		2013	1
pentium3560m		Intel Pentium 3560M	Intel	37		2014	1
pentium3560y		Intel Pentium 3560Y	Intel	11		2013	1
pentium3561y		Intel Pentium 3561Y	Intel	11		2013	1
pentium3805u		Intel Pentium 3805U	Intel	15		2015	1
pentium3825u		Intel Pentium 3825U	Intel	15		2015	1
pentium4405u		Intel Pentium 4405U	Intel	15		2015	1
pentium4405y		Intel Pentium 4405Y	Intel	6		2015	1
pentium4_1.3		Intel Pentium 4 1.3	Intel	52			1
pentium4_1.4		Intel Pentium 4 1.4	Intel	55			1
pentium4_1.5		Intel Pentium 4 1.5	Intel	58			1
pentium4_1.6		Intel Pentium 4 1.6	Intel	61			1
pentium4_1.7		Intel Pentium 4 1.7	Intel	64			1
pentium4_1.80		Intel Pentium 4 1.80	Intel	67			1
pentium4_1.8a		Intel Pentium 4 1.8A	Intel	67			1
pentium4_1.9		Intel Pentium 4 1.9	Intel	69			1
pentium4_2.		Intel Pentium 4 2.0	Intel	92			1
pentium4_2.2		Intel Pentium 4 2.2	Intel	92			1
pentium4_2.26		Intel Pentium 4 2.26	Intel	110			1
pentium4_2.4		Intel Pentium 4 2.4	Intel	110			1
pentium4_2.40		Intel Pentium 4 2.40	Intel	110			1
pentium4_2.53		Intel Pentium 4 2.53	Intel	110			1
pentium4_2.60		Intel Pentium 4 2.60	Intel	92			1
pentium4_2.66		Intel Pentium 4 2.66	Intel	110			1
pentium4_2.80		Intel Pentium 4 2.80	Intel	110			1
pentium4_505		Intel Pentium 4 505	Intel	84			1
pentium4_505j		Intel Pentium 4 505J	Intel	84			1
pentium4_506		Intel Pentium 4 506	Intel	84			1
pentium4_511		Intel Pentium 4 511	Intel	84			1
pentium4_519		Intel Pentium 4 519	Intel	84			1
pentium4_519k		Intel Pentium 4 519K	Intel	84			1
pentium4ht2.40		Intel Pentium 4 HT 2.40	Intel	66			1
pentium4ht2.60		Intel Pentium 4 HT 2.60	Intel	69			1
pentium4ht2.80		Intel Pentium 4 HT 2.80	Intel	70			1
pentium4ht2.8e		Intel Pentium 4 HT 2.8E	Intel	115			1
pentium4ht3.00		Intel Pentium 4 HT 3.00	Intel	82			1
pentium4ht3.06		Intel Pentium 4 HT 3.06	Intel	110			1
pentium4ht3.0e		Intel Pentium 4 HT 3.0E	Intel	115			1
pentium4ht3.20		Intel Pentium 4 HT 3.20	Intel	82			1
pentium4ht3.2e		Intel Pentium 4 HT 3.2E	Intel	115			1
pentium4ht3.40		Intel Pentium 4 HT 3.40	Intel	89			1
pentium4ht3.4e		Intel Pentium 4 HT 3.4E	Intel	115			1
pentium4ht3.6e		Intel Pentium 4 HT 3.6E	Intel	115			1
pentium4ht515		Intel Pentium 4 HT 515	Intel	84			1
pentium4ht516		Intel Pentium 4 HT 516	Intel	84			1
pentium4ht517		Intel Pentium 4 HT 517	Intel	84			1
pentium4ht520		Intel Pentium 4 HT 520	Intel	84			1
pentium4ht521		Intel Pentium 4 HT 521	Intel	84			1
pentium4ht524		Intel Pentium 4 HT 524	Intel	84			1
pentium4ht530		Intel Pentium 4 HT 530	Intel	84			1
pentium4ht531		Intel Pentium 4 HT 531	Intel	84			1
pentium4ht540		Intel Pentium 4 HT 540	Intel	84			1
pentium4ht541		Intel Pentium 4 HT 541	Intel	84			1
pentium4ht550		Intel Pentium 4 HT 550	Intel	115			1
pentium4ht551		Intel Pentium 4 HT 551	Intel	115			1
pentium4ht560		Intel Pentium 4 HT 560	Intel	115			1
pentium4ht561		Intel Pentium 4 HT 561	Intel	115			1
pentium4ht570		Intel Pentium 4 HT 570	Intel	115			1
pentium4ht571		Intel Pentium 4 HT 571	Intel	115			1
pentium4ht620		Intel Pentium 4 HT 620	Intel	84			1
pentium4ht630		Intel Pentium 4 HT 630	Intel	84			1
pentium4ht631		Intel Pentium 4 HT 631	Intel	86			1
pentium4ht640		Intel Pentium 4 HT 640	Intel	84			1
pentium4ht641		Intel Pentium 4 HT 641	Intel	86			1
pentium4ht650		Intel Pentium 4 HT 650	Intel	84			1
pentium4ht651		Intel Pentium 4 HT 651	Intel	86			1
pentium4ht660		Intel Pentium 4 HT 660	Intel	84			1
pentium4ht661		Intel Pentium 4 HT 661	Intel	86			1
pentium4ht662		Intel Pentium 4 HT 662	Intel	84			1
pentium4ht670		Intel Pentium 4 HT 670	Intel	84			1
pentium4ht672		Intel Pentium 4 HT 672	Intel	84			1
pentium4htee3.20		Intel Pentium 4 HT EE 3.20	Intel	110			1
pentium4htee3.40		Intel Pentium 4 HT EE 3.40	Intel	110			1
pentium4htee3.46		Intel Pentium 4 HT EE 3.46	Intel	110			1
pentium4htee3.73		Intel Pentium 4 HT EE 3.73	Intel	115			1
pentium4m1.40		Intel Pentium 4-M 1.40	Intel	21			1
pentium4m1.50		Intel Pentium 4-M 1.50	Intel	26			1
pentium4m1.60		Intel Pentium 4-M 1.60	Intel	30			1
pentium4m1.70		Intel Pentium 4-M 1.70	Intel	30			1
pentium4m1.80		Intel Pentium 4-M 1.80	Intel	30			1
pentium4m1.90		Intel Pentium 4-M 1.90	Intel	32			1
pentium4m2.00		Intel Pentium 4-M 2.00	Intel	32			1
pentium4m2.20		Intel Pentium 4-M 2.20	Intel	35			1
pentium4m2.40		Intel Pentium 4-M 2.40	Intel	35			1
pentium4m2.50		Intel Pentium 4-M 2.50	Intel	35			1
pentium4m2.60		Intel Pentium 4-M 2.60	Intel	35			1
pentium60		Intel Pentium 60	Intel	14.6			1
pentium66		Intel Pentium 66	Intel	16			1
pentium6805		Intel Pentium 6805	Intel	15		2020	1
pentium75		Intel Pentium 75	Intel	8			1
pentium90		Intel Pentium 90	Intel	9			1
pentium957		Intel Pentium 957	Intel	17			1
pentium967		Intel Pentium 967	Intel	17			1
pentium977		Intel Pentium 977	Intel	17			1
pentium987		Intel Pentium 987	Intel	17			1
pentium997		Intel Pentium 997	Intel	17			1
pentiuma1018		Intel Pentium A1018	Intel	35		2013	1
pentiuma1020		Intel Pentium A1020	Intel	10		2016	1
pentiumb915c		Intel Pentium B915C	Intel	15			1
pentiumb925c		Intel Pentium B925C	Intel	15			1
pentiumb940		Intel Pentium B940	Intel	35			1
pentiumb950		Intel Pentium B950	Intel	35			1
pentiumb960		Intel Pentium B960	Intel	35			1
pentiumb970		Intel Pentium B970	Intel	35			1
pentiumb980		Intel Pentium B980	Intel	35			1
pentiumd1507		Intel Pentium D1507	Intel	20		2015	1
pentiumd1508		Intel Pentium D1508	Intel	25		2015	1
pentiumd1509		Intel Pentium D1509	Intel	19		2015	1
pentiumd1517		Intel Pentium D1517	Intel	25		2015	1
pentiumd1519		Intel Pentium D1519	Intel	25		2016	1
pentiumd820		Intel Pentium D 820	Intel	130			1
pentiumd830		Intel Pentium D 830	Intel	130			1
pentiumd840		Intel Pentium D 840	Intel	130			1
pentiumd840ee		Intel Pentium D 840 EE	Intel	130			1
pentiumd915		Intel Pentium D 915	Intel	95			1
pentiumd920		Intel Pentium D 920	Intel	130			1
pentiumd925		Intel Pentium D 925	Intel	95			1
pentiumd930		Intel Pentium D 930	Intel	130			1
pentiumd935		Intel Pentium D 935	Intel	95			1
pentiumd940		Intel Pentium D 940	Intel	130			1
pentiumd945		Intel Pentium D 945	Intel	95			1
pentiumd950		Intel Pentium D 950	Intel	130			1
pentiumd955ee		Intel Pentium D 955 EE	Intel	130			1
pentiumd960		Intel Pentium D 960	Intel	130			1
pentiumd965ee		Intel Pentium D 965 EE	Intel	130			1
pentiume2140		Intel Pentium Dual-Core E2140	Intel	65			1
pentiume2160		Intel Pentium Dual-Core E2160	Intel	65			1
pentiume2180		Intel Pentium Dual-Core E2180	Intel	65			1
pentiume2200		Intel Pentium Dual-Core E2200	Intel	65			1
pentiume2210		Intel Pentium Dual-Core E2210	Intel	65			1
pentiume2220		Intel Pentium Dual-Core E2220	Intel	65			1
pentiume5200		Intel Pentium Dual-Core E5200	Intel	65			1
pentiume5300		Intel Pentium Dual-Core E5300	Intel	65			1
pentiume5400		Intel Pentium E5400	Intel	65			1
pentiume5500		Intel Pentium E5500	Intel	65			1
pentiume5700		Intel Pentium E5700	Intel	65			1
pentiume5800		Intel Pentium E5800	Intel	65			1
pentiume6300		Intel Pentium E6300	Intel	65			1
pentiume6500		Intel Pentium E6500	Intel	65			1
pentiume6500k		Intel Pentium E6500K	Intel	65			1
pentiume6600		Intel Pentium E6600	Intel	65			1
pentiume6700		Intel Pentium E6700	Intel	65			1
pentiume6800		Intel Pentium E6800	Intel	65			1
pentiumg2010		Intel Pentium G2010	Intel	55		2013	1
pentiumg2020		Intel Pentium G2020	Intel	55		2013	1
pentiumg2020t		Intel Pentium G2020T	Intel	35		2013	1
pentiumg2030		Intel Pentium G2030	Intel	55		2013	1
pentiumg2030t		Intel Pentium G2030T	Intel	35		2013	1
pentiumg2100t		Intel Pentium G2100T	Intel	35		2012	1
pentiumg2120		Intel Pentium G2120	Intel	55		2012	1
pentiumg2120t		Intel Pentium G2120T	Intel	35		2013	1
pentiumg2130		Intel Pentium G2130	Intel	55		2013	1
pentiumg2140		Intel Pentium G2140	Intel	55		2013	1
pentiumg3220		Intel Pentium G3220	Intel	53		2013	1
pentiumg3220t		Intel Pentium G3220T	Intel	35		2013	1
pentiumg3240		Intel Pentium G3240	Intel	53		2014	1
pentiumg3240t		Intel Pentium G3240T	Intel	35		2014	1
pentiumg3250		Intel Pentium G3250	Intel	53		2014	1
pentiumg3250t		Intel Pentium G3250T	Intel	35		2014	1
pentiumg3258		Intel Pentium G3258	Intel	53		2014	1
pentiumg3260		Intel Pentium G3260	Intel	53		2015	1
pentiumg3260t		Intel Pentium G3260T	Intel	35		2015	1
pentiumg3320te		Intel Pentium G3320TE	Intel	35		2013	1
pentiumg3420		Intel Pentium G3420	Intel	53		2013	1
pentiumg3420t		Intel Pentium G3420T	Intel	35		2013	1
pentiumg3430		Intel Pentium G3430	Intel	53		2013	1
pentiumg3440		Intel Pentium G3440	Intel	53		2014	1
pentiumg3440t		Intel Pentium G3440T	Intel	35		2014	1
pentiumg3450		Intel Pentium G3450	Intel	53		2014	1
pentiumg3450t		Intel Pentium G3450T	Intel	35		2014	1
pentiumg3460		Intel Pentium G3460	Intel	53		2014	1
pentiumg3460t		Intel Pentium G3460T	Intel	35		2015	1
pentiumg3470		Intel Pentium G3470	Intel	53		2015	1
pentiumg4400		Intel Pentium G4400	Intel	54		2015	1
pentiumg4400t		Intel Pentium G4400T	Intel	35		2015	1
pentiumg4400te		Intel Pentium G4400TE	Intel	35		2015	1
pentiumg4500		Intel Pentium G4500	Intel	51		2015	1
pentiumg4500t		Intel Pentium G4500T	Intel	35		2015	1
pentiumg4520		Intel Pentium G4520	Intel	51		2015	1
pentiumg4560		Intel Pentium G4560	Intel	54		2017	1
pentiumg4560t		Intel Pentium G4560T	Intel	35		2017	1
pentiumg4600		Intel Pentium G4600	Intel	51		2017	1
pentiumg4600t		Intel Pentium G4600T	Intel	35		2017	1
pentiumg4620		Intel Pentium G4620	Intel	51		2017	1
pentiumg620		Intel Pentium G620	Intel	65			1
pentiumg620t		Intel Pentium G620T	Intel	35			1
pentiumg622		Intel Pentium G622	Intel	65			1
pentiumg630		Intel Pentium G630	Intel	65			1
pentiumg630t		Intel Pentium G630T	Intel	35			1
pentiumg632		Intel Pentium G632	Intel	65			1
pentiumg640		Intel Pentium G640	Intel	65			1
pentiumg640t		Intel Pentium G640T	Intel	35			1
pentiumg645		Intel Pentium G645	Intel	65			1
pentiumg645t		Intel Pentium G645T	Intel	35			1
pentiumg6950		Intel Pentium G6950	Intel	73			1
pentiumg6951		Intel Pentium G6951	Intel	73			1
pentiumg6960		Intel Pentium G6960	Intel	73			1
pentiumg840		Intel Pentium G840	Intel	65			1
pentiumg850		Intel Pentium G850	Intel	65			1
pentiumg860		Intel Pentium G860	Intel	65			1
pentiumg860t		Intel Pentium G860T	Intel	35			1
pentiumg870		Intel Pentium G870	Intel	65			1
pentiumgold4410y		Intel Pentium Gold 4410Y	Intel	6		2017	1
pentiumgold4415u		Intel Pentium Gold 4415U	Intel	15		2017	1
pentiumgold4415y		Intel Pentium Gold 4415Y	Intel	6		2017	1
pentiumgold4417u		Intel Pentium Gold 4417U	Intel	15		2019	1
pentiumgold4425y		Intel Pentium Gold 4425Y	Intel	6		2019	1
pentiumgold5405u		Intel Pentium Gold 5405U	Intel	15		2019	1
pentiumgold6405u		Intel Pentium Gold 6405U	Intel	15		2019	1
pentiumgold6500y		Intel Pentium Gold 6500Y	Intel	5		2021	1
pentiumgold7505		Intel Pentium Gold 7505	Intel	15			1
pentiumgoldg5400		Intel Pentium Gold G5400	Intel	58		2018	1
pentiumgoldg5400t		Intel Pentium Gold G5400T	Intel	35		2018	1
pentiumgoldg5420		Intel Pentium Gold G5420	Intel	54		2019	1
pentiumgoldg5420t		Intel Pentium Gold G5420T	Intel	35		2019	1
pentiumgoldg5500		Intel Pentium Gold G5500	Intel	54		2018	1
pentiumgoldg5500t		Intel Pentium Gold G5500T	Intel	35		2018	1
pentiumgoldg5600		Intel Pentium Gold G5600	Intel	54		2018	1
pentiumgoldg5600e		Intel Pentium Gold G5600E	Intel	35			1
pentiumgoldg5600t		Intel Pentium Gold G5600T	Intel	35		2019	1
pentiumgoldg5620		Intel Pentium Gold G5620	Intel	54		2019	1
pentiumgoldg6400		Intel Pentium Gold G6400	Intel	58		2020	1
pentiumgoldg6400e		Intel Pentium Gold G6400E	Intel	58		2020	1
pentiumgoldg6400t		Intel Pentium Gold G6400T	Intel	35		2020	1
pentiumgoldg6400te		Intel Pentium Gold G6400TE	Intel	35		2020	1
pentiumgoldg6405		Intel Pentium Gold G6405	Intel	58		2021	1
pentiumgoldg6405t		Intel Pentium Gold G6405T	Intel	35		2021	1
pentiumgoldg6500		Intel Pentium Gold G6500	Intel	58		2020	1
pentiumgoldg6500t		Intel Pentium Gold G6500T	Intel	35		2020	1
pentiumgoldg6505		Intel Pentium Gold G6505	Intel	58		2021	1
pentiumgoldg6505t		Intel Pentium Gold G6505T	Intel	35		2021	1
pentiumgoldg6600		Intel Pentium Gold G6600	Intel	58		2020	1
pentiumgoldg6605		Intel Pentium Gold G6605	Intel	58		2021	1
pentiumiii1000		Intel Pentium III 1000	Intel	29			1
pentiumiii1000s		Intel Pentium III 1000S	Intel	30			1
pentiumiii1133		Intel Pentium III 1133	Intel	29			1
pentiumiii1133s		Intel Pentium III 1133S	Intel	29			1
pentiumiii1200		Intel Pentium III 1200	Intel	30			1
pentiumiii1266s		Intel Pentium III 1266S	Intel	30			1
pentiumiii1333		Intel Pentium III 1333	Intel	30			1
pentiumiii1400		Intel Pentium III 1400	Intel	31			1
pentiumiii1400s		Intel Pentium III 1400S	Intel	32			1
pentiumiii800		Intel Pentium III 800	Intel	38			1
pentiumiii866		Intel Pentium III 866	Intel	38			1
pentiumiii933		Intel Pentium III 933	Intel	27			1
pentiumiiixeon1.00		Intel Pentium III Xeon 1.00	Intel	30.8			1
pentiumiiixeon500		Intel Pentium III Xeon 500	Intel	36.2			1
pentiumiiixeon550		Intel Pentium III Xeon 550	Intel	34			1
pentiumiiixeon600		Intel Pentium III Xeon 600	Intel	19.2			1
pentiumiiixeon667		Intel Pentium III Xeon 667	Intel	21.3			1
pentiumiiixeon700		Intel Pentium III Xeon 700	Intel	29.6			1
pentiumiiixeon733		Intel Pentium III Xeon 733	Intel	23.3			1
pentiumiiixeon800		Intel Pentium III Xeon 800	Intel	25.4			1
pentiumiiixeon866		Intel Pentium III Xeon 866	Intel	29.6			1
pentiumiiixeon900		Intel Pentium III Xeon 900	Intel	39.3			1
pentiumiiixeon933		Intel Pentium III Xeon 933	Intel	29.6			1
pentiumiixeon400		Intel Pentium II Xeon 400	Intel	38.1			1
pentiumiixeon450		Intel Pentium II Xeon 450	Intel	46.7			1
pentiumj2850		Intel Pentium J2850	Intel	10		2013	1
pentiumj2900		Intel Pentium J2900	Intel	10		2013	1
pentiumj3710		Intel Pentium J3710	Intel	6		2016	1
pentiumj4205		Intel Pentium J4205	Intel	10		2016	1
pentiumj6426		Intel Pentium J6426	Intel	10		2021	1
pentiumm1.30		Intel Pentium M 1.30	Intel	24			1
pentiumm1.40		Intel Pentium M 1.40	Intel	24			1
pentiumm1.50		Intel Pentium M 1.50	Intel	24			1
pentiumm1.60		Intel Pentium M 1.60	Intel	24			1
pentiumm1.70		Intel Pentium M 1.70	Intel	24			1
pentiumm715		Intel Pentium M 715	Intel	21			1
pentiumm725		Intel Pentium M 725	Intel	21			1
pentiumm730		Intel Pentium M 730	Intel	27			1
pentiumm735		Intel Pentium M 735	Intel	21			1
pentiumm740		Intel Pentium M 740	Intel	27			1
pentiumm745		Intel Pentium M 745	Intel	21			1
pentiumm750		Intel Pentium M 750	Intel	27			1
pentiumm755		Intel Pentium M 755	Intel	21			1
pentiumm760		Intel Pentium M 760	Intel	27			1
pentiumm765		Intel Pentium M 765	Intel	21			1
pentiumm770		Intel Pentium M 770	Intel	27			1
pentiumm780		Intel Pentium M 780	Intel	27			1
pentiummmx166		Intel Pentium MMX 166	Intel	13.1			1
pentiummmx200		Intel Pentium MMX 200	Intel	15.7			1
pentiummmx233		Intel Pentium MMX 233	Intel	17			1
pentiumn3510		Intel Pentium N3510	Intel	7		2013	1
pentiumn3520		Intel Pentium N3520	Intel	7		2013	1
pentiumn3530		Intel Pentium N3530	Intel	7		2014	1
pentiumn3540		Intel Pentium N3540	Intel	7		2014	1
pentiumn3700		Intel Pentium N3700	Intel	6		2015	1
pentiumn3710		Intel Pentium N3710	Intel	6		2016	1
pentiumn4200		Intel Pentium N4200	Intel	6		2016	1
pentiumn4200e		Intel Pentium N4200E	Intel	6		2019	1
pentiumn6415		Intel Pentium N6415	Intel	6		2021	1
pentiump6000		Intel Pentium P6000	Intel	35			1
pentiump6100		Intel Pentium P6100	Intel	35			1
pentiump6200		Intel Pentium P6200	Intel	35			1
pentiump6300		Intel Pentium P6300	Intel	35			1
pentiumsilverj5005		Intel Pentium Silver J5005	Intel	10		2017	1
pentiumsilverj5040		Intel Pentium Silver J5040	Intel	10		2019	1
pentiumsilvern5000		Intel Pentium Silver N5000	Intel	6		2017	1
pentiumsilvern5030		Intel Pentium Silver N5030	Intel	6		2019	1
pentiumsilvern6000		Intel Pentium Silver N6000	Intel	6		2021	1
pentiumsilvern6005		Intel Pentium Silver N6005	Intel	10		2021	1
pentiumsu2700		Intel Pentium SU2700	Intel	10			1
pentiumsu4100		Intel Pentium SU4100	Intel	10			1
pentiumt2060		Intel Pentium Dual-Core T2060	Intel	31			1
pentiumt2080		Intel Pentium Dual-Core T2080	Intel	31			1
pentiumt2130		Intel Pentium Dual-Core T2130	Intel	31			1
pentiumt2310		Intel Pentium Dual-Core T2310	Intel	35			1
pentiumt2330		Intel Pentium Dual-Core T2330	Intel	35			1
pentiumt2350		Intel Pentium Dual-Core T2350	Intel	31			1
pentiumt2370		Intel Pentium Dual-Core T2370	Intel	35			1
pentiumt2390		Intel Pentium Dual-Core T2390	Intel	35			1
pentiumt2410		Intel Pentium Dual-Core T2410	Intel	35			1
pentiumt3200		Intel Pentium Dual-Core T3200	Intel	35			1
pentiumt3400		Intel Pentium Dual-Core T3400	Intel	35			1
pentiumt4200		Intel Pentium Dual-Core T4200	Intel	35			1
pentiumt4300		Intel Pentium Dual-Core T4300	Intel	35			1
pentiumt4400		Intel Pentium Dual-Core T4400	Intel	35			1
pentiumt4500		Intel Pentium Dual-Core T4500	Intel	35			1
pentiumu5400		Intel Pentium U5400	Intel	18			1
pentiumu5600		Intel Pentium U5600	Intel	18			1
phenomii1045t		AMD Phenom II 1045T	AMD	95			1
phenomii1075t		AMD Phenom II 1075T	AMD	95	6		1
phenomii42twkrblackedition		AMD Phenom II 42 TWKR Black Edition	AMD	125			1
phenomii555		AMD Phenom II 555	AMD	80	2		1
phenomii565		AMD Phenom II 565	AMD	80	2		1
phenomii570		AMD Phenom II 570	AMD	80	2		1
phenomii840		AMD Phenom II 840	AMD	95	4		1
phenomii850		AMD Phenom II 850	AMD	95	4		1
phenomii960t		AMD Phenom II 960T	AMD	95	4		1
phenomii965		AMD Phenom II 965	AMD	80	4		1
phenomii975		AMD Phenom II 975	AMD	125	4		1
phenomii980		AMD Phenom II 980	AMD	125	4		1
phenomiix2_545		AMD Phenom II X2 545	AMD	80			1
phenomiix2_550		AMD Phenom II X2 550	AMD	80			1
phenomiix2_550be		AMD Phenom II X2 550 BE	AMD	80			1
phenomiix2_555be		AMD Phenom II X2 555 BE	AMD	80			1
phenomiix2_560be		AMD Phenom II X2 560 BE	AMD	80			1
phenomiix2_565be		AMD Phenom II X2 565 BE	AMD	80			1
phenomiix2_570be		AMD Phenom II X2 570 BE	AMD	80			1
phenomiix2b53		AMD Phenom II X2 B53	AMD	80			1
phenomiix2b55		AMD Phenom II X2 B55	AMD	80			1
phenomiix2b57		AMD Phenom II X2 B57	AMD	80			1
phenomiix3_700e		AMD Phenom II X3 700e	AMD	65			1
phenomiix3_705e		AMD Phenom II X3 705e	AMD	65			1
phenomiix3_710		AMD Phenom II X3 710	AMD	95			1
phenomiix3_715be		AMD Phenom II X3 715 BE	AMD	95			1
phenomiix3_720		AMD Phenom II X3 720	AMD	95			1
phenomiix3_720be		AMD Phenom II X3 720 BE	AMD	95			1
phenomiix3_740be		AMD Phenom II X3 740 BE	AMD	95			1
phenomiix3b73		AMD Phenom II X3 B73	AMD	95			1
phenomiix3b75		AMD Phenom II X3 B75	AMD	95			1
phenomiix3b77		AMD Phenom II X3 B77	AMD	95			1
phenomiix4_650t		AMD Phenom II X4 650T	AMD	95			1
phenomiix4_805		AMD Phenom II X4 805	AMD	95			1
phenomiix4_810		AMD Phenom II X4 810	AMD	95			1
phenomiix4_820		AMD Phenom II X4 820	AMD	95			1
phenomiix4_830		AMD Phenom II X4 830	AMD	95			1
phenomiix4_840		AMD Phenom II X4 840	AMD	95			1
phenomiix4_840t		AMD Phenom II X4 840T	AMD	95			1
phenomiix4_850		AMD Phenom II X4 850	AMD	95			1
phenomiix4_900e		AMD Phenom II X4 900e	AMD	65			1
phenomiix4_905e		AMD Phenom II X4 905e	AMD	65			1
phenomiix4_910		AMD Phenom II X4 910	AMD	95			1
phenomiix4_910e		AMD Phenom II X4 910e	AMD	65			1
phenomiix4_920		AMD Phenom II X4 920	AMD	125			1
phenomiix4_925		AMD Phenom II X4 925	AMD	95			1
phenomiix4_940be		AMD Phenom II X4 940 BE	AMD	125			1
phenomiix4_945_125w	amd-phenom-ii-x4-945-125w	AMD Phenom II X4 945 (125W)	AMD	125			1
phenomiix4_945_95w	amd-phenom-ii-x4-945-95w	AMD Phenom II X4 945 (95W)	AMD	95			1
phenomiix4_955_125w	amd-phenom-ii-x4-955-125w	AMD Phenom II X4 955 (125W)	AMD	125			1
phenomiix4_955_95w	amd-phenom-ii-x4-955-95w	AMD Phenom II X4 955 (95W)	AMD	95			1
phenomiix4_955be		AMD Phenom II X4 955 BE	AMD	125			1
phenomiix4_960tbe		AMD Phenom II X4 960T BE	AMD	95			1
phenomiix4_965be125w	amd-phenom-ii-x4-965-be-125w	AMD Phenom II X4 965 BE (125W)	AMD	125			1
phenomiix4_965be140w	amd-phenom-ii-x4-965-be-140w	AMD Phenom II X4 965 BE (140W)	AMD	140			1
phenomiix4_970be		AMD Phenom II X4 970 BE	AMD	125			1
phenomiix4_975be		AMD Phenom II X4 975 BE	AMD	125			1
phenomiix4_980be		AMD Phenom II X4 980 BE	AMD	125			1
phenomiix4b93		AMD Phenom II X4 B93	AMD	95			1
phenomiix4b95		AMD Phenom II X4 B95	AMD	95			1
phenomiix4b97		AMD Phenom II X4 B97	AMD	95			1
phenomiix6_1035t		AMD Phenom II X6 1035T	AMD	95			1
phenomiix6_1045t		AMD Phenom II X6 1045T	AMD	95			1
phenomiix6_1055t125w	amd-phenom-ii-x6-1055t-125w	AMD Phenom II X6 1055T (125W)	AMD	125			1
phenomiix6_1055t95w	amd-phenom-ii-x6-1055t-95w	AMD Phenom II X6 1055T (95W)	AMD	95			1
phenomiix6_1065t		AMD Phenom II X6 1065T	AMD	125			1
phenomiix6_1075t		AMD Phenom II X6 1075T	AMD	125			1
phenomiix6_1090tbe		AMD Phenom II X6 1090T BE	AMD	125			1
phenomiix6_1100tbe		AMD Phenom II X6 1100T BE	AMD	125			1
phenomx3_8250e		AMD Phenom X3 8250e	AMD	65			1
phenomx3_8400		AMD Phenom X3 8400	AMD	95			1
phenomx3_8450		AMD Phenom X3 8450	AMD	95			1
phenomx3_8450e		AMD Phenom X3 8450e	AMD	65			1
phenomx3_8550		AMD Phenom X3 8550	AMD	95			1
phenomx3_8600		AMD Phenom X3 8600	AMD	95			1
phenomx3_8650		AMD Phenom X3 8650	AMD	95			1
phenomx3_8750		AMD Phenom X3 8750	AMD	95			1
phenomx3_8750be		AMD Phenom X3 8750 BE	AMD	95			1
phenomx3_8850		AMD Phenom X3 8850	AMD	95			1
phenomx4_9100e		AMD Phenom X4 9100e	AMD	65			1
phenomx4_9150e		AMD Phenom X4 9150e	AMD	65			1
phenomx4_9350e		AMD Phenom X4 9350e	AMD	65			1
phenomx4_9450e		AMD Phenom X4 9450e	AMD	65			1
phenomx4_9500		AMD Phenom X4 9500	AMD	95			1
phenomx4_9550		AMD Phenom X4 9550	AMD	95			1
phenomx4_9600		AMD Phenom X4 9600	AMD	95			1
phenomx4_9600b		AMD Phenom X4 9600B	AMD	95			1
phenomx4_9600be		AMD Phenom X4 9600 BE	AMD	95			1
phenomx4_9650		AMD Phenom X4 9650	AMD	95			1
phenomx4_9750_125w	amd-phenom-x4-9750-125w	AMD Phenom X4 9750 (125W)	AMD	125			1
phenomx4_9750_95w	amd-phenom-x4-9750-95w	AMD Phenom X4 9750 (95W)	AMD	95			1
phenomx4_9750b		AMD Phenom X4 9750B	AMD	95			1
phenomx4_9850_125w	amd-phenom-x4-9850-125w	AMD Phenom X4 9850 (125W)	AMD	125			1
phenomx4_9850_95w	amd-phenom-x4-9850-95w	AMD Phenom X4 9850 (95W)	AMD	95			1
phenomx4_9850b		AMD Phenom X4 9850B	AMD	95			1
phenomx4_9850be		AMD Phenom X4 9850 BE	AMD	125			1
phenomx4_9950be125w	amd-phenom-x4-9950-be-125w	AMD Phenom X4 9950 BE (125W)	AMD	125			1
phenomx4_9950be140w	amd-phenom-x4-9950-be-140w	AMD Phenom X4 9950 BE (140W)	AMD	140			1
proa10_8700b		6th Gen AMD PRO A10-8700B APU	AMD	15	4		1
proa10_8750b		6th Gen AMD PRO A10-8750B APU	AMD	65	4		1
proa10_8770		6th Gen AMD PRO A10-8770 APU	AMD	65		2016	1
proa10_8770e		6th Gen AMD PRO A10-8770E APU	AMD	35		2016	1
proa10_8850b		6th Gen AMD PRO A10-8850B APU	AMD	95	4		1
proa10_9700		7th Gen AMD PRO A10-9700 APU	AMD	65		2016	1
proa10_9700b		7th Gen AMD PRO A10-9700B APU	AMD	15		2016	1
proa10_9700e		7th Gen AMD PRO A10-9700E APU	AMD	35		2016	1
proa10_9730b		7th Gen AMD PRO A10-9730B APU	AMD	35		2016	1
proa12_8800b		6th Gen AMD PRO A12-8800B APU	AMD	15	4		1
proa12_8870		6th Gen AMD PRO A12-8870 APU	AMD	65		2016	1
proa12_8870e		6th Gen AMD PRO A12-8870E APU	AMD	35			1
proa12_9800		7th Gen AMD PRO A12-9800 APU	AMD	65		2016	1
proa12_9800b		7th Gen AMD PRO A12-9800B APU	AMD	15		2016	1
proa12_9800e		7th Gen AMD PRO A12-9800E APU	AMD	35		2016	1
proa12_9830b		7th Gen AMD PRO A12-9830B APU	AMD	35		2016	1
proa4_4350b		7th Gen AMD PRO A4-4350B APU	AMD	15		2018	1
proa4_5350b		7th Gen AMD PRO A4-5350B APU	AMD	15		2020	1
proa4_8350b		6th Gen AMD PRO A4-8350B APU	AMD	65	2		1
proa6_7350b		7th Gen AMD PRO A6-7350B APU	AMD	15		2018	1
proa6_8350b		7th Gen AMD PRO A6-8350B APU	AMD	15		2020	1
proa6_8500b		6th Gen AMD PRO A6-8500B APU	AMD	15	4		1
proa6_8550b		6th Gen AMD PRO A6-8550B APU	AMD	65	2		1
proa6_8570		6th Gen AMD PRO A6-8570 APU	AMD	65			1
proa6_8570e		6th Gen AMD PRO A6-8570E APU	AMD	35			1
proa6_9500		7th Gen AMD PRO A6-9500 APU	AMD	65		2016	1
proa6_9500b		7th Gen AMD PRO A6-9500B APU	AMD	15		2016	1
proa6_9500e		7th Gen AMD PRO A6-9500E APU	AMD	35		2016	1
proa8_8600b		6th Gen AMD PRO A8-8600B APU	AMD	15	4		1
proa8_8650b		6th Gen AMD PRO A8-8650B APU	AMD	65	4		1
proa8_9600		7th Gen AMD PRO A8-9600 APU	AMD	65		2016	1
proa8_9600b		7th Gen AMD PRO A8-9600B APU	AMD	15		2016	1
proa8_9630b		7th Gen AMD PRO A8-9630B	AMD	35		2016	1
quarkmicrocontrollerd1000		Intel Quark Microcontroller D1000	Intel	0.03		2015	2
quarkx1000		Intel Quark SoC X1000	Intel	2		2013	1
quarkx1001		Intel Quark SoC X1001	Intel	2		2014	1
quarkx1010		Intel Quark SoC X1010	Intel	2		2014	1
quarkx1011		Intel Quark SoC X1011	Intel	2		2014	1
quarkx1020		Intel Quark SoC X1020	Intel	2		2014	1
quarkx1020d		Intel Quark SoC X1020D	Intel	2		2014	1
quarkx1021		Intel Quark SoC X1021	Intel	2		2014	1
quarkx1021d		Intel Quark SoC X1021D	Intel	2		2014	1
ryzen3_1200		AMD Ryzen 3 1200	AMD	65	4	2017	1
ryzen3_1300		AMD Ryzen 3 1300	AMD	65			1
ryzen3_1300x		AMD Ryzen 3 1300X	AMD	65	4	2017	1
ryzen3_210		AMD Ryzen 3 210	AMD	28	8		1
ryzen3_2200g		AMD Ryzen 3 2200G	AMD	65	4	2018	1
ryzen3_2200ge		AMD Ryzen 3 2200GE	AMD	35	4	2018	1
ryzen3_2200u		AMD Ryzen 3 2200U	AMD	15	4	2018	1
ryzen3_2300u		AMD Ryzen 3 2300U	AMD	15	4	2018	1
ryzen3_2300x		AMD Ryzen 3 2300X	AMD	65	4	2018	1
ryzen3_3100		AMD Ryzen 3 3100	AMD	65	8	2020	1
ryzen3_3200g		AMD Ryzen 3 3200G	AMD	65	4	2019	1
ryzen3_3200geoemonly	amd-ryzen-3-3200ge-oem-only	AMD Ryzen 3 3200GE (OEM Only)	AMD	35	4	2019	1
ryzen3_3200u		AMD Ryzen 3 3200U	AMD	15	4	2019	1
ryzen3_3250c		AMD Ryzen 3 3250C	AMD	15	4	2020	1
ryzen3_3250u		AMD Ryzen 3 3250U	AMD	15	4	2020	1
ryzen3_3300u		AMD Ryzen 3 3300U	AMD	15	4	2019	1
ryzen3_3300x		AMD Ryzen 3 3300X	AMD	65	8		1
ryzen3_3350u		AMD Ryzen 3 3350U	AMD	15	4	2019	1
ryzen3_4100		AMD Ryzen 3 4100	AMD	65	8	2022	1
ryzen3_4300g		AMD Ryzen 3 4300G	AMD	65			1
ryzen3_4300ge		AMD Ryzen 3 4300GE	AMD	35			1
ryzen3_4300geoemonly	amd-ryzen-3-4300ge-oem-only	AMD Ryzen 3 4300GE (OEM Only)	AMD	35	8	2020	1
ryzen3_4300goemonly	amd-ryzen-3-4300g-oem-only	AMD Ryzen 3 4300G (OEM Only)	AMD	65	8	2020	1
ryzen3_4300u		AMD Ryzen 3 4300U	AMD	15	4	2020	1
ryzen3_5125c		AMD Ryzen 3 5125C	AMD	15	4	2022	1
ryzen3_5300geoemonly	amd-ryzen-3-5300ge-oem-only	AMD Ryzen 3 5300GE (OEM Only)	AMD	35	8	2021	1
ryzen3_5300goemonly	amd-ryzen-3-5300g-oem-only	AMD Ryzen 3 5300G (OEM Only)	AMD	65	8	2021	1
ryzen3_5300u		AMD Ryzen 3 5300U	AMD	15	8	2021	1
ryzen3_5305g		AMD Ryzen 3 5305G	AMD	65	8		1
ryzen3_5305ge		AMD Ryzen 3 5305GE	AMD	35	8		1
ryzen3_5400u		AMD Ryzen 3 5400U	AMD	15	8	2021	1
ryzen3_5425c		AMD Ryzen 3 5425C	AMD	15	8		1
ryzen3_5425u		AMD Ryzen 3 5425U	AMD	15	8	2022	1
ryzen3_7320c		AMD Ryzen 3 7320C	AMD	15	8	2023	1
ryzen3_7320u		AMD Ryzen 3 7320U	AMD	15	8	2022	1
ryzen3_7330u		AMD Ryzen 3 7330U	AMD	15	8	2023	1
ryzen3_7335u		AMD Ryzen 3 7335U	AMD	28	8	2023	1
ryzen3_7440u		AMD Ryzen 3 7440U	AMD	28	8	2023	1
ryzen3_8300g		AMD Ryzen 3 8300G	AMD	65	8	2024	1
ryzen3_8300ge		AMD Ryzen 3 8300GE	AMD	35	8	2024	1
ryzen3_8440u		AMD Ryzen 3 8440U	AMD	28	8		1
ryzen3pro1200		AMD Ryzen 3 PRO 1200	AMD	65	4	2017	1
ryzen3pro1300		AMD Ryzen 3 PRO 1300	AMD	65	4	2017	1
ryzen3pro210		AMD Ryzen 3 PRO 210	AMD	28	8		1
ryzen3pro2200g		AMD Ryzen 3 PRO 2200G	AMD	65	4	2018	1
ryzen3pro2200ge		AMD Ryzen 3 PRO 2200GE	AMD	35	4	2018	1
ryzen3pro2300u		AMD Ryzen 3 PRO 2300U	AMD	15	4	2019	1
ryzen3pro3200g		AMD Ryzen 3 PRO 3200G	AMD	65	4	2019	1
ryzen3pro3200ge		AMD Ryzen 3 PRO 3200GE	AMD	35	4	2019	1
ryzen3pro3300u		AMD Ryzen 3 PRO 3300U	AMD	15	4	2019	1
ryzen3pro4350g		AMD Ryzen 3 PRO 4350G	AMD	65	8	2020	1
ryzen3pro4350ge		AMD Ryzen 3 PRO 4350GE	AMD	35	8	2020	1
ryzen3pro4355g		AMD Ryzen 3 PRO 4355G	AMD	65	8	2022	1
ryzen3pro4355ge		AMD Ryzen 3 PRO 4355GE	AMD	35	8	2022	1
ryzen3pro4450u		AMD Ryzen 3 PRO 4450U	AMD	15	8	2020	1
ryzen3pro5350g		AMD Ryzen 3 PRO 5350G	AMD	65	8	2021	1
ryzen3pro5350ge		AMD Ryzen 3 PRO 5350GE	AMD	35	8	2021	1
ryzen3pro5355g		AMD Ryzen 3 PRO 5355G	AMD	65	8	2024	1
ryzen3pro5355ge		AMD Ryzen 3 PRO 5355GE	AMD	35	8	2024	1
ryzen3pro5450u		AMD Ryzen 3 PRO 5450U	AMD	15	8	2021	1
ryzen3pro5475u		AMD Ryzen 3 PRO 5475U	AMD	15	8	2022	1
ryzen3pro7330u		AMD Ryzen 3 PRO 7330U	AMD	15	8	2023	1
ryzen3pro8300g		AMD Ryzen 3 PRO 8300G	AMD	65	8	2024	1
ryzen3pro8300ge		AMD Ryzen 3 PRO 8300GE	AMD	35	8	2024	1
ryzen5_1400		AMD Ryzen 5 1400	AMD	65	8	2017	1
ryzen5_1500x		AMD Ryzen 5 1500X	AMD	65	8	2017	1
ryzen5_1600		AMD Ryzen 5 1600	AMD	65	12	2017	1
ryzen5_1600af	amd-ryzen-5-1600-af	AMD Ryzen 5 1600 (AF)	AMD	65	12		1
ryzen5_1600x		AMD Ryzen 5 1600X	AMD	95	12	2017	1
ryzen5_220		AMD Ryzen 5 220	AMD	28	12		1
ryzen5_230		AMD Ryzen 5 230	AMD	28	12		1
ryzen5_240		AMD Ryzen 5 240	AMD	45	12		1
ryzen5_2400g		AMD Ryzen 5 2400G	AMD	65	8	2018	1
ryzen5_2400ge		AMD Ryzen 5 2400GE	AMD	35	8	2018	1
ryzen5_2500u		AMD Ryzen 5 2500U	AMD	15	8	2017	1
ryzen5_2500x		AMD Ryzen 5 2500X	AMD	65	8	2018	1
ryzen5_2600		AMD Ryzen 5 2600	AMD	65	12	2018	1
ryzen5_2600e		AMD Ryzen 5 2600E	AMD	45	12	2018	1
ryzen5_2600h		AMD Ryzen 5 2600H	AMD	45	8	2018	1
ryzen5_2600x		AMD Ryzen 5 2600X	AMD	95	12	2018	1
ryzen5_3400g		AMD Ryzen 5 3400G	AMD	65	8	2019	1
ryzen5_3400geoemonly	amd-ryzen-5-3400ge-oem-only	AMD Ryzen 5 3400GE (OEM Only)	AMD	35	8	2019	1
ryzen5_3450u		AMD Ryzen 5 3450U	AMD	15	8	2020	1
ryzen5_3500c		AMD Ryzen 5 3500C	AMD	15	8	2020	1
ryzen5_3500oemonly	amd-ryzen-5-3500-oem-only	AMD Ryzen 5 3500 (OEM Only)	AMD	65	6		1
ryzen5_3500u		AMD Ryzen 5 3500U	AMD	15	8	2019	1
ryzen5_3500x		AMD Ryzen 5 3500X	AMD	65			1
ryzen5_3550h		AMD Ryzen 5 3550H	AMD	35	8	2019	1
ryzen5_3580u		AMD Ryzen 5 3580U	AMD	15			1
ryzen5_3580umicrosoftsurfaceedition		AMD Ryzen 5 3580U Microsoft Surface Edition	AMD	15	8		1
ryzen5_3600		AMD Ryzen 5 3600	AMD	65	12	2019	1
ryzen5_3600x		AMD Ryzen 5 3600X	AMD	95	12	2019	1
ryzen5_3600xt		AMD Ryzen 5 3600XT	AMD	95	12	2020	1
ryzen5_4500		AMD Ryzen 5 4500	AMD	65	12	2022	1
ryzen5_4500u		AMD Ryzen 5 4500U	AMD	15	6	2020	1
ryzen5_4600g		AMD Ryzen 5 4600G	AMD	65	12	2020	1
ryzen5_4600ge		AMD Ryzen 5 4600GE	AMD	35			1
ryzen5_4600geoemonly	amd-ryzen-5-4600ge-oem-only	AMD Ryzen 5 4600GE (OEM Only)	AMD	35	12	2020	1
ryzen5_4600goemonly	amd-ryzen-5-4600g-oem-only	AMD Ryzen 5 4600G (OEM Only)	AMD	65			1
ryzen5_4600h		AMD Ryzen 5 4600H	AMD	45	12	2020	1
ryzen5_4600hs		AMD Ryzen 5 4600HS	AMD	35			1
ryzen5_4600u		AMD Ryzen 5 4600U	AMD	15	12	2020	1
ryzen5_4680umicrosoftsurfaceedition		AMD Ryzen 5 4680U Microsoft Surface Edition	AMD	15	12	2021	1
ryzen5_5500		AMD Ryzen 5 5500	AMD	65	12	2022	1
ryzen5_5500gt		AMD Ryzen 5 5500GT	AMD	65	12	2024	1
ryzen5_5500h		AMD Ryzen 5 5500H	AMD	45	8	2023	1
ryzen5_5500u		AMD Ryzen 5 5500U	AMD	15	12	2021	1
ryzen5_5560u		AMD Ryzen 5 5560U	AMD	15	12	2021	1
ryzen5_5600		AMD Ryzen 5 5600	AMD	65	12	2022	1
ryzen5_5600g		AMD Ryzen 5 5600G	AMD	65	12	2021	1
ryzen5_5600ge		AMD Ryzen 5 5600GE	AMD	35	12	2021	1
ryzen5_5600gt		AMD Ryzen 5 5600GT	AMD	65	12	2024	1
ryzen5_5600h		AMD Ryzen 5 5600H	AMD	45	12	2021	1
ryzen5_5600hs		AMD Ryzen 5 5600HS	AMD	35	12	2021	1
ryzen5_5600t		AMD Ryzen 5 5600T	AMD	65	12	2024	1
ryzen5_5600u		AMD Ryzen 5 5600U	AMD	15	12	2021	1
ryzen5_5600x		AMD Ryzen 5 5600X	AMD	65	12	2020	1
ryzen5_5600x3d		AMD Ryzen 5 5600X3D	AMD	105	12	2023	1
ryzen5_5600xt		AMD Ryzen 5 5600XT	AMD	65	12	2024	1
ryzen5_5605g		AMD Ryzen 5 5605G	AMD	65	12		1
ryzen5_5605ge		AMD Ryzen 5 5605GE	AMD	35	12		1
ryzen5_5625c		AMD Ryzen 5 5625C	AMD	15	12		1
ryzen5_5625u		AMD Ryzen 5 5625U	AMD	15	12	2022	1
ryzen5_6600h		AMD Ryzen 5 6600H	AMD	45	12		1
ryzen5_6600hs	amd-ryzen-5-6600hs	AMD Ryzen 5 6600HS​	AMD	35	12		1
ryzen5_7235hs		AMD Ryzen 5 7235HS	AMD	45	8		1
ryzen5_7400f		AMD Ryzen 5 7400F	AMD	65	12	2025	1
ryzen5_7430u		AMD Ryzen 5 7430U	AMD	15	12	2023	1
ryzen5_7500f		AMD Ryzen 5 7500F	AMD	65	12	2023	1
ryzen5_7520c		AMD Ryzen 5 7520C	AMD	15	8	2023	1
ryzen5_7520u		AMD Ryzen 5 7520U	AMD	15	8	2022	1
ryzen5_7530u		AMD Ryzen 5 7530U	AMD	15	12	2023	1
ryzen5_7533hs		AMD Ryzen 5 7533HS	AMD	54	12	2024	1
ryzen5_7535hs		AMD Ryzen 5 7535HS	AMD	54	12	2023	1
ryzen5_7535u		AMD Ryzen 5 7535U	AMD	28	12	2023	1
ryzen5_7540u		AMD Ryzen 5 7540U	AMD	28	12	2023	1
ryzen5_7545u		AMD Ryzen 5 7545U	AMD	28	12	2023	1
ryzen5_7600		AMD Ryzen 5 7600	AMD	65	12	2023	1
ryzen5_7600x		AMD Ryzen 5 7600X	AMD	105	12	2022	1
ryzen5_7600x3d		AMD Ryzen 5 7600X3D	AMD	65	12	2024	1
ryzen5_7640hs		AMD Ryzen 5 7640HS	AMD	54	12	2023	1
ryzen5_7640u		AMD Ryzen 5 7640U	AMD	28	12	2023	1
ryzen5_7645hx		AMD Ryzen 5 7645HX	AMD	55	12	2023	1
ryzen5_8400f		AMD Ryzen 5 8400F	AMD	65	12	2024	1
ryzen5_8500g		AMD Ryzen 5 8500G	AMD	65	12	2024	1
ryzen5_8500ge		AMD Ryzen 5 8500GE	AMD	35	12	2024	1
ryzen5_8540u		AMD Ryzen 5 8540U	AMD	28	12		1
ryzen5_8600g		AMD Ryzen 5 8600G	AMD	65	12	2024	1
ryzen5_8640hs		AMD Ryzen 5 8640HS	AMD	28	12		1
ryzen5_8640u		AMD Ryzen 5 8640U	AMD	28	12		1
ryzen5_8645hs		AMD Ryzen 5 8645HS	AMD	45	12		1
ryzen5_9600		AMD Ryzen 5 9600	AMD	65	12	2025	1
ryzen5_9600x		AMD Ryzen 5 9600X	AMD	65	12	2024	1
ryzen5pro1500		AMD Ryzen 5 PRO 1500	AMD	65	8	2017	1
ryzen5pro1600		AMD Ryzen 5 PRO 1600	AMD	65	12	2017	1
ryzen5pro220		AMD Ryzen 5 PRO 220	AMD	28	12		1
ryzen5pro230		AMD Ryzen 5 PRO 230	AMD	28	12		1
ryzen5pro2400g		AMD Ryzen 5 PRO 2400G	AMD	65	8	2018	1
ryzen5pro2400ge		AMD Ryzen 5 PRO 2400GE	AMD	35	8	2018	1
ryzen5pro2500u		AMD Ryzen 5 PRO 2500U	AMD	15	8	2019	1
ryzen5pro2600		AMD Ryzen 5 PRO 2600	AMD	65	12		1
ryzen5pro3350g		AMD Ryzen 5 PRO 3350G	AMD	65	8	2020	1
ryzen5pro3350ge		AMD Ryzen 5 PRO 3350GE	AMD	35	4	2020	1
ryzen5pro3400g		AMD Ryzen 5 PRO 3400G	AMD	65	8	2019	1
ryzen5pro3400ge		AMD Ryzen 5 PRO 3400GE	AMD	35	8	2019	1
ryzen5pro3500u		AMD Ryzen 5 PRO 3500U	AMD	15	8	2019	1
ryzen5pro3600		AMD Ryzen 5 PRO 3600	AMD	65	12	2019	1
ryzen5pro4650g		AMD Ryzen 5 PRO 4650G	AMD	65	12	2020	1
ryzen5pro4650ge		AMD Ryzen 5 PRO 4650GE	AMD	35	12	2020	1
ryzen5pro4650u		AMD Ryzen 5 PRO 4650U	AMD	15	12	2020	1
ryzen5pro4655g		AMD Ryzen 5 PRO 4655G	AMD	65	12	2022	1
ryzen5pro4655ge		AMD Ryzen 5 PRO 4655GE	AMD	35	12	2022	1
ryzen5pro5645		AMD Ryzen 5 PRO 5645	AMD	65	12		1
ryzen5pro5650g		AMD Ryzen 5 PRO 5650G	AMD	65	12	2021	1
ryzen5pro5650ge		AMD Ryzen 5 PRO 5650GE	AMD	35	12	2021	1
ryzen5pro5650u		AMD Ryzen 5 PRO 5650U	AMD	15	12	2021	1
ryzen5pro5655g		AMD Ryzen 5 PRO 5655G	AMD	65	12	2024	1
ryzen5pro5655ge		AMD Ryzen 5 PRO 5655GE	AMD	35	12	2024	1
ryzen5pro5675u		AMD Ryzen 5 PRO 5675U	AMD	15	12	2022	1
ryzen5pro6650h		AMD Ryzen 5 PRO 6650H	AMD	45	12		1
ryzen5pro6650hs		AMD Ryzen 5 PRO 6650HS	AMD	35	12		1
ryzen5pro7530u		AMD Ryzen 5 PRO 7530U	AMD	15	12	2023	1
ryzen5pro7645		AMD Ryzen 5 PRO 7645	AMD	65	12	2023	1
ryzen5pro8500g		AMD Ryzen 5 PRO 8500G	AMD	65	12	2024	1
ryzen5pro8500ge		AMD Ryzen 5 PRO 8500GE	AMD	35	12	2024	1
ryzen5pro8540u		AMD Ryzen 5 PRO 8540U	AMD	28	12		1
ryzen5pro8600g		AMD Ryzen 5 PRO 8600G	AMD	65	12	2024	1
ryzen5pro8600ge		AMD Ryzen 5 PRO 8600GE	AMD	35	12	2024	1
ryzen5pro8640hs		AMD Ryzen 5 PRO 8640HS	AMD	28	12		1
ryzen5pro8640u		AMD Ryzen 5 PRO 8640U	AMD	28	12		1
ryzen5pro8645hs		AMD Ryzen 5 PRO 8645HS	AMD	45	12		1
ryzen7_1700		AMD Ryzen 7 1700	AMD	65	16	2017	1
ryzen7_1700x		AMD Ryzen 7 1700X	AMD	95	16	2017	1
ryzen7_1800x		AMD Ryzen 7 1800X	AMD	95	16	2017	1
ryzen7_250		AMD Ryzen 7 250	AMD	28	16		1
ryzen7_260		AMD Ryzen 7 260	AMD	45	16		1
ryzen7_2700		AMD Ryzen 7 2700	AMD	65	16	2018	1
ryzen7_2700e		AMD Ryzen 7 2700E	AMD	45	16	2018	1
ryzen7_2700u		AMD Ryzen 7 2700U	AMD	15	8	2017	1
ryzen7_2700x		AMD Ryzen 7 2700X	AMD	105	16	2018	1
ryzen7_2700x50thanniversary		AMD Ryzen 7 2700X 50th Anniversary	AMD	105			1
ryzen7_2800h		AMD Ryzen 7 2800H	AMD	45	8	2018	1
ryzen7_3700c		AMD Ryzen 7 3700C	AMD	15	8	2020	1
ryzen7_3700u		AMD Ryzen 7 3700U	AMD	15	8	2019	1
ryzen7_3700x		AMD Ryzen 7 3700X	AMD	65	16	2019	1
ryzen7_3750h		AMD Ryzen 7 3750H	AMD	35	8	2019	1
ryzen7_3780u		AMD Ryzen 7 3780U	AMD	15			1
ryzen7_3780umicrosoftsurfaceedition		AMD Ryzen 7 3780U Microsoft Surface Edition	AMD	15	8		1
ryzen7_3800x		AMD Ryzen 7 3800X	AMD	105	16	2019	1
ryzen7_3800x16	hf-amd-ryzen-7-3800x-16	AMD Ryzen 7 3800X (16)	AMD	142		2019	3
ryzen7_3800xt		AMD Ryzen 7 3800XT	AMD	105	16	2020	1
ryzen7_4700g		AMD Ryzen 7 4700G	AMD	65			1
ryzen7_4700ge		AMD Ryzen 7 4700GE	AMD	35			1
ryzen7_4700geoemonly	amd-ryzen-7-4700ge-oem-only	AMD Ryzen 7 4700GE (OEM Only)	AMD	35	16	2020	1
ryzen7_4700goemonly	amd-ryzen-7-4700g-oem-only	AMD Ryzen 7 4700G (OEM Only)	AMD	65	16	2020	1
ryzen7_4700u		AMD Ryzen 7 4700U	AMD	15	8	2020	1
ryzen7_4800h		AMD Ryzen 7 4800H	AMD	45	16	2020	1
ryzen7_4800hs		AMD Ryzen 7 4800HS	AMD	45	16		1
ryzen7_4800u		AMD Ryzen 7 4800U	AMD	15	16	2020	1
ryzen7_4980umicrosoftsurfaceedition		AMD Ryzen 7 4980U Microsoft Surface Edition	AMD	15	16	2021	1
ryzen7_5700		AMD Ryzen 7 5700	AMD	65	16	2024	1
ryzen7_5700g		AMD Ryzen 7 5700G	AMD	65	16	2021	1
ryzen7_5700ge		AMD Ryzen 7 5700GE	AMD	35	16	2021	1
ryzen7_5700u		AMD Ryzen 7 5700U	AMD	15	16	2021	1
ryzen7_5700x		AMD Ryzen 7 5700X	AMD	65	16	2022	1
ryzen7_5700x3d		AMD Ryzen 7 5700X3D	AMD	105	16	2024	1
ryzen7_5705g		AMD Ryzen 7 5705G	AMD	65	16		1
ryzen7_5705ge		AMD Ryzen 7 5705GE	AMD	35	16		1
ryzen7_5800h		AMD Ryzen 7 5800H	AMD	45	16	2021	1
ryzen7_5800hs		AMD Ryzen 7 5800HS	AMD	35	16	2021	1
ryzen7_5800oemonly	amd-ryzen-7-5800-oem-only	AMD Ryzen 7 5800 (OEM Only)	AMD	65	16	2021	1
ryzen7_5800u		AMD Ryzen 7 5800U	AMD	15	16	2021	1
ryzen7_5800x		AMD Ryzen 7 5800X	AMD	105	16	2020	1
ryzen7_5800x3d		AMD Ryzen 7 5800X3D	AMD	105	16		1
ryzen7_5800xt		AMD Ryzen 7 5800XT	AMD	105	16	2024	1
ryzen7_5825c		AMD Ryzen 7 5825C	AMD	15	16		1
ryzen7_5825u		AMD Ryzen 7 5825U	AMD	15	16	2022	1
ryzen7_6800h		AMD Ryzen 7 6800H	AMD	45	16		1
ryzen7_6800hs		AMD Ryzen 7 6800HS	AMD	35	16		1
ryzen7_7435hs		AMD Ryzen 7 7435HS	AMD	45	16		1
ryzen7_7700		AMD Ryzen 7 7700	AMD	65	16	2023	1
ryzen7_7700x		AMD Ryzen 7 7700X	AMD	105	16	2022	1
ryzen7_7730u		AMD Ryzen 7 7730U	AMD	15	16	2023	1
ryzen7_7735hs		AMD Ryzen 7 7735HS	AMD	54	16	2023	1
ryzen7_7735u		AMD Ryzen 7 7735U	AMD	28	16	2023	1
ryzen7_7745hx		AMD Ryzen 7 7745HX	AMD	55	16	2023	1
ryzen7_7800x3d		AMD Ryzen 7 7800X3D	AMD	120	16	2023	1
ryzen7_7840hs		AMD Ryzen 7 7840HS	AMD	54	16	2023	1
ryzen7_7840hx		AMD Ryzen 7 7840HX	AMD	55	24	2024	1
ryzen7_7840u		AMD Ryzen 7 7840U	AMD	28	16	2023	1
ryzen7_8700f		AMD Ryzen 7 8700F	AMD	65	16	2024	1
ryzen7_8700g		AMD Ryzen 7 8700G	AMD	65	16	2024	1
ryzen7_8745hx		AMD Ryzen 7 8745HX	AMD	55	16		1
ryzen7_8840hs		AMD Ryzen 7 8840HS	AMD	28	16		1
ryzen7_8840hx		AMD Ryzen 7 8840HX	AMD	55	24		1
ryzen7_8840u		AMD Ryzen 7 8840U	AMD	28	16		1
ryzen7_8845hs		AMD Ryzen 7 8845HS	AMD	45	16	2023	1
ryzen7_9700x		AMD Ryzen 7 9700X	AMD	65	16	2024	1
ryzen7_9800x3d		AMD Ryzen 7 9800X3D	AMD	120	16	2024	1
ryzen7pro1700		AMD Ryzen 7 PRO 1700	AMD	65	16	2017	1
ryzen7pro1700x		AMD Ryzen 7 PRO 1700X	AMD	95	16	2017	1
ryzen7pro250		AMD Ryzen 7 PRO 250	AMD	28	16		1
ryzen7pro2700		AMD Ryzen 7 PRO 2700	AMD	65	16		1
ryzen7pro2700u		AMD Ryzen 7 PRO 2700U	AMD	15	8	2019	1
ryzen7pro2700x		AMD Ryzen 7 PRO 2700X	AMD	95	16		1
ryzen7pro3700		AMD Ryzen 7 PRO 3700	AMD	65	16	2019	1
ryzen7pro3700u		AMD Ryzen 7 PRO 3700U	AMD	15	8	2019	1
ryzen7pro4750g		AMD Ryzen 7 PRO 4750G	AMD	65	16	2020	1
ryzen7pro4750ge		AMD Ryzen 7 PRO 4750GE	AMD	35	16	2020	1
ryzen7pro4750u		AMD Ryzen 7 PRO 4750U	AMD	15	16	2020	1
ryzen7pro5750g		AMD Ryzen 7 PRO 5750G	AMD	65	16	2021	1
ryzen7pro5750ge		AMD Ryzen 7 PRO 5750GE	AMD	35	16	2021	1
ryzen7pro5755g		AMD Ryzen 7 PRO 5755G	AMD	65	16	2024	1
ryzen7pro5755ge		AMD Ryzen 7 PRO 5755GE	AMD	35	16	2024	1
ryzen7pro5845		AMD Ryzen 7 PRO 5845	AMD	65	16		1
ryzen7pro5850u		AMD Ryzen 7 PRO 5850U	AMD	15	16	2021	1
ryzen7pro5875u		AMD Ryzen 7 PRO 5875U	AMD	15	16	2022	1
ryzen7pro6850h		AMD Ryzen 7 PRO 6850H	AMD	45	16		1
ryzen7pro6850hs		AMD Ryzen 7 PRO 6850HS	AMD	35	16		1
ryzen7pro6860z		AMD Ryzen 7 PRO 6860Z	AMD	28	16		1
ryzen7pro7730u		AMD Ryzen 7 PRO 7730U	AMD	15	16	2023	1
ryzen7pro7745		AMD Ryzen 7 PRO 7745	AMD	65	16	2023	1
ryzen7pro8700g		AMD Ryzen 7 PRO 8700G	AMD	65	16	2024	1
ryzen7pro8700ge		AMD Ryzen 7 PRO 8700GE	AMD	35	16	2024	1
ryzen7pro8840hs		AMD Ryzen 7 PRO 8840HS	AMD	28	16		1
ryzen7pro8840u		AMD Ryzen 7 PRO 8840U	AMD	28	16		1
ryzen7pro8845hs		AMD Ryzen 7 PRO 8845HS	AMD	45	16	2024	1
ryzen9_270		AMD Ryzen 9 270	AMD	45	16		1
ryzen9_3900oemonly	amd-ryzen-9-3900-oem-only	AMD Ryzen 9 3900 (OEM Only)	AMD	65	24	2019	1
ryzen9_3900x		AMD Ryzen 9 3900X	AMD	105	24	2019	1
ryzen9_3900xt		AMD Ryzen 9 3900XT	AMD	105	24	2020	1
ryzen9_3950x		AMD Ryzen 9 3950X	AMD	105	32	2019	1
ryzen9_4900h		AMD Ryzen 9 4900H	AMD	54	16	2020	1
ryzen9_4900hs		AMD Ryzen 9 4900HS	AMD	35	16		1
ryzen9_5900hs		AMD Ryzen 9 5900HS	AMD	35	16	2021	1
ryzen9_5900hx		AMD Ryzen 9 5900HX	AMD	45	16	2021	1
ryzen9_5900oemonly	amd-ryzen-9-5900-oem-only	AMD Ryzen 9 5900 (OEM Only)	AMD	65	24	2021	1
ryzen9_5900x		AMD Ryzen 9 5900X	AMD	105	24	2020	1
ryzen9_5900xt		AMD Ryzen 9 5900XT	AMD	105	32	2024	1
ryzen9_5950x		AMD Ryzen 9 5950X	AMD	105	32	2020	1
ryzen9_5980hs		AMD Ryzen 9 5980HS	AMD	35	16	2021	1
ryzen9_5980hx		AMD Ryzen 9 5980HX	AMD	45	16	2021	1
ryzen9_6900hs	amd-ryzen-9-6900hs	AMD Ryzen 9 6900HS​	AMD	35	16		1
ryzen9_6900hx		AMD Ryzen 9 6900HX	AMD	45	16		1
ryzen9_6980hs		AMD Ryzen 9 6980HS	AMD	35	16		1
ryzen9_6980hx		AMD Ryzen 9 6980HX	AMD	45	16		1
ryzen9_7845hx		AMD Ryzen 9 7845HX	AMD	55	24	2023	1
ryzen9_7900		AMD Ryzen 9 7900	AMD	65	24	2023	1
ryzen9_7900x		AMD Ryzen 9 7900X	AMD	170	24	2022	1
ryzen9_7900x3d		AMD Ryzen 9 7900X3D	AMD	120	24	2023	1
ryzen9_7940hs		AMD Ryzen 9 7940HS	AMD	54	16	2023	1
ryzen9_7940hx		AMD Ryzen 9 7940HX	AMD	55	32	2024	1
ryzen9_7945hx		AMD Ryzen 9 7945HX	AMD	55	32	2023	1
ryzen9_7945hx3d		AMD Ryzen 9 7945HX3D	AMD	55	32	2023	1
ryzen9_7950x		AMD Ryzen 9 7950X	AMD	170	32	2022	1
ryzen9_7950x3d		AMD Ryzen 9 7950X3D	AMD	120	32	2023	1
ryzen9_8940hx		AMD Ryzen 9 8940HX	AMD	55	32		1
ryzen9_8945hs		AMD Ryzen 9 8945HS	AMD	45	16		1
ryzen9_8945hx		AMD Ryzen 9 8945HX	AMD	55	32		1
ryzen9_9850hx		AMD Ryzen 9 9850HX	AMD	55	24		1
ryzen9_9900x		AMD Ryzen 9 9900X	AMD	120	24	2024	1
ryzen9_9900x3d		AMD Ryzen 9 9900X3D	AMD	120	24	2025	1
ryzen9_9950x		AMD Ryzen 9 9950X	AMD	170	32	2024	1
ryzen9_9950x3d		AMD Ryzen 9 9950X3D	AMD	170	32	2025	1
ryzen9_9955hx		AMD Ryzen 9 9955HX	AMD	55	32		1
ryzen9_9955hx3d		AMD Ryzen 9 9955HX3D	AMD	55	32		1
ryzen9pro3900		AMD Ryzen 9 PRO 3900	AMD	65	24	2019	1
ryzen9pro5945		AMD Ryzen 9 PRO 5945	AMD	65	24		1
ryzen9pro6950h		AMD Ryzen 9 PRO 6950H	AMD	45	16		1
ryzen9pro6950hs		AMD Ryzen 9 PRO 6950HS	AMD	35	16		1
ryzen9pro7945		AMD Ryzen 9 PRO 7945	AMD	65	24	2023	1
ryzen9pro8945hs		AMD Ryzen 9 PRO 8945HS	AMD	45	16		1
ryzenai300ryzenai5	hf-amd-ryzen-ai-300-ryzen-ai-5	AMD Ryzen AI 300 (Ryzen AI 5)	AMD	28		2024	3
ryzenai300ryzenai7	hf-amd-ryzen-ai-300-ryzen-ai-7	AMD Ryzen AI 300 (Ryzen AI 7)	AMD	54		2024	3
ryzenai300ryzenai9	hf-amd-ryzen-ai-300-ryzen-ai-9	AMD Ryzen AI 300 (Ryzen AI 9)	AMD	54		2024	3
ryzenai300ryzenai9hx	hf-amd-ryzen-ai-300-ryzen-ai-9-hx	AMD Ryzen AI 300 (Ryzen AI 9 HX)	AMD	54		2024	3
ryzenai5_340		AMD Ryzen AI 5 340	AMD	28	12		1
ryzenai5pro340		AMD Ryzen AI 5 PRO 340	AMD	28	12		1
ryzenai7_350		AMD Ryzen AI 7 350	AMD	28	16		1
ryzenai7pro350		AMD Ryzen AI 7 PRO 350	AMD	28	16		1
ryzenai7pro360		AMD Ryzen AI 7 PRO 360	AMD	28	16		1
ryzenai9_365		AMD Ryzen AI 9 365	AMD	28	20		1
ryzenai9hx370		AMD Ryzen AI 9 HX 370	AMD	28	24		1
ryzenai9hx375		AMD Ryzen AI 9 HX 375	AMD	28	24		1
ryzenai9hxpro370		AMD Ryzen AI 9 HX PRO 370	AMD	28	24		1
ryzenai9hxpro375		AMD Ryzen AI 9 HX PRO 375	AMD	28	24		1
ryzenaimax+395		AMD Ryzen AI Max+ 395	AMD	55	32		1
ryzenaimax+pro395		AMD Ryzen AI Max+ PRO 395	AMD	55	32		1
ryzenaimax385		AMD Ryzen AI Max 385	AMD	55	16		1
ryzenaimax390		AMD Ryzen AI Max 390	AMD	55	24		1
ryzenaimaxpro380		AMD Ryzen AI Max PRO 380	AMD	55	12		1
ryzenaimaxpro385		AMD Ryzen AI Max PRO 385	AMD	55	16		1
ryzenaimaxpro390		AMD Ryzen AI Max PRO 390	AMD	55	24		1
ryzenembeddedv1202b		AMD Ryzen Embedded V1202B	AMD	15			1
ryzenembeddedv1605b		AMD Ryzen Embedded V1605B	AMD	15			1
ryzenembeddedv1756b		AMD Ryzen Embedded V1756B	AMD	45			1
ryzenembeddedv1807b		AMD Ryzen Embedded V1807B	AMD	45			1
ryzenthreadripper1900		AMD Ryzen Threadripper 1900	AMD	125			1
ryzenthreadripper1900x		AMD Ryzen Threadripper 1900X	AMD	180	16	2017	1
ryzenthreadripper1920		AMD Ryzen Threadripper 1920	AMD	140			1
ryzenthreadripper1920x		AMD Ryzen Threadripper 1920X	AMD	180	24	2017	1
ryzenthreadripper1940		AMD Ryzen Threadripper 1940	AMD	180			1
ryzenthreadripper1940x		AMD Ryzen Threadripper 1940X	AMD	180			1
ryzenthreadripper1950		AMD Ryzen Threadripper 1950	AMD	180			1
ryzenthreadripper1950x		AMD Ryzen Threadripper 1950X	AMD	180	32	2017	1
ryzenthreadripper2920x		AMD Ryzen Threadripper 2920X	AMD	180	24	2018	1
ryzenthreadripper2950x		AMD Ryzen Threadripper 2950X	AMD	180	32	2018	1
ryzenthreadripper2970wx		AMD Ryzen Threadripper 2970WX	AMD	250	48	2018	1
ryzenthreadripper2990wx		AMD Ryzen Threadripper 2990WX	AMD	250	64	2018	1
ryzenthreadripper3960x		AMD Ryzen Threadripper 3960X	AMD	280	48	2019	1
ryzenthreadripper3970x		AMD Ryzen Threadripper 3970X	AMD	280	64	2019	1
ryzenthreadripper3980x		AMD Ryzen Threadripper 3980X	AMD	280			1
ryzenthreadripper3990x		AMD Ryzen Threadripper 3990X	AMD	280	128	2020	1
ryzenthreadripper7960x		AMD Ryzen Threadripper 7960X	AMD	350	48	2023	1
ryzenthreadripper7970x		AMD Ryzen Threadripper 7970X	AMD	350	64	2023	1
ryzenthreadripper7980x		AMD Ryzen Threadripper 7980X	AMD	350	128	2023	1
ryzenthreadripper9960x		AMD Ryzen Threadripper 9960X	AMD	350	48		1
ryzenthreadripper9970x		AMD Ryzen Threadripper 9970X	AMD	350	64		1
ryzenthreadripper9980x		AMD Ryzen Threadripper 9980X	AMD	350	128		1
ryzenthreadripperpro3945wx		AMD Ryzen Threadripper PRO 3945WX	AMD	280	24	2020	1
ryzenthreadripperpro3955wx		AMD Ryzen Threadripper PRO 3955WX	AMD	280	32	2020	1
ryzenthreadripperpro3975wx		AMD Ryzen Threadripper PRO 3975WX	AMD	280	64	2020	1
ryzenthreadripperpro3995wx		AMD Ryzen Threadripper PRO 3995WX	AMD	280	128	2020	1
ryzenthreadripperpro5945wx		AMD Ryzen Threadripper PRO 5945WX	AMD	280	24	2022	1
ryzenthreadripperpro5955wx		AMD Ryzen Threadripper PRO 5955WX	AMD	280	32	2022	1
ryzenthreadripperpro5965wx		AMD Ryzen Threadripper PRO 5965WX	AMD	280	48	2022	1
ryzenthreadripperpro5975wx		AMD Ryzen Threadripper PRO 5975WX	AMD	280	64	2022	1
ryzenthreadripperpro5995wx		AMD Ryzen Threadripper PRO 5995WX	AMD	280	128	2022	1
ryzenthreadripperpro7945wx		AMD Ryzen Threadripper PRO 7945WX	AMD	350	24	2023	1
ryzenthreadripperpro7955wx		AMD Ryzen Threadripper PRO 7955WX	AMD	350	32	2023	1
ryzenthreadripperpro7965wx		AMD Ryzen Threadripper PRO 7965WX	AMD	350	48	2023	1
ryzenthreadripperpro7975wx		AMD Ryzen Threadripper PRO 7975WX	AMD	350	64	2023	1
ryzenthreadripperpro7985wx		AMD Ryzen Threadripper PRO 7985WX	AMD	350	128	2023	1
ryzenthreadripperpro7995wx		AMD Ryzen Threadripper PRO 7995WX	AMD	350	192	2023	1
ryzenthreadripperpro9945wx		AMD Ryzen Threadripper PRO 9945WX	AMD	350	24		1
ryzenthreadripperpro9955wx		AMD Ryzen Threadripper PRO 9955WX	AMD	350	32		1
ryzenthreadripperpro9965wx		AMD Ryzen Threadripper PRO 9965WX	AMD	350	48		1
ryzenthreadripperpro9975wx		AMD Ryzen Threadripper PRO 9975WX	AMD	350	64		1
ryzenthreadripperpro9985wx		AMD Ryzen Threadripper PRO 9985WX	AMD	350	128		1
ryzenthreadripperpro9995wx		AMD Ryzen Threadripper PRO 9995WX	AMD	350	192		1
ryzenthreadripperzen1000whitehaven	hf-amd-ryzen-threadripper-zen-1000-whitehaven	AMD Ryzen Threadripper Zen 1000 (Whitehaven)	AMD	180		2017	3
ryzenthreadripperzen2_3000castlepeak	hf-amd-ryzen-threadripper-zen-2-3000-castle-peak	AMD Ryzen Threadripper Zen 2 3000 (Castle Peak)	AMD	280		2019	3
ryzenthreadripperzen3_5000chagall	hf-amd-ryzen-threadripper-zen-3-5000-chagall	AMD Ryzen Threadripper Zen 3 5000 (Chagall)	AMD	280		2022	3
ryzenthreadripperzen4_7000stormpeak	hf-amd-ryzen-threadripper-zen-4-7000-storm-peak	AMD Ryzen Threadripper Zen 4 7000 (Storm Peak)	AMD	350		2023	3
ryzenthreadripperzen5_9000shimadapeak	hf-amd-ryzen-threadripper-zen-5-9000-shimada-peak	AMD Ryzen Threadripper Zen 5 9000 (Shimada Peak)	AMD	350		2025	3
ryzenz1		AMD Ryzen Z1	AMD	28	12		1
ryzenz1extreme		AMD Ryzen Z1 Extreme	AMD	28	16		1
ryzenz2		AMD Ryzen Z2	AMD	28	16		1
ryzenz2extreme		AMD Ryzen Z2 Extreme	AMD	28	16		1
ryzenz2go		AMD Ryzen Z2 Go	AMD	28	8		1
ryzenzen2_3000ryzen3	hf-amd-ryzen-zen-2-3000-ryzen-3	AMD Ryzen Zen 2 3000 (Ryzen 3)	AMD	88		2020	3
ryzenzen2_3000ryzen5	hf-amd-ryzen-zen-2-3000-ryzen-5	AMD Ryzen Zen 2 3000 (Ryzen 5)	AMD	88		2019	3
ryzenzen2_3000ryzen7	hf-amd-ryzen-zen-2-3000-ryzen-7	AMD Ryzen Zen 2 3000 (Ryzen 7)	AMD	142		2019	3
ryzenzen2_3000ryzen9	hf-amd-ryzen-zen-2-3000-ryzen-9	AMD Ryzen Zen 2 3000 (Ryzen 9)	AMD	142		2019	3
ryzenzen3_5000ryzen5	hf-amd-ryzen-zen-3-5000-ryzen-5	AMD Ryzen Zen 3 5000 (Ryzen 5)	AMD	88		2020	3
ryzenzen3_5000ryzen7	hf-amd-ryzen-zen-3-5000-ryzen-7	AMD Ryzen Zen 3 5000 (Ryzen 7)	AMD	142		2020	3
ryzenzen3_5000ryzen9	hf-amd-ryzen-zen-3-5000-ryzen-9	AMD Ryzen Zen 3 5000 (Ryzen 9)	AMD	142		2020	3
ryzenzen4_7000ryzen5	hf-amd-ryzen-zen-4-7000-ryzen-5	AMD Ryzen Zen 4 7000 (Ryzen 5)	AMD	142		2022	3
ryzenzen4_7000ryzen7	hf-amd-ryzen-zen-4-7000-ryzen-7	AMD Ryzen Zen 4 7000 (Ryzen 7)	AMD	142		2022	3
ryzenzen4_7000ryzen9	hf-amd-ryzen-zen-4-7000-ryzen-9	AMD Ryzen Zen 4 7000 (Ryzen 9)	AMD	230		2022	3
ryzenzen5_9000ryzen5	hf-amd-ryzen-zen-5-9000-ryzen-5	AMD Ryzen Zen 5 9000 (Ryzen 5)	AMD	88		2024	3
ryzenzen5_9000ryzen7	hf-amd-ryzen-zen-5-9000-ryzen-7	AMD Ryzen Zen 5 9000 (Ryzen 7)	AMD	88		2024	3
ryzenzen5_9000ryzen9	hf-amd-ryzen-zen-5-9000-ryzen-9	AMD Ryzen Zen 5 9000 (Ryzen 9)	AMD	230		2024	3
sempron130		AMD Sempron 130	AMD	45			1
sempron140		AMD Sempron 140	AMD	45			1
sempron145		AMD Sempron 145	AMD	45			1
sempron150		AMD Sempron 150	AMD	45			1
sempron180		AMD Sempron 180	AMD	45			1
sempron2200+		AMD Sempron 2200+	AMD	62			1
sempron2300+		AMD Sempron 2300+	AMD	62			1
sempron2400+		AMD Sempron 2400+	AMD	62			1
sempron2500+		AMD Sempron 2500+	AMD	62			1
sempron2600+		AMD Sempron 2600+	AMD	62			1
sempron2650		Sempron 2650 APU	AMD	25	2		1
sempron2800+		AMD Sempron 2800+	AMD	62			1
sempron3000+		AMD Sempron 3000+	AMD	62			1
sempron3000+eesff		AMD Sempron 3000+ EE SFF	AMD	35			1
sempron3100+		AMD Sempron 3100+	AMD	25			1
sempron3200+		AMD Sempron 3200+	AMD	62			1
sempron3200+eesff		AMD Sempron 3200+ EE SFF	AMD	35			1
sempron3300+		AMD Sempron 3300+	AMD	62			1
sempron3400+		AMD Sempron 3400+	AMD	62			1
sempron3400+eesff		AMD Sempron 3400+ EE SFF	AMD	35			1
sempron3500+		AMD Sempron 3500+	AMD	62			1
sempron3500+eesff		AMD Sempron 3500+ EE SFF	AMD	35			1
sempron3600+		AMD Sempron 3600+	AMD	62			1
sempron3800+		AMD Sempron 3800+	AMD	62			1
sempron3850		Sempron 3850 APU	AMD	25	4		1
sempronle1100		AMD Sempron LE-1100	AMD	45			1
sempronle1150		AMD Sempron LE-1150	AMD	45			1
sempronle1200		AMD Sempron LE-1200	AMD	45			1
sempronle1250		AMD Sempron LE-1250	AMD	45			1
sempronle1300		AMD Sempron LE-1300	AMD	45			1
sempronx2_2100		AMD Sempron X2 2100	AMD	65			1
sempronx2_2200		AMD Sempron X2 2200	AMD	65			1
sempronx2_2300		AMD Sempron X2 2300	AMD	65			1
tl52		TL-52		31			1
tl60		TL-60		31			1
tl64		TL-64		35			1
turion64ml28		AMD Turion 64 ML-28	AMD	32			1
turion64ml30		AMD Turion 64 ML-30	AMD	35			1
turion64ml32		AMD Turion 64 ML-32	AMD	35			1
turion64ml34		AMD Turion 64 ML-34	AMD	35			1
turion64ml37		AMD Turion 64 ML-37	AMD	35			1
turion64ml40		AMD Turion 64 ML-40	AMD	35			1
turion64ml42		AMD Turion 64 ML-42	AMD	35			1
turion64ml44		AMD Turion 64 ML-44	AMD	35			1
turion64mt28		AMD Turion 64 MT-28	AMD	22			1
turion64mt30		AMD Turion 64 MT-30	AMD	22			1
turion64mt32		AMD Turion 64 MT-32	AMD	25			1
turion64mt34		AMD Turion 64 MT-34	AMD	25			1
turion64mt37		AMD Turion 64 MT-37	AMD	25			1
turion64mt40		AMD Turion 64 MT-40	AMD	25			1
turionx2rm70		AMD Turion X2 RM-70	AMD	31			1
turionx2rm72		AMD Turion X2 RM-72	AMD	35			1
turionx2rm74		AMD Turion X2 RM-74	AMD	35			1
turionx2rm75		AMD Turion X2 RM-75	AMD	35			1
turionx2rm77		AMD Turion X2 RM-77	AMD	35			1
turionx2ultrazm80		AMD Turion X2 Ultra ZM-80	AMD	32			1
turionx2ultrazm82		AMD Turion X2 Ultra ZM-82	AMD	35			1
turionx2ultrazm84		AMD Turion X2 Ultra ZM-84	AMD	35			1
turionx2ultrazm85		AMD Turion X2 Ultra ZM-85	AMD	35			1
turionx2ultrazm86		AMD Turion X2 Ultra ZM-86	AMD	35			1
turionx2ultrazm87		AMD Turion X2 Ultra ZM-87	AMD	35			1
turionx2ultrazm88		AMD Turion X2 Ultra ZM-88	AMD	35			1
x1150		X1150		17			1
x940		X940		45	4		1
xeon1.4		Intel Xeon 1.4	Intel	56			1
xeon1.5		Intel Xeon 1.5	Intel	59.2			1
xeon1.7		Intel Xeon 1.7	Intel	65.8			1
xeon1.8		Intel Xeon 1.8	Intel	55			1
xeon2.		Intel Xeon 2.0	Intel	89			1
xeon2.0a		Intel Xeon 2.0A	Intel	58			1
xeon2.0b		Intel Xeon 2.0B	Intel	58			1
xeon2.2		Intel Xeon 2.2	Intel	61			1
xeon2.4		Intel Xeon 2.4	Intel	89			1
xeon2.4b		Intel Xeon 2.4B	Intel	77			1
xeon2.6		Intel Xeon 2.6	Intel	60			1
xeon2.66		Intel Xeon 2.66	Intel	89			1
xeon2.8		Intel Xeon 2.8	Intel	89			1
xeon2.8b		Intel Xeon 2.8B	Intel	77			1
xeon2.8d		Intel Xeon 2.8D	Intel	103			1
xeon2.8e		Intel Xeon 2.8E	Intel	110			1
xeon2thgenerationcascadelake	hf-intel-xeon-2th-generation-cascade-lake	Intel Xeon 2th Generation (Cascade Lake)	Intel	205		2019	3
xeon3.		Intel Xeon 3.0	Intel	135			1
xeon3.06		Intel Xeon 3.06	Intel	89			1
xeon3.0d		Intel Xeon 3.0D	Intel	103			1
xeon3.0e		Intel Xeon 3.0E	Intel	110			1
xeon3.2		Intel Xeon 3.2	Intel	135			1
xeon3.20		Intel Xeon 3.20	Intel	97			1
xeon3.2e		Intel Xeon 3.2E	Intel	110			1
xeon3.4		Intel Xeon 3.4	Intel	135			1
xeon3.4e		Intel Xeon 3.4E	Intel	110			1
xeon3.6		Intel Xeon 3.6	Intel	135			1
xeon3.6e		Intel Xeon 3.6E	Intel	110			1
xeon3.8		Intel Xeon 3.8	Intel	110			1
xeon3.8e		Intel Xeon 3.8E	Intel	110			1
xeon3040		Intel Xeon 3040	Intel	65			1
xeon3050		Intel Xeon 3050	Intel	65			1
xeon3060		Intel Xeon 3060	Intel	65			1
xeon3065		Intel Xeon 3065	Intel	65			1
xeon3070		Intel Xeon 3070	Intel	65			1
xeon3075		Intel Xeon 3075	Intel	65			1
xeon3085		Intel Xeon 3085	Intel	65			1
xeon3thgenerationicelake	hf-intel-xeon-3th-generation-ice-lake	Intel Xeon 3th Generation (Ice Lake)	Intel	270		2021	3
xeon4thgenerationsapphirerapids	hf-intel-xeon-4th-generation-sapphire-rapids	Intel Xeon 4th Generation (Sapphire Rapids)	Intel	350		2023	3
xeon5020		Intel Xeon 5020	Intel	95			1
xeon5030		Intel Xeon 5030	Intel	95			1
xeon5040		Intel Xeon 5040	Intel	95			1
xeon5050		Intel Xeon 5050	Intel	95			1
xeon5060		Intel Xeon 5060	Intel	130			1
xeon5063		Intel Xeon 5063	Intel	95			1
xeon5070		Intel Xeon 5070	Intel	130			1
xeon5080		Intel Xeon 5080	Intel	130			1
xeon5110		Intel Xeon 5110	Intel	65			1
xeon5120		Intel Xeon 5120	Intel	65			1
xeon5130		Intel Xeon 5130	Intel	65			1
xeon5140		Intel Xeon 5140	Intel	65			1
xeon5148		Intel Xeon 5148	Intel	40			1
xeon5150		Intel Xeon 5150	Intel	65			1
xeon5160		Intel Xeon 5160	Intel	80			1
xeon5320		Intel Xeon 5320	Intel	185			1
xeon6315p		Intel Xeon 6315P	Intel	55		2025	1
xeon6325p		Intel Xeon 6325P	Intel	55		2025	1
xeon6333p		Intel Xeon 6333P	Intel	65		2025	1
xeon6337p		Intel Xeon 6337P	Intel	80		2025	1
xeon6349p		Intel Xeon 6349P	Intel	95		2025	1
xeon6353p		Intel Xeon 6353P	Intel	65		2025	1
xeon6357p		Intel Xeon 6357P	Intel	80		2025	1
xeon6369p		Intel Xeon 6369P	Intel	95		2025	1
xeon6503pb		Intel Xeon 6503P-B	Intel	110		2025	1
xeon6505p		Intel Xeon 6505P	Intel	150		2025	1
xeon6507p		Intel Xeon 6507P	Intel	150		2025	1
xeon6511p		Intel Xeon 6511P	Intel	150		2025	1
xeon6513pb		Intel Xeon 6513P-B	Intel	130		2025	1
xeon6515p		Intel Xeon 6515P	Intel	150		2025	1
xeon6516pb		Intel Xeon 6516P-B	Intel	145		2025	1
xeon6517p		Intel Xeon 6517P	Intel	190		2025	1
xeon6520p		Intel Xeon 6520P	Intel	210		2025	1
xeon6521p		Intel Xeon 6521P	Intel	225		2025	1
xeon6523pb		Intel Xeon 6523P-B	Intel	175		2025	1
xeon6527p		Intel Xeon 6527P	Intel	255		2025	1
xeon6530p		Intel Xeon 6530P	Intel	225		2025	1
xeon6533pb		Intel Xeon 6533P-B	Intel	205		2025	1
xeon6543pb		Intel Xeon 6543P-B	Intel	160		2025	1
xeon6546pb		Intel Xeon 6546P-B	Intel	195		2025	1
xeon6553pb		Intel Xeon 6553P-B	Intel	235		2025	1
xeon6556pb		Intel Xeon 6556P-B	Intel	215		2025	1
xeon6563pb		Intel Xeon 6563P-B	Intel	235		2025	1
xeon6706pb		Intel Xeon 6706P-B	Intel	235		2025	1
xeon6710e		Intel Xeon 6710E	Intel	205		2024	1
xeon6714p		Intel Xeon 6714P	Intel	165		2025	1
xeon6716pb		Intel Xeon 6716P-B	Intel	235		2025	1
xeon6724p		Intel Xeon 6724P	Intel	210		2025	1
xeon6726pb		Intel Xeon 6726P-B	Intel	235		2025	1
xeon6728p		Intel Xeon 6728P	Intel	210		2025	1
xeon6730p		Intel Xeon 6730P	Intel	250		2025	1
xeon6731e		Intel Xeon 6731E	Intel	250		2024	1
xeon6731p		Intel Xeon 6731P	Intel	245		2025	1
xeon6732p		Intel Xeon 6732P	Intel	350		2025	1
xeon6736p		Intel Xeon 6736P	Intel	205		2025	1
xeon6737p		Intel Xeon 6737P	Intel	270		2025	1
xeon6738p		Intel Xeon 6738P	Intel	270		2025	1
xeon6740e		Intel Xeon 6740E	Intel	250		2024	1
xeon6740p		Intel Xeon 6740P	Intel	270		2025	1
xeon6741p		Intel Xeon 6741P	Intel	300		2025	1
xeon6745p		Intel Xeon 6745P	Intel	300		2025	1
xeon6746e		Intel Xeon 6746E	Intel	250		2024	1
xeon6747p		Intel Xeon 6747P	Intel	330		2025	1
xeon6748p		Intel Xeon 6748P	Intel	300		2025	1
xeon6756e		Intel Xeon 6756E	Intel	225		2024	1
xeon6760p		Intel Xeon 6760P	Intel	330		2025	1
xeon6761p		Intel Xeon 6761P	Intel	350		2025	1
xeon6766e		Intel Xeon 6766E	Intel	250		2024	1
xeon6767p		Intel Xeon 6767P	Intel	350		2025	1
xeon6768p		Intel Xeon 6768P	Intel	330		2025	1
xeon6774p		Intel Xeon 6774P	Intel	350		2025	1
xeon6776p		Intel Xeon 6776P	Intel	350		2025	1
xeon6780e		Intel Xeon 6780E	Intel	330		2024	1
xeon6781p		Intel Xeon 6781P	Intel	350		2025	1
xeon6787p		Intel Xeon 6787P	Intel	350		2025	1
xeon6788p		Intel Xeon 6788P	Intel	350		2025	1
xeon6944p		Intel Xeon 6944P	Intel	350		2025	1
xeon6952p		Intel Xeon 6952P	Intel	400		2024	1
xeon6960p		Intel Xeon 6960P	Intel	500		2024	1
xeon6972p		Intel Xeon 6972P	Intel	500		2024	1
xeon6979p		Intel Xeon 6979P	Intel	500		2024	1
xeon6980p		Intel Xeon 6980P	Intel	500		2024	1
xeon7020		Intel Xeon 7020	Intel	165			1
xeon7030		Intel Xeon 7030	Intel	165			1
xeon7040		Intel Xeon 7040	Intel	165			1
xeon7041		Intel Xeon 7041	Intel	165			1
xeon7110m		Intel Xeon 7110M	Intel	95			1
xeon7110n		Intel Xeon 7110N	Intel	95			1
xeon7120m		Intel Xeon 7120M	Intel	95			1
xeon7120n		Intel Xeon 7120N	Intel	95			1
xeon7130m		Intel Xeon 7130M	Intel	150			1
xeon7130n		Intel Xeon 7130N	Intel	150			1
xeon7140m		Intel Xeon 7140M	Intel	150			1
xeon7140n		Intel Xeon 7140N	Intel	150			1
xeon7150n		Intel Xeon 7150N	Intel	150			1
xeonaws1100v4		Intel Xeon AWS-1100 v4	Intel	145			1
xeonbronze3104		Intel Xeon Bronze 3104	Intel	85		2017	1
xeonbronze3106		Intel Xeon Bronze 3106	Intel	85		2017	1
xeonbronze3204		Intel Xeon Bronze 3204	Intel	85		2019	1
xeonbronze3206r		Intel Xeon Bronze 3206R	Intel	85		2020	1
xeonbronze3408u		Intel Xeon Bronze 3408U	Intel	125		2023	1
xeonbronze3508u		Intel Xeon Bronze 3508U	Intel	125		2023	1
xeond1513n		Intel Xeon D-1513N	Intel	35		2017	1
xeond1518		Intel Xeon D-1518	Intel	35		2015	1
xeond1520		Intel Xeon D-1520	Intel	45		2015	1
xeond1521		Intel Xeon D-1521	Intel	45		2015	1
xeond1523n		Intel Xeon D-1523N	Intel	45		2017	1
xeond1524n		Intel Xeon D-1524N	Intel	45		2018	1
xeond1527		Intel Xeon D-1527	Intel	35		2015	1
xeond1528		Intel Xeon D-1528	Intel	35		2015	1
xeond1529		Intel Xeon D-1529	Intel	20		2016	1
xeond1531		Intel Xeon D-1531	Intel	45		2015	1
xeond1533n		Intel Xeon D-1533N	Intel	45		2017	1
xeond1537		Intel Xeon D-1537	Intel	35		2015	1
xeond1539		Intel Xeon D-1539	Intel	35		2016	1
xeond1540		Intel Xeon D-1540	Intel	45		2015	1
xeond1541		Intel Xeon D-1541	Intel	45		2015	1
xeond1543n		Intel Xeon D-1543N	Intel	45		2017	1
xeond1548		Intel Xeon D-1548	Intel	45		2015	1
xeond1553n		Intel Xeon D-1553N	Intel	65		2017	1
xeond1557		Intel Xeon D-1557	Intel	45		2016	1
xeond1559		Intel Xeon D-1559	Intel	45		2016	1
xeond1567		Intel Xeon D-1567	Intel	65		2016	1
xeond1571		Intel Xeon D-1571	Intel	45		2016	1
xeond1577		Intel Xeon D-1577	Intel	45		2016	1
xeond1581		Intel Xeon D-1581	Intel	65			1
xeond1587		Intel Xeon D-1587	Intel	65			1
xeond1602		Intel Xeon D-1602	Intel	27		2019	1
xeond1622		Intel Xeon D-1622	Intel	40		2019	1
xeond1623n		Intel Xeon D-1623N	Intel	35		2019	1
xeond1627		Intel Xeon D-1627	Intel	45		2019	1
xeond1633n		Intel Xeon D-1633N	Intel	45		2019	1
xeond1637		Intel Xeon D-1637	Intel	55		2019	1
xeond1649n		Intel Xeon D-1649N	Intel	45		2019	1
xeond1653n		Intel Xeon D-1653N	Intel	65		2019	1
xeond1702		Intel Xeon D-1702	Intel	25		2022	1
xeond1712tr		Intel Xeon D-1712TR	Intel	40		2022	1
xeond1713nt		Intel Xeon D-1713NT	Intel	45		2022	1
xeond1713nte		Intel Xeon D-1713NTE	Intel	45		2022	1
xeond1714		Intel Xeon D-1714	Intel	38		2022	1
xeond1715ter		Intel Xeon D-1715TER	Intel	50		2022	1
xeond1718t		Intel Xeon D-1718T	Intel	46		2022	1
xeond1722ne		Intel Xeon D-1722NE	Intel	36		2022	1
xeond1726		Intel Xeon D-1726	Intel	70		2022	1
xeond1731nte		Intel Xeon D-1731NTE	Intel	45		2022	1
xeond1732te		Intel Xeon D-1732TE	Intel	52		2022	1
xeond1733nt		Intel Xeon D-1733NT	Intel	53		2022	1
xeond1734nt		Intel Xeon D-1734NT	Intel	50		2022	1
xeond1735tr		Intel Xeon D-1735TR	Intel	59		2022	1
xeond1736		Intel Xeon D-1736	Intel	55		2022	1
xeond1736nt		Intel Xeon D-1736NT	Intel	67		2022	1
xeond1739		Intel Xeon D-1739	Intel	83		2022	1
xeond1746ter		Intel Xeon D-1746TER	Intel	67		2022	1
xeond1747nte		Intel Xeon D-1747NTE	Intel	80		2022	1
xeond1748te		Intel Xeon D-1748TE	Intel	65		2022	1
xeond1749nt		Intel Xeon D-1749NT	Intel	90		2022	1
xeond1813nt		Intel Xeon D-1813NT	Intel	42		2023	1
xeond1823nt		Intel Xeon D-1823NT	Intel	55		2023	1
xeond1834		Intel Xeon D-1834	Intel	42		2023	1
xeond1844nt		Intel Xeon D-1844NT	Intel	55		2023	1
xeond1846		Intel Xeon D-1846	Intel	55		2023	1
xeond1848ter		Intel Xeon D-1848TER	Intel	57		2023	1
xeond2123it		Intel Xeon D-2123IT	Intel	60		2018	1
xeond2141i		Intel Xeon D-2141I	Intel	65		2018	1
xeond2142it		Intel Xeon D-2142IT	Intel	65		2018	1
xeond2143it		Intel Xeon D-2143IT	Intel	65		2018	1
xeond2145nt		Intel Xeon D-2145NT	Intel	65		2018	1
xeond2146nt		Intel Xeon D-2146NT	Intel	80		2018	1
xeond2161i		Intel Xeon D-2161I	Intel	90		2018	1
xeond2163it		Intel Xeon D-2163IT	Intel	75		2018	1
xeond2166nt		Intel Xeon D-2166NT	Intel	85		2018	1
xeond2173it		Intel Xeon D-2173IT	Intel	70		2018	1
xeond2177nt		Intel Xeon D-2177NT	Intel	105		2018	1
xeond2183it		Intel Xeon D-2183IT	Intel	100		2018	1
xeond2187nt		Intel Xeon D-2187NT	Intel	110		2018	1
xeond2191		Intel Xeon D-2191	Intel	86			1
xeond2712t		Intel Xeon D-2712T	Intel	65		2022	1
xeond2733nt		Intel Xeon D-2733NT	Intel	80		2022	1
xeond2738		Intel Xeon D-2738	Intel	88		2022	1
xeond2739nt		Intel Xeon D-2739NT	Intel	97		2022	1
xeond2745nx		Intel Xeon D-2745NX	Intel	96		2022	1
xeond2752nte		Intel Xeon D-2752NTE	Intel	84		2022	1
xeond2752ter		Intel Xeon D-2752TER	Intel	77		2022	1
xeond2753nt		Intel Xeon D-2753NT	Intel	87		2022	1
xeond2757nx		Intel Xeon D-2757NX	Intel	107		2022	1
xeond2766nt		Intel Xeon D-2766NT	Intel	97		2022	1
xeond2775te		Intel Xeon D-2775TE	Intel	100		2022	1
xeond2776nt		Intel Xeon D-2776NT	Intel	117		2022	1
xeond2777nx		Intel Xeon D-2777NX	Intel	116		2022	1
xeond2779		Intel Xeon D-2779	Intel	126		2022	1
xeond2786nte		Intel Xeon D-2786NTE	Intel	118		2022	1
xeond2795nt		Intel Xeon D-2795NT	Intel	110		2022	1
xeond2796nt		Intel Xeon D-2796NT	Intel	120		2022	1
xeond2796te		Intel Xeon D-2796TE	Intel	118		2022	1
xeond2798nt		Intel Xeon D-2798NT	Intel	125		2022	1
xeond2798nx		Intel Xeon D-2798NX	Intel	126		2022	1
xeond2799		Intel Xeon D-2799	Intel	129		2022	1
xeond2832nt		Intel Xeon D-2832NT	Intel	70		2023	1
xeond2843nt		Intel Xeon D-2843NT	Intel	80		2023	1
xeond2876nt		Intel Xeon D-2876NT	Intel	100		2023	1
xeond2896nt		Intel Xeon D-2896NT	Intel	117		2023	1
xeond2896ter		Intel Xeon D-2896TER	Intel	110		2023	1
xeond2899nt		Intel Xeon D-2899NT	Intel	135		2023	1
xeone2104g		Intel Xeon E-2104G	Intel	65			1
xeone2124		Intel Xeon E-2124	Intel	71		2018	1
xeone2124g		Intel Xeon E-2124G	Intel	71		2018	1
xeone2126g		Intel Xeon E-2126G	Intel	80		2018	1
xeone2134		Intel Xeon E-2134	Intel	71		2018	1
xeone2136		Intel Xeon E-2136	Intel	80		2018	1
xeone2144g		Intel Xeon E-2144G	Intel	71		2018	1
xeone2146g		Intel Xeon E-2146G	Intel	80		2018	1
xeone2174g		Intel Xeon E-2174G	Intel	71		2018	1
xeone2176g		Intel Xeon E-2176G	Intel	80		2017	1
xeone2176m		Intel Xeon E-2176M	Intel	45		2018	1
xeone2186g		Intel Xeon E-2186G	Intel	95		2018	1
xeone2186m		Intel Xeon E-2186M	Intel	45		2018	1
xeone2224		Intel Xeon E-2224	Intel	71		2019	1
xeone2224g		Intel Xeon E-2224G	Intel	71		2019	1
xeone2226g		Intel Xeon E-2226G	Intel	80		2019	1
xeone2226ge		Intel Xeon E-2226GE	Intel	80		2019	1
xeone2234		Intel Xeon E-2234	Intel	71		2019	1
xeone2236		Intel Xeon E-2236	Intel	80		2019	1
xeone2244g		Intel Xeon E-2244G	Intel	71		2019	1
xeone2246g		Intel Xeon E-2246G	Intel	80		2019	1
xeone2254me		Intel Xeon E-2254ME	Intel	45		2019	1
xeone2254ml		Intel Xeon E-2254ML	Intel	25		2019	1
xeone2274g		Intel Xeon E-2274G	Intel	83		2019	1
xeone2276g		Intel Xeon E-2276G	Intel	80		2019	1
xeone2276m		Intel Xeon E-2276M	Intel	45		2019	1
xeone2276me		Intel Xeon E-2276ME	Intel	45		2019	1
xeone2276ml		Intel Xeon E-2276ML	Intel	25		2019	1
xeone2278g		Intel Xeon E-2278G	Intel	80		2019	1
xeone2278ge		Intel Xeon E-2278GE	Intel	80		2019	1
xeone2278gel		Intel Xeon E-2278GEL	Intel	35		2019	1
xeone2286g		Intel Xeon E-2286G	Intel	95		2019	1
xeone2286m		Intel Xeon E-2286M	Intel	45		2019	1
xeone2288g		Intel Xeon E-2288G	Intel	95		2019	1
xeone2314		Intel Xeon E-2314	Intel	65		2021	1
xeone2324g		Intel Xeon E-2324G	Intel	65		2021	1
xeone2334		Intel Xeon E-2334	Intel	65		2021	1
xeone2336		Intel Xeon E-2336	Intel	65		2021	1
xeone2356g		Intel Xeon E-2356G	Intel	80		2021	1
xeone2374g		Intel Xeon E-2374G	Intel	80		2021	1
xeone2378		Intel Xeon E-2378	Intel	65		2021	1
xeone2378g		Intel Xeon E-2378G	Intel	80		2021	1
xeone2386g		Intel Xeon E-2386G	Intel	95		2021	1
xeone2388g		Intel Xeon E-2388G	Intel	95		2021	1
xeone2414		Intel Xeon E-2414	Intel	55		2023	1
xeone2434		Intel Xeon E-2434	Intel	55		2023	1
xeone2436		Intel Xeon E-2436	Intel	65		2023	1
xeone2456		Intel Xeon E-2456	Intel	80		2023	1
xeone2468		Intel Xeon E-2468	Intel	65		2023	1
xeone2478		Intel Xeon E-2478	Intel	80		2023	1
xeone2486		Intel Xeon E-2486	Intel	95		2023	1
xeone2488		Intel Xeon E-2488	Intel	95		2023	1
xeone3110		Intel Xeon E3110	Intel	65			1
xeone3113		Intel Xeon E3113	Intel	65			1
xeone3120		Intel Xeon E3120	Intel	65			1
xeone3_1105c		Intel Xeon E3-1105C	Intel	25		2012	1
xeone3_1105cv2		Intel Xeon E3-1105C v2	Intel	25		2013	1
xeone3_1125c		Intel Xeon E3-1125C	Intel	40		2012	1
xeone3_1125cv2		Intel Xeon E3-1125C v2	Intel	40		2013	1
xeone3_1135cv2		Intel Xeon E3-1135C v2	Intel	55			1
xeone3_1205v6		Intel Xeon E3-1205 v6	Intel	65			1
xeone3_1220		Intel Xeon E3-1220	Intel	80		2011	1
xeone3_1220l		Intel Xeon E3-1220L	Intel	20		2011	1
xeone3_1220lv2		Intel Xeon E3-1220L v2	Intel	17		2012	1
xeone3_1220lv3		Intel Xeon E3-1220L v3	Intel	13		2013	1
xeone3_1220v2		Intel Xeon E3-1220 v2	Intel	69		2012	1
xeone3_1220v3		Intel Xeon E3-1220 v3	Intel	80		2013	1
xeone3_1220v5		Intel Xeon E3-1220 v5	Intel	80		2015	1
xeone3_1220v6		Intel Xeon E3-1220 v6	Intel	72		2017	1
xeone3_1225		Intel Xeon E3-1225	Intel	95		2011	1
xeone3_1225v2		Intel Xeon E3-1225 v2	Intel	77		2012	1
xeone3_1225v3		Intel Xeon E3-1225 v3	Intel	84		2013	1
xeone3_1225v5		Intel Xeon E3-1225 v5	Intel	80		2015	1
xeone3_1225v6		Intel Xeon E3-1225 v6	Intel	73		2017	1
xeone3_1226v3		Intel Xeon E3-1226 v3	Intel	84		2014	1
xeone3_1230		Intel Xeon E3-1230	Intel	80		2011	1
xeone3_1230lv3		Intel Xeon E3-1230L v3	Intel	25		2013	1
xeone3_1230v2		Intel Xeon E3-1230 v2	Intel	69		2012	1
xeone3_1230v3		Intel Xeon E3-1230 v3	Intel	80		2013	1
xeone3_1230v5		Intel Xeon E3-1230 v5	Intel	80		2015	1
xeone3_1230v6		Intel Xeon E3-1230 v6	Intel	72		2017	1
xeone3_1231v3		Intel Xeon E3-1231 v3	Intel	80		2014	1
xeone3_1235		Intel Xeon E3-1235	Intel	95		2011	1
xeone3_1235lv5		Intel Xeon E3-1235L v5	Intel	25		2015	1
xeone3_1240		Intel Xeon E3-1240	Intel	80		2011	1
xeone3_1240lv3		Intel Xeon E3-1240L v3	Intel	25		2014	1
xeone3_1240lv5		Intel Xeon E3-1240L v5	Intel	25		2015	1
xeone3_1240v2		Intel Xeon E3-1240 v2	Intel	69		2012	1
xeone3_1240v3		Intel Xeon E3-1240 v3	Intel	80		2013	1
xeone3_1240v5		Intel Xeon E3-1240 v5	Intel	80		2015	1
xeone3_1240v6		Intel Xeon E3-1240 v6	Intel	72		2017	1
xeone3_1241v3		Intel Xeon E3-1241 v3	Intel	80		2014	1
xeone3_1245		Intel Xeon E3-1245	Intel	95		2011	1
xeone3_1245v2		Intel Xeon E3-1245 v2	Intel	77		2012	1
xeone3_1245v3		Intel Xeon E3-1245 v3	Intel	84		2013	1
xeone3_1245v5		Intel Xeon E3-1245 v5	Intel	80		2015	1
xeone3_1245v6		Intel Xeon E3-1245 v6	Intel	73		2017	1
xeone3_1246v3		Intel Xeon E3-1246 v3	Intel	84		2014	1
xeone3_1258lv4		Intel Xeon E3-1258L v4	Intel	47		2015	1
xeone3_1260l		Intel Xeon E3-1260L	Intel	45		2011	1
xeone3_1260lv5		Intel Xeon E3-1260L v5	Intel	45		2015	1
xeone3_1265l		Intel Xeon E3-1265L	Intel	45			1
xeone3_1265lv2		Intel Xeon E3-1265L v2	Intel	45		2012	1
xeone3_1265lv3		Intel Xeon E3-1265L v3	Intel	45		2013	1
xeone3_1265lv4		Intel Xeon E3-1265L v4	Intel	35		2015	1
xeone3_1268lv3		Intel Xeon E3-1268L v3	Intel	45		2013	1
xeone3_1268lv5		Intel Xeon E3-1268L v5	Intel	35		2015	1
xeone3_1270		Intel Xeon E3-1270	Intel	80		2011	1
xeone3_1270lv4		Intel Xeon E3-1270L v4	Intel	45			1
xeone3_1270v2		Intel Xeon E3-1270 v2	Intel	69		2012	1
xeone3_1270v3		Intel Xeon E3-1270 v3	Intel	80		2013	1
xeone3_1270v5		Intel Xeon E3-1270 v5	Intel	80		2015	1
xeone3_1270v6		Intel Xeon E3-1270 v6	Intel	72		2017	1
xeone3_1271v3		Intel Xeon E3-1271 v3	Intel	80		2014	1
xeone3_1275		Intel Xeon E3-1275	Intel	95		2011	1
xeone3_1275lv3		Intel Xeon E3-1275L v3	Intel	45		2014	1
xeone3_1275v2		Intel Xeon E3-1275 v2	Intel	77		2012	1
xeone3_1275v3		Intel Xeon E3-1275 v3	Intel	84		2013	1
xeone3_1275v5		Intel Xeon E3-1275 v5	Intel	80		2015	1
xeone3_1275v6		Intel Xeon E3-1275 v6	Intel	73		2017	1
xeone3_1276v3		Intel Xeon E3-1276 v3	Intel	84		2014	1
xeone3_1278lv4		Intel Xeon E3-1278L v4	Intel	47		2015	1
xeone3_1280		Intel Xeon E3-1280	Intel	95		2011	1
xeone3_1280v2		Intel Xeon E3-1280 v2	Intel	69		2012	1
xeone3_1280v3		Intel Xeon E3-1280 v3	Intel	82		2013	1
xeone3_1280v5		Intel Xeon E3-1280 v5	Intel	80		2015	1
xeone3_1280v6		Intel Xeon E3-1280 v6	Intel	72		2017	1
xeone3_1281v3		Intel Xeon E3-1281 v3	Intel	82		2014	1
xeone3_1283lv4		Intel Xeon E3-1283L v4	Intel	47			1
xeone3_1284lv4		Intel Xeon E3-1284L v4	Intel	47			1
xeone3_1285lv2		Intel Xeon E3-1285L v2	Intel	65			1
xeone3_1285lv3		Intel Xeon E3-1285L v3	Intel	65		2013	1
xeone3_1285lv4		Intel Xeon E3-1285L v4	Intel	65		2015	1
xeone3_1285v2		Intel Xeon E3-1285 v2	Intel	77			1
xeone3_1285v3		Intel Xeon E3-1285 v3	Intel	84		2013	1
xeone3_1285v4		Intel Xeon E3-1285 v4	Intel	95		2015	1
xeone3_1285v6		Intel Xeon E3-1285 v6	Intel	79		2017	1
xeone3_1286lv3		Intel Xeon E3-1286L v3	Intel	65		2014	1
xeone3_1286v3		Intel Xeon E3-1286 v3	Intel	84		2014	1
xeone3_1290		Intel Xeon E3-1290	Intel	95		2011	1
xeone3_1290v2		Intel Xeon E3-1290 v2	Intel	87		2012	1
xeone3_1501lv6		Intel Xeon E3-1501L v6	Intel	25		2016	1
xeone3_1501mv6		Intel Xeon E3-1501M v6	Intel	45		2016	1
xeone3_1505lv5		Intel Xeon E3-1505L v5	Intel	25		2015	1
xeone3_1505lv6		Intel Xeon E3-1505L v6	Intel	25		2017	1
xeone3_1505mv5		Intel Xeon E3-1505M v5	Intel	45		2015	1
xeone3_1505mv6		Intel Xeon E3-1505M v6	Intel	45		2017	1
xeone3_1515mv5		Intel Xeon E3-1515M v5	Intel	45		2016	1
xeone3_1535mv5		Intel Xeon E3-1535M v5	Intel	45		2015	1
xeone3_1535mv6		Intel Xeon E3-1535M v6	Intel	45		2017	1
xeone3_1545mv5		Intel Xeon E3-1545M v5	Intel	45		2016	1
xeone3_1558lv5		Intel Xeon E3-1558L v5	Intel	45		2016	1
xeone3_1565lv5		Intel Xeon E3-1565L v5	Intel	35		2016	1
xeone3_1575mv5		Intel Xeon E3-1575M v5	Intel	45		2016	1
xeone3_1578lv5		Intel Xeon E3-1578L v5	Intel	45		2016	1
xeone3_1585lv5		Intel Xeon E3-1585L v5	Intel	45		2016	1
xeone3_1585v5		Intel Xeon E3-1585 v5	Intel	65		2016	1
xeone5205		Intel Xeon E5205	Intel	65			1
xeone5220		Intel Xeon E5220	Intel	65			1
xeone5240		Intel Xeon E5240	Intel	65			1
xeone5310		Intel Xeon E5310	Intel	80			1
xeone5320		Intel Xeon E5320	Intel	80			1
xeone5330		Intel Xeon E5330	Intel	80			1
xeone5335		Intel Xeon E5335	Intel	80			1
xeone5340		Intel Xeon E5340	Intel	80			1
xeone5345		Intel Xeon E5345	Intel	80			1
xeone5350		Intel Xeon E5350	Intel	120			1
xeone5405		Intel Xeon E5405	Intel	80			1
xeone5410		Intel Xeon E5410	Intel	80			1
xeone5420		Intel Xeon E5420	Intel	80			1
xeone5430		Intel Xeon E5430	Intel	80			1
xeone5440		Intel Xeon E5440	Intel	80			1
xeone5450		Intel Xeon E5450	Intel	80			1
xeone5462		Intel Xeon E5462	Intel	80			1
xeone5472		Intel Xeon E5472	Intel	80			1
xeone5502		Intel Xeon E5502	Intel	80			1
xeone5503		Intel Xeon E5503	Intel	80			1
xeone5504		Intel Xeon E5504	Intel	80			1
xeone5506		Intel Xeon E5506	Intel	80			1
xeone5507		Intel Xeon E5507	Intel	80			1
xeone5520		Intel Xeon E5520	Intel	80			1
xeone5530		Intel Xeon E5530	Intel	80			1
xeone5540		Intel Xeon E5540	Intel	80			1
xeone5603		Intel Xeon E5603	Intel	80		2011	1
xeone5606		Intel Xeon E5606	Intel	80		2011	1
xeone5607		Intel Xeon E5607	Intel	80		2011	1
xeone5620		Intel Xeon E5620	Intel	80		2010	1
xeone5630		Intel Xeon E5630	Intel	80		2010	1
xeone5640		Intel Xeon E5640	Intel	80		2010	1
xeone5645		Intel Xeon E5645	Intel	80		2010	1
xeone5649		Intel Xeon E5649	Intel	80		2011	1
xeone5_1410		Intel Xeon E5-1410	Intel	80			1
xeone5_1410v2		Intel Xeon E5-1410 v2	Intel	80			1
xeone5_1428l		Intel Xeon E5-1428L	Intel	60		2012	1
xeone5_1428lv2		Intel Xeon E5-1428L v2	Intel	60		2014	1
xeone5_1428lv3		Intel Xeon E5-1428L v3	Intel	65		2015	1
xeone5_1603		Intel Xeon E5-1603	Intel	130			1
xeone5_1603v3		Intel Xeon E5-1603 v3	Intel	140			1
xeone5_1603v4		Intel Xeon E5-1603 v4	Intel	140			1
xeone5_1607		Intel Xeon E5-1607	Intel	130			1
xeone5_1607v2		Intel Xeon E5-1607 v2	Intel	130			1
xeone5_1607v4		Intel Xeon E5-1607 v4	Intel	140			1
xeone5_1620		Intel Xeon E5-1620	Intel	130		2012	1
xeone5_1620v2		Intel Xeon E5-1620 v2	Intel	130		2013	1
xeone5_1620v3		Intel Xeon E5-1620 v3	Intel	140		2014	1
xeone5_1620v4		Intel Xeon E5-1620 v4	Intel	140		2016	1
xeone5_1630v3		Intel Xeon E5-1630 v3	Intel	140		2014	1
xeone5_1630v4		Intel Xeon E5-1630 v4	Intel	140		2016	1
xeone5_1650		Intel Xeon E5-1650	Intel	130		2012	1
xeone5_1650v2		Intel Xeon E5-1650 v2	Intel	130		2013	1
xeone5_1650v3		Intel Xeon E5-1650 v3	Intel	140		2014	1
xeone5_1650v4		Intel Xeon E5-1650 v4	Intel	140		2016	1
xeone5_1660		Intel Xeon E5-1660	Intel	130		2012	1
xeone5_1660v2		Intel Xeon E5-1660 v2	Intel	130		2013	1
xeone5_1660v3		Intel Xeon E5-1660 v3	Intel	140		2014	1
xeone5_1660v4		Intel Xeon E5-1660 v4	Intel	140		2016	1
xeone5_1680v2		Intel Xeon E5-1680 v2	Intel	130			1
xeone5_1680v3		Intel Xeon E5-1680 v3	Intel	140		2014	1
xeone5_1680v4		Intel Xeon E5-1680 v4	Intel	140		2016	1
xeone5_2403		Intel Xeon E5-2403	Intel	80		2012	1
xeone5_2403v2		Intel Xeon E5-2403 v2	Intel	80		2014	1
xeone5_2407		Intel Xeon E5-2407	Intel	80		2012	1
xeone5_2407v2		Intel Xeon E5-2407 v2	Intel	80		2014	1
xeone5_2408lv3		Intel Xeon E5-2408L v3	Intel	45		2015	1
xeone5_2418l		Intel Xeon E5-2418L	Intel	50		2012	1
xeone5_2418lv2		Intel Xeon E5-2418L v2	Intel	50		2014	1
xeone5_2418lv3		Intel Xeon E5-2418L v3	Intel	50		2015	1
xeone5_2420		Intel Xeon E5-2420	Intel	95		2012	1
xeone5_2420v2		Intel Xeon E5-2420 v2	Intel	80		2014	1
xeone5_2428l		Intel Xeon E5-2428L	Intel	60		2012	1
xeone5_2428lv2		Intel Xeon E5-2428L v2	Intel	60		2014	1
xeone5_2428lv3		Intel Xeon E5-2428L v3	Intel	55		2015	1
xeone5_2430		Intel Xeon E5-2430	Intel	95		2012	1
xeone5_2430l		Intel Xeon E5-2430L	Intel	60		2012	1
xeone5_2430lv2		Intel Xeon E5-2430L v2	Intel	60		2014	1
xeone5_2430v2		Intel Xeon E5-2430 v2	Intel	80		2014	1
xeone5_2438lv3		Intel Xeon E5-2438L v3	Intel	70		2015	1
xeone5_2440		Intel Xeon E5-2440	Intel	95		2012	1
xeone5_2440v2		Intel Xeon E5-2440 v2	Intel	95		2014	1
xeone5_2448l		Intel Xeon E5-2448L	Intel	70		2012	1
xeone5_2448lv2		Intel Xeon E5-2448L v2	Intel	70		2014	1
xeone5_2449l		Intel Xeon E5-2449L	Intel	50			1
xeone5_2450		Intel Xeon E5-2450	Intel	95		2012	1
xeone5_2450l		Intel Xeon E5-2450L	Intel	70		2012	1
xeone5_2450lv2		Intel Xeon E5-2450L v2	Intel	60		2014	1
xeone5_2450v2		Intel Xeon E5-2450 v2	Intel	95		2014	1
xeone5_2470		Intel Xeon E5-2470	Intel	95		2012	1
xeone5_2470v2		Intel Xeon E5-2470 v2	Intel	95		2014	1
xeone5_2603		Intel Xeon E5-2603	Intel	80		2012	1
xeone5_2603v2		Intel Xeon E5-2603 v2	Intel	80		2013	1
xeone5_2603v3		Intel Xeon E5-2603 v3	Intel	85		2014	1
xeone5_2603v4		Intel Xeon E5-2603 v4	Intel	85		2016	1
xeone5_2608lv3		Intel Xeon E5-2608L v3	Intel	52		2014	1
xeone5_2608lv4		Intel Xeon E5-2608L v4	Intel	50		2016	1
xeone5_2609		Intel Xeon E5-2609	Intel	80		2012	1
xeone5_2609v2		Intel Xeon E5-2609 v2	Intel	80		2013	1
xeone5_2609v3		Intel Xeon E5-2609 v3	Intel	85		2014	1
xeone5_2609v4		Intel Xeon E5-2609 v4	Intel	85		2016	1
xeone5_2618l		Intel Xeon E5-2618L	Intel	40			1
xeone5_2618lv2		Intel Xeon E5-2618L v2	Intel	50		2013	1
xeone5_2618lv3		Intel Xeon E5-2618L v3	Intel	75		2014	1
xeone5_2618lv4		Intel Xeon E5-2618L v4	Intel	75		2016	1
xeone5_2620		Intel Xeon E5-2620	Intel	95		2012	1
xeone5_2620v2		Intel Xeon E5-2620 v2	Intel	80		2013	1
xeone5_2620v3		Intel Xeon E5-2620 v3	Intel	85		2014	1
xeone5_2620v4		Intel Xeon E5-2620 v4	Intel	85		2016	1
xeone5_2623v3		Intel Xeon E5-2623 v3	Intel	105		2014	1
xeone5_2623v4		Intel Xeon E5-2623 v4	Intel	85		2016	1
xeone5_2628l		Intel Xeon E5-2628L	Intel	60			1
xeone5_2628lv2		Intel Xeon E5-2628L v2	Intel	70		2013	1
xeone5_2628lv3		Intel Xeon E5-2628L v3	Intel	75		2014	1
xeone5_2628lv4		Intel Xeon E5-2628L v4	Intel	75		2016	1
xeone5_2630		Intel Xeon E5-2630	Intel	95		2012	1
xeone5_2630l		Intel Xeon E5-2630L	Intel	60		2012	1
xeone5_2630lv2		Intel Xeon E5-2630L v2	Intel	60		2013	1
xeone5_2630lv3		Intel Xeon E5-2630L v3	Intel	55		2014	1
xeone5_2630lv4		Intel Xeon E5-2630L v4	Intel	55		2016	1
xeone5_2630v2		Intel Xeon E5-2630 v2	Intel	80		2013	1
xeone5_2630v3		Intel Xeon E5-2630 v3	Intel	85		2014	1
xeone5_2630v4		Intel Xeon E5-2630 v4	Intel	85		2016	1
xeone5_2637		Intel Xeon E5-2637	Intel	80		2012	1
xeone5_2637v2		Intel Xeon E5-2637 v2	Intel	130		2013	1
xeone5_2637v3		Intel Xeon E5-2637 v3	Intel	135		2014	1
xeone5_2637v4		Intel Xeon E5-2637 v4	Intel	135		2016	1
xeone5_2640		Intel Xeon E5-2640	Intel	95		2012	1
xeone5_2640v2		Intel Xeon E5-2640 v2	Intel	95		2013	1
xeone5_2640v3		Intel Xeon E5-2640 v3	Intel	90		2014	1
xeone5_2640v4		Intel Xeon E5-2640 v4	Intel	90		2016	1
xeone5_2643		Intel Xeon E5-2643	Intel	130		2012	1
xeone5_2643v2		Intel Xeon E5-2643 v2	Intel	130		2013	1
xeone5_2643v3		Intel Xeon E5-2643 v3	Intel	135		2014	1
xeone5_2643v4		Intel Xeon E5-2643 v4	Intel	135		2016	1
xeone5_2648l		Intel Xeon E5-2648L	Intel	70		2012	1
xeone5_2648lv2		Intel Xeon E5-2648L v2	Intel	70		2013	1
xeone5_2648lv3		Intel Xeon E5-2648L v3	Intel	75		2014	1
xeone5_2648lv4		Intel Xeon E5-2648L v4	Intel	75		2016	1
xeone5_2650		Intel Xeon E5-2650	Intel	95		2012	1
xeone5_2650l		Intel Xeon E5-2650L	Intel	70		2012	1
xeone5_2650lv2		Intel Xeon E5-2650L v2	Intel	70		2013	1
xeone5_2650lv3		Intel Xeon E5-2650L v3	Intel	65		2014	1
xeone5_2650lv4		Intel Xeon E5-2650L v4	Intel	65		2016	1
xeone5_2650v2		Intel Xeon E5-2650 v2	Intel	95		2013	1
xeone5_2650v3		Intel Xeon E5-2650 v3	Intel	105		2014	1
xeone5_2650v4		Intel Xeon E5-2650 v4	Intel	105		2016	1
xeone5_2651v2		Intel Xeon E5-2651 v2	Intel	105			1
xeone5_2658		Intel Xeon E5-2658	Intel	95		2012	1
xeone5_2658av3		Intel Xeon E5-2658A v3	Intel	105		2015	1
xeone5_2658v2		Intel Xeon E5-2658 v2	Intel	95		2013	1
xeone5_2658v3		Intel Xeon E5-2658 v3	Intel	105		2014	1
xeone5_2658v4		Intel Xeon E5-2658 v4	Intel	105		2016	1
xeone5_2660		Intel Xeon E5-2660	Intel	95		2012	1
xeone5_2660v2		Intel Xeon E5-2660 v2	Intel	95		2013	1
xeone5_2660v3		Intel Xeon E5-2660 v3	Intel	105		2014	1
xeone5_2660v4		Intel Xeon E5-2660 v4	Intel	105		2016	1
xeone5_2665		Intel Xeon E5-2665	Intel	115		2012	1
xeone5_2666v4		Intel Xeon E5-2666 v4	Intel	145			1
xeone5_2667		Intel Xeon E5-2667	Intel	130		2012	1
xeone5_2667v2		Intel Xeon E5-2667 v2	Intel	130		2013	1
xeone5_2667v3		Intel Xeon E5-2667 v3	Intel	135		2014	1
xeone5_2667v4		Intel Xeon E5-2667 v4	Intel	135		2016	1
xeone5_2670		Intel Xeon E5-2670	Intel	115		2012	1
xeone5_2670v2		Intel Xeon E5-2670 v2	Intel	115		2013	1
xeone5_2670v3		Intel Xeon E5-2670 v3	Intel	120		2014	1
xeone5_2673v2		Intel Xeon E5-2673 v2	Intel	110			1
xeone5_2673v3		Intel Xeon E5-2673 v3	Intel	110			1
xeone5_2673v4		Intel Xeon E5-2673 v4	Intel	135			1
xeone5_2676v4		Intel Xeon E5-2676 v4	Intel	145			1
xeone5_2679v4		Intel Xeon E5-2679 v4	Intel	200			1
xeone5_2680		Intel Xeon E5-2680	Intel	130		2012	1
xeone5_2680v2		Intel Xeon E5-2680 v2	Intel	115		2013	1
xeone5_2680v3		Intel Xeon E5-2680 v3	Intel	120		2014	1
xeone5_2680v4		Intel Xeon E5-2680 v4	Intel	120		2016	1
xeone5_2682v4		Intel Xeon E5-2682 v4	Intel	120			1
xeone5_2683v3		Intel Xeon E5-2683 v3	Intel	120		2014	1
xeone5_2683v4		Intel Xeon E5-2683 v4	Intel	120		2016	1
xeone5_2686v4		Intel Xeon E5-2686 v4	Intel	145			1
xeone5_2687w		Intel Xeon E5-2687W	Intel	150		2012	1
xeone5_2687wv2		Intel Xeon E5-2687W v2	Intel	150		2013	1
xeone5_2687wv3		Intel Xeon E5-2687W v3	Intel	160		2014	1
xeone5_2687wv4		Intel Xeon E5-2687W v4	Intel	160		2016	1
xeone5_2689		Intel Xeon E5-2689	Intel	115			1
xeone5_2689av4		Intel Xeon E5-2689A v4	Intel	145			1
xeone5_2689v4		Intel Xeon E5-2689 v4	Intel	165			1
xeone5_2690		Intel Xeon E5-2690	Intel	135		2012	1
xeone5_2690v2		Intel Xeon E5-2690 v2	Intel	130		2013	1
xeone5_2690v3		Intel Xeon E5-2690 v3	Intel	135		2014	1
xeone5_2690v4		Intel Xeon E5-2690 v4	Intel	135		2016	1
xeone5_2692v2		Intel Xeon E5-2692 v2	Intel	100			1
xeone5_2695v2		Intel Xeon E5-2695 v2	Intel	115		2013	1
xeone5_2695v3		Intel Xeon E5-2695 v3	Intel	120		2014	1
xeone5_2695v4		Intel Xeon E5-2695 v4	Intel	120		2016	1
xeone5_2696v2		Intel Xeon E5-2696 v2	Intel	120			1
xeone5_2696v4		Intel Xeon E5-2696 v4	Intel	150			1
xeone5_2697av4		Intel Xeon E5-2697A v4	Intel	145		2016	1
xeone5_2697v2		Intel Xeon E5-2697 v2	Intel	130		2013	1
xeone5_2697v3		Intel Xeon E5-2697 v3	Intel	145		2014	1
xeone5_2697v4		Intel Xeon E5-2697 v4	Intel	145		2016	1
xeone5_2698v3		Intel Xeon E5-2698 v3	Intel	135		2014	1
xeone5_2698v4		Intel Xeon E5-2698 v4	Intel	135		2016	1
xeone5_2699av4		Intel Xeon E5-2699A v4	Intel	145		2016	1
xeone5_2699cv4		Intel Xeon E5-2699C v4	Intel	145			1
xeone5_2699pv4		Intel Xeon E5-2699P v4	Intel	300			1
xeone5_2699rv4		Intel Xeon E5-2699R v4	Intel	145		2016	1
xeone5_2699v3		Intel Xeon E5-2699 v3	Intel	145		2014	1
xeone5_2699v4		Intel Xeon E5-2699 v4	Intel	145		2016	1
xeone5_4603		Intel Xeon E5-4603	Intel	95		2012	1
xeone5_4603v2		Intel Xeon E5-4603 v2	Intel	95		2014	1
xeone5_4607		Intel Xeon E5-4607	Intel	95		2012	1
xeone5_4607v2		Intel Xeon E5-4607 v2	Intel	95		2014	1
xeone5_4610		Intel Xeon E5-4610	Intel	95		2012	1
xeone5_4610v2		Intel Xeon E5-4610 v2	Intel	95		2014	1
xeone5_4610v3		Intel Xeon E5-4610 v3	Intel	105		2015	1
xeone5_4610v4		Intel Xeon E5-4610 v4	Intel	105		2016	1
xeone5_4617		Intel Xeon E5-4617	Intel	130		2012	1
xeone5_4620		Intel Xeon E5-4620	Intel	95		2012	1
xeone5_4620v2		Intel Xeon E5-4620 v2	Intel	95		2014	1
xeone5_4620v3		Intel Xeon E5-4620 v3	Intel	105		2015	1
xeone5_4620v4		Intel Xeon E5-4620 v4	Intel	105		2016	1
xeone5_4624lv2		Intel Xeon E5-4624L v2	Intel	70		2014	1
xeone5_4627v2		Intel Xeon E5-4627 v2	Intel	130		2014	1
xeone5_4627v3		Intel Xeon E5-4627 v3	Intel	135		2015	1
xeone5_4627v4		Intel Xeon E5-4627 v4	Intel	135		2016	1
xeone5_4628lv4		Intel Xeon E5-4628L v4	Intel	75		2016	1
xeone5_4640		Intel Xeon E5-4640	Intel	95		2012	1
xeone5_4640v2		Intel Xeon E5-4640 v2	Intel	95		2014	1
xeone5_4640v3		Intel Xeon E5-4640 v3	Intel	105		2015	1
xeone5_4640v4		Intel Xeon E5-4640 v4	Intel	105		2016	1
xeone5_4648v3		Intel Xeon E5-4648 v3	Intel	105		2015	1
xeone5_4650		Intel Xeon E5-4650	Intel	130		2012	1
xeone5_4650l		Intel Xeon E5-4650L	Intel	115		2012	1
xeone5_4650v2		Intel Xeon E5-4650 v2	Intel	95		2014	1
xeone5_4650v3		Intel Xeon E5-4650 v3	Intel	105		2015	1
xeone5_4650v4		Intel Xeon E5-4650 v4	Intel	105		2016	1
xeone5_4655v3		Intel Xeon E5-4655 v3	Intel	135		2015	1
xeone5_4655v4		Intel Xeon E5-4655 v4	Intel	135		2016	1
xeone5_4657lv2		Intel Xeon E5-4657L v2	Intel	115		2014	1
xeone5_4660v3		Intel Xeon E5-4660 v3	Intel	120		2015	1
xeone5_4660v4		Intel Xeon E5-4660 v4	Intel	120		2016	1
xeone5_4667v3		Intel Xeon E5-4667 v3	Intel	135		2015	1
xeone5_4667v4		Intel Xeon E5-4667 v4	Intel	135		2016	1
xeone5_4669v3		Intel Xeon E5-4669 v3	Intel	135		2015	1
xeone5_4669v4		Intel Xeon E5-4669 v4	Intel	135		2016	1
xeone5v2ivybridge	hf-intel-xeon-e5v2-ivy-bridge	Intel Xeon E5v2 (Ivy Bridge)	Intel	130		2013	3
xeone5v3haswell	hf-intel-xeon-e5v3-haswell	Intel Xeon E5v3 (Haswell)	Intel	145		2014	3
xeone5v4broadwell	hf-intel-xeon-e5v4-broadwell	Intel Xeon E5v4 (Broadwell)	Intel	145		2016	3
xeone6510		Intel Xeon E6510	Intel	105			1
xeone6540		Intel Xeon E6540	Intel	105			1
xeone7210		Intel Xeon E7210	Intel	80			1
xeone7220		Intel Xeon E7220	Intel	80			1
xeone7310		Intel Xeon E7310	Intel	80			1
xeone7320		Intel Xeon E7320	Intel	80			1
xeone7330		Intel Xeon E7330	Intel	80			1
xeone7340		Intel Xeon E7340	Intel	80			1
xeone7420		Intel Xeon E7420	Intel	90			1
xeone7430		Intel Xeon E7430	Intel	90			1
xeone7440		Intel Xeon E7440	Intel	90			1
xeone7450		Intel Xeon E7450	Intel	90			1
xeone7458		Intel Xeon E7458	Intel	90			1
xeone7520		Intel Xeon E7520	Intel	105			1
xeone7530		Intel Xeon E7530	Intel	105			1
xeone7540		Intel Xeon E7540	Intel	105			1
xeone7_2803		Intel Xeon E7-2803	Intel	105		2011	1
xeone7_2820		Intel Xeon E7-2820	Intel	105		2011	1
xeone7_2830		Intel Xeon E7-2830	Intel	105		2011	1
xeone7_2850		Intel Xeon E7-2850	Intel	130		2011	1
xeone7_2850v2		Intel Xeon E7-2850 v2	Intel	105		2014	1
xeone7_2860		Intel Xeon E7-2860	Intel	130		2011	1
xeone7_2870		Intel Xeon E7-2870	Intel	130		2011	1
xeone7_2870v2		Intel Xeon E7-2870 v2	Intel	130		2014	1
xeone7_2880v2		Intel Xeon E7-2880 v2	Intel	130		2014	1
xeone7_2890v2		Intel Xeon E7-2890 v2	Intel	155		2014	1
xeone7_4807		Intel Xeon E7-4807	Intel	95		2011	1
xeone7_4809v2		Intel Xeon E7-4809 v2	Intel	105		2014	1
xeone7_4809v3		Intel Xeon E7-4809 v3	Intel	115		2015	1
xeone7_4809v4		Intel Xeon E7-4809 v4	Intel	115		2016	1
xeone7_4820		Intel Xeon E7-4820	Intel	105		2011	1
xeone7_4820v2		Intel Xeon E7-4820 v2	Intel	105		2014	1
xeone7_4820v3		Intel Xeon E7-4820 v3	Intel	115		2015	1
xeone7_4820v4		Intel Xeon E7-4820 v4	Intel	115		2016	1
xeone7_4830		Intel Xeon E7-4830	Intel	105		2011	1
xeone7_4830v2		Intel Xeon E7-4830 v2	Intel	105		2014	1
xeone7_4830v3		Intel Xeon E7-4830 v3	Intel	115		2015	1
xeone7_4830v4		Intel Xeon E7-4830 v4	Intel	115		2016	1
xeone7_4850		Intel Xeon E7-4850	Intel	130		2011	1
xeone7_4850v2		Intel Xeon E7-4850 v2	Intel	105		2014	1
xeone7_4850v3		Intel Xeon E7-4850 v3	Intel	115		2015	1
xeone7_4850v4		Intel Xeon E7-4850 v4	Intel	115		2016	1
xeone7_4860		Intel Xeon E7-4860	Intel	130		2011	1
xeone7_4860v2		Intel Xeon E7-4860 v2	Intel	130		2014	1
xeone7_4870		Intel Xeon E7-4870	Intel	130		2011	1
xeone7_4870v2		Intel Xeon E7-4870 v2	Intel	130		2014	1
xeone7_4880v2		Intel Xeon E7-4880 v2	Intel	130		2014	1
xeone7_4890v2		Intel Xeon E7-4890 v2	Intel	155		2014	1
xeone7_8830		Intel Xeon E7-8830	Intel	105		2011	1
xeone7_8837		Intel Xeon E7-8837	Intel	130		2011	1
xeone7_8850		Intel Xeon E7-8850	Intel	130		2011	1
xeone7_8850v2		Intel Xeon E7-8850 v2	Intel	105		2014	1
xeone7_8855v4		Intel Xeon E7-8855 v4	Intel	140			1
xeone7_8857v2		Intel Xeon E7-8857 v2	Intel	130		2014	1
xeone7_8860		Intel Xeon E7-8860	Intel	130		2011	1
xeone7_8860v3		Intel Xeon E7-8860 v3	Intel	140		2015	1
xeone7_8860v4		Intel Xeon E7-8860 v4	Intel	140		2016	1
xeone7_8867l		Intel Xeon E7-8867L	Intel	105		2011	1
xeone7_8867v3		Intel Xeon E7-8867 v3	Intel	165		2015	1
xeone7_8867v4		Intel Xeon E7-8867 v4	Intel	165		2016	1
xeone7_8870		Intel Xeon E7-8870	Intel	130		2011	1
xeone7_8870v2		Intel Xeon E7-8870 v2	Intel	130		2014	1
xeone7_8870v3		Intel Xeon E7-8870 v3	Intel	140		2015	1
xeone7_8870v4		Intel Xeon E7-8870 v4	Intel	140		2016	1
xeone7_8880lv2		Intel Xeon E7-8880L v2	Intel	105		2014	1
xeone7_8880lv3		Intel Xeon E7-8880L v3	Intel	115		2015	1
xeone7_8880v2		Intel Xeon E7-8880 v2	Intel	130		2014	1
xeone7_8880v3		Intel Xeon E7-8880 v3	Intel	150		2015	1
xeone7_8880v4		Intel Xeon E7-8880 v4	Intel	150		2016	1
xeone7_8890v2		Intel Xeon E7-8890 v2	Intel	155		2014	1
xeone7_8890v3		Intel Xeon E7-8890 v3	Intel	165		2015	1
xeone7_8890v4		Intel Xeon E7-8890 v4	Intel	165		2016	1
xeone7_8891v2		Intel Xeon E7-8891 v2	Intel	155		2014	1
xeone7_8891v3		Intel Xeon E7-8891 v3	Intel	165		2015	1
xeone7_8891v4		Intel Xeon E7-8891 v4	Intel	165		2016	1
xeone7_8893v2		Intel Xeon E7-8893 v2	Intel	155		2014	1
xeone7_8893v3		Intel Xeon E7-8893 v3	Intel	140		2015	1
xeone7_8893v4		Intel Xeon E7-8893 v4	Intel	140		2016	1
xeone7_8894v4		Intel Xeon E7-8894 v4	Intel	165		2017	1
xeone7_8895v2		Intel Xeon E7-8895 v2	Intel	155			1
xeonec3539		Intel Xeon EC3539	Intel	65			1
xeonec5509		Intel Xeon EC5509	Intel	85			1
xeonec5539		Intel Xeon EC5539	Intel	65			1
xeonec5549		Intel Xeon EC5549	Intel	85			1
xeongold5115		Intel Xeon Gold 5115	Intel	85		2017	1
xeongold5117		Intel Xeon Gold 5117	Intel	105			1
xeongold5117f		Intel Xeon Gold 5117F	Intel	113			1
xeongold5118		Intel Xeon Gold 5118	Intel	105		2017	1
xeongold5119t		Intel Xeon Gold 5119T	Intel	85		2017	1
xeongold5120		Intel Xeon Gold 5120	Intel	105		2017	1
xeongold5120t		Intel Xeon Gold 5120T	Intel	105		2017	1
xeongold5122		Intel Xeon Gold 5122	Intel	105		2017	1
xeongold5213w		Intel Xeon Gold 5213W	Intel	100			1
xeongold5215		Intel Xeon Gold 5215	Intel	85		2019	1
xeongold5215l		Intel Xeon Gold 5215L	Intel	85		2019	1
xeongold5215m		Intel Xeon Gold 5215M	Intel	85			1
xeongold5215r		Intel Xeon Gold 5215R	Intel	100			1
xeongold5216w		Intel Xeon Gold 5216W	Intel	160			1
xeongold5217		Intel Xeon Gold 5217	Intel	115		2019	1
xeongold5218		Intel Xeon Gold 5218	Intel	125		2019	1
xeongold5218b		Intel Xeon Gold 5218B	Intel	125		2019	1
xeongold5218n		Intel Xeon Gold 5218N	Intel	110		2019	1
xeongold5218r		Intel Xeon Gold 5218R	Intel	125		2020	1
xeongold5218t		Intel Xeon Gold 5218T	Intel	105		2019	1
xeongold5219y		Intel Xeon Gold 5219Y	Intel	125			1
xeongold5220		Intel Xeon Gold 5220	Intel	125		2019	1
xeongold5220r		Intel Xeon Gold 5220R	Intel	150		2020	1
xeongold5220s		Intel Xeon Gold 5220S	Intel	125		2019	1
xeongold5220t		Intel Xeon Gold 5220T	Intel	105		2019	1
xeongold5222		Intel Xeon Gold 5222	Intel	105		2019	1
xeongold5315y		Intel Xeon Gold 5315Y	Intel	140		2021	1
xeongold5317		Intel Xeon Gold 5317	Intel	150		2021	1
xeongold5318h		Intel Xeon Gold 5318H	Intel	150		2020	1
xeongold5318n		Intel Xeon Gold 5318N	Intel	150		2021	1
xeongold5318s		Intel Xeon Gold 5318S	Intel	165		2021	1
xeongold5318y		Intel Xeon Gold 5318Y	Intel	165		2021	1
xeongold5320		Intel Xeon Gold 5320	Intel	185		2021	1
xeongold5320h		Intel Xeon Gold 5320H	Intel	150		2020	1
xeongold5320t		Intel Xeon Gold 5320T	Intel	150		2021	1
xeongold5403n		Intel Xeon Gold 5403N	Intel	115		2023	1
xeongold5411n		Intel Xeon Gold 5411N	Intel	165		2023	1
xeongold5412u		Intel Xeon Gold 5412U	Intel	185		2023	1
xeongold5415+		Intel Xeon Gold 5415+	Intel	150		2023	1
xeongold5416s		Intel Xeon Gold 5416S	Intel	150		2023	1
xeongold5418n		Intel Xeon Gold 5418N	Intel	165		2023	1
xeongold5418y		Intel Xeon Gold 5418Y	Intel	185		2023	1
xeongold5420+		Intel Xeon Gold 5420+	Intel	205		2023	1
xeongold5423n		Intel Xeon Gold 5423N	Intel	145		2023	1
xeongold5433n		Intel Xeon Gold 5433N	Intel	160		2023	1
xeongold5512u		Intel Xeon Gold 5512U	Intel	185		2023	1
xeongold5515+		Intel Xeon Gold 5515+	Intel	165		2023	1
xeongold5520+		Intel Xeon Gold 5520+	Intel	205		2023	1
xeongold6122		Intel Xeon Gold 6122	Intel	120			1
xeongold6126		Intel Xeon Gold 6126	Intel	125		2017	1
xeongold6126f		Intel Xeon Gold 6126F	Intel	135		2017	1
xeongold6126t		Intel Xeon Gold 6126T	Intel	125		2017	1
xeongold6127m		Intel Xeon Gold 6127M	Intel	145			1
xeongold6128		Intel Xeon Gold 6128	Intel	115		2017	1
xeongold6130		Intel Xeon Gold 6130	Intel	125		2017	1
xeongold6130f		Intel Xeon Gold 6130F	Intel	135		2017	1
xeongold6130h		Intel Xeon Gold 6130H	Intel	125			1
xeongold6130t		Intel Xeon Gold 6130T	Intel	125		2017	1
xeongold6131		Intel Xeon Gold 6131	Intel	205			1
xeongold6132		Intel Xeon Gold 6132	Intel	140		2017	1
xeongold6133		Intel Xeon Gold 6133	Intel	150			1
xeongold6134		Intel Xeon Gold 6134	Intel	130		2017	1
xeongold6134m		Intel Xeon Gold 6134M	Intel	130			1
xeongold6135		Intel Xeon Gold 6135	Intel	155			1
xeongold6135m		Intel Xeon Gold 6135M	Intel	155			1
xeongold6136		Intel Xeon Gold 6136	Intel	150		2017	1
xeongold6137		Intel Xeon Gold 6137	Intel	205			1
xeongold6137m		Intel Xeon Gold 6137M	Intel	205			1
xeongold6138		Intel Xeon Gold 6138	Intel	125		2017	1
xeongold6138f		Intel Xeon Gold 6138F	Intel	135		2017	1
xeongold6138p		Intel Xeon Gold 6138P	Intel	195		2018	1
xeongold6138t		Intel Xeon Gold 6138T	Intel	125		2017	1
xeongold6139		Intel Xeon Gold 6139	Intel	135			1
xeongold6139m		Intel Xeon Gold 6139M	Intel	135			1
xeongold6140		Intel Xeon Gold 6140	Intel	140		2017	1
xeongold6140m		Intel Xeon Gold 6140M	Intel	140			1
xeongold6142		Intel Xeon Gold 6142	Intel	150		2017	1
xeongold6142f		Intel Xeon Gold 6142F	Intel	160		2017	1
xeongold6142m		Intel Xeon Gold 6142M	Intel	150			1
xeongold6143		Intel Xeon Gold 6143	Intel	165			1
xeongold6144		Intel Xeon Gold 6144	Intel	150		2017	1
xeongold6145		Intel Xeon Gold 6145	Intel	145			1
xeongold6146		Intel Xeon Gold 6146	Intel	165		2017	1
xeongold6147m		Intel Xeon Gold 6147M	Intel	150			1
xeongold6148		Intel Xeon Gold 6148	Intel	150		2017	1
xeongold6148f		Intel Xeon Gold 6148F	Intel	160		2017	1
xeongold6149		Intel Xeon Gold 6149	Intel	205			1
xeongold6150		Intel Xeon Gold 6150	Intel	165		2017	1
xeongold6151		Intel Xeon Gold 6151	Intel	205			1
xeongold6152		Intel Xeon Gold 6152	Intel	140		2017	1
xeongold6154		Intel Xeon Gold 6154	Intel	200		2017	1
xeongold6155		Intel Xeon Gold 6155	Intel	200			1
xeongold6159		Intel Xeon Gold 6159	Intel	145			1
xeongold6161		Intel Xeon Gold 6161	Intel	165			1
xeongold6162		Intel Xeon Gold 6162	Intel	150			1
xeongold6164		Intel Xeon Gold 6164	Intel	150			1
xeongold6208u		Intel Xeon Gold 6208U	Intel	150		2020	1
xeongold6209u		Intel Xeon Gold 6209U	Intel	125		2019	1
xeongold6210u		Intel Xeon Gold 6210U	Intel	150		2019	1
xeongold6212u		Intel Xeon Gold 6212U	Intel	165		2019	1
xeongold6222		Intel Xeon Gold 6222	Intel	115			1
xeongold6222v		Intel Xeon Gold 6222V	Intel	115		2019	1
xeongold6226		Intel Xeon Gold 6226	Intel	125		2019	1
xeongold6226r		Intel Xeon Gold 6226R	Intel	150		2020	1
xeongold6230		Intel Xeon Gold 6230	Intel	125		2019	1
xeongold6230n		Intel Xeon Gold 6230N	Intel	125		2019	1
xeongold6230r		Intel Xeon Gold 6230R	Intel	150		2020	1
xeongold6230t		Intel Xeon Gold 6230T	Intel	125		2019	1
xeongold6231		Intel Xeon Gold 6231	Intel	185			1
xeongold6231c		Intel Xeon Gold 6231C	Intel	185			1
xeongold6233		Intel Xeon Gold 6233	Intel	165			1
xeongold6234		Intel Xeon Gold 6234	Intel	130		2019	1
xeongold6238		Intel Xeon Gold 6238	Intel	140		2019	1
xeongold6238l		Intel Xeon Gold 6238L	Intel	140		2019	1
xeongold6238m		Intel Xeon Gold 6238M	Intel	140			1
xeongold6238r		Intel Xeon Gold 6238R	Intel	165		2020	1
xeongold6238t		Intel Xeon Gold 6238T	Intel	125		2019	1
xeongold6240		Intel Xeon Gold 6240	Intel	150		2019	1
xeongold6240c		Intel Xeon Gold 6240C	Intel	150			1
xeongold6240l		Intel Xeon Gold 6240L	Intel	150		2019	1
xeongold6240m		Intel Xeon Gold 6240M	Intel	150			1
xeongold6240r		Intel Xeon Gold 6240R	Intel	165		2020	1
xeongold6240y		Intel Xeon Gold 6240Y	Intel	150		2019	1
xeongold6241w		Intel Xeon Gold 6241W	Intel	205			1
xeongold6242		Intel Xeon Gold 6242	Intel	150		2019	1
xeongold6242r		Intel Xeon Gold 6242R	Intel	205		2020	1
xeongold6244		Intel Xeon Gold 6244	Intel	150		2019	1
xeongold6245w		Intel Xeon Gold 6245W	Intel	180			1
xeongold6246		Intel Xeon Gold 6246	Intel	165		2019	1
xeongold6246r		Intel Xeon Gold 6246R	Intel	205		2020	1
xeongold6248		Intel Xeon Gold 6248	Intel	150		2019	1
xeongold6248r		Intel Xeon Gold 6248R	Intel	205		2020	1
xeongold6250		Intel Xeon Gold 6250	Intel	185		2020	1
xeongold6250l		Intel Xeon Gold 6250L	Intel	185		2020	1
xeongold6252		Intel Xeon Gold 6252	Intel	150		2019	1
xeongold6252n		Intel Xeon Gold 6252N	Intel	150		2019	1
xeongold6253cl		Intel Xeon Gold 6253CL	Intel	205			1
xeongold6253w		Intel Xeon Gold 6253W	Intel	200			1
xeongold6254		Intel Xeon Gold 6254	Intel	200		2019	1
xeongold6256		Intel Xeon Gold 6256	Intel	205		2020	1
xeongold6258r		Intel Xeon Gold 6258R	Intel	205		2020	1
xeongold6261		Intel Xeon Gold 6261	Intel	205			1
xeongold6262		Intel Xeon Gold 6262	Intel	135			1
xeongold6262v		Intel Xeon Gold 6262V	Intel	135		2019	1
xeongold6263cy		Intel Xeon Gold 6263CY	Intel	205			1
xeongold6266c		Intel Xeon Gold 6266C	Intel	205			1
xeongold6267		Intel Xeon Gold 6267	Intel	165			1
xeongold6267c		Intel Xeon Gold 6267C	Intel	165			1
xeongold6268cl		Intel Xeon Gold 6268CL	Intel	205			1
xeongold6269y		Intel Xeon Gold 6269Y	Intel	240			1
xeongold6271c		Intel Xeon Gold 6271C	Intel	165			1
xeongold6273c		Intel Xeon Gold 6273C	Intel	165			1
xeongold6278c		Intel Xeon Gold 6278C	Intel	185			1
xeongold6290		Intel Xeon Gold 6290	Intel	240			1
xeongold6312u		Intel Xeon Gold 6312U	Intel	185		2021	1
xeongold6314u		Intel Xeon Gold 6314U	Intel	205		2021	1
xeongold6326		Intel Xeon Gold 6326	Intel	185		2021	1
xeongold6328h		Intel Xeon Gold 6328H	Intel	165		2020	1
xeongold6328hl		Intel Xeon Gold 6328HL	Intel	165		2020	1
xeongold6330		Intel Xeon Gold 6330	Intel	205		2021	1
xeongold6330h		Intel Xeon Gold 6330H	Intel	150		2020	1
xeongold6330n		Intel Xeon Gold 6330N	Intel	165		2021	1
xeongold6334		Intel Xeon Gold 6334	Intel	165		2021	1
xeongold6336y		Intel Xeon Gold 6336Y	Intel	185		2021	1
xeongold6338		Intel Xeon Gold 6338	Intel	205		2021	1
xeongold6338n		Intel Xeon Gold 6338N	Intel	185		2021	1
xeongold6338t		Intel Xeon Gold 6338T	Intel	165		2021	1
xeongold6342		Intel Xeon Gold 6342	Intel	230		2021	1
xeongold6346		Intel Xeon Gold 6346	Intel	205		2021	1
xeongold6348		Intel Xeon Gold 6348	Intel	235		2021	1
xeongold6348h		Intel Xeon Gold 6348H	Intel	165		2020	1
xeongold6354		Intel Xeon Gold 6354	Intel	205		2021	1
xeongold6403n		Intel Xeon Gold 6403N	Intel	185		2023	1
xeongold6414u		Intel Xeon Gold 6414U	Intel	250		2023	1
xeongold6416h		Intel Xeon Gold 6416H	Intel	165		2023	1
xeongold6418h		Intel Xeon Gold 6418H	Intel	185		2023	1
xeongold6421n		Intel Xeon Gold 6421N	Intel	185		2023	1
xeongold6423n		Intel Xeon Gold 6423N	Intel	195		2023	1
xeongold6426y		Intel Xeon Gold 6426Y	Intel	185		2023	1
xeongold6428n		Intel Xeon Gold 6428N	Intel	185		2023	1
xeongold6430		Intel Xeon Gold 6430	Intel	270		2023	1
xeongold6433n		Intel Xeon Gold 6433N	Intel	205		2023	1
xeongold6433ne		Intel Xeon Gold 6433NE	Intel	205		2023	1
xeongold6434		Intel Xeon Gold 6434	Intel	195		2023	1
xeongold6434h		Intel Xeon Gold 6434H	Intel	195		2023	1
xeongold6438m		Intel Xeon Gold 6438M	Intel	205		2023	1
xeongold6438n		Intel Xeon Gold 6438N	Intel	205		2023	1
xeongold6438y+		Intel Xeon Gold 6438Y+	Intel	205		2023	1
xeongold6442y		Intel Xeon Gold 6442Y	Intel	225		2023	1
xeongold6443n		Intel Xeon Gold 6443N	Intel	195		2023	1
xeongold6444y		Intel Xeon Gold 6444Y	Intel	270		2023	1
xeongold6448h		Intel Xeon Gold 6448H	Intel	250		2023	1
xeongold6448y		Intel Xeon Gold 6448Y	Intel	225		2023	1
xeongold6454s		Intel Xeon Gold 6454S	Intel	270		2023	1
xeongold6458q		Intel Xeon Gold 6458Q	Intel	350		2023	1
xeongold6526y		Intel Xeon Gold 6526Y	Intel	195		2023	1
xeongold6530		Intel Xeon Gold 6530	Intel	270		2023	1
xeongold6534		Intel Xeon Gold 6534	Intel	195		2023	1
xeongold6538n		Intel Xeon Gold 6538N	Intel	205		2023	1
xeongold6538y+		Intel Xeon Gold 6538Y+	Intel	225		2023	1
xeongold6542y		Intel Xeon Gold 6542Y	Intel	250		2023	1
xeongold6544y		Intel Xeon Gold 6544Y	Intel	270		2023	1
xeongold6548n		Intel Xeon Gold 6548N	Intel	250		2023	1
xeongold6548y+		Intel Xeon Gold 6548Y+	Intel	250		2023	1
xeongold6554s		Intel Xeon Gold 6554S	Intel	270		2023	1
xeongold6558q		Intel Xeon Gold 6558Q	Intel	350		2023	1
xeonl3014		Intel Xeon L3014	Intel	30			1
xeonl3110		Intel Xeon L3110	Intel	45			1
xeonl3360		Intel Xeon L3360	Intel	65			1
xeonl3403		Intel Xeon L3403	Intel	30			1
xeonl3406		Intel Xeon L3406	Intel	30			1
xeonl3426		Intel Xeon L3426	Intel	45			1
xeonl5215		Intel Xeon L5215	Intel	20			1
xeonl5238		Intel Xeon L5238	Intel	35			1
xeonl5240		Intel Xeon L5240	Intel	40			1
xeonl5248		Intel Xeon L5248	Intel	55			1
xeonl5310		Intel Xeon L5310	Intel	50			1
xeonl5318		Intel Xeon L5318	Intel	40			1
xeonl5320		Intel Xeon L5320	Intel	50			1
xeonl5335		Intel Xeon L5335	Intel	50			1
xeonl5408		Intel Xeon L5408	Intel	40			1
xeonl5410		Intel Xeon L5410	Intel	50			1
xeonl5420		Intel Xeon L5420	Intel	50			1
xeonl5430		Intel Xeon L5430	Intel	50			1
xeonl5506		Intel Xeon L5506	Intel	60			1
xeonl5508		Intel Xeon L5508	Intel	38			1
xeonl5518		Intel Xeon L5518	Intel	60			1
xeonl5520		Intel Xeon L5520	Intel	60			1
xeonl5530		Intel Xeon L5530	Intel	60			1
xeonl5609		Intel Xeon L5609	Intel	40		2010	1
xeonl5618		Intel Xeon L5618	Intel	40		2010	1
xeonl5630		Intel Xeon L5630	Intel	40		2010	1
xeonl5638		Intel Xeon L5638	Intel	60		2010	1
xeonl5639		Intel Xeon L5639	Intel	60			1
xeonl5640		Intel Xeon L5640	Intel	60		2010	1
xeonl5645		Intel Xeon L5645	Intel	60			1
xeonl7345		Intel Xeon L7345	Intel	50			1
xeonl7445		Intel Xeon L7445	Intel	50			1
xeonl7455		Intel Xeon L7455	Intel	65			1
xeonl7545		Intel Xeon L7545	Intel	95			1
xeonl7555		Intel Xeon L7555	Intel	95			1
xeonlc3518		Intel Xeon LC3518	Intel	23			1
xeonlc3528		Intel Xeon LC3528	Intel	35			1
xeonlc5518		Intel Xeon LC5518	Intel	48			1
xeonlc5528		Intel Xeon LC5528	Intel	60			1
xeonlv1.6		Intel Xeon LV 1.6	Intel	30			1
xeonlv2.		Intel Xeon LV 2.0	Intel	35			1
xeonlv2.4		Intel Xeon LV 2.4	Intel	40			1
xeonlv2.8		Intel Xeon LV 2.8	Intel	55			1
xeonlv3.		Intel Xeon LV 3.0	Intel	55			1
xeonlv5113		Intel Xeon LV 5113	Intel	40			1
xeonlv5128		Intel Xeon LV 5128	Intel	40			1
xeonlv5133		Intel Xeon LV 5133	Intel	40			1
xeonlv5138		Intel Xeon LV 5138	Intel	35			1
xeonlv5148		Intel Xeon LV 5148	Intel	40			1
xeonmax9460	intel-xeon-max-9460	Intel Xeon CPU Max 9460	Intel	350		2023	1
xeonmax9462	intel-xeon-max-9462	Intel Xeon CPU Max 9462	Intel	350		2023	1
xeonmax9468	intel-xeon-max-9468	Intel Xeon CPU Max 9468	Intel	350		2023	1
xeonmax9470	intel-xeon-max-9470	Intel Xeon CPU Max 9470	Intel	350		2023	1
xeonmax9480	intel-xeon-max-9480	Intel Xeon CPU Max 9480	Intel	350		2023	1
xeonmp1.4		Intel Xeon MP 1.4	Intel	64			1
xeonmp1.5		Intel Xeon MP 1.5	Intel	48			1
xeonmp1.6		Intel Xeon MP 1.6	Intel	72			1
xeonmp1.9		Intel Xeon MP 1.9	Intel	55			1
xeonmp2.		Intel Xeon MP 2.0	Intel	57			1
xeonmp2.2		Intel Xeon MP 2.2	Intel	65			1
xeonmp2.5		Intel Xeon MP 2.5	Intel	66			1
xeonmp2.7		Intel Xeon MP 2.7	Intel	80			1
xeonmp2.8		Intel Xeon MP 2.8	Intel	72			1
xeonmp2.83		Intel Xeon MP 2.83	Intel	135			1
xeonmp3.		Intel Xeon MP 3.0	Intel	129			1
xeonmp3.00		Intel Xeon MP 3.00	Intel	135			1
xeonmp3.16		Intel Xeon MP 3.16	Intel	135			1
xeonmp3.33		Intel Xeon MP 3.33	Intel	135			1
xeonmp3.50		Intel Xeon MP 3.50	Intel	135			1
xeonmp3.66		Intel Xeon MP 3.66	Intel	135			1
xeonmp7020		Intel Xeon MP 7020 Dual-Core	Intel	135			1
xeonmp7030		Intel Xeon MP 7030 Dual-Core	Intel	135			1
xeonmp7040		Intel Xeon MP 7040 Dual-Core	Intel	135			1
xeonmp7041		Intel Xeon MP 7041 Dual-Core	Intel	135			1
xeonmv3.2		Intel Xeon MV 3.2	Intel	90			1
xeonmv5063		Intel Xeon MV 5063	Intel	95			1
xeonphi3110x		Intel Xeon Phi 3110X	Intel	300			1
xeonphi3120a		Intel Xeon Phi 3120A	Intel	300			1
xeonphi3120p		Intel Xeon Phi 3120P	Intel	300			1
xeonphi31s1p		Intel Xeon Phi 31S1P	Intel	270			1
xeonphi5110p		Intel Xeon Phi 5110P	Intel	225			1
xeonphi5120d		Intel Xeon Phi 5120D	Intel	245			1
xeonphi7110p		Intel Xeon Phi 7110P	Intel	300			1
xeonphi7110x		Intel Xeon Phi 7110X	Intel	300			1
xeonphi7120a		Intel Xeon Phi 7120A	Intel	300			1
xeonphi7120d		Intel Xeon Phi 7120D	Intel	270			1
xeonphi7120p		Intel Xeon Phi 7120P	Intel	300			1
xeonphi7120x		Intel Xeon Phi 7120X	Intel	300			1
xeonphi7210		Intel Xeon Phi 7210	Intel	215		2016	1
xeonphi7210f		Intel Xeon Phi 7210F	Intel	230		2016	1
xeonphi7230		Intel Xeon Phi 7230	Intel	215		2016	1
xeonphi7230f		Intel Xeon Phi 7230F	Intel	230		2016	1
xeonphi7235		Intel Xeon Phi 7235	Intel	250		2017	1
xeonphi7250		Intel Xeon Phi 7250	Intel	215		2016	1
xeonphi7250f		Intel Xeon Phi 7250F	Intel	230		2016	1
xeonphi7285		Intel Xeon Phi 7285	Intel	250		2017	1
xeonphi7290		Intel Xeon Phi 7290	Intel	245		2016	1
xeonphi7290f		Intel Xeon Phi 7290F	Intel	260		2016	1
xeonphi7295		Intel Xeon Phi 7295	Intel	320		2017	1
xeonphicoprocessor3120a		Intel Xeon Phi Coprocessor 3120A	Intel	300		2013	2
xeonphicoprocessor3120p		Intel Xeon Phi Coprocessor 3120P	Intel	300		2013	2
xeonphicoprocessor5110p		Intel Xeon Phi Coprocessor 5110P	Intel	225		2012	2
xeonphicoprocessor5120d		Intel Xeon Phi Coprocessor 5120D	Intel	245		2013	2
xeonphicoprocessor7120a		Intel Xeon Phi Coprocessor 7120A	Intel	300		2014	2
xeonphicoprocessor7120d		Intel Xeon Phi Coprocessor 7120D	Intel	270		2014	2
xeonphicoprocessor7120p		Intel Xeon Phi Coprocessor 7120P	Intel	300		2013	2
xeonphicoprocessor7120x		Intel Xeon Phi Coprocessor 7120X	Intel	300		2013	2
xeonphise10p		Intel Xeon Phi SE10P	Intel	300			1
xeonphise10x		Intel Xeon Phi SE10X	Intel	300			1
xeonplatinum8124m		Intel Xeon Platinum 8124M	Intel	240			1
xeonplatinum8151		Intel Xeon Platinum 8151	Intel	240			1
xeonplatinum8153		Intel Xeon Platinum 8153	Intel	125		2017	1
xeonplatinum8156		Intel Xeon Platinum 8156	Intel	105		2017	1
xeonplatinum8157m		Intel Xeon Platinum 8157M	Intel	145			1
xeonplatinum8158		Intel Xeon Platinum 8158	Intel	150		2017	1
xeonplatinum8160		Intel Xeon Platinum 8160	Intel	150		2017	1
xeonplatinum8160f		Intel Xeon Platinum 8160F	Intel	160		2017	1
xeonplatinum8160h		Intel Xeon Platinum 8160H	Intel	150			1
xeonplatinum8160m		Intel Xeon Platinum 8160M	Intel	150			1
xeonplatinum8160t		Intel Xeon Platinum 8160T	Intel	150		2017	1
xeonplatinum8163		Intel Xeon Platinum 8163	Intel	165			1
xeonplatinum8164		Intel Xeon Platinum 8164	Intel	150		2017	1
xeonplatinum8165		Intel Xeon Platinum 8165	Intel	165			1
xeonplatinum8167m		Intel Xeon Platinum 8167M	Intel	165			1
xeonplatinum8168		Intel Xeon Platinum 8168	Intel	205		2017	1
xeonplatinum8170		Intel Xeon Platinum 8170	Intel	165		2017	1
xeonplatinum8170m		Intel Xeon Platinum 8170M	Intel	165			1
xeonplatinum8171m		Intel Xeon Platinum 8171M	Intel	165			1
xeonplatinum8172m		Intel Xeon Platinum 8172M	Intel	205			1
xeonplatinum8173m		Intel Xeon Platinum 8173M	Intel	165			1
xeonplatinum8174		Intel Xeon Platinum 8174	Intel	240			1
xeonplatinum8175m		Intel Xeon Platinum 8175M	Intel	240			1
xeonplatinum8176		Intel Xeon Platinum 8176	Intel	165		2017	1
xeonplatinum8176f		Intel Xeon Platinum 8176F	Intel	173		2017	1
xeonplatinum8176m		Intel Xeon Platinum 8176M	Intel	165			1
xeonplatinum8179m		Intel Xeon Platinum 8179M	Intel	240			1
xeonplatinum8180		Intel Xeon Platinum 8180	Intel	205		2017	1
xeonplatinum8180m		Intel Xeon Platinum 8180M	Intel	205			1
xeonplatinum8222l		Intel Xeon Platinum 8222L	Intel	200			1
xeonplatinum8249c		Intel Xeon Platinum 8249C	Intel	150			1
xeonplatinum8251		Intel Xeon Platinum 8251	Intel	240			1
xeonplatinum8253		Intel Xeon Platinum 8253	Intel	125		2019	1
xeonplatinum8255c		Intel Xeon Platinum 8255C	Intel	165			1
xeonplatinum8256		Intel Xeon Platinum 8256	Intel	105		2019	1
xeonplatinum8259cl		Intel Xeon Platinum 8259CL	Intel	210			1
xeonplatinum8259l		Intel Xeon Platinum 8259L	Intel	210			1
xeonplatinum8260		Intel Xeon Platinum 8260	Intel	165		2019	1
xeonplatinum8260l		Intel Xeon Platinum 8260L	Intel	165		2019	1
xeonplatinum8260m		Intel Xeon Platinum 8260M	Intel	165			1
xeonplatinum8260y		Intel Xeon Platinum 8260Y	Intel	165		2019	1
xeonplatinum8263c		Intel Xeon Platinum 8263C	Intel	165			1
xeonplatinum8267w		Intel Xeon Platinum 8267W	Intel	205			1
xeonplatinum8268		Intel Xeon Platinum 8268	Intel	205		2019	1
xeonplatinum8269cy		Intel Xeon Platinum 8269CY	Intel	205			1
xeonplatinum8270		Intel Xeon Platinum 8270	Intel	205		2019	1
xeonplatinum8272cl		Intel Xeon Platinum 8272CL	Intel	195			1
xeonplatinum8272l		Intel Xeon Platinum 8272L	Intel	195			1
xeonplatinum8273cl		Intel Xeon Platinum 8273CL	Intel	165			1
xeonplatinum8274		Intel Xeon Platinum 8274	Intel	240			1
xeonplatinum8275cl		Intel Xeon Platinum 8275CL	Intel	240			1
xeonplatinum8276		Intel Xeon Platinum 8276	Intel	165		2019	1
xeonplatinum8276l		Intel Xeon Platinum 8276L	Intel	165		2019	1
xeonplatinum8276m		Intel Xeon Platinum 8276M	Intel	165			1
xeonplatinum8279w		Intel Xeon Platinum 8279W	Intel	205			1
xeonplatinum8280		Intel Xeon Platinum 8280	Intel	205		2019	1
xeonplatinum8280l		Intel Xeon Platinum 8280L	Intel	205		2019	1
xeonplatinum8280m		Intel Xeon Platinum 8280M	Intel	205			1
xeonplatinum8284		Intel Xeon Platinum 8284	Intel	240			1
xeonplatinum8347c		Intel Xeon Platinum 8347C	Intel	210			1
xeonplatinum8351n		Intel Xeon Platinum 8351N	Intel	225		2021	1
xeonplatinum8352m		Intel Xeon Platinum 8352M	Intel	185		2021	1
xeonplatinum8352s		Intel Xeon Platinum 8352S	Intel	205		2021	1
xeonplatinum8352v		Intel Xeon Platinum 8352V	Intel	195		2021	1
xeonplatinum8352y		Intel Xeon Platinum 8352Y	Intel	205		2021	1
xeonplatinum8353h		Intel Xeon Platinum 8353H	Intel	150		2020	1
xeonplatinum8354h		Intel Xeon Platinum 8354H	Intel	205		2020	1
xeonplatinum8356h		Intel Xeon Platinum 8356H	Intel	190		2020	1
xeonplatinum8357c		Intel Xeon Platinum 8357C	Intel	240			1
xeonplatinum8358		Intel Xeon Platinum 8358	Intel	250		2021	1
xeonplatinum8358p		Intel Xeon Platinum 8358P	Intel	240		2021	1
xeonplatinum8360h		Intel Xeon Platinum 8360H	Intel	225		2020	1
xeonplatinum8360hl		Intel Xeon Platinum 8360HL	Intel	225		2020	1
xeonplatinum8360y		Intel Xeon Platinum 8360Y	Intel	250		2021	1
xeonplatinum8362		Intel Xeon Platinum 8362	Intel	265		2021	1
xeonplatinum8368		Intel Xeon Platinum 8368	Intel	270		2021	1
xeonplatinum8368q		Intel Xeon Platinum 8368Q	Intel	270		2021	1
xeonplatinum8370c		Intel Xeon Platinum 8370C	Intel	205			1
xeonplatinum8372c		Intel Xeon Platinum 8372C	Intel	300			1
xeonplatinum8373c		Intel Xeon Platinum 8373C	Intel	300			1
xeonplatinum8375c		Intel Xeon Platinum 8375C	Intel	300			1
xeonplatinum8376h		Intel Xeon Platinum 8376H	Intel	205		2020	1
xeonplatinum8376hl		Intel Xeon Platinum 8376HL	Intel	205		2020	1
xeonplatinum8380		Intel Xeon Platinum 8380	Intel	270		2021	1
xeonplatinum8380h		Intel Xeon Platinum 8380H	Intel	250		2020	1
xeonplatinum8380hl		Intel Xeon Platinum 8380HL	Intel	250		2020	1
xeonplatinum8444h		Intel Xeon Platinum 8444H	Intel	270		2023	1
xeonplatinum8450h		Intel Xeon Platinum 8450H	Intel	250		2023	1
xeonplatinum8452y		Intel Xeon Platinum 8452Y	Intel	300		2023	1
xeonplatinum8454h		Intel Xeon Platinum 8454H	Intel	270		2023	1
xeonplatinum8458p		Intel Xeon Platinum 8458P	Intel	350		2023	1
xeonplatinum8460h		Intel Xeon Platinum 8460H	Intel	330		2023	1
xeonplatinum8460y+		Intel Xeon Platinum 8460Y+	Intel	300		2023	1
xeonplatinum8461v		Intel Xeon Platinum 8461V	Intel	300		2023	1
xeonplatinum8462y+		Intel Xeon Platinum 8462Y+	Intel	300		2023	1
xeonplatinum8468		Intel Xeon Platinum 8468	Intel	350		2023	1
xeonplatinum8468h		Intel Xeon Platinum 8468H	Intel	330		2023	1
xeonplatinum8468v		Intel Xeon Platinum 8468V	Intel	330		2023	1
xeonplatinum8470		Intel Xeon Platinum 8470	Intel	350		2023	1
xeonplatinum8470n		Intel Xeon Platinum 8470N	Intel	300		2023	1
xeonplatinum8470q		Intel Xeon Platinum 8470Q	Intel	350		2023	1
xeonplatinum8471n		Intel Xeon Platinum 8471N	Intel	300		2023	1
xeonplatinum8480+		Intel Xeon Platinum 8480+	Intel	350		2023	1
xeonplatinum8490h		Intel Xeon Platinum 8490H	Intel	350		2023	1
xeonplatinum8558		Intel Xeon Platinum 8558	Intel	330		2023	1
xeonplatinum8558p		Intel Xeon Platinum 8558P	Intel	350		2023	1
xeonplatinum8558u		Intel Xeon Platinum 8558U	Intel	300		2023	1
xeonplatinum8562y+		Intel Xeon Platinum 8562Y+	Intel	300		2023	1
xeonplatinum8568y+		Intel Xeon Platinum 8568Y+	Intel	350		2023	1
xeonplatinum8570		Intel Xeon Platinum 8570	Intel	350		2023	1
xeonplatinum8571n		Intel Xeon Platinum 8571N	Intel	300		2023	1
xeonplatinum8580		Intel Xeon Platinum 8580	Intel	350		2023	1
xeonplatinum8581v		Intel Xeon Platinum 8581V	Intel	270		2023	1
xeonplatinum8592+		Intel Xeon Platinum 8592+	Intel	350		2023	1
xeonplatinum8592v		Intel Xeon Platinum 8592V	Intel	330		2023	1
xeonplatinum8593q		Intel Xeon Platinum 8593Q	Intel	385		2023	1
xeonplatinum9221		Intel Xeon Platinum 9221	Intel	250		2019	1
xeonplatinum9222		Intel Xeon Platinum 9222	Intel	250		2019	1
xeonplatinum9242		Intel Xeon Platinum 9242	Intel	350		2019	1
xeonplatinum9282		Intel Xeon Platinum 9282	Intel	400		2019	1
xeonplatinump8124		Intel Xeon Platinum P-8124	Intel	240			1
xeonplatinump8136		Intel Xeon Platinum P-8136	Intel	165			1
xeonsilver4106h		Intel Xeon Silver 4106H	Intel	85			1
xeonsilver4108		Intel Xeon Silver 4108	Intel	85		2017	1
xeonsilver4109t		Intel Xeon Silver 4109T	Intel	70		2017	1
xeonsilver4110		Intel Xeon Silver 4110	Intel	85		2017	1
xeonsilver4112		Intel Xeon Silver 4112	Intel	85		2017	1
xeonsilver4114		Intel Xeon Silver 4114	Intel	85		2017	1
xeonsilver4114t		Intel Xeon Silver 4114T	Intel	85		2017	1
xeonsilver4116		Intel Xeon Silver 4116	Intel	85		2017	1
xeonsilver4116t		Intel Xeon Silver 4116T	Intel	85		2017	1
xeonsilver4123		Intel Xeon Silver 4123	Intel	105			1
xeonsilver4208		Intel Xeon Silver 4208	Intel	85		2019	1
xeonsilver4209t		Intel Xeon Silver 4209T	Intel	70		2019	1
xeonsilver4210		Intel Xeon Silver 4210	Intel	85		2019	1
xeonsilver4210r		Intel Xeon Silver 4210R	Intel	100		2020	1
xeonsilver4210t		Intel Xeon Silver 4210T	Intel	95		2020	1
xeonsilver4211w		Intel Xeon Silver 4211W	Intel	100			1
xeonsilver4213w		Intel Xeon Silver 4213W	Intel	115			1
xeonsilver4214		Intel Xeon Silver 4214	Intel	85		2019	1
xeonsilver4214r		Intel Xeon Silver 4214R	Intel	100		2020	1
xeonsilver4214y		Intel Xeon Silver 4214Y	Intel	85		2019	1
xeonsilver4215		Intel Xeon Silver 4215	Intel	85		2019	1
xeonsilver4215r		Intel Xeon Silver 4215R	Intel	130		2020	1
xeonsilver4216		Intel Xeon Silver 4216	Intel	100		2019	1
xeonsilver4216r		Intel Xeon Silver 4216R	Intel	125			1
xeonsilver4309y		Intel Xeon Silver 4309Y	Intel	105		2021	1
xeonsilver4310		Intel Xeon Silver 4310	Intel	120		2021	1
xeonsilver4310t		Intel Xeon Silver 4310T	Intel	105		2021	1
xeonsilver4314		Intel Xeon Silver 4314	Intel	135		2021	1
xeonsilver4316		Intel Xeon Silver 4316	Intel	150		2021	1
xeonsilver4410t		Intel Xeon Silver 4410T	Intel	150		2023	1
xeonsilver4410y		Intel Xeon Silver 4410Y	Intel	150		2023	1
xeonsilver4416+		Intel Xeon Silver 4416+	Intel	165		2023	1
xeonsilver4509y		Intel Xeon Silver 4509Y	Intel	125		2023	1
xeonsilver4510		Intel Xeon Silver 4510	Intel	150		2023	1
xeonsilver4510t		Intel Xeon Silver 4510T	Intel	115		2023	1
xeonsilver4514y		Intel Xeon Silver 4514Y	Intel	150		2023	1
xeonsilver4516y+		Intel Xeon Silver 4516Y+	Intel	185		2023	1
xeonw10855m		Intel Xeon W-10855M	Intel	45		2020	1
xeonw10885m		Intel Xeon W-10885M	Intel	45		2020	1
xeonw11155mle		Intel Xeon W-11155MLE	Intel	25		2021	1
xeonw11555mle		Intel Xeon W-11555MLE	Intel	25		2021	1
xeonw11865mle		Intel Xeon W-11865MLE	Intel	25		2021	1
xeonw11955m		Intel Xeon W-11955M	Intel	45			1
xeonw1250		Intel Xeon W-1250	Intel	80		2020	1
xeonw1250e		Intel Xeon W-1250E	Intel	80		2020	1
xeonw1250p		Intel Xeon W-1250P	Intel	125		2020	1
xeonw1250te		Intel Xeon W-1250TE	Intel	35		2020	1
xeonw1270		Intel Xeon W-1270	Intel	80		2020	1
xeonw1270e		Intel Xeon W-1270E	Intel	80		2020	1
xeonw1270p		Intel Xeon W-1270P	Intel	125		2020	1
xeonw1270te		Intel Xeon W-1270TE	Intel	35		2020	1
xeonw1290		Intel Xeon W-1290	Intel	80		2020	1
xeonw1290e		Intel Xeon W-1290E	Intel	95		2020	1
xeonw1290p		Intel Xeon W-1290P	Intel	125		2020	1
xeonw1290t		Intel Xeon W-1290T	Intel	35		2020	1
xeonw1290te		Intel Xeon W-1290TE	Intel	35		2020	1
xeonw1350		Intel Xeon W-1350	Intel	80		2021	1
xeonw1350p		Intel Xeon W-1350P	Intel	125		2021	1
xeonw1370		Intel Xeon W-1370	Intel	80		2021	1
xeonw1370p		Intel Xeon W-1370P	Intel	125		2021	1
xeonw1390		Intel Xeon W-1390	Intel	80		2021	1
xeonw1390p		Intel Xeon W-1390P	Intel	125		2021	1
xeonw1390t		Intel Xeon W-1390T	Intel	35		2021	1
xeonw2102		Intel Xeon W-2102	Intel	120			1
xeonw2104		Intel Xeon W-2104	Intel	120			1
xeonw2123		Intel Xeon W-2123	Intel	120		2017	1
xeonw2125		Intel Xeon W-2125	Intel	120		2017	1
xeonw2133		Intel Xeon W-2133	Intel	140		2017	1
xeonw2135		Intel Xeon W-2135	Intel	140		2017	1
xeonw2140b		Intel Xeon W-2140B	Intel	120			1
xeonw2145		Intel Xeon W-2145	Intel	140		2017	1
xeonw2150b		Intel Xeon W-2150B	Intel	120			1
xeonw2155		Intel Xeon W-2155	Intel	140		2017	1
xeonw2175		Intel Xeon W-2175	Intel	140		2017	1
xeonw2191b		Intel Xeon W-2191B	Intel	140			1
xeonw2195		Intel Xeon W-2195	Intel	140		2017	1
xeonw2223		Intel Xeon W-2223	Intel	120		2019	1
xeonw2225		Intel Xeon W-2225	Intel	105		2019	1
xeonw2235		Intel Xeon W-2235	Intel	130		2019	1
xeonw2245		Intel Xeon W-2245	Intel	155		2019	1
xeonw2255		Intel Xeon W-2255	Intel	165		2019	1
xeonw2265		Intel Xeon W-2265	Intel	165		2019	1
xeonw2275		Intel Xeon W-2275	Intel	165		2019	1
xeonw2295		Intel Xeon W-2295	Intel	165		2019	1
xeonw3175x		Intel Xeon W-3175X	Intel	255		2018	1
xeonw3223		Intel Xeon W-3223	Intel	160		2019	1
xeonw3225		Intel Xeon W-3225	Intel	160		2019	1
xeonw3235		Intel Xeon W-3235	Intel	180		2019	1
xeonw3245		Intel Xeon W-3245	Intel	205		2019	1
xeonw3245m		Intel Xeon W-3245M	Intel	205		2019	1
xeonw3265		Intel Xeon W-3265	Intel	205		2019	1
xeonw3265m		Intel Xeon W-3265M	Intel	205		2019	1
xeonw3275		Intel Xeon W-3275	Intel	205		2019	1
xeonw3275m		Intel Xeon W-3275M	Intel	205		2019	1
xeonw3323		Intel Xeon W-3323	Intel	220		2021	1
xeonw3335		Intel Xeon W-3335	Intel	250		2021	1
xeonw3345		Intel Xeon W-3345	Intel	250		2021	1
xeonw3365		Intel Xeon W-3365	Intel	270		2021	1
xeonw3375		Intel Xeon W-3375	Intel	270		2021	1
xeonw3503		Intel Xeon W3503	Intel	130			1
xeonw3505		Intel Xeon W3505	Intel	130			1
xeonw3520		Intel Xeon W3520	Intel	130			1
xeonw3530		Intel Xeon W3530	Intel	130			1
xeonw3540		Intel Xeon W3540	Intel	130			1
xeonw3550		Intel Xeon W3550	Intel	130			1
xeonw3565		Intel Xeon W3565	Intel	130			1
xeonw3570		Intel Xeon W3570	Intel	130			1
xeonw3580		Intel Xeon W3580	Intel	130			1
xeonw3670		Intel Xeon W3670	Intel	130		2010	1
xeonw3680		Intel Xeon W3680	Intel	130		2010	1
xeonw3690		Intel Xeon W3690	Intel	130			1
xeonw5580		Intel Xeon W5580	Intel	130			1
xeonw5590		Intel Xeon W5590	Intel	130			1
xeonw7_2495x		Intel Xeon W7-2495X	Intel	225			1
xeonx3210		Intel Xeon X3210	Intel	100			1
xeonx3220		Intel Xeon X3220	Intel	100			1
xeonx3230		Intel Xeon X3230	Intel	100			1
xeonx3320		Intel Xeon X3320	Intel	95			1
xeonx3323		Intel Xeon X3323	Intel	80			1
xeonx3330		Intel Xeon X3330	Intel	95			1
xeonx3350		Intel Xeon X3350	Intel	95			1
xeonx3353		Intel Xeon X3353	Intel	80			1
xeonx3360		Intel Xeon X3360	Intel	95			1
xeonx3363		Intel Xeon X3363	Intel	80			1
xeonx3370		Intel Xeon X3370	Intel	95			1
xeonx3380		Intel Xeon X3380	Intel	95			1
xeonx3430		Intel Xeon X3430	Intel	95			1
xeonx3440		Intel Xeon X3440	Intel	95			1
xeonx3450		Intel Xeon X3450	Intel	95			1
xeonx3460		Intel Xeon X3460	Intel	95			1
xeonx3470		Intel Xeon X3470	Intel	95			1
xeonx3480		Intel Xeon X3480	Intel	95			1
xeonx5260		Intel Xeon X5260	Intel	80			1
xeonx5270		Intel Xeon X5270	Intel	80			1
xeonx5272		Intel Xeon X5272	Intel	80			1
xeonx5355		Intel Xeon X5355	Intel	120			1
xeonx5365		Intel Xeon X5365	Intel	120			1
xeonx5450		Intel Xeon X5450	Intel	120			1
xeonx5460		Intel Xeon X5460	Intel	120			1
xeonx5470		Intel Xeon X5470	Intel	120			1
xeonx5472		Intel Xeon X5472	Intel	120			1
xeonx5482		Intel Xeon X5482	Intel	150			1
xeonx5492		Intel Xeon X5492	Intel	150			1
xeonx5550		Intel Xeon X5550	Intel	95			1
xeonx5560		Intel Xeon X5560	Intel	95			1
xeonx5570		Intel Xeon X5570	Intel	95			1
xeonx5647		Intel Xeon X5647	Intel	130		2011	1
xeonx5650		Intel Xeon X5650	Intel	95		2010	1
xeonx5660		Intel Xeon X5660	Intel	95		2010	1
xeonx5667		Intel Xeon X5667	Intel	95		2010	1
xeonx5670		Intel Xeon X5670	Intel	95		2010	1
xeonx5672		Intel Xeon X5672	Intel	95		2011	1
xeonx5675		Intel Xeon X5675	Intel	95		2011	1
xeonx5677		Intel Xeon X5677	Intel	130		2010	1
xeonx5679		Intel Xeon X5679	Intel	115			1
xeonx5680		Intel Xeon X5680	Intel	130		2010	1
xeonx5687		Intel Xeon X5687	Intel	130		2011	1
xeonx5690		Intel Xeon X5690	Intel	130		2011	1
xeonx5698		Intel Xeon X5698	Intel	130			1
xeonx6550		Intel Xeon X6550	Intel	130			1
xeonx7350		Intel Xeon X7350	Intel	130			1
xeonx7460		Intel Xeon X7460	Intel	130			1
xeonx7542		Intel Xeon X7542	Intel	130			1
xeonx7550		Intel Xeon X7550	Intel	130			1
xeonx7560		Intel Xeon X7560	Intel	130			1
z01		AMD Z-01	AMD	6			1
z60		AMD Z-60	AMD	5			1
`
}

export function cpuSources(): string {
  return `
codecarbon-amd
codecarbon-cpu-power
codecarbon-intel-ark
hf-tasks
`
}
