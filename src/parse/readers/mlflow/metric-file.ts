/** A metric of the file store: one line a value, `<milliseconds> <value> <step>`. */
import { shorten } from '../../../core/number.ts'
import type { Place, Problem } from '../../../core/problem.ts'
import { eachLine, lineText } from '../../lines.ts'
import { parsePythonNumber } from '../../python-number.ts'
import type { RecordFile } from '../../reader.ts'
import { report } from './problems.ts'
import { millisecondsOf, type Samples } from './samples.ts'

/** More are no history of one run: ten months of a reading every ten seconds. */
const MOST_SAMPLES = 2_700_000
const LONGEST_LINE = 1024

/**
 * Two fields in the oldest stores, three since steps exist, more where a model or a data set stands behind them. A line
 * that is none of this is told once for the file, with how many there are.
 */
export async function readMetric(file: RecordFile, problems: Problem[]): Promise<Samples> {
  const samples = { ms: [] as number[], values: [] as number[], lines: [] as number[] }
  const bad = { line: 0, count: 0, text: '' }
  const isBad = (line: number, text: string): void => {
    if (bad.count === 0) Object.assign(bad, { line, text })
    bad.count += 1
  }
  await eachLine(
    file.chunks,
    {
      line(line) {
        const text = lineText(line).trim()
        if (text === '') return
        if (samples.ms.length >= MOST_SAMPLES || !addLine(samples, text, line.number)) isBad(line.number, text)
      },
      overlong: (number) => isBad(number, ''),
    },
    LONGEST_LINE,
  )
  if (bad.count > 0) {
    const at: Place = { file: file.path, line: bad.line, column: 1 }
    const more = bad.count > 1 ? `, and ${bad.count - 1} more such lines` : ''
    const message = `"${shorten(printable(bad.text))}" is not a time in milliseconds, a value and a step${more}`
    problems.push(report('mlflow/metric-line', at, message, 'restore the line, or delete it'))
  }
  return samples
}

type Columns = { readonly [column in keyof Samples]: number[] }

/** `false` for what is no value. */
function addLine({ ms, values, lines }: Columns, text: string, line: number): boolean {
  const fields = text.split(' ', 7)
  if (fields.length < 2 || fields.length > 6 || !/^[0-9]{10,14}$/.test(fields[0] ?? '')) return false
  const value = parsePythonNumber(fields[1] ?? '', 'signed')
  if (!value.ok && value.class !== 'E_NONFINITE') return false
  ms.push(millisecondsOf(Number(fields[0])))
  values.push(value.ok ? value.value : Number.NaN)
  lines.push(line)
  return true
}

/** What is shown of a line: a number line has nothing else. */
function printable(text: string): string {
  return /^[-+\w. ]*$/.test(text) ? text : '…'
}
