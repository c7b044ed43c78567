/**
 * From bytes to text. What is not text, or not the text it claims to be, is refused with a name, before any parser sees it.
 * Signatures: the published magic numbers of each file type; pointer texts of Git LFS and git-annex.
 */
import { type Parsed, type Place, type Problem, reporter } from '../core/problem.ts'
import { textProblems } from './text-problems.ts'

export { textProblems }

const report = reporter(textProblems)

const LF = 0x0a
const CR = 0x0d
const UTF8_MARK = [0xef, 0xbb, 0xbf]

/** What the rest of a file is searched for, behind its opening. */
const SUSPECT = ['\0', '<<<<<<<', '>>>>>>>']
/** Bytes in which every signature and every first line that is looked at stands. */
const OPENING = 4096

/** First bytes of files that are packed; nothing is ever unpacked, so that no archive can grow in memory. */
const PACKED: readonly (readonly [string, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['bzip2', [0x42, 0x5a, 0x68, 0x31, 0x41, 0x59]],
  ['bzip2', [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['Zstandard', [0x28, 0xb5, 0x2f, 0xfd]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['LZ4', [0x04, 0x22, 0x4d, 0x18]],
]

/** First bytes of other things that get committed under a record's name. */
const BINARY: readonly (readonly [string, readonly number[]])[] = [
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [...ascii('GIF8')]],
  ['a PDF document', [...ascii('%PDF-')]],
  ['a Parquet table', [...ascii('PAR1')]],
  ['an Arrow table', [...ascii('ARROW1')]],
  ['a SQLite database', [...ascii('SQLite format 3')]],
  ['an HDF5 file', [0x89, 0x48, 0x44, 0x46]],
  ['a NumPy array', [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]],
  ['a Python pickle', [0x80, 0x02]],
  ['a Python pickle', [0x80, 0x03]],
  ['a Python pickle', [0x80, 0x04, 0x95]],
  ['a Python pickle', [0x80, 0x05, 0x95]],
  ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['encrypted by git-crypt', [0x00, ...ascii('GITCRYPT')]],
]

/**
 * Says why the file that starts with `head` is not a text that can be read, or `null`.
 * @param head The first bytes, as many as there are at hand; more bytes find more.
 */
export function refusal(path: string, head: Uint8Array): Problem | null {
  const start: Place = { file: path, line: 1, column: 1 }
  return (
    pointerProblem(start, head) ??
    signatureProblem(start, head) ??
    nulProblem(start, head) ??
    pageProblem(path, start, head) ??
    conflictProblem(path, head)
  )
}

/** Refusals of files that say nothing of what they hold; their name alone tells that it may be a record. */
const CONCEALING: ReadonlySet<string> = new Set([
  'text/lfs-pointer',
  'text/annex-link',
  'text/compressed',
  'text/binary',
  'text/html-page',
])

/** As `refusal`, for a file whose content is not ours and whose name is: only what hides the content that was meant. */
export function concealment(path: string, head: Uint8Array): Problem | null {
  const refused = refusal(path, head)
  return refused !== null && CONCEALING.has(refused.code) ? refused : null
}

/**
 * Decodes a whole file: one UTF-8 mark is dropped, UTF-8 is strict, and Latin-1 is the fallback where it is allowed.
 * Refuses everything that `refusal` refuses, in the whole of the bytes.
 */
export function decodeText(
  path: string,
  bytes: Uint8Array,
  latin1: 'allow' | 'refuse',
): Parsed<{ text: string; latin1: boolean }> {
  const body = startsWith(bytes, UTF8_MARK) ? bytes.subarray(3) : bytes
  const text = strictUtf8(body)
  // Searches in a text are ten times as fast as in bytes; where they find nothing, only the start is left to be asked.
  const suspect = text === null || SUSPECT.some((sign) => text.includes(sign))
  const refused = refusal(path, suspect ? bytes : bytes.subarray(0, OPENING))
  if (refused) return { ok: false, problems: [refused] }
  if (text === null) return decodeLatin1(path, body, latin1)
  const mark = text.indexOf('\ufeff')
  if (mark === -1) return { ok: true, value: { text, latin1: false } }
  const at = placeInText(path, text, mark)
  const message = `a second byte order mark stands on line ${at.line}`
  return { ok: false, problems: [report('text/second-bom', at, message, 'delete it; files were probably joined here')] }
}

function decodeLatin1(
  path: string,
  body: Uint8Array,
  latin1: 'allow' | 'refuse',
): Parsed<{ text: string; latin1: boolean }> {
  const bad = firstBadByte(body)
  const at = placeInBytes(path, body, bad)
  const byte = `0x${(body[bad] ?? 0).toString(16).padStart(2, '0')}`
  const hint = 'save the file as UTF-8'
  if (latin1 === 'refuse') {
    return { ok: false, problems: [report('text/not-utf-8', at, `byte ${byte} is not valid UTF-8`, hint)] }
  }
  // Text in an old encoding has no control characters; a binary without a known signature nearly always has.
  if (body.some((value) => value < 0x20 && value !== LF && value !== CR && value !== 0x09 && value !== 0x0c)) {
    return {
      ok: false,
      problems: [report('text/binary', at, `byte ${byte} is not valid UTF-8, and this is no text`, hint)],
    }
  }
  const text = new TextDecoder('latin1').decode(body)
  const warning = report('text/latin-1', at, `byte ${byte} is not valid UTF-8; the file was read as Latin-1`, hint)
  return { ok: true, value: { text, latin1: true }, warnings: [warning] }
}

function pointerProblem(at: Place, head: Uint8Array): Problem | null {
  if (startsWith(head, ascii('version https://git-lfs.')) || startsWith(head, ascii('version https://hawser.'))) {
    const hint = 'commit the file itself: take its pattern out of .gitattributes and add it again'
    return report('text/lfs-pointer', at, 'a Git LFS pointer; the content is not in the repository', hint)
  }
  const line = firstLine(head)
  if (line.startsWith('/annex/objects/') || line.includes('.git/annex/objects/')) {
    const hint = 'commit the file itself: run "git annex unannex" on it and add it again'
    return report('text/annex-link', at, 'a git-annex link; the content is not in the repository', hint)
  }
  return null
}

function signatureProblem(at: Place, head: Uint8Array): Problem | null {
  const packed = PACKED.find(([, magic]) => startsWith(head, magic))
  if (packed) {
    return report('text/compressed', at, `the content is packed (${packed[0]})`, 'commit the file unpacked')
  }
  const binary = BINARY.find(([, magic]) => startsWith(head, magic))
  if (!binary) return null
  const hint = 'commit the record as a text file, or exclude this path in the policy'
  return report('text/binary', at, `the content is ${binary[0]}, not text`, hint)
}

/** UTF-16 and UTF-32: by their mark, or because every other byte of the first 4 KiB is NUL. Other text has no NUL at all. */
function nulProblem(start: Place, head: Uint8Array): Problem | null {
  const hint = 'save the file as UTF-8'
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]) || startsWith(head, [0, 0, 0xfe, 0xff])) {
    return report('text/utf-16', start, 'the file is UTF-16 or UTF-32, not UTF-8', hint)
  }
  const nul = head.indexOf(0)
  if (nul === -1) return null
  if (hasNulInTurn(head)) {
    return report('text/utf-16', start, 'the file is UTF-16 or UTF-32 without a byte order mark, not UTF-8', hint)
  }
  const at = placeInBytes(start.file, head, nul)
  return report('text/nul', at, 'a NUL byte; this is no text file', 'write the record again as a UTF-8 text file')
}

/** Latin letters in UTF-16 and UTF-32: of two bytes one is nearly always NUL, or of four three, at either end. */
function hasNulInTurn(head: Uint8Array): boolean {
  const length = Math.min(head.length, 4096)
  const nuls: [number, number, number, number] = [0, 0, 0, 0]
  for (let at = 0; at < length; at++) if (head[at] === 0) nuls[(at % 4) as 0 | 1 | 2 | 3]++
  const [first, second, third, fourth] = nuls
  const isTurn = (many: number, few: number) => many >= 0.2 * length && few <= 0.025 * length
  const isUtf32 = (many: number, few: number) => many >= 0.6 * length && few <= 0.025 * length
  return (
    isTurn(first + third, second + fourth) ||
    isTurn(second + fourth, first + third) ||
    isUtf32(second + third + fourth, first) ||
    isUtf32(first + second + third, fourth)
  )
}

/** A sign-in or error page, saved under the record's name. Markdown may hold HTML, so it is not asked. */
function pageProblem(path: string, at: Place, head: Uint8Array): Problem | null {
  if (/\.(md|markdown|html?)$/i.test(path)) return null
  const opening = new TextDecoder('latin1').decode(head.subarray(0, 256)).replace('ï»¿', '').trimStart().toLowerCase()
  if (!opening.startsWith('<!doctype html') && !opening.startsWith('<html')) return null
  return report('text/html-page', at, 'the content is a web page', 'download the record itself and commit that')
}

/** Markers that git leaves in a file of an unfinished merge: seven signs at the start of a line, then a space or its end. */
function conflictProblem(path: string, bytes: Uint8Array): Problem | null {
  const opening = markerAt(bytes, 0x3c)
  const closing = markerAt(bytes, 0x3e)
  const marker = opening === -1 || closing === -1 ? Math.max(opening, closing) : Math.min(opening, closing)
  if (marker === -1) return null
  const at = placeInBytes(path, bytes, marker)
  const hint = 'resolve the conflict and delete the <<<<<<<, ======= and >>>>>>> lines'
  return report('text/conflict-marker', at, `unresolved merge conflict on line ${at.line}`, hint)
}

function markerAt(bytes: Uint8Array, sign: number): number {
  const start = startsWith(bytes, UTF8_MARK) ? 3 : 0
  for (let at = bytes.indexOf(sign); at !== -1; at = bytes.indexOf(sign, at + 1)) {
    let end = at
    while (bytes[end] === sign) end++
    const before = at === start || bytes[at - 1] === LF || bytes[at - 1] === CR
    const after = bytes[end]
    if (end - at === 7 && before && (after === 0x20 || after === LF || after === CR || after === undefined)) return at
    at = end - 1
  }
  return -1
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Index of the first byte at which strict UTF-8 fails, by halving: a prefix is bad exactly when it holds that byte. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (prefixIsUtf8(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  // The byte at which decoding stops may be the one after the culprit: a lead byte that nothing follows.
  while (good > 0 && strictUtf8(bytes.subarray(0, good)) === null) good--
  return good
}

function prefixIsUtf8(prefix: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(prefix, { stream: true })
    return true
  } catch {
    return false
  }
}

function firstLine(head: Uint8Array): string {
  const end = head.subarray(0, 1024).indexOf(LF)
  return new TextDecoder('latin1').decode(head.subarray(0, end === -1 ? 1024 : end))
}

function placeInBytes(file: string, bytes: Uint8Array, index: number): Place {
  let line = 1
  let start = 0
  for (let at = bytes.indexOf(LF); at !== -1 && at < index; at = bytes.indexOf(LF, at + 1)) {
    line++
    start = at + 1
  }
  return { file, line, column: index - start + 1 }
}

function placeInText(file: string, text: string, index: number): Place {
  const before = text.slice(0, index)
  return { file, line: before.split('\n').length, column: index - before.lastIndexOf('\n') }
}

function startsWith(bytes: Uint8Array, prefix: ArrayLike<number>): boolean {
  if (bytes.length < prefix.length) return false
  for (let at = 0; at < prefix.length; at++) if (bytes[at] !== prefix[at]) return false
  return true
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
