/**
 * One file of a pull request, judged by the whole story: the policy stands on base, a healthy record stands beside the file.
 * Whatever the file holds, the story ends with a report of finite numbers, and nothing of JavaScript's own has changed.
 */
import { expect } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import { loadCatalogue } from '../../src/data/catalogue.ts'
import { carbontracker } from '../../src/parse/readers/carbontracker/index.ts'
import { readers } from '../../src/parse/readers/index.ts'
import { renderComment } from '../../src/render/comment.ts'
import type { Trees } from '../../src/review/ports.ts'
import { review } from '../../src/review/review.ts'
import { type Files, memoryTrees, openFence } from '../review/memory-trees.ts'
import { energyJson } from './energy-json.ts'

export const POLICY = '.github/carbon-budget.yml'
const BESIDE = 'runs/beside.carbon.yml'
/** The healthy record: it must be counted whatever becomes of the file. */
const HEALTHY = 'runs:\n  - id: beside\n    emissions: 1 gCO2e\n'
export const ORDINARY =
  'version: 1\nassume:\n  region: FR\nbudgets:\n  - name: one\n    per: pull_request\n    limit: 5000 tCO2e\n'

export interface Answer {
  readonly verdict: Report['verdict']
  /** `class line:column` of every problem, in the order of the report. */
  readonly problems: readonly string[]
  /** Ids of the records that count, the healthy one left out. */
  readonly counted: readonly string[]
}

/** When the head commit of every test was made: after all records of the controls. */
const COMMITTED = Date.UTC(2026, 10, 23, 12) / 1000

export async function reportOn(head: Files, policy = ORDINARY, base: Files = {}): Promise<Report> {
  return reportOnTrees(treesOf(head, policy, base))
}

export function treesOf(head: Files, policy = ORDINARY, base: Files = {}): Trees {
  return memoryTrees(
    { files: { ...base, [POLICY]: policy } },
    { files: { ...head, [POLICY]: policy }, time: COMMITTED },
  )
}

export async function reportOnTrees(trees: Trees): Promise<Report> {
  const before = Object.getOwnPropertyNames(Object.prototype)
  const report = await review({
    trees,
    readers: [...new Set([...readers, carbontracker, energyJson])],
    fence: openFence,
    loadCatalogue: async () => loadCatalogue(),
    policyPath: POLICY,
    version: '0.0.0',
    reproduce: '',
  })
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  expect(notFinite(report)).toEqual([])
  const comment = renderComment(report, { maxBytes: 60_000 })
  expect(comment).not.toMatch(UNSHOWN)
  expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(60_000)
  return report
}

/** Control characters and those that turn the direction of a text: none may reach a reader. */
const UNSHOWN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/

export async function judged(path: string, content: string | Uint8Array, policy?: string): Promise<Answer> {
  const report = await reportOn({ [path]: content, [BESIDE]: HEALTHY }, policy)
  const problems = report.problems.map(({ class: group, file, line, column }) => {
    return `${group} ${file === path ? '' : `${file}:`}${line}:${column}`
  })
  const ids = [...report.runs, ...report.plans, ...report.servings].map(({ id }) => id)
  expect(ids).toContain('carbon:beside')
  // With something unread, a sum is never told as the whole sum.
  if (report.problems.some(({ blocks }) => blocks)) {
    expect(report.headline).toMatch(/at least/)
    expect(report.findings.map((finding) => finding.at_least)).toEqual([true])
  }
  return { verdict: report.verdict, problems, counted: ids.filter((id) => id !== 'carbon:beside') }
}

/** Paths to numbers that are none. */
function notFinite(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => notFinite(part, `${path}/${key}`))
}

/** What must be there to be changed: a control that lost its line would make every test of it pass. */
export function changed(control: string, from: string, to: string): string {
  if (!control.includes(from)) throw new Error(`the control does not hold ${JSON.stringify(from)}`)
  return control.replace(from, () => to)
}

export const passed = (...counted: readonly string[]): Answer => ({ verdict: 'PASS', problems: [], counted })
export const refused = (...problems: readonly string[]): Answer => ({ verdict: 'BAD_INPUT', problems, counted: [] })
/** Read, with something for a person to look at. */
export const warned = (problems: readonly string[], ...counted: readonly string[]): Answer => ({
  verdict: 'PASS',
  problems,
  counted,
})
