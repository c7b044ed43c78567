/** What the model is called: the metadata's `model-index`, else the first heading that is a name, else the file or folder. */
import type { Line } from './body.ts'
import { plain } from './plain.ts'

/** RELIABILITY: longer names are not names. In code points, because a family of emoji is one sign and many units. */
const LONGEST_NAME = 200

export interface Name {
  readonly text: string
  readonly line: number
}

const GENERIC =
  /^(?:model (?:trained using|details|information|description|overview|summary|name)|(?:the )?model card$|readme|environmental|carbon|details|training|introduction|about|overview|\[|\{\{)/i

/** The stated name, or `null` when only the path can give one. */
export function statedName(metadata: string, metadataLine: number, lines: readonly Line[]): Name | null {
  return indexName(metadata, metadataLine) ?? headingName(lines)
}

/** `model-index:` and the first `- name:` below it. A scan of lines: no value of it is more than a label. */
function indexName(metadata: string, firstLine: number): Name | null {
  const at = metadata.startsWith('model-index:') ? 0 : metadata.indexOf('\nmodel-index:') + 1
  if (at === 0 && !metadata.startsWith('model-index:')) return null
  const rest = metadata
    .slice(at, at + 4096)
    .split('\n')
    .slice(1)
  for (const [index, line] of rest.entries()) {
    if (/^[^\s-]/.test(line)) return null
    const value = /^\s*-?\s*name:\s*(.*)$/.exec(line)?.[1]
    if (value === undefined) continue
    const text = value
      .trim()
      .replace(/^(['"])(.*)\1$/, '$2')
      .trim()
    return text === '' ? null : { text, line: firstLine + metadata.slice(0, at).split('\n').length + index }
  }
  return null
}

function headingName(lines: readonly Line[]): Name | null {
  for (const line of lines) {
    if (!line.text.startsWith('#')) continue
    const level = /^#{1,6}/.exec(line.text)?.[0].length ?? 0
    if (level > 2) continue
    const text = plain(line.text.slice(level))
      .replace(/^model card (?:for|of|:|-|–) ?/i, '')
      .replace(/^["“]|["”]$/g, '')
      .trim()
    return text === '' || GENERIC.test(text) ? null : { text, line: line.number }
  }
  return null
}

/** `models/bert/README.md` is bert, `Cards/Aira.md` is Aira; `null` for the card of the whole repository. */
export function nameFromPath(path: string): string | null {
  const parts = path.split('/')
  const file = (parts.at(-1) ?? '').replace(/\.[^.]*$/, '')
  const generic = /^(?:readme|model[-_ ]?card\w*|index)$/i.test(file)
  return generic ? (parts.at(-2) ?? null) : file
}

export function isTooLong(name: string): boolean {
  return name.length > LONGEST_NAME && [...name.slice(0, 2 * LONGEST_NAME + 2)].length > LONGEST_NAME
}
