/** Brings a processor string to the key under which the table knows it; the same rules for both sides. */

import { compatible } from '../core/compatible.ts'

const MAX_LENGTH = 200

/** What is taken out, each with letters without which there is nothing to take: see accelerator-name.ts. */
const RULES: readonly (readonly [needs: readonly string[], pattern: RegExp])[] = [
  [['('], /\((?:r|tm|c)\)/g],
  [['x '], /^\s*\d{1,3}\s*x\s+/],
  [[' gen'], /^\s*\d{1,2}(?:st|nd|rd|th) gen(?:eration)? (?=.*\d)/],
  [['ghz'], /\b\d+(?:\.\d+)?\s*ghz.*$/],
  [['@'], /@.*$/],
  [['with ', 'w/ '], /\b(?:with|w\/) (?:amd |intel )?(?:radeon|graphics|hd|uhd|iris).*$/],
  [['core'], /\b(?:\d{1,3}|dual|triple|quad|six|eight|ten|twelve|sixteen)[- ]cores?\b/g],
  [
    ['intel', 'amd', 'genuine', 'processor', 'cpu', 'apu', 'soc'],
    /\b(?:intel|amd|genuine|processor|processors|cpu|apu|soc)\b/g,
  ],
  [['0'], /\b0$/],
]

export function cpuKey(text: string): string {
  if (text.length > MAX_LENGTH) return ''
  const ascii = compatible(text) === text
  let left = (ascii ? text : compatible(text.replace(/[\u00ae\u2122\u00a9]/g, ' '))).toLowerCase()
  for (const [needs, pattern] of RULES) {
    if (needs.some((letters) => left.includes(letters))) left = left.replace(pattern, ' ')
  }
  return left
    .replace(/[^a-z0-9.+]+/g, ' ')
    .trim()
    .replace(/(?<=\d) (?=\d)/g, '_')
    .replaceAll(' ', '')
}

/** The vendor that the text names: a row of another vendor is not an answer. */
export function cpuVendor(text: string): string | null {
  const word = /\b(intel|amd|apple)\b/i.exec(text)?.[1]?.toLowerCase()
  return word === undefined ? null : ({ intel: 'Intel', amd: 'AMD', apple: 'Apple' }[word] ?? null)
}

/** The id of a processor, unless the table gives another. */
export function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-')
}
