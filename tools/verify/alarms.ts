/** Sources that close, told what they state themselves: none of them may be warned of as one that does not. */
import type { Catalogue } from '../../src/core/catalogue.ts'
import { estimateCase } from '../../src/core/estimate/case/case.ts'
import type { PublishedCase } from './cases.ts'

export interface Alarms {
  /** Figures that were tried. */
  readonly n: number
  /** `patterson-meena: declared_differs`. */
  readonly raised: readonly string[]
}

export function falseAlarms(cases: readonly PublishedCase[], catalogue: Catalogue): Alarms {
  const codes = trapCodes(cases)
  const tried = cases.filter(({ trap }) => trap !== true).flatMap((one) => stating(one))
  const raised = tried.flatMap(({ id, told }) =>
    estimateCase(told, catalogue)
      .warnings.filter((code) => codes.has(code))
      .map((code) => `${id}: ${code}`),
  )
  return { n: tried.length, raised }
}

/** The warnings that some source has to raise. */
function trapCodes(cases: readonly PublishedCase[]): ReadonlySet<string> {
  return new Set(cases.flatMap(({ checks }) => checks.flatMap((check) => (check.kind === 'warns' ? [check.code] : []))))
}

/** Each emission that the source prints and that its own inputs give, stated beside them. */
function stating({ id, checks }: PublishedCase) {
  return checks.flatMap((check) => {
    if (check.kind !== 'rounding' || check.what !== 'operational_kg') return []
    if (check.case === undefined || check.case.kind === 'serving') return []
    return [{ id, told: { ...check.case, declared_kg: Number(check.published) * (check.per ?? 1) } }]
  })
}
