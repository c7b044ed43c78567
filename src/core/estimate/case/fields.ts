/**
 * The fields of a case: what each takes, in which unit, within which limits. From this one list come the type, the
 * reader (parse/case.ts), the options of `estimate` (entry/cli/case-options.ts) and docs/case.md with its JSON Schema.
 * All are optional; a figure that is stated is taken as it is. Units are in the names.
 */
import { BOUNDARIES, TASKS, WORKLOADS } from '../../record.ts'

/** What is divided by must be more than this; by less the answer would be no number. */
const NOTHING = 1e-12

interface NumberField {
  readonly type: 'number'
  readonly help: string
  readonly unit: Unit
  /** The smallest value, or with `above` the one that is already too small. */
  readonly least: number
  readonly above: boolean
  readonly most: number
  readonly whole: boolean
}

interface WordField {
  readonly type: 'word'
  readonly help: string
  readonly oneOf: readonly string[]
}

/** A name of at most 300 characters; a date or a time of ISO 8601; devices with their counts. */
interface OtherField<Type extends 'name' | 'time' | 'devices'> {
  readonly type: Type
  readonly help: string
}

export type CaseField = NumberField | WordField | OtherField<'name'> | OtherField<'time'> | OtherField<'devices'>
type Unit = keyof typeof units

/** What stands for a value of it in the help of the command line. */
export const units = {
  '': 'NUMBER',
  'g/kWh': 'GRAMS',
  'L/kWh': 'LITRES',
  'TFLOP/s': 'NUMBER',
  W: 'WATTS',
  Wh: 'WH',
  days: 'DAYS',
  h: 'HOURS',
  kWh: 'KWH',
  kg: 'KG',
  share: 'SHARE',
  year: 'YEAR',
  years: 'YEARS',
} as const

const work = {
  kind: word('what is estimated; else a run', ['run', 'plan', 'serving', 'embodied']),
  method: word('card is TDP x hours x PUE, as model cards print; else best', ['best', 'card']),
  workload: word('what the devices do', WORKLOADS),
  started: other('time', 'when a run began'),
  finished: other('time', 'when it ended'),
  year: number('year', 'year of the grid figures', { least: 1990, most: 2100, whole: true }),
}

const hardware = {
  hardware: other('devices', 'what it runs on'),
  count: count('devices, when hardware does not say'),
  tdp_w: positive('W', 'board power of one device'),
  power_share: number('share', 'mean power over rated power, as 0.8; not GPU utilisation', {
    above: NOTHING,
    most: 1.5,
  }),
  wall_hours: amount('h', 'hours on the clock'),
  gpu_hours: amount('h', 'hours of all devices together'),
}

const energy = {
  energy_kwh: amount('kWh', 'measured energy'),
  measured: word('what energy_kwh covers; without an energy, what the answer covers', BOUNDARIES),
  supply: word('dc: the meter of a machine sits behind its power supply; else ac', ['ac', 'dc']),
  gpu_kwh: amount('kWh', 'of it, accelerators, as a tracker counts them'),
  cpu_kwh: amount('kWh', 'of it, processors, as a tracker models them'),
  ram_kwh: amount('kWh', 'of it, memory, as a tracker models it'),
  mean_power_w: amount('W', 'mean power, when hours are known'),
  power_of: word('what mean_power_w is the power of; chip is a device with its share of the host', [
    ...BOUNDARIES,
    'chip',
  ]),
  idle_power_w: amount('W', 'infrastructure and idle over the hours'),
  idle_kg: amount('kg', 'emissions of infrastructure and idle'),
  declared_kg: amount('kg', 'emissions that somebody has stated, CO2e'),
}

const place = {
  region: other('name', 'where it runs, as aws:eu-west-3 or FR'),
  provider: other('name', 'cloud provider, as gcp'),
  // Up to kg/MWh written as kg/kWh, which the estimator puts right and points out.
  grid_g_per_kwh: number('g/kWh', 'intensity of the grid, CO2e', { least: 0, most: 1.3e6 }),
  market_grid_g_per_kwh: number('g/kWh', 'intensity by contracts and certificates, a second line', {
    least: 0,
    most: 5000,
  }),
  pue: number('', 'power usage effectiveness, as 1.2', { least: 1, most: 10 }),
  wue_l_per_kwh: number('L/kWh', 'all water, per kWh of the building', { least: 0, most: 1000 }),
  wue_on_l_per_kwh: number('L/kWh', 'water at the building', { least: 0, most: 1000 }),
  wue_off_l_per_kwh: number('L/kWh', 'water at the power plants', { least: 0, most: 1000 }),
}

const operations = {
  params: many('parameters of the model, as 7e9'),
  active_params: many('parameters in use for one token'),
  tokens: many('tokens of a training'),
  flops: many('floating-point operations of a training'),
  mfu: share('share of peak that a training achieves, as 0.4'),
  hfu: share('the same, with activations that are computed twice'),
  peak_tflops: positive('TFLOP/s', 'dense rate of one device'),
  precision: word('number format', [
    'fp32',
    'tf32',
    'fp16',
    'bf16',
    'float32',
    'float16',
    'bfloat16',
    'fp8',
    'int8',
    'fp4',
    'int4',
    'mxfp4',
    'nvfp4',
  ]),
}

const serving = {
  requests_per_day: amount('', 'requests to a serving'),
  days: number('days', 'how long a serving runs', { above: NOTHING, most: 36_500 }),
  replicas: count('copies of a serving'),
  batch: positive('', 'requests that are answered at once'),
  input_tokens: amount('', 'tokens of a request'),
  cached_input_tokens: amount('', 'of the tokens of a request, those from a cache'),
  output_tokens: amount('', 'tokens of an answer'),
  task: word('what a request asks for', TASKS),
  energy_per_request_wh: amount('Wh', 'measured energy of one request'),
  tokens_per_second: number('', 'output tokens of one replica at its batch, measured', { above: NOTHING, most: 1e7 }),
  peak_factor: number('', 'busiest hour over the mean hour', { least: 1, most: 1000 }),
  growth_per_year: number('share', 'growth of the requests in a year, as 0.5', { least: 0, most: 10 }),
  training_kwh: amount('kWh', 'energy of the training that a serving follows'),
}

const making = {
  embodied_kg: amount('kg', 'emissions of making the hardware, the share of this case'),
  gpu_embodied_kg: amount('kg', 'emissions of making one device'),
  server_embodied_kg: amount('kg', 'emissions of making one server without devices'),
  devices_per_server: count('devices in a server'),
  lifetime_years: number('years', 'how long hardware is used', { above: NOTHING, most: 100 }),
  utilization: share('share of that time in which it works, as 0.7'),
}

/** By what they are about, for documentation. */
export const caseFieldGroups: Readonly<Record<string, Readonly<Record<string, CaseField>>>> = {
  'What is estimated': work,
  'Hardware and hours': hardware,
  'Energy and emissions': energy,
  Place: place,
  Operations: operations,
  'A serving': serving,
  'Making the hardware': making,
}

export const caseFields = { ...work, ...hardware, ...energy, ...place, ...operations, ...serving, ...making }

export type EstimateCase = { readonly [F in keyof typeof caseFields]?: ValueOf<(typeof caseFields)[F]> }

type ValueOf<F> = F extends { readonly oneOf: readonly (infer Word)[] }
  ? Word
  : F extends { readonly type: 'number' }
    ? number
    : F extends { readonly type: 'devices' }
      ? readonly { readonly model: string; readonly count?: number }[]
      : string

interface Limits {
  readonly least?: number
  readonly above?: number
  readonly most: number
  readonly whole?: boolean
}

function number(unit: Unit, help: string, { least, above, most, whole = false }: Limits): NumberField {
  return { type: 'number', help, unit, least: above ?? least ?? 0, above: above !== undefined, most, whole }
}

function amount(unit: Unit, help: string): NumberField {
  return number(unit, help, { least: 0, most: 1e15 })
}

function positive(unit: Unit, help: string): NumberField {
  return number(unit, help, { above: NOTHING, most: 1e15 })
}

function share(help: string): NumberField {
  return number('share', help, { above: NOTHING, most: 1 })
}

/** Parameters, tokens, operations. */
function many(help: string): NumberField {
  return number('', help, { above: NOTHING, most: 1e33 })
}

function count(help: string): NumberField {
  return number('', help, { least: 1, most: 1e7, whole: true })
}

function word<const Words extends readonly string[]>(help: string, oneOf: Words) {
  return { type: 'word', help, oneOf } as const
}

function other<Type extends 'name' | 'time' | 'devices'>(type: Type, help: string): OtherField<Type> {
  return { type, help }
}
