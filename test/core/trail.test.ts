/** Every step of a trail can be redone with a pocket calculator: this file is one. */
import { describe, expect, test } from 'vitest'
import { CONSTANTS } from '../../src/core/estimate/constants/all.ts'
import { estimatePlan, estimateRun, estimateServing } from '../../src/core/estimate/estimate.ts'
import type { Footprint } from '../../src/core/footprint.ts'
import { aPlan, aRun, aServing, at, bestContext, contextWith, energy, gpus } from './records.ts'

/** Numbers, + - x / ^, brackets and max; words are units and say nothing. */
function calculate(formula: string): number {
  const tokens = formula.split(' ').filter((token) => /^[-+x/^(),]$|^max$|^-?[\d.]+(e[-+]?\d+)?$/.test(token))
  let next = 0
  const take = () => tokens[next++]
  const atom = (): number => {
    const token = take()
    if (token === 'max') return Math.max(...list())
    if (token !== '(') return Number(token)
    const value = sum()
    expect(take()).toBe(')')
    return value
  }
  const list = (): number[] => {
    expect(take()).toBe('(')
    const values = [sum()]
    while (tokens[next] === ',') {
      take()
      values.push(sum())
    }
    expect(take()).toBe(')')
    return values
  }
  const power = (): number => {
    const base = atom()
    if (tokens[next] !== '^') return base
    take()
    return base ** power()
  }
  const product = (): number => {
    let value = power()
    while (tokens[next] === 'x' || tokens[next] === '/') value = take() === 'x' ? value * power() : value / power()
    return value
  }
  const sum = (): number => {
    let value = product()
    while (tokens[next] === '+' || tokens[next] === '-') value = take() === '+' ? value + product() : value - product()
    return value
  }
  const value = sum()
  expect(next).toBe(tokens.length)
  return value
}

/** Figures of the method itself: hours, units, cards of a server, the point of 95 %, widths. */
const WRITTEN = [0, 0.15, 0.45, 0.5, 1, 2, 4, 8, 24, 1000, 3600, 8760, 1e12, 1.645, Math.E]

const site = at('aws:eu-west-3', 'aws')
const HOURS = 'GB/2026-11-01T06:00Z..2026-11-01T16:00Z'
const overHours = {
  factor: { id: `live/${HOURS}`, value: 123.457, unit: 'gCO2/kWh', source: 'uk-carbon-intensity', year: 2026 },
  basis: 'combustion',
  points: 20,
  slots: 20,
  estimated: 0,
} as const
const footprints: Readonly<Record<string, Footprint>> = {
  'a metered run': estimateRun(
    aRun({
      hardware: gpus('H100', 16),
      durationS: 36_000,
      energy: energy(123.456, { pueApplied: 1.1 }),
      evidence: 'metered',
      site,
    }),
    bestContext,
  ),
  'a counted run': estimateRun(
    aRun({
      hardware: gpus('T4', 1),
      durationS: 777,
      energy: energy(0.0123, { gpuKwh: 0.00777 }),
      evidence: 'counter',
      site,
    }),
    bestContext,
  ),
  'a tracker on a node, in the building of a contract': estimateRun(
    aRun({
      hardware: gpus('H100', 16),
      durationS: 36_000,
      energy: energy(123.4, { gpuKwh: 77.7, pueApplied: 1.3 }),
      evidence: 'counter',
      gridGPerKwh: 0.0456,
      marketGPerKwh: 12.3,
      site,
    }),
    bestContext,
  ),
  'a meter behind a power supply, in hours of nodes': estimateRun(
    aRun({
      hardware: gpus('H100', 16),
      gpuHours: 12.3,
      energy: energy(77.7, { supply: 'dc' }),
      evidence: 'metered',
      site,
    }),
    bestContext,
  ),
  'a run below idle': estimateRun(
    aRun({ hardware: gpus('H100'), durationS: 36_000, energy: energy(0.1), evidence: 'metered', site }),
    bestContext,
  ),
  'a run with hours': estimateRun(aRun({ hardware: gpus('A100 PCIe', 3), durationS: 12_345 }), bestContext),
  'a run without a count': estimateRun(aRun({ hardware: gpus('T4', null), durationS: 12_345, site }), bestContext),
  'a run on a TPU': estimateRun(aRun({ hardware: gpus('TPU v3', 8), durationS: 12_345, site }), bestContext),
  'a run with emissions alone': estimateRun(
    aRun({ declaredKg: 12.3, evidence: 'declared', site: at('FR') }),
    bestContext,
  ),
  'a run without time': estimateRun(
    aRun({ hardware: gpus('H100'), energy: energy(12), evidence: 'metered', site }),
    bestContext,
  ),
  'a run at the building, accounted at the accelerators': estimateRun(
    aRun({
      hardware: gpus('H100', 16),
      durationS: 36_000,
      energy: energy(99, { boundary: 'facility' }),
      evidence: 'metered',
      site,
    }),
    contextWith({ boundary: 'gpu' }),
  ),
  'a plan by tokens': estimatePlan(aPlan({ hardware: gpus('A100'), params: 7e9, tokens: 2e12, site }), bestContext),
  'an empty plan': estimatePlan(aPlan(), bestContext),
  'a serving by tokens': estimateServing(
    aServing({
      hardware: gpus('H100', 2),
      requestsPerDay: 12_345,
      inputTokens: 900,
      outputTokens: 210,
      params: 7.24e9,
      site,
    }),
    bestContext,
  ),
  'a serving without hardware': estimateServing(
    aServing({ requestsPerDay: 12_345, inputTokens: 900, outputTokens: 210, params: 7.24e9, site }),
    bestContext,
  ),
  'a serving beyond its replicas, growing, from a cache, on a mixture in 4 bits': estimateServing(
    aServing({
      hardware: gpus('H100', 2),
      replicas: 1,
      requestsPerDay: 1_234_567,
      growthPerYear: 0.5,
      horizonDays: 500,
      inputTokens: 900,
      cachedInputTokens: 300,
      outputTokens: 2100,
      params: 235e9,
      activeParams: 22e9,
      weightBits: 4,
      batch: 700,
      peakFactor: 2,
      site,
    }),
    bestContext,
  ),
  'a serving by its throughput': estimateServing(
    aServing({ hardware: gpus('L4', 1), requestsPerDay: 123_456, tokensPerSecond: 900, outputTokens: 210, site }),
    bestContext,
  ),
  'a serving by its task': estimateServing(
    aServing({ hardware: gpus('L4', 1), replicas: 2, requestsPerDay: 12_345, task: 'image-generation', site }),
    bestContext,
  ),
  'a serving measured below its operations': estimateServing(
    aServing({
      hardware: gpus('L4', 1),
      requestsPerDay: 12_345,
      energyPerRequestWh: 1e-6,
      params: 8e9,
      inputTokens: 900,
      outputTokens: 210,
      weightBits: 8,
      site,
    }),
    contextWith({ boundary: 'gpu' }),
  ),
  'a serving as EcoLogits counts': estimateServing(
    aServing({ requestsPerDay: 12_345, outputTokens: 400, params: 141e9, activeParams: 39e9, pue: 1.2, site }),
    contextWith({ method: 'card' }),
  ),
  'a busy serving': estimateServing(aServing({ hardware: gpus('L4', 2), site }), bestContext),
  'a run by the hours of its grid': estimateRun(
    aRun({
      hardware: gpus('H100'),
      durationS: 36_000,
      energy: energy(12),
      evidence: 'metered',
      site: at('GB'),
      started: '2026-11-01T06:00:00Z',
      finished: '2026-11-01T16:00:00Z',
    }),
    { ...bestContext, live: { service: 'uk-carbon-intensity', answers: new Map([[HOURS, overHours]]) } },
  ),
  'a run as cards count': estimateRun(
    aRun({ hardware: gpus('A100', 384), gpuHours: 1_082_990, site: at('FR') }),
    contextWith({ method: 'card' }),
  ),
}

describe.each(Object.entries(footprints))('%s', (_name, { trail, lines, factors }) => {
  test.each(trail.map((step) => ({ ...step, said: `${step.label}: ${step.formula}` })))(
    '$said',
    ({ formula, value }) => {
      const redone = calculate(formula)
      expect(Math.abs(redone - value)).toBeLessThanOrEqual(1e-7 * Math.max(Math.abs(value), 1e-12))
    },
  )

  test('ends with the total', () => {
    const total = lines.operationalKg.central + lines.idleKg.central + lines.embodiedKg.central
    const step = trail.find(({ label }) => label === 'total')
    expect(step?.value).toBeCloseTo(total, 6)
  })

  test('says what a budget is held against, and where each figure of it comes from', () => {
    const parts = [lines.operationalKg, lines.idleKg, lines.embodiedKg]
    const gated = parts.reduce((sum, { cautious }) => sum + cautious, 0)
    const central = parts.reduce((sum, part) => sum + part.central, 0)
    const last = trail.at(-1)
    expect(last?.value).toBeCloseTo(gated > central ? gated : central, 6)
    const known = [...WRITTEN]
    const isKnown = (one: number) => known.some((other) => Math.abs(one - other) <= 1e-8 * Math.abs(other))
    for (const { id, value } of factors) {
      const constant = CONSTANTS.find((one) => one.id === id)
      for (const one of [value, constant?.low ?? value, constant?.high ?? value]) known.push(one)
    }
    const strange = trail.flatMap((step, at) => {
      const operands = step.formula.split(' ').filter((word) => /^-?[\d.]+(e[-+]?\d+)?$/.test(word))
      const budget = step === last || step.label.startsWith('at most: ')
      const input = /, instead of |as stated|, as the tracker has it|by the stated power/.test(step.label)
      const missing = budget && !input ? operands.filter((word) => !isKnown(Number(word))) : []
      known.push(...operands.map(Number))
      known.push(step.value)
      return missing.map((word) => `${at + 1}. ${step.label}: ${word} in ${step.formula}`)
    })
    expect(strange).toEqual([])
  })

  test('cites factors that the footprint lists', () => {
    const listed = new Set(factors.map(({ id }) => id))
    const cited = trail.flatMap((step) => step.factors).filter((id) => !/^(policy|stated|record)\//.test(id))
    expect(cited.filter((id) => !listed.has(id))).toEqual([])
  })
})

test('the calculator itself', () => {
  expect(['1 + 2 x 3', '( 1 + 2 ) x 3', '8 / 2 / 2', '2 kg ^ -1 x 4', 'max ( 1 kWh , 2 x 3 )'].map(calculate)).toEqual([
    7, 9, 2, 2, 6,
  ])
})
