/** Outputs of Impact Framework: what its pipelines of plugins made of observations. Light: names and a look at the start. */
import { type FileReader, HEAD_BYTES, type Head, type Recognition } from '../../reader.ts'

export const impactFramework: FileReader = {
  format: 'impact-framework',
  title: 'Impact Framework output',
  paths: {
    likely: [
      '**/*{impact-framework,impact_framework,impactframework}*.{yaml,yml}',
      '**/manifests/outputs/**/*.{yaml,yml}',
      '**/*{ompl,manifest-output,manifest_output,output-manifest,output_manifest}*.{yaml,yml}',
    ],
    possible: ['**/*.{yaml,yml}'],
  },
  mode: 'whole',
  maxBytes: 8 * 1024 * 1024,
  recognise,
  load: async () => (await import('./read.ts')).readImpactFramework,
}

/** `initialize` with plugins, or models as they were called until 0.3, and the tree, or graph, of components. */
function recognise(_path: string, { text, bytes }: Head): Recognition {
  // A manual shows manifests, and is none.
  if (/^```/m.test(text)) return 'no'
  if (!/^initialize:/m.test(text) || !/^[ \t]+(?:plugins|models):[ \t]*(?:#.*)?$/m.test(text)) return 'no'
  return /^(?:tree|graph):[ \t]*(?:#.*)?$/m.test(text) || bytes.length >= HEAD_BYTES ? 'yes' : 'no'
}
