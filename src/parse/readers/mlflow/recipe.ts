/** From the parameters of a run to what it was made of, and on what. */
import { digest } from '../../../core/digest.ts'
import { compare } from '../../../core/problem.ts'
import type { Device, Recipe } from '../../../core/record.ts'
import { parseHardware } from '../../hardware.ts'
import { publicName } from '../../model-name.ts'
import { COUNT_NAMES, type Facts, HARDWARE_NAMES, LONGEST_VALUE } from './facts.ts'
import { quantityNamed } from './metric-names.ts'

const MODEL_NAMES = [
  ...['model_name_or_path', 'base_model', 'base_model_name_or_path', 'pretrained_model_name_or_path', '_name_or_path'],
  ...['model_name', 'model_id', 'model', 'architecture', 'arch', 'backbone', 'estimator_name', 'estimator_class'],
  ...['model_type', 'model_class', 'algorithm', 'classifier'],
]
const DATA_NAMES = [
  'dataset_name',
  'dataset',
  'dataset_id',
  'data',
  'data_path',
  'dataset_path',
  'train_file',
  'train_data',
]

/** Parameters that do not decide the outcome: seeds, places, names, what is watched and where it runs. */
const IDLE =
  /seed|random_state|(?:^|[_./])(?:path|dir|file|folder|name|id|uri|url|user|host|time|date|timestamp|tags?|notes?)$|_(?:path|dir|file|folder)_|output|log|verbos|save|checkpoint|report|push_to|hub_|token|project|experiment|wandb|mlflow|tensorboard|worker|n_jobs|num_proc|device|local_rank|resume|version/i

const KNOWN_DEVICE =
  /\b(?:nvidia|geforce|rtx|gtx|tesla|quadro|instinct|radeon|gaudi|tpu|[hb][12]00|gh200|a100|a10g?|a[3456]0(?:00)?|v100|p100|k80|l40s?|[tl]4|mi[123][0-9]{2}x?)\b/i

export function recipeOf({ params, allParams }: Facts): Recipe | null {
  const model = nameAmong(params, MODEL_NAMES)
  const data = nameAmong(params, DATA_NAMES)
  const settings = allParams ? settingsOf(params) : null
  return model === null && data === null && settings === null ? null : { model, data, settings }
}

function nameAmong(params: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const written = params.get(name)?.trim()
    // A model that is printed as an object is no name: `LogisticRegression(C=1.0)`.
    if (!written || written.length > 100 || /^(?:none|null|true|false|[-+.\d]+)$/i.test(written)) continue
    if (/[\p{Cc}<>(){}[\]=@]/u.test(written)) continue
    const known = publicName(written)
    if (known !== null && known !== '') return known
  }
  return null
}

function settingsOf(params: ReadonlyMap<string, string>): string | null {
  const named = new Set([...MODEL_NAMES, ...DATA_NAMES])
  const deciding = [...params]
    .filter(([name]) => !IDLE.test(name) && !named.has(name) && quantityNamed(name) === null)
    .map(([name, value]) => `${name}=${value.trim()}`)
    .sort(compare)
  return deciding.length === 0 ? null : digest(deciding.join('\n'))
}

/** Devices that a user named in a tag or a parameter, and only by a name that is one of a device. */
export function hardwareOf({ params, tags }: Facts, powered: number): readonly Device[] {
  const text = first([tags, params], HARDWARE_NAMES)
  const stated = Number(first([tags, params], COUNT_NAMES) ?? Number.NaN)
  const count = powered > 0 ? powered : Number.isInteger(stated) && stated > 0 && stated <= 1024 ? stated : null
  const named = text !== null && KNOWN_DEVICE.test(text) ? parseHardware(text) : null
  if (!named?.ok) return powered > 0 ? [{ kind: 'gpu', model: '', count: powered }] : []
  if (named.value.kind === 'cpu' || named.value.kind === 'ram') return []
  return [{ ...named.value, count: count ?? named.value.count }]
}

function first(places: readonly ReadonlyMap<string, string>[], names: readonly string[]): string | null {
  for (const place of places) {
    for (const name of names) {
      const text = place.get(name)?.trim()
      if (text !== undefined && text !== '' && text.length <= LONGEST_VALUE) return text
    }
  }
  return null
}
