/** Y01 to Y36: YAML and front matter. Every scalar is text until its field says what it means; nothing is executed. */
import { expect, test } from 'vitest'
import { CARD, card, carded, RECORD, RUN, withExtra, withLine } from './controls.ts'
import { changed, judged, passed, refused, reportOn } from './judged.ts'

const of = (text: string) => judged(RECORD, text)
const add = (...lines: readonly string[]) => `${RUN}${lines.join('\n')}\n`
/** Refused for something beside the run, which counts. */
const beside = (...problems: readonly string[]) => ({ ...refused(...problems), counted: ['carbon:sft'] })

test('the controls pass', async () => {
  expect(await of(RUN)).toEqual(passed('carbon:sft'))
  expect(await judged(CARD, card('  emissions: 5000'))).toEqual(passed(carded))
})

test('Y01 ten levels of laughter', async () => {
  const levels = Array.from({ length: 9 }, (_, at) => `k${at + 1}: &k${at + 1} [*k${at}, *k${at}]`)
  const answer = await of(add('k0: &k0 lol', ...levels))
  expect(answer).toEqual(refused(...levels.flatMap((_, at) => [`E_ALIAS ${12 + at}:10`, `E_ALIAS ${12 + at}:15`])))
})

test('Y02 a harmless alias, Y03 one of itself, Y04 merge keys', async () => {
  expect(await of(changed(changed(RUN, 'sft', '&a sft'), 'FR', '*a'))).toEqual(refused('E_ALIAS 7:13'))
  expect(await of(add('extra: &a [*a]'))).toEqual(refused('E_ALIAS 11:12'))
  expect(await of(add('<<: *base'))).toEqual(refused('E_UNKNOWN_FIELD 11:1', 'E_ALIAS 11:5'))
  expect(await of(add('<<: {a: 1}'))).toEqual(refused('E_UNKNOWN_FIELD 11:1'))
})

test.each([
  ['Y05 500 complex keys', '? '.repeat(500), 'E_DEPTH 1:46'],
  ['Y06 100,000 opening brackets', '['.repeat(100_000), 'E_DEPTH 1:23'],
  ['Y07 21 levels', add(`x: ${'['.repeat(20)}${']'.repeat(20)}`), 'E_DEPTH 11:23'],
  ['Y08 98,000 commas', `a: [${','.repeat(98_000)}]`, 'E_SYNTAX 1:5'],
  ['Y09 50,000 keys', Array.from({ length: 50_000 }, (_, at) => `k${at}: 1`).join('\n'), 'E_COUNT 1:1'],
])('%s', async (_, text, problem) => {
  expect(await of(text)).toEqual(refused(problem))
})

test('Y07 20 levels are read, and the key is one that nobody knows', async () => {
  expect(await of(add(`x: ${'['.repeat(19)}${']'.repeat(19)}`))).toEqual(beside('E_UNKNOWN_FIELD 11:1'))
})

test('Y10 900 KB of comments', async () => {
  expect(await of(RUN + `# ${'x'.repeat(70)}\n`.repeat(12_600))).toEqual(passed('carbon:sft'))
})

test('Y11 a key twice, Y12 a key as number and as text', async () => {
  expect(await of(add('    hours: 36'))).toEqual(refused('E_DUP_KEY 11:5'))
  expect(await of(add('1: a', '"1": b'))).toEqual(refused('E_DUP_KEY 12:1'))
})

test('Y13 a directive of version 1.1, Y14 of tags', async () => {
  expect(await of(`%YAML 1.1\n---\n${withLine('hours', '1:30')}`)).toEqual(refused('E_DIRECTIVE 1:1'))
  expect(await of(`%TAG ! tag:x,2000:\n---\n${RUN}`)).toEqual(refused('E_DIRECTIVE 1:1'))
})

test.each([
  ['Y15', '!!js/function "function () { globalThis.polluted = 1 }"'],
  ['Y16', '!!python/object/apply:os.system ["id"]'],
  ['Y17', '!!binary aGk='],
  ['Y18', '!!float "12"'],
  ['Y19', '!custom 1'],
])('%s %s', async (_, value) => {
  expect(await of(withLine('hours', value))).toEqual(refused('E_TAG 4:12'))
  expect(Reflect.get(globalThis, 'polluted')).toBeUndefined()
})

test('Y20 two documents', async () => {
  expect(await of(`${RUN}---\n${RUN}`)).toEqual(refused('E_MULTIDOC 12:1'))
})

test('Y21 front matter that is never closed', async () => {
  expect(await judged(CARD, '---\nco2_eq_emissions:\n  emissions: 5\n# Demo\n')).toEqual(refused('E_SYNTAX 1:1'))
})

test.each([
  ['Y22', 'js'],
  ['Y23', 'json'],
  ['Y23', 'coffee'],
  ['Y23', 'toml'],
])('%s ---%s', async (_, language) => {
  const canary = '{ get co2_eq_emissions() { globalThis.polluted = 1; return 5 } }'
  expect(await judged(CARD, `---${language}\n${canary}\n---\n# Demo\n`)).toEqual(refused('E_SYNTAX 1:1'))
  expect(await judged(CARD, changed(card('  emissions: 5'), '---', `---${language}`))).toEqual(refused('E_SYNTAX 1:1'))
  expect(Reflect.get(globalThis, 'polluted')).toBeUndefined()
})

test('Y24 a mark or blank lines before ---', async () => {
  expect(await judged(CARD, `\ufeff${card('  emissions: 5000')}`)).toEqual(passed(carded))
  expect(await judged(CARD, `\n\n${card('  emissions: 5000')}`)).toEqual(passed(carded))
  expect(await of(`\ufeff\n\n---\n${RUN}`)).toEqual(passed('carbon:sft'))
})

test('Y25 nothing between two lines', async () => {
  expect(await of('---\n---\n')).toEqual(refused('E_MISSING 1:1'))
  // A README with empty front matter is a README, and its name alone does not make it a record.
  expect(await judged(CARD, '---\n---\n# Demo\n')).toEqual(passed())
})

test.each(['42', 'null', '- a'])('Y26 a document that is %s', async (text) => {
  expect(await of(`${text}\n`)).toEqual(refused('E_TYPE 1:1'))
  expect(await judged(CARD, `---\n${text}\n---\n\nco2_eq_emissions\n`)).toEqual(refused('E_TYPE 2:1'))
})

test('Y27 a tab as indentation, Y28 CRLF', async () => {
  expect(await of(changed(RUN, '    hours', '\thours'))).toEqual(refused('E_SYNTAX 4:1'))
  const [lf, crlf] = [await reportOn({ [RECORD]: RUN }), await reportOn({ [RECORD]: RUN.replaceAll('\n', '\r\n') })]
  expect(crlf.runs).toEqual(lf.runs)
})

test('Y29 NO is Norway; on and yes are no regions', async () => {
  const norway = await reportOn({ [RECORD]: withLine('region', 'NO') })
  expect(norway.runs.map(({ region }) => region)).toEqual(['NO'])
  for (const word of ['on', 'yes', 'no', 'off', 'false']) {
    expect(await of(withLine('region', word))).toEqual(refused('E_REGION 7:13'))
  }
})

test.each([
  ['Y30', '.inf', 'E_NONFINITE'],
  ['Y30', '.nan', 'E_NONFINITE'],
  ['Y30', '-.inf', 'E_NEGATIVE'],
  ['Y31', '017', 'E_NUMBER'],
  ['Y31', '0o17', 'E_NUMBER'],
  ['Y31', '1:30', 'E_NUMBER'],
])('%s %s', async (_, value, group) => {
  expect(await of(withLine('hours', value))).toEqual(refused(`${group} 4:12`))
  const onCard = await judged(CARD, card(`  emissions: ${value}`))
  expect([onCard.verdict, onCard.counted]).toEqual(['BAD_INPUT', []])
})

test('Y31 1e3 is a thousand', async () => {
  expect((await reportOn({ [CARD]: card('  emissions: 1e3') })).totals.declared_emissions_kg).toBe(1)
  expect(await of(withLine('hours', '3.6e1'))).toEqual(passed('carbon:sft'))
})

test('Y32 nothing, Y33 a mapping or a list where a value belongs', async () => {
  expect(await of(withLine('energy', '~'))).toEqual(refused('E_MISSING 5:5'))
  expect(await of(withLine('energy', '{kwh: 1}'))).toEqual(refused('E_TYPE 5:13'))
  expect(await of(withLine('energy', '[1 kWh]'))).toEqual(refused('E_TYPE 5:13'))
  expect(await judged(CARD, card('  emissions: ~'))).toEqual(refused('E_MISSING 2:1'))
  expect(await judged(CARD, card('  emissions: [5]'))).toEqual(refused('E_TYPE 3:14'))
})

test('Y34 __proto__ and constructor are keys that nobody knows', async () => {
  const hostile = ['__proto__: {budget: 1}', 'constructor: {prototype: {x: 1}}']
  expect(await of(add(...hostile))).toEqual(beside('E_UNKNOWN_FIELD 11:1', 'E_UNKNOWN_FIELD 12:1'))
  expect(await of(add('    __proto__: {hours: 1}'))).toEqual(refused('E_UNKNOWN_FIELD 11:5'))
  expect([Reflect.get({}, 'budget'), Reflect.get({}, 'x')]).toEqual([undefined, undefined])
})

test('Y35 NUL in a name, and a sign that turns the direction', async () => {
  expect(await of(withExtra('model: "a\\0b"'))).toEqual(refused('E_NAME 8:12'))
  // Read as data; `judged` holds the comment against signs that nobody sees.
  expect(await of(withExtra('model: "\\u202eb"'))).toEqual(passed('carbon:sft'))
})

test('Y36 a key one letter off', async () => {
  const report = await reportOn({ [RECORD]: changed(RUN, 'energy:', 'enegry:') })
  expect(report.verdict).toBe('BAD_INPUT')
  expect(report.problems.map((one) => [one.class, one.line, one.column, one.hint])).toEqual([
    ['E_UNKNOWN_FIELD', 5, 5, 'write "energy"'],
  ])
  // Energy may be left out; where the key has to be there, it is missed as well.
  expect(await of(changed(RUN, 'id: sft', 'idd: sft'))).toEqual(refused('E_MISSING 2:5', 'E_UNKNOWN_FIELD 2:5'))
})
