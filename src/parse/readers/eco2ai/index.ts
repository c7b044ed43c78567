/** Eco2AI's `emission.csv` of every version. Light: names and a look at the start. */
import { compileGlobs } from '../../../core/glob.ts'
import { reporter } from '../../../core/problem.ts'
import type { FileReader, Head, Recognition } from '../../reader.ts'
import { readColumns } from './columns.ts'
import { eco2aiProblems } from './problems.ts'

export const eco2ai: FileReader = {
  format: 'eco2ai',
  title: 'Eco2AI emission.csv',
  paths: {
    likely: ['**/*{emission,Emission,eco2ai,Eco2AI}*.{csv,CSV}'],
    possible: ['**/*.{csv,CSV}'],
  },
  mode: 'stream',
  maxBytes: 268_435_456,
  recognise,
  load: async () => (await import('./read.ts')).readEco2ai,
}

const report = reporter(eco2aiProblems)
const isTable = compileGlobs([...eco2ai.paths.likely, ...eco2ai.paths.possible])

/** Under the name of a table any line of the start may be the header; elsewhere only the first. */
function recognise(path: string, { text }: Head): Recognition {
  if (!/power_consumption\(kWT?h\)/i.test(text)) return 'no'
  const lines = (isTable(path) ? text : (/^\s*(.*)/.exec(text)?.[1] ?? '')).split(/\r\n|\n|\r/)
  for (const line of lines) {
    if (!/power_consumption\(/i.test(line)) continue
    if (isHeader(line, ',')) return 'yes'
    const delimiter = [';', '\t'].find((sign) => isHeader(line, sign))
    if (delimiter === undefined) continue
    const name = delimiter === ';' ? 'semicolons' : 'tabs'
    const hint = 'save it with commas between the columns and points in the numbers'
    const at = { file: path, line: 1, column: 1 }
    return report('eco2ai/delimiter', at, `the columns are separated by ${name}`, hint)
  }
  return 'no'
}

function isHeader(line: string, delimiter: string): boolean {
  return readColumns(line.split(delimiter).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''))) !== null
}
