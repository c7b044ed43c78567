import type { LiveService } from './live.ts'

/** A figure from outside, as it is cited: every number in a footprint that is not in the record comes with one. */
export interface Factor {
  /** `grid/FR/2024`, `tdp/nvidia-h100-sxm`, `pue/gcp/2024`; stable, and the key under which errors are shared. */
  readonly id: string
  readonly value: number
  readonly unit: string
  /** Source id of src/data/sources.json, or `method` for a constant of docs/methodology.md. */
  readonly source: string
  readonly year: number | null
}

export interface Accelerator {
  readonly id: string
  readonly name: string
  readonly class: 'datacenter' | 'workstation' | 'consumer' | 'laptop' | 'embedded' | 'soc'
  /** Watts per driver-listed device (board limit divided by devices per board); `null` when nobody published it. */
  readonly tdpW: Factor | null
  readonly idleW: Factor | null
  /** Dense 16-bit matrix rate, TFLOP/s, without sparsity. */
  readonly denseTflops: Factor | null
  /** The same in other widths; `null` where nobody published one. */
  readonly rates?: { readonly fp8: Factor | null; readonly tf32: Factor | null; readonly fp32: Factor | null }
  readonly memoryGb: number | null
  /** A card in a server of anyone's choice, or a module of a board that is made for several; absent where nobody knows. */
  readonly form?: 'card' | 'module' | null
  /** The string covers several boards: watts of the smallest and largest that it may mean. */
  readonly tdpRangeW: readonly [number, number] | null
}

export interface Cpu {
  readonly id: string
  readonly name: string
  /** Watts per socket. */
  readonly tdpW: Factor
  readonly threads: number | null
}

export interface Grid {
  readonly factor: Factor
  /** The zone that was used: `FR`, `US-EGRID-CAMX`. */
  readonly zone: string
  /** How well the place and year are known; decides the width of the interval. */
  readonly precision: 'region' | 'country' | 'provider' | 'world'
  /** The figure is of another year than was asked for. */
  readonly yearMissed: boolean
  /** `combustion` leaves out what it took to build and supply the power stations; `mixed` is a mean over both kinds. */
  readonly basis: 'lifecycle' | 'combustion' | 'mixed'
}

/** A ratio such as PUE or WUE, and how it was found. */
export interface SiteFactor {
  readonly factor: Factor
  readonly precision: 'region' | 'provider' | 'default'
}

/** Low, central and high reading of one figure, in kg CO2e. */
export interface KgRange {
  readonly low: number
  readonly central: number
  readonly high: number
}

/** What it took to make the hardware: cradle to gate, per device and per server without its devices. */
export interface Embodied {
  readonly cardKg: KgRange
  /** The central figure of `cardKg`, as it is cited. */
  readonly cardFactor: Factor
  readonly serverKg: KgRange
  readonly serverFactor: Factor
  /** Devices among which the server is shared; 1 for laptops and systems on a chip. */
  readonly devicesPerServer: number
}

/** A cloud machine type and the accelerators in it. */
export interface Instance {
  /** Id in the accelerator table. */
  readonly acceleratorId: string
  /** The accelerator's own name, which `Catalogue.accelerator` resolves. */
  readonly name: string
  /** Devices as the driver counts them. */
  readonly count: number
  /** Share of one device for partitioned shapes; 1 otherwise. */
  readonly fraction: number
  readonly vcpu: number | null
  readonly source: string
}

/** Factors are handed to the estimator as an argument: `core` knows no file, and a test can use round ones. */
export interface Catalogue {
  /** Resolves what drivers, clouds, cards and people write. `null`: not known. */
  accelerator(name: string): Accelerator | null
  cpu(name: string): Cpu | null
  /** Average location-based intensity in g CO2e/kWh of `aws:eu-west-3`, `FR`, `FRA`, `US-CA`. `null`: not known. */
  grid(region: string, year: number | null): Grid | null
  /** The zone by which a live service knows the place; `null` when it knows none, or several. */
  liveZone(region: string, service: LiveService): string | null
  /** World average, the last resort; always present. */
  worldGrid(year: number | null): Grid
  pue(region: string, year: number | null): SiteFactor | null
  wueOnSite(region: string, year: number | null): SiteFactor | null
  /** Litres evaporated in making one kWh of electricity; `precision: 'default'` when the country has no figure. */
  wueOffSite(region: string | null): SiteFactor
  /** Of this accelerator, else of its class; `null` asks for the figures of an unknown one. */
  embodied(accelerator: Accelerator | null): Embodied
  /** `instance('aws', 'p4d.24xlarge')`. `null`: not known, or no accelerator in it. */
  instance(provider: string, type: string): Instance | null
  /** The dearest entries: what an unknown may cost at most. */
  readonly extremes: { readonly gridGPerKwh: Factor; readonly tdpW: Factor }
  /** Names the set of factors in a report, so that it can be recomputed: `2026-11/3f9c…`. */
  readonly version: string
}
