/** A training as a run. Nothing is corrected here: what the card leaves open stays `null`. */
import { metricsOf } from '../../../core/metrics.ts'
import type { Problem } from '../../../core/problem.ts'
import type { Run } from '../../../core/record.ts'
import { BARE, findAmounts, type Units } from './amount.ts'
import { type Card, factsNamed } from './card.ts'
import type { Training } from './training.ts'

/** Problems that a person should see beside the run, and the word for each. */
const WARNINGS: Readonly<Record<string, string>> = {
  'model-card/hours-semantics': 'hours_semantics',
  'model-card/grams-as-kilograms': 'grams_as_kilograms',
  'model-card/unit-in-grams-field': 'unit_in_grams_field',
  'model-card/figures-differ': 'figures_differ',
  'model-card/several-figures': 'several_figures',
  'model-card/range': 'range_high_end',
  'model-card/ton': 'ton_as_tonne',
  'model-card/decimal-comma': 'decimal_comma',
  'model-card/not-measured': 'not_measured',
  'model-card/contradiction': 'declared_conflict',
}

export function runOf(card: Card, training: Training, problems: readonly Problem[]): Run {
  const declared = training.kg !== null || training.energy !== null
  const timed = training.gpuHours !== null || training.durationS !== null
  const words = problems.flatMap((problem) => WARNINGS[problem.code] ?? [])
  return {
    kind: 'run',
    id: idOf(card),
    source: { format: 'model-card', path: card.path, line: training.at.line, column: training.at.column },
    model: card.name,
    hardware: training.hardware,
    site: training.place.site,
    pue: null,
    gridGPerKwh: null,
    marketGPerKwh: null,
    warnings: [...new Set(training.place.warning === null ? words : [...words, training.place.warning])],
    started: null,
    finished: null,
    durationS: training.durationS,
    durationQuality: training.durationS === null ? 'unknown' : 'wall',
    gpuHours: training.gpuHours,
    energy: training.energy,
    declaredKg: training.kg,
    declaredScope: 'unknown',
    waterL: null,
    evidence: declared ? 'declared' : timed ? 'hours' : 'default',
    workload: workloadOf(card),
    params: paramsOf(card),
    activeParams: null,
    tokens: null,
    role: 'total',
    ...metricsOf(card.metadata?.results ?? []),
  }
}

/** AutoTrain numbers its models, and copies of a card keep the number; other cards are known by path and name. */
function idOf(card: Card): string {
  const number = factsNamed(card, 'id').find((fact) => /^\d{1,20}$/.test(fact.text))
  if (number) return `model-card:${number.text}`
  return card.name === null ? `model-card:${card.path}` : `model-card:${card.path}#${card.name}`
}

function workloadOf(card: Card): Run['workload'] {
  const training = card.metadata?.training?.toLowerCase().replace(/[ _-]/g, '') ?? ''
  return training.includes('finetun') ? 'finetuning' : training.includes('pretrain') ? 'pretraining' : null
}

const PARAMETERS: Units = { pattern: / ?(?:trainable )?param(?:eter)?s?\b/iy, worth: () => 1 }

/** `1,261,545,472 parameters`, `Parameters: 7B`. */
function paramsOf(card: Card): number | null {
  for (const fact of factsNamed(card, 'size')) {
    const amount =
      findAmounts(fact.text, PARAMETERS)[0] ?? (/param/i.test(fact.label) ? findAmounts(fact.text, BARE)[0] : undefined)
    const value = amount?.value ?? null
    if (value !== null && value >= 1 && value <= 1e15 && !amount?.negative) return value
  }
  return null
}
