/** The same quantity in other units is the same quantity, from the text of a record to its footprint. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimateRun } from '../../../src/core/estimate/estimate.ts'
import { parseDays, parseEnergy, parseMass, parseWater } from '../../../src/parse/quantity.ts'
import { carbonYml } from '../../../src/parse/readers/carbon-yml/index.ts'
import { realContext, runs } from './arbitrary.ts'

const readFile = await carbonYml.load()

/** A number as a person writes it, with so many digits after the point: no exponent, no rounding. */
function decimal(thousandths: bigint, decimals: number): string {
  const digits = thousandths.toString().padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/** One unit in another: so many of the smaller make one of the larger. */
const SAME: readonly (readonly [string, string, bigint, (text: string) => number])[] = [
  ['kWh', 'Wh', 1000n, value(parseEnergy)],
  ['kWh', 'J', 3_600_000n, value(parseEnergy)],
  ['kWh', 'kJ', 3600n, value(parseEnergy)],
  ['MWh', 'kWh', 1000n, value(parseEnergy)],
  ['GWh', 'MWh', 1000n, value(parseEnergy)],
  ['kgCO2e', 'gCO2e', 1000n, value(parseMass)],
  ['tCO2e', 'kgCO2e', 1000n, value(parseMass)],
  ['gCO2e', 'mgCO2e', 1000n, value(parseMass)],
  ['m3', 'L', 1000n, value(parseWater)],
  ['L', 'mL', 1000n, value(parseWater)],
  ['d', 'h', 24n, ofDays],
  ['h', 'min', 60n, ofDays],
  ['h', 's', 3600n, ofDays],
  ['weeks', 'd', 7n, ofDays],
]

function value(parse: typeof parseEnergy | typeof parseMass | typeof parseWater): (text: string) => number {
  return (text) => {
    const read = parse(text)
    if (!read.ok) throw new Error(`${text}: ${JSON.stringify(read)}`)
    return read.value.value
  }
}

function ofDays(text: string): number {
  const read = parseDays(text)
  if (!read.ok) throw new Error(`${text}: ${JSON.stringify(read)}`)
  return read.value
}

test.each(SAME)('%s and %s', (large, small, times, parse) => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 9n }), (thousandths) => {
      const there = parse(`${decimal(thousandths, 3)} ${large}`)
      const here = parse(`${decimal(thousandths * times, 3)} ${small}`)
      // Each is one rounding away from the decimal that was written.
      expect(Math.abs(here / there - 1)).toBeLessThan(1e-15)
    }),
  )
})

async function recorded(energy: string, emissions: string) {
  const text = `version: 1\nruns:\n  - id: one\n    hardware: 8x H100 SXM\n    hours: 1000\n    region: FR\n    energy: ${energy}\n    emissions: ${emissions}\n`
  const bytes = new TextEncoder().encode(text)
  const { runs, problems } = await readFile({ path: 'carbon.yml', chunks: [bytes], size: bytes.length })
  const [run] = runs
  if (run === undefined) throw new Error(JSON.stringify(problems))
  return estimateRun(run, realContext)
}

describe('a record in other units', () => {
  test.each([
    ['MWh and tonnes', '5.5 MWh', '0.31 tCO2e'],
    ['Wh and grams', '5500000 Wh', '310000 gCO2e'],
    ['joules and milligrams', '19800 MJ', '310000000 mgCO2e'],
  ])('in %s has the same footprint', async (_, energy, emissions) => {
    const [usual, other] = [await recorded('5500 kWh', '310 kgCO2e'), await recorded(energy, emissions)]
    expect(other).toEqual(usual)
    expect(other.trail).toEqual(usual.trail)
  })

  test('device-hours are hours times devices', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const count = run.hardware[0]?.count ?? 1
        const hours = run.durationS === null ? (run.gpuHours ?? 0) / count : run.durationS / 3600
        const wall = { ...run, durationS: hours * 3600, gpuHours: null }
        const device = { ...run, durationS: null, gpuHours: hours * count }
        const { lines } = estimateRun(wall, realContext)
        for (const [line, amount] of Object.entries(estimateRun(device, realContext).lines)) {
          const same = lines[line as keyof typeof lines]
          expect(amount.central, line).toBeCloseTo(same.central, 7)
          expect(amount.cautious, line).toBeCloseTo(same.cautious, 7)
        }
      }),
    )
  })
})
