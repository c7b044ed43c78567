import type { FileReader, Head, Recognition } from '../../reader.ts'
import { refusal } from '../../text.ts'

/** `*.carbon.yml`: runs, plans and servings written by hand, for people without a tracker. */
export const carbonYml: FileReader = {
  format: 'carbon-yml',
  title: 'Carbon record (*.carbon.yml)',
  paths: { likely: ['**/*.carbon.{yml,yaml}'], possible: [] },
  mode: 'whole',
  maxBytes: 8 * 1024 * 1024,
  recognise,
  load: async () => (await import('./read.ts')).readCarbonYml,
}

/** The name says what it is; a file of this name that is no text is a problem, not another format. */
function recognise(path: string, { bytes }: Head): Recognition {
  return /\.carbon\.ya?ml$/.test(path) ? (refusal(path, bytes) ?? 'yes') : 'no'
}
