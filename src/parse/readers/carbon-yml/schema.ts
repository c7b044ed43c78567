/** The shape of a `*.carbon.yml`: the source of its types, of docs/carbon-record.schema.json and of docs/records.md. */
import * as z from 'zod'
import { parseBetween, parseNumber, shorten, trimBlanks } from '../../../core/number.ts'
import type { Quantity } from '../../../core/units.ts'
import { parseHardware } from '../../hardware.ts'
import { parseIntensity } from '../../intensity.ts'
import { parseDays, parseEnergy, parseMass, parseWater } from '../../quantity.ts'
import { parseEnergyPerRequest, parseRate } from '../../rate.ts'
import { parseRegion } from '../../region.ts'
import { oneOrMore, written } from '../../shape.ts'
import { parseInstant } from '../../time.ts'
import { fromNumber, parseName, type Read, refuse } from '../../value.ts'

/** Five years of wall time; longer runs are typing mistakes. */
export const MOST_HOURS = 43_830
const MOST = {
  gpuHours: 1e9,
  kWh: 1e9,
  kg: 1e9,
  litres: 1e12,
  tokensOrParams: 1e18,
  perDay: 1e13,
  perRequest: 1e9,
  days: 36_525,
} as const
const BOUNDARIES = ['gpu', 'node', 'it', 'facility'] as const

const about = {
  model: written(parseName, {
    description: 'The model this is about, as budgets and reports call it.',
    examples: ['summarizer'],
  }).optional(),
  hardware: oneOrMore(
    written(parseHardware, { description: 'A count and the name of a device.', examples: ['8x NVIDIA H100 SXM'] }),
    {
      description: 'Count and name of the devices; a list when there are several kinds. A name without a count is one.',
      examples: ['8x NVIDIA H100 SXM'],
    },
  ).optional(),
  region: written(parseRegion, {
    description: 'Where: `provider:region`, a country or a grid zone.',
    examples: ['gcp:europe-west9', 'FR'],
  }).optional(),
  pue: number(1, 3, { description: 'Energy of the building divided by energy of the machines.', examples: [1.1] }),
  grid: written(parseIntensity, {
    description: 'Grid intensity that you know better than the tables.',
    examples: ['56 g/kWh'],
  }).optional(),
}

const size = {
  params: written((text) => parseBig(text, MOST.tokensOrParams), {
    type: ['number', 'string'],
    description: 'Parameters of the model: digits, or with K, M, B or T.',
    examples: ['7B', '7e9'],
  }).optional(),
}

const work = {
  id: written(parseName, {
    description: 'A name for this item that stays; each id once per file and kind.',
    examples: ['sft-2026-11-02'],
  }),
  ...about,
  hours: positive(MOST_HOURS, { description: 'Wall hours, however many devices there are.', examples: [36] }),
  gpu_hours: positive(MOST.gpuHours, {
    description: 'Hours times devices, when that is what you know.',
    examples: [288],
  }),
  ...size,
  tokens: written((text) => parseBig(text, MOST.tokensOrParams), {
    type: ['number', 'string'],
    description: 'Tokens trained on.',
    examples: ['2T', '2e12'],
  }).optional(),
  workload: z
    .enum(['pretraining', 'finetuning', 'inference', 'small'])
    .optional()
    .meta({
      description: 'What kind of work, which decides how busy the devices are taken to be.',
      examples: ['finetuning'],
    }),
}

export const RunSchema = z.strictObject({
  ...work,
  started: written(parseInstant, {
    description: 'ISO 8601 with a zone.',
    examples: ['2026-11-01T06:00:00Z'],
  }).optional(),
  finished: written(parseInstant, {
    description: 'ISO 8601 with a zone.',
    examples: ['2026-11-02T18:00:00Z'],
  }).optional(),
  energy: written((text) => atMost(parseEnergy(text), MOST.kWh), {
    description: 'Energy with its unit, before PUE.',
    examples: ['214 kWh'],
  }).optional(),
  measured: z
    .enum(BOUNDARIES)
    .optional()
    .meta({ description: 'What `energy` covers. Left out, accelerators only.', examples: ['gpu'] }),
  emissions: written((text) => atMost(parseMass(text), MOST.kg), {
    description: 'Emissions that somebody else worked out.',
    examples: ['12 kgCO2e'],
  }).optional(),
  water: written((text) => atMost(parseWater(text), MOST.litres), {
    description: 'Water used for cooling.',
    examples: ['300 L'],
  }).optional(),
})

export const PlanSchema = z.strictObject(work)

export const ServingSchema = z.strictObject({
  id: work.id.optional().meta({ description: 'A name that stays. Default: the model.', examples: ['summarizer-eu'] }),
  ...about,
  ...size,
  requests: written((text) => notAbove(parseRate(text), MOST.perDay), {
    description: 'Requests per time.',
    examples: ['20000 per day'],
  }),
  input_tokens: number(0, MOST.perRequest, { description: 'Tokens read per request, on average.', examples: [900] }),
  output_tokens: number(0, MOST.perRequest, {
    description: 'Tokens written per request, on average.',
    examples: [200],
  }),
  replicas: number(0.01, 200_000, {
    description: 'Copies of the hardware that are kept running, on average.',
    examples: [1],
  }),
  horizon: written((text) => horizon(parseDays(text)), {
    description: 'How long the model will be served.',
    examples: ['12 months'],
  }).optional(),
  energy_per_request: written((text) => notAbove(parseEnergyPerRequest(text), 1e9), {
    description: 'Measured energy per request.',
    examples: ['0.21 Wh'],
  }).optional(),
  measured: z
    .enum(BOUNDARIES)
    .optional()
    .meta({ description: 'What `energy_per_request` covers. Left out, accelerators only.', examples: ['node'] }),
})

export const FileSchema = z.strictObject({
  version: written(parseVersion, {
    description: 'The version of this format.',
    examples: [1],
    type: 'integer',
    const: 1,
  }).optional(),
  runs: z
    .array(RunSchema)
    .optional()
    .meta({
      description: 'Compute that was spent.',
      examples: ['[{id: sft, hardware: 8x NVIDIA H100 SXM, hours: 36}]'],
    }),
  plans: z
    .array(PlanSchema)
    .optional()
    .meta({
      description: 'Compute that is about to be spent.',
      examples: ['[{id: next, hardware: 4x NVIDIA A100, hours: 12}]'],
    }),
  servings: z
    .array(ServingSchema)
    .optional()
    .meta({ description: 'Models put to use.', examples: ['[{model: summarizer, requests: 20000 per day}]'] }),
})

export type RunItem = z.output<typeof RunSchema>
export type PlanItem = z.output<typeof PlanSchema>
export type ServingItem = z.output<typeof ServingSchema>

interface NumberMeaning {
  readonly description: string
  readonly examples: readonly [number]
}

function number(minimum: number, maximum: number, meaning: NumberMeaning) {
  return written((text) => fromNumber(parseBetween(text, minimum, maximum)), {
    ...meaning,
    type: 'number',
    minimum,
    maximum,
  }).optional()
}

function positive(maximum: number, meaning: NumberMeaning) {
  const read = (text: string): Read<number> => {
    const value = fromNumber(parseBetween(text, 0, maximum))
    return value.ok && value.value === 0
      ? refuse('out-of-range', '"0" is no time', 'write how long it took, or delete the line')
      : value
  }
  return written(read, { ...meaning, type: 'number', exclusiveMinimum: 0, maximum }).optional()
}

/** `7B`, `2T`, `7e9`. The letters are those of model names, in upper case; `m` could be a thousandth. */
function parseBig(text: string, maximum: number): Read<number> {
  const trimmed = trimBlanks(text)
  const scale = { k: 1e3, K: 1e3, M: 1e6, B: 1e9, T: 1e12 }[trimmed.at(-1) ?? '']
  const read = fromNumber(parseNumber(scale === undefined ? trimmed : trimmed.slice(0, -1)))
  if (!read.ok)
    return read.what === 'unit'
      ? refuse('unit', `"${shorten(trimmed)}" is not a count`, 'write digits, or K, M, B or T after them, such as "7B"')
      : read
  const value = read.value * (scale ?? 1)
  return value > 0 && value <= maximum
    ? { ok: true, value }
    : refuse('out-of-range', `"${shorten(trimmed)}" is out of range`, 'write how many, such as "7B" or "7e9"')
}

function atMost<Q extends Quantity<string>>(read: Read<Q>, maximum: number): Read<Q> {
  if (!read.ok || read.value.value <= maximum) return read
  return refuse(
    'out-of-range',
    `is ${read.value.value} ${read.value.unit}, more than any single run`,
    `write at most ${maximum} ${read.value.unit}`,
  )
}

function notAbove(read: Read<number>, maximum: number): Read<number> {
  return !read.ok || read.value <= maximum
    ? read
    : refuse('out-of-range', 'is more than can be', 'check the number and its unit')
}

function horizon(read: Read<number>): Read<number> {
  if (!read.ok || (read.value > 0 && read.value <= MOST.days)) return read
  return refuse(
    'out-of-range',
    'is not a time that a model is served',
    'write a time of at most 100 years, such as "12 months"',
  )
}

function parseVersion(text: string): Read<1> {
  return text === '1'
    ? { ok: true, value: 1 }
    : refuse('choice', `"${shorten(text)}" is not known`, 'write "version: 1", or use a newer release')
}
