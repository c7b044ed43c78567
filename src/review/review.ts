/** The story, told once. The Action, the bot and the CLI are three ways to start it. */
import type { Catalogue } from '../core/catalogue.ts'
import { compileGlobs } from '../core/glob.ts'
import type { Estimated } from '../core/judge.ts'
import type { Author, Ledger } from '../core/ledger/ledger.ts'
import { kgOf } from '../core/ledger/lines.ts'
import type { LiveGrid } from '../core/live.ts'
import { mergeRecords } from '../core/merge.ts'
import type { Policy } from '../core/policy.ts'
import { type Problem, WorldError } from '../core/problem.ts'
import { type Item, reconcile } from '../core/reconcile.ts'
import type { Run } from '../core/record.ts'
import type { ProblemReport, Report } from '../core/report.ts'
import { findTwins, type Twins } from '../core/twins.ts'
import { decide, enforce } from '../core/verdict.ts'
import type { Reader } from '../parse/reader.ts'
import { type Candidates, type Collection, changedEntries, collect, findCandidates, touchesRecords } from './collect.ts'
import { findingsOf, type Waiving } from './findings.ts'
import { emptyReport, failureReport, type ReportFrame } from './frame.ts'
import { futureProblems } from './future.ts'
import { headline } from './headline.ts'
import { explain, totals } from './items.ts'
import type { OpenHistory } from './live.ts'
import type { OpenOrganization } from './organization.ts'
import { type Circumstances, flagsOf, type OpenLedger } from './over-time.ts'
import { isOwnersFile, policyOwners } from './owners.ts'
import { assumptionProblems, requiredRecords, silentRecords } from './policy-checks.ts'
import type { Blob, Comparison, Fence, TreeEntry, Trees } from './ports.ts'
import { problemReports } from './problems.ts'
import { describePolicy, proposedProblems } from './proposal.ts'
import { unusedReports } from './sightings.ts'
import { addedTotals, booked, breakEvens } from './sums.ts'
import {
  type Policies,
  policyEntries,
  policyOf,
  policyReport,
  readPolicies,
  scopeOf,
  type TrustedPolicy,
} from './trusted-policy.ts'

export interface ReviewInput {
  readonly trees: Trees
  readonly readers: readonly Reader[]
  readonly fence: Fence
  readonly loadCatalogue: () => Promise<Catalogue>
  /** `.github/carbon-budget.yml`, or where the workflow says. */
  readonly policyPath: string
  /** The policy of the base branch's tip, when `trees.base` is an older commit; `null` when the tip has none. */
  readonly trustedPolicy?: TrustedPolicy | null
  /** The same, for whom the world has to be asked; `undefined`: the one of `trees.base` is trusted. */
  readonly openTrustedPolicy?: () => Promise<TrustedPolicy | null | undefined>
  /** Reads the policy of an organisation that the one on base extends. Without it such a policy cannot be judged by. */
  readonly organizationPolicy?: OpenOrganization
  readonly openHistory?: OpenHistory
  /** When it is judged, seconds since 1970. Without it nothing that depends on time is within its limit. */
  readonly at?: number | null
  /** Who opened the pull request; `null` when nobody says. */
  readonly author?: Author | null
  readonly labels?: readonly string[] | null
  /** The history of base. Asked for only where a budget counts what was merged before. */
  readonly openLedger?: OpenLedger
  /** Comments of the pull request. Asked for only where something is over and the policy lets somebody allow it. */
  readonly waiving?: Waiving | null
  readonly version: string
  /** The line that reproduces the report from a clone. */
  readonly reproduce: string
}

/**
 * Judges head against base.
 * @returns always a report: what the world refuses becomes INDETERMINATE, under the rule of the base policy if that
 *   could be read. Only bugs are thrown.
 */
export async function review(input: ReviewInput): Promise<Report> {
  const frame: ReportFrame = { ...input, base: input.trees.base, head: input.trees.head }
  let policies: Policies | null = null
  try {
    const isNamed = recordNames(input.readers)
    const isWanted = (path: string) => path === input.policyPath || isOwnersFile(path) || isNamed(path)
    const [comparison, trusted] = await Promise.all([input.trees.compare(isWanted), trustedPolicyOf(input)])
    const candidates = findCandidates(comparison, input.readers)
    const places = policyEntries(input.policyPath, comparison, trusted)
    const standing = [places.base, places.head].filter((entry) => entry !== null).filter(({ kind }) => kind === 'file')
    const blobs = await readFirst(input.trees, standing, changedEntries(candidates, comparison), async (alone) => {
      // Whether a refusal holds the merge is for the policy to say, if that much can be had.
      policies = await readPolicies(places, alone, true, input.organizationPolicy)
    })
    const touched = await touchesRecords(candidates, comparison, blobs)
    const judges = touched || comparison.changed.has(input.policyPath)
    policies = await readPolicies(places, blobs, judges, input.organizationPolicy)
    return await evaluate(input, frame, comparison, policies, { candidates, blobs, touched })
  } catch (error) {
    if (!(error instanceof WorldError)) throw error
    return failureReport(frame, 'INDETERMINATE', error, policies)
  }
}

async function trustedPolicyOf({ trustedPolicy, openTrustedPolicy }: ReviewInput) {
  return trustedPolicy === undefined ? openTrustedPolicy?.() : trustedPolicy
}

/** Names that may be records or stand beside them; built once, asked for every path of two trees. */
function recordNames(readers: readonly Reader[]): (path: string) => boolean {
  return compileGlobs(readers.flatMap(({ paths }) => Object.values(paths).flat()))
}

interface Sighted {
  readonly candidates: Candidates
  /** Some of what changed is a record. */
  readonly touched: boolean
  /** What was read to know it. */
  readonly blobs: ReadonlyMap<string, Blob>
}

/** Policies and changed files in one question; when that fails, the policies alone before the failure is passed on. */
async function readFirst(
  trees: Trees,
  policies: readonly TreeEntry[],
  changed: readonly TreeEntry[],
  onFailure: (alone: ReadonlyMap<string, Blob>) => Promise<void>,
): Promise<ReadonlyMap<string, Blob>> {
  const all = [...new Map([...policies, ...changed].map((entry) => [entry.oid, entry])).values()]
  if (all.length === 0) return new Map()
  try {
    return await trees.read(all)
  } catch (error) {
    if (error instanceof WorldError && policies.length > 0) await onFailure(await trees.read(policies))
    throw error
  }
}

async function evaluate(
  input: ReviewInput,
  frame: ReportFrame,
  comparison: Comparison,
  policies: Policies,
  sighted: Sighted,
): Promise<Report> {
  const { base, head } = policies
  const { touched, candidates, blobs: known } = sighted
  const touchesPolicy = comparison.changed.has(policies.path)
  const policy = policyOf(policies)
  if (base.state === 'invalid' && !(head.state === 'valid' && !touched)) {
    return failureReport(frame, 'BAD_POLICY', base.problems, policies)
  }
  const required = requiredRecords(policy, comparison.changed)
  if (!touched && !touchesPolicy && !required) return quiet(frame, candidates, policies, policy)
  const collection = await collect({ ...input, candidates, known, inScope: scopeOf(policies) })
  const catalogue = await input.loadCatalogue()
  const unknown = base.state === 'valid' ? assumptionProblems(base, policies.path, catalogue) : []
  if (unknown.length > 0) return failureReport(frame, 'BAD_POLICY', unknown, policies)
  const openHistory = input.openHistory ?? NO_HISTORY
  const headTime = async () => (await input.trees.headTime?.()) ?? null
  const gathered = { comparison, policies, policy, collection, catalogue, touchesPolicy, openHistory, headTime }
  return judged(frame, { ...gathered, input })
}

/** Every repository has one, so its name alone does not make it a record. */
const README = /(?:^|\/)readme\.md$/i

/** No record can have changed, so nothing is read and nothing heavy is loaded. */
function quiet(frame: ReportFrame, candidates: Candidates, policies: Policies, policy: Policy): Report {
  const exists = [...candidates.head, ...candidates.base].some(({ entry, readers, likely }) => {
    return likely && !README.test(entry.path) && readers.some(({ configures }) => !configures)
  })
  const report = {
    ...emptyReport(frame, policyReport(policies, policy, [], null)),
    verdict: exists ? 'PASS' : 'NO_RECORDS',
  }
  return finished(report as Report, policy)
}

interface Gathered {
  readonly comparison: Comparison
  readonly policies: Policies
  readonly policy: Policy
  readonly collection: Collection
  readonly catalogue: Catalogue
  readonly touchesPolicy: boolean
  readonly openHistory: OpenHistory
  readonly headTime: () => Promise<number | null>
  readonly input: Pick<ReviewInput, 'at' | 'author' | 'labels' | 'openLedger' | 'waiving' | 'trees'>
}

async function judged(frame: ReportFrame, gathered: Gathered): Promise<Report> {
  const { policy, collection, catalogue, comparison, input } = gathered
  const owners = () => policyOwners(input.trees, comparison, gathered.policies.path)
  const { estimateAll, overHorizon } = await import('./estimates.ts')
  const before = mergeRecords(collection.base.records)
  const after = mergeRecords(collection.head.records)
  const items = reconcile(before, after)
  const live = await liveGridOf(items, gathered)
  const estimated = estimateAll(items, policy, catalogue, live)
  const changedItems = estimated.filter(({ item }) => item.change === 'new' || item.change === 'changed')
  const unreadable = [...collection.head.problems, ...after.problems]
  const problems = [
    ...unreadable,
    ...(changedItems.length === 0 ? (requiredRecords(policy, comparison.changed) ?? []) : []),
    ...silentRecords(policy, estimated),
    ...(await futureProblems(changedItems, gathered.headTime)),
    ...(gathered.touchesPolicy ? proposedProblems(gathered.policies, catalogue) : []),
  ]
  const held = await findingsOf({
    policy,
    policyPath: frame.policyPath,
    catalogue,
    estimated,
    rules: { matches: matcher(policy), overHorizon: overHorizon(policy, catalogue) },
    unreadable: unreadable.filter((one) => one.severity === 'error').map((one) => one.at.file),
    circumstances: circumstancesOf(gathered.input),
    openLedger: gathered.input.openLedger,
    waiving: gathered.input.waiving ?? null,
  })
  const { findings } = held
  const located = locate([...problems, ...held.problems], comparison, collection)
  const reports = explain(described(held.estimated, held.ledger?.ledger ?? null), catalogue)
  const added = addedTotals(held.estimated, held.ledger?.ledger ?? null)
  const records = collection.files.length
  const report: Report = {
    ...emptyReport(frame, await describePolicy({ ...gathered, owners }, added)),
    factors_version: catalogue.version,
    inputs: { base: frame.base, head: frame.head, ...held.inputs, records: collection.files },
    verdict: decide({ findings, problems: located, records }),
    findings,
    ...reports,
    added,
    totals: totals(booked(held.estimated)),
    break_even: breakEvens(held.estimated),
    problems: located,
    unused: unusedReports(collection.head.unused, after).filter(({ path }) => comparison.changed.has(path)),
    twins: newTwins(after.runs, items),
    ...held.parts,
    reproduce: frame.reproduce + flagsOf(held.inputs),
  }
  return finished(report, policy)
}

function circumstancesOf({ at, author, labels }: Gathered['input']): Circumstances {
  return { at: at ?? null, author: author ?? null, labels: labels ?? null }
}

/** Only those that the pull request adds to. */
function newTwins(runs: readonly Run[], items: readonly Item[]): readonly Twins[] {
  const added = new Set(items.flatMap(({ change, head }) => (change === 'new' && head ? [head.id] : [])))
  return findTwins(runs).filter(({ ids }) => ids.some((id) => added.has(id)))
}

const NO_HISTORY: OpenHistory = () => Promise.resolve(null)

/** Only the policy on base may ask for it, and what the pull request changes is asked for first. */
async function liveGridOf(
  items: readonly Item[],
  { policy, catalogue, openHistory }: Gathered,
): Promise<LiveGrid | null> {
  const { liveGrid } = policy.accounting
  if (liveGrid === undefined) return null
  const { askLive } = await import('./live.ts')
  const changed = items.filter(({ change }) => change !== 'same')
  const records = [...changed, ...items].flatMap(({ head, base }) => [head, base].filter((one) => one !== null))
  return askLive(records, { catalogue, assume: policy.assume }, liveGrid, openHistory)
}

function finished(report: Report, policy: Pick<Policy, 'mode' | 'onError'>): Report {
  const { enforced, exitCode } = enforce(report.verdict, policy)
  const complete = { ...report, enforced, exit_code: exitCode }
  return { ...complete, headline: headline(complete) }
}

function described(estimated: readonly Estimated[], ledger: Ledger | null) {
  return estimated.flatMap(({ item, base, head }) => {
    const record = item.head ?? item.base
    const footprint = head ?? base
    if (!record || !footprint) return []
    const before = item.change === 'changed' && base ? { before: base } : {}
    const booked = item.change === 'new' ? (ledger?.bookedOf(record) ?? null) : null
    return [{ record, footprint, change: item.change, ...before, ...(booked ? { bookedKg: kgOf(booked) } : {}) }]
  })
}

/** A problem holds the merge only if the pull request touches its file; old ones are listed. */
function locate(problems: readonly Problem[], { changed }: Comparison, { touched }: Collection): ProblemReport[] {
  return problemReports(problems, ({ at }) => changed.has(at.file) || touched.has(at.file))
}

function matcher(policy: Policy): (budget: Policy['budgets'][number], path: string) => boolean {
  const compiled = new Map(policy.budgets.map((budget) => [budget, compileGlobs(budget.paths)]))
  return (budget, path) => budget.paths.length === 0 || (compiled.get(budget)?.(path) ?? false)
}
