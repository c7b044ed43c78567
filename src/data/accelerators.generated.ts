// Made by tools/data/build.ts; do not edit.

export function acceleratorRows(): string {
  return `
alibaba-t-head-hanguang-800	T-Head Hanguang 800	Alibaba	0	2019	276	epoch-ml-hardware					
amd-firepro-s9000	AMD FirePro S9000	AMD	0	2012	225	chip-dataset					
amd-firepro-s9010	AMD FirePro S9010	AMD	0	2012	200	chip-dataset					
amd-firepro-s9050	AMD FirePro S9050	AMD	0	2014	225	chip-dataset					
amd-firepro-s9100	AMD FirePro S9100	AMD	0	2014	225	chip-dataset					
amd-firepro-s9150	AMD FirePro S9150	AMD	0	2014	235	chip-dataset					
amd-firepro-s9170	AMD FirePro S9170	AMD	0	2015	275	chip-dataset					
amd-firepro-w8000	AMD FirePro W8000	AMD	1	2012	225	chip-dataset					
amd-firepro-w8100	AMD FirePro W8100	AMD	1	2014	220	chip-dataset					
amd-firepro-w9000	AMD FirePro W9000	AMD	1	2012	274	chip-dataset					
amd-firepro-w9100	AMD FirePro W9100	AMD	1	2014	275	chip-dataset					
amd-mi100	AMD Instinct MI100	AMD	0	2020	300	hf-tasks			184.6	hf-tasks	32
amd-mi210	AMD Instinct MI210	AMD	0	2022	300	hf-tasks			181	hf-tasks	64
amd-mi25	AMD Radeon Instinct MI25	AMD	0	2017	300	chip-dataset					16
amd-mi250	AMD Instinct MI250 (OAM, 2 GCDs)	AMD	0	2021	280	hf-tasks			181.05	hf-tasks	64
amd-mi250x	AMD Instinct MI250X (OAM, 2 GCDs)	AMD	0	2021	250	epoch-ml-hardware			191.5	epoch-ml-hardware	64
amd-mi300	AMD Instinct MI300 (preliminary entry)	AMD	0	2023	600	epoch-ml-hardware			383	epoch-ml-hardware	128
amd-mi300a	AMD Instinct MI300A (APU)	AMD	0	2023	760	epoch-ml-hardware			980.6	epoch-ml-hardware	128
amd-mi300x	AMD Instinct MI300X	AMD	0	2023	750	epoch-ml-hardware			1307.4	epoch-ml-hardware	192
amd-mi308x	AMD Instinct MI308X	AMD	0	2023	750	epoch-ml-hardware			653.7	epoch-ml-hardware	
amd-mi325x	AMD Instinct MI325X	AMD	0	2024	1000	epoch-ml-hardware			1307.4	epoch-ml-hardware	256
amd-mi350x	AMD Instinct MI350X	AMD	0	2025	1000	epoch-ml-hardware			2309.6	epoch-ml-hardware	288
amd-mi355x	AMD Instinct MI355X	AMD	0	2025	1400	epoch-ml-hardware			2516.6	epoch-ml-hardware	288
amd-mi50	AMD Instinct MI50	AMD	0	2018	300	hf-tasks					
amd-mi6	AMD Radeon Instinct MI6	AMD	0	2016	150	chip-dataset					
amd-mi60	AMD Instinct MI60	AMD	0	2018	300	hf-tasks					32
amd-mi8	AMD Radeon Instinct MI8	AMD	0	2016	175	chip-dataset					
amd-radeon-610m	AMD Radeon 610M	AMD	5	2022	15	hf-tasks					
amd-radeon-680m	AMD Radeon 680M	AMD	5	2022	50	hf-tasks					
amd-radeon-740m	AMD Radeon 740M	AMD	5	2023	15	hf-tasks					
amd-radeon-760m	AMD Radeon 760M	AMD	5	2023	15	hf-tasks					
amd-radeon-780m	AMD Radeon 780M	AMD	5	2023	15	hf-tasks					
amd-radeon-820m	AMD Radeon 820M	AMD	5	2025	15	hf-tasks					
amd-radeon-840m	AMD Radeon 840M	AMD	5	2025	15	hf-tasks					
amd-radeon-860m	AMD Radeon 860M	AMD	5	2025	15	hf-tasks					
amd-radeon-880m	AMD Radeon 880M	AMD	5	2024	15	hf-tasks					
amd-radeon-890m	AMD Radeon 890M	AMD	5	2024	15	hf-tasks					
amd-radeon-ai-pro-r9700	AMD Radeon AI PRO R9700	AMD	1	2025	300	hf-tasks					32
amd-radeon-pro-v320	AMD Radeon Pro V320	AMD	1	2017	230	chip-dataset					
amd-radeon-pro-v340-16-gb	AMD Radeon Pro V340 16 GB	AMD	1	2018	230	chip-dataset					
amd-radeon-pro-v340-8-gb	AMD Radeon Pro V340 8 GB	AMD	1	2018	230	chip-dataset					
amd-radeon-pro-v520	AMD Radeon Pro V520	AMD	0	2020	225	chip-dataset	26.1	teads-aws			8
amd-radeon-pro-v620	AMD Radeon Pro V620	AMD	0	2021	300	hf-tasks					32
amd-radeon-pro-vega-16	AMD Radeon Pro Vega 16	AMD	1	2018	75	chip-dataset					
amd-radeon-pro-vega-20	AMD Radeon Pro Vega 20	AMD	1	2018	100	chip-dataset					
amd-radeon-pro-vega-56	AMD Radeon Pro Vega 56	AMD	1	2017	210	chip-dataset					
amd-radeon-pro-vega-64	AMD Radeon Pro Vega 64	AMD	1	2017	250	chip-dataset					
amd-radeon-pro-vega-64x	AMD Radeon Pro Vega 64X	AMD	1	2019	250	chip-dataset					
amd-radeon-pro-vega-ii	AMD Radeon Pro Vega II	AMD	1	2019	475	chip-dataset					
amd-radeon-pro-vega-ii-duo	AMD Radeon Pro Vega II Duo	AMD	1	2019	475	chip-dataset					
amd-radeon-pro-vii	AMD Radeon Pro VII	AMD	1	2020	250	hf-tasks					
amd-radeon-pro-w5300m	AMD Radeon Pro W5300M	AMD	1	2019	85	chip-dataset					
amd-radeon-pro-w5500	AMD Radeon Pro W5500	AMD	1	2020	125	chip-dataset					
amd-radeon-pro-w5500m	AMD Radeon Pro W5500M	AMD	1	2020	85	chip-dataset					
amd-radeon-pro-w5500x	AMD Radeon Pro W5500X	AMD	1	2019	125	chip-dataset					
amd-radeon-pro-w5700	AMD Radeon Pro W5700	AMD	1	2019	205	chip-dataset					
amd-radeon-pro-w5700x	AMD Radeon Pro W5700X	AMD	1	2019	205	chip-dataset					
amd-radeon-pro-w6300m	AMD Radeon Pro W6300M	AMD	1	2022	25	chip-dataset					
amd-radeon-pro-w6600m	AMD Radeon Pro W6600M	AMD	1	2021	90	chip-dataset					
amd-radeon-pro-w6600x	AMD Radeon Pro W6600X	AMD	1	2021	120	chip-dataset					
amd-radeon-pro-w6800x	AMD Radeon Pro W6800X	AMD	1	2021	200	chip-dataset					
amd-radeon-pro-w6800x-duo	AMD Radeon Pro W6800X Duo	AMD	1	2021	400	chip-dataset					
amd-radeon-pro-w6900x	AMD Radeon Pro W6900X	AMD	1	2021	300	chip-dataset					
amd-radeon-pro-w7800	AMD Radeon PRO W7800	AMD	1	2023	260	hf-tasks					
amd-radeon-pro-w7900	AMD Radeon PRO W7900	AMD	1	2023	295	hf-tasks					48
amd-radeon-pro-wx-2100	AMD Radeon Pro WX 2100	AMD	1	2017	35	chip-dataset					
amd-radeon-pro-wx-3100	AMD Radeon Pro WX 3100	AMD	1	2017	65	chip-dataset					
amd-radeon-pro-wx-3200	AMD Radeon Pro WX 3200	AMD	1	2019	65	chip-dataset					
amd-radeon-pro-wx-4100	AMD Radeon Pro WX 4100	AMD	1	2016	50	chip-dataset					
amd-radeon-pro-wx-5100	AMD Radeon Pro WX 5100	AMD	1	2016	75	chip-dataset					
amd-radeon-pro-wx-7100	AMD Radeon Pro WX 7100	AMD	1	2016	130	chip-dataset					
amd-radeon-pro-wx-8100	AMD Radeon Pro WX 8100	AMD	1	2017	230	chip-dataset					
amd-radeon-pro-wx-8200	AMD Radeon Pro WX 8200	AMD	1	2018	230	chip-dataset					
amd-radeon-pro-wx-9100	AMD Radeon Pro WX 9100	AMD	1	2017	230	chip-dataset					
amd-radeon-pro-wx-vega-m-gl	AMD Radeon Pro WX Vega M GL	AMD	1	2018	65	chip-dataset					
amd-radeon-rx-455-oem	AMD Radeon RX 455 OEM	AMD	2	2016	100	chip-dataset					
amd-radeon-rx-460	AMD Radeon RX 460	AMD	2	2016	75	chip-dataset					
amd-radeon-rx-460-1024sp	AMD Radeon RX 460 1024SP	AMD	2	2017	75	chip-dataset					
amd-radeon-rx-470	AMD Radeon RX 470	AMD	2	2016	120	chip-dataset					
amd-radeon-rx-470d	AMD Radeon RX 470D	AMD	2	2016	120	chip-dataset					
amd-radeon-rx-480	AMD Radeon RX 480	AMD	2	2016	150	chip-dataset					
amd-radeon-rx-5300-oem	AMD Radeon RX 5300 OEM	AMD	2	2020	100	chip-dataset					
amd-radeon-rx-5300-xt-oem	AMD Radeon RX 5300 XT OEM	AMD	2	2019	100	chip-dataset					
amd-radeon-rx-5300m	AMD Radeon RX 5300M	AMD	2	2019	85	chip-dataset					
amd-radeon-rx-550	AMD Radeon RX 550	AMD	2	2017	50	chip-dataset					
amd-radeon-rx-550-512sp	AMD Radeon RX 550 512SP	AMD	2	2017	50	chip-dataset					
amd-radeon-rx-550-640sp	AMD Radeon RX 550 640SP	AMD	2	2017	60	chip-dataset					
amd-radeon-rx-5500-oem	AMD Radeon RX 5500 OEM	AMD	2	2019	110	chip-dataset					
amd-radeon-rx-5500-xt	AMD Radeon RX 5500 XT	AMD	2	2019	130	hf-tasks					
amd-radeon-rx-5500m	AMD Radeon RX 5500M	AMD	2	2019	85	chip-dataset					
amd-radeon-rx-550x	AMD Radeon RX 550X	AMD	2	2018	50	chip-dataset					
amd-radeon-rx-550x-640sp	AMD Radeon RX 550X 640SP	AMD	2	2018	60	chip-dataset					
amd-radeon-rx-560	AMD Radeon RX 560	AMD	2	2017	75	chip-dataset					
amd-radeon-rx-560-896sp	AMD Radeon RX 560 896SP	AMD	2	2017	45	chip-dataset					
amd-radeon-rx-560-xt	AMD Radeon RX 560 XT	AMD	2	2019	150	chip-dataset					
amd-radeon-rx-5600-oem	AMD Radeon RX 5600 OEM	AMD	2	2020	125	chip-dataset					
amd-radeon-rx-5600-xt	AMD Radeon RX 5600 XT	AMD	2	2020	150	hf-tasks					6
amd-radeon-rx-5600m	AMD Radeon RX 5600M	AMD	2	2020	150	chip-dataset					
amd-radeon-rx-560d	AMD Radeon RX 560D	AMD	2	2017	65	chip-dataset					
amd-radeon-rx-560dx	AMD Radeon RX 560DX	AMD	2	2018	65	chip-dataset					
amd-radeon-rx-560x	AMD Radeon RX 560X	AMD	2	2018	75	chip-dataset					
amd-radeon-rx-570	AMD Radeon RX 570	AMD	2	2017	150	chip-dataset					
amd-radeon-rx-5700	AMD Radeon RX 5700	AMD	2	2019	180	hf-tasks					8
amd-radeon-rx-5700-xt	AMD Radeon RX 5700 XT	AMD	2	2019	225	hf-tasks					8
amd-radeon-rx-5700-xt-50th-anniversary	AMD Radeon RX 5700 XT 50th Anniversary	AMD	2	2019	225	chip-dataset					
amd-radeon-rx-5700m	AMD Radeon RX 5700M	AMD	2	2020	180	chip-dataset					
amd-radeon-rx-570x	AMD Radeon RX 570X	AMD	2	2018	150	chip-dataset					
amd-radeon-rx-580	AMD Radeon RX 580	AMD	2	2017	185	chip-dataset					
amd-radeon-rx-580-2048sp	AMD Radeon RX 580 2048SP	AMD	2	2018	150	chip-dataset					
amd-radeon-rx-580-oem	AMD Radeon RX 580 OEM	AMD	2	2016	150	chip-dataset					
amd-radeon-rx-580g	AMD Radeon RX 580G	AMD	2	2018	185	chip-dataset					
amd-radeon-rx-580x	AMD Radeon RX 580X	AMD	2	2018	185	chip-dataset					
amd-radeon-rx-590	AMD Radeon RX 590	AMD	2	2018	175	chip-dataset					
amd-radeon-rx-590-gme	AMD Radeon RX 590 GME	AMD	2	2020	175	chip-dataset					
amd-radeon-rx-640-oem	AMD Radeon RX 640 OEM	AMD	2	2020	50	chip-dataset					
amd-radeon-rx-6400	AMD Radeon RX 6400	AMD	2	2022	53	chip-dataset					
amd-radeon-rx-6450m	AMD Radeon RX 6450M	AMD	2	2023	50	chip-dataset					
amd-radeon-rx-6500-xt	AMD Radeon RX 6500 XT	AMD	2	2022	107	chip-dataset					
amd-radeon-rx-6500m	AMD Radeon RX 6500M	AMD	2	2022	50	chip-dataset					
amd-radeon-rx-6550m	AMD Radeon RX 6550M	AMD	2	2023	80	chip-dataset					
amd-radeon-rx-6550s	AMD Radeon RX 6550S	AMD	2	2023	50	chip-dataset					
amd-radeon-rx-6600	AMD Radeon RX 6600	AMD	2	2021	132	hf-tasks					8
amd-radeon-rx-6600-xt	AMD Radeon RX 6600 XT	AMD	2	2021	160	hf-tasks					8
amd-radeon-rx-6600m	AMD Radeon RX 6600M	AMD	2	2021	100	chip-dataset					
amd-radeon-rx-6600s	AMD Radeon RX 6600S	AMD	2	2022	80	chip-dataset					
amd-radeon-rx-6650-xt	AMD Radeon RX 6650 XT	AMD	2	2022	180	hf-tasks					8
amd-radeon-rx-6650m	AMD Radeon RX 6650M	AMD	2	2022	120	chip-dataset					
amd-radeon-rx-6650m-xt	AMD Radeon RX 6650M XT	AMD	2	2022	120	chip-dataset					
amd-radeon-rx-6700	AMD Radeon RX 6700	AMD	2	2022	175	hf-tasks					10
amd-radeon-rx-6700-xt	AMD Radeon RX 6700 XT	AMD	2	2021	230	hf-tasks					12
amd-radeon-rx-6700m	AMD Radeon RX 6700M	AMD	2	2021	135	chip-dataset					
amd-radeon-rx-6700s	AMD Radeon RX 6700S	AMD	2	2022	80	chip-dataset					
amd-radeon-rx-6750-gre	AMD Radeon RX 6750 GRE	AMD	2	2023	250	chip-dataset					
amd-radeon-rx-6750-xt	AMD Radeon RX 6750 XT	AMD	2	2022	250	chip-dataset					
amd-radeon-rx-6800	AMD Radeon RX 6800	AMD	2	2020	250	hf-tasks					16
amd-radeon-rx-6800-xt	AMD Radeon RX 6800 XT	AMD	2	2020	300	chip-dataset					
amd-radeon-rx-6800m	AMD Radeon RX 6800M	AMD	2	2021	145	chip-dataset					
amd-radeon-rx-6800s	AMD Radeon RX 6800S	AMD	2	2022	100	chip-dataset					
amd-radeon-rx-6850m-xt	AMD Radeon RX 6850M XT	AMD	2	2022	165	chip-dataset					
amd-radeon-rx-6900-xt	AMD Radeon RX 6900 XT	AMD	2	2020	300	chip-dataset					
amd-radeon-rx-6950-xt	AMD Radeon RX 6950 XT	AMD	2	2022	335	hf-tasks					16
amd-radeon-rx-7600	AMD Radeon RX 7600	AMD	2	2023	165	chip-dataset					
amd-radeon-rx-7600-xt	AMD Radeon RX 7600 XT	AMD	2	2024	190	hf-tasks					
amd-radeon-rx-7600m	AMD Radeon RX 7600M	AMD	2	2023	90	chip-dataset					
amd-radeon-rx-7600m-xt	AMD Radeon RX 7600M XT	AMD	2	2023	120	chip-dataset					
amd-radeon-rx-7600s	AMD Radeon RX 7600S	AMD	2	2023	75	chip-dataset					
amd-radeon-rx-7700-xt	AMD Radeon RX 7700 XT	AMD	2	2023	245	hf-tasks					12
amd-radeon-rx-7700s	AMD Radeon RX 7700S	AMD	2	2023	100	chip-dataset					
amd-radeon-rx-7800-xt	AMD Radeon RX 7800 XT	AMD	2	2023	263	hf-tasks					16
amd-radeon-rx-7900-gre	AMD Radeon RX 7900 GRE	AMD	2	2023	260	hf-tasks					16
amd-radeon-rx-7900-xt	AMD Radeon RX 7900 XT	AMD	2	2022	315	hf-tasks					20
amd-radeon-rx-7900-xtx	AMD Radeon RX 7900 XTX	AMD	2	2022	335	epoch-ml-hardware					24
amd-radeon-rx-7900m	AMD Radeon RX 7900M	AMD	2	2023	180	chip-dataset					
amd-radeon-rx-9060-xt	AMD Radeon RX 9060 XT	AMD	2	2025	160	hf-tasks					
amd-radeon-rx-9070	AMD Radeon RX 9070	AMD	2	2025	220	hf-tasks					16
amd-radeon-rx-9070-xt	AMD Radeon RX 9070 XT	AMD	2	2025	304	hf-tasks					16
amd-radeon-rx-vega-11	AMD Radeon RX Vega 11	AMD	2	2018	25	chip-dataset					
amd-radeon-rx-vega-11-embedded	AMD Radeon RX Vega 11 Embedded	AMD	2	2018	25	chip-dataset					
amd-radeon-rx-vega-56	AMD Radeon RX Vega 56	AMD	2	2017	210	chip-dataset					
amd-radeon-rx-vega-64	AMD Radeon RX Vega 64	AMD	2	2017	295	chip-dataset					
amd-radeon-rx-vega-64-limited-edition	AMD Radeon RX Vega 64 Limited Edition	AMD	2	2017	295	chip-dataset					
amd-radeon-rx-vega-64-liquid-cooling	AMD Radeon RX Vega 64 Liquid Cooling	AMD	2	2017	345	chip-dataset					
amd-radeon-rx-vega-m-gh	AMD Radeon RX Vega M GH	AMD	2	2018	100	chip-dataset					
amd-radeon-rx-vega-m-gl	AMD Radeon RX Vega M GL	AMD	2	2018	65	chip-dataset					
amd-radeon-vega-11	AMD Radeon Vega 11	AMD	2	2019	15	chip-dataset					
amd-radeon-vega-11-embedded	AMD Radeon Vega 11 Embedded	AMD	2	2018	25	chip-dataset					
amd-radeon-vega-3	AMD Radeon Vega 3	AMD	2	2019	15	chip-dataset					
amd-radeon-vega-3-embedded	AMD Radeon Vega 3 Embedded	AMD	2	2018	15	chip-dataset					
amd-radeon-vega-6-embedded	AMD Radeon Vega 6 Embedded	AMD	2	2018	15	chip-dataset					
amd-radeon-vega-8	AMD Radeon Vega 8	AMD	2	2018	25	chip-dataset					
amd-radeon-vega-8-embedded	AMD Radeon Vega 8 Embedded	AMD	2	2018	25	chip-dataset					
amd-radeon-vega-frontier-edition	AMD Radeon Vega Frontier Edition	AMD	2	2017	300	chip-dataset					
amd-radeon-vega-frontier-edition-watercooled	AMD Radeon Vega Frontier Edition Watercooled	AMD	2	2017	375	chip-dataset					
amd-radeon-vii	AMD Radeon VII	AMD	2	2019	295	chip-dataset					
amd-ryzen-ai-max-395	AMD Ryzen AI Max+ 395	AMD	5	2025	120	hf-tasks					
apple-m1	Apple M1 (whole SoC)	Apple	5	2020	15	hf-tasks					
apple-m1-max	Apple M1 Max (whole SoC)	Apple	5	2021	60	hf-tasks					
apple-m1-pro	Apple M1 Pro (whole SoC)	Apple	5	2021	30	hf-tasks					
apple-m1-ultra	Apple M1 Ultra (whole SoC)	Apple	5	2022	120	hf-tasks					
apple-m2	Apple M2 (whole SoC)	Apple	5	2022	20	hf-tasks					
apple-m2-max	Apple M2 Max (whole SoC)	Apple	5	2023	80	hf-tasks					
apple-m2-pro	Apple M2 Pro (whole SoC)	Apple	5	2023	35	hf-tasks					
apple-m2-ultra	Apple M2 Ultra (whole SoC)	Apple	5	2023	150	hf-tasks					
apple-m3	Apple M3 (whole SoC)	Apple	5	2023	22	hf-tasks					
apple-m3-max	Apple M3 Max (whole SoC)	Apple	5	2023	90	hf-tasks					
apple-m3-pro	Apple M3 Pro (whole SoC)	Apple	5	2023	40	hf-tasks					
apple-m3-ultra	Apple M3 Ultra (whole SoC)	Apple	5	2025	180	hf-tasks					
apple-m4	Apple M4 (whole SoC)	Apple	5	2024	22	hf-tasks					
apple-m4-max	Apple M4 Max (whole SoC)	Apple	5	2024	100	hf-tasks					
apple-m4-pro	Apple M4 Pro (whole SoC)	Apple	5	2024	45	hf-tasks					
apple-m5	Apple M5 (whole SoC)	Apple	5	2025	25	hf-tasks					
apple-m5-max	Apple M5 Max (whole SoC)	Apple	5	2026	110	hf-tasks					
apple-m5-pro	Apple M5 Pro (whole SoC)	Apple	5	2026	50	hf-tasks					
apple-m5-ultra	Apple M5 Ultra (whole SoC)	Apple	5	2026	220	hf-tasks					
apple-macbook-neo	Apple MacBook Neo	Apple	5	2026	10	hf-tasks					
aws-inferentia1	AWS Inferentia	AWS	0						64	aws-neuron-docs	8
aws-inferentia2	AWS Inferentia2	AWS	0	2023					190	epoch-ml-hardware	32
aws-trainium1	AWS Trainium (1st gen)	AWS	0	2022					190	epoch-ml-hardware	32
aws-trainium2	AWS Trainium2	AWS	0	2024	500	epoch-ml-hardware			667	epoch-ml-hardware	96
aws-trainium3	AWS Trainium3	AWS	0	2025	700	epoch-ml-hardware			671	epoch-ml-hardware	
baidu-kunlun-i	Baidu Kunlun I	Baidu Kunlunxin	0	2019	150	epoch-ml-hardware			64	epoch-ml-hardware	
baidu-kunlun-ii	Baidu Kunlun II	Baidu Kunlunxin	0	2021	150	epoch-ml-hardware			128	epoch-ml-hardware	32
baidu-kunlun-k200	Baidu Kunlun K200	Baidu Kunlunxin	0	2020	150	epoch-ml-hardware			64	epoch-ml-hardware	16
baidu-kunlun-r100-100w	Baidu Kunlun R100 (100W)	Baidu Kunlunxin	0	2022	100	epoch-ml-hardware			85	epoch-ml-hardware	12
baidu-kunlun-r100-75w	Baidu Kunlun R100 (75W)	Baidu Kunlunxin	0	2022	75	epoch-ml-hardware			64	epoch-ml-hardware	12
baidu-kunlun-r200-150w	Baidu Kunlun R200 (150W)	Baidu Kunlunxin	0	2022	150	epoch-ml-hardware			128	epoch-ml-hardware	16
baidu-kunlun-r200-8f-160w	Baidu Kunlun R200-8F (160W)	Baidu Kunlunxin	0	2022	160	epoch-ml-hardware			128	epoch-ml-hardware	32
baidu-kunlun-rg800	Baidu Kunlun RG800	Baidu Kunlunxin	0	2023	130	epoch-ml-hardware			128	epoch-ml-hardware	32
biren-br100	Biren BR100	Biren	0	2022	550	epoch-ml-hardware			1024	epoch-ml-hardware	64
cambricon-mlu270-f4	Cambricon MLU270-F4	Cambricon	0	2019	150	epoch-ml-hardware					16
cambricon-mlu270-s4	Cambricon MLU270-S4	Cambricon	0	2019	70	epoch-ml-hardware					16
cambricon-mlu290-m5	Cambricon MLU290-M5	Cambricon	0	2021	350	epoch-ml-hardware					32
cambricon-mlu370-s4	Cambricon MLU370-S4	Cambricon	0	2021	75	epoch-ml-hardware			72	epoch-ml-hardware	24
cambricon-mlu370-s4-s8	Cambricon MLU370-S4/S8	Cambricon	0	2021	75	epoch-ml-hardware			72	epoch-ml-hardware	24
cambricon-mlu370-s8	Cambricon MLU370-S8	Cambricon	0	2021	75	epoch-ml-hardware			72	epoch-ml-hardware	48
cambricon-mlu370-x4	Cambricon MLU370-X4	Cambricon	0	2021	150	epoch-ml-hardware			96	epoch-ml-hardware	24
cambricon-mlu370-x8	Cambricon MLU370-X8	Cambricon	0	2022	250	epoch-ml-hardware			96	epoch-ml-hardware	48
cambricon-siyuan-590	Cambricon Siyuan 590	Cambricon	0	2024	200	epoch-ml-hardware			345	epoch-ml-hardware	
cambricon-siyuan-690	Cambricon Siyuan 690	Cambricon	0								
cerebras-cs1	Cerebras CS-1 (WSE-1 system)	Cerebras	0		20000	anandtech-cerebras					
cerebras-cs3	Cerebras CS-3 (WSE-3 system)	Cerebras	0								
google-tpu-v1	Google TPU v1	Google	0	2015	75	epoch-ml-hardware					8.58993
google-tpu-v2	Google TPU v2	Google	0	2017	280	epoch-ml-hardware			46	epoch-ml-hardware	16
google-tpu-v3	Google TPU v3	Google	0	2018	450	epoch-ml-hardware			123	epoch-ml-hardware	32
google-tpu-v4	Google TPU v4	Google	0	2021	340	epoch-ml-hardware			275	epoch-ml-hardware	32
google-tpu-v4i	Google TPU v4i	Google	0	2020	175	epoch-ml-hardware			138	epoch-ml-hardware	8
google-tpu-v5e	Google TPU v5e	Google	0	2023	225	epoch-ml-hardware			197	epoch-ml-hardware	16
google-tpu-v5p	Google TPU v5p	Google	0	2023	540	epoch-ml-hardware			459	epoch-ml-hardware	95
google-tpu-v6e	Google TPU v6e (Trillium)	Google	0	2024	380	epoch-ml-hardware			918	epoch-ml-hardware	32
google-tpu-v7	Google TPU v7 (Ironwood)	Google	0	2025	960	epoch-ml-hardware			2307	epoch-ml-hardware	192
graphcore-bow	Graphcore Bow IPU	Graphcore	0		312.5	eenews-graphcore			350	eenews-graphcore	0.9
graphcore-gc200	Graphcore GC200 IPU (Mk2)	Graphcore	0		375	eenews-graphcore			250	eenews-graphcore	
groq-lpu-v1	Groq LPU v1	Groq	0	2022	215	epoch-ml-hardware			188	epoch-ml-hardware	0.23
huawei-ascend-310	Huawei Ascend 310	Huawei	0	2018	8	epoch-ml-hardware			8	epoch-ml-hardware	
huawei-ascend-800t-a2	Huawei Ascend 800T A2	Huawei	0		310	epoch-ml-hardware			256	epoch-ml-hardware	
huawei-ascend-910	Huawei Ascend 910	Huawei	0	2019	310	epoch-ml-hardware			256	epoch-ml-hardware	
huawei-ascend-910-320-tflops	Huawei Ascend 910 (320 TFLOPS)	Huawei	0	2019	310	epoch-ml-hardware			320	epoch-ml-hardware	
huawei-ascend-910a	Huawei Ascend 910A	Huawei	0	2019	310	epoch-ml-hardware			256	epoch-ml-hardware	32
huawei-ascend-910a-premium	Huawei Ascend 910A Premium	Huawei	0	2019					320	epoch-ml-hardware	32
huawei-ascend-910a-pro	Huawei Ascend 910A Pro	Huawei	0	2019					288	epoch-ml-hardware	32
huawei-ascend-910b	Huawei Ascend 910B	Huawei	0	2022	400	epoch-ml-hardware			376	epoch-ml-hardware	32
huawei-ascend-910b-pro	Huawei Ascend 910B Pro	Huawei	0						280	epoch-ml-hardware	32
huawei-ascend-910b1-v1	Huawei Ascend 910B1 (v1)	Huawei	0						400	epoch-ml-hardware	64
huawei-ascend-910b1-v2	Huawei Ascend 910B1 (v2)	Huawei	0								64
huawei-ascend-910b2	Huawei Ascend 910B2	Huawei	0						376	epoch-ml-hardware	64
huawei-ascend-910b3	Huawei Ascend 910B3	Huawei	0						313	epoch-ml-hardware	64
huawei-ascend-910b4	Huawei Ascend 910B4	Huawei	0						280	epoch-ml-hardware	32
huawei-ascend-910c	Huawei Ascend 910C	Huawei	0	2024	700	epoch-ml-hardware			800	epoch-ml-hardware	128
huawei-ascend-920	Huawei Ascend 920	Huawei	0	2025					900	epoch-ml-hardware	
huawei-ascend-950dt	Huawei Ascend 950DT	Huawei	0								
huawei-ascend-960	Huawei Ascend 960	Huawei	0								
huawei-ascend-970	Huawei Ascend 970	Huawei	0								
hygon-shensuan-1	Shensuan-1	Hygon	0	2021	350	epoch-ml-hardware			24.5	epoch-ml-hardware	32
iluvatar-tianshu-zhixin-tiangai-100-bi-v100	Tianshu Zhixin Tiangai 100 (BI-V100)	Iluvatar CoreX	0	2021	250	epoch-ml-hardware			128	epoch-ml-hardware	32
iluvatar-tianshu-zhixin-zhikai-100	Tianshu Zhixin Zhikai 100	Iluvatar CoreX	0	2022					96	epoch-ml-hardware	
intel-arc-a310	Intel Arc A310	Intel	2	2022	30	chip-dataset					
intel-arc-a350m	Intel Arc A350M	Intel	2	2022	25	chip-dataset					
intel-arc-a370m	Intel Arc A370M	Intel	2	2022	35	chip-dataset					
intel-arc-a380	Intel Arc A380	Intel	2	2022	75	hf-tasks					6
intel-arc-a380m	Intel Arc A380M	Intel	2	2023	35	chip-dataset					
intel-arc-a530m	Intel Arc A530M	Intel	2	2023	65	chip-dataset					
intel-arc-a570m	Intel Arc A570M	Intel	2	2023	75	chip-dataset					
intel-arc-a580	Intel Arc A580	Intel	2	2023	175	chip-dataset					
intel-arc-a750	Intel Arc A750	Intel	2	2022	225	hf-tasks					8
intel-arc-a770	Intel Arc A770	Intel	2	2022	225	hf-tasks					
intel-arc-b50	Intel Arc B50	Intel	1	2025	70	hf-tasks					16
intel-arc-b570	Intel Arc B570	Intel	2	2025	150	hf-tasks					10
intel-arc-b580	Intel Arc B580	Intel	2	2024	190	hf-tasks					12
intel-arc-b60	Intel Arc B60	Intel	1	2025	200	hf-tasks					
intel-arc-pro-a30m	Intel Arc Pro A30M	Intel	1	2022	50	chip-dataset					
intel-arc-pro-a40	Intel Arc Pro A40	Intel	1	2022	50	chip-dataset					
intel-arc-pro-a50	Intel Arc Pro A50	Intel	1	2022	75	chip-dataset					
intel-arc-pro-a60	Intel Arc Pro A60	Intel	1	2023	130	chip-dataset					
intel-arc-pro-a60m	Intel Arc Pro A60M	Intel	1	2023	95	chip-dataset					
intel-arc-pro-b70	Intel Arc Pro B70	Intel	1	2026	230	hf-tasks					32
intel-gaudi	Intel Gaudi (HL-205)	Intel	0	2019	300	epoch-ml-hardware					32
intel-gaudi2	Intel Gaudi 2 (HL-225)	Intel	0	2022	600	epoch-ml-hardware			450	epoch-ml-hardware	96
intel-gaudi3	Intel Gaudi 3 (HL-325)	Intel	0	2024	900	epoch-ml-hardware			1678	epoch-ml-hardware	128
intel-max-1100	Intel Data Center GPU Max 1100	Intel	0	2023	300	epoch-ml-hardware					48
intel-max-1350	Intel Data Center GPU Max 1350	Intel	0	2023	450	epoch-ml-hardware					96
intel-max-1550	Intel Data Center GPU Max 1550	Intel	0	2023	600	epoch-ml-hardware					128
intel-xeon-phi-3120a	Intel Xeon Phi 3120A	Intel	0	2012	300	chip-dataset					
intel-xeon-phi-5110p	Intel Xeon Phi 5110P	Intel	0	2012	225	chip-dataset					
intel-xeon-phi-se10x	Intel Xeon Phi SE10X	Intel	0	2012	300	chip-dataset					
meta-mtia-300	Meta MTIA 300	Meta	0	2026	800	epoch-ml-hardware			600	epoch-ml-hardware	216
meta-mtia-v1-mtia-100	Meta MTIA v1 (MTIA 100)	Meta	0	2023	25	epoch-ml-hardware			51.2	epoch-ml-hardware	0.128
meta-mtia-v2-mtia-200	Meta MTIA v2 (MTIA 200)	Meta	0	2024	90	epoch-ml-hardware			177	epoch-ml-hardware	0.256
metax-mxc500-oam	MetaX MXC500 (OAM)	MetaX	0	2023	450	epoch-ml-hardware			280	epoch-ml-hardware	64
metax-mxc500-pcie	MetaX MXC500 (PCIe)	MetaX	0	2023	350	epoch-ml-hardware			240	epoch-ml-hardware	64
metax-mxn100	MetaX MXN100	MetaX	0	2023					80	epoch-ml-hardware	
microsoft-maia-100-m100	Maia 100 (M100)	Microsoft	0	2024	500	epoch-ml-hardware			800	epoch-ml-hardware	
moore-mtt-s4000	MTT S4000	Moore Threads (Tencent)	0	2023	450	epoch-ml-hardware			100	epoch-ml-hardware	48
national-mt-2000	MT-2000	National University of Defense Technology	0	2017	240	epoch-ml-hardware					
national-mt-3000	MT-3000	National University of Defense Technology	0	2022	256	epoch-ml-hardware					128
nvidia-a10	NVIDIA A10	NVIDIA	0	2021	150	epoch-ml-hardware			125	gpu-datasheet-readme	24
nvidia-a100-pcie-40gb	NVIDIA A100 PCIe 40GB	NVIDIA	0	2020	250	green-algorithms-tdp			312	lightning-flops	40
nvidia-a100-pcie-80gb	NVIDIA A100 PCIe 80GB	NVIDIA	0	2021	300	green-algorithms-tdp			312	lightning-flops	80
nvidia-a100-sxm-64gb	NVIDIA A100 SXM 64GB (custom)	NVIDIA	0								64
nvidia-a100-sxm4-40gb	NVIDIA A100 SXM4 40GB	NVIDIA	0	2020	400	epoch-ml-hardware	46.45	teads-aws	312	epoch-ml-hardware	40
nvidia-a100-sxm4-80gb	NVIDIA A100 SXM4 80GB	NVIDIA	0	2020	400	epoch-ml-hardware			312	epoch-ml-hardware	80
nvidia-a100x	NVIDIA A100X	NVIDIA	0	2021	300	chip-dataset					
nvidia-a10g	NVIDIA A10G	NVIDIA	0	2021	150	epoch-ml-hardware	18	ccf-app			24
nvidia-a10m	NVIDIA A10M	NVIDIA	0								
nvidia-a16	NVIDIA A16 (board, 4 GPUs)	NVIDIA	0	2021	62.5	chip-dataset					16
nvidia-a2	NVIDIA A2	NVIDIA	0	2021	60	hf-tasks					16
nvidia-a30	NVIDIA A30	NVIDIA	0	2021	165	hf-tasks					24
nvidia-a30x	NVIDIA A30X	NVIDIA	0	2021	230	chip-dataset					
nvidia-a40	NVIDIA A40	NVIDIA	0	2020	300	epoch-ml-hardware			149.7	epoch-ml-hardware	48
nvidia-a800-pcie-40gb	NVIDIA A800 40GB Active	NVIDIA	1	2022	250	epoch-ml-hardware			311.8	epoch-ml-hardware	40
nvidia-a800-pcie-80gb	NVIDIA A800 PCIe 80GB	NVIDIA	0	2022	250	epoch-ml-hardware			312	epoch-ml-hardware	80
nvidia-a800-sxm4-40gb	NVIDIA A800 SXM4 40GB	NVIDIA	0		400	hf-tasks			312	verl-flops	40
nvidia-a800-sxm4-80gb	NVIDIA A800 SXM4 80GB	NVIDIA	0	2022	400	epoch-ml-hardware			311.8	epoch-ml-hardware	80
nvidia-ax800	NVIDIA AX800	NVIDIA	0								
nvidia-b100	NVIDIA B100	NVIDIA	0	2024	700	epoch-ml-hardware			1750	epoch-ml-hardware	192
nvidia-b200	NVIDIA B200 SXM 180GB	NVIDIA	0	2024	1000	epoch-ml-hardware			2250	epoch-ml-hardware	180
nvidia-b300	NVIDIA B300 SXM (Blackwell Ultra)	NVIDIA	0	2025	1100	epoch-ml-hardware			2250	epoch-ml-hardware	270
nvidia-gb10	NVIDIA GB10 (DGX Spark)	NVIDIA	5	2025	140	hf-tasks					128
nvidia-gb200	NVIDIA GB200 (per GPU)	NVIDIA	0	2025	1200	epoch-ml-hardware			2500	epoch-ml-hardware	186
nvidia-gb300	NVIDIA GB300 (per GPU, Blackwell Ultra)	NVIDIA	0	2025	1400	epoch-ml-hardware			2500	epoch-ml-hardware	287.5
nvidia-geforce-gtx-1050	NVIDIA GeForce GTX 1050	NVIDIA	2	2016	75	chip-dataset					
nvidia-geforce-gtx-1050-3-gb	NVIDIA GeForce GTX 1050 3 GB	NVIDIA	2	2018	75	chip-dataset					
nvidia-geforce-gtx-1050-ti	NVIDIA GeForce GTX 1050 Ti	NVIDIA	2	2016	75	hf-tasks					4
nvidia-geforce-gtx-1060	NVIDIA GeForce GTX 1060	NVIDIA	2	2016	120	hf-tasks					
nvidia-geforce-gtx-1060-3-gb	NVIDIA GeForce GTX 1060 3 GB	NVIDIA	2	2016	120	chip-dataset					
nvidia-geforce-gtx-1060-3-gb-gp104	NVIDIA GeForce GTX 1060 3 GB GP104	NVIDIA	2	2016	120	chip-dataset					
nvidia-geforce-gtx-1060-5-gb	NVIDIA GeForce GTX 1060 5 GB	NVIDIA	2	2017	120	chip-dataset					
nvidia-geforce-gtx-1060-6-gb	NVIDIA GeForce GTX 1060 6 GB	NVIDIA	2	2016	120	chip-dataset					
nvidia-geforce-gtx-1060-6-gb-9gbps	NVIDIA GeForce GTX 1060 6 GB 9Gbps	NVIDIA	2	2017	120	chip-dataset					
nvidia-geforce-gtx-1060-6-gb-gddr5x	NVIDIA GeForce GTX 1060 6 GB GDDR5X	NVIDIA	2	2018	120	chip-dataset					
nvidia-geforce-gtx-1060-6-gb-gp104	NVIDIA GeForce GTX 1060 6 GB GP104	NVIDIA	2	2018	120	chip-dataset					
nvidia-geforce-gtx-1060-6-gb-rev-2	NVIDIA GeForce GTX 1060 6 GB Rev. 2	NVIDIA	2	2018	120	chip-dataset					
nvidia-geforce-gtx-1070	NVIDIA GeForce GTX 1070	NVIDIA	2	2016	150	hf-tasks					8
nvidia-geforce-gtx-1070-gddr5x	NVIDIA GeForce GTX 1070 GDDR5X	NVIDIA	2	2018	150	chip-dataset					
nvidia-geforce-gtx-1070-ti	NVIDIA GeForce GTX 1070 Ti	NVIDIA	2	2017	180	hf-tasks					8
nvidia-geforce-gtx-1080	NVIDIA GeForce GTX 1080	NVIDIA	2	2016	180	epoch-ml-hardware					8
nvidia-geforce-gtx-1080-11gbps	NVIDIA GeForce GTX 1080 11Gbps	NVIDIA	2	2017	180	chip-dataset					
nvidia-geforce-gtx-1080-ti	NVIDIA GeForce GTX 1080 Ti	NVIDIA	2	2017	250	epoch-ml-hardware					11
nvidia-geforce-gtx-1630	NVIDIA GeForce GTX 1630	NVIDIA	2	2022	75	chip-dataset					
nvidia-geforce-gtx-1650	NVIDIA GeForce GTX 1650	NVIDIA	2	2019	75	chip-dataset					
nvidia-geforce-gtx-1650-gddr6	NVIDIA GeForce GTX 1650 GDDR6	NVIDIA	2	2020	75	chip-dataset					
nvidia-geforce-gtx-1650-laptop-gpu	NVIDIA GeForce GTX 1650 Laptop GPU	NVIDIA	3	2019	50	hf-tasks					4
nvidia-geforce-gtx-1650-super	NVIDIA GeForce GTX 1650 SUPER	NVIDIA	2	2019	100	chip-dataset					
nvidia-geforce-gtx-1650-ti	NVIDIA GeForce GTX 1650 Ti	NVIDIA	2								
nvidia-geforce-gtx-1650-ti-with-max-q-design	NVIDIA GeForce GTX 1650 Ti with Max-Q Design	NVIDIA	3								
nvidia-geforce-gtx-1650-tu106	NVIDIA GeForce GTX 1650 TU106	NVIDIA	2	2020	90	chip-dataset					
nvidia-geforce-gtx-1650-tu116	NVIDIA GeForce GTX 1650 TU116	NVIDIA	2	2020	80	chip-dataset					
nvidia-geforce-gtx-1650-with-max-q-design	NVIDIA GeForce GTX 1650 with Max-Q Design	NVIDIA	3								
nvidia-geforce-gtx-1660	NVIDIA GeForce GTX 1660	NVIDIA	2	2019	120	hf-tasks					6
nvidia-geforce-gtx-1660-super	NVIDIA GeForce GTX 1660 SUPER	NVIDIA	2	2019	125	chip-dataset					
nvidia-geforce-gtx-1660-ti	NVIDIA GeForce GTX 1660 Ti	NVIDIA	2	2019	120	chip-dataset					
nvidia-geforce-gtx-1660-ti-with-max-q-design	NVIDIA GeForce GTX 1660 Ti with Max-Q Design	NVIDIA	3								
nvidia-geforce-gtx-280	NVIDIA GeForce GTX 280	NVIDIA	2	2008	236	epoch-ml-hardware					1.024
nvidia-geforce-gtx-580	NVIDIA GeForce GTX 580	NVIDIA	2	2010	244	epoch-ml-hardware					1.536
nvidia-geforce-gtx-650	NVIDIA GeForce GTX 650	NVIDIA	2	2012	65	chip-dataset					
nvidia-geforce-gtx-650-ti	NVIDIA GeForce GTX 650 Ti	NVIDIA	2	2012	110	chip-dataset					
nvidia-geforce-gtx-660	NVIDIA GeForce GTX 660	NVIDIA	2	2012	140	chip-dataset					
nvidia-geforce-gtx-660-oem	NVIDIA GeForce GTX 660 OEM	NVIDIA	2	2012	130	chip-dataset					
nvidia-geforce-gtx-660-rev-2	NVIDIA GeForce GTX 660 Rev. 2	NVIDIA	2	2014	140	chip-dataset					
nvidia-geforce-gtx-660-ti	NVIDIA GeForce GTX 660 Ti	NVIDIA	2	2012	150	chip-dataset					
nvidia-geforce-gtx-670	NVIDIA GeForce GTX 670	NVIDIA	2	2012	170	chip-dataset					
nvidia-geforce-gtx-670mx	NVIDIA GeForce GTX 670MX	NVIDIA	2	2012	75	chip-dataset					
nvidia-geforce-gtx-675mx	NVIDIA GeForce GTX 675MX	NVIDIA	2	2012	100	chip-dataset					
nvidia-geforce-gtx-680m	NVIDIA GeForce GTX 680M	NVIDIA	2	2012	100	chip-dataset					
nvidia-geforce-gtx-680mx-mac-edition	NVIDIA GeForce GTX 680MX Mac Edition	NVIDIA	2	2012	122	chip-dataset					
nvidia-geforce-gtx-690	NVIDIA GeForce GTX 690	NVIDIA	2	2012	150	chip-dataset					
nvidia-geforce-gtx-750-gm206	NVIDIA GeForce GTX 750 GM206	NVIDIA	2	2015	60	chip-dataset					
nvidia-geforce-gtx-760	NVIDIA GeForce GTX 760	NVIDIA	2	2013	170	chip-dataset					
nvidia-geforce-gtx-760-oem	NVIDIA GeForce GTX 760 OEM	NVIDIA	2	2013	130	chip-dataset					
nvidia-geforce-gtx-760-oem-rebrand	NVIDIA GeForce GTX 760 OEM Rebrand	NVIDIA	2	2013	130	chip-dataset					
nvidia-geforce-gtx-760-ti-oem	NVIDIA GeForce GTX 760 Ti OEM	NVIDIA	2	2013	170	chip-dataset					
nvidia-geforce-gtx-760-ti-oem-rebrand	NVIDIA GeForce GTX 760 Ti OEM Rebrand	NVIDIA	2	2013	170	chip-dataset					
nvidia-geforce-gtx-760a	NVIDIA GeForce GTX 760A	NVIDIA	2	2014	55	chip-dataset					
nvidia-geforce-gtx-775m-mac-edition	NVIDIA GeForce GTX 775M Mac Edition	NVIDIA	2	2013	100	chip-dataset					
nvidia-geforce-gtx-780	NVIDIA GeForce GTX 780	NVIDIA	2	2013	250	epoch-ml-hardware					3
nvidia-geforce-gtx-780-6-gb	NVIDIA GeForce GTX 780 6 GB	NVIDIA	2	2013	250	chip-dataset					
nvidia-geforce-gtx-780-rev-2	NVIDIA GeForce GTX 780 Rev. 2	NVIDIA	2	2013	250	chip-dataset					
nvidia-geforce-gtx-780-ti	NVIDIA GeForce GTX 780 Ti	NVIDIA	2	2013	250	chip-dataset					
nvidia-geforce-gtx-780m-mac-edition	NVIDIA GeForce GTX 780M Mac Edition	NVIDIA	2	2013	122	chip-dataset					
nvidia-geforce-gtx-950	NVIDIA GeForce GTX 950	NVIDIA	2	2015	90	chip-dataset					
nvidia-geforce-gtx-970	NVIDIA GeForce GTX 970	NVIDIA	2	2014	148	chip-dataset					
nvidia-geforce-gtx-980	NVIDIA GeForce GTX 980	NVIDIA	2	2014	165	epoch-ml-hardware					4
nvidia-geforce-gtx-980-ti	NVIDIA GeForce GTX 980 Ti	NVIDIA	2	2015	250	chip-dataset					
nvidia-geforce-gtx-980mx	NVIDIA GeForce GTX 980MX	NVIDIA	2	2016	148	chip-dataset					
nvidia-geforce-gtx-titan	NVIDIA GeForce GTX TITAN	NVIDIA	2	2013	250	epoch-ml-hardware					6
nvidia-geforce-gtx-titan-black	NVIDIA GeForce GTX Titan Black	NVIDIA	2	2014	250	epoch-ml-hardware					6
nvidia-geforce-gtx-titan-x	NVIDIA GeForce GTX TITAN X	NVIDIA	2	2015	250	epoch-ml-hardware					12
nvidia-geforce-gtx-titan-z	NVIDIA GeForce GTX TITAN Z	NVIDIA	2	2014	187.5	chip-dataset					
nvidia-geforce-mx550	NVIDIA GeForce MX550	NVIDIA	3	2021	25	chip-dataset					
nvidia-geforce-mx570	NVIDIA GeForce MX570	NVIDIA	3	2021	15	chip-dataset					
nvidia-geforce-mx570-a	NVIDIA GeForce MX570 A	NVIDIA	3	2021	25	chip-dataset					
nvidia-geforce-rtx-2050-laptop-gpu	NVIDIA GeForce RTX 2050 Laptop GPU	NVIDIA	3	2021	45	hf-tasks					4
nvidia-geforce-rtx-2050-max-q	NVIDIA GeForce RTX 2050 Max-Q	NVIDIA	3	2021	30	chip-dataset					
nvidia-geforce-rtx-2060	NVIDIA GeForce RTX 2060	NVIDIA	2	2019	160	hf-tasks					6
nvidia-geforce-rtx-2060-12gb	NVIDIA GeForce RTX 2060 12GB	NVIDIA	2	2021	184	hf-tasks					12
nvidia-geforce-rtx-2060-laptop-gpu	NVIDIA GeForce RTX 2060 Laptop GPU	NVIDIA	3	2019	90	hf-tasks					6
nvidia-geforce-rtx-2060-max-q	NVIDIA GeForce RTX 2060 Max-Q	NVIDIA	3	2020	65	chip-dataset					
nvidia-geforce-rtx-2060-super	NVIDIA GeForce RTX 2060 SUPER	NVIDIA	2	2019	175	chip-dataset					
nvidia-geforce-rtx-2060-super-mobile	NVIDIA GeForce RTX 2060 SUPER Mobile	NVIDIA	3	2019	175	chip-dataset					
nvidia-geforce-rtx-2060-tu104	NVIDIA GeForce RTX 2060 TU104	NVIDIA	2	2020	160	chip-dataset					
nvidia-geforce-rtx-2070	NVIDIA GeForce RTX 2070	NVIDIA	2	2018	175	hf-tasks					8
nvidia-geforce-rtx-2070-max-q	NVIDIA GeForce RTX 2070 Max-Q	NVIDIA	3	2019	90	chip-dataset					
nvidia-geforce-rtx-2070-mobile	NVIDIA GeForce RTX 2070 Mobile	NVIDIA	3	2019	115	chip-dataset					
nvidia-geforce-rtx-2070-super	NVIDIA GeForce RTX 2070 SUPER	NVIDIA	2	2019	215	hf-tasks					8
nvidia-geforce-rtx-2070-super-laptop-gpu	NVIDIA GeForce RTX 2070 SUPER Laptop GPU	NVIDIA	3	2020	115	hf-tasks					8
nvidia-geforce-rtx-2070-super-max-q	NVIDIA GeForce RTX 2070 SUPER Max-Q	NVIDIA	3	2020	80	chip-dataset					
nvidia-geforce-rtx-2080	NVIDIA GeForce RTX 2080	NVIDIA	2	2018	215	hf-tasks					8
nvidia-geforce-rtx-2080-max-q	NVIDIA GeForce RTX 2080 Max-Q	NVIDIA	3	2019	80	chip-dataset					
nvidia-geforce-rtx-2080-mobile	NVIDIA GeForce RTX 2080 Mobile	NVIDIA	3	2019	150	chip-dataset					
nvidia-geforce-rtx-2080-super	NVIDIA GeForce RTX 2080 SUPER	NVIDIA	2	2019	250	chip-dataset					
nvidia-geforce-rtx-2080-super-max-q	NVIDIA GeForce RTX 2080 SUPER Max-Q	NVIDIA	3	2020	80	chip-dataset					
nvidia-geforce-rtx-2080-super-mobile	NVIDIA GeForce RTX 2080 SUPER Mobile	NVIDIA	3	2020	150	chip-dataset					
nvidia-geforce-rtx-2080-ti	NVIDIA GeForce RTX 2080 Ti	NVIDIA	2	2018	250	epoch-ml-hardware			113.8	epoch-ml-hardware	11
nvidia-geforce-rtx-3050-8-gb	NVIDIA GeForce RTX 3050 8 GB	NVIDIA	2	2022	130	chip-dataset					
nvidia-geforce-rtx-3050-a-laptop-gpu	NVIDIA GeForce RTX 3050 A Laptop GPU	NVIDIA	3								
nvidia-geforce-rtx-3050-laptop-gpu	NVIDIA GeForce RTX 3050 Laptop GPU	NVIDIA	3	2022	95	hf-tasks					
nvidia-geforce-rtx-3050-max-q	NVIDIA GeForce RTX 3050 Max-Q	NVIDIA	3	2021	35	chip-dataset					
nvidia-geforce-rtx-3050-oem	NVIDIA GeForce RTX 3050 OEM	NVIDIA	2								
nvidia-geforce-rtx-3050-ti-max-q	NVIDIA GeForce RTX 3050 Ti Max-Q	NVIDIA	3	2021	75	chip-dataset					
nvidia-geforce-rtx-3050-ti-mobile	NVIDIA GeForce RTX 3050 Ti Mobile	NVIDIA	3	2021	75	chip-dataset					
nvidia-geforce-rtx-3060	NVIDIA GeForce RTX 3060	NVIDIA	2	2021	170	hf-tasks					
nvidia-geforce-rtx-3060-8-gb	NVIDIA GeForce RTX 3060 8 GB	NVIDIA	2	2022	170	chip-dataset					
nvidia-geforce-rtx-3060-laptop-gpu	NVIDIA GeForce RTX 3060 Laptop GPU	NVIDIA	3	2021	115	hf-tasks					6
nvidia-geforce-rtx-3060-max-q	NVIDIA GeForce RTX 3060 Max-Q	NVIDIA	3	2021	60	chip-dataset					
nvidia-geforce-rtx-3060-ti	NVIDIA GeForce RTX 3060 Ti	NVIDIA	2	2020	200	hf-tasks					8
nvidia-geforce-rtx-3070	NVIDIA GeForce RTX 3070	NVIDIA	2	2020	220	hf-tasks					8
nvidia-geforce-rtx-3070-max-q	NVIDIA GeForce RTX 3070 Max-Q	NVIDIA	3	2021	80	chip-dataset					
nvidia-geforce-rtx-3070-mobile	NVIDIA GeForce RTX 3070 Mobile	NVIDIA	3	2021	115	chip-dataset					
nvidia-geforce-rtx-3070-ti	NVIDIA GeForce RTX 3070 Ti	NVIDIA	2	2021	290	hf-tasks					8
nvidia-geforce-rtx-3070-ti-laptop-gpu	NVIDIA GeForce RTX 3070 Ti Laptop GPU	NVIDIA	3	2022	125	hf-tasks					8
nvidia-geforce-rtx-3080	NVIDIA GeForce RTX 3080	NVIDIA	2	2020	320	epoch-ml-hardware					10
nvidia-geforce-rtx-3080-12-gb	NVIDIA GeForce RTX 3080 12 GB	NVIDIA	2	2022	350	chip-dataset					
nvidia-geforce-rtx-3080-laptop-gpu	NVIDIA GeForce RTX 3080 Laptop GPU	NVIDIA	3	2021	150	hf-tasks					
nvidia-geforce-rtx-3080-max-q	NVIDIA GeForce RTX 3080 Max-Q	NVIDIA	3	2021	80	chip-dataset					
nvidia-geforce-rtx-3080-ti	NVIDIA GeForce RTX 3080 Ti	NVIDIA	2	2021	350	hf-tasks					12
nvidia-geforce-rtx-3080-ti-max-q	NVIDIA GeForce RTX 3080 Ti Max-Q	NVIDIA	3	2022	80	chip-dataset					
nvidia-geforce-rtx-3080-ti-mobile	NVIDIA GeForce RTX 3080 Ti Mobile	NVIDIA	3	2022	115	chip-dataset					
nvidia-geforce-rtx-3090	NVIDIA GeForce RTX 3090	NVIDIA	2	2020	350	epoch-ml-hardware					24
nvidia-geforce-rtx-3090-ti	NVIDIA GeForce RTX 3090 Ti	NVIDIA	2	2022	450	epoch-ml-hardware			160	epoch-ml-hardware	24
nvidia-geforce-rtx-4050-laptop-gpu	NVIDIA GeForce RTX 4050 Laptop GPU	NVIDIA	3	2023	115	hf-tasks					6
nvidia-geforce-rtx-4050-max-q	NVIDIA GeForce RTX 4050 Max-Q	NVIDIA	3	2023	35	chip-dataset					
nvidia-geforce-rtx-4060	NVIDIA GeForce RTX 4060	NVIDIA	2	2023	115	hf-tasks					8
nvidia-geforce-rtx-4060-laptop-gpu	NVIDIA GeForce RTX 4060 Laptop GPU	NVIDIA	3	2023	115	hf-tasks					8
nvidia-geforce-rtx-4060-max-q	NVIDIA GeForce RTX 4060 Max-Q	NVIDIA	3	2023	35	chip-dataset					
nvidia-geforce-rtx-4060-ti	NVIDIA GeForce RTX 4060 Ti	NVIDIA	2	2023	165	hf-tasks					
nvidia-geforce-rtx-4060-ti-16-gb	NVIDIA GeForce RTX 4060 Ti 16 GB	NVIDIA	2	2023	165	chip-dataset					
nvidia-geforce-rtx-4060-ti-8-gb	NVIDIA GeForce RTX 4060 Ti 8 GB	NVIDIA	2	2023	160	chip-dataset					
nvidia-geforce-rtx-4070	NVIDIA GeForce RTX 4070	NVIDIA	2	2023	200	hf-tasks					12
nvidia-geforce-rtx-4070-laptop-gpu	NVIDIA GeForce RTX 4070 Laptop GPU	NVIDIA	3	2023	115	hf-tasks					8
nvidia-geforce-rtx-4070-max-q	NVIDIA GeForce RTX 4070 Max-Q	NVIDIA	3	2023	35	chip-dataset					
nvidia-geforce-rtx-4070-super	NVIDIA GeForce RTX 4070 SUPER	NVIDIA	2	2024	220	hf-tasks					12
nvidia-geforce-rtx-4070-ti	NVIDIA GeForce RTX 4070 Ti	NVIDIA	2	2023	285	hf-tasks					12
nvidia-geforce-rtx-4070-ti-super	NVIDIA GeForce RTX 4070 Ti SUPER	NVIDIA	2	2024	285	hf-tasks					16
nvidia-geforce-rtx-4080	NVIDIA GeForce RTX 4080	NVIDIA	2	2022	320	epoch-ml-hardware					16
nvidia-geforce-rtx-4080-laptop-gpu	NVIDIA GeForce RTX 4080 Laptop GPU	NVIDIA	3	2023	150	hf-tasks					12
nvidia-geforce-rtx-4080-max-q	NVIDIA GeForce RTX 4080 Max-Q	NVIDIA	3	2023	60	chip-dataset					
nvidia-geforce-rtx-4080-super	NVIDIA GeForce RTX 4080 SUPER	NVIDIA	2	2024	320	hf-tasks					16
nvidia-geforce-rtx-4090	NVIDIA GeForce RTX 4090	NVIDIA	2	2022	450	epoch-ml-hardware			330	epoch-ml-hardware	24
nvidia-geforce-rtx-4090-d	NVIDIA GeForce RTX 4090 D	NVIDIA	2	2023	425	hf-tasks					
nvidia-geforce-rtx-4090-laptop-gpu	NVIDIA GeForce RTX 4090 Laptop GPU	NVIDIA	3	2023	150	hf-tasks					16
nvidia-geforce-rtx-4090-max-q	NVIDIA GeForce RTX 4090 Max-Q	NVIDIA	3	2023	80	chip-dataset					
nvidia-geforce-rtx-5050	NVIDIA GeForce RTX 5050	NVIDIA	2	2025	130	hf-tasks					8
nvidia-geforce-rtx-5050-laptop-gpu	NVIDIA GeForce RTX 5050 Laptop GPU	NVIDIA	3	2025	100	hf-tasks					8
nvidia-geforce-rtx-5060	NVIDIA GeForce RTX 5060	NVIDIA	2	2025	150	hf-tasks					8
nvidia-geforce-rtx-5060-laptop-gpu	NVIDIA GeForce RTX 5060 Laptop GPU	NVIDIA	3	2025	100	hf-tasks					8
nvidia-geforce-rtx-5060-ti	NVIDIA GeForce RTX 5060 Ti	NVIDIA	2	2025	180	hf-tasks					
nvidia-geforce-rtx-5070	NVIDIA GeForce RTX 5070	NVIDIA	2	2025	250	hf-tasks					12
nvidia-geforce-rtx-5070-laptop-gpu	NVIDIA GeForce RTX 5070 Laptop GPU	NVIDIA	3	2025	100	hf-tasks					8
nvidia-geforce-rtx-5070-ti	NVIDIA GeForce RTX 5070 Ti	NVIDIA	2	2025	300	hf-tasks					16
nvidia-geforce-rtx-5070-ti-laptop-gpu	NVIDIA GeForce RTX 5070 Ti Laptop GPU	NVIDIA	3	2025	140	hf-tasks					12
nvidia-geforce-rtx-5080	NVIDIA GeForce RTX 5080	NVIDIA	2	2025	360	hf-tasks					16
nvidia-geforce-rtx-5080-laptop-gpu	NVIDIA GeForce RTX 5080 Laptop GPU	NVIDIA	3	2025	175	hf-tasks					16
nvidia-geforce-rtx-5090	NVIDIA GeForce RTX 5090	NVIDIA	2	2025	575	hf-tasks					32
nvidia-geforce-rtx-5090-d	NVIDIA GeForce RTX 5090 D	NVIDIA	2	2025	575	hf-tasks					32
nvidia-geforce-rtx-5090-d-v2	NVIDIA GeForce RTX 5090 D v2	NVIDIA	2								
nvidia-geforce-rtx-5090-laptop-gpu	NVIDIA GeForce RTX 5090 Laptop GPU	NVIDIA	3	2025	175	hf-tasks					24
nvidia-gh200	NVIDIA GH200 (Hopper GPU of superchip)	NVIDIA	0	2023	700	epoch-ml-hardware			989.5	epoch-ml-hardware	
nvidia-grid-k520	NVIDIA GRID K520	NVIDIA	0	2013	112.5	chip-dataset	13.05	teads-aws			
nvidia-h100-nvl-94gb	NVIDIA H100 NVL 94GB	NVIDIA	0	2024	400	epoch-ml-hardware			835.5	lightning-flops	94
nvidia-h100-pcie-80gb	NVIDIA H100 PCIe 80GB	NVIDIA	0	2022	350	epoch-ml-hardware			756	epoch-ml-hardware	80
nvidia-h100-sxm5-80gb	NVIDIA H100 SXM5 80GB	NVIDIA	0	2022	700	epoch-ml-hardware			989.4	epoch-ml-hardware	80
nvidia-h20	NVIDIA H20 96GB	NVIDIA	0	2023	400	epoch-ml-hardware			148	epoch-ml-hardware	96
nvidia-h20-3e	NVIDIA H20-3e 141GB	NVIDIA	0						148	verl-flops	141
nvidia-h200-nvl-141gb	NVIDIA H200 NVL 141GB	NVIDIA	0						840	lightning-flops	141
nvidia-h200-sxm-141gb	NVIDIA H200 SXM 141GB	NVIDIA	0	2024	700	epoch-ml-hardware	73.65	conservemode	989.5	epoch-ml-hardware	141
nvidia-h800-nvl	NVIDIA H800 NVL	NVIDIA	0								
nvidia-h800-pcie	NVIDIA H800 PCIe	NVIDIA	0								
nvidia-h800-sxm5	NVIDIA H800 SXM5	NVIDIA	0	2023	700	epoch-ml-hardware			989	epoch-ml-hardware	80
nvidia-jetson-agx-orin-32gb	NVIDIA Jetson AGX Orin 32GB	NVIDIA	4	2022	40	hf-tasks					32
nvidia-jetson-agx-orin-64gb	NVIDIA Jetson AGX Orin 64GB	NVIDIA	4	2022	60	hf-tasks					64
nvidia-jetson-agx-xavier	NVIDIA Jetson AGX Xavier	NVIDIA	4	2018	30	hf-tasks					
nvidia-jetson-nano	NVIDIA Jetson Nano	NVIDIA	4	2019	10	hf-tasks					4
nvidia-jetson-orin-nano-4gb	NVIDIA Jetson Orin Nano 4GB	NVIDIA	4	2023	10	hf-tasks					4
nvidia-jetson-orin-nano-8gb	NVIDIA Jetson Orin Nano 8GB	NVIDIA	4	2023	15	hf-tasks					8
nvidia-jetson-orin-nx-16gb	NVIDIA Jetson Orin NX 16GB	NVIDIA	4	2023	25	hf-tasks					16
nvidia-jetson-orin-nx-8gb	NVIDIA Jetson Orin NX 8GB	NVIDIA	4	2023	20	hf-tasks					8
nvidia-jetson-tx2	NVIDIA Jetson TX2	NVIDIA	4	2017	15	hf-tasks					
nvidia-jetson-xavier-nx	NVIDIA Jetson Xavier NX	NVIDIA	4	2020	20	hf-tasks					
nvidia-l2	NVIDIA L2	NVIDIA	0	2023					96.5	epoch-ml-hardware	24
nvidia-l20	NVIDIA L20	NVIDIA	0	2023	275	epoch-ml-hardware			119.5	epoch-ml-hardware	48
nvidia-l4	NVIDIA L4	NVIDIA	0	2023	72	epoch-ml-hardware			121	epoch-ml-hardware	24
nvidia-l40	NVIDIA L40	NVIDIA	0	2022	300	epoch-ml-hardware			181	epoch-ml-hardware	48
nvidia-l40s	NVIDIA L40S	NVIDIA	0	2023	350	hf-tasks			362.05	verl-flops	48
nvidia-p100-pcie-12gb	NVIDIA Tesla P100 PCIe 12GB	NVIDIA	0	2016	250	epoch-ml-hardware					12
nvidia-p100-pcie-16gb	NVIDIA Tesla P100 PCIe 16GB	NVIDIA	0	2016	250	epoch-ml-hardware	36	ccf-app			16
nvidia-p100-sxm2	NVIDIA Tesla P100 SXM2 16GB	NVIDIA	0	2016	300	epoch-ml-hardware					16
nvidia-p4	NVIDIA Tesla P4	NVIDIA	0	2016	75	epoch-ml-hardware	9	ccf-app			8
nvidia-p40	NVIDIA Tesla P40	NVIDIA	0	2016	250	epoch-ml-hardware	30	ccf-app			24
nvidia-quadro-gp100	NVIDIA Quadro GP100	NVIDIA	1	2016	235	chip-dataset					
nvidia-quadro-gv100	NVIDIA Quadro GV100	NVIDIA	1	2018	250	chip-dataset					
nvidia-quadro-k1000m	NVIDIA Quadro K1000M	NVIDIA	1	2012	45	chip-dataset					
nvidia-quadro-k1100m	NVIDIA Quadro K1100M	NVIDIA	1	2013	45	chip-dataset					
nvidia-quadro-k1200	NVIDIA Quadro K1200	NVIDIA	1	2015	45	epoch-ml-hardware					4
nvidia-quadro-k2000m	NVIDIA Quadro K2000M	NVIDIA	1	2012	55	chip-dataset					
nvidia-quadro-k2100m	NVIDIA Quadro K2100M	NVIDIA	1	2013	55	chip-dataset					
nvidia-quadro-k2200	NVIDIA Quadro K2200	NVIDIA	1	2014	68	chip-dataset					
nvidia-quadro-k2200m	NVIDIA Quadro K2200M	NVIDIA	1	2014	65	chip-dataset					
nvidia-quadro-k3000m	NVIDIA Quadro K3000M	NVIDIA	1	2012	75	chip-dataset					
nvidia-quadro-k3100m	NVIDIA Quadro K3100M	NVIDIA	1	2013	75	chip-dataset					
nvidia-quadro-k4000	NVIDIA Quadro K4000	NVIDIA	1	2013	80	epoch-ml-hardware					3
nvidia-quadro-k4000m	NVIDIA Quadro K4000M	NVIDIA	1	2012	100	chip-dataset					
nvidia-quadro-k4100m	NVIDIA Quadro K4100M	NVIDIA	1	2013	100	chip-dataset					
nvidia-quadro-k4200	NVIDIA Quadro K4200	NVIDIA	1	2014	108	chip-dataset					
nvidia-quadro-k5000	NVIDIA Quadro K5000	NVIDIA	1	2012	122	chip-dataset					
nvidia-quadro-k5000-mac-edition	NVIDIA Quadro K5000 Mac Edition	NVIDIA	1	2012	122	chip-dataset					
nvidia-quadro-k5000m	NVIDIA Quadro K5000M	NVIDIA	1	2012	100	chip-dataset					
nvidia-quadro-k5100m	NVIDIA Quadro K5100M	NVIDIA	1	2013	100	chip-dataset					
nvidia-quadro-k5200	NVIDIA Quadro K5200	NVIDIA	1	2014	150	chip-dataset					
nvidia-quadro-k6000	NVIDIA Quadro K6000	NVIDIA	1	2013	225	epoch-ml-hardware					12
nvidia-quadro-k6000-sdi	NVIDIA Quadro K6000 SDI	NVIDIA	1	2013	239	chip-dataset					
nvidia-quadro-m1000m	NVIDIA Quadro M1000M	NVIDIA	1	2015	40	chip-dataset					
nvidia-quadro-m2000	NVIDIA Quadro M2000	NVIDIA	1	2016	75	chip-dataset					
nvidia-quadro-m2000m	NVIDIA Quadro M2000M	NVIDIA	1	2015	55	chip-dataset					
nvidia-quadro-m3000-se	NVIDIA Quadro M3000 SE	NVIDIA	1	2016	75	chip-dataset					
nvidia-quadro-m3000m	NVIDIA Quadro M3000M	NVIDIA	1	2015	75	chip-dataset					
nvidia-quadro-m4000	NVIDIA Quadro M4000	NVIDIA	1	2015	120	epoch-ml-hardware					8
nvidia-quadro-m4000m	NVIDIA Quadro M4000M	NVIDIA	1	2015	100	chip-dataset					
nvidia-quadro-m5000	NVIDIA Quadro M5000	NVIDIA	1	2015	150	chip-dataset					
nvidia-quadro-m5000m	NVIDIA Quadro M5000M	NVIDIA	1	2015	100	chip-dataset					
nvidia-quadro-m6000-24-gb	NVIDIA Quadro M6000 24 GB	NVIDIA	1	2016	250	chip-dataset					
nvidia-quadro-p1000	NVIDIA Quadro P1000	NVIDIA	1	2017	47	chip-dataset					
nvidia-quadro-p2000	NVIDIA Quadro P2000	NVIDIA	1	2017	75	chip-dataset					
nvidia-quadro-p2200	NVIDIA Quadro P2200	NVIDIA	1	2019	75	chip-dataset					
nvidia-quadro-p400	NVIDIA Quadro P400	NVIDIA	1	2017	30	chip-dataset					
nvidia-quadro-p4000	NVIDIA Quadro P4000	NVIDIA	1	2017	105	epoch-ml-hardware					8
nvidia-quadro-p5000	NVIDIA Quadro P5000	NVIDIA	1	2016	180	epoch-ml-hardware					16
nvidia-quadro-p600	NVIDIA Quadro P600	NVIDIA	1	2017	40	epoch-ml-hardware					2
nvidia-quadro-p6000	NVIDIA Quadro P6000	NVIDIA	1	2016	250	epoch-ml-hardware					24
nvidia-quadro-p620	NVIDIA Quadro P620	NVIDIA	1	2018	40	chip-dataset					
nvidia-quadro-rtx-3000-max-q	NVIDIA Quadro RTX 3000 Max-Q	NVIDIA	3	2019	60	chip-dataset					
nvidia-quadro-rtx-3000-mobile	NVIDIA Quadro RTX 3000 Mobile	NVIDIA	3	2019	80	chip-dataset					
nvidia-quadro-rtx-4000	NVIDIA Quadro RTX 4000	NVIDIA	1	2018	160	epoch-ml-hardware					8
nvidia-quadro-rtx-4000-max-q	NVIDIA Quadro RTX 4000 Max-Q	NVIDIA	3	2019	80	chip-dataset					
nvidia-quadro-rtx-4000-mobile	NVIDIA Quadro RTX 4000 Mobile	NVIDIA	3	2019	110	chip-dataset					
nvidia-quadro-rtx-5000	NVIDIA Quadro RTX 5000	NVIDIA	1	2018	230	epoch-ml-hardware					16
nvidia-quadro-rtx-5000-max-q	NVIDIA Quadro RTX 5000 Max-Q	NVIDIA	3	2019	80	chip-dataset					
nvidia-quadro-rtx-5000-mobile	NVIDIA Quadro RTX 5000 Mobile	NVIDIA	3	2019	110	chip-dataset					
nvidia-quadro-rtx-6000	NVIDIA Quadro RTX 6000	NVIDIA	1	2018	260	epoch-ml-hardware					24
nvidia-quadro-rtx-6000-passive	NVIDIA Quadro RTX 6000 Passive	NVIDIA	1	2018	260	chip-dataset					
nvidia-quadro-rtx-8000	NVIDIA Quadro RTX 8000	NVIDIA	1	2018	260	epoch-ml-hardware					48
nvidia-quadro-rtx-8000-passive	NVIDIA Quadro RTX 8000 Passive	NVIDIA	1	2018	260	chip-dataset					
nvidia-quadro-t1000-max-q	NVIDIA Quadro T1000 Max-Q	NVIDIA	3	2019	50	chip-dataset					
nvidia-quadro-t1000-mobile	NVIDIA Quadro T1000 Mobile	NVIDIA	3	2019	50	chip-dataset					
nvidia-quadro-t2000-max-q	NVIDIA Quadro T2000 Max-Q	NVIDIA	3	2019	40	chip-dataset					
nvidia-quadro-t2000-mobile	NVIDIA Quadro T2000 Mobile	NVIDIA	3	2019	60	chip-dataset					
nvidia-rtx-1000-ada-generation-laptop-gpu	NVIDIA RTX 1000 Ada Generation Laptop GPU	NVIDIA	3								
nvidia-rtx-2000-ada	NVIDIA RTX 2000 Ada	NVIDIA	1	2024	70	hf-tasks					16
nvidia-rtx-2000-ada-generation-embedded-gpu	NVIDIA RTX 2000 Ada Generation Embedded GPU	NVIDIA	4	2023	50	chip-dataset					
nvidia-rtx-2000-max-q-ada-generation	NVIDIA RTX 2000 Max-Q Ada Generation	NVIDIA	3	2023	35	chip-dataset					
nvidia-rtx-2000-mobile-ada-generation	NVIDIA RTX 2000 Mobile Ada Generation	NVIDIA	3	2023	50	chip-dataset					
nvidia-rtx-2000e-ada-generation	NVIDIA RTX 2000E Ada Generation	NVIDIA	1								
nvidia-rtx-3000-ada-generation-laptop-gpu	NVIDIA RTX 3000 Ada Generation Laptop GPU	NVIDIA	3	2023	115	chip-dataset					
nvidia-rtx-3500-ada-generation-embedded-gpu	NVIDIA RTX 3500 Ada Generation Embedded GPU	NVIDIA	4								
nvidia-rtx-3500-ada-mobile	NVIDIA RTX 3500 Ada Mobile	NVIDIA	3	2023	150	hf-tasks					12
nvidia-rtx-4000-ada	NVIDIA RTX 4000 Ada	NVIDIA	1	2023	130	hf-tasks					20
nvidia-rtx-4000-mobile-ada-generation	NVIDIA RTX 4000 Mobile Ada Generation	NVIDIA	3	2023	110	chip-dataset					
nvidia-rtx-4000-sff-ada	NVIDIA RTX 4000 SFF Ada	NVIDIA	1	2023	70	hf-tasks					20
nvidia-rtx-4500-ada	NVIDIA RTX 4500 Ada	NVIDIA	1	2023	210	hf-tasks					24
nvidia-rtx-500-ada-generation-laptop-gpu	NVIDIA RTX 500 Ada Generation Laptop GPU	NVIDIA	3								
nvidia-rtx-5000-ada	NVIDIA RTX 5000 Ada	NVIDIA	1	2023	250	hf-tasks					32
nvidia-rtx-5000-ada-generation-embedded-gpu	NVIDIA RTX 5000 Ada Generation Embedded GPU	NVIDIA	4	2023	120	chip-dataset					
nvidia-rtx-5000-max-q-ada-generation	NVIDIA RTX 5000 Max-Q Ada Generation	NVIDIA	3	2023	120	chip-dataset					
nvidia-rtx-5000-mobile-ada-generation	NVIDIA RTX 5000 Mobile Ada Generation	NVIDIA	3	2023	120	chip-dataset					
nvidia-rtx-5880-ada	NVIDIA RTX 5880 Ada	NVIDIA	1	2024	285	hf-tasks					48
nvidia-rtx-6000-ada	NVIDIA RTX 6000 Ada	NVIDIA	1	2022	300	hf-tasks					48
nvidia-rtx-6000d	NVIDIA RTX 6000D	NVIDIA	1								
nvidia-rtx-a1000	NVIDIA RTX A1000	NVIDIA	1								
nvidia-rtx-a1000-embedded-gpu	NVIDIA RTX A1000 Embedded GPU	NVIDIA	4	2022	35	chip-dataset					
nvidia-rtx-a1000-mobile	NVIDIA RTX A1000 Mobile	NVIDIA	3	2022	60	chip-dataset					
nvidia-rtx-a1000-mobile-6-gb	NVIDIA RTX A1000 Mobile 6 GB	NVIDIA	3	2022	60	chip-dataset					
nvidia-rtx-a2000	NVIDIA RTX A2000	NVIDIA	1	2021	70	hf-tasks					
nvidia-rtx-a2000-12-gb	NVIDIA RTX A2000 12 GB	NVIDIA	1	2021	70	chip-dataset					
nvidia-rtx-a2000-embedded	NVIDIA RTX A2000 Embedded	NVIDIA	1	2022	70	hf-tasks					4
nvidia-rtx-a2000-max-q	NVIDIA RTX A2000 Max-Q	NVIDIA	3	2021	35	hf-tasks					
nvidia-rtx-a2000-mobile	NVIDIA RTX A2000 Mobile	NVIDIA	3	2021	95	hf-tasks					
nvidia-rtx-a3000-mobile	NVIDIA RTX A3000 Mobile	NVIDIA	3	2021	80	hf-tasks					
nvidia-rtx-a400	NVIDIA RTX A400	NVIDIA	1								
nvidia-rtx-a4000	NVIDIA RTX A4000	NVIDIA	1	2021	140	epoch-ml-hardware					16
nvidia-rtx-a4000-max-q	NVIDIA RTX A4000 Max-Q	NVIDIA	3	2021	35	hf-tasks					8
nvidia-rtx-a4000-mobile	NVIDIA RTX A4000 Mobile	NVIDIA	3	2021	80	hf-tasks					8
nvidia-rtx-a4000h	NVIDIA RTX A4000H	NVIDIA	1	2021	140	chip-dataset					
nvidia-rtx-a4500	NVIDIA RTX A4500	NVIDIA	1	2021	200	chip-dataset					
nvidia-rtx-a4500-embedded-gpu	NVIDIA RTX A4500 Embedded GPU	NVIDIA	4	2022	80	chip-dataset					
nvidia-rtx-a4500-max-q	NVIDIA RTX A4500 Max-Q	NVIDIA	3	2022	80	chip-dataset					
nvidia-rtx-a4500-mobile	NVIDIA RTX A4500 Mobile	NVIDIA	3	2022	140	chip-dataset					
nvidia-rtx-a500	NVIDIA RTX A500	NVIDIA	1	2021	60	chip-dataset					
nvidia-rtx-a500-embedded-gpu	NVIDIA RTX A500 Embedded GPU	NVIDIA	4	2022	20	chip-dataset					
nvidia-rtx-a500-laptop-gpu	NVIDIA RTX A500 Laptop GPU	NVIDIA	3								
nvidia-rtx-a5000	NVIDIA RTX A5000	NVIDIA	1	2021	230	epoch-ml-hardware					24
nvidia-rtx-a5000-12q	NVIDIA RTX A5000-12Q	NVIDIA	1	2021	230	chip-dataset					
nvidia-rtx-a5000-8q	NVIDIA RTX A5000-8Q	NVIDIA	1	2021	230	chip-dataset					
nvidia-rtx-a5000-max-q	NVIDIA RTX A5000 Max-Q	NVIDIA	3	2021	80	hf-tasks					16
nvidia-rtx-a5000-mobile	NVIDIA RTX A5000 Mobile	NVIDIA	3	2021	165	hf-tasks					16
nvidia-rtx-a5500	NVIDIA RTX A5500	NVIDIA	1	2022	230	chip-dataset					
nvidia-rtx-a5500-max-q	NVIDIA RTX A5500 Max-Q	NVIDIA	3	2022	80	chip-dataset					
nvidia-rtx-a5500-mobile	NVIDIA RTX A5500 Mobile	NVIDIA	3	2022	165	chip-dataset					
nvidia-rtx-a6000	NVIDIA RTX A6000	NVIDIA	1	2020	300	epoch-ml-hardware					48
nvidia-rtx-pro-1000-blackwell-generation-laptop-gpu	NVIDIA RTX PRO 1000 Blackwell Generation Laptop GPU	NVIDIA	3								
nvidia-rtx-pro-2000	NVIDIA RTX PRO 2000	NVIDIA	1	2025	70	hf-tasks					16
nvidia-rtx-pro-2000-blackwell-embedded-gpu	NVIDIA RTX PRO 2000 Blackwell Embedded GPU	NVIDIA	4								
nvidia-rtx-pro-2000-blackwell-generation-laptop-gpu	NVIDIA RTX PRO 2000 Blackwell Generation Laptop GPU	NVIDIA	3								
nvidia-rtx-pro-3000-blackwell-generation-laptop-gpu	NVIDIA RTX PRO 3000 Blackwell Generation Laptop GPU	NVIDIA	3								
nvidia-rtx-pro-4000	NVIDIA RTX PRO 4000	NVIDIA	1	2025	140	hf-tasks					24
nvidia-rtx-pro-4000-blackwell-embedded-gpu	NVIDIA RTX PRO 4000 Blackwell Embedded GPU	NVIDIA	4								
nvidia-rtx-pro-4000-blackwell-generation-laptop-gpu	NVIDIA RTX PRO 4000 Blackwell Generation Laptop GPU	NVIDIA	3								
nvidia-rtx-pro-4000-sff	NVIDIA RTX PRO 4000 SFF	NVIDIA	1	2025	70	hf-tasks					24
nvidia-rtx-pro-4500-ws	NVIDIA RTX PRO 4500 WS	NVIDIA	1	2025	200	hf-tasks					32
nvidia-rtx-pro-500-blackwell-embedded-gpu	NVIDIA RTX PRO 500 Blackwell Embedded GPU	NVIDIA	4								
nvidia-rtx-pro-500-blackwell-generation-laptop-gpu	NVIDIA RTX PRO 500 Blackwell Generation Laptop GPU	NVIDIA	3								
nvidia-rtx-pro-5000	NVIDIA RTX PRO 5000	NVIDIA	1	2025	300	hf-tasks					
nvidia-rtx-pro-5000-blackwell-embedded-gpu	NVIDIA RTX PRO 5000 Blackwell Embedded GPU	NVIDIA	4								
nvidia-rtx-pro-5000-blackwell-generation-laptop-gpu	NVIDIA RTX PRO 5000 Blackwell Generation Laptop GPU	NVIDIA	3								
nvidia-rtx-pro-6000-max-q	NVIDIA RTX PRO 6000 Max-Q	NVIDIA	1	2025	300	hf-tasks					96
nvidia-rtx-pro-6000-server	NVIDIA RTX PRO 6000 Blackwell Server Edition	NVIDIA	0								96
nvidia-rtx-pro-6000-ws	NVIDIA RTX PRO 6000 WS	NVIDIA	1	2025	600	hf-tasks					96
nvidia-rtx-titan	NVIDIA RTX Titan	NVIDIA	2	2018	280	hf-tasks					24
nvidia-rubin-cpx	NVIDIA Rubin CPX	NVIDIA	0								128
nvidia-t10	NVIDIA T10	NVIDIA	0	2020	150	hf-tasks					16
nvidia-t1000	NVIDIA T1000	NVIDIA	1	2021	50	chip-dataset					
nvidia-t1000-8gb	NVIDIA T1000 8GB	NVIDIA	1	2021	50	chip-dataset					
nvidia-t1200-laptop-gpu	NVIDIA T1200 Laptop GPU	NVIDIA	3								
nvidia-t4	NVIDIA T4	NVIDIA	0	2018	70	epoch-ml-hardware	8.1	teads-aws	65	lightning-flops	16
nvidia-t400	NVIDIA T400	NVIDIA	1	2021	30	chip-dataset					
nvidia-t400-4gb	NVIDIA T400 4GB	NVIDIA	1	2021	30	chip-dataset					
nvidia-t400e	NVIDIA T400E	NVIDIA	1								
nvidia-t4g	NVIDIA T4G	NVIDIA	0	2018	70	chip-dataset					16
nvidia-t500	NVIDIA T500	NVIDIA	1								
nvidia-t550-laptop-gpu	NVIDIA T550 Laptop GPU	NVIDIA	3								
nvidia-t600	NVIDIA T600	NVIDIA	1	2021	40	chip-dataset					
nvidia-t600-laptop-gpu	NVIDIA T600 Laptop GPU	NVIDIA	3								
nvidia-tesla-c2050	NVIDIA Tesla C2050	NVIDIA	0	2011	238	epoch-ml-hardware					
nvidia-tesla-k10	NVIDIA Tesla K10	NVIDIA	0	2012	112.5	chip-dataset					
nvidia-tesla-k20c	NVIDIA Tesla K20c	NVIDIA	0	2012	225	epoch-ml-hardware					5
nvidia-tesla-k20x	NVIDIA Tesla K20X	NVIDIA	0	2012	235	epoch-ml-hardware					
nvidia-tesla-k40	NVIDIA Tesla K40	NVIDIA	0	2013	245	epoch-ml-hardware					12
nvidia-tesla-k80	NVIDIA Tesla K80 (board, 2 GPUs)	NVIDIA	0	2014	150	epoch-ml-hardware	17.4	teads-aws			12
nvidia-tesla-m10	NVIDIA Tesla M10	NVIDIA	0	2016	56.25	chip-dataset					
nvidia-tesla-m4	NVIDIA Tesla M4	NVIDIA	0	2015	50	chip-dataset					
nvidia-tesla-m40	NVIDIA Tesla M40	NVIDIA	0	2015	250	epoch-ml-hardware					12
nvidia-tesla-m40-24gb	NVIDIA Tesla M40 24GB	NVIDIA	0	2015	250	chip-dataset					24
nvidia-tesla-m60	NVIDIA Tesla M60 (board, 2 GPUs)	NVIDIA	0	2015	150	epoch-ml-hardware	17.4	teads-aws			8
nvidia-tesla-p10	NVIDIA Tesla P10	NVIDIA	0	2016	250	chip-dataset					
nvidia-tesla-p100-dgxs	NVIDIA Tesla P100 DGXS	NVIDIA	0	2016	300	chip-dataset					
nvidia-tesla-v100-fhhl	NVIDIA Tesla V100 FHHL	NVIDIA	0	2018	250	chip-dataset					
nvidia-titan-rtx	NVIDIA TITAN RTX	NVIDIA	2	2018	280	chip-dataset					
nvidia-titan-v	NVIDIA Titan V	NVIDIA	2	2017	250	epoch-ml-hardware					12
nvidia-titan-v-ceo-edition	NVIDIA TITAN V CEO Edition	NVIDIA	2	2018	250	chip-dataset					
nvidia-titan-x-pascal	NVIDIA TITAN X Pascal	NVIDIA	2	2016	250	chip-dataset					
nvidia-titan-xp	NVIDIA TITAN Xp	NVIDIA	2	2017	250	epoch-ml-hardware					12
nvidia-v100-dgxs-16gb	NVIDIA Tesla V100 DGXS 16GB	NVIDIA	1	2018	250	epoch-ml-hardware			125	epoch-ml-hardware	16
nvidia-v100-dgxs-32gb	NVIDIA Tesla V100 DGXS 32GB	NVIDIA	1	2018	250	epoch-ml-hardware			125	epoch-ml-hardware	32
nvidia-v100-pcie-16gb	NVIDIA Tesla V100 PCIe 16GB	NVIDIA	0	2017	250	epoch-ml-hardware			112	epoch-ml-hardware	16
nvidia-v100-pcie-32gb	NVIDIA Tesla V100 PCIe 32GB	NVIDIA	0	2018	250	epoch-ml-hardware			112	epoch-ml-hardware	32
nvidia-v100-sxm2-16gb	NVIDIA Tesla V100 SXM2 16GB	NVIDIA	0	2017	300	epoch-ml-hardware	34.8	teads-aws	125	epoch-ml-hardware	16
nvidia-v100-sxm2-32gb	NVIDIA Tesla V100 SXM2 32GB	NVIDIA	0	2018	300	epoch-ml-hardware			125	epoch-ml-hardware	32
nvidia-v100-sxm3-32gb	NVIDIA Tesla V100 SXM3 32GB	NVIDIA	0	2018	300	epoch-ml-hardware			125	epoch-ml-hardware	32
nvidia-v100s-pcie-32gb	NVIDIA Tesla V100S PCIe 32GB	NVIDIA	0	2019	250	epoch-ml-hardware			130	epoch-ml-hardware	32
nvidia-vr200	NVIDIA VR200 (Rubin)	NVIDIA	0								
nvidia-vr300-rubin-ultra	NVIDIA VR300 (Rubin Ultra)	NVIDIA	0								
pezy-sc2	PEZY-SC2	PEZY	0	2017	180	epoch-ml-hardware			16.04	epoch-ml-hardware	
qualcomm-ai100	Qualcomm Cloud AI 100	Qualcomm	0								
qualcomm-snapdragon-x-elite-x1e-00-1de	Qualcomm Snapdragon X Elite X1E-00-1DE	Qualcomm	5	2024	80	hf-tasks					
qualcomm-snapdragon-x-elite-x1e-78-100	Qualcomm Snapdragon X Elite X1E-78-100	Qualcomm	5	2024	23	hf-tasks					
qualcomm-snapdragon-x-elite-x1e-80-100	Qualcomm Snapdragon X Elite X1E-80-100	Qualcomm	5	2024	23	hf-tasks					
qualcomm-snapdragon-x-elite-x1e-84-100	Qualcomm Snapdragon X Elite X1E-84-100	Qualcomm	5	2024	30	hf-tasks					
qualcomm-snapdragon-x-plus-x1p-64-100	Qualcomm Snapdragon X Plus X1P-64-100	Qualcomm	5	2024	23	hf-tasks					
sunway-sw26010-pro	Sunway SW26010-Pro	Sunway	0	2023					55.296	epoch-ml-hardware	96
tesla-d1-dojo	Tesla D1 Dojo	Tesla	0	2021	400	epoch-ml-hardware			362	epoch-ml-hardware	
`
}

export function acceleratorNames(): string {
  return `
1080	nvidia-geforce-gtx-1080
1080ti	nvidia-geforce-gtx-1080-ti
2080	nvidia-geforce-rtx-2080
2080super	nvidia-geforce-rtx-2080-super
2080ti	nvidia-geforce-rtx-2080-ti
3080	nvidia-geforce-rtx-3080
3080ti	nvidia-geforce-rtx-3080-ti
3090	nvidia-geforce-rtx-3090
3090ti	nvidia-geforce-rtx-3090-ti
4090	nvidia-geforce-rtx-4090
4090d	nvidia-geforce-rtx-4090-d
5090	nvidia-geforce-rtx-5090
5090d	nvidia-geforce-rtx-5090-d
a10	nvidia-a10
a100	nvidia-a100-sxm4-40gb	250	400
a1000	nvidia-rtx-a1000
a10040gb	nvidia-a100-sxm4-40gb	250	400
a10080gb	nvidia-a100-sxm4-80gb	300	400
a10080gbpcie	nvidia-a100-pcie-80gb
a10080gbsxm	nvidia-a100-sxm4-80gb
a100hgx	nvidia-a100-sxm4-40gb
a100pcie	nvidia-a100-pcie-80gb	250	300
a100pcie40gb	nvidia-a100-pcie-40gb
a100pcie80gb	nvidia-a100-pcie-80gb
a100sxm	nvidia-a100-sxm4-40gb
a100sxm4	nvidia-a100-sxm4-40gb
a100sxm440gb	nvidia-a100-sxm4-40gb
a100sxm480gb	nvidia-a100-sxm4-80gb
a100sxm64gb	nvidia-a100-sxm-64gb
a100sxm64gbcustom	nvidia-a100-sxm-64gb
a100sxm80gb	nvidia-a100-sxm4-80gb
a100x	nvidia-a100x
a10g	nvidia-a10g
a10m	nvidia-a10m
a10pcie	nvidia-a10
a16	nvidia-a16
a16board4	nvidia-a16
a16pcie	nvidia-a16
a2	nvidia-a2
a2000	nvidia-rtx-a2000
a30	nvidia-a30
a30x	nvidia-a30x
a40	nvidia-a40
a4000	nvidia-rtx-a4000
a40pcie	nvidia-a40
a4500	nvidia-rtx-a4500
a5000	nvidia-rtx-a5000
a5500	nvidia-rtx-a5500
a6000	nvidia-rtx-a6000
a800	nvidia-a800-sxm4-80gb	250	400
a80040gbactive	nvidia-a800-pcie-40gb
a80080gbpcie	nvidia-a800-pcie-80gb
a80080gbpcielc	nvidia-a800-pcie-80gb
a800pcie40gb	nvidia-a800-pcie-40gb
a800pcie80gb	nvidia-a800-pcie-80gb
a800sxm440gb	nvidia-a800-sxm4-40gb
a800sxm480gb	nvidia-a800-sxm4-80gb
ai100	qualcomm-ai100
arca310	intel-arc-a310
arca350m	intel-arc-a350m
arca370m	intel-arc-a370m
arca380	intel-arc-a380
arca380m	intel-arc-a380m
arca530m	intel-arc-a530m
arca570m	intel-arc-a570m
arca580	intel-arc-a580
arca750	intel-arc-a750
arca770	intel-arc-a770
arcb50	intel-arc-b50
arcb570	intel-arc-b570
arcb580	intel-arc-b580
arcb60	intel-arc-b60
arcproa30m	intel-arc-pro-a30m
arcproa40	intel-arc-pro-a40
arcproa50	intel-arc-pro-a50
arcproa60	intel-arc-pro-a60
arcproa60m	intel-arc-pro-a60m
arcprob70	intel-arc-pro-b70
ascend310	huawei-ascend-310
ascend800ta2	huawei-ascend-800t-a2
ascend910	huawei-ascend-910
ascend910320tflops	huawei-ascend-910-320-tflops
ascend910a	huawei-ascend-910a
ascend910apremium	huawei-ascend-910a-premium
ascend910apro	huawei-ascend-910a-pro
ascend910b	huawei-ascend-910b
ascend910b1v1	huawei-ascend-910b1-v1
ascend910b1v2	huawei-ascend-910b1-v2
ascend910b2	huawei-ascend-910b2
ascend910b3	huawei-ascend-910b3
ascend910b4	huawei-ascend-910b4
ascend910bpro	huawei-ascend-910b-pro
ascend910c	huawei-ascend-910c
ascend920	huawei-ascend-920
ascend950dt	huawei-ascend-950dt
ascend960	huawei-ascend-960
ascend970	huawei-ascend-970
ax800	nvidia-ax800
b100	nvidia-b100
b200	nvidia-b200
b200192gb	nvidia-b200
b200sxm	nvidia-b200
b200sxm180gb	nvidia-b200
b200sxm6	nvidia-b200
b300	nvidia-b300	1100	1400
b300sxm	nvidia-b300
b300sxm6ac	nvidia-b300
b300sxmblackwellultra	nvidia-b300
baidukunluni	baidu-kunlun-i
baidukunlunii	baidu-kunlun-ii
baidukunlunk200	baidu-kunlun-k200
baidukunlunr100100w	baidu-kunlun-r100-100w
baidukunlunr10075w	baidu-kunlun-r100-75w
baidukunlunr200150w	baidu-kunlun-r200-150w
baidukunlunr2008f160w	baidu-kunlun-r200-8f-160w
baidukunlunrg800	baidu-kunlun-rg800
birenbr100	biren-br100
blackwellb200sxm180gb	nvidia-b200
blackwellgb200	nvidia-gb200
blackwellultrab300sxm270gb	nvidia-b300
blackwellultragb300	nvidia-gb300
bow2000	graphcore-bow
bowipu	graphcore-bow
c2050	nvidia-tesla-c2050
cerebrascs1wse1system	cerebras-cs1
cerebrascs3wse3system	cerebras-cs3
cs1	cerebras-cs1
cs3	cerebras-cs3
d1dojo	tesla-d1-dojo
datacentermax1100	intel-max-1100
datacentermax1350	intel-max-1350
datacentermax1550	intel-max-1550
dgxspark	nvidia-gb10
firepros9000	amd-firepro-s9000
firepros9010	amd-firepro-s9010
firepros9050	amd-firepro-s9050
firepros9100	amd-firepro-s9100
firepros9150	amd-firepro-s9150
firepros9170	amd-firepro-s9170
fireprow8000	amd-firepro-w8000
fireprow8100	amd-firepro-w8100
fireprow9000	amd-firepro-w9000
fireprow9100	amd-firepro-w9100
gaudi	intel-gaudi
gaudi2	intel-gaudi2
gaudi2ai	intel-gaudi2
gaudi2hl225	intel-gaudi2
gaudi3	intel-gaudi3
gaudi3hl325	intel-gaudi3
gaudihl205	intel-gaudi
gb10	nvidia-gb10
gb10dgxspark	nvidia-gb10
gb200	nvidia-gb200
gb200per	nvidia-gb200
gb300	nvidia-gb300
gb300perblackwellultra	nvidia-gb300
gc200	graphcore-gc200
gc200ipumk2	graphcore-gc200
gh200	nvidia-gh200
gh200120gb	nvidia-gh200
gh200144gbhbm3e	nvidia-gh200
gh200480gb	nvidia-gh200
gh200gracehoppersuperchip	nvidia-gh200
gh200gracehoppersuperchip144gb	nvidia-gh200
gh200gracehoppersuperchip96gb	nvidia-gh200
gh200hoppersuperchip	nvidia-gh200
gridk520	nvidia-grid-k520
groqchip	groq-lpu-v1
groqlpuv1	groq-lpu-v1
gtx1050	nvidia-geforce-gtx-1050
gtx10503gb	nvidia-geforce-gtx-1050-3-gb
gtx1050ti	nvidia-geforce-gtx-1050-ti
gtx1060	nvidia-geforce-gtx-1060
gtx10603gb	nvidia-geforce-gtx-1060-3-gb
gtx10603gbgp104	nvidia-geforce-gtx-1060-3-gb-gp104
gtx10605gb	nvidia-geforce-gtx-1060-5-gb
gtx10606gb	nvidia-geforce-gtx-1060-6-gb
gtx10606gb9gbps	nvidia-geforce-gtx-1060-6-gb-9gbps
gtx10606gbgddr5x	nvidia-geforce-gtx-1060-6-gb-gddr5x
gtx10606gbgp104	nvidia-geforce-gtx-1060-6-gb-gp104
gtx10606gbrev2	nvidia-geforce-gtx-1060-6-gb-rev-2
gtx1070	nvidia-geforce-gtx-1070
gtx1070gddr5x	nvidia-geforce-gtx-1070-gddr5x
gtx1070ti	nvidia-geforce-gtx-1070-ti
gtx1080	nvidia-geforce-gtx-1080
gtx108011gbps	nvidia-geforce-gtx-1080-11gbps
gtx1080ti	nvidia-geforce-gtx-1080-ti
gtx1630	nvidia-geforce-gtx-1630
gtx1650	nvidia-geforce-gtx-1650
gtx1650gddr6	nvidia-geforce-gtx-1650-gddr6
gtx1650laptop	nvidia-geforce-gtx-1650-laptop-gpu
gtx1650maxq	nvidia-geforce-gtx-1650-with-max-q-design
gtx1650super	nvidia-geforce-gtx-1650-super
gtx1650ti	nvidia-geforce-gtx-1650-ti
gtx1650timaxq	nvidia-geforce-gtx-1650-ti-with-max-q-design
gtx1650tu106	nvidia-geforce-gtx-1650-tu106
gtx1650tu116	nvidia-geforce-gtx-1650-tu116
gtx1660	nvidia-geforce-gtx-1660
gtx1660super	nvidia-geforce-gtx-1660-super
gtx1660ti	nvidia-geforce-gtx-1660-ti
gtx1660timaxq	nvidia-geforce-gtx-1660-ti-with-max-q-design
gtx280	nvidia-geforce-gtx-280
gtx580	nvidia-geforce-gtx-580
gtx650	nvidia-geforce-gtx-650
gtx650ti	nvidia-geforce-gtx-650-ti
gtx660	nvidia-geforce-gtx-660
gtx660oem	nvidia-geforce-gtx-660-oem
gtx660rev2	nvidia-geforce-gtx-660-rev-2
gtx660ti	nvidia-geforce-gtx-660-ti
gtx670	nvidia-geforce-gtx-670
gtx670mx	nvidia-geforce-gtx-670mx
gtx675mx	nvidia-geforce-gtx-675mx
gtx680m	nvidia-geforce-gtx-680m
gtx680mxmac	nvidia-geforce-gtx-680mx-mac-edition
gtx690	nvidia-geforce-gtx-690
gtx750gm206	nvidia-geforce-gtx-750-gm206
gtx760	nvidia-geforce-gtx-760
gtx760a	nvidia-geforce-gtx-760a
gtx760oem	nvidia-geforce-gtx-760-oem
gtx760oemrebrand	nvidia-geforce-gtx-760-oem-rebrand
gtx760tioem	nvidia-geforce-gtx-760-ti-oem
gtx760tioemrebrand	nvidia-geforce-gtx-760-ti-oem-rebrand
gtx775mmac	nvidia-geforce-gtx-775m-mac-edition
gtx780	nvidia-geforce-gtx-780
gtx7806gb	nvidia-geforce-gtx-780-6-gb
gtx780mmac	nvidia-geforce-gtx-780m-mac-edition
gtx780rev2	nvidia-geforce-gtx-780-rev-2
gtx780ti	nvidia-geforce-gtx-780-ti
gtx950	nvidia-geforce-gtx-950
gtx970	nvidia-geforce-gtx-970
gtx980	nvidia-geforce-gtx-980
gtx980mx	nvidia-geforce-gtx-980mx
gtx980ti	nvidia-geforce-gtx-980-ti
gtxtitan	nvidia-geforce-gtx-titan
gtxtitanblack	nvidia-geforce-gtx-titan-black
gtxtitanx	nvidia-geforce-gtx-titan-x
gtxtitanz	nvidia-geforce-gtx-titan-z
h100	nvidia-h100-sxm5-80gb	350	700
h10080gb	nvidia-h100-sxm5-80gb	350	700
h10080gbhbm3	nvidia-h100-sxm5-80gb
h10080gbpcie	nvidia-h100-pcie-80gb
h10080gbsxm5	nvidia-h100-sxm5-80gb
h10094gb	nvidia-h100-nvl-94gb
h100hgx	nvidia-h100-sxm5-80gb
h100mega	nvidia-h100-sxm5-80gb
h100mega80gb	nvidia-h100-sxm5-80gb
h100nvl	nvidia-h100-nvl-94gb
h100nvl94gb	nvidia-h100-nvl-94gb
h100nvlpcie	nvidia-h100-nvl-94gb
h100pcie	nvidia-h100-pcie-80gb
h100pcie80gb	nvidia-h100-pcie-80gb
h100sxm	nvidia-h100-sxm5-80gb
h100sxm5	nvidia-h100-sxm5-80gb
h100sxm580gb	nvidia-h100-sxm5-80gb
h100sxm5hbm3	nvidia-h100-sxm5-80gb
h100sxm80gb	nvidia-h100-sxm5-80gb
h20	nvidia-h20
h200	nvidia-h200-sxm-141gb
h200141gb	nvidia-h200-sxm-141gb
h200141gbhbm3e	nvidia-h200-sxm-141gb
h200nvl	nvidia-h200-nvl-141gb
h200nvl141gb	nvidia-h200-nvl-141gb
h200sxm	nvidia-h200-sxm-141gb
h200sxm141gb	nvidia-h200-sxm-141gb
h200sxm5	nvidia-h200-sxm-141gb
h200sxm5141gb	nvidia-h200-sxm-141gb
h203e	nvidia-h20-3e
h203e141gb	nvidia-h20-3e
h2096gb	nvidia-h20
h20nvl16	nvidia-h20
h800	nvidia-h800-sxm5
h800nvl	nvidia-h800-nvl
h800pcie	nvidia-h800-pcie
h800sxm5	nvidia-h800-sxm5
hgxa100	nvidia-a100-sxm4-40gb
hgxb200	nvidia-b200
hgxb300	nvidia-b300
hgxh100	nvidia-h100-sxm5-80gb
hgxh200	nvidia-h200-sxm-141gb
hl205	intel-gaudi
hl225	intel-gaudi2
hl325l	intel-gaudi3
hpu	intel-gaudi
inf1	aws-inferentia1
inf2	aws-inferentia2
inferentia	aws-inferentia1
inferentia2	aws-inferentia2
ipu	graphcore-gc200
ipum2000	graphcore-gc200
ironwood	google-tpu-v7
jetsonagxorin32gb	nvidia-jetson-agx-orin-32gb
jetsonagxorin64gb	nvidia-jetson-agx-orin-64gb
jetsonagxxavier	nvidia-jetson-agx-xavier
jetsonnano	nvidia-jetson-nano
jetsonorinnano4gb	nvidia-jetson-orin-nano-4gb
jetsonorinnano8gb	nvidia-jetson-orin-nano-8gb
jetsonorinnx16gb	nvidia-jetson-orin-nx-16gb
jetsonorinnx8gb	nvidia-jetson-orin-nx-8gb
jetsontx2	nvidia-jetson-tx2
jetsonxaviernx	nvidia-jetson-xavier-nx
k10	nvidia-tesla-k10
k20	nvidia-tesla-k20c
k20c	nvidia-tesla-k20c
k20m	nvidia-tesla-k20c
k20x	nvidia-tesla-k20x
k20xm	nvidia-tesla-k20x
k40	nvidia-tesla-k40
k40c	nvidia-tesla-k40
k40m	nvidia-tesla-k40
k40t	nvidia-tesla-k40
k520	nvidia-grid-k520
k80	nvidia-tesla-k80	150	300
k80board2	nvidia-tesla-k80
l2	nvidia-l2
l20	nvidia-l20
l4	nvidia-l4
l40	nvidia-l40
l40s	nvidia-l40s
lpu	groq-lpu-v1
m1	apple-m1
m10	nvidia-tesla-m10
m1max	apple-m1-max
m1pro	apple-m1-pro
m1ultra	apple-m1-ultra
m2	apple-m2
m2max	apple-m2-max
m2pro	apple-m2-pro
m2ultra	apple-m2-ultra
m3	apple-m3
m3max	apple-m3-max
m3pro	apple-m3-pro
m3ultra	apple-m3-ultra
m4	apple-m4
m40	nvidia-tesla-m40
m4024gb	nvidia-tesla-m40-24gb
m4max	apple-m4-max
m4pro	apple-m4-pro
m5	apple-m5
m5max	apple-m5-max
m5pro	apple-m5-pro
m5ultra	apple-m5-ultra
m60	nvidia-tesla-m60	150	300
m60board2	nvidia-tesla-m60
macbookneo	apple-macbook-neo
maia100m100	microsoft-maia-100-m100
max1100	intel-max-1100
max1350	intel-max-1350
max1550	intel-max-1550
metamtia300	meta-mtia-300
metamtiav1mtia100	meta-mtia-v1-mtia-100
metamtiav2mtia200	meta-mtia-v2-mtia-200
metaxmxc500oam	metax-mxc500-oam
metaxmxc500pcie	metax-mxc500-pcie
metaxmxn100	metax-mxn100
mi100	amd-mi100
mi200mcmoamacmba	amd-mi250x
mi210	amd-mi210
mi25	amd-mi25
mi250	amd-mi250	280	560
mi250oam2gcds	amd-mi250
mi250x	amd-mi250x	250	500
mi250xoam2gcds	amd-mi250x
mi300	amd-mi300x	750	760
mi300a	amd-mi300a
mi300aapu	amd-mi300a
mi300preliminaryentry	amd-mi300
mi300x	amd-mi300x
mi300x192gbhbm3	amd-mi300x
mi300xhfoam	amd-mi300x
mi300xnps1spx192gb750w	amd-mi300x
mi300xoam	amd-mi300x
mi308x	amd-mi308x
mi325oam	amd-mi325x
mi325x	amd-mi325x
mi325x256gbhbm3e	amd-mi325x
mi350x	amd-mi350x
mi355x	amd-mi355x
mi355x288gbhbm3e	amd-mi355x
mi50	amd-mi50
mi60	amd-mi60
mlu270f4	cambricon-mlu270-f4
mlu270s4	cambricon-mlu270-s4
mlu290m5	cambricon-mlu290-m5
mlu370s4	cambricon-mlu370-s4
mlu370s4s8	cambricon-mlu370-s4-s8
mlu370s8	cambricon-mlu370-s8
mlu370x4	cambricon-mlu370-x4
mlu370x8	cambricon-mlu370-x8
mt2000	national-mt-2000
mt3000	national-mt-3000
mtts4000	moore-mtt-s4000
mx550	nvidia-geforce-mx550
mx570	nvidia-geforce-mx570
mx570a	nvidia-geforce-mx570-a
p10	nvidia-tesla-p10
p100	nvidia-p100-pcie-16gb	250	300
p10012gb	nvidia-p100-pcie-12gb
p10016gb	nvidia-p100-pcie-16gb	250	300
p100dgxs	nvidia-tesla-p100-dgxs
p100pcie	nvidia-p100-pcie-16gb
p100pcie12gb	nvidia-p100-pcie-12gb
p100pcie16gb	nvidia-p100-pcie-16gb
p100sxm	nvidia-p100-sxm2
p100sxm2	nvidia-p100-sxm2
p100sxm216gb	nvidia-p100-sxm2
p4	nvidia-p4
p40	nvidia-p40
pezysc2	pezy-sc2
prow7800	amd-radeon-pro-w7800
prow7900	amd-radeon-pro-w7900
quadrogp100	nvidia-quadro-gp100
quadrogv100	nvidia-quadro-gv100
quadrok1000m	nvidia-quadro-k1000m
quadrok1100m	nvidia-quadro-k1100m
quadrok1200	nvidia-quadro-k1200
quadrok2000m	nvidia-quadro-k2000m
quadrok2100m	nvidia-quadro-k2100m
quadrok2200	nvidia-quadro-k2200
quadrok2200m	nvidia-quadro-k2200m
quadrok3000m	nvidia-quadro-k3000m
quadrok3100m	nvidia-quadro-k3100m
quadrok4000	nvidia-quadro-k4000
quadrok4000m	nvidia-quadro-k4000m
quadrok4100m	nvidia-quadro-k4100m
quadrok4200	nvidia-quadro-k4200
quadrok5000	nvidia-quadro-k5000
quadrok5000m	nvidia-quadro-k5000m
quadrok5000mac	nvidia-quadro-k5000-mac-edition
quadrok5100m	nvidia-quadro-k5100m
quadrok5200	nvidia-quadro-k5200
quadrok6000	nvidia-quadro-k6000
quadrok6000sdi	nvidia-quadro-k6000-sdi
quadrom1000m	nvidia-quadro-m1000m
quadrom2000	nvidia-quadro-m2000
quadrom2000m	nvidia-quadro-m2000m
quadrom3000m	nvidia-quadro-m3000m
quadrom3000se	nvidia-quadro-m3000-se
quadrom4000	nvidia-quadro-m4000
quadrom4000m	nvidia-quadro-m4000m
quadrom5000	nvidia-quadro-m5000
quadrom5000m	nvidia-quadro-m5000m
quadrom600024gb	nvidia-quadro-m6000-24-gb
quadrop1000	nvidia-quadro-p1000
quadrop2000	nvidia-quadro-p2000
quadrop2200	nvidia-quadro-p2200
quadrop400	nvidia-quadro-p400
quadrop4000	nvidia-quadro-p4000
quadrop5000	nvidia-quadro-p5000
quadrop600	nvidia-quadro-p600
quadrop6000	nvidia-quadro-p6000
quadrop620	nvidia-quadro-p620
quadrortx3000	nvidia-quadro-rtx-3000-mobile
quadrortx3000laptop	nvidia-quadro-rtx-3000-mobile
quadrortx3000maxq	nvidia-quadro-rtx-3000-max-q
quadrortx4000	nvidia-quadro-rtx-4000	80	160
quadrortx4000laptop	nvidia-quadro-rtx-4000-mobile
quadrortx4000maxq	nvidia-quadro-rtx-4000-max-q
quadrortx5000	nvidia-quadro-rtx-5000	80	230
quadrortx5000laptop	nvidia-quadro-rtx-5000-mobile
quadrortx5000maxq	nvidia-quadro-rtx-5000-max-q
quadrortx6000	nvidia-quadro-rtx-6000
quadrortx6000passive	nvidia-quadro-rtx-6000-passive
quadrortx8000	nvidia-quadro-rtx-8000
quadrortx8000passive	nvidia-quadro-rtx-8000-passive
quadrot1000	nvidia-quadro-t1000-mobile
quadrot1000laptop	nvidia-quadro-t1000-mobile
quadrot1000maxq	nvidia-quadro-t1000-max-q
quadrot2000	nvidia-quadro-t2000-mobile
quadrot2000laptop	nvidia-quadro-t2000-mobile
quadrot2000maxq	nvidia-quadro-t2000-max-q
r9700pro	amd-radeon-ai-pro-r9700
radeon610m	amd-radeon-610m
radeon680m	amd-radeon-680m
radeon740m	amd-radeon-740m
radeon760m	amd-radeon-760m
radeon780m	amd-radeon-780m
radeon820m	amd-radeon-820m
radeon840m	amd-radeon-840m
radeon860m	amd-radeon-860m
radeon880m	amd-radeon-880m
radeon890m	amd-radeon-890m
radeonaipror9700	amd-radeon-ai-pro-r9700
radeonmi25	amd-mi25
radeonmi6	amd-mi6
radeonmi8	amd-mi8
radeonprov320	amd-radeon-pro-v320
radeonprov34016gb	amd-radeon-pro-v340-16-gb
radeonprov3408gb	amd-radeon-pro-v340-8-gb
radeonprov520	amd-radeon-pro-v520
radeonprov620	amd-radeon-pro-v620
radeonprovega16	amd-radeon-pro-vega-16
radeonprovega20	amd-radeon-pro-vega-20
radeonprovega56	amd-radeon-pro-vega-56
radeonprovega64	amd-radeon-pro-vega-64
radeonprovega64x	amd-radeon-pro-vega-64x
radeonprovegaii	amd-radeon-pro-vega-ii
radeonprovegaiiduo	amd-radeon-pro-vega-ii-duo
radeonprovii	amd-radeon-pro-vii
radeonprow5300m	amd-radeon-pro-w5300m
radeonprow5500	amd-radeon-pro-w5500
radeonprow5500m	amd-radeon-pro-w5500m
radeonprow5500x	amd-radeon-pro-w5500x
radeonprow5700	amd-radeon-pro-w5700
radeonprow5700x	amd-radeon-pro-w5700x
radeonprow6300m	amd-radeon-pro-w6300m
radeonprow6600m	amd-radeon-pro-w6600m
radeonprow6600x	amd-radeon-pro-w6600x
radeonprow6800x	amd-radeon-pro-w6800x
radeonprow6800xduo	amd-radeon-pro-w6800x-duo
radeonprow6900x	amd-radeon-pro-w6900x
radeonprow7800	amd-radeon-pro-w7800
radeonprow7900	amd-radeon-pro-w7900
radeonprowx2100	amd-radeon-pro-wx-2100
radeonprowx3100	amd-radeon-pro-wx-3100
radeonprowx3200	amd-radeon-pro-wx-3200
radeonprowx4100	amd-radeon-pro-wx-4100
radeonprowx5100	amd-radeon-pro-wx-5100
radeonprowx7100	amd-radeon-pro-wx-7100
radeonprowx8100	amd-radeon-pro-wx-8100
radeonprowx8200	amd-radeon-pro-wx-8200
radeonprowx9100	amd-radeon-pro-wx-9100
radeonprowxvegamgl	amd-radeon-pro-wx-vega-m-gl
radeonrx455oem	amd-radeon-rx-455-oem
radeonrx460	amd-radeon-rx-460
radeonrx4601024sp	amd-radeon-rx-460-1024sp
radeonrx470	amd-radeon-rx-470
radeonrx470d	amd-radeon-rx-470d
radeonrx480	amd-radeon-rx-480
radeonrx5300m	amd-radeon-rx-5300m
radeonrx5300oem	amd-radeon-rx-5300-oem
radeonrx5300xtoem	amd-radeon-rx-5300-xt-oem
radeonrx550	amd-radeon-rx-550
radeonrx5500m	amd-radeon-rx-5500m
radeonrx5500oem	amd-radeon-rx-5500-oem
radeonrx5500xt	amd-radeon-rx-5500-xt
radeonrx550512sp	amd-radeon-rx-550-512sp
radeonrx550640sp	amd-radeon-rx-550-640sp
radeonrx550x	amd-radeon-rx-550x
radeonrx550x640sp	amd-radeon-rx-550x-640sp
radeonrx560	amd-radeon-rx-560
radeonrx5600m	amd-radeon-rx-5600m
radeonrx5600oem	amd-radeon-rx-5600-oem
radeonrx5600xt	amd-radeon-rx-5600-xt
radeonrx560896sp	amd-radeon-rx-560-896sp
radeonrx560d	amd-radeon-rx-560d
radeonrx560dx	amd-radeon-rx-560dx
radeonrx560x	amd-radeon-rx-560x
radeonrx560xt	amd-radeon-rx-560-xt
radeonrx570	amd-radeon-rx-570
radeonrx5700	amd-radeon-rx-5700
radeonrx5700m	amd-radeon-rx-5700m
radeonrx5700xt	amd-radeon-rx-5700-xt
radeonrx5700xt50thanniversary	amd-radeon-rx-5700-xt-50th-anniversary
radeonrx570x	amd-radeon-rx-570x
radeonrx580	amd-radeon-rx-580
radeonrx5802048sp	amd-radeon-rx-580-2048sp
radeonrx580gb	amd-radeon-rx-580g
radeonrx580oem	amd-radeon-rx-580-oem
radeonrx580x	amd-radeon-rx-580x
radeonrx590	amd-radeon-rx-590
radeonrx590gme	amd-radeon-rx-590-gme
radeonrx6400	amd-radeon-rx-6400
radeonrx640oem	amd-radeon-rx-640-oem
radeonrx6450m	amd-radeon-rx-6450m
radeonrx6500m	amd-radeon-rx-6500m
radeonrx6500xt	amd-radeon-rx-6500-xt
radeonrx6550m	amd-radeon-rx-6550m
radeonrx6550s	amd-radeon-rx-6550s
radeonrx6600	amd-radeon-rx-6600
radeonrx6600m	amd-radeon-rx-6600m
radeonrx6600s	amd-radeon-rx-6600s
radeonrx6600xt	amd-radeon-rx-6600-xt
radeonrx6650m	amd-radeon-rx-6650m
radeonrx6650mxt	amd-radeon-rx-6650m-xt
radeonrx6650xt	amd-radeon-rx-6650-xt
radeonrx6700	amd-radeon-rx-6700
radeonrx6700m	amd-radeon-rx-6700m
radeonrx6700s	amd-radeon-rx-6700s
radeonrx6700xt	amd-radeon-rx-6700-xt
radeonrx6750gre	amd-radeon-rx-6750-gre
radeonrx6750xt	amd-radeon-rx-6750-xt
radeonrx6800	amd-radeon-rx-6800
radeonrx6800m	amd-radeon-rx-6800m
radeonrx6800s	amd-radeon-rx-6800s
radeonrx6800xt	amd-radeon-rx-6800-xt
radeonrx6850mxt	amd-radeon-rx-6850m-xt
radeonrx6900xt	amd-radeon-rx-6900-xt
radeonrx6950xt	amd-radeon-rx-6950-xt
radeonrx7600	amd-radeon-rx-7600
radeonrx7600m	amd-radeon-rx-7600m
radeonrx7600mxt	amd-radeon-rx-7600m-xt
radeonrx7600s	amd-radeon-rx-7600s
radeonrx7600xt	amd-radeon-rx-7600-xt
radeonrx7700s	amd-radeon-rx-7700s
radeonrx7700xt	amd-radeon-rx-7700-xt
radeonrx7800xt	amd-radeon-rx-7800-xt
radeonrx7900gre	amd-radeon-rx-7900-gre
radeonrx7900m	amd-radeon-rx-7900m
radeonrx7900xt	amd-radeon-rx-7900-xt
radeonrx7900xtx	amd-radeon-rx-7900-xtx
radeonrx9060xt	amd-radeon-rx-9060-xt
radeonrx9070	amd-radeon-rx-9070
radeonrx9070xt	amd-radeon-rx-9070-xt
radeonrxvega11	amd-radeon-rx-vega-11
radeonrxvega11embedded	amd-radeon-rx-vega-11-embedded
radeonrxvega56	amd-radeon-rx-vega-56
radeonrxvega64	amd-radeon-rx-vega-64
radeonrxvega64limited	amd-radeon-rx-vega-64-limited-edition
radeonrxvega64liquidcooling	amd-radeon-rx-vega-64-liquid-cooling
radeonrxvegamgh	amd-radeon-rx-vega-m-gh
radeonrxvegamgl	amd-radeon-rx-vega-m-gl
radeonvega11	amd-radeon-vega-11
radeonvega11embedded	amd-radeon-vega-11-embedded
radeonvega3	amd-radeon-vega-3
radeonvega3embedded	amd-radeon-vega-3-embedded
radeonvega6embedded	amd-radeon-vega-6-embedded
radeonvega8	amd-radeon-vega-8
radeonvega8embedded	amd-radeon-vega-8-embedded
radeonvegafrontier	amd-radeon-vega-frontier-edition
radeonvegafrontierwatercooled	amd-radeon-vega-frontier-edition-watercooled
radeonvii	amd-radeon-vii
rtx1000adalaptop	nvidia-rtx-1000-ada-generation-laptop-gpu
rtx2000ada	nvidia-rtx-2000-ada
rtx2000adaembedded	nvidia-rtx-2000-ada-generation-embedded-gpu
rtx2000adalaptop	nvidia-rtx-2000-mobile-ada-generation
rtx2000eada	nvidia-rtx-2000e-ada-generation
rtx2000embeddedada	nvidia-rtx-2000-ada-generation-embedded-gpu
rtx2000laptopada	nvidia-rtx-2000-mobile-ada-generation
rtx2000maxqada	nvidia-rtx-2000-max-q-ada-generation
rtx2050	nvidia-geforce-rtx-2050-laptop-gpu
rtx2050laptop	nvidia-geforce-rtx-2050-laptop-gpu
rtx2050maxq	nvidia-geforce-rtx-2050-max-q
rtx2060	nvidia-geforce-rtx-2060
rtx206012gb	nvidia-geforce-rtx-2060-12gb
rtx2060laptop	nvidia-geforce-rtx-2060-laptop-gpu
rtx2060maxq	nvidia-geforce-rtx-2060-max-q
rtx2060super	nvidia-geforce-rtx-2060-super
rtx2060superlaptop	nvidia-geforce-rtx-2060-super-mobile
rtx2060tu104	nvidia-geforce-rtx-2060-tu104
rtx2070	nvidia-geforce-rtx-2070
rtx2070laptop	nvidia-geforce-rtx-2070-mobile
rtx2070maxq	nvidia-geforce-rtx-2070-max-q
rtx2070super	nvidia-geforce-rtx-2070-super	115	215
rtx2070superlaptop	nvidia-geforce-rtx-2070-super-laptop-gpu
rtx2070supermaxq	nvidia-geforce-rtx-2070-super-max-q
rtx2080	nvidia-geforce-rtx-2080
rtx2080laptop	nvidia-geforce-rtx-2080-mobile
rtx2080maxq	nvidia-geforce-rtx-2080-max-q
rtx2080super	nvidia-geforce-rtx-2080-super
rtx2080superlaptop	nvidia-geforce-rtx-2080-super-mobile
rtx2080supermaxq	nvidia-geforce-rtx-2080-super-max-q
rtx2080ti	nvidia-geforce-rtx-2080-ti
rtx3000adalaptop	nvidia-rtx-3000-ada-generation-laptop-gpu
rtx3000laptopada	nvidia-rtx-3000-ada-generation-laptop-gpu
rtx3050	nvidia-geforce-rtx-3050-8-gb
rtx30504gblaptop	nvidia-geforce-rtx-3050-laptop-gpu
rtx30506gblaptop	nvidia-geforce-rtx-3050-laptop-gpu
rtx30508gb	nvidia-geforce-rtx-3050-8-gb
rtx3050alaptop	nvidia-geforce-rtx-3050-a-laptop-gpu
rtx3050laptop	nvidia-geforce-rtx-3050-laptop-gpu
rtx3050maxq	nvidia-geforce-rtx-3050-max-q
rtx3050oem	nvidia-geforce-rtx-3050-oem
rtx3050tilaptop	nvidia-geforce-rtx-3050-ti-mobile
rtx3050timaxq	nvidia-geforce-rtx-3050-ti-max-q
rtx3060	nvidia-geforce-rtx-3060
rtx306012gb	nvidia-geforce-rtx-3060
rtx30608gb	nvidia-geforce-rtx-3060-8-gb
rtx3060laptop	nvidia-geforce-rtx-3060-laptop-gpu
rtx3060maxq	nvidia-geforce-rtx-3060-max-q
rtx3060ti	nvidia-geforce-rtx-3060-ti
rtx3070	nvidia-geforce-rtx-3070
rtx3070laptop	nvidia-geforce-rtx-3070-mobile
rtx3070maxq	nvidia-geforce-rtx-3070-max-q
rtx3070ti	nvidia-geforce-rtx-3070-ti
rtx3070tilaptop	nvidia-geforce-rtx-3070-ti-laptop-gpu
rtx3080	nvidia-geforce-rtx-3080
rtx308012gb	nvidia-geforce-rtx-3080-12-gb
rtx3080laptop	nvidia-geforce-rtx-3080-laptop-gpu
rtx3080maxq	nvidia-geforce-rtx-3080-max-q
rtx3080ti	nvidia-geforce-rtx-3080-ti
rtx3080tilaptop	nvidia-geforce-rtx-3080-ti-mobile
rtx3080timaxq	nvidia-geforce-rtx-3080-ti-max-q
rtx3090	nvidia-geforce-rtx-3090
rtx3090ti	nvidia-geforce-rtx-3090-ti
rtx3500adaembedded	nvidia-rtx-3500-ada-generation-embedded-gpu
rtx3500adalaptop	nvidia-rtx-3500-ada-mobile
rtx3500laptopada	nvidia-rtx-3500-ada-mobile
rtx4000	nvidia-quadro-rtx-4000	70	160
rtx4000ada	nvidia-rtx-4000-ada
rtx4000adalaptop	nvidia-rtx-4000-mobile-ada-generation
rtx4000laptopada	nvidia-rtx-4000-mobile-ada-generation
rtx4000sffada	nvidia-rtx-4000-sff-ada
rtx4050laptop	nvidia-geforce-rtx-4050-laptop-gpu
rtx4050maxq	nvidia-geforce-rtx-4050-max-q
rtx4060	nvidia-geforce-rtx-4060
rtx4060laptop	nvidia-geforce-rtx-4060-laptop-gpu
rtx4060maxq	nvidia-geforce-rtx-4060-max-q
rtx4060ti	nvidia-geforce-rtx-4060-ti
rtx4060ti16gb	nvidia-geforce-rtx-4060-ti-16-gb
rtx4060ti8gb	nvidia-geforce-rtx-4060-ti-8-gb
rtx4070	nvidia-geforce-rtx-4070
rtx4070laptop	nvidia-geforce-rtx-4070-laptop-gpu
rtx4070maxq	nvidia-geforce-rtx-4070-max-q
rtx4070super	nvidia-geforce-rtx-4070-super
rtx4070ti	nvidia-geforce-rtx-4070-ti
rtx4070tisuper	nvidia-geforce-rtx-4070-ti-super
rtx4080	nvidia-geforce-rtx-4080
rtx4080laptop	nvidia-geforce-rtx-4080-laptop-gpu
rtx4080maxq	nvidia-geforce-rtx-4080-max-q
rtx4080super	nvidia-geforce-rtx-4080-super
rtx4090	nvidia-geforce-rtx-4090
rtx4090d	nvidia-geforce-rtx-4090-d
rtx4090laptop	nvidia-geforce-rtx-4090-laptop-gpu
rtx4090maxq	nvidia-geforce-rtx-4090-max-q
rtx4500ada	nvidia-rtx-4500-ada
rtx5000	nvidia-quadro-rtx-5000	230	250
rtx5000ada	nvidia-rtx-5000-ada
rtx5000adaembedded	nvidia-rtx-5000-ada-generation-embedded-gpu
rtx5000adalaptop	nvidia-rtx-5000-mobile-ada-generation
rtx5000laptopada	nvidia-rtx-5000-mobile-ada-generation
rtx5000laptopadaembedded	nvidia-rtx-5000-ada-generation-embedded-gpu
rtx5000maxqada	nvidia-rtx-5000-max-q-ada-generation
rtx500adalaptop	nvidia-rtx-500-ada-generation-laptop-gpu
rtx5050	nvidia-geforce-rtx-5050
rtx5050laptop	nvidia-geforce-rtx-5050-laptop-gpu
rtx5060	nvidia-geforce-rtx-5060
rtx5060laptop	nvidia-geforce-rtx-5060-laptop-gpu
rtx5060ti	nvidia-geforce-rtx-5060-ti
rtx5070	nvidia-geforce-rtx-5070
rtx5070laptop	nvidia-geforce-rtx-5070-laptop-gpu
rtx5070ti	nvidia-geforce-rtx-5070-ti
rtx5070tilaptop	nvidia-geforce-rtx-5070-ti-laptop-gpu
rtx5080	nvidia-geforce-rtx-5080
rtx5080laptop	nvidia-geforce-rtx-5080-laptop-gpu
rtx5090	nvidia-geforce-rtx-5090
rtx5090d	nvidia-geforce-rtx-5090-d
rtx5090dv2	nvidia-geforce-rtx-5090-d-v2
rtx5090laptop	nvidia-geforce-rtx-5090-laptop-gpu
rtx5880ada	nvidia-rtx-5880-ada
rtx6000	nvidia-quadro-rtx-6000	260	300
rtx6000ada	nvidia-rtx-6000-ada
rtx6000d	nvidia-rtx-6000d
rtx8000	nvidia-quadro-rtx-8000
rtxa1000	nvidia-rtx-a1000
rtxa10006gblaptop	nvidia-rtx-a1000-mobile-6-gb
rtxa1000embedded	nvidia-rtx-a1000-embedded-gpu
rtxa1000laptop	nvidia-rtx-a1000-mobile
rtxa1000laptop6gb	nvidia-rtx-a1000-mobile-6-gb
rtxa2000	nvidia-rtx-a2000
rtxa200012gb	nvidia-rtx-a2000-12-gb
rtxa20008gblaptop	nvidia-rtx-a2000-mobile
rtxa2000embedded	nvidia-rtx-a2000-embedded
rtxa2000laptop	nvidia-rtx-a2000-mobile
rtxa2000maxq	nvidia-rtx-a2000-max-q
rtxa300012gblaptop	nvidia-rtx-a3000-mobile
rtxa3000laptop	nvidia-rtx-a3000-mobile
rtxa400	nvidia-rtx-a400
rtxa4000	nvidia-rtx-a4000
rtxa4000h	nvidia-rtx-a4000h
rtxa4000laptop	nvidia-rtx-a4000-mobile
rtxa4000maxq	nvidia-rtx-a4000-max-q
rtxa4500	nvidia-rtx-a4500
rtxa4500embedded	nvidia-rtx-a4500-embedded-gpu
rtxa4500laptop	nvidia-rtx-a4500-mobile
rtxa4500maxq	nvidia-rtx-a4500-max-q
rtxa500	nvidia-rtx-a500
rtxa5000	nvidia-rtx-a5000
rtxa500012q	nvidia-rtx-a5000-12q
rtxa50008q	nvidia-rtx-a5000-8q
rtxa5000laptop	nvidia-rtx-a5000-mobile
rtxa5000maxq	nvidia-rtx-a5000-max-q
rtxa500embedded	nvidia-rtx-a500-embedded-gpu
rtxa500laptop	nvidia-rtx-a500-laptop-gpu
rtxa5500	nvidia-rtx-a5500
rtxa5500laptop	nvidia-rtx-a5500-mobile
rtxa5500maxq	nvidia-rtx-a5500-max-q
rtxa6000	nvidia-rtx-a6000
rtxpro1000blackwelllaptop	nvidia-rtx-pro-1000-blackwell-generation-laptop-gpu
rtxpro2000	nvidia-rtx-pro-2000
rtxpro2000blackwell	nvidia-rtx-pro-2000
rtxpro2000blackwellembedded	nvidia-rtx-pro-2000-blackwell-embedded-gpu
rtxpro2000blackwelllaptop	nvidia-rtx-pro-2000-blackwell-generation-laptop-gpu
rtxpro3000blackwelllaptop	nvidia-rtx-pro-3000-blackwell-generation-laptop-gpu
rtxpro4000	nvidia-rtx-pro-4000
rtxpro4000blackwell	nvidia-rtx-pro-4000
rtxpro4000blackwellembedded	nvidia-rtx-pro-4000-blackwell-embedded-gpu
rtxpro4000blackwelllaptop	nvidia-rtx-pro-4000-blackwell-generation-laptop-gpu
rtxpro4000blackwellsff	nvidia-rtx-pro-4000-sff
rtxpro4000sff	nvidia-rtx-pro-4000-sff
rtxpro4500blackwell	nvidia-rtx-pro-4500-ws
rtxpro4500ws	nvidia-rtx-pro-4500-ws
rtxpro5000	nvidia-rtx-pro-5000
rtxpro500072gbblackwell	nvidia-rtx-pro-5000
rtxpro5000blackwell	nvidia-rtx-pro-5000
rtxpro5000blackwellembedded	nvidia-rtx-pro-5000-blackwell-embedded-gpu
rtxpro5000blackwelllaptop	nvidia-rtx-pro-5000-blackwell-generation-laptop-gpu
rtxpro500blackwellembedded	nvidia-rtx-pro-500-blackwell-embedded-gpu
rtxpro500blackwelllaptop	nvidia-rtx-pro-500-blackwell-generation-laptop-gpu
rtxpro6000	nvidia-rtx-pro-6000-ws	300	600
rtxpro6000blackwell	nvidia-rtx-pro-6000-ws	300	600
rtxpro6000blackwellmaxqworkstation	nvidia-rtx-pro-6000-max-q
rtxpro6000blackwellserver	nvidia-rtx-pro-6000-server
rtxpro6000blackwellworkstation	nvidia-rtx-pro-6000-ws
rtxpro6000maxq	nvidia-rtx-pro-6000-max-q
rtxpro6000sepcie96gb	nvidia-rtx-pro-6000-server
rtxpro6000ws	nvidia-rtx-pro-6000-ws
rtxproserver6000	nvidia-rtx-pro-6000-server
rtxtitan	nvidia-rtx-titan
rubincpx	nvidia-rubin-cpx
rx5500xt	amd-radeon-rx-5500-xt
rx5600xt	amd-radeon-rx-5600-xt
rx5700	amd-radeon-rx-5700
rx5700xt	amd-radeon-rx-5700-xt
rx6600	amd-radeon-rx-6600
rx6600xt	amd-radeon-rx-6600-xt
rx6650xt	amd-radeon-rx-6650-xt
rx6700	amd-radeon-rx-6700
rx6700xt	amd-radeon-rx-6700-xt
rx6800	amd-radeon-rx-6800
rx6950xt	amd-radeon-rx-6950-xt
rx7600xt	amd-radeon-rx-7600-xt
rx7700xt	amd-radeon-rx-7700-xt
rx7800xt	amd-radeon-rx-7800-xt
rx7900gre	amd-radeon-rx-7900-gre
rx7900xt	amd-radeon-rx-7900-xt
rx7900xtx	amd-radeon-rx-7900-xtx
rx9060xt	amd-radeon-rx-9060-xt
rx9070	amd-radeon-rx-9070
rx9070xt	amd-radeon-rx-9070-xt
ryzenaimax395	amd-ryzen-ai-max-395
shensuan1	hygon-shensuan-1
siyuan590	cambricon-siyuan-590
siyuan690	cambricon-siyuan-690
snapdragonxelitex1e001de	qualcomm-snapdragon-x-elite-x1e-00-1de
snapdragonxelitex1e78100	qualcomm-snapdragon-x-elite-x1e-78-100
snapdragonxelitex1e80100	qualcomm-snapdragon-x-elite-x1e-80-100
snapdragonxelitex1e84100	qualcomm-snapdragon-x-elite-x1e-84-100
snapdragonxplusx1p64100	qualcomm-snapdragon-x-plus-x1p-64-100
sunwaysw26010pro	sunway-sw26010-pro
t10	nvidia-t10
t1000	nvidia-t1000
t10008gb	nvidia-t1000-8gb
t1200laptop	nvidia-t1200-laptop-gpu
t4	nvidia-t4
t400	nvidia-t400
t4004gb	nvidia-t400-4gb
t400e	nvidia-t400e
t4g	nvidia-t4g
t500	nvidia-t500
t550laptop	nvidia-t550-laptop-gpu
t600	nvidia-t600
t600laptop	nvidia-t600-laptop-gpu
teslam4	nvidia-tesla-m4
theadhanguang800	alibaba-t-head-hanguang-800
tianshuzhixintiangai100biv100	iluvatar-tianshu-zhixin-tiangai-100-bi-v100
tianshuzhixinzhikai100	iluvatar-tianshu-zhixin-zhikai-100
titanrtx	nvidia-titan-rtx
titanv	nvidia-titan-v
titanvceo	nvidia-titan-v-ceo-edition
titanx	nvidia-titan-x-pascal
titanxp	nvidia-titan-xp
titanxpascal	nvidia-titan-x-pascal
tpu7	google-tpu-v7
tpu7x	google-tpu-v7
tputrillium	google-tpu-v6e
tpuv1	google-tpu-v1
tpuv2	google-tpu-v2
tpuv3	google-tpu-v3
tpuv4	google-tpu-v4
tpuv4i	google-tpu-v4i
tpuv4pod	google-tpu-v4
tpuv5	google-tpu-v5p
tpuv5e	google-tpu-v5e
tpuv5lite	google-tpu-v5e
tpuv5litepod	google-tpu-v5e
tpuv5p	google-tpu-v5p
tpuv6	google-tpu-v6e
tpuv6e	google-tpu-v6e
tpuv6etrillium	google-tpu-v6e
tpuv6lite	google-tpu-v6e
tpuv7	google-tpu-v7
tpuv7ironwood	google-tpu-v7
tpuv7x	google-tpu-v7
trainium	aws-trainium1
trainium1	aws-trainium1
trainium1stgen	aws-trainium1
trainium2	aws-trainium2
trainium3	aws-trainium3
trn1	aws-trainium1
trn2	aws-trainium2
trn3	aws-trainium3
v100	nvidia-v100-sxm2-16gb	250	300
v10016gb	nvidia-v100-sxm2-16gb	250	300
v10032gb	nvidia-v100-sxm2-32gb	250	300
v100dgxs	nvidia-v100-dgxs-32gb
v100dgxs16gb	nvidia-v100-dgxs-16gb
v100dgxs32gb	nvidia-v100-dgxs-32gb
v100fhhl	nvidia-tesla-v100-fhhl
v100fhhl16gb	nvidia-tesla-v100-fhhl
v100pcie	nvidia-v100-pcie-16gb
v100pcie16gb	nvidia-v100-pcie-16gb
v100pcie32gb	nvidia-v100-pcie-32gb
v100s	nvidia-v100s-pcie-32gb
v100spcie32gb	nvidia-v100s-pcie-32gb
v100sxm	nvidia-v100-sxm2-16gb
v100sxm2	nvidia-v100-sxm2-16gb
v100sxm216gb	nvidia-v100-sxm2-16gb
v100sxm232gb	nvidia-v100-sxm2-32gb
v100sxm232gbls	nvidia-v100-sxm2-32gb
v100sxm3	nvidia-v100-sxm3-32gb
v100sxm332gb	nvidia-v100-sxm3-32gb
v28	google-tpu-v2
v5litepod	google-tpu-v5e
v620	amd-radeon-pro-v620
vgpua100	nvidia-a100-pcie-40gb
vgpua100d	nvidia-a100-pcie-80gb
vgpua100dx	nvidia-a100-sxm4-80gb
vgpua100x	nvidia-a100-sxm4-40gb
vgpuh100	nvidia-h100-pcie-80gb
vgpuh100l	nvidia-h100-nvl-94gb
vgpuh100xm	nvidia-h100-sxm5-80gb
vgpup100	nvidia-p100-pcie-16gb
vgpup100x	nvidia-p100-sxm2
vgpurtx6000	nvidia-quadro-rtx-6000
vgpurtx8000	nvidia-quadro-rtx-8000
vgpurtxa5000	nvidia-rtx-a5000
vgpurtxa6000	nvidia-rtx-a6000
vgpuv100	nvidia-v100-pcie-16gb
vgpuv100d	nvidia-v100-pcie-32gb
vgpuv100dx	nvidia-v100-sxm2-32gb
vgpuv100s	nvidia-v100s-pcie-32gb
vgpuv100x	nvidia-v100-sxm2-16gb
vr200	nvidia-vr200
vr200rubin	nvidia-vr200
vr300rubinultra	nvidia-vr300-rubin-ultra
wse1	cerebras-cs1
wse3	cerebras-cs3
xeonphi3120a	intel-xeon-phi-3120a
xeonphi5110p	intel-xeon-phi-5110p
xeonphise10x	intel-xeon-phi-se10x
`
}
