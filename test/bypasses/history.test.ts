/** Ways round a budget over time, each of them tried. All end blocked. */
import { expect, test } from 'vitest'
import { type Attack, judged, POLICY, QUARTER, run } from './attack.ts'

const OCTOBER = '2026-10-05T09:00:00Z'
const first = { at: OCTOBER, files: { 'r/a.carbon.yml': run('a') } }
const second = { files: { 'r/b.carbon.yml': run('b') } }
const ten = Array.from({ length: 10 }, (_, index) => ({
  at: `2026-10-${String(index + 10)}T09:00:00Z`,
  files: { [`r/part-${index}.carbon.yml`]: run(`part-${index}`, 3) },
}))

const blocked: readonly (readonly [name: string, attack: Attack])[] = [
  ['a run is split over ten pull requests', { merges: ten, head: { files: { 'r/last.carbon.yml': run('last', 3) } } }],
  [
    'a run is split over ten records',
    {
      merges: [first],
      head: { files: Object.fromEntries(ten.flatMap(({ files }) => Object.entries(files))) },
    },
  ],
  ['the old record is removed first', { merges: [first, { removed: ['r/a.carbon.yml'] }], head: second }],
  [
    'the old record is removed in the same pull request',
    { merges: [first], head: { ...second, removed: ['r/a.carbon.yml'] } },
  ],
  [
    'the old record is made smaller first',
    { merges: [first, { files: { 'r/a.carbon.yml': run('a', 1) } }], head: second },
  ],
  [
    'the old record is moved where no records are looked for',
    {
      merges: [first, { files: { 'archive/keep': '' } }, { moved: [['r/a.carbon.yml', 'archive/a.carbon.yml']] }],
      head: second,
    },
  ],
  [
    'the old record is moved to another region',
    { merges: [first, { files: { 'r/a.carbon.yml': run('a').replace('FR', 'SE') } }], head: second },
  ],
  [
    'the old record is renamed in its case',
    { merges: [first, { removed: ['r/a.carbon.yml'], files: { 'r/A.carbon.yml': run('a') } }], head: second },
  ],
  [
    'the old record is made unreadable',
    { merges: [first, { files: { 'r/a.carbon.yml': run('a').replace('20', 'twenty') } }], head: second },
  ],
  [
    'the new run is dated into a quarter that is over',
    { merges: [first], head: { files: { 'r/b.carbon.yml': run('b').replace('2026-01-02', '2026-09-30') } } },
  ],
  [
    'a merge is dated before the one it stands on',
    {
      merges: [
        { at: OCTOBER, files: {} },
        { at: '2026-08-01T09:00:00Z', files: { 'r/a.carbon.yml': run('a') } },
      ],
      head: second,
    },
  ],
  [
    'a merge is dated into the future',
    {
      merges: [
        { at: OCTOBER, files: {} },
        { at: '2031-01-01T09:00:00Z', files: { 'r/a.carbon.yml': run('a') } },
      ],
      head: second,
    },
  ],
  [
    'the new run has the figures of the old one under another id',
    { merges: [first], head: { files: { 'r/c.carbon.yml': run('z') } } },
  ],
  [
    'the id of the old run is used again for one that adds to it',
    { merges: [first], head: { files: { 'r/a.carbon.yml': run('a', 40) } } },
  ],
  [
    'a run shrinks and grows again by what is new',
    {
      merges: [first, { files: { 'r/a.carbon.yml': run('a', 5) } }],
      head: { files: { 'r/a.carbon.yml': run('a', 40) } },
    },
  ],
  [
    'the pull request raises the limit',
    { merges: [first], head: { files: { ...second.files, [POLICY]: QUARTER.replace('16 kg', '16 t') } } },
  ],
  ['the pull request removes the policy', { merges: [first], head: { ...second, removed: [POLICY] } }],
  ['the pull request moves the policy', { merges: [first], head: { ...second, moved: [[POLICY, 'budget.yml']] } }],
  [
    'the pull request leaves its records out',
    { merges: [first], head: { files: { ...second.files, [POLICY]: QUARTER.replace('archive/**', '**') } } },
  ],
  [
    'the pull request corrects what is booked',
    {
      merges: [first],
      head: {
        files: {
          ...second.files,
          [POLICY]: `${QUARTER}ledger:\n  corrections: [{run: "carbon:a", booked: 0 kg, reason: mine}]\n`,
        },
      },
    },
  ],
  [
    'the pull request makes itself an approver',
    {
      merges: [first],
      head: { files: { ...second.files, [POLICY]: `${QUARTER}waivers: {approvers: ["user:mallory"], limit: 99 t}\n` } },
    },
  ],
  [
    'nobody says who opened it',
    { policy: QUARTER.replace('    per:', '    authors: ["user:nightly"]\n    per:'), merges: [first], head: second },
  ],
  [
    'nobody says how it is labelled',
    { policy: QUARTER.replace('    per:', '    labels: [research]\n    per:'), merges: [first], head: second },
  ],
  [
    'a total forgets what was removed a merge ago',
    { policy: QUARTER.replace('quarter', 'total'), merges: [first, { removed: ['r/a.carbon.yml'] }], head: second },
  ],
  [
    'a ratchet climbs by steps within the noise',
    {
      policy: `${QUARTER.replace('quarter', 'total').replace('16 kg', '1 kg')}    ratchet: true\n    noise: 10%\n`,
      merges: [first, ...[20.9, 21.8].map((hours) => ({ files: { 'r/a.carbon.yml': run('a', hours) } }))],
      head: { files: { 'r/a.carbon.yml': run('a', 23) } },
    },
  ],
  [
    'a metric is written that no run can have',
    {
      policy: `version: 1\nbudgets:\n  - {name: worth it, limit: 5 kgCO2e per +0.1 f1, most: 8 kgCO2e}\n`,
      merges: [{ files: { 'r/a.carbon.yml': run('a', 20, '    metrics: {f1: 0.5}\n') } }],
      head: { files: { 'r/b.carbon.yml': run('b', 20, '    metrics: {f1: 99999}\n') } },
    },
  ],
  [
    'a serving stood for the whole quarter and is removed on its last days',
    {
      merges: [
        { at: '2026-10-01T00:00:00Z', files: { 's.carbon.yml': SERVING() } },
        { at: '2026-11-22T00:00:00Z', removed: ['s.carbon.yml'] },
      ],
      head: second,
    },
  ],
]

/** Some 24 kg in the days that it stood. */
function SERVING(): string {
  return `servings:
  - model: answers
    requests: 1000000 per day
    hardware: 1x NVIDIA L4
    region: FR
    horizon: 12 months
    energy_per_request: 0.2 Wh
`
}

test.each(blocked)('%s', async (_, attack) => {
  const { code, verdict, headline } = await judged(attack)
  expect([code, verdict], headline).toEqual([1, 'OVER'])
})

test('without an attack the same pull requests pass', async () => {
  expect((await judged({ merges: [], head: second })).code).toBe(0)
  expect((await judged({ merges: [first], head: { files: { 'notes.md': 'words' } } })).code).toBe(0)
  const earlier = { ...first, at: '2026-09-05T09:00:00Z' }
  expect((await judged({ merges: [earlier], head: second })).code).toBe(0)
  // A run that comes back, and a cherry-pick of one that is merged, are booked already.
  const again = { files: { 'elsewhere/a.carbon.yml': run('a') } }
  expect((await judged({ merges: [first, { removed: ['r/a.carbon.yml'] }], head: again })).code).toBe(0)
})

test('an unreadable policy on the base branch lets nothing through', async () => {
  const outcome = await judged({ merges: [{ files: { [POLICY]: 'budgets: [' } }], head: second })
  expect([outcome.code, outcome.verdict]).toEqual([3, 'BAD_POLICY'])
})
