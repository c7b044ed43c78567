export const id = 4546;
export const ids = [4546];
export const modules = {

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

/***/ 4546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDeepspeed: () => (/* binding */ readDeepspeed)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5163);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5830);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6812);
/**
 * DeepSpeed's JSON: batches, from which the number of devices follows where all three are given, because DeepSpeed
 * refuses to start unless train_batch_size = micro batch x accumulation x devices that share the data.
 */



const readDeepspeed = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlReading */ .s)('deepspeed', (settings) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .readOf */ .C)(settings, { devices: devicesOf(settings) }));
function devicesOf(settings) {
    const all = settings.count('train_batch_size');
    const micro = settings.count('train_micro_batch_size_per_gpu');
    const accumulated = settings.count('gradient_accumulation_steps');
    const each = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .product */ .q)(micro, accumulated);
    if (all === null || each === null)
        return null;
    if (all % each === 0)
        return all / each;
    const message = `train_batch_size ${all} is no multiple of ${micro} x ${accumulated}, the samples of one device`;
    settings.conflict(['train_batch_size'], message, 'write "auto" for the one that depends on the number of devices');
    return null;
}


/***/ }),

/***/ 5163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ readOf)
});

// EXTERNAL MODULE: ./build/parse/model-name.js
var model_name = __webpack_require__(877);
;// CONCATENATED MODULE: ./build/parse/model-size-in-name.js
const FIGURE = /^([0-9]{1,4}(?:\.[0-9]{1,3})?)([bm])$/i;
/** Parameters in use: `30B-A3B`. */
const ACTIVE = /^a([0-9]{1,3}(?:\.[0-9]{1,3})?)b$/i;
/**
 * Mixtures whose names give all parameters alone, with those in use, from the reports of their makers: OpenAI gpt-oss
 * (arXiv:2508.10925), DeepSeek V2 (arXiv:2405.04434), V3 and R1 (arXiv:2412.19437), Qwen1.5-MoE by its own name.
 */
const MIXTURES = [
    [/gpt-oss-20b/i, 20.9e9, 3.6e9],
    [/gpt-oss-120b/i, 116.8e9, 5.1e9],
    [/deepseek[-_]?v2[-_]lite|deepseek[-_]?v[23][-_]16b/i, 15.7e9, 2.4e9],
    [/deepseek[-_]?v[23][-_]236b/i, 236e9, 21e9],
    [/deepseek[-_]?v3[-_]671b/i, 671e9, 37e9],
];
/** Kinds of mixtures whose names do not say what is in use. */
const OTHER_MIXTURES = /mixtral|\bmoe\b|[0-9]x[0-9]|deepseek[-_]?(?:v[23]|r1)(?!.*distill)/i;
/** @param model A name without its folder: the last part counts. */
function sizeInName(model) {
    const name = model.split('/').at(-1) ?? '';
    if (name.length > 200)
        return null;
    const mixture = MIXTURES.find(([pattern]) => pattern.test(name));
    if (mixture)
        return { params: mixture[1], activeParams: mixture[2] };
    const words = name.split(/[-_ :]/);
    const active = words.flatMap((word) => ACTIVE.exec(word)?.[1] ?? []);
    if (active.length === 0 && OTHER_MIXTURES.test(name))
        return null;
    const figures = words.flatMap((word) => millions(word) ?? []);
    const [figure] = figures;
    if (figure === undefined || figures.length > 1 || active.length > 1)
        return null;
    return { params: figure * 1e6, activeParams: active[0] === undefined ? null : Number(active[0]) * 1e9 };
}
function millions(word) {
    const parts = FIGURE.exec(word);
    if (parts === null)
        return null;
    const value = Number(parts[1]);
    return value === 0 ? null : parts[2]?.toLowerCase() === 'b' ? Math.round(value * 1e3) : value;
}

;// CONCATENATED MODULE: ./build/parse/readers/training-config/plan.js


/** One plan, or the word that the file says neither how much nor on how many devices. */
function readOf(settings, said) {
    const { tokens = null, tokensPerDevice = null, devices = null } = said;
    const problems = settings.problems;
    if (tokens === null && tokensPerDevice === null && devices === null) {
        const what = 'a configuration with neither an amount of work nor a number of devices';
        const unused = [{ path: settings.path, line: settings.root.at.line, reason: 'no-amount', what }];
        return { runs: [], plans: [], servings: [], problems, unused };
    }
    return { runs: [], plans: [planOf(settings, said)], servings: [], problems };
}
function planOf(settings, said) {
    const { path, format, root } = settings;
    const source = { format, path, line: root.at.line, column: root.at.column };
    const model = said.model === undefined || said.model === null ? null : (0,model_name/* publicName */.p)(said.model);
    const size = sizeOf(said, model);
    const refers = (said.refers ?? []).filter((one) => one !== null);
    return {
        kind: 'plan',
        id: `${format}:${path}`,
        source,
        model,
        hardware: hardwareOf(said.devices ?? null),
        site: { region: said.region ?? null, provider: null, fallback: false },
        pue: null,
        gridGPerKwh: null,
        marketGPerKwh: null,
        warnings: [...(said.warnings ?? []), ...(size.byName ? ['size_by_name'] : [])],
        wallHours: null,
        gpuHours: null,
        params: size.params,
        activeParams: size.activeParams,
        tokens: said.tokens ?? null,
        workload: said.workload ?? null,
        ...halfOf(said, (size.params ?? size.activeParams) !== null),
        ...(said.tokens == null && said.tokensPerDevice != null ? { tokensPerDevice: said.tokensPerDevice } : {}),
        ...(refers.length > 0 ? { refers } : {}),
    };
}
/** Work and devices together are whole, if the work is known by its size as well; each alone is half. */
function halfOf({ tokens = null, devices = null }, isSized) {
    if (devices !== null && tokens === null)
        return { half: 'launch' };
    return devices === null || !isSized ? { half: 'work' } : {};
}
function sizeOf(said, model) {
    const { params = null, activeParams = null } = said;
    if (params !== null || activeParams !== null)
        return { params, activeParams, byName: false };
    const named = model === null ? null : sizeInName(model);
    if (named === null)
        return { params: null, activeParams: null, byName: false };
    return { ...named, byName: true };
}
function hardwareOf(devices) {
    return devices === null ? [] : [{ kind: 'gpu', model: '', count: devices }];
}


/***/ }),

/***/ 6995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf)
/* harmony export */ });
/* unused harmony exports accelerateProblems, axolotlProblems, deepspeedProblems, litgptProblems, llamaFactoryProblems, megatronProblems, nanotronProblems, torchtitanProblems, trlProblems, configProblems */
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/** What can be wrong with a configuration of a training tool; each tool prefixes the codes with its name. */

const configKinds = {
    unreadable: {
        class: 'E_SYNTAX',
        severity: 'warning',
        means: 'The file begins as a configuration of this tool and cannot be read to its end. Nothing of it is planned with.',
        fix: 'Correct the line that the message names.',
    },
    number: {
        class: 'E_NUMBER',
        severity: 'warning',
        means: 'A quantity is not a number that it can be: a text, a fraction, infinite, or below one. It is taken as unknown.',
        fix: 'Write a whole number, or leave the key out.',
    },
    conflict: {
        class: 'E_CONFLICT',
        severity: 'warning',
        means: 'Quantities that depend on each other do not fit together, so that what follows from them is taken as unknown.',
        fix: 'Correct the one that is wrong.',
    },
};
function tableOf(area) {
    const entries = Object.entries(configKinds).map(([what, kind]) => [`${area}/${what}`, kind]);
    return Object.fromEntries(entries);
}
const accelerateProblems = tableOf('accelerate');
const axolotlProblems = tableOf('axolotl');
const deepspeedProblems = tableOf('deepspeed');
const litgptProblems = tableOf('litgpt');
const llamaFactoryProblems = tableOf('llama-factory');
const megatronProblems = tableOf('megatron');
const nanotronProblems = tableOf('nanotron');
const torchtitanProblems = tableOf('torchtitan');
const trlProblems = tableOf('trl');
const configProblems = {
    ...accelerateProblems,
    ...axolotlProblems,
    ...deepspeedProblems,
    ...litgptProblems,
    ...llamaFactoryProblems,
    ...megatronProblems,
    ...nanotronProblems,
    ...torchtitanProblems,
    ...trlProblems,
};
function reportOf(format) {
    const report = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(configProblems);
    return (what, at, message, hint) => report(`${format}/${what}`, at, message, hint);
}


/***/ }),

/***/ 9411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ reading)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6995);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5830);



const NOTHING = { runs: [], plans: [], servings: [] };
/**
 * @param parse The text as documents; of several, the first that is a mapping is the configuration.
 * @param read What they say.
 */
function reading(format, parse, read) {
    return async (file) => {
        const parsed = parse(await (0,_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeBytes */ .f)(file), file.path);
        if (!parsed.ok)
            return { ...NOTHING, problems: [unreadable(format, parsed.problems[0])] };
        const root = parsed.value.find(({ kind }) => kind === 'map');
        if (root === undefined)
            return { ...NOTHING, problems: [] };
        return read(new _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .Settings */ .w(format, root));
    };
}
/** The problem of the text, as one that blocks nobody: nothing that was spent is lost with a configuration. */
function unreadable(format, { at, message, hint }) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .reportOf */ .EI)(format)('unreadable', at, message, hint);
}


/***/ }),

/***/ 5830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ product),
/* harmony export */   w: () => (/* binding */ Settings)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6421);
/* harmony import */ var _yaml_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6995);
/** A configuration as a tree of settings, and what a reader asks of it. What is wrong is noted, and taken as not said. */



/** Whole numbers as YAML, TOML and Python write them, decimals and exponents where they come to a whole number. */
const NUMBER = /^[+-]?[0-9][0-9_]{0,24}(?:\.[0-9]{0,24})?(?:[eE][+-]?[0-9]{1,3})?$/;
/** More tokens, steps or devices than this are a mistake of the keyboard. */
const MOST = 1e16;
/** Filled in by somebody else later: DeepSpeed's `auto`, variables, places in a template such as `CONFIG_GBSIZE`. */
const LATER = /^(?:[Aa]uto|[Nn]ull|[Nn]one|[A-Z][A-Z0-9_]{2,})$|[$%{<]/;
class Settings {
    format;
    path;
    root;
    problems = [];
    #report;
    #told = new Set();
    constructor(format, root) {
        this.format = format;
        this.path = root.at.file;
        this.root = root;
        this.#report = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .reportOf */ .EI)(format);
    }
    /** A whole number of at least 1; `null` where none is said, or one that cannot be. */
    count(...keys) {
        const value = this.#whole(keys);
        if (value === null || value >= 1)
            return value;
        this.#refuse(keys, `is ${value}`);
        return null;
    }
    /** The same, where zero and less stand for nothing: `max_steps: -1`. */
    countIfPositive(...keys) {
        const value = this.#whole(keys);
        return value === null || value < 1 ? null : value;
    }
    /** The same, or what the tool takes where nothing is written; `null` where something is, and is not known. */
    countOr(fallback, ...keys) {
        return (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .under */ .hG)(this.root, ...keys) === null ? fallback : this.count(...keys);
    }
    text(...keys) {
        return (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textUnder */ .I5)(this.root, ...keys);
    }
    /** `true`, `yes`, `1`: as PyYAML, argparse and TOML have it. */
    isOn(...keys) {
        return /^(?:true|yes|on|1)$/i.test(this.text(...keys) ?? '');
    }
    has(...keys) {
        return (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .under */ .hG)(this.root, ...keys) !== null;
    }
    placeOf(...keys) {
        return (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .under */ .hG)(this.root, ...keys)?.at ?? this.root.at;
    }
    conflict(keys, message, hint) {
        this.problems.push(this.#report('conflict', this.placeOf(...keys), message, hint));
    }
    #whole(keys) {
        const node = (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .under */ .hG)(this.root, ...keys);
        if (node === null)
            return null;
        const text = node.kind === 'scalar' ? node.text.trim() : null;
        if (text === null || text === '' || LATER.test(text))
            return null;
        const value = NUMBER.test(text) ? Number(text.replaceAll('_', '')) : Number.NaN;
        if (Number.isInteger(value) && Math.abs(value) <= MOST)
            return value;
        this.#refuse(keys, `is "${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(text)}"`);
        return null;
    }
    #refuse(keys, what) {
        const name = keys.join('.');
        if (this.#told.has(name))
            return;
        this.#told.add(name);
        const message = `${keys.at(-1)} ${what}, which is no count`;
        this.problems.push(this.#report('number', this.placeOf(...keys), message, 'write a whole number of at least 1'));
    }
}
/** The product; `null` when one of the factors is not known. */
function product(...factors) {
    let all = 1;
    for (const factor of factors) {
        if (factor === null)
            return null;
        all *= factor;
    }
    return all <= Number.MAX_SAFE_INTEGER ? all : null;
}


/***/ }),

/***/ 6812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ yamlReading)
/* harmony export */ });
/* harmony import */ var _yaml_foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(966);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9411);


/** Configurations in YAML, or in JSON, which is YAML too. */
function yamlReading(format, read) {
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .h)(format, (bytes, file) => (0,_yaml_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .parseForeignYaml */ .V)(bytes, { file, maxNodes: 20_000 }), read);
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


/***/ }),

/***/ 78:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ itemsUnder),
/* harmony export */   I5: () => (/* binding */ textUnder),
/* harmony export */   hG: () => (/* binding */ under)
/* harmony export */ });
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3996);
/** What a reader asks of a located tree: `null` where a value is not there or is of another kind. */

/** What keys lead to, one after the other; `null` where the way ends, or ends in nothing. */
function under(node, ...keys) {
    let found = node;
    for (const key of keys)
        found = (found?.kind === 'map' ? found.entries.get(key)?.value : null) ?? null;
    return found === null || (0,_located_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(found) ? null : found;
}
/** A text, without blanks around it; `null` of an empty one. */
function textUnder(node, ...keys) {
    const found = under(node, ...keys);
    if (found?.kind !== 'scalar')
        return null;
    const text = found.text.trim();
    return text === '' ? null : text;
}
function itemsUnder(node, ...keys) {
    const found = under(node, ...keys);
    return found?.kind === 'list' ? found.items : [];
}


/***/ })

};
