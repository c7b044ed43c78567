/** Files that are named on the command line and read whole. */
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Arguments } from '../arguments.ts'
import type { Host } from '../host.ts'
import { UsageError } from '../usage.ts'

/** @throws UsageError when the option is missing. */
export function needed(given: Arguments, name: string, value: string): string {
  const text = given.text(name)
  if (text === null) throw new UsageError(`--${name} is missing`, `Write --${name} ${value}.`)
  return text
}

/** What a file holds, or standard input for `-`. @throws UsageError when it cannot be read or is too long. */
export async function bytesOf(host: Host, option: string, name: string, most: number): Promise<Uint8Array> {
  const bytes = name === '-' ? await inputOf(host, `${option} -`) : fileOf(host, option, name, most)
  if (bytes.length <= most) return bytes
  throw new UsageError(`${option} ${name} is longer than ${most} bytes`)
}

export async function inputOf({ readInput }: Host, what: string): Promise<Uint8Array> {
  if (readInput === null) throw new UsageError(`${what} reads standard input, and there is none`)
  return readInput()
}

function fileOf({ cwd }: Host, option: string, name: string, most: number): Uint8Array {
  const absolute = resolve(cwd, name)
  try {
    if (statSync(absolute).size > most) throw new UsageError(`${option} ${name} is longer than ${most} bytes`)
    return readFileSync(absolute)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${option} ${name} cannot be read: ${(error as NodeJS.ErrnoException).code}`)
  }
}
