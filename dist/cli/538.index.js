export const id = 538;
export const ids = [538];
export const modules = {

/***/ 1564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   XF: () => (/* binding */ intervalOf),
/* harmony export */   Y$: () => (/* binding */ uncertain),
/* harmony export */   "do": () => (/* binding */ widened),
/* harmony export */   hu: () => (/* binding */ fromConstant),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   tY: () => (/* binding */ plus),
/* harmony export */   vK: () => (/* binding */ scaled),
/* harmony export */   xe: () => (/* binding */ sigmaOf)
/* harmony export */ });
/* harmony import */ var _estimate_constants_constant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9751);

/** The 95 % point of the standard normal distribution. */
const Z95 = 1.645;
const NONE = [];
/** A number that is known. */
function exactly(value) {
    return { central: value, cautious: value, spread: NONE };
}
/** A number with one error of its own. */
function uncertain(central, key, s, cautious = central) {
    return { central, cautious: Math.max(central, cautious), spread: s > 0 ? [{ key, s }] : NONE };
}
/** What a constant is as an amount never changes, and every run asks for a dozen. */
const constants = { central: new Map(), 'at most': new Map() };
/** A constant of the method. `at most` when it stands in for something that the record does not say. */
function fromConstant(constant, reading = 'central') {
    const known = constants[reading].get(constant);
    if (known !== undefined)
        return known;
    const { id, low, central, high } = constant;
    const amount = uncertain(central, id, (0,_estimate_constants_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadOf */ .jg)(low, high), reading === 'central' ? central : high);
    constants[reading].set(constant, amount);
    return amount;
}
function times(a, b) {
    return { central: a.central * b.central, cautious: a.cautious * b.cautious, spread: merged(a.spread, b.spread) };
}
function scaled(a, by) {
    return { central: a.central * by, cautious: a.cautious * by, spread: a.spread };
}
/** The same number, less certain. */
function widened(a, key, s) {
    return s > 0 ? { central: a.central, cautious: a.cautious, spread: merged(a.spread, [{ key, s }]) } : a;
}
/** The same number, with what it may cost at most raised to `cautious`. */
function atMost(a, cautious) {
    return cautious > a.cautious ? { central: a.central, cautious, spread: a.spread } : a;
}
/** Two parts of one thing; each key's sensitivity is the weighted mean of its sensitivities in the parts. */
function plus(a, b) {
    const central = a.central + b.central;
    if (central === 0)
        return { central, cautious: a.cautious + b.cautious, spread: merged(a.spread, b.spread) };
    if (b.central === 0)
        return { central, cautious: a.cautious + b.cautious, spread: a.spread };
    if (a.central === 0)
        return { central, cautious: a.cautious + b.cautious, spread: b.spread };
    const spread = combined(a.spread, a.central / central, b.spread, b.central / central);
    return { central, cautious: a.cautious + b.cautious, spread };
}
/** Terms with the same key are the same draw, so their deviations add and do not combine in quadrature. */
function merged(a, b) {
    if (a.length === 0)
        return b;
    if (b.length === 0)
        return a;
    return combined(a, 1, b, 1);
}
/**
 * All terms of `a`, then those of `b` that are not in `a`. A run makes a dozen such lists, so they are made at their length:
 * a list that grows takes several times the memory, and `concat` several times the time.
 */
function combined(a, ofA, b, ofB) {
    let common = 0;
    for (let at = 0; at < b.length; at += 1)
        if (placeOf(b[at].key, a) >= 0)
            common += 1;
    const all = Array(a.length + b.length - common);
    for (let at = 0; at < a.length; at += 1) {
        const term = a[at];
        const same = common === 0 ? -1 : placeOf(term.key, b);
        all[at] = same < 0 ? weighted(term, ofA) : { key: term.key, s: term.s * ofA + b[same].s * ofB };
    }
    let next = a.length;
    for (let at = 0; at < b.length; at += 1) {
        const term = b[at];
        if (common > 0 && placeOf(term.key, a) >= 0)
            continue;
        all[next] = weighted(term, ofB);
        next += 1;
    }
    return all;
}
function weighted(term, weight) {
    return weight === 1 ? term : { key: term.key, s: term.s * weight };
}
function placeOf(key, spread) {
    for (let at = 0; at < spread.length; at += 1)
        if (spread[at].key === key)
            return at;
    return -1;
}
/** Standard deviation of the logarithm. */
function sigmaOf(amount) {
    let square = 0;
    for (const { s } of amount.spread)
        square += s * s;
    return Math.sqrt(square);
}
/** 5 %, best estimate and 95 % of one amount. */
function intervalOf(amount) {
    return around(amount.central, sigmaOf(amount));
}
function around(central, sigma) {
    const factor = Math.exp(Z95 * sigma);
    return { low: central / factor, central, high: central * factor };
}


/***/ }),

/***/ 9751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ ML_ENERGY),
/* harmony export */   OA: () => (/* binding */ BLOOM),
/* harmony export */   a: () => (/* binding */ DODGE),
/* harmony export */   dY: () => (/* binding */ constant),
/* harmony export */   fC: () => (/* binding */ MLPERF),
/* harmony export */   jg: () => (/* binding */ spreadOf),
/* harmony export */   o6: () => (/* binding */ OURS)
/* harmony export */ });
function constant(id, low, central, high, unit, source) {
    const factor = { id, value: central, unit, source: 'method', year: null };
    return { id, low, central, high, unit, source, factor };
}
/** Standard deviation of the logarithm of a range whose ends are the 5 % and 95 % points. */
function spreadOf(low, high) {
    return low > 0 && high > low ? Math.log(high / low) / 3.29 : 0;
}
/** Sources that several files cite. */
const MLPERF = 'MLPerf system power readings, 2022 to 2025';
const DODGE = 'Dodge et al. 2022, measured cloud training jobs';
const BLOOM = 'Luccioni, Viguier, Ligozat 2022 (BLOOM)';
const ML_ENERGY = 'ML.ENERGY leaderboard v3, 515 configurations';
const OURS = 'assumption of this project';


/***/ }),

/***/ 1333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ exceeds),
/* harmony export */   d: () => (/* binding */ exactSum)
/* harmony export */ });
/**
 * Sums that add up. Ten times 0.1 kg is 1 kg, and 0.1 + 0.2 is not over a limit of 0.3: a figure is taken as the decimal
 * that a person would read (15 significant digits, what a double holds for certain) and added as an integer.
 */
/** The digits of the largest value that a sum keeps, and with it the step of all others. */
const DIGITS = 15;
/** Below this the power of ten that makes integers of the values is itself no double. */
const TINY = 1e-280;
/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/**
 * The sum, whatever the order of the values. Its steps follow the largest value, not the unit: a tracker around one call
 * records 1e-9 kWh, and all digits of that are its answer.
 * @throws RangeError when a value is not finite.
 */
function exactSum(values) {
    let largest = 0;
    for (const value of values) {
        if (!Number.isFinite(value))
            throw new RangeError(`${value} cannot be added up`);
        const size = Math.abs(value);
        if (size > largest)
            largest = size;
    }
    if (largest < TINY)
        return 0;
    const decimals = DIGITS - 1 - Math.floor(Math.log10(largest));
    const power = POWERS[decimals] ?? Number(`1e${decimals}`);
    let total = 0n;
    // Several integers of 15 digits fit into a double; BigInt for each of them is slower.
    let small = 0;
    for (const value of values) {
        small += value < 0 ? -Math.round(-value * power) : Math.round(value * power);
        if (small > 7e15 || small < -7e15) {
            total += BigInt(small);
            small = 0;
        }
    }
    // Of two integers that a double holds, the quotient is the nearest double.
    if (total === 0n && POWERS[decimals] !== undefined)
        return small === 0 ? 0 : small / power;
    return Number(`${total + BigInt(small)}e${-decimals}`);
}
/** 10^12 steps to the unit: a billionth of a gram when the unit is a kilogram. */
const COMPARED = 12;
/** Below this, 15 digits reach past the twelfth decimal, and the steps are an integer that a double holds exactly. */
const SMALL = 1000;
/** Whether `a` is more than `b`, as the decimals that a person reads; a billionth of a gram is no difference. */
function exceeds(a, b) {
    if (Number.isFinite(a) && Number.isFinite(b))
        return steps(a) > steps(b);
    return a > b;
}
/** In steps of 1e-12, half away from zero. */
function steps(value) {
    if (Math.abs(value) >= SMALL)
        return decimalSteps(value.toExponential(DIGITS - 1));
    return BigInt(value < 0 ? -Math.round(-value * 1e12) : Math.round(value * 1e12));
}
/** `d.dddde+x` of 1000 or more as an integer of 1e-12. */
function decimalSteps(text) {
    const negative = text.startsWith('-');
    const e = text.indexOf('e');
    const mantissa = text.slice(negative ? 1 : 0, e);
    const digits = BigInt(mantissa.slice(0, 1) + mantissa.slice(2));
    const size = digits * 10n ** BigInt(Number(text.slice(e + 1)) - (DIGITS - 1) + COMPARED);
    return negative ? -size : size;
}


/***/ }),

/***/ 8380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KL: () => (/* binding */ footprintReport),
  Y$: () => (/* binding */ gatedKg),
  KV: () => (/* binding */ groundsOf),
  _C: () => (/* binding */ intervalOfSum),
  Wl: () => (/* binding */ totalAmounts)
});

// EXTERNAL MODULE: ./build/core/amount.js
var amount = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/sum/few.js
var few = __webpack_require__(640);
// EXTERNAL MODULE: ./build/core/sum/sum.js + 4 modules
var sum = __webpack_require__(8856);
;// CONCATENATED MODULE: ./build/core/contributions.js



/** Largest first; empty when nothing is uncertain. `parts` are what the total is the sum of. */
function contributions(parts) {
    const squares = [...shiftsOf(parts)].map(([key, shift]) => ({ key, square: shift ** 2 }));
    const all = squares.reduce((sum, { square }) => sum + square, 0);
    if (all === 0)
        return [];
    return squares
        .map(({ key, square }) => ({ key, share: square / all, if_known: knowing(key, parts) }))
        .sort((a, b) => b.share - a.share || (0,problem/* compare */.UD)(a.key, b.key));
}
/** By key: what one standard deviation of it moves the logarithm of the total by. */
function shiftsOf(parts) {
    const counted = parts.filter(({ central }) => central > 0);
    const only = counted[0];
    if (only === undefined)
        return new Map();
    return counted.length === 1 ? new Map(only.spread.map(({ key, s }) => [key, s])) : (0,few/* ofFew */.o)(counted).shifts();
}
/** The total if the input were known to be what it is taken for. */
function knowing(key, parts) {
    const { low, central, high } = (0,sum/* sumAmounts */.t)(parts.map((part) => without(key, part)));
    return { low, central, high };
}
function without(key, { central, cautious, spread }) {
    return { central, cautious, spread: spread.filter((term) => term.key !== key) };
}

;// CONCATENATED MODULE: ./build/core/footprint-report.js
/** A footprint in the words of the report: intervals, and what only the gate needs to know left out. */



function footprintReport(footprint) {
    const { energyKwh, operationalKg, idleKg, embodiedKg, waterL } = footprint.lines;
    return {
        energy_kwh: (0,amount/* intervalOf */.XF)(energyKwh),
        operational_kg: (0,amount/* intervalOf */.XF)(operationalKg),
        idle_kg: (0,amount/* intervalOf */.XF)(idleKg),
        embodied_kg: (0,amount/* intervalOf */.XF)(embodiedKg),
        water_l: (0,amount/* intervalOf */.XF)(waterL),
        total_kg: intervalOfSum(totalAmounts(footprint)),
    };
}
function intervalOfSum(amounts) {
    const { low, central, high } = (0,sum/* sumAmounts */.t)(amounts);
    return { low, central, high };
}
/** The lines that make up the total; one that is empty says nothing about the width of the sum. */
function totalAmounts({ lines }) {
    return [lines.operationalKg, lines.idleKg, lines.embodiedKg].filter(({ cautious }) => cautious > 0);
}
/** What a budget reads of one footprint. */
function gatedKg(footprint) {
    return (0,sum/* sumAmounts */.t)(totalAmounts(footprint)).cautious;
}
/** What a footprint rests on. The trail, the scenarios and the other method are worked out here, when they are asked for. */
function groundsOf(footprint) {
    const { assumptions, factors, trail, basis, scenarios, otherMethod, marketKg } = footprint;
    return {
        assumptions,
        factors,
        trail,
        basis: basis.map(({ part, evidence, kwh }) => ({ part, evidence, energy_kwh: kwh })),
        interval: contributions(totalAmounts(footprint)),
        scenarios: scenarios.map(({ code, kwh, kg }) => ({ code, energy_kwh: kwh, total_kg: kg })),
        other_method: otherMethod && {
            method: otherMethod.method,
            energy_kwh: (0,amount/* intervalOf */.XF)(otherMethod.energyKwh),
            total_kg: intervalOfSum(otherMethod.totalKg),
        },
        market_kg: marketKg && (0,amount/* intervalOf */.XF)(marketKg),
    };
}


/***/ }),

/***/ 1781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isEstimate)
/* harmony export */ });
/** False for a placeholder: the record gives no figure and no hours to work one out, so there is nothing to add up. */
function isEstimate(footprint) {
    return footprint.evidence !== 'default';
}


/***/ }),

/***/ 4194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ mergeRecords),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/* unused harmony export mergeProblems */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/**
 * Rows are not runs, and files are not runs either: trackers leave backups, copies and task files that describe the
 * same energy again. Everything read from one tree is merged here by id, across all its files, before anything is
 * added up. The largest account of a run wins, because trackers write cumulative totals (see docs/formats).
 */

const mergeProblems = {
    'records/duplicate-id': {
        class: 'E_DUP_RECORD',
        severity: 'error',
        means: 'Two files use one id for records with different content.',
        fix: 'Give each record an id of its own, or remove the outdated copy.',
    },
};
const problem = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(mergeProblems);
/** Formats whose tools copy and back up their own files; a second account of an id is expected there. */
const COPIED_BY_TOOLS = new Set(['codecarbon', 'model-card']);
/** @returns records sorted by id, each id once per kind, and a problem for every id that means two things. */
function mergeRecords(records) {
    const problems = [];
    const groups = new Map();
    for (const record of records) {
        const key = `${record.kind} ${record.id}`;
        const group = groups.get(key);
        if (group)
            group.push(record);
        else
            groups.set(key, [record]);
    }
    const kept = [...groups.values()].map((group) => mergeGroup(group, problems));
    kept.sort((a, b) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.id, b.id));
    return {
        runs: withoutEchoes(kept.filter((record) => record.kind === 'run')),
        plans: kept.filter((record) => record.kind === 'plan'),
        servings: kept.filter((record) => record.kind === 'serving'),
        problems,
    };
}
function mergeGroup(group, problems) {
    const [first] = group;
    if (!first)
        throw new Error('an empty group of records');
    if (group.length === 1)
        return first;
    const totals = group.filter((record) => record.kind !== 'run' || record.role === 'total');
    const candidates = totals.length > 0 ? totals : group;
    const best = candidates.reduce((a, b) => (isLarger(b, a) ? b : a));
    if (!COPIED_BY_TOOLS.has(best.source.format)) {
        const others = candidates.filter((other) => measure(other) !== measure(best));
        for (const other of others)
            problems.push(duplicate(other, best));
        // Said at both places: whichever of the two a pull request brings, it must not count only by what it is more.
        const elsewhere = others.find(({ source }) => source.path !== best.source.path);
        if (elsewhere)
            problems.push(duplicate(best, elsewhere));
    }
    return best.kind === 'run' ? withBreakdown(best, group) : best;
}
/** A task file knows how long the tasks took; the total's own clock was reset by each of them. */
function withBreakdown(total, group) {
    if (total.durationQuality !== 'last-segment')
        return total;
    const breakdown = group.find((record) => record.kind === 'run' && record.role === 'breakdown');
    if (breakdown?.durationS == null)
        return total;
    return { ...total, durationS: breakdown.durationS, started: breakdown.started, durationQuality: 'wall' };
}
function isLarger(a, b) {
    const difference = size(a) - size(b);
    return difference > 0 || (difference === 0 && (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.source.path, b.source.path) < 0);
}
function size(record) {
    if (record.kind === 'run')
        return record.energy?.totalKwh ?? record.declaredKg ?? record.gpuHours ?? record.durationS ?? 0;
    if (record.kind === 'plan')
        return record.gpuHours ?? record.wallHours ?? record.tokens ?? 0;
    return record.requestsPerDay ?? 0;
}
function duplicate(other, best) {
    const { path: file, line, column } = other.source;
    return problem('records/duplicate-id', { file, line, column }, `the id "${other.id}" stands for something else in ${best.source.path}:${best.source.line}`, 'give it an id of its own, or remove the outdated copy');
}
/**
 * What a record claims, without where it stands: equal text means nothing changed, also after a rename.
 * Places, warnings and names of the reader are left out on purpose.
 */
function measure(record) {
    const { id: _id, source: _source, warnings: _warnings, ...claims } = record;
    return JSON.stringify(claims);
}
/**
 * A model card often quotes what the tracker measured in the same folder. Such a declared run is the same training,
 * and is set aside only when the figures agree; a card that says anything else is counted on its own, because an
 * unrelated small measurement must not hide a large declared one.
 */
function withoutEchoes(runs) {
    const cards = runs.filter((run) => run.evidence === 'declared' && run.source.format === 'model-card');
    if (cards.length === 0)
        return runs;
    const measured = runs.filter((run) => run.source.format !== 'model-card' && run.declaredKg !== null);
    const echoes = new Set(cards.filter((card) => isEcho(card, measured)));
    return runs.filter((run) => !echoes.has(run));
}
const ECHO_TOLERANCE = 0.02;
function isEcho(card, measured) {
    const kg = card.declaredKg;
    if (kg === null || kg === 0)
        return false;
    const folder = card.source.path.slice(0, card.source.path.lastIndexOf('/') + 1);
    const beside = measured.filter((run) => run.source.path.startsWith(folder));
    return [...beside.map((run) => [run]), beside].some((runs) => {
        const sum = runs.reduce((total, run) => total + (run.declaredKg ?? 0), 0);
        return Math.abs(sum - kg) <= ECHO_TOLERANCE * kg && !isLonger(card, runs);
    });
}
/** Cards round hours up, and count restarts that a tracker did not see. */
const ECHO_HOURS = 2;
/** Whether the card tells of much more machine time, so that quoting the small figure would make the rest vanish. */
function isLonger(card, runs) {
    const stated = deviceHours(card);
    if (stated === null)
        return false;
    // A tracker whose clock was reset does not know how long it ran.
    if (runs.some((run) => run.durationQuality === 'last-segment' || run.durationQuality === 'lower-bound'))
        return false;
    return stated > ECHO_HOURS * runs.reduce((total, run) => total + (deviceHours(run) ?? 0), 0);
}
function deviceHours({ gpuHours, durationS, hardware }) {
    if (gpuHours !== null)
        return gpuHours;
    if (durationS === null)
        return null;
    const devices = hardware.reduce((sum, { kind, count }) => sum + (kind === 'gpu' || kind === 'tpu' ? (count ?? 1) : 0), 0);
    return (durationS / 3600) * Math.max(1, devices);
}


/***/ }),

/***/ 1825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sameBoundary)
/* harmony export */ });
/* unused harmony export together */
/**
 * Two footprints that are about to be added. The compiler refuses two boundaries; where they are values, and all are made
 * under one accounting, mixing them is a bug and is thrown.
 */
function together(a, b) {
    sameBoundary([a, b]);
    return [a, b];
}
/** @throws Error when two of them cover different things. */
function sameBoundary(footprints) {
    const first = footprints[0];
    for (const { boundary } of footprints) {
        if (boundary !== first?.boundary)
            throw new Error(`a footprint at ${first?.boundary} was added to one at ${boundary}`);
    }
}


/***/ }),

/***/ 640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ofFew)
/* harmony export */ });
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(209);

/** The 95 % point of the standard normal distribution. */
const Z95 = 1.645;
/** Equal steps over the normal distribution: for smooth functions no set of nodes is better. */
const STEP = 0.75;
const NODES = Array.from({ length: 13 }, (_, at) => (at - 6) * STEP);
const DENSITIES = NODES.map((z) => Math.exp((-z * z) / 2));
const WEIGHTS = DENSITIES.map((density) => density / DENSITIES.reduce((sum, one) => sum + one));
/** At least two amounts, all above zero. */
function ofFew(amounts) {
    const { terms, names } = (0,_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .termsOf */ .f)(amounts);
    const first = terms[0];
    const state = {
        mean: Math.log(first.central),
        shifts: first.shifts.slice(),
        rest: 0,
        third: 0,
        at: NODES.slice(),
        apart: 0,
    };
    for (let at = 1; at < terms.length; at += 1)
        takeIn(state, terms[at]);
    const sigma = Math.sqrt(product(state.shifts, state.shifts) + state.rest);
    const skewness = sigma > 0 ? state.third / sigma ** 3 : 0;
    const lean = ((Z95 * Z95 - 1) * skewness) / 6;
    return {
        low: Math.exp(state.mean + sigma * (lean - Z95)),
        high: Math.exp(state.mean + sigma * (lean + Z95)),
        skewness,
        shifts: () => new Map(names.map((name, at) => [name, state.shifts[at]])),
        lowest: () => lowestOf(state, sigma),
    };
}
function takeIn(state, term) {
    const { shifts, at } = state;
    const variance = product(shifts, shifts) + state.rest;
    const shared = product(shifts, term.shifts);
    const width = variance + term.sigma * term.sigma - 2 * shared;
    const sigma = Math.sqrt(Math.max(0, width));
    // What x goes up by when y goes up by one standard deviation; terms that always move together leave nothing to y.
    const along = sigma > 1e-9 ? (shared - variance) / sigma : 0;
    const share = addAtNodes(state, Math.log(term.central) - state.mean, sigma, along);
    const { mean, second, third } = momentsOf(at);
    for (let k = 0; k < at.length; k += 1)
        at[k] = state.mean + at[k];
    state.mean += mean;
    state.apart = Math.max(0, variance - along * along);
    state.third = (1 - share) ** 3 * state.third + third;
    for (let k = 0; k < shifts.length; k += 1) {
        shifts[k] = (1 - share) * shifts[k] + share * term.shifts[k];
    }
    state.rest = Math.max(0, second + state.apart - product(shifts, shifts));
}
/** What the logarithm goes up by at each node, into `at`; the answer is the share of the new term in the sum, on average. */
function addAtNodes({ at }, apart, sigma, along) {
    // e^y at equal steps of y is a geometric series.
    let ratio = Math.exp(apart + sigma * NODES[0]);
    const factor = Math.exp(sigma * STEP);
    let share = 0;
    for (let k = 0; k < at.length; k += 1) {
        const z = NODES[k];
        // Beside so much more of the next term, x is nothing.
        const alone = ratio > 1e300;
        at[k] = along * z + (alone ? apart + sigma * z : Math.log1p(ratio));
        share += WEIGHTS[k] * (alone ? 1 : ratio / (1 + ratio));
        ratio *= factor;
    }
    return share;
}
/** Mean, and second and third moment about it. */
function momentsOf(at) {
    let mean = 0;
    for (let k = 0; k < at.length; k += 1)
        mean += WEIGHTS[k] * at[k];
    let second = 0;
    let third = 0;
    for (let k = 0; k < at.length; k += 1) {
        const off = at[k] - mean;
        second += WEIGHTS[k] * off * off;
        third += WEIGHTS[k] * off * off * off;
    }
    return { mean, second, third };
}
function product(a, b) {
    let sum = 0;
    for (let k = 0; k < a.length; k += 1)
        sum += a[k] * b[k];
    return sum;
}
/** The logarithm is one of the nodes and a normal error around it: 5 % of all that lies below. */
function lowestOf({ mean, at, apart }, sigma) {
    const error = Math.max(1e-9, Math.sqrt(apart));
    let below = mean - 3 * sigma;
    let above = mean;
    for (let step = 0; step < 16; step += 1) {
        const middle = (below + above) / 2;
        let share = 0;
        for (let k = 0; k < at.length; k += 1) {
            share += WEIGHTS[k] * normalBelow((middle - at[k]) / error);
        }
        if (share < 0.05)
            below = middle;
        else
            above = middle;
    }
    return Math.exp(below);
}
/** Share of the standard normal distribution below z, to 1e-7: Abramowitz and Stegun, 26.2.17. */
function normalBelow(z) {
    const t = 1 / (1 + 0.2316419 * Math.abs(z));
    const terms = 0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429)));
    const above = (t * terms * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
    return z > 0 ? 1 - above : above;
}


/***/ }),

/***/ 8856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ sumAmounts)
});

// EXTERNAL MODULE: ./build/core/amount.js
var amount = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/core/exact.js
var exact = __webpack_require__(1333);
// EXTERNAL MODULE: ./build/core/sum/few.js
var sum_few = __webpack_require__(640);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/core/sum/flat.js
/** A key in more amounts than these is shared by runs. */
const LINES = 4;
function flattened(amounts) {
    let terms = 0;
    for (const { spread } of amounts)
        terms += spread.length;
    const means = new Float64Array(amounts.length);
    const from = new Int32Array(amounts.length + 1);
    const [keys, of, s] = [new Int32Array(terms), new Int32Array(terms), new Float64Array(terms)];
    const numbers = new Map();
    const occurrences = [];
    let at = 0;
    let largest = 0;
    for (let one = 0; one < amounts.length; one += 1) {
        const { central, spread } = amounts[one];
        let square = 0;
        for (const term of spread) {
            let key = numbers.get(term.key);
            if (key === undefined) {
                key = occurrences.push(0) - 1;
                numbers.set(term.key, key);
            }
            occurrences[key] = occurrences[key] + 1;
            keys[at] = key;
            s[at] = term.s;
            of[at] = one;
            square += term.s * term.s;
            at += 1;
        }
        const mean = central * Math.exp(square / 2);
        means[one] = mean;
        from[one + 1] = at;
        if (mean > largest)
            largest = mean;
    }
    const shared = Uint8Array.from(occurrences, (count) => (count > LINES ? 1 : 0));
    return { means, largest, from, keys, s, of, names: [...numbers.keys()], shared };
}
/** Sums of products below are rounded to steps of 2^-49, so that no order of the keys changes them. */
const ANCHOR = 12;
/** Covariance of the logarithms of two amounts from the keys that are shared by runs (1), or that are not (0). */
function together({ from, keys, s, shared }, one, other, kind) {
    const [begin, end] = [from[other], from[other + 1]];
    let sum = 0;
    for (let at = from[one]; at < from[one + 1]; at += 1) {
        const key = keys[at];
        if (shared[key] !== kind)
            continue;
        for (let there = begin; there < end; there += 1) {
            if (keys[there] === key)
                sum += s[at] * s[there] + ANCHOR - ANCHOR;
        }
    }
    return sum;
}
/** Variance of the logarithm from the keys that are shared by runs. */
function squareOf(flat, one) {
    return together(flat, one, one, 1);
}

;// CONCATENATED MODULE: ./build/core/sum/steady.js
/**
 * Sums of doubles that are the same to the bit in any order. Every value is first rounded to a step so coarse that no
 * sum of that many values needs rounding: adding and taking away a large number does it (Demmel and Nguyen 2013). The
 * step is n x largest x 2^-51; figures that a person adds up by hand are summed as decimals instead (`exact.ts`).
 */
class Steady {
    sum = 0;
    anchor;
    /** For up to `count` values, none larger than `largest`. */
    constructor(largest, count) {
        this.anchor = anchorOf(largest, count);
    }
    add(value) {
        this.sum += value + this.anchor - this.anchor;
    }
}
/** `sum += value + anchor - anchor` is the same in any order of up to `count` values, none larger than `largest`. */
function anchorOf(largest, count) {
    return largest > 0 ? 1.5 * 2 ** (Math.ceil(Math.log2(largest) + Math.log2(Math.max(1, count))) + 1) : 0;
}
function steadySum(values) {
    let largest = 0;
    for (let at = 0; at < values.length; at += 1) {
        const size = Math.abs(values[at]);
        if (size > largest)
            largest = size;
    }
    const anchor = anchorOf(largest, values.length);
    let sum = 0;
    for (let at = 0; at < values.length; at += 1)
        sum += values[at] + anchor - anchor;
    return sum;
}

;// CONCATENATED MODULE: ./build/core/sum/many.js
/**
 * A sum of many log-normal terms, by its own moments (Fenton 1960, Wilkinson): the sum is again taken as log-normal, with
 * the mean and the variance that the terms have together. With e_i = m_i exp(s_i^2 / 2) the mean of a term,
 *
 *   E = sum_i e_i,   Var = sum_ij e_i e_j (exp(c_ij) - 1),   c_ij = sum over shared keys of s_ik s_jk
 *   sigma = sqrt(ln(1 + Var / E^2)),   low, high = E exp(-sigma^2 / 2) x exp(-/+ 1.645 sigma)
 *
 * Near-linear in the terms: with g_ij what i and j share with many others and c_ij = g_ij + own_ij,
 *
 *   exp(c) - 1 = (exp(g) - 1) + exp(g) (exp(own) - 1)
 *
 * Most keys are of one run and occur in a few lines, so the second part is looked at in those lines alone. For the first,
 * terms that share the same with others (all runs of one site on one kind of hardware) are one.
 */



const Z95 = 1.645;
function ofMany(amounts) {
    const flat = flattened(amounts);
    const mean = steadySum(flat.means);
    const variance = ownVariance(flat) + sharedVariance(flat);
    const square = Math.log1p(variance / (mean * mean));
    const middle = mean * Math.exp(-square / 2);
    const factor = Math.exp(Z95 * Math.sqrt(square));
    return { low: middle / factor, high: middle * factor };
}
/** What the keys of single runs add: each pair of lines that have one in common, and each line with itself. */
function ownVariance(flat) {
    const { means, from, keys, shared } = flat;
    // The terms seen so far that have a key of their own, as a list for each such key.
    const last = new Int32Array(shared.length).fill(-1);
    const before = new Int32Array(keys.length);
    const seen = new Int32Array(means.length).fill(-1);
    const parts = [];
    for (let one = 0; one < means.length; one += 1) {
        const [start, end] = [from[one], from[one + 1]];
        for (let at = start; at < end; at += 1) {
            const key = keys[at];
            if (shared[key] === 1)
                continue;
            if (seen[one] !== one)
                parts.push(pairOf(flat, one, one));
            seen[one] = one;
            for (let other = last[key]; other >= 0; other = before[other]) {
                const partner = flat.of[other];
                if (seen[partner] === one)
                    continue;
                seen[partner] = one;
                parts.push(2 * pairOf(flat, one, partner));
            }
        }
        for (let at = start; at < end; at += 1) {
            const key = keys[at];
            if (shared[key] === 1)
                continue;
            before[at] = last[key];
            last[key] = at;
        }
    }
    return steadySum(parts);
}
function pairOf(flat, one, other) {
    const apart = Math.exp(together(flat, one, other, 1)) * Math.expm1(together(flat, one, other, 0));
    return flat.means[one] * flat.means[other] * apart;
}
/** With more groups than this their pairs would dominate the time of a report. */
const PAIRWISE = 256;
function sharedVariance(flat) {
    const groups = groupsOf(flat);
    if (groups === null)
        return boundedVariance(flat);
    const parts = [];
    for (const [i, { example, mass }] of groups.entries()) {
        parts.push(mass.sum ** 2 * Math.expm1(squareOf(flat, example)));
        for (let j = 0; j < i; j += 1) {
            const other = groups[j];
            parts.push(2 * mass.sum * other.mass.sum * Math.expm1(together(flat, example, other.example, 1)));
        }
    }
    return steadySum(parts);
}
/** In the order of their names; `null` when they are too many. */
function groupsOf(flat) {
    const { means, largest } = flat;
    const groups = new Map();
    for (let one = 0; one < means.length; one += 1) {
        const signature = signatureOf(flat, one);
        let group = groups.get(signature);
        if (group === undefined) {
            if (groups.size === PAIRWISE)
                return null;
            group = { signature, example: one, mass: new Steady(largest, means.length) };
            groups.set(signature, group);
        }
        group.mass.add(means[one]);
    }
    return [...groups.values()].sort((a, b) => (0,problem/* compare */.UD)(a.signature, b.signature));
}
/** Terms in another order make another group, which costs a little and changes nothing. */
function signatureOf({ from, keys, s, shared, names }, one) {
    let signature = '';
    for (let at = from[one]; at < from[one + 1]; at += 1) {
        const key = keys[at];
        if (shared[key] === 1)
            signature += `${names[key]}=${s[at]}|`;
    }
    return signature;
}
/**
 * Linear in the terms, and never narrower than pair by pair: with q the variance of what a term shares with others and
 * f = sqrt((exp(q) - 1) / q), exp(c) - 1 is at most c f_i f_j, because c is at most sqrt(q_i q_j).
 */
function boundedVariance(flat) {
    const { means, from, keys, s, shared, largest } = flat;
    const moved = new Float64Array(shared.length);
    // A weight is a mean times sqrt((exp(q) - 1) / q), which with its deviation stays below sixteen means.
    const anchor = anchorOf(largest * 16, means.length);
    for (let one = 0; one < means.length; one += 1) {
        const square = squareOf(flat, one);
        const weight = square > 0 ? means[one] * Math.sqrt(Math.expm1(square) / square) : 0;
        for (let at = from[one]; at < from[one + 1]; at += 1) {
            const key = keys[at];
            if (shared[key] === 1)
                moved[key] = moved[key] + (weight * s[at] + anchor - anchor);
        }
    }
    return steadySum(moved.map((sum) => sum * sum));
}

// EXTERNAL MODULE: ./build/core/sum/terms.js
var sum_terms = __webpack_require__(209);
;// CONCATENATED MODULE: ./build/core/sum/simulate.js

const DRAWS = 4000;
/** 5 % and 95 % of the draws, in order. */
const LOW = Math.round(DRAWS * 0.05) - 1;
const HIGH = Math.round(DRAWS * 0.95) - 1;
function simulated(amounts) {
    const { terms, names } = (0,sum_terms/* termsOf */.f)(amounts);
    const draws = names.map(drawsOf);
    const sums = new Float64Array(DRAWS);
    for (const term of terms)
        addTo(sums, term, names, draws);
    sums.sort();
    return { low: sums[LOW], high: sums[HIGH] };
}
function addTo(sums, { central, spread }, names, draws) {
    const logs = new Float64Array(DRAWS);
    for (const { key, s } of spread) {
        const z = draws[names.indexOf(key)];
        for (let draw = 0; draw < DRAWS; draw += 1)
            logs[draw] = logs[draw] + s * z[draw];
    }
    for (let draw = 0; draw < DRAWS; draw += 1) {
        sums[draw] = sums[draw] + central * Math.exp(logs[draw]);
    }
}
/** What was drawn is kept for the next sum of the report; 256 inputs are 8 MB. */
const KEPT = 256;
const kept = new Map();
function drawsOf(name) {
    const known = kept.get(name);
    if (known !== undefined)
        return known;
    const seed = seedOf(name);
    const draws = Float64Array.from({ length: DRAWS }, (_, draw) => normalAt(uniform(seed, draw)));
    if (kept.size >= KEPT)
        kept.clear();
    kept.set(name, draws);
    return draws;
}
/** 32 bits of a name: FNV-1a. */
function seedOf(name) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < name.length; at += 1)
        hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
    return hash >>> 0;
}
/** Between 0 and 1, neither of them: the finaliser of MurmurHash3 over seed and number. */
function uniform(seed, draw) {
    let hash = seed ^ Math.imul(draw + 1, 0x9e3779b1);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (((hash ^ (hash >>> 16)) >>> 0) + 0.5) / 2 ** 32;
}
/** The value below which a share p of the standard normal distribution lies, to 1e-9: the rational fits of Acklam (2003). */
function normalAt(p) {
    if (p > 0.5)
        return -normalAt(1 - p);
    if (p < 0.02425) {
        const q = Math.sqrt(-2 * Math.log(p));
        return polynomial(TAIL, q) / (1 + q * polynomial(TAIL_BELOW, q));
    }
    const q = p - 0.5;
    return (q * polynomial(BODY, q * q)) / (1 + q * q * polynomial(BODY_BELOW, q * q));
}
/** Coefficients from the constant on. */
function polynomial(coefficients, x) {
    let value = 0;
    for (let at = coefficients.length - 1; at >= 0; at -= 1)
        value = value * x + coefficients[at];
    return value;
}
const BODY = [
    2.506628277459239, -30.66479806614716, 138.357751867269, -275.9285104469687, 220.9460984245205, -39.69683028665376,
];
const BODY_BELOW = [-13.28068155288572, 66.80131188771972, -155.6989798598866, 161.5858368580409, -54.47609879822406];
const TAIL = [
    2.938163982698783, 4.374664141464968, -2.549732539343734, -2.400758277161838, -0.3223964580411365,
    -0.007784894002430293,
];
const TAIL_BELOW = [3.754408661907416, 2.445134137142996, 0.3224671290700398, 0.007784695709041462];

;// CONCATENATED MODULE: ./build/core/sum/sum.js
/**
 * The sum of many uncertain numbers. The central figure is the plain sum of the central figures, so that anyone can add
 * up; `cautious` is the plain sum of what each may cost at most. The ends are the 5 % and the 95 % point of the sum as it
 * is distributed, which is another thing: a log-normal factor is more often far too high than far too low, so that the
 * middle of a sum of many lies above the sum of their middles. The interval takes in the central figure wherever it lies.
 *
 * A factor that terms share (the same `key`) is the same draw in all of them and does not average away.
 *
 * Which form is used, and why. Up to 64 terms, `ofFew`: mean, variance and skewness of the logarithm of the sum, which hold
 * nine in ten to a point or so, take microseconds, and say what each input does to the sum (contributions.ts). Three
 * moments are too few where a well-known part stands beside one of which next to nothing is known (a meter's figure and the
 * making of its hardware): the skewness tells, and the sum is then drawn (`simulated`), except for the lines of one record,
 * of which a report has as many as records, and for more than 32 terms: there the low end is read off the distribution
 * that `ofFew` has at hand, and the high end is that of `ofMany`. Beyond 64 terms, `ofMany`: mean and variance of the sum
 * itself. It is near-linear in the terms and errs by being too wide: it holds 91 to 96 of a hundred truths of a few terms and
 * 91 or 92 of sixty, which is why it is not used for all. test/core/coverage.test.ts holds each to nine in ten.
 */





const FEW = 64;
/** The lines of one record. */
const sum_LINES = 3;
/** Drawing more terms than these would take longer than a report is to spend on it. */
const DRAWN = 32;
/** Skewness of the logarithm beyond which three moments no longer tell where the ends lie; found by simulation. */
const SKEWED = 2;
function sumAmounts(amounts) {
    const only = amounts[0];
    if (only !== undefined && amounts.length === 1)
        return { ...(0,amount/* intervalOf */.XF)(only), cautious: only.cautious };
    const central = (0,exact/* exactSum */.d)(amounts.map(centralOf));
    const cautious = (0,exact/* exactSum */.d)(amounts.map(cautiousOf));
    if (central <= 0)
        return { low: central, central, high: central, cautious };
    const { low, high } = inReach(amounts.every(isCounted) ? amounts : amounts.filter(isCounted), central);
    return { low: Math.min(low, central), central, high: Math.max(high, central), cautious };
}
/** Squares of figures beyond this are no numbers, and those of their inverses are 0. */
const REACH = 1e100;
function inReach(amounts, central) {
    if (central < REACH && central > 1 / REACH)
        return rangeOf(amounts);
    const shares = amounts.map((amount) => ({ ...amount, central: amount.central / central })).filter(isCounted);
    const { low, high } = rangeOf(shares);
    return { low: low * central, high: high * central };
}
function centralOf({ central }) {
    return central;
}
function cautiousOf({ cautious }) {
    return cautious;
}
function isCounted({ central }) {
    return central > 0;
}
function rangeOf(amounts) {
    const only = amounts[0];
    if (only !== undefined && amounts.length === 1)
        return (0,amount/* intervalOf */.XF)(only);
    if (amounts.length > FEW)
        return ofMany(amounts);
    const few = (0,sum_few/* ofFew */.o)(amounts);
    if (few.skewness <= SKEWED)
        return few;
    if (amounts.length > sum_LINES && amounts.length <= DRAWN)
        return simulated(amounts);
    return { low: few.lowest(), high: ofMany(amounts).high };
}


/***/ }),

/***/ 209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ termsOf)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);

function termsOf(amounts) {
    const ordered = inOrder(amounts);
    const names = [];
    for (const { spread } of ordered)
        for (const { key } of spread)
            if (!names.includes(key))
                names.push(key);
    for (const { spread, shifts } of ordered) {
        for (let at = 0; at < names.length; at += 1)
            shifts.push(0);
        // Few keys are found faster by looking than by a table.
        for (const { key, s } of spread)
            shifts[names.indexOf(key)] = s;
    }
    return { terms: ordered, names };
}
/** Put in place one by one: there are two or three of them for every run, and a general sort takes longer to set up. */
function inOrder(amounts) {
    const ordered = [];
    for (const { central, spread } of amounts) {
        const one = { central, sigma: Math.sqrt(squaresOf(spread)), spread, shifts: [] };
        let at = ordered.length;
        ordered.push(one);
        while (at > 0 && byWidth(ordered[at - 1], one) > 0) {
            ordered[at] = ordered[at - 1];
            at -= 1;
        }
        ordered[at] = one;
    }
    return ordered;
}
function byWidth(a, b) {
    return a.sigma - b.sigma || a.central - b.central || (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(signatureOf(a), signatureOf(b));
}
function signatureOf({ spread }) {
    return spread.map(({ key, s }) => `${key}=${s}`).join('|');
}
/** Variance of the logarithm. */
function squaresOf(spread) {
    let sum = 0;
    for (const { s } of spread)
        sum += s * s;
    return sum;
}


/***/ }),

/***/ 6093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createFence)
/* harmony export */ });
/* unused harmony export FENCE_ARGUMENT */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7434);
/**
 * A wall around readers that hold a whole file in memory: a process of its own with 64 MiB and 2 seconds for each file.
 * One kilobyte of YAML can keep a parser busy for half a minute, and a process can be ended where a function cannot.
 * A worker thread starts as fast, but one that runs out of memory in the wrong moment takes the whole program with it.
 */



/** The only argument of a process that serves the fence; the entry that sees it does nothing else. */
const FENCE_ARGUMENT = '--serve-fence';
const LIMITS = { seconds: 2, mebibytes: 64 };
/** For starting the process and loading a reader, which is our time and not the file's. */
const START_SECONDS = 20;
/**
 * @param entry The file that runs behind the fence: the bundle that is running, or a source file. It must call
 * `serveFence` when it finds itself started with `FENCE_ARGUMENT`.
 */
function createFence(entry, limits = LIMITS) {
    let child = null;
    let last = Promise.resolve();
    const drop = async () => {
        const gone = child;
        child = null;
        if (gone === null || gone.exitCode !== null || gone.signalCode !== null)
            return;
        // Waiting for it must keep the program alive; otherwise node ends in the middle of this line, with exit code 13.
        gone.ref();
        const ended = new Promise((resolve) => gone.once('exit', resolve));
        if (gone.kill('SIGKILL'))
            await ended;
    };
    const readOne = async (job) => {
        child ??= start(entry, limits);
        const ending = await ask(child, job, limits);
        if (ending.spent)
            await drop();
        return ending.answer;
    };
    return {
        read(format, file, bytes) {
            const job = { format, path: file.path, size: file.size, bytes };
            // One file at a time: the limits are for a file, not for whatever shares a process with it.
            const mine = last.then(() => readOne(job));
            last = mine.catch(() => undefined);
            return mine;
        },
        close: () => last.then(drop),
    };
}
function start(entry, limits) {
    const path = entry instanceof URL || entry.startsWith('file:') ? (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(entry) : entry;
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [`--max-old-space-size=${limits.mebibytes}`, path, FENCE_ARGUMENT], {
        // Nothing of the environment (a token) is of use to a reader, and nothing that it prints is of use to anybody.
        env: {},
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        serialization: 'advanced',
        windowsHide: true,
    });
}
function ask(child, job, limits) {
    child.ref();
    child.channel?.ref();
    return new Promise((resolve) => {
        let timer = setTimeout(() => end(timeout(job.path, START_SECONDS), true), START_SECONDS * 1000);
        const onMessage = (reply) => {
            if (reply.kind === 'begun') {
                clearTimeout(timer);
                timer = setTimeout(() => end(timeout(job.path, limits.seconds), true), limits.seconds * 1000);
            }
            else if (reply.kind === 'read')
                end(reply.read, false);
            else
                end(failure(job.path, reply), false);
        };
        const onError = (error) => end(failure(job.path, { message: error.message, tooDeep: false }), true);
        const onExit = (code, signal) => {
            // V8 aborts when its heap is full; by signal, or by the code that stands for one.
            const full = signal !== null || (code ?? 0) > 128;
            end(full ? outOfMemory(job.path, limits) : failure(job.path, { message: ENDED, tooDeep: false }), true);
        };
        const end = (answer, spent) => {
            clearTimeout(timer);
            child.off('message', onMessage).off('error', onError).off('exit', onExit);
            // A spent process may still complain while it is ended, and nobody is left to hear it.
            if (spent)
                child.on('error', () => undefined);
            child.unref();
            child.channel?.unref();
            resolve({ answer, spent });
        };
        child.on('message', onMessage).on('error', onError).on('exit', onExit);
        child.send(job, (error) => error && onError(error));
    });
}
const ENDED = 'its process ended';
function at(file) {
    return { file, line: 1, column: 1 };
}
function timeout(path, seconds) {
    const hint = 'make the file smaller or simpler, or split it';
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fenceProblem */ .NO)('fence/timeout', at(path), `reading it took more than ${seconds} s`, hint);
}
function outOfMemory(path, { mebibytes }) {
    const hint = 'make the file smaller or simpler, or split it';
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fenceProblem */ .NO)('fence/memory', at(path), `reading it took more than ${mebibytes} MiB of memory`, hint);
}
function failure(path, why) {
    if (why.tooDeep)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fenceProblem */ .NO)('fence/depth', at(path), 'it is nested too deeply', 'flatten the file');
    const hint = 'report this with the file; until then leave it out with records.exclude';
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .fenceProblem */ .NO)('fence/failed', at(path), `the reader stopped: ${why.message.slice(0, 200)}`, hint);
}


/***/ }),

/***/ 8292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ fileBlob),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   No: () => (/* binding */ staysInside),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   T9: () => (/* binding */ fileChunks),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   tD: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/**
 * Reading one file of a folder that somebody else wrote. A link is never followed, a pipe or a device is never waited
 * for, and what is read is the file that was looked at.
 */



const BLOCK = 256 * 1024;
// Windows has neither flag; there the look before opening is all there is.
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function standingOf(absolute) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute);
        if (found.isSymbolicLink())
            return 'symlink';
        return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'special';
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
    }
}
/** Whether a path below `root` gets there without passing through a link. `root` itself may be reached through one. */
function staysInside(root, path) {
    const parts = path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    if (parts.includes('..') || path.startsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
        return false;
    const folder = parts.slice(0, -1);
    return folder.every((_, index) => standingOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...folder.slice(0, index + 1))) === 'folder');
}
/** Whether an absolute path lies in a folder, and how it is written from there; `null` when it does not. */
function pathFrom(folder, absolute) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, absolute);
    return path === '' || path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === '..' || path === absolute ? null : path;
}
/** A file as it is when its size is taken: bytes appended later are not part of it. */
function fileBlob(file) {
    return {
        size: file.size,
        chunks: () => fileChunks(file),
        head: async (length) => {
            for (const chunk of fileChunks(file, Math.min(file.size, length)))
                return chunk;
            return new Uint8Array(0);
        },
    };
}
/**
 * The file in blocks of 256 KiB, or its first bytes in one. Two blocks of memory take turns, so a block stays as it is
 * until the next but one is asked for: with memory of its own for each, a gigabyte costs 60 MB more and a third of the speed.
 * @throws WorldError when the file is shorter than it was, is another file by now, or cannot be opened.
 */
function* fileChunks(file, length) {
    const descriptor = openRegular(file);
    const end = length ?? file.size;
    const block = blocksOf(Math.min(length ?? BLOCK, end));
    try {
        for (let at = 0; at < end;) {
            const target = block(end - at);
            const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, target, 0, target.length, at);
            if (got === 0)
                throw changed(file);
            at += got;
            yield got === target.length ? target : target.subarray(0, got);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Two pieces of memory, the second only for a file that needs it. */
function blocksOf(size) {
    let [now, other] = [null, null];
    return (most) => {
        ;
        [now, other] = [other ?? new Uint8Array(size), now];
        return most < size ? now.subarray(0, most) : now;
    };
}
function openRegular(file) {
    // Looked at first, because opening some devices does something.
    const seen = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file.absolute, { throwIfNoEntry: false });
    if (!seen?.isFile())
        throw changed(file);
    const descriptor = open(file);
    const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    if (opened.isFile() && opened.ino === seen.ino && opened.dev === seen.dev)
        return descriptor;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    throw changed(file);
}
function open(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file.absolute, FLAGS);
    }
    catch (cause) {
        throw unreadable(file, cause);
    }
}
function unreadable({ path }, cause) {
    const hint = 'Give yourself permission to read it, or leave it out.';
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('disk/unreadable', `${path} cannot be opened`, hint, cause);
}
function changed({ path }) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('disk/changed', `${path} changed while it was read`, 'Run again when nothing writes to it.');
}


/***/ }),

/***/ 7434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO: () => (/* binding */ fenceProblem),
/* harmony export */   Nd: () => (/* binding */ diskProblem)
/* harmony export */ });
/* unused harmony exports diskProblems, fenceProblems */
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);

/** What a disk or a fence has to say about a file that somebody can fix. */
const diskProblems = {
    'path/missing': {
        class: 'E_PATH',
        severity: 'error',
        means: 'A file or folder that was named does not exist.',
        fix: 'Check the spelling, or leave the name out to look through the current folder.',
    },
    'path/symlink': {
        class: 'E_SYMLINK',
        severity: 'error',
        means: 'A symbolic link stands where a record is expected. Links are never followed.',
        fix: 'Put the file itself there, or name the file that the link points to.',
    },
    'path/not-a-file': {
        class: 'E_FILETYPE',
        severity: 'error',
        means: 'A folder, a pipe or a device stands where a record is expected.',
        fix: 'Rename it, or leave it out with `records.exclude`.',
    },
    'path/undecodable': {
        class: 'E_PATH',
        severity: 'error',
        means: 'A file name is not valid UTF-8, so the file is not read.',
        fix: 'Rename the file.',
    },
    'path/unreadable': {
        class: 'E_PATH',
        severity: 'error',
        means: 'The operating system refused to open a file or folder.',
        fix: 'Give yourself permission to read it, or leave it out.',
    },
    'path/too-many': {
        class: 'E_COUNT',
        severity: 'error',
        means: 'More files than are looked at in one go.',
        fix: 'Name the folders that hold records.',
    },
};
const fenceProblems = {
    'fence/timeout': {
        class: 'E_TIMEOUT',
        severity: 'error',
        means: 'Reading the file took longer than one file may take.',
        fix: 'Make the file smaller or simpler, or split it.',
    },
    'fence/memory': {
        class: 'E_MEMORY',
        severity: 'error',
        means: 'Reading the file took more memory than one file may take.',
        fix: 'Make the file smaller or simpler, or split it.',
    },
    'fence/depth': {
        class: 'E_DEPTH',
        severity: 'error',
        means: 'The file is nested deeper than can be read.',
        fix: 'Flatten the file.',
    },
    'fence/failed': {
        class: 'E_INCOMPLETE',
        severity: 'error',
        means: 'The reader of this format stopped on the file, which is a fault of Carbon Clerk.',
        fix: 'Report it with the file, and leave the file out with `records.exclude` until it is mended.',
    },
};
const diskProblem = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(diskProblems);
const fenceProblem = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(fenceProblems);


/***/ }),

/***/ 2823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   F$: () => (/* binding */ formatCells),
/* harmony export */   JF: () => (/* binding */ formatEmissions),
/* harmony export */   L$: () => (/* binding */ formatAgainst),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   QE: () => (/* binding */ formatEnergy),
/* harmony export */   RV: () => (/* binding */ tight),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   n1: () => (/* binding */ formatDays),
/* harmony export */   os: () => (/* binding */ formatMeasure),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   so: () => (/* binding */ formatMass),
/* harmony export */   uF: () => (/* binding */ unitOf),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
const MASS = [
    ['µg', 1e-9],
    ['mg', 1e-6],
    ['g', 1e-3],
    ['kg', 1],
    ['t', 1e3],
    ['kt', 1e6],
    ['Mt', 1e9],
];
const ENERGY = [
    ['µWh', 1e-9],
    ['mWh', 1e-6],
    ['Wh', 1e-3],
    ['kWh', 1],
    ['MWh', 1e3],
    ['GWh', 1e6],
    ['TWh', 1e9],
];
const WATER = [
    ['mL', 1e-3],
    ['L', 1],
    ['m³', 1e3],
];
const SCALES = { kgCO2e: MASS, kWh: ENERGY, L: WATER };
const MOST_DIGITS = 17;
/** `8.4 kg`, `120 g`, `1.23 t`. */
function formatMass(kg, digits = 3) {
    return scaled(kg, MASS, digits);
}
function formatEnergy(kwh, digits = 3) {
    return scaled(kwh, ENERGY, digits);
}
/** A value in the unit of a finding; rates per request are printed per 1000 requests, where people can compare them. */
function formatMeasure(value, unit, digits = 3) {
    const { scale, times, suffix } = measureOf(unit);
    return scaled(value * times, scale, digits) + suffix;
}
/** `8.4 kg (6.1 to 11)`; without the parenthesis when there is no doubt to show. */
function formatInterval(interval, unit = 'kgCO2e') {
    const range = formatRange(interval, unit);
    const central = formatMeasure(interval.central, unit);
    return range === null ? central : `${central} (${range})`;
}
/** The unit in which a mass reads well, for those that stand beside it. */
function unitOf(value, unit = 'kgCO2e') {
    const { scale, times } = measureOf(unit);
    return stepOf(value * times, scale, 3)[0];
}
/** In the unit named, unless the value would be less than a hundredth of it. */
function formatCells({ low, central, high }, unit, shown) {
    const { scale, times } = measureOf(unit);
    const wanted = scale.find(([name]) => name === shown);
    const own = stepOf(central * times, scale, 3);
    const step = wanted !== undefined && (central === 0 || (central * times) / wanted[1] >= 0.01) ? wanted : own;
    const digits = roundsInOrder(low, central, high, 2) && high >= low * 1.2 ? 2 : 3;
    const print = (value, most) => plain((value * times) / step[1], most);
    const ends = low === high ? null : [print(low, digits), print(high, digits)];
    const told = ends !== null && ends[0] !== ends[1] ? ends : null;
    return { value: print(central, 3), unit: step[0], low: told?.[0] ?? null, high: told?.[1] ?? null };
}
/** `8.4 kg CO2e (6.1 to 11)`. */
function formatEmissions(kg) {
    const range = formatRange(kg);
    return `${formatMass(kg.central)} CO2e${range === null ? '' : ` (${range})`}`;
}
/** The same figures with unbreakable spaces before units and inside ranges, for narrow cells. */
function tight(text) {
    return text
        .replace(/(\d) (?=(?:[µmkMGT]?(?:g|t|Wh|L)|m³|h|min|days?|years?)(?![\w³]))/g, '$1\u00a0')
        .replace(/(\d) to (?=\d)/g, '$1\u00a0to\u00a0');
}
/**
 * `6.1 to 11`, in the unit of the central value (or the one named) where both ends read well in it, else each with
 * its own.
 */
function formatRange(interval, unit = 'kgCO2e', shown) {
    const { low, central, high } = interval;
    if (low === high)
        return null;
    const { scale, times, suffix } = measureOf(unit);
    const step = scale.find(([name]) => name + suffix === shown) ?? stepOf(central * times, scale, 3);
    const inStep = (value) => (value * times) / step[1];
    const readable = [low, high].every((end) => end === 0 || (inStep(end) >= 0.1 && inStep(end) < 10_000));
    const digits = roundsInOrder(low, central, high, 2) && high >= low * 1.2 ? 2 : 3;
    const print = (end) => (readable ? plain(inStep(end), digits) : scaled(end * times, scale, digits));
    const [from, to] = [print(low), print(high)];
    return from === to ? null : `${from} to ${to}`;
}
/**
 * A value and the limit it is held against, in one unit, with as many digits as it takes to tell them apart:
 * 50.0004 kg of 50 kg must not read "50 kg of 50 kg" beside a blocked merge.
 */
function formatAgainst(value, limit, unit) {
    const { scale, times, suffix } = measureOf(unit);
    const step = commonStep(value * times, limit * times, scale);
    const inStep = (amount, digits) => plain((amount * times) / step[1], digits);
    let digits = 3;
    while (value !== limit && digits < MOST_DIGITS && inStep(value, digits) === inStep(limit, digits))
        digits++;
    return {
        value: inStep(value, digits),
        limit: inStep(limit, digits),
        unit: step[0] + suffix,
        difference: formatMeasure(Math.abs(limit - value), unit),
    };
}
/** The unit of the limit, which is about what the policy says, unless the value cannot be read in it. */
function commonStep(value, limit, scale) {
    const ofLimit = stepOf(limit, scale, 3);
    const inLimit = value / ofLimit[1];
    const ofValue = stepOf(value, scale, 3);
    if (limit === 0)
        return ofValue;
    if (inLimit >= 10_000)
        return scale.filter(([, size]) => limit / size >= 0.01).at(-1) ?? ofLimit;
    return inLimit > 0 && inLimit < 0.1 && limit / ofValue[1] < 10_000 ? ofValue : ofLimit;
}
/** `82%`; never 100% for something above or below it, never 0% for something. */
function formatPercent(ratio) {
    if (!Number.isFinite(ratio))
        return 'not known';
    const percent = ratio * 100;
    const rounded = Math.round(percent);
    if (rounded === 100 && percent > 100)
        return '>100%';
    if (rounded === 100 && percent < 100)
        return '<100%';
    if (rounded === 0 && percent > 0)
        return '<1%';
    return rounded >= 1000 ? `${plain(ratio, 3)}×` : `${rounded}%`;
}
/** Days of a break-even: `9 days`, `3.4 years`. */
function formatDays(days) {
    if (!Number.isFinite(days))
        return 'not known';
    if (days > 0 && days < 1)
        return 'less than a day';
    if (days < 730)
        return counted(Math.round(days), 'day');
    const years = days / 365.25;
    return years < 1000 ? `${plain(years, 2)} years` : 'more than 1000 years';
}
/** `36 h`, `45 min`, `12 s`. */
function formatDuration(seconds) {
    if (!Number.isFinite(seconds))
        return 'not known';
    if (seconds >= 3570)
        return `${plain(seconds / 3600, 3)} h`;
    return seconds >= 59.5 ? `${plain(seconds / 60, 2)} min` : `${plain(seconds, 2)} s`;
}
/** Requests, tokens: `20 thousand`, `1.5 million`. */
function formatCount(count) {
    if (!Number.isFinite(count))
        return 'not known';
    const large = count >= 9999.5 ? LARGE.find(([, size]) => count >= size * 0.9995) : undefined;
    return large === undefined ? plain(count, 4) : `${plain(count / large[1], 3)} ${large[0]}`;
}
const LARGE = [
    ['trillion', 1e12],
    ['billion', 1e9],
    ['million', 1e6],
    ['thousand', 1e3],
];
/** `1 run`, `2 runs`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** A plain decimal with so many significant digits, trailing zeros dropped; integers keep all their digits. */
function plain(value, digits) {
    if (!Number.isFinite(value))
        return 'not known';
    if (value === 0)
        return '0';
    const magnitude = Math.floor(Math.log10(Math.abs(value)));
    const decimals = Math.min(Math.max(digits - 1 - magnitude, 0), 100);
    const fixed = fixedPoint(value, decimals);
    return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
}
/** toFixed turns to exponents from 1e21 on. */
function fixedPoint(value, decimals) {
    return Math.abs(value) < 1e21 ? value.toFixed(decimals) : BigInt(value).toString();
}
function scaled(value, scale, digits) {
    if (!Number.isFinite(value))
        return 'not known';
    const [unit, size] = stepOf(value, scale, digits);
    const [smallest, smallestSize] = scale[0] ?? ['', 1];
    if (value !== 0 && Math.abs(value) < smallestSize * 0.001)
        return `< 0.001 ${smallest}`;
    return `${plain(value / size, digits)} ${unit}`;
}
/** The largest unit in which the rounded value is at least 1; zero is printed in the base unit. */
function stepOf(value, scale, digits) {
    const base = scale.find(([, size]) => size === 1) ?? ['', 1];
    if (value === 0 || !Number.isFinite(value))
        return base;
    const reached = scale.filter(([, size]) => Math.abs(Number((value / size).toPrecision(digits))) >= 1);
    return reached.at(-1) ?? scale[0] ?? base;
}
function roundsInOrder(low, central, high, digits) {
    const round = (value) => Number(value.toPrecision(digits));
    return round(low) <= central && central <= round(high) && round(low) < round(high);
}
function measureOf(unit) {
    const [base, rate] = unit.split(' per ');
    return rate === undefined
        ? { scale: SCALES[base], times: 1, suffix: '' }
        : { scale: SCALES[base], times: 1000, suffix: ' per 1000 requests' };
}


/***/ }),

/***/ 3739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ collect),
  $: () => (/* binding */ readWith)
});

// EXTERNAL MODULE: ./build/core/glob.js
var glob = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/review/record-problems.js
/** What can be wrong with a record file before a reader sees its content. */

const recordProblems = {
    'records/symlink': {
        class: 'E_SYMLINK',
        severity: 'error',
        means: 'A record file is a symbolic link. Links are never followed.',
        fix: 'Commit the file itself.',
    },
    'records/not-a-file': {
        class: 'E_FILETYPE',
        severity: 'error',
        means: 'A submodule stands where a record file is expected.',
        fix: 'Commit the record in this repository.',
    },
    'records/undecodable-name': {
        class: 'E_PATH',
        severity: 'error',
        means: 'The name of a record file is not valid UTF-8.',
        fix: 'Rename the file.',
    },
    'records/too-large': {
        class: 'E_SIZE',
        severity: 'error',
        means: 'A record file is larger than its format may be.',
        fix: 'Split it, or remove what is not a record.',
    },
    'records/too-many': {
        class: 'E_COUNT',
        severity: 'error',
        means: 'There are more record files or records than one evaluation looks at.',
        fix: 'Exclude folders that hold no records with `records.exclude` in the policy.',
    },
    'records/no-longer': {
        class: 'E_FILETYPE',
        severity: 'error',
        means: 'A file was a record on the base branch, and cannot be recognised as one any more.',
        fix: 'Restore its header, or delete the file: what it told stays booked.',
    },
    'records/unusual-name': {
        class: 'E_NAME',
        severity: 'warning',
        means: 'A file is a record by its content, but its name is not one that is always looked for.',
        fix: 'Rename it, so that it is found in every later pull request too.',
    },
};
const record_problems_problem = (0,problem/* reporter */.YX)(recordProblems);
function start(file) {
    return { file, line: 1, column: 1 };
}
function symlink(file, title) {
    return record_problems_problem('records/symlink', start(file), `this ${title} is a symbolic link`, 'commit the file itself');
}
function notAFile(file, title) {
    return record_problems_problem('records/not-a-file', start(file), `a submodule stands where a ${title} is expected`, 'commit the record here');
}
function undecodable(file) {
    return record_problems_problem('records/undecodable-name', start(file), 'the name of this file is not valid UTF-8', 'rename the file');
}
function tooLarge(file, size, reader) {
    const message = `${size} bytes; a ${reader.title} may have ${reader.maxBytes}`;
    return record_problems_problem('records/too-large', start(file), message, 'split it, or remove what is not a record');
}
function tooMany(file, message) {
    return record_problems_problem('records/too-many', start(file), message, 'exclude folders without records in the policy');
}
function unusualName(file, reader) {
    const message = `this is a ${reader.title} by its content, and counted; its name is not one that is looked for in every tree`;
    return record_problems_problem('records/unusual-name', start(file), message, `rename it, for example to ${reader.paths.likely[0] ?? ''}`);
}
function noLonger(file) {
    const message = 'this file was a record on the base branch, and is not recognised as one any more';
    return record_problems_problem('records/no-longer', start(file), message, 'restore its header, or delete the file');
}

;// CONCATENATED MODULE: ./build/review/collect.js
/**
 * From two trees to the records in them. Every candidate either becomes records, becomes a problem, or is no record:
 * nothing is skipped without a word, and no blob is read twice.
 */



const MAX_FILES = 100_000;
/** Each is judged and reported with its factors, at some 14 KB; more would end in a process without an answer. */
const MAX_RECORDS = 200_000;
const HEAD_BYTES = 65_536;
async function collect(input) {
    const named = namesOf(input.readers);
    const base = candidates(input.comparison.base, named, input);
    const head = candidates(input.comparison.head, named, input);
    const readable = [...base, ...head].map(({ entry }) => entry).filter(isReadable);
    const blobs = await input.trees.read(uniqueByOid(readable));
    const seen = new Map();
    const readOnce = (candidate) => {
        const key = `${candidate.entry.oid} ${candidate.entry.path}`;
        const known = seen.get(key) ?? readCandidate(candidate, blobs, input.fence);
        seen.set(key, known);
        return known;
    };
    const before = await side(base, readOnce);
    const after = await side(head, readOnce);
    const lost = head.map(({ entry }) => entry.path).filter((path) => hasStopped(path, before.files, after.files));
    const problems = [...after.all.problems, ...lost.map(noLonger)];
    return { base: before.all, head: { ...after.all, problems }, files: files(before.files, after.files) };
}
/** A text that loses its section on emissions is still a text; a table or a record file that is none any more is not. */
function hasStopped(path, before, after) {
    return before.has(path) && !after.has(path) && !path.toLowerCase().endsWith('.md');
}
function namesOf(readers) {
    return readers.map((reader) => ({
        reader,
        likely: (0,glob/* compileGlobs */.t)(reader.paths.likely),
        possible: (0,glob/* compileGlobs */.t)(reader.paths.possible),
    }));
}
/** Likely names on both sides; possible names only where the pull request changes them. */
function candidates(entries, named, { comparison, inScope }) {
    const found = entries.flatMap((entry) => {
        if (!inScope(entry.path))
            return [];
        const likely = named.filter((one) => one.likely(entry.path)).map((one) => one.reader);
        const changed = comparison.changed.has(entry.path);
        const possible = changed ? named.filter((one) => one.possible(entry.path)).map((one) => one.reader) : [];
        const fitting = [...new Set([...likely, ...possible])];
        return fitting.length === 0 ? [] : [{ entry, readers: fitting, likely: likely.length > 0 }];
    });
    // What the pull request changes comes first, so that a limit never leaves out a file of its own without blocking it.
    const isChanged = ({ entry }) => comparison.changed.has(entry.path);
    return [...found.filter(isChanged), ...found.filter((one) => !isChanged(one))];
}
function isReadable(entry) {
    return entry.kind === 'file' && !entry.undecodable;
}
function uniqueByOid(entries) {
    return [...new Map(entries.map((entry) => [entry.oid, entry])).values()];
}
async function side(candidates, readOnce) {
    const records = [];
    const problems = [];
    const files = new Map();
    for (const candidate of candidates.slice(0, MAX_FILES)) {
        const found = await readOnce(candidate);
        if (!found)
            continue;
        files.set(candidate.entry.path, candidate.entry.oid);
        for (const record of found.records)
            records.push(record);
        for (const one of found.problems)
            problems.push(one);
        if (records.length > MAX_RECORDS) {
            problems.push(tooMany(candidate.entry.path, `more than ${MAX_RECORDS} records`));
            records.length = MAX_RECORDS;
            break;
        }
    }
    const next = candidates[MAX_FILES];
    if (next)
        problems.push(tooMany(next.entry.path, `more than ${MAX_FILES} files look like records`));
    return { all: { records, problems }, files };
}
/** @returns null when the file is no record. */
async function readCandidate({ entry, readers, likely }, blobs, fence) {
    if (!isReadable(entry))
        return likely ? refused(entry, readers) : null;
    const blob = blobs.get(entry.oid);
    if (!blob)
        throw new Error(`the blob of ${entry.path} was not read`);
    const head = await blob.head(HEAD_BYTES);
    for (const reader of readers) {
        const answer = reader.recognise(entry.path, head);
        if (answer === 'no')
            continue;
        if (answer !== 'yes')
            return { records: [], problems: [answer] };
        const found = await readWith(reader, entry.path, blob, fence);
        return likely ? found : { ...found, problems: [...found.problems, unusualName(entry.path, reader)] };
    }
    return null;
}
/** A README is often a link to another README; the link itself is no loss then, since its target is read. */
function refused(entry, readers) {
    if (entry.undecodable)
        return { records: [], problems: [undecodable(entry.path)] };
    if (entry.path.toLowerCase().endsWith('.md'))
        return null;
    const title = readers[0]?.title ?? 'record';
    return {
        records: [],
        problems: [entry.kind === 'symlink' ? symlink(entry.path, title) : notAFile(entry.path, title)],
    };
}
/** Reads one recognised file; also the heart of `scan`. */
async function readWith(reader, path, blob, fence) {
    if (blob.size > reader.maxBytes)
        return { records: [], problems: [tooLarge(path, blob.size, reader)] };
    const file = { path, size: blob.size, chunks: blob.chunks() };
    const read = reader.mode === 'stream'
        ? await (await reader.load())(file)
        : await fence.read(reader.format, file, await concatenate(blob));
    if (!('runs' in read))
        return { records: [], problems: [read] };
    return { records: [...read.runs, ...read.plans, ...read.servings], problems: read.problems };
}
async function concatenate(blob) {
    const bytes = new Uint8Array(blob.size);
    let offset = 0;
    for await (const chunk of blob.chunks()) {
        bytes.set(chunk, offset);
        offset += chunk.length;
    }
    return bytes.subarray(0, offset);
}
function files(base, head) {
    const paths = [...new Set([...base.keys(), ...head.keys()])].sort(problem/* compare */.UD);
    return paths.map((path) => ({ path, base: base.get(path) ?? null, head: head.get(path) ?? null }));
}


/***/ }),

/***/ 2672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ failureReport),
/* harmony export */   _O: () => (/* binding */ emptyReport),
/* harmony export */   wv: () => (/* binding */ NO_TOTALS)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5139);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2601);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9465);
/* harmony import */ var _trusted_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1345);





const ZERO = { low: 0, central: 0, high: 0 };
const NO_TOTALS = {
    runs: 0,
    plans: 0,
    servings: 0,
    declared_energy_kwh: 0,
    declared_emissions_kg: 0,
    energy_kwh: ZERO,
    total_kg: ZERO,
};
function emptyReport(frame, policy) {
    return {
        schema_version: 1,
        tool: { name: 'carbon-clerk', version: frame.version },
        factors_version: '',
        inputs: { base: frame.base, head: frame.head, records: [] },
        policy,
        verdict: 'PASS',
        enforced: true,
        exit_code: 0,
        headline: '',
        findings: [],
        runs: [],
        plans: [],
        servings: [],
        added: {
            training_kg: ZERO,
            inference_kg: ZERO,
            embodied_kg: ZERO,
            total_kg: ZERO,
            energy_kwh: ZERO,
            water_l: ZERO,
        },
        totals: NO_TOTALS,
        break_even: [],
        problems: [],
        advice: [],
        reproduce: frame.reproduce,
    };
}
/**
 * The conclusion of an evaluation that could not be made. Without a readable policy it blocks: only a base policy
 * that says `on_error: warn` opens the gate.
 */
function failureReport(frame, verdict, cause, policies) {
    const absent = { path: frame.policyPath, base: { state: 'absent' }, head: { state: 'absent' } };
    const base = policies?.base;
    const policy = base?.state === 'valid' ? base.policy : _trusted_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .WITHOUT_POLICY */ .cu;
    // A policy that could not be read may have been strict, and one that is absent holds nothing.
    const mode = base?.state === 'absent' ? 'report' : base?.state === 'valid' ? policy.mode : 'enforce';
    const { enforced, exitCode } = (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .enforce */ .FE)(verdict, { mode, onError: policy.onError });
    const report = {
        ...emptyReport(frame, { ...(0,_trusted_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .policyReport */ .Nk)(policies ?? absent, policy, [], null), mode }),
        verdict,
        enforced,
        exit_code: exitCode,
        problems: problemsOf(cause, frame.policyPath),
    };
    return { ...report, headline: (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .P)(report) };
}
function problemsOf(cause, policyPath) {
    if (!(cause instanceof Error))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problemReports */ .n)(cause, () => true);
    const { code, message, hint } = cause instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM
        ? cause
        : {
            code: 'internal/error',
            message: 'the evaluation stopped on a fault of its own',
            hint: 'run it again; if it stays, report it',
        };
    return [
        {
            code,
            class: 'E_INCOMPLETE',
            severity: 'error',
            message,
            hint,
            file: policyPath,
            line: 1,
            column: 1,
            blocks: true,
        },
    ];
}


/***/ }),

/***/ 2601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _render_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);

function headline(report) {
    const text = sentence(report);
    if (report.enforced || report.exit_code !== 0)
        return text;
    const gateOpened = report.policy.mode === 'enforce';
    if (gateOpened)
        return `NOT ENFORCED (on_error: warn). ${text}`;
    const held = report.verdict !== 'PASS' && report.verdict !== 'NO_RECORDS';
    return held ? `Report only. ${text}` : text;
}
function sentence(report) {
    const blocking = report.problems.filter((problem) => problem.blocks).length;
    switch (report.verdict) {
        case 'OVER':
            return over(report);
        case 'BAD_INPUT':
            return `Cannot be judged: ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(blocking, 'problem')} to fix in the files of this pull request${atLeast(report)}`;
        case 'BAD_POLICY':
            return `Cannot be judged: the carbon budget on the base branch has ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(blocking, 'problem')}`;
        case 'INDETERMINATE':
            return `Not judged: ${report.problems[0]?.message ?? 'something outside did not answer'}`;
        case 'INTERNAL':
            return 'Not judged: a fault in Carbon Clerk itself';
        case 'NO_RECORDS':
            return 'Nothing to check: there are no experiment records';
        case 'PASS':
            return within(report);
    }
}
function atLeast({ added }) {
    const kg = added.total_kg.central;
    return kg > 0 ? `; at least ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(kg)}CO2e added` : '';
}
function over(report) {
    const findings = report.findings.filter((finding) => finding.blocks || finding.status === 'over');
    const [worst] = [...findings].sort((a, b) => excess(b) - excess(a));
    if (!worst)
        return 'Over budget';
    const others = findings.length > 1 ? `, and ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(findings.length - 1, 'other budget')}` : '';
    if (worst.status === 'unknown') {
        return `Not known, and the policy blocks that: “${worst.budget}” has records without any figure${others}`;
    }
    if (worst.status === 'undecided') {
        return `Undecided, and the policy blocks that: “${worst.budget}” may be exceeded${others}`;
    }
    return `Over budget: ${amount(worst)} for “${worst.budget}”${others}`;
}
function excess(finding) {
    if (finding.limit === null)
        return 0;
    return finding.limit === 0 ? Number.POSITIVE_INFINITY : finding.gated / finding.limit;
}
function amount(finding) {
    const { limit, gated, unit } = finding;
    if (limit === null)
        return (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMeasure */ .os)(gated, unit);
    const against = (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAgainst */ .L$)(gated, limit, unit);
    const least = finding.at_least ? 'at least ' : '';
    return `${least}${against.value} of ${against.limit} ${withGas(against.unit, unit)}, ${against.difference} too much,`;
}
/** `kg` of what: the short unit alone would leave that open in the one line that everybody reads. */
function withGas(short, unit) {
    return unit.startsWith('kgCO2e') ? short.replace(/^\S+/, (mass) => `${mass}CO2e`) : short;
}
function within(report) {
    const { added, findings, runs, plans, servings } = report;
    const items = [...runs, ...plans, ...servings];
    if (!items.some((item) => item.change && item.change !== 'same')) {
        return 'Nothing to judge: this pull request changes no experiment record';
    }
    const judged = findings.filter((finding) => finding.limit !== null && finding.status !== 'over');
    const [tightest] = judged.sort((a, b) => excess(b) - excess(a));
    if (!tightest && findings.length > 0)
        return 'Nothing is added to a budget; what is over was over before';
    if (!tightest || tightest.limit === null) {
        const adds = `this pull request adds ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(added.total_kg.central)}CO2e`;
        return report.policy.blob === null ? `No budget yet: ${adds}` : `No budget applies: ${adds}`;
    }
    if (tightest.status === 'unknown' && tightest.gated === 0) {
        return 'Not known: the records of this pull request give no figure to judge';
    }
    const { value, limit, unit } = (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAgainst */ .L$)(tightest.gated, tightest.limit, tightest.unit);
    const least = tightest.at_least ? 'at least ' : '';
    const doubtful = findings.some(({ status, note }) => status === 'undecided' || (status === 'unknown' && note !== null));
    const word = doubtful ? 'Probably within' : 'Within';
    return `${word} budget: ${least}${value} of ${limit} ${withGas(unit, tightest.unit)} for “${tightest.budget}”`;
}


/***/ }),

/***/ 6785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ totals),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _core_amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _core_exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1333);
/* harmony import */ var _core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8380);
/* harmony import */ var _core_same_boundary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1825);
/** Records and their footprints in the words of the report. */




function describe(items, catalogue) {
    const reports = { runs: [], plans: [], servings: [] };
    const devices = deviceNames(catalogue);
    for (const item of items) {
        const { record } = item;
        if (record.kind === 'run')
            reports.runs.push({ ...common(item, devices), ...runFields(record) });
        else if (record.kind === 'plan')
            reports.plans.push({ ...common(item, devices), ...planFields(record) });
        else
            reports.servings.push({ ...common(item, devices), ...servingFields(record, item.footprint) });
    }
    return reports;
}
/** The same with what each footprint rests on; the trail is worked out only when somebody asks for it. */
function explain(items, catalogue) {
    const { runs, plans, servings } = describe(items, catalogue);
    // By place and not by id: an entry that was overwritten by another run stands here twice.
    const grounded = (kind, reports) => {
        const footprints = items.filter(({ record }) => record.kind === kind).map(({ footprint }) => footprint);
        return reports.map((report, index) => {
            const footprint = footprints[index];
            if (!footprint)
                throw new Error(`no footprint of a ${kind}`);
            return { ...report, ...(0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .groundsOf */ .KV)(footprint) };
        });
    };
    return {
        runs: grounded('run', runs),
        plans: grounded('plan', plans),
        servings: grounded('serving', servings),
    };
}
function deviceNames(catalogue) {
    const known = new Map();
    return ({ kind, model, count }) => {
        const key = `${kind} ${model}`;
        if (!known.has(key))
            known.set(key, factorId(kind, model, catalogue));
        return { kind, model, factor_id: known.get(key) ?? null, count };
    };
}
function factorId(kind, model, catalogue) {
    if (kind === 'ram' || model === '')
        return null;
    return (kind === 'cpu' ? catalogue.cpu(model) : catalogue.accelerator(model))?.id ?? null;
}
function common({ record, footprint, change, before }, devices) {
    return {
        id: record.id,
        format: record.source.format,
        path: record.source.path,
        line: record.source.line,
        model: record.model,
        hardware: record.hardware.map(devices),
        evidence: footprint.evidence,
        boundary: footprint.boundary,
        region: record.site.region,
        footprint: (0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .footprintReport */ .KL)(footprint),
        gated_kg: (0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .gatedKg */ .Y$)(footprint),
        warnings: [...new Set([...record.warnings, ...footprint.warnings])].sort(),
        ...(change ? { change } : {}),
        ...(before ? { before: (0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .footprintReport */ .KL)(before) } : {}),
    };
}
function runFields(run) {
    return {
        started: run.started,
        finished: run.finished,
        duration_s: run.durationS,
        declared: { energy_kwh: run.energy?.totalKwh ?? null, emissions_kg: run.declaredKg },
    };
}
function planFields(plan) {
    return { wall_hours: plan.wallHours, gpu_hours: plan.gpuHours };
}
function servingFields(serving, footprint) {
    const { requests = 0, days = 0, marginalWh = null, replicas = null, utilisation = null } = footprint.serving ?? {};
    const per = (interval, factor) => requests > 0 ? times(interval, factor / requests) : { low: 0, central: 0, high: 0 };
    return {
        requests_per_day: serving.requestsPerDay,
        days,
        replicas: serving.replicas,
        replicas_counted: replicas,
        utilisation,
        wh_per_request: per((0,_core_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalOf */ .XF)(footprint.lines.energyKwh), 1000),
        marginal_wh_per_request: marginalWh,
        g_per_1000_requests: per(emitted(footprint), 1_000_000),
    };
}
function times({ low, central, high }, factor) {
    return { low: low * factor, central: central * factor, high: high * factor };
}
function emitted({ lines }) {
    return (0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalOfSum */ ._C)([lines.operationalKg, lines.idleKg]);
}
function totals(items) {
    (0,_core_same_boundary_js__WEBPACK_IMPORTED_MODULE_3__/* .sameBoundary */ .n)(items.map(({ footprint }) => footprint));
    const runs = items.flatMap(({ record }) => (record.kind === 'run' ? [record] : []));
    const count = (kind) => items.filter(({ record }) => record.kind === kind).length;
    return {
        runs: runs.length,
        plans: count('plan'),
        servings: count('serving'),
        declared_energy_kwh: (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactSum */ .d)(runs.map((run) => run.energy?.totalKwh ?? 0)),
        declared_emissions_kg: (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactSum */ .d)(runs.map((run) => run.declaredKg ?? 0)),
        energy_kwh: (0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalOfSum */ ._C)(items.map(({ footprint }) => footprint.lines.energyKwh)),
        total_kg: (0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalOfSum */ ._C)(items.flatMap(({ footprint }) => (0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .totalAmounts */ .Wl)(footprint))),
    };
}


/***/ }),

/***/ 9165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ assumptionProblems),
/* harmony export */   at: () => (/* binding */ silentRecords),
/* harmony export */   mV: () => (/* binding */ requiredRecords),
/* harmony export */   np: () => (/* binding */ policyNotAFile)
/* harmony export */ });
/* unused harmony export policyCheckProblems */
/* harmony import */ var _core_footprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1781);
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8998);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);



const policyCheckProblems = {
    'policy/region-unknown': {
        class: 'E_POLICY',
        severity: 'error',
        means: 'The region that the policy assumes is not in the catalogue.',
        fix: 'Write `provider:region` as in docs/data.md, or a country code.',
    },
    'policy/hardware-unknown': {
        class: 'E_POLICY',
        severity: 'error',
        means: 'The hardware that the policy assumes is not in the catalogue.',
        fix: 'Write the name as the driver prints it, for example `8x NVIDIA H100 80GB HBM3`.',
    },
    'policy/not-a-file': {
        class: 'E_POLICY',
        severity: 'error',
        means: 'The policy is a symbolic link or a submodule.',
        fix: 'Commit the policy as a plain file.',
    },
    'records/required': {
        class: 'E_MISSING',
        severity: 'error',
        means: 'Files changed for which the policy requires a record, and no record came with them.',
        fix: 'Commit the record of the run that produced them.',
    },
    'records/no-figure': {
        class: 'E_MISSING',
        severity: 'error',
        means: 'A record gives no energy, no emissions and no hours to work one out. With `undecided: pass` it is only shown.',
        fix: 'Add the energy, or the hardware and the hours; or delete the record.',
    },
};
const problem = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(policyCheckProblems);
/** A typo in `assume` would otherwise silently fall back to the world average. */
function assumptionProblems({ policy, text }, file, catalogue) {
    const { region, hardware } = policy.assume;
    const problems = [];
    if (region !== null && catalogue.grid(region, null) === null) {
        const message = `the region "${region}" is not known`;
        problems.push(problem('policy/region-unknown', find(text, region, file), message, 'write "aws:eu-west-3" or "FR"'));
    }
    for (const { model } of hardware) {
        if (catalogue.accelerator(model) !== null || catalogue.cpu(model) !== null)
            continue;
        const message = `the hardware "${model}" is not known`;
        problems.push(problem('policy/hardware-unknown', find(text, model, file), message, 'write "8x NVIDIA H100 80GB HBM3"'));
    }
    return problems;
}
function find(text, value, file) {
    const offset = Math.max(text.indexOf(value), 0);
    const before = text.slice(0, offset).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
function policyNotAFile(file) {
    const at = { file, line: 1, column: 1 };
    return problem('policy/not-a-file', at, 'the policy is a link, not a file', 'commit the policy as a plain file');
}
/** @returns one problem for each changed file that needs a record, or null when none does. */
function requiredRecords(policy, changed) {
    const { requiredFor } = policy.records;
    if (requiredFor.length === 0)
        return null;
    const matches = (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .t)(requiredFor);
    const paths = [...changed].filter(matches).sort(_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD);
    if (paths.length === 0)
        return null;
    return paths.map((file) => problem('records/required', { file, line: 1, column: 1 }, 'this file changed, and no record in the pull request says what producing it emitted', 'commit the emissions.csv, the model card or a *.carbon.yml of the run'));
}
/** Records of this pull request that say nothing: what is not known is never a pass. */
function silentRecords(policy, estimated) {
    if (policy.undecided === 'pass')
        return [];
    const silent = estimated.filter(({ item, head }) => (item.change === 'new' || item.change === 'changed') && head !== null && !(0,_core_footprint_js__WEBPACK_IMPORTED_MODULE_2__/* .isEstimate */ .B)(head));
    return silent.flatMap(({ item }) => {
        if (!item.head)
            return [];
        const { path: file, line, column } = item.head.source;
        const message = `this ${item.head.kind} gives no energy, no emissions and no hours to work one out`;
        return problem('records/no-figure', { file, line, column }, message, 'add the energy, or the hardware and the hours');
    });
}


/***/ }),

/***/ 9465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ problemReports)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);

/** Problems in the words of the report, sorted by place. `blocks` says which of the errors hold the merge. */
function problemReports(problems, blocks) {
    return [...problems].sort(_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .byPlace */ .hz).map((problem) => {
        const { code, class: group, severity, message, hint, at } = problem;
        return { code, class: group, severity, message, hint, ...at, blocks: severity === 'error' && blocks(problem) };
    });
}


/***/ }),

/***/ 1345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ policyReport),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   cu: () => (/* binding */ WITHOUT_POLICY),
/* harmony export */   h9: () => (/* binding */ readPolicies)
/* harmony export */ });
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8998);
/* harmony import */ var _policy_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9165);
/**
 * The rule comes from base alone. What the pull request does to it is read too, but only to be shown, to widen where
 * records are looked for, and to stop a policy from being merged that nobody could be judged by afterwards.
 */


const MAX_BYTES = 262_144;
/** The one key by which a policy says something about files that are no records. */
const REQUIREMENT = 'required_for';
/**
 * @param judges Whether anything changed that a policy could say something about; if not, it is read only when it asks
 *   for records of other files.
 */
async function readPolicies(path, trees, comparison, trusted, judges) {
    const find = (entries) => entries.find((entry) => entry.path === path) ?? null;
    const base = trusted === undefined ? find(comparison.base) : null;
    const head = find(comparison.head);
    const blobs = await readBlobs(trees, [base, head]);
    const read = (blob, bytes) => judges || requiresRecords(bytes) ? parsed(path, blob, bytes) : Promise.resolve({ state: 'unread', blob });
    const headState = await stateOf(path, head, blobs, read);
    if (trusted)
        return { path, base: await read(trusted.oid, trusted.bytes), head: headState };
    return { path, base: base?.oid === head?.oid ? headState : await stateOf(path, base, blobs, read), head: headState };
}
function requiresRecords(bytes) {
    return new TextDecoder('latin1').decode(bytes).includes(REQUIREMENT);
}
async function readBlobs(trees, entries) {
    const wanted = entries.filter((entry) => entry?.kind === 'file');
    if (wanted.length === 0)
        return new Map();
    const blobs = await trees.read([...new Map(wanted.map((entry) => [entry.oid, entry])).values()]);
    const bytes = new Map();
    for (const [oid, blob] of blobs)
        bytes.set(oid, await blob.head(MAX_BYTES + 1));
    return bytes;
}
async function stateOf(path, entry, blobs, read) {
    if (!entry)
        return { state: 'absent' };
    const bytes = blobs.get(entry.oid);
    if (entry.kind === 'file' && bytes)
        return read(entry.oid, bytes);
    return { state: 'invalid', blob: entry.oid, problems: [(0,_policy_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .policyNotAFile */ .np)(path)] };
}
async function parsed(path, blob, bytes) {
    const policy = (await policyModule()).parsePolicy(bytes, path);
    if (!policy.ok)
        return { state: 'invalid', problems: policy.problems, blob };
    return { state: 'valid', policy: policy.value, blob, text: new TextDecoder().decode(bytes) };
}
/** Zod and YAML stand behind this import; where nothing is judged they are never loaded. */
function policyModule() {
    return Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(243), __webpack_require__.e(145), __webpack_require__.e(861), __webpack_require__.e(821)]).then(__webpack_require__.bind(__webpack_require__, 3821));
}
/** Records are looked for wherever base or head says: narrowing the globs hides nothing. */
function scopeOf({ base, head }) {
    const scopes = [base, head].flatMap((state) => (state.state === 'valid' ? [scope(state.policy)] : []));
    if (base.state !== 'valid')
        scopes.push(() => true);
    return (path) => scopes.some((inScope) => inScope(path));
}
function scope({ records }) {
    const included = (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .t)(records.include);
    const excluded = (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .t)(records.exclude);
    return (path) => included(path) && !excluded(path);
}
/** What stands where there is no policy: everything is shown and nothing is held. */
const WITHOUT_POLICY = {
    mode: 'report',
    onError: 'block',
    gateOn: 'p50',
    undecided: 'warn',
    assume: { region: null, pue: null, marketGPerKwh: null, hardware: [] },
    accounting: { boundary: 'facility', intensity: 'location', method: 'best', embodied: true },
    records: { include: ['**'], exclude: [], requiredFor: [] },
    budgets: [],
};
/** The rule that applies: what base says, and nothing where it says nothing. */
function policyOf({ base }) {
    if (base.state === 'valid')
        return base.policy;
    return base.state === 'unread' ? { ...WITHOUT_POLICY, mode: 'enforce' } : WITHOUT_POLICY;
}
function policyReport(policies, policy, proposed, suggested) {
    const { mode, gateOn, undecided, onError, accounting, assume } = policy;
    const hardware = assume.hardware.map(({ count, model }) => `${count}x ${model}`).join(', ');
    return {
        path: policies.path,
        blob: policies.base.state === 'absent' ? null : policies.base.blob,
        read: policies.base.state === 'valid',
        mode,
        gate_on: gateOn,
        undecided,
        on_error: onError,
        accounting: accountingReport(accounting),
        assume: { region: assume.region, pue: assume.pue, hardware: hardware || null },
        proposed,
        suggested,
    };
}
function accountingReport({ liveGrid, ...accounting }) {
    return liveGrid === undefined ? accounting : { ...accounting, live_grid: liveGrid };
}


/***/ })

};
