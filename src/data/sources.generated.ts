// Made by tools/data/build.ts; do not edit.

export function sourceRows(): string {
  return `
anandtech-cerebras	Cerebras CS-1 at LLNL	AnandTech	article, isolated fact	facts	stored page	anandtech.com/tag/llnl
aws-neuron-docs	AWS Neuron architecture pages	AWS	docs terms not checked	unclear	stored pages, v2.29	awsdocs-neuron.readthedocs-hosted.com
azure-docs	Azure VM size pages	Microsoft	CC BY 4.0 (licence of the documentation repositories; not restated in the copy read)	attribution	pages dated 2024-07 to 2026-08	github.com/MicrosoftDocs/azure-compute-docs:articles/virtual-machines/sizes/gpu-accelerated/*.md
boavizta	BoaviztAPI data	Boavizta	AGPL-3.0 (repository; data terms not separate) - isolated facts only	facts	commit 15878f04 (2026-08-21)	github.com/Boavizta/boaviztapi:boaviztapi/data/factors.yml, archetypes
boavizta-issue-65	BoaviztAPI issue 65, GPU manufacture	Boavizta	UNCLEAR	unclear	read from stored page	githubissues.com/Boavizta/boaviztapi/65
boavizta-pcf	Boavizta environmental footprint data	Boavizta	ODbL 1.0, contents DbCL 1.0	share-alike	commit 61323eb5 (2023-02-23)	github.com/Boavizta/environmental-footprint-data:boavizta-data-us.csv
ccf-app	Cloud Carbon Footprint application constants and docs	Thoughtworks/CCF	Apache-2.0	attribution	commit b7a049c7 (2024-03-25)	github.com/cloud-carbon-footprint/cloud-carbon-footprint:packages/*/src/domain/*Constants.ts; microsite/docs
ccf-coefficients	Cloud Carbon Footprint coefficients	Thoughtworks/CCF	Apache-2.0	attribution	commit b0032d92 (2026-04-24)	github.com/cloud-carbon-footprint/ccf-coefficients:data/gcp-instances-latest-2026.csv, output/*.csv
channelnews-ovh	OVHcloud carbon calculator article	ChannelNews	article, isolated fact	facts	stored page	channelnews.fr/ovhcloud-lance-une-calculatrice-carbone-128249
chip-dataset	CHIP dataset (chip_dataset.csv)	Y. Sun et al., compiled from vendor lists and TechPowerUp	UNCLEAR (host repo MIT; compilation terms not stated)	unclear	copy committed 2026-07-06, content to 2024	github.com/PranjaliJain/Rebound-Effect@d45d4ab:data/chip_dataset.csv
co2js-electricitymaps	Electricity Maps yearly averages 2021-2025	Electricity Maps, republished by Green Web Foundation	ODbL 1.0 (attribution and share-alike)	share-alike	npm @tgwf/co2 0.19.0 (2026-06-29)	npm:@tgwf/co2 dist/*/data/electricity-maps/yearly_*.js
codecarbon-amd	CodeCarbon AMD scrape	CodeCarbon	MIT	attribution	commit b05965e4	github.com/mlco2/codecarbon:codecarbon/data/hardware/cpu_dataset_builder/amd_cpu_*_dataset.csv
codecarbon-cpu-power	CodeCarbon cpu_power.csv	CodeCarbon	MIT	attribution	commit b05965e4 (2026-08-08); file last changed 2026-04-13	github.com/mlco2/codecarbon:codecarbon/data/hardware/cpu_power.csv
codecarbon-intel-ark	CodeCarbon Intel ARK scrape	CodeCarbon	MIT	attribution	commit b05965e4	github.com/mlco2/codecarbon:codecarbon/data/hardware/cpu_dataset_builder/intel_cpu_ark_dataset.csv
conservemode	H200 idle state case study	ConserveMode	UNCLEAR, vendor claim	unclear	stored page	conservemode.com/case-studies.html
coreweave-pricing	CoreWeave pricing transcription	api-evangelist	UNCLEAR	unclear	2026-09-20	github.com/api-evangelist/coreweave:plans/coreweave-plans-pricing.yml
customary	Customary names	this project	ours	ours	2026-11	
cybertechbiz-ms	Microsoft water-saving design article	CyberTechBiz	article, isolated facts	facts	stored page	cybertechbiz.com/wp/microsoft-raises-bar-with-water-saving-data-center-design
derived	Mechanical derivation	this project	ours	ours	2026-11	
desnz-uk	UK conversion factors 2025, 2026	DESNZ/DEFRA via an unnamed public repository	OGL v3 (licence of the publisher; not restated in the copy read)	attribution	2025 and 2026 editions	unnamed public file, repository not identified
eccc-nir2022	National Inventory Report 1990-2020 Annex 13 electricity tables	Environment and Climate Change Canada	Open Government Licence - Canada (licence of the publisher; not restated in the copy read)	attribution	2022 edition; file committed 2022-11-25	github.com/leachandrew/NIR:EN_Electricity_Can_Prov_Terr.xlsx
ecologits	EcoLogits	GenAI Impact	MPL-2.0	facts	0.9.1, commit 2d0a1c76 (2025-11-13)	github.com/genai-impact/ecologits:docs/methodology/llm_inference.md, ecologits/impacts/llm.py, tracers/utils.py
eenews-graphcore	Graphcore Bow power article	eeNews Europe	article, isolated facts	facts	stored page (2022)	eenewseurope.com/en/graphcore-details-power-for-bow-ai-unit
egrid-emcommon	EPA eGRID 2018-2022 subregion CO2e output rates	US EPA via e-mission-common	US public domain (repo BSD-3-Clause)	public-domain	commit ebdbf3a5 (2025-01-21)	github.com/JGreenlee/e-mission-common:src/emcommon/resources/egrid*_intensities.json
egrid2023-secondary	EPA eGRID2023 subregion rates, secondary transcription	US EPA via an unnamed public repository	US public domain data	public-domain	author states checked 2026-08-21	unnamed public file, repository not identified
em-contrib-regions	Electricity Maps data_centers.json (region to zone)	Electricity Maps contributors	AGPL-3.0 repository, short factual mapping - legal check advised	unclear	commit b354f28a (2026-08-21)	github.com/electricitymaps/electricitymaps-contrib:config/data_centers/data_centers.json
epoch-ml-hardware	Machine Learning Hardware (ml_hardware.csv)	Epoch AI	CC BY 4.0 (licence of the publisher; not restated in the copy read)	attribution	newest row 2026-03-11; copy committed 2026-07-06	github.com/PranjaliJain/Rebound-Effect@d45d4ab32e1af42229d851b5e1c44dc12b831d1f:data/ml_hardware.csv
gcp-region-carbon	Google Cloud region carbon	Google	Apache-2.0	attribution	commit 49f3f26b (2025-12-03)	github.com/GoogleCloudPlatform/region-carbon-info:data/yearly/2019-2024.csv
gpu-datasheet-readme	gpu-datasheet README	astroC86	UNCLEAR	unclear	search excerpt	github.com/astroC86/gpu-datasheet:README.md
gpuhunt	gpuhunt provider modules	dstack	MPL-2.0	facts	commit 35841515 (2026-08-19)	github.com/dstackai/gpuhunt:src/gpuhunt/providers/gcp.py, azure.py, _internal/constraints.py
graphcore-docs	Bow-2000 datasheet	Graphcore	docs, isolated facts	facts	stored page	docs.graphcore.ai/projects/bow-2000-datasheet
green-algorithms-ci	Green Algorithms CI_aggregated.csv	GreenAlgorithms	CC BY 4.0 (compiles carbonfootprint.com and government data)	attribution	commit 30df2fee (2025-02-05)	github.com/GreenAlgorithms/green-algorithms-tool:data/latest/CI_aggregated.csv
green-algorithms-pue	Green Algorithms PUE tables	GreenAlgorithms	CC BY 4.0	attribution	commit 30df2fee (2025-02-05)	github.com/GreenAlgorithms/green-algorithms-tool:data/latest/defaults_PUE.csv, cloudProviders_datacenters.csv
green-algorithms-tdp	Green Algorithms TDP_gpu.csv	GreenAlgorithms	CC BY 4.0	attribution	commit 30df2fee (2025-02-05), data/latest (v3.0)	github.com/GreenAlgorithms/green-algorithms-tool:data/latest/TDP_gpu.csv
gsf-rtc	Cloud Region Metadata	Green Software Foundation	UNCLEAR for data (JDF text, MIT for code); underlying facts are provider disclosures	unclear	commit b2858aa2 (2026-03-12)	github.com/Green-Software-Foundation/real-time-cloud:Cloud_Region_Metadata.csv
hf-tasks	@huggingface/tasks hardware lists	Hugging Face	MIT	attribution	npm 0.21.54	npm:@huggingface/tasks src/hardware.ts, hardware-nvidia.ts, hardware-amd.ts
iso-3166	Country codes	ISO	codes are facts	facts	2026	iso.org/iso-3166-country-codes.html
karpenter-aws	Karpenter AWS instance types reference	Kubernetes/AWS	Apache-2.0	attribution	commit 1d927085 (2026-08-21)	github.com/aws/karpenter-provider-aws:website/content/en/docs/reference/instance-types.md
lightning-flops	CUDA and TPU FLOPS tables	Lightning AI	Apache-2.0	attribution	commit 7f0c3436 (2026-07-20)	github.com/Lightning-AI/pytorch-lightning:src/lightning/fabric/utilities/throughput.py
llm-prof-readme	LLM-Prof hardware_spec.md	citsjtu2020	UNCLEAR	unclear	search excerpt	github.com/citsjtu2020/LLM-Prof:hardware_spec.md
method	Constants of the method	this project	ours	ours	2026-11	docs/methodology.md
mlco2-impact	ML CO2 Impact gpus.csv	mlco2	MIT	attribution	commit d0d3ee5a (2026-03-09)	github.com/mlco2/impact:data/gpus.csv
mlperf-results	MLPerf training v4.0-v5.1 and inference v4.1, v5.1 system descriptions	MLCommons	Apache-2.0	attribution	commits 6fe95437, b87b9e39, 0fdc28f0, 441d65f4, 198fc467, 965182b0	github.com/mlcommons/*_results_*: system json accelerator_model_name
nvidia-blog-b200	HGX B200 embodied carbon intensity blog	NVIDIA	proprietary page, isolated facts	facts	stored page (2025)	developer.nvidia.com/blog/?p=106112
nvidia-open-gpu	Open GPU kernel modules supported GPU list	NVIDIA	MIT (file header; some files dual MIT/GPLv2)	attribution	driver 595.45.04, commit df1c9a3d (2026-03-05)	github.com/NVIDIA/open-gpu-kernel-modules:README.md
octo-blog	Datacenters et metriques environnementales	OCTO Technology	article, isolated facts	facts	stored page	blog.octo.com/datacenters-et-metriques-environnementales--le-smart-qui-cache-la-foret
owid-ember	Carbon intensity of electricity	Our World in Data, from Ember and Energy Institute	CC BY 4.0 (licence of the publisher; not restated in the copy read)	attribution	copy committed 2026-07-06, years to 2025	github.com/PranjaliJain/Rebound-Effect@d45d4ab:data/carbon-intensity-electricity_OurWorldInData.csv
run-logs	Device strings seen in public CodeCarbon logs	various public repositories	n/a (isolated strings)	facts	read 2026	isolated device strings; no single repository
scaleway-docs-pr	Scaleway docs pull requests 4957, 5519	Scaleway	UNCLEAR	unclear	2025	github.com/scaleway/docs-content/pull/4957
scope3-a100	Scope3 methodology, NVIDIA A100	Scope3	UNCLEAR	unclear	stored page	preview.methodology.scope3.com/nvidia_a100.md
silicon-fr-scaleway	Scaleway environmental indicators	Silicon.fr	article, isolated facts	facts	2022-11	silicon.fr/5-indicateurs-empreinte-environnementale-scaleway-453379.html
skypilot-catalog	SkyPilot catalog	SkyPilot	UNCLEAR (licence file not read; Apache-2.0 by its project)	unclear	v5/azure@3f5f697, v8/lambda@0f40703, v8/oci@0588751, v6/scaleway@1fbe733, v6/ovhcloud@8a258f5, v8/nebius@0082b04, v6/paperspace@e520054, v8/hyperstack@fdc9d90, v5/ibm@6cd128a, v7/common@5e30248	github.com/skypilot-org/skypilot-catalog:catalogs/**/vms.csv
teads-aws	Teads AWS EC2 dataset (2021-2023)	Teads, copied by re-cinq	UNCLEAR (re-cinq repo has no licence; an older copy sits in Apache-2.0 CCF repo)	unclear	commit 7920fdb5 (2024-04-17)	github.com/re-cinq/emissions-data:data/raw/aws-instances.csv
tpu-lca-abstract	Life-Cycle Emissions of AI Hardware (arXiv 2502.01671)	Google	arXiv licence not checked	unclear	2025-02	arxiv.org/abs/2502.01671 (summary pages)
unfccc-ifi-2021	IFI default grid factors 2021 v3.1 (marginal)	UNFCCC, processed by Green Web Foundation	CC BY-SA 4.0 (TGWF statement)	share-alike	v3.1; commit 27cbe832	github.com/thegreenwebfoundation/co2.js:data/output/marginal-intensities-2021.json
verl-flops	Device FLOPS table	verl (volcengine)	Apache-2.0	attribution	commit b178a3cd (2026-01-29)	github.com/volcengine/verl:verl/utils/flops_counter.py
vllm-config-names	vLLM quantisation config file names	vLLM project	Apache-2.0 (licence of the project; not restated in the copy read)	attribution	index listing	github.com/vllm-project/vllm:vllm/model_executor/layers/quantization/utils/configs
windowscentral-ms	Microsoft PUE article	Windows Central	article, isolated fact	facts	2022	windowscentral.com/microsoft-shares-update-datacenter-energy-sustainability-tracking-methods
xpk	xpk system characteristics	Google	Apache-2.0	attribution	commit 367c8382 (2026-06-25)	github.com/AI-Hypercomputer/xpk:src/xpk/core/system_characteristics.py
`
}
