import fc from 'fast-check'
import { expect, test } from 'vitest'
import { admits } from '../../../src/parse/workflow/branch-filter.ts'
import { alwaysHolds } from '../../../src/parse/workflow/condition.ts'
import { readWorkflow } from '../../../src/parse/workflow/read.ts'

const PATH = '.github/workflows/carbon.yml'
const bytes = (text: string) => new TextEncoder().encode(text)
const at = (line: number, column: number) => ({ file: PATH, line, column })

test('a workflow is read with the places of all that matters', () => {
  const text = `name: carbon
on:
  pull_request:
    types: [opened, edited]
    paths-ignore: ['docs/**']
  merge_group:
permissions:
  contents: read
concurrency:
  group: a
  cancel-in-progress: \${{ true }}
jobs:
  budget:
    name: the budget
    needs: [lint, test]
    if: always()
    strategy:
      matrix: { os: [a, b] }
    steps:
      - uses: octo/carbon-clerk@v1
        continue-on-error: true
        with:
          Fail-On: never
  called:
    uses: ./.github/workflows/other.yml
    permissions: write-all
`
  expect(readWorkflow(bytes(text), PATH)).toEqual({
    ok: true,
    value: {
      path: PATH,
      events: new Map([
        [
          'pull_request',
          {
            at: at(3, 3),
            types: ['opened', 'edited'],
            filters: [{ key: 'paths-ignore', patterns: ['docs/**'], at: at(5, 5) }],
          },
        ],
        ['merge_group', { at: at(6, 3), types: null, filters: [] }],
      ]),
      permissions: { others: 'none', scopes: new Map([['contents', 'read']]), at: at(7, 1) },
      concurrency: { group: 'a', cancels: true, at: at(9, 1) },
      jobs: [
        {
          id: 'budget',
          name: 'the budget',
          at: at(13, 3),
          condition: { text: 'always()', at: at(16, 5) },
          continueOnError: null,
          needs: { text: 'lint, test', at: at(15, 5) },
          matrix: at(18, 7),
          permissions: null,
          concurrency: null,
          uses: null,
          steps: [
            {
              at: at(20, 9),
              uses: { text: 'octo/carbon-clerk@v1', at: at(20, 9) },
              run: null,
              condition: null,
              continueOnError: { text: 'true', at: at(21, 9) },
              with: new Map([['fail-on', { text: 'never', at: at(23, 11) }]]),
            },
          ],
        },
        {
          id: 'called',
          name: 'called',
          at: at(24, 3),
          condition: null,
          continueOnError: null,
          needs: null,
          matrix: null,
          permissions: { others: 'write', scopes: new Map(), at: at(26, 5) },
          concurrency: null,
          uses: { text: './.github/workflows/other.yml', at: at(25, 5) },
          steps: [],
        },
      ],
    },
  })
})

test.each([
  ['on: push', ['push']],
  ['on: [push, pull_request]', ['push', 'pull_request']],
  ['"on": { pull_request: null }', ['pull_request']],
  ['on:\n  - merge_group', ['merge_group']],
  ['on: 5', ['5']],
  ['on:', []],
  ['jobs: [1, 2]', []],
  ['- a list', []],
  ['', []],
])('%j starts on %j', (text, events) => {
  const parsed = readWorkflow(bytes(text), PATH)
  expect(parsed.ok && [...parsed.value.events.keys()]).toEqual(events)
})

test('anchors are followed, as GitHub does, and what is no YAML is a problem with its place', () => {
  const anchored = readWorkflow(bytes('on: &all [push]\nname: *all\n'), PATH)
  expect(anchored.ok && [...anchored.value.events.keys()]).toEqual(['push'])
  expect(readWorkflow(bytes('on: [push\njobs: }'), PATH)).toMatchObject({
    ok: false,
    problems: [{ at: { file: PATH } }],
  })
})

test.each([
  ['always()', true],
  ['${{ always() }}', true],
  ['!cancelled()', true],
  ['true', true],
  ["github.event_name == 'pull_request'", true],
  ["github.event_name == 'PULL_REQUEST'", true],
  ["'pull_request' == github.event_name", true],
  ["github.event_name != 'issue_comment' || startsWith(github.event.comment.body, '/carbon')", true],
  ["(github.event_name == 'push' || github.event_name == 'pull_request') && true", true],
  ["!(github.event_name == 'push')", true],
  ["github.event_name == 'pull_request' && always()", true],
  ['false', false],
  ['success()', false],
  ['failure()', false],
  ["github.event_name == 'push'", false],
  ["github.event_name != 'pull_request'", false],
  ["github.actor != 'dependabot[bot]'", false],
  ["github.event_name == 'pull_request' && github.actor == 'me'", false],
  ["contains(github.event.pull_request.labels.*.name, 'ml')", false],
  ["github.event_name == 'it''s'", false],
  ['always() always()', false],
  ['(always()', false],
  ['always(', false],
  ['', false],
  ['===', false],
  ["'unterminated", false],
  ['('.repeat(500), false],
  ['!'.repeat(5000), false],
])('%j holds for a pull request whatever else: %s', (condition, holds) => {
  expect(alwaysHolds(condition, 'pull_request')).toBe(holds)
})

test('no condition throws, whatever it is', () => {
  const piece = fc.constantFrom('(', ')', '!', '&&', '||', '==', "'a'", 'always()', 'github.event_name', ',', ' ', '=')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
      expect(typeof alwaysHolds(parts.join(''), 'push')).toBe('boolean')
    }),
  )
})

test.each([
  ['branches', ['main'], 'main', true],
  ['branches', ['release/**'], 'main', false],
  ['branches', ['*'], 'feature/a', false],
  ['branches', ['**'], 'feature/a', true],
  ['branches', ['mai?n'], 'man', true],
  ['branches', ['v[0-9].*'], 'v1.2', true],
  ['branches', ['**', '!main'], 'main', false],
  ['branches', ['!main', '**'], 'main', true],
  ['branches', ['a.c'], 'abc', false],
  ['branches', ['${{ vars.MAIN }}'], 'main', false],
  ['branches', ['(', '[', '\\', '+'], 'main', false],
  ['branches', [], 'main', false],
  ['branches-ignore', ['main'], 'main', false],
  ['branches-ignore', ['release/*'], 'main', true],
  ['paths', ['src/**'], 'main', true],
] as const)('%s: %j lets %s through: %s', (key, patterns, branch, through) => {
  expect(admits({ key, patterns, at: at(1, 1) }, branch)).toBe(through)
})
