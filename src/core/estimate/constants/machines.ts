/** What surrounds the devices: hosts, power supplies, networks, and what whole machines were measured to draw. */
import { constant, MLPERF, OURS } from './constant.ts'

const PATTERSON = 'Patterson et al. 2021, table 3'

/** The most that a node draws per watt of rated accelerator power. */
export const NODE_CEILING = constant(
  'method/node-ceiling',
  1.24,
  1.4,
  1.5,
  'x TDP',
  `${MLPERF}; Latif et al. 2025, single H100 node`,
)
/** What surrounds the accelerators: processors, memory, fans, power supply. */
export const HOST_NODE = constant('method/host-node', 0.21, 0.37, 0.55, 'x TDP', `${MLPERF}; LBNL node study`)
export const HOST_NODE_INFERENCE = constant(
  'method/host-node-inference',
  0.15,
  0.22,
  0.45,
  'x TDP',
  `${MLPERF}, inference, less the accelerators`,
)
/** A server with cards: so much for itself, and so much that grows with them (fans, power supply, feeding them). */
export const HOST_SERVER_W = constant(
  'method/host-server',
  120,
  220,
  600,
  'W',
  `${MLPERF}, servers with one to eight cards`,
)
export const HOST_DESK_W = constant('method/host-desk', 90, 175, 350, 'W', `${MLPERF}, one RTX 4090: 625 W at the wall`)
export const HOST_LAPTOP_W = constant('method/host-laptop', 12, 25, 60, 'W', OURS)
export const HOST_SOC_W = constant('method/host-soc', 5, 10, 30, 'W', OURS)
/** The rated power of such a module holds its processor and memory; a carrier and a power supply stand beside it. */
export const HOST_BOARD_W = constant(
  'method/host-board',
  1,
  3,
  10,
  'W',
  'MLPerf inference edge at the plug, 2021 to 2023',
)
/** Modules are sold with modes of a quarter of their rated power up to all of it, and a little over. */
export const BOARD_MODES = constant(
  'method/board-modes',
  0.5,
  1,
  2,
  'x',
  'Jetson AGX Orin at the plug in MLPerf: 22 W capped, 77 W not, rated 60 W; modes of 15 to 60 W',
)
export const HOST_OVER_GPU = constant(
  'method/host-over-gpu',
  1.25,
  1.4,
  1.65,
  'x',
  `${MLPERF}; Google serving machines 1.57`,
)
export const HOST_OVER_TPU = constant(
  'method/host-over-tpu',
  1.64,
  1.9,
  2.2,
  'x',
  'Google TPU life-cycle study 2025, fleet of TPU machines',
)
/** Share of what a power supply takes in that comes out, where a meter sits behind it. */
export const PSU_EFFICIENCY = constant(
  'method/psu-efficiency',
  0.94,
  0.95,
  0.96,
  'x',
  'power supplies declared with MLPerf training power',
)
export const CPU_NODE = constant(
  'method/cpu-node',
  0.5,
  1,
  1.6,
  'x TDP',
  `${OURS}: package at 60 % and 40 % for the rest of the machine`,
)
export const NETWORK = constant(
  'method/network',
  1.03,
  1.08,
  1.14,
  'x',
  'interconnect declared with MLPerf training power',
)
export const DEVICES_PER_NODE = constant('method/devices-per-node', 8, 8, 8, 'devices', 'HGX and DGX systems')
/** System power per chip with its share of the host, which beats the rated power where it was measured. */
export const TPU_V2_W = constant('method/tpu-v2-system', 208, 221, 234, 'W', PATTERSON)
export const TPU_V3_W = constant('method/tpu-v3-system', 245, 283, 312, 'W', PATTERSON)
export const TPU_V4_W = constant('method/tpu-v4-system', 326, 350, 378, 'W', 'GLaM and PaLM papers')
export const HOST_SERVER_SHARE = constant(
  'method/host-server-share',
  0.1,
  0.2,
  0.5,
  'x TDP',
  `${MLPERF}, servers with one to eight cards`,
)
/** Memory of the host beyond what such a machine usually has. */
export const HOST_MEMORY_W = constant(
  'method/host-memory',
  0.1,
  0.2,
  0.39,
  'W/GB',
  'modules of 32 to 64 GB at 5 to 10 W; Cloud Carbon Footprint 0.39',
)
export const TPU_V6E_W = constant(
  'method/tpu-v6e-system',
  215,
  272,
  340,
  'W',
  'Google TPU life-cycle study 2025: eight chips in a machine of 2173 W',
)
/** Whole nodes of eight, per watt of rated accelerator power: what load and host vary by when they are taken together. */
export const NODE_TRAINING = constant(
  'method/node-training',
  1.1,
  1.24,
  1.4,
  'x TDP',
  `${MLPERF}, one to 64 nodes; V100 nodes 1.10, LBNL node study 1.38`,
)
export const NODE_SCALING = constant(
  'method/node-scaling',
  0.9,
  1.04,
  1.15,
  'x TDP',
  `${MLPERF}, five runs on 8 to 64 nodes under seven minutes`,
)
export const NODE_INFERENCE = constant(
  'method/node-inference',
  0.7,
  0.97,
  1.13,
  'x TDP',
  `${MLPERF}, 35 of inference, mostly set for least energy`,
)
/** The same for servers with cards: measured over what their cards and their host come to. */
export const SERVER_INFERENCE = constant(
  'method/server-inference',
  0.78,
  1,
  1.28,
  'x',
  `${MLPERF}, inference on one to eight cards`,
)
/** Memory, disks, fans and power supply of a machine of processors only, where the share of its processors is known. */
export const CPU_REST = constant(
  'method/cpu-rest',
  0.1,
  0.25,
  0.5,
  'x TDP',
  'Cloud Carbon Footprint coefficients: idle machines at 0.12 to 0.35 x TDP, busy ones at 0.6 to 1.1',
)
