/**
 * Our reader of emissions.csv alone, from `npm run build`, with all its checks: the question that the CSV libraries
 * get. `scan` would go on to estimate and print every run, which they do not.
 */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { collector } from '../peers/csv/answer.mjs'

const [build, path] = process.argv.slice(2)
const load = (file) => import(pathToFileURL(join(build, file)))
const { fileBlob } = await load('disk/file.js')
const { readCodecarbon } = await load('parse/readers/codecarbon/read.js')
const { size } = statSync(path)
const { runs, problems } = await readCodecarbon({
  path,
  size,
  chunks: fileBlob({ absolute: path, path, size }).chunks(),
})
if (problems.length > 0) throw new Error(`${problems.length} problems in a sound file`)
const answer = collector()
for (const { id, energy, declaredKg } of runs) answer.add(id, energy.totalKwh, declaredKg)
answer.print()
