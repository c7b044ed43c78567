import type { ProblemTable } from '../../../core/problem.ts'

/** What can be wrong with a batch script. All are warnings: it claims nothing that was spent. */
export const sbatchProblems = {
  'sbatch/ignored-options': {
    class: 'E_SYNTAX',
    severity: 'warning',
    means: 'Options stand behind the first command of the script, where Slurm ignores them. They are not counted.',
    fix: 'Move all `#SBATCH` lines above the first command.',
  },
  'sbatch/unreadable-option': {
    class: 'E_NUMBER',
    severity: 'warning',
    means: 'An option that asks for nodes, tasks or accelerators cannot be read; its quantity is taken as not known.',
    fix: 'Write it as the manual of sbatch has it, such as `--gres=gpu:a100:4`.',
  },
  'sbatch/time': {
    class: 'E_TIME',
    severity: 'warning',
    means: 'The time limit cannot be read, so the hours are not known.',
    fix: 'Write minutes, `HH:MM:SS` or `D-HH:MM:SS`.',
  },
  'sbatch/array': {
    class: 'E_NUMBER',
    severity: 'warning',
    means: 'The size of the array is not written in the script; one job of it is counted.',
    fix: 'Write the range into the script, such as `--array=1-50%4`.',
  },
} as const satisfies ProblemTable
