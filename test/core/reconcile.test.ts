import { expect, test } from 'vitest'
import { mergeRecords } from '../../src/core/merge.ts'
import { reconcile } from '../../src/core/reconcile.ts'
import type { Record } from '../../src/core/record.ts'
import { aRun, withEnergy } from './builders.ts'

function changes(base: readonly Record[], head: readonly Record[]) {
  return reconcile(mergeRecords(base), mergeRecords(head)).map(({ change, base, head }) => ({
    change,
    base: base?.source.path ?? null,
    head: head?.source.path ?? null,
  }))
}

const at = (path: string, format = 'codecarbon') => ({ source: { format, path, line: 2, column: 1 } })

test('new, changed, removed and same', () => {
  const base = [aRun('a', at('a')), aRun('b', at('b')), aRun('c', at('c'))]
  const head = [aRun('a', at('a')), withEnergy(aRun('b', at('b')), 2), aRun('d', at('d'))]
  expect(changes(base, head)).toEqual([
    { change: 'same', base: 'a', head: 'a' },
    { change: 'changed', base: 'b', head: 'b' },
    { change: 'removed', base: 'c', head: null },
    { change: 'new', base: null, head: 'd' },
  ])
})

test('a run keeps its identity when its file is renamed', () => {
  expect(changes([aRun('a', at('emissions.csv'))], [aRun('a', at('results/emissions.csv'))])).toEqual([
    { change: 'same', base: 'emissions.csv', head: 'results/emissions.csv' },
  ])
})

test('a card, which is named by its path, has moved and is not new', () => {
  const card = (path: string) => aRun(`model-card:${path}`, { ...at(path, 'model-card'), declaredKg: 2, energy: null })
  expect(changes([card('README.md')], [card('docs/README.md')])).toEqual([
    { change: 'same', base: 'README.md', head: 'docs/README.md' },
  ])
})

test('a run under a new id is a new charge, and the old one stays booked', () => {
  expect(changes([aRun('a', at('x'))], [aRun('b', at('x'))]).map(({ change }) => change)).toEqual(['removed', 'new'])
})

test('an entry that was overwritten by a later run is a new charge, and the old run stays booked', () => {
  const written = { format: 'carbon-yml', path: 'a.carbon.yml', line: 2, column: 3 }
  const march = { source: written, started: '2026-03-01T10:00:00Z', finished: '2026-03-02T10:00:00Z' }
  const may = { source: written, started: '2026-05-01T10:00:00', finished: '2026-05-02T10:00:00' }
  expect(changes([aRun('carbon:sft', march)], [aRun('carbon:sft', may)])).toEqual([
    { change: 'removed', base: 'a.carbon.yml', head: null },
    { change: 'new', base: null, head: 'a.carbon.yml' },
  ])
  const short = { ...may, started: null, durationS: 3600 }
  expect(changes([aRun('carbon:sft', march)], [aRun('carbon:sft', short)])).toHaveLength(2)
  const mended = { ...march, finished: '2026-03-02T11:00:00Z' }
  expect(changes([aRun('carbon:sft', march)], [aRun('carbon:sft', mended)]).map(({ change }) => change)).toEqual([
    'changed',
  ])
})
