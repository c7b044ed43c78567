import type { ProblemTable } from '../../../core/problem.ts'

/** What can be wrong with a log of powers. */
export const gpuLogProblems = {
  'gpu-log/implausible-power': {
    class: 'E_IMPLAUSIBLE',
    severity: 'error',
    means:
      'The mean power is none that a device of that kind draws: a unit is wrong, often milliwatts taken for watts.',
    fix: 'Write the readings again in the unit that the column names.',
  },
  'gpu-log/negative': {
    class: 'E_NEGATIVE',
    severity: 'error',
    means: 'A reading is below zero. Nothing of the file is counted.',
    fix: 'Restore the readings that the tool printed.',
  },
  'gpu-log/row': {
    class: 'E_SYNTAX',
    severity: 'warning',
    means: 'A row cannot be read; the power is taken to run straight from the reading before to the one behind.',
    fix: 'Delete the row, or restore it.',
  },
  'gpu-log/no-rows': {
    class: 'E_MISSING',
    severity: 'warning',
    means: 'The file has column names, or rows, and no reading that can be used.',
    fix: 'Commit the log after the run, or delete it.',
  },
  'gpu-log/gap': {
    class: 'E_INCOMPLETE',
    severity: 'warning',
    means:
      'The logger stood still. Up to an hour is counted at the lower of the readings before and behind; more is not counted.',
    fix: 'If work went on in between, state it in a file of its own.',
  },
  'gpu-log/clock': {
    class: 'E_TIME_ORDER',
    severity: 'warning',
    means: 'A time is earlier than the one before: a restart, a changed clock, or two loggers in one file.',
    fix: 'Let every logger write a file of its own, in UTC.',
  },
  'gpu-log/devices': {
    class: 'E_INCOMPLETE',
    severity: 'warning',
    means:
      'The rows do not say which device they are of. They are told apart by their order where it repeats; otherwise they are taken as one device.',
    fix: 'Ask for the index as well: `--query-gpu=timestamp,index,power.draw`.',
  },
  'gpu-log/unsupported': {
    class: 'E_INCOMPLETE',
    severity: 'warning',
    means: 'Some devices report no power (`[N/A]`); the energy is that of the others.',
    fix: 'State the energy of these devices in a file of its own.',
  },
} as const satisfies ProblemTable
