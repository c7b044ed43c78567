/**
 * S01 to S34: names that try to be something else, as the model of a record. They are data: the report has them as they
 * are, and in a comment they stand in code spans, where GitHub makes nothing of them.
 */
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { renderComment } from '../../src/render/comment.ts'
import { RECORD, withExtra } from './controls.ts'
import { judged, passed, refused, reportOn } from './judged.ts'

/** Ends every name, so that a piece of it that got away is found whatever became of the rest. */
const TAIL = 'zqxtail'
const named = (name: string) => withExtra(`model: ${JSON.stringify(name)}`)

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

/** What of the name stands in the comment as anything but code. */
function outside(markdown: string): readonly string[] {
  const found: string[] = []
  const walk = (node: Node): void => {
    const isCode = node.type === 'inlineCode' || node.type === 'code'
    if (!isCode && (node.value ?? node.url ?? '').includes(TAIL)) found.push(node.type)
    for (const child of node.children ?? []) walk(child)
  }
  walk(unified().use(remarkParse).use(remarkGfm).parse(markdown) as unknown as Node)
  return found
}

const BACKTICKS = Array.from({ length: 20 }, (_, at) => `a${'`'.repeat(at + 1)}b`)

test.each([
  ['S01', ['@octocat']],
  ['S02', ['@my-org/security']],
  ['S03', ['#1']],
  ['S04', ['GH-1']],
  ['S05', ['owner/repo#1']],
  ['S06', ['9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0c']],
  ['S07', ['https://evil.example', 'www.evil.example', 'a@evil.example']],
  ['S08', ['[click](https://evil.example)']],
  ['S09', ['![x](https://evil.example/p.png)']],
  ['S10', ['<img src=x onerror=alert(1)>']],
  ['S11', ['<script>alert(1)</script>']],
  ['S12', ['</details></td></tr></table>']],
  ['S13', ['<!-- carbon-clerk -->', '<!-- carbon-clerk:v1 key= -->']],
  ['S14', ['--> x <!--']],
  ['S15', BACKTICKS],
  ['S16', ['a|b', 'a\\|b']],
  ['S17', ['ends in a backslash\\']],
  ['S18', ['# heading', '- [x] done', '> quoted', '| --- |']],
  ['S19', ['/approve', '/lgtm', 'bors r+', '@dependabot merge', '@mergifyio queue']],
  ['S20', ['closes #1']],
  ['S21', [':tada:']],
  ['S22', ['$$\\def\\a{\\a\\a}\\a$$']],
  ['S23', ['```mermaid']],
  ['S24', ['[^1]: x', '[^1]']],
  ['S25', ['> [!CAUTION]']],
  ['S26', ['&#64;octocat', '&commat;octocat', '&lt;img&gt;']],
  ['S27', ['\u202emodel']],
  ['S28', ['gpt\u200b4']],
  ['S29', [`e${'\u0301'.repeat(150)}`]],
  ['S30', ['\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'.repeat(20)]],
  ['S33', ['\u2705 PASS \u2013 within budget']],
])('%s is a name', async (_, names) => {
  for (const name of names.flatMap((one) => [one, `${one} ${TAIL}`])) {
    const report = await reportOn({ [RECORD]: named(name) })
    expect([report.verdict, report.runs.map(({ model }) => model)]).toEqual(['PASS', [name]])
    expect(outside(renderComment(report, { maxBytes: 60_000 }))).toEqual([])
    expect(report.headline).not.toContain(name)
  }
})

test.each([
  ['S16 line ends', ['a\nb', 'a\r\nb', 'a\u2028b', 'a\u0085b']],
  ['S18 a tab', ['a\tb']],
  ['S29 a thousand marks', [`e${'\u0301'.repeat(1000)}`]],
  ['S30 500 families', ['\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'.repeat(500)]],
  ['S32 nothing', ['', '   ']],
])('%s make no name', async (_, names) => {
  // A name is one line of at most 200 characters in our own format; other formats are cut where they are shown.
  for (const name of names) expect(await judged(RECORD, named(name))).toEqual(refused('E_NAME 8:12'))
})

test('S18 blanks before a name are dropped', async () => {
  const report = await reportOn({ [RECORD]: named('    four spaces') })
  expect(report.runs.map(({ model }) => model)).toEqual(['four spaces'])
})

test('S28 names that look alike are two', async () => {
  const two = 'servings:\n  - model: "gpt\\u200b4"\n    requests: 9 per day\n    hardware: 1x NVIDIA L4\n'
  const both = `${two}  - model: gpt4\n    requests: 9 per day\n    hardware: 1x NVIDIA L4\n`
  expect(await judged(RECORD, both)).toEqual(passed('carbon:gpt4', 'carbon:gpt\u200b4'))
  const comment = renderComment(await reportOn({ [RECORD]: both }), { maxBytes: 60_000 })
  expect(comment).toContain('gpt4')
  // The difference is written out.
  expect(comment).not.toContain('\u200b')
})

test('S31 a name of a megabyte', async () => {
  expect(await judged(RECORD, named('x'.repeat(1_000_000)))).toEqual(refused('E_SIZE 8:12'))
  expect(await judged(RECORD, named('x'.repeat(201)))).toEqual(refused('E_NAME 8:12'))
  expect(await judged(RECORD, named('x'.repeat(200)))).toEqual(passed('carbon:sft'))
})

test('S34 five hundred records with names of 200 characters', async () => {
  const runs = Array.from({ length: 500 }, (_, at) => {
    const model = `${String(at).padStart(3, '0')}${'\u00e9'.repeat(197)}`
    return `  - id: r${at}\n    model: ${model}\n    emissions: 1 gCO2e\n`
  })
  const report = await reportOn({ [RECORD]: `runs:\n${runs.join('')}` })
  expect(report.runs).toHaveLength(500)
  const comment = renderComment(report, { maxBytes: 60_000 })
  expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(60_000)
  expect(comment).toMatch(/4\d\d more/)
  expect(comment).toContain(report.headline.slice(0, 20))
})
