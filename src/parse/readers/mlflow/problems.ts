import { type ProblemTable, reporter } from '../../../core/problem.ts'

/** What can be wrong with a run of MLflow, in files or in a database. */
export const mlflowProblems = {
  'mlflow/meta': {
    class: 'E_SYNTAX',
    severity: 'error',
    means: 'The `meta.yaml` of a run is empty, no mapping, or has no usable run id. The run is not counted.',
    fix: 'Restore the file as MLflow wrote it, or delete the folder of the run.',
  },
  'mlflow/time': {
    class: 'E_TIME',
    severity: 'error',
    means: 'The start or end of a run is no time in milliseconds since 1970. The run is not counted by its duration.',
    fix: 'Write milliseconds: seconds since 1970 times 1000.',
  },
  'mlflow/time-order': {
    class: 'E_TIME_ORDER',
    severity: 'error',
    means: 'A run ends before it starts, so its duration is not known.',
    fix: 'Restore the times that MLflow wrote.',
  },
  'mlflow/metric-line': {
    class: 'E_SYNTAX',
    severity: 'warning',
    means: 'A line of a metric is not a time in milliseconds, a value and a step. The line is not used.',
    fix: 'Restore the line, or delete it.',
  },
  'mlflow/reading': {
    class: 'E_NONFINITE',
    severity: 'warning',
    means: 'A reading of power is `nan` or infinite, as when a driver does not answer. It is left out.',
    fix: 'Nothing, where there are few of them.',
  },
  'mlflow/power': {
    class: 'E_RANGE',
    severity: 'error',
    means: 'A reading of power is below zero or more than any device draws. No energy is taken from the readings.',
    fix: 'Restore the readings in watts, or delete the metric.',
  },
  'mlflow/power-gap': {
    class: 'E_INCOMPLETE',
    severity: 'warning',
    means:
      'Readings of power are missing for more than five usual distances: that time is counted at the lower of the readings around it, and not at all when it is more than an hour.',
    fix: 'Nothing for this run; keep the monitor running in the next.',
  },
  'mlflow/power-part': {
    class: 'E_INCOMPLETE',
    severity: 'warning',
    means:
      'The readings of power cover less than nine tenths of the run. A logged energy is taken instead, if there is one.',
    fix: 'Switch the system metrics on for the whole run.',
  },
  'mlflow/amount': {
    class: 'E_RANGE',
    severity: 'error',
    means: 'A logged energy or emission is negative, not finite, or outside anything that can be real. It is not used.',
    fix: 'Restore the value that the tracker measured, or delete the metric.',
  },
  'mlflow/no-unit': {
    class: 'E_UNIT',
    severity: 'warning',
    means: 'A metric is an energy or an emission by its name, and does not say in what unit. It is not used.',
    fix: 'Log it under a name with the unit: `energy_kwh`, `emissions_kg`.',
  },
  'mlflow/not-cumulative': {
    class: 'E_CONFLICT',
    severity: 'warning',
    means: 'A logged total fell, so it may be no running total. The largest value is taken.',
    fix: 'Log the total of the run, once or growing.',
  },
  'mlflow/several-figures': {
    class: 'E_CONFLICT',
    severity: 'warning',
    means: 'Several metrics of one run give different figures for one quantity. The largest is taken.',
    fix: 'Log one of them.',
  },
  'mlflow/implausible-power': {
    class: 'E_IMPLAUSIBLE',
    severity: 'error',
    means:
      'The logged energy divided by the duration is no power that one host draws: below 0.5 W or above 15 kW. The energy is not used.',
    fix: 'Check the unit in which the energy was logged.',
  },
} as const satisfies ProblemTable

export const report = reporter(mlflowProblems)
