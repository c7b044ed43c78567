/** Model cards into runs: one a card, or one a row where a vendor has a table. Everything in a card is declared. */
import type { Problem } from '../../../core/problem.ts'
import type { Run } from '../../../core/record.ts'
import { HEAD_BYTES, type Read, type RecordFile } from '../../reader.ts'
import { decodeText } from '../../text.ts'
import { wholeBytes } from '../../whole.ts'
import { type Card, openCard } from './card.ts'
import { report } from './problems.ts'
import { runOf } from './run.ts'
import { looksLikeCard, withLineFeeds } from './signature.ts'
import { runsOfTables } from './table-runs.ts'
import { readTraining, type Training } from './training.ts'

export async function readModelCard(file: RecordFile): Promise<Read> {
  const decoded = decodeText(file.path, await wholeBytes(file), 'allow')
  if (!decoded.ok) return answer([], decoded.problems)
  const text = withLineFeeds(decoded.value.text)
  if (text.length > HEAD_BYTES && !looksLikeCard(file.path, text)) return answer([], [])
  const card = await openCard(file.path, text)
  const tables = runsOfTables(card)
  const opened = [...(decoded.warnings ?? []), ...card.problems, ...tables.problems]
  if (tables.runs) return answer(tables.runs, opened)
  const training = readTraining(card)
  const problems = [...opened, ...training.problems]
  const known =
    training.kg !== null || training.energy !== null || training.gpuHours !== null || training.durationS !== null
  if (!known && !training.zero) return answer([], [...problems, ...silence(card, training, problems)])
  if (training.zero && training.kg === null) problems.push(notMeasured(training))
  return answer([runOf(card, training, problems)], problems)
}

function notMeasured(training: Training): Problem {
  const message = 'the card states zero emissions, which counts as not measured'
  return report('model-card/not-measured', training.at, message, 'write the measured figure, or hardware and hours')
}

/** What to say about a card from which nothing could be read; it must never pass for a card that says nothing. */
function silence(card: Card, training: Training, problems: readonly Problem[]): readonly Problem[] {
  if (problems.some((problem) => problem.severity === 'error')) return []
  const { at } = training
  if (card.metadata?.empty) {
    const message = 'co2_eq_emissions has no number'
    return [report('model-card/emissions-missing', at, message, 'write the grams, such as "emissions: 1710"')]
  }
  if (problems.some((problem) => problem.code === 'model-card/hours-unreadable')) {
    const hint = 'write "500 GPU-hours", or "125 hours", beside the hardware'
    return [report('model-card/unreadable', at, 'neither emissions nor hours could be read', hint)]
  }
  const hint = 'fill in Carbon Emitted, or Hardware Type and Hours used'
  return /carbon (?:emitted|footprint)|environmental impact|co2_eq_emissions|greenhouse gas/i.test(card.text)
    ? [report('model-card/no-figure', at, 'the card states no emissions and no hours', hint)]
    : []
}

function answer(runs: readonly Run[], problems: readonly Problem[]): Read {
  return { runs, plans: [], servings: [], problems }
}
