/** Commits, pull requests and comments for a test, in the words of a test. */
import { type FakeGitHub, OWNER, REPO, type TOKENS } from './server.ts'

const HERE = `/repos/${OWNER}/${REPO}`

export type Files = Readonly<
  Record<string, string | Uint8Array | { readonly link: string } | { readonly submodule: string }>
>

export interface Comment {
  readonly id: number
  readonly body: string
  readonly user: { readonly login: string }
}

export interface CheckRun {
  readonly id: number
  readonly name: string
  readonly status: string
  readonly conclusion: string
  readonly external_id: string
  readonly output: { readonly title: string; readonly summary: string }
}

let commits = 0

/** A commit with exactly these files, like no other commit. @returns its SHA. */
export async function commit(github: FakeGitHub, files: Files, parents: readonly string[] = []): Promise<string> {
  const tree = await treeOf(github, files)
  const author = { name: 'Mona', email: 'mona@example.com', date: '2026-01-01T00:00:00Z' }
  commits += 1
  const body = { message: `change ${commits}`, tree, parents, author, committer: author }
  return ((await github.ask('POST', `${HERE}/git/commits`, body)) as { sha: string }).sha
}

/** A tree with exactly these files. @returns its SHA. */
export async function treeOf(github: FakeGitHub, files: Files): Promise<string> {
  const tree = await Promise.all(Object.entries(files).map(async ([path, content]) => entry(github, path, content)))
  return ((await github.ask('POST', `${HERE}/git/trees`, { tree })) as { sha: string }).sha
}

async function entry(github: FakeGitHub, path: string, content: Files[string]): Promise<object> {
  if (typeof content === 'object' && 'submodule' in content) {
    return { path, mode: '160000', type: 'commit', sha: content.submodule }
  }
  const isLink = typeof content === 'object' && 'link' in content
  const bytes = isLink ? content.link : content
  const body = { content: Buffer.from(bytes as string).toString('base64'), encoding: 'base64' }
  const { sha } = (await github.ask('POST', `${HERE}/git/blobs`, body)) as { sha: string }
  return { path, mode: isLink ? '120000' : '100644', type: 'blob', sha }
}

let branches = 0

/** Opens a pull request between two commits. @returns its number. */
export async function openPull(github: FakeGitHub, base: string, head: string): Promise<number> {
  branches += 1
  const [baseRef, headRef] = [`base-${branches}`, `head-${branches}`]
  await github.ask('POST', `${HERE}/git/refs`, { ref: `refs/heads/${baseRef}`, sha: base })
  await github.ask('POST', `${HERE}/git/refs`, { ref: `refs/heads/${headRef}`, sha: head })
  const pull = await github.ask('POST', `${HERE}/pulls`, { title: 'Train', head: headRef, base: baseRef })
  return (pull as { number: number }).number
}

/** Moves the head of a pull request, as a push does. */
export function push(github: FakeGitHub, pull: number, sha: string): void {
  github.heads.set(pull, sha)
}

export async function write(github: FakeGitHub, pull: number, body: string, as: keyof typeof TOKENS): Promise<number> {
  return ((await github.ask('POST', `${HERE}/issues/${pull}/comments`, { body }, as)) as Comment).id
}

export async function comments(github: FakeGitHub, pull: number): Promise<readonly Comment[]> {
  const all: Comment[] = []
  for (let page = 1; ; page += 1) {
    const path = `${HERE}/issues/${pull}/comments?per_page=100&page=${page}`
    const rows = (await github.ask('GET', path)) as Comment[]
    all.push(...rows)
    if (rows.length < 100) return all
  }
}

export async function checkRuns(github: FakeGitHub, sha: string): Promise<readonly CheckRun[]> {
  const answer = (await github.ask('GET', `${HERE}/commits/${sha}/check-runs?filter=all`)) as { check_runs: CheckRun[] }
  return answer.check_runs
}
