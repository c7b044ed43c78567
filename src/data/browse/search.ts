/** Which entries the words of a search are about. Every word must stand somewhere in an entry, in any spelling of it. */
import type { EntryKind, EntrySummary } from '../../core/catalogue-entry.ts'
import { stripCount } from '../../core/device-count.ts'
import { instanceRows } from '../instances.generated.ts'
import { fold } from '../place-name.ts'
import { placeRows } from '../places.generated.ts'
import { acceleratorText } from './hardware.ts'
import { countryText } from './places.ts'
import { rowsOf } from './text.ts'

const BY_YEAR: ReadonlySet<EntryKind> = new Set(['grids', 'regions', 'sites'])

/** `germany 2022` asks for a year, `8xH100` for a board. */
export function wanted(kind: EntryKind, words: readonly string[], year: number | null) {
  const all = words.flatMap((word) => word.split(/\s+/)).filter((word) => word !== '')
  const isYear = (word: string) => BY_YEAR.has(kind) && /^(?:19|20)\d\d$/.test(word)
  const named = all.filter((word) => !isYear(word))
  const last = all.filter(isYear).at(-1)
  const { count, name } = stripCount(named.join(' '))
  const left = kind === 'accelerators' && count !== null && name !== '' ? name.split(' ') : named
  return { words: left, year: year ?? (last === undefined ? null : Number(last)) }
}

export function matches(entry: EntrySummary, words: readonly string[]): boolean {
  const text = haystack(entry)
  const before = PROSE.has(entry.kind) ? ' ' : ''
  return words.every((word) => {
    const folded = fold(word)
    return folded !== '' && text.includes(before + folded)
  })
}

/** Titles and sources are sentences, in which `paris` is no part of a comparison: words count from their beginning. */
const PROSE: ReadonlySet<EntryKind> = new Set(['sources', 'method'])

/** Spellings folded one by one, so that no word is found across two of them. */
function haystack({ kind, id, name, figures }: EntrySummary): string {
  const texts = [id, name, ...spellingsOf(kind, id)]
  if (PROSE.has(kind)) texts.push(...[...texts, ...figures].flatMap((text) => text.split(/[^\p{L}\p{N}]+/u)))
  return texts.map((text) => ` ${fold(text)}`).join('')
}

function spellingsOf(kind: EntryKind, id: string): string[] {
  if (kind === 'accelerators') return [...acceleratorText(id).split(';'), ...(machines().get(id) ?? [])]
  if (kind === 'grids') return [...countryText(id).split(';'), ...(spellings().get(id) ?? [])]
  return kind === 'regions' ? countryText(id).split(';') : []
}

let machineNames: ReadonlyMap<string, readonly string[]> | null = null

/** Board to machine types, because people know `p4d` and not what is in it. */
function machines(): ReadonlyMap<string, readonly string[]> {
  machineNames ??= joined(rowsOf(instanceRows).map(({ key, cells }) => [cells[0] ?? '', key]))
  return machineNames
}

let placeNames: ReadonlyMap<string, readonly string[]> | null = null

function spellings(): ReadonlyMap<string, readonly string[]> {
  placeNames ??= joined(rowsOf(placeRows).map(({ key, cells }) => [cells[0] ?? '', key]))
  return placeNames
}

function joined(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>()
  for (const [to, from] of pairs) {
    const known = all.get(to)
    if (known === undefined) all.set(to, [from])
    else known.push(from)
  }
  return all
}
