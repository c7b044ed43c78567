#!/usr/bin/env node
/**
 * The main job in one command: an example repository whose pull request is over its carbon budget, judged by the
 * committed command line. Needs git and Node 20 or later; installs nothing, asks nobody, leaves only ./out/demo.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const example = join(root, 'fixtures/demo')
const out = join(root, 'out/demo')
const cli = join(root, 'dist/cli/index.js')
const repository = mkdtempSync(join(tmpdir(), 'carbon-clerk-demo-'))

// Whoever reads along may stop early (`npm run demo | head`).
process.stdout.on('error', () => process.exit())

function say(text = '') {
  process.stdout.write(`${text}\n`)
}

function git(...args) {
  const identity = ['-c', 'user.name=Example', '-c', 'user.email=example@example.org', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...identity, '-c', 'core.hooksPath=/dev/null', ...args], { cwd: repository, stdio: 'pipe' })
}

function commit(side, message) {
  for (const name of readdirSync(repository)) if (name !== '.git') rmSync(join(repository, name), { recursive: true })
  cpSync(join(example, side), repository, { recursive: true })
  git('add', '--all')
  git('commit', '--quiet', '--message', message)
}

/** Runs the command line on the example; what it prints is shown, or dropped where it goes to a file. */
function check(output, ...args) {
  const command = [cli, 'check', '--repo', '.', '--base', 'main', '--head', 'add-summarizer', ...args]
  return spawnSync(process.execPath, command, { cwd: repository, stdio: ['ignore', output, output] }).status
}

if (!existsSync(cli)) throw new Error('dist/cli is missing; run "npm run build"')
process.on('exit', () => rmSync(repository, { recursive: true, force: true }))

say('Making an example repository: a base with a carbon budget, and a pull request that')
say('adds two training runs and a serving.')
git('init', '--quiet', '--initial-branch=main')
commit('base', 'Train a first summarizer')
git('checkout', '--quiet', '-b', 'add-summarizer')
commit('head', 'Train a larger summarizer and serve it')
say()
say('$ carbon-clerk check --base main --head add-summarizer')
say()
const exit = check('inherit', '--format', 'text')
mkdirSync(out, { recursive: true })
check('ignore', '--format', 'markdown', '--output', join(out, 'comment.md'))
check('ignore', '--format', 'json', '--output', join(out, 'report.json'))
for (const file of ['comment.md', 'report.json']) {
  if (!existsSync(join(out, file))) throw new Error(`${file} was not written`)
}
say()
say(`The gate gave exit code ${exit}${exit === 1 ? ': over budget, the merge is blocked' : ''}.`)
say()
say(`The comment that the pull request would show:  ${relative(process.cwd(), join(out, 'comment.md'))}`)
say(`The report with every figure and its factors:  ${relative(process.cwd(), join(out, 'report.json'))}`)
process.exitCode = exit === 1 ? 0 : 1
