/** Records without a pull request: what stands in some files, and what it comes to. No policy and no base. */
import type { Catalogue } from '../core/catalogue.ts'
import type { EstimateContext } from '../core/estimate/estimate.ts'
import type { Footprint } from '../core/footprint.ts'
import { type Merged, mergeRecords } from '../core/merge.ts'
import { compare, compareBy, type Problem } from '../core/problem.ts'
import type { Record } from '../core/record.ts'
import type { ScanReport, Sightings } from '../core/scan-report.ts'
import { findTwins, type Twins } from '../core/twins.ts'
import type { Reader, Unused } from '../parse/reader.ts'
import { NO_TOTALS } from './frame.ts'
import { describe, totals } from './items.ts'
import type { OpenHistory } from './live.ts'
import { indexNames } from './names.ts'
import type { Blob, Fence } from './ports.ts'
import { problemReports } from './problems.ts'
import { type CandidateFile, readUnit, readUnits, sortFiles, type Unit } from './reading.ts'
import { type FoundFiles, foundReports, unusedReports } from './sightings.ts'
import { WITHOUT_POLICY } from './trusted-policy.ts'

/** A file that was found, or was named on the command line. */
interface ScannedFile {
  readonly path: string
  readonly blob: Blob
  /** Named by the user: being no record is worth a word. */
  readonly named: boolean
}

export interface ScanInput {
  readonly files: readonly ScannedFile[]
  readonly readers: readonly Reader[]
  readonly fence: Fence
  readonly loadCatalogue: () => Promise<Catalogue>
  readonly assume?: EstimateContext['assume']
  readonly accounting?: EstimateContext['accounting']
  /** Who is asked for the grid over the hours of the runs; absent: nobody. */
  readonly openHistory?: OpenHistory
  /** Called for each file, for a progress line. */
  readonly onFile?: (path: string) => void
}

export interface Scanned {
  readonly report: ScanReport
  /** By record id: what the report leaves out, such as where an interval comes from. */
  readonly footprints: ReadonlyMap<string, Footprint>
  /** Files that were read as records, sorted. */
  readonly read: readonly string[]
  /** Files that the user named and that are no record. */
  readonly notRecords: readonly string[]
}

export async function scan(input: ScanInput): Promise<Scanned> {
  const all = input.files.map(fitting(input.readers))
  const sorted = await sortFiles(all.filter(({ readers, beside }) => readers.length + beside.length > 0))
  const records: Record[] = []
  const problems: Problem[] = sorted.refused.map(({ problem }) => problem)
  const unused: Unused[] = []
  const found: FoundFiles[] = []
  const readOne = (unit: Unit) => {
    input.onFile?.(unit.files[0]?.path ?? '')
    return readUnit(unit, input.fence)
  }
  for await (const { unit, found: held } of readUnits(sorted.units, readOne)) {
    for (const record of held.records) records.push(record)
    for (const problem of held.problems) problems.push(problem)
    for (const one of held.unused) unused.push(one)
    found.push({ reader: unit.reader, files: unit.files.length, records: held.records })
  }
  const read = [...sorted.units.flatMap((unit) => unit.files), ...sorted.refused.map(({ file }) => file)]
  const taken = new Set(read.map(({ path }) => path))
  const notRecords = input.files.filter(({ path, named }) => named && !taken.has(path)).map(({ path }) => path)
  const { report, footprints, merged, twins } = await assemble(records, problems, input)
  const sightings = {
    found: foundReports(found),
    unused: unusedReports(unused, merged),
    twins,
    lookalikes: [...sorted.lookalikes].sort(compareBy(({ path }) => path)),
  }
  return { report: { ...report, ...sightings }, footprints, read: [...taken].sort(compare), notRecords }
}

/** A file that was found is asked by the readers of such names, one that was named by all of them. */
function fitting(readers: readonly Reader[]): (file: ScannedFile) => CandidateFile {
  const named = indexNames(readers)
  return ({ path, blob, named: byUser }) => {
    const { likely, possible, beside } = named(path)
    const asked = [...new Set([...likely, ...possible, ...(byUser ? readers : [])])]
    // Whoever scans a folder wants to know what is in it, so no name is unusual.
    return { path, blob, readers: asked, beside, likely: true }
  }
}

interface Assembled {
  readonly report: Omit<ScanReport, keyof Sightings>
  readonly footprints: Scanned['footprints']
  readonly merged: Merged
  readonly twins: readonly Twins[]
}

async function assemble(records: Record[], problems: Problem[], input: ScanInput): Promise<Assembled> {
  const merged = mergeRecords(records)
  const all: readonly Record[] = [...merged.runs, ...merged.plans, ...merged.servings]
  const listed = problemReports([...problems, ...merged.problems], () => true)
  const nothing = {
    schema_version: 1,
    runs: [],
    plans: [],
    servings: [],
    problems: listed,
    totals: NO_TOTALS,
    known: NO_TOTALS,
  } as const
  const seen = { merged, twins: findTwins(merged.runs) }
  if (all.length === 0) return { report: nothing, footprints: new Map(), ...seen }
  const { estimateRecord } = await import('./estimates.ts')
  const catalogue = await input.loadCatalogue()
  const { assume, accounting } = { ...WITHOUT_POLICY, ...definedOf(input) }
  const live = await liveOf(all, { catalogue, assume }, accounting, input)
  const context = { catalogue, assume, accounting, ...(live === null ? {} : { live }) }
  const items = all.map((record) => ({ record, footprint: estimateRecord(record, context) }))
  const report = {
    ...nothing,
    ...describe(items, catalogue),
    totals: totals(items),
    known: totals(items.filter(isKnown)),
  }
  return { report, footprints: new Map(items.map(({ record, footprint }) => [record.id, footprint])), ...seen }
}

function isKnown({ footprint }: { readonly footprint: Footprint }): boolean {
  return footprint.evidence !== 'default'
}

async function liveOf(
  records: readonly Record[],
  context: Pick<EstimateContext, 'catalogue' | 'assume'>,
  { liveGrid }: EstimateContext['accounting'],
  { openHistory }: ScanInput,
) {
  if (liveGrid === undefined || openHistory === undefined) return null
  const { askLive } = await import('./live.ts')
  return askLive(records, context, liveGrid, openHistory)
}

function definedOf({ assume, accounting }: ScanInput) {
  return { ...(assume ? { assume } : {}), ...(accounting ? { accounting } : {}) }
}
