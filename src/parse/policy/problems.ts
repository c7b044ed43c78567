import type { ProblemTable } from '../../core/problem.ts'
import { valueProblems } from '../value.ts'

/** What can be wrong with `.github/carbon-budget.yml`. */
export const policyProblems = {
  ...valueProblems('policy'),
  'policy/later': {
    class: 'E_POLICY',
    severity: 'error',
    means: 'The policy asks for something that this release cannot judge. It is refused rather than ignored.',
    fix: 'Delete the line or write what the hint shows.',
  },
  'policy/version': {
    class: 'E_POLICY',
    severity: 'error',
    means: 'The policy is written for a newer release.',
    fix: 'Use a newer release of Carbon Clerk, or write `version: 1`.',
  },
  'policy/glob': {
    class: 'E_POLICY',
    severity: 'error',
    means:
      'A path pattern cannot be used: it leaves the repository, stands for too many patterns, or is not a pattern.',
    fix: 'Write the path from the root of the repository with `*`, `**`, `?` and `{a,b}`.',
  },
  'policy/no-budget': {
    class: 'E_POLICY',
    severity: 'error',
    means: 'The policy is enforced but has no budget, so every pull request would pass.',
    fix: 'Add a budget, or write `mode: report`.',
  },
  'policy/duplicate-budget': {
    class: 'E_POLICY',
    severity: 'error',
    means: 'Two budgets have the same name, so that a report could not tell them apart.',
    fix: 'Rename one of them.',
  },
  'policy/contradiction': {
    class: 'E_POLICY',
    severity: 'error',
    means: 'Two lines of a budget cannot both hold, such as a limit per request on training.',
    fix: 'Change one of the two lines as the hint says.',
  },
  'policy/nothing-read': {
    class: 'E_POLICY',
    severity: 'error',
    means: 'A list that must name something is empty, so that nothing would be read or counted.',
    fix: 'Fill the list, or delete the line for the default.',
  },
} as const satisfies ProblemTable
