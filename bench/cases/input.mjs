/** Inputs are made once by the generators and kept in the temporary folder; the same arguments give the same bytes. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const bench = join(import.meta.dirname, '..')
const inputs = join(tmpdir(), 'carbon-clerk-bench-inputs')

/** A run is written as 1 to `most` rows, each with what has been used so far. */
export function csvFile(bytes, most = 20) {
  return make(`emissions-${bytes}-${most}.csv`, (out) => ['emissions.mjs', bytes, out, most])
}

/** @returns {{ repository: string, base: string, head: string }} */
export function gitRepository(files, changed, kind) {
  const repository = make(`repository-${files}-${changed}-${kind}`, (out) => ['repo.mjs', files, changed, out, kind])
  const commit = (name) => execFileSync('git', ['rev-parse', name], { cwd: repository, encoding: 'utf8' }).trim()
  return { repository, base: commit('main'), head: commit('HEAD') }
}

/** @param kind `cards` or `mixed`. */
export function folder(files, kind) {
  return make(`folder-${files}-${kind}`, (out) => ['folder.mjs', files, out, kind])
}

/** @returns {{ repository: string, base: string, head: string }} */
export function grownRepository(base, head) {
  const repository = make(`grown-${base}-${head}`, (out) => ['grown.mjs', base, head, out])
  const commit = (name) => execFileSync('git', ['rev-parse', name], { cwd: repository, encoding: 'utf8' }).trim()
  return { repository, base: commit('main'), head: commit('head') }
}

/** So many commits, and so many record files that they touch. */
export function historyRepository(commits, records) {
  return make(`history-${commits}-${records}`, (out) => ['history.mjs', commits, records, out])
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
