/** How hard devices work: mean power as a share of rated power, and the idle time around the work. */
import { BLOOM, constant, DODGE, ML_ENERGY, MLPERF } from './constant.ts'

const ML_ENERGY_EDITIONS = 'ML.ENERGY leaderboard, three editions, 2023 to 2025'

/** Mean power of an accelerator as a share of its rated power. */
export const LOAD_PRETRAINING = constant(
  'method/load-pretraining',
  0.7,
  0.87,
  0.95,
  'x TDP',
  `${DODGE}; OLMo development runs at 607 W of 700 W`,
)
export const LOAD_FINETUNING = constant('method/load-finetuning', 0.27, 0.55, 0.92, 'x TDP', DODGE)
export const LOAD_SMALL = constant(
  'method/load-small',
  0.25,
  0.45,
  0.9,
  'x TDP',
  `${DODGE}, median of the small jobs 0.43`,
)
export const LOAD_INFERENCE = constant(
  'method/load-inference',
  0.4,
  0.75,
  1,
  'x TDP',
  `${ML_ENERGY}: 0.46 to 0.97 for eight of ten`,
)
export const LOAD_UNKNOWN_NODE = constant(
  'method/load-unknown-node',
  0.4,
  0.87,
  1,
  'x TDP',
  `${DODGE}; whole nodes mostly train`,
)
export const LOAD_UNKNOWN = constant('method/load-unknown', 0.25, 0.55, 0.97, 'x TDP', DODGE)
export const LOAD_ENDPOINT = constant('method/load-endpoint', 0.2, 0.26, 0.4, 'x TDP', `${BLOOM}, API: 104 W of 400 W`)
export const LOAD_RESIDENT = constant(
  'method/load-resident',
  0.13,
  0.18,
  0.22,
  'x TDP',
  `${BLOOM}, API: 78 W of 400 W with the model loaded`,
)
/** The least that a reserved accelerator draws; below it a stated energy cannot be true. */
export const IDLE_FLOOR = constant(
  'method/idle-floor',
  0.13,
  0.13,
  0.22,
  'x TDP',
  `${BLOOM}, API, and idle readings of H100 and H200`,
)
export const TPU_LOAD = constant(
  'method/tpu-load',
  0.6,
  0.8,
  1.15,
  'x TDP',
  'Google TPU life-cycle study 2025, TPU v6e machine',
)
/** Shared idle: spares and infrastructure of a cluster, on top of the job. */
export const CLUSTER_IDLE = constant(
  'method/cluster-idle',
  0.05,
  0.1,
  0.6,
  'x energy',
  `Google provisioned idle 10 %; ${BLOOM} 59 %`,
)
export const ENDPOINT_IDLE = constant('method/endpoint-idle', 0.05, 0.12, 0.5, 'x energy', 'Google prompt study 2025')
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
