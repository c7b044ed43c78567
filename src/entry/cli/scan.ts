import { EXIT_CODES } from '../../core/verdict.ts'
import { assumptionOptions, readAssumptions } from './assumptions.ts'
import type { Command } from './command.ts'
import { appearanceOf } from './host.ts'
import { liveOptions, readLive } from './live-options.ts'
import { note, say, sayJson } from './output.ts'
import { readRecords } from './records.ts'

export const scan: Command = {
  usage: '[PATH...] [options]',
  about: [
    'Reads the experiment records in files and folders (the current folder when none is named), and prints runs, plans, servings and problems with their footprints. No carbon budget is needed.',
    'A file that is named is read whatever it is called. Links are not followed. Exit 2 when something could not be counted.',
  ],
  options: {
    json: { value: null, help: 'print JSON for other programs' },
    ...assumptionOptions,
    ...liveOptions,
  },
  names: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(given, host) {
    const { report, notes } = await readRecords(given.names, readAssumptions(given), host, readLive(given, host))
    if (given.has('json')) sayJson(host, report)
    else {
      const { renderScan } = await import('../../render/terminal.ts')
      say(host, renderScan(report, appearanceOf(host)))
      for (const line of notes) note(host, line)
    }
    return report.problems.some((problem) => problem.blocks) ? EXIT_CODES.BAD_INPUT : EXIT_CODES.PASS
  },
}
