/** From a BoAmps report to one run. Several measures are of one task: they are not added up. */
import { digest } from '../../../core/digest.ts'
import { type Problem, reporter } from '../../../core/problem.ts'
import type { Run } from '../../../core/record.ts'
import { type JsonText, parseJson } from '../../json/document.ts'
import { amountAt, listAt, textAt } from '../../json/fields.ts'
import { publicName } from '../../model-name.ts'
import { plainRun } from '../../plain-run.ts'
import { judgeMeanPower, meanPower } from '../../plausibility.ts'
import type { Read, RecordFile } from '../../reader.ts'
import { wholeBytes } from '../../whole.ts'
import { devicesOf, gridOf, siteOf } from './context.ts'
import { bestMeasure, type Measure } from './measure.ts'
import { boampsProblems } from './problems.ts'
import { timesOf } from './times.ts'

const report = reporter(boampsProblems)
const BILLION = 1e9
/** Thousands of millions of parameters: ten times the largest model known. */
const MOST_BILLIONS = 1e5

export async function readBoamps(file: RecordFile): Promise<Read> {
  const parsed = parseJson(file.path, await wholeBytes(file), { nonFinite: 'allow' })
  if (!parsed.ok) return { runs: [], plans: [], servings: [], problems: parsed.problems }
  const json = parsed.value
  const problems: Problem[] = []
  const [measure, several] = bestMeasure(json, problems)
  const run = measure === null ? null : runOf(file.path, json, measure, several, problems)
  const unused =
    measure === null
      ? [{ path: file.path, line: 1, reason: 'no-quantity' as const, what: 'a report without a measure' }]
      : []
  return { runs: run === null ? [] : [run], plans: [], servings: [], problems, unused }
}

function runOf(path: string, json: JsonText, measure: Measure, several: boolean, problems: Problem[]): Run | null {
  const { kwh, durationS, isCodecarbon, keys } = measure
  if (kwh === null && durationS === null) return null
  const power = judgeMeanPower(kwh ?? 0, durationS ?? 0)
  if (kwh !== null && durationS !== null && power !== 'plausible') {
    const message = `${kwh} kWh in ${durationS} s is ${meanPower(kwh, durationS)}, which no host draws`
    problems.push(
      report('boamps/implausible-power', json.placeOf([...keys, 'powerConsumption']), message, 'check kWh and seconds'),
    )
    return null
  }
  const times = timesOf(json, measure, problems)
  const reportId = textAt(json, ['header', 'reportId'], problems)
  const { site, warnings: ofSite } = siteOf(json, problems)
  const warnings = [
    ...ofSite,
    ...(several ? ['several_figures'] : []),
    ...(kwh === 0 && durationS !== 0 ? ['zero_energy'] : []),
  ]
  const place = json.placeOf(keys)
  return plainRun({
    id: `boamps:${idOf(reportId, measure, times.finished)}`,
    source: { format: 'boamps', path, line: place.line, column: place.column },
    model: modelOf(json, problems),
    hardware: devicesOf(json, problems),
    site,
    gridGPerKwh: gridOf(json, problems),
    warnings: warnings.sort(),
    ...times,
    durationS: durationS === 0 ? null : durationS,
    durationQuality: durationS === null || durationS === 0 ? 'unknown' : 'wall',
    energy: energyOf(kwh),
    evidence: kwh === null || kwh === 0 ? 'hours' : measure.evidence,
    workload: workloadOf(json, problems),
    params: paramsOf(json, problems),
    ...(isCodecarbon && reportId !== null ? { partOf: `codecarbon:${reportId}` } : {}),
  })
}

function energyOf(kwh: number | null): Run['energy'] {
  if (kwh === null || kwh === 0) return null
  return { totalKwh: kwh, boundary: 'node', pueApplied: 1, supply: 'ac', gpuKwh: null, cpuKwh: null, ramKwh: null }
}

/** Reports should have an id; without one they are known by what they say. */
function idOf(reportId: string | null, { kwh, durationS }: Measure, finished: string | null): string {
  if (reportId !== null && /^[\w.:-]{1,100}$/.test(reportId)) return reportId
  return digest(`${reportId} ${kwh} ${durationS} ${finished}`)
}

function modelOf(json: JsonText, problems: Problem[]): string | null {
  if (listAt(json, ['task', 'algorithms'], problems) === null) return null
  const first = ['task', 'algorithms', 0] as const
  const name =
    textAt(json, [...first, 'foundationModelName'], problems) ?? textAt(json, [...first, 'algorithmName'], problems)
  return name === null ? null : publicName(name)
}

/** Of the first algorithm: several in one task are a pipeline, whose tokens nobody tells apart. */
function paramsOf(json: JsonText, problems: Problem[]): number | null {
  const keys = ['task', 'algorithms', 0, 'parametersNumber'] as const
  const billions = amountAt(json, keys, problems)
  if (billions === null || billions === 0) return null
  if (billions <= MOST_BILLIONS) return Math.round(billions * BILLION)
  const message = `parametersNumber ${billions} is in thousands of millions`
  problems.push(report('boamps/parameters', json.placeOf(keys), message, 'write 8 for eight thousand million'))
  return null
}

/** `training` may be any kind of training. */
function workloadOf(json: JsonText, problems: Problem[]): Run['workload'] {
  const stage =
    textAt(json, ['task', 'taskStage'], problems)
      ?.toLowerCase()
      .replace(/[^a-z]/g, '') ?? ''
  if (stage === 'inference') return 'inference'
  return stage === 'finetuning' || stage === 'retraining' ? 'finetuning' : null
}
