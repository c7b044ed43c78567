/** The ledger of a branch, from its history and the policy of today. */
import type { Catalogue } from '../core/catalogue.ts'
import { compileGlobs } from '../core/glob.ts'
import { type Booked, bookLedger } from '../core/ledger/book.ts'
import type { Chronicle, Continuable, Unreadable } from '../core/ledger/chronicle.ts'
import type { DatedCorrection } from '../core/ledger/corrections.ts'
import type { Correction, Policy } from '../core/policy.ts'
import type { Reader } from '../parse/reader.ts'
import { estimateRecord } from './estimates.ts'
import { readMovements } from './movements.ts'
import type { Blob, Brought, Fence, History, TreeEntry } from './ports.ts'

export interface LedgerInput {
  readonly history: History
  readonly readers: readonly Reader[]
  readonly fence: Fence
  /** The policy of the base branch: its scope, its accounting and its corrections hold for all of the past. */
  readonly policy: Policy
  readonly policyPath: string
  readonly catalogue: Catalogue
  /** Time of judging, seconds since 1970. */
  readonly at: number
  /** Whether some budget asks who brought something in, or its labels: then GitHub is asked for the landings. */
  readonly people: boolean
  /** What was kept of an earlier run with the same tool, scope and policy path. */
  readonly cached?: Continuable | null
}

export interface OpenedLedger extends Booked {
  /** Record files that could not be read: with any, everything booked is a least. */
  readonly unreadable: readonly Unreadable[]
  /** To be kept for the next time. */
  readonly continuable: Continuable
}

/** @throws WorldError where the history is cut off or a blob cannot be had. */
export async function openLedger(input: LedgerInput): Promise<OpenedLedger> {
  const inScope = scopeOf(input.policy)
  const continuable = await readMovements({ ...input, inScope, known: input.cached ?? null })
  return ledgerFrom(continuable, input)
}

/** The same of what was read already, or of a part of it. */
export async function ledgerFrom(continuable: Continuable, input: LedgerInput): Promise<OpenedLedger> {
  const { history, policy, catalogue, at } = input
  const { chronicle } = continuable
  const [corrections, people] = await Promise.all([
    datedCorrections(policy.corrections, chronicle, input),
    input.people ? (history.people?.(chronicle.steps.map(({ commit }) => commit)) ?? NOBODY) : NOBODY,
  ])
  // A service that knows the grid hour by hour (`accounting.live_grid`) is never asked about the past: what was booked
  // must not depend on what it answers today.
  const context = { accounting: policy.accounting, assume: policy.assume, catalogue }
  const booked = bookLedger({
    chronicle,
    corrections,
    at,
    complete: true,
    estimate: (record) => estimateRecord(record, context),
    brought: (commit) => people.get(commit) ?? null,
  })
  return { ...booked, unreadable: chronicle.unreadable, continuable }
}

const NOBODY: ReadonlyMap<string, Brought> = new Map()

/** The records that a policy is about. The same for `include` and `exclude` that are equal, which a cache may rely on. */
function scopeOf({ records }: Policy): (path: string) => boolean {
  const included = compileGlobs(records.include)
  const excluded = compileGlobs(records.exclude)
  return (path) => included(path) && !excluded(path)
}

const POLICY_BYTES = 262_144

/** Each correction with the landing from which on it stands in the policy without a gap. */
async function datedCorrections(
  corrections: readonly Correction[],
  { policies }: Chronicle,
  { history, policyPath }: LedgerInput,
): Promise<DatedCorrection[]> {
  if (corrections.length === 0) return []
  const entries = policies.flatMap(({ oid }): TreeEntry[] =>
    oid === null ? [] : [{ path: policyPath, kind: 'file', oid, size: null }],
  )
  const once = [...new Map(entries.map((entry) => [entry.oid, entry])).values()]
  const blobs = once.length === 0 ? new Map<string, Blob>() : await history.read(once)
  const { parsePolicy } = await import('../parse/policy/index.ts')
  const since = new Map<Correction, number>()
  const open = new Set(corrections)
  for (const { landing, oid } of policies.toReversed()) {
    if (open.size === 0) break
    const blob = oid === null ? undefined : blobs.get(oid)
    const parsed = blob === undefined ? null : parsePolicy(await blob.head(POLICY_BYTES), policyPath)
    // One that cannot be read says nothing of when an entry came.
    if (parsed?.ok === false) continue
    const stood = parsed?.value.corrections ?? []
    for (const one of open) {
      if (stood.some(({ run, kg }) => run === one.run && kg === one.kg)) since.set(one, landing)
      else open.delete(one)
    }
  }
  return corrections.map((correction) => ({ correction, since: since.get(correction) ?? null }))
}
