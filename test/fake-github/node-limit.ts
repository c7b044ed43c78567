/**
 * How many nodes a query may bring: every connection needs `first` or `last` of 1 to 100, and all of them together at most
 * 500,000, counted as GitHub does before it runs a query ("Rate limits and query limits for the GraphQL API").
 */
import type { DocumentNode, FieldNode, FragmentDefinitionNode, SelectionSetNode, ValueNode } from 'graphql'

const NODES = 500_000
const PAGE = 100

type Variables = Readonly<Record<string, unknown>>

interface Count {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Variables
  readonly problems: string[]
}

const CONNECTIONS = new Set([
  'history',
  'parents',
  'associatedPullRequests',
  'labels',
  'comments',
  'commits',
  'authors',
])

/** @returns What GitHub would refuse the query for. */
export function overLimit(document: DocumentNode, variables: Variables): readonly string[] {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one] as const] : [])),
  )
  const count: Count = { fragments, variables, problems: [] }
  const nodes = document.definitions
    .flatMap((one) => (one.kind === 'OperationDefinition' ? [nodesIn(count, one.selectionSet)] : []))
    .reduce((sum, one) => sum + one, 0)
  if (nodes > NODES) count.problems.push(`MAX_NODE_LIMIT_EXCEEDED: the query asks for up to ${nodes} nodes`)
  return count.problems
}

function nodesIn(count: Count, set: SelectionSetNode | undefined): number {
  let nodes = 0
  for (const one of set?.selections ?? []) {
    if (one.kind === 'Field') nodes += nodesOf(count, one)
    else if (one.kind === 'InlineFragment') nodes += nodesIn(count, one.selectionSet)
    else nodes += nodesIn(count, count.fragments.get(one.name.value)?.selectionSet)
  }
  return nodes
}

function nodesOf(count: Count, field: FieldNode): number {
  const below = nodesIn(count, field.selectionSet)
  if (!CONNECTIONS.has(field.name.value)) return below
  const bound = field.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')
  const wanted = bound === undefined ? null : boundOf(count, bound.value)
  if (wanted === null) count.problems.push(`MISSING_PAGINATION_BOUNDARIES: ${field.name.value}`)
  else if (wanted < 1 || wanted > PAGE) count.problems.push(`EXCESSIVE_PAGINATION: ${field.name.value}`)
  return (wanted ?? 1) * (1 + below)
}

function boundOf({ variables }: Count, value: ValueNode): number | null {
  if (value.kind === 'IntValue') return Number(value.value)
  const given = value.kind === 'Variable' ? variables[value.name.value] : null
  return typeof given === 'number' ? given : null
}
