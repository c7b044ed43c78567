/** BoAmps, for docs/formats/boamps.md. */
import type { FormatDescription } from '../../description.ts'
import { boamps } from './index.ts'
import { boampsProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: boamps,
  about:
    'Reports of BoAmps, the data model of Boavizta for the energy of tasks of artificial intelligence. CodeCarbon writes them as well, under the id of its run.',
  signature:
    'JSON with `task` and a list `measures` with `powerConsumption`. Schemas of the format and contexts without measures are left alone.',
  variants: [
    { name: 'by CodeCarbon', tells: 'the time is that of the end', fixture: 'codecarbon' },
    { name: 'beside `emissions.csv`', tells: 'the same run, counted once', fixture: 'with-emissions' },
    { name: 'several measures', tells: 'of one task: the meter is believed', fixture: 'meter' },
    {
      name: 'drafts of 2024',
      tells: '`unit` beside the energy; kinds of components as their names',
      fixture: 'drafts',
    },
    { name: 'Quebec', tells: 'coordinates of a look-up that failed', fixture: 'fallback' },
  ],
  fields: [
    {
      field: '`measures[].powerConsumption`',
      unit: 'kWh, whatever its name; Wh where a draft says so',
      becomes: 'energy',
    },
    { field: '`measures[].measurementDuration`', unit: 's', becomes: 'duration' },
    { field: '`measures[].measurementDateTime`', unit: 'local time', becomes: 'start; end where CodeCarbon wrote it' },
    { field: '`header.reportId`', unit: '', becomes: 'the id, and that of the run of CodeCarbon' },
    { field: '`task.algorithms[0].parametersNumber`', unit: 'thousands of millions', becomes: 'parameters' },
    { field: '`infrastructure.components[]`', unit: 'GB for memory', becomes: 'devices' },
    { field: '`environment.country`, `infrastructure.cloudProvider`', unit: '', becomes: 'the place' },
    { field: '`environment.powerSourceCarbonIntensity`', unit: 'g CO2e/kWh', becomes: 'grid intensity' },
  ],
  rules: [
    { seen: 'several measures', happens: 'not added up: a meter before counters, then the largest; a warning' },
    { seen: '`nbComponent` of processors', happens: 'not read: sockets, cores, or half of the threads' },
    { seen: 'zero energy after some time', happens: 'not known, never zero' },
    { seen: 'more than 15 kW, or less than half a watt for more than a minute', happens: 'an error; not counted' },
    { seen: 'parameters in units', happens: 'a warning; left out' },
  ],
  kept: 'Publisher and keys, coordinates, descriptions, operating system.',
  problems: boampsProblems,
  sources: [
    'Boavizta/BoAmps, `model/*.json`, `examples/`, July 2024 to April 2026',
    'mlco2/codecarbon, `codecarbon/output_methods/boamps/`, August 2026',
  ],
}
