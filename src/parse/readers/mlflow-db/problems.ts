import { type ProblemTable, reporter } from '../../../core/problem.ts'

/** What can be wrong with a database of MLflow; what can be wrong with a run in it is in the table of `mlflow`. */
export const mlflowDbProblems = {
  'mlflow-db/damaged': {
    class: 'E_SYNTAX',
    severity: 'error',
    means: 'The database is cut or damaged, so that its runs cannot be read.',
    fix: 'Commit it again when no program has it open, or run `sqlite3 mlflow.db ".recover"` and commit what that gives.',
  },
  'mlflow-db/schema': {
    class: 'E_TYPE',
    severity: 'error',
    means:
      'A table of MLflow has other columns than MLflow makes, or columns that are computed. Nothing that a database computes is run.',
    fix: 'Commit the database as MLflow made it.',
  },
  'mlflow-db/memory': {
    class: 'E_MEMORY',
    severity: 'error',
    means: 'Reading the database took more memory than a database of MLflow needs.',
    fix: 'Run `VACUUM` on it; otherwise leave the file out with `records.exclude`.',
  },
  'mlflow-db/too-many': {
    class: 'E_COUNT',
    severity: 'error',
    means: 'The database holds more runs or readings than are read. Nothing beyond the limit is counted.',
    fix: 'Keep databases of that size on a tracking server, and commit what matters.',
  },
  'mlflow-db/row': {
    class: 'E_TYPE',
    severity: 'error',
    means: 'A run has an id, a start or an end that is of another kind than MLflow writes. It is not counted.',
    fix: 'Restore the row that MLflow wrote, or delete it.',
  },
} as const satisfies ProblemTable

export const report = reporter(mlflowDbProblems)
