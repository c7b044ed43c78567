/** From an id, a factor or a name to the entries that it may mean. */
import type { EntryKind } from '../../core/catalogue-entry.ts'
import { stripCount } from '../../core/device-count.ts'
import { CONSTANTS } from '../../core/estimate/constants/all.ts'
import { accelerator, acceleratorById } from '../accelerators.ts'
import { cloudRows } from '../clouds.generated.ts'
import { cpuRows } from '../cpus.generated.ts'
import { cpu, readCpu } from '../cpus.ts'
import { gridRows } from '../grid.generated.ts'
import { grid } from '../grid.ts'
import { instanceRows } from '../instances.generated.ts'
import { placeOf } from '../places.ts'
import { findRow } from '../rows.ts'
import { electricityMapsRows } from '../share-alike/electricity-maps.generated.ts'
import { siteRows } from '../sites.generated.ts'
import { dataSource } from '../sources.ts'
import { embodiedEntry } from './others.ts'
import { siteEntry } from './places.ts'
import { rowsOf } from './text.ts'

export interface Meant {
  readonly kind: EntryKind
  readonly id: string
  /** The one figure that was asked for; `null` for the whole entry. */
  readonly factor: string | null
}

/** Usually one; several when a name is one of several kinds, none when nobody knows it. */
export function meant(text: string): Meant[] {
  const clean = text.trim()
  const factor = ofFactor(clean)
  if (factor !== null) return [factor]
  const own = ofId(clean)
  return own === null ? ofName(clean) : [own]
}

const FACTOR = /^(tdp|idle|flops|grid|pue|wue|wue-off-site|embodied|method)\/(.+)$/

/** Whether a text has the form of what footprints cite. */
export function isFactor(text: string): boolean {
  return FACTOR.test(text.trim())
}

function ofFactor(id: string): Meant | null {
  const [, what, rest = ''] = FACTOR.exec(id) ?? []
  const asked = (kind: EntryKind, name: string): Meant => ({ kind, id: name, factor: id })
  if (what === undefined) return null
  if (what === 'method') return CONSTANTS.some((one) => one.id === id) ? asked('method', id) : null
  if (what === 'embodied') {
    const published = id.startsWith('embodied/reference/')
    return embodiedEntry(id) === null ? null : { ...asked('embodied', id), factor: published ? null : id }
  }
  if (what === 'wue-off-site') return siteEntry(id) === null ? null : asked('sites', id)
  if (what === 'grid' || what === 'pue' || what === 'wue') return ofPlace(id, what, rest)
  if (rest.startsWith('cpu/')) return cpuId(rest.slice(4)) ? asked('cpus', rest.slice(4)) : null
  const board = acceleratorById(rest) === null ? rest.replace(/x\d+$/, '') : rest
  return acceleratorById(board) === null ? null : { ...asked('accelerators', board), factor: `${what}/${board}` }
}

function ofPlace(id: string, what: 'grid' | 'pue' | 'wue', rest: string): Meant | null {
  const name = rest.replace(/\/\d{4}$/, '')
  // A name of a place without its year is the whole series.
  const factor = name === rest && what === 'grid' ? null : id
  if (findRow(cloudRows, name) !== null) return { kind: 'regions', id: name, factor }
  if (what === 'grid') return isZone(name) || grid(name, null) !== null ? { kind: 'grids', id: name, factor } : null
  return findRow(siteRows, `${what}/${name}`) === null ? null : { kind: 'sites', id: name, factor }
}

function ofId(id: string): Meant | null {
  const whole = (kind: EntryKind): Meant => ({ kind, id, factor: null })
  if (acceleratorById(id) !== null) return whole('accelerators')
  if (findRow(cloudRows, id) !== null) return whole('regions')
  if (isZone(id)) return whole('grids')
  if (findRow(siteRows, `pue/${id}`) !== null || findRow(siteRows, `wue/${id}`) !== null) return whole('sites')
  if (findRow(instanceRows, id) !== null) return whole('instances')
  if (dataSource(id) !== null) return whole('sources')
  return cpuId(id) ? whole('cpus') : null
}

function isZone(id: string): boolean {
  return findRow(gridRows, id) !== null || findRow(electricityMapsRows, id) !== null
}

function cpuId(id: string): boolean {
  return rowsOf(cpuRows).some(({ cells }) => readCpu(cells).cpu.id === id)
}

function ofName(text: string): Meant[] {
  if (text === '') return []
  const found: Meant[] = []
  const add = (kind: EntryKind, id: string) => found.push({ kind, id, factor: null })
  const board = accelerator(text) ?? accelerator(stripCount(text).name)
  if (board !== null) add('accelerators', board.id)
  const type = text.toLowerCase()
  const types = [type, `standard_${type}`]
  // Small clouds call a machine as its board; the board is meant then.
  for (const { key } of board === null ? rowsOf(instanceRows) : []) {
    if (types.includes(key.slice(key.indexOf(':') + 1)) || key === type) add('instances', key)
  }
  const place = placeOf(text)
  if (place?.kind === 'cloud') add('regions', `${place.provider}:${place.region}`)
  if (place?.kind === 'zone') add('grids', place.zone)
  if (place?.kind === 'provider') add('sites', place.provider)
  const processor = board === null ? cpu(text) : null
  if (processor !== null) add('cpus', processor.id)
  return found
}
