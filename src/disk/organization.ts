/** A copy of the organisation's policy that the command line names. */
import { lstatSync } from 'node:fs'
import { WorldError } from '../core/problem.ts'
import type { OpenOrganization } from '../review/organization.ts'
import { blobHash } from './blob-id.ts'
import { fileBlob, standingOf } from './file.ts'

/** One byte more than a policy may have, so that the parser says that it is too long. */
const MOST_BYTES = 256 * 1024 + 1
/** Git's usual hash: a report from a copy then says the same as one from GitHub. */
const SHA1_DIGITS = 40

/** @param path As it was given, for messages. Whatever reference the policy names, this file is it. */
export function organizationFile(absolute: string, path: string): OpenOrganization {
  return async () => {
    const standing = standingOf(absolute)
    if (standing !== 'file') {
      const message = `${path} is not a file that can be read (${standing})`
      throw new WorldError('disk/unreadable', message, 'Name a copy of the policy of the organisation.')
    }
    const bytes = await fileBlob({ absolute, size: lstatSync(absolute).size, path }).head(MOST_BYTES)
    return { oid: blobHash(SHA1_DIGITS, bytes.length).update(bytes).digest('hex'), bytes }
  }
}
