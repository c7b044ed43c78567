export const id = 7053;
export const ids = [7053];
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

/***/ 5832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   F: () => (/* binding */ strictText)
/* harmony export */ });
/** Bytes of a text whose encoding nobody states: UTF-8, and Latin-1 where they cannot be that. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const latin1 = new TextDecoder('latin1');
/** The text of some bytes; a byte order mark in front, which joined files leave, is not text. */
function decode(bytes) {
    const text = strictText(bytes) ?? latin1.decode(bytes);
    return text.startsWith('\ufeff') ? text.slice(1) : text;
}
/** `null` when the bytes are not UTF-8. */
function strictText(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 2301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isoFromEpoch)
/* harmony export */ });
/** Seconds since 1970 as ISO 8601 in UTC. */
/** 1990 and 2100: as times in records are held to (time.ts). */
const EARLIEST_S = 631_152_000;
const LATEST_S = 4_133_980_800;
/** To the millisecond; `null` where it cannot be a time of machine learning, such as 0 or milliseconds. */
function isoFromEpoch(seconds) {
    if (!(seconds >= EARLIEST_S && seconds < LATEST_S))
        return null;
    return new Date(Math.round(seconds * 1000)).toISOString().replace(/\.?0*Z$/, 'Z');
}


/***/ }),

/***/ 1887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ eachLine),
/* harmony export */   o: () => (/* binding */ lineText)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5832);
/**
 * Lines of a text that comes in chunks, in constant memory and in one pass: for logs of any length.
 *
 * A line ends at LF, CRLF or CR, as progress bars write it; one UTF-8 mark at the very start is dropped. Lines are shown
 * in place and decoded only when somebody asks, because most lines of a log are never asked for. A line that is longer
 * than the bound is not shown but counted. The result does not depend on how the bytes are cut into chunks.
 *
 * Speed: line ends are looked for with `indexOf`, which is one fast search in memory, and nothing is copied but the line
 * that stands across two chunks.
 */

/** Bytes in a line that is shown. */
const lineBytes = 65_536;
const LF = 0x0a;
const CR = 0x0d;
/** Shows every line, the empty ones too; a text that ends with a line end has no line after it. */
async function eachLine(chunks, sink, longest = lineBytes) {
    const splitter = new LineSplitter(sink, longest);
    for await (const chunk of chunks)
        splitter.push(chunk);
    splitter.finish();
}
/** The text of a line: UTF-8, or Latin-1 where it cannot be that. */
function lineText({ bytes, start, end }) {
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(bytes.subarray(start, end));
}
class LineSplitter {
    #sink;
    #longest;
    #line;
    /** The beginning of a line whose end is in a later chunk. */
    #kept;
    #length = 0;
    /** The line is longer than the bound: the rest of it is dropped. */
    #skipping = false;
    /** The last chunk ended with CR; an LF that follows belongs to it. */
    #afterCr = false;
    constructor(sink, longest) {
        this.#sink = sink;
        this.#longest = longest;
        // Room for a mark, which does not count.
        this.#kept = new Uint8Array(longest + 3);
        this.#line = { bytes: this.#kept, start: 0, end: 0, number: 0 };
    }
    push(chunk) {
        if (chunk.length === 0)
            return;
        let at = this.#afterCr && chunk[0] === LF ? 1 : 0;
        this.#afterCr = false;
        let lf = endFrom(chunk, LF, at);
        let cr = endFrom(chunk, CR, at);
        while (at < chunk.length) {
            if (lf < at)
                lf = endFrom(chunk, LF, at);
            if (cr < at)
                cr = endFrom(chunk, CR, at);
            const end = Math.min(lf, cr);
            if (end === chunk.length)
                break;
            this.#take(chunk, at, end);
            this.#afterCr = cr === end && end + 1 === chunk.length;
            at = end + (cr === end && lf === end + 1 ? 2 : 1);
        }
        if (at < chunk.length)
            this.#keep(chunk, at, chunk.length);
    }
    finish() {
        if (this.#length > 0 || this.#skipping)
            this.#take(this.#kept, 0, 0);
    }
    /** The line that ends here; its beginning may have been in earlier chunks. */
    #take(chunk, start, end) {
        if (this.#length === 0 && !this.#skipping) {
            this.#show(chunk, start, end);
            return;
        }
        this.#keep(chunk, start, end);
        const length = this.#length;
        this.#length = 0;
        if (this.#skipping)
            this.#sink.overlong(++this.#line.number);
        else
            this.#show(this.#kept, 0, length);
        this.#skipping = false;
    }
    #keep(chunk, start, end) {
        if (this.#skipping)
            return;
        if (this.#length + end - start > this.#kept.length) {
            this.#skipping = true;
            this.#length = 0;
            return;
        }
        this.#kept.set(chunk.subarray(start, end), this.#length);
        this.#length += end - start;
    }
    #show(bytes, from, end) {
        const line = this.#line;
        line.number++;
        line.bytes = bytes;
        line.start = line.number === 1 && isMarked(bytes, from, end) ? from + 3 : from;
        line.end = end;
        if (end - line.start > this.#longest)
            this.#sink.overlong(line.number);
        else
            this.#sink.line(line);
    }
}
/** Where a byte stands next, or the length of the chunk when it does not. */
function endFrom(chunk, byte, from) {
    const at = chunk.indexOf(byte, from);
    return at === -1 ? chunk.length : at;
}
function isMarked(bytes, from, end) {
    return end - from >= 3 && bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf;
}


/***/ }),

/***/ 9578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   se: () => (/* binding */ peek)
/* harmony export */ });
/** Lines of `mlperf_logging`: `0: :::MLLOG {"time_ms": ..., "key": ..., "value": ..., "metadata": {...}}`. */
const MARK = ':::MLLOG';
/** A prefix of ranks and times stands before the mark, and nothing longer. */
const PREFIX = 300;
/** The key and the time of a line of the log, without reading the rest; `null` for any other line. */
function peek(text) {
    const mark = text.indexOf(MARK);
    if (mark === -1 || mark > PREFIX)
        return null;
    const key = quoted(text, text.indexOf('"key"', mark));
    const colon = text.indexOf(':', text.indexOf('"time_ms"', mark) + 9);
    const timeMs = Number.parseFloat(text.slice(colon + 1, colon + 30));
    return { key, timeMs, json: text.slice(text.indexOf('{', mark)) };
}
function quoted(text, name) {
    if (name === -1)
        return '';
    const open = text.indexOf('"', name + 5);
    const close = text.indexOf('"', open + 1);
    return open === -1 || close === -1 || close - open > 100 ? '' : text.slice(open + 1, close);
}
/** `null` when the line is torn. */
function parseEntry(json) {
    try {
        const read = JSON.parse(json.slice(0, json.lastIndexOf('}') + 1));
        if (!isObject(read))
            return null;
        const { key, time_ms: timeMs, value, metadata } = read;
        if (typeof key !== 'string' || typeof timeMs !== 'number' || !Number.isFinite(timeMs))
            return null;
        return { key, timeMs, value, metadata: isObject(metadata) ? metadata : {} };
    }
    catch {
        return null;
    }
}
/** A text or a number as text, and nothing for what is neither. */
function textOf(value) {
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 7718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   WE: () => (/* binding */ saysDc),
/* harmony export */   Xl: () => (/* binding */ devicesOf),
/* harmony export */   me: () => (/* binding */ readSystem),
/* harmony export */   wF: () => (/* binding */ SYSTEM_BYTES)
/* harmony export */ });
/* harmony import */ var _mllog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9578);

/** At most so many bytes are a description. */
const SYSTEM_BYTES = 1_048_576;
function readSystem(text) {
    try {
        const read = JSON.parse(text.replace(/^\ufeff/, ''));
        return (0,_mllog_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(read) && ('accelerator_model_name' in read || 'number_of_nodes' in read) ? read : null;
    }
    catch {
        return null;
    }
}
/** @param nodes Machines that were measured, for descriptions that do not say how many there are. */
function devicesOf(system, nodes) {
    const machines = countOf(system.number_of_nodes) ?? nodes;
    const boards = countOf(system.accelerators_per_node);
    const name = nameOf(system.accelerator_model_name);
    const cpu = nameOf(system.host_processor_model_name);
    const sockets = countOf(system.host_processors_per_node);
    const times = (count) => (count === null || machines === null ? null : count * machines);
    return [
        ...(name === '' || boards === 0
            ? []
            : [{ kind: /\btpu\b/i.test(name) ? 'tpu' : 'gpu', model: name, count: times(boards) }]),
        ...(cpu === '' ? [] : [{ kind: 'cpu', model: cpu, count: times(sockets), sockets: true }]),
    ];
}
/** Machines that the description counts; one where it does not say. */
function nodesOf(system) {
    return Math.max(1, countOf(system?.number_of_nodes) ?? 1);
}
/** `8`, `"8"`, `"8x"`, `"8 (4 per tray)"`: the number in front. */
function countOf(value) {
    const digits = /^\s*(\d{1,6})\b|^\s*(\d{1,6})x/.exec((0,_mllog_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value));
    const text = digits?.[1] ?? digits?.[2];
    return text === undefined ? null : Number(text);
}
function nameOf(value) {
    const name = typeof value === 'string' ? value.trim() : '';
    return name.length > 200 || /^(?:n\/?a|none|-)?$/i.test(name) || /\p{Cc}/u.test(name) ? '' : name;
}
/** The submitter measured behind the power supplies, and says so in the name of the system. */
function saysDc(text) {
    return /(?:^|[^a-z])dc[-_ ]?power/i.test(text);
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

/***/ 7728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ JOULES_PER_KWH),
/* harmony export */   Wl: () => (/* binding */ machineEnergy),
/* harmony export */   ao: () => (/* binding */ isBoardPower),
/* harmony export */   nK: () => (/* binding */ boardEnergy),
/* harmony export */   nR: () => (/* binding */ toMicroseconds)
/* harmony export */ });
/* harmony import */ var _plausibility_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6369);

const JOULES_PER_KWH = 3.6e6;
/** More than any accelerator draws today: a superchip of two dies and a processor is at 2.7 kW. */
const MOST_DEVICE_W = 3000;
const LEAST_DEVICE_W = 0.5;
/** What accelerators alone drew. */
function boardEnergy(joules) {
    const totalKwh = joules / JOULES_PER_KWH;
    return { totalKwh, boundary: 'gpu', pueApplied: 1, supply: 'dc', gpuKwh: totalKwh, cpuKwh: null, ramKwh: null };
}
/** What whole machines drew. */
function machineEnergy(joules, supply, boundary = 'node') {
    return {
        totalKwh: joules / JOULES_PER_KWH,
        boundary,
        pueApplied: 1,
        supply,
        gpuKwh: null,
        cpuKwh: null,
        ramKwh: null,
    };
}
/** Whether so many devices can have drawn it; short stretches prove nothing at the lower end. */
function isBoardPower(joules, seconds, devices) {
    if (seconds <= 0 || joules === 0)
        return true;
    const watts = (0,_plausibility_js__WEBPACK_IMPORTED_MODULE_0__/* .meanWatts */ .Pl)(joules / JOULES_PER_KWH, seconds) / Math.max(1, devices);
    return watts <= MOST_DEVICE_W && (watts >= LEAST_DEVICE_W || seconds < 60);
}
/** Sums of times are not exact in their last digits, which mean nothing. */
function toMicroseconds(seconds) {
    return Math.round(seconds * 1e6) / 1e6;
}


/***/ }),

/***/ 7053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMlperfInference: () => (/* binding */ readMlperfInference)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/epoch.js
var epoch = __webpack_require__(2301);
// EXTERNAL MODULE: ./build/parse/lines.js
var lines = __webpack_require__(1887);
// EXTERNAL MODULE: ./build/parse/mlperf/mllog.js
var mllog = __webpack_require__(9578);
// EXTERNAL MODULE: ./build/parse/mlperf/system.js
var system = __webpack_require__(7718);
// EXTERNAL MODULE: ./build/parse/mlperf/unit.js
var unit = __webpack_require__(6725);
// EXTERNAL MODULE: ./build/parse/plain-run.js
var plain_run = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/parse/plausibility.js
var plausibility = __webpack_require__(6369);
// EXTERNAL MODULE: ./build/parse/power/energy.js
var energy = __webpack_require__(7728);
// EXTERNAL MODULE: ./build/parse/whole.js
var whole = __webpack_require__(71);
;// CONCATENATED MODULE: ./build/parse/readers/mlperf-inference/problems.js
/** What can be wrong with a log of MLPerf inference. */
const mlperfInferenceProblems = {
    'mlperf-inference/line': {
        class: 'E_SYNTAX',
        severity: 'warning',
        means: 'A line of the readings, or a mark of the log, cannot be read. It is not used.',
        fix: 'Restore the line that the tool wrote.',
    },
    'mlperf-inference/clock': {
        class: 'E_TIME_ORDER',
        severity: 'warning',
        means: 'The readings fit the marks of the run only after a shift by whole quarters of an hour, which was made.',
        fix: 'Let the power server write UTC, as the benchmark does.',
    },
    'mlperf-inference/no-readings': {
        class: 'E_INCOMPLETE',
        severity: 'warning',
        means: 'No reading lies between the marks of the run, so its energy is not known; its hours count.',
        fix: 'Commit the readings of this run.',
    },
    'mlperf-inference/implausible-power': {
        class: 'E_IMPLAUSIBLE',
        severity: 'error',
        means: 'The mean power is none that so many machines draw. The energy is not counted.',
        fix: 'Restore the readings that the power server wrote.',
    },
};

;// CONCATENATED MODULE: ./build/parse/readers/mlperf-inference/readings.js
/** `spl.txt` of the power server: `Time,07-12-2024 07:18:53.356,Watts,2366.2,Volts,...,Ch1,Watts,...`; the first watts are the sum of the channels. */

const SHAPE = /^Time,(\d\d-\d\d-\d{4} \d\d:\d\d:\d\d(?:\.\d{1,6})?),Watts,(-?\d{1,9}(?:\.\d{1,9})?)(?:,|$)/;
const QUARTER_S = 900;
const MOST_QUARTERS = 56;
/** Readings come once a second; a log of so many is one of months. */
const MOST = 10_000_000;
/** Seconds since 1970 of `07-12-2024 07:18:53.356`, month first; `NaN` for what is no time. */
function secondsOf(text) {
    const parts = /^(\d\d)-(\d\d)-(\d{4}) (\d\d):(\d\d):(\d\d)(\.\d{1,6})?$/.exec(text);
    if (!parts)
        return Number.NaN;
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number);
    const seconds = Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
    const isDay = new Date(seconds * 1000).getUTCDate() === day && month >= 1 && month <= 12;
    return isDay && hour < 24 && minute < 60 && second < 60 ? seconds + Number(parts[7] ?? 0) : Number.NaN;
}
class Readings {
    #times = [];
    #watts = [];
    bad = 0;
    firstBad = 0;
    overlong(number) {
        this.#tellBad(number);
    }
    line(line) {
        const text = (0,lines/* lineText */.o)(line);
        if (text.trim() === '')
            return;
        const parts = SHAPE.exec(text);
        const time = secondsOf(parts?.[1] ?? '');
        const watts = Number(parts?.[2]);
        if (Number.isNaN(time) || !(watts >= 0) || this.#times.length >= MOST)
            this.#tellBad(line.number);
        else {
            this.#times.push(time);
            this.#watts.push(watts);
        }
    }
    #tellBad(line) {
        this.bad++;
        this.firstBad ||= line;
    }
    /** Mean watts from one time to another, both included, as the benchmark counts; `null` where there is no reading. */
    mean(from, to) {
        const plain = this.#meanWithin(from, to);
        if (plain !== null)
            return { watts: plain, shiftS: 0 };
        const shiftS = this.#shift(from, to);
        const shifted = shiftS === null ? null : this.#meanWithin(from - shiftS, to - shiftS);
        return shifted === null || shiftS === null ? null : { watts: shifted, shiftS };
    }
    #meanWithin(from, to) {
        let [sum, count] = [0, 0];
        for (const [index, time] of this.#times.entries()) {
            if (time < from || time > to)
                continue;
            sum += this.#watts[index] ?? 0;
            count++;
        }
        return count === 0 ? null : sum / count;
    }
    /** The one offset of a zone that lays the readings over the whole of the run. */
    #shift(from, to) {
        const first = this.#times.at(0);
        const last = this.#times.at(-1);
        if (first === undefined || last === undefined)
            return null;
        const fitting = [];
        for (let quarters = -MOST_QUARTERS; quarters <= MOST_QUARTERS; quarters++) {
            const shiftS = quarters * QUARTER_S;
            if (first + shiftS <= from && last + shiftS >= to)
                fitting.push(shiftS);
        }
        return fitting.length === 1 ? (fitting[0] ?? null) : null;
    }
}

;// CONCATENATED MODULE: ./build/parse/readers/mlperf-inference/read.js
/** Reads the results of one system: each log of the load generator a run, with the energy between its two marks. */













const report = (0,problem/* reporter */.YX)(mlperfInferenceProblems);
async function readMlperfInference(files) {
    const reading = new Reading();
    for (const file of files)
        if ((0,unit/* systemUnit */.u)(file.path) !== null)
            await reading.system(file);
    const readings = new Map(files.filter(({ path }) => /(?:^|\/)spl\.txt$/.test(path)).map((file) => [folderOf(file.path), file]));
    for (const file of files)
        if (/(?:^|\/)mlperf_log_detail[^/]*$/.test(file.path))
            await reading.log(file, readings.get(folderOf(file.path)) ?? null);
    return reading.result();
}
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
class Reading {
    #runs = [];
    #problems = [];
    #unused = [];
    #system = null;
    async system(file) {
        if (file.size <= system/* SYSTEM_BYTES */.wF)
            this.#system = (0,system/* readSystem */.me)(new TextDecoder().decode(await (0,whole/* wholeBytes */.f)(file)));
    }
    async log(file, readings) {
        const { path } = file;
        if (/(?:^|\/)ranging\/[^/]+$/.test(path)) {
            this.#unused.push({ path, line: 1, reason: 'calibration', what: 'a run that sets the range of the meter' });
            return;
        }
        const marks = await this.#marks(file);
        const seconds = Math.round((marks.end - marks.begin) * 1000) / 1000;
        if (!(seconds > 0)) {
            this.#unused.push({
                path,
                line: 1,
                reason: 'no-quantity',
                what: 'a log of MLPerf inference without begin and end',
            });
            return;
        }
        const energy = readings === null ? null : await this.#energy(readings, marks);
        this.#runs.push((0,plain_run/* plainRun */.q)({
            id: `mlperf-inference:${(0,digest/* digest */.b)(`${marks.begin}\n${marks.end}`)}`,
            source: { format: 'mlperf-inference', path, line: marks.line, column: 1 },
            evidence: energy === null ? 'hours' : 'metered',
            model: benchmarkOf(path),
            hardware: this.#system === null ? [] : (0,system/* devicesOf */.Xl)(this.#system, null),
            started: (0,epoch/* isoFromEpoch */.X)(marks.begin),
            finished: (0,epoch/* isoFromEpoch */.X)(marks.end),
            durationS: seconds,
            durationQuality: 'wall',
            energy,
            workload: 'inference',
        }));
    }
    async #marks({ path, chunks }) {
        const marks = { begin: Number.NaN, end: Number.NaN, line: 1 };
        const line = (line) => {
            const text = (0,lines/* lineText */.o)(line);
            const seen = (0,mllog/* peek */.se)(text);
            if (seen?.key !== 'power_begin' && seen?.key !== 'power_end')
                return;
            const value = (0,mllog/* parseEntry */.ER)(seen.json)?.value;
            const seconds = secondsOf(typeof value === 'string' ? value : '');
            if (Number.isNaN(seconds))
                this.#tell('mlperf-inference/line', path, line.number, `${seen.key} has no time`, 'restore it');
            else if (seen.key === 'power_begin')
                Object.assign(marks, { begin: seconds, line: line.number });
            else
                marks.end = seconds;
        };
        await (0,lines/* eachLine */.I)(chunks, { line, overlong: () => { } });
        return marks;
    }
    async #energy({ path, chunks }, { begin, end }) {
        const readings = new Readings();
        await (0,lines/* eachLine */.I)(chunks, readings);
        if (readings.bad > 0) {
            const others = readings.bad > 1 ? `, and ${readings.bad - 1} more` : '';
            this.#tell('mlperf-inference/line', path, readings.firstBad, `a reading that cannot be read${others}`, 'restore it');
        }
        const mean = readings.mean(begin, end);
        if (mean === null || mean.watts === 0) {
            this.#tell('mlperf-inference/no-readings', path, 1, 'no reading between power_begin and power_end', 'commit them');
            return null;
        }
        if (mean.shiftS !== 0) {
            const message = `the readings are ${mean.shiftS / 3600} h away from the run`;
            this.#tell('mlperf-inference/clock', path, 1, message, 'let the power server write UTC');
        }
        const joules = mean.watts * (end - begin);
        if ((0,plausibility/* judgeMeanPower */.Us)(joules / energy/* JOULES_PER_KWH */.EI, end - begin, (0,system/* nodesOf */.Nh)(this.#system)) !== 'plausible') {
            const message = `the mean power is ${(0,plausibility/* meanPower */.rP)(joules / energy/* JOULES_PER_KWH */.EI, end - begin)}`;
            this.#tell('mlperf-inference/implausible-power', path, 1, message, 'restore the readings');
            return null;
        }
        return (0,energy/* machineEnergy */.Wl)(joules, 'ac');
    }
    #tell(code, file, line, message, hint) {
        this.#problems.push(report(code, { file, line: Math.max(1, line), column: 1 }, message, hint));
    }
    result() {
        return { runs: this.#runs, plans: [], servings: [], problems: this.#problems, unused: this.#unused };
    }
}
/** `ORG/results/SYSTEM/BENCHMARK/SCENARIO/performance/run_1/...`. */
function benchmarkOf(path) {
    const parts = path.split('/');
    const results = parts.lastIndexOf('results');
    return results === -1 || results + 3 >= parts.length - 1 ? null : (parts[results + 2] ?? null);
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
