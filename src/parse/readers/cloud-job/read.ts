/** From a script or a specification to plans. Scripts are read word by word, never run. */
import { onlyUnused } from '../../foreign-unused.ts'
import { launchPlan } from '../../launch.ts'
import { callsIn } from '../../python-calls.ts'
import type { Read, RecordFile } from '../../reader.ts'
import { decodeText } from '../../text.ts'
import { wholeBytes } from '../../whole.ts'
import { parseForeignText } from '../../yaml/foreign.ts'
import { isScript } from './index.ts'
import { type Asked, modal, sageMaker, vertex } from './scripts.ts'
import { askedIn } from './specification.ts'

export async function readCloudJob(file: RecordFile): Promise<Read> {
  const decoded = decodeText(file.path, await wholeBytes(file), 'allow')
  if (!decoded.ok) return { runs: [], plans: [], servings: [], problems: decoded.problems }
  const { text } = decoded.value
  if (isScript(text)) return plansOf(file.path, inScript(text))
  const documents = parseForeignText(text, { file: file.path })
  if (!documents.ok) return onlyUnused(file.path, documents.problems[0].at.line, 'not-read', 'a job that is no YAML')
  return plansOf(
    file.path,
    documents.value.map(askedIn).filter((one) => one !== null),
  )
}

function inScript(text: string): readonly Asked[] {
  const kind = /^(?:import modal\b|from modal import\b)/m.test(text)
    ? modal
    : /^[ \t]*(?:import|from)[ \t]+sagemaker\b/m.test(text)
      ? sageMaker
      : vertex
  return callsIn(text)
    .map(kind)
    .filter((one) => one !== null)
}

function plansOf(path: string, jobs: readonly Asked[]): Read {
  if (jobs.length === 0) return onlyUnused(path, 1, 'no-amount', 'a job whose machine is not written out')
  const plans = jobs.map(({ devices, limitHours, line, provider, warnings }, index) =>
    launchPlan({
      format: 'cloud-job',
      path,
      line,
      name: index === 0 ? '' : String(index + 1),
      hardware: devices,
      limitHours,
      site: { region: null, provider, fallback: false },
      warnings,
    }),
  )
  return { runs: [], plans, servings: [], problems: [] }
}
