/** What a person should know about a record, by its stable code. A code that is in no table is still said. */
import { estimateWarnings } from '../core/explain.ts'

/** Codes of readers; the estimator's are in its own table. */
const READERS: Readonly<Record<string, string>> = {
  repaired_shift: 'columns of the tracker file had shifted and were put back in place',
}

const SENTENCES: ReadonlyMap<string, string> = new Map(Object.entries({ ...READERS, ...estimateWarnings }))

/** A sentence with its full stop. Codes come from our readers and the estimator, never from a record. */
export function warningInWords(code: string): string {
  const words = SENTENCES.get(code.replace(/-/g, '_')) ?? code.replace(/[^A-Za-z0-9]+/g, ' ').trim()
  return words === '' ? 'A person should look at this record.' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
