import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Found, findFiles } from '../../src/disk/paths.ts'
import { temporaryFolder, textOf, write } from './temporary.ts'

const wanted = (path: string) => path.endsWith('.csv') || path.endsWith('.md')

function summary({ files, problems, skipped }: Found) {
  return {
    files: files.map(({ path, explicit }) => (explicit ? `${path} (named)` : path)),
    problems: problems.map(({ class: group, at }) => `${at.file} ${group}`),
    skipped,
  }
}

test('a folder is looked through for wanted names, without what other people wrote', () => {
  const folder = temporaryFolder()
  write(folder, {
    'b.csv': '1',
    'a/a.csv': '2',
    'a/notes.txt': 'x',
    '.hidden/c.csv': '3',
    '.git/d.csv': '4',
    'node_modules/pkg/README.md': '5',
    'web/node_modules/e.csv': '6',
  })
  expect(summary(findFiles(['.'], { cwd: folder, wanted }))).toEqual({
    files: ['.hidden/c.csv', 'a/a.csv', 'b.csv'],
    problems: [],
    skipped: ['node_modules', 'web/node_modules'],
  })
})

test('a folder or a link whose name would only stand beside a record is no problem', () => {
  const folder = temporaryFolder()
  write(folder, { 'run/params/model/name': 'x', 'run/params/lr': '1' })
  symlinkSync('lr', join(folder, 'run/params/link'))
  const beside = (path: string) => path.includes('/params/')
  expect(summary(findFiles(['.'], { cwd: folder, wanted, beside }))).toEqual({
    files: ['run/params/lr', 'run/params/model/name'],
    problems: [],
    skipped: [],
  })
})

test('a file that is named is read whatever it is called, and once', () => {
  const folder = temporaryFolder()
  write(folder, { 'x.log': '1', 'a/b.csv': '2' })
  expect(summary(findFiles(['x.log', './x.log', 'a', 'a/b.csv'], { cwd: folder, wanted }))).toEqual({
    files: ['a/b.csv (named)', 'x.log (named)'],
    problems: [],
    skipped: [],
  })
})

test('paths from elsewhere are written from the folder or file that was named', () => {
  const folder = temporaryFolder()
  const here = temporaryFolder()
  write(folder, { 'one/a.csv': '1', 'two/a.csv': '2', 'tree/sub/c.csv': '3' })
  const found = findFiles([join(folder, 'one/a.csv'), join(folder, 'two/a.csv'), join(folder, 'tree')], {
    cwd: here,
    wanted,
  })
  const second = `${join(folder, 'two/a.csv').slice(1)} (named)`
  expect(new Set(summary(found).files)).toEqual(new Set(['a.csv (named)', 'sub/c.csv', second]))
  for (const { path } of found.files) expect(path).not.toMatch(/^\/|\.\./)
})

test('links, pipes, devices, folders and missing files are problems, and none is opened', () => {
  const folder = temporaryFolder()
  const secret = temporaryFolder()
  write(secret, { 'canary.csv': 'canary' })
  write(folder, { 'real.csv': '1', 'folder.csv/inside.csv': '2' })
  symlinkSync(join(secret, 'canary.csv'), join(folder, 'link.csv'))
  symlinkSync(secret, join(folder, 'elsewhere'))
  symlinkSync('loop.csv', join(folder, 'loop.csv'))
  symlinkSync('/dev/zero', join(folder, 'zero.csv'))
  symlinkSync('real.csv', join(folder, 'README.md'))
  execFileSync('mkfifo', [join(folder, 'pipe.csv')])
  expect(summary(findFiles(['.'], { cwd: folder, wanted }))).toEqual({
    files: ['folder.csv/inside.csv', 'real.csv'],
    problems: [
      'folder.csv E_FILETYPE',
      'link.csv E_SYMLINK',
      'loop.csv E_SYMLINK',
      'pipe.csv E_FILETYPE',
      'zero.csv E_SYMLINK',
    ],
    skipped: [],
  })
  const named = ['link.csv', 'pipe.csv', 'elsewhere', 'nope.csv', 'real.csv/x', '/dev/null']
  expect(summary(findFiles(named, { cwd: folder, wanted }))).toEqual({
    files: [],
    problems: [
      'link.csv E_SYMLINK',
      'pipe.csv E_FILETYPE',
      'elsewhere E_SYMLINK',
      'nope.csv E_PATH',
      'real.csv/x E_PATH',
      'null E_FILETYPE',
    ],
    skipped: [],
  })
})

test('a name that is not UTF-8 is a problem and is not read', () => {
  const folder = temporaryFolder()
  execFileSync('sh', ['-c', `printf x > "$(printf 'caf\\351.csv')"`], { cwd: folder })
  expect(summary(findFiles(['.'], { cwd: folder, wanted }))).toEqual({
    files: [],
    problems: ['caf\ufffd.csv E_PATH'],
    skipped: [],
  })
})

test('as many files as allowed are looked at, and one more is said', () => {
  const folder = temporaryFolder()
  write(folder, Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`${index}.csv`, ''])))
  expect(findFiles(['.'], { cwd: folder, wanted, limit: 10 })).toMatchObject({ files: { length: 10 }, problems: [] })
  expect(summary(findFiles(['.'], { cwd: folder, wanted, limit: 9 })).problems).toEqual(['9.csv E_COUNT'])
})

test('deep folders are read', () => {
  const folder = temporaryFolder()
  const deep = `${'d/'.repeat(200)}x.csv`
  write(folder, { [deep]: '1' })
  expect(summary(findFiles(['.'], { cwd: folder, wanted })).files).toEqual([deep])
})

test('a file comes in blocks, from its start, as often as it is asked for', async () => {
  const folder = temporaryFolder()
  const text = 'carbon'.repeat(100_000)
  write(folder, { 'a.csv': text, 'empty.csv': '' })
  const [file, empty] = findFiles(['.'], { cwd: folder, wanted }).files
  const sizes: number[] = []
  for await (const chunk of file?.blob.chunks() ?? []) sizes.push(chunk.length)
  expect(sizes).toEqual([262_144, 262_144, 75_712])
  expect(file?.blob.size).toBe(text.length)
  expect(await textOf(file?.blob)).toBe(text)
  expect(Buffer.from((await file?.blob.head(8)) ?? []).toString()).toBe('carbonca')
  expect((await empty?.blob.head(8))?.length).toBe(0)
  expect(await textOf(empty?.blob)).toBe('')
})

test('a block stays as it is while the next one is looked at', () => {
  const folder = temporaryFolder()
  const text = Array.from({ length: 5 }, (_, index) => String(index).repeat(262_144)).join('')
  write(folder, { 'a.csv': text })
  const [file] = findFiles(['.'], { cwd: folder, wanted }).files
  let before: Uint8Array | null = null
  const pairs: string[] = []
  for (const chunk of (file?.blob.chunks() ?? []) as Iterable<Uint8Array>) {
    pairs.push([before, chunk].map((one) => (one ? String.fromCharCode(one[0] ?? 0, one.at(-1) ?? 0) : '')).join(' '))
    before = chunk
  }
  expect(pairs).toEqual([' 00', '00 11', '11 22', '22 33', '33 44'])
})

test('a log that grows while it is read ends where it ended when it was found; one that shrinks is an error', async () => {
  const folder = temporaryFolder()
  write(folder, { 'grows.csv': '12', 'shrinks.csv': '34' })
  const [grows, shrinks] = findFiles(['.'], { cwd: folder, wanted }).files
  write(folder, { 'grows.csv': '1256', 'shrinks.csv': '3' })
  expect(await textOf(grows?.blob)).toBe('12')
  await expect(textOf(shrinks?.blob)).rejects.toMatchObject({ code: 'disk/changed' })
})
