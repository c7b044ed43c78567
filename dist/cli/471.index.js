export const id = 471;
export const ids = [471];
export const modules = {

/***/ 2336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decimalMargin),
/* harmony export */   l: () => (/* binding */ decimalSize)
/* harmony export */ });
/**
 * The size of a number, straight from bytes and good to about 15 digits: enough to tell which of two rows is larger.
 * The value that is kept is always `Number(text)`; rows whose sizes are this close are compared by that.
 */
const TAB = 0x09;
const SPACE = 0x20;
const PLUS = 0x2b;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
/** Two sizes nearer than this, relative to the larger, may be the same number. */
const decimalMargin = 1e-12;
/** Powers of ten from -40 to 40; beyond them `**` is exact enough and rarely needed. */
const POWERS = Array.from({ length: 81 }, (_, index) => Number(`1e${index - 40}`));
/** `NaN` for everything but plain decimals such as `5`, `-0.25` and `1.5e-05`, blanks around them allowed. */
function decimalSize(bytes, start, end) {
    let at = start;
    let to = end;
    while (at < to && (bytes[at] === SPACE || bytes[at] === TAB))
        at++;
    while (to > at && (bytes[to - 1] === SPACE || bytes[to - 1] === TAB))
        to--;
    const negative = bytes[at] === MINUS;
    if (negative)
        at++;
    const whole = at;
    let value = 0;
    for (; at < to && isDigit(bytes[at]); at++)
        value = value * 10 + bytes[at] - ZERO;
    if (at === whole || at - whole > 17 || (bytes[whole] === ZERO && at - whole > 1))
        return Number.NaN;
    let exponent = 0;
    if (at < to && bytes[at] === POINT) {
        const fraction = ++at;
        for (; at < to && isDigit(bytes[at]); at++)
            value = value * 10 + bytes[at] - ZERO;
        if (at === fraction || at - fraction > 30)
            return Number.NaN;
        exponent = fraction - at;
    }
    if (at < to && (bytes[at] | 0x20) === 0x65) {
        const written = exponentAt(bytes, at + 1, to);
        if (Number.isNaN(written))
            return written;
        exponent += written;
    }
    else if (at !== to)
        return Number.NaN;
    const size = value * (POWERS[exponent + 40] ?? 10 ** exponent);
    return negative ? -size : size;
}
function exponentAt(bytes, start, end) {
    let at = start;
    const negative = bytes[at] === MINUS;
    if (negative || bytes[at] === PLUS)
        at++;
    if (at >= end || end - at > 3)
        return Number.NaN;
    let value = 0;
    for (; at < end; at++) {
        const byte = bytes[at];
        if (!isDigit(byte))
            return Number.NaN;
        value = value * 10 + byte - ZERO;
    }
    return negative ? -value : value;
}
function isDigit(byte) {
    return byte >= ZERO && byte <= NINE;
}


/***/ }),

/***/ 471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FileReading: () => (/* binding */ FileReading),
  readCodecarbon: () => (/* binding */ readCodecarbon)
});

// EXTERNAL MODULE: ./build/core/number.js
var number = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/csv/decimal.js
var decimal = __webpack_require__(2336);
// EXTERNAL MODULE: ./build/parse/csv/record.js
var csv_record = __webpack_require__(8354);
// EXTERNAL MODULE: ./build/parse/csv/scanner.js
var csv_scanner = __webpack_require__(8109);
// EXTERNAL MODULE: ./build/parse/readers/codecarbon/columns.js
var codecarbon_columns = __webpack_require__(7955);
;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/layout.js
/** The order of columns that a header line declares, for all rows up to the next header. */

/** As long as the name that is looked for first: rows are asked, too, and should be told no quickly. */
const TELLTALE = 'energy_consumed'.length;
/** The layout that a line declares, or `null` when the line is no header of CodeCarbon's. */
function readLayout(header) {
    if (!header.some((cell) => cell.length >= TELLTALE && /energy_consumed/i.test(cell)))
        return null;
    const names = header.map(codecarbon_columns/* foldName */.zN);
    if (!(0,codecarbon_columns/* isHeader */.gN)(names))
        return null;
    const where = (name) => names.indexOf(name);
    const [timestamp, duration, emissions] = [where('timestamp'), where('duration'), where('emissions')];
    const energy = where('energy_consumed');
    const key = names.includes('run_id') ? where('run_id') : where('experiment_id');
    const firstDroppable = names.findIndex(codecarbon_columns/* isDroppable */.yY);
    const safe = firstDroppable === -1 || Math.max(timestamp, duration, emissions, energy, key) < firstDroppable;
    const cells = cellsOf(names);
    const anchors = names.map((name, cell) => ({ name, cell })).filter(({ name }) => (0,codecarbon_columns/* isAnchor */.m4)(name));
    return {
        names,
        cells,
        timestamp,
        duration,
        emissions,
        energy,
        key,
        tasks: names.includes('task_name'),
        safe,
        anchors,
        orders: ordersFor(names),
    };
}
function hasSameNames(a, b) {
    return a.names.length === b.names.length && a.names.every((name, cell) => name === b.names[cell]);
}
/** Names that stand twice, after folding, with the place of the second. */
function repeatedNames(layout) {
    return layout.names.flatMap((name, cell) => name !== '' && layout.names.indexOf(name) !== cell ? [{ name, cell }] : []);
}
/** The columns in the order in which they are named. */
function cellsOf(names) {
    return new Map(names.map((name, cell) => [name, cell]));
}
const CLOUD = ['cloud_provider', 'cloud_region'];
function ordersFor(names) {
    const cloudLast = [...names.filter((name) => !CLOUD.includes(name)), ...CLOUD];
    return [(0,codecarbon_columns/* orderOf */.mJ)(names), ...(names.includes('cloud_provider') ? [(0,codecarbon_columns/* orderOf */.mJ)(cloudLast)] : []), ...codecarbon_columns/* knownOrders */.Xv];
}

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/alignment.js
/**
 * Puts the cells of a row back under their columns when the row does not fit its header.
 *
 * Since 3.2.9 CodeCarbon leaves empty cells out of the rows that it appends, files are merged by hand, and pandas pads
 * what is short: everything right of the gap then stands under the wrong name, sometimes with the right number of cells.
 * A row is matched against an order of columns in which some may be missing; each cell must look like its column. A cell
 * is believed only when every possible match puts it under the same column: anything else is unknown, never a guess.
 */


/** Whether a row with as many cells as its header has them in their places. */
function isInOrder(layout, cells) {
    if (cells.length !== layout.names.length)
        return false;
    let seen = 0;
    for (const { name, cell } of layout.anchors) {
        const text = cells[cell];
        if (text === '')
            continue;
        if (!(0,codecarbon_columns/* fits */.lA)(name, text))
            return false;
        seen++;
    }
    // A torn row that pandas padded has nothing at all where the anchors should be.
    return seen >= Math.min(2, layout.anchors.length) || isNumber(cells[layout.energy]);
}
/**
 * Reads a row under its header. `null`: the row is torn, nothing in it can be believed.
 * @param thorough Try the orders of other versions, too; costly for rows that are nothing at all.
 */
function readOrder(layout, cells, thorough) {
    if (isInOrder(layout, cells))
        return { columns: layout.cells, order: 'kept' };
    for (const order of thorough ? layout.orders : layout.orders.slice(0, 1)) {
        const columns = align(order, cells);
        if (columns !== null && ESSENTIAL.every((name) => columns.has(name)))
            return { columns, order: 'restored' };
    }
    return readStart(layout, cells);
}
const ESSENTIAL = ['timestamp', 'duration', 'emissions', 'energy_consumed'];
/**
 * The cells before any that may be missing, when they look right and the row does not just stop: a row that stops was
 * torn while it was written.
 */
function readStart(layout, cells) {
    const { names, timestamp, duration, emissions, energy } = layout;
    if (!layout.safe || cells.length > names.length || cells.length < layout.orders[0].least)
        return null;
    const known = names.findIndex(codecarbon_columns/* isDroppable */.yY);
    const columns = known === -1 ? names : names.slice(0, known);
    if (!(0,codecarbon_columns/* fits */.lA)('timestamp', cells[timestamp] ?? ''))
        return null;
    if (![duration, emissions, energy].every((cell) => isNumber(cells[cell])))
        return null;
    const stops = cells.length < names.length && cells.slice(0, -1).every((text, cell) => (0,codecarbon_columns/* fits */.lA)(names[cell], text));
    return stops ? null : { columns: cellsOf(columns), order: 'start-only' };
}
function isNumber(text) {
    return text !== undefined && text !== '' && (0,codecarbon_columns/* fits */.lA)('duration', text);
}
/**
 * Matches cells with an order of columns from which droppable ones may be missing; blank cells at the end are padding.
 * @returns The columns that are certain, or `null` when the cells cannot be matched at all.
 */
function align({ names, least }, cells) {
    if (cells.length < least)
        return null;
    const forward = reachable(names, cells);
    return forward === null ? null : certain(names, cells, forward);
}
/** For each column, how many cells may have been used before it; `null` when no match gets to the end. */
function reachable(order, cells) {
    const steps = [new Set([0])];
    for (const name of order) {
        const next = new Set();
        for (const used of steps.at(-1)) {
            if (used < cells.length && (0,codecarbon_columns/* fits */.lA)(name, cells[used]))
                next.add(used + 1);
            if ((0,codecarbon_columns/* isDroppable */.yY)(name))
                next.add(used);
        }
        if (next.size === 0)
            return null;
        steps.push(next);
    }
    return steps;
}
/** Walks back from every possible end and keeps the cells that have one column only. */
function certain(order, cells, forward) {
    const padding = cells.findLastIndex((text) => text !== '') + 1;
    let behind = new Set([...forward.at(-1)].filter((used) => used >= padding));
    if (behind.size === 0)
        return null;
    const columnsOf = new Map();
    for (let column = order.length - 1; column >= 0; column--) {
        const name = order[column];
        const before = new Set();
        for (const used of behind) {
            const cell = used - 1;
            if (cell >= 0 && forward[column]?.has(cell) && (0,codecarbon_columns/* fits */.lA)(name, cells[cell])) {
                before.add(cell);
                columnsOf.set(cell, (columnsOf.get(cell) ?? new Set()).add(name));
            }
            if ((0,codecarbon_columns/* isDroppable */.yY)(name) && forward[column]?.has(used))
                before.add(used);
        }
        behind = before;
    }
    const found = new Map();
    for (const [cell, names] of columnsOf)
        if (names.size === 1)
            found.set([...names][0], cell);
    return found;
}

// EXTERNAL MODULE: ./build/parse/python-number.js
var python_number = __webpack_require__(1660);
;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/amounts.js

/** Nothing that one run can have taken: 100 years, 1 PWh, a million tonnes. */
const largest = { duration: 3.2e9, energy_consumed: 1e9, emissions: 1e9 };
const CODES = {
    E_NUMBER: 'codecarbon/number',
    E_NONFINITE: 'codecarbon/not-finite',
    E_NEGATIVE: 'codecarbon/negative',
    E_RANGE: 'codecarbon/range',
    E_UNIT: 'codecarbon/unit',
};
/** Duration, emissions and energy; `null` when one of them is wrong, after the problem has been logged. */
function readTotals(row, log, sign) {
    const durationS = readTotal(row, 'duration', log, 'unsigned');
    const kg = readTotal(row, 'emissions', log, sign);
    const kwh = readTotal(row, 'energy_consumed', log, sign);
    return durationS === 'wrong' || kg === 'wrong' || kwh === 'wrong' ? null : { durationS, kg, kwh };
}
function readTotal(row, column, log, sign) {
    const read = (0,python_number/* parsePythonNumber */.D)(row.raw(column), sign);
    if (read.ok && Math.abs(read.value) <= largest[column])
        return read.value;
    if (read.ok) {
        const message = `${column} ${row.raw(column)} is more than any run can have`;
        log.add('codecarbon/range', row.place(column), message, 'check the exponent and the unit of the column');
        return 'wrong';
    }
    if (read.class === 'E_MISSING')
        return null;
    log.add(CODES[read.class], row.place(column), `${column} ${read.why}`, read.hint);
    return 'wrong';
}
/** A number beside the totals: `null` when it is blank, and when it is wrong, which only costs the number itself. */
function readPart(row, column, log, sign = 'unsigned') {
    const read = (0,python_number/* parsePythonNumber */.D)(row.raw(column), sign);
    if (read.ok)
        return read.value;
    if (read.class !== 'E_MISSING')
        log.add('codecarbon/part', row.place(column), `${column} ${read.why}`, read.hint);
    return null;
}
/** More than the largest cluster has. */
const MOST_DEVICES = 200_000;
/** A number of devices; hosts without any have 0 or nothing. */
function readCount(row, column, log) {
    const value = readPart(row, column, log);
    if (value === null || value === 0)
        return null;
    if (Number.isInteger(value) && value <= MOST_DEVICES)
        return value;
    const message = `${column} ${value} is not a number of devices`;
    log.add('codecarbon/count', row.place(column), message, `write a whole number, at most ${MOST_DEVICES}`);
    return null;
}

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/faults.js
const PROBLEMS = {
    'unclosed-quote': {
        code: 'codecarbon/unclosed-quote',
        message: 'a quote is opened here and never closed',
        hint: 'close it, or delete it',
    },
    'stray-quote': {
        code: 'codecarbon/stray-quote',
        message: 'a quote where none can stand',
        hint: 'put the whole cell in quotes and double the quotes inside it',
    },
    'long-record': {
        code: 'codecarbon/long-line',
        message: 'the row is longer than 64 KiB',
        hint: 'restore the row that the tracker wrote',
    },
    'long-cell': {
        code: 'codecarbon/long-cell',
        message: 'the cell is longer than 4 KiB',
        hint: 'shorten the text in this cell',
    },
    'many-columns': {
        code: 'codecarbon/columns',
        message: 'the row has more than 256 columns',
        hint: 'restore the row that the tracker wrote',
    },
    'nul-byte': {
        code: 'codecarbon/nul-byte',
        message: 'a NUL byte',
        hint: 'write the file again as UTF-8 text',
    },
};
function faultProblem(kind) {
    return PROBLEMS[kind];
}

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/gpu-names.js
/** More models in one cell than any host has; bounds the search. */
const MOST_MODELS = 8;
/** @param total `gpu_count`, or `null` when the record does not say. */
function readGpuNames(cell, total) {
    const name = cell.trim();
    if (name === '')
        return { devices: total ? [gpu('', total)] : [], mismatch: false };
    const parts = name.split(/ x (?=\S)/);
    const first = parts[0];
    if (parts.length === 1 || parts.length > MOST_MODELS + 1 || !/^[1-9]\d{0,5}$/.test(first)) {
        return { devices: [gpu(name, total ?? 1)], mismatch: false };
    }
    const readings = divide(Number(first), parts.slice(1));
    const fitting = readings.filter((devices) => total === null || sum(devices) === total);
    if (fitting.length > 0)
        return { devices: fitting[0], mismatch: false };
    // The tracker counts the devices it measured, the cell those it saw.
    const seen = readings[0];
    const devices = seen.length === 1 ? seen.map((device) => gpu(device.model, total)) : seen;
    return { devices, mismatch: true };
}
/** Every way to divide digits between the end of one name and the count of the next, small counts first. */
function divide(count, names) {
    const [head, ...rest] = names;
    if (rest.length === 0)
        return [[gpu(head, count)]];
    const digits = /\d{1,3}$/.exec(head)?.[0] ?? '';
    const readings = [];
    for (let length = 1; length <= digits.length; length++) {
        const next = digits.slice(-length);
        const name = head.slice(0, -length).replace(/[,; ]+$/, '');
        if (next.startsWith('0') || name === '')
            continue;
        for (const tail of divide(Number(next), rest))
            readings.push([gpu(name, count), ...tail]);
    }
    // No digits before " x ": the sign belongs to the name.
    if (readings.length === 0) {
        for (const tail of divide(count, [`${head} x ${rest[0]}`, ...rest.slice(1)]))
            readings.push(tail);
    }
    return readings;
}
function sum(devices) {
    return devices.reduce((total, device) => total + (device.count ?? 0), 0);
}
function gpu(model, count) {
    return { kind: 'gpu', model, count };
}

// EXTERNAL MODULE: ./build/parse/readers/codecarbon/regions.js
var regions = __webpack_require__(6261);
;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/site.js

/** Where a failed look-up puts a run. */
const QUEBEC = { latitude: 46.8, longitude: -71.2 };
/** @param fallback What `isFallback` says of the row. */
function readSite(row, fallback) {
    if (fallback)
        return { region: null, provider: null, fallback: true };
    const provider = row.text('cloud_provider').toLowerCase();
    const zone = row.text('cloud_region').toLowerCase();
    const onCloud = row.text('on_cloud').toUpperCase() === 'Y';
    if (onCloud && provider !== '' && zone !== '')
        return { region: `${provider}:${zone}`, provider, fallback: false };
    return { region: readCountry(row), provider: onCloud && provider !== '' ? provider : null, fallback: false };
}
/** Whether the place is what the tracker writes when its look-up fails. */
function isFallback(row) {
    const [latitude, longitude] = [row.text('latitude'), row.text('longitude')];
    if (latitude !== '' && longitude !== '')
        return Number(latitude) === QUEBEC.latitude && Number(longitude) === QUEBEC.longitude;
    if (readIso(row) !== 'CAN')
        return false;
    const region = row.text('region').toLowerCase();
    if (row.order !== 'kept')
        return region === '' || region === 'quebec';
    return region === '' && row.text('codecarbon_version') === '';
}
/** A state or province where there is one, as grids differ more between them than between many countries. */
function readCountry(row) {
    const country = readIso(row);
    if (country === null)
        return null;
    const part = row.text('region').toLowerCase();
    const code = country === 'USA' || country === 'US'
        ? regions/* states */.x.get(part)
        : country === 'CAN' || country === 'CA'
            ? regions/* provinces */.c.get(part)
            : undefined;
    return code ?? country;
}
/** Alpha-3 as the tracker writes it, alpha-2 and literal quotes as people configure it. */
function readIso(row) {
    const code = row.text('country_iso_code').replace(/^"|"$/g, '').trim().toUpperCase();
    return /^[A-Z]{2,3}$/.test(code) ? code : null;
}

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/host.js



/** What `readHost` looks at, besides whether the place is the one of a failed look-up. */
const hostColumns = [
    'country_iso_code',
    'region',
    'cloud_provider',
    'cloud_region',
    'codecarbon_version',
    'cpu_model',
    'gpu_count',
    'gpu_model',
    'ram_total_size',
    'tracking_mode',
    'on_cloud',
];
/** More machines than one file names in earnest; beyond them nothing is remembered. */
const MOST = 1000;
/** Warnings of a host together with those of a run. */
function warningsOf({ warnings, mixed }, found) {
    if (found.length === 0)
        return warnings;
    const key = found.join(' ');
    const known = mixed.get(key);
    if (known !== undefined)
        return known;
    const all = [...new Set([...warnings, ...found])].sort();
    mixed.set(key, all);
    return all;
}
class Hosts {
    #known = new Map();
    of(row, log) {
        // Coordinates differ from run to run where the tracker looks up an address, and matter only in one way.
        const fallback = isFallback(row);
        let said = `${row.order} ${fallback}`;
        for (const column of hostColumns)
            said += `\n${row.raw(column)}`;
        const known = this.#known.get(said);
        if (known !== undefined)
            return known;
        const host = readHost(row, fallback, log);
        if (this.#known.size < MOST)
            this.#known.set(said, host);
        return host;
    }
}
function readHost(row, fallback, log) {
    const cpu = row.text('cpu_model');
    const gpu = row.text('gpu_model');
    const ram = readPart(row, 'ram_total_size', log);
    // Graphics inside an ordinary processor are part of it; those of Apple's chips have a meter of their own.
    const isGraphics = gpu !== '' && gpu === cpu && !/apple/i.test(gpu);
    const { devices, mismatch } = isGraphics
        ? { devices: [], mismatch: false }
        : readGpuNames(gpu, readCount(row, 'gpu_count', log));
    const site = readSite(row, fallback);
    const warnings = [
        ...(mismatch ? ['gpu_count_mismatch'] : []),
        ...(site.fallback ? ['location_fallback'] : []),
        ...(row.text('tracking_mode') === 'process' ? ['process_mode'] : []),
        ...(row.order === 'restored' ? ['repaired_shift'] : []),
        ...(row.order === 'start-only' ? ['columns_unknown'] : []),
    ].sort();
    // cpu_count counts logical threads, not processors, so the number of processors is not known.
    const cpus = cpu === '' ? [] : [{ kind: 'cpu', model: cpu, count: null }];
    const rams = ram === null || ram === 0 ? [] : [{ kind: 'ram', model: '', count: ram }];
    return { devices: [...devices, ...cpus, ...rams], site, warnings, mixed: new Map() };
}

// EXTERNAL MODULE: ./build/parse/readers/codecarbon/timestamp.js
var timestamp = __webpack_require__(8024);
;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/overlap.js

/** Timestamps are cut to the second at both ends. */
const TOLERANCE_S = 2;
/** Gives runs that overlap another one of their host the warning `overlapping_runs`. */
function markOverlaps(runs) {
    const starts = new Float64Array(runs.length);
    const ends = new Float64Array(runs.length);
    const marked = new Uint8Array(runs.length);
    for (const spans of spansByHost(runs, starts, ends)) {
        spans.sort((a, b) => at(starts, a) - at(starts, b) || a - b);
        let longest = -1;
        for (const span of spans) {
            if (longest !== -1 && at(starts, span) < at(ends, longest) - TOLERANCE_S)
                marked[span] = marked[longest] = 1;
            if (longest === -1 || at(ends, span) > at(ends, longest))
                longest = span;
        }
    }
    // Runs share their warnings, and those that overlap share the longer ones.
    const mixed = new Map();
    for (const [index, run] of runs.entries()) {
        if (marked[index] === 0)
            continue;
        const warnings = mixed.get(run.warnings) ?? [...run.warnings, 'overlapping_runs'].sort();
        mixed.set(run.warnings, warnings);
        run.warnings = warnings;
    }
}
/** Indexes of runs, by host; fills in when each began and ended. */
function spansByHost(runs, starts, ends) {
    const hosts = new Map();
    /** The same by the devices, which runs of one host mostly share; `null` for those that name no processor. */
    const byDevices = new Map();
    for (let index = 0; index < runs.length; index++) {
        const run = runs[index];
        if (run.durationQuality !== 'wall' || run.durationS === null || run.warnings.includes('process_mode'))
            continue;
        let spans = byDevices.get(run.hardware);
        if (spans === undefined) {
            spans = spansOf(run.hardware, hosts);
            byDevices.set(run.hardware, spans);
        }
        const end = spans === null ? null : (0,timestamp/* parseTimestamp */.EH)(run.finished ?? '');
        if (spans === null || end === null)
            continue;
        spans.push(index);
        starts[index] = end.seconds - run.durationS;
        ends[index] = end.seconds;
    }
    return hosts.values();
}
function spansOf(hardware, hosts) {
    const cpu = hardware.find((device) => device.kind === 'cpu');
    const ram = hardware.find((device) => device.kind === 'ram');
    if (cpu === undefined)
        return null;
    const host = `${cpu.model}\n${ram?.count ?? ''}`;
    const spans = hosts.get(host) ?? [];
    hosts.set(host, spans);
    return spans;
}
function at(times, index) {
    return times[index];
}

// EXTERNAL MODULE: ./build/parse/plausibility.js
var plausibility = __webpack_require__(6369);
;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/plausibility.js
/**
 * Whether a row's power can be that of one host.
 *
 * Short runs are left alone at the lower end, because a tracker that samples every 15 s sees only a part of them, and so is
 * the share of a host that process mode gives.
 * `start_task` restarts CodeCarbon's clock while its counters go on, so that energy may cover days and the duration only
 * the last task. Such a row shows it: its own power columns are those of one host, and at that power its energy would have
 * taken a time for which a process may live. Up to version 3.1.1 the columns are the last sample, which may be an idle one.
 */

const LONGEST_SEGMENTS_S = 10 * 365 * 86_400;
/**
 * @param drawnW The sum of the row's power columns in watts, `null` when it has none.
 * @param share The tracker counted one process, not the host.
 */
function judgePower(kwh, durationS, drawnW, share) {
    const verdict = (0,plausibility/* judgeMeanPower */.Us)(kwh, durationS);
    if (verdict === 'too-high')
        return isWholeOfSegments(kwh, drawnW ?? 0) ? 'last-segment' : 'too-high';
    return verdict === 'too-low' && share ? 'plausible' : verdict;
}
function isWholeOfSegments(kwh, drawnW) {
    return drawnW > 0 && drawnW <= plausibility/* MOST_W */.ay && (0,plausibility/* meanWatts */.Pl)(kwh, LONGEST_SEGMENTS_S) <= drawnW;
}

// EXTERNAL MODULE: ./build/parse/problem-list.js
var problem_list = __webpack_require__(8380);
// EXTERNAL MODULE: ./build/parse/readers/codecarbon/problems.js
var problems = __webpack_require__(4830);
;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/problem-log.js
/** Problems of one CodeCarbon file. */


class ProblemLog extends problem_list/* ProblemList */.K {
    constructor(path) {
        super(path, problems/* codecarbonProblems */.p);
    }
}

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/row.js
/** One row with its cells under their columns: decoded only when it has been chosen to speak for its run. */

/**
 * @param cells The decoded cells of `record`.
 * @param line Where the record stands in its file, when it is a copy that was cut out of it.
 */
function rowOf(record, cells, reading, line) {
    const { columns, order } = reading;
    return {
        line,
        order,
        raw: (column) => cells[columns.get(column) ?? -1] ?? '',
        text: (column) => nameOf(cells[columns.get(column) ?? -1] ?? ''),
        place: (column) => {
            const at = (0,csv_record/* cellPlace */.Ce)(record, columns.get(column) ?? 0);
            return { line: at.line - record.line + line, column: at.column };
        },
    };
}
/** What pandas and Python leave where there was no name. */
const BLANK = new Set(['None', 'none', 'nan', 'NaN', 'NA', 'N/A', '<NA>', 'null']);
/** A name, or nothing when the cell only stands in for a missing one. */
function nameOf(text) {
    return BLANK.has(text) ? '' : text;
}

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/run.js





/** The run of a row of totals; `null` when the row is quarantined, after the problem has been logged. */
function readRun(row, known, hosts, log) {
    const totals = readTotals(row, log, 'unsigned');
    if (totals === null)
        return null;
    const drawnW = readDrawn(row, log);
    const share = row.text('tracking_mode') === 'process';
    const power = judgePower(totals.kwh ?? 0, totals.durationS ?? 0, drawnW, share);
    if (power === 'too-low' || power === 'too-high') {
        const { kwh, durationS } = { kwh: totals.kwh ?? 0, durationS: totals.durationS ?? 0 };
        const message = `${kwh} kWh in ${durationS} s is ${(0,plausibility/* meanPower */.rP)(kwh, durationS)}, which no host draws`;
        log.add('codecarbon/implausible-power', row.place('energy_consumed'), message, 'check energy and duration');
        return null;
    }
    const found = [...known.found];
    const energy = readEnergy(row, totals, log, found);
    const host = hosts.of(row, log);
    const end = readEnd(row, log);
    return runOf(known, {
        line: row.line,
        host,
        order: row.order,
        durationS: totals.durationS,
        kg: totals.kg,
        energy,
        cpuW: Number(row.raw('cpu_power')),
        waterL: readPart(row, 'water_consumed', log),
        end,
        found,
        lastSegment: power === 'last-segment' || known.lastSegment,
    });
}
function runOf({ path, id }, facts) {
    const { line, host, energy, end, waterL } = facts;
    const duration = facts.durationS !== null && facts.durationS > 0 ? facts.durationS : null;
    const quality = duration === null ? 'unknown' : facts.lastSegment ? 'last-segment' : 'wall';
    const kg = facts.kg === 0 && energy === null ? null : facts.kg;
    return {
        kind: 'run',
        id,
        source: { format: 'codecarbon', path, line, column: 1 },
        model: null,
        hardware: host.devices,
        site: host.site,
        pue: null,
        gridGPerKwh: null,
        marketGPerKwh: null,
        warnings: warningsOf(host, foundOf(facts, kg, quality)),
        started: end === null || quality !== 'wall'
            ? null
            : (0,timestamp/* formatTimestamp */.Ey)({ seconds: end.seconds - (duration ?? 0), zone: end.zone }),
        finished: end === null ? null : (0,timestamp/* formatTimestamp */.Ey)(end),
        durationS: duration,
        durationQuality: quality,
        gpuHours: null,
        energy,
        declaredKg: kg,
        declaredScope: 'location',
        // 0 is what the tracker writes when it was given no figure for water.
        waterL: waterL === 0 ? null : waterL,
        // What was repaired is no reading of a counter any more.
        evidence: facts.order === 'kept' && !facts.found.includes('energy_from_parts') ? 'counter' : 'declared',
        workload: null,
        params: null,
        activeParams: null,
        tokens: null,
        role: 'total',
    };
}
function foundOf(facts, kg, quality) {
    const { energy, found, cpuW, end } = facts;
    const odd = kg !== null && energy !== null && !(0,plausibility/* isPlausibleIntensity */.V0)(kg, energy.totalKwh);
    const modelled = isModelled(energy, cpuW);
    if (!odd && !modelled && quality !== 'last-segment' && end !== null)
        return found;
    return [
        ...found,
        ...(odd ? ['implausible_intensity'] : []),
        ...(quality === 'last-segment' ? ['last_segment'] : []),
        ...(modelled ? ['cpu_modelled'] : []),
        ...(end === null ? ['invalid_timestamp'] : []),
    ];
}
const POWERS = ['cpu_power', 'gpu_power', 'ram_power'];
/** Watts of the power columns together; `null` when none of them has a value. */
function readDrawn(row, log) {
    let drawn = null;
    for (const column of POWERS) {
        const part = readPart(row, column, log);
        if (part !== null)
            drawn = (drawn ?? 0) + part;
    }
    return drawn;
}
/** PUE is already multiplied into every energy column since the version that has the column, 2.2.3. */
function readEnergy(row, totals, log, found) {
    const gpuKwh = readPart(row, 'gpu_energy', log);
    const cpuKwh = readPart(row, 'cpu_energy', log);
    const ramKwh = readPart(row, 'ram_energy', log);
    const pueApplied = readPue(row, log);
    if (totals.kwh === null) {
        log.add('codecarbon/blank-energy', row.place('energy_consumed'), 'energy_consumed is empty', 'restore the number');
        if (gpuKwh === null || cpuKwh === null || ramKwh === null)
            return null;
        const totalKwh = cpuKwh + gpuKwh + ramKwh;
        if (totalKwh === 0)
            return null;
        found.push('energy_from_parts');
        return energyOf(totalKwh, pueApplied, gpuKwh, cpuKwh, ramKwh);
    }
    if (totals.kwh === 0) {
        if (totals.durationS !== 0)
            found.push('zero_energy');
        return null;
    }
    return energyOf(totals.kwh, pueApplied, gpuKwh, cpuKwh, ramKwh);
}
function readPue(row, log) {
    const pue = readPart(row, 'pue', log);
    if (pue === null || pue === 0 || (pue >= 1 && pue <= 5))
        return pue === null || pue === 0 ? 1 : pue;
    log.add('codecarbon/pue', row.place('pue'), `pue ${pue} is not between 1 and 5`, 'write the PUE of the building');
    return 1;
}
function energyOf(totalKwh, pueApplied, gpuKwh, cpuKwh, ramKwh) {
    return { totalKwh, boundary: 'node', pueApplied, supply: 'ac', gpuKwh, cpuKwh, ramKwh };
}
function readEnd(row, log) {
    const text = row.text('timestamp');
    const end = (0,timestamp/* parseTimestamp */.EH)(text);
    if (end === null && text !== '') {
        const message = `timestamp "${text.slice(0, 40)}" is not a time that exists`;
        log.add('codecarbon/timestamp', row.place('timestamp'), message, 'write it as 2026-11-02T18:00:00');
    }
    return end;
}
/**
 * A constant model of the processor (half its rated power, or a flat figure) prints a round number of watts; a counter
 * never does. Runs with a measured GPU are left alone: there the processor is the smaller part.
 */
function isModelled(energy, watts) {
    if (energy === null || (energy.gpuKwh ?? 0) > 0)
        return false;
    return watts > 0 && Number.isInteger(watts * 2);
}

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/run-numbers.js
/** Numbers of runs, packed: a run is a few numbers until the file has been read, so that a large one needs little memory. */
/** Which number of a run. */
const KWH = 0;
const DURATION_S = 1;
/** Of the longest row; more than that of the row that counts when the tracker restarted its clock. */
const LONGEST_S = 2;
const LINE = 3;
/** What the row says besides numbers: an index, or `UNPACKED`. */
const SAID = 4;
const KG = 5;
/** `NaN` where the cell is blank; so are the parts below. */
const GPU_KWH = 6;
const CPU_KWH = 7;
const RAM_KWH = 8;
const WATER_L = 9;
/** Seconds since 1970 in the record's own, unknown zone. */
const END_S = 10;
const CPU_W = 11;
const WIDTH = 12;
/** The row is kept as bytes instead. */
const UNPACKED = -1;
/** Runs in one piece of memory, as a power of two: small, because most files hold few. */
const SHIFT = 6;
const MASK = (1 << SHIFT) - 1;
class RunNumbers {
    #blocks = [];
    /** Makes room for the run of this number, which follows the last one. */
    grow(run) {
        if ((run & MASK) === 0)
            this.#blocks.push(new Float64Array(WIDTH << SHIFT));
    }
    get(run, which) {
        return this.#blocks[run >> SHIFT][(run & MASK) * WIDTH + which];
    }
    set(run, which, value) {
        ;
        this.#blocks[run >> SHIFT][(run & MASK) * WIDTH + which] = value;
    }
}

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/said.js
/** What rows of one layout say in cells that mostly repeat, told apart by their bytes. */

const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
/** More machines than one file names in earnest; beyond them nothing is remembered. */
const said_MOST = 1000;
/** Other bytes of the same hash; more of them were made to be. */
const MOST_ALIKE = 8;
/** Remembers one thing for all rows that are the same in some cells. */
class SaidCells {
    /** Neighbouring cells together: the first and the last of each stretch, one after the other. */
    #stretches;
    #known = new Map();
    #size = 0;
    constructor(cells) {
        this.#stretches = stretchesOf(cells);
    }
    /** What is remembered for rows like this one; `undefined` when it is the first. */
    find(record) {
        const alike = this.#known.get(this.#hash(record));
        if (alike === undefined)
            return undefined;
        for (const { bytes, said } of alike)
            if (this.#says(record, bytes))
                return said;
        return undefined;
    }
    /** Remembers something for rows like this one; `false` when it knows too many already. */
    add(record, said) {
        const hash = this.#hash(record);
        const alike = this.#known.get(hash) ?? [];
        if (this.#size === said_MOST || alike.length === MOST_ALIKE)
            return false;
        this.#size++;
        alike.push({ bytes: this.#copy(record), said });
        this.#known.set(hash, alike);
        return true;
    }
    /** Of the lengths and every fourth byte. */
    #hash(record) {
        const stretches = this.#stretches;
        const { bytes } = record;
        let hash = FNV_START;
        for (let stretch = 0; stretch < stretches.length; stretch += 2) {
            const end = (0,csv_record/* cellEnd */.Ob)(record, stretches[stretch + 1]);
            let at = (0,csv_record/* cellStart */.$u)(record, stretches[stretch]);
            hash = Math.imul(hash ^ (end - at), FNV_PRIME);
            for (; at < end; at += 4)
                hash = Math.imul(hash ^ bytes[at], FNV_PRIME);
        }
        return hash;
    }
    /** Whether a row says these bytes: each stretch after its length. */
    #says(record, said) {
        const stretches = this.#stretches;
        const { bytes } = record;
        let from = 0;
        for (let stretch = 0; stretch < stretches.length; stretch += 2) {
            const end = (0,csv_record/* cellEnd */.Ob)(record, stretches[stretch + 1]);
            let at = (0,csv_record/* cellStart */.$u)(record, stretches[stretch]);
            const length = end - at;
            if (said[from] !== (length & 0xff) || said[from + 1] !== length >> 8)
                return false;
            from += 2;
            for (; at < end; at++)
                if (said[from++] !== bytes[at])
                    return false;
        }
        return true;
    }
    #copy(record) {
        const copy = [];
        for (let stretch = 0; stretch < this.#stretches.length; stretch += 2) {
            const start = (0,csv_record/* cellStart */.$u)(record, this.#stretches[stretch]);
            const end = (0,csv_record/* cellEnd */.Ob)(record, this.#stretches[stretch + 1]);
            copy.push((end - start) & 0xff, (end - start) >> 8, ...record.bytes.subarray(start, end));
        }
        return Uint8Array.from(copy);
    }
}
function stretchesOf(cells) {
    const stretches = [];
    for (const cell of [...new Set(cells)].sort((a, b) => a - b)) {
        if (stretches.at(-1) === cell - 1)
            stretches[stretches.length - 1] = cell;
        else
            stretches.push(cell, cell);
    }
    return stretches;
}

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/packing.js













/** In the order of the numbers of a run. */
const PARTS = ['gpu_energy', 'cpu_energy', 'ram_energy', 'water_consumed'];
const packing_POWERS = ['cpu_power', 'gpu_power', 'ram_power'];
/** A number that takes a closer look. */
const ODD = -1;
/** Sizes in between are neither cut to 0 nor infinite. */
const [LEAST, packing_MOST] = [1e-300, 1e300];
/** Where a failed look-up puts a run. */
const NEAR = 1e-6;
const utf8 = new TextDecoder();
class Packer {
    #places = null;
    #all = [];
    /** The numbers of the row that is packed, from this byte on. */
    #text = '';
    #from = 0;
    /** Writes what a row says to the numbers of its run, and says whether that is all there is to it. */
    pack(record, layout, numbers, run) {
        if (layout.tasks || record.count !== layout.names.length)
            return false;
        if (this.#places?.layout !== layout)
            this.#places = placesOf(layout);
        const places = this.#places;
        const said = this.#saidBy(record, places);
        if (said === null || !(0,csv_record/* isUtf8 */.co)(record) || !this.#decode(record, places))
            return false;
        const end = (0,timestamp/* secondsAt */.hH)(record.bytes, (0,csv_record/* cellStart */.$u)(record, layout.timestamp), (0,csv_record/* cellEnd */.Ob)(record, layout.timestamp));
        const kwh = this.#amount(record, layout.energy);
        const kg = this.#amount(record, layout.emissions);
        const durationS = this.#amount(record, layout.duration);
        // Written so that NaN, which is a blank, is not taken.
        if (!(kwh >= 0 && kwh <= largest.energy_consumed && kg >= 0 && kg <= largest.emissions))
            return false;
        if (!(end >= 0 && durationS >= 0 && durationS <= largest.duration))
            return false;
        if (judgePower(kwh, durationS, null, said.share) !== 'plausible')
            return false;
        if (!this.#packParts(record, places, numbers, run))
            return false;
        numbers.set(run, KWH, kwh);
        numbers.set(run, KG, kg);
        numbers.set(run, DURATION_S, durationS);
        numbers.set(run, END_S, end);
        numbers.set(run, SAID, said.index);
        return true;
    }
    #packParts(record, places, numbers, run) {
        for (let power = 0; power < packing_POWERS.length; power++) {
            const watts = this.#amount(record, places.powers[power]);
            if (watts === ODD)
                return false;
            if (power === 0)
                numbers.set(run, CPU_W, watts);
        }
        for (let part = 0; part < PARTS.length; part++) {
            const amount = this.#amount(record, places.parts[part]);
            if (amount === ODD)
                return false;
            numbers.set(run, GPU_KWH + part, amount);
        }
        return true;
    }
    unpack(numbers, run, { path, id, found, lastSegment }) {
        const { host, pueApplied } = this.#all[numbers.get(run, SAID)];
        const durationS = numbers.get(run, DURATION_S);
        const kwh = numbers.get(run, KWH);
        const gpuKwh = known(numbers.get(run, GPU_KWH));
        const cpuKwh = known(numbers.get(run, CPU_KWH));
        const ramKwh = known(numbers.get(run, RAM_KWH));
        return runOf({ path, id }, {
            line: numbers.get(run, LINE),
            host,
            order: 'kept',
            durationS,
            kg: numbers.get(run, KG),
            energy: kwh === 0 ? null : energyOf(kwh, pueApplied, gpuKwh, cpuKwh, ramKwh),
            cpuW: numbers.get(run, CPU_W),
            waterL: known(numbers.get(run, WATER_L)),
            end: { seconds: numbers.get(run, END_S), zone: '' },
            found: kwh === 0 && durationS !== 0 ? [...found, 'zero_energy'] : found,
            lastSegment,
        });
    }
    #saidBy(record, places) {
        const cells = isElsewhere(record, places) ? places.said : places.saidWithPlace;
        const remembered = cells.find(record);
        if (remembered !== undefined)
            return remembered;
        const said = readSaid(record, places.layout, this.#all.length);
        if (!cells.add(record, said))
            return null;
        if (said !== null)
            this.#all.push(said);
        return said;
    }
    /** All numbers in one text, because each decoding takes longer than reading the number. */
    #decode(record, { first, last }) {
        this.#from = (0,csv_record/* cellStart */.$u)(record, first);
        const end = (0,csv_record/* cellEnd */.Ob)(record, last);
        this.#text = utf8.decode(record.bytes.subarray(this.#from, end));
        // Otherwise a byte is not a character there.
        return this.#text.length === end - this.#from;
    }
    /** `NaN` for a blank cell, `ODD` for all that is not plainly a number of 0 or more. */
    #amount({ bytes, start, ends }, cell) {
        if (cell === -1)
            return Number.NaN;
        let from = cell === 0 ? start : ends[cell - 1] + 1;
        let to = ends[cell];
        while (from < to && (0,csv_record/* isBlank */.z3)(bytes[from]))
            from++;
        while (to > from && (0,csv_record/* isBlank */.z3)(bytes[to - 1]))
            to--;
        if (from === to)
            return Number.NaN;
        const size = (0,decimal/* decimalSize */.l)(bytes, from, to);
        if (size > LEAST && size < packing_MOST)
            return Number(this.#text.slice(from - this.#from, to - this.#from));
        return size === 0 && isZero(bytes, from, to) ? 0 : ODD;
    }
}
function placesOf(layout) {
    const where = (name) => layout.cells.get(name) ?? -1;
    const [latitude, longitude] = [where('latitude'), where('longitude')];
    const [powers, parts] = [packing_POWERS.map(where), PARTS.map(where)];
    const numbers = [layout.duration, layout.emissions, layout.energy, ...powers, ...parts].filter((cell) => cell !== -1);
    const cells = [...hostColumns.map(where), where('pue'), ...layout.anchors.map(({ cell }) => cell)];
    const said = cells.filter((cell) => cell !== -1);
    const withPlace = [...said, latitude, longitude].filter((cell) => cell !== -1);
    return {
        layout,
        said: new SaidCells(said),
        saidWithPlace: new SaidCells(withPlace),
        latitude,
        longitude,
        parts,
        powers,
        first: Math.min(...numbers),
        last: Math.max(...numbers),
    };
}
/** Certainly not where a failed look-up puts a run: coordinates differ from run to run, and matter only in this way. */
function isElsewhere(record, { latitude, longitude }) {
    if (latitude === -1 || longitude === -1)
        return false;
    const north = (0,decimal/* decimalSize */.l)(record.bytes, (0,csv_record/* cellStart */.$u)(record, latitude), (0,csv_record/* cellEnd */.Ob)(record, latitude));
    const east = (0,decimal/* decimalSize */.l)(record.bytes, (0,csv_record/* cellStart */.$u)(record, longitude), (0,csv_record/* cellEnd */.Ob)(record, longitude));
    return Math.abs(north - QUEBEC.latitude) > NEAR || Math.abs(east - QUEBEC.longitude) > NEAR
        ? Number.isFinite(north) && Number.isFinite(east)
        : false;
}
/** `null` when something in these cells is worth a problem, or the row is not in order. */
function readSaid(record, layout, index) {
    const cells = (0,csv_record/* cellTexts */.DK)(record);
    const reading = readOrder(layout, cells, false);
    if (reading?.order !== 'kept')
        return null;
    const log = new ProblemLog('');
    const row = rowOf(record, cells, reading, record.line);
    const host = readHost(row, isFallback(row), log);
    const pueApplied = readPue(row, log);
    return log.all().length > 0 ? null : { host, pueApplied, share: row.text('tracking_mode') === 'process', index };
}
/** `0`, `0.0`. */
function isZero(bytes, from, to) {
    for (let at = from; at < to; at++)
        if (bytes[at] !== 0x30 && bytes[at] !== 0x2e)
            return false;
    return true;
}
function known(amount) {
    return Number.isNaN(amount) ? null : amount;
}

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/run-key.js
/**
 * What tells one run from another: `run_id` since version 2, `experiment_id` in version 1, which had no other. Later an
 * `experiment_id` is one constant for everybody, so a row without run id stands for itself, under an id made from what it
 * says: a copy of the row elsewhere gets the same id.
 */


/** What CodeCarbon writes for an experiment that nobody named. */
const DEFAULT_EXPERIMENT = '5b0fa12a-3dd7-45bb-9766-cc326314d9f1';
const LONGEST = 200;
const PREFIX = 'codecarbon:';
/** Ids that are made here; trackers write UUIDs. */
const MADE = 'row-';
const run_key_FNV_START = 0x811c9dc5 | 0;
const run_key_FNV_PRIME = 0x01000193;
/** Runs whose rows take turns are remembered by a hash of their bytes, because comparing is cheaper than decoding. */
const RECENT = 256;
const ascii = new TextDecoder();
/** The runs of a file, numbered from 0 in the order in which they appear. */
class RunKeys {
    /** Keyed by id, which a run needs anyway. */
    #numbers = new Map();
    #recent = [];
    #recentNumbers = new Int32Array(RECENT);
    /** Rows of one run mostly follow each other. */
    #last = '';
    #lastNumber = -1;
    #written = new TextEncoder().encode(PREFIX + ' '.repeat(LONGEST));
    get size() {
        return this.#numbers.size;
    }
    /** Ids in order. */
    ids() {
        return this.#numbers.keys();
    }
    /** The run of a row that is in order, or -1 when it takes a closer look. */
    ofHealthy(record, layout) {
        if (layout.key === -1)
            return -1;
        const { bytes } = record;
        const from = (0,csv_record/* cellStart */.$u)(record, layout.key);
        const to = (0,csv_record/* cellEnd */.Ob)(record, layout.key);
        if (isSame(this.#last, bytes, from, to))
            return this.#lastNumber;
        let hash = run_key_FNV_START;
        for (let at = from; at < to; at++)
            hash = Math.imul(hash ^ bytes[at], run_key_FNV_PRIME);
        const slot = (hash ^ (hash >>> 16)) & (RECENT - 1);
        const recent = this.#recent[slot];
        if (recent !== undefined && isSame(recent, bytes, from, to)) {
            this.#last = recent;
            this.#lastNumber = this.#recentNumbers[slot];
            return this.#lastNumber;
        }
        if (to - from > LONGEST)
            return -1;
        const id = this.#plainId(bytes, from, to) ?? idOf(nameOf((0,csv_record/* cellText */.Ie)(record, layout.key)));
        if (id === PREFIX || id === PREFIX + DEFAULT_EXPERIMENT)
            return -1;
        this.#last = id;
        this.#lastNumber = this.numberOf(id);
        this.#recent[slot] = id;
        this.#recentNumbers[slot] = this.#lastNumber;
        return this.#lastNumber;
    }
    /** The id of any row; `null` when it is too long to be one. */
    ofRow(row, columns) {
        const id = row.text(columns.has('run_id') ? 'run_id' : 'experiment_id');
        if (id.length > LONGEST)
            return null;
        return idOf(id === '' || id === DEFAULT_EXPERIMENT ? MADE + digest(row) : id);
    }
    numberOf(id) {
        const known = this.#numbers.get(id);
        if (known !== undefined)
            return known;
        this.#numbers.set(id, this.#numbers.size);
        return this.#numbers.size - 1;
    }
    isMade(id) {
        return id.startsWith(MADE, PREFIX.length);
    }
    /** In one piece; `null` when the cell is short, padded, quoted or not ASCII and has to be looked at as a cell. */
    #plainId(bytes, from, to) {
        if (to - from < 8)
            return null;
        const written = this.#written;
        let length = PREFIX.length;
        for (let at = from; at < to; at++) {
            const byte = bytes[at];
            if (byte <= 0x22 || byte >= 0x7f)
                return null;
            written[length++] = byte;
        }
        return ascii.decode(written.subarray(0, length));
    }
}
function idOf(key) {
    return PREFIX + key;
}
/** What the tracker calls the run. */
function keyOf(id) {
    return id.slice(PREFIX.length);
}
/** Whether an id is made of these bytes; one that is padded, quoted or not ASCII is not, and is decoded again. */
function isSame(id, bytes, from, to) {
    const shift = PREFIX.length - from;
    if (id.length !== to + shift)
        return false;
    for (let at = from; at < to; at++)
        if (id.charCodeAt(at + shift) !== bytes[at])
            return false;
    return true;
}
/** FNV-1a over what the row says, twice with different starts, as 16 hexadecimal digits. */
function digest(row) {
    const said = ['timestamp', 'project_name', 'duration', 'emissions', 'energy_consumed', 'ram_energy']
        .map((column) => row.raw(column))
        .join('\n');
    return fnv(said, run_key_FNV_START) + fnv(said, run_key_FNV_PRIME);
}
function fnv(text, start) {
    let hash = start;
    for (let at = 0; at < text.length; at++)
        hash = Math.imul(hash ^ text.charCodeAt(at), run_key_FNV_PRIME);
    return (hash >>> 0).toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/kept-rows.js

/** Blocks begin small, because most files hold few runs, and double. */
const FIRST_BLOCK = 4096;
const LARGEST_BLOCK = 1 << 20;
const LINE_FEED = Uint8Array.of(0x0a);
class KeptRows {
    #byRun = new Map();
    #block = new Uint8Array(0);
    #used = 0;
    #look = () => { };
    #scanner = new csv_scanner/* CsvScanner */.B({ record: (record) => this.#look(record), fault: () => { } });
    /** Shows the row of a run once more, as the scanner showed it but for the line on which it stands. */
    show(run, look) {
        const row = this.#byRun.get(run);
        if (row === undefined)
            return;
        this.#look = (record) => look(record, row.layout);
        this.#scanner.push(row.block.subarray(row.offset, row.offset + row.length));
        this.#scanner.push(LINE_FEED);
    }
    /** The row of a run; one that was kept before is written over. */
    keep(run, record, layout) {
        const length = record.end - record.start;
        const known = this.#byRun.get(run);
        const row = known !== undefined && known.capacity >= length ? known : this.#room(length, layout);
        row.layout = layout;
        row.length = length;
        row.block.set(record.bytes.subarray(record.start, record.end), row.offset);
        if (row !== known)
            this.#byRun.set(run, row);
    }
    #room(length, layout) {
        // A little room, so that longer numbers of later rows fit in the same place.
        const capacity = length + 32;
        if (this.#used + capacity > this.#block.length) {
            const next = Math.min(Math.max(this.#block.length * 2, FIRST_BLOCK), LARGEST_BLOCK);
            this.#block = new Uint8Array(Math.max(next, capacity));
            this.#used = 0;
        }
        const offset = this.#used;
        this.#used += capacity;
        return { layout, block: this.#block, offset, length, capacity };
    }
}

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/snapshots.js
/**
 * Rows are not runs: CodeCarbon appends snapshots of cumulative totals, in no reliable order. Of each run the row with the
 * largest energy is kept, the later one of two that are equal; everything else about the run is read from that row.
 *
 * Rows are compared by the size of their energy, good to twelve digits, and only where that does not decide by the
 * numbers themselves. The winning row stays where the scanner has it until a row of another run comes, or the bytes move.
 * Then its numbers are packed; only a row that takes a closer look is copied, to be read once the file has been read.
 */




class Snapshots {
    numbers = new RunNumbers();
    #packer;
    #kept = new KeptRows();
    #conflicts = new Map();
    #size = 0;
    /** The row that wins so far, of the run whose rows are coming in; -1 when there is none. */
    #run = -1;
    #layout = null;
    #energyCell = -1;
    #held = new csv_record/* HeldRecord */.HG();
    constructor(packer) {
        this.#packer = packer;
    }
    get size() {
        return this.#size;
    }
    isPacked(run) {
        return this.numbers.get(run, SAID) !== UNPACKED;
    }
    /** Shows the row of a run that is not packed. */
    show(run, look) {
        this.#kept.show(run, look);
    }
    /** Another row of the run has a longer duration, so the clock of the one that counts was restarted. */
    isRestarted(run) {
        return this.numbers.get(run, LONGEST_S) > this.numbers.get(run, DURATION_S) * 1.001;
    }
    conflictOf(run) {
        return this.#conflicts.get(run);
    }
    /**
     * @param run Its number; one more than the last when it is new.
     * @param kwh About; -1 when the energy is blank, which never wins over a number.
     * @param energyCell Where the energy stands in this record.
     */
    offer(run, record, layout, kwh, durationS, energyCell) {
        if (run !== this.#run)
            this.settle();
        const { numbers } = this;
        if (run === this.#size) {
            this.#size++;
            numbers.grow(run);
            numbers.set(run, LONGEST_S, durationS);
        }
        else {
            this.#compare(run, record.line, kwh, durationS);
            if (!this.#wins(run, record, kwh, energyCell))
                return;
        }
        numbers.set(run, KWH, kwh);
        numbers.set(run, DURATION_S, durationS);
        numbers.set(run, LINE, record.line);
        this.#run = run;
        this.#layout = layout;
        this.#energyCell = energyCell;
        this.#held.hold(record);
    }
    /** Packs the row that is held, or copies it. */
    settle() {
        if (this.#run === -1 || this.#layout === null)
            return;
        const { numbers } = this;
        if (!this.#packer.pack(this.#held, this.#layout, numbers, this.#run)) {
            numbers.set(this.#run, KWH, this.#exactKwh(this.#run));
            numbers.set(this.#run, SAID, UNPACKED);
            this.#kept.keep(this.#run, this.#held, this.#layout);
        }
        this.#run = -1;
    }
    #compare(run, line, kwh, durationS) {
        const { numbers } = this;
        if (contradicts(numbers.get(run, KWH), numbers.get(run, DURATION_S), kwh, durationS) && !this.#conflicts.has(run))
            this.#conflicts.set(run, { line, contradicted: numbers.get(run, LINE) });
        if (durationS > numbers.get(run, LONGEST_S))
            numbers.set(run, LONGEST_S, durationS);
    }
    #wins(run, record, kwh, energyCell) {
        const known = this.numbers.get(run, KWH);
        const margin = decimal/* decimalMargin */.E * Math.max(known, kwh);
        if (Math.abs(kwh - known) > margin || kwh <= 0)
            return kwh >= known;
        return Number((0,csv_record/* cellText */.Ie)(record, energyCell)) >= this.#exactKwh(run);
    }
    /** What is not held any more has been read to the last digit. */
    #exactKwh(run) {
        const known = this.numbers.get(run, KWH);
        return run === this.#run && known > 0 ? Number((0,csv_record/* cellText */.Ie)(this.#held, this.#energyCell)) : known;
    }
}
/** Totals grow: a later row of the same or more time with less energy, or the same time with another, is no history. */
function contradicts(knownKwh, knownS, kwh, durationS) {
    if (kwh <= 0 || knownKwh <= 0 || !(durationS > 0) || !(knownS > 0))
        return false;
    const energy = compareSizes(kwh, knownKwh);
    const time = compareSizes(durationS, knownS);
    return (energy !== 0 && time === 0) || (energy === -1 && time === 1);
}
function compareSizes(a, b) {
    if (Math.abs(a - b) <= 1e-9 * Math.max(a, b))
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/tasks.js






const tasks_PARTS = ['gpu_energy', 'cpu_energy', 'ram_energy', 'water_consumed'];
class TaskSums {
    #byId = new Map();
    add(row, id, hosts, log) {
        const totals = readTotals(row, log, 'signed');
        if (totals === null)
            return;
        const known = this.#byId.get(id);
        const warnings = known?.warnings ?? new Set();
        const host = hosts.of(row, log);
        for (const code of host.warnings)
            warnings.add(code);
        const fresh = { kwh: 0, kg: 0, durationS: 0, first: null, last: null, parts: tasks_PARTS.map(() => 0), kept: true };
        const sum = known ?? { id, line: row.line, warnings, host, pueApplied: readPue(row, log), ...fresh };
        this.#byId.set(id, sum);
        if (totals.kwh === null) {
            log.add('codecarbon/blank-energy', row.place('energy_consumed'), 'energy_consumed is empty', 'restore the number');
        }
        sum.kwh = plus(sum.kwh, totals.kwh);
        sum.kg = plus(sum.kg, totals.kg);
        sum.durationS = plus(sum.durationS, totals.durationS);
        for (const [at, column] of tasks_PARTS.entries())
            sum.parts[at] = plus(sum.parts[at], readPart(row, column, log, 'signed'));
        if (row.order !== 'kept')
            sum.kept = false;
        extend(sum, (0,timestamp/* parseTimestamp */.EH)(row.text('timestamp')), totals.durationS);
    }
    runs(path, log) {
        return [...this.#byId.values()].flatMap((sum) => tasks_runOf(path, sum, log) ?? []);
    }
}
function plus(a, b) {
    return a === null || b === null ? null : a + b;
}
function extend(sum, end, durationS) {
    if (end === null)
        return void sum.warnings.add('invalid_timestamp');
    const start = { seconds: end.seconds - (durationS ?? 0), zone: end.zone };
    if (sum.first === null || start.seconds < sum.first.seconds)
        sum.first = start;
    if (sum.last === null || end.seconds > sum.last.seconds)
        sum.last = end;
}
function tasks_runOf(path, sum, log) {
    const { id, line, kwh, kg, durationS, warnings, host, pueApplied } = sum;
    const at = { line, column: 1 };
    if ((kwh ?? 0) < 0 || (kg ?? 0) < 0) {
        log.add('codecarbon/negative', at, `the tasks of run ${keyOf(id).slice(0, 40)} add up to less than zero`, 'restore the rows');
        return null;
    }
    const power = judgePower(kwh ?? 0, durationS ?? 0, null, warnings.has('process_mode'));
    if (power !== 'plausible') {
        const message = `${kwh} kWh in ${durationS} s is ${(0,plausibility/* meanPower */.rP)(kwh ?? 0, durationS ?? 0)}, which no host draws`;
        log.add('codecarbon/implausible-power', at, message, 'check energy and duration of the tasks');
        return null;
    }
    const [gpuKwh, cpuKwh, ramKwh, waterL] = sum.parts;
    if (kwh === 0 && durationS !== 0)
        warnings.add('zero_energy');
    if (kwh !== null && kg !== null && !(0,plausibility/* isPlausibleIntensity */.V0)(kg, kwh))
        warnings.add('implausible_intensity');
    const known = kwh !== null && kwh > 0;
    return {
        kind: 'run',
        id,
        source: { format: 'codecarbon', path, line, column: 1 },
        model: null,
        hardware: host.devices,
        site: host.site,
        pue: null,
        gridGPerKwh: null,
        marketGPerKwh: null,
        warnings: [...warnings].sort(),
        started: sum.first === null ? null : (0,timestamp/* formatTimestamp */.Ey)(sum.first),
        finished: sum.last === null ? null : (0,timestamp/* formatTimestamp */.Ey)(sum.last),
        durationS: durationS === 0 ? null : durationS,
        durationQuality: durationS === null || durationS === 0 ? 'unknown' : 'wall',
        gpuHours: null,
        energy: known
            ? {
                totalKwh: kwh,
                boundary: 'node',
                pueApplied,
                supply: 'ac',
                gpuKwh: atLeast0(gpuKwh),
                cpuKwh: atLeast0(cpuKwh),
                ramKwh: atLeast0(ramKwh),
            }
            : null,
        declaredKg: kg === 0 && !known ? null : kg,
        declaredScope: 'location',
        waterL: waterL !== null && waterL > 0 ? waterL : null,
        evidence: sum.kept ? 'counter' : 'declared',
        workload: null,
        params: null,
        activeParams: null,
        tokens: null,
        role: 'breakdown',
    };
}
/** A part whose differences add up to less than nothing says nothing. */
function atLeast0(kwh) {
    return kwh !== null && kwh >= 0 ? kwh : null;
}

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/read.js
/** Reads a CodeCarbon file of any generation, row by row, in memory that grows with its runs and not with its rows. */




















async function readCodecarbon(file) {
    const reading = new FileReading(file.path);
    const scanner = new csv_scanner/* CsvScanner */.B(reading);
    for await (const chunk of file.chunks)
        scanner.push(chunk);
    scanner.finish();
    return reading.result();
}
/** Torn rows that are examined in full; a file with more of them is damaged throughout. */
const THOROUGH = 1000;
const read_MADE = ['no_run_id'];
const NOTHING = [];
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |$)/;
class FileReading {
    #path;
    #log;
    /** What stands before the header; told only when one comes. */
    #early;
    #packer = new Packer();
    #snapshots = new Snapshots(this.#packer);
    #tasks = new TaskSums();
    #keys = new RunKeys();
    #hosts = new Hosts();
    #layout = null;
    /** The header names a column twice: nothing can be read until the next one. */
    #ambiguous = false;
    #rows = 0;
    #torn = 0;
    #latin1 = false;
    constructor(path) {
        this.#path = path;
        this.#log = new ProblemLog(path);
        this.#early = new ProblemLog(path);
    }
    record(record) {
        if (this.#layout === null || !this.#takeHealthy(record, this.#layout))
            this.#takeAny(record);
    }
    fault(fault) {
        const { code, message, hint } = faultProblem(fault.kind);
        this.#log.add(code, fault, message, hint);
        this.#rows++;
    }
    moving() {
        this.#snapshots.settle();
    }
    /** The common row, in its place and with sound totals, without decoding it. */
    #takeHealthy(record, layout) {
        if (layout.tasks || record.count !== layout.names.length || !isTime(record, layout.timestamp))
            return false;
        const kwh = sizeOf(record, layout.energy);
        const durationS = sizeOf(record, layout.duration);
        const kg = sizeOf(record, layout.emissions);
        // Written so that NaN is not healthy.
        if (!(kwh >= 0 && kwh <= largest.energy_consumed && kg >= 0 && kg <= largest.emissions))
            return false;
        if (!(durationS >= 0 && durationS <= largest.duration))
            return false;
        const run = this.#keys.ofHealthy(record, layout);
        if (run === -1)
            return false;
        this.#rows++;
        this.#snapshots.offer(run, record, layout, kwh, durationS, layout.energy);
        return true;
    }
    #takeAny(record) {
        if (this.#layout !== null && record.count < codecarbon_columns/* fewestColumns */.yd && !isSign(record)) {
            this.#rows++;
            this.#tellTorn(record, record.count, this.#layout);
            return;
        }
        const at = { line: record.line, column: 1 };
        if (isMarked(record))
            this.#log.add('codecarbon/second-bom', at, 'a byte order mark inside the file', 'delete it');
        const cells = (0,csv_record/* cellTexts */.DK)(record);
        if (CONFLICT.test(cells[0])) {
            const hint = 'resolve the conflict and delete the markers';
            this.#log.add('codecarbon/conflict-marker', at, `unresolved merge conflict on line ${record.line}`, hint);
            return;
        }
        const header = readLayout(cells);
        if (header !== null) {
            this.#useHeader(header, record);
            return;
        }
        if (this.#layout === null && this.#rows === 0 && !this.#ambiguous)
            this.#guessHeader(cells, record);
        this.#rows++;
        if (this.#ambiguous)
            return;
        if (this.#layout === null) {
            this.#early.add('codecarbon/before-header', at, 'not a row: the column names come later', 'delete this line');
            return;
        }
        this.#takeRow(record, cells, this.#layout);
    }
    #takeRow(record, cells, layout) {
        const reading = readOrder(layout, cells, this.#torn < THOROUGH);
        if (reading === null) {
            this.#tellTorn(record, cells.length, layout);
            return;
        }
        const row = rowOf(record, cells, reading, record.line);
        if (reading.order !== 'kept')
            this.#tellShifted(row.line, reading);
        const id = this.#keys.ofRow(row, reading.columns);
        if (id === null) {
            this.#log.add('codecarbon/run-id', row.place('run_id'), 'the run id is longer than 200 characters', 'restore it');
            return;
        }
        if (layout.tasks) {
            this.#tasks.add(row, id, this.#hosts, this.#log);
            return;
        }
        const totals = readTotals(row, this.#log, 'unsigned');
        if (totals === null)
            return;
        const energyCell = reading.columns.get('energy_consumed') ?? -1;
        const run = this.#keys.numberOf(id);
        this.#snapshots.offer(run, record, layout, totals.kwh ?? -1, totals.durationS ?? 0, energyCell);
    }
    #useHeader(layout, record) {
        if (this.#layout === null)
            this.#log.addAll(this.#early);
        const repeated = repeatedNames(layout);
        this.#ambiguous = repeated.some(({ name }) => (0,codecarbon_columns/* isKnown */.qE)(name));
        // One that is repeated is the same, also for what is remembered of it.
        if (this.#ambiguous)
            this.#layout = null;
        else if (this.#layout === null || !hasSameNames(this.#layout, layout))
            this.#layout = layout;
        for (const { name, cell } of repeated) {
            const message = `column "${(0,number/* shorten */.ml)(name)}" stands twice`;
            this.#log.add('codecarbon/duplicate-column', (0,csv_record/* cellPlace */.Ce)(record, cell), message, 'delete or rename one of them');
        }
        const unnamed = layout.names.indexOf('');
        if (unnamed === -1)
            return;
        const hint = 'delete the column, or give it a name';
        this.#log.add('codecarbon/unnamed-column', (0,csv_record/* cellPlace */.Ce)(record, unnamed), 'a column has no name', hint);
    }
    /** A file that begins with a row: its columns are recognised when each of them looks like one order that is known. */
    #guessHeader(cells, record) {
        const order = codecarbon_columns/* knownOrders */.Xv.find((known) => (0,codecarbon_columns/* isWhole */.wP)(known, cells));
        if (order === undefined)
            return;
        this.#layout = readLayout(order.names);
        const hint = 'restore the first line that CodeCarbon wrote';
        this.#log.add('codecarbon/headerless', { line: record.line, column: 1 }, 'the column names are missing', hint);
    }
    #tellTorn(record, count, layout) {
        this.#torn++;
        const expected = layout.names.length;
        const message = count === expected ? 'the cells do not match their columns' : `${count} cells where the header has ${expected}`;
        this.#log.add('codecarbon/torn-row', { line: record.line, column: 1 }, message, 'delete the line, or restore it');
    }
    #tellShifted(line, reading) {
        const message = reading.order === 'restored'
            ? 'cells are missing; the others were put back under their columns'
            : 'cells have moved; only those up to energy_consumed are read';
        this.#log.add('codecarbon/shifted-row', { line, column: 1 }, message, 'write the row again with all its columns');
    }
    result() {
        const runs = [];
        this.#snapshots.settle();
        if (this.#layout === null && this.#snapshots.size === 0) {
            if (this.#ambiguous)
                return { runs, plans: [], servings: [], problems: this.#log.all().sort(problem/* byPlace */.hz) };
            const hint = 'restore the first line that CodeCarbon wrote';
            this.#log.add('codecarbon/no-header', { line: 1, column: 1 }, 'no line with column names', hint);
        }
        else if (this.#rows === 0) {
            this.#log.add('codecarbon/empty', { line: 1, column: 1 }, 'column names and no rows', 'commit the file after the run');
        }
        else {
            for (const run of this.#tasks.runs(this.#path, this.#log))
                runs.push(run);
            this.#readRuns(runs);
        }
        markOverlaps(runs);
        return { runs, plans: [], servings: [], problems: this.#log.all().sort(problem/* byPlace */.hz) };
    }
    #readRuns(runs) {
        const snapshots = this.#snapshots;
        let number = 0;
        for (const id of this.#keys.ids()) {
            const run = snapshots.isPacked(number)
                ? this.#packer.unpack(snapshots.numbers, number, this.#known(id, number))
                : this.#readKept(id, number);
            if (run !== null)
                runs.push(run);
            number++;
        }
    }
    /** What the rows of a run told together. */
    #known(id, number) {
        const conflict = this.#snapshots.conflictOf(number);
        const lastSegment = this.#snapshots.isRestarted(number);
        const made = this.#keys.isMade(id) ? read_MADE : NOTHING;
        if (conflict === undefined)
            return { path: this.#path, id, found: made, lastSegment };
        const message = `this row and line ${conflict.contradicted} contradict each other about one run`;
        const hint = 'restore the rows that the tracker wrote; the larger one is counted';
        this.#log.add('codecarbon/conflicting-rows', { line: conflict.line, column: 1 }, message, hint);
        return { path: this.#path, id, found: [...made, 'conflicting_rows'], lastSegment };
    }
    #readKept(id, number) {
        let run = null;
        this.#snapshots.show(number, (record, layout) => {
            run = this.#readRow(record, layout, id, number);
        });
        return run;
    }
    #readRow(record, layout, id, number) {
        const line = this.#snapshots.numbers.get(number, LINE);
        const cells = (0,csv_record/* cellTexts */.DK)(record);
        const reading = readOrder(layout, cells, this.#torn < THOROUGH);
        if (reading === null) {
            this.#tellTorn({ ...record, line }, cells.length, layout);
            return null;
        }
        this.#tellLatin1(record, line);
        const row = rowOf(record, cells, reading, line);
        if (reading.order !== 'kept' && cells.length === layout.names.length)
            this.#tellShifted(line, reading);
        return readRun(row, this.#known(id, number), this.#hosts, this.#log);
    }
    #tellLatin1(record, line) {
        if (this.#latin1 || (0,csv_record/* isUtf8 */.co)(record))
            return;
        this.#latin1 = true;
        this.#log.add('codecarbon/latin-1', { line, column: 1 }, 'not UTF-8; names were read as Latin-1', 'save the file as UTF-8');
    }
}
function sizeOf(record, cell) {
    return (0,decimal/* decimalSize */.l)(record.bytes, (0,csv_record/* cellStart */.$u)(record, cell), (0,csv_record/* cellEnd */.Ob)(record, cell));
}
/** `2025-03-01T10:00:00`, by its separators; whether such a day exists is asked of the rows that count. */
function isTime(record, cell) {
    const { bytes } = record;
    const from = (0,csv_record/* cellStart */.$u)(record, cell);
    return ((0,csv_record/* cellEnd */.Ob)(record, cell) - from >= 19 &&
        bytes[from + 4] === 0x2d &&
        bytes[from + 7] === 0x2d &&
        bytes[from + 13] === 0x3a);
}
function isMarked({ bytes, start }) {
    return bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf;
}
/** Begins like a conflict marker or a byte order mark. */
function isSign({ bytes, start }) {
    const first = bytes[start];
    return (first >= 0x3c && first <= 0x3e) || first === 0xef;
}


/***/ })

};
