/** Findings about the policy and its owners, one row each. */
import type { CodeRow } from './finding.ts'

const OWNERS =
  'docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners'
const POLICY = 'docs/policy.md'
const TOKENS = 'docs.github.com/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens'

export const policyCodes = {
  'doctor/policy-enforced': {
    area: 'policy',
    levels: ['ok'],
    means: 'The budget of the base branch can be read, and blocks.',
    fix: 'Nothing.',
    source: POLICY,
  },
  'doctor/policy-missing': {
    area: 'policy',
    levels: ['fix'],
    means: 'There is no budget on the base branch, so nothing is blocked.',
    fix: 'Run "carbon-clerk init" and merge what it writes.',
    source: POLICY,
  },
  'doctor/policy-unreadable': {
    area: 'policy',
    levels: ['fix'],
    means: 'The budget of the base branch has a mistake, so every pull request ends as BAD_POLICY.',
    fix: 'Correct the line that the message names.',
    source: POLICY,
  },
  'doctor/report-mode': {
    area: 'policy',
    levels: ['look'],
    means: 'The budget shows verdicts and blocks nothing.',
    fix: 'Write "mode: enforce" when you have looked on long enough.',
    source: POLICY,
  },
  'doctor/errors-pass': {
    area: 'policy',
    levels: ['look'],
    means: 'What cannot be read, or cannot be asked, lets a pull request through.',
    fix: 'Write "on_error: block".',
    source: POLICY,
  },
  'doctor/no-budgets': {
    area: 'policy',
    levels: ['look'],
    means: 'The budget file sets no limit, which it may while it only reports.',
    fix: 'Write one under "budgets:".',
    source: POLICY,
  },
  'doctor/low-end': {
    area: 'policy',
    levels: ['look'],
    means: 'The lower end of the interval meets the limit, so a pull request passes that probably exceeds it.',
    fix: 'Write "gate_on: p50", or p95 to be careful.',
    source: POLICY,
  },
  'doctor/undecided-pass': {
    area: 'policy',
    levels: ['look'],
    means: 'A limit inside the interval passes without a word.',
    fix: 'Write "undecided: warn", or block.',
    source: POLICY,
  },
  'doctor/records-left-out': {
    area: 'policy',
    levels: ['look', 'fix'],
    means: 'Records in usual places are not counted, because of records.include or records.exclude.',
    fix: 'Name single folders under "exclude:", and leave "include:" out.',
    source: POLICY,
  },
  'doctor/approver-unconfirmed': {
    area: 'policy',
    levels: ['look'],
    means: 'The token of a workflow cannot see who is in a team, so waivers of its members are void.',
    fix: 'Name people ("user:octocat") or a role ("role:admin"), or give the step a token that may read members.',
    source: TOKENS,
  },
  'doctor/organization-policy': {
    area: 'policy',
    levels: ['ok', 'fix', 'look', 'unseen'],
    means: 'The budget extends that of the organisation, which the gate must be able to read.',
    fix: 'Check the name behind "extends:", and give the step a token that may read that repository.',
    source: POLICY,
  },
} as const satisfies Readonly<Record<string, CodeRow>>

export const ownerCodes = {
  'doctor/owned': {
    area: 'owners',
    levels: ['ok'],
    means: 'CODEOWNERS names owners of the budget, of the workflow and of itself.',
    fix: 'Nothing.',
    source: OWNERS,
  },
  'doctor/owners-missing': {
    area: 'owners',
    levels: ['look'],
    means: 'There is no CODEOWNERS, so anybody may merge a larger budget or a workflow without the gate.',
    fix: 'Write .github/CODEOWNERS with "/.github/ @OWNER".',
    source: OWNERS,
  },
  'doctor/unowned': {
    area: 'owners',
    levels: ['look'],
    means: 'CODEOWNERS names no owner of a file on which the gate stands.',
    fix: 'Add a line to CODEOWNERS.',
    source: OWNERS,
  },
} as const satisfies Readonly<Record<string, CodeRow>>
