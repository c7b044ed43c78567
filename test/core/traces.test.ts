import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeRecords } from '../../src/core/merge.ts'
import { reconcile } from '../../src/core/reconcile.ts'
import type { Device, Run } from '../../src/core/record.ts'
import { aRun, withEnergy } from './builders.ts'

const A100: readonly Device[] = [{ kind: 'gpu', model: 'NVIDIA A100-SXM4-80GB', count: 4 }]
const in_ = (format: string, path: string) => ({ source: { format, path, line: 1, column: 1 } })

/** Two hours on four A100, as a tracker has it: local time, no zone. */
const tracked = withEnergy(
  aRun('codecarbon:a', {
    ...in_('codecarbon', 'emissions.csv'),
    finished: '2026-03-01T14:00:30',
    durationS: 7200,
    hardware: A100,
    declaredKg: 0.4,
  }),
  3,
)
/** The same, as a logger has it: in UTC, a little longer, with the devices of the host. */
const logged = aRun('wandb:b', {
  ...in_('wandb', 'wandb/run-b/files/wandb-metadata.json'),
  started: '2026-03-01T10:59:50Z',
  durationS: 7270,
  energy: null,
  evidence: 'hours',
  hardware: [{ kind: 'gpu', model: 'NVIDIA A100-SXM4-80GB', count: 8, visible: true }],
  model: 'llama-3-8b',
})
/** The state of the trainer: how long, and what; no clock, no devices. */
const trained = aRun('hf-trainer:out', {
  ...in_('hf-trainer', 'out/trainer_state.json'),
  durationS: 7100,
  energy: null,
  evidence: 'hours',
  flops: 2e18,
  params: 8e9,
})

const counted = (...runs: Run[]) => mergeRecords(runs).runs.map(({ id }) => id)

test('five traces of one training are one run: the measured one, with what the others know', () => {
  const { runs, aside } = mergeRecords([logged, trained, tracked])
  expect(runs).toEqual([
    {
      ...tracked,
      model: 'llama-3-8b',
      params: 8e9,
      flops: 2e18,
      alsoIn: [
        { id: trained.id, source: trained.source },
        { id: logged.id, source: logged.source },
      ],
    },
  ])
  expect(aside).toEqual([
    { run: trained, by: tracked },
    { run: logged, by: tracked },
  ])
})

test.each<[string, Run]>([
  ['other devices', { ...logged, hardware: [{ kind: 'gpu', model: 'NVIDIA H100 80GB HBM3', count: 4 }] }],
  ['more devices in use', { ...logged, hardware: [{ kind: 'gpu', model: 'NVIDIA A100-SXM4-80GB', count: 32 }] }],
  ['another day', { ...logged, started: '2026-03-02T10:59:50Z' }],
  ['much longer', { ...logged, durationS: 20_000 }],
  ['a clock that is off by ten minutes', { ...logged, started: '2026-03-01T11:09:50Z' }],
  ['emissions that the measured energy cannot explain', { ...logged, declaredKg: 9 }],
])('%s: two runs, and both are counted', (_, other) => {
  expect(counted(tracked, other)).toEqual(['codecarbon:a', 'wandb:b'])
})

test('of two measurements of one training the larger is counted', () => {
  expect(counted(tracked, { ...withEnergy(logged, 9), evidence: 'counter' })).toEqual(['wandb:b'])
})

test('one format is never joined with itself', () => {
  const twice = { ...tracked, id: 'codecarbon:z', source: { ...tracked.source, line: 9 } }
  expect(counted(tracked, twice)).toEqual(['codecarbon:a', 'codecarbon:z'])
})

test('of two like runs of one format, a tracker tells only one', () => {
  const other = {
    ...logged,
    id: 'wandb:c',
    source: { ...logged.source, path: 'wandb/run-c/files/wandb-metadata.json' },
  }
  expect(counted(tracked, logged, other)).toEqual(['codecarbon:a', 'wandb:c'])
})

test('trainings inside a tracker that ran around them are its own, as far as they fit in', () => {
  const around = { ...tracked, started: '2026-03-01T10:00:00Z', finished: '2026-03-01T14:00:00Z', durationS: 14_400 }
  const inner = (id: string, started: string) =>
    aRun(id, {
      ...in_('wandb', `wandb/${id}/files/wandb-metadata.json`),
      started,
      durationS: 3600,
      energy: null,
      evidence: 'hours',
      hardware: A100,
    })
  const three = [inner('wandb:1', '2026-03-01T10:05:00Z'), inner('wandb:2', '2026-03-01T11:10:00Z')]
  expect(counted(around, ...three)).toEqual(['codecarbon:a'])
  // Five hours of devices do not fit into four: the fifth is somebody else's.
  const five = ['3', '4', '5'].map((id, at) => inner(`wandb:${id}`, `2026-03-01T1${at}:15:00Z`))
  expect(counted(around, ...three, ...five)).toHaveLength(2)
})

test.each<[number, readonly string[]]>([
  // Two hours, of which the model was loaded for eight minutes before the first event was written.
  [8, ['tensorboard:e']],
  // A quarter of it and more lies before: what is not covered is not given away.
  [31, ['tensorboard:e', 'wandb:early']],
])('a session that a logger began %i minutes before a folder of two sessions', (minutes, expected) => {
  const folder = aRun('tensorboard:e', {
    ...in_('tensorboard', 'runs/big/events.out.tfevents.1'),
    started: '2026-03-01T10:00:00Z',
    finished: '2026-03-01T18:00:00Z',
    durationS: 4 * 3600,
    energy: null,
    evidence: 'hours',
    hardware: [],
  })
  const early = aRun('wandb:early', {
    ...in_('wandb', 'wandb/run-early/files/wandb-metadata.json'),
    started: new Date(Date.parse('2026-03-01T10:00:00Z') - minutes * 60_000).toISOString(),
    finished: null,
    durationS: 7200,
    energy: null,
    evidence: 'hours',
    hardware: A100,
  })
  expect(counted(folder, early)).toEqual(expected)
})

test('a better account that comes later is the same run, not a second one', () => {
  const base = mergeRecords([logged])
  const head = mergeRecords([logged, tracked])
  expect(reconcile(base, head).map(({ change, base, head }) => [change, base?.id, head?.id])).toEqual([
    ['changed', 'wandb:b', 'codecarbon:a'],
  ])
})

test('what is left when the better account goes is no second run, and is charged by what it says more', () => {
  const changes = (...head: Run[]) =>
    reconcile(mergeRecords([logged, tracked]), mergeRecords(head)).map(({ change, base, head }) => [
      change,
      base?.id,
      head?.id,
    ])
  expect(changes(logged)).toEqual([['changed', 'codecarbon:a', 'wandb:b']])
  // It stands for one run only.
  const second = { ...logged, id: 'wandb:c', source: { ...logged.source, path: 'wandb/run-c/files/x.json' } }
  expect(changes(logged, second)).toEqual([
    ['changed', 'codecarbon:a', 'wandb:b'],
    ['new', undefined, 'wandb:c'],
  ])
  expect(changes(second)).toEqual([
    ['removed', 'codecarbon:a', undefined],
    ['new', undefined, 'wandb:c'],
  ])
})

test('what was booked on its own stays booked when it is told to be another', () => {
  const elsewhere = { ...tracked, finished: '2026-04-01T14:00:30' }
  const base = mergeRecords([logged, elsewhere])
  const head = mergeRecords([logged, tracked])
  expect(reconcile(base, head).map(({ change, base }) => [change, base?.id])).toEqual([
    ['changed', 'codecarbon:a'],
    ['removed', 'wandb:b'],
  ])
})

test('joining never counts less than three quarters of the device-hours of what it sets aside', () => {
  const run = fc.record({
    format: fc.constantFrom('codecarbon', 'wandb', 'mlflow', 'hf-trainer'),
    hours: fc.integer({ min: 1, max: 40 }),
    start: fc.integer({ min: 0, max: 60 }),
    count: fc.integer({ min: 1, max: 8 }),
    kwh: fc.option(fc.integer({ min: 1, max: 9 })),
  })
  fc.assert(
    fc.property(fc.array(run, { maxLength: 8 }), (given) => {
      const runs = given.map(({ format, hours, start, count, kwh }, index) => {
        const started = new Date(Date.UTC(2026, 0, 1, start)).toISOString()
        const hardware = [{ kind: 'gpu', model: 'NVIDIA A100', count }] as const
        const one = aRun(`${format}:${index}`, {
          ...in_(format, `${format}/${index}`),
          started,
          hardware,
          durationS: hours * 3600,
        })
        return kwh === null ? { ...one, energy: null, evidence: 'hours' as const } : withEnergy(one, kwh)
      })
      const hours = ({ durationS, hardware }: Run) => ((durationS ?? 0) / 3600) * (hardware[0]?.count ?? 0)
      const { aside, runs: kept } = mergeRecords(runs)
      expect(kept.length + aside.length).toBe(runs.length)
      for (const { run, by } of aside) expect(hours(by)).toBeGreaterThanOrEqual(0.5 * hours(run))
    }),
  )
})

describe('no small account of the same hours hides a large one', () => {
  const logger = (fields: Partial<Run>) =>
    aRun('wandb:big', {
      ...in_('wandb', 'a/wandb/run-b/files/wandb-metadata.json'),
      started: '2026-03-01T10:00:00Z',
      durationS: 86_400,
      energy: null,
      evidence: 'hours',
      ...fields,
    })
  const small = (fields: Partial<Run>) =>
    aRun('zeus:small', {
      ...in_('zeus', 'a/zeus.csv'),
      started: '2026-03-01T10:00:00Z',
      durationS: 86_400,
      energy: null,
      evidence: 'hours',
      ...fields,
    })
  const h100 = (count: number | null): Device => ({ kind: 'gpu', model: 'NVIDIA H100 80GB HBM3', count })
  const t4 = (count: number): Device => ({ kind: 'gpu', model: 'Tesla T4', count })

  test('a crowd of small devices with one large among them', () => {
    const forged = withEnergy(small({ hardware: [t4(63), h100(1)] }), 2)
    expect(counted(logger({ hardware: [h100(64)] }), forged)).toEqual(['wandb:big', 'zeus:small'])
  })

  test('devices that it does not count are those that another one does', () => {
    const forged = withEnergy(small({ hardware: [h100(null)] }), 2)
    expect(mergeRecords([logger({ hardware: [h100(64)] }), forged]).runs).toMatchObject([
      { id: 'zeus:small', hardware: [h100(64)] },
    ])
  })

  test('device-hours, or a duration, that do not fit between the ends of the run', () => {
    const forged = withEnergy(small({ hardware: [h100(1)] }), 20)
    const stretched = { finished: '2026-03-02T10:00:00Z', durationS: 8_640_000 }
    expect(counted(logger({ gpuHours: 5000 }), forged)).toEqual(['wandb:big', 'zeus:small'])
    expect(counted(logger(stretched), forged)).toEqual(['wandb:big', 'zeus:small'])
    expect(counted(logger({}), forged)).toEqual(['zeus:small'])
  })
})

test('a short run that was at another time is in no other one', () => {
  const around = { ...tracked, started: '2026-03-01T10:00:00Z', finished: '2026-03-01T14:00:00Z', durationS: 14_400 }
  const short = { ...logged, started: '2026-03-01T20:00:00Z', durationS: 60, hardware: A100 }
  expect(counted(around, short)).toEqual(['codecarbon:a', 'wandb:b'])
})
