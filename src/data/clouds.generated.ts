// Made by tools/data/build.ts; do not edit.

export function cloudRows(): string {
  return `
aws:af-south-1	ZA	ZA	1	
aws:ap-east-1	HK	HK	1	
aws:ap-northeast-1	JP	JP	0	
aws:ap-northeast-2	KR	KR	1	
aws:ap-northeast-3	JP	JP	0	
aws:ap-south-1	IN	IN	0	
aws:ap-south-2	IN	IN	0	
aws:ap-southeast-1	SG	SG	1	
aws:ap-southeast-2	AU	AU	0	
aws:ap-southeast-3	ID	ID	1	
aws:ap-southeast-4	AU	AU	0	
aws:ap-southeast-5	MY	MY	0	
aws:ap-southeast-6	NZ	NZ	1	
aws:ap-southeast-7	TH	TH	1	
aws:ca-central-1	CA	CA	0	
aws:ca-west-1	CA	CA	0	
aws:cn-north-1	CN	CN	1	
aws:cn-northwest-1	CN	CN	1	
aws:eu-central-1	DE	DE	1	
aws:eu-central-2	CH	CH	1	
aws:eu-north-1	SE	SE	0	
aws:eu-south-1	IT	IT	0	
aws:eu-south-2	ES	ES	1	
aws:eu-west-1	IE	IE	1	
aws:eu-west-2	GB	GB	1	
aws:eu-west-3	FR	FR	1	
aws:il-central-1	IL	IL	1	
aws:me-central-1	AE	AE	1	
aws:me-south-1	BH	BH	1	
aws:mx-central-1	MX	MX	1	
aws:sa-east-1	BR	BR	0	
aws:us-east-1	US	US-EGRID-SRVC	0	
aws:us-east-2	US	US-EGRID-RFCW	0	
aws:us-gov-east-1	US	US-EGRID-RFCW	0	
aws:us-gov-west-1	US	US-EGRID-NWPP	0	
aws:us-west-1	US	US-EGRID-CAMX	0	
aws:us-west-2	US	US-EGRID-NWPP	0	
azure:australiacentral	AU	AU	0	
azure:australiacentral2	AU	AU	0	
azure:australiaeast	AU	AU	0	
azure:australiasoutheast	AU	AU	0	
azure:austriaeast	AT	AT	1	
azure:belgiumcentral	BE	BE	1	
azure:brazilsouth	BR	BR	0	
azure:brazilsoutheast	BR	BR	0	
azure:canadacentral	CA	CA	0	
azure:canadaeast	CA	CA	0	
azure:centralindia	IN	IN	0	
azure:centralus	US	US-EGRID-MROW	0	
azure:chilecentral	CL	CL	0	
azure:chinaeast	CN	CN	1	
azure:chinaeast2	CN	CN	1	
azure:chinanorth	CN	CN	1	
azure:chinanorth2	CN	CN	1	
azure:chinanorth3	CN	CN	1	
azure:denmarkeast	DK	DK	0	
azure:eastasia	HK	HK	1	
azure:eastus	US	US-EGRID-SRVC	0	
azure:eastus2	US	US-EGRID-SRVC	0	
azure:eastus3	US	US-EGRID-SRSO	0	
azure:francecentral	FR	FR	1	
azure:francesouth	FR	FR	1	
azure:germanynorth	DE	DE	1	
azure:germanywestcentral	DE	DE	1	
azure:greececentral	GR	GR	1	
azure:indiasouthcentral	IN	IN	0	
azure:indonesiacentral	ID	ID	1	
azure:israelcentral	IL	IL	1	
azure:italynorth	IT	IT	0	
azure:japaneast	JP	JP	0	
azure:japanwest	JP	JP	0	
azure:koreacentral	KR	KR	1	
azure:koreasouth	KR	KR	1	
azure:malaysiawest	MY	MY	0	
azure:mexicocentral	MX	MX	1	
azure:newzealandnorth	NZ	NZ	1	
azure:northcentralus	US	US-EGRID-RFCW	0	
azure:northeurope	IE	IE	1	
azure:norwayeast	NO	NO	0	
azure:norwaywest	NO	NO	0	
azure:polandcentral	PL	PL	1	
azure:qatarcentral	QA	QA	1	
azure:southafricanorth	ZA	ZA	1	
azure:southafricawest	ZA	ZA	1	
azure:southcentralus	US	US-EGRID-ERCT	0	
azure:southeastasia	SG	SG	1	
azure:southindia	IN	IN	0	
azure:spaincentral	ES	ES	1	
azure:swedencentral	SE	SE	0	
azure:switzerlandnorth	CH	CH	1	
azure:switzerlandwest	CH	CH	1	
azure:taiwannorth	TW	TW	1	
azure:uaecentral	AE	AE	1	
azure:uaenorth	AE	AE	1	
azure:uksouth	GB	GB	1	
azure:ukwest	GB	GB	1	
azure:westcentralus	US	US-EGRID-RMPA	0	
azure:westeurope	NL	NL	1	
azure:westindia	IN	IN	0	
azure:westus	US	US-EGRID-CAMX	0	
azure:westus2	US	US-EGRID-NWPP	0	
azure:westus3	US	US-EGRID-AZNM	0	
gcp:africa-south1	ZA	ZA	0	gcp-region-carbon=2023:646,2024:656.85
gcp:asia-east1	TW	TW	0	gcp-region-carbon=2019:541,2020:540,2021:456,2022:453,2023:451,2024:439.29
gcp:asia-east2	HK	HK	0	gcp-region-carbon=2019:506,2020:453,2021:360,2022:360,2023:360,2024:505.02
gcp:asia-northeast1	JP	JP	0	gcp-region-carbon=2019:569,2020:554,2021:464,2022:463,2023:459,2024:452.85
gcp:asia-northeast2	JP	JP	0	gcp-region-carbon=2019:414,2020:442,2021:384,2022:383,2023:385,2024:296.19
gcp:asia-northeast3	KR	KR	0	gcp-region-carbon=2019:490,2020:457,2021:425,2022:425,2023:378,2024:356.57
gcp:asia-south1	IN	IN	0	gcp-region-carbon=2019:752,2020:721,2021:670,2022:555,2023:648,2024:678.76
gcp:asia-south2	IN	IN	0	gcp-region-carbon=2020:657,2021:671,2022:632,2023:529,2024:531.83
gcp:asia-southeast1	SG	SG	0	gcp-region-carbon=2019:493,2020:493,2021:372,2022:372,2023:369,2024:366.85
gcp:asia-southeast2	ID	ID	0	gcp-region-carbon=2019:647,2020:647,2021:580,2022:580,2023:580,2024:560.55
gcp:asia-southeast3	TH	TH	1	
gcp:australia-southeast1	AU	AU	0	gcp-region-carbon=2019:725,2020:727,2021:598,2022:538,2023:501,2024:497.5
gcp:australia-southeast2	AU	AU	0	gcp-region-carbon=2020:691,2021:521,2022:490,2023:456,2024:454.37
gcp:europe-central2	PL	PL	0	gcp-region-carbon=2020:622,2021:576,2022:738,2023:723,2024:642.88
gcp:europe-north1	FI	FI	0	gcp-region-carbon=2019:181,2020:133,2021:127,2022:112,2023:46,2024:39.32
gcp:europe-north2	SE	SE	0	gcp-region-carbon=2024:2.73
gcp:europe-southwest1	ES	ES	0	gcp-region-carbon=2021:121,2022:160,2023:131,2024:89.04
gcp:europe-west1	BE	BE	0	gcp-region-carbon=2019:196,2020:212,2021:110,2022:123,2023:122,2024:103.37
gcp:europe-west10	DE	DE	0	gcp-region-carbon=2023:345,2024:275.82
gcp:europe-west12	IT	IT	0	gcp-region-carbon=2022:323,2023:249,2024:201.69
gcp:europe-west2	GB	GB	0	gcp-region-carbon=2019:257,2020:231,2021:172,2022:166,2023:136,2024:105.94
gcp:europe-west3	DE	DE	0	gcp-region-carbon=2019:319,2020:293,2021:269,2022:413,2023:345,2024:275.82
gcp:europe-west4	NL	NL	0	gcp-region-carbon=2019:474,2020:410,2021:283,2022:317,2023:236,2024:208.81
gcp:europe-west6	CH	CH	0	gcp-region-carbon=2019:87,2020:87,2021:86,2022:118,2023:59,2024:15.05
gcp:europe-west8	IT	IT	0	gcp-region-carbon=2021:298,2022:323,2023:249,2024:201.69
gcp:europe-west9	FR	FR	0	gcp-region-carbon=2021:59,2022:71,2023:34,2024:16.3
gcp:me-central1	QA	QA	0	gcp-region-carbon=2023:575,2024:366
gcp:me-central2	SA	SA	0	gcp-region-carbon=2023:569,2024:382.23
gcp:me-west1	IL	IL	0	gcp-region-carbon=2022:476,2023:463,2024:433.75
gcp:northamerica-northeast1	CA	CA	0	gcp-region-carbon=2019:27,2020:27,2023:2,2024:5.48
gcp:northamerica-northeast2	CA	CA	0	gcp-region-carbon=2021:29,2022:36,2023:47,2024:58.56
gcp:northamerica-south1	MX	MX	0	gcp-region-carbon=2024:305
gcp:southamerica-east1	BR	BR	0	gcp-region-carbon=2019:109,2020:103,2021:129,2022:65,2023:56,2024:67.32
gcp:southamerica-west1	CL	CL	0	gcp-region-carbon=2021:190,2022:165,2023:138,2024:238
gcp:us-central1	US	US	0	gcp-region-carbon=2019:479,2020:454,2021:394,2022:460,2023:430,2024:412.72
gcp:us-central2	US	US	0	gcp-region-carbon=2024:372.23
gcp:us-east1	US	US	0	gcp-region-carbon=2019:500,2020:480,2021:434,2022:532,2023:560,2024:575.77
gcp:us-east2	US	US	0	gcp-region-carbon=2024:340.42
gcp:us-east4	US	US	0	gcp-region-carbon=2019:383,2020:361,2021:309,2022:354,2023:322,2024:323.05
gcp:us-east5	US	US	0	gcp-region-carbon=2021:309,2022:354,2023:322,2024:323.05
gcp:us-south1	US	US	0	gcp-region-carbon=2021:296,2022:342,2023:321,2024:302.95
gcp:us-west1	US	US	0	gcp-region-carbon=2019:117,2020:78,2021:60,2022:67,2023:94,2024:79.23
gcp:us-west2	US	US	0	gcp-region-carbon=2019:248,2020:253,2021:190,2022:202,2023:198,2024:169.28
gcp:us-west3	US	US	0	gcp-region-carbon=2019:561,2020:533,2021:448,2022:606,2023:588,2024:555.17
gcp:us-west4	US	US	0	gcp-region-carbon=2019:491,2020:455,2021:365,2022:396,2023:373,2024:357.3
ovhcloud:ap-south-mum	IN	IN	0	
ovhcloud:ap-southeast-sgp	SG	SG	1	
ovhcloud:ap-southeast-syd	AU	AU	0	
ovhcloud:au-sydney	AU	AU	0	
ovhcloud:ca-beauharnois	CA	CA	0	
ovhcloud:ca-east-bhs	CA	CA	0	
ovhcloud:ca-east-tor	CA	CA	0	
ovhcloud:ca-toronto	CA	CA	0	
ovhcloud:de-frankfurt	DE	DE	1	
ovhcloud:eu-central-waw	PL	PL	1	
ovhcloud:eu-west-eri	GB	GB	1	
ovhcloud:eu-west-gra	FR	FR	1	
ovhcloud:eu-west-gra-snc	FR	FR	1	
ovhcloud:eu-west-lim	DE	DE	1	
ovhcloud:eu-west-par	FR	FR	1	
ovhcloud:eu-west-rbx	FR	FR	1	
ovhcloud:eu-west-rbx-snc	FR	FR	1	
ovhcloud:eu-west-sbg	FR	FR	1	
ovhcloud:eu-west-sbg-snc	FR	FR	1	
ovhcloud:fr-gravelines	FR	FR	1	
ovhcloud:fr-paris	FR	FR	1	
ovhcloud:fr-roubaix	FR	FR	1	
ovhcloud:fr-strasbourg	FR	FR	1	
ovhcloud:gb-london	GB	GB	1	
ovhcloud:ie-dublin	IE	IE	1	
ovhcloud:in-mumbai	IN	IN	0	
ovhcloud:pl-warsaw	PL	PL	1	
ovhcloud:sg-singapore	SG	SG	1	
ovhcloud:us-east-vin	US	US-EGRID-SRVC	0	
ovhcloud:us-hillsboro	US	US-EGRID-NWPP	0	
ovhcloud:us-vint_hill	US	US-EGRID-SRVC	0	
ovhcloud:us-west-hil	US	US-EGRID-NWPP	0	
scaleway:fr-par	FR	FR	1	
scaleway:nl-ams	NL	NL	1	
scaleway:pl-waw	PL	PL	1	
`
}
