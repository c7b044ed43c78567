/**
 * The one grammar of numbers for what people write by hand: the policy and `*.carbon.yml`.
 *
 * `Number('')` is 0, `Number('0x10')` is 16, `parseFloat('1,234')` is 1 and `NaN > 5` is false: each of them would
 * open a gate. So text is matched whole, and what does not match is a problem that says how to write it instead.
 */

export type NumberClass = 'E_MISSING' | 'E_NUMBER' | 'E_NONFINITE' | 'E_NEGATIVE' | 'E_RANGE' | 'E_UNIT'

export type NumberResult =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly class: NumberClass; readonly why: string; readonly hint: string }

/** Up to 15 digits before the point, 30 after it, and a bounded exponent. */
const GRAMMAR = /^(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?$/
/** The longest text that can match the grammar, with room to spare; keeps every check below short. */
const LONGEST = 64

/** Reads a number of at least zero. `why` completes a sentence that begins with the name of the field. */
export function parseNumber(text: string): NumberResult {
  const trimmed = trimBlanks(text)
  if (trimmed === '') return refuse('E_MISSING', 'is empty', 'write a number such as 1.5')
  if (!GRAMMAR.test(trimmed)) return explain(trimmed)
  const value = Number(trimmed)
  if (!Number.isFinite(value))
    return refuse('E_NONFINITE', `"${trimmed}" is too large to count`, 'write a smaller number')
  if (value === 0 && /[1-9]/.test(trimmed.split(/e/i)[0] ?? '')) {
    return refuse('E_RANGE', `"${trimmed}" is too small to count`, 'write 0, or check the exponent')
  }
  return { ok: true, value }
}

/** Reads a number between two bounds, both included. */
export function parseBetween(text: string, low: number, high: number): NumberResult {
  const read = parseNumber(text)
  if (!read.ok || (read.value >= low && read.value <= high)) return read
  return refuse('E_RANGE', `"${shorten(trimBlanks(text))}" is out of range`, `write a number from ${low} to ${high}`)
}

/** Reads a whole number from `low` to `high`: a count of things. */
export function parseCount(text: string, low: number, high: number): NumberResult {
  const read = parseNumber(text)
  if (!read.ok) return read
  const hint = `write a whole number from ${low} to ${high}`
  const shown = `"${shorten(trimBlanks(text))}"`
  if (!Number.isInteger(read.value)) return refuse('E_NUMBER', `${shown} is not a whole number`, hint)
  return read.value < low || read.value > high ? refuse('E_RANGE', `${shown} is out of range`, hint) : read
}

/** For messages: enough of a long text to recognise it. */
export function shorten(text: string, length = 40): string {
  if (text.length <= length) return text
  const characters = [...text.slice(0, length * 2)]
  return characters.length <= length && text.length <= length * 2
    ? text
    : `${characters.slice(0, length - 1).join('')}…`
}

/** Spaces and tabs at both ends. By hand, because a pattern such as ` +$` takes quadratic time. */
export function trimBlanks(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && (text[start] === ' ' || text[start] === '\t')) start += 1
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1
  return text.slice(start, end)
}

function explain(text: string): NumberResult {
  const shown = `"${shorten(text)}"`
  const plain = 'write digits with one point, such as 1234.5'
  if (/^-[ \t]*\.?(?:[0-9]|inf)/i.test(text))
    return refuse('E_NEGATIVE', `${shown} is negative`, 'write a number of at least 0')
  if (/^[+]?\.?inf(?:inity)?$|^\.?nan$/i.test(text))
    return refuse('E_NONFINITE', `${shown} is not a finite number`, plain)
  if (text.length > LONGEST) return refuse('E_NUMBER', `${shown} is too long for a number`, plain)
  if (/^[\u2010-\u2015\u2212\ufe63\uff0d]/.test(text)) {
    return refuse('E_NUMBER', `${shown} begins with a dash that is not the minus sign of a number`, plain)
  }
  return separator(text, shown) ?? spelling(text, shown, plain)
}

/** Commas, spaces and underscores between digits, which mean different numbers to different people. */
function separator(text: string, shown: string): NumberResult | null {
  if (/^[1-9][0-9]{0,2},[0-9]{3}$/.test(text)) {
    const [whole, point] = [text.replace(',', ''), text.replace(',', '.')]
    return refuse('E_NUMBER', `${shown} may mean ${whole} or ${point}`, `write "${whole}" or "${point}"`)
  }
  if (/^[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+$/.test(text)) {
    return instead(shown, 'has commas between digits', text.replaceAll(',', ''))
  }
  if (/^[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+$/.test(text)) {
    return instead(shown, 'has points between digits and a decimal comma', text.replaceAll('.', '').replace(',', '.'))
  }
  if (/^[0-9]+,[0-9]+$/.test(text)) return instead(shown, 'has a decimal comma', text.replace(',', '.'))
  if (/^[0-9]+(?:[_'\u2019 \u00a0\u2009\u202f,.][0-9]{3})+$/.test(text)) {
    return instead(shown, 'has separators between digits', text.replace(/[^0-9]/g, ''))
  }
  return null
}

function instead(shown: string, what: string, better: string): NumberResult {
  return refuse('E_NUMBER', `${shown} ${what}`, `write "${better}"`)
}

function spelling(text: string, shown: string, plain: string): NumberResult {
  if (/^\+[0-9]/.test(text)) return instead(shown, 'begins with a plus sign', text.slice(1))
  if (/^0[xob][0-9a-f]+$/i.test(text)) return refuse('E_NUMBER', `${shown} is not a decimal number`, plain)
  if (/^0[0-9]+$/.test(text)) return instead(shown, 'begins with a zero', text.replace(/^0+(?=[0-9])/, ''))
  if (/^\.[0-9]+$/.test(text)) return instead(shown, 'begins with a point', `0${text}`)
  if (/^[0-9]{16,}(?:\.[0-9]*)?$/.test(text)) return refuse('E_NUMBER', `${shown} has more than 15 digits`, plain)
  if (/^[0-9.]*(?![0-9])\p{Nd}/u.test(text)) return refuse('E_NUMBER', `${shown} has digits other than 0 to 9`, plain)
  const unit = /^([0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)[ \t]*([%‰°/\p{L}\p{Sc}].*)$/u.exec(text)
  if (unit && !/^e[+-]?[0-9]*$/i.test(unit[2] ?? '')) {
    return refuse(
      'E_UNIT',
      `${shown} has a unit, and this is a plain number`,
      `write "${unit[1]}", in the unit of the field`,
    )
  }
  return refuse('E_NUMBER', `${shown} is not a number`, plain)
}

function refuse(kind: NumberClass, why: string, hint: string): NumberResult {
  return { ok: false, class: kind, why, hint }
}
