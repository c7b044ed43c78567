import { expect, test } from 'vitest'
import { Head } from '../../../src/parse/reader.ts'
import { eco2ai } from '../../../src/parse/readers/eco2ai/index.ts'
import { readEco2ai } from '../../../src/parse/readers/eco2ai/read.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readEco2ai({ path: 'emission.csv', chunks: [encode(text)], size: text.length })
const header =
  'id,project_name,experiment_description,epoch,start_time,duration(s),power_consumption(kWh),CO2_emissions(kg),CPU_name,GPU_name,OS,region/country,cost'
const row = (id: string, epoch: string, start: string, duration: string, kwh: string) =>
  `${id},p,d,"${epoch}",${start},${duration},${kwh},0.001,c, 0 device(s),Linux,DE,0`

test('epochs of one id add up, and a row that stands twice counts once', async () => {
  const { runs, problems } = await read(
    [
      header,
      row('a', 'epoch: 1, loss: 0.5, ', '2024-04-18 09:00:00', '60.0', '0.006'),
      row('a', 'epoch: 2, loss: 0.4, ', '2024-04-18 09:01:00', '90.0', '0.009'),
      row('a', 'epoch: 2, loss: 0.4, ', '2024-04-18 09:01:00', '90.0', '0.009'),
    ].join('\n'),
  )
  expect(problems).toEqual([])
  expect(runs.map(({ id, durationS, started, finished }) => ({ id, durationS, started, finished }))).toEqual([
    { id: 'eco2ai:a', durationS: 150, started: '2024-04-18T09:00:00', finished: '2024-04-18T09:02:30' },
  ])
  expect(runs[0]?.energy?.totalKwh).toBeCloseTo(0.015, 12)
})

test('rows of one id outside of a training are one total that grew', async () => {
  const rows = [
    header,
    row('a', 'N/A', '2024-04-18 09:00:00', '60.0', '0.006'),
    row('a', 'N/A', '2024-04-18 09:00:00', '120.0', '0.012'),
  ]
  const { runs } = await read(rows.join('\n'))
  expect(runs.map(({ energy, durationS }) => [energy?.totalKwh, durationS])).toEqual([[0.012, 120]])
})

test('a unit that changes in the middle costs the rows that lie, each with its place', async () => {
  const rows = [
    header,
    row('a', 'N/A', '2023-04-23 23:52:07', '11.5', '0.0000016'),
    row('b', 'N/A', '2023-04-24 23:52:07', '11.5', '3.2'),
  ]
  const { runs, problems } = await read(rows.join('\n'))
  expect(runs.map(({ id, warnings }) => [id, warnings])).toEqual([
    ['eco2ai:a', ['cpu_modelled', 'implausible_intensity']],
  ])
  expect(problems.map(({ code, at }) => [code, at.line, at.column])).toEqual([['eco2ai/implausible-power', 3, 38]])
})

test.each([
  ['emission.csv', ',A,C,G,T\nS1,0.25,0.25,0.25,0.25\n', 'no'],
  ['emission.csv', 'timestamp,power_consumption(kWh)\n', 'no'],
  ['any/name.csv', `${header}\n`, 'yes'],
  ['notes.txt', `What we measured\n${header}\n`, 'no'],
])('%s is recognised by its header', (path, text, answer) => {
  expect(eco2ai.recognise(path, new Head(encode(text)))).toBe(answer)
})
