/** What GitHub says of a comment and its author, in our words. */
import { isObject } from './api.ts'

/** Only a comment with this word can hold a command; what else people say is not kept. */
export const COMMAND_WORD = /\/carbon/i

/** GraphQL leaves out what REST writes behind the login of a bot. */
export function loginOf(actor: unknown): string | null {
  const { __typename: type, login } = isObject(actor) ? actor : {}
  if (typeof login !== 'string') return null
  const name = login.toLowerCase()
  return type === 'Bot' && !name.endsWith('[bot]') ? `${name}[bot]` : name
}

/** The number at the end of a comment's address, which is the same over REST and GraphQL. */
export function commentNumber(url: unknown): number | null {
  const [, digits] = typeof url === 'string' ? (/#issuecomment-(\d{1,15})$/.exec(url) ?? []) : []
  return digits === undefined ? null : Number(digits)
}

/** `2026-11-23T10:00:00Z` in seconds since 1970. */
export function instantOf(text: unknown): number | null {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(text))
    return null
  const milliseconds = Date.parse(text)
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000)
}
