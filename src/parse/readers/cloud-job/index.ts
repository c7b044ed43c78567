import type { FileReader, Head, Recognition } from '../../reader.ts'
import { refusal } from '../../text.ts'

/** Trainings that a script or a configuration hands to a cloud: SageMaker, Vertex AI, Modal. */
export const cloudJob: FileReader = {
  format: 'cloud-job',
  title: 'Cloud training job (SageMaker, Vertex AI, Modal)',
  paths: {
    likely: [],
    possible: [
      '**/*{modal,sagemaker,vertex,estimator}*.py',
      '**/{modal,sagemaker,vertex,launch,cloud}/**/*.py',
      '**/*{sagemaker,vertex,custom-job,custom_job,training-job,training_job,worker-pool,worker_pool}*.{yaml,yml,json}',
    ],
  },
  mode: 'whole',
  maxBytes: 2 * 1024 * 1024,
  configures: true,
  recognise,
  load: async () => (await import('./read.ts')).readCloudJob,
}

function recognise(path: string, { bytes, text }: Head): Recognition {
  return isScript(text) || isSpecification(text) ? (refusal(path, bytes) ?? 'yes') : 'no'
}

/** A script of Python that imports the cloud's library, and names a machine or a device in so many words. */
export function isScript(text: string): boolean {
  if (/^(?:import modal\b|from modal import\b)/m.test(text)) return /\bgpu\s*=\s*\[?["']/.test(text)
  if (/^[ \t]*(?:import|from)[ \t]+sagemaker\b/m.test(text)) return /\binstance_type\s*=\s*["']ml\./.test(text)
  const vertex =
    /^[ \t]*(?:from google\.cloud import aiplatform|import google\.cloud\.aiplatform|import vertexai\b|from google\.cloud\.aiplatform)/m
  return vertex.test(text) && /\b(?:accelerator_type|machine_type)["']?\s*[=:]\s*["']/.test(text)
}

function isSpecification(text: string): boolean {
  if (/^["'{ \t-]*["']?workerPoolSpecs["']?\s*:/m.test(text)) return /["']?machineType["']?\s*:/.test(text)
  return (
    /["']?ResourceConfig["']?\s*:/.test(text) &&
    /["']?InstanceType["']?\s*:\s*["']?ml\./.test(text) &&
    /["']?(?:TrainingJobName|AlgorithmSpecification|StoppingCondition)["']?\s*:/.test(text)
  )
}
