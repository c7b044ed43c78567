/** MLflow's database, for docs/formats/mlflow-db.md. */
import type { FormatDescription } from '../../description.ts'
import { mlflowDb } from './index.ts'
import { mlflowDbProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: mlflowDb,
  about:
    '`mlflow.db`, the SQLite database in which newer versions of MLflow keep runs. It tells the same as the [run folders](mlflow.md), and is read by the same rules.',
  signature:
    'A SQLite database with the tables `runs`, `metrics`, `params` and `tags` of MLflow. Any other database gives no record.',
  variants: [
    {
      name: 'first schema, 0.9 to 1.1',
      tells: 'metrics without `step` and `is_nan` and with seconds, no `latest_metrics`',
      fixture: 'first-schema',
    },
    { name: '1.x', tells: '`step`, `is_nan`, `latest_metrics`', fixture: 'version-1' },
    { name: 'from 2.0', tells: '`deleted_time`, tables of inputs, models and traces', fixture: 'version-3' },
  ],
  fields: [
    { field: '`runs.run_uuid`', unit: '', becomes: 'the id, the same as in a run folder' },
    { field: '`runs.start_time`, `runs.end_time`', unit: 'ms since 1970, UTC', becomes: 'start, end, duration' },
    { field: '`runs.lifecycle_stage`', unit: '', becomes: 'deleted runs are listed, not counted' },
    {
      field: '`metrics`: power, energy and emissions by name',
      unit: 'as in run folders; an infinity is the largest double',
      becomes: 'energy, emissions',
    },
    {
      field: '`latest_metrics.timestamp`',
      unit: 'ms since 1970',
      becomes: 'how long a run without an end took at least',
    },
    { field: '`tags`: `mlflow.parentRunId` and names of devices', unit: '', becomes: 'the containing run, devices' },
    { field: '`params`', unit: '', becomes: 'the recipe' },
  ],
  rules: [
    {
      seen: 'a view, a virtual table or a computed column in place of a table',
      happens: 'an error; it is never asked',
    },
    { seen: 'a database that is cut or damaged', happens: 'an error; nothing of it is counted' },
    { seen: 'write-ahead mode', happens: 'what is in the database is read; a log beside it is not' },
    { seen: 'more than 50,000 runs, 1,000,000 readings', happens: 'an error; what lies beyond is not counted' },
    { seen: 'more than 100,000 parameters', happens: 'recipes are left out' },
    { seen: 'a Git LFS pointer of that name', happens: 'an error' },
  ],
  more: `## How it is opened

SQLite runs as WebAssembly (sql.js) in the process behind the fence: it has no disk, no network and no extensions there, works on
a copy in memory, is set to read only, may allocate 48 MiB, and is given statements of ours only. Of a file's own schema nothing
runs: each table is looked up first and must be a plain one. SQLite's error messages, which may quote the file, are not passed on.`,
  kept: 'Names of users, artifact locations, source files, names of runs and experiments, notes, and all other tags and tables.',
  problems: mlflowDbProblems,
  sources: [
    'mlflow/mlflow, `mlflow/store/tracking/dbmodels/` and `mlflow/store/db_migrations/versions/`, 0.9 to 3.x',
    'sqlite.org/fileformat2.html, sqlite.org/security.html, sqlite.org/pragma.html#pragma_hard_heap_limit',
    'sql-js/sql.js 1.16.0 with SQLite 3.54.1',
  ],
}
