export const id = 7335;
export const ids = [7335];
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

/***/ 5055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xP: () => (/* binding */ measure),
  PI: () => (/* binding */ mergeRecords)
});

// UNUSED EXPORTS: mergeProblems

;// CONCATENATED MODULE: ./build/core/hardware-words.js
function isAccelerator({ kind }) {
    return kind === 'gpu' || kind === 'tpu';
}
/** What two names of one board have in common, however long they are: words with a digit, but for memory (`a100`, `4090`). */
function deviceWords(devices) {
    const words = devices.flatMap(({ model }) => model.toLowerCase().split(/[^a-z0-9]+/));
    return new Set(words.filter((word) => /\d/.test(word) && !/^\d+gb$/.test(word)));
}

;// CONCATENATED MODULE: ./build/core/home.js
/** Names under which tools and people keep what belongs to one project: its home is the folder above them. */
const SHELVES = new Set([
    'wandb',
    'mlruns',
    'lightning_logs',
    'runs',
    'out',
    'output',
    'outputs',
    'results',
    'logs',
    'checkpoints',
    'emissions',
    'slurm',
    'scripts',
    'configs',
    'config',
    'jobs',
    'sbatch',
]);
/** The folder of the project that a file belongs to, with a slash at its end; empty for the repository itself. */
function homeOf(path) {
    const folders = path.split('/').slice(0, -1);
    const shelf = folders.findIndex((folder) => SHELVES.has(folder));
    return (shelf === -1 ? folders : folders.slice(0, shelf)).map((folder) => `${folder}/`).join('');
}
/** One of the two contains the other. */
function shareHome(a, b) {
    return a.startsWith(b) || b.startsWith(a);
}

;// CONCATENATED MODULE: ./build/core/carried-out.js
/**
 * Plans of launchers that have been carried out: the job that a script starts and the run that a tracker wrote are one
 * training, told before and after. The run is counted, since it was measured and the plan is a limit. Plans that a person
 * writes into a record are about what is to come, and stay.
 */


/** A run may be over its limit by the time that a scheduler takes to end it. */
const LATE = 1.05;
/** What lasted less of its limit than this failed at once, and is started again. */
const LEAST = 0.02;
/** @returns the plans that are still to come, and those that a run has carried out: each run only one. */
function withoutCarriedOut({ plans, idle }, runs) {
    const launched = plans.filter(isLaunch);
    if (launched.length === 0 || runs.length === 0)
        return { plans, idle };
    const free = new Set(runs.filter(({ durationS }) => durationS !== null));
    const done = new Map();
    for (const plan of launched) {
        const candidates = [...free].filter((run) => carriesOut(run, plan));
        const [longest] = candidates.sort((a, b) => (b.durationS ?? 0) - (a.durationS ?? 0));
        if (longest === undefined)
            continue;
        done.set(plan, longest);
        free.delete(longest);
    }
    if (done.size === 0)
        return { plans, idle };
    const told = [...done].map(([plan, by]) => ({ plan, by }));
    return { plans: plans.filter((plan) => !done.has(plan)), idle: [...idle, ...told] };
}
/** One job with a limit; an array of them is carried out by as many runs, which nobody can tell apart. */
function isLaunch({ hoursAre, wallHours, copies }) {
    return hoursAre === 'limit' && wallHours !== null && wallHours > 0 && (copies ?? 1) === 1;
}
function carriesOut(run, plan) {
    const share = (run.durationS ?? 0) / 3600 / (plan.wallHours ?? 0);
    if (share > LATE || share < LEAST)
        return false;
    if (!shareHome(homeOf(run.source.path), homeOf(plan.source.path)))
        return false;
    const [mine, its] = [run.hardware.filter(isAccelerator), plan.hardware.filter(isAccelerator)];
    if (countOf(mine) === null || countOf(mine) !== countOf(its))
        return false;
    // Many scripts ask for eight devices of whatever kind the partition has.
    const [words, wanted] = [deviceWords(mine), deviceWords(its)];
    return wanted.size === 0 || [...wanted].some((word) => words.has(word));
}
function countOf(devices) {
    if (devices.length === 0 || devices.some(({ count }) => count === null))
        return null;
    return devices.reduce((sum, { count }) => sum + (count ?? 0), 0);
}

;// CONCATENATED MODULE: ./build/core/echoes.js
/**
 * A model card often quotes what the tracker measured in the same folder. Such a declared run is the same training,
 * and is set aside only when the figures agree; a card that says anything else is counted on its own, because an
 * unrelated small measurement must not hide a large declared one.
 */
function withoutEchoes(runs) {
    const cards = runs.filter((run) => run.evidence === 'declared' && run.source.format === 'model-card');
    if (cards.length === 0)
        return { runs, aside: [] };
    const measured = runs.filter((run) => run.source.format !== 'model-card' && run.declaredKg !== null);
    const aside = cards.flatMap((run) => {
        const [by] = echoed(run, measured);
        return by === undefined ? [] : [{ run, by }];
    });
    if (aside.length === 0)
        return { runs, aside };
    const echoes = new Set(aside.map(({ run }) => run));
    const told = (by) => aside.filter((one) => one.by === by).map(({ run: { id, source } }) => ({ id, source }));
    const kept = runs.filter((run) => !echoes.has(run));
    const quoted = new Set(aside.map(({ by }) => by));
    return { runs: kept.map((run) => (quoted.has(run) ? { ...run, alsoIn: told(run) } : run)), aside };
}
const ECHO_TOLERANCE = 0.02;
/** The measured runs that a card repeats; none when it says anything else. */
function echoed(card, measured) {
    const kg = card.declaredKg;
    if (kg === null || kg === 0)
        return [];
    const folder = card.source.path.slice(0, card.source.path.lastIndexOf('/') + 1);
    const beside = measured.filter((run) => run.source.path.startsWith(folder));
    const said = (runs) => {
        const sum = runs.reduce((total, run) => total + (run.declaredKg ?? 0), 0);
        return Math.abs(sum - kg) <= ECHO_TOLERANCE * kg && !isLonger(card, runs);
    };
    return [...beside.map((run) => [run]), beside].find(said) ?? [];
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

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/core/span.js
/** `null` when the run does not say both ends, or one end and how long. */
function spanOf({ started, finished, durationS, durationQuality }) {
    const [start, end] = [instant(started), instant(finished)];
    const length = durationQuality === 'wall' || durationQuality === 'lower-bound' ? durationS : null;
    const zoned = [started, finished].every((time) => time === null || hasZone(time));
    if (start !== null && end !== null && end >= start)
        return { start, end, zoned };
    if (start !== null && length !== null)
        return { start, end: start + length, zoned };
    if (end !== null && length !== null)
        return { start: end - length, end, zoned };
    return null;
}
function overlapS(a, b) {
    return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
function hasZone(time) {
    return /(?:Z|[+-]\d\d:?\d\d)$/.test(time);
}
/** A time without a zone is taken as UTC, the same on every machine; a date alone is no time. */
function instant(time) {
    if (time === null || !time.includes('T'))
        return null;
    const milliseconds = Date.parse(hasZone(time) ? time : `${time}Z`);
    return Number.isNaN(milliseconds) ? null : milliseconds / 1000;
}

;// CONCATENATED MODULE: ./build/core/machines.js
/**
 * Runs inside runs, and runs beside runs on one machine. Loggers name all devices of the host for each of them: a search
 * of eight trials at once, or eight ranks of one training, would be counted eight times. What a machine has is a bound:
 * its devices x the time that any of the runs was there.
 */



/** A child may outlast its parent by so many seconds, because its end is written later. */
const LATE_S = 60;
/** Without the runs that lie in another one: its time contains theirs, and its energy where it has one. */
function withoutParts(runs) {
    const children = runs.filter(({ partOf }) => partOf !== undefined);
    if (children.length === 0)
        return { runs, aside: [] };
    const byId = new Map(runs.map((run) => [run.id, run]));
    const aside = [];
    for (const run of children) {
        const parent = byId.get(run.partOf ?? '');
        const by = rootOf(run, byId);
        if (parent !== undefined && by !== null && contains(parent, run) && contains(by, run))
            aside.push({ run, by });
    }
    const gone = new Set(aside.map(({ run }) => run));
    const kept = runs.filter((run) => !gone.has(run));
    const equipped = new Map([...new Set(aside.map(({ by }) => by))].map((by) => [by, equip(by, aside)]));
    return {
        runs: kept.map((run) => equipped.get(run) ?? run),
        aside: aside.map(({ run, by }) => ({ run, by: equipped.get(by) ?? by })),
    };
}
/** A driver that names no devices has those of the largest run in it. */
function equip(run, aside) {
    if (acceleratorsOf(run) > 0)
        return run;
    const parts = aside.filter(({ by }) => by === run).map((one) => one.run);
    const most = parts.reduce((a, b) => (acceleratorsOf(b) > acceleratorsOf(a) ? b : a), run);
    return most === run ? run : { ...run, hardware: [...run.hardware, ...most.hardware.filter(isAccelerator)] };
}
/**
 * A measurement in the child alone is better than hours of the parent, so that such a child counts for itself. So does one
 * with more devices than the parent names, and one on another machine.
 */
function contains(parent, child) {
    if (child.energy !== null)
        return parent.energy !== null && parent.energy.totalKwh >= child.energy.totalKwh;
    if ((child.declaredKg ?? 0) > (parent.declaredKg ?? 0) || (child.gpuHours ?? 0) > (parent.gpuHours ?? 0))
        return false;
    if (child.machine !== undefined && parent.machine !== undefined && child.machine !== parent.machine)
        return false;
    const has = acceleratorsOf(parent);
    if (parent.energy === null && has > 0 && acceleratorsOf(child) > has)
        return false;
    if (child.durationS === null)
        return true;
    return parent.durationS !== null && child.durationS <= parent.durationS + LATE_S;
}
/** Of those that it names; a device of unknown number is one. */
function acceleratorsOf({ hardware }) {
    return hardware.filter(isAccelerator).reduce((sum, { count }) => sum + (count ?? 1), 0);
}
/** The run that is in no other; `null` when runs contain each other in a circle, so that nobody is counted for nobody. */
function rootOf(run, byId) {
    const seen = new Set();
    let root = run;
    for (let next = run; next !== undefined; next = byId.get(next.partOf ?? '')) {
        if (seen.has(next))
            return null;
        seen.add(next);
        root = next;
    }
    return root;
}
/**
 * Runs that had all devices of one machine while others had them too, with their share of what they had in common. Of
 * hours it is counted. An energy is left as it is: whether two trackers saw one host is not certain, so the share is
 * another reading of the run (core/estimate/readings/), and no smaller figure.
 */
function boundMachines(runs) {
    const shares = new Map();
    for (const group of groupsOf(runs)) {
        for (const cluster of clustersOf(group)) {
            const [first] = cluster;
            const last = Math.max(...cluster.map(({ span }) => span.end));
            const sum = cluster.reduce((total, one) => total + countedS(one), 0);
            if (first === undefined || cluster.length < 2 || sum <= 0)
                continue;
            for (const { run } of cluster)
                shares.set(run, (last - first.span.start) / sum);
        }
    }
    return shares.size === 0 ? runs : runs.map((run) => shared(run, shares.get(run)));
}
/**
 * Seconds of which the share is taken: the run may have lasted less than the stretch between its ends, and a run that
 * says little of itself must not lessen what others say.
 */
function countedS({ run: { durationS }, span }) {
    return durationS ?? span.end - span.start;
}
function shared(run, share) {
    if (share === undefined || share >= 1)
        return run;
    return { ...run, share };
}
function groupsOf(runs) {
    const groups = new Map();
    for (const run of runs) {
        const key = run.energy === null ? hostOfHours(run) : hostOfEnergy(run);
        const span = key === null ? null : spanOf(run);
        if (key === null || span === null || span.end <= span.start)
            continue;
        const group = groups.get(key);
        if (group)
            group.push({ run, span });
        else
            groups.set(key, [{ run, span }]);
    }
    return groups.values();
}
/** A logger that lists what the host has says nothing of who used it. */
function hostOfHours({ machine, hardware, source, durationS, gpuHours }) {
    if (durationS === null || gpuHours !== null)
        return null;
    const devices = hardware.filter(({ visible }) => visible).map(({ model, count }) => `${count} ${model}`);
    return machine === undefined || devices.length === 0
        ? null
        : [source.format, machine, ...devices.sort(problem/* compare */.UD)].join('\n');
}
/** Trackers that count a whole host mark runs of like hosts that overlap. */
function hostOfEnergy({ warnings, hardware, source }) {
    if (!warnings.includes('overlapping_runs'))
        return null;
    const parts = hardware
        .filter(({ kind }) => kind !== 'gpu')
        .map(({ kind, model, count }) => `${kind} ${model} ${count}`);
    return [source.format, ...parts.sort(problem/* compare */.UD)].join('\n');
}
/** Runs that overlap, directly or through others; each cluster covers its time without a gap. */
function clustersOf(group) {
    const clusters = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const one of [...group].sort((a, b) => a.span.start - b.span.start || (0,problem/* compare */.UD)(a.run.id, b.run.id))) {
        if (one.span.start < end)
            clusters.at(-1)?.push(one);
        else
            clusters.push([one]);
        end = Math.max(end, one.span.end);
    }
    return clusters;
}

;// CONCATENATED MODULE: ./build/core/plans.js
/**
 * What a training computes stands in one file, on how many devices and how long in another. A launcher that names the
 * file of a training is joined with it to one plan: devices and time limit of the one, parameters and tokens of the other.
 * Each launch is a plan of its own, and a training that was joined is not counted again.
 */


/** What they launch runs on devices whether or not its hours are known; other files only say how a run is spread. */
const SCHEDULERS = new Set(['sbatch', 'skypilot', 'kubernetes', 'cloud-job']);
/** @param plans each id once. @returns the counted ones, in the same order. */
function joinPlans(plans) {
    if (plans.every(({ half }) => half === undefined))
        return { plans, idle: [] };
    const named = namesOf(plans);
    const launches = plans
        .filter(({ half, refers }) => half === 'launch' && refers !== undefined)
        .map((launch) => ({ launch, files: named(launch) }));
    const launchedBy = new Map();
    for (const { files } of launches)
        for (const file of files)
            launchedBy.set(file, (launchedBy.get(file) ?? 0) + 1);
    const counted = new Map();
    const taken = new Map();
    for (const { launch, files } of launches) {
        // A file that is launched by another one, such as the spread of processes of a job, launches nothing itself.
        if (launchedBy.has(launch) || files.length === 0)
            continue;
        const joined = joinedOf(launch, files, launchedBy);
        counted.set(launch, joined);
        for (const file of files)
            if (!taken.has(file))
                taken.set(file, joined[0] ?? launch);
    }
    const idle = [];
    const kept = [];
    for (const plan of plans) {
        const joined = counted.get(plan);
        const by = taken.get(plan);
        if (joined !== undefined)
            kept.push(...joined);
        else if (by !== undefined)
            idle.push({ plan, by });
        else if (isCountable(plan))
            kept.push(plan);
        else
            idle.push({ plan, by: null });
    }
    return { plans: kept, idle: idle.sort((a, b) => (0,problem/* compare */.UD)(a.plan.id, b.plan.id)) };
}
/** Finds the plans whose files a launch names: the one whose path ends so, or the nearest of several. */
function namesOf(plans) {
    const byName = new Map();
    for (const plan of plans) {
        const name = plan.source.path.split('/').at(-1) ?? '';
        const others = byName.get(name);
        if (others)
            others.push(plan);
        else
            byName.set(name, [plan]);
    }
    return (launch) => {
        const found = (launch.refers ?? []).flatMap((file) => {
            const parts = file.split('/').filter((part) => part !== '.' && part !== '..' && part !== '');
            const some = (byName.get(parts.at(-1) ?? '') ?? []).filter((plan) => plan !== launch && endsWith(plan, parts));
            const one = some.length > 1 ? nearest(launch, some) : some[0];
            return one === undefined || one.source.path === launch.source.path ? [] : [one];
        });
        return [...new Set(found)];
    };
}
function endsWith({ source }, parts) {
    const path = source.path.split('/');
    return parts.every((part, index) => path[path.length - parts.length + index] === part);
}
/** The only one in the folder of the launch or below it; otherwise nobody knows which is meant. */
function nearest({ source }, plans) {
    const folder = source.path.slice(0, source.path.lastIndexOf('/') + 1);
    const beside = plans.filter((plan) => plan.source.path.startsWith(folder));
    return folder !== '' && beside.length === 1 ? beside[0] : undefined;
}
/**
 * One plan for one training. Several in one job share its time limit, so it is counted by that alone; where there is none,
 * each is counted by its operations on the devices of the job.
 */
function joinedOf(launch, files, launchedBy) {
    const works = files.filter(isWork);
    const others = files.filter((file) => !isWork(file));
    const [only] = works;
    const alone = whole(launch, null, others, files, launchedBy);
    if (only === undefined || (works.length > 1 && launch.wallHours !== null))
        return [alone];
    if (works.length === 1)
        return [whole(launch, only, others, files, launchedBy)];
    return works.map((work, index) => {
        const plan = whole(launch, work, others, files, launchedBy);
        return index === 0 ? plan : { ...plan, id: `${plan.id}#${index + 1}` };
    });
}
function whole(launch, work, others, files, launchedBy) {
    const { half: _half, ...rest } = launch;
    const hardware = hardwareOf(launch, [...others, ...(work === null ? [] : [work])]);
    const again = files.some((file) => (launchedBy.get(file) ?? 0) > 1);
    const warnings = new Set([...launch.warnings, ...(work?.warnings ?? []), ...(again ? ['several_launches'] : [])]);
    const alsoIn = files.map(({ id, source }) => ({ id, source }));
    const joined = { ...rest, hardware, warnings: [...warnings].sort(), alsoIn };
    return work === null ? joined : { ...joined, ...amountOf(launch, work, hardware) };
}
function amountOf({ copies = 1, model }, work, hardware) {
    const devices = plans_countOf(hardware);
    const each = work.tokensPerDevice;
    const tokens = work.tokens ?? (each !== undefined && devices !== null ? each * devices : null);
    return {
        model: work.model ?? model,
        params: work.params,
        activeParams: work.activeParams,
        tokens: tokens === null ? null : tokens * copies,
        workload: work.workload,
        ...(work.flops === undefined ? {} : { flops: work.flops * copies }),
    };
}
/** The launch knows its devices; a number that it leaves to the files that it names is taken from them. */
function hardwareOf(launch, files) {
    const own = launch.hardware.filter(isAccelerator);
    if (own.length > 0 && own.every(({ count }) => count !== null))
        return launch.hardware;
    const other = files.map(({ hardware }) => hardware.filter(isAccelerator)).find((devices) => plans_countOf(devices) !== null);
    if (other === undefined)
        return launch.hardware;
    const [device] = own;
    return own.length === 1 && device !== undefined ? [{ ...device, count: plans_countOf(other) }] : other;
}
function plans_countOf(hardware) {
    const devices = hardware.filter(isAccelerator);
    let sum = devices.length === 0 ? null : 0;
    for (const { count } of devices)
        sum = sum === null || count === null ? null : sum + count;
    return sum;
}
function isWork({ tokens, tokensPerDevice, flops }) {
    return tokens !== null || tokensPerDevice !== undefined || flops !== undefined;
}
function isCountable(plan) {
    if (plan.half === undefined || plan.wallHours !== null || plan.gpuHours !== null)
        return true;
    if (plan.half === 'launch')
        return SCHEDULERS.has(plan.source.format);
    return plan.flops !== undefined || ((plan.params ?? plan.activeParams) !== null && plan.tokens !== null);
}

;// CONCATENATED MODULE: ./build/core/neighbours.js
/** Which traces can be of one training at all, found by their lengths and starts, without holding each against each. */


class Neighbours {
    #traces;
    /** Of each format, the traces of all the others. */
    #others = new Map();
    constructor(traces) {
        this.#traces = traces;
    }
    /** Traces of other formats that may tell the same, the nearest first. */
    of(trace) {
        const { all, byLength, byStart } = this.#otherFormats(trace.run.source.format);
        const slack = slackOf(trace.length) + SLACK_S;
        const [least, most] = [trace.length * COVERED - slack, trace.length / COVERED + slack];
        if (trace.span === null)
            return nearestFirst(between(all, lengthOf, least, most), trace);
        const timed = windowsOf(trace.span.start, trace.length).flatMap(([from, to]) => between(byStart, startOf, from, to));
        return nearestFirst([...new Set([...timed, ...between(byLength, lengthOf, least, most)])], trace);
    }
    #otherFormats(format) {
        const known = this.#others.get(format);
        if (known)
            return known;
        const all = this.#traces.filter(({ run }) => run.source.format !== format).sort(by(lengthOf));
        const byLength = all.filter(({ span }) => span === null);
        const byStart = all.filter(({ span }) => span !== null).sort(by(startOf));
        const found = { all, byLength, byStart };
        this.#others.set(format, found);
        return found;
    }
}
/** Stretches of starts: while the trace lasts, and around its start by every offset that a zone may have. */
function windowsOf(start, length) {
    const slack = slackOf(length);
    const own = [start - Math.max(SLACK_S, length * (1 / COVERED - 1)), start + length];
    if (2 * slack >= OFFSET_STEP_S)
        return [[start - MOST_OFFSET_S - slack, start + MOST_OFFSET_S + slack], own];
    const steps = MOST_OFFSET_S / OFFSET_STEP_S;
    const offsets = Array.from({ length: 2 * steps + 1 }, (_, index) => (index - steps) * OFFSET_STEP_S);
    return [own, ...offsets.map((offset) => [start + offset - slack, start + offset + slack])];
}
function nearestFirst(traces, trace) {
    return [...traces].sort((a, b) => apart(a, trace) - apart(b, trace) || (0,problem/* compare */.UD)(a.run.id, b.run.id));
}
function by(key) {
    return (a, b) => key(a) - key(b) || (0,problem/* compare */.UD)(a.run.id, b.run.id);
}
function lengthOf({ length }) {
    return length;
}
function startOf({ span }) {
    return span?.start ?? 0;
}
/** How far two begin from each other, as far as that is known; then how much their lengths differ. */
function apart(a, b) {
    const starts = a.span !== null && b.span !== null ? Math.abs(a.span.start - b.span.start) : 0;
    return starts + Math.abs(a.length - b.length);
}
/** The part of a sorted list whose keys lie between two values, both included. */
function between(sorted, key, least, most) {
    return sorted.slice(firstAtLeast(sorted, key, least), firstAbove(sorted, key, most));
}
function firstAtLeast(sorted, key, least) {
    return bisect(sorted, (one) => key(one) >= least);
}
function firstAbove(sorted, key, most) {
    return bisect(sorted, (one) => key(one) > most);
}
/** Index of the first for which `holds`; it must hold for all that follow. */
function bisect(sorted, holds) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const one = sorted[middle];
        if (one !== undefined && holds(one))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/core/traces.js
/**
 * One training leaves several traces: rows of a tracker, a folder of an experiment logger, the state of a trainer, a
 * scheduler's account. They are found to be one by time, devices and length, and the best of them is counted once:
 * measured energy before stated energy before hours x hardware before stated emissions.
 *
 * Joining must not pay. A trace is set aside only for one that covers at least three quarters of its device-hours, and
 * only between formats: within one format two records are two runs, or have one id.
 */





/** Of the device-hours of the trace that is set aside. */
const COVERED = 0.75;
/** No grid emits more: lignite. */
const DIRTIEST_KG_PER_KWH = 1.3;
/** Loggers start before the training and stop after it, by so much or by this part of it. */
const SLACK_S = 120;
const SLACK = 0.05;
/** Offsets of zones from each other are multiples of this, up to MOST_OFFSET_S. */
const OFFSET_STEP_S = 1800;
const MOST_OFFSET_S = 14 * 3600;
/** Pairs that are looked at; beyond it nothing more is joined, and everything is counted. */
const MOST_PAIRS = 20_000_000;
/** @param runs each id once. @returns the same order without those that were set aside. */
function joinTraces(runs) {
    if (new Set(runs.map(({ source }) => source.format)).size < 2)
        return { runs, aside: [] };
    const traces = runs.map(traceOf).sort(byWorth);
    const neighbours = new Neighbours(traces);
    const joined = new Map();
    const gone = new Set();
    let pairs = 0;
    for (const best of traces) {
        if (gone.has(best))
            continue;
        for (const other of neighbours.of(best)) {
            if (++pairs > MOST_PAIRS)
                break;
            if (other.rank > best.rank || gone.has(other) || joined.has(other))
                continue;
            if (!isTold(best, other, joined.get(best) ?? []))
                continue;
            gone.add(other);
            joined.set(best, [...(joined.get(best) ?? []), other]);
        }
    }
    if (gone.size === 0)
        return { runs, aside: [] };
    const aside = [...joined].flatMap(([{ run: by }, others]) => others.map(({ run }) => ({ run, by })));
    const told = new Map([...joined].map(([best, others]) => [best.run, others.map(({ run }) => run).sort(byId)]));
    const dropped = new Set([...gone].map(({ run }) => run));
    const kept = runs.filter((run) => !dropped.has(run)).map((run) => completed(run, told.get(run) ?? []));
    return { runs: kept, aside: aside.sort((a, b) => byId(a.run, b.run)) };
}
const byId = (0,problem/* compareBy */.VE)(({ id }) => id);
function traceOf(run) {
    const span = spanOf(run);
    const devices = accelerators(run);
    const counted = devices.length > 0 && devices.every(({ count, visible }) => count !== null && !visible);
    const used = counted ? devices.reduce((sum, { count }) => sum + (count ?? 0), 0) : null;
    return {
        run,
        rank: rankOf(run),
        deviceHours: run.gpuHours ?? ((run.durationS ?? 0) / 3600) * Math.max(1, used ?? 1),
        span,
        length: span === null ? (run.durationS ?? 0) : span.end - span.start,
        words: deviceWords(devices),
        used,
        home: homeOf(run.source.path),
    };
}
/** How good an account of energy is. */
function rankOf({ evidence, energy, declaredKg, durationS, gpuHours }) {
    if (energy !== null)
        return evidence === 'metered' ? 5 : evidence === 'counter' ? 4 : 3;
    if (durationS !== null || gpuHours !== null)
        return 2;
    return declaredKg === null ? 0 : 1;
}
function byWorth(a, b) {
    return b.rank - a.rank || b.deviceHours - a.deviceHours || (0,problem/* compare */.UD)(a.run.id, b.run.id);
}
function accelerators({ hardware }) {
    return hardware.filter(isAccelerator);
}
function isTold(best, other, already) {
    if (!fits(best, other) || traces_isLonger(other, best) || saysMore(other.run, best.run))
        return false;
    const siblings = already.filter(({ run }) => run.source.format === other.run.source.format);
    if (best.span !== null && other.span !== null) {
        if (isSameTime(best.span, other.span))
            return siblings.length === 0;
        // One tracker around several trainings: each lies inside, on its machine or beside it, and together they fit in.
        const hours = [other, ...siblings].reduce((sum, one) => sum + hoursBeside(best, one), 0);
        return isInside(best.span, other.span) && belong(best, other) && hours <= best.deviceHours * (1 + SLACK);
    }
    return siblings.length === 0 && isSameLength(best.run, other.run) && belong(best, other);
}
/** Of devices where both know how many there were, else of the clock: a log of events names no devices. */
function hoursBeside(best, { deviceHours, run }) {
    const known = best.used !== null || best.run.gpuHours !== null;
    return known ? deviceHours : (run.durationS ?? deviceHours * 3600) / 3600;
}
/** A larger figure is another claim, and is never hidden behind a smaller one. */
function saysMore(other, best) {
    const [mine, its] = [best.energy?.totalKwh ?? null, other.energy?.totalKwh ?? null];
    if (its !== null && (mine === null || its * COVERED > mine))
        return true;
    if (other.declaredKg === null)
        return false;
    if (best.declaredKg !== null)
        return other.declaredKg * COVERED > best.declaredKg;
    return mine === null || other.declaredKg > mine * DIRTIEST_KG_PER_KWH;
}
/** Devices, as far as both name and count them. */
function fits(best, other) {
    if (best.words.size > 0 && other.words.size > 0 && ![...best.words].some((word) => other.words.has(word)))
        return false;
    return best.used === null || other.used === null || likeIn(best, other) >= other.used * COVERED;
}
/** How many of its accelerators can be those of the other one: a crowd of small ones does not stand for large ones. */
function likeIn(best, other) {
    const can = (device) => {
        const words = deviceWords([device]);
        return words.size === 0 || other.words.size === 0 || [...words].some((word) => other.words.has(word));
    };
    return accelerators(best.run).reduce((sum, device) => sum + (can(device) ? (device.count ?? 0) : 0), 0);
}
/** The ends of a run may be near each other where its hours are many; those are covered, or it is not told. */
function traces_isLonger(other, best) {
    if ((other.run.durationS ?? 0) * COVERED > Math.max(best.run.durationS ?? 0, best.length))
        return true;
    const known = best.used !== null || best.run.gpuHours !== null;
    return known && (other.run.gpuHours ?? 0) * COVERED > best.deviceHours;
}
/** Without zones, one clock may be some whole half hours ahead of the other; it proves less, so both ends have to agree. */
function isSameTime(mine, its) {
    const [length, itsLength] = [mine.end - mine.start, its.end - its.start];
    const slack = slackOf(length);
    const zoned = mine.zoned && its.zoned;
    const offset = zoned ? 0 : Math.round((its.start - mine.start) / OFFSET_STEP_S) * OFFSET_STEP_S;
    if (Math.abs(offset) > MOST_OFFSET_S)
        return false;
    if (Math.abs(mine.start - its.start + offset) <= slack && Math.abs(mine.end - its.end + offset) <= slack)
        return true;
    return zoned && overlapS(mine, its) >= COVERED * Math.max(length, itsLength);
}
/** By how much two clocks and two tools may differ at either end of a run of so many seconds. */
function slackOf(length) {
    return Math.min(Math.max(SLACK_S, SLACK * length), length / 2 + 1);
}
/**
 * Two clocks without a zone are taken for one: both are those of the machine that the devices and the folder tell of. A
 * logger runs while a model is loaded and saved, which for large ones is minutes at either end.
 */
function isInside(mine, its) {
    const length = its.end - its.start;
    const common = overlapS(mine, its);
    return mine.zoned === its.zoned && common > 0 && common >= Math.min(length - SLACK_S, COVERED * length);
}
function isSameLength(a, b) {
    if (a.durationS === null || b.durationS === null)
        return false;
    const longer = Math.max(a.durationS, b.durationS);
    const slack = Math.max(SLACK * longer, Math.min(SLACK_S, longer / 10));
    return longer > SLACK_S && Math.abs(a.durationS - b.durationS) <= slack;
}
/** One machine, one model, or one project. */
function belong(a, b) {
    if (a.run.machine !== undefined && a.run.machine === b.run.machine)
        return true;
    if (a.run.model !== null && a.run.model === b.run.model)
        return true;
    return shareHome(a.home, b.home);
}
/** What the better account does not say and another one does; figures of energy, time and place are left as they are. */
function completed(run, others) {
    if (others.length === 0)
        return run;
    const all = [run, ...others];
    const first = (pick) => all.map(pick).find((value) => value !== null) ?? null;
    const flops = first((one) => one.flops ?? null);
    const recipe = first((one) => one.recipe ?? null);
    return {
        ...run,
        model: first((one) => one.model),
        params: first((one) => one.params),
        activeParams: first((one) => one.activeParams),
        tokens: first((one) => one.tokens),
        workload: first((one) => one.workload),
        hardware: traces_hardwareOf(run, others),
        ...(flops === null ? {} : { flops }),
        ...(recipe === null ? {} : { recipe }),
        alsoIn: [...(run.alsoIn ?? []), ...others.map(({ id, source }) => ({ id, source }))],
    };
}
/** Devices that it does not name, or does not count, are those of another account that does: an energy is held against them. */
function traces_hardwareOf(run, others) {
    const own = accelerators(run);
    const isCounted = (devices) => devices.length > 0 && devices.every(({ count }) => count !== null);
    if (isCounted(own))
        return run.hardware;
    const counted = others.map(accelerators).find(isCounted);
    const named = counted ?? others.map(accelerators).find((devices) => devices.length > 0);
    if (named === undefined || (own.length > 0 && counted === undefined))
        return run.hardware;
    return [...run.hardware.filter((device) => !isAccelerator(device)), ...named];
}

;// CONCATENATED MODULE: ./build/core/merge.js
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
const merge_problem = (0,problem/* reporter */.YX)(mergeProblems);
/** Formats whose tools copy and back up their own files; a second account of an id is expected there. */
const COPIED_BY_TOOLS = new Set([
    'codecarbon',
    'model-card',
    'mlflow',
    'mlflow-db',
    'eco2ai',
    'carbontracker',
    'ai-energy-score',
    'slurm-accounting',
    'gpu-log',
    'zeus',
    'optimum-benchmark',
    'vllm',
    'ml-energy',
    'mlperf-training',
    'mlperf-inference',
    'wandb',
    'hf-trainer',
    'tensorboard',
]);
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
    kept.sort((a, b) => (0,problem/* compare */.UD)(a.id, b.id));
    const whole = withoutParts(kept.filter((record) => record.kind === 'run'));
    const heard = withoutEchoes(whole.runs);
    const joined = joinTraces(heard.runs);
    const planned = joinPlans(kept.filter((record) => record.kind === 'plan'));
    const { plans, idle } = withoutCarriedOut(planned, joined.runs);
    return {
        runs: boundMachines(joined.runs),
        aside: [...whole.aside, ...heard.aside, ...joined.aside],
        idle,
        plans,
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
/** The first quantity that either of the two has decides; one that has it is a better account than one that has not. */
function isLarger(a, b) {
    const [mine, its] = [quantities(a), quantities(b)];
    for (const [index, quantity] of mine.entries()) {
        const difference = (quantity ?? -1) - (its[index] ?? -1);
        if (difference !== 0)
            return difference > 0;
    }
    return (0,problem/* compare */.UD)(a.source.path, b.source.path) < 0;
}
/** Of one kind of record always the same ones, the telling first: kilowatt-hours are not held against seconds. */
function quantities(record) {
    if (record.kind === 'run')
        return [record.energy?.totalKwh ?? null, record.declaredKg, record.gpuHours, record.durationS];
    if (record.kind === 'plan')
        return [record.gpuHours, record.wallHours, record.tokens];
    return [record.requestsPerDay];
}
function duplicate(other, best) {
    const { path: file, line, column } = other.source;
    return merge_problem('records/duplicate-id', { file, line, column }, `the id "${other.id}" stands for something else in ${best.source.path}:${best.source.line}`, 'give it an id of its own, or remove the outdated copy');
}
/**
 * What a record claims, without where it stands: equal text means nothing changed, also after a rename.
 * Places, warnings and names of the reader are left out on purpose.
 */
function measure(record) {
    const { id: _id, source: _source, warnings: _warnings, alsoIn: _alsoIn, ...claims } = record;
    return JSON.stringify(claims);
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

/***/ 8793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findTwins)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/**
 * Runs of one recipe: the same model, the same data, the same settings but for seeds and names. The second of them may
 * have been needless, so they are pointed out as what could be used again; nothing is subtracted.
 */

/** A recipe tells something only if it names a model and how it was trained; data may be unknown in both. */
function findTwins(runs) {
    const groups = new Map();
    for (const { id, recipe } of runs) {
        if (recipe === undefined || recipe.model === null || recipe.settings === null)
            continue;
        const key = [recipe.model, recipe.data ?? '', recipe.settings].join('\n');
        const group = groups.get(key);
        if (group)
            group.ids.push(id);
        else
            groups.set(key, { recipe, ids: [id] });
    }
    return [...groups.values()]
        .filter(({ ids }) => ids.length > 1)
        .map(({ recipe, ids }) => ({ model: recipe.model ?? '', data: recipe.data, ids: ids.sort(_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD) }))
        .sort((a, b) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.ids[0] ?? '', b.ids[0] ?? ''));
}


/***/ }),

/***/ 6093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createFence)
/* harmony export */ });
/* unused harmony export FENCE_ARGUMENT */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7434);
/**
 * A wall around readers that hold a whole file in memory: a process of its own with 64 MiB and 2 seconds for each file.
 * One kilobyte of YAML can keep a parser busy for half a minute, and a process can be ended where a function cannot.
 * A worker thread starts as fast, but one that runs out of memory in the wrong moment takes the whole program with it.
 *
 * A message there and back takes longer than reading a model card, so small files that wait go together. Together they have
 * the limits of one: if they break them, or the process ends, each is read again by itself, and only what breaks them alone
 * is blamed.
 */




/** The only argument of a process that serves the fence; the entry that sees it does nothing else. */
const FENCE_ARGUMENT = '--serve-fence';
const LIMITS = { seconds: 2, mebibytes: 64 };
/** For starting the process and loading a reader, which is our time and not the file's. */
const START_SECONDS = 20;
/** How many jobs go in one message, and how many bytes; a larger job goes alone. */
const MOST_JOBS = 64;
const MOST_BYTES = 1 << 20;
/** Processes at once, where there are cores for them. */
const MOST_LANES = 2;
/**
 * @param entry The file that runs behind the fence: the bundle that is running, or a source file. It must call
 * `serveFence` when it finds itself started with `FENCE_ARGUMENT`.
 */
function createFence(entry, limits = LIMITS) {
    const lanes = Array.from({ length: Math.min(MOST_LANES, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)()) }, () => createLane(entry, limits));
    const working = new Map();
    const queue = [];
    const work = async (lane) => {
        while (queue.length > 0) {
            const batch = takeBatch(queue);
            try {
                await lane.serve(batch);
            }
            catch (error) {
                for (const { reject } of batch)
                    reject(error);
            }
        }
        working.delete(lane);
    };
    return {
        read: (format, files) => new Promise((resolve, reject) => {
            queue.push({ job: { format, files }, resolve, reject });
            // A second process takes as long to start as the first takes for what waits by then.
            const lane = queue.length > MOST_JOBS || working.size === 0 ? lanes.find((one) => !working.has(one)) : undefined;
            if (lane !== undefined)
                working.set(lane, work(lane));
        }),
        close: async () => {
            await Promise.all(working.values());
            await Promise.all(lanes.map((lane) => lane.drop()));
        },
    };
}
function createLane(entry, limits) {
    let child = null;
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
    const send = async (jobs) => {
        child ??= start(entry, limits);
        const ending = await ask(child, jobs, limits);
        if (ending.kind === 'broken')
            await drop();
        return ending;
    };
    const readAlone = async (job) => {
        const ending = await send([job]);
        return ending.kind === 'broken' ? ending.problem : answerOf(job, ending.outcomes[0]);
    };
    const serve = async (batch) => {
        const ending = batch.length > 1 ? await send(batch.map(({ job }) => job)) : null;
        for (const [index, { job, resolve }] of batch.entries()) {
            resolve(ending?.kind === 'done' ? answerOf(job, ending.outcomes[index]) : await readAlone(job));
        }
    };
    return { serve, drop };
}
/** The next jobs that may go in one message. */
function takeBatch(queue) {
    let bytes = 0;
    const past = queue.findIndex(({ job }, index) => {
        for (const file of job.files)
            bytes += file.bytes.length;
        return index > 0 && (index === MOST_JOBS || bytes > MOST_BYTES);
    });
    return queue.splice(0, past === -1 ? queue.length : past);
}
function answerOf(job, outcome) {
    if (outcome?.kind === 'read')
        return outcome.read;
    return failure(pathOf(job), outcome ?? { message: 'it gave no answer', tooDeep: false });
}
/** What goes wrong with all files of a job is told of the first. */
function pathOf(job) {
    return job?.files[0]?.path ?? '';
}
function start(entry, limits) {
    const path = entry instanceof URL || entry.startsWith('file:') ? (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(entry) : entry;
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [`--max-old-space-size=${limits.mebibytes}`, path, FENCE_ARGUMENT], {
        // Nothing of the environment (a token) is of use to a reader, and nothing that it prints is of use to anybody.
        env: {},
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        serialization: 'advanced',
        windowsHide: true,
    });
}
function ask(child, jobs, limits) {
    const path = pathOf(jobs[0]);
    child.ref();
    child.channel?.ref();
    return new Promise((resolve) => {
        const end = (ending) => {
            clearTimeout(timer);
            child.off('message', onMessage).off('error', onError).off('exit', onExit);
            // A spent process may still complain while it is ended, and nobody is left to hear it.
            if (ending.kind === 'broken')
                child.on('error', () => undefined);
            child.unref();
            child.channel?.unref();
            resolve(ending);
        };
        const broken = (problem) => end({ kind: 'broken', problem });
        const allow = (seconds) => setTimeout(() => broken(timeout(path, seconds)), seconds * 1000);
        let timer = allow(START_SECONDS);
        const onMessage = (reply) => {
            clearTimeout(timer);
            if (reply.kind === 'done')
                end(reply);
            else
                timer = allow(limits.seconds);
        };
        const onError = (error) => broken(failure(path, { message: error.message, tooDeep: false }));
        const onExit = (code, signal) => {
            // V8 aborts when its heap is full; by signal, or by the code that stands for one.
            const full = signal !== null || (code ?? 0) > 128;
            broken(full ? outOfMemory(path, limits) : failure(path, { message: ENDED, tooDeep: false }));
        };
        child.on('message', onMessage).on('error', onError).on('exit', onExit);
        child.send(jobs, (error) => error && onError(error));
    });
}
const ENDED = 'its process ended';
function at(file) {
    return { file, line: 1, column: 1 };
}
function timeout(path, seconds) {
    const hint = 'make the file smaller or simpler, or split it';
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .fenceProblem */ .NO)('fence/timeout', at(path), `reading it took more than ${seconds} s`, hint);
}
function outOfMemory(path, { mebibytes }) {
    const hint = 'make the file smaller or simpler, or split it';
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .fenceProblem */ .NO)('fence/memory', at(path), `reading it took more than ${mebibytes} MiB of memory`, hint);
}
function failure(path, why) {
    if (why.tooDeep)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .fenceProblem */ .NO)('fence/depth', at(path), 'it is nested too deeply', 'flatten the file');
    const hint = 'report this with the file; until then leave it out with records.exclude';
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .fenceProblem */ .NO)('fence/failed', at(path), `the reader stopped: ${why.message.slice(0, 200)}`, hint);
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

/***/ 5753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   ce: () => (/* binding */ valueProblems),
/* harmony export */   oB: () => (/* binding */ fromNumber)
/* harmony export */ });
/* unused harmony export valueKinds */
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/** What became of one value that a person wrote: what it means, or why it means nothing and what to write instead. */

/** The same in every file that people write by hand; each area prefixes them with its name. */
const valueKinds = {
    missing: {
        class: 'E_MISSING',
        severity: 'error',
        means: 'A key that is needed is not there, or has no value.',
        fix: 'Add the key with a value.',
    },
    type: {
        class: 'E_TYPE',
        severity: 'error',
        means: 'A list or a mapping stands where one value is expected, or the other way round.',
        fix: 'Write what the hint shows.',
    },
    choice: {
        class: 'E_TYPE',
        severity: 'error',
        means: 'The key takes one of a few words, and this is none of them.',
        fix: 'Write one of the words that the hint names, in lower case.',
    },
    'unknown-key': {
        class: 'E_UNKNOWN_FIELD',
        severity: 'error',
        means: 'The key is not known here. It is not ignored, because a typing mistake could switch a limit or a figure off.',
        fix: 'Correct the spelling, or delete the line.',
    },
    number: {
        class: 'E_NUMBER',
        severity: 'error',
        means: 'The text is not a number, or could be read as two different ones (`1,234`).',
        fix: 'Write digits with one decimal point and no separators.',
    },
    'not-finite': {
        class: 'E_NONFINITE',
        severity: 'error',
        means: 'The number is infinite, not a number, or too large to count.',
        fix: 'Write a number.',
    },
    negative: {
        class: 'E_NEGATIVE',
        severity: 'error',
        means: 'The number is negative where only zero and more make sense.',
        fix: 'Write a number of at least 0.',
    },
    'out-of-range': {
        class: 'E_RANGE',
        severity: 'error',
        means: 'The number lies outside what is possible for this key.',
        fix: 'Write a number in the range that the hint names.',
    },
    'unit-missing': {
        class: 'E_UNIT',
        severity: 'error',
        means: 'A quantity has no unit.',
        fix: 'Write the unit after the number, such as `50 kgCO2e`.',
    },
    unit: {
        class: 'E_UNIT',
        severity: 'error',
        means: 'The unit is not known here, or is a unit of something else. Upper and lower case carry meaning in units.',
        fix: 'Write one of the units that the hint names.',
    },
    region: {
        class: 'E_REGION',
        severity: 'error',
        means: 'The text is neither `provider:region` nor a country or grid zone.',
        fix: 'Write for example `aws:eu-west-3` or `FR`.',
    },
    hardware: {
        class: 'E_HARDWARE',
        severity: 'error',
        means: 'The text is not a count and the name of a device.',
        fix: 'Write for example `8x NVIDIA H100 SXM`.',
    },
    name: {
        class: 'E_NAME',
        severity: 'error',
        means: 'A name is blank, longer than 200 characters, or has a control character.',
        fix: 'Write a shorter name in plain characters.',
    },
};
/** A name for people: not blank, at most 200 characters, no control characters. */
function parseName(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .trimBlanks */ .I6)(text);
    if (written === '')
        return refuse('name', 'is blank', 'write a name');
    if (/[\p{Cc}\u2028\u2029]/u.test(written))
        return refuse('name', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(written)}" has a control character or a line break`, 'write it on one line');
    if (written.length > 200 && [...written.slice(0, 500)].length > 200)
        return refuse('name', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(written)}" is longer than 200 characters`, 'shorten it');
    return { ok: true, value: written };
}
const OF_NUMBER = {
    E_MISSING: 'missing',
    E_NUMBER: 'number',
    E_NONFINITE: 'not-finite',
    E_NEGATIVE: 'negative',
    E_RANGE: 'out-of-range',
    E_UNIT: 'unit',
};
function refuse(what, why, hint) {
    return { ok: false, what, why, hint };
}
/** Takes the answer of the number grammar as the answer for a value. */
function fromNumber(read) {
    return read.ok ? read : refuse(OF_NUMBER[read.class], read.why, read.hint);
}
/** The kinds above under the codes of one area: `policy/unit-missing`. */
function valueProblems(area) {
    const entries = Object.entries(valueKinds).map(([what, kind]) => [`${area}/${what}`, kind]);
    return Object.fromEntries(entries);
}


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
        unused: [],
        twins: [],
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
/* harmony import */ var _core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5999);
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
        ...alsoIn(record),
        ...(change ? { change } : {}),
        ...(before ? { before: (0,_core_footprint_report_js__WEBPACK_IMPORTED_MODULE_2__/* .footprintReport */ .KL)(before) } : {}),
    };
}
function alsoIn({ alsoIn: traces }) {
    return traces ? { also_in: traces.map(({ id, source: { path, line } }) => ({ id, path, line })) } : {};
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

/***/ 9073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ indexNames)
/* harmony export */ });
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8998);
/** Which readers the name of a file concerns. One look-up for all of them: a tree may have 10^5 names. */

const NOBODY = { likely: [], possible: [], beside: [] };
/** @returns readers in order of registration. */
function indexNames(readers) {
    const find = (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .indexGlobs */ .yf)(readers.flatMap(marksOf));
    return (path) => {
        const found = find(path);
        if (found.length === 0)
            return NOBODY;
        return {
            likely: found.flatMap(({ kind, reader }) => (kind === 'likely' ? [reader] : [])),
            possible: found.flatMap(({ kind, reader }) => (kind === 'possible' ? [reader] : [])),
            beside: found.flatMap((one) => (one.kind === 'beside' ? [one.reader] : [])),
        };
    };
}
function marksOf(reader) {
    const { likely, possible } = reader.paths;
    const own = [...marked(likely, { kind: 'likely', reader }), ...marked(possible, { kind: 'possible', reader })];
    return reader.unit === undefined ? own : [...own, ...marked(reader.paths.beside, { kind: 'beside', reader })];
}
function marked(globs, mark) {
    return globs.map((glob) => [glob, mark]);
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
    'records/no-hours': {
        class: 'E_MISSING',
        severity: 'warning',
        means: 'A launcher starts a job on devices and says neither how long it may take nor what it computes.',
        fix: 'Write the time after which the scheduler ends it; until then a placeholder is counted.',
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
    const matches = (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .tI)(requiredFor);
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
        if (item.head.kind === 'plan' && item.head.half === 'launch') {
            const message = 'this launcher says on which devices, and not how long; a placeholder is counted';
            return problem('records/no-hours', { file, line, column }, message, 'write the time after which the job is ended');
        }
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

/***/ 4353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ collectedOf),
/* harmony export */   GJ: () => (/* binding */ recognise),
/* harmony export */   H_: () => (/* binding */ readUnit),
/* harmony export */   g2: () => (/* binding */ unitKey),
/* harmony export */   g9: () => (/* binding */ readUnits),
/* harmony export */   w9: () => (/* binding */ sortFiles)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _parse_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(509);
/* harmony import */ var _record_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(741);
/**
 * From files to what they hold, for `check` and `scan` alike: each file is offered to the readers whose names fit, files
 * that tell of one run are put together, and each such unit is read once.
 */



const NOTHING = { records: [], problems: [], unused: [] };
/** Asks the readers of a file in order; the first that does not say no has it. */
async function recognise({ path, blob, readers }) {
    if (readers.length === 0)
        return { kind: 'not', lookalike: null };
    const head = new _parse_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .Head */ .p(await blob.head(_parse_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD_BYTES */ .L));
    let lookalike = null;
    for (const reader of readers) {
        const answer = reader.recognise(path, head);
        if (answer === 'yes')
            return { kind: 'taken', reader };
        if (answer === 'no')
            continue;
        if (!('not' in answer))
            return { kind: 'refused', problem: answer };
        lookalike ??= { path, format: reader.format, why: answer.not };
    }
    return { kind: 'not', lookalike };
}
/** @param ask `recognise`, or the same with a memory where files come twice. */
async function sortFiles(files, ask = recognise) {
    const units = new Map();
    const refused = [];
    const lookalikes = [];
    const free = [];
    for (const file of files) {
        const answer = await ask(file);
        if (answer.kind === 'taken') {
            const key = unitKey(answer.reader, file.path);
            const unit = units.get(key) ?? { reader: answer.reader, files: [], recognised: [] };
            unit.files.push(file);
            unit.recognised.push(file);
            units.set(key, unit);
            continue;
        }
        if (answer.kind === 'refused')
            refused.push({ file, problem: answer.problem });
        else if (answer.lookalike !== null)
            lookalikes.push(answer.lookalike);
        free.push(file);
    }
    for (const file of free) {
        for (const reader of file.beside)
            units.get(unitKey(reader, file.path))?.files.push(file);
    }
    const byPath = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBy */ .VE)(({ path }) => path);
    for (const unit of units.values())
        unit.files.sort(byPath);
    return { units: [...units.values()], refused, lookalikes };
}
/** Formats, and what a unit is called within one; no format has a space. */
function unitKey(reader, path) {
    return `${reader.format} ${reader.unit === undefined ? path : reader.unit(path)}`;
}
/** How many units wait behind the fence at once, and how many bytes: they are read into memory before it is their turn. */
const WAITING_UNITS = 256;
const WAITING_BYTES = 8 * 1024 * 1024;
/**
 * Reads units in their order. Those of whole files go ahead of their turn, so that the fence is never idle; a stream does
 * not, because several at once would take the memory of several.
 */
async function* readUnits(units, read) {
    const begun = [];
    let [next, waiting] = [0, 0];
    while (next < units.length || begun.length > 0) {
        const unit = units[next];
        const hasRoom = unit?.reader.mode === 'whole' && begun.length < WAITING_UNITS && waiting < WAITING_BYTES;
        if (unit !== undefined && (hasRoom || begun.length === 0)) {
            const reading = read(unit);
            // Told when it is its turn.
            reading.catch(() => undefined);
            const bytes = unit.reader.mode === 'whole' ? sizeOf(unit) : WAITING_BYTES;
            begun.push({ unit, reading, bytes });
            waiting += bytes;
            next += 1;
            continue;
        }
        const first = begun.shift();
        if (first === undefined)
            return;
        waiting -= first.bytes;
        yield { unit: first.unit, found: await first.reading };
    }
}
function sizeOf({ reader, files }) {
    return files.reduce((sum, { blob }) => sum + (blob.size <= reader.maxBytes ? blob.size : 0), 0);
}
/** Reads one unit; a file that is too large is a problem, and the others are read without it. */
async function readUnit(unit, fence) {
    const { reader, files, recognised } = unit;
    const large = files.filter(({ blob }) => blob.size > reader.maxBytes);
    const problems = large.map(({ path, blob }) => (0,_record_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g$)(path, blob.size, reader));
    const small = files.filter(({ blob }) => blob.size <= reader.maxBytes);
    if (!recognised.some((file) => small.includes(file)))
        return { ...NOTHING, problems };
    const read = await (reader.mode === 'stream' ? readStreams(reader, small) : readWhole(reader, small, fence));
    if (!('runs' in read))
        return { ...NOTHING, problems: [...problems, read] };
    return collectedOf(unit, read, problems);
}
/** @param problems What was found before it was read. */
function collectedOf({ reader, recognised }, read, problems = []) {
    // What only configures claims nothing that was spent, so nothing is missed when it is not looked at.
    const counted = !reader.configures && read.runs.length + read.plans.length + read.servings.length > 0;
    const odd = counted ? recognised.filter(({ likely }) => !likely) : [];
    const unusual = odd.map(({ path }) => (0,_record_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .unusualName */ .Br)(path, reader));
    return {
        records: [...read.runs, ...read.plans, ...read.servings],
        problems: [...problems, ...read.problems, ...unusual],
        unused: read.unused ?? [],
    };
}
async function readStreams(reader, files) {
    const given = files.map(({ path, blob }) => ({ path, size: blob.size, chunks: blob.chunks() }));
    if (reader.unit !== undefined)
        return (await reader.load())(given);
    const [only] = given;
    if (only === undefined)
        throw new Error('a unit without files');
    return (await reader.load())(only);
}
/** Of files that are read as one, all of which are held in memory here before they are behind the fence. */
const MOST_TOGETHER_BYTES = 64 * 1024 * 1024;
async function readWhole(reader, files, fence) {
    const size = files.reduce((sum, { blob }) => sum + blob.size, 0);
    if (size > Math.max(MOST_TOGETHER_BYTES, reader.maxBytes)) {
        return (0,_record_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLargeTogether */ .Qk)(files[0]?.path ?? '', size, MOST_TOGETHER_BYTES, reader);
    }
    const whole = [];
    for (const { path, blob } of files)
        whole.push({ path, bytes: await concatenate(blob) });
    return fence.read(reader.format, whole);
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


/***/ }),

/***/ 741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ notAFile),
/* harmony export */   Br: () => (/* binding */ unusualName),
/* harmony export */   OG: () => (/* binding */ recordProblems),
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   Qk: () => (/* binding */ tooLargeTogether),
/* harmony export */   YN: () => (/* binding */ symlink),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   ht: () => (/* binding */ noLonger),
/* harmony export */   z$: () => (/* binding */ undecodable)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
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
    'records/in-the-future': {
        class: 'E_TIME_FUTURE',
        severity: 'warning',
        means: 'A run was finished more than ten minutes after the commit that holds its record. It counts as it stands. Told where a checkout is at hand.',
        fix: 'Correct the time in the record, or the clock of the machine that wrote it.',
    },
    'records/unusual-name': {
        class: 'E_NAME',
        severity: 'warning',
        means: 'A file is a record by its content, but its name is not one that is always looked for.',
        fix: 'Rename it, so that it is found in every later pull request too.',
    },
};
const problem = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(recordProblems);
function start(file) {
    return { file, line: 1, column: 1 };
}
function symlink(file, title) {
    return problem('records/symlink', start(file), `this ${title} is a symbolic link`, 'commit the file itself');
}
function notAFile(file, title) {
    return problem('records/not-a-file', start(file), `a submodule stands where a ${title} is expected`, 'commit the record here');
}
function undecodable(file) {
    return problem('records/undecodable-name', start(file), 'the name of this file is not valid UTF-8', 'rename the file');
}
function tooLarge(file, size, reader) {
    const message = `${size} bytes; a ${reader.title} may have ${reader.maxBytes}`;
    return problem('records/too-large', start(file), message, 'split it, or remove what is not a record');
}
function tooLargeTogether(file, size, most, { title }) {
    const message = `${size} bytes in files that belong together; those of a ${title} may have ${most}`;
    return problem('records/too-large', start(file), message, 'remove what is not a record');
}
function tooMany(file, message) {
    return problem('records/too-many', start(file), message, 'exclude folders without records in the policy');
}
function unusualName(file, reader) {
    const message = `this is a ${reader.title} by its content, and counted; its name is not one that is looked for in every tree`;
    return problem('records/unusual-name', start(file), message, `rename it, for example to ${reader.paths.likely[0] ?? ''}`);
}
function noLonger(file) {
    const message = 'this file was a record on the base branch, and is not recognised as one any more';
    return problem('records/no-longer', start(file), message, 'restore its header, or delete the file');
}


/***/ }),

/***/ 1359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ foundReports),
  o: () => (/* binding */ unusedReports)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/parse/unused.js
/** Why something that belongs to a known format is not counted. Listed by `scan`, documented in docs/formats. */
const unusedReasons = {
    'no-quantity': 'It says nothing about energy, emissions, time or work.',
    'rates-only': 'It gives energy or time per request, token or iteration, but not how many there were.',
    forecast: 'It predicts; what was spent stands elsewhere or nowhere.',
    repeats: 'It tells again what another record tells, and adds nothing.',
    calibration: 'It is a trial of the meter, not of the work.',
    discarded: 'Its tool marks it as deleted.',
    'no-amount': 'A configuration that says neither how long nor how much work.',
    'not-read': 'This kind of file is recognised, and not read.',
};

;// CONCATENATED MODULE: ./build/review/sightings.js


/** By format, in order of their names; records as they stand in the files, before any is found to tell the same. */
function foundReports(units) {
    const formats = [...new Set(units.map(({ reader }) => reader))].sort((a, b) => (0,problem/* compare */.UD)(a.title, b.title));
    return formats.map((reader) => {
        const mine = units.filter((unit) => unit.reader === reader);
        const records = mine.flatMap((unit) => unit.records);
        const count = (kind) => records.filter((record) => record.kind === kind).length;
        const files = mine.reduce((sum, unit) => sum + unit.files, 0);
        const counts = { runs: count('run'), plans: count('plan'), servings: count('serving') };
        return { format: reader.format, title: reader.title, files, ...counts };
    });
}
/** What the readers left, and what is told better by another record. */
function unusedReports(unused, merged) {
    const runs = merged.aside.map(({ run, by }) => uncounted(run, by));
    const plans = merged.idle.map(({ plan, by }) => uncounted(plan, by));
    const repeated = [...runs, ...plans];
    const reports = [...unused, ...repeated].map(({ path, line, what, reason }) => ({
        path,
        line,
        what,
        reason,
        why: unusedReasons[reason],
    }));
    return reports.sort((a, b) => (0,problem/* compare */.UD)(a.path, b.path) || a.line - b.line);
}
function uncounted({ id, source }, by) {
    const { path, line } = source;
    if (by === null)
        return { path, line, reason: 'no-amount', what: `${id} names neither hours nor operations` };
    return { path, line, reason: 'repeats', what: `${id} is counted as ${by.id}` };
}


/***/ }),

/***/ 1345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ policyReport),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   cu: () => (/* binding */ WITHOUT_POLICY),
/* harmony export */   h9: () => (/* binding */ readPolicies),
/* harmony export */   zX: () => (/* binding */ policyEntries)
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
function policyEntries(path, comparison, trusted) {
    const find = (entries) => entries.find((entry) => entry.path === path) ?? null;
    return { path, trusted, base: trusted === undefined ? find(comparison.base) : null, head: find(comparison.head) };
}
/**
 * @param content Blobs by object id, those of the policies among them.
 * @param judges Whether anything changed that a policy could say something about; if not, it is read only when it asks
 *   for records of other files.
 */
async function readPolicies({ path, trusted, base, head }, content, judges) {
    const blobs = await bytesOf(content, [base, head]);
    const read = (blob, bytes) => judges || requiresRecords(bytes) ? parsed(path, blob, bytes) : Promise.resolve({ state: 'unread', blob });
    const headState = await stateOf(path, head, blobs, read);
    if (trusted)
        return { path, base: await read(trusted.oid, trusted.bytes), head: headState };
    return { path, base: base?.oid === head?.oid ? headState : await stateOf(path, base, blobs, read), head: headState };
}
function requiresRecords(bytes) {
    return new TextDecoder('latin1').decode(bytes).includes(REQUIREMENT);
}
async function bytesOf(content, entries) {
    const bytes = new Map();
    for (const entry of entries) {
        const blob = entry?.kind === 'file' ? content.get(entry.oid) : undefined;
        if (entry && blob)
            bytes.set(entry.oid, await blob.head(MAX_BYTES + 1));
    }
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
    return Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2311), __webpack_require__.e(4928), __webpack_require__.e(3821)]).then(__webpack_require__.bind(__webpack_require__, 3821));
}
/** Records are looked for wherever base or head says: narrowing the globs hides nothing. */
function scopeOf({ base, head }) {
    const scopes = [base, head].flatMap((state) => (state.state === 'valid' ? [scope(state.policy)] : []));
    if (base.state !== 'valid')
        scopes.push(() => true);
    return (path) => scopes.some((inScope) => inScope(path));
}
function scope({ records }) {
    const included = (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .tI)(records.include);
    const excluded = (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .tI)(records.exclude);
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
