import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { WorldError } from '../../core/problem.ts'
import { createFence } from '../../disk/fence.ts'
import { renderJson } from '../../render/json.ts'
import { printable } from '../../render/text.ts'
import { type Bundle, MOST_BUNDLE_BYTES, type Parting, parseBundle, partings, sha256 } from '../../review/bundle.ts'
import { Recalled } from '../../review/facts.ts'
import { conclude } from '../action/conclusion.ts'
import { VERSION } from '../version.ts'
import type { Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import type { Host } from './host.ts'
import { judge } from './judging.ts'
import { asJson, say } from './output.ts'
import { checkoutOf, placeOptions } from './place.ts'
import { UsageError } from './usage.ts'

/** Differences that are shown. */
const SHOWN = 10

export const verify: Command = {
  usage: 'BUNDLE [options]',
  about: [
    'Makes the verdict of a bundle again from a clone that has its commits, and holds the two reports against each other byte for byte. What the world told the first time (the grid over the hours of a run, who opened a pull request, who waived what) is taken from the bundle, so nobody is asked.',
    'Ends with 0 when the reports are the same, and with 1 when they are not. A bundle of another version is refused: another version may count differently.',
  ],
  options: {
    repo: placeOptions.repo,
    json: { value: null, help: 'print the answer as JSON' },
  },
  names: { least: 1, most: 1 },
  async run(given, host) {
    const bundle = parseBundle(await textOf(given, host))
    if (bundle.tool.version !== VERSION) throw otherVersion(bundle.tool.version)
    const answer = await again(bundle, given, host)
    if (given.has('json')) host.stdout.write(asJson(answer))
    else say(host, inWords(answer, bundle))
    return answer.same ? 0 : 1
  },
}

interface Answer {
  readonly schema_version: 1
  readonly same: boolean
  readonly verdict: string
  readonly claimed_sha256: string
  readonly made_sha256: string
  readonly differences: readonly Parting[]
}

async function again(bundle: Bundle, given: Arguments, host: Host): Promise<Answer> {
  const {
    base,
    group_base: groupBase,
    head,
    policy_path: policyPath,
    at,
    author,
    labels,
    waivers,
    fail_on,
  } = bundle.given
  const fence = createFence(host.entry)
  try {
    const checkout = await checkoutOf(given, host)
    const facts = new Recalled(bundle.facts)
    const subject = { base, head, policyPath, at, author, labels, waivers, groupBase }
    const organization = () => Promise.reject(new Error('not asked'))
    const means = { checkout, fence, facts, openHistory: async () => null, organization, environment: null }
    const report = conclude(await judge(subject, means), fail_on)
    const made = renderJson(report)
    const claimed = renderJson(bundle.report)
    const digest = await sha256(made)
    return {
      schema_version: 1,
      // The digest stands for the bytes; it is held against both, so that a report that was changed is not the same.
      same: made === claimed && digest === bundle.report_sha256,
      verdict: report.verdict,
      claimed_sha256: bundle.report_sha256,
      made_sha256: digest,
      differences: partings(bundle.report, JSON.parse(made), SHOWN),
    }
  } finally {
    await fence.close()
  }
}

async function textOf(given: Arguments, host: Host): Promise<string> {
  const name = given.names[0] ?? ''
  const path = resolve(host.cwd, name)
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(`"${name}" cannot be read`, 'Name a file that "carbon-clerk check --format bundle" wrote.')
  })
  if (bytes.length > MOST_BUNDLE_BYTES) throw new UsageError(`"${name}" is larger than any bundle`)
  return bytes.toString('utf8')
}

function otherVersion(version: string): WorldError {
  const shown = /^[0-9A-Za-z.+-]{1,40}$/.test(version) ? version : 'unknown'
  return new WorldError(
    'verify/version',
    `the bundle was made by version ${shown}, and this is ${VERSION}`,
    `Run "npx carbon-clerk@${shown} verify" instead.`,
  )
}

function inWords({ same, verdict, claimed_sha256, made_sha256, differences }: Answer, { given }: Bundle): string {
  const commits = `${given.base.slice(0, 12)}..${given.head.slice(0, 12)}`
  if (same) return `The same, byte for byte: ${verdict} for ${commits}\nsha256 ${made_sha256}\n`
  const claim = `Not the same: the bundle says otherwise than its commits (${commits})`
  const digests = `claimed sha256 ${printable(claimed_sha256)}\nmade    sha256 ${made_sha256}`
  const rows = differences.map(
    ({ path, claimed, made }) => `${printable(path)}\n  claimed ${printable(claimed)}\n  made    ${printable(made)}`,
  )
  return `${[claim, digests, ...rows].join('\n')}\n`
}
