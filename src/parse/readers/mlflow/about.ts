/** MLflow's file store, for docs/formats/mlflow.md. */
import type { FormatDescription } from '../../description.ts'
import { mlflow } from './index.ts'
import { mlflowProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: mlflow,
  about:
    '`mlruns/<experiment>/<run>/` as MLflow keeps runs in files: a `meta.yaml` with the times, and one small file for each metric, parameter and tag. It tells when a run began and ended; energy only where system metrics were switched on or the user logged it.',
  signature:
    'The `meta.yaml` must have a run id, an experiment, a start and one of the fields that only runs have. Those of experiments, registered and logged models, data sets, inputs, outputs and traces are left alone. The files of one folder are one run.',
  variants: [
    {
      name: 'up to 0.9',
      tells: '`run_uuid` alone, source and entry point inside, metric lines of two fields with seconds',
      fixture: 'uuid-only',
    },
    { name: 'by other programs', tells: '`status` as a word, folders with names of their own', fixture: 'status-word' },
    {
      name: '1.x',
      tells: '`run_id` and `run_uuid`, `status` as a number, metric lines with a step',
      fixture: 'version-1',
    },
    {
      name: 'from 2.0',
      tells: '`run_name`, `deleted_time`; system metrics from 2.8 on',
      fixture: 'system-metrics',
    },
    { name: '3.x', tells: 'logged models beside the runs, whose metrics have more fields', fixture: 'version-3' },
    { name: 'parent and child runs', tells: 'the tag `mlflow.parentRunId`', fixture: 'nested' },
    { name: 'energy logged by the user', tells: 'values of CodeCarbon as metrics', fixture: 'logged-energy' },
  ],
  fields: [
    { field: '`run_id`, `run_uuid`', unit: '', becomes: 'the id, the same as in a database' },
    { field: '`start_time`, `end_time`', unit: 'ms since 1970, UTC', becomes: 'start, end, duration' },
    {
      field: '`metrics/**/gpu_<i>_power_usage_watts`',
      unit: 'W, mean since the reading before; ms for the time',
      becomes: 'energy of the accelerators by trapezoids between readings, and how many there are',
    },
    {
      field: '`energy_consumed`, `cpu_energy`, `gpu_energy`, `ram_energy`, `emissions`',
      unit: "kWh and kg CO2e, as CodeCarbon's columns have them",
      becomes: 'stated energy and emissions: the largest value',
    },
    {
      field: 'metrics and parameters with an energy or emission and a unit in the name: `energy_kwh`, `co2_g`',
      unit: 'as the name says',
      becomes: 'the same',
    },
    { field: '`metrics/total_flos`', unit: 'floating-point operations', becomes: 'operations of the training' },
    { field: '`tags/mlflow.parentRunId`', unit: '', becomes: 'the run that contains this one' },
    {
      field: '`gpu_model`, `gpu_name`, `gpu_count` and the like, as tags or parameters',
      unit: '',
      becomes: 'devices, where the name is one of a device',
    },
    { field: 'other parameters', unit: '', becomes: 'the recipe: model, data, and a digest of the settings' },
  ],
  rules: [
    {
      seen: 'no end (status `RUNNING`: it crashed, or was committed too early)',
      happens: 'the duration is at least the time until the last value of a metric; without one the run is not used',
    },
    {
      seen: 'child runs',
      happens: 'part of their parent, whose time contains them; they count only where the parent is missing',
    },
    { seen: '`lifecycle_stage: deleted`, a folder in `.trash`', happens: 'listed, not counted' },
    { seen: 'the same run in several folders, or in a database too', happens: 'one run' },
    {
      seen: 'readings of power far apart (five times the usual distance)',
      happens: 'the lower of the two readings is counted, and nothing for more than an hour; a warning',
    },
    {
      seen: 'readings of power for less than nine tenths of the run',
      happens: 'a warning; a logged energy is taken instead, if there is one',
    },
    { seen: 'a reading of power below zero or above 5 kW', happens: 'an error; no energy from the readings' },
    { seen: 'an energy or emission without a unit in its name', happens: 'a warning; it is not used' },
    { seen: 'names with any other word: `energy_error`, `co2_savings_kg`', happens: 'not read' },
    { seen: 'a logged total that falls', happens: 'a warning; the largest value is taken' },
    { seen: 'lines that are written twice', happens: 'one reading' },
    { seen: 'a run that was resumed', happens: 'its time goes from the first start to the last end, pauses included' },
  ],
  kept: 'Names of users (`user_id`, `mlflow.user`), artifact locations, source files, run names, notes, and all other tags.',
  problems: mlflowProblems,
  sources: [
    'mlflow/mlflow, `mlflow/store/tracking/file_store.py` and `mlflow/entities/run_info.py`, releases 0.1 to 3.x',
    'mlflow/mlflow, `mlflow/system_metrics/` (since 2.8): names, units, rounding to 0.1, prefix with the node',
    'mlco2/codecarbon, `codecarbon/output_methods/emissions_data.py`: units of the columns that users log',
    'huggingface/transformers, `integrations/integration_utils.py`: what its MLflow callback logs',
  ],
}
