export const id = 6861;
export const ids = [6861,4389];
export const modules = {

/***/ 2552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest)
/* harmony export */ });
/**
 * A short name for a text that must not be told: two runs on one machine share it, and nobody reads a host name from a
 * report. Not a defence against somebody who tries all host names: digests never leave the program.
 * FNV-1a over UTF-16 code units, twice with different offsets (Fowler, Noll, Vo; the offsets are the published one and
 * its complement), 64 bits as 16 hexadecimal digits.
 */
function digest(text) {
    return half(text, 0x811c9dc5) + half(text, 0x7ee3623a);
}
function half(text, offset) {
    let hash = offset;
    for (let index = 0; index < text.length; index++) {
        hash ^= text.charCodeAt(index);
        hash = Math.imul(hash, 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
}


/***/ }),

/***/ 6644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ timesOf),
/* harmony export */   g: () => (/* binding */ policySinceOf)
/* harmony export */ });
/** A clock may be wrong by so much, and zones apart; what is later than this was not made yet. */
const BELIEVED_S = 86_400;
/**
 * The committer's clock, or the time of the landing before where that is later: nothing moves into a period that is over.
 * A date that is not believed is taken as that of the landing before it. A first one has none before it, and takes the
 * first that is believed, or the time of judging.
 */
function timesOf(dates, judgedAt) {
    const isOdd = (date) => !Number.isFinite(date) || date > judgedAt + BELIEVED_S;
    const odd = new Set(dates.flatMap((date, index) => (isOdd(date) ? [index] : [])));
    let last = dates.find((date) => !isOdd(date)) ?? judgedAt;
    const at = dates.map((date) => {
        if (!isOdd(date))
            last = Math.max(last, date);
        return last;
    });
    return { at, odd };
}
/** When the policy file came first, or again after it had gone; `null` when it is not there. */
function policySinceOf({ policies }, at) {
    let since = null;
    for (const { landing, oid } of policies) {
        if (oid === null)
            since = null;
        else
            since ??= at[landing] ?? null;
    }
    return since;
}


/***/ }),

/***/ 1794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ LIVE_SERVICES),
/* harmony export */   F7: () => (/* binding */ SLOT_S),
/* harmony export */   Op: () => (/* binding */ liveKey),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   iA: () => (/* binding */ minuteOf)
/* harmony export */ });
/** `uk-carbon-intensity`: NESO, Great Britain, free. `electricity-maps`: most of the world, for those who have a token. */
const LIVE_SERVICES = ['uk-carbon-intensity', 'electricity-maps'];
/** Seconds of one reading of each service. */
const SLOT_S = { 'uk-carbon-intensity': 1800, 'electricity-maps': 3600 };
function liveKey({ zone, from, to }) {
    return `${zone}/${minuteOf(from)}..${minuteOf(to)}`;
}
/** `2026-11-01T06:00Z`. */
function minuteOf(seconds) {
    return `${new Date(seconds * 1000).toISOString().slice(0, 16)}Z`;
}
const HOUR = 3600;
const DAY = 86_400;
/** A window may be shorter than the stated hours by this share: clocks round, and trackers start late. */
const SLACK = 0.1;
/** The stretch of time that a run took; `null` when the record does not say, or says what cannot be. */
function spanOf(times, slotS) {
    const lasted = times.wallHours === null ? null : times.wallHours * HOUR;
    const begun = momentOf(times.started);
    const ended = momentOf(times.finished);
    const start = begun ?? (ended?.exact && lasted !== null ? { seconds: ended.seconds - lasted, exact: true } : null);
    const end = ended ?? (begun?.exact && lasted !== null ? { seconds: begun.seconds + lasted, exact: true } : null);
    if (start === null || end === null || end.seconds < start.seconds)
        return null;
    if (start.exact && end.exact) {
        // A long run is not made greener by naming a few of its hours.
        if (lasted !== null && lasted > (end.seconds - start.seconds) * (1 + SLACK) + slotS)
            return null;
        const from = Math.floor(start.seconds / slotS) * slotS;
        return { from, to: Math.max(Math.ceil(end.seconds / slotS) * slotS, from + slotS), precision: 'hours' };
    }
    const from = Math.floor(start.seconds / DAY) * DAY;
    const to = Math.floor(end.seconds / DAY) * DAY + DAY;
    return lasted !== null && lasted > to - from ? null : { from, to, precision: 'days' };
}
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;
/** A time without a zone is read as UTC, which may be half a day off: it is not `exact`. */
function momentOf(text) {
    const [, date, time, zone] = MOMENT.exec(text ?? '') ?? [];
    if (date === undefined)
        return null;
    const milliseconds = Date.parse(`${date}T${time ?? '00:00'}${zone ?? 'Z'}`);
    return Number.isNaN(milliseconds) ? null : { seconds: milliseconds / 1000, exact: zone !== undefined };
}


/***/ }),

/***/ 7174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   estimateAll: () => (/* binding */ estimateAll),
/* harmony export */   estimateRecord: () => (/* binding */ estimateRecord),
/* harmony export */   overHorizon: () => (/* binding */ overHorizon)
/* harmony export */ });
/* harmony import */ var _core_estimate_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1041);

function estimateRecord(record, context) {
    if (record.kind === 'run')
        return (0,_core_estimate_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateRun */ .aG)(record, context);
    return record.kind === 'plan' ? (0,_core_estimate_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimatePlan */ .AP)(record, context) : (0,_core_estimate_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateServing */ .Z4)(record, context);
}
function estimateAll(items, { accounting, assume }, catalogue, live) {
    const context = { accounting, assume, catalogue, ...(live === null ? {} : { live }) };
    return items.map((item) => {
        const head = item.head ? estimateRecord(item.head, context) : null;
        const base = item.change === 'same' ? head : item.base ? estimateRecord(item.base, context) : null;
        return { item, base, head };
    });
}
/** Servings again, over the days that a budget names. */
function overHorizon({ accounting, assume }, catalogue) {
    return (one, horizonDays) => {
        const context = { accounting, assume, catalogue, horizonDays };
        const again = (record, footprint) => record?.kind === 'serving' ? (0,_core_estimate_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateServing */ .Z4)(record, context) : footprint;
        return { item: one.item, base: again(one.item.base, one.base), head: again(one.item.head, one.head) };
    };
}


/***/ }),

/***/ 5278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ ledgerFrom),
  a: () => (/* binding */ openLedger)
});

// EXTERNAL MODULE: ./build/core/glob.js
var glob = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/core/footprint.js
var core_footprint = __webpack_require__(1781);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/merge.js
var merge = __webpack_require__(4194);
// EXTERNAL MODULE: ./build/core/reconcile.js
var reconcile = __webpack_require__(8966);
// EXTERNAL MODULE: ./build/core/ledger/lines.js
var ledger_lines = __webpack_require__(3165);
;// CONCATENATED MODULE: ./build/core/ledger/accounts.js
/**
 * One account for each run, whatever it is called over time: what was booked of it, and which record stands for it now.
 *
 * An account is never shared by two records that stand at once: what the gate takes for two runs is charged as two.
 */




class Accounts {
    /** The newest last: another run may come under an old id. */
    #byId = new Map();
    /** Of records that were set aside: the account of what is counted for them. */
    #tellers = new Map();
    /** Of records that are named by their paths: the account by what they say. */
    #cards = new Map();
    /** Of a record that comes in its own right; `null` when nothing was booked of it. */
    find(run) {
        const own = this.#own(run, run.id, (holder) => holder === null || holder === run.id);
        if (own !== null)
            return own;
        for (const { id } of run.alsoIn ?? []) {
            const known = this.#own(run, id, (holder) => holder === null || holder === id);
            if (known !== null)
                return known;
        }
        const others = [this.#tellers.get(run.id), isNamedByPath(run) ? this.#cards.get(textOf(run)) : undefined];
        return others.find((one) => one !== undefined && one.holder === null && !(0,reconcile/* beganAfter */.O)(run, one.last)) ?? null;
    }
    /** The one that says the same, or else the newest, unless the run began after that had ended. */
    #own(run, id, free) {
        const all = (this.#byId.get(id) ?? []).filter(({ holder }) => free(holder));
        const text = textOf(run);
        const newest = all.at(-1);
        const known = all.findLast(({ seen }) => seen.has(text));
        return known ?? (newest !== undefined && !(0,reconcile/* beganAfter */.O)(run, newest.last) ? newest : null);
    }
    /** Of a record that stands. */
    held(id) {
        const all = this.#byId.get(id) ?? [];
        return all.findLast(({ holder }) => holder === id) ?? null;
    }
    newest(id) {
        return this.#byId.get(id)?.at(-1) ?? this.#tellers.get(id) ?? null;
    }
    open(run) {
        return { lines: ledger_lines/* NO_LINES */.o, said: ledger_lines/* NO_LINES */.o, last: run, holder: null, entries: [], seen: new Set() };
    }
    /** A better account of the same run, which was booked under its own id before: what is booked of both is the larger. */
    join(account, other) {
        account.lines = (0,ledger_lines/* larger */.yf)(account.lines, other.lines);
        account.entries = [...other.entries, ...account.entries];
        for (const text of other.seen)
            account.seen.add(text);
        for (const all of this.#byId.values())
            if (all.includes(other))
                all.splice(all.indexOf(other), 1, account);
    }
    /** From now on this record stands for the account. */
    hold(account, run, said) {
        account.holder = run.id;
        account.last = run;
        account.said = said;
        account.seen.add(textOf(run));
        const all = this.#byId.get(run.id)?.filter((one) => one !== account) ?? [];
        this.#byId.set(run.id, [...all, account]);
        for (const { id } of run.alsoIn ?? [])
            this.#tellers.set(id, account);
        if (isNamedByPath(run))
            this.#cards.set(textOf(run), account);
    }
}
/** As in reconcile.ts: elsewhere a new id is a new charge. */
function isNamedByPath({ source }) {
    return source.format === 'model-card';
}
function textOf(run) {
    return (0,digest/* digest */.b)((0,merge/* measure */.xP)(run));
}

// EXTERNAL MODULE: ./build/core/exact.js
var exact = __webpack_require__(1333);
;// CONCATENATED MODULE: ./build/core/ledger/corrections.js
/**
 * Something that was booked by mistake is corrected in the open, by an entry of the policy. It says what the run is booked
 * with instead of all that was booked of it until the entry landed; what lands later is booked as ever, so that an old
 * correction is no licence.
 */


/**
 * The newest bookings are taken back first, each at its own landing, so that no period gets less than nothing. What is
 * missing is booked where the run was booked first.
 * @returns the entries to be added.
 */
function corrected(account, { kg }, which) {
    const some = which === 'all' ? account.entries : account.entries.slice(0, 1);
    const total = (0,exact/* exactSum */.d)(some.map(({ lines }) => (0,ledger_lines/* kgOf */.W9)(lines)));
    const entries = kg < total || kg === 0 ? taken(some, (0,exact/* exactSum */.d)([total, -kg]), kg === 0) : raised(some, total, kg);
    account.lines = account.entries.map(({ lines }) => lines).reduce(ledger_lines/* added */.vN, ledger_lines/* NO_LINES */.o);
    return entries;
}
function taken(entries, excess, all) {
    const bookings = [];
    let left = excess;
    for (const entry of entries.toReversed()) {
        const kg = (0,ledger_lines/* kgOf */.W9)(entry.lines);
        const cut = all ? 1 : kg === 0 ? 0 : Math.min(1, left / kg);
        if (cut <= 0)
            continue;
        left = (0,exact/* exactSum */.d)([left, -Math.min(left, kg)]);
        bookings.push({
            landing: entry.landing,
            change: 'corrected',
            record: entry.record,
            lines: (0,ledger_lines/* scaledLines */.S7)(entry.lines, -cut),
        });
        entry.lines = cut === 1 ? ledger_lines/* NO_LINES */.o : (0,ledger_lines/* scaledLines */.S7)(entry.lines, 1 - cut);
    }
    return bookings;
}
function raised(entries, total, kg) {
    const [first] = entries;
    if (first === undefined || kg === total)
        return [];
    const own = (0,ledger_lines/* kgOf */.W9)(first.lines);
    const more = (0,exact/* exactSum */.d)([kg, -total]);
    const lines = own > 0 ? (0,ledger_lines/* scaledLines */.S7)(first.lines, more / own) : (0,ledger_lines/* onlyKg */.ZC)(more);
    first.lines = (0,ledger_lines/* added */.vN)(first.lines, lines);
    return [{ landing: first.landing, change: 'corrected', record: first.record, lines }];
}

// EXTERNAL MODULE: ./build/core/ledger/times.js
var ledger_times = __webpack_require__(6644);
;// CONCATENATED MODULE: ./build/core/ledger/book.js
/**
 * The ledger from what landed: a run is booked when it lands, by what it adds to all that was ever booked of it, and
 * stays booked. What is removed or made smaller refunds nothing, what comes back is charged nothing.
 */





function bookLedger(input) {
    const { chronicle, complete, at: judgedAt } = input;
    const times = (0,ledger_times/* timesOf */.Q)(chronicle.dates, judgedAt);
    const pages = new Pages(input.estimate);
    const waiting = [...input.corrections].sort((a, b) => (a.since ?? Infinity) - (b.since ?? Infinity));
    const unknown = [];
    const correctUntil = (landing) => {
        while (waiting[0] !== undefined && (waiting[0].since ?? Infinity) < landing) {
            const { correction } = waiting.shift();
            if (!pages.correct(correction, 'all'))
                unknown.push(correction);
        }
    };
    const movements = [];
    for (const step of chronicle.steps) {
        correctUntil(step.landing);
        const landing = landingOf(step, times, input);
        if (times.odd.has(step.landing))
            pages.remark(landing, 'odd-date', null, null);
        pages.book(landing, step.items);
        movements.push({ landing, items: step.items });
    }
    correctUntil(Number.POSITIVE_INFINITY);
    for (const { correction } of waiting)
        if (!pages.correct(correction, 'first'))
            unknown.push(correction);
    const { bookings, remarks, accounts } = pages;
    const ledger = {
        tip: chronicle.tip,
        landings: chronicle.dates.length,
        from: times.at[0] ?? null,
        complete,
        policySince: (0,ledger_times/* policySinceOf */.g)(chronicle, times.at),
        bookings,
        commitments: pages.commitments(),
        remarks,
        bookedOf: (record) => (record.kind === 'run' ? (accounts.find(record)?.lines ?? null) : null),
    };
    return { ledger, movements, unknown };
}
function landingOf({ landing, commit, author }, { at }, { brought }) {
    const known = brought(commit);
    return { commit, at: at[landing] ?? 0, author: known?.author ?? author, labels: known?.labels ?? null };
}
class Pages {
    bookings = [];
    remarks = [];
    accounts = new Accounts();
    #commitments = [];
    /** Those that stand, by kind and id. */
    #open = new Map();
    #estimate;
    constructor(estimate) {
        this.#estimate = estimate;
    }
    commitments() {
        return this.#commitments;
    }
    /** What goes is told first, since its account may be taken over by what comes. */
    book(landing, items) {
        for (const { base, head } of items) {
            if (base !== null && head === null)
                this.#remove(landing, base);
        }
        for (const { change, base, head } of items) {
            if (head === null)
                continue;
            if (head.kind === 'run')
                this.#bookRun(landing, base?.kind === 'run' ? base : null, head, change === 'same');
            else
                this.#commit(landing, base, head);
        }
    }
    #remove(landing, base) {
        if (base.kind !== 'run') {
            this.#end(landing, base);
            return;
        }
        const account = this.accounts.held(base.id);
        if (account !== null)
            account.holder = null;
        this.remark(landing, 'removed', base, account);
    }
    #bookRun(landing, base, head, same) {
        const known = this.#accountOf(base, head);
        const account = known ?? this.accounts.open(head);
        const before = account.said;
        const footprint = this.#estimate(head);
        const lines = (0,core_footprint/* isEstimate */.B)(footprint) ? footprint.lines : ledger_lines/* NO_LINES */.o;
        const more = (0,ledger_lines/* growth */.Am)(lines, account.lines);
        this.accounts.hold(account, head, lines);
        if (known === null || !(0,ledger_lines/* isNothing */.qv)(more)) {
            this.bookings.push({ landing, change: known === null ? 'new' : 'grown', record: head, lines: more });
            account.entries.push({ landing, record: head, lines: more });
            account.lines = raisedTo(account.lines, lines, more);
        }
        if (same || known === null)
            return;
        if (base !== null && (0,ledger_lines/* isLess */.uo)(lines, before))
            this.remark(landing, 'shrunk', head, account);
        else if ((0,ledger_lines/* isNothing */.qv)(more) && (base === null || (0,ledger_lines/* isLess */.uo)(before, lines)))
            this.remark(landing, 'returned', head, account);
    }
    /** A better account of a run that is booked goes on with its account. */
    #accountOf(base, head) {
        const held = base === null ? null : this.accounts.held(base.id);
        if (base === null || held === null)
            return this.accounts.find(head);
        const other = head.id === base.id ? null : this.accounts.find(head);
        if (other !== null && other !== held && other.holder === null)
            this.accounts.join(held, other);
        return held;
    }
    #commit(landing, base, record) {
        if (base !== null)
            this.#end(landing, base);
        const one = { landing, record, footprint: this.#estimate(record), ended: null };
        this.#commitments.push(one);
        this.#open.set(`${record.kind} ${record.id}`, one);
    }
    #end(landing, { kind, id }) {
        const one = this.#open.get(`${kind} ${id}`);
        if (one !== undefined)
            one.ended = landing;
        this.#open.delete(`${kind} ${id}`);
    }
    correct(correction, which) {
        const account = this.accounts.newest(correction.run);
        if (account === null)
            return false;
        for (const booking of corrected(account, correction, which))
            this.bookings.push(booking);
        return true;
    }
    remark(landing, what, record, account) {
        const kg = account === null ? 0 : (0,ledger_lines/* kgOf */.W9)(account.lines);
        this.remarks.push({ landing, what, id: record?.id ?? '', path: record?.source.path ?? '', kg });
    }
}
/** Cautious figures are added, since each booking is at least as cautious as it is large. */
function raisedTo(booked, now, more) {
    const highest = (0,ledger_lines/* larger */.yf)(booked, now);
    const cautious = (line) => ({
        ...highest[line],
        cautious: booked[line].cautious + more[line].cautious,
    });
    return {
        energyKwh: cautious('energyKwh'),
        operationalKg: cautious('operationalKg'),
        idleKg: cautious('idleKg'),
        embodiedKg: cautious('embodiedKg'),
        waterL: cautious('waterL'),
    };
}

// EXTERNAL MODULE: ./build/review/estimates.js
var estimates = __webpack_require__(7174);
// EXTERNAL MODULE: ./build/core/machines.js
var machines = __webpack_require__(1594);
// EXTERNAL MODULE: ./build/core/plans.js
var core_plans = __webpack_require__(150);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/traces.js + 1 modules
var traces = __webpack_require__(6781);
// EXTERNAL MODULE: ./build/core/carried-out.js
var carried_out = __webpack_require__(1637);
;// CONCATENATED MODULE: ./build/core/ledger/near/changes.js
/** What changed of a set of records, from step to step of merging. */
/** @returns nothing where the two are equal. */
function changesOf(before, after) {
    const changes = new Map();
    for (const id of new Set([...before.keys(), ...after.keys()])) {
        const [was, is] = [before.get(id) ?? null, after.get(id) ?? null];
        if (!isEqual(was, is))
            changes.set(id, { before: was, after: is });
    }
    return changes;
}
/** Values as JSON holds them; a field that is undefined is none. */
function isEqual(a, b) {
    if (a === b)
        return true;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
        return Number.isNaN(a) && Number.isNaN(b);
    if (Array.isArray(a) || Array.isArray(b)) {
        return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, at) => isEqual(one, b[at]));
    }
    const [mine, its] = [a, b];
    for (const key of Object.keys(mine))
        if (!isEqual(mine[key], its[key]))
            return false;
    for (const key of Object.keys(its))
        if (its[key] !== undefined && mine[key] === undefined)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/core/ledger/near/carried-out.js
/**
 * Plans that runs have carried out (core/carried-out.ts), kept up to date: each plan in its turn has the longest run that
 * no plan before it has.
 */



class CarriedOut {
    #plans = new Map();
    #runs = new Map();
    /** By id of a plan: runs that could have carried it out, the longest first. */
    #candidates = new Map();
    #done = new Set();
    /** @returns what changed of the plans that are still to come. */
    update(plans, runs) {
        if (plans.size === 0 && (runs.size === 0 || this.#candidates.size === 0)) {
            this.#takeRuns(runs);
            return new Map();
        }
        const was = this.#done;
        const before = new Map();
        const note = (ids, done, told) => {
            for (const id of ids) {
                const plan = this.#plans.get(id);
                if (plan !== undefined && !done.has(id))
                    told.set(id, plan);
            }
        };
        note([...plans.keys(), ...this.#candidates.keys()], was, before);
        this.#takeRuns(runs);
        this.#takePlans(plans);
        this.#done = this.#assigned();
        const after = new Map();
        note(new Set([...plans.keys(), ...before.keys(), ...was]), this.#done, after);
        return changesOf(before, after);
    }
    #takeRuns(changes) {
        for (const [id, { after }] of changes) {
            const was = this.#runs.get(id);
            const now = after?.durationS == null ? null : after;
            if (now === null)
                this.#runs.delete(id);
            else
                this.#runs.set(id, now);
            for (const [plan, runs] of this.#candidates) {
                if (was !== undefined && runs[placeOf(runs, was)]?.id === id)
                    runs.splice(placeOf(runs, was), 1);
                const one = this.#plans.get(plan);
                if (now !== null && one !== undefined && (0,carried_out/* carriesOut */.We)(now, one))
                    runs.splice(placeOf(runs, now), 0, now);
            }
        }
    }
    #takePlans(changes) {
        for (const [id, { after }] of changes) {
            this.#plans.delete(id);
            this.#candidates.delete(id);
            if (after === null)
                continue;
            this.#plans.set(id, after);
            if (!(0,carried_out/* isLaunch */.sW)(after))
                continue;
            const runs = [...this.#runs.values()].filter((run) => (0,carried_out/* carriesOut */.We)(run, after));
            this.#candidates.set(id, runs.sort(longestFirst));
        }
    }
    #assigned() {
        const done = new Set();
        const taken = new Set();
        for (const [plan, runs] of [...this.#candidates].sort(([a], [b]) => (0,problem/* compare */.UD)(a, b))) {
            const run = runs.find(({ id }) => !taken.has(id));
            if (run === undefined)
                continue;
            done.add(plan);
            taken.add(run.id);
        }
        return done;
    }
}
function longestFirst(a, b) {
    return (b.durationS ?? 0) - (a.durationS ?? 0) || (0,problem/* compare */.UD)(a.id, b.id);
}
function placeOf(runs, run) {
    let [low, high] = [0, runs.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (longestFirst(runs[middle], run) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./build/core/echoes.js
var echoes = __webpack_require__(1621);
;// CONCATENATED MODULE: ./build/core/ledger/near/echoes.js
/**
 * Cards that quote what was measured in their folder (core/echoes.ts), kept up to date. The card of a repository stands
 * beside everything that is in it, so only the cards are asked again, and not what stands beside them.
 */



class Echoes {
    #runs = new Map();
    #cards = new Map();
    /** In order of ids. */
    #measured = [];
    /** By id of a card: the id of the run that it quotes. */
    #quotes = new Map();
    /** By id of a run: ids of the cards that quote it. */
    #quoted = new Map();
    update(changes) {
        const cards = this.#asked(changes);
        const ids = new Set([...changes.keys(), ...[...cards].flatMap((id) => [id, this.#quotes.get(id) ?? id])]);
        const before = this.#told(ids);
        for (const [id, { after }] of changes)
            this.#set(id, after);
        for (const card of cards) {
            const id = this.#ask(card);
            if (id === null || ids.has(id))
                continue;
            ids.add(id);
            this.#tellBefore(id, cards, before);
        }
        return changesOf(before, this.#told(ids));
    }
    /** Cards that changed, or beside which something changed. */
    #asked(changes) {
        const cards = new Set();
        for (const [id, { before, after }] of changes) {
            for (const run of [before, after]) {
                if (run === null)
                    continue;
                if ((0,echoes/* isCard */.$K)(run))
                    cards.add(id);
                if (!(0,echoes/* isMeasured */.V2)(run))
                    continue;
                for (const [card, one] of this.#cards)
                    if ((0,echoes/* isBeside */.ZT)(one, run))
                        cards.add(card);
            }
        }
        return cards;
    }
    /** A run that was not looked at before is quoted now: before, only other cards did. */
    #tellBefore(id, cards, before) {
        const run = this.#runs.get(id);
        if (run === undefined)
            return;
        const others = [...(this.#quoted.get(id) ?? [])].filter((card) => !cards.has(card));
        before.set(id, this.#with(run, others));
    }
    #set(id, after) {
        const was = this.#runs.get(id);
        if (was && (0,echoes/* isMeasured */.V2)(was))
            this.#measured.splice(this.#placeOf(id), 1);
        if (after && (0,echoes/* isMeasured */.V2)(after))
            this.#measured.splice(this.#placeOf(id), 0, after);
        this.#cards.delete(id);
        if (after === null)
            this.#runs.delete(id);
        else
            this.#runs.set(id, after);
        if (after !== null && (0,echoes/* isCard */.$K)(after))
            this.#cards.set(id, after);
    }
    #ask(card) {
        const was = this.#quotes.get(card);
        if (was !== undefined)
            this.#quoted.get(was)?.delete(card);
        this.#quotes.delete(card);
        const run = this.#cards.get(card);
        const by = run?.declaredKg ? (0,echoes/* echoed */.Dt)(run, this.#measured)[0] : undefined;
        if (by === undefined)
            return null;
        this.#quotes.set(card, by.id);
        const others = this.#quoted.get(by.id) ?? new Set();
        this.#quoted.set(by.id, others.add(card));
        return by.id;
    }
    #placeOf(id) {
        let [low, high] = [0, this.#measured.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((0,problem/* compare */.UD)(this.#measured[middle]?.id ?? '', id) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    #told(ids) {
        const told = new Map();
        for (const id of ids) {
            const run = this.#runs.get(id);
            if (run === undefined || this.#quotes.has(id))
                continue;
            told.set(id, this.#with(run, [...(this.#quoted.get(id) ?? [])]));
        }
        return told;
    }
    #with(run, cards) {
        if (cards.length === 0)
            return run;
        const others = cards.toSorted(problem/* compare */.UD).flatMap((id) => this.#cards.get(id) ?? []);
        return { ...run, alsoIn: others.map(({ id, source }) => ({ id, source })) };
    }
}

;// CONCATENATED MODULE: ./build/core/ledger/near/groups.js
/** Records of units by kind and id: of several that have one id, the one that is counted. */



class Groups {
    /** By kind and id, then by unit. */
    #groups = new Map();
    #kept = new Map();
    /** @param after By key of the unit, what it holds now; `before` what it held. @returns by kind and id. */
    update(before, after) {
        const touched = new Set();
        for (const [unit, records] of after) {
            const [was, is] = [byKey(before.get(unit) ?? []), byKey(records)];
            for (const key of new Set([...was.keys(), ...is.keys()])) {
                if (isEqual(was.get(key), is.get(key)))
                    continue;
                touched.add(key);
                this.#set(key, unit, is.get(key));
            }
        }
        const [old, now] = [new Map(), new Map()];
        for (const key of touched) {
            const was = this.#kept.get(key);
            const is = this.#merged(key);
            if (was !== undefined)
                old.set(key, was);
            if (is === null)
                this.#kept.delete(key);
            else {
                this.#kept.set(key, is);
                now.set(key, is);
            }
        }
        return changesOf(old, now);
    }
    #set(key, unit, records) {
        const group = this.#groups.get(key) ?? new Map();
        if (records === undefined)
            group.delete(unit);
        else
            group.set(unit, records);
        if (group.size === 0)
            this.#groups.delete(key);
        else
            this.#groups.set(key, group);
    }
    #merged(key) {
        const group = this.#groups.get(key);
        if (group === undefined)
            return null;
        // Whatever the order in which they came, as after a pause.
        const records = [...group].sort((0,problem/* compareBy */.VE)(([unit]) => unit)).flatMap(([, some]) => some);
        return (0,merge/* mergeGroup */.qF)(records.sort((0,problem/* compareBy */.VE)(({ source }) => source.path)), []);
    }
}
function byKey(records) {
    const groups = new Map();
    for (const record of records) {
        const key = `${record.kind} ${record.id}`;
        const group = groups.get(key);
        if (group)
            group.push(record);
        else
            groups.set(key, [record]);
    }
    return groups;
}

// EXTERNAL MODULE: ./build/core/span.js
var core_span = __webpack_require__(9212);
;// CONCATENATED MODULE: ./build/core/ledger/near/timeline.js
/** Stretches of a number, by id: which of them meet another stretch. */
class Timeline {
    /** By their starts. */
    #all = [];
    /** None is longer; a bound that is too large only means a longer search. */
    #longest = 0;
    add(id, start, end) {
        this.#all.splice(this.#firstFrom(start), 0, { id, start, end });
        this.#longest = Math.max(this.#longest, end - start);
    }
    remove(id, start) {
        for (let at = this.#firstFrom(start); this.#all[at]?.start === start; at += 1) {
            if (this.#all[at]?.id !== id)
                continue;
            this.#all.splice(at, 1);
            return;
        }
    }
    /** Ids of those that have anything in common with it, an end included. */
    *meeting(from, until) {
        for (let at = this.#firstFrom(from - this.#longest); at < this.#all.length; at += 1) {
            const one = this.#all[at];
            if (one.start > until)
                return;
            if (one.end >= from)
                yield one.id;
        }
    }
    #firstFrom(start) {
        let [low, high] = [0, this.#all.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (this.#all[middle].start < start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

;// CONCATENATED MODULE: ./build/core/ledger/near/relations.js
/** By what records are related in each step of merging (core/merge.ts): a superset of what the step itself asks for. */





/** Ids by a text. */
class Index {
    #ids = new Map();
    add(key, id) {
        const ids = this.#ids.get(key);
        if (ids)
            ids.add(id);
        else
            this.#ids.set(key, new Set([id]));
    }
    remove(key, id) {
        const ids = this.#ids.get(key);
        ids?.delete(id);
        if (ids?.size === 0)
            this.#ids.delete(key);
    }
    of(key) {
        return this.#ids.get(key) ?? [];
    }
}
/** A run, the one that it lies in, and those that lie in it. */
class NearParts {
    #children = new Index();
    add({ id, partOf }) {
        if (partOf !== undefined)
            this.#children.add(partOf, id);
    }
    remove({ id, partOf }) {
        if (partOf !== undefined)
            this.#children.remove(partOf, id);
    }
    *of({ id, partOf }) {
        if (partOf !== undefined)
            yield partOf;
        yield* this.#children.of(id);
    }
}
/** Runs of one host that overlap. */
class NearMachines {
    #hosts = new Map();
    add(run) {
        const [host, span] = [(0,machines/* hostOf */.w4)(run), (0,core_span/* spanOf */.e)(run)];
        if (host === null || span === null)
            return;
        const times = this.#hosts.get(host) ?? new Timeline();
        this.#hosts.set(host, times);
        times.add(run.id, span.start, span.end);
    }
    remove(run) {
        const [host, span] = [(0,machines/* hostOf */.w4)(run), (0,core_span/* spanOf */.e)(run)];
        if (host !== null && span !== null)
            this.#hosts.get(host)?.remove(run.id, span.start);
    }
    of(run) {
        const [host, span] = [(0,machines/* hostOf */.w4)(run), (0,core_span/* spanOf */.e)(run)];
        return host === null || span === null ? [] : (this.#hosts.get(host)?.meeting(span.start, span.end) ?? []);
    }
}
/** What launches start, by the last part of the names. */
class NearPlans {
    #named = new Index();
    #launches = new Index();
    add(plan) {
        this.#named.add(nameOf(plan), plan.id);
        for (const name of launched(plan))
            this.#launches.add(name, plan.id);
    }
    remove(plan) {
        this.#named.remove(nameOf(plan), plan.id);
        for (const name of launched(plan))
            this.#launches.remove(name, plan.id);
    }
    *of(plan) {
        yield* this.#launches.of(nameOf(plan));
        for (const name of launched(plan))
            yield* this.#named.of(name);
    }
}
function nameOf({ source }) {
    return source.path.split('/').at(-1) ?? '';
}
function launched({ half, refers = [] }) {
    return half === 'launch' ? refers.map((file) => (0,core_plans/* partsOf */.C)(file).at(-1) ?? '') : [];
}
/** Runs of different formats that may tell of one training. */
class NearTraces {
    #traces = new Map();
    #shelves = new Map();
    add(run) {
        const trace = (0,traces/* traceOf */.fC)(run);
        this.#traces.set(run.id, trace);
        const { format } = run.source;
        const shelf = this.#shelves.get(format) ?? { times: new Timeline(), timed: new Timeline(), untimed: new Timeline() };
        this.#shelves.set(format, shelf);
        if (trace.span !== null)
            shelf.times.add(run.id, trace.span.start, trace.span.end);
        if (run.durationS !== null)
            lengths(shelf, trace).add(run.id, run.durationS, run.durationS);
    }
    remove(run) {
        const trace = this.#traces.get(run.id);
        const shelf = this.#shelves.get(run.source.format);
        this.#traces.delete(run.id);
        if (trace === undefined || shelf === undefined)
            return;
        if (trace.span !== null)
            shelf.times.remove(run.id, trace.span.start);
        if (run.durationS !== null)
            lengths(shelf, trace).remove(run.id, run.durationS);
    }
    *of(run) {
        const trace = this.#traces.get(run.id);
        if (trace === undefined)
            return;
        for (const [format, shelf] of this.#shelves) {
            if (format === run.source.format)
                continue;
            for (const id of candidates(trace, shelf)) {
                const other = this.#traces.get(id);
                if (other !== undefined && (0,traces/* mayBeOne */.RW)(trace, other))
                    yield id;
            }
        }
    }
}
function lengths({ timed, untimed }, { span }) {
    return span === null ? untimed : timed;
}
/** Lengths that are taken for one differ by less than this part of the longer. */
const ALIKE = 0.85;
function* candidates({ span, length, run: { durationS } }, shelf) {
    if (span !== null) {
        // One clock may be of another zone, and the ends of both may be off by a part of the length.
        const off = traces/* MOST_OFFSET_S */.go + traces/* SLACK_S */.FM + length;
        yield* shelf.times.meeting(span.start - off, span.end + off);
    }
    if (durationS === null)
        return;
    yield* shelf.untimed.meeting(durationS * ALIKE, durationS / ALIKE);
    if (span === null)
        yield* shelf.timed.meeting(durationS * ALIKE, durationS / ALIKE);
}

;// CONCATENATED MODULE: ./build/core/ledger/near/stage.js
/**
 * One step of merging, kept up to date: records fall into groups of which none can change what becomes of another, and
 * only groups in which something changed are worked again.
 */


class Stage {
    #near;
    #work;
    #given = new Map();
    /** By id of what is given: what became of its group. */
    #made = new Map();
    /** @param work Gets a group in order of ids. */
    constructor(near, work) {
        this.#near = near;
        this.#work = work;
    }
    update(changes) {
        if (changes.size === 0)
            return new Map();
        const before = new Map();
        const after = new Map();
        const starts = this.#take(changes, before);
        const seen = new Set();
        for (const start of starts) {
            const group = this.#group(start, seen);
            if (group.length === 0)
                continue;
            const made = this.#work(group);
            for (const { id } of group) {
                this.#forget(id, before);
                this.#made.set(id, made);
            }
            for (const one of made)
                after.set(one.id, one);
        }
        return changesOf(before, after);
    }
    /** @returns ids from which every group is reached that something came into, or went out of. */
    #take(changes, before) {
        const starts = new Set(changes.keys());
        for (const id of changes.keys()) {
            const was = this.#given.get(id);
            if (was === undefined)
                continue;
            for (const near of this.#near.of(was))
                starts.add(near);
            this.#near.remove(was);
            this.#given.delete(id);
            this.#forget(id, before);
        }
        for (const [id, { after }] of changes) {
            if (after === null)
                continue;
            this.#given.set(id, after);
            this.#near.add(after);
        }
        return starts;
    }
    #forget(id, before) {
        for (const one of this.#made.get(id) ?? [])
            before.set(one.id, one);
        this.#made.delete(id);
    }
    #group(start, seen) {
        const group = [];
        const waiting = [start];
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
            const one = this.#given.get(id);
            if (one === undefined || seen.has(id))
                continue;
            seen.add(id);
            group.push(one);
            for (const near of this.#near.of(one))
                if (!seen.has(near))
                    waiting.push(near);
        }
        return group.sort((a, b) => (0,problem/* compare */.UD)(a.id, b.id));
    }
}

;// CONCATENATED MODULE: ./build/core/ledger/records.js
/**
 * The records that stand on a branch, and what a landing does to them: the items that
 * `reconcile(mergeRecords(before), mergeRecords(after))` gives, without merging again what nothing came near to. The steps
 * are those of `mergeRecords`, each kept up to date; a property test holds the two against each other.
 */










class StandingRecords {
    #units = new Map();
    #groups = new Groups();
    #parts = new Stage(new NearParts(), (runs) => (0,machines/* withoutParts */.TK)(runs).runs);
    #echoes = new Echoes();
    #traces = new Stage(new NearTraces(), (runs) => (0,traces/* joinTraces */.Zv)(runs).runs);
    #machines = new Stage(new NearMachines(), machines/* boundMachines */.NY);
    #plans = new Stage(new NearPlans(), (plans) => (0,core_plans/* joinPlans */.x)(plans).plans);
    #carriedOut = new CarriedOut();
    #count = 0;
    /** What stood when it was continued; merged when the first change comes. */
    #first;
    constructor(units) {
        this.#first = new Map(units.map(({ key, records }) => [key, records]));
        for (const { key, records } of units)
            this.#set(key, records);
    }
    get count() {
        return this.#count;
    }
    /** @param changed By key of the unit, what it holds now. @returns what is new, changed, removed or has another id. */
    update(changed) {
        if (this.#first !== null)
            this.#merge(new Map(), this.#first);
        this.#first = null;
        const before = new Map([...changed.keys()].map((key) => [key, this.#units.get(key) ?? []]));
        for (const [key, records] of changed)
            this.#set(key, records);
        const all = this.#merge(before, changed);
        if (all.length === 0)
            return [];
        return (0,reconcile/* reconcile */.L)(side(all, 'before'), side(all, 'after')).filter(isMoved);
    }
    all() {
        return [...this.#units].map(([key, records]) => ({ key, records })).sort((0,problem/* compareBy */.VE)(({ key }) => key));
    }
    #set(key, records) {
        this.#count += records.length - (this.#units.get(key)?.length ?? 0);
        if (records.length === 0)
            this.#units.delete(key);
        else
            this.#units.set(key, records);
    }
    /** The steps of `mergeRecords`, in its order. */
    #merge(before, after) {
        const changed = [...this.#groups.update(before, after).values()];
        const joined = this.#traces.update(this.#echoes.update(this.#parts.update(ofKind(changed, 'run'))));
        const planned = this.#plans.update(ofKind(changed, 'plan'));
        const plans = this.#carriedOut.update(planned, joined);
        const servings = ofKind(changed, 'serving');
        return [...this.#machines.update(joined).values(), ...plans.values(), ...servings.values()];
    }
}
function ofKind(changed, kind) {
    const isKind = (one) => (one.after ?? one.before)?.kind === kind;
    return new Map(changed.filter(isKind).map((one) => [(one.after ?? one.before)?.id ?? '', one]));
}
/** What differs is all that is needed: a record that is equal on both sides is paired with itself. */
function side(all, which) {
    const records = all.flatMap((one) => one[which] ?? []).sort((0,problem/* compareBy */.VE)(({ id }) => id));
    return {
        runs: records.filter((record) => record.kind === 'run'),
        plans: records.filter((record) => record.kind === 'plan'),
        servings: records.filter((record) => record.kind === 'serving'),
        problems: [],
        aside: [],
        idle: [],
    };
}
/** What stays the same is told only where its account goes over to another id. */
function isMoved({ change, base, head }) {
    return change !== 'same' || base?.id !== head?.id;
}

// EXTERNAL MODULE: ./build/review/names.js
var names = __webpack_require__(9073);
// EXTERNAL MODULE: ./build/review/reading.js
var reading = __webpack_require__(4353);
;// CONCATENATED MODULE: ./build/review/readings.js

/** A record is about a kilobyte. */
const MOST_RECORDS = 20_000;
class Readings {
    #fence;
    #kept = new Map();
    #records = 0;
    constructor(fence) {
        this.#fence = fence;
    }
    /** @param key Equal for equal files. */
    read(unit, key) {
        const known = this.#kept.get(key);
        if (known !== undefined)
            return known.reading;
        const kept = { reading: (0,reading/* readUnit */.H_)(unit, this.#fence), records: 1 };
        this.#kept.set(key, kept);
        this.#records += 1;
        return kept.reading.then((found) => {
            kept.records += found.records.length;
            this.#records += found.records.length;
            this.#forget();
            return found;
        });
    }
    #forget() {
        for (const [key, { records }] of this.#kept) {
            if (this.#records <= MOST_RECORDS)
                return;
            this.#kept.delete(key);
            this.#records -= records;
        }
    }
}

// EXTERNAL MODULE: ./build/review/collect.js + 1 modules
var collect = __webpack_require__(1704);
;// CONCATENATED MODULE: ./build/review/standing-files.js



class StandingFiles {
    #files = new Map();
    /** By key of the unit: paths of files that were recognised as its own, and of those that may stand beside them. */
    #units = new Map();
    #readers;
    #names;
    constructor(readers, names, files) {
        this.#readers = new Map(readers.map((reader) => [reader.format, reader]));
        this.#names = names;
        for (const { path, oid, size, format } of files) {
            const taken = format === null ? null : (this.#readers.get(format) ?? null);
            this.#add({ entry: { path, kind: 'file', oid, size }, names: this.#names(path), taken });
        }
    }
    all() {
        const files = [...this.#files.values()].map(({ entry: { path, oid, size }, taken }) => {
            return { path, oid, size, format: taken?.format ?? null };
        });
        return files.sort((0,problem/* compareBy */.VE)(({ path }) => path));
    }
    /** @returns units of which a file changed, and files that are records by their names and cannot be read. */
    async apply(changes, blobs) {
        const touched = new Map();
        const refused = [];
        const touch = (standing) => {
            for (const reader of unitsOf(standing))
                touched.set((0,reading/* unitKey */.g2)(reader, standing.entry.path), reader);
        };
        for (const { path, after, names } of changes) {
            const before = this.#files.get(path);
            if (before !== undefined) {
                touch(before);
                this.#remove(before);
            }
            if (after === null)
                continue;
            const answer = await this.#sighted(after, names, blobs);
            for (const problem of answer.problems)
                refused.push({ path, problem });
            if (answer.standing === null)
                continue;
            touch(answer.standing);
            this.#add(answer.standing);
        }
        const turned = [...touched].sort((0,problem/* compareBy */.VE)(([key]) => key)).map(([key, reader]) => this.#turned(key, reader));
        return { turned, refused };
    }
    async #sighted(entry, names, blobs) {
        const { likely, beside } = names;
        const blob = blobs.get(entry.oid);
        const readers = readersOf(names, blob?.size ?? entry.size);
        const problems = (0,collect/* refusedEntry */.fl)({ entry, readers, beside, likely: likely.length > 0 });
        if (entry.kind !== 'file' || entry.undecodable)
            return { standing: null, problems };
        // A file that is no record is forgotten, unless it may belong to one.
        const free = names.beside.length > 0 ? { entry, names, taken: null } : null;
        if (blob === undefined || readers.length === 0)
            return { standing: free, problems };
        const answer = await (0,reading/* recognise */.GJ)({ path: entry.path, blob, readers, beside, likely: likely.length > 0 });
        const taken = answer.kind === 'taken' ? answer.reader : null;
        return {
            standing: taken === null ? free : { entry, names, taken },
            problems: answer.kind === 'refused' ? [...problems, answer.problem] : problems,
        };
    }
    #turned(key, reader) {
        const paths = [...(this.#units.get(key)?.paths ?? [])].sort();
        const files = paths.flatMap((path) => {
            const file = this.#files.get(path);
            return file === undefined ? [] : [{ file, recognised: file.taken === reader }];
        });
        return { key, reader, files: files.some(({ recognised }) => recognised) ? files : [] };
    }
    #add(standing) {
        const { path } = standing.entry;
        this.#files.set(path, standing);
        for (const reader of unitsOf(standing)) {
            const key = (0,reading/* unitKey */.g2)(reader, path);
            const unit = this.#units.get(key);
            if (unit)
                unit.paths.add(path);
            else
                this.#units.set(key, { reader, paths: new Set([path]) });
        }
    }
    #remove(standing) {
        const { path } = standing.entry;
        this.#files.delete(path);
        for (const reader of unitsOf(standing)) {
            const key = (0,reading/* unitKey */.g2)(reader, path);
            const unit = this.#units.get(key);
            unit?.paths.delete(path);
            if (unit?.paths.size === 0)
                this.#units.delete(key);
        }
    }
}
/** The readers that are asked about a changed file: of names that say little, those that would read so much. */
function readersOf({ likely, possible }, size) {
    const readable = possible.filter(({ maxBytes }) => size === null || size <= maxBytes);
    return [...new Set([...likely, ...readable])];
}
/** A file belongs to the unit that it was recognised for, or may stand beside those of others. */
function unitsOf({ taken, names }) {
    return taken === null ? names.beside : [taken];
}
/** As `sortFiles` puts it together. */
function unitOf({ reader, files }, blobs) {
    const candidates = files.map(({ file, recognised }) => ({ file: candidateOf(file, blobs), recognised }));
    return {
        reader,
        files: candidates.map(({ file }) => file),
        recognised: candidates.filter(({ recognised }) => recognised).map(({ file }) => file),
    };
}
function candidateOf({ entry, names }, blobs) {
    const blob = blobs.get(entry.oid);
    if (blob === undefined)
        throw new Error(`the blob of ${entry.path} was not read`);
    const { likely, beside } = names;
    return { path: entry.path, blob, readers: readersOf(names, blob.size), beside, likely: likely.length > 0 };
}

;// CONCATENATED MODULE: ./build/review/movements.js






/** Blobs that are asked for at once. */
const BATCH_BLOBS = 1024;
/** Landings that are held until their blobs are asked for. */
const BATCH_LANDINGS = 8192;
/** As many as an evaluation looks at (collect.ts). */
const movements_MOST_RECORDS = 200_000;
/** @throws WorldError where the history is cut off, or a blob cannot be had. */
async function readMovements(input) {
    const known = input.known ?? null;
    const reading = new Reading(input, known);
    const after = known?.chronicle.tip ?? null;
    const later = await input.history.landings(reading.wanted, after);
    if (later === null) {
        if (after === null)
            throw new Error('a history did not give its landings');
        return readMovements({ ...input, known: null });
    }
    let batch = [];
    let blobs = 0;
    for await (const landed of later) {
        batch.push(landed);
        blobs += landed.changes.filter(({ after: now }) => now !== null).length;
        if (blobs < BATCH_BLOBS && batch.length < BATCH_LANDINGS)
            continue;
        await reading.take(batch);
        batch = [];
        blobs = 0;
    }
    await reading.take(batch);
    return reading.told(input.history.tip);
}
class Reading {
    #input;
    #names;
    #files;
    #records;
    #readings;
    #dates;
    #steps;
    #policies;
    #unreadable;
    constructor(input, known) {
        this.#input = input;
        this.#names = remembered((0,names/* indexNames */.d)(input.readers));
        this.#files = new StandingFiles(input.readers, this.#names, known?.standing.files ?? []);
        this.#records = new StandingRecords(known?.standing.units ?? []);
        this.#readings = new Readings(input.fence);
        this.#dates = [...(known?.chronicle.dates ?? [])];
        this.#steps = [...(known?.chronicle.steps ?? [])];
        this.#policies = [...(known?.chronicle.policies ?? [])];
        this.#unreadable = new Map(known?.chronicle.unreadable.map((one) => [one.path, one]));
    }
    wanted = (path) => path === this.#input.policyPath || this.#isRecord(path);
    #isRecord(path) {
        if (!this.#input.inScope(path))
            return false;
        const { likely, possible, beside } = this.#names(path);
        return likely.length + possible.length + beside.length > 0;
    }
    async take(batch) {
        const changes = batch.map(({ changes: all }) => all.filter(({ path }) => this.#isRecord(path)).map(this.#named));
        const sighted = await this.#read(changes.flat().flatMap(entriesToSight));
        const turns = [];
        for (const [index, landed] of batch.entries()) {
            const number = this.#dates.length;
            this.#dates.push(landed.committed);
            this.#notePolicy(landed, number);
            const mine = changes[index] ?? [];
            if (mine.length === 0)
                continue;
            // What is removed is not mended: nobody knows what it told.
            const paths = mine.flatMap(({ path, after }) => (after === null ? [] : [path]));
            turns.push({ landed, number, paths, ...(await this.#files.apply(mine, sighted)) });
        }
        const beside = turns.flatMap(({ turned }) => turned.flatMap(({ files }) => files.map(({ file }) => file.entry)));
        const blobs = new Map([...sighted, ...(await this.#read(beside.filter(({ oid }) => !sighted.has(oid))))]);
        await this.#readTurns(turns, blobs);
    }
    #named = (difference) => ({ ...difference, names: this.#names(difference.path) });
    async #read(entries) {
        const once = [...new Map(entries.map((entry) => [entry.oid, entry])).values()];
        return once.length === 0 ? new Map() : this.#input.history.read(once);
    }
    /** Units go ahead of their landings, so that the fence is never idle. */
    async #readTurns(turns, blobs) {
        const units = new Map();
        const keys = new Map();
        for (const one of turns.flatMap(({ turned }) => turned)) {
            if (one.files.length === 0)
                continue;
            const unit = unitOf(one, blobs);
            units.set(one, unit);
            keys.set(unit, contentKey(one));
        }
        const found = (0,reading/* readUnits */.g9)([...units.values()], (unit) => this.#readings.read(unit, keys.get(unit) ?? ''));
        for (const { landed, number, turned, refused, paths } of turns) {
            for (const path of paths)
                this.#unreadable.delete(path);
            for (const { path, problem } of refused)
                this.#tell(landed.commit, path, problem.code);
            const changed = new Map();
            for (const one of turned) {
                const next = units.has(one) ? (await found.next()).value : undefined;
                changed.set(one.key, next?.found.records ?? []);
                for (const { file } of one.files)
                    this.#unreadable.delete(file.entry.path);
                const wrong = next?.found.problems.filter(({ severity }) => severity === 'error') ?? [];
                for (const { at, code } of wrong)
                    this.#tell(landed.commit, at.file, code);
            }
            this.#step(landed, number, changed);
        }
    }
    #step({ commit, author }, landing, changed) {
        for (const [key, records] of changed) {
            if (this.#records.count + records.length <= movements_MOST_RECORDS)
                continue;
            this.#tell(commit, records[0]?.source.path ?? '', 'records/too-many');
            changed.set(key, []);
        }
        const items = this.#records.update(changed);
        if (items.length > 0)
            this.#steps.push({ landing, commit, author, items });
    }
    #tell(commit, path, code) {
        if (!this.#unreadable.has(path))
            this.#unreadable.set(path, { commit, path, code });
    }
    #notePolicy({ commit, changes }, landing) {
        const policy = changes.find(({ path }) => path === this.#input.policyPath);
        if (policy !== undefined)
            this.#policies.push({ landing, commit, oid: policy.after?.oid ?? null });
    }
    told(tip) {
        const chronicle = {
            tip,
            dates: this.#dates,
            steps: this.#steps,
            policies: this.#policies,
            unreadable: [...this.#unreadable.values()].sort((0,problem/* compareBy */.VE)(({ path }) => path)),
        };
        return { chronicle, standing: { files: this.#files.all(), units: this.#records.all() } };
    }
}
/** A file that changes often is asked for its readers often, and some names fit many patterns. */
function remembered(names) {
    const known = new Map();
    return (path) => {
        const found = known.get(path) ?? names(path);
        if (found.likely.length + found.possible.length + found.beside.length > 0)
            known.set(path, found);
        return found;
    };
}
/** Only what readers have to be asked about; what only stands beside others is read with them. */
function entriesToSight({ after, names }) {
    if (after === null || after.kind !== 'file' || after.undecodable)
        return [];
    return readersOf(names, after.size).length > 0 ? [after] : [];
}
/** Equal for equal files under equal names: they need not be read twice. */
function contentKey({ key, files }) {
    return [key, ...files.map(({ file: { entry }, recognised }) => `${recognised} ${entry.oid} ${entry.path}`)].join('\n');
}

;// CONCATENATED MODULE: ./build/review/ledger.js




/** @throws WorldError where the history is cut off or a blob cannot be had. */
async function openLedger(input) {
    const inScope = scopeOf(input.policy);
    const continuable = await readMovements({ ...input, inScope, known: input.cached ?? null });
    return ledgerFrom(continuable, input);
}
/** The same of what was read already, or of a part of it. */
async function ledgerFrom(continuable, input) {
    const { history, policy, catalogue, at } = input;
    const { chronicle } = continuable;
    const [corrections, people] = await Promise.all([
        datedCorrections(policy.corrections, chronicle, input),
        input.people ? (history.people?.(chronicle.steps.map(({ commit }) => commit)) ?? NOBODY) : NOBODY,
    ]);
    // A service that knows the grid hour by hour (`accounting.live_grid`) is never asked about the past: what was booked
    // must not depend on what it answers today.
    const context = { accounting: policy.accounting, assume: policy.assume, catalogue };
    const booked = bookLedger({
        chronicle,
        corrections,
        at,
        complete: true,
        estimate: (record) => (0,estimates.estimateRecord)(record, context),
        brought: (commit) => people.get(commit) ?? null,
    });
    return { ...booked, unreadable: chronicle.unreadable, continuable };
}
const NOBODY = new Map();
/** The records that a policy is about. The same for `include` and `exclude` that are equal, which a cache may rely on. */
function scopeOf({ records }) {
    const included = (0,glob/* compileGlobs */.tI)(records.include);
    const excluded = (0,glob/* compileGlobs */.tI)(records.exclude);
    return (path) => included(path) && !excluded(path);
}
const POLICY_BYTES = 262_144;
/** Each correction with the landing from which on it stands in the policy without a gap. */
async function datedCorrections(corrections, { policies }, { history, policyPath }) {
    if (corrections.length === 0)
        return [];
    const entries = policies.flatMap(({ oid }) => oid === null ? [] : [{ path: policyPath, kind: 'file', oid, size: null }]);
    const once = [...new Map(entries.map((entry) => [entry.oid, entry])).values()];
    const blobs = once.length === 0 ? new Map() : await history.read(once);
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2311), __webpack_require__.e(4928), __webpack_require__.e(6916), __webpack_require__.e(6460)]).then(__webpack_require__.bind(__webpack_require__, 6916));
    const since = new Map();
    const open = new Set(corrections);
    for (const { landing, oid } of policies.toReversed()) {
        if (open.size === 0)
            break;
        const blob = oid === null ? undefined : blobs.get(oid);
        const parsed = blob === undefined ? null : parsePolicy(await blob.head(POLICY_BYTES), policyPath);
        // One that cannot be read says nothing of when an entry came.
        if (parsed?.ok === false)
            continue;
        const stood = parsed?.value.corrections ?? [];
        for (const one of open) {
            if (stood.some(({ run, kg }) => run === one.run && kg === one.kg))
                since.set(one, landing);
            else
                open.delete(one);
        }
    }
    return corrections.map((correction) => ({ correction, since: since.get(correction) ?? null }));
}


/***/ })

};
