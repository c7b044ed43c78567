import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { organizationFile } from '../../src/disk/organization.ts'

const folder = mkdtempSync(join(tmpdir(), 'carbon-organization-'))
afterAll(() => rmSync(folder, { recursive: true }))
const reference = { owner: 'acme', repository: '.github', path: 'carbon-budget.yml' }
const open = (name: string) => organizationFile(join(folder, name), name)(reference)

test('a copy is read and named as git names it', async () => {
  const text = 'mode: report\n'
  writeFileSync(join(folder, 'a.yml'), text)
  const oid = createHash('sha1').update(`blob ${text.length}\0${text}`).digest('hex')
  expect(await open('a.yml')).toEqual({ oid, bytes: new Uint8Array(Buffer.from(text)) })
})

test('one that is too large is read as far as it takes to say so', async () => {
  writeFileSync(join(folder, 'big.yml'), '#'.repeat(400_000))
  expect((await open('big.yml')).bytes).toHaveLength(262_145)
})

test('what is no file is refused, never taken for a policy that says nothing', async () => {
  symlinkSync(join(folder, 'a.yml'), join(folder, 'link.yml'))
  for (const [name, standing] of [
    ['gone.yml', 'missing'],
    ['.', 'folder'],
    ['link.yml', 'symlink'],
  ] as const) {
    await expect(open(name)).rejects.toMatchObject({
      code: 'disk/unreadable',
      message: `${name} is not a file that can be read (${standing})`,
    })
  }
})
