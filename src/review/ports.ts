/** What the story needs from the world, in our words. GitHub and a working copy are two answers to the same questions. */
import type { Author } from '../core/ledger/ledger.ts'
import type { LiveAnswer, LiveMiss, LiveService, LiveWindow } from '../core/live.ts'
import type { Approver } from '../core/policy.ts'
import type { Problem } from '../core/problem.ts'
import type { Makers, Standing } from '../core/waivers/waiver.ts'
import type { Read } from '../parse/reader.ts'

export interface TreeEntry {
  /** Repository path, `/`-separated. Names that are not valid UTF-8 are `undecodable: true` and never read. */
  readonly path: string
  readonly kind: 'file' | 'symlink' | 'submodule'
  /** Git object id (SHA-1 or SHA-256) of the blob; the identity of content. */
  readonly oid: string
  /** Bytes, when the source knows it without reading. */
  readonly size: number | null
  readonly undecodable?: true
}

/** Which of the tree's entries the story wants to know: so that a source of 10^5 entries can filter early. */
export type Wanted = (path: string) => boolean

export interface Comparison {
  /** Wanted entries of each side, sorted by path. */
  readonly base: readonly TreeEntry[]
  readonly head: readonly TreeEntry[]
  /** Every path that differs between the two, wanted or not, sorted. */
  readonly changed: ReadonlySet<string>
}

/** Two trees of one repository and their blobs. Truncation, a missing commit or blob is a WorldError, never an empty answer. */
export interface Trees {
  /** Full object ids of the two commits (or `worktree`). */
  readonly base: string
  readonly head: string
  compare(wanted: Wanted): Promise<Comparison>
  /** Content of blobs by object id. Asks once per oid and batches; the story calls it for everything it needs at once. */
  read(entries: readonly TreeEntry[]): Promise<ReadonlyMap<string, Blob>>
  /** The object id that a blob would have; absent where nothing is gained by knowing that a file only grew. */
  readonly blobId?: BlobId
  /**
   * When the head commit was made, seconds since 1970; `null` when nobody says. Absent for a tree that is no commit, and
   * where it would cost a request: what is held against it is a warning.
   */
  headTime?(): Promise<number | null>
}

/** One path on which two sides differ; `null` where the side does not have it. */
export interface Difference {
  readonly path: string
  readonly before: TreeEntry | null
  readonly after: TreeEntry | null
}

/** A commit of the first-parent history, and how it differs from its first parent. */
export interface Landed {
  readonly commit: string
  /** The committer's clock, seconds since 1970, as the commit says. */
  readonly committed: number
  /** As the commit says; `people` knows better. */
  readonly author: Author
  /** Wanted paths that differ, sorted by path. Of the first one of a history: everything that is there. */
  readonly changes: readonly Difference[]
}

/** What GitHub knows of the pull request that a landing was. */
export interface Brought {
  readonly author: Author
  readonly labels: readonly string[]
}

/**
 * The first-parent history of a commit. A clone or an answer that is cut off is a WorldError that says how to get the rest,
 * never a shorter history.
 */
export interface History {
  /** Full object id of the newest commit. */
  readonly tip: string
  /**
   * From the oldest to the tip.
   * @param after Only what came after this commit. It must be on the first-parent chain: otherwise `null` is the answer,
   *   and all of it has to be asked for.
   */
  landings(wanted: Wanted, after: string | null): Promise<AsyncIterable<Landed> | null>
  /** Contents of blobs of any landing. */
  read(entries: readonly TreeEntry[]): Promise<ReadonlyMap<string, Blob>>
  /** Who opened the pull requests, and their labels, by commit. Commits of which nothing is known are left out. */
  readonly people?: (commits: readonly string[]) => Promise<ReadonlyMap<string, Brought>>
}

/** A comment on a pull request, as GitHub tells of it; everything in it is somebody's, so nothing in it is believed. */
export interface PullComment {
  /** GitHub's number of the comment: a later one has a larger number. */
  readonly number: number
  readonly url: string | null
  /** Lower case; `null` when the account is gone. */
  readonly login: string | null
  readonly account: 'user' | 'bot' | 'other'
  /** Seconds since 1970. */
  readonly created: number
  readonly edited: boolean
  readonly body: string
}

/**
 * Who allowed what on one pull request. Answers are plain data; what cannot be learned is a WorldError, except where an
 * answer has a place for it.
 */
export interface WaiverSource {
  /** The commit that the pull request stands at now, and those of its comments that hold the word `/carbon`. */
  conversation(): Promise<{ readonly head: string; readonly comments: readonly PullComment[] }>
  makers(): Promise<Makers>
  standing(login: string, approver: Approver): Promise<Standing>
  /** The head of the pull request at each of these times; `null` where it is not certain. */
  headsAt(times: readonly number[]): Promise<readonly (string | null)[]>
  /** Comments on other pull requests with the word `/carbon`, written since then. */
  elsewhereSince(from: number): Promise<readonly PullComment[]>
}

/** Told the bytes of a blob of this size in order, says which object id it has. */
export type BlobId = (size: number) => { update(bytes: Uint8Array): void; digest(): string }

export interface Blob {
  readonly size: number
  /** Bytes of the blob in order. A chunk stays as it is until the next but one is asked for. */
  chunks(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>
  /** The first bytes, at most `length`. */
  head(length: number): Promise<Uint8Array>
}

/** A file with all its bytes. */
export interface WholeFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Runs a whole-file reader where it can do no harm: 2 s, 64 MiB. Never throws for what a file does. */
export interface Fence {
  /** @param files those of one unit, sorted by path; what goes wrong with all of them is told of the first. */
  read(format: string, files: readonly WholeFile[]): Promise<Read | Problem>
  close(): Promise<void>
}

/** What grids emitted in the past, hour by hour: a service that may know it better than the yearly tables. Never needed. */
export interface GridHistory {
  readonly service: LiveService
  /**
   * Means over stretches of the past, by `liveKey`; windows that are asked for together share their days. Bounded in time,
   * and never throws for what a service does: that is an answer too.
   */
  intensities(windows: readonly LiveWindow[]): Promise<ReadonlyMap<string, LiveAnswer | LiveMiss>>
}

/** What became of one thing that was published; only the caller decides what a loss means. */
export interface Effect {
  readonly what: 'comment' | 'check' | 'summary' | 'annotations' | 'outputs'
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'skipped' | 'refused'
  readonly url: string | null
  /** Why it was skipped or refused, in words for a log. */
  readonly because: string | null
}
