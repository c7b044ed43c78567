/**
 * What a ledger was made of, kept in a folder of the user's for the next time: what landed does not change, so only what
 * landed since has to be read. One file for each repository and scope. A file that is not whole, not of this program, or of
 * somebody else is as good as none. Never used where a pull request may have run something before (the Action).
 */
import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Continuable } from '../core/ledger/chronicle.ts'

/** Everything besides the commits that decides what the answer is. */
export interface LedgerKey {
  /** Of the program: readers may read otherwise in another one. */
  readonly version: string
  readonly formats: readonly string[]
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly policyPath: string
  /** Only so that each repository has a file of its own: commits are the same commits in every clone. */
  readonly gitDir: string
}

export interface LedgerCache {
  read(): Continuable | null
  /** Nothing is kept where it cannot be, because nothing depends on it. */
  write(content: Continuable): void
}

/** A whole answer, for when nothing landed since and the same is asked again. */
interface AnswerCache {
  read(): Buffer | null
  write(answer: Buffer): void
}

/** Of what is written; to be raised when `Continuable` changes. */
const FORM = 1
const MOST_BYTES = 256 * 1024 * 1024
const FILES = { most: 64, kept: 32 } as const
const NAME = /^[0-9a-f]{64}\.json$/
const HEADER = /^carbon-clerk ledger 1 ([0-9a-f]{64})\n/
const HEADER_BYTES = 'carbon-clerk ledger 1 \n'.length + 64
// Windows has neither flag.
const READING = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** @param folder Need not exist. */
export function openLedgerCache(folder: string, key: LedgerKey): LedgerCache {
  const { version, formats, include, exclude, policyPath, gitDir } = key
  const file = new KeptFile(folder, ['history', version, formats, include, exclude, policyPath, gitDir])
  return {
    read: () => {
      const body = file.read()
      // Written by this program, for this question, and whole: so it is what its type says.
      return body === null ? null : (JSON.parse(body.toString('utf8')) as Continuable)
    },
    write: (content) => {
      if (isLasting(content)) file.write(Buffer.from(JSON.stringify(content)))
    },
  }
}

/** @param question With all that the answer depends on but the clock, as JSON; the place of the file is part of it. */
export function openAnswerCache(folder: string, question: readonly unknown[]): AnswerCache {
  return new KeptFile(folder, ['answer', ...question])
}

/** False where a file took too long to read: that is no property of the history, and it may be read another time. */
function isLasting({ chronicle }: Continuable): boolean {
  return chronicle.unreadable.every(({ code }) => !code.startsWith('fence/'))
}

/** One file: a line with a digest of what it is for and of the rest, then the rest. */
class KeptFile {
  readonly #folder: string
  readonly #name: string

  constructor(folder: string, question: readonly unknown[]) {
    this.#folder = folder
    this.#name = sha256(JSON.stringify([FORM, ...question]))
  }

  get #path(): string {
    return join(this.#folder, `${this.#name}.json`)
  }

  read(): Buffer | null {
    const bytes = readWhole(this.#path)
    const told = bytes === null ? null : HEADER.exec(bytes.toString('latin1', 0, HEADER_BYTES))?.[1]
    if (bytes === null || told === undefined) return null
    const body = bytes.subarray(HEADER_BYTES)
    return told === sha256(this.#name, body) ? body : null
  }

  write(body: Buffer): void {
    if (body.length > MOST_BYTES - HEADER_BYTES) return
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
      replace(
        this.#path,
        Buffer.concat([Buffer.from(`carbon-clerk ledger ${FORM} ${sha256(this.#name, body)}\n`), body]),
      )
      prune(this.#folder)
    } catch {
      // A full disk, or a folder of somebody else's: history is read again next time.
    }
  }
}

function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

function readWhole(path: string): Buffer | null {
  let descriptor: number | null = null
  try {
    descriptor = openSync(path, READING)
    const found = fstatSync(descriptor)
    const isMine = process.getuid === undefined || found.uid === process.getuid()
    return found.isFile() && isMine && found.size <= MOST_BYTES ? readFileSync(descriptor) : null
  } catch {
    return null
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

/** Whole or not at all, also when two programs write at once: equal answers are equal bytes under one name. */
function replace(path: string, bytes: Buffer): void {
  const beside = `${path}.${sha256(bytes).slice(0, 16)}.new`
  rmSync(beside, { force: true })
  writeFileSync(beside, bytes, { flag: 'wx', mode: 0o600 })
  renameSync(beside, path)
}

/** Those that were not written for longest go first, with what an interrupted program left. */
function prune(folder: string): void {
  const files = readdirSync(folder)
  if (files.length < FILES.most) return
  const age = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0
  const kept = new Set(
    files
      .filter((name) => NAME.test(name))
      .map((name) => ({ name, age: age(name) }))
      .sort((a, b) => b.age - a.age)
      .slice(0, FILES.kept)
      .map(({ name }) => name),
  )
  const ours = files.filter((name) => NAME.test(name.slice(0, 69)) && !kept.has(name))
  for (const name of ours) rmSync(join(folder, name), { force: true })
}
