export const id = 4928;
export const ids = [4928];
export const modules = {

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

/***/ 8985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseIntensity),
/* harmony export */   n: () => (/* binding */ parseMarketIntensity)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6421);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5753);



/** The cleanest source with its whole life counted (hydropower, wind) stays above this many g CO2e/kWh. */
const CLEANEST = 4;
/** Old lignite plants reach about 1500. */
const DIRTIEST = 2000;
/** `0 g/kWh` by a contract: certificates may come to nothing at all. */
function parseMarketIntensity(text) {
    return parseAbove(text, 0);
}
/** `56 g/kWh` in g CO2e per kWh. A bare number is refused: 0.4 is a usual figure too, in kg. */
function parseIntensity(text) {
    return parseAbove(text, CLEANEST);
}
function parseAbove(text, cleanest) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .trimBlanks */ .I6)(text);
    const shown = `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}"`;
    const parts = written.length > 100 ? null : /^(.*\S)[ \t]*(?:\/|\bper\b)[ \t]*(kWh|MWh)$/.exec(written);
    if (!parts) {
        const number = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fromNumber */ .oB)((0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(written));
        if (number.ok)
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('unit-missing', `${shown} has no unit`, `write "${written} g/kWh"`);
        return number.what === 'unit'
            ? (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('unit', `${shown} is not a grid intensity`, 'write it as "56 g/kWh"')
            : number;
    }
    const mass = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMass */ .ov)((parts[1] ?? '').trimEnd());
    if (!mass.ok)
        return mass.what === 'unit-missing' ? { ...mass, hint: `write "${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .trimBlanks */ .I6)(parts[1] ?? '')} g/kWh"` } : mass;
    const grams = (mass.value.value * 1000) / (parts[2] === 'MWh' ? 1000 : 1);
    if (grams > DIRTIEST)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('out-of-range', `${shown} is more than any grid emits`, `write at most ${DIRTIEST} g/kWh`);
    if (grams < cleanest)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('implausible', `${shown} is less than any source of electricity emits`, 'check the unit: g/kWh is a thousand times kg/kWh');
    return { ok: true, value: grams };
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

/***/ 2400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ parsePerRequests),
/* harmony export */   WN: () => (/* binding */ parseRate),
/* harmony export */   __: () => (/* binding */ parseEnergyPerRequest)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6421);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5753);
/** Things per time and per request: `20000 per day`, `0.3 Wh per request`, `5 gCO2e per 1000 requests`. */



/** Days in the units of time that a rate is written with. */
const DAYS = new Map([
    ...['s', 'sec', 'second'].map((unit) => [unit, { times: 86400, over: 1 }]),
    ...['min', 'minute'].map((unit) => [unit, { times: 1440, over: 1 }]),
    ...['h', 'hour'].map((unit) => [unit, { times: 24, over: 1 }]),
    ...['d', 'day'].map((unit) => [unit, { times: 1, over: 1 }]),
    ['week', { times: 1, over: 7 }],
    ['month', { times: 1, over: 30.4375 }],
    ['year', { times: 1, over: 365.25 }],
]);
/** Longer texts are no rates, and some patterns below take quadratic time. */
const LONGEST = 100;
/** Requests per day. A bare number is refused: nothing says whether it is a day's or a second's. */
function parseRate(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .trimBlanks */ .I6)(text);
    if (written.length > LONGEST)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" is not a rate`, 'write it as "20000 per day"');
    const parts = /^(\S*)(?:[ \t]+requests?)?[ \t]*(?:\bper[ \t]+|\/[ \t]*)([A-Za-z]+)$/.exec(written);
    const number = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fromNumber */ .oB)((0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(parts?.[1] ?? written));
    if (!parts) {
        if (number.ok)
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('unit-missing', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" does not say per what time`, `write "${written} per day"`);
        return number.what === 'unit'
            ? (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" is not a rate`, 'write it as "20000 per day"')
            : number;
    }
    if (!number.ok)
        return number;
    const days = DAYS.get(parts[2] ?? '');
    if (!days)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(parts[2] ?? '')}" is not a time`, 'write per second, minute, hour, day, week, month or year');
    const perDay = (number.value * days.times) / days.over;
    if (!Number.isFinite(perDay))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('not-finite', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" is too large to count`, 'write a smaller number');
    return { ok: true, value: perDay };
}
/** Splits `5 gCO2e per 1000 requests`; `null` when the text is not about requests at all. */
function parsePerRequests(text, amount = _quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAmount */ .C_) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .trimBlanks */ .I6)(text);
    if (written.length > LONGEST)
        return null;
    const parts = /^(.*?)[ \t]*(?:\bper\b|\/)[ \t]*(\S*?)[ \t]*(?:requests?|answers?|quer(?:y|ies)|calls?|inferences?)$/s.exec(written);
    if (!parts)
        return null;
    const quantity = amount(parts[1] ?? '');
    if (!quantity.ok)
        return quantity;
    const count = parts[2] === '' ? { ok: true, value: 1 } : (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fromNumber */ .oB)((0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(parts[2] ?? ''));
    if (!count.ok)
        return count.what === 'unit'
            ? (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('number', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(parts[2] ?? '')}" is not a number`, 'write the digits, such as 1000')
            : count;
    if (!Number.isInteger(count.value) || count.value < 1) {
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('out-of-range', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" counts ${count.value} requests`, 'write a whole number of requests, at least 1');
    }
    return { ok: true, value: { quantity: quantity.value, requests: count.value } };
}
/** Watt-hours per request, for what a serving's record says was measured. */
function parseEnergyPerRequest(text) {
    const per = parsePerRequests(text);
    const amount = per ?? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAmount */ .C_)(text);
    if (!amount.ok)
        return amount.what === 'unit-missing' ? { ...amount, hint: amount.hint.replace('kgCO2e', 'Wh') } : amount;
    const { quantity, requests } = 'requests' in amount.value ? amount.value : { quantity: amount.value, requests: 1 };
    if (quantity.unit !== 'kWh')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('unit', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .trimBlanks */ .I6)(text))}" is not an energy`, 'write it in Wh, such as "0.21 Wh"');
    return { ok: true, value: (quantity.value * 1000) / requests };
}


/***/ }),

/***/ 5821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   g4: () => (/* binding */ emptyPaths),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   qf: () => (/* binding */ shapeProblems)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6421);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(910);
/* harmony import */ var _yaml_located_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3996);
/**
 * Holds a located YAML tree against a zod schema and turns what does not fit into problems with places.
 * The schema sees text only; each value brings its own reading (`written`), so that no library guesses a number.
 */




/** A value that is read from its text by a function of ours. */
function written(read, meaning) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .transform((text, context) => {
        const result = read(text);
        if (result.ok)
            return result.value;
        context.addIssue({ code: 'custom', message: result.why, params: { what: result.what, hint: result.hint } });
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
    })
        .meta({ type: 'string', ...meaning });
}
/** A single text where a list is also possible. */
function oneOrMore(item, meaning) {
    const { type, ...rest } = { type: 'string', ...meaning };
    const json = { anyOf: [{ type }, { type: 'array', items: { type } }] };
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY((value) => (typeof value === 'string' ? [value] : value), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item))
        .meta({ ...json, ...rest, type: undefined, items: undefined });
}
/** Nobody reads more, and a file of fifty thousand mistakes should not take seconds. */
const MOST_ISSUES = 500;
/** Everything in the tree that does not fit the schema, in no particular order. */
function shapeProblems(schema, root, make, later) {
    // A key that is not known is a problem of its own, whatever stands below it.
    const empty = emptyPaths(root)
        .slice(0, MOST_ISSUES)
        .filter((path) => schemaAt(schema, path) !== null);
    const problems = empty.map((path) => {
        return make('missing', (0,_yaml_located_js__WEBPACK_IMPORTED_MODULE_2__/* .keyPlaceOf */ .w8)(root, path), `${label(path)} has no value`, 'write a value, or delete the line');
    });
    const hidden = new Set(empty.map((path) => path.join('\0')));
    const result = schema.safeParse((0,_yaml_located_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlain */ .Ul)(root));
    const issues = (result.error?.issues ?? [])
        .slice(0, MOST_ISSUES)
        .filter((issue) => !hidden.has(issue.path.join('\0')));
    return [...problems, ...issues.flatMap((issue) => issueProblems(issue, schema, root, make, later))];
}
function issueProblems(issue, schema, root, make, later) {
    const { path } = issue;
    const name = label(path);
    const node = exactNode(root, path);
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.slice(0, MOST_ISSUES).map((key) => unknownKey(key, [...path, key], schema, root, make, later));
    }
    // An item of a list goes by its list, whose example shows both.
    const example = exampleAt(schema, typeof path.at(-1) === 'number' ? path.slice(0, -1) : path);
    if (node === undefined)
        return [make('missing', (0,_yaml_located_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(root, path), `${name} is missing`, `add "${name}: ${example}"`)];
    if (issue.code === 'custom') {
        const { what, hint } = issue.params;
        return [make(what, node.at, `${name} ${issue.message}`, hint)];
    }
    if (issue.code === 'invalid_value' && node.kind === 'scalar') {
        const choices = issue.values.map(String);
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(node.text, choices);
        const hint = `write ${meant ? `"${meant}"` : listed(choices)}`;
        return [make('choice', node.at, `${name} "${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)(node.text)}" is not known`, hint)];
    }
    const item = typeof path.at(-1) === 'number' ? 'has an item that is' : 'is';
    const kind = node.kind === 'map' ? 'a mapping' : node.kind === 'list' ? 'a list' : 'a single value';
    return [make('type', node.at, `${name} ${item} ${kind}`, `write it as ${name}: ${example}`)];
}
function unknownKey(key, path, schema, root, make, later) {
    const at = (0,_yaml_located_js__WEBPACK_IMPORTED_MODULE_2__/* .keyPlaceOf */ .w8)(root, path);
    const instead = later.get(key);
    if (instead !== undefined)
        return make('later', at, `${key} is not in this release`, instead);
    const known = keysAt(schema, path.slice(0, -1));
    const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, known);
    const hint = meant ? `write "${meant}"` : `the keys here are ${listed(known, 'and')}`;
    return make('unknown-key', at, `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)(key)}" is not a known key`, hint);
}
/** The name that stands before the value: the last key of the path; items of a list go by the name of their list. */
function label(path) {
    const last = path.findLast((step) => typeof step === 'string');
    return last === undefined ? (path.length > 0 ? 'the item' : 'the document') : String(last);
}
function exactNode(root, path) {
    let node = root;
    for (const step of path) {
        if (node?.kind === 'map')
            node = node.entries.get(String(step))?.value;
        else if (node?.kind === 'list')
            node = node.items[Number(step)];
        // A single value that was taken as a list of one.
        else if (step !== 0)
            return undefined;
    }
    return node;
}
/** Keys without a value. A schema would take them for keys that are not there. */
function emptyPaths(node, path = []) {
    if ((0,_yaml_located_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmpty */ .Im)(node))
        return [path];
    if (node.kind === 'list')
        return node.items.flatMap((item, index) => emptyPaths(item, [...path, index]));
    if (node.kind === 'map')
        return [...node.entries.values()].flatMap(({ key, value }) => emptyPaths(value, [...path, key]));
    return [];
}
function keysAt(schema, path) {
    const found = schemaAt(schema, path);
    const object = found && unwrapped(found);
    return object instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH ? Object.keys(object.shape) : [];
}
function exampleAt(schema, path) {
    let found = schemaAt(schema, path);
    while (found && !found.meta()?.examples)
        found = inner(found);
    const examples = found?.meta()?.examples;
    return Array.isArray(examples) ? String(examples[0]) : '…';
}
/** The schema of what a path leads to; `null` below a key that is not known. */
function schemaAt(schema, path) {
    let found = schema;
    for (const step of path) {
        const outer = unwrapped(found);
        // `Object.hasOwn`, for there may be a key named `constructor`.
        if (outer instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH)
            found = Object.hasOwn(outer.shape, step) ? outer.shape[String(step)] : null;
        else if (outer instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodArray */ .naA)
            found = outer.element;
        if (found === null)
            return null;
    }
    return found;
}
/** Without the wrappers for defaults and the like. */
function unwrapped(schema) {
    const within = inner(schema);
    return within === null ? schema : unwrapped(within);
}
function inner(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodOptional */ .IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodDefault */ .XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodPrefault */ .xgV) {
        return schema.unwrap();
    }
    return null;
}
function listed(words, last = 'or') {
    const quoted = words.map((word) => `"${word}"`);
    return quoted.length < 2 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`;
}


/***/ }),

/***/ 1309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parseYamlBytes),
/* harmony export */   parseLocatedYaml: () => (/* binding */ parseLocatedYaml),
/* harmony export */   x: () => (/* binding */ RECORD_LIMITS)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8325);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2230);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6869);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2164);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2104);
/**
 * YAML as people write it by hand: one document, no aliases, tags, directives or merge keys, every scalar as text.
 *
 * js-yaml hands out events with offsets, so one parser gives both safety and places. It took 0.1 s for each of some
 * fifty hostile texts of 8 MiB; a parser that builds its own tree with ranges needed 41 s for 1 KB of `? ? ?`.
 */







const MAX_DEPTH = 20;
/** What a record may be: 8 MiB of which most is comment; 50,000 values take 0.1 s. */
const RECORD_LIMITS = { maxBytes: 8 * 1024 * 1024, maxNodes: 50_000 };
const MOST_PROBLEMS = 20;
const report = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .reporter */ .YX)(_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .yamlProblems */ .E);
/** Reads bytes as UTF-8 and then as YAML. */
function parseYamlBytes(bytes, options) {
    const maxBytes = options.maxBytes ?? RECORD_LIMITS.maxBytes;
    const start = { file: options.file, line: options.firstLine ?? 1, column: 1 };
    if (bytes.length > maxBytes)
        return refuse((0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(start, maxBytes));
    const decoded = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(options.file, bytes, 'refuse');
    return decoded.ok ? parseLocatedYaml(decoded.value.text, options) : decoded;
}
/** Reads a text as one YAML document; an empty one is a problem. Never throws for what the text holds. */
function parseLocatedYaml(text, options) {
    const { file, firstLine = 1, maxBytes = RECORD_LIMITS.maxBytes, maxNodes = RECORD_LIMITS.maxNodes } = options;
    const start = { file, line: firstLine, column: 1 };
    const bounds = { maxBytes, maxNodes, maxDepth: MAX_DEPTH };
    const large = (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .oversize */ .AS)(text, start, bounds);
    if (large !== null)
        return refuse(large);
    const placeAt = (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .placesIn */ .y)(text, file, firstLine);
    const directive = directiveIn(text);
    if (directive !== null) {
        return refuse(report('yaml/directive', placeAt(directive), 'a directive: a line that begins with "%"', 'delete the line'));
    }
    const events = (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventsIn */ .pd)(text, start, placeAt, bounds);
    return events.ok ? build(text, events.value, placeAt, start) : events;
}
function build(text, events, placeAt, start) {
    const documents = events.filter((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT).length;
    const bare = events.every((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT || isNothing(event));
    if (bare)
        return refuse(report('yaml/empty', start, 'nothing but comments or white space', 'fill it in, or delete the file'));
    if (documents > 1) {
        const at = placeAt(secondDocument(events));
        return refuse(report('yaml/many-documents', at, 'a second document begins here', 'keep one document in a file'));
    }
    const problems = [];
    const tree = new _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .TreeBuilder */ .G(text, events, placeAt, problems).read(start);
    const [first, ...others] = problems.slice(0, MOST_PROBLEMS);
    return first ? { ok: false, problems: [first, ...others] } : { ok: true, value: tree };
}
/** Offset of the first line that begins with `%` before any content. */
function directiveIn(text) {
    const line = /[ \t]*(?:#[^\r\n]*)?[\r\n]/y;
    while (line.test(text))
        if (text[line.lastIndex] === '%')
            return line.lastIndex;
    return text[0] === '%' ? 0 : null;
}
function isNothing(event) {
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR && event.valueStart < 0 && event.tagStart < 0;
}
function secondDocument(events) {
    const first = events.findIndex((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT);
    const second = events.findIndex((event, index) => index > first && event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT);
    const before = events.slice(0, second).map(lastOffset);
    const after = events
        .slice(second)
        .map(lastOffset)
        .find((offset) => offset >= 0);
    return after ?? before.reduce((a, b) => Math.max(a, b), 0);
}
function lastOffset(event) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return event.valueStart;
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING ? event.start : -1;
}
function refuse(problem) {
    return { ok: false, problems: [problem] };
}


/***/ })

};
