import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePolicy } from '../../../src/parse/policy/index.ts'
import { readCarbonBytes } from '../../../src/parse/readers/carbon-yml/read.ts'
import { policyDocs } from '../../../tools/policy-docs.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const example = (page: string) => /```yaml\n([\s\S]*?)```/.exec(policyDocs().get(page) ?? '')?.[1] ?? ''
const policy = example('docs/policy.md')
const record = example('docs/records.md')

const policyProblems = (text: string) => {
  const parsed = parsePolicy(bytes(text), 'p.yml')
  return parsed.ok ? [] : parsed.problems
}
const recordProblems = (text: string) => readCarbonBytes('x.carbon.yml', bytes(text)).problems

/** Every key of a text, with where its name begins and ends. */
function keysOf(text: string): readonly { readonly start: number; readonly name: string }[] {
  return [...text.matchAll(/^[ -]*([a-z_]+):/gm)].map((match) => ({
    start: match.index + match[0].length - 1 - (match[1] ?? '').length,
    name: match[1] ?? '',
  }))
}

describe.each([
  ['a policy', policy, policyProblems],
  ['a record', record, recordProblems],
] as const)('%s', (_, text, problems) => {
  test.each(keysOf(text).map(({ name, start }) => ({ name, start })))(
    'says so when a letter of $name is missing, doubled or in upper case',
    ({ name, start }) => {
      const without = text.slice(0, start) + name.slice(1) + text.slice(start + name.length)
      const doubled = text.slice(0, start) + (name[0] ?? '') + text.slice(start)
      const upper = text.slice(0, start) + name.toUpperCase() + text.slice(start + name.length)
      for (const broken of [without, doubled, upper]) {
        expect(problems(broken).filter(({ class: kind }) => kind === 'E_UNKNOWN_FIELD')).not.toEqual([])
      }
    },
  )

  test('says so when a line has no value', () => {
    for (const [line] of text.matchAll(/^ *[a-z_]+: +[^ #].*$/gm)) {
      const broken = text.replace(line, line.replace(/: .*/, ':'))
      expect(problems(broken).filter(({ severity }) => severity === 'error')).not.toEqual([])
    }
  })

  test('is read or refused, with places inside the file, whatever is typed into it', () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.constantFrom(
        '\n',
        '\t',
        ': ',
        '- ',
        '"',
        '*a',
        '&a ',
        '!x ',
        '[',
        '}',
        '-',
        '0',
        'e9',
        '%',
        'NaN',
        '\u202e',
        '\0',
      ),
    )
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(8), typed, (at, gone, put) => {
        const changed = text.slice(0, at) + put + text.slice(at + gone)
        const lines = changed.split(/\r\n|\r|\n/).length
        for (const problem of problems(changed)) {
          expect(problem.at.line >= 1 && problem.at.line <= lines && problem.at.column >= 1).toBe(true)
          expect(problem.message !== '' && problem.hint !== '').toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})
