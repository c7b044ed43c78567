/** What makes a text a card of a trained model. Light: plain searches, no pattern over the whole text. */
import { findFrontMatter } from './front-matter.ts'

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

/** Keys of a card's metadata; below them, and in a file named as a card, any mention of the gas is a sign. */
const CARD_KEYS = ['pipeline_tag:', 'library_name:', 'base_model:', 'model-index:']

export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

export function isReadme(path: string): boolean {
  return /(?:^|\/)readme\.md$/i.test(path)
}

export function hasCardName(path: string): boolean {
  return /model[-_ ]?card|(?:^|\/)(?:model[-_]?)?cards\//i.test(path)
}

/** @param text With `\n` line ends; all of it or its beginning. */
export function looksLikeCard(path: string, text: string): boolean {
  const front = findFrontMatter(text)
  const card = hasCardName(path) || isReadme(path)
  if (front.kind === 'foreign') return card || text.includes('co2_eq_emissions')
  if (front.kind !== 'none' && front.text.includes('co2_eq_emissions')) return true
  if (front.kind === 'yaml' && card && isHollow(front.text, text.slice(front.bodyAt))) return true
  const lower = text.toLowerCase()
  if (lower.includes('co2 emissions (in grams)') || (lower.includes('hours used:') && lower.includes('carbon emitted')))
    return true
  const keys = front.kind === 'yaml' && CARD_KEYS.some((key) => front.text.includes(key))
  const signs = hasCardName(path) || keys ? [...SIGNS, 'co2', 'co<sub>2', 'co₂'] : SIGNS
  return signs.some((sign) => lower.includes(sign)) && HEADINGS.some((heading) => standsAsHeading(lower, heading))
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
