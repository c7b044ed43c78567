/**
 * `node history.mjs COMMITS RECORDS OUT`: a git repository with so many commits on its main line, one in twenty of them a
 * merge of two more, and so many record files: tables, records by hand, model cards and folders of W&B. Later commits append to
 * tables and edit records, and a few are removed. Packed, as a clone is.
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { random } from './random.mjs'

const [commits, records, out] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]]
const HEADER =
  'timestamp,project_name,run_id,duration,emissions,energy_consumed,country_name,country_iso_code,region,on_cloud,cloud_provider,cloud_region'
const POLICY = 'version: 1\nassume:\n  region: FR\nbudgets:\n  - name: one pull request\n    limit: 50 tCO2e\n'
const AUTHORS = [
  'ada@example.org',
  '4711+grace@users.noreply.github.com',
  '49699333+dependabot[bot]@users.noreply.github.com',
]
const FROM = 1_700_000_000
const next = random(7)
let [mark, main] = [0, 0]

mkdirSync(out, { recursive: true })
git('init', '-q', '--initial-branch=main')
const child = spawn('git', ['fast-import', '--quiet', '--force'], { cwd: out, stdio: ['pipe', 'ignore', 'inherit'] })
await write()
child.stdin.end()
await new Promise((resolve, reject) =>
  child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${code}`)))),
)
git('repack', '-adq')

function git(...args) {
  execFileSync('git', ['-c', 'core.hooksPath=/dev/null', ...args], { cwd: out, stdio: ['ignore', 'ignore', 'inherit'] })
}

async function write() {
  const standing = []
  let made = 0
  for (let index = 0; index < commits; index++) {
    const files = [code()]
    if (index === 0) files.push(['.github/carbon-budget.yml', POLICY])
    // Spread over all commits, in the order in which they are made.
    while (made < records && made * commits < (index + 1) * records) {
      standing.push(made)
      files.push(...recordOf(made, 1))
      made++
    }
    if (index % 6 === 5) files.push(...recordOf(Math.floor(next() * made), 2 + Math.floor(index / 2000)))
    const gone = index % 200 === 199 ? recordOf(Math.floor(next() * made), 1).map(([path]) => path) : []
    await land(index, files, gone)
  }
}

async function land(index, files, gone) {
  const at = FROM + index * 3600
  const isMerge = index % 20 === 19
  const before = main
  if (isMerge) {
    const half = Math.ceil(files.length / 2)
    const first = await commit('side', at - 120, index, `from :${before}\n`, files.slice(0, half), [])
    const second = await commit('side', at - 60, index, `from :${first}\n`, files.slice(half), gone)
    // A merge repeats what its other parent brought: fast-import takes the tree of the first.
    main = await commit('main', at, index, `from :${before}\nmerge :${second}\n`, files, gone)
  } else main = await commit('main', at, index, before === 0 ? '' : `from :${before}\n`, files, gone)
}

async function commit(ref, at, index, parents, files, gone) {
  const who = AUTHORS[index % AUTHORS.length]
  mark++
  await say(
    `commit refs/heads/${ref}\nmark :${mark}\nauthor A <${who}> ${at} +0200\ncommitter C <noreply@github.com> ${at} +0000\ndata 1\nx\n${parents}`,
  )
  for (const path of gone) await say(`D ${path}\n`)
  for (const [path, text] of files) {
    await say(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`)
  }
  return mark
}

function say(text) {
  return child.stdin.write(text) || new Promise((resolve) => child.stdin.once('drain', resolve))
}

function code() {
  const index = Math.floor(next() * 1000)
  return [`src/part-${index % 50}/module_${index}.py`, `print(${Math.floor(next() * 1e9)})\n`]
}

/** @param version Later ones say more. */
function recordOf(index, version) {
  const folder = `experiments/team-${index % 20}/item-${index}`
  const kind = index % 10
  if (kind < 5) return [[`${folder}/emissions.csv`, table(index, version)]]
  if (kind < 7) return [[`${folder}/run.carbon.yml`, byHand(index, version)]]
  if (kind < 9) return [[`${folder}/README.md`, card(index, version)]]
  return wandb(index, version)
}

function table(index, version) {
  const id = `aaaaaaaa-0000-4000-8000-${String(index).padStart(12, '0')}`
  const day = `2026-03-${String(1 + (index % 28)).padStart(2, '0')}`
  const rows = Array.from({ length: version + 1 }, (_, n) => {
    return `${day}T10:0${n}:00,p,${id},${(n + 1) * 3600},${(n + 1) * 0.05},${(n + 1) * 1.25},France,FRA,,N,,`
  })
  return `${[HEADER, ...rows].join('\n')}\n`
}

function byHand(index, version) {
  return `runs:\n  - id: run-${index}\n    energy: ${10 + version} kWh\n    region: FR\n`
}

function card(index, version) {
  return `---
license: apache-2.0
base_model: base/model-${index % 13}
co2_eq_emissions:
  emissions: ${1000 + index + version * 100}
  source: CodeCarbon
  training_type: fine-tuning
  geographical_location: Paris, France
  hardware_used: 4 x NVIDIA A100-SXM4-80GB
---

# Model ${index}

${'Some words about the model and about what it is good for. '.repeat(40)}
`
}

function wandb(index, version) {
  const id = index.toString(36).padStart(8, 'w')
  const run = `wandb/run-20250506_${String(index % 240000)
    .padStart(6, '0')
    .replace(/^(..)../, '$100')}-${id}/files`
  const metadata = {
    os: 'Linux-5.15.0-x86_64-with-glibc2.35',
    python: 'CPython 3.12.4',
    startedAt: `2025-05-06T09:08:0${index % 10}.123456Z`,
    gpu: 'NVIDIA H100 80GB HBM3',
    gpu_count: 8,
  }
  const summary = { loss: 1.5, _runtime: 3600 * version, _timestamp: 1_746_500_000 + 3600 * version, _step: 100 }
  return [
    [`${run}/wandb-metadata.json`, `${JSON.stringify(metadata, null, 2)}\n`],
    [`${run}/wandb-summary.json`, `${JSON.stringify(summary)}\n`],
  ]
}
