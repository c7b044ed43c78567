import { expect, test } from 'vitest'
import type { CatalogueEntry, Citation, EntryFigure, EntryList } from '../../src/core/catalogue-entry.ts'
import { renderCitations, renderEntry, renderLists, renderOverview } from '../../src/render/terminal.ts'

const WIDE = { columns: 80, color: false }
const NARROW = { columns: 20, color: false }

function figure(given: Partial<EntryFigure>): EntryFigure {
  const none = { id: null, what: 'thing', value: 1, range: null, unit: 'W', year: null, source: 'a-source', note: null }
  return { ...none, ...given }
}

const year = (what: string, unit: string, values: readonly (readonly [number, number])[], note: string | null = null) =>
  values.map(([of, value]) => figure({ id: `${what}/x/${of}`, what, unit, value, year: of, note }))

const source: Citation['source'] = {
  id: 'a-source',
  title: 'Yearly figures of everything',
  publisher: 'An Office of Figures',
  version: 'edition 2026',
  licence: 'CC BY 4.0',
  terms: 'attribution',
  link: 'https://example.org/figures/with/a/path/that/is/long/enough/to/be/wrapped/where/it/must/not/be.csv',
}

const board: CatalogueEntry = {
  kind: 'accelerators',
  id: 'maker-board-80gb',
  name: 'Maker Board 80GB',
  facts: [
    ['vendor', 'Maker'],
    ['machines', 'cloud:one.large, cloud:two.large and 18 more'],
  ],
  figures: [
    figure({ id: 'tdp/maker-board-80gb', what: 'rated power of a device', value: 700, year: 2022 }),
    figure({ id: 'idle/maker-board-80gb', what: 'idle power', value: 73.65, year: 2022, note: 'one reading' }),
    figure({ what: 'memory', value: 80, unit: 'GB' }),
    figure({ id: 'embodied/card/board', what: 'making the card', value: 220, unit: 'kgCO2e', range: [164, 273] }),
  ],
  aliases: ['Board 80GB', 'board-80g'],
  ambiguous: [{ name: 'Board', covers: ['maker-board-80gb', 'maker-board-pcie'], watts: [350, 700] }],
  notes: ['two sources disagree'],
}

const region: CatalogueEntry = {
  kind: 'regions',
  id: 'cloud:here-1',
  name: 'Here, Country',
  facts: [['provider', 'cloud']],
  figures: [
    ...year('grid', 'gCO2e/kWh', [
      [2024, 16.3],
      [2023, 34],
      [2022, 71],
    ]),
    ...year('pue', 'ratio', [[2023, 1.09]], 'undated'),
    figure({ id: 'wue/cloud', what: 'water', unit: 'L/kWh', value: 1.05 }),
  ],
  aliases: [],
  ambiguous: [],
  notes: [],
}

const boards: EntryList = {
  kind: 'accelerators',
  entries: [
    { kind: 'accelerators', id: 'maker-board-80gb', name: 'Maker Board', figures: ['700 W', '989.4 TFLOP/s', '', ''] },
    { kind: 'accelerators', id: 'maker-other', name: 'Maker Other', figures: ['power not published', '', '', '2024'] },
  ],
}
const regions: EntryList = {
  kind: 'regions',
  entries: Array.from({ length: 45 }, (_, at) => ({
    kind: 'regions' as const,
    id: `cloud:here-${at}`,
    name: 'Here, Country',
    figures: ['16.3 g/kWh', '2024, nearest'],
  })),
}

const citation: Citation = {
  id: 'grid/XX/2024',
  figure: '40.48 gCO2e/kWh',
  what: 'grid intensity, Country',
  year: 2024,
  source,
}

const kinds = [
  { kind: 'accelerators' as const, entries: 685, years: null, about: 'boards' },
  { kind: 'grids' as const, entries: 451, years: [2018, 2026] as const, about: 'countries and states by year' },
]

const SHEETS = {
  overview: renderOverview(
    {
      version: '2026-11/1a2b3c4d',
      kinds,
      terms: [
        ['attribution', 2],
        ['new', 1],
      ],
    },
    WIDE,
  ),
  lists: renderLists([boards, regions], false, WIDE),
  'list-20': renderLists([boards], false, NARROW),
  board: renderEntry(board, [source], WIDE),
  'board-factor': renderEntry(board, [source], WIDE, 'idle/maker-board-80gb'),
  'board-20': renderEntry(board, [source], NARROW),
  region: renderEntry(region, [source], WIDE),
  'region-20': renderEntry(region, [source], NARROW),
  citations: renderCitations([citation, { ...citation, id: 'a-source', figure: null, what: '', year: null }], WIDE),
}

test.each(Object.entries(SHEETS))('the catalogue as %s is as a person approved it', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`golden/catalog-${name}.txt`)
})

test('nothing but a link is wider than the window', () => {
  for (const [name, text] of Object.entries(SHEETS)) {
    const most = name.endsWith('-20') ? 20 : 80
    expect(text.split('\n').filter((line) => line.length > most && !line.includes('https://'))).toEqual([])
  }
})

test('a list of one kind is longer than one of several, and --all has no end', () => {
  const rows = (text: string) => text.split('\n').filter((line) => line.includes('cloud:here-')).length
  expect(rows(renderLists([boards, regions], false, WIDE))).toBe(8)
  expect(rows(renderLists([regions], false, WIDE))).toBe(40)
  expect(renderLists([regions], false, WIDE)).toContain('5 more')
  expect(rows(renderLists([regions], true, WIDE))).toBe(45)
})

test('no name moves the cursor or gives a runner a command', () => {
  const evil = '\u001b[2J##[error]\u202ex'
  const hostile = { ...board, name: evil, id: evil, notes: [evil], aliases: [evil], facts: [[evil, evil] as const] }
  const texts = [
    renderEntry(hostile, [{ ...source, title: evil, link: evil }], WIDE),
    renderCitations([{ ...citation, id: evil, what: evil, source: { ...source, publisher: evil, link: evil } }], WIDE),
    renderLists(
      [{ kind: 'regions', entries: [{ kind: 'regions', id: evil, name: evil, figures: [evil] }] }],
      true,
      WIDE,
    ),
  ]
  for (const text of texts) {
    expect(text).not.toContain('\u001b')
    expect(text).not.toContain('\u202e')
    expect(text).not.toMatch(/^##\[/m)
  }
})
