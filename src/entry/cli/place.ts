/** Which repository, branch and budget a command is about. Loads nothing of the story. */
import { resolve } from 'node:path'
import type { Checkout } from '../../disk/git-process.ts'
import { defaultBase, findCheckout } from '../../disk/repository.ts'
import type { Arguments, Option } from './arguments.ts'
import type { Host } from './host.ts'
import { UsageError } from './usage.ts'

export const POLICY = '.github/carbon-budget.yml'

/** Options of every command that judges commits. */
export const placeOptions = {
  repo: { value: 'FOLDER', help: 'a folder of the checkout (default: .)' },
  policy: { value: 'PATH', help: `where the carbon budget stands in the repository (default: ${POLICY})` },
} as const satisfies Readonly<Record<string, Option>>

/** A path inside the repository, since the budget is read from a commit and not from disk. */
export function policyPathOf(given: Arguments): string {
  const path = given.text('policy') ?? POLICY
  const parts = path.split('/')
  const odd = parts.some((part) => part === '' || part === '.' || part === '..') || /[\0-\x1f\\]/.test(path)
  if (odd) throw new UsageError(`--policy cannot be "${path}"`, `Write a path inside the repository, as "${POLICY}".`)
  return path
}

export async function checkoutOf(given: Arguments, host: Host): Promise<Checkout> {
  const folder = resolve(host.cwd, given.text('repo') ?? '.')
  const checkout = await findCheckout(folder)
  if (checkout) return checkout
  throw new UsageError(`"${folder}" is not in a git checkout`, 'Name one with --repo.')
}

/** The branch to compare with: the one that is named, else the usual one. */
export async function baseOf(checkout: Checkout, given: Arguments): Promise<string> {
  const base = given.text('base') ?? (await defaultBase(checkout))
  if (base !== null) return base
  throw new UsageError('there is no origin/HEAD, main or master to compare with', 'Name a commit with --base.')
}
