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
  'policy/time': {
    class: 'E_TIME',
    severity: 'error',
    means: 'The text is not a day.',
    fix: 'Write it as `2026-01-01`.',
  },
  'policy/account': {
    class: 'E_NAME',
    severity: 'error',
    means: 'The text names no account, team, role or kind of author.',
    fix: 'Write `user:octocat`, `team:ml-leads`, `role:admin`, `email:*@acme.example`, `people`, `bots` or `agents`, as the key takes them.',
  },
  'policy/reference': {
    class: 'E_PATH',
    severity: 'error',
    means: 'The text does not name a file of another repository.',
    fix: 'Write `owner/repository:path`, such as `acme/.github:carbon-budget.yml`.',
  },
  'policy/no-budget': {
    class: 'E_POLICY',
    severity: 'error',
    means:
      'The policy is enforced but has no budget, nor has the one that it extends, so every pull request would pass.',
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
    means: 'Two lines of the policy cannot both hold, such as a limit per request on training.',
    fix: 'Change one of the two lines as the hint says.',
  },
  'policy/locked': {
    class: 'E_POLICY',
    severity: 'error',
    means: 'The policy loosens what the policy of the organisation locks.',
    fix: 'Delete the line, write what the organisation says, or ask the owners of its policy.',
  },
  'policy/extends-twice': {
    class: 'E_POLICY',
    severity: 'error',
    means: 'The policy that is extended extends another one. There is one level only.',
    fix: 'Delete `extends` from the policy of the organisation.',
  },
  'policy/nothing-read': {
    class: 'E_POLICY',
    severity: 'error',
    means: 'A list that must name something is empty, so that nothing would be read or counted.',
    fix: 'Fill the list, or delete the line for the default.',
  },
} as const satisfies ProblemTable
