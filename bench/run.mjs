/**
 * `node bench/run.mjs [--smoke|--full] [--dist DIR] [--build DIR] [goal...]`: holds the built product against
 * goals.json. Every ratio comes from alternating pairs of whole processes, and contenders that answer the same question
 * must first give the same answer. The verdict is on wall time; in a smoke run, whose machine others use as well, on
 * CPU time.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openCase } from './cases/index.mjs'
import { lastComplaint, median, once } from './measure.mjs'
import { toMarkdown, toRow } from './table.mjs'

const here = import.meta.dirname
const { values, positionals } = parseArgs({
  options: {
    smoke: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    dist: { type: 'string', default: join(here, '../dist') },
    build: { type: 'string', default: join(here, '../build') },
  },
  allowPositionals: true,
})
const size = values.smoke ? 'smoke' : values.full ? 'full' : 'usual'
const setting = { dist: resolve(values.dist), build: resolve(values.build), size }
const goals = JSON.parse(readFileSync(join(here, 'goals.json'), 'utf8'))
const chosen = goals.filter(({ goal }) => positionals.length === 0 || positionals.includes(goal))

const open = new Map()
const measured = new Map()
const results = []
for (const goal of chosen) {
  const contenders = await contendersOf(goal.case)
  const runs = await measure(goal, contenders)
  results.push(judge(goal, runs))
  console.log(toRow(results.at(-1)))
}
for (const { close } of open.values()) close?.()

if (positionals.length === 0) save()
if (values.smoke && results.some(({ verdict }) => verdict.startsWith('missed'))) process.exitCode = 1

async function contendersOf(name) {
  const known = open.get(name)
  if (known) return known.contenders
  const opened = await openCase(name, setting)
  open.set(name, opened)
  await checkAnswers(opened.contenders)
  return opened.contenders
}

/** One run of each contender that answers: the same runs, and sums to nine digits. */
async function checkAnswers(contenders) {
  let first = null
  for (const [name, contender] of Object.entries(contenders)) {
    if (!contender.answer) continue
    const { runs, energy, emissions } = contender.answer((await run(contender)).out)
    const answer = [runs, Number(energy), Number(emissions)]
    first ??= answer
    const isSame = answer.every((value, index) => Math.abs(value / first[index] - 1) < 1e-9)
    if (!isSame) throw new Error(`${name} answers ${answer}, not ${first}`)
  }
}

async function run(contender) {
  contender.before?.()
  const result = await once(contender)
  const after = contender.after?.() ?? {}
  if (result.code !== 0) throw new Error(`${contender.command.join(' ')} ended with ${result.code}: ${lastComplaint()}`)
  if (contender.verify?.(after) === false)
    throw new Error(`${contender.command.join(' ')} gave no verdict: ${result.out}`)
  const { out, ...figures } = result
  return { out, figures: { ...figures, calls: after.calls ?? null, ...contender.figures?.(out) } }
}

/** Pairs of ours and the other, or ours alone; one unmeasured round first. The same pair is measured once. */
async function measure(goal, contenders) {
  const key = `${goal.case} ${goal.ours} ${goal.other ?? ''}`
  const known = measured.get(key)
  if (known) return known
  const [ours, other] = [contenders[goal.ours], contenders[goal.other]]
  const runs = { ours: [], other: [] }
  const rounds = pairsFor(goal)
  for (let round = -1; round < rounds; round++) {
    const pair = { ours: (await run(ours)).figures, other: other ? (await run(other)).figures : null }
    if (round < 0) continue
    runs.ours.push(pair.ours)
    if (pair.other) runs.other.push(pair.other)
  }
  measured.set(key, runs)
  return runs
}

function pairsFor({ case: name, other }) {
  if (!other) return name.startsWith('csv') || ['estimate', 'cards', 'mixed'].includes(name) ? 3 : 1
  const usual = { csv: 5, local: 15, quiet: 15, start: 21 }[name] ?? 5
  return size === 'smoke' ? 5 : usual
}

function judge(goal, { ours, other }) {
  const ratios = (of) => ours.map((one, index) => one[of] / other[index][of])
  const turn = (values) => (goal.fasterBy ? values.map((value) => 1 / value) : values)
  const isTime = goal.of === 'time'
  const wall = isTime ? turn(ratios('wallMs')) : []
  const cpu = isTime ? turn(ratios('cpuMs')) : []
  const value = isTime ? median(size === 'smoke' ? cpu : wall) : median(ours.map((one) => one[goal.of]))
  const sides = { ours: about(goal.ours, ours), other: about(goal.other, other) }
  return { ...goal, ...sides, value, wall: spread(wall), cpu: spread(cpu), verdict: verdictOf(goal, value) }
}

/** This release accepts half as much again as a goal allows, and says so. */
function verdictOf({ atMost, fasterBy }, value) {
  const miss = fasterBy ? fasterBy / value : value / atMost
  if (miss <= 1) return 'met'
  return miss <= 1.5 ? `within ${miss.toFixed(2)} x of it` : `missed by ${miss.toFixed(1)} x`
}

function spread(values) {
  return values.length === 0 ? null : { median: median(values), least: Math.min(...values), most: Math.max(...values) }
}

function about(name, runs) {
  if (runs.length === 0) return null
  const of = (key) => (runs[0][key] === null ? null : median(runs.map((one) => one[key])))
  return { name, runs: runs.length, wallMs: of('wallMs'), cpuMs: of('cpuMs'), mib: of('mib'), calls: of('calls') }
}

function save() {
  const folder = join(here, 'results')
  mkdirSync(folder, { recursive: true })
  const machine = { node: process.version, cores: availableParallelism(), size }
  writeFileSync(join(folder, 'latest.json'), `${JSON.stringify({ machine, results }, null, 2)}\n`)
  writeFileSync(join(folder, 'latest.md'), toMarkdown(machine, results))
}
