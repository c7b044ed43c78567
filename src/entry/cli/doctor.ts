/** Whether the gate holds in this repository, and what to do about it. */
import type { Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import { appearanceOf, type Host } from './host.ts'
import { say, sayJson } from './output.ts'
import { UsageError } from './usage.ts'

export const doctor: Command = {
  usage: '[options]',
  about: [
    'Says whether the gate holds in a repository: the workflows that run it, the carbon budget, who owns both, what GitHub requires of the base branch, and the clone. Each finding says what to write or where to click; below them stands what no set-up can close.',
    'Workflows, budget and owners are read from the base branch, as they judge pull requests. The rules of GitHub are asked for with the token in GITHUB_TOKEN or GH_TOKEN, at GITHUB_API_URL if that is set.',
    'Exit code 0: nothing to fix. 1: something to fix. 4: nothing to fix was seen, but what GitHub requires was not seen either.',
  ],
  options: {
    repo: { value: 'FOLDER', help: 'a folder of the checkout (default: .)' },
    base: {
      value: 'COMMIT',
      help: 'the branch that is guarded, in the clone (default: the one that origin calls its own)',
    },
    branch: { value: 'NAME', help: 'the branch that is guarded, on GitHub (default: the name of the base)' },
    worktree: { value: null, help: 'read the files on disk instead of those of the base branch' },
    policy: { value: 'PATH', help: 'where the carbon budget stands (default: what the workflows name)' },
    repository: { value: 'OWNER/NAME', help: 'the repository on GitHub (default: that of origin)' },
    app: { value: 'ID', help: 'id of the Carbon Clerk App, if it is installed' },
    offline: { value: null, help: 'look at the files and the clone only' },
    limits: { value: null, help: 'print what no set-up can close, and why' },
    json: { value: null, help: 'print JSON for other programs' },
  },
  names: { least: 0, most: 0 },
  async run(given, host) {
    if (given.has('limits')) return printLimits(given, host)
    const app = appOf(given)
    const { gather } = await import('./doctor/gather.ts')
    const { examine } = await import('../../review/doctor/doctor.ts')
    const report = examine(await gather(given, host, app))
    if (given.has('json')) sayJson(host, report)
    else say(host, (await import('../../render/terminal.ts')).renderDoctor(report, appearanceOf(host)))
    return report.exit_code
  },
}

function appOf(given: Arguments): number | null {
  const text = given.text('app')
  if (text === null) return null
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text)
  throw new UsageError(`--app cannot be "${text}"`, 'Write the number that GitHub shows as "App ID".')
}

async function printLimits(given: Arguments, host: Host): Promise<number> {
  const { LIMITS } = await import('../../review/doctor/limits.ts')
  if (given.has('json')) sayJson(host, { schema_version: 1, limits: LIMITS })
  else say(host, (await import('../../render/terminal.ts')).renderLimits(LIMITS, appearanceOf(host)))
  return 0
}
