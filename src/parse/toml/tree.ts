/** Tables of a TOML document as they are opened, extended and closed. */
import { shorten } from '../../core/number.ts'
import type { Place } from '../../core/problem.ts'
import type { LocatedEntry, LocatedNode } from '../yaml/located.ts'
import type { Key } from './document.ts'
import { TomlFault } from './text.ts'

export interface Table {
  readonly node: LocatedNode
  readonly entries: Map<string, LocatedEntry>
}

export class TableTree {
  readonly root: Table
  readonly #placeAt: (offset: number) => Place
  /** Tables and lists of tables that may still grow, by their node. */
  readonly #tables = new Map<LocatedNode, Table>()
  readonly #lists = new Map<LocatedNode, LocatedNode[]>()
  readonly #headed = new Set<LocatedNode>()

  constructor(placeAt: (offset: number) => Place) {
    this.#placeAt = placeAt
    this.root = this.#table(placeAt(0))
  }

  /** `[a.b]`: that table, with those around it where they were not opened before. */
  open(keys: readonly Key[], offset: number): Table {
    const table = keys.reduce((around, key) => this.#step(around, key), this.root)
    if (this.#headed.has(table.node)) throw twice(keys.at(-1)?.name ?? '', offset)
    this.#headed.add(table.node)
    return table
  }

  /** `[[a.b]]`: a new table at the end of that list. */
  append(keys: readonly Key[], offset: number): Table {
    const [last] = keys.slice(-1)
    if (last === undefined) throw new Error('a header without keys')
    const around = keys.slice(0, -1).reduce((table, key) => this.#step(table, key), this.root)
    const found = around.entries.get(last.name)?.value
    const items = found === undefined ? this.#list(around, last) : this.#lists.get(found)
    if (items === undefined) throw twice(last.name, offset)
    const table = this.#table(this.#placeAt(offset))
    items.push(table.node)
    return table
  }

  /** `a.b = value` within a table. */
  set(table: Table, keys: readonly Key[], value: LocatedNode): void {
    const [last] = keys.slice(-1)
    if (last === undefined) throw new Error('a value without keys')
    const around = keys.slice(0, -1).reduce((outer, key) => this.#step(outer, key), table)
    if (around.entries.has(last.name)) throw twice(last.name, last.offset)
    this.#put(around, last, value)
  }

  /** A table that is written on one line, and is complete with it. */
  inline(at: Place): Table {
    const entries = new Map<string, LocatedEntry>()
    const table: Table = { node: { kind: 'map', entries, at }, entries }
    return table
  }

  #step(table: Table, key: Key): Table {
    const found = table.entries.get(key.name)?.value
    if (found === undefined) {
      const made = this.#table(this.#placeAt(key.offset))
      this.#put(table, key, made.node)
      return made
    }
    const last = this.#lists.get(found)?.at(-1) ?? found
    const known = this.#tables.get(last)
    if (known === undefined) throw twice(key.name, key.offset)
    return known
  }

  #list(around: Table, key: Key): LocatedNode[] {
    const items: LocatedNode[] = []
    const node: LocatedNode = { kind: 'list', items, at: this.#placeAt(key.offset) }
    this.#lists.set(node, items)
    this.#put(around, key, node)
    return items
  }

  #put(table: Table, key: Key, value: LocatedNode): void {
    table.entries.set(key.name, { key: key.name, keyAt: this.#placeAt(key.offset), value })
  }

  #table(at: Place): Table {
    const entries = new Map<string, LocatedEntry>()
    const node: LocatedNode = { kind: 'map', entries, at }
    const table: Table = { node, entries }
    this.#tables.set(node, table)
    return table
  }
}

function twice(name: string, offset: number): TomlFault {
  return new TomlFault('toml/duplicate-key', offset, `"${shorten(name)}" is defined twice`, 'keep one of the two')
}
