/** Where the machine stood, from `Compute Region`, `Cloud Provider` and `geographical_location`. Only clean words pass. */
import type { Site } from '../../../core/record.ts'
import { isBlank } from './plain.ts'

const PROVIDERS: readonly (readonly [RegExp, string])[] = [
  [/\baws\b|amazon|sagemaker|\bec2\b/i, 'aws'],
  [/\bgcp\b|google|colab|vertex|kaggle/i, 'gcp'],
  [/\bazure\b|microsoft/i, 'azure'],
  [/\bovh/i, 'ovhcloud'],
  [/scaleway/i, 'scaleway'],
]
const AWS_REGION = /^(?:us|eu|ap|ca|sa|af|me|il|mx|cn)(?:-gov)?-[a-z]{4,9}-\d[a-z]?$/
const GCP_REGION = /^(?:us|europe|asia|australia|northamerica|southamerica|me|africa)-[a-z]{4,12}\d{1,2}(?:-[a-z])?$/
const AZURE_REGION = /^[a-z]{0,14}(?:east|west|north|south|central)[a-z]{0,14}\d?$/
const LONGEST = 60

/** @returns `aws`, `gcp`, …, the name as written when it is one or two plain words, or `null`. */
function readProvider(text: string | null): string | null {
  if (text === null || isBlank(text)) return null
  const known = PROVIDERS.find(([pattern]) => pattern.test(text.slice(0, 200)))
  if (known) return known[1]
  const plain = text.trim().toLowerCase()
  return /^[a-z][a-z0-9.]{1,19}(?:[ -][a-z0-9.]{1,19})?$/.test(plain) ? plain : null
}

export interface Place {
  readonly site: Site
  /** Something stands there, but it is no place. */
  readonly unreadable: boolean
}

export function readPlace(region: string | null, provider: string | null): Place {
  const cloud = readProvider(provider)
  if (region === null || isBlank(region)) {
    return { site: { region: null, provider: cloud, fallback: false }, unreadable: false }
  }
  const found = readRegion(region.trim(), cloud)
  const from = found?.includes(':') ? (found.split(':')[0] ?? null) : null
  return { site: { region: found, provider: cloud ?? from, fallback: false }, unreadable: found === null }
}

function readRegion(text: string, cloud: string | null): string | null {
  if (text.length > LONGEST) return null
  const token = text.toLowerCase()
  if (/^[a-z]{2,12}:[a-z0-9-]{2,40}$/.test(token)) return token
  if (AWS_REGION.test(token)) return `${cloud ?? 'aws'}:${token.replace(/(\d)[a-z]$/, '$1')}`
  if (GCP_REGION.test(token)) return `${cloud ?? 'gcp'}:${token.replace(/(\d)-[a-z]$/, '$1')}`
  const azure = token.replace(/[ -]/g, '')
  if (cloud === 'azure' && AZURE_REGION.test(azure)) return `azure:${azure}`
  return placeName(text)
}

/** `Europe (Netherlands)` is the Netherlands, `France (FRA)` is FRA, `Paris, France` is France: what a grid table knows. */
function placeName(text: string): string | null {
  if (!/^[\p{L}\p{M} .,'’()&-]+$/u.test(text)) return null
  const brackets = /^([^()]*)\(([^()]*)\)$/.exec(text)
  const outer = (brackets?.[1] ?? text).trim()
  const inner = brackets?.[2]?.trim() ?? ''
  const vague = /^(?:europe|eu|asia|africa|america|north america|south america|cloud|local|on-?prem(?:ise)?s?)$/i.test(
    outer,
  )
  const chosen = /^[A-Z]{2,3}$/.test(inner) || vague || outer === '' ? inner || outer : outer
  const last = chosen.split(',').at(-1)?.trim().replace(/\.$/, '') ?? ''
  return last === '' ? null : last
}

/** Whether two texts may name one place; only a clear difference is a conflict. */
export function samePlace(a: string, b: string): boolean {
  const [first, second] = [normal(a), normal(b)]
  return first === second || first.includes(second) || second.includes(first)
}

function normal(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
  return /^(?:usa|us|united states|united states of america|america)$/.test(plain) ? 'united states of america' : plain
}
