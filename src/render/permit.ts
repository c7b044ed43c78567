/** A permit and what became of it, in lines of text. */
import { listOf } from '../core/permit/hardware.ts'
import { type Permit, type Refusal, timeText } from '../core/permit/permit.ts'
import { formatMass } from './numbers.ts'
import { printable } from './text.ts'

/** One line: `Allowed: carbon:dpo-next of acme/models, 640 device-hours on 8x H100, until 2026-11-30T12:00:00Z`. */
export function renderAllowed(permit: Permit, deviceHours: number | null): string {
  const hours =
    deviceHours === null ? `${permit.deviceHours} device-hours` : `${deviceHours} of ${permit.deviceHours} device-hours`
  const what = `${permit.plan} of ${permit.repository}, ${hours} on ${listOf(permit.hardware)}`
  return printable(`Allowed: ${what}${place(permit)}, until ${timeText(permit.notAfter)}`)
}

export function renderRefused(refusals: readonly Refusal[], permit: Permit | null): string {
  const whose = permit === null ? '' : `${permit.plan} of ${permit.repository}: `
  return printable(`Refused: ${whose}${refusals.map(({ message }) => message).join('; ')}`)
}

function place({ region }: Permit): string {
  return region === null ? '' : ` in ${region}`
}

export function renderPermit(permit: Permit): string {
  const rows: readonly (readonly [string, string])[] = [
    ['plan', permit.plan],
    ['repository', permit.repository],
    ['commit', permit.commit],
    ['carbon budget', permit.policy],
    ['report (SHA-256)', permit.report],
    ['emissions', `${formatMass(permit.kg)}CO2e`],
    ['device-hours', String(permit.deviceHours)],
    ['hardware', listOf(permit.hardware)],
    ['region', permit.region ?? 'any'],
    ['issued', timeText(permit.issuedAt)],
    ['holds from', timeText(permit.notBefore)],
    ['until', timeText(permit.notAfter)],
    ['issuer', permit.issuer],
    ['id', permit.id],
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${printable(value)}`).join('\n')
}
