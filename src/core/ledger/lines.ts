/** Arithmetic of what is booked, each line by itself. */
import { exactSum, exceeds } from '../exact.ts'
import type { Amount, Line } from '../footprint.ts'
import type { Lines } from './ledger.ts'

const NOTHING: Amount = { central: 0, cautious: 0, spread: [] }

/** What is booked of a record that gives no figure. */
export const NO_LINES: Lines = mapLines(() => NOTHING)

function mapLines(make: (line: Line) => Amount): Lines {
  return {
    energyKwh: make('energyKwh'),
    operationalKg: make('operationalKg'),
    idleKg: make('idleKg'),
    embodiedKg: make('embodiedKg'),
    waterL: make('waterL'),
  }
}

const LINES = Object.keys(NO_LINES) as readonly Line[]

/** kg CO2e, best estimate. */
export function kgOf({ operationalKg, idleKg, embodiedKg }: Lines): number {
  return exactSum([operationalKg.central, idleKg.central, embodiedKg.central])
}

/** What a record adds to all that was booked of it, nothing below 0; as uncertain as the record is. */
export function growth(now: Lines, booked: Lines): Lines {
  return mapLines((line) => {
    const central = above(now[line].central, booked[line].central)
    const cautious = Math.max(central, above(now[line].cautious, booked[line].cautious))
    return { central, cautious, spread: now[line].spread }
  })
}

function above(a: number, b: number): number {
  return exceeds(a, b) ? exactSum([a, -b]) : 0
}

export function isNothing(lines: Lines): boolean {
  return LINES.every((line) => lines[line].central === 0 && lines[line].cautious === 0)
}

/** Whether any line is less than it was. */
export function isLess(now: Lines, before: Lines): boolean {
  return LINES.some((line) => exceeds(before[line].central, now[line].central))
}

export function added(a: Lines, b: Lines): Lines {
  return mapLines((line) => ({
    central: exactSum([a[line].central, b[line].central]),
    cautious: exactSum([a[line].cautious, b[line].cautious]),
    spread: b[line].central > 0 ? b[line].spread : a[line].spread,
  }))
}

export function larger(a: Lines, b: Lines): Lines {
  return mapLines((line) => ({
    central: Math.max(a[line].central, b[line].central),
    cautious: Math.max(a[line].cautious, b[line].cautious),
    spread: b[line].central > a[line].central ? b[line].spread : a[line].spread,
  }))
}

export function scaledLines(lines: Lines, by: number): Lines {
  return mapLines((line) => {
    const { central, cautious, spread } = lines[line]
    return { central: central * by, cautious: cautious * by, spread }
  })
}

/** A mass of CO2e and nothing else. */
export function onlyKg(kg: number): Lines {
  return { ...NO_LINES, operationalKg: { central: kg, cautious: kg, spread: [] } }
}
