/** Reports of BoAmps: the energy of a task of machine learning, with its context. Light: names and a look at the start. */
import type { FileReader, Head, Recognition } from '../../reader.ts'
import { concealment } from '../../text.ts'

export const boamps: FileReader = {
  format: 'boamps',
  title: 'BoAmps report',
  paths: {
    likely: ['**/*{boamps,BoAmps,BOAMPS}*.json', '**/*energy-report*.json', '**/*energy_report*.json'],
    possible: ['**/*.json'],
  },
  mode: 'whole',
  maxBytes: 8 * 1024 * 1024,
  recognise,
  load: async () => (await import('./read.ts')).readBoamps,
}

/** A schema of the format has the same keys, and is no report; so has a context that nobody has measured yet. */
function recognise(path: string, { text, bytes }: Head): Recognition {
  const isReport =
    /^\s*\{/.test(text) &&
    /"measures"\s*:\s*\[/.test(text) &&
    /"task"\s*:\s*\{/.test(text) &&
    /"powerConsumption"\s*:/.test(text)
  if (isReport && !/"\$ref"\s*:/.test(text)) return 'yes'
  if (!/boamps/i.test(path)) return 'no'
  return concealment(path, bytes) ?? (/^\s*\{/.test(text) ? { not: 'has no measures with a powerConsumption' } : 'no')
}
