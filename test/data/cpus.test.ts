import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuKey } from '../../src/data/cpu-name.ts'
import { cpu } from '../../src/data/cpus.ts'
import { cell } from '../../tools/data/csv.ts'
import { tables } from './tables.ts'
import { anyText } from './text.ts'

const rows = tables['tables/cpus.csv']?.rows ?? []

test('a processor carries its power per socket and its threads', () => {
  expect(cpu('AMD EPYC 7742 64-Core Processor')).toEqual({
    id: 'amd-epyc-7742',
    name: 'AMD EPYC 7742',
    tdpW: { id: 'tdp/cpu/amd-epyc-7742', value: 225, unit: 'W', source: 'codecarbon-cpu-power', year: null },
    threads: 128,
  })
})

test.each([
  ['11th Gen Intel(R) Core(TM) i7-1185G7 @ 3.00GHz', 'intel-core-i7-1185g7', 28],
  ['11th Gen Intel\u00ae Core\u2122 i7-1185G7 @ 3.00GHz', 'intel-core-i7-1185g7', 28],
  ['Intel(R) Xeon(R) CPU E5-2690 v4 @ 2.60GHz', 'intel-xeon-e5-2690-v4', 135],
  ['Intel(R) Xeon(R) Gold 6148 CPU @ 2.40GHz', 'intel-xeon-gold-6148', 150],
  ['Intel(R) Xeon(R) Platinum 8480+', 'intel-xeon-platinum-8480+', 350],
  ['Intel(R) Core(TM) i7-8750H CPU @ 2.20GHz', 'intel-core-i7-8750h', 45],
  ['AMD Ryzen 9 5950X 16-Core Processor', 'amd-ryzen-9-5950x', 105],
  ['AMD Ryzen 7 5800H with Radeon Graphics', 'amd-ryzen-7-5800h', 45],
  ['AMD Ryzen Threadripper PRO 3975WX 32-Cores', 'amd-ryzen-threadripper-pro-3975wx', 280],
  ['AMD EPYC 7B12', 'amd-epyc-7b12', 240],
  ['AMD EPYC 7R32', 'amd-epyc-7r32', 280],
  ['AMD EPYC 9R14', 'amd-epyc-9r14', 280],
  ['AMD EPYC 9655 96-Core Processor', 'amd-epyc-9655', 400],
  ['Intel(R) Xeon(R) Platinum 8259CL CPU @ 2.50GHz', 'intel-xeon-platinum-8259cl', 210],
  ['Intel(R) Xeon(R) Platinum 8488C', 'intel-xeon-platinum-8488c', 385],
  ['12th Gen Intel(R) Core(TM) i9-12900K', 'intel-core-i9-12900k', 125],
  ['Intel(R) Core(TM) Ultra 9 285K', 'intel-core-ultra-9-285k', 250],
  ['AWS Graviton3', 'aws-graviton3', 220],
  ['Graviton 2', 'aws-graviton2', 150],
  ['Ampere(R) Altra(R) Processor Q80-30 CPU @ 3.0GHz', 'ampere-altra-q80-30', 210],
  ['Ampere Altra Max M128-30', 'ampere-altra-max-m128-30', 250],
  ['NVIDIA Grace CPU', 'nvidia-grace', 250],
  ['2 x AMD EPYC 7742', 'amd-epyc-7742', 225],
  ['  amd epyc 7742  ', 'amd-epyc-7742', 225],
])('%s', (text, id, watts) => {
  const found = cpu(text)
  expect(found && [found.id, found.tdpW.value]).toEqual([id, watts])
})

test('Apple chips are processors too', () => {
  expect(cpu('Apple M1')?.tdpW.value).toBe(15)
  expect(cpu('Apple M1 Pro')?.tdpW.value).toBe(30)
})

test.each([
  'Intel(R) Xeon(R) CPU @ 2.20GHz',
  'Intel(R) Celeron(R) CPU 2.20GHz',
  'Intel Xeon Processor (Skylake, IBRS)',
  'QEMU Virtual CPU version 2.5+',
  'Intel EPYC 7742',
  'AMD Xeon Gold 6148',
  'x86_64',
  'arm',
  '',
  'EPYC 77422',
  'epyc7742^x',
  'x'.repeat(10_000),
])('%j is not known, and not guessed', (text) => {
  expect(cpu(text)).toBeNull()
})

test('every processor is found by its own name, at no less than its own power', () => {
  const lost = rows.filter((row) => (cpu(cell(row, 'name'))?.tdpW.value ?? 0) < Number(cell(row, 'tdp_w')))
  expect(lost.map((row) => cell(row, 'name'))).toEqual([])
})

test('the key of a key is the key', () => {
  for (const row of rows) {
    const key = cpuKey(cell(row, 'name'))
    expect(cpuKey(key)).toBe(key)
  }
})

test('no string makes the look-up throw', () => {
  fc.assert(fc.property(anyText(300), (text) => void cpu(text)))
})
