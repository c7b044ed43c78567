import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CaseAnswer } from '../../src/core/estimate/case/case.ts'
import type { Report } from '../../src/core/report.ts'
import { alignDecimals, widthOf } from '../../src/render/terminal/layout.ts'
import { renderCase, renderExplain, renderScan, renderTerminal } from '../../src/render/terminal.ts'
import * as build from './builders.ts'
import { HOSTILE, hostile } from './hostile.ts'
import { commandIn } from './runner.ts'
import * as samples from './samples.ts'

const PLAIN = { columns: 80, color: false }

const answer: CaseAnswer = {
  ...build.footprint(8.97),
  evidence: 'hours',
  boundary: 'facility',
  gated_kg: 8.97,
  assumptions: build.run('x', 1).assumptions,
  factors: build.run('x', 1).factors,
  warnings: ['region_assumed'],
  trail: build.run('x', 1).trail,
  ...build.grounds(build.footprint(8.97).total_kg),
}

const cite = (source: string) => (source === 'ember-2025' ? 'Ember: Yearly electricity data, edition of 2025' : null)
const sure = {
  ...answer,
  warnings: [],
  factors: [],
  trail: [],
  assumptions: [],
  basis: [],
  interval: [],
  scenarios: [],
}

const nothing = { low: 0, central: 0, high: 0 }
/** The making of the hardware alone. */
const making = {
  ...sure,
  total_kg: answer.embodied_kg,
  gated_kg: answer.embodied_kg.central,
  energy_kwh: nothing,
  operational_kg: nothing,
  idle_kg: nothing,
  water_l: nothing,
  market_kg: null,
  other_method: { method: 'card', energy_kwh: nothing, total_kg: nothing },
} as const

const SITUATIONS = {
  'case-embodied': renderCase(making, PLAIN),
  over: renderTerminal(samples.over, PLAIN),
  'over-colour': renderTerminal(samples.over, { ...PLAIN, color: true }),
  'bad-input-20': renderTerminal(samples.badInput, { columns: 20, color: false }),
  'no-policy': renderTerminal(samples.noPolicy, PLAIN),
  scan: renderScan(samples.clean, PLAIN),
  'told-twice': renderTerminal(samples.toldTwice, PLAIN),
  explain: renderExplain(build.run('sft', 48.9, { gated_kg: 60, warnings: ['hardware_unknown'] }), PLAIN),
  'explain-serving': renderExplain(build.serving('summarizer', 165), PLAIN),
  case: renderCase(answer, PLAIN, cite),
  'case-20': renderCase(answer, { columns: 20, color: false }, cite),
  'case-sure': renderCase({ ...sure, other_method: null, market_kg: null }, PLAIN),
  'case-serving': renderCase(
    { ...sure, per_day_kg: 0.45, wh_per_request: 0.31, marginal_wh_per_request: 0.08, break_even_requests: 2_163_000 },
    PLAIN,
  ),
}

test.each(Object.entries(SITUATIONS))('the terminal shows %s as a person approved it', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`golden/terminal-${name}.txt`)
})

const ALL = [
  samples.over,
  samples.within,
  samples.badInput,
  samples.withServing,
  samples.removedRun,
  samples.policyEdited,
  samples.huge,
]

test.each([20, 34, 60, 80, 200])('no line is wider than %i columns', (columns) => {
  for (const report of ALL) {
    for (const line of renderTerminal(report, { columns, color: false }).split('\n')) {
      expect(widthOf(line)).toBeLessThanOrEqual(columns)
    }
  }
})

test.each([20, 34, 60, 80, 200])('no line of an explanation is wider than %i columns', (columns) => {
  const options = { columns, color: false }
  const items = ALL.flatMap(({ runs, plans, servings }) => [...runs.slice(0, 3), ...plans, ...servings])
  const texts = items.map((item) =>
    renderExplain({ ...item, ...build.grounds(item.footprint.total_kg) }, options, cite),
  )
  for (const line of [renderCase(answer, options, cite), ...texts].join('').split('\n')) {
    expect(widthOf(line)).toBeLessThanOrEqual(columns)
  }
})

test('the answer, what would narrow it and what is odd about the record are on the first screen', () => {
  const [screen = ''] = renderCase(answer, PLAIN, cite).split('\nStep by step\n')
  const upTo = screen.slice(0, screen.indexOf('\nCounted otherwise'))
  expect(upTo).toContain('What would narrow 7.2 to 12 most')
  expect(upTo).toContain('! The place comes from the policy.')
  expect(upTo.split('\n').length).toBeLessThanOrEqual(24)
})

test('a figure that is only stated is no equation, and every calculation is one', () => {
  const [one] = answer.trail
  const trail = one ? [{ ...one, formula: '898.8 kWh', value: 898.8, factors: [] }, one] : []
  const lines = renderCase({ ...answer, trail }, PLAIN).split('\n')
  expect(lines.slice(lines.indexOf('Step by step') + 1).slice(0, 4)).toEqual([
    '  1. energy of the accelerators',
    '     898.8 kWh',
    '  2. energy of the accelerators',
    '     8 x 700 W x 0.87 x 36 h = 175.4 kWh',
  ])
})

test('operations of a training are written with an exponent', () => {
  const [one] = answer.trail
  const formula = '6 x 70000000000 parameters x 100000000000 tokens'
  const trail = one ? [{ ...one, formula, value: 6 * 7e10 * 1e11, unit: 'FLOP', factors: [] }] : []
  expect(renderCase({ ...answer, trail }, PLAIN)).toContain('     6 x 7e10 parameters x 1e11 tokens = 4.2e22 FLOP\n')
})

test.each([
  ['hours', ['accelerators'], 'rated power x hours x PUE'],
  ['metered', ['machines'], 'the recorded energy x PUE'],
  ['counter', ['accelerators'], 'the recorded energy x PUE'],
  ['tokens', ['requests', 'replicas'], 'the requests alone'],
] as const)('what the method of model cards makes of %s of %j is said', (evidence, parts, why) => {
  const basis = parts.map((part) => ({ part, evidence, energy_kwh: 1 }))
  expect(renderCase({ ...answer, evidence, basis }, PLAIN)).toContain(why)
})

test('decimal points stand below each other, and what is no figure stays as it is', () => {
  expect(alignDecimals(['33.1 kg', '3.31 kg', '799 kWh', '', 'not known'])).toEqual([
    ' 33.1  kg',
    '  3.31 kg',
    '799    kWh',
    '',
    'not known',
  ])
})

test('of hundreds of runs the heaviest are printed, and what all have in common once', () => {
  const warnings = ['hardware_unknown', 'region_unknown']
  const runs = Array.from({ length: 300 }, (_, index) =>
    build.run(`r${index}`, index + 1, { warnings: index === 299 ? [...warnings, 'count_unknown'] : warnings }),
  )
  const problems = Array.from({ length: 30 }, (_, index) =>
    build.problem('the row is torn', 'remove it', { line: index + 1, blocks: index > 27 }),
  )
  const lines = renderScan({ ...samples.clean, runs, plans: [], servings: [], problems }, PLAIN).split('\n')
  const text = lines.join('\n')
  const from = lines.indexOf('Runs, the 20 heaviest of 300')
  expect(lines.slice(from, from + 5)).toEqual([
    'Runs, the 20 heaviest of 300',
    '  Of all 300:',
    '    ! The hardware is not known.',
    '    ! The place is not known.',
    expect.stringMatching(/^ {2}r299 \(new run\): 300 kg CO2e/),
  ])
  expect(text.match(/ \(new run\)/g)).toHaveLength(20)
  expect(text.match(/The place is not known/g)).toHaveLength(1)
  expect(text.match(/The number of devices is not stated/g)).toHaveLength(1)
  // 1 + 2 + ... + 280 kg
  expect(lines).toContain('  and 280 more, 39.3 t CO2e together; --json prints them')
  const place = lines.indexOf('Problems (30)') + 1
  expect(lines[place]).toContain(':29:')
  expect(text.match(/the row is torn/g)).toHaveLength(7)
  expect(text).toContain('  and 23 more of ')
})

test.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY, 1])('a width of %d is no width and still prints', (columns) => {
  expect(renderTerminal(samples.over, { columns, color: false })).toContain('Over')
})

test('the first line is the headline of the comment', () => {
  const [first] = renderTerminal(samples.within, { columns: 100, color: false }).split('\n')
  expect(first).toBe(samples.within.headline)
})

/** What a name can have become: letters, marks, figures, punctuation, signs, spaces and line ends of ours. */
const ALLOWED = /^[\n \p{L}\p{M}\p{N}\p{P}\p{S}]*$/u

function everything(report: Report, color: boolean): string {
  const options = { columns: 70, color }
  const items = [...report.runs, ...report.plans, ...report.servings]
  const { totals, runs, plans, servings, problems, unused, twins } = report
  const lookalikes = unused.map(({ path, what }) => ({ path, format: 'x', why: what }))
  return [
    renderTerminal(report, options),
    renderScan(
      {
        schema_version: 1,
        totals,
        known: totals,
        runs,
        plans,
        servings,
        problems,
        found: [],
        unused,
        lookalikes,
        twins,
      },
      options,
    ),
    ...items.map((item) => renderExplain(item, options)),
  ].join('')
}

test.each(HOSTILE.map((name) => [name.slice(0, 30), name]))('%j moves no cursor and commands no runner', (_, name) => {
  const text = everything(hostile(name), false)
  expect(text).toMatch(ALLOWED)
  for (const line of text.split('\n')) expect(commandIn(line)).toBeNull()
})

test('any name is printed with allowed characters only, and colours are the only escapes', () => {
  const name = fc.array(
    fc.oneof(fc.constantFrom(...HOSTILE.filter((one) => one.length < 100)), fc.string({ unit: 'binary' })),
  )
  fc.assert(
    fc.property(name, (pieces) => {
      const coloured = everything(hostile(pieces.join(' ')), true)
      const text = coloured.replace(/\u001b\[(?:1|2|22|31|32|33|39)m/g, '')
      expect(text).toMatch(ALLOWED)
      for (const line of coloured.split('\n')) expect(commandIn(line)).toBeNull()
    }),
    { numRuns: 100 },
  )
})
