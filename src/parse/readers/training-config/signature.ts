/** By what the start of a configuration is recognised, without parsing it. */

/** Scripts and manuals show configurations, and are none. */
const SHOWS_OTHERS = /^(?:#!|```)/m

/** Keys at the first column of YAML, or keys of JSON. */
export function hasSettings(text: string, ...keys: readonly string[]): boolean {
  if (SHOWS_OTHERS.test(text)) return false
  if (/^\s*\{/.test(text)) {
    const top = topKeys(text)
    return keys.every((key) => top.has(key))
  }
  return keys.every((key) => new RegExp(`^["']?${key}["']?[ \\t]*:(?=\\s|$)`, 'm').test(text))
}

/** Headers of TOML tables. */
export function hasTables(text: string, ...names: readonly string[]): boolean {
  if (SHOWS_OTHERS.test(text)) return false
  return names.every((name) => new RegExp(`^[ \\t]*\\[[ \\t]*${name}[ \\t]*\\]`, 'm').test(text))
}

/** Keys of the outermost object of a JSON text, as far as it goes; none where it is no object. */
export function topKeys(text: string): ReadonlySet<string> {
  const keys = new Set<string>()
  if (!/^\s*\{/.test(text)) return keys
  const next = /[^"{}[\]:]*(?:("(?:[^"\\\n]|\\.)*")|[{}[\]:])/y
  let [depth, last] = [0, '']
  // A text that is never closed ends the search: from each of its quotes it would begin again.
  for (let found = next.exec(text); found !== null; found = next.exec(text)) {
    const sign = found[1] ?? found[0].slice(-1)
    if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') depth -= 1
    else if (sign === ':' && depth === 1) keys.add(last.slice(1, -1))
    last = sign
  }
  return keys
}
