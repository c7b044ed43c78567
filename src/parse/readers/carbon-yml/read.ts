/** From a `*.carbon.yml` to runs, plans and servings. An item that is wrong is left out and shown; the others count. */
import type * as z from 'zod'
import { byPlace, type Place, type Problem, reporter } from '../../../core/problem.ts'
import type { Read, RecordFile } from '../../reader.ts'
import { emptyPaths, type MakeProblem, shapeProblems } from '../../shape.ts'
import { wholeBytes } from '../../whole.ts'
import { parseYamlBytes, RECORD_LIMITS } from '../../yaml/document.ts'
import { type LocatedNode, placeOf, toPlain } from '../../yaml/located.ts'
import { toPlan, toRun, toServing } from './items.ts'
import { carbonYmlProblems } from './problems.ts'
import { planProblems, runProblems, servingProblems } from './rules.ts'
import { FileSchema, PlanSchema, RunSchema, ServingSchema } from './schema.ts'

const MOST_PROBLEMS = 100

const report = reporter(carbonYmlProblems)
const make: MakeProblem = (what, at, message, hint) => {
  return report(`carbon-yml/${what}` as keyof typeof carbonYmlProblems, at, message, hint)
}

export async function readCarbonYml(file: RecordFile): Promise<Read> {
  return readCarbonBytes(file.path, await wholeBytes(file))
}

/** The same on bytes at hand. */
export function readCarbonBytes(path: string, bytes: Uint8Array): Read {
  const document = parseYamlBytes(bytes, { file: path, ...RECORD_LIMITS })
  if (!document.ok) return { runs: [], plans: [], servings: [], problems: document.problems }
  const root = document.value
  if (root.kind !== 'map') {
    const what = root.kind === 'list' ? 'a list' : 'a single value'
    const problem = make(
      'type',
      root.at,
      `the record is ${what}`,
      'write "runs:", "plans:" or "servings:" with a list below it',
    )
    return { runs: [], plans: [], servings: [], problems: [problem] }
  }
  const problems: Problem[] = [...shapeProblems(FileSchema, root, make, new Map())]
  const runs = readItems(listAt(root, 'runs'), RunSchema, runProblems, toRun, problems)
  const plans = readItems(listAt(root, 'plans'), PlanSchema, planProblems, toPlan, problems)
  const servings = readItems(listAt(root, 'servings'), ServingSchema, servingProblems, toServing, problems)
  return { runs, plans, servings, problems: problems.sort(byPlace).slice(0, MOST_PROBLEMS) }
}

/** The items that fit their shape (what does not has its problems already), obey the rules and are not there twice. */
function readItems<S extends z.ZodType, T extends { readonly id: string }>(
  nodes: readonly LocatedNode[],
  schema: S,
  rules: (item: z.output<S>, node: LocatedNode, make: MakeProblem) => readonly Problem[],
  convert: (item: z.output<S>, at: Place) => T,
  problems: Problem[],
): readonly T[] {
  const found = new Map<string, T>()
  const lines = new Map<string, number>()
  for (const node of nodes) {
    if (node.kind !== 'map') continue
    const item = schema.safeParse(toPlain(node))
    if (!item.success || emptyPaths(node).length > 0) continue
    const broken = rules(item.data, node, make)
    problems.push(...broken)
    if (broken.some(({ severity }) => severity === 'error')) continue
    const record = convert(item.data, node.at)
    const line = lines.get(record.id)
    if (line === undefined) {
      found.set(record.id, record)
      lines.set(record.id, node.at.line)
    } else {
      const hint = 'give each its own id, or delete one'
      problems.push(make('duplicate', placeOf(node, ['id']), `an item of this id stands on line ${line} already`, hint))
    }
  }
  return [...found.values()]
}

function listAt(root: LocatedNode, key: string): readonly LocatedNode[] {
  const node = root.kind === 'map' ? root.entries.get(key)?.value : undefined
  return node?.kind === 'list' ? node.items : []
}
