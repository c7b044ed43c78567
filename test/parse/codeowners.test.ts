import { expect, test } from 'vitest'
import { ownersOf } from '../../src/parse/codeowners.ts'

const POLICY = '.github/carbon-budget.yml'

// After the example in "About code owners" of GitHub's documentation.
test.each([
  ['* @all', POLICY, ['@all']],
  ['*.yml @yaml', POLICY, ['@yaml']],
  ['/.github/ @gh @org/team', POLICY, ['@gh', '@org/team']],
  ['.github/ docs@example.com', POLICY, ['docs@example.com']],
  ['.github @gh', POLICY, ['@gh']],
  ['.github/* @gh', POLICY, ['@gh']],
  ['.github/* @gh', '.github/workflows/a.yml', []],
  ['/.github/**/*.yml @gh', '.github/workflows/a.yml', ['@gh']],
  ['apps/ @apps', 'deep/apps/x', ['@apps']],
  ['/apps/ @apps', 'deep/apps/x', []],
  ['* @all\n/.github/ @gh', POLICY, ['@gh']],
  ['/.github/ @gh\n* @all', POLICY, ['@all']],
  ['* @all\n/.github/carbon-budget.yml', POLICY, []],
  ['* @all # everything\n# /.github/ @gh', POLICY, ['@all']],
  ['docs/ @docs', POLICY, []],
  ['', POLICY, []],
])('%j gives %s the owners %j', (text, path, owners) => {
  expect(ownersOf(text, path)).toEqual(owners)
})
