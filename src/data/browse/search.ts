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
  return words.every((word) => {
    const folded = fold(word)
    return folded !== '' && text.includes(folded)
  })
}

/** Spellings folded one by one, so that no word is found across two of them. */
function haystack({ kind, id, name, figures }: EntrySummary): string {
  const more = kind === 'accelerators' ? [acceleratorText(id), machines().get(id) ?? ''] : []
  if (kind === 'grids') more.push(spellings().get(id) ?? '', countryText(id))
  if (kind === 'regions') more.push(countryText(id))
  if (kind === 'sources') more.push(figures.join(' '))
  return [id, name, ...more.join(';').split(';')]
    .flatMap((text) => [fold(text), ...text.split(/[ /]/).map(fold)])
    .join(' ')
}

let machineNames: ReadonlyMap<string, string> | null = null

/** Board to machine types, because people know `p4d` and not what is in it. */
function machines(): ReadonlyMap<string, string> {
  machineNames ??= joined(rowsOf(instanceRows).map(({ key, cells }) => [cells[0] ?? '', key]))
  return machineNames
}

let placeNames: ReadonlyMap<string, string> | null = null

function spellings(): ReadonlyMap<string, string> {
  placeNames ??= joined(rowsOf(placeRows).map(({ key, cells }) => [cells[0] ?? '', key]))
  return placeNames
}

function joined(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const all = new Map<string, string>()
  for (const [to, from] of pairs) all.set(to, `${all.get(to) ?? ''};${from}`)
  return all
}
