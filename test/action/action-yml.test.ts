import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { inputTable, outputTable } from '../../src/entry/action/inputs.ts'

const text = readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')
const action = parse(text) as {
  inputs: Record<string, object>
  outputs: Record<string, object>
  runs: Record<string, string>
}

// GitHub's parser imports JSON without saying that it is JSON, which Node asks for.
const hooks = registerHooks({
  load: (url, context, next) =>
    url.endsWith('.json') ? next(url, { ...context, importAttributes: { type: 'json' } }) : next(url, context),
})
let parser: typeof import('@actions/workflow-parser') & typeof import('@actions/workflow-parser/actions/action-parser')
beforeAll(async () => {
  parser = {
    ...(await import('@actions/workflow-parser')),
    ...(await import('@actions/workflow-parser/actions/action-parser')),
  }
  hooks.deregister()
})

function errorsOf(content: string): readonly string[] {
  const trace = new parser.NoOperationTraceWriter()
  return parser.parseAction({ name: 'action.yml', content }, trace).context.errors.getErrors().map(String)
}

test('action.yml lists the inputs of the table, with their words and no default but the token', () => {
  const expected = Object.fromEntries(
    Object.entries(inputTable).map(([name, { description }]) => [
      name,
      { description, required: false, ...(name === 'github-token' ? { default: '${{ github.token }}' } : {}) },
    ]),
  )
  expect(action.inputs).toEqual(expected)
})

test('action.yml lists the outputs of the table', () => {
  const described = Object.entries(outputTable).map(([name, description]) => [name, { description }])
  expect(action.outputs).toEqual(Object.fromEntries(described))
})

test('every default is named in its description, where there is one', () => {
  for (const [name, { default: value, description }] of Object.entries(inputTable)) {
    if (name === 'github-token') continue
    expect(description).toMatch(new RegExp(`Default: ${value === '' ? 'none' : value.replaceAll('.', '\\.')}$`))
  }
})

test('it runs the bundle on Node 24, and nothing else', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' })
  expect(text).not.toMatch(/^ *(?:run|pre|post):/m)
})

test("GitHub's own parser accepts it", () => {
  expect(errorsOf(text)).toEqual([])
})

test("GitHub's own parser would complain", () => {
  expect(errorsOf(text.replace('node24', 'node99'))).not.toEqual([])
  expect(errorsOf(text.replace('inputs:', 'imputs:'))).not.toEqual([])
})
