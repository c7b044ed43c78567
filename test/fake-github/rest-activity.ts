/** `GET /repos/{owner}/{repo}/activity`: pushes and merges, the newest first; pages go by a cursor in the header `link`. */
import { type Answer, json } from './answer.ts'
import type { Activity } from './facts.ts'
import type { Call } from './server.ts'

export function activityAnswer(activities: readonly Activity[], { query, path }: Call): Answer {
  const wanted = activities.filter((one) => fits(one, query)).sort((a, b) => order(b, a))
  if (query.get('direction') === 'asc') wanted.reverse()
  const start = Number(Buffer.from(query.get('after') ?? '', 'base64').toString() || '0')
  const end = start + Number(query.get('per_page') ?? '30')
  const rows = wanted.slice(start, end).map((one) => rowOf(one, activities.indexOf(one)))
  if (end >= wanted.length) return json(200, rows)
  const next = new URLSearchParams(query)
  next.set('after', Buffer.from(String(end)).toString('base64'))
  return json(200, rows, { link: `<http://fake${path}?${next.toString()}>; rel="next"` })
}

/** Things of one second keep the order in which they were done. */
function order(a: Activity, b: Activity): number {
  return a.timestamp < b.timestamp ? -1 : a.timestamp > b.timestamp ? 1 : 0
}

/** `ref` may be a whole one or the name of a branch. */
function fits({ ref, actor, type }: Activity, query: URLSearchParams): boolean {
  const [wantedRef, wantedActor, wantedType] = [query.get('ref'), query.get('actor'), query.get('activity_type')]
  if (wantedRef !== null && wantedRef !== ref && `refs/heads/${wantedRef}` !== ref) return false
  if (wantedActor !== null && wantedActor !== actor) return false
  return wantedType === null || wantedType === type
}

function rowOf({ before, after, ref, timestamp, type, actor }: Activity, id: number) {
  const user = actor === null ? null : { login: actor, type: actor.endsWith('[bot]') ? 'Bot' : 'User' }
  return { id: id + 1, node_id: `PSH_${id + 1}`, before, after, ref, timestamp, activity_type: type, actor: user }
}
