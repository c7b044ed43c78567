/** Accelerators, processors, machine types and embodied figures: from tables to runtime rows. */
import { acceleratorKey } from '../../src/data/accelerator-name.ts'
import { cpuKey, slug } from '../../src/data/cpu-name.ts'
import { cell, type Row, type Table } from './csv.ts'
import { line } from './line.ts'

const CLASSES = ['datacenter', 'workstation', 'consumer', 'laptop', 'embedded', 'soc']

export interface NameEntry {
  readonly key: string
  readonly target: string
  readonly text: string
}

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
    ])
  })
}

/** Every spelling with its key, own names first. */
export function acceleratorEntries(accelerators: Table, aliases: Table): NameEntry[] {
  return [
    ...accelerators.rows.map((row) => entry(cell(row, 'name'), cell(row, 'id'))),
    ...aliases.rows.map((row) => entry(cell(row, 'alias'), cell(row, 'accelerator_id'))),
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

function cpuEntries(table: Table): NameEntry[] {
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
  return [...best].sort(byKey).map(([key, row]) => {
    const [id, name] = [cell(row, 'id'), cell(row, 'name')]
    const source = sources.indexOf(cell(row, 'source_id'))
    const rest = ['vendor', 'tdp_w', 'threads', 'release_year'].map((column) => cell(row, column))
    return line([key, id === slug(name) ? '' : id, name, ...rest, source])
  })
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

/** Accelerators with a card figure of their own, or whose board holds several devices. */
export function cardOf(embodied: Table, accelerators: Table): string[] {
  const special = embodied.rows.filter((row) => cell(row, 'applies_to') !== '')
  return accelerators.rows.flatMap((row) => {
    const id = cell(row, 'id')
    const card = special.find((known) =>
      cell(known, 'applies_to')
        .split('|')
        .some((pattern) => applies(pattern, id)),
    )
    const per = devices(row)
    return card === undefined && per === 1 ? [] : [line([id, card === undefined ? '' : cell(card, 'name'), per])]
  })
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

function applies(pattern: string, id: string): boolean {
  return pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern
}

function entry(text: string, target: string): NameEntry {
  return { key: acceleratorKey(text), target, text }
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

function sourceOf(row: Row, field: string): string {
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
