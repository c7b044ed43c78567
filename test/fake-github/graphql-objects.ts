/** Git objects as GraphQL shows them. */
import { connection, type Page } from './connection.ts'
import type { GraphqlState, Place } from './graphql.ts'
import { pullAnswer } from './graphql-pulls.ts'
import type { Person, StoredBlob, StoredCommit, StoredEntry, StoredObject, StoredTree } from './objects.ts'

/** GitHub cuts `Blob.text` here. */
const TEXT_BYTES = 512_000

export async function objectAnswer(state: GraphqlState, place: Place, oid: string) {
  const found = await state.object(place, oid)
  return found === null ? null : answer(state, place, found)
}

function answer(state: GraphqlState, place: Place, found: StoredObject) {
  if (found.type === 'blob') return blobAnswer(found)
  return found.type === 'tree' ? treeAnswer(state, place, found) : commitAnswer(state, place, found)
}

function blobAnswer({ oid, bytes }: StoredBlob) {
  const isBinary = bytes.subarray(0, 8000).includes(0)
  const cut = bytes.subarray(0, TEXT_BYTES)
  return {
    kind: 'Blob',
    oid,
    byteSize: bytes.byteLength,
    isBinary,
    isTruncated: bytes.byteLength > TEXT_BYTES,
    // Bytes that are not UTF-8 arrive as replacement characters.
    text: isBinary ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(cut),
  }
}

function treeAnswer(state: GraphqlState, place: Place, { oid, entries }: StoredTree) {
  return { kind: 'Tree', oid, entries: () => entries.map((entry) => entryAnswer(state, place, entry)) }
}

function entryAnswer(state: GraphqlState, place: Place, { mode, name, oid }: StoredEntry) {
  const bytes = Buffer.from(name, 'latin1')
  const type = mode === 0o040000 ? 'tree' : mode === 0o160000 ? 'commit' : 'blob'
  return {
    mode,
    name: bytes.toString(),
    nameRaw: bytes.toString('base64'),
    oid,
    type,
    size: async () => {
      const blob = type === 'blob' ? await state.object(place, oid) : null
      return blob?.type === 'blob' ? blob.bytes.byteLength : 0
    },
  }
}

export function commitAnswer(state: GraphqlState, place: Place, commit: StoredCommit): object {
  const { oid, author, committer, message, parents } = commit
  const parentOf = async (parent: string) => {
    const found = await state.object(place, parent)
    return found?.type === 'commit' ? commitAnswer(state, place, found) : null
  }
  return {
    kind: 'Commit',
    oid,
    message,
    authoredDate: author.date,
    committedDate: committer.date,
    author: gitActor(state, author),
    committer: gitActor(state, committer),
    authors: (page: Page) => connection([author, ...coAuthors(message)], page, (person) => gitActor(state, person)),
    tree: () => objectAnswer(state, place, commit.tree),
    parents: (page: Page) => connection(parents, page, parentOf),
    history: async (page: Page) =>
      connection(await ancestors(state, place, commit), page, (one) => commitAnswer(state, place, one)),
    associatedPullRequests: async (page: Page) =>
      connection(await state.pullsOf(place, oid), page, (pull) => pullAnswer(state, place, pull)),
  }
}

function gitActor({ accounts }: GraphqlState, person: Person) {
  const login = accounts.get(person.email)
  return { ...person, user: login === undefined ? null : { login } }
}

function coAuthors(message: string): readonly Person[] {
  const lines = [...message.matchAll(/^Co-authored-by: (.*) <(.*)>$/gim)]
  return lines.map(([, name = '', email = '']) => ({ name, email, date: '' }))
}

/** What a pull request brings, the oldest first. */
export async function commitsBetween(
  state: GraphqlState,
  place: Place,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<readonly StoredCommit[]> {
  const [before, after] = [await state.object(place, base), await state.object(place, head)]
  if (after?.type !== 'commit') return []
  const there = before?.type === 'commit' ? await ancestors(state, place, before) : []
  const known = new Set(there.map(({ oid }) => oid))
  return (await ancestors(state, place, after)).filter(({ oid }) => !known.has(oid)).reverse()
}

const histories = new WeakMap<StoredCommit, Promise<readonly StoredCommit[]>>()

/** The newest first, as `git log` has them: no commit before one that continues it has been seen. */
function ancestors(state: GraphqlState, place: Place, tip: StoredCommit): Promise<readonly StoredCommit[]> {
  const known = histories.get(tip) ?? walk(state, place, tip)
  histories.set(tip, known)
  return known
}

async function walk(state: GraphqlState, place: Place, tip: StoredCommit): Promise<readonly StoredCommit[]> {
  const seen = new Set([tip.oid])
  const open = [tip]
  const all: StoredCommit[] = []
  for (let commit = open.shift(); commit !== undefined; commit = open.shift()) {
    all.push(commit)
    for (const oid of commit.parents) {
      const parent = seen.has(oid) ? null : await state.object(place, oid)
      if (parent?.type !== 'commit') continue
      seen.add(oid)
      const later = open.findIndex(({ committer }) => committer.date < parent.committer.date)
      open.splice(later === -1 ? open.length : later, 0, parent)
    }
  }
  return all
}
