/** What is taken for what a record leaves out. */
import { constant, OURS } from './constant.ts'

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
  60,
  250,
  1050,
  'TFLOP/s',
  `${OURS}: NVIDIA T4 to H100, between A100 and its predecessors`,
)
export const CPU_COUNT_UNKNOWN = constant('method/cpu-count', 0.25, 1, 2, 'sockets', `${OURS}: from a slice to two`)
export const CPU_UNKNOWN_W = constant('method/cpu-unknown', 15, 150, 400, 'W', OURS)
export const HOURS_UNKNOWN = constant('method/hours-unknown', 1, 24, 720, 'h', OURS)
export const HOURS_LOWER_BOUND = constant('method/hours-lower-bound', 1, 1, 2, 'x', OURS)
export const TIME_LIMIT_USED = constant(
  'method/time-limit-used',
  0.05,
  0.5,
  1,
  'x limit',
  `${OURS}: users ask for far more than they use (Mu'alem and Feitelson 2001; Lee et al. 2004)`,
)
export const HORIZON_DAYS = constant('method/horizon', 365, 365, 365, 'days', OURS)
