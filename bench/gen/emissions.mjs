/** `node emissions.mjs BYTES OUT MOST`: a CodeCarbon 3.x file of 38 columns, 1 to MOST cumulative rows a run, 24 % with quotes. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { random } from './random.mjs'

const HEADER =
  'timestamp,project_name,run_id,experiment_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,water_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,cpu_utilization_percent,gpu_utilization_percent,ram_utilization_percent,ram_used_gb,on_cloud,pue,wue'
const COUNTRIES = [
  ['France', 'FRA', 'île-de-france', 0.0409],
  ['Germany', 'DEU', 'hesse', 0.336],
  ['"Korea, Republic of"', 'KOR', 'seoul', 0.42],
  ['Sweden', 'SWE', 'stockholm', 0.035],
]

const [bytes, out, most] = [Number(process.argv[2]), process.argv[3], Number(process.argv[4])]
const next = random(42)
const file = openSync(out, 'w')
let written = writeSync(file, `${HEADER}\n`)
let lines = []
let size = 0
while (written + size < bytes) {
  const rows = 1 + Math.floor(next() * most)
  const id = [8, 4, 4, 4, 12].map((length) => hex(length)).join('-')
  const [country, iso, region, grid] = COUNTRIES[Math.floor(next() * 4)]
  const project = `project-${Math.floor(next() * 16)}`
  let energy = 0
  for (let row = 0; row < rows; row++) {
    energy += 0.1 + next() * 0.3
    const line = record(id, project, row, energy, country, iso, region, grid)
    lines.push(line)
    size += line.length + 1
  }
  if (size > 1 << 20) flush()
}
flush()
closeSync(file)

function flush() {
  written += writeSync(file, `${lines.join('\n')}\n`)
  lines = []
  size = 0
}

function hex(length) {
  return Array.from({ length }, () => Math.floor(next() * 16).toString(16)).join('')
}

function record(id, project, row, energy, country, iso, region, grid) {
  const [cpu, gpu, ram] = [energy * 0.11, energy * 0.78, energy * 0.11]
  const total = cpu + gpu + ram
  const duration = (row + 1) * 3600 + next()
  const stamp = `2026-0${1 + (row % 9)}-1${row % 10}T0${row % 10}:15:${10 + (row % 50)}`
  const model = next() < 0.12 ? '"Intel(R) Xeon(R) Platinum 8480+, 2 sockets"' : 'Intel(R) Xeon(R) Platinum 8480+'
  return `${stamp},${project},${id},5b0fa12a-3dd7-45bb-9766-cc326314d9f1,${duration},${total * grid},${(total * grid) / duration},112.0,${700 + next()},40.0,${cpu},${gpu},${ram},${total},0.0,${country},${iso},${region},,,Linux-6.8.0-x86_64-with-glibc2.39,3.12.4,3.2.6,96,${model},8,8 x NVIDIA H100 80GB HBM3,${2 + next()},${48 + next()},1007.5,machine,${next() * 100},${next() * 100},${next() * 100},${next() * 500},N,1.0,0.0`
}
