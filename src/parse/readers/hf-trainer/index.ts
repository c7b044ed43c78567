/** Outputs of the Trainer of Hugging Face Transformers and of LLaMA-Factory. Light: names and a look at the first bytes. */
import type { FolderReader, Head, Recognition } from '../../reader.ts'

export const hfTrainer: FolderReader = {
  format: 'hf-trainer',
  title: 'Hugging Face Trainer outputs',
  paths: {
    likely: [
      '**/trainer_state.json',
      '**/{all,train}_results.json',
      '**/trainer_log.jsonl',
      '**/{eval,test,predict}_results.json',
    ],
    possible: [],
    beside: ['**/config.json', '**/adapter_config.json'],
  },
  mode: 'whole',
  maxBytes: 33_554_432,
  unit: unitOf,
  recognise,
  load: async () => (await import('./read.ts')).readHfTrainer,
}

/** Checkpoints lie inside the folder of the run whose prefix they are. */
export function unitOf(path: string): string {
  const folders = path.split('/').slice(0, -1)
  while (/^(?:(?:tmp-|last-|best-)?checkpoint(?:-\d+)?|last|best_model)$/.test(folders.at(-1) ?? '')) folders.pop()
  return folders.join('/')
}

/** The signatures: what the Trainer writes in every version, and no scraper of match results does. */
function recognise(path: string, { text, bytes }: Head): Recognition {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const cut = bytes.length >= 65_536
  if (name === 'trainer_state.json') {
    if (/"(?:log_history|global_step|total_flos|best_metric|is_world_process_zero)"/.test(text)) return 'yes'
    return text.trim() === '' ? 'yes' : { not: 'has neither log_history nor global_step' }
  }
  if (name === 'trainer_log.jsonl') {
    return /"(?:current_steps|total_steps)"/.test(text) ? 'yes' : { not: 'has no current_steps' }
  }
  const results = /^(all|train|eval|test|predict)_results\.json$/.exec(name)
  if (results === null) return 'no'
  if (/"train_runtime"/.test(text) && /"train_(?:loss|samples)/.test(text)) return 'yes'
  if (/"(?:eval|test|predict)_runtime"/.test(text) && /"(?:eval|test|predict)_samples_per_second"/.test(text))
    return 'yes'
  return cut || /^(?:eval|test|predict)$/.test(results[1] ?? '') ? 'no' : { not: 'has no train_runtime' }
}
