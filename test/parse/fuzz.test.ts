import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mergeRecords } from '../../src/core/merge.ts'
import { readers } from '../../src/parse/readers/index.ts'
import { collect, findCandidates } from '../../src/review/collect.ts'
import { type Files, memoryTrees, openFence, readFolder } from '../review/memory-trees.ts'
import { type Dice, dice, mutate } from './mutants.ts'

/**
 * Every fixture, mutated: nothing is thrown, no figure is negative or not finite, nothing private leaves. Few of each
 * here; CARBON_CLERK_FUZZ_ROUNDS makes more, and CARBON_CLERK_SEED makes others.
 */
const root = 'fixtures/formats'
const ROUNDS = Number(process.env.CARBON_CLERK_FUZZ_ROUNDS ?? 4)
const SEED = Number(process.env.CARBON_CLERK_SEED ?? 20261123)
const foldersIn = (path: string) =>
  readdirSync(path, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))
const cases = foldersIn(root).flatMap((format) => foldersIn(join(root, format)).map((name) => join(format, name)))

const PRIVATE = /mallory-secret|secret-host|203\.0\.113\.77|12\.3456|65\.4321/i

async function read(files: Files) {
  const trees = memoryTrees({ files: {} }, { files })
  const candidates = findCandidates(await trees.compare(() => true), readers)
  const { head } = await collect({ trees, candidates, known: new Map(), fence: openFence, inScope: () => true })
  return { ...head, merged: mergeRecords(head.records) }
}

/** Paths of figures that no record can have. */
function oddFigures(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? [] : [`${path} = ${value}`]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => oddFigures(inner, `${path}.${key}`))
}

async function wrongOf(files: Files): Promise<readonly string[]> {
  const found = await read(files)
  // Files that a plan names are paths of the repository, looked for there and told to nobody.
  const leaked = JSON.stringify(found, (key, value) => (key === 'refers' ? undefined : value)).match(PRIVATE)
  return [...oddFigures(found.records), ...(leaked === null ? [] : [`lets ${leaked[0]} out`])]
}

/** A mutant may be thrown at with the number of its case and round; both are in the message. */
async function reportOf(files: Files, name: string, round: number, roll: Dice): Promise<readonly string[]> {
  const mutant = mutate(files, roll)
  try {
    return (await wrongOf(mutant)).map((one) => `${name}, round ${round}: ${one}`)
  } catch (error) {
    return [`${name}, round ${round}: ${error instanceof Error ? error.stack : String(error)}`]
  }
}

test.each(cases)('%s survives mutation', { timeout: 20_000 * Math.max(1, ROUNDS / 4) }, async (name) => {
  const files = readFolder(join(root, name, 'files'))
  const wrong: string[] = []
  const own = [...name].reduce((hash, char) => Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193), SEED)
  for (let round = 0; round < ROUNDS; round += 1) {
    wrong.push(...(await reportOf(files, name, round, dice(own ^ Math.imul(round + 1, 0x9e3779b1)))))
  }
  expect(wrong).toEqual([])
})
