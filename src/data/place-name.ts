/** Lower-case letters and digits: `Côte d'Ivoire` and `cote divoire` are one name. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
}
