/** What has to be asked before waivers can be judged. What is not learned is said in words, and makes a waiver void. */

import { windowOf } from '../core/ledger/window.ts'
import type { Approver, Budget, WaiverRules } from '../core/policy.ts'
import { WorldError } from '../core/problem.ts'
import { plainRefusal, type WaiverFacts } from '../core/waivers/validity.ts'
import type { Granted, Makers, Standing, Unlearned, WaiverComment } from '../core/waivers/waiver.ts'
import { parseWaiver } from '../parse/waiver.ts'
import type { PullComment, WaiverSource } from './ports.ts'

interface Question {
  readonly rules: WaiverRules
  readonly budgets: readonly Budget[]
  readonly at: number
  readonly head: string
  readonly source: WaiverSource
}

/** Anybody may write a comment, so the number of people that are asked about is bounded. */
const MOST_PEOPLE = 20

export async function learn(comments: readonly WaiverComment[], question: Question): Promise<WaiverFacts> {
  const { rules, budgets, at, head, source } = question
  const standings = new Map<string, Standing>()
  const nothing = { at, head, makers: { opener: null, writers: [] }, standings, heads: new Map(), others: [] }
  const candidates = comments.filter((one) => plainRefusal(one, rules, budgets) === null)
  if (candidates.length === 0) return nothing
  for (const { login } of candidates) await stand(login, standings, question)
  const approved = candidates.filter(({ login }) => login !== null && standings.get(login)?.answer === 'yes')
  if (approved.length === 0) return nothing
  const makers = await orUnlearned<Makers>(() => source.makers())
  const heads = await headsOf(approved, source)
  const others = rules.quota === null ? [] : await orUnlearned(() => othersOf(approved, standings, question))
  return { at, head, makers, standings, heads, others }
}

async function orUnlearned<T>(ask: () => Promise<T>): Promise<T | Unlearned> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof WorldError)) throw error
    return { because: `${error.message}; ${error.hint}` }
  }
}

/** Adds what is known of a person. Whom the policy names by login, nobody needs to be asked about. */
async function stand(login: string | null, known: Map<string, Standing>, { rules, source }: Question): Promise<void> {
  if (login === null || known.has(login)) return
  const asked = rules.approvers.filter((approver) => approver.kind !== 'user')
  const named = rules.approvers.some((approver) => approver.kind === 'user' && approver.login === login)
  if (named || asked.length === 0) known.set(login, { answer: named ? 'yes' : 'no' })
  else if (known.size >= MOST_PEOPLE)
    known.set(login, { answer: 'unknown', because: `more than ${MOST_PEOPLE} people wrote waivers` })
  else known.set(login, await askAll(login, asked, source))
}

async function askAll(login: string, approvers: readonly Approver[], source: WaiverSource): Promise<Standing> {
  let answer: Standing = { answer: 'no' }
  for (const approver of approvers) {
    const one = await orUnlearned(() => source.standing(login, approver))
    const standing: Standing = 'answer' in one ? one : { answer: 'unknown', because: one.because }
    if (standing.answer === 'yes') return standing
    if (standing.answer === 'unknown') answer = standing
  }
  return answer
}

/** Only a waiver that says neither a commit nor runs is bound to what was the head when it was written. */
async function headsOf(
  comments: readonly WaiverComment[],
  source: WaiverSource,
): Promise<ReadonlyMap<number, string | null>> {
  const bare = comments.filter(({ written }) => {
    return written.kind === 'command' && written.commit === null && written.runs.length === 0
  })
  if (bare.length === 0) return new Map()
  const heads = await orUnlearned(() => source.headsAt(bare.map(({ created }) => created)))
  return new Map(bare.map(({ number }, index) => [number, 'because' in heads ? null : (heads[index] ?? null)]))
}

/**
 * Counted as strictly as can be known from the comments alone: those that were edited since, those that were written by
 * the author of their pull request, and those that nothing needed are counted as well, so that no waiver comes back by
 * being touched after the merge.
 */
async function othersOf(
  approved: readonly WaiverComment[],
  standings: Map<string, Standing>,
  question: Question,
): Promise<readonly Granted[]> {
  const { rules, source } = question
  const per = rules.quota?.per ?? 'month'
  const from = Math.min(...approved.map(({ created }) => windowOf(per, created).from))
  const granted: Granted[] = []
  for (const comment of await source.elsewhereSince(from)) {
    const grant = grantIn(comment, rules)
    if (grant === null) continue
    await stand(comment.login, standings, question)
    const standing = comment.login === null ? undefined : standings.get(comment.login)
    // Whose standing this token may not learn could not give a waiver with it either.
    if (standing?.answer === 'yes') granted.push(grant)
  }
  return granted
}

function grantIn({ number, created, account, body }: PullComment, { limits }: WaiverRules): Granted | null {
  const written = account === 'user' ? parseWaiver(body) : null
  if (written === null || written.kind === 'refused') return null
  const { amount } = written
  const most = limits.find(({ unit }) => unit === amount.unit)?.value ?? 0
  return amount.value <= most ? { number, created, amount } : null
}
