/** Sources of figures, for those who look them up. Loaded only where they are printed. */
import type { Cite } from '../../render/terminal.ts'

/** `Epoch AI: Machine Learning Hardware (ml_hardware.csv), newest row 2026-03-11`, from the table of sources. */
export async function citations(): Promise<Cite> {
  const { dataSource } = await import('../../data/sources.ts')
  return (id) => {
    const source = dataSource(id)
    if (source === null || source.terms === 'ours') return null
    const { publisher, title, version } = source
    return version === '' ? `${publisher}: ${title}` : `${publisher}: ${title}, ${version}`
  }
}
