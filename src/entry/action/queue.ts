/** A merge group: the pull request that it ends with, and everything that waits before it. */
import { WorldError } from '../../core/problem.ts'
import type { Report } from '../../core/report.ts'
import type { Api } from '../../github/api.ts'
import type { Trigger } from '../../github/event.ts'
import { readPullRequest } from '../../github/pull-request.ts'
import { tipOf } from '../../github/trunk.ts'
import type { Trees } from '../../review/ports.ts'
import { withGroup } from '../../review/queue.ts'
import { evaluate, type World } from './evaluate.ts'

/** Who opened the pull request, and its labels: the payload of a merge group does not say. */
export async function withPeople(api: Api, trigger: Trigger): Promise<Trigger> {
  if (trigger.queued === undefined) return trigger
  try {
    const { author, labels } = await readPullRequest(api, trigger.queued)
    return { ...trigger, author, labels }
  } catch (thrown) {
    // A token that may not read pull requests: then nobody is known, who counts in every budget.
    if (thrown instanceof WorldError) return trigger
    throw thrown
  }
}

export interface Evaluated {
  readonly report: Report
  /** Where the group begins, when that is not where its last commit stands. */
  readonly groupBase: string | null
}

/** @param treesFrom The trees of a base and the head of the group. */
export async function evaluateGroup(world: World, treesFrom: (base: string) => Promise<Trees>): Promise<Evaluated> {
  const { api, trigger } = world
  const own = await evaluate(world)
  const tip = trigger.baseRef === null ? trigger.base : await tipOf(api, trigger.baseRef)
  if (tip === trigger.base) return { report: own, groupBase: null }
  const group = await evaluate({ ...world, trees: await treesFrom(tip) })
  return { report: withGroup(own, group), groupBase: tip }
}
