import type { Read, RecordFile } from '../../reader.ts'
import { parseForeignYaml } from '../../yaml/foreign.ts'
import { reading } from './reading.ts'
import type { Settings } from './settings.ts'

/** Configurations in YAML, or in JSON, which is YAML too. */
export function yamlReading(format: string, read: (settings: Settings) => Read): (file: RecordFile) => Promise<Read> {
  return reading(format, (bytes, file) => parseForeignYaml(bytes, { file, maxNodes: 20_000 }), read)
}
