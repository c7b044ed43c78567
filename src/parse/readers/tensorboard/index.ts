/** Event files of TensorBoard. Light: names and a look at the first bytes. */
import type { FolderReader, Head, Recognition } from '../../reader.ts'

const GIB = 1_073_741_824

export const tensorboard: FolderReader = {
  format: 'tensorboard',
  title: 'TensorBoard event files',
  paths: { likely: ['**/*events.out.tfevents.*'], possible: [], beside: [] },
  mode: 'stream',
  maxBytes: GIB,
  unit: unitOf,
  recognise,
  load: async () => (await import('./read.ts')).readTensorboard,
}

/** Keras writes `train` and `validation` beside each other, which are one run; others one folder a run. */
export function unitOf(path: string): string {
  const folders = path.split('/').slice(0, -1)
  while (/^(?:train|training|validation|valid|val|eval|evaluation|test)$/i.test(folders.at(-1) ?? '')) folders.pop()
  return folders.join('/')
}

/** The first event says `brain.Event:2` and stands in a record of some 24 bytes; PyTorch's writers begin the same. */
function recognise(path: string, { bytes }: Head): Recognition {
  if (!/events\.out\.tfevents\.[^/]*$/.test(path)) return 'no'
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64))
  if (start.includes('brain.Event:')) return 'yes'
  // A word and no problem: hubs put every event file into LFS, whoever commits it.
  if (start.startsWith('version https://git-lfs.')) return { not: 'is a Git LFS pointer, not the events themselves' }
  return bytes.length === 0 ? 'yes' : { not: 'does not begin with an event of TensorBoard' }
}
