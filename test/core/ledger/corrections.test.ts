import { expect, test } from 'vitest'
import type { DatedCorrection } from '../../../src/core/ledger/corrections.ts'
import { aRun, withEnergy } from '../builders.ts'
import { booked, estimate, landing, told } from './chronicle-of.ts'

const sft = (kwh: number) => withEnergy(aRun('carbon:sft'), kwh)
/** At the end, if it does not say when. */
const correction = (kg: number, since: number | null = 9, run = 'carbon:sft'): DatedCorrection => ({
  correction: { run, kg, reason: 'a unit', at: { file: 'p.yml', line: 1, column: 1 } },
  since,
})
const bookings = (landings: Parameters<typeof booked>[0], ...corrections: DatedCorrection[]) =>
  told(booked(landings, { corrections }).ledger).bookings

test('a correction is an entry at the landing that it corrects, and what is booked follows it', () => {
  const { ledger, unknown } = booked([[sft(12_000)], [sft(12)], []], { corrections: [correction(12)] })
  const by = (kg: number) => ({ central: kg, cautious: kg, spread: [] })
  const zero = { ...by(0), central: -0, cautious: -0 }
  expect(ledger.bookings).toEqual([
    { landing: landing(0), change: 'new', record: sft(12_000), lines: estimate(sft(12_000)).lines },
    {
      landing: landing(0),
      change: 'corrected',
      record: sft(12_000),
      lines: { energyKwh: by(-119_880), operationalKg: by(-11_988), idleKg: zero, embodiedKg: zero, waterL: zero },
    },
  ])
  expect(ledger.bookedOf(sft(1))?.operationalKg.central).toBeCloseTo(12, 9)
  expect(unknown).toEqual([])
})

test('what was booked last is taken back first, so that no month comes to less than nothing', () => {
  const grown = [[sft(12)], [sft(1200)], [sft(1300)]]
  expect(bookings(grown, correction(12)).slice(3)).toEqual([
    'c2 corrected carbon:sft -100',
    'c1 corrected carbon:sft -1188',
  ])
  expect(bookings(grown, correction(612)).slice(3)).toEqual([
    'c2 corrected carbon:sft -100',
    'c1 corrected carbon:sft -588',
  ])
  expect(bookings(grown, correction(0)).slice(3)).toEqual([
    'c2 corrected carbon:sft -100',
    'c1 corrected carbon:sft -1188',
    'c0 corrected carbon:sft -12',
  ])
})

test('too little is made up for where the run came in, also of one that says nothing', () => {
  expect(bookings([[sft(3)], [sft(4)]], correction(10)).slice(2)).toEqual(['c0 corrected carbon:sft 6'])
  expect(bookings([[sft(0)]], correction(10)).slice(1)).toEqual(['c0 corrected carbon:sft 10'])
  expect(bookings([[sft(3)]], correction(3)).slice(1)).toEqual([])
})

test('what lands after a correction is booked as ever: an old one is no licence', () => {
  const landings = [[sft(100)], [sft(10)], [sft(10)], [sft(60)]]
  expect(bookings(landings, correction(10, 1))).toEqual([
    'c0 new carbon:sft 100',
    'c0 corrected carbon:sft -90',
    'c3 grown carbon:sft 50',
  ])
  expect(bookings([[], [sft(100)]], correction(0, 0))).toEqual(['c1 new carbon:sft 100'])
})

test('a run that was not booked is told, and so is one that only lands later', () => {
  const { unknown } = booked([[sft(3)], [sft(3)]], { corrections: [correction(1, 9, 'carbon:typo'), correction(2)] })
  expect(unknown).toEqual([correction(1, 9, 'carbon:typo').correction])
  expect(booked([[], [sft(3)]], { corrections: [correction(1, 0)] }).unknown).toEqual([correction(1).correction])
})

test('one that no landing brought says nothing of what came after the run had landed', () => {
  expect(bookings([[sft(12)], [sft(20)]], correction(2, null))).toEqual([
    'c0 new carbon:sft 12',
    'c1 grown carbon:sft 8',
    'c0 corrected carbon:sft -10',
  ])
})
