/**
 * Folders of W&B: `wandb/run-20260101_120000-ab12cd34/files/wandb-summary.json`, `wandb/offline-run-…`, or the files by
 * themselves. All runs of one folder are read together, because a run that was resumed has several.
 */

/** A time in local time of the machine, and the id, which a user may choose and which may have dashes. */
const SESSION = /^(?:offline-)?run-(\d{8})_(\d{6})-(.+)$/

export interface SessionPath {
  /** The folder of the session. */
  readonly folder: string
  readonly id: string | null
  /** `2026-01-01T12:00:00`, local. */
  readonly began: string | null
  /** A copy of the last session, where a symbolic link was followed. */
  readonly latest: boolean
}

/** The folder that holds the sessions; of files by themselves, their own. */
export function unitOf(path: string): string {
  const parts = path.split('/')
  const at = sessionIndex(parts)
  return (at === -1 ? parts.slice(0, -1) : parts.slice(0, at)).join('/')
}

export function sessionOf(path: string): SessionPath {
  const parts = path.split('/')
  const at = sessionIndex(parts)
  if (at === -1) return { folder: parts.slice(0, -1).join('/'), id: null, began: null, latest: false }
  const folder = parts.slice(0, at + 1).join('/')
  const match = SESSION.exec(parts[at] ?? '')
  if (match === null) return { folder, id: null, began: null, latest: true }
  const [, day = '', time = '', id = ''] = match
  const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`
  return { folder, id, began: `${date}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}`, latest: false }
}

/** The id in the name of the log, `run-ab12cd34.wandb`. */
export function idOfLog(path: string): string | null {
  return /(?:^|\/)run-([^/]+)\.wandb$/.exec(path)?.[1] ?? null
}

export function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function sessionIndex(parts: readonly string[]): number {
  return parts.findIndex((part, index) => index < parts.length - 1 && (SESSION.test(part) || part === 'latest-run'))
}
