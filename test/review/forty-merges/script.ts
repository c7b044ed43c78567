/** Forty merges, as git makes them. Each is written in a line or two; what they book is worked out by hand in book.ts. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from '../../disk/temporary.ts'

export const POLICY_PATH = '.github/carbon-budget.yml'

/** Measured in the building, and the making of the hardware left out: nothing counts but kWh x 50 g, so kg = kWh x 0.05. */
const policy = (corrections: readonly string[] = []) => `version: 1
accounting: {embodied: false}
records: {exclude: ["archive/**"]}
${corrections.length === 0 ? '' : `ledger:\n  corrections:\n${corrections.map((one) => `    - ${one}\n`).join('')}`}budgets:
  - name: quarter
    covers: [training, idle]
    paths: ["{r,old,copies,elsewhere}/**"]
    per: quarter
    starts: 2025-10-01
    limit: 3200 gCO2e
    carry_over: 20%
  - name: tight quarter
    covers: [training, idle]
    paths: ["{r,old,copies,elsewhere}/**"]
    per: quarter
    starts: 2025-10-01
    limit: 1 kgCO2e
    debt: true
  - name: year
    covers: [training, idle]
    paths: ["{r,old,copies,elsewhere}/**"]
    per: year
    starts: 2025-01-01
    limit: 10 kgCO2e
    declines: 7% per year
`

/** 0.4 kW on average, which one such device draws. */
export function run(id: string, kwh: number, times = '    finished: 2025-10-01T00:00:00Z\n'): string {
  return `runs:
  - id: ${id}
    hardware: 1x NVIDIA A100 80GB
    hours: ${kwh * 2.5}
    energy: ${kwh} kWh
    measured: facility
    region: FR
    grid: 50 g/kWh
${times}`
}

const card = (grams: number) => `---\nco2_eq_emissions:\n  emissions: ${grams}\n  source: a meter\n---\n# A model\n`

const plan = (hours: number) => `plans:
  - id: p1
    hardware: 1x NVIDIA A100 80GB
    hours: ${hours}
    region: FR
`

const serving = (requests: number) => `servings:
  - model: answers
    requests: ${requests} per day
    hardware: 1x NVIDIA L4
    region: FR
    horizon: 12 months
    energy_per_request: 0.2 Wh
`

export interface Story {
  readonly folder: string
  /** Commits of the forty, in order; at 0 the one that they stand on. */
  readonly commits: readonly string[]
}

export function tell(): Story {
  const folder = temporaryFolder()
  const commits: string[] = []
  const git = (time: string, ...args: readonly string[]) => {
    const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_GLOBAL: '/dev/null', ...dated(time) }
    return execFileSync('git', ['-C', folder, ...args], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  }
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  }
  const commit = (time: string, files: Readonly<Record<string, string>>) => {
    write(files)
    git(time, 'add', '-A')
    git(time, 'commit', '-q', '--allow-empty', '-m', 'change')
    return git(time, 'rev-parse', 'HEAD')
  }
  const landed = (time: string) => {
    commits.push(git(time, 'rev-parse', 'main'))
  }
  const land = (time: string, files: Readonly<Record<string, string>>) => {
    commit(time, files)
    landed(time)
  }
  /** Work on a branch from main, or from an older commit, before it is merged. */
  const branch = (name: string, time: string, ...changes: readonly Readonly<Record<string, string>>[]) => {
    git(time, 'checkout', '-q', '-b', name, 'main')
    const made = changes.map((files) => commit(time, files))
    git(time, 'checkout', '-q', 'main')
    return made
  }
  const merge = (time: string, ...names: readonly string[]) => {
    git(time, 'merge', '-q', '--no-ff', '-m', 'merge', ...names)
    landed(time)
  }
  const move = (from: string, to: string) => {
    mkdirSync(dirname(join(folder, to)), { recursive: true })
    renameSync(join(folder, from), join(folder, to))
  }
  const remove = (path: string) => rmSync(join(folder, path))

  git('2025-11-01T00:00:00Z', 'init', '-q', '-b', 'main')
  land('2025-11-01T00:00:00Z', { 'README.md': 'Models.\n' })
  land('2025-11-03T09:00:00Z', { [POLICY_PATH]: policy() }) // 1
  land('2025-11-05T09:00:00Z', { 'r/a.carbon.yml': run('a', 10) })
  land('2025-11-10T09:00:00Z', { 'train.py': 'pass\n' })
  branch('b', '2025-11-11T09:00:00Z', { 'r/b.carbon.yml': run('b', 20) }, { 'r/b.carbon.yml': run('b', 24) })
  merge('2025-11-12T09:00:00Z', 'b')
  move('r/a.carbon.yml', 'old/a.carbon.yml') // 5
  land('2025-11-20T09:00:00Z', {})
  branch(
    'c',
    '2025-11-25T09:00:00Z',
    { 'r/c.carbon.yml': run('c', 5) },
    { 'r/c2.carbon.yml': run('c2', 8) },
    { 'r/c.carbon.yml': run('c', 6) },
  )
  git('2025-12-01T09:00:00Z', 'merge', '-q', '--squash', 'c')
  land('2025-12-01T09:00:00Z', {})
  land('2025-12-02T09:00:00Z', { 'copies/c.carbon.yml': run('c', 6) })
  land('2025-12-05T09:00:00Z', { 'old/a.carbon.yml': run('a', 4) })
  land('2025-12-10T09:00:00Z', { 'r/b.carbon.yml': run('b', 30) })
  land('2025-12-15T09:00:00Z', { 'models/x/README.md': card(1200) }) // 10
  move('models/x/README.md', 'models/y/README.md')
  land('2025-12-18T09:00:00Z', {})
  git('2025-12-20T09:00:00Z', 'revert', '--no-edit', commits[9] ?? '')
  landed('2025-12-20T09:00:00Z')
  git('2025-12-22T09:00:00Z', 'revert', '--no-edit', 'HEAD')
  landed('2025-12-22T09:00:00Z')
  land('2025-12-31T23:59:59Z', { 'r/d.carbon.yml': run('d', 2) })
  land('2026-01-01T00:00:00Z', { 'r/e.carbon.yml': run('e', 3, '    finished: 2026-01-01T00:00:00Z\n') }) // 15
  const [picked = ''] = branch(
    'f',
    '2026-01-02T09:00:00Z',
    { 'r/f.carbon.yml': run('f', 4) },
    { 'r/g.carbon.yml': run('g', 5) },
  )
  git('2026-01-05T09:00:00Z', 'cherry-pick', picked)
  landed('2026-01-05T09:00:00Z')
  merge('2026-01-06T09:00:00Z', 'f')
  remove('r/d.carbon.yml')
  land('2026-01-10T09:00:00Z', {})
  land('2026-01-15T09:00:00Z', { 'elsewhere/d.carbon.yml': run('d', 2) })
  land('2026-01-20T09:00:00Z', { 'r/h.carbon.yml': run('h', 7).replace('7 kWh', 'seven kWh') }) // 20
  land('2026-01-25T09:00:00Z', { 'r/h.carbon.yml': run('h', 7) })
  land('2026-02-01T09:00:00Z', { 'archive/z.carbon.yml': run('z', 100) })
  land('2026-02-05T09:00:00Z', { 'next.carbon.yml': plan(10) })
  remove('next.carbon.yml')
  land('2026-02-10T09:00:00Z', {})
  land('2026-02-15T09:00:00Z', { 'serving.carbon.yml': serving(1000) }) // 25
  land('2026-02-20T09:00:00Z', { 'serving.carbon.yml': serving(2000) })
  remove('serving.carbon.yml')
  land('2026-03-01T09:00:00Z', {})
  branch('i', '2026-03-02T09:00:00Z', { 'r/i.carbon.yml': run('i', 1) })
  branch('j', '2026-03-02T09:00:00Z', { 'r/j.carbon.yml': run('j', 2) })
  merge('2026-03-05T09:00:00Z', 'i', 'j')
  land('2026-03-06T09:00:00Z', {})
  land('2026-03-31T23:30:00-05:00', { 'r/k.carbon.yml': run('k', 8) }) // 30
  land('2026-07-01T00:30:00+09:00', { 'r/l.carbon.yml': run('l', 9) })
  land('2026-05-01T09:00:00Z', { 'r/m.carbon.yml': run('m', 2) })
  land('2099-01-01T00:00:00Z', { 'r/n.carbon.yml': run('n', 3) })
  const first = '{run: "carbon:c", booked: 120 gCO2e, reason: the hours were those of the queue}'
  const second = '{run: "carbon:h", booked: 0 gCO2e, reason: it was never run}'
  land('2026-07-10T09:00:00Z', { [POLICY_PATH]: policy([first]) })
  land('2026-07-12T09:00:00Z', { 'r/c.carbon.yml': run('c', 9), 'copies/c.carbon.yml': run('c', 9) }) // 35
  land('2026-07-15T09:00:00Z', { [POLICY_PATH]: policy([first, second]) })
  move('r/g.carbon.yml', 'archive/g.carbon.yml')
  land('2026-08-01T09:00:00Z', {})
  land('2026-08-05T09:00:00Z', {
    'r/e.carbon.yml': run('e', 5, '    started: 2026-08-01T00:00:00Z\n    finished: 2026-08-01T12:30:00Z\n'),
  })
  land('2026-09-30T23:59:59Z', { 'r/o.carbon.yml': run('o', 1) })
  land('2026-10-01T00:00:00Z', { 'r/q.carbon.yml': run('q', 1) }) // 40
  return { folder, commits }
}

function dated(time: string) {
  const person = { name: 'Ada', email: 'ada@example.org' }
  return {
    GIT_AUTHOR_NAME: person.name,
    GIT_AUTHOR_EMAIL: person.email,
    GIT_COMMITTER_NAME: person.name,
    GIT_COMMITTER_EMAIL: person.email,
    GIT_AUTHOR_DATE: time,
    GIT_COMMITTER_DATE: time,
    GIT_CONFIG_NOSYSTEM: '1',
  }
}
