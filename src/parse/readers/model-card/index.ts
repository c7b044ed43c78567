import type { Reader, Recognition } from '../../reader.ts'
import { refusal } from '../../text.ts'
import { findFrontMatter } from './front-matter.ts'

/** Hugging Face model cards: metadata, the section on environmental impact, and the vendors' tables. */
export const modelCard: Reader = {
  format: 'model-card',
  title: 'Hugging Face model card',
  paths: {
    likely: [
      '**/{README,Readme,readme}.md',
      '**/*{model,Model,MODEL}*{card,Card,CARD}*.md',
      '**/{cards,Cards,model_cards,model-cards,MODEL-CARDS,Model_Cards,modelcards}/**/*.md',
    ],
    possible: ['**/*.md'],
  },
  mode: 'whole',
  maxBytes: 8 * 1024 * 1024,
  recognise,
  load: async () => (await import('./read.ts')).readModelCard,
}

/** Headings under which cards speak of emissions; lower case. */
const HEADINGS = ['environmental impact', 'carbon footprint', 'training energy', 'greenhouse gas', 'carbon emission']
/** Words that tell a model's section from that of a recycling app; lower case. */
const SIGNS = [
  'hardware type',
  'hours used',
  'carbon emitted',
  'compute region',
  'gpu hour',
  'gpu-hour',
  'mlco2',
  'codecarbon',
  'code carbon',
  'lacoste',
  'model was trained',
  'training the model',
  'fine-tuning',
]

function recognise(path: string, head: Uint8Array): Recognition {
  const refused = refusal(path, head)
  const text = refused ? salvaged(head) : withLineFeeds(new TextDecoder('utf-8').decode(head))
  if (looksLikeCard(path, text)) return refused ?? 'yes'
  return refused !== null && hasCardName(path) && !isTextAtAll(refused.code) ? refused : 'no'
}

/** What shows through of a text that will be refused, so that a card in UTF-16 or in conflict is known for a card. */
function salvaged(head: Uint8Array): string {
  const letters = new TextDecoder('latin1').decode(head).replace(/^(?:ÿþ|þÿ|ï»¿)/, '')
  return withLineFeeds(letters.replaceAll('\0', '')).replace(/^(?:<{7}|={7}|>{7}|\|{7})[^\n]*\n/gm, '')
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** A pointer or a binary hides what it stands for, so its name decides; broken text has been looked into. */
function isTextAtAll(code: string): boolean {
  return code === 'text/utf-16' || code === 'text/nul' || code === 'text/conflict-marker'
}

function hasCardName(path: string): boolean {
  return /model[-_ ]?card|(?:^|\/)(?:model[-_]?)?cards\//i.test(path)
}

function looksLikeCard(path: string, text: string): boolean {
  const front = findFrontMatter(text)
  const card = hasCardName(path) || /(?:^|\/)readme\.md$/i.test(path)
  if (front.kind === 'foreign') return card || text.includes('co2_eq_emissions')
  if (front.kind !== 'none' && front.text.includes('co2_eq_emissions')) return true
  if (front.kind === 'yaml' && card && isHollow(front.text, text.slice(front.bodyAt))) return true
  const lower = text.toLowerCase()
  if (lower.includes('co2 emissions (in grams)') || (lower.includes('hours used:') && lower.includes('carbon emitted')))
    return true
  return SIGNS.some((sign) => lower.includes(sign)) && HEADINGS.some((heading) => standsAsHeading(lower, heading))
}

/** `---` and `---` with nothing in the whole file, or a bare value where keys belong: metadata that lost its content. */
function isHollow(metadata: string, body: string): boolean {
  const inner = metadata.trim()
  return inner === '' ? body.trim() === '' : /^(?:-?\d[\d.]*|null|~|- [\w '":.-]*(?:\n- [\w '":.-]*)*)$/.test(inner)
}

function standsAsHeading(lower: string, heading: string): boolean {
  for (let at = lower.indexOf(heading); at !== -1; at = lower.indexOf(heading, at + 1)) {
    const near = lower.slice(Math.max(0, at - 80), at)
    const start = near.lastIndexOf('\n') + 1
    if (start === 0 && at > 80) continue
    const before = near.slice(start).trimStart()
    if (before === '' || before.startsWith('#') || before.startsWith('**') || before.startsWith('<')) return true
  }
  return false
}
