/** The folder of one run of the file store: `meta.yaml`, and of its metrics, parameters and tags those that matter. */
import type { Problem } from '../../../core/problem.ts'
import { decode } from '../../decode.ts'
import { parsePythonNumber } from '../../python-number.ts'
import type { Read, RecordFile } from '../../reader.ts'
import { wholeBytes } from '../../whole.ts'
import { type Facts, FLOPS_METRIC, LONGEST_VALUE, type Logged, PARENT_TAG, RUN_ID } from './facts.ts'
import { type Meta, readMeta } from './meta.ts'
import { readMetric } from './metric-file.ts'
import { poweredDevice, quantityNamed } from './metric-names.ts'
import type { Series } from './power.ts'
import { readingOf } from './run.ts'
import { loggedOf, type Samples, seriesOf } from './samples.ts'
import { isMeta, namedFor } from './unit.ts'

/** More are no hyperparameters. */
const MOST_PARAMS = 2000

export async function readMlflow(files: readonly RecordFile[]): Promise<Read> {
  const problems: Problem[] = []
  const file = files.find(({ path }) => isMeta(path)) ?? files.find(({ path }) => namedFor(path) === null)
  if (file === undefined) return readingOf([], problems)
  const meta = readMeta(file.path, await wholeBytes(file), problems)
  if (meta === null) return readingOf([], problems)
  const folder = new RunFolder(meta, problems)
  if (!meta.deleted) for (const other of files) if (other !== file) await folder.add(other)
  return readingOf([folder.facts()], problems)
}

class RunFolder {
  readonly #meta: Meta
  readonly #problems: Problem[]
  readonly #power = new Map<string, Series>()
  /** Devices with a reading that cannot be; none of the others speaks for the run then. */
  #disproved = false
  readonly #logged: Logged[] = []
  readonly #params = new Map<string, string>()
  readonly #tags = new Map<string, string>()
  #allParams = true
  #lastMs: number | null = null
  #flops: number | null = null
  readonly #metrics = new Map<string, number>()

  constructor(meta: Meta, problems: Problem[]) {
    this.#meta = meta
    this.#problems = problems
  }

  async add(file: RecordFile): Promise<void> {
    const named = namedFor(file.path)
    if (named?.kind === 'metrics') await this.#metric(file, named.name)
    else if (named?.kind === 'params') await this.#param(file, named.name)
    else if (named?.kind === 'tags') await this.#tag(file, named.name)
  }

  facts(): Facts {
    const { id, at, startMs, endMs, deleted } = this.#meta
    const parent = this.#tags.get(PARENT_TAG) ?? null
    return {
      format: 'mlflow',
      ...{ id, at, startMs, endMs, deleted },
      lastMs: this.#lastMs,
      parent: parent !== null && RUN_ID.test(parent) && parent !== id ? parent : null,
      power: this.#disproved ? [] : [...this.#power.values()],
      logged: this.#logged,
      flops: this.#flops,
      metrics: this.#metrics,
      params: this.#params,
      allParams: this.#allParams,
      tags: this.#tags,
    }
  }

  async #metric(file: RecordFile, name: string): Promise<void> {
    const device = poweredDevice(name)
    const quantity = quantityNamed(name)
    // Of other metrics only the times are asked for, and a value that is none does not matter.
    const samples = await readMetric(file, device !== null || quantity !== null ? this.#problems : [])
    for (const ms of samples.ms) if (this.#lastMs === null || ms > this.#lastMs) this.#lastMs = ms
    if (samples.ms.length === 0) return
    if (device !== null) {
      const series = seriesOf(device, samples, file.path, this.#problems)
      if (series === null) this.#disproved = true
      else if (!this.#power.has(device) && series.ms.length > 0) this.#power.set(device, series)
    } else if (quantity !== null) this.#log(name, samples, file.path)
    else if (name === FLOPS_METRIC || name === `train/${FLOPS_METRIC}`) {
      const flops = Math.max(...samples.values.slice(-1000).map((value) => value || 0))
      if (flops > 0) this.#flops = flops
    } else if (!name.startsWith('system/')) this.#metrics.set(name, samples.values.at(-1) ?? Number.NaN)
  }

  #log(name: string, samples: Samples, path: string): void {
    const logged = loggedOf(name, samples, path, this.#problems)
    if (logged !== null) this.#logged.push(logged)
  }

  async #param(file: RecordFile, name: string): Promise<void> {
    const text = await contentOf(file)
    const number = quantityNamed(name) === null ? null : parsePythonNumber(text, 'signed')
    if (number !== null) {
      if (number.ok) this.#log(name, { ms: [0], values: [number.value], lines: [1] }, file.path)
    } else if (this.#params.size >= MOST_PARAMS) this.#allParams = false
    else this.#params.set(name, text)
  }

  async #tag(file: RecordFile, name: string): Promise<void> {
    this.#tags.set(name, await contentOf(file))
  }
}

async function contentOf(file: RecordFile): Promise<string> {
  return decode(await firstBytes(file, LONGEST_VALUE * 4)).trim()
}

/** The first bytes of a file, up to so many. */
async function firstBytes(file: RecordFile, most: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.min(file.size, most))
  let at = 0
  for await (const chunk of file.chunks) {
    const part = chunk.subarray(0, bytes.length - at)
    bytes.set(part, at)
    at += part.length
    if (at >= bytes.length) break
  }
  return bytes.subarray(0, at)
}
