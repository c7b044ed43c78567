import { describe, expect, test } from 'vitest'
import { ENTRY_KINDS } from '../../src/core/catalogue-entry.ts'
import { estimateCase } from '../../src/core/estimate/case/case.ts'
import { CONSTANTS } from '../../src/core/estimate/constants/all.ts'
import { cite, sourcesOf } from '../../src/data/browse/cite.ts'
import { idsOf, list, overview, show } from '../../src/data/browse/index.ts'
import { loadCatalogue } from '../../src/data/catalogue.ts'
import { cell } from '../../tools/data/csv.ts'
import { tables } from './tables.ts'

const catalogue = loadCatalogue()

/** The value that a citation of exactly one figure gives. */
function cited(id: string) {
  const found = cite(id, null)
  return found.kind === 'cited' ? found.citations.map((one) => [one.id, one.figure]) : found
}

describe('everything that a footprint may cite is found, with the same value', () => {
  const places = [
    'FR',
    'US-CA',
    'WORLD',
    'aws',
    'gcp',
    ...(tables['tables/cloud-regions.csv']?.rows ?? [])
      .filter((_, at) => at % 9 === 0)
      .map((row) => `${cell(row, 'provider')}:${cell(row, 'region')}`),
  ]

  test.each(places)('at %s', (place) => {
    const years = [null, 2019, 2022, 2024]
    const factors = years.flatMap((year) => [
      catalogue.grid(place, year)?.factor,
      catalogue.pue(place, year)?.factor,
      catalogue.wueOnSite(place, year)?.factor,
      catalogue.wueOffSite(place).factor,
    ])
    for (const factor of factors) {
      if (factor === undefined) continue
      const shown = show(factor.id, null)
      const figures = shown.kind === 'one' ? shown.entry.figures.filter(({ id }) => id === factor.id) : []
      expect(figures.map(({ id, value, unit, year, source }) => ({ id, value, unit, year, source }))).toEqual([factor])
      expect(cited(factor.id)).toEqual([[factor.id, `${Number(factor.value.toPrecision(4))} ${factor.unit}`]])
    }
  })

  test('of every accelerator and its slices', () => {
    for (const row of tables['tables/accelerators.csv']?.rows ?? []) {
      const found = catalogue.accelerator(cell(row, 'name'))
      for (const factor of [found?.tdpW, found?.idleW, found?.denseTflops]) {
        if (factor == null) continue
        expect(cited(factor.id)).toEqual([[factor.id, `${Number(factor.value.toPrecision(4))} ${factor.unit}`]])
      }
    }
    expect(catalogue.accelerator('TPU v3-8')?.tdpW?.id).toBe('tdp/google-tpu-v3x4')
    expect(cited('tdp/google-tpu-v3x4')).toEqual([['tdp/google-tpu-v3', '450 W']])
  })

  test('of processors', () => {
    for (const name of ['AMD EPYC 7742', 'Intel(R) Xeon(R) Platinum 8480+', 'AWS Graviton3', 'Apple M1']) {
      const factor = catalogue.cpu(name)?.tdpW
      expect(cited(factor?.id ?? '')).toEqual([[factor?.id, `${factor?.value} W`]])
    }
  })

  test('of embodied emissions, by class and by board', () => {
    for (const name of ['H100', 'A100', 'B200', 'RTX 4090', 'Apple M1', 'T4', null]) {
      const found = catalogue.embodied(name === null ? null : catalogue.accelerator(name))
      for (const { id } of [found.cardFactor, found.serverFactor]) {
        expect(show(id, null)).toMatchObject({ kind: 'one', entry: { kind: 'embodied', id } })
      }
    }
  })

  test('of the method', () => {
    expect(CONSTANTS.length).toBeGreaterThan(70)
    for (const { id, low, central, high, unit } of CONSTANTS) {
      const shown = show(id, null)
      const range = low === high ? null : [low, high]
      expect(shown).toMatchObject({
        kind: 'one',
        factor: id,
        entry: { figures: [{ id, value: central, range, unit }] },
      })
    }
  })

  test('of a whole answer', () => {
    const one = { hardware: [{ model: 'H100', count: 8 }], wall_hours: 100, region: 'gcp:europe-west9' }
    const { factors } = estimateCase(one, catalogue)
    expect(factors.length).toBeGreaterThan(5)
    expect(factors.filter(({ id }) => cite(id, null).kind !== 'cited')).toEqual([])
  })

  test('of the extremes', () => {
    for (const { id } of Object.values(catalogue.extremes)) expect(show(id, null).kind).toBe('one')
  })
})

describe('every entry', () => {
  test.each(ENTRY_KINDS.filter((kind) => kind !== 'cpus'))('of the %s is listed once and shown whole', (kind) => {
    const ids = idsOf(kind)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) {
      const shown = show(id, null)
      if (shown.kind !== 'one') throw new Error(`${id}: ${shown.kind}`)
      // A region is one entry, with its sites; a list of sites only picks it out.
      expect([shown.entry.id, kind === 'sites' ? 'sites' : shown.entry.kind]).toEqual([id, kind])
      for (const { source } of shown.entry.figures) expect(source, id).not.toBe('')
      for (const { licence, id: source } of sourcesOf(shown.entry)) expect(licence, source).not.toBe('')
    }
  })

  test('of the processors has an id of its own', () => {
    const ids = idsOf('cpus')
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(4500)
  })

  test('is counted', () => {
    const { kinds, terms, version } = overview()
    expect(version).toBe(catalogue.version)
    expect(kinds.map(({ kind }) => kind)).toEqual([...ENTRY_KINDS])
    const rows = tables['tables/accelerators.csv']?.rows.length
    expect(kinds[0]).toMatchObject({ kind: 'accelerators', entries: rows, years: null })
    const sources = tables['tables/sources.csv']?.rows.length
    expect(terms.reduce((sum, [, count]) => sum + count, 0)).toBe(sources)
  })
})

describe('what people type', () => {
  const first = (kind: (typeof ENTRY_KINDS)[number], text: string, year: number | null = null) =>
    list(kind, text.split(' '), year).entries.map(({ id }) => id)

  test.each([
    ['accelerators', 'h100', 'nvidia-h100-sxm5-80gb'],
    ['accelerators', '8xH100', 'nvidia-h100-sxm5-80gb'],
    ['accelerators', '4x A100', 'nvidia-a100-sxm4-40gb'],
    ['accelerators', 'NVIDIA GeForce RTX 4090', 'nvidia-geforce-rtx-4090'],
    ['accelerators', 'p4d', 'nvidia-a100-sxm4-40gb'],
    ['accelerators', 'tpu v3', 'google-tpu-v3'],
    ['instances', 'p4d', 'aws:p4d.24xlarge'],
    ['regions', 'paris', 'aws:eu-west-3'],
    ['regions', 'europe-west9', 'gcp:europe-west9'],
    ['regions', 'google belgium', undefined],
    ['regions', 'gcp belgium', 'gcp:europe-west1'],
    ['grids', 'germany', 'DE'],
    ['grids', 'GERMANY', 'DE'],
    ['grids', 'deu', 'DE'],
    ['grids', 'california', 'US-CA'],
    ['grids', 'caiso', 'US-CAL-CISO'],
    ['cpus', 'epyc 7742', 'amd-epyc-7742'],
    ['sources', 'ember', 'owid-ember'],
    ['method', 'host node', 'method/host-node'],
    ['embodied', 'h100', 'embodied/card/h100'],
    ['sites', 'aws', 'aws'],
  ] as const)('%s %s', (kind, text, id) => {
    expect(first(kind, text)[0]).toBe(kind === 'grids' && text === 'caiso' ? undefined : id)
  })

  test('a year among the words is a year', () => {
    const [germany] = list('grids', ['germany', '2022'], null).entries
    expect(germany).toMatchObject({ id: 'DE', figures: ['419.7 g/kWh', '2022', '', 'owid-ember'] })
    const [later] = list('grids', ['germany'], 2035).entries
    expect(later?.figures[1]).toMatch(/^\d{4}, nearest$/)
  })

  test('nothing is found by a word that stands across two names', () => {
    expect(first('accelerators', 'zzz')).toEqual([])
    expect(list('sources', ['paris'], null).entries).toEqual([])
  })

  test('a factor is meant to the letter', () => {
    expect(show('embodied/card/h10', null)).toEqual({ kind: 'none' })
    expect(show('tdp/nvidia-h100', null)).toEqual({ kind: 'none' })
    expect(show('grid/XX/2024', null)).toEqual({ kind: 'none' })
    expect(show('grid/FR/1999', null)).toMatchObject({ kind: 'no figure' })
    expect(show('tdp/nvidia-h800-pcie-80gb', null).kind).not.toBe('one')
  })

  test('a few words may be enough for one entry, and several are said', () => {
    expect(show('Xeon 8480', null)).toMatchObject({ kind: 'one', entry: { id: 'intel-xeon-platinum-8480+' } })
    expect(show('paris', null)).toEqual({
      kind: 'several',
      ids: ['aws:eu-west-3', 'gcp:europe-west9', 'ovhcloud:fr-paris'],
    })
    expect(show('constructor', null)).toEqual({ kind: 'none' })
    expect(show('', null)).toEqual({ kind: 'none' })
  })
})

describe('an entry', () => {
  test('says what its name may mean', () => {
    const shown = show('H100', null)
    if (shown.kind !== 'one') throw new Error(shown.kind)
    expect(shown.entry.ambiguous[0]).toEqual({
      name: 'H100',
      covers: ['nvidia-h100-nvl-94gb', 'nvidia-h100-pcie-80gb', 'nvidia-h100-sxm5-80gb'],
      watts: [350, 700],
    })
  })

  test.each([
    ['H100', '"H100" is taken for this board; what it may mean is rated 350 to 700 W a device.'],
    ['8xH100', '"8xH100" is taken for this board; what it may mean is rated 350 to 700 W a device.'],
    [
      'A100-SXM4-40GB MIG 1g.5gb',
      '"A100-SXM4-40GB MIG 1g.5gb" is taken for this board; what it may mean is rated 57.14 to 400 W a device.',
    ],
    ['TPU v3-8', '"TPU v3-8" is 4 of these chips, which a record counts as one device of 1800 W.'],
    ['tdp/google-tpu-v3x4', 'A slice of 4 chips that a record counts as one device: 4 times the figure of one.'],
  ])('says what %s is taken for', (text, note) => {
    const shown = show(text, null)
    expect(shown.kind === 'one' && shown.entry.notes[0]).toBe(note)
  })

  test('says no more of a name that is exactly one board', () => {
    for (const text of ['NVIDIA H100 80GB HBM3', 'nvidia-h100-sxm5-80gb', 'tdp/nvidia-h100-sxm5-80gb']) {
      const shown = show(text, null)
      expect(shown.kind === 'one' && shown.entry.notes).toEqual([])
    }
  })

  test('of a region has the years of its grid, PUE, water and carbon-free share', () => {
    const shown = show('aws:us-east-1', null)
    if (shown.kind !== 'one') throw new Error(shown.kind)
    const years = (what: string) => shown.entry.figures.filter((one) => one.what === what).map(({ year }) => year)
    expect(years('grid intensity')).toEqual([2023, 2022, 2021, 2020, 2019, 2018])
    expect(years('PUE')).toEqual([2024, 2023, 2022])
    expect(years('water on site')).toEqual([2024])
    expect(years('carbon-free share').length).toBeGreaterThan(1)
    expect(shown.entry.figures[0]?.note).toBe('combustion only')
  })

  test('of one year has the nearest of each series, and says so', () => {
    const shown = show('aws:us-east-1', 2021)
    if (shown.kind !== 'one') throw new Error(shown.kind)
    const figures = shown.entry.figures.map(({ what, year, note }) => [what, year, note])
    expect(figures.slice(0, 2)).toEqual([
      ['grid intensity', 2021, 'combustion only'],
      ['PUE', 2022, 'nearest to 2021'],
    ])
  })
})
