/**
 * Compatibility form (NFKC), so that a full-width digit or a no-break space is what it looks like. Almost all text is
 * ASCII and already is; the shortcut keeps the Unicode tables out of a cold start.
 */
export function compatible(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 127) return text.normalize('NFKC')
  }
  return text
}
