/**
 * Ways round a carbon budget, and what becomes of each: a test in which the attack ends blocked, or a limit that `doctor`
 * prints because nothing here can close it. The list is held complete by table.test.ts.
 */

/** A test by its file and a part of its name. */
interface Blocked {
  readonly test: string
  readonly name: string
}

interface Open {
  /** Id in the list of limits. */
  readonly limit: string
}

const HISTORY = 'test/bypasses/history.test.ts'
const QUEUE = 'test/action/merge-queue.test.ts'
const WAIVERS = 'test/github/waivers.test.ts'
const ORGANIZATION = 'test/review/organization.test.ts'
const TRUNK = 'test/github/trunk.test.ts'

const inHistory = (name: string): Blocked => ({ test: HISTORY, name })
const inQueue = (name: string): Blocked => ({ test: QUEUE, name })
const inWaivers = (name: string): Blocked => ({ test: WAIVERS, name })

export const BYPASSES: Readonly<Record<string, Blocked | Open>> = {
  // The policy
  'raise the limit in the pull request': inHistory('the pull request raises the limit'),
  'raise it, judged by the Action': {
    test: 'test/action/verdicts.test.ts',
    name: 'a policy that the pull request edits does not judge it',
  },
  'remove the policy': inHistory('the pull request removes the policy'),
  'move the policy': inHistory('the pull request moves the policy'),
  'break the policy on base': inHistory('an unreadable policy on the base branch lets nothing through'),
  'narrow where records are looked for': inHistory('the pull request leaves its records out'),
  'correct what is booked in the pull request': inHistory('the pull request corrects what is booked'),
  'name oneself an approver': inHistory('the pull request makes itself an approver'),
  'loosen what the organisation locks': {
    test: ORGANIZATION,
    name: 'a pull request that loosens what is locked is held, and one that tightens it passes',
  },
  'extend another file': {
    test: ORGANIZATION,
    name: 'a pull request cannot have another file read, only say that it should be',
  },
  'make the trunk unclear': { test: ORGANIZATION, name: 'a trunk that cannot be found holds the merge' },
  'target a side branch with a lax policy in a stack': {
    test: TRUNK,
    name: 'of a stack is judged by the trunk, whatever the layers below write into their policy',
  },
  'retarget after a pass': {
    test: 'test/github/event.test.ts',
    name: 'a pull request that was retargeted is judged against its new base',
  },
  'put a lax policy into the queue before oneself': inQueue('a policy that waits in the queue judges nobody'),
  'merge a higher limit first': { limit: 'merged-budget' },

  // The ledger
  'split a run over pull requests': inHistory('a run is split over ten pull requests'),
  'split a run over records': inHistory('a run is split over ten records'),
  'split a run under a limit for one pull request': { limit: 'run-in-parts' },
  'remove the old record first': inHistory('the old record is removed first'),
  'remove it in the same pull request': inHistory('the old record is removed in the same pull request'),
  'shrink the old record': inHistory('the old record is made smaller first'),
  'move it out of sight': inHistory('the old record is moved where no records are looked for'),
  'move it to a cleaner grid': inHistory('the old record is moved to another region'),
  'rename it in its case': inHistory('the old record is renamed in its case'),
  'make it unreadable': inHistory('the old record is made unreadable'),
  'shrink and grow again': inHistory('a run shrinks and grows again by what is new'),
  'use an old id again': inHistory('the id of the old run is used again for one that adds to it'),
  'use an old id for less than it had': { limit: 'overwritten-run' },
  'the same figures under a new id': inHistory('the new run has the figures of the old one under another id'),
  'date the record into another quarter': inHistory('the new run is dated into a quarter that is over'),
  'date the merge back': inHistory('a merge is dated before the one it stands on'),
  'date the merge into the future': inHistory('a merge is dated into the future'),
  'choose dates of direct pushes': { limit: 'dates-of-commits' },
  'rewrite the base branch': { limit: 'rewritten-history' },
  'wait until a total forgets': inHistory('a total forgets what was removed a merge ago'),
  'serve and remove': inHistory('a serving stood for the whole quarter and is removed on its last days'),
  'drop a plan': { limit: 'dropped-plan' },
  'cut history off': {
    test: 'test/review/forty-merges/forty-merges.test.ts',
    name: 'a shallow clone says what to run',
  },
  'never commit a record': { limit: 'nothing-committed' },

  // Several pull requests
  'two that fit alone': inQueue('two pull requests fit alone, not together: the second one leaves the queue'),
  'two that fit alone, without a queue': { limit: 'two-at-once' },
  'hide behind one that adds nothing': inQueue('what adds nothing answers for what waits before it'),
  'one commit in two pull requests': { limit: 'one-commit-two-bases' },

  // People
  'an author nobody knows': inHistory('nobody says who opened it'),
  'labels nobody tells': inHistory('nobody says how it is labelled'),
  'work under the account of a person': { limit: 'who-opened-it' },
  'agree with an approver': { limit: 'two-people' },

  // Figures
  'climb a ratchet by steps': inHistory('a ratchet climbs by steps within the noise'),
  'climb a relative limit by steps': { limit: 'noise-again' },
  'write a metric that no run can have': inHistory('a metric is written that no run can have'),
  'take a result away and bring it back': { limit: 'better-again' },
  'declare less than is possible': {
    test: 'test/core/unknown-is-never-cheaper.test.ts',
    name: 'without two things at once',
  },
  'declare less than was used': { limit: 'plausible-lie' },

  // Waivers
  'waive without being an approver': inWaivers('void: a stranger, whoever the words say it is'),
  'waive one’s own': inWaivers('void: the author of the pull request'),
  'edit a waiver': inWaivers('void: edited, by anybody and in any way'),
  'waive more than may be': inWaivers('void: over the ceiling'),
  'use a waiver after its end': inWaivers('expired: visible, and no use'),
  'push after a waiver': inWaivers('growth past the waiver blocks again'),
  'waive before anybody has seen the commit': inWaivers('without a commit it is for the head that it was written at'),
  'quote a waiver': inWaivers('nothing: quoted, in code, in the middle of a line'),
  'waive again and again': inWaivers('the quota counts what approvers wrote before on other pull requests'),
  'bury waivers under comments': inWaivers('more comments in a period than are read leave the quota uncounted'),
  'delete a waiver': inWaivers('a waiver that is deleted is none'),
  'delete a waiver after its merge': { limit: 'deleted-waiver' },

  // The check itself
  'edit the workflow': { limit: 'workflow-of-the-pull-request' },
  'publish a check of the same name': { limit: 'same-name' },
  'keep workflows from running': { limit: 'skipped-workflows' },
  'merge past a red check': { limit: 'administrator' },
  'give the Action a forged ledger': {
    test: 'test/bypasses/table.test.ts',
    name: 'the Action keeps no ledger between jobs',
  },
}
