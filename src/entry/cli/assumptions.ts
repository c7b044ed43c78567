/** What to assume of records that are silent, from options. Said once here, and shown with every figure that uses it. */
import { parseBetween } from '../../core/number.ts'
import type { Accounting, Assume } from '../../core/policy.ts'
import { parseHardware } from '../../parse/hardware.ts'
import { parseRegion } from '../../parse/region.ts'
import type { Arguments, Options } from './arguments.ts'
import { UsageError } from './usage.ts'

export const assumptionOptions = {
  region: { value: 'REGION', help: 'where records without a place ran, as aws:eu-west-3 or FR' },
  pue: { value: 'NUMBER', help: 'power usage effectiveness of that place, as 1.2' },
  hardware: { value: 'DEVICES', help: 'what records without hardware ran on, as "8x NVIDIA H100 SXM"', many: true },
  method: {
    value: 'METHOD',
    help: 'best (default), or card: TDP x hours x PUE, as model cards print',
    oneOf: ['best', 'card'],
  },
} as const satisfies Options

export interface Assumptions {
  readonly assume: Assume
  readonly accounting: Accounting
}

/** @throws UsageError for a value that means nothing. Whether a place is known, the catalogue says: `knownPlace`. */
export function readAssumptions(given: Arguments): Assumptions {
  const region = given.text('region')
  const pue = given.text('pue')
  return {
    assume: {
      region: region === null ? null : accept('--region', parseRegion(region)),
      pue: pue === null ? null : accept('--pue', parseBetween(pue, 1, 10)),
      marketGPerKwh: null,
      hardware: given.list('hardware').map((text) => accept('--hardware', parseHardware(text))),
    },
    accounting: {
      boundary: 'facility',
      intensity: 'location',
      method: given.text('method') === 'card' ? 'card' : 'best',
      embodied: true,
    },
  }
}

type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: string; readonly hint: string }

export function accept<T>(name: string, result: Result<T>): T {
  if (result.ok) return result.value
  throw new UsageError(`${name} ${result.why}`, result.hint)
}
