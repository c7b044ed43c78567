/** Servings: tokens, replicas, and what a request takes by its task. */
import type { Task } from '../../record.ts'
import { type Constant, constant, ML_ENERGY, MLPERF, OURS } from './constant.ts'

/** Language models: energy of the accelerators for a token of one batch; serving/tokens.ts has the formula. */
export const DECODE_J = constant(
  'method/decode',
  0.178,
  0.28,
  0.44,
  'J',
  `fit to ${ML_ENERGY} on H100 and B200: 0.26; editions before took more`,
)
export const DECODE_B200 = constant('method/decode-b200', 0.8, 0.87, 0.95, 'x', `fit to ${ML_ENERGY}`)
export const DECODE_8_BIT = constant('method/decode-8-bit', 0.8, 0.89, 1, 'x', `fit to ${ML_ENERGY}`)
export const DECODE_4_BIT = constant('method/decode-4-bit', 0.28, 0.35, 0.44, 'x', `fit to ${ML_ENERGY}, gpt-oss alone`)
/** A device that the fit has not seen, or that nobody names, is as likely of an earlier year, and so is its software. */
export const DECODE_ELSEWHERE = constant(
  'method/decode-elsewhere',
  0.85,
  1.25,
  1.85,
  'x',
  'the second edition of ML.ENERGY (2024) takes 1.5 times what the third does',
)
/**
 * One request at a time on a device that the fit has not seen; in between, by the logarithm of the batch. The level is that of
 * the first edition of ML.ENERGY, the width that of processors, cards under a desk and boards as well.
 */
export const DECODE_ALONE = constant(
  'method/decode-alone',
  0.6,
  1.5,
  3.75,
  'x',
  'the first edition of ML.ENERGY (2023), one request at a time on A40, A100 and V100, takes 1.6 times that',
)
export const PRECISION_UNKNOWN = constant(
  'method/precision-unknown',
  0.55,
  1,
  1.1,
  'x',
  `${OURS}: 16 bits, and fewer more often than more`,
)
/** Of a device that nobody names; of a known one it is its peak x 0.45 / (rated power x 0.9). */
export const PREFILL_FLOP_PER_J = constant(
  'method/prefill',
  0.2,
  0.7,
  1.4,
  '1e12 FLOP/J',
  'V100 to H100 in 8 bits; H100 at 45 % of peak and 90 % of power',
)
export const CACHED_TOKEN = constant('method/cached-token', 0.02, 0.1, 0.3, 'x', OURS)
export const TOKEN_NODE = constant('method/token-node', 1.15, 1.3, 1.6, 'x', MLPERF)
export const BATCH = constant('method/batch', 8, 64, 512, 'requests', 'common serving configurations')
export const PARAMS_UNKNOWN = constant(
  'method/params-unknown',
  1,
  70,
  405,
  '1e9 parameters',
  'open models in wide use; with it a chat answer takes what is published for closed ones, 0.24 to 0.42 Wh',
)
export const INPUT_TOKENS = constant('method/input-tokens', 50, 500, 10000, 'tokens', OURS)
export const OUTPUT_TOKENS = constant('method/output-tokens', 25, 400, 2000, 'tokens', OURS)

/** Replicas: how many are kept when nobody says, for which hour, and how full they are driven. */
export const REPLICAS = constant(
  'method/replicas',
  1,
  1,
  4,
  'replicas',
  `${OURS}: one in each of three places, and one while they are replaced`,
)
export const PEAK_FACTOR = constant('method/peak-factor', 1.2, 2, 4, 'x mean', OURS)
export const TARGET_UTILISATION = constant('method/target-utilisation', 0.5, 0.7, 0.9, 'x time', OURS)
/** Below this share of its hours a replica waits most of the time, and the fixed load decides. */
export const MOSTLY_IDLE = constant('method/mostly-idle', 0.1, 0.1, 0.1, 'x time', OURS)
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

/** No request takes less than its operations at full rate and rated power, on the best device that is sold. */
export const OPERATIONS_PER_J = constant(
  'method/operations-per-joule',
  1.4,
  2.25,
  2.25,
  '1e12 FLOP/J',
  'NVIDIA H100 and B200: dense 16-bit peak over rated power',
)
export const LEAST_REQUEST = constant(
  'method/least-request',
  6.5e-7,
  6.5e-7,
  6.5e-7,
  'Wh',
  `${MLPERF}: ResNet-50 offline, the least of all metered requests`,
)
/** A request of which nothing is known, when the devices that answer it are held against what they can do. */
export const ANY_REQUEST = constant(
  'method/any-request',
  0.0005,
  0.05,
  3,
  'Wh',
  'Luccioni, Jernite, Strubell 2024, all tasks',
)

/**
 * A request at the machine by its task: the geometric mean of a published reading of one request at a time (Luccioni,
 * Jernite, Strubell 2024: eight models a task on A100) and one of full batches (MLPerf at the wall, ML.ENERGY). The two
 * are an order of magnitude apart and more, so the range is wide: low is the tuned benchmark, high the dearest models.
 */
const ONE = 'Luccioni, Jernite, Strubell 2024'

export const TASK_WH: { readonly [T in Task]: Constant } = {
  'text-classification': constant(
    'method/request-text-classification',
    2.5e-5,
    0.00025,
    0.005,
    'Wh',
    `${ONE}: 0.002; MLPerf BERT 0.00003`,
  ),
  'question-answering': constant(
    'method/request-question-answering',
    2.5e-5,
    0.0003,
    0.0075,
    'Wh',
    `${ONE}: 0.003; MLPerf BERT 0.00003`,
  ),
  embedding: constant(
    'method/request-embedding',
    2.5e-5,
    0.0003,
    0.01,
    'Wh',
    `${ONE}, token classification: 0.004; MLPerf BERT 0.00003`,
  ),
  'text-generation': constant(
    'method/request-text-generation',
    0.005,
    0.1,
    2,
    'Wh',
    `${ONE}, ten tokens: 0.047; published estimates of a chat answer 0.01 to 0.42`,
  ),
  summarization: constant(
    'method/request-summarization',
    0.004,
    0.03,
    0.5,
    'Wh',
    `${ONE}: 0.049; MLPerf GPT-J 0.007 to 0.022`,
  ),
  'image-classification': constant(
    'method/request-image-classification',
    2.5e-6,
    0.0002,
    0.015,
    'Wh',
    `${ONE}: 0.007; MLPerf ResNet-50 0.0000025`,
  ),
  'object-detection': constant(
    'method/request-object-detection',
    0.00012,
    0.0022,
    0.08,
    'Wh',
    `${ONE}: 0.038; MLPerf RetinaNet 0.00013`,
  ),
  'image-captioning': constant(
    'method/request-image-captioning',
    0.004,
    0.03,
    0.3,
    'Wh',
    `${ONE}: 0.063; a few dozen tokens of a small model`,
  ),
  'image-generation': constant(
    'method/request-image-generation',
    0.08,
    1,
    6,
    'Wh',
    `${ONE}: 2.9; ML.ENERGY 1.2 to 2.2; MLPerf SDXL 0.08 to 0.14`,
  ),
  'speech-recognition': constant(
    'method/request-speech-recognition',
    0.0001,
    0.003,
    0.05,
    'Wh',
    'MLPerf Whisper 0.003, RNN-T 0.00001',
  ),
}
