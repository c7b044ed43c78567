import { type ProblemTable, reporter } from '../../../core/problem.ts'

export const dvcliveProblems = {
  'dvclive/implausible-power': {
    class: 'E_IMPLAUSIBLE',
    severity: 'error',
    means: 'The energy and the duration that were logged imply a power that no host draws; neither is counted.',
    fix: 'Check the units in the names.',
  },
} as const satisfies ProblemTable

export const report = reporter(dvcliveProblems)
