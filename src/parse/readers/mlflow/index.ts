/** MLflow's file store, `mlruns/<experiment>/<run>`. Light: names, and whether a `meta.yaml` is one of a run. */
import type { FolderReader, Head, Recognition } from '../../reader.ts'
import { refusal } from '../../text.ts'
import { COUNT_NAMES, HARDWARE_NAMES, PARENT_TAG } from './facts.ts'
import { report } from './problems.ts'
import { isMeta, unitOf } from './unit.ts'

const ANY_HEX = '?'.repeat(32)
/** Metrics that show how far a run without an end came. */
const LIVELY =
  '{loss,train_loss,training_loss,val_loss,valid_loss,eval_loss,epoch,accuracy,train_accuracy,lr,total_flos}'

export const mlflow: FolderReader = {
  format: 'mlflow',
  title: 'MLflow run folder',
  paths: {
    likely: [`**/${ANY_HEX}/meta.yaml`, '**/mlruns/**/meta.yaml'],
    possible: ['**/meta.{yaml,yml}'],
    beside: [
      '**/metrics/**/*gpu_*_power_usage_watts',
      '**/metrics/**/*{emission,Emission,carbon,Carbon,co2,CO2,Co2,energy,Energy,kwh,kWh,joule,Joule}*',
      '**/metrics/system/{cpu_utilization_percentage,system_memory_usage_percentage}',
      `**/metrics/${LIVELY}`,
      `**/metrics/{train,val,eval}/{loss,total_flos}`,
      '**/params/**',
      `**/tags/{${[PARENT_TAG, ...HARDWARE_NAMES, ...COUNT_NAMES].join(',')}}`,
    ],
  },
  mode: 'whole',
  maxBytes: 64 * 1024 * 1024,
  unit: unitOf,
  recognise,
  load: async () => (await import('./read.ts')).readMlflow,
}

/** What `meta.yaml` of a run has in every generation; those of experiments, models, data sets and traces lack one of them. */
const KEYS = [
  /^run_(?:id|uuid):/m,
  /^experiment_id:/m,
  /^start_time:/m,
  /^(?:artifact_uri|lifecycle_stage|source_type):/m,
]
const OTHERS = /^(?:artifact_location|request_id|trace_id|model_id|digest|destination_id):/m
const TELLING: ReadonlySet<string> = new Set(['text/lfs-pointer', 'text/annex-link', 'text/utf-16'])

function recognise(path: string, { text, bytes }: Head): Recognition {
  if (
    /^(?:---\s)?\s*(?:<{7}[^\n]*\n)?[a-z_]{1,40}:/.test(text) &&
    KEYS.every((key) => key.test(text)) &&
    !OTHERS.test(text)
  ) {
    return refusal(path, bytes) ?? 'yes'
  }
  if (!/(?:^|\/)[0-9a-f]{32}\/meta\.yaml$/.test(path) || /(?:^|\/)(?:datasets|inputs|outputs|traces)\//.test(path))
    return 'no'
  if (text.trim() === '') {
    const start = { file: path, line: 1, column: 1 }
    return report('mlflow/meta', start, 'the file is empty', 'restore it, or delete the folder of the run')
  }
  const refused = refusal(path, bytes)
  return refused !== null && TELLING.has(refused.code) && isMeta(path) ? refused : 'no'
}
