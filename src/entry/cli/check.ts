import { resolve } from 'node:path'
import { WorldError } from '../../core/problem.ts'
import type { Report } from '../../core/report.ts'
import { createFence } from '../../disk/fence.ts'
import { organizationFile } from '../../disk/organization.ts'
import { type Fact, Recording } from '../../review/facts.ts'
import { failureReport } from '../../review/frame.ts'
import type { OpenOrganization } from '../../review/organization.ts'
import { conclude } from '../action/conclusion.ts'
import { historyOpener, TOKEN, usualCache } from '../live.ts'
import { VERSION } from '../version.ts'
import type { Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import { appearanceOf, type Host } from './host.ts'
import { judge, reproduction, type Subject } from './judging.ts'
import { momentOf, momentOption } from './moment.ts'
import { asJson, note, say } from './output.ts'
import { openOutput } from './output-file.ts'
import { baseOf, checkoutOf, placeOptions, policyPathOf } from './place.ts'
import { UsageError } from './usage.ts'

const FORMATS = ['text', 'json', 'markdown', 'bundle'] as const
type Format = (typeof FORMATS)[number]

export const check: Command = {
  usage: '[options]',
  about: [
    'Judges what a branch adds as the Action does on a pull request: the base branch as it is, against the base branch with the branch merged into it. The carbon budget is the one at the tip of the base branch.',
    'Without --head the files on disk are judged, new ones included unless git ignores them. Only local git is used, and a service for the grid over the hours of runs if the budget names one.',
    'Budgets over time are held against the history of the base branch. --author and --label say what only GitHub knows of a pull request; what is not said counts in every budget that asks for it.',
  ],
  options: {
    ...placeOptions,
    base: {
      value: 'COMMIT',
      help: 'what the branch will be merged into (default: the branch that origin calls its own)',
    },
    head: { value: 'COMMIT', help: 'what to judge: a commit, or worktree for the files on disk (default)' },
    format: { value: 'FORMAT', help: `${FORMATS.join(', ')} (default: text); a bundle can be verified later` },
    json: { value: null, help: 'the same as --format json' },
    output: { value: 'FILE', help: 'write the report to a file and print its first line only' },
    'fail-on': {
      value: 'WHEN',
      help: 'over: what the carbon budget blocks (default); undecided: also a limit inside the interval; never',
      oneOf: ['over', 'undecided', 'never'],
    },
    at: momentOption,
    author: { value: 'LOGIN', help: 'who opened the pull request, as GitHub writes it: octocat, renovate[bot]' },
    label: { value: 'LABEL', help: 'a label of the pull request', many: true },
    'organization-policy': {
      value: 'FILE',
      help: 'a copy of the policy that the carbon budget extends, which is at GitHub and not asked for here',
    },
    'no-label': { value: null, help: 'the pull request has no label' },
  },
  names: { least: 0, most: 0 },
  async run(given, host) {
    const format = formatOf(given)
    const output = given.text('output')
    const subject = await subjectOf(given, host)
    if (format === 'bundle' && subject.head === 'worktree') {
      throw new UsageError('files on disk cannot be judged again later', 'Commit them and name the commit with --head.')
    }
    const file = output === null ? null : openOutput(host.cwd, output)
    const { report, facts } = await evaluate(subject, given, host)
    const concluded = conclude(report, failOnOf(given))
    const text = await render(concluded, format, host, { subject, facts, failOn: failOnOf(given) })
    if (file === null) {
      if (format === 'json' || format === 'bundle') host.stdout.write(text)
      else say(host, text)
      return concluded.exit_code
    }
    file.write(text)
    note(host, concluded.headline)
    return concluded.exit_code
  },
}

function formatOf(given: Arguments): Format {
  const wish = given.text('format') ?? (given.has('json') ? 'json' : 'text')
  const format = FORMATS.find((one) => one === wish)
  if (format && given.has('json') && format !== 'json') throw new UsageError('--json and --format disagree')
  if (format) return format
  const why = wish === 'html' ? 'is not in this release' : 'is not a format'
  throw new UsageError(`"${wish}" ${why}`, `Write one of ${FORMATS.join(', ')}.`)
}

type FailOn = 'over' | 'undecided' | 'never'

function failOnOf(given: Arguments): FailOn {
  const wish = given.text('fail-on')
  return wish === 'undecided' || wish === 'never' ? wish : 'over'
}

function organizationOf(given: Arguments, { cwd }: Host): OpenOrganization | null {
  const path = given.text('organization-policy')
  return path === null ? null : organizationFile(resolve(cwd, path), path)
}

interface Judged {
  readonly subject: Subject
  readonly facts: readonly Fact[]
  readonly failOn: FailOn
}

async function render(report: Report, format: Format, host: Host, judged: Judged): Promise<string> {
  if (format === 'json') return asJson(report)
  if (format === 'bundle') return bundle(report, judged)
  if (format === 'markdown')
    return (await import('../../render/comment.ts')).renderComment(report, { maxBytes: 10_000_000 })
  return (await import('../../render/terminal.ts')).renderTerminal(report, appearanceOf(host))
}

async function bundle(report: Report, { subject, facts, failOn }: Judged): Promise<string> {
  const { bundleOf } = await import('../../review/bundle.ts')
  const { at, author, labels, policyPath } = subject
  const { base, head } = report.inputs
  const given = {
    base,
    group_base: null,
    head,
    policy_path: policyPath,
    at,
    author,
    labels,
    waivers: null,
    fail_on: failOn,
  }
  return asJson(await bundleOf(report, given, facts))
}

async function subjectOf(given: Arguments, host: Host): Promise<Subject> {
  const labels = given.has('no-label') ? [] : given.list('label')
  if (given.has('no-label') && given.has('label')) throw new UsageError('--label and --no-label disagree')
  const said = {
    policyPath: policyPathOf(given),
    at: momentOf(given, host),
    author: authorOf(given),
    labels: labels.length === 0 && !given.has('no-label') ? null : labels,
    waivers: null,
    groupBase: null,
  }
  const base = await baseOf(await checkoutOf(given, host), given)
  return { base, head: given.text('head') ?? 'worktree', ...said }
}

/** A login as GitHub has them, in lower case as it is compared. */
function authorOf(given: Arguments): Subject['author'] {
  const login = given.text('author')
  if (login === null) return null
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})(?:\[bot\])?$/.test(login)) {
    throw new UsageError(`--author cannot be "${login}"`, 'Write a login, as octocat or renovate[bot].')
  }
  const isBot = login.endsWith('[bot]')
  return { login: login.toLowerCase(), email: null, account: isBot ? 'bot' : 'user' }
}

async function evaluate(subject: Subject, given: Arguments, host: Host): Promise<{ report: Report; facts: Fact[] }> {
  const fence = createFence(host.entry)
  const facts = new Recording()
  try {
    const checkout = await checkoutOf(given, host)
    const { environment } = host
    const openHistory = historyOpener({
      environment,
      token: environment[TOKEN] ?? '',
      cacheFolder: usualCache(environment),
    })
    const report = await judge(subject, {
      checkout,
      fence,
      facts,
      openHistory,
      organization: organizationOf(given, host),
      environment,
    })
    return { report, facts: [...facts.all()] }
  } catch (error) {
    if (!(error instanceof WorldError)) throw error
    const { base, head, policyPath } = subject
    const frame = { base, head, version: VERSION, policyPath, reproduce: reproduction(subject, policyPath) }
    return { report: failureReport(frame, 'INDETERMINATE', error, null), facts: [...facts.all()] }
  } finally {
    await fence.close()
  }
}
