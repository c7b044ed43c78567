import { expect, test } from 'vitest'
import type { PolicyReference } from '../../src/core/policy.ts'
import { WorldError } from '../../src/core/problem.ts'
import { loadCatalogue } from '../../src/data/catalogue.ts'
import { readers } from '../../src/parse/readers/index.ts'
import type { OpenOrganization } from '../../src/review/organization.ts'
import { type ReviewInput, review } from '../../src/review/review.ts'
import { type Files, memoryTrees, openFence } from './memory-trees.ts'

const POLICY = '.github/carbon-budget.yml'
const EXTENDS = 'extends: acme/.github:carbon-budget.yml\n'
const RUN = 'runs:\n  - id: sft\n    hardware: 8x NVIDIA H100 SXM\n    hours: 1\n    region: FR\n'
const ABOVE = 'budgets: [{name: everybody, limit: 1 gCO2e}]\nlocked: [mode, budgets]\n'

/** An organisation that answers with this text, and notes what it was asked. */
function organization(text: string) {
  const asked: PolicyReference[] = []
  const open: OpenOrganization = async (reference) => {
    asked.push(reference)
    return { oid: 'e'.repeat(40), bytes: new TextEncoder().encode(text) }
  }
  return { asked, open }
}

function between(base: Files, head: Files, more: Partial<ReviewInput> = {}) {
  return review({
    trees: memoryTrees({ files: base }, { files: head }),
    readers,
    fence: openFence,
    loadCatalogue: async () => loadCatalogue(),
    policyPath: POLICY,
    version: '0.0.0',
    reproduce: '',
    ...more,
  })
}

test('the budgets of the organisation hold in a repository that writes none', async () => {
  const { asked, open } = organization(ABOVE)
  const base = { [POLICY]: EXTENDS }
  const report = await between(base, { ...base, 'a.carbon.yml': RUN }, { organizationPolicy: open })
  expect(report.findings.map(({ budget, status, blocks }) => ({ budget, status, blocks }))).toEqual([
    { budget: 'everybody', status: 'over', blocks: true },
  ])
  expect(report.policy.organization).toEqual({
    reference: 'acme/.github:carbon-budget.yml',
    blob: 'e'.repeat(40),
    locked: ['mode', 'budgets'],
  })
  expect(asked).toEqual([{ owner: 'acme', repository: '.github', path: 'carbon-budget.yml' }])
})

test('files that the organisation asks records for need them, although nothing that changed is a record', async () => {
  const { open } = organization(
    'mode: enforce\nbudgets: [{name: a, limit: 1 t}]\nrecords: {required_for: ["models/**"]}',
  )
  const base = { [POLICY]: EXTENDS }
  const report = await between(base, { ...base, 'models/a.bin': 'x' }, { organizationPolicy: open })
  expect(report.problems.map(({ code, blocks }) => ({ code, blocks }))).toEqual([
    { code: 'records/required', blocks: true },
  ])
})

test('a repository without one pays nothing for it', async () => {
  const { asked, open } = organization(ABOVE)
  const base = { [POLICY]: 'budgets: [{name: a, limit: 1 t}]\n' }
  await between(base, { ...base, 'a.carbon.yml': RUN }, { organizationPolicy: open })
  await between({ [POLICY]: EXTENDS }, { [POLICY]: EXTENDS }, { organizationPolicy: open })
  expect(asked).toHaveLength(1)
})

test.each([
  [
    'cannot be read',
    async () => Promise.reject(new WorldError('github/not-found', 'it was not found', 'make it public')),
  ],
  ['has no one to read it', undefined],
])('an organisation whose policy %s holds the merge', async (_, organizationPolicy) => {
  const base = { [POLICY]: `on_error: warn\nmode: report\n${EXTENDS}` }
  const more = organizationPolicy ? { organizationPolicy } : {}
  for (const head of [
    { ...base, 'a.carbon.yml': RUN },
    { ...base, 'a.txt': '' },
  ]) {
    const report = await between(base, head, more)
    expect({ verdict: report.verdict, exit: report.exit_code }).toEqual({ verdict: 'INDETERMINATE', exit: 4 })
  }
})

test('a policy of the organisation that is wrong is a bad policy, with its own place', async () => {
  const { open } = organization('mode: enforced\n')
  const base = { [POLICY]: EXTENDS }
  const report = await between(base, { ...base, 'a.carbon.yml': RUN }, { organizationPolicy: open })
  expect(report.verdict).toBe('BAD_POLICY')
  expect(report.problems.map(({ code, file, line }) => ({ code, file, line }))).toContainEqual({
    code: 'policy/choice',
    file: 'acme/.github:carbon-budget.yml',
    line: 1,
  })
})

test('a pull request that loosens what is locked is held, and one that tightens it passes', async () => {
  const { open } = organization(ABOVE.replace('1 gCO2e', '1 t'))
  const base = { [POLICY]: EXTENDS }
  const loosened = await between(base, { [POLICY]: `${EXTENDS}mode: report\n` }, { organizationPolicy: open })
  expect({ verdict: loosened.verdict, exit: loosened.exit_code }).toEqual({ verdict: 'BAD_INPUT', exit: 2 })
  expect(loosened.problems.map(({ code, file, line, column, blocks }) => [code, file, line, column, blocks])).toEqual([
    ['policy/locked', POLICY, 2, 7, true],
  ])
  const tighter = `${EXTENDS}budgets: [{name: everybody, limit: 500 kg}]\n`
  const tightened = await between(base, { [POLICY]: tighter }, { organizationPolicy: open })
  expect(tightened.verdict).toBe('NO_RECORDS')
  expect(tightened.policy.proposed[0]).toBe('"everybody": 1 t -> 500 kg (-50%)')
})

test('a base that loosens what was locked since then cannot be judged by, and a pull request can mend it', async () => {
  const { open } = organization(ABOVE.replace('1 gCO2e', '1 t'))
  const base = { [POLICY]: `${EXTENDS}mode: report\n` }
  const judged = await between(base, { ...base, 'a.carbon.yml': RUN }, { organizationPolicy: open })
  expect({ verdict: judged.verdict, exit: judged.exit_code }).toEqual({ verdict: 'BAD_POLICY', exit: 3 })
  const mended = await between(base, { [POLICY]: EXTENDS }, { organizationPolicy: open })
  expect(mended.verdict).toBe('NO_RECORDS')
})

test('a pull request cannot have another file read, only say that it should be', async () => {
  const { asked, open } = organization(ABOVE)
  const head = { [POLICY]: 'mode: report\nextends: acme/secrets:password.yml\n' }
  const first = await between({ [POLICY]: 'mode: report\n' }, head, { organizationPolicy: open })
  expect(first.policy.proposed).toContain('extends: none -> acme/secrets:password.yml')
  expect(asked).toEqual([])
  const other = await between({ [POLICY]: EXTENDS }, head, { organizationPolicy: open })
  expect(other.policy.proposed).toContain(
    'loosens: extends: acme/.github:carbon-budget.yml -> acme/secrets:password.yml',
  )
  expect(asked.map(({ repository }) => repository)).toEqual(['.github'])
})

test('the trunk of a stack is named, and its organisation is asked', async () => {
  const { open } = organization(ABOVE)
  const bytes = new TextEncoder().encode(EXTENDS)
  const base = { [POLICY]: 'budgets: [{name: lax, limit: 1000 t}]\n' }
  const report = await between(
    base,
    { ...base, 'a.carbon.yml': RUN },
    {
      organizationPolicy: open,
      openTrustedPolicy: async () => ({ oid: 'f'.repeat(40), bytes, branch: 'main' }),
    },
  )
  expect({ verdict: report.verdict, trunk: report.policy.trunk, blob: report.policy.blob }).toEqual({
    verdict: 'OVER',
    trunk: 'main',
    blob: 'f'.repeat(40),
  })
})

test('a trunk that cannot be found holds the merge', async () => {
  const refusal = new WorldError('github/stack-unclear', 'whose policy judges is not clear', 'retarget it')
  const base = { [POLICY]: 'on_error: warn\nbudgets: [{name: lax, limit: 1000 t}]\n' }
  const more = { openTrustedPolicy: () => Promise.reject(refusal) }
  const report = await between(base, { ...base, 'a.carbon.yml': RUN }, more)
  expect({ verdict: report.verdict, exit: report.exit_code }).toEqual({ verdict: 'INDETERMINATE', exit: 4 })
})

test('who owns the policy on base is told when it changes, and that nobody does', async () => {
  const base = { [POLICY]: 'budgets: [{name: a, limit: 1 t}]\n' }
  const raised = { [POLICY]: 'budgets: [{name: a, limit: 2 t}]\n' }
  const told = async (before: Files, after: Files) => {
    const { policy } = await between({ ...base, ...before }, { ...raised, ...before, ...after })
    return [policy.owners, ...policy.proposed]
  }
  const change = 'loosens: "a": 1 t -> 2 t (+100%)'
  const nobody = 'nobody owns .github/carbon-budget.yml: name who has to agree, in CODEOWNERS'
  const owned = { CODEOWNERS: '* @acme/all\n/.github/ @acme/ml-leads @octocat\n' }
  expect(await told(owned, {})).toEqual([['@acme/ml-leads', '@octocat'], change])
  expect(await told({}, owned)).toEqual([undefined, change, nobody])
  expect(await told({ ...owned, '.github/CODEOWNERS': '/src/ @octocat\n' }, {})).toEqual([undefined, change, nobody])
})
