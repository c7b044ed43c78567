/**
 * From the landings of a branch to what each of them did to its records: what a pull request is told of itself, for each
 * commit of the first-parent history, with the same readers and the same merging.
 *
 * Landings are taken in batches, because a blob by itself costs a process or a request: first what changed is looked at,
 * then what has to be read together with it.
 */
import type { Chronicle, Continuable, PolicyStep, Step, Unreadable } from '../core/ledger/chronicle.ts'
import { StandingRecords } from '../core/ledger/records.ts'
import { compareBy } from '../core/problem.ts'
import type { Record } from '../core/record.ts'
import type { Reader } from '../parse/reader.ts'
import { indexNames, type NamedReaders } from './names.ts'
import type { Blob, Difference, Fence, History, Landed, TreeEntry } from './ports.ts'
import { readUnits, type Unit } from './reading.ts'
import { Readings } from './readings.ts'
import { type Change, type Refusal, readersOf, StandingFiles, type Turned, unitOf } from './standing-files.ts'

export interface MovementsInput {
  readonly history: History
  readonly readers: readonly Reader[]
  readonly fence: Fence
  /** The records that the policy is about: by their paths. */
  readonly inScope: (path: string) => boolean
  readonly policyPath: string
  /** An earlier answer for the same readers, scope and policy path; it is continued where its tip is on the chain. */
  readonly known?: Continuable | null
}

/** Blobs that are asked for at once. */
const BATCH_BLOBS = 1024
/** Landings that are held until their blobs are asked for. */
const BATCH_LANDINGS = 8192
/** As many as an evaluation looks at (collect.ts). */
const MOST_RECORDS = 200_000

/** @throws WorldError where the history is cut off, or a blob cannot be had. */
export async function readMovements(input: MovementsInput): Promise<Continuable> {
  const known = input.known ?? null
  const reading = new Reading(input, known)
  const after = known?.chronicle.tip ?? null
  const later = await input.history.landings(reading.wanted, after)
  if (later === null) {
    if (after === null) throw new Error('a history did not give its landings')
    return readMovements({ ...input, known: null })
  }
  let batch: Landed[] = []
  let blobs = 0
  for await (const landed of later) {
    batch.push(landed)
    blobs += landed.changes.filter(({ after: now }) => now !== null).length
    if (blobs < BATCH_BLOBS && batch.length < BATCH_LANDINGS) continue
    await reading.take(batch)
    batch = []
    blobs = 0
  }
  await reading.take(batch)
  return reading.told(input.history.tip)
}

/** What has to be read at a landing, in its turn. */
interface Turn {
  readonly landed: Landed
  readonly number: number
  readonly turned: readonly Turned[]
  readonly refused: readonly Refusal[]
  readonly paths: readonly string[]
}

class Reading {
  readonly #input: MovementsInput
  readonly #names: (path: string) => NamedReaders
  readonly #files: StandingFiles
  readonly #records: StandingRecords
  readonly #readings: Readings
  readonly #dates: number[]
  readonly #steps: Step[]
  readonly #policies: PolicyStep[]
  readonly #unreadable: Map<string, Unreadable>

  constructor(input: MovementsInput, known: Continuable | null) {
    this.#input = input
    this.#names = remembered(indexNames(input.readers))
    this.#files = new StandingFiles(input.readers, this.#names, known?.standing.files ?? [])
    this.#records = new StandingRecords(known?.standing.units ?? [])
    this.#readings = new Readings(input.fence)
    this.#dates = [...(known?.chronicle.dates ?? [])]
    this.#steps = [...(known?.chronicle.steps ?? [])]
    this.#policies = [...(known?.chronicle.policies ?? [])]
    this.#unreadable = new Map(known?.chronicle.unreadable.map((one) => [one.path, one]))
  }

  readonly wanted = (path: string): boolean => path === this.#input.policyPath || this.#isRecord(path)

  #isRecord(path: string): boolean {
    if (!this.#input.inScope(path)) return false
    const { likely, possible, beside } = this.#names(path)
    return likely.length + possible.length + beside.length > 0
  }

  async take(batch: readonly Landed[]): Promise<void> {
    const changes = batch.map(({ changes: all }) => all.filter(({ path }) => this.#isRecord(path)).map(this.#named))
    const sighted = await this.#read(changes.flat().flatMap(entriesToSight))
    const turns: Turn[] = []
    for (const [index, landed] of batch.entries()) {
      const number = this.#dates.length
      this.#dates.push(landed.committed)
      this.#notePolicy(landed, number)
      const mine = changes[index] ?? []
      if (mine.length === 0) continue
      // What is removed is not mended: nobody knows what it told.
      const paths = mine.flatMap(({ path, after }) => (after === null ? [] : [path]))
      turns.push({ landed, number, paths, ...(await this.#files.apply(mine, sighted)) })
    }
    const beside = turns.flatMap(({ turned }) => turned.flatMap(({ files }) => files.map(({ file }) => file.entry)))
    const blobs = new Map([...sighted, ...(await this.#read(beside.filter(({ oid }) => !sighted.has(oid))))])
    await this.#readTurns(turns, blobs)
  }

  readonly #named = (difference: Difference): Change => ({ ...difference, names: this.#names(difference.path) })

  async #read(entries: readonly TreeEntry[]): Promise<ReadonlyMap<string, Blob>> {
    const once = [...new Map(entries.map((entry) => [entry.oid, entry])).values()]
    return once.length === 0 ? new Map() : this.#input.history.read(once)
  }

  /** Units go ahead of their landings, so that the fence is never idle. */
  async #readTurns(turns: readonly Turn[], blobs: ReadonlyMap<string, Blob>): Promise<void> {
    const units = new Map<Turned, Unit>()
    const keys = new Map<Unit, string>()
    for (const one of turns.flatMap(({ turned }) => turned)) {
      if (one.files.length === 0) continue
      const unit = unitOf(one, blobs)
      units.set(one, unit)
      keys.set(unit, contentKey(one))
    }
    const found = readUnits([...units.values()], (unit) => this.#readings.read(unit, keys.get(unit) ?? ''))
    for (const { landed, number, turned, refused, paths } of turns) {
      for (const path of paths) this.#unreadable.delete(path)
      for (const { path, problem } of refused) this.#tell(landed.commit, path, problem.code)
      const changed = new Map<string, readonly Record[]>()
      for (const one of turned) {
        const next = units.has(one) ? (await found.next()).value : undefined
        changed.set(one.key, next?.found.records ?? [])
        for (const { file } of one.files) this.#unreadable.delete(file.entry.path)
        const wrong = next?.found.problems.filter(({ severity }) => severity === 'error') ?? []
        for (const { at, code } of wrong) this.#tell(landed.commit, at.file, code)
      }
      this.#step(landed, number, changed)
    }
  }

  #step({ commit, author }: Landed, landing: number, changed: Map<string, readonly Record[]>): void {
    for (const [key, records] of changed) {
      if (this.#records.count + records.length <= MOST_RECORDS) continue
      this.#tell(commit, records[0]?.source.path ?? '', 'records/too-many')
      changed.set(key, [])
    }
    const items = this.#records.update(changed)
    if (items.length > 0) this.#steps.push({ landing, commit, author, items })
  }

  #tell(commit: string, path: string, code: string): void {
    if (!this.#unreadable.has(path)) this.#unreadable.set(path, { commit, path, code })
  }

  #notePolicy({ commit, changes }: Landed, landing: number): void {
    const policy = changes.find(({ path }) => path === this.#input.policyPath)
    if (policy !== undefined) this.#policies.push({ landing, commit, oid: policy.after?.oid ?? null })
  }

  told(tip: string): Continuable {
    const chronicle: Chronicle = {
      tip,
      dates: this.#dates,
      steps: this.#steps,
      policies: this.#policies,
      unreadable: [...this.#unreadable.values()].sort(compareBy(({ path }) => path)),
    }
    return { chronicle, standing: { files: this.#files.all(), units: this.#records.all() } }
  }
}

/** A file that changes often is asked for its readers often, and some names fit many patterns. */
function remembered(names: (path: string) => NamedReaders): (path: string) => NamedReaders {
  const known = new Map<string, NamedReaders>()
  return (path) => {
    const found = known.get(path) ?? names(path)
    if (found.likely.length + found.possible.length + found.beside.length > 0) known.set(path, found)
    return found
  }
}

/** Only what readers have to be asked about; what only stands beside others is read with them. */
function entriesToSight({ after, names }: Change): TreeEntry[] {
  if (after === null || after.kind !== 'file' || after.undecodable) return []
  return readersOf(names, after.size).length > 0 ? [after] : []
}

/** Equal for equal files under equal names: they need not be read twice. */
function contentKey({ key, files }: Turned): string {
  return [key, ...files.map(({ file: { entry }, recognised }) => `${recognised} ${entry.oid} ${entry.path}`)].join('\n')
}
