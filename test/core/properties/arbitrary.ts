/** Records that hardware of the shipped catalogue can have made, with everything said; a test takes away what it is about. */
import fc from 'fast-check'
import type { EstimateContext } from '../../../src/core/estimate/estimate.ts'
import type { Plan, RecordedEnergy, Run, Serving } from '../../../src/core/record.ts'
import { loadCatalogue } from '../../../src/data/catalogue.ts'
import { aPlan, aRun, aServing, at, bestContext, energy, gpus } from '../records.ts'

const catalogue = loadCatalogue()
export const realContext: EstimateContext = { ...bestContext, catalogue }

/** Rated watts, and how many an unknown number is taken for at most. */
const MODELS = {
  'NVIDIA H100 80GB HBM3': { watts: 700, most: 64 },
  'NVIDIA A100-SXM4-80GB': { watts: 400, most: 64 },
  'NVIDIA L4': { watts: 72, most: 64 },
  'Tesla T4': { watts: 70, most: 64 },
  'NVIDIA GeForce RTX 4090': { watts: 450, most: 8 },
} as const
type Model = keyof typeof MODELS

const PLACES = [
  'FR',
  'PL',
  'SE',
  'US-CAL-CISO',
  'aws:eu-west-3',
  'aws:us-east-1',
  'gcp:us-central1',
  'azure:westeurope',
]

const model = fc.constantFrom(...(Object.keys(MODELS) as Model[]))
const workload = fc.constantFrom('pretraining' as const, 'finetuning' as const, 'small' as const, null)
const place = fc.constantFrom(...PLACES)
const hours = fc.double({ min: 0.05, max: 2000, noNaN: true })

function devicesOf(name: Model, count: number) {
  return gpus(name, Math.min(count, MODELS[name].most))
}

/** Energy of so many watts, as a meter or a tracker has it; within what the devices can draw. */
function recorded(gpuKwh: number, meter: 'gpu' | 'node' | 'tracker' | 'split'): Partial<Run> {
  if (meter === 'split') {
    const parts: Partial<RecordedEnergy> = { gpuKwh, cpuKwh: gpuKwh * 0.15, ramKwh: gpuKwh * 0.05 }
    return { energy: energy(gpuKwh * 1.2, parts), evidence: 'counter' }
  }
  if (meter === 'tracker') return { energy: energy(gpuKwh * 1.4), evidence: 'declared' }
  return { energy: energy(meter === 'gpu' ? gpuKwh : gpuKwh * 1.4, { boundary: meter }), evidence: 'metered' }
}

export const runs = fc
  .record({
    model,
    count: fc.integer({ min: 1, max: 64 }),
    hours,
    place,
    workload,
    inHours: fc.boolean(),
    load: fc.option(fc.double({ min: 0.25, max: 0.95, noNaN: true }), { nil: null }),
    meter: fc.constantFrom('gpu' as const, 'node' as const, 'tracker' as const, 'split' as const),
    pue: fc.option(fc.constantFrom(1.1, 1.3, 1.6), { nil: null }),
  })
  .map(({ model, count, hours, place, workload, inHours, load, meter, pue }): Run => {
    const hardware = devicesOf(model, count)
    const deviceHours = (hardware[0]?.count ?? 1) * hours
    return aRun({
      id: 'test:run',
      hardware,
      ...(inHours ? { gpuHours: deviceHours } : { durationS: hours * 3600 }),
      site: at(place, place.includes(':') ? (place.split(':')[0] ?? null) : null),
      workload,
      pue,
      ...(load === null ? {} : recorded((deviceHours * MODELS[model].watts * load) / 1000, meter)),
    })
  })

/** Configurations: by time, or by the operations of a training. */
export const plans = fc
  .record({
    model,
    count: fc.integer({ min: 1, max: 64 }),
    hours,
    place,
    workload,
    params: fc.integer({ min: 1, max: 400 }),
    tokens: fc.integer({ min: 1, max: 10_000 }),
    timed: fc.boolean(),
  })
  .map(({ model, count, hours, place, workload, params, tokens, timed }): Plan => {
    const operations = { params: params * 1e9, tokens: tokens * 1e9 }
    const how = timed ? { wallHours: hours } : operations
    return aPlan({ hardware: devicesOf(model, count), site: at(place), workload, ...how })
  })

/** Operations of a device at its best, for a joule. */
const OPERATIONS_PER_JOULE = 1e12

export const servings = fc
  .record({
    model,
    count: fc.integer({ min: 1, max: 4 }),
    place,
    requestsPerDay: fc.integer({ min: 1, max: 50_000 }),
    inputTokens: fc.integer({ min: 1, max: 4000 }),
    outputTokens: fc.integer({ min: 1, max: 1500 }),
    params: fc.integer({ min: 1, max: 200 }),
    /** An unknown number is taken for what the requests need, which may be fewer than somebody keeps. */
    replicas: fc.constant(1),
    horizonDays: fc.integer({ min: 1, max: 730 }),
    /** Of a request, over what its operations take at the best. */
    measured: fc.option(fc.double({ min: 2, max: 3, noNaN: true }), { nil: null }),
  })
  .map(({ model, count, place, params, measured, ...rest }): Serving => {
    const operations = 2 * params * 1e9 * (rest.inputTokens + rest.outputTokens)
    return aServing({
      ...rest,
      hardware: devicesOf(model, count),
      site: at(place),
      params: params * 1e9,
      energyPerRequestWh: measured === null ? null : (measured * operations) / OPERATIONS_PER_JOULE / 3600,
    })
  })
