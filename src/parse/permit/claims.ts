/** What a permit says, as it stands in the signed token: the names that RFC 7519 registers, and ours. */
import * as z from 'zod'
import { listOf } from '../../core/permit/hardware.ts'
import type { Permit } from '../../core/permit/permit.ts'
import { parseHardware } from '../hardware.ts'
import { parseJsonText } from '../json/document.ts'
import { parseRegion } from '../region.ts'

/** Seconds since 1970, to the end of the century that readers know. */
const moment = z.number().int().min(0).max(4_133_980_800)
const name = z.string().min(1).max(200)
const amount = z.number().positive().max(1e12)

/** One board of a kind: `8x NVIDIA H100 SXM`. */
const board = z.string().transform((text, context) => {
  const read = parseHardware(text)
  if (read.ok && (read.value.kind === 'gpu' || read.value.kind === 'tpu')) {
    return { model: read.value.model, count: read.value.count }
  }
  context.addIssue({ code: 'custom', message: 'names no accelerators' })
  return z.NEVER
})

/**
 * Strict: a claim that this version does not know may take back something that the others allow. `v` changes when a
 * permit of the earlier form would mean something else.
 */
const schema = z
  .strictObject({
    v: z.literal(1),
    jti: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
    iss: name,
    sub: name,
    iat: moment,
    nbf: moment,
    exp: moment,
    repository: z.string().regex(/^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/),
    commit: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    policy: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    report: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
    kg: amount,
    device_hours: amount,
    hardware: z.array(board).min(1).max(16),
    region: z
      .string()
      .refine((text) => parseRegion(text).ok)
      .optional(),
  })
  .refine(({ nbf, exp }) => nbf < exp)

type Claims = z.input<typeof schema>

export function claimsOf(permit: Permit): Claims {
  return {
    v: 1,
    jti: permit.id,
    iss: permit.issuer,
    sub: permit.plan,
    iat: permit.issuedAt,
    nbf: permit.notBefore,
    exp: permit.notAfter,
    repository: permit.repository,
    commit: permit.commit,
    policy: permit.policy,
    report: permit.report,
    kg: permit.kg,
    device_hours: permit.deviceHours,
    hardware: permit.hardware.map((device) => listOf([device])),
    ...(permit.region === null ? {} : { region: permit.region }),
  }
}

/** @returns `null` for what is no permit of this version, whoever signed it. */
export function readClaims(text: string): Permit | null {
  const json = parseJsonText('permit', text, 1, { maxDepth: 4, maxNodes: 200 })
  const read = json.ok ? schema.safeParse(json.value.value) : null
  if (!read?.success) return null
  const { jti, iss, sub, iat, nbf, exp, device_hours, region = null, v: _, ...same } = read.data
  const times = { issuedAt: iat, notBefore: nbf, notAfter: exp }
  return { id: jti, issuer: iss, plan: sub, ...same, deviceHours: device_hours, region, ...times }
}
