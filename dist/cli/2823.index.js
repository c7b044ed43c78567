export const id = 2823;
export const ids = [2823];
export const modules = {

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
