import { expect, test } from 'vitest'
import type { DriftReport } from '../../src/core/report-over-time.ts'
import { renderComment } from '../../src/render/comment.ts'
import { renderTerminal } from '../../src/render/terminal.ts'
import { report } from './builders.ts'

const pair = (index: number) => ({
  plan: `carbon:p${index}`,
  run: `carbon:r${index}`,
  planned_kg: 100,
  spent_kg: 140,
})
const drift: readonly DriftReport[] = [
  { path: '', pairs: 1, factor: 0.92, applied: false, newest: [pair(3)] },
  { path: 'exp/', pairs: 2, factor: 1.1832159566, applied: true, newest: [pair(1), pair(2)] },
]

test('the comment folds away how plans came out, the largest drift first', () => {
  const text = renderComment(report({ drift }), { maxBytes: 60_000 })
  const from = text.indexOf('<details>\n<summary>What became of')
  expect(text.slice(from, text.indexOf('</details>', from) + 10)).toBe(`<details>
<summary>What became of 3 plans</summary>

- \`exp/\`: 2 plans, drift x 1.18; plans here are counted with it
- the top folder: 1 plan, drift x 0.92

| Plan | Run | Planned | Spent |
| :--- | :--- | ---: | ---: |
| \`carbon:p1\`<br><sub>\`exp/\`</sub> | \`carbon:r1\` | 100 kg | 140 kg |
| \`carbon:p2\` | \`carbon:r2\` | 100 kg | 140 kg |
| \`carbon:p3\`<br><sub>the top folder</sub> | \`carbon:r3\` | 100 kg | 140 kg |

A best estimate stays as the plan says; what a budget reads of a new plan is multiplied.

</details>`)
})

test('the terminal lists folders and pairs', () => {
  const text = renderTerminal(report({ drift }), { columns: 80, color: false })
  expect(text.slice(text.indexOf('Plans and what became of them')).trimEnd()).toBe(`Plans and what became of them
  exp/: 2 plans, drift x 1.18; plans here are counted with it
    carbon:p1 -> carbon:r1: 100 kg planned, 140 kg spent
    carbon:p2 -> carbon:r2: 100 kg planned, 140 kg spent
  .: 1 plan, drift x 0.92
    carbon:p3 -> carbon:r3: 100 kg planned, 140 kg spent`)
})

test('where no plan was followed by a run nothing is said', () => {
  for (const one of [report(), report({ drift: [] })]) {
    expect(renderComment(one, { maxBytes: 60_000 })).not.toMatch(/became of/)
    expect(renderTerminal(one, { columns: 80, color: false })).not.toMatch(/became of/)
  }
})

test('of many folders the first few are shown, and the rest is counted', () => {
  const many = Array.from({ length: 30 }, (_, index): DriftReport => {
    return { path: `f${index}/`, pairs: 1, factor: 2 - index / 100, applied: false, newest: [pair(index)] }
  })
  expect(renderComment(report({ drift: many }), { maxBytes: 60_000 })).toContain('22 more folders left out.')
  expect(renderTerminal(report({ drift: many }), { columns: 80, color: false })).toContain('and 25 more')
})
