import type { ProblemTable } from '../core/problem.ts'

/** What can be wrong with a file before anybody asks what it says. */
export const textProblems = {
  'text/lfs-pointer': {
    class: 'E_FILETYPE',
    severity: 'error',
    means: 'The file is a Git LFS pointer: the record itself is stored elsewhere.',
    fix: 'Take the pattern out of `.gitattributes` and commit the record as a plain file.',
  },
  'text/annex-link': {
    class: 'E_FILETYPE',
    severity: 'error',
    means: 'The file is a git-annex link: the record itself is stored elsewhere.',
    fix: 'Run `git annex unannex` on the file and commit it as a plain file.',
  },
  'text/compressed': {
    class: 'E_FILETYPE',
    severity: 'error',
    means: 'The file is packed. Nothing is unpacked.',
    fix: 'Commit the record unpacked.',
  },
  'text/binary': {
    class: 'E_ENCODING',
    severity: 'error',
    means: 'The file has the name of a record but its content is not text.',
    fix: 'Commit the record as a text file, or exclude the path in the policy.',
  },
  'text/utf-16': {
    class: 'E_ENCODING',
    severity: 'error',
    means: 'The file is UTF-16 or UTF-32, as some Windows shells write when output is redirected.',
    fix: 'Save the file as UTF-8.',
  },
  'text/nul': {
    class: 'E_ENCODING',
    severity: 'error',
    means: 'The file contains a NUL byte.',
    fix: 'Write the record again as a UTF-8 text file.',
  },
  'text/html-page': {
    class: 'E_SYNTAX',
    severity: 'error',
    means: 'The file is a web page, for example a sign-in page saved in place of a download.',
    fix: 'Download the record itself and commit that.',
  },
  'text/conflict-marker': {
    class: 'E_SYNTAX',
    severity: 'error',
    means: 'The file holds the markers of an unresolved merge conflict.',
    fix: 'Resolve the conflict and delete the markers.',
  },
  'text/second-bom': {
    class: 'E_ENCODING',
    severity: 'error',
    means: 'A byte order mark stands inside the text; one at the very start is allowed.',
    fix: 'Delete it. It usually shows where two files were joined.',
  },
  'text/not-utf-8': {
    class: 'E_ENCODING',
    severity: 'error',
    means: 'The file is not valid UTF-8, and its format allows nothing else.',
    fix: 'Save the file as UTF-8.',
  },
  'text/latin-1': {
    class: 'E_ENCODING',
    severity: 'warning',
    means: 'The file is not valid UTF-8 and was read as Latin-1; names may look wrong, numbers do not change.',
    fix: 'Save the file as UTF-8.',
  },
} as const satisfies ProblemTable
