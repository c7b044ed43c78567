/** Inputs are made once by the generators and kept in the temporary folder; the same arguments give the same bytes. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const bench = join(import.meta.dirname, '..')
const inputs = join(tmpdir(), 'carbon-clerk-bench-inputs')

export function csvFile(bytes) {
  return make(`emissions-${bytes}.csv`, (out) => ['emissions.mjs', bytes, out])
}

/** @returns {{ repository: string, base: string, head: string }} */
export function gitRepository(files, changed, kind) {
  const repository = make(`repository-${files}-${changed}-${kind}`, (out) => ['repo.mjs', files, changed, out, kind])
  const commit = (name) => execFileSync('git', ['rev-parse', name], { cwd: repository, encoding: 'utf8' }).trim()
  return { repository, base: commit('main'), head: commit('HEAD') }
}

function make(name, args) {
  const path = join(inputs, name)
  if (existsSync(path)) return path
  mkdirSync(inputs, { recursive: true })
  const unfinished = `${path}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  const [script, ...rest] = args(unfinished)
  execFileSync(process.execPath, [join(bench, 'gen', script), ...rest.map(String)], { stdio: 'inherit' })
  renameSync(unfinished, path)
  return path
}
