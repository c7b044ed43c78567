/**
 * Configurations that commands name: `--config configs/sft.yaml`, `accelerate launch --config_file accelerate.yaml`,
 * `--config-name=sft`. Only the names of files within the repository leave; the commands do not.
 */

const FILE = /[\w.@+$~{}/:-]+\.(?:ya?ml|json|toml|cfg)\b(?![/\w-])/g
const HYDRA = /--config[-_]name[= ]+["']?([\w./-]{1,100})/g
const MOST = 32
const MOST_TEXT = 1_000_000

/** In the order in which they stand, each once. */
export function launchedFiles(lines: readonly string[]): readonly string[] {
  const found = new Set<string>()
  const text = lines.join('\n').slice(0, MOST_TEXT)
  for (const line of text.split('\n')) {
    if (/^\s*#/.test(line) || line.length > 10_000) continue
    for (const [word] of line.matchAll(FILE)) {
      const path = withinRepository(word)
      if (path !== null && found.size < MOST) found.add(path)
    }
    for (const [, name = ''] of line.matchAll(HYDRA)) {
      if (found.size < MOST) found.add(/\.ya?ml$/.test(name) ? name : `${name}.yaml`)
    }
  }
  return [...found]
}

/** Without what stands for a folder that only the machine knows; of an absolute path the last two parts. */
function withinRepository(word: string): string | null {
  if (word.includes('://')) return null
  const parts = word.split('/').filter((part) => part !== '' && part !== '.')
  const unknown = parts.findLastIndex((part) => /[$~{}:]/.test(part) || part === '..')
  const known = parts.slice(unknown + 1)
  const absolute = word.startsWith('/') && unknown < 0
  const path = (absolute ? known.slice(Math.max(3, known.length - 2)) : known).join('/')
  return path !== '' && path.length <= 200 ? path : absolute ? (known.at(-1) ?? null) : null
}
