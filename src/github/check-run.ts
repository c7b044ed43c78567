/**
 * The rich answer on the commit: a check run of its own beside the job's result. It always ends as `success` or
 * `failure`: GitHub lets `neutral` and `skipped` satisfy a required check, so neither may stand for "we do not know".
 */
import { checkName } from '../core/check-name.ts'
import { WorldError } from '../core/problem.ts'
import type { Annotation } from '../render/check.ts'
import type { Effect } from '../review/ports.ts'
import { type Api, isObject } from './api.ts'
import { isAnswerLost } from './comment.ts'
import { fault } from './fault.ts'

export interface CheckRequest {
  readonly key: string
  readonly head: string
  /** Names this run: a check run that carries it was made by us, even if GitHub's answer got lost. */
  readonly externalId: string
  readonly conclusion: 'success' | 'failure'
  readonly title: string
  /** At most `SUMMARY_BYTES` of UTF-8. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
  readonly detailsUrl: string | null
}

/** GitHub refuses a summary above 65,535 bytes. */
export const SUMMARY_BYTES = 65_000

/** What GitHub takes in one request, and what a person looks at. */
const PER_REQUEST = 50
const AT_MOST = 200

export async function publishCheckRun(api: Api, request: CheckRequest): Promise<Effect> {
  try {
    const run = await createOrFind(api, request)
    const because = await addAnnotations(api, request, run.id).catch(explain)
    return { what: 'check', outcome: 'created', url: run.url, because }
  } catch (thrown) {
    return { what: 'check', outcome: 'refused', url: null, because: explain(thrown) }
  }
}

interface CheckRun {
  readonly id: number
  readonly url: string | null
  readonly annotations: number
}

async function createOrFind(api: Api, request: CheckRequest): Promise<CheckRun> {
  try {
    return await create(api, request)
  } catch (thrown) {
    if (!isAnswerLost(thrown)) throw thrown
    return (await find(api, request)) ?? create(api, request)
  }
}

async function create(api: Api, request: CheckRequest): Promise<CheckRun> {
  const answer = await api.json({
    what: 'the check run',
    route: 'POST /repos/{owner}/{repo}/check-runs',
    parameters: {
      name: checkName(request.key),
      head_sha: request.head,
      status: 'completed',
      conclusion: request.conclusion,
      external_id: request.externalId,
      ...(request.detailsUrl === null ? {} : { details_url: request.detailsUrl }),
      output: output(request, 0),
    },
    repeat: 'once',
  })
  return parseRun(answer)
}

async function find(api: Api, request: CheckRequest): Promise<CheckRun | null> {
  const answer = await api.json({
    what: 'the check runs of the commit',
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    parameters: { ref: request.head, check_name: checkName(request.key), filter: 'all', per_page: 100 },
    repeat: 'safe',
  })
  const runs = isObject(answer) && Array.isArray(answer.check_runs) ? answer.check_runs : []
  const ours = runs.find((run) => isObject(run) && run.external_id === request.externalId)
  return ours === undefined ? null : parseRun(ours)
}

/** Annotations are appended by each update, so after a lost answer the count says how many are there. */
async function addAnnotations(api: Api, request: CheckRequest, id: number): Promise<string | null> {
  const total = Math.min(request.annotations.length, AT_MOST)
  let losses = 0
  for (let sent = Math.min(PER_REQUEST, total); sent < total; ) {
    try {
      await append(api, request, id, sent)
      sent = Math.min(sent + PER_REQUEST, total)
    } catch (thrown) {
      losses += 1
      if (!isAnswerLost(thrown) || losses > 2) throw thrown
      sent = Math.max(sent, await countAnnotations(api, id))
    }
  }
  const left = request.annotations.length - total
  return left > 0 ? `${left} more problems stand in the summary` : null
}

async function append(api: Api, request: CheckRequest, id: number, from: number): Promise<void> {
  await api.bytes({
    what: 'the annotations',
    route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    parameters: { check_run_id: id, output: output(request, from) },
    repeat: 'once',
  })
}

async function countAnnotations(api: Api, id: number): Promise<number> {
  const answer = await api.json({
    what: 'the check run',
    route: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
    parameters: { check_run_id: id },
    repeat: 'safe',
  })
  return parseRun(answer).annotations
}

function output(request: CheckRequest, from: number): Record<string, unknown> {
  const annotations = request.annotations.slice(from, Math.min(from + PER_REQUEST, AT_MOST)).map(annotationBody)
  const { title, summary } = request
  return annotations.length === 0 ? { title, summary } : { title, summary, annotations }
}

function annotationBody(annotation: Annotation): Record<string, unknown> {
  const { start_column: column } = annotation
  return column === undefined ? { ...annotation } : { ...annotation, end_column: column }
}

function parseRun(answer: unknown): CheckRun {
  const { id, html_url: url, output: shown } = isObject(answer) ? answer : {}
  if (typeof id !== 'number') throw fault('github/unexpected-answer', 'the check run: the answer has no id')
  const count = isObject(shown) ? shown.annotations_count : 0
  return { id, url: typeof url === 'string' ? url : null, annotations: typeof count === 'number' ? count : 0 }
}

function explain(thrown: unknown): string {
  if (!(thrown instanceof WorldError)) throw thrown
  return `${thrown.message}; ${thrown.hint}`
}
