import { EXIT_CODES, EXIT_USAGE } from '../../core/verdict.ts'
import type { Options } from './arguments.ts'
import { type Command, commands } from './command.ts'

const MEANINGS: readonly (readonly [number, string])[] = [
  [EXIT_CODES.PASS, 'within budget, or nothing to check'],
  [EXIT_CODES.OVER, 'over budget'],
  [EXIT_CODES.BAD_INPUT, 'a record or a case cannot be read'],
  [EXIT_CODES.BAD_POLICY, 'the carbon budget on the base branch cannot be read'],
  [EXIT_CODES.INDETERMINATE, 'not judged: something outside did not answer'],
  [EXIT_CODES.INTERNAL, 'a fault in Carbon Clerk'],
  [EXIT_USAGE, 'wrong usage'],
]

export function overview(columns: number): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => [name, summary] as const)
  const general = [
    ['--help', 'this text, or that of a command'],
    ['--version', 'the version'],
  ] as const
  return [
    'Usage: carbon-clerk COMMAND [options]',
    'Keeps a machine-learning repository inside its carbon budget.',
    ['Commands:', ...table(rows, columns)].join('\n'),
    ['Options:', ...table(general, columns)].join('\n'),
    [
      'Exit codes:',
      ...table(
        MEANINGS.map(([code, text]) => [String(code), text] as const),
        columns,
      ),
    ].join('\n'),
  ].join('\n\n')
}

export function commandHelp(name: string, command: Command, columns: number): string {
  const about = command.about.map((paragraph) => wrap(paragraph, columns).join('\n'))
  const options = ['Options:', ...table(rowsOf(command.options), columns)].join('\n')
  return [`Usage: carbon-clerk ${name} ${command.usage}`, ...about, options].join('\n\n')
}

function rowsOf(options: Options): (readonly [string, string])[] {
  return Object.entries(options).map(([name, { value, help }]) => {
    return [value === null ? `--${name}` : `--${name} ${value}`, help] as const
  })
}

/** Two columns side by side, or below each other where there is no room. */
function table(rows: readonly (readonly [string, string])[], columns: number): string[] {
  const left = Math.max(...rows.map(([name]) => name.length)) + 4
  if (columns < left + 30) {
    return rows.flatMap(([name, text]) => [`  ${name}`, ...wrap(text, columns - 4).map((line) => `    ${line}`)])
  }
  return rows.flatMap(([name, text]) =>
    wrap(text, columns - left).map((line, index) => (index === 0 ? `  ${name}`.padEnd(left) : ' '.repeat(left)) + line),
  )
}

function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > columns) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
