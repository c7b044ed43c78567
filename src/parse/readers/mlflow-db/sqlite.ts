/**
 * A SQLite database from anywhere, opened so that it can do nothing: in WebAssembly, which has no disk and no network, on
 * a copy in memory, read only, with a limit on what SQLite may allocate. Views, triggers and virtual tables are never
 * asked; see `columnsOf`. Measures: sqlite.org/security.html, "Untrusted SQLite Database Files".
 */
import initSqlJs, { type Cell, type Database } from 'sql.js/dist/sql-wasm-inline.js'

export type { Cell }

/** What SQLite may allocate; the heap limit of V8 does not hold for WebAssembly, this does. */
const HEAP_BYTES = 48 * 1024 * 1024

const SETTINGS = [
  `hard_heap_limit = ${HEAP_BYTES}`,
  'trusted_schema = OFF',
  'query_only = ON',
  'cell_size_check = ON',
  'temp_store = MEMORY',
  'recursive_triggers = OFF',
]

export type OpenDatabase = (bytes: Uint8Array) => SqliteFile

/** Compiles SQLite once; takes some 30 ms. */
export async function loadSqlite(): Promise<OpenDatabase> {
  const sqlite = await initSqlJs()
  return (bytes) => {
    const database = new sqlite.Database(withoutLog(bytes))
    for (const setting of SETTINGS) database.run(`PRAGMA ${setting}`)
    return new SqliteFile(database)
  }
}

/** Why a database could not be read; SQLite's own words may quote the file and are not passed on. */
export class SqliteFault extends Error {
  readonly kind: 'memory' | 'damaged'

  constructor(kind: 'memory' | 'damaged', cause: unknown) {
    super(`the database is unreadable: ${kind}`, { cause })
    this.kind = kind
  }
}

export class SqliteFile {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** Rows in the order of the statement, at most so many. @throws SqliteFault */
  rows(sql: string, values: readonly Cell[], most: number, take: (row: readonly Cell[]) => void): number {
    return this.#guarded(() => {
      const statement = this.#database.prepare(sql)
      try {
        statement.bind(values)
        let count = 0
        while (count < most && statement.step()) {
          take(statement.get())
          count += 1
        }
        return count
      } finally {
        statement.free()
      }
    })
  }

  /**
   * The columns of a table by name; `null` when there is no table of this name, `refused` when it is a view, a virtual
   * table, or has a column that is computed: reading those would run what the file says.
   */
  columnsOf(table: string): ReadonlySet<string> | 'refused' | null {
    let made: string | null = null
    let kind: Cell = null
    this.rows('SELECT type, sql FROM sqlite_master WHERE lower(name) = ?', [table], 1, ([type, sql]) => {
      kind = type ?? null
      made = typeof sql === 'string' ? sql : ''
    })
    if (made === null) return null
    if (kind !== 'table' || !/^\s*CREATE\s+TABLE\b/i.test(made)) return 'refused'
    const columns = new Set<string>()
    let computed = false
    this.rows('SELECT name, hidden FROM pragma_table_xinfo(?)', [table], 2000, ([name, hidden]) => {
      if (hidden !== 0) computed = true
      if (typeof name === 'string') columns.add(name.toLowerCase())
    })
    return computed ? 'refused' : columns
  }

  /** Gives its memory back, that of its copy too. */
  close(): void {
    this.#database.close()
  }

  #guarded<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      const full = error instanceof RangeError || /out of memory|too big/i.test(String(error))
      throw new SqliteFault(full ? 'memory' : 'damaged', error)
    }
  }
}

/**
 * A database in write-ahead mode wants a second file beside it, which cannot be here: bytes 18 and 19 of the header say
 * so (sqlite.org/fileformat2.html). What was written into the database itself is all there.
 */
function withoutLog(bytes: Uint8Array): Uint8Array {
  if (bytes[18] !== 2 && bytes[19] !== 2) return bytes
  const copy = bytes.slice()
  copy[18] = 1
  copy[19] = 1
  return copy
}
