/** Reads the event files of one folder as one run: the sum of its sessions, of which each lasted at least as long as it wrote. */
import { digest } from '../../../core/digest.ts'
import { byPlace, type Problem } from '../../../core/problem.ts'
import { isoFromEpoch } from '../../epoch.ts'
import { plainRun } from '../../plain-run.ts'
import type { Read, RecordFile, Unused } from '../../reader.ts'
import { readTimes } from './events.ts'
import { report } from './problems.ts'

/** Hyperparameters and graphs are written within milliseconds, before any work. */
const LEAST_S = 1

interface Session {
  readonly startS: number
  readonly endS: number
}

export async function readTensorboard(files: readonly RecordFile[]): Promise<Read> {
  const problems: Problem[] = []
  const sessions: Session[] = []
  const machines = new Set<string>()
  for (const file of files) {
    const times = await readTimes(file.chunks)
    const at = { file: file.path, line: 1, column: 1 }
    if (times.torn) {
      const message = 'the file ends in the middle of an event'
      problems.push(report('tensorboard/torn', at, message, 'the events before it were read'))
    }
    if (times.damaged) {
      const message = `behind ${times.events} events the file is damaged`
      problems.push(report('tensorboard/damaged', at, message, 'commit the file as binary'))
    }
    const host = hostIn(file.path)
    if (host !== null) machines.add(digest(host))
    if (isTime(times.firstS) && isTime(times.lastS)) sessions.push({ startS: times.firstS, endS: times.lastS })
  }
  const [first] = files
  const path = first?.path ?? ''
  const spans = joined(sessions)
  const durationS = spans.reduce((sum, { startS, endS }) => sum + endS - startS, 0)
  const [start, end] = [spans[0]?.startS, spans.at(-1)?.endS]
  if (start === undefined || end === undefined || durationS < LEAST_S) {
    return { runs: [], plans: [], servings: [], problems, unused: [unusedOf(path)] }
  }
  const [machine] = machines
  const run = plainRun({
    id: `tensorboard:${digest(`${start} ${end} ${durationS}`)}`,
    source: { format: 'tensorboard', path, line: 1, column: 1 },
    evidence: 'hours',
    started: isoFromEpoch(start),
    finished: isoFromEpoch(end),
    durationS,
    durationQuality: 'lower-bound',
    ...(machine === undefined || machines.size > 1 ? {} : { machine }),
  })
  return { runs: [run], plans: [], servings: [], problems: problems.sort(byPlace) }
}

function unusedOf(path: string): Unused {
  return { path, line: 1, reason: 'no-quantity', what: 'events of a single moment' }
}

function isTime(seconds: number | null): seconds is number {
  return seconds !== null && isoFromEpoch(seconds) !== null
}

/** Writers of one process overlap (training and validation), and that time is counted once. */
function joined(sessions: readonly Session[]): readonly Session[] {
  const spans: { startS: number; endS: number }[] = []
  for (const { startS, endS } of [...sessions].sort((a, b) => a.startS - b.startS)) {
    const last = spans.at(-1)
    if (last !== undefined && startS <= last.endS) last.endS = Math.max(last.endS, endS)
    else spans.push({ startS, endS })
  }
  return spans
}

/** `events.out.tfevents.1700000000.HOST.4242.0`, of PyTorch; `….HOST.4242.0.v2` of TensorFlow; `….HOST` of old versions. */
function hostIn(path: string): string | null {
  const name = /events\.out\.tfevents\.\d+\.(.+)$/.exec(path.slice(path.lastIndexOf('/') + 1))?.[1]
  const host = name?.replace(/\.(?:v2|profile-empty)$/, '').replace(/(?:\.\d+){1,3}$/, '')
  return host === undefined || host === '' ? null : host
}
