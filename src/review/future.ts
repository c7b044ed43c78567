/**
 * Runs that were finished after they were committed. The clock is that of the head commit, not ours: the same commit is
 * judged alike today and next year, and a rebase moves the commit, never the run.
 */
import type { Estimated } from '../core/judge.ts'
import { type Problem, reporter } from '../core/problem.ts'
import { parseInstant } from '../parse/time.ts'
import { recordProblems } from './record-problems.ts'

const report = reporter(recordProblems)

/** Clocks of machines differ. In seconds. */
const GRACE_S = 600
/** A time without zone may be that of the earliest zone there is. */
const ZONE_S = 14 * 3600

/** @param headTime Seconds since 1970; `null` where there is no commit, or nobody says when it was made. Asked only when needed. */
export async function futureProblems(
  changed: readonly Estimated[],
  headTime: () => Promise<number | null>,
): Promise<readonly Problem[]> {
  const dated = changed.flatMap(({ item }) => latestOf(item.head ?? null))
  if (dated.length === 0) return []
  const made = await headTime()
  if (made === null) return []
  return dated.filter(({ earliest }) => earliest > made + GRACE_S).map(({ problem }) => problem)
}

interface Dated {
  /** The earliest moment that is meant, seconds since 1970. */
  readonly earliest: number
  readonly problem: Problem
}

function latestOf(record: Estimated['item']['head'] | null): readonly Dated[] {
  if (record?.kind !== 'run') return []
  return [record.finished, record.started]
    .flatMap((text) => {
      const read = text === null ? null : parseInstant(text)
      if (read === null || !read.ok) return []
      const { path: file, line, column } = record.source
      const message = `the run is of ${read.value.text}, which is later than its commit`
      const problem = report('records/in-the-future', { file, line, column }, message, 'correct the time')
      return [{ earliest: read.value.seconds - (read.value.naive ? ZONE_S : 0), problem }]
    })
    .slice(0, 1)
}
