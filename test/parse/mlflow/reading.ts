/** A run folder made of texts, as the reader gets it. */
import { readMlflow } from '../../../src/parse/readers/mlflow/read.ts'

export const folder = 'mlruns/0/0123456789abcdef0123456789abcdef'
export const startMs = 1_779_100_000_000

export function metaOf(fields: Readonly<Record<string, string | number>> = {}): string {
  const all = {
    artifact_uri: 'file:///home/mallory-secret/mlruns',
    end_time: startMs + 100_000,
    experiment_id: "'0'",
    lifecycle_stage: 'active',
    run_id: '0123456789abcdef0123456789abcdef',
    start_time: startMs,
    status: 3,
    user_id: 'mallory-secret',
    ...fields,
  }
  return Object.entries(all)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')
}

/** @param files Names below the folder of the run. */
export async function read(files: Readonly<Record<string, string>>) {
  const given = Object.entries({ 'meta.yaml': metaOf(), ...files })
    .map(([name, text]) => ({ path: `${folder}/${name}`, bytes: new TextEncoder().encode(text) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, bytes }) => ({ path, size: bytes.length, chunks: [bytes] }))
  const { runs, problems, unused } = await readMlflow(given)
  return {
    runs,
    unused,
    problems: problems.map(
      ({ code, at, message, severity }) =>
        `${severity} ${code} ${at.file.slice(folder.length + 1)}:${at.line} ${message}`,
    ),
  }
}

/** Lines of a metric: seconds since the start, and the value. */
export function lines(values: readonly (readonly [number, number | string])[]): string {
  return values.map(([seconds, value], step) => `${startMs + seconds * 1000} ${value} ${step}\n`).join('')
}
