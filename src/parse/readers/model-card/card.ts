/** A card taken apart: metadata, lines, labelled facts and tables, before anything is concluded from them. */
import type { Problem } from '../../../core/problem.ts'
import { type Line, linesOf, MOST_LINES } from './body.ts'
import { type FrontMatter, findFrontMatter } from './front-matter.ts'
import { type Fact, factsOf, type Key, MOST_FACTS } from './labels.ts'
import { type Metadata, readMetadata } from './metadata.ts'
import { isTooLong, nameFromPath, statedName } from './name.ts'
import { report } from './problems.ts'
import { type Results, resultsOf } from './results.ts'
import { type VendorTable, vendorTables } from './vendor.ts'

export interface Card {
  readonly path: string
  readonly name: string | null
  readonly metadata: (Metadata & { readonly results: Results }) | null
  readonly lines: readonly Line[]
  readonly facts: readonly Fact[]
  readonly tables: readonly VendorTable[]
  /** The whole of it, comments and examples included. */
  readonly text: string
  readonly problems: readonly Problem[]
}

const MOST_METADATA = 64 * 1024
const MOST_NODES = 20_000

/** @param text With `\n` line ends. */
export async function openCard(path: string, text: string): Promise<Card> {
  const problems: Problem[] = []
  const front = findFrontMatter(text)
  const metadata = await metadataOf(path, front, problems)
  const bodyAt = front.kind === 'yaml' || front.kind === 'none' ? front.bodyAt : text.length
  const block = front.kind === 'yaml' ? front.text : ''
  const { lines, cut } = linesOf(text.slice(bodyAt), text.slice(0, bodyAt).split('\n').length)
  const tables = vendorTables(path, lines)
  const prose = lines.filter((line) => !tables.some((table) => line.number >= table.first && line.number <= table.last))
  const labelled = factsOf(prose, metadata !== null)
  if (cut || labelled.cut) problems.push(tooLong(path))
  const stated = statedName(block, front.kind === 'yaml' ? front.line : 1, lines)
  if (stated && isTooLong(stated.text)) {
    const at = { file: path, line: stated.line, column: 1 }
    problems.push(report('model-card/name', at, 'the model name has more than 200 characters', 'shorten it'))
  }
  const name = stated && !isTooLong(stated.text) ? stated.text : nameFromPath(path)
  return { path, name, metadata, lines: prose, facts: labelled.facts, tables, text, problems }
}

export function factsNamed(card: Card, key: Key): readonly Fact[] {
  return card.facts.filter((fact) => fact.key === key)
}

function tooLong(file: string): Problem {
  const message = `more than ${MOST_LINES} lines or ${MOST_FACTS} labelled figures; the rest was not read`
  return report('model-card/too-long', { file, line: 1, column: 1 }, message, 'keep the card to the model')
}

/** Says what is wrong with the block as a whole, and reads `co2_eq_emissions` if it is there. */
async function metadataOf(path: string, front: FrontMatter, problems: Problem[]): Promise<Card['metadata']> {
  if (front.kind === 'none') return null
  const at = { file: path, line: front.line, column: 1 }
  if (front.kind === 'foreign') {
    const message = `the metadata is marked as "${front.language}"; only YAML is read, and nothing is run`
    problems.push(report('model-card/front-matter-language', at, message, 'start it with "---" alone'))
    return null
  }
  if (front.kind === 'unclosed') {
    const message = 'the metadata is opened here and never closed'
    problems.push(report('model-card/front-matter-unclosed', at, message, 'write "---" below its last line'))
    return null
  }
  if (front.text.length > MOST_METADATA) {
    problems.push(report('model-card/front-matter-size', at, 'the metadata is larger than 64 KiB', 'shorten it'))
    return null
  }
  if (front.text.trim() === '') {
    problems.push(report('model-card/front-matter-empty', at, 'the metadata is empty', 'add "co2_eq_emissions: 1710"'))
    return null
  }
  const keys = /^["']?[^\s:"'-][^:\n]{0,100}:(?:\s|$)/m.test(front.text) || front.text.trimStart().startsWith('{')
  // Most cards have no emissions in their metadata, and parsing it costs a hundred times more than this look.
  if (keys && !front.text.includes('co2_eq_emissions')) return null
  const { parseLocatedYaml } = await import('../../yaml/document.ts')
  const limits = { maxBytes: 4 * MOST_METADATA, maxNodes: MOST_NODES }
  const parsed = parseLocatedYaml(front.text, { file: path, firstLine: front.line, ...limits })
  if (!parsed.ok) {
    problems.push(...parsed.problems)
    return null
  }
  if (parsed.value.kind !== 'map') {
    const message = `the metadata is ${parsed.value.kind === 'list' ? 'a list' : 'a bare value'}, not "key: value" lines`
    problems.push(report('model-card/front-matter-type', at, message, 'write one "key: value" a line'))
    return null
  }
  const entry = parsed.value.entries.get('co2_eq_emissions')
  if (!entry) return null
  const metadata = {
    ...readMetadata(entry.value, entry.keyAt),
    results: resultsOf(parsed.value.entries.get('model-index')?.value),
  }
  problems.push(...metadata.problems)
  return metadata
}
