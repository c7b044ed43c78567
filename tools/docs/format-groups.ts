/** The formats as a reader of docs/formats looks for them: by what their figures rest on. */

interface FormatGroup {
  readonly title: string
  readonly tells: string
  /** Ids, the best known first. */
  readonly formats: readonly string[]
}

export const formatGroups: readonly FormatGroup[] = [
  {
    title: 'Measured',
    tells: 'Trackers, meters and benchmarks that wrote down energy, or the power that it is the sum of.',
    formats: [
      ...['codecarbon', 'carbontracker', 'eco2ai', 'experiment-impact-tracker', 'zeus', 'gpu-log', 'slurm-accounting'],
      ...['mlperf-training', 'mlperf-inference', 'ml-energy', 'ai-energy-score', 'optimum-benchmark'],
    ],
  },
  {
    title: 'Logged',
    tells:
      'Tools that follow an experiment: they know when it was, some of them on what, and energy only where somebody logged it.',
    formats: [
      ...['wandb', 'mlflow', 'mlflow-db', 'hf-trainer', 'tensorboard', 'sacred', 'lightning', 'dvclive', 'vllm'],
    ],
  },
  {
    title: 'Stated',
    tells: 'What people, or a report made for them, say of a run.',
    formats: ['carbon-yml', 'model-card', 'boamps', 'impact-framework'],
  },
  {
    title: 'Planned',
    tells:
      'Launchers and configurations: what is going to run. A launcher and the configuration that it names are one plan, and a plan that a run has carried out is not counted beside it.',
    formats: [
      ...['sbatch', 'kubernetes', 'skypilot', 'cloud-job', 'accelerate', 'deepspeed', 'axolotl', 'llama-factory'],
      ...['trl', 'litgpt', 'megatron', 'nanotron', 'torchtitan'],
    ],
  },
]
