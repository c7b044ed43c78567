/** `mlflow.db`, the SQLite database of a tracking store. Light: names, the signature, and a look for its tables. */
import { compileGlobs } from '../../../core/glob.ts'
import type { FileReader, Head, Recognition } from '../../reader.ts'
import { HEAD_BYTES } from '../../reader.ts'
import { refusal } from '../../text.ts'

export const mlflowDb: FileReader = {
  format: 'mlflow-db',
  title: 'MLflow database',
  paths: {
    likely: ['**/*{mlflow,MLflow,mlruns}*.{db,sqlite,sqlite3}'],
    possible: ['**/*.{db,sqlite,sqlite3}'],
  },
  mode: 'whole',
  maxBytes: 64 * 1024 * 1024,
  recognise,
  load: async () => (await import('./read.ts')).loadMlflowDb(),
}

const isLikely = compileGlobs(mlflowDb.paths.likely)
const SIGNATURE = 'SQLite format 3\0'
const TELLING: ReadonlySet<string> = new Set(['text/lfs-pointer', 'text/annex-link', 'text/compressed'])

function recognise(path: string, { bytes }: Head): Recognition {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SIGNATURE.length))
  if (start !== SIGNATURE) {
    const refused = isLikely(path) ? refusal(path, bytes) : null
    return refused !== null && TELLING.has(refused.code) ? refused : 'no'
  }
  const text = new TextDecoder('latin1').decode(bytes)
  // The texts of the tables stand in the first pages, and in no order.
  if (/\brun_uuid\b/.test(text) && /\b(?:latest_metrics|alembic_version|experiments)\b/.test(text)) return 'yes'
  if (!isLikely(path)) return 'no'
  return bytes.length >= HEAD_BYTES ? 'yes' : { not: 'has no tables of runs and metrics' }
}
