/**
 * What a number stands on, in words: shared by the terminal and the comment. Nothing here comes from a pull request: the
 * report's codes, parts and figures become sentences of ours.
 */

import { estimateScenarios } from '../core/estimate/codes.ts'
import {
  CARD_GPU_KG,
  CARD_LIFETIME_YEARS,
  CARD_SERVER_KG,
  CARD_UTILISATION,
  LIFETIME_YEARS,
  UTILISATION,
} from '../core/estimate/constants/embodied.ts'
import type { Evidence } from '../core/record.ts'
import type { BasisReport, Grounds } from '../core/report.ts'
import { formatEnergy, formatMass } from './numbers.ts'
import { evidenceInWords } from './words.ts'

type Part = BasisReport['part']

const PART: { readonly [P in Part]: string } = {
  accelerators: 'accelerators',
  host: 'host',
  machines: 'machines',
  network: 'network',
  building: 'building',
  requests: 'requests',
  replicas: 'waiting replicas',
}

type Words = { readonly [E in BasisReport['evidence']]?: string }

/** Parts that follow from another part by a factor: what is said of them is where the factor comes from. */
const DERIVED: { readonly [P in Part]?: Words } = {
  host: { default: 'as a usual share of the accelerators' },
  network: { default: 'as a usual share of the machines' },
  building: {
    metered: 'inside what was measured',
    declared: 'by a stated or published PUE',
    default: 'by an assumed PUE',
  },
}

export function partInWords(part: Part): string {
  return PART[part]
}

export function basisOfPart({ part, evidence }: Pick<BasisReport, 'part' | 'evidence'>): string {
  return DERIVED[part]?.[evidence] ?? evidenceInWords(evidence)
}

/** `Accelerators measured by the devices; host worked out from hardware and hours`: parts of one kind together. */
export function basisInWords(basis: readonly BasisReport[]): string {
  const kinds = new Map<string, string[]>()
  for (const one of basis) {
    const words = basisOfPart(one)
    kinds.set(words, [...(kinds.get(words) ?? []), partInWords(one.part)])
  }
  const text = [...kinds].map(([words, parts]) => `${listed(parts)} ${words}`).join('; ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}

const percent = (share: number) => `${Math.round(share * 100)}%`

function bloom(): string {
  const cards = `${CARD_GPU_KG.central} kg a card and ${CARD_SERVER_KG.central} kg a server of eight`
  return `${cards}, over ${CARD_LIFETIME_YEARS.central} years at ${percent(CARD_UTILISATION.central)}`
}

function ours(): string {
  return `by what the hardware is, over ${LIFETIME_YEARS.central} years at ${percent(UTILISATION.central)}`
}

/** What the two methods make of a record: one that was worked out, one with an energy, a serving. */
const METHODS = {
  hours: {
    card: ['as model cards count', 'rated power x hours x PUE, without host, network and shared idle'],
    best: ['by the best estimate', 'with load, host, network and shared idle'],
  },
  energy: {
    card: ['as model cards count', 'the recorded energy x PUE, without host, network and shared idle'],
    best: ['by the best estimate', 'with host, network and shared idle'],
  },
  serving: {
    card: [
      'as cards count',
      'the requests alone, tokens as EcoLogits has them, without waiting replicas and shared idle',
    ],
    best: ['by the best estimate', 'with the replicas that wait, and shared idle'],
  },
  embodied: {
    card: ['as the study of BLOOM counts', bloom()],
    best: ['by the best estimate', ours()],
  },
} as const

/** Another way to count the same record: `5.36 kg`, `28.2 kWh`, what it is called, and why it differs. */
export interface Reading {
  readonly kg: string
  readonly kwh: string
  readonly name: string
  readonly why: string | null
}

type Counted = Pick<Grounds, 'other_method' | 'scenarios' | 'basis'> & { readonly evidence: Evidence }

function kindOf({ basis, evidence, other_method }: Counted): keyof typeof METHODS {
  if (other_method?.energy_kwh.central === 0) return 'embodied'
  if (basis.some(({ part }) => part === 'requests' || part === 'replicas')) return 'serving'
  return evidence === 'metered' || evidence === 'counter' ? 'energy' : 'hours'
}

/** The other method first, then the readings of what the record leaves open. None of them is in an interval. */
export function otherReadings(item: Counted): readonly Reading[] {
  const { other_method: method, scenarios } = item
  const readings = scenarios.map(({ code, energy_kwh, total_kg }) => {
    return { kg: formatMass(total_kg), kwh: formatEnergy(energy_kwh), name: `if ${estimateScenarios[code]}`, why: null }
  })
  if (method === null) return readings
  const [name, why] = METHODS[kindOf(item)][method.method]
  const { energy_kwh, total_kg } = method
  return [{ kg: formatMass(total_kg.central), kwh: formatEnergy(energy_kwh.central), name, why }, ...readings]
}
