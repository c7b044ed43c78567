/**
 * Reading one file of a folder that somebody else wrote. A link is never followed, a pipe or a device is never waited
 * for, and what is read is the file that was looked at.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { WorldError } from '../core/problem.ts'
import type { Blob } from '../review/ports.ts'

/** What stands at a path. `special`: a pipe, a socket or a device. */
export type Standing = 'file' | 'symlink' | 'folder' | 'special' | 'missing' | 'unreadable'

const BLOCK = 256 * 1024
// Windows has neither flag; there the look before opening is all there is.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

export function standingOf(absolute: string): Standing {
  try {
    const found = lstatSync(absolute)
    if (found.isSymbolicLink()) return 'symlink'
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'special'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable'
  }
}

/** Whether a path below `root` gets there without passing through a link. `root` itself may be reached through one. */
export function staysInside(root: string, path: string): boolean {
  const parts = path.split(sep)
  if (parts.includes('..') || path.startsWith(sep)) return false
  const folder = parts.slice(0, -1)
  return folder.every((_, index) => standingOf(join(root, ...folder.slice(0, index + 1))) === 'folder')
}

/** Whether an absolute path lies in a folder, and how it is written from there; `null` when it does not. */
export function pathFrom(folder: string, absolute: string): string | null {
  const path = relative(folder, absolute)
  return path === '' || path.split(sep)[0] === '..' || path === absolute ? null : path
}

/** A file as it is when its size is taken: bytes appended later are not part of it. */
export function fileBlob(file: LocalFile): Blob {
  return {
    size: file.size,
    chunks: () => fileChunks(file),
    head: async (length) => {
      for (const chunk of fileChunks(file, Math.min(file.size, length))) return chunk
      return new Uint8Array(0)
    },
  }
}

export interface LocalFile {
  readonly absolute: string
  readonly size: number
  /** How it is called in messages. */
  readonly path: string
}

/**
 * The file in blocks of 256 KiB, or its first bytes in one. Two blocks of memory take turns, so a block stays as it is
 * until the next but one is asked for: with memory of its own for each, a gigabyte costs 60 MB more and a third of the speed.
 * @throws WorldError when the file is shorter than it was, is another file by now, or cannot be opened.
 */
export function* fileChunks(file: LocalFile, length?: number): Generator<Uint8Array, void, undefined> {
  const descriptor = openRegular(file)
  const end = length ?? file.size
  const block = blocksOf(Math.min(length ?? BLOCK, end))
  try {
    for (let at = 0; at < end; ) {
      const target = block(end - at)
      const got = readSync(descriptor, target, 0, target.length, at)
      if (got === 0) throw changed(file)
      at += got
      yield got === target.length ? target : target.subarray(0, got)
    }
  } finally {
    closeSync(descriptor)
  }
}

/** Two pieces of memory, the second only for a file that needs it. */
function blocksOf(size: number): (most: number) => Uint8Array {
  let [now, other]: [Uint8Array | null, Uint8Array | null] = [null, null]
  return (most) => {
    ;[now, other] = [other ?? new Uint8Array(size), now]
    return most < size ? now.subarray(0, most) : now
  }
}

function openRegular(file: LocalFile): number {
  // Looked at first, because opening some devices does something.
  const seen = lstatSync(file.absolute, { throwIfNoEntry: false })
  if (!seen?.isFile()) throw changed(file)
  const descriptor = open(file)
  const opened = fstatSync(descriptor)
  if (opened.isFile() && opened.ino === seen.ino && opened.dev === seen.dev) return descriptor
  closeSync(descriptor)
  throw changed(file)
}

function open(file: LocalFile): number {
  try {
    return openSync(file.absolute, FLAGS)
  } catch (cause) {
    throw unreadable(file, cause)
  }
}

export function unreadable({ path }: Pick<LocalFile, 'path'>, cause: unknown): WorldError {
  const hint = 'Give yourself permission to read it, or leave it out.'
  return new WorldError('disk/unreadable', `${path} cannot be opened`, hint, cause)
}

export function changed({ path }: Pick<LocalFile, 'path'>): WorldError {
  return new WorldError('disk/changed', `${path} changed while it was read`, 'Run again when nothing writes to it.')
}
