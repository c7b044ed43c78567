/** Options and names from the command line. What is not known is refused: a typing mistake must not change an answer. */
import { parseArgs } from 'node:util'
import { nearest } from '../../parse/nearest.ts'
import { UsageError } from './usage.ts'

export interface Option {
  /** What stands for the value in the help; `null` for a switch. */
  readonly value: string | null
  readonly help: string
  /** May be given more than once. */
  readonly many?: true
  /** The only values it takes. */
  readonly oneOf?: readonly string[]
}

export type Options = Readonly<Record<string, Option>>

export interface Arguments {
  /** The value of an option, `null` when it was not given. */
  text(name: string): string | null
  list(name: string): readonly string[]
  has(name: string): boolean
  readonly names: readonly string[]
}

/** @throws UsageError that says which word is wrong. */
export function parseArguments(words: readonly string[], options: Options): Arguments {
  const given = new Map<string, string[]>()
  const names: string[] = []
  for (const token of tokensOf(words, options)) {
    if (token.kind === 'positional') names.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (!option) throw unknown(token.rawName, options)
    const values = given.get(token.name) ?? []
    given.set(token.name, values)
    if (values.length > 0 && !option.many) throw new UsageError(`${token.rawName} is given twice`)
    values.push(checkedValue(token.rawName, token.value, option, options))
  }
  return {
    text: (name) => given.get(name)?.[0] ?? null,
    list: (name) => given.get(name) ?? [],
    has: (name) => given.has(name),
    names,
  }
}

function tokensOf(words: readonly string[], options: Options) {
  const known = Object.entries(options).map(([name, { value }]) => {
    const short = name === 'help' ? { short: 'h' } : name === 'output' ? { short: 'o' } : {}
    return [name, { type: value === null ? ('boolean' as const) : ('string' as const), ...short }] as const
  })
  const config = { args: [...words], options: Object.fromEntries(known), strict: false, tokens: true } as const
  return parseArgs(config).tokens
}

function checkedValue(raw: string, value: string | undefined, option: Option, options: Options): string {
  if (option.value === null) {
    if (value !== undefined) throw new UsageError(`${raw} takes no value`)
    return ''
  }
  const next = value?.startsWith('--') ? value.slice(2) : null
  if (value === undefined || value === '' || (next !== null && Object.hasOwn(options, next))) {
    throw new UsageError(`${raw} needs a value`, `Write ${raw} ${option.value}.`)
  }
  if (option.oneOf && !option.oneOf.includes(value)) {
    throw new UsageError(`${raw} cannot be "${value}"`, `Write one of ${option.oneOf.join(', ')}.`)
  }
  return value
}

function unknown(raw: string, options: Options): UsageError {
  const meant = nearest(raw.replace(/^-+/, ''), Object.keys(options))
  return new UsageError(`unknown option "${raw}"`, meant === null ? null : `Did you mean "--${meant}"?`)
}
