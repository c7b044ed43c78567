/** Accelerators, processors and machine types as entries. */
import type { Ambiguity, CatalogueEntry, EntryFigure, EntrySummary } from '../../core/catalogue-entry.ts'
import { stripCount } from '../../core/device-count.ts'
import { acceleratorRows } from '../accelerators.generated.ts'
import { accelerator, acceleratorById, vendorOf } from '../accelerators.ts'
import { cpuRows } from '../cpus.generated.ts'
import { readCpu } from '../cpus.ts'
import { acceleratorDetails, instanceDetails } from '../details.generated.ts'
import { embodied } from '../embodied.ts'
import { instanceRows } from '../instances.generated.ts'
import { findRow } from '../rows.ts'
import { facts, figure, parts, rowsOf, short } from './text.ts'

/** What the table calls a rate, and what a reader does. */
const RATES: Readonly<Record<string, readonly [what: string, unit: string]>> = {
  fp32_tflops: ['FP32 rate', 'TFLOP/s'],
  fp16_vector_tflops: ['FP16 vector rate', 'TFLOP/s'],
  tf32_dense_tflops: ['TF32 matrix rate, dense', 'TFLOP/s'],
  fp16_dense_tflops: ['FP16 matrix rate, dense', 'TFLOP/s'],
  bf16_dense_tflops: ['BF16 matrix rate, dense', 'TFLOP/s'],
  fp8_dense_tflops: ['FP8 matrix rate, dense', 'TFLOP/s'],
  memory_gb: ['memory', 'GB'],
  memory_bandwidth_gb_s: ['memory bandwidth', 'GB/s'],
}
const POWER_BASIS: Readonly<Record<string, string>> = {
  estimate: 'estimate of the source',
  'package-estimate': 'the whole package, processor included',
  'system-share': 'its share of the machine',
  'system-peak': 'the whole system',
}
const IDLE_BASIS: Readonly<Record<string, string>> = {
  modelled: 'scaled from the rated power, not measured',
  'reported-unvetted': 'one reading, not checked',
}

export function acceleratorSummaries(): EntrySummary[] {
  return rowsOf(acceleratorRows).map(({ key, cells }) => {
    const [name = '', , , year, watts, , , , rate, , memory] = cells
    const power = watts === '' ? 'power not published' : `${short(Number(watts))} W`
    const figures = [power, unit(rate, 'TFLOP/s'), unit(memory, 'GB'), year ?? '']
    return { kind: 'accelerators', id: key, name, figures }
  })
}

/** Every spelling, by semicolons. */
export function acceleratorText(id: string): string {
  const [, , , , , spellings = '', several = ''] = findRow(acceleratorDetails, id) ?? []
  return `${spellings};${several.replace(/=[^;]*/g, '')}`
}

export function acceleratorEntry(id: string): CatalogueEntry | null {
  const board = acceleratorById(id)
  if (board === null) return null
  const [form, basis = '', per = '', idleBasis = '', rates, spellings, several, note = ''] =
    findRow(acceleratorDetails, id) ?? []
  const { name, tdpW, idleW, denseTflops } = board
  const shared = per === '' || per === '1' ? null : `a board has ${per} devices and ${per} times this`
  const cost = embodied(board)
  const figures: EntryFigure[] = []
  if (tdpW !== null)
    figures.push(figure({ ...tdpW, what: 'rated power of a device', note: POWER_BASIS[basis] ?? shared }))
  if (idleW !== null) figures.push(figure({ ...idleW, what: 'idle power', note: IDLE_BASIS[idleBasis] ?? null }))
  if (denseTflops !== null)
    figures.push(figure({ ...denseTflops, what: '16-bit matrix rate, dense', note: 'the one that plans use' }))
  figures.push(...parts(rates, ';').flatMap((rate) => rateOf(rate, shared)))
  figures.push(
    figure({ ...cost.cardFactor, what: 'making the card', range: [cost.cardKg.low, cost.cardKg.high] }),
    figure({
      ...cost.serverFactor,
      what: `making the host of ${cost.devicesPerServer}`,
      range: [cost.serverKg.low, cost.serverKg.high],
    }),
  )
  return {
    kind: 'accelerators',
    id,
    name,
    facts: facts(
      ['vendor', vendorOf(id) ?? ''],
      ['class', board.class],
      ['form', form],
      ['machines', machinesWith(id)],
    ),
    figures,
    aliases: parts(spellings, ';'),
    ambiguous: parts(several, ';').map(ambiguityOf),
    notes: [...(tdpW === null ? ['Nobody published its power that we could read.'] : []), ...parts(note, '|')],
  }
}

/** What an estimate takes a name for, where that is not just the board: a range, a part of it, or several as one device. */
export function readAs(text: string): string[] {
  const slice = /^(?:tdp|idle|flops)\/.*x(\d+)$/.exec(text.trim())
  if (slice !== null && acceleratorById(text.trim().replace(/^\w+\//, '')) === null) {
    return [`A slice of ${slice[1]} chips that a record counts as one device: ${slice[1]} times the figure of one.`]
  }
  const { count, name } = stripCount(text.trim())
  const found = accelerator(text) ?? (count === null ? null : accelerator(name))
  if (found === null || found.tdpW === null) return []
  if (found.tdpRangeW !== null) {
    const [low, high] = found.tdpRangeW
    return [
      `"${text.trim()}" is taken for this board; what it may mean is rated ${short(low)} to ${short(high)} W a device.`,
    ]
  }
  const chips = found.tdpW.id.match(/x(\d+)$/)?.[1]
  const own = acceleratorById(found.id)?.tdpW?.id
  if (chips === undefined || found.tdpW.id === own) return []
  return [
    `"${text.trim()}" is ${chips} of these chips, which a record counts as one device of ${short(found.tdpW.value)} W.`,
  ]
}

function rateOf(text: string, note: string | null): EntryFigure[] {
  const [name = '', value, source = ''] = text.split(':')
  const [what, unit] = RATES[name] ?? [name, '']
  return [figure({ what, value: Number(value), unit, source, note: note === null ? null : 'as its source prints it' })]
}

function ambiguityOf(text: string): Ambiguity {
  const [name = '', ids] = text.split('=')
  return {
    name,
    covers: parts(ids, '+').map((id) => id.replace(/^board:(.*)/, '$1 (the whole board)')),
    watts: accelerator(name)?.tdpRangeW ?? null,
  }
}

function machinesWith(id: string): string {
  const found = rowsOf(instanceRows).filter(({ cells }) => cells[0] === id)
  const more = found.length > 6 ? ` and ${found.length - 6} more` : ''
  return found.length === 0
    ? ''
    : `${found
        .slice(0, 6)
        .map(({ key }) => key)
        .join(', ')}${more}`
}

export function cpuSummaries(): EntrySummary[] {
  const seen = new Set<string>()
  return rowsOf(cpuRows).flatMap(({ cells }) => {
    const { cpu, cores } = readCpu(cells)
    if (seen.has(cpu.id)) return []
    seen.add(cpu.id)
    const figures = [`${short(cpu.tdpW.value)} W`, cores === '' ? '' : `${cores} cores`, String(cpu.tdpW.year ?? '')]
    return [{ kind: 'cpus' as const, id: cpu.id, name: cpu.name, figures }]
  })
}

export function cpuEntry(id: string): CatalogueEntry | null {
  const rows = rowsOf(cpuRows).map(({ key, cells }) => ({ key, ...readCpu(cells) }))
  const own = rows.filter((row) => row.cpu.id === id)
  const [first] = own
  if (first === undefined) return null
  const { cpu, vendor, cores } = first
  return {
    kind: 'cpus',
    id,
    name: cpu.name,
    facts: facts(['vendor', vendor], ['cores', cores], ['threads', cpu.threads === null ? '' : String(cpu.threads)]),
    figures: [figure({ ...cpu.tdpW, what: 'rated power of a socket' })],
    aliases: own.map(({ key }) => key),
    ambiguous: [],
    notes: [],
  }
}

export function instanceSummaries(): EntrySummary[] {
  return rowsOf(instanceRows).map(({ key, cells }) => {
    const [id = '', count, fraction, vcpu] = cells
    const name = `${Number(count)}x ${acceleratorById(id)?.name ?? id}`
    const share = fraction === '' ? '' : `${short(Number(fraction))} of one`
    return { kind: 'instances', id: key, name, figures: [share, unit(vcpu, 'vCPU')] }
  })
}

export function instanceEntry(id: string): CatalogueEntry | null {
  const row = findRow(instanceRows, id)
  if (row === null) return null
  const [board = '', count, fraction = '', vcpu = '', source = ''] = row
  const [memory = '', note = ''] = findRow(instanceDetails, id) ?? []
  const found = acceleratorById(board)
  const figures = [
    figure({ what: 'accelerators, as the driver counts them', value: Number(count), unit: 'devices', source }),
  ]
  if (fraction !== '')
    figures.push(figure({ what: 'share of the accelerator', value: Number(fraction), unit: 'of one', source }))
  if (vcpu !== '') figures.push(figure({ what: 'virtual processors', value: Number(vcpu), unit: 'vCPU', source }))
  if (memory !== '') figures.push(figure({ what: 'memory of the machine', value: Number(memory), unit: 'GiB', source }))
  if (found?.tdpW) figures.push(figure({ ...found.tdpW, what: 'rated power of an accelerator' }))
  return {
    kind: 'instances',
    id,
    name: `${Number(count)}x ${found?.name ?? board}`,
    facts: facts(['provider', id.slice(0, id.indexOf(':'))], ['accelerator', board]),
    figures,
    aliases: [],
    ambiguous: [],
    notes: parts(note, '|'),
  }
}

function unit(value: string | undefined, name: string): string {
  return value === undefined || value === '' ? '' : `${short(Number(value))} ${name}`
}
