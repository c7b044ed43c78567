/** Jobs of Kubernetes, for docs/formats/kubernetes.md. */
import type { FormatDescription } from '../../description.ts'
import { kubernetes } from './index.ts'

export const about: FormatDescription = {
  reader: kubernetes,
  about:
    'Manifests of jobs that ask for accelerators: how many, of which kind, and where it is written how long at most.',
  signature:
    'A manifest with `apiVersion`, the kind of a job or a pod, and a resource such as `nvidia.com/gpu`. Manifests without accelerators, deployments and services are left alone.',
  variants: [
    { name: 'Job, CronJob, Pod', tells: '`parallelism`, `completions`, `activeDeadlineSeconds`', fixture: 'jobs' },
    {
      name: 'Kubeflow',
      tells: 'PyTorchJob, TFJob, MPIJob: replicas of each role; TrainJob: nodes',
      fixture: 'kubeflow',
    },
    { name: 'others', tells: 'JobSet, RayJob, RunaiJob, Volcano, AppWrapper', fixture: 'others' },
  ],
  fields: [
    { field: '`resources.limits`, else `requests`', unit: 'count', becomes: 'devices of one pod' },
    { field: '`replicas`, `parallelism`, `numNodes`', unit: 'count', becomes: 'so many times the devices' },
    { field: '`nodeSelector`, required node affinity', unit: 'name', becomes: 'kind of device' },
    { field: '`activeDeadlineSeconds`', unit: 's', becomes: 'time after which it is ended' },
    { field: '`command`, `args`', unit: 'words', becomes: 'the configurations that they name' },
  ],
  rules: [
    { seen: '`nvidia.com/gpu` in limits and in requests', happens: 'the same devices, once' },
    { seen: 'replicas of master and worker', happens: 'added' },
    {
      seen: 'more completions than run at one time',
      happens: 'as many rounds as it takes, each up to the deadline of a pod',
    },
    { seen: 'no deadline', happens: 'the hours are not known' },
    { seen: 'a template that is no YAML before it is filled in', happens: 'not used' },
    { seen: 'several kinds of device that nodes may have', happens: 'the one that draws most' },
  ],
  kept: 'Images, commands, variables, names of nodes; of absolute paths all but the last two parts.',
  problems: {},
  sources: [
    '[Jobs](https://kubernetes.io/docs/concepts/workloads/controllers/job/)',
    '[Scheduling GPUs](https://kubernetes.io/docs/tasks/manage-gpus/scheduling-gpus/)',
    '[Kubeflow training operator, examples and API](https://github.com/kubeflow/training-operator)',
    '[JobSet](https://jobset.sigs.k8s.io), [RayJob](https://docs.ray.io/en/latest/cluster/kubernetes/getting-started/rayjob-quick-start.html), [Volcano](https://volcano.sh/en/docs/vcjob/)',
    '[TPUs in GKE: labels](https://cloud.google.com/kubernetes-engine/docs/concepts/tpus)',
  ],
}
