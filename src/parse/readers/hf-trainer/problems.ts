import { type ProblemTable, reporter } from '../../../core/problem.ts'

export const hfTrainerProblems = {
  'hf-trainer/flops': {
    class: 'E_IMPLAUSIBLE',
    severity: 'warning',
    means: '`total_flos` is so low for the steps that were made that it cannot have counted the work of the model.',
    fix: 'Nothing needs to be done; the operations are taken as not known.',
  },
  'hf-trainer/resumed': {
    class: 'E_INCOMPLETE',
    severity: 'warning',
    means:
      'The evaluations took longer than `train_runtime`, so the training was resumed and only its last session is timed.',
    fix: 'State the hours of all sessions in a carbon.yml, if they are known.',
  },
  'hf-trainer/torn-line': {
    class: 'E_SYNTAX',
    severity: 'warning',
    means: 'A line of `trainer_log.jsonl` cannot be read; the lines around it were.',
    fix: 'Delete the line.',
  },
} as const satisfies ProblemTable

export const report = reporter(hfTrainerProblems)
