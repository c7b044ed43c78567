/** A metric of the file store: one line a value, `<milliseconds> <value> <step>`. */
import { shorten } from '../../../core/number.ts'
import type { Place, Problem } from '../../../core/problem.ts'
import { eachLine, lineText } from '../../lines.ts'
import { parsePythonNumber } from '../../python-number.ts'
import type { RecordFile } from '../../reader.ts'
import { report } from './problems.ts'
import { millisecondsOf } from './samples.ts'

export interface Sample {
  readonly ms: number
  /** `null` for `nan` and infinities. */
  readonly value: number | null
  readonly line: number
}

/** More are no history of one run: ten months of a reading every ten seconds. */
const MOST_SAMPLES = 2_700_000
const LONGEST_LINE = 1024

/**
 * Two fields in the oldest stores, three since steps exist, more where a model or a data set stands behind them. A line
 * that is none of this is told once for the file, with how many there are.
 */
export async function readMetric(file: RecordFile, problems: Problem[]): Promise<readonly Sample[]> {
  const samples: Sample[] = []
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
        const sample = samples.length < MOST_SAMPLES ? sampleOf(text, line.number) : null
        if (sample === null) isBad(line.number, text)
        else samples.push(sample)
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

function sampleOf(text: string, line: number): Sample | null {
  const fields = text.split(' ', 7)
  if (fields.length < 2 || fields.length > 6 || !/^[0-9]{10,14}$/.test(fields[0] ?? '')) return null
  const value = parsePythonNumber(fields[1] ?? '', 'signed')
  if (!value.ok && value.class !== 'E_NONFINITE') return null
  return { ms: millisecondsOf(Number(fields[0])), value: value.ok ? value.value : null, line }
}

/** What is shown of a line: a number line has nothing else. */
function printable(text: string): string {
  return /^[-+\w. ]*$/.test(text) ? text : '…'
}
