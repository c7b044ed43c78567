export const id = 1334;
export const ids = [1334];
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

/***/ 1334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readEco2ai: () => (/* binding */ readEco2ai)
});

// EXTERNAL MODULE: ./build/core/number.js
var number = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/csv/record.js
var csv_record = __webpack_require__(8354);
// EXTERNAL MODULE: ./build/parse/csv/scanner.js
var csv_scanner = __webpack_require__(8109);
// EXTERNAL MODULE: ./build/parse/problem-list.js
var problem_list = __webpack_require__(8380);
// EXTERNAL MODULE: ./build/parse/readers/eco2ai/columns.js
var eco2ai_columns = __webpack_require__(6744);
// EXTERNAL MODULE: ./build/parse/readers/eco2ai/problems.js
var problems = __webpack_require__(507);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/parse/plausibility.js
var plausibility = __webpack_require__(6369);
// EXTERNAL MODULE: ./build/parse/python-number.js
var python_number = __webpack_require__(1660);
// EXTERNAL MODULE: ./build/parse/readers/codecarbon/timestamp.js
var timestamp = __webpack_require__(8024);
// EXTERNAL MODULE: ./build/parse/readers/codecarbon/regions.js
var regions = __webpack_require__(6261);
;// CONCATENATED MODULE: ./build/parse/readers/eco2ai/devices.js

/** `NVIDIA A100 80GB PCIe 2 device(s)`; ` 0 device(s)` where there is none, ` 2 device(s)` where the name was not told. */
function readGpus(cell) {
    const parts = /^(.*?) ?([0-9]{1,5}) device\(s\)$/.exec(cell.trim());
    const model = (parts?.[1] ?? cell).trim();
    const count = parts ? Number(parts[2]) : null;
    if (count === 0 || (model === '' && count === null))
        return [];
    return [{ kind: 'gpu', model, count }];
}
/** `Intel(R) Xeon(R) Gold 6248R CPU @ 3.00GHz/2 device(s), TDP:205.0`; forks write the name alone. */
function readCpus(cell) {
    const parts = /^(.*)\/([0-9]{1,4}) device\(s\)/.exec(cell.trim());
    const model = (parts?.[1] ?? cell).trim();
    const count = parts ? Number(parts[2]) : 0;
    if (model === '')
        return [];
    return [{ kind: 'cpu', model, count: count > 0 ? count : null, ...(count > 0 ? { sockets: true } : {}) }];
}
/** `RU/Moscow`; in brackets where the grid was stated by the user: `(DE)`. Country in alpha-2. */
function readRegion(cell) {
    const parts = /^\(?([A-Za-z]{2})(?:\/([^)]*))?\)?$/.exec(cell.trim());
    const country = parts?.[1]?.toUpperCase() ?? null;
    const part = (parts?.[2] ?? '').toLowerCase();
    const zone = country === 'US' ? regions/* states */.x.get(part) : country === 'CA' ? regions/* provinces */.c.get(part) : undefined;
    return { region: zone ?? country, provider: null, fallback: false };
}

;// CONCATENATED MODULE: ./build/parse/readers/eco2ai/row.js
/** One row of an Eco2AI table, checked: what it says, or `null` after the problem has been told. */







const LONGEST_ID = 200;
const HINT = 'restore the number that the tracker wrote';
const BLANK = new Set(['', 'N/A', 'N\\A', 'nan', 'NaN', 'None', 'NA', 'null']);
function readRow(record, cells, columns, log) {
    const text = (cell) => (cell === -1 || BLANK.has(cells[cell] ?? '') ? '' : (cells[cell] ?? ''));
    const durationS = needed(record, cells, columns.duration, 'duration(s)', log);
    const kwh = needed(record, cells, columns.kwh, 'power_consumption(kWh)', log);
    const id = text(columns.id);
    if (durationS === null || kwh === null)
        return null;
    if (id.length > LONGEST_ID) {
        log.add('eco2ai/run-id', (0,csv_record/* cellPlace */.Ce)(record, columns.id), 'the id is longer than 200 characters', 'restore it');
        return null;
    }
    const verdict = (0,plausibility/* judgeMeanPower */.Us)(kwh, durationS);
    const hasGpu = readGpus(text(columns.gpu)).length > 0;
    if (verdict === 'too-high' || (verdict === 'too-low' && hasGpu)) {
        const message = `${kwh} kWh in ${durationS} s is ${(0,plausibility/* meanPower */.rP)(kwh, durationS)}, which no host draws`;
        log.add('eco2ai/implausible-power', (0,csv_record/* cellPlace */.Ce)(record, columns.kwh), message, 'check the unit of the column');
        return null;
    }
    const epoch = text(columns.epoch);
    return {
        line: record.line,
        id: id === '' ? (0,digest/* digest */.b)(cells.join('\0')) : id,
        hasId: id !== '',
        part: `${/^epoch: ?(-?[0-9]{1,9})/.exec(epoch)?.[1] ?? ''} ${text(columns.start)}`,
        isEpoch: epoch.startsWith('epoch'),
        durationS,
        kwh,
        gpuKwh: optional(record, cells, columns.gpuKwh, 'gpu_power_consumption(kWh)', log),
        cpuKwh: optional(record, cells, columns.cpuKwh, 'cpu_power_consumption(kWh)', log),
        ramKwh: optional(record, cells, columns.ramKwh, 'ram_power_consumption(kWh)', log),
        kg: optional(record, cells, columns.kg, 'CO2_emissions(kg)', log),
        start: readStart(record, text(columns.start), columns, log),
        cpu: text(columns.cpu),
        gpu: text(columns.gpu),
        region: text(columns.region),
        isShare: verdict === 'too-low' || (kwh > 0 && durationS > 0 && (kwh * 3.6e6) / durationS < 0.5),
    };
}
const CODES = { E_NONFINITE: 'eco2ai/not-finite', E_NEGATIVE: 'eco2ai/negative' };
function needed(record, cells, column, name, log) {
    const read = (0,python_number/* parsePythonNumber */.D)(cells[column] ?? '', 'unsigned');
    if (read.ok)
        return read.value;
    const code = read.class in CODES ? CODES[read.class] : 'eco2ai/number';
    log.add(code, (0,csv_record/* cellPlace */.Ce)(record, column), `${name} ${read.why}`, read.hint);
    return null;
}
function optional(record, cells, column, name, log) {
    const cell = column === -1 ? '' : (cells[column] ?? '');
    if (BLANK.has(cell))
        return null;
    const read = (0,python_number/* parsePythonNumber */.D)(cell, 'unsigned');
    if (read.ok)
        return read.value;
    log.add('eco2ai/part', (0,csv_record/* cellPlace */.Ce)(record, column), `${name} ${read.why}`, HINT);
    return null;
}
function readStart(record, text, columns, log) {
    const start = (0,timestamp/* parseTimestamp */.EH)(text);
    if (start === null && text !== '') {
        const message = `start_time "${(0,number/* shorten */.ml)(text)}" is not a time that exists`;
        log.add('eco2ai/start-time', (0,csv_record/* cellPlace */.Ce)(record, columns.start), message, 'write it as 2026-11-02 18:00:00');
    }
    return start;
}

// EXTERNAL MODULE: ./build/parse/plain-run.js
var plain_run = __webpack_require__(6960);
;// CONCATENATED MODULE: ./build/parse/readers/eco2ai/run.js




/** @param rows Of one id, no part twice, in the order of the file; at least one. */
function runOf(path, rows, again) {
    const [first] = rows;
    const durationS = sum(rows.map((row) => row.durationS)) ?? 0;
    const kg = sum(rows.map((row) => row.kg));
    const energy = energyOf(rows);
    const hardware = [...readGpus(first.gpu), ...readCpus(first.cpu)];
    const found = new Set();
    if (energy === null && durationS > 0)
        found.add('zero_energy');
    if (energy !== null && kg !== null && kg > 0 && !(0,plausibility/* isPlausibleIntensity */.V0)(kg, energy.totalKwh)) {
        found.add('implausible_intensity');
    }
    if (rows.some((row) => row.isShare))
        found.add('process_mode');
    if (energy !== null && hardware.length > 0 && hardware.every(({ kind }) => kind === 'cpu'))
        found.add('cpu_modelled');
    if (!first.hasId)
        found.add('no_run_id');
    if (again)
        found.add('conflicting_rows');
    return (0,plain_run/* plainRun */.q)({
        id: `eco2ai:${first.id}`,
        source: { format: 'eco2ai', path, line: first.line, column: 1 },
        hardware,
        site: readRegion(first.region),
        warnings: [...found].sort(),
        ...timesOf(rows),
        durationS: durationS > 0 ? durationS : null,
        durationQuality: durationS > 0 ? 'wall' : 'unknown',
        energy,
        declaredKg: kg === 0 && energy === null ? null : kg,
        declaredScope: 'location',
        evidence: 'counter',
    });
}
/** The PUE that the user gave is in the energy and not in the file; where nobody gave one it is 1. */
function energyOf(rows) {
    const totalKwh = sum(rows.map((row) => row.kwh)) ?? 0;
    if (totalKwh === 0)
        return null;
    return {
        totalKwh,
        boundary: 'node',
        pueApplied: 1,
        supply: 'ac',
        gpuKwh: sum(rows.map((row) => row.gpuKwh)),
        cpuKwh: sum(rows.map((row) => row.cpuKwh)),
        ramKwh: sum(rows.map((row) => row.ramKwh)),
    };
}
function timesOf(rows) {
    const spans = rows.flatMap(({ start, durationS }) => start === null ? [] : [{ from: start.seconds, to: start.seconds + durationS, zone: start.zone }]);
    const [one] = spans;
    if (one === undefined || spans.length < rows.length)
        return { started: null, finished: null };
    const { zone } = one;
    const from = spans.reduce((least, span) => Math.min(least, span.from), one.from);
    const to = spans.reduce((most, span) => Math.max(most, span.to), one.to);
    return { started: (0,timestamp/* formatTimestamp */.Ey)({ seconds: from, zone }), finished: (0,timestamp/* formatTimestamp */.Ey)({ seconds: to, zone }) };
}
/** `null` where one of them is not known: a sum of the others would be too small. */
function sum(values) {
    let total = 0;
    for (const value of values) {
        if (value === null)
            return null;
        total += value;
    }
    return total;
}

;// CONCATENATED MODULE: ./build/parse/readers/eco2ai/read.js
/** Reads an Eco2AI table row by row. */









async function readEco2ai(file) {
    const table = new Table(file.path);
    const scanner = new csv_scanner/* CsvScanner */.B(table);
    for await (const chunk of file.chunks)
        scanner.push(chunk);
    scanner.finish();
    return table.result();
}
const FAULTS = {
    'unclosed-quote': 'a quote is opened here and never closed',
    'stray-quote': 'a quote where none can stand',
    'long-record': 'the row is longer than 64 KiB',
    'long-cell': 'the cell is longer than 4 KiB',
    'many-columns': 'the row has more than 256 columns',
    'nul-byte': 'a NUL byte',
};
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |$)/;
class Table {
    #path;
    #log;
    #groups = new Map();
    #columns = null;
    #rows = 0;
    #encoded = false;
    constructor(path) {
        this.#path = path;
        this.#log = new problem_list/* ProblemList */.K(path, problems/* eco2aiProblems */.Q);
    }
    fault(fault) {
        this.#rows++;
        this.#log.add('eco2ai/torn-row', fault, FAULTS[fault.kind], 'delete the line, or restore it');
    }
    record(record) {
        const cells = (0,csv_record/* cellTexts */.DK)(record);
        const at = { line: record.line, column: 1 };
        if (CONFLICT.test(cells[0] ?? '')) {
            const hint = 'resolve the conflict and delete the markers';
            this.#log.add('eco2ai/conflict-marker', at, `unresolved merge conflict on line ${record.line}`, hint);
            return;
        }
        const columns = (0,eco2ai_columns/* readColumns */.E)(cells);
        if (columns !== null)
            this.#useHeader(record, cells, columns);
        else if (this.#columns !== null)
            this.#takeRow(record, cells, this.#columns);
    }
    #useHeader(record, cells, columns) {
        const twice = (0,eco2ai_columns/* repeatedColumn */.X)(cells);
        this.#columns = twice === -1 ? columns : null;
        if (twice === -1)
            return;
        this.#rows++;
        const message = `column "${(0,number/* shorten */.ml)(cells[twice] ?? '')}" stands twice`;
        this.#log.add('eco2ai/duplicate-column', (0,csv_record/* cellPlace */.Ce)(record, twice), message, 'delete or rename one of them');
    }
    #takeRow(record, cells, columns) {
        this.#rows++;
        if (cells.length !== columns.count) {
            const message = `${cells.length} cells where the header has ${columns.count}`;
            const at = { line: record.line, column: 1 };
            this.#log.add('eco2ai/torn-row', at, message, 'delete the line, or restore it');
            return;
        }
        if (this.#encoded || isEncoded(cells, columns)) {
            this.#tellEncoded(record.line);
            return;
        }
        const row = readRow(record, cells, columns, this.#log);
        if (row !== null)
            this.#keep(row);
    }
    #tellEncoded(line) {
        if (this.#encoded)
            return;
        this.#encoded = true;
        const hint = 'commit the plain file that the tracker writes beside it';
        this.#log.add('eco2ai/encoded', { line, column: 1 }, 'the rows are encoded by the tracker', hint);
    }
    /** Of copies of one row the larger counts; a run outside of training mode has one row, which is written over. */
    #keep(row) {
        const group = this.#groups.get(row.id) ?? { rows: new Map(), again: false };
        this.#groups.set(row.id, group);
        const part = row.isEpoch ? row.part : '';
        const known = group.rows.get(part);
        if (known !== undefined && (known.kwh !== row.kwh || known.durationS !== row.durationS))
            group.again = true;
        if (known === undefined || row.kwh > known.kwh)
            group.rows.set(part, row);
    }
    result() {
        if (this.#rows === 0) {
            const at = { line: 1, column: 1 };
            this.#log.add('eco2ai/empty', at, 'column names and no rows', 'commit the file after the run');
        }
        const runs = [...this.#groups.values()].flatMap(({ rows, again }) => {
            const [first, ...others] = rows.values();
            return first === undefined ? [] : [runOf(this.#path, [first, ...others], again)];
        });
        return { runs, plans: [], servings: [], problems: this.#log.all().sort(problem/* byPlace */.hz) };
    }
}
/** The tracker's code has letters and signs for digits, so that neither time nor energy begin with one. */
function isEncoded(cells, columns) {
    const [duration = '', kwh = ''] = [cells[columns.duration], cells[columns.kwh]];
    const isCode = (cell) => cell.length >= 3 && !/[0-9]/.test(cell) && !/^-?(?:nan|inf|n\/a|none)/i.test(cell);
    return isCode(duration) && isCode(kwh);
}


/***/ })

};
