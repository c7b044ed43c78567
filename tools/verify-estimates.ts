/**
 * `npm run verify:estimates`: every published case, expected and ours, error, interval, in or out; then each level of
 * evidence. Exit code 1 when a figure is off its rounding, a trap raises no warning, or a level misses its goals.
 *
 *   --json       the same as one JSON object
 *   --only ID    cases whose id holds this text
 *   --failed     only what is off
 */
import { parseArgs } from 'node:util'
import { loadCatalogue } from '../src/data/catalogue.ts'
import { readPublishedCases } from './verify/cases.ts'
import { outcomesOf } from './verify/check.ts'
import { completenessOf } from './verify/completeness.ts'
import { summaryOf } from './verify/summary.ts'
import { outcomeLines, summaryLines } from './verify/text.ts'

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, failed: { type: 'boolean' }, only: { type: 'string' } },
})
const { only } = values
const all = readPublishedCases()
const cases = only === undefined ? all : all.filter(({ id }) => id.includes(only))
if (cases.length === 0) {
  console.error(`no case has an id that holds "${only}"`)
  process.exit(2)
}
const catalogue = loadCatalogue()
const outcomes = outcomesOf(cases, catalogue)
const summary = summaryOf(cases, outcomes, catalogue, completenessOf(all))
const shown = values.failed === true ? outcomes.filter(({ within }) => within === false) : outcomes

if (values.json === true) console.log(JSON.stringify({ outcomes: shown, summary }, null, 1))
else {
  // A pipe is as wide as it needs to be: one line a figure, so that it can be searched.
  const width = process.stdout.columns ?? (Number(process.env.COLUMNS) || Infinity)
  if (shown.length > 0) console.log(outcomeLines(shown, width).join('\n'))
  console.log(summaryLines(summary, Math.min(width, 120)).join('\n'))
}
// A part of the cases says nothing about a level.
const failed =
  only === undefined
    ? summary.problems.length > 0
    : outcomes.some(({ within, kind }) => within === false && kind !== 'interval')
if (failed) process.exitCode = 1
