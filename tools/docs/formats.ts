/** docs/formats/: one page a format, from the reader's own description, and a list of all. */

import type { FormatDescription } from '../../src/parse/description.ts'
import { about as aiEnergyScore } from '../../src/parse/readers/ai-energy-score/about.ts'
import { about as boamps } from '../../src/parse/readers/boamps/about.ts'
import { about as carbonYml } from '../../src/parse/readers/carbon-yml/about.ts'
import { about as carbontracker } from '../../src/parse/readers/carbontracker/about.ts'
import { about as cloudJob } from '../../src/parse/readers/cloud-job/about.ts'
import { about as codecarbon } from '../../src/parse/readers/codecarbon/about.ts'
import { about as dvclive } from '../../src/parse/readers/dvclive/about.ts'
import { about as eco2ai } from '../../src/parse/readers/eco2ai/about.ts'
import { about as experimentImpactTracker } from '../../src/parse/readers/experiment-impact-tracker/about.ts'
import { about as gpuLog } from '../../src/parse/readers/gpu-log/about.ts'
import { about as hfTrainer } from '../../src/parse/readers/hf-trainer/about.ts'
import { about as impactFramework } from '../../src/parse/readers/impact-framework/about.ts'
import { about as kubernetes } from '../../src/parse/readers/kubernetes/about.ts'
import { about as lightning } from '../../src/parse/readers/lightning/about.ts'
import { about as mlEnergy } from '../../src/parse/readers/ml-energy/about.ts'
import { about as mlflow } from '../../src/parse/readers/mlflow/about.ts'
import { about as mlflowDb } from '../../src/parse/readers/mlflow-db/about.ts'
import { about as mlperfInference } from '../../src/parse/readers/mlperf-inference/about.ts'
import { about as mlperfTraining } from '../../src/parse/readers/mlperf-training/about.ts'
import { about as modelCard } from '../../src/parse/readers/model-card/about.ts'
import { about as optimumBenchmark } from '../../src/parse/readers/optimum-benchmark/about.ts'
import { about as sacred } from '../../src/parse/readers/sacred/about.ts'
import { about as sbatch } from '../../src/parse/readers/sbatch/about.ts'
import { about as skypilot } from '../../src/parse/readers/skypilot/about.ts'
import { about as slurmAccounting } from '../../src/parse/readers/slurm-accounting/about.ts'
import { about as tensorboard } from '../../src/parse/readers/tensorboard/about.ts'
import { trainingConfigDescriptions } from '../../src/parse/readers/training-config/about/all.ts'
import { about as vllm } from '../../src/parse/readers/vllm/about.ts'
import { about as wandb } from '../../src/parse/readers/wandb/about.ts'
import { about as zeus } from '../../src/parse/readers/zeus/about.ts'
import { unusedReasons } from '../../src/parse/unused.ts'
import { formatGroups } from './format-groups.ts'

/** In the order of readers/index.ts. */
export const descriptions: readonly FormatDescription[] = [
  codecarbon,
  mlflow,
  mlflowDb,
  carbonYml,
  modelCard,
  sbatch,
  impactFramework,
  boamps,
  ...trainingConfigDescriptions,
  slurmAccounting,
  mlperfTraining,
  mlperfInference,
  zeus,
  gpuLog,
  eco2ai,
  carbontracker,
  experimentImpactTracker,
  mlEnergy,
  vllm,
  aiEnergyScore,
  optimumBenchmark,
  wandb,
  hfTrainer,
  sacred,
  tensorboard,
  lightning,
  dvclive,
  skypilot,
  kubernetes,
  cloudJob,
]

export function formatPages(): Readonly<Record<string, string>> {
  const pages = descriptions.map((one) => [`docs/formats/${one.reader.format}.md`, page(one)])
  return { ...Object.fromEntries(pages), 'docs/formats/README.md': list() }
}

const MADE = 'Made by `npm run docs` from the description beside the reader.'

function page({
  reader,
  about,
  signature,
  variants,
  fields,
  rules,
  more,
  kept,
  problems,
  sources,
}: FormatDescription): string {
  const { likely, possible } = reader.paths
  const beside = 'beside' in reader.paths ? reader.paths.beside : []
  return [
    `# ${reader.title}`,
    MADE,
    about,
    '## What is looked at',
    `In every tree: ${codes(likely) || 'nothing by its name alone'}.`,
    possible.length > 0
      ? `When a pull request changes it, or when it is named on the command line: ${codes(possible)}.`
      : '',
    beside.length > 0 ? `Beside one of these, where it is there: ${codes(beside)}.` : '',
    signature,
    `${reader.mode === 'stream' ? 'Read in constant memory' : 'Read behind a fence of 2 s and 64 MiB'}, up to ${reader.maxBytes / 1_048_576} MiB a file.`,
    variants.length > 0
      ? `## Variants\n\n${table(
          ['variant', 'what is particular'],
          variants.map(({ name, tells }) => [name, tells]),
        )}`
      : '',
    `## What is read\n\n${table(
      ['written', 'unit', 'becomes'],
      fields.map(({ field, unit, becomes }) => [field, unit, becomes]),
    )}`,
    rules.length > 0
      ? `## What is not believed\n\n${table(
          ['seen', 'what happens'],
          rules.map(({ seen, happens }) => [seen, happens]),
        )}`
      : '',
    more ?? '',
    `## What stays in the file\n\n${kept}`,
    Object.keys(problems).length > 0 ? `## Problems\n\n${problemRows(problems)}` : '',
    `## Sources\n\n${sources.map((source) => `- ${source}`).join('\n')}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function problemRows(problems: FormatDescription['problems']): string {
  const rows = Object.entries(problems).map(([code, kind]) => [`\`${code}\``, kind.severity, kind.means, kind.fix])
  return table(['code', 'severity', 'what is wrong', 'what to do'], rows)
}

function list(): string {
  const byFormat = new Map(descriptions.map((one) => [one.reader.format, one]))
  const groups = formatGroups.flatMap(({ title, tells, formats }) => {
    const rows = formats.map((format) => {
      const one = byFormat.get(format)
      if (one === undefined) throw new Error(`format-groups.ts names ${format} twice, or no reader has it`)
      byFormat.delete(format)
      const [first = ''] = one.about.split(/(?<=\.)\s/)
      return [`[${one.reader.title}](${format}.md)`, `\`${format}\``, first]
    })
    return [`## ${title}`, tells, table(['format', 'id', 'what it is'], rows)]
  })
  if (byFormat.size > 0) throw new Error(`in no group of format-groups.ts: ${[...byFormat.keys()].join(', ')}`)
  const reasons = Object.entries(unusedReasons).map(([reason, why]) => [`\`${reason}\``, why])
  return [
    '# Formats',
    MADE,
    'What is read without any configuration. A file is taken for a record by its content, and in some formats by its name as well; a name alone is never enough. One training that several tools tell of is counted once, by the best account of it.',
    ...groups,
    '## Seen and not counted',
    'What belongs to a format and gives nothing that can be counted is listed by `carbon-clerk scan`, with one of these reasons.',
    table(['reason', 'what it means'], reasons),
  ]
    .join('\n\n')
    .concat('\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n')
}

function codes(globs: readonly string[]): string {
  return globs.map((glob) => `\`${glob}\``).join(', ')
}
