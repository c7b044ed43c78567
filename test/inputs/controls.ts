/** Records that pass as they stand; every hostile input is one of them with one thing changed. */
import { changed } from './judged.ts'

export const RECORD = 'runs/sft.carbon.yml'
export const RUN = [
  'runs:',
  '  - id: sft',
  '    hardware: 8x NVIDIA H100 SXM',
  '    hours: 36',
  '    energy: 214 kWh',
  '    measured: node',
  '    region: FR',
  '    pue: 1.1',
  '    started: 2026-11-01T06:00:00Z',
  '    finished: 2026-11-02T18:00:00Z',
  '',
].join('\n')

/** The record with one line changed: `withLine('hours', '1e309')`. */
export function withLine(key: string, value: string): string {
  const line = RUN.split('\n').find((one) => one.startsWith(`    ${key}: `)) ?? ''
  return changed(RUN, `${line}\n`, value === '' ? `    ${key}:\n` : `    ${key}: ${value}\n`)
}

/** The record with more lines before its PUE, the first of them on line 8. */
export function withExtra(...lines: readonly string[]): string {
  return changed(RUN, '    pue', `${lines.map((line) => `    ${line}\n`).join('')}    pue`)
}

/** CodeCarbon's table, made by the builder of its reader's tests, and the id of its one run. */
export const CSV = 'emissions.csv'
export const tracked = 'codecarbon:aaaaaaaa-0000-4000-8000-000000000001'

/** A model card with metadata: the lines below `co2_eq_emissions:` begin on line 3. */
export const CARD = 'models/demo/README.md'
export const carded = 'model-card:models/demo/README.md#Demo'
export const card = (lines: string) => `---\nco2_eq_emissions:\n${lines}\n---\n# Demo\n`
