/** Finds the command, runs it, and turns what stopped it into a line and an exit code. */
import { WorldError } from '../../core/problem.ts'
import { EXIT_CODES, EXIT_USAGE } from '../../core/verdict.ts'
import { parseArguments } from './arguments.ts'
import { type Command, type CommandEntry, commands } from './command.ts'
import { appearanceOf, type Host } from './host.ts'
import { complain, say } from './output.ts'
import { UsageError } from './usage.ts'

const HELP = { help: { value: null, help: 'this text' } } as const

/** @returns the exit code. Only bugs are thrown. */
export async function runCli(words: readonly string[], host: Host): Promise<number> {
  try {
    return await start(words, host)
  } catch (error) {
    if (error instanceof UsageError) {
      complain(host, error.message, error.hint)
      return EXIT_USAGE
    }
    if (!(error instanceof WorldError)) throw error
    complain(host, error.message, error.hint)
    return EXIT_CODES.INDETERMINATE
  }
}

async function start([name, ...words]: readonly string[], host: Host): Promise<number> {
  if (name === '--version' || name === '-V') return version(host)
  if (name === undefined) {
    await printOverview(host)
    return EXIT_USAGE
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    if (words[0] === undefined) return printOverview(host)
    return printHelp(words[0], await entryOf(words[0]).load(), host)
  }
  const command = await entryOf(name).load()
  const given = parseArguments(words, { ...command.options, ...HELP })
  if (given.has('help')) return printHelp(name, command, host)
  checkNames(name, command, given.names)
  return command.run(given, host)
}

function entryOf(name: string): CommandEntry {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (entry) return entry
  const first = Object.keys(commands).find((known) => known.startsWith(name.slice(0, 2)))
  const hint = first === undefined ? 'Run "carbon-clerk --help" for the list.' : `Did you mean "${first}"?`
  throw new UsageError(name.startsWith('-') ? `unknown option "${name}"` : `unknown command "${name}"`, hint)
}

function checkNames(name: string, { names, usage }: Command, given: readonly string[]): void {
  const hint = `Write: carbon-clerk ${name} ${usage}`
  if (given.some((word) => word === '')) throw new UsageError('a name is empty', hint)
  if (given.length < names.least) throw new UsageError(`${name} needs more to go on`, hint)
  const extra = given[names.most]
  if (extra !== undefined) throw new UsageError(`"${extra}" is one word too many`, hint)
}

async function version(host: Host): Promise<number> {
  host.stdout.write(`${(await import('../version.ts')).VERSION}\n`)
  return 0
}

async function printOverview(host: Host): Promise<number> {
  const { overview } = await import('./help.ts')
  say(host, overview(appearanceOf(host).columns))
  return 0
}

async function printHelp(name: string, command: Command, host: Host): Promise<number> {
  const { commandHelp } = await import('./help.ts')
  const whole = { ...command, options: { ...command.options, ...HELP } }
  say(host, commandHelp(name, whole, appearanceOf(host).columns))
  return 0
}
