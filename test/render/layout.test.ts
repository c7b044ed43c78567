import { expect, test } from 'vitest'
import { alignDecimals, KEPT, Sheet } from '../../src/render/terminal/layout.ts'

const ROWS = [
  ['method/host-node', '0.37', 'node power less accelerators, from many readings of one kind'],
  ['method/pue', '1.5', 'a survey'],
]

function rowsAt(columns: number, rows: readonly (readonly string[])[] = ROWS): readonly string[] {
  const sheet = new Sheet({ columns, color: false })
  sheet.rows(rows, 2)
  return sheet.toString().trimEnd().split('\n')
}

test('columns stand beside each other where they fit', () => {
  expect(rowsAt(100)).toEqual([
    '  method/host-node  0.37  node power less accelerators, from many readings of one kind',
    '  method/pue        1.5   a survey',
  ])
})

test('where the last has room for a few words it is wrapped within its column', () => {
  expect(rowsAt(60)).toEqual([
    '  method/host-node  0.37  node power less accelerators, from',
    '                          many readings of one kind',
    '  method/pue        1.5   a survey',
  ])
})

test('where it has not, it stands under the others, which keep their columns', () => {
  expect(rowsAt(40)).toEqual([
    '  method/host-node  0.37',
    '    node power less accelerators, from',
    '    many readings of one kind',
    '  method/pue        1.5',
    '    a survey',
  ])
})

test('where nothing fits, all stand under each other, without the blanks of a column', () => {
  const rows = [['method/host-node', ...alignDecimals(['0.37 x', '12 x']).slice(1), 'readings']]
  expect(rowsAt(20, rows)).toEqual(['  method/host-node', '    12 x  readings'])
})

test('a figure stays with its unit at the end of a line', () => {
  const sheet = new Sheet({ columns: 20, color: false })
  sheet.line(`100 h x 8 x 700 W =${KEPT}560${KEPT}kWh`, 0, undefined, 2)
  expect(sheet.toString()).toBe('100 h x 8 x 700 W\n  = 560 kWh\n')
})
