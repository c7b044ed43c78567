/** What the log of a job may show of its tokens: nothing, and of the second one the command that hides it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { runAction } from '../../../src/entry/action/run.ts'
import { temporaryFolder } from '../../disk/temporary.ts'

afterEach(() => vi.restoreAllMocks())

async function log(inputs: Readonly<Record<string, string>>, payload: string): Promise<readonly string[]> {
  const folder = temporaryFolder()
  const event = join(folder, 'event.json')
  writeFileSync(event, payload)
  const lines: string[] = []
  // The toolkit writes its annotations to the process itself.
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(String(text).trim())
    return true
  })
  await runAction({
    environment: {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'octo-org/hello-world',
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_WORKSPACE: folder,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
    print: (line) => lines.push(line),
    sleep: async () => undefined,
    nowS: () => 1_795_435_200,
    entry: import.meta.url,
  })
  return lines
}

test('a token of Electricity Maps is hidden before anything else is said, and said nowhere', async () => {
  const inputs = { 'github-token': 'ghs_first', 'electricity-maps-token': 'em%second' }
  const [mask, ...rest] = await log(inputs, '{"action": "ghs_first em%second"}')
  expect(mask).toBe('::add-mask::em%25second')
  expect(rest.length).toBeGreaterThan(0)
  expect(rest.join('\n')).not.toMatch(/ghs_first|em%second|em%25second/)
})

test('without one there is nothing to hide', async () => {
  const lines = await log({ 'github-token': 'ghs_first' }, '{}')
  expect(lines.filter((line) => line.includes('add-mask'))).toEqual([])
})
