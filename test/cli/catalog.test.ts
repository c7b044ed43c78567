import { expect, test } from 'vitest'
import { loadCatalogue } from '../../src/data/catalogue.ts'
import { run } from './command-line.ts'

async function json(...words: string[]) {
  const { code, out, err } = await run(['catalog', ...words, '--json'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out)
}

test('without a name it says what there is', async () => {
  const { code, out, err } = await run(['catalog'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain(`Catalogue ${loadCatalogue().version}\n`)
  expect(out).toContain('  grids: 451, 2018 to 2026\n')
  expect(await json()).toMatchObject({ schema_version: 1, version: loadCatalogue().version })
})

test('a kind with words lists what they mean first', async () => {
  const { out } = await run(['catalog', 'accelerators', 'h100'])
  expect(out).toBe(
    [
      'Accelerators (3)',
      '  nvidia-h100-sxm5-80gb  700 W  989.4 TFLOP/s  80 GB  2022',
      '  nvidia-h100-nvl-94gb   400 W  835.5 TFLOP/s  94 GB  2024',
      '  nvidia-h100-pcie-80gb  350 W  756 TFLOP/s    80 GB  2022',
      '',
    ].join('\n'),
  )
  expect(await run(['catalog', 'accelerator', '8xH100'])).toEqual({ code: 0, out, err: '' })
})

test('words alone search everything', async () => {
  const { lists } = await json('paris')
  expect(
    lists.map(({ kind, entries }: { kind: string; entries: { id: string }[] }) => [kind, entries.map(({ id }) => id)]),
  ).toEqual([['regions', ['aws:eu-west-3', 'gcp:europe-west9', 'ovhcloud:fr-paris']]])
})

test('a year among the words and one in the option are the same', async () => {
  const words = await run(['catalog', 'grids', 'germany', '2022'])
  expect(words.out).toBe('Grids (1)\n  DE  Germany  419.7 g/kWh  2022  owid-ember\n')
  expect(await run(['catalog', 'grids', 'germany', '--year', '2022'])).toEqual(words)
})

test('an entry is shown by its id, a factor, a count and a name, and a name need not be quoted', async () => {
  const whole = await json('show', 'nvidia-h100-sxm5-80gb')
  expect(whole).toMatchObject({ factor: null, entry: { kind: 'accelerators', id: 'nvidia-h100-sxm5-80gb' } })
  const { entry } = await json('show', '8xH100')
  expect({ ...entry, notes: [] }).toEqual(whole.entry)
  expect(await json('show', 'NVIDIA', 'H100', '80GB', 'HBM3')).toEqual(whole)
  expect(await json('show', 'tdp/nvidia-h100-sxm5-80gb')).toEqual({ ...whole, factor: 'tdp/nvidia-h100-sxm5-80gb' })
  expect(whole.sources.map(({ id }: { id: string }) => id)).toContain('epoch-ml-hardware')
})

test('a figure of a series stands first when it was asked for', async () => {
  const { out } = await run(['catalog', 'show', 'grid/FR/2024'])
  expect(out.split('\n').slice(0, 5)).toEqual([
    'France (grid)',
    'FR',
    '',
    '  grid intensity: 40.48 gCO2e/kWh, 2024',
    '    grid/FR/2024; source owid-ember',
  ])
})

test('citations are ready to paste, in the order of the ids', async () => {
  const { out } = await run(['catalog', 'cite', 'method/host-node', 'grid/FR/2024'])
  expect(out.indexOf('method/host-node')).toBeLessThan(out.indexOf('grid/FR/2024'))
  expect(out).toMatch(/^ {2}https:\/\/\S+$/m)
  const { citations } = await json('cite', 'grid/FR/2024')
  expect(citations).toEqual([
    {
      id: 'grid/FR/2024',
      figure: '40.48 gCO2e/kWh',
      what: 'grid intensity, France',
      year: 2024,
      source: expect.objectContaining({
        id: 'owid-ember',
        terms: 'attribution',
        link: expect.stringMatching(/^https:/),
      }),
    },
  ])
})

test.each([
  [['accelerators', 'zzz'], 'nothing among the accelerators is "zzz"', 'Write fewer or other words'],
  [['grids', 'h100'], 'nothing among the grids is "h100"', 'There is something under: catalog accelerators h100'],
  [['acelerators'], 'nothing is "acelerators"', 'Did you mean "accelerators"?'],
  [['show'], 'show needs an id', 'Write for example'],
  [['cite'], 'cite needs an id', 'Write for example'],
  [['show', 'grid/FR/1999'], '"grid/FR/1999" has no figure', 'Did you mean "grid/FR/2019"?'],
  [['cite', 'tdp/nvidia-h100'], '"tdp/nvidia-h100" is not in the catalogue', 'There is nvidia-h100-nvl-94gb, '],
  [['show', 'grid/FRR/2024'], '"grid/FRR/2024" is not in the catalogue', 'Did you mean "FR"?'],
  [['show', 'record/grid'], '"record/grid" is not in the catalogue', 'That figure comes from the record itself.'],
  [['cite', 'policy/pue'], '"policy/pue" is not in the catalogue', 'That figure comes from the policy.'],
  [['show', 'paris'], '"paris" may mean 3 entries', 'Write one of aws:eu-west-3, '],
  [['grids', '--year', '24'], '--year cannot be "24"', 'Write a year such as 2024.'],
  [['grids', '--year', '1066'], '--year cannot be "1066"', 'Write a year such as 2024.'],
  [['show', '__proto__'], '"__proto__" is not in the catalogue', ''],
])('%j is refused with a way out', async (words, message, hint) => {
  const { code, out, err } = await run(['catalog', ...words])
  expect({ code, out }).toEqual({ code: 64, out: '' })
  expect(err).toContain(`carbon-clerk: ${message}.\n`)
  expect(err).toContain(hint)
})
