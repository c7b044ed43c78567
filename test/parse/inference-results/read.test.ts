import { expect, test } from 'vitest'
import { readAiEnergyScore } from '../../../src/parse/readers/ai-energy-score/read.ts'
import { readImpactTracker } from '../../../src/parse/readers/experiment-impact-tracker/read.ts'
import { readMlEnergy } from '../../../src/parse/readers/ml-energy/read.ts'
import { readOptimumBenchmark } from '../../../src/parse/readers/optimum-benchmark/read.ts'
import { readVllm } from '../../../src/parse/readers/vllm/read.ts'

const file = (path: string, text: string) => {
  const bytes = new TextEncoder().encode(text)
  return { path, chunks: [bytes], size: bytes.length }
}
const json = (path: string, value: unknown) => file(path, JSON.stringify(value))
const latency = (values: readonly number[]) => ({ unit: 's', values, total: values.reduce((sum, one) => sum + one, 0) })
const energy = (cpu: number, ram: number, gpu: number) => ({ unit: 'kWh', cpu, ram, gpu, total: cpu + ram + gpu })

test('a training of optimum-benchmark has the energy of all its steps', async () => {
  const report = {
    overall: { latency: latency([30, 40]), energy: energy(0.001, 0.0002, 0.004) },
    train: { latency: latency([40]) },
  }
  const { runs, unused } = await readOptimumBenchmark([json('benchmark_report.json', report)])
  expect(unused).toEqual([])
  expect(runs.map((run) => [run.durationS, run.energy?.gpuKwh])).toEqual([[70, 0.004]])
  expect(runs[0]?.energy?.totalKwh).toBeCloseTo(0.0052, 12)
})

test('energies per iteration are told and not added', async () => {
  const phase = (seconds: readonly number[], kwh: number) => ({ latency: latency(seconds), energy: energy(0, 0, kwh) })
  const report = {
    prefill: phase([1, 1], 0.001),
    decode: phase([4, 4], 0.004),
    generate: { latency: null, energy: energy(0, 0, 0.005) },
  }
  const { runs, unused } = await readOptimumBenchmark([json('benchmark_report.json', report)])
  expect(runs.map((run) => [run.durationS, run.durationQuality, run.energy])).toEqual([[10, 'lower-bound', null]])
  expect(unused?.map(({ reason, what }) => [reason, what])).toEqual([
    ['rates-only', 'energies per iteration of "prefill", "decode", "generate"'],
  ])
})

test('what four files of AI Energy Score tell of one benchmark is one run', async () => {
  const report = { summary: { total_duration_seconds: 812.5012345 }, energy: { gpu_energy_wh: 85.12341 } }
  const folder = await readAiEnergyScore([
    file('r/GPU_ENERGY_WH.txt', '85.12\n'),
    json('r/GPU_ENERGY_SUMMARY.json', { units: 'Wh', total: 85.12, format: 'ai_energy_benchmarks', decode_wh: 85.12 }),
    json('r/benchmark_report.json', report),
  ])
  const table =
    'model_name,total_duration_seconds,gpu_energy_wh,timestamp\ngoogle/gemma,812.50,85.1234,2025-11-04T13:20:11.1\n'
  const rows = await readAiEnergyScore([file('master_results.csv', table)])
  expect(folder.runs.map(({ durationS }) => durationS)).toEqual([812.5012345])
  expect(folder.runs[0]?.energy?.totalKwh).toBeCloseTo(0.08512341, 12)
  expect(folder.unused?.map(({ reason }) => reason)).toEqual(['repeats', 'repeats'])
  expect(rows.runs.map(({ id, model, energy: told }) => [id, model, told?.boundary])).toEqual([
    [folder.runs[0]?.id, 'google/gemma', 'gpu'],
  ])
})

test('joules of ML.ENERGY by device: 90 kJ are 0.025 kWh', async () => {
  const entire = { time: 140, gpu_energy: { 0: 45_000, 1: 45_000 }, cpu_energy: null }
  const value = { model_id: 'Qwen/Qwen3-8B', gpu_model: 'H100', num_gpus: 2, duration: 135, steady_state_energy: 5e4 }
  const { runs } = await readMlEnergy(json('results.json', { ...value, entire_benchmark_measurement: entire }))
  expect(runs.map((run) => [run.durationS, run.energy?.totalKwh, run.hardware])).toEqual([
    [140, 0.025, [{ kind: 'gpu', model: 'H100', count: 2 }]],
  ])
})

test('samples of power times the time since the one before: 1 h at 300 W and 1 h at 400 W', async () => {
  const sample = (hours: number, gpu: number) =>
    JSON.stringify({
      timestamp: 1_577_836_800 + hours * 3600,
      rapl_estimated_attributable_power_draw: 50,
      nvidia_estimated_attributable_power_draw: gpu,
    })
  const lines = [sample(0, 900), sample(1, 250), sample(2, 350)].join('\n')
  const { runs, problems } = await readImpactTracker(file('impacttracker/data.json', lines))
  expect(problems).toEqual([])
  expect(runs.map((run) => [run.started, run.finished, run.energy?.gpuKwh, run.energy?.cpuKwh])).toEqual([
    ['2020-01-01T00:00:00Z', '2020-01-01T02:00:00Z', 0.6, 0.1],
  ])
})

test('results that are appended are runs of their own, and a torn one costs itself', async () => {
  const result = { duration: 12.5, completed: 1, total_output_tokens: 5, request_throughput: 0.1 }
  const text = `${JSON.stringify(result)}\n{"torn\n${JSON.stringify({ ...result, duration: 7.5 })}\n`
  const { runs, problems } = await readVllm(file('sglang.jsonl', text))
  expect(runs.map(({ durationS, workload }) => [durationS, workload])).toEqual([
    [12.5, 'inference'],
    [7.5, 'inference'],
  ])
  expect(problems.map(({ code, at }) => [code, at.line])).toEqual([['json/syntax', 2]])
})
