/**
 * Quantities as people write them: `50 kgCO2e`, `120 kWh`, `12 months`, `+5%`. A number and a unit, matched whole.
 *
 * Case carries meaning: `mWh` and `MWh` differ by a factor of a thousand million, and a letter that only looks like
 * `k` (the Kelvin sign lower-cases to it) is another letter. Hence exact tables and no case folding.
 */
import { parseNumber, shorten, trimBlanks } from '../core/number.ts'
import {
  CURRENCIES,
  type Currency,
  type Energy,
  type Mass,
  type Quantity,
  type Unit,
  type Water,
} from '../core/units.ts'
import { fromNumber, type Read, type Refused, refuse } from './value.ts'

/** One written unit is `times / over` of the unit it is converted to; two numbers, so that 0.3 Wh is exactly 0.0003 kWh. */
interface Scale {
  readonly times: number
  readonly over: number
}

type UnitTable = ReadonlyMap<string, Scale>

const MASS = table(
  { kg: 1, t: 1000, tonne: 1000, tonnes: 1000, lb: 0.45359237, lbs: 0.45359237 },
  { g: 1e3, mg: 1e6, µg: 1e9, μg: 1e9 },
)
const ENERGY = table({ kWh: 1, MWh: 1e3, GWh: 1e6 }, { Wh: 1e3, mWh: 1e6, J: 3.6e6, kJ: 3.6e3, MJ: 3.6 })
const WATER = table({ L: 1, l: 1, m3: 1e3, 'm³': 1e3, kL: 1e3 }, { mL: 1e3, ml: 1e3 })
/** Days. A month is a twelfth of 365.25 days. */
const TIME = table(
  { day: 1, days: 1, d: 1, week: 7, weeks: 7, month: 30.4375, months: 30.4375, year: 365.25, years: 365.25 },
  { h: 24, hour: 24, hours: 24, min: 1440, minute: 1440, minutes: 1440, s: 86400, second: 86400, seconds: 86400 },
)
/** What may follow a unit of mass: CO2, CO2e, CO2eq, CO2-eq, with a subscript two, with a space before it or not. */
const GAS = /[ \t]*CO[2\u2082](?:[ -]?eq?)?$/
/** Codes of ISO 4217, as they are: nothing is converted. */
const MONEY: readonly (readonly [Currency, UnitTable])[] = CURRENCIES.map((code) => [code, table({ [code]: 1 }, {})])
/** Other ways to write money, with the code that is probably meant. */
const SIGNS: readonly (readonly [RegExp, Currency])[] = [
  [/^€|(?:€|euros?)$/i, 'EUR'],
  [/^£|(?:£|pounds?)$/i, 'GBP'],
  [/^¥|(?:¥|yen)$/i, 'JPY'],
  [/^\$|(?:\$|dollars?)$/i, 'USD'],
]

/** What looks like a number is taken as one, however it is written, so that the message can say what is wrong with it. */
const NUMBER_AND_UNIT = /^([-+]?\.?[0-9][0-9.,_'\u2019\u00a0\u2009\u202f]*(?:[eE][+-]?[0-9]+)?)[ \t]*(.*)$/s
/** Longer texts are no quantities, and some patterns below take quadratic time. */
const LONGEST = 100

/** `50 kgCO2e` in kg. */
export function parseMass(text: string): Read<Mass> {
  return convert(text, [['kgCO2e', MASS]], '12 kgCO2e')
}

/** `214 kWh` in kWh. */
export function parseEnergy(text: string): Read<Energy> {
  return convert(text, [['kWh', ENERGY]], '12 kWh')
}

/** `300 L` in litres. */
export function parseWater(text: string): Read<Water> {
  return convert(text, [['L', WATER]], '12 L')
}

/** `12 months` in days. */
export function parseDays(text: string): Read<number> {
  const read = convert(text, [['days', TIME]], '12 months')
  return read.ok ? { ok: true, value: read.value.value } : read
}

/** A mass, an energy or a volume of water, whichever the unit says. */
export function parseAmount(text: string): Read<Quantity> {
  return convert<Unit>(
    text,
    [
      ['kgCO2e', MASS],
      ['kWh', ENERGY],
      ['L', WATER],
    ],
    '12 kgCO2e',
  )
}

/** `80%` as 0.8. A number without `%` could mean a share or a percentage, so it is refused. */
export function parsePercent(text: string): Read<number> {
  const written = trimBlanks(text)
  if (!written.endsWith('%')) {
    const number = parseNumber(written)
    if (!number.ok) return fromNumber(number)
    return refuse(
      'unit-missing',
      `"${shorten(written)}" has no unit`,
      `write "${number.value <= 1 ? number.value * 100 : number.value}%"`,
    )
  }
  const read = fromNumber(parseNumber(written.slice(0, -1)))
  return read.ok ? { ok: true, value: read.value / 100 } : read
}

/** What a budget may be in: a mass, an energy, a volume of water or money. */
export function parseSpending(text: string): Read<Quantity> {
  return signed(text) ?? convert<Unit>(text, [['kgCO2e', MASS], ['kWh', ENERGY], ['L', WATER], ...MONEY], '12 kgCO2e')
}

/** `100 EUR`. */
export function parseMoney(text: string): Read<Quantity<Currency>> {
  return signed(text) ?? convert<Currency>(text, MONEY, '12 EUR')
}

/** A sign stands for the money of several countries, so codes are asked for. */
function signed(text: string): Refused | null {
  const written = trimBlanks(text)
  if (written.length > LONGEST || !/[0-9]/.test(written)) return null
  const meant = SIGNS.find(([sign]) => sign.test(written))
  if (!meant) return null
  const digits = /[0-9][0-9.,]*/.exec(written)?.[0] ?? '12'
  return refuse('unit', `"${shorten(written)}" does not name its currency by a code`, `write "${digits} ${meant[1]}"`)
}

function convert<U extends string>(
  text: string,
  tables: readonly (readonly [U, UnitTable])[],
  example: string,
): Read<Quantity<U>> {
  const written = trimBlanks(text)
  if (written.length > LONGEST)
    return refuse('unit', `"${shorten(written)}" is too long for a quantity`, `write for example "${example}"`)
  const parts = NUMBER_AND_UNIT.exec(written) ?? /^(\S+)[ \t]+(.*)$/s.exec(written)
  const unit = parts?.[2] ?? ''
  // `1:30` is no quantity in a unit called `:30`.
  const whole = parts === null || (unit !== '' && !/^[\p{L}\p{Sc}%‰°]/u.test(unit))
  const number = fromNumber(parseNumber(whole ? written : (parts[1] ?? '')))
  if (!number.ok)
    return unit === '' || whole ? number : { ...number, hint: `${number.hint}, and then "${shorten(unit)}"` }
  if (unit === '') {
    return refuse(
      'unit-missing',
      `"${shorten(written)}" has no unit`,
      `write "${example.replace('12', number.value === 0 ? '0' : written)}"`,
    )
  }
  for (const [target, units] of tables) {
    const scale = units.get(units === MASS ? unit.replace(GAS, '') : unit)
    if (scale) return scaled(number.value, scale, target, written)
  }
  return unknownUnit(
    written,
    parts?.[1] ?? '',
    unit,
    tables.map(([, units]) => units),
  )
}

function scaled<U extends string>(value: number, scale: Scale, unit: U, written: string): Read<Quantity<U>> {
  const result = (value * scale.times) / scale.over
  if (!Number.isFinite(result))
    return refuse('not-finite', `"${shorten(written)}" is too large to count`, 'write a smaller number')
  if (result === 0 && value !== 0)
    return refuse('out-of-range', `"${shorten(written)}" is too small to count`, 'write 0, or check the unit')
  return { ok: true, value: { value: result, unit } }
}

function unknownUnit(written: string, number: string, unit: string, tables: readonly UnitTable[]): Refused {
  const known = tables.flatMap((units) => [...units.keys()])
  const bare = unit.replace(GAS, '')
  const gas = unit.slice(bare.length)
  if (tables.includes(MASS) && /^tons?$/i.test(bare)) {
    return refuse(
      'unit',
      `"${shorten(written)}" does not say which ton`,
      `write "${number} t${gas}" for metric tonnes of 1000 kg`,
    )
  }
  if (/^[kMG]?W$/.test(unit))
    return refuse(
      'unit',
      `"${shorten(written)}" is a power, not an energy`,
      `write "${number} ${unit}h" if that is what is meant`,
    )
  const meant = known.find((name) => name.toLowerCase() === bare.toLowerCase() && /^[ -~]+$/.test(bare))
  if (meant)
    return refuse(
      'unit',
      `"${shorten(unit)}" is not a unit; upper and lower case matter`,
      `write "${number} ${meant}${gas}"`,
    )
  return refuse('unit', `"${shorten(unit)}" is not a unit that fits here`, `write one of ${listed(tables)}`)
}

function listed(tables: readonly UnitTable[]): string {
  const shown = new Map([
    [MASS, 'gCO2e, kgCO2e, tCO2e'],
    [ENERGY, 'Wh, kWh, MWh'],
    [WATER, 'L, m3'],
    [TIME, 'h, days, months, years'],
  ])
  const money = tables.some((units) => !shown.has(units)) ? ['EUR, USD, GBP and other codes of money'] : []
  return [...tables.flatMap((units) => shown.get(units) ?? []), ...money].join(', ')
}

function table(times: { readonly [unit: string]: number }, over: { readonly [unit: string]: number }): UnitTable {
  const larger = Object.entries(times).map(([unit, factor]): [string, Scale] => [unit, { times: factor, over: 1 }])
  const smaller = Object.entries(over).map(([unit, factor]): [string, Scale] => [unit, { times: 1, over: factor }])
  return new Map([...larger, ...smaller])
}
