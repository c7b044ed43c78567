/**
 * The policy file: the one source of its types, its defaults, the JSON Schema for editors and docs/policy.md.
 * Every scalar arrives as text, so `type` in a meaning is what an editor sees, not what zod sees.
 */
import * as z from 'zod'
import { globProblem } from '../../core/glob.ts'
import { LIVE_SERVICES } from '../../core/live.ts'
import { parseBetween, shorten } from '../../core/number.ts'
import { parseHardware } from '../hardware.ts'
import { parseMarketIntensity } from '../intensity.ts'
import { parseDays, parsePercent } from '../quantity.ts'
import { parseRegion } from '../region.ts'
import { oneOrMore, written } from '../shape.ts'
import { fromNumber, parseName, type Read, refuse } from '../value.ts'
import { LATER_PERIODS } from './later.ts'
import { parseLimit } from './limit.ts'

export const COMPONENTS = ['training', 'idle', 'embodied', 'inference'] as const
export const PERIODS = ['run', 'pull_request', 'total'] as const
/** A century: longer horizons are typing mistakes. */
const LONGEST_HORIZON_DAYS = 36_525

const Glob = written(parseGlob, {
  description: 'A path pattern from the root of the repository: `**`, `*`, `?`, `{a,b}`.',
  examples: ['research/**'],
})

const Assume = z.strictObject({
  region: written(parseRegion, {
    description: 'Where records that name no place are taken to run: `provider:region`, a country or a grid zone.',
    examples: ['aws:eu-west-3', 'FR'],
  }).optional(),
  pue: written((text) => fromNumber(parseBetween(text, 1, 3)), {
    description: 'Energy of the building divided by energy of the machines, for records that state none. 1 to 3.',
    examples: [1.2],
    type: 'number',
    minimum: 1,
    maximum: 3,
  }).optional(),
  market_intensity: written(parseMarketIntensity, {
    description:
      'What the electricity that you buy comes to by its contracts and certificates. Counts only with `accounting.intensity: market`, and only as it is written here: what a record says of contracts never meets a budget.',
    examples: ['120 g/kWh'],
  }).optional(),
  hardware: oneOrMore(
    written(parseHardware, { description: 'A count and the name of a device.', examples: ['1x NVIDIA A10G'] }),
    {
      description: 'Devices of records that name none: a text, or a list of texts.',
      examples: ['1x NVIDIA A10G'],
    },
  ).optional(),
})

const Accounting = z.strictObject({
  boundary: z
    .enum(['gpu', 'node', 'it', 'facility'])
    .default('facility')
    .meta({
      description:
        'What energy is counted: accelerators, the whole machine, machines with network and spares, or the building.',
      examples: ['facility'],
    }),
  intensity: z
    .enum(['location', 'market'])
    .default('location')
    .meta({
      description:
        'Grid intensity of the place, or of your contracts (`assume.market_intensity`). Budgets are judged with this one.',
      examples: ['location'],
    }),
  method: z
    .enum(['best', 'card'])
    .default('best')
    .meta({
      description: '`best` estimates what the meter saw; `card` is TDP x hours x PUE, as model cards print.',
      examples: ['best'],
    }),
  embodied: written(parseSwitch, {
    description: 'Whether the making of the hardware counts.',
    examples: [true],
    type: 'boolean',
  })
    .default(true)
    .meta({ default: true }),
  live_grid: z
    .enum(['none', ...LIVE_SERVICES])
    .default('none')
    .meta({
      description:
        'A service that is asked for the grid over the hours of each run, instead of the average of the year. What it does not answer is counted with the year.',
      examples: ['none'],
    }),
})

const Records = z.strictObject({
  include: z
    .array(Glob)
    .default(['**'])
    .meta({ description: 'Where records are looked for.', examples: ['["**"]'], default: ['**'] }),
  exclude: z
    .array(Glob)
    .default([])
    .meta({ description: 'Where they are not.', examples: ['["archive/**"]'], default: [] }),
  required_for: z
    .array(Glob)
    .default([])
    .meta({
      description: 'Files that must not change without a new or changed record.',
      examples: ['["models/**/*.safetensors"]'],
      default: [],
    }),
})

export const BudgetSchema = z.strictObject({
  name: written(parseName, {
    description: 'What the report calls this budget; each name once.',
    examples: ['one pull request'],
  }),
  limit: written(parseLimit, {
    description:
      'A mass of CO2e (`50 kgCO2e`), an energy (`120 kWh`), water (`300 L`), an increase over base (`+5%`), or an amount per requests (`5 gCO2e per 1000 requests`). `0 kgCO2e` is a limit too.',
    examples: ['50 kgCO2e', '120 kWh', '+5%', '5 gCO2e per 1000 requests'],
  }),
  covers: z
    .array(z.enum(COMPONENTS))
    .optional()
    .meta({
      description:
        'What counts: `training` (the emissions of runs and plans), `idle` (shared machines and spares), `embodied` (the making of hardware), `inference` (the emissions of servings). Default: all four; `[inference]` for a limit per requests; `[training, inference]` for energy and water, which the other two do not have.',
      examples: ['[training, idle, embodied]'],
    }),
  per: written(parsePeriod, {
    description:
      'What the limit is held against: each run, what the pull request adds, or everything that is in the repository after the merge. Default: `pull_request`; `total` for increases, limits per requests and budgets with a horizon.',
    examples: ['pull_request'],
    enum: [...PERIODS],
  }).optional(),
  warn_at: written((text) => atMostAll(parsePercent(text)), {
    description: 'Share of the limit from which the report warns. Default: 80%; an increase over base has none.',
    examples: ['80%'],
  }).optional(),
  paths: z
    .array(Glob)
    .optional()
    .meta({ description: 'Only records in these places. Default: all.', examples: ['["research/**"]'] }),
  model: written(parseName, { description: 'Only records of this model.', examples: ['summarizer'] }).optional(),
  horizon: written((text) => horizon(parseDays(text)), {
    description: 'How long servings are counted for this budget. Default: what each serving says.',
    examples: ['12 months'],
  }).optional(),
})

export const PolicySchema = z.strictObject({
  version: written(parseVersion, {
    description: 'The version of this format.',
    examples: [1],
    type: 'integer',
    const: 1,
  })
    .default(1)
    .meta({ default: 1 }),
  mode: z
    .enum(['enforce', 'report'])
    .default('enforce')
    .meta({
      description: '`enforce` blocks the merge, `report` only shows the answer.',
      examples: ['enforce'],
    }),
  on_error: z
    .enum(['block', 'warn'])
    .default('block')
    .meta({
      description: 'What happens when something could not be counted. `warn` opens the gate and says NOT ENFORCED.',
      examples: ['block'],
    }),
  gate_on: z
    .enum(['p5', 'p50', 'p95'])
    .default('p50')
    .meta({
      description: 'Which end of the interval meets the limit: the low end, the best estimate or the high end.',
      examples: ['p50'],
    }),
  undecided: z
    .enum(['block', 'warn', 'pass'])
    .default('warn')
    .meta({
      description:
        'What happens when the limit lies inside the interval. A record without any figure blocks, except with `pass`.',
      examples: ['warn'],
    }),
  assume: Assume.prefault({}).meta({
    description: 'For records that are silent. Every use is shown as assumed.',
    examples: ['{region: FR}'],
  }),
  accounting: Accounting.prefault({}).meta({
    description: 'How footprints are counted.',
    examples: ['{boundary: facility}'],
  }),
  records: Records.prefault({}).meta({
    description: 'Which files are records.',
    examples: ['{exclude: ["archive/**"]}'],
  }),
  budgets: z
    .array(BudgetSchema)
    .default([])
    .meta({
      description: 'The limits. All of them must hold. A policy that enforces needs at least one.',
      examples: ['[{name: one pull request, limit: 50 kgCO2e}]'],
      default: [],
    }),
})

export type PolicyFile = z.output<typeof PolicySchema>
export type BudgetFile = z.output<typeof BudgetSchema>

function parseGlob(text: string): Read<string, 'glob'> {
  const problem = globProblem(text)
  return problem === null
    ? { ok: true, value: text }
    : refuse('glob', `pattern "${shorten(text)}" ${problem}`, 'write for example "research/**"')
}

function parsePeriod(text: string): Read<(typeof PERIODS)[number], 'choice' | 'later'> {
  const period = PERIODS.find((candidate) => candidate === text)
  if (period) return { ok: true, value: period }
  const hint = 'write "run", "pull_request" or "total"'
  if (LATER_PERIODS.test(text)) return refuse('later', `"${text}" is not in this release`, hint)
  return refuse('choice', `"${shorten(text)}" is not known`, hint)
}

function parseVersion(text: string): Read<1, 'version'> {
  if (text === '1') return { ok: true, value: 1 }
  const newer = /^[0-9]{1,9}$/.test(text) && Number(text) > 1
  if (newer)
    return refuse(
      'version',
      `${text} needs a newer release`,
      'use a newer release of Carbon Clerk, or write "version: 1"',
    )
  return refuse('version', `"${shorten(text)}" is not a version`, 'write "version: 1"')
}

/** The words of YAML 1.2; `yes` and `on` mean different things to different parsers. */
function parseSwitch(text: string): Read<boolean> {
  if (/^(?:true|True|TRUE)$/.test(text)) return { ok: true, value: true }
  if (/^(?:false|False|FALSE)$/.test(text)) return { ok: true, value: false }
  return refuse('choice', `"${shorten(text)}" is not known`, 'write true or false')
}

function atMostAll(read: Read<number>): Read<number> {
  if (!read.ok || read.value <= 1) return read
  return refuse('out-of-range', `is more than 100%`, 'write at most 100%')
}

function horizon(read: Read<number>): Read<number> {
  if (!read.ok || (read.value > 0 && read.value <= LONGEST_HORIZON_DAYS)) return read
  return refuse(
    'out-of-range',
    'is not a time that a model is served',
    'write a time of at most 100 years, such as "12 months"',
  )
}
