/** Lower-case letters and digits: accents and punctuation do not tell names apart. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
}
