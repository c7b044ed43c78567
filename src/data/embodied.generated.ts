// Made by tools/data/build.ts; do not edit.

export function embodiedRows(): string {
  return `
card/a100	127	150	318	1	scope3-a100
card/h100	164	220	273	1	ecologits
card/b200	284	330	400	1	method
card/datacenter	60	150	400	1	ccf-coefficients
card/workstation	60	150	318	1	ccf-coefficients
card/consumer	60	150	318	1	ccf-coefficients
card/laptop	20	60	150	1	boavizta-issue-65
card/embedded	10	30	100	1	method
card/soc	10	30	100	1	method
card/unknown	60	150	400	1	ccf-coefficients
server/datacenter	2500	4000	6000	8	method
server/workstation	500	1000	1800	2	ccf-coefficients
server/consumer	150	300	1000	1	method
server/laptop	100	200	400	1	method
server/embedded	10	50	150	1	method
server/soc	100	200	400	1	method
server/unknown	2500	4000	6000	8	method
`
}

export function cardOf(): string {
  return `
amd-mi250		2
amd-mi250x		2
nvidia-a100-pcie-40gb	a100	1
nvidia-a100-pcie-80gb	a100	1
nvidia-a100-sxm-64gb	a100	1
nvidia-a100-sxm4-40gb	a100	1
nvidia-a100-sxm4-80gb	a100	1
nvidia-a100x	a100	1
nvidia-a16		4
nvidia-a800-pcie-40gb	a100	1
nvidia-a800-pcie-80gb	a100	1
nvidia-a800-sxm4-40gb	a100	1
nvidia-a800-sxm4-80gb	a100	1
nvidia-b100	b200	1
nvidia-b200	b200	1
nvidia-b300	b200	1
nvidia-gb200	b200	1
nvidia-gb300	b200	1
nvidia-geforce-gtx-690		2
nvidia-geforce-gtx-titan-z		2
nvidia-gh200	h100	1
nvidia-grid-k520		2
nvidia-h100-nvl-94gb	h100	1
nvidia-h100-pcie-80gb	h100	1
nvidia-h100-sxm5-80gb	h100	1
nvidia-h20	h100	1
nvidia-h20-3e	h100	1
nvidia-h200-nvl-141gb	h100	1
nvidia-h200-sxm-141gb	h100	1
nvidia-h800-nvl	h100	1
nvidia-h800-pcie	h100	1
nvidia-h800-sxm5	h100	1
nvidia-tesla-k10		2
nvidia-tesla-k80		2
nvidia-tesla-m10		4
nvidia-tesla-m60		2
`
}
