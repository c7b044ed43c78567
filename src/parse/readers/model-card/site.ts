/** Where the training ran, as far as metadata, bullets and the brackets behind a figure agree on it. */
import type { Place, Problem } from '../../../core/problem.ts'
import type { Site } from '../../../core/record.ts'
import { type Card, factsNamed } from './card.ts'
import type { Fact, Key } from './labels.ts'
import { readPlace, samePlace } from './place.ts'
import { isBlank } from './plain.ts'
import { report } from './problems.ts'

/** `1.71 KgCO2 (Singapore)`: letters only, and not a remark on how the figure was found. */
const BRACKETS = /\((\p{Lu}[\p{L} ,.'-]{1,40})\)/u
const REMARK =
  /average|grid|estimat|based|using|calcul|carbon|approx|total|training|power|offset|with|mlco2|track|measure|\beq/i

export interface SiteReading {
  readonly site: Site
  /** Places that differ, or one that could not be read. */
  readonly warning: 'place_conflict' | 'place_unreadable' | null
}

export function readSite(card: Card, problems: Problem[]): SiteReading {
  const provider = filled(card, 'provider')?.text ?? null
  const region = filled(card, 'region') ?? bracketed(card)
  const stated = readPlace(card.metadata?.location ?? null, provider)
  const bullet = readPlace(region?.text ?? null, provider)
  const [first, second] = [stated.site.region, bullet.site.region]
  // A cloud region and the country around it do not contradict each other; the region says more.
  if (first !== null && second !== null && !first.includes(':') && !second.includes(':') && !samePlace(first, second)) {
    const at = card.metadata?.at ?? lineOf(card, region)
    const message = `the metadata says ${first} and line ${region?.line ?? at.line} says ${second}; the place counts as unknown`
    problems.push(report('model-card/place-differs', at, message, 'correct the wrong one'))
    return { site: { ...stated.site, region: null }, warning: 'place_conflict' }
  }
  const site = second?.includes(':') || first === null ? bullet.site : stated.site
  const unreadable = site.region === null && (stated.unreadable || bullet.unreadable)
  if (unreadable) {
    const text = (bullet.unreadable ? region?.text : card.metadata?.location) ?? ''
    const at = bullet.unreadable ? lineOf(card, region) : (card.metadata?.at ?? lineOf(card, region))
    const message = `"${text.slice(0, 60)}" is no place that is known`
    problems.push(
      report('model-card/place-unreadable', at, message, 'write a country, or a cloud region such as us-east-1'),
    )
  }
  return { site, warning: unreadable ? 'place_unreadable' : null }
}

function filled(card: Card, key: Key): Fact | null {
  return factsNamed(card, key).find((fact) => !isBlank(fact.text)) ?? null
}

function bracketed(card: Card): Fact | null {
  for (const fact of factsNamed(card, 'carbon')) {
    const text = BRACKETS.exec(fact.text)?.[1]
    if (text !== undefined && !REMARK.test(text)) return { ...fact, key: 'region', text }
  }
  return null
}

function lineOf(card: Card, fact: Fact | null): Place {
  return { file: card.path, line: fact?.line ?? 1, column: 1 }
}
