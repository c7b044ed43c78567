export const id = 940;
export const ids = [940];
export const modules = {

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

/***/ 940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTorchtitan: () => (/* binding */ readTorchtitan)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/text.js + 1 modules
var parse_text = __webpack_require__(8325);
// EXTERNAL MODULE: ./build/parse/yaml/lines.js
var lines = __webpack_require__(6869);
;// CONCATENATED MODULE: ./build/parse/toml/problems.js
/** What can be wrong with a TOML text before anybody asks what it means. */
const tomlProblems = {
    'toml/syntax': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'The text is not valid TOML.',
        fix: 'Correct the line.',
    },
    'toml/duplicate-key': {
        class: 'E_DUP_KEY',
        severity: 'error',
        means: 'A key or a table is defined twice.',
        fix: 'Keep one of them.',
    },
    'toml/too-deep': {
        class: 'E_DEPTH',
        severity: 'error',
        means: 'Tables and lists are nested more than 32 deep.',
        fix: 'Nest less.',
    },
    'toml/too-large': {
        class: 'E_SIZE',
        severity: 'error',
        means: 'The file is larger than is read.',
        fix: 'Split it into several files.',
    },
};

;// CONCATENATED MODULE: ./build/parse/toml/text.js
/** Thrown within this folder alone, and caught in document.ts. */
class TomlFault extends Error {
    code;
    offset;
    hint;
    constructor(code, offset, message, hint) {
        super(message);
        this.code = code;
        this.offset = offset;
        this.hint = hint;
    }
}
const ESCAPES = new Map([
    ['b', '\b'],
    ['t', '\t'],
    ['n', '\n'],
    ['f', '\f'],
    ['r', '\r'],
    ['"', '"'],
    ['\\', '\\'],
]);
class TomlText {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    get offset() {
        return this.#at;
    }
    get atEnd() {
        return this.#at >= this.#text.length;
    }
    fail(code, message, hint) {
        throw new TomlFault(code, this.#at, message, hint);
    }
    take(sign) {
        if (!this.#text.startsWith(sign, this.#at))
            return false;
        this.#at += sign.length;
        return true;
    }
    expect(sign) {
        this.skipBlanks();
        if (!this.take(sign))
            this.fail('toml/syntax', `"${sign}" is missing here`, 'check the brackets and the equals signs');
    }
    skipBlanks() {
        this.#match(/[ \t]*/y);
    }
    /** White space, ends of lines and comments. */
    skipLines() {
        while (this.#match(/[ \t\r\n]+|#[^\n]*/y) !== '')
            ;
    }
    endLine() {
        this.#match(/[ \t]*(?:#[^\n\r]*)?/y);
        if (!this.atEnd && this.#match(/\r?\n/y) === '') {
            this.fail('toml/syntax', 'something stands behind a value', 'write one key on a line');
        }
    }
    key() {
        const bare = this.#match(/[A-Za-z0-9_-]+/y);
        if (bare !== '')
            return bare;
        const sign = this.#text[this.#at];
        const quoted = sign === '"' || sign === "'" ? this.quoted() : null;
        return quoted ?? this.fail('toml/syntax', 'a key is missing here', 'write key = value');
    }
    /** A number, a date, true or false, as it is written. */
    bare() {
        const value = this.#match(/[A-Za-z0-9_+:.-]+(?: [0-9]{2}:[0-9:.]+)?/y);
        return value === '' ? this.fail('toml/syntax', 'a value is missing here', 'write texts in quotes') : value;
    }
    /** A text in any of the four kinds of quotes; `null` where none begins. */
    quoted() {
        for (const [quote, raw] of [
            ['"""', false],
            ["'''", true],
        ]) {
            if (!this.take(quote))
                continue;
            this.#match(/\r?\n/y);
            return this.#until(quote, raw);
        }
        if (this.take('"'))
            return this.#until('"', false);
        return this.take("'") ? this.#until("'", true) : null;
    }
    #until(quote, raw) {
        const [start, parts] = [this.#at, []];
        const plain = raw ? /[^'\n]+/y : /[^"\\\n]+/y;
        while (!this.atEnd) {
            if (this.take(quote)) {
                // Up to two more quotes belong to the text.
                for (let more = 0; quote.length === 3 && more < 2 && this.take(quote.charAt(0)); more += 1)
                    parts.push(quote.charAt(0));
                return parts.join('');
            }
            if (quote.length === 1 && this.#text[this.#at] === '\n')
                break;
            if (!raw && this.take('\\'))
                parts.push(this.#escape());
            else
                parts.push(this.#match(plain) || this.#one());
        }
        throw new TomlFault('toml/syntax', start - 1, 'a text is opened and never closed', 'close the quote');
    }
    #escape() {
        if (this.#match(/[ \t]*\r?\n\s*/y) !== '')
            return '';
        const sign = this.#one();
        const known = ESCAPES.get(sign);
        if (known !== undefined)
            return known;
        const digits = sign === 'u' ? this.#match(/[0-9a-fA-F]{4}/y) : sign === 'U' ? this.#match(/[0-9a-fA-F]{8}/y) : '';
        const code = Number.parseInt(digits, 16);
        if (digits === '' || code > 0x10ffff)
            this.fail('toml/syntax', 'an escape that is none of TOML', 'write a backslash as \\\\');
        return String.fromCodePoint(code);
    }
    #one() {
        const sign = this.#text.charAt(this.#at);
        this.#at += 1;
        return sign;
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0] ?? '';
        this.#at += found.length;
        return found;
    }
}

// EXTERNAL MODULE: ./build/core/number.js
var number = __webpack_require__(6421);
;// CONCATENATED MODULE: ./build/parse/toml/tree.js
/** Tables of a TOML document as they are opened, extended and closed. */


class TableTree {
    root;
    #placeAt;
    /** Tables and lists of tables that may still grow, by their node. */
    #tables = new Map();
    #lists = new Map();
    #headed = new Set();
    constructor(placeAt) {
        this.#placeAt = placeAt;
        this.root = this.#table(placeAt(0));
    }
    /** `[a.b]`: that table, with those around it where they were not opened before. */
    open(keys, offset) {
        const table = keys.reduce((around, key) => this.#step(around, key), this.root);
        if (this.#headed.has(table.node))
            throw twice(keys.at(-1)?.name ?? '', offset);
        this.#headed.add(table.node);
        return table;
    }
    /** `[[a.b]]`: a new table at the end of that list. */
    append(keys, offset) {
        const [last] = keys.slice(-1);
        if (last === undefined)
            throw new Error('a header without keys');
        const around = keys.slice(0, -1).reduce((table, key) => this.#step(table, key), this.root);
        const found = around.entries.get(last.name)?.value;
        const items = found === undefined ? this.#list(around, last) : this.#lists.get(found);
        if (items === undefined)
            throw twice(last.name, offset);
        const table = this.#table(this.#placeAt(offset));
        items.push(table.node);
        return table;
    }
    /** `a.b = value` within a table. */
    set(table, keys, value) {
        const [last] = keys.slice(-1);
        if (last === undefined)
            throw new Error('a value without keys');
        const around = keys.slice(0, -1).reduce((outer, key) => this.#step(outer, key), table);
        if (around.entries.has(last.name))
            throw twice(last.name, last.offset);
        this.#put(around, last, value);
    }
    /** A table that is written on one line, and is complete with it. */
    inline(at) {
        const entries = new Map();
        const table = { node: { kind: 'map', entries, at }, entries };
        return table;
    }
    #step(table, key) {
        const found = table.entries.get(key.name)?.value;
        if (found === undefined) {
            const made = this.#table(this.#placeAt(key.offset));
            this.#put(table, key, made.node);
            return made;
        }
        const last = this.#lists.get(found)?.at(-1) ?? found;
        const known = this.#tables.get(last);
        if (known === undefined)
            throw twice(key.name, key.offset);
        return known;
    }
    #list(around, key) {
        const items = [];
        const node = { kind: 'list', items, at: this.#placeAt(key.offset) };
        this.#lists.set(node, items);
        this.#put(around, key, node);
        return items;
    }
    #put(table, key, value) {
        table.entries.set(key.name, { key: key.name, keyAt: this.#placeAt(key.offset), value });
    }
    #table(at) {
        const entries = new Map();
        const node = { kind: 'map', entries, at };
        const table = { node, entries };
        this.#tables.set(node, table);
        return table;
    }
}
function twice(name, offset) {
    return new TomlFault('toml/duplicate-key', offset, `"${(0,number/* shorten */.ml)(name)}" is defined twice`, 'keep one of the two');
}

;// CONCATENATED MODULE: ./build/parse/toml/document.js
/**
 * TOML as a tree that knows where its parts stand, like that of YAML (`yaml/located.ts`): every scalar is text, and what
 * it means is the reader's to say. All of TOML 1.0 but for what no configuration here has: dates are kept as text, and a
 * key that is defined twice is a problem. Bounds on bytes, values and depth; no step back but by one character.
 *
 * Grammar: https://toml.io/en/v1.0.0
 */






const MAX_BYTES = 1024 * 1024;
const MAX_DEPTH = 32;
const report = (0,problem/* reporter */.YX)(tomlProblems);
/** Reads bytes as UTF-8 and then as TOML. Never throws for what the bytes hold. */
function parseToml(path, bytes) {
    const start = { file: path, line: 1, column: 1 };
    if (bytes.length > MAX_BYTES) {
        const problem = report('toml/too-large', start, 'more than 1 MiB of TOML', 'split it into several files');
        return { ok: false, problems: [problem] };
    }
    const decoded = (0,parse_text/* decodeText */.g7)(path, bytes, 'refuse');
    if (!decoded.ok)
        return decoded;
    const placeAt = (0,lines/* placesIn */.y)(decoded.value.text, path, 1);
    try {
        return { ok: true, value: new Reader(decoded.value.text, placeAt).read() };
    }
    catch (error) {
        if (!(error instanceof TomlFault))
            throw error;
        return { ok: false, problems: [problemOf(error, placeAt)] };
    }
}
function problemOf({ code, offset, message, hint }, placeAt) {
    return report(code, placeAt(offset), message, hint);
}
class Reader {
    #text;
    #tree;
    #placeAt;
    constructor(text, placeAt) {
        this.#text = new TomlText(text);
        this.#tree = new TableTree(placeAt);
        this.#placeAt = placeAt;
    }
    read() {
        const text = this.#text;
        let table = this.#tree.root;
        for (text.skipLines(); !text.atEnd; text.skipLines()) {
            const offset = text.offset;
            if (text.take('[['))
                table = this.#tree.append(this.#header(']]'), offset);
            else if (text.take('['))
                table = this.#tree.open(this.#header(']'), offset);
            else
                this.#pair(table, 0);
            text.endLine();
        }
        return this.#tree.root.node;
    }
    #header(close) {
        const keys = this.#keys();
        this.#text.expect(close);
        return keys;
    }
    #keys() {
        const keys = [];
        do {
            this.#text.skipBlanks();
            const offset = this.#text.offset;
            keys.push({ name: this.#text.key(), offset });
            this.#text.skipBlanks();
            if (keys.length > MAX_DEPTH)
                this.#text.fail('toml/too-deep', 'tables nest more than 32 deep', 'nest less');
        } while (this.#text.take('.'));
        return keys;
    }
    #pair(table, depth) {
        const keys = this.#keys();
        this.#text.expect('=');
        this.#text.skipBlanks();
        this.#tree.set(table, keys, this.#value(depth));
    }
    #value(depth) {
        const text = this.#text;
        const at = this.#placeAt(text.offset);
        if (depth > MAX_DEPTH)
            text.fail('toml/too-deep', 'lists nest more than 32 deep', 'nest less');
        if (text.take('['))
            return { kind: 'list', items: this.#items(depth + 1), at };
        if (text.take('{'))
            return this.#inline(depth + 1, at);
        const quoted = text.quoted();
        return quoted === null
            ? { kind: 'scalar', text: text.bare(), plain: true, at }
            : { kind: 'scalar', text: quoted, plain: false, at };
    }
    #items(depth) {
        const items = [];
        for (this.#text.skipLines(); !this.#text.take(']'); this.#text.skipLines()) {
            items.push(this.#value(depth));
            this.#text.skipLines();
            if (!this.#text.take(',')) {
                this.#text.expect(']');
                break;
            }
        }
        return items;
    }
    #inline(depth, at) {
        const table = this.#tree.inline(at);
        this.#text.skipBlanks();
        while (!this.#text.take('}')) {
            this.#pair(table, depth);
            this.#text.skipBlanks();
            if (!this.#text.take(',')) {
                this.#text.expect('}');
                break;
            }
        }
        return table.node;
    }
}

// EXTERNAL MODULE: ./build/parse/readers/training-config/plan.js + 1 modules
var plan = __webpack_require__(5163);
// EXTERNAL MODULE: ./build/parse/readers/training-config/reading.js
var reading = __webpack_require__(9411);
// EXTERNAL MODULE: ./build/parse/readers/training-config/settings.js
var training_config_settings = __webpack_require__(5830);
;// CONCATENATED MODULE: ./build/parse/readers/training-config/torchtitan.js




/** Where degrees stood: in [parallelism] since January 2025, some in [experimental] before, all in [training] at first. */
const TABLES = ['parallelism', 'experimental', 'training'];
const readTorchtitan = (0,reading/* reading */.h)('torchtitan', parse, (settings) => {
    const replicas = degree(settings, 'data_parallel_replicate_degree', 1);
    const shards = degree(settings, settings.has('training', 'data_parallel_degree') ? 'data_parallel_degree' : 'data_parallel_shard_degree', null);
    const data = (0,training_config_settings/* product */.q)(replicas, shards);
    const model = (0,training_config_settings/* product */.q)(degree(settings, 'tensor_parallel_degree', 1), degree(settings, 'pipeline_parallel_degree', 1), degree(settings, 'context_parallel_degree', 1));
    const perReplica = settings.count('training', settings.has('training', 'local_batch_size') ? 'local_batch_size' : 'batch_size');
    const batch = settings.countIfPositive('training', 'global_batch_size') ?? (0,training_config_settings/* product */.q)(perReplica, data);
    const steps = (0,training_config_settings/* product */.q)(settings.count('training', 'steps'), settings.count('training', 'seq_len'));
    const each = (0,training_config_settings/* product */.q)(steps, perReplica);
    return (0,plan/* readOf */.C)(settings, {
        model: modelOf(settings),
        tokens: (0,training_config_settings/* product */.q)(steps, batch),
        tokensPerDevice: each === null || model === null ? null : each / model,
        devices: (0,training_config_settings/* product */.q)(data, model),
        workload: 'pretraining',
    });
});
function parse(bytes, path) {
    const parsed = parseToml(path, bytes);
    return parsed.ok ? { ok: true, value: [parsed.value] } : parsed;
}
/** @param fallback What holds where the file is silent; `null` for as many as there are, as -1 says too. */
function degree(settings, name, fallback) {
    const table = TABLES.find((one) => settings.has(one, name));
    return table === undefined ? fallback : settings.countIfPositive(table, name);
}
/** `llama3` and `8B` are one name; flavours such as `debugmodel` belong to it too. */
function modelOf(settings) {
    const name = settings.text('model', 'name');
    const flavor = settings.text('model', 'flavor');
    return name === null || flavor === null ? (name ?? flavor) : `${name}-${flavor}`;
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

/***/ 6869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ placesIn)
/* harmony export */ });
/** Turns offsets in a text into places. Line ends are LF, CRLF and a lone CR, as in YAML. */
function placesIn(text, file, firstLine) {
    const starts = [0];
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10))
            starts.push(at + 1);
    }
    return (offset) => {
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { file, line: firstLine + low, column: offset - (starts[low] ?? 0) + 1 };
    };
}


/***/ }),

/***/ 3996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   w8: () => (/* binding */ keyPlaceOf)
/* harmony export */ });
/** No value at all: nothing after the colon, `~` or `null`. */
function isEmpty(node) {
    return node.kind === 'scalar' && node.plain && /^(?:~|null|Null|NULL)?$/.test(node.text);
}
/** The place of what a path leads to: `['budgets', 0, 'limit']`. As far as the path goes, so a missing key is at its parent. */
function placeOf(root, path) {
    return nodeAt(root, path).at;
}
/** The place of the key at the end of a path, for problems that are about the key and not its value. */
function keyPlaceOf(root, path) {
    const parent = nodeAt(root, path.slice(0, -1));
    const entry = parent.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
    return entry?.keyAt ?? placeOf(root, path);
}
/** Text, arrays and objects without a prototype, for a schema to look at. Empty values are `undefined`. */
function toPlain(node) {
    if (isEmpty(node))
        return undefined;
    if (node.kind === 'scalar')
        return node.text;
    if (node.kind === 'list')
        return node.items.map(toPlain);
    const plain = Object.create(null);
    for (const { key, value } of node.entries.values())
        plain[key] = toPlain(value);
    return plain;
}
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        const next = node.kind === 'map'
            ? node.entries.get(String(step))?.value
            : node.kind === 'list'
                ? node.items[Number(step)]
                : undefined;
        if (!next)
            return node;
        node = next;
    }
    return node;
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
