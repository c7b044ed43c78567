/** The shape of a `*.carbon.yml`: the source of its types, of docs/carbon-record.schema.json and of docs/records.md. */
import * as z from 'zod'
import { shorten } from '../../../core/number.ts'
import { BOUNDARIES, TASKS, WORKLOADS } from '../../../core/record.ts'
import { parseHardware } from '../../hardware.ts'
import { parseIntensity, parseMarketIntensity } from '../../intensity.ts'
import { parseDays, parseEnergy, parseMass, parseWater } from '../../quantity.ts'
import { parseEnergyPerRequest, parseRate } from '../../rate.ts'
import { parseRegion } from '../../region.ts'
import { oneOrMore, written } from '../../shape.ts'
import { parseInstant } from '../../time.ts'
import { parseName, type Read, refuse } from '../../value.ts'
import { aboveZero, atMost, horizon, notAbove, number, parseBig, parseGrowth, parseMetric, positive } from './fields.ts'

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
const PRECISIONS = ['fp32', 'bf16', 'fp16', 'fp8', 'int8', 'fp4', 'int4', 'mxfp4', 'nvfp4'] as const

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
  market_intensity: written(parseMarketIntensity, {
    description:
      'What the electricity comes to by contracts and certificates. Shown as a second line; a budget never counts it.',
    examples: ['0 g/kWh'],
  }).optional(),
}

const size = {
  params: written((text) => parseBig(text, MOST.tokensOrParams), {
    type: ['number', 'string'],
    description: 'Parameters of the model: digits, or with K, M, B or T.',
    examples: ['7B', '7e9'],
  }).optional(),
  active_params: written((text) => parseBig(text, MOST.tokensOrParams), {
    type: ['number', 'string'],
    description: 'Parameters in use for one token, where they are fewer: mixtures of experts.',
    examples: ['17B'],
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
    .enum(WORKLOADS)
    .optional()
    .meta({
      description: 'What kind of work, which decides how busy the devices are taken to be.',
      examples: ['finetuning'],
    }),
}

export const RunSchema = z.strictObject({
  ...work,
  plan: written(parseName, {
    description: 'The `id` of the plan that it carries out: what was planned is held against what was spent.',
    examples: ['dpo-next'],
  }).optional(),
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
  supply: z
    .enum(['ac', 'dc'])
    .optional()
    .meta({
      description:
        'Where the meter of `energy` sits: before the power supply (`ac`, the default) or behind it (`dc`), where what the supply loses is added.',
      examples: ['ac'],
    }),
  emissions: written((text) => atMost(parseMass(text), MOST.kg), {
    description: 'Emissions that somebody else worked out.',
    examples: ['12 kgCO2e'],
  }).optional(),
  water: written((text) => atMost(parseWater(text), MOST.litres), {
    description: 'Water used for cooling.',
    examples: ['300 L'],
  }).optional(),
  metrics: z
    .record(z.string(), written(parseMetric, { description: 'A number.', examples: [0.91], type: 'number' }))
    .optional()
    .meta({
      description:
        'How good the model came out, by the names that a budget uses (`limit: 5 kgCO2e per +0.1 f1`). It is believed, and costs nothing.',
      examples: ['{f1: 0.91}'],
    }),
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
  growth_per_year: written(parseGrowth, {
    description:
      'How much the requests grow in a year. Left out, they stay, and a doubling is shown beside the figure.',
    examples: ['50%'],
  }).optional(),
  peak_factor: number(1, 1000, {
    description: 'Requests of the busiest hour divided by those of the mean hour; replicas are kept for it.',
    examples: [3],
  }),
  task: z
    .enum(TASKS)
    .optional()
    .meta({
      description: 'What a request asks for; decides what it is taken to need when nothing below is known.',
      examples: ['summarization'],
    }),
  input_tokens: number(0, MOST.perRequest, { description: 'Tokens read per request, on average.', examples: [900] }),
  cached_input_tokens: number(0, MOST.perRequest, {
    description: 'Of the tokens read, those that come from a cache.',
    examples: [600],
  }),
  output_tokens: number(0, MOST.perRequest, {
    description: 'Tokens written per request, on average, those of reasoning included.',
    examples: [200],
  }),
  precision: z
    .enum(PRECISIONS)
    .optional()
    .meta({
      description: 'Format of the weights.',
      examples: ['fp8'],
    }),
  batch: number(1, 100_000, { description: 'Requests that one replica answers at once, on average.', examples: [32] }),
  tokens_per_second: aboveZero(1e7, {
    description: 'Output tokens per second of one replica, measured under its usual load.',
    examples: [2400],
  }),
  replicas: number(0.01, 200_000, {
    description: 'Copies of the hardware that are kept running, on average.',
    examples: [1],
  }),
  horizon: written((text) => horizon(parseDays(text), MOST.days), {
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

function parseVersion(text: string): Read<1> {
  return text === '1'
    ? { ok: true, value: 1 }
    : refuse('choice', `"${shorten(text)}" is not known`, 'write "version: 1", or use a newer release')
}
