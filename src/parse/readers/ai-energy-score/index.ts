/** Results of AI Energy Score. Light: names and a look at the start. */
import type { FolderReader, Head, Recognition } from '../../reader.ts'

export const aiEnergyScore: FolderReader = {
  format: 'ai-energy-score',
  title: 'AI Energy Score results',
  paths: {
    likely: ['**/GPU_ENERGY_WH.txt', '**/GPU_ENERGY_SUMMARY.json', '**/master_results.csv', '**/benchmark_report.json'],
    possible: ['**/*.{csv,json}'],
    beside: ['**/GPU_ENERGY_WH.txt', '**/GPU_ENERGY_SUMMARY.json'],
  },
  mode: 'whole',
  maxBytes: 16_777_216,
  unit: (path) =>
    /(?:^|\/)(?:GPU_ENERGY_[A-Z]+\.(?:txt|json)|benchmark_report\.json)$/.test(path)
      ? path.replace(/[^/]*$/, '')
      : path,
  recognise,
  load: async () => (await import('./read.ts')).readAiEnergyScore,
}

function recognise(path: string, { text }: Head): Recognition {
  if (/^\s*\{/.test(text)) {
    if (/"gpu_energy_wh"\s*:/.test(text) && /"energy"\s*:\s*\{/.test(text)) return 'yes'
    return isSummary(text) ? 'yes' : 'no'
  }
  const [header = ''] = text.split(/[\r\n]/, 1)
  if (/(?:^|,)"?gpu_energy_wh"?(?:,|$)/.test(header) && /(?:^|,)"?model_name"?(?:,|$)/.test(header)) return 'yes'
  return /(?:^|\/)GPU_ENERGY_WH\.txt$/.test(path) && /^\s*[0-9]/.test(text) ? 'yes' : 'no'
}

function isSummary(text: string): boolean {
  return /"units"\s*:\s*"/.test(text) && /"total"\s*:/.test(text) && /"(?:prefill|decode|preprocess)_wh"\s*:/.test(text)
}
