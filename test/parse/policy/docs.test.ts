import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { parsePolicy, policyJsonSchema } from '../../../src/parse/policy/index.ts'
import { carbonRecordJsonSchema } from '../../../src/parse/readers/carbon-yml/json-schema.ts'
import { readCarbonBytes } from '../../../src/parse/readers/carbon-yml/read.ts'
import { policyDocs } from '../../../tools/policy-docs.ts'

const docs = policyDocs()

test.each([...docs.keys()])('%s is what the schemas say; "node tools/policy-docs.ts" writes it', (path) => {
  expect(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')).toBe(docs.get(path))
})

/** The YAML blocks of a page. */
function examples(page: string): readonly string[] {
  return [...(docs.get(page) ?? '').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml ?? '')
}

test('the policy on the page is a policy', () => {
  expect(examples('docs/policy.md').map((yaml) => parsePolicy(new TextEncoder().encode(yaml), 'p.yml').ok)).toEqual([
    true,
  ])
})

test('the record on the page is a record', () => {
  const [yaml = ''] = examples('docs/records.md')
  const { runs, plans, servings, problems } = readCarbonBytes('x.carbon.yml', new TextEncoder().encode(yaml))
  expect([runs.length, plans.length, servings.length, problems]).toEqual([1, 1, 1, []])
})

describe('the JSON Schemas say the same as we do, as far as they can', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
  const isPolicy = ajv.compile(policyJsonSchema())
  const isRecord = ajv.compile(carbonRecordJsonSchema())

  test('the examples are valid', () => {
    expect(examples('docs/policy.md').map((yaml) => isPolicy(load(yaml)))).toEqual([true])
    expect(examples('docs/records.md').map((yaml) => isRecord(load(yaml)))).toEqual([true])
  })

  test.each([
    ['budgets: [{name: a, limit: 50}]'],
    ['buget: []'],
    ['mode: Enforce'],
    ['version: 2'],
    ['assume: {pue: 0.4}'],
    ['budgets: [{name: a, limit: 5 kg, per: week}]'],
    ['budgets: [{name: a}]'],
  ])('%s is no policy', (yaml) => {
    expect(isPolicy(load(yaml))).toBe(false)
  })

  test.each([
    ['runs: [{hours: 5}]'],
    ['runs: [{id: a, hours: 0}]'],
    ['servings: [{model: a}]'],
    ['runs: [{id: a, energy: 5}]'],
    ['run: []'],
  ])('%s is no record', (yaml) => {
    expect(isRecord(load(yaml))).toBe(false)
  })

  test('several kinds of hardware are a list', () => {
    expect(isRecord(load('runs: [{id: a, hours: 5, hardware: [8x A100, 512 GB RAM], params: 7e9, embodied: 1}]'))).toBe(
      false,
    )
    expect(isRecord(load('runs: [{id: a, hours: 5, hardware: [8x A100, 512 GB RAM], params: 7e9}]'))).toBe(true)
    expect(isPolicy(load('mode: report\naccounting: {embodied: false}\nassume: {hardware: 1x A10G, pue: 1.1}'))).toBe(
      true,
    )
  })
})
