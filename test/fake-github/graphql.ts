/** GitHub's GraphQL, executed by the reference implementation, so that a wrong query fails as it would there. */
import { type ExecutionResult, execute, parse, validate } from 'graphql'
import { objectAnswer } from './graphql-objects.ts'
import { actorName, pullAnswer, type StoredComment, type StoredPull } from './graphql-pulls.ts'
import { overLimit } from './node-limit.ts'
import type { StoredObject } from './objects.ts'
import { schema } from './schema.ts'

export interface Place {
  readonly owner: string
  readonly name: string
}

/** The state behind the queries, seen by one viewer. */
export interface GraphqlState {
  readonly viewer: string
  /** Logins by address. */
  readonly accounts: ReadonlyMap<string, string>
  object(place: Place, oid: string): Promise<StoredObject | null>
  pull(place: Place, number: number): Promise<StoredPull | null>
  /** Those that brought a commit in. */
  pullsOf(place: Place, commit: string): Promise<readonly StoredPull[]>
  comments(place: Place, pull: number): Promise<readonly StoredComment[]>
}

export async function answerGraphql(state: GraphqlState, body: string): Promise<ExecutionResult> {
  const { query, variables = {} } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> }
  const document = parse(query)
  const errors = validate(schema, document)
  if (errors.length > 0) return { errors }
  const refusals = overLimit(document, variables)
  if (refusals.length > 0) throw new Error(refusals.join('; '))
  return execute({ schema, document, rootValue: root(state), variableValues: variables, typeResolver: typeOf })
}

function typeOf(value: unknown): string {
  return (value as { readonly kind: string }).kind
}

function root(state: GraphqlState) {
  return {
    viewer: { kind: 'Bot', login: actorName(state.viewer) },
    repository: ({ owner, name }: Place) => ({
      name,
      nameWithOwner: `${owner}/${name}`,
      owner: { kind: 'User', login: owner },
      object: ({ oid }: { oid: string }) => objectAnswer(state, { owner, name }, oid),
      pullRequest: async ({ number }: { number: number }) => {
        const pull = await state.pull({ owner, name }, number)
        return pull === null ? null : pullAnswer(state, { owner, name }, pull)
      },
    }),
  }
}
