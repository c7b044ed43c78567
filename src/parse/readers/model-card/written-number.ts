/** Numbers as people write them in prose: `1,354`, `0,01226`, `39.3M`. Stricter than it looks: two readings are none. */

export interface Written {
  /** `null`: it has more than one reading, or none. */
  readonly value: number | null
  /** The comma was read as a decimal point. */
  readonly decimalComma: boolean
}

const PLAIN = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?$/
const THOUSANDS = /^[1-9]\d{0,2}(?:,\d{3}){1,5}(?:\.\d{1,30})?$/
const COMMA = /^(?:0|[1-9]\d{0,14}),\d{1,30}(?:[eE][+-]?\d{1,3})?$/
/** `1,234` is 1234 in English and 1.234 in German; the larger reading is taken, as a budget must. */
const LONGEST = 60

export function readWritten(token: string): Written {
  const none = { value: null, decimalComma: false }
  if (token.length > LONGEST) return none
  if (PLAIN.test(token)) return finite(token, false)
  if (THOUSANDS.test(token)) return finite(token.replaceAll(',', ''), false)
  if (COMMA.test(token)) return finite(token.replace(',', '.'), true)
  return none
}

function finite(token: string, decimalComma: boolean): Written {
  const value = Number(token)
  const underflow = value === 0 && /[1-9]/.test(token.split(/e/i)[0] ?? '')
  return { value: Number.isFinite(value) && !underflow ? value : null, decimalComma }
}
