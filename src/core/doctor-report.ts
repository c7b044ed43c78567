/** What `doctor` found: whether the gate holds in a repository, as the renderers and other programs see it. */

/** `fix`: something to mend. `look`: a person should decide. `unseen`: could not be looked at. `ok`: it is well. */
export type DoctorLevel = 'ok' | 'fix' | 'look' | 'unseen'

export const DOCTOR_AREAS = ['workflows', 'policy', 'owners', 'github', 'clone'] as const
export type DoctorArea = (typeof DOCTOR_AREAS)[number]

export interface DoctorFinding {
  /** `doctor/what`, stable and documented in docs/doctor.md. */
  readonly code: string
  readonly level: DoctorLevel
  readonly area: DoctorArea
  readonly message: string
  /** The line to write or the page to open; `null` where nothing has to be done. */
  readonly fix: string | null
  readonly file: string | null
  readonly line: number | null
  readonly column: number | null
}

/** Something that no set-up closes, or that only something outside closes. */
export interface Limit {
  readonly id: string
  readonly title: string
  readonly why: string
  readonly narrows: string
}

export interface DoctorReport {
  readonly schema_version: 1
  /** 0: nothing to mend. 1: something to mend. 4: nothing to mend was seen, and GitHub's rules were not. */
  readonly exit_code: 0 | 1 | 4
  readonly headline: string
  /** What was looked at. */
  readonly looked_at: {
    /** The commit whose files were read, or `worktree`. */
    readonly files: string
    readonly branch: string | null
    readonly repository: string | null
  }
  readonly findings: readonly DoctorFinding[]
  readonly limits: readonly Limit[]
}
