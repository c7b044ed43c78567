/**
 * From an output of Impact Framework to runs: one for each component, which are the leaves of the tree. What stands
 * beside them, `aggregated` and the outputs of groups, tells the same again.
 */
import type { Problem } from '../../../core/problem.ts'
import type { Run } from '../../../core/record.ts'
import type { Read, RecordFile, Unused } from '../../reader.ts'
import { wholeBytes } from '../../whole.ts'
import { parseForeignYaml } from '../../yaml/foreign.ts'
import type { LocatedNode } from '../../yaml/located.ts'
import { textUnder, under } from '../../yaml/values.ts'
import { type Component, componentRun } from './component.ts'
import { unitsIn } from './units.ts'

export async function readImpactFramework(file: RecordFile): Promise<Read> {
  const parsed = parseForeignYaml(await wholeBytes(file), { file: file.path })
  if (!parsed.ok) return { runs: [], plans: [], servings: [], problems: parsed.problems }
  const problems: Problem[] = [...(parsed.warnings ?? [])]
  const root = parsed.value.find((document) => under(document, 'initialize') !== null) ?? null
  const state = textUnder(root, 'execution', 'status')
  if (state !== null && state !== 'success') return nothing(file.path, problems, 'an execution that failed')
  const components = componentsOf(under(root, 'tree') ?? under(root, 'graph'))
  if (components.length === 0) return nothing(file.path, problems, 'a manifest without outputs')
  const units = unitsIn(root, problems)
  const runs: Run[] = []
  const unused: Unused[] = []
  for (const component of components) {
    const run = componentRun(component, units, problems)
    if (run === 'nothing') {
      const what = 'a component without energy or emissions'
      unused.push({ path: file.path, line: component.at.line, reason: 'no-quantity', what })
    } else if (run !== null) runs.push(run)
  }
  return { runs, plans: [], servings: [], problems, unused }
}

function nothing(path: string, problems: readonly Problem[], what: string): Read {
  return { runs: [], plans: [], servings: [], problems, unused: [{ path, line: 1, reason: 'no-quantity', what }] }
}

/** Nodes with outputs and without children; names are those on the way, and serve only to tell components apart. */
function componentsOf(tree: LocatedNode | null, names: readonly string[] = []): readonly Component[] {
  const children = under(tree, 'children')
  if (children?.kind === 'map') {
    return [...children.entries.values()].flatMap(({ key, value }) => componentsOf(value, [...names, key]))
  }
  const outputs = under(tree, 'outputs')
  if (tree === null || outputs?.kind !== 'list' || outputs.items.length === 0) return []
  return [{ at: outputs.at, names, outputs: outputs.items }]
}
