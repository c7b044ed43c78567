/** Histories of records that get into each other's way: few ids, hours, machines and folders. */
import fc from 'fast-check'
import type { Device, Plan, Record, Run, Serving } from '../../../src/core/record.ts'
import { aPlan, aRun, aServing } from '../builders.ts'

const FORMATS = ['codecarbon', 'wandb', 'hf-trainer', 'carbon-yml', 'model-card'] as const
const FOLDERS = ['', 'a/', 'a/wandb/', 'b/', 'b/scripts/'] as const
const DAY = Date.UTC(2026, 0, 1)

const devices = fc.constantFrom<readonly Device[]>(
  [],
  [{ kind: 'gpu', model: 'NVIDIA A100', count: 1 }],
  [{ kind: 'gpu', model: 'NVIDIA A100', count: 8 }],
  [{ kind: 'gpu', model: 'NVIDIA H100', count: 8 }],
  [{ kind: 'gpu', model: 'NVIDIA A100', count: 8, visible: true }],
)

function isoTime(hour: number, zone: string): string {
  return new Date(DAY + hour * 3_600_000).toISOString().replace('.000Z', zone)
}

const runs = fc
  .record({
    format: fc.constantFrom(...FORMATS),
    folder: fc.constantFrom(...FOLDERS),
    id: fc.integer({ min: 0, max: 5 }),
    start: fc.option(fc.integer({ min: 0, max: 12 }), { freq: 4 }),
    hours: fc.option(fc.constantFrom(0.5, 1, 4, 4.05, 20), { freq: 6 }),
    zone: fc.constantFrom('Z', ''),
    hardware: devices,
    kwh: fc.option(fc.constantFrom(1, 4, 4.1, 40)),
    kg: fc.option(fc.constantFrom(0.5, 1, 1.5, 2)),
    partOf: fc.option(fc.integer({ min: 0, max: 5 }), { freq: 2 }),
    machine: fc.option(fc.constantFrom('m1', 'm2')),
    overlaps: fc.boolean(),
    breakdown: fc.boolean(),
  })
  .map((one): Run => {
    const { format, folder, id, start, hours, zone, kwh, kg, partOf, machine } = one
    const isCard = format === 'model-card'
    const path = isCard ? `${folder}README.md` : `${folder}${format}-${id % 2}.x`
    return aRun(isCard ? `model-card:${path}` : `${format}:${id}`, {
      source: { format, path, line: id + 1, column: 1 },
      started: start === null ? null : isoTime(start, zone),
      finished: start === null || hours === null ? null : isoTime(start + hours, zone),
      durationS: hours === null ? null : hours * 3600,
      durationQuality: one.breakdown ? 'last-segment' : 'wall',
      hardware: one.hardware,
      energy: kwh === null || isCard ? null : { ...NODE, totalKwh: kwh },
      declaredKg: kg,
      evidence: isCard ? 'declared' : 'counter',
      role: one.breakdown && !isCard ? 'breakdown' : 'total',
      warnings: one.overlaps ? ['overlapping_runs'] : [],
      ...(partOf === null || isCard ? {} : { partOf: `${format}:${partOf}` }),
      ...(machine === null ? {} : { machine }),
    })
  })

const NODE = { boundary: 'node', pueApplied: 1, supply: 'ac', gpuKwh: null, cpuKwh: null, ramKwh: null } as const

const plans = fc
  .record({
    folder: fc.constantFrom(...FOLDERS),
    name: fc.constantFrom('train.yaml', 'spread.yaml', 'job.sbatch'),
    hours: fc.option(fc.constantFrom(4, 24)),
    hardware: devices,
    half: fc.constantFrom('work', 'launch', undefined),
    refers: fc.constantFrom('train.yaml', 'a/train.yaml', './spread.yaml', '../scripts/job.sbatch'),
    tokens: fc.option(fc.constantFrom(1e9)),
  })
  .map(({ folder, name, hours, hardware, half, refers, tokens }): Plan => {
    const path = `${folder}${name}`
    return aPlan(`plan:${path}`, {
      source: { format: half === 'launch' ? 'sbatch' : 'axolotl', path, line: 1, column: 1 },
      wallHours: hours,
      hardware,
      tokens,
      ...(half === undefined ? {} : { half }),
      ...(half === 'launch' ? { refers: [refers], hoursAre: 'limit' as const } : {}),
    })
  })

const servings = fc
  .record({ id: fc.integer({ min: 0, max: 2 }), requests: fc.constantFrom(10, 20) })
  .map(({ id, requests }): Serving => aServing(`serving:${id}`, { requestsPerDay: requests }))

const records: fc.Arbitrary<Record> = fc.oneof(
  { weight: 6, arbitrary: runs },
  { weight: 3, arbitrary: plans },
  { weight: 1, arbitrary: servings },
)

/** Each landing: some units by their keys, with what they hold from then on. A unit is of one path, as files are. */
export const historyOfRecords = fc.array(
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.array(records, { maxLength: 3 })), {
      minLength: 1,
      maxLength: 3,
    })
    .map((units) => new Map(units.map(([key, held]) => [`unit ${key}`, held] as const))),
  { minLength: 1, maxLength: 12 },
)
