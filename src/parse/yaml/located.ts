/** A YAML document in which everything knows where it stands. Every scalar is text; what it means is the reader's to say. */
import type { Place } from '../../core/problem.ts'

export type LocatedNode = LocatedScalar | LocatedList | LocatedMap

export interface LocatedScalar {
  readonly kind: 'scalar'
  readonly text: string
  /** Not quoted and not a block: `null` and `~` stand for nothing only then. */
  readonly plain: boolean
  readonly at: Place
}

interface LocatedList {
  readonly kind: 'list'
  readonly items: readonly LocatedNode[]
  readonly at: Place
}

interface LocatedMap {
  readonly kind: 'map'
  /** In the order of the file. A Map, so that a key named `__proto__` is a key like any other. */
  readonly entries: ReadonlyMap<string, LocatedEntry>
  readonly at: Place
}

export interface LocatedEntry {
  readonly key: string
  readonly keyAt: Place
  readonly value: LocatedNode
}

/** No value at all: nothing after the colon, `~` or `null`. */
export function isEmpty(node: LocatedNode): boolean {
  return node.kind === 'scalar' && node.plain && /^(?:~|null|Null|NULL)?$/.test(node.text)
}

/** The place of what a path leads to: `['budgets', 0, 'limit']`. As far as the path goes, so a missing key is at its parent. */
export function placeOf(root: LocatedNode, path: readonly PropertyKey[]): Place {
  return nodeAt(root, path).at
}

/** The place of the key at the end of a path, for problems that are about the key and not its value. */
export function keyPlaceOf(root: LocatedNode, path: readonly PropertyKey[]): Place {
  const parent = nodeAt(root, path.slice(0, -1))
  const entry = parent.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined
  return entry?.keyAt ?? placeOf(root, path)
}

/** Text, arrays and objects without a prototype, for a schema to look at. Empty values are `undefined`. */
export function toPlain(node: LocatedNode): unknown {
  if (isEmpty(node)) return undefined
  if (node.kind === 'scalar') return node.text
  if (node.kind === 'list') return node.items.map(toPlain)
  const plain: { [key: string]: unknown } = Object.create(null)
  for (const { key, value } of node.entries.values()) plain[key] = toPlain(value)
  return plain
}

function nodeAt(root: LocatedNode, path: readonly PropertyKey[]): LocatedNode {
  let node = root
  for (const step of path) {
    const next =
      node.kind === 'map'
        ? node.entries.get(String(step))?.value
        : node.kind === 'list'
          ? node.items[Number(step)]
          : undefined
    if (!next) return node
    node = next
  }
  return node
}
