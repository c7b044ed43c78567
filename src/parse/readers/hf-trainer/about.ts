/** The Trainer of Transformers, for docs/formats/hf-trainer.md. */
import type { FormatDescription } from '../../description.ts'
import { hfTrainer } from './index.ts'
import { hfTrainerProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: hfTrainer,
  about:
    'What the Trainer of Hugging Face Transformers writes into its output folder, and the log of LLaMA-Factory beside it. It tells time, operations and tokens, and never the hardware.',
  signature:
    'A state must have `log_history`, `global_step` or `total_flos`; results must have `train_runtime` with a loss or samples. Files of these names with match results or benchmarks are left alone.',
  variants: [
    { name: '`trainer_state.json`', tells: 'the log of all steps, and in its last entry the time', fixture: 'state' },
    { name: 'checkpoints', tells: 'each is the beginning of the same training', fixture: 'checkpoints' },
    { name: '`all_results.json`, `train_results.json`', tells: 'the last entry alone', fixture: 'results' },
    {
      name: '`trainer_log.jsonl` of LLaMA-Factory',
      tells: 'time since the start as `1:02:03`',
      fixture: 'llama-factory',
    },
    { name: 'resumed', tells: 'evaluations of all sessions, time of the last', fixture: 'resumed' },
  ],
  fields: [
    {
      field: '`train_runtime`, `eval_runtime`, `elapsed_time`',
      unit: 's; hours, minutes and seconds',
      becomes: 'duration',
    },
    { field: '`total_flos`', unit: 'floating-point operations', becomes: 'work' },
    { field: '`num_input_tokens_seen`, `total_tokens`', unit: 'tokens; 0 is not counted', becomes: 'tokens' },
    { field: '`config.json`', unit: '', becomes: 'parameters, from the architecture; the model it was loaded from' },
    { field: '`adapter_config.json`', unit: '', becomes: 'the model; a fine-tuning' },
  ],
  rules: [
    {
      seen: '`checkpoint-100/`, `last-checkpoint/`',
      happens: 'one run with the folder above; the state with the most steps speaks for it',
    },
    {
      seen: 'evaluations longer than `train_runtime`',
      happens: 'the training was resumed: their sum is a lower bound, with a warning',
    },
    {
      seen: 'no `train_runtime`',
      happens:
        'the time is not known, and operations or tokens speak for the run; where there are none, the evaluations are a lower bound',
    },
    { seen: '`total_flos` of 0, or less than 10^9 for each step', happens: 'not known' },
    { seen: '`num_train_epochs: 9223372036854775807`', happens: 'not read: an endless data set' },
    { seen: 'results of an evaluation alone', happens: 'listed, not counted' },
    { seen: 'NaN as a loss', happens: 'read, as Python writes it; as a time or count it is an error' },
  ],
  kept: 'Paths of outputs and data.',
  problems: hfTrainerProblems,
  sources: [
    'huggingface/transformers, `src/transformers/trainer.py`, `trainer_callback.py` (TrainerState), `trainer_utils.py` (speed_metrics)',
    'hiyouga/LLaMA-Factory, `src/llamafactory/train/callbacks.py` (LogCallback)',
    'Files in public repositories, anthonyrathe/fixed-whisperv2-flemish for a resumed training',
  ],
}
