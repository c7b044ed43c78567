/** Footprints are only added where they cover the same: accelerators and buildings are not one sum. */
import type { Footprint } from './footprint.ts'
import type { Boundary } from './record.ts'

/**
 * Two footprints that are about to be added. The compiler refuses two boundaries; where they are values, and all are made
 * under one accounting, mixing them is a bug and is thrown.
 */
export function together<B extends Boundary>(a: Footprint<B>, b: Footprint<NoInfer<B>>): readonly Footprint<B>[] {
  sameBoundary([a, b])
  return [a, b]
}

/** @throws Error when two of them cover different things. */
export function sameBoundary(footprints: readonly Pick<Footprint, 'boundary'>[]): void {
  const first = footprints[0]
  for (const { boundary } of footprints) {
    if (boundary !== first?.boundary)
      throw new Error(`a footprint at ${first?.boundary} was added to one at ${boundary}`)
  }
}
