/** The story with what a job has: two trees, an API, perhaps a checkout, and a clock. */
import { WorldError } from '../../core/problem.ts'
import type { Report } from '../../core/report.ts'
import { createFence } from '../../disk/fence.ts'
import type { Api } from '../../github/api.ts'
import type { Trigger } from '../../github/event.ts'
import { organizationOpener } from '../../github/organization.ts'
import { openTrunk } from '../../github/trunk.ts'
import { readers } from '../../parse/readers/index.ts'
import {
  factualGrid,
  factualHistory,
  factualOrganization,
  factualTrunk,
  factualWaivers,
  type Recording,
} from '../../review/facts.ts'
import type { Waiving } from '../../review/findings.ts'
import { failureReport, type ReportFrame } from '../../review/frame.ts'
import type { OpenLedger } from '../../review/over-time.ts'
import type { Fence, Trees } from '../../review/ports.ts'
import { review } from '../../review/review.ts'
import { historyOpener } from '../live.ts'
import { VERSION } from '../version.ts'
import type { Inputs } from './inputs.ts'

/** What an evaluation may ask, and where it keeps what it was told. */
export interface World {
  readonly api: Api
  readonly inputs: Inputs
  readonly trigger: Trigger
  readonly trees: Trees
  /** Where a checkout may be; `null` where it may be a stranger's. */
  readonly folder: string | null
  readonly facts: Recording
  /** Seconds since 1970. */
  readonly at: number
  readonly say: (text: string) => void
  /** The file that the fence's worker runs. */
  readonly entry: string
}

/** @returns always a report: a fault of ours is one, too. */
export async function evaluate(world: World): Promise<Report> {
  const { api, inputs, trigger, trees, facts, at, say, entry } = world
  const { policyPath } = inputs
  const reproduce = reproduction(trees, policyPath)
  const frame: ReportFrame = { base: trees.base, head: trees.head, version: VERSION, policyPath, reproduce }
  const fence = createFence(entry)
  try {
    const trunk = await factualTrunk(() => openTrunk(api, trigger, policyPath), facts)
    const loadCatalogue = async () => (await import('../../data/catalogue.ts')).loadCatalogue()
    // No folder and no address from the environment: an earlier step of the job, which may run what the pull request
    // brings, could leave answers in the one and its own in the other.
    const grid = historyOpener({ environment: {}, token: inputs.electricityMapsToken, cacheFolder: null })
    return await review({
      trees,
      readers,
      fence,
      loadCatalogue,
      policyPath,
      openHistory: factualGrid(grid, facts),
      at,
      author: trigger.author,
      labels: trigger.labels,
      organizationPolicy: factualOrganization(organizationOpener(api), facts),
      ...(trunk === undefined ? {} : { trustedPolicy: trunk }),
      openLedger: ledgerOf(world, fence),
      waiving: waivingOf(world),
      version: VERSION,
      reproduce,
    })
  } catch (thrown) {
    if (thrown instanceof WorldError) return failureReport(frame, 'INDETERMINATE', thrown, null)
    say(`Carbon Clerk has a fault: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`)
    return failureReport(frame, 'INTERNAL', thrown instanceof Error ? thrown : new Error('not an error'), null)
  } finally {
    await fence.close()
  }
}

function ledgerOf({ api, trees, folder, facts }: World, fence: Fence): OpenLedger {
  return async (wish) => {
    const { openHistoryOf } = await import('./history.ts')
    const history = factualHistory(await openHistoryOf(api, trees.base, folder), facts)
    return (await import('../../review/ledger.ts')).openLedger({ ...wish, history, readers, fence })
  }
}

/** Loaded when something is over: most pull requests are within their budgets. */
function waivingOf({ api, trigger, facts }: World): Waiving | null {
  const number = trigger.pullRequest ?? trigger.queued ?? null
  if (number === null) return null
  const open = async () => {
    const { waiverSource } = await import('../../github/waivers.ts')
    return factualWaivers(waiverSource(api, number), facts)
  }
  // A queue judges a commit of its own; what was allowed was allowed for the head of the pull request.
  return { open, head: trigger.pullRequest === null ? null : trigger.head }
}

function reproduction({ base, head }: Trees, policyPath: string): string {
  const policy = policyPath === '.github/carbon-budget.yml' ? '' : ` --policy ${JSON.stringify(policyPath)}`
  return `npx carbon-clerk check --base ${base} --head ${head}${policy}`
}
