/** Findings about the rules of GitHub and about the clone, one row each. */
import type { CodeRow } from './finding.ts'

const RULES =
  'docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets'
const PROTECTED =
  'docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches'
const CHECKS =
  'docs.github.com/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks'
const SETTINGS =
  'docs.github.com/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository'
const POLICY = 'docs/policy.md'
const TOKENS = 'docs.github.com/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens'
const CLICKS = 'Settings > Rules > Rulesets'

export const githubCodes = {
  'doctor/required': {
    area: 'github',
    levels: ['ok'],
    means: 'The branch requires the check of the gate, from the app that makes it.',
    fix: 'Nothing.',
    source: RULES,
  },
  'doctor/not-required': {
    area: 'github',
    levels: ['fix'],
    means: 'The branch does not require the check of the gate, so a red one blocks nothing.',
    fix: `${CLICKS} > New branch ruleset > Require status checks to pass.`,
    source: RULES,
  },
  'doctor/required-unpublished': {
    area: 'github',
    levels: ['fix'],
    means: 'The branch requires a check that nothing here publishes under this name, so pull requests wait for ever.',
    fix: `Correct the name in ${CLICKS}.`,
    source: CHECKS,
  },
  'doctor/source-any': {
    area: 'github',
    levels: ['fix'],
    means: 'The required check may come from anywhere: whoever can write to the repository can set it.',
    fix: `${CLICKS} > Require status checks to pass: choose the source instead of "any source".`,
    source: RULES,
  },
  'doctor/source-other': {
    area: 'github',
    levels: ['fix', 'look'],
    means: 'The required check is expected from another app than the one that makes it.',
    fix: `${CLICKS} > Require status checks to pass: choose the app that publishes the check.`,
    source: RULES,
  },
  'doctor/check-unseen': {
    area: 'github',
    levels: ['look'],
    means:
      'The check was not seen on a recent pull request. Only a check of the last seven days can be chosen in a rule.',
    fix: 'Open a pull request, and look whether the check comes.',
    source: CHECKS,
  },
  'doctor/check-foreign': {
    area: 'github',
    levels: ['fix'],
    means: 'Another app than the expected one made a check of this name.',
    fix: 'Find out who it was, and pin the source of the required check.',
    source: CHECKS,
  },
  'doctor/forks-wait': {
    area: 'github',
    levels: ['look'],
    means:
      'The check run is required, and the token of a pull request from a fork cannot write one: such pull requests wait for ever.',
    fix: 'Require the job of the workflow instead. Where the gate starts on issue_comment, a comment puts the check run there too.',
    source: 'docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request',
  },
  'doctor/waivers-need-rerun': {
    area: 'github',
    levels: ['look'],
    means:
      'The job is required. A comment starts a run of the default branch, which cannot turn the job of the pull request green.',
    fix: 'After a waiver press "Re-run jobs", or require the check run instead.',
    source: 'docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#issue_comment',
  },
  'doctor/merge-order': {
    area: 'github',
    levels: ['ok', 'fix'],
    means:
      'Whether a pull request is judged again on what was merged meanwhile: by a merge queue, or because branches must be up to date. Otherwise two that fit alone may not fit together.',
    fix: `${CLICKS} > Require status checks to pass: tick "Require branches to be up to date before merging", or require a merge queue.`,
    source: RULES,
  },
  'doctor/history-kept': {
    area: 'github',
    levels: ['ok', 'fix', 'look', 'unseen'],
    means: 'Whether force pushes to the branch are blocked. The ledger is its history.',
    fix: `${CLICKS}: tick "Block force pushes" and "Restrict deletions".`,
    source: RULES,
  },
  'doctor/pull-request-required': {
    area: 'github',
    levels: ['ok', 'look', 'unseen'],
    means:
      'Whether every change has to come by a pull request. A merge made elsewhere and pushed carries dates that its maker chose.',
    fix: `${CLICKS}: tick "Require a pull request before merging".`,
    source: CHECKS,
  },
  'doctor/owner-review': {
    area: 'github',
    levels: ['ok', 'look', 'unseen'],
    means: 'Whether code owners have to approve, and whether an approval ends with the next push.',
    fix: `${CLICKS} > Require a pull request before merging: tick "Require review from Code Owners" and "Dismiss stale pull request approvals when new commits are pushed".`,
    source: RULES,
  },
  'doctor/workflow-required': {
    area: 'github',
    levels: ['ok'],
    means: 'A ruleset of the organisation requires a workflow, which a pull request cannot edit.',
    fix: 'Nothing.',
    source: RULES,
  },
  'doctor/administrators': {
    area: 'github',
    levels: ['ok', 'look', 'unseen'],
    means:
      'Whether the protection of the branch holds for administrators too. Who may bypass a ruleset is not told to everybody.',
    fix: 'Settings > Branches: tick "Do not allow bypassing the above settings".',
    source: PROTECTED,
  },
  'doctor/workflow-defaults': {
    area: 'github',
    levels: ['ok', 'look', 'unseen'],
    means: 'What tokens of workflows may do when a workflow says nothing, and whether they may approve pull requests.',
    fix: 'Settings > Actions > General > Workflow permissions: choose "Read repository contents" and do not let Actions approve pull requests.',
    source: SETTINGS,
  },
  'doctor/default-branch': {
    area: 'github',
    levels: ['look'],
    means:
      'The branch that was looked at is not the default one. Comments start the workflow of the default branch only.',
    fix: 'Run doctor with --branch for each branch that you guard.',
    source: 'docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#issue_comment',
  },
  'doctor/github-unseen': {
    area: 'github',
    levels: ['unseen'],
    means: 'The rules of GitHub were not looked at.',
    fix: 'Set GITHUB_TOKEN to a token that may read the repository: GITHUB_TOKEN=$(gh auth token) carbon-clerk doctor.',
    source: TOKENS,
  },
} as const satisfies Readonly<Record<string, CodeRow>>

export const cloneCodes = {
  'doctor/clone-whole': {
    area: 'clone',
    levels: ['ok'],
    means: 'The clone has the whole history, and git is new enough.',
    fix: 'Nothing.',
    source: 'git-scm.com/docs/git-clone',
  },
  'doctor/no-clone': {
    area: 'clone',
    levels: ['unseen'],
    means: 'The folder is in no clone, so the files on disk were read and no history.',
    fix: 'Run doctor in a clone, or name one with --repo.',
    source: 'git-scm.com/docs/git-clone',
  },
  'doctor/base-missing': {
    area: 'clone',
    levels: ['fix'],
    means: 'The clone does not have the base branch, so the files on disk were read instead.',
    fix: 'Fetch it, or name it with --base.',
    source: 'git-scm.com/docs/git-fetch',
  },
  'doctor/clone-shallow': {
    area: 'clone',
    levels: ['look'],
    means: 'The clone has a part of the history only, and the ledger needs all of it.',
    fix: 'Run "git fetch --unshallow origin".',
    source: 'git-scm.com/docs/git-fetch',
  },
  'doctor/clone-partial': {
    area: 'clone',
    levels: ['look'],
    means: 'The clone leaves files on the server (--filter), and nothing here fetches them.',
    fix: 'Run "git fetch --refetch --no-filter origin".',
    source: 'git-scm.com/docs/partial-clone',
  },
  'doctor/files-differ': {
    area: 'clone',
    levels: ['look'],
    means: 'Workflows, budget or owners on disk are not those of the base branch. What was judged is the base branch.',
    fix: 'Run doctor with --worktree to judge the files on disk.',
    source: POLICY,
  },
  'doctor/git-old': {
    area: 'clone',
    levels: ['look'],
    means:
      'Git is older than 2.38, and does not know safe.bareRepository: it may enter a repository that a pull request hides in a folder.',
    fix: 'Install a newer git.',
    source: 'git-scm.com/docs/git-config, safe.bareRepository',
  },
} as const satisfies Readonly<Record<string, CodeRow>>
