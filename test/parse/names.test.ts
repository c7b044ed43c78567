import { describe, expect, test } from 'vitest'
import { parseHardware } from '../../src/parse/hardware.ts'
import { nearest } from '../../src/parse/nearest.ts'
import { parseRegion } from '../../src/parse/region.ts'

describe('hardware', () => {
  test.each([
    ['8x NVIDIA H100 SXM', { kind: 'gpu', model: 'NVIDIA H100 SXM', count: 8 }],
    ['8 x A100', { kind: 'gpu', model: 'A100', count: 8 }],
    ['8 × A100', { kind: 'gpu', model: 'A100', count: 8 }],
    ['8 A100', { kind: 'gpu', model: 'A100', count: 8 }],
    ['NVIDIA A10G', { kind: 'gpu', model: 'NVIDIA A10G', count: 1 }],
    ['4090', null],
    ['8xA100', { kind: 'gpu', model: 'A100', count: 8 }],
    ['Tesla V100-SXM2-32GB', { kind: 'gpu', model: 'Tesla V100-SXM2-32GB', count: 1 }],
    ['Intel Xeon X5650', { kind: 'cpu', model: 'Intel Xeon X5650', count: 1, sockets: true }],
    ['Quadro RTX 6000/8000', { kind: 'gpu', model: 'Quadro RTX 6000/8000', count: 1 }],
    ['A100 (80GB)', { kind: 'gpu', model: 'A100 (80GB)', count: 1 }],
    ['Apple M2 Ultra', { kind: 'gpu', model: 'Apple M2 Ultra', count: 1 }],
    ['RTX 4090', { kind: 'gpu', model: 'RTX 4090', count: 1 }],
    ['2x Intel Xeon Platinum 8480+', { kind: 'cpu', model: 'Intel Xeon Platinum 8480+', count: 2, sockets: true }],
    ['8x H100 with Xeon', { kind: 'gpu', model: 'H100 with Xeon', count: 8 }],
    ['8x H100 CPU', { kind: 'gpu', model: 'H100 CPU', count: 8 }],
    ['TPU v4-512', { kind: 'tpu', model: 'TPU v4', count: 256 }],
    ['2x TPU v3-8', { kind: 'tpu', model: 'TPU v3', count: 8 }],
    ['H100:8', null],
    ['H100*8', null],
    ['1x H100x8', null],
    ['1x 8 H100', null],
    ['1x A100, 4 GPUs', null],
    ['1x HGX H100', null],
    ['1x DGX H100', null],
    ['1x p5.48xlarge', null],
    ['1x a3-highgpu-8g', null],
    ['1x Standard_ND96asr_v4', null],
    ['1x HGX H100 GPU', { kind: 'gpu', model: 'HGX H100 GPU', count: 1 }],
    ['64x TPU v4', { kind: 'tpu', model: 'TPU v4', count: 64 }],
    ['512 GB RAM', { kind: 'ram', model: 'RAM', count: 512 }],
    ['4x NVIDIA A100 80GB', { kind: 'gpu', model: 'NVIDIA A100 80GB', count: 4 }],
  ])('%s', (text, value) => {
    expect(parseHardware(text)).toEqual(
      value === null ? expect.objectContaining({ ok: false, what: 'hardware' }) : { ok: true, value },
    )
  })

  test.each([
    ['', 'missing'],
    ['0x A100', 'out-of-range'],
    ['-8x A100', 'negative'],
    ['1.5x A100', 'number'],
    ['200001x A100', 'out-of-range'],
    ['1,000x A100', 'number'],
    ['8x', 'hardware'],
    ['A100 x8', 'hardware'],
    ['NVIDIA A100 × 8', 'hardware'],
    ['A100 (8x)', 'hardware'],
    ['4 nodes of 8x A100', 'hardware'],
    ['8x A100, 2x H100', 'hardware'],
    ['8x A100 + 2x H100', 'hardware'],
    ['HGX 8xH100', 'hardware'],
    ['8x ???', 'hardware'],
    ['A100\nB', 'hardware'],
    ['x'.repeat(201), 'hardware'],
  ])('%j is refused: %s', (text, what) => {
    expect(parseHardware(text)).toMatchObject({ ok: false, what })
  })
})

describe('regions', () => {
  test.each([
    'aws:eu-west-3',
    'gcp:europe-west9',
    'azure:francecentral',
    'FR',
    'FRA',
    'NO',
    'US-CA',
    'US-CAL-CISO',
    'US-EGRID-CAMX',
    'JP-TK',
  ])('%s', (text) => {
    expect(parseRegion(text)).toEqual({ ok: true, value: text })
  })

  test.each([
    ['on', '"on" is not a place', 'write for example "aws:eu-west-3" or "FR"'],
    ['yes', '"yes" is not a place', 'write for example "aws:eu-west-3" or "FR"'],
    ['false', '"false" is not a place', 'write for example "aws:eu-west-3" or "FR"'],
    ['fr', '"fr" is not a country code', 'write "FR"'],
    [
      'eu-west-3',
      '"eu-west-3" does not say whose region it is',
      'write the provider before it, such as "aws:eu-west-3"',
    ],
    ['AWS:eu-west-3', '"AWS:eu-west-3" is not written as provider:region', 'write "aws:eu-west-3"'],
    ['aws: eu-west-3', '"aws: eu-west-3" is not written as provider:region', 'write "aws:eu-west-3"'],
    ['aws/eu-west-3', '"aws/eu-west-3" is not written as provider:region', 'write "aws:eu-west-3"'],
    ['France', '"France" is neither provider:region nor a grid zone', 'write for example "aws:eu-west-3" or "FR"'],
    [
      '../../etc',
      '"../../etc" is neither provider:region nor a grid zone',
      'write for example "aws:eu-west-3" or "FR"',
    ],
  ])('%s is refused', (text, why, hint) => {
    expect(parseRegion(text)).toEqual({ ok: false, what: 'region', why, hint })
  })
})

describe('the nearest key', () => {
  const keys = ['version', 'budgets', 'mode', 'on_error', 'energy', 'hours', 'gpu_hours']
  test.each([
    ['buget', 'budgets'],
    ['bugdets', 'budgets'],
    ['budget', 'budgets'],
    ['Mode', 'mode'],
    ['onError', 'on_error'],
    ['enegry', 'energy'],
    ['gpuhours', 'gpu_hours'],
    ['zebra', null],
    ['__proto__', null],
    ['x'.repeat(10_000), null],
  ])('%s: %s', (word, expected) => {
    expect(nearest(word, keys)).toBe(expected)
  })
})
