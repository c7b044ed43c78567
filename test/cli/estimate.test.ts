import { expect, test } from 'vitest'
import { temporaryFolder } from '../disk/temporary.ts'
import { run, shell } from './command-line.ts'

const one = { hardware: [{ model: 'H100', count: 8 }], wall_hours: 100, region: 'aws:eu-west-3' }
const words = ['estimate', '--hardware', '8x H100', '--hours', '100', '--region', 'aws:eu-west-3']

test('a case on standard input and the same one in options have the same answer', async () => {
  const fromInput = await run(['estimate', '--json'], { input: JSON.stringify(one) })
  expect(fromInput).toMatchObject({ code: 0, err: '' })
  expect(Object.keys(JSON.parse(fromInput.out))).toEqual([
    'energy_kwh',
    'operational_kg',
    'idle_kg',
    'embodied_kg',
    'water_l',
    'total_kg',
    'evidence',
    'boundary',
    'gated_kg',
    'assumptions',
    'factors',
    'basis',
    'interval',
    'scenarios',
    'other_method',
    'market_kg',
    'warnings',
    'trail',
    'device_hours',
  ])
  expect(await run([...words, '--json'])).toEqual(fromInput)
  expect(shell('"$0" "$@" <<< \'{"gpu_hours": 800, "region": "FR"}\'', ['estimate'], temporaryFolder()).code).toBe(0)
})

test('the method of model cards is devices x hours x board power x PUE', async () => {
  const more = ['--method', 'card', '--tdp-w', '500', '--pue', '1', '--grid-g-per-kwh', '100', '--json']
  const { out } = await run([...words, ...more])
  expect(JSON.parse(out)).toMatchObject({ energy_kwh: { central: 400 }, operational_kg: { central: 40 } })
})

test('without --json the answer is for people, with its steps', async () => {
  const { code, out } = await run(words)
  expect(code).toBe(0)
  expect(out).toContain('kg CO2e')
  expect(out).toContain('100 h x 8 = 800 h')
})

test.each([
  ['', 'case/empty'],
  ['{', 'case/json'],
  ['[1, 2]', 'case/type'],
  ['null', 'case/type'],
  ['NaN', 'case/json'],
  ['{"hours": 5}', 'case/unknown-field'],
  ['{"wall_hours": "5"}', 'case/type'],
  ['{"wall_hours": -5}', 'case/range'],
  ['{"wall_hours": 5, "wall_hours": 6}', 'case/duplicate-key'],
  ['{"__proto__": {"wall_hours": 5}}', 'case/unknown-field'],
  ['{}', 'case/missing'],
  [`${'['.repeat(30_000)}`, 'case/json'],
  [`"${'x'.repeat(70_000)}"`, 'case/too-large'],
  ['{"wall_hours": 5}\u0000\u0000', 'text/nul'],
])('the case %j is refused with %s', async (input, code) => {
  const text = await run(['estimate'], { input })
  expect({ code: text.code, out: text.out }).toEqual({ code: 2, out: '' })
  expect(text.err).toContain(`(${code})`)
  expect(text.err).toContain('standard input:1:')
  const json = await run(['estimate', '--json'], { input })
  expect({ code: json.code, err: json.err }).toEqual({ code: 2, err: '' })
  const { problems } = JSON.parse(json.out)
  expect(problems.map((problem: { code: string }) => problem.code)).toContain(code)
})

test.each([
  [['--hours', '-5'], '--hours'],
  [['--hours=-5'], '--hours'],
  [['--hours', 'NaN'], '--hours'],
  [['--hours', ''], '--hours needs a value'],
  [['--hours', '1e999'], '--hours'],
  [['--hours', '1,5'], '--hours'],
  [['--hours', '0x10'], '--hours'],
  [['--hours', '5 h'], '--hours'],
  [['--hardware', '8x'], '--hardware'],
  [['--hardware', '8x Frobnicator 9000', '--hours', '1'], '"Frobnicator 9000" is not known'],
  [['--hours', '1', '--hardware', 'H100', '--region', 'aws:nowhere-1'], '"aws:nowhere-1" is not known'],
  [['--pue', '0.4', '--hours', '1'], 'pue'],
  [['--year', '2025.5', '--hours', '1'], 'year'],
  [['--mean-power-w', '300'], '--mean-power-w needs hours'],
  [['--region', 'FR'], 'there is nothing to estimate'],
  [['--measured', 'rack', '--energy-kwh', '5'], '--measured cannot be "rack"'],
])('%j is wrong usage', async (options, message) => {
  const { code, out, err } = await run(['estimate', ...options])
  expect({ code, out }).toEqual({ code: 64, out: '' })
  expect(err).toContain(message)
})

test('a figure that is stated may be of something that nobody knows', async () => {
  const unknown = ['--hardware', '8x Frobnicator 9000', '--hours', '1', '--tdp-w', '400']
  expect((await run(['estimate', ...unknown, '--region', 'FR'])).code).toBe(0)
  expect((await run(['estimate', ...unknown, '--region', 'aws:nowhere-1', '--grid-g-per-kwh', '50'])).code).toBe(0)
})

test('a person is told what to write instead of being waited for, and closed input is an empty case', async () => {
  expect(await run(['estimate'], { input: null })).toMatchObject({
    code: 64,
    err: expect.stringContaining('--hardware "8x H100" --hours 100'),
  })
  expect(shell('"$0" "$@" <&-', ['estimate', '--json'], temporaryFolder()).code).toBe(2)
})
