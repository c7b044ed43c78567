export const id = 3307;
export const ids = [3307];
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

/***/ 9671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ mapBounded)
/* harmony export */ });
/** Applies `work` to every item, at most `width` at a time; answers in the order of the items. The first failure ends it. */
async function mapBounded(items, width, work) {
    const results = [];
    let next = 0;
    const lane = async () => {
        while (next < items.length) {
            const index = next;
            next += 1;
            results[index] = await work(items[index]);
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
    return results;
}


/***/ }),

/***/ 1637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VU: () => (/* binding */ withoutCarriedOut),
/* harmony export */   We: () => (/* binding */ carriesOut),
/* harmony export */   sW: () => (/* binding */ isLaunch)
/* harmony export */ });
/* harmony import */ var _hardware_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3764);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7911);
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
    if (!(0,_home_js__WEBPACK_IMPORTED_MODULE_0__/* .shareHome */ .B)((0,_home_js__WEBPACK_IMPORTED_MODULE_0__/* .homeOf */ .l)(run.source.path), (0,_home_js__WEBPACK_IMPORTED_MODULE_0__/* .homeOf */ .l)(plan.source.path)))
        return false;
    const [mine, its] = [run.hardware.filter(_hardware_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccelerator */ .C), plan.hardware.filter(_hardware_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccelerator */ .C)];
    if (countOf(mine) === null || countOf(mine) !== countOf(its))
        return false;
    // Many scripts ask for eight devices of whatever kind the partition has.
    const [words, wanted] = [(0,_hardware_words_js__WEBPACK_IMPORTED_MODULE_1__/* .deviceWords */ .g)(mine), (0,_hardware_words_js__WEBPACK_IMPORTED_MODULE_1__/* .deviceWords */ .g)(its)];
    return wanted.size === 0 || [...wanted].some((word) => words.has(word));
}
function countOf(devices) {
    if (devices.length === 0 || devices.some(({ count }) => count === null))
        return null;
    return devices.reduce((sum, { count }) => sum + (count ?? 0), 0);
}


/***/ }),

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

/***/ 1621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ isCard),
/* harmony export */   Dt: () => (/* binding */ echoed),
/* harmony export */   Kx: () => (/* binding */ withoutEchoes),
/* harmony export */   V2: () => (/* binding */ isMeasured),
/* harmony export */   ZT: () => (/* binding */ isBeside)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6491);
/** Cards that quote what a tracker measured beside them. */

/**
 * A model card often quotes what the tracker measured in the same folder. Such a declared run is the same training,
 * and is set aside only when the figures agree; a card that says anything else is counted on its own, because an
 * unrelated small measurement must not hide a large declared one.
 */
function withoutEchoes(runs) {
    const cards = runs.filter(isCard);
    if (cards.length === 0)
        return { runs, aside: [] };
    const measured = runs.filter(isMeasured);
    const aside = cards.flatMap((run) => {
        const [by] = echoed(run, measured);
        return by === undefined ? [] : [{ run, by }];
    });
    if (aside.length === 0)
        return { runs, aside };
    const echoes = new Set(aside.map(({ run }) => run));
    const kept = runs.filter((run) => !echoes.has(run));
    const quoted = new Set(aside.map(({ by }) => by));
    return { runs: kept.map((run) => (quoted.has(run) ? withQuotes(run, aside) : run)), aside };
}
/** How good the model came out stands in the card only. */
function withQuotes(run, aside) {
    const cards = aside.filter(({ by }) => by === run).map((one) => one.run);
    return { ...run, ...(0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsOfAll */ .u)([run, ...cards]), alsoIn: cards.map(({ id, source }) => ({ id, source })) };
}
function isCard({ evidence, source }) {
    return evidence === 'declared' && source.format === 'model-card';
}
function isMeasured({ source, declaredKg }) {
    return source.format !== 'model-card' && declaredKg !== null;
}
const ECHO_TOLERANCE = 0.02;
/** The measured runs that a card repeats; none when it says anything else. */
function echoed(card, measured) {
    const kg = card.declaredKg;
    if (kg === null || kg === 0)
        return [];
    const folder = folderOf(card);
    const beside = measured.filter((run) => run.source.path.startsWith(folder));
    const said = (runs) => {
        const sum = runs.reduce((total, run) => total + (run.declaredKg ?? 0), 0);
        return Math.abs(sum - kg) <= ECHO_TOLERANCE * kg && !isLonger(card, runs);
    };
    return [...beside.map((run) => [run]), beside].find(said) ?? [];
}
/** In the folder of the card, or below it. */
function isBeside(card, { source }) {
    return source.path.startsWith(folderOf(card));
}
function folderOf({ source: { path } }) {
    return path.slice(0, path.lastIndexOf('/') + 1);
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

/***/ 6987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ estimateScenarios),
/* harmony export */   g: () => (/* binding */ estimateWarnings)
/* harmony export */ });
/** What a footprint says in one word: stable codes, and what each means. docs/methodology.md prints them. */
/** What a footprint can warn of. Stable codes; the sentences are for docs/methodology.md. */
const estimateWarnings = {
    above_max_power: 'the stated energy needs more power than the hardware can draw',
    active_params_implausible: 'fewer parameters are stated as active than any mixture of experts has; more are counted',
    before_release: 'the run is older than its hardware',
    below_idle_floor: 'the stated energy is less than the hardware draws when idle; the idle energy is counted',
    calendar_order: 'the run is finished before it is started',
    count_unknown: 'the number of devices is not stated',
    declared_below_floor: 'the stated emissions are less than idle hardware emits at that place',
    declared_differs: 'the stated emissions differ from what energy and place give',
    declared_implausible: 'the stated emissions imply a grid intensity that no grid has',
    declared_larger: 'the stated emissions are larger than the recomputed ones and count against the budget',
    declared_market_only: 'the record states market-based emissions only; they are not counted as the footprint',
    declared_other_pue: 'the stated emissions follow from another PUE than the stated one',
    declared_unusual: 'the stated emissions imply a grid intensity that few grids have',
    duration_lower_bound: 'the run may have lasted longer than the record says',
    embodied_differs: 'the stated embodied emissions do not follow from the stated mass, lifetime and utilisation',
    energy_below_operations: 'the stated energy or emissions are too small for the operations of the training; a budget is held against those',
    energy_power_differ: 'the stated energy and the stated power do not agree',
    energy_unknown: 'neither energy nor time is known; the figure is a placeholder',
    gpu_energy_missing: 'the tracker saw accelerators but measured no energy on them',
    grid_above_table: 'the stated grid intensity is far above the figure of its place',
    grid_below_table: 'the stated grid intensity is far below the figure of its place; a budget is held against that',
    grid_implausible: 'the stated grid intensity is higher than that of any grid',
    grid_unit: 'the stated grid intensity is in another unit, a thousand times too large or too small; it is corrected',
    grid_unverified: 'the stated grid intensity has no place to check it against',
    hardware_ambiguous: 'the name of the hardware covers several boards',
    hardware_assumed: 'the hardware comes from the policy',
    hardware_unknown: 'the hardware is not known',
    hours_above_calendar: 'the device-hours are more than the devices have between start and finish',
    hours_above_year: 'the run takes longer than the year that is stated for it',
    hours_impossible: 'the run takes longer than ten years',
    hours_below_operations: 'the operations cannot be done in the stated hours; the hours that they take are counted',
    hours_inconsistent: 'hours, number of devices and energy do not agree',
    hours_of_nodes: 'the energy is more than so many device-hours can take; they are hours of whole nodes',
    hours_unknown: 'the duration is not known',
    live_grid_unavailable: 'the grid over the hours of the run is not known; the yearly figure is used',
    location_fallback: 'the place is what a tracker writes when it does not know',
    longer_than_calendar: 'the run takes longer than from its start to its finish',
    market_unavailable: 'no market-based intensity is available; the location-based one is used',
    peak_is_sparse: 'the stated peak is the rate with sparsity; half of it is used',
    pue_below_one: 'the stated PUE is below 1; 1 is used',
    pue_below_known: 'the stated PUE is lower than what the provider publishes',
    pue_implausible: 'the stated PUE is higher than that of any data centre',
    pue_in_or_out: 'stated energy and emissions do not agree on which of them the stated PUE is in',
    region_assumed: 'the place comes from the policy',
    region_not_of_provider: 'the region is not one of the stated provider',
    region_unknown: 'the place is not known',
    request_below_operations: 'the stated energy of a request is less than its operations take; these are counted',
    request_by_task: 'what a request takes is known by its task alone, to an order of magnitude',
    serving_above_capacity: 'the requests need more than the stated replicas can do; the replicas that they need are counted',
    serving_mostly_idle: 'the replicas wait more than nine tenths of the time; keeping them decides, not the requests',
    serving_unknown: 'requests, tokens and energy per request are not known',
    shared_machine: 'other runs had the same machine at the same time; each counts for its share of the hours',
    time_limit: 'the hours are those after which a scheduler ends the job; it is mostly shorter',
    params_unknown: 'the size of the model is not known',
    tdp_differs: 'the stated rated power is not that of a board of this name',
    tokens_unknown: 'the number of tokens per request is not known',
};
/** Other readings of a record and other futures of a serving. Stable codes; the sentences are for docs/methodology.md. */
const estimateScenarios = {
    hours_are_of_nodes: 'the device-hours are hours of whole machines',
    hours_are_of_devices: 'the hours are of all devices together, not of the wall clock',
    pue_inside: 'the stated energy already includes the PUE',
    machine_shared: 'the runs that overlap were on one machine, and each of them counted all of it',
    pue_missing: 'the stated energy leaves the PUE out',
    grid_declining: 'the grid goes on as over the last years of its table',
    requests_growing: 'requests double in a year',
    requests_falling: 'requests halve in a year',
    request_holds_idle: 'the stated energy of a request is an average that holds the idle hours of the replicas',
};


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

/***/ 2764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ CARD_GPU_KG),
/* harmony export */   QQ: () => (/* binding */ CARD_LIFETIME_YEARS),
/* harmony export */   TH: () => (/* binding */ CARD_UTILISATION),
/* harmony export */   Y: () => (/* binding */ CARD_SERVER_KG),
/* harmony export */   _M: () => (/* binding */ CPU_SERVER_KG),
/* harmony export */   et: () => (/* binding */ UTILISATION),
/* harmony export */   xr: () => (/* binding */ LIFETIME_YEARS)
/* harmony export */ });
/* harmony import */ var _constant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9751);
/** Making the hardware. */

/** Embodied emissions: amortisation, and the figures of the founding study for `method: card`. */
const LIFETIME_YEARS = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/lifetime', 3, 5, 6, 'years', 'cloud providers 4 to 6, EcoLogits 3, BLOOM 6');
const UTILISATION = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/utilisation', 0.5, 0.7, 0.85, 'x time', `${_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOOM */ .OA} 0.85; Google fleet studies`);
const CARD_GPU_KG = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/card-gpu', 127, 150, 318, 'kgCO2e', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOOM */ .OA);
const CARD_SERVER_KG = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/card-server', 2500, 2500, 6000, 'kgCO2e', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOOM */ .OA);
const CARD_LIFETIME_YEARS = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/card-lifetime', 6, 6, 6, 'years', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOOM */ .OA);
const CARD_UTILISATION = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/card-utilisation', 0.85, 0.85, 0.85, 'x time', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOOM */ .OA);
const CPU_SERVER_KG = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/cpu-server', 600, 1200, 2000, 'kgCO2e', 'vendor footprints of two-socket servers, 1204 to 1610');


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

/***/ 7448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ decodePath)
/* harmony export */ });
/** Paths as git keeps them: bytes, which need not be text. */
const BEYOND_ASCII = /[\x80-\xff]/;
/** @param raw One character a byte. Bytes of a path that is not UTF-8 are written `\xff`, and its file is never read. */
function decodePath(raw) {
    if (!BEYOND_ASCII.test(raw))
        return { path: raw, undecodable: false };
    const bytes = Uint8Array.from(raw, (character) => character.charCodeAt(0));
    try {
        return { path: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), undecodable: false };
    }
    catch {
        return { path: raw.replace(/[\x80-\xff]/g, escapedByte), undecodable: true };
    }
}
function escapedByte(character) {
    return `\\x${character.charCodeAt(0).toString(16)}`;
}


/***/ }),

/***/ 3764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isAccelerator),
/* harmony export */   g: () => (/* binding */ deviceWords)
/* harmony export */ });
function isAccelerator({ kind }) {
    return kind === 'gpu' || kind === 'tpu';
}
/** What two names of one board have in common, however long they are: words with a digit, but for memory (`a100`, `4090`). */
function deviceWords(devices) {
    const words = devices.flatMap(({ model }) => model.toLowerCase().split(/[^a-z0-9]+/));
    return new Set(words.filter((word) => /\d/.test(word) && !/^\d+gb$/.test(word)));
}


/***/ }),

/***/ 7911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ shareHome),
/* harmony export */   l: () => (/* binding */ homeOf)
/* harmony export */ });
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


/***/ }),

/***/ 1594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ boundMachines),
/* harmony export */   TK: () => (/* binding */ withoutParts),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _hardware_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3764);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9212);
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
    return most === run ? run : { ...run, hardware: [...run.hardware, ...most.hardware.filter(_hardware_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccelerator */ .C)] };
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
    return hardware.filter(_hardware_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccelerator */ .C).reduce((sum, { count }) => sum + (count ?? 1), 0);
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
        const key = hostOf(run);
        const span = key === null ? null : (0,_span_js__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .e)(run);
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
/** Equal for runs that had the same devices if they overlapped; `null` for one that says nothing of it. */
function hostOf(run) {
    return run.energy === null ? hostOfHours(run) : hostOfEnergy(run);
}
/** A logger that lists what the host has says nothing of who used it. */
function hostOfHours({ machine, hardware, source, durationS, gpuHours }) {
    if (durationS === null || gpuHours !== null)
        return null;
    const devices = hardware.filter(({ visible }) => visible).map(({ model, count }) => `${count} ${model}`);
    return machine === undefined || devices.length === 0
        ? null
        : [source.format, machine, ...devices.sort(_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)].join('\n');
}
/** Trackers that count a whole host mark runs of like hosts that overlap. */
function hostOfEnergy({ warnings, hardware, source }) {
    if (!warnings.includes('overlapping_runs'))
        return null;
    const parts = hardware
        .filter(({ kind }) => kind !== 'gpu')
        .map(({ kind, model, count }) => `${kind} ${model} ${count}`);
    return [source.format, ...parts.sort(_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)].join('\n');
}
/** Runs that overlap, directly or through others; each cluster covers its time without a gap. */
function clustersOf(group) {
    const clusters = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const one of [...group].sort((a, b) => a.span.start - b.span.start || (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.run.id, b.run.id))) {
        if (one.span.start < end)
            clusters.at(-1)?.push(one);
        else
            clusters.push([one]);
        end = Math.max(end, one.span.end);
    }
    return clusters;
}


/***/ }),

/***/ 4194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ mergeRecords),
/* harmony export */   qF: () => (/* binding */ mergeGroup),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/* unused harmony export mergeProblems */
/* harmony import */ var _carried_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1637);
/* harmony import */ var _echoes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1621);
/* harmony import */ var _machines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1594);
/* harmony import */ var _plans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(150);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6781);
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
const problem = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .reporter */ .YX)(mergeProblems);
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
    kept.sort((a, b) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD)(a.id, b.id));
    const whole = (0,_machines_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutParts */ .TK)(kept.filter((record) => record.kind === 'run'));
    const heard = (0,_echoes_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutEchoes */ .Kx)(whole.runs);
    const joined = (0,_traces_js__WEBPACK_IMPORTED_MODULE_4__/* .joinTraces */ .Zv)(heard.runs);
    const planned = (0,_plans_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPlans */ .x)(kept.filter((record) => record.kind === 'plan'));
    const { plans, idle } = (0,_carried_out_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCarriedOut */ .VU)(planned, joined.runs);
    return {
        runs: (0,_machines_js__WEBPACK_IMPORTED_MODULE_1__/* .boundMachines */ .NY)(joined.runs),
        aside: [...whole.aside, ...heard.aside, ...joined.aside],
        idle,
        plans,
        servings: kept.filter((record) => record.kind === 'serving'),
        problems,
    };
}
/** Of records with one kind and id; a problem for each that means something else goes to the list. */
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
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD)(a.source.path, b.source.path) < 0;
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
    return problem('records/duplicate-id', { file, line, column }, `the id "${other.id}" stands for something else in ${best.source.path}:${best.source.line}`, 'give it an id of its own, or remove the outdated copy');
}
/**
 * What a record claims, without where it stands: equal text means nothing changed, also after a rename.
 * Places, warnings and names of the reader are left out on purpose, and how good the model came out: it costs nothing.
 */
function measure(record) {
    const { id: _id, source: _source, warnings: _warnings, alsoIn: _alsoIn, ...others } = record;
    const { metrics: _metrics, ...claims } = others;
    return JSON.stringify(claims);
}


/***/ }),

/***/ 6491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ metricsOf),
/* harmony export */   u: () => (/* binding */ metricsOfAll)
/* harmony export */ });
/** As a policy can name them, and nothing that is a text or a path of somebody's machine. */
const NAME = /^[a-z][a-z0-9_./@-]{0,63}$/;
const MOST = 64;
/** What can be a metric of these, the first of each name; to be spread into a run, which has none when nothing is left. */
function metricsOf(values) {
    const metrics = new Map();
    for (const [written, value] of values) {
        const name = written.trim().toLowerCase();
        if (typeof value !== 'number' || !Number.isFinite(value) || metrics.has(name) || !NAME.test(name))
            continue;
        metrics.set(name, value);
        if (metrics.size === MOST)
            break;
    }
    return metrics.size === 0 ? {} : { metrics: Object.fromEntries(metrics) };
}
/** Of several accounts of one run: what the first of them says, and what only another one does. */
function metricsOfAll(runs) {
    return metricsOf(runs.flatMap(({ metrics }) => Object.entries(metrics ?? {})));
}


/***/ }),

/***/ 6421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   I6: () => (/* binding */ trimBlanks),
/* harmony export */   U9: () => (/* binding */ parseBetween),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/**
 * The one grammar of numbers for what people write by hand: the policy and `*.carbon.yml`.
 *
 * `Number('')` is 0, `Number('0x10')` is 16, `parseFloat('1,234')` is 1 and `NaN > 5` is false: each of them would
 * open a gate. So text is matched whole, and what does not match is a problem that says how to write it instead.
 */
/** Up to 15 digits before the point, 30 after it, and a bounded exponent. */
const GRAMMAR = /^(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?$/;
/** The longest text that can match the grammar, with room to spare; keeps every check below short. */
const LONGEST = 64;
/** Reads a number of at least zero. `why` completes a sentence that begins with the name of the field. */
function parseNumber(text) {
    const trimmed = trimBlanks(text);
    if (trimmed === '')
        return refuse('E_MISSING', 'is empty', 'write a number such as 1.5');
    if (!GRAMMAR.test(trimmed))
        return explain(trimmed);
    const value = Number(trimmed);
    if (!Number.isFinite(value))
        return refuse('E_NONFINITE', `"${trimmed}" is too large to count`, 'write a smaller number');
    if (value === 0 && /[1-9]/.test(trimmed.split(/e/i)[0] ?? '')) {
        return refuse('E_RANGE', `"${trimmed}" is too small to count`, 'write 0, or check the exponent');
    }
    return { ok: true, value };
}
/** Reads a number between two bounds, both included. */
function parseBetween(text, low, high) {
    const read = parseNumber(text);
    if (!read.ok || (read.value >= low && read.value <= high))
        return read;
    return refuse('E_RANGE', `"${shorten(trimBlanks(text))}" is out of range`, `write a number from ${low} to ${high}`);
}
/** Reads a whole number from `low` to `high`: a count of things. */
function parseCount(text, low, high) {
    const read = parseNumber(text);
    if (!read.ok)
        return read;
    const hint = `write a whole number from ${low} to ${high}`;
    const shown = `"${shorten(trimBlanks(text))}"`;
    if (!Number.isInteger(read.value))
        return refuse('E_NUMBER', `${shown} is not a whole number`, hint);
    return read.value < low || read.value > high ? refuse('E_RANGE', `${shown} is out of range`, hint) : read;
}
/** For messages: enough of a long text to recognise it. */
function shorten(text, length = 40) {
    if (text.length <= length)
        return text;
    const characters = [...text.slice(0, length * 2)];
    return characters.length <= length && text.length <= length * 2
        ? text
        : `${characters.slice(0, length - 1).join('')}…`;
}
/** Spaces and tabs at both ends. By hand, because a pattern such as ` +$` takes quadratic time. */
function trimBlanks(text) {
    let [start, end] = [0, text.length];
    while (start < end && (text[start] === ' ' || text[start] === '\t'))
        start += 1;
    while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t'))
        end -= 1;
    return text.slice(start, end);
}
function explain(text) {
    const shown = `"${shorten(text)}"`;
    const plain = 'write digits with one point, such as 1234.5';
    if (/^-[ \t]*\.?(?:[0-9]|inf)/i.test(text))
        return refuse('E_NEGATIVE', `${shown} is negative`, 'write a number of at least 0');
    if (/^[+]?\.?inf(?:inity)?$|^\.?nan$/i.test(text))
        return refuse('E_NONFINITE', `${shown} is not a finite number`, plain);
    if (text.length > LONGEST)
        return refuse('E_NUMBER', `${shown} is too long for a number`, plain);
    if (/^[\u2010-\u2015\u2212\ufe63\uff0d]/.test(text)) {
        return refuse('E_NUMBER', `${shown} begins with a dash that is not the minus sign of a number`, plain);
    }
    return separator(text, shown) ?? spelling(text, shown, plain);
}
/** Commas, spaces and underscores between digits, which mean different numbers to different people. */
function separator(text, shown) {
    if (/^[1-9][0-9]{0,2},[0-9]{3}$/.test(text)) {
        const [whole, point] = [text.replace(',', ''), text.replace(',', '.')];
        return refuse('E_NUMBER', `${shown} may mean ${whole} or ${point}`, `write "${whole}" or "${point}"`);
    }
    if (/^[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+$/.test(text)) {
        return instead(shown, 'has commas between digits', text.replaceAll(',', ''));
    }
    if (/^[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+$/.test(text)) {
        return instead(shown, 'has points between digits and a decimal comma', text.replaceAll('.', '').replace(',', '.'));
    }
    if (/^[0-9]+,[0-9]+$/.test(text))
        return instead(shown, 'has a decimal comma', text.replace(',', '.'));
    if (/^[0-9]+(?:[_'\u2019 \u00a0\u2009\u202f,.][0-9]{3})+$/.test(text)) {
        return instead(shown, 'has separators between digits', text.replace(/[^0-9]/g, ''));
    }
    return null;
}
function instead(shown, what, better) {
    return refuse('E_NUMBER', `${shown} ${what}`, `write "${better}"`);
}
function spelling(text, shown, plain) {
    if (/^\+[0-9]/.test(text))
        return instead(shown, 'begins with a plus sign', text.slice(1));
    if (/^0[xob][0-9a-f]+$/i.test(text))
        return refuse('E_NUMBER', `${shown} is not a decimal number`, plain);
    if (/^0[0-9]+$/.test(text))
        return instead(shown, 'begins with a zero', text.replace(/^0+(?=[0-9])/, ''));
    if (/^\.[0-9]+$/.test(text))
        return instead(shown, 'begins with a point', `0${text}`);
    if (/^[0-9]{16,}(?:\.[0-9]*)?$/.test(text))
        return refuse('E_NUMBER', `${shown} has more than 15 digits`, plain);
    if (/^[0-9.]*(?![0-9])\p{Nd}/u.test(text))
        return refuse('E_NUMBER', `${shown} has digits other than 0 to 9`, plain);
    const unit = /^([0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)[ \t]*([%‰°/\p{L}\p{Sc}].*)$/u.exec(text);
    if (unit && !/^e[+-]?[0-9]*$/i.test(unit[2] ?? '')) {
        return refuse('E_UNIT', `${shown} has a unit, and this is a plain number`, `write "${unit[1]}", in the unit of the field`);
    }
    return refuse('E_NUMBER', `${shown} is not a number`, plain);
}
function refuse(kind, why, hint) {
    return { ok: false, class: kind, why, hint };
}


/***/ }),

/***/ 150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   x: () => (/* binding */ joinPlans)
/* harmony export */ });
/* harmony import */ var _hardware_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3764);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
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
    return { plans: kept, idle: idle.sort((a, b) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.plan.id, b.plan.id)) };
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
            const parts = partsOf(file);
            const some = (byName.get(parts.at(-1) ?? '') ?? []).filter((plan) => plan !== launch && endsWith(plan, parts));
            const one = some.length > 1 ? nearest(launch, some) : some[0];
            return one === undefined || one.source.path === launch.source.path ? [] : [one];
        });
        return [...new Set(found)];
    };
}
/** Of the name of a file as it is written, the telling ones. */
function partsOf(file) {
    return file.split('/').filter((part) => part !== '.' && part !== '..' && part !== '');
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
    const devices = countOf(hardware);
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
    const own = launch.hardware.filter(_hardware_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccelerator */ .C);
    if (own.length > 0 && own.every(({ count }) => count !== null))
        return launch.hardware;
    const other = files.map(({ hardware }) => hardware.filter(_hardware_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccelerator */ .C)).find((devices) => countOf(devices) !== null);
    if (other === undefined)
        return launch.hardware;
    const [device] = own;
    return own.length === 1 && device !== undefined ? [{ ...device, count: countOf(other) }] : other;
}
function countOf(hardware) {
    const devices = hardware.filter(_hardware_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccelerator */ .C);
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


/***/ }),

/***/ 8966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ reconcile),
/* harmony export */   O: () => (/* binding */ beganAfter)
/* harmony export */ });
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4194);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/**
 * Base against head, item by item. Identity is the record's id; where a format has none of its own (a model card is
 * named by its path), a record that left one path and appeared unchanged at another has moved, it is not new.
 */


/** @returns every record of either side once, sorted by kind and id. */
function reconcile(base, head) {
    const before = byKey(base);
    const after = byKey(head);
    const items = [];
    const told = new Set();
    const betterAccounts = accountsThatLeft(before, after);
    for (const [key, record] of after) {
        const known = before.get(key) ?? earlierAccount(record, before, after) ?? betterAccounts.get(key) ?? null;
        const base = known !== null && told.has(`${known.kind} ${known.id}`) ? null : known;
        if (base !== null)
            told.add(`${base.kind} ${base.id}`);
        items.push(...pair(base, record));
    }
    for (const [key, record] of before)
        if (!told.has(key))
            items.push({ change: 'removed', base: record, head: null });
    return withoutMoves(items).sort((a, b) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(keyOf(a), keyOf(b)));
}
function byKey(side) {
    const records = [...side.runs, ...side.plans, ...side.servings];
    return new Map(records.map((record) => [`${record.kind} ${record.id}`, record]));
}
/**
 * A better account of a run that base knows by another record: the same compute, not a second one. Only a record that is
 * counted nowhere else any more can be that, so that nothing that was booked on its own goes away.
 */
function earlierAccount(record, before, after) {
    for (const { id } of record.alsoIn ?? []) {
        const key = `${record.kind} ${id}`;
        const known = before.get(key);
        if (known !== undefined && !after.has(key))
            return known;
    }
    return null;
}
/**
 * By the record that it was counted for: a better account that is gone. What is left of the run is no second one, and is
 * charged by what it says more.
 */
function accountsThatLeft(before, after) {
    const gone = [...before].filter(([key]) => !after.has(key)).map(([, record]) => record);
    return new Map(gone.flatMap((one) => (one.alsoIn ?? []).map(({ id }) => [`${one.kind} ${id}`, one])));
}
function keyOf(item) {
    const record = item.head ?? item.base;
    return record ? `${record.kind} ${record.id}` : '';
}
function pair(base, head) {
    if (!base)
        return [{ change: 'new', base, head }];
    // First of all, because a run that took no time begins when it has ended.
    if ((0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(base) === (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(head))
        return [{ change: 'same', base, head }];
    if (beganAfter(head, base)) {
        return [
            { change: 'removed', base, head: null },
            { change: 'new', base: null, head },
        ];
    }
    return [{ change: 'changed', base, head }];
}
/**
 * A run that began after the one of its id had ended is another run: an entry that was overwritten, which is charged
 * whole while the old one stays booked. Trackers restart under one id, so their files are not read this way.
 */
function beganAfter(head, base) {
    if (head.kind !== 'run' || base.kind !== 'run' || head.source.format === 'codecarbon')
        return false;
    const [began, ended] = [beginning(head), instant(base.finished)];
    return began !== null && ended !== null && began >= ended;
}
function beginning({ started, finished, durationS }) {
    const ended = instant(finished);
    return instant(started) ?? (ended === null || durationS === null ? null : ended - durationS * 1000);
}
/** Milliseconds; a time without a zone is taken as UTC, the same on every machine. */
function instant(time) {
    if (time === null)
        return null;
    const milliseconds = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(time) || !time.includes('T') ? time : `${time}Z`);
    return Number.isNaN(milliseconds) ? null : milliseconds;
}
/** Only these: elsewhere a new id with old figures is a second charge, or hiding one would be as easy as renaming it. */
function isNamedByPath(record) {
    return record.source.format === 'model-card';
}
function withoutMoves(items) {
    const gone = new Map();
    for (const item of items) {
        if (item.change !== 'removed' || !item.base || !isNamedByPath(item.base))
            continue;
        const key = (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(item.base);
        gone.set(key, [...(gone.get(key) ?? []), item]);
    }
    if (gone.size === 0)
        return [...items];
    const moved = new Set();
    const result = items.map((item) => {
        if (item.change !== 'new' || !item.head || !isNamedByPath(item.head))
            return item;
        const origin = gone.get((0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(item.head))?.pop();
        if (!origin)
            return item;
        moved.add(origin);
        return { change: 'same', base: origin.base, head: item.head };
    });
    return result.filter((item) => !moved.has(item));
}


/***/ }),

/***/ 9212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ spanOf),
/* harmony export */   n: () => (/* binding */ overlapS)
/* harmony export */ });
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


/***/ }),

/***/ 6781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NQ: () => (/* binding */ COVERED),
  go: () => (/* binding */ MOST_OFFSET_S),
  fm: () => (/* binding */ OFFSET_STEP_S),
  FM: () => (/* binding */ SLACK_S),
  Zv: () => (/* binding */ joinTraces),
  RW: () => (/* binding */ mayBeOne),
  CJ: () => (/* binding */ slackOf),
  fC: () => (/* binding */ traceOf)
});

// EXTERNAL MODULE: ./build/core/hardware-words.js
var hardware_words = __webpack_require__(3764);
// EXTERNAL MODULE: ./build/core/home.js
var home = __webpack_require__(7911);
// EXTERNAL MODULE: ./build/core/metrics.js
var metrics = __webpack_require__(6491);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
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

// EXTERNAL MODULE: ./build/core/span.js
var core_span = __webpack_require__(9212);
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
    const span = (0,core_span/* spanOf */.e)(run);
    const devices = accelerators(run);
    const counted = devices.length > 0 && devices.every(({ count, visible }) => count !== null && !visible);
    const used = counted ? devices.reduce((sum, { count }) => sum + (count ?? 0), 0) : null;
    return {
        run,
        rank: rankOf(run),
        deviceHours: run.gpuHours ?? ((run.durationS ?? 0) / 3600) * Math.max(1, used ?? 1),
        span,
        length: span === null ? (run.durationS ?? 0) : span.end - span.start,
        words: (0,hardware_words/* deviceWords */.g)(devices),
        used,
        home: (0,home/* homeOf */.l)(run.source.path),
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
    return hardware.filter(hardware_words/* isAccelerator */.C);
}
function isTold(best, other, already) {
    if (!fits(best, other) || isLonger(other, best) || saysMore(other.run, best.run))
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
/** Whether the two could ever be found to be one, whatever else there is: for who keeps apart what is near each other. */
function mayBeOne(a, b) {
    return a.run.source.format !== b.run.source.format && (mayTell(a, b) || mayTell(b, a));
}
function mayTell(best, other) {
    if (!fits(best, other) || isLonger(other, best) || saysMore(other.run, best.run))
        return false;
    if (best.span === null || other.span === null)
        return isSameLength(best.run, other.run) && belong(best, other);
    return isSameTime(best.span, other.span) || (isInside(best.span, other.span) && belong(best, other));
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
        const words = (0,hardware_words/* deviceWords */.g)([device]);
        return words.size === 0 || other.words.size === 0 || [...words].some((word) => other.words.has(word));
    };
    return accelerators(best.run).reduce((sum, device) => sum + (can(device) ? (device.count ?? 0) : 0), 0);
}
/** The ends of a run may be near each other where its hours are many; those are covered, or it is not told. */
function isLonger(other, best) {
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
    return zoned && (0,core_span/* overlapS */.n)(mine, its) >= COVERED * Math.max(length, itsLength);
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
    const common = (0,core_span/* overlapS */.n)(mine, its);
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
    return (0,home/* shareHome */.B)(a.home, b.home);
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
        hardware: hardwareOf(run, others),
        ...(flops === null ? {} : { flops }),
        ...(recipe === null ? {} : { recipe }),
        ...(0,metrics/* metricsOfAll */.u)(all),
        alsoIn: [...(run.alsoIn ?? []), ...others.map(({ id, source }) => ({ id, source }))],
    };
}
/** Devices that it does not name, or does not count, are those of another account that does: an energy is held against them. */
function hardwareOf(run, others) {
    const own = accelerators(run);
    const isCounted = (devices) => devices.length > 0 && devices.every(({ count }) => count !== null);
    if (isCounted(own))
        return run.hardware;
    const counted = others.map(accelerators).find(isCounted);
    const named = counted ?? others.map(accelerators).find((devices) => devices.length > 0);
    if (named === undefined || (own.length > 0 && counted === undefined))
        return run.hardware;
    return [...run.hardware.filter((device) => !(0,hardware_words/* isAccelerator */.C)(device)), ...named];
}


/***/ }),

/***/ 5673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ CURRENCIES)
/* harmony export */ });
/** ISO 4217 codes that a price may be in. Nothing is converted between them. */
const CURRENCIES = [
    'EUR',
    'USD',
    'GBP',
    'CHF',
    'SEK',
    'NOK',
    'DKK',
    'PLN',
    'CZK',
    'CAD',
    'AUD',
    'JPY',
    'CNY',
    'INR',
    'KRW',
    'SGD',
    'BRL',
    'ZAR',
];


/***/ }),

/***/ 5139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ enforce),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   i7: () => (/* binding */ isHeld)
/* harmony export */ });
/* unused harmony export EXIT_USAGE */
const EXIT_CODES = {
    PASS: 0,
    NO_RECORDS: 0,
    OVER: 1,
    BAD_INPUT: 2,
    BAD_POLICY: 3,
    INDETERMINATE: 4,
    INTERNAL: 5,
};
/** Wrong usage of the command line, after sysexits.h. */
const EXIT_USAGE = 64;
/** Unreadable comes before over: with a part missing, a number is only "at least". */
function decide({ findings, problems, records }) {
    if (problems.some((problem) => problem.blocks))
        return 'BAD_INPUT';
    if (findings.some(isHeld))
        return 'OVER';
    return records === 0 ? 'NO_RECORDS' : 'PASS';
}
/** In report mode nothing blocks, yet an overrun that the pull request adds to is still called by its name. */
function isHeld({ blocks, status, note, waived }) {
    return blocks || (status === 'over' && note === null && waived === undefined);
}
/** Whether the verdict holds the merge, and the exit code that says so. */
function enforce(verdict, { mode, onError }) {
    const isError = verdict === 'BAD_INPUT' || verdict === 'INDETERMINATE' || verdict === 'INTERNAL';
    if (verdict === 'BAD_POLICY')
        return { enforced: true, exitCode: EXIT_CODES.BAD_POLICY };
    const enforced = mode === 'enforce' && !(isError && onError === 'warn');
    return { enforced, exitCode: enforced ? EXIT_CODES[verdict] : 0 };
}


/***/ }),

/***/ 9052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7816);

const LARGE = 8 * 1024 * 1024;
const WINDOW = 16 * 1024 * 1024;
const WINDOWS_HELD = 2;
/** Starting git takes longer than reading so many files that turn out to be too much to keep. */
const FEW = 100;
const LF = 0x0a;
/** @throws WorldError when a blob is not in this clone; there is no such thing as an empty stand-in. */
async function readBlobs(checkout, entries) {
    const oids = [...new Set(entries.filter((entry) => entry.kind === 'file').map((entry) => entry.oid))];
    const blobs = new Map();
    if (oids.length === 0)
        return blobs;
    const few = oids.length <= FEW ? await readContents(checkout, oids) : null;
    if (few !== null)
        return new Map([...few].map(([oid, bytes]) => [oid, heldBlob(bytes)]));
    const sized = await sizesOf(checkout, oids);
    for (const { oid, size } of sized.filter((one) => one.size > LARGE))
        blobs.set(oid, largeBlob(checkout, oid, size));
    const windows = windowsOf(sized.filter((one) => one.size <= LARGE));
    const load = windowLoader(checkout);
    for (const window of windows)
        for (const one of window)
            blobs.set(one.oid, smallBlob(one, () => load(window)));
    return blobs;
}
async function sizesOf(checkout, oids) {
    const text = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .gitText */ .q_)(checkout, ['cat-file', '--buffer', '--batch-check'], `${oids.join('\n')}\n`);
    return text.trimEnd().split('\n').map(sizedOf);
}
function sizedOf(line) {
    const match = /^([0-9a-f]+) blob ([0-9]+)$/.exec(line);
    if (!match?.[1] || !match[2])
        throw (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .absentObjects */ .oD)(line.slice(0, 100));
    return { oid: match[1], size: Number(match[2]) };
}
function windowsOf(sized) {
    const windows = [];
    let room = 0;
    for (const one of sized) {
        if (one.size > room || windows.length === 0) {
            windows.push([]);
            room = WINDOW;
        }
        windows.at(-1)?.push(one);
        room -= one.size;
    }
    return windows;
}
function windowLoader(checkout) {
    const held = new Map();
    return (window) => {
        const known = held.get(window);
        if (known)
            return known;
        const [oldest] = held.keys();
        if (oldest && held.size >= WINDOWS_HELD)
            held.delete(oldest);
        const loading = readWindow(checkout, window);
        held.set(window, loading);
        return loading;
    };
}
async function readWindow(checkout, window) {
    const oids = window.map((one) => one.oid);
    const contents = await readContents(checkout, oids);
    if (contents === null)
        throw new Error('a window is larger than it was said to be');
    return contents;
}
/** @returns null, without reading on, when one is large or they are more than a window holds together. */
async function readContents(checkout, oids) {
    const source = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOutput */ .oM)(checkout, ['cat-file', '--buffer', '--batch'], `${oids.join('\n')}\n`);
    const take = takerOf(source);
    const contents = new Map();
    let room = WINDOW;
    try {
        // Each is printed as `<oid> blob <size>\n<bytes>\n`, in the order in which they were asked for.
        for (const oid of oids) {
            const { size } = sizedOf(await take.line());
            room -= size;
            if (size > LARGE || room < 0)
                return null;
            contents.set(oid, await take.bytes(size));
            await take.bytes(1);
        }
        await source.next();
        return contents;
    }
    finally {
        await source.return();
    }
}
/** Takes lines and counted bytes from one stream. */
function takerOf(source) {
    let rest = new Uint8Array(0);
    const take = async (most) => {
        if (rest.length === 0)
            rest = await next(source);
        const part = rest.subarray(0, most);
        rest = rest.subarray(part.length);
        return part;
    };
    const bytes = async (size) => {
        const target = new Uint8Array(size);
        for (let at = 0; at < size;) {
            const part = await take(size - at);
            target.set(part, at);
            at += part.length;
        }
        return target;
    };
    const line = async () => {
        for (let text = '';;) {
            if (rest.length === 0)
                rest = await next(source);
            const end = rest.indexOf(LF);
            text += Buffer.from(await take(end === -1 ? rest.length : end + 1)).toString('latin1');
            if (end !== -1)
                return text.slice(0, -1);
        }
    };
    return { line, bytes };
}
async function next(source) {
    const { value } = await source.next();
    if (!value)
        throw (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .absentObjects */ .oD)('git stopped early');
    return value;
}
function heldBlob(bytes) {
    return {
        size: bytes.length,
        chunks: () => (bytes.length > 0 ? [bytes] : []),
        head: async (length) => bytes.subarray(0, length),
    };
}
function smallBlob(one, load) {
    const bytes = async () => (await load()).get(one.oid) ?? new Uint8Array(0);
    return {
        size: one.size,
        async *chunks() {
            if (one.size > 0)
                yield await bytes();
        },
        head: async (length) => (await bytes()).subarray(0, length),
    };
}
function largeBlob(checkout, oid, size) {
    const chunks = () => (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOutput */ .oM)(checkout, ['cat-file', 'blob', oid]);
    return { size, chunks, head: (length) => firstBytes(chunks(), length) };
}
/** The first bytes of a stream, which is then left alone. */
async function firstBytes(chunks, length) {
    const parts = [];
    let missing = length;
    for await (const chunk of chunks) {
        parts.push(chunk.subarray(0, missing));
        missing -= chunk.length;
        if (missing <= 0)
            break;
    }
    return new Uint8Array(Buffer.concat(parts));
}


/***/ }),

/***/ 7816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oD: () => (/* binding */ absentObjects),
/* harmony export */   oM: () => (/* binding */ gitOutput),
/* harmony export */   q_: () => (/* binding */ gitText)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/**
 * The one place that starts git. What it defends against: a checkout is content that somebody else wrote. Git is given
 * a fixed repository instead of looking for one (an embedded bare repository is never entered), runs no hook, no
 * file-system monitor and no filter program, takes no lock, and reaches no network: a clone that lacks objects fails
 * here instead of fetching them. No shell, no variable of the caller's environment that could redirect git.
 */



const SAFE = [
    '--no-pager',
    '--literal-pathspecs',
    ...['safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.file.allow=user'],
    // Settings of a user by which `git log` would say something else.
    ...['log.diffMerges=first-parent', 'log.showSignature=false'],
    // The only filter that is common enough to be set up on most machines; comparing a work tree must not start it.
    ...['filter.lfs.clean=', 'filter.lfs.smudge=', 'filter.lfs.process=', 'filter.lfs.required=false'],
].flatMap((flag) => (flag.startsWith('--') ? [flag] : ['-c', flag]));
const KEPT = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SystemRoot', 'SYSTEMROOT', 'TMPDIR', 'TEMP', 'TMP'];
function environment() {
    const kept = KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        // Other parents than those of the commit, from `info/grafts`.
        GIT_GRAFT_FILE: '/dev/null',
        GIT_TERMINAL_PROMPT: '0',
        // Git 2.44 and later know the first; every git refuses a transport that is not in the second.
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
    };
}
function start(checkout, args) {
    const fixed = [...SAFE, '-C', checkout.top, `--git-dir=${checkout.gitDir}`, `--work-tree=${checkout.top}`];
    // The root as working directory: some systems look for a program there first, and a checkout may hold a `git.exe`.
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...fixed, ...args], {
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(checkout.top).root,
        env: environment(),
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
}
/**
 * Runs git and hands out what it prints, as it prints it. Leaving the loop early ends the process.
 * @throws WorldError `git/failed` when git exits with anything but 0, `git/not-installed` when there is none.
 */
async function* gitOutput(checkout, args, input = '') {
    const child = start(checkout, args);
    const ended = exitOf(child, args[0] ?? 'git');
    // Handled where it is awaited; without this a failure during the loop would count as unhandled.
    ended.catch(() => undefined);
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    let whole = false;
    try {
        for await (const chunk of child.stdout)
            yield chunk;
        whole = true;
    }
    finally {
        if (!whole)
            child.kill();
    }
    await ended;
}
/** All that git prints, as text. For answers of a few lines. */
async function gitText(checkout, args, input = '') {
    const parts = [];
    for await (const chunk of gitOutput(checkout, args, input))
        parts.push(chunk);
    return Buffer.concat(parts).toString('utf8');
}
function exitOf(child, command) {
    let complaint = '';
    child.stderr.setEncoding('utf8');
    child.stderr.on('data', (text) => {
        if (complaint.length < 4096)
            complaint += text;
    });
    return new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            reject(new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('git/not-installed', `git could not be started`, 'Install git and run again.', cause));
        });
        child.on('close', (code) => (code === 0 ? resolve() : reject(failure(command, code, complaint))));
    });
}
function failure(command, code, complaint) {
    const lines = complaint.split('\n').filter((line) => line.trim() !== '');
    const said = (lines.find((line) => /^(fatal|error): /.test(line)) ?? lines[0] ?? `exit ${code}`).slice(0, 300);
    const absent = /promisor remote|transport '.*' not allowed|unable to read|Could not read|missing blob|bad object/i;
    if (absent.test(complaint))
        return absentObjects(said);
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('git/failed', `git ${command}: ${said}`, 'Check the repository with "git fsck".');
}
/** A clone with `--filter` leaves blobs on the server, and nothing here fetches them. */
function absentObjects(said) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('git/missing-object', `this clone lacks some of the files it lists (${said})`, 'Run "git fetch --refetch --no-filter origin" and try again.');
}


/***/ }),

/***/ 7160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ readDifferences),
/* harmony export */   Bl: () => (/* binding */ readTreeListing),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   ox: () => (/* binding */ FieldCutter)
/* harmony export */ });
/* unused harmony export eachField */
/* harmony import */ var _core_git_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/** What `git ls-tree -r -z`, `git diff-tree -r -z` and `git ls-files -z` print, turned into entries. */

/**
 * Cuts a stream into NUL-terminated fields, each told as a stretch of Latin-1 text: one character a byte, which costs next
 * to nothing. A repository of 10^5 files is 7 MB of listing of which a handful of names matter, so nothing is cut out here.
 * A field of many chunks is put together once, when its end is there.
 */
class FieldCutter {
    #begun = [];
    cut(chunk, take) {
        const more = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
        if (this.#begun.length > 0 && !more.includes('\0')) {
            this.#begun.push(more);
            return;
        }
        const text = this.#begun.length > 0 ? this.#begun.join('') + more : more;
        let start = 0;
        for (let end = text.indexOf('\0'); end !== -1; end = text.indexOf('\0', start)) {
            take(text, start, end);
            start = end + 1;
        }
        this.#begun = start < text.length ? [text.slice(start)] : [];
    }
}
async function eachStretch(chunks, take) {
    const cutter = new FieldCutter();
    for await (const chunk of chunks)
        cutter.cut(chunk, take);
}
function eachField(chunks, take) {
    return eachStretch(chunks, (text, start, end) => take(text.slice(start, end)));
}
function entryOf(mode, oid, rawPath) {
    const { path, undecodable } = (0,_core_git_path_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePath */ .q)(rawPath);
    const kind = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';
    return { path, kind, oid, size: null, ...(undecodable ? { undecodable: true } : {}) };
}
/** The wanted entries of `git ls-tree -r -z`: `100644 blob <oid>\t<path>`. */
async function readTreeListing(chunks, wanted) {
    const entries = [];
    await eachStretch(chunks, (text, start, end) => {
        const tab = text.indexOf('\t', start);
        const raw = text.slice(tab + 1, end);
        if (!wanted((0,_core_git_path_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePath */ .q)(raw).path))
            return;
        const [mode = '', , oid = ''] = text.slice(start, tab).split(' ');
        entries.push(entryOf(mode, oid, raw));
    });
    return entries;
}
/** `git diff-tree -r -z` and `git diff-index -z`: `:<mode> <mode> <oid> <oid> <status>` and the path, in turns. */
async function readDifferences(chunks) {
    const differences = [];
    let meta = null;
    await eachField(chunks, (field) => {
        if (meta === null) {
            meta = field;
            return;
        }
        differences.push(differenceOf(meta, field));
        meta = null;
    });
    return differences;
}
/** @param meta `:<mode> <mode> <oid> <oid> <status>` */
function differenceOf(meta, rawPath) {
    const [oldMode = '', newMode = '', oldOid = '', newOid = ''] = meta.slice(1).split(' ');
    const before = oldMode === '000000' ? null : entryOf(oldMode, oldOid, rawPath);
    const after = newMode === '000000' ? null : entryOf(newMode, newOid, rawPath);
    return { path: (0,_core_git_path_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePath */ .q)(rawPath).path, before, after };
}
/** A file that only became executable is the same record. */
function isSame(a, b) {
    return a !== null && b !== null && a.oid === b.oid && a.kind === b.kind;
}


/***/ }),

/***/ 1474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ findCommits),
/* harmony export */   I8: () => (/* binding */ findCheckout),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   uN: () => (/* binding */ deepenLine),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* unused harmony exports commitsOf, defaultBase */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7816);
/** A checkout on this machine: where it is, which commits its names stand for, and what to do when one is not there. */




/**
 * The checkout around a folder: the nearest parent with a `.git`. Git itself would also take a folder that merely looks
 * like a repository (`HEAD`, `objects`, `refs`), which a pull request can commit; a `.git` it cannot.
 */
async function findCheckout(cwd) {
    const start = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(cwd).catch(() => null);
    for (let top = start; top !== null; top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top) === top ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top)) {
        const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git');
        if (await isGitDir(gitDir))
            return { top, gitDir };
    }
    return null;
}
async function isGitDir(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
    if (found === null)
        return false;
    return found.isFile() || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'HEAD')).catch(() => null)) !== null;
}
/** Object ids of the commits that names stand for, `null` for those that this clone does not have. */
async function findCommits(checkout, names) {
    const usable = names.map((name) => (isName(name) ? `${name}^{commit}` : 'refs/heads/.none'));
    // Names go in as data, one a line, so none can be taken for an option. The clone may be partial: a commit that it
    // was promised and does not have ends git instead of printing "missing".
    const answer = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_3__/* .gitText */ .q_)(checkout, ['cat-file', '--batch-check'], `${usable.join('\n')}\n`).catch(notThere);
    const lines = answer.split('\n');
    return names.map((_, index) => /^([0-9a-f]{40,64}) commit /.exec(lines[index] ?? '')?.[1] ?? null);
}
function notThere(error) {
    if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM && error.code === 'git/missing-object')
        return '';
    throw error;
}
function isName(name) {
    return name !== '' && name.length < 1000 && !/[\x00-\x1f\x7f]/.test(name);
}
/**
 * The commits that names stand for, all asked for at once.
 * @throws WorldError for the first that is missing, with the line that brings it here.
 */
async function commitsOf(checkout, names) {
    const found = await findCommits(checkout, names);
    const missing = names.find((_, index) => found[index] === null);
    if (missing === undefined)
        return found.filter((oid) => oid !== null);
    if (missing === 'HEAD') {
        throw new WorldError('git/no-commit', 'this repository has no commit yet', 'Commit something and try again.');
    }
    const hint = `Run "${fetchLine(missing, await isShallow(checkout))}" and try again.`;
    throw new WorldError('git/missing-commit', `this clone does not have the commit "${missing}"`, hint);
}
/**
 * The newest commit that both have in common: what a branch started from.
 * @throws WorldError when there is none, which in a shallow clone only means that history was cut off.
 */
async function mergeBase(checkout, base, head) {
    const args = ['merge-base', base, head];
    const answer = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_3__/* .gitText */ .q_)(checkout, args).catch((error) => {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM && error.code === 'git/failed')
            return '';
        throw error;
    });
    const oid = answer.trim().split('\n')[0];
    if (oid)
        return oid;
    if (await isShallow(checkout)) {
        const hint = 'Run "git fetch --unshallow origin" and try again.';
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('git/no-merge-base', 'this clone is too shallow to know where the branch started', hint);
    }
    const hint = 'Name a base that shares history with the head, as in "--base origin/main".';
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('git/no-merge-base', 'base and head have no history in common', hint);
}
/** The branch that work usually goes to: what `origin/HEAD` says, else the usual names. */
async function defaultBase(checkout) {
    const names = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
    const found = await findCommits(checkout, names);
    return names.find((_, index) => found[index] !== null) ?? null;
}
async function isShallow(checkout) {
    return (await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_3__/* .gitText */ .q_)(checkout, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}
/** The line to run for the history of a commit, in a clone that cuts it off. */
function deepenLine(name) {
    return isObjectId(name) ? `git fetch --no-tags --unshallow origin ${name}` : fetchLine(name, true);
}
function isObjectId(name) {
    return /^[0-9a-f]{40,64}$/.test(name);
}
/** The line to run for a commit that is not here. A name that could mean anything to a shell is not repeated. */
function fetchLine(name, shallow) {
    if (isObjectId(name))
        return `git fetch --no-tags --depth=1 origin ${name}`;
    const branch = /^(?:refs\/remotes\/)?origin\/([A-Za-z0-9][A-Za-z0-9._/-]*)$/.exec(name)?.[1];
    const refspec = branch && branch !== 'HEAD' ? ` +refs/heads/${branch}:refs/remotes/origin/${branch}` : '';
    return shallow ? `git fetch --unshallow origin${refspec}` : `git fetch origin${refspec}`;
}


/***/ }),

/***/ 3307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/verdict.js
var core_verdict = __webpack_require__(5139);
// EXTERNAL MODULE: ./build/github/api.js
var github_api = __webpack_require__(654);
// EXTERNAL MODULE: ./build/github/blobs.js
var blobs = __webpack_require__(1346);
;// CONCATENATED MODULE: ./build/github/merged-tree.js
function mergedTree(forkPoint, base, head) {
    const before = byPath(forkPoint);
    const proposed = byPath(head);
    const current = byPath(base);
    const merged = new Map(current);
    for (const [path, entry] of proposed)
        if (!isSame(before.get(path), entry))
            merged.set(path, entry);
    for (const path of before.keys())
        if (!proposed.has(path))
            merged.delete(path);
    return [...merged.values()];
}
/** Every path whose content or kind differs. A mode that only makes a file executable changes no record. */
function changedPaths(base, head) {
    const before = byPath(base);
    const after = byPath(head);
    const changed = head.filter((entry) => !isSame(before.get(entry.path), entry)).map((entry) => entry.path);
    for (const path of before.keys())
        if (!after.has(path))
            changed.push(path);
    return changed;
}
function isSame(a, b) {
    return a !== undefined && a.oid === b.oid && a.kind === b.kind;
}
function byPath(side) {
    return new Map(side.map((entry) => [entry.path, entry]));
}

// EXTERNAL MODULE: ./build/github/object-id.js
var object_id = __webpack_require__(3577);
// EXTERNAL MODULE: ./build/github/whole-tree.js
var whole_tree = __webpack_require__(2814);
;// CONCATENATED MODULE: ./build/github/api-trees.js
/** Two commits of a repository through the API: no clone, no checkout, nothing of the pull request on this machine. */






function openApiTrees(api, { base, head }) {
    const reader = (0,whole_tree/* openTreeReader */.w)(api);
    const contents = new Map();
    let likely = [];
    return {
        base,
        head,
        compare: async (wanted) => {
            const comparison = await compareTrees(api, reader, { base, head }, wanted);
            likely = likelyNext(comparison);
            return comparison;
        },
        read: async (entries) => {
            const isMissing = ({ oid, kind }) => kind === 'file' && !contents.has(oid);
            const fetched = await (0,blobs/* fetchBlobs */.H)(api, entries.filter(isMissing), likely.filter(isMissing));
            for (const [oid, bytes] of fetched)
                contents.set(oid, bytes);
            return new Map(entries.flatMap(({ oid }) => blobOf(oid, contents.get(oid))));
        },
    };
}
/**
 * What will be read next to the policy, in the same round trip: records that the pull request touches, then small ones
 * that they are compared with. A pull request that touches none reads none.
 */
function likelyNext({ base, head, changed }) {
    const touched = [...base, ...head].filter(({ path }) => changed.has(path));
    if (touched.length === 0)
        return [];
    const others = head.filter(({ path, size }) => !changed.has(path) && size !== null && size <= OTHER_BYTES);
    return [...new Map([...touched, ...others.slice(0, OTHERS)].map((entry) => [entry.oid, entry])).values()];
}
const OTHERS = 30;
const OTHER_BYTES = 16_384;
async function compareTrees(api, reader, commits, wanted) {
    if (commits.base === commits.head) {
        const only = await reader.read(commits.base);
        return { base: sorted(only, wanted), head: sorted(only, wanted), changed: new Set() };
    }
    const [base, proposed, forkPoint] = await Promise.all([
        reader.read(commits.base),
        reader.read(commits.head),
        findForkPoint(api, commits),
    ]);
    const isBehind = forkPoint !== null && forkPoint !== commits.base;
    const head = isBehind ? mergedTree(await reader.read(forkPoint), base, proposed) : proposed;
    return {
        base: sorted(base, wanted),
        head: sorted(head, wanted),
        changed: new Set([...changedPaths(base, head)].sort(problem/* compare */.UD)),
    };
}
/**
 * The commit from which the pull request starts. `null` when GitHub does not say: head is then taken as it is, and what
 * base gained meanwhile looks removed. That books nothing less, because removing a run refunds nothing.
 * The second page of a comparison carries no files and no patches, whatever their size.
 */
async function findForkPoint(api, { base, head }) {
    const answer = await api
        .json({
        what: 'where the pull request starts',
        route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        parameters: { basehead: `${base}...${head}`, per_page: 1, page: 2 },
        repeat: 'safe',
    })
        .catch(unlessLimited);
    const commit = (0,github_api/* isObject */.G)(answer) && (0,github_api/* isObject */.G)(answer.merge_base_commit) ? answer.merge_base_commit : {};
    return (0,object_id/* isObjectId */.TS)(commit.sha) ? commit.sha : null;
}
/** Going on would only make a used-up limit worse; every other refusal is an answer that is not there. */
function unlessLimited(thrown) {
    if (thrown instanceof problem/* WorldError */.nM && thrown.code !== 'github/rate-limited')
        return null;
    throw thrown;
}
function sorted(entries, wanted) {
    return entries.filter(({ path }) => wanted(path)).sort((a, b) => (0,problem/* compare */.UD)(a.path, b.path));
}
function blobOf(oid, bytes) {
    if (bytes === undefined)
        return [];
    const blob = {
        size: bytes.byteLength,
        chunks: () => [bytes],
        head: async (length) => bytes.subarray(0, length),
    };
    return [[oid, blob]];
}

// EXTERNAL MODULE: ./build/github/fault.js
var fault = __webpack_require__(6730);
;// CONCATENATED MODULE: ./build/github/pull-request.js



async function readPullRequest(api, number) {
    const answer = await api.json({
        what: WHAT,
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
        parameters: { pull_number: number },
        repeat: 'safe',
    });
    return parsePullRequest(answer);
}
const WHAT = 'the pull request';
/** A pull request as REST and payloads of events write it. */
function parsePullRequest(answer) {
    const { number, state, user, labels, base, head } = (0,github_api/* isObject */.G)(answer) ? answer : {};
    if (typeof number !== 'number' || !(0,github_api/* isObject */.G)(base) || !(0,github_api/* isObject */.G)(head))
        throw unexpected('number, base and head');
    if (!(0,object_id/* isObjectId */.TS)(base.sha) || !(0,object_id/* isObjectId */.TS)(head.sha))
        throw unexpected('object ids of base and head');
    if (typeof base.ref !== 'string' || typeof head.ref !== 'string')
        throw unexpected('branches');
    const [baseRepository, headRepository] = [repositoryOf(base), repositoryOf(head)];
    const { id, default_branch: defaultBranch } = baseRepository ?? {};
    return {
        number,
        open: state === 'open',
        author: authorOfAccount(user),
        labels: labelNames(labels),
        base: base.sha,
        baseRef: base.ref,
        defaultBranch: typeof defaultBranch === 'string' ? defaultBranch : null,
        head: head.sha,
        headRef: head.ref,
        fork: typeof id !== 'number' || headRepository?.id !== id,
    };
}
function unexpected(what) {
    return (0,fault/* fault */.DG)('github/unexpected-answer', `${WHAT}: the answer lacks ${what}`);
}
function repositoryOf(side) {
    return (0,github_api/* isObject */.G)(side.repo) ? side.repo : null;
}
/** An account as REST writes it. One that is gone is `ghost`, which is nobody. */
function authorOfAccount(account) {
    const { login, type } = (0,github_api/* isObject */.G)(account) ? account : {};
    if (typeof login !== 'string' || login === '' || login === 'ghost')
        return { login: null, email: null, account: null };
    return {
        login: login.toLowerCase(),
        email: null,
        account: type === 'Bot' ? 'bot' : type === 'User' ? 'user' : null,
    };
}
/** A label that has no name would be lost, so then none is told. */
function labelNames(labels) {
    if (!Array.isArray(labels))
        return null;
    const names = labels.map((label) => ((0,github_api/* isObject */.G)(label) ? label.name : null));
    return names.every((name) => typeof name === 'string') ? names : null;
}

;// CONCATENATED MODULE: ./build/github/event.js





/** Events that run with the base repository's secrets, whoever opened the pull request. */
const PRIVILEGED = new Set(['pull_request_target', 'workflow_run']);
/** @throws WorldError `github/event-refused` for a privileged or unknown event, `github/event-unreadable` otherwise. */
function parseEvent(source) {
    const privileged = PRIVILEGED.has(source.name);
    if (privileged && !source.allowPrivileged)
        throw refusedPrivileged(source.name);
    const repository = parseRepository(source.repository);
    const payload = (0,github_api/* isObject */.G)(source.payload) ? source.payload : unreadable(source.name, 'the payload is not an object');
    const defaultBranch = (0,github_api/* isObject */.G)(payload.repository) ? branch(payload.repository.default_branch) : null;
    const common = { event: source.name, repository, privileged, defaultBranch };
    switch (source.name) {
        case 'pull_request':
        case 'pull_request_target':
            return { ...common, kind: 'judge', ...pullRequest(source.name, payload) };
        case 'merge_group':
            return { ...common, kind: 'judge', ...mergeGroup(payload) };
        case 'workflow_run':
            return { ...common, kind: 'judge', ...workflowRun(payload, repository) };
        case 'push':
            return { ...common, ...push(payload) };
        case 'workflow_dispatch': {
            const tip = objectId('workflow_dispatch', 'GITHUB_SHA', source.sha);
            return { ...common, kind: 'refresh', base: tip, head: tip, ...NO_PULL_REQUEST };
        }
        default:
            throw refusedUnknown(source.name);
    }
}
const NO_PULL_REQUEST = {
    pullRequest: null,
    fork: false,
    author: null,
    labels: null,
    baseRef: null,
    stackRef: null,
};
/**
 * A retargeted pull request (`edited`) and one with another label are read like every other: what the payload says is how
 * it stands now.
 */
function pullRequest(event, payload) {
    const pull = object(event, payload, 'pull_request');
    const base = object(event, pull, 'base');
    const head = object(event, pull, 'head');
    return {
        base: objectId(event, 'pull_request.base.sha', base.sha),
        head: objectId(event, 'pull_request.head.sha', head.sha),
        pullRequest: number(event, 'pull_request.number', pull.number),
        // `null` once the fork is deleted; its commits stay readable from here as long as the pull request is there.
        fork: head.repo === null || repositoryId(head.repo) !== repositoryId(base.repo),
        author: (0,github_api/* isObject */.G)(pull.user) ? authorOfAccount(pull.user) : null,
        labels: labelNames(pull.labels),
        baseRef: branch(base.ref),
        stackRef: stackBase(pull.stack),
    };
}
/** https://docs.github.com/en/pull-requests/reference/stacked-pull-requests-apis-and-webhooks */
function stackBase(stack) {
    return (0,github_api/* isObject */.G)(stack) && (0,github_api/* isObject */.G)(stack.base) ? branch(stack.base.ref) : null;
}
/** What git allows as the name of a branch (git-check-ref-format); anything else is none. */
function branch(name) {
    if (typeof name !== 'string' || name.length > 255)
        return null;
    const wrong = /^[-/.]|[\p{Cc} ~^:?*[\\]|\.\.|\/\/|\/\.|@\{|[/.]$|\.lock(?:\/|$)/u;
    return name === '' || name === '@' || wrong.test(name) ? null : name;
}
/**
 * A merge group is judged as one change, against the commit that it stands on. That may be a commit of the queue, with
 * another pull request's edit of the policy in it, so the policy comes from the branch (trunk.ts).
 */
function mergeGroup(payload) {
    const group = object('merge_group', payload, 'merge_group');
    return {
        base: objectId('merge_group', 'merge_group.base_sha', group.base_sha),
        head: objectId('merge_group', 'merge_group.head_sha', group.head_sha),
        ...NO_PULL_REQUEST,
        ...queuedIn(group.head_ref),
        baseRef: fullRef(group.base_ref),
    };
}
/** GitHub alone makes branches of a queue: `refs/heads/gh-readonly-queue/main/pr-7-SHA`, with the commit that it stands on. */
function queuedIn(ref) {
    const [, digits] = typeof ref === 'string'
        ? (/^refs\/heads\/gh-readonly-queue\/.+\/pr-([1-9]\d{0,14})-[0-9a-f]{40,64}$/.exec(ref) ?? [])
        : [];
    return digits === undefined ? {} : { queued: Number(digits) };
}
/** `refs/heads/main`: "the full ref of the branch the merge group will be merged into". */
function fullRef(value) {
    const name = typeof value === 'string' ? branch(value.replace(/^refs\/heads\//, '')) : null;
    return name ?? unreadable('merge_group', '"merge_group.base_ref" is not a branch');
}
/** The pull requests of a workflow run are listed only when they come from the same repository. */
function workflowRun(payload, repository) {
    const run = object('workflow_run', payload, 'workflow_run');
    const pulls = Array.isArray(run.pull_requests) ? run.pull_requests : [];
    const own = pulls.filter((pull) => belongs(pull, repository));
    const [pull] = own;
    if (!(0,github_api/* isObject */.G)(pull) || own.length !== 1) {
        return unreadable('workflow_run', `it names ${own.length} pull requests of this repository, not one`);
    }
    return pullRequest('workflow_run', { pull_request: pull });
}
function belongs(pull, { name }) {
    const base = (0,github_api/* isObject */.G)(pull) && (0,github_api/* isObject */.G)(pull.base) ? pull.base : {};
    const repo = (0,github_api/* isObject */.G)(base.repo) ? base.repo : {};
    return repo.name === name;
}
/** What was pushed is already on the branch, so its own tip is the trusted one: totals are renewed, nothing is judged. */
function push(payload) {
    const after = objectId('push', 'after', payload.after);
    const deleted = payload.deleted === true || /^0+$/.test(after);
    return { kind: deleted ? 'none' : 'refresh', base: after, head: after, ...NO_PULL_REQUEST };
}
/** `GITHUB_REPOSITORY` */
function parseRepository(text) {
    const [, owner, name] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38}(?:_[A-Za-z0-9]{1,38})?)\/([A-Za-z0-9._-]{1,100})$/.exec(text) ?? [];
    if (owner === undefined || name === undefined || name === '.' || name === '..') {
        throw (0,fault/* fault */.DG)('github/event-unreadable', 'GITHUB_REPOSITORY is not "owner/name"');
    }
    return { owner, name };
}
function object(event, from, key) {
    const value = from[key];
    return (0,github_api/* isObject */.G)(value) ? value : unreadable(event, `"${key}" is missing`);
}
function objectId(event, key, value) {
    return (0,object_id/* isObjectId */.TS)(value) ? value : unreadable(event, `"${key}" is not an object id`);
}
function number(event, key, value) {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)
        return value;
    return unreadable(event, `"${key}" is not a whole number above 0`);
}
function repositoryId(repository) {
    return (0,github_api/* isObject */.G)(repository) ? repository.id : undefined;
}
function unreadable(event, why) {
    throw (0,fault/* fault */.DG)('github/event-unreadable', `the payload of "${event}" cannot be read: ${why}`);
}
function refusedPrivileged(event) {
    return new problem/* WorldError */.nM('github/event-refused', `"${event}" runs with the secrets of this repository on the work of strangers`, 'use "on: pull_request" (and "merge_group"); a fork then loses the comment, not the verdict');
}
function refusedUnknown(event) {
    const shown = /^[a-z_]{1,40}$/.test(event) ? event : 'unknown';
    return new problem/* WorldError */.nM('github/event-refused', `the event "${shown}" has nothing to judge`, 'use "on: pull_request", "merge_group", "push" or "workflow_dispatch"');
}

;// CONCATENATED MODULE: ./build/github/comment-event.js
/**
 * A comment on a pull request as what started us. The workflow of the default branch runs then, with its secrets,
 * whoever wrote the comment: so nothing of the checkout is looked at, the two commits are asked of GitHub, and a comment
 * can make us judge again, no more. What it allows is for the judging to say.
 */





function parseCommentEvent({ payload, repository }) {
    const { issue, comment, changes } = (0,github_api/* isObject */.G)(payload) ? payload : {};
    if (!(0,github_api/* isObject */.G)(issue) || !(0,github_api/* isObject */.G)(comment))
        throw comment_event_unreadable('"issue" or "comment" is missing');
    const { number, pull_request: pull } = issue;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number <= 0)
        throw comment_event_unreadable('"issue.number" is not a whole number above 0');
    const before = (0,github_api/* isObject */.G)(changes) && (0,github_api/* isObject */.G)(changes.body) ? changes.body.from : null;
    const bodies = [comment.body, before].filter((body) => typeof body === 'string');
    return { repository: parseRepository(repository), pullRequest: (0,github_api/* isObject */.G)(pull) ? number : null, bodies };
}
const QUERY = `query CommentedPull($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { state headRefOid isCrossRepository baseRef { target { oid } } }
  }
}`;
/** The pull request as it stands now, against the tip of its base branch; `null` when it is closed. */
async function triggerOf(api, pullRequest) {
    const [{ data }, told] = await Promise.all([
        api.graphql('the pull request', QUERY, { ...api.repository, number: pullRequest }),
        readPullRequest(api, pullRequest),
    ]);
    const repository = (0,github_api/* isObject */.G)(data) ? data.repository : null;
    const pull = (0,github_api/* isObject */.G)(repository) && (0,github_api/* isObject */.G)(repository.pullRequest) ? repository.pullRequest : null;
    if (pull === null)
        throw (0,fault/* fault */.DG)('github/not-found', 'the pull request was not found');
    if (pull.state !== 'OPEN')
        return null;
    const target = (0,github_api/* isObject */.G)(pull.baseRef) && (0,github_api/* isObject */.G)(pull.baseRef.target) ? pull.baseRef.target : {};
    const [base, head] = [target.oid, pull.headRefOid];
    if (!(0,object_id/* isObjectId */.TS)(base) || !(0,object_id/* isObjectId */.TS)(head))
        throw (0,fault/* fault */.DG)('github/unexpected-answer', 'the pull request: the answer does not name both of its commits');
    const fork = pull.isCrossRepository !== false;
    return {
        event: 'issue_comment',
        kind: 'judge',
        repository: api.repository,
        base,
        head,
        pullRequest,
        fork,
        privileged: true,
        author: told.author,
        labels: told.labels,
        baseRef: told.baseRef,
        defaultBranch: told.defaultBranch,
        stackRef: null,
    };
}
function comment_event_unreadable(why) {
    return (0,fault/* fault */.DG)('github/event-unreadable', `the payload of "issue_comment" cannot be read: ${why}`);
}

;// CONCATENATED MODULE: ./build/github/octokit.js
async function connect({ token, apiUrl, userAgent }) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    // Deprecation notices would go to the job's log in the middle of ours.
    const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent, log });
    return async (route, parameters) => (await octokit.request(route, parameters));
}
function ignore() { }

// EXTERNAL MODULE: ./build/parse/waiver.js + 2 modules
var waiver = __webpack_require__(431);
// EXTERNAL MODULE: ./build/render/comment/opening.js
var opening = __webpack_require__(7467);
// EXTERNAL MODULE: ./build/render/comment.js + 16 modules
var comment = __webpack_require__(7551);
// EXTERNAL MODULE: ./build/render/finding.js
var render_finding = __webpack_require__(9788);
// EXTERNAL MODULE: ./build/render/text.js
var render_text = __webpack_require__(9822);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./build/render/check.js





const TITLE_GRAPHEMES = 200;
const MESSAGE_GRAPHEMES = 1000;
/** GitHub keeps 1 MiB of a step's summary and drops the whole of a longer one. */
const SUMMARY_BYTES = 1_000_000;
/** GitHub shows ten annotations of a kind for a step; the last one of ours says how many are left. */
const PER_KIND = 10;
function renderCheck(report, options) {
    return {
        title: (0,render_text/* shorten */.ml)((0,render_text/* printable */.g$)((0,opening/* standing */.JA)(report) + report.headline), TITLE_GRAPHEMES),
        summary: (0,comment.renderComment)(report, options),
        annotations: annotationsOf(report),
    };
}
/** The whole report, lists and all: readable where neither comment nor annotations arrived. */
function renderSummary(report) {
    return (0,comment.renderComment)(report, { maxBytes: SUMMARY_BYTES });
}
/**
 * `::error file=…,line=…::…` lines for a runner. Its parser splits properties at commas and ends them at `::`, and
 * decodes `%25 %0D %0A`, in properties also `%3A %2C` (actions/runner, ActionCommand.cs).
 */
function renderWorkflowCommands(report) {
    const annotations = annotationsOf(report);
    const kinds = [
        ['error', annotations.filter((one) => one.annotation_level === 'failure')],
        ['warning', annotations.filter((one) => one.annotation_level === 'warning')],
        ['notice', annotations.filter((one) => one.annotation_level === 'notice')],
    ];
    return kinds.flatMap(([kind, all]) => {
        const shown = all.slice(0, all.length > PER_KIND ? PER_KIND - 1 : PER_KIND).map((one) => commandOf(kind, one));
        const rest = all.length - shown.length;
        return rest === 0 ? shown : [...shown, `::${kind} title=carbon-clerk::${rest} more; the job summary lists all.`];
    });
}
function commandOf(kind, annotation) {
    const { path, start_line, start_column, title, message } = annotation;
    const column = start_column === undefined ? '' : `,col=${start_column}`;
    return `::${kind} file=${property(path)},line=${start_line}${column},title=${property(title)}::${data(message)}`;
}
function data(text) {
    return (0,render_text/* inert */.tJ)(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function property(text) {
    return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
/** Problems at their places, blocking ones first, then the items that exceed a limit of their own. */
function annotationsOf(report) {
    const blocking = report.problems.filter((problem) => problem.blocks);
    const others = report.problems.filter((problem) => !problem.blocks);
    return [...blocking, ...others].map(problemAt).concat(exceedingItems(report));
}
function problemAt(problem) {
    const { file, line, column, blocks, severity } = problem;
    const hint = problem.hint === '' ? '' : `\n${problem.hint}`;
    return {
        path: file,
        start_line: line,
        end_line: line,
        ...(column > 1 ? { start_column: column } : {}),
        annotation_level: blocks ? 'failure' : severity === 'error' ? 'warning' : 'notice',
        title: (0,render_text/* shorten */.ml)((0,render_text/* printable */.g$)(problem.code), TITLE_GRAPHEMES),
        message: (0,render_text/* shorten */.ml)(`${problem.message}${hint}`.split('\n').map(render_text/* printable */.g$).join('\n'), MESSAGE_GRAPHEMES),
    };
}
function exceedingItems(report) {
    return report.findings.flatMap((finding) => {
        const item = (0,words/* itemsOf */.S3)(report).find(([, one]) => one.id === finding.item)?.[1];
        if (item === undefined || finding.status !== 'over')
            return [];
        return [
            {
                path: item.path,
                start_line: item.line,
                end_line: item.line,
                annotation_level: finding.blocks && report.enforced ? 'failure' : 'warning',
                title: 'over budget',
                message: `${(0,render_finding/* leftInWords */.U7)(finding)} for ${(0,render_text/* shorten */.ml)((0,render_text/* printable */.g$)(finding.budget), TITLE_GRAPHEMES)}`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/review/facts.js
/**
 * What an evaluation was told by the world besides the files of git: kept as it was told, an evaluation can be made again
 * from a clone years later, without asking anybody. A refusal is kept as well, since a report may rest on it.
 */

/** Asks, and keeps what it was told. */
class Recording {
    #facts = new Map();
    async tell(what, asked, ask) {
        const key = keyOf(what, asked);
        try {
            const answer = await ask();
            this.#facts.set(key, { what, asked, answer });
            return answer;
        }
        catch (error) {
            if (!(error instanceof problem/* WorldError */.nM))
                throw error;
            const { code, message, hint } = error;
            this.#facts.set(key, { what, asked, refused: { code, message, hint } });
            throw error;
        }
    }
    /** In the order in which they were first told. */
    all() {
        return [...this.#facts.values()];
    }
}
/** Asks nobody. @throws WorldError `verify/unknown-fact` for what was not asked the first time. */
class Recalled {
    #facts;
    constructor(facts) {
        this.#facts = new Map(facts.map((fact) => [keyOf(fact.what, fact.asked), fact]));
    }
    async tell(what, asked) {
        const fact = this.#facts.get(keyOf(what, asked));
        if (fact?.refused)
            throw new WorldError(fact.refused.code, fact.refused.message, fact.refused.hint);
        // A bundle is checked for its shape, not for the shape of each answer: a wrong one gives another report.
        if (fact)
            return fact.answer;
        const hint = 'The bundle was made by another evaluation, or was changed.';
        throw new WorldError('verify/unknown-fact', `the bundle does not say what the answer to "${what}" was`, hint);
    }
}
function keyOf(what, asked) {
    return `${what} ${JSON.stringify(asked)}`;
}
/** Trees whose commits' times are told through `facts`; files need no telling, since their ids are their contents. */
function factualTrees(trees, facts) {
    return {
        ...trees,
        headTime: () => facts.tell('head-time', trees.head, async () => (await trees.headTime?.()) ?? null),
    };
}
function factualGrid(open, facts) {
    return async (service) => ({
        service,
        intensities: async (windows) => {
            const ask = async () => [...((await (await open(service))?.intensities(windows)) ?? [])];
            return new Map(await facts.tell('live-grid', { service, windows }, ask));
        },
    });
}
/** Commits tell themselves; who opened the pull requests, GitHub told. */
function factualHistory(history, facts) {
    const { people } = history;
    return {
        ...history,
        people: async (commits) => new Map(await facts.tell('people', commits, async () => [...((await people?.(commits)) ?? [])])),
    };
}
function factualWaivers(source, facts) {
    return {
        conversation: () => facts.tell('waivers/conversation', null, () => source.conversation()),
        makers: () => facts.tell('waivers/makers', null, () => source.makers()),
        standing: (login, approver) => facts.tell('waivers/standing', { login, approver }, () => source.standing(login, approver)),
        headsAt: (times) => facts.tell('waivers/heads', times, () => source.headsAt(times)),
        elsewhereSince: (from) => facts.tell('waivers/elsewhere', from, () => source.elsewhereSince(from)),
    };
}
/** Files of other branches and repositories are told with their contents: the clone of an auditor may lack them. */
function factualOrganization(open, facts) {
    return async (reference) => {
        const told = await facts.tell('organization', reference, async () => {
            const { oid, bytes } = await open(reference);
            return { oid, base64: toBase64(bytes) };
        });
        return { oid: told.oid, bytes: fromBase64(told.base64) };
    };
}
/** @param open `undefined`: base is trusted itself; `null`: the trunk has no policy. */
async function factualTrunk(open, facts) {
    const told = await facts.tell('trunk', null, async () => {
        const found = await open();
        if (!found)
            return found === null ? 'none' : 'base';
        const { bytes, ...rest } = found;
        return { ...rest, base64: toBase64(bytes) };
    });
    if (typeof told === 'string')
        return told === 'none' ? null : undefined;
    const { base64, ...rest } = told;
    return { ...rest, bytes: fromBase64(base64) };
}
function toBase64(bytes) {
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
function fromBase64(text) {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

;// CONCATENATED MODULE: ./build/entry/version.js
/** Equal to `version` in package.json, which a test checks: reading the file would double the time of `--version`. */
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./build/entry/action/conclusion.js

function conclude(report, failOn) {
    if (failOn === 'never')
        return opened(report);
    const isUndecided = report.findings.some(({ status }) => status === 'undecided');
    return failOn === 'undecided' && isUndecided && report.enforced && report.exit_code === 0 ? held(report) : report;
}
function opened(report) {
    if (report.exit_code === 0)
        return report;
    return { ...report, enforced: false, exit_code: 0, headline: `NOT ENFORCED (fail-on: never). ${report.headline}` };
}
function held(report) {
    const findings = report.findings.map((one) => (one.status === 'undecided' ? { ...one, blocks: true } : one));
    const names = findings.filter(({ status }) => status === 'undecided').map(({ budget }) => `“${budget}”`);
    return {
        ...report,
        findings,
        verdict: 'OVER',
        exit_code: core_verdict/* EXIT_CODES */.ai.OVER,
        headline: `Undecided, and the workflow blocks that (fail-on: undecided): ${names.join(', ')} may be exceeded`,
    };
}
/** Whether the pull request changes anything that the comment would talk about. */
function hasNews(report) {
    const items = [...report.runs, ...report.plans, ...report.servings];
    return (report.exit_code !== 0 ||
        !['PASS', 'NO_RECORDS'].includes(report.verdict) ||
        items.some(({ change }) => change !== undefined && change !== 'same') ||
        report.problems.some(({ blocks }) => blocks) ||
        report.policy.proposed.length > 0);
}
/** The numbers of an evaluation that did not take place are not zero, they are not known. */
function isEvaluated(report) {
    return !['BAD_POLICY', 'INDETERMINATE', 'INTERNAL'].includes(report.verdict);
}
/** What kept us from evaluating did not happen at a line of a file. */
function hasPlaces(report) {
    return report.verdict !== 'INDETERMINATE' && report.verdict !== 'INTERNAL';
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/entry/action/environment.js
/** What the runner says, read once. Names as in GitHub's "Variables reference". */




function readJob(environment) {
    const text = (name) => environment[name] ?? '';
    const apiUrl = address('GITHUB_API_URL', text('GITHUB_API_URL') || 'https://api.github.com');
    const graphql = text('GITHUB_GRAPHQL_URL') || graphqlBeside(apiUrl);
    return {
        event: text('GITHUB_EVENT_NAME'),
        eventPath: text('GITHUB_EVENT_PATH'),
        repository: text('GITHUB_REPOSITORY'),
        sha: text('GITHUB_SHA'),
        apiUrl,
        graphqlUrl: address('GITHUB_GRAPHQL_URL', graphql),
        workspace: (0,external_node_path_.resolve)(text('GITHUB_WORKSPACE') || '.'),
        run: { id: whole(text('GITHUB_RUN_ID')), attempt: whole(text('GITHUB_RUN_ATTEMPT')) },
        runUrl: runPage(text('GITHUB_SERVER_URL'), text('GITHUB_REPOSITORY'), text('GITHUB_RUN_ID')),
        outputFile: text('GITHUB_OUTPUT') || null,
        summaryFile: text('GITHUB_STEP_SUMMARY') || null,
    };
}
async function readPayload(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (cause) {
        const why = cause instanceof SyntaxError ? 'it is not JSON' : 'there is no such file';
        throw (0,fault/* fault */.DG)('github/event-unreadable', `the event's payload (GITHUB_EVENT_PATH) cannot be read: ${why}`);
    }
}
/** GitHub Enterprise Server has `/api/v3` beside `/api/graphql`; everywhere else GraphQL is below the API's address. */
function graphqlBeside(apiUrl) {
    return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`;
}
function address(name, text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') {
        throw new problem/* WorldError */.nM('action/environment', `${name} is not an address`, 'let the runner set it');
    }
    return text.replace(/\/+$/, '');
}
function runPage(server, repository, run) {
    return URL.canParse(server) && /^\d+$/.test(run) ? `${server}/${repository}/actions/runs/${run}` : null;
}
function whole(text) {
    return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

// EXTERNAL MODULE: ./build/disk/fence.js + 2 modules
var disk_fence = __webpack_require__(3773);
;// CONCATENATED MODULE: ./build/review/organization.js

function nameOf({ owner, repository, path }) {
    return `${owner}/${repository}:${path}`;
}
function sameReference(a, b) {
    return a !== null && b !== null && nameOf(a).toLowerCase() === nameOf(b).toLowerCase() && a.path === b.path;
}
async function readAbove(reference, open) {
    const name = nameOf(reference);
    if (!open)
        throw new problem/* WorldError */.nM('policy/organization-unread', `the policy extends ${name}, and nothing here can read it`, 'name a copy of it with "--organization-policy FILE"');
    const { oid, bytes } = await open(reference);
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2311), __webpack_require__.e(3603), __webpack_require__.e(6916), __webpack_require__.e(1794)]).then(__webpack_require__.bind(__webpack_require__, 6916));
    const parsed = parsePolicy(bytes, name);
    if (!parsed.ok)
        return parsed;
    const { locked } = parsed.value;
    return { ok: true, read: parsed, organization: { reference: name, blob: oid, locked } };
}

;// CONCATENATED MODULE: ./build/github/contents.js
/** One file of a repository at one of its commits: https://docs.github.com/en/rest/repos/contents */




/** The answer holds the file in base64, with addresses around it. A policy has 256 KiB at most. */
const MOST_BYTES = 512 * 1024;
/**
 * @param ref A commit; without one, the tip of the default branch.
 * @returns `null` when there is no such file. GitHub says the same of a repository that the token cannot see.
 */
async function readFileAt(api, { owner, name }, path, ref) {
    const what = `${path} of ${owner}/${name}`;
    const answer = await api
        .json({
        what,
        route: 'GET /repos/{owner}/{repo}/contents/{path}',
        parameters: { owner, repo: name, path, ...(ref === null ? {} : { ref }) },
        repeat: 'safe',
        maxBytes: MOST_BYTES,
    })
        .catch(unlessMissing);
    if (answer === null)
        return null;
    if (!(0,github_api/* isObject */.G)(answer) || answer.type !== 'file' || answer.encoding !== 'base64')
        throw (0,fault/* fault */.DG)('github/unexpected-answer', `${what}: it is not a plain file of at most 256 KiB`);
    const { content, sha } = answer;
    const bytes = typeof content === 'string' ? new Uint8Array(Buffer.from(content, 'base64')) : null;
    if (bytes === null || !(0,object_id/* isObjectId */.TS)(sha) || !(await (0,object_id/* isBlob */.qf)(sha, bytes)))
        throw (0,fault/* fault */.DG)('github/blob-mismatch', `${what}: what was received is not what the commit holds`);
    return { oid: sha, bytes };
}
function unlessMissing(thrown) {
    if (thrown instanceof problem/* WorldError */.nM && thrown.code === 'github/not-found')
        return null;
    throw thrown;
}

;// CONCATENATED MODULE: ./build/github/organization.js
/** The policy of an organisation, from the default branch of its repository on the same GitHub. */




const HINT = 'the token of a workflow reads its own repository and public ones; make that repository public, or give "github-token" the token of a GitHub App that may read it';
/** @throws WorldError also when there is no such file: without it nobody knows what is locked. */
function organizationOpener(api) {
    return async (reference) => {
        const { owner, repository: name, path } = reference;
        const found = await readFileAt(api, { owner, name }, path, null).catch(forbidden);
        if (found)
            return found;
        throw (0,fault/* fault */.DG)('github/not-found', `the policy ${nameOf(reference)}, which this one extends, was not found`, HINT);
    };
}
/** What is missing is not a permission of this job. */
function forbidden(thrown) {
    if (thrown instanceof problem/* WorldError */.nM && thrown.code === 'github/forbidden')
        throw (0,fault/* fault */.DG)('github/forbidden', thrown.message, HINT, thrown);
    throw thrown;
}

;// CONCATENATED MODULE: ./build/github/trunk.js




/** A stack of more is one that nobody reviews. */
const MOST_LAYERS = 10;
/**
 * @returns `undefined` when the base of the event is the trusted commit, `null` when the trunk has no policy.
 * @throws WorldError when the trunk cannot be found: then nothing says by which policy to judge.
 */
async function openTrunk(api, trigger, policyPath) {
    const { kind, baseRef, event } = trigger;
    if (kind !== 'judge' || baseRef === null)
        return undefined;
    if (event === 'merge_group')
        return policyAt(api, baseRef, policyPath);
    const defaultBranch = trigger.defaultBranch ?? (await readDefaultBranch(api));
    const trunks = await trunksOf(api, { baseRef, stackRef: trigger.stackRef, defaultBranch });
    if (trunks.includes(baseRef))
        return undefined;
    for (const branch of trunks) {
        const policy = await policyAt(api, branch, policyPath);
        if (policy !== null)
            return { ...policy, branch };
    }
    return null;
}
/** @returns the branches whose policy may be taken, best first; the first that has one is the trunk. */
async function trunksOf(api, { baseRef, stackRef, defaultBranch }) {
    const seen = new Set();
    let branch = baseRef;
    for (;;) {
        if (branch === defaultBranch || (await isProtected(api, branch)))
            return [branch];
        seen.add(branch);
        const below = branch === baseRef && stackRef !== null && stackRef !== baseRef ? [stackRef] : await basesOf(api, branch);
        // The pull requests of one branch may end on several; the default branch is trusted in any case.
        const next = below.includes(defaultBranch) ? defaultBranch : below[0];
        if (next === undefined)
            return branch === baseRef ? [baseRef] : [defaultBranch, branch];
        if (seen.has(next))
            throw unclear(`the branches of this stack lead back to "${shown(next)}"`);
        if (seen.size > MOST_LAYERS)
            throw unclear(`this stack has more than ${MOST_LAYERS} layers`);
        if (new Set(below).size > 1 && next !== defaultBranch)
            throw unclear(`"${shown(branch)}" has pull requests into ${new Set(below).size} branches`);
        branch = next;
    }
}
function unclear(why) {
    return (0,fault/* fault */.DG)('github/stack-unclear', `whose policy judges is not clear: ${why}`);
}
/** Names of branches come from whoever made them. */
function shown(branch) {
    return branch.slice(0, 60);
}
/** "branch protections or rulesets": https://docs.github.com/en/rest/branches/branches */
async function isProtected(api, branch) {
    const answer = await api.json({
        what: `the branch "${shown(branch)}"`,
        route: 'GET /repos/{owner}/{repo}/branches/{branch}',
        parameters: { branch },
        repeat: 'safe',
    });
    return (0,github_api/* isObject */.G)(answer) && answer.protected === true;
}
/** Base branches of the open pull requests whose head is this branch of this repository. */
async function basesOf(api, branch) {
    const what = 'the pull requests of a stack';
    const { owner } = api.repository;
    const rows = await api.json({
        what,
        route: 'GET /repos/{owner}/{repo}/pulls',
        parameters: { state: 'open', head: `${owner}:${branch}`, per_page: 100 },
        repeat: 'safe',
        slow: true,
    });
    if (!Array.isArray(rows))
        throw (0,fault/* fault */.DG)('github/unexpected-answer', `${what}: the answer is not a list`);
    return rows.flatMap((pull) => ((0,github_api/* isObject */.G)(pull) && isFrom(pull, branch, api.repository) ? baseName(pull) : []));
}
/** The filter by head is GitHub's; a fork's branch of the same name is not ours. */
function isFrom({ head }, branch, { owner, name }) {
    if (!(0,github_api/* isObject */.G)(head) || head.ref !== branch || !(0,github_api/* isObject */.G)(head.repo))
        return false;
    const { full_name: full } = head.repo;
    return typeof full === 'string' && full.toLowerCase() === `${owner}/${name}`.toLowerCase();
}
function baseName({ base }) {
    return (0,github_api/* isObject */.G)(base) && typeof base.ref === 'string' ? [base.ref] : [];
}
async function readDefaultBranch(api) {
    const what = 'the repository';
    const answer = await api.json({ what, route: 'GET /repos/{owner}/{repo}', parameters: {}, repeat: 'safe' });
    if ((0,github_api/* isObject */.G)(answer) && typeof answer.default_branch === 'string')
        return answer.default_branch;
    throw (0,fault/* fault */.DG)('github/unexpected-answer', `${what}: the answer does not name its default branch`);
}
/** First the tip, so that a branch that is not there is not taken for one without a policy. */
async function policyAt(api, branch, path) {
    return readFileAt(api, api.repository, path, await tipOf(api, branch));
}
/** The newest commit of a branch. */
async function tipOf(api, branch) {
    const what = `the branch "${shown(branch)}"`;
    const answer = await api.json({
        what,
        route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
        parameters: { ref: `heads/${branch}` },
        repeat: 'safe',
    });
    const tip = (0,github_api/* isObject */.G)(answer) && (0,github_api/* isObject */.G)(answer.object) ? answer.object.sha : null;
    if (!(0,object_id/* isObjectId */.TS)(tip))
        throw (0,fault/* fault */.DG)('github/unexpected-answer', `${what}: the answer does not name its commit`);
    return tip;
}

// EXTERNAL MODULE: ./build/parse/readers/index.js + 25 modules
var readers = __webpack_require__(9787);
// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(2823);
;// CONCATENATED MODULE: ./build/review/headline.js

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
            return `Cannot be judged: ${(0,numbers/* counted */.hS)(blocking, 'problem')} to fix in the files of this pull request${atLeast(report)}`;
        case 'BAD_POLICY':
            return `Cannot be judged: the carbon budget on the base branch has ${(0,numbers/* counted */.hS)(blocking, 'problem')}`;
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
    return kg > 0 ? `; at least ${(0,numbers/* formatMass */.so)(kg)}CO2e added` : '';
}
function over(report) {
    const findings = report.findings.filter((finding) => finding.blocks || (finding.status === 'over' && !finding.waived));
    const [worst] = [...findings].sort((a, b) => excess(b) - excess(a));
    if (!worst)
        return 'Over budget';
    const others = findings.length > 1 ? `, and ${(0,numbers/* counted */.hS)(findings.length - 1, 'other budget')}` : '';
    if (worst.status === 'unknown') {
        return `Not known, and the policy blocks that: “${worst.budget}” has records without any figure${others}`;
    }
    if (worst.status === 'undecided') {
        return `Undecided, and the policy blocks that: “${worst.budget}” may be exceeded${others}`;
    }
    return `Over budget: ${amount(worst)} for “${worst.budget}”${others}`;
}
/** Over, and let through by a waiver. */
function isAllowed({ status, waived }) {
    return status === 'over' && waived !== undefined;
}
function excess(finding) {
    if (finding.limit === null)
        return 0;
    return finding.limit === 0 ? Number.POSITIVE_INFINITY : finding.gated / finding.limit;
}
function amount(finding) {
    const { limit, gated, unit } = finding;
    if (limit === null)
        return (0,numbers/* formatMeasure */.os)(gated, unit);
    const against = (0,numbers/* formatAgainst */.L$)(gated, limit, unit);
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
    const [waived] = findings.filter(isAllowed).sort((a, b) => excess(b) - excess(a));
    if (waived)
        return `Over budget by permission: ${amount(waived)} for “${waived.budget}”, and a waiver allows that`;
    const judged = findings.filter((finding) => finding.limit !== null && finding.status !== 'over');
    const [tightest] = judged.sort((a, b) => excess(b) - excess(a));
    if (!tightest && findings.length > 0)
        return 'Nothing is added to a budget; what is over was over before';
    if (!tightest || tightest.limit === null) {
        const adds = `this pull request adds ${(0,numbers/* formatMass */.so)(added.total_kg.central)}CO2e`;
        return report.policy.blob === null ? `No budget yet: ${adds}` : `No budget applies: ${adds}`;
    }
    if (tightest.status === 'unknown' && tightest.gated === 0) {
        return 'Not known: the records of this pull request give no figure to judge';
    }
    const { value, limit, unit } = (0,numbers/* formatAgainst */.L$)(tightest.gated, tightest.limit, tightest.unit);
    const least = tightest.at_least ? 'at least ' : '';
    const doubtful = findings.some(({ status, note }) => status === 'undecided' || (status === 'unknown' && note !== null));
    const word = doubtful ? 'Probably within' : 'Within';
    return `${word} budget: ${least}${value} of ${limit} ${withGas(unit, tightest.unit)} for “${tightest.budget}”`;
}

;// CONCATENATED MODULE: ./build/review/problems.js

/** Problems in the words of the report, sorted by place. `blocks` says which of the errors hold the merge. */
function problemReports(problems, blocks) {
    return [...problems].sort(problem/* byPlace */.hz).map((problem) => {
        const { code, class: group, severity, message, hint, at } = problem;
        return { code, class: group, severity, message, hint, ...at, blocks: severity === 'error' && blocks(problem) };
    });
}

// EXTERNAL MODULE: ./build/core/glob.js
var glob = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/core/footprint.js
var core_footprint = __webpack_require__(1781);
;// CONCATENATED MODULE: ./build/review/policy-checks.js



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
const policy_checks_problem = (0,problem/* reporter */.YX)(policyCheckProblems);
/** A typo in `assume` would otherwise silently fall back to the world average. */
function assumptionProblems({ policy, text }, file, catalogue) {
    const { region, hardware } = policy.assume;
    const problems = [];
    if (region !== null && catalogue.grid(region, null) === null) {
        const message = `the region "${region}" is not known`;
        problems.push(policy_checks_problem('policy/region-unknown', find(text, region, file), message, 'write "aws:eu-west-3" or "FR"'));
    }
    for (const { model } of hardware) {
        if (catalogue.accelerator(model) !== null || catalogue.cpu(model) !== null)
            continue;
        const message = `the hardware "${model}" is not known`;
        problems.push(policy_checks_problem('policy/hardware-unknown', find(text, model, file), message, 'write "8x NVIDIA H100 80GB HBM3"'));
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
    return policy_checks_problem('policy/not-a-file', at, 'the policy is a link, not a file', 'commit the policy as a plain file');
}
/** @returns one problem for each changed file that needs a record, or null when none does. */
function requiredRecords(policy, changed) {
    const { requiredFor } = policy.records;
    if (requiredFor.length === 0)
        return null;
    const matches = (0,glob/* compileGlobs */.tI)(requiredFor);
    const paths = [...changed].filter(matches).sort(problem/* compare */.UD);
    if (paths.length === 0)
        return null;
    return paths.map((file) => policy_checks_problem('records/required', { file, line: 1, column: 1 }, 'this file changed, and no record in the pull request says what producing it emitted', 'commit the emissions.csv, the model card or a *.carbon.yml of the run'));
}
/** Records of this pull request that say nothing: what is not known is never a pass. */
function silentRecords(policy, estimated) {
    if (policy.undecided === 'pass')
        return [];
    const silent = estimated.filter(({ item, head }) => (item.change === 'new' || item.change === 'changed') && head !== null && !(0,core_footprint/* isEstimate */.B)(head));
    return silent.flatMap(({ item }) => {
        if (!item.head)
            return [];
        const { path: file, line, column } = item.head.source;
        if (item.head.kind === 'plan' && item.head.half === 'launch') {
            const message = 'this launcher says on which devices, and not how long; a placeholder is counted';
            return policy_checks_problem('records/no-hours', { file, line, column }, message, 'write the time after which the job is ended');
        }
        const message = `this ${item.head.kind} gives no energy, no emissions and no hours to work one out`;
        return policy_checks_problem('records/no-figure', { file, line, column }, message, 'add the energy, or the hardware and the hours');
    });
}

;// CONCATENATED MODULE: ./build/review/trusted-policy.js
/**
 * The rule comes from base alone. What the pull request does to it is read too, but only to be shown, to widen where
 * records are looked for, and to stop a policy from being merged that nobody could be judged by afterwards.
 */



const MAX_BYTES = 262_144;
/** The keys by which a policy says something about files that are no records: itself, or by that of the organisation. */
const REQUIREMENTS = ['required_for', 'extends'];
function policyEntries(path, comparison, trusted) {
    const find = (entries) => entries.find((entry) => entry.path === path) ?? null;
    return { path, trusted, base: trusted === undefined ? find(comparison.base) : null, head: find(comparison.head) };
}
/**
 * @param content Blobs by object id, those of the policies among them.
 * @param judges Whether anything changed that a policy could say something about; if not, it is read only when it asks
 *   for records of other files.
 * @throws WorldError when the policy of the organisation cannot be had: what it locks is not known then.
 */
async function readPolicies({ path, trusted, base, head }, content, judges, open) {
    const blobs = await bytesOf(content, [base, head]);
    const read = (blob, bytes) => judges || asksForMore(bytes) ? parsed(path, blob, bytes) : Promise.resolve({ state: 'unread', blob });
    const headRead = await stateOf(path, head, blobs, read);
    const sameBlob = !trusted && base?.oid === head?.oid;
    const baseRead = trusted
        ? await read(trusted.oid, trusted.bytes)
        : sameBlob
            ? headRead
            : await stateOf(path, base, blobs, read);
    const above = baseRead.state === 'read' && baseRead.read.value.extends ? baseRead.read.value.extends : null;
    const organization = above && (await readAbove(above, open));
    const baseState = await together(baseRead, organization);
    const sides = { path, base: baseState, ...(trusted?.branch === undefined ? {} : { trunk: trusted.branch }) };
    if (sameBlob)
        return { ...sides, head: baseState };
    const known = headRead.state === 'read' && sameReference(headRead.read.value.extends, above) ? organization : null;
    return { ...sides, head: await together(headRead, known) };
}
/** @param above `null`: none is extended, or a pull request names it first. Then the file stands for itself. */
async function together(own, above) {
    if (own.state !== 'read')
        return own;
    const { read, blob, text } = own;
    const refused = (problems) => ({ state: 'invalid', problems, blob });
    const { underOrganization, aloneProblems } = await policyModule();
    if (above === null) {
        const problems = aloneProblems(read);
        return problems.length > 0 ? refused(problems) : { state: 'valid', policy: read.value, blob, text };
    }
    if (!above.ok)
        return refused(above.problems);
    const merged = underOrganization(read, above.read);
    if (!merged.ok)
        return refused(merged.problems);
    return { state: 'valid', policy: merged.value, blob, text, organization: above.organization };
}
function asksForMore(bytes) {
    const text = new TextDecoder('latin1').decode(bytes);
    return REQUIREMENTS.some((key) => text.includes(key));
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
    return { state: 'invalid', blob: entry.oid, problems: [policyNotAFile(path)] };
}
async function parsed(path, blob, bytes) {
    const policy = (await policyModule()).parsePolicy(bytes, path);
    if (!policy.ok)
        return { state: 'invalid', problems: policy.problems, blob };
    return { state: 'read', read: policy, blob, text: new TextDecoder().decode(bytes) };
}
/** Zod and YAML stand behind this import; where nothing is judged they are never loaded. */
function policyModule() {
    return Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2311), __webpack_require__.e(3603), __webpack_require__.e(6916), __webpack_require__.e(1794)]).then(__webpack_require__.bind(__webpack_require__, 6916));
}
/** Records are looked for wherever base or head says: narrowing the globs hides nothing. */
function scopeOf({ base, head }) {
    const scopes = [base, head].flatMap((state) => (state.state === 'valid' ? [scope(state.policy)] : []));
    if (base.state !== 'valid')
        scopes.push(() => true);
    return (path) => scopes.some((inScope) => inScope(path));
}
function scope({ records }) {
    const included = (0,glob/* compileGlobs */.tI)(records.include);
    const excluded = (0,glob/* compileGlobs */.tI)(records.exclude);
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
    prices: null,
    agents: [],
    waivers: null,
    corrections: [],
    learnFromDrift: false,
    extends: null,
    locked: [],
};
/** The rule that applies: what base says, and nothing where it says nothing. */
function policyOf({ base }) {
    if (base.state === 'valid')
        return base.policy;
    return base.state === 'unread' ? { ...WITHOUT_POLICY, mode: 'enforce' } : WITHOUT_POLICY;
}
function policyReport(policies, policy, proposed, suggested) {
    const { mode, gateOn, undecided, onError, accounting, assume } = policy;
    const organization = policies.base.state === 'valid' ? policies.base.organization : undefined;
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
        ...(organization ? { organization } : {}),
        ...(policies.trunk === undefined ? {} : { trunk: policies.trunk }),
        suggested,
    };
}
function accountingReport({ liveGrid, ...accounting }) {
    return liveGrid === undefined ? accounting : { ...accounting, live_grid: liveGrid };
}

;// CONCATENATED MODULE: ./build/review/frame.js





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
    const policy = base?.state === 'valid' ? base.policy : WITHOUT_POLICY;
    // A policy that could not be read may have been strict, and one that is absent holds nothing.
    const mode = base?.state === 'absent' ? 'report' : base?.state === 'valid' ? policy.mode : 'enforce';
    const { enforced, exitCode } = (0,core_verdict/* enforce */.FE)(verdict, { mode, onError: policy.onError });
    const report = {
        ...emptyReport(frame, { ...policyReport(policies ?? absent, policy, [], null), mode }),
        verdict,
        enforced,
        exit_code: exitCode,
        problems: problemsOf(cause, frame.policyPath),
    };
    return { ...report, headline: headline(report) };
}
function problemsOf(cause, policyPath) {
    if (!(cause instanceof Error))
        return problemReports(cause, () => true);
    const { code, message, hint } = cause instanceof problem/* WorldError */.nM
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

// EXTERNAL MODULE: ./build/core/ledger/lines.js
var ledger_lines = __webpack_require__(3165);
// EXTERNAL MODULE: ./build/core/merge.js
var merge = __webpack_require__(4194);
// EXTERNAL MODULE: ./build/core/reconcile.js
var reconcile = __webpack_require__(8966);
;// CONCATENATED MODULE: ./build/core/twins.js
/**
 * Runs of one recipe: the same model, the same data, the same settings but for seeds and names. The second of them may
 * have been needless, so they are pointed out as what could be used again; nothing is subtracted.
 */

/**
 * Equal for runs of one recipe. A recipe tells something only if it names a model and how it was trained; data may be
 * unknown in both. `null` otherwise.
 */
function recipeKey({ recipe }) {
    if (recipe === undefined || recipe.model === null || recipe.settings === null)
        return null;
    return [recipe.model, recipe.data ?? '', recipe.settings].join('\n');
}
function findTwins(runs) {
    const groups = new Map();
    for (const run of runs) {
        const { id, recipe } = run;
        const key = recipeKey(run);
        if (recipe === undefined || key === null)
            continue;
        const group = groups.get(key);
        if (group)
            group.ids.push(id);
        else
            groups.set(key, { recipe, ids: [id] });
    }
    return [...groups.values()]
        .filter(({ ids }) => ids.length > 1)
        .map(({ recipe, ids }) => ({ model: recipe.model ?? '', data: recipe.data, ids: ids.sort(problem/* compare */.UD) }))
        .sort((a, b) => (0,problem/* compare */.UD)(a.ids[0] ?? '', b.ids[0] ?? ''));
}

// EXTERNAL MODULE: ./build/review/collect.js + 1 modules
var collect = __webpack_require__(1704);
// EXTERNAL MODULE: ./build/core/compatible.js
var compatible = __webpack_require__(4822);
;// CONCATENATED MODULE: ./build/core/covered.js
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
    return (0,compatible/* compatible */.l)(name).replace(/\s+/g, ' ').trim().toLowerCase();
}
/** Why a figure is missing, in words; `null` when each record gives one. */
function silenceOf({ limit }, footprints) {
    const silent = footprints.filter((one) => !(0,core_footprint/* isEstimate */.B)(one)).length;
    if (silent > 0)
        return `${silent === 1 ? 'one record gives' : `${silent} records give`} no figure and no hours to work one out`;
    // However much such a serving takes, there is no figure for each request.
    const unasked = limit.kind === 'per-request' && footprints.some(({ serving }) => serving !== null && serving.requests <= 0);
    return unasked ? 'a serving without requests has no figure for each of them' : null;
}

// EXTERNAL MODULE: ./build/core/amount.js
var core_amount = __webpack_require__(1564);
;// CONCATENATED MODULE: ./build/core/judging/amounts.js
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
    const at = (price, amounts) => price === null ? [] : amounts.map((amount) => (0,core_amount/* scaled */.vK)(amount, price));
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
    const of = (record, footprint) => ((0,core_footprint/* isEstimate */.B)(footprint) ? lines(record, footprint.lines) : []);
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

// EXTERNAL MODULE: ./build/core/exact.js
var exact = __webpack_require__(1333);
;// CONCATENATED MODULE: ./build/core/sum/terms.js

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
    return a.sigma - b.sigma || a.central - b.central || (0,problem/* compare */.UD)(signatureOf(a), signatureOf(b));
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

;// CONCATENATED MODULE: ./build/core/sum/few.js

/** The 95 % point of the standard normal distribution. */
const Z95 = 1.645;
/** Equal steps over the normal distribution: for smooth functions no set of nodes is better. */
const STEP = 0.75;
const NODES = Array.from({ length: 13 }, (_, at) => (at - 6) * STEP);
const DENSITIES = NODES.map((z) => Math.exp((-z * z) / 2));
const WEIGHTS = DENSITIES.map((density) => density / DENSITIES.reduce((sum, one) => sum + one));
/** At least two amounts, all above zero. */
function ofFew(amounts) {
    const { terms, names } = termsOf(amounts);
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

;// CONCATENATED MODULE: ./build/core/sum/flat.js
/** A key in more amounts than these is shared by runs. */
const flat_LINES = 4;
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
    const shared = Uint8Array.from(occurrences, (count) => (count > flat_LINES ? 1 : 0));
    return { means, largest, from, keys, s, of, names: [...numbers.keys()], shared };
}
/** Sums of products below are rounded to steps of 2^-49, so that no order of the keys changes them. */
const ANCHOR = 12;
/** Covariance of the logarithms of two amounts from the keys that are shared by runs (1), or that are not (0). */
function flat_together({ from, keys, s, shared }, one, other, kind) {
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
    return flat_together(flat, one, one, 1);
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



const many_Z95 = 1.645;
function ofMany(amounts) {
    const flat = flattened(amounts);
    const mean = steadySum(flat.means);
    const variance = ownVariance(flat) + sharedVariance(flat);
    const square = Math.log1p(variance / (mean * mean));
    const middle = mean * Math.exp(-square / 2);
    const factor = Math.exp(many_Z95 * Math.sqrt(square));
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
    const apart = Math.exp(flat_together(flat, one, other, 1)) * Math.expm1(flat_together(flat, one, other, 0));
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
            parts.push(2 * mass.sum * other.mass.sum * Math.expm1(flat_together(flat, example, other.example, 1)));
        }
    }
    return steadySum(parts);
}
/** In the order of their names; `null` when they are too many. */
function groupsOf(flat) {
    const { means, largest } = flat;
    const groups = new Map();
    for (let one = 0; one < means.length; one += 1) {
        const signature = many_signatureOf(flat, one);
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
function many_signatureOf({ from, keys, s, shared, names }, one) {
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

;// CONCATENATED MODULE: ./build/core/sum/simulate.js

const DRAWS = 4000;
/** 5 % and 95 % of the draws, in order. */
const LOW = Math.round(DRAWS * 0.05) - 1;
const HIGH = Math.round(DRAWS * 0.95) - 1;
function simulated(amounts) {
    const { terms, names } = termsOf(amounts);
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
        return { ...(0,core_amount/* intervalOf */.XF)(only), cautious: only.cautious };
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
        return (0,core_amount/* intervalOf */.XF)(only);
    if (amounts.length > FEW)
        return ofMany(amounts);
    const few = ofFew(amounts);
    if (few.skewness <= SKEWED)
        return few;
    if (amounts.length > sum_LINES && amounts.length <= DRAWN)
        return simulated(amounts);
    return { low: few.lowest(), high: ofMany(amounts).high };
}

;// CONCATENATED MODULE: ./build/core/judging/finding.js
/** From sums to a finding. */



function sum(amounts, { gateOn }) {
    const { low, central, high, cautious } = sumAmounts(amounts);
    // At the low end a missing input weighs as much as at the centre: by the same ratio.
    const weight = central > 0 ? cautious / central : 1;
    const gated = { p5: low * weight, p50: cautious, p95: Math.max(high, cautious) }[gateOn];
    return { low, central, high, cautious, gated };
}
function nothing(judging) {
    return sum([], judging);
}
function finding(budget, held, judging) {
    const { value, added, most, owned, allowance } = held;
    const over = (0,exact/* exceeds */.O)(value.gated, most);
    const status = over ? 'over' : (0,exact/* exceeds */.O)(value.high, most) ? 'undecided' : 'within';
    const holds = over || (status === 'undecided' && judging.undecided === 'block');
    const before = over && !owned ? 'it was over before this pull request, which adds nothing to it' : null;
    return {
        ...shape(budget, value, added),
        status: status === 'undecided' && judging.undecided === 'pass' ? 'within' : status,
        blocks: holds && owned && judging.enforced,
        limit: most,
        remaining: most - value.gated,
        warn: !over && budget.warnAt !== null && value.gated > most * budget.warnAt,
        note: held.note ?? before,
        ...(allowance && isMore(allowance) ? { allowance } : {}),
    };
}
function isMore({ carried, debt, decline, headroom }) {
    return [carried, debt, decline, headroom].some((part) => part !== 0);
}
function shape(budget, value, added) {
    const { low, central, high, gated } = value;
    return {
        budget: budget.name,
        covers: budget.covers,
        per: budget.per,
        status: 'within',
        blocks: false,
        limit_text: budget.limit.text,
        limit: null,
        value: { low, central, high },
        gated,
        unit: unitOf(budget.limit),
        added,
        remaining: null,
        warn: false,
        at_least: false,
        item: null,
        note: null,
    };
}
/** A budget by authors or labels, at a pull request of others. */
function elsewhere(budget, note, judging) {
    const { limit } = budget;
    const most = limit.kind === 'absolute' ? limit.quantity.value : null;
    return { ...shape(budget, nothing(judging), 0), limit: most, remaining: most, note };
}
/** A record that gives nothing to work with is not a zero; the policy on what is undecided says whether it may pass. */
function unknown(read, note, judging) {
    return { ...read, status: 'unknown', blocks: judging.enforced && judging.undecided === 'block', note };
}
/** What could not be held against anything at all never passes where the policy enforces. */
function withheld(budget, note, judging) {
    return { ...shape(budget, nothing(judging), 0), status: 'unknown', blocks: judging.enforced, at_least: true, note };
}

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

;// CONCATENATED MODULE: ./build/core/judging/judging.js

/** Why a budget by authors or labels is not about this pull request; `null`: it is. */
function unconcerned(budget, { author, labels, agents }) {
    if (!isBy(budget.authors, author, agents))
        return 'it is not about the pull requests of this author';
    return isLabelled(budget, labels) ? null : 'it is about pull requests with other labels';
}
function isTouched({ item }) {
    return item.change === 'new' || item.change === 'changed';
}

;// CONCATENATED MODULE: ./build/core/judging/noise.js

/** 1.96 x sqrt(2). */
const REPEATABILITY = 1.96 * Math.SQRT2;
/** Runs that repeat each other, at least: of two, nobody knows which one is off. */
const FEWEST = 3;
/** Where too few runs repeat each other. Assumption of this project: the spread of repeats is about 2 %. */
const USUAL = 0.05;
/** What lies further apart is another experiment, whatever its recipe says. Assumption of this project. */
const WIDEST = 0.2;
/** What two estimates of one thing may differ by because computers round. */
const ROUNDING = 1e-9;
/** @param selected What the budget sees. */
function noiseOf({ noise }, selected) {
    if (noise === null)
        return { share: ROUNDING, because: null };
    if (noise !== 'measured')
        return { share: Math.max(noise, ROUNDING), because: `for noise of ${percent(noise)}` };
    const { runs, s } = spreadOf(selected);
    if (s === null)
        return { share: USUAL, because: `for noise of ${percent(USUAL)}, as too few runs repeat each other` };
    const share = Math.min(WIDEST, Math.max(ROUNDING, REPEATABILITY * s));
    const most = share === WIDEST ? 'at most ' : '';
    const how = `${runs} runs that repeat each other spread by ${percent(s)}`;
    return { share, because: `for noise of ${most}${percent(share)}, as ${how}` };
}
function spreadOf(selected) {
    const groups = new Map();
    for (const { item, base } of selected) {
        if (item.base?.kind !== 'run' || base === null || !isMeasured(item.base))
            continue;
        const key = recipeKey(item.base);
        const kwh = base.lines.energyKwh.central;
        if (key === null || !(kwh > 0))
            continue;
        const group = groups.get(key);
        if (group)
            group.push(kwh);
        else
            groups.set(key, [kwh]);
    }
    const repeated = [...groups.values()].filter(({ length }) => length > 1);
    const runs = repeated.reduce((sum, { length }) => sum + length, 0);
    if (runs < FEWEST)
        return { runs, s: null };
    const squares = repeated.reduce((sum, group) => sum + noise_squaresOf(group), 0);
    return { runs, s: Math.sqrt(squares / (runs - repeated.length)) };
}
function noise_squaresOf(group) {
    const mean = group.reduce((sum, one) => sum + one / group.length, 0);
    return group.reduce((sum, one) => sum + (one / mean - 1) ** 2, 0);
}
function isMeasured({ evidence }) {
    return evidence === 'metered' || evidence === 'counter';
}
/** `3%`, `5.54%`. */
function percent(share) {
    return `${Number((share * 100).toPrecision(3))}%`;
}

// EXTERNAL MODULE: ./build/core/ledger/window.js
var ledger_window = __webpack_require__(9860);
;// CONCATENATED MODULE: ./build/core/ledger/allowance.js
/**
 * What a budget over time allows in a window, from window to window since it started:
 *
 *   limit of a window = L x (1 - d)^(years since the year of the start)         what the policy writes, declined
 *   allowance         = limit + carried + debt
 *   carried to next   = what is left of the allowance, at most carry-over x limit of the window that it comes from
 *   debt to next      = what was spent beyond the allowance, where the policy says so
 *
 * What is left counts whole, so what was carried once may be carried again, within the same cap: nothing piles up. A debt
 * that is more than a window allows leaves it at 0, and the rest of it to the next. Limits are not cut to a part of a window:
 * a budget that starts in the middle of a year has that year's limit.
 */


/** @param spentIn What was spent in an earlier window, as it meets the limit; asked only where the budget remembers. */
function allowanceOf(limit, memory, { period, starts, at }, spentIn) {
    const current = (0,ledger_window/* windowOf */.Ou)(period, at);
    const first = (0,ledger_window/* windowOf */.Ou)(period, Math.min(starts, at));
    const own = (window) => declined(limit, memory.declines, window.year - first.year);
    const remembers = memory.carryOver > 0 || memory.debt;
    // Of the window before: above 0 what is carried, below 0 what is owed.
    let before = 0;
    for (const window of remembers ? (0,ledger_window/* windowsBetween */.sg)(period, first.from, current.from - 1) : []) {
        const left = (0,exact/* exactSum */.d)([own(window), before, -spentIn(window)]);
        before = left < 0 ? (memory.debt ? left : 0) : Math.min(left, (0,exact/* exactSum */.d)([memory.carryOver * own(window)]));
    }
    const [carried, debt] = [Math.max(0, before), Math.min(0, before)];
    const base = own(current);
    const most = Math.max(0, (0,exact/* exactSum */.d)([base, carried, debt]));
    return { limit, decline: (0,exact/* exactSum */.d)([base, -limit]), carried, debt: (0,exact/* exactSum */.d)([most, -base, -carried]), most };
}
function declined(limit, share, years) {
    // To the digits that a person would write: 0.93 x 0.93 is 0.8649 and no more.
    return years === 0 || share === 0 ? limit : (0,exact/* exactSum */.d)([limit * (1 - share) ** years]);
}

;// CONCATENATED MODULE: ./build/core/judging/select.js
/** What a budget sees of each item. */

/** Whether a record is in the places of a budget and of its model. */
function isCovered(budget, record, { matches }) {
    return matches(budget, record.source.path) && (budget.model === null || isOf(budget.model, record));
}
/**
 * The sides on which the record is in a budget's places and of its model. Spent compute that leaves them stays booked where
 * it was spent, and what comes into them was not there before.
 */
function select_select(budget, all, judging) {
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

;// CONCATENATED MODULE: ./build/core/ledger/spent.js
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
    const adds = unconcerned(about.budget, about.judging) === null;
    const touched = adds ? about.selected.filter(isTouched) : [];
    const grown = touched.filter(isRun).flatMap((one) => charged(about.counting, about.ledger, one));
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
        const stood = isCovered(about.budget, record, about.judging) || before.has(spent_keyOf(record));
        if ((!stood && !after.has(spent_keyOf(record))) || !isBrought(about, landing))
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
        byRun.set(key, known === undefined ? booking : spent_together(known, booking));
    }
    return [...byRun.values()];
}
function spent_together(one, other) {
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
    return isBy(budget.authors, author, judging.agents) && isLabelled(budget, labels);
}
/** Another account of a run is under the ids of the others, too. */
function idsOf(records) {
    return new Set(records.flatMap((record) => record === null ? [] : [spent_keyOf(record), ...(record.alsoIn ?? []).map(({ id }) => `${record.kind} ${id}`)]));
}
function spent_keyOf({ kind, id }) {
    return `${kind} ${id}`;
}
function isRun({ item }) {
    return item.head?.kind === 'run';
}
/** Plans and servings of the ledger, and those on base that it does not know: they are taken to land now. */
function standingIn(about) {
    const seen = new Map(about.selected.map((one) => [keyOfItem(one), one]));
    const onBase = new Set(about.all.flatMap(({ item }) => (item.base ? [spent_keyOf(item.base)] : [])));
    const known = new Set();
    const standing = about.ledger.commitments.flatMap((commitment) => {
        if (!isBrought(about, commitment.landing))
            return [];
        const key = spent_keyOf(commitment.record);
        const covered = isCovered(about.budget, commitment.record, about.judging);
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
    return record === null ? '' : spent_keyOf(record);
}
function standingOf(about, { record, landing, footprint }, ends) {
    const over = overHorizon(about, record, footprint);
    const lasting = lastingOf(about.counting.of(record, over), over, landing.at);
    return { ...lasting, ...ends, kind: record.kind, landed: landing.at, before: true, after: true };
}
function unknownOn(about, { item, base: footprint }, known) {
    const { base: record, change } = item;
    if (record === null || record.kind === 'run' || footprint === null || known.has(spent_keyOf(record)))
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
    const until = Math.min(reach.until, from + days * ledger_window/* DAY_S */.Rd, ended ?? Number.POSITIVE_INFINITY);
    const lasted = (until - Math.max(reach.from, from)) / ledger_window/* DAY_S */.Rd;
    return lasted <= 0 ? [] : amounts.map((amount) => (0,core_amount/* scaled */.vK)(amount, lasted / days));
}

;// CONCATENATED MODULE: ./build/core/judging/ratchet.js



/** What all items together may grow by. */
function roomOf(ratchet) {
    const { budget, selected, judging, counting, ledger } = ratchet;
    const noise = noiseOf(budget, selected);
    const amount = selected.reduce((room, one) => {
        if (one.item.change !== 'changed')
            return room;
        const grown = sum(charged(counting, ledger, one), judging).gated;
        return room + Math.min(grown, roomFor(ratchet, one, noise.share));
    }, 0);
    return { amount, because: noise.because };
}
/** What one item may grow by over base. */
function roomFor(ratchet, one, share) {
    const { counting, judging } = ratchet;
    const { base } = one.item;
    if (base === null || one.item.head === null)
        return 0;
    const now = sum(counting.base(one), judging).gated;
    const least = leastOf(ratchet, base, now);
    return Math.max(0, least * (1 + share) - now);
}
function leastOf({ ledger, counting, judging }, record, now) {
    if (ledger === null)
        return now;
    const gated = (amounts) => sum(amounts, judging).gated;
    if (record.kind === 'run') {
        // The newest, where another run came under an old id.
        const first = ledger.bookings.findLast((booking) => booking.change === 'new' && booking.record.id === record.id);
        return first === undefined ? now : Math.min(now, gated(counting.lines(first.record, first.lines)));
    }
    const alike = ledger.commitments.filter((one) => one.record.kind === record.kind && one.record.id === record.id);
    return Math.min(now, ...alike.map((one) => gated(counting.of(one.record, one.footprint))));
}

;// CONCATENATED MODULE: ./build/core/judging/over-time.js
/** Budgets that a single pull request does not use up: of a month, a quarter, a year, or of all that was ever merged. */








/** @param all What is in the repository, in the budget's places (`selected`) or not. */
function judgeOverTime(budget, limit, selected, all, judging) {
    const { ledger } = judging;
    if (ledger === null || judging.at === null) {
        const missing = ledger === null ? 'what was merged before is not known' : 'it is not known what time it is';
        return withheld(budget, `${missing}, so that it cannot be held against ${over_time_words(budget)}`, judging);
    }
    const at = Math.max(judging.at, lastOf(ledger));
    if (budget.starts !== null && budget.starts > at)
        return notYet(budget, limit, budget.starts, judging);
    const counting = countingOf(budget, judging.prices);
    const starts = startOf(budget, ledger);
    const spent = spending({ budget, counting, judging, ledger, selected, all, at, starts });
    // What servings grow by is spent over their horizon, of which a window is a part.
    const again = budget.per === 'total' ? selected : selected.filter(({ item }) => item.head?.kind !== 'serving');
    const room = () => roomOf({ budget, counting, judging, ledger, selected: again });
    const scene = { budget, limit, judging, ledger, at, starts, spent, room };
    const judged = budget.per === 'total' ? judgeTotal(scene) : judgePeriod(scene, budget.per);
    return ledger.complete ? judged : { ...judged, at_least: true };
}
function over_time_words({ per }) {
    return per === 'total' ? 'everything' : `a ${per}`;
}
/** The clock of the machine may be behind that of the last merge; what comes next is merged after it. */
function lastOf({ bookings, commitments }) {
    let last = Number.NEGATIVE_INFINITY;
    for (const { landing } of bookings)
        last = Math.max(last, landing.at);
    for (const { landing, ended } of commitments)
        last = Math.max(last, landing.at, ended?.at ?? landing.at);
    return last;
}
function startOf({ starts, per }, { policySince }) {
    return starts ?? (per === 'total' ? null : policySince) ?? Number.NEGATIVE_INFINITY;
}
function notYet(budget, { quantity }, starts, judging) {
    const most = quantity.value;
    const note = `it starts on ${(0,ledger_window/* dayOf */.kb)(starts)}`;
    return { ...shape(budget, sum([], judging), 0), limit: most, remaining: most, note };
}
function judgePeriod({ budget, limit, judging, at, starts, spent, room }, period) {
    const window = (0,ledger_window/* windowOf */.Ou)(period, at);
    const { before, after } = sidesOf(spent(window), judging);
    // Nobody knows since when there is a policy: then it is as if it had come with this window.
    const since = Number.isFinite(starts) ? starts : window.from;
    const spentIn = (earlier) => sum(spent(earlier).before, judging).gated;
    const parts = allowanceOf(limit.quantity.value, budget.memory, { period, starts: since, at }, spentIn);
    const allowance = { limit: parts.limit, carried: parts.carried, debt: parts.debt, decline: parts.decline };
    const held = { before, after, most: parts.most, allowance: { ...allowance, headroom: 0, because: null } };
    const { name, from, until } = window;
    const report = { name, from: (0,ledger_window/* dayOf */.kb)(from), until: (0,ledger_window/* dayOf */.kb)(until), spent: before.gated };
    return { ...heldAgainst(budget, held, room, judging), period: report };
}
function judgeTotal({ budget, limit, judging, spent, room }) {
    const most = limit.quantity.value;
    const allowance = { limit: most, carried: 0, debt: 0, decline: 0, headroom: 0, because: null };
    return heldAgainst(budget, { ...sidesOf(spent(null), judging), most, allowance }, room, judging);
}
function sidesOf({ before, after }, judging) {
    return { before: sum(before, judging), after: sum(after, judging) };
}
function heldAgainst(budget, held, room, judging) {
    const { before, after, most } = held;
    const { raised, because } = ratcheted(budget, before.gated, most, room);
    const allowance = { ...held.allowance, headroom: (0,exact/* exactSum */.d)([raised, -most]), because };
    // Both, since what has no figure yet may be nothing at the end that meets the limit, and cost something.
    const owned = (0,exact/* exceeds */.O)(after.gated, before.gated) || (0,exact/* exceeds */.O)(after.cautious, before.cautious);
    const added = (0,exact/* exactSum */.d)([after.gated, -before.gated]);
    const note = owned ? null : unconcerned(budget, judging);
    return finding(budget, { value: after, added, most: raised, owned, note, allowance }, judging);
}
/** A limit that base is over already gives way to what base is, and to noise in what is measured again. */
function ratcheted(budget, base, most, room) {
    if (!budget.ratchet || !(0,exact/* exceeds */.O)(base, most))
        return { raised: most, because: null };
    const { amount, because } = room();
    const over = 'because base is over it already';
    return { raised: (0,exact/* exactSum */.d)([base, amount]), because: because === null ? over : `${over}, and ${because}` };
}
/** Without a ledger: what stands in the repository. */
function judgeStanding(budget, limit, selected, judging) {
    const counting = countingOf(budget, judging.prices);
    const head = sum(selected.flatMap((one) => bookedAmounts(counting, one)), judging);
    const base = sum(selected.flatMap(counting.base), judging);
    const most = limit.quantity.value;
    const allowance = { limit: most, carried: 0, debt: 0, decline: 0, headroom: 0, because: null };
    const { raised, because } = ratcheted(budget, base.gated, most, () => roomOf({ budget, counting, judging, ledger: null, selected }));
    const added = head.gated - base.gated;
    const headroom = (0,exact/* exactSum */.d)([raised, -most]);
    const held = { value: head, added, most: raised, owned: added > 0, allowance: { ...allowance, headroom, because } };
    return finding(budget, held, judging);
}
/** Spent compute stays booked: a removed or shrunk run counts with its larger account. Plans and servings can be undone. */
function bookedAmounts(counting, one) {
    const head = counting.head(one);
    if ((one.item.base ?? one.item.head)?.kind !== 'run')
        return head;
    const base = counting.base(one);
    const size = (amounts) => amounts.reduce((total, amount) => total + amount.cautious, 0);
    return size(base) > size(head) ? base : head;
}

;// CONCATENATED MODULE: ./build/core/judging/each.js
/** Limits that hold for each item by itself. */









/** @returns the item that is worst against the limit. @param seen What the budget sees, of which some are `judged`. */
function judgeEach(budget, limit, judged, seen, judging) {
    const counting = rating(countingOf(budget, judging.prices), limit);
    const findings = judged.map((one) => judgeItem(budget, limit, one, { counting, seen, judging }));
    findings.sort((a, b) => b.gated - a.gated || (0,problem/* compare */.UD)(a.item ?? '', b.item ?? ''));
    const none = { value: nothing(judging), added: 0, most: limit.quantity.value, owned: true };
    const blocking = findings.find((one) => one.blocks);
    return blocking ?? findings[0] ?? rated(finding(budget, none, judging), limit);
}
function judgeItem(budget, limit, one, { counting, seen, judging }) {
    const value = sum(counting.head(one), judging);
    const base = sum(counting.base(one), judging).gated;
    const added = isTouched(one) ? value.gated : 0;
    const { raised, because } = ratcheted(budget, base, limit.quantity.value, () => {
        const noise = noiseOf(budget, seen);
        const ratchet = { budget, counting, judging, ledger: null, selected: seen };
        return { amount: roomFor(ratchet, one, noise.share), because: noise.because };
    });
    const most = limit.quantity.value;
    const headroom = (0,exact/* exactSum */.d)([raised, -most]);
    const allowance = { limit: most, carried: 0, debt: 0, decline: 0, headroom, because };
    const owned = added > 0 || budget.per !== 'total';
    const judged = finding(budget, { value, added, most: raised, owned, allowance }, judging);
    return { ...rated(judged, limit), item: (one.item.head ?? one.item.base)?.id ?? null };
}
/** For a rate, each side at the number of requests that the policy names. */
function rating(counting, limit) {
    if (limit.kind !== 'per-request')
        return counting;
    return {
        ...counting,
        head: (one) => perRequest(counting.head(one), one.head, limit.requests),
        base: (one) => perRequest(counting.base(one), one.base, limit.requests),
    };
}
function perRequest(amounts, footprint, requests) {
    const served = footprint?.serving?.requests ?? 0;
    return served <= 0 ? [...amounts] : amounts.map((amount) => (0,core_amount/* scaled */.vK)(amount, requests / served));
}
/** Judged at the number of requests that the policy names, reported for one. */
function rated(judged, limit) {
    if (limit.kind !== 'per-request')
        return judged;
    const per = (value) => value / limit.requests;
    const { low, central, high } = judged.value;
    const { allowance } = judged;
    return {
        ...judged,
        unit: `${unitOf(limit)} per request`,
        value: { low: per(low), central: per(central), high: per(high) },
        gated: per(judged.gated),
        added: per(judged.added),
        limit: judged.limit === null ? null : per(judged.limit),
        remaining: judged.remaining === null ? null : per(judged.remaining),
        ...(allowance && {
            allowance: { ...allowance, limit: per(allowance.limit), headroom: per(allowance.headroom) },
        }),
    };
}

;// CONCATENATED MODULE: ./build/core/judging/exchange.js
/**
 * More for a better model: so much for each step by which a metric is better than the best one on base, at most what the
 * policy says in any case. A metric is what somebody wrote down, and believed: that is why there is a most.
 *
 * The metric of a model on base is the best of its runs there; what has none on base has nothing to be better than, and is
 * let in nothing.
 */





/** @param selected What the budget sees: all of it is of one model if the budget names one. */
function judgeExchange(budget, limit, selected, judging) {
    const counting = countingOf(budget, judging.prices);
    const added = sum(selected.flatMap(counting.added), judging);
    const { amount, because } = boughtBy(budget, limit, selected);
    const allowance = { limit: 0, carried: 0, debt: 0, decline: 0, headroom: amount, because };
    const judged = finding(budget, { value: added, added: added.gated, most: amount, owned: true, allowance }, judging);
    // Where nothing is let in, the reader wants to know why, too.
    return { ...judged, allowance };
}
function boughtBy(budget, limit, selected) {
    const { metric, quantity, step } = limit;
    const [best] = improvements(budget, limit, selected).sort((a, b) => b.by - a.by);
    if (best === undefined)
        return { amount: 0, because: `no model has ${metric} on base and in what is new` };
    if (best.by <= 0)
        return { amount: 0, because: `${metric} is not better than on base` };
    // Without a most, one step's worth: the policy is refused before it comes to this.
    const most = (limit.most ?? quantity).value;
    const amount = Math.min(most, (0,exact/* exactSum */.d)([Math.min(most, (best.by / step) * quantity.value)]));
    const told = `because ${metric} goes from ${figure(best.from)} to ${figure(best.to)}`;
    return { amount, because: amount === most ? `at most, ${told}` : told };
}
/** By model, of those that have the metric on both sides. */
function improvements(budget, limit, selected) {
    const before = bests(budget, limit, selected, ({ item }) => item.base);
    // A metric that is written anew beside a run that stays as it was cost nothing, and buys nothing.
    const after = bests(budget, limit, selected.filter(isTouched), ({ item }) => item.head);
    return [...after].flatMap(([model, to]) => {
        const from = before.get(model);
        if (from === undefined)
            return [];
        const by = limit.better === 'up' ? to - from : from - to;
        // 0.91 - 0.81 is 0.1, and no more: the digits of the larger of the two decide.
        const digits = Number.isFinite(by) ? (0,exact/* exactSum */.d)(limit.better === 'up' ? [to, -from] : [from, -to]) : by;
        return [{ from, to, by: digits }];
    });
}
function bests(budget, { metric, better }, selected, side) {
    const best = new Map();
    const name = metric.toLowerCase();
    for (const one of selected) {
        const record = side(one);
        if (record?.kind !== 'run')
            continue;
        const value = Object.hasOwn(record.metrics ?? {}, name) ? record.metrics?.[name] : undefined;
        if (value === undefined)
            continue;
        const model = budget.model === null ? modelKey(record.model) : '';
        const known = best.get(model);
        const isBetter = known === undefined || (better === 'up' ? value > known : value < known);
        if (isBetter)
            best.set(model, value);
    }
    return best;
}
function figure(value) {
    return String(Number(value.toPrecision(6)));
}

;// CONCATENATED MODULE: ./build/core/judging/relative.js
/**
 * Head against base. The same grid and the same hardware stand on both sides, so their uncertainty cancels and is left out.
 *
 * Noise is a share of base, and of what the pull request measures again: what stays as it is adds no room. A comparison with
 * base knows nothing of what was before it, so that every pull request may use its share again; a limit that must not climb
 * is an absolute one with `ratchet`.
 */




function judgeRelative(budget, limit, selected, judging) {
    const counting = countingOf(budget, judging.prices);
    const head = sum(selected.flatMap(counting.head), judging);
    const base = sum(selected.flatMap(counting.base), judging);
    const added = head.gated - base.gated;
    if (base.gated === 0) {
        const note = head.gated === 0 ? null : 'base has nothing to compare with; the limit holds from the next change on';
        const status = head.gated === 0 ? 'within' : 'unknown';
        return { ...shape(budget, head, added), status, blocks: false, limit: null, remaining: null, note };
    }
    const { headroom, because } = headroomOf(budget, selected, base.gated, judging);
    const own = base.gated * (1 + limit.ratio);
    const most = headroom === 0 ? own : (0,exact/* exactSum */.d)([own, headroom]);
    const over = (0,exact/* exceeds */.O)(head.gated, most) && added > 0;
    const allowance = { limit: own, carried: 0, debt: 0, decline: 0, headroom, because };
    return {
        ...shape(budget, head, added),
        status: over ? 'over' : 'within',
        blocks: over && judging.enforced,
        limit: most,
        remaining: most - head.gated,
        ...(headroom === 0 ? {} : { allowance }),
    };
}
function headroomOf(budget, selected, base, judging) {
    if (budget.noise === null)
        return { headroom: 0, because: null };
    const counting = countingOf(budget, judging.prices);
    const again = selected.filter(({ item }) => item.change !== 'same');
    const { share, because } = noiseOf(budget, selected);
    const headroom = share * Math.min(base, sum(again.flatMap(counting.base), judging).gated);
    return { headroom: (0,exact/* exactSum */.d)([headroom]), because };
}

;// CONCATENATED MODULE: ./build/core/same-boundary.js
/**
 * Two footprints that are about to be added. The compiler refuses two boundaries; where they are values, and all are made
 * under one accounting, mixing them is a bug and is thrown.
 */
function same_boundary_together(a, b) {
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

;// CONCATENATED MODULE: ./build/core/judge.js
/**
 * Budgets held against footprints. Judging decides and prints nothing.
 *
 * What is held against the limit (`gated`) is the end of the interval that the policy's `gate_on` names, and never
 * less than what a missing input may cost: leaving a field out is not a way under a limit.
 */










/** @returns one finding per budget, in the order of the policy. */
function judge(budgets, all, judging) {
    const booked = judging.ledger?.commitments.map(({ footprint }) => footprint) ?? [];
    sameBoundary([...booked, ...all.flatMap(({ base, head }) => [base, head].filter((one) => one !== null))]);
    return budgets.map((budget) => judgeOne(budget, all, judging));
}
function judgeOne(budget, all, judging) {
    const missing = unpriced(budget, judging.prices);
    if (missing !== null)
        return withheld(budget, missing, judging);
    const note = unconcerned(budget, judging);
    if (note !== null && !needsHistory(budget, judging))
        return elsewhere(budget, note, judging);
    const selected = select_select(budget, all, judging);
    const judged = judgeBudget(budget, selected, all, judging);
    const unreadable = judging.unreadable.some((path) => judging.matches(budget, path));
    const touched = note === null ? selected.filter(isTouched) : [];
    const silence = silenceOf(budget, touched.flatMap(({ head }) => (head === null ? [] : [head])));
    const read = { ...judged, at_least: judged.at_least || unreadable || silence !== null };
    return silence !== null && judged.status === 'within' ? unknown(read, silence, judging) : read;
}
/** What others brought in counts in it, whoever opens the pull request. */
function needsHistory({ limit, per }, { ledger }) {
    if (limit.kind !== 'absolute')
        return false;
    return per === 'month' || per === 'quarter' || per === 'year' || (per === 'total' && ledger !== null);
}
function judgeBudget(budget, selected, all, judging) {
    const { limit, per } = budget;
    if (limit.kind === 'exchange')
        return judgeExchange(budget, limit, selected, judging);
    if (limit.kind === 'relative')
        return judgeRelative(budget, limit, selected, judging);
    if (limit.kind === 'per-request')
        return judgeEach(budget, limit, selected.filter(isServing), selected, judging);
    if (per === 'run')
        return judgeEach(budget, limit, selected.filter(isTouched), selected, judging);
    if (needsHistory(budget, judging))
        return judgeOverTime(budget, limit, selected, all, judging);
    if (per === 'total')
        return judgeStanding(budget, limit, selected, judging);
    const added = sum(selected.flatMap(countingOf(budget, judging.prices).added), judging);
    const held = { value: added, added: added.gated, most: limit.quantity.value, owned: true };
    return finding(budget, held, judging);
}
function isServing({ item }) {
    return item.head?.kind === 'serving';
}

// EXTERNAL MODULE: ./build/core/home.js
var core_home = __webpack_require__(7911);
// EXTERNAL MODULE: ./build/core/carried-out.js
var carried_out = __webpack_require__(1637);
;// CONCATENATED MODULE: ./build/core/ledger/pairs.js
/**
 * Which runs carried out which plans, from what landed. A plan is the latest of its id that landed before the run, since
 * that is the one that was gated. First what runs say themselves, then launchers by what they start, then what has one
 * model in one folder. What could be two things is none.
 */






/** What may still be another run: plans come true within this factor, or it was not they. Only where nobody says. */
const MOST_APART = 5;
/** @returns each run in one pair at most, and each plan in one; sorted by the plan's id. */
function pairsOf(ledger) {
    const plans = plansOf(ledger);
    const named = new Map();
    const silent = [];
    for (const run of runsOf(ledger)) {
        const plan = run.run.plan === undefined ? null : namedBy(run, run.run.plan, plans);
        if (plan === null)
            silent.push(run);
        else
            add(named, plan, run);
    }
    const launched = inferred(silent, plans, new Set(named.keys()), LAUNCHED);
    const taken = new Set([...named.keys(), ...launched.keys()]);
    const started = new Set([...launched.values()].flat());
    const alike = inferred(silent.filter((run) => !started.has(run)), plans, taken, ALIKE);
    const pairs = [
        ...[...named].flatMap(([id, runs]) => toldPair(plans.get(id) ?? [], runs)),
        ...[...launched, ...alike].flatMap(([id, runs]) => inferredPair(plans.get(id) ?? [], runs)),
    ];
    return pairs.sort((0,problem/* compareBy */.VE)(({ plan }) => plan.id));
}
function add(matches, id, run) {
    const runs = matches.get(id);
    if (runs)
        runs.push(run);
    else
        matches.set(id, [run]);
}
function plansOf({ commitments }) {
    const plans = new Map();
    for (const { record, footprint, landing } of commitments) {
        if (record.kind !== 'plan' || !(0,core_footprint/* isEstimate */.B)(footprint))
            continue;
        const one = { plan: record, landing, kg: (0,ledger_lines/* kgOf */.W9)(footprint.lines) };
        const forms = plans.get(record.id);
        if (one.kg <= 0)
            continue;
        if (forms)
            forms.push(one);
        else
            plans.set(record.id, [one]);
    }
    return plans;
}
/** Each run once, by its first booking, with all that is booked of it. */
function runsOf(ledger) {
    const saying = new Map();
    for (const { record } of ledger.bookings)
        if (record.plan !== undefined)
            saying.set(record.id, record.plan);
    return ledger.bookings.flatMap(({ change, record, landing }) => {
        const lines = change === 'new' ? ledger.bookedOf(record) : null;
        const kg = lines === null ? 0 : (0,ledger_lines/* kgOf */.W9)(lines);
        if (kg <= 0)
            return [];
        const plan = record.plan ?? saying.get(record.id);
        return [{ run: plan === undefined ? record : { ...record, plan }, landing, kg }];
    });
}
/** The id that a run names; `null` when there is no such plan until then, or several. */
function namedBy({ landing }, name, plans) {
    const landed = [...plans].filter(([, forms]) => forms.some((form) => form.landing.at <= landing.at));
    const ids = landed.map(([id]) => id);
    if (ids.includes(name))
        return name;
    const bare = ids.filter((id) => id.slice(id.indexOf(':') + 1) === name);
    return bare.find((id) => id === `carbon:${name}`) ?? (bare.length === 1 ? (bare[0] ?? null) : null);
}
/** One of the two projects lies in the other: a run looks at the homes above its own, and at all in its own. */
const LAUNCHED = {
    places: (plan) => {
        const home = (0,core_home/* homeOf */.l)(plan.source.path);
        return (0,carried_out/* isLaunch */.sW)(plan) ? [`is ${home}`, `in ${home}`, ...above(home).map((one) => `in ${one}`)] : [];
    },
    looks: (run) => {
        const home = (0,core_home/* homeOf */.l)(run.source.path);
        return [`in ${home}`, ...above(home).map((one) => `is ${one}`)];
    },
    fits: ({ run }, { plan }) => (0,carried_out/* isLaunch */.sW)(plan) && (0,carried_out/* carriesOut */.We)(run, plan),
};
const ALIKE = {
    places: modelInHome,
    looks: modelInHome,
    fits: ({ run, kg }, planned) => {
        if (modelInHome(run)[0] !== modelInHome(planned.plan)[0])
            return false;
        return kg <= planned.kg * MOST_APART && kg * MOST_APART >= planned.kg;
    },
};
function modelInHome({ model, source }) {
    return model === null ? [] : [`${(0,core_home/* homeOf */.l)(source.path)}\n${model}`];
}
/** Folders above one, with a slash at their ends; the repository itself is empty. */
function above(home) {
    const folders = home.split('/').slice(0, -1);
    return folders.map((_, depth) => folders
        .slice(0, depth)
        .map((folder) => `${folder}/`)
        .join(''));
}
/**
 * Plans of which a run may be the outcome by what both say. A run that fits several is of none; of several runs that fit one
 * plan it is the first that landed, and none when two landed together.
 */
function inferred(runs, plans, taken, like) {
    const placed = placesOf(plans, taken, like);
    const found = new Map();
    for (const run of runs) {
        const ids = like.looks(run.run).flatMap((place) => placed.get(place) ?? []);
        const fitting = ids.filter((id) => {
            const gated = gatedBefore(plans.get(id) ?? [], run.landing.at);
            return gated !== null && beganAfter(run, gated) && like.fits(run, gated);
        });
        const [id] = fitting;
        if (id !== undefined && new Set(fitting).size === 1)
            add(found, id, run);
    }
    return new Map([...found].flatMap(([id, candidates]) => {
        const first = Math.min(...candidates.map(({ landing }) => landing.at));
        const earliest = candidates.filter(({ landing }) => landing.at === first);
        return earliest.length === 1 ? [[id, earliest]] : [];
    }));
}
/** Ids of plans that are not taken, by all places that their forms had. */
function placesOf(plans, taken, { places }) {
    const found = new Map();
    for (const [id, forms] of plans) {
        if (taken.has(id))
            continue;
        for (const place of new Set(forms.flatMap(({ plan }) => places(plan)))) {
            const ids = found.get(place);
            if (ids)
                ids.push(id);
            else
                found.set(place, [id]);
        }
    }
    return found;
}
/** The form of a plan that stood, or had stood, when something landed; landings of one moment are not before each other. */
function gatedBefore(forms, at) {
    return latest(forms.filter(({ landing }) => landing.at < at));
}
/** Of forms that landed at one moment, the largest. */
function latest(forms) {
    return forms.reduce((best, form) => {
        if (best === null || form.landing.at > best.landing.at)
            return form;
        return form.landing.at === best.landing.at && form.kg > best.kg ? form : best;
    }, null);
}
/** A plan that is written when its run has begun is none. What does not say when it began has only landed later. */
function beganAfter({ run }, { landing }) {
    const began = beginning(run);
    return began === null || began >= landing.at;
}
/** Seconds since 1970; a time without a zone is taken as UTC. */
function beginning({ started, finished, durationS }) {
    const ended = instant(finished);
    return instant(started) ?? (ended === null || durationS === null ? null : ended - durationS);
}
function instant(time) {
    if (time === null)
        return null;
    const seconds = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(time) || !time.includes('T') ? time : `${time}Z`) / 1000;
    return Number.isNaN(seconds) ? null : seconds;
}
/**
 * Runs that name their plan add up, as they land, against the plan as it was until then; what went furthest beyond its plan is
 * the outcome, so that a plan that is raised afterwards was still too low. A plan that did not land before all of them, or
 * that one of them began before, was written in the knowledge of the outcome: it may show that too little was planned,
 * and never that plans come true.
 */
function toldPair(forms, runs) {
    const stages = [...new Set(runs.map(({ landing }) => landing.at))].flatMap((at) => stageOf(forms, runs, at));
    const [first, ...others] = stages;
    if (first === undefined)
        return [];
    const ratio = ({ spentKg, plannedKg }) => spentKg / plannedKg;
    const worst = others.reduce((a, b) => (ratio(b) > ratio(a) || (ratio(b) === ratio(a) && b.at > a.at) ? b : a), first);
    const isPrior = runs.every((run) => run.landing.at > firstOf(forms) && beganAfterFirst(run, forms));
    return isPrior || worst.spentKg > worst.plannedKg ? [worst] : [];
}
function stageOf(forms, runs, at) {
    const planned = gatedBefore(forms, at) ?? latest(forms.filter(({ landing }) => landing.at === at));
    const landed = runs.filter(({ landing }) => landing.at <= at);
    return planned === null ? [] : [pairs_pairOf(planned, landed, at)];
}
function firstOf(forms) {
    return Math.min(...forms.map(({ landing }) => landing.at));
}
function beganAfterFirst({ run }, forms) {
    const began = beginning(run);
    return began === null || began >= firstOf(forms);
}
function inferredPair(forms, runs) {
    const [run] = runs;
    const planned = run === undefined ? null : gatedBefore(forms, run.landing.at);
    return run === undefined || planned === null ? [] : [pairs_pairOf(planned, runs, run.landing.at)];
}
function pairs_pairOf({ plan, kg }, runs, at) {
    const sorted = runs.toSorted((0,problem/* compareBy */.VE)(({ run }) => run.id));
    return { plan, plannedKg: kg, runs: sorted.map(({ run }) => run), spentKg: pairs_sum(sorted), at };
}
function pairs_sum(runs) {
    return (0,exact/* exactSum */.d)(runs.map(({ kg }) => kg));
}

;// CONCATENATED MODULE: ./build/core/ledger/drift.js
/**
 * How plans came out, folder by folder, and what that means for the next one: who plans too little again and again is
 * gated as if the plan said what the earlier ones came to.
 *
 * Of each pair the logarithm of spent over planned, no further out than a factor of five either way, so that one accident
 * does not decide. Pairs weigh as many kilograms as were planned: a hundred small runs that come out exactly do not hide a
 * large one that does not. Their mean m is shrunk towards no drift by Buehlmann's credibility n / (n + k) ("Experience
 * Rating and Credibility", ASTIN Bulletin 4, 1967), with the effective number n = (sum w)^2 / sum w^2 of weights (Kish,
 * "Survey Sampling", 1965), so that small pairs do not make a large one credible either. k = 2 is our choice: it takes two
 * pairs of one size for half of what they show to be believed. The factor is exp(m n / (n + k)).
 */




const CREDIBLE_AT = 2;
const MOST_SHOWN = 5;
const MOST_NAMED = 3;
/**
 * @param learns Whether the policy lets plans be counted with it.
 * @returns for each folder in which a plan was followed by a run, sorted by folder.
 */
function driftReports(ledger, learns) {
    const folders = new Map();
    for (const pair of pairsOf(ledger)) {
        const path = (0,core_home/* homeOf */.l)(pair.plan.source.path);
        const pairs = folders.get(path);
        if (pairs)
            pairs.push(pair);
        else
            folders.set(path, [pair]);
    }
    return [...folders].map(([path, pairs]) => report(path, pairs, learns)).sort((0,problem/* compareBy */.VE)(({ path }) => path));
}
function report(path, pairs, learns) {
    const factor = factorOf(pairs);
    const newest = pairs.toSorted((a, b) => b.at - a.at || (0,problem/* compare */.UD)(a.plan.id, b.plan.id)).slice(0, MOST_SHOWN);
    return {
        path,
        pairs: pairs.length,
        factor,
        applied: learns && factor > 1,
        newest: newest.map(({ plan, runs, plannedKg, spentKg }) => {
            return { plan: plan.id, run: namesOf(runs.map(({ id }) => id)), planned_kg: plannedKg, spent_kg: spentKg };
        }),
    };
}
function namesOf(ids) {
    const rest = ids.length - MOST_NAMED;
    return ids.slice(0, MOST_NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
/** In the order of plans' ids, so that the same pairs give the same bits. */
function factorOf(pairs) {
    let [weights, squares, logs] = [0, 0, 0];
    for (const { plannedKg, spentKg } of pairs) {
        weights += plannedKg;
        squares += plannedKg * plannedKg;
        logs += plannedKg * Math.log(drift_within(spentKg / plannedKg));
    }
    const n = (weights * weights) / squares;
    return drift_within(Math.exp((logs / weights) * (n / (n + CREDIBLE_AT))));
}
function drift_within(ratio) {
    return Math.min(MOST_APART, Math.max(1 / MOST_APART, ratio));
}
/**
 * What a plan is counted with, and from which folder: the nearest one above it that has a drift. At least 1: a folder that
 * plans too much is not let plan more.
 */
function biasOf(plan, drifts) {
    const home = (0,core_home/* homeOf */.l)(plan.source.path);
    const above = drifts.filter(({ path }) => home.startsWith(path)).sort((a, b) => b.path.length - a.path.length);
    const [nearest] = above;
    return nearest?.applied ? { factor: nearest.factor, path: nearest.path } : { factor: 1, path: '' };
}
/**
 * Plans on both sides, so that what a pull request adds is counted with the factor and what stood before is not new.
 * The best estimate and its interval stay what they are, since the plan may be right this time; what a budget reads
 * (`cautious`) is what such plans came to. A budget on `p95` reads the upper end, where that is more.
 */
function withBias(estimated, drifts) {
    if (drifts.every(({ applied }) => !applied))
        return estimated;
    return estimated.map((one) => {
        const { item, base, head } = one;
        const after = biased(item.head?.kind === 'plan' ? item.head : null, head, drifts);
        const before = base === head ? after : biased(item.base?.kind === 'plan' ? item.base : null, base, drifts);
        return after === head && before === base ? one : { item, base: before, head: after };
    });
}
/** Plans that stand in the ledger, counted as a new one of their folder would be. What was booked of runs stays as it is. */
function ledgerWithBias(ledger, drifts) {
    if (drifts.every(({ applied }) => !applied))
        return ledger;
    const commitments = ledger.commitments.map((one) => {
        const { record, footprint } = one;
        const raised = record.kind === 'plan' ? biased(record, footprint, drifts) : footprint;
        return raised === null || raised === footprint ? one : { ...one, footprint: raised };
    });
    return { ...ledger, commitments };
}
function biased(plan, footprint, drifts) {
    if (plan === null || footprint === null)
        return footprint;
    const { factor, path } = biasOf(plan, drifts);
    if (factor <= 1)
        return footprint;
    const raised = (line) => (0,core_amount/* atMost */.Tu)(footprint.lines[line], footprint.lines[line].cautious * factor);
    const folder = path === '' ? 'this repository' : path;
    const value = `x ${Number(factor.toPrecision(3))}, as earlier plans of ${folder} came out`;
    return {
        ...footprint,
        lines: {
            energyKwh: raised('energyKwh'),
            operationalKg: raised('operationalKg'),
            idleKg: raised('idleKg'),
            embodiedKg: raised('embodiedKg'),
            waterL: raised('waterL'),
        },
        assumptions: [...footprint.assumptions, { what: 'drift', value, from: 'policy' }],
    };
}

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
    return counted.length === 1 ? new Map(only.spread.map(({ key, s }) => [key, s])) : ofFew(counted).shifts();
}
/** The total if the input were known to be what it is taken for. */
function knowing(key, parts) {
    const { low, central, high } = sumAmounts(parts.map((part) => without(key, part)));
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
        energy_kwh: (0,core_amount/* intervalOf */.XF)(energyKwh),
        operational_kg: (0,core_amount/* intervalOf */.XF)(operationalKg),
        idle_kg: (0,core_amount/* intervalOf */.XF)(idleKg),
        embodied_kg: (0,core_amount/* intervalOf */.XF)(embodiedKg),
        water_l: (0,core_amount/* intervalOf */.XF)(waterL),
        total_kg: intervalOfSum(totalAmounts(footprint)),
    };
}
function intervalOfSum(amounts) {
    const { low, central, high } = sumAmounts(amounts);
    return { low, central, high };
}
/** The lines that make up the total; one that is empty says nothing about the width of the sum. */
function totalAmounts({ lines }) {
    return [lines.operationalKg, lines.idleKg, lines.embodiedKg].filter(({ cautious }) => cautious > 0);
}
/** What a budget reads of one footprint. */
function gatedKg(footprint) {
    return sumAmounts(totalAmounts(footprint)).cautious;
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
            energy_kwh: (0,core_amount/* intervalOf */.XF)(otherMethod.energyKwh),
            total_kg: intervalOfSum(otherMethod.totalKg),
        },
        market_kg: marketKg && (0,core_amount/* intervalOf */.XF)(marketKg),
    };
}

;// CONCATENATED MODULE: ./build/core/ledger/report.js
/** The ledger in the words of the report: what is booked by month, and what happened without changing it. */





const MOST_REMARKS = 50;
function ledgerReport({ tip, landings, from, complete, bookings, remarks }) {
    // A correction takes the uncertainty with it of what it takes away.
    const lines = netted(bookings).flatMap(({ lines: { operationalKg, idleKg, embodiedKg } }) => {
        return [operationalKg, idleKg, embodiedKg].filter(({ central, cautious }) => central !== 0 || cautious !== 0);
    });
    return {
        tip,
        landings,
        from: from === null ? null : isoTime(from),
        complete,
        bookings: bookings.length,
        total_kg: intervalOfSum(lines),
        months: monthsOf(bookings),
        remarks: [...remarks.map(remarkReport), ...bookings.filter(({ change }) => change === 'corrected').map(correction)]
            .reverse()
            .sort((a, b) => (0,problem/* compare */.UD)(b.date, a.date))
            .slice(0, MOST_REMARKS),
    };
}
function remarkReport({ landing, what, id, path, kg }) {
    return { what, id, path, commit: landing.commit, date: isoTime(landing.at), kg };
}
/** kg is what the correction changes. */
function correction({ landing, record: { id, source }, lines }) {
    const { commit, at } = landing;
    return { what: 'corrected', id, path: source.path, commit, date: isoTime(at), kg: (0,ledger_lines/* kgOf */.W9)(lines) };
}
function monthsOf(bookings) {
    const months = new Map();
    for (const { landing, lines } of bookings) {
        const month = isoTime(landing.at).slice(0, 7);
        months.set(month, [...(months.get(month) ?? []), (0,ledger_lines/* kgOf */.W9)(lines)]);
    }
    return [...months]
        .sort(([a], [b]) => (0,problem/* compare */.UD)(a, b))
        .map(([month, kg]) => ({ month, total_kg: (0,exact/* exactSum */.d)(kg), bookings: kg.length }));
}
/** Seconds since 1970 as `2026-11-24T00:00:00Z`; beyond what a calendar holds, its end. */
function isoTime(seconds) {
    const milliseconds = Math.min(Math.max(seconds * 1000, -62_135_596_800_000), 253_402_300_799_000);
    return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

;// CONCATENATED MODULE: ./build/review/over-time.js
/** Budgets that count what was merged before. */
function countsHistory({ per, limit }) {
    return limit.kind !== 'per-request' && limit.kind !== 'relative' && per !== 'run' && per !== 'pull_request';
}
/** Budgets that ask who opened the pull request, or how it is labelled. */
function asksForPeople({ authors, labels }) {
    return authors.length > 0 || labels.length > 0;
}
/** `null` when no budget needs one, or nobody can tell: judging says of each budget what that means. */
async function ledgerFor({ policy, catalogue, policyPath }, at, open) {
    const budgets = policy.budgets.filter(countsHistory);
    const isNeeded = budgets.length > 0 || policy.learnFromDrift;
    if (!isNeeded || open === undefined || at === null)
        return null;
    return open({ policy, catalogue, policyPath, at, people: budgets.some(asksForPeople) });
}
/** Only what a budget asked for stands in the report, so that others' reports do not change with the clock. */
function circumstancesIn(policy, { at, author, labels }, ledger) {
    const asked = policy.budgets.filter(asksForPeople);
    const isTimed = at !== null && (ledger !== null || policy.waivers !== null);
    return {
        ...(isTimed ? { at: timeText(at) } : {}),
        ...(asked.some((budget) => budget.authors.length > 0) && author !== null ? { author } : {}),
        ...(asked.some((budget) => budget.labels.length > 0) ? { labels } : {}),
    };
}
/** What a person adds to the line that reproduces the report, so that it is judged at the same time for the same people. */
function flagsOf({ at, author, labels }) {
    const named = labels?.length === 0 ? [' --no-label'] : (labels ?? []).map((label) => ` --label ${quoted(label)}`);
    const who = author?.login ? ` --author ${quoted(author.login)}` : '';
    return `${at === undefined ? '' : ` --at ${at}`}${who}${named.join('')}`;
}
/** For a shell: nothing in it means anything. */
function quoted(text) {
    return /^[A-Za-z0-9_.-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** `2026-11-23T12:00:00Z`. */
function timeText(seconds) {
    return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./build/review/findings.js





const ledgerProblems = {
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
};
const findings_problem = (0,problem/* reporter */.YX)(ledgerProblems);
/** @throws WorldError when the history that a budget needs cannot be had. */
async function findingsOf(one) {
    const { policy, circumstances, estimated } = one;
    const { at } = circumstances;
    const opened = await ledgerFor(one, at, one.openLedger);
    const drift = opened === null ? [] : driftReports(opened.ledger, policy.learnFromDrift);
    const items = withBias(estimated, drift);
    const judging = {
        gateOn: policy.gateOn,
        undecided: policy.undecided,
        enforced: policy.mode === 'enforce',
        ...one.rules,
        unreadable: [...one.unreadable, ...(opened?.unreadable ?? []).map(({ path }) => path)],
        ledger: opened === null ? null : ledgerWithBias(opened.ledger, drift),
        ...circumstances,
        prices: policy.prices,
        agents: policy.agents,
    };
    const judgeAll = (some) => judge(policy.budgets, some, judging);
    const waived = await withWaivers({ ...one, estimated: items }, judgeAll(items), judgeAll);
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
    };
}
/** Nobody is asked before something is over under a policy that lets somebody allow it. */
async function withWaivers({ policy, policyPath, circumstances: { at }, waiving, estimated }, findings, judgeAll) {
    const without = { findings, problems: [], parts: {} };
    if (policy.waivers === null || waiving === null || at === null)
        return without;
    const { applyWaivers, wantsWaivers } = await __webpack_require__.e(/* import() */ 9792).then(__webpack_require__.bind(__webpack_require__, 9792));
    if (!wantsWaivers(policy.waivers, findings))
        return without;
    const { budgets, waivers: rules } = policy;
    const { open, head } = waiving;
    const source = await open();
    const asked = { rules, budgets, findings, items: estimated, judge: judgeAll, at, policyPath, head, source };
    const { waivers, exceptions, problems, ...outcome } = await applyWaivers(asked);
    const parts = { ...(waivers.length > 0 ? { waivers } : {}), ...(exceptions === null ? {} : { exceptions }) };
    return { findings: outcome.findings, problems, parts };
}
function ledgerRemarks(opened, { budgets }) {
    if (opened === null || budgets.length === 0)
        return [];
    const unknown = opened.unknown.map(({ run, at }) => {
        const hint = 'write the id as "carbon-clerk ledger" shows it, or delete the entry';
        return findings_problem('ledger/unknown-run', at, `the policy corrects "${run}", which was never booked`, hint);
    });
    const unread = opened.unreadable.map(({ path, commit, code }) => {
        const message = `could not be read when it was merged in ${commit.slice(0, 12)} (${code}), so what is booked is a least`;
        return findings_problem('ledger/unreadable', { file: path, line: 1, column: 1 }, message, 'mend or remove the file');
    });
    return [...unknown, ...unread];
}

// EXTERNAL MODULE: ./build/parse/time.js
var time = __webpack_require__(6759);
// EXTERNAL MODULE: ./build/review/record-problems.js
var record_problems = __webpack_require__(741);
;// CONCATENATED MODULE: ./build/review/future.js



const future_report = (0,problem/* reporter */.YX)(record_problems/* recordProblems */.OG);
/** Clocks of machines differ. In seconds. */
const GRACE_S = 600;
/** A time without zone may be that of the earliest zone there is. */
const ZONE_S = 14 * 3600;
/** @param headTime Seconds since 1970; `null` where there is no commit, or nobody says when it was made. Asked only when needed. */
async function futureProblems(changed, headTime) {
    const dated = changed.flatMap(({ item }) => latestOf(item.head ?? null));
    if (dated.length === 0)
        return [];
    const made = await headTime();
    if (made === null)
        return [];
    return dated.filter(({ earliest }) => earliest > made + GRACE_S).map(({ problem }) => problem);
}
function latestOf(record) {
    if (record?.kind !== 'run')
        return [];
    return [record.finished, record.started]
        .flatMap((text) => {
        const read = text === null ? null : (0,time/* parseInstant */.n)(text);
        if (read === null || !read.ok)
            return [];
        const { path: file, line, column } = record.source;
        const message = `the run is of ${read.value.text}, which is later than its commit`;
        const problem = future_report('records/in-the-future', { file, line, column }, message, 'correct the time');
        return [{ earliest: read.value.seconds - (read.value.naive ? ZONE_S : 0), problem }];
    })
        .slice(0, 1);
}

;// CONCATENATED MODULE: ./build/review/items.js
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
            return { ...report, ...groundsOf(footprint) };
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
function common({ record, footprint, change, before, bookedKg }, devices) {
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
        footprint: footprintReport(footprint),
        gated_kg: gatedKg(footprint),
        warnings: [...new Set([...record.warnings, ...footprint.warnings])].sort(),
        ...alsoIn(record),
        ...(change ? { change } : {}),
        ...(before ? { before: footprintReport(before) } : {}),
        ...(bookedKg === undefined ? {} : { booked_kg: bookedKg }),
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
        wh_per_request: per((0,core_amount/* intervalOf */.XF)(footprint.lines.energyKwh), 1000),
        marginal_wh_per_request: marginalWh,
        g_per_1000_requests: per(emitted(footprint), 1_000_000),
    };
}
function times({ low, central, high }, factor) {
    return { low: low * factor, central: central * factor, high: high * factor };
}
function emitted({ lines }) {
    return intervalOfSum([lines.operationalKg, lines.idleKg]);
}
function totals(items) {
    sameBoundary(items.map(({ footprint }) => footprint));
    const runs = items.flatMap(({ record }) => (record.kind === 'run' ? [record] : []));
    const count = (kind) => items.filter(({ record }) => record.kind === kind).length;
    return {
        runs: runs.length,
        plans: count('plan'),
        servings: count('serving'),
        declared_energy_kwh: (0,exact/* exactSum */.d)(runs.map((run) => run.energy?.totalKwh ?? 0)),
        declared_emissions_kg: (0,exact/* exactSum */.d)(runs.map((run) => run.declaredKg ?? 0)),
        energy_kwh: intervalOfSum(items.map(({ footprint }) => footprint.lines.energyKwh)),
        total_kg: intervalOfSum(items.flatMap(({ footprint }) => totalAmounts(footprint))),
    };
}

;// CONCATENATED MODULE: ./build/parse/codeowners.js
/**
 * Who owns a path by CODEOWNERS. Source: "About code owners" in GitHub's documentation: patterns of gitignore without
 * `!` and `[ ]`, the last one that matches decides, and one without owners leaves the path without any.
 */

/** Where GitHub looks, the first that is there. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const MOST_LINES = 5_000;
/** @returns the owners as they are written, none when nobody owns the path. */
function ownersOf(text, path) {
    let owners = [];
    for (const line of text.split('\n', MOST_LINES)) {
        const [pattern, ...words] = line
            .replace(/(?:^|\s)#.*$/, '')
            .trim()
            .split(/\s+/);
        if (pattern === undefined || pattern === '')
            continue;
        if (matches(pattern, path))
            owners = words.filter((word) => word.includes('@'));
    }
    return owners;
}
/** A pattern with a slash before its end begins at the top; one that ends in a slash, or names a folder, takes what is in it. */
function matches(pattern, path) {
    const isAnchored = pattern.slice(0, -1).includes('/');
    const body = pattern.replace(/^\//, '').replace(/\/$/, '');
    const globs = isAnchored || pattern.startsWith('/') ? [body] : [body, `**/${body}`];
    // `docs/*` does not take what is in folders of docs; a name without a star takes the folder whole.
    const inside = /(?:^|\/)\*$/.test(body) && isAnchored ? [] : globs.map((glob) => `${glob}/**`);
    return (0,glob/* compileGlobs */.tI)([...(pattern.endsWith('/') ? [] : globs), ...inside])(path);
}

;// CONCATENATED MODULE: ./build/review/owners.js
/** Who owns the policy: asked only when a pull request changes it. */

/** GitHub does not load a larger one ("About code owners"). */
const owners_MOST_BYTES = 3 * 1024 * 1024;
function isOwnersFile(path) {
    return CODEOWNERS_PATHS.some((one) => one === path);
}
/** By CODEOWNERS on base: what the pull request writes there does not count yet. */
async function policyOwners(trees, { base }, policyPath) {
    const found = CODEOWNERS_PATHS.map((path) => base.find((entry) => entry.path === path)).find((entry) => entry);
    if (found?.kind !== 'file')
        return [];
    const blob = (await trees.read([found])).get(found.oid);
    if (!blob || blob.size > owners_MOST_BYTES)
        return [];
    return ownersOf(new TextDecoder().decode(await blob.head(owners_MOST_BYTES)), policyPath);
}

;// CONCATENATED MODULE: ./build/review/proposal.js


/** A policy that the pull request breaks would hold every later pull request, so it holds this one. */
function proposedProblems({ head, path }, catalogue) {
    if (head.state === 'invalid')
        return head.problems;
    return head.state === 'valid' ? assumptionProblems(head, path, catalogue) : [];
}
async function describePolicy({ policies, policy, touchesPolicy, owners }, { training_kg, inference_kg }) {
    const { base, head } = policies;
    if (touchesPolicy)
        return proposal(policies, policy, await changes(policies), owners);
    if (base.state !== 'absent' || head.state !== 'absent')
        return policyReport(policies, policy, [], null);
    const { suggestPolicy } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2311), __webpack_require__.e(3603), __webpack_require__.e(6916), __webpack_require__.e(1794)]).then(__webpack_require__.bind(__webpack_require__, 6916));
    const sums = { trainingKg: training_kg.central, inferenceKg: inference_kg.central, region: null };
    return policyReport(policies, policy, [], suggestPolicy(sums));
}
/** A policy that nobody owns may be changed by whoever may merge. */
async function proposal(policies, policy, proposed, findOwners) {
    if (proposed.length === 0)
        return policyReport(policies, policy, proposed, null);
    const owners = await findOwners();
    if (owners.length > 0)
        return { ...policyReport(policies, policy, proposed, null), owners };
    const nobody = `nobody owns ${policies.path}: name who has to agree, in CODEOWNERS`;
    return policyReport(policies, policy, [...proposed, nobody], null);
}
async function changes({ base, head }) {
    if (head.state === 'absent')
        return ['loosens: the policy is removed: nothing would be held'];
    if (head.state !== 'valid')
        return [];
    const { describeChange } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2311), __webpack_require__.e(3603), __webpack_require__.e(6916), __webpack_require__.e(1794)]).then(__webpack_require__.bind(__webpack_require__, 6916));
    return describeChange(base.state === 'valid' ? base.policy : null, head.policy);
}

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
    const formats = [...new Set(units.map(({ reader }) => reader))].sort((a, b) => compare(a.title, b.title));
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

;// CONCATENATED MODULE: ./build/review/sums.js
/** What a pull request adds, what is booked in all, and when serving has emitted as much as training. */






/**
 * New items whole, changed ones by their growth; what earlier merges booked of a run that comes back is not added again. The
 * spread is that of the head's figure.
 */
function addedTotals(estimated, ledger) {
    const growths = estimated.flatMap(({ item, base, head }) => {
        if (!item.head || !head || !(0,core_footprint/* isEstimate */.B)(head) || (item.change !== 'new' && item.change !== 'changed'))
            return [];
        const booked = ledger?.bookedOf(item.head) ?? null;
        const before = base && booked ? (0,ledger_lines/* larger */.yf)(base.lines, booked) : (base?.lines ?? booked);
        return [{ record: item.head, footprint: before ? sums_growth(head, before) : head }];
    });
    sameBoundary(growths.map(({ footprint }) => footprint));
    const of = (serves) => growths.filter(({ record }) => (record.kind === 'serving') === serves);
    const operating = ({ footprint: { lines } }) => [lines.operationalKg, lines.idleKg];
    return {
        training_kg: intervalOfSum(of(false).flatMap(operating)),
        inference_kg: intervalOfSum(of(true).flatMap(operating)),
        embodied_kg: intervalOfSum(growths.map(({ footprint }) => footprint.lines.embodiedKg)),
        total_kg: intervalOfSum(growths.flatMap(({ footprint }) => totalAmounts(footprint))),
        energy_kwh: intervalOfSum(growths.map(({ footprint }) => footprint.lines.energyKwh)),
        water_l: intervalOfSum(growths.map(({ footprint }) => footprint.lines.waterL)),
    };
}
/** What a head adds to what it is held against. Only what is added up: to copy the whole would write out its trail. */
function sums_growth(head, before) {
    const by = (after, was) => {
        const central = Math.max(0, after.central - was.central);
        return { ...after, central, cautious: Math.max(central, after.cautious - was.cautious) };
    };
    const { lines } = head;
    return {
        boundary: head.boundary,
        serving: head.serving,
        lines: {
            energyKwh: by(lines.energyKwh, before.energyKwh),
            operationalKg: by(lines.operationalKg, before.operationalKg),
            idleKg: by(lines.idleKg, before.idleKg),
            embodiedKg: by(lines.embodiedKg, before.embodiedKg),
            waterL: by(lines.waterL, before.waterL),
        },
    };
}
/** Runs that were removed stay booked, and a shrunk one counts as it stood; the rest counts as it is on head. */
function booked(estimated) {
    return estimated.flatMap(({ item, base, head }) => {
        const before = item.base && base && (0,core_footprint/* isEstimate */.B)(base) ? { record: item.base, footprint: base } : null;
        const after = item.head && head && (0,core_footprint/* isEstimate */.B)(head) ? { record: item.head, footprint: head } : null;
        if (!after)
            return before?.record.kind === 'run' ? [before] : [];
        if (!before || after.record.kind !== 'run')
            return [after];
        return sums_emitted(before) > sums_emitted(after) ? [before] : [after];
    });
}
function sums_emitted({ footprint }) {
    return sumAmounts(totalAmounts(footprint)).central;
}
/** Training and serving that name the same model; where nothing is named, one model is taken to be meant. */
function breakEvens(estimated) {
    const all = booked(estimated);
    const servings = all.filter(({ record }) => record.kind === 'serving');
    const runs = all.filter(({ record }) => record.kind === 'run');
    const models = [...new Set(servings.map(({ record }) => record.model ?? ''))].sort(problem/* compare */.UD);
    const unnamed = models.length === 1 && runs.every(({ record }) => record.model === null);
    return models.flatMap((model) => {
        const trained = unnamed ? runs : runs.filter(({ record }) => record.model === model);
        return breakEven(model, trained, servings.filter(({ record }) => (record.model ?? '') === model));
    });
}
function breakEven(model, trained, served) {
    const trainingKg = trained.reduce((sum, one) => sum + sums_emitted(one), 0);
    const perDay = served.reduce((sum, one) => sum + sums_emitted(one) / (one.footprint.serving?.days || 1), 0);
    const requestsPerDay = served.reduce((sum, { footprint: { serving } }) => sum + (serving ? serving.requests / serving.days : 0), 0);
    if (trainingKg === 0 || perDay === 0)
        return [];
    const days = trainingKg / perDay;
    const requests = requestsPerDay > 0 ? days * requestsPerDay : null;
    const lifetimeKg = served.reduce((sum, one) => sum + sums_emitted(one), trainingKg);
    return [{ model, training_kg: trainingKg, inference_kg_per_day: perDay, days, requests, lifetime_kg: lifetimeKg }];
}

;// CONCATENATED MODULE: ./build/review/review.js





















/**
 * Judges head against base.
 * @returns always a report: what the world refuses becomes INDETERMINATE, under the rule of the base policy if that
 *   could be read. Only bugs are thrown.
 */
async function review(input) {
    const frame = { ...input, base: input.trees.base, head: input.trees.head };
    let policies = null;
    try {
        const isNamed = recordNames(input.readers);
        const isWanted = (path) => path === input.policyPath || isOwnersFile(path) || isNamed(path);
        const [comparison, trusted] = await Promise.all([input.trees.compare(isWanted), trustedPolicyOf(input)]);
        const candidates = (0,collect/* findCandidates */.eE)(comparison, input.readers);
        const places = policyEntries(input.policyPath, comparison, trusted);
        const standing = [places.base, places.head].filter((entry) => entry !== null).filter(({ kind }) => kind === 'file');
        const blobs = await readFirst(input.trees, standing, (0,collect/* changedEntries */.bF)(candidates, comparison), async (alone) => {
            // Whether a refusal holds the merge is for the policy to say, if that much can be had.
            policies = await readPolicies(places, alone, true, input.organizationPolicy);
        });
        const touched = await (0,collect/* touchesRecords */.Mg)(candidates, comparison, blobs);
        const judges = touched || comparison.changed.has(input.policyPath);
        policies = await readPolicies(places, blobs, judges, input.organizationPolicy);
        return await evaluate(input, frame, comparison, policies, { candidates, blobs, touched });
    }
    catch (error) {
        if (!(error instanceof problem/* WorldError */.nM))
            throw error;
        return failureReport(frame, 'INDETERMINATE', error, policies);
    }
}
async function trustedPolicyOf({ trustedPolicy, openTrustedPolicy }) {
    return trustedPolicy === undefined ? openTrustedPolicy?.() : trustedPolicy;
}
/** Names that may be records or stand beside them; built once, asked for every path of two trees. */
function recordNames(readers) {
    return (0,glob/* compileGlobs */.tI)(readers.flatMap(({ paths }) => Object.values(paths).flat()));
}
/** Policies and changed files in one question; when that fails, the policies alone before the failure is passed on. */
async function readFirst(trees, policies, changed, onFailure) {
    const all = [...new Map([...policies, ...changed].map((entry) => [entry.oid, entry])).values()];
    if (all.length === 0)
        return new Map();
    try {
        return await trees.read(all);
    }
    catch (error) {
        if (error instanceof problem/* WorldError */.nM && policies.length > 0)
            await onFailure(await trees.read(policies));
        throw error;
    }
}
async function evaluate(input, frame, comparison, policies, sighted) {
    const { base, head } = policies;
    const { touched, candidates, blobs: known } = sighted;
    const touchesPolicy = comparison.changed.has(policies.path);
    const policy = policyOf(policies);
    if (base.state === 'invalid' && !(head.state === 'valid' && !touched)) {
        return failureReport(frame, 'BAD_POLICY', base.problems, policies);
    }
    const required = requiredRecords(policy, comparison.changed);
    if (!touched && !touchesPolicy && !required)
        return quiet(frame, candidates, policies, policy);
    const collection = await (0,collect/* collect */.Fo)({ ...input, candidates, known, inScope: scopeOf(policies) });
    const catalogue = await input.loadCatalogue();
    const unknown = base.state === 'valid' ? assumptionProblems(base, policies.path, catalogue) : [];
    if (unknown.length > 0)
        return failureReport(frame, 'BAD_POLICY', unknown, policies);
    const openHistory = input.openHistory ?? NO_HISTORY;
    const headTime = async () => (await input.trees.headTime?.()) ?? null;
    const gathered = { comparison, policies, policy, collection, catalogue, touchesPolicy, openHistory, headTime };
    return judged(frame, { ...gathered, input });
}
/** Every repository has one, so its name alone does not make it a record. */
const README = /(?:^|\/)readme\.md$/i;
/** No record can have changed, so nothing is read and nothing heavy is loaded. */
function quiet(frame, candidates, policies, policy) {
    const exists = [...candidates.head, ...candidates.base].some(({ entry, readers, likely }) => {
        return likely && !README.test(entry.path) && readers.some(({ configures }) => !configures);
    });
    const report = {
        ...emptyReport(frame, policyReport(policies, policy, [], null)),
        verdict: exists ? 'PASS' : 'NO_RECORDS',
    };
    return finished(report, policy);
}
async function judged(frame, gathered) {
    const { policy, collection, catalogue, comparison, input } = gathered;
    const owners = () => policyOwners(input.trees, comparison, gathered.policies.path);
    const { estimateAll, overHorizon } = await Promise.all(/* import() */[__webpack_require__.e(3336), __webpack_require__.e(9303)]).then(__webpack_require__.bind(__webpack_require__, 9303));
    const before = (0,merge/* mergeRecords */.PI)(collection.base.records);
    const after = (0,merge/* mergeRecords */.PI)(collection.head.records);
    const items = (0,reconcile/* reconcile */.L)(before, after);
    const live = await liveGridOf(items, gathered);
    const estimated = estimateAll(items, policy, catalogue, live);
    const changedItems = estimated.filter(({ item }) => item.change === 'new' || item.change === 'changed');
    const unreadable = [...collection.head.problems, ...after.problems];
    const problems = [
        ...unreadable,
        ...(changedItems.length === 0 ? (requiredRecords(policy, comparison.changed) ?? []) : []),
        ...silentRecords(policy, estimated),
        ...(await futureProblems(changedItems, gathered.headTime)),
        ...(gathered.touchesPolicy ? proposedProblems(gathered.policies, catalogue) : []),
    ];
    const held = await findingsOf({
        policy,
        policyPath: frame.policyPath,
        catalogue,
        estimated,
        rules: { matches: matcher(policy), overHorizon: overHorizon(policy, catalogue) },
        unreadable: unreadable.filter((one) => one.severity === 'error').map((one) => one.at.file),
        circumstances: circumstancesOf(gathered.input),
        openLedger: gathered.input.openLedger,
        waiving: gathered.input.waiving ?? null,
    });
    const { findings } = held;
    const located = locate([...problems, ...held.problems], comparison, collection);
    const reports = explain(described(held.estimated, held.ledger?.ledger ?? null), catalogue);
    const added = addedTotals(held.estimated, held.ledger?.ledger ?? null);
    const records = collection.files.length;
    const report = {
        ...emptyReport(frame, await describePolicy({ ...gathered, owners }, added)),
        factors_version: catalogue.version,
        inputs: { base: frame.base, head: frame.head, ...held.inputs, records: collection.files },
        verdict: (0,core_verdict/* decide */.LD)({ findings, problems: located, records }),
        findings,
        ...reports,
        added,
        totals: totals(booked(held.estimated)),
        break_even: breakEvens(held.estimated),
        problems: located,
        unused: unusedReports(collection.head.unused, after).filter(({ path }) => comparison.changed.has(path)),
        twins: newTwins(after.runs, items),
        ...held.parts,
        reproduce: frame.reproduce + flagsOf(held.inputs),
    };
    return finished(report, policy);
}
function circumstancesOf({ at, author, labels }) {
    return { at: at ?? null, author: author ?? null, labels: labels ?? null };
}
/** Only those that the pull request adds to. */
function newTwins(runs, items) {
    const added = new Set(items.flatMap(({ change, head }) => (change === 'new' && head ? [head.id] : [])));
    return findTwins(runs).filter(({ ids }) => ids.some((id) => added.has(id)));
}
const NO_HISTORY = () => Promise.resolve(null);
/** Only the policy on base may ask for it, and what the pull request changes is asked for first. */
async function liveGridOf(items, { policy, catalogue, openHistory }) {
    const { liveGrid } = policy.accounting;
    if (liveGrid === undefined)
        return null;
    const { askLive } = await Promise.all(/* import() */[__webpack_require__.e(3336), __webpack_require__.e(6599)]).then(__webpack_require__.bind(__webpack_require__, 6599));
    const changed = items.filter(({ change }) => change !== 'same');
    const records = [...changed, ...items].flatMap(({ head, base }) => [head, base].filter((one) => one !== null));
    return askLive(records, { catalogue, assume: policy.assume }, liveGrid, openHistory);
}
function finished(report, policy) {
    const { enforced, exitCode } = (0,core_verdict/* enforce */.FE)(report.verdict, policy);
    const complete = { ...report, enforced, exit_code: exitCode };
    return { ...complete, headline: headline(complete) };
}
function described(estimated, ledger) {
    return estimated.flatMap(({ item, base, head }) => {
        const record = item.head ?? item.base;
        const footprint = head ?? base;
        if (!record || !footprint)
            return [];
        const before = item.change === 'changed' && base ? { before: base } : {};
        const booked = item.change === 'new' ? (ledger?.bookedOf(record) ?? null) : null;
        return [{ record, footprint, change: item.change, ...before, ...(booked ? { bookedKg: (0,ledger_lines/* kgOf */.W9)(booked) } : {}) }];
    });
}
/** A problem holds the merge only if the pull request touches its file; old ones are listed. */
function locate(problems, { changed }, { touched }) {
    return problemReports(problems, ({ at }) => changed.has(at.file) || touched.has(at.file));
}
function matcher(policy) {
    const compiled = new Map(policy.budgets.map((budget) => [budget, (0,glob/* compileGlobs */.tI)(budget.paths)]));
    return (budget, path) => budget.paths.length === 0 || (compiled.get(budget)?.(path) ?? false);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/entry/live.js
/** From what the process says to a service for the grid over the hours of runs. Nothing of it is loaded before it is asked for. */



/** Another address of the service: a mirror, or a proxy that adds the token. */
const ADDRESS = 'CARBON_CLERK_LIVE_GRID_URL';
const TOKEN = 'ELECTRICITY_MAPS_TOKEN';
function historyOpener({ environment, token, cacheFolder }) {
    return async (service) => {
        const address = addressOf(environment);
        // Nobody is asked at an address that is none: the figure of the year is at hand.
        if (address === 'wrong')
            return null;
        const { openGridHistory } = await __webpack_require__.e(/* import() */ 9238).then(__webpack_require__.bind(__webpack_require__, 9238));
        const nowS = Date.now() / 1000;
        return openGridHistory({ service, address, token, cacheFolder, nowS, userAgent: `carbon-clerk/${VERSION}`, sleep: external_node_timers_promises_.setTimeout });
    };
}
/** `null` for the service's own. A token does not travel in the clear, except inside this machine. */
function addressOf(environment) {
    const text = environment[ADDRESS] ?? '';
    if (text === '')
        return null;
    const url = URL.canParse(text) ? new URL(text) : null;
    const inside = url !== null && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    if (url === null || url.username !== '' || url.search !== '')
        return 'wrong';
    return url.protocol === 'https:' || (url.protocol === 'http:' && inside) ? url : 'wrong';
}
/** Where programs keep what they can ask for again (XDG Base Directory Specification); `null` without a home. */
function usualCache({ XDG_CACHE_HOME = '', HOME = '' }, what = 'live-grid') {
    const cache = XDG_CACHE_HOME.startsWith('/') ? XDG_CACHE_HOME : HOME === '' ? '' : join(HOME, '.cache');
    return cache === '' ? null : join(cache, 'carbon-clerk', what);
}

;// CONCATENATED MODULE: ./build/entry/action/evaluate.js
/** The story with what a job has: two trees, an API, perhaps a checkout, and a clock. */










/** @returns always a report: a fault of ours is one, too. */
async function evaluate_evaluate(world) {
    const { api, inputs, trigger, trees, facts, at, say, entry } = world;
    const { policyPath } = inputs;
    const reproduce = reproduction(trees, policyPath);
    const frame = { base: trees.base, head: trees.head, version: VERSION, policyPath, reproduce };
    const fence = (0,disk_fence/* createFence */.K)(entry);
    try {
        const trunk = await factualTrunk(() => openTrunk(api, trigger, policyPath), facts);
        const loadCatalogue = async () => (await __webpack_require__.e(/* import() */ 1668).then(__webpack_require__.bind(__webpack_require__, 1668))).loadCatalogue();
        // No folder and no address from the environment: an earlier step of the job, which may run what the pull request
        // brings, could leave answers in the one and its own in the other.
        const grid = historyOpener({ environment: {}, token: inputs.electricityMapsToken, cacheFolder: null });
        return await review({
            trees,
            readers: readers/* readers */.X,
            fence,
            loadCatalogue,
            policyPath,
            openHistory: factualGrid(grid, facts),
            at,
            author: trigger.author,
            labels: trigger.labels,
            organizationPolicy: factualOrganization(organizationOpener(api), facts),
            ...(trunk === undefined ? {} : { trustedPolicy: trunk }),
            openLedger: ledgerOf(world, fence),
            waiving: waivingOf(world),
            version: VERSION,
            reproduce,
        });
    }
    catch (thrown) {
        if (thrown instanceof problem/* WorldError */.nM)
            return failureReport(frame, 'INDETERMINATE', thrown, null);
        say(`Carbon Clerk has a fault: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
        return failureReport(frame, 'INTERNAL', thrown instanceof Error ? thrown : new Error('not an error'), null);
    }
    finally {
        await fence.close();
    }
}
function ledgerOf({ api, trees, folder, facts }, fence) {
    return async (wish) => {
        const { openHistoryOf } = await __webpack_require__.e(/* import() */ 4286).then(__webpack_require__.bind(__webpack_require__, 4286));
        const history = factualHistory(await openHistoryOf(api, trees.base, folder), facts);
        return (await Promise.all(/* import() */[__webpack_require__.e(3336), __webpack_require__.e(9303), __webpack_require__.e(3044)]).then(__webpack_require__.bind(__webpack_require__, 3044))).openLedger({ ...wish, history, readers: readers/* readers */.X, fence });
    };
}
/** Loaded when something is over: most pull requests are within their budgets. */
function waivingOf({ api, trigger, facts }) {
    const number = trigger.pullRequest ?? trigger.queued ?? null;
    if (number === null)
        return null;
    const open = async () => {
        const { waiverSource } = await __webpack_require__.e(/* import() */ 444).then(__webpack_require__.bind(__webpack_require__, 444));
        return factualWaivers(waiverSource(api, number), facts);
    };
    // A queue judges a commit of its own; what was allowed was allowed for the head of the pull request.
    return { open, head: trigger.pullRequest === null ? null : trigger.head };
}
function reproduction({ base, head }, policyPath) {
    const policy = policyPath === '.github/carbon-budget.yml' ? '' : ` --policy ${JSON.stringify(policyPath)}`;
    return `npx carbon-clerk check --base ${base} --head ${head}${policy}`;
}

;// CONCATENATED MODULE: ./build/github/marker.js
/** Several gates in one repository have a key each; the key is also part of the check's name. */
const KEY = /^(?!.*--)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
function writeMarker(key, { run, head }) {
    return `${prefix(key)}<!-- run ${run.id}.${run.attempt} at ${head} -->\n`;
}
/** `null`: this is not the comment of this key. `run: null`: it is, but does not say which run wrote it. */
function readMarker(key, body) {
    if (!body.startsWith(prefix(key)))
        return null;
    const end = body.indexOf('\n');
    const line = (end < 0 ? body : body.slice(0, end)).slice(prefix(key).length).trim();
    const text = end < 0 ? '' : body.slice(end + 1);
    const [, id, attempt, head] = /^<!-- run (\d{1,15})\.(\d{1,6}) at ([0-9a-f]{40,64}) -->$/.exec(line) ?? [];
    if (id === undefined || attempt === undefined || head === undefined)
        return { marked: null, text };
    return { marked: { run: { id: Number(id), attempt: Number(attempt) }, head }, text };
}
function isNewer(a, b) {
    return a.id > b.id || (a.id === b.id && a.attempt > b.attempt);
}
function prefix(key) {
    return `<!-- carbon-clerk:comment:${key === '' ? 'default' : key} -->`;
}

;// CONCATENATED MODULE: ./build/entry/action/inputs.js
/**
 * The inputs and outputs of the Action: the one table. `action.yml` lists the same names with the same descriptions and
 * no defaults, apart from the token, which only the runner can give; a test holds the two together.
 */


const inputTable = {
    'github-token': {
        description: 'Token that reads the commits and writes the comment and the check run.',
        default: '',
    },
    policy: {
        description: 'Path of the carbon budget in the repository. Default: .github/carbon-budget.yml',
        default: '.github/carbon-budget.yml',
    },
    comment: {
        description: 'When to comment on the pull request: always, on-change (records or budget change), on-failure or never. Default: on-change',
        default: 'on-change',
    },
    'check-run': {
        description: 'Write a check run of its own with annotations, if the token has checks: write. Default: true',
        default: 'true',
    },
    report: {
        description: 'Paths to write the report to, one a line, ending in .json, .md or .bundle.json (a verdict that can be made again). Default: none',
        default: '',
    },
    'fail-on': {
        description: 'What fails the job: over (what the budget blocks), undecided (also a limit inside the interval) or never. Default: over',
        default: 'over',
    },
    'working-directory': {
        description: 'Folder of the checkout, if there is one and it is not the workspace itself. Default: .',
        default: '.',
    },
    key: {
        description: 'Name of this gate, when a repository has several; each has its own comment and check run. Default: none',
        default: '',
    },
    'allow-privileged-trigger': {
        description: 'Run under pull_request_target or workflow_run as well, reading through the API only. Default: false',
        default: 'false',
    },
    'electricity-maps-token': {
        description: 'Token of Electricity Maps, for a carbon budget with "live_grid: electricity-maps" only. Without it the yearly figures count. Default: none',
        default: '',
    },
};
const outputTable = {
    verdict: 'PASS, NO_RECORDS, OVER, BAD_INPUT, BAD_POLICY, INDETERMINATE or INTERNAL',
    'training-kg': 'kg CO2e that the runs and plans of this pull request add; empty when not known',
    'inference-kg': 'kg CO2e that the servings of this pull request add over their horizon; empty when not known',
    'total-kg': 'kg CO2e that this pull request adds in all; empty when not known',
    'energy-kwh': 'kWh that this pull request adds; empty when not known',
    'budget-remaining-kg': 'kg CO2e left in the tightest budget, negative when exceeded; empty without one',
    'report-path': 'Path of the first report file that was written; empty without one',
    'comment-url': 'Address of the comment; empty without one',
};
/** @throws WorldError `action/input` that names the input and what may stand in it. */
function parseInputs(environment) {
    const text = (name) => {
        const written = (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
        return written === '' ? inputTable[name].default : written;
    };
    return {
        token: token(text('github-token')),
        policyPath: repositoryPath('policy', text('policy')),
        comment: oneOf('comment', text('comment'), ['always', 'on-change', 'on-failure', 'never']),
        checkRun: yes('check-run', text('check-run')),
        reports: text('report')
            .split(/[\n,]/)
            .map((path) => path.trim())
            .filter((path) => path !== '')
            .map((path) => reportPath(path)),
        failOn: oneOf('fail-on', text('fail-on'), ['over', 'undecided', 'never']),
        workingDirectory: text('working-directory'),
        key: key(text('key')),
        allowPrivileged: yes('allow-privileged-trigger', text('allow-privileged-trigger')),
        electricityMapsToken: secret(text('electricity-maps-token')),
    };
}
function token(text) {
    if (text !== '')
        return text;
    throw new problem/* WorldError */.nM('action/input', 'the input "github-token" is empty', 'leave it out, or give it a token');
}
/** What cannot be a token is none: nobody is refused a verdict for it, and it is never printed. */
function secret(text) {
    return /^[\x21-\x7e]{1,500}$/.test(text) ? text : '';
}
function oneOf(name, text, values) {
    const found = values.find((value) => value === text);
    if (found === undefined)
        throw wrong(name, text, `write ${values.map((value) => `"${value}"`).join(', ')}`);
    return found;
}
/** The booleans of YAML's core schema, as `@actions/core` takes them; "no" and "0" are not among them. */
function yes(name, text) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    throw wrong(name, text, 'write "true" or "false"');
}
function repositoryPath(name, text) {
    const parts = text.split('/');
    const isOdd = parts.some((part) => part === '' || part === '.' || part === '..') || /[\0-\x1f\\]/.test(text);
    if (isOdd)
        throw wrong(name, text, 'write a path inside the repository, such as ".github/carbon-budget.yml"');
    return text;
}
function reportPath(text) {
    if (text.endsWith('.html'))
        throw wrong('report', text, 'HTML is not in this release; end it in ".json" or ".md"');
    if (!/\.(?:json|md)$/.test(text))
        throw wrong('report', text, 'end it in ".json" or ".md"');
    return text;
}
function key(text) {
    if (text !== '' && !KEY.test(text))
        throw wrong('key', text, 'use letters, digits, ".", "_" and "-", 64 at most');
    return text;
}
function wrong(name, text, hint) {
    return new problem/* WorldError */.nM('action/input', `the input "${name}" cannot be ${JSON.stringify(text.slice(0, 80))}`, hint);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/disk/blob-id.js
/** What git calls a blob of some content: the hash of the word, its size, a NUL byte and the bytes. */

/** @param oidLength Of any object id of the repository, which tells the hash that it uses. */
function blobHash(oidLength, size) {
    return (0,external_node_crypto_.createHash)(oidLength === 64 ? 'sha256' : 'sha1').update(`blob ${size}\0`);
}
/** @param oid Any object id of the repository. */
function blobIdLike(oid) {
    return (size) => {
        const hash = blobHash(oid.length, size);
        return {
            update: (bytes) => {
                hash.update(bytes);
            },
            digest: () => hash.digest('hex'),
        };
    };
}

// EXTERNAL MODULE: ./build/disk/blobs.js
var disk_blobs = __webpack_require__(9052);
// EXTERNAL MODULE: ./build/disk/git-process.js
var git_process = __webpack_require__(7816);
// EXTERNAL MODULE: ./build/disk/listing.js
var disk_listing = __webpack_require__(7160);
// EXTERNAL MODULE: ./build/disk/repository.js
var repository = __webpack_require__(1474);
;// CONCATENATED MODULE: ./build/disk/git.js
/** Two commits of a local repository as `Trees`: three git processes for a comparison, whatever its size. */






/**
 * The two commits from the checkout around `cwd`; `null` when there is no checkout, or when it lacks one of them
 * (`commitsOf` says how to fetch it).
 */
async function openGitTrees(options) {
    const checkout = await (0,repository/* findCheckout */.I8)(options.cwd);
    if (!checkout)
        return null;
    const [base, head] = await (0,repository/* findCommits */.Cu)(checkout, [options.base, options.head]).catch(() => [null, null]);
    return base && head ? gitTrees(checkout, base, head) : null;
}
/** Trees of two commits whose full object ids are known to be here. */
function gitTrees(checkout, base, head) {
    return {
        base,
        head,
        compare: (wanted) => compareCommits(checkout, base, head, wanted),
        read: (entries) => (0,disk_blobs/* readBlobs */.b)(checkout, entries),
        blobId: blobIdLike(base),
        headTime: () => commitTime(checkout, head),
    };
}
/** A commit against its first parent, as what it merged; `null` for a commit without parents. */
async function firstParentTrees(checkout, commit) {
    const [parent] = await findCommits(checkout, [`${commit}^1`]);
    return parent ? gitTrees(checkout, parent, commit) : null;
}
/** First lines of the messages of commits, by commit. */
async function subjectsOf(checkout, commits) {
    if (commits.length === 0)
        return new Map();
    const args = ['log', '--no-walk=unsorted', '--stdin', '-z', '--format=%H %s'];
    const text = await gitText(checkout, args, `${commits.join('\n')}\n`);
    const lines = text.split('\0').filter((line) => line !== '');
    return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
}
async function commitTime(checkout, commit) {
    const seconds = Number(await (0,git_process/* gitText */.q_)(checkout, ['show', '--no-patch', '--format=%ct', commit]));
    return Number.isSafeInteger(seconds) ? seconds : null;
}
async function compareCommits(checkout, base, head, wanted) {
    const [listing, differences] = await Promise.all([
        listTree(checkout, head, wanted),
        (0,disk_listing/* readDifferences */.$E)((0,git_process/* gitOutput */.oM)(checkout, ['diff-tree', '-r', '-z', '--no-renames', '--ignore-submodules=none', base, head])),
    ]);
    return comparisonOf(listing, differences, wanted);
}
/** The wanted entries of one commit. */
function listTree(checkout, commit, wanted) {
    return (0,disk_listing/* readTreeListing */.Bl)((0,git_process/* gitOutput */.oM)(checkout, ['ls-tree', '-r', '-z', '--full-tree', commit]), wanted);
}
/** What stands at one path of a commit. */
async function entryAt(checkout, commit, path) {
    const args = ['ls-tree', '-z', '--full-tree', commit, '--', path];
    const [entry = null] = await readTreeListing(gitOutput(checkout, args), (name) => name === path);
    return entry;
}
/** Base is head with every difference undone, so one side is listed and the other is not. */
function comparisonOf(head, differences, wanted) {
    const real = differences.filter(({ before, after }) => !(0,disk_listing/* isSame */.Ft)(before, after));
    const base = new Map(head.map((entry) => [entry.path, entry]));
    for (const { path, before } of differences) {
        if (before && wanted(path))
            base.set(path, before);
        else
            base.delete(path);
    }
    return {
        base: [...base.values()].sort(git_byPath),
        head: [...head].sort(git_byPath),
        changed: new Set(real.map(({ path }) => path).sort(problem/* compare */.UD)),
    };
}
function git_byPath(a, b) {
    return (0,problem/* compare */.UD)(a.path, b.path);
}

;// CONCATENATED MODULE: ./build/entry/action/local-trees.js
/**
 * The two commits from the checkout, when it has both and the commit that they started from; git answers in
 * milliseconds what the API answers in seconds. Files of the workspace are never looked at, only commits.
 */




/** @param base Full object ids, as an event names them. */
async function openLocalTrees(cwd, base, head) {
    if (base === head)
        return openGitTrees({ cwd, base, head });
    const checkout = await (0,repository/* findCheckout */.I8)(cwd);
    if (checkout === null)
        return null;
    const forkPoint = await local_trees_findForkPoint(checkout, base, head);
    if (forkPoint === null)
        return null;
    const toHead = gitTrees(checkout, forkPoint, head);
    return forkPoint === base ? toHead : afterMerge(gitTrees(checkout, forkPoint, base), toHead);
}
/**
 * Also says whether both commits are here: git knows no common start of commits that it does not have. `null` in a
 * shallow clone, too, which does not know where the branch started; the API does.
 */
function local_trees_findForkPoint(checkout, base, head) {
    return (0,repository/* mergeBase */.wu)(checkout, base, head).catch((thrown) => {
        if (thrown instanceof problem/* WorldError */.nM)
            return null;
        throw thrown;
    });
}
/** Base, and what base would be after the merge, from two comparisons with the commit that both started from. */
function afterMerge(toBase, toHead) {
    return {
        base: toBase.head,
        head: toHead.head,
        compare: async (wanted) => combine(await Promise.all([toBase.compare(wanted), toHead.compare(wanted)]), wanted),
        read: (entries) => toHead.read(entries),
        headTime: async () => (await toHead.headTime?.()) ?? null,
    };
}
function combine([ours, theirs], wanted) {
    const base = ours.head;
    const head = [...mergedTree(theirs.base, base, theirs.head)].sort((a, b) => (a.path < b.path ? -1 : 1));
    const before = contents(base);
    const after = contents(head);
    // Where both sides made the same change, the merge changes nothing.
    const changed = [...theirs.changed].filter((path) => !wanted(path) || before.get(path) !== after.get(path));
    return { base, head, changed: new Set(changed) };
}
function contents(entries) {
    return new Map(entries.map(({ path, kind, oid }) => [path, `${kind} ${oid}`]));
}
/**
 * A clone may have the commits and still lack files (`filter: blob:none`), which shows only when they are read. The API
 * has the same objects under the same ids, so it can take over at any question.
 */
function withFallback(first, second) {
    const other = (ask) => ask(first).catch((thrown) => {
        if (thrown instanceof problem/* WorldError */.nM)
            return ask(second);
        throw thrown;
    });
    return {
        base: first.base,
        head: first.head,
        compare: (wanted) => other((trees) => trees.compare(wanted)),
        read: (entries) => other((trees) => trees.read(entries)),
        headTime: () => other(async (trees) => (await trees.headTime?.()) ?? null),
    };
}

;// CONCATENATED MODULE: ./build/entry/action/outputs.js

function outputsOf(report, reportPath, commentUrl) {
    const { added } = report;
    const amount = (value) => (isEvaluated(report) ? String(value) : '');
    return {
        verdict: report.verdict,
        'training-kg': amount(added.training_kg.central),
        'inference-kg': amount(added.inference_kg.central),
        'total-kg': amount(added.total_kg.central),
        'energy-kwh': amount(added.energy_kwh.central),
        'budget-remaining-kg': remaining(report),
        'report-path': reportPath ?? '',
        'comment-url': commentUrl !== null && URL.canParse(commentUrl) ? new URL(commentUrl).href : '',
    };
}
function remaining({ findings }) {
    const left = findings.flatMap(({ unit, remaining: kg }) => (unit === 'kgCO2e' && kg !== null ? [kg] : []));
    return left.length === 0 ? '' : String(Math.min(...left));
}

;// CONCATENATED MODULE: ./build/core/check-name.js
/** What the check run of the Action is called: beside the job's own check, and never the same as that of the App. */
function checkName(key) {
    return key === '' ? 'carbon-clerk (action)' : `carbon-clerk (action: ${key})`;
}
/** The check of the GitHub App. */
const APP_CHECK = 'carbon-clerk';

;// CONCATENATED MODULE: ./build/github/comment-list.js
/**
 * The conversation over REST, for a GitHub whose GraphQL does not answer. REST does not say which comments are ours, so
 * it is asked who we are; a workflow's own token may not even ask that, and always writes as `github-actions[bot]`.
 */



const PER_PAGE = 100;
const MAX_PAGES = 50;
const WORKFLOW_LOGIN = 'github-actions[bot]';
async function listComments(api, pullRequest) {
    const [head, login, rows] = await Promise.all([headOf(api, pullRequest), ownLogin(api), allRows(api, pullRequest)]);
    return { head, comments: rows.flatMap((row) => parseRow(row, login)), end: null };
}
async function headOf(api, pullRequest) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
    const pull = await api.json({
        what: 'the pull request',
        route,
        parameters: { pull_number: pullRequest },
        repeat: 'safe',
    });
    const head = (0,github_api/* isObject */.G)(pull) && (0,github_api/* isObject */.G)(pull.head) ? pull.head.sha : null;
    if (typeof head !== 'string')
        throw (0,fault/* fault */.DG)('github/unexpected-answer', 'the pull request: the answer has no head');
    return head;
}
async function ownLogin(api) {
    try {
        const user = await api.json({ what: 'who we are', route: 'GET /user', parameters: {}, repeat: 'safe' });
        return (0,github_api/* isObject */.G)(user) && typeof user.login === 'string' ? user.login : WORKFLOW_LOGIN;
    }
    catch (thrown) {
        if (thrown instanceof problem/* WorldError */.nM && thrown.code !== 'github/rate-limited')
            return WORKFLOW_LOGIN;
        throw thrown;
    }
}
async function allRows(api, pullRequest) {
    const all = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const rows = await api.json({
            what: 'the comments',
            route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
            parameters: { issue_number: pullRequest, per_page: PER_PAGE, page },
            repeat: 'safe',
        });
        if (!Array.isArray(rows))
            throw (0,fault/* fault */.DG)('github/unexpected-answer', 'the comments: the answer is not a list');
        all.push(...rows);
        if (rows.length < PER_PAGE)
            return all;
    }
    throw (0,fault/* fault */.DG)('github/unexpected-answer', `the comments: more than ${MAX_PAGES * PER_PAGE}`);
}
function parseRow(row, login) {
    if (!(0,github_api/* isObject */.G)(row) || typeof row.id !== 'number' || typeof row.body !== 'string')
        return [];
    const author = (0,github_api/* isObject */.G)(row.user) ? row.user.login : null;
    const url = typeof row.html_url === 'string' ? row.html_url : '';
    return [{ id: row.id, body: row.body, url, ours: author === login, editedByOthers: false }];
}

;// CONCATENATED MODULE: ./build/github/comment-thread.js
/** The conversation of a pull request as GraphQL shows it: who wrote what, and which commit is the head right now. */


const comment_thread_QUERY = `query Thread($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        nodes { databaseId body url viewerDidAuthor author { login } editor { login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
/** Pages that are read before giving up: GitHub itself stops at 2,500 comments. */
const comment_thread_MAX_PAGES = 50;
/** @param from `end` of an earlier look: only what was said since then is read. */
async function readThread(api, pullRequest, from = null) {
    const comments = [];
    let after = from;
    for (let page = 0; page < comment_thread_MAX_PAGES; page += 1) {
        const answer = await api.graphql('the comments', comment_thread_QUERY, { ...api.repository, number: pullRequest, after });
        const pull = dig(answer.data, 'repository', 'pullRequest');
        const nodes = pull === null ? null : dig(pull, 'comments')?.nodes;
        if (pull === null || typeof pull.headRefOid !== 'string' || !Array.isArray(nodes)) {
            throw unavailable(answer.errors);
        }
        comments.push(...nodes.flatMap(parseComment));
        const info = dig(pull, 'comments', 'pageInfo');
        if (typeof info?.endCursor === 'string')
            after = info.endCursor;
        if (info?.hasNextPage !== true)
            return { head: pull.headRefOid, comments, end: after };
        if (typeof info.endCursor !== 'string')
            throw (0,fault/* fault */.DG)('github/unexpected-answer', 'the comments: a page has no end');
    }
    throw (0,fault/* fault */.DG)('github/unexpected-answer', `the comments: more than ${comment_thread_MAX_PAGES * 100}`);
}
function unavailable(errors) {
    return errors.includes('FORBIDDEN')
        ? (0,fault/* fault */.DG)('github/forbidden', 'the comments: the token may not read them', 'give the job "pull-requests: write" under "permissions:" in the workflow')
        : (0,fault/* fault */.DG)('github/not-found', 'the comments: the pull request was not found');
}
function parseComment(node) {
    if (!(0,github_api/* isObject */.G)(node))
        return [];
    const { databaseId, body, url, viewerDidAuthor } = node;
    if (typeof databaseId !== 'number' || typeof body !== 'string' || typeof url !== 'string')
        return [];
    const author = dig(node, 'author')?.login;
    const editor = dig(node, 'editor')?.login;
    const editedByOthers = editor !== undefined && editor !== author;
    return [{ id: databaseId, body, url, ours: viewerDidAuthor === true, editedByOthers }];
}
function dig(from, ...keys) {
    let at = from;
    for (const key of keys)
        at = (0,github_api/* isObject */.G)(at) ? at[key] : null;
    return (0,github_api/* isObject */.G)(at) ? at : null;
}

;// CONCATENATED MODULE: ./build/github/comment.js
/**
 * One comment a pull request and key, kept up to date. It is a courtesy: whatever happens here becomes an `Effect`,
 * never an exception, and never changes the verdict.
 */





/** GitHub's limit is 65,536; it counts bytes in places where its documentation says characters. */
const COMMENT_BYTES = 65_000;
async function publishComment(api, request) {
    try {
        return await settle(api, request, { looks: 2, from: null });
    }
    catch (thrown) {
        if (!(thrown instanceof problem/* WorldError */.nM))
            throw thrown;
        return effect('refused', null, `${thrown.message}; ${thrown.hint}`);
    }
}
/**
 * Look, decide, write. After a comment was made, or may have been made, one more look finds what another run did
 * meanwhile; the oldest of several comments stays and carries the newest answer.
 */
async function settle(api, request, { looks, from }) {
    const thread = await readThread(api, request.pullRequest, from).catch((thrown) => {
        if (!isGraphqlRefusal(thrown))
            throw thrown;
        return listComments(api, request.pullRequest);
    });
    if (thread.head !== request.head)
        return effect('skipped', null, 'the pull request has a newer commit by now');
    const [first, ...others] = ownComments(thread, request.key);
    if (first === undefined)
        return request.mode === 'update' ? nothingToUpdate() : create(api, request, { looks, from: thread.end });
    const newest = [first, ...others].find((own) => isOvertaken(own, request));
    const effectOfFirst = newest === undefined ? await update(api, request, first) : overtaken(newest);
    // The newer run keeps the oldest comment as well, so the others go only when it has what they say.
    const spare = newest === undefined ? others : others.filter((own) => own !== newest);
    for (const own of spare)
        await remove(api, own);
    return effectOfFirst;
}
function ownComments(thread, key) {
    return thread.comments
        .filter(({ ours }) => ours)
        .flatMap((comment) => {
        const marker = readMarker(key, comment.body.replaceAll('\r\n', '\n'));
        return marker === null ? [] : [{ ...comment, ...marker }];
    })
        .sort((a, b) => a.id - b.id);
}
/** A run says so itself in the marker, which is believed only for the commit that is the head, and only if untouched. */
function isOvertaken(own, request) {
    const { marked } = own;
    return marked !== null && !own.editedByOthers && marked.head === request.head && isNewer(marked.run, request.run);
}
function overtaken(own) {
    return effect('skipped', own.url, 'a newer run has answered already');
}
function nothingToUpdate() {
    return effect('skipped', null, 'there is nothing to say');
}
async function create(api, request, { looks, from }) {
    const url = await post(api, request).catch((thrown) => {
        if (looks <= 1 || !isAnswerLost(thrown))
            throw thrown;
        return 'lost';
    });
    // The comment may be there although the answer was lost: look for it before writing a second one.
    if (url === 'lost')
        return settle(api, request, { looks: looks - 1, from });
    const created = effect('created', url, null);
    if (looks <= 1)
        return created;
    const second = await settle(api, { ...request, mode: 'update' }, { looks: looks - 1, from }).catch(ignoreWorld);
    return second === undefined || second.outcome === 'unchanged' || second.url === null ? created : second;
}
async function post(api, request) {
    const answer = await api.json({
        what: 'the comment',
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: request.pullRequest, body: bodyOf(request) },
        repeat: 'once',
    });
    return (0,github_api/* isObject */.G)(answer) && typeof answer.html_url === 'string' ? answer.html_url : null;
}
async function update(api, request, own) {
    const body = bodyOf(request);
    const text = readMarker(request.key, body)?.text;
    if (own.text.trimEnd() === text?.trimEnd() && !own.editedByOthers)
        return effect('unchanged', own.url, null);
    await api.json({
        what: 'the comment',
        route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { comment_id: own.id, body },
        repeat: 'safe',
    });
    return effect('updated', own.url, null);
}
/** A leftover of a crash or of two runs at once. If it cannot be deleted, the next run tries again. */
async function remove(api, own) {
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await api
        .bytes({ what: 'a second comment', route, parameters: { comment_id: own.id }, repeat: 'safe' })
        .catch(ignoreWorld);
}
function bodyOf(request) {
    const marker = writeMarker(request.key, request);
    return marker + request.render(COMMENT_BYTES - marker.length);
}
function isAnswerLost(thrown) {
    const lost = ['github/unavailable', 'github/timeout', 'github/unreachable', 'github/unexpected-answer'];
    return thrown instanceof problem/* WorldError */.nM && lost.includes(thrown.code);
}
/** Reasons that may be GraphQL's own; a used-up limit or a bad token would be the same over REST. */
function isGraphqlRefusal(thrown) {
    return thrown instanceof problem/* WorldError */.nM && !['github/rate-limited', 'github/unauthorized'].includes(thrown.code);
}
function ignoreWorld(thrown) {
    if (!(thrown instanceof problem/* WorldError */.nM))
        throw thrown;
    return undefined;
}
function effect(outcome, url, because) {
    return { what: 'comment', outcome, url, because };
}

;// CONCATENATED MODULE: ./build/github/check-run.js
/**
 * The rich answer on the commit: a check run of its own beside the job's result. It always ends as `success` or
 * `failure`: GitHub lets `neutral` and `skipped` satisfy a required check, so neither may stand for "we do not know".
 */





/** GitHub refuses a summary above 65,535 bytes. */
const check_run_SUMMARY_BYTES = 65_000;
/** What GitHub takes in one request, and what a person looks at. */
const PER_REQUEST = 50;
const AT_MOST = 200;
async function publishCheckRun(api, request) {
    try {
        const run = await createOrFind(api, request);
        const because = await addAnnotations(api, request, run.id).catch(check_run_explain);
        return { what: 'check', outcome: 'created', url: run.url, because };
    }
    catch (thrown) {
        return { what: 'check', outcome: 'refused', url: null, because: check_run_explain(thrown) };
    }
}
async function createOrFind(api, request) {
    try {
        return await check_run_create(api, request);
    }
    catch (thrown) {
        if (!isAnswerLost(thrown))
            throw thrown;
        return (await check_run_find(api, request)) ?? check_run_create(api, request);
    }
}
async function check_run_create(api, request) {
    const answer = await api.json({
        what: 'the check run',
        route: 'POST /repos/{owner}/{repo}/check-runs',
        parameters: {
            name: checkName(request.key),
            head_sha: request.head,
            status: 'completed',
            conclusion: request.conclusion,
            external_id: request.externalId,
            ...(request.detailsUrl === null ? {} : { details_url: request.detailsUrl }),
            output: output(request, 0),
        },
        repeat: 'once',
    });
    return parseRun(answer);
}
async function check_run_find(api, request) {
    const answer = await api.json({
        what: 'the check runs of the commit',
        route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
        parameters: { ref: request.head, check_name: checkName(request.key), filter: 'all', per_page: 100 },
        repeat: 'safe',
    });
    const runs = (0,github_api/* isObject */.G)(answer) && Array.isArray(answer.check_runs) ? answer.check_runs : [];
    const ours = runs.find((run) => (0,github_api/* isObject */.G)(run) && run.external_id === request.externalId);
    return ours === undefined ? null : parseRun(ours);
}
/** Annotations are appended by each update, so after a lost answer the count says how many are there. */
async function addAnnotations(api, request, id) {
    const total = Math.min(request.annotations.length, AT_MOST);
    let losses = 0;
    for (let sent = Math.min(PER_REQUEST, total); sent < total;) {
        try {
            await append(api, request, id, sent);
            sent = Math.min(sent + PER_REQUEST, total);
        }
        catch (thrown) {
            losses += 1;
            if (!isAnswerLost(thrown) || losses > 2)
                throw thrown;
            sent = Math.max(sent, await countAnnotations(api, id));
        }
    }
    const left = request.annotations.length - total;
    return left > 0 ? `${left} more problems stand in the summary` : null;
}
async function append(api, request, id, from) {
    await api.bytes({
        what: 'the annotations',
        route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
        parameters: { check_run_id: id, output: output(request, from) },
        repeat: 'once',
    });
}
async function countAnnotations(api, id) {
    const answer = await api.json({
        what: 'the check run',
        route: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
        parameters: { check_run_id: id },
        repeat: 'safe',
    });
    return parseRun(answer).annotations;
}
function output(request, from) {
    const annotations = request.annotations.slice(from, Math.min(from + PER_REQUEST, AT_MOST)).map(annotationBody);
    const { title, summary } = request;
    return annotations.length === 0 ? { title, summary } : { title, summary, annotations };
}
function annotationBody(annotation) {
    const { start_column: column } = annotation;
    return column === undefined ? { ...annotation } : { ...annotation, end_column: column };
}
function parseRun(answer) {
    const { id, html_url: url, output: shown } = (0,github_api/* isObject */.G)(answer) ? answer : {};
    if (typeof id !== 'number')
        throw (0,fault/* fault */.DG)('github/unexpected-answer', 'the check run: the answer has no id');
    const count = (0,github_api/* isObject */.G)(shown) ? shown.annotations_count : 0;
    return { id, url: typeof url === 'string' ? url : null, annotations: typeof count === 'number' ? count : 0 };
}
function check_run_explain(thrown) {
    if (!(thrown instanceof problem/* WorldError */.nM))
        throw thrown;
    return `${thrown.message}; ${thrown.hint}`;
}

;// CONCATENATED MODULE: ./build/entry/action/publish.js





function publish(publication) {
    return Promise.all([check(publication), publish_comment(publication)]);
}
/**
 * A push evaluates nothing, so it gets no check run: its green would stand on the same commit, under the same name, as
 * the answer for a pull request.
 */
async function check({ api, report, trigger, inputs, job }) {
    if (!inputs.checkRun)
        return skipped('check', 'switched off (check-run: false)');
    if (trigger.kind !== 'judge')
        return skipped('check', 'only pull requests and merge groups are judged');
    const { title, summary, annotations } = renderCheck(report, { maxBytes: check_run_SUMMARY_BYTES });
    return publishCheckRun(api, {
        key: inputs.key,
        head: trigger.head,
        externalId: `${job.run.id}.${job.run.attempt}${inputs.key === '' ? '' : `:${inputs.key}`}`,
        conclusion: report.exit_code === 0 ? 'success' : 'failure',
        title,
        summary,
        annotations: hasPlaces(report) ? annotations : [],
        detailsUrl: job.runUrl,
    });
}
/** A comment that is already there is brought up to date in any case: it must not go on saying what was true before. */
async function publish_comment({ api, report, trigger, inputs, job }) {
    if (inputs.comment === 'never')
        return skipped('comment', 'switched off (comment: never)');
    if (trigger.pullRequest === null)
        return skipped('comment', 'there is no pull request');
    const wished = { always: true, 'on-change': hasNews(report), 'on-failure': report.exit_code !== 0 }[inputs.comment];
    return publishComment(api, {
        pullRequest: trigger.pullRequest,
        key: inputs.key,
        head: trigger.head,
        run: job.run,
        render: (maxBytes) => (0,comment.renderComment)(report, { maxBytes }),
        mode: wished ? 'create' : 'update',
    });
}
function skipped(what, because) {
    return { what, outcome: 'skipped', url: null, because };
}

;// CONCATENATED MODULE: ./build/review/queue.js


/**
 * What adds to a budget is judged with everything before it in any case; what adds nothing answers for the group.
 * @param own Against the commit that it stands on.
 * @param group Against the tip of the branch.
 */
function withGroup(own, group) {
    if (isUnjudged(own))
        return own;
    if (isUnjudged(group) || group.verdict === 'BAD_INPUT')
        return group;
    const findings = group.findings.flatMap((shared) => {
        const alone = own.findings.find(({ budget }) => budget === shared.budget);
        return countsOthers(shared) && !alone?.blocks && !(alone && alone.added > 0) ? [shared] : alone ? [alone] : [];
    });
    const records = own.inputs.records.length + group.inputs.records.length;
    const verdict = (0,core_verdict/* decide */.LD)({ findings, problems: own.problems, records });
    const policy = own.policy.read ? own.policy : group.policy;
    const { enforced, exitCode } = (0,core_verdict/* enforce */.FE)(verdict, { mode: policy.mode, onError: policy.on_error });
    const report = { ...own, policy, findings, verdict, enforced, exit_code: exitCode };
    return { ...report, headline: headline(report) };
}
function countsOthers({ per }) {
    return per !== 'run' && per !== 'pull_request';
}
function isUnjudged({ verdict }) {
    return verdict === 'BAD_POLICY' || verdict === 'INDETERMINATE' || verdict === 'INTERNAL';
}

;// CONCATENATED MODULE: ./build/entry/action/queue.js
/** A merge group: the pull request that it ends with, and everything that waits before it. */





/** Who opened the pull request, and its labels: the payload of a merge group does not say. */
async function withPeople(api, trigger) {
    if (trigger.queued === undefined)
        return trigger;
    try {
        const { author, labels } = await readPullRequest(api, trigger.queued);
        return { ...trigger, author, labels };
    }
    catch (thrown) {
        // A token that may not read pull requests: then nobody is known, who counts in every budget.
        if (thrown instanceof problem/* WorldError */.nM)
            return trigger;
        throw thrown;
    }
}
/** @param treesFrom The trees of a base and the head of the group. */
async function evaluateGroup(world, treesFrom) {
    const { api, trigger } = world;
    const own = await evaluate_evaluate(world);
    const tip = trigger.baseRef === null ? trigger.base : await tipOf(api, trigger.baseRef);
    if (tip === trigger.base)
        return { report: own, groupBase: null };
    const group = await evaluate_evaluate({ ...world, trees: await treesFrom(tip) });
    return { report: withGroup(own, group), groupBase: tip };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/disk/file.js
/**
 * Reading one file of a folder that somebody else wrote. A link is never followed, a pipe or a device is never waited
 * for, and what is read is the file that was looked at.
 */



const BLOCK = (/* unused pure expression or super */ null && (256 * 1024));
// Windows has neither flag; there the look before opening is all there is.
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
function file_standingOf(absolute) {
    try {
        const found = (0,external_node_fs_.lstatSync)(absolute);
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
    const parts = path.split(external_node_path_.sep);
    if (parts.includes('..') || path.startsWith(external_node_path_.sep))
        return false;
    const folder = parts.slice(0, -1);
    return folder.every((_, index) => file_standingOf((0,external_node_path_.join)(root, ...folder.slice(0, index + 1))) === 'folder');
}
/** Whether an absolute path lies in a folder, and how it is written from there; `null` when it does not. */
function pathFrom(folder, absolute) {
    const path = (0,external_node_path_.relative)(folder, absolute);
    return path === '' || path.split(external_node_path_.sep)[0] === '..' || path === absolute ? null : path;
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
            const got = readSync(descriptor, target, 0, target.length, at);
            if (got === 0)
                throw changed(file);
            at += got;
            yield got === target.length ? target : target.subarray(0, got);
        }
    }
    finally {
        closeSync(descriptor);
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
    const seen = lstatSync(file.absolute, { throwIfNoEntry: false });
    if (!seen?.isFile())
        throw changed(file);
    const descriptor = file_open(file);
    const opened = fstatSync(descriptor);
    if (opened.isFile() && opened.ino === seen.ino && opened.dev === seen.dev)
        return descriptor;
    closeSync(descriptor);
    throw changed(file);
}
function file_open(file) {
    try {
        return openSync(file.absolute, FLAGS);
    }
    catch (cause) {
        throw file_unreadable(file, cause);
    }
}
function file_unreadable({ path }, cause) {
    const hint = 'Give yourself permission to read it, or leave it out.';
    return new WorldError('disk/unreadable', `${path} cannot be opened`, hint, cause);
}
function changed({ path }) {
    return new WorldError('disk/changed', `${path} changed while it was read`, 'Run again when nothing writes to it.');
}

;// CONCATENATED MODULE: ./build/entry/cli/usage.js
/** The command line was used wrongly: exit 64, with a word on how it is meant. */
class UsageError extends Error {
    hint;
    constructor(message, hint = null) {
        super(message);
        this.name = 'UsageError';
        this.hint = hint;
    }
}

;// CONCATENATED MODULE: ./build/entry/cli/output-file.js
/**
 * A report as a file. The name is the user's, but folders of a checkout may come from somebody else: below the current
 * folder no link is followed, so that a committed `report.json -> ~/.bashrc` is refused.
 */





const output_file_FLAGS = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
/**
 * Opens the file before any work is done for it; what it held stays until `write`.
 * @throws UsageError when it cannot be written.
 */
function openOutput(cwd, name) {
    const absolute = (0,external_node_path_.resolve)(cwd, name);
    const below = pathFrom(cwd, absolute);
    const standing = file_standingOf(absolute);
    if (standing === 'symlink' || (below !== null && !staysInside(cwd, below)))
        throw refused(name, 'it leads through a link');
    if (standing !== 'missing' && standing !== 'file')
        throw refused(name, `there is a ${standing} of that name`);
    (0,external_node_fs_.closeSync)(output_file_open(absolute, name));
    return { write: (text) => write(absolute, name, text) };
}
function output_file_open(absolute, name, more = 0) {
    try {
        return (0,external_node_fs_.openSync)(absolute, output_file_FLAGS | more, 0o644);
    }
    catch (error) {
        throw refused(name, error.code ?? 'unknown reason');
    }
}
function write(absolute, name, text) {
    const descriptor = output_file_open(absolute, name, external_node_fs_.constants.O_TRUNC);
    try {
        (0,external_node_fs_.writeFileSync)(descriptor, text);
    }
    catch (cause) {
        throw new problem/* WorldError */.nM('output/lost', `"${name}" could not be written in full`, 'Make room on the disk.', cause);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function refused(name, why) {
    return new UsageError(`"${name}" cannot be written: ${why}`, 'Name another file with --output.');
}

;// CONCATENATED MODULE: ./build/entry/action/report-files.js
/** The report as files for later steps. The folders below the workspace may come from the pull request: no link is followed. */





/**
 * Opens them before anything is evaluated, so that a path that cannot be written is known while it costs nothing.
 * @throws WorldError `action/report`
 */
function openReports(paths, workspace) {
    return paths.map((path) => {
        try {
            makeFolders(workspace, (0,external_node_path_.resolve)(workspace, path));
            return { path, file: openOutput(workspace, path) };
        }
        catch (cause) {
            const why = cause instanceof Error ? cause.message : String(cause);
            throw new problem/* WorldError */.nM('action/report', `the input "report": ${why}`, 'name another path', cause);
        }
    });
}
/** @param given What a bundle needs besides the report, so that the verdict can be made again. */
async function writeReport({ path, file }, report, given, facts) {
    file.write(path.endsWith('.bundle.json') ? await renderBundle(report, given, facts) : await renderAs(path, report));
}
async function renderBundle(report, given, facts) {
    const [{ bundleOf }, { renderJson }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8061).then(__webpack_require__.bind(__webpack_require__, 8061)),
        __webpack_require__.e(/* import() */ 7199).then(__webpack_require__.bind(__webpack_require__, 7199)),
    ]);
    return renderJson(await bundleOf(report, given, facts));
}
async function renderAs(path, report) {
    if (path.endsWith('.json'))
        return (await __webpack_require__.e(/* import() */ 7199).then(__webpack_require__.bind(__webpack_require__, 7199))).renderJson(report);
    return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7551))).renderComment(report, { maxBytes: 10_000_000 });
}
/** Folders that are missing are made, up to the first thing that is not a folder; then the file cannot be opened. */
function makeFolders(workspace, absolute) {
    const below = pathFrom(workspace, (0,external_node_path_.dirname)(absolute));
    let folder = workspace;
    for (const part of below === null ? [] : below.split(external_node_path_.sep)) {
        folder = (0,external_node_path_.join)(folder, part);
        const standing = file_standingOf(folder);
        if (standing === 'missing')
            (0,external_node_fs_.mkdirSync)(folder);
        else if (standing !== 'folder')
            return;
    }
}

;// CONCATENATED MODULE: ./build/entry/action/runner.js
/** The runner's side of the answer: annotations by command, the job's summary, outputs. `@actions/core` knows the formats. */


/** Loaded when the answer is ready: half of the time that the Action takes to start is this package. */
function loadCore() {
    return Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6421)]).then(__webpack_require__.bind(__webpack_require__, 8802));
}
/** A line for the log that the runner cannot take for a command, nor a terminal for anything but text. */
function logLine(text) {
    return (0,render_text/* inert */.tJ)((0,render_text/* printable */.g$)(text));
}
/** One error annotation without a place. */
async function announce(message) {
    const core = await loadCore();
    core.error(logLine(message), { title: 'Carbon Clerk' });
}
/** The runner takes 1 MiB a step and drops the whole of a longer one. */
const SUMMARY_LIMIT = 2 ** 20;
/** @returns why there is no summary, or `null`. */
async function writeSummary(job, text) {
    if (job.summaryFile === null)
        return 'the runner takes no summary';
    try {
        const { summary } = await loadCore();
        // Something may stand there already from an earlier command of the same step.
        if ((0,external_node_fs_.statSync)(job.summaryFile).size + Buffer.byteLength(text) > SUMMARY_LIMIT)
            return 'the summary is full';
        await summary.addRaw(text, true).write();
        return null;
    }
    catch {
        return 'the summary file cannot be written';
    }
}
async function writeOutputs(job, outputs) {
    if (job.outputFile === null)
        return;
    const core = await loadCore();
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
}

;// CONCATENATED MODULE: ./build/entry/action/run.js
/**
 * The Action's telling of the story: what started us, the two trees, the report, and the answer in every place where
 * it is looked for. Whatever happens, the job ends with a verdict and the exit code of that verdict.
 */























/** @returns the exit code. */
async function runAction(setting) {
    const secrets = ['INPUT_GITHUB-TOKEN', 'INPUT_ELECTRICITY-MAPS-TOKEN'].map((name) => setting.environment[name] ?? '');
    const say = (text) => {
        for (const line of (0,fault/* redact */.E$)(text, secrets).split('\n'))
            setting.print(logLine(line));
    };
    try {
        const job = readJob(setting.environment);
        return await start(setting, job, say).catch((thrown) => refuse(job, thrown, say));
    }
    catch (thrown) {
        say(`Carbon Clerk stopped: ${run_describe(thrown)}`);
        return thrown instanceof problem/* WorldError */.nM ? core_verdict/* EXIT_CODES */.ai.BAD_POLICY : core_verdict/* EXIT_CODES */.ai.INTERNAL;
    }
}
async function start(setting, job, say) {
    const inputs = parseInputs(setting.environment);
    if (inputs.electricityMapsToken !== '')
        setting.print(`::add-mask::${escapedData(inputs.electricityMapsToken)}`);
    if (job.event === 'issue_comment')
        return startFromComment(setting, { inputs, job, say, print: setting.print });
    const trigger = parseEvent({
        name: job.event,
        payload: job.event === 'workflow_dispatch' ? {} : await readPayload(job.eventPath),
        repository: job.repository,
        sha: job.sha,
        allowPrivileged: inputs.allowPrivileged,
    });
    if (trigger.kind === 'none') {
        say('A branch was deleted: there is nothing to check.');
        return 0;
    }
    const api = await connectApi(setting, inputs, job, trigger.repository);
    const known = await withPeople(api, trigger);
    return run_judge(setting, { api, inputs, trigger: known, job, say, print: setting.print });
}
/** Most comments are not for us, and cost nothing but the start of the job. */
async function startFromComment(setting, given) {
    const { inputs, job, say } = given;
    const event = parseCommentEvent({ payload: await readPayload(job.eventPath), repository: job.repository });
    if (event.pullRequest === null || !event.bodies.some(waiver/* isForClerk */.N)) {
        say('The comment is not for Carbon Clerk: none of its lines begins with "/carbon" on a pull request.');
        return 0;
    }
    const api = await connectApi(setting, inputs, job, event.repository);
    const trigger = await triggerOf(api, event.pullRequest);
    if (trigger !== null)
        return run_judge(setting, { ...given, api, trigger });
    say('The pull request is closed: there is nothing to judge.');
    return 0;
}
async function connectApi(setting, inputs, job, repository) {
    const request = await connect({ token: inputs.token, apiUrl: job.apiUrl, userAgent: `carbon-clerk/${VERSION}` });
    const patience = { ...PATIENCE, sleep: setting.sleep };
    return (0,github_api/* openApi */.N)({ request, repository, graphqlUrl: job.graphqlUrl, secrets: [inputs.token], patience });
}
async function run_judge(setting, one) {
    const { api, inputs, trigger, job } = one;
    const files = openReports(inputs.reports, job.workspace);
    const { base, head } = trigger;
    const folder = trigger.privileged ? null : (0,external_node_path_.resolve)(job.workspace, inputs.workingDirectory);
    const facts = new Recording();
    const at = Math.floor(setting.nowS());
    const treesFrom = async (from) => factualTrees(await openTrees(one, from), facts);
    const world = { ...one, entry: setting.entry, trees: await treesFrom(base), folder, facts, at };
    const evaluating = trigger.event === 'merge_group'
        ? evaluateGroup(world, treesFrom)
        : evaluate_evaluate(world).then((report) => ({ report, groupBase: null }));
    // The toolkit is needed for the answer, and loads while git or GitHub is at work.
    const [evaluated] = await Promise.all([evaluating, Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6421)]).then(__webpack_require__.bind(__webpack_require__, 8802))]);
    const report = conclude(evaluated.report, inputs.failOn);
    const effects = await publish({ api, report, trigger, inputs, job });
    await run_answer(one, report, effects);
    const { author, labels, pullRequest, queued } = trigger;
    const waivers = pullRequest !== null ? 'commit' : queued !== undefined ? 'queue' : null;
    const { policyPath: policy_path, failOn: fail_on } = inputs;
    const given = {
        base,
        group_base: evaluated.groupBase,
        head,
        policy_path,
        at,
        author,
        labels,
        waivers,
        fail_on,
    };
    for (const file of files)
        await writeReport(file, report, given, facts.all());
    await writeOutputs(job, outputsOf(report, files[0]?.path ?? null, effects[1].url));
    // After a comment the job stands on the default branch, where it must not look broken: the answer is the check run.
    return trigger.event === 'issue_comment' && effects[0].outcome === 'created' ? 0 : report.exit_code;
}
/** Under a privileged trigger whatever is checked out may be a stranger's, so it is not even asked. */
async function openTrees({ api, inputs, trigger, job }, base) {
    const remote = openApiTrees(api, { base, head: trigger.head });
    if (trigger.privileged)
        return remote;
    const folder = (0,external_node_path_.resolve)(job.workspace, inputs.workingDirectory);
    const local = await openLocalTrees(folder, base, trigger.head).catch(withoutCheckout);
    return local === null ? remote : withFallback(local, remote);
}
/** Four tries in about ten seconds; a longer `retry-after` is left to a later run. */
const PATIENCE = { timeoutMs: 10_000, slowTimeoutMs: 30_000, waitsMs: [500, 2_000, 6_000], maxRetryAfterS: 20 };
async function run_answer({ job, say, print, trigger }, report, effects) {
    say(`${report.verdict}: ${report.headline}`);
    for (const { what, outcome, because } of effects) {
        if (outcome !== 'skipped')
            say(`${what} ${outcome}${because === null ? '' : `: ${because}`}`);
    }
    const isAnnotated = effects.some(({ what, outcome }) => what === 'check' && outcome === 'created');
    if (!isAnnotated && hasPlaces(report))
        for (const line of renderWorkflowCommands(report))
            print(line);
    if (report.exit_code !== 0 && trigger.event !== 'issue_comment')
        await announce(report.headline);
    const notWritten = await writeSummary(job, renderSummary(report));
    if (notWritten !== null)
        say(`no summary: ${notWritten}`);
}
/** Nothing could be evaluated: the workflow asks for something that is not done, or the event cannot be read. */
async function refuse(job, thrown, say) {
    const error = thrown instanceof problem/* WorldError */.nM ? thrown : null;
    const isAuthors = error !== null && (error.code.startsWith('action/') || error.code === 'github/event-refused');
    const verdict = error === null ? 'INTERNAL' : isAuthors ? 'BAD_POLICY' : 'INDETERMINATE';
    const text = error === null ? `Carbon Clerk has a fault: ${run_describe(thrown)}` : `${error.message}; ${error.hint}`;
    say(`${verdict}: ${text}`);
    await announce(text);
    await writeSummary(job, `**Not judged.**\n\n\`\`\`text\n${logLine(text).replaceAll('`', "'")}\n\`\`\`\n`);
    await writeOutputs(job, { verdict });
    return core_verdict/* EXIT_CODES */.ai[verdict];
}
/** A checkout that git cannot make sense of is no reason to stop: the API has the same commits. */
function withoutCheckout(thrown) {
    if (thrown instanceof problem/* WorldError */.nM)
        return null;
    throw thrown;
}
/** Data of a workflow command: actions/toolkit, packages/core/src/command.ts. */
function escapedData(text) {
    return text.replaceAll('%', '%25');
}
function run_describe(thrown) {
    return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}


/***/ }),

/***/ 654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   N: () => (/* binding */ openApi)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6730);
/**
 * The one door to GitHub. Every request of this layer goes through here: it has a time limit, a size limit, retries
 * only where a repeated request cannot do harm, and leaves as an answer or as a `WorldError` in our words.
 */


const DEFAULT_MAX_BYTES = 32 * 1024 * 1024;
function openApi(options) {
    const bytes = (send) => deliver(options, send);
    const json = async (send) => parse(send.what, await bytes(send));
    return {
        repository: options.repository,
        bytes,
        json,
        graphql: async (what, query, variables) => {
            const route = `POST ${options.graphqlUrl}`;
            const answer = await json({ what, route, parameters: { query, variables }, repeat: 'safe', slow: true });
            return graphqlAnswer(what, answer);
        },
    };
}
async function deliver(options, send) {
    const { patience } = options;
    for (let attempt = 0;; attempt += 1) {
        try {
            return await deliverOnce(options, send);
        }
        catch (thrown) {
            if (thrown instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM)
                throw thrown;
            const seen = (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h4)(send.what, thrown, options.secrets);
            const wait = nextWait(seen, send, patience, attempt);
            if (wait === null)
                throw seen.error;
            await patience.sleep(wait);
        }
    }
}
/**
 * A refusal for speed was not carried out, so even a POST may follow it; any other lost POST may have been carried out.
 * GitHub counts requests made against a limit, so a long or unknown wait is left to a later run.
 */
function nextWait(seen, send, patience, attempt) {
    const planned = patience.waitsMs[attempt];
    if (!seen.transient || planned === undefined)
        return null;
    if (seen.error.code === 'github/rate-limited') {
        const asked = seen.retryAfterS;
        return asked === null || asked > patience.maxRetryAfterS ? null : Math.max(asked * 1000, planned);
    }
    return send.repeat === 'safe' ? planned : null;
}
async function deliverOnce({ request, repository, patience }, send) {
    const answer = await request(send.route, {
        // Octokit sends what the route does not name as the body.
        ...(send.route.includes('{owner}') ? { owner: repository.owner, repo: repository.name } : {}),
        ...send.parameters,
        headers: { accept: send.accept ?? 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
        request: {
            signal: AbortSignal.timeout(send.slow === true ? patience.slowTimeoutMs : patience.timeoutMs),
            // The body is read here: Octokit would decode whatever claims to be UTF-8, which changes the bytes of a blob,
            // and would read an answer of any size.
            parseSuccessResponseBody: false,
        },
    });
    return answer.data === '' || answer.data === null || answer.data === undefined
        ? new Uint8Array()
        : collect(send, answer.data);
}
async function collect(send, stream) {
    const limit = send.maxBytes ?? DEFAULT_MAX_BYTES;
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.byteLength;
        if (size > limit)
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('github/unexpected-answer', `${send.what}: the answer is larger than ${limit} bytes`);
        chunks.push(chunk);
    }
    const first = chunks[0];
    return chunks.length === 1 && first !== undefined ? first : concat(chunks, size);
}
function concat(chunks, size) {
    const whole = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.byteLength;
    }
    return whole;
}
function parse(what, bytes) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('github/unexpected-answer', `${what}: the answer is not JSON`);
    }
}
function graphqlAnswer(what, answer) {
    if (!isObject(answer))
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('github/unexpected-answer', `${what}: the answer is not an object`);
    const errors = Array.isArray(answer.errors) ? answer.errors : [];
    const types = errors.map((one) => (isObject(one) && typeof one.type === 'string' ? one.type : 'UNKNOWN'));
    if (types.includes('RATE_LIMITED'))
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('github/rate-limited', `${what}: the GraphQL limit is used up`);
    if (isObject(answer.data))
        return { data: answer.data, errors: types };
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('github/rejected', `${what}: GraphQL refused (${types.join(', ') || 'no data'})`);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 1346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ fetchBlobs)
/* harmony export */ });
/* harmony import */ var _core_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9671);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(654);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6730);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3577);
/**
 * Contents by object id. One GraphQL query brings up to a hundred small files; whatever GraphQL cannot carry exactly
 * (binary, cut at 512,000 bytes, text that is not UTF-8, an answer with holes) is asked for once more over REST, as
 * raw bytes. Nothing is believed before its hash is right.
 */





const blobLimits = {
    perQuery: 100,
    bytesPerQuery: 4 * 1024 * 1024,
    textBytes: 500_000,
    rawBytes: 100 * 1024 * 1024,
    rawRequests: 500,
    parallel: 8,
};
/**
 * @param likely What will probably be asked for next: taken along if the same queries have room, and never worth more.
 * @throws WorldError when one of `entries` cannot be had, or is not what its id says.
 */
async function fetchBlobs(api, entries, likely = [], limits = blobLimits) {
    const wanted = [...new Map(entries.map((entry) => [entry.oid, entry])).values()];
    const isSmall = ({ size }) => size === null || size <= limits.textBytes;
    const found = new Map();
    const asked = new Set(wanted.map(({ oid }) => oid));
    const small = wanted.filter(isSmall);
    const more = likely.filter((entry) => isSmall(entry) && !asked.has(entry.oid));
    const planned = batches([...small, ...more], limits).slice(0, batches(small, limits).length);
    await (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .mapBounded */ .y)(planned, limits.parallel, async (batch) => {
        for (const [oid, bytes] of await queryTexts(api, batch))
            found.set(oid, bytes);
    });
    const rest = wanted.filter(({ oid }) => !found.has(oid));
    if (rest.length > limits.rawRequests)
        throw tooMany(rest.length);
    await (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .mapBounded */ .y)(rest, limits.parallel, async (entry) => {
        found.set(entry.oid, await fetchRaw(api, entry, limits.rawBytes));
    });
    return found;
}
function tooMany(count) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('github/unavailable', `${count} files would have to be asked for one by one, because GraphQL does not answer`);
}
function batches(wanted, limits) {
    const all = [];
    let bytes = Number.POSITIVE_INFINITY;
    for (const entry of wanted) {
        const size = entry.size ?? limits.bytesPerQuery / limits.perQuery;
        const last = all.at(-1);
        if (last === undefined || last.length >= limits.perQuery || bytes + size > limits.bytesPerQuery) {
            all.push([entry]);
            bytes = size;
        }
        else {
            last.push(entry);
            bytes += size;
        }
    }
    return all;
}
/** The ones that arrived whole. A query that fails altogether brings nothing, and REST is asked instead. */
async function queryTexts(api, batch) {
    const fields = batch.map(({ oid }, index) => `b${index}: object(oid: "${oid}") { ...text }`).join('\n');
    const query = `query Texts($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
${fields}
  }
}
fragment text on Blob { text isBinary isTruncated }`;
    const answer = await api
        .graphql('the contents of the records', query, { ...api.repository })
        .catch(giveUpUnlessLimited);
    const repository = (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(answer) && (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(answer.data) ? answer.data.repository : null;
    if (!(0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(repository))
        return [];
    const texts = batch.map(async ({ oid }, index) => [oid, await exactText(oid, repository[`b${index}`])]);
    return (await Promise.all(texts)).filter((pair) => pair[1] !== null);
}
/** Going on over REST would only make a used-up limit worse; every other refusal of GraphQL may be its own. */
function giveUpUnlessLimited(thrown) {
    if (thrown instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM && thrown.code !== 'github/rate-limited' && thrown.code !== 'github/unauthorized') {
        return null;
    }
    throw thrown;
}
async function exactText(oid, object) {
    if (!(0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(object) || object.isBinary === true || object.isTruncated !== false)
        return null;
    if (typeof object.text !== 'string')
        return null;
    const bytes = new TextEncoder().encode(object.text);
    return (await (0,_object_id_js__WEBPACK_IMPORTED_MODULE_4__/* .isBlob */ .qf)(oid, bytes)) ? bytes : null;
}
async function fetchRaw(api, { oid, size }, limit) {
    const what = `the blob ${oid}`;
    if (size !== null && size > limit)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('github/blob-too-large', `${what} has ${size} bytes`);
    const bytes = await api
        .bytes({
        what,
        route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
        parameters: { file_sha: oid },
        accept: 'application/vnd.github.raw+json',
        repeat: 'safe',
        slow: true,
        maxBytes: limit,
    })
        .catch((thrown) => {
        const missing = thrown instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM && thrown.code === 'github/not-found';
        throw missing
            ? (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('github/blob-missing', `${what} is in the tree, but GitHub does not have it`, undefined, thrown)
            : thrown;
    });
    if (await (0,_object_id_js__WEBPACK_IMPORTED_MODULE_4__/* .isBlob */ .qf)(oid, bytes))
        return bytes;
    const wrapped = unwrap(bytes);
    if (wrapped !== null && (await (0,_object_id_js__WEBPACK_IMPORTED_MODULE_4__/* .isBlob */ .qf)(oid, wrapped)))
        return wrapped;
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('github/blob-mismatch', `${what} does not have the content of its id`);
}
/** The same answer as JSON with base64, from a server or a proxy that does not mind what was asked for. */
function unwrap(bytes) {
    if (bytes[0] !== 0x7b)
        return null;
    try {
        const answer = JSON.parse(new TextDecoder().decode(bytes));
        if (!(0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(answer) || answer.encoding !== 'base64' || typeof answer.content !== 'string')
            return null;
        return Uint8Array.from(atob(answer.content.replaceAll('\n', '')), (character) => character.charCodeAt(0));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 6730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   h4: () => (/* binding */ diagnose)
/* harmony export */ });
/* unused harmony export githubFaults */
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/**
 * What GitHub's refusals mean to a person. One row a code: where a fault gets its words is here and nowhere else.
 * Statuses and headers: "Troubleshooting the REST API" and "Rate limits for the REST API" in GitHub's documentation.
 */

/** Codes of the world errors of this layer, with what a person does about them. */
const githubFaults = {
    'github/unauthorized': 'give the input "github-token" a valid token; "${{ github.token }}" is the default',
    'github/forbidden': 'give the job the permission that is missing under "permissions:" in the workflow',
    'github/not-found': 'give the job "contents: read" under "permissions:" in the workflow, and check that the commit still exists',
    'github/rate-limited': 'run the job again when the limit has been reset',
    'github/rejected': 'report this with the message: GitHub did not accept what was sent',
    'github/unavailable': 'run the job again; https://www.githubstatus.com shows whether GitHub has an outage',
    'github/timeout': 'run the job again; GitHub did not answer in time',
    'github/unreachable': 'check the network of the runner, and the proxy settings if it has any',
    'github/unexpected-answer': 'check that GITHUB_API_URL is the address of a GitHub API',
    'github/tree-incomplete': 'check the repository out with actions/checkout and "fetch-depth: 0", so that git lists the files',
    'github/history-too-long': 'check the repository out with actions/checkout and "fetch-depth: 0", so that git reads the history',
    'github/history-incomplete': 'run the job again; if it happens again, check the repository out with "fetch-depth: 0"',
    'github/blob-missing': 'run the job again; if it happens again, check the repository out with "fetch-depth: 0"',
    'github/blob-too-large': 'check the repository out with actions/checkout and "fetch-depth: 0", so that git reads the file',
    'github/blob-mismatch': 'run the job again; what was received is not what the commit holds',
    'github/stack-unclear': 'retarget the pull request to the branch that its changes end on',
    'github/event-refused': 'start the Action by pull_request, merge_group, push or workflow_dispatch',
    'github/event-unreadable': 'start the Action by pull_request, merge_group, push or workflow_dispatch',
};
function fault(code, message, hint, cause) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(code, message, hint ?? githubFaults[code], cause);
}
/** Turns what Octokit threw into a world error without secrets. `secrets` are blanked wherever they stand. */
function diagnose(what, thrown, secrets) {
    const refusal = typeof thrown === 'object' && thrown !== null ? thrown : {};
    const headers = refusal.response?.headers ?? {};
    const said = redact(firstLine(refusal.message), secrets);
    const make = (code, words, transient, hint) => ({
        error: fault(code, `${what}: ${words}`, hint, new Error(said)),
        transient,
        retryAfterS: seconds(headers['retry-after']),
    });
    if (refusal.response === undefined) {
        return timedOut(refusal)
            ? make('github/timeout', 'no answer in time', true)
            : make('github/unreachable', said, true);
    }
    const status = typeof refusal.status === 'number' ? refusal.status : 0;
    if (status === 429 || (status === 403 && isLimit(headers, said))) {
        return make('github/rate-limited', `GitHub asks to slow down (${status})`, true, limitHint(headers));
    }
    if (status === 401)
        return make('github/unauthorized', 'GitHub does not accept the token (401)', false);
    if (status === 403)
        return make('github/forbidden', `GitHub refused (403): ${said}`, false, permissionHint(headers));
    if (status === 404 || status === 409 || status === 410 || status === 451) {
        return make('github/not-found', `not found (${status})`, false);
    }
    if (status >= 500)
        return make('github/unavailable', `GitHub answered ${status}`, true);
    return make('github/rejected', `GitHub answered ${status}: ${said}`, false);
}
/** Blanks the given secrets, and whatever looks like a token of GitHub or like a password in an address. */
function redact(text, secrets) {
    let clean = text;
    for (const secret of secrets)
        if (secret.length > 3)
            clean = clean.replaceAll(secret, '***');
    return clean
        .replace(/\b(?:gh[a-z]_[A-Za-z0-9_]{4,}|github_pat_[A-Za-z0-9_]{4,})/g, '***')
        .replace(/:\/\/[^/\s@]{1,200}@/g, '://***@')
        .replace(/\b(?:token|bearer)\s+[A-Za-z0-9._-]{8,}/gi, '***');
}
function firstLine(message) {
    return typeof message === 'string' ? (message.split('\n', 1)[0] ?? '').slice(0, 300) : 'no message';
}
function timedOut(refusal) {
    const names = [refusal.name, refusal.cause?.name];
    return names.includes('TimeoutError') || names.includes('AbortError');
}
function isLimit(headers, message) {
    return headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || /rate limit/i.test(message);
}
function seconds(header) {
    return typeof header === 'string' && /^\d{1,9}$/.test(header) ? Number(header) : null;
}
function limitHint(headers) {
    const wait = seconds(headers['retry-after']);
    return wait === null ? undefined : `run the job again in ${wait} seconds or later`;
}
/**
 * GitHub names what the token lacks: `x-accepted-github-permissions: issues=write; pull_requests=write`. A comma joins
 * what is needed together, a semicolon separates what would do as well.
 */
function permissionHint(headers) {
    const named = headers['x-accepted-github-permissions'];
    if (typeof named !== 'string' || !/^[a-z_=;, ]{1,200}$/.test(named))
        return undefined;
    const ways = named.split(';').map((way) => {
        const permissions = way.split(',').map((one) => one.trim().replaceAll('_', '-').replace('=', ': '));
        return permissions.filter((one) => one !== '' && !one.startsWith('metadata')).map((one) => `"${one}"`);
    });
    const told = ways.filter((way) => way.length > 0).map((way) => way.join(' and '));
    return told.length === 0 ? undefined : `give the job ${told.join(' or ')} under "permissions:" in the workflow`;
}


/***/ }),

/***/ 3577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   qf: () => (/* binding */ isBlob),
/* harmony export */   xK: () => (/* binding */ isTree)
/* harmony export */ });
/**
 * Git's names for content: the hash of `blob <size>\0` and the bytes. Forty hex digits are SHA-1, sixty-four SHA-256
 * (git's "hash-function-transition"). Checking it makes every transport equally trustworthy: lossy text, a truncated
 * answer or a cached error page cannot pass for the file.
 */
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isObjectId(text) {
    return typeof text === 'string' && OBJECT_ID.test(text);
}
function isBlob(oid, bytes) {
    return isContentOf('blob', oid, bytes);
}
/** @param bytes The entries as git writes them: `<mode> <name>\0<object id in bytes>`, one after the other. */
function isTree(oid, bytes) {
    return isContentOf('tree', oid, bytes);
}
async function isContentOf(type, oid, bytes) {
    const header = new TextEncoder().encode(`${type} ${bytes.byteLength}\0`);
    const object = new Uint8Array(header.byteLength + bytes.byteLength);
    object.set(header);
    object.set(bytes, header.byteLength);
    const digest = await crypto.subtle.digest(oid.length === 40 ? 'SHA-1' : 'SHA-256', object);
    return hex(new Uint8Array(digest)) === oid;
}
function hex(bytes) {
    let text = '';
    for (const byte of bytes)
        text += byte.toString(16).padStart(2, '0');
    return text;
}


/***/ }),

/***/ 2814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listFolder),
/* harmony export */   w: () => (/* binding */ openTreeReader)
/* harmony export */ });
/* harmony import */ var _core_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9671);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(654);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6730);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3577);
/**
 * Every file of one commit, through `GET git/trees/{sha}?recursive=1`. GitHub cuts that answer at 100,000 entries or
 * 7 MB and says `truncated`; then the folders are asked one by one, and a listing that is still cut is an error: half
 * a tree must not pass for a repository with fewer records.
 */




const treeLimits = { listings: 400, entries: 2_000_000 };
/** Listings are remembered by object id: base and head share most of their folders. */
function openTreeReader(api, limits = treeLimits) {
    const seen = new Map();
    const list = (oid, deep) => {
        const key = `${oid} ${deep}`;
        const known = seen.get(key);
        if (known !== undefined)
            return known;
        if (seen.size >= limits.listings)
            throw incomplete(`more than ${limits.listings} listings are needed`);
        const asked = fetchListing(api, oid, deep);
        seen.set(key, asked);
        return asked;
    };
    return {
        read: async (commit) => {
            const files = await walk(list, commit);
            if (files.length > limits.entries)
                throw incomplete(`it holds more than ${limits.entries} files`);
            return files;
        },
    };
}
async function walk(list, oid) {
    const whole = await list(oid, true);
    if (!whole.truncated)
        return whole.files;
    const top = await list(oid, false);
    if (top.truncated)
        throw incomplete('one folder holds more files than GitHub lists');
    const parts = await (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .mapBounded */ .y)(top.folders, 8, async (folder) => {
        const below = await walk(list, folder.oid);
        return below.map((file) => ({ ...file, path: `${folder.path}/${file.path}` }));
    });
    return [...top.files, ...parts.flat()];
}
/** One folder without those below it. */
function listFolder(api, oid) {
    return fetchListing(api, oid, false);
}
async function fetchListing(api, oid, deep) {
    const what = `the files of ${oid}`;
    const answer = await api.json({
        what,
        route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
        parameters: { tree_sha: oid, ...(deep ? { recursive: '1' } : {}) },
        repeat: 'safe',
        slow: true,
        maxBytes: 64 * 1024 * 1024,
    });
    if (!(0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(answer) || !Array.isArray(answer.tree) || typeof answer.truncated !== 'boolean') {
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('github/unexpected-answer', `${what}: the answer is not a tree`);
    }
    const files = [];
    const folders = [];
    for (const row of answer.tree) {
        const { path, oid: rowOid, mode, size } = parseRow(what, row);
        if (mode === '040000')
            folders.push({ path, oid: rowOid });
        else
            files.push(entry(path, rowOid, mode, size));
    }
    return { truncated: answer.truncated, files, folders };
}
function parseRow(what, row) {
    const { path, sha, mode, size } = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(row) ? row : {};
    if (typeof path !== 'string' || path === '' || !(0,_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectId */ .TS)(sha) || typeof mode !== 'string') {
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('github/unexpected-answer', `${what}: an entry has no path, object id or mode`);
    }
    return { path, oid: sha, mode, size: Number.isSafeInteger(size) ? size : null };
}
/** JSON cannot carry a name that is not UTF-8; the replacement character is all that is left of one. */
function entry(path, oid, mode, size) {
    const kind = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';
    return path.includes('\uFFFD') ? { path, kind, oid, size, undecodable: true } : { path, kind, oid, size };
}
function incomplete(why) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('github/tree-incomplete', `the list of files is not complete: ${why}`);
}


/***/ }),

/***/ 7075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ parseAmount),
/* harmony export */   Mr: () => (/* binding */ parseSpending),
/* harmony export */   Vl: () => (/* binding */ parseWater),
/* harmony export */   bs: () => (/* binding */ parseDays),
/* harmony export */   g7: () => (/* binding */ parseMoney),
/* harmony export */   lo: () => (/* binding */ parsePercent),
/* harmony export */   ov: () => (/* binding */ parseMass),
/* harmony export */   wF: () => (/* binding */ parseEnergy)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6421);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5673);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5753);
/**
 * Quantities as people write them: `50 kgCO2e`, `120 kWh`, `12 months`, `+5%`. A number and a unit, matched whole.
 *
 * Case carries meaning: `mWh` and `MWh` differ by a factor of a thousand million, and a letter that only looks like
 * `k` (the Kelvin sign lower-cases to it) is another letter. Hence exact tables and no case folding.
 */



const MASS = table({ kg: 1, t: 1000, tonne: 1000, tonnes: 1000, lb: 0.45359237, lbs: 0.45359237 }, { g: 1e3, mg: 1e6, µg: 1e9, μg: 1e9 });
const ENERGY = table({ kWh: 1, MWh: 1e3, GWh: 1e6 }, { Wh: 1e3, mWh: 1e6, J: 3.6e6, kJ: 3.6e3, MJ: 3.6 });
const WATER = table({ L: 1, l: 1, m3: 1e3, 'm³': 1e3, kL: 1e3 }, { mL: 1e3, ml: 1e3 });
/** Days. A month is a twelfth of 365.25 days. */
const TIME = table({ day: 1, days: 1, d: 1, week: 7, weeks: 7, month: 30.4375, months: 30.4375, year: 365.25, years: 365.25 }, { h: 24, hour: 24, hours: 24, min: 1440, minute: 1440, minutes: 1440, s: 86400, second: 86400, seconds: 86400 });
/** What may follow a unit of mass: CO2, CO2e, CO2eq, CO2-eq, with a subscript two, with a space before it or not. */
const GAS = /[ \t]*CO[2\u2082](?:[ -]?eq?)?$/;
/** Codes of ISO 4217, as they are: nothing is converted. */
const MONEY = _core_units_js__WEBPACK_IMPORTED_MODULE_1__/* .CURRENCIES */ .y.map((code) => [code, table({ [code]: 1 }, {})]);
/** Other ways to write money, with the code that is probably meant. */
const SIGNS = [
    [/^€|(?:€|euros?)$/i, 'EUR'],
    [/^£|(?:£|pounds?)$/i, 'GBP'],
    [/^¥|(?:¥|yen)$/i, 'JPY'],
    [/^\$|(?:\$|dollars?)$/i, 'USD'],
];
/** What looks like a number is taken as one, however it is written, so that the message can say what is wrong with it. */
const NUMBER_AND_UNIT = /^([-+]?\.?[0-9][0-9.,_'\u2019\u00a0\u2009\u202f]*(?:[eE][+-]?[0-9]+)?)[ \t]*(.*)$/s;
/** Longer texts are no quantities, and some patterns below take quadratic time. */
const LONGEST = 100;
/** `50 kgCO2e` in kg. */
function parseMass(text) {
    return convert(text, [['kgCO2e', MASS]], '12 kgCO2e');
}
/** `214 kWh` in kWh. */
function parseEnergy(text) {
    return convert(text, [['kWh', ENERGY]], '12 kWh');
}
/** `300 L` in litres. */
function parseWater(text) {
    return convert(text, [['L', WATER]], '12 L');
}
/** `12 months` in days. */
function parseDays(text) {
    const read = convert(text, [['days', TIME]], '12 months');
    return read.ok ? { ok: true, value: read.value.value } : read;
}
/** A mass, an energy or a volume of water, whichever the unit says. */
function parseAmount(text) {
    return convert(text, [
        ['kgCO2e', MASS],
        ['kWh', ENERGY],
        ['L', WATER],
    ], '12 kgCO2e');
}
/** `80%` as 0.8. A number without `%` could mean a share or a percentage, so it is refused. */
function parsePercent(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .trimBlanks */ .I6)(text);
    if (!written.endsWith('%')) {
        const number = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(written);
        if (!number.ok)
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .fromNumber */ .oB)(number);
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit-missing', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" has no unit`, `write "${number.value <= 1 ? number.value * 100 : number.value}%"`);
    }
    const read = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .fromNumber */ .oB)((0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(written.slice(0, -1)));
    return read.ok ? { ok: true, value: read.value / 100 } : read;
}
/** What a budget may be in: a mass, an energy, a volume of water or money. */
function parseSpending(text) {
    return signed(text) ?? convert(text, [['kgCO2e', MASS], ['kWh', ENERGY], ['L', WATER], ...MONEY], '12 kgCO2e');
}
/** `100 EUR`. */
function parseMoney(text) {
    return signed(text) ?? convert(text, MONEY, '12 EUR');
}
/** A sign stands for the money of several countries, so codes are asked for. */
function signed(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .trimBlanks */ .I6)(text);
    if (written.length > LONGEST || !/[0-9]/.test(written))
        return null;
    const meant = SIGNS.find(([sign]) => sign.test(written));
    if (!meant)
        return null;
    const digits = /[0-9][0-9.,]*/.exec(written)?.[0] ?? '12';
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" does not name its currency by a code`, `write "${digits} ${meant[1]}"`);
}
function convert(text, tables, example) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .trimBlanks */ .I6)(text);
    if (written.length > LONGEST)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" is too long for a quantity`, `write for example "${example}"`);
    const parts = NUMBER_AND_UNIT.exec(written) ?? /^(\S+)[ \t]+(.*)$/s.exec(written);
    const unit = parts?.[2] ?? '';
    // `1:30` is no quantity in a unit called `:30`.
    const whole = parts === null || (unit !== '' && !/^[\p{L}\p{Sc}%‰°]/u.test(unit));
    const number = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .fromNumber */ .oB)((0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(whole ? written : (parts[1] ?? '')));
    if (!number.ok)
        return unit === '' || whole ? number : { ...number, hint: `${number.hint}, and then "${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(unit)}"` };
    if (unit === '') {
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit-missing', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" has no unit`, `write "${example.replace('12', number.value === 0 ? '0' : written)}"`);
    }
    for (const [target, units] of tables) {
        const scale = units.get(units === MASS ? unit.replace(GAS, '') : unit);
        if (scale)
            return scaled(number.value, scale, target, written);
    }
    return unknownUnit(written, parts?.[1] ?? '', unit, tables.map(([, units]) => units));
}
function scaled(value, scale, unit, written) {
    const result = (value * scale.times) / scale.over;
    if (!Number.isFinite(result))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('not-finite', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" is too large to count`, 'write a smaller number');
    if (result === 0 && value !== 0)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('out-of-range', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" is too small to count`, 'write 0, or check the unit');
    return { ok: true, value: { value: result, unit } };
}
function unknownUnit(written, number, unit, tables) {
    const known = tables.flatMap((units) => [...units.keys()]);
    const bare = unit.replace(GAS, '');
    const gas = unit.slice(bare.length);
    if (tables.includes(MASS) && /^tons?$/i.test(bare)) {
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" does not say which ton`, `write "${number} t${gas}" for metric tonnes of 1000 kg`);
    }
    if (/^[kMG]?W$/.test(unit))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" is a power, not an energy`, `write "${number} ${unit}h" if that is what is meant`);
    const meant = known.find((name) => name.toLowerCase() === bare.toLowerCase() && /^[ -~]+$/.test(bare));
    if (meant)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(unit)}" is not a unit; upper and lower case matter`, `write "${number} ${meant}${gas}"`);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(unit)}" is not a unit that fits here`, `write one of ${listed(tables)}`);
}
function listed(tables) {
    const shown = new Map([
        [MASS, 'gCO2e, kgCO2e, tCO2e'],
        [ENERGY, 'Wh, kWh, MWh'],
        [WATER, 'L, m3'],
        [TIME, 'h, days, months, years'],
    ]);
    const money = tables.some((units) => !shown.has(units)) ? ['EUR, USD, GBP and other codes of money'] : [];
    return [...tables.flatMap((units) => shown.get(units) ?? []), ...money].join(', ');
}
function table(times, over) {
    const larger = Object.entries(times).map(([unit, factor]) => [unit, { times: factor, over: 1 }]);
    const smaller = Object.entries(over).map(([unit, factor]) => [unit, { times: 1, over: factor }]);
    return new Map([...larger, ...smaller]);
}


/***/ }),

/***/ 6759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6421);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5753);
/**
 * Points in time as ISO 8601 has them, strictly: JavaScript reads 30 February as 2 March and `02/03/2026` as one of two
 * days. A leap second (`:60`) and midnight as `24:00` are refused, because programs disagree on what they mean.
 */


const FORM = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(\.[0-9]{1,9})?)?(Z|z|[+-][0-9]{2}:[0-9]{2})?)?$/;
const EXAMPLE = 'write for example "2026-11-02T18:00:00Z"';
function parseInstant(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .trimBlanks */ .I6)(text);
    if (written === '')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('missing', 'is empty', EXAMPLE);
    const shown = `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(written)}"`;
    const parts = FORM.exec(written);
    if (!parts) {
        if (/^[+-][0-9]{4,6}-/.test(written))
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('out-of-range', `${shown} is not in this century or the last`, EXAMPLE);
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('time', `${shown} is not a date and time of ISO 8601`, EXAMPLE);
    }
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
        .slice(1, 7)
        .map((part) => Number(part ?? 0));
    if (year < 1990 || year > 2100)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('out-of-range', `${shown} is not a time of machine learning`, EXAMPLE);
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('time', `${shown} is not a day of the calendar`, EXAMPLE);
    if (hour > 23 || minute > 59 || second > 59)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('time', `${shown} is not a time of day`, 'write hours from 00 to 23, minutes and seconds from 00 to 59');
    const offset = offsetSeconds(parts[8]);
    if (offset === null)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('time', `${shown} has an offset that no zone has`, 'write "Z" or an offset from -12:00 to +14:00');
    const seconds = Date.UTC(year, month - 1, day, hour, minute, second) / 1000 + Number(parts[7] ?? 0) - offset;
    const precision = parts[4] === undefined ? 'date' : 'time';
    const normal = written.replace(/[Tt ]/, 'T').replace(/z$/, 'Z');
    return {
        ok: true,
        value: { text: normal, seconds, precision, naive: precision === 'time' && parts[8] === undefined },
    };
}
function daysIn(year, month) {
    return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
function offsetSeconds(zone) {
    if (zone === undefined || /^z$/i.test(zone))
        return 0;
    const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
    const seconds = (hours * 60 + minutes) * 60 * (zone.startsWith('-') ? -1 : 1);
    return minutes > 59 || seconds > 14 * 3600 || seconds < -12 * 3600 ? null : seconds;
}


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

/***/ 431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ isForClerk),
  m: () => (/* binding */ parseWaiver)
});

// EXTERNAL MODULE: ./build/core/number.js
var number = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/parse/quantity.js
var quantity = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/parse/time.js
var time = __webpack_require__(6759);
;// CONCATENATED MODULE: ./build/parse/waiver-lines.js
/**
 * Which lines of a comment are commands: those that a reader sees as the writer's own words. Text in code, in hidden
 * comments of HTML and in quotations is somebody else's, or an example.
 *
 * Blocks as in GitHub Flavored Markdown, section 4 (fences, indented code, HTML blocks 1 and 2) and 5.1 (quotations with
 * their lazy lines), as far as a line at the margin is concerned. In doubt a line is no command.
 */
/** Up to three spaces are no indentation in Markdown. */
const COMMAND = /^ {0,3}\/carbon(?:[ \t]+(.*))?$/i;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
const QUOTE = /^ {0,3}>/;
const RAW = /^ {0,3}<(pre|script|style|textarea)(?:[ \t>]|$)/i;
/** Headings, rules and lists begin something new; a line after them is not a part of a quotation. */
const NEW_BLOCK = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|[-+*][ \t]|\d{1,9}[.)][ \t]|<|[-_*][-_* \t]*$)/;
function commandLines(body) {
    const commands = [];
    let ends = null;
    let quoted = false;
    for (const line of body.split(/\r\n|\n|\r/)) {
        if (ends !== null) {
            if (ends(line))
                ends = null;
            continue;
        }
        ends = opened(line);
        quoted = ends === null && isQuoted(line, quoted);
        const command = ends === null ? COMMAND.exec(line) : null;
        if (command !== null)
            commands.push({ text: (command[1] ?? '').trim(), quoted });
    }
    return commands;
}
function opened(line) {
    const [, fence = '', info = ''] = FENCE.exec(line) ?? [];
    // Backticks after backticks make a code span in a paragraph, not a fence.
    if (fence !== '' && !(fence.startsWith('`') && info.includes('`')))
        return (later) => closes(later, fence);
    const hidden = line.lastIndexOf('<!--');
    if (hidden >= 0 && !line.includes('-->', hidden + 4))
        return (later) => later.includes('-->');
    const [, tag] = RAW.exec(line) ?? [];
    const end = tag === undefined ? '' : `</${tag.toLowerCase()}>`;
    if (end !== '' && !line.toLowerCase().includes(end))
        return (later) => later.toLowerCase().includes(end);
    return null;
}
function closes(line, fence) {
    const [, run = '', rest = ''] = FENCE.exec(line) ?? [];
    return run.startsWith(fence) && rest.trim() === '';
}
function isQuoted(line, before) {
    if (QUOTE.test(line))
        return true;
    return before && line.trim() !== '' && !NEW_BLOCK.test(line);
}

;// CONCATENATED MODULE: ./build/parse/waiver-tokens.js
/** @returns `null` when a quotation does not end. Straight and curly marks are the same: telephones write curly ones. */
function tokensOf(text) {
    const tokens = [];
    let rest = text.trimStart();
    while (rest !== '') {
        const [taken, token] = next(rest);
        if (token === null)
            return null;
        tokens.push(token);
        rest = rest.slice(taken).trimStart();
    }
    return tokens;
}
function next(text) {
    if (text.startsWith(','))
        return [1, { kind: 'comma', text: ',' }];
    if (/^["\u201c\u201d]/.test(text)) {
        const end = text.slice(1).search(/["\u201c\u201d]/);
        return end < 0 ? [0, null] : [end + 2, { kind: 'quoted', text: text.slice(1, end + 1).trim() }];
    }
    const [word = text] = /^[^\s,"\u201c\u201d]+/.exec(text) ?? [];
    return [word.length, { kind: 'word', text: word }];
}

;// CONCATENATED MODULE: ./build/parse/waiver.js
/**
 * The command by which an approver lets a pull request exceed a budget, read from a comment:
 *
 *     /carbon waive 30 kg: the ablation is due on Friday
 *     /carbon waive 30 kg on "research" at 1a2b3c4 for 7 days: reason
 *     /carbon waive 120 kWh for runs carbon:sft-1, carbon:sft-2 until 2026-12-01: reason
 *
 * The amount comes first; the parts between it and the reason stand in any order, each once; the reason follows the first
 * colon with a space after it, since ids have colons too. Words are read whatever their case, units are not. A comment
 * holds one command: of two, nobody could say which one is meant.
 */





const EXAMPLE = 'write "/carbon waive 30 kg: why"';
/** Of one line; what is longer is no sentence that somebody reads. */
const LONGEST_LINE = 2000;
const LONGEST_REASON = 500;
const MOST_RUNS = 50;
const DAY_S = 86_400;
/** @returns `null` for a comment without such a command. */
function parseWaiver(body) {
    const found = commandLines(body).flatMap(({ text, quoted }) => {
        const [, verb = '', rest = ''] = /^(waiv[a-z]*)(?:[ \t]+(.*))?$/i.exec(text) ?? [];
        return verb === '' ? [] : [{ verb: verb.toLowerCase(), rest, quoted }];
    });
    const [command] = found;
    if (command === undefined)
        return null;
    if (found.length > 1)
        return refused(`the comment holds ${found.length} waivers: write each in a comment of its own`);
    if (command.quoted)
        return refused('it stands right under a quotation: leave an empty line before it');
    if (command.verb !== 'waive')
        return refused(`"${(0,number/* shorten */.ml)(command.verb)}" is not the command: ${EXAMPLE}`);
    return parseCommand(command.rest);
}
/** Whether a comment speaks to us at all: a line of it begins with `/carbon`. */
function isForClerk(body) {
    return commandLines(body).length > 0;
}
function parseCommand(text) {
    if (text.length > LONGEST_LINE)
        return refused(`the line is longer than ${LONGEST_LINE} characters: shorten it`);
    const split = reasonStart(text);
    if (split === null)
        return refused(`it gives no reason: ${EXAMPLE}, with a space after the colon`);
    const reason = text.slice(split + 1).trim();
    // What stands in the line that we show is not yet one.
    if (!/[\p{L}\p{N}]/u.test(reason) || /^reason$/i.test(reason))
        return refused(`it gives no reason after the colon: ${EXAMPLE}`);
    const tokens = tokensOf(text.slice(0, split));
    if (tokens === null)
        return refused('a quotation mark is not closed: write the name of a budget as "name"');
    return assemble(tokens, (0,number/* shorten */.ml)(reason, LONGEST_REASON));
}
/** The first colon before a blank, outside of quotation marks. */
function reasonStart(text) {
    let open = false;
    for (let index = 0; index < text.length; index += 1) {
        const character = text.charAt(index);
        if (/["\u201c\u201d]/.test(character))
            open = !open;
        if (character === ':' && !open && /^[ \t]?$/.test(text.charAt(index + 1)))
            return index;
    }
    return null;
}
const KEYWORDS = ['on', 'at', 'for', 'until'];
function keywordOf(token) {
    return token?.kind === 'word' ? KEYWORDS.find((word) => word === token.text.toLowerCase()) : undefined;
}
function assemble(tokens, reason) {
    const first = tokens.findIndex((token) => keywordOf(token) !== undefined);
    const text = written(first < 0 ? tokens : tokens.slice(0, first));
    if (text === '')
        return refused(`it does not say how much: ${EXAMPLE}`);
    const amount = (0,quantity/* parseSpending */.Mr)(text);
    if (!amount.ok)
        return refused(`the amount ${amount.why}: ${amount.hint}`);
    if (amount.value.value <= 0)
        return refused(`an amount of 0 allows nothing: ${EXAMPLE}`);
    let parts = {};
    for (const [keyword, words] of first < 0 ? [] : groups(tokens.slice(first))) {
        const read = readPart(keyword, words);
        if (!read.ok)
            return refused(read.because);
        const twice = Object.keys(read.part).some((key) => key in parts);
        if (twice)
            return refused(`"${keyword}" is said twice: say it once`);
        parts = { ...parts, ...read.part };
    }
    if (parts.lasts !== undefined && parts.until !== undefined)
        return refused('it says both how long and until when: say one of them');
    const nothing = { budget: null, commit: null, runs: [], lasts: null, until: null };
    return { kind: 'command', text, amount: amount.value, ...nothing, ...parts, reason };
}
/** Each keyword with the words up to the next one. */
function groups(tokens) {
    const all = [];
    for (const token of tokens) {
        const keyword = keywordOf(token);
        if (keyword !== undefined)
            all.push([keyword, []]);
        else
            all.at(-1)?.[1].push(token);
    }
    return all;
}
function readPart(keyword, words) {
    const [first] = words;
    if (keyword === 'on')
        return readBudget(words);
    if (keyword === 'at')
        return readCommit(written(words));
    if (keyword === 'until')
        return readDate(written(words));
    if (first?.kind === 'word' && /^runs?$/i.test(first.text))
        return readRuns(words.slice(1));
    return readDays(written(words));
}
function readBudget(words) {
    const [only, ...others] = words;
    if (only === undefined || only.kind === 'comma' || others.length > 0)
        return fail('after "on" stands one budget: write its name in quotation marks');
    return { ok: true, part: { budget: only.text } };
}
function readCommit(text) {
    if (/^[0-9a-f]{7,64}$/i.test(text))
        return { ok: true, part: { commit: text.toLowerCase() } };
    return fail(`"${(0,number/* shorten */.ml)(text)}" is not a commit: write at least seven digits of its id after "at"`);
}
/** A list with commas; a word without a comma before it is none of the list. */
function readRuns(words) {
    const runs = [];
    for (const [index, token] of words.entries()) {
        const comma = index % 2 === 1;
        if ((token.kind === 'comma') !== comma)
            return fail('the runs are not a list: write "for runs a, b"');
        if (!comma)
            runs.push(token.text);
    }
    if (runs.length === 0 || words.length % 2 === 0)
        return fail('it names no run: write "for runs a, b"');
    if (runs.length > MOST_RUNS)
        return fail(`it names more than ${MOST_RUNS} runs: bind it to the commit instead`);
    return { ok: true, part: { runs: [...new Set(runs)] } };
}
function readDays(text) {
    const read = (0,quantity/* parseDays */.bs)(text);
    if (!read.ok)
        return fail(`after "for" stands how long, but ${read.why}: write "for 7 days" or "for runs a, b"`);
    if (read.value <= 0)
        return fail('it would hold for no time: write "for 7 days"');
    return { ok: true, part: { lasts: read.value * DAY_S } };
}
/** A day counts to its end, as people mean it. */
function readDate(text) {
    const read = (0,time/* parseInstant */.n)(text);
    if (!read.ok)
        return fail(`after "until" stands a day, but ${read.why}: write "until 2026-12-01"`);
    return { ok: true, part: { until: read.value.seconds + (read.value.precision === 'date' ? DAY_S : 0) } };
}
function written(words) {
    return words.map(({ text }) => text).join(' ');
}
function fail(because) {
    return { ok: false, because };
}
function refused(because) {
    return { kind: 'refused', because };
}


/***/ }),

/***/ 7551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderComment: () => (/* binding */ renderComment)
});

// EXTERNAL MODULE: ./build/render/comment/additions.js
var additions = __webpack_require__(2718);
// EXTERNAL MODULE: ./build/render/finding.js
var render_finding = __webpack_require__(9788);
// EXTERNAL MODULE: ./build/render/numbers.js
var numbers = __webpack_require__(2823);
;// CONCATENATED MODULE: ./build/render/period.js

/** `2026-Q4, until 31 December: 812 kg booked before; limit 1.9 t = 2 t - 140 kg decline + 40 kg carried over`. */
function periodInWords(finding) {
    const { period, allowance, unit } = finding;
    const parts = [
        period === undefined ? null : `${period.name} (UTC): ${(0,numbers/* formatMeasure */.os)(period.spent, unit)} booked before`,
        allowance === undefined ? null : allowanceInWords(allowance, finding),
    ].filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join('; ');
}
function allowanceInWords(allowance, { limit, unit }) {
    const terms = [
        [allowance.decline, 'for the yearly decline'],
        [allowance.carried, 'carried over'],
        [allowance.debt, 'overspent before'],
        [allowance.headroom, allowance.because ?? 'headroom'],
    ];
    const told = terms.filter(([amount]) => amount !== 0);
    if (limit === null)
        return null;
    if (told.length === 0)
        return allowance.because === null ? null : `limit ${(0,numbers/* formatMeasure */.os)(limit, unit)}: ${allowance.because}`;
    const sum = told.map(([amount, why]) => `${amount < 0 ? '-' : '+'} ${(0,numbers/* formatMeasure */.os)(Math.abs(amount), unit)} ${why}`);
    return `limit ${(0,numbers/* formatMeasure */.os)(limit, unit)} = ${(0,numbers/* formatMeasure */.os)(allowance.limit, unit)} ${sum.join(' ')}`;
}
/** `2026-11-23` of `2026-11-23T12:00:00Z`. */
function dayOf(time) {
    return time.slice(0, 10);
}

// EXTERNAL MODULE: ./build/render/prose.js
var prose = __webpack_require__(5046);
// EXTERNAL MODULE: ./build/render/text.js
var render_text = __webpack_require__(9822);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./build/render/comment/budgets.js






const SIGN = { over: '❌ ', undecided: '⚠️ ', unknown: '⚠️ ', within: '' };
function renderBudgets(report, extent) {
    if (report.findings.length === 0)
        return null;
    const findings = [...report.findings].sort(render_finding/* byWeight */.IN);
    const rows = findings.slice(0, extent.shown).map((finding) => row(finding, report));
    const rest = findings.length - rows.length;
    const more = rest > 0 ? `\n\n${rest} more, all with less used.` : '';
    return (0,render_text/* table */.tp)(['Budget', 'Used', 'Left'], 'lll', rows) + more + notes(findings.slice(0, extent.shown), report);
}
function row(finding, report) {
    const loud = finding.status === 'over' ? '**' : '';
    const share = (0,render_finding/* shareInWords */.s5)(finding);
    return [
        `${sign(finding, report)}${(0,render_text/* code */.aY)(finding.budget)}<br><sub>${scope(finding)}</sub>`,
        `\`${(0,render_finding/* bar */.M0)(finding)}\`\u00a0${loud}${share}${loud}<br>${used(finding)}`,
        `${loud}${(0,numbers/* tight */.RV)((0,render_finding/* leftInWords */.U7)(finding))}${loud}<br><sub>${(0,numbers/* tight */.RV)((0,render_finding/* addedInWords */.r4)(finding))}</sub>`,
    ];
}
/** A budget that holds nothing gets no cross: a cross means that this is why the merge is blocked. */
function sign(finding, report) {
    if (finding.status === 'over' && !(finding.blocks && report.enforced))
        return '⚠️ ';
    return finding.warn && finding.status === 'within' ? '⚠️ ' : SIGN[finding.status];
}
function used(finding) {
    const doubt = finding.status === 'within' ? null : (0,render_finding/* doubtInWords */.ZD)(finding);
    return (0,numbers/* tight */.RV)(doubt === null ? (0,render_finding/* usedInWords */.SU)(finding) : `${(0,render_finding/* usedInWords */.SU)(finding)}<br><sub>likely ${doubt}</sub>`);
}
const PER = {
    run: ', each run',
    pull_request: '',
    month: ', each month',
    quarter: ', each quarter',
    year: ', each year',
    total: ', all records',
};
function scope(finding) {
    const per = PER[finding.per];
    const relative = /%/.test(finding.limit_text) ? `, ${(0,render_text/* code */.aY)(finding.limit_text, 30)} against base` : '';
    return (0,words/* coversInWords */.Nf)(finding.covers) + per + relative;
}
/** What a row cannot say: why a status is what it is, and which item decided. */
function notes(findings, report) {
    const lines = findings.flatMap((finding) => {
        const item = finding.item === null || finding.status === 'within' ? null : `decided by ${(0,render_text/* code */.aY)(itemName(finding.item, report))}`;
        const least = finding.at_least && finding.status !== 'unknown'
            ? 'some records could not be read, so the true value is higher'
            : null;
        const note = finding.note === null ? null : plainNote(finding.note);
        const parts = [periodInWords(finding), waivedInWords(finding), note, item, least].filter((part) => part !== null);
        return parts.length === 0 ? [] : [`- ${(0,render_text/* code */.aY)(finding.budget)}: ${parts.join('; ')}.`];
    });
    return lines.length === 0 ? '' : `\n\n${lines.join('\n')}`;
}
function waivedInWords({ waived, unit }) {
    if (waived === undefined)
        return null;
    return `${(0,numbers/* formatMeasure */.os)(waived.amount, unit)} over is allowed by ${(0,render_text/* code */.aY)(waived.by)} until ${dayOf(waived.until)}`;
}
function itemName(id, report) {
    const item = (0,words/* itemsOf */.S3)(report).find(([, one]) => one.id === id)?.[1];
    return item === undefined ? id : (0,words/* nameOf */.Vb)(item);
}
function plainNote(note) {
    return (0,prose/* prose */.C)(note.replace(/\.$/, ''));
}

;// CONCATENATED MODULE: ./build/render/drift.js

/** `2 plans, drift x 1.18; plans here are counted with it`. */
function driftInWords({ pairs, factor, applied }) {
    const use = applied ? '; plans here are counted with it' : '';
    return `${(0,numbers/* counted */.hS)(pairs, 'plan')}, drift x ${Number(factor.toPrecision(3))}${use}`;
}
/** The largest drift first: it is the reason to look here. */
function byFactor(drift) {
    return [...drift].sort((a, b) => b.factor - a.factor || (a.path < b.path ? -1 : 1));
}

// EXTERNAL MODULE: ./build/render/comment/extent.js
var comment_extent = __webpack_require__(1243);
;// CONCATENATED MODULE: ./build/render/comment/drift.js




const MOST_FOLDERS = 20;
function renderDrift({ drift }, extent) {
    if (drift === undefined || drift.length === 0 || !extent.notes)
        return null;
    const shown = byFactor(drift).slice(0, Math.min(MOST_FOLDERS, extent.shown));
    const rows = shown.flatMap((one) => one.newest.map((pair, index) => drift_row(one, pair, index)));
    const rest = drift.length - shown.length;
    const learned = drift.some(({ applied }) => applied);
    return (0,comment_extent/* fold */.AU)(`What became of ${(0,numbers/* counted */.hS)(drift.reduce((sum, { pairs }) => sum + pairs, 0), 'plan')}`, (0,comment_extent/* blocksOf */.SH)([
        shown.map((one) => `- ${folder(one)}: ${driftInWords(one)}`).join('\n'),
        (0,render_text/* table */.tp)(['Plan', 'Run', 'Planned', 'Spent'], 'llrr', rows),
        rest > 0 ? `${(0,numbers/* counted */.hS)(rest, 'more folder')} left out.` : null,
        learned ? 'A best estimate stays as the plan says; what a budget reads of a new plan is multiplied.' : null,
    ]));
}
function folder({ path }) {
    return path === '' ? 'the top folder' : (0,render_text/* code */.aY)(path, 80);
}
function drift_row(one, pair, index) {
    const where = index === 0 ? `<br><sub>${folder(one)}</sub>` : '';
    return [`${(0,render_text/* code */.aY)(pair.plan, 60)}${where}`, (0,render_text/* code */.aY)(pair.run, 80), (0,numbers/* formatMass */.so)(pair.planned_kg), (0,numbers/* formatMass */.so)(pair.spent_kg)];
}

;// CONCATENATED MODULE: ./build/render/comment/ledger.js




const MOST_MONTHS = 24;
const MOST_REMARKS = 20;
/** What a remark means, for a person who wonders where a run went. */
const REMARKS = {
    removed: 'removed, and stays booked',
    shrunk: 'made smaller, and stays booked as it was',
    returned: 'came back, and is not booked again',
    'odd-date': 'has a date that cannot be; it counts as merged with the one before',
    corrected: 'corrected by the policy',
};
function renderLedger({ ledger }, extent) {
    if (ledger === undefined || !extent.notes)
        return null;
    const since = ledger.from === null ? '' : ` since ${dayOf(ledger.from)}`;
    const title = `Ledger: ${(0,numbers/* counted */.hS)(ledger.bookings, 'booking')} in ${(0,numbers/* counted */.hS)(ledger.landings, 'merge')}${since}`;
    return (0,comment_extent/* fold */.AU)(title, (0,comment_extent/* blocksOf */.SH)([total(ledger), months(ledger), remarks(ledger, extent)]));
}
function total({ total_kg, complete, tip }) {
    const part = complete ? '' : ' History before that was not read.';
    return `${(0,numbers/* formatInterval */.vy)(total_kg)} are booked up to ${(0,render_text/* code */.aY)(tip.slice(0, 12))}, each run once, when it was merged (UTC).${part}`;
}
function months({ months }) {
    if (months.length === 0)
        return null;
    const shown = months.slice(-MOST_MONTHS);
    const rows = shown.map(({ month, total_kg, bookings }) => [month, (0,numbers/* formatMass */.so)(total_kg), `${bookings}`]);
    const earlier = months.length - shown.length;
    const note = earlier > 0 ? `\n\n${(0,numbers/* counted */.hS)(earlier, 'earlier month')} left out.` : '';
    return (0,render_text/* table */.tp)(['Month', 'Booked', 'Bookings'], 'lrr', rows) + note;
}
function remarks({ remarks }, extent) {
    if (remarks.length === 0)
        return null;
    const shown = remarks.slice(0, Math.min(MOST_REMARKS, extent.shown));
    const lines = shown.map(({ what, id, path, commit, date, kg }) => {
        const run = id === '' ? 'The commit' : `${(0,render_text/* code */.aY)(id, 60)} in ${(0,render_text/* code */.aY)(path, 80)} (${(0,numbers/* formatMass */.so)(kg)})`;
        return `- ${dayOf(date)} ${(0,render_text/* code */.aY)(commit.slice(0, 10))}: ${run} ${REMARKS[what]}`;
    });
    const more = remarks.length - shown.length;
    return [...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}

;// CONCATENATED MODULE: ./build/render/comment/lifetime.js



function renderLifetime(report, extent) {
    const models = report.break_even.slice(0, extent.shown);
    if (models.length === 0)
        return null;
    const rows = models.map((model) => lifetime_row(model, daysServed(report, model.model)));
    const rest = report.break_even.length - models.length;
    const more = rest > 0 ? `\n\n${rest} more models.` : '';
    return `#### Training against inference\n\n${(0,render_text/* table */.tp)(['Model', 'CO2e', 'Break-even'], 'lll', rows)}${more}`;
}
function lifetime_row(model, days) {
    const served = days === null ? null : model.inference_kg_per_day * days;
    const full = Math.max(model.training_kg, served ?? 0);
    const scaled = (kg) => (served === null || full === 0 ? '' : `\`${(0,render_finding/* cells */.Yo)(kg / full, kg / full)}\`\u00a0`);
    const daily = `${(0,numbers/* formatMass */.so)(model.inference_kg_per_day)} a day`;
    const serving = served === null || days === null ? daily : `${(0,numbers/* formatMass */.so)(served)} in ${(0,numbers/* plain */.pj)(days, 3)} days`;
    const requests = model.requests === null ? '' : `<br><sub>or ${(0,numbers/* formatCount */.B4)(model.requests)} requests</sub>`;
    return [
        (0,render_text/* code */.aY)(model.model),
        (0,numbers/* tight */.RV)(`${scaled(model.training_kg)}${(0,numbers/* formatMass */.so)(model.training_kg)} training, once<br>${scaled(served ?? 0)}${serving} of inference<br>${(0,numbers/* formatMass */.so)(model.lifetime_kg)} in all`),
        `**${(0,numbers/* tight */.RV)((0,numbers/* formatDays */.n1)(model.days))}**${requests}`,
    ];
}
function daysServed(report, model) {
    const days = report.servings
        .filter((serving) => serving.model === model && serving.change !== 'removed')
        .map((serving) => serving.days);
    return days.length === 0 ? null : Math.max(...days);
}

// EXTERNAL MODULE: ./build/render/warnings.js + 1 modules
var render_warnings = __webpack_require__(1958);
// EXTERNAL MODULE: ./build/core/estimate/codes.js
var codes = __webpack_require__(6987);
// EXTERNAL MODULE: ./build/core/estimate/constants/embodied.js
var embodied = __webpack_require__(2764);
;// CONCATENATED MODULE: ./build/render/grounds.js
/**
 * What a number stands on, in words: shared by the terminal and the comment. Nothing here comes from a pull request: the
 * report's codes, parts and figures become sentences of ours.
 */




const PART = {
    accelerators: 'accelerators',
    host: 'host',
    machines: 'machines',
    network: 'network',
    building: 'building',
    requests: 'requests',
    replicas: 'waiting replicas',
};
/** Parts that follow from another part by a factor: what is said of them is where the factor comes from. */
const DERIVED = {
    host: { default: 'as a usual share of the accelerators' },
    network: { default: 'as a usual share of the machines' },
    building: {
        metered: 'inside what was measured',
        declared: 'by a stated or published PUE',
        default: 'by an assumed PUE',
    },
};
function partInWords(part) {
    return PART[part];
}
function basisOfPart({ part, evidence }) {
    return DERIVED[part]?.[evidence] ?? (0,words/* evidenceInWords */.KG)(evidence);
}
/** `Accelerators measured by the devices; host worked out from hardware and hours`: parts of one kind together. */
function basisInWords(basis) {
    const kinds = new Map();
    for (const one of basis) {
        const words = basisOfPart(one);
        kinds.set(words, [...(kinds.get(words) ?? []), partInWords(one.part)]);
    }
    const text = [...kinds].map(([words, parts]) => `${listed(parts)} ${words}`).join('; ');
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function listed(parts) {
    const last = parts.at(-1) ?? '';
    return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
const percent = (share) => `${Math.round(share * 100)}%`;
function bloom() {
    const cards = `${embodied/* CARD_GPU_KG */.NG.central} kg a card and ${embodied/* CARD_SERVER_KG */.Y.central} kg a server of eight`;
    return `${cards}, over ${embodied/* CARD_LIFETIME_YEARS */.QQ.central} years at ${percent(embodied/* CARD_UTILISATION */.TH.central)}`;
}
function ours() {
    return `by what the hardware is, over ${embodied/* LIFETIME_YEARS */.xr.central} years at ${percent(embodied/* UTILISATION */.et.central)}`;
}
/** What the two methods make of a record: one that was worked out, one with an energy, a serving. */
const METHODS = {
    hours: {
        card: ['as model cards count', 'rated power x hours x PUE, without host, network and shared idle'],
        best: ['by the best estimate', 'with load, host, network and shared idle'],
    },
    energy: {
        card: ['as model cards count', 'the recorded energy x PUE, without host, network and shared idle'],
        best: ['by the best estimate', 'with host, network and shared idle'],
    },
    serving: {
        card: [
            'as cards count',
            'the requests alone, tokens as EcoLogits has them, without waiting replicas and shared idle',
        ],
        best: ['by the best estimate', 'with the replicas that wait, and shared idle'],
    },
    embodied: {
        card: ['as the study of BLOOM counts', bloom()],
        best: ['by the best estimate', ours()],
    },
};
function kindOf({ basis, evidence, other_method }) {
    if (other_method?.energy_kwh.central === 0)
        return 'embodied';
    if (basis.some(({ part }) => part === 'requests' || part === 'replicas'))
        return 'serving';
    return evidence === 'metered' || evidence === 'counter' ? 'energy' : 'hours';
}
/** The other method first, then the readings of what the record leaves open. None of them is in an interval. */
function otherReadings(item) {
    const { other_method: method, scenarios } = item;
    const readings = scenarios.map(({ code, energy_kwh, total_kg }) => {
        return { kg: (0,numbers/* formatMass */.so)(total_kg), kwh: (0,numbers/* formatEnergy */.QE)(energy_kwh), name: `if ${codes/* estimateScenarios */.W[code]}`, why: null };
    });
    if (method === null)
        return readings;
    const [name, why] = METHODS[kindOf(item)][method.method];
    const { energy_kwh, total_kg } = method;
    return [{ kg: (0,numbers/* formatMass */.so)(total_kg.central), kwh: (0,numbers/* formatEnergy */.QE)(energy_kwh.central), name, why }, ...readings];
}

;// CONCATENATED MODULE: ./build/render/narrowing.js
const MEASURE = 'state the measured energy';
const REGION = 'name the region as its provider does';
const AT_THE_PLUG = 'measure the whole machine at the plug';
const PER_REQUEST = 'state the measured energy of a request';
/** The first pattern that matches says what a key is. Keys of single records end in what they are of. */
const CAUSES = [
    [/^grid\/WORLD\b/, 'the place, which is not known', 'state the region'],
    [/^method\/window-over-year/, 'the hours in which it ran', 'state start and end with their zone'],
    [/^method\/generation-to-life-cycle/, 'what a figure of the grid covers', null],
    [/^live\//, 'the grid over the hours of the run', null],
    [/^grid\/[A-Z]{2,3}\//, 'the grid of the place', REGION],
    [/\/grid$/, 'the grid of the place', null],
    [/^grid\//, 'the grid of the place', null],
    [/^method\/pue|^pue\/|\/pue$/, 'the PUE of the building', 'state the PUE'],
    [/^method\/(?:cluster|endpoint)-idle/, 'spare machines kept running beside it', null],
    [/^method\/embodied|^embodied\//, 'the making of the hardware', null],
    [/^method\/host-over/, 'the host around the accelerators', AT_THE_PLUG],
    [/^method\/(?:count|cpu-count)/, 'the number of devices', 'state how many devices there were'],
    [/^tdp\/unknown|^method\/(?:device|cpu)-unknown|^policy\/hardware/, 'the hardware', 'name the hardware'],
    [/^tdp\//, 'the rated power of the board', 'write the whole name of the board, or state the measured energy'],
    [
        /^method\/(?:tokens|decode|prefill|token-node|any-request|request-|ecologits|operations-per|cached)/,
        'the energy of a request',
        PER_REQUEST,
    ],
    [/^method\/(?:params|precision|input-tokens|output-tokens|batch)/, 'the size of model and requests', PER_REQUEST],
    [
        /^method\/(?:load-resident|replicas|peak-factor)/,
        'the load of keeping the model in memory',
        'state replicas and devices',
    ],
    [/\/mfu$|^method\/mfu/, 'the speed of the training', 'state the device-hours'],
    [/^method\/time-limit/, 'how much of its time limit the job takes', 'state parameters and tokens of its training'],
    [/\/hours$|^method\/(?:hours|implied-hours)/, 'the hours', 'state hours and number of devices'],
    [/\/declared$/, 'what the stated emissions cover', 'state the energy, or the hours and the hardware'],
    [/^method\/psu-efficiency/, 'the loss of the power supplies', 'measure at the plug'],
    [/^method\/network/, 'the network between machines', null],
    [/\/energy$|\/plan$|^method\/(?:board|load|host|tpu|cpu|node|server)/, 'the power that was drawn', MEASURE],
];
/** Below this share a cause is not worth a line: knowing it takes less than a fortieth off the width. */
const LEAST = 0.05;
/** Largest first. What the record has said already is not asked for. */
function narrowings(total, { interval, evidence, region }) {
    const placed = region?.includes(':') === true;
    const causes = new Map();
    for (const one of interval) {
        const [, what, ask] = CAUSES.find(([pattern]) => pattern.test(one.key)) ?? [null, 'other inputs', null];
        const asked = ask === MEASURE ? measurement(evidence) : ask === REGION && placed ? null : ask;
        const before = causes.get(what);
        causes.set(what, { ask: before?.ask ?? asked, parts: [...(before?.parts ?? []), one] });
    }
    return [...causes]
        .map(([what, { ask, parts }]) => ({ what, ask, share: sum(parts.map(shareOf)), left: without(parts, total) }))
        .filter(({ share }) => share >= LEAST)
        .sort((a, b) => b.share - a.share);
}
/** The next better evidence of the energy; behind a power meter there is none. */
function measurement(evidence) {
    if (evidence === 'metered')
        return null;
    if (evidence === 'plan')
        return `${MEASURE} once it has run`;
    return evidence === 'counter' ? AT_THE_PLUG : MEASURE;
}
function shareOf({ share }) {
    return share;
}
/** What is left when all of them are known: squares of logarithmic widths add up, and one alone is as the report says. */
function without(parts, total) {
    const { low, central, high } = total;
    const [only, ...more] = parts;
    if (only !== undefined && more.length === 0)
        return only.if_known;
    const all = widthOf(total);
    if (!(all > 0))
        return total;
    const removed = sum(parts.map(({ if_known }) => 1 - (widthOf(if_known) / all) ** 2));
    const root = Math.sqrt(Math.max(0, 1 - removed));
    return { low: central * (low / central) ** root, central, high: central * (high / central) ** root };
}
function widthOf({ low, high }) {
    return low > 0 ? Math.log(high / low) : 0;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/render/comment/grounds.js






const MOST_INPUTS = 3;
/** What takes most doubt away is among the largest. */
const MOST_ASKED = 50;
function renderGrounds(items, extent) {
    const present = items.filter(({ change }) => change !== 'removed');
    // Grounds are worked out when they are read, so only those that are shown are, and once.
    const lines = largestOf(present, extent.shown).flatMap((item) => {
        const parts = partsOf(item);
        return parts.length === 0 ? [] : [`- ${(0,render_text/* code */.aY)((0,words/* nameOf */.Vb)(item), 40)}: ${parts.join('<br>')}`];
    });
    if (lines.length === 0)
        return null;
    const rest = present.length - Math.min(present.length, extent.shown);
    const more = rest > 0 ? `\n\nand ${rest} more; \`carbon-clerk explain\` shows each.` : '';
    return `**What the numbers stand on**\n\n${lines.join('\n')}${more}`;
}
/** By what they add to base. */
function largestOf(items, most) {
    return [...items].sort((a, b) => (0,additions/* difference */.iv)(b) - (0,additions/* difference */.iv)(a) || (a.id < b.id ? -1 : 1)).slice(0, most);
}
/** Empty for an item of which the list of additions says all there is. */
function partsOf(item) {
    const basis = item.basis.length === 0 ? null : `${basisInWords(item.basis)}.`;
    return [basis, otherwise(item), narrowing(item)].filter((part) => part !== null);
}
/** A reading that is nearer than this to the estimate changes nobody's mind; `explain` has it. */
const APART = 0.05;
/** Readings that are in no figure of the comment: other methods, contracts, what the record leaves open. */
function otherwise(item) {
    const { market_kg, footprint, basis, evidence, other_method } = item;
    const { central } = footprint.total_kg;
    const scenarios = item.scenarios.filter(({ total_kg }) => Math.abs(total_kg - central) > APART * central);
    const readings = otherReadings({ basis, evidence, other_method, scenarios }).map(({ kg, name }) => `${kg} ${name}`);
    const market = market_kg === null ? [] : [`${(0,numbers/* formatInterval */.vy)(market_kg)} operational by contracts (market-based)`];
    const all = [...readings, ...market];
    return all.length === 0 ? null : `Counted otherwise, in no total: ${all.join('; ')}.`;
}
function narrowing(item) {
    const asked = narrowings(item.footprint.total_kg, item).filter(({ ask }) => ask !== null);
    const range = rangeWithUnit(item.footprint.total_kg);
    if (asked.length === 0 || range === null)
        return null;
    const ways = asked.slice(0, MOST_INPUTS).map((one) => `${one.ask} (about ${(0,numbers/* formatRange */.Lu)(one.left) ?? 'exact'})`);
    return `To narrow ${range}: ${ways.join('; ')}.`;
}
function rangeWithUnit(interval) {
    const range = (0,numbers/* formatRange */.Lu)(interval);
    if (range === null)
        return null;
    return /[a-z]$/i.test(range) ? range : `${range} ${(0,numbers/* unitOf */.uF)(interval.central)}`;
}
/** The one statement that would take most doubt out of this pull request: kg of width, not share of one item. */
function bestStep(report) {
    const best = bestOf(changedIn(report));
    if (best === undefined)
        return null;
    const { item, one } = best;
    const [from, to] = [rangeWithUnit(item.footprint.total_kg), rangeWithUnit(one.left)];
    if (from === null)
        return null;
    return `Narrow the interval: ${one.ask} for ${(0,render_text/* code */.aY)((0,words/* nameOf */.Vb)(item))}, and ${from} becomes about ${to ?? (0,numbers/* formatMass */.so)(one.left.central)}.`;
}
/** Where records say all that they can: what the doubt is then about. `null`: nothing is known of it. */
function whatIsLeft(report) {
    return waysOf(changedIn(report))[0]?.one.what ?? null;
}
/** `state the region for x`, of a record that is judged at its dearest because of what it leaves out. */
function missingIn(report) {
    const best = bestOf(changedIn(report).filter(({ gated_kg, footprint }) => gated_kg > footprint.total_kg.central));
    return best === undefined ? null : `${best.one.ask} for ${(0,render_text/* code */.aY)((0,words/* nameOf */.Vb)(best.item))}`;
}
function changedIn(report) {
    const items = [...report.runs, ...report.plans, ...report.servings];
    return items.filter(({ change }) => change === 'new' || change === 'changed');
}
function waysOf(items) {
    return largestOf(items, MOST_ASKED)
        .flatMap((item) => {
        const found = narrowings(item.footprint.total_kg, item);
        return found.map((one) => ({ item, one, gain: gainOf(item, one) }));
    })
        .sort((a, b) => b.gain - a.gain);
}
function bestOf(items) {
    return waysOf(items).find(({ one }) => one.ask !== null);
}
function gainOf({ footprint }, { left }) {
    return footprint.total_kg.high - footprint.total_kg.low - (left.high - left.low);
}

;// CONCATENATED MODULE: ./build/render/comment/notes.js







const MOST_ROWS = 30;
const MOST_NAMES = 3;
/** Warnings of the touched items, one line a kind, with the items it concerns. */
function renderWarnings(report, extent) {
    const items = new Map();
    for (const [, item] of (0,additions/* touched */.FI)(report)) {
        for (const warning of new Set(item.warnings))
            items.set(warning, [...(items.get(warning) ?? []), item]);
    }
    const lines = [...items].map(([warning, concerned]) => `- ${saidOf(warning)} ${namesOf(concerned)}`);
    const rest = lines.length - extent.shown;
    const more = rest > 0 ? [`- and ${rest} more kinds of remark`] : [];
    return lines.length === 0 ? null : `#### Worth knowing\n\n${[...lines.slice(0, extent.shown), ...more].join('\n')}`;
}
function saidOf(warning) {
    const remedy = (0,render_warnings/* remedyFor */.wJ)(warning);
    return remedy === null ? (0,render_warnings/* warningInWords */.jv)(warning) : `${(0,render_warnings/* warningInWords */.jv)(warning)} ${remedy}`;
}
function namesOf(items) {
    const names = items.slice(0, MOST_NAMES).map((item) => (0,render_text/* code */.aY)((0,words/* nameOf */.Vb)(item), 40));
    const rest = items.length - names.length;
    return `(${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`;
}
function renderNotes(report, extent) {
    const { runs, plans, servings } = report;
    const items = [...runs, ...plans, ...servings].filter((item) => item.change !== 'same');
    if (items.length === 0)
        return report.exit_code === 0 ? null : (0,comment_extent/* fold */.AU)('The same answer on your machine', command(report));
    const assumptions = distinct(items.flatMap((item) => item.assumptions), (one) => `${one.what} ${one.value} ${one.from}`);
    const factors = distinct(items.flatMap((item) => item.factors), (one) => one.id);
    const stands = renderGrounds(items, extent);
    const body = (0,comment_extent/* blocksOf */.SH)([accounting(report), stands, assumed(assumptions), factorTable(factors), again(report)]);
    return (0,comment_extent/* fold */.AU)('How these numbers are made', body);
}
const LIVE = {
    'uk-carbon-intensity': 'NESO',
    'electricity-maps': 'Electricity Maps',
};
function accounting(report) {
    const { accounting: rules, gate_on } = report.policy;
    const grid = rules.intensity === 'market' ? 'market-based' : 'location-based';
    const hours = rules.live_grid === undefined ? '' : `, over the hours of the runs as far as ${LIVE[rules.live_grid]} has them`;
    const method = rules.method === 'card' ? 'TDP × hours, as model cards print it' : 'best estimate of what the wall saw';
    const making = rules.embodied ? 'included' : 'left out';
    const gate = { p5: 'the low end', p50: 'the central value', p95: 'the high end' }[gate_on];
    return `Energy covers ${(0,words/* boundaryInWords */.L3)(rules.boundary)}. Electricity is ${grid}${hours}; the method is the ${method}; embodied emissions of the hardware are ${making}. Intervals are 5% to 95%, and ${gate} meets the limit.`;
}
function assumed(assumptions) {
    if (assumptions.length === 0)
        return null;
    const lines = assumptions.slice(0, MOST_ROWS).map(({ what, value, from }) => {
        return `- ${(0,render_text/* code */.aY)(what)}: ${(0,render_text/* code */.aY)(value)}, ${from === 'policy' ? 'from the policy' : 'our default'}`;
    });
    return `**Assumed, because the records are silent**\n\n${lines.join('\n')}${restOf(assumptions.length)}`;
}
function factorTable(factors) {
    if (factors.length === 0)
        return null;
    const rows = factors
        .slice(0, MOST_ROWS)
        .map((factor) => [
        (0,render_text/* code */.aY)(factor.id),
        factor.unit === '' ? (0,numbers/* plain */.pj)(factor.value, 4) : `${(0,numbers/* plain */.pj)(factor.value, 4)} ${(0,render_text/* code */.aY)(factor.unit)}`,
        factor.year === null ? '' : `${factor.year}`,
        (0,render_text/* code */.aY)(factor.source),
    ]);
    return `**Factors**\n\n${(0,render_text/* table */.tp)(['Factor', 'Value', 'Year', 'Source'], 'lrrl', rows)}${restOf(factors.length)}`;
}
function restOf(count) {
    return count > MOST_ROWS ? `\n\nand ${count - MOST_ROWS} more.` : '';
}
function again(report) {
    return `**The same answer on your machine**\n\n${command(report)}`;
}
function command(report) {
    return (0,render_text/* codeBlock */.DV)(report.reproduce, 'sh');
}
/** What was judged, by which rule; and which of the two outputs is the authority. */
function renderFooter(report) {
    const { inputs, policy, tool } = report;
    const factors = report.factors_version === '' ? 'no factors used' : `factors ${(0,render_text/* code */.aY)(report.factors_version)}`;
    const rule = policy.blob === null ? 'without a policy' : `by ${(0,render_text/* code */.aY)(policy.path)} at ${(0,render_text/* code */.aY)((0,words/* shortId */.m_)(policy.blob))}`;
    const counts = [
        (0,numbers/* counted */.hS)(report.totals.runs, 'run'),
        (0,numbers/* counted */.hS)(report.totals.plans, 'plan'),
        (0,numbers/* counted */.hS)(report.totals.servings, 'serving'),
    ];
    return `<sub>${(0,render_text/* code */.aY)((0,words/* shortId */.m_)(inputs.head))} against ${(0,render_text/* code */.aY)((0,words/* shortId */.m_)(inputs.base))}, judged ${rule}; ${counts.join(', ')} on record. The check decides, this comment explains. carbon-clerk ${tool.version}, ${factors}.</sub>`;
}
function distinct(values, key) {
    return [...new Map(values.map((value) => [key(value), value])).values()];
}

// EXTERNAL MODULE: ./build/render/comment/opening.js
var opening = __webpack_require__(7467);
;// CONCATENATED MODULE: ./build/render/comment/problems.js




function renderProblems(report, extent) {
    const blocking = report.problems.filter((problem) => problem.blocks);
    const others = report.problems.filter((problem) => !problem.blocks);
    return ((0,comment_extent/* blocksOf */.SH)([
        blocking.length === 0 ? null : `#### ${(0,numbers/* counted */.hS)(blocking.length, 'problem')} to fix\n\n${list(blocking, extent)}`,
        others.length === 0 ? null : (0,comment_extent/* fold */.AU)(othersInWords(others), list(others, extent)),
    ]) || null);
}
function othersInWords(others) {
    const errors = others.filter((problem) => problem.severity === 'error').length;
    const looks = others.length - errors;
    const parts = [
        errors > 0 ? `${(0,numbers/* counted */.hS)(errors, 'older problem')} in files that this pull request does not touch` : null,
        looks > 0 ? `${(0,numbers/* counted */.hS)(looks, 'remark')} on records that were counted` : null,
    ];
    return parts.filter((part) => part !== null).join(', ');
}
function list(problems, extent) {
    const shown = problems.slice(0, extent.shown).map(line);
    const hidden = problems.slice(extent.shown, extent.shown + extent.folded).map(line);
    const rest = problems.length - shown.length - hidden.length;
    return (0,comment_extent/* blocksOf */.SH)([
        shown.join('\n'),
        hidden.length > 0 ? (0,comment_extent/* fold */.AU)(`${hidden.length} more`, hidden.join('\n')) : null,
        rest > 0 ? `${rest} more are not listed here; the command at the end lists all.` : null,
    ]);
}
function line(problem) {
    const place = `${problem.file}:${problem.line}${problem.column > 1 ? `:${problem.column}` : ''}`;
    return `- ${(0,render_text/* code */.aY)(place)} ${sentence(problem.message)}<br>${capital(sentence(problem.hint))} <sub>${(0,render_text/* code */.aY)(problem.code)}</sub>`;
}
function sentence(text) {
    const markdown = (0,prose/* prose */.C)(text);
    return markdown === '`(empty)`' ? '' : markdown + (/[.!?]`*$/.test(markdown) ? '' : '.');
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/render/seen.js

/** By reason, the most frequent first; the same file and line twice are two. */
function seenGroups(unused, examples) {
    const groups = new Map();
    for (const one of unused) {
        const group = groups.get(one.why);
        if (group)
            group.push(one);
        else
            groups.set(one.why, [one]);
    }
    return [...groups]
        .map(([why, all]) => ({ why, count: all.length, examples: all.slice(0, examples) }))
        .sort((a, b) => b.count - a.count);
}
/** `3 files of X (2 runs, 1 plan)`; a format without anything says so. */
function foundInWords(found) {
    const { title, files, runs, plans, servings } = found;
    const parts = [
        runs > 0 ? counted(runs, 'run') : '',
        plans > 0 ? counted(plans, 'plan') : '',
        servings > 0 ? counted(servings, 'serving') : '',
    ].filter((part) => part !== '');
    return `${title}: ${counted(files, 'file')}, ${parts.join(', ') || 'nothing to count'}`;
}

;// CONCATENATED MODULE: ./build/render/comment/seen.js




const MOST = 5;
function renderTwins({ twins }, extent) {
    if (twins.length === 0)
        return null;
    const lines = twins.slice(0, Math.min(MOST, extent.shown)).map(({ model, data, ids }) => {
        const names = ids.slice(0, MOST).map((id) => (0,render_text/* code */.aY)(id, 60));
        const rest = ids.length > MOST ? ` and ${ids.length - MOST} more` : '';
        const made = data === null ? (0,render_text/* code */.aY)(model, 60) : `${(0,render_text/* code */.aY)(model, 60)} on ${(0,render_text/* code */.aY)(data, 60)}`;
        return `- ${made}: ${names.join(', ')}${rest}`;
    });
    const more = twins.length > lines.length ? [`- and ${twins.length - lines.length} more`] : [];
    return `#### Near twins\n\nThe same model, data and settings but for the seed. Where one result serves, the other need not be trained:\n\n${[...lines, ...more].join('\n')}`;
}
function renderUnused({ unused }, extent) {
    if (unused.length === 0 || !extent.notes)
        return null;
    const groups = seenGroups(unused, Math.min(MOST, extent.shown)).map(({ why, count, examples }) => {
        const lines = examples.map(({ path, line, what }) => `- ${(0,render_text/* code */.aY)(`${path}:${line}`, 120)}: ${(0,render_text/* code */.aY)(what, 120)}`);
        const more = count > examples.length ? [`- and ${count - examples.length} more`] : [];
        return `${why}\n\n${[...lines, ...more].join('\n')}`;
    });
    return (0,comment_extent/* fold */.AU)(`Recognised and not counted, ${(0,numbers/* counted */.hS)(unused.length, 'place')}`, (0,comment_extent/* blocksOf */.SH)(groups));
}

;// CONCATENATED MODULE: ./build/render/comment/steps.js









function renderSteps(report, extent) {
    const steps = [...advice(report, extent), ...own(report)];
    if (steps.length === 0)
        return null;
    const choice = report.verdict === 'OVER' && report.advice.length > 0 ? 'One of these:\n\n' : '';
    return `#### What to do\n\n${choice}${steps.map((step) => `- ${step}`).join('\n')}`;
}
function own(report) {
    const policy = (0,render_text/* code */.aY)(report.policy.path);
    switch (report.verdict) {
        case 'OVER':
            return overSteps(report, policy);
        case 'BAD_INPUT':
            return ['Fix the places listed above and push; the check runs again by itself.'];
        case 'BAD_POLICY':
            if (report.policy.blob === null)
                return [];
            return [`Repair ${policy} on the base branch in a pull request of its own; this one is then checked again.`];
        case 'INDETERMINATE':
            return report.findings.some((finding) => finding.status === 'undecided')
                ? [narrow(report)]
                : ['Run the check again. If it says the same, the job log names what did not answer.'];
        case 'INTERNAL':
            return ['Run the check again. If it says the same, please report it with the line at the end of this comment.'];
        case 'PASS':
            return report.findings.some((finding) => finding.status === 'undecided') ? [narrow(report)] : [];
        case 'NO_RECORDS':
            return [];
    }
}
function narrow(report) {
    const step = bestStep(report);
    if (step !== null)
        return step;
    const left = whatIsLeft(report);
    if (left === null)
        return steps_MEASURE;
    return `What is left to doubt is ${left}, and no record can say that: only a limit outside the interval would be met or exceeded for sure.`;
}
const steps_MEASURE = 'Commit a measurement (a tracker file with energy, hardware and place): better evidence narrows the interval and settles it.';
/** What is spent cannot be made smaller; what is planned or served can. */
function overSteps(report, policy) {
    const ask = `Ask for a higher limit in ${policy}, in a pull request of its own: a policy that is changed here counts only after the merge.`;
    const worst = report.findings
        .filter((finding) => finding.blocks || (finding.status === 'over' && !finding.waived))
        .sort(render_finding/* byWeight */.IN)[0];
    if (worst === undefined || report.advice.length > 0)
        return [ask];
    if (worst.status === 'undecided')
        return [narrow(report), ask];
    const left = `${(0,render_text/* code */.aY)(worst.budget)} is ${(0,render_finding/* leftInWords */.U7)(worst)}`;
    const open = (0,additions/* touched */.FI)(report).filter(([kind, item]) => canShrink(kind, worst) && (0,additions/* difference */.iv)(item) > 0);
    if (fitsOnceKnown(worst))
        return [`${left}. ${fillIn(report, worst)}`, ask];
    if (open.length === 0)
        return [`${left}, and what the runs used is spent.`, ask];
    const names = open.slice(0, steps_MOST_NAMES).map(([, item]) => (0,render_text/* code */.aY)((0,words/* nameOf */.Vb)(item)));
    const ways = worst.unit.startsWith('kgCO2e')
        ? 'fewer hours, less hardware, a cleaner grid'
        : 'fewer hours, less hardware';
    return [`${left}: make ${names.join(', ')} smaller (${ways}).`, ask];
}
const steps_MOST_NAMES = 3;
/** Runs are spent; plans and servings help only a budget that covers them. */
function canShrink(kind, { covers }) {
    if (kind === 'run')
        return false;
    return kind === 'serving' ? covers.includes('inference') : covers.some((one) => one !== 'inference');
}
/** Over only because something is missing, and a missing input counts at the most that it may cost. */
function fitsOnceKnown({ limit, value, gated }) {
    return limit !== null && gated > limit && value.central <= limit;
}
function fillIn(report, { value, unit }) {
    const best = (0,numbers/* formatMeasure */.os)(value.central, unit);
    const disproved = (0,additions/* touched */.FI)(report).find(([, { warnings }]) => warnings.some(render_warnings/* isDisproof */.pT));
    if (disproved !== undefined) {
        return `The best estimate, ${best}, fits, but what ${(0,render_text/* code */.aY)((0,words/* nameOf */.Vb)(disproved[1]))} states cannot be true, so it counts as if it had not been stated, at the most that it may cost: correct the record (see below).`;
    }
    const missing = missingIn(report) ?? 'say where it ran and on what';
    return `The best estimate, ${best}, fits: what is not known counts at the most it may cost. In the record, ${missing}; what holds for every record can be assumed in the policy.`;
}
function advice(report, extent) {
    const names = (0,opening/* namesIn */.wX)(report);
    return report.advice.slice(0, extent.shown).map(({ text, verdict }) => {
        const settles = report.verdict !== 'PASS' && verdict === 'PASS';
        const outcome = settles
            ? ' **Enough by itself.**'
            : verdict === report.verdict
                ? ''
                : ` Then: ${(0,words/* verdictInWords */._5)(verdict)}.`;
        return `${(0,prose/* prose */.C)(text, names)}${/[.!?]$/.test(text) ? '' : '.'}${outcome}`;
    });
}
/** What the pull request would do to the policy, and a policy to start with where there is none. */
function renderPolicy(report) {
    const { proposed, suggested, path, blob } = report.policy;
    if (proposed.length > 0) {
        const lines = proposed.slice(0, 20).map((change) => `> - ${(0,render_text/* code */.aY)(change, 160)}`);
        const more = proposed.length > 20 ? [`> - and ${proposed.length - 20} more`] : [];
        return [
            '> [!IMPORTANT]',
            '> This pull request also changes the policy. It was judged by the policy on the base branch; after the merge these would apply:',
            '>',
            ...lines,
            ...more,
        ].join('\n');
    }
    if (blob !== null || suggested === null)
        return null;
    return `#### A policy to start with\n\nThere is no budget yet. Commit this as ${(0,render_text/* code */.aY)(path)} on the base branch:\n\n${(0,render_text/* codeBlock */.DV)(suggested, 'yaml')}`;
}

;// CONCATENATED MODULE: ./build/render/waiver.js


const WAIVER_STATUS = {
    used: 'Used',
    unused: 'Not used',
    expired: 'Expired',
    void: 'Void',
};
/** What decides comes first; among equals, the newest. */
function byUse(a, b) {
    return RANK[a.status] - RANK[b.status];
}
const RANK = { used: 0, unused: 1, expired: 2, void: 3 };
/** `written 2026-11-10, until 2026-11-24`. */
function datesInWords({ created, until }) {
    return `written ${dayOf(created)}${until === null ? '' : `, until ${dayOf(until)}`}`;
}
/** What one waiver may be, apart from who may write it. */
function boundsInWords({ limits, expire_after_days, quota }) {
    const most = limits.length === 0 ? 'nothing' : limits.join(' or ');
    const counts = quota === null ? '' : `, and there may be ${quota}`;
    return `One waiver may allow ${most} at most, for ${(0,numbers/* counted */.hS)(expire_after_days, 'day')} at most${counts}`;
}

;// CONCATENATED MODULE: ./build/render/comment/waivers.js




function renderWaivers({ waivers, exceptions }, extent) {
    return (0,comment_extent/* blocksOf */.SH)([
        waivers === undefined ? null : waivers_list(waivers, extent),
        exceptions === undefined ? null : ways(exceptions, extent),
    ]);
}
function waivers_list(waivers, extent) {
    const shown = [...waivers].sort(byUse).slice(0, extent.shown);
    const rest = waivers.length - shown.length;
    const more = rest > 0 ? [`- and ${rest} more`] : [];
    return `#### Waivers\n\n${[...shown.map(waivers_line), ...more].join('\n')}`;
}
function waivers_line(waiver) {
    const { status, amount_text, by, because, reason } = waiver;
    const amount = amount_text === null ? '' : ` ${(0,render_text/* code */.aY)(amount_text, 40)}`;
    const bound = boundTo(waiver);
    const why = because === null ? '' : `: ${(0,prose/* prose */.C)(because)}`;
    const said = reason === null ? '' : `<br><sub>${(0,render_text/* code */.aY)(reason, 200)}</sub>`;
    return `- **${WAIVER_STATUS[status]}**${amount} by ${(0,render_text/* code */.aY)(by, 40)}${bound}, ${datesInWords(waiver)}${why}${said}`;
}
function boundTo({ commit, runs, budget }) {
    const names = runs.slice(0, MOST_RUNS).map((run) => (0,render_text/* code */.aY)(run, 40));
    const rest = runs.length - names.length;
    const parts = [
        budget === null ? '' : ` on ${(0,render_text/* code */.aY)(budget, 40)}`,
        commit === null ? '' : ` at ${(0,render_text/* code */.aY)(commit.slice(0, 12))}`,
        runs.length === 0 ? '' : ` for ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
    ];
    return parts.join('');
}
const MOST_RUNS = 3;
function ways(exceptions, extent) {
    const { lines, beyond, approvers } = exceptions;
    const who = approvers.slice(0, MOST_APPROVERS).map((approver) => (0,render_text/* code */.aY)(approver, 60));
    const more = approvers.length > who.length ? ` and ${approvers.length - who.length} more` : '';
    const paste = lines.length === 0
        ? null
        : `Somebody of ${who.join(', ')}${more} who made no part of this pull request may allow it, by a comment with this line and a reason:\n\n${lines.map((one) => `- ${(0,render_text/* code */.aY)(one, MOST_LINE)}`).join('\n')}`;
    const names = beyond.slice(0, extent.shown).map((budget) => (0,render_text/* code */.aY)(budget));
    const out = names.length === 0 ? null : `No single waiver covers ${names.join(', ')}.`;
    return (0,comment_extent/* blocksOf */.SH)(['#### To allow it', paste, [out, `${boundsInWords(exceptions)}.`].filter(Boolean).join(' ')]);
}
const MOST_APPROVERS = 8;
/** To be copied, so nothing is left out. */
const MOST_LINE = 300;

;// CONCATENATED MODULE: ./build/render/comment.js













/** Never longer than `maxBytes`: the narrower forms leave out lists, never the verdict and the counts. */
function renderComment(report, options) {
    const lines = Math.max((0,additions/* touched */.FI)(report).length, report.problems.length);
    for (const extent of (0,comment_extent/* extentsFor */.v$)(lines, options.maxBytes)) {
        const text = full(report, extent);
        if ((0,comment_extent/* byteLength */.dp)(text) <= options.maxBytes)
            return text;
    }
    return minimal(report, options.maxBytes);
}
function full(report, extent) {
    const calm = report.verdict === 'PASS' || report.verdict === 'NO_RECORDS';
    const problems = renderProblems(report, extent);
    const budgets = renderBudgets(report, extent);
    const reasonsFirst = report.verdict === 'BAD_INPUT' || report.verdict === 'BAD_POLICY';
    return `${(0,comment_extent/* blocksOf */.SH)([
        (0,opening/* renderOpening */.lZ)(report),
        reasonsFirst ? problems : null,
        reasonsFirst ? renderSteps(report, extent) : null,
        budgets,
        renderWaivers(report, extent),
        renderPolicy(report),
        reasonsFirst ? null : renderSteps(report, extent),
        (0,additions/* renderAdditions */.SX)(report, extent, calm),
        renderWarnings(report, extent),
        renderLifetime(report, extent),
        reasonsFirst ? null : problems,
        renderTwins(report, extent),
        renderUnused(report, extent),
        renderLedger(report, extent),
        renderDrift(report, extent),
        extent.notes ? renderNotes(report, extent) : null,
        renderFooter(report),
    ])}\n`;
}
/** The first line, the sentence under it and the counts; cut only if even that is too long. */
function minimal(report, maxBytes) {
    const counts = [
        (0,numbers/* counted */.hS)(report.runs.length, 'run'),
        (0,numbers/* counted */.hS)(report.plans.length, 'plan'),
        (0,numbers/* counted */.hS)(report.servings.length, 'serving'),
        (0,numbers/* counted */.hS)(report.findings.length, 'budget'),
        (0,numbers/* counted */.hS)(report.problems.length, 'problem'),
    ];
    const text = `${(0,opening/* renderOpening */.lZ)(report)}\n\n${counts.join(', ')}; the check has the whole report.\n`;
    return (0,comment_extent/* byteLength */.dp)(text) <= maxBytes ? text : cut(text, maxBytes);
}
/** Whole lines while they fit, then whole characters of the first. */
function cut(text, maxBytes) {
    const first = text.split('\n')[0] ?? '';
    if ((0,comment_extent/* byteLength */.dp)(first) <= maxBytes)
        return first;
    let kept = '';
    let left = maxBytes;
    for (const character of first.replace(/`/g, "'")) {
        left -= (0,comment_extent/* byteLength */.dp)(character);
        if (left < 0)
            break;
        kept += character;
    }
    return kept;
}


/***/ }),

/***/ 2718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ touched),
/* harmony export */   SX: () => (/* binding */ renderAdditions),
/* harmony export */   iv: () => (/* binding */ difference)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9822);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8712);
/* harmony import */ var _extent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1243);




function renderAdditions(report, extent, folded) {
    const entries = touched(report);
    if (entries.length === 0)
        return null;
    const visible = entries.slice(0, extent.shown);
    const hidden = entries.slice(extent.shown, extent.shown + extent.folded);
    const rest = entries.length - visible.length - hidden.length;
    const body = (0,_extent_js__WEBPACK_IMPORTED_MODULE_3__/* .blocksOf */ .SH)([
        listing(visible),
        hidden.length > 0 ? (0,_extent_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(`${hidden.length} more, each smaller`, listing(hidden)) : null,
        rest > 0 ? `${rest} more, each smaller, are counted and not listed here.` : null,
    ]);
    const content = `${sum(report)}\n\n${body}`;
    const list = folded ? (0,_extent_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)('What this pull request adds', content) : `#### What this pull request adds\n\n${content}`;
    return (0,_extent_js__WEBPACK_IMPORTED_MODULE_3__/* .blocksOf */ .SH)([renderBooked(entries, extent), list]);
}
/** Items that differ from base, the largest first. */
function touched(report) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(report)
        .filter(([, item]) => item.change !== 'same')
        .sort(([, a], [, b]) => weight(b) - weight(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
/** Removed and shrunk items have nothing to add and come last, the largest first. */
function weight(item) {
    return difference(item) || item.footprint.total_kg.central * 1e-9;
}
/** kg that the item adds to what base has. What is removed or made smaller stays booked and changes nothing. */
function difference(item) {
    if (item.change === 'removed')
        return 0;
    return Math.max(item.gated_kg - Math.max(item.before?.total_kg.central ?? 0, item.booked_kg ?? 0), 0);
}
function sum(report) {
    const { training_kg, inference_kg, embodied_kg, total_kg, energy_kwh } = report.added;
    const idle = total_kg.central - training_kg.central - inference_kg.central - embodied_kg.central;
    const parts = [
        ['training', training_kg.central],
        ['inference', inference_kg.central],
        ['idle', idle > total_kg.central * 0.001 ? idle : 0],
        ['embodied', embodied_kg.central],
    ];
    const named = parts.filter(([, kg]) => kg !== 0).map(([name, kg]) => `${name} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(kg)}`);
    const split = named.length > 1 ? `: ${named.join(', ')}` : '';
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEmissions */ .JF)(total_kg)}${split}. Energy: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEnergy */ .QE)(energy_kwh.central)}.`;
}
function listing(entries) {
    const rows = entries.map(([kind, item]) => [
        `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(item))} ${item.change ?? 'new'} ${kind}<br><sub>${facts(item)}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceInWords */ .KG)(item.evidence)}<br>${place(item)}</sub>`,
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .tight */ .RV)(amount(item)),
    ]);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Run, plan or serving', 'CO2e'], 'lr', rows);
}
function place(item) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${item.path}:${item.line}`);
}
function facts(item) {
    const region = item.region === null ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(item.region);
    const hardware = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .hardwareInWords */ .lx)(item);
    const extent = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .extentInWords */ .$4)(item);
    return [hardware || 'no hardware named', extent, region].filter((part) => part !== '').join(', ');
}
function amount(item) {
    const { total_kg } = item.footprint;
    if (item.evidence === 'default')
        return '**not known**';
    const range = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRange */ .Lu)(total_kg);
    const doubt = range === null ? '' : `<br><sub>${range}</sub>`;
    const before = item.before === undefined ? '' : `<br><sub>was ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(item.before.total_kg.central)}</sub>`;
    const judged = item.gated_kg > total_kg.central * 1.005 ? `<br><sub>judged as ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(item.gated_kg)}</sub>` : '';
    const booked = item.change === 'removed' ? '<br><sub>stays booked</sub>' : '';
    const known = item.booked_kg === undefined ? '' : `<br><sub>booked before: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(item.booked_kg)}</sub>`;
    return `**${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(total_kg.central)}**${doubt}${before}${judged}${booked}${known}`;
}
/** What was removed or made smaller refunds nothing; said once, with names. */
function renderBooked(entries, extent) {
    const booked = entries.filter(([kind, item]) => kind === 'run' && (item.change === 'removed' || shrunk(item)));
    if (booked.length === 0)
        return null;
    const names = booked.slice(0, extent.shown).map(([, item]) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(item)));
    const more = booked.length > names.length ? ` and ${booked.length - names.length} more` : '';
    const stay = booked.length === 1 ? 'stays booked at its' : 'stay booked at their';
    return `${names.join(', ')}${more} ${stay} old amount: the energy was spent, and removing or shrinking a record refunds nothing.`;
}
function shrunk(item) {
    return item.before !== undefined && item.footprint.total_kg.central < item.before.total_kg.central;
}


/***/ }),

/***/ 1243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   v$: () => (/* binding */ extentsFor)
/* harmony export */ });
const EXTENTS = [
    { shown: 8, folded: Number.POSITIVE_INFINITY, notes: true },
    { shown: 8, folded: 80, notes: true },
    { shown: 8, folded: 25, notes: true },
    { shown: 8, folded: 0, notes: true },
    { shown: 5, folded: 0, notes: false },
    { shown: 2, folded: 0, notes: false },
];
/** The shortest line of a list, in bytes: what is sure to be too long need not be written to find that out. */
const SHORTEST_LINE = 100;
/** The extents that may fit a report of so many items and problems. */
function extentsFor(lines, maxBytes) {
    return EXTENTS.filter(({ shown, folded }) => Math.min(lines, shown + folded) * SHORTEST_LINE <= maxBytes);
}
/** Bytes in UTF-8, without an encoder: GitHub counts bytes, and names from a pull request are rarely ASCII. */
function byteLength(text) {
    let bytes = text.length;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        if (unit >= 0x80)
            bytes += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
    }
    return bytes;
}
/** A fold. The summary is Markdown of ours; blank lines let GitHub read the content as Markdown. */
function fold(summary, content) {
    return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
/** Blocks of Markdown, the empty ones left out. */
function blocksOf(blocks) {
    return blocks.filter((block) => block !== null && block !== '').join('\n\n');
}


/***/ }),

/***/ 7467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   lZ: () => (/* binding */ renderOpening),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5046);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9822);
/* harmony import */ var _warnings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1958);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8712);
/* harmony import */ var _additions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2718);






function renderOpening(report) {
    const first = `### ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .iconOf */ .ZG)(report)} ${standing(report)}${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .C)(report.headline)}`;
    const second = sentence(report);
    return second === '' ? first : `${first}\n\n${second}`;
}
/** What opens the gate is said in the title, once. */
function standing(report) {
    const held = report.verdict !== 'PASS' && report.verdict !== 'NO_RECORDS';
    if (report.enforced || !held || /not enforced|report only/i.test(report.headline))
        return '';
    return report.policy.mode === 'report' ? 'Report only: ' : 'NOT ENFORCED: ';
}
/** Texts that came from the pull request or the policy and may stand inside a sentence. */
function namesIn(report) {
    const names = new Set();
    for (const finding of report.findings) {
        names.add(finding.budget);
        if (finding.item !== null)
            names.add(finding.item);
    }
    for (const [, item] of (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(report)) {
        for (const name of [item.id, (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(item), item.path, item.model, item.region])
            if (name)
                names.add(name);
        for (const device of item.hardware)
            names.add(device.model);
    }
    for (const problem of report.problems)
        names.add(problem.file);
    names.add(report.policy.path);
    return [...names];
}
/** What the first line does not say: whether the merge is held, and by what. Empty when all is well. */
function sentence(report) {
    return [standingInWords(report), ANSWERS[report.verdict](report)].filter((part) => part !== '').join(' ');
}
function standingInWords(report) {
    if (report.verdict === 'PASS' || report.verdict === 'NO_RECORDS')
        return '';
    if (report.enforced)
        return '**The merge is blocked.**';
    return report.policy.mode === 'report'
        ? '**Nothing is blocked:** the policy is in report mode.'
        : '**Nothing is blocked:** the policy on the base branch says `on_error: warn`.';
}
const ANSWERS = {
    PASS: (report) => doubts(report.findings.filter((finding) => finding.status !== 'within')),
    NO_RECORDS: () => '',
    OVER: over,
    BAD_INPUT: badInput,
    BAD_POLICY: (report) => report.policy.blob === null
        ? 'There is no policy on the base branch, so nothing can be judged.'
        : `The policy ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(report.policy.path)} on the base branch cannot be used, so nothing can be judged.`,
    INDETERMINATE: (report) => doubts(report.findings.filter((finding) => finding.status !== 'within')) ||
        'The answer could not be worked out this time, and no answer is not a pass.',
    INTERNAL: () => 'This is a fault of Carbon Clerk, not of the pull request.',
};
/** Findings that are not within although nothing is held: undecided, unknown, or over without this change adding to it. */
function doubts(findings) {
    const first = findings[0];
    if (first === undefined)
        return '';
    if (findings.length > 1)
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(findings.length, 'budget')} in the table need a look.`;
    const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(first.budget);
    if (first.status === 'undecided')
        return `The limit of ${name} lies inside the interval, so it may be exceeded.`;
    if (first.status === 'unknown')
        return `${name} could not be held against its limit.`;
    if (first.waived !== undefined)
        return `${name} is over its limit, and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(first.waived.by)} has allowed that.`;
    return `${name} is over its limit, and this pull request is not the cause.`;
}
function over(report) {
    const holding = report.findings.filter((finding) => !finding.waived && (finding.status === 'over' || finding.blocks));
    const undecided = holding.filter((finding) => finding.status === 'undecided');
    if (undecided.length === holding.length)
        return doubts(undecided);
    const entries = (0,_additions_js__WEBPACK_IMPORTED_MODULE_5__/* .touched */ .FI)(report).filter(([, item]) => (0,_additions_js__WEBPACK_IMPORTED_MODULE_5__/* .difference */ .iv)(item) > 0);
    const largest = entries[0];
    if (largest === undefined)
        return '';
    const adds = `This pull request adds ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEmissions */ .JF)(report.added.total_kg)}${judgedAs(report, entries)}`;
    if (entries.length === 1)
        return `${adds}, all of it from ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(largest[1]))}.`;
    return `${adds}; the largest part, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)((0,_additions_js__WEBPACK_IMPORTED_MODULE_5__/* .difference */ .iv)(largest[1]))}, is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(largest[1]))}.`;
}
/** Where an input is not known, the gate reads the most that it may cost; then the two figures have to be told apart. */
function judgedAs(report, entries) {
    const judged = entries.reduce((sum, [, item]) => sum + (0,_additions_js__WEBPACK_IMPORTED_MODULE_5__/* .difference */ .iv)(item), 0);
    const known = judged <= report.added.total_kg.central * 1.005;
    const disproved = entries.some(([, { warnings }]) => warnings.some(_warnings_js__WEBPACK_IMPORTED_MODULE_3__/* .isDisproof */ .pT));
    const why = disproved ? 'what a record states cannot be true' : 'not every input is known';
    return known ? '' : `, judged as ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(judged)} because ${why}`;
}
function badInput(report) {
    const older = report.findings.some((finding) => finding.status === 'over');
    const also = older ? ' What could be read is over budget already.' : '';
    return `What cannot be read never counts as zero.${also}`;
}


/***/ }),

/***/ 9788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ byWeight),
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   SU: () => (/* binding */ usedInWords),
/* harmony export */   U7: () => (/* binding */ leftInWords),
/* harmony export */   Yo: () => (/* binding */ cells),
/* harmony export */   ZD: () => (/* binding */ doubtInWords),
/* harmony export */   r4: () => (/* binding */ addedInWords),
/* harmony export */   s5: () => (/* binding */ shareInWords)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);

const CELLS = 8;
/** `61.2 of 50 kg`, `at least 61.2 of 50 kg`, `61.2 kg` where there is nothing to hold it against. */
function usedInWords(finding) {
    const least = finding.at_least ? 'at least ' : '';
    if (finding.limit === null)
        return least + (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMeasure */ .os)(finding.gated, finding.unit);
    const pair = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAgainst */ .L$)(finding.gated, finding.limit, finding.unit);
    return `${least}${pair.value} of ${pair.limit} ${pair.unit}`;
}
/** `116 kg left`, `11.2 kg over`, `3 kg left to 8 kg over`, `not known`. */
function leftInWords(finding) {
    const { limit, unit, value, gated } = finding;
    if (finding.status === 'unknown' || limit === null)
        return 'not known';
    const side = (amount) => {
        const { difference } = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAgainst */ .L$)(amount, limit, unit);
        // The rate's "per 1000 requests" stands beside it, in what is used.
        const [figure] = difference.split(' per ');
        return amount === limit ? 'nothing left' : `${figure} ${amount > limit ? 'over' : 'left'}`;
    };
    const straddles = finding.status === 'undecided' && value.low <= limit && value.high > limit;
    if (straddles)
        return `${side(value.low)} to ${side(value.high)}`;
    return (finding.at_least && gated <= limit ? 'at most ' : '') + side(gated);
}
/** `82%` or `12.5×` of the limit; empty when there is no limit to hold it against. */
function shareInWords(finding) {
    if (finding.limit === null)
        return '';
    if (finding.limit === 0)
        return finding.gated > 0 ? 'over zero' : '0%';
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(finding.gated / finding.limit);
}
function addedInWords(finding) {
    if (finding.added === 0)
        return 'adds nothing';
    const [figure] = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMeasure */ .os)(Math.abs(finding.added), finding.unit).split(' per ');
    return `${finding.added > 0 ? 'adds' : 'saves'} ${figure}`;
}
/** `48.9 to 79.6`, in the unit of `usedInWords`; `null` where there is no doubt. */
function doubtInWords(finding) {
    const { limit, value, gated, unit } = finding;
    if (limit === null || value.low === value.high)
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRange */ .Lu)(value, unit);
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRange */ .Lu)(value, unit, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAgainst */ .L$)(gated, limit, unit).unit);
}
/**
 * Eight cells. Within: the used part is solid. Over: the whole bar is the value, and what lies beyond the limit is
 * shaded, so that a glance tells a little over from far over. Undecided: the doubtful part is shaded.
 */
function bar(finding) {
    const { limit, gated, value, status } = finding;
    if (status === 'unknown' || limit === null || limit <= 0)
        return limit !== null && gated > 0 ? '▓'.repeat(CELLS) : '░'.repeat(CELLS);
    if (status === 'undecided') {
        const full = Math.max(limit, value.high);
        return cells(value.low / full, value.high / full);
    }
    return gated > limit ? cells(limit / gated, 1) : cells(gated / limit, gated / limit);
}
/** Solid up to one share, shaded up to another; a share of something is never no cell, and almost all is not all. */
function cells(solid, shaded) {
    const upTo = (share) => {
        if (!(share > 0))
            return 0;
        return share < 1 ? Math.min(Math.max(Math.round(share * CELLS), 1), CELLS - 1) : CELLS;
    };
    const first = upTo(solid);
    const second = Math.max(upTo(shaded), first);
    return '█'.repeat(first) + '▓'.repeat(second - first) + '░'.repeat(CELLS - second);
}
const RANK = { over: 0, undecided: 1, unknown: 2, within: 3 };
/** What decides comes first: blocking, then by status, then the fullest. */
function byWeight(a, b) {
    return Number(b.blocks) - Number(a.blocks) || RANK[a.status] - RANK[b.status] || share(b) - share(a);
}
function share(finding) {
    return finding.limit === null || finding.limit === 0 ? 0 : finding.gated / finding.limit;
}


/***/ }),

/***/ 2823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
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
/* unused harmony export formatCells */
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
        .replace(/(\d) (?=(?:[µmkMGT]?(?:g|t|Wh|L)|[A-Z]{3}|m³|h|min|days?|years?)(?![\w³]))/g, '$1\u00a0')
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
    const [base = '', rate] = unit.split(' per ');
    // Money has one unit, its code.
    const scale = SCALES[base] ?? [[base, 1]];
    return rate === undefined ? { scale, times: 1, suffix: '' } : { scale, times: 1000, suffix: ' per 1000 requests' };
}


/***/ }),

/***/ 5046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ prose)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9822);
/**
 * Sentences that we wrote around words that we did not: problem messages, advice, the headline. They arrive as plain
 * text. Names that the report knows and everything between the first and the last double quote become code spans; if
 * what is left holds anything but plain words and figures, the whole sentence becomes one.
 */

const SENTENCE_GRAPHEMES = 300;
const QUOTES = ['"', '“', '”'];
const QUOTE = /["“”]/;
/** Plain words, figures and units: nothing that Markdown, GitHub or another bot could take for more. */
const PLAIN_TOKEN = /^\(?(?:[A-Za-z0-9µ³]+(?:['’-][A-Za-z]+)*|[+-]?\d[\d,]*(?:\.\d+)?%?|[a-zA-Z]{1,5}\/kWh)[,.;:!?)]{0,2}$/;
const PLAIN_SIGNS = new Set(['-', '–', '=', '<', 'x', '×', '·', '->', '→', 'µg', '%']);
/** A path, a region, a version: one word that is better shown as what it is. */
const IDENTIFIER = /^(\(?)([A-Za-z0-9_.*][\w.:/+*-]*[\w/*])([,.;:!?)]{0,2})$/;
const LIKE_COMMIT = /^(?=.*\d)[0-9a-f]{7,40}[,.;:!?)]*$/i;
const LIST_MARK = /^(?:\d+[.)](?: |$)|[-–=+<%])/;
/** Inline Markdown for one sentence; `names` are texts of the report that may occur in it. */
function prose(text, names = []) {
    const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text), SENTENCE_GRAPHEMES).trim();
    const parts = quoted(withoutOwnQuotes(named(line, names))).flatMap((part) => 'name' in part ? [part] : identified(part.text));
    if (LIST_MARK.test(line) || !parts.every(isPlain))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(line, SENTENCE_GRAPHEMES);
    return parts.map((part) => ('name' in part ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(part.name, SENTENCE_GRAPHEMES) : part.text)).join('');
}
/** The quotes around a name go, as the code span takes their place. */
function withoutOwnQuotes(parts) {
    const isQuoted = (index) => {
        const [before, name, after] = parts.slice(Math.max(index - 1, 0), index + 2);
        if (before === undefined || name === undefined || after === undefined)
            return false;
        return ('text' in before && 'name' in name && 'text' in after && /["“]$/.test(before.text) && /^["”]/.test(after.text));
    };
    return parts.map((part, index) => {
        if ('name' in part)
            return part;
        const start = isQuoted(index - 1) ? part.text.slice(1) : part.text;
        return { text: isQuoted(index + 1) ? start.slice(0, -1) : start };
    });
}
/**
 * From the first quote to the last is one name, whatever stands between: a quoted text may hold quotes of its own, and
 * then nobody can say which of them are ours.
 */
function quoted(parts) {
    const holds = (part) => 'text' in part && QUOTE.test(part.text);
    const from = parts.findIndex(holds);
    const to = parts.findLastIndex(holds);
    const first = parts[from];
    const last = parts[to];
    if (first === undefined || last === undefined || !('text' in first) || !('text' in last))
        return parts;
    const start = first.text.search(QUOTE);
    const end = Math.max(...QUOTES.map((quote) => last.text.lastIndexOf(quote)));
    if (from === to && start === end)
        return parts;
    const raw = parts.slice(from, to + 1).map((part) => ('name' in part ? part.name : part.text));
    const inside = raw.join('').slice(start, end + 1 - last.text.length || undefined);
    return [
        ...parts.slice(0, from),
        { text: first.text.slice(0, start) },
        { name: unquoted(inside) },
        { text: last.text.slice(end + 1) },
        ...parts.slice(to + 1),
    ];
}
/** Single words that are not plain but harmless in shape are named one by one. */
function identified(text) {
    return text.split(/( )/).flatMap((token) => {
        const match = isHarmless(token) ? null : IDENTIFIER.exec(token);
        return match === null
            ? [{ text: token }]
            : [{ text: match[1] ?? '' }, { name: match[2] ?? '' }, { text: match[3] ?? '' }];
    });
}
/** Cuts a text at the names it contains, longest first. Names of one or two letters are too likely a word of ours. */
function named(text, names) {
    const name = names
        .map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)
        .filter((candidate) => candidate.trim().length > 2 && standsIn(text, candidate))
        .sort((a, b) => b.length - a.length)[0];
    if (name === undefined)
        return text === '' ? [] : [{ text }];
    const at = text.lastIndexOf(name);
    return [...named(text.slice(0, at), names), { name }, ...named(text.slice(at + name.length), names)];
}
/** The name occurs, and not as a part of a longer word. */
function standsIn(text, name) {
    const at = text.lastIndexOf(name);
    if (at < 0)
        return false;
    const inWord = (before, after) => /[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(after);
    const end = at + name.length;
    return !inWord(text.slice(0, at), name) && !inWord(name, text.slice(end));
}
function isPlain(part) {
    if ('name' in part)
        return true;
    return part.text.split(' ').every(isHarmless);
}
function isHarmless(token) {
    if (token === '' || /^[,.;:!?)(]+$/.test(token) || PLAIN_SIGNS.has(token))
        return true;
    return PLAIN_TOKEN.test(token) && !LIKE_COMMIT.test(token);
}
/** One quoted text loses its quotes, as the code span takes their place; several keep them, or they would run together. */
function unquoted(text) {
    const inner = text.slice(1, -1);
    return QUOTE.test(inner) ? text : inner;
}


/***/ }),

/***/ 9822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export printableLines */
/**
 * Text from a pull request is data. Everything that a person will read passes through here on its way out:
 * `printable` for every human output, `code` for Markdown, `inert` for lines that a GitHub runner reads as well.
 */
/** How much of a name is shown. */
const NAME_GRAPHEMES = 80;
/** One grapheme may be a letter with a thousand accents; such a pile is cut to its first character. */
const GRAPHEME_CODE_POINTS = 12;
const ELLIPSIS = '…';
const FENCE_CHARACTER = '`';
/**
 * What moves the cursor, changes colour, reverses or hides text: controls (C0, DEL, C1), line and paragraph
 * separators, bidirectional controls, zero-width and other invisible characters, spaces that are not U+0020,
 * variation selectors that do not follow a pictograph, tags, private use, lone surrogates, what is not assigned.
 */
const UNPRINTABLE = new RegExp([
    '[\\p{C}\\p{Zl}\\p{Zp}]',
    '(?! )\\p{Zs}',
    '[\\u115f\\u1160\\u17b4\\u17b5\\u2800\\u3164\\uffa0\\ufff0-\\ufff8\\u{e0000}-\\u{e0fff}]',
    '\\u034f|[\\u180b-\\u180f]|[\\ufe00-\\ufe0e]|(?<!\\p{Extended_Pictographic})\\ufe0f',
].join('|'), 'gu');
/** The text with everything that is not plainly visible written as `\u{1b}`. Newlines and tabs count as invisible. */
function printable(text) {
    if (isPlainAscii(text))
        return text;
    return text.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** Like `printable`, but keeps line breaks: for blocks that we print line by line. */
function printableLines(text) {
    return text.split(/\r\n|\n|\r/).map(printable);
}
/**
 * Untrusted text as a Markdown code span: the only form in which it may stand in a comment. The fence is longer than
 * any run of backticks in it, a line is one line, and a zero-width space after `@`, `#` and `<` of `<!` is a second
 * fence against mentions, references, markers and, in a job's log, `##[commands]`.
 */
function code(text, most = NAME_GRAPHEMES) {
    const shown = shorten(printable(ends(text, most)), most);
    if (shown.trim() === '')
        return '`(empty)`';
    const content = shown.replace(/@|#(?=[0-9A-Za-z[])|<(?=!)/g, (mark) => `${mark}\u200b`);
    const fence = FENCE_CHARACTER.repeat(longestRun(content) + 1);
    const pad = /^[` ]|[` ]$/.test(content) ? ' ' : '';
    return fence + pad + content + pad + fence;
}
/** A code block for text of several lines, such as a suggested policy. */
function codeBlock(text, language) {
    const lines = printableLines(text.replace(/\n+$/, ''));
    const fence = FENCE_CHARACTER.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
    return [fence + language, ...lines, fence].join('\n');
}
/**
 * A cell of a GitHub table. A pipe ends a cell even inside a code span unless a backslash precedes it, and parsers
 * disagree about two backslashes and a pipe, so a pipe after a backslash is written as an escape.
 */
function tableCell(markdown) {
    return markdown
        .replace(/\n/g, ' ')
        .replace(/(\\*)\|/g, (_, slashes) => `${slashes}${slashes ? '\\u{7c}' : '\\|'}`);
}
/** A table; cells are finished Markdown. `align` has one letter a column: l or r. */
function table(head, align, rows) {
    const line = (cells) => `| ${cells.map(tableCell).join(' | ')} |`;
    const rule = [...align].map((side) => (side === 'r' ? '---:' : ':---'));
    return [line(head), line(rule), ...rows.map(line)].join('\n');
}
/**
 * At most so many graphemes, with an ellipsis in the place of what was left out: two thirds of the way, because paths
 * and ids differ at their ends. Cuts between graphemes, so that no accent moves to another letter; a pathological pile
 * of accents is cut inside.
 */
function shorten(text, most) {
    if (text.length <= most && isSimple(text))
        return text;
    const units = ends(text, most);
    const pieces = isSimple(units) ? [...units] : graphemes(units);
    if (pieces.length <= most)
        return pieces.join('');
    const tail = Math.floor((most - 1) / 3);
    return [...pieces.slice(0, most - 1 - tail), ELLIPSIS, ...pieces.slice(pieces.length - tail)].join('');
}
/** Twenty code units a grapheme at both ends are more than is shown; the middle of a megabyte is work for nothing. */
function ends(text, most) {
    const enough = most * 20;
    return text.length > 2 * enough ? text.slice(0, enough) + text.slice(-enough) : text;
}
function graphemes(text) {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    return Array.from(segmenter.segment(text), ({ segment }) => {
        const points = [...segment];
        return points.length > GRAPHEME_CODE_POINTS ? `${points[0]}${ELLIPSIS}` : segment;
    });
}
/**
 * A line that a GitHub runner will read. The runner takes `::name::` at the start of a line, after any Unicode space,
 * and `##[name]` anywhere, for commands to itself (actions/runner, ActionCommand.cs); a space breaks both.
 */
function inert(line) {
    return line.replace(/^([\s\u0085\u180e\u200b\ufeff]*):(?=:)/u, '$1: ').replace(/##(?=\[)/g, '## ');
}
function isPlainAscii(text) {
    return /^[\x20-\x7e]*$/.test(text);
}
/**
 * Every character is a grapheme: ASCII, Latin letters, dashes and quotation marks. Our own sentences are, and the first
 * use of the segmenter takes as long as a third of starting Node.
 */
function isSimple(text) {
    return /^[\x20-\x7e\u00c0-\u024f\u2013\u2014\u2018-\u201d\u2026]*$/.test(text);
}
function longestRun(text) {
    let longest = 0;
    for (const run of text.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 1958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pT: () => (/* binding */ isDisproof),
  wJ: () => (/* binding */ remedyFor),
  jv: () => (/* binding */ warningInWords)
});

// UNUSED EXPORTS: WARNING_CODES

// EXTERNAL MODULE: ./build/core/estimate/codes.js
var codes = __webpack_require__(6987);
;// CONCATENATED MODULE: ./build/render/remedies.js
const OF_ESTIMATES = {
    above_max_power: 'Check the unit of the energy, the number of devices and the hours.',
    active_params_implausible: 'Check the number of active parameters, and its unit.',
    before_release: 'Check the date and the name of the hardware.',
    below_idle_floor: 'Check the unit of the energy, and whether the meter ran the whole time.',
    calendar_order: 'Check start and finish, and the order of day and month.',
    count_unknown: 'Write it before the name: 8x NVIDIA H100.',
    declared_below_floor: 'Check the unit: grams, kilograms or tonnes.',
    declared_differs: 'State energy, place and PUE, so that one of the two can be shown to be right.',
    declared_implausible: 'Check the unit: grams, kilograms or tonnes.',
    declared_larger: null,
    declared_market_only: 'State the location-based figure as well, or the energy and the place.',
    declared_other_pue: 'State the PUE that the emissions were worked out with.',
    declared_unusual: 'Check the unit, and that emissions and energy are of the same run.',
    duration_lower_bound: 'State the hours, or the start and the end.',
    embodied_differs: 'Check mass, lifetime and utilisation, or leave the result out.',
    energy_below_operations: 'Check the unit of the energy, parameters and tokens.',
    energy_power_differ: 'Check the units and the hours; leave out the one that is not measured.',
    energy_unknown: 'State the energy, or the hours and the hardware.',
    gpu_energy_missing: 'Give the tracker access to the driver of the accelerators, or state the hours.',
    grid_above_table: 'Check the figure and its unit, g CO2e per kWh.',
    grid_below_table: 'If the power is bought under contract, that is the market-based figure: state it as such.',
    grid_implausible: 'Check the figure and its unit, g CO2e per kWh.',
    grid_unit: 'Write it in g CO2e per kWh.',
    grid_unverified: 'State the region.',
    hardware_ambiguous: 'Write the whole name, with form factor and memory: NVIDIA H100 SXM 80GB.',
    hardware_assumed: 'Name the hardware in the record if it was another.',
    hardware_unknown: 'Name the devices as their driver does; "carbon-clerk catalog accelerators" has the names that are known.',
    hours_above_calendar: 'Check start, finish and the number of devices.',
    hours_above_year: 'Check the hours and their unit.',
    hours_impossible: 'Check the duration and its unit.',
    hours_below_operations: 'Check parameters, tokens, and whether the hours are of nodes.',
    hours_inconsistent: 'State which of them is right: hours on the clock, or hours of all devices together.',
    hours_of_nodes: 'Write hours of devices: those of nodes times devices in a node.',
    hours_unknown: 'State the hours, or the start and the end.',
    live_grid_unavailable: 'The assumptions say why; a record can name its region, and start and end with their zone.',
    location_fallback: 'State the region.',
    longer_than_calendar: 'Check start, finish and duration.',
    market_unavailable: 'Write "market_intensity" under "assume" in the policy, or "intensity: location" under "accounting".',
    params_unknown: 'State the parameters of the model.',
    peak_is_sparse: 'State the dense rate.',
    pue_below_known: 'Check the figure against what the provider publishes for the region and the year.',
    pue_below_one: 'Check the figure: a building draws at least what its machines draw.',
    pue_implausible: 'Check the figure: 1.1 to 2 is usual.',
    pue_in_or_out: 'Say in the record what the energy covers: node, it or facility.',
    region_assumed: 'Name the region in the record if it was another.',
    region_not_of_provider: 'Correct the region or the provider.',
    region_unknown: 'State the region as its provider names it, or the country.',
    request_below_operations: 'Check the unit of the energy, and for how many requests it is.',
    request_by_task: 'State the tokens of a request and the parameters of the model, or its measured energy.',
    shared_machine: null,
    serving_above_capacity: 'Check requests, tokens and replicas.',
    serving_mostly_idle: 'Fewer or smaller replicas, or ones that are stopped when nobody asks, save most of it.',
    serving_unknown: 'State the tokens of a request, or its measured energy.',
    tdp_differs: 'Write the watts of one device, not of the machine.',
    time_limit: 'State the work in the configuration that the job names: parameters, tokens or steps.',
    tokens_unknown: 'State the tokens in and out.',
};
const OF_READERS = {
    columns_unknown: 'Let the tracker write the file again, with its header.',
    conflicting_rows: 'Remove the rows that are wrong.',
    cpu_modelled: null,
    decimal_comma: 'Write a point.',
    declared_conflict: 'Correct the one that is wrong.',
    device_alternatives: 'Ask for the one that is meant.',
    embodied_included: 'Let the pipeline output carbon-operational.',
    figures_differ: 'Correct the one that is wrong.',
    gpu_count_mismatch: 'State the number that took part.',
    grams_as_kilograms: 'Write the metadata in grams.',
    hours_semantics: 'Write hours on the clock with the number of devices, or device-hours.',
    implausible_intensity: 'Check the units of both.',
    invalid_timestamp: 'Write it as 2026-11-02T18:00:00Z.',
    last_segment: null,
    measured_assumed: 'State what was measured: gpu, node, it or facility.',
    no_run_id: null,
    not_measured: 'State the figure, or leave the field out.',
    overlapping_runs: 'If one meter saw both, keep one of them.',
    part_measured: 'Let the tracker measure all epochs: monitor_epochs=-1.',
    place_conflict: 'Keep the one that is right.',
    place_unreadable: 'Write the region as its provider names it, or the country.',
    power_gaps: 'If work went on in between, state it.',
    process_mode: 'Let the tracker measure the machine when nothing else runs on it.',
    range_high_end: 'State the one figure that is known.',
    repaired_shift: 'Let the tracker write the file again.',
    several_figures: 'Keep the one that is meant.',
    several_launches: 'Keep the ones that will run.',
    shared_node_energy: 'Take the whole node, or let a tracker measure the job.',
    size_by_name: 'State the parameters in a plan of a *.carbon.yml, if they are others.',
    time_without_zone: 'Add the zone, or Z for UTC.',
    tokens_at_most: 'State the tokens of the data in a plan of a *.carbon.yml, if they are fewer.',
    ton_as_tonne: 'Write "tonnes", "kg" or "lb".',
    unit_in_grams_field: 'Write grams, without a unit.',
    zero_energy: 'Give the tracker access to the counters of the machine, or state the hours.',
};
const REMEDIES = { ...OF_ESTIMATES, ...OF_READERS };

;// CONCATENATED MODULE: ./build/render/warnings.js
/** What a person should know about a record, by its stable code. A code that is in no table is still said. */


/** Codes of readers; the estimator's are in its own table. */
const READERS = {
    conflicting_rows: 'rows of one run contradict each other; the largest was taken',
    columns_unknown: 'only some columns of the tracker file could be told apart',
    cpu_modelled: 'the energy of the processor is a model of the tracker, not a measurement',
    decimal_comma: 'a comma was read as a decimal point',
    declared_conflict: 'the table and the text of the card contradict each other about the emissions; neither was used',
    device_alternatives: 'the job may get any of several kinds of device; the one that draws most was taken',
    embodied_included: 'the stated emissions include those of making the hardware',
    figures_differ: 'the card states different emissions for one training; the larger was used',
    gpu_count_mismatch: 'the number of accelerators does not fit their names',
    grams_as_kilograms: 'the emissions in the metadata are a thousandth of those in the text; the text was used',
    hours_semantics: 'it is not clear whether the hours are of the wall clock or of all devices',
    implausible_intensity: 'the stated emissions and energy imply a grid that does not exist',
    invalid_timestamp: 'a time in the record cannot be read',
    last_segment: 'the tracker restarted its clock, so the duration covers less than the energy',
    measured_assumed: 'the record does not say what its energy covers',
    no_run_id: 'the tracker gave the run no id; it is known by its content',
    not_measured: 'the record says zero, which is taken as not measured',
    overlapping_runs: 'runs on the same machine overlap in time and may count the same energy twice',
    part_measured: 'the tracker measured only some of the epochs; the rest is its forecast',
    place_conflict: 'the record names places that contradict each other',
    place_unreadable: 'the place in the record is not one that we know',
    power_gaps: 'the logger stood still for a while; that time is counted at the lower reading, or not at all',
    process_mode: 'the tracker measured one process, not the machine',
    range_high_end: 'the record gives a range; its high end was taken',
    repaired_shift: 'columns of the tracker file had shifted and were put back in place',
    several_figures: 'the record gives several figures; the largest was taken',
    several_launches: 'several launchers start one configuration; each is counted',
    shared_node_energy: 'the energy is that of the whole node, of which the job had a part',
    size_by_name: 'the number of parameters is taken from the name of the model',
    time_without_zone: 'a time in the record has no zone',
    tokens_at_most: 'the tokens are counted as if every sample had the greatest length',
    ton_as_tonne: '"ton" was read as a tonne of 1000 kg',
    unit_in_grams_field: 'a field for grams has a unit written into it; the unit was believed',
    zero_energy: 'the tracker measured no energy although time passed',
};
const SENTENCES = new Map(Object.entries({ ...READERS, ...codes/* estimateWarnings */.g }));
const WAYS_OUT = new Map(Object.entries(REMEDIES));
/** Every code that has a sentence, in the order of the tables. */
const WARNING_CODES = [...SENTENCES.keys()];
/** A sentence with its full stop. Codes come from our readers and the estimator, never from a record. */
function warningInWords(code) {
    const words = SENTENCES.get(code.replace(/-/g, '_')) ?? code.replace(/[^A-Za-z0-9]+/g, ' ').trim();
    return words === '' ? 'A person should look at this record.' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
/** What can be done about it, as a sentence; `null`: nothing, or nobody has said. */
function remedyFor(code) {
    return WAYS_OUT.get(code.replace(/-/g, '_')) ?? null;
}
/** Warnings that a stated figure cannot be true; a budget is then held against the record as if it had not been stated. */
const DISPROOFS = new Set([
    'below_idle_floor',
    'declared_below_floor',
    'energy_below_operations',
    'hours_below_operations',
    'request_below_operations',
]);
function isDisproof(code) {
    return DISPROOFS.has(code);
}


/***/ }),

/***/ 8712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ extentInWords),
/* harmony export */   KG: () => (/* binding */ evidenceInWords),
/* harmony export */   L3: () => (/* binding */ boundaryInWords),
/* harmony export */   Nf: () => (/* binding */ coversInWords),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ZG: () => (/* binding */ iconOf),
/* harmony export */   _5: () => (/* binding */ verdictInWords),
/* harmony export */   lx: () => (/* binding */ hardwareInWords),
/* harmony export */   m_: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9822);


const EVIDENCE = {
    metered: 'measured by a power meter',
    counter: 'measured by the devices',
    hours: 'worked out from hardware and hours',
    declared: 'as the record states',
    plan: 'planned, not measured',
    tokens: 'worked out from tokens',
    default: 'assumed, nothing measured',
};
const BOUNDARY = {
    gpu: 'accelerators only',
    node: 'whole machines',
    it: 'machines, network and idle spares',
    facility: 'the whole data centre, cooling included',
};
const COMPONENT = {
    training: 'training',
    idle: 'idle',
    embodied: 'embodied',
    inference: 'inference',
};
function evidenceInWords(evidence) {
    return EVIDENCE[evidence];
}
function boundaryInWords(boundary) {
    return BOUNDARY[boundary];
}
/** `training, idle, embodied`: the words of the policy, so that a reader finds them there. */
function coversInWords(covers) {
    return covers.map((component) => COMPONENT[component]).join(', ');
}
/** What the runs, plans and servings of a report are called in the text, with what they are. */
function itemsOf(report) {
    return [
        ...report.runs.map((item) => ['run', item]),
        ...report.plans.map((item) => ['plan', item]),
        ...report.servings.map((item) => ['serving', item]),
    ];
}
/**
 * The shortest raw text by which a person knows an item: its id without the format's prefix, or, where a tracker gave
 * it a long random one, its model and the beginning of the id.
 */
function nameOf(item) {
    if ('requests_per_day' in item && item.model !== null && item.model !== '')
        return item.model;
    const colon = item.id.indexOf(':');
    const id = item.id.slice(colon + 1);
    if (!/^[0-9a-f]{8}-?[0-9a-f-]{24,}$/i.test(id))
        return id === '' ? (item.model ?? item.id) : id;
    return item.model === null || item.model === '' ? id.slice(0, 8) : `${item.model} ${id.slice(0, 8)}`;
}
/** `8 × `NVIDIA H100 SXM``; Markdown when `quote` is `code`, plain when it is `printable`. */
function hardwareInWords(item, quote = _text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY) {
    const devices = item.hardware.filter((device) => device.kind !== 'ram');
    const main = devices.some((device) => device.kind !== 'cpu')
        ? devices.filter((device) => device.kind !== 'cpu')
        : devices;
    const shown = main.slice(0, 3).map(({ count, model }) => {
        const name = model === '' ? 'devices of unknown make' : quote(model);
        return count === null ? name : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(count, 4)} × ${name}`;
    });
    return main.length > 3 ? `${shown.join(', ')} and ${main.length - 3} more` : shown.join(', ');
}
/** How long or how often: `36 h`, `96 device-hours`, `20 thousand requests a day for 365 days`. */
function extentInWords(item) {
    if ('duration_s' in item)
        return item.duration_s === null ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(item.duration_s);
    if ('wall_hours' in item) {
        if (item.wall_hours !== null)
            return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(item.wall_hours, 3)} h`;
        return item.gpu_hours === null ? '' : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(item.gpu_hours, 4)} device-hours`;
    }
    const days = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(item.days, 3)} days`;
    return item.requests_per_day === null ? days : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(item.requests_per_day)} requests a day for ${days}`;
}
const VERDICT = {
    PASS: { icon: '✅', word: 'within budget' },
    NO_RECORDS: { icon: '✅', word: 'nothing to check' },
    OVER: { icon: '❌', word: 'over budget' },
    BAD_INPUT: { icon: '❌', word: 'records that cannot be counted' },
    BAD_POLICY: { icon: '❌', word: 'a policy that cannot be used' },
    INDETERMINATE: { icon: '⚠️', word: 'no decision' },
    INTERNAL: { icon: '⚠️', word: 'a fault of carbon-clerk' },
};
function verdictInWords(verdict) {
    return VERDICT[verdict].word;
}
/** One sign before the first line. Doubt, and a verdict that holds nothing, is neither a tick nor a cross. */
function iconOf(report) {
    const fine = report.verdict === 'PASS' || report.verdict === 'NO_RECORDS';
    const doubtful = fine ? report.findings.some(isDoubtful) : !report.enforced;
    return doubtful ? '⚠️' : VERDICT[report.verdict].icon;
}
function isDoubtful(finding) {
    return finding.warn || finding.status !== 'within';
}
/** `a1b2c3d` for an object id; anything else, such as `worktree`, as it is. */
function shortId(id) {
    return /^[0-9a-f]{40,64}$/.test(id) ? id.slice(0, 7) : id;
}


/***/ }),

/***/ 1704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bF: () => (/* binding */ changedEntries),
  Fo: () => (/* binding */ collect),
  eE: () => (/* binding */ findCandidates),
  fl: () => (/* binding */ refusedEntry),
  Mg: () => (/* binding */ touchesRecords)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/review/reading.js
var reading = __webpack_require__(4353);
;// CONCATENATED MODULE: ./build/review/grown.js

/** Below this many bytes a second reading costs less than the proof. */
const LEAST_BYTES = 256 * 1024;
/**
 * @param before The unit of the base, and the object id of its file.
 * @param after The same file in the head.
 * @returns `null` when there is nothing to gain, and nothing has been read.
 */
async function readGrown(before, oid, after, blobId) {
    const [{ reader }, old, grown] = [before, before.files[0], after.files[0]];
    if (reader.unit !== undefined || reader.loadGrown === undefined || old === undefined || grown === undefined)
        return null;
    const mark = old.blob.size;
    if (mark < LEAST_BYTES || grown.blob.size <= mark || grown.blob.size > reader.maxBytes)
        return null;
    const id = blobId(mark);
    const chunks = shown(grown.blob.chunks(), mark, (bytes) => id.update(bytes));
    const read = await (await reader.loadGrown())({ path: grown.path, size: grown.blob.size, chunks }, mark);
    const isProved = id.digest() === oid;
    return {
        before: isProved && read.before !== null ? (0,reading/* collectedOf */.Fc)(before, read.before) : null,
        after: (0,reading/* collectedOf */.Fc)(after, read.after),
    };
}
/** The chunks of a file, of which the first `length` bytes are shown to somebody on their way. */
async function* shown(chunks, length, show) {
    let left = length;
    for await (const chunk of chunks) {
        if (left > 0)
            show(chunk.subarray(0, left));
        left -= chunk.length;
        yield chunk;
    }
}

// EXTERNAL MODULE: ./build/review/names.js
var names = __webpack_require__(9073);
// EXTERNAL MODULE: ./build/review/record-problems.js
var record_problems = __webpack_require__(741);
;// CONCATENATED MODULE: ./build/review/collect.js
/**
 * From two trees to the records in them. Every candidate either becomes records, becomes a problem, is listed as unused,
 * or is no record: nothing is skipped without a word, and no blob is read twice.
 */





const MAX_FILES = 100_000;
/** Each is judged and reported with its factors, at some 14 KB; more would end in a process without an answer. */
const MAX_RECORDS = 200_000;
function findCandidates(comparison, readers) {
    const named = (0,names/* indexNames */.d)(readers);
    return {
        base: candidates(comparison.base, named, comparison.changed),
        head: candidates(comparison.head, named, comparison.changed),
    };
}
/**
 * Whether anything that the pull request changes is a record, or stands beside one. Only its own files are looked at, so
 * that a change of a README or of a script that starts no job costs as little as one of code.
 */
async function touchesRecords(found, { changed }, blobs) {
    const all = [...found.base, ...found.head];
    const mine = all.filter(({ entry }) => changed.has(entry.path));
    if (mine.some((one) => refusedEntry(one).length > 0) || standBeside(mine, all))
        return true;
    for (const candidate of mine) {
        if (!isReadable(candidate.entry) || candidate.readers.length === 0)
            continue;
        if ((await (0,reading/* recognise */.GJ)(fileOf(candidate, blobs))).kind !== 'not')
            return true;
    }
    return false;
}
/** Changed files that readers have to be asked about, each content once. */
function changedEntries(found, { changed }) {
    const mine = [...found.base, ...found.head].filter(({ entry }) => changed.has(entry.path));
    return readable(mine.filter(({ readers }) => readers.length > 0));
}
function standBeside(mine, all) {
    if (!mine.some(({ beside }) => beside.length > 0))
        return false;
    const units = unitsOf(all);
    return mine.some(({ entry, beside }) => beside.some((reader) => units.has((0,reading/* unitKey */.g2)(reader, entry.path))));
}
async function collect({ trees, candidates, known, fence, inScope }) {
    const base = candidates.base.filter(({ entry }) => inScope(entry.path));
    const head = candidates.head.filter(({ entry }) => inScope(entry.path));
    const missing = readable([...base, ...head]).filter(({ oid }) => !known.has(oid));
    const blobs = new Map([...known, ...(missing.length === 0 ? [] : await trees.read(missing))]);
    const memory = new Memory(blobs, fence, trees.blobId === undefined ? null : { blobId: trees.blobId, head });
    const before = await side(base, memory);
    const after = await side(head, memory);
    const lost = head.filter((candidate) => hasStopped(candidate, before, after)).map(({ entry }) => entry.path);
    const problems = [...after.all.problems, ...lost.map(record_problems/* noLonger */.ht)];
    return {
        base: before.all,
        head: { ...after.all, problems, lookalikes: after.lookalikes },
        files: files(before.files, after.files),
        touched: touchedBy(before, after),
    };
}
function touchedBy(before, after) {
    const differs = (path) => before.files.get(path) !== after.files.get(path);
    return new Set([...before.together, ...after.together].filter((paths) => paths.some(differs)).flat());
}
/** What was asked and read once, for both sides: equal bytes of one path are one question. */
class Memory {
    #blobs;
    #fence;
    #answers = new Map();
    #readings = new Map();
    #blobId;
    /** The head by path: a file of the base may be the beginning of it. */
    #later;
    constructor(blobs, fence, later) {
        this.#blobs = blobs;
        this.#fence = fence;
        this.#blobId = later?.blobId ?? null;
        this.#later = new Map(later?.head.map((candidate) => [candidate.entry.path, candidate]));
    }
    fileOf(candidate) {
        return fileOf(candidate, this.#blobs);
    }
    ask(file, oid) {
        return remember(this.#answers, `${oid} ${file.path}`, () => (0,reading/* recognise */.GJ)(file));
    }
    read(unit, oidOf) {
        const key = unit.files.map(({ path }) => `${oidOf(path)} ${path}`).join('\n');
        return remember(this.#readings, `${unit.reader.format} ${key}`, () => this.#readNew(unit, oidOf));
    }
    async #readNew(unit, oidOf) {
        const path = unit.files[0]?.path ?? '';
        const [oid, later] = [oidOf(path), this.#later.get(path)];
        if (this.#blobId && later && later.entry.oid !== oid && isReadable(later.entry)) {
            const files = [this.fileOf(later)];
            const both = await readGrown(unit, oid, { reader: unit.reader, files, recognised: files }, this.#blobId);
            if (both)
                this.#readings.set(`${unit.reader.format} ${later.entry.oid} ${path}`, Promise.resolve(both.after));
            if (both?.before)
                return both.before;
        }
        return (0,reading/* readUnit */.H_)(unit, this.#fence);
    }
}
function remember(known, key, make) {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
}
async function side(candidates, memory) {
    const kept = candidates.slice(0, MAX_FILES);
    const oids = new Map(kept.map(({ entry }) => [entry.path, entry.oid]));
    const oidOf = (path) => oids.get(path) ?? '';
    const given = kept.filter(({ entry }) => isReadable(entry)).map((candidate) => memory.fileOf(candidate));
    const sorted = await (0,reading/* sortFiles */.w9)(given, (file) => memory.ask(file, oidOf(file.path)));
    const records = [];
    const problems = kept.flatMap(refusedEntry);
    const unused = [];
    const spent = new Set();
    for (const { file, problem } of sorted.refused) {
        problems.push(problem);
        spent.add(file.path);
    }
    for await (const { unit, found } of (0,reading/* readUnits */.g9)(sorted.units, (one) => memory.read(one, oidOf))) {
        for (const record of found.records)
            records.push(record);
        for (const one of found.problems)
            problems.push(one);
        for (const one of found.unused)
            unused.push(one);
        if (found.records.some(({ kind }) => kind !== 'plan') || found.problems.length > 0) {
            for (const { path } of unit.recognised)
                spent.add(path);
        }
        if (records.length > MAX_RECORDS) {
            problems.push((0,record_problems/* tooMany */.Ot)(unit.files[0]?.path ?? '', `more than ${MAX_RECORDS} records`));
            records.length = MAX_RECORDS;
            break;
        }
    }
    const next = candidates[MAX_FILES];
    if (next)
        problems.push((0,record_problems/* tooMany */.Ot)(next.entry.path, `more than ${MAX_FILES} files look like records`));
    const read = [...sorted.units.flatMap((unit) => unit.files), ...sorted.refused.map(({ file }) => file)];
    const broken = kept.filter((one) => refusedEntry(one).length > 0).map(({ entry }) => entry.path);
    const paths = [...read.map(({ path }) => path), ...broken];
    return {
        all: { records, problems, unused },
        lookalikes: sorted.lookalikes,
        files: new Map(paths.map((path) => [path, oidOf(path)])),
        together: sorted.units.flatMap(({ files }) => (files.length > 1 ? [files.map(({ path }) => path)] : [])),
        spent,
    };
}
/** A text that loses its section on emissions is still a text; a table or a record file that is none any more is not. */
function hasStopped({ entry: { path } }, before, after) {
    return before.spent.has(path) && !after.files.has(path) && !path.toLowerCase().endsWith('.md');
}
/** Likely names on both sides; possible names only where the pull request changes them; others where they stand beside. */
function candidates(entries, named, changed) {
    const found = entries.flatMap((entry) => {
        const { likely, possible, beside } = named(entry.path);
        // Data under a name that says nothing, and larger than its readers would read, need not be fetched to know it.
        const readable = possible.filter(({ maxBytes }) => entry.size === null || entry.size <= maxBytes);
        const readers = changed.has(entry.path) ? [...new Set([...likely, ...readable])] : likely;
        return readers.length + beside.length === 0 ? [] : [{ entry, readers, beside, likely: likely.length > 0 }];
    });
    const units = unitsOf(found);
    const belongs = ({ entry, beside }) => beside.some((reader) => units.has((0,reading/* unitKey */.g2)(reader, entry.path)));
    const wanted = found.filter((one) => one.readers.length > 0 || belongs(one));
    // What the pull request changes comes first, so that a limit never leaves out a file of its own without blocking it.
    const isChanged = ({ entry }) => changed.has(entry.path);
    return [...wanted.filter(isChanged), ...wanted.filter((one) => !isChanged(one))];
}
function unitsOf(found) {
    return new Set(found.flatMap(({ entry, readers }) => readers.map((reader) => (0,reading/* unitKey */.g2)(reader, entry.path))));
}
function fileOf({ entry, ...names }, blobs) {
    const blob = blobs.get(entry.oid);
    if (!blob)
        throw new Error(`the blob of ${entry.path} was not read`);
    return { ...names, path: entry.path, blob };
}
function isReadable(entry) {
    return entry.kind === 'file' && !entry.undecodable;
}
/** Entries that have bytes, each content once. */
function readable(candidates) {
    const entries = candidates.map(({ entry }) => entry).filter(isReadable);
    return [...new Map(entries.map((entry) => [entry.oid, entry])).values()];
}
/**
 * What is no file, under a likely name. A README is often a link to another README; the link itself is no loss then, since
 * its target is read.
 */
function refusedEntry({ entry, readers, likely }) {
    if (isReadable(entry) || !likely || readers.every(({ configures }) => configures))
        return [];
    if (entry.undecodable)
        return [(0,record_problems/* undecodable */.z$)(entry.path)];
    if (entry.path.toLowerCase().endsWith('.md'))
        return [];
    const title = readers[0]?.title ?? 'record';
    return [entry.kind === 'symlink' ? (0,record_problems/* symlink */.YN)(entry.path, title) : (0,record_problems/* notAFile */.$y)(entry.path, title)];
}
function files(base, head) {
    const paths = [...new Set([...base.keys(), ...head.keys()])].sort(problem/* compare */.UD);
    return paths.map((path) => ({ path, base: base.get(path) ?? null, head: head.get(path) ?? null }));
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


/***/ })

};
