/** What a footprint comes to, rounded so that it can be worked out by hand, and the place most of it is worked out for. */
import type { Footprint, Line } from '../../../src/core/footprint.ts'
import { at } from '../records.ts'

export const centrals = ({ lines }: Footprint) =>
  Object.fromEntries((Object.keys(lines) as Line[]).map((line) => [line, Number(lines[line].central.toPrecision(9))]))
export const kwh = (footprint: Footprint) => Number(footprint.lines.energyKwh.central.toPrecision(9))

export const paris = at('aws:eu-west-3', 'aws')
