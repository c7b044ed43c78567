/** One finding in figures and words, shared by the comment, the check and the terminal. All of it is plain text of ours. */
import type { FindingReport } from '../core/report.ts'
import { formatAgainst, formatMeasure, formatPercent, formatRange } from './numbers.ts'

const CELLS = 8

/** `61.2 of 50 kg`, `at least 61.2 of 50 kg`, `61.2 kg` where there is nothing to hold it against. */
export function usedInWords(finding: FindingReport): string {
  const least = finding.at_least ? 'at least ' : ''
  if (finding.limit === null) return least + formatMeasure(finding.gated, finding.unit)
  const pair = formatAgainst(finding.gated, finding.limit, finding.unit)
  return `${least}${pair.value} of ${pair.limit} ${pair.unit}`
}

/** `116 kg left`, `11.2 kg over`, `3 kg left to 8 kg over`, `not known`. */
export function leftInWords(finding: FindingReport): string {
  const { limit, unit, value, gated } = finding
  if (finding.status === 'unknown' || limit === null) return 'not known'
  const side = (amount: number) => {
    const { difference } = formatAgainst(amount, limit, unit)
    // The rate's "per 1000 requests" stands beside it, in what is used.
    const [figure] = difference.split(' per ')
    return amount === limit ? 'nothing left' : `${figure} ${amount > limit ? 'over' : 'left'}`
  }
  const straddles = finding.status === 'undecided' && value.low <= limit && value.high > limit
  if (straddles) return `${side(value.low)} to ${side(value.high)}`
  return (finding.at_least && gated <= limit ? 'at most ' : '') + side(gated)
}

/** `82%` or `12.5×` of the limit; empty when there is no limit to hold it against. */
export function shareInWords(finding: FindingReport): string {
  if (finding.limit === null) return ''
  if (finding.limit === 0) return finding.gated > 0 ? 'over zero' : '0%'
  return formatPercent(finding.gated / finding.limit)
}

export function addedInWords(finding: FindingReport): string {
  if (finding.added === 0) return 'adds nothing'
  const [figure] = formatMeasure(Math.abs(finding.added), finding.unit).split(' per ')
  return `${finding.added > 0 ? 'adds' : 'saves'} ${figure}`
}

/** `48.9 to 79.6`, in the unit of `usedInWords`; `null` where there is no doubt. */
export function doubtInWords(finding: FindingReport): string | null {
  const { limit, value, gated, unit } = finding
  if (limit === null || value.low === value.high) return formatRange(value, unit)
  return formatRange(value, unit, formatAgainst(gated, limit, unit).unit)
}

/**
 * Eight cells. Within: the used part is solid. Over: the whole bar is the value, and what lies beyond the limit is
 * shaded, so that a glance tells a little over from far over. Undecided: the doubtful part is shaded.
 */
export function bar(finding: FindingReport): string {
  const { limit, gated, value, status } = finding
  if (status === 'unknown' || limit === null || limit <= 0)
    return limit !== null && gated > 0 ? '▓'.repeat(CELLS) : '░'.repeat(CELLS)
  if (status === 'undecided') {
    const full = Math.max(limit, value.high)
    return cells(value.low / full, value.high / full)
  }
  return gated > limit ? cells(limit / gated, 1) : cells(gated / limit, gated / limit)
}

/** Solid up to one share, shaded up to another; a share of something is never no cell, and almost all is not all. */
export function cells(solid: number, shaded: number): string {
  const upTo = (share: number) => {
    if (!(share > 0)) return 0
    return share < 1 ? Math.min(Math.max(Math.round(share * CELLS), 1), CELLS - 1) : CELLS
  }
  const first = upTo(solid)
  const second = Math.max(upTo(shaded), first)
  return '█'.repeat(first) + '▓'.repeat(second - first) + '░'.repeat(CELLS - second)
}

const RANK = { over: 0, undecided: 1, unknown: 2, within: 3 } as const

/** What decides comes first: blocking, then by status, then the fullest. */
export function byWeight(a: FindingReport, b: FindingReport): number {
  return Number(b.blocks) - Number(a.blocks) || RANK[a.status] - RANK[b.status] || share(b) - share(a)
}

function share(finding: FindingReport): number {
  return finding.limit === null || finding.limit === 0 ? 0 : finding.gated / finding.limit
}
