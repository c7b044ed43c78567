/**
 * A GitHub on loopback with one repository and pull request 1: what the Action and the toolkit stub ask, and nothing
 * else. It keeps comments, counts calls and answers from memory, so that it costs as little as a server can.
 */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'

/** @param {{ repository: string, base: string, head: string }} commits of a repository on disk */
export async function startGitHub({ repository, base, head }) {
  const git = (...args) => execFileSync('git', args, { cwd: repository, maxBuffer: 2 ** 30 })
  const remembered = new Map()
  const remember = (key, make) => remembered.get(key) ?? remembered.set(key, make()).get(key)
  const blob = (oid) => remember(oid, () => git('cat-file', 'blob', oid))
  const tree = (commit) => remember(commit, () => JSON.stringify(treeOf(commit, git('ls-tree', '-rlz', commit))))
  let comments = []
  let calls = []

  const routes = {
    'GET git/trees': (path) => tree(path.split('/').at(-1)),
    'GET git/blobs': (path) => blob(path.split('/').at(-1)),
    'GET compare': () => JSON.stringify({ merge_base_commit: { sha: base } }),
    'POST issues': (_, { body }) => JSON.stringify(add(body)),
    'PATCH issues': (_, { body }) => JSON.stringify(Object.assign(comments[0], { body })),
    'POST check-runs': () => '{"id":1,"html_url":"https://github.com/o/r/runs/1","output":{"annotations_count":0}}',
  }

  function add(body) {
    const url = 'https://github.com/o/r/pull/1#issuecomment-1'
    comments.push({ id: comments.length + 1, body, html_url: url })
    return comments.at(-1)
  }

  function graphql({ query }) {
    const data = {}
    for (const [, name, oid] of query.matchAll(/(b\d+): object\(oid: "([0-9a-f]+)"\)/g)) {
      data[name] = { isBinary: false, isTruncated: false, text: blob(oid).toString('utf8') }
    }
    const nodes = comments.map(({ id, body, html_url: url }) => ({ ...MINE, databaseId: id, body, url }))
    const pullRequest = { headRefOid: head, comments: { nodes, pageInfo: { hasNextPage: false, endCursor: null } } }
    return JSON.stringify({ data: { repository: query.includes('pullRequest') ? { pullRequest } : data } })
  }

  function answer(request, body) {
    const path = new URL(request.url, 'http://loopback').pathname
    if (path === '/graphql') return graphql(body)
    const [, kind] = /^\/repos\/o\/r\/(git\/[a-z]+|[a-z-]+)/.exec(path) ?? []
    const route = routes[`${request.method} ${kind}`]
    return route === undefined ? null : route(path, body)
  }

  const server = createServer(async (request, response) => {
    const parts = []
    for await (const part of request) parts.push(part)
    const text = Buffer.concat(parts).toString('utf8')
    calls.push(`${request.method} ${request.url}`)
    const found = answer(request, text === '' ? {} : JSON.parse(text))
    const created = request.method === 'POST' && request.url !== '/graphql'
    response.writeHead(found === null ? 404 : created ? 201 : 200, { 'content-type': 'application/json' })
    response.end(found ?? '{"message":"Not Found"}')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** Forgets comments and calls: every run meets the same pull request. */
    reset() {
      comments = []
      calls = []
    },
    calls: () => calls,
    comments: () => comments.map(({ body }) => body),
    close: () => server.closeAllConnections() ?? server.close(),
  }
}

const MINE = { viewerDidAuthor: true, author: { login: 'github-actions' }, editor: null }

/** `<mode> <kind> <oid> <size>\t<path>\0`, as GitHub lists it. */
function treeOf(sha, listing) {
  const rows = listing.toString('utf8').split('\0').filter(Boolean)
  const tree = rows.map((row) => {
    const [mode, type, oid, size, path] = row.split(/\t| +/)
    return { path, mode, type, sha: oid, size: Number(size) }
  })
  return { sha, truncated: false, tree }
}
