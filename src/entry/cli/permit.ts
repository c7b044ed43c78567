/** Permits: what passed its carbon budget, signed so that a scheduler can check it without asking anybody. */
import type { Arguments, Options } from './arguments.ts'
import type { Command } from './command.ts'
import type { Host } from './host.ts'
import { issueOptions } from './permit/issue.ts'
import { keygenOptions } from './permit/keygen.ts'
import { verifyOptions } from './permit/verify.ts'
import { UsageError } from './usage.ts'

interface Part {
  /** What follows its name. */
  readonly usage: string
  readonly options: Options
  /** Whether a token may follow. */
  readonly takesToken: boolean
  run(given: Arguments, host: Host, token: string | null): Promise<number>
}

const json = { json: { value: null, help: 'print JSON for other programs' } } as const satisfies Options

const parts: Readonly<Record<string, Part>> = {
  keygen: {
    usage: '--out FILE',
    options: keygenOptions,
    takesToken: false,
    run: async (given, host) => (await import('./permit/keygen.ts')).keygen(given, host),
  },
  issue: {
    usage: '--report FILE --plan ID [options]',
    options: issueOptions,
    takesToken: false,
    run: async (given, host) => (await import('./permit/issue.ts')).issue(given, host),
  },
  verify: {
    usage: '[TOKEN] --keys FILE [options]',
    options: { ...verifyOptions, ...json },
    takesToken: true,
    run: async (given, host, token) => (await import('./permit/verify.ts')).verify(given, host, token),
  },
  show: {
    usage: '[TOKEN] [options]',
    options: json,
    takesToken: true,
    run: async (given, host, token) => (await import('./permit/verify.ts')).show(given, host, token),
  },
}

export const permit: Command = {
  usage: `${Object.keys(parts).join('|')} [TOKEN] [options]`,
  about: [
    '"keygen" makes a key: the private half into a file, the public one on standard output, for the schedulers. "issue" signs a permit for a plan of a report that passed ("carbon-clerk check --json"), and prints it.',
    '"verify" says whether a permit lets a job start: exit 0 if it does, 1 if it does not. It asks nobody. "show" prints what a permit says, without looking who signed it. Without TOKEN, or for "-", both read it from standard input.',
  ],
  options: { ...keygenOptions, ...issueOptions, ...verifyOptions, ...json },
  names: { least: 1, most: 2 },
  async run(given, host) {
    const [name = '', token] = given.names
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined
    if (part === undefined) {
      throw new UsageError(`permit cannot "${name}"`, `Write one of ${Object.keys(parts).join(', ')}.`)
    }
    const hint = `Write: carbon-clerk permit ${name} ${part.usage}`
    for (const option of Object.keys(permit.options)) {
      if (given.has(option) && !Object.hasOwn(part.options, option)) {
        throw new UsageError(`permit ${name} takes no --${option}`, hint)
      }
    }
    if (token !== undefined && !part.takesToken) throw new UsageError(`"${token}" is one word too many`, hint)
    return part.run(given, host, token === undefined || token === '-' ? null : token)
  },
}
