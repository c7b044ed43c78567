/** The part of sql.js that is used; the package brings no types. */
declare module 'sql.js/dist/sql-wasm-inline.js' {
  export type Cell = number | string | Uint8Array | null

  export interface Statement {
    bind(values: readonly Cell[]): boolean
    step(): boolean
    get(): Cell[]
    free(): boolean
  }

  export interface Database {
    run(sql: string): Database
    prepare(sql: string): Statement
    /** The bytes of the database; used by tests. */
    export(): Uint8Array
    close(): void
  }

  export interface SqlJs {
    readonly Database: new (bytes?: Uint8Array) => Database
  }

  // biome-ignore lint/style/noDefaultExport: that is how the package gives it
  export default function initSqlJs(): Promise<SqlJs>
}
