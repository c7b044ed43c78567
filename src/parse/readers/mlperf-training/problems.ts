import type { ProblemTable } from '../../../core/problem.ts'

/** What can be wrong with a log of MLPerf training. */
export const mlperfTrainingProblems = {
  'mlperf-training/line': {
    class: 'E_SYNTAX',
    severity: 'warning',
    means: 'A line begins like one of the log and cannot be read. What stands in it is not used.',
    fix: 'Restore the line that the benchmark wrote.',
  },
  'mlperf-training/no-stop': {
    class: 'E_INCOMPLETE',
    severity: 'warning',
    means: 'The run has no end in the log: it was killed, or the log was cut. It lasted at least until the last line.',
    fix: 'Commit the whole log.',
  },
  'mlperf-training/clock': {
    class: 'E_TIME_ORDER',
    severity: 'warning',
    means:
      'No reading of a power log lies within the run: the clock of the meter is another one. Its mean power is taken for the run.',
    fix: 'Write the readings with the time of the run, in milliseconds since 1970 in UTC.',
  },
  'mlperf-training/partly': {
    class: 'E_INCOMPLETE',
    severity: 'warning',
    means: 'The readings cover less than half of the run; their mean is taken for all of it.',
    fix: 'Commit the readings of the whole run.',
  },
  'mlperf-training/implausible-power': {
    class: 'E_IMPLAUSIBLE',
    severity: 'error',
    means: 'The mean power is none that so many machines draw. The energy is not counted.',
    fix: 'Check the unit of the readings: watts.',
  },
} as const satisfies ProblemTable
