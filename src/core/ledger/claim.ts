/**
 * Who made a commit, as the commit says. Whoever writes a commit writes the address too, so this is a claim: also the login
 * in an address of GitHub's, which GitHub checks for what is made on its site only
 * (https://docs.github.com/en/account-and-profile/reference/email-addresses-reference).
 */
import type { Author } from './ledger.ts'

/** Characters of an address (RFC 5321: 64 before the @ and 255 after it). */
const LONGEST = 320
/** `ID+login@…`, or `login@…` of accounts that chose so before 2017; `login[bot]` of apps. */
const NOREPLY = /^(?:\d{1,20}\+)?([a-z0-9][a-z0-9_-]{0,99})(\[bot\])?@users\.noreply\.github\.com$/

const NOBODY: Author = { login: null, email: null, account: null }

/** @param address One that cannot be an address, or that bytes were lost of, is as good as none. */
export function claimedBy(address: string): Author {
  if (address.length > LONGEST) return NOBODY
  const email = address.trim().toLowerCase()
  if (email === '' || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/u.test(email)) return NOBODY
  const [, name, bot] = NOREPLY.exec(email) ?? []
  if (name === undefined) return { login: null, email, account: null }
  return { login: `${name}${bot ?? ''}`, email, account: bot === undefined ? null : 'bot' }
}
