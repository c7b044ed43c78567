/**
 * Lines for the job's log. The runner obeys commands that it finds there: `::name::` after leading white space of any
 * script, and the older `##[name]` anywhere in a line (actions/runner, ActionCommand). So nothing is printed but
 * through here, and nothing that was read somewhere can become a command, a colour or another line.
 */

export function printable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, escaped)
    .replaceAll('##[', '## [')
    .replace(/^(\s*):(?=:)/, '$1: ')
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
