/**
 * The first line of our comment, which nobody sees. It says whose answer this is, and which run gave it, so that an
 * older run does not overwrite a newer answer. Only the first line counts: the same text further down may have come
 * from a record.
 */
export interface RunId {
  /** `GITHUB_RUN_ID` and `GITHUB_RUN_ATTEMPT`: both only grow. */
  readonly id: number
  readonly attempt: number
}

export interface Marked {
  readonly run: RunId
  readonly head: string
}

/** Several gates in one repository have a key each; the key is also part of the check's name. */
export const KEY = /^(?!.*--)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/

export function writeMarker(key: string, { run, head }: Marked): string {
  return `${prefix(key)}<!-- run ${run.id}.${run.attempt} at ${head} -->\n`
}

/** `null`: this is not the comment of this key. `run: null`: it is, but does not say which run wrote it. */
export function readMarker(
  key: string,
  body: string,
): { readonly marked: Marked | null; readonly text: string } | null {
  if (!body.startsWith(prefix(key))) return null
  const end = body.indexOf('\n')
  const line = (end < 0 ? body : body.slice(0, end)).slice(prefix(key).length).trim()
  const text = end < 0 ? '' : body.slice(end + 1)
  const [, id, attempt, head] = /^<!-- run (\d{1,15})\.(\d{1,6}) at ([0-9a-f]{40,64}) -->$/.exec(line) ?? []
  if (id === undefined || attempt === undefined || head === undefined) return { marked: null, text }
  return { marked: { run: { id: Number(id), attempt: Number(attempt) }, head }, text }
}

export function isNewer(a: RunId, b: RunId): boolean {
  return a.id > b.id || (a.id === b.id && a.attempt > b.attempt)
}

function prefix(key: string): string {
  return `<!-- carbon-clerk:comment:${key === '' ? 'default' : key} -->`
}
