import type { FileReader, Head, Recognition } from '../../reader.ts'
import { concealment, refusal } from '../../text.ts'
import { columnOf, delimiterOf } from './columns.ts'
import { isHeaderless } from './headerless.ts'

/** What Slurm accounted for: `sacct` in its forms, and `seff`. */
export const slurmAccounting: FileReader = {
  format: 'slurm-accounting',
  title: 'Slurm accounting (sacct, seff)',
  paths: {
    likely: ['**/*sacct*.{csv,tsv,txt,json,out,log,psv}', '**/*seff*.{txt,out,log}', '**/*_jz_logs.txt'],
    possible: ['**/*{slurm,Slurm,SLURM,jobs,accounting}*.{csv,tsv,txt,json,psv}'],
  },
  mode: 'stream',
  maxBytes: 256 * 1024 * 1024,
  recognise,
  load: async () => (await import('./read.ts')).readSlurmAccounting,
}

function recognise(path: string, { bytes, text }: Head): Recognition {
  if (!isOurs(text)) return /(?:sacct|seff)[^/]*$/.test(path) ? (concealment(path, bytes) ?? 'no') : 'no'
  return refusal(path, bytes) ?? 'yes'
}

function isOurs(text: string): boolean {
  const start = text.trimStart()
  if (start.startsWith('{')) return isJson(start)
  const lines = start.split(/\r\n|\n|\r/, 12)
  if (/^Job ID: [0-9]/.test(start)) return /^(?:Job Wall-clock time|State): /m.test(start)
  return lines.some(isHeader) || isHeaderless(start)
}

/** Of `sacct` and not of `squeue`: the account of a job has its association and its steps. */
function isJson(text: string): boolean {
  return /"jobs"\s*:/.test(text) && /"association"\s*:/.test(text) && /"(?:steps|tres|time)"\s*:/.test(text)
}

/** At least three columns of `sacct`, the job or its energy among them, and one that is a quantity or a state. */
export function isHeader(line: string): boolean {
  if (line.length > 10_000 || !/JobID|ConsumedEnergy/i.test(line)) return false
  const delimiter = delimiterOf(line)
  const known = line.split(delimiter ?? /\s+/).map(columnOf)
  const columns = new Set<string>(known.filter((one) => one !== null))
  const key =
    columns.has('jobid') || columns.has('jobidraw') || (columns.has('consumedenergyraw') && columns.has('state'))
  const quantity = [
    'elapsed',
    'elapsedraw',
    'consumedenergy',
    'consumedenergyraw',
    'cputimeraw',
    'state',
    'alloctres',
    'start',
  ]
  return key && columns.size >= 3 && quantity.some((one) => columns.has(one))
}
