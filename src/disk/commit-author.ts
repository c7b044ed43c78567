import { claimedBy } from '../core/ledger/claim.ts'
import type { Author } from '../core/ledger/ledger.ts'

/** More bytes than any address has; a commit may have megabytes. */
const LONGEST = 2048

/** @param raw Address of a commit, one character a byte. What is not UTF-8 is marked as lost, and so is the rest of a long one. */
export function authorOf(raw: string): Author {
  const bytes = Buffer.from(raw.slice(0, LONGEST), 'latin1')
  return claimedBy(bytes.toString('utf8'))
}
