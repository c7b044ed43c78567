/** Readings as cases of fixtures/published-cases.json: what a meter saw, and what the estimator is told about it. */
import type { EstimateCase } from '../../src/core/estimate/case/case.ts'
import type { FigureCheck, PublishedCase } from '../verify/cases.ts'
import type { Manifest } from './manifest.ts'
import { parameters } from './operations.ts'
import { isCapped, type Reading } from './readings.ts'

/** What the record of such a run would say of its work. */
const WORKLOAD = {
  prefill: 'inference',
  decode: 'inference',
  training: 'pretraining',
} as const satisfies Partial<Record<Reading['work']['kind'], EstimateCase['workload']>>

/** Why a reading is shown and not held against an interval. */
const SHOWN: { readonly [K in Reading['work']['kind']]?: string } = {
  idle: 'no workload; method/idle-floor is what it speaks to',
  resident: 'no workload; method/load-resident is what it speaks to',
  matmul: 'no workload; the most that the board draws',
}

export function casesOf(readings: readonly Reading[], manifest: Manifest, folder: string): readonly PublishedCase[] {
  return readings.map((reading) => caseOf(reading, manifest, folder))
}

function caseOf(reading: Reading, manifest: Manifest, folder: string): PublishedCase {
  const { name, seconds, joules, by, meanW } = reading
  const { device, dtype, model, software } = manifest
  return {
    id: `own-${folder}-${name}`,
    source: {
      title: `Own readings of ${device.name}`,
      year: yearOf(manifest),
      locator: `phase ${name}`,
      url: `fixtures/measured/${folder}`,
    },
    kind: 'metered',
    verdict: 'metered-vs-tdp',
    seen: 'source',
    inputs: {
      gpuModel: device.name,
      gpuCount: 1,
      hours: rounded(seconds / 3600),
      ...(device.rated_w === null ? {} : { tdpW: device.rated_w }),
      ...(device.limit_w === null ? {} : { powerLimitW: device.limit_w }),
      energyScope: `accelerator only, ${by === 'counter' ? 'energy counter' : 'power readings'} of the device`,
      work: { ...reading.work, dtype, ...(hasModel(reading) ? { params: parameters(model) } : {}) },
      software: `PyTorch ${software.torch}, driver ${device.driver}`,
    },
    published: {
      energyKWh: rounded(joules / 3.6e6),
      meanGpuPowerW: rounded(meanW),
      ...maybe('meanOverTdp', reading.shareOfRated),
      ...maybe('joulesPerToken', reading.joulesPerToken),
      ...maybe('tokensPerSecond', reading.tokensPerS),
      ...maybe('tflops', reading.tflops),
      ...maybe('mfu', reading.mfu),
    },
    checks: [checkOf(reading, manifest)],
  }
}

function checkOf(reading: Reading, { device }: Manifest): FigureCheck {
  const { kind } = reading.work
  const workload = kind in WORKLOAD ? WORKLOAD[kind as keyof typeof WORKLOAD] : null
  const told: EstimateCase = {
    kind: 'run',
    hardware: [{ model: device.name, count: 1 }],
    wall_hours: rounded(reading.seconds / 3600),
    ...(workload === null ? {} : { workload }),
    measured: 'gpu',
  }
  const figure = {
    case: told,
    what: 'energy_kwh',
    published: String(rounded(reading.joules / 3.6e6)),
    unit: 'kWh',
  } as const
  const because = SHOWN[kind] ?? (isCapped(device) ? 'the board is held below its rated power' : null)
  if (because !== null) return { kind: 'shown', ...figure, because }
  return { kind: 'interval', ...figure, series: 'own readings' }
}

function hasModel({ work }: Reading): boolean {
  return work.kind !== 'idle' && work.kind !== 'matmul'
}

function yearOf({ phases }: Manifest): number {
  return new Date((phases[0]?.start_s ?? 0) * 1000).getUTCFullYear()
}

function maybe(name: string, value: number | null): Readonly<Record<string, number>> {
  return value === null ? {} : { [name]: rounded(value) }
}

/** Four digits: a meter has no more. */
function rounded(value: number): number {
  return Number(value.toPrecision(4))
}
