/** Figures as the tracker prints them. */
import { shorten } from '../../../core/number.ts'
import type { Device } from '../../../core/record.ts'
import type { ProblemList } from '../../problem-list.ts'
import { parsePythonNumber } from '../../python-number.ts'
import type { Epoch, Written } from './blocks.ts'
import type { carbontrackerProblems } from './problems.ts'

export type Log = ProblemList<typeof carbontrackerProblems>

const CODES = { E_NONFINITE: 'carbontracker/not-finite', E_NEGATIVE: 'carbontracker/negative' } as const
const HINT = 'restore the block that the tracker printed'

/** `0.003504 kWh`; `null` after the problem has been told. */
export function readKwh({ text, line }: Written, log: Log): number | null {
  const [number = '', ...rest] = text.split(/[ \t]+/)
  const unit = rest.join(' ')
  const read = parsePythonNumber(number, 'unsigned')
  const at = { line, column: 1 }
  if (!read.ok) {
    const code = read.class in CODES ? CODES[read.class as keyof typeof CODES] : 'carbontracker/number'
    log.add(code, at, `the energy ${read.why}`, HINT)
    return null
  }
  if (unit === 'kWh') return read.value
  if (unit === '') log.add('carbontracker/number', at, 'the line of the energy was cut', HINT)
  else log.add('carbontracker/unit', at, `"${shorten(unit)}" is not kWh`, HINT)
  return null
}

/** `357.451 g` in kg; `null` when it cannot be read, after a warning. */
export function readKg(written: Written | null, log: Log): number | null {
  if (written === null) return null
  const [number = '', unit = ''] = written.text.split(/[ \t]+/)
  const read = parsePythonNumber(number, 'unsigned')
  if (read.ok && unit === 'g') return read.value / 1000
  log.add('carbontracker/emissions', { line: written.line, column: 1 }, 'the emissions cannot be read', HINT)
  return null
}

/** `H:MM:SS` or `H:MM:SS.ss`; `null` for anything else. */
export function secondsOf(text: string): number | null {
  const parts = /^([0-9]{1,7}):([0-9]{1,2}):([0-9]{1,2}(?:\.[0-9]{1,6})?)$/.exec(text.trim())
  return parts ? Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3]) : null
}

/** Watts of all devices of a component: `123.4`, `[12.3 45.6]`; `null` where nothing was measured. */
function wattsOf(text: string): number | null {
  let sum = 0
  for (const one of text
    .replace(/^\[|\]$/g, '')
    .trim()
    .split(/[\s,]+/)) {
    // NumPy prints `12.` for 12.0.
    const read = parsePythonNumber(one.replace(/\.$/, ''), 'unsigned')
    if (!read.ok) return null
    sum += read.value
  }
  return sum
}

export interface Epochs {
  readonly durationS: number
  /** Before PUE; `null` when an epoch has no power of the component. */
  readonly gpuKwh: number | null
  readonly cpuKwh: number | null
}

/** What the epochs of a log add up to: mean power times duration, as the tracker adds them. */
export function sumEpochs(epochs: readonly Epoch[]): Epochs | null {
  let durationS = 0
  const kwh = new Map<string, number | null>()
  for (const { duration, watts } of epochs) {
    const seconds = secondsOf(duration)
    if (seconds === null) return null
    durationS += seconds
    for (const name of ['gpu', 'cpu']) {
      const drawn = watts.has(name) ? wattsOf(watts.get(name) ?? '') : null
      const known = kwh.get(name)
      const add = drawn === null ? null : (drawn * seconds) / 3.6e6
      kwh.set(name, known === null || add === null ? null : (known ?? 0) + add)
    }
  }
  return epochs.length === 0 ? null : { durationS, gpuKwh: kwh.get('gpu') ?? null, cpuKwh: kwh.get('cpu') ?? null }
}

/** `GPU with device(s) NVIDIA A100, NVIDIA A100. CPU with device(s) cpu:0.` */
export function readComponents(text: string | null): readonly Device[] {
  const devices: Device[] = []
  for (const part of (text ?? '').split(/(?:^|\. ?)(?=[GC]PU with device)/)) {
    const named = /^([GC]PU) with device\(s\) (.*?)\.?$/.exec(part)
    if (!named) continue
    const names = (named[2] ?? '').split(/, (?! )/).map((name) => name.trim())
    if (named[1] === 'GPU') devices.push(...counted(names, 'gpu'))
    else devices.push(...counted(names.map(nameOfCpu), 'cpu'))
  }
  return devices
}

/** Counters of processors go by number: `cpu:0`, `package-1`. Parts of one package are not processors. */
function nameOfCpu(name: string): string {
  return /^(?:cpu|package)[:-]?[0-9]{0,3}$/i.test(name) ? '' : name
}

function counted(names: readonly string[], kind: 'gpu' | 'cpu'): readonly Device[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([model, count]) => ({
    kind,
    model,
    count,
    ...(kind === 'cpu' ? { sockets: true as const } : {}),
  }))
}

/**
 * The constant that consumption was multiplied by, by the day it was printed; each release says it only in its standard
 * log. The smallest one where no day is known, so that what is left without it is rather too much.
 */
export function pueOn(stamp: string | null): number {
  const day = stamp?.slice(0, 10) ?? null
  if (day === null) return 1.55
  if (day < '2020-05-18') return 1
  if (day < '2020-05-29') return 1.58
  if (day < '2020-10-29') return 1.67
  if (day < '2022-12-05') return 1.59
  return day < '2024-09-13' ? 1.55 : 1.58
}
