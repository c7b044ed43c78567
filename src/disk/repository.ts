/** A checkout on this machine: where it is, which commits its names stand for, and what to do when one is not there. */
import { lstat, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { WorldError } from '../core/problem.ts'
import { type Checkout, gitText } from './git-process.ts'

/**
 * The checkout around a folder: the nearest parent with a `.git`. Git itself would also take a folder that merely looks
 * like a repository (`HEAD`, `objects`, `refs`), which a pull request can commit; a `.git` it cannot.
 */
export async function findCheckout(cwd: string): Promise<Checkout | null> {
  const start = await realpath(cwd).catch(() => null)
  for (let top = start; top !== null; top = dirname(top) === top ? null : dirname(top)) {
    const gitDir = join(top, '.git')
    if (await isGitDir(gitDir)) return { top, gitDir }
  }
  return null
}

async function isGitDir(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null)
  if (found === null) return false
  return found.isFile() || (await lstat(join(path, 'HEAD')).catch(() => null)) !== null
}

/** Object ids of the commits that names stand for, `null` for those that this clone does not have. */
export async function findCommits(checkout: Checkout, names: readonly string[]): Promise<(string | null)[]> {
  const usable = names.map((name) => (isName(name) ? `${name}^{commit}` : 'refs/heads/.none'))
  // Names go in as data, one a line, so none can be taken for an option. The clone may be partial: a commit that it
  // was promised and does not have ends git instead of printing "missing".
  const answer = await gitText(checkout, ['cat-file', '--batch-check'], `${usable.join('\n')}\n`).catch(notThere)
  const lines = answer.split('\n')
  return names.map((_, index) => /^([0-9a-f]{40,64}) commit /.exec(lines[index] ?? '')?.[1] ?? null)
}

function notThere(error: unknown): string {
  if (error instanceof WorldError && error.code === 'git/missing-object') return ''
  throw error
}

function isName(name: string): boolean {
  return name !== '' && name.length < 1000 && !/[\x00-\x1f\x7f]/.test(name)
}

/**
 * The commits that names stand for, all asked for at once.
 * @throws WorldError for the first that is missing, with the line that brings it here.
 */
export async function commitsOf(checkout: Checkout, names: readonly string[]): Promise<readonly string[]> {
  const found = await findCommits(checkout, names)
  const missing = names.find((_, index) => found[index] === null)
  if (missing === undefined) return found.filter((oid) => oid !== null)
  if (missing === 'HEAD') {
    throw new WorldError('git/no-commit', 'this repository has no commit yet', 'Commit something and try again.')
  }
  const hint = `Run "${fetchLine(missing, await isShallow(checkout))}" and try again.`
  throw new WorldError('git/missing-commit', `this clone does not have the commit "${missing}"`, hint)
}

/**
 * The newest commit that both have in common: what a branch started from.
 * @throws WorldError when there is none, which in a shallow clone only means that history was cut off.
 */
export async function mergeBase(checkout: Checkout, base: string, head: string): Promise<string> {
  const args = ['merge-base', base, head]
  const answer = await gitText(checkout, args).catch((error: unknown) => {
    if (error instanceof WorldError && error.code === 'git/failed') return ''
    throw error
  })
  const oid = answer.trim().split('\n')[0]
  if (oid) return oid
  if (await isShallow(checkout)) {
    const hint = 'Run "git fetch --unshallow origin" and try again.'
    throw new WorldError('git/no-merge-base', 'this clone is too shallow to know where the branch started', hint)
  }
  const hint = 'Name a base that shares history with the head, as in "--base origin/main".'
  throw new WorldError('git/no-merge-base', 'base and head have no history in common', hint)
}

/** The branch that work usually goes to: what `origin/HEAD` says, else the usual names. */
export async function defaultBase(checkout: Checkout): Promise<string | null> {
  const names = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']
  const found = await findCommits(checkout, names)
  return names.find((_, index) => found[index] !== null) ?? null
}

export async function isShallow(checkout: Checkout): Promise<boolean> {
  return (await gitText(checkout, ['rev-parse', '--is-shallow-repository'])).trim() === 'true'
}

/** The line to run for the history of a commit, in a clone that cuts it off. */
export function deepenLine(name: string): string {
  return isObjectId(name) ? `git fetch --no-tags --unshallow origin ${name}` : fetchLine(name, true)
}

function isObjectId(name: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(name)
}

/** The line to run for a commit that is not here. A name that could mean anything to a shell is not repeated. */
function fetchLine(name: string, shallow: boolean): string {
  if (isObjectId(name)) return `git fetch --no-tags --depth=1 origin ${name}`
  const branch = /^(?:refs\/remotes\/)?origin\/([A-Za-z0-9][A-Za-z0-9._/-]*)$/.exec(name)?.[1]
  const refspec = branch && branch !== 'HEAD' ? ` +refs/heads/${branch}:refs/remotes/origin/${branch}` : ''
  return shallow ? `git fetch --unshallow origin${refspec}` : `git fetch origin${refspec}`
}
