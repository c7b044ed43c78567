import { describe, expect, test } from 'vitest'
import { parsePolicy } from '../../../src/parse/policy/index.ts'
import { budget, file, parse, problems } from './reading.ts'

test('no problem quotes more than a line of what it is about', () => {
  const long = 'x'.repeat(50_000)
  const values = [
    long,
    `-${long}%`,
    `${long}%`,
    `5 ${long}`,
    `${long} per request`,
    `${'9'.repeat(50_000)} kg`,
    `5 kg per ${long}`,
    `€${long}5`,
  ]
  const lines = values.flatMap((value) =>
    ['limit', 'name', 'model', 'per', 'warn_at', 'horizon', 'covers', value].map((key) => `${key}: ${value}`),
  )
  const everywhere = ['version', 'mode', 'assume', 'budgets'].map((key) => `${key}: ${long}`)
  const found = [
    ...lines.map((line) => budget(line)),
    ...everywhere,
    `assume: {region: ${long}}`,
    `assume: {hardware: ${long}}`,
    `records: {include: [${long}]}`,
  ].flatMap((text) => {
    const parsed = parse(text)
    return parsed.ok ? [] : parsed.problems
  })
  expect(found.length).toBeGreaterThan(80)
  expect(Math.max(...found.map(({ message, hint }) => message.length + hint.length))).toBeLessThan(400)
})

describe('files that are no policy', () => {
  test('more than 256 KiB', () => {
    expect(parse(`mode: report\n#${'x'.repeat(256 * 1024 - 14)}`).ok).toBe(true)
    expect(parse(`mode: report\n#${'x'.repeat(256 * 1024 - 13)}`)).toMatchObject({ problems: [{ class: 'E_SIZE' }] })
  })

  test('UTF-16, NUL bytes, a merge that was not finished', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...'mode: report'].flatMap((c) => [c.charCodeAt(0), 0])])
    expect(parsePolicy(utf16, file)).toMatchObject({ problems: [{ class: 'E_ENCODING' }] })
    expect(parse('mode: report\0')).toMatchObject({ problems: [{ class: 'E_ENCODING' }] })
    expect(parse('<<<<<<< HEAD\nmode: report\n=======\nmode: enforce\n>>>>>>> x\n')).toMatchObject({
      problems: [{ class: 'E_SYNTAX' }],
    })
  })

  test('more keys and values than are read', () => {
    expect(parse(`mode: report\nrecords: {exclude: [${'a,'.repeat(5000)}]}`)).toMatchObject({
      problems: [{ class: 'E_COUNT' }],
    })
  })

  test('keys of objects change nothing about objects', () => {
    parse('__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\nbudgets: [{__proto__: {polluted: 1}}]')
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined)
  })

  test('no more than fifty problems are listed', () => {
    expect(problems(`mode: report\n${Array.from({ length: 200 }, (_, i) => `k${i}: 1`).join('\n')}`)).toHaveLength(50)
  })
})
