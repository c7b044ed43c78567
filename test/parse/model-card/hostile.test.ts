import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { modelCardProblems } from '../../../src/parse/readers/model-card/problems.ts'
import { textProblems } from '../../../src/parse/text.ts'
import { yamlProblems } from '../../../src/parse/yaml/problems.ts'
import { bytesOf, read, recognise, section } from './card.ts'

const SEED = [
  '---',
  'model-index:',
  '- name: demo',
  'co2_eq_emissions:',
  '  emissions: 1710',
  '  geographical_location: Singapore',
  '  hardware_used: 8 v100 GPUs',
  '---',
  section({
    'Hardware Type': 'A100x4',
    'Hours used': '500 GPU-hours (~2-3 days)',
    'Cloud Provider': 'AWS',
    'Compute Region': 'us-east-1',
    'Carbon Emitted': '~0.06-0.12 kg CO2 eq. (U.S. grid average)',
  }),
  '| Model | Time (GPU hours) | CO2 (t) |',
  '|---|---|---|',
  '| A | 1.46M | 1,354 |',
].join('\n')

const PIECES = [
  '-',
  '**',
  ':',
  '|',
  '\n',
  '---\n',
  '<table>',
  '<tr>',
  '<td>',
  '<!--',
  '-->',
  '```\n',
  '1',
  '0,',
  'e-',
  ' kg',
  ' t',
  '±',
  'GPU',
  '[',
  '](',
  '{{',
  '&a ',
  '*a',
  '\u200d',
  '\ud83d',
  '# ',
  'CO2',
  '$',
  '\\',
]

describe('whatever a card holds, there is an answer', () => {
  test('after random edits: finite figures of at least zero, and known codes', async () => {
    const known = new Set(Object.keys({ ...modelCardProblems, ...textProblems, ...yamlProblems }))
    const edit = fc.tuple(fc.nat({ max: SEED.length }), fc.nat({ max: 30 }), fc.constantFrom(...PIECES))
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        let text = SEED
        for (const [at, cut, piece] of edits) text = text.slice(0, at) + piece + text.slice(at + cut)
        recognise(text)
        const { runs, problems } = await read(text)
        for (const run of runs) {
          for (const value of [run.declaredKg, run.gpuHours, run.durationS, run.energy?.totalKwh ?? null]) {
            expect(value === null || (Number.isFinite(value) && value > 0)).toBe(true)
          }
        }
        for (const problem of problems) {
          expect(known).toContain(problem.code)
          expect(problem.at.line).toBeGreaterThan(0)
          expect(problem.at.line).toBeLessThanOrEqual(text.split('\n').length)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('random text below a heading', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...PIECES, 'Carbon Emitted', 'Hours used', '5'), { maxLength: 60 }),
        async (parts) => {
          await read(`## Environmental Impact\n${parts.join('')}`)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('a card that is recognised and read never yields silence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...PIECES, ' 5', ' kg'), { maxLength: 20 }), async (parts) => {
        const text = `# M\n\n## Environmental Impact\n\n- **Carbon Emitted:** ${parts.join('')}\n- **Hours used:** TBD\n`
        if (recognise(text) === 'no') return
        const { runs, problems } = await read(text)
        expect(runs.length + problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
})

describe('time grows with length and no faster', () => {
  const long = (piece: string) => piece.repeat(Math.ceil(100_000 / piece.length))
  const pumps = [
    '9',
    '1,',
    '1.',
    '1 ',
    ' ',
    '-',
    '*',
    '**',
    '[',
    '](',
    '[a](',
    '<',
    '<a ',
    '<td>',
    '(',
    'a',
    'kg ',
    '5 kg ',
    '1-',
    '5 to ',
    'x1',
    'CO',
    'CO<sub>',
    '$',
    '_',
    '\\',
    '&nbsp;',
    '1 h ',
    '1:00:',
    'A100 ',
    'A100 x ',
    '8 ',
    'nodes ',
    '8 nodes ',
    'per node ',
    'Intel Xeon ',
    'not ',
    'no information ',
    '{{',
    '|',
    '| ',
    '- ',
    ': ',
    '#',
    '# ',
    '`',
    '~',
    '<!--',
    'a,',
    'us-east-',
    '\t',
    '\u00a0',
    '.',
    '. A1',
    '5 kg CO2. A',
  ]

  const shapes: readonly (readonly [string, (text: string) => string])[] = [
    ['a value', (text) => section({ 'Carbon Emitted': text })],
    ['hours', (text) => section({ 'Hours used': text })],
    ['hardware', (text) => section({ 'Hardware Type': text, 'Hours used': '5' })],
    ['a place', (text) => section({ 'Compute Region': text, 'Hours used': '5' })],
    ['a sentence', (text) => `# M\n## Environmental Impact\nA cumulative total of 5 GPU-hours, CO2 ${text}\n`],
    ['a heading', (text) => `# ${text}\n## Environmental Impact\nHours used: 5\n`],
    ['a table', (text) => `# M\n## Carbon footprint\n| a | CO2 (t) |\n|---|---|\n| ${text} | ${text} |\n`],
    ['metadata', (text) => `---\nco2_eq_emissions: ${text.slice(0, 60_000)}\n---\n`],
    ['a line of its own', (text) => `# M\n## Environmental Impact\n${text}\nHours used: 5\n`],
  ]

  test.each(shapes)('%s of 100,000 signs', async (_, shape) => {
    for (const pump of pumps) {
      const text = shape(long(pump))
      recognise(text)
      await read(text)
    }
  })

  test.each([
    ['many lines', long('- a: b\n')],
    ['many headings', long('## Environmental Impact\n')],
    ['many tables', `## Carbon footprint\n${long('| a | CO2 (t) |\n|-|-|\n| b | 1 |\n\n')}`],
    ['many opened tables', `## Carbon footprint\n${long('<table>\n')}`],
    ['many bullets', `## Environmental Impact\n${long('- Carbon Emitted: 5 kg\n')}`],
    ['many comments', long('<!-- a -->')],
    ['many fences', long('```\n')],
    ['many topics on one line', long('environmental impact ')],
    ['many model indexes', `---\nco2_eq_emissions: 5\n${'model-index:\n'.repeat(1000)}---\n`],
    ['nested metadata', `---\nco2_eq_emissions: ${'['.repeat(60_000)}\n---\n`],
    ['questions', `---\nco2_eq_emissions: 5\n${'? '.repeat(500)}\n---\n`],
  ])(
    '%s',
    async (_, text) => {
      recognise(text)
      await read(text)
    },
    10_000,
  )

  test('8 MiB of ordinary text around a section', async () => {
    const filler = 'Some text about what the model does.\n'.repeat(110_000)
    const text = `# M\n${filler}## Environmental Impact\n- Carbon Emitted: 5 kg\n## Uses\n${filler}`
    expect(bytesOf(text).length).toBeLessThan(8 * 1024 * 1024)
    expect(await read(text)).toMatchObject({ runs: [{ declaredKg: 5 }], problems: [] })
  })

  test.each([
    ['20,000 lines are read', (extra: number) => `# M\n${'text: | x\n'.repeat(19_996 + extra)}`],
    ['1,000 figures are read', (extra: number) => `# M\n${'- Compute Region: FR\n'.repeat(998 + extra)}`],
  ])('%s and the next one is a problem', async (_, lead) => {
    const section = '## Environmental Impact\n- Hours used: 5 GPU hours\n- Carbon Emitted: 5 kg\n'
    const fits = await read(section.replace('## E', `${lead(0)}## E`))
    expect([fits.runs.map((run) => run.declaredKg), fits.problems]).toEqual([[5], []])
    const over = await read(section.replace('## E', `${lead(1)}## E`))
    expect(over.problems.map((problem) => problem.code)).toContain('model-card/too-long')
  })
})

test('every code says what it means and what to do', () => {
  for (const [code, kind] of Object.entries(modelCardProblems)) {
    expect(code).toMatch(/^model-card\/[a-z0-9-]+$/)
    expect(kind.means).toMatch(/[.]$/)
    expect(kind.fix).toMatch(/[.]$/)
  }
})
