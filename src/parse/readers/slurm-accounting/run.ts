/** From a job to a run. */
import { digest } from '../../../core/digest.ts'
import type { Problem } from '../../../core/problem.ts'
import { reporter } from '../../../core/problem.ts'
import type { Device, RecordedEnergy, Run } from '../../../core/record.ts'
import { devicesNamed } from '../../device-words.ts'
import { judgeMeanPower, meanPower } from '../../plausibility.ts'
import { devicesOf } from '../../slurm/gpus.ts'
import { isSentinel } from './energy.ts'
import type { Job, Row } from './jobs.ts'
import { slurmAccountingProblems } from './problems.ts'

const report = reporter(slurmAccountingProblems)
const JOULES_PER_KWH = 3.6e6
/** Of the largest machines that there are. */
const MOST_NODES = 10_000

/** The most processors that a job had on a node, by partition: a job with fewer shared its node. */
export type NodeSizes = ReadonlyMap<string, number>

export function sizesOf(jobs: Iterable<Job>): NodeSizes {
  const sizes = new Map<string, number>()
  for (const { row } of jobs) {
    const size = perNode(row)
    const key = `${row.cluster}/${row.partition}`
    if (size !== null) sizes.set(key, Math.max(size, sizes.get(key) ?? 0))
  }
  return sizes
}

/** The run of a job; `null` when it never ran. */
export function runOf(job: Job, path: string, sizes: NodeSizes, problems: Problem[]): Run | null {
  const { row } = job
  const durationS = elapsedOf(job)
  const joules = row.energyJ ?? job.stepJ
  if ((durationS === null || durationS === 0) && joules === null) return null
  const warnings = new Set<string>()
  const energy = energyOf(joules, durationS, row, path, problems)
  if (row.asked && joules === null && durationS !== null && durationS > 0) warnings.add('zero_energy')
  if (row.job.startsWith('row-')) warnings.add('no_run_id')
  if (energy !== null && isShared(row, sizes)) warnings.add('shared_node_energy')
  return {
    kind: 'run',
    id: `slurm:${row.cluster === '' ? '' : `${row.cluster}/`}${row.job}`,
    source: { format: 'slurm-accounting', path, line: row.line, column: 1 },
    model: null,
    hardware: hardwareOf(row, warnings),
    site: { region: null, provider: null, fallback: false },
    pue: null,
    gridGPerKwh: null,
    marketGPerKwh: null,
    warnings: [...warnings].sort(),
    started: row.started,
    finished: isOver(row) ? row.finished : null,
    durationS,
    durationQuality: durationS === null ? 'unknown' : job.allocation && isOver(row) ? 'wall' : 'lower-bound',
    gpuHours: null,
    energy,
    declaredKg: null,
    declaredScope: 'unknown',
    waterL: null,
    evidence: energy === null ? 'hours' : 'counter',
    workload: null,
    params: null,
    activeParams: null,
    tokens: null,
    role: 'total',
    ...(/^[\w.-]+$/.test(row.nodeList) && row.nodes === 1 ? { machine: digest(row.nodeList) } : {}),
  }
}

function isOver({ state }: Row): boolean {
  return !/^(?:RUNNING|SUSPENDED|PENDING|COMPLETING|REQUEUED|RESIZING|STOPPED)/.test(state.toUpperCase())
}

function elapsedOf({ row, stepS }: Job): number | null {
  if (row.elapsedS !== null && row.elapsedS > 0)
    return row.step === null ? row.elapsedS : Math.max(row.elapsedS, stepS ?? 0)
  return stepS ?? row.elapsedS
}

function energyOf(
  joules: number | null,
  durationS: number | null,
  row: Row,
  path: string,
  problems: Problem[],
): RecordedEnergy | null {
  if (joules === null) return null
  const totalKwh = joules / JOULES_PER_KWH
  // How many machines there were must be known, or nobody can say what they drew at most.
  const judged = judgeMeanPower(totalKwh, durationS ?? 0, row.nodes ?? row.tres.nodes ?? MOST_NODES)
  const power = isSentinel(joules) ? 'too-high' : judged
  if (power === 'plausible')
    return { totalKwh, boundary: 'node', pueApplied: 1, supply: 'ac', gpuKwh: null, cpuKwh: null, ramKwh: null }
  const message = isSentinel(joules)
    ? `${joules} J is what an empty counter holds`
    : `${joules} J in ${durationS} s is ${meanPower(totalKwh, durationS ?? 1)}, which its nodes do not draw`
  const at = { file: path, line: row.line, column: 1 }
  problems.push(report('slurm-accounting/implausible-energy', at, message, 'delete the energy, or correct it'))
  return null
}

function perNode({ cpus, tres, nodes }: Row): number | null {
  const all = cpus ?? tres.cpus
  const machines = nodes ?? tres.nodes
  return all === null || machines === null || machines === 0 ? null : all / machines
}

function isShared(row: Row, sizes: NodeSizes): boolean {
  const own = perNode(row)
  const most = sizes.get(`${row.cluster}/${row.partition}`)
  return own !== null && most !== undefined && own < most * 0.95
}

function hardwareOf(row: Row, warnings: Set<string>): readonly Device[] {
  const named = devicesNamed(row.partition)
  const [first = ''] = named
  const devices = devicesOf(row.tres.gpus, 1)
  if (devices.length > 0) {
    const open = devices.some(({ model }) => model === '')
    if (open && named.length > 1) warnings.add('device_alternatives')
    return devices.map((device) => (device.model === '' ? { ...device, model: first } : device))
  }
  if (row.tres.cpus === null && (first !== '' || /(?:^|[^a-z])gpus?(?:$|[^a-z])/i.test(row.partition)))
    return [{ kind: 'gpu', model: first, count: null }]
  const cpus = row.cpus ?? row.tres.cpus
  return cpus === null ? [] : [{ kind: 'cpu', model: '', count: cpus }]
}
