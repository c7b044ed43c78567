/**
 * DeepSpeed's JSON: batches, from which the number of devices follows where all three are given, because DeepSpeed
 * refuses to start unless train_batch_size = micro batch x accumulation x devices that share the data.
 */
import { readOf } from './plan.ts'
import { product, type Settings } from './settings.ts'
import { yamlReading } from './yaml.ts'

export const readDeepspeed = yamlReading('deepspeed', (settings) => readOf(settings, { devices: devicesOf(settings) }))

function devicesOf(settings: Settings): number | null {
  const all = settings.count('train_batch_size')
  const micro = settings.count('train_micro_batch_size_per_gpu')
  const accumulated = settings.count('gradient_accumulation_steps')
  const each = product(micro, accumulated)
  if (all === null || each === null) return null
  if (all % each === 0) return all / each
  const message = `train_batch_size ${all} is no multiple of ${micro} x ${accumulated}, the samples of one device`
  settings.conflict(['train_batch_size'], message, 'write "auto" for the one that depends on the number of devices')
  return null
}
