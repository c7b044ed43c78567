// Made by tools/data/build.ts; do not edit.

export function siteRows(): string {
  return `
pue/alibaba	0:1.3:ccf-app
pue/alibaba:cn-beijing	0:1.2:ccf-app
pue/alibaba:cn-huhehaote	0:1.2:ccf-app
pue/alibaba:cn-qingdao	0:1.2:ccf-app
pue/alibaba:cn-wulanchabu	0:1.2:ccf-app
pue/alibaba:cn-zhangjiakou	0:1.2:ccf-app
pue/aws	0:1.15:method
pue/aws:af-south-1	2022:1.36:gsf-rtc,2023:1.24:gsf-rtc,2024:1.24:gsf-rtc
pue/aws:ap-northeast-1	2022:1.3:gsf-rtc,2023:1.32:gsf-rtc,2024:1.27:gsf-rtc
pue/aws:ap-south-1	2022:1.43:gsf-rtc,2023:1.44:gsf-rtc,2024:1.42:gsf-rtc
pue/aws:ap-south-2	2023:1.5:gsf-rtc,2024:1.46:gsf-rtc
pue/aws:ap-southeast-1	2022:1.33:gsf-rtc,2023:1.3:gsf-rtc,2024:1.32:gsf-rtc
pue/aws:ap-southeast-2	2022:1.15:gsf-rtc,2023:1.15:gsf-rtc,2024:1.16:gsf-rtc
pue/aws:ap-southeast-3	2022:1.39:gsf-rtc,2023:1.35:gsf-rtc,2024:1.4:gsf-rtc
pue/aws:ap-southeast-4	2023:1.08:gsf-rtc,2024:1.07:gsf-rtc
pue/aws:ca-central-1	2022:1.26:gsf-rtc,2023:1.22:gsf-rtc,2024:1.19:gsf-rtc
pue/aws:ca-west-1	2024:1.17:gsf-rtc
pue/aws:cn-northwest-1	2022:1.28:gsf-rtc,2023:1.26:gsf-rtc,2024:1.25:gsf-rtc
pue/aws:eu-central-1	2022:1.32:gsf-rtc,2023:1.33:gsf-rtc,2024:1.35:gsf-rtc
pue/aws:eu-north-1	2022:1.12:gsf-rtc,2023:1.12:gsf-rtc,2024:1.1:gsf-rtc
pue/aws:eu-south-2	2023:1.11:gsf-rtc,2024:1.09:gsf-rtc
pue/aws:eu-west-1	2022:1.1:gsf-rtc,2023:1.1:gsf-rtc,2024:1.11:gsf-rtc
pue/aws:me-central-1	2023:1.36:gsf-rtc,2024:1.27:gsf-rtc
pue/aws:me-south-1	2022:1.38:gsf-rtc,2023:1.32:gsf-rtc,2024:1.33:gsf-rtc
pue/aws:sa-east-1	2023:1.18:gsf-rtc,2024:1.17:gsf-rtc
pue/aws:us-east-1	2022:1.16:gsf-rtc,2023:1.15:gsf-rtc,2024:1.15:gsf-rtc
pue/aws:us-east-2	2022:1.12:gsf-rtc,2023:1.12:gsf-rtc,2024:1.13:gsf-rtc
pue/aws:us-west-1	2022:1.17:gsf-rtc,2023:1.17:gsf-rtc,2024:1.18:gsf-rtc
pue/aws:us-west-2	2022:1.13:gsf-rtc,2023:1.13:gsf-rtc,2024:1.12:gsf-rtc
pue/azure	0:1.17:method
pue/azure:centralus	2022:1.16:gsf-rtc,2023:1.16:gsf-rtc
pue/azure:denmarkeast	2022:1.16:gsf-rtc
pue/azure:eastus	2022:1.144:gsf-rtc,2023:1.14:gsf-rtc
pue/azure:eastus2	2022:1.144:gsf-rtc,2023:1.14:gsf-rtc
pue/azure:indiasouthcentral	2022:1.43:gsf-rtc
pue/azure:northcentralus	2022:1.346:gsf-rtc,2023:1.35:gsf-rtc
pue/azure:northeurope	2022:1.197:gsf-rtc,2023:1.19:gsf-rtc
pue/azure:southcentralus	2022:1.307:gsf-rtc,2023:1.28:gsf-rtc
pue/azure:southeastasia	2022:1.358:gsf-rtc,2023:1.34:gsf-rtc
pue/azure:swedencentral	2022:1.172:gsf-rtc,2023:1.16:gsf-rtc
pue/azure:taiwannorth	2022:1.2:gsf-rtc
pue/azure:westcentralus	2022:1.125:gsf-rtc,2023:1.11:gsf-rtc
pue/azure:westeurope	2022:1.158:gsf-rtc,2023:1.14:gsf-rtc
pue/azure:westus	2022:1.156:gsf-rtc,2023:1.15:gsf-rtc
pue/azure:westus3	2022:1.223:gsf-rtc,2023:1.18:gsf-rtc
pue/gcp	0:1.09:method
pue/gcp:asia-east1	0:1.12:ccf-app,2020:1.13:green-algorithms-pue,2022:1.12:gsf-rtc,2023:1.12:gsf-rtc,2024:1.12:gsf-rtc
pue/gcp:asia-southeast1	0:1.13:ccf-app,2020:1.15:green-algorithms-pue,2022:1.2:gsf-rtc,2023:1.16:gsf-rtc,2024:1.16:gsf-rtc
pue/gcp:europe-north1	0:1.09:ccf-app,2020:1.09:green-algorithms-pue,2022:1.09:gsf-rtc,2023:1.09:gsf-rtc,2024:1.09:gsf-rtc
pue/gcp:europe-west1	0:1.09:ccf-app,2020:1.08:green-algorithms-pue,2022:1.09:gsf-rtc,2023:1.09:gsf-rtc,2024:1.09:gsf-rtc
pue/gcp:europe-west4	0:1.07:ccf-app,2022:1.07:gsf-rtc,2023:1.07:gsf-rtc,2024:1.07:gsf-rtc
pue/gcp:southamerica-west1	2022:1.09:gsf-rtc,2023:1.12:gsf-rtc,2024:1.12:gsf-rtc
pue/gcp:us-central1	0:1.11:ccf-app,2020:1.11:green-algorithms-pue,2022:1.11:gsf-rtc,2023:1.1:gsf-rtc,2024:1.1:gsf-rtc
pue/gcp:us-central2	0:1.11:ccf-app
pue/gcp:us-east1	2020:1.11:green-algorithms-pue,2022:1.1:gsf-rtc,2023:1.1:gsf-rtc,2024:1.1:gsf-rtc
pue/gcp:us-east4	0:1.08:ccf-app,2022:1.08:gsf-rtc,2023:1.09:gsf-rtc,2024:1.09:gsf-rtc
pue/gcp:us-east5	2022:1.13:gsf-rtc,2023:1.09:gsf-rtc
pue/gcp:us-south1	2022:1.14:gsf-rtc,2023:1.12:gsf-rtc,2024:1.12:gsf-rtc
pue/gcp:us-west1	2020:1.11:green-algorithms-pue,2022:1.1:gsf-rtc,2023:1.07:gsf-rtc,2024:1.07:gsf-rtc
pue/gcp:us-west4	2022:1.09:gsf-rtc,2023:1.08:gsf-rtc,2024:1.08:gsf-rtc
pue/meta	0:1.08:method
pue/oci	2023:1.2:green-algorithms-pue
pue/ovhcloud	2022:1.29:octo-blog
pue/scaleway	2022:1.33:derived
pue/scaleway:nl-ams	2020:1.2:silicon-fr-scaleway
pue/scaleway:pl-waw	2020:1.51:silicon-fr-scaleway
wue/aws	2022:0.19:gsf-rtc,2023:0.18:gsf-rtc,2024:0.15:method
wue/aws:ap-northeast-1	2024:0.91:gsf-rtc
wue/aws:ap-southeast-1	2024:1.68:gsf-rtc
wue/aws:ap-southeast-2	2024:0.12:gsf-rtc
wue/aws:ap-southeast-3	2024:2.75:gsf-rtc
wue/aws:ap-southeast-4	2024:0.02:gsf-rtc
wue/aws:ca-central-1	2024:0.04:gsf-rtc
wue/aws:ca-west-1	2024:0.08:gsf-rtc
wue/aws:eu-central-1	2024:0.01:gsf-rtc
wue/aws:eu-north-1	2024:0.02:gsf-rtc
wue/aws:eu-south-2	2024:0.24:gsf-rtc
wue/aws:eu-west-1	2024:0.03:gsf-rtc
wue/aws:sa-east-1	2024:0.23:gsf-rtc
wue/aws:us-east-1	2024:0.12:gsf-rtc
wue/aws:us-east-2	2024:0.1:gsf-rtc
wue/aws:us-west-1	2024:0.51:gsf-rtc
wue/aws:us-west-2	2024:0.16:gsf-rtc
wue/azure	2021:0.49:cybertechbiz-ms,2024:0.30:cybertechbiz-ms
wue/azure:centralus	2022:0.19:gsf-rtc
wue/azure:denmarkeast	2022:0.01:gsf-rtc
wue/azure:eastus	2022:0.17:gsf-rtc
wue/azure:eastus2	2022:0.17:gsf-rtc
wue/azure:indiasouthcentral	2022:0.0:gsf-rtc
wue/azure:northcentralus	2022:0.79:gsf-rtc
wue/azure:northeurope	2022:0.03:gsf-rtc
wue/azure:southcentralus	2022:1.82:gsf-rtc
wue/azure:southeastasia	2022:2.06:gsf-rtc
wue/azure:swedencentral	2022:0.16:gsf-rtc
wue/azure:taiwannorth	2022:1.0:gsf-rtc
wue/azure:westcentralus	2022:0.23:gsf-rtc
wue/azure:westeurope	2022:0.08:gsf-rtc
wue/azure:westus	2022:1.09:gsf-rtc
wue/azure:westus3	2022:2.24:gsf-rtc
wue/gcp	0:1.05:method
wue/ovhcloud	2022:0.30:octo-blog
`
}

export function waterRows(): string {
  return `
CN	6.0	method
IE	1.5	method
MY	1.7	method
SE	6.0	method
US	3.1	method
*	3.1	method
`
}
