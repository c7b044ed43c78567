import { expect, test } from 'vitest'
import { bytesOf, file, header, problems, read, row, totals } from './rows.ts'

const a = 'aaaaaaaa-0000-4000-8000-00000000000a'
const b = 'bbbbbbbb-0000-4000-8000-00000000000b'

test('snapshots of one run count once, whatever their order', async () => {
  const result = await read(
    file(
      row({ run_id: a, duration: '200.0', energy_consumed: '0.002', emissions: '0.0002' }),
      row({ run_id: b, energy_consumed: '0.25', emissions: '0.02' }),
      row({ run_id: a, duration: '300.0', energy_consumed: '0.003', emissions: '0.0003' }),
      row({ run_id: a, duration: '100.0', energy_consumed: '0.001', emissions: '0.0001' }),
    ),
  )
  expect(totals(result)).toEqual([
    [a, 0.003, 0.0003],
    [b, 0.25, 0.02],
  ])
  expect(result.runs[0]?.source.line).toBe(4)
  expect(result.problems).toEqual([])
})

test('of two equal rows the later one speaks for the run', async () => {
  const result = await read(file(row({ emissions: '0.02' }), row({ emissions: '0.03' })))
  expect(result.runs.map((run) => [run.source.line, run.declaredKg])).toEqual([[3, 0.03]])
})

test('energies that differ in the last digit are told apart', async () => {
  const result = await read(
    file(
      row({ energy_consumed: '0.50000000000000011', emissions: '0.03' }),
      row({ energy_consumed: '0.5', emissions: '0.02' }),
    ),
  )
  expect(totals(result)[0]?.slice(1)).toEqual([0.5000000000000001, 0.03])
})

test('every total is bit for bit what Number reads', async () => {
  const energy = '0.12062107026906873'
  const kg = '2.7241537571650343e-05'
  const result = await read(file(row({ energy_consumed: energy, emissions: kg, duration: '5348.974243899982' })))
  expect(result.runs[0]).toMatchObject({ durationS: 5348.974243899982, declaredKg: Number(kg) })
  expect(result.runs[0]?.energy?.totalKwh).toBe(Number(energy))
})

test('rows of one run that contradict each other are shown, and the larger counts', async () => {
  const result = await read(
    file(
      row({ duration: '3600.0', energy_consumed: '0.5' }),
      row({ duration: '7200.0', energy_consumed: '0.4' }),
      row({ run_id: a, duration: '3600.0', energy_consumed: '0.5' }),
      row({ run_id: a, duration: '3600.0', energy_consumed: '0.6' }),
    ),
  )
  expect(result.runs.map((run) => run.energy?.totalKwh)).toEqual([0.5, 0.6])
  expect(problems(result)).toEqual(['conflicting-rows 3:1', 'conflicting-rows 5:1'])
  expect(result.problems.map((problem) => problem.message)).toEqual([
    'this row and line 2 contradict each other about one run',
    'this row and line 4 contradict each other about one run',
  ])
  expect(result.problems[0]).toMatchObject({ class: 'E_CONFLICT', severity: 'warning' })
  expect(result.runs[0]).toMatchObject({ durationQuality: 'last-segment' })
})

test.each([
  ['torn-row', 'ne,N'],
  ['torn-row', '.0'],
  ['torn-row', 'chine'],
  ['torn-row', ',,'],
  ['torn-row', `ne,N${','.repeat(36)}`],
  ['torn-row', row().slice(0, 120)],
  ['torn-row', row().split(',').slice(0, 16).join(',')],
  ['torn-row', row().split(',').slice(0, 30).join(',')],
  ['torn-row', `${row()}${row()}`],
  ['torn-row', `${row()},1`],
])('a torn line is dropped and told: %s', async (code, torn) => {
  const result = await read(file(row({ run_id: a }), torn, row({ run_id: b })))
  expect(totals(result).map(([id]) => id)).toEqual([a, b])
  expect(problems(result)).toEqual([`${code} 3:1`])
  expect(result.problems[0]).toMatchObject({ class: 'E_SYNTAX', severity: 'error' })
})

test('many torn lines are listed up to a bound and then counted', async () => {
  const result = await read(file(row(), ...Array.from({ length: 50 }, () => ',N')))
  expect(result.runs.length).toBe(1)
  expect(result.problems.length).toBe(21)
  expect(result.problems.at(-1)).toEqual({
    code: 'codecarbon/torn-row',
    class: 'E_SYNTAX',
    severity: 'error',
    message: '30 more of the same, from this line on',
    hint: 'delete the line, or restore it',
    at: { file: 'emissions.csv', line: 23, column: 1 },
  })
})

test('a header repeated in the middle is no row, and another generation may follow', async () => {
  const old =
    'timestamp,experiment_id,project_name,duration,emissions,energy_consumed,country_name,country_iso_code,region,on_cloud,cloud_provider,cloud_region'
  const result = await read(
    file(
      row({ run_id: a }),
      header,
      row({ run_id: b }),
      old,
      '2021-03-01T14:00:00,cccccccc-1,demo,7200.0,0.05,1.0,Italy,ITA,,N,,',
    ),
  )
  expect(totals(result)).toEqual([
    [a, 0.5, 0.028],
    [b, 0.5, 0.028],
    ['cccccccc-1', 1, 0.05],
  ])
  expect(result.problems).toEqual([])
})

test.each([
  ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['CR', (text: string) => text.replaceAll('\n', '\r')],
  ['a byte order mark', (text: string) => `\ufeff${text}`],
  ['padding', (text: string) => text.replaceAll(',', ' , ').replaceAll('\n', ' \n ')],
  ['quotes around everything', (text: string) => text.replaceAll(/[^,\n]+/g, '"$&"')],
  ['capitals in the header', (text: string) => text.replace(header, header.toUpperCase())],
  ['no line end at the end', (text: string) => text.trimEnd()],
  ['blank lines', (text: string) => text.replaceAll('\n', '\n\n')],
])('a file with %s reads the same', async (_, change) => {
  const text = file(row({ run_id: a }), row({ run_id: b, energy_consumed: '0.25' }))
  const [plain, changed] = [await read(text), await read(change(text))]
  const told = (result: typeof plain) => result.runs.map((run) => ({ ...run, source: null }))
  expect(told(changed)).toEqual(told(plain))
  expect(changed.problems).toEqual([])
})

test('columns may be in any order, and newer ones may be added', async () => {
  const text =
    'wue,emissions,cpu_temperature,run_id,energy_consumed,timestamp,project_name,duration\n0.0,0.028,61.5,abcdefgh-1,0.5,2025-03-01T12:00:00,demo,3600.0\n'
  const result = await read(text)
  expect(totals(result)).toEqual([['abcdefgh-1', 0.5, 0.028]])
  expect(result.problems).toEqual([])
})

test('an index column of pandas is told and ignored', async () => {
  const text = `,${header}\n0,${row()}\n`
  const result = await read(text)
  expect(result.runs.length).toBe(1)
  expect(problems(result)).toEqual(['unnamed-column 1:1'])
})

test('a column that stands twice leaves no way to know which one counts', async () => {
  const result = await read(`${header},Energy_consumed \n${row()},0.001\n`)
  expect(result.runs).toEqual([])
  expect(result.problems).toEqual([
    {
      code: 'codecarbon/duplicate-column',
      class: 'E_DUP_KEY',
      severity: 'error',
      message: 'column "energy_consumed" stands twice',
      hint: 'delete or rename one of them',
      at: { file: 'emissions.csv', line: 1, column: header.length + 2 },
    },
  ])
})

test.each([
  ['nan', 'not-finite', 'E_NONFINITE'],
  ['inf', 'not-finite', 'E_NONFINITE'],
  ['1e309', 'not-finite', 'E_NONFINITE'],
  ['-0.5', 'negative', 'E_NEGATIVE'],
  ['1e12', 'range', 'E_RANGE'],
  ['1e-400', 'range', 'E_RANGE'],
  ['0x1F', 'number', 'E_NUMBER'],
  ['1,5', 'number', 'E_NUMBER'],
  ['12 kWh', 'unit', 'E_UNIT'],
  ['5%', 'unit', 'E_UNIT'],
])('energy "%s" quarantines its row', async (energy, code, kind) => {
  const result = await read(file(row({ run_id: a, energy_consumed: energy }), row({ run_id: b })))
  expect(totals(result)).toEqual([[b, 0.5, 0.028]])
  expect(result.problems.map((problem) => [problem.code, problem.class, problem.at.line])).toEqual([
    [`codecarbon/${code}`, kind, 2],
  ])
  const before = row({ run_id: a }).split(',').slice(0, 13).join(',')
  expect(result.problems[0]?.at.column).toBe(before.length + 2)
})

test('a bad emission or duration quarantines the row as well, and all of them are told', async () => {
  const result = await read(file(row({ duration: '-1', emissions: 'inf', energy_consumed: 'x' })))
  expect(result.runs).toEqual([])
  expect(problems(result).map((problem) => problem.split(' ')[0])).toEqual(['negative', 'not-finite', 'number'])
})

test('blank energy and emissions are unknown, not zero', async () => {
  const result = await read(file(row({ energy_consumed: '', emissions: '', cpu_energy: '', gpu_energy: '' })))
  expect(result.runs).toMatchObject([{ energy: null, declaredKg: null, durationS: 3600 }])
  expect(problems(result).map((problem) => problem.split(' ')[0])).toEqual(['blank-energy'])
  expect(result.problems[0]).toMatchObject({ class: 'E_MISSING', severity: 'warning' })
})

test('blank energy is added up only when every part is there', async () => {
  const result = await read(file(row({ energy_consumed: '' })))
  expect(result.runs[0]?.energy?.totalKwh).toBe(0.0425 + 0.4375 + 0.02)
  expect(result.runs[0]?.warnings).toEqual(['energy_from_parts'])
  expect(result.runs[0]?.evidence).toBe('declared')
})

test('a blank row never hides a number of the same run', async () => {
  const result = await read(file(row({ energy_consumed: '0.25' }), row({ energy_consumed: '' })))
  expect(result.runs[0]?.energy?.totalKwh).toBe(0.25)
})

test('zero energy over time is unknown', async () => {
  const result = await read(file(row({ energy_consumed: '0.0', emissions: '0.0' })))
  expect(result.runs).toMatchObject([{ energy: null, declaredKg: null, warnings: ['zero_energy'] }])
})

test('noise runs of milliseconds are kept', async () => {
  const result = await read(file(row({ duration: '0.0069', energy_consumed: '1.6e-06', emissions: '4.7e-08' })))
  expect(totals(result)[0]?.slice(1)).toEqual([1.6e-6, 4.7e-8])
  expect(result.problems).toEqual([])
})

test('rows without a run id stand for themselves, and copies get the same id', async () => {
  const rows = file(
    row({ run_id: '' }),
    row({ run_id: 'None', duration: '10.0' }),
    row({ run_id: 'None', duration: '10.0' }),
  )
  const [first, again] = [await read(rows), await read(rows, 'copy.csv')]
  expect(first.runs.length).toBe(2)
  expect(first.runs.map((run) => run.id)).toEqual(again.runs.map((run) => run.id))
  expect(first.runs[0]?.id).toMatch(/^codecarbon:row-[0-9a-f]{16}$/)
  expect(first.runs[0]?.warnings).toContain('no_run_id')
})

test('the constant experiment id of later versions is no run id', async () => {
  const names = 'timestamp,project_name,experiment_id,duration,emissions,energy_consumed'
  const id = '5b0fa12a-3dd7-45bb-9766-cc326314d9f1'
  const result = await read(
    `${names}\n2025-01-01T00:00:00,demo,${id},60.0,0.01,0.1\n2025-01-02T00:00:00,demo,${id},60.0,0.02,0.2\n`,
  )
  expect(result.runs.map((run) => run.energy?.totalKwh)).toEqual([0.1, 0.2])
})

test('run ids like names of an object are ids like any other', async () => {
  const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
  const result = await read(file(...ids.map((id) => row({ run_id: id }))))
  expect(totals(result).map(([id]) => id)).toEqual(ids)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('a header with names of an object is read, too', async () => {
  const result = await read(`${header},__proto__,constructor\n${row()},1,2\n`)
  expect(result.runs.length).toBe(1)
})

test('formulas in cells are text', async () => {
  const result = await read(file(row({ project_name: '=HYPERLINK("http://x","y")', cpu_model: '@SUM(A1)' })))
  expect(result.runs[0]?.hardware[1]).toEqual({ kind: 'cpu', model: '@SUM(A1)', count: null })
})

test('a Latin-1 name is read with one warning', async () => {
  const text = file(row({ region: 'HERE', country_iso_code: 'FRA' }), row({ run_id: b, region: 'HERE' }))
  const bytes = bytesOf(text.replaceAll('HERE', 'a?le-de-france'))
  const latin = bytes.map((byte) => (byte === 0x3f ? 0xee : byte))
  const result = await read(latin)
  expect(result.runs.length).toBe(2)
  expect(problems(result)).toEqual(['latin-1 2:1'])
})
