import { expect, test } from 'vitest'
import { recipeOfSettings } from '../../src/parse/settings.ts'

const ARGUMENTS = {
  model_name_or_path: 'meta-llama/Llama-3.2-1B',
  dataset_name: 'org/instructions',
  learning_rate: '2e-05',
  per_device_train_batch_size: '4',
  'peft/lora_rank': '8',
  projection_dim: '64',
  logit_scale: '2.6',
  max_tokens: '512',
  optimizer_name: 'adamw',
  output_dim: '10',
  data_dir: '/scratch/mallory-secret/a',
}
const recipe = (changed: Readonly<Record<string, string>> = {}) =>
  recipeOfSettings(new Map(Object.entries({ ...ARGUMENTS, ...changed })))

test('names are read, settings are one digest', () => {
  expect(recipe()).toEqual({
    model: 'meta-llama/Llama-3.2-1B',
    data: 'org/instructions',
    settings: expect.stringMatching(/^[0-9a-f]{16}$/),
  })
})

test.each([
  ['seed', '7'],
  ['data_seed', '7'],
  ['optuna.random_state', '7'],
  ['run_name', 'second try'],
  ['output_dir', 'out-2'],
  ['logging_dir', 'out/runs/Mar01_10-00-00_secret-host-17'],
  ['logging_steps', '50'],
  ['save_total_limit', '2'],
  ['hub_token', '<HUB_TOKEN>'],
  ['push_to_hub_model_id', 'mallory-secret/x'],
  ['report_to', "['wandb']"],
  ['dataloader_num_workers', '8'],
  ['local_rank', '3'],
  ['device', 'cuda:1'],
  ['n_jobs', '-1'],
  ['resume_from_checkpoint', 'out/checkpoint-100'],
  ['trainer.logger.project', 'mallory-secret'],
  ['transformers_version', '4.44.0'],
  ['cache_dir', '/tmp/2'],
  ['data_dir', '/home/mallory-secret/elsewhere/a'],
])('%s decides nothing', (name, value) => {
  expect(recipe({ [name]: value })?.settings).toBe(recipe()?.settings)
})

test.each([
  ['learning_rate', '1e-04'],
  ['per_device_train_batch_size', '8'],
  ['peft/lora_rank', '16'],
  ['projection_dim', '128'],
  ['logit_scale', '1'],
  ['max_tokens', '1024'],
  ['optimizer_name', 'sgd'],
  ['output_dim', '12'],
  ['data_dir', '/scratch/mallory-secret/b'],
])('%s decides', (name, value) => {
  expect(recipe({ [name]: value })?.settings).not.toBe(recipe()?.settings)
})
