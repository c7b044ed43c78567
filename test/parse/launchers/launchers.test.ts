import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cloudMachine } from '../../../src/parse/cloud-machine.ts'
import { devicesNamed } from '../../../src/parse/device-words.ts'
import { launchedFiles } from '../../../src/parse/launched-files.ts'
import { callsIn } from '../../../src/parse/python-calls.ts'
import { readCloudJob } from '../../../src/parse/readers/cloud-job/read.ts'
import { readKubernetes } from '../../../src/parse/readers/kubernetes/read.ts'
import { readSkypilot } from '../../../src/parse/readers/skypilot/read.ts'

const file = (path: string, text: string) => {
  const content = new TextEncoder().encode(text)
  return { path, size: content.length, chunks: [content] }
}

test.each([
  ['gpu_h100', ['H100']],
  ['HCESC-H200-normal', ['H200']],
  ['a100-40gb', ['A100 40GB']],
  ['gpu-a100x4', ['A100']],
  ['kempner_h100', ['H100']],
  ['NVIDIA-A100-SXM4-80GB', ['A100 SXM4 80GB']],
  ['AE7763_IB_1T_L40S|RTXA6000|A40|H100', ['H100', 'L40S', 'A6000', 'A40']],
  ['nvidia-tesla-t4', ['T4']],
  ['batch', []],
  ['a1000', []],
  ['amd', []],
])('%s names %j', (text, names) => {
  expect(devicesNamed(text)).toEqual(names)
})

test('files that commands name, without where they lie on the machine', () => {
  const lines = [
    'accelerate launch --config_file ./configs/acc.yaml train.py --config=$HOME/x/sft.yaml',
    'torchrun train.py /home/mallory-secret/project/configs/a.yaml --deepspeed "ds/zero3.json"',
    '# python old.py --config old.yaml',
    'python -m main --config-name=large s3://bucket/b.yaml',
  ]
  expect(launchedFiles(lines)).toEqual([
    'configs/acc.yaml',
    'x/sft.yaml',
    'configs/a.yaml',
    'ds/zero3.json',
    'large.yaml',
  ])
})

describe('calls of Python', () => {
  const found = (text: string) =>
    callsIn(text).map(({ path, line, arguments: values }) => [path, line, Object.fromEntries(values)])
  test('what is written out is read, what is computed is not', () => {
    const text = 'x = 1\nf.g(a="b", n=60 * 60, l=["p", "q"], c=x, s=f"{x}", m=1 + 2,\n  h(k=3))  # z(a=1)\n'
    expect(found(text)).toEqual([
      ['h', 3, { k: 3 }],
      ['f.g', 2, { a: 'b', n: 3600, l: ['p', 'q'], c: null, s: null, m: null }],
    ])
  })
  test('never throws, on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'f(a="\'\n=,)[]*1 #\\'), maxLength: 60 }),
        (text) => void callsIn(text),
      ),
    )
  })
})

test.each([
  ['aws', 'ml.p4d.24xlarge', { kind: 'gpu', model: 'aws:p4d.24xlarge', count: 1 }],
  ['aws', 'ml.m5.xlarge', { kind: 'cpu', model: '', count: null }],
  ['gcp', 'a2-highgpu-8g', { kind: 'gpu', model: 'gcp:a2-highgpu-8g', count: 1 }],
  ['', 'Standard_ND96asr_v4', { kind: 'gpu', model: 'azure:Standard_ND96asr_v4', count: 1 }],
  ['aws', 'H100', null],
])('%s %s', (cloud, type, machine) => {
  expect(cloudMachine(cloud, type)).toEqual(machine)
})

describe('whatever stands in a file', () => {
  const word = fc.constantFrom(
    'resources:',
    'accelerators:',
    ' H100:8',
    '{',
    '}',
    '- ',
    'kind: Job',
    '\n',
    '  ',
    'spec:',
    '&a',
    '*a',
    '<<',
    '"',
    '1e309',
  )
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(''))
  test.each([
    ['skypilot', readSkypilot],
    ['kubernetes', readKubernetes],
    ['cloud-job', readCloudJob],
  ])('%s blocks nobody', async (_name, read) => {
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        expect((await read(file('a.yaml', content))).problems).toEqual([])
      }),
    )
  })
})
