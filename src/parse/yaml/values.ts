/** What a reader asks of a located tree: `null` where a value is not there or is of another kind. */
import { isEmpty, type LocatedNode } from './located.ts'

/** What keys lead to, one after the other; `null` where the way ends, or ends in nothing. */
export function under(node: LocatedNode | null, ...keys: readonly string[]): LocatedNode | null {
  let found = node
  for (const key of keys) found = (found?.kind === 'map' ? found.entries.get(key)?.value : null) ?? null
  return found === null || isEmpty(found) ? null : found
}

/** A text, without blanks around it; `null` of an empty one. */
export function textUnder(node: LocatedNode | null, ...keys: readonly string[]): string | null {
  const found = under(node, ...keys)
  if (found?.kind !== 'scalar') return null
  const text = found.text.trim()
  return text === '' ? null : text
}

export function itemsUnder(node: LocatedNode | null, ...keys: readonly string[]): readonly LocatedNode[] {
  const found = under(node, ...keys)
  return found?.kind === 'list' ? found.items : []
}
