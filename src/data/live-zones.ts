/**
 * The zone by which a live service knows a place. Only where it is one grid: a country that its service divides is not
 * known by its name alone, and states or eGRID subregions that cut across the service's zones are none of them.
 */
import type { LiveService } from '../core/live.ts'
import { liveZoneRows } from './live-zones.generated.ts'
import { placeOf } from './places.ts'
import { findRow } from './rows.ts'
import { electricityMapsRows } from './share-alike/electricity-maps.generated.ts'

/** Countries of several zones in Electricity Maps; its islands aside, the others have one. */
const DIVIDED = new Set(['AU', 'BR', 'CA', 'CL', 'DK', 'IN', 'IT', 'JP', 'MY', 'NO', 'PH', 'RU', 'SE', 'US'])

/** Our zones that are zones of Electricity Maps under another name: ERCOT, ISO New England, Western Australia's main grid. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['US-EGRID-ERCT', 'US-TEX-ERCO'],
  ['US-EGRID-NEWE', 'US-NE-ISNE'],
  ['AU-WA2', 'AU-WA'],
])

/** NESO counts Great Britain; Northern Ireland is part of the Irish grid. */
const BRITISH = new Set(['GB', 'GB-DESNZ'])

/** `null`: not covered, or not one grid. */
export function liveZone(region: string, service: LiveService): string | null {
  const place = placeOf(region)
  if (place === null || place.kind === 'provider') return null
  if (service === 'uk-carbon-intensity') {
    return BRITISH.has(place.kind === 'cloud' ? place.country : place.zone) ? 'GB' : null
  }
  if (place.kind === 'zone') return mapped(place.zone)
  return findRow(liveZoneRows, `${place.provider}:${place.region}`)?.[0] ?? mapped(place.country)
}

function mapped(zone: string): string | null {
  const same = SAME.get(zone)
  if (same !== undefined) return same
  return !DIVIDED.has(zone) && findRow(electricityMapsRows, zone) !== null ? zone : null
}
