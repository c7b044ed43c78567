/** One large emissions.csv: how many runs, and what they declare. Ours also checks every row, and `scan` estimates. */
import { join } from 'node:path'
import { bench, csvFile } from './input.mjs'

export function csv({ dist, build, bytes, most }) {
  const file = csvFile(bytes, most)
  const node = (...args) => [process.execPath, ...args]
  const peer = (name) => ({ command: node(join(bench, 'peers/csv', name), file), answer: JSON.parse })
  return {
    contenders: {
      reader: { command: node(join(bench, 'ours/read.mjs'), build, file), answer: JSON.parse },
      'scan --json': { command: node(join(dist, 'cli/index.js'), 'scan', file, '--json'), answer: fromScan },
      lines: { command: node(join(bench, 'floor/lines.mjs'), file) },
      'csv-parse': peer('csv-parse.mjs'),
      papaparse: peer('papaparse.mjs'),
      udsv: peer('udsv.mjs'),
    },
  }
}

export function fromScan(out) {
  const { totals } = JSON.parse(out)
  return { runs: totals.runs, energy: totals.declared_energy_kwh, emissions: totals.declared_emissions_kg }
}
