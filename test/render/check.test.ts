import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderCheck, renderSummary, renderWorkflowCommands } from '../../src/render/check.ts'
import { renderComment } from '../../src/render/comment.ts'
import * as build from './builders.ts'
import { HOSTILE } from './hostile.ts'
import { commandIn } from './runner.ts'
import * as samples from './samples.ts'

const LIMIT = { maxBytes: 65_000 }

test('a check has the title, the comment and every problem at its place', () => {
  expect(renderCheck(samples.badInput, LIMIT)).toEqual({
    title: 'Cannot be judged: 3 problems to fix in the files of this pull request; at least 8.4 kgCO2e added',
    summary: renderComment(samples.badInput, LIMIT),
    annotations: [
      {
        path: 'experiments/sft.carbon.yml',
        start_line: 7,
        end_line: 7,
        start_column: 13,
        annotation_level: 'failure',
        title: 'carbon-yml/unit-missing',
        message: 'limit "12" has no unit\nwrite "12 kgCO2e"',
      },
      {
        path: 'runs/emissions.csv',
        start_line: 17,
        end_line: 17,
        annotation_level: 'failure',
        title: 'codecarbon/torn-row',
        message: 'the row has 31 cells, the header 33\nlet CodeCarbon write the file again, or remove the row',
      },
      {
        path: 'experiments/sft.carbon.yml',
        start_line: 9,
        end_line: 9,
        start_column: 11,
        annotation_level: 'failure',
        title: 'carbon-yml/unit-missing',
        message: '"energy" is "1e400 kWh", which is no finite number\nwrite the energy in kWh: "214 kWh"',
      },
      {
        path: 'archive/2024/emissions.csv',
        start_line: 1,
        end_line: 1,
        annotation_level: 'warning',
        title: 'text/lfs-pointer',
        message: 'the file is a Git LFS pointer, not the record itself\ncommit the record itself: records are small',
      },
    ],
  })
})

test('a run over a limit of its own is marked where it stands', () => {
  const run = build.run('sft', 48.9)
  const finding = build.finding('each run', 48.9, 20, { per: 'run', item: run.id })
  expect(renderCheck(build.report({ findings: [finding], runs: [run] }), LIMIT).annotations).toEqual([
    {
      path: 'experiments/sft.carbon.yml',
      start_line: 2,
      end_line: 2,
      annotation_level: 'failure',
      title: 'over budget',
      message: '28.9 kg over for each run',
    },
  ])
})

test('the summary is whole where the comment had to be short', () => {
  const summary = renderSummary(samples.huge)
  expect(new TextEncoder().encode(summary).length).toBeLessThanOrEqual(2 ** 20)
  expect(summary).not.toContain('not listed here')
})

test('a runner reads back what was meant', () => {
  const [line] = renderWorkflowCommands(
    build.report({
      problems: [build.problem('%0A::error::x', 'a\nb', { file: 'a,line=9::b.csv', line: 3, column: 1 })],
    }),
  )
  expect(line).toBe('::error file=a%2Cline=9%3A%3Ab.csv,line=3,title=carbon-yml/unit-missing::%250A::error::x%0Aa%0Ab')
  expect(commandIn(line ?? '')).toEqual({
    name: 'error',
    properties: { file: 'a,line=9::b.csv', line: '3', title: 'carbon-yml/unit-missing' },
    data: '%0A::error::x\na\nb',
  })
})

test('ten of a kind at most, and the last says how many are left', () => {
  const lines = renderWorkflowCommands(samples.huge)
  expect(lines.length).toBe(10)
  expect(lines.at(-1)).toBe('::error title=carbon-clerk::291 more; the job summary lists all.')
})

test('no name makes a command of its own, or more lines than one', () => {
  const name = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 40 }))
  fc.assert(
    fc.property(name, (text) => {
      const report = build.report({ problems: [build.problem(text, text, { file: text, code: text })] })
      const lines = renderWorkflowCommands(report)
      expect(lines.length).toBe(1)
      const [line = ''] = lines
      expect(line).toMatch(/^::error file=[^\r\n]*$/)
      expect(commandIn(line)).toMatchObject({ name: 'error', properties: { line: '7', col: '13' } })
      expect(line.includes('##[')).toBe(false)
    }),
    { numRuns: 300 },
  )
})
