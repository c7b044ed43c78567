/** The rows of vendors' tables as runs, held against what the text around them says. */
import type { Place, Problem } from '../../../core/problem.ts'
import type { Device, Run } from '../../../core/record.ts'
import type { Card } from './card.ts'
import { recordedEnergy } from './energy.ts'
import { readHardware } from './hardware.ts'
import { readMass } from './mass.ts'
import { isTooLong } from './name.ts'
import { plain } from './plain.ts'
import { report } from './problems.ts'
import { emissionSentences } from './prose.ts'
import type { VendorRow, VendorTable } from './vendor.ts'

/** @returns runs as `null` when the card has no such table, or states more elsewhere; it is one training then. */
export function runsOfTables(card: Card): { runs: readonly Run[] | null; problems: readonly Problem[] } {
  const rows = card.tables.flatMap((table) => table.rows).filter((row) => isFilled(row))
  const problems = card.tables.flatMap((table) => table.problems)
  if (rows.length === 0) return { runs: null, problems }
  const sum = rows.reduce((kg, row) => kg + (row.kg ?? 0), 0)
  const stated = card.metadata?.kg ?? 0
  if (stated > 1.05 * sum) {
    const message = `the metadata says ${stated} kg and the table ${Number(sum.toPrecision(6))} kg; the larger is used`
    const at = card.metadata?.at ?? { file: card.path, line: tableLine(card.tables), column: 1 }
    return {
      runs: null,
      problems: [...problems, report('model-card/figures-differ', at, message, 'correct the wrong one')],
    }
  }
  const contradiction = contradictionOf(card, sum)
  if (contradiction) problems.push(contradiction)
  const hardware = hardwareOf(card)
  const seen = new Map<string, number>()
  const runs = rows.map((row) => runOfRow(card, row, contradiction !== null, hardware, problems, seen))
  return { runs, problems }
}

function isFilled(row: VendorRow): boolean {
  return row.kg !== null || row.zero || row.gpuHours !== null || row.energyKwh !== null
}

/** One card prints 12.9 t in its table and 11,390 t above it: a thousandfold slip that no rule can settle. */
function contradictionOf(card: Card, sum: number): Problem | null {
  const sentences = emissionSentences(card.path, card.lines).flatMap(({ text, at }) => {
    const { mass } = readMass(text, '', at)
    return mass ? [mass] : []
  })
  const [first] = sentences
  if (!first || sum === 0) return null
  const known = [sum, ...card.tables.flatMap((table) => [table.totalKg, ...table.rows.map((row) => row.kg ?? 0)])]
  if (sentences.some((mass) => known.some((kg) => kg > 0 && kg <= 2 * mass.kg && mass.kg <= 2 * kg))) return null
  const at: Place = { file: card.path, line: tableLine(card.tables), column: 1 }
  const message = `the table says ${Number(sum.toPrecision(6))} kg and line ${first.at.line} says ${first.kg} kg; neither is used`
  return report('model-card/contradiction', at, message, 'correct the wrong one')
}

function tableLine(tables: readonly VendorTable[]): number {
  return tables[0]?.first ?? 1
}

/** "… on hardware of type A100-80GB (TDP of 400W)", in the paragraph above the table. */
function hardwareOf(card: Card): readonly Device[] {
  for (const line of card.lines) {
    if (!line.impact || !/hardware|GPU|TPU/i.test(line.text)) continue
    const [device] = readHardware(plain(line.text)).filter((found) => found.model !== '' && found.model.length <= 60)
    if (device) return [{ ...device, count: null }]
  }
  return []
}

function runOfRow(
  card: Card,
  row: VendorRow,
  contradicted: boolean,
  hardware: readonly Device[],
  problems: Problem[],
  seen: Map<string, number>,
): Run {
  if (isTooLong(row.name)) {
    problems.push(report('model-card/name', row.at, 'the model name has more than 200 characters', 'shorten it'))
  }
  const name = row.name === '' || isTooLong(row.name) ? `line ${row.at.line}` : row.name
  const times = (seen.get(name) ?? 0) + 1
  seen.set(name, times)
  const kg = contradicted ? null : row.kg
  const energy = row.energyKwh !== null && row.energyKwh > 0 ? recordedEnergy(row.energyKwh, 'node') : null
  if (row.zero) {
    const message = `${name}: zero emissions count as not measured`
    problems.push(report('model-card/not-measured', row.at, message, 'write the measured figure'))
  }
  return {
    kind: 'run',
    id: `model-card:${card.path}#${times === 1 ? name : `${name}@${times}`}`,
    source: { format: 'model-card', path: card.path, line: row.at.line, column: row.at.column },
    model: name,
    hardware,
    site: { region: null, provider: null, fallback: false },
    pue: null,
    gridGPerKwh: null,
    marketGPerKwh: null,
    warnings: contradicted ? ['declared_conflict'] : row.zero ? ['not_measured'] : [],
    started: null,
    finished: null,
    durationS: null,
    durationQuality: 'unknown',
    gpuHours: row.gpuHours,
    energy,
    declaredKg: kg,
    declaredScope: kg === null ? 'unknown' : row.scope,
    waterL: null,
    evidence: kg !== null || energy !== null ? 'declared' : row.gpuHours !== null ? 'hours' : 'default',
    workload: null,
    params: null,
    activeParams: null,
    tokens: null,
    role: 'total',
  }
}
