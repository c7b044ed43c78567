/**
 * Git's names for content: the hash of `blob <size>\0` and the bytes. Forty hex digits are SHA-1, sixty-four SHA-256
 * (git's "hash-function-transition"). Checking it makes every transport equally trustworthy: lossy text, a truncated
 * answer or a cached error page cannot pass for the file.
 */
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

export function isObjectId(text: unknown): text is string {
  return typeof text === 'string' && OBJECT_ID.test(text)
}

export function isBlob(oid: string, bytes: Uint8Array): Promise<boolean> {
  return isContentOf('blob', oid, bytes)
}

/** @param bytes The entries as git writes them: `<mode> <name>\0<object id in bytes>`, one after the other. */
export function isTree(oid: string, bytes: Uint8Array): Promise<boolean> {
  return isContentOf('tree', oid, bytes)
}

async function isContentOf(type: 'blob' | 'tree', oid: string, bytes: Uint8Array): Promise<boolean> {
  const header = new TextEncoder().encode(`${type} ${bytes.byteLength}\0`)
  const object = new Uint8Array(header.byteLength + bytes.byteLength)
  object.set(header)
  object.set(bytes, header.byteLength)
  const digest = await crypto.subtle.digest(oid.length === 40 ? 'SHA-1' : 'SHA-256', object)
  return hex(new Uint8Array(digest)) === oid
}

function hex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0')
  return text
}
