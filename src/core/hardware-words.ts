import type { Device } from './record.ts'

export function isAccelerator({ kind }: Device): boolean {
  return kind === 'gpu' || kind === 'tpu'
}

/** What two names of one board have in common, however long they are: words with a digit, but for memory (`a100`, `4090`). */
export function deviceWords(devices: readonly Device[]): ReadonlySet<string> {
  const words = devices.flatMap(({ model }) => model.toLowerCase().split(/[^a-z0-9]+/))
  return new Set(words.filter((word) => /\d/.test(word) && !/^\d+gb$/.test(word)))
}
