import type { ProblemTable } from '../../../core/problem.ts'

/** What can be wrong with samples of experiment-impact-tracker. */
export const impactTrackerProblems = {
  'experiment-impact-tracker/line': {
    class: 'E_SYNTAX',
    severity: 'error',
    means: 'A line is no JSON object, or has no timestamp. It is not counted.',
    fix: 'Restore the line, or delete it.',
  },
  'experiment-impact-tracker/number': {
    class: 'E_NUMBER',
    severity: 'error',
    means: 'A power is not a number of at least zero. The power of the sample before is taken for it.',
    fix: 'Restore the number that the tracker wrote.',
  },
  'experiment-impact-tracker/time-order': {
    class: 'E_TIME_ORDER',
    severity: 'warning',
    means:
      'A sample is older than the one before it, as where files were joined. The time between them is not counted.',
    fix: 'Keep the samples of each run in a file of their own.',
  },
  'experiment-impact-tracker/one-sample': {
    class: 'E_MISSING',
    severity: 'warning',
    means: 'There is only one sample, so that no time passed between samples. Energy is unknown, not zero.',
    fix: 'State the hours of the run in a `*.carbon.yml`.',
  },
  'experiment-impact-tracker/implausible-power': {
    class: 'E_IMPLAUSIBLE',
    severity: 'error',
    means: 'Mean power is more than one host draws: above 15 kW. The run is not counted.',
    fix: 'Restore the samples that the tracker wrote.',
  },
} as const satisfies ProblemTable
