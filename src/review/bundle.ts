/**
 * A verdict that anybody with a clone can make again: the commits, what the world told besides them, and the report that
 * came of it. The report is held against a new one byte for byte, as it is rendered as JSON.
 */
import type { Author } from '../core/ledger/ledger.ts'
import { WorldError } from '../core/problem.ts'
import type { Report } from '../core/report.ts'
import { renderJson } from '../render/json.ts'
import type { Fact } from './facts.ts'

const BUNDLE_VERSION = 1
/** 2,000 runs with their trails are 30 MB. */
export const MOST_BUNDLE_BYTES = 256 * 1024 * 1024

/** What an evaluation was given besides the repository. */
export interface Given {
  readonly base: string
  /** Of a merge group: the tip of the branch, where the last commit of the group stands on others of the queue. */
  readonly group_base: string | null
  readonly head: string
  readonly policy_path: string
  /** Seconds since 1970. */
  readonly at: number
  readonly author: Author | null
  readonly labels: readonly string[] | null
  /** Whose comments were asked for waivers: those at the commit that was judged, or at the head behind a queue; or none. */
  readonly waivers: 'commit' | 'queue' | null
  readonly fail_on: 'over' | 'undecided' | 'never'
}

export interface Bundle {
  readonly bundle_version: typeof BUNDLE_VERSION
  readonly tool: Report['tool']
  readonly factors_version: string
  readonly given: Given
  readonly facts: readonly Fact[]
  /** SHA-256 of the report as `renderJson` writes it, in hexadecimal. */
  readonly report_sha256: string
  readonly report: Report
}

export async function bundleOf(report: Report, given: Given, facts: readonly Fact[]): Promise<Bundle> {
  return {
    bundle_version: BUNDLE_VERSION,
    tool: report.tool,
    factors_version: report.factors_version,
    given,
    facts,
    report_sha256: await sha256(renderJson(report)),
    report,
  }
}

/** Hexadecimal, of the UTF-8 of a text. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * @throws WorldError `verify/bundle` for what is no bundle. The report in it is not checked: it is only held against another.
 */
export function parseBundle(text: string): Bundle {
  const value = parsed(text)
  if (!isObject(value)) throw noBundle('it is not an object')
  if (value.bundle_version !== BUNDLE_VERSION) throw noBundle('"bundle_version" is not 1')
  const { tool, given, facts, report, report_sha256, factors_version } = value
  if (!isObject(tool) || typeof tool.version !== 'string') throw noBundle('"tool" is missing')
  if (!isObject(report)) throw noBundle('"report" is missing')
  if (typeof report_sha256 !== 'string' || typeof factors_version !== 'string') throw noBundle('a digest is missing')
  if (!Array.isArray(facts) || !facts.every((fact) => isObject(fact) && typeof fact.what === 'string')) {
    throw noBundle('"facts" is not a list of facts')
  }
  if (!isGiven(given)) throw noBundle('"given" does not say what was judged')
  return value as unknown as Bundle
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw noBundle('it is not JSON')
  }
}

function isGiven(given: unknown): boolean {
  if (!isObject(given)) return false
  const { base, group_base, head, policy_path, at, author, labels, waivers, fail_on } = given
  return (
    [base, head].every(isObjectId) &&
    (group_base === null || isObjectId(group_base)) &&
    typeof policy_path === 'string' &&
    typeof at === 'number' &&
    Number.isFinite(at) &&
    (author === null || isObject(author)) &&
    (labels === null || (Array.isArray(labels) && labels.every((label) => typeof label === 'string'))) &&
    [null, 'commit', 'queue'].some((one) => one === waivers) &&
    ['over', 'undecided', 'never'].some((one) => one === fail_on)
  )
}

function isObjectId(value: unknown): boolean {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function noBundle(why: string): WorldError {
  return new WorldError(
    'verify/bundle',
    `this is no verdict bundle: ${why}`,
    'Make one with "carbon-clerk check --format bundle".',
  )
}

/** Where two reports part: `/findings/0/gated`, and what stands there. */
export interface Parting {
  readonly path: string
  readonly claimed: string
  readonly made: string
}

/** The first places at which the reports differ, in the order in which they stand; empty when their bytes are the same. */
export function partings(claimed: unknown, made: unknown, most: number): readonly Parting[] {
  const found: Parting[] = []
  compareAt('', claimed, made, found, most)
  return found
}

function compareAt(path: string, claimed: unknown, made: unknown, found: Parting[], most: number): void {
  if (found.length >= most || Object.is(claimed, made)) return
  const [a, b] = [childrenOf(claimed), childrenOf(made)]
  if (a === null || b === null || Array.isArray(claimed) !== Array.isArray(made)) {
    found.push({ path: path || '/', claimed: shown(claimed), made: shown(made) })
    return
  }
  const keys = [...new Set([...a.keys(), ...b.keys()])]
  for (const key of keys) compareAt(`${path}/${key}`, a.get(key), b.get(key), found, most)
  const order = [...a.keys()].join('\n') !== [...b.keys()].join('\n')
  if (order && found.length === 0) found.push({ path: path || '/', claimed: 'its keys', made: 'in another order' })
}

function childrenOf(value: unknown): ReadonlyMap<string, unknown> | null {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null
}

const SHOWN = 200

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}
