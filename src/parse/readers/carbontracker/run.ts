/** From a session of a log to its run. */
import { digest } from '../../../core/digest.ts'
import type { Boundary, Device, RecordedEnergy, Run } from '../../../core/record.ts'
import { plainRun } from '../../plain-run.ts'
import { isPlausibleIntensity, judgeMeanPower, meanPower } from '../../plausibility.ts'
import type { Block, Session } from './blocks.ts'
import { type Epochs, type Log, pueOn, readComponents, readKg, readKwh, secondsOf, sumEpochs } from './figures.ts'
import { figuresOf } from './totals.ts'

/** What a run is made of: what was printed for people, and the session of the standard log beside it, where there is one. */
export interface Account {
  readonly path: string
  /** Tells runs of one unit apart that have nothing else: `runs/4711_2022-11-14T154243Z`. */
  readonly name: string
  readonly session: Session
  readonly detail: Session | null
  readonly atOnce: boolean
}

/** The run of a total; `null` when it cannot be counted, after the problem has been told. */
export function runOfTotal(account: Account, block: Block, log: Log): Run | null {
  const at = { line: block.line, column: 1 }
  if (block.energy === null) {
    log.add('carbontracker/unfinished-block', at, 'the block has no energy', 'restore the whole block')
    return null
  }
  const kwh = readKwh(block.energy, log)
  if (kwh === null) return null
  const durationS = secondsOf(block.time?.text ?? '')
  if (durationS === null)
    log.add('carbontracker/number', at, 'the block has no time of hours, minutes and seconds', 'restore it')
  if (durationS === null) return null
  if (judgeMeanPower(kwh, durationS) !== 'plausible') {
    const message = `${kwh} kWh in ${durationS} s is ${meanPower(kwh, durationS)}, which no host draws`
    log.add('carbontracker/implausible-power', at, message, 'restore the block that the tracker printed')
    return null
  }
  const whole = forecastOf(account, block, log)
  const figures: Figures = {
    kwh,
    kg: readKg(block.co2, log),
    durationS: durationS > 0 ? durationS : null,
    quality: durationS > 0 ? 'wall' : 'unknown',
    found: [],
    epochs: epochsOf(account),
  }
  return assemble(account, block, { ...figures, ...whole })
}

/**
 * What the tracker says of the whole training, where it measured only its first epochs: its own total then is the forecast.
 * `null` where everything was measured, or the forecast is less than what was.
 */
function forecastOf({ session }: Account, block: Block, log: Log): Partial<Figures> | null {
  const forecast = session.blocks.find(({ kind }) => kind === 'predicted')
  if (!forecast || forecast.epochs === null || block.epochs === null || block.epochs >= forecast.epochs) return null
  const kwh = forecast.energy === null ? null : readKwh(forecast.energy, log)
  const durationS = secondsOf(forecast.time?.text ?? '')
  const found = ['part_measured']
  if (kwh === null || durationS === null || judgeMeanPower(kwh, durationS) !== 'plausible')
    return { found, quality: 'lower-bound' }
  return { found, kwh, durationS, kg: readKg(forecast.co2, log), isForecast: true }
}

/** The run of a session without a total: what its epochs say, or nothing but that it was. */
export function runWithoutTotal(account: Account, log: Log): Run {
  const epochs = epochsOf(account)
  const line = account.session.line
  const message = epochs === null ? 'nothing was printed of what the run consumed' : 'the total of the run is missing'
  log.add('carbontracker/no-total', { line, column: 1 }, message, 'commit the log after the run')
  const durationS = epochs !== null && epochs.durationS > 0 ? epochs.durationS : null
  const kwh = epochs === null || durationS === null ? null : partsOf(epochs, devicesOf(account))
  const plausible = kwh !== null && durationS !== null && judgeMeanPower(kwh, durationS) === 'plausible'
  return assemble(account, null, {
    kwh: plausible ? kwh : null,
    kg: null,
    durationS,
    quality: durationS === null ? 'unknown' : 'lower-bound',
    found: [],
    epochs,
  })
}

interface Figures {
  readonly kwh: number | null
  readonly kg: number | null
  readonly durationS: number | null
  readonly quality: Run['durationQuality']
  readonly found: readonly string[]
  readonly epochs: Epochs | null
  /** Energy and time are worked out by the tracker from the epochs that it measured. */
  readonly isForecast?: true
}

function assemble(account: Account, block: Block | null, figures: Figures): Run {
  const { session, detail } = account
  const { kwh, kg, durationS } = figures
  const hardware = devicesOf(account)
  const found = new Set(figures.found)
  if (kwh === 0) found.add('zero_energy')
  if (kwh !== null && kwh > 0 && kg !== null && !isPlausibleIntensity(kg, kwh)) found.add('implausible_intensity')
  if (account.atOnce) found.add('overlapping_runs')
  const energy = kwh === null || kwh === 0 ? null : energyOf(account, kwh, figures.epochs, block)
  if (energy !== null && hardware.length === 0) found.add('measured_assumed')
  const isModelled = hardware.length > 0 && hardware.every(({ kind, model }) => kind === 'cpu' && model !== '')
  if (energy !== null && isModelled) found.add('cpu_modelled')
  const country = session.country ?? detail?.country ?? null
  return plainRun({
    id: `carbontracker:${idOf(account, block)}`,
    source: { format: 'carbontracker', path: account.path, line: block?.line ?? session.line, column: 1 },
    hardware,
    site: { region: country, provider: null, fallback: false },
    warnings: [...found].sort(),
    started: detail?.first ?? session.first,
    finished: block === null ? null : block.stamp,
    durationS,
    durationQuality: figures.quality,
    energy,
    declaredKg: kg === 0 && energy === null ? null : kg,
    declaredScope: 'location',
    evidence:
      energy !== null ? (figures.isForecast ? 'declared' : 'counter') : durationS !== null ? 'hours' : 'default',
  })
}

function devicesOf({ session, detail }: Account): readonly Device[] {
  return readComponents(session.components ?? detail?.components ?? null)
}

function epochsOf({ session, detail }: Account): Epochs | null {
  const epochs = detail !== null && detail.epochs.length > 0 ? detail.epochs : session.epochs
  return sumEpochs(epochs)
}

/** Before PUE: all components that were found, each in all epochs; `null` otherwise. */
function partsOf(epochs: Epochs, hardware: readonly Device[]): number | null {
  const gpu = hardware.some(({ kind }) => kind === 'gpu') ? epochs.gpuKwh : 0
  const cpu = hardware.some(({ kind }) => kind === 'cpu') ? epochs.cpuKwh : 0
  return gpu === null || cpu === null ? null : gpu + cpu
}

/** @param kwh Of a block it includes PUE, of epochs it does not. */
function energyOf(account: Account, kwh: number, epochs: Epochs | null, block: Block | null): RecordedEnergy {
  const stated = Number(account.detail?.pue ?? account.session.pue ?? Number.NaN)
  const printed = stated >= 1 && stated <= 5 ? stated : pueOn(block?.stamp ?? null)
  const pueApplied = block === null ? 1 : printed
  const gpu = epochs?.gpuKwh ?? null
  const cpu = epochs?.cpuKwh ?? null
  // Parts stand in the standard log; they are told only where they are the whole of what was printed.
  const whole = gpu !== null || cpu !== null ? ((gpu ?? 0) + (cpu ?? 0)) * pueApplied : 0
  const agree = whole > 0 && Math.abs(whole - kwh) <= 0.02 * kwh
  return {
    totalKwh: kwh,
    boundary: boundaryOf(devicesOf(account)),
    pueApplied,
    supply: 'ac',
    gpuKwh: agree && gpu !== null ? gpu * pueApplied : null,
    cpuKwh: agree && cpu !== null ? cpu * pueApplied : null,
    ramKwh: null,
  }
}

/** Processors with their memory and accelerators are most of a node; accelerators alone are not. */
function boundaryOf(hardware: readonly Device[]): Boundary {
  const onlyGpus = hardware.length > 0 && hardware.every(({ kind }) => kind === 'gpu')
  return onlyGpus ? 'gpu' : 'node'
}

/** Enough digits are no accident: the same run on the console and in a log has them too. */
const TELLING_DIGITS = 10

function idOf({ name, session }: Account, block: Block | null): string {
  if (block === null) return `${name}#${session.line}`
  const figures = figuresOf(block)
  const digits = `${block.energy?.text} ${block.co2?.text}`.split(' ').map((text) => text.replace(/^[0.]+|[^0-9]/g, ''))
  if (digits.join('').length >= TELLING_DIGITS) return digest(figures)
  return block.stamp === null ? `${name}#${block.line}` : digest(`${block.stamp} ${figures}`)
}
