/**
 * Runs of one recipe: the same model, the same data, the same settings but for seeds and names. The second of them may
 * have been needless, so they are pointed out as what could be used again; nothing is subtracted.
 */
import { compare } from './problem.ts'
import type { Recipe, Run } from './record.ts'

export interface Twins {
  readonly model: string
  readonly data: string | null
  /** Ids in order, two at least. */
  readonly ids: readonly string[]
}

/**
 * Equal for runs of one recipe. A recipe tells something only if it names a model and how it was trained; data may be
 * unknown in both. `null` otherwise.
 */
export function recipeKey({ recipe }: Run): string | null {
  if (recipe === undefined || recipe.model === null || recipe.settings === null) return null
  return [recipe.model, recipe.data ?? '', recipe.settings].join('\n')
}

export function findTwins(runs: readonly Run[]): readonly Twins[] {
  const groups = new Map<string, { recipe: Recipe; ids: string[] }>()
  for (const run of runs) {
    const { id, recipe } = run
    const key = recipeKey(run)
    if (recipe === undefined || key === null) continue
    const group = groups.get(key)
    if (group) group.ids.push(id)
    else groups.set(key, { recipe, ids: [id] })
  }
  return [...groups.values()]
    .filter(({ ids }) => ids.length > 1)
    .map(({ recipe, ids }) => ({ model: recipe.model ?? '', data: recipe.data, ids: ids.sort(compare) }))
    .sort((a, b) => compare(a.ids[0] ?? '', b.ids[0] ?? ''))
}
