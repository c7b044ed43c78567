/** LLaMA-Factory, for docs/formats/llama-factory.md. */
import type { FormatDescription } from '../../../description.ts'
import { llamaFactory } from '../index.ts'
import { llamaFactoryProblems } from '../problems.ts'

export const about: FormatDescription = {
  reader: llamaFactory,
  about:
    'Recipes of LLaMA-Factory: a base model, batches of one device, steps or epochs. The devices stand with the launcher.',
  signature: 'YAML or JSON with `model_name_or_path` and `finetuning_type`, and `stage` or a batch size.',
  variants: [
    { name: '`max_steps`', tells: 'tokens for each device', fixture: 'steps' },
    {
      name: '`num_train_epochs`',
      tells: 'the size of the data is not known; `max_samples` is only a cap',
      fixture: 'epochs',
    },
    {
      name: 'stages',
      tells: '`pt` and `sft` pass once over a text; `dpo`, `ppo`, `rm`, `kto` do other work',
      fixture: 'other-stages',
    },
  ],
  fields: [
    { field: '`model_name_or_path`', unit: '', becomes: 'model' },
    {
      field: '`max_steps`, `per_device_train_batch_size`, `gradient_accumulation_steps`, `cutoff_len`',
      unit: '',
      becomes: 'tokens for each device: their product',
    },
    { field: '`deepspeed`', unit: '', becomes: 'a file that the plan names' },
  ],
  rules: [
    { seen: 'epochs over data whose size stands nowhere', happens: 'no tokens' },
    {
      seen: 'samples that are not packed',
      happens: 'tokens as if each were as long as the longest allowed, with a warning',
    },
    {
      seen: 'a model known by its name alone',
      happens:
        'the parameters are those in the name (`8B`, `350m`, `30B-A3B`), with a warning; a name with two figures or with experts says nothing',
    },
    { seen: '`do_train: false`', happens: 'no tokens' },
    {
      seen: 'a file that breaks off, or a quantity that is none',
      happens: 'a warning; what follows from it is not known. A configuration blocks nobody',
    },
    { seen: 'neither an amount of work nor a number of devices', happens: 'listed as not used' },
  ],
  kept: 'Names of people, hosts and projects, paths, addresses.',
  problems: llamaFactoryProblems,
  sources: ['hiyouga/LLaMA-Factory, `examples/`, `src/llamafactory/hparams/`, 0.5 to 0.9.5'],
}
