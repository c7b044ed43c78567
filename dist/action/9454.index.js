export const id = 9454;
export const ids = [9454];
export const modules = {

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

/***/ 5673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ CURRENCIES)
/* harmony export */ });
/** ISO 4217 codes that a price may be in. Nothing is converted between them. */
const CURRENCIES = [
    'EUR',
    'USD',
    'GBP',
    'CHF',
    'SEK',
    'NOK',
    'DKK',
    'PLN',
    'CZK',
    'CAD',
    'AUD',
    'JPY',
    'CNY',
    'INR',
    'KRW',
    'SGD',
    'BRL',
    'ZAR',
];


/***/ }),

/***/ 7075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ parseAmount),
/* harmony export */   Mr: () => (/* binding */ parseSpending),
/* harmony export */   Vl: () => (/* binding */ parseWater),
/* harmony export */   bs: () => (/* binding */ parseDays),
/* harmony export */   g7: () => (/* binding */ parseMoney),
/* harmony export */   lo: () => (/* binding */ parsePercent),
/* harmony export */   ov: () => (/* binding */ parseMass),
/* harmony export */   wF: () => (/* binding */ parseEnergy)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6421);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5673);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5753);
/**
 * Quantities as people write them: `50 kgCO2e`, `120 kWh`, `12 months`, `+5%`. A number and a unit, matched whole.
 *
 * Case carries meaning: `mWh` and `MWh` differ by a factor of a thousand million, and a letter that only looks like
 * `k` (the Kelvin sign lower-cases to it) is another letter. Hence exact tables and no case folding.
 */



const MASS = table({ kg: 1, t: 1000, tonne: 1000, tonnes: 1000, lb: 0.45359237, lbs: 0.45359237 }, { g: 1e3, mg: 1e6, µg: 1e9, μg: 1e9 });
const ENERGY = table({ kWh: 1, MWh: 1e3, GWh: 1e6 }, { Wh: 1e3, mWh: 1e6, J: 3.6e6, kJ: 3.6e3, MJ: 3.6 });
const WATER = table({ L: 1, l: 1, m3: 1e3, 'm³': 1e3, kL: 1e3 }, { mL: 1e3, ml: 1e3 });
/** Days. A month is a twelfth of 365.25 days. */
const TIME = table({ day: 1, days: 1, d: 1, week: 7, weeks: 7, month: 30.4375, months: 30.4375, year: 365.25, years: 365.25 }, { h: 24, hour: 24, hours: 24, min: 1440, minute: 1440, minutes: 1440, s: 86400, second: 86400, seconds: 86400 });
/** What may follow a unit of mass: CO2, CO2e, CO2eq, CO2-eq, with a subscript two, with a space before it or not. */
const GAS = /[ \t]*CO[2\u2082](?:[ -]?eq?)?$/;
/** Codes of ISO 4217, as they are: nothing is converted. */
const MONEY = _core_units_js__WEBPACK_IMPORTED_MODULE_1__/* .CURRENCIES */ .y.map((code) => [code, table({ [code]: 1 }, {})]);
/** Other ways to write money, with the code that is probably meant. */
const SIGNS = [
    [/^€|(?:€|euros?)$/i, 'EUR'],
    [/^£|(?:£|pounds?)$/i, 'GBP'],
    [/^¥|(?:¥|yen)$/i, 'JPY'],
    [/^\$|(?:\$|dollars?)$/i, 'USD'],
];
/** What looks like a number is taken as one, however it is written, so that the message can say what is wrong with it. */
const NUMBER_AND_UNIT = /^([-+]?\.?[0-9][0-9.,_'\u2019\u00a0\u2009\u202f]*(?:[eE][+-]?[0-9]+)?)[ \t]*(.*)$/s;
/** Longer texts are no quantities, and some patterns below take quadratic time. */
const LONGEST = 100;
/** `50 kgCO2e` in kg. */
function parseMass(text) {
    return convert(text, [['kgCO2e', MASS]], '12 kgCO2e');
}
/** `214 kWh` in kWh. */
function parseEnergy(text) {
    return convert(text, [['kWh', ENERGY]], '12 kWh');
}
/** `300 L` in litres. */
function parseWater(text) {
    return convert(text, [['L', WATER]], '12 L');
}
/** `12 months` in days. */
function parseDays(text) {
    const read = convert(text, [['days', TIME]], '12 months');
    return read.ok ? { ok: true, value: read.value.value } : read;
}
/** A mass, an energy or a volume of water, whichever the unit says. */
function parseAmount(text) {
    return convert(text, [
        ['kgCO2e', MASS],
        ['kWh', ENERGY],
        ['L', WATER],
    ], '12 kgCO2e');
}
/** `80%` as 0.8. A number without `%` could mean a share or a percentage, so it is refused. */
function parsePercent(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .trimBlanks */ .I6)(text);
    if (!written.endsWith('%')) {
        const number = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(written);
        if (!number.ok)
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .fromNumber */ .oB)(number);
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit-missing', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" has no unit`, `write "${number.value <= 1 ? number.value * 100 : number.value}%"`);
    }
    const read = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .fromNumber */ .oB)((0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(written.slice(0, -1)));
    return read.ok ? { ok: true, value: read.value / 100 } : read;
}
/** What a budget may be in: a mass, an energy, a volume of water or money. */
function parseSpending(text) {
    return signed(text) ?? convert(text, [['kgCO2e', MASS], ['kWh', ENERGY], ['L', WATER], ...MONEY], '12 kgCO2e');
}
/** `100 EUR`. */
function parseMoney(text) {
    return signed(text) ?? convert(text, MONEY, '12 EUR');
}
/** A sign stands for the money of several countries, so codes are asked for. */
function signed(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .trimBlanks */ .I6)(text);
    if (written.length > LONGEST || !/[0-9]/.test(written))
        return null;
    const meant = SIGNS.find(([sign]) => sign.test(written));
    if (!meant)
        return null;
    const digits = /[0-9][0-9.,]*/.exec(written)?.[0] ?? '12';
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" does not name its currency by a code`, `write "${digits} ${meant[1]}"`);
}
function convert(text, tables, example) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .trimBlanks */ .I6)(text);
    if (written.length > LONGEST)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" is too long for a quantity`, `write for example "${example}"`);
    const parts = NUMBER_AND_UNIT.exec(written) ?? /^(\S+)[ \t]+(.*)$/s.exec(written);
    const unit = parts?.[2] ?? '';
    // `1:30` is no quantity in a unit called `:30`.
    const whole = parts === null || (unit !== '' && !/^[\p{L}\p{Sc}%‰°]/u.test(unit));
    const number = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .fromNumber */ .oB)((0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(whole ? written : (parts[1] ?? '')));
    if (!number.ok)
        return unit === '' || whole ? number : { ...number, hint: `${number.hint}, and then "${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(unit)}"` };
    if (unit === '') {
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit-missing', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" has no unit`, `write "${example.replace('12', number.value === 0 ? '0' : written)}"`);
    }
    for (const [target, units] of tables) {
        const scale = units.get(units === MASS ? unit.replace(GAS, '') : unit);
        if (scale)
            return scaled(number.value, scale, target, written);
    }
    return unknownUnit(written, parts?.[1] ?? '', unit, tables.map(([, units]) => units));
}
function scaled(value, scale, unit, written) {
    const result = (value * scale.times) / scale.over;
    if (!Number.isFinite(result))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('not-finite', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" is too large to count`, 'write a smaller number');
    if (result === 0 && value !== 0)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('out-of-range', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" is too small to count`, 'write 0, or check the unit');
    return { ok: true, value: { value: result, unit } };
}
function unknownUnit(written, number, unit, tables) {
    const known = tables.flatMap((units) => [...units.keys()]);
    const bare = unit.replace(GAS, '');
    const gas = unit.slice(bare.length);
    if (tables.includes(MASS) && /^tons?$/i.test(bare)) {
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" does not say which ton`, `write "${number} t${gas}" for metric tonnes of 1000 kg`);
    }
    if (/^[kMG]?W$/.test(unit))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" is a power, not an energy`, `write "${number} ${unit}h" if that is what is meant`);
    const meant = known.find((name) => name.toLowerCase() === bare.toLowerCase() && /^[ -~]+$/.test(bare));
    if (meant)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(unit)}" is not a unit; upper and lower case matter`, `write "${number} ${meant}${gas}"`);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(unit)}" is not a unit that fits here`, `write one of ${listed(tables)}`);
}
function listed(tables) {
    const shown = new Map([
        [MASS, 'gCO2e, kgCO2e, tCO2e'],
        [ENERGY, 'Wh, kWh, MWh'],
        [WATER, 'L, m3'],
        [TIME, 'h, days, months, years'],
    ]);
    const money = tables.some((units) => !shown.has(units)) ? ['EUR, USD, GBP and other codes of money'] : [];
    return [...tables.flatMap((units) => shown.get(units) ?? []), ...money].join(', ');
}
function table(times, over) {
    const larger = Object.entries(times).map(([unit, factor]) => [unit, { times: factor, over: 1 }]);
    const smaller = Object.entries(over).map(([unit, factor]) => [unit, { times: 1, over: factor }]);
    return new Map([...larger, ...smaller]);
}


/***/ }),

/***/ 9454:
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
// EXTERNAL MODULE: ./build/parse/shape.js + 1 modules
var shape = __webpack_require__(6400);
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
;// CONCATENATED MODULE: ./build/core/record.js
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
    workload: schemas/* enum */.k5n(WORKLOADS)
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
    measured: schemas/* enum */.k5n(BOUNDARIES)
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
    task: schemas/* enum */.k5n(TASKS)
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
    measured: schemas/* enum */.k5n(BOUNDARIES)
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
