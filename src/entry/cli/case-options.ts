/** The fields of a case as options: `--gpu-hours 288` is `"gpu_hours": 288`. */
import { type CaseField, caseFields, units } from '../../core/estimate/case/fields.ts'
import { parseNumber } from '../../core/number.ts'
import { parseHardware } from '../../parse/hardware.ts'
import type { Arguments, Option, Options } from './arguments.ts'
import { accept } from './assumptions.ts'
import { UsageError } from './usage.ts'

export const EXAMPLE = 'Write for example --hardware "8x H100" --hours 100.'

export const caseOptions: Options = Object.fromEntries(
  Object.entries(caseFields).map(([name, field]) => [optionOf(name), { ...takes(name, field), help: helpOf(field) }]),
)

function takes(name: string, field: CaseField): Omit<Option, 'help'> {
  if (field.type === 'number') return { value: units[field.unit] }
  if (field.type === 'word') return { value: 'WORD', oneOf: field.oneOf }
  if (field.type === 'devices') return { value: 'DEVICES', many: true }
  return { value: field.type === 'time' ? 'TIME' : name.toUpperCase() }
}

function helpOf(field: CaseField): string {
  const help = inOptions(field.help)
  if (field.type === 'devices') return `${help}, as "8x NVIDIA H100 SXM"`
  if (field.type === 'time') return `${help}, as 2026-11-01T06:00:00Z`
  return field.type === 'word' ? `${help} (${field.oneOf.join(', ')})` : help
}

/** The case that the options describe; `null` when they describe none, apart from how to count. */
export function caseFromOptions(given: Arguments): Readonly<Record<string, unknown>> | null {
  const stated: [string, unknown][] = []
  let described = false
  for (const [name, field] of Object.entries(caseFields)) {
    const value = read(given, optionOf(name), field)
    if (value === null) continue
    stated.push([name, value])
    described ||= field.type === 'number' || field.type === 'devices'
  }
  if (described) return Object.fromEntries(stated)
  if (stated.length === 0) return null
  throw new UsageError('there is nothing to estimate', EXAMPLE)
}

function read(given: Arguments, option: string, { type }: CaseField): unknown {
  if (type === 'devices') {
    const devices = given.list(option).map((text) => accept(`--${option}`, parseHardware(text)))
    return devices.length === 0 ? null : devices.map(({ model, count }) => ({ model, count }))
  }
  const text = given.text(option)
  return text === null || type !== 'number' ? text : accept(`--${option}`, parseNumber(text))
}

function optionOf(field: string): string {
  return field === 'wall_hours' ? 'hours' : field.replaceAll('_', '-')
}

/** Fields by the names of their options: `mean_power_w` is `--mean-power-w`. */
export function inOptions(text: string): string {
  return text.replace(/\b[a-z]+(?:_[a-z]+)+\b/g, (word) =>
    Object.hasOwn(caseFields, word) ? `--${optionOf(word)}` : word,
  )
}
