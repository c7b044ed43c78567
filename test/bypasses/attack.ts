/** A repository with a budget, what an attacker gets merged, and the pull request in which the attack is to pay. */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { run as command } from '../cli/command-line.ts'
import { git, temporaryFolder, write } from '../disk/temporary.ts'

export const POLICY = '.github/carbon-budget.yml'
/** In the middle of a quarter. */
const NOW = '2026-11-23T12:00:00Z'

/** Room for one run of 20 h, 10.4 kg, and not for two. */
export const QUARTER = `version: 1
records: {exclude: ["archive/**"]}
budgets:
  - name: research
    per: quarter
    starts: 2026-01-01
    limit: 16 kgCO2e
`

/** 160 kWh for 20 h. */
export function run(id: string, hours = 20, more = ''): string {
  return `runs:
  - id: ${id}
    hardware: 8x NVIDIA H100 SXM
    hours: ${hours}
    energy: ${hours * 8} kWh
    measured: facility
    region: FR
    finished: 2026-01-02T03:04:05Z
${more}`
}

interface Change {
  readonly at?: string
  readonly files?: Readonly<Record<string, string>>
  readonly removed?: readonly string[]
  /** `from` to `to`. */
  readonly moved?: readonly (readonly [string, string])[]
}

export interface Attack {
  readonly policy?: string
  readonly merges: readonly Change[]
  readonly head: Change
  readonly words?: readonly string[]
}

export interface Outcome {
  readonly code: number
  readonly verdict: string
  readonly headline: string
  readonly report: { readonly findings: readonly { readonly blocks: boolean; readonly gated: number }[] }
}

/** The pull request, judged by `check` as the Action judges it. */
export async function judged({ policy = QUARTER, merges, head, words = [] }: Attack): Promise<Outcome> {
  const folder = temporaryFolder()
  git(folder, 'init', '-q', '-b', 'main')
  land(folder, { at: '2026-01-01T09:00:00Z', files: { [POLICY]: policy, 'README.md': 'Models.\n' } })
  for (const change of merges) land(folder, change)
  git(folder, 'checkout', '-q', '-b', 'work')
  land(folder, head)
  const asked = ['check', '--json', '--base', 'main', '--head', 'work', '--at', NOW, ...words]
  const { code, out } = await command(asked, { cwd: folder })
  const report = JSON.parse(out)
  return { code, verdict: report.verdict, headline: report.headline, report }
}

function land(folder: string, { at = NOW, files = {}, removed = [], moved = [] }: Change): void {
  for (const path of removed) rmSync(join(folder, path))
  for (const [from, to] of moved) git(folder, 'mv', from, to)
  write(folder, files)
  git(folder, 'add', '-A')
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_GLOBAL: '/dev/null', ...people(at) }
  execFileSync('git', ['-C', folder, 'commit', '-q', '--allow-empty', '-m', 'change'], { env })
}

function people(at: string) {
  const [name, email] = ['Ada', 'ada@example.org']
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: at,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: at,
  }
}
