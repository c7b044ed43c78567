/**
 * Folders by object id, many a query. Nothing is believed before its hash is right, so a list that was cut cannot pass
 * for a smaller folder. What GraphQL does not give exactly is asked for once more: in smaller queries, for GitHub drops
 * what takes it too long (`RESOURCE_LIMITS_EXCEEDED` by alias, or a timeout of all), and at last alone over REST.
 * Limits: "Rate limits and query limits for the GraphQL API" in GitHub's documentation.
 */
import { mapBounded } from '../core/bounded.ts'
import { WorldError } from '../core/problem.ts'
import { type Api, isObject } from './api.ts'
import { type HistoryLimits, incomplete, type Spend } from './history-limits.ts'
import { parseRows, type Row, type Rows } from './tree-rows.ts'
import { listFolder } from './whole-tree.ts'

interface TreeWish {
  readonly oid: string
  /** About how many entries it has. */
  readonly guess: number
}

export interface TreeShelf {
  /** Entries of a folder that was loaded. */
  rows(oid: string): Rows
  /** How many entries a folder has; `null` when it is not here. */
  sizeOf(oid: string): number | null
  /** Brings those that are not here yet. */
  load(wishes: readonly TreeWish[]): Promise<void>
  /** How many entries were brought since the last time that this was asked. */
  brought(): number
  /** Forgets all that cannot be reached from this folder. */
  keep(root: string): void
}

interface Desk {
  readonly api: Api
  readonly limits: HistoryLimits
  readonly spend: Spend
  readonly known: Map<string, Rows>
  /** Folders a query; less once GitHub could not answer one. */
  perQuery: number
  brought: number
}

export function openTreeShelf(api: Api, limits: HistoryLimits, spend: Spend): TreeShelf {
  const known = new Map<string, Rows>()
  const desk: Desk = { api, limits, spend, known, perQuery: limits.perQuery, brought: 0 }
  return {
    rows: (oid) => {
      const rows = known.get(oid)
      if (rows === undefined) throw new Error(`the folder ${oid} was not loaded`)
      return rows
    },
    sizeOf: (oid) => known.get(oid)?.size ?? null,
    load: async (wishes) => {
      const missing = [...new Map(wishes.map((wish) => [wish.oid, wish])).values()].filter(({ oid }) => !known.has(oid))
      await mapBounded(batches(missing, desk), limits.parallel, (batch) => fetchAll(desk, batch))
    },
    brought: () => {
      const { brought } = desk
      desk.brought = 0
      return brought
    },
    keep: (root) => {
      const reached = new Set<string>()
      reach(known, root, reached)
      for (const oid of known.keys()) if (!reached.has(oid)) known.delete(oid)
    },
  }
}

function reach(known: ReadonlyMap<string, Rows>, oid: string, reached: Set<string>): void {
  const open = [oid]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    if (reached.has(folder)) continue
    reached.add(folder)
    for (const row of known.get(folder)?.values() ?? []) if (row.kind === 'folder') open.push(row.oid)
  }
}

function batches(wishes: readonly TreeWish[], { perQuery, limits }: Desk): readonly (readonly string[])[] {
  const all: string[][] = []
  let rows = Number.POSITIVE_INFINITY
  for (const { oid, guess } of wishes) {
    const last = all.at(-1)
    if (last === undefined || last.length >= perQuery || rows + guess > limits.rowsPerQuery) {
      all.push([oid])
      rows = guess
    } else {
      last.push(oid)
      rows += guess
    }
  }
  return all
}

async function fetchAll(desk: Desk, oids: readonly string[]): Promise<void> {
  const found = await query(desk, oids)
  for (const [oid, rows] of found) put(desk, oid, rows)
  const missing = oids.filter((oid) => !desk.known.has(oid))
  const [only] = missing
  if (only === undefined) return
  if (oids.length === 1) {
    put(desk, only, await fetchAlone(desk, only))
    return
  }
  if (found.size === 0) desk.perQuery = Math.max(1, Math.min(desk.perQuery, Math.ceil(oids.length / 2)))
  const middle = Math.ceil(missing.length / 2)
  await fetchAll(desk, missing.slice(0, middle))
  if (missing.length > middle) await fetchAll(desk, missing.slice(middle))
}

function put(desk: Desk, oid: string, rows: Rows): void {
  desk.known.set(oid, rows)
  desk.brought += rows.size
}

/** Those that arrived whole. */
async function query(desk: Desk, oids: readonly string[]): Promise<ReadonlyMap<string, Rows>> {
  const fields = oids.map((oid, index) => `t${index}: object(oid: "${oid}") { ...rows }`).join('\n')
  const text = `query Folders($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
${fields}
  }
}
fragment rows on Tree { entries { nameRaw mode oid size } }`
  desk.spend()
  const answer = await desk.api.graphql('the folders of the history', text, { ...desk.api.repository }).catch(smaller)
  const repository = isObject(answer) && isObject(answer.data) ? answer.data.repository : null
  const found = new Map<string, Rows>()
  if (!isObject(repository)) return found
  for (const [index, oid] of oids.entries()) {
    const rows = await parseRows(oid, repository[`t${index}`])
    if (rows !== null) found.set(oid, rows)
  }
  return found
}

/** Asking for less would only make a used-up limit worse; every other refusal may be of the size of the query. */
function smaller(thrown: unknown): null {
  const given = thrown instanceof WorldError && !['github/rate-limited', 'github/unauthorized'].includes(thrown.code)
  if (given) return null
  throw thrown
}

/** REST says itself whether a list was cut. */
async function fetchAlone({ api, spend }: Desk, oid: string): Promise<Rows> {
  spend()
  const { truncated, files, folders } = await listFolder(api, oid)
  if (truncated) throw incomplete(`the folder ${oid} holds more files than GitHub lists`)
  const all: (readonly [string, Row])[] = [
    ...files.map(({ path, kind, oid: id, size }) => [utf8(path), { kind, oid: id, size }] as const),
    ...folders.map(({ path, oid: id }) => [utf8(path), { kind: 'folder', oid: id, size: null }] as const),
  ]
  return new Map(all)
}

/** One character a byte. */
function utf8(name: string): string {
  return Array.from(new TextEncoder().encode(name), (byte) => String.fromCharCode(byte)).join('')
}
