/**
 * JSON for other programs: keys in the order in which the report was built, two spaces, ASCII only, so that a terminal
 * or a log shows nothing that the text hides, and the same report is the same bytes everywhere. `#[` is escaped too: a
 * GitHub runner takes `##[name]` anywhere in its log for a command to itself.
 */

/** @throws TypeError for a number that JSON cannot say: it would become `null` and read as "not known". */
export function renderJson(value: unknown): string {
  return [...jsonParts(value)].join('')
}

/**
 * The same text in parts, an item of a list of the report each: 100,000 runs take more characters than the engine
 * allows in one text, and need not be in memory at once.
 */
export function* jsonParts(value: unknown): Generator<string, void, undefined> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield `${textOf('', value, 0)}\n`
    return
  }
  let before = '{'
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue
    const name = `${before}\n  ${textOf('', key, 0)}: `
    if (Array.isArray(item) && item.length > 0) yield* listParts(name, key, item)
    else yield name + textOf(key, item, 2)
    before = ','
  }
  yield before === '{' ? '{}\n' : '\n}\n'
}

function* listParts(name: string, key: string, items: readonly unknown[]): Generator<string, void, undefined> {
  let before = `${name}[`
  for (const item of items) {
    yield `${before}\n    ${textOf(key, item, 4)}`
    before = ','
  }
  yield '\n  ]'
}

/** One value that stands under `key`, its further lines indented by so many spaces. */
function textOf(key: string, value: unknown, indent: number): string {
  const text = JSON.stringify(value, (inner: string, one: unknown) => finite(inner || key, one), 2)
  if (text === undefined) throw new TypeError('nothing to print as JSON')
  const escaped = text.replace(/[\u007f-\uffff]|#(?=\[)/g, escapeUnit)
  return indent === 0 ? escaped : escaped.replaceAll('\n', `\n${' '.repeat(indent)}`)
}

function finite(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${key} is ${value}`)
  return value
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
