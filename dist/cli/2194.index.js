export const id = 2194;
export const ids = [2194];
export const modules = {

/***/ 4822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ compatible)
/* harmony export */ });
/**
 * Compatibility form (NFKC), so that a full-width digit or a no-break space is what it looks like. Almost all text is
 * ASCII and already is; the shortcut keeps the Unicode tables out of a cold start.
 */
function compatible(text) {
    for (let i = 0; i < text.length; i++) {
        if (text.charCodeAt(i) > 127)
            return text.normalize('NFKC');
    }
    return text;
}


/***/ }),

/***/ 4720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ modelKey),
/* harmony export */   Dp: () => (/* binding */ silenceOf),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/* harmony import */ var _compatible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4822);
/* harmony import */ var _footprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1781);
/** Which records a budget is about, and which of them say nothing that it could be held against. */


/** Formats whose tool writes down no model; such records are told apart by their paths. */
const NAMELESS = new Set(['codecarbon']);
/** A name is one however it is written; a record that could name its model and does not may be of any. */
function isOf(model, record) {
    return record.model === null ? !NAMELESS.has(record.source.format) : plain(record.model) === plain(model);
}
/** One text for a model's name however it is written; runs that name none are of one model. */
function modelKey(model) {
    return model === null ? '' : plain(model);
}
function plain(name) {
    return (0,_compatible_js__WEBPACK_IMPORTED_MODULE_0__/* .compatible */ .l)(name).replace(/\s+/g, ' ').trim().toLowerCase();
}
/** Why a figure is missing, in words; `null` when each record gives one. */
function silenceOf({ limit }, footprints) {
    const silent = footprints.filter((one) => !(0,_footprint_js__WEBPACK_IMPORTED_MODULE_1__/* .isEstimate */ .B)(one)).length;
    if (silent > 0)
        return `${silent === 1 ? 'one record gives' : `${silent} records give`} no figure and no hours to work one out`;
    // However much such a serving takes, there is no figure for each request.
    const unasked = limit.kind === 'per-request' && footprints.some(({ serving }) => serving !== null && serving.requests <= 0);
    return unasked ? 'a serving without requests has no figure for each of them' : null;
}


/***/ }),

/***/ 444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XA: () => (/* binding */ charged),
/* harmony export */   Z_: () => (/* binding */ unpriced),
/* harmony export */   dk: () => (/* binding */ countingOf),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _footprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1781);
/** The amounts that a budget counts of a record, in the unit of its limit: a mass, an energy, water, or money. */


function unitOf(limit) {
    return limit.kind === 'relative' ? 'kgCO2e' : limit.quantity.unit;
}
/** Why a limit cannot be worked out with these prices; `null` where it can. The policy is refused before it comes to this. */
function unpriced({ limit }, prices) {
    const unit = unitOf(limit);
    if (unit === 'kgCO2e' || unit === 'kWh' || unit === 'L')
        return null;
    const priced = prices !== null && [prices.perKwh, prices.perKgCO2e, prices.perL].some((price) => price !== null);
    return priced && prices.currency === unit ? null : `the policy has no prices in ${unit}`;
}
const LINES = {
    training: ['operationalKg'],
    inference: ['operationalKg', 'idleKg'],
    idle: ['idleKg'],
    embodied: ['embodiedKg'],
};
/** Always as many for records of one kind, and in the same order. */
function amountsOf(budget, prices, record, lines) {
    const components = budget.covers.filter((component) => appliesTo(component, record, budget.covers));
    const masses = [...new Set(components.flatMap((one) => LINES[one]))].map((line) => lines[line]);
    const unit = unitOf(budget.limit);
    if (unit === 'kgCO2e')
        return masses;
    // Idle machines and the making of hardware are known as masses only.
    const works = components.some((component) => component === 'training' || component === 'inference');
    if (unit === 'kWh')
        return works ? [lines.energyKwh] : [];
    if (unit === 'L')
        return works ? [lines.waterL] : [];
    return costs(masses, works ? lines : null, prices);
}
/** Electricity x price, and what of the rest has one. */
function costs(masses, works, prices) {
    if (prices === null)
        return [];
    const { perKwh, perKgCO2e, perL } = prices;
    const at = (price, amounts) => price === null ? [] : amounts.map((amount) => (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .vK)(amount, price));
    const [energy, water] = works === null ? [[], []] : [[works.energyKwh], [works.waterL]];
    return [...at(perKwh, energy), ...at(perKgCO2e, masses), ...at(perL, water)];
}
/**
 * Training and idle are of runs and plans, inference is of servings. Embodied goes with what the budget covers: a budget
 * on training does not pay for the hardware that serves, and one on embodied alone pays for all of it.
 */
function appliesTo(component, record, covers) {
    const serves = record.kind === 'serving';
    if (component !== 'embodied')
        return serves === (component === 'inference');
    const training = covers.includes('training') || covers.includes('idle');
    const inference = covers.includes('inference');
    return training === inference || (serves ? inference : training);
}
function countingOf(budget, prices) {
    const lines = (record, some) => amountsOf(budget, prices, record, some);
    const of = (record, footprint) => ((0,_footprint_js__WEBPACK_IMPORTED_MODULE_1__/* .isEstimate */ .B)(footprint) ? lines(record, footprint.lines) : []);
    const head = ({ item, head: footprint }) => (item.head && footprint ? of(item.head, footprint) : []);
    const base = ({ item, base: footprint }) => (item.base && footprint ? of(item.base, footprint) : []);
    const added = (one) => {
        if (one.item.change !== 'new' && one.item.change !== 'changed')
            return [];
        return growth(head(one), base(one));
    };
    return { of, head, base, added, lines };
}
/** What a run is more than was ever booked of it, and than it was on base. */
function charged(counting, ledger, one) {
    const { head } = one.item;
    const more = counting.added(one);
    const booked = head?.kind === 'run' && ledger !== null ? ledger.bookedOf(head) : null;
    return head === null || booked === null
        ? more
        : lesser(more, growth(counting.head(one), counting.lines(head, booked)));
}
function lesser(some, others) {
    return some.map((amount, index) => {
        const other = others[index] ?? amount;
        const central = Math.min(amount.central, other.central);
        return { ...amount, central, cautious: Math.max(central, Math.min(amount.cautious, other.cautious)) };
    });
}
/** Amount by amount; what has no counterpart is added whole. */
function growth(amounts, before) {
    return amounts.map((amount, index) => grownBy(amount, before[index]));
}
function grownBy(amount, before) {
    if (!before)
        return amount;
    const central = Math.max(0, amount.central - before.central);
    return { ...amount, central, cautious: Math.max(central, amount.cautious - before.cautious) };
}


/***/ }),

/***/ 8937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isTouched),
/* harmony export */   L: () => (/* binding */ unconcerned)
/* harmony export */ });
/* harmony import */ var _ledger_who_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9367);

/** Why a budget by authors or labels is not about this pull request; `null`: it is. */
function unconcerned(budget, { author, labels, agents }) {
    if (!(0,_ledger_who_js__WEBPACK_IMPORTED_MODULE_0__/* .isBy */ ._)(budget.authors, author, agents))
        return 'it is not about the pull requests of this author';
    return (0,_ledger_who_js__WEBPACK_IMPORTED_MODULE_0__/* .isLabelled */ .u)(budget, labels) ? null : 'it is about pull requests with other labels';
}
function isTouched({ item }) {
    return item.change === 'new' || item.change === 'changed';
}


/***/ }),

/***/ 3061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select),
/* harmony export */   P: () => (/* binding */ isCovered)
/* harmony export */ });
/* harmony import */ var _covered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4720);
/** What a budget sees of each item. */

/** Whether a record is in the places of a budget and of its model. */
function isCovered(budget, record, { matches }) {
    return matches(budget, record.source.path) && (budget.model === null || (0,_covered_js__WEBPACK_IMPORTED_MODULE_0__/* .isOf */ .yW)(budget.model, record));
}
/**
 * The sides on which the record is in a budget's places and of its model. Spent compute that leaves them stays booked where
 * it was spent, and what comes into them was not there before.
 */
function select(budget, all, judging) {
    const { horizonDays } = budget;
    const covers = (record) => record !== null && isCovered(budget, record, judging);
    const selected = all.flatMap((one) => {
        const { item } = one;
        const [before, after] = [covers(item.base), covers(item.head)];
        if (after)
            return [before || item.base === null ? one : { item: { ...item, base: null }, base: null, head: one.head }];
        return before ? [{ item: { ...item, change: 'removed', head: null }, base: one.base, head: null }] : [];
    });
    return horizonDays === null ? selected : selected.map((one) => judging.overHorizon(one, horizonDays));
}


/***/ }),

/***/ 3165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ growth),
/* harmony export */   S7: () => (/* binding */ scaledLines),
/* harmony export */   W9: () => (/* binding */ kgOf),
/* harmony export */   ZC: () => (/* binding */ onlyKg),
/* harmony export */   o: () => (/* binding */ NO_LINES),
/* harmony export */   qv: () => (/* binding */ isNothing),
/* harmony export */   uo: () => (/* binding */ isLess),
/* harmony export */   vN: () => (/* binding */ added),
/* harmony export */   yf: () => (/* binding */ larger)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1333);
/** Arithmetic of what is booked, each line by itself. */

const NOTHING = { central: 0, cautious: 0, spread: [] };
/** What is booked of a record that gives no figure. */
const NO_LINES = mapLines(() => NOTHING);
function mapLines(make) {
    return {
        energyKwh: make('energyKwh'),
        operationalKg: make('operationalKg'),
        idleKg: make('idleKg'),
        embodiedKg: make('embodiedKg'),
        waterL: make('waterL'),
    };
}
const LINES = Object.keys(NO_LINES);
/** kg CO2e, best estimate. */
function kgOf({ operationalKg, idleKg, embodiedKg }) {
    return (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .d)([operationalKg.central, idleKg.central, embodiedKg.central]);
}
/** What a record adds to all that was booked of it, nothing below 0; as uncertain as the record is. */
function growth(now, booked) {
    return mapLines((line) => {
        const central = above(now[line].central, booked[line].central);
        const cautious = Math.max(central, above(now[line].cautious, booked[line].cautious));
        return { central, cautious, spread: now[line].spread };
    });
}
function above(a, b) {
    return (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exceeds */ .O)(a, b) ? (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .d)([a, -b]) : 0;
}
function isNothing(lines) {
    return LINES.every((line) => lines[line].central === 0 && lines[line].cautious === 0);
}
/** Whether any line is less than it was. */
function isLess(now, before) {
    return LINES.some((line) => (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exceeds */ .O)(before[line].central, now[line].central));
}
function added(a, b) {
    return mapLines((line) => ({
        central: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .d)([a[line].central, b[line].central]),
        cautious: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .d)([a[line].cautious, b[line].cautious]),
        spread: b[line].central > 0 ? b[line].spread : a[line].spread,
    }));
}
function larger(a, b) {
    return mapLines((line) => ({
        central: Math.max(a[line].central, b[line].central),
        cautious: Math.max(a[line].cautious, b[line].cautious),
        spread: b[line].central > a[line].central ? b[line].spread : a[line].spread,
    }));
}
function scaledLines(lines, by) {
    return mapLines((line) => {
        const { central, cautious, spread } = lines[line];
        return { central: central * by, cautious: cautious * by, spread };
    });
}
/** A mass of CO2e and nothing else. */
function onlyKg(kg) {
    return { ...NO_LINES, operationalKg: { central: kg, cautious: kg, spread: [] } };
}


/***/ }),

/***/ 2194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isoTime),
/* harmony export */   g: () => (/* binding */ ledgerReport)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1333);
/* harmony import */ var _footprint_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5999);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3165);
/* harmony import */ var _spent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7642);
/** The ledger in the words of the report: what is booked by month, and what happened without changing it. */





const MOST_REMARKS = 50;
function ledgerReport({ tip, landings, from, complete, bookings, remarks }) {
    // A correction takes the uncertainty with it of what it takes away.
    const lines = (0,_spent_js__WEBPACK_IMPORTED_MODULE_4__/* .netted */ .J)(bookings).flatMap(({ lines: { operationalKg, idleKg, embodiedKg } }) => {
        return [operationalKg, idleKg, embodiedKg].filter(({ central, cautious }) => central !== 0 || cautious !== 0);
    });
    return {
        tip,
        landings,
        from: from === null ? null : isoTime(from),
        complete,
        bookings: bookings.length,
        total_kg: (0,_footprint_report_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalOfSum */ ._C)(lines),
        months: monthsOf(bookings),
        remarks: [...remarks.map(remarkReport), ...bookings.filter(({ change }) => change === 'corrected').map(correction)]
            .reverse()
            .sort((a, b) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(b.date, a.date))
            .slice(0, MOST_REMARKS),
    };
}
function remarkReport({ landing, what, id, path, kg }) {
    return { what, id, path, commit: landing.commit, date: isoTime(landing.at), kg };
}
/** kg is what the correction changes. */
function correction({ landing, record: { id, source }, lines }) {
    const { commit, at } = landing;
    return { what: 'corrected', id, path: source.path, commit, date: isoTime(at), kg: (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .kgOf */ .W9)(lines) };
}
function monthsOf(bookings) {
    const months = new Map();
    for (const { landing, lines } of bookings) {
        const month = isoTime(landing.at).slice(0, 7);
        months.set(month, [...(months.get(month) ?? []), (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .kgOf */ .W9)(lines)]);
    }
    return [...months]
        .sort(([a], [b]) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a, b))
        .map(([month, kg]) => ({ month, total_kg: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .d)(kg), bookings: kg.length }));
}
/** Seconds since 1970 as `2026-11-24T00:00:00Z`; beyond what a calendar holds, its end. */
function isoTime(seconds) {
    const milliseconds = Math.min(Math.max(seconds * 1000, -62_135_596_800_000), 253_402_300_799_000);
    return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}


/***/ }),

/***/ 7642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ netted),
/* harmony export */   X: () => (/* binding */ spending)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _judging_amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(444);
/* harmony import */ var _judging_judging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8937);
/* harmony import */ var _judging_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3061);
/* harmony import */ var _who_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9367);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9860);
/**
 * What counts in a budget over time, before and after a pull request.
 *
 * Runs count when they landed, for good. Plans count in the window in which they landed for as long as they stand, since
 * nothing has been spent. Servings count by the day: from when they landed to when they went, to the end of their horizon, or
 * to that of the window. A pull request that would land now adds what it brings in, ends the servings that it takes away,
 * and gives back plans that it drops or carries out; it gives back nothing that was spent.
 *
 * A run that is moved into a budget's places comes in with all that was booked of it, at the time at which it was.
 */






/** @returns a function of the reach, since budgets that remember ask for many windows. */
function spending(about) {
    const booked = bookedIn(about);
    const standing = standingIn(about);
    const adds = (0,_judging_judging_js__WEBPACK_IMPORTED_MODULE_2__/* .unconcerned */ .L)(about.budget, about.judging) === null;
    const touched = adds ? about.selected.filter(_judging_judging_js__WEBPACK_IMPORTED_MODULE_2__/* .isTouched */ .D) : [];
    const grown = touched.filter(isRun).flatMap((one) => (0,_judging_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .charged */ .XA)(about.counting, about.ledger, one));
    return (wanted) => {
        const reach = wanted === null ? null : { from: Math.max(wanted.from, about.starts), until: wanted.until };
        const counts = (at) => at >= about.starts && (reach === null || (at >= reach.from && at < reach.until));
        const before = [];
        const after = [];
        for (const { at, amounts, isNew } of booked) {
            if (!counts(at))
                continue;
            if (!isNew)
                before.push(...amounts);
            after.push(...amounts);
        }
        for (const one of standing) {
            if (one.before)
                before.push(...committed(one, one.ended, reach, counts));
            if (one.after)
                after.push(...committed(one, one.endedAfter, reach, counts));
        }
        if (counts(about.at))
            after.push(...grown);
        after.push(...touched.flatMap((one) => begunIn(about, one, reach, counts)));
        return { before, after };
    };
}
function bookedIn(about) {
    const before = idsOf(about.selected.map(({ item }) => item.base));
    const after = idsOf(about.selected.map(({ item }) => item.head));
    return netted(about.ledger.bookings).flatMap((booking) => {
        const { record, landing, lines } = booking;
        const stood = (0,_judging_select_js__WEBPACK_IMPORTED_MODULE_3__/* .isCovered */ .P)(about.budget, record, about.judging) || before.has(keyOf(record));
        if ((!stood && !after.has(keyOf(record))) || !isBrought(about, landing))
            return [];
        return [{ at: landing.at, amounts: about.counting.lines(record, lines), isNew: !stood }];
    });
}
/** A correction is taken together with what it corrects, so that less is less at both ends of an interval. */
function netted(bookings) {
    if (!bookings.some(({ change }) => change === 'corrected'))
        return bookings;
    const byRun = new Map();
    for (const booking of bookings) {
        const key = `${booking.landing.commit} ${booking.record.id}`;
        const known = byRun.get(key);
        byRun.set(key, known === undefined ? booking : together(known, booking));
    }
    return [...byRun.values()];
}
function together(one, other) {
    const larger = one.lines.energyKwh.central >= other.lines.energyKwh.central ? one : other;
    const plus = (a, b) => ({
        central: a.central + b.central,
        cautious: a.cautious + b.cautious,
        spread: (larger === one ? a : b).spread,
    });
    const lines = {
        energyKwh: plus(one.lines.energyKwh, other.lines.energyKwh),
        operationalKg: plus(one.lines.operationalKg, other.lines.operationalKg),
        idleKg: plus(one.lines.idleKg, other.lines.idleKg),
        embodiedKg: plus(one.lines.embodiedKg, other.lines.embodiedKg),
        waterL: plus(one.lines.waterL, other.lines.waterL),
    };
    return { ...larger, lines };
}
function isBrought({ budget, judging }, { author, labels }) {
    return (0,_who_js__WEBPACK_IMPORTED_MODULE_4__/* .isBy */ ._)(budget.authors, author, judging.agents) && (0,_who_js__WEBPACK_IMPORTED_MODULE_4__/* .isLabelled */ .u)(budget, labels);
}
/** Another account of a run is under the ids of the others, too. */
function idsOf(records) {
    return new Set(records.flatMap((record) => record === null ? [] : [keyOf(record), ...(record.alsoIn ?? []).map(({ id }) => `${record.kind} ${id}`)]));
}
function keyOf({ kind, id }) {
    return `${kind} ${id}`;
}
function isRun({ item }) {
    return item.head?.kind === 'run';
}
/** Plans and servings of the ledger, and those on base that it does not know: they are taken to land now. */
function standingIn(about) {
    const seen = new Map(about.selected.map((one) => [keyOfItem(one), one]));
    const onBase = new Set(about.all.flatMap(({ item }) => (item.base ? [keyOf(item.base)] : [])));
    const known = new Set();
    const standing = about.ledger.commitments.flatMap((commitment) => {
        if (!isBrought(about, commitment.landing))
            return [];
        const key = keyOf(commitment.record);
        const covered = (0,_judging_select_js__WEBPACK_IMPORTED_MODULE_3__/* .isCovered */ .P)(about.budget, commitment.record, about.judging);
        const ended = commitment.ended?.at ?? null;
        if (ended !== null)
            return covered ? [standingOf(about, commitment, { ended, endedAfter: ended })] : [];
        known.add(key);
        // Where it stands on base decides, for it may have been moved since it landed.
        const one = seen.get(key);
        const before = onBase.has(key) ? one !== undefined && one.item.base !== null : covered;
        const stays = one === undefined ? before : one.item.change === 'same';
        const endedAfter = stays ? null : about.at;
        return [{ ...standingOf(about, commitment, { ended, endedAfter }), before, after: before || stays }];
    });
    const unknown = about.selected.flatMap((one) => unknownOn(about, one, known));
    return [...standing, ...unknown];
}
function keyOfItem({ item }) {
    const record = item.base ?? item.head;
    return record === null ? '' : keyOf(record);
}
function standingOf(about, { record, landing, footprint }, ends) {
    const over = overHorizon(about, record, footprint);
    const lasting = lastingOf(about.counting.of(record, over), over, landing.at);
    return { ...lasting, ...ends, kind: record.kind, landed: landing.at, before: true, after: true };
}
function unknownOn(about, { item, base: footprint }, known) {
    const { base: record, change } = item;
    if (record === null || record.kind === 'run' || footprint === null || known.has(keyOf(record)))
        return [];
    const landing = {
        commit: about.ledger.tip,
        at: about.at,
        author: { login: null, email: null, account: null },
        labels: null,
    };
    const endedAfter = change === 'same' ? null : about.at;
    return [standingOf(about, { record, landing, footprint }, { ended: null, endedAfter })];
}
function overHorizon({ budget, judging }, record, footprint) {
    if (budget.horizonDays === null)
        return footprint;
    const one = { item: { change: 'same', base: record, head: record }, base: footprint, head: footprint };
    return judging.overHorizon(one, budget.horizonDays).head ?? footprint;
}
function lastingOf(amounts, { serving }, from) {
    return { amounts, from, days: serving?.days ?? 0 };
}
function committed(one, ended, reach, counts) {
    if (one.kind === 'serving' && reach !== null)
        return served(one, ended, reach);
    return ended === null && (reach === null || counts(one.landed)) ? one.amounts : [];
}
/** Plans and servings that the pull request brings in, in place of another account or not. */
function begunIn(about, one, reach, counts) {
    const { item, head } = one;
    if (item.head === null || item.head.kind === 'run' || head === null)
        return [];
    const amounts = about.counting.head(one);
    if (item.head.kind === 'serving' && reach !== null)
        return served(lastingOf(amounts, head, about.at), null, reach);
    return reach === null || counts(about.at) ? amounts : [];
}
/** The share of its horizon that lies in the window and before its end. */
function served({ amounts, from, days }, ended, reach) {
    if (days <= 0)
        return [];
    const until = Math.min(reach.until, from + days * _window_js__WEBPACK_IMPORTED_MODULE_5__/* .DAY_S */ .Rd, ended ?? Number.POSITIVE_INFINITY);
    const lasted = (until - Math.max(reach.from, from)) / _window_js__WEBPACK_IMPORTED_MODULE_5__/* .DAY_S */ .Rd;
    return lasted <= 0 ? [] : amounts.map((amount) => (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .vK)(amount, lasted / days));
}


/***/ }),

/***/ 9367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ isBy),
  u: () => (/* binding */ isLabelled)
});

;// CONCATENATED MODULE: ./build/core/ledger/agents.js
/**
 * Accounts and addresses of programs. An agent is a program that decides by itself what it opens a pull request with;
 * Dependabot and Renovate are bots and no agents, since what they do is set down in a file.
 *
 * Sources, looked at in November 2026. Logins with their numbers are those of api.github.com/users, as
 * github.com/chaoss/disclosure (detection/constants.go) and github.com/chaoss/ai-detection-action (utils.go) list them;
 * the Copilot coding agent commits as `198982749+Copilot@users.noreply.github.com` and its app is `copilot-swe-agent`
 * (commits of github.com/github/gh-aw; docs.github.com, "Use Copilot cloud agent via the API"); Jules is
 * `161369871+google-labs-jules[bot]`; addresses without a login are those that the tools write as the author of a commit.
 */
/** Logins as GitHub's REST interface tells them, lower case. `claude`, `devin` and `jules` without `[bot]` are people. */
const AGENT_LOGINS = new Set([
    'copilot',
    'copilot[bot]',
    'copilot-swe-agent',
    'copilot-swe-agent[bot]',
    'github-copilot[bot]',
    'claude[bot]',
    'anthropic-claude[bot]',
    'claude-code-action[bot]',
    'chatgpt-codex-connector[bot]',
    'openai-codex[bot]',
    'google-labs-jules[bot]',
    'gemini-code-assist[bot]',
    'devin-ai-integration[bot]',
    'cursor[bot]',
    'cursoragent',
    'cursoragent[bot]',
    'amazon-q-developer[bot]',
    'cline[bot]',
    'continue[bot]',
    'jetbrains-ai[bot]',
]);
const AGENT_ADDRESSES = new Set([
    'copilot@github.com',
    'noreply@anthropic.com',
    'codex@openai.com',
    'cursoragent@cursor.com',
]);
/** Of bots that are no agents. GitHub's own addresses of apps end in `[bot]@users.noreply.github.com` and need no list. */
const BOT_ADDRESSES = new Set([
    'support@dependabot.com',
    'bot@renovateapp.com',
    'renovate@whitesourcesoftware.com',
]);

;// CONCATENATED MODULE: ./build/core/ledger/who.js

/** @param agents Who else is an agent, by the policy. */
function isBy(whos, author, agents) {
    if (whos.length === 0 || author === null)
        return true;
    return whos.some((who) => answer(who, author, agents) !== false);
}
/** Labels are one text to GitHub however they are written. */
function isLabelled({ labels }, given) {
    if (labels.length === 0 || given === null)
        return true;
    const wanted = new Set(labels.map((label) => label.toLowerCase()));
    return given.some((label) => wanted.has(label.toLowerCase()));
}
function answer(who, author, agents) {
    switch (who.kind) {
        case 'user':
            return isUser(who.login, author);
        case 'email':
            return author.email === null ? null : fits(who.pattern.toLowerCase(), author.email.toLowerCase());
        case 'agents':
            return isAgent(author, agents);
        case 'bots':
            return isBot(author, agents);
        case 'people': {
            const bot = isBot(author, agents);
            return bot === null ? null : !bot;
        }
    }
}
function isUser(wanted, author) {
    const logins = loginsOf(author);
    return logins.length === 0 ? null : logins.includes(wanted.toLowerCase());
}
/** Agents are bots, so that `people` leaves out an agent that has the account of a person. */
function isBot(author, agents) {
    if (author.account === 'bot' || loginsOf(author).some((login) => login.endsWith('[bot]')))
        return true;
    if (author.email !== null && BOT_ADDRESSES.has(author.email.toLowerCase()))
        return true;
    return isAgent(author, agents);
}
function isAgent(author, agents) {
    const { email } = author;
    const logins = loginsOf(author);
    if (logins.length === 0 && email === null)
        return null;
    if (logins.some((login) => AGENT_LOGINS.has(login)))
        return true;
    if (email !== null && AGENT_ADDRESSES.has(email.toLowerCase()))
        return true;
    return unlisted(author, agents);
}
/** Only accounts and addresses can be listed: who names kinds there says nothing. */
function unlisted(author, agents) {
    const listed = agents.filter(({ kind }) => kind === 'user' || kind === 'email');
    const answers = listed.map((who) => answer(who, author, []));
    return answers.includes(true) ? true : answers.includes(null) ? null : false;
}
/** Addresses that GitHub gives to those who keep theirs to themselves: `583231+octocat@users.noreply.github.com`. */
const NOREPLY = '@users.noreply.github.com';
/** All ways in which the login may be written. GraphQL leaves `[bot]` out, and says that the account is one. */
function loginsOf({ login, email, account }) {
    const told = login ?? (email?.toLowerCase().endsWith(NOREPLY) ? email.slice(0, -NOREPLY.length) : null);
    if (told === null || told === '')
        return [];
    const plain = told.slice(login === null ? told.indexOf('+') + 1 : 0).toLowerCase();
    return account === 'bot' && !plain.endsWith('[bot]') ? [plain, `${plain}[bot]`] : [plain];
}
/** A pattern in which `*` stands for any text; the work is at most that of finding each piece once. */
function fits(pattern, text) {
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.pop();
    if (last === undefined)
        return pattern === text;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const piece of rest) {
        const found = text.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}


/***/ }),

/***/ 9860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ windowOf),
/* harmony export */   Rd: () => (/* binding */ DAY_S),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   sg: () => (/* binding */ windowsBetween)
/* harmony export */ });
const DAY_S = 86_400;
const MONTHS = { month: 1, quarter: 3, year: 12 };
/** The window in which a moment lies. A window begins with its first second and ends before that of the next. */
function windowOf(period, at) {
    const { year, month } = dateOf(Math.floor(at / DAY_S));
    const length = MONTHS[period];
    return windowAt(period, year, Math.floor((month - 1) / length));
}
/** From the one in which `from` lies to the one in which `to` lies, both included; `from` is not after `to`. */
function windowsBetween(period, from, to) {
    const windows = [];
    for (let one = windowOf(period, from); one.from <= to; one = windowOf(period, one.until))
        windows.push(one);
    return windows;
}
/** `2026-10-01`. */
function dayOf(at) {
    const { year, month, day } = dateOf(Math.floor(at / DAY_S));
    return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
/** @param index Of the window in its year, from 0. */
function windowAt(period, year, index) {
    const length = MONTHS[period];
    const [from, until] = [index * length, (index + 1) * length];
    const name = { month: `-${padded(index + 1, 2)}`, quarter: `-Q${index + 1}`, year: '' }[period];
    return { name: padded(year, 4) + name, year, from: monthStart(year, from), until: monthStart(year, until) };
}
/** @param months From the beginning of the year; 12 is the beginning of the next. */
function monthStart(year, months) {
    return daysTo(year + Math.floor(months / 12), (months % 12) + 1) * DAY_S;
}
/**
 * Days from 1970-01-01 to the first of a month, in the proleptic Gregorian calendar. The year is taken to begin in March, so
 * that the day that comes and goes is its last one (Hatcher 1984; the form is that of Howard Hinnant, chrono-compatible
 * low-level date algorithms, 2013).
 */
function daysTo(year, month) {
    const shifted = month > 2 ? year : year - 1;
    const era = Math.floor(shifted / 400);
    const ofEra = shifted - era * 400;
    const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
    return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}
function dateOf(days) {
    const shifted = days + 719_468;
    const era = Math.floor(shifted / 146_097);
    const ofEra = shifted - era * 146_097;
    const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
    const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const march = Math.floor((5 * ofYear + 2) / 153);
    const month = march < 10 ? march + 3 : march - 9;
    const day = ofYear - Math.floor((153 * march + 2) / 5) + 1;
    return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}
function padded(value, digits) {
    return String(value).padStart(digits, '0');
}


/***/ })

};
