/** A footprint in the words of the report: intervals, and what only the gate needs to know left out. */
import { intervalOf } from './amount.ts'
import { contributions } from './contributions.ts'
import type { Amount, Footprint, Interval } from './footprint.ts'
import type { FootprintReport, Grounds } from './report.ts'
import { sumAmounts } from './sum/sum.ts'

export function footprintReport(footprint: Footprint): FootprintReport {
  const { energyKwh, operationalKg, idleKg, embodiedKg, waterL } = footprint.lines
  return {
    energy_kwh: intervalOf(energyKwh),
    operational_kg: intervalOf(operationalKg),
    idle_kg: intervalOf(idleKg),
    embodied_kg: intervalOf(embodiedKg),
    water_l: intervalOf(waterL),
    total_kg: intervalOfSum(totalAmounts(footprint)),
  }
}

export function intervalOfSum(amounts: readonly Amount[]): Interval {
  const { low, central, high } = sumAmounts(amounts)
  return { low, central, high }
}

/** The lines that make up the total; one that is empty says nothing about the width of the sum. */
export function totalAmounts({ lines }: Pick<Footprint, 'lines'>): Amount[] {
  return [lines.operationalKg, lines.idleKg, lines.embodiedKg].filter(({ cautious }) => cautious > 0)
}

/** What a budget reads of one footprint. */
export function gatedKg(footprint: Footprint): number {
  return sumAmounts(totalAmounts(footprint)).cautious
}

/** What a footprint rests on. The trail, the scenarios and the other method are worked out here, when they are asked for. */
export function groundsOf(footprint: Footprint): Grounds {
  const { assumptions, factors, trail, basis, scenarios, otherMethod, marketKg } = footprint
  return {
    assumptions,
    factors,
    trail,
    basis: basis.map(({ part, evidence, kwh }) => ({ part, evidence, energy_kwh: kwh })),
    interval: contributions(totalAmounts(footprint)),
    scenarios: scenarios.map(({ code, kwh, kg }) => ({ code, energy_kwh: kwh, total_kg: kg })),
    other_method: otherMethod && {
      method: otherMethod.method,
      energy_kwh: intervalOf(otherMethod.energyKwh),
      total_kg: intervalOfSum(otherMethod.totalKg),
    },
    market_kg: marketKg && intervalOf(marketKg),
  }
}
