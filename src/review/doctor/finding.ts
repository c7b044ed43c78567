/** How a finding of `doctor` is made: a code outside the tables does not compile, nor a level that its code has not. */
import type { DoctorArea, DoctorFinding, DoctorLevel } from '../../core/doctor-report.ts'
import type { Place } from '../../core/problem.ts'

/** One row of the tables that docs/doctor.md is made of. */
export interface CodeRow {
  readonly area: DoctorArea
  /** The usual level first. */
  readonly levels: readonly [DoctorLevel, ...DoctorLevel[]]
  readonly means: string
  readonly fix: string
  /** Where GitHub says so, or which of our own rules it is. */
  readonly source: string
}

export interface Told {
  readonly at?: Place | null
  readonly message: string
  readonly fix?: string
  readonly level?: DoctorLevel
}

export function finder<T extends Readonly<Record<string, CodeRow>>>(table: T) {
  return (code: keyof T & string, { at = null, message, fix, level }: Told): DoctorFinding => {
    const row = table[code] as CodeRow
    const shown = level ?? row.levels[0]
    if (!row.levels.includes(shown)) throw new Error(`${code} is never "${shown}"`)
    return {
      code,
      level: shown,
      area: row.area,
      message,
      fix: fix ?? (shown === 'ok' ? null : row.fix),
      file: at?.file ?? null,
      line: at?.line ?? null,
      column: at?.column ?? null,
    }
  }
}

/** A name that somebody wrote, in a message. The renderer makes it printable. */
export function quote(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 57)}...` : text}"`
}
