/** A catalogue of round numbers, so that expectations can be worked out by hand. */
import type { Accelerator, Catalogue, Embodied, Factor, Grid, SiteFactor } from '../../src/core/catalogue.ts'

function factor(id: string, value: number, unit: string, year: number | null = 2024): Factor {
  return { id, value, unit, source: 'fake', year }
}

function card(
  id: string,
  tdpW: number | null,
  kind: Accelerator['class'] = 'datacenter',
  tflops: number | null = null,
  tdpRangeW: Accelerator['tdpRangeW'] = null,
): Accelerator {
  return {
    id,
    name: id,
    class: kind,
    tdpW: tdpW === null ? null : factor(`tdp/${id}`, tdpW, 'W', null),
    idleW: null,
    denseTflops: tflops === null ? null : factor(`tflops/${id}`, tflops, 'TFLOP/s', null),
    memoryGb: 80,
    tdpRangeW,
  }
}

const H100_RATES = {
  fp8: factor('flops-fp8/nvidia-h100-sxm5', 2000, 'TFLOP/s', null),
  tf32: factor('flops-tf32/nvidia-h100-sxm5', 500, 'TFLOP/s', null),
  fp32: factor('flops-fp32/nvidia-h100-sxm5', 60, 'TFLOP/s', null),
}

const ACCELERATORS: Readonly<Record<string, Accelerator>> = {
  H100: { ...card('nvidia-h100-sxm5', 700, 'datacenter', 1000), form: 'module', rates: H100_RATES },
  A100: card('nvidia-a100-sxm4', 400, 'datacenter', 300),
  'A100 PCIe': card('nvidia-a100-pcie', 300, 'datacenter', 300),
  T4: { ...card('nvidia-t4', 70, 'datacenter', 65), form: 'card' },
  L4: card('nvidia-l4', 70, 'datacenter', 120),
  V100: card('nvidia-v100', 300, 'datacenter', 125, [250, 300]),
  'RTX 4090': card('nvidia-rtx-4090', 450, 'consumer', 165),
  'RTX 4090 Laptop': card('nvidia-rtx-4090-laptop', 150, 'laptop', 80),
  M1: card('apple-m1', 15, 'soc'),
  'TPU v3': card('google-tpu-v3', 450, 'datacenter', 123),
  'TPU v5e': card('google-tpu-v5e', 225, 'datacenter', 197),
  Nameless: card('vendor-nameless', null),
}

const GRIDS: Readonly<Record<string, { value: number; precision: Grid['precision'] }>> = {
  FR: { value: 50, precision: 'country' },
  PL: { value: 700, precision: 'country' },
  GB: { value: 200, precision: 'country' },
  'aws:eu-west-3': { value: 50, precision: 'region' },
  'aws:us-east-1': { value: 400, precision: 'region' },
  'gcp:us-central1': { value: 400, precision: 'region' },
}

const LIVE_ZONES: Readonly<Record<string, string>> = {
  FR: 'FR',
  PL: 'PL',
  GB: 'GB',
  'aws:eu-west-3': 'FR',
  'aws:us-east-1': 'US-MIDA-PJM',
}

const PUES: Readonly<Record<string, SiteFactor>> = {
  'aws:eu-west-3': { factor: factor('pue/aws/eu-west-3/2024', 1.2, 'x'), precision: 'region' },
  'aws:us-east-1': { factor: factor('pue/aws/2024', 1.15, 'x'), precision: 'provider' },
  'gcp:us-central1': { factor: factor('pue/gcp/us-central1/2024', 1.1, 'x'), precision: 'region' },
}

function grid(id: string, value: number, precision: Grid['precision'], year: number | null): Grid {
  return {
    factor: factor(`grid/${id}/2024`, value, 'g/kWh'),
    zone: id,
    precision,
    yearMissed: year !== null && year !== 2024,
    basis: 'lifecycle',
  }
}

function embodied(accelerator: Accelerator | null): Embodied {
  const small = accelerator !== null && accelerator.class !== 'datacenter'
  const [cardKg, serverKg, devicesPerServer] = small ? [50, 200, 1] : [200, 4000, 8]
  return {
    cardKg: { low: cardKg / 2, central: cardKg, high: cardKg * 2 },
    cardFactor: factor(small ? 'embodied/small-card' : 'embodied/card', cardKg, 'kgCO2e'),
    serverKg: { low: serverKg / 2, central: serverKg, high: serverKg * 1.5 },
    serverFactor: factor(small ? 'embodied/desk' : 'embodied/server', serverKg, 'kgCO2e'),
    devicesPerServer,
  }
}

export const fakeCatalogue: Catalogue = {
  accelerator: (name) => ACCELERATORS[name] ?? null,
  cpu: (name) =>
    name === 'Xeon' ? { id: 'xeon', name: 'Xeon', tdpW: factor('tdp/xeon', 200, 'W', null), threads: 32 } : null,
  grid: (region, year) => {
    const found = GRIDS[region]
    return found === undefined ? null : grid(region, found.value, found.precision, year)
  },
  liveZone: (region, service) =>
    service === 'electricity-maps' ? (LIVE_ZONES[region] ?? null) : region === 'GB' ? 'GB' : null,
  worldGrid: (year) => grid('WORLD', 450, 'world', year),
  pue: (region) => PUES[region] ?? null,
  wueOnSite: (region) =>
    region.startsWith('aws:') ? { factor: factor('wue/aws/2024', 0.2, 'L/kWh'), precision: 'provider' } : null,
  wueOffSite: (region) => ({
    factor: factor(region === null ? 'wue-off/world' : 'wue-off/here', 3, 'L/kWh'),
    precision: region === null ? 'default' : 'region',
  }),
  embodied,
  instance: () => null,
  extremes: { gridGPerKwh: factor('grid/XX/2024', 1200, 'g/kWh'), tdpW: factor('tdp/dearest', 1400, 'W', null) },
  version: 'fake',
}
