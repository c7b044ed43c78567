/** Why a text is not JSON, in the words of somebody who has to mend it. */
export interface Explained {
  readonly offset: number
  readonly message: string
  readonly hint: string
}

/** What Python's json module writes for floats that are no numbers. */
export const NON_FINITE = /NaN|-?Infinity/y

/** Where in the grammar the parser stood. */
type Where = 'for a value' | 'for a key' | 'after a key' | 'between' | 'after a comma' | 'in a text' | 'after the end'

const CUT_HINT = 'the file was cut, or is still being written; write it again'

export function explain(text: string, offset: number, where: Where): Explained {
  const sign = text[offset]
  if (where === 'in a text') return inText(text, offset)
  if (sign === undefined) {
    return { offset, message: 'the text ends in the middle of a value', hint: CUT_HINT }
  }
  if (where === 'after the end') return afterTheEnd(sign, offset)
  if (sign === '/' || sign === '#') {
    return { offset, message: 'a comment, which JSON does not have', hint: 'delete the comment' }
  }
  if (where === 'after a comma') {
    return { offset, message: `a comma stands before the closing "${sign}"`, hint: 'delete the comma' }
  }
  if (sign === "'") {
    return { offset, message: 'a single quote, where JSON has double quotes', hint: 'write "…" with double quotes' }
  }
  return atSign(text, offset, where)
}

/** What stands there is not quoted: it may be a name or an address that nobody should read in a comment. */
function atSign(text: string, offset: number, where: Where): Explained {
  if (where === 'for a value') return forValue(text, offset)
  if (where === 'for a key') {
    return { offset, message: 'a key is not in double quotes', hint: 'write keys in double quotes' }
  }
  if (where === 'after a key') return { offset, message: 'a key is not followed by a colon', hint: 'write the colon' }
  const hint = 'write a comma between two parts, and close each bracket'
  return { offset, message: 'neither a comma nor a closing bracket follows a value', hint }
}

function forValue(text: string, offset: number): Explained {
  NON_FINITE.lastIndex = offset
  const special = NON_FINITE.exec(text)?.[0]
  if (special !== undefined) {
    const message = `${special} is not a number of JSON`
    return { offset, message, hint: 'write the number that was measured, or null where there is none' }
  }
  const word = /^(?:True|False|None)\b/.exec(text.slice(offset, offset + 6))?.[0]
  if (word !== undefined) {
    return { offset, message: `${word} is a word of Python, not of JSON`, hint: 'write the file with json.dump' }
  }
  if (/^[+-]?[.0-9]/.test(text.slice(offset, offset + 3))) {
    return { offset, message: 'this is not a number of JSON', hint: 'write for example 0.5 or 1e-05, without a unit' }
  }
  return { offset, message: 'no value stands here', hint: 'write a value, with texts in double quotes' }
}

function afterTheEnd(sign: string, offset: number): Explained {
  if (sign === '{' || sign === '[') {
    const message = 'a second value begins here; is this JSON Lines?'
    return { offset, message, hint: 'name the file .jsonl if each line is a value of its own, or keep one value' }
  }
  return { offset, message: 'something stands after the end of the value', hint: 'delete what follows it' }
}

/** @param start The opening quote. */
function inText(text: string, start: number): Explained {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x20) {
      const message =
        code === 10 || code === 13 ? 'a text goes over the end of its line' : 'a control character in a text'
      return { offset: at, message, hint: 'close the quote, or write the character as an escape such as \\n' }
    }
    if (code !== 0x5c) continue
    if (!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(at, at + 6)) && at + 6 <= text.length) {
      const message = `"${text.slice(at, at + 2)}" is not an escape of JSON`
      return { offset: at, message, hint: 'write a backslash as \\\\' }
    }
    at += 1
  }
  return { offset: start, message: 'a text is opened and never closed', hint: CUT_HINT }
}
