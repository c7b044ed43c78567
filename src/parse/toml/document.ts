/**
 * TOML as a tree that knows where its parts stand, like that of YAML (`yaml/located.ts`): every scalar is text, and what
 * it means is the reader's to say. All of TOML 1.0 but for what no configuration here has: dates are kept as text, and a
 * key that is defined twice is a problem. Bounds on bytes, values and depth; no step back but by one character.
 *
 * Grammar: https://toml.io/en/v1.0.0
 */
import { type Parsed, type Place, type Problem, reporter } from '../../core/problem.ts'
import { decodeText } from '../text.ts'
import { placesIn } from '../yaml/lines.ts'
import type { LocatedNode } from '../yaml/located.ts'
import { tomlProblems } from './problems.ts'
import { TomlFault, TomlText } from './text.ts'
import { type Table, TableTree } from './tree.ts'

const MAX_BYTES = 1024 * 1024
const MAX_DEPTH = 32

const report = reporter(tomlProblems)

/** Reads bytes as UTF-8 and then as TOML. Never throws for what the bytes hold. */
export function parseToml(path: string, bytes: Uint8Array): Parsed<LocatedNode> {
  const start: Place = { file: path, line: 1, column: 1 }
  if (bytes.length > MAX_BYTES) {
    const problem = report('toml/too-large', start, 'more than 1 MiB of TOML', 'split it into several files')
    return { ok: false, problems: [problem] }
  }
  const decoded = decodeText(path, bytes, 'refuse')
  if (!decoded.ok) return decoded
  const placeAt = placesIn(decoded.value.text, path, 1)
  try {
    return { ok: true, value: new Reader(decoded.value.text, placeAt).read() }
  } catch (error) {
    if (!(error instanceof TomlFault)) throw error
    return { ok: false, problems: [problemOf(error, placeAt)] }
  }
}

function problemOf({ code, offset, message, hint }: TomlFault, placeAt: (offset: number) => Place): Problem {
  return report(code, placeAt(offset), message, hint)
}

class Reader {
  readonly #text: TomlText
  readonly #tree: TableTree
  readonly #placeAt: (offset: number) => Place

  constructor(text: string, placeAt: (offset: number) => Place) {
    this.#text = new TomlText(text)
    this.#tree = new TableTree(placeAt)
    this.#placeAt = placeAt
  }

  read(): LocatedNode {
    const text = this.#text
    let table: Table = this.#tree.root
    for (text.skipLines(); !text.atEnd; text.skipLines()) {
      const offset = text.offset
      if (text.take('[[')) table = this.#tree.append(this.#header(']]'), offset)
      else if (text.take('[')) table = this.#tree.open(this.#header(']'), offset)
      else this.#pair(table, 0)
      text.endLine()
    }
    return this.#tree.root.node
  }

  #header(close: string): readonly Key[] {
    const keys = this.#keys()
    this.#text.expect(close)
    return keys
  }

  #keys(): readonly Key[] {
    const keys: Key[] = []
    do {
      this.#text.skipBlanks()
      const offset = this.#text.offset
      keys.push({ name: this.#text.key(), offset })
      this.#text.skipBlanks()
      if (keys.length > MAX_DEPTH) this.#text.fail('toml/too-deep', 'tables nest more than 32 deep', 'nest less')
    } while (this.#text.take('.'))
    return keys
  }

  #pair(table: Table, depth: number): void {
    const keys = this.#keys()
    this.#text.expect('=')
    this.#text.skipBlanks()
    this.#tree.set(table, keys, this.#value(depth))
  }

  #value(depth: number): LocatedNode {
    const text = this.#text
    const at = this.#placeAt(text.offset)
    if (depth > MAX_DEPTH) text.fail('toml/too-deep', 'lists nest more than 32 deep', 'nest less')
    if (text.take('[')) return { kind: 'list', items: this.#items(depth + 1), at }
    if (text.take('{')) return this.#inline(depth + 1, at)
    const quoted = text.quoted()
    return quoted === null
      ? { kind: 'scalar', text: text.bare(), plain: true, at }
      : { kind: 'scalar', text: quoted, plain: false, at }
  }

  #items(depth: number): readonly LocatedNode[] {
    const items: LocatedNode[] = []
    for (this.#text.skipLines(); !this.#text.take(']'); this.#text.skipLines()) {
      items.push(this.#value(depth))
      this.#text.skipLines()
      if (!this.#text.take(',')) {
        this.#text.expect(']')
        break
      }
    }
    return items
  }

  #inline(depth: number, at: Place): LocatedNode {
    const table = this.#tree.inline(at)
    this.#text.skipBlanks()
    while (!this.#text.take('}')) {
      this.#pair(table, depth)
      this.#text.skipBlanks()
      if (!this.#text.take(',')) {
        this.#text.expect('}')
        break
      }
    }
    return table.node
  }
}

export interface Key {
  readonly name: string
  readonly offset: number
}
