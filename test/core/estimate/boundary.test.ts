import { describe, expect, test } from 'vitest'
import { exactly } from '../../../src/core/amount.ts'
import { type EnergyAt, facilityOf, itOf, nodeOf } from '../../../src/core/estimate/energy/boundary.ts'
import { fleetOf } from '../../../src/core/estimate/fleet.ts'
import { Notes } from '../../../src/core/estimate/notes.ts'
import type { Place } from '../../../src/core/estimate/place/place.ts'
import type { Footprint } from '../../../src/core/footprint.ts'
import { type Estimated, type Judging, judge } from '../../../src/core/judge.ts'
import type { Boundary } from '../../../src/core/record.ts'
import { sameBoundary, together } from '../../../src/core/same-boundary.ts'
import { addedTotals } from '../../../src/review/sums.ts'
import { aFootprint, aRun } from '../builders.ts'
import { bestContext, gpus } from '../records.ts'

const at = <B extends Boundary>(boundary: B, kwh: number): EnergyAt<B> => ({ at: boundary, kwh: exactly(kwh) })
const fleet = fleetOf(gpus('H100', 16), bestContext, new Notes(false))
const place: Place = { grid: exactly(100), gridId: 'grid', pue: exactly(1.5), pueId: 'record/pue', region: 'FR' }
const centralOf = ({ at: boundary, kwh }: EnergyAt<Boundary>) => [boundary, Number(kwh.central.toPrecision(9))]

describe('each boundary is one step from the next', () => {
  test('accelerators, machines, machines with their network, the building', () => {
    const notes = new Notes(true)
    const node = nodeOf(at('gpu', 100), fleet, notes)
    const it = itOf(node, fleet, notes)
    const building = facilityOf(it, place, notes)
    expect([node, it, building].map(centralOf)).toEqual([
      ['node', 140],
      ['it', 151.2],
      ['facility', 226.8],
    ])
    expect(notes.basis.map(({ part, evidence, kwh }) => [part, evidence, Number(kwh.toPrecision(9))])).toEqual([
      ['host', 'default', 40],
      ['network', 'default', 11.2],
      ['building', 'declared', 75.6],
    ])
  })

  test('the compiler lets PUE be applied once, and only to what lacks it', () => {
    const notes = new Notes(true)
    const building = facilityOf(at('it', 100), place, notes)
    // @ts-expect-error the building is inside already
    const twice = () => facilityOf(building, place, notes)
    // @ts-expect-error the network comes first
    const early = () => facilityOf(at('node', 1), place, notes)
    // @ts-expect-error the host comes first
    const earlier = () => itOf(at('gpu', 1), fleet, notes)
    expect([twice, early, earlier]).toHaveLength(3)
  })
})

describe('what covers different things is not added', () => {
  test('footprints of two boundaries do not compile', () => {
    const building = { ...aFootprint(1), boundary: 'facility' } as Footprint<'facility'>
    const cards = { ...aFootprint(1), boundary: 'gpu' } as Footprint<'gpu'>
    expect(together(building, building)).toEqual([building, building])
    // @ts-expect-error accelerators are not buildings
    expect(() => together(building, cards)).toThrow('a footprint at facility was added to one at gpu')
  })

  const estimated = (boundary: Boundary, id: string): Estimated => ({
    item: { change: 'new', base: null, head: aRun(id) },
    base: null,
    head: { ...aFootprint(1), boundary },
  })

  test('in the sums of a review and before a budget it is a bug, and thrown', () => {
    const mixed = [estimated('facility', 'a'), estimated('node', 'b')]
    expect(() => addedTotals(mixed, null)).toThrow('a footprint at facility was added to one at node')
    expect(() => judge([], mixed, {} as Judging)).toThrow('a footprint at facility was added to one at node')
    expect(() => sameBoundary([])).not.toThrow()
    expect(addedTotals([estimated('node', 'a'), estimated('node', 'b')], null).total_kg.central).toBe(2)
  })
})
