/**
 * A commit of a merge queue stands on those of other pull requests that wait before it, and all of them are merged when it
 * is: where a queue does not require each entry to pass, nobody else is asked. So budgets that count what was merged, and
 * what cannot be read, are those of the whole group; budgets for one pull request or one run are its own.
 */
import type { FindingReport, Report } from '../core/report.ts'
import { decide, enforce } from '../core/verdict.ts'
import { headline } from './headline.ts'

/**
 * What adds to a budget is judged with everything before it in any case; what adds nothing answers for the group.
 * @param own Against the commit that it stands on.
 * @param group Against the tip of the branch.
 */
export function withGroup(own: Report, group: Report): Report {
  if (isUnjudged(own)) return own
  if (isUnjudged(group) || group.verdict === 'BAD_INPUT') return group
  const findings = group.findings.flatMap((shared) => {
    const alone = own.findings.find(({ budget }) => budget === shared.budget)
    return countsOthers(shared) && !alone?.blocks && !(alone && alone.added > 0) ? [shared] : alone ? [alone] : []
  })
  const records = own.inputs.records.length + group.inputs.records.length
  const verdict = decide({ findings, problems: own.problems, records })
  const policy = own.policy.read ? own.policy : group.policy
  const { enforced, exitCode } = enforce(verdict, { mode: policy.mode, onError: policy.on_error })
  const report = { ...own, policy, findings, verdict, enforced, exit_code: exitCode }
  return { ...report, headline: headline(report) }
}

function countsOthers({ per }: FindingReport): boolean {
  return per !== 'run' && per !== 'pull_request'
}

function isUnjudged({ verdict }: Report): boolean {
  return verdict === 'BAD_POLICY' || verdict === 'INDETERMINATE' || verdict === 'INTERNAL'
}
