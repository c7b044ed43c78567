import type { Arguments, Options } from './arguments.ts'
import type { Host } from './host.ts'

/** One command: a file of its own, loaded when it is asked for. */
export interface Command {
  /** What follows the name: `[PATH...] [options]`. */
  readonly usage: string
  /** Paragraphs under the usage. */
  readonly about: readonly string[]
  readonly options: Options
  /** How many names may stand on the command line. */
  readonly names: { readonly least: number; readonly most: number }
  run(given: Arguments, host: Host): Promise<number>
}

export interface CommandEntry {
  readonly summary: string
  readonly load: () => Promise<Command>
}

export const commands: Readonly<Record<string, CommandEntry>> = {
  check: {
    summary: 'hold what a branch adds against the carbon budget',
    load: async () => (await import('./check.ts')).check,
  },
  scan: {
    summary: 'list the records in files and folders and what they come to',
    load: async () => (await import('./scan.ts')).scan,
  },
  ledger: {
    summary: 'list what was booked when, from the history of a branch',
    load: async () => (await import('./ledger.ts')).ledger,
  },
  estimate: {
    summary: 'work out one footprint from a description',
    load: async () => (await import('./estimate.ts')).estimate,
  },
  explain: {
    summary: 'show every step and factor of one run',
    load: async () => (await import('./explain.ts')).explain,
  },
  catalog: {
    summary: 'list, search and cite the figures behind every estimate',
    load: async () => (await import('./catalog.ts')).catalog,
  },
  replay: {
    summary: 'hold a proposed carbon budget against the merges of the past',
    load: async () => (await import('./replay.ts')).replay,
  },
  verify: {
    summary: 'make a verdict again from a clone, byte for byte',
    load: async () => (await import('./verify.ts')).verify,
  },
  permit: {
    summary: 'sign leave for a plan that passed, and check it without asking anybody',
    load: async () => (await import('./permit.ts')).permit,
  },
  doctor: {
    summary: 'say whether the gate holds in a repository, and how to mend it',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  init: {
    summary: 'write a carbon budget and a workflow to start with',
    load: async () => (await import('./init.ts')).init,
  },
}
