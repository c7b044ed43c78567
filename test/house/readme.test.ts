import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../src/parse/policy/index.ts'
import { readCarbonBytes } from '../../src/parse/readers/carbon-yml/read.ts'

const readme = readFileSync('README.md', 'utf8')
const bytes = (text: string) => new TextEncoder().encode(text)

function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, text]) => text ?? '')
}

const commands = blocks('sh').flatMap((block) => block.trim().split('\n'))

test('the commands are the ones that are tried here', () => {
  expect(commands).toEqual([
    'npm run demo',
    'node dist/cli/index.js scan fixtures/demo/head',
    'node dist/cli/index.js check --base main --head HEAD',
    'node dist/cli/index.js estimate --hardware "8x H100" --hours 100 --region aws:eu-west-3',
  ])
})

test('npm run demo shows an overrun, says what the gate gave, and writes the comment and the report', () => {
  const { status, stdout, stderr } = spawnSync('node', ['tools/demo.mjs'], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('Over budget: 101 of 50 kgCO2e')
  expect(stdout).toContain('The gate gave exit code 1: over budget, the merge is blocked.')
  expect(readFileSync('out/demo/comment.md', 'utf8')).toMatch(/^### ❌ Over budget/)
  expect(JSON.parse(readFileSync('out/demo/report.json', 'utf8'))).toMatchObject({ verdict: 'OVER', exit_code: 1 })
})

test.each([
  ['scan', ['scan', 'fixtures/demo/head']],
  ['estimate', ['estimate', '--hardware', '8x H100', '--hours', '100', '--region', 'aws:eu-west-3']],
])('the example of %s runs', (name, args) => {
  const { status, stdout, stderr } = spawnSync('node', ['dist/cli/index.js', ...args], { encoding: 'utf8' })
  expect({ name, status, stderr }).toEqual({ name, status: 0, stderr: '' })
  expect(stdout).toMatch(/kg CO2e/)
})

test('the budget and the record that it shows are read without a problem', () => {
  const yaml = blocks('yaml')
  const policy = yaml.find((text) => text.startsWith('version:'))
  const record = yaml.find((text) => text.startsWith('runs:'))
  expect(parsePolicy(bytes(policy ?? ''), 'policy.yml')).toMatchObject({ ok: true })
  expect(readCarbonBytes('a.carbon.yml', bytes(record ?? '')).problems).toEqual([])
})

test('links lead to files that are there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)|src(?:set)?="([^"]+)"/g)].map(
    ([, a, b]) => a ?? b ?? '',
  )
  expect(links.length).toBeGreaterThan(8)
  expect(links.filter((link) => !existsSync(link))).toEqual([])
})

test('the code is on the first screen', () => {
  expect(readme.split('\n').findIndex((line) => line.startsWith('```')) + 1).toBeLessThan(25)
})
