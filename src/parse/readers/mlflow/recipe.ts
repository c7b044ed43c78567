/** From the parameters of a run to what it was made of, and on what. */
import type { Device, Recipe } from '../../../core/record.ts'
import { parseHardware } from '../../hardware.ts'
import { recipeOfSettings } from '../../settings.ts'
import { COUNT_NAMES, type Facts, HARDWARE_NAMES, LONGEST_VALUE } from './facts.ts'
import { quantityNamed } from './metric-names.ts'

const KNOWN_DEVICE =
  /\b(?:nvidia|geforce|rtx|gtx|tesla|quadro|instinct|radeon|gaudi|tpu|[hb][12]00|gh200|a100|a10g?|a[3456]0(?:00)?|v100|p100|k80|l40s?|[tl]4|mi[123][0-9]{2}x?)\b/i

export function recipeOf({ params, allParams }: Facts): Recipe | null {
  const deciding = [...params].filter(([name]) => quantityNamed(name) === null && !isAboutDevices(name))
  const recipe = recipeOfSettings(new Map(deciding))
  return recipe === null || allParams ? recipe : { ...recipe, settings: null }
}

function isAboutDevices(name: string): boolean {
  return [...HARDWARE_NAMES, ...COUNT_NAMES].some((known) => known === name)
}

/** Devices that a user named in a tag or a parameter, and only by a name that is one of a device. */
export function hardwareOf({ params, tags }: Facts, powered: number): readonly Device[] {
  const text = first([tags, params], HARDWARE_NAMES)
  const stated = Number(first([tags, params], COUNT_NAMES) ?? Number.NaN)
  const count = powered > 0 ? powered : Number.isInteger(stated) && stated > 0 && stated <= 1024 ? stated : null
  const named = text !== null && KNOWN_DEVICE.test(text) ? parseHardware(text) : null
  if (!named?.ok) return powered > 0 ? [{ kind: 'gpu', model: '', count: powered }] : []
  if (named.value.kind === 'cpu' || named.value.kind === 'ram') return []
  return [{ ...named.value, count: count ?? named.value.count }]
}

function first(places: readonly ReadonlyMap<string, string>[], names: readonly string[]): string | null {
  for (const place of places) {
    for (const name of names) {
      const text = place.get(name)?.trim()
      if (text !== undefined && text !== '' && text.length <= LONGEST_VALUE) return text
    }
  }
  return null
}
