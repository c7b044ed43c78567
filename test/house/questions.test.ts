/** The pages for leads: what they show must work, and what they name must be there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../../src/entry/cli/command.ts'
import { parsePolicy } from '../../src/parse/policy/index.ts'

const FOLDER = 'docs/questions'
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md'))
const texts = new Map(names.map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]))

const policies = [...texts].flatMap(([name, text]) =>
  [...text.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```/gm)].map(([, indent = '', block = ''], index) => {
    return [`${name}, ${index + 1}`, block.replaceAll(new RegExp(`^${indent}`, 'gm'), '')] as const
  }),
)

test.each(policies)('the policy of %s is one', (_, text) => {
  const parsed = parsePolicy(new TextEncoder().encode(text), 'page')
  expect(parsed.ok ? [] : parsed.problems).toEqual([])
})

test.each([...texts])('%s links to what is there', (name, text) => {
  const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = '']) => join(dirname(join(FOLDER, name)), link))
  expect(links.filter((link) => !existsSync(link))).toEqual([])
})

test('every page is in the list, and the list has no other', () => {
  const listed = [...(texts.get('README.md') ?? '').matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, link]) => link)
  expect(new Set(listed)).toEqual(new Set(names.filter((name) => name !== 'README.md')))
  expect(listed.length).toBe(new Set(listed).size)
})

test('commands that are named exist', () => {
  const named = [...texts.values()].flatMap((text) =>
    [...text.matchAll(/carbon-clerk ([a-z-]+)\b/g)].map(([, command = '']) => command),
  )
  expect([...new Set(named)].filter((command) => !Object.hasOwn(commands, command))).toEqual([])
})
