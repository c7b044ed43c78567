export const id = 145;
export const ids = [145];
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
