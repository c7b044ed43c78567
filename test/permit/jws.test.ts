import { createHmac, createPrivateKey, sign, verify } from 'node:crypto'
import { CompactSign } from 'jose/jws/compact/sign'
import { importJWK } from 'jose/key/import'
import { expect, test } from 'vitest'
import type { PrivateJwk } from '../../src/parse/permit/keys.ts'
import { openPermit, readPermit, signPermit } from '../../src/permit/jws.ts'
import { idOf, keysById, makeKey, publicKeyOf, publicPart } from '../../src/permit/keys.ts'
import { KEY, KEY_ID, NOON, PERMIT, token } from '../cli/permits.ts'

const HEADER = { alg: 'EdDSA', typ: 'carbon-permit+jwt', kid: KEY_ID }
const CLAIMS = {
  v: 1,
  jti: 'AAECAwQFBgcICQoLDA0ODw',
  iss: 'acme/models',
  sub: 'carbon:dpo-next',
  iat: NOON,
  nbf: NOON,
  exp: NOON + 604_800,
  repository: 'acme/models',
  commit: 'c'.repeat(40),
  policy: 'b'.repeat(40),
  report: 'r'.repeat(43),
  kg: 49.95,
  device_hours: 640,
  hardware: ['8x NVIDIA H100 SXM'],
  region: 'aws:eu-west-3',
}

const encoded = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
const privateKey = createPrivateKey({ key: { ...KEY }, format: 'jwk' })

/** Signed by another implementation, whatever it says. */
function forged(header: unknown, claims: unknown = CLAIMS): string {
  const input = `${encoded(header)}.${encoded(claims)}`
  return `${input}.${sign(null, Buffer.from(input), privateKey).toString('base64url')}`
}

const known = async () => {
  const keys = await keysById([await publicKeyOf(KEY)])
  if (keys === null) throw new Error('one key is not two')
  return keys
}

async function refusalOf(text: string) {
  const opened = await openPermit(text, await known())
  return opened.ok ? 'opened' : opened.refusal.code
}

test('the vectors of RFC 8037 appendix A: the id of the key, and a signature', async () => {
  expect(await idOf(KEY)).toBe(KEY_ID)
  const signed = await new CompactSign(new TextEncoder().encode('Example of Ed25519 signing'))
    .setProtectedHeader({ alg: 'EdDSA' })
    .sign(await importJWK({ ...KEY }, 'EdDSA'))
  expect(signed).toBe(
    'eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
  )
})

test('a permit is the token that another implementation makes of the same claims, and is read back whole', async () => {
  const signed = await token()
  expect(signed).toBe(forged(HEADER))
  // Slurm keeps comments of a thousand characters.
  expect(signed.length).toBeLessThan(900)
  expect(await openPermit(signed, await known())).toEqual({ ok: true, permit: PERMIT })
  expect(readPermit(signed)).toEqual({ ok: true, permit: PERMIT })
})

test('ES256 is believed as well, and verifies elsewhere', async () => {
  const key = await makeKey('ES256')
  const signed = await signPermit(PERMIT, key)
  const keys = await keysById([await publicKeyOf(key), await publicKeyOf(KEY)])
  expect(keys && (await openPermit(signed, keys))).toEqual({ ok: true, permit: PERMIT })
  const [head = '', payload = '', signature = ''] = signed.split('.')
  const own = {
    key: createPrivateKey({ key: { ...publicPart(key), d: key.d }, format: 'jwk' }),
    dsaEncoding: 'ieee-p1363' as const,
  }
  expect(verify('sha256', Buffer.from(`${head}.${payload}`), own, Buffer.from(signature, 'base64url'))).toBe(true)
  // The same id with the other algorithm.
  const confused = forged({ ...HEADER, kid: await idOf(key) })
  expect(keys && (await openPermit(confused, keys))).toMatchObject({ ok: false, refusal: { code: 'algorithm' } })
})

const hmac = (() => {
  const input = `${encoded({ ...HEADER, alg: 'HS256' })}.${encoded(CLAIMS)}`
  return `${input}.${createHmac('sha256', KEY.x).update(input).digest('base64url')}`
})()
const good = forged(HEADER)
const [head = '', payload = '', signature = ''] = good.split('.')
const last = (text: string) => text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + 1)

test.each([
  ['no signature', `${encoded({ ...HEADER, alg: 'none' })}.${payload}.`, 'malformed'],
  ['alg none with a signature', forged({ ...HEADER, alg: 'none' }), 'algorithm'],
  ['alg None', forged({ ...HEADER, alg: 'None' }), 'algorithm'],
  ['HS256 with the public key as its secret', hmac, 'algorithm'],
  ['RS256', forged({ ...HEADER, alg: 'RS256' }), 'algorithm'],
  ['ES256 with a key of Ed25519', forged({ ...HEADER, alg: 'ES256' }), 'algorithm'],
  ['no alg', forged({ typ: HEADER.typ, kid: KEY_ID }), 'header'],
  ['another type', forged({ ...HEADER, typ: 'JWT' }), 'type'],
  ['no type', forged({ alg: 'EdDSA', kid: KEY_ID }), 'header'],
  ['crit', forged({ ...HEADER, crit: ['exp'], exp: 1 }), 'header'],
  ['an empty crit', forged({ ...HEADER, crit: [] }), 'header'],
  ['its own key', forged({ ...HEADER, jwk: { kty: 'OKP', crv: 'Ed25519', x: KEY.x } }), 'header'],
  ['the address of a key', forged({ ...HEADER, jku: 'https://keys.example/jwks.json' }), 'header'],
  ['the address of a certificate', forged({ ...HEADER, x5u: 'https://keys.example/cert.pem' }), 'header'],
  ['an unencoded payload', forged({ ...HEADER, b64: false }), 'header'],
  ['two algs', forged(`{"alg":"none",${JSON.stringify(HEADER).slice(1)}`), 'header'],
  ['a deep header', forged(`{"alg":${'['.repeat(1000)}`), 'header'],
  ['a list for a header', forged([HEADER]), 'header'],
  ['a number for an id', forged({ ...HEADER, kid: 7 }), 'header'],
  ['an unknown key', forged({ ...HEADER, kid: 'somebody-else' }), 'key'],
  ['the key __proto__', forged({ ...HEADER, kid: '__proto__' }), 'key'],
  ['other claims', `${head}.${encoded({ ...CLAIMS, device_hours: 6400 })}.${signature}`, 'signature'],
  ['a cut signature', `${head}.${payload}.${signature.slice(0, 80)}`, 'signature'],
  ['a second spelling of the signature', `${head}.${payload}.${last(signature)}`, 'malformed'],
  ['padding', `${good}==`, 'malformed'],
  ['four parts', `${good}.${signature}`, 'malformed'],
  ['two parts', `${head}.${payload}`, 'malformed'],
  ['a blank inside', `${head}. ${payload}.${signature}`, 'malformed'],
  ['base64 of the other alphabet', good.replaceAll('-', '+').replaceAll('_', '/'), 'malformed'],
  ['nothing', '', 'malformed'],
  ['JSON', JSON.stringify({ protected: head, payload, signature }), 'malformed'],
  ['no UTF-8', `${Buffer.from([0xff, 0xfe]).toString('base64url')}.${payload}.${signature}`, 'malformed'],
  ['16 KiB and one', 'e'.repeat(16 * 1024 + 1), 'too-large'],
])('%s is refused', async (_, text, code) => {
  expect(await refusalOf(text)).toBe(code)
})

test.each([
  ['a later version', { ...CLAIMS, v: 2 }],
  ['a claim that may take something back', { ...CLAIMS, partition: 'small' }],
  ['no end', { ...CLAIMS, exp: undefined }],
  ['an end in words', { ...CLAIMS, exp: '2030-01-01' }],
  ['an end before its beginning', { ...CLAIMS, nbf: CLAIMS.exp }],
  ['no hours', { ...CLAIMS, device_hours: 0 }],
  ['hours below zero', { ...CLAIMS, device_hours: -1 }],
  ['no hardware', { ...CLAIMS, hardware: [] }],
  ['hardware that is none', { ...CLAIMS, hardware: ['512 GB RAM'] }],
  ['a region of no form', { ...CLAIMS, region: 'paris' }],
  ['an id that is a path', { ...CLAIMS, jti: '../../../../etc/passwd' }],
  ['a commit that is a branch', { ...CLAIMS, commit: 'main' }],
  ['a list', [CLAIMS]],
  ['null', 'null'],
  ['hours that no number holds', JSON.stringify(CLAIMS).replace('640', '1e999')],
  ['hours twice', JSON.stringify(CLAIMS).replace('{', '{"device_hours":1,')],
])('signed, but no permit: %s', async (_, claims) => {
  expect(await refusalOf(forged(HEADER, claims))).toBe('claims')
})

test('a key that somebody else has is not the known one of its id', async () => {
  const other: PrivateJwk = { ...(await makeKey('EdDSA')), kid: KEY_ID }
  expect(await refusalOf(await signPermit(PERMIT, other))).toBe('signature')
  expect(await keysById([await publicKeyOf(KEY), await publicKeyOf(other)])).toBe(null)
})
