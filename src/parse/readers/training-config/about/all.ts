/** Descriptions of all configurations of training tools, in the order of their readers. */
import type { FormatDescription } from '../../../description.ts'
import { about as accelerate } from './accelerate.ts'
import { about as axolotl } from './axolotl.ts'
import { about as deepspeed } from './deepspeed.ts'
import { about as litgpt } from './litgpt.ts'
import { about as llamaFactory } from './llama-factory.ts'
import { about as megatron } from './megatron.ts'
import { about as nanotron } from './nanotron.ts'
import { about as torchtitan } from './torchtitan.ts'
import { about as trl } from './trl.ts'

export const trainingConfigDescriptions: readonly FormatDescription[] = [
  accelerate,
  deepspeed,
  axolotl,
  llamaFactory,
  nanotron,
  litgpt,
  torchtitan,
  megatron,
  trl,
]
