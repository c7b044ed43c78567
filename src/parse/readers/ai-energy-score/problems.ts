import type { ProblemTable } from '../../../core/problem.ts'

/** What can be wrong with results of AI Energy Score, beyond what `json/` says. */
export const aiEnergyScoreProblems = {
  'ai-energy-score/number': {
    class: 'E_NUMBER',
    severity: 'error',
    means: 'An energy or a duration is not a number of at least zero. It is not counted.',
    fix: 'Restore the number that the tool wrote, in watt-hours and seconds.',
  },
  'ai-energy-score/torn-row': {
    class: 'E_SYNTAX',
    severity: 'error',
    means: 'A row cannot be taken apart, or has not as many cells as the header. It is not counted.',
    fix: 'Restore the row that the tool wrote.',
  },
  'ai-energy-score/unit': {
    class: 'E_UNIT',
    severity: 'error',
    means: 'A summary is not in Wh, which is all that the tool writes.',
    fix: 'Restore the summary that the tool wrote.',
  },
  'ai-energy-score/implausible-power': {
    class: 'E_IMPLAUSIBLE',
    severity: 'error',
    means: 'Energy divided by duration is no power that one host draws: above 15 kW. The run is not counted.',
    fix: 'Restore the number that the tool wrote, in watt-hours.',
  },
} as const satisfies ProblemTable
