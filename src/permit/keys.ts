/** Making keys, and telling them apart. */
import { calculateJwkThumbprint } from 'jose/jwk/thumbprint'
import { exportJWK } from 'jose/key/export'
import { generateKeyPair } from 'jose/key/generate/keypair'
import { type Algorithm, type PrivateJwk, type PublicJwk, readPrivateKey } from '../parse/permit/keys.ts'

/** By id. */
export type PublicKeys = ReadonlyMap<string, PublicJwk>

/** The id that the key has, or the thumbprint of RFC 7638. */
export async function idOf(key: PublicJwk): Promise<string> {
  return key.kid ?? calculateJwkThumbprint(publicPart(key))
}

/** @returns `null` when two different keys have one id: then nobody knows whose signature it is. */
export async function keysById(keys: readonly PublicJwk[]): Promise<PublicKeys | null> {
  const found = new Map<string, PublicJwk>()
  for (const key of keys) {
    const id = await idOf(key)
    const known = found.get(id)
    if (known !== undefined && known.x !== key.x) return null
    found.set(id, key)
  }
  return found
}

/** What may be told to everybody. */
export async function publicKeyOf(key: PrivateJwk): Promise<PublicJwk> {
  return { ...publicPart(key), kid: await idOf(key), use: 'sig' }
}

/** The key itself, without what is said about it. */
export function publicPart(key: PublicJwk) {
  if (key.kty === 'OKP') return { kty: key.kty, crv: key.crv, x: key.x }
  return { kty: key.kty, crv: key.crv, x: key.x, y: key.y }
}

export async function makeKey(algorithm: Algorithm): Promise<PrivateJwk> {
  const curve = algorithm === 'EdDSA' ? { crv: 'Ed25519' } : {}
  const { privateKey } = await generateKeyPair(algorithm, { ...curve, extractable: true })
  const made = readPrivateKey(new TextEncoder().encode(JSON.stringify(await exportJWK(privateKey))))
  if (!made.ok) throw new Error(`a new key ${made.why}`)
  return { ...made.value, kid: await idOf(made.value) }
}
