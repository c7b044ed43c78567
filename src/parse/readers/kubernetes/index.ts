import type { FileReader, Head, Recognition } from '../../reader.ts'
import { refusal } from '../../text.ts'

/** Jobs of Kubernetes that ask for accelerators. */
export const kubernetes: FileReader = {
  format: 'kubernetes',
  title: 'Kubernetes job',
  paths: {
    likely: ['**/*{pytorchjob,trainjob,tfjob,mpijob,rayjob,jobset}*.{yaml,yml}'],
    possible: ['**/*.{yaml,yml}'],
  },
  mode: 'whole',
  maxBytes: 4 * 1024 * 1024,
  configures: true,
  recognise,
  load: async () => (await import('./read.ts')).readKubernetes,
}

/** What runs pods to an end; deployments and services do not end. */
const JOBS =
  /^(?:Job|CronJob|Pod|List|AppWrapper|TrainJob|RayJob|RunaiJob|JobSet|(?:PyTorch|TF|MPI|XGBoost|Paddle|JAX|MX)Job)$/
/**
 * Extended resources that are accelerators, as device plugins name them; clusters with boards of many kinds name the kind
 * (`nvidia.com/a100`, `nvidia.com/rtxa6000`), which the plugin lets them do.
 */
export const ACCELERATOR =
  /^(?:nvidia\.com\/(?:gpu(?:\.shared)?|mig-[\w.-]+|(?:rtx|quadro|titan|g?[abhlptv])[a-z-]{0,8}\d[\w.-]*)|amd\.com\/gpu|google\.com\/tpu|habana\.ai\/gaudi|gpu\.intel\.com\/\w+|aws\.amazon\.com\/neuron\w*)$/

/** A manifest of a job that names an accelerator as a resource; manifests without are nothing to us. */
function recognise(path: string, { bytes, text }: Head): Recognition {
  if (
    !/(?:nvidia\.com\/(?:gpu|mig-|(?:rtx|quadro|titan|g?[abhlptv])[a-z-]{0,8}\d)|amd\.com\/gpu|google\.com\/tpu|habana\.ai\/gaudi|gpu\.intel\.com\/|aws\.amazon\.com\/neuron)/.test(
      text,
    )
  )
    return 'no'
  if (!/^["'{ ]*apiVersion["']?:/m.test(text)) return 'no'
  const kinds = [...text.matchAll(/^[ \t-]*["']?kind["']?:[ \t]*["']?(\w{1,40})/gm)].map(([, kind = '']) => kind)
  if (!kinds.some((kind) => JOBS.test(kind) && kind !== 'List')) return 'no'
  return refusal(path, bytes) ?? 'yes'
}
