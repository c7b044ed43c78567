import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Policy } from '../../core/policy.ts'
import { type ReplayReport, replayReport } from '../../core/replay.ts'
import { EXIT_CODES } from '../../core/verdict.ts'
import { blobIdLike } from '../../disk/blob-id.ts'
import { createFence } from '../../disk/fence.ts'
import { firstParentTrees, subjectsOf } from '../../disk/git.ts'
import type { Checkout } from '../../disk/git-process.ts'
import { gitHistory } from '../../disk/history.ts'
import { commitsOf } from '../../disk/repository.ts'
import { readers } from '../../parse/readers/index.ts'
import { VERSION } from '../version.ts'
import type { Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import { appearanceOf, type Host } from './host.ts'
import { momentOf, momentOption, parseMoment } from './moment.ts'
import { asJson, complain, note, progress, say } from './output.ts'
import { baseOf, checkoutOf, placeOptions, policyPathOf } from './place.ts'
import { UsageError } from './usage.ts'

const MOST = 100_000
const FORMATS = ['text', 'json', 'markdown'] as const

export const replay: Command = {
  usage: '[options]',
  about: [
    'Judges the merges of the past by a carbon budget that is only proposed: which would have been blocked, by which budget, and how much CO2e that is. Without --proposed it is the file that stands in the working copy.',
    'Each merge is judged as its pull request would have been: at its own time, against the ledger as it was then, without what would have been blocked before. Only local git is used; who opened a pull request, and its labels, only GitHub knows, so budgets by label count every merge here.',
  ],
  options: {
    ...placeOptions,
    base: { value: 'COMMIT', help: 'whose history (default: the branch that origin calls its own)' },
    proposed: { value: 'FILE', help: 'the carbon budget to try (default: the one in the working copy)' },
    last: { value: 'N', help: 'how many merges, from the newest back (default: 100)' },
    since: { value: 'TIME', help: 'only merges from this time on: 2026-01-01' },
    at: momentOption,
    format: { value: 'FORMAT', help: `${FORMATS.join(', ')} (default: text)`, oneOf: FORMATS },
    json: { value: null, help: 'the same as --format json' },
  },
  names: { least: 0, most: 0 },
  async run(given, host) {
    const format = given.has('json') ? 'json' : (given.text('format') ?? 'text')
    const report = await reportOf(given, host)
    if (report === null) return EXIT_CODES.BAD_POLICY
    if (format === 'json') host.stdout.write(asJson(report))
    else if (format === 'markdown') say(host, (await import('../../render/replay.ts')).renderReplayMarkdown(report))
    else say(host, (await import('../../render/replay.ts')).renderReplay(report, appearanceOf(host)))
    return EXIT_CODES.PASS
  },
}

/** `null`: the proposed policy cannot be read, and that was said. */
async function reportOf(given: Arguments, host: Host): Promise<ReplayReport | null> {
  const policyPath = policyPathOf(given)
  const last = countOf(given)
  const since = given.text('since')
  const from = since === null ? Number.NEGATIVE_INFINITY : parseMoment('--since', since)
  const at = momentOf(given, host)
  const checkout = await checkoutOf(given, host)
  const name = await baseOf(checkout, given)
  const [tip = ''] = await commitsOf(checkout, [name])
  const proposed = await proposedBy(given, host, checkout, policyPath)
  if (proposed === null) return null
  const { policy, bytes, source } = proposed
  const id = blobIdLike(tip)(bytes.length)
  id.update(bytes)
  const fence = createFence(host.entry)
  const { show, clear } = progress(host)
  try {
    const { replay } = await import('../../review/replay.ts')
    const merges = await replay({
      history: gitHistory(checkout, tip, name),
      treesOf: (commit) => firstParentTrees(checkout, commit),
      subjectsOf: (commits) => subjectsOf(checkout, commits),
      readers,
      fence,
      catalogue: (await import('../../data/catalogue.ts')).loadCatalogue(),
      policyPath,
      policy,
      bytes: { oid: id.digest(), bytes },
      version: VERSION,
      last,
      since: from,
      at,
      onProgress: (done, of) => show(`merge ${done + 1} of ${of}`),
    })
    const budgets = policy.budgets.map((budget) => budget.name)
    return replayReport({ source, mode: policy.mode, budgets }, merges)
  } finally {
    clear()
    await fence.close()
  }
}

function countOf(given: Arguments): number {
  const text = given.text('last') ?? '100'
  const count = /^[1-9][0-9]{0,5}$/.test(text) ? Number(text) : 0
  if (count > 0 && count <= MOST) return count
  throw new UsageError(`--last cannot be "${text}"`, `Write a number from 1 to ${MOST}.`)
}

interface Proposed {
  readonly policy: Policy
  readonly bytes: Uint8Array
  readonly source: string
}

async function proposedBy(
  given: Arguments,
  host: Host,
  { top }: Checkout,
  policyPath: string,
): Promise<Proposed | null> {
  const named = given.text('proposed')
  const source = named ?? policyPath
  const path = named === null ? join(top, policyPath) : resolve(host.cwd, named)
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(`"${source}" cannot be read`, 'Name the carbon budget to try with --proposed.')
  })
  const { parsePolicy } = await import('../../parse/policy/index.ts')
  const parsed = parsePolicy(bytes, source)
  if (!parsed.ok) {
    for (const { at, message, hint } of parsed.problems) complain(host, `${at.file}:${at.line} ${message}`, hint)
    return null
  }
  if (parsed.value.extends !== null) {
    note(host, 'The carbon budget extends another one, which is at GitHub and is not asked for here.')
  }
  return { policy: parsed.value, bytes: new Uint8Array(bytes), source }
}
