import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Continuable } from '../../src/core/ledger/chronicle.ts'
import { type LedgerKey, openLedgerCache } from '../../src/disk/ledger-cache.ts'
import { temporaryFolder } from './temporary.ts'

const KEY: LedgerKey = {
  version: '1.0.0',
  formats: ['codecarbon', 'wandb'],
  include: ['**'],
  exclude: [],
  policyPath: '.github/carbon-budget.yml',
  gitDir: '/home/ada/work/.git',
}

function content(tip: string, unreadable: Continuable['chronicle']['unreadable'] = []): Continuable {
  const file = { path: 'é "x".csv', oid: 'a'.repeat(40), size: null, format: 'codecarbon' }
  return {
    chronicle: { tip, dates: [1, 2.5, Number.MAX_SAFE_INTEGER], steps: [], policies: [], unreadable },
    standing: { files: [file], units: [] },
  }
}

/** A cache with something in it, and the file in which it stands. */
function filled(): { folder: string; path: string } {
  const folder = join(temporaryFolder(), 'deep/ledger')
  openLedgerCache(folder, KEY).write(content('one'))
  return { folder, path: join(folder, readdirSync(folder)[0] ?? '') }
}

test('what was written is read again, and the newest write is the one', () => {
  const { folder } = filled()
  expect(openLedgerCache(folder, KEY).read()).toEqual(content('one'))
  openLedgerCache(folder, KEY).write(content('two'))
  expect(openLedgerCache(folder, { ...KEY }).read()).toEqual(content('two'))
  expect(readdirSync(folder)).toHaveLength(1)
})

test('only the user may read it', () => {
  const { folder, path } = filled()
  expect([statSync(folder).mode & 0o777, statSync(path).mode & 0o777]).toEqual([0o700, 0o600])
})

test.each([
  ['another version', { version: '1.0.1' }],
  ['other readers', { formats: ['codecarbon'] }],
  ['another scope', { include: ['runs/**'] }],
  ['something left out', { exclude: ['old/**'] }],
  ['another policy file', { policyPath: 'budget.yml' }],
  ['another repository', { gitDir: '/home/ada/other/.git' }],
  ['lists that only look alike', { include: ['**', ''] }],
])('%s has a file of its own', (_, change) => {
  const { folder } = filled()
  const other = openLedgerCache(folder, { ...KEY, ...change })
  expect(other.read()).toBeNull()
  other.write(content('other'))
  expect(openLedgerCache(folder, KEY).read()).toEqual(content('one'))
})

test('a file that is torn, longer, changed, empty or of something else is as good as none', () => {
  const { folder, path } = filled()
  const whole = readFileSync(path)
  const changed = Buffer.from(whole)
  changed[whole.length - 10] = 0x20
  const other = readFileSync(filled().path)
  const wrong = [
    whole.subarray(0, whole.length - 1),
    whole.subarray(0, 30),
    Buffer.concat([whole, Buffer.from(' ')]),
    changed,
    Buffer.alloc(0),
    Buffer.from('{}'),
    Buffer.from(whole.toString().replace('ledger 1', 'ledger 2')),
    Buffer.from(whole.toString().replace(/[0-9a-f]{64}/, '0'.repeat(64))),
    Buffer.from(whole.toString().replace(/^[^\n]*\n/, '')),
  ]
  for (const bytes of wrong) {
    writeFileSync(path, bytes)
    expect(openLedgerCache(folder, KEY).read()).toBeNull()
  }
  writeFileSync(path, other)
  expect(openLedgerCache(folder, KEY).read()).toEqual(content('one'))
})

test('the file of another question is no answer under this name', () => {
  const { folder, path } = filled()
  const other = openLedgerCache(folder, { ...KEY, version: '2' })
  other.write(content('two'))
  const [foreign = ''] = readdirSync(folder).filter((name) => join(folder, name) !== path)
  renameSync(join(folder, foreign), path)
  expect(openLedgerCache(folder, KEY).read()).toBeNull()
})

test('a link is not followed, a folder is not read, and one in the way is left', () => {
  const { folder, path } = filled()
  const elsewhere = join(temporaryFolder(), 'elsewhere')
  renameSync(path, elsewhere)
  symlinkSync(elsewhere, path)
  expect(openLedgerCache(folder, KEY).read()).toBeNull()
  openLedgerCache(folder, KEY).write(content('two'))
  expect(readFileSync(elsewhere, 'utf8')).toContain('"one"')
  expect(openLedgerCache(folder, KEY).read()).toEqual(content('two'))
  const blocked = join(temporaryFolder(), 'blocked')
  mkdirSync(join(blocked, path.slice(folder.length)), { recursive: true })
  openLedgerCache(blocked, KEY).write(content('two'))
  expect(openLedgerCache(blocked, KEY).read()).toBeNull()
})

test('a folder that cannot be made is passed over', () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  const cache = openLedgerCache(join(file, 'ledger'), KEY)
  cache.write(content('one'))
  expect(cache.read()).toBeNull()
})

test.skipIf(process.getuid?.() === 0)('a file that may not be read is as good as none', () => {
  const { folder, path } = filled()
  chmodSync(path, 0)
  expect(openLedgerCache(folder, KEY).read()).toBeNull()
})

test('what only took too long is not kept', () => {
  const folder = join(temporaryFolder(), 'ledger')
  const cache = openLedgerCache(folder, KEY)
  const wrong = (code: string) => content('one', [{ commit: 'c', path: 'a.csv', code }])
  cache.write(wrong('fence/timeout'))
  expect(existsSync(folder)).toBe(false)
  cache.write(wrong('csv/columns'))
  expect(cache.read()).toEqual(wrong('csv/columns'))
})

test('the files that were not written for longest go first, and nothing else goes', () => {
  const { folder, path } = filled()
  appendFileSync(join(folder, 'notes.txt'), 'of somebody')
  const names = Array.from({ length: 70 }, (_, index) => `${index.toString(16).padStart(64, '0')}.json`)
  for (const [index, name] of names.entries()) {
    writeFileSync(join(folder, name), '')
    utimesSync(join(folder, name), index, index)
  }
  writeFileSync(`${path}.0123456789abcdef.new`, 'half')
  openLedgerCache(folder, KEY).write(content('two'))
  const left = readdirSync(folder)
  expect(left).toHaveLength(33)
  expect(left).toContain('notes.txt')
  expect(left.filter((name) => names.includes(name)).sort()).toEqual(names.slice(-31))
  expect(openLedgerCache(folder, KEY).read()).toEqual(content('two'))
})
