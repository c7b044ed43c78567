import type { FileReader, Head, Recognition } from '../../reader.ts'
import { refusal } from '../../text.ts'

/** Tasks of SkyPilot: on what they run, not for how long. */
export const skypilot: FileReader = {
  format: 'skypilot',
  title: 'SkyPilot task',
  paths: {
    likely: ['**/{sky,skypilot}.{yaml,yml}', '**/*.sky.{yaml,yml}'],
    possible: ['**/*.{yaml,yml}'],
  },
  mode: 'whole',
  maxBytes: 2 * 1024 * 1024,
  configures: true,
  recognise,
  load: async () => (await import('./read.ts')).readSkypilot,
}

/** Resources with a device or a machine, and something to run on them, all at the top level. */
function recognise(path: string, { bytes, text }: Head): Recognition {
  if (!/^resources:/m.test(text) || !/^(?:run|setup|num_nodes|service|workdir):/m.test(text)) return 'no'
  if (!/^[ \t-]+["']?(?:accelerators|instance_type)["']?:/m.test(text)) return 'no'
  return refusal(path, bytes) ?? 'yes'
}
