/**
 * The workflow that `init` writes. No path filter and no job-level `if`, because a check that does not run satisfies or
 * blocks a required check for the wrong reason; the type `edited`, because a pull request that gets another base has
 * another budget; no checkout, because trees are read through the API, so no credential is left in a working copy; the
 * Action pinned by its commit, which is the only name that cannot move. `doctor` finds nothing to fix in it (a test).
 */
export const WORKFLOW_PATH = '.github/workflows/carbon-budget.yml'

/** The release that new workflows pin; README.md and docs/examples name the same one. */
const RELEASE = 'a1427ef13626a4708f3748ebdf2208f3a67fb25c # v0.1.0'

export const WORKFLOW = `name: carbon budget
on:
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: another base branch, another budget
  merge_group:
permissions:
  contents: read
  pull-requests: write # the comment
  checks: write # annotations on lines
concurrency:
  group: carbon-budget-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true
jobs:
  carbon-budget:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: carbon-clerk/carbon-clerk@${RELEASE}
`
