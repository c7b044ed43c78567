import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import { renderComment } from '../../src/render/comment.ts'
import * as build from './builders.ts'
import { HOSTILE, hostile } from './hostile.ts'
import { commandIn } from './runner.ts'
import * as samples from './samples.ts'

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}

const parser = unified().use(remarkParse).use(remarkGfm)
const LIMIT = { maxBytes: 60_000 }
/** Ends every hostile text, so that a piece of it that got away is found whatever became of the rest. */
const TAIL = 'zqxtail'

function nodesOf(markdown: string): readonly Node[] {
  const all: Node[] = []
  const walk = (node: Node): void => {
    all.push(node)
    for (const child of node.children ?? []) walk(child)
  }
  walk(parser.parse(markdown) as unknown as Node)
  return all
}

const OURS = /^(?:<br>|<\/?sub>|<\/details>|<details>\n<summary>[A-Za-z0-9 ,]+<\/summary>)$/
const TYPES = [
  'root', 'heading', 'paragraph', 'text', 'inlineCode', 'code', 'strong', 'html', 'list', 'listItem', 'table', 'tableRow', 'tableCell',
  'blockquote',
] // biome-ignore format: one look
const COMMAND_WORDS = /^\s*(?:\/|@|bors\b|dependabot\b|closes?\b|fix(?:es)?\b|retest\b|rebase\b|approve\b|lgtm\b)/i

/** Everything that T16 to T18 ask of one comment; what breaks them is listed. */
function offences(markdown: string): readonly unknown[] {
  const isOdd = ({ type, value = '' }: Node) =>
    !TYPES.includes(type) || (type === 'html' && !OURS.test(value)) || (type === 'text' && LEAKED.test(value))
  const lines = markdown.split('\n').filter((line) => COMMAND_WORDS.test(line) || commandIn(line) !== null)
  const hidden =
    markdown.match(/<!--|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/) ?? []
  return [...nodesOf(markdown).filter(isOdd), ...lines, ...hidden]
}

const LEAKED = /@|https?:|www\.|#\d|<|GH-\d|\[\^|::|zqxtail|octocat|evil/

test.each(HOSTILE.map((name) => [name.slice(0, 40), name]))(
  'a pull request that calls things %j says nothing with it',
  (_, name) => {
    expect(offences(renderComment(hostile(name), LIMIT))).toEqual([])
    expect(offences(renderComment(hostile(`${name}${TAIL}`), LIMIT))).toEqual([])
  },
)

test('no text from a pull request leaves its code span', () => {
  const piece = fc.oneof(
    fc.constantFrom(...HOSTILE.filter((name) => name.length < 200)),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('`', '|', '\\', '"', '“', '”', '\n', ' ', '*', '_', '~', '$', '<', '&', '[', ']', '!', '#', '::'),
  )
  const name = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => `${pieces.join('')}${TAIL}`)
  fc.assert(
    fc.property(name, (text) => {
      expect(offences(renderComment(hostile(text), LIMIT))).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('a table keeps its columns whatever stands in its cells', () => {
  for (const name of HOSTILE) {
    const tables = nodesOf(renderComment(hostile(name), LIMIT)).filter((node) => node.type === 'table')
    for (const table of tables) {
      const [head, ...rows] = (table.children ?? []).map((row) => row.children?.length)
      for (const columns of rows) expect(columns).toBe(head)
    }
    expect(tables.length).toBeGreaterThanOrEqual(3)
  }
})

test('the first line is the headline, and a name in it cannot write it anew', () => {
  const [first] = renderComment(hostile('✅ PASS – within budget'), LIMIT).split('\n')
  expect(first).toBe('### ❌ Over budget: 61.2 of 50 kgCO2e, 11.2 kg too much, for `✅ PASS – within budget`')
})

test('names that look alike are told apart', () => {
  const text = renderComment(build.report({ runs: [build.run('gpt\u200b4', 1), build.run('gpt4', 2)] }), LIMIT)
  expect(text).toContain('`gpt\\u{200b}4`')
  expect(text).toContain('`gpt4`')
})

const bytes = (text: string) => new TextEncoder().encode(text).length

test('five hundred records with long names fit, with the verdict, the counts and what is left out', () => {
  const text = renderComment(samples.huge, LIMIT)
  expect(bytes(text)).toBeLessThanOrEqual(60_000)
  expect(text).toContain('Over budget: 2525 of 50 kgCO2e')
  expect(text).toContain('467 more, each smaller, are counted and not listed here.')
  expect(text).toContain('#### 300 problems to fix')
})

test.each([1, 50, 200, 1000, 3000, 10_000, 30_000, 60_000, 200_000])('%i bytes are never exceeded', (maxBytes) => {
  for (const report of [samples.huge, samples.over, samples.noPolicy, hostile('x'.repeat(500))]) {
    const text = renderComment(report, { maxBytes })
    expect(bytes(text)).toBeLessThanOrEqual(maxBytes)
    if (maxBytes >= 200) expect(text.slice(0, 20)).toContain('❌')
  }
})

test('the same report gives the same bytes', () => {
  expect(renderComment(samples.over, LIMIT)).toBe(renderComment(structuredClone(samples.over), LIMIT))
})

test('what opens the gate is said in the first line', () => {
  const first = (report: Report) => renderComment(report, LIMIT).split('\n')[0]
  expect(first({ ...samples.over, enforced: false, policy: { ...samples.over.policy, mode: 'report' } })).toContain(
    'Report only: Over',
  )
  expect(
    first({ ...samples.badInput, enforced: false, policy: { ...samples.over.policy, on_error: 'warn' } }),
  ).toContain('NOT ENFORCED: ')
  expect(first(samples.within)).not.toContain('only')
})

test('a removed and a shrunk run stay booked, in sight even when all is well', () => {
  const text = renderComment(samples.removedRun, LIMIT)
  const visible = text.slice(0, text.indexOf('<details>'))
  expect(visible).toContain(
    '`sft-2025-04-11`, `eval-nightly` stay booked at their old amount: the energy was spent, and removing or shrinking a record refunds nothing.',
  )
})

test('an overrun too small for three digits is still seen', () => {
  const finding = build.finding('one pull request', 50.0004, 50)
  const text = renderComment(build.report({ verdict: 'OVER', headline: 'Over budget', findings: [finding] }), LIMIT)
  expect(text).toContain('50.0004 of 50')
  expect(text).toContain('>100%')
})

test('a pull request without records is told so in a line', () => {
  expect(renderComment(samples.noRecords, LIMIT).split('\n').length).toBeLessThan(8)
})

test('an undecided budget that blocks is answered by what would decide it, not by using less', () => {
  const [finding] = samples.undecided.findings
  const blocked = { ...samples.undecided, verdict: 'OVER', exit_code: 1 } as const
  const text = renderComment({ ...blocked, findings: finding ? [{ ...finding, blocks: true }] : [] }, LIMIT)
  expect(text).toContain(
    '- Narrow the interval: state the region for `probe`, and 31 to 74 kg becomes about 36 to 63 kg.',
  )
  expect(text).not.toContain('what the runs used is spent')
})

test('where no record could narrow it, a measurement is asked for', () => {
  const runs = samples.undecided.runs.map((run) => ({ ...run, interval: [] }))
  expect(renderComment({ ...samples.undecided, runs }, LIMIT)).toContain('- Commit a measurement')
})

test('where the records say all that they can, nobody is sent to measure again', () => {
  const runs = samples.undecided.runs.map((run) => {
    return { ...run, interval: build.inputs(run.footprint.total_kg, { 'method/embodied': 0.9 }) }
  })
  const text = renderComment({ ...samples.undecided, runs }, LIMIT)
  expect(text).toContain('- What is left to doubt is the making of the hardware, and no record can say that:')
  expect(text).not.toContain('Commit a measurement')
})

test('of several records the one is named whose answer takes most doubt away, and removed ones are not asked', () => {
  const total = build.footprint(46, [0.1, 9])
  const wide = { interval: build.inputs(total.total_kg, { 'tdp/x': 0.75 }), footprint: total }
  const runs = [
    ...samples.undecided.runs,
    build.run('wide', 46, wide),
    build.run('gone', 900, { ...wide, change: 'removed' }),
  ]
  expect(renderComment({ ...samples.undecided, runs }, LIMIT)).toMatch(
    /- Narrow the interval: .* for `wide`, and 4.6 to 414 kg becomes about 15 to 138 kg\./,
  )
})

test('why an interval is wide is worked out for the records that are shown, not for all', () => {
  let asked = 0
  const runs = Array.from({ length: 40 }, (_, index) => {
    const one = build.run(`run-${index}`, 40 - index)
    return Object.defineProperty({ ...one }, 'interval', {
      get: () => {
        asked += 1
        return build.inputs(one.footprint.total_kg, { 'tdp/x': 0.6 })
      },
    })
  })
  const text = renderComment(build.report({ runs }), LIMIT)
  expect(text.match(/^- `run-\d+`: To narrow/gm)).toHaveLength(8)
  expect(text).toContain('and 32 more; `carbon-clerk explain` shows each.')
  expect(asked).toBe(8)
})

test('over only because of what is not said: the record and what it should say are named', () => {
  const total = build.footprint(40)
  const silent = {
    gated_kg: 61.2,
    footprint: total,
    interval: build.inputs(total.total_kg, { 'grid/WORLD/2025': 0.6 }),
  }
  const value = { low: 30, central: 40, high: 52 }
  const step = (more: object) =>
    renderComment(
      build.report({
        verdict: 'OVER',
        findings: [build.finding('x', 61.2, 50, { value })],
        runs: [build.run('silent', 40, { ...silent, ...more }), build.run('known', 900, { interval: silent.interval })],
      }),
      LIMIT,
    )
  expect(step({})).toContain('In the record, state the region for `silent`; what holds for every record')
  expect(step({ interval: [] })).toContain('In the record, say where it ran and on what; what holds for every record')
})
