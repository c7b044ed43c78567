/** What devices are taken to draw, by what they do and how many of them there are. */
import { describe, expect, test } from 'vitest'
import { sigmaOf } from '../../../src/core/amount.ts'
import { estimateCase } from '../../../src/core/estimate/case/case.ts'
import { estimateRun } from '../../../src/core/estimate/estimate.ts'
import type { Run } from '../../../src/core/record.ts'
import { fakeCatalogue } from '../fake-catalogue.ts'
import { aRun, at, contextWith, gpus } from '../records.ts'
import { kwh } from './figures.ts'

const node = contextWith({ boundary: 'node' })
const share = (fields: Partial<Run>, count: number) => {
  const run = aRun({ hardware: gpus('H100', count), durationS: 3600, site: at('FR'), ...fields })
  return kwh(estimateRun(run, node)) / ((run.durationS ?? 0) / 3600) / count / 0.7
}

describe('energy at the plug, as a share of rated power', () => {
  test.each<[string, Partial<Run>, number, number]>([
    ['a node in training', { workload: 'pretraining' }, 8, 1.24],
    ['several nodes in training', { workload: 'pretraining' }, 64, 1.24],
    ['several nodes for three minutes', { workload: 'pretraining', durationS: 180 }, 64, 1.04],
    ['several nodes for three minutes, no matter at what', { durationS: 180 }, 64, 1.04],
    ['one node for three minutes', { workload: 'pretraining', durationS: 180 }, 8, 1.24],
    ['several nodes for eight minutes', { workload: 'pretraining', durationS: 480 }, 64, 1.24],
    ['several nodes answering for three minutes', { workload: 'inference', durationS: 180 }, 64, 0.97],
    ['a node at fine-tuning', { workload: 'finetuning' }, 8, 1.15],
    ['a part of a node at fine-tuning', { workload: 'finetuning' }, 2, 0.92],
    ['a part of a node at fine-tuning a large model', { workload: 'finetuning', params: 7e9 }, 2, 1.15],
    ['small jobs', { workload: 'small' }, 1, 0.82],
    ['a node answering', { workload: 'inference' }, 8, 0.97],
  ])('%s', (_, fields, count, expected) => {
    expect(share(fields, count)).toBeCloseTo(expected, 8)
  })

  test('three minutes are three minutes in device-hours as well', () => {
    const run = { hardware: gpus('H100', 64), site: at('FR'), workload: 'pretraining' } as const
    const wall = estimateRun(aRun({ ...run, durationS: 180 }), node)
    expect(estimateRun(aRun({ ...run, gpuHours: 3.2 }), node).lines).toEqual(wall.lines)
  })
})

describe('a share of rated power that a case states', () => {
  const one = { hardware: [{ model: 'H100', count: 8 }], wall_hours: 10, measured: 'node', region: 'FR' } as const

  test('is taken instead of the load, and leaves less open', () => {
    const stated = estimateCase({ ...one, power_share: 0.5, workload: 'small' }, fakeCatalogue)
    expect(stated.energy_kwh.central).toBeCloseTo(80 * 0.7 * (0.5 + 0.37), 8)
    const guessed = estimateCase({ ...one, workload: 'small' }, fakeCatalogue)
    const width = ({ energy_kwh: { low, high } }: typeof stated) => high / low
    expect(width(stated)).toBeLessThan(width(guessed))
    expect(stated.factors.map(({ id }) => id)).not.toContain('method/load-small')
  })
})

test('a share of the power of processors leaves the rest of their machine', () => {
  const hardware = [{ model: 'Xeon', count: 2 }]
  const one = { hardware, wall_hours: 10, measured: 'node', region: 'FR', power_share: 0.5 } as const
  expect(estimateCase(one, fakeCatalogue).energy_kwh.central).toBeCloseTo(2 * 10 * 0.2 * (0.5 + 0.25), 10)
})

describe('how sure', () => {
  const width = (fields: Partial<Run>, count = 8) =>
    sigmaOf(
      estimateRun(aRun({ hardware: gpus('H100', count), durationS: 3600, site: at('FR'), ...fields }), node).lines
        .energyKwh,
    )

  test('whole nodes were measured as whole nodes', () => {
    expect(width({ workload: 'pretraining' })).toBeCloseTo(Math.hypot(Math.log(1.4 / 1.1) / 3.29, 0.135), 10)
    expect(width({ workload: 'inference' })).toBeCloseTo(Math.hypot(Math.log(1.13 / 0.7) / 3.29, 0.05), 10)
  })

  test('without the workload, and with a part of a node, it is less so', () => {
    expect(width({})).toBeGreaterThan(width({ workload: 'pretraining' }))
    expect(width({ workload: 'pretraining' }, 4)).toBeGreaterThan(width({ workload: 'pretraining' }))
    expect(width({}, 4)).toBeGreaterThan(width({}))
  })
})

describe('a few cards', () => {
  const draws = (count: number, site: Run['site']) =>
    estimateRun(aRun({ hardware: gpus('T4', count), durationS: 3600, workload: 'small', site }), node).lines.energyKwh

  test.each([
    [1, 0.07 * (0.45 + 0.2) + 0.22 / 4],
    [3, 3 * (0.07 * (0.45 + 0.2) + 0.22 / 4)],
    [4, 4 * 0.07 * (0.45 + 0.2) + 0.22],
    [8, 8 * 0.07 * (0.45 + 0.2) + 0.22],
    [9, 9 * 0.07 * (0.45 + 0.2) + 2 * 0.22],
  ])('%i of a cloud share a server with those of others', (count, expected) => {
    expect(draws(count, at('aws:eu-west-3', 'aws')).central).toBeCloseTo(expected, 10)
  })

  test('may have it to themselves, against the budget and where no cloud is named', () => {
    expect(draws(1, at('FR')).central).toBeCloseTo(0.07 * (0.45 + 0.2) + 0.22, 10)
    expect(draws(1, at('aws:eu-west-3', 'aws')).cautious).toBe(draws(1, at('FR')).cautious)
    expect(sigmaOf(draws(1, at('FR')))).toBeGreaterThan(sigmaOf(draws(4, at('FR'))))
  })
})

describe('memory of the host', () => {
  const server = (gb: number) =>
    kwh(
      estimateRun(
        aRun({
          hardware: [...gpus('T4', 1), { kind: 'ram', model: '', count: gb }],
          durationS: 3600,
          workload: 'small',
          site: at('FR'),
        }),
        node,
      ),
    )

  test('counts beyond the usual, up to what a host draws at most', () => {
    const usual = 0.07 * (0.45 + 0.2) + 0.22
    expect([64, 512, 1512, 1e6].map(server)).toEqual(
      [usual, usual, usual + 0.2, usual + 0.38].map((value) => Number(value.toPrecision(9))),
    )
  })
})
