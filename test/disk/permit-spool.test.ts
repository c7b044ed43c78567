import { type ChildProcess, spawn as start } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { spend, type Use } from '../../src/disk/permit-spool.ts'
import { furnish, NOON, PERMIT, token } from '../cli/permits.ts'
import { temporaryFolder, write } from './temporary.ts'

const use = (job: string, deviceHours: number): Use => ({ job, deviceHours, at: NOON })
const spent = (message: string) => ({ code: 'spent', message })

/** The folder of the permit: the SHA-256 of its id. */
const OWN = '5d2611d5a4dd2b40b277dfdb5ecf5b49819150d7d5c62f4eef960cb0c24db20c'

test('hours are taken until there are none, each use a file that stays as it is', () => {
  const folder = join(temporaryFolder(), 'new', 'spool')
  expect(spend(folder, PERMIT, use('a', 320), 'x')).toBe(null)
  expect(spend(folder, PERMIT, use('b', 319.9), 'x')).toBe(null)
  expect(spend(folder, PERMIT, use('c', 0.2), 'x')).toEqual(
    spent('639.9 of its 640 device-hours are used, and 0.2 more are asked for'),
  )
  // Ten times 0.1 is one, and the rest is exactly the rest.
  expect(spend(folder, PERMIT, use('d', 0.1), 'x')).toBe(null)
  const [own = ''] = readdirSync(folder)
  expect(readdirSync(join(folder, own)).sort()).toEqual(['000000', '000001', '000002'])
  expect(JSON.parse(readFileSync(join(folder, own, '000001'), 'utf8'))).toEqual(use('b', 319.9))
})

test('the same job takes nothing more for the same hours, and all of it for more', () => {
  const folder = temporaryFolder()
  expect(spend(folder, PERMIT, use('a', 320), 'x')).toBe(null)
  expect(spend(folder, PERMIT, use('a', 320), 'x')).toBe(null)
  expect(spend(folder, PERMIT, use('a', 100), 'x')).toBe(null)
  expect(spend(folder, PERMIT, use('a', 321), 'x')).toEqual(
    spent('320 of its 640 device-hours are used, and 321 more are asked for'),
  )
})

test('another permit has hours of its own', () => {
  const folder = temporaryFolder()
  expect(spend(folder, PERMIT, use('a', 640), 'x')).toBe(null)
  expect(spend(folder, { ...PERMIT, id: 'another-permit-of-them' }, use('a', 640), 'x')).toBe(null)
})

test.each(['', '{', '{"deviceHours": -5, "job": "a", "at": 1}', '{"job": "a", "at": 1}', 'null'])(
  'a use that reads %j could have been any number of hours',
  (text) => {
    const folder = temporaryFolder()
    expect(spend(folder, PERMIT, use('a', 1), 'x')).toBe(null)
    const [own = ''] = readdirSync(folder)
    expect(own).toBe(OWN)
    write(folder, { [`${own}/000001`]: text })
    expect(spend(folder, PERMIT, use('b', 1), 'x')).toEqual({
      code: 'spool',
      message: 'what was started under it before cannot be read',
    })
  },
)

test('a spool that cannot be written is an error, not a permission', () => {
  const folder = temporaryFolder()
  write(folder, { file: '' })
  expect(() => spend(join(folder, 'file'), PERMIT, use('a', 1), 'x')).toThrow('cannot be used')
})

test('of ten processes that want 100 hours at once, six get them', async () => {
  const folder = temporaryFolder()
  furnish(folder)
  const entry = fileURLToPath(new URL('../../src/entry/cli.ts', import.meta.url))
  const permit = await token()
  const words = ['permit', 'verify', permit, '--keys', 'keys.json', '--spool', 'spool', '--at', '2026-11-02T13:00:00Z']
  const codes = await Promise.all(
    Array.from({ length: 10 }, (_, job) => {
      const all = [entry, ...words, '--device-hours', '100', '--job', `job-${job}`]
      return ended(start(process.execPath, all, { cwd: folder, env: { NODE_NO_WARNINGS: '1' }, stdio: 'ignore' }))
    }),
  )
  expect(codes.sort((a, b) => Number(a) - Number(b))).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1])
  expect(readdirSync(join(folder, 'spool', OWN))).toHaveLength(6)
})

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve))
}
