/** One session of a run: what its files say, each by itself. */
import type { Place, Problem } from '../../../core/problem.ts'
import { type JsonText, parseJson } from '../../json/document.ts'
import { amountAt, isObject, type JsonObject, objectAt } from '../../json/fields.ts'
import { eachLine, lineText } from '../../lines.ts'
import type { RecordFile } from '../../reader.ts'
import { wholeBytes } from '../../whole.ts'
import { parseYamlBytes } from '../../yaml/document.ts'
import { isEmpty, type LocatedNode } from '../../yaml/located.ts'
import { loggedSeconds } from './client-log.ts'
import { idOfLog, nameIn, type SessionPath } from './paths.ts'
import { report } from './problems.ts'

export interface Session {
  readonly path: SessionPath
  /** The first of its files, for its place. */
  readonly file: string
  /** From the folder, or else from the name of the log. */
  readonly id: string | null
  readonly metadata: JsonObject | null
  readonly metadataFile: string | null
  readonly summary: Summary | null
  /** Seconds that the client logged: a lower bound, where the summary has none. */
  readonly loggedS: number | null
  /** Settings of the run, flat, as written. */
  readonly settings: ReadonlyMap<string, string>
  /** Files that are recognised, and give nothing that is read. */
  readonly logs: readonly string[]
  /** Something that should have told how long it took cannot be read; a problem says why. */
  readonly broken: boolean
}

interface Summary {
  /** Seconds until the last value was logged, and until the end. */
  readonly runtimeS: number | null
  readonly endS: number | null
  /** Seconds since 1970 of the last value. */
  readonly lastAt: number | null
  readonly flops: number | null
  readonly tokens: number | null
  /** Numbers of its top level that are of the user: not W&B's own, nor readings of the machine. */
  readonly metrics: readonly (readonly [name: string, value: unknown])[]
}

/** Tables and images in a summary make it large; what is asked for is a few numbers. */
const MOST_BYTES = 16 * 1024 * 1024
const CONFIG_BYTES = 4 * 1024 * 1024

export async function readSession(
  path: SessionPath,
  files: readonly RecordFile[],
  problems: Problem[],
): Promise<Session> {
  const named = (name: string) => files.find((file) => nameIn(file.path) === name)
  const logs = files.filter((file) => file.path.endsWith('.wandb'))
  const [metadata, summary, config, events] = [
    named('wandb-metadata.json'),
    named('wandb-summary.json'),
    named('config.yaml'),
    named('wandb-events.jsonl'),
  ]
  const before = problems.length
  const read = summary === undefined ? null : await readSummary(summary, problems)
  const broken = problems.length > before
  const log = named('debug-internal.log')
  const eventsS = events === undefined ? null : await lastRuntime(events)
  return {
    path,
    file: (metadata ?? summary ?? events ?? logs[0] ?? files[0])?.path ?? path.folder,
    id: path.id ?? logs.map((log) => idOfLog(log.path)).find((id) => id !== null) ?? null,
    metadata: metadata === undefined ? null : await readMetadata(metadata, problems),
    metadataFile: metadata?.path ?? null,
    summary: withEvents(read, eventsS),
    loggedS: log === undefined ? null : await loggedSeconds(log),
    settings: config === undefined ? new Map() : await readConfig(config),
    logs: logs.map((log) => log.path),
    broken,
  }
}

async function readMetadata(file: RecordFile, problems: Problem[]): Promise<JsonObject | null> {
  const at: Place = { file: file.path, line: 1, column: 1 }
  const hint = 'restore the file that W&B wrote'
  if (file.size > MOST_BYTES) {
    problems.push(report('wandb/metadata', at, 'the file is larger than 16 MiB', hint))
    return null
  }
  const json = parseJson(file.path, await wholeBytes(file), { nonFinite: 'allow' })
  if (json.ok && isObject(json.value.value)) return json.value.value
  const [first] = json.ok ? [] : json.problems
  problems.push(report('wandb/metadata', first?.at ?? at, first?.message ?? 'this is no object', hint))
  return null
}

async function readSummary(file: RecordFile, problems: Problem[]): Promise<Summary | null> {
  if (file.size > MOST_BYTES) {
    const at = { file: file.path, line: 1, column: 1 }
    problems.push(report('wandb/too-large', at, 'the summary is larger than 16 MiB', 'commit only its numbers'))
    return null
  }
  const json = parseJson(file.path, await wholeBytes(file), { nonFinite: 'allow' })
  if (!json.ok) {
    problems.push(...json.problems)
    return null
  }
  return summaryOf(json.value, problems)
}

function summaryOf(json: JsonText, problems: Problem[]): Summary | null {
  if (objectAt(json, [], problems) === null) return null
  const ignored: Problem[] = []
  const first = (...names: readonly string[]) => {
    for (const name of names) {
      const value = amountAt(json, [name], ignored)
      if (value !== null && value > 0) return value
    }
    return null
  }
  return {
    runtimeS: amountAt(json, ['_runtime'], problems),
    endS: amountAt(json, ['_wandb', 'runtime'], problems),
    lastAt: amountAt(json, ['_timestamp'], problems),
    flops: first('train/total_flos', 'total_flos'),
    tokens: first('train/num_input_tokens_seen', 'num_input_tokens_seen'),
    metrics: isObject(json.value) ? Object.entries(json.value).filter(([name]) => !/^_|^system[./]/.test(name)) : [],
  }
}

/** Versions up to 0.9 wrote a line every half minute, with the seconds since the start. */
async function lastRuntime(file: RecordFile): Promise<number | null> {
  let last: number | null = null
  await eachLine(file.chunks, {
    line(line) {
      const written = /"_runtime": ?(\d{1,9}(?:\.\d{1,20})?)[,}\s]/.exec(lineText(line))?.[1]
      if (written !== undefined) last = Math.max(last ?? 0, Number(written))
    },
    overlong() {},
  })
  return last
}

function withEvents(summary: Summary | null, eventsS: number | null): Summary | null {
  if (eventsS === null) return summary
  const nothing: Summary = { runtimeS: null, endS: null, lastAt: null, flops: null, tokens: null, metrics: [] }
  const known = summary ?? nothing
  return { ...known, endS: Math.max(known.endS ?? 0, eventsS) }
}

/** Values by their names, those of nested settings with points between; tags and what else cannot be read are left. */
async function readConfig(file: RecordFile): Promise<ReadonlyMap<string, string>> {
  const settings = new Map<string, string>()
  if (file.size > CONFIG_BYTES) return settings
  const parsed = parseYamlBytes(await wholeBytes(file), { file: file.path })
  if (!parsed.ok || parsed.value.kind !== 'map') return settings
  for (const { key, value } of parsed.value.entries.values()) {
    if (key === '_wandb' || key === 'wandb_version') continue
    const inner = value.kind === 'map' ? value.entries.get('value')?.value : undefined
    flatten(key, inner ?? value, settings)
  }
  return settings
}

function flatten(name: string, node: LocatedNode, settings: Map<string, string>): void {
  if (node.kind === 'scalar') {
    if (!isEmpty(node)) settings.set(name, node.text)
  } else if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) flatten(`${name}.${index}`, item, settings)
  } else for (const { key, value } of node.entries.values()) flatten(`${name}.${key}`, value, settings)
}
