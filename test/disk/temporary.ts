/** Folders and repositories that tests make for themselves, the same on every machine. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import type { Blob } from '../../src/review/ports.ts'

const made: string[] = []

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'carbon-clerk-')))
  made.push(folder)
  return folder
}

const IDENTITY = {
  GIT_AUTHOR_NAME: 'A. Author',
  GIT_AUTHOR_EMAIL: 'author@example.com',
  GIT_COMMITTER_NAME: 'A. Author',
  GIT_COMMITTER_EMAIL: 'author@example.com',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
}

export function git(folder: string, ...args: readonly string[]): string {
  const env = { PATH: process.env.PATH, HOME: folder, ...IDENTITY }
  return execFileSync('git', ['-C', folder, ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

export type Files = Readonly<Record<string, string | Uint8Array>>

export function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

export function makeRepository(files: Files = {}): string {
  const folder = temporaryFolder()
  git(folder, 'init', '-q', '-b', 'main')
  commit(folder, files)
  return folder
}

/** @returns the object id of the new commit. */
export function commit(folder: string, files: Files = {}, message = 'change'): string {
  write(folder, files)
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '--allow-empty', '-m', message)
  return git(folder, 'rev-parse', 'HEAD')
}

/** A clone through the file transport, which `--depth` and `--filter` need. */
export function clone(from: string, ...options: readonly string[]): string {
  const folder = temporaryFolder()
  git(from, 'config', 'uploadpack.allowFilter', 'true')
  git(folder, '-c', 'protocol.file.allow=always', 'clone', '-q', ...options, `file://${from}`, 'copy')
  return join(folder, 'copy')
}

export async function textOf(blob: Blob | undefined): Promise<string> {
  if (!blob) return '(no blob)'
  const parts: Uint8Array[] = []
  for await (const chunk of blob.chunks()) parts.push(chunk.slice())
  return Buffer.concat(parts).toString('utf8')
}
