/**
 * Which runs carried out which plans, from what landed. A plan is the latest of its id that landed before the run, since
 * that is the one that was gated. First what runs say themselves, then launchers by what they start, then what has one
 * model in one folder. What could be two things is none.
 */
import { carriesOut, isLaunch } from '../carried-out.ts'
import { exactSum } from '../exact.ts'
import { isEstimate } from '../footprint.ts'
import { homeOf } from '../home.ts'
import { compareBy } from '../problem.ts'
import type { Plan, Run } from '../record.ts'
import type { Landing, Ledger } from './ledger.ts'
import { kgOf } from './lines.ts'

/** A plan and what became of it. */
export interface Pair {
  readonly plan: Plan
  /** Best estimate, as the plan was when it last landed before its runs. */
  readonly plannedKg: number
  /** Sorted by id. */
  readonly runs: readonly Run[]
  readonly spentKg: number
  /** When the last of the runs landed. */
  readonly at: number
}

/** What may still be another run: plans come true within this factor, or it was not they. Only where nobody says. */
export const MOST_APART = 5

interface Spent {
  readonly run: Run
  readonly landing: Landing
  readonly kg: number
}

interface Planned {
  readonly plan: Plan
  readonly landing: Landing
  readonly kg: number
}

/** @returns each run in one pair at most, and each plan in one; sorted by the plan's id. */
export function pairsOf(ledger: Ledger): readonly Pair[] {
  const plans = plansOf(ledger)
  const named: Matches = new Map()
  const silent: Spent[] = []
  for (const run of runsOf(ledger)) {
    const plan = run.run.plan === undefined ? null : namedBy(run, run.run.plan, plans)
    if (plan === null) silent.push(run)
    else add(named, plan, run)
  }
  const launched = inferred(silent, plans, new Set(named.keys()), LAUNCHED)
  const taken = new Set([...named.keys(), ...launched.keys()])
  const started = new Set([...launched.values()].flat())
  const alike = inferred(
    silent.filter((run) => !started.has(run)),
    plans,
    taken,
    ALIKE,
  )
  const pairs = [
    ...[...named].flatMap(([id, runs]) => toldPair(plans.get(id) ?? [], runs)),
    ...[...launched, ...alike].flatMap(([id, runs]) => inferredPair(plans.get(id) ?? [], runs)),
  ]
  return pairs.sort(compareBy(({ plan }) => plan.id))
}

/** Runs by the id of the plan that they are matched with. */
type Matches = Map<string, Spent[]>
/** By id, every form that it had. */
type Plans = ReadonlyMap<string, readonly Planned[]>

function add(matches: Matches, id: string, run: Spent): void {
  const runs = matches.get(id)
  if (runs) runs.push(run)
  else matches.set(id, [run])
}

function plansOf({ commitments }: Ledger): Plans {
  const plans = new Map<string, Planned[]>()
  for (const { record, footprint, landing } of commitments) {
    if (record.kind !== 'plan' || !isEstimate(footprint)) continue
    const one = { plan: record, landing, kg: kgOf(footprint.lines) }
    const forms = plans.get(record.id)
    if (one.kg <= 0) continue
    if (forms) forms.push(one)
    else plans.set(record.id, [one])
  }
  return plans
}

/** Each run once, by its first booking, with all that is booked of it. */
function runsOf(ledger: Ledger): Spent[] {
  const saying = new Map<string, string>()
  for (const { record } of ledger.bookings) if (record.plan !== undefined) saying.set(record.id, record.plan)
  return ledger.bookings.flatMap(({ change, record, landing }) => {
    const lines = change === 'new' ? ledger.bookedOf(record) : null
    const kg = lines === null ? 0 : kgOf(lines)
    if (kg <= 0) return []
    const plan = record.plan ?? saying.get(record.id)
    return [{ run: plan === undefined ? record : { ...record, plan }, landing, kg }]
  })
}

/** The id that a run names; `null` when there is no such plan until then, or several. */
function namedBy({ landing }: Spent, name: string, plans: Plans): string | null {
  const landed = [...plans].filter(([, forms]) => forms.some((form) => form.landing.at <= landing.at))
  const ids = landed.map(([id]) => id)
  if (ids.includes(name)) return name
  const bare = ids.filter((id) => id.slice(id.indexOf(':') + 1) === name)
  return bare.find((id) => id === `carbon:${name}`) ?? (bare.length === 1 ? (bare[0] ?? null) : null)
}

/** What a run and a plan have to have in common when neither names the other. */
interface Likeness {
  /** Where a plan is put, and where a run looks for it: thousands of each are not compared one by one. */
  readonly places: (plan: Plan) => readonly string[]
  readonly looks: (run: Run) => readonly string[]
  readonly fits: (run: Spent, plan: Planned) => boolean
}

/** One of the two projects lies in the other: a run looks at the homes above its own, and at all in its own. */
const LAUNCHED: Likeness = {
  places: (plan) => {
    const home = homeOf(plan.source.path)
    return isLaunch(plan) ? [`is ${home}`, `in ${home}`, ...above(home).map((one) => `in ${one}`)] : []
  },
  looks: (run) => {
    const home = homeOf(run.source.path)
    return [`in ${home}`, ...above(home).map((one) => `is ${one}`)]
  },
  fits: ({ run }, { plan }) => isLaunch(plan) && carriesOut(run, plan),
}

const ALIKE: Likeness = {
  places: modelInHome,
  looks: modelInHome,
  fits: ({ run, kg }, planned) => {
    if (modelInHome(run)[0] !== modelInHome(planned.plan)[0]) return false
    return kg <= planned.kg * MOST_APART && kg * MOST_APART >= planned.kg
  },
}

function modelInHome({ model, source }: Run | Plan): readonly string[] {
  return model === null ? [] : [`${homeOf(source.path)}\n${model}`]
}

/** Folders above one, with a slash at their ends; the repository itself is empty. */
function above(home: string): readonly string[] {
  const folders = home.split('/').slice(0, -1)
  return folders.map((_, depth) =>
    folders
      .slice(0, depth)
      .map((folder) => `${folder}/`)
      .join(''),
  )
}

/**
 * Plans of which a run may be the outcome by what both say. A run that fits several is of none; of several runs that fit one
 * plan it is the first that landed, and none when two landed together.
 */
function inferred(runs: readonly Spent[], plans: Plans, taken: ReadonlySet<string>, like: Likeness): Matches {
  const placed = placesOf(plans, taken, like)
  const found: Matches = new Map()
  for (const run of runs) {
    const ids = like.looks(run.run).flatMap((place) => placed.get(place) ?? [])
    const fitting = ids.filter((id) => {
      const gated = gatedBefore(plans.get(id) ?? [], run.landing.at)
      return gated !== null && beganAfter(run, gated) && like.fits(run, gated)
    })
    const [id] = fitting
    if (id !== undefined && new Set(fitting).size === 1) add(found, id, run)
  }
  return new Map(
    [...found].flatMap(([id, candidates]) => {
      const first = Math.min(...candidates.map(({ landing }) => landing.at))
      const earliest = candidates.filter(({ landing }) => landing.at === first)
      return earliest.length === 1 ? [[id, earliest] as const] : []
    }),
  )
}

/** Ids of plans that are not taken, by all places that their forms had. */
function placesOf(
  plans: Plans,
  taken: ReadonlySet<string>,
  { places }: Likeness,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [id, forms] of plans) {
    if (taken.has(id)) continue
    for (const place of new Set(forms.flatMap(({ plan }) => places(plan)))) {
      const ids = found.get(place)
      if (ids) ids.push(id)
      else found.set(place, [id])
    }
  }
  return found
}

/** The form of a plan that stood, or had stood, when something landed; landings of one moment are not before each other. */
function gatedBefore(forms: readonly Planned[], at: number): Planned | null {
  return latest(forms.filter(({ landing }) => landing.at < at))
}

/** Of forms that landed at one moment, the largest. */
function latest(forms: readonly Planned[]): Planned | null {
  return forms.reduce<Planned | null>((best, form) => {
    if (best === null || form.landing.at > best.landing.at) return form
    return form.landing.at === best.landing.at && form.kg > best.kg ? form : best
  }, null)
}

/** A plan that is written when its run has begun is none. What does not say when it began has only landed later. */
function beganAfter({ run }: Spent, { landing }: Planned): boolean {
  const began = beginning(run)
  return began === null || began >= landing.at
}

/** Seconds since 1970; a time without a zone is taken as UTC. */
function beginning({ started, finished, durationS }: Run): number | null {
  const ended = instant(finished)
  return instant(started) ?? (ended === null || durationS === null ? null : ended - durationS)
}

function instant(time: string | null): number | null {
  if (time === null) return null
  const seconds = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(time) || !time.includes('T') ? time : `${time}Z`) / 1000
  return Number.isNaN(seconds) ? null : seconds
}

/**
 * Runs that name their plan add up, as they land, against the plan as it was until then; what went furthest beyond its plan is
 * the outcome, so that a plan that is raised afterwards was still too low. A plan that did not land before all of them, or
 * that one of them began before, was written in the knowledge of the outcome: it may show that too little was planned,
 * and never that plans come true.
 */
function toldPair(forms: readonly Planned[], runs: readonly Spent[]): Pair[] {
  const stages = [...new Set(runs.map(({ landing }) => landing.at))].flatMap((at) => stageOf(forms, runs, at))
  const [first, ...others] = stages
  if (first === undefined) return []
  const ratio = ({ spentKg, plannedKg }: Pair) => spentKg / plannedKg
  const worst = others.reduce((a, b) => (ratio(b) > ratio(a) || (ratio(b) === ratio(a) && b.at > a.at) ? b : a), first)
  const isPrior = runs.every((run) => run.landing.at > firstOf(forms) && beganAfterFirst(run, forms))
  return isPrior || worst.spentKg > worst.plannedKg ? [worst] : []
}

function stageOf(forms: readonly Planned[], runs: readonly Spent[], at: number): Pair[] {
  const planned = gatedBefore(forms, at) ?? latest(forms.filter(({ landing }) => landing.at === at))
  const landed = runs.filter(({ landing }) => landing.at <= at)
  return planned === null ? [] : [pairOf(planned, landed, at)]
}

function firstOf(forms: readonly Planned[]): number {
  return Math.min(...forms.map(({ landing }) => landing.at))
}

function beganAfterFirst({ run }: Spent, forms: readonly Planned[]): boolean {
  const began = beginning(run)
  return began === null || began >= firstOf(forms)
}

function inferredPair(forms: readonly Planned[], runs: readonly Spent[]): Pair[] {
  const [run] = runs
  const planned = run === undefined ? null : gatedBefore(forms, run.landing.at)
  return run === undefined || planned === null ? [] : [pairOf(planned, runs, run.landing.at)]
}

function pairOf({ plan, kg }: Planned, runs: readonly Spent[], at: number): Pair {
  const sorted = runs.toSorted(compareBy(({ run }) => run.id))
  return { plan, plannedKg: kg, runs: sorted.map(({ run }) => run), spentKg: sum(sorted), at }
}

function sum(runs: readonly Spent[]): number {
  return exactSum(runs.map(({ kg }) => kg))
}
