/**
 * The inputs and outputs of the Action: the one table. `action.yml` lists the same names with the same descriptions and
 * no defaults, apart from the token, which only the runner can give; a test holds the two together.
 */
import { WorldError } from '../../core/problem.ts'
import { KEY } from '../../github/marker.ts'

interface Input {
  readonly description: string
  /** Taken when the workflow does not set the input, or sets it to nothing. */
  readonly default: string
}

export const inputTable = {
  'github-token': {
    description: 'Token that reads the commits and writes the comment and the check run.',
    default: '',
  },
  policy: {
    description: 'Path of the carbon budget in the repository. Default: .github/carbon-budget.yml',
    default: '.github/carbon-budget.yml',
  },
  comment: {
    description:
      'When to comment on the pull request: always, on-change (records or budget change), on-failure or never. Default: on-change',
    default: 'on-change',
  },
  'check-run': {
    description: 'Write a check run of its own with annotations, if the token has checks: write. Default: true',
    default: 'true',
  },
  report: {
    description:
      'Paths to write the report to, one a line, ending in .json, .md or .bundle.json (a verdict that can be made again). Default: none',
    default: '',
  },
  'fail-on': {
    description:
      'What fails the job: over (what the budget blocks), undecided (also a limit inside the interval) or never. Default: over',
    default: 'over',
  },
  'working-directory': {
    description: 'Folder of the checkout, if there is one and it is not the workspace itself. Default: .',
    default: '.',
  },
  key: {
    description:
      'Name of this gate, when a repository has several; each has its own comment and check run. Default: none',
    default: '',
  },
  'allow-privileged-trigger': {
    description: 'Run under pull_request_target or workflow_run as well, reading through the API only. Default: false',
    default: 'false',
  },
  'electricity-maps-token': {
    description:
      'Token of Electricity Maps, for a carbon budget with "live_grid: electricity-maps" only. Without it the yearly figures count. Default: none',
    default: '',
  },
} as const satisfies Readonly<Record<string, Input>>

export const outputTable = {
  verdict: 'PASS, NO_RECORDS, OVER, BAD_INPUT, BAD_POLICY, INDETERMINATE or INTERNAL',
  'training-kg': 'kg CO2e that the runs and plans of this pull request add; empty when not known',
  'inference-kg': 'kg CO2e that the servings of this pull request add over their horizon; empty when not known',
  'total-kg': 'kg CO2e that this pull request adds in all; empty when not known',
  'energy-kwh': 'kWh that this pull request adds; empty when not known',
  'budget-remaining-kg': 'kg CO2e left in the tightest budget, negative when exceeded; empty without one',
  'report-path': 'Path of the first report file that was written; empty without one',
  'comment-url': 'Address of the comment; empty without one',
} as const

export type OutputName = keyof typeof outputTable

type CommentWish = 'always' | 'on-change' | 'on-failure' | 'never'
export type FailOn = 'over' | 'undecided' | 'never'

export interface Inputs {
  readonly token: string
  readonly policyPath: string
  readonly comment: CommentWish
  readonly checkRun: boolean
  readonly reports: readonly string[]
  readonly failOn: FailOn
  readonly workingDirectory: string
  readonly key: string
  readonly allowPrivileged: boolean
  /** Empty without one. */
  readonly electricityMapsToken: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** @throws WorldError `action/input` that names the input and what may stand in it. */
export function parseInputs(environment: Environment): Inputs {
  const text = (name: keyof typeof inputTable): string => {
    const written = (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim()
    return written === '' ? inputTable[name].default : written
  }
  return {
    token: token(text('github-token')),
    policyPath: repositoryPath('policy', text('policy')),
    comment: oneOf('comment', text('comment'), ['always', 'on-change', 'on-failure', 'never']),
    checkRun: yes('check-run', text('check-run')),
    reports: text('report')
      .split(/[\n,]/)
      .map((path) => path.trim())
      .filter((path) => path !== '')
      .map((path) => reportPath(path)),
    failOn: oneOf('fail-on', text('fail-on'), ['over', 'undecided', 'never']),
    workingDirectory: text('working-directory'),
    key: key(text('key')),
    allowPrivileged: yes('allow-privileged-trigger', text('allow-privileged-trigger')),
    electricityMapsToken: secret(text('electricity-maps-token')),
  }
}

function token(text: string): string {
  if (text !== '') return text
  throw new WorldError('action/input', 'the input "github-token" is empty', 'leave it out, or give it a token')
}

/** What cannot be a token is none: nobody is refused a verdict for it, and it is never printed. */
function secret(text: string): string {
  return /^[\x21-\x7e]{1,500}$/.test(text) ? text : ''
}

function oneOf<T extends string>(name: string, text: string, values: readonly [T, ...T[]]): T {
  const found = values.find((value) => value === text)
  if (found === undefined) throw wrong(name, text, `write ${values.map((value) => `"${value}"`).join(', ')}`)
  return found
}

/** The booleans of YAML's core schema, as `@actions/core` takes them; "no" and "0" are not among them. */
function yes(name: string, text: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (/^(?:false|False|FALSE)$/.test(text)) return false
  throw wrong(name, text, 'write "true" or "false"')
}

function repositoryPath(name: string, text: string): string {
  const parts = text.split('/')
  const isOdd = parts.some((part) => part === '' || part === '.' || part === '..') || /[\0-\x1f\\]/.test(text)
  if (isOdd) throw wrong(name, text, 'write a path inside the repository, such as ".github/carbon-budget.yml"')
  return text
}

function reportPath(text: string): string {
  if (text.endsWith('.html')) throw wrong('report', text, 'HTML is not in this release; end it in ".json" or ".md"')
  if (!/\.(?:json|md)$/.test(text)) throw wrong('report', text, 'end it in ".json" or ".md"')
  return text
}

function key(text: string): string {
  if (text !== '' && !KEY.test(text)) throw wrong('key', text, 'use letters, digits, ".", "_" and "-", 64 at most')
  return text
}

function wrong(name: string, text: string, hint: string): WorldError {
  return new WorldError('action/input', `the input "${name}" cannot be ${JSON.stringify(text.slice(0, 80))}`, hint)
}
