import type { Catalogue } from '../../core/catalogue.ts'
import type { EstimateCase } from '../../core/estimate/case/case.ts'
import type { Problem } from '../../core/problem.ts'
import { EXIT_CODES } from '../../core/verdict.ts'
import { parseCase } from '../../parse/case.ts'
import { problemReports } from '../../review/problems.ts'
import type { Arguments } from './arguments.ts'
import { caseFromOptions, caseOptions, EXAMPLE, inOptions } from './case-options.ts'
import { citations } from './citations.ts'
import type { Command } from './command.ts'
import { appearanceOf, type Host } from './host.ts'
import { type LiveChoice, liveOptions, readLive } from './live-options.ts'
import { note, say, sayJson } from './output.ts'
import { catalogueWith } from './records.ts'
import { UsageError } from './usage.ts'

export const estimate: Command = {
  usage: '[options] [< CASE.json]',
  about: [
    'Works out the footprint of one run, plan or serving, as in: carbon-clerk estimate --hardware "8x H100" --hours 100 --region aws:eu-west-3',
    'Without a description in options, one case is read from standard input as JSON. Its fields are the options with "_" for "-"; "hours" is "wall_hours", and "hardware" is [{"model": "H100", "count": 8}].',
  ],
  options: { json: { value: null, help: 'print JSON for other programs' }, ...caseOptions, ...liveOptions },
  names: { least: 0, most: 0 },
  async run(given, host) {
    const described = caseFromOptions(given)
    return described === null ? fromInput(given, host) : fromOptions(described, given, host)
  },
}

async function fromOptions(described: Readonly<Record<string, unknown>>, given: Arguments, host: Host) {
  const parsed = parseCase(new TextEncoder().encode(JSON.stringify(described)), 'options')
  if (!parsed.ok) throw new UsageError(inOptions(parsed.problems.map(({ message }) => message).join('; ')), EXAMPLE)
  const { hardware = [], region = null, grid_g_per_kwh, tdp_w } = parsed.value
  // Who states the figure itself need not name something that the catalogue knows.
  const place = grid_g_per_kwh === undefined ? region : null
  const devices = tdp_w === undefined ? hardware.map(({ model }) => ({ model, count: 1 })) : []
  await catalogueWith({ assume: { region: place, pue: null, marketGPerKwh: null, hardware: devices } })
  return answer(parsed.value, given, host)
}

async function fromInput(given: Arguments, host: Host): Promise<number> {
  if (host.readInput === null) {
    throw new UsageError('there is nothing to estimate', EXAMPLE)
  }
  const parsed = parseCase(await host.readInput(), 'standard input')
  if (parsed.ok) return answer(parsed.value, given, host)
  if (given.has('json')) sayJson(host, { schema_version: 1, problems: problemReports(parsed.problems, () => true) })
  else for (const problem of parsed.problems) note(host, inWords(problem))
  return EXIT_CODES.BAD_INPUT
}

function inWords({ at, message, hint, code }: Problem): string {
  return `${at.file}:${at.line}:${at.column} ${message}: ${hint} (${code})`
}

async function answer(one: EstimateCase, given: Arguments, host: Host): Promise<number> {
  const { estimateCase } = await import('../../core/estimate/case/case.ts')
  const catalogue = (await import('../../data/catalogue.ts')).loadCatalogue()
  const live = readLive(given, host)
  const found = estimateCase(one, catalogue, live === null ? null : await askedLive(one, catalogue, live))
  if (given.has('json')) sayJson(host, found)
  else {
    const { renderCase } = await import('../../render/terminal.ts')
    const { region } = one
    const placed = region === undefined ? found : { ...found, region }
    say(host, renderCase(placed, appearanceOf(host), await citations()))
  }
  return EXIT_CODES.PASS
}

/** A serving and a plan have no past, and who states the intensity need not ask for it. */
async function askedLive(one: EstimateCase, catalogue: Catalogue, { service, open }: LiveChoice) {
  const { caseCompute, caseContext } = await import('../../core/estimate/case/compute.ts')
  const { askLiveOf } = await import('../../review/live.ts')
  const asks = (one.kind === undefined || one.kind === 'run') && one.grid_g_per_kwh === undefined
  return askLiveOf(asks ? [caseCompute(one, catalogue).compute] : [], caseContext(one, catalogue), service, open)
}
