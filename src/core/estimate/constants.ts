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

/** Every constant below, for the documentation and its test. */
export const CONSTANTS: Constant[] = []

function constant(id: string, low: number, central: number, high: number, unit: string, source: string): Constant {
  const factor: Factor = { id, value: central, unit, source: 'method', year: null }
  const one = { id, low, central, high, unit, source, factor }
  CONSTANTS.push(one)
  return one
}

const MLPERF = 'MLPerf system power readings, 2022 to 2025'
const DODGE = 'Dodge et al. 2022, measured cloud training jobs'
const BLOOM = 'Luccioni, Viguier, Ligozat 2022 (BLOOM)'
const PATTERSON = 'Patterson et al. 2021, table 3'
const ML_ENERGY = 'ML.ENERGY leaderboard, 486 configurations'
const OURS = 'assumption of this project'

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
export const LOAD_INFERENCE = constant('method/load-inference', 0.5, 0.75, 0.97, 'x TDP', ML_ENERGY)
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
export const HOST_SERVER_W = constant(
  'method/host-server',
  150,
  350,
  600,
  'W',
  `${MLPERF}, servers with one to three cards`,
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
export const CPU_COUNT_UNKNOWN = constant('method/cpu-count', 1, 1, 2, 'sockets', OURS)
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
export const HORIZON_DAYS = constant('method/horizon', 365, 365, 365, 'days', OURS)

/** Training from parameters and tokens: the share of peak that a whole run achieves, restarts included. */
export const MFU_A100 = constant('method/mfu-a100', 0.25, 0.36, 0.48, 'x peak', '25 published A100 runs')
export const MFU_H100 = constant('method/mfu-h100', 0.24, 0.32, 0.4, 'x peak', 'Llama 3.1 405B 0.35, SmolLM3 0.26')
export const MFU_TPU = constant('method/mfu-tpu', 0.28, 0.31, 0.4, 'x peak', 'Gopher, PaLM')
export const MFU_SMALL = constant('method/mfu-small', 0.22, 0.27, 0.34, 'x peak', 'Pythia, SmolLM3')
export const MFU_OTHER = constant('method/mfu-other', 0.2, 0.32, 0.45, 'x peak', OURS)

/** System power per chip with its share of the host, which beats the rated power where it was measured. */
export const TPU_V2_W = constant('method/tpu-v2-system', 208, 221, 234, 'W', PATTERSON)
export const TPU_V3_W = constant('method/tpu-v3-system', 245, 283, 312, 'W', PATTERSON)
export const TPU_V4_W = constant('method/tpu-v4-system', 326, 350, 378, 'W', 'GLaM and PaLM papers')

/** Embodied emissions: amortisation, and the figures of the founding study for `method: card`. */
export const LIFETIME_YEARS = constant(
  'method/lifetime',
  3,
  5,
  6,
  'years',
  'cloud providers 4 to 6, EcoLogits 3, BLOOM 6',
)
export const UTILISATION = constant(
  'method/utilisation',
  0.5,
  0.7,
  0.85,
  'x time',
  `${BLOOM} 0.85; Google fleet studies`,
)
export const CARD_GPU_KG = constant('method/card-gpu', 127, 150, 318, 'kgCO2e', BLOOM)
export const CARD_SERVER_KG = constant('method/card-server', 2500, 2500, 6000, 'kgCO2e', BLOOM)
export const CARD_LIFETIME_YEARS = constant('method/card-lifetime', 6, 6, 6, 'years', BLOOM)
export const CARD_UTILISATION = constant('method/card-utilisation', 0.85, 0.85, 0.85, 'x time', BLOOM)
export const CPU_SERVER_KG = constant(
  'method/cpu-server',
  600,
  1200,
  2000,
  'kgCO2e',
  'vendor footprints of two-socket servers, 1204 to 1610',
)

/** Language models behind a serving: energy per token of one batch, fitted to H100 and B200. */
export const DECODE_J = constant('method/decode', 0.088, 0.184, 0.386, 'J', `fit to ${ML_ENERGY}`)
export const PREFILL_FLOP_PER_J = constant(
  'method/prefill',
  0.35,
  0.7,
  1.4,
  '1e12 FLOP/J',
  'H100 at 45 % of peak and 90 % of power',
)
export const TOKEN_NODE = constant('method/token-node', 1.15, 1.3, 1.6, 'x', MLPERF)
export const REPLICAS = constant('method/replicas', 1, 1, 1, 'replicas', OURS)
/** Bytes of accelerator memory per parameter and per device, for the devices that one copy of a model needs. */
export const BYTES_PER_PARAM = constant(
  'method/bytes-per-parameter',
  1,
  2.4,
  4.8,
  'B',
  'EcoLogits: 16-bit weights and 20 % for the rest',
)
export const DEVICE_BYTES = constant('method/device-memory', 24e9, 80e9, 192e9, 'B', 'NVIDIA A100 and H100')
export const BATCH = constant('method/batch', 8, 64, 512, 'requests', 'common serving configurations')
export const PARAMS_UNKNOWN = constant(
  'method/params-unknown',
  20,
  70,
  405,
  '1e9 parameters',
  'open models in wide use',
)
export const INPUT_TOKENS = constant('method/input-tokens', 50, 500, 10000, 'tokens', OURS)
export const OUTPUT_TOKENS = constant('method/output-tokens', 100, 400, 2000, 'tokens', OURS)

/** Standard deviation of the logarithm of a range whose ends are the 5 % and 95 % points. */
export function spreadOf(low: number, high: number): number {
  return low > 0 && high > low ? Math.log(high / low) / 3.29 : 0
}
