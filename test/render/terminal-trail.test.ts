import { expect, test } from 'vitest'
import { renderExplain } from '../../src/render/terminal.ts'
import * as build from './builders.ts'

const step = { label: 'a step', value: 1, unit: 'kWh', factors: [] }

test.each([
  ['7300000 requests x 0.0925708023 Wh / 1000', '7300000 requests x 0.0925708023 Wh / 1000'],
  ['2 x 8 / ( 0.8402777778 x 1 )', '2 x 8 / ( 0.8402777778 x 1 )'],
  ['6 x 70000000000 parameters x 1400000000000 tokens', '6 x 7e10 parameters x 1.4e12 tokens'],
  ['12345678901.5 kWh x 2', '12345678901.5 kWh x 2'],
  ['5.88e+23 FLOP / 2', '5.88e23 FLOP / 2'],
])('the figures of "%s" stay what they are', (formula, printed) => {
  const item = { ...build.run('x', 1), trail: [{ ...step, formula }] }
  expect(renderExplain(item, { columns: 200, color: false })).toContain(`${printed} = 1 kWh`)
})
