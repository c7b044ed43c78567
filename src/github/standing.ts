/**
 * Whether somebody is who the policy means. Roles: REST, "Get repository permissions for a user", where `permission` is
 * the base level that a custom role builds on, and `maintain` counts as `write` there. Teams: REST, "Get team membership
 * for a user", which a workflow's own token may not ask, since it has no permission in the organisation; a team that it
 * cannot see looks like one without the person in it.
 */
import type { Approver } from '../core/policy.ts'
import { WorldError } from '../core/problem.ts'
import type { Standing } from '../core/waivers/waiver.ts'
import { type Api, isObject } from './api.ts'

export async function standingOf(api: Api, login: string, approver: Approver): Promise<Standing> {
  // What is no login is nobody's, and goes into no address.
  if (!/^[a-z0-9](?:[a-z0-9_-]{0,98}[a-z0-9])?$/.test(login)) return { answer: 'no' }
  switch (approver.kind) {
    case 'user':
      return { answer: approver.login === login ? 'yes' : 'no' }
    case 'role':
      return hasRole(api, login, approver.role)
    case 'team':
      return isMember(api, login, approver.slug)
  }
}

async function hasRole(api: Api, username: string, role: 'admin' | 'maintain' | 'write'): Promise<Standing> {
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
  try {
    const answer = await api.json({ what: 'the role', route, parameters: { username }, repeat: 'safe' })
    const { permission, role_name: name, user } = isObject(answer) ? answer : {}
    const admin = permission === 'admin'
    const detailed = isObject(user) && isObject(user.permissions) ? user.permissions : {}
    const maintains = admin || name === 'maintain' || detailed.maintain === true
    const writes = maintains || permission === 'write'
    return { answer: { admin, maintain: maintains, write: writes }[role] ? 'yes' : 'no' }
  } catch (error) {
    if (!(error instanceof WorldError)) throw error
    if (error.code === 'github/not-found') return { answer: 'no' }
    const because = `which role the person has could not be learned: ${error.message}; ${error.hint}`
    return { answer: 'unknown', because }
  }
}

async function isMember(api: Api, username: string, slug: string): Promise<Standing> {
  const route = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}'
  const parameters = { org: api.repository.owner, team_slug: slug, username }
  try {
    const answer = await api.json({ what: 'the members of the team', route, parameters, repeat: 'safe' })
    return { answer: isObject(answer) && answer.state === 'active' ? 'yes' : 'no' }
  } catch (error) {
    if (!(error instanceof WorldError)) throw error
    const refused = ['github/not-found', 'github/forbidden'].includes(error.code)
    const because = refused ? NOT_SEEN : `${error.message}; ${error.hint}`
    return { answer: 'unknown', because: `whether the person is in team:${slug} could not be learned: ${because}` }
  }
}

const NOT_SEEN =
  'they are not, or the token may not see the team; name people as "user:" in the policy, or give the Action the token of an app with "Members: read"'
