/** Labelled values: the template's bullets, bold lead-ins, and two-column tables with the same words. */
import type { Line } from './body.ts'
import { isBlank, plain } from './plain.ts'

export type Key = 'hardware' | 'hours' | 'provider' | 'region' | 'carbon' | 'energy' | 'id' | 'size'

export interface Fact {
  readonly key: Key
  /** As written, without marks. */
  readonly label: string
  readonly text: string
  readonly line: number
}

const WORTH_A_LOOK =
  /hardware|gpu|accelerator|hours|time|duration|provider|region|location|carbon|co ?(?:2|₂|<sub>|\$?_)|emission|energy|electricity|power|model id|size|param/i
const NOT_A_TOTAL =
  /offset|sav(?:ed|ing)|avoid|intensity|\bper\b|\/|rate|efficien|market|inference|factor|reduc|equivalent to|source|method|tool|usage cost/i
export const MOST_FACTS = 1000
const LABEL_LONGEST = 160
/** What is longer is an essay; a figure that far inside it is not the value of a label. */
const VALUE_LONGEST = 4000

/** The template's own labels; they mean the same wherever they stand. */
const ANYWHERE: readonly (readonly [RegExp, Key])[] = [
  [/^hardware type\b/, 'hardware'],
  [/^hours used\b/, 'hours'],
  [/^cloud provider\b/, 'provider'],
  [/^compute region\b/, 'region'],
  [/^(?:carbon emitted|co2 emissions \(in grams\))/, 'carbon'],
  [/^model id$/, 'id'],
  [/^(?:size|model size|parameters|params|number of parameters)$/, 'size'],
]
/** Words that mean this only in a section on emissions, or in a card whose metadata has them. */
const IN_SECTION: readonly (readonly [RegExp, Key])[] = [
  [/^(?:training )?hardware(?: used)?$|^gpus?(?: type| used| model)?$|^accelerators?$|^compute hardware$/, 'hardware'],
  [
    /^(?:(?:total )?(?:training|compute|run|wall) (?:time|duration|hours)|training|duration|gpu[ -]hours|hours)$/,
    'hours',
  ],
  [/^(?:cloud|provider)$/, 'provider'],
  [/^(?:cloud |training )?(?:region|location)$|^geographical location$/, 'region'],
  [/\bco2|\bcarbon\b|\bemissions?\b|\bemitted\b/, 'carbon'],
  [/\benergy\b|\belectricity\b|\bpower consumption\b/, 'energy'],
]

/** @param everywhere Whether the whole text speaks of the training, as it does below metadata with emissions. */
export function factsOf(
  lines: readonly Line[],
  everywhere: boolean,
): { readonly facts: readonly Fact[]; readonly cut: boolean } {
  const facts: Fact[] = []
  for (const [index, line] of lines.entries()) {
    const pair = labelled(line.text)
    if (!pair) continue
    const key = keyOf(pair.label, everywhere || line.impact)
    if (!key) continue
    const text = pair.value === '' ? valueBelow(lines, index) : pair.value
    if (facts.length === MOST_FACTS) return { facts, cut: true }
    facts.push({ key, label: pair.label, text, line: line.number })
  }
  return { facts, cut: false }
}

function keyOf(label: string, section: boolean): Key | null {
  const lower = label.toLowerCase()
  const bare = lower.replace(/\([^()]*\)/g, '').trim()
  const anywhere = ANYWHERE.find(([pattern]) => pattern.test(lower) || pattern.test(bare))
  if (anywhere) return anywhere[1]
  if (!section || bare.length > 80) return null
  const found = IN_SECTION.find(([pattern]) => pattern.test(bare))?.[1] ?? null
  return (found === 'carbon' || found === 'energy') && NOT_A_TOTAL.test(bare) ? null : found
}

/** `- **Label:** value`, `**Label** value`, `Label: value`, `| Label | value |`. */
function labelled(raw: string): { label: string; value: string } | null {
  const start = raw.slice(0, LABEL_LONGEST + 40).trimStart()
  const sign = start[0] ?? '#'
  if (sign === '#') return null
  if (sign === '|') return cells(raw)
  const bullet = /[-*+•\d]/.test(sign) ? (/^(?:[-*+•]|\d{1,2}[.)])\s+/.exec(start)?.[0].length ?? 0) : 0
  const end = labelEnd(bullet === 0 ? start : start.slice(bullet))
  if (end === -1) return null
  const offset = raw.length - raw.trimStart().length + bullet
  const head = raw.slice(offset, offset + end)
  // Prose has colons too; a label is short, but for the template's own, which explains itself in brackets.
  if ((end > 70 && !head.includes('(')) || !WORTH_A_LOOK.test(head)) return null
  const tail = raw.slice(offset + end, offset + end + VALUE_LONGEST).replace(/^[:：]?\s*(?:\*\*|__)?/, '')
  return { label: plain(head), value: plain(tail) }
}

/** Where the label ends: behind the bold of `**Label** value`, else at the colon. -1: there is none. */
function labelEnd(text: string): number {
  const bold = text.startsWith('**') ? /^\*\*([^*:]{1,80})\*\*(?!\s*[:：])(?=\s)/.exec(text) : null
  if (bold) return bold[0].length
  const colon = text.indexOf(':')
  const end = colon === -1 ? text.indexOf('：') : colon
  return end > LABEL_LONGEST ? -1 : end
}

function cells(raw: string): { label: string; value: string } | null {
  const [, label = '', value = ''] = raw.trim().split('|', 4)
  if (label.length > LABEL_LONGEST || !WORTH_A_LOOK.test(label)) return null
  return { label: plain(label).replace(/:$/, ''), value: plain(value.slice(0, VALUE_LONGEST)) }
}

/** A value on the next line, unless that line is a label or heading of its own. */
function valueBelow(lines: readonly Line[], index: number): string {
  const below = lines[index + 1]
  const next = below && below.number === (lines[index]?.number ?? 0) + 1 ? below.text.trim() : ''
  if (next === '' || next.startsWith('#') || next.startsWith('|') || labelled(next)) return ''
  const text = plain(next.slice(0, VALUE_LONGEST).replace(/^[-*+•]\s+/, ''))
  return isBlank(text) ? '' : text
}
