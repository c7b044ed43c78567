/** The runner's side of the answer: annotations by command, the job's summary, outputs. `@actions/core` knows the formats. */
import { statSync } from 'node:fs'
import type { Annotation } from '../../github/check-run.ts'
import type { Job } from './environment.ts'
import { printable } from './log.ts'

type Core = typeof import('@actions/core')

/** Loaded when the answer is ready: half of the time that the Action takes to start is this package. */
function loadCore(): Promise<Core> {
  return import('@actions/core')
}

/** GitHub shows ten annotations of a kind for a step; the headline is one of the ten errors. */
const PER_KIND = 9

export async function annotate(annotations: readonly Annotation[]): Promise<void> {
  const core = await loadCore()
  const print = { failure: core.error, warning: core.warning, notice: core.notice }
  for (const level of ['failure', 'warning'] as const) {
    for (const one of annotations.filter((annotation) => annotation.level === level).slice(0, PER_KIND)) {
      const column = one.column > 1 ? { startColumn: one.column } : {}
      print[level](printable(one.message), { title: one.title, file: one.path, startLine: one.line, ...column })
    }
  }
}

/** One error annotation without a place. */
export async function announce(message: string): Promise<void> {
  const core = await loadCore()
  core.error(printable(message), { title: 'Carbon Clerk' })
}

/** The runner takes 1 MiB a step. */
export const SUMMARY_LIMIT = 1_000_000

export async function writeSummary(job: Job, text: string): Promise<string | null> {
  if (job.summaryFile === null) return 'the runner takes no summary'
  try {
    const { summary } = await loadCore()
    // Something may stand there already from an earlier use of the Action in the same step.
    if (statSync(job.summaryFile).size + SUMMARY_LIMIT > 2 ** 20) return 'the summary is full'
    await summary.addRaw(text, true).write()
    return null
  } catch {
    return 'the summary file cannot be written'
  }
}

export async function writeOutputs(job: Job, outputs: Readonly<Record<string, string>>): Promise<void> {
  if (job.outputFile === null) return
  const core = await loadCore()
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}
