export const id = 6557;
export const ids = [6557];
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

/***/ 6557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readImpactFramework: () => (/* binding */ readImpactFramework)
});

// EXTERNAL MODULE: ./build/parse/whole.js
var whole = __webpack_require__(71);
// EXTERNAL MODULE: ./build/parse/yaml/foreign.js
var foreign = __webpack_require__(966);
// EXTERNAL MODULE: ./build/parse/yaml/values.js
var yaml_values = __webpack_require__(78);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/number.js
var number = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/plain-run.js
var plain_run = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/parse/plausibility.js
var plausibility = __webpack_require__(6369);
;// CONCATENATED MODULE: ./build/parse/readers/impact-framework/problems.js
/** What can be wrong with an output of Impact Framework. */
const impactFrameworkProblems = {
    'impact-framework/number': {
        class: 'E_NUMBER',
        severity: 'error',
        means: 'An energy, an emission or a duration is not a number of at least zero. Its component is not counted.',
        fix: 'Run the manifest again.',
    },
    'impact-framework/unit': {
        class: 'E_UNIT',
        severity: 'error',
        means: 'The manifest gives a parameter a unit that is none of energy or mass. The parameter is not counted.',
        fix: 'Write kWh for energies and gCO2eq for emissions under `parameter-metadata`.',
    },
    'impact-framework/incomplete': {
        class: 'E_MISSING',
        severity: 'error',
        means: 'Only some observations of a component have the parameter, so that the sum would be too small. It is not counted.',
        fix: 'Run the manifest again with observations that have it all.',
    },
    'impact-framework/implausible-power': {
        class: 'E_IMPLAUSIBLE',
        severity: 'error',
        means: 'Energy divided by duration is more than 15 kW, which no host draws. The component is not counted.',
        fix: 'Check the unit of the energy: kWh.',
    },
    'impact-framework/timestamp': {
        class: 'E_TIME',
        severity: 'warning',
        means: 'A timestamp is not a date that exists. The component counts, its time is unknown.',
        fix: 'Write it as `2026-11-02T18:00:00Z`.',
    },
};

// EXTERNAL MODULE: ./build/parse/later.js
var later = __webpack_require__(382);
// EXTERNAL MODULE: ./build/parse/time.js
var time = __webpack_require__(6759);
;// CONCATENATED MODULE: ./build/parse/readers/impact-framework/series.js
/** When the observations of a component began and ended. */





const report = (0,problem/* reporter */.YX)(impactFrameworkProblems);
/** From the first to the end of the last; `null` where a timestamp cannot be read. */
function observations(outputs, problems) {
    const unknown = { started: null, finished: null };
    const times = [];
    for (const output of outputs) {
        const text = (0,yaml_values/* textUnder */.I5)(output, 'timestamp');
        if (text === null)
            return unknown;
        const read = (0,time/* parseInstant */.n)(text);
        if (!read.ok) {
            const place = (0,yaml_values/* under */.hG)(output, 'timestamp')?.at ?? output.at;
            problems.push(report('impact-framework/timestamp', place, `timestamp ${read.why}`, read.hint));
            return unknown;
        }
        times.push({ at: read.value, seconds: Number((0,yaml_values/* textUnder */.I5)(output, 'duration') ?? 0) });
    }
    const [first, ...others] = times;
    if (first === undefined || first.at.precision === 'date')
        return unknown;
    const start = others.reduce((a, b) => (b.at.seconds < a.at.seconds ? b : a), first);
    const end = others.reduce((a, b) => (b.at.seconds + b.seconds > a.at.seconds + a.seconds ? b : a), first);
    return { started: (0,later/* later */.N)(start.at, 0), finished: (0,later/* later */.N)(end.at, end.seconds) };
}

;// CONCATENATED MODULE: ./build/parse/readers/impact-framework/component.js
/** From the observations of one component to its run: sums over time of what the pipeline made of each of them. */








const component_report = (0,problem/* reporter */.YX)(impactFrameworkProblems);
/** Parts of an energy by the names that plugins give them; `energy` itself is their sum. */
const PARTS = {
    cpuKwh: ['cpu/energy', 'cpu-energy', 'energy-cpu', 'cpu-energy-kwh', 'energy-cpu-kwh'],
    gpuKwh: ['gpu/energy', 'gpu-energy', 'energy-gpu', 'gpu-energy-kwh'],
    ramKwh: ['memory/energy', 'memory-energy', 'energy-memory', 'ram/energy'],
};
const OTHER_PARTS = ['network/energy', 'energy-network', 'network-energy', 'storage/energy', 'disk/energy'];
const OPERATIONAL = ['carbon-operational', 'operational-carbon'];
const EMBODIED = ['carbon-embodied', 'embodied-carbon'];
/** `nothing`: no energy and no emissions. `null`: not counted, and the problem is noted. */
function componentRun(component, units, problems) {
    const seen = problems.length;
    const sums = new Sums(component, problems);
    const energy = energyOf(sums, units);
    const { kg, warnings } = emissionsOf(sums, units);
    const durationS = sums.sum('duration', () => 1);
    // A parameter that is wrong makes the whole component uncertain.
    if (problems.slice(seen).some(({ severity }) => severity === 'error'))
        return null;
    if (energy === null && kg === null)
        return 'nothing';
    const kwh = energy?.totalKwh ?? 0;
    if ((0,plausibility/* judgeMeanPower */.Us)(kwh, durationS ?? 0) === 'too-high') {
        const message = `${kwh} kWh in ${durationS} s is ${(0,plausibility/* meanPower */.rP)(kwh, durationS ?? 0)}, which no host draws`;
        problems.push(component_report('impact-framework/implausible-power', component.at, message, 'check the unit of the energy'));
        return null;
    }
    const times = observations(component.outputs, problems);
    const isZero = kwh === 0 && kg === null && durationS !== 0;
    const strange = kg !== null && kwh > 0 && !(0,plausibility/* isPlausibleIntensity */.V0)(kg, kwh);
    return (0,plain_run/* plainRun */.q)({
        id: `impact-framework:${(0,digest/* digest */.b)([...component.names, times.started, kwh, kg, durationS].join('\n'))}`,
        source: {
            format: 'impact-framework',
            path: component.at.file,
            line: component.at.line,
            column: component.at.column,
        },
        hardware: devicesOf(component.outputs),
        site: siteOf(component.outputs),
        gridGPerKwh: gridOf(component.outputs),
        warnings: [...warnings, ...(isZero ? ['zero_energy'] : []), ...(strange ? ['implausible_intensity'] : [])].sort(),
        ...times,
        durationS: durationS === 0 ? null : durationS,
        durationQuality: durationS === null || durationS === 0 ? 'unknown' : 'wall',
        energy: kwh === 0 ? null : energy,
        declaredKg: kg,
        evidence: 'declared',
    });
}
function energyOf(sums, units) {
    const of = (names) => sums.first(names, (name) => units.kwh(name));
    const parts = { cpuKwh: of(PARTS.cpuKwh), gpuKwh: of(PARTS.gpuKwh), ramKwh: of(PARTS.ramKwh) };
    const others = OTHER_PARTS.map((name) => of([name]));
    const known = [...Object.values(parts), ...others].filter((part) => part !== null);
    const total = of(['energy']) ?? (known.length === 0 ? null : exactSum(known));
    if (total === null)
        return null;
    // Parts of something else that has the same name: of the machine, where the total is that of a share of it.
    const fit = exactSum(known) <= total * 1.001;
    const fitting = fit ? parts : { cpuKwh: null, gpuKwh: null, ramKwh: null };
    return { totalKwh: total, boundary: 'node', pueApplied: 1, supply: 'ac', ...fitting };
}
/** Without the last digits, in which sums of decimal fractions are wrong. */
function exactSum(values) {
    return Number(values.reduce((all, one) => all + one, 0).toPrecision(15));
}
/** Of the operation; `carbon` alone is with the making of the machine where that stands beside it. */
function emissionsOf(sums, units) {
    const of = (names) => sums.first(names, (name) => units.kg(name));
    const operational = of(OPERATIONAL);
    if (operational !== null)
        return { kg: operational, warnings: [] };
    const all = of(['carbon']);
    const withMaking = all !== null && EMBODIED.some((name) => sums.has(name));
    return { kg: all, warnings: withMaking ? ['embodied_included'] : [] };
}
class Sums {
    #component;
    #problems;
    constructor(component, problems) {
        this.#component = component;
        this.#problems = problems;
    }
    /** `*` stands in outputs that are there to be compared with others, for any value at all. */
    has(name) {
        const written = this.#component.outputs.map((output) => (0,yaml_values/* under */.hG)(output, name));
        return (written.some((node) => node !== null) &&
            !this.#component.outputs.some((output) => (0,yaml_values/* textUnder */.I5)(output, name) === '*'));
    }
    /** The sum of the first of the names that there is. */
    first(names, factorOf) {
        const name = names.find((one) => this.has(one));
        return name === undefined ? null : this.sum(name, factorOf);
    }
    /** `null` where no observation has it, or one has it wrong. */
    sum(name, factorOf) {
        if (!this.has(name))
            return null;
        const factor = factorOf(name);
        if (factor === null)
            return null;
        let sum = 0;
        for (const output of this.#component.outputs) {
            const value = this.#value(output, name);
            if (value === null)
                return null;
            sum += value;
        }
        return Number((sum * factor).toPrecision(15));
    }
    #value(output, name) {
        const node = (0,yaml_values/* under */.hG)(output, name);
        if (node === null) {
            const message = `an observation has no ${name}, and others have`;
            this.#problems.push(component_report('impact-framework/incomplete', output.at, message, 'run the manifest again'));
            return null;
        }
        const text = node.kind === 'scalar' ? node.text.trim() : '';
        const value = /^[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]{1,3})?$/.test(text) ? Number(text) : Number.NaN;
        if (Number.isFinite(value))
            return value;
        const message = node.kind === 'scalar' ? `${name} is "${(0,number/* shorten */.ml)(text)}"` : `${name} is no single value`;
        this.#problems.push(component_report('impact-framework/number', node.at, message, 'run the manifest again'));
        return null;
    }
}
/** What all observations say alike; `null` where they differ. */
function common(outputs, ...names) {
    for (const name of names) {
        const values = new Set(outputs.map((output) => (0,yaml_values/* textUnder */.I5)(output, name)));
        const [only = null] = values;
        if (values.size === 1 && only !== null)
            return only;
    }
    return null;
}
const VENDORS = new Map([
    ['aws', 'aws'],
    ['amazon', 'aws'],
    ['azure', 'azure'],
    ['microsoft', 'azure'],
    ['gcp', 'gcp'],
    ['google', 'gcp'],
]);
/** `geolocation` is a pair of coordinates, and stays in the file. */
function siteOf(outputs) {
    const vendor = common(outputs, 'cloud/vendor')?.toLowerCase() ?? '';
    const provider = VENDORS.get(vendor) ?? null;
    const region = common(outputs, 'cloud/region')?.toLowerCase() ?? '';
    const isName = /^[a-z][a-z0-9-]{1,40}$/.test(region);
    return { region: provider !== null && isName ? `${provider}:${region}` : null, provider, fallback: false };
}
function gridOf(outputs) {
    const value = Number(common(outputs, 'grid/carbon-intensity', 'grid-carbon-intensity') ?? 'unknown');
    return value > 0 && Number.isFinite(value) ? value : null;
}
function devicesOf(outputs) {
    const cpu = common(outputs, 'cpu/name', 'cpu/model-name', 'physical-processor');
    const gpu = common(outputs, 'gpu/name', 'gpu/model-name');
    const named = (kind, model) => {
        return model === null || model.length > 200 ? [] : [{ kind, model, count: null }];
    };
    return [...named('gpu', gpu), ...named('cpu', cpu)];
}

// EXTERNAL MODULE: ./build/parse/quantity.js
var quantity = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/parse/readers/impact-framework/units.js
/** Units of parameters: by convention kWh and grams, unless the manifest says others. */




const units_report = (0,problem/* reporter */.YX)(impactFrameworkProblems);
const KG_PER_G = 0.001;
function unitsIn(root, problems) {
    const stated = new Map();
    const plugins = (0,yaml_values/* under */.hG)(root, 'initialize', 'plugins');
    if (plugins?.kind === 'map')
        for (const { value } of plugins.entries.values())
            collect((0,yaml_values/* under */.hG)(value, 'parameter-metadata'), stated);
    collect((0,yaml_values/* under */.hG)(root, 'initialize', 'parameter-metadata'), stated);
    const told = new Set();
    const factor = (parameter, usual, read) => {
        const node = stated.get(parameter);
        const unit = (0,yaml_values/* textUnder */.I5)(node ?? null, 'unit');
        if (node === undefined || unit === null)
            return usual;
        const found = read(unit);
        if (found === null && !told.has(parameter)) {
            told.add(parameter);
            const message = `the unit of ${parameter.slice(0, 40)} is "${unit.slice(0, 20)}"`;
            problems.push(units_report('impact-framework/unit', node.at, message, 'write kWh for an energy, gCO2eq for an emission'));
        }
        return found;
    };
    return {
        kwh: (parameter) => factor(parameter, 1, energyUnit),
        kg: (parameter) => factor(parameter, KG_PER_G, massUnit),
    };
}
/** Under `inputs` and `outputs` of each plugin, by the name of the parameter. */
function collect(metadata, stated) {
    for (const side of ['inputs', 'outputs']) {
        const parameters = (0,yaml_values/* under */.hG)(metadata, side);
        if (parameters?.kind !== 'map')
            continue;
        for (const { key, value } of parameters.entries.values())
            if ((0,yaml_values/* textUnder */.I5)(value, 'unit') !== null)
                stated.set(key, value);
    }
}
function energyUnit(unit) {
    const one = (0,quantity/* parseEnergy */.wF)(`1 ${unit}`);
    return one.ok ? one.value.value : null;
}
function massUnit(unit) {
    const one = (0,quantity/* parseMass */.ov)(`1 ${unit}`);
    return one.ok ? one.value.value : null;
}

;// CONCATENATED MODULE: ./build/parse/readers/impact-framework/read.js





async function readImpactFramework(file) {
    const parsed = (0,foreign/* parseForeignYaml */.V)(await (0,whole/* wholeBytes */.f)(file), { file: file.path });
    if (!parsed.ok)
        return { runs: [], plans: [], servings: [], problems: parsed.problems };
    const problems = [...(parsed.warnings ?? [])];
    const root = parsed.value.find((document) => (0,yaml_values/* under */.hG)(document, 'initialize') !== null) ?? null;
    const state = (0,yaml_values/* textUnder */.I5)(root, 'execution', 'status');
    if (state !== null && state !== 'success')
        return nothing(file.path, problems, 'an execution that failed');
    const components = componentsOf((0,yaml_values/* under */.hG)(root, 'tree') ?? (0,yaml_values/* under */.hG)(root, 'graph'));
    if (components.length === 0)
        return nothing(file.path, problems, 'a manifest without outputs');
    const units = unitsIn(root, problems);
    const runs = [];
    const unused = [];
    for (const component of components) {
        const run = componentRun(component, units, problems);
        if (run === 'nothing') {
            const what = 'a component without energy or emissions';
            unused.push({ path: file.path, line: component.at.line, reason: 'no-quantity', what });
        }
        else if (run !== null)
            runs.push(run);
    }
    return { runs, plans: [], servings: [], problems, unused };
}
function nothing(path, problems, what) {
    return { runs: [], plans: [], servings: [], problems, unused: [{ path, line: 1, reason: 'no-quantity', what }] };
}
/** Nodes with outputs and without children; names are those on the way, and serve only to tell components apart. */
function componentsOf(tree, names = []) {
    const children = (0,yaml_values/* under */.hG)(tree, 'children');
    if (children?.kind === 'map') {
        return [...children.entries.values()].flatMap(({ key, value }) => componentsOf(value, [...names, key]));
    }
    const outputs = (0,yaml_values/* under */.hG)(tree, 'outputs');
    if (tree === null || outputs?.kind !== 'list' || outputs.items.length === 0)
        return [];
    return [{ at: outputs.at, names, outputs: outputs.items }];
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
