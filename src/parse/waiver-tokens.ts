/** Words, quoted names and commas of a command. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'comma'
  readonly text: string
}

/** @returns `null` when a quotation does not end. Straight and curly marks are the same: telephones write curly ones. */
export function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = []
  let rest = text.trimStart()
  while (rest !== '') {
    const [taken, token] = next(rest)
    if (token === null) return null
    tokens.push(token)
    rest = rest.slice(taken).trimStart()
  }
  return tokens
}

function next(text: string): readonly [taken: number, token: Token | null] {
  if (text.startsWith(',')) return [1, { kind: 'comma', text: ',' }]
  if (/^["\u201c\u201d]/.test(text)) {
    const end = text.slice(1).search(/["\u201c\u201d]/)
    return end < 0 ? [0, null] : [end + 2, { kind: 'quoted', text: text.slice(1, end + 1).trim() }]
  }
  const [word = text] = /^[^\s,"\u201c\u201d]+/.exec(text) ?? []
  return [word.length, { kind: 'word', text: word }]
}
