/** What happens on a branch and in a conversation, in the words of a test; times are given, never taken from a clock. */
import { type Activity, factsOf, type PullFacts, type Role } from './facts.ts'
import { type Comment, type Files, treeOf, write } from './repository.ts'
import { type FakeGitHub, OWNER, REPO, type TOKENS } from './server.ts'

const HERE = `/repos/${OWNER}/${REPO}`

export interface Landing {
  /** Exactly the files that stand there afterwards. */
  readonly files: Files
  readonly parents?: readonly string[]
  /** ISO 8601; committer and author. */
  readonly date: string
  readonly email?: string
  readonly message?: string
  /** The branch that moves to it. */
  readonly branch?: string
  /** The pull request that is merged as it. */
  readonly pull?: number
  /** Who pushed or merged. */
  readonly actor?: string
}

/** Puts a commit on a branch, as a push or as the merge of a pull request. @returns its SHA. */
export async function land(github: FakeGitHub, landing: Landing): Promise<string> {
  const { date, email = 'mona@example.com', message = `Change of ${date}`, branch, pull, actor = OWNER } = landing
  const before = branch === undefined ? null : await branchTip(github, branch)
  const parents = landing.parents ?? (before === null ? [] : [before])
  const tree = await treeOf(github, landing.files)
  const person = { name: 'Mona', email, date }
  const body = { message, tree, parents, author: person, committer: person }
  const { sha } = (await github.ask('POST', `${HERE}/git/commits`, body)) as { sha: string }
  if (pull !== undefined) pullFacts(github, pull).merged = sha
  if (branch !== undefined)
    await move(github, branch, before, sha, { timestamp: date, actor, merged: pull !== undefined })
  return sha
}

async function branchTip(github: FakeGitHub, branch: string): Promise<string | null> {
  const answer = (await github.ask('GET', `${HERE}/git/ref/heads/${branch}`)) as { object?: { sha: string } }
  return answer.object?.sha ?? null
}

interface Move {
  readonly timestamp: string
  readonly actor: string
  readonly merged: boolean
}

async function move(github: FakeGitHub, branch: string, before: string | null, after: string, how: Move) {
  const { timestamp, actor, merged } = how
  const ref = `refs/heads/${branch}`
  if (before === null) await github.ask('POST', `${HERE}/git/refs`, { ref, sha: after })
  else await github.ask('PATCH', `${HERE}/git/refs/heads/${branch}`, { sha: after, force: true })
  const type: Activity['type'] = before === null ? 'branch_creation' : merged ? 'pr_merge' : 'push'
  github.facts.activities.push({ before: before ?? '0'.repeat(40), after, ref, timestamp, type, actor })
}

function pullFacts(github: FakeGitHub, pull: number): PullFacts {
  return factsOf(github.facts.pulls, pull, { rebased: [] })
}

/** @param author As REST writes it: a bot ends in `[bot]`; `ghost` is an account that is gone. */
export function openedBy(github: FakeGitHub, pull: number, author: string): void {
  pullFacts(github, pull).author = author
}

/** @param fork `OWNER/NAME`; `null` for a repository that is gone. */
export function comesFrom(github: FakeGitHub, pull: number, fork: string | null): void {
  pullFacts(github, pull).fork = fork
}

/** Whose address it is that stands in commits. */
export function knowAddress(github: FakeGitHub, email: string, login: string): void {
  github.facts.accounts.set(email, login)
}

/** The pull request was merged as `commit`, after these commits of it, if it was rebased. */
export function mergedAs(github: FakeGitHub, pull: number, commit: string, rebased: readonly string[] = []): void {
  const facts = pullFacts(github, pull)
  facts.merged = commit
  facts.rebased.push(...rebased)
}

export async function label(github: FakeGitHub, pull: number, labels: readonly string[]): Promise<void> {
  await github.ask('PUT', `${HERE}/issues/${pull}/labels`, { labels })
}

/** Moves the head of a pull request at a time, as a push does, so that the activity of the repository tells of it. */
export async function pushAt(github: FakeGitHub, pull: number, sha: string, timestamp: string): Promise<void> {
  const opened = (await github.ask('GET', `${HERE}/pulls/${pull}`)) as { head: { ref: string; sha: string } }
  const before = github.heads.get(pull) ?? opened.head.sha
  const ref = `refs/heads/${opened.head.ref}`
  github.heads.set(pull, sha)
  github.facts.activities.push({ before, after: sha, ref, timestamp, type: 'push', actor: OWNER })
}

/** A comment that was written at a time. */
export async function writeAt(
  github: FakeGitHub,
  pull: number,
  body: string,
  createdAt: string,
  as: keyof typeof TOKENS = 'owner',
): Promise<number> {
  const id = await write(github, pull, body, as)
  factsOf(github.facts.comments, id, {}).createdAt = createdAt
  return id
}

/** @param editor Login of whoever changes it, as REST writes it. */
export async function edit(
  github: FakeGitHub,
  comment: number,
  body: string,
  editedAt: string,
  editor: string = OWNER,
): Promise<Comment> {
  const answer = (await github.ask('PATCH', `${HERE}/issues/comments/${comment}`, { body })) as Comment
  github.editors.set(comment, editor)
  factsOf(github.facts.comments, comment, {}).editedAt = editedAt
  return answer
}

export function giveRole(github: FakeGitHub, login: string, role: Role): void {
  github.facts.roles.set(login.toLowerCase(), role)
}

/** @param team `ORG/TEAM` */
export function joinTeam(
  github: FakeGitHub,
  team: string,
  login: string,
  state: 'active' | 'pending' = 'active',
): void {
  const members = github.facts.teams.get(team) ?? new Map()
  github.facts.teams.set(team, new Map([...members, [login.toLowerCase(), state]]))
}

/** Rules of rulesets on a branch, as `GET rules/branches/{branch}` lists them. */
export function ruleBranch(github: FakeGitHub, branch: string, rules: readonly unknown[]): void {
  github.facts.rules.set(branch, rules)
}

/** Protection of the older kind, as `PUT branches/{branch}/protection` takes it. */
export async function protect(github: FakeGitHub, branch: string, contexts: readonly string[]): Promise<void> {
  await github.ask('PUT', `${HERE}/branches/${branch}/protection`, {
    required_status_checks: { strict: false, contexts },
    enforce_admins: false,
    required_pull_request_reviews: null,
    restrictions: null,
  })
}
