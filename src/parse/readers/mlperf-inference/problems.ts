import type { ProblemTable } from '../../../core/problem.ts'

/** What can be wrong with a log of MLPerf inference. */
export const mlperfInferenceProblems = {
  'mlperf-inference/line': {
    class: 'E_SYNTAX',
    severity: 'warning',
    means: 'A line of the readings, or a mark of the log, cannot be read. It is not used.',
    fix: 'Restore the line that the tool wrote.',
  },
  'mlperf-inference/clock': {
    class: 'E_TIME_ORDER',
    severity: 'warning',
    means: 'The readings fit the marks of the run only after a shift by whole quarters of an hour, which was made.',
    fix: 'Let the power server write UTC, as the benchmark does.',
  },
  'mlperf-inference/no-readings': {
    class: 'E_INCOMPLETE',
    severity: 'warning',
    means: 'No reading lies between the marks of the run, so its energy is not known; its hours count.',
    fix: 'Commit the readings of this run.',
  },
  'mlperf-inference/implausible-power': {
    class: 'E_IMPLAUSIBLE',
    severity: 'error',
    means: 'The mean power is none that so many machines draw. The energy is not counted.',
    fix: 'Restore the readings that the power server wrote.',
  },
} as const satisfies ProblemTable
