import type { ProblemTable } from '../../../core/problem.ts'

/** What can be wrong with a report of optimum-benchmark, beyond what `json/` says. */
export const optimumBenchmarkProblems = {
  'optimum-benchmark/no-time': {
    class: 'E_MISSING',
    severity: 'warning',
    means: 'A report has neither latencies nor energies, so that nothing is known of what the benchmark took.',
    fix: 'Run it with `scenario.latency=true`, or state its hours in a `*.carbon.yml`.',
  },
  'optimum-benchmark/unit': {
    class: 'E_UNIT',
    severity: 'error',
    means: 'An energy is not in kWh, or a latency not in seconds, which is all that the tool writes.',
    fix: 'Restore the report that the tool wrote.',
  },
  'optimum-benchmark/implausible-power': {
    class: 'E_IMPLAUSIBLE',
    severity: 'error',
    means: 'Energy divided by duration is no power that one host draws: above 15 kW. The run is not counted.',
    fix: 'Restore the report that the tool wrote.',
  },
} as const satisfies ProblemTable
