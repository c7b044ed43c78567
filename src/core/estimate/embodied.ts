/**
 * The making of the hardware, charged by the hours that it was reserved:
 *
 *   kg = device-hours x (card + server / devices per server) / (lifetime years x 8760 x utilisation)
 *
 * Lifetime and utilisation: 5 years at 70 %. `method: card` uses the founding study's figures (BLOOM: 150 kg a card,
 * 2500 kg a server of eight, 6 years at 85 %). A factor for the card alone would miss half or more.
 */
import { exactly, times, uncertain } from '../amount.ts'
import type { Catalogue, Embodied, Factor } from '../catalogue.ts'
import type { Amount } from '../footprint.ts'
import type { EstimateContext, Stated, StatedEmbodied } from './compute.ts'
import {
  CARD_GPU_KG,
  CARD_LIFETIME_YEARS,
  CARD_SERVER_KG,
  CARD_UTILISATION,
  CPU_SERVER_KG,
  LIFETIME_YEARS,
  UTILISATION,
} from './constants/embodied.ts'
import type { Energy } from './energy/energy.ts'
import type { Fleet } from './fleet.ts'
import { memory } from './memory.ts'
import type { Notes } from './notes.ts'
import { figure } from './notes.ts'

/** Standard deviation of the logarithm: published rates span 0.003 to 0.056 kg per hour. */
const SPREAD = 0.6
const HOURS_PER_YEAR = 8760

interface Mass {
  readonly cardKg: number
  readonly serverKg: number
  readonly devicesPerServer: number
}

interface Rate extends Mass {
  readonly years: number
  readonly utilisation: number
  /** When the hardware may be the dearest there is. */
  readonly most: Mass | null
  readonly factors: readonly Factor[]
}

export function embodiedOf(
  { hours, timed }: Pick<Energy, 'hours' | 'timed'>,
  fleet: Fleet,
  context: EstimateContext,
  notes: Notes,
  stated: Stated,
): Amount {
  const { embodied, method } = context.accounting
  if (!embodied) return exactly(0)
  if (stated.embodiedKg !== undefined) return asStated(stated.embodiedKg, notes)
  // A card counts what it knows: without hours it has nothing to charge.
  if (method === 'card' && !timed) return exactly(0)
  const rate = rateOf(fleet, context, stated.embodied)
  const { years, utilisation } = rate
  const life = years * HOURS_PER_YEAR * utilisation
  const most = rate.most ?? rate
  const perHour = uncertain(kgOf(rate) / life, 'method/embodied', SPREAD, kgOf(most) / life)
  const kg = times(hours, perHour)
  for (const factor of rate.factors) notes.use(factor)
  const ids = rate.factors.map((factor) => factor.id)
  const lived = `( ${figure(years)} years x ${HOURS_PER_YEAR} x ${figure(utilisation)} )`
  const formula = () => `${figure(hours.central)} h x ${massFormula(rate)} / ${lived}`
  notes.step('embodied in the hardware', kg.central, 'kgCO2e', ids, formula)
  const [first, second] = rate.factors
  const making = (what: string, central: number, cautious: number, factor: Factor | undefined) =>
    notes.instead(`making of a ${what}`, { central, cautious }, 'kgCO2e', factor ? [factor] : [])
  making('device', rate.cardKg, most.cardKg, first)
  making('server', rate.serverKg, most.serverKg, rate.cardKg > 0 ? second : first)
  notes.most(
    'embodied in the hardware',
    kg,
    'kgCO2e',
    [],
    () => `${figure(hours.cautious)} h x ${massFormula(most)} / ${lived}`,
  )
  return kg
}

function kgOf({ cardKg, serverKg, devicesPerServer }: Mass): number {
  return cardKg + serverKg / devicesPerServer
}

function massFormula({ cardKg, serverKg, devicesPerServer }: Mass): string {
  return `( ${figure(cardKg)} kg + ${figure(serverKg)} kg / ${figure(devicesPerServer)} )`
}

function asStated(kg: number, notes: Notes): Amount {
  notes.step('embodied, as stated', kg, 'kgCO2e', [], () => `${figure(kg)} kg`)
  return exactly(kg)
}

function rateOf(fleet: Fleet, context: EstimateContext, stated: StatedEmbodied | undefined): Rate {
  const usual = context.accounting.method === 'card' ? cardRate() : bestRate(fleet, context.catalogue)
  if (stated === undefined) return usual
  const cardKg = stated.cardKg ?? usual.cardKg
  const serverKg = stated.serverKg ?? usual.serverKg
  const devicesPerServer = stated.devicesPerServer ?? usual.devicesPerServer
  return {
    cardKg,
    serverKg,
    devicesPerServer,
    years: stated.lifetimeYears ?? usual.years,
    utilisation: stated.utilisation ?? usual.utilisation,
    most: null,
    factors: usual.factors,
  }
}

function cardRate(): Rate {
  return {
    cardKg: CARD_GPU_KG.central,
    serverKg: CARD_SERVER_KG.central,
    devicesPerServer: 8,
    years: CARD_LIFETIME_YEARS.central,
    utilisation: CARD_UTILISATION.central,
    most: null,
    factors: [CARD_GPU_KG.factor, CARD_SERVER_KG.factor, CARD_LIFETIME_YEARS.factor, CARD_UTILISATION.factor],
  }
}

const embodied = memory<Embodied>()
const known = memory<Rate>()
const unknown = memory<Rate>()

/** The same for all runs on one kind of device; processors are charged by the slice. */
function bestRate(fleet: Fleet, catalogue: Catalogue): Rate {
  const rates = fleet.known ? known : unknown
  const work = () => workedOut(fleet, catalogue)
  return fleet.host === 'cpu' ? work() : rates(catalogue, fleet.accelerator?.id ?? '', work)
}

function workedOut(fleet: Fleet, catalogue: Catalogue): Rate {
  const life = { years: LIFETIME_YEARS.central, utilisation: UTILISATION.central }
  const factors = [LIFETIME_YEARS.factor, UTILISATION.factor]
  if (fleet.host === 'cpu') {
    // Two sockets make a server; hours of a slice of a socket are that much fewer already.
    return {
      cardKg: 0,
      serverKg: CPU_SERVER_KG.central,
      devicesPerServer: 2,
      ...life,
      most: fleet.known ? null : { cardKg: 0, serverKg: CPU_SERVER_KG.high, devicesPerServer: 1 },
      factors: [CPU_SERVER_KG.factor, ...factors],
    }
  }
  const { cardKg, cardFactor, serverKg, serverFactor, devicesPerServer } = embodied(
    catalogue,
    fleet.accelerator?.id ?? '',
    () => catalogue.embodied(fleet.accelerator),
  )
  return {
    cardKg: cardKg.central,
    serverKg: serverKg.central,
    devicesPerServer,
    ...life,
    most: fleet.known ? null : { cardKg: cardKg.high, serverKg: serverKg.high, devicesPerServer },
    factors: [cardFactor, serverFactor, ...factors],
  }
}
