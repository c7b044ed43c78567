/**
 * What was started under permits, so that one is not used twice: a folder for each permit, in it a file for each use, in
 * order. A file is written elsewhere and linked to its number, which only one process can do: whoever comes second reads
 * again. So nothing is locked, nothing is left behind by a process that dies, nothing is ever changed, and it works on a
 * shared disk (link(2) is atomic over NFS too).
 */
import { createHash } from 'node:crypto'
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Permit, type Refusal, spentRefusal } from '../core/permit/permit.ts'
import { WorldError } from '../core/problem.ts'

export interface Use {
  readonly deviceHours: number
  /** Of the scheduler: asked again for the same one, nothing more is spent. */
  readonly job: string
  /** Seconds since 1970. */
  readonly at: number
}

/** More jobs than these are not one permit's. */
const MOST_USES = 10_000
const TURNS = 100

/**
 * Takes device-hours from the permit.
 * @param name Of no other process: the file that is linked is written under it.
 * @returns why not, or `null` when they are taken.
 */
export function spend(folder: string, permit: Permit, use: Use, name: string): Refusal | null {
  const own = join(folder, createHash('sha256').update(permit.id).digest('hex'))
  try {
    mkdirSync(own, { recursive: true, mode: 0o700 })
    for (let turn = 0; turn < TURNS; turn += 1) {
      const answer = tryOnce(own, permit, use, name)
      if (answer !== 'again') return answer
    }
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause
    const hint = 'Give the scheduler permission to write there.'
    throw new WorldError('permit/spool', `the spool ${folder} cannot be used`, hint, cause)
  }
  return { code: 'spool', message: 'too many jobs want it at once' }
}

function tryOnce(own: string, permit: Permit, use: Use, name: string): Refusal | null | 'again' {
  const files = readdirSync(own).filter((file) => /^\d{6}$/.test(file))
  const uses = files.map((file) => readUse(join(own, file)))
  // A file that is no use of ours could have been any number of hours.
  const known = uses.filter((one) => one !== null)
  if (known.length < uses.length || files.length >= MOST_USES) {
    return { code: 'spool', message: 'what was started under it before cannot be read' }
  }
  const same = known.find(({ job }) => job === use.job)
  if (same !== undefined && same.deviceHours >= use.deviceHours) return null
  const earlier = known.map(({ deviceHours }) => deviceHours)
  const refusal = spentRefusal(permit, earlier, use.deviceHours)
  if (refusal !== null) return refusal
  return put(own, String(files.length).padStart(6, '0'), JSON.stringify(use), name) ? null : 'again'
}

/** Whether the number was free. */
function put(own: string, number: string, text: string, name: string): boolean {
  const draft = join(own, `.${name}`)
  writeFileSync(draft, `${text}\n`, { flag: 'wx', mode: 0o600 })
  try {
    linkSync(draft, join(own, number))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function readUse(file: string): Use | null {
  try {
    const { deviceHours, job, at } = (JSON.parse(readFileSync(file, 'utf8')) ?? {}) as Partial<Use>
    const isUse =
      typeof deviceHours === 'number' && deviceHours >= 0 && typeof job === 'string' && typeof at === 'number'
    return isUse ? { deviceHours, job, at } : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
