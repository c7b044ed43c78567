/** The catalogue on a terminal: what there is, what matches, one entry whole, and citations to paste. */
import type {
  CatalogueEntry,
  CatalogueOverview,
  Citation,
  EntryFigure,
  EntryKind,
  EntryList,
  EntrySummary,
} from '../../core/catalogue-entry.ts'
import { counted, formatCount, plain } from '../numbers.ts'
import { shown } from './items.ts'
import { Sheet, type TerminalOptions } from './layout.ts'
import { fits, printSeries, seriesOf } from './series.ts'

const SINGULAR: { readonly [K in EntryKind]: string } = {
  accelerators: 'accelerator',
  cpus: 'processor',
  instances: 'machine type',
  regions: 'cloud region',
  grids: 'grid',
  sites: 'site',
  embodied: 'embodied',
  method: 'constant of the method',
  sources: 'source',
}
const TERMS: Readonly<Record<string, string>> = {
  attribution: 'free with a credit, which NOTICES.md gives',
  'share-alike': 'share-alike, kept apart and asked last',
  'public-domain': 'public domain',
  facts: 'isolated facts from articles and repositories',
  ours: 'worked out by this project',
  unclear: 'no licence that we could read',
}
/** Enough to see what there is; a search is better than a page that runs away. */
const MOST_ROWS = 40
const TEXT = 300

export function renderOverview(overview: CatalogueOverview, options: TerminalOptions): string {
  const sheet = new Sheet(options)
  sheet.line(`Catalogue ${shown(overview.version)}`, 0, 'bold')
  sheet.gap()
  for (const { kind, entries, years, about } of overview.kinds) {
    const span = years === null ? '' : `, ${years[0]} to ${years[1]}`
    sheet.line(`${kind}: ${formatCount(entries)}${span}`, 2, undefined, 2)
    sheet.line(about, 4, 'dim')
  }
  sheet.heading('Licences of the sources')
  for (const [terms, count] of overview.terms)
    sheet.line(`${counted(count, 'source')}: ${TERMS[terms] ?? terms}`, 2, undefined, 2)
  sheet.heading('Look further')
  for (const words of ['grids germany 2022', 'accelerators h100', 'show gcp:europe-west9', 'cite grid/FR/2024']) {
    sheet.line(`carbon-clerk catalog ${words}`, 2, undefined, 2)
  }
  return sheet.toString()
}

export function renderLists(lists: readonly EntryList[], whole: boolean, options: TerminalOptions): string {
  const sheet = new Sheet(options)
  for (const { kind, entries } of lists) {
    const few = whole ? entries : entries.slice(0, lists.length > 1 ? 8 : MOST_ROWS)
    sheet.heading(`${capital(kind)} (${formatCount(entries.length)})`)
    printRows(sheet, few)
    const more = entries.length - few.length
    if (more > 0) sheet.line(`${formatCount(more)} more: add a word to the search, or --all.`, 2, 'dim', 2)
  }
  return sheet.toString()
}

/** Ids and figures side by side; names between them where there is room, below them where there is not. */
function printRows(sheet: Sheet, entries: readonly EntrySummary[]): void {
  const used = entries.map(({ figures }) => figures)
  const columns = Math.max(0, ...used.map((figures) => figures.length))
  const filled = Array.from({ length: columns }, (_, at) => at).filter((at) =>
    used.some((all) => (all[at] ?? '') !== ''),
  )
  const rows = entries.map(({ kind, id, name, figures }) => ({
    id: shown(id, 80),
    name: namesItself(kind) || name === '' ? '' : shown(name, TEXT),
    figures: filled.map((at) => shown(figures[at] === undefined || figures[at] === '' ? '-' : figures[at], TEXT)),
  }))
  const wide = rows.map(({ id, name, figures }) => (name === '' ? [id, ...figures] : [id, name, ...figures]))
  const bare = rows.map(({ id, figures }) => [id, ...figures])
  if (fits(sheet, wide, 2)) sheet.rows(wide, 2)
  else if (fits(sheet, bare, 2) && rows.every(({ name }) => name === '')) sheet.rows(bare, 2)
  else for (const row of rows) printStacked(sheet, row)
}

function printStacked(sheet: Sheet, row: { id: string; name: string; figures: readonly string[] }): void {
  sheet.line(row.id, 2, undefined, 2)
  const figures = row.figures.filter((text) => text !== '-').join(', ')
  sheet.line([row.name, figures].filter((text) => text !== '').join(': '), 4, 'dim', 2)
}

/** The id says it all. */
function namesItself(kind: EntryKind): boolean {
  return kind === 'accelerators' || kind === 'cpus' || kind === 'method'
}

export function renderEntry(
  entry: CatalogueEntry,
  sources: readonly Citation['source'][],
  options: TerminalOptions,
  factor: string | null = null,
): string {
  const sheet = new Sheet(options)
  sheet.line(`${shown(entry.name, TEXT)} (${SINGULAR[entry.kind]})`, 0, 'bold', 2)
  sheet.line(shown(entry.id, 120), 0, 'dim')
  const asked = entry.figures.find(({ id }) => id !== null && id === factor)
  if (asked !== undefined) {
    sheet.gap()
    printFigure(sheet, asked)
  }
  if (entry.facts.length > 0) sheet.gap()
  for (const [label, text] of entry.facts) sheet.line(`${shown(label)}: ${shown(text, TEXT)}`, 2, undefined, 2)
  const series = seriesOf(entry.figures)
  const single = entry.figures.filter((one) => one !== asked && !series.some(({ figures }) => figures.includes(one)))
  if (single.length > 0) sheet.heading('Figures')
  for (const figure of single) printFigure(sheet, figure)
  printSeries(sheet, series)
  if (entry.aliases.length > 0) {
    sheet.heading('Also written')
    sheet.line(entry.aliases.map((alias) => shown(alias)).join(', '), 2)
  }
  printAmbiguities(sheet, entry)
  if (entry.notes.length > 0) sheet.heading('Worth knowing')
  for (const note of entry.notes) sheet.line(capital(shown(note, TEXT)), 2, undefined, 2)
  if (sources.length > 0) sheet.heading('Sources')
  for (const source of sources) printSource(sheet, source)
  return sheet.toString()
}

function printFigure(sheet: Sheet, { id, what, value, range, unit, year, source, note }: EntryFigure): void {
  const span = range === null ? '' : ` (${plain(range[0], 4)} to ${plain(range[1], 4)})`
  const when = year === null ? '' : `, ${year}`
  sheet.line(`${shown(what)}: ${plain(value, 5)} ${shown(unit)}${span}${when}`, 2, undefined, 2)
  const rest = [id === null ? '' : shown(id, 120), `source ${shown(source)}`, note === null ? '' : shown(note, TEXT)]
  sheet.line(rest.filter((text) => text !== '').join('; '), 4, 'dim', 2)
}

function printAmbiguities(sheet: Sheet, { ambiguous }: CatalogueEntry): void {
  if (ambiguous.length > 0) sheet.heading('Names that may mean another')
  for (const { name, covers, watts } of ambiguous) {
    const span = watts === null ? '' : `: ${plain(watts[0], 4)} to ${plain(watts[1], 4)} W`
    sheet.line(`"${shown(name)}"${span}`, 2, undefined, 2)
    sheet.line(covers.map((id) => shown(id)).join(', '), 4, 'dim')
  }
}

function printSource(sheet: Sheet, { id, title, publisher, version, licence }: Citation['source']): void {
  sheet.line(`${shown(id)}: ${shown(title, TEXT)}, ${shown(publisher)}, ${shown(version)}`, 2, undefined, 2)
  sheet.line(`licence: ${shown(licence, TEXT)}`, 4, 'dim', 2)
}

/** One paragraph each, in the order of a reference list. Copied as a whole, so it is not broken by colours. */
export function renderCitations(citations: readonly Citation[], options: TerminalOptions): string {
  const sheet = new Sheet(options)
  for (const { id, figure, what, year, source } of citations) {
    sheet.gap()
    sheet.line(shown(id, 120), 0, 'bold')
    const when = year === null ? '' : `, ${year}`
    const number = figure === null ? '' : ` Figure: ${shown(what, TEXT)}${when}: ${shown(figure)}.`
    const version = source.version === '' ? '' : ` Version: ${shown(source.version, TEXT)}.`
    const text = `${shown(source.publisher, TEXT)}: ${shown(source.title, TEXT)}.${version}${number}`
    sheet.line(`${text} Licence: ${shown(source.licence, TEXT)}.`, 2)
    // Not wrapped: a link is copied.
    if (source.link !== '') sheet.verbatim(`  ${shown(source.link, TEXT)}`)
  }
  return sheet.toString()
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
