/** Which blocks of a session are totals of runs: prints that stand twice are one, and totals that grow end in the last. */
import type { Block, Session } from './blocks.ts'
import { type Log, secondsOf } from './figures.ts'

export interface Totals {
  readonly blocks: readonly Block[]
  /** Several trackers ran at once. */
  readonly atOnce: boolean
}

export function totalsOf(session: Session, log: Log): Totals {
  const printed = session.blocks.filter((block) => block.kind === 'actual')
  const distinct = [...new Map(printed.map((block) => [figuresOf(block), block])).values()]
  const last = distinct.at(-1)
  if (last === undefined || distinct.length === 1) return { blocks: distinct, atOnce: false }
  if (distinct.every((block, at) => at === 0 || continues(distinct[at - 1], block))) {
    return { blocks: [last], atOnce: false }
  }
  if (distinct.length <= session.copies + 1) {
    const at = { line: distinct[0]?.line ?? 1, column: 1 }
    const message = `${distinct.length} trackers printed totals of one training`
    log.add('carbontracker/at-once', at, message, 'let one process only have a tracker')
    return { blocks: distinct, atOnce: true }
  }
  const message = `another total of the run that ends on line ${distinct[0]?.line}`
  log.add('carbontracker/several-totals', { line: last.line, column: 1 }, message, 'keep the block that is true')
  const largest = distinct.reduce((most, block) => (sizeOf(block) > sizeOf(most) ? block : most), last)
  return { blocks: [largest], atOnce: false }
}

export function figuresOf({ time, energy, co2 }: Block): string {
  return [time?.text, energy?.text, co2?.text].join(' ')
}

/** A later total of the same run: more epochs, and nothing has become less. */
function continues(before: Block | undefined, block: Block): boolean {
  if (before === undefined || before.epochs === null || block.epochs === null) return false
  const [from, to] = [secondsOf(before.time?.text ?? ''), secondsOf(block.time?.text ?? '')]
  return block.epochs > before.epochs && from !== null && to !== null && to >= from && sizeOf(block) >= sizeOf(before)
}

function sizeOf({ energy }: Block): number {
  const size = Number.parseFloat(energy?.text ?? '')
  return Number.isFinite(size) ? size : -1
}
