/** Paths as git keeps them: bytes, which need not be text. */

const BEYOND_ASCII = /[\x80-\xff]/

export interface GitPath {
  readonly path: string
  readonly undecodable: boolean
}

/** @param raw One character a byte. Bytes of a path that is not UTF-8 are written `\xff`, and its file is never read. */
export function decodePath(raw: string): GitPath {
  if (!BEYOND_ASCII.test(raw)) return { path: raw, undecodable: false }
  const bytes = Uint8Array.from(raw, (character) => character.charCodeAt(0))
  try {
    return { path: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), undecodable: false }
  } catch {
    return { path: raw.replace(/[\x80-\xff]/g, escapedByte), undecodable: true }
  }
}

function escapedByte(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16)}`
}
