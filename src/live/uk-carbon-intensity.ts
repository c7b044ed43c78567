/**
 * Great Britain by half-hours, from the system operator NESO: https://api.carbonintensity.org.uk, free, CC BY 4.0.
 * Shapes and limits: https://carbon-intensity.github.io/api-definitions/ ("Get Carbon Intensity data between the {from}
 * and {to} datetimes. The maximum date range is limited to 14 days"). The national figure only: what the service
 * has for regions is a forecast.
 *
 *     {"data": [{"from": "2018-01-20T12:00Z", "to": "2018-01-20T12:30Z",
 *                "intensity": {"forecast": 266, "actual": 263, "index": "moderate"}}]}
 *
 * g CO2 per kWh of what the power stations burn, with imports and the losses of the grid; wind, sun, water and nuclear
 * count as 0 (methodology of the forecast, section 2), so it is not a life-cycle figure. `actual` is the estimate
 * from metered generation and may be `null`; a forecast never stands in for it.
 */
import { minuteOf, SLOT_S } from '../core/live.ts'
import { below, fieldsOf, gramsOf, listOf, type Reading, type Service, secondsOf } from './service.ts'

const NAME = 'uk-carbon-intensity'

export const ukCarbonIntensity: Service = {
  name: NAME,
  basis: 'combustion',
  unit: 'gCO2/kWh',
  home: 'https://api.carbonintensity.org.uk',
  // One less than the limit, whichever way its ends are counted.
  mostDays: 13,
  // A range across the turn of a year has come back without the new one: api-definitions, issue 12.
  cutAtNewYear: true,
  needsToken: false,
  url: (base, _zone, from, to) => below(base, `/intensity/${minuteOf(from)}/${minuteOf(to)}`),
  headers: () => ({}),
  parse(json) {
    const rows = listOf(fieldsOf(json)?.data)
    if (rows === null) return null
    const readings = rows.map(readingOf)
    return readings.includes(null) ? null : unrepeated(readings.filter((one) => one !== null))
  },
}

function readingOf(row: unknown): Reading | null {
  const fields = fieldsOf(row)
  const [from, to] = [secondsOf(fields?.from), secondsOf(fields?.to)]
  const intensity = fieldsOf(fields?.intensity)
  if (from === null || to !== from + SLOT_S[NAME] || intensity === null) return null
  const g = gramsOf(intensity.actual ?? null)
  return g === undefined ? null : { from, g, estimated: false }
}

/** A half-hour may stand there twice with two figures (api-definitions, issue 17); the larger one is taken. */
function unrepeated(readings: readonly Reading[]): readonly Reading[] {
  const known = new Map<number, Reading>()
  for (const one of readings) {
    const other = known.get(one.from)
    if (other === undefined || (one.g ?? 0) > (other.g ?? 0)) known.set(one.from, one)
  }
  return [...known.values()]
}
