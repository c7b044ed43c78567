/** Descriptions of systems in MLPerf: JSON whose numbers are texts that people wrote. */
import type { Device } from '../../core/record.ts'
import { isObject, textOf } from './mllog.ts'

type Described = Readonly<Record<string, unknown>>

/** At most so many bytes are a description. */
export const SYSTEM_BYTES = 1_048_576

export function readSystem(text: string): Described | null {
  try {
    const read: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return isObject(read) && ('accelerator_model_name' in read || 'number_of_nodes' in read) ? read : null
  } catch {
    return null
  }
}

/** @param nodes Machines that were measured, for descriptions that do not say how many there are. */
export function devicesOf(system: Described, nodes: number | null): readonly Device[] {
  const machines = countOf(system.number_of_nodes) ?? nodes
  const boards = countOf(system.accelerators_per_node)
  const name = nameOf(system.accelerator_model_name)
  const cpu = nameOf(system.host_processor_model_name)
  const sockets = countOf(system.host_processors_per_node)
  const times = (count: number | null) => (count === null || machines === null ? null : count * machines)
  return [
    ...(name === '' || boards === 0
      ? []
      : [{ kind: /\btpu\b/i.test(name) ? ('tpu' as const) : ('gpu' as const), model: name, count: times(boards) }]),
    ...(cpu === '' ? [] : [{ kind: 'cpu' as const, model: cpu, count: times(sockets), sockets: true as const }]),
  ]
}

/** Machines that the description counts; one where it does not say. */
export function nodesOf(system: Described | null): number {
  return Math.max(1, countOf(system?.number_of_nodes) ?? 1)
}

/** `8`, `"8"`, `"8x"`, `"8 (4 per tray)"`: the number in front. */
function countOf(value: unknown): number | null {
  const digits = /^\s*(\d{1,6})\b|^\s*(\d{1,6})x/.exec(textOf(value))
  const text = digits?.[1] ?? digits?.[2]
  return text === undefined ? null : Number(text)
}

function nameOf(value: unknown): string {
  const name = typeof value === 'string' ? value.trim() : ''
  return name.length > 200 || /^(?:n\/?a|none|-)?$/i.test(name) || /\p{Cc}/u.test(name) ? '' : name
}

/** The submitter measured behind the power supplies, and says so in the name of the system. */
export function saysDc(text: string): boolean {
  return /(?:^|[^a-z])dc[-_ ]?power/i.test(text)
}
