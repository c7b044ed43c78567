import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimatePlan } from '../../src/core/estimate/estimate.ts'
import { joinPlans } from '../../src/core/plans.ts'
import type { Device, Plan } from '../../src/core/record.ts'
import { loadCatalogue } from '../../src/data/catalogue.ts'

const H100 = (count: number | null): Device => ({ kind: 'gpu', model: 'H100 SXM', count })

function plan(path: string, more: Partial<Plan>): Plan {
  const [format = ''] = [path.endsWith('.sbatch') ? 'sbatch' : 'axolotl']
  return {
    kind: 'plan',
    id: `${format}:${path}`,
    source: { format, path, line: 1, column: 1 },
    model: null,
    hardware: [],
    site: { region: null, provider: null, fallback: false },
    pue: null,
    gridGPerKwh: null,
    marketGPerKwh: null,
    warnings: [],
    wallHours: null,
    gpuHours: null,
    params: null,
    activeParams: null,
    tokens: null,
    workload: null,
    ...more,
  }
}

const launch = (path: string, refers: readonly string[], more: Partial<Plan> = {}) =>
  plan(path, { half: 'launch', refers, hardware: [H100(8)], wallHours: 24, hoursAre: 'limit', ...more })
const work = (path: string, more: Partial<Plan> = {}) =>
  plan(path, { half: 'work', model: 'org/m-7b', params: 7e9, tokens: 1e9, workload: 'finetuning', ...more })

describe('halves', () => {
  test('a launch that names a training is one plan with it', () => {
    const [a, b] = [launch('jobs/a.sbatch', ['configs/sft.yaml']), work('configs/sft.yaml')]
    const { half: _half, ...rest } = a
    const whole = { ...rest, model: 'org/m-7b', params: 7e9, tokens: 1e9, workload: 'finetuning' }
    expect(joinPlans([a, b])).toEqual({
      plans: [{ ...whole, alsoIn: [{ id: b.id, source: b.source }] }],
      idle: [{ plan: b, by: { ...whole, alsoIn: [{ id: b.id, source: b.source }] } }],
    })
  })

  test('the end of a path is enough, if only one file has it', () => {
    const a = launch('jobs/a.sbatch', ['sft.yaml'])
    const one = joinPlans([a, work('x/configs/sft.yaml')])
    expect(one.plans.map(({ id, tokens }) => [id, tokens])).toEqual([['sbatch:jobs/a.sbatch', 1e9]])
    const two = joinPlans([a, work('x/sft.yaml'), work('y/sft.yaml')])
    expect(two.plans.map(({ tokens }) => tokens)).toEqual([null, 1e9, 1e9])
    const near = joinPlans([a, work('jobs/conf/sft.yaml'), work('y/sft.yaml', { tokens: 2e9 })])
    expect(near.plans.map(({ tokens }) => tokens)).toEqual([1e9, 2e9])
  })

  test('an array does the work as often as it has jobs', () => {
    const { plans } = joinPlans([launch('a.sbatch', ['c.yaml'], { copies: 5, wallHours: 120 }), work('c.yaml')])
    expect(plans.map(({ tokens, wallHours }) => [tokens, wallHours])).toEqual([[5e9, 120]])
  })

  test('tokens for each device are those of all of them', () => {
    const each = work('c.yaml', { tokens: null, tokensPerDevice: 1e8 })
    expect(joinPlans([launch('a.sbatch', ['c.yaml']), each]).plans.map(({ tokens }) => tokens)).toEqual([8e8])
  })

  test('each launch of one training counts, with a warning', () => {
    const { plans, idle } = joinPlans([launch('a.sbatch', ['c.yaml']), launch('b.sbatch', ['c.yaml']), work('c.yaml')])
    expect(plans.map(({ id, warnings }) => [id, warnings])).toEqual([
      ['sbatch:a.sbatch', ['several_launches']],
      ['sbatch:b.sbatch', ['several_launches']],
    ])
    expect(idle).toHaveLength(1)
  })

  test('several trainings in one job share its limit', () => {
    const files = ['c.yaml', 'd.yaml']
    const { plans, idle } = joinPlans([launch('a.sbatch', files), work('c.yaml'), work('d.yaml')])
    expect(plans.map(({ id, tokens, wallHours }) => [id, tokens, wallHours])).toEqual([['sbatch:a.sbatch', null, 24]])
    expect(idle).toHaveLength(2)
    const unlimited = launch('a.sbatch', files, { wallHours: null })
    const each = joinPlans([unlimited, work('c.yaml'), work('d.yaml', { tokens: 3e9 })])
    expect(each.plans.map(({ id, tokens }) => [id, tokens])).toEqual([
      ['sbatch:a.sbatch', 1e9],
      ['sbatch:a.sbatch#2', 3e9],
    ])
  })

  test('a number of devices that the launch leaves to another file is taken from it', () => {
    const spread = plan('acc.yaml', { half: 'launch', hardware: [{ kind: 'gpu', model: '', count: 16 }] })
    const a = launch('a.sbatch', ['acc.yaml', 'c.yaml'], { hardware: [H100(null)] })
    const { plans } = joinPlans([a, spread, work('c.yaml')])
    expect(plans.map(({ hardware, tokens }) => [hardware, tokens])).toEqual([[[H100(16)], 1e9]])
  })

  test('alone, a launch counts by its limit and a training by its operations; what says neither does not count', () => {
    const alone = [
      launch('a.sbatch', ['gone.yaml']),
      work('c.yaml'),
      work('d.yaml', { tokens: null }),
      plan('e.yaml', { half: 'launch', hardware: [{ kind: 'gpu', model: '', count: 8 }] }),
      launch('f.sbatch', [], { wallHours: null }),
    ]
    const { plans, idle } = joinPlans(alone)
    expect(plans.map(({ source }) => source.path)).toEqual(['a.sbatch', 'c.yaml', 'f.sbatch'])
    expect(idle.map(({ plan: { source }, by }) => [source.path, by])).toEqual([
      ['d.yaml', null],
      ['e.yaml', null],
    ])
  })

  test('a plan is counted once or not at all, and never lost', () => {
    const names = ['a.yaml', 'b.yaml', 'c.sbatch', 'd.sbatch', 'x/a.yaml']
    const arbitrary = fc.uniqueArray(
      fc.record({
        path: fc.constantFrom(...names),
        half: fc.constantFrom('work', 'launch', undefined),
        refers: fc.array(fc.constantFrom(...names), { maxLength: 3 }),
        wallHours: fc.constantFrom(null, 10),
      }),
      { selector: ({ path }) => path },
    )
    fc.assert(
      fc.property(arbitrary, (some) => {
        const all = some.map(({ path, half, ...rest }) =>
          plan(path, { ...rest, ...(half ? { half } : {}), tokens: 1e9 }),
        )
        const { plans, idle } = joinPlans(all)
        const seen = [...plans.map(({ source }) => source.path), ...idle.map(({ plan: { source } }) => source.path)]
        expect([...new Set(seen)].sort()).toEqual(all.map(({ source }) => source.path).sort())
        expect(idle.filter(({ plan: one }) => plans.includes(one))).toEqual([])
      }),
    )
  })
})

describe('a time limit', () => {
  const context = {
    catalogue: loadCatalogue(),
    accounting: { boundary: 'facility', intensity: 'location', method: 'best', embodied: true },
    assume: { region: 'FR', pue: null, marketGPerKwh: null, hardware: [] },
  } as const
  const kwh = (one: Plan) => estimatePlan(one, context).lines.energyKwh
  const limited = (more: Partial<Plan>) => plan('a.sbatch', { hardware: [H100(8)], hoursAre: 'limit', ...more })
  const exact = plan('a.sbatch', { hardware: [H100(8)], wallHours: 24 })

  test('alone: half of it is the best estimate, all of it counts against a budget', () => {
    const found = kwh(limited({ wallHours: 24 }))
    const whole = kwh(exact)
    expect(found.central / whole.central).toBeCloseTo(0.5, 6)
    expect(found.cautious / whole.cautious).toBeCloseTo(1, 6)
    expect(estimatePlan(limited({ wallHours: 24 }), context).warnings).toContain('time_limit')
  })

  test('with the work: the time of the operations, and never more than the limit', () => {
    const needs = { params: 7e9, tokens: 1e9 }
    const byWork = kwh(plan('a.sbatch', { hardware: [H100(8)], ...needs }))
    expect(kwh(limited({ wallHours: 24, ...needs })).central).toBeCloseTo(byWork.central, 6)
    expect(kwh(limited({ wallHours: 24, ...needs })).cautious).toBeCloseTo(kwh(exact).cautious, 6)
    const short = kwh(limited({ wallHours: 1, ...needs, tokens: 1e12 }))
    expect(short.central).toBeCloseTo(kwh({ ...exact, wallHours: 1 }).central, 6)
    expect(short.cautious).toBeCloseTo(kwh({ ...exact, wallHours: 1 }).cautious, 6)
  })
})

test('a machine of a cloud is the accelerators in it', () => {
  const context = {
    catalogue: loadCatalogue(),
    accounting: { boundary: 'facility', intensity: 'location', method: 'best', embodied: true },
    assume: { region: 'FR', pue: null, marketGPerKwh: null, hardware: [] },
  } as const
  const lines = (model: string, count: number) =>
    estimatePlan(plan('a.py', { hardware: [{ kind: 'gpu', model, count }], wallHours: 10 }), context).lines
  expect(lines('aws:p4d.24xlarge', 2)).toEqual(lines('NVIDIA A100-SXM4-40GB', 16))
  expect(lines('gcp:a2-highgpu-8g', 1)).toEqual(lines('NVIDIA A100-SXM4-40GB', 8))
})
