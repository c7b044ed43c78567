import { GROUPINGS, type LedgerListing, ledgerListing } from '../../core/ledger/listing.ts'
import type { Policy } from '../../core/policy.ts'
import { EXIT_CODES } from '../../core/verdict.ts'
import { createFence } from '../../disk/fence.ts'
import { entryAt } from '../../disk/git.ts'
import type { Checkout } from '../../disk/git-process.ts'
import { gitHistory } from '../../disk/history.ts'
import { commitsOf } from '../../disk/repository.ts'
import { readers } from '../../parse/readers/index.ts'
import { policyNotAFile } from '../../review/policy-checks.ts'
import type { History } from '../../review/ports.ts'
import { WITHOUT_POLICY } from '../../review/trusted-policy.ts'
import type { Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import { appearanceOf, type Host } from './host.ts'
import { baseOf, checkoutOf, placeOptions, policyPathOf } from './judging.ts'
import { keptLedger } from './kept-ledger.ts'
import { momentOf, momentOption } from './moment.ts'
import { complain, note, say, sayJson } from './output.ts'

export const ledger: Command = {
  usage: '[options]',
  about: [
    'Shows what was booked when: every run of the first-parent history of a branch, at the commit that merged it, by what it added to all that was ever booked of it. What was removed or made smaller stays booked. Nothing is judged.',
    'Records are found and estimated as the carbon budget at the tip of the branch says, or by the defaults. Only local git is used. What was read is kept in the cache folder of the user, and only what landed since is read the next time.',
  ],
  options: {
    repo: placeOptions.repo,
    base: { value: 'COMMIT', help: 'whose history (default: the branch that origin calls its own)' },
    policy: placeOptions.policy,
    at: momentOption,
    by: { value: 'WHAT', help: `sums by ${GROUPINGS.join(', ')} (default: month)`, oneOf: GROUPINGS },
    json: { value: null, help: 'print the whole ledger as JSON for other programs' },
    'no-cache': { value: null, help: 'read all of the history again, and keep nothing' },
  },
  names: { least: 0, most: 0 },
  async run(given, host) {
    const listing = await listingOf(given, host)
    if (listing === null) return EXIT_CODES.BAD_POLICY
    if (given.has('json')) sayJson(host, listing)
    else say(host, (await import('../../render/terminal.ts')).renderLedger(listing, appearanceOf(host)))
    return EXIT_CODES.PASS
  },
}

/** `null`: the policy cannot be read, and that was said. */
async function listingOf(given: Arguments, host: Host): Promise<LedgerListing | null> {
  const policyPath = policyPathOf(given)
  const at = momentOf(given, host)
  const checkout = await checkoutOf(given, host)
  const name = await baseOf(checkout, given)
  const [tip = ''] = await commitsOf(checkout, [name])
  const history = gitHistory(checkout, tip, name)
  const found = await policyAt(checkout, history, policyPath, host)
  if (found === null) return null
  const { policy, blob } = found
  const fence = createFence(host.entry)
  try {
    const catalogue = (await import('../../data/catalogue.ts')).loadCatalogue()
    const question = { history, readers, fence, policy, policyPath, catalogue, at, people: false }
    const opened = await keptLedger(question, checkout, given.has('no-cache') ? null : host.environment)
    const { ledger, unreadable, unknown } = opened
    const by = GROUPINGS.find((one) => one === given.text('by')) ?? 'month'
    return ledgerListing({ ledger, unreadable, unknown, policy: { path: policyPath, blob }, at, by })
  } finally {
    await fence.close()
  }
}

interface FoundPolicy {
  readonly policy: Policy
  readonly blob: string | null
}

async function policyAt(checkout: Checkout, history: History, path: string, host: Host): Promise<FoundPolicy | null> {
  const entry = await entryAt(checkout, history.tip, path)
  if (entry === null) return { policy: WITHOUT_POLICY, blob: null }
  const blob = (await history.read([entry])).get(entry.oid)
  const { parsePolicy, POLICY_LIMITS } = await import('../../parse/policy/index.ts')
  const parsed = blob ? parsePolicy(await blob.head(POLICY_LIMITS.maxBytes + 1), path) : null
  const [problem] = parsed === null ? [policyNotAFile(path)] : parsed.ok ? [] : parsed.problems
  if (problem !== undefined) complain(host, `${path}:${problem.at.line} ${problem.message}`, problem.hint)
  if (!parsed?.ok) return null
  const { extends: above } = parsed.value
  if (above !== null) note(host, 'The carbon budget extends another one, which is at GitHub and is not asked for here.')
  return { policy: parsed.value, blob: entry.oid }
}
