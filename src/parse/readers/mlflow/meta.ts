/** `meta.yaml` of a run, as every generation of the file store writes it. */
import { shorten } from '../../../core/number.ts'
import type { Place, Problem } from '../../../core/problem.ts'
import { parseForeignYaml } from '../../yaml/foreign.ts'
import { isEmpty, type LocatedNode } from '../../yaml/located.ts'
import { RUN_ID } from './facts.ts'
import { report } from './problems.ts'

export interface Meta {
  readonly id: string
  readonly at: Place
  readonly startMs: number | null
  readonly endMs: number | null
  readonly deleted: boolean
}

/** A `meta.yaml` has some twenty keys. */
const LIMITS = { maxBytes: 262_144, maxNodes: 2000 } as const

/** @returns `null` after the problem has been told. */
export function readMeta(path: string, bytes: Uint8Array, problems: Problem[]): Meta | null {
  const start: Place = { file: path, line: 1, column: 1 }
  const parsed = parseForeignYaml(bytes, { file: path, ...LIMITS })
  if (!parsed.ok) {
    problems.push(...parsed.problems)
    return null
  }
  problems.push(...(parsed.warnings ?? []))
  const [root] = parsed.value
  if (root?.kind !== 'map') {
    problems.push(report('mlflow/meta', start, 'no keys and values', 'restore the file'))
    return null
  }
  // Runs had only `run_uuid` before 1.0; both are the same since.
  const id = textOf(root, 'run_id') ?? textOf(root, 'run_uuid') ?? ''
  if (!RUN_ID.test(id)) {
    problems.push(report('mlflow/meta', start, 'the run id is missing, or no id', 'restore the file'))
    return null
  }
  const startMs = timeOf(root, 'start_time', problems)
  const endMs = timeOf(root, 'end_time', problems)
  if (startMs === undefined || endMs === undefined) return null
  const deleted = textOf(root, 'lifecycle_stage') === 'deleted' || path.split('/').includes('.trash')
  return { id, at: start, startMs, endMs, deleted }
}

/** `null` where nothing stands, `undefined` after a problem. */
function timeOf(root: LocatedNode, key: string, problems: Problem[]): number | null | undefined {
  const node = entryOf(root, key)
  if (node === null || isEmpty(node)) return null
  if (node.kind === 'scalar' && /^[0-9]{1,15}(?:\.[0-9]{1,6})?$/.test(node.text)) return Number(node.text)
  const shown = node.kind === 'scalar' ? `"${shorten(node.text)}"` : 'a list or a mapping'
  problems.push(report('mlflow/time', node.at, `${key} is ${shown}`, 'write milliseconds since 1970'))
  return undefined
}

function textOf(root: LocatedNode, key: string): string | null {
  const node = entryOf(root, key)
  return node?.kind === 'scalar' && !isEmpty(node) ? node.text : null
}

function entryOf(root: LocatedNode, key: string): LocatedNode | null {
  return root.kind === 'map' ? (root.entries.get(key)?.value ?? null) : null
}
