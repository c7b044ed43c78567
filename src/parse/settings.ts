/** From the settings that an experiment was started with to what it was made of: names, never paths. */
import { digest } from '../core/digest.ts'
import { compare } from '../core/problem.ts'
import type { Recipe } from '../core/record.ts'
import { publicName } from './model-name.ts'

const MODELS = [
  ...['model_name_or_path', 'base_model_name_or_path', 'pretrained_model_name_or_path', '_name_or_path', 'base_model'],
  ...['model_name', 'model_id', 'model', 'architecture', 'arch', 'backbone'],
]
const DATA = ['dataset_name', 'dataset', 'dataset_id', 'dataset_path', 'train_file', 'train_data', 'data']

/**
 * Settings that decide nothing: seeds, places, names, what is logged, where it runs. By whole words, because the batch
 * of each device, the rank of an adapter and the dimension of an output decide.
 */
const IDLE_WORD =
  /^(?:seeds?|verbos\w*|log(?:s|ged|gers?|ging)?|sav(?:e|es|ed|ing)|checkpoints?|ckpt|report|hub|wandb|mlflow|comet|tensorboard|tb|workers?|resume\w*|debug|tqdm|progress|hosts?|hostname|users?|username|email|uri|url|ports?|cuda|jobs?|experiment|exp)$/
const IDLE_END =
  /(?:^|_)(?:paths?|dirs?|directory|files?|filename|folder|output|root|cache|tags?|notes?|group|entity|project|time|date|timestamp|uuid|version|random_state|num_proc|local_rank|global_rank|node_rank|world_size|device|devices|device_ids?|gpus?|gpu_ids?|process_index|n_gpu)$|^(?:id|name|rank|run_id|(?:run|job|project|exp|task_run|group|trial|study|display)_name|_?n_gpu)$|(?:hub|auth|access|api|hf)_(?:token|key)$/

const LONGEST_NAME = 100

/** @param settings Flat: a name and its value as written. `null` where they say nothing. */
export function recipeOfSettings(settings: ReadonlyMap<string, string>): Recipe | null {
  const model = nameAmong(settings, MODELS)
  const data = nameAmong(settings, DATA)
  const named = new Set([...MODELS, ...DATA])
  const deciding = [...settings]
    .flatMap(([name, value]) => (named.has(name) ? [] : decidingOf(name, value)))
    .sort(compare)
  const digested = deciding.length === 0 ? null : digest(deciding.join('\n'))
  return model === null && data === null && digested === null ? null : { model, data, settings: digested }
}

function decidingOf(name: string, value: string): readonly string[] {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
  const whole = words.filter((word) => word !== '').join('_')
  if (words.some((word) => IDLE_WORD.test(word))) return []
  if (!IDLE_END.test(whole)) return [`${name}=${value}`]
  // Where the data lie says which they are, by the last part alone.
  return /(?:^|_)(?:data|datasets?)_/.test(whole) && !/cache/.test(whole) ? [`${name}=${publicName(value) ?? ''}`] : []
}

function nameAmong(settings: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const public_ = nameOf(settings.get(name))
    if (public_ !== null) return public_
  }
  return null
}

/** A model or data set by name; `null` for what is none: a number, an object that was printed, a text. */
export function nameOf(written: unknown): string | null {
  if (typeof written !== 'string') return null
  const text = written.trim()
  if (text.length > LONGEST_NAME || /^(?:none|null|true|false|[-+.\d]*)$/i.test(text)) return null
  if (/[\p{Cc}<>(){}[\]=@]/u.test(text)) return null
  const name = publicName(text)
  return name === '' || name === '.' ? null : name
}
