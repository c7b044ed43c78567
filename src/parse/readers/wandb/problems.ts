import { type ProblemTable, reporter } from '../../../core/problem.ts'

export const wandbProblems = {
  'wandb/metadata': {
    class: 'E_SYNTAX',
    severity: 'warning',
    means: '`wandb-metadata.json` cannot be read, so the hardware of the run is not known.',
    fix: 'Restore the file that W&B wrote.',
  },
  'wandb/sessions': {
    class: 'E_INCOMPLETE',
    severity: 'warning',
    means: 'A run was resumed, and it is not clear whether the later duration contains the earlier one.',
    fix: 'Nothing needs to be done; the longest session is counted, as a lower bound.',
  },
  'wandb/started': {
    class: 'E_TIME',
    severity: 'warning',
    means: '`startedAt` is not a time.',
    fix: 'Restore the file that W&B wrote.',
  },
  'wandb/too-large': {
    class: 'E_SIZE',
    severity: 'error',
    means: 'A summary is larger than 16 MiB, so how long the run took is not known.',
    fix: 'Take images and tables out of the summary, or commit only its numbers.',
  },
} as const satisfies ProblemTable

export const report = reporter(wandbProblems)
