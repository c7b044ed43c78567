import { expect, test } from 'vitest'
import type { FindingReport, FindingStatus, Report, Verdict } from '../../../src/core/report.ts'
import { conclude, hasNews, hasPlaces } from '../../../src/entry/action/conclusion.ts'
import { outputsOf } from '../../../src/entry/action/outputs.ts'
import { emptyReport } from '../../../src/review/frame.ts'
import { policyReport, WITHOUT_POLICY } from '../../../src/review/trusted-policy.ts'

const frame = { base: 'a'.repeat(40), head: 'b'.repeat(40), version: '0.0.0', policyPath: 'p.yml', reproduce: 'r' }
const absent = { path: 'p.yml', base: { state: 'absent' }, head: { state: 'absent' } } as const
const empty = emptyReport(frame, policyReport(absent, WITHOUT_POLICY, [], null))

function report(verdict: Verdict, exitCode: number, changes: Partial<Report> = {}): Report {
  return { ...empty, verdict, exit_code: exitCode, headline: 'The headline', ...changes }
}

function finding(
  status: FindingStatus,
  remaining: number | null = null,
  unit: FindingReport['unit'] = 'kgCO2e',
): FindingReport {
  return {
    budget: 'one pull request',
    covers: ['training'],
    per: 'pull_request',
    status,
    blocks: false,
    limit_text: '50 kgCO2e',
    limit: 50,
    value: { low: 1, central: 2, high: 3 },
    gated: 2,
    unit,
    added: 2,
    remaining,
    warn: false,
    at_least: false,
    item: null,
    note: null,
  }
}

test('fail-on: over leaves every report as it is', () => {
  for (const one of [report('PASS', 0), report('OVER', 1), report('INDETERMINATE', 4)])
    expect(conclude(one, 'over')).toBe(one)
})

test.each([
  ['OVER', 1],
  ['BAD_INPUT', 2],
  ['BAD_POLICY', 3],
  ['INDETERMINATE', 4],
  ['INTERNAL', 5],
] as const)('fail-on: never keeps the verdict %s, gives exit 0 and says so in the first line', (verdict, exitCode) => {
  expect(conclude(report(verdict, exitCode), 'never')).toEqual(
    report(verdict, 0, { enforced: false, headline: 'NOT ENFORCED (fail-on: never). The headline' }),
  )
})

test('fail-on: never has nothing to open when all is well', () => {
  const fine = report('PASS', 0)
  expect(conclude(fine, 'never')).toBe(fine)
})

test('fail-on: undecided fails a limit inside the interval', () => {
  const findings = [finding('within'), finding('undecided')]
  expect(conclude(report('PASS', 0, { findings }), 'undecided')).toEqual(
    report('OVER', 1, {
      findings: [finding('within'), { ...finding('undecided'), blocks: true }],
      headline: 'Undecided, and the workflow blocks that (fail-on: undecided): “one pull request” may be exceeded',
    }),
  )
})

test.each([
  ['nothing is undecided', report('PASS', 0, { findings: [finding('within')] })],
  ['it fails already', report('BAD_INPUT', 2, { findings: [finding('undecided')] })],
  ['the policy only reports', report('PASS', 0, { enforced: false, findings: [finding('undecided')] })],
])('fail-on: undecided changes nothing when %s', (_, one) => {
  expect(conclude(one, 'undecided')).toBe(one)
})

test('there is news in whatever a reader of the comment would want to know', () => {
  expect(hasNews(report('PASS', 0))).toBe(false)
  expect(hasNews(report('NO_RECORDS', 0))).toBe(false)
  expect(hasNews(report('OVER', 0, { enforced: false }))).toBe(true)
  expect(hasNews(report('PASS', 0, { policy: { ...empty.policy, proposed: ['research: 50 -> 90'] } }))).toBe(true)
  const item = { change: 'same' } as Report['plans'][number]
  expect(hasNews(report('PASS', 0, { plans: [item] }))).toBe(false)
  expect(hasNews(report('PASS', 0, { plans: [{ ...item, change: 'removed' }] }))).toBe(true)
})

test('only what was evaluated has places in files', () => {
  const verdicts: readonly Verdict[] = ['PASS', 'OVER', 'BAD_INPUT', 'BAD_POLICY', 'INDETERMINATE', 'INTERNAL']
  expect(verdicts.filter((verdict) => !hasPlaces(report(verdict, 0)))).toEqual(['INDETERMINATE', 'INTERNAL'])
})

const added = {
  ...empty.added,
  training_kg: { low: 1, central: 1.25, high: 2 },
  inference_kg: { low: 0, central: 0.1 + 0.2, high: 1 },
  total_kg: { low: 1, central: 12.5, high: 20 },
  energy_kwh: { low: 1, central: 1e-7, high: 20 },
}

test('outputs are what the pull request adds, exactly, and what is left in the tightest budget', () => {
  const findings = [finding('within', 7.5), finding('over', -3), finding('within', -9, 'kWh'), finding('unknown')]
  const one = report('OVER', 1, { added, findings })
  expect(outputsOf(one, 'out/a.json', 'https://github.com/octocat/models/issues/1#issuecomment-2')).toEqual({
    verdict: 'OVER',
    'training-kg': '1.25',
    'inference-kg': '0.30000000000000004',
    'total-kg': '12.5',
    'energy-kwh': '1e-7',
    'budget-remaining-kg': '-3',
    'report-path': 'out/a.json',
    'comment-url': 'https://github.com/octocat/models/issues/1#issuecomment-2',
  })
})

test.each(['BAD_POLICY', 'INDETERMINATE', 'INTERNAL'] as const)(
  '%s has no numbers, which is not the same as zero',
  (verdict) => {
    expect(outputsOf(report(verdict, 4), null, 'not an address\nverdict=PASS')).toEqual({
      verdict,
      'training-kg': '',
      'inference-kg': '',
      'total-kg': '',
      'energy-kwh': '',
      'budget-remaining-kg': '',
      'report-path': '',
      'comment-url': '',
    })
  },
)
