/** Embodied figures, constants of the method and sources as entries. */
import type { CatalogueEntry, EntryFigure, EntrySummary } from '../../core/catalogue-entry.ts'
import { CONSTANTS } from '../../core/estimate/constants/all.ts'
import { embodiedDetails, sourceDetails } from '../details.generated.ts'
import { embodiedRows } from '../embodied.generated.ts'
import { findRow } from '../rows.ts'
import { sourceRows } from '../sources.generated.ts'
import { dataSource } from '../sources.ts'
import { facts, figure, parts, rowsOf, short } from './text.ts'

export function embodiedSummaries(): EntrySummary[] {
  const used = rowsOf(embodiedRows).map(({ key, cells }) => {
    const [low, central, high] = cells
    const figures = [`${central ?? ''} kg`, `${low ?? ''} to ${high ?? ''}`]
    return { kind: 'embodied' as const, id: `embodied/${key}`, name: '', figures }
  })
  return [...used, ...references().map(({ id, name, figure: { value, unit } }) => referenceLine(id, name, value, unit))]
}

function referenceLine(id: string, name: string, value: number, unit: string): EntrySummary {
  return { kind: 'embodied', id, name, figures: [`${short(value)} ${unit}`, 'published figure, for reference'] }
}

function partInWords(key: string): string {
  const [part, name = ''] = key.split('/')
  return part === 'card' ? `a card: ${name}` : `the host of cards: ${name}`
}

/** Published figures that the ranges rest on; no estimate reads them. Several metrics of one item are told apart. */
function references(): { readonly id: string; readonly name: string; readonly figure: EntryFigure }[] {
  const seen = new Map<string, number>()
  return rowsOf(embodiedDetails).flatMap(({ key, cells }) => {
    if (!key.startsWith('reference/')) return []
    const [metric = '', value, unit = '', scope = '', source = '', note = ''] = cells
    const slug = key
      .toLowerCase()
      .replace(/[^a-z0-9/]+/g, '-')
      .replace(/-+$/, '')
    const count = (seen.get(slug) ?? 0) + 1
    seen.set(slug, count)
    const name = key.split('/').slice(1).join(': ')
    const what = [metric, scope].filter((text) => text !== '').join(', ')
    const one = figure({ what, value: Number(value), unit, source, note: note === '' ? null : note })
    return [{ id: `embodied/${slug}${count > 1 ? `-${count}` : ''}`, name, figure: one }]
  })
}

export function embodiedEntry(id: string): CatalogueEntry | null {
  const reference = references().find((one) => one.id === id)
  if (reference !== undefined) return plainEntry('embodied', id, reference.name, [reference.figure], [])
  const key = id.replace(/^embodied\//, '')
  const row = findRow(embodiedRows, key)
  if (row === null || key === id) return null
  const [low, central, high, devices = '', source = ''] = row
  const note = findRow(embodiedDetails, key)?.[0] ?? ''
  const range = [Number(low), Number(high)] as const
  const shared = devices === '1' || devices === '' ? null : `shared by ${devices} devices`
  const made = figure({ id, what: 'making it', value: Number(central), range, unit: 'kgCO2e', source, note: shared })
  return plainEntry('embodied', id, partInWords(key), [made], parts(note, '|'))
}

export function methodSummaries(): EntrySummary[] {
  return CONSTANTS.map(({ id, low, central, high, unit, source }) => {
    const range = low === high ? '' : `${low} to ${high}`
    return { kind: 'method', id, name: source, figures: [`${central} ${unit}`, range] }
  })
}

export function methodEntry(id: string): CatalogueEntry | null {
  const found = CONSTANTS.find((one) => one.id === id)
  if (found === undefined) return null
  const { low, central, high, unit, source } = found
  const what = 'constant of the method'
  const range = low === high ? null : ([low, high] as const)
  const one = figure({ id, what, value: central, range, unit, source: 'method', note: source })
  return plainEntry(
    'method',
    id,
    id.slice('method/'.length).replaceAll('-', ' '),
    [one],
    ['It stands in the table of constants of docs/methodology.md.'],
  )
}

export function sourceSummaries(): EntrySummary[] {
  return rowsOf(sourceRows).map(({ key, cells }) => {
    const [title = '', publisher = '', licence = ''] = cells
    return { kind: 'sources', id: key, name: `${title}, ${publisher}`, figures: [licence] }
  })
}

export function sourceEntry(id: string): CatalogueEntry | null {
  const found = dataSource(id)
  if (found === null) return null
  const { title, publisher, licence, terms, version, pointer } = found
  return {
    ...plainEntry('sources', id, title, [], parts(findRow(sourceDetails, id)?.[0], '|')),
    facts: facts(
      ['publisher', publisher],
      ['version', version],
      ['licence', licence],
      ['terms', terms],
      ['where', pointer],
    ),
  }
}

function plainEntry(
  kind: CatalogueEntry['kind'],
  id: string,
  name: string,
  figures: readonly EntryFigure[],
  notes: readonly string[],
): CatalogueEntry {
  return { kind, id, name, facts: [], figures, aliases: [], ambiguous: [], notes }
}
