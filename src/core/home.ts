/** Names under which tools and people keep what belongs to one project: its home is the folder above them. */
const SHELVES: ReadonlySet<string> = new Set([
  'wandb',
  'mlruns',
  'lightning_logs',
  'runs',
  'out',
  'output',
  'outputs',
  'results',
  'logs',
  'checkpoints',
  'emissions',
  'slurm',
  'scripts',
  'configs',
  'config',
  'jobs',
  'sbatch',
])

/** The folder of the project that a file belongs to, with a slash at its end; empty for the repository itself. */
export function homeOf(path: string): string {
  const folders = path.split('/').slice(0, -1)
  const shelf = folders.findIndex((folder) => SHELVES.has(folder))
  return (shelf === -1 ? folders : folders.slice(0, shelf)).map((folder) => `${folder}/`).join('')
}

/** One of the two contains the other. */
export function shareHome(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}
