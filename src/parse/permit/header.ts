/** The protected header of a permit. */
import * as z from 'zod'
import type { Refusal } from '../../core/permit/permit.ts'
import { parseJsonText } from '../json/document.ts'
import { ALGORITHMS, type Algorithm } from './keys.ts'

/** An explicit type, so that no other token of the same key is taken for a permit (RFC 8725 section 3.11). */
export const TYPE = 'carbon-permit+jwt'

export interface Header {
  readonly alg: Algorithm
  readonly typ: typeof TYPE
  readonly kid: string
}

const schema = z.strictObject({ alg: z.string(), typ: z.string(), kid: z.string().min(1).max(100) })

/**
 * Only these three. A token cannot bring its own key (`jwk`, `jku`, `x5c`, `x5u`), nor ask for more to be understood
 * (`crit`, `b64`).
 */
export function readHeader(text: string): Header | Refusal {
  const json = parseJsonText('header', text, 1, { maxDepth: 4, maxNodes: 50 })
  const read = json.ok ? schema.safeParse(json.value.value) : null
  if (!read?.success) return { code: 'header', message: 'its header is not that of a permit' }
  const { alg, typ, kid } = read.data
  const known = ALGORITHMS.find((one) => one === alg)
  if (known === undefined) return { code: 'algorithm', message: `it is signed with ${alg}, which is not believed` }
  if (typ !== TYPE) return { code: 'type', message: `it is a ${typ}, not a permit` }
  return { alg: known, typ, kid }
}
