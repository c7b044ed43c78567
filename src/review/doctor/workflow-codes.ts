/** Findings about workflows, one row each. "Events", "Syntax" and "Required checks" are pages of GitHub's documentation. */
import type { CodeRow } from './finding.ts'

const EVENTS = 'docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows'
const SYNTAX = 'docs.github.com/actions/reference/workflows-and-actions/workflow-syntax'
const CHECKS =
  'docs.github.com/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks'
const SECURE = 'docs.github.com/actions/reference/security/secure-use'
const OURS = 'README.md, SECURITY.md'

export const workflowCodes = {
  'doctor/gate-found': {
    area: 'workflows',
    levels: ['ok'],
    means: 'A workflow runs the gate on every pull request, and in the queue where it has to.',
    fix: 'Nothing.',
    source: OURS,
  },
  'doctor/gate-unconditional': {
    area: 'workflows',
    levels: ['ok'],
    means: 'No filter and no condition keeps the gate from running, and its result counts.',
    fix: 'Nothing.',
    source: CHECKS,
  },
  'doctor/gate-missing': {
    area: 'workflows',
    levels: ['fix'],
    means: 'No workflow runs the gate.',
    fix: 'Run "carbon-clerk init" and commit what it writes.',
    source: OURS,
  },
  'doctor/workflow-unreadable': {
    area: 'workflows',
    levels: ['fix'],
    means: 'A workflow file that speaks of carbon-clerk is no YAML, so GitHub runs nothing of it.',
    fix: 'Correct the line that the message names.',
    source: SYNTAX,
  },
  'doctor/workflow-elsewhere': {
    area: 'workflows',
    levels: ['unseen'],
    means: 'A job calls a workflow that is not in this repository, or too many in a row, so what it does was not read.',
    fix: 'Run doctor in the repository that has it, or call the Action in a step of your own.',
    source: 'docs.github.com/actions/how-tos/reuse-automations/reuse-workflows',
  },
  'doctor/pull-requests-unjudged': {
    area: 'workflows',
    levels: ['fix'],
    means: 'No workflow with the gate starts on pull_request.',
    fix: 'Write "pull_request:" under "on:".',
    source: EVENTS,
  },
  'doctor/types-missing': {
    area: 'workflows',
    levels: ['fix'],
    means: 'The types of pull_request leave out opened, synchronize or reopened, so some commits are never judged.',
    fix: 'Write "types: [opened, synchronize, reopened, edited]" under "pull_request:".',
    source: EVENTS,
  },
  'doctor/retarget-unseen': {
    area: 'workflows',
    levels: ['fix'],
    means:
      'The gate does not start when a pull request gets another base branch, so the answer for the old one stays. The type is edited, and it is not among the default ones.',
    fix: 'Write "types: [opened, synchronize, reopened, edited]" under "pull_request:".',
    source: EVENTS,
  },
  'doctor/labels-unseen': {
    area: 'workflows',
    levels: ['fix'],
    means: 'A budget goes by labels, and the gate does not start when one is added or taken away.',
    fix: 'Add labeled and unlabeled to the types of "pull_request:".',
    source: EVENTS,
  },
  'doctor/queue-unjudged': {
    area: 'workflows',
    levels: ['fix', 'look'],
    means: 'The gate does not start on merge_group. With a merge queue no required check would ever report there.',
    fix: 'Write "merge_group:" under "on:".',
    source: CHECKS,
  },
  'doctor/comments-unheard': {
    area: 'workflows',
    levels: ['look'],
    means:
      'The budget has waivers, and the gate does not start on issue_comment: a waiver counts at the next push or re-run only.',
    fix: 'Write "issue_comment:" with "types: [created, edited, deleted]" under "on:".',
    source: EVENTS,
  },
  'doctor/privileged-trigger': {
    area: 'workflows',
    levels: ['fix', 'look'],
    means:
      'The gate starts on pull_request_target or workflow_run, which run with the secrets of the repository on the work of strangers. The Action refuses, unless the workflow allows it.',
    fix: 'Use "pull_request:" and "merge_group:"; a fork then loses the comment, not the verdict.',
    source: SECURE,
  },
  'doctor/path-filter': {
    area: 'workflows',
    levels: ['fix'],
    means:
      'A filter on paths: records outside are not judged, and where the check is required, pull requests outside wait for it for ever.',
    fix: 'Delete the filter. A pull request without records costs a few seconds.',
    source: CHECKS,
  },
  'doctor/branch-filter': {
    area: 'workflows',
    levels: ['fix'],
    means: 'A filter on branches leaves out the branch that is guarded.',
    fix: 'Delete the filter, or add the branch.',
    source: CHECKS,
  },
  'doctor/skippable': {
    area: 'workflows',
    levels: ['fix'],
    means: 'A condition ("if:") may skip the gate. GitHub reports a job that was skipped as success.',
    fix: 'Delete the condition, or let it hold for pull_request and merge_group.',
    source: CHECKS,
  },
  'doctor/needs': {
    area: 'workflows',
    levels: ['fix'],
    means:
      'The gate waits for other jobs. When one of them fails, GitHub skips the gate, and skipped counts as success.',
    fix: 'Delete "needs:", or write "if: always()" beside it.',
    source: CHECKS,
  },
  'doctor/result-ignored': {
    area: 'workflows',
    levels: ['fix'],
    means:
      'The gate may fail and the job succeeds all the same: continue-on-error, fail-on: never, or a command behind "||".',
    fix: 'Delete it. To look on without blocking, write "mode: report" into the budget.',
    source: SYNTAX,
  },
  'doctor/earlier-steps': {
    area: 'workflows',
    levels: ['fix'],
    means:
      'A step before the gate runs commands where the files of the pull request are checked out. They may set variables and programs that the gate starts with.',
    fix: 'Put the gate into a job of its own, without checkout.',
    source: SECURE,
  },
  'doctor/own-code': {
    area: 'workflows',
    levels: ['look'],
    means: 'The gate runs from the checkout ("uses: ./"), so that a pull request is judged by its own code.',
    fix: 'Name the Action by repository and commit.',
    source: SECURE,
  },
  'doctor/unpinned': {
    area: 'workflows',
    levels: ['look'],
    means: 'An action in the job of the gate is named by a tag or a branch, which its owner can move.',
    fix: 'Name it by its full commit id, with the tag in a comment.',
    source: SECURE,
  },
  'doctor/permission-missing': {
    area: 'workflows',
    levels: ['fix', 'look'],
    means:
      'The job has not what the gate needs: contents: read to read, pull-requests: write for the comment and for authors and labels, checks: write for the check run.',
    fix: 'Add the permission.',
    source: 'docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions',
  },
  'doctor/permissions-unsaid': {
    area: 'workflows',
    levels: ['look', 'fix'],
    means: 'The workflow does not say its permissions, so the job has what the settings of the repository give.',
    fix: 'Write "permissions:" with contents: read, pull-requests: write and checks: write.',
    source: SECURE,
  },
  'doctor/permissions-wide': {
    area: 'workflows',
    levels: ['look'],
    means: 'The job of the gate may write more than a comment and a check.',
    fix: 'Leave contents: read, pull-requests: write and checks: write.',
    source: SECURE,
  },
  'doctor/shallow-checkout': {
    area: 'workflows',
    levels: ['look', 'fix'],
    means:
      'The checkout has one commit, and a budget over time needs the history: the Action then reads it through the API, the command line stops.',
    fix: 'Write "fetch-depth: 0" under "with:" of actions/checkout, or delete the checkout.',
    source: 'github.com/actions/checkout',
  },
  'doctor/credentials-kept': {
    area: 'workflows',
    levels: ['look'],
    means: 'The checkout leaves the token where later steps can read it.',
    fix: 'Write "persist-credentials: false" under "with:" of actions/checkout.',
    source: 'github.com/actions/checkout',
  },
  'doctor/concurrency': {
    area: 'workflows',
    levels: ['fix', 'look'],
    means:
      'Runs of different pull requests, merge groups or comments share a concurrency group, so that one cancels another, which then never reports.',
    fix: 'Write "group: ${{ github.workflow }}-${{ github.event.pull_request.number || github.event.issue.number || github.ref }}".',
    source: 'docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency',
  },
  'doctor/matrix': {
    area: 'workflows',
    levels: ['look'],
    means:
      'The job of the gate has a matrix, so that its check is called by the values as well, and there are several.',
    fix: 'Put the gate into a job without "strategy:".',
    source: SYNTAX,
  },
  'doctor/gates-collide': {
    area: 'workflows',
    levels: ['fix'],
    means:
      'Two gates of the same key write the same comment and the same check run, so that the later one hides the other.',
    fix: 'Give each a "key:" of its own.',
    source: OURS,
  },
  'doctor/name-clash': {
    area: 'workflows',
    levels: ['fix'],
    means: 'Another job has the name of the check. Either may satisfy the rule, or keep it waiting.',
    fix: 'Give the other job another name.',
    source: CHECKS,
  },
} as const satisfies Readonly<Record<string, CodeRow>>
