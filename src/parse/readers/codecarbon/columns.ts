/**
 * The columns of CodeCarbon's CSV files, and the orders in which its versions write them.
 * Source: the history of `codecarbon/output_methods/emissions_data.py` and `file.py`, 1.0 to 3.3; files in public repositories.
 */

/** What a cell of a column looks like, so that a row whose cells have moved can be put back in order. */
type Kind =
  | 'time'
  | 'id'
  | 'number'
  | 'count'
  | 'country'
  | 'iso'
  | 'place'
  | 'provider'
  | 'platform'
  | 'version'
  | 'model'
  | 'degrees'
  | 'mode'
  | 'flag'
  | 'any'

/** Every column whose cells have a known shape. */
const KINDS = {
  task_name: 'any',
  timestamp: 'time',
  project_name: 'any',
  run_id: 'id',
  experiment_id: 'any',
  duration: 'number',
  emissions: 'number',
  emissions_rate: 'number',
  cpu_power: 'number',
  gpu_power: 'number',
  ram_power: 'number',
  cpu_energy: 'number',
  gpu_energy: 'number',
  ram_energy: 'number',
  energy_consumed: 'number',
  water_consumed: 'number',
  country_name: 'country',
  country_iso_code: 'iso',
  region: 'place',
  cloud_provider: 'provider',
  cloud_region: 'place',
  os: 'platform',
  python_version: 'version',
  codecarbon_version: 'version',
  cpu_count: 'count',
  cpu_model: 'model',
  gpu_count: 'count',
  gpu_model: 'model',
  longitude: 'degrees',
  latitude: 'degrees',
  ram_total_size: 'number',
  tracking_mode: 'mode',
  cpu_utilization_percent: 'number',
  gpu_utilization_percent: 'number',
  ram_utilization_percent: 'number',
  ram_used_gb: 'number',
  on_cloud: 'flag',
  pue: 'number',
  wue: 'number',
} as const satisfies Record<string, Kind>

export type Column = keyof typeof KINDS

/** Columns that CodeCarbon leaves out of an appended row when they have no value (3.2.9 and later). */
const DROPPABLE: ReadonlySet<string> = new Set<Column>([
  'country_name',
  'country_iso_code',
  'region',
  'cloud_provider',
  'cloud_region',
  'cpu_model',
  'gpu_count',
  'gpu_model',
  'longitude',
  'latitude',
])

/** How many columns a header names at least. */
export const fewestColumns = 5

/** Present in every file of CodeCarbon, and together in nothing else that was found. */
const SIGNATURE: readonly Column[] = ['timestamp', 'project_name', 'duration', 'emissions', 'energy_consumed']

/** Eco2AI has an `emission.csv` of its own. */
const FOREIGN = 'co2_emissions(kg)'

const SHAPES: Record<Kind, RegExp> = {
  time: /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/,
  id: /^[\w-]{8,}$/,
  number: /^(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|nan)?$/,
  count: /^(?:\d{1,6}(?:\.0)?)?$/,
  country: /^(?:(?![A-Z]{2,3}$)\p{L}[\p{L}\p{M} .,'’()&-]*)?$/u,
  iso: /^(?:"?[A-Za-z]{2,3}"?)?$/,
  place: /^(?:(?![A-Z]{2,3}$)\p{L}[\p{L}\p{M}\d .,'’()/&-]*)?$/u,
  provider: /^(?:aws|azure|gcp|google|amazon|ovh|scaleway|ibm|oracle|alibaba)?$/i,
  platform: /^(?:linux|windows|macos|darwin|freebsd|java|posix|nt)/i,
  version: /^\d+\.\d+(?:\.\d+)?[\w.+-]*$/,
  model: /^(?:.*\p{L}.*)?$/u,
  degrees: /^(?:-?\d{1,3}(?:\.\d+)?(?:e-\d+)?)?$/,
  mode: /^(?:machine|process)$/,
  flag: /^[YN]$/,
  any: /^/,
}

/** Column names are compared without blanks, quotes' remains, marks and case. */
export function foldName(cell: string): string {
  return cell
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
}

export function isHeader(names: readonly string[]): boolean {
  return SIGNATURE.every((name) => names.includes(name)) && !names.includes(FOREIGN)
}

/** Whether CodeCarbon writes a column of this name; an object's own names are asked, so `constructor` is none. */
export function isKnown(name: string): name is Column {
  return Object.hasOwn(KINDS, name)
}

function kindOf(name: string): Kind {
  return isKnown(name) ? KINDS[name] : 'any'
}

/** Unknown columns belong to newer versions, which leave them out as well. */
export function isDroppable(name: string): boolean {
  return DROPPABLE.has(name) || !isKnown(name)
}

/** Whether a cell can belong to a column. */
export function fits(name: string, cell: string): boolean {
  return SHAPES[kindOf(name)].test(cell)
}

/** Shapes that no other column has: when they stand in their places, the row is in order. */
export function isAnchor(name: string): boolean {
  const kind = kindOf(name)
  return kind === 'platform' || kind === 'version' || kind === 'mode' || kind === 'flag' || kind === 'iso'
}

const PLACE: readonly Column[] = ['country_name', 'country_iso_code', 'region']
const CLOUD: readonly Column[] = ['cloud_provider', 'cloud_region']
const POWERS: readonly Column[] = ['cpu_power', 'gpu_power', 'ram_power', 'cpu_energy', 'gpu_energy', 'ram_energy']
const HOST: readonly Column[] = ['cpu_count', 'cpu_model', 'gpu_count', 'gpu_model', 'longitude', 'latitude']
const LOAD: readonly Column[] = [
  'cpu_utilization_percent',
  'gpu_utilization_percent',
  'ram_utilization_percent',
  'ram_used_gb',
]

interface Generation {
  readonly experiment: boolean
  readonly water: boolean
  readonly version: boolean
  readonly load: boolean
  readonly last: readonly Column[]
}

/** Versions 2.0.0, 2.2.0, 2.2.3, 2.7.0, 3.0.8 and 3.2.1, in that order. */
const GENERATIONS: readonly Generation[] = [
  { experiment: false, water: false, version: false, load: false, last: [] },
  { experiment: false, water: false, version: true, load: false, last: [] },
  { experiment: false, water: false, version: true, load: false, last: ['pue'] },
  { experiment: true, water: false, version: true, load: false, last: ['pue'] },
  { experiment: true, water: true, version: true, load: false, last: ['pue', 'wue'] },
  { experiment: true, water: true, version: true, load: true, last: ['pue', 'wue'] },
]

/** Versions 3.1.1 to 3.2.3 put the cloud behind everything else. */
function order(generation: Generation, cloudLast: boolean): readonly Column[] {
  const { experiment, water, version, load, last } = generation
  return [
    'timestamp',
    'project_name',
    'run_id',
    ...(experiment ? (['experiment_id'] as const) : []),
    'duration',
    'emissions',
    'emissions_rate',
    ...POWERS,
    'energy_consumed',
    ...(water ? (['water_consumed'] as const) : []),
    ...PLACE,
    ...(cloudLast ? [] : CLOUD),
    'os',
    'python_version',
    ...(version ? (['codecarbon_version'] as const) : []),
    ...HOST,
    'ram_total_size',
    'tracking_mode',
    ...(load ? LOAD : []),
    'on_cloud',
    ...last,
    ...(cloudLast ? CLOUD : []),
  ]
}

/** Version 1. */
const FIRST: readonly Column[] = [
  'timestamp',
  'experiment_id',
  'project_name',
  'duration',
  'emissions',
  'energy_consumed',
  ...PLACE,
  'on_cloud',
  ...CLOUD,
]

/** An order of columns, and how many cells a row has at least when all that may be missing is. */
export interface Order {
  readonly names: readonly string[]
  readonly least: number
}

export function orderOf(names: readonly string[]): Order {
  return { names, least: names.length - names.filter(isDroppable).length }
}

/** The orders in which whole rows are written, newest first; used for rows that do not fit their own header. */
export const knownOrders: readonly Order[] = [
  FIRST,
  ...GENERATIONS.map((generation) => order(generation, false)),
  ...GENERATIONS.slice(3).map((generation) => order(generation, true)),
]
  .reverse()
  .map(orderOf)

/** Whether every cell looks like its column, with none missing. */
export function isWhole({ names }: Order, cells: readonly string[]): boolean {
  return names.length === cells.length && names.every((name, cell) => fits(name, cells[cell] as string))
}
