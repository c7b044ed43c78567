/**
 * Literal values in a shell script: variables that are assigned a literal, sums and products of them, and the options of
 * a command. Nothing is executed; what depends on a command, an argument or the environment is not known.
 */

const ASSIGNMENT =
  /(?:^|[;)&]|\b(?:then|else|do))[ \t]*(?:export[ \t]+|local[ \t]+|readonly[ \t]+)?([A-Za-z_][A-Za-z0-9_]{0,63})=("[^"\n]*"|'[^'\n]*'|\$\(\([^()\n]*\)\)|[^\s;&|#]*)/gm
const MOST_ASSIGNMENTS = 20_000
/** Variables that stand for variables, so deep and so many in one option. */
const DEEPEST = 8
const MOST_EXPANSIONS = 200
/** What a variable has that is assigned different values, in branches that nobody takes here. */
const UNSURE = '$0'

export interface Option {
  /** `null` where it is not known; empty for a switch. */
  readonly value: string | null
  readonly offset: number
}

export class Script {
  readonly #text: string
  readonly #variables = new Map<string, string>()
  #expansions = 0

  constructor(text: string) {
    // Comments become blanks, and a backslash at the end of a line carries on, in place, so that offsets stay.
    const blank = text.replace(/(?:^|[ \t])#[^\n]*/gm, (found) => ' '.repeat(found.length))
    this.#text = blank.replace(/\\\r?\n/g, (found) => ' '.repeat(found.length - 1).concat('\u0085'))
    let seen = 0
    for (const [, name = '', value = ''] of this.#text.matchAll(ASSIGNMENT)) {
      seen += 1
      if (seen > MOST_ASSIGNMENTS) break
      this.#assign(name, value)
    }
  }

  /**
   * The value of an option such as `--num-layers`; `null` where the script has none. Where it stands several times with
   * different values, in branches or alternatives, it is not known.
   */
  option(name: string): Option | null {
    const pattern = new RegExp(
      `(?:^|[\\s"'(\u0085])--${name}(?:[ \\t=\u0085]+("[^"\\n]*"|'[^'\\n]*'|[^\\s"'\u0085]+))?(?=[\\s"')\u0085]|$)`,
      'gm',
    )
    let found: Option | null = null
    for (const match of this.#text.matchAll(pattern)) {
      // The last option of an array has the bracket of the array behind it.
      const written = (match[1] ?? '').replace(/^([^(]*)\)+$/, '$1')
      const isSwitch = written === '' || written.startsWith('--')
      const value = isSwitch ? '' : this.#whole(written) || null
      if (found !== null && found.value !== value) return { ...found, value: null }
      found ??= { value, offset: match.index + match[0].indexOf('--') }
    }
    return found
  }

  #whole(word: string): string | null {
    this.#expansions = 0
    return this.#expand(word, 0)
  }

  /** A word with its variables replaced; `null` where one of them is not known. */
  #expand(word: string, depth: number): string | null {
    this.#expansions += 1
    if (this.#expansions > MOST_EXPANSIONS) return null
    const bare = word.replace(/^(["'])(.*)\1$/, '$2')
    if (depth > DEEPEST || /`|\$\((?!\()|\$[0-9@*#?]/.test(bare)) return null
    let isKnown = true
    const replaced = bare.replace(
      /\$\{([A-Za-z_][A-Za-z0-9_]*)(?::?-([^}]*))?\}|\$([A-Za-z_][A-Za-z0-9_]*)/g,
      (_all, name: string | undefined, other: string | undefined, plain: string | undefined) => {
        const value = this.#variables.get(name ?? plain ?? '') ?? other
        const whole = value === undefined ? null : this.#expand(value, depth + 1)
        isKnown &&= whole !== null
        return whole ?? ''
      },
    )
    if (!isKnown || replaced.includes('${')) return null
    const sum = /^\$\(\((.*)\)\)$/.exec(replaced)
    return sum === null ? replaced : calculated(sum[1] ?? '', (name) => this.#number(name, depth + 1))
  }

  #number(name: string, depth: number): string | null {
    const value = this.#variables.get(name)
    return value === undefined ? null : this.#expand(value, depth)
  }

  #assign(name: string, value: string): void {
    // `N=${1:-8}`: the argument is not known, and what stands for it is what the author meant.
    const meant = /^"?\$\{[0-9]+:-([^}]*)\}"?$/.exec(value)?.[1] ?? value
    // A variable that keeps its own value where it has one: `N=${N:-8}`.
    const own = new RegExp(`^"?\\$\\{${name}:-([^}]*)\\}"?$`).exec(meant)?.[1]
    const before = this.#variables.get(name)
    if (own !== undefined && before !== undefined) return
    this.#variables.set(name, before === undefined || before === (own ?? meant) ? (own ?? meant) : UNSURE)
  }
}

/** Products, quotients, sums and differences of whole numbers, from left to right by their rank. */
function calculated(formula: string, lookUp: (name: string) => string | null): string | null {
  const tokens = formula.match(/[A-Za-z_][A-Za-z0-9_]*|[0-9]+|[-+*/]/g) ?? []
  if (tokens.join('') !== formula.replace(/\s/g, '') || tokens.length > 50) return null
  const numbers: number[] = []
  let sign = '+'
  for (const [index, token] of tokens.entries()) {
    if (index % 2 === 1) {
      sign = token
      continue
    }
    const value = Number(/^[0-9]/.test(token) ? token : (lookUp(token) ?? 'unknown'))
    if (!Number.isSafeInteger(value)) return null
    const last = numbers.pop() ?? 0
    if (sign === '*') numbers.push(last * value)
    else if (sign === '/') numbers.push(Math.trunc(last / value))
    else numbers.push(last, sign === '-' ? -value : value)
  }
  const sum = numbers.reduce((all, one) => all + one, 0)
  return tokens.length % 2 === 1 && Number.isSafeInteger(sum) ? String(sum) : null
}
