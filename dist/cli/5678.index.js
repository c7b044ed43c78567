export const id = 5678;
export const ids = [5678];
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

/***/ 5678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSacred: () => (/* binding */ readSacred)
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
// EXTERNAL MODULE: ./build/parse/settings.js
var parse_settings = __webpack_require__(6195);
// EXTERNAL MODULE: ./build/parse/time.js
var time = __webpack_require__(6759);
// EXTERNAL MODULE: ./build/parse/whole.js
var whole = __webpack_require__(71);
;// CONCATENATED MODULE: ./build/parse/readers/sacred/problems.js

const sacredProblems = {
    'sacred/time': {
        class: 'E_TIME',
        severity: 'error',
        means: '`start_time`, `stop_time` or `heartbeat` is not a time, so how long the run took is not known.',
        fix: 'Restore the file that Sacred wrote.',
    },
    'sacred/order': {
        class: 'E_TIME_ORDER',
        severity: 'error',
        means: 'The run ended before it began.',
        fix: 'Restore the file that Sacred wrote.',
    },
};
const report = (0,problem/* reporter */.YX)(sacredProblems);

;// CONCATENATED MODULE: ./build/parse/readers/sacred/read.js
/** Reads one run of Sacred. Its times are UTC without saying so (`datetime.utcnow().isoformat()`). */









async function readSacred(files) {
    const run = files.find(({ path }) => path.endsWith('run.json'));
    const config = files.find(({ path }) => path.endsWith('config.json'));
    if (run === undefined)
        throw new Error('a unit of Sacred without a run');
    const recipe = config === undefined ? null : recipeOf(config.path, await (0,whole/* wholeBytes */.f)(config));
    const parsed = (0,json_document/* parseJson */.q)(run.path, await (0,whole/* wholeBytes */.f)(run), { nonFinite: 'allow' });
    if (!parsed.ok)
        return { runs: [], plans: [], servings: [], problems: parsed.problems };
    const problems = [];
    const read = readRun(run.path, parsed.value, recipe, problems);
    return { plans: [], servings: [], ...read, problems: problems.sort(problem/* byPlace */.hz) };
}
function readRun(path, json, recipe, problems) {
    const started = instantAt(json, 'start_time', problems);
    const stopped = instantAt(json, 'stop_time', problems);
    // A run that was killed has no end; while it lives, its heart beats every ten seconds.
    const ended = stopped ?? instantAt(json, 'heartbeat', problems);
    if (started === null || ended === null || ended.seconds === started.seconds) {
        return { runs: [], unused: problems.length > 0 ? [] : [unusedOf(path)] };
    }
    const durationS = ended.seconds - started.seconds;
    if (durationS < 0) {
        const at = json.placeOf([stopped === null ? 'heartbeat' : 'stop_time']);
        problems.push(report('sacred/order', at, 'the run ended before it began', 'restore the file that Sacred wrote'));
        return { runs: [] };
    }
    const host = (0,fields/* objectAt */.lJ)(json, ['host'], []) ?? {};
    const hostName = typeof host.hostname === 'string' ? host.hostname : null;
    const folder = path.split('/').at(-2) ?? '';
    const run = (0,plain_run/* plainRun */.q)({
        id: `sacred:${folder}@${inUtc(started)}`,
        source: { format: 'sacred', path, line: 1, column: 1 },
        evidence: 'hours',
        model: recipe?.model ?? null,
        hardware: [...gpusOf(host.gpus), ...cpuOf(host.cpu)],
        started: inUtc(started),
        finished: inUtc(ended),
        durationS,
        durationQuality: stopped === null ? 'lower-bound' : 'wall',
        ...(hostName === null || hostName === '' ? {} : { machine: (0,digest/* digest */.b)(hostName) }),
        ...(recipe === null ? {} : { recipe }),
    });
    return { runs: [run] };
}
function unusedOf(path) {
    return { path, line: 1, reason: 'no-quantity', what: 'a run that never started, or took no time' };
}
function instantAt(json, key, problems) {
    const written = (0,fields/* textAt */.$6)(json, [key], problems);
    if (written === null)
        return null;
    const instant = (0,time/* parseInstant */.n)(written);
    if (instant.ok)
        return instant.value;
    problems.push(report('sacred/time', json.placeOf([key]), `${key} ${instant.why}`, instant.hint));
    return null;
}
function inUtc({ text, naive }) {
    return naive ? `${text}Z` : text;
}
/** All devices of the host, used or not. */
function gpusOf(value) {
    const list = (0,fields/* isObject */.Gv)(value) ? value.gpus : null;
    const counts = new Map();
    for (const gpu of Array.isArray(list) ? list : []) {
        const model = (0,fields/* isObject */.Gv)(gpu) ? gpu.model : null;
        if (typeof model !== 'string' || model.trim() === '' || model.length > 200)
            continue;
        counts.set(model.trim(), (counts.get(model.trim()) ?? 0) + 1);
    }
    return [...counts].map(([model, count]) => ({ kind: 'gpu', model, count, visible: true }));
}
function cpuOf(value) {
    const isName = typeof value === 'string' && /^[^\p{Cc}]{2,200}$/u.test(value) && !/^unknown$/i.test(value);
    return isName ? [{ kind: 'cpu', model: value.trim(), count: null }] : [];
}
function recipeOf(path, bytes) {
    const json = (0,json_document/* parseJson */.q)(path, bytes, { nonFinite: 'allow' });
    if (!json.ok || !(0,fields/* isObject */.Gv)(json.value.value))
        return null;
    const settings = new Map();
    flatten('', json.value.value, settings);
    return (0,parse_settings/* recipeOfSettings */.n)(settings);
}
function flatten(prefix, value, settings) {
    for (const [key, one] of Object.entries(value)) {
        const name = prefix === '' ? key : `${prefix}.${key}`;
        if (typeof one === 'object' && one !== null)
            flatten(name, one, settings);
        else if (one !== null)
            settings.set(name, String(one));
    }
}


/***/ }),

/***/ 6195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   n: () => (/* binding */ recipeOfSettings)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2552);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(877);
/** From the settings that an experiment was started with to what it was made of: names, never paths. */



const MODELS = [
    ...['model_name_or_path', 'base_model_name_or_path', 'pretrained_model_name_or_path', '_name_or_path', 'base_model'],
    ...['model_name', 'model_id', 'model', 'architecture', 'arch', 'backbone'],
];
const DATA = ['dataset_name', 'dataset', 'dataset_id', 'dataset_path', 'train_file', 'train_data', 'data'];
/**
 * Settings that decide nothing: seeds, places, names, what is logged, where it runs. By whole words, because the batch
 * of each device, the rank of an adapter and the dimension of an output decide.
 */
const IDLE_WORD = /^(?:seeds?|verbos\w*|log(?:s|ged|gers?|ging)?|sav(?:e|es|ed|ing)|checkpoints?|ckpt|report|hub|wandb|mlflow|comet|tensorboard|tb|workers?|resume\w*|debug|tqdm|progress|hosts?|hostname|users?|username|email|uri|url|ports?|cuda|jobs?|experiment|exp)$/;
const IDLE_END = /(?:^|_)(?:paths?|dirs?|directory|files?|filename|folder|output|root|cache|tags?|notes?|group|entity|project|time|date|timestamp|uuid|version|random_state|num_proc|local_rank|global_rank|node_rank|world_size|device|devices|device_ids?|gpus?|gpu_ids?|process_index|n_gpu)$|^(?:id|name|rank|run_id|(?:run|job|project|exp|task_run|group|trial|study|display)_name|_?n_gpu)$|(?:hub|auth|access|api|hf)_(?:token|key)$/;
const LONGEST_NAME = 100;
/** @param settings Flat: a name and its value as written. `null` where they say nothing. */
function recipeOfSettings(settings) {
    const model = nameAmong(settings, MODELS);
    const data = nameAmong(settings, DATA);
    const named = new Set([...MODELS, ...DATA]);
    const deciding = [...settings]
        .flatMap(([name, value]) => (named.has(name) ? [] : decidingOf(name, value)))
        .sort(_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD);
    const digested = deciding.length === 0 ? null : (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .b)(deciding.join('\n'));
    return model === null && data === null && digested === null ? null : { model, data, settings: digested };
}
function decidingOf(name, value) {
    const words = name
        .replace(/([a-z])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    const whole = words.filter((word) => word !== '').join('_');
    if (words.some((word) => IDLE_WORD.test(word)))
        return [];
    if (!IDLE_END.test(whole))
        return [`${name}=${value}`];
    // Where the data lie says which they are, by the last part alone.
    return /(?:^|_)(?:data|datasets?)_/.test(whole) && !/cache/.test(whole) ? [`${name}=${(0,_model_name_js__WEBPACK_IMPORTED_MODULE_2__/* .publicName */ .p)(value) ?? ''}`] : [];
}
function nameAmong(settings, names) {
    for (const name of names) {
        const public_ = nameOf(settings.get(name));
        if (public_ !== null)
            return public_;
    }
    return null;
}
/** A model or data set by name; `null` for what is none: a number, an object that was printed, a text. */
function nameOf(written) {
    if (typeof written !== 'string')
        return null;
    const text = written.trim();
    if (text.length > LONGEST_NAME || /^(?:none|null|true|false|[-+.\d]*)$/i.test(text))
        return null;
    if (/[\p{Cc}<>(){}[\]=@]/u.test(text))
        return null;
    const name = (0,_model_name_js__WEBPACK_IMPORTED_MODULE_2__/* .publicName */ .p)(text);
    return name === '' || name === '.' ? null : name;
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
