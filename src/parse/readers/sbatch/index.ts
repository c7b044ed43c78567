import type { FileReader, Head, Recognition } from '../../reader.ts'
import { refusal } from '../../text.ts'

/** Batch scripts of Slurm: what a job may take at most stands in comments at their top. */
export const sbatch: FileReader = {
  format: 'sbatch',
  title: 'Slurm batch script',
  paths: {
    likely: ['**/*.{sbatch,slurm}'],
    possible: ['**/*.{sh,bash,job,batch,cmd,sub,run,zsh}', '**/*.{sbatch,slurm,sh}.{j2,jinja,jinja2,tmpl,template,in}'],
  },
  mode: 'whole',
  maxBytes: 4 * 1024 * 1024,
  configures: true,
  recognise,
  load: async () => (await import('./read.ts')).readSbatch,
}

/** Begins as a script does, and has a line that only Slurm reads; `# SBATCH` is a comment to Slurm as well. */
function recognise(path: string, { bytes, text }: Head): Recognition {
  if (!/^#SBATCH[ \t]/m.test(text)) return 'no'
  const script = /\.(?:sbatch|slurm|sh|bash|zsh|job|batch|cmd|sub|run)(?:\.\w+)?$/.test(path)
  if (!script && !/^\s*(?:#!|#SBATCH[ \t])/.test(text)) return 'no'
  return refusal(path, bytes) ?? 'yes'
}
