/** Kinds of truth: what was measured, and what of the method was set on it. */

export interface Series {
  readonly what: string
  /** `null`: nothing of the method was set on it. */
  readonly set: string | null
}

export const SERIES: Readonly<Record<string, Series>> = {
  'Dodge et al.': {
    what: 'accelerators of eight cloud jobs, by the provider',
    set: 'load of small jobs and fine-tuning',
  },
  'LBNL node': { what: 'one node of eight H100 in training, at the plug', set: 'host of an eight-way node' },
  LLaMA: {
    what: 'device-hours of trainings, as their cards and papers state them',
    set: 'share of peak of a training',
  },
  'ML.ENERGY power': {
    what: 'accelerators that serve language and image models, third edition',
    set: 'load of inference',
  },
  'ML.ENERGY tokens': { what: 'energy of an answer on the accelerators, third edition', set: 'energy of a token' },
  'ML.ENERGY serving': { what: 'the same answers with their machine and their rate', set: 'energy of a token' },
  'ML.ENERGY v1 power': { what: 'accelerators that answer one request at a time, first edition', set: null },
  'ML.ENERGY v1 serving': { what: 'the same answers with their machine and their rate', set: null },
  'ML.ENERGY v1 tokens': {
    what: 'energy of an answer, one request at a time, first edition',
    set: 'energy of a token alone, by the half not held out',
  },
  'MLPerf edge boards': {
    what: 'boards and modules of some watts at the plug, by others',
    set: 'what stands beside a module, by the editions of 2021 and 2022',
  },
  'MLPerf inference, other machines': {
    what: 'machines of editions and makers that nobody had read, by others',
    set: null,
  },
  'answers under a desk, per token': {
    what: 'one request at a time on boards, desk machines and processors, at the plug',
    set: 'width of a token alone, by half of them',
  },
  'desk machines and boards at the wall': { what: 'the same machines, while they answer', set: null },
  'trainings held out, others': {
    what: 'device-hours of trainings from 2018 to 2026: languages, proteins, agents, fine-tuning',
    set: 'share of peak of tiny models, by three of them',
  },
  'ML.ENERGY v2 power': { what: 'accelerators that serve language, image and video models, second edition', set: null },
  'ML.ENERGY v2 serving': {
    what: 'the same answers with their machine and their rate',
    set: 'energy of a token elsewhere',
  },
  'ML.ENERGY v2 tokens': {
    what: 'energy of an answer on the accelerators, second edition, batch 64',
    set: 'energy of a token elsewhere',
  },
  'ML.ENERGY v2 tokens, others': { what: 'the same at the largest batch, and for code', set: null },
  'ML.ENERGY v2 serving, others': { what: 'the same at the largest batch, and for code', set: null },
  'MLPerf inference': {
    what: 'whole machines at the plug, mostly capped for efficiency (MaxQ)',
    set: 'host in inference',
  },
  'MLPerf training': {
    what: 'whole machines, one to 64 nodes, without their switches',
    set: 'host of an eight-way node',
  },
  'MT-NLG': { what: 'time of a step on 2240 to 3360 accelerators', set: 'share of peak of a training' },
  'OLMo development': { what: 'accelerators of hundreds of development runs', set: 'load of pre-training' },
  Pythia: { what: 'device-hours of a family of small models', set: 'share of peak of small models' },
  'Strubell et al.': { what: 'processors, memory and accelerators of trainings in 2018, by counters', set: null },
  'own readings': { what: 'an accelerator in runs of our own, by its counter', set: null },
  'other plans': { what: 'device-hours of trainings, by their papers', set: 'share of peak of a training' },
  'trainings held out': { what: 'device-hours of trainings from 2021 to 2025, by their papers and cards', set: null },
}
