import { expect, test } from 'vitest'
import { accelerator, acceleratorById } from '../../src/data/accelerators.ts'
import { embodied } from '../../src/data/embodied.ts'
import { instance } from '../../src/data/instances.ts'
import { cell } from '../../tools/data/csv.ts'
import { tables } from './tables.ts'

test.each([
  ['A100', [127, 150, 318], 'embodied/card/a100'],
  ['H100', [164, 220, 273], 'embodied/card/h100'],
  ['B200', [284, 330, 400], 'embodied/card/b200'],
  ['MI300X', [164, 300, 400], 'embodied/card/mi300'],
  ['Gaudi 2', [60, 150, 400], 'embodied/card/datacenter'],
])('the card of a %s has figures of its own or of its class', (name, [low, central, high], id) => {
  const found = embodied(accelerator(name))
  expect(found.cardKg).toEqual({ low, central, high })
  expect(found.cardFactor).toMatchObject({ id, value: central, unit: 'kgCO2e' })
  expect(found).toMatchObject({ serverKg: { low: 2500, central: 4000, high: 6000 }, devicesPerServer: 8 })
})

test.each(['T4', 'L4', 'NVIDIA A100 80GB PCIe'])('a %s is a card of four in a server with two sockets', (name) => {
  const { serverKg, serverFactor, devicesPerServer } = embodied(accelerator(name))
  expect({ serverKg, id: serverFactor.id, devicesPerServer }).toEqual({
    serverKg: { low: 700, central: 1400, high: 4000 },
    id: 'embodied/server/cards',
    devicesPerServer: 4,
  })
})

test('a TPU comes to what its life-cycle study has for a chip and its machine', () => {
  const { cardKg, serverKg, devicesPerServer } = embodied(accelerator('TPU v6e'))
  expect(cardKg.central + serverKg.central / devicesPerServer).toBeCloseTo(585, -1)
})

test('a device of a board with two carries half of the card', () => {
  expect(embodied(accelerator('AMD Instinct MI250X')).cardKg).toEqual({ low: 30, central: 75, high: 200 })
})

test('a laptop or a system on a chip is a machine of its own', () => {
  expect(embodied(accelerator('Apple M1'))).toMatchObject({
    cardKg: { central: 30 },
    serverKg: { central: 200 },
    devicesPerServer: 1,
  })
  expect(embodied(accelerator('GeForce RTX 3060 Laptop GPU'))).toMatchObject({ devicesPerServer: 1 })
})

test('an unknown accelerator has a range that holds every known card', () => {
  expect(embodied(null)).toEqual({
    cardKg: { low: 60, central: 150, high: 400 },
    cardFactor: { id: 'embodied/card/unknown', value: 150, unit: 'kgCO2e', source: 'ccf-coefficients', year: null },
    serverKg: { low: 2500, central: 4000, high: 6000 },
    serverFactor: { id: 'embodied/server/unknown', value: 4000, unit: 'kgCO2e', source: 'method', year: null },
    devicesPerServer: 8,
  })
})

test('every accelerator has embodied figures in order', () => {
  for (const row of tables['tables/accelerators.csv']?.rows ?? []) {
    const { cardKg, serverKg } = embodied(acceleratorById(cell(row, 'id')))
    expect(cardKg.low <= cardKg.central && cardKg.central <= cardKg.high).toBe(true)
    expect(serverKg.low <= serverKg.central && serverKg.central <= serverKg.high).toBe(true)
  }
})

test('a machine type names its accelerators', () => {
  expect(instance('aws', 'p4d.24xlarge')).toEqual({
    acceleratorId: 'nvidia-a100-sxm4-40gb',
    name: 'NVIDIA A100 SXM4 40GB',
    count: 8,
    fraction: 1,
    vcpu: 96,
    source: 'karpenter-aws',
  })
})

test.each([
  ['amazon', 'ml.g5.xlarge', 'nvidia-a10g', 1, 1],
  ['AWS', 'P5.48XLARGE', 'nvidia-h100-sxm5-80gb', 8, 1],
  ['aws', 'g6f.large', 'nvidia-l4', 1, 0.125],
  ['azure', 'Standard_ND96asr_v4', 'nvidia-a100-sxm4-40gb', 8, 1],
  ['azure', 'ND96asr_v4', 'nvidia-a100-sxm4-40gb', 8, 1],
  ['gcp', 'a2-highgpu-1g', 'nvidia-a100-sxm4-40gb', 1, 1],
  ['gcp', 'v3-8', 'google-tpu-v3', 4, 1],
  ['lambda', 'gpu_8x_h100_sxm5', 'nvidia-h100-sxm5-80gb', 8, 1],
])('%s %s', (provider, type, acceleratorId, count, fraction) => {
  expect(instance(provider, type)).toMatchObject({ acceleratorId, count, fraction })
})

test.each([
  ['aws', 'm5.large'],
  ['gcp', 'p4d.24xlarge'],
  ['', ''],
  ['aws', 'p4d.24xlarge^'],
])('%s %s is not known', (provider, type) => {
  expect(instance(provider, type)).toBeNull()
})

test('every machine type of the table is found and its accelerator resolves by name', () => {
  for (const row of tables['tables/instances.csv']?.rows ?? []) {
    const provider = cell(row, 'provider').replace('gcp-tpu', 'gcp')
    const found = instance(provider, cell(row, 'instance_type'))
    expect(accelerator(found?.name ?? '')?.id).toBe(cell(row, 'accelerator_id'))
  }
})
