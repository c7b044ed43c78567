/**
 * Patterns over repository paths: `**` (any folders), `*` (anything in one name), `?` (one character), `{a,b}`.
 *
 * Written here rather than taken from a library because the patterns come from a file and must not be able to stop
 * the program: nothing becomes a regular expression, the only step back is to the last star (so the work is at most
 * pattern length x path length), and braces are counted before they are expanded. Names that begin with a dot match
 * like all others, so that a record cannot hide in `.cache/`.
 */

const LONGEST = 1000
const MOST_ALTERNATIVES = 64
const MOST_DEEP_STARS = 8

/**
 * Says whether a path matches any of the patterns. A pattern that `globProblem` refuses matches nothing. The patterns are
 * taken apart when the first path is asked for, since many readers' patterns are never asked.
 */
export function compileGlobs(patterns: readonly string[]): (path: string) => boolean {
  let matcher: ((path: string) => boolean) | null = null
  return (path) => {
    matcher ??= matcherOf(patterns)
    return matcher(path)
  }
}

function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const find = indexGlobs(patterns.map((pattern) => [pattern, true] as const))
  return (path) => find(path).length > 0
}

const NONE: readonly never[] = []

/**
 * Says which marks a path bears: those of all patterns that it matches, each once, in the order in which they are given.
 * Patterns are kept by how the names end that they can match, so that a path of a large tree meets few of them.
 */
export function indexGlobs<T>(
  marked: readonly (readonly [pattern: string, mark: T])[],
): (path: string) => readonly T[] {
  const byEnd = new Map<string, Marked<T>[]>()
  const order = new Map<T, number>()
  for (const [pattern, mark] of marked) {
    if (!order.has(mark)) order.set(mark, order.size)
    if (globProblem(pattern) !== null) continue
    for (const glob of expand(pattern).map(compile)) {
      const alike = byEnd.get(glob.end)
      if (alike) alike.push({ glob, mark })
      else byEnd.set(glob.end, [{ glob, mark }])
    }
  }
  const anyEnd = byNeedle(byEnd.get('') ?? NONE)
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const dot = name.lastIndexOf('.')
    let found = withMarks(NONE, byEnd.get(name), path, name)
    if (dot > 0) found = withMarks(found, byEnd.get(name.slice(dot)), path, name)
    for (const [needle, some] of anyEnd) if (path.includes(needle)) found = withMarks(found, some, path, name)
    return found.length < 2 ? found : [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  }
}

/** Nothing is made for the many paths that match nothing. */
function withMarks<T>(
  found: readonly T[],
  some: readonly Marked<T>[] | undefined,
  path: string,
  name: string,
): readonly T[] {
  if (some === undefined) return found
  let marks = found
  for (const { glob, mark } of some) {
    if (!marks.includes(mark) && globFits(glob, path, name)) marks = [...marks, mark]
  }
  return marks
}

/** Patterns that end in anything, by a text that stands in all they match: one search for many patterns. */
function byNeedle<T>(marked: readonly Marked<T>[]): ReadonlyMap<string, readonly Marked<T>[]> {
  const groups = new Map<string, Marked<T>[]>()
  for (const one of marked) {
    const { folder, segments } = one.glob
    const [longest = ''] = (segments.at(-1) ?? '').split(/[*?]/).sort((a, b) => b.length - a.length)
    const needle = folder === '' ? longest : folder
    const group = groups.get(needle)
    if (group) group.push(one)
    else groups.set(needle, [one])
  }
  return groups
}

interface Marked<T> {
  readonly glob: Glob
  readonly mark: T
}

/** @param name The last part of the path. */
function globFits({ segments, prefix, suffix, folder }: Glob, path: string, name: string): boolean {
  if (!path.endsWith(suffix) || !path.startsWith(prefix) || !path.includes(folder)) return false
  // The common pattern: a name in any folder.
  if (segments.length === 2 && segments[0] === '**') return matchesName(segments[1] ?? '', name)
  return matches(segments, path.split('/'), '**', matchesName)
}

/** What is wrong with a pattern, as the end of a sentence that begins with it; `null` when it is fine. */
export function globProblem(pattern: string): string | null {
  if (pattern.trim() === '') return 'is empty'
  if (pattern.length > LONGEST) return `is longer than ${LONGEST} characters`
  if (/[\p{Cc}\u2028\u2029]/u.test(pattern)) return 'has a control character'
  if (pattern.includes('\\')) return 'has a backslash; folders are separated by "/"'
  if (/^\/|^[A-Za-z]:/.test(pattern)) return 'is an absolute path; paths start at the root of the repository'
  if (pattern.startsWith('!')) return 'begins with "!"; list what to leave out under "exclude"'
  if (/[[\]]/.test(pattern)) return 'has square brackets; "?" stands for any one character'
  const alternatives = countAlternatives(pattern)
  if (alternatives === null) return 'has a "{" or "}" without its partner'
  if (alternatives > MOST_ALTERNATIVES) return `stands for more than ${MOST_ALTERNATIVES} patterns`
  return (
    expand(pattern)
      .map(segmentProblem)
      .find((problem) => problem !== null) ?? null
  )
}

function segmentProblem(pattern: string): string | null {
  const segments = pattern.split('/')
  if (segments.some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment)))
    return 'has "." or ".." as a folder; paths start at the root of the repository'
  if (pattern.endsWith('/')) return `is a folder; write "${pattern}**" for everything in it`
  if (segments.includes('')) return 'has an empty folder name'
  if (segments.some((segment) => segment.includes('**') && segment !== '**'))
    return 'joins "**" with other characters; write "**/*" and then them'
  if (segments.filter((segment) => segment === '**').length > MOST_DEEP_STARS)
    return `has "**" more than ${MOST_DEEP_STARS} times`
  return null
}

interface Glob {
  readonly segments: readonly string[]
  /** Text that every match begins with, and ends with. */
  readonly prefix: string
  readonly suffix: string
  /** A folder that stands in every match, with its slash: found without taking the path apart. Empty when none is certain. */
  readonly folder: string
  /** The whole name, or its ending with the dot, that every match has; empty when neither is certain. */
  readonly end: string
}

function compile(pattern: string): Glob {
  const first = pattern.search(/[*?]/)
  const written = pattern.split('/')
  // `a/**` stands for what is in `a`, not for a file of that name.
  const segments = written.at(-1) === '**' ? [...written, '*'] : written
  const suffix = /[^*?/]*$/.exec(pattern)?.[0] ?? ''
  const dot = suffix.lastIndexOf('.')
  const end = suffix === segments.at(-1) ? suffix : dot < 0 ? '' : suffix.slice(dot)
  const plain = segments.slice(0, -1).find((segment) => !/[*?]/.test(segment))
  const folder = plain === undefined ? '' : `${plain}/`
  return { segments, prefix: first < 0 ? pattern : pattern.slice(0, first), suffix, folder, end }
}

function matchesName(pattern: string, name: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === name
  const [characters, text] = pattern.includes('?') ? [[...pattern], [...name]] : [pattern, name]
  return matches(characters, text, '*', (expected, character) => expected === '?' || expected === character)
}

/** Wildcard matching with one step back: to the last star, which then takes one item more. */
function matches(
  pattern: ArrayLike<string>,
  text: ArrayLike<string>,
  star: string,
  same: (expected: string, item: string) => boolean,
): boolean {
  let [p, t, lastStar, resume] = [0, 0, -1, 0]
  while (t < text.length) {
    if (pattern[p] === star) {
      lastStar = p
      p += 1
      resume = t
    } else if (p < pattern.length && same(pattern[p] ?? '', text[t] ?? '')) {
      p += 1
      t += 1
    } else if (lastStar >= 0) {
      p = lastStar + 1
      resume += 1
      t = resume
    } else {
      return false
    }
  }
  while (pattern[p] === star) p += 1
  return p === pattern.length
}

/** How many patterns the braces stand for; `null` when they are not balanced. */
function countAlternatives(pattern: string): number | null {
  const open: { sum: number; product: number }[] = []
  let level = { sum: 0, product: 1 }
  for (const character of pattern) {
    if (character === '{') {
      open.push(level)
      level = { sum: 0, product: 1 }
    } else if (character === ',' && open.length > 0) {
      level = { sum: level.sum + level.product, product: 1 }
    } else if (character === '}') {
      const outer = open.pop()
      if (!outer) return null
      level = {
        sum: outer.sum,
        product: Math.min(outer.product * (level.sum + level.product), Number.MAX_SAFE_INTEGER),
      }
    }
  }
  return open.length > 0 ? null : level.sum + level.product
}

/** Only for patterns whose alternatives have been counted. */
function expand(pattern: string): readonly string[] {
  const start = pattern.indexOf('{')
  if (start < 0) return [pattern]
  let depth = 0
  const cuts = [start]
  for (let at = start; at < pattern.length; at += 1) {
    if (pattern[at] === '{') depth += 1
    if (pattern[at] === '}') depth -= 1
    if ((pattern[at] === ',' && depth === 1) || depth === 0) cuts.push(at)
    if (depth === 0) break
  }
  const [before, after] = [pattern.slice(0, start), pattern.slice((cuts.at(-1) ?? start) + 1)]
  return cuts.slice(1).flatMap((cut, index) => {
    const choice = pattern.slice((cuts[index] ?? start) + 1, cut)
    return expand(before + choice + after)
  })
}
