/** A plan that passed, a key that never changes, and the permit of the one signed with the other. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Permit } from '../../src/core/permit/permit.ts'
import type { PrivateJwk } from '../../src/parse/permit/keys.ts'
import { signPermit } from '../../src/permit/jws.ts'
import { write } from '../disk/temporary.ts'

/** The key of RFC 8037 appendix A.1. */
export const KEY = {
  kty: 'OKP',
  crv: 'Ed25519',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
} as const satisfies PrivateJwk

/** The id of that key: RFC 8037 appendix A.3. */
export const KEY_ID = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k'

export const KEY_SET = { keys: [{ kty: 'OKP', crv: 'Ed25519', x: KEY.x, kid: KEY_ID, use: 'sig' }] }

/** 2026-11-02T12:00:00Z. */
export const NOON = 1_793_620_800
const WEEK = 604_800

export const PERMIT: Permit = {
  id: 'AAECAwQFBgcICQoLDA0ODw',
  issuer: 'acme/models',
  plan: 'carbon:dpo-next',
  repository: 'acme/models',
  commit: 'c'.repeat(40),
  policy: 'b'.repeat(40),
  report: 'r'.repeat(43),
  kg: 49.95,
  deviceHours: 640,
  hardware: [{ model: 'NVIDIA H100 SXM', count: 8 }],
  region: 'aws:eu-west-3',
  issuedAt: NOON,
  notBefore: NOON,
  notAfter: NOON + WEEK,
}

export function token(changes: Partial<Permit> = {}, key: PrivateJwk = KEY): Promise<string> {
  return signPermit({ ...PERMIT, ...changes }, key)
}

/** A report of a check as far as a permit reads it. */
export const REPORT = {
  schema_version: 1,
  tool: { name: 'carbon-clerk', version: '1.2.3' },
  inputs: { base: 'a'.repeat(40), head: 'c'.repeat(40), records: [] },
  policy: { blob: 'b'.repeat(40), read: true, mode: 'enforce', assume: { region: 'aws:eu-west-3' } },
  verdict: 'PASS',
  enforced: true,
  plans: [
    {
      id: 'carbon:dpo-next',
      change: 'new',
      gated_kg: 49.95,
      wall_hours: 80,
      gpu_hours: null,
      region: null,
      hardware: [{ kind: 'gpu', model: 'NVIDIA H100 SXM', factor_id: 'nvidia-h100-sxm5-80gb', count: 8 }],
    },
  ],
} as const

/** A folder with the key, the public keys and the report. */
export function furnish(folder: string, report: unknown = REPORT): void {
  write(folder, {
    'key.json': JSON.stringify(KEY),
    'keys.json': JSON.stringify(KEY_SET),
    'report.json': JSON.stringify(report),
  })
}

export function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}
