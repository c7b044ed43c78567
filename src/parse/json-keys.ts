/**
 * Where the keys of a JSON text stand, and which stand twice in one object: `JSON.parse` keeps the last and says nothing.
 * For texts that `JSON.parse` has accepted.
 */
import type { Place } from '../core/problem.ts'

export interface KeyPlaces {
  /** Of the text's first character that is not blank. */
  readonly start: Place
  readonly twice: readonly { readonly key: string; readonly at: Place }[]
  /** `null` when the path names no key of the text. */
  at(path: readonly PropertyKey[]): Place | null
}

interface Level {
  readonly path: string
  /** `null` in an object; the index in a list. */
  index: number | null
  key: string
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g

export function keyPlaces(text: string, file: string): KeyPlaces {
  const places = new Map<string, Place>()
  const twice: { key: string; at: Place }[] = []
  const levels: Level[] = []
  const placeAt = placer(text, file)
  const start = placeAt(Math.max(0, text.search(/\S/)))
  let last: { text: string; offset: number } | null = null
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0]
    const level = levels.at(-1)
    if (token === '{' || token === '[') levels.push({ path: here(level), index: token === '[' ? 0 : null, key: '' })
    else if (token === '}' || token === ']') levels.pop()
    else if (token === ',' && level !== undefined && level.index !== null) level.index += 1
    else if (token === ':' && level !== undefined && last !== null) {
      const key: unknown = JSON.parse(last.text)
      level.key = String(key)
      const at = placeAt(last.offset)
      if (places.has(here(level))) twice.push({ key: level.key, at })
      places.set(here(level), at)
    }
    last = token.startsWith('"') ? { text: token, offset: match.index } : null
  }
  return { start, twice, at: (path) => nearestPlace(places, path) }
}

/** The place of a key, or of the key around it. */
function nearestPlace(places: ReadonlyMap<string, Place>, path: readonly PropertyKey[]): Place | null {
  for (let length = path.length; length > 0; length -= 1) {
    const found = places.get(path.slice(0, length).map(escaped).join(''))
    if (found !== undefined) return found
  }
  return null
}

function here(level: Level | undefined): string {
  if (level === undefined) return ''
  return level.path + escaped(level.index ?? level.key)
}

/** Keys may hold any character, so parts of a path are told apart by their lengths. */
function escaped(part: PropertyKey): string {
  const text = String(part)
  return `${text.length}:${text}`
}

function placer(text: string, file: string): (offset: number) => Place {
  let line = 1
  let lineStart = 0
  let seen = 0
  return (offset) => {
    for (; seen < offset; seen += 1) {
      if (text[seen] !== '\n') continue
      line += 1
      lineStart = seen + 1
    }
    return { file, line, column: offset - lineStart + 1 }
  }
}
