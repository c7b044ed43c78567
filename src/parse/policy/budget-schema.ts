/** One budget of the policy file. Every scalar arrives as text, so `type` in a meaning is what an editor sees. */
import * as z from 'zod'
import { parseDays, parseSpending } from '../quantity.ts'
import { written } from '../shape.ts'
import { parseName } from '../value.ts'
import { parseLimit } from './limit.ts'
import { parseLabel, parseWho } from './people.ts'
import {
  PER,
  parseDecline,
  parseGlob,
  parseHorizon,
  parseNoise,
  parsePer,
  parseShare,
  parseStart,
  parseSwitch,
} from './words.ts'

export const COMPONENTS = ['training', 'idle', 'embodied', 'inference'] as const

export const Glob = written(parseGlob, {
  description: 'A path pattern from the root of the repository: `**`, `*`, `?`, `{a,b}`.',
  examples: ['research/**'],
})

export const BudgetSchema = z.strictObject({
  name: written(parseName, {
    description: 'What the report calls this budget; each name once.',
    examples: ['one pull request'],
  }),
  limit: written(parseLimit, {
    description:
      'A mass of CO2e (`50 kgCO2e`), an energy (`120 kWh`), water (`300 L`), money (`500 EUR`, with `prices`), an increase over base (`+5%`), an amount per requests (`5 gCO2e per 1000 requests`), or an amount for a better model (`5 kgCO2e per +0.1 f1`, `-0.1 loss` where less is better). `2 tCO2e per year` is short for a limit and `per: year`. `0 kgCO2e` is a limit too.',
    examples: ['50 kgCO2e', '120 kWh', '500 EUR', '+5%', '5 gCO2e per 1000 requests', '5 kgCO2e per +0.1 f1'],
  }),
  covers: z
    .array(z.enum(COMPONENTS))
    .optional()
    .meta({
      description:
        'What counts: `training` (the emissions of runs and plans), `idle` (shared machines and spares), `embodied` (the making of hardware), `inference` (the emissions of servings). Default: all four; `[inference]` for a limit per requests; `[training, inference]` for energy, water and money.',
      examples: ['[training, idle, embodied]'],
    }),
  per: written(parsePer, {
    description:
      'What the limit is held against: each run, what the pull request adds, what is merged in a calendar month, quarter or year (UTC), or everything. Default: `pull_request`; `total` for increases, limits per requests and budgets with a horizon.',
    examples: ['pull_request'],
    enum: [...PER],
  }).optional(),
  starts: written(parseStart, {
    description:
      'The day (UTC) from which a budget over time counts; what was merged earlier does not. Default: when the policy came into the repository; everything for `total`.',
    examples: ['2026-01-01'],
  }).optional(),
  carry_over: written(parseShare, {
    description:
      'How much of what is left goes over to the next period, at most this share of the limit. Default: nothing.',
    examples: ['20%'],
  }).optional(),
  debt: written(parseSwitch, {
    description: 'Whether what was spent beyond the limit is taken from the next period. Default: false.',
    examples: [true],
    type: 'boolean',
  }).optional(),
  declines: written(parseDecline, {
    description:
      'By how much the limit falls with every calendar year after the one of `starts` (or of the first policy). Default: not at all.',
    examples: ['7% per year'],
  }).optional(),
  most: written(parseSpending, {
    description: 'Of a limit for a better model: the most that one pull request may add, however much better it is.',
    examples: ['40 kgCO2e'],
  }).optional(),
  noise: written(parseNoise, {
    description:
      'By how much an increase over base, or what a `ratchet` holds, may be off without anybody having done anything: a share, or `measured` from the spread between runs that repeat each other. Default: not at all.',
    examples: ['3%', 'measured'],
  }).optional(),
  ratchet: written(parseSwitch, {
    description:
      'What is over its limit on base already may stay, and must not grow by more than the noise. For limits on everything and per requests. Default: false.',
    examples: [true],
    type: 'boolean',
  }).optional(),
  warn_at: written(parseShare, {
    description: 'Share of the limit from which the report warns. Default: 80%; an increase over base has none.',
    examples: ['80%'],
  }).optional(),
  paths: z
    .array(Glob)
    .optional()
    .meta({ description: 'Only records in these places. Default: all.', examples: ['["research/**"]'] }),
  model: written(parseName, { description: 'Only records of this model.', examples: ['summarizer'] }).optional(),
  authors: z
    .array(written(parseWho, { description: 'A kind of account, or one.', examples: ['people'] }))
    .optional()
    .meta({
      description:
        'Only what these bring in: `people`, `bots`, `agents`, `user:` and a login, `email:` and a pattern over the address of the commit. What nobody is known to have brought in counts, too. Default: everybody.',
      examples: ['[people, "user:octocat"]'],
    }),
  labels: z
    .array(written(parseLabel, { description: 'A label of the repository.', examples: ['research'] }))
    .optional()
    .meta({
      description:
        'Only pull requests with one of these labels; where the labels are not known, they count. Default: all.',
      examples: ['[research]'],
    }),
  horizon: written((text) => parseHorizon(parseDays(text)), {
    description: 'How long servings are counted for this budget. Default: what each serving says.',
    examples: ['12 months'],
  }).optional(),
})

export type BudgetFile = z.output<typeof BudgetSchema>
