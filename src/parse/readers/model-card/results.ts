/**
 * `model-index` of the metadata: results of evaluations, as the Hub defines them (huggingface_hub 0.34,
 * repocard_data.py: `model_index_to_eval_results`):
 *
 *   model-index: [{name, results: [{task, dataset, metrics: [{type: f1, value: 0.91}]}]}]
 *
 * Read only beside emissions, since nothing else of the metadata is. Of one metric on several data sets the first is taken.
 */
import { parsePythonNumber } from '../../python-number.ts'
import type { LocatedNode } from '../../yaml/located.ts'

export type Results = readonly (readonly [name: string, value: number])[]

/** More are a leaderboard. */
const MOST = 200

export function resultsOf(index: LocatedNode | undefined): Results {
  const metrics = items(index)
    .flatMap((model) => items(at(model, 'results')))
    .flatMap((result) => items(at(result, 'metrics')))
  return metrics.slice(0, MOST).flatMap((metric) => {
    const [type, value] = [at(metric, 'type'), at(metric, 'value')]
    if (type?.kind !== 'scalar' || value?.kind !== 'scalar') return []
    const read = parsePythonNumber(value.text, 'signed')
    return read.ok ? [[type.text, read.value] as const] : []
  })
}

function items(node: LocatedNode | undefined): readonly LocatedNode[] {
  return node?.kind === 'list' ? node.items.slice(0, MOST) : []
}

function at(node: LocatedNode, key: string): LocatedNode | undefined {
  return node.kind === 'map' ? node.entries.get(key)?.value : undefined
}
