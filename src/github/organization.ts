/** The policy of an organisation, from the default branch of its repository on the same GitHub. */
import { WorldError } from '../core/problem.ts'
import { nameOf, type OpenOrganization } from '../review/organization.ts'
import type { Api } from './api.ts'
import { readFileAt } from './contents.ts'
import { fault } from './fault.ts'

const HINT =
  'the token of a workflow reads its own repository and public ones; make that repository public, or give "github-token" the token of a GitHub App that may read it'

/** @throws WorldError also when there is no such file: without it nobody knows what is locked. */
export function organizationOpener(api: Api): OpenOrganization {
  return async (reference) => {
    const { owner, repository: name, path } = reference
    const found = await readFileAt(api, { owner, name }, path, null).catch(forbidden)
    if (found) return found
    throw fault('github/not-found', `the policy ${nameOf(reference)}, which this one extends, was not found`, HINT)
  }
}

/** What is missing is not a permission of this job. */
function forbidden(thrown: unknown): never {
  if (thrown instanceof WorldError && thrown.code === 'github/forbidden')
    throw fault('github/forbidden', thrown.message, HINT, thrown)
  throw thrown
}
