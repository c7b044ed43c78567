export const id = 3549;
export const ids = [3549];
export const modules = {

/***/ 3549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LIMITS: () => (/* binding */ LIMITS)
/* harmony export */ });
const LIMITS = [
    {
        id: 'workflow-of-the-pull-request',
        title: 'A pull request can edit the workflow that judges it.',
        why: 'On pull_request GitHub runs the workflow file of the pull request. Who can write to the repository can take the step out and keep the name of the job.',
        narrows: 'A ruleset of the organisation that requires the workflow from another repository, or the App; code owners for .github/.',
    },
    {
        id: 'same-name',
        title: 'Any workflow can make a check of the same name.',
        why: 'A rule that expects the source GitHub Actions is satisfied by every job of every workflow, those that a pull request adds included.',
        narrows: 'The same ruleset, or the App as the expected source; code owners for .github/.',
    },
    {
        id: 'administrator',
        title: 'An administrator can merge past a failed check.',
        why: 'Who may bypass a rule is for GitHub to decide, and rulesets do not tell everybody who it is.',
        narrows: 'Empty bypass lists; the ledger books what was merged, whoever merged it.',
    },
    {
        id: 'merged-budget',
        title: 'Who can merge to the base branch can raise the budget first.',
        why: 'A pull request is judged by the budget of the base branch, and one that only changes the budget adds no emissions. The report shows what it proposes.',
        narrows: 'Code owners for the budget with a required review; "extends:" with locked keys in the policy of the organisation.',
    },
    {
        id: 'two-people',
        title: 'Two people who agree can exceed the budget.',
        why: 'An approver grants a waiver in good faith or not, and one person may have two accounts. Each waiver is limited, reasoned, counted and stays visible.',
        narrows: 'Few approvers, a ceiling, a quota, and accounts that the organisation manages.',
    },
    {
        id: 'who-opened-it',
        title: 'A budget by authors goes by who opened the pull request.',
        why: 'Somebody else, or a program, can open it. In a clone alone the author of a commit is what the commit says. Who is not known counts in every budget by authors.',
        narrows: 'A second budget for everybody.',
    },
    {
        id: 'plausible-lie',
        title: 'A lie without traces is believed.',
        why: 'Plausible hours of plausible hardware in a plausible place cannot be told from true ones. What is physically impossible is refused.',
        narrows: 'Records that trackers and meters write, kept by the job that trains and not by hand; plans that are compared with what follows.',
    },
    {
        id: 'unseen-meter',
        title: 'A meter that nobody saw.',
        why: 'An energy that a person writes is believed from the idle power of the hardware up, six times less than a training usually takes. Emissions that stand alone are believed as they are.',
        narrows: 'Records with hours and hardware beside the energy; "method: best".',
    },
    {
        id: 'kinder-description',
        title: 'A kinder description of the same work.',
        why: 'Fewer requests, a smaller model, a larger batch, another name of the model, a cleaner region or year: each is taken as stated as long as the rest of the record allows it.',
        narrows: 'A budget by paths instead of by model; "assume:" for what records leave out.',
    },
    {
        id: 'chosen-horizon',
        title: 'A serving chooses how long it lasts.',
        why: 'One day of serving emits as much as one day.',
        narrows: '"horizon:" in the budget.',
    },
    {
        id: 'more-than-assumed',
        title: 'What a record leaves out may have been more than is assumed.',
        why: 'It counts at a high figure, not at the highest that exists: four replicas, 64 devices, a peak of four times the mean.',
        narrows: 'Records that say it.',
    },
    {
        id: 'merged-traces',
        title: 'Two trainings can pass for one.',
        why: 'Records of different tools that agree in time, devices and length are one training, and the better is counted. What was set aside is listed.',
        narrows: 'Records with ids, and with names of hosts in their hashed form.',
    },
    {
        id: 'shared-machine',
        title: 'Whoever writes one host into the records of several machines divides what they used.',
        why: 'Loggers that list all devices of a host are divided among the runs that overlap on it.',
        narrows: 'Accounting of the cluster (Slurm) beside the loggers.',
    },
    {
        id: 'short-limit',
        title: 'A time limit that is too short.',
        why: 'A job is ended at its limit, so a plan is believed to take no longer. One that is handed in again until it is done shows its hours only in what was spent.',
        narrows: 'A budget over time beside that of the pull request, and permits for the scheduler.',
    },
    {
        id: 'unknown-names',
        title: 'A record that nobody looks for.',
        why: 'A table under an unusual name, or rows behind 64 KiB of something else, are no records. A file that was one and is renamed so is shown as removed, and stays booked.',
        narrows: '"required_for:" for weights, so that a model cannot come without a record.',
    },
    {
        id: 'nothing-committed',
        title: 'A run that is never committed is never counted.',
        why: 'The gate reads what is in the repository, and measures nothing.',
        narrows: '"required_for:" for weights; permits that the scheduler asks for before a job starts.',
    },
    {
        id: 'unread-configuration',
        title: 'A configuration that cannot be read blocks nothing.',
        why: 'Launchers and recipes tell what is planned, and nobody has to commit one. What cannot be read there is listed.',
        narrows: 'Plans in *.carbon.yml.',
    },
    {
        id: 'run-in-parts',
        title: 'A run in many parts passes limits for one run or one pull request.',
        why: 'Each part is small by itself.',
        narrows: 'A budget per month, quarter or year: the ledger adds the parts up.',
    },
    {
        id: 'dates-of-commits',
        title: 'A merge that is made elsewhere and pushed carries a date of its maker.',
        why: 'The ledger books at the time of the merge commit. A date that is earlier than the merge before it, or more than a day ahead, is not believed; one in between is.',
        narrows: 'A rule that requires pull requests, so that GitHub makes the merge.',
    },
    {
        id: 'rewritten-history',
        title: 'A force push to the base branch rewrites the ledger.',
        why: 'The ledger is the history of that branch and nothing else.',
        narrows: 'Rules that block force pushes and deletion.',
    },
    {
        id: 'two-at-once',
        title: 'Two pull requests that fit alone can be merged one after the other.',
        why: 'The Action judges each against the base branch of its own moment. Nothing holds an amount back for a pull request that is open.',
        narrows: 'A merge queue with merge_group, or branches that must be up to date.',
    },
    {
        id: 'one-commit-two-bases',
        title: 'A check belongs to a commit, not to a pull request.',
        why: 'Two pull requests of one head commit into different branches share their checks, so the answer for one base may stand for the other until the gate has run again.',
        narrows: 'The same budget on every branch that is guarded; the type edited in the workflow.',
    },
    {
        id: 'skipped-workflows',
        title: 'A commit message can keep workflows from running.',
        why: '"[skip ci]" and "skip-checks: true" leave the check pending. A pull request whose check is required then waits; where it is not required, it is simply not judged. Pull requests with a conflict, or opened by a token of a workflow, start none either.',
        narrows: 'Requiring the check.',
    },
    {
        id: 'noise-again',
        title: 'Each pull request may use the noise of a relative limit again.',
        why: 'A limit such as +5% compares with the base branch and nothing before it, so small increases within it add up over many merges.',
        narrows: 'A budget per quarter or per total beside it, or a ratchet, which remembers the lowest level.',
    },
    {
        id: 'better-again',
        title: 'A result that is taken away and brought back looks like an improvement.',
        why: 'A budget that gives room for a better metric compares with the best on the base branch, and a declared metric is believed.',
        narrows: '`most` bounds what any metric can buy; a budget over time beside it counts every run once.',
    },
    {
        id: 'dropped-plan',
        title: 'A plan that is dropped is counted no more.',
        why: 'A plan is no spending. Whoever drops one and runs the job without committing a record has spent what nobody sees.',
        narrows: 'Permits, which a scheduler checks before the job starts; records that jobs commit themselves.',
    },
    {
        id: 'overwritten-run',
        title: 'Another run under an old id is charged by what it is more, unless its times tell it apart.',
        why: 'Trackers write cumulative totals under one id, so more under a known id is growth.',
        narrows: 'Records with start and end, as trackers write them: a run that began after the old one ended is charged whole.',
    },
    {
        id: 'deleted-waiver',
        title: 'A waiver that is deleted after its merge gives back its place in the quota.',
        why: 'Waivers are comments, and whoever may write to the repository may delete those of others.',
        narrows: 'The audit log of the organisation; what was merged with it stays booked.',
    },
];


/***/ })

};
