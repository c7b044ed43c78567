/** More constants of machines, after those of constants.ts: regimes of load, and what whole nodes were measured to draw. */
import { constant, DODGE, MLPERF } from './constants.ts'

const ML_ENERGY_EDITIONS = 'ML.ENERGY leaderboard, three editions, 2023 to 2025'

/** Many nodes for a few minutes: they wait for each other more than they compute. */
export const LOAD_SCALING = constant(
  'method/load-scaling',
  0.53,
  0.67,
  0.78,
  'x TDP',
  `${MLPERF}, five runs on 8 to 64 nodes under seven minutes, less the host`,
)
/** Whole nodes, or a model of 1e9 parameters and more: batches are large enough to keep the devices busy. */
export const LOAD_FINETUNING_LARGE = constant(
  'method/load-finetuning-large',
  0.5,
  0.78,
  0.95,
  'x TDP',
  `${MLPERF}, fine-tuning of 70e9 parameters; ${DODGE}, largest model 0.86`,
)
/** Accelerators alone, in service at any batch: an endpoint that waits for requests draws half of what a benchmark does. */
export const LOAD_SERVING = constant(
  'method/load-serving',
  0.28,
  0.56,
  0.97,
  'x TDP',
  `${ML_ENERGY_EDITIONS}; saturated 0.79, small batches 0.41`,
)
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
