export const id = 5770;
export const ids = [5770,6460];
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

/***/ 2410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n3: () => (/* binding */ TASKS),
/* harmony export */   t$: () => (/* binding */ BOUNDARIES),
/* harmony export */   vZ: () => (/* binding */ WORKLOADS)
/* harmony export */ });
/**
 * What readers turn files into. A record says what it says: nothing here is corrected, assumed or multiplied.
 * A number that is not known is `null`, never 0. Field names carry the unit.
 */
/** What an energy covers: accelerators, the whole node, nodes with network and idle spares, the building. */
const BOUNDARIES = ['gpu', 'node', 'it', 'facility'];
const WORKLOADS = ['pretraining', 'finetuning', 'inference', 'small'];
/** What a served model does; decides what a request is taken to need where nothing else is known. */
const TASKS = [
    'text-classification',
    'text-generation',
    'summarization',
    'question-answering',
    'image-classification',
    'object-detection',
    'image-captioning',
    'image-generation',
    'speech-recognition',
    'embedding',
];


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

/***/ 910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The word that was probably meant: optimal string alignment distance (insertions, deletions, substitutions and
 * swapped neighbours), at most a third of the letters wrong.
 */
function nearest(word, candidates) {
    if (word.length > 60)
        return null;
    const plain = normal(word);
    const scored = candidates.map((candidate) => ({ candidate, distance: distance(plain, normal(candidate)) }));
    const best = scored.reduce((a, b) => (a && a.distance <= b.distance ? a : b), null);
    if (!best)
        return null;
    const letters = Math.max(plain.length, normal(best.candidate).length);
    return best.distance <= Math.max(1, Math.floor(letters / 3)) ? best.candidate : null;
}
function normal(word) {
    return word.toLowerCase().replace(/[-_ ]/g, '');
}
function distance(a, b) {
    let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            row.push(cost);
        }
        ;
        [before, last] = [last, row];
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 8055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCarbonBytes: () => (/* binding */ readCarbonBytes),
  readCarbonYml: () => (/* binding */ readCarbonYml)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/shape.js
var shape = __webpack_require__(5821);
// EXTERNAL MODULE: ./build/parse/whole.js
var whole = __webpack_require__(71);
// EXTERNAL MODULE: ./build/parse/yaml/document.js
var yaml_document = __webpack_require__(1309);
// EXTERNAL MODULE: ./build/parse/yaml/located.js
var located = __webpack_require__(3996);
// EXTERNAL MODULE: ./build/core/metrics.js
var metrics = __webpack_require__(6491);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/core/number.js
var number = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/core/record.js
var record = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/parse/hardware.js
var hardware = __webpack_require__(478);
// EXTERNAL MODULE: ./build/parse/intensity.js
var intensity = __webpack_require__(8985);
// EXTERNAL MODULE: ./build/parse/quantity.js
var quantity = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/parse/rate.js
var rate = __webpack_require__(2400);
// EXTERNAL MODULE: ./build/parse/region.js
var region = __webpack_require__(330);
// EXTERNAL MODULE: ./build/parse/time.js
var time = __webpack_require__(6759);
// EXTERNAL MODULE: ./build/parse/value.js
var parse_value = __webpack_require__(5753);
;// CONCATENATED MODULE: ./build/parse/readers/carbon-yml/fields.js
/** Values of a `*.carbon.yml` that are read in more than one place: numbers with bounds, sizes, shares. */



function fields_number(minimum, maximum, meaning) {
    return (0,shape/* written */.Mp)((text) => (0,parse_value/* fromNumber */.oB)((0,number/* parseBetween */.U9)(text, minimum, maximum)), {
        ...meaning,
        type: 'number',
        minimum,
        maximum,
    }).optional();
}
/** A rate of 0 would be nothing to work with, and a division by it no number. */
function aboveZero(maximum, meaning) {
    const read = (text) => {
        const value = (0,parse_value/* fromNumber */.oB)((0,number/* parseBetween */.U9)(text, 0, maximum));
        return value.ok && value.value === 0
            ? (0,parse_value/* refuse */.TR)('out-of-range', '"0" is no rate', 'write what was measured, or delete the line')
            : value;
    };
    return (0,shape/* written */.Mp)(read, { ...meaning, type: 'number', exclusiveMinimum: 0, maximum }).optional();
}
/** `50%` or `+50%`. The sign of percent is required: `0.5` could mean half a percent or half as many again. */
function parseGrowth(text) {
    const trimmed = (0,number/* trimBlanks */.I6)(text);
    const shown = `"${(0,number/* shorten */.ml)(trimmed)}"`;
    if (trimmed.startsWith('-'))
        return (0,parse_value/* refuse */.TR)('negative', `${shown} would be fewer requests`, 'delete the line: nobody books what may not come');
    if (!trimmed.endsWith('%'))
        return (0,parse_value/* refuse */.TR)('unit-missing', `${shown} is not a percentage`, 'write it as "50%"');
    const read = (0,parse_value/* fromNumber */.oB)((0,number/* parseBetween */.U9)(trimmed.replace(/^\+/, '').slice(0, -1), 0, 1000));
    return read.ok ? { ok: true, value: read.value / 100 } : read;
}
function positive(maximum, meaning) {
    const read = (text) => {
        const value = (0,parse_value/* fromNumber */.oB)((0,number/* parseBetween */.U9)(text, 0, maximum));
        return value.ok && value.value === 0
            ? (0,parse_value/* refuse */.TR)('out-of-range', '"0" is no time', 'write how long it took, or delete the line')
            : value;
    };
    return (0,shape/* written */.Mp)(read, { ...meaning, type: 'number', exclusiveMinimum: 0, maximum }).optional();
}
/** A figure of quality, which may be below 0: a likelihood, a reward. */
function parseMetric(text) {
    const trimmed = (0,number/* trimBlanks */.I6)(text);
    const below = /^-\d/.test(trimmed);
    const read = (0,parse_value/* fromNumber */.oB)((0,number/* parseNumber */.$J)(below ? trimmed.slice(1) : trimmed));
    return read.ok && below ? { ok: true, value: -read.value } : read;
}
/** `7B`, `2T`, `7e9`. The letters are those of model names, in upper case; `m` could be a thousandth. */
function parseBig(text, maximum) {
    const trimmed = (0,number/* trimBlanks */.I6)(text);
    const scale = { k: 1e3, K: 1e3, M: 1e6, B: 1e9, T: 1e12 }[trimmed.at(-1) ?? ''];
    const read = (0,parse_value/* fromNumber */.oB)((0,number/* parseNumber */.$J)(scale === undefined ? trimmed : trimmed.slice(0, -1)));
    if (!read.ok)
        return read.what === 'unit'
            ? (0,parse_value/* refuse */.TR)('unit', `"${(0,number/* shorten */.ml)(trimmed)}" is not a count`, 'write digits, or K, M, B or T after them, such as "7B"')
            : read;
    const value = read.value * (scale ?? 1);
    return value > 0 && value <= maximum
        ? { ok: true, value }
        : (0,parse_value/* refuse */.TR)('out-of-range', `"${(0,number/* shorten */.ml)(trimmed)}" is out of range`, 'write how many, such as "7B" or "7e9"');
}
function atMost(read, maximum) {
    if (!read.ok || read.value.value <= maximum)
        return read;
    return (0,parse_value/* refuse */.TR)('out-of-range', `is ${read.value.value} ${read.value.unit}, more than any single run`, `write at most ${maximum} ${read.value.unit}`);
}
function notAbove(read, maximum) {
    return !read.ok || read.value <= maximum
        ? read
        : (0,parse_value/* refuse */.TR)('out-of-range', 'is more than can be', 'check the number and its unit');
}
function horizon(read, most) {
    // A second of service would meet any budget.
    if (!read.ok || (read.value >= 1 && read.value <= most))
        return read;
    return (0,parse_value/* refuse */.TR)('out-of-range', 'is not a time that a model is served', 'write a time of one day to 100 years, such as "12 months"');
}

;// CONCATENATED MODULE: ./build/parse/readers/carbon-yml/schema.js
/** The shape of a `*.carbon.yml`: the source of its types, of docs/carbon-record.schema.json and of docs/records.md. */












/** Five years of wall time; longer runs are typing mistakes. */
const MOST_HOURS = 43_830;
const MOST = {
    gpuHours: 1e9,
    kWh: 1e9,
    kg: 1e9,
    litres: 1e12,
    tokensOrParams: 1e18,
    perDay: 1e13,
    perRequest: 1e9,
    days: 36_525,
};
const PRECISIONS = ['fp32', 'bf16', 'fp16', 'fp8', 'int8', 'fp4', 'int4', 'mxfp4', 'nvfp4'];
const about = {
    model: (0,shape/* written */.Mp)(parse_value/* parseName */.$q, {
        description: 'The model this is about, as budgets and reports call it.',
        examples: ['summarizer'],
    }).optional(),
    hardware: (0,shape/* oneOrMore */.h9)((0,shape/* written */.Mp)(hardware/* parseHardware */.e, { description: 'A count and the name of a device.', examples: ['8x NVIDIA H100 SXM'] }), {
        description: 'Count and name of the devices; a list when there are several kinds. A name without a count is one.',
        examples: ['8x NVIDIA H100 SXM'],
    }).optional(),
    region: (0,shape/* written */.Mp)(region/* parseRegion */.c, {
        description: 'Where: `provider:region`, a country or a grid zone.',
        examples: ['gcp:europe-west9', 'FR'],
    }).optional(),
    pue: fields_number(1, 3, { description: 'Energy of the building divided by energy of the machines.', examples: [1.1] }),
    grid: (0,shape/* written */.Mp)(intensity/* parseIntensity */.J, {
        description: 'Grid intensity that you know better than the tables.',
        examples: ['56 g/kWh'],
    }).optional(),
    market_intensity: (0,shape/* written */.Mp)(intensity/* parseMarketIntensity */.n, {
        description: 'What the electricity comes to by contracts and certificates. Shown as a second line; a budget never counts it.',
        examples: ['0 g/kWh'],
    }).optional(),
};
const size = {
    params: (0,shape/* written */.Mp)((text) => parseBig(text, MOST.tokensOrParams), {
        type: ['number', 'string'],
        description: 'Parameters of the model: digits, or with K, M, B or T.',
        examples: ['7B', '7e9'],
    }).optional(),
    active_params: (0,shape/* written */.Mp)((text) => parseBig(text, MOST.tokensOrParams), {
        type: ['number', 'string'],
        description: 'Parameters in use for one token, where they are fewer: mixtures of experts.',
        examples: ['17B'],
    }).optional(),
};
const work = {
    id: (0,shape/* written */.Mp)(parse_value/* parseName */.$q, {
        description: 'A name for this item that stays; each id once per file and kind.',
        examples: ['sft-2026-11-02'],
    }),
    ...about,
    hours: positive(MOST_HOURS, { description: 'Wall hours, however many devices there are.', examples: [36] }),
    gpu_hours: positive(MOST.gpuHours, {
        description: 'Hours times devices, when that is what you know.',
        examples: [288],
    }),
    ...size,
    tokens: (0,shape/* written */.Mp)((text) => parseBig(text, MOST.tokensOrParams), {
        type: ['number', 'string'],
        description: 'Tokens trained on.',
        examples: ['2T', '2e12'],
    }).optional(),
    workload: schemas/* enum */.k5n(record/* WORKLOADS */.vZ)
        .optional()
        .meta({
        description: 'What kind of work, which decides how busy the devices are taken to be.',
        examples: ['finetuning'],
    }),
};
const RunSchema = schemas/* strictObject */.rej({
    ...work,
    plan: (0,shape/* written */.Mp)(parse_value/* parseName */.$q, {
        description: 'The `id` of the plan that it carries out: what was planned is held against what was spent.',
        examples: ['dpo-next'],
    }).optional(),
    started: (0,shape/* written */.Mp)(time/* parseInstant */.n, {
        description: 'ISO 8601 with a zone.',
        examples: ['2026-11-01T06:00:00Z'],
    }).optional(),
    finished: (0,shape/* written */.Mp)(time/* parseInstant */.n, {
        description: 'ISO 8601 with a zone.',
        examples: ['2026-11-02T18:00:00Z'],
    }).optional(),
    energy: (0,shape/* written */.Mp)((text) => atMost((0,quantity/* parseEnergy */.wF)(text), MOST.kWh), {
        description: 'Energy with its unit, before PUE.',
        examples: ['214 kWh'],
    }).optional(),
    measured: schemas/* enum */.k5n(record/* BOUNDARIES */.t$)
        .optional()
        .meta({ description: 'What `energy` covers. Left out, accelerators only.', examples: ['gpu'] }),
    supply: schemas/* enum */.k5n(['ac', 'dc'])
        .optional()
        .meta({
        description: 'Where the meter of `energy` sits: before the power supply (`ac`, the default) or behind it (`dc`), where what the supply loses is added.',
        examples: ['ac'],
    }),
    emissions: (0,shape/* written */.Mp)((text) => atMost((0,quantity/* parseMass */.ov)(text), MOST.kg), {
        description: 'Emissions that somebody else worked out.',
        examples: ['12 kgCO2e'],
    }).optional(),
    water: (0,shape/* written */.Mp)((text) => atMost((0,quantity/* parseWater */.Vl)(text), MOST.litres), {
        description: 'Water used for cooling.',
        examples: ['300 L'],
    }).optional(),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), (0,shape/* written */.Mp)(parseMetric, { description: 'A number.', examples: [0.91], type: 'number' }))
        .optional()
        .meta({
        description: 'How good the model came out, by the names that a budget uses (`limit: 5 kgCO2e per +0.1 f1`). It is believed, and costs nothing.',
        examples: ['{f1: 0.91}'],
    }),
});
const PlanSchema = schemas/* strictObject */.rej(work);
const ServingSchema = schemas/* strictObject */.rej({
    id: work.id.optional().meta({ description: 'A name that stays. Default: the model.', examples: ['summarizer-eu'] }),
    ...about,
    ...size,
    requests: (0,shape/* written */.Mp)((text) => notAbove((0,rate/* parseRate */.WN)(text), MOST.perDay), {
        description: 'Requests per time.',
        examples: ['20000 per day'],
    }),
    growth_per_year: (0,shape/* written */.Mp)(parseGrowth, {
        description: 'How much the requests grow in a year. Left out, they stay, and a doubling is shown beside the figure.',
        examples: ['50%'],
    }).optional(),
    peak_factor: fields_number(1, 1000, {
        description: 'Requests of the busiest hour divided by those of the mean hour; replicas are kept for it.',
        examples: [3],
    }),
    task: schemas/* enum */.k5n(record/* TASKS */.n3)
        .optional()
        .meta({
        description: 'What a request asks for; decides what it is taken to need when nothing below is known.',
        examples: ['summarization'],
    }),
    input_tokens: fields_number(0, MOST.perRequest, { description: 'Tokens read per request, on average.', examples: [900] }),
    cached_input_tokens: fields_number(0, MOST.perRequest, {
        description: 'Of the tokens read, those that come from a cache.',
        examples: [600],
    }),
    output_tokens: fields_number(0, MOST.perRequest, {
        description: 'Tokens written per request, on average, those of reasoning included.',
        examples: [200],
    }),
    precision: schemas/* enum */.k5n(PRECISIONS)
        .optional()
        .meta({
        description: 'Format of the weights.',
        examples: ['fp8'],
    }),
    batch: fields_number(1, 100_000, { description: 'Requests that one replica answers at once, on average.', examples: [32] }),
    tokens_per_second: aboveZero(1e7, {
        description: 'Output tokens per second of one replica, measured under its usual load.',
        examples: [2400],
    }),
    replicas: fields_number(0.01, 200_000, {
        description: 'Copies of the hardware that are kept running, on average.',
        examples: [1],
    }),
    horizon: (0,shape/* written */.Mp)((text) => horizon((0,quantity/* parseDays */.bs)(text), MOST.days), {
        description: 'How long the model will be served.',
        examples: ['12 months'],
    }).optional(),
    energy_per_request: (0,shape/* written */.Mp)((text) => notAbove((0,rate/* parseEnergyPerRequest */.__)(text), 1e9), {
        description: 'Measured energy per request.',
        examples: ['0.21 Wh'],
    }).optional(),
    measured: schemas/* enum */.k5n(record/* BOUNDARIES */.t$)
        .optional()
        .meta({ description: 'What `energy_per_request` covers. Left out, accelerators only.', examples: ['node'] }),
});
const FileSchema = schemas/* strictObject */.rej({
    version: (0,shape/* written */.Mp)(parseVersion, {
        description: 'The version of this format.',
        examples: [1],
        type: 'integer',
        const: 1,
    }).optional(),
    runs: schemas/* array */.YOg(RunSchema)
        .optional()
        .meta({
        description: 'Compute that was spent.',
        examples: ['[{id: sft, hardware: 8x NVIDIA H100 SXM, hours: 36}]'],
    }),
    plans: schemas/* array */.YOg(PlanSchema)
        .optional()
        .meta({
        description: 'Compute that is about to be spent.',
        examples: ['[{id: next, hardware: 4x NVIDIA A100, hours: 12}]'],
    }),
    servings: schemas/* array */.YOg(ServingSchema)
        .optional()
        .meta({ description: 'Models put to use.', examples: ['[{model: summarizer, requests: 20000 per day}]'] }),
});
function parseVersion(text) {
    return text === '1'
        ? { ok: true, value: 1 }
        : (0,parse_value/* refuse */.TR)('choice', `"${(0,number/* shorten */.ml)(text)}" is not known`, 'write "version: 1", or use a newer release');
}

;// CONCATENATED MODULE: ./build/parse/readers/carbon-yml/rules.js


/** Two figures for the same thing may differ by this much: rounding, start-up, clocks. */
const TOLERANCE = 0.05;
/** Several times what the largest device draws with its share of machine and building. */
const MOST_KW_PER_DEVICE = 10;
/** In seconds. */
const DAY = 86_400;
/** Wall hours as stated, or from start to finish when both are times; `null` when neither is known. */
function wallHours({ hours, started, finished }) {
    if (hours !== undefined)
        return hours;
    const span = spanHours({ started, finished });
    return span !== null && span > 0 ? span : null;
}
/** Hours of the whole days between two dates: what a run between them took at least. `null` when there are none. */
function leastHours({ started, finished }) {
    if (!started || !finished || (started.precision === 'time' && finished.precision === 'time'))
        return null;
    const begun = started.seconds + (started.precision === 'date' ? DAY : 0);
    return finished.seconds > begun ? (finished.seconds - begun) / 3600 : null;
}
function runProblems(item, node, make) {
    const { energy, measured, emissions } = item;
    const times = timeProblems(item, node, make);
    const problems = [...times, ...deviceHourProblems(item, node, make), ...activeProblems(item, node, make)];
    const hours = wallHours(item);
    const timed = times.some(({ severity }) => severity === 'error');
    if (!timed && !energy && !emissions && hours === null && item.gpu_hours === undefined) {
        const hint = 'add "energy: 214 kWh", or hardware and "hours: 36", or "emissions: 12 kgCO2e"';
        problems.push(make('missing', node.at, 'the run says neither energy nor hours nor emissions', hint));
    }
    if (energy?.value === 0 || (emissions?.value === 0 && !energy && hours === null && item.gpu_hours === undefined)) {
        const key = energy ? 'energy' : 'emissions';
        problems.push(make('implausible', (0,located/* placeOf */.$t)(node, [key]), `${key} is 0, and every run uses some`, 'write what was measured, or delete the line'));
    }
    if (energy && measured === undefined)
        problems.push(measuredMissing('energy', node, make));
    if (!energy && measured !== undefined)
        problems.push(standsAlone('measured', 'energy: 214 kWh', node, make));
    if (!energy && item.supply !== undefined)
        problems.push(standsAlone('supply', 'energy: 214 kWh', node, make));
    const kw = energy ? powerPerDevice(item, energy.value, hours) : null;
    if (kw !== null && kw > MOST_KW_PER_DEVICE) {
        const message = `energy comes to ${Number(kw.toPrecision(3))} kW for each device, more than any can draw`;
        problems.push(make('implausible', (0,located/* placeOf */.$t)(node, ['energy']), message, 'check energy, hours and the number of devices'));
    }
    return problems;
}
/** A part cannot be more than the whole. */
function activeProblems(item, node, make) {
    const { params, active_params: active } = item;
    if (active === undefined || params === undefined || active <= params)
        return [];
    const hint = 'write the larger one as "params"';
    return [make('conflict', (0,located/* placeOf */.$t)(node, ['active_params']), 'active_params is more than params', hint)];
}
function planProblems(item, node, make) {
    const problems = [...deviceHourProblems(item, node, make), ...activeProblems(item, node, make)];
    const sized = item.params !== undefined && item.tokens !== undefined;
    if (item.hours === undefined && item.gpu_hours === undefined && !sized) {
        const hint = 'add hardware and "hours: 12", or "params: 7B" and "tokens: 2T"';
        problems.push(make('missing', node.at, 'the plan says neither hours nor parameters and tokens', hint));
    }
    return problems;
}
function servingProblems(item, node, make) {
    const problems = [...activeProblems(item, node, make)];
    if (item.id === undefined && item.model === undefined) {
        problems.push(make('missing', node.at, 'the serving has neither a model nor an id', 'add "model: " and the name of the model'));
    }
    const { energy_per_request: energy, measured } = item;
    if (energy === 0) {
        problems.push(make('implausible', (0,located/* placeOf */.$t)(node, ['energy_per_request']), 'energy_per_request is 0, and every request uses some', 'write what was measured, or delete the line'));
    }
    if (energy !== undefined && measured === undefined)
        problems.push(measuredMissing('energy_per_request', node, make));
    if (energy === undefined && measured !== undefined)
        problems.push(standsAlone('measured', 'energy_per_request: 0.21 Wh', node, make));
    return [...problems, ...cacheProblems(item, node, make)];
}
function cacheProblems(item, node, make) {
    const { input_tokens: input = 0, cached_input_tokens: cached = 0 } = item;
    if (cached <= input)
        return [];
    const at = (0,located/* placeOf */.$t)(node, ['cached_input_tokens']);
    const hint = 'write all tokens that are read, cached or not, as input_tokens';
    return [make('conflict', at, 'cached_input_tokens is more than input_tokens', hint)];
}
function timeProblems(item, node, make) {
    const problems = [];
    for (const key of ['started', 'finished']) {
        if (!item[key]?.naive)
            continue;
        problems.push(make('time-without-zone', (0,located/* placeOf */.$t)(node, [key]), `${key} has no zone and was read as UTC`, `write "${item[key].text}Z" if that is right`));
    }
    const span = spanHours(item);
    const at = (0,located/* placeOf */.$t)(node, ['finished']);
    const least = leastHours(item);
    if (least !== null && least > MOST_HOURS) {
        problems.push(make('out-of-range', at, 'the run takes longer than five years', 'correct started or finished'));
    }
    else if (least !== null && item.hours !== undefined && item.hours < least * (1 - TOLERANCE)) {
        const message = `hours says ${item.hours}, and from started to finished there are at least ${Number(least.toPrecision(4))}`;
        problems.push(make('conflict', (0,located/* placeOf */.$t)(node, ['hours']), message, 'correct one of the three, or delete the dates'));
    }
    if (span === null)
        return problems;
    if (span < 0)
        problems.push(make('time-order', at, 'the run is finished before it is started', 'correct started or finished'));
    else if (span === 0 && item.energy && item.energy.value > 0) {
        problems.push(make('time-order', at, 'the run uses energy and is finished the moment it is started', 'correct started or finished'));
    }
    else if (span > MOST_HOURS) {
        problems.push(make('out-of-range', at, 'the run takes longer than five years', 'correct started or finished'));
    }
    else if (item.hours !== undefined && differ(item.hours, span)) {
        const message = `hours says ${item.hours}, and from started to finished it is ${Number(span.toPrecision(4))}`;
        problems.push(make('conflict', (0,located/* placeOf */.$t)(node, ['hours']), message, 'correct one of the three, or delete hours'));
    }
    return problems;
}
function deviceHourProblems(item, node, make) {
    const devices = countOf(item, ['gpu', 'tpu']);
    if (item.hours === undefined || item.gpu_hours === undefined)
        return [];
    if (devices === null)
        return item.gpu_hours < item.hours * (1 - TOLERANCE) ? [fewerThanOne(item, node, make)] : [];
    if (!differ(item.gpu_hours, item.hours * devices))
        return [];
    const message = `gpu_hours says ${item.gpu_hours}, and ${devices} devices for ${item.hours} hours are ${Number((item.hours * devices).toPrecision(6))}`;
    return [make('conflict', (0,located/* placeOf */.$t)(node, ['gpu_hours']), message, 'correct one of them, or delete gpu_hours')];
}
function fewerThanOne({ hours, gpu_hours }, node, make) {
    const message = `gpu_hours says ${gpu_hours}, and one device for ${hours} hours is already more`;
    return make('conflict', (0,located/* placeOf */.$t)(node, ['gpu_hours']), message, 'correct one of them, or delete gpu_hours');
}
function powerPerDevice(item, kwh, hours) {
    const devices = deviceCount(item);
    const deviceHours = item.gpu_hours ?? (hours !== null && devices !== null ? hours * devices : null);
    return deviceHours === null || deviceHours === 0 ? null : kwh / deviceHours;
}
/** Accelerators; where there are none, processors. */
function deviceCount(item) {
    return countOf(item, ['gpu', 'tpu']) ?? countOf(item, ['cpu']);
}
function countOf({ hardware = [] }, kinds) {
    const devices = hardware.filter(({ kind }) => kinds.includes(kind));
    return devices.length === 0 ? null : devices.reduce((sum, { count }) => sum + count, 0);
}
function spanHours({ started, finished }) {
    if (!started || !finished)
        return null;
    // A date is its first moment: as a finish it can only be held against another date.
    if (started.precision !== finished.precision) {
        const days = Math.floor(finished.seconds / DAY) - Math.floor(started.seconds / DAY);
        return days < 0 ? -1 : null;
    }
    const hours = (finished.seconds - started.seconds) / 3600;
    return started.precision === 'date' && hours >= 0 ? null : hours;
}
function differ(a, b) {
    return Math.abs(a - b) > TOLERANCE * Math.max(a, b);
}
function measuredMissing(key, node, make) {
    const message = `${key} does not say what it covers; it was read as accelerators only`;
    return make('measured-missing', (0,located/* placeOf */.$t)(node, [key]), message, 'add "measured: gpu", "node", "it" or "facility"');
}
function standsAlone(key, example, node, make) {
    return make('missing', (0,located/* placeOf */.$t)(node, [key]), `${key} stands without ${example.split(':')[0]}`, `add "${example}", or delete the line`);
}

;// CONCATENATED MODULE: ./build/parse/readers/carbon-yml/items.js
/** Items of a `*.carbon.yml` as records. Nothing is corrected or multiplied here; what is not said stays `null`. */


function toRun(item, at) {
    const known = wallHours(item);
    const hours = known ?? leastHours(item);
    return {
        kind: 'run',
        ...common(`carbon:${item.id}`, item, at),
        warnings: warningsOf(item),
        started: item.started?.text ?? null,
        finished: item.finished?.text ?? null,
        durationS: hours === null ? null : Number((hours * 3600).toPrecision(15)),
        durationQuality: known !== null ? 'wall' : hours === null ? 'unknown' : 'lower-bound',
        gpuHours: item.gpu_hours ?? null,
        energy: energyOf(item),
        declaredKg: item.emissions?.value ?? null,
        declaredScope: 'unknown',
        waterL: item.water?.value ?? null,
        evidence: evidenceOf(item, hours),
        workload: item.workload ?? null,
        params: item.params ?? null,
        activeParams: item.active_params ?? null,
        tokens: item.tokens ?? null,
        role: 'total',
        ...(0,metrics/* metricsOf */.P)(Object.entries(item.metrics ?? {})),
        ...(item.plan === undefined ? {} : { plan: item.plan }),
    };
}
function toPlan(item, at) {
    return {
        kind: 'plan',
        ...common(`carbon:${item.id}`, item, at),
        warnings: [],
        wallHours: item.hours ?? null,
        gpuHours: item.gpu_hours ?? null,
        params: item.params ?? null,
        activeParams: item.active_params ?? null,
        tokens: item.tokens ?? null,
        workload: item.workload ?? null,
    };
}
function toServing(item, at) {
    const assumed = item.energy_per_request !== undefined && item.measured === undefined;
    return {
        kind: 'serving',
        ...common(`carbon:${item.id ?? item.model ?? ''}`, item, at),
        warnings: assumed ? ['measured_assumed'] : [],
        requestsPerDay: item.requests,
        inputTokens: item.input_tokens ?? null,
        outputTokens: item.output_tokens ?? null,
        replicas: item.replicas ?? null,
        horizonDays: item.horizon ?? null,
        energyPerRequestWh: item.energy_per_request ?? null,
        measured: item.measured ?? 'gpu',
        params: item.params ?? null,
        activeParams: item.active_params ?? null,
        weightBits: item.precision === undefined ? null : BITS[item.precision],
        batch: item.batch ?? null,
        cachedInputTokens: item.cached_input_tokens ?? null,
        task: item.task ?? null,
        peakFactor: item.peak_factor ?? null,
        tokensPerSecond: item.tokens_per_second ?? null,
        growthPerYear: item.growth_per_year ?? null,
    };
}
const BITS = {
    fp32: 32,
    bf16: 16,
    fp16: 16,
    fp8: 8,
    int8: 8,
    fp4: 4,
    int4: 4,
    mxfp4: 4,
    nvfp4: 4,
};
function common(id, item, at) {
    const source = { format: 'carbon-yml', path: at.file, line: at.line, column: at.column };
    return {
        id,
        source,
        model: item.model ?? null,
        hardware: item.hardware ?? [],
        site: siteOf(item.region ?? null),
        pue: item.pue ?? null,
        gridGPerKwh: item.grid ?? null,
        marketGPerKwh: item.market_intensity ?? null,
    };
}
function siteOf(region) {
    const provider = region?.includes(':') ? (region.split(':')[0] ?? null) : null;
    return { region, provider, fallback: false };
}
/** Without `measured` the energy is taken as that of the accelerators: the reading to which the most is added. */
function energyOf({ energy, measured, supply }) {
    if (!energy)
        return null;
    return {
        totalKwh: energy.value,
        boundary: measured ?? 'gpu',
        pueApplied: 1,
        supply: supply ?? 'ac',
        gpuKwh: null,
        cpuKwh: null,
        ramKwh: null,
    };
}
function evidenceOf(item, hours) {
    if (item.energy)
        return (item.measured ?? 'gpu') === 'gpu' ? 'counter' : 'metered';
    return hours !== null || item.gpu_hours !== undefined ? 'hours' : 'declared';
}
function warningsOf(item) {
    const warnings = [];
    if (item.energy && item.measured === undefined)
        warnings.push('measured_assumed');
    if (item.started?.naive || item.finished?.naive)
        warnings.push('time_without_zone');
    return warnings;
}

;// CONCATENATED MODULE: ./build/parse/readers/carbon-yml/problems.js

/** What can be wrong with a `*.carbon.yml`. */
const carbonYmlProblems = {
    ...(0,parse_value/* valueProblems */.ce)('carbon-yml'),
    'carbon-yml/time': {
        class: 'E_TIME',
        severity: 'error',
        means: 'The text is not a date and time of ISO 8601, or not one that exists.',
        fix: 'Write for example `2026-11-02T18:00:00Z`.',
    },
    'carbon-yml/time-without-zone': {
        class: 'E_TIME',
        severity: 'warning',
        means: 'A time does not say in which zone it is. It was read as UTC.',
        fix: 'Write `Z` or an offset such as `+01:00` after it.',
    },
    'carbon-yml/time-order': {
        class: 'E_TIME_ORDER',
        severity: 'error',
        means: 'A run ends before it begins, or uses energy in no time.',
        fix: 'Correct `started` or `finished`.',
    },
    'carbon-yml/conflict': {
        class: 'E_CONFLICT',
        severity: 'error',
        means: 'Two figures of one item say different things, by more than 5%.',
        fix: 'Correct one of them, or delete it.',
    },
    'carbon-yml/implausible': {
        class: 'E_IMPLAUSIBLE',
        severity: 'error',
        means: 'The figure cannot be: more power than the devices can draw, no energy at all, or cleaner than any electricity.',
        fix: 'Check the number and its unit.',
    },
    'carbon-yml/measured-missing': {
        class: 'E_MISSING',
        severity: 'warning',
        means: 'An energy does not say what it covers. It was read as accelerators only, so that the rest of the machine is added.',
        fix: 'Add `measured: gpu`, `node`, `it` or `facility`.',
    },
    'carbon-yml/duplicate': {
        class: 'E_DUP_RECORD',
        severity: 'error',
        means: 'Two items have the same id, so that they would be counted as one or twice.',
        fix: 'Give each its own id, or delete one.',
    },
};

;// CONCATENATED MODULE: ./build/parse/readers/carbon-yml/read.js









const MOST_PROBLEMS = 100;
const report = (0,problem/* reporter */.YX)(carbonYmlProblems);
const make = (what, at, message, hint) => {
    return report(`carbon-yml/${what}`, at, message, hint);
};
async function readCarbonYml(file) {
    return readCarbonBytes(file.path, await (0,whole/* wholeBytes */.f)(file));
}
/** The same on bytes at hand. */
function readCarbonBytes(path, bytes) {
    const document = (0,yaml_document/* parseYamlBytes */.G)(bytes, { file: path, ...yaml_document/* RECORD_LIMITS */.x });
    if (!document.ok)
        return { runs: [], plans: [], servings: [], problems: document.problems };
    const root = document.value;
    if (root.kind !== 'map') {
        const what = root.kind === 'list' ? 'a list' : 'a single value';
        const problem = make('type', root.at, `the record is ${what}`, 'write "runs:", "plans:" or "servings:" with a list below it');
        return { runs: [], plans: [], servings: [], problems: [problem] };
    }
    const problems = [...(0,shape/* shapeProblems */.qf)(FileSchema, root, make, new Map())];
    const runs = readItems(listAt(root, 'runs'), RunSchema, runProblems, toRun, problems);
    const plans = readItems(listAt(root, 'plans'), PlanSchema, planProblems, toPlan, problems);
    const servings = readItems(listAt(root, 'servings'), ServingSchema, servingProblems, toServing, problems);
    return { runs, plans, servings, problems: problems.sort(problem/* byPlace */.hz).slice(0, MOST_PROBLEMS) };
}
/** The items that fit their shape (what does not has its problems already), obey the rules and are not there twice. */
function readItems(nodes, schema, rules, convert, problems) {
    const found = new Map();
    const lines = new Map();
    for (const node of nodes) {
        if (node.kind !== 'map')
            continue;
        const item = schema.safeParse((0,located/* toPlain */.Ul)(node));
        if (!item.success || (0,shape/* emptyPaths */.g4)(node).length > 0)
            continue;
        const broken = rules(item.data, node, make);
        problems.push(...broken);
        if (broken.some(({ severity }) => severity === 'error'))
            continue;
        const record = convert(item.data, node.at);
        const line = lines.get(record.id);
        if (line === undefined) {
            found.set(record.id, record);
            lines.set(record.id, node.at.line);
        }
        else {
            const hint = 'give each its own id, or delete one';
            problems.push(make('duplicate', (0,located/* placeOf */.$t)(node, ['id']), `an item of this id stands on line ${line} already`, hint));
        }
    }
    return [...found.values()];
}
function listAt(root, key) {
    const node = root.kind === 'map' ? root.entries.get(key)?.value : undefined;
    return node?.kind === 'list' ? node.items : [];
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


/***/ }),

/***/ 2230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pd: () => (/* binding */ eventsIn),
  AS: () => (/* binding */ oversize),
  g$: () => (/* binding */ tooLarge),
  Ot: () => (/* binding */ tooMany)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/yaml/problems.js
var problems = __webpack_require__(2164);
;// CONCATENATED MODULE: ./build/parse/yaml/syntax.js


const report = (0,problem/* reporter */.YX)(problems/* yamlProblems */.E);
/** What js-yaml says, in the words of somebody who edits the file; the first pattern that fits. */
const SAYINGS = [
    [/tab characters/, 'the line is indented with a tab', 'indent with spaces'],
    [
        /mapping entry|multiline key|implicit key/,
        'this line does not fit the lines around it',
        'check the indentation and the colon; quote a value that contains ": "',
    ],
    [/sequence entry/, 'this list item does not fit the lines around it', 'check the indentation'],
    [
        /quoted scalar|deficient indentation/,
        'a quote is opened and never closed, or its text is not indented',
        'close the quote on the same line',
    ],
    [
        /found ','|flow|missed comma/,
        'a bracket or comma is missing or too much',
        'check the commas, and that each [ and { is closed',
    ],
    [/null byte|non-printable|control/, 'the text contains a control character', 'delete it'],
    [/unexpected end/, 'the file ends in the middle of a value', 'check that quotes and brackets are closed'],
];
/**
 * @param reason The parser's reason; empty when it gave none.
 * @param maxDepth How deep lists and mappings may nest.
 */
function syntaxProblem(reason, at, maxDepth) {
    if (reason.includes('maxDepth')) {
        return report('yaml/too-deep', at, `lists and mappings are nested more than ${maxDepth} deep`, 'nest less');
    }
    const saying = SAYINGS.find(([pattern]) => pattern.test(reason));
    if (saying)
        return report('yaml/syntax', at, saying[1], saying[2]);
    const message = reason === '' ? 'the YAML cannot be read' : `the YAML cannot be read here: ${reason}`;
    return report('yaml/syntax', at, message, 'check the indentation, the colons and the quotes');
}

;// CONCATENATED MODULE: ./build/parse/yaml/events.js
/** The events of js-yaml, with bounds on bytes, values and depth that are held before memory is spent. */




const events_report = (0,problem/* reporter */.YX)(problems/* yamlProblems */.E);
/** What is too much about a text, before any parser sees it. */
function oversize(text, start, { maxBytes, maxNodes }) {
    if (byteLength(text, maxBytes) > maxBytes)
        return tooLarge(start, maxBytes);
    return countIndicators(text, maxNodes * 3) > maxNodes * 3 ? tooMany(start, maxNodes) : null;
}
/** The events of a text that is not oversize; one problem where it is not YAML, or more than the bounds allow. */
function eventsIn(text, start, placeAt, { maxNodes, maxDepth }) {
    const events = eventsOf(text, placeAt, maxDepth);
    if (!Array.isArray(events))
        return { ok: false, problems: [events] };
    if (events.filter(isNode).length > maxNodes)
        return { ok: false, problems: [tooMany(start, maxNodes)] };
    const deep = tooDeep(events, maxDepth);
    if (deep !== null)
        return { ok: false, problems: [syntaxProblem('maxDepth', placeAt(deep), maxDepth)] };
    return { ok: true, value: events };
}
function tooLarge(at, maxBytes) {
    const message = `more than ${maxBytes.toLocaleString('en-US')} bytes of YAML`;
    return events_report('yaml/too-large', at, message, 'split it into several files');
}
function tooMany(at, maxNodes) {
    const message = `more than ${maxNodes.toLocaleString('en-US')} keys and values`;
    return events_report('yaml/too-many-values', at, message, 'split it into several files');
}
function eventsOf(text, placeAt, maxDepth) {
    try {
        // js-yaml counts the document and some scalars as levels; `tooDeep` counts exactly.
        return (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: maxDepth + 3 });
    }
    catch (error) {
        // js-yaml asks its callers to catch everything: a tag of a megabyte ends in a RangeError of the regular expression.
        if (error instanceof js_yaml/* YAMLException */.tB)
            return syntaxProblem(error.reason, placeAt(error.mark?.position ?? 0), maxDepth);
        return syntaxProblem('', placeAt(0), maxDepth);
    }
}
/** Offset of the first list or mapping inside too many others. */
function tooDeep(events, maxDepth) {
    let depth = 0;
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP)
            depth -= 1;
        else if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
            depth = 0;
        else if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE || event.type === js_yaml/* EVENT_ID */.hy.MAPPING) {
            depth += 1;
            if (depth > maxDepth)
                return event.start;
        }
    }
    return null;
}
function isNode(event) {
    return event.type !== js_yaml/* EVENT_ID */.hy.POP && event.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT;
}
/**
 * Every key and every item needs a character of its own (`:`, `-`, `,`, `?`, `[`, `{`), so counting those bounds the
 * tree before memory is spent on it. Lines count as well, for a text of many lines takes memory too; those of comments do not.
 */
function countIndicators(text, enough) {
    let [count, comment, blank] = [0, false, true];
    for (let at = 0; at < text.length && count <= enough; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 10 || code === 13) {
            comment = false;
            blank = true;
        }
        else if (!comment && code !== 32 && code !== 9) {
            if (blank && code === 35)
                comment = true;
            else if (blank)
                count += 1;
            if (!comment && (code === 58 || code === 45 || code === 44 || code === 63 || code === 91 || code === 123))
                count += 1;
            blank = false;
        }
    }
    return count;
}
/** Exact only when it may matter: a UTF-16 unit takes one to three bytes. */
function byteLength(text, limit) {
    return text.length > limit || text.length * 3 <= limit ? text.length : new TextEncoder().encode(text).length;
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

/***/ 2164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ yamlProblems)
/* harmony export */ });
/** What can be wrong with a YAML text before anybody asks what it means. */
const yamlProblems = {
    'yaml/syntax': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'The text is not valid YAML.',
        fix: 'Correct the line; indent with spaces and quote values that contain `: ` or ` #`.',
    },
    'yaml/duplicate-key': {
        class: 'E_DUP_KEY',
        severity: 'error',
        means: 'A key stands twice in one mapping, so that one of the two values would be lost.',
        fix: 'Keep one of them.',
    },
    'yaml/repeated-key': {
        class: 'E_DUP_KEY',
        severity: 'warning',
        means: 'A key stands twice in one mapping of a file that another tool reads. The last one is taken, as such tools do.',
        fix: 'Keep one of them.',
    },
    'yaml/alias': {
        class: 'E_ALIAS',
        severity: 'error',
        means: 'The text refers to another part of itself with `*name`, in a file written by hand or to a part that is not there. A few lines of that can stand for gigabytes.',
        fix: 'Write the value out.',
    },
    'yaml/merge-key': {
        class: 'E_UNKNOWN_FIELD',
        severity: 'error',
        means: 'The text merges one mapping into another with `<<`, which YAML 1.2 does not have.',
        fix: 'Write the keys out.',
    },
    'yaml/tag': {
        class: 'E_TAG',
        severity: 'error',
        means: 'A value has a tag such as `!!float`, `!!binary` or `!custom`.',
        fix: 'Delete the tag; the field says what kind of value it takes.',
    },
    'yaml/directive': {
        class: 'E_DIRECTIVE',
        severity: 'error',
        means: 'A line begins with `%`: a directive, with which the same text may mean other values.',
        fix: 'Delete the line.',
    },
    'yaml/many-documents': {
        class: 'E_MULTIDOC',
        severity: 'error',
        means: 'The file holds more than one document, separated by `---`.',
        fix: 'Keep one document, or write several files.',
    },
    'yaml/empty': {
        class: 'E_MISSING',
        severity: 'error',
        means: 'The file holds nothing but comments or white space.',
        fix: 'Fill it in, or delete it.',
    },
    'yaml/complex-key': {
        class: 'E_TYPE',
        severity: 'error',
        means: 'A key is a list or a mapping.',
        fix: 'Write a plain word as the key.',
    },
    'yaml/character': {
        class: 'E_NAME',
        severity: 'error',
        means: 'A text contains a NUL character or half of a surrogate pair, which cannot be stored or shown.',
        fix: 'Delete the escape sequence.',
    },
    'yaml/too-deep': {
        class: 'E_DEPTH',
        severity: 'error',
        means: 'Lists and mappings are nested deeper than is read: 20 in files written by hand, 64 in those of other tools.',
        fix: 'Nest less.',
    },
    'yaml/too-many-values': {
        class: 'E_COUNT',
        severity: 'error',
        means: 'The file holds more keys and values than are read.',
        fix: 'Split it into several files.',
    },
    'yaml/too-long': {
        class: 'E_SIZE',
        severity: 'error',
        means: 'One text in the file is longer than 64 KiB.',
        fix: 'Shorten it.',
    },
    'yaml/too-large': {
        class: 'E_SIZE',
        severity: 'error',
        means: 'The file is larger than is read.',
        fix: 'Split it into several files.',
    },
};


/***/ }),

/***/ 2104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ TreeBuilder),
/* harmony export */   z: () => (/* binding */ opening)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6421);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2164);




const report = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .reporter */ .YX)(_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlProblems */ .E);
/** No value that anybody asks for is longer, and unfolding megabytes of lines takes twenty times as much memory. */
const LONGEST_TEXT = 64 * 1024;
/** Walks the events once; what is refused is noted and the walk goes on, so that all of it is shown together. */
class TreeBuilder {
    #text;
    #events;
    #placeAt;
    #problems;
    #next = 1;
    constructor(text, events, placeAt, problems) {
        this.#text = text;
        this.#events = events;
        this.#placeAt = placeAt;
        this.#problems = problems;
    }
    /** @param parent Where an empty value is said to stand. */
    read(parent) {
        const event = this.#events[this.#next];
        this.#next += 1;
        if (event === undefined || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            throw new Error(`a YAML event is out of order at ${this.#next - 1}`);
        }
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS) {
            const at = this.#placeAt(event.anchorStart - 1);
            const name = this.#quote(event.anchorStart, event.anchorEnd);
            this.#problems.push(report('yaml/alias', at, `an alias: *${name}`, 'write the value out'));
            return { kind: 'scalar', text: '', plain: true, at };
        }
        if (event.tagStart >= 0) {
            const tag = this.#quote(event.tagStart, event.tagEnd);
            this.#problems.push(report('yaml/tag', this.#placeAt(event.tagStart), `a tag: ${tag}`, 'delete the tag'));
        }
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE)
            return this.#list(this.#placeAt(event.start));
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
            return this.#map(this.#placeAt(event.start));
        return this.#scalar(event, parent);
    }
    #list(at) {
        const items = [];
        while (!this.#closes())
            items.push(this.read(at));
        return { kind: 'list', items, at };
    }
    #map(at) {
        const entries = new Map();
        while (!this.#closes()) {
            const key = this.read(at);
            const value = this.read(key.at);
            if (key.kind !== 'scalar') {
                this.#problems.push(report('yaml/complex-key', key.at, 'a list or a mapping is used as a key', 'write a plain word as the key'));
                continue;
            }
            this.#note(key.text, key.at, entries);
            if (!entries.has(key.text))
                entries.set(key.text, { key: key.text, keyAt: key.at, value });
        }
        return { kind: 'map', entries, at };
    }
    #note(key, at, entries) {
        const before = entries.get(key);
        if (before) {
            const message = `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(key)}" stands here for the second time; the first is on line ${before.keyAt.line}`;
            this.#problems.push(report('yaml/duplicate-key', at, message, 'keep one of the two'));
        }
        if (key === '<<')
            this.#problems.push(report('yaml/merge-key', at, 'a merge key: <<', 'write the keys out'));
    }
    #scalar(event, parent) {
        const plain = event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN;
        if (event.valueStart < 0)
            return { kind: 'scalar', text: '', plain, at: parent };
        const at = this.#placeAt(opening(this.#text, event.style, event.valueStart));
        if (event.valueEnd - event.valueStart > LONGEST_TEXT) {
            this.#problems.push(report('yaml/too-long', at, `a text of more than ${LONGEST_TEXT / 1024} KiB`, 'shorten it'));
            return { kind: 'scalar', text: '', plain: false, at };
        }
        const text = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(this.#text, event);
        if (text.includes('\0') || /[\ud800-\udfff]/u.test(text)) {
            const what = text.includes('\0') ? 'a NUL character' : 'half of a surrogate pair';
            this.#problems.push(report('yaml/character', at, `the text contains ${what}`, 'delete the escape sequence'));
        }
        return { kind: 'scalar', text, plain, at };
    }
    /** Steps over the end of the list or mapping, if that is what comes next. */
    #closes() {
        const closes = this.#events[this.#next]?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP;
        if (closes)
            this.#next += 1;
        return closes;
    }
    #quote(start, end) {
        return (0,_core_number_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(this.#text.slice(start, end));
    }
}
/** Where a person sees the value begin: at its quote or at its `|`. */
function opening(text, style, valueStart) {
    if (style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED || style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED)
        return valueStart - 1;
    if (style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.LITERAL_BLOCK)
        return Math.max(text.lastIndexOf('|', valueStart - 1), 0);
    if (style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.FOLDED_BLOCK)
        return Math.max(text.lastIndexOf('>', valueStart - 1), 0);
    return valueStart;
}


/***/ })

};
