/** Records written by hand, for docs/formats/carbon-yml.md; their reference page is docs/records.md. */
import type { FormatDescription } from '../../description.ts'
import { carbonYml } from './index.ts'
import { carbonYmlProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: carbonYml,
  about:
    'Runs, plans and servings written by hand, where no tracker ran. All fields are on the page [Records](../records.md).',
  signature: 'The name says what it is: a file of this name that is no text is a problem.',
  variants: [{ name: 'version 1', tells: 'lists `runs`, `plans` and `servings`', fixture: 'all-kinds' }],
  fields: [
    {
      field: '`energy`, `energy_per_request`',
      unit: 'written beside the number: Wh, kWh, MWh',
      becomes: 'measured energy',
    },
    { field: '`hours`, `gpu_hours`', unit: 'h', becomes: 'duration, device-hours' },
    { field: '`emissions`', unit: 'written beside the number: g, kg, t', becomes: 'declared emissions' },
    { field: '`hardware`, `region`, `params`, `tokens`, `requests`', unit: 'see the reference', becomes: 'the same' },
  ],
  rules: [
    {
      seen: 'a key that is not known, a number without its unit',
      happens: 'a problem with line, column and what to write',
    },
    { seen: 'one item that is wrong', happens: 'it is left out, and the others count' },
  ],
  kept: 'Comments.',
  problems: carbonYmlProblems,
  sources: ['[docs/records.md](../records.md)'],
}
