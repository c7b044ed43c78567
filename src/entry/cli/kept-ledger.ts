/** A ledger whose history was read before is continued, from what was kept in the cache folder of the user. */
import { realpathSync } from 'node:fs'
import type { Checkout } from '../../disk/git-process.ts'
import { openLedgerCache } from '../../disk/ledger-cache.ts'
import { readers } from '../../parse/readers/index.ts'
import { type LedgerInput, type OpenedLedger, openLedger } from '../../review/ledger.ts'
import { usualCache } from '../live.ts'
import { VERSION } from '../version.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** @param environment Says where the user's caches are; `null`: all of the history is read, and nothing is kept. */
export async function keptLedger(
  input: Omit<LedgerInput, 'cached'>,
  checkout: Checkout,
  environment: Environment | null,
): Promise<OpenedLedger> {
  const folder = environment === null ? null : usualCache(environment, 'ledger')
  if (folder === null) return openLedger({ ...input, cached: null })
  const { include, exclude } = input.policy.records
  const cache = openLedgerCache(folder, {
    version: VERSION,
    formats: readers.map(({ format }) => format),
    include,
    exclude,
    policyPath: input.policyPath,
    gitDir: realpathSync(checkout.gitDir),
  })
  const cached = cache.read()
  const opened = await openLedger({ ...input, cached })
  // What is known already need not be written again.
  if (cached?.chronicle.tip !== opened.continuable.chronicle.tip) cache.write(opened.continuable)
  return opened
}
