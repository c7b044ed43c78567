/** `node grown.mjs BASE_BYTES HEAD_BYTES OUT`: a git repository whose emissions.csv grew at its end from one commit to the next. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [least, most, out] = [Number(process.argv[2]), process.argv[3], process.argv[4]]
const git = (...args) =>
  execFileSync(
    'git',
    ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', '-c', 'core.hooksPath=/dev/null', ...args],
    {
      cwd: out,
      stdio: 'ignore',
    },
  )
mkdirSync(out, { recursive: true })
git('init', '-q', '--initial-branch=main')
const [file, whole] = [join(out, 'emissions.csv'), join(out, '.git', 'whole.csv')]
execFileSync(process.execPath, [join(import.meta.dirname, 'emissions.mjs'), most, whole, '500'])
const bytes = readFileSync(whole)
writeFileSync(file, bytes.subarray(0, bytes.indexOf('\n', least) + 1))
git('add', '.')
git('commit', '-qm', 'base')
git('checkout', '-qb', 'head')
renameSync(whole, file)
git('commit', '-qam', 'head')
