/** The report as files for later steps. The folders below the workspace may come from the pull request: no link is followed. */
import { mkdirSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { WorldError } from '../../core/problem.ts'
import type { Report } from '../../core/report.ts'
import { pathFrom, standingOf } from '../../disk/file.ts'
import type { Given } from '../../review/bundle.ts'
import type { Fact } from '../../review/facts.ts'
import { type OutputFile, openOutput } from '../cli/output-file.ts'

export interface ReportFile {
  readonly path: string
  readonly file: OutputFile
}

/**
 * Opens them before anything is evaluated, so that a path that cannot be written is known while it costs nothing.
 * @throws WorldError `action/report`
 */
export function openReports(paths: readonly string[], workspace: string): readonly ReportFile[] {
  return paths.map((path) => {
    try {
      makeFolders(workspace, resolve(workspace, path))
      return { path, file: openOutput(workspace, path) }
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause)
      throw new WorldError('action/report', `the input "report": ${why}`, 'name another path', cause)
    }
  })
}

/** @param given What a bundle needs besides the report, so that the verdict can be made again. */
export async function writeReport(
  { path, file }: ReportFile,
  report: Report,
  given: Given,
  facts: readonly Fact[],
): Promise<void> {
  file.write(path.endsWith('.bundle.json') ? await renderBundle(report, given, facts) : await renderAs(path, report))
}

async function renderBundle(report: Report, given: Given, facts: readonly Fact[]): Promise<string> {
  const [{ bundleOf }, { renderJson }] = await Promise.all([
    import('../../review/bundle.ts'),
    import('../../render/json.ts'),
  ])
  return renderJson(await bundleOf(report, given, facts))
}

async function renderAs(path: string, report: Report): Promise<string> {
  if (path.endsWith('.json')) return (await import('../../render/json.ts')).renderJson(report)
  return (await import('../../render/comment.ts')).renderComment(report, { maxBytes: 10_000_000 })
}

/** Folders that are missing are made, up to the first thing that is not a folder; then the file cannot be opened. */
function makeFolders(workspace: string, absolute: string): void {
  const below = pathFrom(workspace, dirname(absolute))
  let folder = workspace
  for (const part of below === null ? [] : below.split(sep)) {
    folder = join(folder, part)
    const standing = standingOf(folder)
    if (standing === 'missing') mkdirSync(folder)
    else if (standing !== 'folder') return
  }
}
