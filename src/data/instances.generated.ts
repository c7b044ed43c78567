// Made by tools/data/build.ts; do not edit.

export function instanceRows(): string {
  return `
aws:dl1.24xlarge	intel-gaudi	8		96	boavizta
aws:dl2q.24xlarge	qualcomm-ai100	8		96	karpenter-aws
aws:g2.2xlarge	nvidia-grid-k520	1		8	teads-aws
aws:g2.8xlarge	nvidia-grid-k520	4		32	teads-aws
aws:g3.16xlarge	nvidia-tesla-m60	4		64	teads-aws
aws:g3.4xlarge	nvidia-tesla-m60	1		16	teads-aws
aws:g3.8xlarge	nvidia-tesla-m60	2		32	teads-aws
aws:g3s.xlarge	nvidia-tesla-m60	1		4	teads-aws
aws:g4ad.16xlarge	amd-radeon-pro-v520	4		64	karpenter-aws
aws:g4ad.2xlarge	amd-radeon-pro-v520	1		8	karpenter-aws
aws:g4ad.4xlarge	amd-radeon-pro-v520	1		16	karpenter-aws
aws:g4ad.8xlarge	amd-radeon-pro-v520	2		32	karpenter-aws
aws:g4ad.xlarge	amd-radeon-pro-v520	1		4	karpenter-aws
aws:g4dn.12xlarge	nvidia-t4	4		48	karpenter-aws
aws:g4dn.16xlarge	nvidia-t4	1		64	karpenter-aws
aws:g4dn.2xlarge	nvidia-t4	1		8	karpenter-aws
aws:g4dn.4xlarge	nvidia-t4	1		16	karpenter-aws
aws:g4dn.8xlarge	nvidia-t4	1		32	karpenter-aws
aws:g4dn.metal	nvidia-t4	8		96	karpenter-aws
aws:g4dn.xlarge	nvidia-t4	1		4	karpenter-aws
aws:g5.12xlarge	nvidia-a10g	4		48	karpenter-aws
aws:g5.16xlarge	nvidia-a10g	1		64	karpenter-aws
aws:g5.24xlarge	nvidia-a10g	4		96	karpenter-aws
aws:g5.2xlarge	nvidia-a10g	1		8	karpenter-aws
aws:g5.48xlarge	nvidia-a10g	8		192	karpenter-aws
aws:g5.4xlarge	nvidia-a10g	1		16	karpenter-aws
aws:g5.8xlarge	nvidia-a10g	1		32	karpenter-aws
aws:g5.xlarge	nvidia-a10g	1		4	karpenter-aws
aws:g5g.16xlarge	nvidia-t4g	2		64	karpenter-aws
aws:g5g.2xlarge	nvidia-t4g	1		8	karpenter-aws
aws:g5g.4xlarge	nvidia-t4g	1		16	karpenter-aws
aws:g5g.8xlarge	nvidia-t4g	1		32	karpenter-aws
aws:g5g.metal	nvidia-t4g	2		64	karpenter-aws
aws:g5g.xlarge	nvidia-t4g	1		4	karpenter-aws
aws:g6.12xlarge	nvidia-l4	4		48	karpenter-aws
aws:g6.16xlarge	nvidia-l4	1		64	karpenter-aws
aws:g6.24xlarge	nvidia-l4	4		96	karpenter-aws
aws:g6.2xlarge	nvidia-l4	1		8	karpenter-aws
aws:g6.48xlarge	nvidia-l4	8		192	karpenter-aws
aws:g6.4xlarge	nvidia-l4	1		16	karpenter-aws
aws:g6.8xlarge	nvidia-l4	1		32	karpenter-aws
aws:g6.xlarge	nvidia-l4	1		4	karpenter-aws
aws:g6e.12xlarge	nvidia-l40s	4		48	karpenter-aws
aws:g6e.16xlarge	nvidia-l40s	1		64	karpenter-aws
aws:g6e.24xlarge	nvidia-l40s	4		96	karpenter-aws
aws:g6e.2xlarge	nvidia-l40s	1		8	karpenter-aws
aws:g6e.48xlarge	nvidia-l40s	8		192	karpenter-aws
aws:g6e.4xlarge	nvidia-l40s	1		16	karpenter-aws
aws:g6e.8xlarge	nvidia-l40s	1		32	karpenter-aws
aws:g6e.xlarge	nvidia-l40s	1		4	karpenter-aws
aws:g6f.2xlarge	nvidia-l4	1	0.25	8	karpenter-aws
aws:g6f.4xlarge	nvidia-l4	1	0.5	16	karpenter-aws
aws:g6f.large	nvidia-l4	1	0.125	2	karpenter-aws
aws:g6f.xlarge	nvidia-l4	1	0.125	4	karpenter-aws
aws:g7.12xlarge	nvidia-rtx-pro-4500-ws	2		48	karpenter-aws
aws:g7.24xlarge	nvidia-rtx-pro-4500-ws	4		96	karpenter-aws
aws:g7.2xlarge	nvidia-rtx-pro-4500-ws	1		8	karpenter-aws
aws:g7.48xlarge	nvidia-rtx-pro-4500-ws	8		192	karpenter-aws
aws:g7.4xlarge	nvidia-rtx-pro-4500-ws	1		16	karpenter-aws
aws:g7.8xlarge	nvidia-rtx-pro-4500-ws	1		32	karpenter-aws
aws:g7e.12xlarge	nvidia-rtx-pro-6000-server	2		48	karpenter-aws
aws:g7e.24xlarge	nvidia-rtx-pro-6000-server	4		96	karpenter-aws
aws:g7e.2xlarge	nvidia-rtx-pro-6000-server	1		8	karpenter-aws
aws:g7e.48xlarge	nvidia-rtx-pro-6000-server	8		192	karpenter-aws
aws:g7e.4xlarge	nvidia-rtx-pro-6000-server	1		16	karpenter-aws
aws:g7e.8xlarge	nvidia-rtx-pro-6000-server	1		32	karpenter-aws
aws:gr6.4xlarge	nvidia-l4	1		16	karpenter-aws
aws:gr6.8xlarge	nvidia-l4	1		32	karpenter-aws
aws:gr6f.4xlarge	nvidia-l4	1	0.5	16	karpenter-aws
aws:inf1.24xlarge	aws-inferentia1	16		96	karpenter-aws
aws:inf1.2xlarge	aws-inferentia1	1		8	karpenter-aws
aws:inf1.6xlarge	aws-inferentia1	4		24	karpenter-aws
aws:inf1.xlarge	aws-inferentia1	1		4	karpenter-aws
aws:inf2.24xlarge	aws-inferentia2	6		96	karpenter-aws
aws:inf2.48xlarge	aws-inferentia2	12		192	karpenter-aws
aws:inf2.8xlarge	aws-inferentia2	1		32	karpenter-aws
aws:inf2.xlarge	aws-inferentia2	1		4	karpenter-aws
aws:p2.16xlarge	nvidia-tesla-k80	16		64	teads-aws
aws:p2.8xlarge	nvidia-tesla-k80	8		32	teads-aws
aws:p2.xlarge	nvidia-tesla-k80	1		4	teads-aws
aws:p3.16xlarge	nvidia-v100-sxm2-16gb	8		64	teads-aws
aws:p3.2xlarge	nvidia-v100-sxm2-16gb	1		8	teads-aws
aws:p3.8xlarge	nvidia-v100-sxm2-16gb	4		32	teads-aws
aws:p3dn.24xlarge	nvidia-v100-sxm2-32gb	8		96	karpenter-aws
aws:p4d.24xlarge	nvidia-a100-sxm4-40gb	8		96	karpenter-aws
aws:p4de.24xlarge	nvidia-a100-sxm4-80gb	8		96	karpenter-aws
aws:p5.48xlarge	nvidia-h100-sxm5-80gb	8		192	karpenter-aws
aws:p5.4xlarge	nvidia-h100-sxm5-80gb	1		16	karpenter-aws
aws:p5e.48xlarge	nvidia-h200-sxm-141gb	8		192	karpenter-aws
aws:p5en.48xlarge	nvidia-h200-sxm-141gb	8		192	karpenter-aws
aws:p6-b200.48xlarge	nvidia-b200	8		192	karpenter-aws
aws:p6-b300.48xlarge	nvidia-b300	8		192	karpenter-aws
aws:trn1.2xlarge	aws-trainium1	1		8	karpenter-aws
aws:trn1.32xlarge	aws-trainium1	16		128	karpenter-aws
aws:trn1n.32xlarge	aws-trainium1	16		128	karpenter-aws
aws:trn2.48xlarge	aws-trainium2	16		192	karpenter-aws
azure:standard_nc12	nvidia-tesla-k80	2		12	skypilot-catalog
azure:standard_nc128ds_xl_rtxpro6000bse_v6	nvidia-rtx-pro-6000-server	1		128	azure-docs
azure:standard_nc128lds_xl_rtxpro6000bse_v6	nvidia-rtx-pro-6000-server	1		128	azure-docs
azure:standard_nc12s_v3	nvidia-v100-pcie-16gb	2		12	skypilot-catalog
azure:standard_nc16ads_a10_v4	nvidia-a10	1		16	skypilot-catalog
azure:standard_nc16as_t4_v3	nvidia-t4	1		16	skypilot-catalog
azure:standard_nc24	nvidia-tesla-k80	4		24	skypilot-catalog
azure:standard_nc24ads_a100_v4	nvidia-a100-pcie-80gb	1		24	azure-docs
azure:standard_nc24r	nvidia-tesla-k80	4		24	skypilot-catalog
azure:standard_nc24rs_v3	nvidia-v100-pcie-16gb	4		24	skypilot-catalog
azure:standard_nc24s_v3	nvidia-v100-pcie-16gb	4		24	skypilot-catalog
azure:standard_nc256ds_xl_rtxpro6000bse_v6	nvidia-rtx-pro-6000-server	2		256	azure-docs
azure:standard_nc256lds_xl_rtxpro6000bse_v6	nvidia-rtx-pro-6000-server	2		256	azure-docs
azure:standard_nc320ds_xl_rtxpro6000bse_v6	nvidia-rtx-pro-6000-server	2		320	azure-docs
azure:standard_nc320lds_xl_rtxpro6000bse_v6	nvidia-rtx-pro-6000-server	2		320	azure-docs
azure:standard_nc32ads_a10_v4	nvidia-a10	2		32	skypilot-catalog
azure:standard_nc40ads_h100_v5	nvidia-h100-nvl-94gb	1		40	azure-docs
azure:standard_nc48ads_a100_v4	nvidia-a100-pcie-80gb	2		48	azure-docs
azure:standard_nc4as_t4_v3	nvidia-t4	1		4	skypilot-catalog
azure:standard_nc6	nvidia-tesla-k80	1		6	skypilot-catalog
azure:standard_nc64as_t4_v3	nvidia-t4	4		64	skypilot-catalog
azure:standard_nc6s_v3	nvidia-v100-pcie-16gb	1		6	skypilot-catalog
azure:standard_nc80adis_h100_v5	nvidia-h100-nvl-94gb	2		80	azure-docs
azure:standard_nc8ads_a10_v4	nvidia-a10	1	0.5	8	skypilot-catalog
azure:standard_nc8as_t4_v3	nvidia-t4	1		8	skypilot-catalog
azure:standard_nc96ads_a100_v4	nvidia-a100-pcie-80gb	4		96	azure-docs
azure:standard_nd128isrg5_gb300_v6	nvidia-gb300	4		128	azure-docs
azure:standard_nd128isr_gb300_v6	nvidia-gb300	4		128	azure-docs
azure:standard_nd128isr_ndr_gb200_v6	nvidia-gb200	4		128	azure-docs
azure:standard_nd40rs_v2	nvidia-v100-sxm2-32gb	8		40	skypilot-catalog
azure:standard_nd96amsr_a100_v4	nvidia-a100-sxm4-80gb	8		96	skypilot-catalog
azure:standard_nd96asr_v4	nvidia-a100-sxm4-40gb	8		96	skypilot-catalog
azure:standard_nd96is_h100_v5	nvidia-h100-sxm5-80gb	8		96	skypilot-catalog
azure:standard_nd96isr_h100_v5	nvidia-h100-sxm5-80gb	8		96	azure-docs
azure:standard_nd96isr_h200_v5	nvidia-h200-sxm-141gb	8		96	azure-docs
azure:standard_nd96isr_mi300x_v5	amd-mi300x	8		96	azure-docs
azure:standard_nv12	nvidia-tesla-m60	2		12	skypilot-catalog
azure:standard_nv12ads_a10_v5	nvidia-a10	1	0.3333	12	skypilot-catalog
azure:standard_nv12s_v3	nvidia-tesla-m60	1		12	skypilot-catalog
azure:standard_nv16as_v4	amd-mi25	1	0.5	16	skypilot-catalog
azure:standard_nv18ads_a10_v5	nvidia-a10	1	0.5	18	skypilot-catalog
azure:standard_nv24	nvidia-tesla-m60	4		24	skypilot-catalog
azure:standard_nv24s_v3	nvidia-tesla-m60	2		24	skypilot-catalog
azure:standard_nv32as_v4	amd-mi25	1		32	skypilot-catalog
azure:standard_nv36adms_a10_v5	nvidia-a10	1		36	skypilot-catalog
azure:standard_nv36ads_a10_v5	nvidia-a10	1		36	skypilot-catalog
azure:standard_nv48s_v3	nvidia-tesla-m60	4		48	skypilot-catalog
azure:standard_nv4as_v4	amd-mi25	1	0.125	4	skypilot-catalog
azure:standard_nv6	nvidia-tesla-m60	1		6	skypilot-catalog
azure:standard_nv6ads_a10_v5	nvidia-a10	1	0.1667	6	skypilot-catalog
azure:standard_nv72ads_a10_v5	nvidia-a10	2		72	skypilot-catalog
azure:standard_nv8as_v4	amd-mi25	1	0.25	8	skypilot-catalog
coreweave:nvidia gb200 nvl72 (4-gpu node)	nvidia-gb200	4		144	coreweave-pricing
coreweave:nvidia hgx b200	nvidia-b200	8		128	coreweave-pricing
coreweave:nvidia hgx h100	nvidia-h100-sxm5-80gb	8			coreweave-pricing
gcp:a2-highgpu-16g	nvidia-a100-sxm4-40gb	16		96	ccf-coefficients
gcp:a2-highgpu-1g	nvidia-a100-sxm4-40gb	1		12	ccf-coefficients
gcp:a2-highgpu-2g	nvidia-a100-sxm4-40gb	2		24	ccf-coefficients
gcp:a2-highgpu-4g	nvidia-a100-sxm4-40gb	4		48	ccf-coefficients
gcp:a2-highgpu-8g	nvidia-a100-sxm4-40gb	8		96	ccf-coefficients
gcp:a2-megagpu-16g	nvidia-a100-sxm4-40gb	16		96	ccf-coefficients
gcp:a2-ultragpu-1g	nvidia-a100-sxm4-80gb	1		12	ccf-coefficients
gcp:a2-ultragpu-2g	nvidia-a100-sxm4-80gb	2		24	ccf-coefficients
gcp:a2-ultragpu-4g	nvidia-a100-sxm4-80gb	4		48	ccf-coefficients
gcp:a2-ultragpu-8g	nvidia-a100-sxm4-80gb	8		96	ccf-coefficients
gcp:a3-edgegpu-8g	nvidia-h100-sxm5-80gb	8		208	ccf-coefficients
gcp:a3-highgpu-1g	nvidia-h100-sxm5-80gb	1		26	ccf-coefficients
gcp:a3-highgpu-2g	nvidia-h100-sxm5-80gb	2		52	ccf-coefficients
gcp:a3-highgpu-4g	nvidia-h100-sxm5-80gb	4		104	ccf-coefficients
gcp:a3-highgpu-8g	nvidia-h100-sxm5-80gb	8		208	ccf-coefficients
gcp:a3-megagpu-8g	nvidia-h100-sxm5-80gb	8		208	ccf-coefficients
gcp:a3-ultragpu-8g	nvidia-h200-sxm-141gb	8		224	ccf-coefficients
gcp:a4-highgpu-8g	nvidia-b200	8			xpk
gcp:a4x-highgpu-4g	nvidia-gb200	4			xpk
gcp:g2-standard-12	nvidia-l4	1		12	ccf-coefficients
gcp:g2-standard-16	nvidia-l4	1		16	ccf-coefficients
gcp:g2-standard-24	nvidia-l4	2		24	ccf-coefficients
gcp:g2-standard-32	nvidia-l4	1		32	ccf-coefficients
gcp:g2-standard-4	nvidia-l4	1		4	ccf-coefficients
gcp:g2-standard-48	nvidia-l4	4		48	ccf-coefficients
gcp:g2-standard-8	nvidia-l4	1		8	ccf-coefficients
gcp:g2-standard-96	nvidia-l4	8		96	ccf-coefficients
gcp:n1+nvidia-tesla-k80	nvidia-tesla-k80	1			gpuhunt
gcp:n1+nvidia-tesla-p100	nvidia-p100-pcie-16gb	1			gpuhunt
gcp:n1+nvidia-tesla-p4	nvidia-p4	1			gpuhunt
gcp:n1+nvidia-tesla-t4	nvidia-t4	1			gpuhunt
gcp:n1+nvidia-tesla-v100	nvidia-v100-sxm2-16gb	1			gpuhunt
gcp:tpu7x-1024	google-tpu-v7	512			xpk
gcp:tpu7x-128	google-tpu-v7	64			xpk
gcp:tpu7x-16	google-tpu-v7	8			xpk
gcp:tpu7x-2	google-tpu-v7	1			xpk
gcp:tpu7x-2048	google-tpu-v7	1024			xpk
gcp:tpu7x-256	google-tpu-v7	128			xpk
gcp:tpu7x-32	google-tpu-v7	16			xpk
gcp:tpu7x-4096	google-tpu-v7	2048			xpk
gcp:tpu7x-512	google-tpu-v7	256			xpk
gcp:tpu7x-64	google-tpu-v7	32			xpk
gcp:tpu7x-8	google-tpu-v7	4			xpk
gcp:v2-128	google-tpu-v2	64			derived
gcp:v2-256	google-tpu-v2	128			derived
gcp:v2-32	google-tpu-v2	16			derived
gcp:v2-512	google-tpu-v2	256			derived
gcp:v2-64	google-tpu-v2	32			derived
gcp:v2-8	google-tpu-v2	4		96	gpuhunt
gcp:v3-1024	google-tpu-v3	512			derived
gcp:v3-128	google-tpu-v3	64			derived
gcp:v3-2048	google-tpu-v3	1024			derived
gcp:v3-256	google-tpu-v3	128			derived
gcp:v3-32	google-tpu-v3	16			derived
gcp:v3-512	google-tpu-v3	256			derived
gcp:v3-64	google-tpu-v3	32			derived
gcp:v3-8	google-tpu-v3	4		96	gpuhunt
gcp:v4-1024	google-tpu-v4	512			xpk
gcp:v4-128	google-tpu-v4	64			xpk
gcp:v4-16	google-tpu-v4	8			xpk
gcp:v4-2048	google-tpu-v4	1024			xpk
gcp:v4-256	google-tpu-v4	128			xpk
gcp:v4-32	google-tpu-v4	16			xpk
gcp:v4-4096	google-tpu-v4	2048			xpk
gcp:v4-512	google-tpu-v4	256			xpk
gcp:v4-64	google-tpu-v4	32			xpk
gcp:v4-8	google-tpu-v4	4			xpk
gcp:v5litepod-1	google-tpu-v5e	1		24	gpuhunt
gcp:v5litepod-128	google-tpu-v5e	128			xpk
gcp:v5litepod-16	google-tpu-v5e	16			xpk
gcp:v5litepod-256	google-tpu-v5e	256			xpk
gcp:v5litepod-32	google-tpu-v5e	32			xpk
gcp:v5litepod-4	google-tpu-v5e	4		112	gpuhunt
gcp:v5litepod-64	google-tpu-v5e	64			xpk
gcp:v5litepod-8	google-tpu-v5e	8		224	gpuhunt
gcp:v5p-1024	google-tpu-v5p	512			xpk
gcp:v5p-128	google-tpu-v5p	64			xpk
gcp:v5p-16	google-tpu-v5p	8			xpk
gcp:v5p-2048	google-tpu-v5p	1024			xpk
gcp:v5p-256	google-tpu-v5p	128			xpk
gcp:v5p-32	google-tpu-v5p	16			xpk
gcp:v5p-4096	google-tpu-v5p	2048			xpk
gcp:v5p-512	google-tpu-v5p	256			xpk
gcp:v5p-64	google-tpu-v5p	32			xpk
gcp:v5p-8	google-tpu-v5p	4		208	gpuhunt
gcp:v5p-8192	google-tpu-v5p	4096			xpk
gcp:v6e-1	google-tpu-v6e	1		44	gpuhunt
gcp:v6e-128	google-tpu-v6e	128			xpk
gcp:v6e-16	google-tpu-v6e	16			xpk
gcp:v6e-256	google-tpu-v6e	256			xpk
gcp:v6e-32	google-tpu-v6e	32			xpk
gcp:v6e-4	google-tpu-v6e	4		180	gpuhunt
gcp:v6e-64	google-tpu-v6e	64			xpk
gcp:v6e-8	google-tpu-v6e	8		180	gpuhunt
hyperstack:n3-a100x1	nvidia-a100-pcie-80gb	1		28	skypilot-catalog
hyperstack:n3-a100x2	nvidia-a100-pcie-80gb	2		60	skypilot-catalog
hyperstack:n3-a100x4	nvidia-a100-pcie-80gb	4		124	skypilot-catalog
hyperstack:n3-a100x8	nvidia-a100-pcie-80gb	8		252	skypilot-catalog
hyperstack:n3-a100x8-nvlink	nvidia-a100-pcie-80gb	8		252	skypilot-catalog
hyperstack:n3-h100-sxm5x8	nvidia-h100-sxm5-80gb	8		192	skypilot-catalog
hyperstack:n3-h100x1	nvidia-h100-pcie-80gb	1		28	skypilot-catalog
hyperstack:n3-h100x2	nvidia-h100-pcie-80gb	2		60	skypilot-catalog
hyperstack:n3-h100x4	nvidia-h100-pcie-80gb	4		124	skypilot-catalog
hyperstack:n3-h100x8	nvidia-h100-pcie-80gb	8		252	skypilot-catalog
hyperstack:n3-h100x8-nvlink	nvidia-h100-pcie-80gb	8		252	skypilot-catalog
hyperstack:n3-l40x1	nvidia-l40	1		28	skypilot-catalog
hyperstack:n3-l40x2	nvidia-l40	2		60	skypilot-catalog
hyperstack:n3-l40x4	nvidia-l40	4		124	skypilot-catalog
hyperstack:n3-l40x8	nvidia-l40	8		252	skypilot-catalog
hyperstack:n3-rtx-a4000x1	nvidia-rtx-a4000	1		4	skypilot-catalog
hyperstack:n3-rtx-a4000x10	nvidia-rtx-a4000	10		56	skypilot-catalog
hyperstack:n3-rtx-a4000x2	nvidia-rtx-a4000	2		8	skypilot-catalog
hyperstack:n3-rtx-a4000x4	nvidia-rtx-a4000	4		16	skypilot-catalog
hyperstack:n3-rtx-a4000x8	nvidia-rtx-a4000	8		32	skypilot-catalog
hyperstack:n3-rtx-a6000x1	nvidia-rtx-a6000	1		28	skypilot-catalog
hyperstack:n3-rtx-a6000x2	nvidia-rtx-a6000	2		60	skypilot-catalog
hyperstack:n3-rtx-a6000x4	nvidia-rtx-a6000	4		124	skypilot-catalog
hyperstack:n3-rtx-a6000x8	nvidia-rtx-a6000	8		252	skypilot-catalog
ibm:gx2-8x64x1v100	nvidia-v100-pcie-16gb	1		8	skypilot-catalog
lambda:gpu_1x_a10	nvidia-a10	1		30	skypilot-catalog
lambda:gpu_1x_a100	nvidia-a100-pcie-40gb	1		30	skypilot-catalog
lambda:gpu_1x_a100_sxm4	nvidia-a100-sxm4-40gb	1		30	skypilot-catalog
lambda:gpu_1x_a6000	nvidia-rtx-a6000	1		14	skypilot-catalog
lambda:gpu_1x_b200_sxm6	nvidia-b200	1		26	skypilot-catalog
lambda:gpu_1x_gh200	nvidia-gh200	1		64	skypilot-catalog
lambda:gpu_1x_h100_pcie	nvidia-h100-pcie-80gb	1		26	skypilot-catalog
lambda:gpu_1x_h100_sxm5	nvidia-h100-sxm5-80gb	1		26	skypilot-catalog
lambda:gpu_1x_rtx6000	nvidia-quadro-rtx-6000	1		14	skypilot-catalog
lambda:gpu_2x_a100	nvidia-a100-pcie-40gb	2		60	skypilot-catalog
lambda:gpu_2x_a6000	nvidia-rtx-a6000	2		28	skypilot-catalog
lambda:gpu_2x_b200_sxm6	nvidia-b200	2		52	skypilot-catalog
lambda:gpu_2x_h100_sxm5	nvidia-h100-sxm5-80gb	2		52	skypilot-catalog
lambda:gpu_4x_a100	nvidia-a100-pcie-40gb	4		120	skypilot-catalog
lambda:gpu_4x_a6000	nvidia-rtx-a6000	4		56	skypilot-catalog
lambda:gpu_4x_h100_sxm5	nvidia-h100-sxm5-80gb	4		104	skypilot-catalog
lambda:gpu_8x_a100	nvidia-a100-sxm4-40gb	8		124	skypilot-catalog
lambda:gpu_8x_a100_80gb_sxm4	nvidia-a100-sxm4-80gb	8		240	skypilot-catalog
lambda:gpu_8x_b200_sxm6	nvidia-b200	8		208	skypilot-catalog
lambda:gpu_8x_h100_sxm5	nvidia-h100-sxm5-80gb	8		208	skypilot-catalog
lambda:gpu_8x_v100	nvidia-v100-sxm2-16gb	8		92	skypilot-catalog
lambda:gpu_8x_v100_n	nvidia-v100-sxm2-16gb	8		88	skypilot-catalog
nebius:gpu-b200-sxm_8gpu-160vcpu-1792gb	nvidia-b200	8		160	skypilot-catalog
nebius:gpu-h100-sxm_1gpu-16vcpu-200gb	nvidia-h100-sxm5-80gb	1		16	skypilot-catalog
nebius:gpu-h100-sxm_8gpu-128vcpu-1600gb	nvidia-h100-sxm5-80gb	8		128	skypilot-catalog
nebius:gpu-h200-sxm_1gpu-16vcpu-200gb	nvidia-h200-sxm-141gb	1		16	skypilot-catalog
nebius:gpu-h200-sxm_8gpu-128vcpu-1600gb	nvidia-h200-sxm-141gb	8		128	skypilot-catalog
nebius:gpu-l40s-a_1gpu-16vcpu-64gb	nvidia-l40s	1		16	skypilot-catalog
nebius:gpu-l40s-a_1gpu-24vcpu-96gb	nvidia-l40s	1		24	skypilot-catalog
nebius:gpu-l40s-a_1gpu-32vcpu-128gb	nvidia-l40s	1		32	skypilot-catalog
nebius:gpu-l40s-a_1gpu-40vcpu-160gb	nvidia-l40s	1		40	skypilot-catalog
nebius:gpu-l40s-a_1gpu-8vcpu-32gb	nvidia-l40s	1		8	skypilot-catalog
nebius:gpu-l40s-d_1gpu-16vcpu-96gb	nvidia-l40s	1		16	skypilot-catalog
nebius:gpu-l40s-d_1gpu-32vcpu-192gb	nvidia-l40s	1		32	skypilot-catalog
nebius:gpu-l40s-d_1gpu-48vcpu-288gb	nvidia-l40s	1		48	skypilot-catalog
nebius:gpu-l40s-d_2gpu-64vcpu-384gb	nvidia-l40s	2		64	skypilot-catalog
nebius:gpu-l40s-d_2gpu-96vcpu-576gb	nvidia-l40s	2		96	skypilot-catalog
nebius:gpu-l40s-d_4gpu-128vcpu-768gb	nvidia-l40s	4		128	skypilot-catalog
nebius:gpu-l40s-d_4gpu-192vcpu-1152gb	nvidia-l40s	4		192	skypilot-catalog
oci:bm.gpu.a10.4	nvidia-a10	4		128	skypilot-catalog
oci:bm.gpu.a100-v2.8	nvidia-a100-sxm4-80gb	8		256	skypilot-catalog
oci:bm.gpu.b200.8	nvidia-b200	8		256	skypilot-catalog
oci:bm.gpu.b300.8	nvidia-b300	8		256	skypilot-catalog
oci:bm.gpu.gb200.4	nvidia-gb200	4		144	skypilot-catalog
oci:bm.gpu.gb300.4	nvidia-gb300	4		144	skypilot-catalog
oci:bm.gpu.h100.8	nvidia-h100-sxm5-80gb	8		224	skypilot-catalog
oci:bm.gpu.h200.8	nvidia-h200-sxm-141gb	8		224	skypilot-catalog
oci:bm.gpu.l40s.4	nvidia-l40s	4		224	skypilot-catalog
oci:bm.gpu.mi300x.8	amd-mi300x	8		224	skypilot-catalog
oci:bm.gpu.mi355x.8	amd-mi355x	8		256	skypilot-catalog
oci:bm.gpu.rtxpro.8	nvidia-rtx-pro-6000-server	8		288	skypilot-catalog
oci:bm.gpu2.2	nvidia-p100-pcie-16gb	2		56	skypilot-catalog
oci:bm.gpu3.8	nvidia-v100-sxm2-16gb	8		104	skypilot-catalog
oci:bm.gpu4.8	nvidia-a100-sxm4-40gb	8		128	skypilot-catalog
oci:vm.gpu.a10.1	nvidia-a10	1		30	skypilot-catalog
oci:vm.gpu.a10.2	nvidia-a10	2		60	skypilot-catalog
oci:vm.gpu2.1	nvidia-p100-pcie-16gb	1		24	skypilot-catalog
oci:vm.gpu3.1	nvidia-v100-sxm2-16gb	1		12	skypilot-catalog
oci:vm.gpu3.2	nvidia-v100-sxm2-16gb	2		24	skypilot-catalog
oci:vm.gpu3.4	nvidia-v100-sxm2-16gb	4		48	skypilot-catalog
ovhcloud:a100-180	nvidia-a100-pcie-80gb	1		15	skypilot-catalog
ovhcloud:a100-360	nvidia-a100-pcie-80gb	2		30	skypilot-catalog
ovhcloud:t1-180	nvidia-v100-pcie-16gb	4		36	skypilot-catalog
ovhcloud:t1-45	nvidia-v100-pcie-16gb	1		8	skypilot-catalog
ovhcloud:t1-90	nvidia-v100-pcie-16gb	2		18	skypilot-catalog
ovhcloud:t1-le-180	nvidia-v100-pcie-16gb	4		32	skypilot-catalog
ovhcloud:t1-le-45	nvidia-v100-pcie-16gb	1		8	skypilot-catalog
ovhcloud:t1-le-90	nvidia-v100-pcie-16gb	2		16	skypilot-catalog
ovhcloud:t2-180	nvidia-v100s-pcie-32gb	4		60	skypilot-catalog
ovhcloud:t2-45	nvidia-v100s-pcie-32gb	1		15	skypilot-catalog
ovhcloud:t2-90	nvidia-v100s-pcie-32gb	2		30	skypilot-catalog
ovhcloud:t2-le-180	nvidia-v100s-pcie-32gb	4		60	skypilot-catalog
ovhcloud:t2-le-45	nvidia-v100s-pcie-32gb	1		15	skypilot-catalog
ovhcloud:t2-le-90	nvidia-v100s-pcie-32gb	2		30	skypilot-catalog
paperspace:a100-80g	nvidia-a100-sxm4-80gb	1		12	skypilot-catalog
paperspace:a100-80gx8	nvidia-a100-sxm4-80gb	8		96	skypilot-catalog
paperspace:a4000	nvidia-rtx-a4000	1		8	skypilot-catalog
paperspace:a4000x2	nvidia-rtx-a4000	2		16	skypilot-catalog
paperspace:a4000x4	nvidia-rtx-a4000	4		32	skypilot-catalog
paperspace:gpu+	nvidia-quadro-m4000	1		8	skypilot-catalog
paperspace:h100	nvidia-h100-sxm5-80gb	1		15	skypilot-catalog
paperspace:h100x8	nvidia-h100-sxm5-80gb	8		128	skypilot-catalog
paperspace:p4000	nvidia-quadro-p4000	1		8	skypilot-catalog
paperspace:p4000x2	nvidia-quadro-p4000	2		16	skypilot-catalog
paperspace:v100	nvidia-v100-sxm2-16gb	1		8	skypilot-catalog
paperspace:v100-32g	nvidia-v100-sxm2-32gb	1		8	skypilot-catalog
paperspace:v100-32gx2	nvidia-v100-sxm2-32gb	2		16	skypilot-catalog
paperspace:v100-32gx4	nvidia-v100-sxm2-32gb	4		32	skypilot-catalog
scaleway:gpu-3070-s	nvidia-geforce-rtx-3070	1		8	skypilot-catalog
scaleway:h100-1-80g	nvidia-h100-pcie-80gb	1		24	skypilot-catalog
scaleway:h100-2-80g	nvidia-h100-pcie-80gb	2		48	skypilot-catalog
scaleway:h100-sxm-2-80g	nvidia-h100-sxm5-80gb	2			scaleway-docs-pr
scaleway:h100-sxm-4-80g	nvidia-h100-sxm5-80gb	4			scaleway-docs-pr
scaleway:h100-sxm-8-80g	nvidia-h100-sxm5-80gb	8			scaleway-docs-pr
scaleway:l4-1-24g	nvidia-l4	1		8	boavizta
scaleway:l4-2-24g	nvidia-l4	2		16	boavizta
scaleway:l4-4-24g	nvidia-l4	4		32	boavizta
scaleway:l4-8-24g	nvidia-l4	8		64	boavizta
scaleway:l40s-1-48g	nvidia-l40s	1		8	boavizta
scaleway:l40s-2-48g	nvidia-l40s	2		16	boavizta
scaleway:l40s-4-48g	nvidia-l40s	4		32	boavizta
scaleway:l40s-8-48g	nvidia-l40s	8		64	boavizta
scaleway:render-s	nvidia-p100-pcie-16gb	1		10	skypilot-catalog
`
}
