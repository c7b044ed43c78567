import { githubFaults } from '../../src/github/fault.ts'

/** What the world may refuse; a test compares the codes with those that the sources throw. */
export const WORLD_CODES: readonly (readonly [code: string, does: string])[] = [
  ['action/environment', 'The runner gives its variables; outside of one, set them as GitHub documents them.'],
  ['action/input', 'Correct the input of the step in the workflow.'],
  ['action/report', 'Name another path in the input `report`.'],
  ['disk/changed', 'Run again when nothing writes to the file.'],
  ['disk/unreadable', 'Check the permissions of the file or folder.'],
  ['git/failed', 'Check the repository with `git fsck`.'],
  ['git/missing-commit', 'Fetch the commit; the message has the exact line.'],
  ['git/missing-object', 'Fetch the missing objects: `git fetch --refetch`.'],
  ['git/no-commit', 'Commit something first.'],
  ['git/no-merge-base', 'Deepen the clone: `git fetch --unshallow`.'],
  ['git/not-installed', 'Install git.'],
  ['git/shallow', 'Deepen the clone: `git fetch --unshallow`; the message has the exact line.'],
  ['init/unwritable', 'Give yourself permission to write the file.'],
  ['output/lost', 'Make room on the disk.'],
  ['permit/spool', 'Give the scheduler permission to write into the folder of `--spool`.'],
  ['policy/organization-unread', 'Name a copy of the policy of the organisation with `--organization-policy FILE`.'],
  ['verify/bundle', 'Name a file that `carbon-clerk check --format bundle` wrote.'],
  ['verify/unknown-fact', 'Make the bundle again: it does not hold everything that the verdict rests on.'],
  ['verify/version', 'Verify with the version that the message names.'],
  ...Object.entries(githubFaults).map(([code, hint]) => [code, sentence(hint)] as const),
]

function sentence(hint: string): string {
  return `${hint.charAt(0).toUpperCase()}${hint.slice(1)}.`
}
