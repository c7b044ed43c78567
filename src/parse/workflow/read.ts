/** From the bytes of a workflow file to a `Workflow`. What is not of the expected shape is left out, as if it were not there. */
import type { Parsed, Place } from '../../core/problem.ts'
import { parseForeignYaml } from '../yaml/foreign.ts'
import { isEmpty, type LocatedEntry, type LocatedNode } from '../yaml/located.ts'
import type { Concurrency, Filter, Job, Permissions, Said, Step, Trigger, Workflow } from './workflow.ts'

const LIMITS = { maxBytes: 512 * 1024, maxNodes: 20_000 } as const
const FILTERS = ['branches', 'branches-ignore', 'paths', 'paths-ignore'] as const

/** @returns problems where the file is no YAML; GitHub runs nothing of such a file either. */
export function readWorkflow(bytes: Uint8Array, path: string): Parsed<Workflow> {
  const parsed = parseForeignYaml(bytes, { file: path, ...LIMITS })
  if (!parsed.ok) return parsed
  const root = parsed.value[0]
  const start = { file: path, line: 1, column: 1 }
  return {
    ok: true,
    value: {
      path,
      events: eventsOf(entry(root, 'on')),
      permissions: permissionsOf(entry(root, 'permissions')),
      concurrency: concurrencyOf(entry(root, 'concurrency')),
      jobs: entries(entry(root, 'jobs')?.value).map((job) => jobOf(job, start)),
    },
  }
}

/** `on` is a name, a list of names, or names with settings. */
function eventsOf(on: LocatedEntry | undefined): ReadonlyMap<string, Trigger> {
  if (on === undefined) return new Map()
  const bare = (at: Place): Trigger => ({ at, types: null, filters: [] })
  if (on.value.kind === 'map') {
    return new Map(entries(on.value).map(({ key, keyAt, value }) => [key, triggerOf(keyAt, value)]))
  }
  return new Map(texts(on.value).map(({ text, at }) => [text, bare(at)]))
}

function triggerOf(at: Place, value: LocatedNode): Trigger {
  const types = entry(value, 'types')
  const filters = FILTERS.flatMap((key): Filter[] => {
    const found = entry(value, key)
    return found === undefined ? [] : [{ key, patterns: texts(found.value).map(({ text }) => text), at: found.keyAt }]
  })
  return { at, types: types === undefined ? null : texts(types.value).map(({ text }) => text), filters }
}

function permissionsOf(found: LocatedEntry | undefined): Permissions | null {
  if (found === undefined) return null
  const { keyAt: at, value } = found
  const scopes = new Map(
    entries(value).flatMap(({ key, value: level }) => (level.kind === 'scalar' ? [[key, level.text] as const] : [])),
  )
  const all = value.kind === 'scalar' ? value.text : ''
  return { at, scopes, others: all === 'write-all' ? 'write' : all === 'read-all' ? 'read' : 'none' }
}

function concurrencyOf(found: LocatedEntry | undefined): Concurrency | null {
  if (found === undefined) return null
  if (found.value.kind === 'scalar') return { group: found.value.text, cancels: false, at: found.keyAt }
  const cancel = said(found.value, 'cancel-in-progress')
  const group = said(found.value, 'group')?.text ?? ''
  return { group, cancels: cancel !== null && cancel.text !== 'false', at: found.keyAt }
}

function jobOf({ key: id, keyAt: at, value }: LocatedEntry, start: Place): Job {
  const steps = entry(value, 'steps')?.value
  return {
    id,
    name: said(value, 'name')?.text ?? id,
    at,
    condition: said(value, 'if'),
    continueOnError: said(value, 'continue-on-error'),
    needs: listed(entry(value, 'needs')),
    matrix: entry(entry(value, 'strategy')?.value, 'matrix')?.keyAt ?? null,
    permissions: permissionsOf(entry(value, 'permissions')),
    concurrency: concurrencyOf(entry(value, 'concurrency')),
    uses: said(value, 'uses'),
    steps: steps?.kind === 'list' ? steps.items.map((step) => stepOf(step, start)) : [],
  }
}

function stepOf(step: LocatedNode, start: Place): Step {
  const inputs = entries(entry(step, 'with')?.value).flatMap(({ key, keyAt, value }) =>
    value.kind === 'scalar' ? [[key.toLowerCase(), { text: value.text, at: keyAt }] as const] : [],
  )
  return {
    at: step.kind === 'map' ? ([...step.entries.values()][0]?.keyAt ?? step.at) : start,
    uses: said(step, 'uses'),
    run: said(step, 'run'),
    condition: said(step, 'if'),
    continueOnError: said(step, 'continue-on-error'),
    with: new Map(inputs),
  }
}

/** A text or a list of texts, as one text. */
function listed(found: LocatedEntry | undefined): Said | null {
  if (found === undefined) return null
  const all = texts(found.value)
  return all.length === 0 ? null : { text: all.map(({ text }) => text).join(', '), at: found.keyAt }
}

function said(node: LocatedNode | undefined, key: string): Said | null {
  const found = entry(node, key)
  return found?.value.kind === 'scalar' && !isEmpty(found.value) ? { text: found.value.text, at: found.keyAt } : null
}

function texts(node: LocatedNode): readonly Said[] {
  if (node.kind === 'scalar') return isEmpty(node) ? [] : [{ text: node.text, at: node.at }]
  return node.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? texts(item) : [])) : []
}

function entry(node: LocatedNode | undefined, key: string): LocatedEntry | undefined {
  return node?.kind === 'map' ? node.entries.get(key) : undefined
}

function entries(node: LocatedNode | undefined): readonly LocatedEntry[] {
  return node?.kind === 'map' ? [...node.entries.values()] : []
}
