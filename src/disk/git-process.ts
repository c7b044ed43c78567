/**
 * The one place that starts git. What it defends against: a checkout is content that somebody else wrote. Git is given
 * a fixed repository instead of looking for one (an embedded bare repository is never entered), runs no hook, no
 * file-system monitor and no filter program, takes no lock, and reaches no network: a clone that lacks objects fails
 * here instead of fetching them. No shell, no variable of the caller's environment that could redirect git.
 */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { parse } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { WorldError } from '../core/problem.ts'

export interface Checkout {
  /** Absolute path of the top folder. */
  readonly top: string
  /** Its `.git`: a folder, or the file that a linked work tree or a submodule has. */
  readonly gitDir: string
}

const SAFE = [
  '--no-pager',
  '--literal-pathspecs',
  ...['safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.file.allow=user'],
  // Settings of a user by which `git log` would say something else.
  ...['log.diffMerges=first-parent', 'log.showSignature=false'],
  // The only filter that is common enough to be set up on most machines; comparing a work tree must not start it.
  ...['filter.lfs.clean=', 'filter.lfs.smudge=', 'filter.lfs.process=', 'filter.lfs.required=false'],
].flatMap((flag) => (flag.startsWith('--') ? [flag] : ['-c', flag]))

const KEPT = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SystemRoot', 'SYSTEMROOT', 'TMPDIR', 'TEMP', 'TMP']

function environment(): Record<string, string> {
  const kept = KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    // Other parents than those of the commit, from `info/grafts`.
    GIT_GRAFT_FILE: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    // Git 2.44 and later know the first; every git refuses a transport that is not in the second.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
  }
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>

function start(checkout: Checkout, args: readonly string[]): Child {
  const fixed = [...SAFE, '-C', checkout.top, `--git-dir=${checkout.gitDir}`, `--work-tree=${checkout.top}`]
  // The root as working directory: some systems look for a program there first, and a checkout may hold a `git.exe`.
  return spawn('git', [...fixed, ...args], {
    cwd: parse(checkout.top).root,
    env: environment(),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
}

/**
 * Runs git and hands out what it prints, as it prints it. Leaving the loop early ends the process.
 * @throws WorldError `git/failed` when git exits with anything but 0, `git/not-installed` when there is none.
 */
export async function* gitOutput(
  checkout: Checkout,
  args: readonly string[],
  input = '',
): AsyncGenerator<Uint8Array, void, undefined> {
  const child = start(checkout, args)
  const ended = exitOf(child, args[0] ?? 'git')
  // Handled where it is awaited; without this a failure during the loop would count as unhandled.
  ended.catch(() => undefined)
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  let whole = false
  try {
    for await (const chunk of child.stdout) yield chunk as Uint8Array
    whole = true
  } finally {
    if (!whole) child.kill()
  }
  await ended
}

/** All that git prints, as text. For answers of a few lines. */
export async function gitText(checkout: Checkout, args: readonly string[], input = ''): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const chunk of gitOutput(checkout, args, input)) parts.push(chunk)
  return Buffer.concat(parts).toString('utf8')
}

function exitOf(child: Child, command: string): Promise<void> {
  let complaint = ''
  child.stderr.setEncoding('utf8')
  child.stderr.on('data', (text: string) => {
    if (complaint.length < 4096) complaint += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', (cause) => {
      reject(new WorldError('git/not-installed', `git could not be started`, 'Install git and run again.', cause))
    })
    child.on('close', (code) => (code === 0 ? resolve() : reject(failure(command, code, complaint))))
  })
}

function failure(command: string, code: number | null, complaint: string): WorldError {
  const lines = complaint.split('\n').filter((line) => line.trim() !== '')
  const said = (lines.find((line) => /^(fatal|error): /.test(line)) ?? lines[0] ?? `exit ${code}`).slice(0, 300)
  const absent = /promisor remote|transport '.*' not allowed|unable to read|Could not read|missing blob|bad object/i
  if (absent.test(complaint)) return absentObjects(said)
  return new WorldError('git/failed', `git ${command}: ${said}`, 'Check the repository with "git fsck".')
}

/** A clone with `--filter` leaves blobs on the server, and nothing here fetches them. */
export function absentObjects(said: string): WorldError {
  return new WorldError(
    'git/missing-object',
    `this clone lacks some of the files it lists (${said})`,
    'Run "git fetch --refetch --no-filter origin" and try again.',
  )
}
