/**
 * `node bench/ours/estimate.mjs BUILD [RUNS]`: the estimator alone, from `npm run build`, over runs of several devices,
 * places, years and kinds of evidence, each with the intervals of its lines and of its total, and apart from it the total of all.
 * Times are CPU time of this process, so that other work on the machine does not count; of three rounds the middle one.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [build, runsText = '100000'] = process.argv.slice(2)
const extension = process.argv.includes('--source') ? 'ts' : 'js'
const load = (file) => import(pathToFileURL(join(build, `${file}.${extension}`)))
const { loadCatalogue } = await load('data/catalogue')
const { estimateRun } = await load('core/estimate/estimate')
const { footprintReport, intervalOfSum, totalAmounts } = await load('core/footprint-report')
const { contributions } = await load('core/contributions')

const catalogue = loadCatalogue()
const DEVICES = [
  ['NVIDIA H100 80GB HBM3', 8],
  ['NVIDIA A100-SXM4-80GB', 4],
  ['Tesla V100-SXM2-16GB', 2],
  ['NVIDIA GeForce RTX 4090', 1],
  ['NVIDIA L4', 1],
  ['Apple M2', 1],
]
const REGIONS = ['FR', 'PL', 'US-CAL-CISO', 'aws:eu-west-3', 'gcp:us-central1', 'azure:westeurope', null]
const WORKLOADS = ['pretraining', 'finetuning', 'small', null]
const context = {
  catalogue,
  accounting: { boundary: 'facility', intensity: 'location', method: 'best', embodied: true },
  assume: { region: null, pue: null, marketGPerKwh: null, hardware: [] },
}

// The first look-up in a table takes it apart.
const firstMs = Math.max(
  timed(() => catalogue.accelerator('NVIDIA A100-SXM4-40GB')),
  timed(() => catalogue.grid('DE', 2023)),
)
const warmUs = perCall(() => catalogue.accelerator('NVIDIA A100-SXM4-40GB'), 20_000)
const warmGridUs = perCall(() => catalogue.grid('DE', 2023), 20_000)

const runs = Array.from({ length: Number(runsText) }, (_, at) => run(at))
const middle = (times) => times.sort((a, b) => a - b)[1]
const runsMs = middle([0, 1, 2].map(() => timed(() => all(runs))))
const parts = runs.flatMap((one) => totalAmounts(estimateRun(one, context)))
let total = null
const sumMs = middle([0, 1, 2].map(() => timed(() => (total = intervalOfSum(parts)))))
const some = runs.slice(0, 30).map((one) => estimateRun(one, context))
const uncertaintyUs = perCall(() => report(some), 300)

console.log(
  JSON.stringify({
    runs: runs.length,
    kg: Number(total.central.toPrecision(9)),
    usPerRun: (runsMs * 1000) / runs.length,
    sumMs,
    allMs: runsMs + sumMs,
    catalogueColdMs: firstMs,
    catalogueWarmUs: Math.max(warmUs, warmGridUs),
    uncertaintyMs: uncertaintyUs / 1000,
  }),
)

function all(records) {
  let widest = 0
  for (const record of records) {
    const { total_kg } = footprintReport(estimateRun(record, context))
    widest = Math.max(widest, total_kg.high / total_kg.low)
  }
  return widest
}

/** All that a report of thirty runs says of how sure it is: intervals of lines and totals, and what makes each so wide. */
function report(footprints) {
  for (const footprint of footprints) {
    footprintReport(footprint)
    contributions(totalAmounts(footprint))
  }
  const lines = (names) => footprints.flatMap((one) => names.map((name) => one.lines[name]))
  intervalOfSum(lines(['operationalKg', 'idleKg']))
  intervalOfSum(lines(['embodiedKg']))
  intervalOfSum(lines(['energyKwh']))
  intervalOfSum(lines(['waterL']))
  for (let time = 0; time < 3; time += 1) intervalOfSum(footprints.flatMap(totalAmounts))
}

function run(at) {
  const [model, count] = DEVICES[at % DEVICES.length]
  const hours = 0.5 + (at % 97)
  const region = REGIONS[at % REGIONS.length]
  const kwh = hours * count * 0.05
  const energy = {
    totalKwh: kwh * 1.2,
    boundary: 'node',
    pueApplied: 1,
    supply: 'ac',
    gpuKwh: kwh,
    cpuKwh: kwh * 0.15,
    ramKwh: kwh * 0.05,
  }
  const measured = at % 3 !== 0
  return {
    kind: 'run',
    id: `codecarbon:${at.toString(16).padStart(8, '0')}`,
    source: { format: 'codecarbon', path: 'emissions.csv', line: at + 2, column: 1 },
    model: null,
    hardware: [
      { kind: 'gpu', model, count },
      { kind: 'cpu', model: 'Intel(R) Xeon(R) Platinum 8481C', count: 32 },
    ],
    site: { region, provider: region?.includes(':') ? region.split(':')[0] : null, fallback: false },
    pue: null,
    gridGPerKwh: null,
    marketGPerKwh: null,
    warnings: [],
    started: `${2021 + (at % 5)}-05-01T00:00:00Z`,
    finished: null,
    durationS: hours * 3600,
    durationQuality: 'wall',
    gpuHours: null,
    energy: measured ? energy : null,
    declaredKg: null,
    declaredScope: 'location',
    waterL: null,
    evidence: measured ? 'counter' : 'hours',
    workload: WORKLOADS[at % WORKLOADS.length],
    params: null,
    activeParams: null,
    tokens: null,
    role: 'total',
  }
}

function timed(work) {
  const from = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

/** Microseconds of one of so many calls. */
function perCall(work, times) {
  work()
  return (
    (timed(() => {
      for (let time = 0; time < times; time += 1) work()
    }) *
      1000) /
    times
  )
}
