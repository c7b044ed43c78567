import { expect, test } from 'vitest'
import { read } from './card.ts'

const card = (source: string, body = '') =>
  `---\nco2_eq_emissions:\n  emissions: 42.365841\n  energy_consumed: 0.108991258\n  source: ${source}\n  hours_used: 0.325\n  hardware_used: 1 x NVIDIA GeForce RTX 3090\n---\n# X\n${body}`
const told = async (text: string) => {
  const [run] = (await read(text)).runs
  return [run?.energy?.totalKwh ?? null, run?.durationS ?? null, run?.declaredKg]
}

test('what Sentence Transformers had from CodeCarbon: kilowatt-hours and hours of the clock', async () => {
  // 0.325 h x 3600 = 1170 s
  expect(await told(card('codecarbon'))).toEqual([0.108991258, 1170, 0.042365841])
})

test('the text in three decimals is the same figure, another one is believed', async () => {
  const body = (kwh: string) => `### Environmental Impact\n- **Energy Consumed**: ${kwh} kWh\n`
  expect(await told(card('codecarbon', body('0.109')))).toEqual([0.108991258, 1170, 0.042365841])
  expect((await told(card('codecarbon', body('0.5'))))[0]).toBe(0.5)
})

test('without the tracker as its source, nobody knows the units', async () => {
  expect(await told(card('a guess'))).toEqual([null, null, 0.042365841])
})
