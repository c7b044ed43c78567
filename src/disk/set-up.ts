/** The files on which a gate stands, from a commit or from the disk, and what a clone says about itself. */
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { WorldError } from '../core/problem.ts'
import type { Wanted } from '../review/ports.ts'
import { readBlobs } from './blobs.ts'
import { fileBlob, standingOf, staysInside } from './file.ts'
import { listTree } from './git.ts'
import { type Checkout, gitText } from './git-process.ts'

export type FilesByPath = ReadonlyMap<string, Uint8Array>

/** More than any of these files may have; a parser that is given one byte more than it takes says so. */
const MOST_BYTES = 1024 * 1024

export async function filesAt(checkout: Checkout, commit: string, wanted: Wanted): Promise<FilesByPath> {
  const entries = (await listTree(checkout, commit, wanted)).filter(({ kind }) => kind === 'file')
  const blobs = await readBlobs(checkout, entries)
  const files = new Map<string, Uint8Array>()
  for (const { path, oid } of entries) {
    const blob = blobs.get(oid)
    if (blob !== undefined) files.set(path, await blob.head(MOST_BYTES))
  }
  return files
}

/** Files of these folders, and these files, where they are files and no link leads to them. */
export async function filesOnDisk(
  top: string,
  folders: readonly string[],
  paths: readonly string[],
): Promise<FilesByPath> {
  const files = new Map<string, Uint8Array>()
  for (const path of [...folders.flatMap((folder) => namesIn(top, folder)), ...paths]) {
    const absolute = join(top, path)
    if (!staysInside(top, path) || standingOf(absolute) !== 'file') continue
    const size = Math.min(lstatSync(absolute).size, MOST_BYTES)
    files.set(path, await fileBlob({ absolute, path, size }).head(size))
  }
  return files
}

function namesIn(top: string, folder: string): readonly string[] {
  if (standingOf(join(top, folder)) !== 'folder') return []
  return readdirSync(join(top, folder))
    .sort()
    .map((name) => `${folder}/${name}`)
}

export interface CloneState {
  readonly shallow: boolean
  readonly partial: boolean
  /** `2.47.1` */
  readonly git: string | null
  /** Address of `origin`, as it is written. */
  readonly origin: string | null
}

export async function cloneState(checkout: Checkout): Promise<CloneState> {
  const [shallow, filters, version, origin] = await Promise.all([
    answer(checkout, ['rev-parse', '--is-shallow-repository']),
    answer(checkout, ['config', '--get-regexp', '^remote\\..*\\.promisor$|^extensions\\.partialclone$']),
    answer(checkout, ['version']),
    answer(checkout, ['config', '--get', 'remote.origin.url']),
  ])
  return {
    shallow: shallow === 'true',
    partial: filters !== null && filters !== '',
    git: /\b(\d+\.\d+(?:\.\d+)?)/.exec(version ?? '')?.[1] ?? null,
    origin: origin === '' ? null : origin,
  }
}

/** The branch that `origin/HEAD` stands for, as `origin/main`; the name itself where it stands for nothing else. */
export async function branchBehind(checkout: Checkout, name: string): Promise<string> {
  return (await answer(checkout, ['rev-parse', '--abbrev-ref', name])) || name
}

/** `git config` exits with 1 where there is no such value. */
async function answer(checkout: Checkout, args: readonly string[]): Promise<string | null> {
  try {
    return (await gitText(checkout, args)).trim()
  } catch (error) {
    if (error instanceof WorldError && error.code === 'git/failed') return null
    throw error
  }
}
