/** Checks of a policy that need more than its own text: the catalogue, or what the pull request changes. */
import type { Catalogue } from '../core/catalogue.ts'
import { isEstimate } from '../core/footprint.ts'
import { compileGlobs } from '../core/glob.ts'
import type { Estimated } from '../core/judge.ts'
import type { Policy } from '../core/policy.ts'
import { compare, type Place, type Problem, type ProblemTable, reporter } from '../core/problem.ts'
import type { PolicyState } from './trusted-policy.ts'

export const policyCheckProblems = {
  'policy/region-unknown': {
    class: 'E_POLICY',
    severity: 'error',
    means: 'The region that the policy assumes is not in the catalogue.',
    fix: 'Write `provider:region` as in docs/data.md, or a country code.',
  },
  'policy/hardware-unknown': {
    class: 'E_POLICY',
    severity: 'error',
    means: 'The hardware that the policy assumes is not in the catalogue.',
    fix: 'Write the name as the driver prints it, for example `8x NVIDIA H100 80GB HBM3`.',
  },
  'policy/not-a-file': {
    class: 'E_POLICY',
    severity: 'error',
    means: 'The policy is a symbolic link or a submodule.',
    fix: 'Commit the policy as a plain file.',
  },
  'records/required': {
    class: 'E_MISSING',
    severity: 'error',
    means: 'Files changed for which the policy requires a record, and no record came with them.',
    fix: 'Commit the record of the run that produced them.',
  },
  'records/no-hours': {
    class: 'E_MISSING',
    severity: 'warning',
    means: 'A launcher starts a job on devices and says neither how long it may take nor what it computes.',
    fix: 'Write the time after which the scheduler ends it; until then a placeholder is counted.',
  },
  'records/no-figure': {
    class: 'E_MISSING',
    severity: 'error',
    means:
      'A record gives no energy, no emissions and no hours to work one out. With `undecided: pass` it is only shown.',
    fix: 'Add the energy, or the hardware and the hours; or delete the record.',
  },
} as const satisfies ProblemTable

const problem = reporter(policyCheckProblems)

type ValidPolicy = Extract<PolicyState, { state: 'valid' }>

/** A typo in `assume` would otherwise silently fall back to the world average. */
export function assumptionProblems({ policy, text }: ValidPolicy, file: string, catalogue: Catalogue): Problem[] {
  const { region, hardware } = policy.assume
  const problems: Problem[] = []
  if (region !== null && catalogue.grid(region, null) === null) {
    const message = `the region "${region}" is not known`
    problems.push(problem('policy/region-unknown', find(text, region, file), message, 'write "aws:eu-west-3" or "FR"'))
  }
  for (const { model } of hardware) {
    if (catalogue.accelerator(model) !== null || catalogue.cpu(model) !== null) continue
    const message = `the hardware "${model}" is not known`
    problems.push(
      problem('policy/hardware-unknown', find(text, model, file), message, 'write "8x NVIDIA H100 80GB HBM3"'),
    )
  }
  return problems
}

function find(text: string, value: string, file: string): Place {
  const offset = Math.max(text.indexOf(value), 0)
  const before = text.slice(0, offset).split('\n')
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

export function policyNotAFile(file: string): Problem {
  const at = { file, line: 1, column: 1 }
  return problem('policy/not-a-file', at, 'the policy is a link, not a file', 'commit the policy as a plain file')
}

/** @returns one problem for each changed file that needs a record, or null when none does. */
export function requiredRecords(policy: Policy, changed: ReadonlySet<string>): Problem[] | null {
  const { requiredFor } = policy.records
  if (requiredFor.length === 0) return null
  const matches = compileGlobs(requiredFor)
  const paths = [...changed].filter(matches).sort(compare)
  if (paths.length === 0) return null
  return paths.map((file) =>
    problem(
      'records/required',
      { file, line: 1, column: 1 },
      'this file changed, and no record in the pull request says what producing it emitted',
      'commit the emissions.csv, the model card or a *.carbon.yml of the run',
    ),
  )
}

/** Records of this pull request that say nothing: what is not known is never a pass. */
export function silentRecords(policy: Policy, estimated: readonly Estimated[]): Problem[] {
  if (policy.undecided === 'pass') return []
  const silent = estimated.filter(
    ({ item, head }) => (item.change === 'new' || item.change === 'changed') && head !== null && !isEstimate(head),
  )
  return silent.flatMap(({ item }) => {
    if (!item.head) return []
    const { path: file, line, column } = item.head.source
    if (item.head.kind === 'plan' && item.head.half === 'launch') {
      const message = 'this launcher says on which devices, and not how long; a placeholder is counted'
      return problem('records/no-hours', { file, line, column }, message, 'write the time after which the job is ended')
    }
    const message = `this ${item.head.kind} gives no energy, no emissions and no hours to work one out`
    return problem(
      'records/no-figure',
      { file, line, column },
      message,
      'add the energy, or the hardware and the hours',
    )
  })
}
