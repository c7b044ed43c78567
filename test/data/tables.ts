import { DATA, readTables } from '../../tools/data/build.ts'

/** The tables as people edit them. */
export const tables = readTables(DATA)
