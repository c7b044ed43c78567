import { type ProblemTable, reporter } from '../../../core/problem.ts'

export const sacredProblems = {
  'sacred/time': {
    class: 'E_TIME',
    severity: 'error',
    means: '`start_time`, `stop_time` or `heartbeat` is not a time, so how long the run took is not known.',
    fix: 'Restore the file that Sacred wrote.',
  },
  'sacred/order': {
    class: 'E_TIME_ORDER',
    severity: 'error',
    means: 'The run ended before it began.',
    fix: 'Restore the file that Sacred wrote.',
  },
} as const satisfies ProblemTable

export const report = reporter(sacredProblems)
