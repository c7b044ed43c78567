/** From footprints to findings: budgets held against the items, the ledger of base and the waivers of the pull request. */
import type { Catalogue } from '../core/catalogue.ts'
import { type Estimated, type Judging, judge } from '../core/judge.ts'
import { driftReports, ledgerWithBias, withBias } from '../core/ledger/drift.ts'
import { ledgerReport } from '../core/ledger/report.ts'
import type { Policy } from '../core/policy.ts'
import { type Problem, type ProblemTable, reporter } from '../core/problem.ts'
import type { FindingReport, Report } from '../core/report.ts'
import type { OpenedLedger } from './ledger.ts'
import { type Circumstances, circumstancesIn, ledgerFor, type OpenLedger } from './over-time.ts'
import type { WaiverSource } from './ports.ts'

export const ledgerProblems = {
  'ledger/unknown-run': {
    class: 'E_POLICY',
    severity: 'warning',
    means: 'The policy corrects a run that was never booked, so the correction changes nothing.',
    fix: 'Write the id as `carbon-clerk ledger` shows it, or delete the entry.',
  },
  'ledger/unreadable': {
    class: 'E_INCOMPLETE',
    severity: 'warning',
    means: 'A file that was merged earlier could not be read then and was not mended since: what is booked is a least.',
    fix: 'Mend or remove the file; `carbon-clerk scan` says what is wrong with it.',
  },
} as const satisfies ProblemTable

const problem = reporter(ledgerProblems)

/** Comments that may hold waivers. */
export interface Waiving {
  readonly open: () => Promise<WaiverSource>
  /** `null` for the head of the pull request, whatever commit stands for it in a queue. */
  readonly head: string | null
}

export interface FindingsCase {
  readonly policy: Policy
  readonly policyPath: string
  readonly catalogue: Catalogue
  readonly estimated: readonly Estimated[]
  readonly rules: Pick<Judging, 'matches' | 'overHorizon'>
  /** Paths of records on head that could not be counted. */
  readonly unreadable: readonly string[]
  readonly circumstances: Circumstances
  readonly openLedger: OpenLedger | undefined
  readonly waiving: Waiving | null
}

export interface Findings {
  readonly findings: readonly FindingReport[]
  /** As they were judged: plans as earlier ones came out, where the policy asks for that. */
  readonly estimated: readonly Estimated[]
  readonly problems: readonly Problem[]
  /** Parts of the report that are there only where something depended on them. */
  readonly inputs: ReturnType<typeof circumstancesIn>
  readonly parts: Pick<Report, 'ledger' | 'waivers' | 'exceptions' | 'drift'>
  readonly ledger: OpenedLedger | null
}

/** @throws WorldError when the history that a budget needs cannot be had. */
export async function findingsOf(one: FindingsCase): Promise<Findings> {
  const { policy, circumstances, estimated } = one
  const { at } = circumstances
  const opened = await ledgerFor(one, at, one.openLedger)
  const drift = opened === null ? [] : driftReports(opened.ledger, policy.learnFromDrift)
  const items = withBias(estimated, drift)
  const judging: Judging = {
    gateOn: policy.gateOn,
    undecided: policy.undecided,
    enforced: policy.mode === 'enforce',
    ...one.rules,
    unreadable: [...one.unreadable, ...(opened?.unreadable ?? []).map(({ path }) => path)],
    ledger: opened === null ? null : ledgerWithBias(opened.ledger, drift),
    ...circumstances,
    prices: policy.prices,
    agents: policy.agents,
  }
  const judgeAll = (some: readonly Estimated[]) => judge(policy.budgets, some, judging)
  const waived = await withWaivers({ ...one, estimated: items }, judgeAll(items), judgeAll)
  return {
    findings: waived.findings,
    estimated: items,
    problems: [...waived.problems, ...ledgerRemarks(opened, policy)],
    inputs: circumstancesIn(policy, circumstances, opened?.ledger ?? null),
    parts: {
      ...(opened === null ? {} : { ledger: ledgerReport(opened.ledger) }),
      ...waived.parts,
      ...(drift.length > 0 ? { drift } : {}),
    },
    ledger: opened,
  }
}

interface Waived {
  readonly findings: readonly FindingReport[]
  readonly problems: readonly Problem[]
  readonly parts: Pick<Report, 'waivers' | 'exceptions'>
}

/** Nobody is asked before something is over under a policy that lets somebody allow it. */
async function withWaivers(
  { policy, policyPath, circumstances: { at }, waiving, estimated }: FindingsCase,
  findings: readonly FindingReport[],
  judgeAll: (items: readonly Estimated[]) => readonly FindingReport[],
): Promise<Waived> {
  const without = { findings, problems: [], parts: {} }
  if (policy.waivers === null || waiving === null || at === null) return without
  const { applyWaivers, wantsWaivers } = await import('./waivers.ts')
  if (!wantsWaivers(policy.waivers, findings)) return without
  const { budgets, waivers: rules } = policy
  const { open, head } = waiving
  const source = await open()
  const asked = { rules, budgets, findings, items: estimated, judge: judgeAll, at, policyPath, head, source }
  const { waivers, exceptions, problems, ...outcome } = await applyWaivers(asked)
  const parts = { ...(waivers.length > 0 ? { waivers } : {}), ...(exceptions === null ? {} : { exceptions }) }
  return { findings: outcome.findings, problems, parts }
}

function ledgerRemarks(opened: OpenedLedger | null, { budgets }: Policy): Problem[] {
  if (opened === null || budgets.length === 0) return []
  const unknown = opened.unknown.map(({ run, at }) => {
    const hint = 'write the id as "carbon-clerk ledger" shows it, or delete the entry'
    return problem('ledger/unknown-run', at, `the policy corrects "${run}", which was never booked`, hint)
  })
  const unread = opened.unreadable.map(({ path, commit, code }) => {
    const message = `could not be read when it was merged in ${commit.slice(0, 12)} (${code}), so what is booked is a least`
    return problem('ledger/unreadable', { file: path, line: 1, column: 1 }, message, 'mend or remove the file')
  })
  return [...unknown, ...unread]
}
