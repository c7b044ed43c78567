/**
 * Which commit a branch stood at, at some time. Commits have dates that anybody can set; the activity of a repository has
 * GitHub's: each entry is one move of a branch, with the commit before and after it, newest first, times in UTC
 * (REST, "List repository activities"; it needs `contents: read`). A forced push is a move like others, with its own type.
 *
 * The chain of moves from now back to the time asked for must have no gap: an entry that GitHub has not written yet, or
 * does not keep any more, would give the wrong commit. A move in the minute before the time leaves it open which of the
 * two commits somebody had in front of them.
 */
import { type Api, isObject, type Repository } from './api.ts'
import { instantOf } from './comment-facts.ts'
import { fault } from './fault.ts'
import { isObjectId } from './object-id.ts'

export interface HeadBranch {
  /** The commit that it stands at now. */
  readonly head: string
  readonly branch: string
  /** Of the branch, which is another one for a fork; `null` when it is gone. */
  readonly repository: Repository | null
}

interface Move {
  readonly before: string
  readonly after: string
  /** Seconds since 1970. */
  readonly at: number
}

/** One page: a branch that moved more often since then is asked about by nobody. */
const PER_PAGE = 100
const READING_S = 60

/** @returns `null` for a time of which nobody knows it for certain. */
export async function headsAt(
  api: Api,
  branch: HeadBranch,
  times: readonly number[],
): Promise<readonly (string | null)[]> {
  if (branch.repository === null) return times.map(() => null)
  const moves = chain(branch.head, await readMoves(api, branch.repository, branch.branch))
  return times.map((time) => headAt(moves, time))
}

async function readMoves(api: Api, { owner, name }: Repository, branch: string): Promise<readonly unknown[]> {
  const rows = await api.json({
    what: 'the moves of the branch',
    route: 'GET /repos/{owner}/{repo}/activity',
    parameters: { owner, repo: name, ref: `refs/heads/${branch}`, direction: 'desc', per_page: PER_PAGE },
    repeat: 'safe',
  })
  if (!Array.isArray(rows)) throw fault('github/unexpected-answer', 'the moves of the branch: the answer is not a list')
  return rows
}

/** From now back, as far as each move begins where the one before it ended. */
function chain(head: string, rows: readonly unknown[]): readonly Move[] {
  const moves: Move[] = []
  for (const row of rows) {
    const move = parseMove(row)
    const previous = moves.at(-1)
    if (move === null || move.after !== (previous?.before ?? head)) break
    if (previous !== undefined && move.at > previous.at) break
    moves.push(move)
  }
  return moves
}

function parseMove(row: unknown): Move | null {
  if (!isObject(row) || !isObjectId(row.before) || !isObjectId(row.after)) return null
  const at = instantOf(row.timestamp)
  return at === null ? null : { before: row.before, after: row.after, at }
}

function headAt(moves: readonly Move[], time: number): string | null {
  const move = moves.find(({ at }) => at <= time)
  return move === undefined || move.at > time - READING_S || /^0+$/.test(move.after) ? null : move.after
}
