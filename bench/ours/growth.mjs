/**
 * `node bench/ours/growth.mjs BUILD SMALL LARGE FEW MANY`: how the reader of emissions.csv grows. Time, from two files of which
 * the larger has more rows: the exponent, after the time for an empty program. Memory, from two files of one size of which
 * the latter has more runs: the bytes for each further run. Each reading is a process; of three the middle one.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const [build, small, large, few, many] = process.argv.slice(2)
const reader = join(import.meta.dirname, 'read.mjs')
const empty = middle([1, 2, 3].map(() => measured([join(import.meta.dirname, '../floor/empty.mjs')]).cpuMs))
const [a, b, c, d] = [small, large, few, many].map(read)

console.log(
  JSON.stringify({
    exponent: Math.log((b.cpuMs - empty) / (a.cpuMs - empty)) / Math.log(b.rows / a.rows),
    bytesPerRun: ((d.mib - c.mib) * 1_048_576) / (d.runs - c.runs),
    few: c,
    many: d,
    small: a,
    large: b,
  }),
)

function read(file) {
  const all = [1, 2, 3].map(() => measured([reader, build, file]))
  const { rows, runs } = JSON.parse(all[0].out)
  return { rows, runs, cpuMs: middle(all.map(({ cpuMs }) => cpuMs)), mib: middle(all.map(({ mib }) => mib)) }
}

/** GNU time tells what a process took, also of processes that have ended. */
function measured(args) {
  const { stdout, stderr } = spawnSync('/usr/bin/time', ['-q', '-f', '%U %S %M', process.execPath, ...args], {
    encoding: 'utf8',
  })
  const [user, system, kilobytes] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return { out: stdout, cpuMs: (user + system) * 1000, mib: kilobytes / 1024 }
}

function middle(values) {
  return [...values].sort((one, other) => one - other)[values.length >> 1]
}
