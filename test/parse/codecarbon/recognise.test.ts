import { expect, test } from 'vitest'
import { compileGlobs } from '../../../src/core/glob.ts'
import { Head } from '../../../src/parse/reader.ts'
import { codecarbon } from '../../../src/parse/readers/codecarbon/index.ts'
import { bytesOf, file, header, problems, read, row } from './rows.ts'

const ask = (content: string | Uint8Array, path = 'emissions.csv') => {
  const answer = codecarbon.recognise(path, new Head(typeof content === 'string' ? bytesOf(content) : content))
  if (typeof answer === 'object' && 'not' in answer) return 'no'
  return typeof answer === 'string' ? answer : `${answer.code} ${answer.class}`
}

test.each([
  ['a file', file(row())],
  ['a header alone', header],
  ['padded names', header.replaceAll(',', ' , ')],
  ['a byte order mark', `\ufeff${header}`],
  ['quoted names', `"${header.replaceAll(',', '","')}"`],
  ['lines before the header', `# by hand\n\n${header}\n`],
  ['a merge conflict around the header', `<<<<<<< HEAD\n${header}\n`],
  ['columns without header', `${row()}\n`],
])('%s is recognised', (_, text) => {
  expect(ask(text)).toBe('yes')
})

test.each([
  ['another table', 'country,year,co2\nFrance,2020,1\n'],
  ['a capacity expansion model', 'Zone,1,2,Total\nAnnualSum,1,2,3\n'],
  ['an emission matrix', '0.1,0.9\n0.2,0.8\n'],
  ['a derived table', 'pruning_type,sparsity_ratio,emissions\nx,0.5,0.1\n'],
  ['a table of energies', 'run_id,emissions,cpu_power,ram_power,energy_consumed\na,1,2,3,4\n'],
  [
    'Eco2AI',
    'id,project_name,experiment_description,epoch,start_time,duration(s),power_consumption(kWTh),CO2_emissions(kg),CPU_name,GPU_name,OS,region/country\n',
  ],
  ['a mixture with Eco2AI', `${header},CO2_emissions(kg)\n`],
  ['climate data as UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0, 0x2c, 0, 0x62, 0])],
])('%s is not', (_, text) => {
  expect(ask(text)).toBe('no')
})

test.each([
  ['nothing', '', 'codecarbon/no-header E_MISSING'],
  ['blank lines', '\n\n', 'codecarbon/no-header E_MISSING'],
  ['semicolons', header.replaceAll(',', ';'), 'codecarbon/delimiter E_SYNTAX'],
  ['tabs', header.replaceAll(',', '\t'), 'codecarbon/delimiter E_SYNTAX'],
  [
    'a Git LFS pointer',
    'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
    'text/lfs-pointer E_FILETYPE',
  ],
  ['a web page', '<!DOCTYPE html><html>', 'text/html-page E_SYNTAX'],
  ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0]), 'text/compressed E_FILETYPE'],
  ['UTF-16 with mark', utf16(`\ufeff${header}\n`), 'text/utf-16 E_ENCODING'],
  ['UTF-16 without', utf16(`${header}\n`), 'text/utf-16 E_ENCODING'],
])('%s under the name of a record is a problem, under any other it is not ours', (_, content, expected) => {
  expect(ask(content)).toBe(expected)
  expect(ask(content, 'data/table.csv')).toBe('no')
})

test('a manual that shows rows is no record, and a file of rows is one under any name', () => {
  const manual = `# Tracker\n\nIt writes:\n\n\`\`\`csv\n${file(row())}\n\`\`\`\n`
  expect(ask(manual, 'README.md')).toBe('no')
  expect(ask(manual, 'tools/demo.py')).toBe('no')
  expect(ask(`\n${file(row())}`, 'energy.txt')).toBe('yes')
  expect(ask(`# by hand\n${file(row())}`, 'results.csv')).toBe('yes')
})

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]))
}

test('names are looked at in every spelling that was seen', () => {
  const likely = compileGlobs(codecarbon.paths.likely)
  const names = [
    'emissions.csv',
    'a/b/Emissions.csv',
    'EMISSIONS.CSV',
    'emission.csv',
    'x_emissions_linear.csv',
    'emissions_base_0b6d.csv',
    'codecarbon.csv',
    'my-CodeCarbon-log.csv',
    'emissions.csv.bak',
    'out/emissions.csv_12.bak',
  ]
  expect(names.filter((name) => !likely(name))).toEqual([])
  expect(['data.csv', 'emissions.json', 'emissions.csv.gz'].filter(likely)).toEqual([])
  const possible = compileGlobs(codecarbon.paths.possible)
  expect(['data.csv', 'x/run.bak', 'a.CSV'].filter((name) => !possible(name))).toEqual([])
})

test('a header without rows is a warning', async () => {
  const result = await read(`${header}\n`)
  expect(result.runs).toEqual([])
  expect(result.problems).toEqual([
    {
      code: 'codecarbon/empty',
      class: 'E_MISSING',
      severity: 'warning',
      message: 'column names and no rows',
      hint: 'commit the file after the run',
      at: { file: 'emissions.csv', line: 1, column: 1 },
    },
  ])
})

test('rows without header are read when their order can be no other', async () => {
  const result = await read(`${row()}\n${row({ run_id: 'bbbbbbbb-1', energy_consumed: '0.25' })}\n`)
  expect(result.runs.map((run) => run.energy?.totalKwh)).toEqual([0.5, 0.25])
  expect(problems(result)).toEqual(['headerless 1:1'])
})

test('lines before the header are told', async () => {
  const result = await read(`# by hand\n${file(row())}`)
  expect(result.runs.length).toBe(1)
  expect(problems(result)).toEqual(['before-header 1:1'])
})

test('a file without any header is one problem', async () => {
  const result = await read('a,b\n1,2\n3,4\n')
  expect(result).toMatchObject({
    runs: [],
    problems: [{ code: 'codecarbon/no-header', class: 'E_MISSING', severity: 'error' }],
  })
  expect(result.problems.length).toBe(1)
})

test('conflict markers are told and both sides are read', async () => {
  const result = await read(
    file('<<<<<<< HEAD', row({ run_id: 'ours-0000' }), '=======', row({ run_id: 'theirs-00' }), '>>>>>>> branch'),
  )
  expect(result.runs.length).toBe(2)
  expect(problems(result)).toEqual(['conflict-marker 2:1', 'conflict-marker 4:1', 'conflict-marker 6:1'])
})

test('a second byte order mark is told, and its row is read', async () => {
  const result = await read(`${file(row())}\ufeff${file(row({ run_id: 'bbbbbbbb-1' }))}`)
  expect(result.runs.length).toBe(2)
  expect(problems(result)).toEqual(['second-bom 3:1'])
})

test('the loaded part is the reader', async () => {
  const bytes = bytesOf(file(row()))
  const loaded = await codecarbon.load()
  const result = await loaded({ path: 'emissions.csv', chunks: [bytes], size: bytes.length })
  expect(result.runs.length).toBe(1)
})
