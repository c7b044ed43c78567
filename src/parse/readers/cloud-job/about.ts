/** Jobs of clouds, for docs/formats/cloud-job.md. */
import type { FormatDescription } from '../../description.ts'
import { cloudJob } from './index.ts'

export const about: FormatDescription = {
  reader: cloudJob,
  about: 'Trainings that are handed to a cloud: on which machines, and after how long they are ended.',
  signature:
    'A script of Python that imports `sagemaker`, `modal` or `google.cloud.aiplatform` and writes a machine or device out; a job with `workerPoolSpecs` or `ResourceConfig`.',
  variants: [
    {
      name: 'SageMaker',
      tells: '`instance_type`, `instance_count`, `max_run`; `ResourceConfig`',
      fixture: 'sagemaker',
    },
    { name: 'Vertex AI', tells: '`machine_type`, `accelerator_type`; `workerPoolSpecs`', fixture: 'vertex' },
    { name: 'Modal', tells: '`gpu`, `timeout` of a function', fixture: 'modal' },
  ],
  fields: [
    { field: '`instance_type`, `machineType`', unit: 'name', becomes: 'the accelerators of that machine' },
    { field: '`instance_count`, `replicaCount`, `acceleratorCount`', unit: 'count', becomes: 'so many times' },
    { field: '`max_run`, `MaxRuntimeInSeconds`, `timeout`', unit: 's', becomes: 'hours after which it is ended' },
    { field: '`gpu="A100-80GB:2"`', unit: 'name and count', becomes: 'devices' },
  ],
  rules: [
    {
      seen: 'a value that is computed, formatted or stands in a variable',
      happens: 'not known; products of whole numbers are read',
    },
    { seen: '`deploy`, models, `app.cls`', happens: 'they serve, and are left alone' },
    { seen: 'a function of Modal without `timeout`', happens: 'the five minutes that Modal gives it' },
    { seen: 'a function of Modal', happens: 'one call; how many there will be is not written' },
    { seen: 'machines without accelerators', happens: 'left alone' },
  ],
  kept: 'Roles, accounts, buckets, images, names and all other arguments.',
  problems: {},
  sources: [
    '[SageMaker estimators](https://sagemaker.readthedocs.io/en/stable/api/training/estimators.html)',
    '[Vertex AI, CustomJobSpec](https://cloud.google.com/vertex-ai/docs/reference/rest/v1/CustomJobSpec)',
    '[Modal, GPUs and timeouts](https://modal.com/docs/guide/gpu)',
  ],
}
