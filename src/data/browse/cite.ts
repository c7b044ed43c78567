/** Figures ready to be cited: one citation a factor. */
import type { CatalogueEntry, Citation, EntryFigure } from '../../core/catalogue-entry.ts'
import { dataSource } from '../sources.ts'
import { type Shown, show } from './index.ts'
import { short } from './text.ts'

export type Cited =
  | { readonly kind: 'cited'; readonly citations: readonly Citation[] }
  | Exclude<Shown, { kind: 'one' }>

/** What stands behind the figures of an entry, each source once. */
export function sourcesOf(entry: CatalogueEntry): Citation['source'][] {
  const ids = new Set(entry.figures.map(({ source }) => source))
  return [...ids].sort().map((id) => citation(id, '', null, id).source)
}

export function cite(text: string, year: number | null): Cited {
  const shown = show(text, year)
  if (shown.kind !== 'one') return shown
  const { entry, factor } = shown
  if (entry.kind === 'sources') return { kind: 'cited', citations: [citation(entry.id, entry.name, null, entry.id)] }
  const own = entry.figures.filter((one) => one.id !== null)
  const asked = factor === null ? own : own.filter((one) => one.id === factor)
  if (asked.length === 0) return { kind: 'no figure', has: own.flatMap((one) => one.id ?? []) }
  const citations = asked.map((one) => citation(one.id ?? '', `${one.what}, ${entry.name}`, one, one.source))
  return { kind: 'cited', citations }
}

function citation(id: string, what: string, figure: EntryFigure | null, source: string): Citation {
  const found = dataSource(source)
  return {
    id,
    figure: figure === null ? null : `${short(figure.value)} ${figure.unit}`,
    what: figure?.note == null ? what : `${what} (${figure.note})`,
    year: figure?.year ?? null,
    source: {
      id: source,
      title: found?.title ?? source,
      publisher: found?.publisher ?? '',
      version: found?.version ?? '',
      licence: found?.licence ?? '',
      terms: found?.terms ?? '',
      link: linkOf(found?.pointer ?? ''),
    },
  }
}

/** A pointer names a page, or a repository, perhaps at a commit, and files in it; anything else stays as it is. */
function linkOf(pointer: string): string {
  const pattern = /^([a-z0-9-]+(?:\.[a-z0-9-]+)+\/[^\s:@]+)(?:@([0-9a-f]+))?(?::(.+))?$/
  const [, page, commit, file] = pattern.exec(pointer) ?? []
  if (page === undefined) return pointer
  if (commit !== undefined && file !== undefined && /^\S+$/.test(file)) return `https://${page}/blob/${commit}/${file}`
  const at = commit === undefined ? '' : `/tree/${commit}`
  return file === undefined ? `https://${page}${at}` : `https://${page}${at} (${file})`
}
