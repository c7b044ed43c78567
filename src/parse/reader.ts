import type { Problem } from '../core/problem.ts'
import type { Plan, Run, Serving } from '../core/record.ts'
import type { UnusedReason } from './unused.ts'

/** A file as a reader sees it: a name and bytes. Nothing here can reach the disk, the network or a shell. */
export interface RecordFile {
  /** Repository path with `/`, no `..`, no leading `/`. */
  readonly path: string
  /** Bytes in order; whole-file readers get one chunk. */
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
  readonly size: number
}

/** A file, or a part of one, that belongs to the format and gives nothing that can be counted. */
export interface Unused {
  readonly path: string
  readonly line: number
  readonly reason: UnusedReason
  /** What it is, for people, without anything private: `energies per iteration of "decode"`. */
  readonly what: string
}

export interface Read {
  readonly runs: readonly Run[]
  readonly plans: readonly Plan[]
  readonly servings: readonly Serving[]
  readonly problems: readonly Problem[]
  readonly unused?: readonly Unused[]
}

/** A file that grew at its end, in one pass. */
export interface Grown {
  /** What `load` would read of its first bytes alone; `null` where that cannot be told, as in the middle of a line. */
  readonly before: Read | null
  readonly after: Read
}

/** It has the name of a record of this format and is none, and the reader can say what it is instead. */
interface Lookalike {
  /** The end of a sentence that begins with "it": `has no column energy_consumed`. */
  readonly not: string
}

/**
 * `no`: not this format. `yes`: read it. A problem: it is this format but cannot be read (an LFS pointer, UTF-16).
 * A lookalike is a `no` that is worth a word, as long as no other reader takes the file.
 */
export type Recognition = 'yes' | 'no' | Problem | Lookalike

/** The first 64 KiB of a file, decoded once for all readers that are asked about it. */
export class Head {
  readonly bytes: Uint8Array
  #text: string | null = null

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /** As UTF-8, with U+FFFD for what is none; a byte order mark is dropped. */
  get text(): string {
    this.#text ??= new TextDecoder().decode(this.bytes)
    return this.#text
  }
}

export const HEAD_BYTES = 65_536

interface AnyReader {
  /** Stable id: `codecarbon`. Also the prefix of its run ids. */
  readonly format: string
  /** For people: `CodeCarbon emissions.csv`. */
  readonly title: string
  /** Globs of names that are looked at in every tree, and of names looked at only when the pull request changes them. */
  readonly paths: { readonly likely: readonly string[]; readonly possible: readonly string[] }
  /** `stream`: constant memory, up to `maxBytes`. `whole`: read inside the worker fence. */
  readonly mode: 'stream' | 'whole'
  /** Of one file. */
  readonly maxBytes: number
  /**
   * Files of this format configure compute to come. They claim nothing that was spent, so a link of such a name, or a
   * file that is none of it any more, is no loss.
   */
  readonly configures?: true
  /** Decides by content. */
  recognise(path: string, head: Head): Recognition
}

/** One file is one account: a table, a log, a card. */
export interface FileReader extends AnyReader {
  readonly unit?: undefined
  /** The part that does the work; may be heavy, and is loaded only when a file needs it. */
  load(): Promise<(file: RecordFile) => Promise<Read>>
  /** For streams: reads a file whose first `mark` bytes are an earlier version of it. */
  readonly loadGrown?: () => Promise<(file: RecordFile, mark: number) => Promise<Grown>>
}

/** Several files tell of one run: a folder of W&B, the checkpoints of a training, a log and its power readings. */
export interface FolderReader extends AnyReader {
  readonly paths: AnyReader['paths'] & {
    /** Names of files that belong to a record of this format and are none by themselves. */
    readonly beside: readonly string[]
  }
  /**
   * What the files of one account have in common, by path alone: `wandb/run-20260101_120000-ab12cd34`. Must be defined
   * for every path that the globs name, and for any path at all (a file named on the command line): its folder, at worst.
   */
  unit(path: string): string
  /** Gets at least one file that was recognised, all others that share its unit, sorted by path. */
  load(): Promise<(files: readonly RecordFile[]) => Promise<Read>>
}

/**
 * Turns one format of record into runs, plans and servings. One folder and one line in readers/index.ts.
 * This part is light: names and a look at the first bytes. Parsers and tables belong behind `load`.
 */
export type Reader = FileReader | FolderReader
