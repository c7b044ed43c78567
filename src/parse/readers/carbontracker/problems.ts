import type { ProblemTable } from '../../../core/problem.ts'

/** What can be wrong with a log of carbontracker. */
export const carbontrackerProblems = {
  'carbontracker/number': {
    class: 'E_NUMBER',
    severity: 'error',
    means: 'An energy or a time in a block of consumption is not a number as the tracker prints it.',
    fix: 'Restore the block that the tracker printed; it writes a point and never a comma.',
  },
  'carbontracker/unit': {
    class: 'E_UNIT',
    severity: 'error',
    means: 'An energy is not in kWh, or emissions are not in grams, which is all that the tracker prints.',
    fix: 'Restore the line that the tracker printed.',
  },
  'carbontracker/not-finite': {
    class: 'E_NONFINITE',
    severity: 'error',
    means: 'An energy or a time is `nan`, infinite or too large to hold.',
    fix: 'Measure the run again, or state its hours in a `*.carbon.yml`.',
  },
  'carbontracker/negative': {
    class: 'E_NEGATIVE',
    severity: 'error',
    means: 'An energy or a time is below zero.',
    fix: 'Restore the number that the tracker printed.',
  },
  'carbontracker/emissions': {
    class: 'E_NUMBER',
    severity: 'warning',
    means: 'The emissions of a block cannot be read. The energy counts; emissions are computed from it.',
    fix: 'Restore the line that the tracker printed.',
  },
  'carbontracker/unfinished-block': {
    class: 'E_INCOMPLETE',
    severity: 'error',
    means: 'A block of actual consumption has no energy; the file was cut.',
    fix: 'Write the log again, or restore the whole block.',
  },
  'carbontracker/no-total': {
    class: 'E_MISSING',
    severity: 'warning',
    means:
      'A log in which the tracker never printed what was consumed: the run crashed, or goes on. Energy is unknown, not zero.',
    fix: 'Commit the log after the run; call `tracker.stop()` where a training ends early.',
  },
  'carbontracker/several-totals': {
    class: 'E_CONFLICT',
    severity: 'error',
    means: 'One run has two totals that contradict each other. The larger one is counted.',
    fix: 'Keep the block that the tracker printed for this run.',
  },
  'carbontracker/at-once': {
    class: 'E_CONFLICT',
    severity: 'warning',
    means:
      'Several trackers ran at once, one in each process of a training. Each may have seen the whole machine; all are counted.',
    fix: 'Let one process only have a tracker.',
  },
  'carbontracker/implausible-power': {
    class: 'E_IMPLAUSIBLE',
    severity: 'error',
    means:
      'Energy divided by time is no power that one host draws: below 0.5 W or above 15 kW. The run is not counted.',
    fix: 'Restore the block that the tracker printed.',
  },
  'carbontracker/json': {
    class: 'E_SYNTAX',
    severity: 'error',
    means:
      'A line of an event log is no JSON, or a field in it is of another kind than the tracker writes. It is not counted.',
    fix: 'Restore the line.',
  },
} as const satisfies ProblemTable
