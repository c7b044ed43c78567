import { mergeProblems } from '../../src/core/merge.ts'
import { compare, type ProblemTable } from '../../src/core/problem.ts'
import { diskProblems, fenceProblems } from '../../src/disk/problems.ts'
import { caseProblems } from '../../src/parse/case-problems.ts'
import { jsonProblems } from '../../src/parse/json/problems.ts'
import { policyProblems } from '../../src/parse/policy/index.ts'
import { boampsProblems } from '../../src/parse/readers/boamps/problems.ts'
import { carbonYmlProblems } from '../../src/parse/readers/carbon-yml/problems.ts'
import { codecarbonProblems } from '../../src/parse/readers/codecarbon/problems.ts'
import { impactFrameworkProblems } from '../../src/parse/readers/impact-framework/problems.ts'
import { mlflowProblems } from '../../src/parse/readers/mlflow/problems.ts'
import { mlflowDbProblems } from '../../src/parse/readers/mlflow-db/problems.ts'
import { modelCardProblems } from '../../src/parse/readers/model-card/problems.ts'
import { sbatchProblems } from '../../src/parse/readers/sbatch/problems.ts'
import { slurmAccountingProblems } from '../../src/parse/readers/slurm-accounting/problems.ts'
import { configProblems } from '../../src/parse/readers/training-config/problems.ts'
import { textProblems } from '../../src/parse/text-problems.ts'
import { tomlProblems } from '../../src/parse/toml/problems.ts'
import { yamlProblems } from '../../src/parse/yaml/problems.ts'
import { policyCheckProblems } from '../../src/review/policy-checks.ts'
import { recordProblems } from '../../src/review/record-problems.ts'
import { WORLD_CODES } from './world-codes.ts'

/** Every code of the project; two areas that use one code are a mistake that the tests find. */
export const PROBLEM_TABLES: readonly ProblemTable[] = [
  mergeProblems,
  recordProblems,
  policyCheckProblems,
  policyProblems,
  codecarbonProblems,
  mlflowProblems,
  mlflowDbProblems,
  modelCardProblems,
  carbonYmlProblems,
  sbatchProblems,
  boampsProblems,
  impactFrameworkProblems,
  configProblems,
  tomlProblems,
  slurmAccountingProblems,
  yamlProblems,
  jsonProblems,
  textProblems,
  caseProblems,
  diskProblems,
  fenceProblems,
]

export function problemsPage(): string {
  const all = PROBLEM_TABLES.flatMap((table) => Object.entries(table)).sort(([a], [b]) => compare(a, b))
  const areas = [...new Set(all.map(([code]) => code.split('/')[0] ?? ''))]
  const sections = areas.map((area) => {
    const rows = all.filter(([code]) => code.startsWith(`${area}/`))
    const lines = rows.map(
      ([code, kind]) => `| \`${code}\` | ${kind.severity} | \`${kind.class}\` | ${kind.means} | ${kind.fix} |`,
    )
    return `## ${area}\n\n| code | severity | class | what is wrong | what to do |\n| --- | --- | --- | --- | --- |\n${lines.join('\n')}\n`
  })
  const world = WORLD_CODES.map(([code, means]) => `| \`${code}\` | ${means} |`).join('\n')
  return `# Problems

Made by \`npm run docs\` from the tables beside the code that finds them.

An \`error\` means that something could not be counted; it blocks if the pull request touches the file, and is listed
otherwise. A \`warning\` means that it was counted, and that a person should look. Codes are stable.

${sections.join('\n')}
## When the world refuses

These end an evaluation as \`INDETERMINATE\` (exit 4), or the command line with 64 where the command itself was at fault.

| code | what to do |
| --- | --- |
${world}
`
}
