/**
 * The comment on a pull request, in GitHub's Markdown. Short when all is well, complete when it blocks. The first line
 * answers alone: may I merge, by how much, why. It decides nothing; everything stands in the report.
 */
import type { Report } from '../core/report.ts'
import { renderAdditions, touched } from './comment/additions.ts'
import { renderBudgets } from './comment/budgets.ts'
import { renderDrift } from './comment/drift.ts'
import { blocksOf, byteLength, type Extent, extentsFor } from './comment/extent.ts'
import { renderLedger } from './comment/ledger.ts'
import { renderLifetime } from './comment/lifetime.ts'
import { renderFooter, renderNotes, renderWarnings } from './comment/notes.ts'
import { renderOpening } from './comment/opening.ts'
import { renderProblems } from './comment/problems.ts'
import { renderTwins, renderUnused } from './comment/seen.ts'
import { renderPolicy, renderSteps } from './comment/steps.ts'
import { renderWaivers } from './comment/waivers.ts'
import { counted } from './numbers.ts'

export interface CommentOptions {
  /** Bytes of UTF-8; the caller keeps back what its marker needs. */
  readonly maxBytes: number
}

/** Never longer than `maxBytes`: the narrower forms leave out lists, never the verdict and the counts. */
export function renderComment(report: Report, options: CommentOptions): string {
  const lines = Math.max(touched(report).length, report.problems.length)
  for (const extent of extentsFor(lines, options.maxBytes)) {
    const text = full(report, extent)
    if (byteLength(text) <= options.maxBytes) return text
  }
  return minimal(report, options.maxBytes)
}

function full(report: Report, extent: Extent): string {
  const calm = report.verdict === 'PASS' || report.verdict === 'NO_RECORDS'
  const problems = renderProblems(report, extent)
  const budgets = renderBudgets(report, extent)
  const reasonsFirst = report.verdict === 'BAD_INPUT' || report.verdict === 'BAD_POLICY'
  return `${blocksOf([
    renderOpening(report),
    reasonsFirst ? problems : null,
    reasonsFirst ? renderSteps(report, extent) : null,
    budgets,
    renderWaivers(report, extent),
    renderPolicy(report),
    reasonsFirst ? null : renderSteps(report, extent),
    renderAdditions(report, extent, calm),
    renderWarnings(report, extent),
    renderLifetime(report, extent),
    reasonsFirst ? null : problems,
    renderTwins(report, extent),
    renderUnused(report, extent),
    renderLedger(report, extent),
    renderDrift(report, extent),
    extent.notes ? renderNotes(report, extent) : null,
    renderFooter(report),
  ])}\n`
}

/** The first line, the sentence under it and the counts; cut only if even that is too long. */
function minimal(report: Report, maxBytes: number): string {
  const counts = [
    counted(report.runs.length, 'run'),
    counted(report.plans.length, 'plan'),
    counted(report.servings.length, 'serving'),
    counted(report.findings.length, 'budget'),
    counted(report.problems.length, 'problem'),
  ]
  const text = `${renderOpening(report)}\n\n${counts.join(', ')}; the check has the whole report.\n`
  return byteLength(text) <= maxBytes ? text : cut(text, maxBytes)
}

/** Whole lines while they fit, then whole characters of the first. */
function cut(text: string, maxBytes: number): string {
  const first = text.split('\n')[0] ?? ''
  if (byteLength(first) <= maxBytes) return first
  let kept = ''
  let left = maxBytes
  for (const character of first.replace(/`/g, "'")) {
    left -= byteLength(character)
    if (left < 0) break
    kept += character
  }
  return kept
}
