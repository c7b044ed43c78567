/** Each case is opened when a goal first asks for it. A contender is a command, what to do around it, and its answer. */
import { csv } from './csv.mjs'
import { estimate } from './estimate.mjs'
import { job } from './job.mjs'
import { ledger } from './ledger.mjs'
import { files, grown, growth, lines } from './scale.mjs'
import { start } from './start.mjs'

const ROWS = { smoke: 10_000, usual: 100_000, full: 1_000_000 }
const CSV_BYTES = { smoke: 10_000_000, usual: 100_000_000, full: 1_000_000_000 }

/** @param {{ dist: string, build: string, size: 'smoke' | 'usual' | 'full' }} setting */
export function openCase(name, setting) {
  const { dist, build, size } = setting
  const local = { dist, kind: 'records', checkout: true }
  const api = { dist, kind: 'records', checkout: false }
  const cases = {
    start: () => start({ dist }),
    estimate: () => estimate({ build, runs: size === 'smoke' ? 20_000 : 100_000 }),
    csv: () => csv({ dist, build, bytes: CSV_BYTES[size], most: 20 }),
    'csv-long': () => csv({ dist, build, bytes: CSV_BYTES[size], most: 500 }),
    growth: () => growth({ build, rows: ROWS[size] }),
    grown: () => grown({ build, base: CSV_BYTES[size] * 0.8, head: CSV_BYTES[size] }),
    log: () => lines({ build, bytes: CSV_BYTES[size] }),
    cards: () => files({ dist, count: size === 'smoke' ? 1_000 : 10_000, kind: 'cards' }),
    mixed: () => files({ dist, count: size === 'smoke' ? 1_000 : 10_000, kind: 'mixed' }),
    local: () => job({ ...local, files: size === 'smoke' ? 10_000 : 100_000, changed: 10 }),
    ledger: () => ledger({ dist, commits: size === 'smoke' ? 1_000 : 10_000, records: size === 'smoke' ? 200 : 2_000 }),
    quiet: () => job({ ...local, files: 1_000, changed: 10, kind: 'code' }),
    'api-10': () => job({ ...api, files: 2_000, changed: 10 }),
    'api-300': () => job({ ...api, files: 2_000, changed: 300 }),
  }
  return cases[name]()
}
