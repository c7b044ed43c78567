import type { Reader } from '../reader.ts'
import { boamps } from './boamps/index.ts'
import { carbonYml } from './carbon-yml/index.ts'
import { codecarbon } from './codecarbon/index.ts'
import { impactFramework } from './impact-framework/index.ts'
import { mlflow } from './mlflow/index.ts'
import { mlflowDb } from './mlflow-db/index.ts'
import { modelCard } from './model-card/index.ts'
import { sbatch } from './sbatch/index.ts'
import { slurmAccounting } from './slurm-accounting/index.ts'
import { trainingConfigs } from './training-config/index.ts'

/** Every format that is read, in the order in which they are asked whether a file is theirs. */
export const readers: readonly Reader[] = [
  codecarbon,
  mlflow,
  mlflowDb,
  carbonYml,
  modelCard,
  sbatch,
  impactFramework,
  boamps,
  ...trainingConfigs,
  slurmAccounting,
]
