import type { ProblemTable } from '../../core/problem.ts'

/** What can be wrong with a TOML text before anybody asks what it means. */
export const tomlProblems = {
  'toml/syntax': {
    class: 'E_SYNTAX',
    severity: 'error',
    means: 'The text is not valid TOML.',
    fix: 'Correct the line.',
  },
  'toml/duplicate-key': {
    class: 'E_DUP_KEY',
    severity: 'error',
    means: 'A key or a table is defined twice.',
    fix: 'Keep one of them.',
  },
  'toml/too-deep': {
    class: 'E_DEPTH',
    severity: 'error',
    means: 'Tables and lists are nested more than 32 deep.',
    fix: 'Nest less.',
  },
  'toml/too-large': {
    class: 'E_SIZE',
    severity: 'error',
    means: 'The file is larger than is read.',
    fix: 'Split it into several files.',
  },
} as const satisfies ProblemTable
