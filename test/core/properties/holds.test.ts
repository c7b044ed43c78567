/**
 * Who leaves a field out of a case gets an interval that mostly holds the answer with the field: what stands in for it
 * reaches over what people would have said. And no answer is surer for a meter that nobody names.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EstimateCase, estimateCase } from '../../../src/core/estimate/case/case.ts'
import { loadCatalogue } from '../../../src/data/catalogue.ts'

const catalogue = loadCatalogue()
const machine = fc.constantFrom(
  { model: 'NVIDIA H100 80GB HBM3', count: 8 },
  { model: 'NVIDIA A100-SXM4-80GB', count: 8 },
  { model: 'NVIDIA A100 80GB PCIe', count: 2 },
  { model: 'NVIDIA L4', count: 4 },
  { model: 'NVIDIA GeForce RTX 4090', count: 1 },
)
const workload = fc.constantFrom('pretraining', 'finetuning', 'inference', 'small')
/** About as often as work is done there; of France, with the cleanest of large grids, no interval around the world's mean knows. */
const region = fc.constantFrom(
  'US',
  'US',
  'US-CAL-CISO',
  'aws:us-east-1',
  'gcp:us-central1',
  'azure:westeurope',
  'DE',
  'GB',
  'PL',
  'IN',
  'JP',
  'FR',
)
const pue = fc.constantFrom(1.1, 1.15, 1.2, 1.3, 1.4, 1.5, 1.58)

const runs: fc.Arbitrary<EstimateCase> = fc
  .record({ machine, workload, region, pue, hours: fc.integer({ min: 1, max: 500 }) })
  .map(({ machine, workload, region, hours, pue }) => {
    return {
      kind: 'run',
      hardware: [machine],
      wall_hours: hours,
      workload,
      region,
      ...(region.includes(':') ? {} : { pue }),
    }
  })

const plans: fc.Arbitrary<EstimateCase> = fc
  .record({ machine, region, billions: fc.integer({ min: 1, max: 200 }), each: fc.integer({ min: 5, max: 60 }) })
  .map(({ machine, region, billions, each }) => {
    const params = billions * 1e9
    return { kind: 'plan', hardware: [machine], params, tokens: params * each, workload: 'pretraining', region }
  })

const servings: fc.Arbitrary<EstimateCase> = fc
  .record({
    region,
    billions: fc.constantFrom(3, 8, 14, 32, 70, 123, 235, 405, 671),
    input: fc.integer({ min: 100, max: 4000 }),
    output: fc.integer({ min: 60, max: 1500 }),
    batch: fc.constantFrom(8, 16, 32, 64, 128, 256),
  })
  .map(({ region, billions, input, output, batch }) => {
    const size = { params: billions * 1e9, input_tokens: input, output_tokens: output, batch }
    return { kind: 'serving', requests_per_day: 5000, days: 30, region, ...size }
  })

/** The share of cases whose answer lies in the interval of the same case without a field. */
function held(
  cases: fc.Arbitrary<EstimateCase>,
  line: 'energy_kwh' | 'operational_kg',
  field: keyof EstimateCase,
): number {
  const drawn = fc.sample(cases, { numRuns: 400, seed: 20_261_123 }).filter((one) => one[field] !== undefined)
  const inside = drawn.filter((one) => {
    const { [field]: _, ...less } = one
    const { low, high } = estimateCase(less, catalogue)[line]
    const { central } = estimateCase(one, catalogue)[line]
    return low <= central && central <= high
  })
  return inside.length / drawn.length
}

test.each([
  ['the workload of a run', runs, 'energy_kwh', 'workload'],
  ['the PUE', runs, 'energy_kwh', 'pue'],
  ['the region', runs, 'operational_kg', 'region'],
  ['the devices of a plan', plans, 'energy_kwh', 'hardware'],
  ['the batch', servings, 'energy_kwh', 'batch'],
  ['the size of the model', servings, 'energy_kwh', 'params'],
  ['the tokens that are written', servings, 'energy_kwh', 'output_tokens'],
  ['the tokens that are read', servings, 'energy_kwh', 'input_tokens'],
] as const)('without %s the interval still holds the answer, nine times of ten', (_, cases, line, field) => {
  expect(held(cases, line, field)).toBeGreaterThanOrEqual(0.9)
})

test('an energy of which nobody says what read it is less sure than that of a meter', () => {
  const answer = (more: EstimateCase) =>
    estimateCase({ kind: 'run', energy_kwh: 100, region: 'FR', pue: 1.2, ...more }, catalogue)
  const width = ({ low, high }: { low: number; high: number }) => high / low
  const named = answer({ measured: 'node' })
  const silent = answer({})
  expect([named.evidence, silent.evidence]).toEqual(['metered', 'declared'])
  expect(width(silent.energy_kwh)).toBeGreaterThan(width(named.energy_kwh) * 1.2)
})
