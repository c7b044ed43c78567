/**
 * Our reader of emissions.csv alone, from `npm run build`, with all its checks: the question that the CSV libraries
 * get. `scan` would go on to estimate and print every run, which they do not.
 */

import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { collector } from '../peers/csv/answer.mjs'

const [build, path] = process.argv.slice(2)
const reader = pathToFileURL(join(build, 'parse/readers/codecarbon/read.js'))
const { readCodecarbon } = await import(reader)
const { runs, problems } = await readCodecarbon({ path, size: statSync(path).size, chunks: blocks() })
if (problems.length > 0) throw new Error(`${problems.length} problems in a sound file`)
const answer = collector()
for (const { id, energy, declaredKg } of runs) answer.add(id, energy.totalKwh, declaredKg)
answer.print()

function* blocks() {
  const file = openSync(path, 'r')
  for (;;) {
    const block = new Uint8Array(256 * 1024)
    const size = readSync(file, block)
    if (size === 0) break
    yield block.subarray(0, size)
  }
  closeSync(file)
}
