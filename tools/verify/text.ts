/** The answer of `npm run verify:estimates` in words and columns. */
import type { Outcome } from './check.ts'
import { GOALS, type Level } from './levels.ts'
import type { Summary } from './summary.ts'
import { type Align, foldedRows, table, wrapped } from './table.ts'

/** Wide enough for a case on one line; narrower, the case is a line of its own above its figures. */
const FLAT = 150
/** Wide enough for the evidence beside the figures; the levels below name it in any case. */
const ROOMY = 90

const HEAD = ['figure', 'expected', 'ours', 'error', '90 % interval', 'in', 'evidence'] as const
const ALIGNS: readonly Align[] = ['left', 'right', 'right', 'right', 'left', 'left', 'left']

export function outcomeLines(outcomes: readonly Outcome[], width: number): string[] {
  if (width >= FLAT) {
    const rows = outcomes.map((one) => [one.id, ...cellsOf(one), one.kind === 'shown' ? one.note : ''])
    return table([['case', ...HEAD, ''], ...rows], ['left', ...ALIGNS, 'left'], Infinity)
  }
  return underCases(outcomes, width, width >= ROOMY ? HEAD.length : HEAD.length - 1)
}

/** The columns are the same for all cases, so that the eye can run down them; warnings have no figures and are words. */
function underCases(outcomes: readonly Outcome[], width: number, columns: number): string[] {
  const cut = (cells: readonly string[]) => ['', ...cells].slice(0, columns + 1)
  const figures = outcomes.filter(({ kind }) => kind !== 'warns' && kind !== 'silent')
  const rows = foldedRows([cut(HEAD), ...figures.map((one) => cut(cellsOf(one)))], ['left', ...ALIGNS], width)
  const [head = [], ...bodies] = rows
  const linesOf = new Map(figures.map((one, at) => [one, bodies[at] ?? []]))
  return [
    ...head,
    ...outcomes.flatMap((one, at) => [
      ...(outcomes[at - 1]?.id === one.id ? [] : [one.id]),
      ...(linesOf.get(one) ?? wrapped(cellsOf(one).filter(Boolean).join('  '), width, '   ')),
      ...(one.note === '' || one.kind === 'silent' ? [] : wrapped(one.note, width, '      ')),
    ]),
  ]
}

function cellsOf(one: Outcome): readonly string[] {
  if (one.kind === 'warns' || one.kind === 'silent') {
    const raised = one.within === (one.kind === 'warns')
    const must = one.kind === 'warns' ? 'must warn' : 'must not warn'
    return [must, one.expected, raised ? 'raised' : 'not raised', '', '', one.within ? 'yes' : 'NO', '']
  }
  return [
    one.what,
    `${grouped(one.expected)} ${one.unit}`.trimEnd(),
    one.ours === null ? 'none' : figureOf(one.ours),
    one.error === null ? '' : percentOf(one.error),
    one.interval === null ? '' : `${figureOf(one.interval.low, 3)}–${figureOf(one.interval.high, 3)}`,
    verdictOf(one),
    one.evidence,
  ]
}

/** `exact` is arithmetic within the rounding, `in` a truth inside the interval, `shown` neither. */
function verdictOf({ kind, within }: Outcome): string {
  if (within === null) return 'shown'
  if (kind === 'rounding') return within ? 'exact' : 'OFF'
  return within ? 'in' : 'OUT'
}

function levelLines(levels: readonly Level[], width: number): string[] {
  const rows = levels.map(({ name, n, bias, spread, coverage, met }) => [
    name,
    String(n),
    signed(bias),
    spread.toFixed(3),
    `${(coverage * 100).toFixed(1)} %`,
    met === null ? (n < GOALS.fewest ? 'too few to judge' : '') : met ? 'met' : 'NOT MET',
  ])
  const head = ['', 'n', 'mean log error', 'log-sd', 'inside', 'goal']
  return table([head, ...rows], ['left', 'right', 'right', 'right', 'right', 'left'], width)
}

export function summaryLines(summary: Summary, width: number): string[] {
  const { rounding, shown, traps, neighbours, alarms } = summary
  const goal = `Goal for each level: ${GOALS.low * 100} to ${GOALS.high * 100} % inside, mean log error below ${GOALS.bias} either way.`
  return [
    '',
    ...wrapped('Truths that the estimator was not told, by the evidence that it had:', width),
    ...levelLines(summary.levels, width),
    ...wrapped(goal, width),
    '',
    'Later cases that no width was read off, though their errors were seen (docs/accuracy.md):',
    ...(summary.heldout.length === 0 ? ['none'] : levelLines(summary.heldout, width)),
    '',
    'The truths of the first table with less said:',
    ...levelLines(summary.lost, width),
    '',
    'The first table by kind of truth:',
    ...levelLines(summary.series, width),
    '',
    'The later cases by kind of truth:',
    ...levelLines(summary.heldoutSeries, width),
    '',
    `Arithmetic:  ${rounding.n - rounding.off} of ${rounding.n} figures within their rounding`,
    `Traps:       ${traps.n - traps.off} of ${traps.n} warnings raised`,
    `False alarm: ${neighbours.off} of ${neighbours.n} neighbours of a trap, ${alarms.off} of ${alarms.n} sources that close`,
    `Shown only:  ${shown} figures that a source leaves open`,
    ...wrapped(summary.completeness, width),
    ...wrapped(
      summary.problems.length === 0 ? 'All goals are met.' : `Not met: ${summary.problems.join('; ')}.`,
      width,
    ),
  ]
}

/** `12,345,678.9`: groups of three left of the point; what is not a plain number stays as it is. */
export function grouped(printed: string): string {
  const [whole = '', fraction] = printed.split('.')
  if (!/^\d{5,}$/.test(whole)) return printed
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? groups : `${groups}.${fraction}`
}

export function figureOf(value: number, digits = 5): string {
  if (value === 0) return '0'
  const shown = Number(value.toPrecision(digits))
  if (shown < 1e-3 || shown >= (digits < 5 ? 1e6 : 1e12)) return shown.toExponential().replace('e+', 'e')
  return grouped(String(shown))
}

function percentOf(share: number): string {
  if (share >= 10) return `x ${figureOf(1 + share, 3)}`
  const percent = share * 100
  if (Math.abs(percent) < 0.005) return '0 %'
  const digits = Math.abs(percent) >= 10 ? 0 : 1
  return `${percent < 0 ? '-' : '+'}${Math.abs(percent).toFixed(Math.abs(percent) < 0.1 ? 2 : digits)} %`
}

function signed(value: number): string {
  if (!Number.isFinite(value)) return 'none'
  const text = Math.abs(value).toFixed(3)
  return text === '0.000' ? text : `${value < 0 ? '-' : '+'}${text}`
}
