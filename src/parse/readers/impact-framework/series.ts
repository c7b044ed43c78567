/** When the observations of a component began and ended. */
import { type Problem, reporter } from '../../../core/problem.ts'
import type { Run } from '../../../core/record.ts'
import { later } from '../../later.ts'
import { type Instant, parseInstant } from '../../time.ts'
import type { LocatedNode } from '../../yaml/located.ts'
import { textUnder, under } from '../../yaml/values.ts'
import { impactFrameworkProblems } from './problems.ts'

const report = reporter(impactFrameworkProblems)

/** From the first to the end of the last; `null` where a timestamp cannot be read. */
export function observations(outputs: readonly LocatedNode[], problems: Problem[]): Pick<Run, 'started' | 'finished'> {
  const unknown = { started: null, finished: null }
  const times: { at: Instant; seconds: number }[] = []
  for (const output of outputs) {
    const text = textUnder(output, 'timestamp')
    if (text === null) return unknown
    const read = parseInstant(text)
    if (!read.ok) {
      const place = under(output, 'timestamp')?.at ?? output.at
      problems.push(report('impact-framework/timestamp', place, `timestamp ${read.why}`, read.hint))
      return unknown
    }
    times.push({ at: read.value, seconds: Number(textUnder(output, 'duration') ?? 0) })
  }
  const [first, ...others] = times
  if (first === undefined || first.at.precision === 'date') return unknown
  const start = others.reduce((a, b) => (b.at.seconds < a.at.seconds ? b : a), first)
  const end = others.reduce((a, b) => (b.at.seconds + b.seconds > a.at.seconds + a.seconds ? b : a), first)
  return { started: later(start.at, 0), finished: later(end.at, end.seconds) }
}
