import { createHash, randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Permit } from '../../../core/permit/permit.ts'
import { EXIT_CODES } from '../../../core/verdict.ts'
import { parseValidity } from '../../../parse/permit/duration.ts'
import type { PrivateJwk } from '../../../parse/permit/keys.ts'
import type { PassedPlan } from '../../../parse/permit/report.ts'
import { parseRegion } from '../../../parse/region.ts'
import type { Arguments, Options } from '../arguments.ts'
import { accept } from '../assumptions.ts'
import type { Host } from '../host.ts'
import { momentOf, momentOption, parseMoment } from '../moment.ts'
import { complain, note, say } from '../output.ts'
import { UsageError } from '../usage.ts'
import { bytesOf, needed } from './input.ts'

const KEY = 'CARBON_PERMIT_KEY'
const MOST_REPORT = 8 * 1024 * 1024
const MOST_KEY = 64 * 1024

export const issueOptions = {
  report: { value: 'FILE', help: 'issue: the report, as "carbon-clerk check --json" writes it; - for standard input' },
  plan: { value: 'ID', help: 'issue: the plan that is permitted; verify: the plan that the job is' },
  key: { value: 'FILE', help: `issue: the private key (default: what ${KEY} holds)` },
  repository: { value: 'OWNER/NAME', help: 'whose plan it is (issue: default GITHUB_REPOSITORY)' },
  issuer: { value: 'NAME', help: 'issue: who permits it (default: the repository)' },
  valid: { value: 'TIME', help: 'issue: how long it holds, as 12h, 7d or 2w (default: 7d)' },
  'not-before': { value: 'TIME', help: 'issue: when it begins to hold (default: now)' },
  region: { value: 'REGION', help: 'where the job runs, as aws:eu-west-3 or FR (issue: default what the plan says)' },
  at: { ...momentOption, help: 'the time to take for now: 2026-11-23, or 2026-11-23T12:00:00Z' },
} as const satisfies Options

export async function issue(given: Arguments, host: Host): Promise<number> {
  const now = momentOf(given, host)
  const key = await keyOf(given, host)
  const bytes = await bytesOf(host, '--report', needed(given, 'report', 'FILE'), MOST_REPORT)
  const { readPassedPlan } = await import('../../../parse/permit/report.ts')
  const read = readPassedPlan(bytes, needed(given, 'plan', 'ID'))
  if (!read.ok) {
    complain(host, `the report ${read.why}`, read.hint)
    return EXIT_CODES.OVER
  }
  const permit = permitFor(read.value, createHash('sha256').update(bytes).digest('base64url'), now, given, host)
  const { signPermit } = await import('../../../permit/jws.ts')
  say(host, await signPermit(await readable(permit), key))
  return EXIT_CODES.PASS
}

function permitFor(passed: PassedPlan, report: string, now: number, given: Arguments, host: Host): Permit {
  const repository = given.text('repository') ?? host.environment.GITHUB_REPOSITORY ?? ''
  if (repository === '') throw new UsageError('--repository is missing', 'Write --repository OWNER/NAME.')
  const start = given.text('not-before')
  const notBefore = start === null ? now : parseMoment('--not-before', start)
  const notAfter = notBefore + accept('--valid', parseValidity(given.text('valid') ?? '7d'))
  if (notAfter <= now) throw new UsageError('the permit would have expired already', 'Write a later --not-before.')
  return {
    ...passed,
    id: randomBytes(16).toString('base64url'),
    issuer: given.text('issuer') ?? repository,
    repository,
    report,
    region: regionOf(passed, given),
    issuedAt: now,
    notBefore,
    notAfter,
  }
}

/** The plan's place may be named again and not changed: its emissions were worked out for it. */
function regionOf({ region }: PassedPlan, given: Arguments): string | null {
  const text = given.text('region')
  if (text === null) return region
  const wanted = accept('--region', parseRegion(text))
  if (region === null || wanted === region) return wanted
  throw new UsageError(`the plan was judged for ${region}, not ${wanted}`, `Write --region ${region}, or leave it out.`)
}

/** What would not be read again is not signed. */
async function readable(permit: Permit): Promise<Permit> {
  const { claimsOf, readClaims } = await import('../../../parse/permit/claims.ts')
  const again = readClaims(JSON.stringify(claimsOf(permit)))
  if (again !== null) return again
  throw new UsageError('this cannot be written into a permit', 'Check --repository (owner/name) and --issuer.')
}

async function keyOf(given: Arguments, host: Host): Promise<PrivateJwk> {
  const { readPrivateKey } = await import('../../../parse/permit/keys.ts')
  const file = given.text('key')
  const text = host.environment[KEY] ?? ''
  if (file === null && text !== '') return accept(KEY, readPrivateKey(new TextEncoder().encode(text)))
  if (file === null) throw new UsageError('--key is missing', `Write --key FILE, or set ${KEY}.`)
  if (file === '-') throw new UsageError('--key is read from a file', `Write --key FILE, or set ${KEY}.`)
  const key = accept(`--key ${file}`, readPrivateKey(await bytesOf(host, '--key', file, MOST_KEY)))
  const others = statSync(resolve(host.cwd, file)).mode & 0o077
  if (process.platform !== 'win32' && others !== 0) note(host, `Others may read "${file}": write chmod 600.`)
  return key
}
