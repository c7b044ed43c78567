import { resolve } from 'node:path'
import { WorldError } from '../../core/problem.ts'
import type { Report } from '../../core/report.ts'
import { createFence } from '../../disk/fence.ts'
import { gitTrees } from '../../disk/git.ts'
import type { Checkout } from '../../disk/git-process.ts'
import { commitsOf, defaultBase, findCheckout, mergeBase } from '../../disk/repository.ts'
import { workTrees } from '../../disk/worktree.ts'
import { readers } from '../../parse/readers/index.ts'
import { failureReport } from '../../review/frame.ts'
import type { Trees } from '../../review/ports.ts'
import { review } from '../../review/review.ts'
import { conclude } from '../action/conclusion.ts'
import { afterMerge } from '../action/local-trees.ts'
import { historyOpener, TOKEN, usualCache } from '../live.ts'
import { VERSION } from '../version.ts'
import type { Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import { appearanceOf, type Host } from './host.ts'
import { asJson, note, say } from './output.ts'
import { openOutput } from './output-file.ts'
import { UsageError } from './usage.ts'

const POLICY = '.github/carbon-budget.yml'
const FORMATS = ['text', 'json', 'markdown'] as const
type Format = (typeof FORMATS)[number]

export const check: Command = {
  usage: '[options]',
  about: [
    'Judges what a branch adds as the Action does on a pull request: the base branch as it is, against the base branch with the branch merged into it. The carbon budget is the one at the tip of the base branch.',
    'Without --head the files on disk are judged, new ones included unless git ignores them. Only local git is used, and a service for the grid over the hours of runs if the budget names one.',
  ],
  options: {
    repo: { value: 'FOLDER', help: 'a folder of the checkout (default: .)' },
    base: {
      value: 'COMMIT',
      help: 'what the branch will be merged into (default: the branch that origin calls its own)',
    },
    head: { value: 'COMMIT', help: 'what to judge: a commit, or worktree for the files on disk (default)' },
    format: { value: 'FORMAT', help: `${FORMATS.join(', ')} (default: text)` },
    json: { value: null, help: 'the same as --format json' },
    output: { value: 'FILE', help: 'write the report to a file and print its first line only' },
    policy: { value: 'PATH', help: `where the carbon budget stands in the repository (default: ${POLICY})` },
    'fail-on': {
      value: 'WHEN',
      help: 'over: what the carbon budget blocks (default); undecided: also a limit inside the interval; never',
      oneOf: ['over', 'undecided', 'never'],
    },
  },
  names: { least: 0, most: 0 },
  async run(given, host) {
    const format = formatOf(given)
    const output = given.text('output')
    const file = output === null ? null : openOutput(host.cwd, output)
    const report = conclude(await evaluate(given, host), failOnOf(given))
    const text = await render(report, format, host)
    if (file === null) {
      if (format === 'json') host.stdout.write(text)
      else say(host, text)
      return report.exit_code
    }
    file.write(text)
    note(host, report.headline)
    return report.exit_code
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

function failOnOf(given: Arguments): 'over' | 'undecided' | 'never' {
  const wish = given.text('fail-on')
  return wish === 'undecided' || wish === 'never' ? wish : 'over'
}

async function render(report: Report, format: Format, host: Host): Promise<string> {
  if (format === 'json') return asJson(report)
  if (format === 'markdown')
    return (await import('../../render/comment.ts')).renderComment(report, { maxBytes: 10_000_000 })
  return (await import('../../render/terminal.ts')).renderTerminal(report, appearanceOf(host))
}

async function evaluate(given: Arguments, host: Host): Promise<Report> {
  const policyPath = policyPathOf(given)
  const checkout = await checkoutOf(given, host)
  const names = await namesOf(checkout, given)
  const fence = createFence(host.entry)
  const frame = { ...names, version: VERSION, policyPath, reproduce: reproduction(names, policyPath) }
  try {
    const trees = await openTrees(checkout, names)
    const reproduce = reproduction(trees, policyPath)
    const loadCatalogue = async () => (await import('../../data/catalogue.ts')).loadCatalogue()
    const openHistory = historyOpener({
      environment: host.environment,
      token: host.environment[TOKEN] ?? '',
      cacheFolder: usualCache(host.environment),
    })
    return await review({ trees, readers, fence, loadCatalogue, policyPath, openHistory, version: VERSION, reproduce })
  } catch (error) {
    if (!(error instanceof WorldError)) throw error
    return failureReport(frame, 'INDETERMINATE', error, null)
  } finally {
    await fence.close()
  }
}

/** A path inside the repository, since the budget is read from a commit and not from disk. */
function policyPathOf(given: Arguments): string {
  const path = given.text('policy') ?? POLICY
  const parts = path.split('/')
  const odd = parts.some((part) => part === '' || part === '.' || part === '..') || /[\0-\x1f\\]/.test(path)
  if (odd) throw new UsageError(`--policy cannot be "${path}"`, `Write a path inside the repository, as "${POLICY}".`)
  return path
}

async function checkoutOf(given: Arguments, host: Host): Promise<Checkout> {
  const folder = resolve(host.cwd, given.text('repo') ?? '.')
  const checkout = await findCheckout(folder)
  if (checkout) return checkout
  throw new UsageError(`"${folder}" is not in a git checkout`, 'Name one with --repo.')
}

interface Names {
  readonly base: string
  readonly head: string
}

async function namesOf(checkout: Checkout, given: Arguments): Promise<Names> {
  const head = given.text('head') ?? 'worktree'
  const base = given.text('base') ?? (await defaultBase(checkout))
  if (base !== null) return { base, head }
  throw new UsageError('there is no origin/HEAD, main or master to compare with', 'Name a commit with --base.')
}

/** The base as it is, and as it would be with the head merged into it. */
async function openTrees(checkout: Checkout, names: Names): Promise<Trees> {
  const onDisk = names.head === 'worktree'
  const [base = '', head = ''] = await commitsOf(checkout, [names.base, onDisk ? 'HEAD' : names.head])
  const start = base === head ? base : await mergeBase(checkout, base, head)
  const toHead = onDisk ? workTrees(checkout, start) : gitTrees(checkout, start, head)
  return start === base ? toHead : afterMerge(gitTrees(checkout, start, base), toHead)
}

function reproduction({ base, head }: Names, policyPath: string): string {
  const policy = policyPath === POLICY ? '' : ` --policy ${JSON.stringify(policyPath)}`
  return `npx carbon-clerk check --base ${base}${head === 'worktree' ? '' : ` --head ${head}`}${policy}`
}
