/**
 * The report as files for later steps. The paths are the workflow's, but the folders below the workspace may come from
 * the pull request, so no link in them is followed: a committed `report.json -> ~/.ssh/config` is refused.
 */
import { closeSync, constants, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { WorldError } from '../../core/problem.ts'
import type { Report } from '../../core/report.ts'
import { pathFrom, standingOf } from '../../disk/file.ts'

const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0)

/** @throws WorldError `action/report` when one of them cannot be written. */
export async function writeReports(report: Report, paths: readonly string[], workspace: string): Promise<void> {
  for (const path of paths) {
    const text = await renderAs(path, report)
    const absolute = resolve(workspace, path)
    prepareFolder(workspace, absolute, path)
    write(absolute, path, text)
  }
}

async function renderAs(path: string, report: Report): Promise<string> {
  if (path.endsWith('.json')) return `${JSON.stringify(report, null, 2)}\n`
  if (path.endsWith('.html')) return (await import('../../render/page.ts')).renderPage(report)
  return (await import('../../render/comment.ts')).renderComment(report, { maxBytes: 10_000_000 })
}

function prepareFolder(workspace: string, absolute: string, path: string): void {
  const below = pathFrom(workspace, absolute)
  if (below === null) return
  let folder = workspace
  for (const part of dirname(below).split(sep)) {
    folder = join(folder, part)
    const standing = standingOf(folder)
    if (standing === 'missing') mkdirSync(folder)
    else if (standing !== 'folder') throw refused(path, 'a folder on the way is a link or a file')
  }
}

function write(absolute: string, path: string, text: string): void {
  const standing = standingOf(absolute)
  if (standing !== 'missing' && standing !== 'file') throw refused(path, `there is a ${standing} of that name`)
  try {
    const descriptor = openSync(absolute, FLAGS, 0o644)
    writeFileSync(descriptor, text)
    closeSync(descriptor)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw refused(path, code ?? 'unknown reason')
  }
}

function refused(path: string, why: string): WorldError {
  const message = `the report cannot be written to ${JSON.stringify(path.slice(0, 200))}: ${why}`
  return new WorldError('action/report', message, 'name another path in the input "report"')
}
