/** The bytes of a table before it is parsed: UTF-8 without a mark, LF, composed letters, nothing that cannot be seen. */
import type { Complaint } from './checks.ts'

/** Controls except the line feed, spaces other than the plain one, invisible characters, and the mark of a broken decoding. */
const UNSEEN = /[^\P{C}\n]|(?! )\p{Zs}|[\u2028\u2029\ufffd]/u

export function checkEncoding(name: string, bytes: Uint8Array): Complaint[] {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return [`${name}:${badLine(bytes)} is not UTF-8`]
  }
  if (text.startsWith('\ufeff')) return [`${name}:1 begins with a byte order mark`]
  const found = text.split('\n').flatMap((line, at) => {
    const unseen = UNSEEN.exec(line)?.[0].codePointAt(0)
    const code = unseen === undefined ? '' : `U+${unseen.toString(16).toUpperCase().padStart(4, '0')}`
    return [
      ...(unseen === undefined ? [] : [`${name}:${at + 1} has ${code === 'U+000D' ? 'a carriage return' : code}`]),
      ...(line.normalize('NFC') === line ? [] : [`${name}:${at + 1} has letters that are not composed (NFC)`]),
    ]
  })
  return text.endsWith('\n') ? found : [...found, `${name} does not end with a line feed`]
}

/** The line with the first byte that UTF-8 does not know. */
function badLine(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return text.slice(0, text.indexOf('\ufffd')).split('\n').length
}
