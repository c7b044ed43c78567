/**
 * `node folder.mjs FILES OUT cards|mixed`: a folder of small files, 100 in each of its folders. `cards` are model cards with
 * front matter and a section on emissions; `mixed` are these, emissions.csv of three rows, records by hand, and files that
 * are none: settings and code.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [count, out, kind] = [Number(process.argv[2]), process.argv[3], process.argv[4]]
const MIX = [card, table, byHand, settings, code]
for (let index = 0; index < count; index++) {
  const folder = join(out, `part-${String(Math.floor(index / 100)).padStart(4, '0')}`, `item-${index}`)
  mkdirSync(folder, { recursive: true })
  const make = kind === 'cards' ? card : MIX[index % MIX.length]
  const [name, text] = make(index)
  writeFileSync(join(folder, name), text)
}

function card(index) {
  const text = `---
language: en
license: apache-2.0
tags: [text-generation, pytorch]
base_model: base/model-${index % 13}
co2_eq_emissions:
  emissions: ${(index * 13.7 + 1).toFixed(2)}
  source: CodeCarbon
  training_type: fine-tuning
  geographical_location: Paris, France
  hardware_used: 4 x NVIDIA A100-SXM4-80GB
---

# Model ${index}

${'Some words about the model and about what it is good for. '.repeat(60)}

## Environmental Impact

- **Hardware Type:** 4 x NVIDIA A100
- **Hours used:** ${(index % 300) + 1} hours of wall clock
- **Cloud Provider:** AWS
- **Compute Region:** eu-west-3
`
  return ['README.md', text]
}

function table(index) {
  const header = 'timestamp,project_name,run_id,duration,emissions,energy_consumed,country_name,country_iso_code,region'
  const id = `aaaaaaaa-0000-4000-8000-${String(index).padStart(12, '0')}`
  const rows = [1, 2, 3].map((n) => `2026-03-0${n}T10:00:00,p,${id},${n * 3600},${n * 0.05},${n * 1.25},France,FRA,`)
  return ['emissions.csv', `${[header, ...rows].join('\n')}\n`]
}

function byHand(index) {
  return [`run-${index}.carbon.yml`, `runs:\n  - id: run-${index}\n    energy: 12.5 kWh\n    region: FR\n`]
}

function settings(index) {
  return ['config.json', `${JSON.stringify({ name: `part ${index}`, layers: [1, 2, 3], rate: 0.001 }, null, 2)}\n`]
}

function code(index) {
  return ['train.py', `${`print("step ${index}")\n`.repeat(40)}`]
}
