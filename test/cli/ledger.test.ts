import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clone, commit, type Files, git, makeRepository, temporaryFolder, write } from '../disk/temporary.ts'
import { type Outcome, run } from './command-line.ts'

const POLICY = 'version: 1\nassume:\n  region: FR\nbudgets:\n  - name: one\n    limit: 50 tCO2e\n'

/** A commit made at a time by somebody, on what stands in the folder. @returns its object id. */
function land(folder: string, date: string, files: Files, author = 'ada@example.org'): string {
  const parent = git(folder, 'rev-parse', '--verify', '-q', 'HEAD')
  commit(folder, files)
  const at = Date.parse(date) / 1000
  const lines = [
    `tree ${git(folder, 'rev-parse', 'HEAD^{tree}')}`,
    `parent ${parent}`,
    `author A <${author}> ${at} +0900`,
    `committer C <noreply@github.com> ${at} +0000`,
  ]
  write(folder, { '.git/object': `${lines.join('\n')}\n\nmessage\n` })
  const made = git(folder, 'hash-object', '-t', 'commit', '-w', '.git/object')
  git(folder, 'reset', '-q', made)
  return made
}

function runs(...energies: readonly (readonly [id: string, kwh: number])[]): string {
  const items = energies.map(([id, kwh]) => `  - id: ${id}\n    energy: ${kwh} kWh\n    measured: facility\n`)
  return `runs:\n${items.join('')}`
}

/** Two runs, of which one grows, one is removed and comes back; and a serving. */
function history(): { folder: string; commits: string[] } {
  const folder = makeRepository()
  const commits = [
    land(folder, '2026-01-31T23:30:00Z', { '.github/carbon-budget.yml': POLICY, 'a/x.carbon.yml': runs(['one', 100]) }),
    land(folder, '2026-02-01T00:30:00Z', { 'a/x.carbon.yml': runs(['one', 150]) }, '1+grace@users.noreply.github.com'),
    land(folder, '2026-05-02T00:00:00Z', { 'b/y.carbon.yml': runs(['two', 40]), 'c.py': '' }),
  ]
  rmSync(join(folder, 'b/y.carbon.yml'))
  commits.push(land(folder, '2026-05-03T00:00:00Z', {}))
  commits.push(land(folder, '2026-05-04T00:00:00Z', { 'b/z.carbon.yml': runs(['two', 40]) }))
  commits.push(land(folder, '2026-06-01T00:00:00Z', { 'a/x.carbon.yml': runs(['one', 120]) }))
  return { folder, commits }
}

/** For tests that only look. */
const sample = history()

function ledger(folder: string, words: readonly string[] = [], environment = {}): Promise<Outcome> {
  return run(['ledger', ...words], { cwd: folder, environment })
}

async function json(folder: string, words: readonly string[] = [], environment = {}) {
  const { code, out, err } = await ledger(folder, [...words, '--json'], environment)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out)
}

test('the text says what was booked when, in 80 columns', async () => {
  const { folder } = sample
  const { code, out, err } = await ledger(folder)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  await expect(out).toMatchFileSnapshot('golden/ledger.txt')
  expect(out.split('\n').every((line) => line.length <= 80)).toBe(true)
})

test('the document has every booking with its lines', async () => {
  const { folder, commits } = sample
  const found = await json(folder)
  expect(Object.keys(found)).toEqual([
    ...['schema_version', 'tip', 'at', 'policy', 'landings', 'from', 'complete', 'totals', 'by', 'groups'],
    ...['bookings', 'commitments', 'remarks', 'unreadable', 'unknown_corrections'],
  ])
  expect(found).toMatchObject({
    schema_version: 1,
    tip: commits.at(-1),
    at: '2026-11-23T12:00:00Z',
    policy: { path: '.github/carbon-budget.yml', since: '2026-01-31T23:30:00Z' },
    landings: 7,
    from: '2026-01-02T03:04:05Z',
    complete: true,
    unreadable: [],
    unknown_corrections: [],
  })
  const kwh = found.bookings.map(({ date, commit, id, path, change, author, energy_kwh }: Record<string, unknown>) => {
    return [date, commits.indexOf(String(commit)), id, path, change, author, energy_kwh]
  })
  expect(kwh).toEqual([
    ['2026-01-31T23:30:00Z', 0, 'carbon:one', 'a/x.carbon.yml', 'new', 'ada@example.org', 100],
    ['2026-02-01T00:30:00Z', 1, 'carbon:one', 'a/x.carbon.yml', 'grown', 'grace', 50],
    ['2026-05-02T00:00:00Z', 2, 'carbon:two', 'b/y.carbon.yml', 'new', 'ada@example.org', 40],
  ])
  for (const one of found.bookings) {
    expect(one.total_kg).toBeCloseTo(one.operational_kg + one.idle_kg + one.embodied_kg, 12)
  }
  const remarks = found.remarks.map(({ what, id, commit, path }: Record<string, unknown>) => [
    what,
    id,
    path,
    commits.indexOf(String(commit)),
  ])
  expect(remarks).toEqual([
    ['removed', 'carbon:two', 'b/y.carbon.yml', 3],
    ['returned', 'carbon:two', 'b/z.carbon.yml', 4],
    ['shrunk', 'carbon:one', 'a/x.carbon.yml', 5],
  ])
})

test.each([
  ['month', ['2026-01 1 100', '2026-02 1 50', '2026-05 1 40']],
  ['quarter', ['2026-Q1 2 150', '2026-Q2 1 40']],
  ['year', ['2026 3 190']],
  ['path', ['a 2 150', 'b 1 40']],
  ['model', [' 3 190']],
  ['author', ['ada@example.org 2 140', 'grace 1 50']],
])('sums by %s', async (by, expected) => {
  const { groups } = await json(sample.folder, ['--by', by])
  const told = groups.map((one: { name: string; bookings: number; energy_kwh: { central: number } }) => {
    return `${one.name} ${one.bookings} ${Number(one.energy_kwh.central.toFixed(9))}`
  })
  expect(told).toEqual(expected)
})

test('a history without records, and one without a policy, have a ledger', async () => {
  const folder = makeRepository({ 'a.py': '1' })
  expect(await json(folder)).toMatchObject({ landings: 1, bookings: [], groups: [], policy: { blob: null } })
  const tip = git(folder, 'rev-parse', 'HEAD').slice(0, 7)
  expect((await ledger(folder)).out.split('\n')).toEqual([
    '0 bookings: 0 kg CO2e; 0 kWh',
    `1 landing of ${tip} since 2026-01-02. There is no .github/carbon-budget.yml:`,
    'defaults hold.',
    '',
  ])
})

test('a correction of the policy is booked where it corrects, and one of nothing is told', async () => {
  const { folder } = history()
  const corrections = [
    '  - run: carbon:two\n    booked: 0 kgCO2e\n    reason: "a copy of a run that is not ours"\n',
    '  - run: carbon:no-such-run\n    booked: 1 kgCO2e\n    reason: "nobody knows"\n',
  ]
  land(folder, '2026-06-02T00:00:00Z', {
    '.github/carbon-budget.yml': `${POLICY}ledger:\n  corrections:\n${corrections.map((one) => one.replace(/^/gm, '  ').trimEnd()).join('\n')}\n`,
  })
  const found = await json(folder)
  const [, , booked, corrected] = found.bookings
  expect(corrected).toMatchObject({ change: 'corrected', date: '2026-05-02T00:00:00Z', energy_kwh: -40 })
  expect(corrected.total_kg).toBeCloseTo(-booked.total_kg, 12)
  expect(found.groups.map((one: { total_kg: unknown }) => one.total_kg).at(-1)).toEqual({ low: 0, central: 0, high: 0 })
  expect(found.unknown_corrections).toEqual([{ run: 'carbon:no-such-run', booked_kg: 1, reason: 'nobody knows' }])
  const { out } = await ledger(folder)
  expect(out).toContain('carbon:two (corrected): -')
  expect(out).toContain('Corrections of runs that are not booked (1)\n  carbon:no-such-run: 1 kg\n')
})

test('a shallow clone says how to get the rest', async () => {
  const { folder } = sample
  const { code, out, err } = await ledger(clone(folder, '--depth=2'))
  expect({ code, out }).toEqual({ code: 4, out: '' })
  expect(err).toContain('Run "git fetch --unshallow origin" and try again.')
})

test('what is wrong with the policy is said, and nothing is listed', async () => {
  const { folder } = history()
  land(folder, '2026-06-02T00:00:00Z', { '.github/carbon-budget.yml': `${POLICY}mode: maybe\n` })
  const { code, out, err } = await ledger(folder)
  expect({ code, out }).toEqual({ code: 3, out: '' })
  expect(err).toContain('.github/carbon-budget.yml:7')
  expect((await ledger(folder, ['--policy', 'other.yml'])).code).toBe(0)
})

test('a second time only what landed since is read, and the answer is that without a cache', async () => {
  const { folder } = history()
  const environment = { XDG_CACHE_HOME: temporaryFolder() }
  const kept = join(environment.XDG_CACHE_HOME, 'carbon-clerk/ledger')
  const first = await json(folder, [], environment)
  // What was read, and what came of it.
  expect(readdirSync(kept)).toHaveLength(2)
  expect(await json(folder, [], environment)).toEqual(first)
  land(folder, '2026-07-01T00:00:00Z', { 'b/z.carbon.yml': runs(['two', 60], ['three', 1]) })
  // What is not asked for again need not be there any more.
  const blob = git(folder, 'rev-parse', `${first.bookings[0].commit}:a/x.carbon.yml`)
  const object = join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2))
  const bytes = git(folder, 'cat-file', 'blob', blob)
  rmSync(object)
  const later = await json(folder, [], environment)
  writeFileSync(join(folder, '.git/again'), `${bytes}\n`)
  expect(git(folder, 'hash-object', '-w', '.git/again')).toBe(blob)
  expect(later).toEqual(await json(folder, ['--no-cache']))
  expect(later.bookings).toHaveLength(5)
})

test('after a history was written anew the cache begins anew, and damage to it changes nothing', async () => {
  const { folder, commits } = history()
  const environment = { XDG_CACHE_HOME: temporaryFolder() }
  const before = await json(folder, [], environment)
  git(folder, 'reset', '-q', '--hard', commits[2] ?? '')
  land(folder, '2026-05-05T00:00:00Z', { 'd/w.carbon.yml': runs(['four', 7]) })
  const rewritten = await json(folder, [], environment)
  expect(rewritten).toEqual(await json(folder, ['--no-cache']))
  expect(rewritten.remarks).toEqual([])
  const kept = join(environment.XDG_CACHE_HOME, 'carbon-clerk/ledger')
  for (const name of readdirSync(kept)) writeFileSync(join(kept, name), 'something else')
  expect(await json(folder, [], environment)).toEqual(rewritten)
  git(folder, 'reset', '-q', '--hard', commits.at(-1) ?? '')
  expect(await json(folder, [], environment)).toEqual(before)
})

test('nothing is kept when that is not wanted, or there is nowhere to keep it', async () => {
  const { folder } = sample
  const environment = { XDG_CACHE_HOME: temporaryFolder() }
  await json(folder, ['--no-cache'], environment)
  expect(readdirSync(environment.XDG_CACHE_HOME)).toEqual([])
  await json(folder)
})

test.each([
  [['--by', 'week'], /--by cannot be "week"/],
  [['--at', 'yesterday'], /--at cannot be "yesterday"/],
  [['--at', '2026-02-30'], /--at cannot be "2026-02-30"/],
  [['--policy', '../x.yml'], /--policy cannot be/],
  [['--repo', '/'], /is not in a git checkout/],
  [['main'], /one word too many/],
])('%s is refused', async (words, message) => {
  const { code, err } = await ledger(makeRepository(), words)
  expect(code).toBe(64)
  expect(err).toMatch(message)
})
