/** DeepSpeed, for docs/formats/deepspeed.md. */
import type { FormatDescription } from '../../../description.ts'
import { deepspeed } from '../index.ts'
import { deepspeedProblems } from '../problems.ts'

export const about: FormatDescription = {
  reader: deepspeed,
  about: "DeepSpeed's JSON. It has batches, from which the number of devices follows where all three are given.",
  signature: 'JSON whose outermost object has `zero_optimization` or `train_micro_batch_size_per_gpu`.',
  variants: [
    { name: 'all three batches', tells: 'the devices follow', fixture: 'solved' },
    { name: '`auto`', tells: 'filled in by the trainer; nothing follows', fixture: 'auto' },
  ],
  fields: [
    {
      field: '`train_batch_size`, `train_micro_batch_size_per_gpu`, `gradient_accumulation_steps`',
      unit: 'samples',
      becomes: 'devices that share the data: the first over the product of the others',
    },
  ],
  rules: [
    { seen: 'a batch that the product does not divide', happens: 'a warning; DeepSpeed would not start' },
    {
      seen: 'a file that breaks off, or a quantity that is none',
      happens: 'a warning; what follows from it is not known. A configuration blocks nobody',
    },
    { seen: 'neither an amount of work nor a number of devices', happens: 'listed as not used' },
  ],
  kept: 'Everything else.',
  problems: deepspeedProblems,
  sources: ['[DeepSpeed: configuration](https://www.deepspeed.ai/docs/config-json/)'],
}
