import { expect, test } from 'vitest'
import { ownersOf } from '../../src/parse/codeowners.ts'

const PATH = '.github/carbon-budget.yml'

test.each([
  ['', []],
  ['# * @a\n\n   \n', []],
  ['* @a', ['@a']],
  ['* @a # @b', ['@a']],
  ['* @a\r\n*.yml @b c@acme.example\r\n', ['@b', 'c@acme.example']],
  ['*.yml @b\n* @a\n', ['@a']],
  ['/.github/ @a', ['@a']],
  ['.github/ @a', ['@a']],
  ['.github @a', ['@a']],
  ['.github/* @a', ['@a']],
  ['.github/** @a', ['@a']],
  ['**/carbon-budget.yml @a', ['@a']],
  ['carbon-budget.yml @a', ['@a']],
  ['/carbon-budget.yml @a', []],
  ['/.github/carbon-budget.yml @acme/ml-leads', ['@acme/ml-leads']],
  ['/.GitHub/ @a', []],
  ['docs/ @a', []],
  ['* @a\n/.github/\n', []],
  ['* @a\n!/.github/ @b\n', ['@a']],
  ['* @a\n*.[xy]ml @b\n', ['@a']],
])('%j', (text, owners) => {
  expect(ownersOf(text, PATH)).toEqual(owners)
})
