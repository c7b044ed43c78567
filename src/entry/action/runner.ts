/** The runner's side of the answer: annotations by command, the job's summary, outputs. `@actions/core` knows the formats. */
import { statSync } from 'node:fs'
import { inert, printable } from '../../render/text.ts'
import type { Job } from './environment.ts'

/** Loaded when the answer is ready: half of the time that the Action takes to start is this package. */
function loadCore(): Promise<typeof import('@actions/core')> {
  return import('@actions/core')
}

/** A line for the log that the runner cannot take for a command, nor a terminal for anything but text. */
export function logLine(text: string): string {
  return inert(printable(text))
}

/** One error annotation without a place. */
export async function announce(message: string): Promise<void> {
  const core = await loadCore()
  core.error(logLine(message), { title: 'Carbon Clerk' })
}

/** The runner takes 1 MiB a step and drops the whole of a longer one. */
const SUMMARY_LIMIT = 2 ** 20

/** @returns why there is no summary, or `null`. */
export async function writeSummary(job: Job, text: string): Promise<string | null> {
  if (job.summaryFile === null) return 'the runner takes no summary'
  try {
    const { summary } = await loadCore()
    // Something may stand there already from an earlier command of the same step.
    if (statSync(job.summaryFile).size + Buffer.byteLength(text) > SUMMARY_LIMIT) return 'the summary is full'
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
