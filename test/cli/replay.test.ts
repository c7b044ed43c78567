import { expect, test } from 'vitest'
import { commit, git, makeRepository, write } from '../disk/temporary.ts'
import { run } from './command-line.ts'

const policy = (limit: string) => `version: 1
budgets:
  - name: research
    per: quarter
    limit: ${limit}
`

const record = (id: string, hours: number) => `runs:
  - id: ${id}
    hardware: 8x NVIDIA H100 SXM
    hours: ${hours}
    energy: ${hours * 8} kWh
    measured: facility
    region: FR
    finished: 2026-01-02T03:04:05Z
`

/** Merges of 2026: 20 h in January, 20 h in February, code in March, 20 h in April; all figures are measured. */
function repository() {
  const folder = makeRepository({ 'a.py': '1' })
  at(folder, '2026-01-10T12:00:00Z', { 'runs/a.carbon.yml': record('a', 20) }, 'train a')
  at(folder, '2026-02-10T12:00:00Z', { 'runs/b.carbon.yml': record('b', 20) }, 'train b\n\nwith a body')
  at(folder, '2026-03-10T12:00:00Z', { 'a.py': '2' }, 'code')
  at(folder, '2026-03-20T12:00:00Z', { 'runs/c.carbon.yml': record('c', 1) }, '@everyone \u001b[31m train c')
  at(folder, '2026-04-10T12:00:00Z', { 'runs/d.carbon.yml': record('d', 20) }, 'train d')
  return folder
}

function at(folder: string, time: string, files: Parameters<typeof commit>[1], message: string) {
  commit(folder, files, message)
  git(folder, '-c', `user.name=x`, 'commit', '-q', '--amend', '--no-edit', `--date=${time}`)
  const tree = git(folder, 'rev-parse', 'HEAD^{tree}')
  const parent = git(folder, 'rev-parse', 'HEAD^')
  const body = `tree ${tree}\nparent ${parent}\nauthor A <a@example.com> ${seconds(time)} +0000\ncommitter A <a@example.com> ${seconds(time)} +0000\n\n${message}\n`
  write(folder, { '.git/next': body })
  const made = git(folder, 'hash-object', '-t', 'commit', '-w', '.git/next')
  git(folder, 'reset', '-q', '--hard', made)
}

function seconds(time: string): number {
  return Date.parse(time) / 1000
}

async function replayed(limit: string, more: readonly string[] = []) {
  const folder = repository()
  write(folder, { 'proposed.yml': policy(limit) })
  const { code, out, err } = await run(['replay', '--proposed', 'proposed.yml', '--json', ...more], { cwd: folder })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return { folder, report: JSON.parse(out) }
}

test('what a quarter would have held, and what is left out after it was blocked', async () => {
  const { report } = await replayed('15 kgCO2e')
  const steps = report.steps.map(({ subject, date, blocked }: Record<string, unknown>) => ({ subject, date, blocked }))
  // 160 kWh in France are 10.4 kg with the making of the hardware: one of them fits in 15 kg, two do not, and the small
  // one fits again because the second was held back.
  expect(steps).toEqual([
    { subject: 'train a', date: '2026-01-10', blocked: false },
    { subject: 'train b', date: '2026-02-10', blocked: true },
    { subject: '@everyone \u001b[31m train c', date: '2026-03-20', blocked: false },
    { subject: 'train d', date: '2026-04-10', blocked: false },
  ])
  const [a, b, c, d] = report.steps.map(({ added_kg }: { added_kg: number }) => added_kg)
  expect(report).toMatchObject({ merges: 6, judged: 4, blocked: 1, avoided_kg: b })
  expect(report.added_kg).toBeCloseTo(a + b + c + d, 9)
  expect(report.months.filter(({ merges }: { merges: number }) => merges > 0)).toEqual([
    { month: '2026-01', merges: 2, blocked: 0, passed_kg: a, blocked_kg: 0 },
    { month: '2026-02', merges: 1, blocked: 1, passed_kg: 0, blocked_kg: b },
    { month: '2026-03', merges: 2, blocked: 0, passed_kg: c, blocked_kg: 0 },
    { month: '2026-04', merges: 1, blocked: 0, passed_kg: d, blocked_kg: 0 },
  ])
  expect(report.steps[1].decided_by).toMatchObject({ budget: 'research', limit: 15, unit: 'kgCO2e' })
})

test('a generous budget blocks nothing, and says so', async () => {
  const { folder } = await replayed('1 tCO2e')
  write(folder, { 'proposed.yml': policy('1 tCO2e') })
  const { out } = await run(['replay', '--proposed', 'proposed.yml'], { cwd: folder })
  expect(out.split('\n')[0]).toMatch(/^None of 6 merges would have been blocked: /)
})

test('only the last merges, or those since a day', async () => {
  // What was merged before is as it was: the small run meets a quarter that is over already.
  expect((await replayed('15 kgCO2e', ['--last', '2'])).report).toMatchObject({ merges: 2, judged: 2, blocked: 1 })
  expect((await replayed('15 kgCO2e', ['--since', '2026-02-01'])).report).toMatchObject({
    merges: 4,
    judged: 3,
    blocked: 1,
  })
  expect((await replayed('15 kgCO2e', ['--since', '2027-01-01'])).report).toMatchObject({
    merges: 0,
    judged: 0,
    blocked: 0,
  })
})

test('text and Markdown show no message as anything but text', async () => {
  const { folder } = await replayed('1 gCO2e')
  write(folder, { 'proposed.yml': policy('1 gCO2e') })
  const text = await run(['replay', '--proposed', 'proposed.yml'], { cwd: folder })
  expect(text.out).toContain('@everyone \\u{1b}[31m train c')
  expect(text.out).not.toContain('\u001b')
  const markdown = await run(['replay', '--proposed', 'proposed.yml', '--format', 'markdown'], { cwd: folder })
  expect(markdown.out).toContain('`@\u200beveryone \\u{1b}[31m train c`')
  expect(markdown.out).toContain('```mermaid\nxychart-beta')
})

test('a policy that cannot be read is told line by line', async () => {
  const folder = repository()
  write(folder, { 'proposed.yml': 'version: 1\nbudgetz: []\n' })
  const { code, err } = await run(['replay', '--proposed', 'proposed.yml'], { cwd: folder })
  expect(code).toBe(3)
  expect(err).toContain('proposed.yml:2')
})
