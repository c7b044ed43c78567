/** Filters on branches, as GitHub reads them: "Filter pattern cheat sheet" in its documentation of workflows. */
import type { Filter } from './workflow.ts'

const LONGEST = 200

/** Whether a filter on branches lets an event of this branch through. Filters on paths let everything through here. */
export function admits({ key, patterns }: Filter, branch: string): boolean {
  if (key === 'branches') return matches(patterns, branch)
  return key !== 'branches-ignore' || !matches(patterns, branch)
}

/** The last pattern that matches decides; one with `!` before it takes out again. */
function matches(patterns: readonly string[], branch: string): boolean {
  let inside = false
  for (const pattern of patterns) {
    const isNegative = pattern.startsWith('!')
    if (matchesOne(isNegative ? pattern.slice(1) : pattern, branch)) inside = !isNegative
  }
  return inside
}

/** A pattern with an expression in it, or one that is too long, matches nothing: a person has to look then. */
function matchesOne(pattern: string, branch: string): boolean {
  if (pattern.length > LONGEST) return false
  const parts = pattern.match(/\*+|\[[^\]]*\]|\\.|[?+]|[^*[\\?+]+|[[\\]/g) ?? []
  const source = parts.map(partOf).join('')
  try {
    return new RegExp(`^${source}$`).test(branch.slice(0, LONGEST))
  } catch {
    return false
  }
}

/** `*` stays between slashes, `**` does not; `?` and `+` are about the character before them. */
function partOf(part: string): string {
  if (part.startsWith('*')) return part === '*' ? '[^/]*' : '.*'
  if (part === '?' || part === '+') return part
  if (/^\[[\w-]+\]$/.test(part)) return part
  const text = part.startsWith('\\') && part.length === 2 ? part.slice(1) : part
  return text.replace(/[\\^$.|()[\]{}/*+?-]/g, '\\$&')
}
