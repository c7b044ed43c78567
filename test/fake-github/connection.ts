/** Pages of a list, as GraphQL cuts them. */
export interface Page {
  readonly first?: number | null
  readonly after?: string | null
}

export function connection<T, N>(all: readonly T[], { first, after }: Page, node: (one: T) => N) {
  const start = after === undefined || after === null ? 0 : Number(Buffer.from(after, 'base64').toString())
  const page = all.slice(start, start + (first ?? 0))
  const end = start + page.length
  return {
    totalCount: all.length,
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      endCursor: page.length === 0 ? null : Buffer.from(String(end)).toString('base64'),
      startCursor: page.length === 0 ? null : Buffer.from(String(start)).toString('base64'),
    },
    nodes: page.map(node),
  }
}
