/** Where and on what a task ran. Coordinates serve to see that a look-up had failed, and go nowhere. */
import type { Problem } from '../../../core/problem.ts'
import type { Device, Site } from '../../../core/record.ts'
import type { JsonText } from '../../json/document.ts'
import { amountAt, isObject, listAt, numberAt, textAt } from '../../json/fields.ts'
import { readPlace } from '../model-card/place.ts'

const MOST_COMPONENTS = 100
const MOST_DEVICES = 200_000

export function siteOf(json: JsonText, problems: Problem[]): { site: Site; warnings: readonly string[] } {
  const provider = textAt(json, ['infrastructure', 'cloudProvider'], problems)
  const country = textAt(json, ['environment', 'country'], problems)
  const { site } = readPlace(country, provider)
  if (!isFallback(json, problems)) return { site, warnings: [] }
  return { site: { ...site, region: null, fallback: true }, warnings: ['location_fallback'] }
}

/** Where CodeCarbon says it is when it does not know: Quebec. */
function isFallback(json: JsonText, problems: Problem[]): boolean {
  const latitude = numberAt(json, ['environment', 'latitude'], problems)
  const longitude = numberAt(json, ['environment', 'longitude'], problems)
  return latitude === 46.8 && longitude === -71.2
}

/** g CO2e per kWh of the electricity that was used; nothing emits nothing. */
export function gridOf(json: JsonText, problems: Problem[]): number | null {
  const grams = amountAt(json, ['environment', 'powerSourceCarbonIntensity'], problems)
  return grams === 0 ? null : grams
}

export function devicesOf(json: JsonText, problems: Problem[]): readonly Device[] {
  const components = (listAt(json, ['infrastructure', 'components'], problems) ?? []).slice(0, MOST_COMPONENTS)
  return components.flatMap((value, index) => {
    return isObject(value) ? deviceAt(json, ['infrastructure', 'components', index], problems) : []
  })
}

function deviceAt(json: JsonText, keys: readonly (string | number)[], problems: Problem[]): readonly Device[] {
  const at = (name: string) => textAt(json, [...keys, name], problems)?.trim() ?? ''
  const written = amountAt(json, [...keys, 'nbComponent'], problems)
  const count =
    written !== null && Number.isInteger(written) && written >= 1 && written <= MOST_DEVICES ? written : null
  // The drafts of 2024 had the kind where the name is today.
  const kind = (at('componentType') || at('componentName')).toLowerCase()
  if (kind === 'ram' || kind === 'memory') {
    const gigabytes = amountAt(json, [...keys, 'memorySize'], problems)
    if (gigabytes === null || gigabytes === 0) return []
    return [{ kind: 'ram', model: 'RAM', count: gigabytes * (count ?? 1) }]
  }
  if (kind !== 'gpu' && kind !== 'cpu' && kind !== 'tpu') return []
  // `2 x Tesla V100`, as CodeCarbon names what nbComponent counts as well.
  const name = at('componentName').toLowerCase() === kind ? '' : at('componentName').replace(/^[0-9]{1,4} x /, '')
  const model = name || [at('manufacturer'), at('family'), at('series')].filter((part) => part !== '').join(' ')
  // Of processors it may be sockets, cores, or half of the threads.
  return [{ kind, model: model.slice(0, 200), count: kind === 'cpu' ? null : count }]
}
