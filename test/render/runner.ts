/** What a GitHub runner does with a line of a step's output: a port of actions/runner, ActionCommand.cs. */

const REGISTERED = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

export function commandIn(line: string): Command | null {
  return parseV2(line) ?? parseV1(line)
}

function parseV2(line: string): Command | null {
  const message = line.replace(/^[\s\u0085]+/u, '')
  if (!message.startsWith('::')) return null
  const end = message.indexOf('::', 2)
  if (end < 0) return null
  const [name = '', ...rest] = message.slice(2, end).split(' ')
  if (!REGISTERED.includes(name.toLowerCase())) return null
  const properties = Object.fromEntries(
    rest
      .join(' ')
      .split(',')
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), decode(pair.slice(pair.indexOf('=') + 1), true)]),
  )
  return { name, properties, data: decode(message.slice(end + 2), false) }
}

function parseV1(line: string): Command | null {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return null
  const [name = ''] = line.slice(start + 3, end).split(' ')
  return REGISTERED.includes(name.toLowerCase()) ? { name, properties: {}, data: line.slice(end + 1) } : null
}

function decode(text: string, property: boolean): string {
  const plain = text.replace(/%0D/g, '\r').replace(/%0A/g, '\n')
  const all = property ? plain.replace(/%3A/g, ':').replace(/%2C/g, ',') : plain
  return all.replace(/%25/g, '%')
}
