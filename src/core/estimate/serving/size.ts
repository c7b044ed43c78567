/** How large a served model is, in all and for one token, as far as its record says. */
import type { Serving } from '../../record.ts'
import type { Constant } from '../constants/constant.ts'
import { spreadOf } from '../constants/constant.ts'
import { ACTIVE_SHARE } from '../constants/plans.ts'
import { PARAMS_UNKNOWN } from '../constants/servings.ts'

type Sized = Pick<Serving, 'params' | 'activeParams'>

/** Total parameters in 1e9 of the largest open mixture; who states only those in use may mean one like it. */
const MIXTURE_MOST = 1000
/** Energy of a token over total parameters at the same active ones, as in the fit of tokens. */
const SPARSITY = 0.63

/** Of not knowing all parameters of a mixture, as a standard deviation of the logarithm of the energy of a token. */
export const MIXTURE_SPREAD = spreadOf(ACTIVE_SHARE.central ** SPARSITY, 1)

/** Parameters in use for a token: not more than all, and no fewer than in any published mixture. */
export function activeParams({ params, activeParams: active }: Sized): number | null {
  if (active === null || params === null) return active ?? params
  return Math.min(params, Math.max(active, params * ACTIVE_SHARE.central))
}

export function tooFewActive({ params, activeParams: active }: Sized): boolean {
  return params !== null && active !== null && active < params * ACTIVE_SHARE.central
}

/** All parameters, in 1e9. Where only those in use are stated there are as many, and at most as many as in a mixture. */
export function totalOf({ params, activeParams: active }: Sized, read: (constant: Constant) => number): number {
  if (params !== null) return params / 1e9
  if (active === null) return read(PARAMS_UNKNOWN)
  const used = active / 1e9
  const most = Math.max(used, Math.min(used / ACTIVE_SHARE.central, MIXTURE_MOST))
  return read(PARAMS_UNKNOWN) > PARAMS_UNKNOWN.central ? most : used
}
