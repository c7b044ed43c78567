/** Commits that git itself would never make: anybody can write one, and a ledger is made of all of them. */
import { expect, test } from 'vitest'
import { authorOf } from '../../src/disk/commit-author.ts'
import { gitHistory } from '../../src/disk/history.ts'
import type { Landed } from '../../src/review/ports.ts'
import { git, makeRepository, write } from './temporary.ts'

const NOBODY = { login: null, email: null, account: null }

/** A commit of these bytes, whatever they are. */
function literally(folder: string, head: string | Buffer, body = '\nmessage\n'): string {
  const tree = git(folder, 'rev-parse', 'HEAD^{tree}')
  const bytes = Buffer.concat([Buffer.from(`tree ${tree}\n`), Buffer.from(head), Buffer.from(body)])
  write(folder, { '.git/object': bytes })
  return git(folder, 'hash-object', '-t', 'commit', '--literally', '-w', '.git/object')
}

async function landingOf(folder: string, commit: string): Promise<Pick<Landed, 'author' | 'committed'>[]> {
  const history = gitHistory({ top: folder, gitDir: `${folder}/.git` }, commit)
  const found: Landed[] = []
  for await (const one of (await history.landings((path) => path.endsWith('.csv'), null)) ?? []) found.push(one)
  expect(found.map(({ commit, changes }) => [commit, changes.map(({ path }) => path)])).toEqual([[commit, ['a.csv']]])
  return found.map(({ author, committed }) => ({ author, committed }))
}

const ada = { login: null, email: 'ada@example.org', account: null }
const lines = (author: string, clock: string) => `author ${author} 5 +0000\ncommitter C <c@example.org> ${clock}\n`

test.each([
  ['1700000000 +0545', 1_700_000_000],
  ['0 +0000', 0],
  ['99999999999999999999 +0000', Number.MAX_SAFE_INTEGER],
  [`${'9'.repeat(5000)} +0000`, Number.MAX_SAFE_INTEGER],
  ['18446744073709551615 +0000', Number.MAX_SAFE_INTEGER],
  ['-5 +0000', 0],
  ['1e9 +0000', 0],
  ['yesterday', 0],
  ['', 0],
])('the clock "%.30s" is a number', async (clock, committed) => {
  const folder = makeRepository({ 'a.csv': '1' })
  expect(await landingOf(folder, literally(folder, lines('A <ada@example.org>', clock)))).toEqual([
    { author: ada, committed },
  ])
})

test.each([
  ['nothing', ''],
  ['no committer', 'author A <ada@example.org> 5 +0000\n'],
  ['no author', 'committer C <c@example.org> 7 +0000\n'],
  ['no end', 'author A <ada@example.org'],
  ['NULs', `author A\0 <ada@example.org> 5 +0000\ncommitter C <c@example.org> 7 +0000\n`],
])('a commit with %s is a landing', async (_, head) => {
  const folder = makeRepository({ 'a.csv': '1' })
  const [landing] = await landingOf(folder, literally(folder, head))
  expect([ada, NOBODY]).toContainEqual(landing?.author)
  expect([0, 7]).toContain(landing?.committed)
})

test('an encoding that a commit names turns nothing into another landing', async () => {
  const folder = makeRepository({ 'a.csv': '1' })
  const forged = 'A <x+AAA-0123456789012345678901234567890123456789+AAA-9+AAA-y@example.org>'
  for (const encoding of ['UTF-7', 'UTF-16', 'UTF-32LE', 'nonsense']) {
    const commit = literally(folder, `${lines(forged, '7 +0000')}encoding ${encoding}\n`)
    expect(await landingOf(folder, commit)).toEqual([
      { committed: 7, author: { ...NOBODY, email: forged.slice(3, -1).toLowerCase() } },
    ])
  }
})

test('an address of ten megabytes, and one of no letters, is nobody', async () => {
  const folder = makeRepository({ 'a.csv': '1' })
  const landing = { author: NOBODY, committed: 7 }
  for (const address of ['a'.repeat(10_000_000), '', ' ', '\u001b[2J', 'a\u0007@b', 'a\u202e@b', 'a\u2028@b']) {
    expect(await landingOf(folder, literally(folder, lines(`A <${address}>`, '7 +0000')))).toEqual([landing])
  }
  const bytes = Buffer.from(lines('A <caf\xe9@example.org>', '7 +0000'), 'latin1')
  expect(await landingOf(folder, literally(folder, bytes))).toEqual([landing])
})

test.each([
  ['Ada@Example.ORG', { email: 'ada@example.org' }],
  ['caf\xc3\xa9@example.org', { email: 'café@example.org' }],
  ['root', { email: 'root' }],
  ['583231+Octocat@users.noreply.github.com', { login: 'octocat' }],
  ['octocat@users.noreply.github.com', { login: 'octocat' }],
  ['1+mona_acme@users.noreply.github.com', { login: 'mona_acme' }],
  ['49699333+dependabot[bot]@users.noreply.github.com', { login: 'dependabot[bot]', account: 'bot' }],
  ['dependabot[bot]@users.noreply.github.com', { login: 'dependabot[bot]', account: 'bot' }],
  ['1+a[bot][bot]@users.noreply.github.com', {}],
  ['1+a+b@users.noreply.github.com', {}],
  ['x+a@users.noreply.github.com', {}],
  ['+a@users.noreply.github.com', {}],
  ['1+-a@users.noreply.github.com', {}],
  ['1+a b@users.noreply.github.com', {}],
  ['octocat@users.noreply.github.com.example.org', {}],
  ['octocat@evil.example.org@users.noreply.github.com', {}],
  ['noreply@github.com', {}],
])('the author behind %s', (raw, expected) => {
  const email = 'email' in expected ? expected.email : raw.toLowerCase()
  expect(authorOf(raw)).toEqual({ login: null, account: null, ...expected, email })
})
