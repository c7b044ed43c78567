/** Work that is only planned, or known by its operations: the share of its peak that a device achieves. */
import { constant, ML_ENERGY, OURS } from './constant.ts'

/** Training from parameters and tokens: the share of peak that a whole run achieves, restarts included. */
export const MFU_A100 = constant('method/mfu-a100', 0.25, 0.36, 0.48, 'x peak', '25 published A100 runs')
export const MFU_H100 = constant(
  'method/mfu-h100',
  0.18,
  0.28,
  0.42,
  'x peak',
  'Llama 3.1 0.14, 0.25 and 0.35, SmolLM3 0.26',
)
export const MFU_V100 = constant('method/mfu-v100', 0.14, 0.2, 0.3, 'x peak', 'GPT-3 0.20, XLM-R 0.21')
export const MFU_TPU = constant(
  'method/mfu-tpu',
  0.22,
  0.31,
  0.42,
  'x peak',
  'Gopher 0.30, PaLM 0.30, Meena 0.34, T5 0.37',
)
export const MFU_SMALL = constant('method/mfu-small', 0.18, 0.27, 0.41, 'x peak', 'Pythia 0.22 to 0.34, SmolLM3 0.26')
export const MFU_OTHER = constant('method/mfu-other', 0.2, 0.32, 0.45, 'x peak', OURS)
/** Inference of a batch of inputs: prefill is bound by arithmetic, decoding by memory. */
export const MFU_FORWARD = constant(
  'method/mfu-forward',
  0.1,
  0.18,
  0.33,
  'x peak',
  `${ML_ENERGY}: decoding 0.06 at batch 64, 0.18 at 512; prefill 0.45`,
)
/** Mixtures of experts achieve less of the peak than dense models of their active size. */
export const MFU_EXPERTS = constant(
  'method/mfu-experts',
  0.66,
  0.73,
  0.81,
  'x MFU',
  'DeepSeek-V2, OLMoE, Llama 4 Scout and Maverick: 0.64 to 0.83',
)
/** Training in 8 bits, against the peak in 8 bits: the rest of the step stays in 16. */
export const MFU_EIGHT_BIT = constant(
  'method/mfu-eight-bit',
  0.62,
  0.68,
  0.75,
  'x MFU',
  'NVIDIA Transformer Engine 1.3 to 1.5 times 16 bits; DeepSeek-V3',
)
/** Models that are too small to keep a device busy, of any year. */
export const MFU_TINY = constant(
  'method/mfu-tiny',
  0.35,
  0.8,
  1.8,
  'x MFU',
  'BERT-large 0.09, RoBERTa-large 0.09, German ELECTRA 0.22, Pythia 0.22 to 0.34',
)
/** Operations that the hardware does for each that the model needs, when every activation is computed twice. */
export const RECOMPUTATION = constant(
  'method/recomputation',
  1.333,
  1.333,
  1.333,
  'x',
  'forward pass once more: 8 N D for 6 N D',
)
/** The largest share of its peak that a device sustains; hours in which a run would have needed more are too short. */
export const MFU_CEILING = constant(
  'method/mfu-ceiling',
  0.75,
  0.75,
  0.75,
  'x peak',
  'large matrix products in vendor libraries reach 0.70 to 0.80',
)
/** What a device draws at least while it does so. */
export const POWER_AT_CEILING = constant(
  'method/power-at-ceiling',
  0.5,
  0.5,
  0.5,
  'x TDP',
  `${OURS}: data-centre devices draw 0.7 to 1 in large matrix products`,
)
/** Parameters in use for one token, as a share of all: fewer are not believed. */
export const ACTIVE_SHARE = constant(
  'method/active-share',
  0.02,
  0.02,
  0.02,
  'x parameters',
  'published mixtures: 0.03 (Kimi K2) to 0.28 (Mixtral)',
)
