/** Impact Framework, for docs/formats/impact-framework.md. */
import type { FormatDescription } from '../../description.ts'
import { impactFramework } from './index.ts'
import { impactFrameworkProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: impactFramework,
  about:
    'Outputs of Impact Framework, of the Green Software Foundation: a manifest with what its pipeline made of each observation. Each component of the tree is a run.',
  signature:
    'YAML with `initialize` (with `plugins` or `models`) and `tree` or `graph`. A manifest without outputs, or whose execution failed, is listed as not used.',
  variants: [
    { name: 'since 0.4', tells: '`tree`; groups and `aggregated` tell their components again', fixture: 'leaves' },
    { name: 'units in `parameter-metadata`, since 0.5', tells: 'other units than kWh and grams', fixture: 'units' },
    { name: 'to 0.3', tells: '`graph`, `models`, no `execution`', fixture: 'first-layout' },
    { name: 'without outputs', tells: 'input, or a failure', fixture: 'no-outputs' },
  ],
  fields: [
    {
      field: '`energy`',
      unit: 'kWh, unless the metadata says otherwise',
      becomes: 'energy of the node, summed over time',
    },
    {
      field: '`cpu/energy`, `gpu/energy`, `memory/energy`, `network/energy` and older spellings',
      unit: 'the same',
      becomes: 'its parts; their sum where there is no `energy`',
    },
    {
      field: '`carbon-operational`, or `carbon`',
      unit: 'g CO2e, unless the metadata says otherwise',
      becomes: 'declared emissions',
    },
    { field: '`duration`, `timestamp`', unit: 's; ISO 8601, with or without zone', becomes: 'duration, start, end' },
    {
      field: '`grid/carbon-intensity`',
      unit: 'g CO2e/kWh',
      becomes: 'grid intensity, where it is the same all the time',
    },
    { field: '`cloud/vendor`, `cloud/region`', unit: '', becomes: 'the place' },
    { field: '`cpu/name`, `gpu/name`', unit: '', becomes: 'devices' },
  ],
  rules: [
    { seen: 'outputs of groups, `aggregated`', happens: 'repeat their components, and are not read' },
    { seen: '`carbon` beside an embodied part', happens: 'a warning: it includes the making of the hardware' },
    { seen: 'an observation without a parameter that others have', happens: 'an error; the component is not counted' },
    { seen: 'a unit that is none of energy or mass', happens: 'an error; the component is not counted' },
    { seen: 'zero energy after some time', happens: 'not known, never zero' },
    { seen: 'more than 15 kW', happens: 'an error; a share of a machine may be as small as it likes' },
  ],
  kept: 'Names of components, coordinates, the command and the paths in it, error messages.',
  problems: impactFrameworkProblems,
  sources: [
    'Green-Software-Foundation/if, `src/if-run/`, `manifests/outputs/`, releases 0.1 to 1.1',
    '[Impact Framework: manifest files](https://if.greensoftware.foundation/major-concepts/manifest-file)',
  ],
}
