/**
 * What a metric or parameter is about, by its name alone: MLflow keeps numbers without units. A name counts only when
 * every word in it is known, so that `energy_error`, `co2_savings_kg` and `carbon_intensity` are left alone.
 */

/** `energy` and `emissions` are totals; the others are parts of the energy. */
export type Quantity = 'energy' | 'emissions' | 'cpu' | 'gpu' | 'ram'

export interface NamedQuantity {
  readonly quantity: Quantity
  /** One of what was logged, in kWh or kg CO2e. */
  readonly worth: number
  /** CodeCarbon's own name, whose unit is fixed: `energy_consumed`. */
  readonly tracker: boolean
}

/** Kilowatt-hours. `mwh` and `mj` could be thousandths or millions, so only their exact spellings are here. */
const ENERGY_UNITS: ReadonlyMap<string, number> = new Map([
  ...spelled(['kwh', 'KWH', 'kWh', 'Kwh', 'KWh'], 1),
  ...spelled(['wh', 'Wh', 'WH'], 1e-3),
  ...spelled(['MWh'], 1e3),
  ...spelled(['mWh'], 1e-6),
  ...spelled(['j', 'J', 'joule', 'joules', 'Joule', 'Joules'], 1 / 3.6e6),
  ...spelled(['kj', 'kJ', 'KJ'], 1 / 3.6e3),
  ...spelled(['MJ'], 1 / 3.6),
])

/** Kilograms. */
const MASS_UNITS: ReadonlyMap<string, number> = new Map([
  ...spelled(['kg', 'kgs', 'Kg', 'KG', 'kilogram', 'kilograms'], 1),
  ...spelled(['g', 'gr', 'gram', 'grams'], 1e-3),
  ...spelled(['mg'], 1e-6),
  ...spelled(['tonne', 'tonnes'], 1e3),
])

const ENERGY_WORDS: ReadonlySet<string> = new Set(['energy', 'electricity'])
const MASS_WORDS: ReadonlySet<string> = new Set(['emission', 'emissions', 'carbon', 'co2', 'co2e', 'co2eq'])
/** A million of it or a thousandth. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['mwh', 'mj'])
const SPENT_WORDS: ReadonlySet<string> = new Set(['consumed', 'consumption', 'used', 'usage'])
const PARTS: ReadonlyMap<string, Quantity> = new Map([
  ['cpu', 'cpu'],
  ['gpu', 'gpu'],
  ['ram', 'ram'],
])
const TRACKERS: ReadonlySet<string> = new Set(['codecarbon', 'tracker'])
/** Words that change nothing about what is meant. */
const PLAIN: ReadonlySet<string> = new Set([
  ...['total', 'overall', 'cumulative', 'sum', 'final', 'measured', 'training', 'train', 'run', 'metrics', 'metric'],
  ...['emitted', 'equivalent', 'equiv', 'eq', 'footprint', 'green', 'sustainability', 'environment', 'impact'],
])
const LONGEST = 120

/** @returns `no-unit` for what is clearly an amount and does not say of what size; `null` for anything else. */
export function quantityNamed(name: string): NamedQuantity | 'no-unit' | null {
  if (name.length > LONGEST) return null
  const words = name
    .split(/[^A-Za-z0-9]+/)
    .flatMap(apart)
    .filter((word) => word !== '')
  const seen = sort(words)
  if (seen === null || seen.energy === seen.mass) return null
  if (seen.mass) {
    if (seen.part !== null || seen.kwh !== null) return null
    if (seen.kg !== null) return { quantity: 'emissions', worth: seen.kg, tracker: seen.tracker }
    if (seen.bare === 'emissions') return { quantity: 'emissions', worth: 1, tracker: true }
    return seen.subjects > 1 || seen.count > 1 ? 'no-unit' : null
  }
  if (seen.kg !== null) return null
  const quantity = seen.part ?? 'energy'
  if (seen.kwh !== null) return { quantity, worth: seen.kwh, tracker: seen.tracker }
  if (CODECARBON.has(seen.bare)) return { quantity, worth: 1, tracker: true }
  return seen.spent ? 'no-unit' : null
}

/** Columns of CodeCarbon, which are in kWh (codecarbon, `output_methods/emissions_data.py`). */
const CODECARBON: ReadonlySet<string> = new Set(['energy consumed', 'cpu energy', 'gpu energy', 'ram energy'])

/** `kgCO2e` and `gco2eq` are a unit and what it is of. */
function apart(word: string): readonly string[] {
  const joined = /^(kg|g|mg)(co2(?:e|eq)?)$/i.exec(word)
  return joined ? [(joined[1] ?? '').toLowerCase(), (joined[2] ?? '').toLowerCase()] : [word]
}

interface Seen {
  energy: boolean
  mass: boolean
  spent: boolean
  tracker: boolean
  part: Quantity | null
  kwh: number | null
  kg: number | null
  subjects: number
  count: number
  /** The words without those that name the tracker. */
  bare: string
}

/** `null` when a word is not known, or stands for a second unit. */
function sort(words: readonly string[]): Seen | null {
  const seen: Seen = {
    ...{ energy: false, mass: false, spent: false, tracker: false },
    ...{ part: null, kwh: null, kg: null, subjects: 0, count: words.length, bare: '' },
  }
  const bare: string[] = []
  for (const written of words) {
    const word = written.toLowerCase()
    const kwh = ENERGY_UNITS.get(written)
    const kg = MASS_UNITS.get(written)
    if (TRACKERS.has(word)) {
      seen.tracker = true
      continue
    }
    bare.push(word)
    if (kwh !== undefined || kg !== undefined) {
      if (seen.kwh !== null || seen.kg !== null) return null
      seen.kwh = kwh ?? null
      seen.kg = kg ?? null
    } else if (ENERGY_WORDS.has(word)) {
      seen.energy = true
      seen.subjects += 1
    } else if (MASS_WORDS.has(word)) {
      seen.mass = true
      seen.subjects += 1
    } else if (SPENT_WORDS.has(word) || AMBIGUOUS.has(word)) seen.spent = true
    else if (PARTS.has(word) && seen.part === null) seen.part = PARTS.get(word) ?? null
    else if (!PLAIN.has(word)) return null
  }
  // `total_kwh` says what it is by its unit.
  if (!seen.energy && !seen.mass && seen.kwh !== null && (bare.length > 1 || bare[0] === 'kwh')) seen.energy = true
  seen.bare = bare.join(' ')
  return seen
}

const POWER = /^(?:.{0,200}[/._ -])?gpu_([0-9]{1,4})_power_usage_watts$/

/**
 * A name that is equal for two spellings of one device's power: MLflow writes `system/gpu_0_power_usage_watts`, with the
 * node in between on several nodes, and exports flatten the slash.
 */
export function poweredDevice(name: string): string | null {
  return POWER.test(name) ? name.replace(/[^A-Za-z0-9]/g, '_').replace(/^system_/, '') : null
}

function spelled(names: readonly string[], worth: number): readonly (readonly [string, number])[] {
  return names.map((name) => [name, worth] as const)
}
