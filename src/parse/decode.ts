/** Bytes of a text whose encoding nobody states: UTF-8, and Latin-1 where they cannot be that. */

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const latin1 = new TextDecoder('latin1')

/** The text of some bytes; a byte order mark in front, which joined files leave, is not text. */
export function decode(bytes: Uint8Array): string {
  const text = strictText(bytes) ?? latin1.decode(bytes)
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** `null` when the bytes are not UTF-8. */
export function strictText(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}
