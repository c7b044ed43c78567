/**
 * A validating admission webhook: a Job or a Pod with accelerators is admitted only with a permit of Carbon Clerk in its
 * annotation `carbon-clerk/permit`. Node 20 or later, no packages. Settings are environment variables:
 *
 *   CARBON_CLERK   the program (default: carbon-clerk)       CARBON_KEYS     the public keys that are believed (needed)
 *   CARBON_SPOOL   where used device-hours are kept (needed) CARBON_REVOKED  revoked ids, one on a line
 *   CARBON_REGION  where this cluster stands                 CARBON_GPU      what its boards are, where no node selector says
 *   TLS_CERT, TLS_KEY  files; without them it listens inside this machine only      PORT  (default: 8443)
 *
 * Whatever goes wrong here, the object is not admitted; the manifest says the same for when nobody answers.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer as createPlain } from 'node:http'
import { createServer as createSecure } from 'node:https'

const env = process.env
const ANNOTATION = 'carbon-clerk/permit'
/** A review holds the object twice; an object is at most 3 MiB. */
const MOST_BODY = 8 * 1024 * 1024
const SELECTORS = ['nvidia.com/gpu.product', 'cloud.google.com/gke-accelerator', 'amd.com/gpu.product-name']
/** Extended resources of accelerators; a part of a board counts as one. */
const BOARD =
  /^(?:nvidia\.com\/(?:gpu|mig-)|amd\.com\/gpu|gpu\.intel\.com\/|habana\.ai\/gaudi|google\.com\/tpu|aws\.amazon\.com\/neuron)/
/** Pods of a Job have been admitted with it. Nobody else can act under this name. */
const JOB_CONTROLLER = 'system:serviceaccount:kube-system:job-controller'

class Refused extends Error {}

/** @returns what is to be verified, or `null` when the object needs no permit. */
function demandOf(request) {
  const { object, oldObject, operation, userInfo } = request
  const kind = object?.kind
  if (kind !== 'Job' && kind !== 'Pod') throw new Refused(`this webhook knows Jobs and Pods, not ${kind}`)
  const wanted = needsOf(object)
  if (wanted === null) return null
  if (kind === 'Pod' && userInfo?.username === JOB_CONTROLLER) return null
  if (operation === 'UPDATE') {
    const had = oldObject ? needsOf(oldObject) : null
    if (had !== null && wanted.hours <= had.hours) return null
    throw new Refused('an object that was admitted cannot take more: make a new one')
  }
  const permit = object.metadata?.annotations?.[ANNOTATION]
  if (typeof permit !== 'string') throw new Refused(`the annotation ${ANNOTATION} is missing`)
  return { ...wanted, permit }
}

/** Boards, what they are, and device-hours at most; `null` without accelerators. */
function needsOf(object) {
  const isJob = object.kind === 'Job'
  const pod = isJob ? object.spec?.template?.spec : object.spec
  if ((pod?.resourceClaims ?? []).length > 0) throw new Refused('devices by resource claims cannot be counted')
  const containers = [...(pod?.initContainers ?? []), ...(pod?.containers ?? [])]
  const each = containers.reduce((sum, one) => sum + boardsOf(one.resources), 0)
  if (each === 0) return null
  // All that may run at once; a Job without completions runs `parallelism` of them.
  const pods = isJob ? Math.max(1, object.spec.parallelism ?? 1) : 1
  const seconds = isJob ? object.spec.activeDeadlineSeconds : pod.activeDeadlineSeconds
  if (!Number.isInteger(seconds) || seconds <= 0) throw new Refused('activeDeadlineSeconds is missing')
  const selector = SELECTORS.map((name) => pod.nodeSelector?.[name]).find((value) => typeof value === 'string')
  const board = selector ?? env.CARBON_GPU
  if (!board) throw new Refused(`a nodeSelector must say which boards: ${SELECTORS[0]}`)
  const boards = each * pods
  return { boards, board, hours: Math.ceil((boards * seconds * 1000) / 3600) / 1000 }
}

function boardsOf({ limits = {}, requests = {} } = {}) {
  const names = new Set([...Object.keys(limits), ...Object.keys(requests)].filter((name) => BOARD.test(name)))
  let sum = 0
  for (const name of names) {
    const count = Number(limits[name] ?? requests[name])
    if (!Number.isInteger(count) || count < 0) throw new Refused(`${name} is no whole number`)
    sum += count
  }
  return sum
}

/** The permit goes through standard input, since arguments can be read by everybody on the machine. */
function verify({ permit, hours, boards, board }, { uid, dryRun }) {
  const words = ['permit', 'verify', '-', '--keys', env.CARBON_KEYS ?? '', '--device-hours', String(hours)]
  words.push('--hardware', `${boards}x ${board}`)
  if (env.CARBON_REGION) words.push('--region', env.CARBON_REGION)
  if (env.CARBON_REVOKED) words.push('--revoked', env.CARBON_REVOKED)
  // A rehearsal (kubectl --dry-run=server) spends nothing.
  if (dryRun !== true) words.push('--spool', env.CARBON_SPOOL ?? '', '--job', String(uid))
  return new Promise((resolve, reject) => {
    const child = spawn(env.CARBON_CLERK ?? 'carbon-clerk', words, { timeout: 5000, stdio: ['pipe', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part) => (said += String(part).slice(0, 2000)))
    child.stdin.on('error', () => undefined)
    child.stdin.end(permit)
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve(said.trim()) : reject(new Refused(said.trim() || 'not verified')),
    )
  })
}

async function review(body) {
  const { apiVersion, kind, request } = JSON.parse(body)
  if (apiVersion !== 'admission.k8s.io/v1' || kind !== 'AdmissionReview' || typeof request?.uid !== 'string') {
    throw new SyntaxError('no AdmissionReview of admission.k8s.io/v1')
  }
  let [allowed, message] = [false, 'the permit could not be checked']
  try {
    const demand = demandOf(request)
    message = demand === null ? 'needs no permit' : await verify(demand, request)
    allowed = true
  } catch (error) {
    if (error instanceof Refused) message = error.message
    else console.error(error)
  }
  console.log(JSON.stringify({ uid: request.uid, allowed, message }))
  const response = { uid: request.uid, allowed, status: { code: allowed ? 200 : 403, message } }
  return { apiVersion, kind, response }
}

async function answer(request, response) {
  const parts = []
  let size = 0
  try {
    for await (const part of request) {
      size += part.length
      if (size > MOST_BODY) throw new SyntaxError('too long')
      parts.push(part)
    }
    const told = JSON.stringify(await review(Buffer.concat(parts).toString('utf8')))
    response.writeHead(200, { 'content-type': 'application/json' }).end(told)
  } catch (error) {
    response.writeHead(400, { 'content-type': 'text/plain', connection: 'close' }).end(`${error.message}\n`)
  }
}

const secure = env.TLS_CERT && env.TLS_KEY
const server = secure
  ? createSecure({ cert: readFileSync(env.TLS_CERT), key: readFileSync(env.TLS_KEY) }, answer)
  : createPlain(answer)
server.listen(Number(env.PORT ?? 8443), secure ? '::' : '127.0.0.1', () => console.log(`port ${server.address().port}`))
