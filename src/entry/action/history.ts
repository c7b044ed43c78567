/**
 * The history of base for the Action: from the checkout when it is there whole, else through the API. Who opened the pull
 * requests of the past only GitHub knows, so that is asked of the API in any case.
 */
import { WorldError } from '../../core/problem.ts'
import { gitHistory } from '../../disk/history.ts'
import { findCheckout, findCommits, isShallow } from '../../disk/repository.ts'
import type { Api } from '../../github/api.ts'
import { openApiHistory } from '../../github/history.ts'
import type { History } from '../../review/ports.ts'

/** @param folder Where a checkout may be; `null` under a privileged trigger, where it may be a stranger's. */
export async function openHistoryOf(api: Api, tip: string, folder: string | null): Promise<History> {
  const remote = openApiHistory(api, tip)
  const local = folder === null ? null : await localHistory(folder, tip)
  if (local === null || remote.people === undefined) return remote
  return {
    ...local,
    people: remote.people,
    read: (entries) => local.read(entries).catch(whereRefused(remote, entries)),
  }
}

/** A clone may have all commits and lack files (`filter: blob:none`); the API has the same ones under the same ids. */
function whereRefused(remote: History, entries: Parameters<History['read']>[0]) {
  return (thrown: unknown) => {
    if (thrown instanceof WorldError) return remote.read(entries)
    throw thrown
  }
}

async function localHistory(folder: string, tip: string): Promise<History | null> {
  const checkout = await findCheckout(folder)
  if (checkout === null || (await isShallow(checkout))) return null
  const [found] = await findCommits(checkout, [tip])
  return found === tip ? gitHistory(checkout, tip) : null
}
