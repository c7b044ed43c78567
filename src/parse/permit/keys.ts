/** Keys as JSON (RFC 7517, RFC 8037): Ed25519 and P-256, whose halves are all 32 bytes. */
import * as z from 'zod'
import { parseJson } from '../json/document.ts'
import { type Read, refuse } from '../value.ts'

/** RFC 8037 section 3.1 and RFC 7518 section 3.4. Nothing else is signed with, and nothing else believed. */
export const ALGORITHMS = ['EdDSA', 'ES256'] as const
export type Algorithm = (typeof ALGORITHMS)[number]

const half = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
const kid = z.string().regex(/^[A-Za-z0-9_.:-]{1,100}$/)
const common = { kid: kid.optional(), use: z.literal('sig').optional(), key_ops: z.array(z.string()).optional() }
const ed25519 = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: half,
  alg: z.literal('EdDSA').optional(),
  ...common,
})
const p256 = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: half,
  y: half,
  alg: z.literal('ES256').optional(),
  ...common,
})
const publicKey = z.union([ed25519, p256])
const privateKey = z.union([ed25519.extend({ d: half }), p256.extend({ d: half })])
export type PublicJwk = z.infer<typeof publicKey>
export type PrivateJwk = z.infer<typeof privateKey>

const MOST_KEYS = 100
const MOST_BYTES = 64 * 1024

export function algorithmOf({ kty }: PublicJwk): Algorithm {
  return kty === 'OKP' ? 'EdDSA' : 'ES256'
}

export function readPrivateKey(bytes: Uint8Array): Read<PrivateJwk, 'key'> {
  const value = jsonOf(bytes)
  const read = privateKey.safeParse(value)
  if (read.success) return { ok: true, value: read.data }
  return no('is no private key', 'make one with "carbon-clerk permit keygen --out FILE"')
}

/** A set of public keys. Keys of other kinds are passed over, as RFC 7517 section 5 asks; a set with a private one is refused. */
export function readKeySet(bytes: Uint8Array): Read<readonly PublicJwk[], 'key'> {
  const set = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).max(MOST_KEYS) }).safeParse(jsonOf(bytes))
  if (!set.success) return no('is no set of keys', 'write {"keys": [...]}, as "permit keygen" prints it')
  if (set.data.keys.some((key) => 'd' in key || 'k' in key)) {
    return no('holds a private key', 'give the scheduler only what "permit keygen" printed')
  }
  const keys = set.data.keys.flatMap((key) => {
    const read = publicKey.safeParse(key)
    return read.success ? [read.data] : []
  })
  if (keys.length === 0) return no('has no key that permits are signed with', 'Ed25519 and P-256 are known')
  return { ok: true, value: keys }
}

function no(why: string, hint: string) {
  return refuse<'key'>('key', why, hint)
}

function jsonOf(bytes: Uint8Array): unknown {
  if (bytes.length > MOST_BYTES) return null
  const json = parseJson('keys', bytes, { maxDepth: 8 })
  return json.ok ? json.value.value : null
}
