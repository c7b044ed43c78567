/** From a database of MLflow to its runs, by the same rules as from its files. */
import type { Place, Problem } from '../../../core/problem.ts'
import { parsePythonNumber } from '../../python-number.ts'
import type { Read, RecordFile } from '../../reader.ts'
import { wholeBytes } from '../../whole.ts'
import {
  COUNT_NAMES,
  type Facts,
  FLOPS_METRIC,
  HARDWARE_NAMES,
  type Logged,
  PARENT_TAG,
  RUN_ID,
} from '../mlflow/facts.ts'
import { poweredDevice, quantityNamed } from '../mlflow/metric-names.ts'
import type { Series } from '../mlflow/power.ts'
import { ofRun, readingOf } from '../mlflow/run.ts'
import { loggedOf, seriesOf } from '../mlflow/samples.ts'
import { report } from './problems.ts'
import { loadSqlite, type OpenDatabase, SqliteFault } from './sqlite.ts'
import { Store } from './store.ts'

/** Compiles SQLite, so that its time is not the file's. */
export async function loadMlflowDb(): Promise<(file: RecordFile) => Promise<Read>> {
  const open = await loadSqlite()
  return (file) => readMlflowDb(file, open)
}

async function readMlflowDb(file: RecordFile, open: OpenDatabase): Promise<Read> {
  const at: Place = { file: file.path, line: 1, column: 1 }
  const problems: Problem[] = []
  const database = open(await wholeBytes(file))
  try {
    const store = new Store(database, file.path, problems)
    return readingOf(store.isMlflow ? factsOf(store, at, problems) : [], problems)
  } catch (error) {
    if (!(error instanceof SqliteFault)) throw error
    const hint = 'commit it again when no program has it open'
    const damaged = report('mlflow-db/damaged', at, 'the database is cut or damaged', hint)
    const full = report('mlflow-db/memory', at, 'reading it took too much memory', 'run VACUUM on it')
    return { runs: [], plans: [], servings: [], problems: [...problems, error.kind === 'memory' ? full : damaged] }
  } finally {
    database.close()
  }
}

interface Values {
  readonly ms: number[]
  readonly values: number[]
}

function factsOf(store: Store, at: Place, problems: Problem[]): readonly Facts[] {
  const runs = store.runs()
  const metrics = readMetrics(store)
  const last = runs.some(({ endMs }) => endMs === null) ? store.lastLogged() : new Map<string, number>()
  const tags = new Map<string, Map<string, string>>()
  store.tags([PARENT_TAG, ...HARDWARE_NAMES, ...COUNT_NAMES], (run, key, text) => into(tags, run).set(key, text))
  const params = new Map<string, Map<string, string>>()
  const allParams = store.params((run, key, text) => into(params, run).set(key, text))
  return runs.flatMap((run): readonly Facts[] => {
    if (!RUN_ID.test(run.id)) {
      problems.push(report('mlflow-db/row', at, 'a run has no usable id', 'restore the row that MLflow wrote'))
      return []
    }
    const own = new Map([...(params.get(run.id) ?? [])].filter(([key]) => quantityNamed(key) === null))
    const parent = tags.get(run.id)?.get(PARENT_TAG) ?? null
    const found: Problem[] = []
    const spent = run.deleted ? NOTHING : spentOf(metrics.get(run.id), params.get(run.id), at.file, found)
    problems.push(...ofRun(run.id, found))
    return [
      {
        format: 'mlflow-db',
        at,
        ...run,
        lastMs: last.get(run.id) ?? null,
        parent: parent !== null && RUN_ID.test(parent) && parent !== run.id ? parent : null,
        ...spent,
        params: own,
        allParams,
        tags: tags.get(run.id) ?? new Map(),
      },
    ]
  })
}

type Spent = Pick<Facts, 'power' | 'logged' | 'flops' | 'metrics'>
const NOTHING: Spent = { power: [], logged: [], flops: null, metrics: new Map() }

/** What the metrics of one run say of energy, emissions and operations. */
function spentOf(
  metrics: ReadonlyMap<string, Values> | undefined,
  params: ReadonlyMap<string, string> | undefined,
  file: string,
  problems: Problem[],
): Spent {
  const power = new Map<string, Series>()
  const logged: Logged[] = []
  let [disproved, flops] = [false, 0]
  for (const [key, { ms, values }] of metrics ?? []) {
    const samples = { ms, values, lines: [] }
    const device = poweredDevice(key)
    if (device !== null) {
      const series = seriesOf(device, samples, file, problems)
      if (series === null) disproved = true
      else if (!power.has(device) && series.ms.length > 0) power.set(device, series)
    } else if (quantityNamed(key) !== null) {
      const one = loggedOf(key, samples, file, problems)
      if (one !== null) logged.push(one)
    } else for (const value of values) flops = Math.max(flops, value || 0)
  }
  for (const [key, text] of params ?? []) {
    const number = quantityNamed(key) === null ? null : parsePythonNumber(text, 'signed')
    const one = number?.ok ? loggedOf(key, { ms: [0], values: [number.value], lines: [] }, file, problems) : null
    if (one !== null) logged.push(one)
  }
  return { ...NOTHING, power: disproved ? [] : [...power.values()], logged, flops: flops > 0 ? flops : null }
}

/** By run and name: the values of the metrics that matter. Values are in the order of their times. */
function readMetrics(store: Store): ReadonlyMap<string, ReadonlyMap<string, Values>> {
  const wanted = store.metricKeys().filter(isWanted)
  const runs = new Map<string, Map<string, Values>>()
  store.values(wanted, (run, key, ms, value) => {
    const own = into(runs, run)
    const series = own.get(key)
    if (series === undefined) own.set(key, { ms: [ms], values: [value ?? Number.NaN] })
    else {
      series.ms.push(ms)
      series.values.push(value ?? Number.NaN)
    }
  })
  return runs
}

function isWanted(key: string): boolean {
  const flops = key === FLOPS_METRIC || key === `train/${FLOPS_METRIC}`
  return flops || poweredDevice(key) !== null || quantityNamed(key) !== null
}

function into<V>(maps: Map<string, Map<string, V>>, run: string): Map<string, V> {
  const known = maps.get(run)
  if (known !== undefined) return known
  const fresh = new Map<string, V>()
  maps.set(run, fresh)
  return fresh
}
