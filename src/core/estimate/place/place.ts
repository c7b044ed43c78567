/**
 * Where the machine stood: grid intensity, PUE and water use, and how well each is known.
 *
 * Order for the grid: the record's region, the policy's, the world average. A record may state its own intensity, but
 * it cannot make itself greener than its place: below 70 % of the table the table is used, and without a place to check
 * it against the dearest grid counts for the budget. Order for PUE: the record's, the policy's, the provider's, a default.
 */
import { atMost, exactly, fromConstant, uncertain } from '../../amount.ts'
import type { Catalogue, Factor, Grid, SiteFactor } from '../../catalogue.ts'
import type { Amount } from '../../footprint.ts'
import type { Site } from '../../record.ts'
import type { Compute, EstimateContext } from '../compute.ts'
import type { Constant } from '../constants/constant.ts'
import { PUE_CLOUD, PUE_CLOUD_MOST, PUE_DESK, PUE_UNKNOWN } from '../constants/place.ts'
import type { Fleet } from '../fleet.ts'
import { memory } from '../memory.ts'
import { figure, Notes } from '../notes.ts'
import { againstTable, checkProvider, checkPue, type StatedGrid, statedGrid } from './checks.ts'
import { type Dated, gridOverRun } from './live.ts'

export interface Place {
  /** g CO2e per kWh. */
  readonly grid: Amount
  readonly gridId: string
  readonly pue: Amount
  readonly pueId: string
  /** A place that was resolved, from the record or the policy; `null` when neither names one. */
  readonly region: string | null
}

/** What of a record decides its place. */
export type Placed = Pick<Compute, 'id' | 'site' | 'pue' | 'gridGPerKwh' | 'year' | 'energy'> & Dated

/** Standard deviations of the logarithm of a grid intensity, by how well the place is known. */
const GRID_SPREAD = { region: 0.05, country: 0.15, provider: 0.35, world: 0.55 } as const
/** Intensity changes from year to year; added in quadrature when the year is not known or not in the table. */
const YEAR_SPREAD = 0.1
/** A record whose own intensity has been looked at. */
type Checked = Placed & StatedGrid

export function placeOf(given: Placed, fleet: Fleet, context: EstimateContext, notes: Notes): Place {
  const one: Checked = { ...given, ...statedGrid(given, notes) }
  return byContract(placeOfGrid(one, fleet, context, notes), context, notes)
}

/** What the policy's owner buys, where the policy counts that way; what a record says of contracts is not asked here. */
function byContract(place: Place, { accounting, assume }: EstimateContext, notes: Notes): Place {
  const { marketGPerKwh } = assume
  if (accounting.intensity !== 'market' || marketGPerKwh === null) return place
  notes.assume('grid', () => `${figure(marketGPerKwh)} g/kWh by contract`, 'policy')
  return { ...place, grid: exactly(marketGPerKwh), gridId: POLICY_GRID }
}

export const POLICY_GRID = 'policy/market-intensity'

function placeOfGrid(one: Checked, fleet: Fleet, context: EstimateContext, notes: Notes): Place {
  const { site, year } = one
  if (site.fallback) notes.warn('location_fallback')
  const own = site.fallback ? null : gridAt(site, year, context.catalogue)
  if (!site.fallback) checkProvider(site, own !== null, context.catalogue, notes)
  if (own !== null) return { ...gridStated(one, own, context, notes), ...pueOf(one, own.region, fleet, context, notes) }
  if (one.gridGPerKwh !== null && context.trustRecord === true) {
    return { ...trusted(one, one.gridGPerKwh, notes), ...pueOf(one, null, fleet, context, notes) }
  }
  const assumed = context.assume.region
  if (assumed !== null) {
    const theirs = gridAt({ region: assumed, provider: null, fallback: false }, year, context.catalogue)
    if (theirs !== null) {
      notes.warn('region_assumed')
      notes.assume('region', assumed, 'policy')
      return { ...gridStated(one, theirs, context, notes), ...pueOf(one, assumed, fleet, context, notes) }
    }
  }
  notes.warn('region_unknown')
  return { ...gridUnknown(one, context.catalogue, notes), ...pueOf(one, null, fleet, context, notes) }
}

/** The region whose grid counts, as it was found; `null` when neither the record nor the policy names a known one. */
export function regionOf(
  { site, year }: Pick<Placed, 'site' | 'year'>,
  { catalogue, assume }: Pick<EstimateContext, 'catalogue' | 'assume'>,
): string | null {
  const own = site.fallback ? null : gridAt(site, year, catalogue)
  if (own !== null) return own.region
  return gridAt({ region: assume.region, provider: null, fallback: false }, year, catalogue)?.region ?? null
}

interface Found {
  readonly region: string
  readonly grid: Grid
}

/** Sources differ in what they count; docs/data.md says which counts what. */
const COMBUSTION_ONLY = 'counts what power stations burn, without building and supplying them'

const grids = memory<Found | null>()
const ofProvider = memory<Found | null>()

function gridAt(site: Site, year: number | null, catalogue: Catalogue): Found | null {
  const { region, provider } = site
  if (region === null || region === '') return null
  if (provider === null) return grids(catalogue, region, () => lookUp(region, null, year, catalogue), year)
  // With the length in front no two pairs make one key.
  const key = `${provider.length} ${provider} ${region}`
  return ofProvider(catalogue, key, () => lookUp(region, provider, year, catalogue), year)
}

/** `eu-west-3` of `aws` is a region; so is `FR`, which a provider in front would hide. */
function lookUp(region: string, provider: string | null, year: number | null, catalogue: Catalogue): Found | null {
  const names = provider === null || region.includes(':') ? [region] : [`${provider}:${region}`, region]
  for (const name of names) {
    const grid = catalogue.grid(name, year)
    if (grid !== null) return { region: name, grid }
  }
  return null
}

type GridPart = Pick<Place, 'grid' | 'gridId' | 'region'>

function gridStated(one: Checked, found: Found, context: EstimateContext, notes: Notes): GridPart {
  const stated = one.gridGPerKwh
  if (stated === null) return gridOf(one, found, context, notes)
  const believed = againstTable(stated, found.grid, notes)
  if (context.trustRecord === true) return { ...trusted(one, stated, notes), region: found.region }
  if (!believed) return gridOf(one, found, context, notes)
  const table = found.grid.factor.value
  notes.use(statedFactor(stated))
  const least = context.live === undefined ? table : gridOf(one, found, context, new Notes(false)).grid.cautious
  const grid = uncertain(stated, `${one.id}/grid`, one.gridSpread, Math.max(table, least))
  if (grid.cautious > stated && least <= table) notes.use(found.grid.factor)
  notes.instead('grid intensity of the place', grid, 'g', least > table ? [] : [found.grid.factor])
  return { grid, gridId: STATED_GRID, region: found.region }
}

export const STATED_GRID = 'record/grid'

function statedFactor(value: number): Factor {
  return { id: STATED_GRID, value, unit: 'g/kWh', source: 'record', year: null }
}

function trusted({ id, gridSpread }: Checked, stated: number, notes: Notes): GridPart {
  notes.use(statedFactor(stated))
  return { grid: uncertain(stated, `${id}/grid`, gridSpread), gridId: STATED_GRID, region: null }
}

function gridOf(one: Placed, found: Found, context: EstimateContext, notes: Notes): GridPart {
  const { factor, precision, yearMissed, basis } = found.grid
  const missed = yearMissed || one.year === null
  const s = missed ? Math.hypot(GRID_SPREAD[precision], YEAR_SPREAD) : GRID_SPREAD[precision]
  const most = one.year === null ? dearestYear(one, found, context, notes) : factor
  const yearly = { amount: uncertain(factor.value, factor.id, s, most.value), factor }
  notes.instead('grid intensity of another year', yearly.amount, 'g', [most])
  const { grid, gridId } = gridOverRun(yearly, found.region, one, context, notes)
  if (gridId === factor.id) {
    notes.use(factor)
    if (basis === 'combustion') notes.assume('grid', COMBUSTION_ONLY, 'default')
  }
  return { grid, gridId, region: found.region }
}

/** Tables begin later than this and end earlier; a year that they lack is answered by the nearest and passed over. */
const YEARS = Array.from({ length: 25 }, (_, at) => 2015 + at)
const dearest = memory<Factor>()

/** A run that does not say when it was may have been in the dearest year of its place; what lies ahead is not in the past. */
function dearestYear(one: Placed, { region, grid }: Found, context: EstimateContext, notes: Notes): Factor {
  const newest = grid.factor
  if (one.timesRecorded === undefined || context.trustRecord === true) return newest
  const { catalogue } = context
  const most = dearest(catalogue, region, () =>
    YEARS.map((year) => catalogue.grid(region, year))
      .filter((found) => found !== null && !found.yearMissed)
      .map((found) => found?.factor ?? grid.factor)
      .reduce((a, b) => (b.value > a.value ? b : a), grid.factor),
  )
  if (most.value <= newest.value) return newest
  notes.use(most)
  notes.assume('year', () => `the newest, at most the ${figure(most.value)} g/kWh of ${most.year}`, 'default')
  return most
}

const worlds = memory<Grid>()

function gridUnknown(one: Checked, catalogue: Catalogue, notes: Notes): GridPart {
  const dearest = catalogue.extremes.gridGPerKwh
  const world = worlds(catalogue, '', () => catalogue.worldGrid(one.year), one.year).factor
  notes.use(dearest)
  const stated = one.gridGPerKwh
  const s = Math.hypot(GRID_SPREAD.world, YEAR_SPREAD)
  if (stated !== null) {
    notes.warn('grid_unverified')
    notes.use(statedFactor(stated))
    const grid = uncertain(stated, `${one.id}/grid`, s, dearest.value)
    notes.instead('grid intensity of the dearest place', grid, 'g', [dearest])
    return { grid, gridId: STATED_GRID, region: null }
  }
  notes.use(world)
  const value = () => `world average ${figure(world.value)} g/kWh, at most ${figure(dearest.value)}`
  notes.assume('region', value, 'default')
  const grid = uncertain(world.value, world.id, s, dearest.value)
  notes.instead('grid intensity of the dearest place', grid, 'g', [dearest])
  return { grid, gridId: world.id, region: null }
}

type PuePart = Pick<Place, 'pue' | 'pueId'>

function pueOf(one: Placed, region: string | null, fleet: Fleet, context: EstimateContext, notes: Notes): PuePart {
  const applied = one.energy?.pueApplied ?? 1
  const stated = one.pue ?? (applied > 1 ? applied : null)
  if (context.accounting.method === 'card') return cardPue(stated, context)
  if (stated !== null) return statedPue(stated, one, region, context, notes)
  if (context.assume.pue !== null) {
    notes.assume('pue', figure(context.assume.pue), 'policy')
    return { pue: exactly(context.assume.pue), pueId: 'policy/pue' }
  }
  const known = knownPue(one, region, context.catalogue)
  if (known !== null) {
    notes.use(known.factor)
    const s = known.precision === 'region' ? 0.02 : known.precision === 'provider' ? 0.04 : 0.06
    const cautious = known.precision === 'default' ? PUE_CLOUD_MOST.central : known.factor.value
    const pue = uncertain(known.factor.value, known.factor.id, s, cautious)
    return { pue: perhaps(pue, PUE_CLOUD_MOST, notes), pueId: known.factor.id }
  }
  return defaultPue(one.site, fleet, notes)
}

/** As model cards do it: the stated PUE or none. */
function cardPue(stated: number | null, context: EstimateContext): PuePart {
  return { pue: exactly(Math.max(1, stated ?? context.assume.pue ?? 1)), pueId: 'record/pue' }
}

function statedPue(
  stated: number,
  one: Placed,
  region: string | null,
  context: EstimateContext,
  notes: Notes,
): PuePart {
  checkPue(stated, notes)
  const pue = Math.max(1, stated)
  const known = context.trustRecord === true ? null : knownPue(one, region, context.catalogue)
  if (known !== null && pue < known.factor.value) notes.warn('pue_below_known')
  notes.use({ id: 'record/pue', value: pue, unit: 'x', source: 'record', year: null })
  return { pue: uncertain(pue, `${one.id}/pue`, 0.01), pueId: 'record/pue' }
}

const pues = memory<SiteFactor | null>()

function knownPue(one: Placed, region: string | null, catalogue: Catalogue): SiteFactor | null {
  const name = region ?? (one.site.fallback ? null : one.site.region)
  if (name === null) return null
  return pues(catalogue, name, () => catalogue.pue(name, one.year), one.year)
}

function defaultPue(site: Site, fleet: Fleet, notes: Notes): PuePart {
  if (site.provider !== null) {
    notes.assume('pue', `${PUE_CLOUD.central}, unknown cloud`, 'default')
    notes.use(PUE_CLOUD.factor)
    const pue = atMost(fromConstant(PUE_CLOUD), PUE_CLOUD_MOST.central)
    return { pue: perhaps(pue, PUE_CLOUD_MOST, notes), pueId: PUE_CLOUD.id }
  }
  if (fleet.known && (fleet.host === 'desk' || fleet.host === 'laptop' || fleet.host === 'soc')) {
    notes.assume('pue', '1, a machine without a data centre', 'default')
    // Nowhere in particular may be a cloud's building after all.
    const elsewhere = { central: 1, cautious: PUE_CLOUD_MOST.central, spread: fromConstant(PUE_CLOUD).spread }
    const pue = site.region === null || site.fallback ? elsewhere : exactly(1)
    return { pue: perhaps(pue, PUE_CLOUD_MOST, notes), pueId: PUE_DESK.id }
  }
  notes.assume('pue', `${PUE_UNKNOWN.central}, unknown building`, 'default')
  notes.use(PUE_UNKNOWN.factor)
  return { pue: perhaps(fromConstant(PUE_UNKNOWN, 'at most'), PUE_UNKNOWN, notes), pueId: PUE_UNKNOWN.id }
}

/** Writes down what a PUE may be that the record does not state. */
function perhaps(pue: Amount, most: Constant, notes: Notes): Amount {
  if (pue.cautious > pue.central) notes.use(most.factor)
  notes.instead('PUE', pue, 'x', [most.factor])
  return pue
}
