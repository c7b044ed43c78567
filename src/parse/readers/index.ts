import type { Reader } from '../reader.ts'

/** Every format that is read, in the order in which they are asked whether a file is theirs. */
export const readers: readonly Reader[] = []
