/** The list that the cases were taken from is not part of the project; where it lies beside it, nothing may be missing here. */
import { existsSync, readFileSync } from 'node:fs'
import type { PublishedCase } from './cases.ts'
import type { Completeness } from './summary.ts'

const LIST = new URL('../../../shared/reference/cases.json', import.meta.url)

interface Listed {
  readonly id: string
  readonly suggestedUse: string
  readonly reproduces: { readonly verdict: string }
}

/** What a case of each verdict has to be checked for. */
const WANTED: Readonly<Record<string, 'rounding' | 'interval'>> = {
  exact: 'rounding',
  'within-rounding': 'rounding',
  'metered-vs-tdp': 'interval',
  'plan-prediction': 'interval',
}

export function completenessOf(cases: readonly PublishedCase[]): Completeness {
  if (!existsSync(LIST)) return { text: 'The reference list is not here; completeness was not checked.', missing: [] }
  const listed: readonly Listed[] = JSON.parse(readFileSync(LIST, 'utf8'))
  const missing = missingOf(listed, cases)
  const text =
    missing.length === 0
      ? `All ${listed.length} cases of the reference list are here, each checked for what it can show.`
      : `Missing from the reference list: ${missing.join(', ')}.`
  return { text, missing }
}

/** Cases that are not here, or are here without the check that their kind of truth asks for. */
export function missingOf(listed: readonly Listed[], cases: readonly PublishedCase[]): readonly string[] {
  const here = new Map(cases.map((one) => [one.id, one]))
  return listed
    .filter(({ id, suggestedUse, reproduces }) => {
      const kinds = here.get(id)?.checks.map(({ kind }) => kind) ?? []
      const wanted = WANTED[reproduces.verdict]
      return (
        kinds.length === 0 ||
        (wanted && !kinds.includes(wanted)) ||
        (suggestedUse === 'trap' && !kinds.includes('warns'))
      )
    })
    .map(({ id }) => id)
}
