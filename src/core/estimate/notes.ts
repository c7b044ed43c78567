/**
 * What a footprint says about itself while it is made: assumptions, factors, warnings and the trail of steps.
 * All but the warnings costs more than the numbers do, so it is written only when somebody reads it (`Notes.recording`).
 */
import type { Factor } from '../catalogue.ts'
import type { Amount, Assumption, Basis, Step } from '../footprint.ts'
import type { EstimateWarning } from './codes.ts'
import type { Constant } from './constants/constant.ts'

/** What is not recorded keeps no list; this one stays empty. */
const NONE: never[] = []

export class Notes {
  readonly recording: boolean
  readonly assumptions: Assumption[]
  readonly factors: Factor[]
  readonly warnings: string[] = []
  readonly trail: Step[]
  /** The steps again where what is not known is taken at its dearest, as far as that makes a difference. */
  readonly dearest: Step[]
  readonly basis: Basis[]

  constructor(recording: boolean) {
    this.recording = recording
    this.assumptions = recording ? [] : NONE
    this.factors = recording ? [] : NONE
    this.trail = recording ? [] : NONE
    this.dearest = recording ? [] : NONE
    this.basis = recording ? [] : NONE
  }

  /** `text` is only called when somebody reads it. */
  assume(what: string, text: string | (() => string), from: Assumption['from']): void {
    if (!this.recording) return
    const value = typeof text === 'string' ? text : text()
    for (const one of this.assumptions) if (one.what === what && one.value === value) return
    this.assumptions.push({ what, value, from })
  }

  use(factor: Factor): void {
    if (!this.recording) return
    for (const one of this.factors) if (one === factor || one.id === factor.id) return
    this.factors.push(factor)
  }

  /** Says what a part of the energy stands on; the last word on a part is the one that counts. */
  base(part: Basis['part'], evidence: Basis['evidence'], kwh: number): void {
    if (!this.recording) return
    const at = this.basis.findIndex((one) => one.part === part)
    if (at < 0) this.basis.push({ part, evidence, kwh })
    else this.basis[at] = { part, evidence, kwh }
  }

  useAll(constants: readonly Constant[]): void {
    if (this.recording) for (const { factor } of constants) this.use(factor)
  }

  warn(code: EstimateWarning): void {
    if (!this.warnings.includes(code)) this.warnings.push(code)
  }

  /** `formula` is only called when the trail is wanted. Its figures, operators and words are separated by spaces. */
  step(label: string, value: number, unit: string, factors: readonly string[], formula: () => string): void {
    if (this.recording) this.trail.push({ label, formula: formula(), value, unit, factors })
  }

  /** The same step as a budget reads it; nothing is written where that is the best estimate. */
  most(label: string, amount: Reading, unit: string, factors: readonly Factor[], formula: () => string): void {
    if (!this.recording || !dearer(amount)) return
    for (const factor of factors) this.use(factor)
    const ids = factors.map(({ id }) => id)
    this.dearest.push({ label: `at most: ${label}`, formula: formula(), value: amount.cautious, unit, factors: ids })
  }

  /** An input that is not known, and what a budget takes for it. */
  instead(what: string, amount: Reading, unit: string, factors: readonly Factor[]): void {
    // Asked first, because writing a figure takes longer than working it out.
    if (!this.recording || !dearer(amount)) return
    const label = `${what}, instead of ${figure(amount.central)}`
    this.most(label, amount, unit, factors, () => figure(amount.cautious))
  }

  /** What was worked out aside, for the budget alone. */
  aside({ trail, dearest }: Pick<Notes, 'trail' | 'dearest'>): void {
    if (this.recording) this.dearest.push(...trail, ...dearest)
  }
}

type Reading = Pick<Amount, 'central' | 'cautious'>

/** Beyond what rounding does to a product. */
function dearer({ central, cautious }: Reading): boolean {
  return cautious > central * (1 + 1e-12)
}

/** For figures that are only compared: it keeps nothing, so one does for all. */
class Silent extends Notes {
  override assume(): void {}
  override use(): void {}
  override base(): void {}
  override useAll(): void {}
  override warn(): void {}
  override step(): void {}
  override most(): void {}
  override aside(): void {}
}

export const SILENT: Notes = new Silent(false)

/** A figure in a formula: enough digits that the next line comes out the same to seven. */
export function figure(value: number): string {
  // A trail is full of counts, hours and watts, and rounding takes longer than all else that is written.
  if (Number.isInteger(value) && Math.abs(value) < 1e10) return String(value)
  return String(Number(value.toPrecision(10)))
}
