/** What it took to make the hardware, by accelerator, else by its class. Ranges and sources: tables/embodied.csv. */
import type { Accelerator, Embodied, Factor, KgRange } from '../core/catalogue.ts'
import { cardOf, embodiedRows } from './embodied.generated.ts'
import { findRow } from './rows.ts'

export function embodied(accelerator: Accelerator | null): Embodied {
  const kind = accelerator?.class ?? 'unknown'
  const [special = '', boards = '1', host = ''] = (accelerator && findRow(cardOf, accelerator.id)) ?? []
  const card = part('card', special === '' ? kind : special, Number(boards))
  const server = part('server', host === '' ? kind : host, 1)
  return {
    cardKg: card.kg,
    cardFactor: card.factor,
    serverKg: server.kg,
    serverFactor: server.factor,
    devicesPerServer: server.devices,
  }
}

/** `per`: devices that share one board, so that each carries its part. */
function part(what: 'card' | 'server', name: string, per: number): { kg: KgRange; factor: Factor; devices: number } {
  const row = findRow(embodiedRows, `${what}/${name}`)
  if (row === null) throw new Error(`the embodied table has no ${what}/${name}`)
  const [low, central, high, devices, source = ''] = row
  const kg = { low: Number(low) / per, central: Number(central) / per, high: Number(high) / per }
  const factor = { id: `embodied/${what}/${name}`, value: kg.central, unit: 'kgCO2e', source, year: null }
  return { kg, factor, devices: Number(devices) }
}
