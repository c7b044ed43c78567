import type { ProblemTable } from '../../../core/problem.ts'

/** What can be wrong with a BoAmps report. */
export const boampsProblems = {
  'boamps/no-energy': {
    class: 'E_MISSING',
    severity: 'warning',
    means: 'No measure of the report has an energy that can be counted. Its duration is.',
    fix: 'Write `powerConsumption` in kWh.',
  },
  'boamps/unit': {
    class: 'E_UNIT',
    severity: 'error',
    means: 'A measure of the first drafts of the format has a unit that is no energy. It is not counted.',
    fix: 'Write the energy in kWh and leave the unit out.',
  },
  'boamps/implausible-power': {
    class: 'E_IMPLAUSIBLE',
    severity: 'error',
    means: 'Energy divided by duration is no power that one host draws: below 0.5 W or above 15 kW. It is not counted.',
    fix: 'Check the unit of both: kWh and seconds.',
  },
  'boamps/parameters': {
    class: 'E_RANGE',
    severity: 'warning',
    means: 'The number of parameters is in thousands of millions, and is larger than any model has. It is left out.',
    fix: 'Write 8 for a model of eight thousand million parameters.',
  },
  'boamps/time': {
    class: 'E_TIME',
    severity: 'warning',
    means: 'The time of the measurement is not a date that exists. The run counts, its time is unknown.',
    fix: 'Write it as `2026-11-02 18:00:00`.',
  },
} as const satisfies ProblemTable
