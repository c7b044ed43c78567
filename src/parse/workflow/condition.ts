/**
 * Whether a condition of a workflow can keep a step or a job from running, when only the name of the event is known.
 * Everything else in it counts as "may be either". Grammar: "Evaluate expressions in workflows and actions" in GitHub's
 * documentation. What this small reader does not know is "may be either" too, so that it errs towards telling a person.
 */
type Truth = boolean | null

const TOKEN = /\s*(&&|\|\||==|!=|!|\(|\)|,|'(?:[^']|'')*'|[^\s&|=!(),']+)/y
const LONGEST = 2_000
const DEEPEST = 20

/** @returns `true` when it holds for this event whatever else is the case. */
export function alwaysHolds(condition: string, event: string): boolean {
  const text = unwrapped(condition)
  if (text.length > LONGEST) return false
  const tokens = tokensOf(text)
  if (tokens === null || tokens.length === 0) return false
  const reader = new Reader(tokens, event)
  const truth = reader.either(0)
  return reader.atEnd && truth === true
}

function unwrapped(condition: string): string {
  const text = condition.trim()
  return text.startsWith('${{') && text.endsWith('}}') ? text.slice(3, -2) : text
}

function tokensOf(text: string): readonly string[] | null {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const token = TOKEN.exec(text)?.[1]
    if (token === undefined) return null
    tokens.push(token)
  }
  return tokens
}

interface Operand {
  readonly truth: Truth
  /** Its value where it is a text that is known. */
  readonly text: string | null
}

const UNKNOWN: Operand = { truth: null, text: null }

class Reader {
  readonly #tokens: readonly string[]
  readonly #event: string
  #at = 0

  constructor(tokens: readonly string[], event: string) {
    this.#tokens = tokens
    this.#event = event
  }

  get atEnd(): boolean {
    return this.#at === this.#tokens.length
  }

  either(depth: number): Truth {
    let truth = this.#both(depth)
    while (this.#take('||')) truth = or(truth, this.#both(depth))
    return truth
  }

  #both(depth: number): Truth {
    let truth = this.#compared(depth)
    while (this.#take('&&')) truth = and(truth, this.#compared(depth))
    return truth
  }

  #compared(depth: number): Truth {
    const left = this.#operand(depth)
    const sign = this.#tokens[this.#at]
    if (sign !== '==' && sign !== '!=') return left.truth
    this.#at += 1
    const right = this.#operand(depth)
    if (left.text === null || right.text === null) return null
    // GitHub compares texts without regard to case.
    const same = left.text.toLowerCase() === right.text.toLowerCase()
    return sign === '==' ? same : !same
  }

  #operand(depth: number): Operand {
    if (depth > DEEPEST) return UNKNOWN
    if (this.#take('!')) return { truth: not(this.#operand(depth + 1).truth), text: null }
    if (this.#take('(')) {
      const truth = this.either(depth + 1)
      return { truth: this.#take(')') ? truth : null, text: null }
    }
    const token = this.#tokens[this.#at] ?? ''
    this.#at += 1
    return this.#tokens[this.#at] === '(' ? this.#call(token, depth) : this.#word(token)
  }

  #word(token: string): Operand {
    if (token.startsWith("'")) {
      const text = token.slice(1, -1).replaceAll("''", "'")
      return { truth: text !== '', text }
    }
    if (token.toLowerCase() === 'github.event_name') return { truth: true, text: this.#event }
    return { truth: token === 'true' ? true : token === 'false' ? false : null, text: null }
  }

  /** `always()` holds; of other functions nobody here knows. */
  #call(name: string, depth: number): Operand {
    this.#at += 1
    const isEmpty = this.#take(')')
    if (!isEmpty) {
      do this.either(depth + 1)
      while (this.#take(','))
      if (!this.#take(')')) return UNKNOWN
    }
    // A job that follows a failure runs under `!cancelled()` as well; who cancels it gets no success from it.
    const holds = isEmpty && name.toLowerCase() === 'always'
    if (isEmpty && name.toLowerCase() === 'cancelled') return { truth: false, text: null }
    return holds ? { truth: true, text: null } : UNKNOWN
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false
    this.#at += 1
    return true
  }
}

function or(a: Truth, b: Truth): Truth {
  if (a === true || b === true) return true
  return a === false && b === false ? false : null
}

function and(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false
  return a === true && b === true ? true : null
}

function not(a: Truth): Truth {
  return a === null ? null : !a
}
