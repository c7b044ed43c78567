/** Machines of processors only. */
import { exactly, fromConstant, uncertain } from '../amount.ts'
import type { Catalogue, Cpu } from '../catalogue.ts'
import type { Amount } from '../footprint.ts'
import type { Device } from '../record.ts'
import { spreadOf } from './constants/constant.ts'
import { CPU_COUNT_UNKNOWN, CPU_UNKNOWN_W } from './constants/unknown.ts'
import type { Devices } from './fleet.ts'
import { memory } from './memory.ts'
import type { Notes } from './notes.ts'
import { unknownRate } from './rates.ts'

export function cpuFleet(cpus: readonly Device[], catalogue: Catalogue, notes: Notes): Devices {
  const [first] = cpus
  const named = cpus.map((one) => (one.model === '' ? null : cpuNamed(one.model, catalogue)))
  const known = first?.sockets === true ? heaviest(named) : named[0]
  const found = known ?? null
  if (found === null) notes.warn('hardware_unknown')
  else notes.use(found.tdpW)
  const tdp = found === null ? fromConstant(CPU_UNKNOWN_W, 'at most') : exactly(found.tdpW.value)
  const sockets = handCounted(cpus) ?? socketsOf(first?.count ?? null, found?.threads ?? null)
  notes.instead('rated power of a socket', tdp, 'W', [CPU_UNKNOWN_W.factor])
  notes.instead('sockets', sockets, 'sockets', [CPU_COUNT_UNKNOWN.factor])
  return {
    host: 'cpu',
    count: sockets,
    countKnown: true,
    tdpW: tdp,
    tdpId: found?.tdpW.id ?? CPU_UNKNOWN_W.id,
    accelerator: null,
    known: found !== null,
    tflops: unknownRate(),
    shared: false,
  }
}

/** Sockets that a person counted, of all kinds together. */
function handCounted(cpus: readonly Device[]): Amount | null {
  if (cpus.some(({ sockets, count }) => sockets !== true || count === null)) return null
  return exactly(cpus.reduce((sum, { count }) => sum + (count ?? 0), 0))
}

/** Of several kinds the one that draws most; one that nobody knows may be any. */
function heaviest(named: readonly (Cpu | null)[]): Cpu | null {
  return named.reduce((a, b) => (a === null || b === null ? null : b.tdpW.value > a.tdpW.value ? b : a))
}

const cpus = memory<Cpu | null>()

function cpuNamed(name: string, catalogue: Catalogue): Cpu | null {
  return cpus(catalogue, name, () => catalogue.cpu(name))
}

/**
 * Trackers count logical processors, people count sockets. More processors than one socket has threads are several
 * sockets; half of them are its cores; fewer are a slice of one, as clouds sell it. A slice is charged its share of the
 * server's making and of the socket's power, which against the budget is the whole socket's.
 */
function socketsOf(count: number | null, threads: number | null): Amount {
  if (count === null) return fromConstant(CPU_COUNT_UNKNOWN, 'at most')
  if (threads === null || threads <= 0) return exactly(count <= 4 ? count : 1)
  if (count >= threads) return exactly(Math.ceil(count / threads))
  if (count <= 2) return exactly(count)
  const slice = count < threads / 2 ? count / threads : 1
  return uncertain(slice, CPU_COUNT_UNKNOWN.id, spreadOf(Math.max(slice, CPU_COUNT_UNKNOWN.low), 1), 1)
}
