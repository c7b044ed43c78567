/** Files and folders that a person names on the command line, as entries to look at. */
import { accessSync, constants, type Dirent, lstatSync, readdirSync } from 'node:fs'
import { basename, join, resolve, sep } from 'node:path'
import { compare, type Problem } from '../core/problem.ts'
import type { Blob, Wanted } from '../review/ports.ts'
import { fileBlob, pathFrom, type Standing, standingOf } from './file.ts'
import { diskProblem } from './problems.ts'

interface FoundFile {
  /** How the file is written in the report: from the current folder, or from the folder that was named. */
  readonly path: string
  /** Named itself rather than found in a folder: it is read whatever it is called. */
  readonly explicit: boolean
  readonly blob: Blob
  readonly absolute: string
}

export interface Found {
  /** Sorted by path; no path twice. */
  readonly files: readonly FoundFile[]
  readonly problems: readonly Problem[]
  /** Folders of other people's code that were not entered: `node_modules`, `.venv`. */
  readonly skipped: readonly string[]
}

export interface FindOptions {
  readonly cwd: string
  /** Which names are looked at in a folder. */
  readonly wanted: Wanted
  /** Names that only belong to a record where they are files: nothing is said of a folder of such a name. */
  readonly beside?: Wanted
  /** How many files of such names are looked at before giving up. */
  readonly limit?: number
}

const FILES_LOOKED_AT = 100_000
const NOT_ENTERED = new Set(['node_modules', '.venv', 'venv', 'site-packages', '__pycache__'])

interface Walk {
  readonly wanted: Wanted
  readonly beside: Wanted
  readonly limit: number
  readonly files: Map<string, FoundFile>
  readonly problems: Problem[]
  readonly skipped: string[]
  looked: number
}

/** Looks where it is told and no further: links are not followed, and a pipe or a device is never opened. */
export function findFiles(named: readonly string[], options: FindOptions): Found {
  const { cwd, wanted, beside = () => false, limit = FILES_LOOKED_AT } = options
  const walk: Walk = { wanted, beside, limit, files: new Map(), problems: [], skipped: [], looked: 0 }
  for (const name of named) lookAt(walk, name, cwd)
  const files = [...walk.files.values()].sort((a, b) => compare(a.path, b.path))
  return { files, problems: walk.problems, skipped: walk.skipped.sort(compare) }
}

function lookAt(walk: Walk, name: string, cwd: string): void {
  const absolute = resolve(cwd, name)
  const shown = shownPath(cwd, absolute)
  const standing = standingOf(absolute)
  if (standing === 'folder') {
    const prefix = absolute === cwd ? '' : pathFrom(cwd, absolute)
    enter(walk, absolute, prefix === null ? '' : slashed(prefix))
  } else if (standing === 'file') add(walk, absolute, shown, true)
  else walk.problems.push(refusal(standing, shown))
}

/** A path below the current folder keeps its way; one from elsewhere is known by its name. */
function shownPath(cwd: string, absolute: string): string {
  return slashed(pathFrom(cwd, absolute) ?? basename(absolute))
}

function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}

function enter(walk: Walk, top: string, prefix: string): void {
  const folders = [{ absolute: top, path: prefix }]
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    for (const child of childrenOf(walk, folder.absolute, folder.path)) {
      if (walk.looked > walk.limit) return
      const absolute = join(folder.absolute, child.name)
      const path = folder.path === '' ? child.name : `${folder.path}/${child.name}`
      if (child.isDirectory()) {
        if (child.name === '.git') continue
        if (NOT_ENTERED.has(child.name)) walk.skipped.push(path)
        else folders.push({ absolute, path })
      }
      look(walk, child, absolute, path)
    }
  }
}

function childrenOf(walk: Walk, absolute: string, path: string): Dirent[] {
  try {
    return readdirSync(absolute, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name))
  } catch {
    walk.problems.push(refusal('unreadable', path === '' ? '.' : path))
    return []
  }
}

function look(walk: Walk, child: Dirent, absolute: string, path: string): void {
  const telling = walk.wanted(path)
  if (!telling && (!child.isFile() || !walk.beside(path))) return
  if (!child.isDirectory() && ++walk.looked > walk.limit) {
    const message = `more than ${walk.limit} files have the name of a record`
    walk.problems.push(diskProblem('path/too-many', at(path), message, 'name the folders that hold records'))
    return
  }
  // Node writes U+FFFD for bytes that are not UTF-8, and such a name opens nothing.
  if (child.name.includes('\ufffd')) {
    walk.problems.push(diskProblem('path/undecodable', at(path), 'the name is not valid UTF-8', 'rename the file'))
  } else if (child.isFile()) add(walk, absolute, path, false)
  // A README is often a link to another README, which is read where it stands.
  else if (!(child.isSymbolicLink() && path.toLowerCase().endsWith('.md')))
    walk.problems.push(refusal(child.isSymbolicLink() ? 'symlink' : child.isDirectory() ? 'folder' : 'special', path))
}

function add(walk: Walk, absolute: string, path: string, explicit: boolean): void {
  const size = sizeOfReadable(absolute)
  if (size === null) {
    walk.problems.push(refusal('unreadable', path))
    return
  }
  const known = walk.files.get(path)
  // Two files that were named from elsewhere may share a name; then the second is known by its whole path.
  const name = known && known.absolute !== absolute ? slashed(absolute).replace(/^\/+/, '') : path
  const blob = fileBlob({ absolute, size, path: name })
  walk.files.set(name, { path: name, explicit: explicit || known?.explicit === true, blob, absolute })
}

function sizeOfReadable(absolute: string): number | null {
  try {
    accessSync(absolute, constants.R_OK)
    return lstatSync(absolute).size
  } catch {
    return null
  }
}

function at(file: string) {
  return { file, line: 1, column: 1 }
}

function refusal(standing: Exclude<Standing, 'file'>, path: string): Problem {
  if (standing === 'missing') {
    return diskProblem('path/missing', at(path), 'there is no such file or folder', 'check the spelling')
  }
  if (standing === 'unreadable') {
    return diskProblem('path/unreadable', at(path), 'it cannot be opened', 'give yourself permission to read it')
  }
  if (standing === 'symlink') {
    const hint = 'name the file that the link points to'
    return diskProblem('path/symlink', at(path), 'a symbolic link is not followed', hint)
  }
  const what = standing === 'folder' ? 'a folder' : 'a pipe or a device'
  return diskProblem('path/not-a-file', at(path), `${what} has the name of a record`, 'rename it')
}
