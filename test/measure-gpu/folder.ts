/** A folder of readings as measure.py writes it, of a board that draws exactly what it is told. */
import { readFileSync } from 'node:fs'
import { type Manifest, type Plan, planSchema } from '../../tools/measure-gpu/manifest.ts'
import type { Files } from '../../tools/measure-gpu/readings.ts'

export const plan: Plan = planSchema.parse(JSON.parse(readFileSync('tools/measure-gpu/plan.json', 'utf8')))

/** Watts of each phase of a minute, with 19 s before it and one behind. */
export const WATTS: Readonly<Record<string, number>> = {
  idle: 75,
  resident: 110,
  matmul: 690,
  prefill: 640,
  'decode-1': 300,
  'decode-64': 480,
  training: 610,
}
const ITERATIONS: Readonly<Record<string, number>> = {
  matmul: 36_000,
  prefill: 300,
  'decode-1': 9000,
  'decode-64': 6000,
  training: 90,
}
const START = 1_795_455_000
const EACH = 80
const LEAD = 20

export function manifest(more: Partial<Manifest> = {}): Manifest {
  const [model] = plan.models
  if (model === undefined) throw new Error('the plan has no model')
  const { layers, width, heads, inner, vocabulary } = model
  return {
    schema: 1,
    rehearsal: false,
    device: {
      name: 'NVIDIA H200',
      driver: '570.1',
      rated_w: 700,
      limit_w: 700,
      memory_mib: 143_771,
      used_before_mib: 1,
    },
    software: { python: '3.11.7', torch: '2.13.0', cuda: '12.9' },
    dtype: 'bfloat16',
    lead_in_s: LEAD - 1,
    model: { layers, width, heads, inner, vocabulary },
    phases: plan.phases.map(({ name, work }, index) => ({
      name,
      work,
      start_s: START + index * EACH + LEAD - 0.95,
      end_s: START + (index + 1) * EACH - 0.95,
      iterations: ITERATIONS[name] ?? 0,
    })),
    ...more,
  }
}

const NAMES = plan.phases.map(({ name }) => name)

/** Joules that a counter shows after so many seconds, from a base that is not zero. */
function joulesAfter(seconds: number): number {
  const whole = NAMES.slice(0, Math.floor(seconds / EACH)).reduce((sum, name) => sum + (WATTS[name] ?? 0) * EACH, 0)
  const name = NAMES[Math.floor(seconds / EACH)] ?? NAMES.at(-1) ?? ''
  return 1000 + whole + (seconds % EACH) * (WATTS[name] ?? 0)
}

/** Every tenth of a second, as rows of cells in the order of the plan's columns. */
export function nvmlRows(): string[][] {
  return Array.from({ length: NAMES.length * EACH * 10 + 10 }, (_, index) => {
    const seconds = index / 10
    const name = NAMES[Math.floor(seconds / EACH)] ?? NAMES.at(-1) ?? ''
    const busy = name === 'idle' || name === 'resident' ? '0' : '99'
    const watts = WATTS[name] ?? 0
    const clocks = [(START + seconds).toFixed(4), (5000 + seconds).toFixed(4)]
    const energy = Math.round(joulesAfter(seconds) * 1000)
    return [...clocks, `${watts * 1000}`, `${energy}`, busy, '10', '1980', '3201', '45', '20000', '0']
  })
}

export function smiText(): string {
  const rows = Array.from({ length: NAMES.length * EACH }, (_, seconds) => {
    const time = new Date((START + seconds) * 1000).toISOString()
    const watts = WATTS[NAMES[Math.floor(seconds / EACH)] ?? ''] ?? 0
    return `${time.slice(0, 10).replaceAll('-', '/')} ${time.slice(11, 23)}, ${watts}.00, 99, 10, 1980, 3201, 45, 20000, 700.00`
  })
  const heading = plan.smi_columns.map((column) => (column === 'timestamp' ? column : `${column} [X]`)).join(', ')
  return `${[heading, ...rows].join('\n')}\n`
}

export function nvmlText(rows: readonly (readonly string[])[] = nvmlRows()): string {
  return `${[plan.nvml_columns, ...rows].map((row) => row.join(',')).join('\n')}\n`
}

export function files(more: Partial<Files> = {}): Files {
  return { nvml: nvmlText(), smi: smiText(), ...more }
}
