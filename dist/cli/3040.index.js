export const id = 3040;
export const ids = [3040];
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

/***/ 5999:
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


/***/ })

};
