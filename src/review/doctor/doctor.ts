/** Whether the gate holds in this repository: every finding, what they come to, and what no set-up closes. */
import { DOCTOR_AREAS, type DoctorFinding, type DoctorReport } from '../../core/doctor-report.ts'
import { compare } from '../../core/problem.ts'
import { cloneFindings } from './clones.ts'
import type { SetUp } from './facts.ts'
import { finder, quote } from './finding.ts'
import { type Gates, gatesIn, publishedNames } from './gates.ts'
import { LIMITS } from './limits.ts'
import { ownerFindings, policyFindings } from './policies.ts'
import { protectionFindings, unseenFindings } from './protection.ts'
import { githubCodes } from './repository-codes.ts'
import { rightsFindings } from './rights.ts'
import { recentFindings, requiredFindings } from './rules.ts'
import { runningFindings } from './running.ts'
import { gateSummary, triggerFindings } from './triggers.ts'
import { workflowCodes } from './workflow-codes.ts'

const find = finder(workflowCodes)
const findGitHub = finder(githubCodes)

export function examine(setUp: SetUp): DoctorReport {
  const findings = sorted(allFindings(setUp))
  const exit_code = exitOf(findings, setUp)
  return {
    schema_version: 1,
    exit_code,
    headline: headline(findings, exit_code, setUp),
    looked_at: { files: setUp.files, branch: setUp.branch, repository: setUp.repository },
    findings,
    limits: LIMITS,
  }
}

function allFindings(setUp: SetUp): readonly DoctorFinding[] {
  const found = gatesIn(setUp.workflows, setUp.isOurs)
  const { gates } = found
  return [
    ...workflowFindings(found, setUp),
    ...policyFindings(gates, setUp),
    ...ownerFindings(gates, setUp),
    ...githubFindings(found, setUp),
    ...cloneFindings(setUp),
  ]
}

/** A called workflow may be the gate only where no other one is. */
function workflowFindings({ gates, elsewhere }: Gates, setUp: SetUp): readonly DoctorFinding[] {
  const unreadable = setUp.unreadable.map(({ at, message, hint }) => {
    return find('doctor/workflow-unreadable', { at, message, fix: hint })
  })
  const called = gates.length > 0 ? elsewhere.filter(({ uses }) => /carbon/i.test(uses.text)) : elsewhere
  const unseen = called.map(({ job, uses }) => {
    return find('doctor/workflow-elsewhere', {
      at: uses.at,
      message: `the job ${quote(job.id)} calls ${quote(uses.text)}`,
    })
  })
  const summary = gateSummary(gates)
  const byRule =
    setUp.github.seen && setUp.github.value.rules.seen && setUp.github.value.rules.value.workflows.length > 0
  const missing = gates.length > 0 || unseen.length > 0 || byRule || setUp.app !== null
  return [
    ...(missing ? [] : [find('doctor/gate-missing', { message: 'no workflow runs the gate' })]),
    ...(summary === null ? [] : [summary]),
    ...unreadable,
    ...unseen,
    ...triggerFindings(gates, setUp),
    ...runningFindings(gates, setUp.workflows),
    ...rightsFindings(gates, setUp),
  ]
}

function githubFindings({ gates }: Gates, setUp: SetUp): readonly DoctorFinding[] {
  const { github } = setUp
  if (!github.seen) return [findGitHub('doctor/github-unseen', { message: github.because, fix: github.hint })]
  return [
    ...unseenFindings(github.value),
    ...requiredFindings(gates, github.value, setUp),
    ...(gates.length === 0 ? [] : recentFindings(github.value, setUp)),
    ...protectionFindings(github.value, setUp),
  ]
}

/** Names under which the answer may be required, for those who ask GitHub about them. */
export function namesToAsk({ workflows, isOurs }: Pick<SetUp, 'workflows' | 'isOurs'>): readonly string[] {
  return publishedNames(gatesIn(workflows, isOurs).gates)
}

/** Places of the budget that the gates name. */
export function policyPaths({ workflows, isOurs }: Pick<SetUp, 'workflows' | 'isOurs'>): readonly string[] {
  return [...new Set(gatesIn(workflows, isOurs).gates.flatMap(({ step }) => step.with.get('policy')?.text ?? []))]
}

const ORDER = { fix: 0, look: 1, unseen: 2, ok: 3 } as const

/** By area, then what has to be mended first; what is said twice is said once. */
function sorted(findings: readonly DoctorFinding[]): readonly DoctorFinding[] {
  const once = new Map(findings.map((one) => [`${one.code}\0${one.message}\0${one.file}\0${one.line}`, one]))
  return [...once.values()].sort(
    (a, b) =>
      DOCTOR_AREAS.indexOf(a.area) - DOCTOR_AREAS.indexOf(b.area) ||
      ORDER[a.level] - ORDER[b.level] ||
      compare(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0),
  )
}

/** Whether the check is required is what everything stands on. */
function exitOf(findings: readonly DoctorFinding[], { github, offline }: SetUp): DoctorReport['exit_code'] {
  if (findings.some(({ level }) => level === 'fix')) return 1
  const isSeen = github.seen && github.value.rules.seen && github.value.branch.seen
  return isSeen || offline ? 0 : 4
}

function headline(findings: readonly DoctorFinding[], exit: DoctorReport['exit_code'], { offline }: SetUp): string {
  const count = (level: DoctorFinding['level']) => findings.filter((one) => one.level === level).length
  const look = count('look') === 0 ? '' : `, ${count('look')} to look at`
  if (exit === 1) return `The gate does not hold yet: ${count('fix')} to fix${look}.`
  if (exit === 4) return `Nothing to fix was seen${look}; whether GitHub requires the check was not seen.`
  if (offline) return `Nothing to fix in the files${look}; GitHub was not asked.`
  const isSilent = findings.some(({ code }) => code === 'doctor/report-mode')
  return isSilent
    ? `The gate is in place and blocks nothing: mode is report${look}.`
    : `The gate holds: nothing to fix${look}.`
}
