/**
 * `node tools/measure-gpu/to-case.ts FOLDER [--json]`: what the readings of a folder come to, and with --json the cases for
 * fixtures/published-cases.json. Exit code 1 when the readings cannot be used.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { loadCatalogue } from '../../src/data/catalogue.ts'
import { casesOf } from './cases.ts'
import { manifestSchema, planSchema } from './manifest.ts'
import { type Reading, readingsOf } from './readings.ts'

const words = process.argv.slice(2)
const folder = words.find((word) => !word.startsWith('--'))
if (folder === undefined) {
  console.error('Name the folder that measure.py wrote.')
  process.exit(64)
}
const plan = planSchema.parse(JSON.parse(readFileSync(new URL('plan.json', import.meta.url), 'utf8')))
const manifest = manifestSchema.safeParse(JSON.parse(read('manifest.json')))
if (!manifest.success) {
  for (const { path, message } of manifest.error.issues) console.error(`manifest.json: ${path.join('.')}: ${message}`)
  process.exit(1)
}
const files = { nvml: read('nvml.csv'), smi: read('nvidia-smi.csv') }
const { readings, problems, remarks } = readingsOf(manifest.data, files, plan, loadCatalogue())
if (words.includes('--json') && problems.length === 0) {
  console.log(JSON.stringify(casesOf(readings, manifest.data, basename(resolve(folder))), null, 1))
} else {
  console.log(`${manifest.data.device.name}, driver ${manifest.data.device.driver}, ${manifest.data.dtype}`)
  for (const reading of readings) console.log(lineOf(reading))
}
for (const remark of remarks) console.error(`remark: ${remark}`)
for (const problem of problems) console.error(`problem: ${problem}`)
if (problems.length > 0) process.exitCode = 1

function read(name: string): string {
  const path = join(folder ?? '', name)
  if (existsSync(path)) return readFileSync(path, 'utf8')
  console.error(`${path} is not there`)
  process.exit(1)
}

function lineOf({ name, seconds, joules, by, meanW, shareOfRated, joulesPerToken, tflops, mfu }: Reading): string {
  const parts = [
    name.padEnd(10),
    `${seconds.toFixed(1).padStart(6)} s`,
    `${(joules / 1000).toFixed(2).padStart(8)} kJ by ${by}`,
    `${meanW.toFixed(0).padStart(5)} W`,
    shareOfRated === null ? '' : `${(shareOfRated * 100).toFixed(0).padStart(4)} % of rated power`,
    joulesPerToken === null ? '' : `${joulesPerToken.toPrecision(3)} J a token`,
    tflops === null ? '' : `${tflops.toPrecision(3)} TFLOP/s`,
    mfu === null ? '' : `MFU ${(mfu * 100).toFixed(0)} %`,
  ]
  return parts.filter((part) => part !== '').join('  ')
}
