/** Whether the clone can answer what the ledger asks. */
import type { DoctorFinding } from '../../core/doctor-report.ts'
import type { SetUp } from './facts.ts'
import { finder, quote } from './finding.ts'
import { cloneCodes } from './repository-codes.ts'

const find = finder(cloneCodes)

/** The first git with `safe.bareRepository` (release notes of Git 2.38.0). */
const OLDEST_GIT = [2, 38] as const

export function cloneFindings({ clone }: SetUp): readonly DoctorFinding[] {
  if (clone === null) return [find('doctor/no-clone', { message: 'this folder is in no clone' })]
  const { shallow, partial, base, hasBase, git, differing } = clone
  const found = [
    ...(hasBase
      ? []
      : [find('doctor/base-missing', { message: `the clone does not have ${quote(base)}`, fix: fetchLine(base) })]),
    ...(shallow ? [find('doctor/clone-shallow', { message: 'the clone is shallow: history is cut off' })] : []),
    ...(partial ? [find('doctor/clone-partial', { message: 'the clone is partial: files are missing' })] : []),
    ...(git !== null && isOld(git) ? [find('doctor/git-old', { message: `git is ${git}` })] : []),
  ]
  const differ = differing.slice(0, 3).join(', ')
  return [
    ...(found.length === 0
      ? [find('doctor/clone-whole', { message: `the clone is whole, git is ${git ?? 'there'}` })]
      : found),
    ...(differ === ''
      ? []
      : [find('doctor/files-differ', { message: `on disk ${differ} is not as on ${quote(base)}` })]),
  ]
}

function fetchLine(base: string): string {
  const branch = /^(?:origin\/)?([A-Za-z0-9][A-Za-z0-9._/-]*)$/.exec(base)?.[1]
  return branch === undefined
    ? 'name it with --base'
    : `run "git fetch origin +refs/heads/${branch}:refs/remotes/origin/${branch}"`
}

function isOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major < OLDEST_GIT[0] || (major === OLDEST_GIT[0] && minor < OLDEST_GIT[1])
}
