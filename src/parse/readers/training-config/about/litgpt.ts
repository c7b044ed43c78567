/** LitGPT, for docs/formats/litgpt.md. */
import type { FormatDescription } from '../../../description.ts'
import { litgpt } from '../index.ts'
import { litgptProblems } from '../problems.ts'

export const about: FormatDescription = {
  reader: litgpt,
  about:
    'Configurations of `litgpt pretrain` and `litgpt finetune`: tokens of all devices together, and the devices unless they are `auto`.',
  signature: 'YAML with `train` (with `global_batch_size` or `max_tokens`), and `model_name` or `checkpoint_dir`.',
  variants: [
    { name: 'pretraining', tells: 'tokens and devices: a whole plan', fixture: 'pretrain' },
    { name: '`devices: auto`', tells: 'as many as there are', fixture: 'auto' },
    { name: 'an architecture that is written out', tells: 'exact parameters', fixture: 'written-out' },
    { name: 'fine-tuning', tells: 'tokens from steps; epochs say nothing without the data', fixture: 'finetune' },
  ],
  fields: [
    { field: '`train.max_tokens`', unit: 'of all devices', becomes: 'tokens' },
    { field: '`train.max_steps`, `global_batch_size`, `max_seq_length`', unit: '', becomes: 'tokens: their product' },
    { field: '`devices`, `num_nodes`', unit: '', becomes: 'devices: their product' },
    { field: '`model_config`', unit: '', becomes: 'parameters' },
  ],
  rules: [
    { seen: 'epochs over data whose size stands nowhere', happens: 'no tokens' },
    {
      seen: 'a model known by its name alone',
      happens:
        'the parameters are those in the name (`8B`, `350m`, `30B-A3B`), with a warning; a name with two figures or with experts says nothing',
    },
    {
      seen: 'a file that breaks off, or a quantity that is none',
      happens: 'a warning; what follows from it is not known. A configuration blocks nobody',
    },
    { seen: 'neither an amount of work nor a number of devices', happens: 'listed as not used' },
  ],
  kept: 'Names of people, hosts and projects, paths, addresses.',
  problems: litgptProblems,
  sources: ['Lightning-AI/litgpt, `litgpt/args.py`, `litgpt/pretrain.py`, `config_hub/`, to 0.5.13'],
}
