/**
 * One process, measured from outside: wall time, CPU time (git and other children included) and peak memory.
 * bash keeps the clock, as in any shell; GNU time, where there is one, adds the peak memory.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'carbon-clerk-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const [complaints, clock, peak] = ['stderr', 'clock', 'peak'].map((name) => join(folder, name))
const gnuTime = existsSync('/usr/bin/time') ? ['/usr/bin/time', '-q', '-f', '%M', '-o', peak] : []

// `times` prints user and system time of the shell, and on a second line of all its children.
const SCRIPT = `from=$EPOCHREALTIME; "$@" 2>${complaints}; code=$?; to=$EPOCHREALTIME
{ echo "$code $from $to"; times; } >${clock}`

/** @returns {Promise<{ code: number, out: string, wallMs: number, cpuMs: number, mib: number | null }>} */
export async function once({ command, env = {}, cwd = folder }) {
  const all = ['-c', SCRIPT, 'bench', ...gnuTime, ...command]
  const child = spawn('bash', all, { cwd, env: { ...clean(), ...env }, stdio: ['ignore', 'pipe', 'ignore'] })
  const out = []
  child.stdout.on('data', (part) => out.push(part))
  await new Promise((resolve) => child.on('close', resolve))
  const [first, , children] = readFileSync(clock, 'utf8').split('\n')
  const [code, from, to] = first.split(' ').map(Number)
  return {
    code,
    out: Buffer.concat(out).toString('utf8'),
    wallMs: (to - from) * 1000,
    cpuMs: children.split(' ').reduce((sum, text) => sum + milliseconds(text), 0),
    mib: gnuTime.length === 0 ? null : Number(readFileSync(peak, 'utf8')) / 1024,
  }
}

/** What the last command wrote to standard error. */
export function lastComplaint() {
  return readFileSync(complaints, 'utf8')
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Either variable alone costs a Node process 30 ms, which hides every start-up ratio. */
function clean() {
  const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, ...rest } = process.env
  return rest
}

/** `0m0.031s` */
function milliseconds(text) {
  const [, minutes, seconds] = /^(\d+)m([\d.]+)s$/.exec(text)
  return (Number(minutes) * 60 + Number(seconds)) * 1000
}
