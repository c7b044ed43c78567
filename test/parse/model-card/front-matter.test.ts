import { describe, expect, test } from 'vitest'
import { bytesOf, codes, read, recognise } from './card.ts'

const good = 'co2_eq_emissions:\n  emissions: 1710\n'

describe('the metadata block', () => {
  test.each([
    ['line feeds', `---\n${good}---\n# Demo\n`, 3],
    ['carriage returns and line feeds', `---\n${good}---\n# Demo\n`.replaceAll('\n', '\r\n'), 3],
    ['carriage returns', `---\n${good}---\n# Demo\n`.replaceAll('\n', '\r'), 3],
    ['a byte order mark', `\ufeff---\n${good}---\n# Demo\n`, 3],
    ['blank lines above', `\n \n---\n${good}---\n# Demo\n`, 5],
    ['spaces behind the fences', `---  \n${good}--- \n# Demo\n`, 3],
    ['no end of line', `---\n${good}---`, 3],
  ])('is found with %s', async (_, text, line) => {
    expect(recognise(text)).toBe('yes')
    const { runs, problems } = await read(text)
    expect(problems).toEqual([])
    expect(runs.map((run) => [run.declaredKg, run.source.line])).toEqual([[1.71, line]])
  })

  test.each([
    ['never closed', `---\n${good}# Demo\n`, 'model-card/front-matter-unclosed', 'E_SYNTAX', 1],
    [
      'in JavaScript',
      `---js\n{ co2_eq_emissions: (globalThis.canary = 1) }\n---\n`,
      'model-card/front-matter-language',
      'E_SYNTAX',
      1,
    ],
    ['in JSON', `---json\n{"co2_eq_emissions": 5}\n---\n`, 'model-card/front-matter-language', 'E_SYNTAX', 1],
    ['in CoffeeScript', `---coffee\nco2_eq_emissions: 5\n---\n`, 'model-card/front-matter-language', 'E_SYNTAX', 1],
    ['in TOML', `---toml\nco2_eq_emissions = 5\n---\n`, 'model-card/front-matter-language', 'E_SYNTAX', 1],
    ['empty', '---\n---\n', 'model-card/front-matter-empty', 'E_MISSING', 2],
    ['a number', '---\n42\n---\n# Demo\n', 'model-card/front-matter-type', 'E_TYPE', 2],
    ['null', '---\nnull\n---\n# Demo\n', 'model-card/front-matter-type', 'E_TYPE', 2],
    ['a list', '---\n- a\n- b\n---\n# Demo\n', 'model-card/front-matter-type', 'E_TYPE', 2],
    ['indented with tabs', '---\nco2_eq_emissions:\n\temissions: 5\n---\n', 'yaml/syntax', 'E_SYNTAX', 3],
    ['larger than 64 KiB', `---\n${good}x: ${'y'.repeat(65_536)}\n---\n`, 'model-card/front-matter-size', 'E_SIZE', 2],
    ['with a directive', `---\n%YAML 1.1\n${good}---\n`, 'yaml/directive', 'E_DIRECTIVE', 2],
  ])('%s is a problem, not a card that says nothing', async (_, text, code, errorClass, line) => {
    expect(recognise(text)).toBe('yes')
    const { runs, problems } = await read(text)
    expect(runs).toEqual([])
    expect(problems.map((problem) => [problem.code, problem.class, problem.at.line, problem.severity])).toEqual([
      [code, errorClass, line, 'error'],
    ])
    expect('canary' in globalThis).toBe(false)
  })

  test('64 KiB of metadata are read', async () => {
    const rest = 65_536 - good.length - 'x: \n'.length
    expect(codes(await read(`---\n${good}x: ${'y'.repeat(rest)}\n---\n`))).toEqual([])
  })

  test('a rule above prose is not metadata', async () => {
    const text = '---\nHello\n---\n## Environmental Impact\n\n- **Carbon Emitted:** 5 kg\n- **Hours used:** 3\n'
    expect((await read(text)).runs.map((run) => run.declaredKg)).toEqual([5])
  })

  test('broken metadata does not hide what the text says', async () => {
    const text = `---\nco2_eq_emissions: *x\n---\n# Demo\n\n## Environmental Impact\n\n- **Carbon Emitted:** 5 kg\n`
    const { runs, problems } = await read(text)
    expect(runs.map((run) => run.declaredKg)).toEqual([5])
    expect(codes({ runs, problems })).toEqual(['yaml/alias'])
  })
})

describe('recognition', () => {
  test.each([
    ['metadata with emissions', '---\nco2_eq_emissions: 5\n---\n', 'yes'],
    ['a filled section', '# A\n## Environmental impact\n- Hours used: 5\n', 'yes'],
    ['a bold lead-in', '# A\n**Carbon Footprint** 3.3M GPU hours on A100.\n', 'yes'],
    ['a section that lost its marks', 'A\n\nEnvironmental Impact\nHardware Type: A100\n', 'yes'],
    ['an ordinary readme', '# A\n\nInstall it.\n', 'no'],
    ['a recycling app', '# A\n## Environmental Impact\n- CO2 saved: 5 kg\n- Trees planted: 2\n', 'no'],
    ['a web page checker', '# A\n## Environmental Impact\n| Eco | < 10 g CO2 per load |\n', 'no'],
    ['documentation of the field', '---\ntitle: How to\n---\nUse `co2_eq_emissions: 5`.\n', 'no'],
    ['a word in a sentence', 'We measured the environmental impact with CodeCarbon.\n', 'no'],
    ['a page that starts with a rule', '---\n\nHello\n\n---\n', 'no'],
    ['an empty page of a static site', '---\n---\n# Welcome\n', 'no'],
    ['nothing', '', 'no'],
  ])('%s: %s', (_, text, answer) => {
    expect(recognise(text)).toBe(answer)
  })

  test('a card in UTF-16 is a problem, any other page in UTF-16 is not', () => {
    const wide = (text: string) =>
      Uint8Array.from([...`\ufeff${text}`].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]))
    expect(recognise(wide(`---\n${good}---\n`))).toMatchObject({ code: 'text/utf-16' })
    expect(recognise(wide('# Hello\n'))).toBe('no')
  })

  test('a pointer under the name of a card is a problem, under the name of a readme it is not', () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'
    expect(recognise(pointer, 'MODEL_CARD.md')).toMatchObject({ code: 'text/lfs-pointer' })
    expect(recognise(pointer, 'docs/README.md')).toBe('no')
  })

  test('a card with conflict markers is a problem', () => {
    expect(recognise(`---\n<<<<<<< HEAD\n${good}=======\n>>>>>>> x\n---\n`)).toMatchObject({
      code: 'text/conflict-marker',
    })
  })

  test('the section may stand at the end of the first 64 KiB', () => {
    const section = '\n## Environmental Impact\n- Hours used: 5\n'
    expect(recognise(`${'x\n'.repeat(32_700)}${section}`)).toBe('yes')
  })

  test('a long card whose section stands beyond the first 64 KiB is read, a long readme is passed over', async () => {
    const filler = 'Some text about what it does.\n'.repeat(3000)
    const long = `# M\n${filler}## Environmental Impact\n- Hours used: 5 GPU hours\n- Carbon Emitted: 5 kg\n`
    expect(recognise(long)).toBe('yes')
    expect((await read(long)).runs.map((run) => run.declaredKg)).toEqual([5])
    const app = `# App\n${filler}## Environmental Impact\n- CO2: 5 per page\n`
    expect(recognise(app)).toBe('yes')
    expect(await read(app)).toEqual({ runs: [], problems: [] })
    expect(recognise(filler, 'docs/guide.md')).toBe('no')
  })

  test.each([
    [
      'a file named as a card',
      '# M\n## Carbon footprint\n\n| Model | CO2 (kg) |\n|---|---|\n| A | 5 |\n',
      'MODEL_CARD.md',
    ],
    ['metadata of a model', '---\nlibrary_name: peft\n---\n## Carbon footprint\n5 kg CO2 in all.\n', 'out/README.md'],
  ])('in %s the gas is sign enough', (_, text, path) => {
    expect(recognise(text, path)).toBe('yes')
    expect(recognise(text.slice(text.indexOf('## ')), 'docs/guide.md')).toBe('no')
  })

  test('Latin-1 is read with a warning', async () => {
    const bytes = Uint8Array.from([...bytesOf(`---\n${good}---\n# Mod`), 0xe9, ...bytesOf('le\n')])
    const { runs, problems } = await read(bytes)
    expect(runs.map((run) => [run.declaredKg, run.model])).toEqual([[1.71, 'Modéle']])
    expect(codes({ runs, problems })).toEqual(['text/latin-1'])
  })
})
