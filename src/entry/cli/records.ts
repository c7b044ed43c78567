/** Reads the records in named files and folders; what `scan`, `explain` and `init` have in common. */
import type { Footprint } from '../../core/footprint.ts'
import { compileGlobs } from '../../core/glob.ts'
import { byPlace } from '../../core/problem.ts'
import type { ScanReport } from '../../core/scan-report.ts'
import { createFence } from '../../disk/fence.ts'
import { findFiles } from '../../disk/paths.ts'
import { readers } from '../../parse/readers/index.ts'
import { problemReports } from '../../review/problems.ts'
import { scan } from '../../review/scan.ts'
import type { Assumptions } from './assumptions.ts'
import type { Host } from './host.ts'
import type { LiveChoice } from './live-options.ts'
import { progress } from './output.ts'
import { UsageError } from './usage.ts'

export interface Records {
  readonly report: ScanReport
  readonly footprints: ReadonlyMap<string, Footprint>
  /** Sentences about what was left out, for standard error. */
  readonly notes: readonly string[]
}

export async function readRecords(
  named: readonly string[],
  assumptions: Assumptions,
  host: Host,
  live: LiveChoice | null = null,
): Promise<Records> {
  const wanted = compileGlobs(readers.flatMap(({ paths: { likely, possible } }) => [...likely, ...possible]))
  const beside = compileGlobs(readers.flatMap(({ paths }) => ('beside' in paths ? paths.beside : [])))
  const found = findFiles(named.length === 0 ? ['.'] : named, { cwd: host.cwd, wanted, beside })
  const files = found.files.map(({ path, blob, explicit }) => ({ path, blob, named: explicit }))
  const { show, clear } = progress(host)
  const fence = createFence(host.entry)
  try {
    const scanned = await scan({
      files,
      readers,
      fence,
      ...withLive(assumptions, live),
      loadCatalogue: () => catalogueWith(assumptions),
      onFile: (path) => show(`Reading ${path}`),
    })
    const problems = [...problemReports(found.problems, () => true), ...scanned.report.problems].sort(byReportedPlace)
    const skipped = found.skipped.map((path) => `Skipped ${path}: name it to look inside.`)
    const silent = scanned.notRecords.map((path) => `No record in ${path}.`)
    return { report: { ...scanned.report, problems }, footprints: scanned.footprints, notes: [...skipped, ...silent] }
  } finally {
    clear()
    await fence.close()
  }
}

function withLive({ assume, accounting }: Assumptions, live: LiveChoice | null) {
  if (live === null) return { assume, accounting }
  return { assume, accounting: { ...accounting, liveGrid: live.service }, openHistory: live.open }
}

type Reported = ScanReport['problems'][number]

function byReportedPlace(a: Reported, b: Reported): number {
  const place = ({ file, line, column, ...problem }: Reported) => ({ ...problem, at: { file, line, column } })
  return byPlace(place(a) as Parameters<typeof byPlace>[0], place(b) as Parameters<typeof byPlace>[0])
}

/** The catalogue, once it knows what the options name: a typing mistake would become the world's average. */
export async function catalogueWith({ assume }: Pick<Assumptions, 'assume'>) {
  const catalogue = (await import('../../data/catalogue.ts')).loadCatalogue()
  if (assume.region !== null && catalogue.grid(assume.region, null) === null) {
    throw new UsageError(`--region "${assume.region}" is not known`, 'Write for example "aws:eu-west-3" or "FR".')
  }
  for (const { model } of assume.hardware) {
    if (catalogue.accelerator(model) !== null || catalogue.cpu(model) !== null) continue
    throw new UsageError(`--hardware "${model}" is not known`, 'Write for example "8x NVIDIA H100 SXM".')
  }
  return catalogue
}
