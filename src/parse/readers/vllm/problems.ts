import type { ProblemTable } from '../../../core/problem.ts'

/** What can be wrong with a benchmark result, beyond what `json/` says. */
export const vllmProblems = {
  'vllm/no-time': {
    class: 'E_MISSING',
    severity: 'warning',
    means: 'A benchmark result does not say how long it took, or says zero.',
    fix: 'Write the result again; `duration`, `elapsed_time` or `latencies` has the seconds.',
  },
} as const satisfies ProblemTable
