/** Cards that quote what a tracker measured beside them. */
import { metricsOfAll } from './metrics.ts'
import type { Run } from './record.ts'
import type { Joined } from './traces.ts'

/**
 * A model card often quotes what the tracker measured in the same folder. Such a declared run is the same training,
 * and is set aside only when the figures agree; a card that says anything else is counted on its own, because an
 * unrelated small measurement must not hide a large declared one.
 */
export function withoutEchoes(runs: readonly Run[]): Joined {
  const cards = runs.filter(isCard)
  if (cards.length === 0) return { runs, aside: [] }
  const measured = runs.filter(isMeasured)
  const aside = cards.flatMap((run) => {
    const [by] = echoed(run, measured)
    return by === undefined ? [] : [{ run, by }]
  })
  if (aside.length === 0) return { runs, aside }
  const echoes = new Set(aside.map(({ run }) => run))
  const kept = runs.filter((run) => !echoes.has(run))
  const quoted = new Set(aside.map(({ by }) => by))
  return { runs: kept.map((run) => (quoted.has(run) ? withQuotes(run, aside) : run)), aside }
}

/** How good the model came out stands in the card only. */
function withQuotes(run: Run, aside: Joined['aside']): Run {
  const cards = aside.filter(({ by }) => by === run).map((one) => one.run)
  return { ...run, ...metricsOfAll([run, ...cards]), alsoIn: cards.map(({ id, source }) => ({ id, source })) }
}

export function isCard({ evidence, source }: Run): boolean {
  return evidence === 'declared' && source.format === 'model-card'
}

export function isMeasured({ source, declaredKg }: Run): boolean {
  return source.format !== 'model-card' && declaredKg !== null
}

const ECHO_TOLERANCE = 0.02

/** The measured runs that a card repeats; none when it says anything else. */
export function echoed(card: Run, measured: readonly Run[]): readonly Run[] {
  const kg = card.declaredKg
  if (kg === null || kg === 0) return []
  const folder = folderOf(card)
  const beside = measured.filter((run) => run.source.path.startsWith(folder))
  const said = (runs: readonly Run[]) => {
    const sum = runs.reduce((total, run) => total + (run.declaredKg ?? 0), 0)
    return Math.abs(sum - kg) <= ECHO_TOLERANCE * kg && !isLonger(card, runs)
  }
  return [...beside.map((run) => [run]), beside].find(said) ?? []
}

/** In the folder of the card, or below it. */
export function isBeside(card: Run, { source }: Run): boolean {
  return source.path.startsWith(folderOf(card))
}

function folderOf({ source: { path } }: Run): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** Cards round hours up, and count restarts that a tracker did not see. */
const ECHO_HOURS = 2

/** Whether the card tells of much more machine time, so that quoting the small figure would make the rest vanish. */
function isLonger(card: Run, runs: readonly Run[]): boolean {
  const stated = deviceHours(card)
  if (stated === null) return false
  // A tracker whose clock was reset does not know how long it ran.
  if (runs.some((run) => run.durationQuality === 'last-segment' || run.durationQuality === 'lower-bound')) return false
  return stated > ECHO_HOURS * runs.reduce((total, run) => total + (deviceHours(run) ?? 0), 0)
}

function deviceHours({ gpuHours, durationS, hardware }: Run): number | null {
  if (gpuHours !== null) return gpuHours
  if (durationS === null) return null
  const devices = hardware.reduce(
    (sum, { kind, count }) => sum + (kind === 'gpu' || kind === 'tpu' ? (count ?? 1) : 0),
    0,
  )
  return (durationS / 3600) * Math.max(1, devices)
}
