/**
 * From a record to a footprint. The one door to the estimator; what stands behind it is told in src/README.md. The method
 * and its constants: docs/methodology.md.
 *
 * Every amount carries two readings: `central`, the best estimate, and `cautious`, what a budget is held against. They are
 * equal when the record says everything; each thing that it leaves out raises `cautious` to what that may cost at most.
 */
import { atMost, exactly, scaled, times } from '../amount.ts'
import type { Factor } from '../catalogue.ts'
import { exactSum } from '../exact.ts'
import type { Amount, Assumption, Basis, Footprint, OtherMethod, Scenario, Step } from '../footprint.ts'
import type { Device, Evidence, Plan, Run, Serving } from '../record.ts'
import { checkCalendar, releasedIn } from './checks/calendar.ts'
import { againstDeclared, declaredOf } from './checks/declared.ts'
import { type Compute, computeOfPlan, computeOfRun, type EstimateContext } from './compute.ts'
import { embodiedOf } from './embodied.ts'
import { type Energy, energyOf, unknownEnergy } from './energy/energy.ts'
import { statedHours, unknownHours } from './energy/hours.ts'
import { idleOf } from './energy/idle.ts'
import { type Fleet, fleetOf } from './fleet.ts'
import { unpacked } from './machines.ts'
import { figure, Notes } from './notes.ts'
import { marketOf } from './place/market.ts'
import { type Place, placeOf } from './place/place.ts'
import { waterOf } from './place/water.ts'
import { otherMethodOf } from './readings/other-method.ts'
import { otherReadings } from './readings/scenarios.ts'
import { servingLines } from './serving/serving.ts'

export type { EstimateContext } from './compute.ts'

export function estimateRun(run: Run, context: EstimateContext): Footprint {
  return estimateCompute(computeOfRun(run), context)
}

export function estimatePlan(plan: Plan, context: EstimateContext): Footprint {
  return estimateCompute(computeOfPlan(plan), context)
}

export function estimateServing(serving: Serving, context: EstimateContext): Footprint {
  return footprintOf(context, (notes, asked) => servingLines(serving, asked, notes))
}

function estimateCompute(compute: Compute, context: EstimateContext): Footprint {
  return footprintOf(context, (notes, asked) => computeLines(compute, asked, notes))
}

export interface Lines {
  readonly lines: Footprint['lines']
  readonly evidence: Evidence
  /** Device-hours of a run or a plan that says how long or how much. */
  readonly hours?: Amount
  readonly serving?: Footprint['serving']
  /** Other readings and futures, worked out when somebody asks for them. */
  readonly scenarios?: () => readonly Scenario[]
  /** By contracts, where the record says something of them. */
  readonly marketKg?: Amount | null
}

type Work = (notes: Notes, context: EstimateContext) => Lines

export function footprintOf(context: EstimateContext, work: Work): Footprint {
  return new Estimate(context, work)
}

/**
 * Numbers and warnings are worked out at once. All that they rest on, from the assumptions to the trail, is only written
 * when it is read, by doing the sums again with the pencil out: writing takes several times as long as the numbers do, and
 * a review of 100,000 runs reads it for a few. The same holds for the other method and the other readings.
 */
class Estimate implements Footprint {
  readonly boundary: Footprint['boundary']
  readonly evidence: Evidence
  readonly lines: Footprint['lines']
  readonly warnings: readonly string[]
  readonly serving: Footprint['serving']
  readonly marketKg: Amount | null
  readonly #context: EstimateContext
  readonly #work: Work
  readonly #readings: Lines['scenarios']
  #written: Notes | null = null
  #scenarios: readonly Scenario[] | null = null
  #other: OtherMethod | null | undefined

  constructor(context: EstimateContext, work: Work) {
    const notes = new Notes(false)
    const { lines, evidence, serving, scenarios, marketKg } = worked(context, work, notes)
    this.boundary = context.accounting.boundary
    this.evidence = evidence
    this.lines = lines
    this.warnings = notes.warnings
    this.serving = serving ?? null
    this.marketKg = marketKg ?? null
    this.#context = context
    this.#work = work
    this.#readings = scenarios
  }

  get assumptions(): readonly Assumption[] {
    return this.#notes.assumptions
  }

  get factors(): readonly Factor[] {
    return this.#notes.factors
  }

  get basis(): readonly Basis[] {
    return this.#notes.basis
  }

  get trail(): readonly Step[] {
    return this.#notes.trail
  }

  get scenarios(): readonly Scenario[] {
    this.#scenarios ??= this.#readings?.() ?? []
    return this.#scenarios
  }

  get otherMethod(): OtherMethod | null {
    if (this.#other === undefined) {
      this.#other = this.evidence === 'default' ? null : otherMethodOf(this.#context, this.lines, this.#work)
    }
    return this.#other
  }

  get #notes(): Notes {
    this.#written ??= written(this.#context, this.#work)
    return this.#written
  }
}

function worked(context: EstimateContext, work: Work, notes: Notes): Lines {
  const { accounting, assume } = context
  if (accounting.intensity === 'market' && assume.marketGPerKwh === null) notes.warn('market_unavailable')
  return work(notes, context)
}

function written(context: EstimateContext, work: Work): Notes {
  const notes = new Notes(true)
  const { lines } = worked(context, work, notes)
  const parts = [lines.operationalKg, lines.idleKg, lines.embodiedKg]
  const total = exactSum(parts.map((part) => part.central))
  notes.step('total', total, 'kgCO2e', [], () => parts.map((part) => `${figure(part.central)} kg`).join(' + '))
  const gated = exactSum(parts.map((part) => part.cautious))
  const cautious = () => parts.map((part) => `${figure(part.cautious)} kg`).join(' + ')
  if (gated > total) {
    notes.trail.push(...notes.dearest)
    notes.step('against the budget, with what is not known at its dearest', gated, 'kgCO2e', [], cautious)
  }
  return notes
}

export function computeLines(one: Compute, context: EstimateContext, notes: Notes): Lines {
  const hardware = unpacked(hardwareOf(one), context.catalogue)
  // A card's energy is taken as it is, so nothing depends on hardware that nobody named.
  const asides = context.accounting.method === 'card' && one.energy !== null && hardware.length === 0
  const listed = fleetOf(hardware, context, asides ? new Notes(false) : notes, one.stated.tdpW)
  const fleet = ofWhichever(listed, one)
  const place = placeOf(datedBy(fleet, one), fleet, context, notes)
  const known = energyOf(one, fleet, place, context, notes)
  const declared = known === null ? declaredOf(one, fleet, place, context, notes) : null
  const energy = known ?? declared?.energy ?? unknownEnergy(one, fleet, place, context, notes)
  checkCalendar(one, fleet, notes)
  const operationalKg = declared?.operational ?? operationalOf(one, energy, fleet, place, context, notes)
  const idleKg = idleOf(one, energy, fleet, place, context, notes)
  const embodiedKg = embodiedOf(energy, fleet, context, notes, one.stated)
  const waterL = waterOf(one, energy, place, context, notes)
  const lines = { energyKwh: energy.total, operationalKg, idleKg, embodiedKg, waterL }
  const { warnings } = notes
  return {
    lines,
    evidence: energy.evidence,
    marketKg: marketOf(one, energy.total, notes),
    scenarios: () => otherReadings({ one, fleet, lines, warnings }, (other) => estimateCompute(other, context)),
    ...(energy.timed ? { hours: energy.hours } : {}),
  }
}

/** A year before the hardware was made is not the year of the run, so its grid is not that of the run either. */
function datedBy(fleet: Fleet, one: Compute): Compute {
  return one.kind === 'run' && one.year !== null && one.year < releasedIn(fleet) ? { ...one, year: null } : one
}

/** Device-hours of several kinds of device may all be those of the dearest, unless the time of the clock tells. */
function ofWhichever(fleet: Fleet, { gpuHours, wallHours }: Compute): Fleet {
  const { mixed, tdpW } = fleet
  return mixed === undefined || gpuHours === null || wallHours !== null
    ? fleet
    : { ...fleet, tdpW: atMost(tdpW, mixed.mostW) }
}

/** The making of the hardware alone, for so many hours. */
export function embodiedOnly(one: Compute, context: EstimateContext): Footprint {
  return footprintOf(context, (notes, asked) => {
    const fleet = fleetOf(unpacked(hardwareOf(one), asked.catalogue), asked, notes, one.stated.tdpW)
    const hours = statedHours(one, fleet, notes) ?? unknownHours(fleet, notes)
    const embodiedKg = embodiedOf({ hours, timed: true }, fleet, asked, notes, one.stated)
    const none = exactly(0)
    const lines = { energyKwh: none, operationalKg: none, idleKg: none, embodiedKg, waterL: none }
    return { lines, evidence: 'hours' }
  })
}

/** A tracker that measured accelerators and names none ran on some; its CPUs are not what the energy is of. */
function hardwareOf(one: Compute): readonly Device[] {
  const { hardware, energy } = one
  const measured = (energy?.gpuKwh ?? 0) > 0
  if (!measured || hardware.some((device) => device.kind === 'gpu' || device.kind === 'tpu')) return hardware
  return []
}

function operationalOf(
  one: Compute,
  energy: Energy,
  fleet: Fleet,
  place: Place,
  context: EstimateContext,
  notes: Notes,
): Amount {
  const kg = scaled(times(energy.total, place.grid), 1e-3)
  const formula = () => `${figure(energy.total.central)} kWh x ${figure(place.grid.central)} g / 1000`
  notes.step('operational emissions', kg.central, 'kgCO2e', [place.gridId], formula)
  const most = () => `${figure(energy.total.cautious)} kWh x ${figure(place.grid.cautious)} g / 1000`
  notes.most('operational emissions', kg, 'kgCO2e', [], most)
  return againstDeclared(kg, one, energy, fleet, place, context, notes)
}
