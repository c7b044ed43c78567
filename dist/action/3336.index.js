export const id = 3336;
export const ids = [3336,1794];
export const modules = {

/***/ 3156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ NOTHING_STATED),
/* harmony export */   M1: () => (/* binding */ computeOfRun),
/* harmony export */   eu: () => (/* binding */ computeOfPlan)
/* harmony export */ });
/* unused harmony export yearOf */
/** A run or a plan as the estimator sees it: compute that took time on hardware at a place. */
const NOTHING_STATED = {};
/** Formats in which a tracker writes what it sees; in the others a person writes what he likes. */
const TRACKERS = new Set([
    'codecarbon',
    'mlflow',
    'mlflow-db',
    'eco2ai',
    'carbontracker',
    'experiment-impact-tracker',
    'slurm-accounting',
    'gpu-log',
    'zeus',
    'mlperf-training',
    'mlperf-inference',
]);
function isRecorded({ evidence, durationQuality, source }) {
    const measured = evidence === 'metered' || evidence === 'counter';
    return measured && durationQuality === 'wall' && TRACKERS.has(source.format);
}
/** A forward pass is two operations for each parameter and token, so that no training has fewer than three. */
const LEAST_OPERATIONS = 3;
/** Operations that a trainer counted, unless they are too few for the parameters and tokens: some counters miss layers. */
function countedOperations({ flops, params, activeParams, tokens }) {
    if (flops === undefined)
        return NOTHING_STATED;
    const active = activeParams ?? params;
    const few = active !== null && tokens !== null && flops < LEAST_OPERATIONS * active * tokens;
    return few ? NOTHING_STATED : { flops };
}
function computeOfRun(run) {
    return {
        kind: 'run',
        id: run.id,
        hardware: run.hardware,
        site: run.site,
        pue: run.pue,
        gridGPerKwh: run.gridGPerKwh,
        marketGPerKwh: run.marketGPerKwh,
        year: yearOf(run.finished ?? run.started),
        started: run.started,
        finished: run.finished,
        wallHours: run.durationS === null ? null : run.durationS / 3600,
        gpuHours: run.gpuHours,
        ...(run.share === undefined ? {} : { share: run.share }),
        hoursQuality: run.durationQuality,
        energy: run.energy,
        evidence: run.evidence,
        declaredKg: run.declaredKg,
        declaredScope: run.declaredScope,
        waterL: run.waterL,
        workload: run.workload,
        params: run.params,
        activeParams: run.activeParams,
        tokens: run.tokens,
        stated: countedOperations(run),
        timesRecorded: isRecorded(run),
    };
}
function computeOfPlan(plan) {
    return {
        kind: 'plan',
        id: plan.id,
        hardware: plan.hardware,
        site: plan.site,
        pue: plan.pue,
        gridGPerKwh: plan.gridGPerKwh,
        marketGPerKwh: plan.marketGPerKwh,
        year: null,
        started: null,
        finished: null,
        wallHours: plan.wallHours,
        gpuHours: plan.gpuHours,
        hoursQuality: 'wall',
        ...(plan.hoursAre === undefined ? {} : { hoursAre: plan.hoursAre }),
        energy: null,
        evidence: 'plan',
        declaredKg: null,
        declaredScope: 'unknown',
        waterL: null,
        workload: plan.workload,
        params: plan.params,
        activeParams: plan.activeParams,
        tokens: plan.tokens,
        stated: countedOperations(plan),
    };
}
/** The year of an ISO 8601 time; the factors of that year are looked up. */
function yearOf(time) {
    if (time === null)
        return null;
    const year = Number(time.slice(0, 4));
    return Number.isInteger(year) && year >= 1990 && year < 2200 ? year : null;
}


/***/ }),

/***/ 468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ GENERATION_TO_LIFE_CYCLE),
/* harmony export */   Mt: () => (/* binding */ PUE_UNKNOWN),
/* harmony export */   RB: () => (/* binding */ PUE_CLOUD_MOST),
/* harmony export */   Zx: () => (/* binding */ PUE_CLOUD),
/* harmony export */   ar: () => (/* binding */ WUE_ON_SITE),
/* harmony export */   cr: () => (/* binding */ WINDOW_OVER_YEAR),
/* harmony export */   nc: () => (/* binding */ PUE_DESK)
/* harmony export */ });
/* harmony import */ var _constant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9751);
/** Where work is done: overhead of a data centre, water, and the hours of a grid against its year. */

const PUE_CLOUD = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/pue-cloud', 1.08, 1.15, 1.3, 'x', 'provider disclosures 2022 to 2024');
/** The dearest cloud region that publishes one. */
const PUE_CLOUD_MOST = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/pue-cloud-most', 1.6, 1.6, 1.6, 'x', 'AWS and Azure disclosures by region: up to 1.58');
const PUE_DESK = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/pue-desk', 1, 1, 1, 'x', 'a machine without a data centre has no overhead');
const PUE_UNKNOWN = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/pue-unknown', 1.05, 1.5, 2, 'x', 'Uptime Institute survey 2023 to 2025: 1.54 to 1.58; from 1.04 to 1.2 where large models are trained');
const WUE_ON_SITE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/wue-on-site', 0.1, 0.5, 1.8, 'L/kWh', 'provider disclosures; AWS 0.12 to Google 1.15');
/** From what power stations burn to what their electricity took: for services that count the former. */
const GENERATION_TO_LIFE_CYCLE = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/generation-to-life-cycle', 1.3, 1.6, 1.8, 'x', 'Great Britain: Ember over NESO 243/181 g in 2020, 217/125 in 2024; Electricity Maps over NESO 175/125 in 2024');
/** The hours of a grid against its year, for a run that does not say when it ran. */
const WINDOW_OVER_YEAR = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)('method/window-over-year', 0.5, 1, 1.6, 'x', _constant_js__WEBPACK_IMPORTED_MODULE_0__/* .OURS */ .o6);


/***/ }),

/***/ 2542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ memory)
/* harmony export */ });
function memory() {
    const answers = new WeakMap();
    // Of one evaluation there is one catalogue, so it is not looked up again and again.
    let last = null;
    let kinds = new Map();
    return (catalogue, key, ask, kind = null) => {
        if (catalogue !== last) {
            kinds = answers.get(catalogue) ?? new Map();
            answers.set(catalogue, kinds);
            last = catalogue;
        }
        const known = kinds.get(kind) ?? added(kinds, kind);
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const answer = ask();
        known.set(key, answer);
        return answer;
    };
}
function added(kinds, kind) {
    const none = new Map();
    kinds.set(kind, none);
    return none;
}


/***/ }),

/***/ 5564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qY: () => (/* binding */ SILENT),
/* harmony export */   u3: () => (/* binding */ Notes),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/** What is not recorded keeps no list; this one stays empty. */
const NONE = [];
class Notes {
    recording;
    assumptions;
    factors;
    warnings = [];
    trail;
    /** The steps again where what is not known is taken at its dearest, as far as that makes a difference. */
    dearest;
    basis;
    constructor(recording) {
        this.recording = recording;
        this.assumptions = recording ? [] : NONE;
        this.factors = recording ? [] : NONE;
        this.trail = recording ? [] : NONE;
        this.dearest = recording ? [] : NONE;
        this.basis = recording ? [] : NONE;
    }
    /** `text` is only called when somebody reads it. */
    assume(what, text, from) {
        if (!this.recording)
            return;
        const value = typeof text === 'string' ? text : text();
        for (const one of this.assumptions)
            if (one.what === what && one.value === value)
                return;
        this.assumptions.push({ what, value, from });
    }
    use(factor) {
        if (!this.recording)
            return;
        for (const one of this.factors)
            if (one === factor || one.id === factor.id)
                return;
        this.factors.push(factor);
    }
    /** Says what a part of the energy stands on; the last word on a part is the one that counts. */
    base(part, evidence, kwh) {
        if (!this.recording)
            return;
        const at = this.basis.findIndex((one) => one.part === part);
        if (at < 0)
            this.basis.push({ part, evidence, kwh });
        else
            this.basis[at] = { part, evidence, kwh };
    }
    useAll(constants) {
        if (this.recording)
            for (const { factor } of constants)
                this.use(factor);
    }
    warn(code) {
        if (!this.warnings.includes(code))
            this.warnings.push(code);
    }
    /** `formula` is only called when the trail is wanted. Its figures, operators and words are separated by spaces. */
    step(label, value, unit, factors, formula) {
        if (this.recording)
            this.trail.push({ label, formula: formula(), value, unit, factors });
    }
    /** The same step as a budget reads it; nothing is written where that is the best estimate. */
    most(label, amount, unit, factors, formula) {
        if (!this.recording || !dearer(amount))
            return;
        for (const factor of factors)
            this.use(factor);
        const ids = factors.map(({ id }) => id);
        this.dearest.push({ label: `at most: ${label}`, formula: formula(), value: amount.cautious, unit, factors: ids });
    }
    /** An input that is not known, and what a budget takes for it. */
    instead(what, amount, unit, factors) {
        // Asked first, because writing a figure takes longer than working it out.
        if (!this.recording || !dearer(amount))
            return;
        const label = `${what}, instead of ${figure(amount.central)}`;
        this.most(label, amount, unit, factors, () => figure(amount.cautious));
    }
    /** What was worked out aside, for the budget alone. */
    aside({ trail, dearest }) {
        if (this.recording)
            this.dearest.push(...trail, ...dearest);
    }
}
/** Beyond what rounding does to a product. */
function dearer({ central, cautious }) {
    return cautious > central * (1 + 1e-12);
}
/** For figures that are only compared: it keeps nothing, so one does for all. */
class Silent extends Notes {
    assume() { }
    use() { }
    base() { }
    useAll() { }
    warn() { }
    step() { }
    most() { }
    aside() { }
}
const SILENT = new Silent(false);
/** A figure in a formula: enough digits that the next line comes out the same to seven. */
function figure(value) {
    // A trail is full of counts, hours and watts, and rounding takes longer than all else that is written.
    if (Number.isInteger(value) && Math.abs(value) < 1e10)
        return String(value);
    return String(Number(value.toPrecision(10)));
}


/***/ }),

/***/ 2619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ windowOf),
/* harmony export */   c: () => (/* binding */ gridOverRun)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1794);
/* harmony import */ var _constants_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(468);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5564);
/**
 * The grid over the hours of a run in place of its year. Nobody is made greener by it against a budget: unless a tracker
 * wrote the times, the larger of the hours and the year counts, and times that are left out count as hours of a bad day.
 */




/** Standard deviations of the logarithm, added in quadrature. */
const WINDOW_SPREAD = 0.05;
/** The hour of the day is not known, or more than half of the readings are the service's own estimates. */
const COARSE_SPREAD = 0.1;
const MOSTLY = 0.5;
const MISSED = {
    service: 'the service did not answer',
    access: 'the service gives no access',
    gaps: 'the service lacks over a tenth of the hours',
    limit: 'too many days for one evaluation',
    future: 'the run ends in the future',
    zone: 'the service has no one grid for this place',
    times: 'its times are missing, or do not fit its hours',
};
/** The window to ask for, of a run at a place; or why there is none. */
function windowOf(region, run, service, catalogue) {
    const zone = catalogue.liveZone(region, service);
    if (zone === null)
        return 'zone';
    const span = (0,_live_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(run, _live_js__WEBPACK_IMPORTED_MODULE_1__/* .SLOT_S */ .F7[service]);
    return span === null ? 'times' : { zone, ...span };
}
/** The yearly figure, or that of the hours of the run where there is one. */
function gridOverRun(yearly, region, run, context, notes) {
    const table = { grid: yearly.amount, gridId: yearly.factor.id };
    const { live, catalogue } = context;
    if (live === undefined || run.timesRecorded === undefined)
        return table;
    const wanted = windowOf(region, run, live.service, catalogue);
    if (typeof wanted === 'string')
        return { ...table, grid: missed(wanted, yearly.amount, context, notes) };
    const answer = live.answers.get((0,_live_js__WEBPACK_IMPORTED_MODULE_1__/* .liveKey */ .Op)(wanted)) ?? 'service';
    if (typeof answer === 'string')
        return { ...table, grid: missed(answer, yearly.amount, context, notes) };
    const overHours = amountOf(answer, wanted, live.service, notes);
    const trusted = run.timesRecorded || context.trustRecord === true;
    if (!trusted)
        notes.use(yearly.factor);
    if (trusted)
        return { grid: overHours, gridId: answer.factor.id };
    const grid = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(overHours, yearly.amount.cautious);
    notes.instead('grid intensity of the year', grid, 'g', [yearly.factor]);
    return { grid, gridId: answer.factor.id };
}
/** A fault of the service costs nobody anything; times that a record leaves out do. */
function missed(why, yearly, context, notes) {
    notes.warn('live_grid_unavailable');
    notes.assume('grid', `yearly figure: ${MISSED[why]}`, 'default');
    if (why !== 'times' || context.trustRecord === true)
        return yearly;
    notes.use(_constants_place_js__WEBPACK_IMPORTED_MODULE_2__/* .WINDOW_OVER_YEAR */ .cr.factor);
    const worse = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)(yearly, (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .fromConstant */ .hu)(_constants_place_js__WEBPACK_IMPORTED_MODULE_2__/* .WINDOW_OVER_YEAR */ .cr, 'at most'));
    const formula = () => `${(0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .figure */ .vP)(yearly.cautious)} g x ${_constants_place_js__WEBPACK_IMPORTED_MODULE_2__/* .WINDOW_OVER_YEAR */ .cr.high}`;
    notes.most('grid intensity of other hours', worse, 'gCO2e/kWh', [_constants_place_js__WEBPACK_IMPORTED_MODULE_2__/* .WINDOW_OVER_YEAR */ .cr.factor], formula);
    return worse;
}
function amountOf(answer, { zone, precision }, service, notes) {
    const { factor, basis, points, slots, estimated } = answer;
    notes.use(factor);
    const coarse = (precision === 'days' ? 1 : 0) + (estimated > points * MOSTLY ? 1 : 0);
    const s = Math.sqrt(WINDOW_SPREAD ** 2 + coarse * COARSE_SPREAD ** 2);
    // Whatever the service gets wrong about a zone, it gets wrong in every window.
    const stated = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .uncertain */ .Y$)(factor.value, `live/${service}/${zone}`, s);
    const label = `grid intensity of the ${precision === 'days' ? 'days' : 'hours'} of the run, ${points} of ${slots} readings`;
    if (basis === 'lifecycle') {
        notes.step(label, factor.value, 'gCO2e/kWh', [factor.id], () => `${(0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .figure */ .vP)(factor.value)} g`);
        return stated;
    }
    const whole = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .fromConstant */ .hu)(_constants_place_js__WEBPACK_IMPORTED_MODULE_2__/* .GENERATION_TO_LIFE_CYCLE */ .Fk);
    notes.use(_constants_place_js__WEBPACK_IMPORTED_MODULE_2__/* .GENERATION_TO_LIFE_CYCLE */ .Fk.factor);
    const value = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)(stated, whole);
    const formula = () => `${(0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .figure */ .vP)(factor.value)} g x ${(0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .figure */ .vP)(whole.central)}`;
    notes.step(label, value.central, 'gCO2e/kWh', [factor.id, _constants_place_js__WEBPACK_IMPORTED_MODULE_2__/* .GENERATION_TO_LIFE_CYCLE */ .Fk.id], formula);
    return value;
}


/***/ }),

/***/ 5981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mU: () => (/* binding */ POLICY_GRID),
  jM: () => (/* binding */ STATED_GRID),
  $t: () => (/* binding */ placeOf),
  AP: () => (/* binding */ regionOf)
});

// EXTERNAL MODULE: ./build/core/amount.js
var amount = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/core/estimate/constants/place.js
var place = __webpack_require__(468);
// EXTERNAL MODULE: ./build/core/estimate/memory.js
var memory = __webpack_require__(2542);
// EXTERNAL MODULE: ./build/core/estimate/notes.js
var estimate_notes = __webpack_require__(5564);
;// CONCATENATED MODULE: ./build/core/estimate/place/checks.js

/** Standard deviations of the logarithm: of a figure for this place, and of one whose unit had to be guessed. */
const STATED_SPREAD = 0.05;
const REPAIRED_SPREAD = 0.15;
/** g CO2e per kWh: no grid is dirtier, none but one without any combustion is cleaner than the low end. */
const ANY_GRID = { low: 5, high: 1300 };
/** Old lignite plants reach 1500; up to here it may be one of them, not another unit. */
const ANY_PLANT = 5000;
/**
 * A stated intensity in g/kWh. A thousand times too large (kg/MWh that was taken for kg/kWh) or too small (kg/kWh taken for
 * g/kWh) there is one reading that a grid can have, so it is put right, shown, and less sure.
 */
function statedGrid({ gridGPerKwh }, notes) {
    if (gridGPerKwh === null || gridGPerKwh === 0)
        return { gridGPerKwh, gridSpread: STATED_SPREAD };
    const thousandth = gridGPerKwh / 1000;
    if (gridGPerKwh > ANY_PLANT && thousandth <= ANY_GRID.high)
        return repaired(gridGPerKwh, thousandth, '/ 1000', notes);
    const thousandfold = gridGPerKwh * 1000;
    if (gridGPerKwh < 1 && thousandfold >= ANY_GRID.low)
        return repaired(gridGPerKwh, thousandfold, 'x 1000', notes);
    if (gridGPerKwh > ANY_GRID.high)
        notes.warn('grid_implausible');
    return { gridGPerKwh, gridSpread: STATED_SPREAD };
}
function repaired(stated, value, how, notes) {
    notes.warn('grid_unit');
    notes.assume('grid', `${(0,estimate_notes/* figure */.vP)(value)} g/kWh, stated as ${(0,estimate_notes/* figure */.vP)(stated)} g/kWh`, 'default');
    notes.step('grid intensity in its unit', value, 'g/kWh', [], () => `${(0,estimate_notes/* figure */.vP)(stated)} g ${how}`);
    return { gridGPerKwh: value, gridSpread: REPAIRED_SPREAD };
}
/** Below this share of the table's figure a stated intensity is not believed. */
const CREDIBLE_SHARE = 0.7;
/** Above the table by this factor and by so many g/kWh it is pointed out, and counts. */
const ABOVE = { factor: 2, gPerKwh: 50 };
/** @returns false when the stated figure is too far below that of its place to be believed. */
function againstTable(stated, table, notes) {
    const { value } = table.factor;
    if (stated > value * ABOVE.factor && stated > value + ABOVE.gPerKwh)
        notes.warn('grid_above_table');
    if (stated >= value * CREDIBLE_SHARE)
        return true;
    notes.warn('grid_below_table');
    return false;
}
const CLOUDS = ['aws', 'azure', 'gcp'];
/** A region that another cloud has and the stated one has not. */
function checkProvider({ region, provider }, found, catalogue, notes) {
    const stated = provider?.toLowerCase() ?? null;
    if (region === null || stated === null || !CLOUDS.includes(stated))
        return;
    const [named] = region.includes(':') ? region.toLowerCase().split(':') : [null];
    if (named !== null && named !== undefined) {
        if (CLOUDS.includes(named) && named !== stated)
            notes.warn('region_not_of_provider');
        return;
    }
    if (found)
        return;
    const theirs = CLOUDS.some((cloud) => cloud !== stated && catalogue.grid(`${cloud}:${region}`, null) !== null);
    if (theirs)
        notes.warn('region_not_of_provider');
}
/** Small old rooms reach 2.5; beyond it the energy that the ratio belongs to is not that of the machines. */
const PUE_MOST = 2.5;
function checkPue(stated, notes) {
    if (stated < 1)
        notes.warn('pue_below_one');
    if (stated > PUE_MOST)
        notes.warn('pue_implausible');
}

// EXTERNAL MODULE: ./build/core/estimate/place/live.js
var live = __webpack_require__(2619);
;// CONCATENATED MODULE: ./build/core/estimate/place/place.js
/**
 * Where the machine stood: grid intensity, PUE and water use, and how well each is known.
 *
 * Order for the grid: the record's region, the policy's, the world average. A record may state its own intensity, but
 * it cannot make itself greener than its place: below 70 % of the table the table is used, and without a place to check
 * it against the dearest grid counts for the budget. Order for PUE: the record's, the policy's, the provider's, a default.
 */






/** Standard deviations of the logarithm of a grid intensity, by how well the place is known. */
const GRID_SPREAD = { region: 0.05, country: 0.15, provider: 0.35, world: 0.55 };
/** Intensity changes from year to year; added in quadrature when the year is not known or not in the table. */
const YEAR_SPREAD = 0.1;
function placeOf(given, fleet, context, notes) {
    const one = { ...given, ...statedGrid(given, notes) };
    return byContract(placeOfGrid(one, fleet, context, notes), context, notes);
}
/** What the policy's owner buys, where the policy counts that way; what a record says of contracts is not asked here. */
function byContract(place, { accounting, assume }, notes) {
    const { marketGPerKwh } = assume;
    if (accounting.intensity !== 'market' || marketGPerKwh === null)
        return place;
    notes.assume('grid', () => `${(0,estimate_notes/* figure */.vP)(marketGPerKwh)} g/kWh by contract`, 'policy');
    return { ...place, grid: (0,amount/* exactly */.pV)(marketGPerKwh), gridId: POLICY_GRID };
}
const POLICY_GRID = 'policy/market-intensity';
function placeOfGrid(one, fleet, context, notes) {
    const { site, year } = one;
    if (site.fallback)
        notes.warn('location_fallback');
    const own = site.fallback ? null : gridAt(site, year, context.catalogue);
    if (!site.fallback)
        checkProvider(site, own !== null, context.catalogue, notes);
    if (own !== null)
        return { ...gridStated(one, own, context, notes), ...pueOf(one, own.region, fleet, context, notes) };
    if (one.gridGPerKwh !== null && context.trustRecord === true) {
        return { ...trusted(one, one.gridGPerKwh, notes), ...pueOf(one, null, fleet, context, notes) };
    }
    const assumed = context.assume.region;
    if (assumed !== null) {
        const theirs = gridAt({ region: assumed, provider: null, fallback: false }, year, context.catalogue);
        if (theirs !== null) {
            notes.warn('region_assumed');
            notes.assume('region', assumed, 'policy');
            return { ...gridStated(one, theirs, context, notes), ...pueOf(one, assumed, fleet, context, notes) };
        }
    }
    notes.warn('region_unknown');
    return { ...gridUnknown(one, context.catalogue, notes), ...pueOf(one, null, fleet, context, notes) };
}
/** The region whose grid counts, as it was found; `null` when neither the record nor the policy names a known one. */
function regionOf({ site, year }, { catalogue, assume }) {
    const own = site.fallback ? null : gridAt(site, year, catalogue);
    if (own !== null)
        return own.region;
    return gridAt({ region: assume.region, provider: null, fallback: false }, year, catalogue)?.region ?? null;
}
/** Sources differ in what they count; docs/data.md says which counts what. */
const COMBUSTION_ONLY = 'counts what power stations burn, without building and supplying them';
const grids = (0,memory/* memory */.m)();
const ofProvider = (0,memory/* memory */.m)();
function gridAt(site, year, catalogue) {
    const { region, provider } = site;
    if (region === null || region === '')
        return null;
    if (provider === null)
        return grids(catalogue, region, () => lookUp(region, null, year, catalogue), year);
    // With the length in front no two pairs make one key.
    const key = `${provider.length} ${provider} ${region}`;
    return ofProvider(catalogue, key, () => lookUp(region, provider, year, catalogue), year);
}
/** `eu-west-3` of `aws` is a region; so is `FR`, which a provider in front would hide. */
function lookUp(region, provider, year, catalogue) {
    const names = provider === null || region.includes(':') ? [region] : [`${provider}:${region}`, region];
    for (const name of names) {
        const grid = catalogue.grid(name, year);
        if (grid !== null)
            return { region: name, grid };
    }
    return null;
}
function gridStated(one, found, context, notes) {
    const stated = one.gridGPerKwh;
    if (stated === null)
        return gridOf(one, found, context, notes);
    const believed = againstTable(stated, found.grid, notes);
    if (context.trustRecord === true)
        return { ...trusted(one, stated, notes), region: found.region };
    if (!believed)
        return gridOf(one, found, context, notes);
    const table = found.grid.factor.value;
    notes.use(statedFactor(stated));
    const least = context.live === undefined ? table : gridOf(one, found, context, new estimate_notes/* Notes */.u3(false)).grid.cautious;
    const grid = (0,amount/* uncertain */.Y$)(stated, `${one.id}/grid`, one.gridSpread, Math.max(table, least));
    if (grid.cautious > stated && least <= table)
        notes.use(found.grid.factor);
    notes.instead('grid intensity of the place', grid, 'g', least > table ? [] : [found.grid.factor]);
    return { grid, gridId: STATED_GRID, region: found.region };
}
const STATED_GRID = 'record/grid';
function statedFactor(value) {
    return { id: STATED_GRID, value, unit: 'g/kWh', source: 'record', year: null };
}
function trusted({ id, gridSpread }, stated, notes) {
    notes.use(statedFactor(stated));
    return { grid: (0,amount/* uncertain */.Y$)(stated, `${id}/grid`, gridSpread), gridId: STATED_GRID, region: null };
}
function gridOf(one, found, context, notes) {
    const { factor, precision, yearMissed, basis } = found.grid;
    const missed = yearMissed || one.year === null;
    const s = missed ? Math.hypot(GRID_SPREAD[precision], YEAR_SPREAD) : GRID_SPREAD[precision];
    const most = one.year === null ? dearestYear(one, found, context, notes) : factor;
    const yearly = { amount: (0,amount/* uncertain */.Y$)(factor.value, factor.id, s, most.value), factor };
    notes.instead('grid intensity of another year', yearly.amount, 'g', [most]);
    const { grid, gridId } = (0,live/* gridOverRun */.c)(yearly, found.region, one, context, notes);
    if (gridId === factor.id) {
        notes.use(factor);
        if (basis === 'combustion')
            notes.assume('grid', COMBUSTION_ONLY, 'default');
    }
    return { grid, gridId, region: found.region };
}
/** Tables begin later than this and end earlier; a year that they lack is answered by the nearest and passed over. */
const YEARS = Array.from({ length: 25 }, (_, at) => 2015 + at);
const dearest = (0,memory/* memory */.m)();
/** A run that does not say when it was may have been in the dearest year of its place; what lies ahead is not in the past. */
function dearestYear(one, { region, grid }, context, notes) {
    const newest = grid.factor;
    if (one.timesRecorded === undefined || context.trustRecord === true)
        return newest;
    const { catalogue } = context;
    const most = dearest(catalogue, region, () => YEARS.map((year) => catalogue.grid(region, year))
        .filter((found) => found !== null && !found.yearMissed)
        .map((found) => found?.factor ?? grid.factor)
        .reduce((a, b) => (b.value > a.value ? b : a), grid.factor));
    if (most.value <= newest.value)
        return newest;
    notes.use(most);
    notes.assume('year', () => `the newest, at most the ${(0,estimate_notes/* figure */.vP)(most.value)} g/kWh of ${most.year}`, 'default');
    return most;
}
const worlds = (0,memory/* memory */.m)();
function gridUnknown(one, catalogue, notes) {
    const dearest = catalogue.extremes.gridGPerKwh;
    const world = worlds(catalogue, '', () => catalogue.worldGrid(one.year), one.year).factor;
    notes.use(dearest);
    const stated = one.gridGPerKwh;
    const s = Math.hypot(GRID_SPREAD.world, YEAR_SPREAD);
    if (stated !== null) {
        notes.warn('grid_unverified');
        notes.use(statedFactor(stated));
        const grid = (0,amount/* uncertain */.Y$)(stated, `${one.id}/grid`, s, dearest.value);
        notes.instead('grid intensity of the dearest place', grid, 'g', [dearest]);
        return { grid, gridId: STATED_GRID, region: null };
    }
    notes.use(world);
    const value = () => `world average ${(0,estimate_notes/* figure */.vP)(world.value)} g/kWh, at most ${(0,estimate_notes/* figure */.vP)(dearest.value)}`;
    notes.assume('region', value, 'default');
    const grid = (0,amount/* uncertain */.Y$)(world.value, world.id, s, dearest.value);
    notes.instead('grid intensity of the dearest place', grid, 'g', [dearest]);
    return { grid, gridId: world.id, region: null };
}
function pueOf(one, region, fleet, context, notes) {
    const applied = one.energy?.pueApplied ?? 1;
    const stated = one.pue ?? (applied > 1 ? applied : null);
    if (context.accounting.method === 'card')
        return cardPue(stated, context);
    if (stated !== null)
        return statedPue(stated, one, region, context, notes);
    if (context.assume.pue !== null) {
        notes.assume('pue', (0,estimate_notes/* figure */.vP)(context.assume.pue), 'policy');
        return { pue: (0,amount/* exactly */.pV)(context.assume.pue), pueId: 'policy/pue' };
    }
    const known = knownPue(one, region, context.catalogue);
    if (known !== null) {
        notes.use(known.factor);
        const s = known.precision === 'region' ? 0.02 : known.precision === 'provider' ? 0.04 : 0.06;
        const cautious = known.precision === 'default' ? place/* PUE_CLOUD_MOST */.RB.central : known.factor.value;
        const pue = (0,amount/* uncertain */.Y$)(known.factor.value, known.factor.id, s, cautious);
        return { pue: perhaps(pue, place/* PUE_CLOUD_MOST */.RB, notes), pueId: known.factor.id };
    }
    return defaultPue(one.site, fleet, notes);
}
/** As model cards do it: the stated PUE or none. */
function cardPue(stated, context) {
    return { pue: (0,amount/* exactly */.pV)(Math.max(1, stated ?? context.assume.pue ?? 1)), pueId: 'record/pue' };
}
function statedPue(stated, one, region, context, notes) {
    checkPue(stated, notes);
    const pue = Math.max(1, stated);
    const known = context.trustRecord === true ? null : knownPue(one, region, context.catalogue);
    if (known !== null && pue < known.factor.value)
        notes.warn('pue_below_known');
    notes.use({ id: 'record/pue', value: pue, unit: 'x', source: 'record', year: null });
    return { pue: (0,amount/* uncertain */.Y$)(pue, `${one.id}/pue`, 0.01), pueId: 'record/pue' };
}
const pues = (0,memory/* memory */.m)();
function knownPue(one, region, catalogue) {
    const name = region ?? (one.site.fallback ? null : one.site.region);
    if (name === null)
        return null;
    return pues(catalogue, name, () => catalogue.pue(name, one.year), one.year);
}
function defaultPue(site, fleet, notes) {
    if (site.provider !== null) {
        notes.assume('pue', `${place/* PUE_CLOUD */.Zx.central}, unknown cloud`, 'default');
        notes.use(place/* PUE_CLOUD */.Zx.factor);
        const pue = (0,amount/* atMost */.Tu)((0,amount/* fromConstant */.hu)(place/* PUE_CLOUD */.Zx), place/* PUE_CLOUD_MOST */.RB.central);
        return { pue: perhaps(pue, place/* PUE_CLOUD_MOST */.RB, notes), pueId: place/* PUE_CLOUD */.Zx.id };
    }
    if (fleet.known && (fleet.host === 'desk' || fleet.host === 'laptop' || fleet.host === 'soc')) {
        notes.assume('pue', '1, a machine without a data centre', 'default');
        // Nowhere in particular may be a cloud's building after all.
        const elsewhere = { central: 1, cautious: place/* PUE_CLOUD_MOST */.RB.central, spread: (0,amount/* fromConstant */.hu)(place/* PUE_CLOUD */.Zx).spread };
        const pue = site.region === null || site.fallback ? elsewhere : (0,amount/* exactly */.pV)(1);
        return { pue: perhaps(pue, place/* PUE_CLOUD_MOST */.RB, notes), pueId: place/* PUE_DESK */.nc.id };
    }
    notes.assume('pue', `${place/* PUE_UNKNOWN */.Mt.central}, unknown building`, 'default');
    notes.use(place/* PUE_UNKNOWN */.Mt.factor);
    return { pue: perhaps((0,amount/* fromConstant */.hu)(place/* PUE_UNKNOWN */.Mt, 'at most'), place/* PUE_UNKNOWN */.Mt, notes), pueId: place/* PUE_UNKNOWN */.Mt.id };
}
/** Writes down what a PUE may be that the record does not state. */
function perhaps(pue, most, notes) {
    if (pue.cautious > pue.central)
        notes.use(most.factor);
    notes.instead('PUE', pue, 'x', [most.factor]);
    return pue;
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


/***/ })

};
