/**
 * Who owns a path by CODEOWNERS. Source: "About code owners" in GitHub's documentation: patterns of gitignore without
 * `!` and `[ ]`, the last one that matches decides, and one without owners leaves the path without any.
 */
import { compileGlobs } from '../core/glob.ts'

/** Where GitHub looks, the first that is there. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

const MOST_LINES = 5_000

/** @returns the owners as they are written, none when nobody owns the path. */
export function ownersOf(text: string, path: string): readonly string[] {
  let owners: readonly string[] = []
  for (const line of text.split('\n', MOST_LINES)) {
    const [pattern, ...words] = line
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/)
    if (pattern === undefined || pattern === '') continue
    if (matches(pattern, path)) owners = words.filter((word) => word.includes('@'))
  }
  return owners
}

/** A pattern with a slash before its end begins at the top; one that ends in a slash, or names a folder, takes what is in it. */
function matches(pattern: string, path: string): boolean {
  const isAnchored = pattern.slice(0, -1).includes('/')
  const body = pattern.replace(/^\//, '').replace(/\/$/, '')
  const globs = isAnchored || pattern.startsWith('/') ? [body] : [body, `**/${body}`]
  // `docs/*` does not take what is in folders of docs; a name without a star takes the folder whole.
  const inside = /(?:^|\/)\*$/.test(body) && isAnchored ? [] : globs.map((glob) => `${glob}/**`)
  return compileGlobs([...(pattern.endsWith('/') ? [] : globs), ...inside])(path)
}
