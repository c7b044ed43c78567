/**
 * Whether a row's power can be that of one host.
 *
 * Short runs are left alone at the lower end, because a tracker that samples every 15 s sees only a part of them, and so is
 * the share of a host that process mode gives.
 * `start_task` restarts CodeCarbon's clock while its counters go on, so that energy may cover days and the duration only
 * the last task. Such a row shows it: its own power columns are those of one host, and at that power its energy would have
 * taken a time for which a process may live. Up to version 3.1.1 the columns are the last sample, which may be an idle one.
 */
import { judgeMeanPower, MOST_W, meanWatts } from '../../plausibility.ts'

const LONGEST_SEGMENTS_S = 10 * 365 * 86_400

type PowerVerdict = 'plausible' | 'last-segment' | 'too-low' | 'too-high'

/**
 * @param drawnW The sum of the row's power columns in watts, `null` when it has none.
 * @param share The tracker counted one process, not the host.
 */
export function judgePower(kwh: number, durationS: number, drawnW: number | null, share: boolean): PowerVerdict {
  const verdict = judgeMeanPower(kwh, durationS)
  if (verdict === 'too-high') return isWholeOfSegments(kwh, drawnW ?? 0) ? 'last-segment' : 'too-high'
  return verdict === 'too-low' && share ? 'plausible' : verdict
}

function isWholeOfSegments(kwh: number, drawnW: number): boolean {
  return drawnW > 0 && drawnW <= MOST_W && meanWatts(kwh, LONGEST_SEGMENTS_S) <= drawnW
}
