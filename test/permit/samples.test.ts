/** The samples of docs/permits, run as schedulers run them: Slurm's prolog in bash, the webhook over loopback. */
import { type ChildProcess, spawnSync, spawn as start } from 'node:child_process'
import { chmodSync, existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { furnish, NOON, read, token } from '../cli/permits.ts'
import { temporaryFolder, write } from '../disk/temporary.ts'

const ENTRY = fileURLToPath(new URL('../../src/entry/cli.ts', import.meta.url))

/** A folder with the program as its users have it, its clock at one moment, and Slurm's commands as far as they are used. */
function site(): string {
  const folder = temporaryFolder()
  furnish(folder)
  write(folder, {
    'bin/carbon-clerk': `#!/bin/sh\nNODE_NO_WARNINGS=1 exec '${process.execPath}' '${ENTRY}' "$@" --at 2026-11-02T13:00:00Z\n`,
    'bin/scontrol': `#!/bin/sh\necho "$*" >> '${folder}/scontrol.log'\n`,
    'bin/squeue': `#!/bin/sh\necho "$*" >> '${folder}/squeue.log'\n[ -n "$TRES" ] && printf '%-200s\\n' "$TRES"\n`,
    'permit.conf': [
      `CARBON_KEYS='${folder}/keys.json'`,
      `CARBON_SPOOL='${folder}/spool'`,
      'CARBON_REGION=aws:eu-west-3',
    ].join('\n'),
  })
  for (const name of readdirSync(join(folder, 'bin'))) chmodSync(join(folder, 'bin', name), 0o755)
  return folder
}

const JOB = {
  SLURM_JOB_ID: '4711',
  SLURM_CLUSTER_NAME: 'atlas',
  SLURM_JOB_RESTART_COUNT: '0',
  SLURM_JOB_START_TIME: String(NOON + 3600),
  SLURM_JOB_END_TIME: String(NOON + 3600 + 40 * 3600),
  TRES: 'cpu=64,mem=512G,node=1,billing=64,gres/gpu=8,gres/gpu:h100=8',
}

function prolog(folder: string, variables: Readonly<Record<string, string>>) {
  const env = {
    ...JOB,
    CARBON_PERMIT_CONF: join(folder, 'permit.conf'),
    CARBON_PATH: join(folder, 'bin'),
    ...variables,
  }
  const script = resolve('docs/permits/slurm/prolog-slurmctld.sh')
  const { status, stderr } = spawnSync('bash', [script], { cwd: folder, env, encoding: 'utf8' })
  const log = existsSync(join(folder, 'scontrol.log')) ? read(folder, 'scontrol.log') : ''
  return { status, said: stderr, held: log.includes('requeuehold') ? log : '' }
}

test('Slurm: a job with a permit starts, and a second one only with what is left of it', async () => {
  const folder = site()
  const SLURM_JOB_COMMENT = await token()
  const first = prolog(folder, { SLURM_JOB_COMMENT })
  expect(first).toEqual({
    status: 0,
    said: 'carbon-permit: job 4711: Allowed: carbon:dpo-next of acme/models, 320 of 640 device-hours on 8x NVIDIA H100 SXM in aws:eu-west-3, until 2026-11-09T12:00:00Z\n',
    held: '',
  })
  // The same job asked for again, as when the controller restarts: nothing more is spent.
  expect(prolog(folder, { SLURM_JOB_COMMENT }).status).toBe(0)
  expect(prolog(folder, { SLURM_JOB_COMMENT, SLURM_JOB_RESTART_COUNT: '1' }).status).toBe(0)
  const third = prolog(folder, { SLURM_JOB_COMMENT, SLURM_JOB_ID: '4712' })
  expect(third.status).toBe(1)
  expect(third.said).toContain('640 of its 640 device-hours are used, and 320 more are asked for')
  expect(third.held).toContain('requeuehold 4712\n')
})

test('Slurm: a task of an array is named as one, and the permit may be in the environment', async () => {
  const folder = site()
  const array = { SLURM_ARRAY_JOB_ID: '4700', SLURM_ARRAY_TASK_ID: '3' }
  expect(prolog(folder, { ...array, CARBON_PERMIT: await token() }).status).toBe(0)
  expect(read(folder, 'squeue.log')).toBe('--noheader --jobs=4700_3 --Format=tres-alloc:4000\n')
  expect(prolog(folder, { ...array }).held).toContain('requeuehold 4700_3\n')
})

test.each([
  ['no permit', { SLURM_JOB_COMMENT: '' }, 'no permit: submit with --comment='],
  [
    'a comment that is none',
    { SLURM_JOB_COMMENT: 'please; touch pwned $(touch pwned) `touch pwned`' },
    'not a signed token',
  ],
  ['more hours', { SLURM_JOB_END_TIME: String(NOON + 3600 + 81 * 3600) }, 'allows 640 device-hours, and 648 are'],
  [
    'a second more than the hours',
    { SLURM_JOB_END_TIME: String(NOON + 3600 + 80 * 3600 + 1) },
    '640.003 are asked for',
  ],
  ['other boards', { TRES: 'cpu=64,gres/gpu=8,gres/gpu:a100=8' }, 'it is for 8x NVIDIA H100 SXM, not for a100'],
  ['more boards', { TRES: 'cpu=64,gres/gpu=16,gres/gpu:h100=16' }, 'and 16 of h100 are asked for'],
  ['boards of no name', { TRES: 'cpu=64,gres/gpu=8' }, 'set CARBON_GPU'],
  ['boards that are not counted', { TRES: 'cpu=64,gres/gpu:h100=8' }, 'its accelerators cannot be counted'],
  ['no time limit', { SLURM_JOB_END_TIME: '' }, 'it has no time limit'],
  ['a limit of years', { SLURM_JOB_END_TIME: '9999999999' }, 'longer than a year'],
  ['times that are no numbers', { SLURM_JOB_END_TIME: 'a[$(touch pwned)]' }, 'it has no time limit'],
  ['a program that is missing', { CARBON_CLERK: 'no-such-clerk' }, 'no-such-clerk'],
  ['a job that Slurm does not know', { TRES: '' }, 'squeue does not know the job'],
])('Slurm: a job with %s is held', async (_, variables, why) => {
  const folder = site()
  const { status, said, held } = prolog(folder, { SLURM_JOB_COMMENT: await token(), ...variables })
  expect(status).toBe(1)
  expect(said).toContain(`carbon-permit: job 4711 held: `)
  expect(said).toContain(why)
  expect(held).toContain('requeuehold 4711\n')
  expect(existsSync(join(folder, 'pwned'))).toBe(false)
})

test('Slurm: a job without accelerators needs no permit, unless the site says so', () => {
  const TRES = 'cpu=64,mem=512G,node=1,billing=64'
  expect(prolog(site(), { TRES }).status).toBe(0)
  expect(prolog(site(), { TRES, CARBON_CPU_JOBS: 'refuse' }).status).toBe(1)
})

const cluster = site()
let webhook: ChildProcess
let address = ''

beforeAll(async () => {
  const env = {
    PATH: `${join(cluster, 'bin')}:${process.env.PATH}`,
    PORT: '0',
    CARBON_KEYS: join(cluster, 'keys.json'),
    CARBON_SPOOL: join(cluster, 'spool'),
    CARBON_REGION: 'aws:eu-west-3',
  }
  webhook = start(process.execPath, [resolve('docs/permits/kubernetes/webhook.mjs')], { env })
  address = await new Promise((found) => {
    webhook.stdout?.once('data', (line: Buffer) => found(`http://127.0.0.1:${/\d+/.exec(line.toString())?.[0]}`))
  })
})
afterAll(() => webhook.kill())

interface Asked {
  readonly uid: string
  readonly operation?: string
  readonly userInfo?: { readonly username: string }
  readonly dryRun?: boolean
  readonly object: object
  readonly oldObject?: object
}

/** As the API server asks: https://kubernetes.io/docs/reference/config-api/apiserver-admission.v1/ */
async function admit(request: Asked) {
  const whole = { operation: 'CREATE', userInfo: { username: 'ana' }, dryRun: false, ...request }
  const body = JSON.stringify({ apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', request: whole })
  const answered = await fetch(address, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
  const { apiVersion, kind, response } = (await answered.json()) as {
    apiVersion: string
    kind: string
    response: { uid: string; allowed: boolean; status: { code: number; message: string } }
  }
  expect({ apiVersion, kind, uid: response.uid }).toEqual({
    apiVersion: 'admission.k8s.io/v1',
    kind: 'AdmissionReview',
    uid: request.uid,
  })
  return { allowed: response.allowed, said: response.status.message }
}

const pod = (gpus: number, more: object = {}) => ({
  nodeSelector: { 'nvidia.com/gpu.product': 'NVIDIA-H100-80GB-HBM3' },
  containers: [{ name: 'train', resources: { limits: { 'nvidia.com/gpu': String(gpus) } } }],
  ...more,
})
const job = (permit: string | null, spec: object = {}, template: object = pod(4)) => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'dpo', ...(permit === null ? {} : { annotations: { 'carbon-clerk/permit': permit } }) },
  spec: { parallelism: 2, activeDeadlineSeconds: 144_000, template: { spec: template }, ...spec },
})

test('Kubernetes: a job with a permit is admitted until its hours are used, and a rehearsal uses none', async () => {
  const object = job(await token())
  const allowed =
    'Allowed: carbon:dpo-next of acme/models, 320 of 640 device-hours on 8x NVIDIA H100 SXM in aws:eu-west-3, until 2026-11-09T12:00:00Z'
  expect(await admit({ uid: 'dry', object, dryRun: true })).toEqual({ allowed: true, said: allowed })
  expect(await admit({ uid: 'one', object })).toEqual({ allowed: true, said: allowed })
  expect(await admit({ uid: 'two', object })).toEqual({ allowed: true, said: allowed })
  expect(await admit({ uid: 'three', object })).toEqual({
    allowed: false,
    said: 'Refused: carbon:dpo-next of acme/models: 640 of its 640 device-hours are used, and 320 more are asked for',
  })
})

const fresh = (id: string) => token({ id: id.padEnd(22, 'x') })

test.each([
  ['no permit', job(null), 'the annotation carbon-clerk/permit is missing'],
  ['a permit that is none', job('x.y.z'), 'Refused: it is not a signed token'],
  ['no deadline', job('x', { activeDeadlineSeconds: undefined }), 'activeDeadlineSeconds is missing'],
  ['devices by claims', job('x', {}, pod(4, { resourceClaims: [{ name: 'gpu' }] })), 'by resource claims'],
  ['boards of no name', job('x', {}, pod(4, { nodeSelector: {} })), 'a nodeSelector must say which boards'],
  ['half a board', job('x', {}, pod(0.5)), 'nvidia.com/gpu is no whole number'],
  ['an object of another kind', { kind: 'Deployment' }, 'this webhook knows Jobs and Pods, not Deployment'],
])('Kubernetes: an object with %s is refused', async (_, object, why) => {
  const { allowed, said } = await admit({ uid: 'u', object })
  expect(allowed).toBe(false)
  expect(said).toContain(why)
})

test('Kubernetes: what runs at once is counted, and every container', async () => {
  const permit = await fresh('many')
  expect(await admit({ uid: 'a', object: job(permit, { parallelism: 3 }) })).toMatchObject({ allowed: false })
  const two = pod(4)
  const four = { ...two, initContainers: two.containers }
  const { said } = await admit({ uid: 'b', object: job(permit, {}, four) })
  expect(said).toContain('and 16 of NVIDIA-H100-80GB-HBM3 are asked for')
  expect(await admit({ uid: 'c', object: job(null, {}, { containers: [{ name: 'cpu' }] }) })).toEqual({
    allowed: true,
    said: 'needs no permit',
  })
})

test('Kubernetes: pods of a job were admitted with it, other pods need a permit of their own', async () => {
  const object = { kind: 'Pod', metadata: {}, spec: pod(4, { activeDeadlineSeconds: 3600 }) }
  const username = 'system:serviceaccount:kube-system:job-controller'
  expect(await admit({ uid: 'p', object, userInfo: { username } })).toEqual({ allowed: true, said: 'needs no permit' })
  expect(await admit({ uid: 'q', object })).toMatchObject({ allowed: false })
  const metadata = { annotations: { 'carbon-clerk/permit': await fresh('pod') } }
  expect(await admit({ uid: 'r', object: { ...object, metadata } })).toMatchObject({ allowed: true })
})

test('Kubernetes: an admitted job may become less and not more', async () => {
  const permit = await fresh('grow')
  const oldObject = job(permit)
  const update = (spec: object) => admit({ uid: 'u', operation: 'UPDATE', oldObject, object: job(permit, spec) })
  expect(await update({ parallelism: 1 })).toMatchObject({ allowed: true })
  expect(await update({ parallelism: 3 })).toEqual({
    allowed: false,
    said: 'an object that was admitted cannot take more: make a new one',
  })
})

test.each(['', '{', 'null', '{"kind":"Pod"}', '[]'])('Kubernetes: %j is no review', async (body) => {
  expect((await fetch(address, { method: 'POST', body })).status).toBe(400)
})
