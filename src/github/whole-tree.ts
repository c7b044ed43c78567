/**
 * Every file of one commit, through `GET git/trees/{sha}?recursive=1`. GitHub cuts that answer at 100,000 entries or
 * 7 MB and says `truncated`; then the folders are asked one by one, and a listing that is still cut is an error: half
 * a tree must not pass for a repository with fewer records.
 */

import { mapBounded } from '../core/bounded.ts'
import type { TreeEntry } from '../review/ports.ts'
import { type Api, isObject } from './api.ts'
import { fault } from './fault.ts'
import { isObjectId } from './object-id.ts'

export interface TreeLimits {
  /** Listings that one commit may cost. */
  readonly listings: number
  readonly entries: number
}

const treeLimits: TreeLimits = { listings: 400, entries: 2_000_000 }

interface Listing {
  readonly truncated: boolean
  readonly files: readonly TreeEntry[]
  readonly folders: readonly { readonly path: string; readonly oid: string }[]
}

export interface TreeReader {
  /** All files below a commit, in no particular order. */
  read(commit: string): Promise<readonly TreeEntry[]>
}

/** Listings are remembered by object id: base and head share most of their folders. */
export function openTreeReader(api: Api, limits: TreeLimits = treeLimits): TreeReader {
  const seen = new Map<string, Promise<Listing>>()
  const list = (oid: string, deep: boolean): Promise<Listing> => {
    const key = `${oid} ${deep}`
    const known = seen.get(key)
    if (known !== undefined) return known
    if (seen.size >= limits.listings) throw incomplete(`more than ${limits.listings} listings are needed`)
    const asked = fetchListing(api, oid, deep)
    seen.set(key, asked)
    return asked
  }
  return {
    read: async (commit) => {
      const files = await walk(list, commit)
      if (files.length > limits.entries) throw incomplete(`it holds more than ${limits.entries} files`)
      return files
    },
  }
}

async function walk(
  list: (oid: string, deep: boolean) => Promise<Listing>,
  oid: string,
): Promise<readonly TreeEntry[]> {
  const whole = await list(oid, true)
  if (!whole.truncated) return whole.files
  const top = await list(oid, false)
  if (top.truncated) throw incomplete('one folder holds more files than GitHub lists')
  const parts = await mapBounded(top.folders, 8, async (folder) => {
    const below = await walk(list, folder.oid)
    return below.map((file) => ({ ...file, path: `${folder.path}/${file.path}` }))
  })
  return [...top.files, ...parts.flat()]
}

/** One folder without those below it. */
export function listFolder(api: Api, oid: string): Promise<Listing> {
  return fetchListing(api, oid, false)
}

async function fetchListing(api: Api, oid: string, deep: boolean): Promise<Listing> {
  const what = `the files of ${oid}`
  const answer = await api.json({
    what,
    route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    parameters: { tree_sha: oid, ...(deep ? { recursive: '1' } : {}) },
    repeat: 'safe',
    slow: true,
    maxBytes: 64 * 1024 * 1024,
  })
  if (!isObject(answer) || !Array.isArray(answer.tree) || typeof answer.truncated !== 'boolean') {
    throw fault('github/unexpected-answer', `${what}: the answer is not a tree`)
  }
  const files: TreeEntry[] = []
  const folders: { path: string; oid: string }[] = []
  for (const row of answer.tree) {
    const { path, oid: rowOid, mode, size } = parseRow(what, row)
    if (mode === '040000') folders.push({ path, oid: rowOid })
    else files.push(entry(path, rowOid, mode, size))
  }
  return { truncated: answer.truncated, files, folders }
}

function parseRow(what: string, row: unknown): { path: string; oid: string; mode: string; size: number | null } {
  const { path, sha, mode, size } = isObject(row) ? row : {}
  if (typeof path !== 'string' || path === '' || !isObjectId(sha) || typeof mode !== 'string') {
    throw fault('github/unexpected-answer', `${what}: an entry has no path, object id or mode`)
  }
  return { path, oid: sha, mode, size: Number.isSafeInteger(size) ? (size as number) : null }
}

/** JSON cannot carry a name that is not UTF-8; the replacement character is all that is left of one. */
function entry(path: string, oid: string, mode: string, size: number | null): TreeEntry {
  const kind = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file'
  return path.includes('\uFFFD') ? { path, kind, oid, size, undecodable: true } : { path, kind, oid, size }
}

function incomplete(why: string) {
  return fault('github/tree-incomplete', `the list of files is not complete: ${why}`)
}
