export const id = 379;
export const ids = [379];
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

/***/ 382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ later)
/* harmony export */ });
/** A time so many seconds after another, in its zone where that is UTC or unknown, and else in UTC; to the millisecond. */
function later({ seconds, naive }, by) {
    const milliseconds = Math.round((seconds + by) * 1000);
    if (!(milliseconds > 0 && milliseconds < 4_133_980_800_000))
        return null;
    const text = new Date(milliseconds).toISOString().replace('.000', '');
    return naive ? text.slice(0, -1) : text;
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

/***/ 379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBoamps: () => (/* binding */ readBoamps)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
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
// EXTERNAL MODULE: ./build/parse/readers/model-card/place.js
var place = __webpack_require__(1657);
;// CONCATENATED MODULE: ./build/parse/readers/boamps/context.js


const MOST_COMPONENTS = 100;
const MOST_DEVICES = 200_000;
function siteOf(json, problems) {
    const provider = (0,fields/* textAt */.$6)(json, ['infrastructure', 'cloudProvider'], problems);
    const country = (0,fields/* textAt */.$6)(json, ['environment', 'country'], problems);
    const { site } = (0,place/* readPlace */.y)(country, provider);
    if (!isFallback(json, problems))
        return { site, warnings: [] };
    return { site: { ...site, region: null, fallback: true }, warnings: ['location_fallback'] };
}
/** Where CodeCarbon says it is when it does not know: Quebec. */
function isFallback(json, problems) {
    const latitude = (0,fields/* numberAt */.tk)(json, ['environment', 'latitude'], problems);
    const longitude = (0,fields/* numberAt */.tk)(json, ['environment', 'longitude'], problems);
    return latitude === 46.8 && longitude === -71.2;
}
/** g CO2e per kWh of the electricity that was used; nothing emits nothing. */
function gridOf(json, problems) {
    const grams = (0,fields/* amountAt */.En)(json, ['environment', 'powerSourceCarbonIntensity'], problems);
    return grams === 0 ? null : grams;
}
function devicesOf(json, problems) {
    const components = ((0,fields/* listAt */.gT)(json, ['infrastructure', 'components'], problems) ?? []).slice(0, MOST_COMPONENTS);
    return components.flatMap((value, index) => {
        return (0,fields/* isObject */.Gv)(value) ? deviceAt(json, ['infrastructure', 'components', index], problems) : [];
    });
}
function deviceAt(json, keys, problems) {
    const at = (name) => (0,fields/* textAt */.$6)(json, [...keys, name], problems)?.trim() ?? '';
    const written = (0,fields/* amountAt */.En)(json, [...keys, 'nbComponent'], problems);
    const count = written !== null && Number.isInteger(written) && written >= 1 && written <= MOST_DEVICES ? written : null;
    // The drafts of 2024 had the kind where the name is today.
    const kind = (at('componentType') || at('componentName')).toLowerCase();
    if (kind === 'ram' || kind === 'memory') {
        const gigabytes = (0,fields/* amountAt */.En)(json, [...keys, 'memorySize'], problems);
        if (gigabytes === null || gigabytes === 0)
            return [];
        return [{ kind: 'ram', model: 'RAM', count: gigabytes * (count ?? 1) }];
    }
    if (kind !== 'gpu' && kind !== 'cpu' && kind !== 'tpu')
        return [];
    // `2 x Tesla V100`, as CodeCarbon names what nbComponent counts as well.
    const name = at('componentName').toLowerCase() === kind ? '' : at('componentName').replace(/^[0-9]{1,4} x /, '');
    const model = name || [at('manufacturer'), at('family'), at('series')].filter((part) => part !== '').join(' ');
    // Of processors it may be sockets, cores, or half of the threads.
    return [{ kind, model: model.slice(0, 200), count: kind === 'cpu' ? null : count }];
}

// EXTERNAL MODULE: ./build/parse/quantity.js
var quantity = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/parse/readers/boamps/problems.js
/** What can be wrong with a BoAmps report. */
const boampsProblems = {
    'boamps/no-energy': {
        class: 'E_MISSING',
        severity: 'warning',
        means: 'No measure of the report has an energy that can be counted. Its duration is.',
        fix: 'Write `powerConsumption` in kWh.',
    },
    'boamps/unit': {
        class: 'E_UNIT',
        severity: 'error',
        means: 'A measure of the first drafts of the format has a unit that is no energy. It is not counted.',
        fix: 'Write the energy in kWh and leave the unit out.',
    },
    'boamps/implausible-power': {
        class: 'E_IMPLAUSIBLE',
        severity: 'error',
        means: 'Energy divided by duration is no power that one host draws: below 0.5 W or above 15 kW. It is not counted.',
        fix: 'Check the unit of both: kWh and seconds.',
    },
    'boamps/parameters': {
        class: 'E_RANGE',
        severity: 'warning',
        means: 'The number of parameters is in thousands of millions, and is larger than any model has. It is left out.',
        fix: 'Write 8 for a model of eight thousand million parameters.',
    },
    'boamps/time': {
        class: 'E_TIME',
        severity: 'warning',
        means: 'The time of the measurement is not a date that exists. The run counts, its time is unknown.',
        fix: 'Write it as `2026-11-02 18:00:00`.',
    },
};

;// CONCATENATED MODULE: ./build/parse/readers/boamps/measure.js
/** The measures of a report: each may be of another tool, and all of them are of the same task. */




const report = (0,problem/* reporter */.YX)(boampsProblems);
const MOST_MEASURES = 1000;
/** A meter before counters, and then the largest. @returns also whether there were others that say something else. */
function bestMeasure(json, problems) {
    const measures = ((0,fields/* listAt */.gT)(json, ['measures'], problems) ?? [])
        .slice(0, MOST_MEASURES)
        .flatMap((value, index) => ((0,fields/* isObject */.Gv)(value) ? [measureAt(json, ['measures', index], problems)] : []))
        .filter(({ kwh, durationS }) => kwh !== null || durationS !== null);
    const [best = null] = measures.toSorted((a, b) => rank(b) - rank(a) || (b.kwh ?? -1) - (a.kwh ?? -1));
    if (best !== null && best.kwh === null) {
        const hint = 'write powerConsumption in kWh';
        problems.push(report('boamps/no-energy', json.placeOf(best.keys), 'no measure has an energy', hint));
    }
    return [best, measures.some(({ kwh }) => kwh !== null && kwh !== best?.kwh)];
}
function rank({ kwh, evidence }) {
    return kwh === null ? 0 : evidence === 'metered' ? 3 : evidence === 'counter' ? 2 : 1;
}
function measureAt(json, keys, problems) {
    const method = (0,fields/* textAt */.$6)(json, [...keys, 'measurementMethod'], problems)?.toLowerCase() ?? '';
    const isCodecarbon = method.replace(/[^a-z]/g, '').startsWith('codecarbon');
    return {
        keys,
        kwh: energyAt(json, keys, problems),
        durationS: (0,fields/* amountAt */.En)(json, [...keys, 'measurementDuration'], problems),
        evidence: /watt-?meter|power ?meter|\bpdu\b|\bipmi\b/.test(method)
            ? 'metered'
            : isCodecarbon
                ? 'counter'
                : 'declared',
        isCodecarbon,
    };
}
/** kWh, whatever the name of the field says; the drafts of 2024 had a unit beside it. */
function energyAt(json, keys, problems) {
    const value = (0,fields/* amountAt */.En)(json, [...keys, 'powerConsumption'], problems);
    const unit = (0,fields/* textAt */.$6)(json, [...keys, 'unit'], problems);
    if (value === null || unit === null)
        return value;
    const one = (0,quantity/* parseEnergy */.wF)(`1 ${unit}`);
    if (one.ok)
        return Number((value * one.value.value).toPrecision(15));
    const message = `unit "${unit.slice(0, 20)}" is no energy`;
    problems.push(report('boamps/unit', json.placeOf([...keys, 'unit']), message, 'write the energy in kWh'));
    return null;
}

// EXTERNAL MODULE: ./build/parse/later.js
var later = __webpack_require__(382);
// EXTERNAL MODULE: ./build/parse/time.js
var parse_time = __webpack_require__(6759);
;// CONCATENATED MODULE: ./build/parse/readers/boamps/times.js
/** When a task ran: by its definition the time is that of the start, and CodeCarbon writes that of the end. */





const times_report = (0,problem/* reporter */.YX)(boampsProblems);
function timesOf(json, { keys, durationS, isCodecarbon }, problems) {
    const text = (0,fields/* textAt */.$6)(json, [...keys, 'measurementDateTime'], problems);
    if (text === null || text.trim() === '')
        return { started: null, finished: null };
    const time = (0,parse_time/* parseInstant */.n)(text);
    if (!time.ok || time.value.precision === 'date') {
        if (!time.ok) {
            const at = json.placeOf([...keys, 'measurementDateTime']);
            problems.push(times_report('boamps/time', at, `measurementDateTime ${time.why}`, 'write it as 2026-11-02 18:00:00'));
        }
        return { started: null, finished: null };
    }
    const other = durationS === null || durationS === 0 ? null : (0,later/* later */.N)(time.value, isCodecarbon ? -durationS : durationS);
    return isCodecarbon ? { started: other, finished: time.value.text } : { started: time.value.text, finished: other };
}

;// CONCATENATED MODULE: ./build/parse/readers/boamps/read.js
/** From a BoAmps report to one run. Several measures are of one task: they are not added up. */












const read_report = (0,problem/* reporter */.YX)(boampsProblems);
const BILLION = 1e9;
/** Thousands of millions of parameters: ten times the largest model known. */
const MOST_BILLIONS = 1e5;
async function readBoamps(file) {
    const parsed = (0,json_document/* parseJson */.q)(file.path, await (0,whole/* wholeBytes */.f)(file), { nonFinite: 'allow' });
    if (!parsed.ok)
        return { runs: [], plans: [], servings: [], problems: parsed.problems };
    const json = parsed.value;
    const problems = [];
    const [measure, several] = bestMeasure(json, problems);
    const run = measure === null ? null : runOf(file.path, json, measure, several, problems);
    const unused = measure === null
        ? [{ path: file.path, line: 1, reason: 'no-quantity', what: 'a report without a measure' }]
        : [];
    return { runs: run === null ? [] : [run], plans: [], servings: [], problems, unused };
}
function runOf(path, json, measure, several, problems) {
    const { kwh, durationS, isCodecarbon, keys } = measure;
    if (kwh === null && durationS === null)
        return null;
    const power = (0,plausibility/* judgeMeanPower */.Us)(kwh ?? 0, durationS ?? 0);
    if (kwh !== null && durationS !== null && power !== 'plausible') {
        const message = `${kwh} kWh in ${durationS} s is ${(0,plausibility/* meanPower */.rP)(kwh, durationS)}, which no host draws`;
        problems.push(read_report('boamps/implausible-power', json.placeOf([...keys, 'powerConsumption']), message, 'check kWh and seconds'));
        return null;
    }
    const times = timesOf(json, measure, problems);
    const reportId = (0,fields/* textAt */.$6)(json, ['header', 'reportId'], problems);
    const { site, warnings: ofSite } = siteOf(json, problems);
    const warnings = [
        ...ofSite,
        ...(several ? ['several_figures'] : []),
        ...(kwh === 0 && durationS !== 0 ? ['zero_energy'] : []),
    ];
    const place = json.placeOf(keys);
    return (0,plain_run/* plainRun */.q)({
        id: `boamps:${idOf(reportId, measure, times.finished)}`,
        source: { format: 'boamps', path, line: place.line, column: place.column },
        model: modelOf(json, problems),
        hardware: devicesOf(json, problems),
        site,
        gridGPerKwh: gridOf(json, problems),
        warnings: warnings.sort(),
        ...times,
        durationS: durationS === 0 ? null : durationS,
        durationQuality: durationS === null || durationS === 0 ? 'unknown' : 'wall',
        energy: energyOf(kwh),
        evidence: kwh === null || kwh === 0 ? 'hours' : measure.evidence,
        workload: workloadOf(json, problems),
        params: paramsOf(json, problems),
        ...(isCodecarbon && reportId !== null ? { partOf: `codecarbon:${reportId}` } : {}),
    });
}
function energyOf(kwh) {
    if (kwh === null || kwh === 0)
        return null;
    return { totalKwh: kwh, boundary: 'node', pueApplied: 1, supply: 'ac', gpuKwh: null, cpuKwh: null, ramKwh: null };
}
/** Reports should have an id; without one they are known by what they say. */
function idOf(reportId, { kwh, durationS }, finished) {
    if (reportId !== null && /^[\w.:-]{1,100}$/.test(reportId))
        return reportId;
    return (0,digest/* digest */.b)(`${reportId} ${kwh} ${durationS} ${finished}`);
}
function modelOf(json, problems) {
    if ((0,fields/* listAt */.gT)(json, ['task', 'algorithms'], problems) === null)
        return null;
    const first = ['task', 'algorithms', 0];
    const name = (0,fields/* textAt */.$6)(json, [...first, 'foundationModelName'], problems) ?? (0,fields/* textAt */.$6)(json, [...first, 'algorithmName'], problems);
    return name === null ? null : (0,model_name/* publicName */.p)(name);
}
/** Of the first algorithm: several in one task are a pipeline, whose tokens nobody tells apart. */
function paramsOf(json, problems) {
    const keys = ['task', 'algorithms', 0, 'parametersNumber'];
    const billions = (0,fields/* amountAt */.En)(json, keys, problems);
    if (billions === null || billions === 0)
        return null;
    if (billions <= MOST_BILLIONS)
        return Math.round(billions * BILLION);
    const message = `parametersNumber ${billions} is in thousands of millions`;
    problems.push(read_report('boamps/parameters', json.placeOf(keys), message, 'write 8 for eight thousand million'));
    return null;
}
/** `training` may be any kind of training. */
function workloadOf(json, problems) {
    const stage = (0,fields/* textAt */.$6)(json, ['task', 'taskStage'], problems)
        ?.toLowerCase()
        .replace(/[^a-z]/g, '') ?? '';
    if (stage === 'inference')
        return 'inference';
    return stage === 'finetuning' || stage === 'retraining' ? 'finetuning' : null;
}


/***/ }),

/***/ 1657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ samePlace),
/* harmony export */   y: () => (/* binding */ readPlace)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8994);

const PROVIDERS = [
    [/\baws\b|amazon|sagemaker|\bec2\b/i, 'aws'],
    [/\bgcp\b|google|colab|vertex|kaggle/i, 'gcp'],
    [/\bazure\b|microsoft/i, 'azure'],
    [/\bovh/i, 'ovhcloud'],
    [/scaleway/i, 'scaleway'],
];
const AWS_REGION = /^(?:us|eu|ap|ca|sa|af|me|il|mx|cn)(?:-gov)?-[a-z]{4,9}-\d[a-z]?$/;
const GCP_REGION = /^(?:us|europe|asia|australia|northamerica|southamerica|me|africa)-[a-z]{4,12}\d{1,2}(?:-[a-z])?$/;
const AZURE_REGION = /^[a-z]{0,14}(?:east|west|north|south|central)[a-z]{0,14}\d?$/;
const LONGEST = 60;
/** @returns `aws`, `gcp`, …, the name as written when it is one or two plain words, or `null`. */
function readProvider(text) {
    if (text === null || (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z)(text))
        return null;
    const known = PROVIDERS.find(([pattern]) => pattern.test(text.slice(0, 200)));
    if (known)
        return known[1];
    const plain = text.trim().toLowerCase();
    return /^[a-z][a-z0-9.]{1,19}(?:[ -][a-z0-9.]{1,19})?$/.test(plain) ? plain : null;
}
function readPlace(region, provider) {
    const cloud = readProvider(provider);
    if (region === null || (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z)(region)) {
        return { site: { region: null, provider: cloud, fallback: false }, unreadable: false };
    }
    const found = readRegion(region.trim(), cloud);
    const from = found?.includes(':') ? (found.split(':')[0] ?? null) : null;
    return { site: { region: found, provider: cloud ?? from, fallback: false }, unreadable: found === null };
}
function readRegion(text, cloud) {
    if (text.length > LONGEST)
        return null;
    const token = text.toLowerCase();
    if (/^[a-z]{2,12}:[a-z0-9-]{2,40}$/.test(token))
        return token;
    if (AWS_REGION.test(token))
        return `${cloud ?? 'aws'}:${token.replace(/(\d)[a-z]$/, '$1')}`;
    if (GCP_REGION.test(token))
        return `${cloud ?? 'gcp'}:${token.replace(/(\d)-[a-z]$/, '$1')}`;
    const azure = token.replace(/[ -]/g, '');
    if (cloud === 'azure' && AZURE_REGION.test(azure))
        return `azure:${azure}`;
    return placeName(text);
}
/** `Europe (Netherlands)` is the Netherlands, `France (FRA)` is FRA, `Paris, France` is France: what a grid table knows. */
function placeName(text) {
    if (!/^[\p{L}\p{M} .,'’()&-]+$/u.test(text))
        return null;
    const brackets = /^([^()]*)\(([^()]*)\)$/.exec(text);
    const outer = (brackets?.[1] ?? text).trim();
    const inner = brackets?.[2]?.trim() ?? '';
    const vague = /^(?:europe|eu|asia|africa|america|north america|south america|cloud|local|on-?prem(?:ise)?s?)$/i.test(outer);
    const chosen = /^[A-Z]{2,3}$/.test(inner) || vague || outer === '' ? inner || outer : outer;
    const last = chosen.split(',').at(-1)?.trim().replace(/\.$/, '') ?? '';
    return last === '' ? null : last;
}
/** Whether two texts may name one place; only a clear difference is a conflict. */
function samePlace(a, b) {
    const [first, second] = [normal(a), normal(b)];
    return first === second || first.includes(second) || second.includes(first);
}
function normal(text) {
    const plain = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N} ]/gu, '')
        .trim();
    return /^(?:usa|us|united states|united states of america|america)$/.test(plain) ? 'united states of america' : plain;
}


/***/ }),

/***/ 8994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain),
/* harmony export */   z: () => (/* binding */ isBlank)
/* harmony export */ });
/** Markdown and HTML down to words: emphasis, links, tags, escapes, and the many spellings of CO2. */
/** Every pattern is bounded, so that a line of 10^5 signs takes no longer than its length. */
function plain(text) {
    return text
        .replace(/CO(?: ?<sub>2<\/sub>|\$_\{?2\}?\$|~2~|_\{?2\}?|\\_2|₂| 2(?= ?e))/gi, 'CO2')
        .replace(/<\/?[a-zA-Z][^<>]{0,200}>/g, ' ')
        .replace(/\[([^[\]]{0,200})\]\([^()]{0,400}\)/g, '$1')
        .replace(/&(?:nbsp|#160);/g, ' ')
        .replace(/&(?:asymp|tilde|#126);/g, '~')
        .replace(/&(?:lt|#60);/g, '<')
        .replace(/&(?:ndash|mdash|minus);/g, '-')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1')
        .replace(/\*\*|__|`/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}
/** What people leave where a figure belongs; a text that says so has no figure to miss. */
const PLACEHOLDER = /more information needed|\{\{|\bTBD\b|\bTBA\b|to be (?:determined|added|done|filled)|\bn\/?a\b|\bunknown\b|\bnone\b|\bpending\b|not (?:yet )?(?:explicitly |publicly )?(?:been )?(?:specified|mentioned|provided|measured|recorded|reported|available|known|tracked|disclosed|stated|given|estimated|calculated|applicable|confirmed|listed|included)|no (?:specific |explicit )?information|does not (?:specify|mention|provide|state)|do not (?:specify|mention|provide|state|contain)|unable to/i;
/** The template's own words, whatever digits stand around them. */
function isBlank(text) {
    return text === '' || PLACEHOLDER.test(text) || !/[\p{L}\p{N}]/u.test(text);
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
