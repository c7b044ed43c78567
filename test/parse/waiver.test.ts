import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WaiverCommand } from '../../src/core/waivers/waiver.ts'
import { isForClerk, parseWaiver } from '../../src/parse/waiver.ts'

const DAY = 86_400
const plain: WaiverCommand = {
  kind: 'command',
  text: '30 kg',
  amount: { value: 30, unit: 'kgCO2e' },
  budget: null,
  commit: null,
  runs: [],
  lasts: null,
  until: null,
  reason: 'the ablation is due',
}

describe('what a command means', () => {
  test.each<[string, Partial<WaiverCommand>]>([
    ['/carbon waive 30 kg: the ablation is due', {}],
    ['/Carbon WAIVE   30 kg:   the ablation is due  ', {}],
    ['   /carbon\twaive 30 kg: the ablation is due', {}],
    ['Fine with me.\r\n\r\n/carbon waive 30 kg: the ablation is due\r\nThanks!', {}],
    ['/carbon waive 30kg: the ablation is due', { text: '30kg' }],
    ['/carbon waive 0.03 tCO2e: the ablation is due', { text: '0.03 tCO2e' }],
    ['/carbon waive 120 kWh: the ablation is due', { text: '120 kWh', amount: { value: 120, unit: 'kWh' } }],
    ['/carbon waive 2 m3: the ablation is due', { text: '2 m3', amount: { value: 2000, unit: 'L' } }],
    ['/carbon waive 50 EUR: the ablation is due', { text: '50 EUR', amount: { value: 50, unit: 'EUR' } }],
    ['/carbon waive 30 kg on "research: nightly": the ablation is due', { budget: 'research: nightly' }],
    ['/carbon waive 30 kg on “training per PR”: the ablation is due', { budget: 'training per PR' }],
    ['/carbon waive 30 kg on research: the ablation is due', { budget: 'research' }],
    ['/carbon waive 30 kg at 1A2B3C4: the ablation is due', { commit: '1a2b3c4' }],
    [`/carbon waive 30 kg at ${'a'.repeat(64)}: the ablation is due`, { commit: 'a'.repeat(64) }],
    ['/carbon waive 30 kg for run carbon:sft-1: the ablation is due', { runs: ['carbon:sft-1'] }],
    ['/carbon waive 30 kg for runs a,b , "c d", a: the ablation is due', { runs: ['a', 'b', 'c d'] }],
    ['/carbon waive 30 kg for 7 days: the ablation is due', { lasts: 7 * DAY }],
    ['/carbon waive 30 kg for 12 hours: the ablation is due', { lasts: DAY / 2 }],
    // The whole of the last day.
    ['/carbon waive 30 kg until 2026-12-01: the ablation is due', { until: Date.UTC(2026, 11, 2) / 1000 }],
    ['/carbon waive 30 kg until 2026-12-01T12:00Z: the ablation is due', { until: Date.UTC(2026, 11, 1, 12) / 1000 }],
    [
      '/carbon waive 30 kg until 2026-12-01 FOR RUNS a AT abcdef0 ON "x": the ablation is due',
      { until: Date.UTC(2026, 11, 2) / 1000, runs: ['a'], commit: 'abcdef0', budget: 'x' },
    ],
    ['/carbon waive 30 kg: due: see "the plan', { reason: 'due: see "the plan' }],
  ])('%s', (body, meant) => {
    expect(parseWaiver(body)).toEqual({ ...plain, ...meant })
  })
})

describe('what is wrong with a command says what to write', () => {
  test.each([
    ['/carbon waive', 'it gives no reason: write "/carbon waive 30 kg: why", with a space after the colon'],
    ['/carbon waive 30 kg', 'it gives no reason: write "/carbon waive 30 kg: why", with a space after the colon'],
    ['/carbon waive 30 kg:why', 'it gives no reason: write "/carbon waive 30 kg: why", with a space after the colon'],
    ['/carbon waive 30 kg: ...', 'it gives no reason after the colon: write "/carbon waive 30 kg: why"'],
    ['/carbon waive 30 kg: Reason', 'it gives no reason after the colon: write "/carbon waive 30 kg: why"'],
    ['/carbon waive : why', 'it does not say how much: write "/carbon waive 30 kg: why"'],
    ['/carbon waive for 7 days: why', 'it does not say how much: write "/carbon waive 30 kg: why"'],
    ['/carbon waive 30: why', 'the amount "30" has no unit: write "30 kgCO2e"'],
    ['/carbon waive 30 KG: why', 'the amount "KG" is not a unit; upper and lower case matter: write "30 kg"'],
    ['/carbon waive -30 kg: why', 'the amount "-30" is negative: write a number of at least 0, and then "kg"'],
    ['/carbon waive 0 kg: why', 'an amount of 0 allows nothing: write "/carbon waive 30 kg: why"'],
    [
      '/carbon waive 30 kg at 1a2b3c: why',
      '"1a2b3c" is not a commit: write at least seven digits of its id after "at"',
    ],
    ['/carbon waive 30 kg at: why', '"" is not a commit: write at least seven digits of its id after "at"'],
    ['/carbon waive 30 kg on two words: why', 'after "on" stands one budget: write its name in quotation marks'],
    [
      '/carbon waive 30 kg on "open: why',
      'it gives no reason: write "/carbon waive 30 kg: why", with a space after the colon',
    ],
    ['/carbon waive 30 kg for runs a b: why', 'the runs are not a list: write "for runs a, b"'],
    ['/carbon waive 30 kg for runs a,: why', 'it names no run: write "for runs a, b"'],
    ['/carbon waive 30 kg for runs: why', 'it names no run: write "for runs a, b"'],
    ['/carbon waive 30 kg for 0 days: why', 'it would hold for no time: write "for 7 days"'],
    ['/carbon waive 30 kg for a while: why', 'after "for" stands how long, but "a" is not a number'],
    [
      '/carbon waive 30 kg until Friday: why',
      'after "until" stands a day, but "Friday" is not a date and time of ISO 8601',
    ],
    ['/carbon waive 30 kg for 7 days for 8 days: why', '"for" is said twice: say it once'],
    ['/carbon waive 30 kg for 7 days until 2026-12-01: why', 'it says both how long and until when: say one of them'],
    ['/carbon waiver 30 kg: why', '"waiver" is not the command: write "/carbon waive 30 kg: why"'],
    [`/carbon waive 30 kg: ${'why '.repeat(600)}`, 'the line is longer than 2000 characters: shorten it'],
    [
      '/carbon waive 30 kg: a\n/carbon waive 5 kg: b',
      'the comment holds 2 waivers: write each in a comment of its own',
    ],
    ['> yes\n/carbon waive 30 kg: why', 'it stands right under a quotation: leave an empty line before it'],
  ])('%s', (body, because) => {
    const read = parseWaiver(body)
    expect(read).toEqual({ kind: 'refused', because: expect.stringContaining(because) })
  })
})

describe('what is no command', () => {
  test.each([
    ['other words', 'I would /carbon waive 30 kg: why'],
    ['a quoted reply', '> /carbon waive 30 kg: why\n\nNo.'],
    ['a fence', 'Write\n```\n/carbon waive 30 kg: why\n```'],
    ['a longer fence', '````text\n```\n/carbon waive 30 kg: why\n````'],
    ['a fence of tildes', '~~~\n/carbon waive 30 kg: why\n~~~'],
    ['a fence that does not end', '```\n/carbon waive 30 kg: why'],
    ['indented code', 'Write:\n\n    /carbon waive 30 kg: why'],
    ['a tab', '\t/carbon waive 30 kg: why'],
    ['a code span', '`/carbon waive 30 kg: why`'],
    ['a hidden comment', '<!--\n/carbon waive 30 kg: why\n-->'],
    ['a block of HTML', '<pre>\n/carbon waive 30 kg: why\n</pre>'],
    ['a list', '- /carbon waive 30 kg: why'],
    ['another program', '/carbonara waive 30 kg: why'],
    ['another command', '/carbon recheck'],
    ['a letter that only looks like one', '/c\u0430rbon waive 30 kg: why'],
    ['nothing', ''],
  ])('%s', (_, body) => {
    expect(parseWaiver(body)).toBeNull()
  })

  test('what follows a block counts again', () => {
    const before = ['```\ncode\n```', '<!-- hidden -->', '<!--\nhidden\n-->', '> quoted\n', '> quoted\n\ntext']
    for (const text of before) expect(parseWaiver(`${text}\n/carbon waive 30 kg: the ablation is due`)).toEqual(plain)
  })
})

test('a comment is for us when a line of it begins with our name', () => {
  expect(isForClerk('/carbon recheck')).toBe(true)
  expect(isForClerk('Hm.\n/CARBON')).toBe(true)
  expect(isForClerk('see /carbon')).toBe(false)
  expect(isForClerk('/carbon-clerk')).toBe(false)
})

test('no comment makes it fail or linger', () => {
  const pieces = fc.constantFrom(
    '/carbon waive ',
    '30 kg',
    ':',
    ' ',
    '\n',
    '"',
    '> ',
    '```',
    '<!--',
    ' for ',
    ',',
    '\u2028',
    'x',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const read = parseWaiver(parts.join(''))
      if (read?.kind === 'command') expect(read.amount.value).toBeGreaterThan(0)
    }),
  )
  const large = ['`'.repeat(65_536), '> '.repeat(32_768), '<!--'.repeat(16_384), `/carbon waive ${'" '.repeat(32_000)}`]
  for (const body of large) expect(parseWaiver(body)?.kind ?? 'none').not.toBe('command')
})
