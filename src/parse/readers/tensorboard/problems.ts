import { type ProblemTable, reporter } from '../../../core/problem.ts'

export const tensorboardProblems = {
  'tensorboard/torn': {
    class: 'E_INCOMPLETE',
    severity: 'warning',
    means: 'An event file ends in the middle of an event, as it does when a training is killed or goes on.',
    fix: 'Nothing needs to be done; the events before it were read.',
  },
  'tensorboard/damaged': {
    class: 'E_SYNTAX',
    severity: 'warning',
    means: 'The length of an event does not fit its checksum, so nothing behind it can be found.',
    fix: 'Commit the file as binary; git may have changed its line ends.',
  },
} as const satisfies ProblemTable

export const report = reporter(tensorboardProblems)
