import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isMoved, StandingRecords } from '../../../src/core/ledger/records.ts'
import { mergeRecords } from '../../../src/core/merge.ts'
import { compareBy } from '../../../src/core/problem.ts'
import { reconcile } from '../../../src/core/reconcile.ts'
import type { Record } from '../../../src/core/record.ts'
import { historyOfRecords } from './arbitrary.ts'

type Units = ReadonlyMap<string, readonly Record[]>

function merged(units: Units) {
  const records = [...units].sort(compareBy(([unit]) => unit)).flatMap(([, some]) => some)
  return mergeRecords(records.sort(compareBy(({ source }) => source.path)))
}

test('what is merged near a change is what is merged of everything', () => {
  fc.assert(
    fc.property(historyOfRecords, (landings) => {
      const near = new StandingRecords([])
      let standing: Units = new Map()
      for (const changed of landings) {
        const next = new Map([...standing, ...changed])
        expect(near.update(changed)).toEqual(reconcile(merged(standing), merged(next)).filter(isMoved))
        standing = next
      }
    }),
    { numRuns: 1500 },
  )
})
