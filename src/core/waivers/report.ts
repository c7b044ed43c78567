/** Waivers in the words of the report: all that somebody wrote, valid or not, the newest first. */
import type { WaiverReport } from '../report-over-time.ts'
import type { Covered } from './cover.ts'
import type { JudgedWaiver } from './validity.ts'

/** More are counted by nobody's budget and read by nobody. */
const MOST = 50

export function waiverReports(judged: readonly JudgedWaiver[], { used, short }: Covered): readonly WaiverReport[] {
  return [...judged]
    .reverse()
    .slice(0, MOST)
    .map((one): WaiverReport => {
      const { comment, state, because, until, commit } = one
      const { written } = comment
      const command = written.kind === 'command' ? written : null
      const needed = used.has(comment.number)
      return {
        by: comment.login ?? 'ghost',
        url: comment.url,
        amount_text: command?.text ?? null,
        amount: command?.amount.value ?? null,
        unit: command?.amount.unit ?? null,
        reason: command?.reason ?? null,
        created: instant(comment.created),
        until: until === null ? null : instant(until),
        commit,
        runs: command?.runs ?? [],
        budget: command?.budget ?? null,
        status: state === 'valid' ? (needed ? 'used' : 'unused') : state,
        because: state === 'valid' ? (needed ? null : (short.get(comment.number) ?? UNNEEDED)) : because,
      }
    })
}

const UNNEEDED = 'nothing that it fits is over'

function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}
