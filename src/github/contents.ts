/** One file of a repository at one of its commits: https://docs.github.com/en/rest/repos/contents */
import { WorldError } from '../core/problem.ts'
import { type Api, isObject, type Repository } from './api.ts'
import { fault } from './fault.ts'
import { isBlob, isObjectId } from './object-id.ts'

export interface FoundFile {
  readonly oid: string
  readonly bytes: Uint8Array
}

/** The answer holds the file in base64, with addresses around it. A policy has 256 KiB at most. */
const MOST_BYTES = 512 * 1024

/**
 * @param ref A commit; without one, the tip of the default branch.
 * @returns `null` when there is no such file. GitHub says the same of a repository that the token cannot see.
 */
export async function readFileAt(
  api: Api,
  { owner, name }: Repository,
  path: string,
  ref: string | null,
): Promise<FoundFile | null> {
  const what = `${path} of ${owner}/${name}`
  const answer = await api
    .json({
      what,
      route: 'GET /repos/{owner}/{repo}/contents/{path}',
      parameters: { owner, repo: name, path, ...(ref === null ? {} : { ref }) },
      repeat: 'safe',
      maxBytes: MOST_BYTES,
    })
    .catch(unlessMissing)
  if (answer === null) return null
  if (!isObject(answer) || answer.type !== 'file' || answer.encoding !== 'base64')
    throw fault('github/unexpected-answer', `${what}: it is not a plain file of at most 256 KiB`)
  const { content, sha } = answer
  const bytes = typeof content === 'string' ? new Uint8Array(Buffer.from(content, 'base64')) : null
  if (bytes === null || !isObjectId(sha) || !(await isBlob(sha, bytes)))
    throw fault('github/blob-mismatch', `${what}: what was received is not what the commit holds`)
  return { oid: sha, bytes }
}

function unlessMissing(thrown: unknown): null {
  if (thrown instanceof WorldError && thrown.code === 'github/not-found') return null
  throw thrown
}
