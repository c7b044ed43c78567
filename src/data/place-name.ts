/** Lower-case letters and digits: accents and punctuation do not tell names apart. */
export function fold(text: string): string {
  return decomposed(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
}

function decomposed(text: string): string {
  return /^[ -~]*$/.test(text) ? text : text.normalize('NFKD')
}
