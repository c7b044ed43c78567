/** Headers of tables that are padded with blanks, apart from what reads them: this is asked of every file. */

/** Whether a line is the header of such a table, and of which. */
export function tableOf(line: string): 'dcgm' | 'dmon' | null {
  if (!line.startsWith('#') || line.length > 2000) return null
  const words = blankSeparated(line.slice(1))
  if (words[0] === 'Entity') return words.some((word) => word === 'POWER' || word === 'TOTEC') ? 'dcgm' : null
  const gpu = words.indexOf('gpu')
  return gpu >= 0 && gpu <= 2 && words.includes('pwr') ? 'dmon' : null
}

export function blankSeparated(text: string): string[] {
  return text.split(/\s/).filter((word) => word !== '')
}
