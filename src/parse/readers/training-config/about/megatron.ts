/** Megatron-LM, for docs/formats/megatron.md. */
import type { FormatDescription } from '../../../description.ts'
import { megatron } from '../index.ts'
import { megatronProblems } from '../problems.ts'

export const about: FormatDescription = {
  reader: megatron,
  about:
    'Shell scripts that start Megatron-LM: architecture, tokens and devices as options of one command. Nothing is executed.',
  signature: 'A script that names a `pretrain_….py` and has `--num-layers`.',
  variants: [
    { name: 'options in arrays', tells: 'variables, sums and products of them are followed', fixture: 'arrays' },
    { name: 'LLaMA', tells: 'gates, grouped queries, RMS norms, samples instead of steps', fixture: 'llama' },
    { name: 'more parallelism than devices', tells: 'the devices are a placeholder', fixture: 'placeholder' },
    { name: 'branches', tells: 'a variable with several values is not known', fixture: 'branches' },
  ],
  fields: [
    {
      field:
        '`--num-layers`, `--hidden-size`, `--ffn-hidden-size`, `--num-attention-heads`, `--num-query-groups`, `--num-experts` and switches',
      unit: '',
      becomes: 'parameters',
    },
    {
      field:
        '`--vocab-size`, or the tokenizers `GPT2BPETokenizer` (which `pretrain_gpt.py` takes where none is named) and `Llama2Tokenizer`',
      unit: '',
      becomes: 'embeddings, rounded up as the tool does; left out where nothing tells',
    },
    {
      field: '`--train-iters` x `--global-batch-size`, or `--train-samples`; x `--seq-length`',
      unit: '',
      becomes: 'tokens',
    },
    { field: '`--nproc_per_node` x `--nnodes`', unit: '', becomes: 'devices' },
  ],
  rules: [
    { seen: 'a value from a command, an argument without default, or the environment', happens: 'not known' },
    {
      seen: 'latent attention, state spaces, shared experts, programs for T5 or images',
      happens: 'no size: it is not the architecture of GPT',
    },
    {
      seen: 'devices that are no multiple of tensor x pipeline x context parallelism',
      happens: 'a warning; the number of devices is not known',
    },
    {
      seen: 'a file that breaks off, or a quantity that is none',
      happens: 'a warning; what follows from it is not known. A configuration blocks nobody',
    },
    { seen: 'neither an amount of work nor a number of devices', happens: 'listed as not used' },
  ],
  kept: 'Names of people, hosts and projects, paths, addresses.',
  problems: megatronProblems,
  sources: ['NVIDIA/Megatron-LM, `megatron/training/arguments.py`, `examples/`, 2.5 to core 0.12'],
}
