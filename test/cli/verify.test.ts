import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clone, commit, git, makeRepository, write } from '../disk/temporary.ts'
import { run } from './command-line.ts'

const POLICY = `version: 1
budgets:
  - name: one pull request
    limit: 20 kgCO2e
`
const RECORD = `runs:
  - id: sft-1
    hardware: 8x NVIDIA H100 SXM
    hours: 36
    region: FR
    finished: 2026-01-02T03:04:05Z
`

function repository() {
  const folder = makeRepository({ '.github/carbon-budget.yml': POLICY })
  const base = git(folder, 'rev-parse', 'HEAD')
  const head = commit(folder, { 'runs/sft.carbon.yml': RECORD })
  return { folder, base, head }
}

async function bundled(more: readonly string[] = []) {
  const { folder, base, head } = repository()
  const words = ['check', '--base', base, '--head', head, '--format', 'bundle', '--output', 'verdict.json', ...more]
  const made = await run(words, { cwd: folder })
  return { folder, base, head, made, path: join(folder, 'verdict.json') }
}

test('a bundle is made again from another clone, years later, to the byte', async () => {
  const { folder, base, head, made, path } = await bundled(['--author', 'Octocat', '--label', 'research'])
  expect(made.code).toBe(1)
  const bundle = JSON.parse(readFileSync(path, 'utf8'))
  expect(bundle).toMatchObject({
    bundle_version: 1,
    given: {
      base,
      group_base: null,
      head,
      policy_path: '.github/carbon-budget.yml',
      at: 1_795_435_200,
      author: { login: 'octocat', email: null, account: 'user' },
      labels: ['research'],
      waivers: null,
      fail_on: 'over',
    },
    facts: [
      { what: 'trunk', asked: null, answer: 'base' },
      { what: 'head-time', asked: head, answer: 1_767_323_045 },
    ],
    report: { verdict: 'OVER' },
  })
  const elsewhere = clone(folder)
  const again = await run(['verify', path], { cwd: elsewhere, now: 1_900_000_000 })
  expect(again).toEqual({
    code: 0,
    err: '',
    out: `The same, byte for byte: OVER for ${base.slice(0, 12)}..${head.slice(0, 12)}\nsha256 ${bundle.report_sha256}\n`,
  })
})

test.each([
  ['a smaller figure', (text: string) => text.replace(/"gated": [0-9.]+/, '"gated": 1.5'), '/findings/0/gated'],
  ['another verdict', (text: string) => text.replace('"verdict": "OVER"', '"verdict": "PASS"'), '/verdict'],
])('%s in the bundle is found, and where it stands', async (_, change, place) => {
  const { folder, path } = await bundled()
  write(folder, { 'forged.json': change(readFileSync(path, 'utf8')) })
  const { code, out } = await run(['verify', 'forged.json', '--json'], { cwd: folder })
  expect(code).toBe(1)
  const answer = JSON.parse(out)
  expect(answer).toMatchObject({ same: false, verdict: 'OVER' })
  expect(answer.differences.map(({ path }: { path: string }) => path)).toContain(place)
  const told = await run(['verify', 'forged.json'], { cwd: folder })
  expect(told.out).toContain(place)
})

test('another digest beside the right report is not the same', async () => {
  const { folder, path } = await bundled()
  const bundle = JSON.parse(readFileSync(path, 'utf8'))
  write(folder, { 'forged.json': JSON.stringify({ ...bundle, report_sha256: '0'.repeat(64) }) })
  expect((await run(['verify', 'forged.json'], { cwd: folder })).code).toBe(1)
})

test.each([
  ['no JSON', '{', 'it is not JSON'],
  ['a list', '[]', 'it is not an object'],
  ['a report', '{"schema_version":1}', '"bundle_version" is not 1'],
])('%s is no bundle', async (_, text, why) => {
  const { folder } = repository()
  write(folder, { 'x.json': text })
  const { code, err } = await run(['verify', 'x.json'], { cwd: folder })
  expect(code).toBe(4)
  expect(err).toContain(`this is no verdict bundle: ${why}`)
})

test('a bundle of another version names the version that can make it again', async () => {
  const { folder, path } = await bundled()
  write(folder, { 'old.json': readFileSync(path, 'utf8').replaceAll(/"version": "[^"]+"/g, '"version": "0.0.7"') })
  const { code, err } = await run(['verify', 'old.json'], { cwd: folder })
  expect(code).toBe(4)
  expect(err).toContain('npx carbon-clerk@0.0.7 verify')
})

test('what nobody told the first time is not asked for the second time', async () => {
  const { folder, path } = await bundled()
  const bundle = JSON.parse(readFileSync(path, 'utf8'))
  write(folder, { 'bare.json': JSON.stringify({ ...bundle, facts: [bundle.facts[0]] }) })
  const { code, out } = await run(['verify', 'bare.json'], { cwd: folder })
  expect(code).toBe(1)
  expect(out).toContain('claimed "OVER"\n  made    "INDETERMINATE"')
})

test('files on disk cannot be bundled', async () => {
  const { folder } = repository()
  expect(await run(['check', '--format', 'bundle'], { cwd: folder })).toMatchObject({ code: 64 })
})
