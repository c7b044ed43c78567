/** TRL and Transformers, for docs/formats/trl.md. */
import type { FormatDescription } from '../../../description.ts'
import { trl } from '../index.ts'
import { trlProblems } from '../problems.ts'

export const about: FormatDescription = {
  reader: trl,
  about:
    'Recipes for the trainers of TRL and Transformers, as the alignment handbook has them. The devices stand with the launcher.',
  signature:
    'YAML or JSON with `model_name_or_path` and `per_device_train_batch_size`, that is not one of LLaMA-Factory.',
  variants: [
    { name: '`max_seq_length`, before TRL 0.20', tells: 'tokens for each device', fixture: 'steps' },
    { name: '`max_length`, since TRL 0.13', tells: 'the same', fixture: 'max-length' },
    {
      name: 'comparing answers',
      tells: '`beta`, `num_generations` and their like: other work than one pass',
      fixture: 'other-methods',
    },
  ],
  fields: [
    { field: '`model_name_or_path`', unit: '', becomes: 'model' },
    {
      field: '`max_steps`, `per_device_train_batch_size`, `gradient_accumulation_steps`, `max_length`',
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
    { seen: 'no batch or accumulation', happens: '8 and 1, as `TrainingArguments` has them' },
    {
      seen: 'a file that breaks off, or a quantity that is none',
      happens: 'a warning; what follows from it is not known. A configuration blocks nobody',
    },
    { seen: 'neither an amount of work nor a number of devices', happens: 'listed as not used' },
  ],
  kept: 'Names of people, hosts and projects, paths, addresses.',
  problems: trlProblems,
  sources: [
    'huggingface/transformers, `src/transformers/training_args.py`',
    'huggingface/trl, `trl/trainer/sft_config.py`',
    'huggingface/alignment-handbook, `recipes/`',
  ],
}
