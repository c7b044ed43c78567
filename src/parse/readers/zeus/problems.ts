import type { ProblemTable } from '../../../core/problem.ts'

/** What can be wrong with a log of Zeus. */
export const zeusProblems = {
  'zeus/row': {
    class: 'E_SYNTAX',
    severity: 'error',
    means: 'A window cannot be read: a number is missing, negative or none. It is not counted.',
    fix: 'Restore the line that Zeus wrote, or delete it.',
  },
  'zeus/no-rows': {
    class: 'E_MISSING',
    severity: 'warning',
    means: 'The file has column names and no windows.',
    fix: 'Commit the file after the run, or delete it.',
  },
  'zeus/implausible-power': {
    class: 'E_IMPLAUSIBLE',
    severity: 'error',
    means: 'The mean power is none that so many accelerators draw. Nothing of the file is counted.',
    fix: 'Restore the file that Zeus wrote: energies are in joules, times in seconds.',
  },
  'zeus/overlap': {
    class: 'E_CONFLICT',
    severity: 'warning',
    means: 'Two windows overlap and neither holds the other. Both are counted, so what lies in both counts twice.',
    fix: 'Keep the one that covers the run.',
  },
} as const satisfies ProblemTable
