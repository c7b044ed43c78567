/** The catalogue of hostile inputs, by letter and number, against the tests that name them: none is left out by accident. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** How many of each there are: numbers, units, dates, CSV, YAML, JSON, logs. */
const ITEMS = { N: 36, U: 16, D: 18, C: 30, Y: 36, J: 18, L: 12 } as const

const ids = Object.entries(ITEMS).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, at) => `${letter}${String(at + 1).padStart(2, '0')}`),
)

/** Ids in names of tests: what stands in quotes, with ranges and lists such as `C14 …, C15 …`. */
const named = new Set(
  readdirSync('test/inputs')
    .filter((file) => file.endsWith('.test.ts') && file !== 'complete.test.ts')
    .flatMap((file) => namesIn(readFileSync(`test/inputs/${file}`, 'utf8'))),
)

function namesIn(text: string): readonly string[] {
  const lines = text
    .split('\n')
    .filter((line) => /^\s*(?:test(?:\.each\(.*\))?\(|\['|\](?: as const)?\)\(|'[A-Z]\d\d|"[A-Z]\d\d)/.test(line))
  return lines.flatMap((line) => line.match(/\b[NUDCYJL]\d\d\b/g) ?? [])
}

test.each(ids)('%s is tested', (id) => {
  expect([...named]).toContain(id)
})
