/** The figures behind every estimate: lists, searches, whole entries and citations. */
import { ENTRY_KINDS, type EntryKind, type EntryList } from '../../core/catalogue-entry.ts'
import { nearest } from '../../parse/nearest.ts'
import type { Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import { appearanceOf, type Host } from './host.ts'
import { say, sayJson } from './output.ts'
import { UsageError } from './usage.ts'

type Browse = typeof import('../../data/browse/index.ts')

export const catalog: Command = {
  usage: '[KIND] [WORDS...] | show ID | cite ID... [options]',
  about: [
    `Without a name, what there is. KIND is one of ${ENTRY_KINDS.join(', ')}; words after it search it, and words alone search everything.`,
    '"show" prints one entry whole: every figure with unit, year, source and licence, its other spellings, and what else its name may mean. "cite" prints a citation for each figure, ready to paste.',
    'ID is what a list prints, a factor of a footprint such as grid/FR/2024 or tdp/nvidia-h100-sxm5-80gb, or a name such as "8xH100" or "aws:eu-west-3".',
  ],
  options: {
    json: { value: null, help: 'print JSON for other programs' },
    year: { value: 'YEAR', help: 'the figures of one year, or of the nearest that was published' },
    all: { value: null, help: 'print all that match, however many' },
  },
  names: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(given, host) {
    const browse = await import('../../data/browse/index.ts')
    const [first, ...rest] = given.names
    const year = yearOf(given)
    if (first === undefined) await printOverview(browse, given, host)
    else if (first === 'show') await printEntry(browse, rest, year, given, host)
    else if (first === 'cite') await printCitations(browse, rest, year, given, host)
    else await printLists(browse, given.names, year, given, host)
    return 0
  },
}

function yearOf(given: Arguments): number | null {
  const text = given.text('year')
  if (text === null) return null
  const year = Number(text)
  if (/^\d{4}$/.test(text) && year >= 1990 && year <= 2100) return year
  throw new UsageError(`--year cannot be "${text}"`, 'Write a year such as 2024.')
}

async function printOverview(browse: Browse, given: Arguments, host: Host): Promise<void> {
  const overview = browse.overview()
  if (given.has('json')) return sayJson(host, { schema_version: 1, ...overview })
  say(host, (await import('../../render/terminal.ts')).renderOverview(overview, appearanceOf(host)))
}

async function printLists(
  browse: Browse,
  names: readonly string[],
  year: number | null,
  given: Arguments,
  host: Host,
): Promise<void> {
  const [first = '', ...rest] = names
  const kind = kindOf(first)
  const lists =
    kind === null
      ? ENTRY_KINDS.map((one) => browse.list(one, names, year)).filter(({ entries }) => entries.length > 0)
      : [browse.list(kind, rest, year)]
  if (lists.every(({ entries }) => entries.length === 0))
    throw nothing(browse, kind, kind === null ? names : rest, year)
  const { version } = browse.overview()
  if (given.has('json')) return sayJson(host, { schema_version: 1, version, lists })
  const { renderLists } = await import('../../render/terminal.ts')
  say(host, renderLists(lists, given.has('all'), appearanceOf(host)))
}

/** Also in the singular: `catalog grid france`. */
function kindOf(word: string): EntryKind | null {
  const plain = word.toLowerCase()
  return ENTRY_KINDS.find((kind) => kind === plain || kind === `${plain}s`) ?? null
}

function nothing(browse: Browse, kind: EntryKind | null, words: readonly string[], year: number | null): UsageError {
  const text = words.join(' ')
  const elsewhere: EntryList[] =
    kind === null ? [] : ENTRY_KINDS.map((one) => browse.list(one, words, year)).filter((one) => one.entries.length > 0)
  if (elsewhere.length > 0) {
    const where = elsewhere.map((one) => `catalog ${one.kind} ${text}`).slice(0, 3)
    return new UsageError(`nothing among the ${kind} is "${text}"`, `There is something under: ${where.join('; ')}.`)
  }
  const meant = nearest(text, [...(kind === null ? ENTRY_KINDS : []), ...browse.idsOf(kind)])
  const hint =
    meant === null ? 'Write fewer or other words; "carbon-clerk catalog" lists the kinds.' : `Did you mean "${meant}"?`
  return new UsageError(`nothing${kind === null ? '' : ` among the ${kind}`} is "${text}"`, hint)
}

async function printEntry(
  browse: Browse,
  names: readonly string[],
  year: number | null,
  given: Arguments,
  host: Host,
): Promise<void> {
  const text = names.join(' ')
  if (text === '') throw new UsageError('show needs an id', 'Write for example: carbon-clerk catalog show grid/FR/2024')
  const found = browse.show(text, year)
  if (found.kind === 'none') throw unknown(browse, text)
  if (found.kind === 'several') throw several(text, found.ids)
  if (found.kind === 'no figure') throw noFigure(text, found.has)
  const { sourcesOf } = await import('../../data/browse/cite.ts')
  const sources = sourcesOf(found.entry)
  if (given.has('json')) return sayJson(host, { schema_version: 1, factor: found.factor, entry: found.entry, sources })
  const { renderEntry } = await import('../../render/terminal.ts')
  say(host, renderEntry(found.entry, sources, appearanceOf(host), found.factor))
}

async function printCitations(
  browse: Browse,
  ids: readonly string[],
  year: number | null,
  given: Arguments,
  host: Host,
): Promise<void> {
  if (ids.length === 0) {
    throw new UsageError('cite needs an id', 'Write for example: carbon-clerk catalog cite grid/FR/2024 pue/gcp')
  }
  const { cite } = await import('../../data/browse/cite.ts')
  const citations = ids.flatMap((id) => {
    const cited = cite(id, year)
    if (cited.kind === 'none') throw unknown(browse, id)
    if (cited.kind === 'several') throw several(id, cited.ids)
    if (cited.kind === 'no figure') throw noFigure(id, cited.has)
    return cited.citations
  })
  if (given.has('json')) return sayJson(host, { schema_version: 1, citations })
  say(host, (await import('../../render/terminal.ts')).renderCitations(citations, appearanceOf(host)))
}

function noFigure(text: string, has: readonly string[]): UsageError {
  const meant = nearest(text, has) ?? has[0]
  return new UsageError(`"${text}" has no figure`, meant === undefined ? null : `Did you mean "${meant}"?`)
}

function several(text: string, ids: readonly string[]): UsageError {
  return new UsageError(`"${text}" may mean ${ids.length} entries`, `Write one of ${ids.slice(0, 6).join(', ')}.`)
}

function unknown(browse: Browse, text: string): UsageError {
  const owner = /^(record|policy|live)\//.exec(text)?.[1]
  if (owner !== undefined) {
    const where = { record: 'the record itself', policy: 'the policy' }[owner] ?? 'a live service'
    return new UsageError(`"${text}" is not in the catalogue`, `That figure comes from ${where}.`)
  }
  const bare = text.replace(/^(?:tdp\/cpu|tdp|idle|flops|grid|pue|wue)\//, '').replace(/\/\d{4}$/, '')
  const ids = browse.idsOf(null)
  const begun = ids.filter((id) => id.startsWith(bare)).slice(0, 6)
  const meant = nearest(bare, ids)
  const hint =
    begun.length > 0
      ? `There is ${begun.join(', ')}.`
      : meant === null
        ? 'Run "carbon-clerk catalog" for what there is.'
        : `Did you mean "${meant}"?`
  return new UsageError(`"${text}" is not in the catalogue`, hint)
}
