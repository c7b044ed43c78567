/** A tool's JSON, read as readers of such files are built: the parser, its fields, a run for each object with an energy. */
import type { Problem } from '../../src/core/problem.ts'
import type { Run } from '../../src/core/record.ts'
import { type JsonText, parseJson } from '../../src/parse/json/document.ts'
import { amountAt, textAt } from '../../src/parse/json/fields.ts'
import { parseJsonLines } from '../../src/parse/json/lines.ts'
import type { FileReader } from '../../src/parse/reader.ts'
import { aRun, withEnergy } from '../core/builders.ts'

export const energyJson: FileReader = {
  format: 'energy-json',
  title: 'energy of a tool',
  paths: { likely: ['**/*.energy.json', '**/*.energy.jsonl'], possible: [] },
  mode: 'stream',
  maxBytes: 8 * 1024 * 1024,
  recognise: () => 'yes',
  load: async () => async (file) => {
    const parts: Uint8Array[] = []
    for await (const chunk of file.chunks) parts.push(chunk)
    const bytes = new Uint8Array(Buffer.concat(parts))
    const problems: Problem[] = []
    const texts = file.path.endsWith('l') ? linesOf(file.path, bytes, problems) : one(file.path, bytes, problems)
    return { runs: texts.flatMap((json) => runOf(json, problems)), plans: [], servings: [], problems }
  },
}

function one(path: string, bytes: Uint8Array, problems: Problem[]): readonly JsonText[] {
  const json = parseJson(path, bytes)
  if (json.ok) return [json.value]
  problems.push(...json.problems)
  return []
}

function linesOf(path: string, bytes: Uint8Array, problems: Problem[]): readonly JsonText[] {
  const lines = parseJsonLines(path, bytes)
  if (!lines.ok) {
    problems.push(...lines.problems)
    return []
  }
  return lines.value.flatMap(({ json }) => {
    if (json.ok) return [json.value]
    problems.push(...json.problems)
    return []
  })
}

function runOf(json: JsonText, problems: Problem[]): readonly Run[] {
  const kwh = amountAt(json, ['energy_kwh'], problems)
  const name = textAt(json, ['name'], problems)
  const { file: path, line, column } = json.placeOf([])
  const source = { format: 'energy-json', path, line, column }
  return kwh === null || name === null ? [] : [withEnergy(aRun(`json:${name}`, { source }), kwh)]
}
