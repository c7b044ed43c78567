/** Budgets that several pull requests share, at the time when it is decided what is merged. */
import { expect, test } from 'vitest'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { openPull } from '../fake-github/repository.ts'
import { land, openedBy } from '../fake-github/words.ts'

import { type Ended, pullRequestPayload, runAction } from './runner.ts'

const github = await fakeGitHub()

const POLICY = (body: string) => ({ '.github/carbon-budget.yml': `version: 1\nbudgets:\n${body}` })

/** 10.4 kg for each 20 h: 160 kWh in France, and the making of the hardware. */
const record = (id: string, hours: number) => ({
  [`runs/${id}.carbon.yml`]: `runs:
  - id: ${id}
    hardware: 8x NVIDIA H100 SXM
    hours: ${hours}
    energy: ${hours * 8} kWh
    measured: facility
    region: FR
    finished: 2026-01-02T03:04:05Z
`,
})

let queues = 0

interface Queue {
  readonly branch: string
  readonly tip: string
  readonly files: Readonly<Record<string, string>>
}

async function protectedBranch(policy: string): Promise<Queue> {
  queues += 1
  const branch = `trunk-${queues}`
  const files = POLICY(policy)
  const tip = await land(github, { files, parents: [], date: NOW, branch })
  return { branch, tip, files }
}

/** A pull request from the tip of the branch, and the commit that the queue would make of it on top of another. */
async function propose({ tip, files }: Queue, change: Readonly<Record<string, string>>) {
  const head = await land(github, { files: { ...files, ...change }, parents: [tip], date: NOW })
  return { head, base: tip, number: await openPull(github, tip, head), change }
}

type Proposal = Awaited<ReturnType<typeof propose>>

function queued({ branch }: Queue, base: string, head: string, pull: Proposal): Promise<Ended> {
  const payload = {
    action: 'checks_requested',
    merge_group: {
      head_sha: head,
      head_ref: `refs/heads/gh-readonly-queue/${branch}/pr-${pull.number}-${base}`,
      base_sha: base,
      base_ref: `refs/heads/${branch}`,
    },
  }
  return runAction(github, { event: 'merge_group', payload })
}

/** On top of what waits before it, as the queue does. */
function stack(
  { files }: Queue,
  base: string,
  ...changes: readonly Readonly<Record<string, string>>[]
): Promise<string> {
  return land(github, { files: Object.assign({}, files, ...changes), parents: [base], date: NOW })
}

const NOW = '2026-01-05T12:00:00Z'

const total = '  - {name: research, per: total, limit: 16 kgCO2e}\n'

test('two pull requests fit alone, not together: the second one leaves the queue', async () => {
  const queue = await protectedBranch(total)
  const [a, b] = [await propose(queue, record('a', 20)), await propose(queue, record('b', 20))]
  for (const pull of [a, b]) {
    const alone = await runAction(github, { event: 'pull_request', payload: pullRequestPayload(pull) })
    expect([alone.outputs.verdict, alone.exitCode], alone.log).toEqual(['PASS', 0])
  }
  const first = await stack(queue, queue.tip, a.change)
  const second = await stack(queue, first, a.change, b.change)
  expect((await queued(queue, queue.tip, first, a)).outputs.verdict).toBe('PASS')
  const both = await queued(queue, first, second, b)
  expect([both.outputs.verdict, both.exitCode], both.log).toEqual(['OVER', 1])
  expect(both.log).toContain('20.8 of 16 kgCO2e')
})

test('what adds nothing answers for what waits before it, because nobody else is asked', async () => {
  const queue = await protectedBranch(total)
  const [a, b] = [await propose(queue, record('a', 40)), await propose(queue, { 'README.md': 'words' })]
  const first = await stack(queue, queue.tip, a.change)
  const second = await stack(queue, first, a.change, b.change)
  const ended = await queued(queue, first, second, b)
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['OVER', 1])
})

test('a budget for one pull request is not held against two of them', async () => {
  const queue = await protectedBranch('  - {name: each, limit: 16 kgCO2e}\n')
  const [a, b] = [await propose(queue, record('a', 20)), await propose(queue, record('b', 20))]
  const first = await stack(queue, queue.tip, a.change)
  const second = await stack(queue, first, a.change, b.change)
  const ended = await queued(queue, first, second, b)
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['PASS', 0])
})

test('a policy that waits in the queue judges nobody', async () => {
  const queue = await protectedBranch(total)
  const a = await propose(queue, POLICY('  - {name: research, per: total, limit: 1 tCO2e}\n'))
  const b = await propose(queue, record('b', 40))
  const first = await stack(queue, queue.tip, a.change)
  const second = await stack(queue, first, a.change, b.change)
  const ended = await queued(queue, first, second, b)
  expect([ended.outputs.verdict, ended.exitCode], ended.log).toEqual(['OVER', 1])
})

test('after the first is merged, the second is over as soon as it is judged again', async () => {
  const queue = await protectedBranch(total)
  const [a, b] = [await propose(queue, record('a', 20)), await propose(queue, record('b', 20))]
  openedBy(github, a.number, 'mona')
  const tip = await land(github, {
    files: { ...queue.files, ...a.change },
    parents: [queue.tip],
    date: NOW,
    branch: queue.branch,
    pull: a.number,
  })
  const head = await stack(queue, tip, a.change, b.change)
  const again = await runAction(github, {
    event: 'pull_request',
    payload: pullRequestPayload({ ...b, base: tip, head }),
  })
  expect([again.outputs.verdict, again.exitCode], again.log).toEqual(['OVER', 1])
})
