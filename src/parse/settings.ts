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

/** Settings that decide nothing: seeds, places, names, what is logged, where it runs. */
const IDLE =
  /seed|random_state|output|log|verbos|save|checkpoint|report|hub|token|project|experiment|wandb|tensorboard|worker|n_jobs|num_proc|device|rank|resume|version|(?:^|[_./])(?:path|dir|file|folder|name|id|uri|url|user|host|time|date|tags?|notes?)$/i

const LONGEST_NAME = 100

/** @param settings Flat: a name and its value as written. `null` where they say nothing. */
export function recipeOfSettings(settings: ReadonlyMap<string, string>): Recipe | null {
  const model = nameAmong(settings, MODELS)
  const data = nameAmong(settings, DATA)
  const named = new Set([...MODELS, ...DATA])
  const deciding = [...settings]
    .filter(([name]) => !named.has(name) && !IDLE.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort(compare)
  const digested = deciding.length === 0 ? null : digest(deciding.join('\n'))
  return model === null && data === null && digested === null ? null : { model, data, settings: digested }
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
