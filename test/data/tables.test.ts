import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../src/data/catalogue.ts'
import { dataSource } from '../../src/data/sources.ts'
import { DATA } from '../../tools/data/build.ts'
import { compile, complaints } from '../../tools/data/compile.ts'
import { cell, parseTable } from '../../tools/data/csv.ts'
import { line } from '../../tools/data/line.ts'
import { edited, replaced, source, tables } from './tables.ts'

test('the tables have nothing to complain about', () => {
  expect(complaints(tables)).toEqual([])
})

test('the generated modules are those of the tables: if not, run node tools/data/build.ts', () => {
  const made = compile(tables)
  const committed = new Map([...made.keys()].map((name) => [name, readFileSync(join(DATA, name), 'utf8')]))
  const stale = [...made].filter(([name, text]) => committed.get(name) !== text).map(([name]) => name)
  expect(stale).toEqual([])
})

test('the same tables make the same bytes', () => {
  expect([...compile(tables)]).toEqual([...compile(tables)])
})

test('the version names the edition and the content', () => {
  expect(loadCatalogue().version).toMatch(/^\d{4}-\d{2}\/[0-9a-f]{8}$/)
  const changed = edited('tables/water.csv', 'US,3.1', 'US,3.2')
  expect(compile(changed).get('edition.generated.ts')).not.toBe(compile(tables).get('edition.generated.ts'))
})

test('generated modules are ASCII, which keeps a bundle at one byte a character', () => {
  for (const text of compile(tables).values()) expect(text).toMatch(/^[\n -~]*$/)
})

test('every source has a licence and terms, and is found', () => {
  for (const row of tables['tables/sources.csv']?.rows ?? []) {
    const found = dataSource(cell(row, 'source_id'))
    expect(found?.licence).toBe(cell(row, 'licence'))
    expect(found?.licence).not.toBe('')
  }
  expect(dataSource('nobody')).toBeNull()
})

test('no table names a machine path', () => {
  for (const table of Object.values(tables)) {
    for (const row of table.rows)
      expect(Object.values(row.cells).join(' ')).not.toMatch(/(?:^|\s)\/(?:home|work|tmp|root|Users)\//)
  }
})

describe('a bad row is complained about with its place', () => {
  test.each([
    [
      'a negative power',
      'tables/cpus.csv',
      'AMD EPYC 7742,AMD,server,,225',
      'AMD EPYC 7742,AMD,server,,-225',
      'tdp_w "-225" is below 0.01',
    ],
    ['a decimal comma', 'tables/water.csv', 'US,3.1', 'US,"3,1"', 'wue_off_site_l_per_kwh "3,1" is not a number'],
    [
      'an infinite intensity',
      'tables/grid-intensity.csv',
      'FR,2024,40.48',
      'FR,2024,Infinity',
      'g_co2e_per_kwh "Infinity" is not a number',
    ],
    ['a PUE below one', 'tables/sites.csv', 'region,2024,1.11,0.03', 'region,2024,0.11,0.03', 'pue "0.11" is below 1'],
    ['a missing year', 'tables/grid-intensity.csv', 'FR,2024,40.48', 'FR,,40.48', 'year "" is missing'],
    [
      'a dangling source',
      'tables/water.csv',
      'US,3.1,ecologits-mixes',
      'US,3.1,nobody',
      'source_id names "nobody", which does not exist',
    ],
    [
      'a dangling accelerator',
      'tables/instances.csv',
      'p4d.24xlarge,nvidia-a100-sxm4-40gb',
      'p4d.24xlarge,nvidia-a100',
      'accelerator_id names "nvidia-a100", which does not exist',
    ],
    [
      'a dangling zone',
      'tables/cloud-regions.csv',
      'US,US-EGRID-SRSO',
      'US,US-EGRID-NONE',
      'grid_zone_id names "US-EGRID-NONE", which does not exist',
    ],
    [
      'a marginal figure among averages',
      'tables/grid-intensity.csv',
      '40.48,lifecycle,average',
      '40.48,lifecycle,marginal',
      'kind "marginal" is none of average',
    ],
    [
      'a share-alike figure outside its folder',
      'tables/grid-intensity.csv',
      '40.48,lifecycle,average,production,owid-ember',
      '40.48,lifecycle,average,production,co2js-electricitymaps',
      'share-alike/',
    ],
    [
      'a range out of order',
      'tables/embodied.csv',
      '127,150,318',
      '150,127,318',
      'low, central and high are out of order',
    ],
    [
      'a country code that is none',
      'tables/countries.csv',
      'FR,FRA,France',
      'Fr,FRA,France',
      'alpha2 "Fr" does not match',
    ],
  ])('%s', (_, name, from, to, complaint) => {
    const found = complaints(edited(name, from, to))
    expect(
      found.some((text) => text.includes(complaint)),
      found.slice(0, 3).join('\n'),
    ).toBe(true)
  })

  test('a repeated row', () => {
    const text = source('tables/water.csv')
    expect(complaints(replaced('tables/water.csv', `${text}US,3.1,method,\n`))).toEqual([
      'tables/water.csv:8 repeats US of line 6',
    ])
  })

  test('an alias that already means another board', () => {
    const text = source('tables/accelerator-aliases.csv')
    const found = complaints(
      replaced('tables/accelerator-aliases.csv', `${text}Nvidia L-4,nvidia-t4,cloud-or-short-name,0,,derived\n`),
    )
    expect(found).toEqual([
      expect.stringMatching(
        /^tables\/accelerator-aliases\.csv:1788 "Nvidia L-4" \(nvidia-t4\) reads the same as "NVIDIA L4" \(nvidia-l4\) of tables\/accelerators\.csv:\d+$/,
      ),
    ])
  })

  test('an alias of filler words only', () => {
    const text = source('tables/accelerator-aliases.csv')
    const found = complaints(
      replaced('tables/accelerator-aliases.csv', `${text}NVIDIA GPU,nvidia-t4,cloud-or-short-name,0,,derived\n`),
    )
    expect(found).toEqual(['tables/accelerator-aliases.csv:1788 "NVIDIA GPU" has no key: nothing in it tells it apart'])
  })

  test('a source without a licence', () => {
    const text = source('tables/sources.csv').replace('verl (volcengine),Apache-2.0,', 'verl (volcengine),,')
    expect(complaints(replaced('tables/sources.csv', text))).toEqual([
      expect.stringMatching(/^tables\/sources\.csv:\d+ licence "" is missing$/),
    ])
  })

  test('a field whose source does not exist', () => {
    const found = complaints(edited('tables/accelerators.csv', 'tdp_w:epoch-ml-hardware', 'tdp_w:nobody'))
    expect(found[0]).toContain('field_sources has "tdp_w:nobody", a field or source that does not exist')
  })

  test('a table that is gone', () => {
    const { 'tables/water.csv': _, ...rest } = tables
    expect(complaints(rest)).toEqual(['tables/water.csv: missing'])
  })

  test('a column that is gone', () => {
    const found = complaints(replaced('tables/water.csv', 'country_iso2,source_id\nUS,method\n'))
    expect(found).toEqual(['tables/water.csv: no column wue_off_site_l_per_kwh'])
  })
})

describe('the CSV reader', () => {
  test('reads quotes, commas and line breaks', () => {
    const table = parseTable('t', 'a,b\n"x, ""y""",1\n"two\nlines",\n')
    expect(table.rows).toEqual([
      { line: 2, cells: { a: 'x, "y"', b: '1' } },
      { line: 3, cells: { a: 'two\nlines', b: '' } },
    ])
  })

  test.each([
    ['', 't: no header'],
    ['a,a\n', 't:1 a column is named twice'],
    ['a,b\n1\n', 't:2 has 1 cells, the header has 2'],
    ['a\n"open\n', 't:2 a quote is not closed'],
    ['a\n"x"y\n', 't:2 text after a closing quote'],
  ])('refuses %j', (text, message) => {
    expect(() => parseTable('t', text)).toThrow(message)
  })
})

test.each(["it's", 'a|b', 'a^b', 'a\\b', 'caf\u00e9', 'a\nb', 'a"b'])('a runtime row cannot hold %j', (text) => {
  expect(() => line(['key', text])).toThrow('a character that a runtime table cannot hold')
})
