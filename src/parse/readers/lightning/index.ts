/** `metrics.csv` of Lightning's CSVLogger. Light: names and a look at the first line. */
import type { FileReader, Head, Recognition } from '../../reader.ts'

export const lightning: FileReader = {
  format: 'lightning',
  title: 'Lightning CSVLogger',
  paths: { likely: ['**/lightning_logs/**/metrics.csv'], possible: ['**/version_*/metrics.csv'] },
  mode: 'stream',
  maxBytes: 268_435_456,
  recognise,
  load: async () => (await import('./read.ts')).readLightning,
}

/** Every row has an epoch, a step, or both. */
function recognise(path: string, { text }: Head): Recognition {
  if (!/(?:^|\/)(?:lightning_logs\/(?:.*\/)?|version_\d+\/)metrics\.csv$/.test(path)) return 'no'
  const [header = ''] = text.split(/[\r\n]/, 1)
  const isOurs = header.split(',').some((cell) => /^"?(?:epoch|step)"?$/.test(cell.trim()))
  return isOurs ? 'yes' : { not: 'has neither a column epoch nor a column step' }
}
