/** What the faults of the CSV scanner mean for a CodeCarbon file. */
import type { CsvFaultKind } from '../../csv/scanner.ts'
import type { Code } from './problem-log.ts'

interface FaultProblem {
  readonly code: Code
  readonly message: string
  readonly hint: string
}

const PROBLEMS: Record<CsvFaultKind, FaultProblem> = {
  'unclosed-quote': {
    code: 'codecarbon/unclosed-quote',
    message: 'a quote is opened here and never closed',
    hint: 'close it, or delete it',
  },
  'stray-quote': {
    code: 'codecarbon/stray-quote',
    message: 'a quote where none can stand',
    hint: 'put the whole cell in quotes and double the quotes inside it',
  },
  'long-record': {
    code: 'codecarbon/long-line',
    message: 'the row is longer than 64 KiB',
    hint: 'restore the row that the tracker wrote',
  },
  'long-cell': {
    code: 'codecarbon/long-cell',
    message: 'the cell is longer than 4 KiB',
    hint: 'shorten the text in this cell',
  },
  'many-columns': {
    code: 'codecarbon/columns',
    message: 'the row has more than 256 columns',
    hint: 'restore the row that the tracker wrote',
  },
  'nul-byte': {
    code: 'codecarbon/nul-byte',
    message: 'a NUL byte',
    hint: 'write the file again as UTF-8 text',
  },
}

export function faultProblem(kind: CsvFaultKind): FaultProblem {
  return PROBLEMS[kind]
}
