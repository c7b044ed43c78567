/** Whether GitHub enforces what the gate says: required checks and their source, order of merging, who may go round. */
import { APP_CHECK } from '../../core/check-name.ts'
import type { DoctorFinding } from '../../core/doctor-report.ts'
import type { GitHubFacts, RequiredCheck, SetUp } from './facts.ts'
import { finder, quote } from './finding.ts'
import { type Gate, judging, publishedNames } from './gates.ts'
import { githubCodes } from './repository-codes.ts'

const find = finder(githubCodes)

/** The app "GitHub Actions", which makes the checks of all jobs, and its id on github.com; a server of one's own has another. */
const ACTIONS_SLUG = 'github-actions'
const ACTIONS_ID = 15368

function actionsId({ checks }: GitHubFacts): number {
  const made = checks.seen ? checks.value.find(({ app }) => app.slug === ACTIONS_SLUG) : undefined
  return made?.app.id ?? ACTIONS_ID
}

export function requiredFindings(gates: readonly Gate[], facts: GitHubFacts, setUp: SetUp): readonly DoctorFinding[] {
  const published = [...publishedNames(judging(gates)), APP_CHECK]
  const required = requiredChecks(facts)
  const ours = required.filter(({ context }) => published.includes(context))
  const isWhole = facts.rules.seen && facts.branch.seen
  const byWorkflow =
    facts.rules.seen &&
    facts.rules.value.workflows.some((path) => gates.some(({ workflow }) => path.endsWith(workflow.path)))
  return [
    ...(byWorkflow
      ? [find('doctor/workflow-required', { message: 'a ruleset requires the workflow of the gate' })]
      : []),
    ...strangers(required, published),
    ...ours.map((check) => sourceOf(check, setUp.app, actionsId(facts))),
    ...(ours.length === 0 && isWhole && !byWorkflow ? [notRequired(gates, setUp)] : []),
    ...consequences(ours, gates, facts, setUp),
  ]
}

/** Rulesets and classic protection, each check once. */
function requiredChecks({ rules, branch, protection }: GitHubFacts): readonly RequiredCheck[] {
  const all = [
    ...(rules.seen ? rules.value.checks : []),
    ...(branch.seen ? branch.value.checks : []),
    ...(protection.seen && protection.value !== null ? protection.value.checks : []),
  ]
  return all.filter((check, index) => all.findIndex((one) => isSame(one, check)) === index)
}

function isSame(a: RequiredCheck, b: RequiredCheck): boolean {
  return a.context === b.context && a.app === b.app
}

/** A required name that speaks of us and that nothing here publishes. */
function strangers(required: readonly RequiredCheck[], published: readonly string[]): readonly DoctorFinding[] {
  return required
    .filter(({ context }) => /carbon/i.test(context) && !published.includes(context))
    .map(({ context }) => {
      const names = published.filter((name) => name !== APP_CHECK).map(quote)
      const message = `${quote(context)} is required, and nothing here publishes it`
      const fix =
        names.length === 0 ? 'run the gate, or take the name out of the rule' : `require ${names.join(' or ')} instead`
      return find('doctor/required-unpublished', { message, fix })
    })
}

function notRequired(gates: readonly Gate[], { branch }: SetUp): DoctorFinding {
  const [gate] = judging(gates)
  const name = gate === undefined ? APP_CHECK : gate.jobCheck
  const source = gate === undefined ? 'the Carbon Clerk App' : 'GitHub Actions'
  const message = `${quote(branch ?? 'the branch')} requires no check of the gate`
  const fix = `open Settings > Rules > Rulesets > New branch ruleset, target the branch, tick "Require status checks to pass", and add ${quote(name)} with the source "${source}"`
  return find('doctor/not-required', { message, fix })
}

function sourceOf({ context, app }: RequiredCheck, installed: number | null, actions: number): DoctorFinding {
  const byApp = context === APP_CHECK
  const name = quote(context)
  if (app === null) return find('doctor/source-any', { message: `${name} is required from any source` })
  if (!byApp && app === actions) return find('doctor/required', { message: `${name} is required, from GitHub Actions` })
  if (byApp && app === installed) return find('doctor/required', { message: `${name} is required, from app ${app}` })
  if (byApp && installed === null && app !== actions) {
    const message = `${name} is expected from app ${app}; say with --app which one is yours`
    return find('doctor/source-other', { message, level: 'look' })
  }
  const expected = byApp
    ? `the Carbon Clerk App${installed === null ? '' : ` (${installed})`}`
    : `GitHub Actions (${actions})`
  const from = app === actions ? 'GitHub Actions, so that any workflow can make it' : `app ${app}`
  return find('doctor/source-other', { message: `${name} is expected from ${from}, and ${expected} makes it` })
}

/** What the choice between job and check run costs. */
function consequences(
  ours: readonly RequiredCheck[],
  gates: readonly Gate[],
  { repository }: GitHubFacts,
  { policies }: SetUp,
): readonly DoctorFinding[] {
  const runs = ours.filter(({ context }) => gates.some(({ checkRun }) => checkRun === context))
  const jobs = ours.filter(({ context }) => gates.some(({ jobCheck }) => jobCheck === context))
  const isPublic = repository.seen && !repository.value.isPrivate
  const hasWaivers = policies.some(({ read }) => read?.ok === true && read.policy.waivers !== null)
  return [
    ...(isPublic ? runs : []).map(({ context }) => {
      return find('doctor/forks-wait', { message: `${quote(context)} is never written for a pull request from a fork` })
    }),
    ...(hasWaivers ? jobs : []).map(({ context }) => {
      return find('doctor/waivers-need-rerun', {
        message: `a waiver turns ${quote(context)} green at the next run only`,
      })
    }),
  ]
}

const WEEK_S = 7 * 24 * 3600

/** Only a check that was seen lately can be chosen in a rule; and only its own app should have made it. */
export function recentFindings({ checks }: GitHubFacts, { nowS, app }: SetUp): readonly DoctorFinding[] {
  if (!checks.seen) return []
  const isFresh = checks.value.some(({ completed }) => completed !== null && nowS - completed < WEEK_S)
  const foreign = checks.value.filter((one) =>
    one.name === APP_CHECK ? app !== null && one.app.id !== app : one.app.slug !== ACTIONS_SLUG,
  )
  const made = new Set(foreign.map((one) => `${quote(one.name)} was made by the app ${quote(one.app.slug)}`))
  const none =
    checks.value.length === 0 ? 'no recent pull request has a check of the gate' : 'no check of the gate in seven days'
  return [
    ...[...made].map((message) => find('doctor/check-foreign', { message })),
    ...(isFresh ? [] : [find('doctor/check-unseen', { message: none })]),
  ]
}
