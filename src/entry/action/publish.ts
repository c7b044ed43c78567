/** The report as a comment and a check run. Neither can change the verdict: what could not be written is said in the log. */
import type { Report } from '../../core/report.ts'
import type { Api } from '../../github/api.ts'
import { publishCheckRun, SUMMARY_BYTES } from '../../github/check-run.ts'
import { publishComment } from '../../github/comment.ts'
import type { Trigger } from '../../github/event.ts'
import { renderCheck } from '../../render/check.ts'
import { renderComment } from '../../render/comment.ts'
import type { Effect } from '../../review/ports.ts'
import { hasNews, hasPlaces } from './conclusion.ts'
import type { Job } from './environment.ts'
import type { Inputs } from './inputs.ts'

export interface Publication {
  readonly api: Api
  readonly report: Report
  readonly trigger: Trigger
  readonly inputs: Inputs
  readonly job: Job
}

export function publish(publication: Publication): Promise<readonly [check: Effect, comment: Effect]> {
  return Promise.all([check(publication), comment(publication)])
}

/**
 * A push evaluates nothing, so it gets no check run: its green would stand on the same commit, under the same name, as
 * the answer for a pull request.
 */
async function check({ api, report, trigger, inputs, job }: Publication): Promise<Effect> {
  if (!inputs.checkRun) return skipped('check', 'switched off (check-run: false)')
  if (trigger.kind !== 'judge') return skipped('check', 'only pull requests and merge groups are judged')
  const { title, summary, annotations } = renderCheck(report, { maxBytes: SUMMARY_BYTES })
  return publishCheckRun(api, {
    key: inputs.key,
    head: trigger.head,
    externalId: `${job.run.id}.${job.run.attempt}${inputs.key === '' ? '' : `:${inputs.key}`}`,
    conclusion: report.exit_code === 0 ? 'success' : 'failure',
    title,
    summary,
    annotations: hasPlaces(report) ? annotations : [],
    detailsUrl: job.runUrl,
  })
}

/** A comment that is already there is brought up to date in any case: it must not go on saying what was true before. */
async function comment({ api, report, trigger, inputs, job }: Publication): Promise<Effect> {
  if (inputs.comment === 'never') return skipped('comment', 'switched off (comment: never)')
  if (trigger.pullRequest === null) return skipped('comment', 'there is no pull request')
  const wished = { always: true, 'on-change': hasNews(report), 'on-failure': report.exit_code !== 0 }[inputs.comment]
  return publishComment(api, {
    pullRequest: trigger.pullRequest,
    key: inputs.key,
    head: trigger.head,
    run: job.run,
    render: (maxBytes) => renderComment(report, { maxBytes }),
    mode: wished ? 'create' : 'update',
  })
}

function skipped(what: Effect['what'], because: string): Effect {
  return { what, outcome: 'skipped', url: null, because }
}
