import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Continuable } from '../../src/core/ledger/chronicle.ts'
import { isMoved } from '../../src/core/ledger/records.ts'
import { mergeRecords } from '../../src/core/merge.ts'
import { reconcile } from '../../src/core/reconcile.ts'
import { readers } from '../../src/parse/readers/index.ts'
import { collect, findCandidates } from '../../src/review/collect.ts'
import { readMovements } from '../../src/review/movements.ts'
import { memoryHistory, type Tree } from './memory-history.ts'
import { memoryTrees, openFence } from './memory-trees.ts'

const COLUMNS =
  'timestamp,project_name,run_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,country_name,country_iso_code,region,on_cloud,cloud_provider,cloud_region'
const row = (run: number, hours: number) =>
  `2026-01-02T03:04:05,p,0000000${run}-0000-4000-8000-000000000000,${3600 * hours},${0.1 * hours},0.00003,10,20,5,${hours},${2 * hours},${hours},${4 * hours},France,FRA,idf,N,,`
const yml = (run: number, hours: number) =>
  `runs:\n  - id: r${run}\n    hardware: 8x A100\n    hours: ${hours}\nplans:\n  - id: p\n    hardware: 8x A100\n    hours: 4\n`
const card = (kg: number) => `---\nco2_eq_emissions:\n  emissions: ${kg * 1000}\n---\n# A model\n`
const job = '#!/bin/bash\n#SBATCH --time=04:00:00\n#SBATCH --gres=gpu:a100:8\nsrun accelerate launch train.py\n'
const metadata = '{"os":"Linux","python":"3.12","startedAt":"2026-01-02T00:00:00.0Z","gpu":"NVIDIA A100","gpu_count":8}'

const W = 'wandb/run-20260102_000000-q1w2e3r4/files'
const file = fc.oneof(
  fc.tuple(
    fc.constantFrom('emissions.csv', 'a/emissions.csv', 'a/emissions.csv.bak', 'a/results.csv'),
    fc
      .array(fc.tuple(fc.nat(2), fc.constantFrom(1, 2)), { maxLength: 2 })
      .map((rows) => [COLUMNS, ...rows.map(([run, hours]) => row(run, hours))].join('\n').concat('\n')),
  ),
  fc.tuple(
    fc.constantFrom('a.carbon.yml', 'a/b.carbon.yml'),
    fc.tuple(fc.nat(1), fc.constantFrom(1, 4)).map(([run, hours]) => yml(run, hours)),
  ),
  fc.tuple(fc.constantFrom('README.md', 'a/README.md', 'b/README.md'), fc.constantFrom(0.1, 0.2).map(card)),
  fc.tuple(fc.constantFrom('train.sbatch', 'a/train.sbatch'), fc.constant(job)),
  fc.constant([`${W}/wandb-metadata.json`, metadata] as const),
  fc.tuple(
    fc.constant(`${W}/wandb-summary.json`),
    fc.constantFrom('{"_runtime":7200}', '{"_runtime":3600,"_timestamp":1}', '{'),
  ),
  fc.constant([`${W}/config.yaml`, 'model_name:\n  desc: null\n  value: bert-base\n'] as const),
)

const trees = fc.array(
  fc.array(file, { maxLength: 6 }).map((files): Tree => Object.fromEntries(files)),
  {
    minLength: 1,
    maxLength: 6,
  },
)

function read(all: readonly Tree[], known: Continuable | null = null): Promise<Continuable> {
  const history = memoryHistory(all.map((tree, at) => ({ tree, committed: at })))
  return readMovements({ history, readers, fence: openFence, inScope: () => true, policyPath: 'p.yml', known })
}

test('continued from any landing, also from what was written down, it is the same as from the start', async () => {
  await fc.assert(
    fc.asyncProperty(trees, fc.nat(), async (all, cut) => {
      const known = await read(all.slice(0, 1 + (cut % all.length)))
      expect(await read(all, JSON.parse(JSON.stringify(known)))).toEqual(await read(all))
    }),
    { numRuns: 150 },
  )
})

/** All names are looked at, as for a pull request that changes every file. */
async function recordsOf(tree: Tree) {
  const sides = memoryTrees({ files: {} }, { files: tree })
  const comparison = await sides.compare(() => true)
  const candidates = findCandidates(comparison, readers)
  const input = { trees: sides, candidates, known: new Map(), fence: openFence, inScope: () => true }
  return mergeRecords((await collect(input)).head.records)
}

test('a landing is told as the gate tells its tree against the one before', async () => {
  await fc.assert(
    fc.asyncProperty(trees, async (all) => {
      const { chronicle } = await read(all)
      let before = await recordsOf({})
      for (const [at, tree] of all.entries()) {
        const after = await recordsOf(tree)
        const items = chronicle.steps.find(({ landing }) => landing === at)?.items ?? []
        expect(items).toEqual(reconcile(before, after).filter(isMoved))
        before = after
      }
    }),
    { numRuns: 150 },
  )
})
