import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findCheckout } from '../../src/disk/repository.ts'
import { branchBehind, cloneState, filesAt, filesOnDisk } from '../../src/disk/set-up.ts'
import { clone, commit, git, makeRepository, temporaryFolder, write } from './temporary.ts'

const text = (files: ReadonlyMap<string, Uint8Array>) =>
  Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]))

async function checkoutOf(folder: string) {
  const checkout = await findCheckout(folder)
  if (checkout === null) throw new Error('no checkout')
  return checkout
}

test('files of a commit and of the disk, and nothing that a link leads to', async () => {
  const folder = makeRepository({ 'w/a.yml': 'a', 'w/deep/b.yml': 'b', 'one.yml': '1', other: 'x' })
  const checkout = await checkoutOf(folder)
  const at = await filesAt(checkout, git(folder, 'rev-parse', 'HEAD'), (path) => path !== 'other')
  expect(text(at)).toEqual({ 'one.yml': '1', 'w/a.yml': 'a', 'w/deep/b.yml': 'b' })
  const secret = temporaryFolder()
  write(secret, { 'secret.yml': 'secret' })
  symlinkSync(join(secret, 'secret.yml'), join(folder, 'w/link.yml'))
  symlinkSync(secret, join(folder, 'linked'))
  write(folder, { 'w/a.yml': 'new', 'w/empty.yml': '' })
  const disk = await filesOnDisk(folder, ['w', 'linked', 'missing'], ['one.yml', 'linked/secret.yml', 'none.yml'])
  expect(text(disk)).toEqual({ 'w/a.yml': 'new', 'w/empty.yml': '', 'one.yml': '1' })
})

test('a file of many megabytes is not read whole', async () => {
  const folder = makeRepository({ 'large.yml': 'x'.repeat(3 * 1024 * 1024) })
  const at = await filesAt(await checkoutOf(folder), 'HEAD', () => true)
  const disk = await filesOnDisk(folder, [], ['large.yml'])
  expect([at.get('large.yml')?.length, disk.get('large.yml')?.length]).toEqual([1024 * 1024, 1024 * 1024])
})

test('what a clone says about itself', async () => {
  const origin = makeRepository({ a: '1' })
  commit(origin, { a: '2' })
  const whole = await cloneState(await checkoutOf(origin))
  expect(whole).toEqual({ shallow: false, partial: false, git: expect.stringMatching(/^\d+\.\d+/), origin: null })
  const folder = clone(origin, '--depth=1', '--filter=blob:none')
  const checkout = await checkoutOf(folder)
  expect(await cloneState(checkout)).toEqual({
    shallow: true,
    partial: true,
    git: whole.git,
    origin: git(folder, 'config', 'remote.origin.url'),
  })
  expect(await branchBehind(checkout, 'origin/HEAD')).toBe('origin/main')
  expect(await branchBehind(checkout, 'nothing')).toBe('nothing')
})
