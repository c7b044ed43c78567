export const id = 600;
export const ids = [600,6210,3829,2823];
export const modules = {

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

/***/ 6210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ GROUPINGS),
/* harmony export */   Yp: () => (/* binding */ ledgerListing),
/* harmony export */   l2: () => (/* binding */ kgTogether)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1333);
/* harmony import */ var _footprint_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5999);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3165);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2194);
/* harmony import */ var _spent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7642);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9860);
/** The whole ledger as a document: what was booked when and by whom, sums of it, and what changed nothing. */







const GROUPINGS = ['month', 'quarter', 'year', 'path', 'model', 'author'];
function ledgerListing({ ledger, unreadable, unknown, policy, at, by }) {
    const { tip, landings, from, complete, policySince, bookings, commitments, remarks } = ledger;
    return {
        schema_version: 1,
        tip,
        at: (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .isoTime */ .L)(at),
        policy: { ...policy, since: policySince === null ? null : (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .isoTime */ .L)(policySince) },
        landings,
        from: from === null ? null : (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .isoTime */ .L)(from),
        complete,
        totals: sumsOf(bookings),
        by,
        groups: groupsOf(bookings, by),
        bookings: bookings.map(bookingReport),
        commitments: commitments.map(commitmentReport),
        remarks: remarks.map(({ landing, what, id, path, kg }) => ({ ...landed(landing), what, id, path, booked_kg: kg })),
        unreadable,
        unknown_corrections: unknown.map(({ run, kg, reason }) => ({ run, booked_kg: kg, reason })),
    };
}
function groupsOf(bookings, by) {
    const groups = new Map();
    for (const booking of bookings) {
        const name = groupOf(booking, by);
        const group = groups.get(name);
        if (group)
            group.push(booking);
        else
            groups.set(name, [booking]);
    }
    const all = [...groups].map(([name, own]) => ({ name, ...sumsOf(own) }));
    const byName = (a, b) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.name, b.name);
    if (periodOf(by) !== null)
        return all.sort(byName);
    return all.sort((a, b) => b.total_kg.central - a.total_kg.central || byName(a, b));
}
function periodOf(by) {
    return by === 'month' || by === 'quarter' || by === 'year' ? by : null;
}
function groupOf({ landing, record }, by) {
    const period = periodOf(by);
    if (period !== null)
        return (0,_window_js__WEBPACK_IMPORTED_MODULE_6__/* .windowOf */ .Ou)(period, landing.at).name;
    if (by === 'model')
        return record.model ?? '';
    return by === 'path' ? folderOf(record) : (nameOf(landing.author) ?? '');
}
/** The two outermost folders: `experiments/team-a`, under which the runs of one project usually stand. */
function folderOf({ source: { path } }) {
    return path.split('/').slice(0, -1).slice(0, 2).join('/') || '.';
}
function nameOf({ login, email }) {
    return login ?? email;
}
function sumsOf(bookings) {
    const all = (0,_spent_js__WEBPACK_IMPORTED_MODULE_5__/* .netted */ .J)(bookings);
    const sum = (line) => (0,_footprint_report_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalOfSum */ ._C)(all.map(({ lines }) => lines[line]).filter(isSomething));
    return {
        bookings: bookings.length,
        total_kg: (0,_footprint_report_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalOfSum */ ._C)(all.flatMap((one) => (0,_footprint_report_js__WEBPACK_IMPORTED_MODULE_1__/* .totalAmounts */ .Wl)(one))),
        energy_kwh: sum('energyKwh'),
        water_l: sum('waterL'),
    };
}
function isSomething({ cautious }) {
    return cautious > 0;
}
function bookingReport({ landing, change, record, lines }) {
    return {
        ...landed(landing),
        author: nameOf(landing.author),
        change,
        id: record.id,
        model: record.model,
        path: record.source.path,
        line: record.source.line,
        total_kg: (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .kgOf */ .W9)(lines),
        operational_kg: lines.operationalKg.central,
        idle_kg: lines.idleKg.central,
        embodied_kg: lines.embodiedKg.central,
        energy_kwh: lines.energyKwh.central,
        water_l: lines.waterL.central,
    };
}
function commitmentReport({ landing, record, footprint, ended }) {
    const { kind, id, source } = record;
    return {
        ...landed(landing),
        kind,
        id,
        path: source.path,
        line: source.line,
        total_kg: (0,_footprint_report_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalOfSum */ ._C)((0,_footprint_report_js__WEBPACK_IMPORTED_MODULE_1__/* .totalAmounts */ .Wl)(footprint)),
        ended: ended === null ? null : landed(ended),
    };
}
function landed({ commit, at }) {
    return { commit, date: (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .isoTime */ .L)(at) };
}
/** Kilograms of several bookings, best estimate. */
function kgTogether(some) {
    return (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .d)(some.map(({ total_kg }) => total_kg.central));
}


/***/ }),

/***/ 2823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   F$: () => (/* binding */ formatCells),
/* harmony export */   JF: () => (/* binding */ formatEmissions),
/* harmony export */   L$: () => (/* binding */ formatAgainst),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   QE: () => (/* binding */ formatEnergy),
/* harmony export */   RV: () => (/* binding */ tight),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   n1: () => (/* binding */ formatDays),
/* harmony export */   os: () => (/* binding */ formatMeasure),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   so: () => (/* binding */ formatMass),
/* harmony export */   uF: () => (/* binding */ unitOf),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
const MASS = [
    ['µg', 1e-9],
    ['mg', 1e-6],
    ['g', 1e-3],
    ['kg', 1],
    ['t', 1e3],
    ['kt', 1e6],
    ['Mt', 1e9],
];
const ENERGY = [
    ['µWh', 1e-9],
    ['mWh', 1e-6],
    ['Wh', 1e-3],
    ['kWh', 1],
    ['MWh', 1e3],
    ['GWh', 1e6],
    ['TWh', 1e9],
];
const WATER = [
    ['mL', 1e-3],
    ['L', 1],
    ['m³', 1e3],
];
const SCALES = { kgCO2e: MASS, kWh: ENERGY, L: WATER };
const MOST_DIGITS = 17;
/** `8.4 kg`, `120 g`, `1.23 t`. */
function formatMass(kg, digits = 3) {
    return scaled(kg, MASS, digits);
}
function formatEnergy(kwh, digits = 3) {
    return scaled(kwh, ENERGY, digits);
}
/** A value in the unit of a finding; rates per request are printed per 1000 requests, where people can compare them. */
function formatMeasure(value, unit, digits = 3) {
    const { scale, times, suffix } = measureOf(unit);
    return scaled(value * times, scale, digits) + suffix;
}
/** `8.4 kg (6.1 to 11)`; without the parenthesis when there is no doubt to show. */
function formatInterval(interval, unit = 'kgCO2e') {
    const range = formatRange(interval, unit);
    const central = formatMeasure(interval.central, unit);
    return range === null ? central : `${central} (${range})`;
}
/** The unit in which a mass reads well, for those that stand beside it. */
function unitOf(value, unit = 'kgCO2e') {
    const { scale, times } = measureOf(unit);
    return stepOf(value * times, scale, 3)[0];
}
/** In the unit named, unless the value would be less than a hundredth of it. */
function formatCells({ low, central, high }, unit, shown) {
    const { scale, times } = measureOf(unit);
    const wanted = scale.find(([name]) => name === shown);
    const own = stepOf(central * times, scale, 3);
    const step = wanted !== undefined && (central === 0 || (central * times) / wanted[1] >= 0.01) ? wanted : own;
    const digits = roundsInOrder(low, central, high, 2) && high >= low * 1.2 ? 2 : 3;
    const print = (value, most) => plain((value * times) / step[1], most);
    const ends = low === high ? null : [print(low, digits), print(high, digits)];
    const told = ends !== null && ends[0] !== ends[1] ? ends : null;
    return { value: print(central, 3), unit: step[0], low: told?.[0] ?? null, high: told?.[1] ?? null };
}
/** `8.4 kg CO2e (6.1 to 11)`. */
function formatEmissions(kg) {
    const range = formatRange(kg);
    return `${formatMass(kg.central)} CO2e${range === null ? '' : ` (${range})`}`;
}
/** The same figures with unbreakable spaces before units and inside ranges, for narrow cells. */
function tight(text) {
    return text
        .replace(/(\d) (?=(?:[µmkMGT]?(?:g|t|Wh|L)|[A-Z]{3}|m³|h|min|days?|years?)(?![\w³]))/g, '$1\u00a0')
        .replace(/(\d) to (?=\d)/g, '$1\u00a0to\u00a0');
}
/**
 * `6.1 to 11`, in the unit of the central value (or the one named) where both ends read well in it, else each with
 * its own.
 */
function formatRange(interval, unit = 'kgCO2e', shown) {
    const { low, central, high } = interval;
    if (low === high)
        return null;
    const { scale, times, suffix } = measureOf(unit);
    const step = scale.find(([name]) => name + suffix === shown) ?? stepOf(central * times, scale, 3);
    const inStep = (value) => (value * times) / step[1];
    const readable = [low, high].every((end) => end === 0 || (inStep(end) >= 0.1 && inStep(end) < 10_000));
    const digits = roundsInOrder(low, central, high, 2) && high >= low * 1.2 ? 2 : 3;
    const print = (end) => (readable ? plain(inStep(end), digits) : scaled(end * times, scale, digits));
    const [from, to] = [print(low), print(high)];
    return from === to ? null : `${from} to ${to}`;
}
/**
 * A value and the limit it is held against, in one unit, with as many digits as it takes to tell them apart:
 * 50.0004 kg of 50 kg must not read "50 kg of 50 kg" beside a blocked merge.
 */
function formatAgainst(value, limit, unit) {
    const { scale, times, suffix } = measureOf(unit);
    const step = commonStep(value * times, limit * times, scale);
    const inStep = (amount, digits) => plain((amount * times) / step[1], digits);
    let digits = 3;
    while (value !== limit && digits < MOST_DIGITS && inStep(value, digits) === inStep(limit, digits))
        digits++;
    return {
        value: inStep(value, digits),
        limit: inStep(limit, digits),
        unit: step[0] + suffix,
        difference: formatMeasure(Math.abs(limit - value), unit),
    };
}
/** The unit of the limit, which is about what the policy says, unless the value cannot be read in it. */
function commonStep(value, limit, scale) {
    const ofLimit = stepOf(limit, scale, 3);
    const inLimit = value / ofLimit[1];
    const ofValue = stepOf(value, scale, 3);
    if (limit === 0)
        return ofValue;
    if (inLimit >= 10_000)
        return scale.filter(([, size]) => limit / size >= 0.01).at(-1) ?? ofLimit;
    return inLimit > 0 && inLimit < 0.1 && limit / ofValue[1] < 10_000 ? ofValue : ofLimit;
}
/** `82%`; never 100% for something above or below it, never 0% for something. */
function formatPercent(ratio) {
    if (!Number.isFinite(ratio))
        return 'not known';
    const percent = ratio * 100;
    const rounded = Math.round(percent);
    if (rounded === 100 && percent > 100)
        return '>100%';
    if (rounded === 100 && percent < 100)
        return '<100%';
    if (rounded === 0 && percent > 0)
        return '<1%';
    return rounded >= 1000 ? `${plain(ratio, 3)}×` : `${rounded}%`;
}
/** Days of a break-even: `9 days`, `3.4 years`. */
function formatDays(days) {
    if (!Number.isFinite(days))
        return 'not known';
    if (days > 0 && days < 1)
        return 'less than a day';
    if (days < 730)
        return counted(Math.round(days), 'day');
    const years = days / 365.25;
    return years < 1000 ? `${plain(years, 2)} years` : 'more than 1000 years';
}
/** `36 h`, `45 min`, `12 s`. */
function formatDuration(seconds) {
    if (!Number.isFinite(seconds))
        return 'not known';
    if (seconds >= 3570)
        return `${plain(seconds / 3600, 3)} h`;
    return seconds >= 59.5 ? `${plain(seconds / 60, 2)} min` : `${plain(seconds, 2)} s`;
}
/** Requests, tokens: `20 thousand`, `1.5 million`. */
function formatCount(count) {
    if (!Number.isFinite(count))
        return 'not known';
    const large = count >= 9999.5 ? LARGE.find(([, size]) => count >= size * 0.9995) : undefined;
    return large === undefined ? plain(count, 4) : `${plain(count / large[1], 3)} ${large[0]}`;
}
const LARGE = [
    ['trillion', 1e12],
    ['billion', 1e9],
    ['million', 1e6],
    ['thousand', 1e3],
];
/** `1 run`, `2 runs`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** A plain decimal with so many significant digits, trailing zeros dropped; integers keep all their digits. */
function plain(value, digits) {
    if (!Number.isFinite(value))
        return 'not known';
    if (value === 0)
        return '0';
    const magnitude = Math.floor(Math.log10(Math.abs(value)));
    const decimals = Math.min(Math.max(digits - 1 - magnitude, 0), 100);
    const fixed = fixedPoint(value, decimals);
    return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
}
/** toFixed turns to exponents from 1e21 on. */
function fixedPoint(value, decimals) {
    return Math.abs(value) < 1e21 ? value.toFixed(decimals) : BigInt(value).toString();
}
function scaled(value, scale, digits) {
    if (!Number.isFinite(value))
        return 'not known';
    const [unit, size] = stepOf(value, scale, digits);
    const [smallest, smallestSize] = scale[0] ?? ['', 1];
    if (value !== 0 && Math.abs(value) < smallestSize * 0.001)
        return `< 0.001 ${smallest}`;
    return `${plain(value / size, digits)} ${unit}`;
}
/** The largest unit in which the rounded value is at least 1; zero is printed in the base unit. */
function stepOf(value, scale, digits) {
    const base = scale.find(([, size]) => size === 1) ?? ['', 1];
    if (value === 0 || !Number.isFinite(value))
        return base;
    const reached = scale.filter(([, size]) => Math.abs(Number((value / size).toPrecision(digits))) >= 1);
    return reached.at(-1) ?? scale[0] ?? base;
}
function roundsInOrder(low, central, high, digits) {
    const round = (value) => Number(value.toPrecision(digits));
    return round(low) <= central && central <= round(high) && round(low) < round(high);
}
function measureOf(unit) {
    const [base = '', rate] = unit.split(' per ');
    // Money has one unit, its code.
    const scale = SCALES[base] ?? [[base, 1]];
    return rate === undefined ? { scale, times: 1, suffix: '' } : { scale, times: 1000, suffix: ' per 1000 requests' };
}


/***/ })

};
