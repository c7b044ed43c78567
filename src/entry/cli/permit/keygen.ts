import { closeSync, constants, openSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ALGORITHMS } from '../../../parse/permit/keys.ts'
import type { Arguments, Options } from '../arguments.ts'
import type { Host } from '../host.ts'
import { sayJson } from '../output.ts'
import { UsageError } from '../usage.ts'
import { needed } from './input.ts'

export const keygenOptions = {
  out: { value: 'FILE', help: 'keygen: where the private key goes; a file that exists is not overwritten' },
  alg: { value: 'NAME', help: 'keygen: EdDSA with Ed25519 (default), or ES256', oneOf: ALGORITHMS },
} as const satisfies Options

export async function keygen(given: Arguments, host: Host): Promise<number> {
  const name = needed(given, 'out', 'FILE')
  const { makeKey, publicKeyOf } = await import('../../../permit/keys.ts')
  const key = await makeKey(ALGORITHMS.find((one) => one === given.text('alg')) ?? 'EdDSA')
  writePrivate(resolve(host.cwd, name), name, `${JSON.stringify(key)}\n`)
  sayJson(host, { keys: [await publicKeyOf(key)] })
  return 0
}

/** For its owner alone, and in no place where something stands already, not even a link. */
function writePrivate(absolute: string, name: string, text: string): void {
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0 } = constants
  try {
    const descriptor = openSync(absolute, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
    writeFileSync(descriptor, text)
    closeSync(descriptor)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw new UsageError(`"${name}" exists`, 'Name a new file with --out.')
    throw new UsageError(`"${name}" cannot be written: ${code}`, 'Name another file with --out.')
  }
}
