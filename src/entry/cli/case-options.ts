/** The fields of a case as options: `--gpu-hours 288` is `"gpu_hours": 288`. */
import { parseNumber } from '../../core/number.ts'
import { parseHardware } from '../../parse/hardware.ts'
import type { Arguments, Option, Options } from './arguments.ts'
import { accept } from './assumptions.ts'
import { UsageError } from './usage.ts'

export const EXAMPLE = 'Write for example --hardware "8x H100" --hours 100.'

const BOUNDARIES = ['gpu', 'node', 'it', 'facility'] as const

const words = {
  kind: {
    value: 'KIND',
    help: 'run (default), plan, serving or embodied',
    oneOf: ['run', 'plan', 'serving', 'embodied'],
  },
  region: { value: 'REGION', help: 'where it runs, as aws:eu-west-3 or FR' },
  provider: { value: 'NAME', help: 'cloud provider, as gcp' },
  supply: {
    value: 'SIDE',
    help: 'where the meter of a machine sits: ac (default), or dc behind its supply',
    oneOf: ['ac', 'dc'],
  },
  started: { value: 'TIME', help: 'when a run began, as 2026-11-01T06:00:00Z' },
  finished: { value: 'TIME', help: 'when it ended' },
  measured: { value: 'BOUNDARY', help: 'what --energy-kwh covers: gpu, node, it or facility', oneOf: BOUNDARIES },
  'power-of': {
    value: 'WHAT',
    help: 'what --mean-power-w is the power of: gpu, chip, node, it or facility',
    oneOf: [...BOUNDARIES, 'chip'],
  },
  task: { value: 'TASK', help: 'what a request asks for, as summarization or image-generation' },
  precision: { value: 'FORMAT', help: 'number format, as fp16 or int8' },
  method: {
    value: 'METHOD',
    help: 'best (default), or card: TDP x hours x PUE, as model cards print',
    oneOf: ['best', 'card'],
  },
  workload: {
    value: 'KIND',
    help: 'pretraining, finetuning, inference or small',
    oneOf: ['pretraining', 'finetuning', 'inference', 'small'],
  },
} as const satisfies Options

const numbers = {
  hours: { value: 'HOURS', help: 'wall-clock hours' },
  'gpu-hours': { value: 'HOURS', help: 'hours of all devices together' },
  'energy-kwh': { value: 'KWH', help: 'measured energy' },
  'gpu-kwh': { value: 'KWH', help: 'of it, accelerators, as a tracker counts them' },
  'cpu-kwh': { value: 'KWH', help: 'of it, processors, as a tracker models them' },
  'ram-kwh': { value: 'KWH', help: 'of it, memory, as a tracker models it' },
  'mean-power-w': { value: 'WATTS', help: 'mean power, when hours are known' },
  'declared-kg': { value: 'KG', help: 'emissions that somebody has stated, kg CO2e' },
  'tdp-w': { value: 'WATTS', help: 'board power of one device' },
  'grid-g-per-kwh': { value: 'GRAMS', help: 'intensity of the grid, g CO2e per kWh' },
  'market-grid-g-per-kwh': { value: 'GRAMS', help: 'intensity by contracts and certificates, a second line' },
  year: { value: 'YEAR', help: 'year of the grid figures' },
  pue: { value: 'NUMBER', help: 'power usage effectiveness, as 1.2' },
  params: { value: 'NUMBER', help: 'parameters of the model, as 7e9' },
  'active-params': { value: 'NUMBER', help: 'parameters in use for one token' },
  tokens: { value: 'NUMBER', help: 'tokens of a training' },
  flops: { value: 'NUMBER', help: 'floating-point operations of a training' },
  batch: { value: 'NUMBER', help: 'requests that are answered at once' },
  'requests-per-day': { value: 'NUMBER', help: 'requests to a serving' },
  days: { value: 'DAYS', help: 'how long a serving runs' },
  'input-tokens': { value: 'NUMBER', help: 'tokens of a request' },
  'output-tokens': { value: 'NUMBER', help: 'tokens of an answer' },
  'cached-input-tokens': { value: 'NUMBER', help: 'of the tokens of a request, those from a cache' },
  'tokens-per-second': { value: 'NUMBER', help: 'output tokens of one replica, measured' },
  'peak-factor': { value: 'NUMBER', help: 'busiest hour over the mean hour' },
  'growth-per-year': { value: 'SHARE', help: 'growth of the requests in a year, as 0.5' },
  replicas: { value: 'NUMBER', help: 'copies of a serving' },
  count: { value: 'NUMBER', help: 'devices, when --hardware does not say' },
  mfu: { value: 'SHARE', help: 'share of peak that a training achieves, as 0.4' },
  hfu: { value: 'SHARE', help: 'the same, with activations that are computed twice' },
  'peak-tflops': { value: 'NUMBER', help: 'dense TFLOP/s of one device' },
  'power-share': { value: 'SHARE', help: 'mean power over rated power, as 0.8; not GPU utilisation' },
  'training-kwh': { value: 'KWH', help: 'energy of the training that a serving follows' },
  'idle-power-w': { value: 'WATTS', help: 'infrastructure and idle over the hours' },
  'idle-kg': { value: 'KG', help: 'emissions of infrastructure and idle' },
  'embodied-kg': { value: 'KG', help: 'emissions of making the hardware, the share of this case' },
  'gpu-embodied-kg': { value: 'KG', help: 'emissions of making one device' },
  'server-embodied-kg': { value: 'KG', help: 'emissions of making one server without devices' },
  'devices-per-server': { value: 'NUMBER', help: 'devices in a server' },
  'lifetime-years': { value: 'YEARS', help: 'how long hardware is used' },
  utilization: { value: 'SHARE', help: 'share of that time in which it works, as 0.7' },
  'wue-l-per-kwh': { value: 'LITRES', help: 'all water, litres per kWh of the building' },
  'wue-on-l-per-kwh': { value: 'LITRES', help: 'water at the building' },
  'wue-off-l-per-kwh': { value: 'LITRES', help: 'water at the power plants' },
  'energy-per-request-wh': { value: 'WH', help: 'measured energy of one request' },
} as const satisfies Readonly<Record<string, Option>>

export const caseOptions: Options = {
  hardware: { value: 'DEVICES', help: 'what it runs on, as "8x NVIDIA H100 SXM"', many: true },
  ...numbers,
  ...words,
}

/** The case that the options describe; `null` when they describe none, apart from how to count. */
export function caseFromOptions(given: Arguments): Readonly<Record<string, unknown>> | null {
  const hardware = given.list('hardware').map((text) => accept('--hardware', parseHardware(text)))
  const fields: [string, unknown][] = hardware.length === 0 ? [] : [['hardware', hardware.map(deviceOf)]]
  for (const name of Object.keys(numbers)) {
    const text = given.text(name)
    if (text !== null) fields.push([fieldOf(name), accept(`--${name}`, parseNumber(text))])
  }
  const described = fields.length > 0
  for (const name of Object.keys(words)) {
    const text = given.text(name)
    if (text !== null) fields.push([fieldOf(name), text])
  }
  if (described) return Object.fromEntries(fields)
  if (fields.length === 0) return null
  throw new UsageError('there is nothing to estimate', EXAMPLE)
}

function deviceOf({ model, count }: { readonly model: string; readonly count: number }) {
  return { model, count }
}

function fieldOf(option: string): string {
  return option === 'hours' ? 'wall_hours' : option.replaceAll('-', '_')
}
