/**
 * P01 to P28: paths, files and git, as far as the story decides about them; what a disk, a clone or GitHub does by itself
 * (pipes, devices, loops, monitors, cut listings, shallow and partial clones) is tested beside `disk` and `github`.
 */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openGitTrees } from '../../src/disk/git.ts'
import { commit, git, makeRepository } from '../disk/temporary.ts'
import { file, row } from '../parse/codecarbon/rows.ts'
import { CSV, RECORD, RUN, tracked } from './controls.ts'
import { changed, judged, ORDINARY, POLICY, passed, reportOn, reportOnTrees } from './judged.ts'

const record = (id: string) => changed(RUN, 'id: sft', `id: ${id}`)

async function ofRepository(folder: string) {
  const trees = await openGitTrees({ cwd: folder, base: 'HEAD~1', head: 'HEAD' })
  if (trees === null) throw new Error('no trees')
  return reportOnTrees(trees)
}

test('P01 a link to a secret, P02 below a linked folder, P03 a loop, P04 a link to another record', async () => {
  const folder = makeRepository({ [POLICY]: ORDINARY })
  symlinkSync('/etc/passwd', join(folder, 'emissions.csv'))
  symlinkSync('/etc', join(folder, 'runs'))
  symlinkSync('loop.carbon.yml', join(folder, 'loop.carbon.yml'))
  symlinkSync('real.carbon.yml', join(folder, 'other.carbon.yml'))
  commit(folder, { 'real.carbon.yml': 'runs:\n  - id: real\n    emissions: 5 kgCO2e\n' })
  const report = await ofRepository(folder)
  expect([report.verdict, report.runs.map(({ id }) => id)]).toEqual(['BAD_INPUT', ['carbon:real']])
  expect(report.problems.map((one) => `${one.class} ${one.file}`)).toEqual([
    'E_SYMLINK emissions.csv',
    'E_SYMLINK loop.carbon.yml',
    'E_SYMLINK other.carbon.yml',
  ])
  expect(JSON.stringify(report)).not.toContain('root:')
})

test('P08 a submodule at the path of a record', async () => {
  const folder = makeRepository({ [POLICY]: ORDINARY })
  const inner = makeRepository({ x: '1' })
  git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'emissions.csv')
  commit(folder)
  const report = await ofRepository(folder)
  expect([report.verdict, report.problems.map((one) => `${one.class} ${one.file}`)]).toEqual([
    'BAD_INPUT',
    ['E_FILETYPE emissions.csv'],
  ])
})

test.each([
  ['P10', ['$(id).carbon.yml', ';id.carbon.yml', '-rf.carbon.yml', '@file.carbon.yml', 'a b.carbon.yml']],
  ['P10', [`a'b".carbon.yml`, 'a\nb.carbon.yml']],
  ['P12', ['Run.carbon.yml', 'run.carbon.yml']],
  ['P13', ['\u00e9.carbon.yml', 'e\u0301.carbon.yml']],
  ['P14', ['CON.carbon.yml', 'dot. /x.carbon.yml', 'back\\slash.carbon.yml']],
  ['P15', [`${'long/'.repeat(800)}${'n'.repeat(80)}.carbon.yml`]],
  ['P16', [`${'d/'.repeat(200)}x.carbon.yml`]],
])('%s names are names', async (_, names) => {
  const report = await reportOn(Object.fromEntries(names.map((name, at) => [name, record(`r${at}`)])))
  expect([report.verdict, report.problems]).toEqual(['PASS', []])
  expect(report.runs.map(({ id, path }) => [id, path])).toEqual(names.map((name, at) => [`carbon:r${at}`, name]))
})

test('P12 one run under two names counts once, and another run of its id is told', async () => {
  const twins = await reportOn({ 'Run.carbon.yml': RUN, 'run.carbon.yml': RUN })
  expect([twins.verdict, twins.totals.declared_energy_kwh]).toEqual(['PASS', 214])
  const rivals = await reportOn({ 'Run.carbon.yml': RUN, 'run.carbon.yml': changed(RUN, '214', '215') })
  expect([rivals.verdict, rivals.problems.map((one) => one.class)]).toEqual([
    'BAD_INPUT',
    ['E_DUP_RECORD', 'E_DUP_RECORD'],
  ])
})

test('P20 a rename is no second run', async () => {
  const folder = makeRepository({ [POLICY]: ORDINARY, 'a/emissions.csv': file(row()) })
  git(folder, 'mv', 'a/emissions.csv', 'emissions.csv')
  commit(folder)
  const report = await ofRepository(folder)
  expect([report.verdict, report.runs.map(({ id, change }) => [id, change])]).toEqual(['PASS', [[tracked, 'same']]])
})

test('P21 a change of mode changes nothing', async () => {
  const folder = makeRepository({ [POLICY]: ORDINARY, [CSV]: file(row()) })
  git(folder, 'update-index', '--chmod=+x', CSV)
  git(folder, 'commit', '-q', '-m', 'mode')
  const report = await ofRepository(folder)
  expect([report.verdict, report.headline]).toEqual([
    'PASS',
    'Nothing to judge: this pull request changes no experiment record',
  ])
})

test('P22 attributes hide no record', async () => {
  const folder = makeRepository({ [POLICY]: ORDINARY })
  const attributes = '* -diff binary linguist-generated filter=x export-ignore\n'
  commit(folder, { '.gitattributes': attributes, [CSV]: file(row()) })
  expect((await ofRepository(folder)).runs.map(({ id, change }) => [id, change])).toEqual([[tracked, 'new']])
})

test('P24 globs that would take for ever are refused at once', async () => {
  const policy = (glob: string) => changed(ORDINARY, 'budgets:', `records:\n  include: ["${glob}"]\nbudgets:`)
  for (const glob of ['{a,b}'.repeat(20), `${'**/'.repeat(30)}x`, '../x.csv', '%2e%2e/x.csv', '/etc/passwd']) {
    const report = await reportOn({ [RECORD]: RUN }, policy(glob))
    expect([glob, report.verdict, report.problems.map((one) => one.class)]).toEqual([glob, 'BAD_POLICY', ['E_POLICY']])
  }
  expect((await reportOn({ [RECORD]: RUN }, policy('runs/**'))).verdict).toBe('PASS')
})

test('P28 more files than the peers of this project read are read', async () => {
  const many = Array.from({ length: 501 }, (_, at) => [`runs/${at}.carbon.yml`, record(`r${at}`)] as const)
  const report = await reportOn(Object.fromEntries(many))
  expect([report.verdict, report.runs.length, report.problems]).toEqual(['PASS', 501, []])
})

test('P28 a file of more than its format may have', async () => {
  const large = `${RUN}# ${'x'.repeat(8 * 1024 * 1024 - RUN.length - 2)}`
  expect(large.length).toBe(8 * 1024 * 1024)
  expect(await judged(RECORD, large)).toEqual(passed('carbon:sft'))
  expect((await judged(RECORD, `${large}x`)).problems).toEqual(['E_SIZE 1:1'])
})
