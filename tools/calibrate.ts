/**
 * `npm run calibrate`: how far estimates from hours and from operations are off, and whether their intervals are as wide
 * as that: by level, by regime, and for each source as if nobody had seen it. `--all` lists every truth outside.
 */
import { parseArgs } from 'node:util'
import { loadCatalogue } from '../src/data/catalogue.ts'
import { type Observation, observations } from './calibrate/observations.ts'
import { type Fit, fitOf, inside, leaveOneOut } from './calibrate/spread.ts'
import { grouped } from './verify/levels.ts'

const { values } = parseArgs({ options: { all: { type: 'boolean' } } })
const all = observations(loadCatalogue())

for (const [level, some] of grouped(all, (one) => one.level)) {
  const set = some.filter(({ heldout }) => !heldout)
  const held = some.filter(({ heldout }) => heldout)
  print(`${level}: what constants were set on`, set)
  if (held.length > 0) print(`${level}: held out`, held)
  console.log(`\n${level}: each source as if nobody had seen it`)
  const left = leaveOneOut(set)
  for (const { source, n, shift, coverage } of left)
    console.log(`  ${String(n).padStart(3)}  ${signed(shift)}  ${percent(coverage)}  ${source}`)
  const n = left.reduce((sum, one) => sum + one.n, 0)
  const hits = left.reduce((sum, one) => sum + one.n * one.coverage, 0)
  console.log(`  ${String(n).padStart(3)}           ${percent(hits / n)}  together`)
  if (values.all === true)
    for (const one of some.filter((each) => !inside(each))) console.log(`  outside: ${lineOf(one)}`)
}

function print(title: string, some: readonly Observation[]): void {
  console.log(`\n${title}\n    n    bias  scatter  claimed  inside`)
  for (const [regime, own] of grouped(some, (one) => one.regime)) console.log(`${row(fitOf(own))}  ${regime}`)
  console.log(`${row(fitOf(some))}  together`)
}

function row({ n, bias, scatter, claimed, coverage }: Fit): string {
  return `  ${String(n).padStart(3)}  ${signed(bias)}    ${scatter.toFixed(3)}    ${claimed.toFixed(3)}  ${percent(coverage)}`
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(7)
}

function lineOf({ id, error, claimed }: Observation): string {
  return `${id}: ${signed(error)}, claimed ${claimed.toFixed(3)}`
}
