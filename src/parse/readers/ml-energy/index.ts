/** Results of the ML.ENERGY benchmark, and the tables of its leaderboard. Light: names and a look at the start. */
import type { FileReader, Head, Recognition } from '../../reader.ts'

export const mlEnergy: FileReader = {
  format: 'ml-energy',
  title: 'ML.ENERGY benchmark results',
  paths: { likely: ['**/num_gpus+*/results.json'], possible: ['**/*.json'] },
  mode: 'whole',
  maxBytes: 67_108_864,
  recognise: (_path: string, { text }: Head): Recognition =>
    /^\s*\{/.test(text) && (isResult(text) || isTable(text)) ? 'yes' : 'no',
  load: async () => (await import('./read.ts')).readMlEnergy,
}

function isResult(text: string): boolean {
  return text.includes('"steady_state_energy"') && text.includes('"steady_state_duration"')
}

/** Of the leaderboard: energy per request, token, image or video. */
function isTable(text: string): boolean {
  if (/"energy_per_[a-z_]{1,20}_joules"/.test(text)) return text.includes('"configurations"')
  return /"Energy\/[a-z]{1,12} \(J\)"/.test(text) && text.includes('"GPU"') && text.includes('"Model"')
}
