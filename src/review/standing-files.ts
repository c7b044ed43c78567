/**
 * The files of a branch that may be records, kept from landing to landing, and which of them are read together. As in a
 * pull request, names that say little are looked at when a landing changes them; what was found to be a record there stands
 * from then on.
 */
import type { StandingFile } from '../core/ledger/chronicle.ts'
import { compareBy, type Problem } from '../core/problem.ts'
import type { FolderReader, Reader } from '../parse/reader.ts'
import { refusedEntry } from './collect.ts'
import type { NamedReaders } from './names.ts'
import type { Blob, Difference, TreeEntry } from './ports.ts'
import { type CandidateFile, recognise, type Unit, unitKey } from './reading.ts'

export interface Change extends Difference {
  readonly names: NamedReaders
}

/** What has to be read anew; `files` is empty where nothing is left of it. */
export interface Turned {
  readonly key: string
  readonly reader: Reader
  readonly files: readonly { readonly file: Standing; readonly recognised: boolean }[]
}

/** A file that could not be read, by what is wrong with it. */
export interface Refusal {
  readonly path: string
  readonly problem: Problem
}

interface Standing {
  readonly entry: TreeEntry
  readonly names: NamedReaders
  readonly taken: Reader | null
}

type Blobs = ReadonlyMap<string, Blob>

export class StandingFiles {
  readonly #files = new Map<string, Standing>()
  /** By key of the unit: paths of files that were recognised as its own, and of those that may stand beside them. */
  readonly #units = new Map<string, { readonly reader: Reader; readonly paths: Set<string> }>()
  readonly #readers: ReadonlyMap<string, Reader>
  readonly #names: (path: string) => NamedReaders

  constructor(readers: readonly Reader[], names: (path: string) => NamedReaders, files: readonly StandingFile[]) {
    this.#readers = new Map(readers.map((reader) => [reader.format, reader]))
    this.#names = names
    for (const { path, oid, size, format } of files) {
      const taken = format === null ? null : (this.#readers.get(format) ?? null)
      this.#add({ entry: { path, kind: 'file', oid, size }, names: this.#names(path), taken })
    }
  }

  all(): StandingFile[] {
    const files = [...this.#files.values()].map(({ entry: { path, oid, size }, taken }) => {
      return { path, oid, size, format: taken?.format ?? null }
    })
    return files.sort(compareBy(({ path }) => path))
  }

  /** @returns units of which a file changed, and files that are records by their names and cannot be read. */
  async apply(changes: readonly Change[], blobs: Blobs): Promise<{ turned: Turned[]; refused: Refusal[] }> {
    const touched = new Map<string, Reader>()
    const refused: Refusal[] = []
    const touch = (standing: Standing) => {
      for (const reader of unitsOf(standing)) touched.set(unitKey(reader, standing.entry.path), reader)
    }
    for (const { path, after, names } of changes) {
      const before = this.#files.get(path)
      if (before !== undefined) {
        touch(before)
        this.#remove(before)
      }
      if (after === null) continue
      const answer = await this.#sighted(after, names, blobs)
      for (const problem of answer.problems) refused.push({ path, problem })
      if (answer.standing === null) continue
      touch(answer.standing)
      this.#add(answer.standing)
    }
    const turned = [...touched].sort(compareBy(([key]) => key)).map(([key, reader]) => this.#turned(key, reader))
    return { turned, refused }
  }

  async #sighted(
    entry: TreeEntry,
    names: NamedReaders,
    blobs: Blobs,
  ): Promise<{ readonly standing: Standing | null; readonly problems: readonly Problem[] }> {
    const { likely, beside } = names
    const blob = blobs.get(entry.oid)
    const readers = readersOf(names, blob?.size ?? entry.size)
    const problems = refusedEntry({ entry, readers, beside, likely: likely.length > 0 })
    if (entry.kind !== 'file' || entry.undecodable) return { standing: null, problems }
    // A file that is no record is forgotten, unless it may belong to one.
    const free = names.beside.length > 0 ? { entry, names, taken: null } : null
    if (blob === undefined || readers.length === 0) return { standing: free, problems }
    const answer = await recognise({ path: entry.path, blob, readers, beside, likely: likely.length > 0 })
    const taken = answer.kind === 'taken' ? answer.reader : null
    return {
      standing: taken === null ? free : { entry, names, taken },
      problems: answer.kind === 'refused' ? [...problems, answer.problem] : problems,
    }
  }

  #turned(key: string, reader: Reader): Turned {
    const paths = [...(this.#units.get(key)?.paths ?? [])].sort()
    const files = paths.flatMap((path) => {
      const file = this.#files.get(path)
      return file === undefined ? [] : [{ file, recognised: file.taken === reader }]
    })
    return { key, reader, files: files.some(({ recognised }) => recognised) ? files : [] }
  }

  #add(standing: Standing): void {
    const { path } = standing.entry
    this.#files.set(path, standing)
    for (const reader of unitsOf(standing)) {
      const key = unitKey(reader, path)
      const unit = this.#units.get(key)
      if (unit) unit.paths.add(path)
      else this.#units.set(key, { reader, paths: new Set([path]) })
    }
  }

  #remove(standing: Standing): void {
    const { path } = standing.entry
    this.#files.delete(path)
    for (const reader of unitsOf(standing)) {
      const key = unitKey(reader, path)
      const unit = this.#units.get(key)
      unit?.paths.delete(path)
      if (unit?.paths.size === 0) this.#units.delete(key)
    }
  }
}

/** The readers that are asked about a changed file: of names that say little, those that would read so much. */
export function readersOf({ likely, possible }: NamedReaders, size: number | null): readonly Reader[] {
  const readable = possible.filter(({ maxBytes }) => size === null || size <= maxBytes)
  return [...new Set([...likely, ...readable])]
}

/** A file belongs to the unit that it was recognised for, or may stand beside those of others. */
function unitsOf({ taken, names }: Standing): readonly (Reader | FolderReader)[] {
  return taken === null ? names.beside : [taken]
}

/** As `sortFiles` puts it together. */
export function unitOf({ reader, files }: Turned, blobs: Blobs): Unit {
  const candidates = files.map(({ file, recognised }) => ({ file: candidateOf(file, blobs), recognised }))
  return {
    reader,
    files: candidates.map(({ file }) => file),
    recognised: candidates.filter(({ recognised }) => recognised).map(({ file }) => file),
  }
}

function candidateOf({ entry, names }: Standing, blobs: Blobs): CandidateFile {
  const blob = blobs.get(entry.oid)
  if (blob === undefined) throw new Error(`the blob of ${entry.path} was not read`)
  const { likely, beside } = names
  return { path: entry.path, blob, readers: readersOf(names, blob.size), beside, likely: likely.length > 0 }
}
