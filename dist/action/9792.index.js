export const id = 9792;
export const ids = [9792];
export const modules = {

/***/ 9792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyWaivers: () => (/* binding */ applyWaivers),
  wantsWaivers: () => (/* binding */ wantsWaivers)
});

// UNUSED EXPORTS: waiverProblems

// EXTERNAL MODULE: ./build/core/exact.js
var exact = __webpack_require__(1333);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/verdict.js
var verdict = __webpack_require__(5139);
;// CONCATENATED MODULE: ./build/core/waivers/cover.js
/**
 * Valid waivers held against what is over. A finding is let through when the waivers that fit it cover all of its overrun;
 * a part of it is no use to anybody. Several waivers add up. One waiver may serve in several budgets, since these are
 * different rules about the same work, and in each of them for no more than its amount.
 *
 * The overrun is what the pull request adds beyond the limit: what was over before it is not its author's to ask for.
 * In doubt (`undecided`, where the policy blocks that) it is the most that may be over. What is not known has no most,
 * and what is so much per request is no amount: neither can be covered.
 */


function cover(findings, grants, around) {
    const used = new Set();
    const short = new Map();
    const covered = findings.map((finding) => {
        const overrun = (0,verdict/* isHeld */.i7)(finding) ? overrunOf(finding, around) : null;
        const fitting = overrun === null ? [] : grants.filter((grant) => fits(grant, finding));
        if (overrun === null || fitting.length === 0)
            return finding;
        const needed = take(finding, overrun, fitting, around);
        if (needed === null) {
            for (const { number } of fitting)
                short.set(number, shortfall(finding, overrun));
            return finding;
        }
        for (const { number } of needed)
            used.add(number);
        return { ...finding, blocks: false, waived: waivedBy(needed, overrun) };
    });
    return { findings: covered, used, short };
}
/** In the unit of the finding, above 0; `null` when no amount can cover it. */
function overrunOf(finding, { overOfAll }) {
    const { status, limit, gated, value, added, per, unit } = finding;
    if (limit === null || unit.endsWith('per request'))
        return null;
    if (status !== 'over' && status !== 'undecided')
        return null;
    if (per === 'run')
        return overOfAll(finding);
    if (status === 'undecided')
        return (0,exact/* exceeds */.O)(value.high, limit) ? value.high - limit : null;
    const over = gated - limit;
    return added > 0 ? Math.min(over, added) : over;
}
function fits({ budget, unit }, finding) {
    return unit === finding.unit && (budget === null || budget === finding.budget);
}
/** The first waivers that suffice together, or `null`. */
function take(finding, overrun, fitting, { addedBy }) {
    const needed = [];
    const amounts = [];
    for (const grant of fitting) {
        const amount = grant.runs.length === 0 ? grant.amount : Math.min(grant.amount, addedBy(finding, grant.runs));
        if (!(amount > 0))
            continue;
        needed.push(grant);
        amounts.push(amount);
        if (!(0,exact/* exceeds */.O)(overrun, (0,exact/* exactSum */.d)(amounts)))
            return needed;
    }
    return null;
}
function waivedBy(needed, amount) {
    const until = Math.min(...needed.map((grant) => grant.until));
    const by = [...new Set(needed.map((grant) => grant.by))].join(', ');
    return { by, amount, until: new Date(until * 1000).toISOString().replace('.000Z', 'Z') };
}
function shortfall({ budget, unit }, overrun) {
    return `it does not suffice: “${budget}” is over by ${Number(overrun.toPrecision(4))} ${unit}`;
}

;// CONCATENATED MODULE: ./build/core/waivers/report.js
/** More are counted by nobody's budget and read by nobody. */
const MOST = 50;
function waiverReports(judged, { used, short }) {
    return [...judged]
        .reverse()
        .slice(0, MOST)
        .map((one) => {
        const { comment, state, because, until, commit } = one;
        const { written } = comment;
        const command = written.kind === 'command' ? written : null;
        const needed = used.has(comment.number);
        return {
            by: comment.login ?? 'ghost',
            url: comment.url,
            amount_text: command?.text ?? null,
            amount: command?.amount.value ?? null,
            unit: command?.amount.unit ?? null,
            reason: command?.reason ?? null,
            created: instant(comment.created),
            until: until === null ? null : instant(until),
            commit,
            runs: command?.runs ?? [],
            budget: command?.budget ?? null,
            status: state === 'valid' ? (needed ? 'used' : 'unused') : state,
            because: state === 'valid' ? (needed ? null : (short.get(comment.number) ?? UNNEEDED)) : because,
        };
    });
}
const UNNEEDED = 'nothing that it fits is over';
function instant(seconds) {
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

// EXTERNAL MODULE: ./build/core/ledger/window.js
var ledger_window = __webpack_require__(9860);
;// CONCATENATED MODULE: ./build/core/waivers/quota.js
/**
 * How much may be allowed in a calendar period, over all pull requests. A waiver counts in the period in which it was
 * written, whether it was needed or not, and only those that were written before it stand in its way: so the first ones
 * stay valid when a later one is too many.
 */


function quotaRefusal(comment, amount, quota, own, others) {
    if (quota === null)
        return null;
    if ('because' in others)
        return `the quota of ${quota.text} could not be counted: ${others.because}`;
    const from = (0,ledger_window/* windowOf */.Ou)(quota.per, comment.created).from;
    const before = [...own, ...others].filter(({ number, created }) => created >= from && number < comment.number);
    const { count, quantity } = quota;
    if (count !== null && before.length >= count)
        return `the quota of ${quota.text} is used up: ${before.length} of this ${quota.per} were written before it`;
    if (quantity === null || quantity.unit !== amount.unit)
        return null;
    const same = before.filter((one) => one.amount.unit === quantity.unit).map((one) => one.amount.value);
    const all = (0,exact/* exactSum */.d)([...same, amount.value]);
    if (!(0,exact/* exceeds */.O)(all, quantity.value))
        return null;
    return `the quota of ${quota.text} does not suffice: with it, ${all} ${quantity.unit} would be allowed in this ${quota.per}`;
}

;// CONCATENATED MODULE: ./build/core/waivers/validity.js
/**
 * Which of the waivers that people wrote are permissions: everything that the base policy asks of one, in the order in
 * which a person would look at it. What could not be learned makes a waiver void; it never makes one valid.
 */



/** What is wrong with a waiver whoever wrote it, and whatever the pull request is: nobody needs to be asked for this. */
function plainRefusal(comment, rules, budgets) {
    const { login, account, edited, written } = comment;
    if (login === null)
        return 'the account that wrote it is gone';
    if (account !== 'user')
        return 'only people can allow an exception, and a program wrote this';
    if (edited)
        return 'it was edited after it was written: write a new comment instead';
    if (written.kind === 'refused')
        return written.because;
    return (amountRefusal(written.amount, written.text, rules) ??
        budgetRefusal(written, budgets) ??
        lengthRefusal(comment.created, written, rules));
}
function amountRefusal({ value, unit }, text, { limits }) {
    const most = limits.find((limit) => limit.unit === unit);
    const allowed = limits.map((limit) => `${limit.value} ${limit.unit}`).join(', ');
    if (most === undefined)
        return `the policy lets nobody allow an amount in ${unit}; one waiver may be of ${allowed}`;
    return (0,exact/* exceeds */.O)(value, most.value) ? `${text} is more than one waiver may allow, ${most.value} ${unit}` : null;
}
function budgetRefusal({ budget, amount }, budgets) {
    if (budget === null)
        return null;
    const named = budgetNamed(budget, budgets);
    if (named === null)
        return 'it is for a budget that the policy does not have: write its name as the policy does';
    const { limit } = named;
    const unit = limit.kind === 'relative' ? 'kgCO2e' : limit.kind === 'per-request' ? null : limit.quantity.unit;
    if (unit === null)
        return 'it is for a budget per request, which no amount can cover: raise that limit in the policy';
    return unit === amount.unit ? null : `it is for a budget in ${unit}: write an amount in ${unit}`;
}
/** By its name exactly, or, where that is one budget only, whatever the case. */
function budgetNamed(name, budgets) {
    const same = budgets.filter((one) => one.name === name);
    const alike = same.length > 0 ? same : budgets.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    return alike.length === 1 ? (alike[0] ?? null) : null;
}
function lengthRefusal(created, command, { expireAfterDays }) {
    const { until } = command;
    if (until !== null && until <= created)
        return 'it ends before it begins: write a later day';
    const lasts = until === null ? command.lasts : until - created;
    // Until the end of a day that is so many days ahead is meant by people who count days.
    const most = expireAfterDays * ledger_window/* DAY_S */.Rd + (until === null ? 0 : ledger_window/* DAY_S */.Rd - (created % ledger_window/* DAY_S */.Rd));
    return lasts !== null && lasts > most
        ? `it is for longer than the ${expireAfterDays} days that the policy allows`
        : null;
}
/** @returns in the order in which they were written. */
function judgeWaivers(comments, rules, budgets, facts) {
    const granted = [];
    return [...comments]
        .sort((a, b) => a.number - b.number)
        .map((comment) => {
        const { written } = comment;
        const none = { comment, until: null, commit: null };
        const plain = plainRefusal(comment, rules, budgets);
        const refusal = plain ?? makerRefusal(comment, facts) ?? standingRefusal(comment, rules, facts);
        if (written.kind === 'refused')
            return { ...none, state: 'void', because: refusal };
        const until = untilOf(comment.created, written, rules);
        const commit = commitOf(comment, written, facts);
        const known = { comment, until, commit };
        if (refusal !== null)
            return { ...known, state: 'void', because: refusal };
        // It was a permission when it was written, whatever became of the commit since: it counts from here on.
        const used = quotaRefusal(comment, written.amount, rules.quota, granted, facts.others);
        if (used !== null)
            return { ...known, state: 'void', because: used };
        granted.push({ number: comment.number, created: comment.created, amount: written.amount });
        const moved = commitRefusal(written, commit, facts.head);
        if (moved !== null)
            return { ...known, state: 'void', because: moved };
        if (facts.at >= until)
            return { ...known, state: 'expired', because: `it ended on ${dateOf(until)}` };
        return { ...known, state: 'valid', because: null };
    });
}
function makerRefusal({ login }, { makers }) {
    if ('because' in makers)
        return `who made the pull request could not be learned: ${makers.because}`;
    if (makers.opener === login)
        return 'it was written by the author of the pull request';
    const wrote = login !== null && makers.writers.includes(login);
    return wrote ? 'it was written by an author of a commit of the pull request' : null;
}
function standingRefusal({ login }, rules, { standings }) {
    const standing = login === null ? undefined : standings.get(login);
    if (standing?.answer === 'yes')
        return null;
    if (standing?.answer === 'unknown')
        return standing.because;
    return `who wrote it is not an approver; approvers are ${rules.approvers.map(approverText).join(', ')}`;
}
/** As in the policy: `team:ml-leads`. */
function approverText(approver) {
    switch (approver.kind) {
        case 'user':
            return `user:${approver.login}`;
        case 'team':
            return `team:${approver.slug}`;
        case 'role':
            return `role:${approver.role}`;
    }
}
/** What does not say how long it holds, holds as long as the policy lets one. */
function untilOf(created, { lasts, until }, { expireAfterDays }) {
    return until ?? created + (lasts ?? expireAfterDays * ledger_window/* DAY_S */.Rd);
}
function commitOf(comment, { commit, runs }, facts) {
    if (commit !== null)
        return facts.head.startsWith(commit) ? facts.head : commit;
    return runs.length > 0 ? null : (facts.heads.get(comment.number) ?? null);
}
function commitRefusal({ text, runs }, commit, head) {
    if (commit === head || (commit === null && runs.length > 0))
        return null;
    const line = `write: /carbon waive ${text} at ${head.slice(0, SHOWN)}: reason`;
    return commit === null
        ? `which commit it was written for could not be learned; ${line}`
        : `it is for the commit ${commit.slice(0, SHOWN)}, and the pull request has moved on; ${line}`;
}
/** Digits of an object id that are shown, and asked for. */
const SHOWN = 12;
function dateOf(seconds) {
    return `${new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

// EXTERNAL MODULE: ./build/parse/waiver.js + 2 modules
var waiver = __webpack_require__(431);
;// CONCATENATED MODULE: ./build/review/exceptions.js
/** How what is over could be allowed: the line that an approver would paste, and who that may be. */




/** Digits of a commit in a line that a person pastes. */
const DIGITS = 12;
/** Names that come out of a comment as they went in: renderers write other characters so that they do nothing. */
const COPIES = /^[\p{L}\p{N}][\p{L}\p{N} ._,:()+-]{0,79}$/u;
/** `null` when nothing is over any more. */
function exceptionReport(findings, rules, head, around) {
    const held = findings.filter(verdict/* isHeld */.i7);
    if (held.length === 0)
        return null;
    const lines = [];
    const beyond = [];
    for (const unit of new Set(held.map((finding) => finding.unit))) {
        const same = held.filter((finding) => finding.unit === unit);
        const most = rules.limits.find((limit) => limit.unit === unit)?.value ?? 0;
        const overruns = same.map((finding) => [finding, overrunOf(finding, around)]);
        const possible = overruns.filter(([, overrun]) => overrun !== null && !(0,exact/* exceeds */.O)(overrun, most));
        beyond.push(...overruns.filter((one) => !possible.includes(one)).map(([finding]) => finding.budget));
        const amount = Math.max(...possible.map(([, overrun]) => overrun ?? 0));
        const [only, ...others] = possible.map(([finding]) => finding.budget);
        if (only === undefined)
            continue;
        const on = others.length > 0 || !COPIES.test(only) ? '' : ` on "${only}"`;
        lines.push(`/carbon waive ${Math.min(most, roundUp(amount))} ${unit}${on} at ${head.slice(0, DIGITS)}: reason`);
    }
    return {
        lines,
        beyond,
        approvers: rules.approvers.map(approverText),
        limits: rules.limits.map(({ value, unit }) => `${value} ${unit}`),
        expire_after_days: rules.expireAfterDays,
        quota: rules.quota?.text ?? null,
    };
}
/** To three digits, and never below: what is pasted must suffice. */
function roundUp(amount) {
    const step = 10 ** (Math.floor(Math.log10(amount)) - 2);
    const rounded = Number((Math.floor(amount / step) * step).toPrecision(3));
    return (0,exact/* exceeds */.O)(amount, rounded) ? Number((Math.ceil(amount / step) * step).toPrecision(3)) : rounded;
}

;// CONCATENATED MODULE: ./build/review/waiver-facts.js
/** What has to be asked before waivers can be judged. What is not learned is said in words, and makes a waiver void. */




/** Anybody may write a comment, so the number of people that are asked about is bounded. */
const MOST_PEOPLE = 20;
async function learn(comments, question) {
    const { rules, budgets, at, head, source } = question;
    const standings = new Map();
    const nothing = { at, head, makers: { opener: null, writers: [] }, standings, heads: new Map(), others: [] };
    const candidates = comments.filter((one) => plainRefusal(one, rules, budgets) === null);
    if (candidates.length === 0)
        return nothing;
    for (const { login } of candidates)
        await stand(login, standings, question);
    const approved = candidates.filter(({ login }) => login !== null && standings.get(login)?.answer === 'yes');
    if (approved.length === 0)
        return nothing;
    const makers = await orUnlearned(() => source.makers());
    const heads = await headsOf(approved, source);
    const others = rules.quota === null ? [] : await orUnlearned(() => othersOf(approved, standings, question));
    return { at, head, makers, standings, heads, others };
}
async function orUnlearned(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof problem/* WorldError */.nM))
            throw error;
        return { because: `${error.message}; ${error.hint}` };
    }
}
/** Adds what is known of a person. Whom the policy names by login, nobody needs to be asked about. */
async function stand(login, known, { rules, source }) {
    if (login === null || known.has(login))
        return;
    const asked = rules.approvers.filter((approver) => approver.kind !== 'user');
    const named = rules.approvers.some((approver) => approver.kind === 'user' && approver.login === login);
    if (named || asked.length === 0)
        known.set(login, { answer: named ? 'yes' : 'no' });
    else if (known.size >= MOST_PEOPLE)
        known.set(login, { answer: 'unknown', because: `more than ${MOST_PEOPLE} people wrote waivers` });
    else
        known.set(login, await askAll(login, asked, source));
}
async function askAll(login, approvers, source) {
    let answer = { answer: 'no' };
    for (const approver of approvers) {
        const one = await orUnlearned(() => source.standing(login, approver));
        const standing = 'answer' in one ? one : { answer: 'unknown', because: one.because };
        if (standing.answer === 'yes')
            return standing;
        if (standing.answer === 'unknown')
            answer = standing;
    }
    return answer;
}
/** Only a waiver that says neither a commit nor runs is bound to what was the head when it was written. */
async function headsOf(comments, source) {
    const bare = comments.filter(({ written }) => {
        return written.kind === 'command' && written.commit === null && written.runs.length === 0;
    });
    if (bare.length === 0)
        return new Map();
    const heads = await orUnlearned(() => source.headsAt(bare.map(({ created }) => created)));
    return new Map(bare.map(({ number }, index) => [number, 'because' in heads ? null : (heads[index] ?? null)]));
}
/**
 * Counted as strictly as can be known from the comments alone: those that were edited since, those that were written by
 * the author of their pull request, and those that nothing needed are counted as well, so that no waiver comes back by
 * being touched after the merge.
 */
async function othersOf(approved, standings, question) {
    const { rules, source } = question;
    const per = rules.quota?.per ?? 'month';
    const from = Math.min(...approved.map(({ created }) => (0,ledger_window/* windowOf */.Ou)(per, created).from));
    const granted = [];
    for (const comment of await source.elsewhereSince(from)) {
        const grant = grantIn(comment, rules);
        if (grant === null)
            continue;
        await stand(comment.login, standings, question);
        const standing = comment.login === null ? undefined : standings.get(comment.login);
        // Whose standing this token may not learn could not give a waiver with it either.
        if (standing?.answer === 'yes')
            granted.push(grant);
    }
    return granted;
}
function grantIn({ number, created, account, body }, { limits }) {
    const written = account === 'user' ? (0,waiver/* parseWaiver */.m)(body) : null;
    if (written === null || written.kind === 'refused')
        return null;
    const { amount } = written;
    const most = limits.find(({ unit }) => unit === amount.unit)?.value ?? 0;
    return amount.value <= most ? { number, created, amount } : null;
}

;// CONCATENATED MODULE: ./build/review/waivers.js
/**
 * Exceptions: what approvers have allowed on the pull request, held against what is over. Nobody is asked anything
 * before something is over under a policy that knows waivers, and then only what the comments make necessary.
 */









const waiverProblems = {
    'waivers/unread': {
        class: 'E_INCOMPLETE',
        severity: 'warning',
        means: 'Something is over budget, and the comments that may allow it could not be read. Nothing is allowed then.',
        fix: 'Do what the message says, usually give the job `pull-requests: write`, and run the check again.',
    },
};
const waivers_problem = (0,problem/* reporter */.YX)(waiverProblems);
/** Whether there is anything to ask: something is over, and the policy lets somebody allow it. */
function wantsWaivers(rules, findings) {
    return rules !== null && findings.some(verdict/* isHeld */.i7);
}
async function applyWaivers(one) {
    const { rules, budgets, findings } = one;
    try {
        const { comments, head } = await one.source.conversation();
        const judgedHead = one.head ?? head;
        const written = comments.flatMap(toWaiver);
        const facts = await learn(written, { ...one, head: judgedHead });
        const judged = judgeWaivers(written, rules, budgets, facts);
        const around = surroundings(one);
        const covered = cover(findings, judged.flatMap((waiver) => grantOf(waiver, budgets)), around);
        const exceptions = exceptionReport(covered.findings, rules, judgedHead, around);
        return { findings: covered.findings, waivers: waiverReports(judged, covered), problems: [], exceptions };
    }
    catch (error) {
        if (!(error instanceof problem/* WorldError */.nM))
            throw error;
        const at = { file: one.policyPath, line: 1, column: 1 };
        const message = `waivers were not looked for, so nothing is allowed by one: ${error.message}`;
        return { findings, waivers: [], problems: [waivers_problem('waivers/unread', at, message, error.hint)], exceptions: null };
    }
}
function toWaiver({ body, ...comment }) {
    const written = (0,waiver/* parseWaiver */.m)(body);
    return written === null ? [] : [{ ...comment, written }];
}
function grantOf({ comment, state, until }, budgets) {
    const { written, number, login } = comment;
    if (state !== 'valid' || written.kind !== 'command' || until === null || login === null)
        return [];
    const { amount, runs } = written;
    const budget = written.budget === null ? null : (budgetNamed(written.budget, budgets)?.name ?? null);
    return [{ number, by: login, amount: amount.value, unit: amount.unit, budget, runs, until }];
}
/** What is not in the report of a finding is learned by judging some of the items again. */
function surroundings({ findings, items, judge }) {
    const again = (finding, some) => judge(some)[findings.indexOf(finding)] ?? null;
    const over = (finding, some) => (0,exact/* exactSum */.d)(some.map((item) => beyondLimit(again(finding, [item]))));
    return {
        overOfAll: (finding) => over(finding, items),
        addedBy: (finding, ids) => {
            const [named, others] = [items.filter(isOf(ids)), items.filter((item) => !isOf(ids)(item))];
            if (finding.per === 'run')
                return over(finding, named);
            return finding.added - (again(finding, others)?.added ?? 0);
        },
    };
}
/** Of one item by itself; in doubt the most that it may be. */
function beyondLimit(alone) {
    if (alone === null || alone.limit === null || !(0,verdict/* isHeld */.i7)(alone))
        return 0;
    return Math.max(0, (alone.status === 'undecided' ? alone.value.high : alone.gated) - alone.limit);
}
function isOf(ids) {
    return ({ item }) => item.head !== null && ids.includes(item.head.id);
}


/***/ })

};
