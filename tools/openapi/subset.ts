/**
 * Cuts the routes that this project calls out of GitHub's own OpenAPI description, so that a test can hold every request
 * against it. Only what a request must satisfy is kept: parameters and bodies, without their prose.
 *
 *   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz
 *   node tools/openapi/subset.ts package/generated/api.github.com.json > test/fake-github/openapi-subset.json
 *
 * @octokit/openapi is MIT licensed; it repackages github/rest-api-description, which is MIT licensed too.
 */
import { readFileSync } from 'node:fs'

const ROUTES = [
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /user',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'POST /repos/{owner}/{repo}/check-runs',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/commits',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/activity',
  'GET /repos/{owner}/{repo}/issues/comments',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
  'GET /repos/{owner}/{repo}/rules/branches/{branch}',
  'GET /repos/{owner}/{repo}/branches/{branch}',
  'GET /repos/{owner}/{repo}/branches/{branch}/protection',
  'GET /repos/{owner}/{repo}/actions/permissions/workflow',
]

type Node = { readonly [key: string]: unknown }

const PROSE = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'deprecated', 'title'])

function subset(source: Node): Node {
  const components: Record<string, Record<string, unknown>> = {}
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of ROUTES) {
    const [method = '', path = ''] = route.split(' ')
    const operation = at(source, ['paths', path, method.toLowerCase()])
    const { operationId, parameters, requestBody } = operation
    const kept = bare({ operationId, parameters, requestBody }, false)
    paths[path] = { ...paths[path], [method.toLowerCase()]: kept }
    keepReferences(source, kept, components)
  }
  const info = { title: 'Requests of the GitHub REST API that Carbon Clerk makes', version: '23.0.2', license: 'MIT' }
  return { openapi: '3.0.3', info, paths, components }
}

function keepReferences(source: Node, from: unknown, components: Record<string, Record<string, unknown>>): void {
  for (const [, kind = '', name = ''] of JSON.stringify(from).matchAll(/"\$ref":"#\/components\/(\w+)\/([\w-]+)"/g)) {
    components[kind] ??= {}
    const group = components[kind]
    if (name in group) continue
    group[name] = bare(at(source, ['components', kind, name]), false)
    keepReferences(source, group[name], components)
  }
}

/** Without prose. The names of properties are data, even where one is called `title`. */
function bare(value: unknown, isNames: boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => bare(one, false))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => isNames || !(PROSE.has(key) || key.startsWith('x-')))
  return Object.fromEntries(kept.map(([key, one]) => [key, bare(one, key === 'properties' && !isNames)]))
}

function at(from: Node, keys: readonly string[]): Node {
  return keys.reduce((node, key) => {
    const next = node[key]
    if (typeof next !== 'object' || next === null) throw new Error(`the description has no ${keys.join(' ')}`)
    return next as Node
  }, from)
}

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('name the full description')
process.stdout.write(`${JSON.stringify(subset(JSON.parse(readFileSync(file, 'utf8'))), null, 1)}\n`)
