/** Accelerators, processors, machine types and embodied figures: from tables to runtime rows. */
import { acceleratorKey } from '../../src/data/accelerator-name.ts'
import { cpuKey, slug } from '../../src/data/cpu-name.ts'
import type { Spelling } from './checks.ts'
import { cell, placeOf, type Row, type Table } from './csv.ts'
import { line } from './line.ts'

const CLASSES = ['datacenter', 'workstation', 'consumer', 'laptop', 'embedded', 'soc']

export function acceleratorRows(table: Table): string[] {
  return table.rows.map((row) => {
    const per = devices(row)
    const share = cell(row, 'figures_per') === 'unit' ? per : 1
    const flops = cell(row, 'bf16_dense_tflops') === '' ? 'fp16_dense_tflops' : 'bf16_dense_tflops'
    return line([
      cell(row, 'id'),
      cell(row, 'name'),
      cell(row, 'vendor'),
      CLASSES.indexOf(cell(row, 'class')),
      cell(row, 'release_year'),
      divided(row, 'tdp_w', per),
      sourceOf(row, 'tdp_w'),
      divided(row, 'idle_w', per),
      sourceOf(row, 'idle_w'),
      divided(row, flops, share),
      sourceOf(row, flops),
      divided(row, 'memory_gb', share),
      ...ratesOf(row, share),
    ])
  })
}

const RATES = ['fp8_dense_tflops', 'tf32_dense_tflops', 'fp32_tflops']

/** `1979/494.7/66.91`, their source, and `card` or `module` for a data centre; as much as is known. */
function ratesOf(row: Row, share: number): string[] {
  const known = RATES.find((rate) => cell(row, rate) !== '')
  const rates =
    known === undefined ? ['', ''] : [RATES.map((rate) => divided(row, rate, share)).join('/'), sourceOf(row, known)]
  const form = cell(row, 'class') === 'datacenter' ? cell(row, 'form_factor') : ''
  const kind = form === '' ? [] : [form.startsWith('PCIe') ? 'card' : 'module']
  return known === undefined && form === '' ? [] : [...rates, ...kind]
}

/** Every spelling with its key, own names first. */
export function acceleratorEntries(accelerators: Table, aliases: Table): Spelling[] {
  const spelling = (text: string, target: string, at: string) => ({ key: acceleratorKey(text), target, text, at })
  return [
    ...accelerators.rows.map((row) => spelling(cell(row, 'name'), cell(row, 'id'), placeOf(accelerators, row))),
    ...aliases.rows.map((row) => spelling(cell(row, 'alias'), cell(row, 'accelerator_id'), placeOf(aliases, row))),
  ]
}

/** Keys to ids; where a string covers several boards, with the watts of the smallest and largest. */
export function acceleratorNames(accelerators: Table, aliases: Table): string[] {
  const boards = new Map(accelerators.rows.map((row) => [cell(row, 'id'), row]))
  const names = new Map(acceleratorEntries(accelerators, aliases).map(({ key, target }) => [key, target]))
  const covers = new Map<string, Set<string>>()
  for (const row of aliases.rows.filter((alias) => cell(alias, 'ambiguous') === '1')) {
    const key = acceleratorKey(cell(row, 'alias'))
    const known = covers.get(key) ?? new Set()
    for (const id of cell(row, 'covers').split('|')) known.add(id)
    covers.set(key, known)
  }
  return [...names].sort(byKey).flatMap(([key, id]) => {
    const watts = [...(covers.get(key) ?? [])].map((name) => wattsOf(boards, name)).filter((value) => value > 0)
    const [low, high] = [Math.min(...watts), Math.max(...watts)]
    return [line(watts.length > 1 && low < high ? [key, id, low, high] : [key, id])]
  })
}

/** Every spelling of a processor; several rows may have one, of which the hungriest is kept. */
export function cpuEntries(table: Table): Spelling[] {
  return table.rows.flatMap((row) =>
    [
      cell(row, 'name'),
      ...cell(row, 'aliases')
        .split('|')
        .filter((name) => name !== ''),
    ].map((name) => ({
      key: cpuKey(name),
      target: cell(row, 'id'),
      text: name,
      at: placeOf(table, row),
    })),
  )
}

/** Lists overlap. Of rows that read the same the hungrier one is kept, so that a spelling never makes a machine cheaper. */
export function cpuRows(table: Table): string[] {
  const rows = new Map(table.rows.map((row) => [cell(row, 'id'), row]))
  const best = new Map<string, Row>()
  for (const { key, target } of cpuEntries(table)) {
    const row = rows.get(target)
    const known = best.get(key)
    if (row !== undefined && (known === undefined || rank(row) > rank(known))) best.set(key, row)
  }
  const sources = cpuSources(table)
  const vendors = cpuVendors(table)
  return [...best].sort(byKey).map(([key, row]) => {
    const [id, name, vendor] = [cell(row, 'id'), cell(row, 'name'), cell(row, 'vendor')]
    const source = sources.indexOf(cell(row, 'source_id'))
    const short = vendor !== '' && name.startsWith(`${vendor} `) ? name.slice(vendor.length) : name
    const rest = ['tdp_w', 'cores', 'threads', 'release_year'].map((column) => cell(row, column))
    return line([key, id === slug(name) ? '' : id, short, vendors.indexOf(vendor), ...rest, source])
  })
}

/** The vendors that `cpuRows` refers to by position. A name that begins with its vendor leaves it out and begins with a space. */
export function cpuVendors(table: Table): string[] {
  return [...new Set(table.rows.map((row) => cell(row, 'vendor')))].sort()
}

/** The source ids that `cpuRows` refers to by position. */
export function cpuSources(table: Table): string[] {
  return [...new Set(table.rows.map((row) => cell(row, 'source_id')))].sort()
}

export function instanceRows(table: Table): string[] {
  return table.rows.map((row) => {
    const provider = cell(row, 'provider').replace(/^gcp-tpu$/, 'gcp')
    const columns = ['accelerator_id', 'accelerator_count', 'accelerator_fraction', 'vcpu', 'source_id']
    return line([
      `${provider}:${cell(row, 'instance_type').toLowerCase()}`,
      ...columns.map((column) => cell(row, column)),
    ])
  })
}

export function embodiedRows(table: Table): string[] {
  return table.rows
    .filter((row) => ['card', 'server'].includes(cell(row, 'part')))
    .map((row) =>
      line([
        `${cell(row, 'part')}/${cell(row, 'name')}`,
        ...['low', 'central', 'high', 'devices', 'source_id'].map((column) => cell(row, column)),
      ]),
    )
}

/** Accelerators with a card or server figure other than their class, or whose board holds several devices. */
export function cardOf(embodied: Table, accelerators: Table): string[] {
  return accelerators.rows.flatMap((row) => {
    const [card, server] = [embodiedFor('card', embodied, row), embodiedFor('server', embodied, row)]
    const per = devices(row)
    return card === '' && server === '' && per === 1 ? [] : [line([cell(row, 'id'), card, per, server])]
  })
}

/** The name of the first row of a part that applies; empty when its class has the last word. */
function embodiedFor(part: string, embodied: Table, accelerator: Row): string {
  const found = embodied.rows.find(
    (row) =>
      cell(row, 'part') === part &&
      cell(row, 'applies_to')
        .split('|')
        .some((pattern) => pattern !== '' && applies(pattern, accelerator)),
  )
  return found === undefined ? '' : cell(found, 'name')
}

/** The hungriest device of the table; whole systems are not devices. */
export function dearestDevice(table: Table): { id: string; watts: number; source: string } {
  const devicesOnly = table.rows.filter((row) => cell(row, 'tdp_w') !== '' && cell(row, 'tdp_basis') !== 'system-peak')
  const all = devicesOnly.map((row) => ({
    id: cell(row, 'id'),
    watts: Number(cell(row, 'tdp_w')) / devices(row),
    source: sourceOf(row, 'tdp_w'),
  }))
  return all.reduce((best, next) => (next.watts > best.watts ? next : best))
}

/** `nvidia-h100*` by id; `form:PCIe` by the form of a data-centre card. */
function applies(pattern: string, accelerator: Row): boolean {
  const form = /^form:(.+)$/.exec(pattern)?.[1]
  if (form !== undefined)
    return cell(accelerator, 'class') === 'datacenter' && cell(accelerator, 'form_factor').startsWith(form)
  const id = cell(accelerator, 'id')
  return pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern
}

function wattsOf(boards: ReadonlyMap<string, Row>, name: string): number {
  const row = boards.get(name.replace(/^board:/, ''))
  if (row === undefined) return 0
  return Number(cell(row, 'tdp_w')) / (name.startsWith('board:') ? 1 : devices(row))
}

function devices(row: Row): number {
  return Number(cell(row, 'devices_per_tdp_unit') || '1')
}

function divided(row: Row, column: string, by: number): string {
  const value = cell(row, column)
  return value === '' || by === 1 ? value : String(Number(value) / by)
}

/** The source of one figure of a row; empty when the row has none. */
export function sourceOf(row: Row, field: string): string {
  if (cell(row, field) === '') return ''
  const found = cell(row, 'field_sources')
    .split(';')
    .find((part) => part.startsWith(`${field}:`))
  return found?.slice(field.length + 1) ?? cell(row, 'source_id')
}

function rank(row: Row): number {
  return Number(cell(row, 'tdp_w')) + (cell(row, 'threads') === '' ? 0 : 0.001)
}

export function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0
}
