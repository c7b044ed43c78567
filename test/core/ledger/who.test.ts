import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Author } from '../../../src/core/ledger/ledger.ts'
import { isBy, isLabelled } from '../../../src/core/ledger/who.ts'
import type { Who } from '../../../src/core/policy.ts'

const KINDS = ['people', 'bots', 'agents'] as const
const kindsOf = (author: Partial<Author>, agents: readonly Who[] = []) => {
  const whole = { login: null, email: null, account: null, ...author }
  return KINDS.filter((kind) => isBy([{ kind }], whole, agents))
}

test.each<[string, Partial<Author>, readonly string[]]>([
  ['a person', { login: 'octocat', account: 'user' }, ['people']],
  ['a person of whom a commit tells', { email: 'ada@acme.example' }, ['people']],
  ['a person who is called Claude', { login: 'claude', account: 'user' }, ['people']],
  ['Dependabot', { login: 'dependabot[bot]', account: 'bot' }, ['bots']],
  ['Dependabot, as GraphQL writes it', { login: 'dependabot', account: 'bot' }, ['bots']],
  ['Dependabot in a commit', { email: '49699333+dependabot[bot]@users.noreply.github.com' }, ['bots']],
  ['Renovate', { login: 'renovate[bot]' }, ['bots']],
  ['Renovate of somebody else', { email: 'renovate@whitesourcesoftware.com' }, ['bots']],
  ['a bot of nobody knows whom', { login: 'acme-releases', account: 'bot' }, ['bots']],
  ['Copilot', { login: 'Copilot', account: 'bot' }, ['bots', 'agents']],
  ['Copilot in a commit', { email: '198982749+Copilot@users.noreply.github.com' }, ['bots', 'agents']],
  ['the app of Copilot', { login: 'copilot-swe-agent[bot]' }, ['bots', 'agents']],
  ['Claude', { login: 'claude[bot]', account: 'bot' }, ['bots', 'agents']],
  ['Claude, as GraphQL writes it', { login: 'claude', account: 'bot' }, ['bots', 'agents']],
  ['Devin', { login: 'devin-ai-integration[bot]' }, ['bots', 'agents']],
  ['Jules', { login: 'google-labs-jules[bot]' }, ['bots', 'agents']],
  ['Codex', { login: 'chatgpt-codex-connector[bot]' }, ['bots', 'agents']],
  ['Cursor in a commit', { email: 'CursorAgent@cursor.com' }, ['bots', 'agents']],
  ['nobody', {}, ['people', 'bots', 'agents']],
])('%s', (_name, author, kinds) => {
  expect(kindsOf(author)).toEqual(kinds)
})

test('an agent that the policy names is one, also with the account of a person', () => {
  const agents: readonly Who[] = [{ kind: 'user', login: 'my-loop' }]
  expect(kindsOf({ login: 'My-Loop', account: 'user' }, agents)).toEqual(['bots', 'agents'])
  expect(kindsOf({ login: 'octocat', account: 'user' }, agents)).toEqual(['people'])
  // Whose commit it is nobody knows: it may be the loop's.
  expect(kindsOf({ email: 'ada@acme.example' }, agents)).toEqual(['people', 'bots', 'agents'])
  expect(kindsOf({ email: 'ada@acme.example' }, [{ kind: 'email', pattern: '*@loops.example' }])).toEqual(['people'])
})

test('a login is told by an account or by the address that GitHub gives', () => {
  const octocat: readonly Who[] = [{ kind: 'user', login: 'octocat' }]
  const by = (author: Partial<Author>) => isBy(octocat, { login: null, email: null, account: null, ...author }, [])
  expect([
    by({ login: 'octocat' }),
    by({ login: 'hubot' }),
    by({ email: '583231+octocat@users.noreply.github.com' }),
    by({ email: 'octocat@users.noreply.github.com' }),
    by({ email: '1+hubot@users.noreply.github.com' }),
    by({ email: 'ada@acme.example' }),
  ]).toEqual([true, false, true, true, false, true])
})

test('an address meets a pattern whole', () => {
  const by = (pattern: string, email: string | null) =>
    isBy([{ kind: 'email', pattern }], { login: 'ada', email, account: 'user' }, [])
  expect([
    by('*@acme.example', 'ada@acme.example'),
    by('*@acme.example', 'ada@acme.example.evil.example'),
    by('ada@*.example', 'ada@acme.example'),
    by('ada@acme.example', 'ADA@acme.example'),
    by('a*a@a*a', 'a@a'),
    by('a*b*c', 'a-c-b-c'),
    by('*', ''),
    by('*[bot]@users.noreply.github.com', '1+x[bot]@users.noreply.github.com'),
    by('*@acme.example', null),
  ]).toEqual([true, false, true, true, false, true, true, true, true])
})

test('a pattern of stars against a long address takes no time', () => {
  const author = { login: null, email: `${'a'.repeat(100_000)}b`, account: null }
  expect(isBy([{ kind: 'email', pattern: `${'*a'.repeat(500)}*c` }], author, [])).toBe(false)
})

test('labels are held against each other however they are written; unknown ones match', () => {
  const budget = { labels: ['Research'] }
  expect([
    isLabelled(budget, ['research', 'x']),
    isLabelled(budget, ['x']),
    isLabelled(budget, []),
    isLabelled(budget, null),
    isLabelled({ labels: [] }, []),
  ]).toEqual([true, false, false, true, true])
})

test('to know less of an author never takes a pull request out of a budget', () => {
  const login = fc.constantFrom('octocat', 'claude', 'claude[bot]', 'copilot', 'renovate[bot]', 'my-loop')
  const email = fc.constantFrom('ada@acme.example', 'noreply@anthropic.com', '1+octocat@users.noreply.github.com')
  const who: fc.Arbitrary<Who> = fc.oneof(
    fc.constantFrom(...KINDS).map((kind) => ({ kind })),
    login.map((name) => ({ kind: 'user' as const, login: name })),
    fc.constantFrom('*@acme.example', '*').map((pattern) => ({ kind: 'email' as const, pattern })),
  )
  fc.assert(
    fc.property(fc.array(who), fc.array(who), login, email, (whos, agents, name, address) => {
      expect(isBy(whos, null, agents)).toBe(true)
      expect(isBy(whos, { login: null, email: null, account: null }, agents)).toBe(true)
      const known = isBy([{ kind: 'user', login: name }], { login: name, email: address, account: null }, agents)
      expect(known).toBe(true)
    }),
  )
})
