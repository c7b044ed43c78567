/** W&B, for docs/formats/wandb.md. */
import type { FormatDescription } from '../../description.ts'
import { wandb } from './index.ts'
import { wandbProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: wandb,
  about:
    'Folders that the client of Weights & Biases leaves behind: `wandb/run-DATE_TIME-ID/files/`, `offline-run-…`, or the files by themselves. They tell how long a run took and what the machine had; energy is estimated from both.',
  signature:
    'Metadata must have a key that only W&B writes (`startedAt`, `heartbeatAt`, `codePath`, `writerId`), a summary one of `_runtime`, `_wandb`, `_timestamp`, `_step`.',
  variants: [
    { name: 'A, up to 0.12', tells: '`gpu`, `gpu_count`; `startedAt` without a zone', fixture: 'generation-a' },
    { name: 'B, 0.13 to 0.17', tells: '`gpu_devices` with names', fixture: 'generation-b' },
    { name: 'C, from 0.18', tells: '`gpu_nvidia` with ids, `slurm`, `startedAt` with Z', fixture: 'generation-c' },
    { name: 'resumed', tells: 'several folders of one id', fixture: 'resumed' },
    { name: 'loose files', tells: 'no folder names the run', fixture: 'loose' },
    { name: 'up to 0.9', tells: '`wandb-events.jsonl`, with the seconds since the start', fixture: 'events' },
  ],
  fields: [
    {
      field: '`_runtime`, `_wandb.runtime`',
      unit: 's',
      becomes: 'duration; the latter only where it is clearly longer',
    },
    {
      field: 'first and last line of `logs/debug-internal.log`',
      unit: 's apart',
      becomes: 'a lower bound, where the summary says nothing',
    },
    { field: '`startedAt`', unit: 'UTC, in the older generations without saying so', becomes: 'start' },
    { field: '`_timestamp`', unit: 's since 1970', becomes: 'end of a resumed run; start, where metadata is missing' },
    {
      field: '`gpu_nvidia`, `gpu_amd`, `gpu_devices`, `gpu`, `gpu_count`, `tpu`, `trainium`',
      unit: '',
      becomes: 'devices of the host',
    },
    {
      field: '`slurm.gpus`, `slurm.gpus_on_node`, `CUDA_VISIBLE_DEVICES`',
      unit: '',
      becomes: 'how many of them were used',
    },
    { field: '`apple.name`', unit: '', becomes: 'processor' },
    { field: '`train/total_flos`, `train/num_input_tokens_seen`', unit: 'operations; tokens', becomes: 'work' },
    {
      field: '`config.yaml`',
      unit: '',
      becomes: 'model, data and a digest of the settings; parameters from the architecture',
    },
    { field: '`host`, or the ids of the devices', unit: '', becomes: 'a digest, equal for one machine' },
  ],
  rules: [
    { seen: '`state: running`, `heartbeatAt`', happens: 'not read: both stay as they were at the start' },
    {
      seen: 'no summary',
      happens: 'the log of the client bounds the duration from below; without it the duration is not known',
    },
    { seen: '`gpu_count` alone', happens: 'the host has so many; how many worked is not known' },
    {
      seen: 'several folders of one id',
      happens:
        'one run. W&B goes on counting where it knows how long the run took before, and begins at zero otherwise; the clock tells which. Where nothing tells, the longest session is a lower bound, with a warning',
    },
    { seen: '`latest-run` as a folder', happens: 'a copy of the last run; not counted where that is there' },
    { seen: 'only `run-ID.wandb`', happens: 'listed: a binary log for which there is no maintained reader' },
    { seen: 'a torn `wandb-metadata.json`', happens: 'a warning; the time is counted and the devices are not known' },
    { seen: 'a torn summary, NaN, negative seconds', happens: 'an error' },
  ],
  kept: 'E-mail, user, host, paths, arguments, the addresses of repositories.',
  problems: wandbProblems,
  sources: [
    'wandb/wandb, `wandb/proto/wandb_internal.proto` (EnvironmentRecord) and `core/internal/runbranch/resume.go`, 0.30',
    'wandb/wandb pull request 9686: 0.18 to 0.19.9 did not add the time before a run was resumed',
    'https://docs.wandb.ai/models/ref/cli/wandb-leet/wandb-leet-inspect: the `.wandb` log is read by the client alone',
    'Files of versions 0.9 to 0.23 in public repositories',
  ],
}
