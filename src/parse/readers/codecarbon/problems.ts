import type { ProblemTable } from '../../../core/problem.ts'

/** What can be wrong with a CodeCarbon file. */
export const codecarbonProblems = {
  'codecarbon/no-header': {
    class: 'E_MISSING',
    severity: 'error',
    means: 'The file has the name of a CodeCarbon record but no line with column names.',
    fix: 'Restore the first line that CodeCarbon wrote, or delete the file.',
  },
  'codecarbon/empty': {
    class: 'E_MISSING',
    severity: 'warning',
    means: 'The file has column names and no rows.',
    fix: 'Commit the file after the run, or delete it.',
  },
  'codecarbon/delimiter': {
    class: 'E_SYNTAX',
    severity: 'error',
    means:
      'The columns are separated by semicolons or tabs; no delimiter is guessed, because decimal commas come with them.',
    fix: 'Save the file with commas between the columns and points in the numbers.',
  },
  'codecarbon/duplicate-column': {
    class: 'E_DUP_KEY',
    severity: 'error',
    means: 'Two columns have the same name, so it is not known which one holds the value.',
    fix: 'Delete or rename one of them.',
  },
  'codecarbon/unnamed-column': {
    class: 'E_NAME',
    severity: 'warning',
    means: 'A column has no name; its values are not read.',
    fix: 'Delete the column; pandas writes one for its index unless `index=False` is given.',
  },
  'codecarbon/headerless': {
    class: 'E_MISSING',
    severity: 'warning',
    means: 'The column names are missing; the columns were recognised by what stands in them.',
    fix: 'Restore the first line that CodeCarbon wrote.',
  },
  'codecarbon/before-header': {
    class: 'E_SYNTAX',
    severity: 'error',
    means: 'Lines stand before the column names; they cannot be read.',
    fix: 'Delete them, so that the column names are the first line.',
  },
  'codecarbon/torn-row': {
    class: 'E_SYNTAX',
    severity: 'error',
    means: 'A row is incomplete or glued to another, as when several processes write one file. It is not counted.',
    fix: 'Delete the line, or restore it; let every process write a file of its own.',
  },
  'codecarbon/shifted-row': {
    class: 'E_SYNTAX',
    severity: 'warning',
    means: 'Cells are missing in the middle of a row. What could be put back in place was; the rest is unknown.',
    fix: 'Write the row again with all its columns, or leave it: its energy is counted.',
  },
  'codecarbon/conflict-marker': {
    class: 'E_SYNTAX',
    severity: 'error',
    means: 'The file holds the markers of an unresolved merge conflict. The rows of both sides are read.',
    fix: 'Resolve the conflict and delete the markers.',
  },
  'codecarbon/stray-quote': {
    class: 'E_SYNTAX',
    severity: 'error',
    means: 'A quote stands inside a cell, or a quoted cell goes on after its closing quote. The row is not counted.',
    fix: 'Put the whole cell in quotes and double the quotes inside it.',
  },
  'codecarbon/unclosed-quote': {
    class: 'E_SYNTAX',
    severity: 'error',
    means: 'A quote is opened and never closed. Its row is not counted; reading goes on at the next line.',
    fix: 'Close the quote, or delete it.',
  },
  'codecarbon/long-line': {
    class: 'E_SIZE',
    severity: 'error',
    means: 'A row is longer than 64 KiB. It is not counted.',
    fix: 'Restore the row that the tracker wrote.',
  },
  'codecarbon/long-cell': {
    class: 'E_SIZE',
    severity: 'error',
    means: 'A cell is longer than 4 KiB. Its row is not counted.',
    fix: 'Shorten the text in that cell.',
  },
  'codecarbon/columns': {
    class: 'E_COUNT',
    severity: 'error',
    means: 'A row has more than 256 columns. It is not counted.',
    fix: 'Restore the row that the tracker wrote.',
  },
  'codecarbon/nul-byte': {
    class: 'E_ENCODING',
    severity: 'error',
    means: 'A row holds a NUL byte. It is not counted.',
    fix: 'Write the file again as UTF-8 text.',
  },
  'codecarbon/second-bom': {
    class: 'E_ENCODING',
    severity: 'warning',
    means: 'A byte order mark stands inside the file, where two files were joined. It is ignored.',
    fix: 'Delete it.',
  },
  'codecarbon/latin-1': {
    class: 'E_ENCODING',
    severity: 'warning',
    means: 'The file is not UTF-8; its names were read as Latin-1.',
    fix: 'Save the file as UTF-8.',
  },
  'codecarbon/number': {
    class: 'E_NUMBER',
    severity: 'error',
    means: 'A duration, energy or emission is not a number. The row is not counted.',
    fix: 'Restore the number that the tracker wrote.',
  },
  'codecarbon/unit': {
    class: 'E_UNIT',
    severity: 'error',
    means: 'A number carries a unit or a percent sign; the column already says the unit. The row is not counted.',
    fix: 'Write the number alone: kilowatt-hours, kilograms, seconds.',
  },
  'codecarbon/not-finite': {
    class: 'E_NONFINITE',
    severity: 'error',
    means: 'A duration, energy or emission is `nan`, infinite or too large to hold. The row is not counted.',
    fix: 'Delete the row, or measure the run again.',
  },
  'codecarbon/negative': {
    class: 'E_NEGATIVE',
    severity: 'error',
    means: 'A total is below zero. The row is not counted. Single tasks may be negative, their sum may not.',
    fix: 'Restore the number that the tracker wrote.',
  },
  'codecarbon/range': {
    class: 'E_RANGE',
    severity: 'error',
    means: 'A number is outside anything that can be real. The row is not counted.',
    fix: 'Check the exponent and the unit of the column.',
  },
  'codecarbon/blank-energy': {
    class: 'E_MISSING',
    severity: 'warning',
    means: 'The energy of a run is blank. It is unknown, not zero, unless all its parts are there to be added.',
    fix: 'Restore the number that the tracker wrote.',
  },
  'codecarbon/part': {
    class: 'E_NUMBER',
    severity: 'warning',
    means: 'A number beside the totals cannot be read; it is left out and the totals stand.',
    fix: 'Restore the number that the tracker wrote.',
  },
  'codecarbon/count': {
    class: 'E_RANGE',
    severity: 'warning',
    means: 'The number of devices is not a whole number between 1 and 200,000; it is taken as unknown.',
    fix: 'Restore the count that the tracker wrote.',
  },
  'codecarbon/pue': {
    class: 'E_RANGE',
    severity: 'error',
    means: 'The PUE is below 1 or above 5. It is not divided out of the energy.',
    fix: 'Write the PUE of the building, between 1 and 5.',
  },
  'codecarbon/timestamp': {
    class: 'E_TIME',
    severity: 'warning',
    means: 'A timestamp is not a date that exists. The run counts, its time is unknown.',
    fix: 'Write the time as `2026-11-02T18:00:00`.',
  },
  'codecarbon/run-id': {
    class: 'E_NAME',
    severity: 'error',
    means: 'A run id is longer than 200 characters. The row is not counted.',
    fix: 'Restore the run id that the tracker wrote.',
  },
  'codecarbon/conflicting-rows': {
    class: 'E_CONFLICT',
    severity: 'warning',
    means:
      'Two rows of one run contradict each other: after more time the total is smaller, or at the same time another.',
    fix: 'Restore the rows that the tracker wrote. The larger one is counted.',
  },
  'codecarbon/implausible-power': {
    class: 'E_IMPLAUSIBLE',
    severity: 'error',
    means:
      'Energy divided by duration is no power that one host draws: below 0.5 W or above 15 kW. Where a restarted clock could explain it, the energy is more than its own power columns give in ten years. The run is not counted.',
    fix: 'Check energy and duration; for several hosts, keep the rows of each.',
  },
} as const satisfies ProblemTable
