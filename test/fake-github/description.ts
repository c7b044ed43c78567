/** Holds a request against GitHub's own description of its API: route, path, query and body. */
import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: { readonly type?: string }
}

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[]
  readonly requestBody?: {
    readonly required?: boolean
    readonly content: { readonly 'application/json': { readonly schema: object } }
  }
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

export interface Route {
  /** `GET /repos/{owner}/{repo}/…` */
  readonly name: string
  readonly path: Readonly<Record<string, string>>
}

export interface Checked {
  readonly route: Route | null
  readonly violations: readonly string[]
}

const text = readFileSync(new URL('./openapi-subset.json', import.meta.url), 'utf8')
const description = JSON.parse(text) as Description
const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false })
// The package is CommonJS; what TypeScript calls its default is the module.
;(addFormats as unknown as (ajv: Ajv) => void)(ajv)
ajv.addSchema({ $id: 'api', components: description.components })
const compiled = new Map<object, ValidateFunction>()

const routes = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`),
    names: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''),
    operation,
  })),
)

export function checkRequest(method: string, url: URL, body: string): Checked {
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(url.pathname) : null
    if (match === null) continue
    const path = Object.fromEntries(
      route.names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]),
    )
    const violations = [...parameters(route.operation, path, url.searchParams), ...requestBody(route.operation, body)]
    return { route: { name: route.name, path }, violations: violations.map((one) => `${route.name}: ${one}`) }
  }
  return { route: null, violations: [`${method} ${url.pathname}: GitHub's description has no such route`] }
}

function parameters(operation: Operation, path: Record<string, string>, query: URLSearchParams): readonly string[] {
  const known = (operation.parameters ?? []).map(resolved)
  const given = { path, query: Object.fromEntries(query), header: {} } as const
  const unknown = [...query.keys()].filter((name) => !known.some((one) => one.in === 'query' && one.name === name))
  const wrong = known.flatMap((parameter) => {
    const value = (given[parameter.in] as Record<string, string>)[parameter.name]
    if (value === undefined) return parameter.required === true ? [`${parameter.name} is missing`] : []
    return validate(parameter.schema, typed(value, parameter.schema.type), parameter.name)
  })
  return [...unknown.map((name) => `unknown query parameter ${name}`), ...wrong]
}

function resolved(parameter: Parameter | { readonly $ref: string }): Parameter {
  if (!('$ref' in parameter)) return parameter
  const name = parameter.$ref.split('/').at(-1) ?? ''
  return description.components.parameters?.[name] as Parameter
}

/** Addresses carry text; the description speaks of numbers. */
function typed(value: string, type: string | undefined): unknown {
  if (type === 'integer' || type === 'number') return /^-?\d+$/.test(value) ? Number(value) : value
  return type === 'boolean' ? (value === 'true' ? true : value === 'false' ? false : value) : value
}

function requestBody({ requestBody: wanted }: Operation, body: string): readonly string[] {
  if (wanted === undefined) return body === '' ? [] : ['a body where none belongs']
  if (body === '') return wanted.required === true ? ['the body is missing'] : []
  try {
    const value: unknown = JSON.parse(body)
    const schema = wanted.content['application/json'].schema
    return [...validate(schema, value, 'body'), ...unknownKeys(schema, value)]
  } catch {
    return ['the body is not JSON']
  }
}

/** GitHub ignores what it does not know, so a field with a wrong name would be lost in silence. */
function unknownKeys(schema: object, value: unknown): readonly string[] {
  const known = (schema as { readonly properties?: object }).properties ?? {}
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
  return keys.filter((key) => !(key in known)).map((key) => `unknown field ${key} in the body`)
}

function validate(schema: object, value: unknown, name: string): readonly string[] {
  let check = compiled.get(schema)
  if (check === undefined) {
    check = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components')) as object)
    compiled.set(schema, check)
  }
  return check(value) ? [] : (check.errors ?? []).map((error) => `${name}${error.instancePath} ${error.message}`)
}
