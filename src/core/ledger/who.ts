/**
 * Whether a budget by authors or labels is about somebody. What is not known matches everything: an identity that nobody can
 * tell is never a way out of a budget.
 */
import type { Budget, Who } from '../policy.ts'
import { AGENT_ADDRESSES, AGENT_LOGINS, BOT_ADDRESSES } from './agents.ts'
import type { Author } from './ledger.ts'

/** `null`: nobody can tell. */
type Answer = boolean | null

/** @param agents Who else is an agent, by the policy. */
export function isBy(whos: readonly Who[], author: Author | null, agents: readonly Who[]): boolean {
  if (whos.length === 0 || author === null) return true
  return whos.some((who) => answer(who, author, agents) !== false)
}

/** Labels are one text to GitHub however they are written. */
export function isLabelled({ labels }: Pick<Budget, 'labels'>, given: readonly string[] | null): boolean {
  if (labels.length === 0 || given === null) return true
  const wanted = new Set(labels.map((label) => label.toLowerCase()))
  return given.some((label) => wanted.has(label.toLowerCase()))
}

function answer(who: Who, author: Author, agents: readonly Who[]): Answer {
  switch (who.kind) {
    case 'user':
      return isUser(who.login, author)
    case 'email':
      return author.email === null ? null : fits(who.pattern.toLowerCase(), author.email.toLowerCase())
    case 'agents':
      return isAgent(author, agents)
    case 'bots':
      return isBot(author, agents)
    case 'people': {
      const bot = isBot(author, agents)
      return bot === null ? null : !bot
    }
  }
}

function isUser(wanted: string, author: Author): Answer {
  const logins = loginsOf(author)
  return logins.length === 0 ? null : logins.includes(wanted.toLowerCase())
}

/** Agents are bots, so that `people` leaves out an agent that has the account of a person. */
function isBot(author: Author, agents: readonly Who[]): Answer {
  if (author.account === 'bot' || loginsOf(author).some((login) => login.endsWith('[bot]'))) return true
  if (author.email !== null && BOT_ADDRESSES.has(author.email.toLowerCase())) return true
  return isAgent(author, agents)
}

function isAgent(author: Author, agents: readonly Who[]): Answer {
  const { email } = author
  const logins = loginsOf(author)
  if (logins.length === 0 && email === null) return null
  if (logins.some((login) => AGENT_LOGINS.has(login))) return true
  if (email !== null && AGENT_ADDRESSES.has(email.toLowerCase())) return true
  return unlisted(author, agents)
}

/** Only accounts and addresses can be listed: who names kinds there says nothing. */
function unlisted(author: Author, agents: readonly Who[]): Answer {
  const listed = agents.filter(({ kind }) => kind === 'user' || kind === 'email')
  const answers = listed.map((who) => answer(who, author, []))
  return answers.includes(true) ? true : answers.includes(null) ? null : false
}

/** Addresses that GitHub gives to those who keep theirs to themselves: `583231+octocat@users.noreply.github.com`. */
const NOREPLY = '@users.noreply.github.com'

/** All ways in which the login may be written. GraphQL leaves `[bot]` out, and says that the account is one. */
function loginsOf({ login, email, account }: Author): readonly string[] {
  const told = login ?? (email?.toLowerCase().endsWith(NOREPLY) ? email.slice(0, -NOREPLY.length) : null)
  if (told === null || told === '') return []
  const plain = told.slice(login === null ? told.indexOf('+') + 1 : 0).toLowerCase()
  return account === 'bot' && !plain.endsWith('[bot]') ? [plain, `${plain}[bot]`] : [plain]
}

/** A pattern in which `*` stands for any text; the work is at most that of finding each piece once. */
function fits(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return pattern === text
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const piece of rest) {
    const found = text.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}
