/** What can be wrong with a record file before a reader sees its content. */
import { type Problem, type ProblemTable, reporter } from '../core/problem.ts'
import type { Reader } from '../parse/reader.ts'

export const recordProblems = {
  'records/symlink': {
    class: 'E_SYMLINK',
    severity: 'error',
    means: 'A record file is a symbolic link. Links are never followed.',
    fix: 'Commit the file itself.',
  },
  'records/not-a-file': {
    class: 'E_FILETYPE',
    severity: 'error',
    means: 'A submodule stands where a record file is expected.',
    fix: 'Commit the record in this repository.',
  },
  'records/undecodable-name': {
    class: 'E_PATH',
    severity: 'error',
    means: 'The name of a record file is not valid UTF-8.',
    fix: 'Rename the file.',
  },
  'records/too-large': {
    class: 'E_SIZE',
    severity: 'error',
    means: 'A record file is larger than its format may be.',
    fix: 'Split it, or remove what is not a record.',
  },
  'records/too-many': {
    class: 'E_COUNT',
    severity: 'error',
    means: 'There are more record files or records than one evaluation looks at.',
    fix: 'Exclude folders that hold no records with `records.exclude` in the policy.',
  },
  'records/no-longer': {
    class: 'E_FILETYPE',
    severity: 'error',
    means: 'A file was a record on the base branch, and cannot be recognised as one any more.',
    fix: 'Restore its header, or delete the file: what it told stays booked.',
  },
  'records/in-the-future': {
    class: 'E_TIME_FUTURE',
    severity: 'warning',
    means:
      'A run was finished more than ten minutes after the commit that holds its record. It counts as it stands. Told where a checkout is at hand.',
    fix: 'Correct the time in the record, or the clock of the machine that wrote it.',
  },
  'records/unusual-name': {
    class: 'E_NAME',
    severity: 'warning',
    means: 'A file is a record by its content, but its name is not one that is always looked for.',
    fix: 'Rename it, so that it is found in every later pull request too.',
  },
} as const satisfies ProblemTable

const problem = reporter(recordProblems)

function start(file: string) {
  return { file, line: 1, column: 1 }
}

export function symlink(file: string, title: string): Problem {
  return problem('records/symlink', start(file), `this ${title} is a symbolic link`, 'commit the file itself')
}

export function notAFile(file: string, title: string): Problem {
  return problem(
    'records/not-a-file',
    start(file),
    `a submodule stands where a ${title} is expected`,
    'commit the record here',
  )
}

export function undecodable(file: string): Problem {
  return problem('records/undecodable-name', start(file), 'the name of this file is not valid UTF-8', 'rename the file')
}

export function tooLarge(file: string, size: number, reader: Reader): Problem {
  const message = `${size} bytes; a ${reader.title} may have ${reader.maxBytes}`
  return problem('records/too-large', start(file), message, 'split it, or remove what is not a record')
}

export function tooLargeTogether(file: string, size: number, most: number, { title }: Reader): Problem {
  const message = `${size} bytes in files that belong together; those of a ${title} may have ${most}`
  return problem('records/too-large', start(file), message, 'remove what is not a record')
}

export function tooMany(file: string, message: string): Problem {
  return problem('records/too-many', start(file), message, 'exclude folders without records in the policy')
}

export function unusualName(file: string, reader: Reader): Problem {
  const message = `this is a ${reader.title} by its content, and counted; its name is not one that is looked for in every tree`
  return problem(
    'records/unusual-name',
    start(file),
    message,
    `rename it, for example to ${reader.paths.likely[0] ?? ''}`,
  )
}

export function noLonger(file: string): Problem {
  const message = 'this file was a record on the base branch, and is not recognised as one any more'
  return problem('records/no-longer', start(file), message, 'restore its header, or delete the file')
}
