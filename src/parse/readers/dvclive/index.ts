/** `metrics.json` of DVCLive. Light: names and a look at the first bytes. */
import type { FileReader, Head, Recognition } from '../../reader.ts'

export const dvclive: FileReader = {
  format: 'dvclive',
  title: 'DVCLive metrics',
  paths: { likely: ['**/dvclive/**/metrics.json'], possible: [] },
  mode: 'whole',
  maxBytes: 8_388_608,
  recognise,
  load: async () => (await import('./read.ts')).readDvclive,
}

/** Its keys are free, so that only the folder tells whose it is. */
function recognise(path: string, { text }: Head): Recognition {
  return /(?:^|\/)dvclive\/(?:.*\/)?metrics\.json$/.test(path) && /^\s*\{/.test(text) ? 'yes' : 'no'
}
