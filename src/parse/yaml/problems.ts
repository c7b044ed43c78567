import type { ProblemTable } from '../../core/problem.ts'

/** What can be wrong with a YAML text before anybody asks what it means. */
export const yamlProblems = {
  'yaml/syntax': {
    class: 'E_SYNTAX',
    severity: 'error',
    means: 'The text is not valid YAML.',
    fix: 'Correct the line; indent with spaces and quote values that contain `: ` or ` #`.',
  },
  'yaml/duplicate-key': {
    class: 'E_DUP_KEY',
    severity: 'error',
    means: 'A key stands twice in one mapping, so that one of the two values would be lost.',
    fix: 'Keep one of them.',
  },
  'yaml/repeated-key': {
    class: 'E_DUP_KEY',
    severity: 'warning',
    means:
      'A key stands twice in one mapping of a file that another tool reads. The last one is taken, as such tools do.',
    fix: 'Keep one of them.',
  },
  'yaml/alias': {
    class: 'E_ALIAS',
    severity: 'error',
    means:
      'The text refers to another part of itself with `*name`, in a file written by hand or to a part that is not there. A few lines of that can stand for gigabytes.',
    fix: 'Write the value out.',
  },
  'yaml/merge-key': {
    class: 'E_UNKNOWN_FIELD',
    severity: 'error',
    means: 'The text merges one mapping into another with `<<`, which YAML 1.2 does not have.',
    fix: 'Write the keys out.',
  },
  'yaml/tag': {
    class: 'E_TAG',
    severity: 'error',
    means: 'A value has a tag such as `!!float`, `!!binary` or `!custom`.',
    fix: 'Delete the tag; the field says what kind of value it takes.',
  },
  'yaml/directive': {
    class: 'E_DIRECTIVE',
    severity: 'error',
    means: 'A line begins with `%`: a directive, with which the same text may mean other values.',
    fix: 'Delete the line.',
  },
  'yaml/many-documents': {
    class: 'E_MULTIDOC',
    severity: 'error',
    means: 'The file holds more than one document, separated by `---`.',
    fix: 'Keep one document, or write several files.',
  },
  'yaml/empty': {
    class: 'E_MISSING',
    severity: 'error',
    means: 'The file holds nothing but comments or white space.',
    fix: 'Fill it in, or delete it.',
  },
  'yaml/complex-key': {
    class: 'E_TYPE',
    severity: 'error',
    means: 'A key is a list or a mapping.',
    fix: 'Write a plain word as the key.',
  },
  'yaml/character': {
    class: 'E_NAME',
    severity: 'error',
    means: 'A text contains a NUL character or half of a surrogate pair, which cannot be stored or shown.',
    fix: 'Delete the escape sequence.',
  },
  'yaml/too-deep': {
    class: 'E_DEPTH',
    severity: 'error',
    means:
      'Lists and mappings are nested deeper than is read: 20 in files written by hand, 64 in those of other tools.',
    fix: 'Nest less.',
  },
  'yaml/too-many-values': {
    class: 'E_COUNT',
    severity: 'error',
    means: 'The file holds more keys and values than are read.',
    fix: 'Split it into several files.',
  },
  'yaml/too-long': {
    class: 'E_SIZE',
    severity: 'error',
    means: 'One text in the file is longer than 64 KiB.',
    fix: 'Shorten it.',
  },
  'yaml/too-large': {
    class: 'E_SIZE',
    severity: 'error',
    means: 'The file is larger than is read.',
    fix: 'Split it into several files.',
  },
} as const satisfies ProblemTable
