export const id = 7626;
export const ids = [7626,2823];
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


/***/ }),

/***/ 7626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderReplay: () => (/* binding */ renderReplay),
/* harmony export */   renderReplayMarkdown: () => (/* binding */ renderReplayMarkdown),
/* harmony export */   replayHeadline: () => (/* binding */ replayHeadline)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2823);
/* harmony import */ var _terminal_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9970);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9822);



const CELLS = 24;
/** Rows of the table in Markdown; GitHub cuts comments at 65,536 characters. */
const MOST_ROWS = 100;
const SUBJECT = 48;
/** `7 of 61 merges would have been blocked: 318 of 1,240 kgCO2e`. */
function replayHeadline({ merges, blocked, avoided_kg, added_kg }) {
    if (merges === 0)
        return 'There is nothing to replay: the history holds no merge in that time';
    if (blocked === 0)
        return `None of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(merges, 'merge')} would have been blocked: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(added_kg)}CO2e in all`;
    const amount = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(avoided_kg)}CO2e of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(added_kg)}CO2e`;
    return `${blocked} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(merges, 'merge')} would have been blocked: ${amount}`;
}
function renderReplay(report, options) {
    const sheet = new _terminal_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .Sheet */ .cj(options);
    sheet.line(replayHeadline(report), 0, 'bold');
    sheet.line(`Policy: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(report.policy.source)}, mode ${report.policy.mode}`, 0, 'dim');
    if (report.months.some(isActive)) {
        sheet.heading('By month: let through █, blocked ▓');
        const most = Math.max(...report.months.map((month) => month.passed_kg + month.blocked_kg));
        sheet.rows(report.months.map((month) => [month.month, bar(month, most), kgOf(month), countOf(month)]), 2, (row) => ((report.months[row]?.blocked ?? 0) > 0 ? 'yellow' : undefined));
    }
    const blocked = report.steps.filter((step) => step.blocked);
    if (blocked.length > 0) {
        sheet.heading('Would have been blocked');
        for (const step of blocked) {
            sheet.line(`${step.date}  ${step.commit.slice(0, 10)}  ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(step.added_kg)}  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(step.subject).slice(0, SUBJECT)}`, 2, undefined, 4);
            sheet.line(reasonOf(step), 4, 'dim');
        }
    }
    sheet.gap();
    for (const line of FINE_PRINT)
        sheet.line(line, 0, 'dim');
    return sheet.toString();
}
/** What is not known, so that nobody takes a replay for more than it is. */
const FINE_PRINT = [
    'A merge that would have been blocked is left out of what later merges are judged with.',
    'What was spent before a pull request is not undone by blocking it: the amount is the most that could have been avoided.',
];
function renderReplayMarkdown(report) {
    const blocked = report.steps.filter((step) => step.blocked);
    const rows = blocked
        .slice(0, MOST_ROWS)
        .map((step) => [
        step.date,
        (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(step.commit.slice(0, 10)),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(step.subject, SUBJECT),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(step.added_kg),
        reasonIn(step),
    ]);
    const more = blocked.length > rows.length ? `\n\n${blocked.length - rows.length} more.` : '';
    const parts = [
        `**${replayHeadline(report)}**`,
        `Policy ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(report.policy.source)}, mode ${report.policy.mode}.`,
        report.months.some(isActive) ? chart(report.months) : null,
        rows.length > 0 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Merged', 'Commit', 'What', 'Adds', 'Why'], 'lllrl', rows) + more : null,
        FINE_PRINT.join(' '),
    ];
    return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}
/** Mermaid draws no stacked bars: the second series stands in front of the first, so the first is the sum. */
function chart(months) {
    const shown = months.slice(-24);
    const list = (of) => shown.map((month) => Number(of(month).toPrecision(6))).join(', ');
    const lines = [
        'xychart-beta',
        '  title "kg CO2e by month: all merges, and what would have been let through"',
        `  x-axis [${shown.map(({ month }) => `"${month}"`).join(', ')}]`,
        '  y-axis "kg CO2e"',
        `  bar [${list((month) => month.passed_kg + month.blocked_kg)}]`,
        `  bar [${list((month) => month.passed_kg)}]`,
    ];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(lines.join('\n'), 'mermaid');
}
function bar({ passed_kg, blocked_kg }, most) {
    if (most <= 0)
        return '';
    const cells = (kg) => (kg > 0 ? Math.max(1, Math.round((kg / most) * CELLS)) : 0);
    return '█'.repeat(cells(passed_kg)) + '▓'.repeat(cells(blocked_kg));
}
function kgOf({ passed_kg, blocked_kg }) {
    return passed_kg + blocked_kg > 0 ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMass */ .so)(passed_kg + blocked_kg) : '';
}
function countOf({ merges, blocked }) {
    if (merges === 0)
        return '';
    return blocked === 0 ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(merges, 'merge') : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(merges, 'merge')}, ${blocked} blocked`;
}
function isActive({ passed_kg, blocked_kg, blocked }) {
    return passed_kg + blocked_kg > 0 || blocked > 0;
}
function reasonOf(step) {
    const amount = amountOf(step);
    return amount === null
        ? `${step.verdict}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(step.headline)}`
        : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(step.decided_by?.budget ?? '')}: ${amount}`;
}
function reasonIn(step) {
    const amount = amountOf(step);
    return amount === null ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(step.verdict) : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(step.decided_by?.budget ?? '')}: ${amount}`;
}
function amountOf({ decided_by }) {
    if (decided_by === null)
        return null;
    const { gated, limit, unit } = decided_by;
    if (limit === null)
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMeasure */ .os)(gated, unit);
    const pair = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAgainst */ .L$)(gated, limit, unit);
    return `${pair.value} of ${pair.limit} ${pair.unit}`;
}


/***/ }),

/***/ 9970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cj: () => (/* binding */ Sheet),
/* harmony export */   iH: () => (/* binding */ alignDecimals),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   t0: () => (/* binding */ KEPT)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9822);
/**
 * Text on a grid of characters: wrapped, indented, coloured. Colour is the only escape sequence we print, and ours.
 * Lines are inert, because a terminal may be the log of a GitHub runner.
 */

const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
};
/** Wider lines are tiring to read, whatever the window. */
const WIDEST = 100;
/** A column of text that is narrower than this reads worse than a line of its own. */
const NARROWEST = 24;
class Sheet {
    #lines = [];
    #width;
    #color;
    constructor({ columns, color }) {
        this.#width = Math.min(Math.max(Number.isFinite(columns) ? Math.floor(columns) : 80, 20), WIDEST);
        this.#color = color;
    }
    get width() {
        return this.#width;
    }
    /** A paragraph; continued lines are indented by `hang` more. The text is already printable. */
    line(text, indent = 0, style, hang = 0) {
        for (const line of wrap(text, this.#width, indent, indent + hang))
            this.#lines.push(this.#paint(line, style));
    }
    /** A line that is copied, such as a line of a file: never wrapped. */
    verbatim(line) {
        this.#lines.push(line);
    }
    gap() {
        if (this.#lines.length > 0 && this.#lines.at(-1) !== '')
            this.#lines.push('');
    }
    heading(text) {
        this.gap();
        this.line(text, 0, 'bold');
    }
    /** Columns where they fit; the last one wrapped where there is room for it, else under the others; else all stacked. */
    rows(rows, indent, style = () => undefined) {
        const widths = columnWidths(rows);
        const before = indent + widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
        const room = this.#width - before;
        const fits = (widths.at(-1) ?? 0) <= room;
        for (const [index, row] of rows.entries()) {
            const cells = row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)));
            const start = ' '.repeat(indent) +
                cells
                    .slice(0, -1)
                    .map((cell) => `${cell}  `)
                    .join('');
            if (fits)
                this.#lines.push(this.#paint((start + (cells.at(-1) ?? '')).trimEnd(), style(index)));
            else if (room >= NARROWEST)
                this.#beside(start, row.at(-1) ?? '', before, style(index));
            else if (row.length > 2 && room >= 0)
                this.#under(start, row.at(-1) ?? '', indent + 2, style(index));
            else
                this.#stacked(row, indent, style(index));
        }
    }
    /** The last cell, on as many lines as it takes, beside the others. */
    #beside(start, last, before, style) {
        const [first = '', ...more] = wrap(last, this.#width, before, before);
        this.#lines.push(this.#paint((start + first.slice(before)).trimEnd(), style));
        for (const line of more)
            this.#lines.push(this.#paint(line, style));
    }
    #under(start, last, indent, style) {
        this.#lines.push(this.#paint(start.trimEnd(), style));
        if (last !== '')
            this.line(last, indent, style ?? 'dim');
    }
    #stacked(row, indent, style) {
        const [first = '', ...rest] = row.map((cell) => cell.trim().replace(/ +/g, ' '));
        this.line(first, indent, style);
        this.line(rest.filter((cell) => cell !== '').join('  '), indent + 2, style);
    }
    toString() {
        return `${this.#lines.map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ).join('\n').replace(/\n+$/, '')}\n`;
    }
    #paint(line, style) {
        if (!this.#color || style === undefined || line === '')
            return line;
        const [on, off] = CODES[style];
        return `\u001b[${on}m${line}\u001b[${off}m`;
    }
}
/** The same cells with the decimal points of their figures below each other; what follows a figure stays with it. */
function alignDecimals(cells) {
    const figures = cells.map((cell) => /^(\d+)((?:\.\d+)?)(.*)$/s.exec(cell));
    const most = (part) => Math.max(0, ...figures.map((figure) => figure?.[part]?.length ?? 0));
    const [whole, decimals] = [most(1), most(2)];
    return cells.map((cell, index) => {
        const [, before, after = '', rest = ''] = figures[index] ?? [];
        return before === undefined ? cell : before.padStart(whole) + after.padEnd(decimals) + rest;
    });
}
function columnWidths(rows) {
    const count = Math.max(0, ...rows.map((row) => row.length));
    return Array.from({ length: count }, (_, column) => {
        return rows.reduce((widest, row) => Math.max(widest, widthOf(row[column] ?? '')), 0);
    });
}
/** Words on lines of at most `width` cells; a word that is longer is cut. */
function wrap(text, width, indent, hang) {
    const lines = [];
    let line = ' '.repeat(indent);
    let used = indent;
    let empty = true;
    const start = () => {
        lines.push(line.trimEnd());
        line = ' '.repeat(hang);
        used = hang;
        empty = true;
    };
    for (const word of text.split(' ')) {
        if (!empty && used + 1 + widthOf(word) > width)
            start();
        for (const [index, piece] of pieces(word, width - hang).entries()) {
            if (!empty && (index > 0 || used + widthOf(piece) + 1 > width))
                start();
            line += empty ? piece : ` ${piece}`;
            used += widthOf(piece) + (empty ? 0 : 1);
            empty = false;
        }
    }
    return [...lines, line.trimEnd()].map((one) => one.replaceAll(KEPT, ' '));
}
/** A space at which no line ends: between a figure and its unit. What came from outside has none (`printable`). */
const KEPT = '\u00a0';
function pieces(word, most) {
    if (widthOf(word) <= most)
        return [word];
    const all = [];
    let piece = '';
    let used = 0;
    for (const character of word) {
        const cells = widthOf(character);
        if (used + cells > most) {
            all.push(piece);
            piece = '';
            used = 0;
        }
        piece += character;
        used += cells;
    }
    return [...all, piece];
}
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uff01-\uff60]/u;
const NO_WIDTH = /\p{M}/u;
/** Cells on a terminal: two for East Asian letters and pictures, none for accents. */
function widthOf(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let cells = 0;
    for (const character of text)
        cells += NO_WIDTH.test(character) ? 0 : WIDE.test(character) && character > '\u00ff' ? 2 : 1;
    return cells;
}


/***/ })

};
