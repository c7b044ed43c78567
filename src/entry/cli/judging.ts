/**
 * The story over a checkout on this machine: what `check` starts, `verify` starts again with what was told the first time,
 * and `replay` starts for every merge of the past.
 */
import type { Author } from '../../core/ledger/ledger.ts'
import { WorldError } from '../../core/problem.ts'
import type { Report } from '../../core/report.ts'
import { gitTrees } from '../../disk/git.ts'
import type { Checkout } from '../../disk/git-process.ts'
import { gitHistory } from '../../disk/history.ts'
import { commitsOf, mergeBase } from '../../disk/repository.ts'
import { workTrees } from '../../disk/worktree.ts'
import { readers } from '../../parse/readers/index.ts'
import type { Given } from '../../review/bundle.ts'
import {
  type Facts,
  factualGrid,
  factualHistory,
  factualOrganization,
  factualTrees,
  factualTrunk,
  factualWaivers,
} from '../../review/facts.ts'
import type { Waiving } from '../../review/findings.ts'
import type { OpenHistory } from '../../review/live.ts'
import type { OpenOrganization } from '../../review/organization.ts'
import type { Fence, Trees } from '../../review/ports.ts'
import { review } from '../../review/review.ts'
import { afterMerge } from '../action/local-trees.ts'
import { VERSION } from '../version.ts'
import type { Host } from './host.ts'
import { POLICY } from './place.ts'

/** What is judged, in names that a person may write. */
export interface Names {
  readonly base: string
  readonly head: string
}

/** What is judged, and what is known of it besides. */
export interface Subject extends Names {
  readonly policyPath: string
  /** Seconds since 1970. */
  readonly at: number
  readonly author: Author | null
  readonly labels: readonly string[] | null
  readonly waivers: Given['waivers']
  /** Where a merge group begins, when that is not `base`. */
  readonly groupBase: string | null
}

export interface Means {
  readonly checkout: Checkout
  readonly fence: Fence
  readonly facts: Facts
  readonly openHistory: OpenHistory
  /** A copy of the organisation's policy; without one, a policy that extends it cannot be judged by. */
  readonly organization: OpenOrganization | null
  /** Where caches are; `null`: nothing that was kept is believed. */
  readonly environment: Host['environment'] | null
}

/** @throws WorldError for commits that are not here. */
export async function judge(subject: Subject, means: Means): Promise<Report> {
  const own = await judgeFrom(subject, means)
  if (subject.groupBase === null) return own
  const { withGroup } = await import('../../review/queue.ts')
  return withGroup(own, await judgeFrom({ ...subject, base: subject.groupBase }, means))
}

async function judgeFrom(subject: Subject, means: Means): Promise<Report> {
  const { checkout, fence, facts, openHistory, organization } = means
  const { policyPath, at, author, labels } = subject
  const trees = factualTrees(await openTrees(checkout, subject), facts)
  const history = factualHistory(gitHistory(checkout, trees.base, subject.base), facts)
  const trunk = await factualTrunk(async () => undefined, facts)
  return review({
    trees,
    readers,
    fence,
    loadCatalogue: async () => (await import('../../data/catalogue.ts')).loadCatalogue(),
    policyPath,
    openHistory: factualGrid(openHistory, facts),
    at,
    author,
    labels,
    ...(organization === null ? {} : { organizationPolicy: factualOrganization(organization, facts) }),
    ...(trunk === undefined ? {} : { trustedPolicy: trunk }),
    openLedger: async (wish) =>
      (await import('./kept-ledger.ts')).keptLedger({ ...wish, history, readers, fence }, checkout, means.environment),
    waiving: waivingOf(subject, trees.head, facts),
    version: VERSION,
    reproduce: reproduction(trees, policyPath),
  })
}

/** Comments are at GitHub, and only told ones are looked at here. */
function waivingOf({ waivers }: Subject, head: string, facts: Facts): Waiving | null {
  if (waivers === null) return null
  const nobody = () => Promise.reject(new WorldError('verify/unknown-fact', 'nobody can be asked for comments', ''))
  const source = {
    conversation: nobody,
    makers: nobody,
    standing: nobody,
    headsAt: nobody,
    elsewhereSince: nobody,
  }
  return { open: async () => factualWaivers(source, facts), head: waivers === 'queue' ? null : head }
}

/** The base as it is, and as it would be with the head merged into it. */
async function openTrees(checkout: Checkout, names: Names): Promise<Trees> {
  const onDisk = names.head === 'worktree'
  const [base = '', head = ''] = await commitsOf(checkout, [names.base, onDisk ? 'HEAD' : names.head])
  const start = base === head ? base : await mergeBase(checkout, base, head)
  const toHead = onDisk ? workTrees(checkout, start) : gitTrees(checkout, start, head)
  return start === base ? toHead : afterMerge(gitTrees(checkout, start, base), toHead)
}

export function reproduction({ base, head }: Names, policyPath: string): string {
  const policy = policyPath === POLICY ? '' : ` --policy ${JSON.stringify(policyPath)}`
  return `npx carbon-clerk check --base ${base}${head === 'worktree' ? '' : ` --head ${head}`}${policy}`
}
