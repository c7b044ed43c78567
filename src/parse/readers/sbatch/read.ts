/** From a batch script to a plan. */
import { shorten } from '../../../core/number.ts'
import { type Problem, reporter } from '../../../core/problem.ts'
import type { Plan } from '../../../core/record.ts'
import { hasAmount, launchPlan } from '../../launch.ts'
import { launchedFiles } from '../../launched-files.ts'
import type { Read, RecordFile, Unused } from '../../reader.ts'
import { parseTimeLimit } from '../../slurm/time.ts'
import { decodeText } from '../../text.ts'
import { wholeBytes } from '../../whole.ts'
import { tasksOf } from './array.ts'
import { type Option, readScript, type Script } from './directives.ts'
import { sbatchProblems } from './problems.ts'
import { isPlaceholder, resourcesOf } from './resources.ts'

const report = reporter(sbatchProblems)

export async function readSbatch(file: RecordFile): Promise<Read> {
  const decoded = decodeText(file.path, await wholeBytes(file), 'allow')
  if (!decoded.ok) return { runs: [], plans: [], servings: [], problems: decoded.problems }
  return readJob(file.path, readScript(decoded.value.text))
}

function readJob(path: string, script: Script): Read {
  const problems: Problem[] = []
  const place = (line: number) => ({ file: path, line, column: 1 })
  const options = script.parts.flat()
  // A script that writes batch scripts asks for nothing itself.
  if (options.length === 0 && script.body.some((line) => line.includes('<<')))
    return writesOthers(path, script.ignoredFrom)
  if (script.ignoredFrom > 0) {
    const message = 'options behind the first command, which Slurm ignores'
    problems.push(report('sbatch/ignored-options', place(script.ignoredFrom), message, 'move them above it'))
  }
  const resources = script.parts.filter((part) => part.length > 0).map(resourcesOf)
  for (const { name, value, line } of resources.flatMap(({ unread }) => unread)) {
    const message = `--${name} "${shorten(value)}" cannot be read`
    problems.push(report('sbatch/unreadable-option', place(line), message, 'write it as the manual of sbatch has it'))
  }
  const limitHours = hoursOf(options, path, problems)
  const copies = copiesOf(options, path, problems)
  const hardware = resources.flatMap(({ devices }) => devices)
  const line = resources[0]?.line ?? 1
  if (!hasAmount(hardware, limitHours)) return { ...nothing(path, line), problems }
  const warnings = new Set(resources.flatMap((one) => one.warnings))
  const plan: Plan = launchPlan({
    format: 'sbatch',
    path,
    line,
    hardware,
    limitHours,
    copies,
    refers: launchedFiles(script.body),
    warnings: [...warnings],
  })
  return { runs: [], plans: [plan], servings: [], problems }
}

function nothing(path: string, line: number): Omit<Read, 'problems'> {
  const unused: Unused = { path, line, reason: 'no-amount', what: 'a batch script without a time limit' }
  return { runs: [], plans: [], servings: [], unused: [unused] }
}

function writesOthers(path: string, line: number): Read {
  const unused: Unused = { path, line, reason: 'not-read', what: 'a script that writes batch scripts' }
  return { runs: [], plans: [], servings: [], problems: [], unused: [unused] }
}

/** The longest of the parts, which end together. */
function hoursOf(options: readonly Option[], path: string, problems: Problem[]): number | null {
  let longest: number | null = null
  for (const { name, value, line } of options) {
    if (name !== 'time' || isPlaceholder(value)) continue
    const limit = parseTimeLimit(value)
    if (limit === null) {
      const message = `the time limit "${shorten(value)}" cannot be read`
      problems.push(report('sbatch/time', { file: path, line, column: 1 }, message, 'write for example "24:00:00"'))
    } else if (limit !== 'unlimited') longest = Math.max(longest ?? 0, limit.seconds / 3600)
  }
  return longest
}

function copiesOf(options: readonly Option[], path: string, problems: Problem[]): number {
  const array = options.findLast(({ name }) => name === 'array')
  if (array === undefined) return 1
  const tasks = tasksOf(array.value)
  if (tasks !== null) return tasks
  const message = 'the array has no size that can be counted'
  problems.push(report('sbatch/array', { file: path, line: array.line, column: 1 }, message, 'write the range'))
  return 1
}
