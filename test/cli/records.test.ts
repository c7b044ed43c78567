import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, write } from '../disk/temporary.ts'
import { run, shell, spawn } from './command-line.ts'

const record = (id: string, more = '') =>
  `runs:\n  - id: ${id}\n    model: summarizer\n    hardware: 8x NVIDIA H100 SXM\n    hours: 36\n    region: gcp:europe-west9\n${more}`

const card = '---\nco2_eq_emissions:\n  emissions: 1200\n  source: codecarbon\n  training_type: fine-tuning\n---\n# m\n'

test('scan lists what stands in a folder, sorted and with totals', async () => {
  const folder = temporaryFolder()
  write(folder, { 'b/sft.carbon.yml': record('two'), 'a.carbon.yml': record('one'), 'card/README.md': card })
  const { code, out, err } = await run(['scan', '--json'], { cwd: folder })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const report = JSON.parse(out)
  expect(report.runs.map(({ path, format }: Record<string, string>) => [path, format])).toEqual([
    ['a.carbon.yml', 'carbon-yml'],
    ['b/sft.carbon.yml', 'carbon-yml'],
    ['card/README.md', 'model-card'],
  ])
  expect(report).toMatchObject({ schema_version: 1, plans: [], servings: [], problems: [], totals: { runs: 3 } })
  expect(report.runs[0].declared).toEqual({ energy_kwh: null, emissions_kg: null })
  expect(report.totals.total_kg.central).toBeGreaterThan(0)
  expect((await run(['scan', '--json', folder], { cwd: temporaryFolder() })).out).toBe(out)
})

test('scan reads a file that is named whatever it is called, and says when it is no record', async () => {
  const folder = temporaryFolder()
  write(folder, { 'card.txt': card, 'notes.txt': 'nothing\n' })
  const named = ['card.txt', 'notes.txt']
  const { code, out, err } = await run(['scan', ...named], { cwd: folder })
  expect(code).toBe(0)
  expect(out).toContain('card.txt:3')
  expect(err).toBe('No record in notes.txt.\n')
  expect(JSON.parse((await run(['scan', '--json', ...named], { cwd: folder })).out).totals.runs).toBe(1)
})

test('what could not be counted is listed with its place, the rest is counted, and the exit code says so', async () => {
  const folder = temporaryFolder()
  write(folder, { 'good.carbon.yml': record('one'), 'bad.carbon.yml': record('two', '    enegry: 5 kWh\n') })
  symlinkSync('/etc/passwd', join(folder, 'link.carbon.yml'))
  mkdirSync(join(folder, 'folder.carbon.yml'))
  execFileSync('mkfifo', [join(folder, 'pipe.carbon.yml')])
  const { code, out } = await run(['scan', '--json'], { cwd: folder })
  expect(code).toBe(2)
  const report = JSON.parse(out)
  expect(report.runs.map(({ path }: Record<string, string>) => path)).toContain('good.carbon.yml')
  expect(report.problems).toMatchObject([
    { file: 'bad.carbon.yml', line: 7, blocks: true, class: 'E_UNKNOWN_FIELD' },
    { file: 'folder.carbon.yml', class: 'E_FILETYPE', blocks: true },
    { file: 'link.carbon.yml', class: 'E_SYMLINK', blocks: true },
    { file: 'pipe.carbon.yml', class: 'E_FILETYPE', blocks: true },
  ])
  const text = await run(['scan'], { cwd: folder })
  expect(text.code).toBe(2)
  expect(text.out).toContain('bad.carbon.yml:7')
  expect(text.out).not.toContain('root:')
})

test('a name on the command line that is nothing is a problem, not an empty answer', async () => {
  const { code, out } = await run(['scan', '--json', 'nope.csv'], { cwd: temporaryFolder() })
  expect(code).toBe(2)
  expect(JSON.parse(out).problems).toMatchObject([{ code: 'path/missing', file: 'nope.csv', blocks: true }])
})

test('assumptions are taken from options and shown', async () => {
  const folder = temporaryFolder()
  write(folder, { 'a.carbon.yml': 'runs:\n  - id: one\n    hardware: 8x NVIDIA H100 SXM\n    hours: 36\n' })
  const silent = JSON.parse((await run(['scan', '--json'], { cwd: folder })).out).runs[0]
  const told = JSON.parse((await run(['scan', '--json', '--region', 'FR', '--pue', '1.1'], { cwd: folder })).out)
    .runs[0]
  expect(told.footprint.total_kg.central).toBeLessThan(silent.footprint.total_kg.central)
  const explained = await run(['explain', 'one', '--json', '--region', 'FR', '--pue', '1.1'], { cwd: folder })
  expect(JSON.stringify(JSON.parse(explained.out).assumptions)).toContain('FR')
  const unknown = await run(['scan', '--region', 'aws:nowhere-1'], { cwd: folder })
  expect(unknown).toMatchObject({ code: 64, err: expect.stringContaining('"aws:nowhere-1" is not known') })
})

test("other people's code is not looked through, which is said", async () => {
  const folder = temporaryFolder()
  write(folder, { 'node_modules/x/a.carbon.yml': record('one'), 'a.carbon.yml': record('two') })
  const { out, err } = await run(['scan'], { cwd: folder })
  expect(out).toContain('1 run')
  expect(err).toBe('Skipped node_modules: name it to look inside.\n')
  const named = await run(['scan', '--json', 'node_modules'], { cwd: folder })
  expect(JSON.parse(named.out).totals.runs).toBe(1)
})

test.each([
  ['nested keys', '? '.repeat(500)],
  ['nested lists', `a: ${'['.repeat(100_000)}`],
  ['commas', `a: [${','.repeat(98_000)}]`],
  ['50,000 keys', Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`).join('\n')],
  ['aliases', `a: &a [x]\n${Array.from({ length: 10 }, (_, i) => `b${i}: &b${i} [*a,*a,*a]`).join('\n')}`],
  ['comments', '# comment\n'.repeat(90_000)],
  ['deep indentation', Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
])(
  'YAML of %s in a record or a card is refused within the time for a file',
  async (_, yaml) => {
    const folder = temporaryFolder()
    write(folder, {
      'a.carbon.yml': yaml,
      'README.md': `---\nco2_eq_emissions: 1\n${yaml}\n---\n`,
      'good.carbon.yml': record('one'),
    })
    const { code, out } = await run(['scan', '--json'], { cwd: folder })
    const report = JSON.parse(out)
    expect(code).toBe(2)
    expect(report.runs.map(({ id }: Record<string, string>) => id)).toContain('carbon:one')
    expect(report.problems.some(({ file }: Record<string, string>) => file === 'a.carbon.yml')).toBe(true)
  },
  10_000,
)

test('names cannot steer a terminal or a runner', () => {
  const names = [
    '\u001b[2J',
    '\u001b]0;t\u0007',
    '\r\u001b[K PASS',
    '::error::x',
    '##[add-mask]x',
    '\u202emodel',
    '\u009b31m',
    'a\nb',
  ]
  const folder = temporaryFolder()
  write(
    folder,
    Object.fromEntries(
      names.map((name, index) => [`${name}${index}.carbon.yml`, record(`run-${index}`, '    x: 1\n')]),
    ),
  )
  for (const words of [
    ['scan'],
    ['scan', '--json'],
    ['explain', 'run-1'],
    ['explain', '\u001b[2J'],
    ['scan', '::error::y'],
  ]) {
    const { out, err } = spawn(words, folder)
    for (const line of `${out}${err}`.split('\n')) {
      expect(line).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/)
      expect(line).not.toMatch(/^\s*::/)
      expect(line).not.toContain('##[')
    }
  }
})

test('JSON is ASCII, and the same bytes every time', async () => {
  const folder = temporaryFolder()
  write(folder, { 'é\u{1f600}.carbon.yml': record('one').replace('summarizer', 'résumé') })
  const { out } = spawn(['scan', '--json'], folder)
  expect(out).toMatch(/^[\x0a\x20-\x7e]*$/)
  expect(JSON.parse(out).runs[0]).toMatchObject({ path: 'é\u{1f600}.carbon.yml', model: 'résumé' })
  expect(spawn(['scan', '--json'], folder).out).toBe(out)
})

test('explain shows the steps of one run, by its id or enough of it', async () => {
  const folder = temporaryFolder()
  write(folder, { 'a.carbon.yml': record('sft-2026-11'), 'b.carbon.yml': record('dpo-2026-12') })
  const whole = await run(['explain', 'carbon:sft-2026-11'], { cwd: folder })
  expect(whole).toMatchObject({ code: 0, err: '' })
  expect(whole.out).toContain('sft-2026-11')
  expect(whole.out).toMatch(/kWh/)
  for (const part of ['sft-2026-11', 'carbon:s', 's']) {
    expect((await run(['explain', part], { cwd: folder })).out).toBe(whole.out)
  }
  const json = JSON.parse((await run(['explain', 'sft', '--json', folder], { cwd: folder })).out)
  expect(json.trail.length).toBeGreaterThan(2)
  expect(json.factors.length).toBeGreaterThan(1)
})

test('explain says what was meant when an id is unknown or too short', async () => {
  const folder = temporaryFolder()
  write(folder, { 'a.carbon.yml': record('sft-1'), 'b.carbon.yml': record('sft-2') })
  expect(await run(['explain', 'sft'], { cwd: folder })).toMatchObject({
    code: 64,
    err: 'carbon-clerk: "sft" is the beginning of 2 ids.\nWrite one of carbon:sft-1, carbon:sft-2.\n',
  })
  expect(await run(['explain', 'sftt-1'], { cwd: folder })).toMatchObject({
    code: 64,
    err: expect.stringContaining('Did you mean "sft-1"?'),
  })
  expect((await run(['explain', 'zzz'], { cwd: temporaryFolder() })).code).toBe(64)
})

test('init writes a budget and a workflow once, and tells what it found', async () => {
  const folder = temporaryFolder()
  write(folder, { 'a.carbon.yml': record('one') })
  const first = await run(['init'], { cwd: folder })
  expect(first).toMatchObject({
    code: 0,
    out: 'Wrote .github/carbon-budget.yml\nWrote .github/workflows/carbon-budget.yml\n',
    err: expect.stringMatching(/^Found 1 run, 0 plans, 0 servings: /),
  })
  const budget = readFileSync(join(folder, '.github/carbon-budget.yml'), 'utf8')
  const workflow = readFileSync(join(folder, '.github/workflows/carbon-budget.yml'), 'utf8')
  expect(budget).toContain('version: 1')
  expect(workflow).toMatch(/^permissions:\n {2}contents: read\n {2}pull-requests: write.*\n {2}checks: write/m)
  expect(workflow).not.toMatch(/paths|pull_request_target|\n {4}if:/)
  for (const [, pin] of workflow.matchAll(/uses: [^@]+@(\S+)/g)) expect(pin).toMatch(/^[0-9a-f]{40}$/)
  write(folder, { '.github/carbon-budget.yml': 'mine' })
  expect(await run(['init'], { cwd: folder })).toMatchObject({
    code: 64,
    out: '',
    err: 'carbon-clerk: .github/carbon-budget.yml exists.\nWrite --force to overwrite it.\n',
  })
  expect(readFileSync(join(folder, '.github/carbon-budget.yml'), 'utf8')).toBe('mine')
  expect((await run(['init', '--force'], { cwd: folder })).code).toBe(0)
  expect(readFileSync(join(folder, '.github/carbon-budget.yml'), 'utf8')).toBe(budget)
})

test('the budget that init writes is one that check can read', async () => {
  const { parsePolicy } = await import('../../src/parse/policy/index.ts')
  for (const files of [{}, { 'a.carbon.yml': record('one') }]) {
    const folder = temporaryFolder()
    write(folder, files)
    await run(['init'], { cwd: folder })
    const bytes = new Uint8Array(readFileSync(join(folder, '.github/carbon-budget.yml')))
    expect(parsePolicy(bytes, '.github/carbon-budget.yml')).toMatchObject({ ok: true })
  }
})

test('init prints instead of writing when it is only asked', async () => {
  const folder = temporaryFolder()
  const { code, out } = await run(['init', '--dry-run'], { cwd: folder })
  expect(code).toBe(0)
  expect(out).toMatch(/^# .github\/carbon-budget.yml\n[\s\S]*# .github\/workflows\/carbon-budget.yml\n/)
  expect(existsSync(join(folder, '.github'))).toBe(false)
})

test('init writes through no link', async () => {
  const elsewhere = temporaryFolder()
  const folder = temporaryFolder()
  symlinkSync(elsewhere, join(folder, '.github'))
  expect((await run(['init', '--force'], { cwd: folder })).code).toBe(64)
  expect(existsSync(join(elsewhere, 'workflows'))).toBe(false)
  expect(existsSync(join(elsewhere, 'carbon-budget.yml'))).toBe(false)
})

test('every command ends with its exit code when nobody reads what it prints', () => {
  const folder = temporaryFolder()
  write(folder, { 'a.carbon.yml': record('one'), 'bad.carbon.yml': 'runs: 5\n' })
  expect(shell('"$0" "$@" | true; exit "${PIPESTATUS[0]}"', ['scan'], folder)).toEqual({ code: 2, out: '', err: '' })
})
