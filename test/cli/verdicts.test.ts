import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commit, git, makeRepository, write } from '../disk/temporary.ts'
import { run } from './command-line.ts'

const POLICY = '.github/carbon-budget.yml'
const policy = (limit: string, more = '') =>
  `version: 1\n${more}budgets:\n  - name: one pull request\n    per: pull_request\n    limit: ${limit}\n`
const record = (id: string, hours = 36) =>
  `runs:\n  - id: ${id}\n    hardware: 8x NVIDIA H100 SXM\n    hours: ${hours}\n    region: gcp:europe-west9\n`

async function verdict(cwd: string, ...words: readonly string[]) {
  const { code, out } = await run(['check', '--json', '--base', 'main', ...words], { cwd })
  const report = JSON.parse(out)
  return { code, verdict: report.verdict, report }
}

function branch(
  files: Readonly<Record<string, string>>,
  ...onMain: readonly Readonly<Record<string, string>>[]
): string {
  const folder = makeRepository(onMain[0] ?? {})
  git(folder, 'checkout', '-q', '-b', 'side')
  commit(folder, files)
  return folder
}

test.each([
  ['within', { [POLICY]: policy('5 tCO2e') }, { 'a.carbon.yml': record('a') }, 'PASS', 0],
  ['over', { [POLICY]: policy('1 kgCO2e') }, { 'a.carbon.yml': record('a') }, 'OVER', 1],
  ['unreadable', { [POLICY]: policy('5 tCO2e') }, { 'a.carbon.yml': 'runs: 5\n' }, 'BAD_INPUT', 2],
  ['under a broken policy', { [POLICY]: policy('5') }, { 'a.carbon.yml': record('a') }, 'BAD_POLICY', 3],
  ['without records', { [POLICY]: policy('5 tCO2e') }, { 'a.py': '1' }, 'NO_RECORDS', 0],
  ['without a policy', {}, { 'a.carbon.yml': record('a') }, 'PASS', 0],
])('a branch that is %s gets that verdict and its exit code', async (_, base, head, expected, code) => {
  const folder = branch(head as Record<string, string>, base as Record<string, string>)
  for (const words of [['--head', 'side'], []]) {
    expect(await verdict(folder, ...words)).toMatchObject({ code, verdict: expected })
  }
  expect((await run(['check', '--base', 'main'], { cwd: folder })).code).toBe(code)
})

test('the branch cannot change the rule: neither by editing the policy nor on disk', async () => {
  const folder = branch(
    { 'a.carbon.yml': record('a'), [POLICY]: policy('900 tCO2e') },
    { [POLICY]: policy('1 kgCO2e') },
  )
  expect(await verdict(folder)).toMatchObject({ code: 1, verdict: 'OVER' })
  rmSync(join(folder, POLICY))
  expect(await verdict(folder)).toMatchObject({ code: 1, verdict: 'OVER' })
})

test('the policy is the one at the tip of the base branch, even if the branch started earlier', async () => {
  const folder = branch({ 'a.carbon.yml': record('a') }, { [POLICY]: policy('5 tCO2e') })
  git(folder, 'checkout', '-q', 'main')
  commit(folder, { [POLICY]: policy('1 kgCO2e'), 'theirs.carbon.yml': record('theirs') })
  git(folder, 'checkout', '-q', 'side')
  for (const words of [['--head', 'side'], []]) {
    const { code, report } = await verdict(folder, ...words)
    expect(code).toBe(1)
    expect(report.runs.map(({ id, change }: Record<string, string>) => [id, change])).toEqual([
      ['carbon:a', 'new'],
      ['carbon:theirs', 'same'],
    ])
  }
})

test('files on disk that are not committed yet are judged, ignored ones are not', async () => {
  const folder = branch({ '.gitignore': 'ignored*\n' }, { [POLICY]: policy('1 kgCO2e') })
  write(folder, { 'ignored.carbon.yml': record('ignored') })
  expect(await verdict(folder)).toMatchObject({ code: 0, verdict: 'NO_RECORDS' })
  write(folder, { 'new.carbon.yml': record('new') })
  const { code, report } = await verdict(folder)
  expect(code).toBe(1)
  expect(report.inputs.head).toBe('worktree')
  expect(report.runs.map(({ id }: Record<string, string>) => id)).toEqual(['carbon:new'])
  expect(await verdict(folder, '--head', 'HEAD')).toMatchObject({ code: 0, verdict: 'NO_RECORDS' })
})

test('another policy file can be named, as it stands on the base branch', async () => {
  const folder = branch(
    { 'a.carbon.yml': record('a') },
    { [POLICY]: policy('1 kgCO2e'), 'teams/lax.yml': policy('5 tCO2e') },
  )
  expect(await verdict(folder, '--policy', 'teams/lax.yml')).toMatchObject({ code: 0, verdict: 'PASS' })
})

test('the gate is opened and narrowed by option, and both are said', async () => {
  const folder = branch({ 'a.carbon.yml': record('a') }, { [POLICY]: policy('1 kgCO2e') })
  const never = await verdict(folder, '--fail-on', 'never')
  expect(never).toMatchObject({ code: 0, verdict: 'OVER', report: { enforced: false } })
  expect(never.report.headline).toContain('NOT ENFORCED')
  // With its energy and its day stated, what is held against the limit is the best estimate, and the limit can lie above it.
  const metered = `${record('a')}    energy: 300 kWh\n    measured: node\n    finished: 2024-03-01\n`
  const all = branch({ 'a.carbon.yml': metered }, { [POLICY]: policy('1 kgCO2e') })
  const { report } = await verdict(all, '--fail-on', 'over')
  const added = report.findings[0].gated
  const near = branch({ 'a.carbon.yml': metered }, { [POLICY]: policy(`${(added * 1.02).toFixed(3)} kgCO2e`) })
  expect(await verdict(near)).toMatchObject({ code: 0 })
  expect(await verdict(near, '--fail-on', 'undecided')).toMatchObject({ code: 1, verdict: 'OVER' })
})

test('the line in the report gives the same report again, byte for byte', async () => {
  const folder = branch({ 'a.carbon.yml': record('a') }, { [POLICY]: policy('1 kgCO2e') })
  const first = await run(['check', '--json', '--base', 'main', '--head', 'side'], { cwd: folder })
  const { reproduce } = JSON.parse(first.out)
  const words = reproduce.split(' ').slice(2)
  expect(words[0]).toBe('check')
  expect(await run([...words, '--json'], { cwd: folder })).toEqual(first)
})

test('nothing in the checkout changes while it is judged', async () => {
  const folder = branch({ 'a.carbon.yml': record('a') }, { [POLICY]: policy('1 kgCO2e') })
  const before = git(folder, 'status', '--porcelain')
  await verdict(folder)
  expect(git(folder, 'status', '--porcelain')).toBe(before)
  expect(existsSync(join(folder, '.git/index.lock'))).toBe(false)
})
