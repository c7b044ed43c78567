import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { complaintsIn, DATA } from '../../tools/data/build.ts'
import { complaints } from '../../tools/data/compile.ts'
import { checkEncoding } from '../../tools/data/encoding.ts'
import { edited, replaced, source } from './tables.ts'

describe('what does not fit together is complained about with its place, and alone', () => {
  test.each([
    [
      'a power without its kind',
      'tables/accelerators.csv',
      '2019,276,tdp,',
      '2019,276,,',
      /^tables\/accelerators\.csv:2 has tdp_w and no tdp_basis$/,
    ],
    [
      'an idle power above what a board can idle at',
      'tables/accelerators.csv',
      '400,tdp,,,46.45,modelled',
      '400,tdp,,,320,modelled',
      /^tables\/accelerators\.csv:\d+ idle_w 320 is 0\.80 of tdp_w 400$/,
    ],
    [
      'a rate with sparsity twice over',
      'tables/accelerators.csv',
      '494.7,989.4,989.4,1979',
      '494.7,989.4,4989.4,1979',
      /^tables\/accelerators\.csv:\d+ 4989\.4 TFLOP\/s at 700 W is more than 6 TFLOP\/s a watt: is it with sparsity\?$/,
    ],
    [
      'a board with two devices that does not say whose its figures are',
      'tables/accelerators.csv',
      ',2,unit,',
      ',2,,',
      /^tables\/accelerators\.csv:\d+ has 2 devices and no figures_per$/,
    ],
    [
      'a year that has not been',
      'tables/grid-intensity.csv',
      'FR,2025,',
      'FR,2027,',
      /^tables\/grid-intensity\.csv:\d+ year 2027 is after the edition of 2026$/,
    ],
    [
      'combustion in a life-cycle series',
      'tables/grid-intensity.csv',
      '40.48,lifecycle',
      '40.48,direct',
      /^tables\/grid-intensity\.csv:\d+ FR is direct here and lifecycle in line \d+: give one a zone of its own$/,
    ],
    [
      'a slipped decimal point',
      'tables/grid-intensity.csv',
      'FR,2024,40.48',
      'FR,2024,404.8',
      /^tables\/grid-intensity\.csv:\d+ FR jumps to 404\.8 between 53\.26 and 41\.44$/,
    ],
    [
      'an intensity of a region that no cloud has',
      'tables/cloud-region-years.csv',
      'gcp,europe-west9,2024',
      'gcp,europe-west99,2024',
      /^tables\/cloud-region-years\.csv:\d+ names gcp:europe-west99, which is no cloud region$/,
    ],
    [
      'an intensity that does not say what it counts',
      'tables/cloud-region-years.csv',
      '541,lifecycle,',
      '541,,',
      /^tables\/cloud-region-years\.csv:\d+ has g_co2e_per_kwh and no basis$/,
    ],
    [
      'a water figure without its scope',
      'tables/sites.csv',
      'region,2024,1.11,0.03,region',
      'region,2024,1.11,0.03,',
      /^tables\/sites\.csv:\d+ has wue_l_per_kwh and no wue_scope$/,
    ],
    [
      'an alias of a place that is none',
      'tables/place-aliases.csv',
      'America,US',
      'America,UX',
      /^tables\/place-aliases\.csv:\d+ target names "UX", which does not exist$/,
    ],
    [
      'water of a country that is none',
      'tables/water.csv',
      'CN,6.0',
      'ZZ,6.0',
      /^tables\/water\.csv:2 country_iso2 names "ZZ", which does not exist$/,
    ],
    [
      'a name of several that leaves itself out',
      'tables/accelerator-aliases.csv',
      'H200,nvidia-h200-sxm-141gb,device-name-no-vendor,1,nvidia-h200-nvl-141gb|nvidia-h200-sxm-141gb',
      'H200,nvidia-h200-sxm-141gb,device-name-no-vendor,1,nvidia-h200-nvl-141gb',
      /^tables\/accelerator-aliases\.csv:\d+ covers does not name nvidia-h200-sxm-141gb$/,
    ],
    [
      'a name of one that covers others',
      'tables/accelerator-aliases.csv',
      'GTX 1650 Mobile,nvidia-geforce-gtx-1650-laptop-gpu,cloud-or-short-name,0,',
      'GTX 1650 Mobile,nvidia-geforce-gtx-1650-laptop-gpu,cloud-or-short-name,0,nvidia-t4',
      /^tables\/accelerator-aliases\.csv:\d+ is not ambiguous and has covers$/,
    ],
    [
      'a field without a source that exists',
      'tables/cpus.csv',
      'tdp_w:heise-altra',
      'tdp_w:heise',
      /^tables\/cpus\.csv:\d+ field_sources has "tdp_w:heise", a field or source that does not exist$/,
    ],
  ])('%s', (_, name, from, to, complaint) => {
    const expected = [expect.stringMatching(complaint)]
    expect(complaints(edited(name, from, to))).toEqual(expected)
  })

  test('a site without any figure', () => {
    const found = complaints(edited('tables/sites.csv', 'cn-beijing,region,,1.2,', 'cn-beijing,region,,,'))
    expect(found).toEqual(['tables/sites.csv:2 has none of pue, wue_l_per_kwh'])
  })

  test('a machine type that differs in case only', () => {
    const text = source('tables/instances.csv')
    const found = complaints(
      replaced('tables/instances.csv', `${text}aws,P4D.24xlarge,nvidia-a100-sxm4-40gb,a100,8,,40,96,1152,boavizta,\n`),
    )
    expect(found).toEqual([
      expect.stringMatching(
        /^tables\/instances\.csv:375 "aws:P4D\.24xlarge" .* reads the same as "aws:p4d\.24xlarge" .* of tables\/instances\.csv:\d+$/,
      ),
    ])
  })

  test('two processors of one name and far apart', () => {
    const text = source('tables/cpus.csv')
    const row = 'epyc-7742-b,AMD EPYC 7742 Processor,AMD,server,,22.5,,,,,derived,\n'
    expect(complaints(replaced('tables/cpus.csv', text + row))).toEqual([
      expect.stringMatching(
        /^tables\/cpus\.csv:5000 "AMD EPYC 7742 Processor" has 22\.5 W, and line \d+, which reads the same, 225 W$/,
      ),
    ])
  })
})

describe('bytes', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  test.each([
    ['nothing to say', bytes('a,b\n1,\u00e9\n'), []],
    ['a byte order mark', bytes('\ufeffa,b\n'), ['t.csv:1 begins with a byte order mark']],
    ['a carriage return', bytes('a,b\r\n1,2\n'), ['t.csv:1 has a carriage return']],
    ['a no-break space', bytes('a,b\n1,2\u00a0W\n'), ['t.csv:2 has U+00A0']],
    ['a zero-width space', bytes('a\nb\u200b\n'), ['t.csv:2 has U+200B']],
    ['a broken decoding', bytes('a\nM\ufffdnchen\n'), ['t.csv:2 has U+FFFD']],
    ['a letter and its accent apart', bytes('a\nMu\u0308nchen\n'), ['t.csv:2 has letters that are not composed (NFC)']],
    ['no end of line', bytes('a\n1'), ['t.csv does not end with a line feed']],
    ['Latin-1', new Uint8Array([97, 10, 77, 252, 110, 10]), ['t.csv:2 is not UTF-8']],
  ])('%s', (_, given, expected) => {
    expect(checkEncoding('t.csv', given)).toEqual(expected)
  })
})

describe('a folder', () => {
  function copy(): string {
    const folder = mkdtempSync(join(tmpdir(), 'data-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const part of ['tables', 'share-alike']) cpSync(join(DATA, part), join(folder, part), { recursive: true })
    return folder
  }

  test('as it is has nothing wrong', () => {
    expect(complaintsIn(copy())).toEqual([])
  })

  test('with a broken table is complained about, not thrown', () => {
    const folder = copy()
    writeFileSync(join(folder, 'tables/water.csv'), 'country_iso2,source_id\nUS\n')
    expect(complaintsIn(folder)).toEqual(['tables/water.csv:2 has 1 cells, the header has 2'])
  })

  test('with bytes that are no text is not read further', () => {
    const folder = copy()
    const table = join(folder, 'tables/water.csv')
    writeFileSync(table, Buffer.concat([readFileSync(table), Buffer.from([255, 10])]))
    expect(complaintsIn(folder)).toEqual(['tables/water.csv:8 is not UTF-8'])
  })
})
