/** Collects what `doctor` judges: files of the base branch or of the disk, the clone, and GitHub's rules. */
import { resolve } from 'node:path'
import { standingOf } from '../../../disk/file.ts'
import type { Checkout } from '../../../disk/git-process.ts'
import { defaultBase, findCheckout, findCommits } from '../../../disk/repository.ts'
import { branchBehind, cloneState, type FilesByPath, filesAt, filesOnDisk } from '../../../disk/set-up.ts'
import { CODEOWNERS_PATHS } from '../../../parse/codeowners.ts'
import { parsePolicy } from '../../../parse/policy/index.ts'
import { namesToAsk, policyPaths } from '../../../review/doctor/doctor.ts'
import type { CloneFacts, PolicyFacts, SetUp } from '../../../review/doctor/facts.ts'
import { readSetUp, WORKFLOWS } from '../../../review/doctor/files.ts'
import type { Arguments } from '../arguments.ts'
import type { Host } from '../host.ts'
import { UsageError } from '../usage.ts'
import { askGitHub, repositoryOf } from './connection.ts'

const POLICY = '.github/carbon-budget.yml'
const DEFAULT_BASE = 'origin/HEAD'

/** The base as it was named, where it stands, and the branch that it is. */
interface Base {
  readonly name: string
  readonly commit: string | null
  readonly branch: string | null
}

export async function gather(given: Arguments, host: Host, app: number | null): Promise<SetUp> {
  const folder = resolve(host.cwd, given.text('repo') ?? '.')
  if (standingOf(folder) !== 'folder') throw new UsageError(`"${folder}" is not a folder`, 'Name one with --repo.')
  const checkout = await findCheckout(folder)
  const base = checkout === null ? null : await baseOf(checkout, given.text('base'))
  const read = await readFiles(given, checkout, folder, base)
  const { workflows, unreadable, isOurs, owners } = readSetUp(read.files)
  const policies = policiesOf(read.files, given.text('policy'), policyPaths({ workflows, isOurs }))
  const state = checkout === null ? null : await cloneState(checkout)
  const offline = given.has('offline')
  const repository = repositoryOf(given.text('repository'), state?.origin ?? null, host.environment)
  const github = await askGitHub(host.environment, repository, offline, {
    branch: given.text('branch') ?? base?.branch ?? null,
    checks: namesToAsk({ workflows, isOurs }),
    organization: policies.flatMap(({ read: one }) => (one?.ok === true ? (one.policy.extends ?? []) : []))[0] ?? null,
  })
  const known = github.seen && github.value.repository.seen ? github.value.repository.value.defaultBranch : null
  return {
    files: read.from,
    branch: given.text('branch') ?? base?.branch ?? known,
    repository: offline ? null : repository,
    workflows,
    unreadable,
    isOurs,
    policies,
    owners,
    clone: state === null || base === null ? null : cloneFacts(state, base, read.differing),
    github,
    offline,
    app,
    nowS: host.nowS(),
  }
}

async function baseOf(checkout: Checkout, wish: string | null): Promise<Base> {
  const name = wish ?? (await defaultBase(checkout)) ?? DEFAULT_BASE
  const [commit = null] = await findCommits(checkout, [name])
  const full = commit === null || name !== DEFAULT_BASE ? name : await branchBehind(checkout, name)
  const branch = full.replace(/^(?:refs\/(?:heads|remotes)\/)?(?:origin\/)?/, '')
  const isBranch = branch !== 'HEAD' && !/^[0-9a-f]{7,64}$/.test(branch) && !/[~^:@{]/.test(branch)
  return { name: full, commit, branch: isBranch ? branch : null }
}

interface Read {
  readonly files: FilesByPath
  readonly from: string
  readonly differing: readonly string[]
}

async function readFiles(
  given: Arguments,
  checkout: Checkout | null,
  folder: string,
  base: Base | null,
): Promise<Read> {
  const named = given.text('policy')
  const policy = [POLICY, ...(named === null ? [] : [named])]
  const disk = await filesOnDisk(
    checkout?.top ?? folder,
    [WORKFLOWS, '.github'],
    [...policy, ...CODEOWNERS_PATHS, 'action.yml'],
  )
  if (checkout === null || base === null || base.commit === null || given.has('worktree')) {
    return { files: disk, from: 'worktree', differing: [] }
  }
  const files = await filesAt(checkout, base.commit, (path) => isWanted(path, policy))
  const differing = [...new Set([...files.keys(), ...disk.keys()])].filter(
    (path) => matters(path, policy) && !isEqual(files.get(path), disk.get(path)),
  )
  return { files, from: base.commit, differing: differing.sort() }
}

/** A workflow may name any file as its budget; those are small and stand near the others. */
function isWanted(path: string, policy: readonly string[]): boolean {
  return matters(path, policy) || path === 'action.yml' || /^\.github\/[^/]+\.ya?ml$/.test(path)
}

function matters(path: string, policy: readonly string[]): boolean {
  return path.startsWith(`${WORKFLOWS}/`) || policy.includes(path) || CODEOWNERS_PATHS.some((one) => one === path)
}

function isEqual(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && Buffer.from(a).equals(b))
}

function policiesOf(files: FilesByPath, wish: string | null, named: readonly string[]): readonly PolicyFacts[] {
  const paths = wish !== null ? [wish] : named.length > 0 ? named : [POLICY]
  return paths.slice(0, 5).map((path) => {
    const bytes = files.get(path)
    if (bytes === undefined) return { path, read: null }
    const parsed = parsePolicy(bytes, path)
    return { path, read: parsed.ok ? { ok: true, policy: parsed.value } : parsed }
  })
}

function cloneFacts(
  { shallow, partial, git }: { readonly shallow: boolean; readonly partial: boolean; readonly git: string | null },
  { name, commit }: Base,
  differing: readonly string[],
): CloneFacts {
  return { shallow, partial, git, base: name, hasBase: commit !== null, differing }
}
