import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clone, commit, git, makeRepository, temporaryFolder, write } from '../disk/temporary.ts'
import { run, shell } from './command-line.ts'

const nothing = 'Nothing to check: there are no experiment records'

test('a branch without records passes, and every format says the same', async () => {
  const folder = makeRepository({ 'a.py': '1' })
  const base = git(folder, 'rev-parse', 'HEAD')
  const head = commit(folder, { 'a.py': '2' })
  const words = ['check', '--base', base, '--head', head]
  const text = await run(words, { cwd: folder })
  expect(text).toMatchObject({ code: 0, err: '' })
  expect(text.out).toContain(nothing)
  const json = await run([...words, '--json'], { cwd: folder })
  expect(json.code).toBe(0)
  expect(JSON.parse(json.out)).toMatchObject({
    schema_version: 1,
    tool: { name: 'carbon-clerk' },
    inputs: { base, head, records: [] },
    verdict: 'NO_RECORDS',
    exit_code: 0,
    headline: nothing,
    findings: [],
    reproduce: `npx carbon-clerk check --base ${base} --head ${head}`,
  })
  expect((await run([...words, '--format', 'json'], { cwd: folder })).out).toBe(json.out)
  expect((await run([...words, '--format', 'markdown'], { cwd: folder })).out).toContain(nothing)
})

test('without --base the default branch is the base, and without --head the files on disk are judged', async () => {
  const origin = makeRepository({ 'a.py': '1' })
  const folder = clone(origin)
  write(folder, { 'new.py': '1' })
  const { code, out } = await run(['check', '--json'], { cwd: join(folder, '.') })
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ inputs: { base: git(folder, 'rev-parse', 'HEAD'), head: 'worktree' } })
  expect((await run(['check', '--json', '--repo', folder], { cwd: '/' })).out).toBe(out)
})

test('a base that moved on is judged as it is, with the branch merged into it', async () => {
  const folder = makeRepository({ 'a.py': '1' })
  git(folder, 'checkout', '-q', '-b', 'side')
  const head = commit(folder, { 'b.py': '1' })
  git(folder, 'checkout', '-q', 'main')
  const base = commit(folder, { 'c.py': '1' })
  const { out } = await run(['check', '--json', '--base', 'main', '--head', 'side'], { cwd: folder })
  expect(JSON.parse(out).inputs).toEqual({ base, head, records: [] })
})

test.each([
  [
    'a commit that a shallow clone lacks',
    ['--base', '1234567890123456789012345678901234567890'],
    /git fetch --no-tags --depth=1 origin 1234567890/,
  ],
  [
    'a branch that was not fetched',
    ['--base', 'origin/dev'],
    /git fetch --unshallow origin \+refs\/heads\/dev:refs\/remotes\/origin\/dev/,
  ],
  ['a merge base beyond the shallow end', ['--base', 'origin/side'], /git fetch --unshallow origin/],
])('%s is not judged, with the line to run', async (_, words, line) => {
  const origin = makeRepository({ 'a.py': '1' })
  git(origin, 'checkout', '-q', '-b', 'side')
  commit(origin, { 'b.py': '1' })
  git(origin, 'checkout', '-q', 'main')
  commit(origin, { 'c.py': '1' })
  const folder = clone(origin, '--depth=1', '--no-single-branch')
  const text = await run(['check', ...words], { cwd: folder })
  expect(text.code).toBe(4)
  expect(text.out.replace(/\s+/g, ' ')).toMatch(line)
  const json = await run(['check', '--json', ...words], { cwd: folder })
  expect(json.code).toBe(4)
  expect(JSON.parse(json.out)).toMatchObject({ verdict: 'INDETERMINATE', exit_code: 4, enforced: true })
})

test('a partial clone without the policy is not judged', async () => {
  const origin = makeRepository({ '.github/carbon-budget.yml': 'version: 1\nbudgets: []\n' })
  commit(origin, { 'a.py': '1' })
  const folder = clone(origin, '--filter=blob:none', '--no-checkout')
  const { code, out } = await run(['check', '--json', '--base', 'HEAD~1', '--head', 'HEAD'], { cwd: folder })
  expect(code).toBe(4)
  expect(JSON.parse(out)).toMatchObject({
    verdict: 'INDETERMINATE',
    problems: [{ code: 'git/missing-object', hint: expect.stringContaining('git fetch --refetch') }],
  })
})

test('outside of a checkout, or without anything to compare with, the question is wrong', async () => {
  expect(await run(['check'], { cwd: temporaryFolder() })).toMatchObject({ code: 64, out: '' })
  const folder = makeRepository()
  git(folder, 'branch', '-q', '-m', 'trunk')
  const { code, err } = await run(['check'], { cwd: folder })
  expect(code).toBe(64)
  expect(err).toContain('Name a commit with --base.')
})

test('the report goes to a file, and its first line to the person', async () => {
  const folder = makeRepository({ 'a.py': '1' })
  write(folder, { 'report.json': 'x'.repeat(100_000) })
  const { code, out, err } = await run(['check', '--json', '--output', 'report.json'], { cwd: folder })
  expect({ code, out, err }).toEqual({ code: 0, out: '', err: `${nothing}\n` })
  expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).verdict).toBe('NO_RECORDS')
})

test('a file that cannot be written stops the work before it begins', async () => {
  const folder = makeRepository({ 'a.py': '1' })
  const elsewhere = temporaryFolder()
  mkdirSync(join(folder, 'folder'))
  symlinkSync(elsewhere, join(folder, 'link'))
  symlinkSync(join(elsewhere, 'target.json'), join(folder, 'link.json'))
  for (const name of ['folder', 'link/report.json', 'link.json', 'no/such/folder.json', '/dev/null/x', '/proc/x']) {
    const { code, out, err } = await run(['check', '--output', name], { cwd: folder })
    expect({ name, code, out }).toEqual({ name, code: 64, out: '' })
    expect(err).toContain('cannot be written')
  }
  expect(existsSync(join(elsewhere, 'target.json'))).toBe(false)
  expect(existsSync(join(elsewhere, 'report.json'))).toBe(false)
})

test('a disk that fills up while the report is written does not look like a pass', async () => {
  const folder = makeRepository({ 'a.py': '1' })
  const { code } = shell('ulimit -f 0; trap "" XFSZ; exec "$0" "$@"', ['check', '--json', '--output', 'o.json'], folder)
  expect(code).toBe(4)
})

test('no command runs anything that a checkout brings along', async () => {
  const folder = makeRepository({ 'a.py': '1' })
  const canary = join(folder, 'canary')
  const bare = join(folder, 'sub')
  git(folder, 'init', '-q', '--bare', 'sub')
  for (const key of ['core.fsmonitor', 'core.sshCommand', 'core.pager', 'diff.external', 'filter.lfs.process']) {
    git(bare, 'config', key, `touch ${canary}`)
  }
  git(bare, 'config', 'core.bare', 'false')
  git(bare, 'config', 'core.worktree', '.')
  write(bare, { 'objects/keep': '', 'refs/keep': '', '.gitattributes': '* filter=lfs diff=x\n', 'x.md': '# x\n' })
  commit(folder)
  write(bare, { 'x.md': '# y\n', 'hooks/post-index-change': `#!/bin/sh\ntouch ${canary}\n` })
  chmodSync(join(bare, 'hooks/post-index-change'), 0o755)
  for (const words of [
    ['check', '--base', 'HEAD~1', '--json'],
    ['check', '--base', 'HEAD~1', '--head', 'HEAD'],
    ['scan', '--json'],
    ['init', '--dry-run'],
    ['explain', 'x'],
  ]) {
    await run(words, { cwd: bare })
    expect({ words, canary: existsSync(canary) }).toEqual({ words, canary: false })
  }
})
