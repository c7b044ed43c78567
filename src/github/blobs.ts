/**
 * Contents by object id. One GraphQL query brings up to a hundred small files; whatever GraphQL cannot carry exactly
 * (binary, cut at 512,000 bytes, text that is not UTF-8, an answer with holes) is asked for once more over REST, as
 * raw bytes. Nothing is believed before its hash is right.
 */

import { mapBounded } from '../core/bounded.ts'
import { WorldError } from '../core/problem.ts'
import type { TreeEntry } from '../review/ports.ts'
import { type Api, isObject } from './api.ts'
import { fault } from './fault.ts'
import { isBlob } from './object-id.ts'

export interface BlobLimits {
  /** Objects a query, and the sum of their sizes as the tree states them. */
  readonly perQuery: number
  readonly bytesPerQuery: number
  /** Larger ones go over REST at once; one of unknown size is tried as text. */
  readonly textBytes: number
  /** What GitHub serves over REST at most. */
  readonly rawBytes: number
  /** Requests for one blob each that an evaluation may cost; a token has a thousand an hour. */
  readonly rawRequests: number
  readonly parallel: number
}

const blobLimits: BlobLimits = {
  perQuery: 100,
  bytesPerQuery: 4 * 1024 * 1024,
  textBytes: 500_000,
  rawBytes: 100 * 1024 * 1024,
  rawRequests: 500,
  parallel: 8,
}

/** A blob that is wanted; entries with the same object id are one. */
type Wanted = Pick<TreeEntry, 'oid' | 'size'>

/**
 * @param likely What will probably be asked for next: taken along if the same queries have room, and never worth more.
 * @throws WorldError when one of `entries` cannot be had, or is not what its id says.
 */
export async function fetchBlobs(
  api: Api,
  entries: readonly Wanted[],
  likely: readonly Wanted[] = [],
  limits: BlobLimits = blobLimits,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = [...new Map(entries.map((entry) => [entry.oid, entry])).values()]
  const isSmall = ({ size }: Wanted): boolean => size === null || size <= limits.textBytes
  const found = new Map<string, Uint8Array>()
  const asked = new Set(wanted.map(({ oid }) => oid))
  const small = wanted.filter(isSmall)
  const more = likely.filter((entry) => isSmall(entry) && !asked.has(entry.oid))
  const planned = batches([...small, ...more], limits).slice(0, batches(small, limits).length)
  await mapBounded(planned, limits.parallel, async (batch) => {
    for (const [oid, bytes] of await queryTexts(api, batch)) found.set(oid, bytes)
  })
  const rest = wanted.filter(({ oid }) => !found.has(oid))
  if (rest.length > limits.rawRequests) throw tooMany(rest.length)
  await mapBounded(rest, limits.parallel, async (entry) => {
    found.set(entry.oid, await fetchRaw(api, entry, limits.rawBytes))
  })
  return found
}

function tooMany(count: number): WorldError {
  return fault(
    'github/unavailable',
    `${count} files would have to be asked for one by one, because GraphQL does not answer`,
  )
}

function batches(wanted: readonly Wanted[], limits: BlobLimits): readonly (readonly Wanted[])[] {
  const all: Wanted[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const entry of wanted) {
    const size = entry.size ?? limits.bytesPerQuery / limits.perQuery
    const last = all.at(-1)
    if (last === undefined || last.length >= limits.perQuery || bytes + size > limits.bytesPerQuery) {
      all.push([entry])
      bytes = size
    } else {
      last.push(entry)
      bytes += size
    }
  }
  return all
}

/** The ones that arrived whole. A query that fails altogether brings nothing, and REST is asked instead. */
async function queryTexts(api: Api, batch: readonly Wanted[]): Promise<readonly (readonly [string, Uint8Array])[]> {
  const fields = batch.map(({ oid }, index) => `b${index}: object(oid: "${oid}") { ...text }`).join('\n')
  const query = `query Texts($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
${fields}
  }
}
fragment text on Blob { text isBinary isTruncated }`
  const answer = await api
    .graphql('the contents of the records', query, { ...api.repository })
    .catch(giveUpUnlessLimited)
  const repository = isObject(answer) && isObject(answer.data) ? answer.data.repository : null
  if (!isObject(repository)) return []
  const texts = batch.map(async ({ oid }, index) => [oid, await exactText(oid, repository[`b${index}`])] as const)
  return (await Promise.all(texts)).filter((pair): pair is readonly [string, Uint8Array] => pair[1] !== null)
}

/** Going on over REST would only make a used-up limit worse; every other refusal of GraphQL may be its own. */
function giveUpUnlessLimited(thrown: unknown): null {
  if (thrown instanceof WorldError && thrown.code !== 'github/rate-limited' && thrown.code !== 'github/unauthorized') {
    return null
  }
  throw thrown
}

async function exactText(oid: string, object: unknown): Promise<Uint8Array | null> {
  if (!isObject(object) || object.isBinary === true || object.isTruncated !== false) return null
  if (typeof object.text !== 'string') return null
  const bytes = new TextEncoder().encode(object.text)
  return (await isBlob(oid, bytes)) ? bytes : null
}

async function fetchRaw(api: Api, { oid, size }: Wanted, limit: number): Promise<Uint8Array> {
  const what = `the blob ${oid}`
  if (size !== null && size > limit) throw fault('github/blob-too-large', `${what} has ${size} bytes`)
  const bytes = await api
    .bytes({
      what,
      route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
      parameters: { file_sha: oid },
      accept: 'application/vnd.github.raw+json',
      repeat: 'safe',
      slow: true,
      maxBytes: limit,
    })
    .catch((thrown: unknown) => {
      const missing = thrown instanceof WorldError && thrown.code === 'github/not-found'
      throw missing
        ? fault('github/blob-missing', `${what} is in the tree, but GitHub does not have it`, undefined, thrown)
        : thrown
    })
  if (await isBlob(oid, bytes)) return bytes
  const wrapped = unwrap(bytes)
  if (wrapped !== null && (await isBlob(oid, wrapped))) return wrapped
  throw fault('github/blob-mismatch', `${what} does not have the content of its id`)
}

/** The same answer as JSON with base64, from a server or a proxy that does not mind what was asked for. */
function unwrap(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0x7b) return null
  try {
    const answer: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (!isObject(answer) || answer.encoding !== 'base64' || typeof answer.content !== 'string') return null
    return Uint8Array.from(atob(answer.content.replaceAll('\n', '')), (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}
