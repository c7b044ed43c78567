/**
 * Builds dist/ from src/: TypeScript to build/, then ncc to one bundle a face, with the chunks that are loaded by need.
 * ncc cannot take TypeScript 7 sources directly, hence the two steps. The same sources give the same bytes on every
 * machine: no clock, no absolute paths, no minifier, so a reader can follow a diff of dist/.
 */
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const faces = ['action', 'cli'].filter((face) => existsSync(join(root, 'src/entry', `${face}.ts`)))

function node(script: string, ...args: string[]): void {
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit' })
}

function kilobytes(directory: string): number {
  return readdirSync(directory).reduce((sum, file) => sum + statSync(join(directory, file)).size, 0) / 1000
}

/**
 * sql.js sets its own `module` to undefined, so that what Emscripten made does not overwrite its exports, and asks for it
 * with `typeof` afterwards; webpack has answered that question by then, and the bundle would write to undefined. The copy
 * that is bundled gets an object to write to.
 */
function makeSqlJsBundleable(): void {
  const [from, to] = [join(root, 'node_modules/sql.js'), join(root, 'build/node_modules/sql.js')]
  mkdirSync(join(to, 'dist'), { recursive: true })
  for (const file of ['package.json', 'LICENSE']) copyFileSync(join(from, file), join(to, file))
  const parts = readFileSync(join(from, 'dist/sql-wasm-inline.js'), 'utf8').split('module = undefined;')
  if (parts.length !== 2) throw new Error('sql.js has changed: see makeSqlJsBundleable')
  writeFileSync(join(to, 'dist/sql-wasm-inline.js'), parts.join('module = { exports: {} };'))
}

rmSync(join(root, 'build'), { recursive: true, force: true })
node('typescript/bin/tsc', '-p', 'tsconfig.build.json')
writeFileSync(join(root, 'build/package.json'), '{ "type": "module" }\n')
makeSqlJsBundleable()
for (const face of faces) {
  const out = join(root, 'dist', face)
  rmSync(out, { recursive: true, force: true })
  node('@vercel/ncc/dist/ncc/cli.js', 'build', `build/entry/${face}.js`, '-o', out, '--license', 'licenses.txt', '-q')
  const bundle = readFileSync(join(out, 'index.js'), 'utf8')
  if (bundle.includes(root)) throw new Error(`dist/${face} names a folder of this machine`)
  process.stdout.write(`dist/${face}: ${kilobytes(out).toFixed(0)} kB\n`)
}
