/** Reads all runs of one W&B folder, one file after the other. */
import { byPlace, compare, type Problem } from '../../../core/problem.ts'
import type { Run } from '../../../core/record.ts'
import type { Read, RecordFile, Unused } from '../../reader.ts'
import { sessionOf } from './paths.ts'
import { idOf, runOf } from './run.ts'
import { readSession, type Session } from './session.ts'

export async function readWandb(files: readonly RecordFile[]): Promise<Read> {
  const problems: Problem[] = []
  const byFolder = new Map<string, RecordFile[]>()
  for (const file of files) {
    const { folder } = sessionOf(file.path)
    const others = byFolder.get(folder)
    if (others) others.push(file)
    else byFolder.set(folder, [file])
  }
  const sessions: Session[] = []
  for (const group of byFolder.values()) {
    const [first] = group
    if (first !== undefined) sessions.push(await readSession(sessionOf(first.path), group, problems))
  }
  return { ...runsOf(sessions, problems), plans: [], servings: [], problems: problems.sort(byPlace) }
}

function runsOf(sessions: readonly Session[], problems: Problem[]): Pick<Read, 'runs' | 'unused'> {
  const unused: Unused[] = []
  const byId = new Map<string, Session[]>()
  for (const session of sessions) {
    if (session.metadata === null && session.summary === null) {
      if (session.broken) continue
      unused.push(unusedOf(session))
    } else if (isCopy(session, sessions)) {
      unused.push({ path: session.file, line: 1, reason: 'repeats', what: 'a copy of the last run' })
    } else {
      const id = idOf(session)
      byId.set(id, [...(byId.get(id) ?? []), session])
    }
  }
  const runs: Run[] = []
  for (const [id, same] of [...byId].sort(([a], [b]) => compare(a, b))) runs.push(runOf(id, same, problems))
  return { runs, unused }
}

function unusedOf({ file, logs }: Session): Unused {
  const what = logs.length > 0 ? 'a binary log of W&B, without its metadata and summary' : 'settings of a run'
  return { path: file, line: 1, reason: 'not-read', what }
}

/** `latest-run` is a link to a session; where the link was followed, it is the session again. */
function isCopy(session: Session, all: readonly Session[]): boolean {
  if (!session.path.latest) return false
  return all.some((other) => !other.path.latest && tellsTheSame(session, other))
}

function tellsTheSame(a: Session, b: Session): boolean {
  if (a.id !== null && a.id === b.id) return true
  const began = a.metadata?.startedAt
  if (typeof began === 'string' && began === b.metadata?.startedAt) return true
  return a.summary?.lastAt != null && a.summary.lastAt === b.summary?.lastAt
}
