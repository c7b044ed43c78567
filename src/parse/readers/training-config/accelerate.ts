/** `accelerate config`: on how many processes, one for each device, a script is launched. */
import { readOf } from './plan.ts'
import type { Settings } from './settings.ts'
import { yamlReading } from './yaml.ts'

/** Kinds of launch whose processes are one accelerator each. */
const BY_DEVICE = /^(?:MULTI_(?:GPU|NPU|XPU|MLU|SDAA|MUSA|HPU|NEURON)|DEEPSPEED|FSDP|MEGATRON_LM|TP)$/

export const readAccelerate = yamlReading('accelerate', (settings) =>
  readOf(settings, { devices: devicesOf(settings) }),
)

/** Processes of all machines together; on processors and TPUs they are not devices. */
function devicesOf(settings: Settings): number | null {
  const kind = settings.text('distributed_type')?.toUpperCase() ?? ''
  const isOnProcessor = settings.isOn('use_cpu')
  const processes = settings.count('num_processes')
  const machines = settings.count('num_machines') ?? 1
  if (isOnProcessor || settings.text('compute_environment') !== 'LOCAL_MACHINE') return null
  if (kind === 'NO') return 1
  if (!BY_DEVICE.test(kind) || processes === null) return null
  if (processes >= machines) return processes
  const message = `${processes} processes on ${machines} machines; num_processes counts those of all machines`
  settings.conflict(['num_processes'], message, 'write the processes of all machines together')
  return null
}
