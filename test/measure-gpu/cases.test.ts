import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { estimateCase } from '../../src/core/estimate/case/case.ts'
import { loadCatalogue } from '../../src/data/catalogue.ts'
import { casesOf } from '../../tools/measure-gpu/cases.ts'
import { type Manifest, manifestSchema, planSchema } from '../../tools/measure-gpu/manifest.ts'
import { iterationOf, parameters } from '../../tools/measure-gpu/operations.ts'
import { readingsOf } from '../../tools/measure-gpu/readings.ts'
import { outcomesOf } from '../../tools/verify/check.ts'
import { files, manifest, plan } from './folder.ts'

const catalogue = loadCatalogue()

function casesWith(more: Partial<Manifest> = {}) {
  const about = manifest(more)
  return casesOf(readingsOf(about, files(), plan, catalogue).readings, about, 'h200-sxm')
}

test('a training is a metered case that the estimator is told nothing about but hours, hardware and kind', () => {
  expect(casesWith().find(({ id }) => id === 'own-h200-sxm-training')).toEqual({
    id: 'own-h200-sxm-training',
    source: {
      title: 'Own readings of NVIDIA H200',
      year: 2026,
      locator: 'phase training',
      url: 'fixtures/measured/h200-sxm',
    },
    kind: 'metered',
    verdict: 'metered-vs-tdp',
    seen: 'source',
    inputs: {
      gpuModel: 'NVIDIA H200',
      gpuCount: 1,
      hours: 0.01667,
      tdpW: 700,
      powerLimitW: 700,
      energyScope: 'accelerator only, energy counter of the device',
      work: { kind: 'training', batch: 8, tokens: 1024, dtype: 'bfloat16', params: 3_352_297_472 },
      software: 'PyTorch 2.13.0, driver 570.1',
    },
    published: {
      energyKWh: 0.01017,
      meanGpuPowerW: 610,
      meanOverTdp: 0.8714,
      joulesPerToken: 0.04964,
      tokensPerSecond: 12_290,
      tflops: 252.1,
      mfu: expect.any(Number),
    },
    checks: [
      {
        kind: 'interval',
        case: {
          kind: 'run',
          hardware: [{ model: 'NVIDIA H200', count: 1 }],
          wall_hours: 0.01667,
          workload: 'pretraining',
          measured: 'gpu',
        },
        what: 'energy_kwh',
        published: '0.01017',
        unit: 'kWh',
        series: 'own readings',
      },
    ],
  })
})

test('what is no workload is shown only, and a board that is held down says nothing about rated power', () => {
  const kinds = (more?: Partial<Manifest>) => casesWith(more).map(({ checks }) => checks[0]?.kind)
  expect(kinds()).toEqual(['shown', 'shown', 'shown', 'interval', 'interval', 'interval', 'interval'])
  expect(new Set(kinds({ device: { ...manifest().device, limit_w: 400 } }))).toEqual(new Set(['shown']))
})

test('every case is one that the estimator answers and the table of cases takes', () => {
  const cases = casesWith()
  expect(outcomesOf(cases, catalogue).map(({ id, ours }) => [id, typeof ours])).toEqual(
    cases.map(({ id }) => [id, 'number']),
  )
  for (const { checks } of cases) {
    for (const check of checks)
      expect('case' in check && check.case && estimateCase(check.case, catalogue).boundary).toBe('gpu')
  }
})

test('the models fit into the memory that they ask for, with their optimiser and what training keeps', () => {
  for (const model of plan.models) {
    const training = plan.phases.find(({ work }) => work.kind === 'training')?.work
    const batch = training?.kind === 'training' ? training.batch * training.tokens : 0
    // Weights, gradients and two moments of two bytes; 34 bytes a token, layer and unit of width; logits twice and as floats.
    const bytes = 8 * parameters(model) + 34 * batch * model.layers * model.width + 8 * batch * model.vocabulary
    expect(bytes / 2 ** 30).toBeLessThan(model.needs_gib * 0.9)
    expect(model.width % model.heads).toBe(0)
  }
  expect(plan.models.map(({ needs_gib }) => needs_gib)).toEqual([60, 22, 8])
})

test('every phase does what can be counted, idle comes before the model, and names are unique', () => {
  const [first] = plan.models
  const names = plan.phases.map(({ name }) => name)
  expect(names).toEqual([...new Set(names)])
  expect(names.slice(0, 2)).toEqual(['idle', 'resident'])
  for (const { name, work } of plan.phases) {
    const { flops } = first === undefined ? { flops: 0 } : iterationOf(work, first)
    expect({ name, counts: flops > 0 }).toEqual({ name, counts: name !== 'idle' && name !== 'resident' })
  }
})

/** The program that measures, as it stands: what it writes is what is read here. */
const MEASURE = readFileSync('tools/measure-gpu/measure.py', 'utf8')
const WORK = readFileSync('tools/measure-gpu/work.py', 'utf8')
const NVML = readFileSync('tools/measure-gpu/nvml.py', 'utf8')

test('every field of a manifest is written, and no name of a host or person and no serial number is asked for', () => {
  const written = [...MEASURE.matchAll(/"([a-z0-9_]+)":/g)].map(([, name]) => name)
  const { device, software, ...rest } = manifestSchema.shape
  const fields = [rest, device.shape, software.shape, rest.phases.element.shape].flatMap((one) => Object.keys(one))
  expect(fields.filter((field) => !written.includes(field))).toEqual([])
  const asked = `${MEASURE}${WORK}${NVML}${JSON.stringify(plan)}`.replaceAll(/"""[\s\S]*?"""|^ *#.*$/gm, '')
  expect(asked).not.toMatch(/uuid|serial|hostname|gethost|getuser|getlogin|pci|node\(\)/i)
})

test('every kind of work has a step, and every number of it is used under its name', () => {
  for (const { work } of plan.phases) {
    if (work.kind === 'idle' || work.kind === 'resident') continue
    expect(WORK).toContain(`kind == "${work.kind}"`)
    for (const name of Object.keys(work)) expect(name === 'kind' || WORK.includes(`work["${name}"]`)).toBe(true)
  }
})

test('a reading of NVML has as many columns as its heading', () => {
  const sample = /def sample\(self\):[\s\S]*?return \[\n([\s\S]*?)\n {8}\]/.exec(NVML)?.[1] ?? ''
  expect(sample.split('\n').length + 2).toBe(plan.nvml_columns.length)
})

test('a plan that is changed by mistake is refused', () => {
  expect(planSchema.safeParse({ ...plan, phases: [{ name: 'x', work: { kind: 'matmul' } }] }).success).toBe(false)
  expect(manifestSchema.safeParse({ ...manifest(), hostname: 'x' }).success).toBe(false)
})
