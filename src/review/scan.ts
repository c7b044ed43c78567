/** Records without a pull request: what stands in some files, and what it comes to. No policy and no base. */
import type { Catalogue } from '../core/catalogue.ts'
import type { EstimateContext } from '../core/estimate/estimate.ts'
import type { Footprint } from '../core/footprint.ts'
import { compileGlobs } from '../core/glob.ts'
import { mergeRecords } from '../core/merge.ts'
import { compare, type Problem } from '../core/problem.ts'
import type { Record } from '../core/record.ts'
import type { ScanReport } from '../core/report.ts'
import type { Reader } from '../parse/reader.ts'
import { readWith } from './collect.ts'
import { NO_TOTALS } from './frame.ts'
import { describe, totals } from './items.ts'
import type { OpenHistory } from './live.ts'
import type { Blob, Fence } from './ports.ts'
import { problemReports } from './problems.ts'
import { WITHOUT_POLICY } from './trusted-policy.ts'

/** A file that was found, or was named on the command line. */
interface ScannedFile {
  readonly path: string
  readonly blob: Blob
  /** Named by the user: being no record is worth a word. */
  readonly named: boolean
}

export interface ScanInput {
  readonly files: AsyncIterable<ScannedFile> | Iterable<ScannedFile>
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
  /** Files that were read as records. */
  readonly read: readonly string[]
  /** Files that the user named and that are no record. */
  readonly notRecords: readonly string[]
}

const HEAD_BYTES = 65_536

export async function scan(input: ScanInput): Promise<Scanned> {
  const records: Record[] = []
  const problems: Problem[] = []
  const read: string[] = []
  const notRecords: string[] = []
  const fitting = readersOf(input)
  for await (const file of input.files) {
    input.onFile?.(file.path)
    const found = await readFile(file, fitting(file), input.fence)
    if (found) {
      read.push(file.path)
      for (const record of found.records) records.push(record)
      for (const problem of found.problems) problems.push(problem)
    } else if (file.named) notRecords.push(file.path)
  }
  return { ...(await assemble(records, problems, input)), read: read.sort(compare), notRecords }
}

/** A file that was found is asked by the readers of such names, one that was named by all of them. */
function readersOf({ readers }: ScanInput): (file: ScannedFile) => readonly Reader[] {
  const named = readers.map((reader) => compileGlobs([...reader.paths.likely, ...reader.paths.possible]))
  return (file) => (file.named ? readers : readers.filter((_, index) => named[index]?.(file.path)))
}

async function readFile({ path, blob }: ScannedFile, readers: readonly Reader[], fence: Fence) {
  const head = await blob.head(HEAD_BYTES)
  for (const reader of readers) {
    const answer = reader.recognise(path, head)
    if (answer === 'no') continue
    return answer === 'yes' ? readWith(reader, path, blob, fence) : { records: [], problems: [answer] }
  }
  return null
}

async function assemble(
  records: Record[],
  problems: Problem[],
  input: ScanInput,
): Promise<Pick<Scanned, 'report' | 'footprints'>> {
  const merged = mergeRecords(records)
  const all: readonly Record[] = [...merged.runs, ...merged.plans, ...merged.servings]
  const listed = problemReports([...problems, ...merged.problems], () => true)
  const nothing = { schema_version: 1, runs: [], plans: [], servings: [], problems: listed, totals: NO_TOTALS } as const
  if (all.length === 0) return { report: nothing, footprints: new Map() }
  const { estimateRecord } = await import('./estimates.ts')
  const catalogue = await input.loadCatalogue()
  const { assume, accounting } = { ...WITHOUT_POLICY, ...definedOf(input) }
  const live = await liveOf(all, { catalogue, assume }, accounting, input)
  const context = { catalogue, assume, accounting, ...(live === null ? {} : { live }) }
  const items = all.map((record) => ({ record, footprint: estimateRecord(record, context) }))
  const report = { ...nothing, ...describe(items, catalogue), totals: totals(items) }
  return { report, footprints: new Map(items.map(({ record, footprint }) => [record.id, footprint])) }
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
