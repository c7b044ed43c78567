/** Signed tokens: the compact form of RFC 7515, with more refused than a library has to. */
import { decode, encode } from 'jose/base64url'
import { CompactSign } from 'jose/jws/compact/sign'
import { compactVerify } from 'jose/jws/compact/verify'
import { importJWK } from 'jose/key/import'
import type { Permit, Refusal } from '../core/permit/permit.ts'
import { claimsOf, readClaims } from '../parse/permit/claims.ts'
import { type Header, readHeader, TYPE } from '../parse/permit/header.ts'
import { algorithmOf, type PrivateJwk } from '../parse/permit/keys.ts'
import { idOf, type PublicKeys, publicPart } from './keys.ts'

/** The longest token that is looked at, characters. */
const LONGEST = 16 * 1024

export type Opened = { readonly ok: true; readonly permit: Permit } | { readonly ok: false; readonly refusal: Refusal }

/** @returns the token: deterministic with Ed25519. */
export async function signPermit(permit: Permit, key: PrivateJwk): Promise<string> {
  const header = { alg: algorithmOf(key), typ: TYPE, kid: await idOf(key) }
  const payload = new TextEncoder().encode(JSON.stringify(claimsOf(permit)))
  return new CompactSign(payload)
    .setProtectedHeader(header)
    .sign(await importJWK({ ...publicPart(key), d: key.d }, header.alg))
}

/** The permit of a token that one of the keys signed. Time and amounts are another question. */
export async function openPermit(token: string, keys: PublicKeys): Promise<Opened> {
  const parts = partsOf(token)
  if ('code' in parts) return { ok: false, refusal: parts }
  const refusal = await signatureRefusal(token, parts.header, keys)
  if (refusal !== null) return { ok: false, refusal }
  const permit = readClaims(parts.payload)
  if (permit !== null) return { ok: true, permit }
  return { ok: false, refusal: { code: 'claims', message: 'what is signed is no permit of this version' } }
}

/** What a token says of itself, nobody having looked who signed it. */
export function readPermit(token: string): Opened {
  const parts = partsOf(token)
  if ('code' in parts) return { ok: false, refusal: parts }
  const permit = readClaims(parts.payload)
  if (permit !== null) return { ok: true, permit }
  return { ok: false, refusal: { code: 'claims', message: 'it is no permit of this version' } }
}

async function signatureRefusal(token: string, { alg, kid }: Header, keys: PublicKeys): Promise<Refusal | null> {
  const key = keys.get(kid)
  if (key === undefined)
    return { code: 'key', message: `it is signed with the key ${kid}, which is not among the known` }
  // The key says how it is used; what the token says of it must only agree.
  if (algorithmOf(key) !== alg) return { code: 'algorithm', message: `it says ${alg}, and its key is not for that` }
  try {
    await compactVerify(token, await importJWK(publicPart(key), alg), { algorithms: [alg] })
    return null
  } catch {
    return { code: 'signature', message: 'its signature is not that of its key' }
  }
}

interface Parts {
  readonly header: Header
  readonly payload: string
}

function partsOf(token: string): Parts | Refusal {
  if (token.length > LONGEST) return { code: 'too-large', message: `it is longer than ${LONGEST} characters` }
  const parts = token.split('.').map(decoded)
  const [head, payload, signature, ...more] = parts
  if (head === undefined || payload === undefined || signature === undefined || more.length > 0) return malformed()
  if (head === null || payload === null || signature === null || signature.length === 0) return malformed()
  const [headText, text] = [textOf(head), textOf(payload)]
  if (headText === null || text === null) return malformed()
  const header = readHeader(headText)
  return 'code' in header ? header : { header, payload: text }
}

function malformed(): Refusal {
  return { code: 'malformed', message: 'it is not a signed token: three parts of base64url with points between them' }
}

/** Bytes of base64url in its one spelling: a second one of the same bytes would be another token with the same signature. */
function decoded(part: string): Uint8Array | null {
  if (!/^[A-Za-z0-9_-]+$/.test(part)) return null
  try {
    const bytes = decode(part)
    return encode(bytes) === part ? bytes : null
  } catch {
    return null
  }
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
