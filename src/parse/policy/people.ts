/**
 * Accounts and files at GitHub, as a policy names them. What a login may be: letters, digits and single hyphens, at most
 * 39 (github.com, "Username can only contain ..."); accounts that an enterprise manages end in `_shortcode`
 * (docs.github.com, "Username considerations for external authentication"); bots of an app in `[bot]`.
 */
import { globProblem } from '../../core/glob.ts'
import { shorten, trimBlanks } from '../../core/number.ts'
import type { Approver, PolicyReference, Who } from '../../core/policy.ts'
import { parseName, type Read, refuse, type ValueProblem } from '../value.ts'

type Wrong = ValueProblem | 'account'

const LOGIN = /^[a-z0-9][a-z0-9-]{0,38}(?:_[a-z0-9]{1,38})?(?:\[bot\])?$/
/** A team's address, as it stands in the URL of its page. */
const SLUG = /^[a-z0-9][a-z0-9._-]{0,99}$/
const ROLES = ['admin', 'maintain', 'write'] as const
const KINDS = ['people', 'bots', 'agents'] as const

/** `people`, `bots`, `agents`, `user:octocat`, `email:*@acme.example`. */
export function parseWho(text: string): Read<Who, Wrong> {
  const written = trimBlanks(text)
  const kind = KINDS.find((one) => one === written)
  if (kind) return { ok: true, value: { kind } }
  return (
    named(written) ??
    refuse(
      'account',
      `"${shorten(written)}" is nobody`,
      'write "people", "bots", "agents", "user:octocat" or "email:*@acme.example"',
    )
  )
}

/** One account, or those of some addresses. */
export function parseAgent(text: string): Read<Who, Wrong> {
  const written = trimBlanks(text)
  return (
    named(written) ??
    refuse('account', `"${shorten(written)}" is no account`, 'write "user:octocat" or "email:*@acme.example"')
  )
}

function named(written: string): Read<Who, Wrong> | null {
  const parts = /^(user|email):(.*)$/s.exec(written)
  if (!parts) return null
  return parts[1] === 'user' ? parseUser(parts[2] ?? '') : parseEmail(parts[2] ?? '')
}

function parseUser(text: string): Read<{ readonly kind: 'user'; readonly login: string }, Wrong> {
  const login = trimBlanks(text).replace(/^@/, '').toLowerCase()
  if (LOGIN.test(login)) return { ok: true, value: { kind: 'user', login } }
  return refuse(
    'account',
    `"user:${shorten(text)}" is not a login of GitHub`,
    'write for example "user:octocat" or "user:dependabot[bot]"',
  )
}

function parseEmail(text: string): Read<Who, Wrong> {
  const pattern = trimBlanks(text).toLowerCase()
  const problem =
    pattern.length > 254 || /\s/.test(pattern) || !pattern.includes('@') ? 'is not an address' : globProblem(pattern)
  if (problem === null) return { ok: true, value: { kind: 'email', pattern } }
  return refuse('account', `"email:${shorten(text)}" ${problem}`, 'write for example "email:*@acme.example"')
}

/** `user:octocat`, `team:ml-leads`, `role:admin`. */
export function parseApprover(text: string): Read<Approver, Wrong> {
  const written = trimBlanks(text)
  const hint = 'write "user:octocat", "team:ml-leads" or "role:admin"'
  const [, kind, name = ''] = /^(user|team|role):(.*)$/s.exec(written) ?? []
  if (kind === 'user') return parseUser(name)
  if (kind === 'team') return parseTeam(name)
  const role = ROLES.find((one) => kind === 'role' && one === name)
  if (role) return { ok: true, value: { kind: 'role', role } }
  if (kind === 'role')
    return refuse(
      'account',
      `"${shorten(written)}" is not a role that may approve`,
      'write "role:admin", "role:maintain" or "role:write"',
    )
  return refuse('account', `"${shorten(written)}" does not say who`, hint)
}

function parseTeam(text: string): Read<Approver, Wrong> {
  const slug = trimBlanks(text)
  if (SLUG.test(slug)) return { ok: true, value: { kind: 'team', slug } }
  const own = /^@?[^/]+\/([a-z0-9][a-z0-9._-]{0,99})$/.exec(slug)?.[1]
  return refuse(
    'account',
    `"team:${shorten(slug)}" is not the short name of a team of this organisation`,
    own === undefined ? 'write it as in the address of its page, such as "team:ml-leads"' : `write "team:${own}"`,
  )
}

/** At most 50 characters, as at GitHub. */
export function parseLabel(text: string): Read<string, Wrong> {
  const name = parseName(text)
  if (!name.ok || [...name.value].length <= 50) return name
  return refuse('name', `"${shorten(name.value)}" is longer than a label can be`, 'write at most 50 characters')
}

/** `acme/.github:carbon-budget.yml`. */
export function parseReference(text: string): Read<PolicyReference, 'reference'> {
  const written = trimBlanks(text)
  const hint = 'write "owner/repository:path", such as "acme/.github:carbon-budget.yml"'
  const [, owner, repository, path] =
    written.length > 400
      ? []
      : (/^([A-Za-z0-9][A-Za-z0-9-]{0,38}(?:_[A-Za-z0-9]{1,38})?)\/([A-Za-z0-9._-]{1,100}):(.+)$/s.exec(written) ?? [])
  if (owner === undefined || repository === undefined || path === undefined || /^\.{1,2}$/.test(repository))
    return refuse('reference', `"${shorten(written)}" is not a file of a repository`, hint)
  if (!isPath(path)) return refuse('reference', `"${shorten(written)}" does not name a file by its path`, hint)
  return { ok: true, value: { owner, repository, path } }
}

function isPath(path: string): boolean {
  if (/[\p{Cc}\u2028\u2029\\?#%]/u.test(path)) return false
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}
