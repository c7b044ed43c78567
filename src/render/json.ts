/**
 * JSON for other programs: keys in the order in which the report was built, two spaces, ASCII only, so that a terminal
 * or a log shows nothing that the text hides, and the same report is the same bytes everywhere. `#[` is escaped too: a
 * GitHub runner takes `##[name]` anywhere in its log for a command to itself.
 */

/** @throws TypeError for a number that JSON cannot say: it would become `null` and read as "not known". */
export function renderJson(value: unknown): string {
  const text = JSON.stringify(value, finite, 2)
  if (text === undefined) throw new TypeError('nothing to print as JSON')
  return `${text.replace(/[\u007f-\uffff]|#(?=\[)/g, escapeUnit)}\n`
}

function finite(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${key} is ${value}`)
  return value
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
