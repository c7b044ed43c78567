/** Sources of figures, for those who look them up. Loaded only where they are printed. */
import type { DataSource } from '../../data/sources.ts'
import type { Cite } from '../../render/terminal.ts'

export async function citations(): Promise<Cite> {
  const { dataSource } = await import('../../data/sources.ts')
  return citing(dataSource)
}

/** `Epoch AI: Machine Learning Hardware (ml_hardware.csv), newest row 2026-03-11`, from the table of sources. */
export function citing(find: (id: string) => DataSource | null): Cite {
  return (id) => {
    const source = find(id)
    if (source === null || source.terms === 'ours') return null
    const { publisher, title, version } = source
    return version === '' ? `${publisher}: ${title}` : `${publisher}: ${title}, ${version}`
  }
}
