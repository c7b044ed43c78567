/**
 * A report as a file. The name is the user's, but folders of a checkout may come from somebody else: below the current
 * folder no link is followed, so that a committed `report.json -> ~/.bashrc` is refused.
 */
import { closeSync, constants, openSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { WorldError } from '../../core/problem.ts'
import { pathFrom, standingOf, staysInside } from '../../disk/file.ts'
import { UsageError } from './usage.ts'

const FLAGS = constants.O_WRONLY | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0)

export interface OutputFile {
  write(text: string): void
}

/**
 * Opens the file before any work is done for it; what it held stays until `write`.
 * @throws UsageError when it cannot be written.
 */
export function openOutput(cwd: string, name: string): OutputFile {
  const absolute = resolve(cwd, name)
  const below = pathFrom(cwd, absolute)
  const standing = standingOf(absolute)
  if (standing === 'symlink' || (below !== null && !staysInside(cwd, below)))
    throw refused(name, 'it leads through a link')
  if (standing !== 'missing' && standing !== 'file') throw refused(name, `there is a ${standing} of that name`)
  closeSync(open(absolute, name))
  return { write: (text) => write(absolute, name, text) }
}

function open(absolute: string, name: string, more = 0): number {
  try {
    return openSync(absolute, FLAGS | more, 0o644)
  } catch (error) {
    throw refused(name, (error as NodeJS.ErrnoException).code ?? 'unknown reason')
  }
}

function write(absolute: string, name: string, text: string): void {
  const descriptor = open(absolute, name, constants.O_TRUNC)
  try {
    writeFileSync(descriptor, text)
  } catch (cause) {
    throw new WorldError('output/lost', `"${name}" could not be written in full`, 'Make room on the disk.', cause)
  } finally {
    closeSync(descriptor)
  }
}

function refused(name: string, why: string): UsageError {
  return new UsageError(`"${name}" cannot be written: ${why}`, 'Name another file with --output.')
}
