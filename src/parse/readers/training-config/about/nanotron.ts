/** nanotron, for docs/formats/nanotron.md. */
import type { FormatDescription } from '../../../description.ts'
import { nanotron } from '../index.ts'
import { nanotronProblems } from '../problems.ts'

export const about: FormatDescription = {
  reader: nanotron,
  about:
    'Configurations of nanotron, written by hand or beside each checkpoint. They say everything but the kind of accelerator.',
  signature: 'YAML with `parallelism`, `tokens` (with `train_steps`) and `model`.',
  variants: [
    { name: 'LLaMA', tells: 'exact parameters, tokens and devices', fixture: 'llama' },
    {
      name: 'Qwen2 with experts, context parallelism, since March 2025',
      tells: 'devices that hold experts are among the others',
      fixture: 'experts',
    },
    {
      name: 'experts before that',
      tells: '`expert_parallel_size` multiplies the devices; architectures of examples have no size here',
      fixture: 'expert-parallel',
    },
  ],
  fields: [
    { field: '`parallelism.dp`, `tp`, `pp`, `context_parallel_size`', unit: '', becomes: 'devices: their product' },
    {
      field: '`tokens.train_steps`, `micro_batch_size`, `batch_accumulation_per_replica`, `sequence_length`, and `dp`',
      unit: '',
      becomes: 'tokens: their product',
    },
    { field: '`data_stages[].sequence_length`', unit: '', becomes: 'tokens, stage by stage' },
    { field: '`model.model_config`', unit: '', becomes: 'parameters; the vocabulary rounded up as the tool does' },
  ],
  rules: [
    { seen: '`data_stages` without a length', happens: 'the one of `tokens`' },
    {
      seen: 'a file that breaks off, or a quantity that is none',
      happens: 'a warning; what follows from it is not known. A configuration blocks nobody',
    },
    { seen: 'neither an amount of work nor a number of devices', happens: 'listed as not used' },
  ],
  kept: 'Names of people, hosts and projects, paths, addresses.',
  problems: nanotronProblems,
  sources: [
    'huggingface/nanotron, `src/nanotron/config/`, `src/nanotron/parallel/context.py`, `src/nanotron/trainer.py`, releases 0.2 to 0.5 and April 2026',
  ],
}
