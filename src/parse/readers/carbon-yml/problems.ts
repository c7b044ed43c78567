import type { ProblemTable } from '../../../core/problem.ts'
import { valueProblems } from '../../value.ts'

/** What can be wrong with a `*.carbon.yml`. */
export const carbonYmlProblems = {
  ...valueProblems('carbon-yml'),
  'carbon-yml/time': {
    class: 'E_TIME',
    severity: 'error',
    means: 'The text is not a date and time of ISO 8601, or not one that exists.',
    fix: 'Write for example `2026-11-02T18:00:00Z`.',
  },
  'carbon-yml/time-without-zone': {
    class: 'E_TIME',
    severity: 'warning',
    means: 'A time does not say in which zone it is. It was read as UTC.',
    fix: 'Write `Z` or an offset such as `+01:00` after it.',
  },
  'carbon-yml/time-order': {
    class: 'E_TIME_ORDER',
    severity: 'error',
    means: 'A run ends before it begins, or uses energy in no time.',
    fix: 'Correct `started` or `finished`.',
  },
  'carbon-yml/conflict': {
    class: 'E_CONFLICT',
    severity: 'error',
    means: 'Two figures of one item say different things, by more than 5%.',
    fix: 'Correct one of them, or delete it.',
  },
  'carbon-yml/implausible': {
    class: 'E_IMPLAUSIBLE',
    severity: 'error',
    means:
      'The figure cannot be: more power than the devices can draw, no energy at all, or cleaner than any electricity.',
    fix: 'Check the number and its unit.',
  },
  'carbon-yml/measured-missing': {
    class: 'E_MISSING',
    severity: 'warning',
    means:
      'An energy does not say what it covers. It was read as accelerators only, so that the rest of the machine is added.',
    fix: 'Add `measured: gpu`, `node`, `it` or `facility`.',
  },
  'carbon-yml/duplicate': {
    class: 'E_DUP_RECORD',
    severity: 'error',
    means: 'Two items have the same id, so that they would be counted as one or twice.',
    fix: 'Give each its own id, or delete one.',
  },
} as const satisfies ProblemTable
