/** The small pull requests of fixtures/, as commits on the fake GitHub. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commit, type Files, openPull } from '../fake-github/repository.ts'
import { type FakeGitHub, OWNER, REPO } from '../fake-github/server.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')

export interface Pull {
  readonly number: number
  readonly base: string
  readonly head: string
}

export function filesOf(name: string, side: 'base' | 'head'): Record<string, Uint8Array> {
  const folder = join(fixtures, name, side)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(folder.length + 1), readFileSync(path)]
    }),
  )
}

export async function openCase(github: FakeGitHub, name: string, more: Files = {}): Promise<Pull> {
  return openChange(github, filesOf(name, 'base'), { ...filesOf(name, 'head'), ...more })
}

export async function openChange(github: FakeGitHub, before: Files, after: Files): Promise<Pull> {
  const base = await commit(github, before)
  const head = await commit(github, after, [base])
  return { base, head, number: await openPull(github, base, head) }
}

/** The branch that a pull request would be merged into. */
export async function baseOf(github: FakeGitHub, { number }: Pull): Promise<string> {
  const asked = await github.ask('GET', `/repos/${OWNER}/${REPO}/pulls/${number}`)
  return (asked as { base: { ref: string } }).base.ref
}
