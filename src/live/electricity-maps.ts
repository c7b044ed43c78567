/**
 * Most of the world by hours, from Electricity Maps: https://api.electricitymaps.com, with a token (header `auth-token`)
 * whose plan covers the past of the zone. Shapes and limits: https://portal.electricitymaps.com/developer-hub/api/reference
 * (/v3/carbon-intensity/past-range: at most 10 days of hours at once; `emissionFactorType` is life-cycle unless direct is
 * asked for; `isEstimated` marks what was not measured) and https://portal.electricitymaps.com/docs/getting-started.
 *
 *     {"zone": "DE", "temporalGranularity": "hourly", "data": [{"zone": "DE", "carbonIntensity": 322,
 *      "datetime": "2019-05-21T00:00:00.000Z", "emissionFactorType": "lifecycle", "isEstimated": false}]}
 *
 * g CO2e per kWh consumed, imports followed to where they were made. `carbonIntensity` has been `null` (carbon-aware-sdk,
 * issue 571). A zone that the service does not know would be answered for the place of whoever asks, so that is
 * switched off and the zone of every row is checked.
 */
import { SLOT_S } from '../core/live.ts'
import { below, fieldsOf, gramsOf, listOf, type Reading, type Service, secondsOf } from './service.ts'

const NAME = 'electricity-maps'

export const electricityMaps: Service = {
  name: NAME,
  basis: 'lifecycle',
  unit: 'gCO2e/kWh',
  home: 'https://api.electricitymaps.com',
  mostDays: 10,
  cutAtNewYear: false,
  needsToken: true,
  url(base, zone, from, to) {
    const url = below(base, '/v3/carbon-intensity/past-range')
    const query = {
      zone,
      start: second(from),
      end: second(to),
      temporalGranularity: 'hourly',
      emissionFactorType: 'lifecycle',
      shouldUseFallbackCallerLookup: 'false',
    }
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    return url
  },
  headers: (token) => ({ 'auth-token': token }),
  parse(json, zone) {
    const whole = fieldsOf(json)
    const rows = listOf(whole?.data)
    // Without a zone an answer could be about anywhere.
    if (whole?.zone !== zone || rows === null || !fits(whole, zone)) return null
    const readings = rows.map((row) => readingOf(row, zone))
    return readings.includes(null) ? null : readings.filter((one) => one !== null)
  },
}

function second(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000', '')
}

/** The zone, the hours and the life cycle that were asked for, as far as the answer names them. */
function fits(fields: Readonly<Record<string, unknown>>, zone: string): boolean {
  const said = (name: string, expected: string) => fields[name] === undefined || fields[name] === expected
  return said('zone', zone) && said('temporalGranularity', 'hourly') && said('emissionFactorType', 'lifecycle')
}

function readingOf(row: unknown, zone: string): Reading | null {
  const fields = fieldsOf(row)
  if (fields === null || !fits(fields, zone)) return null
  const from = secondsOf(fields.datetime)
  const g = gramsOf(fields.carbonIntensity ?? null)
  if (from === null || from % SLOT_S[NAME] !== 0 || g === undefined) return null
  return { from, g, estimated: fields.isEstimated === true }
}
