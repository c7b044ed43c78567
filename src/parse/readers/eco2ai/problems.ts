import type { ProblemTable } from '../../../core/problem.ts'

/** What can be wrong with an Eco2AI file. */
export const eco2aiProblems = {
  'eco2ai/delimiter': {
    class: 'E_SYNTAX',
    severity: 'error',
    means:
      'The columns are separated by semicolons or tabs; no delimiter is guessed, because decimal commas come with them.',
    fix: 'Save the file with commas between the columns and points in the numbers.',
  },
  'eco2ai/encoded': {
    class: 'E_ENCODING',
    severity: 'error',
    means: 'The tracker wrote this file encoded (`encode_file`); it is not decoded.',
    fix: 'Commit the plain file that the tracker writes beside it, and not the encoded one.',
  },
  'eco2ai/duplicate-column': {
    class: 'E_DUP_KEY',
    severity: 'error',
    means: 'Two columns have the same name, so it is not known which one holds the value.',
    fix: 'Delete or rename one of them.',
  },
  'eco2ai/torn-row': {
    class: 'E_SYNTAX',
    severity: 'error',
    means:
      'A row cannot be taken apart: cells are missing, a quote is not closed, or it is too long. It is not counted.',
    fix: 'Delete the line, or restore it; let every process write a file of its own.',
  },
  'eco2ai/conflict-marker': {
    class: 'E_SYNTAX',
    severity: 'error',
    means: 'The file holds the markers of an unresolved merge conflict. The rows of both sides are read.',
    fix: 'Resolve the conflict and delete the markers.',
  },
  'eco2ai/empty': {
    class: 'E_MISSING',
    severity: 'warning',
    means: 'The file has column names and no rows.',
    fix: 'Commit the file after the run, or delete it.',
  },
  'eco2ai/number': {
    class: 'E_NUMBER',
    severity: 'error',
    means: 'A duration or an energy is not a number. The row is not counted.',
    fix: 'Restore the number that the tracker wrote.',
  },
  'eco2ai/not-finite': {
    class: 'E_NONFINITE',
    severity: 'error',
    means: 'A duration or an energy is `nan`, infinite or too large to hold. The row is not counted.',
    fix: 'Delete the row, or measure the run again.',
  },
  'eco2ai/negative': {
    class: 'E_NEGATIVE',
    severity: 'error',
    means: 'A duration or an energy is below zero. The row is not counted.',
    fix: 'Restore the number that the tracker wrote.',
  },
  'eco2ai/part': {
    class: 'E_NUMBER',
    severity: 'warning',
    means: 'A number beside energy and duration cannot be read; it is left out and the row counts.',
    fix: 'Restore the number that the tracker wrote.',
  },
  'eco2ai/start-time': {
    class: 'E_TIME',
    severity: 'warning',
    means: 'A start is not a time that exists. The run counts, its time is unknown.',
    fix: 'Write the time as `2026-11-02 18:00:00`.',
  },
  'eco2ai/run-id': {
    class: 'E_NAME',
    severity: 'error',
    means: 'A run id is longer than 200 characters. The row is not counted.',
    fix: 'Restore the run id that the tracker wrote.',
  },
  'eco2ai/implausible-power': {
    class: 'E_IMPLAUSIBLE',
    severity: 'error',
    means:
      'Energy divided by duration is no power that one host draws: above 15 kW, or below 0.5 W with a GPU. The row is not counted.',
    fix: 'Check the unit: the column promises kilowatt-hours, and changed versions of the tracker write others under it.',
  },
} as const satisfies ProblemTable
