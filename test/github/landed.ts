/** Histories as our code reads them. */
import type { History, Landed, Wanted } from '../../src/review/ports.ts'
import { all } from './objects.ts'

export async function landingsOf(history: History, wanted: Wanted = all, after: string | null = null) {
  const landings = await history.landings(wanted, after)
  if (landings === null) return null
  const found: Landed[] = []
  for await (const one of landings) found.push(one)
  return found
}

/** Which paths each landing changed, and how. */
export function summaryOf(landings: readonly Landed[] | null): readonly string[] {
  return (landings ?? []).map(({ changes }) =>
    changes.map(({ path, before, after }) => `${before ? (after ? '~' : '-') : '+'}${path}`).join(' '),
  )
}
