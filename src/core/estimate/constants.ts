/**
 * The constants of the method, each with its range (5 % and 95 %) and where it comes from. docs/methodology.md prints
 * this table, and a test holds the two together. A constant is cited in a footprint under its `id`.
 */
import type { Factor } from '../catalogue.ts'

export interface Constant {
  readonly id: string
  readonly low: number
  readonly central: number
  readonly high: number
  readonly unit: string
  readonly source: string
  /** As it is cited in a footprint. */
  readonly factor: Factor
}

/**
 * Every constant below, and after it those of machine-constants.ts, plan-constants.ts, embodied-constants.ts and
 * serving/constants.ts, for the
 * documentation and its test.
 */
export const CONSTANTS: Constant[] = []

export function constant(
  id: string,
  low: number,
  central: number,
  high: number,
  unit: string,
  source: string,
): Constant {
  const factor: Factor = { id, value: central, unit, source: 'method', year: null }
  const one = { id, low, central, high, unit, source, factor }
  CONSTANTS.push(one)
  return one
}

export const MLPERF = 'MLPerf system power readings, 2022 to 2025'
export const DODGE = 'Dodge et al. 2022, measured cloud training jobs'
export const BLOOM = 'Luccioni, Viguier, Ligozat 2022 (BLOOM)'
const PATTERSON = 'Patterson et al. 2021, table 3'
export const ML_ENERGY = 'ML.ENERGY leaderboard v3, 515 configurations'
export const OURS = 'assumption of this project'

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
/** The most that a node draws per watt of rated accelerator power. */
export const NODE_CEILING = constant(
  'method/node-ceiling',
  1.24,
  1.4,
  1.5,
  'x TDP',
  `${MLPERF}; Latif et al. 2025, single H100 node`,
)
export const TPU_LOAD = constant(
  'method/tpu-load',
  0.6,
  0.8,
  1.15,
  'x TDP',
  'Google TPU life-cycle study 2025, TPU v6e machine',
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

/** What an unknown is taken for. */
export const COUNT_UNKNOWN = constant('method/count-unknown', 1, 8, 64, 'devices', `${OURS}: one node, at most eight`)
export const COUNT_UNKNOWN_CARD = constant(
  'method/count-unknown-card',
  1,
  1,
  64,
  'devices',
  `${OURS}: clouds rent cards singly, boards for eight whole`,
)
export const COUNT_UNKNOWN_DESK = constant('method/count-unknown-desk', 1, 1, 8, 'devices', OURS)
export const DEVICE_UNKNOWN_W = constant('method/device-unknown', 70, 300, 1000, 'W', `${OURS}: NVIDIA T4 to B200`)
export const DEVICE_UNKNOWN_TFLOPS = constant(
  'method/device-unknown-tflops',
  65,
  150,
  990,
  'TFLOP/s',
  `${OURS}: NVIDIA T4 to H100`,
)
export const CPU_COUNT_UNKNOWN = constant('method/cpu-count', 0.25, 1, 2, 'sockets', `${OURS}: from a slice to two`)
export const CPU_UNKNOWN_W = constant('method/cpu-unknown', 15, 150, 400, 'W', OURS)
export const HOURS_UNKNOWN = constant('method/hours-unknown', 1, 24, 720, 'h', OURS)
export const HOURS_LOWER_BOUND = constant('method/hours-lower-bound', 1, 1, 2, 'x', OURS)
export const PUE_CLOUD = constant('method/pue-cloud', 1.08, 1.15, 1.3, 'x', 'provider disclosures 2022 to 2024')
/** The dearest cloud region that publishes one. */
export const PUE_CLOUD_MOST = constant(
  'method/pue-cloud-most',
  1.6,
  1.6,
  1.6,
  'x',
  'AWS and Azure disclosures by region: up to 1.58',
)
export const PUE_DESK = constant('method/pue-desk', 1, 1, 1, 'x', 'a machine without a data centre has no overhead')
export const PUE_UNKNOWN = constant(
  'method/pue-unknown',
  1.2,
  1.5,
  2,
  'x',
  'Uptime Institute survey 2023 to 2025: 1.54 to 1.58',
)
export const WUE_ON_SITE = constant(
  'method/wue-on-site',
  0.1,
  0.5,
  1.8,
  'L/kWh',
  'provider disclosures; AWS 0.12 to Google 1.15',
)
/** From what power stations burn to what their electricity took: for services that count the former. */
export const GENERATION_TO_LIFE_CYCLE = constant(
  'method/generation-to-life-cycle',
  1.3,
  1.6,
  1.8,
  'x',
  'Great Britain 2020 to 2024: Ember over the half-hours of NESO 1.4 to 1.75, Electricity Maps 1.4',
)
/** The hours of a grid against its year, for a run that does not say when it ran. */
export const WINDOW_OVER_YEAR = constant('method/window-over-year', 0.5, 1, 1.6, 'x', OURS)
export const HORIZON_DAYS = constant('method/horizon', 365, 365, 365, 'days', OURS)

/** System power per chip with its share of the host, which beats the rated power where it was measured. */
export const TPU_V2_W = constant('method/tpu-v2-system', 208, 221, 234, 'W', PATTERSON)
export const TPU_V3_W = constant('method/tpu-v3-system', 245, 283, 312, 'W', PATTERSON)
export const TPU_V4_W = constant('method/tpu-v4-system', 326, 350, 378, 'W', 'GLaM and PaLM papers')
/** Standard deviation of the logarithm of a range whose ends are the 5 % and 95 % points. */
export function spreadOf(low: number, high: number): number {
  return low > 0 && high > low ? Math.log(high / low) / 3.29 : 0
}
