/**
 * Where a string says a machine stood: a cloud region, a grid zone, a country, or only a provider. Nothing is guessed:
 * a region that its provider does not have is not known, even if another provider has it.
 */
import { compatible } from '../core/compatible.ts'
import { cloudRows } from './clouds.generated.ts'
import { gridRows } from './grid.generated.ts'
import { fold } from './place-name.ts'
import { placeRows } from './places.generated.ts'
import { findRow } from './rows.ts'
import { electricityMapsRows } from './share-alike/electricity-maps.generated.ts'

export interface CloudPlace {
  readonly kind: 'cloud'
  readonly provider: string
  readonly region: string
  /** Alpha-2. */
  readonly country: string
  /** Zone of the grid table; empty when the provider publishes the region's own figures. */
  readonly zone: string
  /** The country has one grid, so that its figure is the region's. */
  readonly wholeGrid: boolean
  /** `source=year:value,...` as the provider publishes it (`grid.ts` reads it); empty when it does not. */
  readonly published: string
}

export type Place =
  | CloudPlace
  | { readonly kind: 'zone'; readonly zone: string; readonly country: string | null }
  | { readonly kind: 'provider'; readonly provider: string }

const MAX_LENGTH = 120

/** Short names by what people and trackers call the provider. */
const PROVIDERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    aws: 'aws amazon amazonwebservices ec2 sagemaker',
    gcp: 'gcp gce google googlecloud googlecloudplatform',
    azure: 'azure microsoft microsoftazure',
    ovhcloud: 'ovh ovhcloud',
    scaleway: 'scaleway',
    oci: 'oci oracle oraclecloud',
    alibaba: 'alibaba alibabacloud aliyun',
    meta: 'meta',
  }).flatMap(([provider, names]) => names.split(' ').map((name) => [name, provider] as const)),
)
const OWN_MACHINES = new Set([
  'local',
  'onprem',
  'onpremise',
  'onpremises',
  'private',
  'selfhosted',
  'hpc',
  'lab',
  'office',
])

/** `aws`, `Amazon Web Services`, `google`: the provider's short name, or `null`. */
export function providerOf(text: string): string | null {
  return PROVIDERS.get(fold(text)) ?? null
}

/** Alpha-2 of a code or an English name: `FR`, `fra`, `France`, `United States`. `null`: not a country. */
export function countryOf(text: string): string | null {
  const target = findRow(placeRows, fold(text))?.[0] ?? null
  return target !== null && /^[A-Z]{2}$/.test(target) ? target : null
}

/** Grid zone of a state or province: `zoneOf('CAN', 'quebec')` is `CA-QC`. `null`: no zone of its own. */
export function zoneOf(country: string, region: string): string | null {
  const alpha2 = countryOf(country)
  if (alpha2 === null) return null
  const code = `${alpha2}-${region.trim().toUpperCase()}`
  if (/^[A-Z]{2}-[A-Z]{2,3}$/.test(code) && code !== 'CA-NIR' && findRow(gridRows, code) !== null) return code
  return findRow(placeRows, `${alpha2.toLowerCase()}/${fold(region)}`)?.[0] ?? null
}

export function placeOf(text: string): Place | null {
  const clean = compatible(text).trim()
  if (clean === '' || clean.length > MAX_LENGTH) return null
  return zonePlace(clean) ?? prefixed(clean) ?? bareCloud(clean) ?? providerPlace(clean) ?? composed(clean)
}

function zonePlace(text: string): Place | null {
  const id = text.toUpperCase()
  if (/^[A-Z0-9-]{2,24}$/.test(id) && findRow(gridRows, id) !== null) return zone(id)
  const target = findRow(placeRows, fold(text))?.[0]
  if (target !== undefined) return zone(target)
  if (/^[A-Z0-9-]{2,24}$/.test(id) && findRow(electricityMapsRows, id) !== null) return zone(id)
  const states = ['us', 'ca', 'au'].map((country) => findRow(placeRows, `${country}/${fold(text)}`)?.[0])
  const [only, ...more] = states.filter((found) => found !== undefined)
  return only !== undefined && more.length === 0 ? zone(only) : null
}

function zone(id: string): Place {
  return { kind: 'zone', zone: id, country: /^[A-Z]{2}(?:-|$)/.test(id) ? id.slice(0, 2) : null }
}

/** `aws:eu-west-3`, `AWS us-west-2`, `onprem:FR`, `CAN/quebec`. */
function prefixed(text: string): Place | null {
  const match = /^([^:/]{2,40})[:/](.+)$/.exec(text) ?? /^(\S{2,20}) (.+)$/.exec(text)
  if (match === null) return null
  const [, left = '', right = ''] = match
  const provider = providerOf(left)
  if (provider !== null) return cloud(provider, right)
  if (OWN_MACHINES.has(fold(left))) return zonePlace(right.trim())
  const state = text.includes('/') ? zoneOf(left, right) : null
  return state === null ? null : zone(state)
}

function cloud(provider: string, name: string): Place | null {
  const region = name.trim().toLowerCase()
  const spellings = [region, region.replaceAll(' ', ''), region.replace(/(?<=\d)-?[a-f]$/, '')]
  for (const spelling of spellings) {
    const row = findRow(cloudRows, `${provider}:${spelling}`)
    if (row !== null) return cloudPlace(provider, spelling, row)
  }
  return null
}

function cloudPlace(provider: string, region: string, row: readonly string[]): Place {
  const [country = '', zone = '', whole, published = ''] = row
  return { kind: 'cloud', provider, region, country, zone, wholeGrid: whole === '1', published }
}

/** A region without its provider, when only one provider has it. */
function bareCloud(text: string): Place | null {
  const found = ['aws', 'gcp', 'azure', 'ovhcloud', 'scaleway']
    .map((provider) => cloud(provider, text))
    .filter((place) => place !== null)
  return found.length === 1 ? (found[0] ?? null) : null
}

function providerPlace(text: string): Place | null {
  const provider = text.includes(':') ? null : providerOf(text)
  return provider === null ? null : { kind: 'provider', provider }
}

/** `Iowa, USA`, `Montreal, Quebec, Canada`, `FR (Jean Zay)`: the last part is the country, an earlier one may be a state. */
function composed(text: string): Place | null {
  const open = text.indexOf('(')
  if (open > 0 && text.endsWith(')')) return placeOf(text.slice(0, open))
  const parts = text.split(',').map((part) => part.trim())
  const country = parts.length > 1 ? countryOf(parts.at(-1) ?? '') : null
  if (country === null) return null
  const state = parts
    .slice(0, -1)
    .map((part) => zoneOf(country, part))
    .find((found) => found !== null)
  return zone(state ?? country)
}
