export const id = 5635;
export const ids = [5635];
export const modules = {

/***/ 9680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nE: () => (/* binding */ splitSlice),
/* harmony export */   o3: () => (/* binding */ stripCount)
/* harmony export */ });
/* unused harmony export splitCount */
/**
 * How many devices a hardware string names, and what is left of it. Trackers, schedulers, clouds and people each have
 * their own way: `1 x Tesla P100-PCIE-16GB`, `8xA100`, `A100 x 4`, `H100:8`, `gpu:a100:2`, `8 NVIDIA A100 GPUs`, `TPU v3-8`.
 */

const MAX_LENGTH = 300;
/** `8x H100`, `(8x) H100`, `8*H100`. */
const LEADING = /^\(?(\d{1,6})\s*[x*]\s*\)?[\s-]*(?=\S)/i;
/** `8 NVIDIA A100 GPUs`; the word after the number must look like a device, so that `1080 Ti` stays a name. */
const LEADING_BARE = /^\(?(\d{1,6})\)?\s+(?=(?:nvidia|amd|intel|apple|google|tesla|geforce|quadro|titan|radeon|gpus?|tpus?|rtx|gtx|[ahlmptvb]\d{1,4}\w*\b)[\s-]?)/i;
/** `A100 x4`, `A100 (x4)`, `A100 * 4`. */
const TRAILING_SPACED = /[\s)]\s*\(?\s*[x*]\s*(\d{1,6})\s*\)?$/i;
/** `A100x4`, `A100-80GBx8`: the word before the x has a digit, so that `rtx4090` stays a name. */
const TRAILING_TIGHT = /(?<=\d[a-zA-Z]{0,3})[x*](\d{1,4})$/;
/** `H100:8`, `nvidia_a100:4`. */
const TRAILING_COLON = /\s*:\s*(\d{1,6})$/;
/** `A100 (4 GPUs)`, `A100, 4 GPUs`, `A100 2 device(s)`. */
const TRAILING_WORD = /[\s,(]+(\d{1,6})\s*(?:gpus?|tpus?|devices?|device\(s\)|cards?|chips?|units?)\s*\)?$/i;
/** `4 GPUs`, `2 device(s)`: a count without a name. */
const ONLY_COUNT = /^(\d{1,6})\s*(?:gpus?|tpus?|devices?|device\(s\))$/i;
const GRES = /^(?:gres[:/])?gpu:(?=\D)/i;
/** Generations whose slice names count TensorCores, two on a chip; the others count chips. */
const SLICE = /^((?:(?:google|cloud|gcp)[\s_-]+)*(?:tpu[\s_-]*)?(v[2-7](?:e|p|x)?|v5[\s_-]?lite(?:[\s_-]?pod)?|(?<=tpu)7x))[\s_-](\d{1,5})$/i;
const CHIPS_COUNTED = new Set(['v5e', 'v6e', 'v5lite', 'v5litepod']);
function splitCount(text) {
    const clean = compatible(text).replaceAll('\u00d7', 'x').replace(/\s+/g, ' ').trim();
    if (clean.length > MAX_LENGTH)
        return { count: null, name: text.trim() };
    const outer = stripCount(clean);
    const slice = splitSlice(outer.name);
    if (slice === null)
        return outer;
    return { count: (outer.count ?? 1) * slice.chips, name: slice.name };
}
/** Chips in a TPU slice and the name of the chip: `TPU v3-8` is four `TPU v3`; `null` for anything else. */
function splitSlice(text) {
    const match = mayBeSlice(text) ? SLICE.exec(text.trim()) : null;
    if (match === null)
        return null;
    const [, name = '', generation = '', number = ''] = match;
    const chips = CHIPS_COUNTED.has(generation.toLowerCase().replace(/[\s_-]/g, '')) ? Number(number) : Number(number) / 2;
    if (!Number.isInteger(chips) || chips < 1)
        return null;
    return { chips, name: /tpu/i.test(name) ? name : `TPU ${generation}` };
}
/** Ends in digits after a space, a dash or an underscore; hardly any other name does, and the rest is spared a pattern. */
function mayBeSlice(text) {
    const whole = text.trimEnd();
    let at = whole.length - 1;
    while (at >= 0 && '0123456789'.includes(whole.charAt(at)))
        at -= 1;
    return at >= 0 && at < whole.length - 1 && ' \t\n_-'.includes(whole.charAt(at));
}
/** As `splitCount`, but leaves the name of a TPU slice whole. */
function stripCount(text) {
    const bare = text.replace(GRES, '');
    const only = ONLY_COUNT.exec(bare);
    if (only !== null)
        return { count: Number(only[1]), name: '' };
    for (const [pattern, where] of [
        [LEADING, 'start'],
        [LEADING_BARE, 'start'],
        [TRAILING_SPACED, 'end'],
        [TRAILING_COLON, 'end'],
        [TRAILING_WORD, 'end'],
        [TRAILING_TIGHT, 'end'],
    ]) {
        const match = pattern.exec(bare);
        if (match === null)
            continue;
        const name = where === 'start' ? bare.slice(match[0].length) : bare.slice(0, match.index + closing(match[0]));
        if (/[\p{L}\p{N}]/u.test(name))
            return { count: Number(match[1]), name: name.trim() };
    }
    return { count: null, name: bare };
}
/** The spaced pattern may begin at a bracket that belongs to the name: `A100 (80GB) x8`. */
function closing(matched) {
    return matched.startsWith(')') ? 1 : 0;
}


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

/***/ 482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hardwareRefusal),
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var _hardware_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3764);
/** Whether a job asks for the devices of a permit. Schedulers and records write one board in many ways. */

/** How a board is built or what it stores in; boards of several generations share these words. */
const FORM = /^(?:sxm|hbm|gddr|ddr|pcie|gen|nvlink|oam)\d+[a-z]?$/;
/**
 * Names are compared by their words with digits (`h100` in `NVIDIA H100 80GB HBM3` and in `h100`), memory and form left
 * out: all of the shorter name must be in the other. A name without such a word must be the same name.
 */
function isSameBoard(a, b) {
    const [mine, its] = [wordsOf(a), wordsOf(b)];
    if (mine.size === 0 || its.size === 0)
        return squashed(a) === squashed(b);
    const [few, many] = mine.size <= its.size ? [mine, its] : [its, mine];
    return [...few].every((word) => many.has(word));
}
function wordsOf(model) {
    return new Set([...(0,_hardware_words_js__WEBPACK_IMPORTED_MODULE_0__/* .deviceWords */ .g)([{ kind: 'gpu', model, count: null }])].filter((word) => !FORM.test(word)));
}
function squashed(model) {
    return model.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
/** Why these devices are not within the permit, `null` when they are: of each board at most as many. */
function hardwareRefusal(permitted, asked) {
    const left = permitted.map(({ model, count }) => ({ model, count }));
    for (const { model, count } of asked) {
        const boards = left.filter((one) => isSameBoard(one.model, model));
        if (boards.length === 0)
            return `it is for ${listOf(permitted)}, not for ${model}`;
        const had = boards.reduce((sum, one) => sum + one.count, 0);
        if (had < count)
            return `it is for ${listOf(permitted)}, and ${count} of ${model} are asked for`;
        takeFrom(boards, count);
    }
    return null;
}
function takeFrom(boards, count) {
    let missing = count;
    for (const board of boards) {
        const taken = Math.min(board.count, missing);
        board.count -= taken;
        missing -= taken;
    }
}
/** `8x NVIDIA H100 SXM, 2x L4`. */
function listOf(devices) {
    return devices.map(({ model, count }) => `${count}x ${model}`).join(', ');
}


/***/ }),

/***/ 7313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   dY: () => (/* binding */ spentRefusal),
/* harmony export */   he: () => (/* binding */ refusalsOf)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1333);
/* harmony import */ var _hardware_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(482);
/**
 * Leave to compute, as a scheduler can check it without asking anybody: so much of this hardware, there, in this time,
 * for a plan that passed its carbon budget. A permit says at most what the plan said; a job may ask for less of each.
 */


/** Everything that speaks against it, in a fixed order; empty when the demand is within the permit. */
function refusalsOf(permit, demand, circumstances) {
    return [...refusedByTime(permit, circumstances), ...refusedByName(permit, demand), ...refusedByAmount(permit, demand)];
}
function refusedByTime(permit, { at, skewS, revoked }) {
    const refusals = [];
    if (revoked.has(permit.id))
        refusals.push({ code: 'revoked', message: 'it has been revoked' });
    if (at < permit.notBefore - skewS) {
        refusals.push({ code: 'not-yet', message: `it holds from ${timeText(permit.notBefore)}` });
    }
    if (at >= permit.notAfter + skewS) {
        refusals.push({ code: 'expired', message: `it expired at ${timeText(permit.notAfter)}` });
    }
    return refusals;
}
function refusedByName(permit, { plan, repository, region }) {
    const refusals = [];
    if (plan !== null && plan !== permit.plan && plan !== permit.plan.slice(permit.plan.indexOf(':') + 1)) {
        refusals.push({ code: 'plan', message: `it is for the plan ${permit.plan}, not ${plan}` });
    }
    if (repository !== null && repository.toLowerCase() !== permit.repository.toLowerCase()) {
        refusals.push({ code: 'repository', message: `it is for ${permit.repository}, not ${repository}` });
    }
    if (region !== null && permit.region !== null && region.toLowerCase() !== permit.region.toLowerCase()) {
        refusals.push({ code: 'region', message: `it is for ${permit.region}, not ${region}` });
    }
    return refusals;
}
function refusedByAmount(permit, { deviceHours, kg, hardware }) {
    const refusals = [];
    const other = hardware === null ? null : (0,_hardware_js__WEBPACK_IMPORTED_MODULE_1__/* .hardwareRefusal */ .L)(permit.hardware, hardware);
    if (other !== null)
        refusals.push({ code: 'hardware', message: other });
    if (deviceHours !== null && (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exceeds */ .O)(deviceHours, permit.deviceHours)) {
        const message = `it allows ${permit.deviceHours} device-hours, and ${deviceHours} are asked for`;
        refusals.push({ code: 'device-hours', message });
    }
    if (kg !== null && (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exceeds */ .O)(kg, permit.kg)) {
        refusals.push({ code: 'kg', message: `it allows ${permit.kg} kg CO2e, and ${kg} are asked for` });
    }
    return refusals;
}
/**
 * One permit is for so many device-hours in all, in one job or in several.
 * @param spent Device-hours of jobs that started under it before.
 */
function spentRefusal(permit, spent, wanted) {
    if (!(0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exceeds */ .O)((0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .d)([...spent, wanted]), permit.deviceHours))
        return null;
    const used = (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .d)(spent);
    const message = `${used} of its ${permit.deviceHours} device-hours are used, and ${wanted} more are asked for`;
    return { code: 'spent', message };
}
/** `2026-11-02T18:00:00Z`. */
function timeText(seconds) {
    return new Date(Math.floor(seconds) * 1000).toISOString().replace(/\.000Z$/, 'Z');
}


/***/ }),

/***/ 6682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ readAssumptions),
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   ch: () => (/* binding */ assumptionOptions)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6421);
/* harmony import */ var _parse_hardware_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(478);
/* harmony import */ var _parse_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(330);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29);
/** What to assume of records that are silent, from options. Said once here, and shown with every figure that uses it. */




const assumptionOptions = {
    region: { value: 'REGION', help: 'where records without a place ran, as aws:eu-west-3 or FR' },
    pue: { value: 'NUMBER', help: 'power usage effectiveness of that place, as 1.2' },
    hardware: { value: 'DEVICES', help: 'what records without hardware ran on, as "8x NVIDIA H100 SXM"', many: true },
    method: {
        value: 'METHOD',
        help: 'best (default), or card: TDP x hours x PUE, as model cards print',
        oneOf: ['best', 'card'],
    },
};
/** @throws UsageError for a value that means nothing. Whether a place is known, the catalogue says: `knownPlace`. */
function readAssumptions(given) {
    const region = given.text('region');
    const pue = given.text('pue');
    return {
        assume: {
            region: region === null ? null : accept('--region', (0,_parse_region_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegion */ .c)(region)),
            pue: pue === null ? null : accept('--pue', (0,_core_number_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBetween */ .U9)(pue, 1, 10)),
            marketGPerKwh: null,
            hardware: given.list('hardware').map((text) => accept('--hardware', (0,_parse_hardware_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHardware */ .e)(text))),
        },
        accounting: {
            boundary: 'facility',
            intensity: 'location',
            method: given.text('method') === 'card' ? 'card' : 'best',
            embodied: true,
        },
    };
}
function accept(name, result) {
    if (result.ok)
        return result.value;
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${name} ${result.why}`, result.hint);
}


/***/ }),

/***/ 2736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   mI: () => (/* binding */ parseMoment),
/* harmony export */   st: () => (/* binding */ momentOption)
/* harmony export */ });
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29);

const momentOption = {
    value: 'TIME',
    help: 'when it is judged: 2026-11-23, or 2026-11-23T12:00:00Z (default: now)',
};
const MOMENT = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d:\d\d))?$/;
/**
 * Seconds since 1970 from `--at`; the clock's without it. A date is its midnight in UTC.
 * @throws UsageError for a time without a zone, or a day that no calendar has.
 */
function momentOf(given, { nowS }) {
    const text = given.text('at');
    return text === null ? Math.floor(nowS()) : parseMoment('--at', text);
}
function parseMoment(option, text) {
    const [, day, minute, second = ':00', zone] = MOMENT.exec(text) ?? [];
    const milliseconds = day === undefined ? Number.NaN : Date.parse(`${day}T${minute ?? '00:00'}${second}${zone ?? 'Z'}`);
    // Date.parse takes 30 February for 2 March.
    const isDay = day !== undefined && !Number.isNaN(Date.parse(day)) && dayOf(Date.parse(day)) === day;
    if (isDay && Number.isFinite(milliseconds))
        return milliseconds / 1000;
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${option} cannot be "${text}"`, 'Write 2026-11-23, or 2026-11-23T12:00:00Z with its zone.');
}
function dayOf(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 10);
}


/***/ }),

/***/ 8727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   permit: () => (/* binding */ permit)
/* harmony export */ });
/* harmony import */ var _permit_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7812);
/* harmony import */ var _permit_keygen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3345);
/* harmony import */ var _permit_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9139);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29);




const json = { json: { value: null, help: 'print JSON for other programs' } };
const parts = {
    keygen: {
        usage: '--out FILE',
        options: _permit_keygen_js__WEBPACK_IMPORTED_MODULE_1__.keygenOptions,
        takesToken: false,
        run: async (given, host) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3345))).keygen(given, host),
    },
    issue: {
        usage: '--report FILE --plan ID [options]',
        options: _permit_issue_js__WEBPACK_IMPORTED_MODULE_0__.issueOptions,
        takesToken: false,
        run: async (given, host) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7812))).issue(given, host),
    },
    verify: {
        usage: '[TOKEN] --keys FILE [options]',
        options: { ..._permit_verify_js__WEBPACK_IMPORTED_MODULE_2__.verifyOptions, ...json },
        takesToken: true,
        run: async (given, host, token) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9139))).verify(given, host, token),
    },
    show: {
        usage: '[TOKEN] [options]',
        options: json,
        takesToken: true,
        run: async (given, host, token) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9139))).show(given, host, token),
    },
};
const permit = {
    usage: `${Object.keys(parts).join('|')} [TOKEN] [options]`,
    about: [
        '"keygen" makes a key: the private half into a file, the public one on standard output, for the schedulers. "issue" signs a permit for a plan of a report that passed ("carbon-clerk check --json"), and prints it.',
        '"verify" says whether a permit lets a job start: exit 0 if it does, 1 if it does not. It asks nobody. "show" prints what a permit says, without looking who signed it. Without TOKEN, or for "-", both read it from standard input.',
    ],
    options: { ..._permit_keygen_js__WEBPACK_IMPORTED_MODULE_1__.keygenOptions, ..._permit_issue_js__WEBPACK_IMPORTED_MODULE_0__.issueOptions, ..._permit_verify_js__WEBPACK_IMPORTED_MODULE_2__.verifyOptions, ...json },
    names: { least: 1, most: 2 },
    async run(given, host) {
        const [name = '', token] = given.names;
        const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
        if (part === undefined) {
            throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`permit cannot "${name}"`, `Write one of ${Object.keys(parts).join(', ')}.`);
        }
        const hint = `Write: carbon-clerk permit ${name} ${part.usage}`;
        for (const option of Object.keys(permit.options)) {
            if (given.has(option) && !Object.hasOwn(part.options, option)) {
                throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`permit ${name} takes no --${option}`, hint);
            }
        }
        if (token !== undefined && !part.takesToken)
            throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`"${token}" is one word too many`, hint);
        return part.run(given, host, token === undefined || token === '-' ? null : token);
    },
};


/***/ }),

/***/ 8016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29);
/** Files that are named on the command line and read whole. */



/** @throws UsageError when the option is missing. */
function needed(given, name, value) {
    const text = given.text(name);
    if (text === null)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--${name} is missing`, `Write --${name} ${value}.`);
    return text;
}
/** What a file holds, or standard input for `-`. @throws UsageError when it cannot be read or is too long. */
async function bytesOf(host, option, name, most) {
    const bytes = name === '-' ? await inputOf(host, `${option} -`) : fileOf(host, option, name, most);
    if (bytes.length <= most)
        return bytes;
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${option} ${name} is longer than ${most} bytes`);
}
async function inputOf({ readInput }, what) {
    if (readInput === null)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${what} reads standard input, and there is none`);
    return readInput();
}
function fileOf({ cwd }, option, name, most) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name);
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute).size > most)
            throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${option} ${name} is longer than ${most} bytes`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute);
    }
    catch (error) {
        if (error instanceof _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e)
            throw error;
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${option} ${name} cannot be read: ${error.code}`);
    }
}


/***/ }),

/***/ 7812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  issue: () => (/* binding */ issue),
  issueOptions: () => (/* binding */ issueOptions)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/verdict.js
var verdict = __webpack_require__(5139);
// EXTERNAL MODULE: ./build/core/number.js
var number = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/parse/value.js
var value = __webpack_require__(5753);
;// CONCATENATED MODULE: ./build/parse/permit/duration.js
/** How long something holds, as people write it: `12h`, `7d`, `2w`. */


const SECONDS = { h: 3600, d: 86_400, w: 604_800 };
const MOST_DAYS = 366;
/** Seconds. A permit that holds for longer than a year is a standing order, not a permit. */
function parseValidity(text) {
    const written = (0,number/* trimBlanks */.I6)(text);
    const [, digits = '', unit] = /^([0-9.]{1,6}) ?([hdw])$/.exec(written) ?? [];
    const hint = 'write hours, days or weeks, as "12h", "7d" or "2w"';
    if (unit !== 'h' && unit !== 'd' && unit !== 'w')
        return (0,value/* refuse */.TR)('unit', `"${written.slice(0, 40)}" is no duration`, hint);
    const count = (0,value/* fromNumber */.oB)((0,number/* parseCount */.zq)(digits, 1, 9000));
    if (!count.ok)
        return count;
    const seconds = count.value * SECONDS[unit];
    if (seconds > MOST_DAYS * SECONDS.d)
        return (0,value/* refuse */.TR)('out-of-range', `"${written}" is longer than a year`, hint);
    return { ok: true, value: seconds };
}

// EXTERNAL MODULE: ./build/parse/region.js
var parse_region = __webpack_require__(330);
// EXTERNAL MODULE: ./build/entry/cli/assumptions.js
var assumptions = __webpack_require__(6682);
// EXTERNAL MODULE: ./build/entry/cli/moment.js
var moment = __webpack_require__(2736);
// EXTERNAL MODULE: ./build/entry/cli/output.js
var output = __webpack_require__(121);
// EXTERNAL MODULE: ./build/entry/cli/usage.js
var usage = __webpack_require__(29);
// EXTERNAL MODULE: ./build/entry/cli/permit/input.js
var input = __webpack_require__(8016);
;// CONCATENATED MODULE: ./build/entry/cli/permit/issue.js











const KEY = 'CARBON_PERMIT_KEY';
const MOST_REPORT = 8 * 1024 * 1024;
const MOST_KEY = 64 * 1024;
const issueOptions = {
    report: { value: 'FILE', help: 'issue: the report, as "carbon-clerk check --json" writes it; - for standard input' },
    plan: { value: 'ID', help: 'issue: the plan that is permitted; verify: the plan that the job is' },
    key: { value: 'FILE', help: `issue: the private key (default: what ${KEY} holds)` },
    repository: { value: 'OWNER/NAME', help: 'whose plan it is (issue: default GITHUB_REPOSITORY)' },
    issuer: { value: 'NAME', help: 'issue: who permits it (default: the repository)' },
    valid: { value: 'TIME', help: 'issue: how long it holds, as 12h, 7d or 2w (default: 7d)' },
    'not-before': { value: 'TIME', help: 'issue: when it begins to hold (default: now)' },
    region: { value: 'REGION', help: 'where the job runs, as aws:eu-west-3 or FR (issue: default what the plan says)' },
    at: { ...moment/* momentOption */.st, help: 'the time to take for now: 2026-11-23, or 2026-11-23T12:00:00Z' },
};
async function issue(given, host) {
    const now = (0,moment/* momentOf */.Et)(given, host);
    const key = await keyOf(given, host);
    const bytes = await (0,input/* bytesOf */.$$)(host, '--report', (0,input/* needed */.Ow)(given, 'report', 'FILE'), MOST_REPORT);
    const { readPassedPlan } = await __webpack_require__.e(/* import() */ 1506).then(__webpack_require__.bind(__webpack_require__, 1506));
    const read = readPassedPlan(bytes, (0,input/* needed */.Ow)(given, 'plan', 'ID'));
    if (!read.ok) {
        (0,output/* complain */.cc)(host, `the report ${read.why}`, read.hint);
        return verdict/* EXIT_CODES */.ai.OVER;
    }
    const permit = permitFor(read.value, (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('base64url'), now, given, host);
    const { signPermit } = await Promise.all(/* import() */[__webpack_require__.e(7715), __webpack_require__.e(3062)]).then(__webpack_require__.bind(__webpack_require__, 3062));
    (0,output/* say */.cv)(host, await signPermit(await readable(permit), key));
    return verdict/* EXIT_CODES */.ai.PASS;
}
function permitFor(passed, report, now, given, host) {
    const repository = given.text('repository') ?? host.environment.GITHUB_REPOSITORY ?? '';
    if (repository === '')
        throw new usage/* UsageError */.e('--repository is missing', 'Write --repository OWNER/NAME.');
    const start = given.text('not-before');
    const notBefore = start === null ? now : (0,moment/* parseMoment */.mI)('--not-before', start);
    const notAfter = notBefore + (0,assumptions/* accept */.Ju)('--valid', parseValidity(given.text('valid') ?? '7d'));
    if (notAfter <= now)
        throw new usage/* UsageError */.e('the permit would have expired already', 'Write a later --not-before.');
    return {
        ...passed,
        id: (0,external_node_crypto_.randomBytes)(16).toString('base64url'),
        issuer: given.text('issuer') ?? repository,
        repository,
        report,
        region: regionOf(passed, given),
        issuedAt: now,
        notBefore,
        notAfter,
    };
}
/** The plan's place may be named again and not changed: its emissions were worked out for it. */
function regionOf({ region }, given) {
    const text = given.text('region');
    if (text === null)
        return region;
    const wanted = (0,assumptions/* accept */.Ju)('--region', (0,parse_region/* parseRegion */.c)(text));
    if (region === null || wanted === region)
        return wanted;
    throw new usage/* UsageError */.e(`the plan was judged for ${region}, not ${wanted}`, `Write --region ${region}, or leave it out.`);
}
/** What would not be read again is not signed. */
async function readable(permit) {
    const { claimsOf, readClaims } = await __webpack_require__.e(/* import() */ 9681).then(__webpack_require__.bind(__webpack_require__, 9681));
    const again = readClaims(JSON.stringify(claimsOf(permit)));
    if (again !== null)
        return again;
    throw new usage/* UsageError */.e('this cannot be written into a permit', 'Check --repository (owner/name) and --issuer.');
}
async function keyOf(given, host) {
    const { readPrivateKey } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 996));
    const file = given.text('key');
    const text = host.environment[KEY] ?? '';
    if (file === null && text !== '')
        return (0,assumptions/* accept */.Ju)(KEY, readPrivateKey(new TextEncoder().encode(text)));
    if (file === null)
        throw new usage/* UsageError */.e('--key is missing', `Write --key FILE, or set ${KEY}.`);
    if (file === '-')
        throw new usage/* UsageError */.e('--key is read from a file', `Write --key FILE, or set ${KEY}.`);
    const key = (0,assumptions/* accept */.Ju)(`--key ${file}`, readPrivateKey(await (0,input/* bytesOf */.$$)(host, '--key', file, MOST_KEY)));
    const others = (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(host.cwd, file)).mode & 0o077;
    if (process.platform !== 'win32' && others !== 0)
        (0,output/* note */.N4)(host, `Others may read "${file}": write chmod 600.`);
    return key;
}


/***/ }),

/***/ 3345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keygen: () => (/* binding */ keygen),
/* harmony export */   keygenOptions: () => (/* binding */ keygenOptions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _parse_permit_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(996);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(121);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8016);






const keygenOptions = {
    out: { value: 'FILE', help: 'keygen: where the private key goes; a file that exists is not overwritten' },
    alg: { value: 'NAME', help: 'keygen: EdDSA with Ed25519 (default), or ES256', oneOf: _parse_permit_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .ALGORITHMS */ .TM },
};
async function keygen(given, host) {
    const name = (0,_input_js__WEBPACK_IMPORTED_MODULE_5__/* .needed */ .Ow)(given, 'out', 'FILE');
    const { makeKey, publicKeyOf } = await Promise.all(/* import() */[__webpack_require__.e(7715), __webpack_require__.e(1048)]).then(__webpack_require__.bind(__webpack_require__, 1048));
    const key = await makeKey(_parse_permit_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .ALGORITHMS */ .TM.find((one) => one === given.text('alg')) ?? 'EdDSA');
    writePrivate((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, name), name, `${JSON.stringify(key)}\n`);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .sayJson */ .mx)(host, { keys: [await publicKeyOf(key)] });
    return 0;
}
/** For its owner alone, and in no place where something stands already, not even a link. */
function writePrivate(absolute, name, text) {
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    try {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(absolute, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, text);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            throw new _usage_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`"${name}" exists`, 'Name a new file with --out.');
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`"${name}" cannot be written: ${code}`, 'Name another file with --out.');
    }
}


/***/ }),

/***/ 9139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   show: () => (/* binding */ show),
/* harmony export */   verify: () => (/* binding */ verify),
/* harmony export */   verifyOptions: () => (/* binding */ verifyOptions)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6421);
/* harmony import */ var _core_permit_permit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7313);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5139);
/* harmony import */ var _parse_hardware_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(478);
/* harmony import */ var _parse_permit_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(996);
/* harmony import */ var _parse_region_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(330);
/* harmony import */ var _assumptions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6682);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2736);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(121);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8016);
/* harmony import */ var _issue_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7812);














const MOST_KEYS = 64 * 1024;
const MOST_REVOKED = 4 * 1024 * 1024;
const SKEW_S = 60;
const { plan, repository, region, at } = _issue_js__WEBPACK_IMPORTED_MODULE_12__.issueOptions;
const verifyOptions = {
    keys: { value: 'FILE', help: 'verify: the public keys that are believed, as keygen prints them' },
    'device-hours': { value: 'NUMBER', help: 'verify: what the job may take at most: devices x time limit' },
    kg: { value: 'NUMBER', help: 'verify: what the job will emit at most, kg CO2e' },
    hardware: { value: 'DEVICES', help: 'verify: what the job runs on, as "8x H100"', many: true },
    revoked: { value: 'FILE', help: 'verify: ids that are revoked, one on a line' },
    spool: { value: 'FOLDER', help: 'verify: where used device-hours are kept, so that no permit is used twice' },
    job: { value: 'NAME', help: 'verify: the job, with --spool: asked again for the same one, nothing more is spent' },
    skew: { value: 'SECONDS', help: `verify: by how much clocks may differ (default: ${SKEW_S})` },
    plan,
    repository,
    region,
    at,
};
async function verify(given, host, token) {
    const demand = demandOf(given);
    const circumstances = {
        at: (0,_moment_js__WEBPACK_IMPORTED_MODULE_8__/* .momentOf */ .Et)(given, host),
        skewS: numberOf(given, 'skew', 0, 3600) ?? SKEW_S,
        revoked: await revokedOf(given, host),
    };
    const spool = spoolOf(given, host, demand);
    const keys = await knownKeys(given, host);
    const { openPermit } = await Promise.all(/* import() */[__webpack_require__.e(7715), __webpack_require__.e(3062)]).then(__webpack_require__.bind(__webpack_require__, 3062));
    const opened = await openPermit(await tokenOf(host, token), keys);
    if (!opened.ok)
        return answer([opened.refusal], null, demand, given, host);
    const refusals = (0,_core_permit_permit_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalsOf */ .he)(opened.permit, demand, circumstances);
    if (refusals.length > 0 || spool === null)
        return answer(refusals, opened.permit, demand, given, host);
    const { spend } = await __webpack_require__.e(/* import() */ 7295).then(__webpack_require__.bind(__webpack_require__, 9676));
    const use = { deviceHours: spool.deviceHours, job: spool.job, at: circumstances.at };
    const refusal = spend(spool.folder, opened.permit, use, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex'));
    return answer(refusal === null ? [] : [refusal], opened.permit, demand, given, host);
}
function demandOf(given) {
    const place = given.text('region');
    const boards = given.list('hardware').map((text) => (0,_assumptions_js__WEBPACK_IMPORTED_MODULE_7__/* .accept */ .Ju)('--hardware', (0,_parse_hardware_js__WEBPACK_IMPORTED_MODULE_4__/* .parseHardware */ .e)(text)));
    return {
        deviceHours: numberOf(given, 'device-hours', 0, 1e12),
        kg: numberOf(given, 'kg', 0, 1e12),
        region: place === null ? null : (0,_assumptions_js__WEBPACK_IMPORTED_MODULE_7__/* .accept */ .Ju)('--region', (0,_parse_region_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRegion */ .c)(place)),
        hardware: boards.length === 0 ? null : boards,
        plan: given.text('plan'),
        repository: given.text('repository'),
    };
}
function numberOf(given, name, least, most) {
    const text = given.text(name);
    return text === null ? null : (0,_assumptions_js__WEBPACK_IMPORTED_MODULE_7__/* .accept */ .Ju)(`--${name}`, (0,_core_number_js__WEBPACK_IMPORTED_MODULE_13__/* .parseBetween */ .U9)(text, least, most));
}
function spoolOf(given, { cwd }, { deviceHours }) {
    const [folder, job] = [given.text('spool'), given.text('job')];
    if (folder === null) {
        if (job !== null)
            throw new _usage_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e('--job goes with --spool');
        return null;
    }
    if (deviceHours === null || job === null) {
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e('--spool needs to know who takes how much', 'Write --device-hours NUMBER and --job NAME.');
    }
    return { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder), deviceHours, job };
}
async function revokedOf(given, host) {
    const name = given.text('revoked');
    if (name === null)
        return new Set();
    const text = new TextDecoder().decode(await (0,_input_js__WEBPACK_IMPORTED_MODULE_11__/* .bytesOf */ .$$)(host, '--revoked', name, MOST_REVOKED));
    return new Set(text.split(/\r?\n/).map((line) => line.replace(/#.*/, '').trim()));
}
async function knownKeys(given, host) {
    const file = (0,_input_js__WEBPACK_IMPORTED_MODULE_11__/* .needed */ .Ow)(given, 'keys', 'FILE');
    if (file === '-')
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e('--keys is read from a file');
    const { keysById } = await Promise.all(/* import() */[__webpack_require__.e(7715), __webpack_require__.e(1048)]).then(__webpack_require__.bind(__webpack_require__, 1048));
    const keys = await keysById((0,_assumptions_js__WEBPACK_IMPORTED_MODULE_7__/* .accept */ .Ju)(`--keys ${file}`, (0,_parse_permit_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .readKeySet */ .AJ)(await (0,_input_js__WEBPACK_IMPORTED_MODULE_11__/* .bytesOf */ .$$)(host, '--keys', file, MOST_KEYS))));
    if (keys === null)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e(`--keys ${file} has two keys of one id`, 'Take one of them out.');
    return keys;
}
async function tokenOf(host, token) {
    const text = token ?? new TextDecoder().decode(await (0,_input_js__WEBPACK_IMPORTED_MODULE_11__/* .inputOf */ .wg)(host, 'a permit that is not named'));
    return text.replace(/^\s+|\s+$/g, '');
}
async function answer(refusals, permit, { deviceHours }, given, host) {
    const allowed = permit !== null && refusals.length === 0;
    if (given.has('json'))
        (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .sayJson */ .mx)(host, { schema_version: 1, allowed, refusals, permit: await claims(permit) });
    else {
        const { renderAllowed, renderRefused } = await __webpack_require__.e(/* import() */ 3598).then(__webpack_require__.bind(__webpack_require__, 3598));
        (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv)(host, allowed ? renderAllowed(permit, deviceHours) : renderRefused(refusals, permit));
    }
    return allowed ? _core_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_CODES */ .ai.PASS : _core_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_CODES */ .ai.OVER;
}
async function claims(permit) {
    return permit === null ? null : (await __webpack_require__.e(/* import() */ 9681).then(__webpack_require__.bind(__webpack_require__, 9681))).claimsOf(permit);
}
/** What it says, which anybody may have written. */
async function show(given, host, token) {
    const { readPermit } = await Promise.all(/* import() */[__webpack_require__.e(7715), __webpack_require__.e(3062)]).then(__webpack_require__.bind(__webpack_require__, 3062));
    const read = readPermit(await tokenOf(host, token));
    if (!read.ok)
        return answer([read.refusal], null, demandOf(given), given, host);
    const { renderPermit } = await __webpack_require__.e(/* import() */ 3598).then(__webpack_require__.bind(__webpack_require__, 3598));
    if (given.has('json'))
        (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .sayJson */ .mx)(host, { schema_version: 1, verified: false, permit: await claims(read.permit) });
    else
        (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv)(host, `${renderPermit(read.permit)}\nNobody has looked who signed it: "carbon-clerk permit verify" does.`);
    return _core_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_CODES */ .ai.PASS;
}


/***/ }),

/***/ 478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseHardware)
/* harmony export */ });
/* harmony import */ var _core_device_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9680);
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6421);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5753);
/** Devices as people write them: `8x NVIDIA H100 SXM`, `2 x A100`, `NVIDIA A10G`, `512 GB RAM`. */



const MOST_DEVICES = 200_000;
const LONGEST = 200;
/** A name without a count is one device. The catalogue decides later whether it knows the name. */
function parseHardware(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .trimBlanks */ .I6)(text);
    if (written === '')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('missing', 'is empty', 'write for example "8x NVIDIA H100 SXM"');
    if (written.length > LONGEST || /[\p{Cc}\u2028\u2029]/u.test(written)) {
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('hardware', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" is too long or has a control character`, 'write for example "8x NVIDIA H100 SXM"');
    }
    const memory = /^(\S+)[ \t]*(?:GB|GiB)[ \t]+(?:of[ \t]+)?(?:RAM|memory)$/i.exec(written);
    if (memory)
        return ram(memory[1] ?? '');
    const counted = /^([-+.,0-9_]+)[ \t]*[x×X*][ \t]*(.*)$/u.exec(written) ?? /^([-+.,0-9_]+)[ \t]+(?![ \t])(.+)$/u.exec(written);
    const other = otherCount(counted ? (counted[2] ?? '') : written);
    if (other !== null)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('hardware', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" ${other}`, 'write the count first, "8x NVIDIA H100 SXM", and several kinds as a list');
    const count = counted ? (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fromNumber */ .oB)((0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCount */ .zq)(counted[1] ?? '', 1, MOST_DEVICES)) : { ok: true, value: 1 };
    if (!count.ok)
        return count;
    const model = counted ? (0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .trimBlanks */ .I6)(counted[2] ?? '') : written;
    if (!/\p{L}/u.test(model))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('hardware', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" names no device`, 'write for example "8x NVIDIA H100 SXM"');
    // A slice of a TPU pod is named by its cores or chips: `TPU v4-512` is 256 chips.
    const slice = (0,_core_device_count_js__WEBPACK_IMPORTED_MODULE_0__/* .splitSlice */ .nE)(model);
    if (slice !== null)
        return { ok: true, value: { kind: 'tpu', model: slice.name, count: count.value * slice.chips } };
    const kind = kindOf(model);
    const sockets = kind === 'cpu' ? { sockets: true } : {};
    return { ok: true, value: { kind, model, count: count.value, ...sockets } };
}
/** A second count, such as in `4 nodes of 8x A100` or `H100:8`: passing over it would count a fraction of the devices. */
function otherCount(model) {
    if (MACHINE.test(model))
        return 'names a machine and not the devices in it';
    if (/[ \t][x×][ \t]*[0-9]{1,4}$|\([ \t]*[x×]?[ \t]*[0-9]{1,4}[ \t]*[x×]?[ \t]*\)$/.test(model))
        return 'has the count behind the name';
    if (/(?:^|[^\w.-])[0-9]+[ \t]*[x×][ \t]*\p{L}/u.test(model))
        return 'has more than one count';
    // Processors are called X5650, which is no count.
    return kindOf(model) === 'cpu' || (0,_core_device_count_js__WEBPACK_IMPORTED_MODULE_0__/* .stripCount */ .o3)(model).count === null ? null : 'has a count in the name';
}
function ram(text) {
    const gigabytes = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fromNumber */ .oB)((0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(text));
    if (!gigabytes.ok)
        return gigabytes;
    return { ok: true, value: { kind: 'ram', model: 'RAM', count: gigabytes.value } };
}
/** Machines of eight and types of clouds, whose name reads like that of one device. */
const MACHINE = /^(?:nvidia )?[hd]gx[ -]?[ahb][0-9]{3}\b(?!.*\bgpus?\b)|\.(?:[0-9]*xlarge|metal)\b|-(?:high|mega|ultra)gpu-|^standard_n/i;
/** Words of accelerators: `8x H100 with Xeon` are not eight processors. */
const ACCELERATOR = /\b(?:gpus?|nvidia|geforce|[rg]tx|tesla|quadro|instinct|gaudi[0-9]?|[ahblvpkt][0-9]{2,3}[a-z]?|[lt]4|mi[0-9]{2,3}[a-z]?|g[hb][0-9]{3})\b/i;
function kindOf(model) {
    if (/\btpu\b|\btpu[- ]?v[0-9]/i.test(model))
        return 'tpu';
    if (ACCELERATOR.test(model))
        return 'gpu';
    return /\b(?:xeon|epyc|ryzen|threadripper|core i[3579]|core ultra|graviton[0-9]*|ampere altra|opteron|cpus?)\b/i.test(model)
        ? 'cpu'
        : 'gpu';
}


/***/ }),

/***/ 996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ readKeySet),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   TM: () => (/* binding */ ALGORITHMS),
/* harmony export */   readPrivateKey: () => (/* binding */ readPrivateKey)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5753);
/** Keys as JSON (RFC 7517, RFC 8037): Ed25519 and P-256, whose halves are all 32 bytes. */



/** RFC 8037 section 3.1 and RFC 7518 section 3.4. Nothing else is signed with, and nothing else believed. */
const ALGORITHMS = ['EdDSA', 'ES256'];
const half = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[A-Za-z0-9_-]{43}$/);
const kid = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[A-Za-z0-9_.:-]{1,100}$/);
const common = { kid: kid.optional(), use: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('sig').optional(), key_ops: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional() };
const ed25519 = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    kty: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('OKP'),
    crv: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('Ed25519'),
    x: half,
    alg: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('EdDSA').optional(),
    ...common,
});
const p256 = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    kty: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('EC'),
    crv: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('P-256'),
    x: half,
    y: half,
    alg: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('ES256').optional(),
    ...common,
});
const publicKey = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([ed25519, p256]);
const privateKey = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([ed25519.extend({ d: half }), p256.extend({ d: half })]);
const MOST_KEYS = 100;
const MOST_BYTES = 64 * 1024;
function algorithmOf({ kty }) {
    return kty === 'OKP' ? 'EdDSA' : 'ES256';
}
function readPrivateKey(bytes) {
    const value = jsonOf(bytes);
    const read = privateKey.safeParse(value);
    if (read.success)
        return { ok: true, value: read.data };
    return no('is no private key', 'make one with "carbon-clerk permit keygen --out FILE"');
}
/** A set of public keys. Keys of other kinds are passed over, as RFC 7517 section 5 asks; a set with a private one is refused. */
function readKeySet(bytes) {
    const set = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ keys: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ kty: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })).max(MOST_KEYS) }).safeParse(jsonOf(bytes));
    if (!set.success)
        return no('is no set of keys', 'write {"keys": [...]}, as "permit keygen" prints it');
    if (set.data.keys.some((key) => 'd' in key || 'k' in key)) {
        return no('holds a private key', 'give the scheduler only what "permit keygen" printed');
    }
    const keys = set.data.keys.flatMap((key) => {
        const read = publicKey.safeParse(key);
        return read.success ? [read.data] : [];
    });
    if (keys.length === 0)
        return no('has no key that permits are signed with', 'Ed25519 and P-256 are known');
    return { ok: true, value: keys };
}
function no(why, hint) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('key', why, hint);
}
function jsonOf(bytes) {
    if (bytes.length > MOST_BYTES)
        return null;
    const json = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)('keys', bytes, { maxDepth: 8 });
    return json.ok ? json.value.value : null;
}


/***/ }),

/***/ 330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ parseRegion)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6421);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5753);
/** Places as people write them: `aws:eu-west-3`, `FR`, `FRA`, `US-CAL-CISO`. Whether a place exists, the catalogue knows. */


const EXAMPLES = 'write for example "aws:eu-west-3" or "FR"';
/** Only the form is judged here. `on` and `yes` are words, `NO` is Norway. */
function parseRegion(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .trimBlanks */ .I6)(text);
    if (written === '')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('missing', 'is empty', EXAMPLES);
    if (/^[a-z][a-z0-9-]{0,30}:[a-z0-9][a-z0-9._-]{0,60}$/.test(written))
        return { ok: true, value: written };
    if (/^[A-Z]{2,3}(?:-[A-Z0-9]{1,10}){0,3}$/.test(written))
        return { ok: true, value: written };
    const shown = `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(written)}"`;
    if (written.length > 100)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('region', `${shown} is too long for a place`, EXAMPLES);
    if (/^[A-Za-z][A-Za-z0-9-]{0,30}[ \t]*[:/][ \t]*[A-Za-z0-9._-]{1,60}$/.test(written)) {
        const better = written.toLowerCase().replace(/[ \t]*[:/][ \t]*/, ':');
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('region', `${shown} is not written as provider:region`, `write "${better}"`);
    }
    if (/^(?:on|off|yes|no|true|false)$/i.test(written))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('region', `${shown} is not a place`, EXAMPLES);
    if (/^[a-z]{2,3}$/i.test(written))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('region', `${shown} is not a country code`, `write "${written.toUpperCase()}"`);
    if (/^[a-z]+(?:-[a-z]+)*-?[0-9]+[a-z]?$/.test(written)) {
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('region', `${shown} does not say whose region it is`, `write the provider before it, such as "aws:${written}"`);
    }
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('region', `${shown} is neither provider:region nor a grid zone`, EXAMPLES);
}


/***/ }),

/***/ 8325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sA: () => (/* binding */ concealment),
  g7: () => (/* binding */ decodeText),
  x5: () => (/* binding */ refusal)
});

// UNUSED EXPORTS: textProblems

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/parse/text-problems.js
/** What can be wrong with a file before anybody asks what it says. */
const textProblems = {
    'text/lfs-pointer': {
        class: 'E_FILETYPE',
        severity: 'error',
        means: 'The file is a Git LFS pointer: the record itself is stored elsewhere.',
        fix: 'Take the pattern out of `.gitattributes` and commit the record as a plain file.',
    },
    'text/annex-link': {
        class: 'E_FILETYPE',
        severity: 'error',
        means: 'The file is a git-annex link: the record itself is stored elsewhere.',
        fix: 'Run `git annex unannex` on the file and commit it as a plain file.',
    },
    'text/compressed': {
        class: 'E_FILETYPE',
        severity: 'error',
        means: 'The file is packed. Nothing is unpacked.',
        fix: 'Commit the record unpacked.',
    },
    'text/binary': {
        class: 'E_ENCODING',
        severity: 'error',
        means: 'The file has the name of a record but its content is not text.',
        fix: 'Commit the record as a text file, or exclude the path in the policy.',
    },
    'text/utf-16': {
        class: 'E_ENCODING',
        severity: 'error',
        means: 'The file is UTF-16 or UTF-32, as some Windows shells write when output is redirected.',
        fix: 'Save the file as UTF-8.',
    },
    'text/nul': {
        class: 'E_ENCODING',
        severity: 'error',
        means: 'The file contains a NUL byte.',
        fix: 'Write the record again as a UTF-8 text file.',
    },
    'text/html-page': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'The file is a web page, for example a sign-in page saved in place of a download.',
        fix: 'Download the record itself and commit that.',
    },
    'text/conflict-marker': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'The file holds the markers of an unresolved merge conflict.',
        fix: 'Resolve the conflict and delete the markers.',
    },
    'text/second-bom': {
        class: 'E_ENCODING',
        severity: 'error',
        means: 'A byte order mark stands inside the text; one at the very start is allowed.',
        fix: 'Delete it. It usually shows where two files were joined.',
    },
    'text/not-utf-8': {
        class: 'E_ENCODING',
        severity: 'error',
        means: 'The file is not valid UTF-8, and its format allows nothing else.',
        fix: 'Save the file as UTF-8.',
    },
    'text/latin-1': {
        class: 'E_ENCODING',
        severity: 'warning',
        means: 'The file is not valid UTF-8 and was read as Latin-1; names may look wrong, numbers do not change.',
        fix: 'Save the file as UTF-8.',
    },
};

;// CONCATENATED MODULE: ./build/parse/text.js
/**
 * From bytes to text. What is not text, or not the text it claims to be, is refused with a name, before any parser sees it.
 * Signatures: the published magic numbers of each file type; pointer texts of Git LFS and git-annex.
 */



const report = (0,problem/* reporter */.YX)(textProblems);
const LF = 0x0a;
const CR = 0x0d;
const UTF8_MARK = [0xef, 0xbb, 0xbf];
/** What the rest of a file is searched for, behind its opening. */
const SUSPECT = ['\0', '<<<<<<<', '>>>>>>>'];
/** Bytes in which every signature and every first line that is looked at stands. */
const OPENING = 4096;
/** First bytes of files that are packed; nothing is ever unpacked, so that no archive can grow in memory. */
const PACKED = [
    ['gzip', [0x1f, 0x8b]],
    ['zip', [0x50, 0x4b, 0x03, 0x04]],
    ['zip', [0x50, 0x4b, 0x05, 0x06]],
    ['bzip2', [0x42, 0x5a, 0x68, 0x31, 0x41, 0x59]],
    ['bzip2', [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59]],
    ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
    ['Zstandard', [0x28, 0xb5, 0x2f, 0xfd]],
    ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
    ['LZ4', [0x04, 0x22, 0x4d, 0x18]],
];
/** First bytes of other things that get committed under a record's name. */
const BINARY = [
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
    ['a JPEG image', [0xff, 0xd8, 0xff]],
    ['a GIF image', [...ascii('GIF8')]],
    ['a PDF document', [...ascii('%PDF-')]],
    ['a Parquet table', [...ascii('PAR1')]],
    ['an Arrow table', [...ascii('ARROW1')]],
    ['a SQLite database', [...ascii('SQLite format 3')]],
    ['an HDF5 file', [0x89, 0x48, 0x44, 0x46]],
    ['a NumPy array', [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]],
    ['a Python pickle', [0x80, 0x02]],
    ['a Python pickle', [0x80, 0x03]],
    ['a Python pickle', [0x80, 0x04, 0x95]],
    ['a Python pickle', [0x80, 0x05, 0x95]],
    ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0]],
    ['a program', [0x7f, 0x45, 0x4c, 0x46]],
    ['encrypted by git-crypt', [0x00, ...ascii('GITCRYPT')]],
];
/**
 * Says why the file that starts with `head` is not a text that can be read, or `null`.
 * @param head The first bytes, as many as there are at hand; more bytes find more.
 */
function refusal(path, head) {
    const start = { file: path, line: 1, column: 1 };
    return (pointerProblem(start, head) ??
        signatureProblem(start, head) ??
        nulProblem(start, head) ??
        pageProblem(path, start, head) ??
        conflictProblem(path, head));
}
/** Refusals of files that say nothing of what they hold; their name alone tells that it may be a record. */
const CONCEALING = new Set([
    'text/lfs-pointer',
    'text/annex-link',
    'text/compressed',
    'text/binary',
    'text/html-page',
]);
/** As `refusal`, for a file whose content is not ours and whose name is: only what hides the content that was meant. */
function concealment(path, head) {
    const refused = refusal(path, head);
    return refused !== null && CONCEALING.has(refused.code) ? refused : null;
}
/**
 * Decodes a whole file: one UTF-8 mark is dropped, UTF-8 is strict, and Latin-1 is the fallback where it is allowed.
 * Refuses everything that `refusal` refuses, in the whole of the bytes.
 */
function decodeText(path, bytes, latin1) {
    const body = startsWith(bytes, UTF8_MARK) ? bytes.subarray(3) : bytes;
    const text = strictUtf8(body);
    // Searches in a text are ten times as fast as in bytes; where they find nothing, only the start is left to be asked.
    const suspect = text === null || SUSPECT.some((sign) => text.includes(sign));
    const refused = refusal(path, suspect ? bytes : bytes.subarray(0, OPENING));
    if (refused)
        return { ok: false, problems: [refused] };
    if (text === null)
        return decodeLatin1(path, body, latin1);
    const mark = text.indexOf('\ufeff');
    if (mark === -1)
        return { ok: true, value: { text, latin1: false } };
    const at = placeInText(path, text, mark);
    const message = `a second byte order mark stands on line ${at.line}`;
    return { ok: false, problems: [report('text/second-bom', at, message, 'delete it; files were probably joined here')] };
}
function decodeLatin1(path, body, latin1) {
    const bad = firstBadByte(body);
    const at = placeInBytes(path, body, bad);
    const byte = `0x${(body[bad] ?? 0).toString(16).padStart(2, '0')}`;
    const hint = 'save the file as UTF-8';
    if (latin1 === 'refuse') {
        return { ok: false, problems: [report('text/not-utf-8', at, `byte ${byte} is not valid UTF-8`, hint)] };
    }
    // Text in an old encoding has no control characters; a binary without a known signature nearly always has.
    if (body.some((value) => value < 0x20 && value !== LF && value !== CR && value !== 0x09 && value !== 0x0c)) {
        return {
            ok: false,
            problems: [report('text/binary', at, `byte ${byte} is not valid UTF-8, and this is no text`, hint)],
        };
    }
    const text = new TextDecoder('latin1').decode(body);
    const warning = report('text/latin-1', at, `byte ${byte} is not valid UTF-8; the file was read as Latin-1`, hint);
    return { ok: true, value: { text, latin1: true }, warnings: [warning] };
}
function pointerProblem(at, head) {
    if (startsWith(head, ascii('version https://git-lfs.')) || startsWith(head, ascii('version https://hawser.'))) {
        const hint = 'commit the file itself: take its pattern out of .gitattributes and add it again';
        return report('text/lfs-pointer', at, 'a Git LFS pointer; the content is not in the repository', hint);
    }
    const line = firstLine(head);
    if (line.startsWith('/annex/objects/') || line.includes('.git/annex/objects/')) {
        const hint = 'commit the file itself: run "git annex unannex" on it and add it again';
        return report('text/annex-link', at, 'a git-annex link; the content is not in the repository', hint);
    }
    return null;
}
function signatureProblem(at, head) {
    const packed = PACKED.find(([, magic]) => startsWith(head, magic));
    if (packed) {
        return report('text/compressed', at, `the content is packed (${packed[0]})`, 'commit the file unpacked');
    }
    const binary = BINARY.find(([, magic]) => startsWith(head, magic));
    if (!binary)
        return null;
    const hint = 'commit the record as a text file, or exclude this path in the policy';
    return report('text/binary', at, `the content is ${binary[0]}, not text`, hint);
}
/** UTF-16 and UTF-32: by their mark, or because every other byte of the first 4 KiB is NUL. Other text has no NUL at all. */
function nulProblem(start, head) {
    const hint = 'save the file as UTF-8';
    if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]) || startsWith(head, [0, 0, 0xfe, 0xff])) {
        return report('text/utf-16', start, 'the file is UTF-16 or UTF-32, not UTF-8', hint);
    }
    const nul = head.indexOf(0);
    if (nul === -1)
        return null;
    if (hasNulInTurn(head)) {
        return report('text/utf-16', start, 'the file is UTF-16 or UTF-32 without a byte order mark, not UTF-8', hint);
    }
    const at = placeInBytes(start.file, head, nul);
    return report('text/nul', at, 'a NUL byte; this is no text file', 'write the record again as a UTF-8 text file');
}
/** Latin letters in UTF-16 and UTF-32: of two bytes one is nearly always NUL, or of four three, at either end. */
function hasNulInTurn(head) {
    const length = Math.min(head.length, 4096);
    const nuls = [0, 0, 0, 0];
    for (let at = 0; at < length; at++)
        if (head[at] === 0)
            nuls[(at % 4)]++;
    const [first, second, third, fourth] = nuls;
    const isTurn = (many, few) => many >= 0.2 * length && few <= 0.025 * length;
    const isUtf32 = (many, few) => many >= 0.6 * length && few <= 0.025 * length;
    return (isTurn(first + third, second + fourth) ||
        isTurn(second + fourth, first + third) ||
        isUtf32(second + third + fourth, first) ||
        isUtf32(first + second + third, fourth));
}
/** A sign-in or error page, saved under the record's name. Markdown may hold HTML, so it is not asked. */
function pageProblem(path, at, head) {
    if (/\.(md|markdown|html?)$/i.test(path))
        return null;
    const opening = new TextDecoder('latin1').decode(head.subarray(0, 256)).replace('ï»¿', '').trimStart().toLowerCase();
    if (!opening.startsWith('<!doctype html') && !opening.startsWith('<html'))
        return null;
    return report('text/html-page', at, 'the content is a web page', 'download the record itself and commit that');
}
/** Markers that git leaves in a file of an unfinished merge: seven signs at the start of a line, then a space or its end. */
function conflictProblem(path, bytes) {
    const opening = markerAt(bytes, 0x3c);
    const closing = markerAt(bytes, 0x3e);
    const marker = opening === -1 || closing === -1 ? Math.max(opening, closing) : Math.min(opening, closing);
    if (marker === -1)
        return null;
    const at = placeInBytes(path, bytes, marker);
    const hint = 'resolve the conflict and delete the <<<<<<<, ======= and >>>>>>> lines';
    return report('text/conflict-marker', at, `unresolved merge conflict on line ${at.line}`, hint);
}
function markerAt(bytes, sign) {
    const start = startsWith(bytes, UTF8_MARK) ? 3 : 0;
    for (let at = bytes.indexOf(sign); at !== -1; at = bytes.indexOf(sign, at + 1)) {
        let end = at;
        while (bytes[end] === sign)
            end++;
        const before = at === start || bytes[at - 1] === LF || bytes[at - 1] === CR;
        const after = bytes[end];
        if (end - at === 7 && before && (after === 0x20 || after === LF || after === CR || after === undefined))
            return at;
        at = end - 1;
    }
    return -1;
}
function strictUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** Index of the first byte at which strict UTF-8 fails, by halving: a prefix is bad exactly when it holds that byte. */
function firstBadByte(bytes) {
    let good = 0;
    let bad = bytes.length;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (prefixIsUtf8(bytes.subarray(0, middle)))
            good = middle;
        else
            bad = middle;
    }
    // The byte at which decoding stops may be the one after the culprit: a lead byte that nothing follows.
    while (good > 0 && strictUtf8(bytes.subarray(0, good)) === null)
        good--;
    return good;
}
function prefixIsUtf8(prefix) {
    try {
        new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(prefix, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
function firstLine(head) {
    const end = head.subarray(0, 1024).indexOf(LF);
    return new TextDecoder('latin1').decode(head.subarray(0, end === -1 ? 1024 : end));
}
function placeInBytes(file, bytes, index) {
    let line = 1;
    let start = 0;
    for (let at = bytes.indexOf(LF); at !== -1 && at < index; at = bytes.indexOf(LF, at + 1)) {
        line++;
        start = at + 1;
    }
    return { file, line, column: index - start + 1 };
}
function placeInText(file, text, index) {
    const before = text.slice(0, index);
    return { file, line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}
function startsWith(bytes, prefix) {
    if (bytes.length < prefix.length)
        return false;
    for (let at = 0; at < prefix.length; at++)
        if (bytes[at] !== prefix[at])
            return false;
    return true;
}
function ascii(text) {
    return new TextEncoder().encode(text);
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


/***/ })

};
