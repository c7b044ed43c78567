/** TensorBoard, for docs/formats/tensorboard.md. */
import type { FormatDescription } from '../../description.ts'
import { tensorboard } from './index.ts'
import { tensorboardProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: tensorboard,
  about:
    'Event files of TensorBoard. Each event says when it was written, so a run lasted at least from the first to the last. Nothing else is read.',
  signature: 'The name `events.out.tfevents.*`, and a first event with the version of the format.',
  variants: [
    { name: 'PyTorch, tensorboardX', tells: 'one folder a run', fixture: 'pytorch' },
    { name: 'Keras', tells: '`train` and `validation` beside each other', fixture: 'keras' },
    { name: 'torn', tells: 'the last event is not whole', fixture: 'hostile-torn' },
  ],
  fields: [
    { field: '`wall_time` of the first and the last event', unit: 's since 1970', becomes: 'start, end, duration' },
    { field: 'the host in the name of the file', unit: '', becomes: 'a digest, equal for one machine' },
  ],
  rules: [
    {
      seen: 'several files in a folder',
      happens: 'sessions of one run: their times are added, and what overlaps counts once',
    },
    { seen: 'time before the first event and after the last', happens: 'not known: the duration is a lower bound' },
    { seen: 'a last event that is cut', happens: 'a warning; the events before it count' },
    { seen: 'a length that does not fit its checksum', happens: 'a warning; the events before it count' },
    { seen: 'all events within a second', happens: 'listed, not counted: hyperparameters, graphs' },
  ],
  kept: 'The name of the host.',
  problems: tensorboardProblems,
  sources: [
    'lanpa/tensorboardX, `tensorboardX/proto/event.proto`, `record_writer.py` (framing, masked CRC-32C), `event_file_writer.py` (names of files)',
    'Names of files that TensorFlow and PyTorch write: from public repositories',
  ],
}
