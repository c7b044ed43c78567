import { type ProblemTable, reporter } from '../core/problem.ts'

/** What a disk or a fence has to say about a file that somebody can fix. */
export const diskProblems = {
  'path/missing': {
    class: 'E_PATH',
    severity: 'error',
    means: 'A file or folder that was named does not exist.',
    fix: 'Check the spelling, or leave the name out to look through the current folder.',
  },
  'path/symlink': {
    class: 'E_SYMLINK',
    severity: 'error',
    means: 'A symbolic link stands where a record is expected. Links are never followed.',
    fix: 'Put the file itself there, or name the file that the link points to.',
  },
  'path/not-a-file': {
    class: 'E_FILETYPE',
    severity: 'error',
    means: 'A folder, a pipe or a device stands where a record is expected.',
    fix: 'Rename it, or leave it out with `records.exclude`.',
  },
  'path/undecodable': {
    class: 'E_PATH',
    severity: 'error',
    means: 'A file name is not valid UTF-8, so the file is not read.',
    fix: 'Rename the file.',
  },
  'path/unreadable': {
    class: 'E_PATH',
    severity: 'error',
    means: 'The operating system refused to open a file or folder.',
    fix: 'Give yourself permission to read it, or leave it out.',
  },
  'path/too-many': {
    class: 'E_COUNT',
    severity: 'error',
    means: 'More files than are looked at in one go.',
    fix: 'Name the folders that hold records.',
  },
} as const satisfies ProblemTable

export const fenceProblems = {
  'fence/timeout': {
    class: 'E_TIMEOUT',
    severity: 'error',
    means: 'Reading the file took longer than one file may take.',
    fix: 'Make the file smaller or simpler, or split it.',
  },
  'fence/memory': {
    class: 'E_MEMORY',
    severity: 'error',
    means: 'Reading the file took more memory than one file may take.',
    fix: 'Make the file smaller or simpler, or split it.',
  },
  'fence/depth': {
    class: 'E_DEPTH',
    severity: 'error',
    means: 'The file is nested deeper than can be read.',
    fix: 'Flatten the file.',
  },
  'fence/failed': {
    class: 'E_INCOMPLETE',
    severity: 'error',
    means: 'The reader of this format stopped on the file, which is a fault of Carbon Clerk.',
    fix: 'Report it with the file, and leave the file out with `records.exclude` until it is mended.',
  },
} as const satisfies ProblemTable

export const diskProblem = reporter(diskProblems)
export const fenceProblem = reporter(fenceProblems)
