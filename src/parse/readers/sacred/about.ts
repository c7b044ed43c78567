/** Sacred, for docs/formats/sacred.md. */
import type { FormatDescription } from '../../description.ts'
import { sacred } from './index.ts'
import { sacredProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: sacred,
  about:
    "`run.json` of Sacred's file storage, one folder a run, numbered from 1. It tells when a run began and ended, and what the host has.",
  signature: '`start_time`, `experiment`, and `heartbeat` or `host`; other files named `run.json` are left alone.',
  variants: [
    { name: 'completed', tells: '`stop_time`', fixture: 'completed' },
    { name: 'killed or still running', tells: 'only the last heartbeat', fixture: 'killed' },
  ],
  fields: [
    {
      field: '`start_time`, `stop_time`, `heartbeat`',
      unit: 'UTC, without saying so',
      becomes: 'start, end, duration',
    },
    { field: '`host.gpus.gpus[].model`', unit: '', becomes: 'devices of the host, used or not' },
    { field: '`host.cpu`', unit: '', becomes: 'processor' },
    { field: '`host.hostname`', unit: '', becomes: 'a digest, equal for one machine' },
    { field: '`config.json`', unit: '', becomes: 'model, data and a digest of the settings' },
  ],
  rules: [
    { seen: 'no `stop_time`', happens: 'the last heartbeat ends the run: a lower bound' },
    { seen: 'a failed or interrupted run', happens: 'counted: the time was spent' },
    { seen: 'no `start_time`', happens: 'listed: it was queued and never ran' },
    { seen: 'an end before the start', happens: 'an error' },
  ],
  kept: 'The name of the host, commands, paths of sources, traces of errors, output of the run.',
  problems: sacredProblems,
  sources: ['IDSIA/sacred, `sacred/run.py`, `sacred/host_info.py`, `sacred/observers/file_storage.py`, 0.8'],
}
