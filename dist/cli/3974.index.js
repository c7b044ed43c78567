export const id = 3974;
export const ids = [3974];
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

/***/ 5632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ measuredEnergy)
/* harmony export */ });
/** What devices drew, in kWh, before any PUE; `null` when nothing was measured or all of it is zero. */
function measuredEnergy(gpuKwh, cpuKwh, ramKwh) {
    const totalKwh = (gpuKwh ?? 0) + (cpuKwh ?? 0) + (ramKwh ?? 0);
    if (totalKwh === 0)
        return null;
    const boundary = cpuKwh === null && ramKwh === null ? 'gpu' : 'node';
    return { totalKwh, boundary, pueApplied: 1, supply: 'ac', gpuKwh, cpuKwh, ramKwh };
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

/***/ 877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ publicName)
/* harmony export */ });
/**
 * The name of a model or a data set as a configuration gives it, without where it lies: a folder of somebody's home, a
 * bucket or a cache says more of the person than of the model.
 */
function publicName(text) {
    const name = text.trim().replace(/[\\/]+$/, '');
    if (name === '')
        return null;
    const cached = /(?:models|datasets)--([^/\\]+?)--([^/\\]+)/.exec(name);
    if (cached)
        return `${cached[1]}/${cached[2]}`;
    // A home alone is somebody's name.
    if (/^(?:[A-Za-z]:)?[\\/](?:home|Users|root)(?:[\\/][^\\/]*)?$/.test(name))
        return null;
    // `organisation/name` is a public id; anything with more levels, a scheme, a drive or a dot in front is a place.
    if (/^[\w.-]+\/[\w.-]+$/.test(name) && !/^\.|^~/.test(name))
        return name;
    return name.split(/[\\/]/).at(-1) ?? null;
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

/***/ 3974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMlEnergy: () => (/* binding */ readMlEnergy)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/joules.js
var joules = __webpack_require__(5632);
// EXTERNAL MODULE: ./build/parse/json/document.js + 3 modules
var json_document = __webpack_require__(8820);
// EXTERNAL MODULE: ./build/parse/json/fields.js
var fields = __webpack_require__(3142);
// EXTERNAL MODULE: ./build/parse/model-name.js
var model_name = __webpack_require__(877);
// EXTERNAL MODULE: ./build/parse/plain-run.js
var plain_run = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/parse/plausibility.js
var plausibility = __webpack_require__(6369);
// EXTERNAL MODULE: ./build/parse/whole.js
var whole = __webpack_require__(71);
;// CONCATENATED MODULE: ./build/parse/readers/ml-energy/problems.js
/** What can be wrong with results of the ML.ENERGY benchmark, beyond what `json/` says. */
const mlEnergyProblems = {
    'ml-energy/implausible-power': {
        class: 'E_IMPLAUSIBLE',
        severity: 'error',
        means: 'Energy divided by duration is no power that one host draws: below 0.5 W or above 15 kW. The run is not counted.',
        fix: 'Restore the result that the benchmark wrote; it counts in joules.',
    },
};

;// CONCATENATED MODULE: ./build/parse/readers/ml-energy/read.js
/** Reads results of the ML.ENERGY benchmark: joules of accelerators over the whole benchmark, where it says them. */










const report = (0,problem/* reporter */.YX)(mlEnergyProblems);
const ENTIRE = 'entire_benchmark_measurement';
async function readMlEnergy(file) {
    const parsed = (0,json_document/* parseJson */.q)(file.path, await (0,whole/* wholeBytes */.f)(file), { nonFinite: 'allow', maxNodes: 8_000_000 });
    if (!parsed.ok)
        return { runs: [], plans: [], servings: [], problems: parsed.problems };
    const json = parsed.value;
    const unused = [];
    const problems = [];
    const isResult = (0,fields/* isObject */.Gv)(json.value) && Object.hasOwn(json.value, 'steady_state_energy');
    const run = isResult ? runOf(file.path, json, problems) : null;
    if (run?.energy === null || !isResult) {
        const what = isResult ? 'energy of a window in the middle of the benchmark' : 'energies per request or token';
        unused.push({ path: file.path, line: 1, reason: 'rates-only', what });
    }
    return { runs: run === null ? [] : [run], plans: [], servings: [], problems: problems.sort(problem/* byPlace */.hz), unused };
}
function runOf(path, json, problems) {
    const before = problems.length;
    const measuredS = (0,fields/* amountAt */.En)(json, [ENTIRE, 'time'], problems);
    const durationS = measuredS ?? (0,fields/* amountAt */.En)(json, ['duration'], problems);
    const gpu = kwhOf(json, 'gpu_energy', problems);
    const energy = (0,joules/* measuredEnergy */.p)(gpu, kwhOf(json, 'cpu_energy', problems), kwhOf(json, 'dram_energy', problems));
    const model = (0,fields/* textAt */.$6)(json, ['model_id'], problems);
    const device = (0,fields/* textAt */.$6)(json, ['gpu_model'], problems);
    const count = (0,fields/* amountAt */.En)(json, ['num_gpus'], problems);
    if (problems.length > before)
        return null;
    if (energy !== null && durationS !== null && (0,plausibility/* judgeMeanPower */.Us)(energy.totalKwh, durationS) !== 'plausible') {
        const message = `${(0,plausibility/* meanPower */.rP)(energy.totalKwh, durationS)} on the mean, which no host draws`;
        problems.push(report('ml-energy/implausible-power', json.placeOf([ENTIRE]), message, 'restore the result'));
        return null;
    }
    const named = device !== null || (count !== null && count > 0);
    const hardware = named ? [{ kind: 'gpu', model: device ?? '', count: count || null }] : [];
    const known = durationS !== null && durationS > 0;
    return (0,plain_run/* plainRun */.q)({
        id: `ml-energy:${(0,digest/* digest */.b)([model, durationS, energy?.totalKwh, (0,fields/* amountAt */.En)(json, ['steady_state_energy'], problems)].join(' '))}`,
        source: { format: 'ml-energy', path, line: 1, column: 1 },
        model: model === null ? null : (0,model_name/* publicName */.p)(model),
        hardware,
        durationS: known ? durationS : null,
        durationQuality: known ? 'wall' : 'unknown',
        energy,
        evidence: energy !== null ? 'counter' : known ? 'hours' : 'default',
        workload: 'inference',
    });
}
/** Joules by device, `{"0": 54631.5}`, together in kWh; `null` where it was not measured. */
function kwhOf(json, name, problems) {
    const devices = (0,fields/* objectAt */.lJ)(json, [ENTIRE, name], problems);
    let joules = null;
    for (const key of Object.keys(devices ?? {})) {
        const one = (0,fields/* amountAt */.En)(json, [ENTIRE, name, key], problems);
        if (one !== null)
            joules = (joules ?? 0) + one;
    }
    return joules === null ? null : joules / 3.6e6;
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
