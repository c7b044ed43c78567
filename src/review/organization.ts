/**
 * The policy of an organisation, which that of a repository extends. Only what base names is read: a pull request that
 * could name the file could have the tool read whatever its token can, and show parts of it as problems.
 */
import type { PolicyReference } from '../core/policy.ts'
import { type Problem, WorldError } from '../core/problem.ts'
import type { ReadPolicy } from '../parse/policy/index.ts'

/** Bytes of the file as it stands on the default branch of its repository. A refusal is a WorldError, never an absent file. */
export type OpenOrganization = (
  reference: PolicyReference,
) => Promise<{ readonly oid: string; readonly bytes: Uint8Array }>

/** What was read of it, for the report. */
export interface Organization {
  readonly reference: string
  readonly blob: string
  readonly locked: readonly string[]
}

/** The file of the organisation, read and taken apart once. */
export type Above =
  | { readonly ok: true; readonly read: ReadPolicy; readonly organization: Organization }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export function nameOf({ owner, repository, path }: PolicyReference): string {
  return `${owner}/${repository}:${path}`
}

export function sameReference(a: PolicyReference | null, b: PolicyReference | null): boolean {
  return a !== null && b !== null && nameOf(a).toLowerCase() === nameOf(b).toLowerCase() && a.path === b.path
}

export async function readAbove(reference: PolicyReference, open: OpenOrganization | undefined): Promise<Above> {
  const name = nameOf(reference)
  if (!open)
    throw new WorldError(
      'policy/organization-unread',
      `the policy extends ${name}, and nothing here can read it`,
      'name a copy of it with "--organization-policy FILE"',
    )
  const { oid, bytes } = await open(reference)
  const { parsePolicy } = await import('../parse/policy/index.ts')
  const parsed = parsePolicy(bytes, name)
  if (!parsed.ok) return parsed
  const { locked } = parsed.value
  return { ok: true, read: parsed, organization: { reference: name, blob: oid, locked } }
}
