/** What a folder of readings comes to, phase by phase, and what is wrong with it. */
import type { Catalogue } from '../../src/core/catalogue.ts'
import { areaUnder, counted, mean } from './integrate.ts'
import { type Log, readNvml, readSmi, type Sample } from './logs.ts'
import type { Manifest, Phase, Plan } from './manifest.ts'
import { iterationOf } from './operations.ts'

export interface Files {
  readonly nvml: string
  readonly smi: string
}

export interface Reading {
  readonly name: string
  readonly work: Phase['work']
  readonly seconds: number
  /** By the device's counter where it has one, else by the area under its power. */
  readonly joules: number
  readonly by: 'counter' | 'power'
  readonly meanW: number
  /** Of rated power, 0 to 1; `null`: the board does not say what it was made for. */
  readonly shareOfRated: number | null
  readonly tokensPerS: number | null
  readonly joulesPerToken: number | null
  readonly tflops: number | null
  /** Of the dense rate in the catalogue, 0 to 1. */
  readonly mfu: number | null
}

export interface Readings {
  readonly readings: readonly Reading[]
  /** No case is made while there is one. */
  readonly problems: readonly string[]
  /** Worth knowing, and no obstacle. */
  readonly remarks: readonly string[]
}

/** Counter and area, or the two meters, may differ by so much. */
const AGREE = 0.05
/** Two clocks of one machine drift by milliseconds in ten minutes. */
const CLOCK_S = 0.2
/** NVML: hardware slowdown, thermal slowdown by software and hardware, power brake. */
const TOO_HOT = 0x8 | 0x20 | 0x40 | 0x80

export function readingsOf(manifest: Manifest, files: Files, plan: Plan, catalogue: Catalogue): Readings {
  if (manifest.rehearsal) return { readings: [], problems: ['a rehearsal measures nothing'], remarks: [] }
  const nvml = readNvml(files.nvml, plan.nvml_columns)
  const smi = readSmi(files.smi)
  const missing = plan.phases.filter(({ name }) => !manifest.phases.some((phase) => phase.name === name))
  const peak = catalogue.accelerator(manifest.device.name)?.denseTflops?.value ?? null
  const found = manifest.phases.map((phase) => phaseOf(phase, manifest, nvml.samples, plan, peak))
  return {
    readings: found.flatMap(({ reading }) => (reading === null ? [] : [reading])),
    problems: [
      ...nvml.problems,
      ...smi.problems,
      ...missing.map(({ name }) => `${name}: the phase is missing`),
      ...clockProblems(nvml.samples),
      ...found.flatMap(({ problems }) => problems),
      ...(manifest.device.used_before_mib > 1024 ? ['something else was on the device before the first phase'] : []),
    ],
    remarks: [
      ...limitRemarks(manifest),
      ...manifest.phases.flatMap((phase) => meterRemarks(phase, nvml, smi)),
      ...found.flatMap(({ remarks }) => remarks),
    ],
  }
}

interface Found {
  readonly reading: Reading | null
  readonly problems: readonly string[]
  readonly remarks: readonly string[]
}

function phaseOf(phase: Phase, manifest: Manifest, samples: readonly Sample[], plan: Plan, peak: number | null): Found {
  const { name, start_s, end_s } = phase
  const inside = samples.filter(({ at }) => at >= start_s && at <= end_s)
  const area = areaUnder(samples, start_s, end_s)
  if (area === null) return { reading: null, problems: [`${name}: the log does not cover the phase`], remarks: [] }
  const counter = counted(samples, start_s, end_s)
  const problems = [...gaps(name, inside, plan), ...agreement(name, area, counter), ...idleness(phase, inside)]
  const hot = inside.some(({ slowedBy }) => (slowedBy & TOO_HOT) !== 0)
  return {
    reading: readingOf(phase, manifest, counter ?? area, counter === null ? 'power' : 'counter', peak),
    problems,
    remarks: hot ? [`${name}: the device slowed down because it was too hot or its supply too weak`] : [],
  }
}

function readingOf(phase: Phase, manifest: Manifest, joules: number, by: Reading['by'], peak: number | null): Reading {
  const { name, work, start_s, end_s, iterations } = phase
  const seconds = end_s - start_s
  const { flops, tokens } = iterationOf(work, manifest.model)
  const all = tokens * iterations
  const tflops = flops > 0 ? (flops * iterations) / seconds / 1e12 : null
  const meanW = joules / seconds
  return {
    name,
    work,
    seconds,
    joules,
    by,
    meanW,
    shareOfRated: manifest.device.rated_w === null ? null : meanW / manifest.device.rated_w,
    tokensPerS: all > 0 ? all / seconds : null,
    joulesPerToken: all > 0 ? joules / all : null,
    tflops,
    mfu: tflops === null || peak === null ? null : tflops / peak,
  }
}

function gaps(name: string, inside: readonly Sample[], plan: Plan): readonly string[] {
  const most = Math.max(1, 5 * plan.nvml_period_s)
  const longest = inside.reduce((widest, { at }, index) => Math.max(widest, at - (inside[index - 1]?.at ?? at)), 0)
  if (inside.length < 10) return [`${name}: ${inside.length} readings are too few`]
  return longest > most ? [`${name}: the log is silent for ${longest.toFixed(1)} s`] : []
}

function agreement(name: string, area: number, counter: number | null): readonly string[] {
  if (counter === null || Math.abs(area - counter) <= AGREE * counter) return []
  return [`${name}: the counter says ${Math.round(counter)} J, the power readings ${Math.round(area)} J`]
}

/** On a device where something else runs, the first phase is no idle. */
function idleness({ name, work }: Phase, inside: readonly Sample[]): readonly string[] {
  const busy = mean(inside.flatMap((sample) => (sample.busy === null ? [] : [sample.busy])))
  if (busy === null) return []
  const waits = work.kind === 'idle' || work.kind === 'resident'
  if (waits && busy > 1) return [`${name}: the device was busy for ${busy.toFixed(0)} % of the time`]
  return !waits && busy < 50 ? [`${name}: the device was busy for only ${busy.toFixed(0)} % of the time`] : []
}

/** A clock that is set while it measures moves the phases against the readings. */
function clockProblems(samples: readonly Sample[]): readonly string[] {
  const offsets = samples.flatMap(({ at, monotonic }) => (monotonic === null ? [] : [at - monotonic]))
  const jump = offsets.findIndex((offset, index) => Math.abs(offset - (offsets[index - 1] ?? offset)) > CLOCK_S)
  const drift = Math.abs((offsets.at(-1) ?? 0) - (offsets[0] ?? 0))
  if (jump >= 0) return [`nvml.csv:${jump + 2}: the clock was set while it measured`]
  return drift > CLOCK_S ? [`the clock drifted by ${drift.toFixed(1)} s while it measured`] : []
}

function limitRemarks({ device: { rated_w, limit_w } }: Manifest): readonly string[] {
  if (!isCapped({ rated_w, limit_w })) return []
  return [`the board is held to ${limit_w} W of ${rated_w} W; its share of rated power says little`]
}

export function isCapped({ rated_w, limit_w }: Pick<Manifest['device'], 'rated_w' | 'limit_w'>): boolean {
  return rated_w !== null && limit_w !== null && limit_w < rated_w * 0.98
}

function meterRemarks({ name, start_s, end_s }: Phase, nvml: Log, smi: Log): readonly string[] {
  const of = ({ samples }: Log) =>
    mean(samples.filter(({ at }) => at >= start_s && at <= end_s).map(({ watts }) => watts))
  const [ours, theirs] = [of(nvml), of(smi)]
  if (ours === null || theirs === null) return [`${name}: nvidia-smi has no reading`]
  if (Math.abs(theirs - ours) <= AGREE * ours) return []
  return [`${name}: nvidia-smi says ${theirs.toFixed(0)} W, NVML ${ours.toFixed(0)} W on average`]
}
