/**
 * The rule comes from base alone. What the pull request does to it is read too, but only to be shown, to widen where
 * records are looked for, and to stop a policy from being merged that nobody could be judged by afterwards.
 */
import { compileGlobs } from '../core/glob.ts'
import type { Policy } from '../core/policy.ts'
import type { Problem } from '../core/problem.ts'
import type { PolicyReport } from '../core/report-policy.ts'
import type { ReadPolicy } from '../parse/policy/index.ts'
import { type Above, type OpenOrganization, type Organization, readAbove, sameReference } from './organization.ts'
import { policyNotAFile } from './policy-checks.ts'
import type { Blob, Comparison, TreeEntry } from './ports.ts'

export type PolicyState =
  | { readonly state: 'absent' }
  /** There is one, and nothing in this pull request can be judged by it. */
  | { readonly state: 'unread'; readonly blob: string }
  | ValidPolicy
  | { readonly state: 'invalid'; readonly problems: readonly Problem[]; readonly blob: string }

interface ValidPolicy {
  readonly state: 'valid'
  /** Together with that of the organisation, where that was read. */
  readonly policy: Policy
  readonly blob: string
  readonly text: string
  readonly organization?: Organization
}

export interface Policies {
  readonly path: string
  readonly base: PolicyState
  readonly head: PolicyState
  /** The branch of the policy that judges, where it is not the base of the pull request. */
  readonly trunk?: string
}

/** A policy that stands at another commit than the tree that records are compared with. */
export interface TrustedPolicy {
  readonly oid: string
  readonly bytes: Uint8Array
  /** Where it stands, when that is not the base of the pull request. */
  readonly branch?: string
}

const MAX_BYTES = 262_144
/** The keys by which a policy says something about files that are no records: itself, or by that of the organisation. */
const REQUIREMENTS = ['required_for', 'extends'] as const

/** Where the policies of both sides stand. */
export interface PolicyEntries {
  readonly path: string
  /** The policy of the base branch's tip, when the base tree is older; `null` when the tip has none. */
  readonly trusted: TrustedPolicy | null | undefined
  readonly base: TreeEntry | null
  readonly head: TreeEntry | null
}

export function policyEntries(
  path: string,
  comparison: Comparison,
  trusted: TrustedPolicy | null | undefined,
): PolicyEntries {
  const find = (entries: readonly TreeEntry[]) => entries.find((entry) => entry.path === path) ?? null
  return { path, trusted, base: trusted === undefined ? find(comparison.base) : null, head: find(comparison.head) }
}

/** A policy as its file says, before that of the organisation is looked at. */
type Read =
  | Exclude<PolicyState, ValidPolicy>
  | { readonly state: 'read'; readonly read: ReadPolicy; readonly blob: string; readonly text: string }

/**
 * @param content Blobs by object id, those of the policies among them.
 * @param judges Whether anything changed that a policy could say something about; if not, it is read only when it asks
 *   for records of other files.
 * @throws WorldError when the policy of the organisation cannot be had: what it locks is not known then.
 */
export async function readPolicies(
  { path, trusted, base, head }: PolicyEntries,
  content: ReadonlyMap<string, Blob>,
  judges: boolean,
  open?: OpenOrganization,
): Promise<Policies> {
  const blobs = await bytesOf(content, [base, head])
  const read: ReadBytes = (blob, bytes) =>
    judges || asksForMore(bytes) ? parsed(path, blob, bytes) : Promise.resolve({ state: 'unread', blob })
  const headRead = await stateOf(path, head, blobs, read)
  const sameBlob = !trusted && base?.oid === head?.oid
  const baseRead = trusted
    ? await read(trusted.oid, trusted.bytes)
    : sameBlob
      ? headRead
      : await stateOf(path, base, blobs, read)
  const above = baseRead.state === 'read' && baseRead.read.value.extends ? baseRead.read.value.extends : null
  const organization = above && (await readAbove(above, open))
  const baseState = await together(baseRead, organization)
  const sides = { path, base: baseState, ...(trusted?.branch === undefined ? {} : { trunk: trusted.branch }) }
  if (sameBlob) return { ...sides, head: baseState }
  const known = headRead.state === 'read' && sameReference(headRead.read.value.extends, above) ? organization : null
  return { ...sides, head: await together(headRead, known) }
}

/** @param above `null`: none is extended, or a pull request names it first. Then the file stands for itself. */
async function together(own: Read, above: Above | null): Promise<PolicyState> {
  if (own.state !== 'read') return own
  const { read, blob, text } = own
  const refused = (problems: readonly Problem[]): PolicyState => ({ state: 'invalid', problems, blob })
  const { underOrganization, aloneProblems } = await policyModule()
  if (above === null) {
    const problems = aloneProblems(read)
    return problems.length > 0 ? refused(problems) : { state: 'valid', policy: read.value, blob, text }
  }
  if (!above.ok) return refused(above.problems)
  const merged = underOrganization(read, above.read)
  if (!merged.ok) return refused(merged.problems)
  return { state: 'valid', policy: merged.value, blob, text, organization: above.organization }
}

type ReadBytes = (blob: string, bytes: Uint8Array) => Promise<Read>

function asksForMore(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes)
  return REQUIREMENTS.some((key) => text.includes(key))
}

async function bytesOf(
  content: ReadonlyMap<string, Blob>,
  entries: readonly (TreeEntry | null)[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const bytes = new Map<string, Uint8Array>()
  for (const entry of entries) {
    const blob = entry?.kind === 'file' ? content.get(entry.oid) : undefined
    if (entry && blob) bytes.set(entry.oid, await blob.head(MAX_BYTES + 1))
  }
  return bytes
}

async function stateOf(
  path: string,
  entry: TreeEntry | null,
  blobs: ReadonlyMap<string, Uint8Array>,
  read: ReadBytes,
): Promise<Read> {
  if (!entry) return { state: 'absent' }
  const bytes = blobs.get(entry.oid)
  if (entry.kind === 'file' && bytes) return read(entry.oid, bytes)
  return { state: 'invalid', blob: entry.oid, problems: [policyNotAFile(path)] }
}

async function parsed(path: string, blob: string, bytes: Uint8Array): Promise<Read> {
  const policy = (await policyModule()).parsePolicy(bytes, path)
  if (!policy.ok) return { state: 'invalid', problems: policy.problems, blob }
  return { state: 'read', read: policy, blob, text: new TextDecoder().decode(bytes) }
}

/** Zod and YAML stand behind this import; where nothing is judged they are never loaded. */
function policyModule() {
  return import('../parse/policy/index.ts')
}

/** Records are looked for wherever base or head says: narrowing the globs hides nothing. */
export function scopeOf({ base, head }: Policies): (path: string) => boolean {
  const scopes = [base, head].flatMap((state) => (state.state === 'valid' ? [scope(state.policy)] : []))
  if (base.state !== 'valid') scopes.push(() => true)
  return (path) => scopes.some((inScope) => inScope(path))
}

function scope({ records }: Policy): (path: string) => boolean {
  const included = compileGlobs(records.include)
  const excluded = compileGlobs(records.exclude)
  return (path) => included(path) && !excluded(path)
}

/** What stands where there is no policy: everything is shown and nothing is held. */
export const WITHOUT_POLICY: Policy = {
  mode: 'report',
  onError: 'block',
  gateOn: 'p50',
  undecided: 'warn',
  assume: { region: null, pue: null, marketGPerKwh: null, hardware: [] },
  accounting: { boundary: 'facility', intensity: 'location', method: 'best', embodied: true },
  records: { include: ['**'], exclude: [], requiredFor: [] },
  budgets: [],
  prices: null,
  agents: [],
  waivers: null,
  corrections: [],
  learnFromDrift: false,
  extends: null,
  locked: [],
}

/** The rule that applies: what base says, and nothing where it says nothing. */
export function policyOf({ base }: Policies): Policy {
  if (base.state === 'valid') return base.policy
  return base.state === 'unread' ? { ...WITHOUT_POLICY, mode: 'enforce' } : WITHOUT_POLICY
}

export function policyReport(
  policies: Policies,
  policy: Policy,
  proposed: readonly string[],
  suggested: string | null,
): PolicyReport {
  const { mode, gateOn, undecided, onError, accounting, assume } = policy
  const organization = policies.base.state === 'valid' ? policies.base.organization : undefined
  const hardware = assume.hardware.map(({ count, model }) => `${count}x ${model}`).join(', ')
  return {
    path: policies.path,
    blob: policies.base.state === 'absent' ? null : policies.base.blob,
    read: policies.base.state === 'valid',
    mode,
    gate_on: gateOn,
    undecided,
    on_error: onError,
    accounting: accountingReport(accounting),
    assume: { region: assume.region, pue: assume.pue, hardware: hardware || null },
    proposed,
    ...(organization ? { organization } : {}),
    ...(policies.trunk === undefined ? {} : { trunk: policies.trunk }),
    suggested,
  }
}

function accountingReport({ liveGrid, ...accounting }: Policy['accounting']): PolicyReport['accounting'] {
  return liveGrid === undefined ? accounting : { ...accounting, live_grid: liveGrid }
}
