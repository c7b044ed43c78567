/** Tasks of SkyPilot, for docs/formats/skypilot.md. */
import type { FormatDescription } from '../../description.ts'
import { skypilot } from './index.ts'

export const about: FormatDescription = {
  reader: skypilot,
  about: 'Tasks that SkyPilot starts: on which devices and where, not for how long.',
  signature:
    'YAML with `resources` that name `accelerators` or an `instance_type`, and something to run, at the top level.',
  variants: [
    { name: 'one device', tells: '`accelerators: H100:8`, `{A100: 8}`, a slice of TPUs', fixture: 'devices' },
    { name: 'alternatives', tells: 'a list, `any_of`, `ordered`, a mapping of several', fixture: 'alternatives' },
    { name: 'pipeline', tells: 'several documents', fixture: 'pipeline' },
  ],
  fields: [
    { field: '`resources.accelerators`', unit: 'name and count', becomes: 'devices of one node' },
    { field: '`num_nodes`', unit: 'count', becomes: 'so many times the devices' },
    { field: '`infra`, `cloud`, `region`', unit: 'name', becomes: 'place' },
    { field: '`config.slurm.sbatch_options.time`', unit: 'as of Slurm', becomes: 'hours after which it is ended' },
    { field: '`run`', unit: 'commands', becomes: 'the configurations that they name' },
  ],
  rules: [
    {
      seen: 'several devices of which one is taken',
      happens: 'the way with the most devices that draw most, with a warning',
    },
    { seen: 'a service', happens: 'not used: it has no requests' },
    {
      seen: 'no hours',
      happens: 'not known; counted by the work of the configuration that it starts, if it names one',
    },
  ],
  kept: 'Names, commands, variables, mounts, keys.',
  problems: {},
  sources: ['[SkyPilot YAML, resources](https://docs.skypilot.co/en/latest/reference/yaml-spec.html)'],
}
