/**
 * The policy file: the one source of its types, its defaults, the JSON Schema for editors and docs/policy.md.
 * Every scalar arrives as text, so `type` in a meaning is what an editor sees, not what zod sees.
 */
import * as z from 'zod'
import { LIVE_SERVICES } from '../../core/live.ts'
import { parseBetween } from '../../core/number.ts'
import { parseHardware } from '../hardware.ts'
import { parseMarketIntensity } from '../intensity.ts'
import { parsePrice } from '../price.ts'
import { parseMass } from '../quantity.ts'
import { parseRegion } from '../region.ts'
import { oneOrMore, written } from '../shape.ts'
import { fromNumber, parseName } from '../value.ts'
import { BudgetSchema, Glob } from './budget-schema.ts'
import { parseAgent, parseReference } from './people.ts'
import { WaiverSchema } from './waiver-schema.ts'
import { parseSwitch, parseVersion } from './words.ts'

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

const Prices = z.strictObject({
  energy: written((text) => parsePrice(text, 'energy'), {
    description: 'What electricity costs. A limit in money needs it.',
    examples: ['0.25 EUR/kWh'],
  }).optional(),
  carbon: written((text) => parsePrice(text, 'carbon'), {
    description: 'What emissions cost: a tax, a certificate or a price of your own.',
    examples: ['100 EUR/t'],
  }).optional(),
  water: written((text) => parsePrice(text, 'water'), {
    description: 'What water costs.',
    examples: ['4 EUR/m3'],
  }).optional(),
})

const CorrectionSchema = z.strictObject({
  run: written(parseName, { description: 'The id of the run, as reports show it.', examples: ['carbon:sft-1'] }),
  booked: written(parseMass, {
    description: 'What the run is booked with instead. `0 kgCO2e` strikes it out.',
    examples: ['12 kgCO2e'],
  }),
  reason: written(parseName, { description: 'Why, for everybody to read.', examples: ['the meter counted two jobs'] }),
})

const LedgerKeys = z.strictObject({
  corrections: z
    .array(CorrectionSchema)
    .default([])
    .meta({
      description: 'Runs that were booked by mistake. Each entry is listed in every report that it matters to.',
      examples: ['[{run: "carbon:sft-1", booked: 12 kgCO2e, reason: the meter counted two jobs}]'],
      default: [],
    }),
})

const Plans = z.strictObject({
  learn_from_drift: written(parseSwitch, {
    description:
      'Whether plans are counted as the runs after earlier plans of their folder came out: never for less than planned.',
    examples: [true],
    type: 'boolean',
  })
    .default(false)
    .meta({ default: false }),
})

/** What an organisation may lock, by the names of the keys. */
export const LOCKABLE = [
  'mode',
  'on_error',
  'gate_on',
  'undecided',
  'assume',
  'accounting',
  'records',
  'budgets',
  'prices',
  'agents',
  'waivers',
  'ledger',
  'plans',
] as const

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
  prices: Prices.optional().meta({
    description: 'What limits in money are worked out with, all in one currency. Nothing is converted.',
    examples: ['{energy: 0.25 EUR/kWh}'],
  }),
  agents: z
    .array(written(parseAgent, { description: 'An account, or the addresses of some.', examples: ['user:my-loop'] }))
    .default([])
    .meta({
      description:
        'Accounts that are programs which open pull requests by themselves, beside those that are known. For budgets by `authors`.',
      examples: ['["user:my-loop"]'],
      default: [],
    }),
  waivers: WaiverSchema.optional().meta({
    description: 'Who may let one pull request exceed its budgets. Default: nobody.',
    examples: ['{approvers: ["user:octocat"], limit: 100 kgCO2e}'],
  }),
  ledger: LedgerKeys.prefault({}).meta({
    description: 'What is different from what history says.',
    examples: ['{corrections: [{run: "carbon:sft-1", booked: 12 kgCO2e, reason: the meter counted two jobs}]}'],
  }),
  plans: Plans.prefault({}).meta({
    description: 'How planned work is counted.',
    examples: ['{learn_from_drift: true}'],
  }),
  extends: written(parseReference, {
    description:
      'The policy of the organisation, by repository and path, as it is on the default branch there. Its budgets hold here as well, and what it locks may only be tightened.',
    examples: ['acme/.github:carbon-budget.yml'],
  }).optional(),
  locked: z
    .array(z.enum(LOCKABLE))
    .default([])
    .meta({
      description: 'In the policy of an organisation: keys that a repository may tighten and not loosen.',
      examples: ['[mode, budgets, waivers]'],
      default: [],
    }),
})

export type PolicyFile = z.output<typeof PolicySchema>
