/** The gate and the grid over the hours of runs: only where base says so, bounded, and never a reason to fail. */
import { expect, test } from 'vitest'
import { type LiveAnswer, type LiveMiss, type LiveService, type LiveWindow, liveKey } from '../../src/core/live.ts'
import { loadCatalogue } from '../../src/data/catalogue.ts'
import { readers } from '../../src/parse/readers/index.ts'
import { renderComment } from '../../src/render/comment.ts'
import { askLive, MOST_ZONE_DAYS } from '../../src/review/live.ts'
import type { GridHistory } from '../../src/review/ports.ts'
import { review } from '../../src/review/review.ts'
import { scan } from '../../src/review/scan.ts'
import { aPlan, aRun, aServing, at } from '../core/records.ts'
import { type Files, memoryTrees, openFence } from './memory-trees.ts'

const POLICY = '.github/carbon-budget.yml'
const policy = (live: string) =>
  `version: 1\naccounting:\n  live_grid: ${live}\nbudgets:\n  - name: one\n    limit: 50 kgCO2e\n`
const run = (id: string, day: string, more = '') =>
  `  - id: ${id}\n    hardware: 8x NVIDIA H100 SXM\n    energy: 30 kWh\n    measured: node\n    region: FR\n    started: ${day}T06:00:00Z\n    finished: ${day}T11:00:00Z\n${more}`
const runs = (...items: string[]) => `runs:\n${items.join('')}`

/** A service that knows every zone and hour, and writes down what it was asked for. */
function service(name: LiveService, say: (window: LiveWindow) => LiveAnswer | LiveMiss) {
  const asked: string[] = []
  const opened: LiveService[] = []
  const history: GridHistory = {
    service: name,
    async intensities(windows) {
      asked.push(...windows.map(liveKey))
      return new Map(windows.map((window) => [liveKey(window), say(window)]))
    },
  }
  const openHistory = async (wanted: LiveService) => {
    opened.push(wanted)
    return history
  }
  return { asked, opened, openHistory }
}

function grams(value: number) {
  return ({ zone, from, to }: LiveWindow): LiveAnswer => ({
    factor: { id: `live/test/${zone}/${from}`, value, unit: 'gCO2e/kWh', source: 'electricity-maps', year: 2026 },
    basis: 'lifecycle',
    points: (to - from) / 3600,
    slots: (to - from) / 3600,
    estimated: 0,
  })
}

type Open = Parameters<typeof askLive>[3]

function between(base: Files, head: Files, openHistory?: Open) {
  return review({
    trees: memoryTrees({ files: base }, { files: head }),
    readers,
    fence: openFence,
    loadCatalogue: async () => loadCatalogue(),
    policyPath: POLICY,
    version: '0.0.0',
    reproduce: '',
    ...(openHistory ? { openHistory } : {}),
  })
}

const record = { 'a.carbon.yml': runs(run('sft', '2026-11-01')) }

test('nobody is asked unless the policy on base says so, whatever the pull request adds to it', async () => {
  const never = service('electricity-maps', grams(1))
  await between({}, record, never.openHistory)
  await between({ [POLICY]: policy('none') }, { [POLICY]: policy('electricity-maps'), ...record }, never.openHistory)
  expect(never.opened).toEqual([])
})

test('a dirty hour counts, and the report names what was used, so that the verdict can be redone', async () => {
  const base = { [POLICY]: policy('electricity-maps') }
  const dirty = service('electricity-maps', grams(500))
  const report = await between(base, { ...base, ...record }, dirty.openHistory)
  expect(dirty.asked).toEqual(['FR/2026-11-01T06:00Z..2026-11-01T11:00Z'])
  expect(report.policy.accounting).toEqual({
    boundary: 'facility',
    intensity: 'location',
    method: 'best',
    embodied: true,
    live_grid: 'electricity-maps',
  })
  const [sft] = report.runs
  expect(sft?.factors.find(({ id }) => id.startsWith('live/'))).toMatchObject({
    value: 500,
    source: 'electricity-maps',
  })
  expect(sft?.footprint.operational_kg.central).toBeCloseTo(((sft?.footprint.energy_kwh.central ?? 0) * 500) / 1000, 6)
  expect(sft?.warnings).not.toContain('live_grid_unavailable')
})

test('a clean hour that somebody wrote down is not a way to look greener', async () => {
  const base = { [POLICY]: policy('electricity-maps') }
  const gated = async (open?: Open, live = 'electricity-maps') => {
    const report = await between({ [POLICY]: policy(live) }, { ...base, [POLICY]: policy(live), ...record }, open)
    return report.runs[0]
  }
  const yearly = await gated(undefined, 'none')
  const clean = await gated(service('electricity-maps', grams(5)).openHistory)
  expect(clean?.footprint.total_kg.central).toBeLessThan(yearly?.footprint.total_kg.central ?? 0)
  expect(clean?.gated_kg).toBeCloseTo(yearly?.gated_kg ?? 0, 9)
})

test.each<[string, Open | undefined]>([
  ['that does not answer', service('electricity-maps', () => 'service').openHistory],
  ['without a token', async () => null],
  ['that nobody has wired', undefined],
])('a service %s changes no verdict and no figure, and is said', async (_what, open) => {
  const base = { [POLICY]: policy('electricity-maps') }
  const without = { [POLICY]: policy('none') }
  const [yearly, found] = [
    await between(without, { ...without, ...record }),
    await between(base, { ...base, ...record }, open),
  ]
  expect([found.verdict, found.exit_code, found.headline]).toEqual([yearly.verdict, yearly.exit_code, yearly.headline])
  expect(found.runs[0]?.gated_kg).toBe(yearly.runs[0]?.gated_kg)
  expect(found.runs[0]?.footprint).toEqual(yearly.runs[0]?.footprint)
  expect(found.runs[0]?.warnings).toEqual([...(yearly.runs[0]?.warnings ?? []), 'live_grid_unavailable'].sort())
})

test('both sides of a changed run are asked for, and what is new before what was there', async () => {
  const days = (count: number, month: string) =>
    Array.from({ length: count }, (_, index) =>
      run(`r${month}${index}`, `2026-${month}-${String(index + 1).padStart(2, '0')}`),
    )
  const old = {
    'old.carbon.yml': runs(...days(28, '08'), ...days(28, '09')),
    'b.carbon.yml': runs(run('b', '2026-10-01')),
  }
  const base = { [POLICY]: policy('electricity-maps'), ...old }
  const head = { ...base, 'b.carbon.yml': runs(run('b', '2026-10-02')), 'z.carbon.yml': runs(run('z', '2026-10-03')) }
  const open = service('electricity-maps', grams(60))
  const report = await between(base, head, open.openHistory)
  expect(open.asked).toHaveLength(MOST_ZONE_DAYS)
  expect(open.asked.slice(0, 3).sort()).toEqual([
    'FR/2026-10-01T06:00Z..2026-10-01T11:00Z',
    'FR/2026-10-02T06:00Z..2026-10-02T11:00Z',
    'FR/2026-10-03T06:00Z..2026-10-03T11:00Z',
  ])
  const beyond = report.runs.filter(({ warnings }) => warnings.includes('live_grid_unavailable'))
  // 58 runs on head; of the 50 windows one is that of `b` as it was.
  expect(beyond).toHaveLength(9)
  expect(beyond.every(({ change }) => change === 'same')).toBe(true)
  expect(beyond[0]?.assumptions).toContainEqual({
    what: 'grid',
    value: 'yearly figure: too many days for one evaluation',
    from: 'default',
  })
})

test('one question for each window, and none for what has no past, no place or too many days', async () => {
  const timed = { started: '2026-11-01T06:00:00Z', finished: '2026-11-01T08:00:00Z', site: at('FR') }
  const open = service('electricity-maps', grams(60))
  const records = [
    aRun({ ...timed, id: 'a' }),
    aRun({ ...timed, id: 'b' }),
    aRun({ ...timed, id: 'no place', site: at(null) }),
    aRun({ ...timed, id: 'several grids', site: at('US') }),
    aRun({ ...timed, id: 'a tracker that did not know', site: { region: 'FR', provider: null, fallback: true } }),
    aRun({ ...timed, id: 'half a year', started: '2026-05-01T06:00:00Z' }),
    aRun({ id: 'no time', site: at('FR'), finished: null }),
    aPlan({ site: at('FR') }),
    aServing({ site: at('FR') }),
  ]
  const context = { catalogue: loadCatalogue(), assume: { region: null, pue: null, marketGPerKwh: null, hardware: [] } }
  const { answers } = await askLive(records, context, 'electricity-maps', open.openHistory)
  expect(open.asked).toEqual(['FR/2026-11-01T06:00Z..2026-11-01T08:00Z'])
  expect([...answers.values()].filter((one) => typeof one === 'string')).toEqual(['limit'])
  const assumed = { ...context, assume: { ...context.assume, region: 'aws:us-east-1' } }
  const there = service('electricity-maps', grams(60))
  await askLive(records.slice(2, 3), assumed, 'electricity-maps', there.openHistory)
  expect(there.asked).toEqual(['US-MIDA-PJM/2026-11-01T06:00Z..2026-11-01T08:00Z'])
})

test('scan asks where it is told to', async () => {
  const open = service('electricity-maps', grams(60))
  const bytes = new TextEncoder().encode(record['a.carbon.yml'])
  const blob = { size: bytes.length, chunks: () => [bytes], head: async (length: number) => bytes.subarray(0, length) }
  const input = {
    files: [{ path: 'a.carbon.yml', blob, named: true }],
    readers,
    fence: openFence,
    loadCatalogue: async () => loadCatalogue(),
    openHistory: open.openHistory,
  }
  await scan(input)
  expect(open.opened).toEqual([])
  const accounting = { boundary: 'facility', intensity: 'location', method: 'best', embodied: true } as const
  const { report } = await scan({ ...input, accounting: { ...accounting, liveGrid: 'electricity-maps' } })
  expect(open.asked).toHaveLength(1)
  expect(report.runs[0]?.warnings).not.toContain('live_grid_unavailable')
})

test('the comment says whose hours the electricity is counted by', async () => {
  const base = { [POLICY]: policy('electricity-maps') }
  const report = await between(base, { ...base, ...record }, service('electricity-maps', grams(60)).openHistory)
  const comment = renderComment(report, { maxBytes: 60_000 })
  expect(comment).toContain(
    'Electricity is location-based, over the hours of the runs as far as Electricity Maps has them;',
  )
  const without = await between({ [POLICY]: policy('none') }, { [POLICY]: policy('none'), ...record })
  expect(renderComment(without, { maxBytes: 60_000 })).toContain('Electricity is location-based; the method')
})
