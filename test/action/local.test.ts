import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { commit, openPull, push } from '../fake-github/repository.ts'
import { filesOf } from './cases.ts'
import { pullRequestPayload, runAction } from './runner.ts'

const github = await fakeGitHub()
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'carbon-clerk-checkout-'))
  folders.push(made)
  return made
}

function git(cwd: string, ...args: readonly string[]): string {
  const settings = [
    'user.name=Mona',
    'user.email=mona@example.com',
    'protocol.file.allow=always',
    'uploadpack.allowFilter=true',
  ]
  const flags = settings.flatMap((setting) => ['-c', setting])
  return execFileSync('git', [...flags, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}

function commitFiles(cwd: string, files: Readonly<Record<string, Uint8Array>>, message: string): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), content)
  }
  git(cwd, 'add', '-A')
  git(cwd, 'commit', '-q', '-m', message)
  return git(cwd, 'rev-parse', 'HEAD')
}

/** A checkout of a fixture's pull request, and the same pull request on GitHub. */
async function checkout(name: string) {
  const workspace = folder()
  git(workspace, 'init', '-q', '-b', 'main')
  const base = commitFiles(workspace, filesOf(name, 'base'), 'base')
  const head = commitFiles(workspace, filesOf(name, 'head'), 'head')
  const remote = await commit(github, filesOf(name, 'base'))
  const number = await openPull(github, remote, await commit(github, filesOf(name, 'head'), [remote]))
  push(github, number, head)
  return { workspace, base, head, number }
}

const reading = (): readonly string[] =>
  github.calls.map(({ route }) => route).filter((route) => /trees|blobs|compare|Texts/.test(route))

test('a checkout with both commits is read by git, and GitHub is only written to', async () => {
  const { workspace, ...pull } = await checkout('over')
  const ended = await runAction(github, { event: 'pull_request', payload: pullRequestPayload(pull), workspace })
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['OVER', 1])
  expect(reading()).toEqual([])
  expect(github.calls).toHaveLength(4)
})

test('what lies in the workspace is not looked at, only the commits are', async () => {
  const { workspace, ...pull } = await checkout('over')
  rmSync(join(workspace, 'emissions.csv'))
  writeFileSync(join(workspace, '.github/carbon-budget.yml'), 'version: 1\nmode: report\n')
  const ended = await runAction(github, { event: 'pull_request', payload: pullRequestPayload(pull), workspace })
  expect(ended.exitCode, ended.log).toBe(1)
})

test('a checkout in a folder of the workspace is found by working-directory', async () => {
  const { workspace, ...pull } = await checkout('over')
  const outside = folder()
  execFileSync('cp', ['-r', workspace, join(outside, 'repo')])
  const inputs = { 'working-directory': 'repo' }
  const job = { event: 'pull_request', payload: pullRequestPayload(pull), workspace: outside, inputs }
  expect((await runAction(github, job)).exitCode).toBe(1)
  expect(reading()).toEqual([])
})

test('under a privileged trigger the checkout is not even asked', async () => {
  const { workspace, ...pull } = await checkout('over')
  const inputs = { 'allow-privileged-trigger': 'true' }
  const job = { event: 'pull_request_target', payload: pullRequestPayload(pull), workspace, inputs }
  const ended = await runAction(github, job)
  // The fake has other commits than the checkout, so reading through the API finds nothing.
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['INDETERMINATE', 4])
  expect(reading()).not.toEqual([])
})

test('a checkout without the commits leaves the question to the API', async () => {
  const { workspace } = await checkout('within')
  const base = await commit(github, filesOf('over', 'base'))
  const head = await commit(github, filesOf('over', 'head'), [base])
  const pull = { base, head, number: await openPull(github, base, head) }
  const ended = await runAction(github, { event: 'pull_request', payload: pullRequestPayload(pull), workspace })
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['OVER', 1])
  expect(reading()).not.toEqual([])
})

test('a branch that is behind its base is judged by what it changes, in git as through the API', async () => {
  const more = { 'theirs/notes.txt': Buffer.from('theirs\n') }
  const workspace = folder()
  git(workspace, 'init', '-q', '-b', 'main')
  const start = commitFiles(workspace, filesOf('within', 'base'), 'start')
  git(workspace, 'checkout', '-q', '-b', 'train')
  const head = commitFiles(workspace, filesOf('within', 'head'), 'head')
  git(workspace, 'checkout', '-q', 'main')
  const rows = Buffer.from(filesOf('within', 'base')['emissions.csv'] ?? '').toString()
  const theirs = Buffer.from(rows.replaceAll(/(?<=trainer,)[0-9a-f]{4}/g, 'abcd'))
  const base = commitFiles(workspace, { ...more, 'theirs/emissions.csv': theirs }, 'theirs')
  const remote = await commit(github, filesOf('within', 'base'))
  const theirBase = await commit(github, { ...filesOf('within', 'base'), ...more, 'theirs/emissions.csv': theirs }, [
    remote,
  ])
  const theirHead = await commit(github, filesOf('within', 'head'), [remote])
  const number = await openPull(github, theirBase, theirHead)
  const api = await runAction(github, {
    event: 'pull_request',
    payload: pullRequestPayload({ number, base: theirBase, head: theirHead }),
  })
  push(github, number, head)
  const local = await runAction(github, {
    event: 'pull_request',
    payload: pullRequestPayload({ number, base, head }),
    workspace,
  })
  expect(start).not.toBe(base)
  const numbers = ({ outputs }: typeof api) => [
    outputs.verdict,
    outputs['training-kg'],
    outputs['total-kg'],
    outputs['energy-kwh'],
  ]
  expect(api.outputs.verdict, api.log).toBe('PASS')
  expect(numbers(local)).toEqual(numbers(api))
})

test('a clone that left out the files is helped out by the API', async () => {
  const origin = await checkout('over')
  git(origin.workspace, 'config', 'uploadpack.allowFilter', 'true')
  const clone = join(folder(), 'clone')
  git(tmpdir(), 'clone', '-q', '--no-checkout', '--filter=blob:none', `file://${origin.workspace}`, clone)
  const ended = await runAction(github, {
    event: 'pull_request',
    payload: pullRequestPayload(origin),
    workspace: clone,
  })
  // The trees come from the clone; the blobs are the same objects on GitHub.
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['OVER', 1])
  expect(reading()).toContain('GraphQL Texts')
})
