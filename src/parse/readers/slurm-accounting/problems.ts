import type { ProblemTable } from '../../../core/problem.ts'

/** What can be wrong with an account of Slurm. */
export const slurmAccountingProblems = {
  'slurm-accounting/torn-row': {
    class: 'E_SYNTAX',
    severity: 'error',
    means: 'A row does not have the cells that its header names, so that it cannot be counted.',
    fix: 'Write the account again with `--parsable2` and a delimiter that no cell contains.',
  },
  'slurm-accounting/no-header': {
    class: 'E_SYNTAX',
    severity: 'error',
    means: 'The columns are not named, and their content does not tell which is which.',
    fix: 'Write the account again without `--noheader`.',
  },
  'slurm-accounting/no-quantity': {
    class: 'E_MISSING',
    severity: 'warning',
    means: 'The account has neither time nor energy of its jobs.',
    fix: 'Ask `sacct` for `JobID,Elapsed,AllocTRES,ConsumedEnergyRaw,Start,End,State,Partition,Cluster`.',
  },
  'slurm-accounting/elapsed': {
    class: 'E_TIME',
    severity: 'error',
    means: 'The elapsed time of a job is no time.',
    fix: 'Restore the time that `sacct` printed, or delete the row.',
  },
  'slurm-accounting/energy': {
    class: 'E_NUMBER',
    severity: 'warning',
    means: 'The energy of a job is no number; the job is counted by its hours.',
    fix: 'Ask `sacct` for `ConsumedEnergyRaw`.',
  },
  'slurm-accounting/implausible-energy': {
    class: 'E_IMPLAUSIBLE',
    severity: 'warning',
    means:
      'The energy of a job is what a counter holds that was reset, or more or less than its nodes can draw. The job is counted by its hours.',
    fix: 'Delete the energy of the row, or correct it.',
  },
  'slurm-accounting/long-line': {
    class: 'E_SIZE',
    severity: 'error',
    means: 'A line is longer than any row of an account.',
    fix: 'Write the account again without the columns of commands and comments.',
  },
} as const satisfies ProblemTable
