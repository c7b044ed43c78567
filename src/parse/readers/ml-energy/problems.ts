import type { ProblemTable } from '../../../core/problem.ts'

/** What can be wrong with results of the ML.ENERGY benchmark, beyond what `json/` says. */
export const mlEnergyProblems = {
  'ml-energy/implausible-power': {
    class: 'E_IMPLAUSIBLE',
    severity: 'error',
    means:
      'Energy divided by duration is no power that one host draws: below 0.5 W or above 15 kW. The run is not counted.',
    fix: 'Restore the result that the benchmark wrote; it counts in joules.',
  },
} as const satisfies ProblemTable
