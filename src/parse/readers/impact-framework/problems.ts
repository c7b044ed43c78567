import type { ProblemTable } from '../../../core/problem.ts'

/** What can be wrong with an output of Impact Framework. */
export const impactFrameworkProblems = {
  'impact-framework/number': {
    class: 'E_NUMBER',
    severity: 'error',
    means: 'An energy, an emission or a duration is not a number of at least zero. Its component is not counted.',
    fix: 'Run the manifest again.',
  },
  'impact-framework/unit': {
    class: 'E_UNIT',
    severity: 'error',
    means: 'The manifest gives a parameter a unit that is none of energy or mass. The parameter is not counted.',
    fix: 'Write kWh for energies and gCO2eq for emissions under `parameter-metadata`.',
  },
  'impact-framework/incomplete': {
    class: 'E_MISSING',
    severity: 'error',
    means:
      'Only some observations of a component have the parameter, so that the sum would be too small. It is not counted.',
    fix: 'Run the manifest again with observations that have it all.',
  },
  'impact-framework/implausible-power': {
    class: 'E_IMPLAUSIBLE',
    severity: 'error',
    means: 'Energy divided by duration is more than 15 kW, which no host draws. The component is not counted.',
    fix: 'Check the unit of the energy: kWh.',
  },
  'impact-framework/timestamp': {
    class: 'E_TIME',
    severity: 'warning',
    means: 'A timestamp is not a date that exists. The component counts, its time is unknown.',
    fix: 'Write it as `2026-11-02T18:00:00Z`.',
  },
} as const satisfies ProblemTable
