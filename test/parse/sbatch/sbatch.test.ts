import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Head } from '../../../src/parse/reader.ts'
import { tasksOf } from '../../../src/parse/readers/sbatch/array.ts'
import { sbatch } from '../../../src/parse/readers/sbatch/index.ts'
import { readSbatch } from '../../../src/parse/readers/sbatch/read.ts'
import { nodesIn } from '../../../src/parse/readers/sbatch/resources.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function read(...lines: readonly string[]) {
  const content = bytes(`#!/bin/bash\n${lines.map((line) => `#SBATCH ${line}`).join('\n')}\nsrun python train.py\n`)
  return readSbatch({ path: 'train.sbatch', size: content.length, chunks: [content] })
}

async function asked(...lines: readonly string[]) {
  const { plans, problems } = await read(...lines)
  const devices = plans.flatMap(({ hardware }) => hardware.map(({ kind, model, count }) => `${count} ${kind} ${model}`))
  return { devices, hours: plans[0]?.wallHours ?? null, codes: problems.map(({ code }) => code) }
}

describe('accelerators', () => {
  test.each([
    [['--nodes=4', '--gres=gpu:8'], ['32 gpu ']],
    [['--gres=gpu'], ['1 gpu ']],
    [['-N2', '-G 16'], ['16 gpu ']],
    [['-N 2', '--gpus=a100:16'], ['16 gpu a100']],
    [['--gpus-per-node=a100:4', '--nodes=3'], ['12 gpu a100']],
    [['--gpus-per-task=1', '-n 6'], ['6 gpu ']],
    [['--gpus-per-task=2', '--nodes=2', '--ntasks-per-node=4'], ['16 gpu ']],
    [['--ntasks=32', '--ntasks-per-node=8', '--gres=gpu:8'], ['32 gpu ']],
    [['--ntasks=8', '--ntasks-per-gpu=2'], ['4 gpu ']],
    [['--gres=gpu:a100:2,gpu:v100:1'], ['2 gpu a100', '1 gpu v100']],
    [['--gres=gpu:nvidia_a100_80gb_pcie:2'], ['2 gpu nvidia a100 80gb pcie']],
    [['--gres=gpu:a100_1g.10gb:1'], ['1 gpu a100 1g.10gb']],
    [['--tres-per-node=gres/gpu:h100:4', '--nodes=2'], ['8 gpu h100']],
    [['--nodelist=node[01-04,09]', '--gres=gpu:2'], ['10 gpu ']],
    [['--gres=gpu:v100l:4'], ['4 gpu V100 32GB']],
    [['--gres=gpu:a100_80:1'], ['1 gpu A100 80GB']],
    [['--gpus 2080ti:1'], ['1 gpu GeForce RTX 2080 Ti']],
    [['--gres=gpu:3090:2', '--nodes=2'], ['4 gpu GeForce RTX 3090']],
    [['--gpus=4070_super:1'], ['1 gpu GeForce RTX 4070 Super']],
    [['--gres=gpu:1080:8'], ['8 gpu GeForce GTX 1080']],
    [['--gres=gpu:6000ada:2'], ['2 gpu RTX 6000 Ada']],
    [['--gres=gpu:1080ti'], ['1 gpu GeForce GTX 1080 Ti']],
    [['--gres=gpu:4', '--partition=a100-40gb'], ['4 gpu A100 40GB']],
    [['--gres=gpu:4', '--partition=HCESC-H200-normal'], ['4 gpu H200']],
    [['--gpus-per-node=8', '--nodes=2', '--partition=small-g'], ['8 gpu MI250X']],
    [['--gpus-per-socket=2'], ['null gpu ']],
    [['--gres=gpu:a100:$N'], ['null gpu a100']],
    [['--partition=gpu'], ['null gpu ']],
    [['--partition=nogpu', '--ntasks=2', '--cpus-per-task=8'], ['16 cpu ']],
    [['--exclusive'], ['null cpu ']],
    [['--gres=nvme:1'], ['1 cpu ']],
    [['--gres=none'], ['1 cpu ']],
  ])('%j asks for %j', async (lines, devices) => {
    expect(await asked('--time=60', ...lines)).toEqual({ devices, hours: 1, codes: [] })
  })

  test('a type may be any of several: the one that draws most', async () => {
    const { plans } = await read('--time=60', '--gres=gpu:1', '--constraint=AE7763_IB_1T_L40S|RTXA6000|A40|H100')
    expect(plans[0]?.hardware).toEqual([{ kind: 'gpu', model: 'H100', count: 1 }])
    expect(plans[0]?.warnings).toEqual(['device_alternatives'])
  })
})

describe('time', () => {
  test.each([
    ['--time=90', 1.5],
    ['--time=90:30', 1.508333333333333],
    ['-t 150:00:00', 150],
    ['-t2-00', 48],
    ['--time 1-06:30', 30.5],
    ['--time=0-00:10:00', 0.166666666666667],
  ])('%s', async (line, hours) => {
    expect((await asked('--gres=gpu:1', line)).hours).toBeCloseTo(hours, 9)
  })

  test.each(['--time=UNLIMITED', '--time=0', '--time=$T', '--time={{ t }}'])('%s is not known', async (line) => {
    expect(await asked('--gres=gpu:1', line)).toEqual({ devices: ['1 gpu '], hours: null, codes: [] })
  })

  test('text is a warning', async () => {
    expect((await asked('--gres=gpu:1', '--time="four hours"')).codes).toEqual(['sbatch/time'])
  })
})

test('an array is as many jobs, each as long', async () => {
  const { plans } = await read('--gres=gpu:2', '--time=3:00:00', '--array=1-50%4')
  expect(plans[0]).toMatchObject({ wallHours: 150, hoursAre: 'limit', copies: 50 })
})

test.each([
  ['1-50%4', 50],
  ['0-15:4', 4],
  ['1,3,5-7', 5],
  ['7', 1],
  ['0-$N', null],
  ['9-1', null],
  ['', null],
])('array %s', (text, tasks) => {
  expect(tasksOf(text)).toBe(tasks)
})

test.each([
  ['a', 1],
  ['a,b', 2],
  ['node[01-04,09]', 5],
  ['r[1-2]n,x', 3],
  ['n[a-b]', null],
])('nodes %s', (text, nodes) => {
  expect(nodesIn(text)).toBe(nodes)
})

test('options behind the first command are ignored, with a warning', async () => {
  const content = bytes('#!/bin/sh\n#SBATCH --gres=gpu:1 --time=60\n\nX=1\n#SBATCH --nodes=9\n')
  const { plans, problems } = await readSbatch({ path: 'a.sh', size: content.length, chunks: [content] })
  expect(plans[0]?.hardware).toEqual([{ kind: 'gpu', model: '', count: 1 }])
  expect(problems.map(({ code, at }) => [code, at.line])).toEqual([['sbatch/ignored-options', 5]])
})

test('never throws, and every count is a count', async () => {
  const option = fc.oneof(
    fc.constantFrom('--nodes=', '-N', '--gres=gpu:', '--gpus=', '--time=', '-t ', '--array=', '-n', '--gpus-per-task='),
    fc.string({ maxLength: 6 }),
  )
  const line = fc.tuple(option, fc.string({ maxLength: 12 })).map(([a, b]) => `${a}${b}`)
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (lines) => {
      const { plans } = await read(...lines)
      for (const { hardware, wallHours } of plans) {
        for (const { count } of hardware) expect(count === null || (Number.isFinite(count) && count >= 0)).toBe(true)
        expect(wallHours === null || wallHours > 0).toBe(true)
      }
    }),
  )
})

describe('recognition', () => {
  const asks = (path: string, text: string) => sbatch.recognise(path, new Head(bytes(text)))
  test('needs an option that Slurm reads', () => {
    expect(asks('a.sbatch', '#!/bin/sh\n# SBATCH -N1\n')).toBe('no')
    expect(asks('a.sbatch', '#!/bin/sh\n##SBATCH -N1\n')).toBe('no')
    expect(asks('a', '#!/bin/sh\r\n#SBATCH -N1\r\n')).toBe('yes')
    expect(asks('a', '#SBATCH -N1\n')).toBe('yes')
  })
  test('a page about it is none', () => {
    expect(asks('docs.md', '# Slurm\n\n#SBATCH -N1\n')).toBe('no')
  })
})
