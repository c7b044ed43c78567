/**
 * `co2_eq_emissions` of the metadata: grams, by the Hub's definition. Three shapes are in use: a bare number (until about
 * 2022), an object, and a list of objects with one key each.
 */
import { parseNumber, shorten } from '../../../core/number.ts'
import type { Place, Problem } from '../../../core/problem.ts'
import { isEmpty, type LocatedNode, type LocatedScalar } from '../../yaml/located.ts'
import { readMass } from './mass.ts'
import { isBlank, plain } from './plain.ts'
import { type modelCardProblems, report } from './problems.ts'

export interface Metadata {
  readonly at: Place
  readonly kg: number | null
  /** The figure is zero: nobody measured. */
  readonly zero: boolean
  readonly location: string | null
  readonly hardware: string | null
  readonly source: string | null
  readonly training: string | null
  /** Kilowatt-hours and hours of the clock, as Sentence Transformers adds them from CodeCarbon since version 3.0. */
  readonly kwh: number | null
  readonly hours: number | null
  /** A number is asked for and none is written, not even a template's words. */
  readonly empty: boolean
  readonly problems: readonly Problem[]
}

const CODES: Readonly<Record<string, keyof typeof modelCardProblems>> = {
  E_MISSING: 'model-card/emissions-missing',
  E_NUMBER: 'model-card/emissions-number',
  E_NONFINITE: 'model-card/emissions-nonfinite',
  E_NEGATIVE: 'model-card/emissions-negative',
  E_RANGE: 'model-card/emissions-range',
  E_UNIT: 'model-card/emissions-unit',
}
/** 10^11 kg in grams. */
const MOST_GRAMS = 1e14
const MOST_KWH = 1e12
const MOST_HOURS = 87_660

/** @param at Where the key stands. */
export function readMetadata(node: LocatedNode, at: Place): Metadata {
  const problems: Problem[] = []
  const fields = fieldsOf(node, problems)
  const emissions = fields === null ? node : fields.get('emissions')
  const grams = emissions ? readGrams(emissions, problems) : null
  const source = textOf(fields?.get('source'))
  const tracked = /^codecarbon$/i.test(source ?? '')
  return {
    at: emissions && emissions.kind === 'scalar' && !isEmpty(emissions) ? emissions.at : at,
    kg: grams === null || grams === 0 ? null : grams / 1000,
    zero: grams === 0,
    location: textOf(fields?.get('geographical_location')),
    hardware: textOf(fields?.get('hardware_used')),
    source,
    training: textOf(fields?.get('training_type')),
    kwh: tracked ? amountOf(fields?.get('energy_consumed'), MOST_KWH) : null,
    hours: tracked ? amountOf(fields?.get('hours_used'), MOST_HOURS) : null,
    empty:
      emissions === undefined || isEmpty(emissions) || (emissions.kind === 'scalar' && emissions.text.trim() === ''),
    problems,
  }
}

/** The fields of an object, or of a list of objects; `null` when the value is the number itself. */
function fieldsOf(node: LocatedNode, problems: Problem[]): ReadonlyMap<string, LocatedNode> | null {
  if (node.kind === 'scalar') return null
  const fields = new Map<string, LocatedNode>()
  for (const map of node.kind === 'list' ? node.items : [node]) {
    if (map.kind === 'scalar' && isBlank(map.text)) continue
    if (map.kind !== 'map') {
      problems.push(report('model-card/emissions-type', map.at, 'this is no "key: value"', 'write "- emissions: 1710"'))
      continue
    }
    for (const { key, keyAt, value } of map.entries.values()) {
      if (fields.has(key)) {
        const message = `"${shorten(key)}" stands here for the second time`
        problems.push(report('model-card/emissions-duplicate', keyAt, message, 'keep one of the two'))
      } else fields.set(key, value)
    }
  }
  return fields
}

function readGrams(node: LocatedNode, problems: Problem[]): number | null {
  if (node.kind === 'list' && node.items.every((item) => item.kind === 'scalar' && isBlank(item.text))) return null
  if (node.kind !== 'scalar') {
    const message = `emissions is a ${node.kind === 'list' ? 'list' : 'mapping'}, not a number`
    problems.push(report('model-card/emissions-type', node.at, message, 'write the grams, such as "emissions: 1710"'))
    return null
  }
  if (isEmpty(node) || isBlank(node.text)) return null
  if (node.plain && /^(?:true|false)$/i.test(node.text)) {
    problems.push(report('model-card/emissions-type', node.at, `emissions is ${node.text}`, 'write the grams'))
    return null
  }
  const read = parseNumber(node.text)
  if (!read.ok) return withUnit(node, read, problems)
  if (read.value <= MOST_GRAMS) return read.value
  const message = `emissions "${shorten(node.text)}" is out of range`
  problems.push(report('model-card/emissions-range', node.at, message, 'check the digits; the field is in grams'))
  return null
}

/** `2.14 kg` is not what the field is for, but it has one meaning. */
function withUnit(
  node: LocatedScalar,
  read: { readonly class: string; readonly why: string; readonly hint: string },
  problems: Problem[],
): number | null {
  const mass = readMass(plain(node.text.slice(0, 200)), '', node.at)
  if (mass.mass || (mass.zero && /[a-z]/i.test(node.text))) {
    const kg = mass.mass?.kg ?? 0
    const message = `emissions "${shorten(node.text)}" has a unit; the field is in grams, and ${kg} kg is used`
    const hint = `write "emissions: ${Number((kg * 1000).toPrecision(12))}"`
    problems.push(report('model-card/unit-in-grams-field', node.at, message, hint), ...mass.problems)
    return kg * 1000
  }
  const code = CODES[read.class] ?? 'model-card/emissions-number'
  problems.push(report(code, node.at, `emissions ${read.why}`, read.hint))
  return null
}

function textOf(node: LocatedNode | undefined): string | null {
  if (node?.kind !== 'scalar' || isEmpty(node)) return null
  const text = plain(node.text.slice(0, 2000))
  return isBlank(text) ? null : text
}

/** What a tracker measured; anything else that stands there is left to the text of the card. */
function amountOf(node: LocatedNode | undefined, most: number): number | null {
  const read = node?.kind === 'scalar' ? parseNumber(node.text) : null
  return read?.ok && read.value > 0 && read.value <= most ? read.value : null
}
