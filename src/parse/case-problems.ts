import type { ProblemTable } from '../core/problem.ts'

/** What can be wrong with a case on standard input. */
export const caseProblems = {
  'case/too-large': {
    class: 'E_SIZE',
    severity: 'error',
    means: 'The case is larger than 64 KiB.',
    fix: 'Write one case with the fields of `estimate --help`.',
  },
  'case/empty': {
    class: 'E_MISSING',
    severity: 'error',
    means: 'Standard input holds no case.',
    fix: 'Write one JSON object.',
  },
  'case/json': {
    class: 'E_SYNTAX',
    severity: 'error',
    means: 'The case is not valid JSON.',
    fix: 'Write one JSON object: keys and words in double quotes, no comments, no comma before a closing bracket.',
  },
  'case/duplicate-key': {
    class: 'E_DUP_KEY',
    severity: 'error',
    means: 'A field stands twice, so that one of the two values would be lost.',
    fix: 'Keep one of them.',
  },
  'case/unknown-field': {
    class: 'E_UNKNOWN_FIELD',
    severity: 'error',
    means: 'A field has a name that no case has.',
    fix: 'Correct the name; `estimate --help` lists them.',
  },
  'case/name': {
    class: 'E_NAME',
    severity: 'error',
    means: 'A name holds a control character or half of a surrogate pair.',
    fix: 'Write it in plain characters.',
  },
  'case/type': {
    class: 'E_TYPE',
    severity: 'error',
    means: 'A field holds another kind of value than it takes: a text for a number, a list for a word.',
    fix: 'Write the kind of value that the message names.',
  },
  'case/word': {
    class: 'E_TYPE',
    severity: 'error',
    means: 'A field takes one of a few words, and this is none of them.',
    fix: 'Write one of the words that the message lists.',
  },
  'case/range': {
    class: 'E_RANGE',
    severity: 'error',
    means: 'A number is outside what the field can mean: a PUE below 1, a share above 1, a negative energy.',
    fix: 'Check the unit in the name of the field.',
  },
  'case/missing': {
    class: 'E_MISSING',
    severity: 'error',
    means: 'The case lacks a field without which it cannot be worked out.',
    fix: 'Add the field that the message names.',
  },
  'case/conflict': {
    class: 'E_CONFLICT',
    severity: 'error',
    means: 'Two fields contradict each other.',
    fix: 'Correct one of them.',
  },
} as const satisfies ProblemTable
