/** Who owns the policy: asked only when a pull request changes it. */
import { CODEOWNERS_PATHS, ownersOf } from '../parse/codeowners.ts'
import type { Comparison, Trees } from './ports.ts'

/** GitHub does not load a larger one ("About code owners"). */
const MOST_BYTES = 3 * 1024 * 1024

export function isOwnersFile(path: string): boolean {
  return CODEOWNERS_PATHS.some((one) => one === path)
}

/** By CODEOWNERS on base: what the pull request writes there does not count yet. */
export async function policyOwners(
  trees: Pick<Trees, 'read'>,
  { base }: Pick<Comparison, 'base'>,
  policyPath: string,
): Promise<readonly string[]> {
  const found = CODEOWNERS_PATHS.map((path) => base.find((entry) => entry.path === path)).find((entry) => entry)
  if (found?.kind !== 'file') return []
  const blob = (await trees.read([found])).get(found.oid)
  if (!blob || blob.size > MOST_BYTES) return []
  return ownersOf(new TextDecoder().decode(await blob.head(MOST_BYTES)), policyPath)
}
