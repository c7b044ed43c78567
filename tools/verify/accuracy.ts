/** docs/accuracy.md, from the same figures that `npm run verify:estimates` prints. */
import { loadCatalogue } from '../../src/data/catalogue.ts'
import { type Observation, observations } from '../calibrate/observations.ts'
import { fitOf, leaveOneOut } from '../calibrate/spread.ts'
import { type PublishedCase, readPublishedCases } from './cases.ts'
import { type Outcome, outcomesOf } from './check.ts'
import { GOALS, grouped, type Level } from './levels.ts'
import { SERIES } from './series.ts'
import { type Summary, summaryOf } from './summary.ts'
import { figureOf } from './text.ts'

export function accuracyPage(): string {
  const cases = readPublishedCases()
  const catalogue = loadCatalogue()
  const outcomes = outcomesOf(cases, catalogue)
  // Whether the list that the cases come from is here is no matter of this page.
  const summary = summaryOf(cases, outcomes, catalogue, { text: '', missing: [] })
  return `${[
    introduction(cases, summary),
    levels(summary),
    SET_ON,
    kinds(summary),
    unseen(observations(catalogue)),
    BIASES,
    PROVES,
    arithmetic(cases, outcomes),
    traps(outcomes, summary),
    shown(outcomes),
    sources(cases),
  ].join('\n\n')}\n`
}

function introduction(cases: readonly PublishedCase[], { rounding, traps, shown }: Summary): string {
  const checked = cases.filter(({ heldout }) => heldout !== true).length
  return `# How accurate the numbers are

<!-- Written by "npm run docs". -->

${cases.length} published cases are put to the estimator as they would be put to \`carbon-clerk estimate --json\`, and the answer is held against what
was printed or measured: ${rounding.n} figures by their arithmetic, ${traps.n} warnings that sources which are wrong or easy to misread must raise,
${shown} figures that can only be shown, and the truths below, which the estimator is not told. ${checked} of the cases were there while the method was made;
the other ${cases.length - checked} came later, and are kept apart here. They are not all unseen: half of what came later, chosen by a hash of the id, was
used to set widths, and the widths of operations (D) and tokens (E) were chosen with a look at the other half as well. The last 119 were put to a finished
method; where they were off (answers to one request at a time, boards of some watts) it was put right with them. So their rows say how
the method does on what it was not fitted to, and are no proof of how it will do on what nobody has seen.

    npm run verify:estimates                  every figure: expected, ours, error, interval, in or out
    npm run verify:estimates -- --failed      only what is off
    npm run verify:estimates -- --only bloom  cases whose id holds a word
    npm run verify:estimates -- --json        the same for a program

The exit code is 1 when a figure is off its rounding, a trap raises no warning, or a level of evidence misses its goal.`
}

function levels(summary: Summary): string {
  return `## By evidence

The estimator is given what a record would say (hardware and hours; parameters and tokens) and not the truth. \`mean log error\` is the mean of
ln(ours / truth): above 0 ours is too high. \`inside\` is the share of truths in the 90 % interval; the goal is ${GOALS.low * 100} to ${GOALS.high * 100} %, because an interval
that holds everything says as little as one that holds too little, and a mean log error below ${GOALS.bias} either way. Fewer than ${GOALS.fewest} truths are not judged.
The energy of a token was fitted to the third edition of ML.ENERGY, and moved where the second says so for devices that nobody names: the answers of
both are in this table. Other batches of the second edition, its answers in code and the first edition are in the next one.

${levelTable(summary.levels)}

Came later, and not judged:

${levelTable(summary.heldout)}

The truths of the first table again, with something left out that records often leave out. The interval has to hold them all the same, and it is wider:

${levelTable(summary.lost)}`
}

function levelTable(some: readonly Level[]): string {
  const rows = some.map(({ name, n, bias, spread, coverage, met }) => {
    const goal = met === null ? '' : met ? 'met' : 'not met'
    return `| ${name} | ${n} | ${bias.toFixed(3)} | ${spread.toFixed(3)} | ${(coverage * 100).toFixed(1)} % | ${goal} |`
  })
  return [
    '| evidence | truths | mean log error | log-sd | inside | goal |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

const SET_ON = `## How the intervals were set

The width of an answer is the root of the summed squares of the widths of its factors ([methodology.md](methodology.md#how-sure)), and each
constant has a 5 % and a 95 % point with the source that they were read off. The widths of hours, operations and tokens were set on the truths
that the table below names; \`npm run calibrate\` prints, for each regime, the scatter of the truths beside the width that is claimed.
The cases that came later widened what was too narrow, and set what the first ones did not reach, as said above.`

function kinds({ series, heldoutSeries }: Summary): string {
  const row = ({ name, n, bias, coverage }: Level) =>
    `| ${name} | ${SERIES[name]?.what ?? ''} | ${SERIES[name]?.set ?? 'nothing'} | ${n} | ${bias.toFixed(2)} | ${(coverage * 100).toFixed(0)} % |`
  return `| truths | what they are | what was set on them | n | mean log error | inside |
| --- | --- | --- | --- | --- | --- |
${[...series, ...heldoutSeries].map(row).join('\n')}`
}

/** What tools/calibrate.ts prints, in the sign of this page: above 0 ours is too high. */
function unseen(all: readonly Observation[]): string {
  const left = grouped(
    all.filter(({ heldout }) => !heldout),
    ({ level }) => level,
  ).flatMap(([level, some]) => {
    const sources = leaveOneOut(some)
    const n = sources.reduce((sum, one) => sum + one.n, 0)
    const hits = sources.reduce((sum, one) => sum + one.n * one.coverage, 0)
    const shifts = sources.map(({ shift }) => -shift)
    const range = `${Math.min(...shifts).toFixed(2)} to ${Math.max(...shifts).toFixed(2)}`
    return [`| ${level} | ${sources.length} | ${n} | ${range} | ${((hits / n) * 100).toFixed(0)} % |`]
  })
  const regimes = grouped(
    all.filter(({ heldout }) => heldout),
    ({ level, regime }) => `${level}: ${regime}`,
  ).map(([name, some]) => {
    const { n, bias, scatter, coverage } = fitOf(some)
    return `| ${name} | ${n} | ${(-bias).toFixed(2)} | ${scatter.toFixed(2)} | ${(coverage * 100).toFixed(0)} % |`
  })
  return `### As if a source had never been seen

Each source once left out, bias and width taken from the others (\`npm run calibrate\`). Benchmarks on one machine are one source.

| evidence | sources | truths | mean log error of a source | inside |
| --- | --- | --- | --- | --- |
${left.join('\n')}

What no constant was read off, by regime; with the readings of MLPerf inference in \`fixtures/power-readings.csv\`:

| regime | truths | mean log error | log-sd | inside |
| --- | --- | --- | --- | --- |
${regimes.join('\n')}`
}

const BIASES = `## Known biases

- **Accelerators that serve draw less than in a benchmark.** The load of inference was set where the machine is saturated by the newest software. With
  the software of 2024, with small models or small batches, they draw half of it: see \`ML.ENERGY v2 power\` and \`v1 power\`. The estimate leans high.
- **Tokens take more with older software.** The energy of a token is a fit to one server program of late 2025. Answers of 2024 took one and a half to two
  times as much, more in large batches, and one request at a time (2023) four times, because the weights are then read for a single token. The estimate leans
  low, unless it knows the machine and its requests: then the idle load of the machine bounds it from below (\`v2 serving\`).
- **MLPerf inference** is tuned by experts and mostly capped for efficiency. Production draws more at the same rate, and less when it waits.
- **Hours of a training** that is stated with its tokens often hold more than the final run: restarts, distillation, a longer context, other stages.
  Then a plan is too low by that work (Llama 3.1 8B, Llama 3.2 1B, Lucie), and no interval from operations alone can know it.
- **Small models** on few accelerators with recent kernels reach more of the peak than the families that the share was set on (TinyLlama, Phi-2).
- **Fine-tuning of very large models** on few tokens takes three to five times the hours of its operations (Minerva, U-PaLM). A configuration that does not
  call itself fine-tuning has to be no surer than one that does, so the estimate stays low for both.
- **Names that say nothing** of an accelerator are taken for a card of 300 W. Modules of ten watts under such names are off by more than the interval.
- **Trainings of 2018** on eight accelerators drew less than those of today; the load of pre-training is that of today.`

const PROVES = `## What the numbers do not prove

- Most model cards print hours x rated power. To meet such a figure proves arithmetic, not that the energy was drawn; those cases are in the table of
  arithmetic and in no table of truths.
- Figures whose factor was worked back from the same source, and predictions of other tools, are shown and count for nothing.
- A truth that was measured at the accelerators says nothing of the host, and one at the plug nothing of the building.
- Readings of one machine are not independent: the 45 of MLPerf inference are of twelve machines.
- Grid intensity and embodied emissions have no meter here. What is tested of them is arithmetic and the width that their sources give.`

function arithmetic(cases: readonly PublishedCase[], outcomes: readonly Outcome[]): string {
  const some = outcomes.filter(({ kind }) => kind === 'rounding')
  const ids = new Set(some.map(({ id }) => id))
  const excused = some.filter(({ note }) => note !== '')
  const seen = (what: PublishedCase['seen']) => cases.filter((one) => one.seen === what).length
  return `## Arithmetic

${some.length} figures of ${ids.size} cases come out within half a unit of the last printed digit, at most 2 % (a figure of one digit: within that digit).
${excused.length} of them need the rounding of an input that was itself printed rounded, at most 2 % together.
Of all cases, ${seen('source')} were read in the source, ${seen('quoted')} as somebody else quotes it, and ${seen('unconfirmed')} could not be confirmed.`
}

function traps(outcomes: readonly Outcome[], { neighbours, alarms }: Summary): string {
  const rows = outcomes
    .filter(({ kind }) => kind === 'warns')
    .map(({ id, expected, within }) => `| \`${id}\` | \`${expected}\` | ${within ? 'raised' : 'NOT RAISED'} |`)
  return `## Traps

Sources that do not close, mix up units or scopes, or are misread by others. Each has to raise its own warning, put as the source prints it. The same
figures put right and neighbours that look alike must not raise it: ${neighbours.off} of ${neighbours.n} do. Of ${alarms.n} figures of sources that close, told the
emissions that they state themselves, ${alarms.off} raise a warning of a trap.

| case | warning | |
| --- | --- | --- |
${[...new Set(rows)].join('\n')}`
}

function shown(outcomes: readonly Outcome[]): string {
  const rows = outcomes
    .filter(({ kind }) => kind === 'shown')
    .map(({ id, what, expected, unit, ours, note }) => {
      const value = ours === null ? 'none' : figureOf(ours)
      return `| \`${id}\` | ${what} | ${expected} ${unit} | ${value} | ${note} |`
    })
  return `## Shown only

| case | figure | printed | ours | why it is not judged |
| --- | --- | --- | --- | --- |
${rows.join('\n')}`
}

/** Cases by where they are published: an address, without the path inside a repository of results. */
function sources(cases: readonly PublishedCase[]): string {
  const rows = grouped(cases, ({ source }) => source.url.split('/tree/')[0] ?? source.url).map(([url, some]) => {
    const titles = some.map(({ source }) =>
      source.title.startsWith('MLPerf') ? source.title.split(',')[0] : source.title,
    )
    const [title = ''] = titles.toSorted((a = '', b = '') => b.length - a.length)
    const years = [...new Set(some.map(({ source }) => source.year))].toSorted((a, b) => a - b)
    const address = url.startsWith('fixtures/') ? `../${url}` : url
    return `| [${title}](${address}) | ${years.join(', ')} | ${some.length} |`
  })
  return `## Sources

| source | year | cases |
| --- | --- | --- |
${rows.join('\n')}`
}
