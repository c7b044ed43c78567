import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { WORKFLOW } from '../../src/entry/cli/workflow.ts'

interface Workflow {
  readonly on: Record<string, unknown>
  readonly permissions: Record<string, string>
  readonly jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }>
}
interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Record<string, unknown>
}

const readme = /^```yaml\n(# \.github\/workflows.*?)^```$/ms.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
const own = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`)
const texts: [string, string][] = [
  ...[...own, 'docs/examples/carbon.yml'].map((path): [string, string] => [path, readFileSync(path, 'utf8')]),
  ['README.md', readme],
  ['what init writes', WORKFLOW],
]

test.each(texts)('%s: pinned, with the least permissions, and with nothing of a pull request in a shell', (_, text) => {
  const workflow = parse(text) as Workflow
  expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
  expect(Object.keys(workflow.on)).not.toContain('workflow_run')
  expect(workflow.permissions).toBeDefined()
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
  const pinned = (use: string) => use === './' || /@[0-9a-f]{40}$/.test(use)
  expect(steps.flatMap((step) => step.uses ?? []).filter((use) => !pinned(use))).toEqual([])
  expect(steps.filter((step) => step.run?.includes('${{'))).toEqual([])
  const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'))
  expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  expect(text).not.toMatch(/^ +paths(?:-ignore)?:/m)
})

test('all examples name one release', () => {
  const releases = texts.slice(-3).map(([, text]) => /carbon-clerk\/carbon-clerk@(\S+ # v\S+)/.exec(text)?.[1])
  expect(new Set(releases).size).toBe(1)
})
