export const id = 6787;
export const ids = [6787];
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

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   En: () => (/* binding */ amountAt),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3179);
/**
 * What a reader asks of a JSON value: `null` where it is not there or is null, a problem where it is of another kind.
 * Nothing is turned into a number: `"5"`, `true`, `[5]` and `{"valueOf": 5}` are none.
 */


const report = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonProblems */ .h);
/** Any finite number. NaN, infinities and numbers that were rounded to 0 are problems. */
function numberAt(json, keys, problems) {
    const value = valueAt(json.value, keys);
    if (value === undefined || value === null)
        return null;
    if (typeof value !== 'number')
        return wrongKind(json, keys, problems, value, 'a number');
    if (!Number.isFinite(value)) {
        const hint = 'restore the number that was measured';
        problems.push(report('json/not-finite', json.placeOf(keys), `${named(keys)} is not a finite number`, hint));
        return null;
    }
    if (value === 0 && json.isRounded(keys)) {
        const message = `${named(keys)} is too small to count`;
        problems.push(report('json/out-of-range', json.placeOf(keys), message, 'write 0, or check the exponent'));
        return null;
    }
    return value;
}
/** A number of at least zero: a quantity. */
function amountAt(json, keys, problems) {
    const value = numberAt(json, keys, problems);
    if (value === null || (value >= 0 && !Object.is(value, -0)))
        return value;
    const hint = 'restore the number that was measured';
    problems.push(report('json/negative', json.placeOf(keys), `${named(keys)} is negative`, hint));
    return null;
}
function textAt(json, keys, problems) {
    const value = valueAt(json.value, keys);
    if (value === undefined || value === null)
        return null;
    if (typeof value !== 'string')
        return wrongKind(json, keys, problems, value, 'a text');
    if (value.includes('\0') || /[\ud800-\udfff]/u.test(value)) {
        const what = value.includes('\0') ? 'a NUL character' : 'half of a surrogate pair';
        const message = `${named(keys)} contains ${what}`;
        problems.push(report('json/name', json.placeOf(keys), message, 'delete the escape sequence'));
        return null;
    }
    return value;
}
function objectAt(json, keys, problems) {
    const value = valueAt(json.value, keys);
    if (value === undefined || value === null || isObject(value))
        return value ?? null;
    return wrongKind(json, keys, problems, value, 'an object');
}
function listAt(json, keys, problems) {
    const value = valueAt(json.value, keys);
    if (value === undefined || value === null || Array.isArray(value))
        return value ?? null;
    return wrongKind(json, keys, problems, value, 'a list');
}
/** What the keys lead to, of the object's own; `undefined` where the way ends. */
function valueAt(root, keys) {
    let value = root;
    for (const key of keys) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function wrongKind(json, keys, problems, value, wanted) {
    const message = `${named(keys)} is ${kindOf(value)}, where ${wanted} belongs`;
    problems.push(report('json/type', json.placeOf(keys), message, `restore ${wanted}, as the tool writes it`));
    return null;
}
function kindOf(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'string')
        return 'a text';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
/** The last key by name; items of a list go by the name of their list. */
function named(keys) {
    return keys.findLast((key) => typeof key === 'string')?.toString() ?? 'the value';
}


/***/ }),

/***/ 411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ isImplausible),
/* harmony export */   ey: () => (/* binding */ nothingLogged),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   w3: () => (/* binding */ runValues)
/* harmony export */ });
/* harmony import */ var _plausibility_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6369);
/* harmony import */ var _readers_mlflow_metric_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1044);


const SECONDS = new Map([
    ...['s', 'sec', 'secs', 'second', 'seconds'].map((unit) => [unit, 1]),
    ...['min', 'mins', 'minute', 'minutes'].map((unit) => [unit, 60]),
    ...['h', 'hr', 'hrs', 'hour', 'hours'].map((unit) => [unit, 3600]),
]);
/** `total_runtime_s`, `train/duration_minutes`; a time per step or epoch is none of the run. */
const DURATION = /^(?:.{0,80}[/.])?(?:(?:total|train|training|run|wall|elapsed)[ _-])?(?:runtime|duration|elapsed|wall_?time|train_time|training_time)(?:_time)?[ _-]\(?([a-z]{1,7})\)?$/i;
function nothingLogged() {
    return { energyKwh: null, gpuKwh: null, kg: null, durationS: null };
}
/** Takes one value into account. @returns whether the name says what it is. */
function take(logged, name, value) {
    const usable = Number.isFinite(value) && value > 0;
    const seconds = SECONDS.get((DURATION.exec(name)?.[1] ?? '').toLowerCase());
    if (seconds !== undefined) {
        if (usable)
            logged.durationS = Math.max(logged.durationS ?? 0, value * seconds);
        return true;
    }
    const named = (0,_readers_mlflow_metric_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityNamed */ .n)(name);
    if (named === null || named === 'no-unit')
        return false;
    if (!usable)
        return true;
    const amount = value * named.worth;
    if (named.quantity === 'energy')
        logged.energyKwh = Math.max(logged.energyKwh ?? 0, amount);
    else if (named.quantity === 'emissions')
        logged.kg = Math.max(logged.kg ?? 0, amount);
    else if (named.quantity === 'gpu')
        logged.gpuKwh = Math.max(logged.gpuKwh ?? 0, amount);
    return true;
}
function energyOf({ energyKwh, gpuKwh }) {
    const parts = { pueApplied: 1, gpuKwh, cpuKwh: null, ramKwh: null };
    if (energyKwh !== null)
        return { totalKwh: energyKwh, boundary: 'node', supply: 'ac', ...parts };
    return gpuKwh === null ? null : { totalKwh: gpuKwh, boundary: 'gpu', supply: 'dc', ...parts };
}
function isImplausible(logged) {
    const energy = energyOf(logged);
    if (energy === null || logged.durationS === null)
        return false;
    return (0,_plausibility_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeMeanPower */ .Us)(energy.totalKwh, logged.durationS) !== 'plausible';
}
/** What these values make of a run; `null` where they are none. */
function runValues(logged) {
    const energy = energyOf(logged);
    const { kg, durationS } = logged;
    if (energy === null && kg === null && durationS === null)
        return null;
    return {
        energy,
        declaredKg: kg,
        durationS,
        durationQuality: durationS === null ? 'unknown' : 'wall',
        evidence: energy === null && kg === null ? 'hours' : 'declared',
    };
}


/***/ }),

/***/ 6960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ plainRun)
/* harmony export */ });
function plainRun(known) {
    return {
        kind: 'run',
        model: null,
        hardware: [],
        site: { region: null, provider: null, fallback: false },
        pue: null,
        gridGPerKwh: null,
        marketGPerKwh: null,
        warnings: [],
        started: null,
        finished: null,
        durationS: null,
        durationQuality: 'unknown',
        gpuHours: null,
        energy: null,
        declaredKg: null,
        declaredScope: 'unknown',
        waterL: null,
        workload: null,
        params: null,
        activeParams: null,
        tokens: null,
        role: 'total',
        ...known,
    };
}


/***/ }),

/***/ 6369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ meanWatts),
/* harmony export */   Us: () => (/* binding */ judgeMeanPower),
/* harmony export */   V0: () => (/* binding */ isPlausibleIntensity),
/* harmony export */   ay: () => (/* binding */ MOST_W),
/* harmony export */   rP: () => (/* binding */ meanPower)
/* harmony export */ });
/**
 * Whether energy, duration and emissions can belong to one host: between 0.5 W, which is less than an idle single-board
 * computer, and 15 kW, which is more than the largest server with eight accelerators.
 */
const LEAST_W = 0.5;
const MOST_W = 15_000;
const LEAST_KG_PER_KWH = 0.001;
const MOST_KG_PER_KWH = 1.3;
const JOULES_PER_KWH = 3.6e6;
function meanWatts(kwh, durationS) {
    return (kwh * JOULES_PER_KWH) / durationS;
}
/**
 * @param hosts How many machines the energy covers.
 * @returns `too-low` and `too-high` only where the duration is long enough to tell: a minute, a second.
 */
function judgeMeanPower(kwh, durationS, hosts = 1) {
    if (kwh <= 0 || durationS <= 0)
        return 'plausible';
    const watts = meanWatts(kwh, durationS);
    if (watts > MOST_W * hosts && durationS >= 1)
        return 'too-high';
    return watts < LEAST_W && durationS >= 60 ? 'too-low' : 'plausible';
}
/** From a grid of rivers to one of lignite. */
function isPlausibleIntensity(kg, kwh) {
    if (kwh <= 0)
        return true;
    const intensity = kg / kwh;
    return intensity >= LEAST_KG_PER_KWH && intensity <= MOST_KG_PER_KWH;
}
/** Mean power for messages: `1.23 kW`. */
function meanPower(kwh, durationS) {
    const watts = meanWatts(kwh, durationS);
    return watts >= 1000 ? `${(watts / 1000).toPrecision(3)} kW` : `${watts.toPrecision(2)} W`;
}


/***/ }),

/***/ 6787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDvclive: () => (/* binding */ readDvclive)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/parse/json/document.js + 3 modules
var json_document = __webpack_require__(8820);
// EXTERNAL MODULE: ./build/parse/json/fields.js
var fields = __webpack_require__(3142);
// EXTERNAL MODULE: ./build/parse/logged-values.js
var logged_values = __webpack_require__(411);
// EXTERNAL MODULE: ./build/parse/plain-run.js
var plain_run = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/parse/whole.js
var whole = __webpack_require__(71);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/parse/readers/dvclive/problems.js

const dvcliveProblems = {
    'dvclive/implausible-power': {
        class: 'E_IMPLAUSIBLE',
        severity: 'error',
        means: 'The energy and the duration that were logged imply a power that no host draws; neither is counted.',
        fix: 'Check the units in the names.',
    },
};
const report = (0,problem/* reporter */.YX)(dvcliveProblems);

;// CONCATENATED MODULE: ./build/parse/readers/dvclive/read.js
/** Reads the values of a `metrics.json` whose names say energy, emissions or duration, with a unit. */







async function readDvclive(file) {
    const json = (0,json_document/* parseJson */.q)(file.path, await (0,whole/* wholeBytes */.f)(file), { nonFinite: 'allow' });
    // Nothing was said to be spent in a file that cannot be read.
    if (!json.ok || !(0,fields/* isObject */.Gv)(json.value.value))
        return read({ unused: [unusedOf(file.path, 'not-read')] });
    const logged = (0,logged_values/* nothingLogged */.ey)();
    takeAll(logged, '', json.value.value);
    if ((0,logged_values/* isImplausible */.KX)(logged)) {
        const at = { file: file.path, line: 1, column: 1 };
        const message = `${logged.energyKwh ?? logged.gpuKwh} kWh in ${logged.durationS} s is no power of a host`;
        return read({ problems: [report('dvclive/implausible-power', at, message, 'check the units in the names')] });
    }
    const values = (0,logged_values/* runValues */.w3)(logged);
    if (values === null)
        return read({ unused: [unusedOf(file.path, 'no-quantity')] });
    const source = { format: 'dvclive', path: file.path, line: 1, column: 1 };
    const id = `dvclive:${(0,digest/* digest */.b)(`${file.path}\n${JSON.stringify(values)}`)}`;
    return read({ runs: [(0,plain_run/* plainRun */.q)({ id, source, ...values })] });
}
function read(some) {
    return { runs: [], plans: [], servings: [], problems: [], ...some };
}
function unusedOf(path, reason) {
    return { path, line: 1, reason, what: 'metrics of an experiment, none of energy, emissions or duration with a unit' };
}
function takeAll(logged, prefix, values) {
    for (const [key, value] of Object.entries(values)) {
        const name = prefix === '' ? key : `${prefix}/${key}`;
        if (typeof value === 'number')
            (0,logged_values/* take */.s)(logged, name, value);
        else if ((0,fields/* isObject */.Gv)(value))
            takeAll(logged, name, value);
    }
}


/***/ }),

/***/ 1044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ poweredDevice),
/* harmony export */   n: () => (/* binding */ quantityNamed)
/* harmony export */ });
/**
 * What a metric or parameter is about, by its name alone: MLflow keeps numbers without units. A name counts only when
 * every word in it is known, so that `energy_error`, `co2_savings_kg` and `carbon_intensity` are left alone.
 */
/** Kilowatt-hours. `mwh` and `mj` could be thousandths or millions, so only their exact spellings are here. */
const ENERGY_UNITS = new Map([
    ...spelled(['kwh', 'KWH', 'kWh', 'Kwh', 'KWh'], 1),
    ...spelled(['wh', 'Wh', 'WH'], 1e-3),
    ...spelled(['MWh'], 1e3),
    ...spelled(['mWh'], 1e-6),
    ...spelled(['j', 'J', 'joule', 'joules', 'Joule', 'Joules'], 1 / 3.6e6),
    ...spelled(['kj', 'kJ', 'KJ'], 1 / 3.6e3),
    ...spelled(['MJ'], 1 / 3.6),
]);
/** Kilograms. */
const MASS_UNITS = new Map([
    ...spelled(['kg', 'kgs', 'Kg', 'KG', 'kilogram', 'kilograms'], 1),
    ...spelled(['g', 'gr', 'gram', 'grams'], 1e-3),
    ...spelled(['mg'], 1e-6),
    ...spelled(['tonne', 'tonnes'], 1e3),
]);
const ENERGY_WORDS = new Set(['energy', 'electricity']);
const MASS_WORDS = new Set(['emission', 'emissions', 'carbon', 'co2', 'co2e', 'co2eq']);
/** A million of it or a thousandth. */
const AMBIGUOUS = new Set(['mwh', 'mj']);
const SPENT_WORDS = new Set(['consumed', 'consumption', 'used', 'usage']);
const PARTS = new Map([
    ['cpu', 'cpu'],
    ['gpu', 'gpu'],
    ['ram', 'ram'],
]);
const TRACKERS = new Set(['codecarbon', 'tracker']);
/** Words that change nothing about what is meant. */
const PLAIN = new Set([
    ...['total', 'overall', 'cumulative', 'sum', 'final', 'measured', 'training', 'train', 'run', 'metrics', 'metric'],
    ...['emitted', 'equivalent', 'equiv', 'eq', 'footprint', 'green', 'sustainability', 'environment', 'impact'],
]);
const LONGEST = 120;
/** @returns `no-unit` for what is clearly an amount and does not say of what size; `null` for anything else. */
function quantityNamed(name) {
    if (name.length > LONGEST)
        return null;
    const words = name
        .split(/[^A-Za-z0-9]+/)
        .flatMap(apart)
        .filter((word) => word !== '');
    const seen = sort(words);
    if (seen === null || seen.energy === seen.mass)
        return null;
    if (seen.mass) {
        if (seen.part !== null || seen.kwh !== null)
            return null;
        if (seen.kg !== null)
            return { quantity: 'emissions', worth: seen.kg, tracker: seen.tracker };
        if (seen.bare === 'emissions')
            return { quantity: 'emissions', worth: 1, tracker: true };
        return seen.subjects > 1 || seen.count > 1 ? 'no-unit' : null;
    }
    if (seen.kg !== null)
        return null;
    const quantity = seen.part ?? 'energy';
    if (seen.kwh !== null)
        return { quantity, worth: seen.kwh, tracker: seen.tracker };
    if (CODECARBON.has(seen.bare))
        return { quantity, worth: 1, tracker: true };
    return seen.spent ? 'no-unit' : null;
}
/** Columns of CodeCarbon, which are in kWh (codecarbon, `output_methods/emissions_data.py`). */
const CODECARBON = new Set(['energy consumed', 'cpu energy', 'gpu energy', 'ram energy']);
/** `kgCO2e` and `gco2eq` are a unit and what it is of. */
function apart(word) {
    const joined = /^(kg|g|mg)(co2(?:e|eq)?)$/i.exec(word);
    return joined ? [(joined[1] ?? '').toLowerCase(), (joined[2] ?? '').toLowerCase()] : [word];
}
/** `null` when a word is not known, or stands for a second unit. */
function sort(words) {
    const seen = {
        ...{ energy: false, mass: false, spent: false, tracker: false },
        ...{ part: null, kwh: null, kg: null, subjects: 0, count: words.length, bare: '' },
    };
    const bare = [];
    for (const written of words) {
        const word = written.toLowerCase();
        const kwh = ENERGY_UNITS.get(written);
        const kg = MASS_UNITS.get(written);
        if (TRACKERS.has(word)) {
            seen.tracker = true;
            continue;
        }
        bare.push(word);
        if (kwh !== undefined || kg !== undefined) {
            if (seen.kwh !== null || seen.kg !== null)
                return null;
            seen.kwh = kwh ?? null;
            seen.kg = kg ?? null;
        }
        else if (ENERGY_WORDS.has(word)) {
            seen.energy = true;
            seen.subjects += 1;
        }
        else if (MASS_WORDS.has(word)) {
            seen.mass = true;
            seen.subjects += 1;
        }
        else if (SPENT_WORDS.has(word) || AMBIGUOUS.has(word))
            seen.spent = true;
        else if (PARTS.has(word) && seen.part === null)
            seen.part = PARTS.get(word) ?? null;
        else if (!PLAIN.has(word))
            return null;
    }
    // `total_kwh` says what it is by its unit.
    if (!seen.energy && !seen.mass && seen.kwh !== null && (bare.length > 1 || bare[0] === 'kwh'))
        seen.energy = true;
    seen.bare = bare.join(' ');
    return seen;
}
const POWER = /^(?:.{0,200}[/._ -])?gpu_([0-9]{1,4})_power_usage_watts$/;
/**
 * A name that is equal for two spellings of one device's power: MLflow writes `system/gpu_0_power_usage_watts`, with the
 * node in between on several nodes, and exports flatten the slash.
 */
function poweredDevice(name) {
    return POWER.test(name) ? name.replace(/[^A-Za-z0-9]/g, '_').replace(/^system_/, '') : null;
}
function spelled(names, worth) {
    return names.map((name) => [name, worth]);
}


/***/ }),

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ wholeBytes)
/* harmony export */ });
/**
 * The bytes of a file in one piece, for readers that need all of it. Each chunk is copied when it comes, because its
 * memory is used again for a later one.
 */
async function wholeBytes({ chunks, size }) {
    let all = new Uint8Array(size);
    let at = 0;
    for await (const chunk of chunks) {
        if (at + chunk.length > all.length)
            all = grown(all, at + chunk.length);
        all.set(chunk, at);
        at += chunk.length;
    }
    return all.subarray(0, at);
}
/** A size is what was said of the file, and its chunks are what it holds. */
function grown(bytes, least) {
    const more = new Uint8Array(Math.max(least, 2 * bytes.length));
    more.set(bytes);
    return more;
}


/***/ })

};
