/** `run.json` of Sacred's file storage. Light: names and a look at the first bytes. */
import type { FolderReader, Head, Recognition } from '../../reader.ts'

export const sacred: FolderReader = {
  format: 'sacred',
  title: 'Sacred runs',
  paths: { likely: ['**/run.json'], possible: [], beside: ['**/config.json'] },
  mode: 'whole',
  maxBytes: 33_554_432,
  unit: (path) => path.split('/').slice(0, -1).join('/'),
  recognise,
  load: async () => (await import('./read.ts')).readSacred,
}

/** Keys are sorted, so a large result may hide the later ones; no other tool writes these three. */
function recognise(path: string, { text, bytes }: Head): Recognition {
  if (!/(?:^|\/)run\.json$/.test(path)) return 'no'
  const has = (key: string) => text.includes(`"${key}"`)
  if (has('start_time') && has('experiment') && (has('heartbeat') || has('host'))) return 'yes'
  if (bytes.length >= 65_536 && has('experiment') && has('artifacts') && has('host')) return 'yes'
  return { not: 'has no start_time, experiment and host of Sacred' }
}
