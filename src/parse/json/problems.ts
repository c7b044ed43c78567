import type { ProblemTable } from '../../core/problem.ts'

/** What can be wrong with a JSON text, and with the values that a reader asks of it. */
export const jsonProblems = {
  'json/syntax': {
    class: 'E_SYNTAX',
    severity: 'error',
    means: 'The text is not valid JSON, or ends in the middle of a value.',
    fix: 'Write the file again with the tool that made it; JSON has no comments, no single quotes and no last comma.',
  },
  'json/empty': {
    class: 'E_MISSING',
    severity: 'error',
    means: 'The file holds nothing, or nothing but white space.',
    fix: 'Write the file again, or delete it.',
  },
  'json/duplicate-key': {
    class: 'E_DUP_KEY',
    severity: 'error',
    means: 'A key stands twice in one object, so that one of the two values would be lost.',
    fix: 'Keep one of them.',
  },
  'json/too-deep': {
    class: 'E_DEPTH',
    severity: 'error',
    means: 'Lists and objects are nested deeper than any record is.',
    fix: 'Nest less, or exclude the path in the policy.',
  },
  'json/too-many-values': {
    class: 'E_COUNT',
    severity: 'error',
    means: 'The file holds more values than are read.',
    fix: 'Split it into several files.',
  },
  'json/type': {
    class: 'E_TYPE',
    severity: 'error',
    means: 'A field holds another kind of value than its tool writes there: a text for a number, a list for a text.',
    fix: 'Restore what the tool wrote; nothing is turned into a number that is not one.',
  },
  'json/not-finite': {
    class: 'E_NONFINITE',
    severity: 'error',
    means: 'A number that is needed is `NaN`, infinite, or too large to count.',
    fix: 'Restore the number that was measured.',
  },
  'json/out-of-range': {
    class: 'E_RANGE',
    severity: 'error',
    means: 'A number is so small that it would be counted as 0.',
    fix: 'Write 0, or check the exponent.',
  },
  'json/negative': {
    class: 'E_NEGATIVE',
    severity: 'error',
    means: 'A quantity is negative where only zero and more make sense.',
    fix: 'Restore the number that was measured.',
  },
  'json/name': {
    class: 'E_NAME',
    severity: 'error',
    means: 'A text contains a NUL character or half of a surrogate pair, which cannot be stored or shown.',
    fix: 'Delete the escape sequence.',
  },
} as const satisfies ProblemTable
