import { describe, expect, test } from 'vitest'
import { codes, read, section } from './card.ts'

describe('where it ran', () => {
  const place = async (provider: string, region: string) => {
    const { runs } = await read(
      section({ 'Hours used': '5 GPU hours', 'Cloud Provider': provider, 'Compute Region': region }),
    )
    return [runs[0]?.site.region, runs[0]?.site.provider, ...(runs[0]?.warnings ?? [])]
  }

  test.each([
    ['AWS', 'us-east-1', ['aws:us-east-1', 'aws']],
    ['AWS  EC2 P3', 'us-west-2a', ['aws:us-west-2', 'aws']],
    ['GCP  tpu-v8s', 'europe-west4', ['gcp:europe-west4', 'gcp']],
    ['Google Cloud', 'europe-west4-b', ['gcp:europe-west4', 'gcp']],
    ['Microsoft Azure', 'East US', ['azure:eastus', 'azure']],
    ['Azure', 'us-east-1', ['azure:us-east-1', 'azure']],
    ['[More Information Needed]', 'eu-west-3', ['aws:eu-west-3', 'aws']],
    ['None', 'France (FRA)', ['FRA', null]],
    ['SURF Research Cloud', 'Europe (Netherlands)', ['Netherlands', null]],
    ['None', 'Paris, France', ['France', null]],
    ['None', 'Singapore', ['Singapore', null]],
    ['Jean Zay', 'FR', ['FR', 'jean zay']],
    ['AWS', 'Unknown', [null, 'aws']],
    ['None', 'https://evil.example/', [null, null, 'place_unreadable']],
    ['None', 'x'.repeat(300), [null, null, 'place_unreadable']],
    ['None', '`$(id)`', [null, null, 'place_unreadable']],
  ])('%s, %s', async (provider, region, expected) => {
    expect(await place(provider, region)).toEqual(expected)
  })
})

describe('what the model is called', () => {
  const named = async (text: string, path: string) => {
    const { runs } = await read(text, path)
    return runs.map((run) => [run.id, run.model])
  }
  const body = '## Environmental Impact\n- **Carbon Emitted:** 5 kg\n'

  test.each([
    [
      'the index of the metadata',
      '---\nmodel-index:\n- name: sum-1\n  results: []\n---\n# Other\n',
      'a/README.md',
      'a/README.md#sum-1',
      'sum-1',
    ],
    ['its quoted form', '---\nmodel-index:\n  - name: "sum 1"\n---\n', 'a/README.md', 'a/README.md#sum 1', 'sum 1'],
    ['the first heading', '# Model Card for [Demo](x)\n', 'a/README.md', 'a/README.md#Demo', 'Demo'],
    [
      'the folder, when the heading is generic',
      '# Model Details\n',
      'llama/MODEL_CARD.md',
      'llama/MODEL_CARD.md#llama',
      'llama',
    ],
    ['the file, when it has a name', '', 'Cards/models/Aira.md', 'Cards/models/Aira.md#Aira', 'Aira'],
    ['nothing at the root', '', 'README.md', 'README.md', null],
    ['a blank name is no name', '---\nmodel-index:\n- name: ""\n---\n', 'a/README.md', 'a/README.md#a', 'a'],
  ])('%s', async (_, head, path, id, model) => {
    expect(await named(`${head}${body}`, path)).toEqual([[`model-card:${id}`, model]])
  })

  test.each([
    ['a heading', (name: string) => `# ${name}\n`],
    ['metadata', (name: string) => `---\nmodel-index:\n- name: ${name}\n---\n`],
  ])('more than 200 characters are no name: %s', async (_, head) => {
    const fits = await read(`${head('👩'.repeat(200))}${body}`, 'a/README.md')
    expect([fits.runs[0]?.model, codes(fits)]).toEqual(['👩'.repeat(200), []])
    for (const length of [201, 10_000]) {
      const outcome = await read(`${head('👩'.repeat(length))}${body}`, 'a/README.md')
      expect([outcome.runs[0]?.model, codes(outcome)]).toEqual(['a', ['model-card/name']])
    }
  })

  test.each(['@octocat', '<script>alert(1)</script> x', '| a | b', 'a\u202eb', '</details>x', '`x`'])(
    'the name %j is data',
    async (name) => {
      const { runs, problems } = await read(`# M ${name}\n${body}`, 'a/README.md')
      expect(runs).toHaveLength(1)
      expect(problems).toEqual([])
    },
  )
})
