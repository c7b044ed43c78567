/** Reads the logs of one tracker, or the log of a job that a tracker printed into. */
import { byPlace, type Problem } from '../../../core/problem.ts'
import type { Run } from '../../../core/record.ts'
import { eachLine, lineText } from '../../lines.ts'
import { ProblemList } from '../../problem-list.ts'
import type { Read, RecordFile, Unused } from '../../reader.ts'
import { LogLines, type Session } from './blocks.ts'
import { runOfEvent } from './events.ts'
import type { Log } from './figures.ts'
import { carbontracker } from './index.ts'
import { carbontrackerProblems } from './problems.ts'
import { type Account, runOfTotal, runWithoutTotal } from './run.ts'
import { totalsOf } from './totals.ts'

export async function readCarbontracker(files: readonly RecordFile[]): Promise<Read> {
  const [runs, unused, problems]: [Run[], Unused[], Problem[]] = [[], [], []]
  const standard = files.find(({ path }) => path.endsWith('_carbontracker.log'))
  const others = files.filter((file) => file !== standard && !file.path.endsWith('_carbontracker_err.log'))
  const details = standard === undefined ? [] : await sessionsOf(standard, runs, problems)
  for (const file of others) {
    const sessions = await sessionsOf(file, runs, problems)
    take(file.path, sessions.length > 0 ? sessions : details, details, { runs, unused, problems })
  }
  if (others.length === 0 && standard !== undefined) take(standard.path, details, details, { runs, unused, problems })
  if (runs.length === 0 && problems.length === 0 && unused.length === 0) {
    unused.push({ path: files[0]?.path ?? '', line: 1, reason: 'no-quantity', what: 'a log without a run' })
  }
  return { runs, plans: [], servings: [], problems: problems.sort(byPlace), unused }
}

interface Found {
  readonly runs: Run[]
  readonly unused: Unused[]
  readonly problems: Problem[]
}

async function sessionsOf(file: RecordFile, runs: Run[], problems: Problem[]): Promise<readonly Session[]> {
  const lines = new LogLines()
  const log: Log = new ProblemList(file.path, carbontrackerProblems)
  const isJson = file.path.endsWith('.jsonl')
  await eachLine(file.chunks, {
    line: (line) => {
      if (!isJson && line.bytes[line.start] !== 0x7b) {
        lines.line(line)
        return
      }
      const run = runOfEvent(file.path, lineText(line), line.number, log, problems)
      if (run !== null) runs.push(run)
    },
    // Progress bars and printed tensors; what the tracker prints is short.
    overlong: () => {},
  })
  problems.push(...log.all())
  return lines.sessions
}

/** @param details The sessions of the standard log, in the same order as those that were printed. */
function take(path: string, sessions: readonly Session[], details: readonly Session[], found: Found): void {
  const log: Log = new ProblemList(path, carbontrackerProblems)
  const name = carbontracker.unit(path)
  for (const [index, session] of sessions.entries()) {
    const { blocks, atOnce } = totalsOf(session, log)
    const account: Account = { path, name, session, detail: details[index] ?? null, atOnce }
    for (const block of blocks) {
      const run = runOfTotal(account, block, log)
      if (run !== null) found.runs.push(run)
    }
    if (blocks.length === 0) found.runs.push(runWithoutTotal(account, log))
    const forecast = session.blocks.find((block) => block.kind === 'predicted')
    if (forecast === undefined) continue
    const what = `a prediction for ${forecast.epochs ?? 'all'} epochs`
    found.unused.push({ path, line: forecast.line, reason: 'forecast', what })
  }
  found.problems.push(...log.all())
}
