/** Writes a carbon budget and a workflow to start with, from what stands in the repository already. */
import { closeSync, constants, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { WorldError } from '../../core/problem.ts'
import type { ScanReport } from '../../core/scan-report.ts'
import { standingOf } from '../../disk/file.ts'
import { findCheckout } from '../../disk/repository.ts'
import { counted, formatMass } from '../../render/numbers.ts'
import { assumptionOptions, readAssumptions } from './assumptions.ts'
import type { Command } from './command.ts'
import type { Host } from './host.ts'
import { note, say } from './output.ts'
import { readRecords } from './records.ts'
import { UsageError } from './usage.ts'
import { WORKFLOW, WORKFLOW_PATH } from './workflow.ts'

const POLICY_PATH = '.github/carbon-budget.yml'
const { region, pue } = assumptionOptions

interface Draft {
  readonly path: string
  readonly text: string
}

export const init: Command = {
  usage: '[options]',
  about: [
    `Reads the records in the repository and writes ${POLICY_PATH}, with limits that fit what is there, and ${WORKFLOW_PATH}. Write "mode: report" into the budget to look on before anything is blocked.`,
    'A file that exists is left alone unless --force is given.',
  ],
  options: {
    repo: { value: 'FOLDER', help: 'a folder of the checkout (default: .)' },
    force: { value: null, help: 'overwrite what exists' },
    'dry-run': { value: null, help: 'print the files instead of writing them' },
    region,
    pue,
  },
  names: { least: 0, most: 0 },
  async run(given, host) {
    const top = await topOf(resolve(host.cwd, given.text('repo') ?? '.'))
    const assumptions = readAssumptions(given)
    const { report } = await readRecords([], assumptions, { ...host, cwd: top })
    const drafts = [
      { path: POLICY_PATH, text: await policyFor(report, assumptions.assume.region) },
      { path: WORKFLOW_PATH, text: WORKFLOW },
    ]
    if (given.has('dry-run')) print(drafts, host)
    else write(top, drafts, given.has('force'), host)
    note(host, found(report))
    return 0
  },
}

async function topOf(folder: string): Promise<string> {
  if (standingOf(folder) !== 'folder') throw new UsageError(`"${folder}" is not a folder`, 'Name one with --repo.')
  return (await findCheckout(folder))?.top ?? folder
}

async function policyFor({ runs, plans, servings }: ScanReport, region: string | null): Promise<string> {
  const { suggestPolicy } = await import('../../parse/policy/index.ts')
  const sum = (items: readonly { readonly footprint: { readonly total_kg: { readonly central: number } } }[]) =>
    items.reduce((kg, { footprint }) => kg + footprint.total_kg.central, 0)
  // One pull request brings about one run: the largest so far is what the next one is measured by.
  const largest = Math.max(0, ...[...runs, ...plans].map(({ footprint }) => footprint.total_kg.central))
  return suggestPolicy({ trainingKg: largest, inferenceKg: sum(servings), region: region ?? commonRegion(runs) })
}

/** Where most runs ran, by what they say themselves. */
function commonRegion(runs: ScanReport['runs']): string | null {
  const counts = new Map<string, number>()
  for (const { region: place, warnings } of runs) {
    if (place === null || warnings.includes('location_fallback')) continue
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return first?.[0] ?? null
}

function print(drafts: readonly Draft[], host: Host): void {
  say(host, drafts.map(({ path, text }) => `# ${path}\n${text}`).join('\n'))
}

function write(top: string, drafts: readonly Draft[], force: boolean, host: Host): void {
  for (const { path } of drafts) {
    const standing = standingOf(join(top, path))
    if (standing === 'file' && !force) throw new UsageError(`${path} exists`, 'Write --force to overwrite it.')
    if (standing !== 'file' && standing !== 'missing') throw new UsageError(`${path} is a ${standing}`)
  }
  for (const { path, text } of drafts) {
    makeFolder(top, path)
    writeNew(join(top, path), path, text)
    say(host, `Wrote ${path}`)
  }
}

/** Folder by folder, so that none is made on the far side of a link. */
function makeFolder(top: string, path: string): void {
  const names = dirname(path).split('/')
  for (const [index] of names.entries()) {
    const folder = join(top, ...names.slice(0, index + 1))
    const standing = standingOf(folder)
    if (standing === 'missing') mkdirSync(folder)
    else if (standing !== 'folder') throw new UsageError(`${path} leads through a ${standing}`, 'Make it a folder.')
  }
}

function writeNew(absolute: string, path: string, text: string): void {
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0 } = constants
  try {
    const descriptor = openSync(absolute, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o644)
    writeFileSync(descriptor, text)
    closeSync(descriptor)
  } catch (cause) {
    throw new WorldError('init/unwritable', `${path} cannot be written`, 'Give yourself permission to write it.', cause)
  }
}

function found({ runs, plans, servings, problems, totals }: ScanReport): string {
  const parts = [counted(runs.length, 'run'), counted(plans.length, 'plan'), counted(servings.length, 'serving')]
  const unread = problems.filter(({ blocks }) => blocks).length
  const rest = unread === 0 ? '' : `, and ${counted(unread, 'problem')} (see "carbon-clerk scan")`
  return `Found ${parts.join(', ')}: ${formatMass(totals.total_kg.central)}CO2e in all${rest}.`
}
