import type { Problem } from '../core/problem.ts'
import type { Plan, Run, Serving } from '../core/record.ts'

/** A file as a reader sees it: a name and bytes. Nothing here can reach the disk, the network or a shell. */
export interface RecordFile {
  /** Repository path with `/`, no `..`, no leading `/`. */
  readonly path: string
  /** Bytes in order; whole-file readers get one chunk. */
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
  readonly size: number
}

export interface Read {
  readonly runs: readonly Run[]
  readonly plans: readonly Plan[]
  readonly servings: readonly Serving[]
  readonly problems: readonly Problem[]
}

/** `no`: not this format. `yes`: read it. A problem: it is this format but cannot be read (an LFS pointer, UTF-16). */
export type Recognition = 'yes' | 'no' | Problem

/** The part of a reader that does the work; may be heavy, and is loaded only when a file needs it. */
type ReadFile = (file: RecordFile) => Promise<Read>

/**
 * Turns one format of record into runs, plans and servings. One folder and one line in readers/index.ts.
 * This part is light: names and a look at the first bytes. Parsers and tables belong behind `load`.
 */
export interface Reader {
  /** Stable id: `codecarbon`. Also the prefix of its run ids. */
  readonly format: string
  /** For people: `CodeCarbon emissions.csv`. */
  readonly title: string
  /** Globs of names that are looked at in every tree, and of names looked at only when the pull request changes them. */
  readonly paths: { readonly likely: readonly string[]; readonly possible: readonly string[] }
  /** `stream`: constant memory, up to `maxBytes`. `whole`: read inside the worker fence. */
  readonly mode: 'stream' | 'whole'
  readonly maxBytes: number
  /** Decides by content; `head` is the first 64 KiB at most. */
  recognise(path: string, head: Uint8Array): Recognition
  load(): Promise<ReadFile>
}
