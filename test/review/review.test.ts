import { expect, test } from 'vitest'
import { WorldError } from '../../src/core/problem.ts'
import { loadCatalogue } from '../../src/data/catalogue.ts'
import { readers } from '../../src/parse/readers/index.ts'
import type { Trees } from '../../src/review/ports.ts'
import { type ReviewInput, review } from '../../src/review/review.ts'
import { type Files, memoryTrees, openFence } from './memory-trees.ts'

const POLICY = '.github/carbon-budget.yml'
const policy = (text = '') => `version: 1\n${text}budgets:\n  - name: one\n    limit: 50 kgCO2e\n`
const RUN = 'runs:\n  - id: sft\n    hardware: 8x NVIDIA H100 SXM\n    hours: 1\n    region: FR\n'

const CSV = [
  'timestamp,experiment_id,project_name,duration,emissions,energy_consumed,country_name,country_iso_code,region,on_cloud,cloud_provider,cloud_region',
  '2021-03-01T10:00:00,7f1f0a52-6a0e-4d7c-8f3b-1de4a94a11aa,demo,3600,0.05,1.25,France,FRA,,N,,\n',
].join('\n')
const CARD = '---\nco2_eq_emissions: 1710\n---\n\n# demo\n'

function input(trees: Trees): ReviewInput {
  return {
    trees,
    readers,
    fence: openFence,
    loadCatalogue: async () => loadCatalogue(),
    policyPath: POLICY,
    version: '0.0.0',
    reproduce: '',
  }
}

function between(base: Files, head: Files): Promise<Awaited<ReturnType<typeof review>>> {
  return review(input(memoryTrees({ files: base }, { files: head })))
}

const unavailable = new WorldError('github/unavailable', 'GitHub did not answer', 'run the job again')

test('a world that does not answer is INDETERMINATE, and blocks', async () => {
  const trees = memoryTrees({ files: {} }, { files: {} })
  const report = await review(input({ ...trees, compare: () => Promise.reject(unavailable) }))
  expect({ verdict: report.verdict, exit: report.exit_code, headline: report.headline }).toEqual({
    verdict: 'INDETERMINATE',
    exit: 4,
    headline: 'Not judged: GitHub did not answer',
  })
  expect(report.problems.map(({ code, hint, blocks }) => ({ code, hint, blocks }))).toEqual([
    { code: 'github/unavailable', hint: 'run the job again', blocks: true },
  ])
})

test.each([
  { onError: 'block', exit: 4, headline: 'Not judged: GitHub did not answer' },
  { onError: 'warn', exit: 0, headline: 'NOT ENFORCED (on_error: warn). Not judged: GitHub did not answer' },
])(
  'on_error: $onError of the base policy decides when records cannot be fetched',
  async ({ onError, exit, headline }) => {
    const base = { [POLICY]: policy(`on_error: ${onError}\n`) }
    const trees = memoryTrees({ files: base }, { files: { ...base, 'a.carbon.yml': RUN } })
    const read: Trees['read'] = (entries) =>
      entries.every(({ path }) => path === POLICY) ? trees.read(entries) : Promise.reject(unavailable)
    const report = await review(input({ ...trees, read }))
    expect({ exit: report.exit_code, headline: report.headline }).toEqual({ exit, headline })
  },
)

test('what is our fault is thrown, and not turned into an answer', async () => {
  const trees = memoryTrees({ files: {} }, { files: { 'a.carbon.yml': RUN } })
  const broken = { ...input(trees), loadCatalogue: () => Promise.reject(new TypeError('a bug')) }
  await expect(review(broken)).rejects.toThrow('a bug')
})

test('a pull request that only edits on_error is judged by the old one', async () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n'
  const report = await between(
    { [POLICY]: policy() },
    { [POLICY]: policy('on_error: warn\n'), 'a.carbon.yml': pointer },
  )
  expect({ verdict: report.verdict, exit: report.exit_code }).toEqual({ verdict: 'BAD_INPUT', exit: 2 })
  expect(report.policy.proposed).toEqual([
    'loosens: on_error: block -> warn',
    'nobody owns .github/carbon-budget.yml: name who has to agree, in CODEOWNERS',
  ])
})

test('narrowing the globs does not hide what the old globs find', async () => {
  const wide = policy()
  const narrow = policy('records:\n  include: ["other/**"]\n')
  const report = await between({ [POLICY]: wide }, { [POLICY]: narrow, 'a.carbon.yml': RUN })
  expect(report.runs.map(({ id, change }) => ({ id, change }))).toEqual([{ id: 'carbon:sft', change: 'new' }])
})

test('the trusted policy is used where the tree to compare with is older than the branch', async () => {
  const trees = memoryTrees({ files: { [POLICY]: policy() } }, { files: { [POLICY]: policy(), 'a.carbon.yml': RUN } })
  const strict = new TextEncoder().encode(policy().replace('50 kgCO2e', '1 gCO2e'))
  const report = await review({ ...input(trees), trustedPolicy: { oid: 'f'.repeat(40), bytes: strict } })
  expect({ verdict: report.verdict, blob: report.policy.blob }).toEqual({ verdict: 'OVER', blob: 'f'.repeat(40) })
  expect((await review({ ...input(trees), trustedPolicy: null })).policy.mode).toBe('report')
})

test('a region that nobody knows makes a bad policy, with its place', async () => {
  const report = await between(
    { [POLICY]: policy('assume:\n  region: aws:moon-1\n') },
    { [POLICY]: policy('assume:\n  region: aws:moon-1\n'), 'a.carbon.yml': RUN },
  )
  expect(report.verdict).toBe('BAD_POLICY')
  expect(report.problems).toEqual([
    {
      code: 'policy/region-unknown',
      class: 'E_POLICY',
      severity: 'error',
      message: 'the region "aws:moon-1" is not known',
      hint: 'write "aws:eu-west-3" or "FR"',
      file: POLICY,
      line: 3,
      column: 11,
      blocks: true,
    },
  ])
})

test('a submodule or an undecodable name where a record belongs is a problem', async () => {
  const trees = memoryTrees({ files: {} }, { files: {} })
  const oid = 'c'.repeat(40)
  const head = [
    { path: 'a.carbon.yml', kind: 'submodule', oid, size: null },
    { path: 'b.carbon.yml', kind: 'file', oid, size: 3, undecodable: true },
  ] as const
  const changed = new Set(head.map((entry) => entry.path))
  const report = await review(input({ ...trees, compare: async () => ({ base: [], head, changed }) }))
  expect(report.problems.map(({ code, file, blocks }) => ({ code, file, blocks }))).toEqual([
    { code: 'records/not-a-file', file: 'a.carbon.yml', blocks: true },
    { code: 'records/undecodable-name', file: 'b.carbon.yml', blocks: true },
  ])
})

test('a file larger than its format may be is refused without being read', async () => {
  const head = { files: { 'a.carbon.yml': new Uint8Array(8 * 1024 * 1024 + 1).fill(35) } }
  const report = await review(input(memoryTrees({ files: {} }, head)))
  expect(report.problems.map(({ code, class: group }) => ({ code, group }))).toEqual([
    { code: 'records/too-large', group: 'E_SIZE' },
  ])
})

test.each([
  ['block', 'BAD_INPUT'],
  ['warn', 'BAD_INPUT'],
  ['pass', 'PASS'],
])('a serving that says nothing but its requests is never a pass, unless undecided: %s', async (undecided, verdict) => {
  const silent = 'servings:\n  - model: summarizer\n    requests: 10000000000 per day\n'
  const base = { [POLICY]: policy(`undecided: ${undecided}\n`) }
  const report = await between(base, { ...base, 'a.carbon.yml': silent })
  expect(report.verdict).toBe(verdict)
})

test('a record file that turns into something else is a problem, and a text may lose its figures', async () => {
  const base = { [POLICY]: policy(), 'emissions.csv': CSV, 'card.model_card.md': CARD }
  const report = await between(base, {
    ...base,
    'emissions.csv': 'a'.repeat(100_000),
    'card.model_card.md': '# demo\n',
  })
  expect(report.problems.map(({ code, file, blocks }) => ({ code, file, blocks }))).toEqual([
    { code: 'records/no-longer', file: 'emissions.csv', blocks: true },
  ])
  expect({ verdict: report.verdict, removed: report.runs.map(({ change }) => change) }).toEqual({
    verdict: 'BAD_INPUT',
    removed: ['removed', 'removed'],
  })
  const deleted = await between(base, { [POLICY]: policy() })
  expect({ verdict: deleted.verdict, problems: deleted.problems }).toEqual({ verdict: 'PASS', problems: [] })
})
