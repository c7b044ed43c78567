/** A first-parent history held in memory, one commit for each list of files. */
import { createHash } from 'node:crypto'
import type { Author } from '../../src/core/ledger/ledger.ts'
import { compare } from '../../src/core/problem.ts'
import type { Blob, Brought, Difference, History, Landed, TreeEntry } from '../../src/review/ports.ts'

export type Tree = Readonly<Record<string, string>>

export interface MemoryCommit {
  readonly tree: Tree
  readonly committed: number
  readonly author?: Author
  /** Paths whose entry is a symbolic link. */
  readonly links?: readonly string[]
}

export const NOBODY: Author = { login: null, email: 'a@example.org', account: null }

/** The id of the commit with this number. */
export function commitId(number: number): string {
  return number.toString(16).padStart(40, '0')
}

export interface MemoryHistory extends History {
  /** How often blobs were asked for. */
  readonly asked: () => number
}

export function memoryHistory(commits: readonly MemoryCommit[], people?: ReadonlyMap<string, Brought>): MemoryHistory {
  const blobs = new Map<string, Uint8Array>()
  const entry = (path: string, content: string, link: boolean): TreeEntry => {
    const bytes = new TextEncoder().encode(content)
    const oid = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
    blobs.set(oid, bytes)
    return { path, kind: link ? 'symlink' : 'file', oid, size: null }
  }
  const sides = commits.map(({ tree, links = [] }) => {
    return new Map(Object.entries(tree).map(([path, content]) => [path, entry(path, content, links.includes(path))]))
  })
  let asked = 0
  return {
    tip: commitId(commits.length - 1),
    asked: () => asked,
    async landings(wanted, after) {
      const first = after === null ? 0 : commits.findIndex((_, index) => commitId(index) === after) + 1
      if (first === 0 && after !== null) return null
      return (async function* () {
        for (let index = first; index < commits.length; index++) yield landed(index, wanted)
      })()
    },
    async read(entries) {
      asked += 1
      return new Map(entries.map(({ oid }) => [oid, blobOf(blobs.get(oid))]))
    },
    ...(people === undefined ? {} : { people: async () => people }),
  }

  function landed(index: number, wanted: (path: string) => boolean): Landed {
    const [before, after] = [sides[index - 1], sides[index]]
    const paths = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort(compare).filter(wanted)
    const changes = paths.flatMap((path): Difference[] => {
      const [was, is] = [before?.get(path) ?? null, after?.get(path) ?? null]
      return was?.oid === is?.oid && was?.kind === is?.kind ? [] : [{ path, before: was, after: is }]
    })
    const { committed, author = NOBODY } = commits[index] as MemoryCommit
    return { commit: commitId(index), committed, author, changes }
  }
}

function blobOf(bytes: Uint8Array | undefined): Blob {
  if (bytes === undefined) throw new Error('no such blob')
  return { size: bytes.length, chunks: () => [bytes], head: async (length) => bytes.subarray(0, length) }
}
