export const id = 8991;
export const ids = [8991];
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

/***/ 8991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readOptimumBenchmark: () => (/* binding */ readOptimumBenchmark)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/json/document.js + 3 modules
var json_document = __webpack_require__(8820);
// EXTERNAL MODULE: ./build/parse/json/fields.js
var fields = __webpack_require__(3142);
// EXTERNAL MODULE: ./build/parse/plain-run.js
var plain_run = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/parse/plausibility.js
var plausibility = __webpack_require__(6369);
// EXTERNAL MODULE: ./build/parse/whole.js
var whole = __webpack_require__(71);
;// CONCATENATED MODULE: ./build/parse/readers/optimum-benchmark/phases.js

/** Seconds of a phase in all its iterations; `null` when it has no latencies. */
function secondsOf(json, phase, problems) {
    if ((0,fields/* objectAt */.lJ)(json, [...phase, 'latency'], problems) === null)
        return null;
    const total = (0,fields/* amountAt */.En)(json, [...phase, 'latency', 'total'], problems);
    if (total !== null)
        return total;
    const values = (0,fields/* listAt */.gT)(json, [...phase, 'latency', 'values'], problems) ?? [];
    let sum = null;
    for (const index of values.keys()) {
        const one = (0,fields/* amountAt */.En)(json, [...phase, 'latency', 'values', index], problems);
        if (one !== null)
            sum = (sum ?? 0) + one;
    }
    // Reports before 2024-04 have the mean of a phase and not its iterations.
    return sum;
}
/** Time that passed in the phases of a report, none of them twice; `null` when no phase has any. */
function durationOf(json, root, problems) {
    const of = (name) => secondsOf(json, [...root, name], problems);
    const [prefill, decode] = [of('prefill'), of('decode')];
    const both = prefill === null && decode === null ? null : (prefill ?? 0) + (decode ?? 0);
    const parts = [
        of('load') ?? of('load_model'),
        of('load_dataset'),
        of('preprocess') ?? of('preprocess_dataset'),
        of('first_forward'),
        of('first_generate'),
        of('first_call'),
        of('overall') ?? of('train'),
        of('forward'),
        of('call'),
        both ?? of('generate'),
    ].filter((one) => one !== null);
    return parts.length === 0 ? null : parts.reduce((sum, one) => sum + one, 0);
}
/** `null` when the phase has no energy. @param wrong Called with where an energy is in another unit. */
function energyOf(json, phase, problems, wrong) {
    const at = [...phase, 'energy'];
    if ((0,fields/* objectAt */.lJ)(json, at, problems) === null)
        return null;
    if ((0,fields/* textAt */.$6)(json, [...at, 'unit'], problems) !== 'kWh') {
        wrong([...at, 'unit']);
        return null;
    }
    // `decode` is a difference and may be below zero.
    const kwh = (0,fields/* numberAt */.tk)(json, [...at, 'total'], problems);
    if (kwh === null)
        return null;
    return {
        kwh,
        gpuKwh: (0,fields/* numberAt */.tk)(json, [...at, 'gpu'], problems),
        cpuKwh: (0,fields/* numberAt */.tk)(json, [...at, 'cpu'], problems),
        ramKwh: (0,fields/* numberAt */.tk)(json, [...at, 'ram'], problems),
    };
}
/** Sums part by part; a part that one of them lacks is not known. */
function together(all) {
    if (all.length === 0)
        return null;
    const sum = (part) => all.reduce((total, one) => {
        const value = part(one);
        return total === null || value === null ? null : total + value;
    }, 0);
    return {
        kwh: sum((one) => one.kwh) ?? 0,
        gpuKwh: sum((one) => one.gpuKwh),
        cpuKwh: sum((one) => one.cpuKwh),
        ramKwh: sum((one) => one.ramKwh),
    };
}

;// CONCATENATED MODULE: ./build/parse/readers/optimum-benchmark/problems.js
/** What can be wrong with a report of optimum-benchmark, beyond what `json/` says. */
const optimumBenchmarkProblems = {
    'optimum-benchmark/no-time': {
        class: 'E_MISSING',
        severity: 'warning',
        means: 'A report has neither latencies nor energies, so that nothing is known of what the benchmark took.',
        fix: 'Run it with `scenario.latency=true`, or state its hours in a `*.carbon.yml`.',
    },
    'optimum-benchmark/unit': {
        class: 'E_UNIT',
        severity: 'error',
        means: 'An energy is not in kWh, or a latency not in seconds, which is all that the tool writes.',
        fix: 'Restore the report that the tool wrote.',
    },
    'optimum-benchmark/implausible-power': {
        class: 'E_IMPLAUSIBLE',
        severity: 'error',
        means: 'Energy divided by duration is no power that one host draws: above 15 kW. The run is not counted.',
        fix: 'Restore the report that the tool wrote.',
    },
};

// EXTERNAL MODULE: ./build/parse/model-name.js
var model_name = __webpack_require__(877);
;// CONCATENATED MODULE: ./build/parse/readers/optimum-benchmark/setting.js


const NO_SETTING = { model: null, hardware: [], processes: 1, scenario: null };
/** @param keys Where the configuration stands: at the top, or below `config`. */
function readSetting(json, keys) {
    const root = keys.reduce((value, key) => part(value, key), json.value);
    const [backend, launcher, environment] = ['backend', 'launcher', 'environment'].map((key) => part(root, key));
    const model = textOf(part(backend, 'model'));
    const processes = Number(part(launcher, 'nproc_per_node') ?? 1);
    const count = Number.isInteger(processes) && processes >= 1 && processes <= 1024 ? processes : 1;
    // Until 2024 the scenario was called the benchmark.
    const scenario = part(root, 'scenario') ?? part(root, 'benchmark');
    return {
        model: model === null ? null : (0,model_name/* publicName */.p)(model),
        hardware: hardwareOf(backend, environment, count),
        processes: count,
        scenario: textOf(part(scenario, 'name')),
    };
}
function hardwareOf(backend, environment, processes) {
    const device = textOf(part(backend, 'device'));
    const cpu = textOf(part(environment, 'cpu'));
    if (device === 'cpu')
        return cpu === null ? [] : [{ kind: 'cpu', model: cpu.trim(), count: null }];
    const gpu = part(environment, 'gpu');
    const names = (Array.isArray(gpu) ? gpu : [gpu]).flatMap((name) => textOf(name)?.trim() ?? []);
    const [first] = names;
    if (first === undefined)
        return [];
    const ids = part(backend, 'device_ids');
    // Text since 2024; a number where a single device was given to a launcher that reads YAML.
    const used = typeof ids === 'number' ? 1 : (textOf(ids)?.split(',').length ?? null);
    if (used !== null || processes > 1)
        return [{ kind: 'gpu', model: first, count: used ?? processes }];
    return [{ kind: 'gpu', model: first, count: names.length, ...(names.length > 1 ? { visible: true } : {}) }];
}
function part(value, key) {
    return (0,fields/* isObject */.Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function textOf(value) {
    return typeof value === 'string' && value !== '' && value.length <= 300 ? value : null;
}

;// CONCATENATED MODULE: ./build/parse/readers/optimum-benchmark/read.js
/** Reads a report of optimum-benchmark and the configuration beside it. */










const report = (0,problem/* reporter */.YX)(optimumBenchmarkProblems);
const OPTIONS = { nonFinite: 'allow' };
async function readOptimumBenchmark(files) {
    const problems = [];
    const documents = [];
    for (const file of files) {
        const parsed = (0,json_document/* parseJson */.q)(file.path, await (0,whole/* wholeBytes */.f)(file), OPTIONS);
        if (parsed.ok)
            documents.push({ path: file.path, json: parsed.value });
        else
            problems.push(...parsed.problems);
    }
    const beside = documents.find(({ path }) => /(?:^|\/)benchmark_config\.json$/.test(path));
    const [runs, unused] = [[], []];
    for (const { path, json } of documents) {
        if (path === beside?.path)
            continue;
        // `benchmark.json` holds both.
        const root = (0,fields/* isObject */.Gv)(json.value) && (0,fields/* isObject */.Gv)(json.value.report) ? ['report'] : [];
        const known = beside === undefined ? null : readSetting(beside.json, []);
        const setting = root.length > 0 ? readSetting(json, ['config']) : (known ?? NO_SETTING);
        const run = runOf({ path, json, root, setting }, problems, unused);
        if (run !== null)
            runs.push(run);
    }
    return { runs, plans: [], servings: [], problems: problems.sort(problem/* byPlace */.hz), unused };
}
function runOf(one, problems, unused) {
    const { path, json, root, setting } = one;
    const before = problems.length;
    const device = durationOf(json, root, problems);
    const durationS = device === null ? null : device / setting.processes;
    const spent = spentOf(one, problems, unused);
    if (problems.slice(before).some(({ severity }) => severity === 'error'))
        return null;
    if (spent === null && (durationS === null || durationS === 0)) {
        const at = { file: path, line: 1, column: 1 };
        problems.push(report('optimum-benchmark/no-time', at, 'no phase has latencies or an energy', 'run it with latency=true'));
        return null;
    }
    if (spent !== null && durationS !== null && (0,plausibility/* judgeMeanPower */.Us)(spent.kwh, durationS) === 'too-high') {
        const message = `${(0,plausibility/* meanPower */.rP)(spent.kwh, durationS)} on the mean, which no host draws`;
        problems.push(report('optimum-benchmark/implausible-power', json.placeOf(root), message, 'restore the report'));
        return null;
    }
    const energy = spent === null || spent.kwh <= 0 ? null : recorded(spent);
    const known = durationS !== null && durationS > 0;
    return (0,plain_run/* plainRun */.q)({
        id: `optimum-benchmark:${(0,digest/* digest */.b)([device, spent?.kwh].join(' '))}`,
        source: { format: 'optimum-benchmark', path, line: 1, column: 1 },
        model: setting.model,
        hardware: setting.hardware,
        durationS: known ? durationS : null,
        // Warm-up, and the iterations in which energy was measured, are not among the latencies.
        durationQuality: known ? 'lower-bound' : 'unknown',
        energy,
        evidence: energy !== null ? 'counter' : known ? 'hours' : 'default',
        workload: setting.scenario === 'training' || hasPhase(one, 'overall') ? null : 'inference',
    });
}
/** What CodeCarbon measured: of the machine, no PUE. */
function recorded({ kwh, gpuKwh, cpuKwh, ramKwh }) {
    return { totalKwh: kwh, boundary: 'node', pueApplied: 1, supply: 'ac', gpuKwh, cpuKwh, ramKwh };
}
/**
 * Energy of the whole benchmark, where it is written: of a training, and of the scenario `energy_star`, which measures
 * each phase once over the whole data set and computes `decode` of two of them.
 */
function spentOf(one, problems, unused) {
    const { path, json, root, setting } = one;
    const wrong = (keys) => {
        problems.push(report('optimum-benchmark/unit', json.placeOf(keys), 'the energy is not in kWh', 'restore the report'));
    };
    const of = (name) => energyOf(json, [...root, name], problems, wrong);
    const known = (all) => together(all.filter((each) => each !== null));
    const loaded = [of('load') ?? of('load_model'), of('load_dataset'), of('preprocess') ?? of('preprocess_dataset')];
    const overall = of('overall');
    if (overall !== null)
        return known([...loaded, overall]);
    const [prefill, decode, generate] = [of('prefill'), of('decode'), of('generate')];
    const passes = [of('forward'), of('call'), prefill, generate ?? known([prefill, decode])];
    if (setting.scenario === 'energy_star' || hasPhase(one, 'load_dataset'))
        return known([...loaded, ...passes]);
    if (passes.every((each) => each === null))
        return null;
    const names = ['forward', 'call', 'prefill', 'decode', 'generate'].filter((name) => hasPhase(one, name));
    const what = `energies per iteration of ${names.map((name) => `"${name}"`).join(', ')}`;
    unused.push({ path, line: 1, reason: 'rates-only', what });
    return null;
}
function hasPhase({ json, root }, name) {
    const phases = root.reduce((value, key) => ((0,fields/* isObject */.Gv)(value) ? value[key] : undefined), json.value);
    return (0,fields/* isObject */.Gv)(phases) && Object.hasOwn(phases, name);
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
