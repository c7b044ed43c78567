import type { Reader } from '../reader.ts'
import { aiEnergyScore } from './ai-energy-score/index.ts'
import { boamps } from './boamps/index.ts'
import { carbonYml } from './carbon-yml/index.ts'
import { carbontracker } from './carbontracker/index.ts'
import { cloudJob } from './cloud-job/index.ts'
import { codecarbon } from './codecarbon/index.ts'
import { dvclive } from './dvclive/index.ts'
import { eco2ai } from './eco2ai/index.ts'
import { experimentImpactTracker } from './experiment-impact-tracker/index.ts'
import { gpuLog } from './gpu-log/index.ts'
import { hfTrainer } from './hf-trainer/index.ts'
import { impactFramework } from './impact-framework/index.ts'
import { kubernetes } from './kubernetes/index.ts'
import { lightning } from './lightning/index.ts'
import { mlEnergy } from './ml-energy/index.ts'
import { mlflow } from './mlflow/index.ts'
import { mlflowDb } from './mlflow-db/index.ts'
import { mlperfInference } from './mlperf-inference/index.ts'
import { mlperfTraining } from './mlperf-training/index.ts'
import { modelCard } from './model-card/index.ts'
import { optimumBenchmark } from './optimum-benchmark/index.ts'
import { sacred } from './sacred/index.ts'
import { sbatch } from './sbatch/index.ts'
import { skypilot } from './skypilot/index.ts'
import { slurmAccounting } from './slurm-accounting/index.ts'
import { tensorboard } from './tensorboard/index.ts'
import { trainingConfigs } from './training-config/index.ts'
import { vllm } from './vllm/index.ts'
import { wandb } from './wandb/index.ts'
import { zeus } from './zeus/index.ts'

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
