import { mergeProblems } from '../../src/core/merge.ts'
import { compare, type ProblemTable } from '../../src/core/problem.ts'
import { diskProblems, fenceProblems } from '../../src/disk/problems.ts'
import { caseProblems } from '../../src/parse/case-problems.ts'
import { jsonProblems } from '../../src/parse/json/problems.ts'
import { policyProblems } from '../../src/parse/policy/index.ts'
import { aiEnergyScoreProblems } from '../../src/parse/readers/ai-energy-score/problems.ts'
import { boampsProblems } from '../../src/parse/readers/boamps/problems.ts'
import { carbonYmlProblems } from '../../src/parse/readers/carbon-yml/problems.ts'
import { carbontrackerProblems } from '../../src/parse/readers/carbontracker/problems.ts'
import { codecarbonProblems } from '../../src/parse/readers/codecarbon/problems.ts'
import { dvcliveProblems } from '../../src/parse/readers/dvclive/problems.ts'
import { eco2aiProblems } from '../../src/parse/readers/eco2ai/problems.ts'
import { impactTrackerProblems } from '../../src/parse/readers/experiment-impact-tracker/problems.ts'
import { gpuLogProblems } from '../../src/parse/readers/gpu-log/problems.ts'
import { hfTrainerProblems } from '../../src/parse/readers/hf-trainer/problems.ts'
import { impactFrameworkProblems } from '../../src/parse/readers/impact-framework/problems.ts'
import { lightningProblems } from '../../src/parse/readers/lightning/problems.ts'
import { mlEnergyProblems } from '../../src/parse/readers/ml-energy/problems.ts'
import { mlflowProblems } from '../../src/parse/readers/mlflow/problems.ts'
import { mlflowDbProblems } from '../../src/parse/readers/mlflow-db/problems.ts'
import { mlperfInferenceProblems } from '../../src/parse/readers/mlperf-inference/problems.ts'
import { mlperfTrainingProblems } from '../../src/parse/readers/mlperf-training/problems.ts'
import { modelCardProblems } from '../../src/parse/readers/model-card/problems.ts'
import { optimumBenchmarkProblems } from '../../src/parse/readers/optimum-benchmark/problems.ts'
import { sacredProblems } from '../../src/parse/readers/sacred/problems.ts'
import { sbatchProblems } from '../../src/parse/readers/sbatch/problems.ts'
import { slurmAccountingProblems } from '../../src/parse/readers/slurm-accounting/problems.ts'
import { tensorboardProblems } from '../../src/parse/readers/tensorboard/problems.ts'
import { configProblems } from '../../src/parse/readers/training-config/problems.ts'
import { vllmProblems } from '../../src/parse/readers/vllm/problems.ts'
import { wandbProblems } from '../../src/parse/readers/wandb/problems.ts'
import { zeusProblems } from '../../src/parse/readers/zeus/problems.ts'
import { textProblems } from '../../src/parse/text-problems.ts'
import { tomlProblems } from '../../src/parse/toml/problems.ts'
import { yamlProblems } from '../../src/parse/yaml/problems.ts'
import { ledgerProblems } from '../../src/review/findings.ts'
import { policyCheckProblems } from '../../src/review/policy-checks.ts'
import { recordProblems } from '../../src/review/record-problems.ts'
import { waiverProblems } from '../../src/review/waivers.ts'
import { WORLD_CODES } from './world-codes.ts'

/** Every code of the project; two areas that use one code are a mistake that the tests find. */
export const PROBLEM_TABLES: readonly ProblemTable[] = [
  mergeProblems,
  recordProblems,
  policyCheckProblems,
  ledgerProblems,
  policyProblems,
  waiverProblems,
  codecarbonProblems,
  mlflowProblems,
  mlflowDbProblems,
  modelCardProblems,
  carbonYmlProblems,
  eco2aiProblems,
  carbontrackerProblems,
  impactTrackerProblems,
  mlEnergyProblems,
  vllmProblems,
  aiEnergyScoreProblems,
  optimumBenchmarkProblems,
  sbatchProblems,
  boampsProblems,
  impactFrameworkProblems,
  configProblems,
  tomlProblems,
  slurmAccountingProblems,
  mlperfTrainingProblems,
  mlperfInferenceProblems,
  zeusProblems,
  gpuLogProblems,
  yamlProblems,
  jsonProblems,
  textProblems,
  caseProblems,
  diskProblems,
  fenceProblems,
  wandbProblems,
  hfTrainerProblems,
  sacredProblems,
  tensorboardProblems,
  lightningProblems,
  dvcliveProblems,
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
