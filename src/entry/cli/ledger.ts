import { GROUPINGS, type LedgerListing } from '../../core/ledger/listing.ts'
import { isoTime } from '../../core/ledger/report.ts'
import { EXIT_CODES } from '../../core/verdict.ts'
import { entryAt } from '../../disk/git.ts'
import { openAnswerCache } from '../../disk/ledger-cache.ts'
import { commitsOf } from '../../disk/repository.ts'
import { usualCache } from '../live.ts'
import { VERSION } from '../version.ts'
import type { Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import { appearanceOf, type Host } from './host.ts'
import { momentOf, momentOption } from './moment.ts'
import { say, sayJson } from './output.ts'
import { baseOf, checkoutOf, placeOptions, policyPathOf } from './place.ts'

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
  const by = GROUPINGS.find((one) => one === given.text('by')) ?? 'month'
  const entry = await entryAt(checkout, tip, policyPath)
  const folder = given.has('no-cache') ? null : usualCache(host.environment, 'ledger')
  const answers =
    folder === null ? null : openAnswerCache(folder, [VERSION, checkout.gitDir, tip, policyPath, entry, by])
  const kept = keptAnswer(answers?.read() ?? null, at)
  if (kept !== null) return kept
  const { readListing } = await import('./ledger-reading.ts')
  const read = await readListing({ checkout, tip, name, entry, policyPath, at, by, isKept: folder !== null }, host)
  if (read?.isLasting) answers?.write(Buffer.from(JSON.stringify(read.listing)))
  return read?.listing ?? null
}

/** All dates of a kept answer were believed when it was given, and are at any later time; it says when it was given. */
function keptAnswer(answer: Buffer | null, at: number): LedgerListing | null {
  if (answer === null) return null
  const listing = JSON.parse(answer.toString('utf8')) as LedgerListing
  return at < Date.parse(listing.at) / 1000 ? null : { ...listing, at: isoTime(at) }
}
