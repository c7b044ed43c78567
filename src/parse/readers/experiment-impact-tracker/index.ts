/** Samples of experiment-impact-tracker. Light: names and a look at the start. */
import type { FileReader, Head, Recognition } from '../../reader.ts'

export const experimentImpactTracker: FileReader = {
  format: 'experiment-impact-tracker',
  title: 'experiment-impact-tracker samples',
  paths: { likely: ['**/impacttracker/data.json', 'impacttracker/data.json'], possible: ['**/*.{json,jsonl}'] },
  mode: 'stream',
  maxBytes: 268_435_456,
  recognise: (path: string, { text }: Head): Recognition => {
    if (/"(?:rapl|nvidia)_estimated_attributable_power_draw"/.test(text) && /^\s*\{/.test(text)) return 'yes'
    return /(?:^|\/)impacttracker\/data\.json$/.test(path) ? { not: 'has no attributable power draw' } : 'no'
  },
  load: async () => (await import('./read.ts')).readImpactTracker,
}
