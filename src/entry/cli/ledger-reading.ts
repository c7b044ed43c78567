/** A ledger that has to be worked out: loaded only when no answer was kept. */
import { type Grouping, type LedgerListing, ledgerListing } from '../../core/ledger/listing.ts'
import type { Policy } from '../../core/policy.ts'
import { createFence } from '../../disk/fence.ts'
import type { Checkout } from '../../disk/git-process.ts'
import { gitHistory } from '../../disk/history.ts'
import { readers } from '../../parse/readers/index.ts'
import { policyNotAFile } from '../../review/policy-checks.ts'
import type { History, TreeEntry } from '../../review/ports.ts'
import { WITHOUT_POLICY } from '../../review/trusted-policy.ts'
import type { Host } from './host.ts'
import { keptLedger } from './kept-ledger.ts'
import { complain, note } from './output.ts'

export interface LedgerQuestion {
  readonly checkout: Checkout
  readonly tip: string
  /** What the user calls the tip. */
  readonly name: string
  /** The policy at the tip. */
  readonly entry: TreeEntry | null
  readonly policyPath: string
  /** Seconds since 1970. */
  readonly at: number
  readonly by: Grouping
  readonly isKept: boolean
}

/** A clock may be wrong by so much (core/ledger/times.ts). */
const BELIEVED_S = 86_400

/**
 * `null`: the policy cannot be read, and that was said.
 * @returns also whether the answer stays what it is: all dates are believed, and no file took too long to read.
 */
export async function readListing(
  question: LedgerQuestion,
  host: Host,
): Promise<{ readonly listing: LedgerListing; readonly isLasting: boolean } | null> {
  const { checkout, tip, name, entry, policyPath, at, by, isKept } = question
  const history = gitHistory(checkout, tip, name)
  const policy = await policyIn(entry, history, policyPath, host)
  if (policy === null) return null
  const fence = createFence(host.entry)
  try {
    const catalogue = (await import('../../data/catalogue.ts')).loadCatalogue()
    const input = { history, readers, fence, policy, policyPath, catalogue, at, people: false }
    const opened = await keptLedger(input, checkout, isKept ? host.environment : null)
    const { ledger, unreadable, unknown, continuable } = opened
    const blob = entry?.oid ?? null
    const isLasting =
      continuable.chronicle.dates.every((date) => date <= at + BELIEVED_S) &&
      unreadable.every(({ code }) => !code.startsWith('fence/'))
    return {
      listing: ledgerListing({ ledger, unreadable, unknown, policy: { path: policyPath, blob }, at, by }),
      isLasting,
    }
  } finally {
    await fence.close()
  }
}

async function policyIn(entry: TreeEntry | null, history: History, path: string, host: Host): Promise<Policy | null> {
  if (entry === null) return WITHOUT_POLICY
  const blob = (await history.read([entry])).get(entry.oid)
  const { parsePolicy, POLICY_LIMITS } = await import('../../parse/policy/index.ts')
  const parsed = blob ? parsePolicy(await blob.head(POLICY_LIMITS.maxBytes + 1), path) : null
  const [problem] = parsed === null ? [policyNotAFile(path)] : parsed.ok ? [] : parsed.problems
  if (problem !== undefined) complain(host, `${path}:${problem.at.line} ${problem.message}`, problem.hint)
  if (!parsed?.ok) return null
  const { extends: above } = parsed.value
  if (above !== null) note(host, 'The carbon budget extends another one, which is at GitHub and is not asked for here.')
  return parsed.value
}
