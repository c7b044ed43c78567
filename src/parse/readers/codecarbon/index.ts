/** CodeCarbon's `emissions.csv` of every version, its backups and its task files. Light: names and a look at the start. */
import { compileGlobs } from '../../../core/glob.ts'
import { reporter } from '../../../core/problem.ts'
import type { FileReader, Head, Recognition } from '../../reader.ts'
import { concealment, refusal } from '../../text.ts'
import { foldName, isHeader, isWhole, knownOrders } from './columns.ts'
import { codecarbonProblems } from './problems.ts'

export { codecarbonProblems }

const GIB = 1_073_741_824

const NAMES = '{emission,Emission,EMISSION,emision,codecarbon,CodeCarbon,Codecarbon,CODECARBON}'

export const codecarbon: FileReader = {
  format: 'codecarbon',
  title: 'CodeCarbon emissions.csv',
  paths: {
    likely: [`**/*${NAMES}*.{csv,CSV,Csv}`, `**/*${NAMES}*.{csv,CSV}.bak`, `**/*${NAMES}*.{csv,CSV}_*.bak`],
    possible: ['**/*.{csv,CSV,Csv}', '**/*.bak'],
  },
  mode: 'stream',
  maxBytes: GIB,
  recognise,
  load: async () => (await import('./read.ts')).readCodecarbon,
  loadGrown: async () => (await import('./grown.ts')).readGrownCodecarbon,
}

const report = reporter(codecarbonProblems)
const isLikely = compileGlobs(codecarbon.paths.likely)
const isTable = compileGlobs([...codecarbon.paths.likely, ...codecarbon.paths.possible])

function recognise(path: string, { text, bytes }: Head): Recognition {
  if (hasHeader(isTable(path) ? text : firstLine(text), ',')) return 'yes'
  if (!isLikely(path)) return 'no'
  const start = { file: path, line: 1, column: 1 }
  if (text.trim() === '') {
    return report('codecarbon/no-header', start, 'the file is empty', 'commit it after the run, or delete it')
  }
  for (const delimiter of [';', '\t']) {
    if (!hasHeader(text, delimiter)) continue
    const name = delimiter === ';' ? 'semicolons' : 'tabs'
    const hint = 'save it with commas between the columns and points in the numbers'
    return report('codecarbon/delimiter', start, `the columns are separated by ${name}`, hint)
  }
  if (beginsWithRow(text)) return 'yes'
  const refused = refusal(path, bytes)
  if (refused === null) return { not: 'has no header of CodeCarbon (timestamp, duration, emissions, energy_consumed)' }
  return refused.code === 'text/utf-16' && isWideHeader(bytes) ? refused : (concealment(path, bytes) ?? 'no')
}

/** Under any other name it has to begin as a table does: a manual shows example rows, and is no record of them. */
function firstLine(text: string): string {
  return /^\s*(.*)/.exec(text)?.[1] ?? ''
}

/** Any line of the start may be the header: comments, conflict markers and torn rows stand before real ones. */
function hasHeader(text: string, delimiter: string): boolean {
  if (!/energy_consumed/i.test(text)) return false
  return text.split(/\r\n|\n|\r/).some((line) => {
    if (!/energy_consumed/i.test(line)) return false
    return isHeader(line.split(delimiter).map((cell) => foldName(cell.replace(/^\s*"|"\s*$/g, ''))))
  })
}

function beginsWithRow(text: string): boolean {
  const cells = (text.split(/[\r\n]/, 1)[0] as string).split(',').map((cell) => cell.trim())
  return knownOrders.some((order) => isWhole(order, cells))
}

/** Other tables are saved as UTF-16 or UTF-32 too; only ours is worth a problem. The names of its columns are ASCII. */
function isWideHeader(head: Uint8Array): boolean {
  const letters = new TextDecoder('latin1').decode(head).replace(/^(?:\0\0)?(?:ÿþ|þÿ)/, '')
  return hasHeader(letters.replaceAll('\0', ''), ',')
}
