import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { parseBetween } from '../../../core/number.ts'
import { type Demand, type Permit, type Refusal, refusalsOf } from '../../../core/permit/permit.ts'
import { EXIT_CODES } from '../../../core/verdict.ts'
import { parseHardware } from '../../../parse/hardware.ts'
import { readKeySet } from '../../../parse/permit/keys.ts'
import { parseRegion } from '../../../parse/region.ts'
import type { Arguments, Options } from '../arguments.ts'
import { accept } from '../assumptions.ts'
import type { Host } from '../host.ts'
import { momentOf } from '../moment.ts'
import { say, sayJson } from '../output.ts'
import { UsageError } from '../usage.ts'
import { bytesOf, inputOf, needed } from './input.ts'
import { issueOptions } from './issue.ts'

const MOST_KEYS = 64 * 1024
const MOST_REVOKED = 4 * 1024 * 1024
const SKEW_S = 60

const { plan, repository, region, at } = issueOptions
export const verifyOptions = {
  keys: { value: 'FILE', help: 'verify: the public keys that are believed, as keygen prints them' },
  'device-hours': { value: 'NUMBER', help: 'verify: what the job may take at most: devices x time limit' },
  kg: { value: 'NUMBER', help: 'verify: what the job will emit at most, kg CO2e' },
  hardware: { value: 'DEVICES', help: 'verify: what the job runs on, as "8x H100"', many: true },
  revoked: { value: 'FILE', help: 'verify: ids that are revoked, one on a line' },
  spool: { value: 'FOLDER', help: 'verify: where used device-hours are kept, so that no permit is used twice' },
  job: { value: 'NAME', help: 'verify: the job, with --spool: asked again for the same one, nothing more is spent' },
  skew: { value: 'SECONDS', help: `verify: by how much clocks may differ (default: ${SKEW_S})` },
  plan,
  repository,
  region,
  at,
} as const satisfies Options

export async function verify(given: Arguments, host: Host, token: string | null): Promise<number> {
  const demand = demandOf(given)
  const circumstances = {
    at: momentOf(given, host),
    skewS: numberOf(given, 'skew', 0, 3600) ?? SKEW_S,
    revoked: await revokedOf(given, host),
  }
  const spool = spoolOf(given, host, demand)
  const keys = await knownKeys(given, host)
  const { openPermit } = await import('../../../permit/jws.ts')
  const opened = await openPermit(await tokenOf(host, token), keys)
  if (!opened.ok) return answer([opened.refusal], null, demand, given, host)
  const refusals = refusalsOf(opened.permit, demand, circumstances)
  if (refusals.length > 0 || spool === null) return answer(refusals, opened.permit, demand, given, host)
  const { spend } = await import('../../../disk/permit-spool.ts')
  const use = { deviceHours: spool.deviceHours, job: spool.job, at: circumstances.at }
  const refusal = spend(spool.folder, opened.permit, use, randomBytes(8).toString('hex'))
  return answer(refusal === null ? [] : [refusal], opened.permit, demand, given, host)
}

function demandOf(given: Arguments): Demand {
  const place = given.text('region')
  const boards = given.list('hardware').map((text) => accept('--hardware', parseHardware(text)))
  return {
    deviceHours: numberOf(given, 'device-hours', 0, 1e12),
    kg: numberOf(given, 'kg', 0, 1e12),
    region: place === null ? null : accept('--region', parseRegion(place)),
    hardware: boards.length === 0 ? null : boards,
    plan: given.text('plan'),
    repository: given.text('repository'),
  }
}

function numberOf(given: Arguments, name: string, least: number, most: number): number | null {
  const text = given.text(name)
  return text === null ? null : accept(`--${name}`, parseBetween(text, least, most))
}

interface Spool {
  readonly folder: string
  readonly deviceHours: number
  readonly job: string
}

function spoolOf(given: Arguments, { cwd }: Host, { deviceHours }: Demand): Spool | null {
  const [folder, job] = [given.text('spool'), given.text('job')]
  if (folder === null) {
    if (job !== null) throw new UsageError('--job goes with --spool')
    return null
  }
  if (deviceHours === null || job === null) {
    throw new UsageError('--spool needs to know who takes how much', 'Write --device-hours NUMBER and --job NAME.')
  }
  return { folder: resolve(cwd, folder), deviceHours, job }
}

async function revokedOf(given: Arguments, host: Host): Promise<ReadonlySet<string>> {
  const name = given.text('revoked')
  if (name === null) return new Set()
  const text = new TextDecoder().decode(await bytesOf(host, '--revoked', name, MOST_REVOKED))
  return new Set(text.split(/\r?\n/).map((line) => line.replace(/#.*/, '').trim()))
}

async function knownKeys(given: Arguments, host: Host) {
  const file = needed(given, 'keys', 'FILE')
  if (file === '-') throw new UsageError('--keys is read from a file')
  const { keysById } = await import('../../../permit/keys.ts')
  const keys = await keysById(accept(`--keys ${file}`, readKeySet(await bytesOf(host, '--keys', file, MOST_KEYS))))
  if (keys === null) throw new UsageError(`--keys ${file} has two keys of one id`, 'Take one of them out.')
  return keys
}

async function tokenOf(host: Host, token: string | null): Promise<string> {
  const text = token ?? new TextDecoder().decode(await inputOf(host, 'a permit that is not named'))
  return text.replace(/^\s+|\s+$/g, '')
}

async function answer(
  refusals: readonly Refusal[],
  permit: Permit | null,
  { deviceHours }: Demand,
  given: Arguments,
  host: Host,
): Promise<number> {
  const allowed = permit !== null && refusals.length === 0
  if (given.has('json')) sayJson(host, { schema_version: 1, allowed, refusals, permit: await claims(permit) })
  else {
    const { renderAllowed, renderRefused } = await import('../../../render/permit.ts')
    say(host, allowed ? renderAllowed(permit, deviceHours) : renderRefused(refusals, permit))
  }
  return allowed ? EXIT_CODES.PASS : EXIT_CODES.OVER
}

async function claims(permit: Permit | null) {
  return permit === null ? null : (await import('../../../parse/permit/claims.ts')).claimsOf(permit)
}

/** What it says, which anybody may have written. */
export async function show(given: Arguments, host: Host, token: string | null): Promise<number> {
  const { readPermit } = await import('../../../permit/jws.ts')
  const read = readPermit(await tokenOf(host, token))
  if (!read.ok) return answer([read.refusal], null, demandOf(given), given, host)
  const { renderPermit } = await import('../../../render/permit.ts')
  if (given.has('json')) sayJson(host, { schema_version: 1, verified: false, permit: await claims(read.permit) })
  else say(host, `${renderPermit(read.permit)}\nNobody has looked who signed it: "carbon-clerk permit verify" does.`)
  return EXIT_CODES.PASS
}
