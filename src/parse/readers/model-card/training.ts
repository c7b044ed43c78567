/** The one training that a card without a vendor's table describes, put together from metadata, bullets and sentences. */
import type { Place, Problem } from '../../../core/problem.ts'
import type { Device, RecordedEnergy } from '../../../core/record.ts'
import { type Card, factsNamed } from './card.ts'
import { chooseMass } from './choice.ts'
import { readEnergy } from './energy.ts'
import { readHardware } from './hardware.ts'
import { readHours, type Spent } from './hours.ts'
import type { Fact } from './labels.ts'
import { readMass } from './mass.ts'
import { isBlank, plain } from './plain.ts'
import { report } from './problems.ts'
import { computeSentence, emissionSentences } from './prose.ts'
import { readSite, type SiteReading } from './site.ts'

export interface Training {
  readonly kg: number | null
  /** Somebody wrote a zero. */
  readonly zero: boolean
  readonly energy: RecordedEnergy | null
  readonly hardware: readonly Device[]
  readonly gpuHours: number | null
  readonly durationS: number | null
  readonly place: SiteReading
  readonly at: Place
  readonly problems: readonly Problem[]
}

/** A year. Nobody trains for longer, so larger figures are those of all devices together. */
const LONGEST_WALL_HOURS = 8766
const MOST_HOURS = 1e10

export function readTraining(card: Card): Training {
  const problems: Problem[] = []
  const readings = massReadings(card)
  const choice = chooseMass(card, readings, problems)
  const hardware = hardwareOf(card)
  const time = timeOf(card, hardware, problems)
  const energy = readEnergy(card, problems)
  const at = choice.at ?? card.metadata?.at ?? { file: card.path, line: card.facts[0]?.line ?? 1, column: 1 }
  const place = readSite(card, problems)
  return { kg: choice.kg, zero: choice.zero, energy, hardware, ...time, place, at, problems }
}

function massReadings(card: Card) {
  const facts = factsNamed(card, 'carbon').map((fact) =>
    readMass(fact.text, fact.label, { file: card.path, line: fact.line, column: 1 }),
  )
  if (facts.some((reading) => reading.mass || reading.zero || reading.problems.length > 0)) return facts
  if (card.metadata?.kg != null) return []
  return emissionSentences(card.path, card.lines).map(({ text, at }) => readMass(text, '', at))
}

/** The bullets first, then the metadata, then the calculator's sentence. */
function hardwareOf(card: Card): readonly Device[] {
  const sentence = computeSentence(card.path, card.lines)
  const texts = [
    ...factsNamed(card, 'hardware').map((fact) => fact.text),
    card.metadata?.hardware ?? '',
    sentence?.text.replace(/^.*?(?=hardware of type)/i, '') ?? '',
    ...factsNamed(card, 'hours').flatMap((fact) => (countOfHours(fact) === null ? [] : [fact.text])),
  ]
  let best: readonly Device[] = []
  for (const text of texts) {
    const devices = readHardware(text)
    if (devices.length > 0 && best.length === 0) best = devices
    const counted = best.length > 0 && best.every((device) => device.count !== null)
    // A later text may know the count that the first leaves out, as long as it speaks of the same device.
    if (!counted && devices.length === best.length && devices.every((device) => device.count !== null)) {
      best = best.map((device, index) => ({ ...device, count: devices[index]?.count ?? null }))
    }
  }
  return best.length > 0 ? best : devicesInSection(card)
}

/** The 4 of `125 hours on 4 GPUs`; `4 GPU hours` counts no devices. */
function countOfHours({ text, label }: Fact): number | null {
  const spent = readHours(text, label)
  if (spent === null || spent.wallHours === null) return null
  const [device, ...others] = readHardware(text)
  return others.length === 0 ? (device?.count ?? null) : null
}

/** `8 GPUs * 0.325 kW = 2.6 kW` on a line of its own. */
function devicesInSection(card: Card): readonly Device[] {
  for (const line of card.lines) {
    if (!line.impact || !/GPU|TPU|[AHV]\d{2,3}|T4|RTX|CPU/.test(line.text) || isBlank(line.text)) continue
    const devices = readHardware(plain(line.text))
    if (devices.some((device) => device.count !== null)) return devices
  }
  return []
}

function timeOf(
  card: Card,
  hardware: readonly Device[],
  problems: Problem[],
): { gpuHours: number | null; durationS: number | null } {
  const found = spentOf(card, problems)
  if (!found) return { gpuHours: null, durationS: null }
  const { spent, at, counted } = found
  if (spent.low !== null) {
    problems.push(report('model-card/range', at, 'the hours are a range; the high end is used', 'write one figure'))
  }
  if (spent.several) {
    problems.push(
      report('model-card/several-figures', at, 'several times are stated; the longest is used', 'write one'),
    )
  }
  if (spent.decimalComma) {
    problems.push(
      report('model-card/decimal-comma', at, 'the comma of the hours was read as a decimal point', 'write a point'),
    )
  }
  if (spent.deviceHours !== null) return { gpuHours: spent.deviceHours, durationS: null }
  const wall = spent.wallHours ?? 0
  const count = hardware.reduce((sum, device) => sum + (device.count ?? Number.NaN), 0)
  if (!counted && hardware.some((device) => device.kind !== 'cpu') && count !== 1) {
    problems.push(ambiguity(wall, count, at))
  }
  return wall > LONGEST_WALL_HOURS
    ? { gpuHours: wall, durationS: null }
    : { gpuHours: null, durationS: Number((wall * 3600).toPrecision(12)) }
}

function ambiguity(wall: number, count: number, at: Place): Problem {
  const devices = Number.isNaN(count) ? 'an unknown number of devices' : `${count} devices`
  const read = wall > LONGEST_WALL_HOURS ? 'hours of all devices together' : 'hours of the clock'
  const message = `${Number(wall.toPrecision(4))} hours on ${devices} were read as ${read}`
  return report('model-card/hours-semantics', at, message, 'write "500 GPU-hours", or "125 hours on 4 GPUs"')
}

interface Found {
  readonly spent: Spent
  readonly at: Place
  /** The text says itself on how many devices. */
  readonly counted: boolean
}

function spentOf(card: Card, problems: Problem[]): Found | null {
  for (const fact of factsNamed(card, 'hours')) {
    const at = { file: card.path, line: fact.line, column: 1 }
    const spent = readHours(fact.text, fact.label)
    const hours = spent?.deviceHours ?? spent?.wallHours ?? null
    if (spent && hours !== null && hours > 0 && hours <= MOST_HOURS)
      return { spent, at, counted: countOfHours(fact) !== null }
    if (isBlank(fact.text) || !/\d/.test(fact.text)) continue
    const message = `the hours "${fact.text.slice(0, 60)}" could not be read`
    problems.push(report('model-card/hours-unreadable', at, message, 'write "500 GPU-hours", or "125 hours"'))
  }
  const sentence = computeSentence(card.path, card.lines)
  const said = sentence ? readHours(sentence.text, '') : null
  if (sentence && said) return { spent: said, at: sentence.at, counted: false }
  if (card.metadata?.hours != null) {
    const tracked = readHours(`${card.metadata.hours} hours`, '')
    if (tracked) return { spent: tracked, at: card.metadata.at, counted: true }
  }
  const source = card.metadata?.source ? readHours(card.metadata.source, '') : null
  return source && card.metadata ? { spent: source, at: card.metadata.at, counted: false } : null
}
