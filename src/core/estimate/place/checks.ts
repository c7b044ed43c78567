/** What a record says of its place, held against what grids, providers and buildings can be. */
import type { Catalogue, Grid } from '../../catalogue.ts'
import type { Site } from '../../record.ts'
import type { Compute } from '../compute.ts'
import type { Notes } from '../notes.ts'
import { figure } from '../notes.ts'

/** Standard deviations of the logarithm: of a figure for this place, and of one whose unit had to be guessed. */
const STATED_SPREAD = 0.05
const REPAIRED_SPREAD = 0.15

/** g CO2e per kWh: no grid is dirtier, none but one without any combustion is cleaner than the low end. */
const ANY_GRID = { low: 5, high: 1300 }
/** Old lignite plants reach 1500; up to here it may be one of them, not another unit. */
const ANY_PLANT = 5000

export interface StatedGrid {
  /** g CO2e per kWh; `null` when the record states none. */
  readonly gridGPerKwh: number | null
  readonly gridSpread: number
}

/**
 * A stated intensity in g/kWh. A thousand times too large (kg/MWh that was taken for kg/kWh) or too small (kg/kWh taken for
 * g/kWh) there is one reading that a grid can have, so it is put right, shown, and less sure.
 */
export function statedGrid({ gridGPerKwh }: Pick<Compute, 'gridGPerKwh'>, notes: Notes): StatedGrid {
  if (gridGPerKwh === null || gridGPerKwh === 0) return { gridGPerKwh, gridSpread: STATED_SPREAD }
  const thousandth = gridGPerKwh / 1000
  if (gridGPerKwh > ANY_PLANT && thousandth <= ANY_GRID.high) return repaired(gridGPerKwh, thousandth, '/ 1000', notes)
  const thousandfold = gridGPerKwh * 1000
  if (gridGPerKwh < 1 && thousandfold >= ANY_GRID.low) return repaired(gridGPerKwh, thousandfold, 'x 1000', notes)
  if (gridGPerKwh > ANY_GRID.high) notes.warn('grid_implausible')
  return { gridGPerKwh, gridSpread: STATED_SPREAD }
}

function repaired(stated: number, value: number, how: string, notes: Notes): StatedGrid {
  notes.warn('grid_unit')
  notes.assume('grid', `${figure(value)} g/kWh, stated as ${figure(stated)} g/kWh`, 'default')
  notes.step('grid intensity in its unit', value, 'g/kWh', [], () => `${figure(stated)} g ${how}`)
  return { gridGPerKwh: value, gridSpread: REPAIRED_SPREAD }
}

/** Below this share of the table's figure a stated intensity is not believed. */
const CREDIBLE_SHARE = 0.7
/** Above the table by this factor and by so many g/kWh it is pointed out, and counts. */
const ABOVE = { factor: 2, gPerKwh: 50 }

/** @returns false when the stated figure is too far below that of its place to be believed. */
export function againstTable(stated: number, table: Grid, notes: Notes): boolean {
  const { value } = table.factor
  if (stated > value * ABOVE.factor && stated > value + ABOVE.gPerKwh) notes.warn('grid_above_table')
  if (stated >= value * CREDIBLE_SHARE) return true
  notes.warn('grid_below_table')
  return false
}

const CLOUDS = ['aws', 'azure', 'gcp']

/** A region that another cloud has and the stated one has not. */
export function checkProvider({ region, provider }: Site, found: boolean, catalogue: Catalogue, notes: Notes): void {
  const stated = provider?.toLowerCase() ?? null
  if (region === null || stated === null || !CLOUDS.includes(stated)) return
  const [named] = region.includes(':') ? region.toLowerCase().split(':') : [null]
  if (named !== null && named !== undefined) {
    if (CLOUDS.includes(named) && named !== stated) notes.warn('region_not_of_provider')
    return
  }
  if (found) return
  const theirs = CLOUDS.some((cloud) => cloud !== stated && catalogue.grid(`${cloud}:${region}`, null) !== null)
  if (theirs) notes.warn('region_not_of_provider')
}

/** Small old rooms reach 2.5; beyond it the energy that the ratio belongs to is not that of the machines. */
const PUE_MOST = 2.5

export function checkPue(stated: number, notes: Notes): void {
  if (stated < 1) notes.warn('pue_below_one')
  if (stated > PUE_MOST) notes.warn('pue_implausible')
}
