/**
 * What `JSON.parse` does not say, cheaply: how deep a text nests, and whether keys were lost because they stood twice.
 * Native searches and one walk of the tree take a fifth of the time of `JSON.parse`; a loop over the characters takes as
 * long as the parser itself.
 */

/** A text with fewer brackets than this takes little memory, however it nests. */
const MANY_BRACKETS = 200_000

export interface Tree {
  /** Keys of all objects. */
  members: number
  /** Values of all kinds, as far as was looked. */
  nodes: number
  /** Colons inside of texts that are values. */
  colons: number
  tooDeep: boolean
}

/** Says whether a text may be given to `JSON.parse`, which would build five million nested lists and fill the memory. */
export function mayBeParsed(text: string, maxDepth: number): boolean {
  if (text.length < MANY_BRACKETS) return true
  const brackets = occurrences(text, '{', MANY_BRACKETS) + occurrences(text, '[', MANY_BRACKETS)
  return brackets < MANY_BRACKETS || deepest(text, maxDepth) <= maxDepth
}

/** @param maxDepth Looks no deeper, so that the walk itself cannot go too deep. */
export function measure(value: unknown, maxDepth: number, maxNodes: number): Tree {
  const tree = { members: 0, nodes: 1, colons: 0, tooDeep: false }
  add(value, maxDepth, maxNodes, tree)
  return tree
}

function add(value: unknown, levels: number, maxNodes: number, tree: Tree): void {
  if (typeof value === 'string') tree.colons += occurrences(value, ':', Infinity)
  else if (typeof value === 'object' && value !== null) descend(value, levels, maxNodes, tree)
}

function descend(value: object, levels: number, maxNodes: number, tree: Tree): void {
  if (levels === 0) tree.tooDeep = true
  if (tree.tooDeep || tree.nodes > maxNodes) return
  if (Array.isArray(value)) {
    tree.nodes += value.length
    for (const item of value as readonly unknown[]) if (typeof item !== 'number') add(item, levels - 1, maxNodes, tree)
    return
  }
  // `for…in` is the fastest; what JSON.parse makes inherits nothing that is listed.
  for (const key in value) {
    tree.members += 1
    tree.nodes += 1
    const part = (value as Record<string, unknown>)[key]
    if (typeof part !== 'number') add(part, levels - 1, maxNodes, tree)
  }
}

/**
 * Whether a text that `JSON.parse` has accepted may hold a key twice: `false` only when that is certain.
 * Each member has one colon; all others are inside of texts, those of lost members among them.
 */
export function mayHaveLostKeys(text: string, value: unknown, tree: Tree): boolean {
  const colons = occurrences(text, ':', Infinity)
  if (colons === tree.members) return false
  // A colon that is written as an escape would stand for one of a lost member.
  if (text.includes('\\u003a') || text.includes('\\u003A')) return true
  const others = colons - tree.members - tree.colons
  return others !== 0 && others !== colonsInKeys(value)
}

function colonsInKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let colons = Array.isArray(value) ? 0 : occurrences(Object.keys(value).join(''), ':', Infinity)
  for (const part of Object.values(value)) colons += colonsInKeys(part)
  return colons
}

function occurrences(text: string, sign: string, enough: number): number {
  let count = 0
  for (let at = text.indexOf(sign); at !== -1 && count < enough; at = text.indexOf(sign, at + 1)) count += 1
  return count
}

/** Deepest nesting outside of texts; stops one past the limit. */
function deepest(text: string, maxDepth: number): number {
  let [depth, most] = [0, 0]
  for (let at = 0; at < text.length && most <= maxDepth; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x22) {
      for (at += 1; at < text.length && text.charCodeAt(at) !== 0x22; at += 1) if (text.charCodeAt(at) === 0x5c) at += 1
    } else if (code === 0x7b || code === 0x5b) {
      depth += 1
      most = Math.max(most, depth)
    } else if (code === 0x7d || code === 0x5d) depth -= 1
  }
  return most
}
