export const id = 9710;
export const ids = [9710];
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

/***/ 9201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ together),
/* harmony export */   f: () => (/* binding */ PowerSeries)
/* harmony export */ });
/**
 * The energy of one device from readings of its power, in constant memory and in one pass.
 *
 * Between two readings the power is taken to run straight from one to the other (trapezoid). That is wrong where the
 * logger stood still: an interval longer than five seconds and five times the median is a gap, and is counted at the lower of its two
 * readings; one of more than an hour is not counted at all, because the logger was started again. What an interval is
 * compared with, the median, is known only at the end, so energies are kept by length of interval, in steps of two per
 * cent. A time that goes backwards (a restart, the end of summer time) begins a new stretch.
 */
const GAP_FACTOR = 5;
/** Shorter pauses are jitter, and a straight line over them is nearer the truth than the lower reading. */
const LEAST_GAP_S = 5;
const RESTART_S = 3600;
/** Steps in a doubling of the interval: two per cent each. */
const STEPS = 35;
/** From a microsecond up to an hour; what lies outside is counted with the nearest. */
const FIRST = -20 * STEPS;
const BINS = 32 * STEPS + 1;
class PowerSeries {
    #window;
    #counts = new Uint32Array(BINS);
    #seconds = new Float64Array(BINS);
    #joules = new Float64Array(BINS);
    #lowJoules = new Float64Array(BINS);
    #restarts = 0;
    #restartSeconds = 0;
    #lastGap = -1;
    #lastBin = 0;
    /** Readings, the times of the first and the last of them, and the largest. */
    samples = 0;
    first = Number.NaN;
    last = Number.NaN;
    earliest = Number.POSITIVE_INFINITY;
    latest = Number.NEGATIVE_INFINITY;
    watts = 0;
    backwards = 0;
    constructor(window = null) {
        this.#window = window;
    }
    /** @param time Seconds of any clock. */
    add(time, watts) {
        if (this.samples === 0)
            this.first = time;
        else
            this.#interval(time, watts);
        this.samples++;
        this.last = time;
        this.watts = watts;
        if (time > this.latest)
            this.latest = time;
        if (time < this.earliest)
            this.earliest = time;
    }
    #interval(time, watts) {
        const length = time - this.last;
        if (length < 0) {
            this.backwards++;
            return;
        }
        if (length === 0)
            return;
        if (length > RESTART_S) {
            this.#restarts++;
            this.#restartSeconds += length;
            return;
        }
        let seconds = length;
        let before = this.watts;
        let after = watts;
        if (this.#window !== null) {
            const from = Math.max(this.last, this.#window.from);
            const to = Math.min(time, this.#window.to);
            if (to <= from)
                return;
            const slope = (watts - this.watts) / length;
            before = this.watts + slope * (from - this.last);
            after = this.watts + slope * (to - this.last);
            seconds = to - from;
        }
        const bin = this.#binOf(length);
        this.#counts[bin] = this.#counts[bin] + 1;
        this.#seconds[bin] = this.#seconds[bin] + seconds;
        this.#joules[bin] = this.#joules[bin] + ((before + after) / 2) * seconds;
        this.#lowJoules[bin] = this.#lowJoules[bin] + Math.min(before, after) * seconds;
    }
    #binOf(length) {
        if (length === this.#lastGap)
            return this.#lastBin;
        const step = Math.round(Math.log2(length) * STEPS) - FIRST;
        this.#lastGap = length;
        this.#lastBin = Math.min(Math.max(step, 0), BINS - 1);
        return this.#lastBin;
    }
    /** @param gaps `bridge`: a pause is one of the meter, which reads a machine that works on; trapezoids throughout. */
    energy(gaps = 'lower') {
        const shortest = Math.round(Math.log2(LEAST_GAP_S) * STEPS) - FIRST;
        const largest = Math.max(this.#median() + Math.log2(GAP_FACTOR) * STEPS, shortest);
        const sum = { joules: 0, seconds: 0, gaps: 0, gapSeconds: 0 };
        for (let bin = 0; bin < BINS; bin++) {
            const count = this.#counts[bin];
            if (count === 0)
                continue;
            const isGap = gaps === 'lower' && bin > largest;
            sum.seconds += this.#seconds[bin];
            sum.joules += (isGap ? this.#lowJoules[bin] : this.#joules[bin]);
            if (isGap)
                sum.gaps += count;
            if (isGap)
                sum.gapSeconds += this.#seconds[bin];
        }
        return { ...sum, restarts: this.#restarts, restartSeconds: this.#restartSeconds, backwards: this.backwards };
    }
    /** The bin of the middle interval, the lower one where there are two. */
    #median() {
        const total = this.#counts.reduce((sum, count) => sum + count, 0);
        let seen = 0;
        for (let bin = 0; bin < BINS; bin++) {
            seen += this.#counts[bin];
            if (seen * 2 >= total)
                return bin;
        }
        return 0;
    }
}
/** Several devices as one: sums, and the seconds of the one that was watched longest. */
function together(parts) {
    const sum = { joules: 0, seconds: 0, gaps: 0, gapSeconds: 0, restarts: 0, restartSeconds: 0, backwards: 0 };
    for (const part of parts) {
        sum.joules += part.joules;
        sum.seconds = Math.max(sum.seconds, part.seconds);
        sum.gaps += part.gaps;
        sum.gapSeconds = Math.max(sum.gapSeconds, part.gapSeconds);
        sum.restarts += part.restarts;
        sum.restartSeconds = Math.max(sum.restartSeconds, part.restartSeconds);
        sum.backwards += part.backwards;
    }
    return sum;
}


/***/ }),

/***/ 9710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMlperfTraining: () => (/* binding */ readMlperfTraining)
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
var mlperf_system = __webpack_require__(7718);
// EXTERNAL MODULE: ./build/parse/plain-run.js
var plain_run = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/parse/plausibility.js
var plausibility = __webpack_require__(6369);
// EXTERNAL MODULE: ./build/parse/power/energy.js
var energy = __webpack_require__(7728);
// EXTERNAL MODULE: ./build/parse/whole.js
var whole = __webpack_require__(71);
// EXTERNAL MODULE: ./build/parse/readers/mlperf-training/place.js
var place = __webpack_require__(6948);
// EXTERNAL MODULE: ./build/parse/power/series.js
var series = __webpack_require__(9201);
;// CONCATENATED MODULE: ./build/parse/readers/mlperf-training/power.js
/** The readings of one node or switch, within the run that they belong to. */



const KEYS = new Set(['power_reading', 'interconnect_power_est', 'conversion_eff']);
/** No node and no switch draws more, and sums of what is larger are no numbers. */
const MOST_WATTS = 1e9;
class PowerLog {
    #startMs;
    #seconds;
    /** The same readings within the run, and all of them: the clock of a meter may be hours off. */
    #within;
    #all = new series/* PowerSeries */.f();
    /** Watts that are stated for a switch once, not measured over time. */
    #estimates = new Map();
    supply = null;
    bad = 0;
    firstBad = 0;
    constructor(startMs, stopMs) {
        this.#startMs = startMs;
        this.#seconds = (stopMs - startMs) / 1000;
        this.#within = new series/* PowerSeries */.f({ from: 0, to: this.#seconds });
    }
    overlong(number) {
        this.#tellBad(number);
    }
    line(line) {
        const text = (0,lines/* lineText */.o)(line);
        const seen = (0,mllog/* peek */.se)(text);
        if (seen === null || !KEYS.has(seen.key))
            return;
        const entry = (0,mllog/* parseEntry */.ER)(seen.json);
        const value = typeof entry?.value === 'string' ? Number(entry.value) : entry?.value;
        if (entry === null || typeof value !== 'number' || !(value >= 0 && value <= MOST_WATTS)) {
            this.#tellBad(line.number);
            return;
        }
        if (entry.key === 'conversion_eff') {
            const type = entry.metadata.measurement_type;
            if (type === 'AC' || type === 'DC')
                this.supply = type === 'AC' ? 'ac' : 'dc';
        }
        else if (entry.key === 'interconnect_power_est') {
            const of = (0,mllog/* textOf */.b6)(entry.metadata.switch_id ?? entry.metadata.host);
            if (!this.#estimates.has(of) && this.#estimates.size < 10_000)
                this.#estimates.set(of, value);
        }
        else {
            const time = (entry.timeMs - this.#startMs) / 1000;
            this.#within.add(time, value);
            this.#all.add(time, value);
        }
    }
    #tellBad(line) {
        this.bad++;
        this.firstBad ||= line;
    }
    /**
     * Joules over the run: the mean of the readings within it for its whole length, as the benchmark counts. `null` where
     * there are none at all.
     */
    energy() {
        const stated = [...this.#estimates.values()].reduce((sum, watts) => sum + watts, 0) * this.#seconds;
        const within = this.#within.energy('bridge');
        if (within.seconds > 0) {
            const found = within.seconds * 2 < this.#seconds ? 'partly' : 'within';
            return { joules: stated + (within.joules / within.seconds) * this.#seconds, found };
        }
        const all = this.#all.energy('bridge');
        if (all.seconds > 0)
            return { joules: stated + (all.joules / all.seconds) * this.#seconds, found: 'elsewhere' };
        return this.#estimates.size > 0 ? { joules: stated, found: 'within' } : null;
    }
}

;// CONCATENATED MODULE: ./build/parse/readers/mlperf-training/problems.js
/** What can be wrong with a log of MLPerf training. */
const mlperfTrainingProblems = {
    'mlperf-training/line': {
        class: 'E_SYNTAX',
        severity: 'warning',
        means: 'A line begins like one of the log and cannot be read. What stands in it is not used.',
        fix: 'Restore the line that the benchmark wrote.',
    },
    'mlperf-training/no-stop': {
        class: 'E_INCOMPLETE',
        severity: 'warning',
        means: 'The run has no end in the log: it was killed, or the log was cut. It lasted at least until the last line.',
        fix: 'Commit the whole log.',
    },
    'mlperf-training/clock': {
        class: 'E_TIME_ORDER',
        severity: 'warning',
        means: 'No reading of a power log lies within the run: the clock of the meter is another one. Its mean power is taken for the run.',
        fix: 'Write the readings with the time of the run, in milliseconds since 1970 in UTC.',
    },
    'mlperf-training/partly': {
        class: 'E_INCOMPLETE',
        severity: 'warning',
        means: 'The readings cover less than half of the run; their mean is taken for all of it.',
        fix: 'Commit the readings of the whole run.',
    },
    'mlperf-training/implausible-power': {
        class: 'E_IMPLAUSIBLE',
        severity: 'error',
        means: 'The mean power is none that so many machines draw. The energy is not counted.',
        fix: 'Check the unit of the readings: watts.',
    },
};

;// CONCATENATED MODULE: ./build/parse/readers/mlperf-training/result.js
/** The runs of one result log. A log has one; one that was started again after an abort has more. */


const COLON = 0x3a;
/** Ranks write one mark each. */
const RANKS_MS = 60_000;
const result_KEYS = new Set([
    'init_start',
    'run_start',
    'run_stop',
    'submission_benchmark',
    'submission_org',
    'seed',
    'loadgen_version',
]);
class ResultLog {
    runs = [];
    words = new Map();
    system = null;
    firstBad = 0;
    bad = 0;
    #init = null;
    #lastMs = 0;
    overlong() {
        // Set-up prints whole environments on one line; marks of the benchmark are short.
    }
    line(line) {
        if (!hasMark(line))
            return;
        const text = (0,lines/* lineText */.o)(line);
        const seen = (0,mllog/* peek */.se)(text);
        if (seen === null)
            this.#system(text);
        else if (result_KEYS.has(seen.key))
            this.#entry(seen.json, line.number);
        else if (seen.timeMs > this.#lastMs && seen.timeMs < 4e12)
            this.#lastMs = seen.timeMs;
    }
    #system(text) {
        const mark = text.indexOf(':::SYSJSON');
        if (mark === -1 || text.startsWith('+'))
            return;
        try {
            const read = JSON.parse(text.slice(text.indexOf('{', mark), text.lastIndexOf('}') + 1));
            if ((0,mllog/* isObject */.Gv)(read))
                this.system ??= read;
        }
        catch {
            // A description that is torn describes nothing; the file beside the results may.
        }
    }
    #entry(json, line) {
        const entry = (0,mllog/* parseEntry */.ER)(json);
        if (entry === null) {
            this.bad++;
            this.firstBad ||= line;
            return;
        }
        const { key, timeMs, value } = entry;
        if (timeMs > this.#lastMs && timeMs < 4e12)
            this.#lastMs = timeMs;
        const open = this.runs.at(-1);
        if (key === 'init_start')
            this.#begin(timeMs, line);
        else if (key === 'run_start') {
            if (open === undefined || open.ended)
                this.runs.push({ initMs: this.#init?.ms ?? null, startMs: timeMs, stopMs: timeMs, ended: false, line });
        }
        else if (key === 'run_stop') {
            if (open !== undefined && (!open.ended || timeMs - open.stopMs < RANKS_MS)) {
                open.stopMs = Math.max(open.stopMs, timeMs);
                open.ended = true;
            }
        }
        else if (!this.words.has(key) && (0,mllog/* textOf */.b6)(value) !== '')
            this.words.set(key, (0,mllog/* textOf */.b6)(value).slice(0, 100));
    }
    #begin(ms, line) {
        const last = this.runs.at(-1);
        if (this.#init === null || (last?.ended === true && ms > last.stopMs))
            this.#init = { ms, line };
    }
    finish() {
        const open = this.runs.at(-1);
        if (open === undefined && this.#init !== null && this.#lastMs > this.#init.ms) {
            const { ms, line } = this.#init;
            this.runs.push({ initMs: ms, startMs: ms, stopMs: this.#lastMs, ended: false, line });
        }
        else if (open !== undefined && !open.ended)
            open.stopMs = Math.max(open.startMs, this.#lastMs);
    }
}
/** Three colons in a row near the start. */
function hasMark({ bytes, start, end }) {
    // Not `indexOf`: it would look beyond the end of the line, in a log of short lines through the whole chunk for each.
    const bound = Math.min(end, start + 300) - 2;
    for (let at = start; at < bound; at++) {
        if (bytes[at] === COLON && bytes[at + 1] === COLON && bytes[at + 2] === COLON)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/parse/readers/mlperf-training/read.js
/** Reads all results of one system: each log a run, with the energy of its nodes and switches where they were metered. */














const report = (0,problem/* reporter */.YX)(mlperfTrainingProblems);
async function readMlperfTraining(files) {
    const reading = new Reading();
    for (const file of files)
        if ((0,place/* placeOf */.$)(file.path).kind === 'system')
            await reading.system(file);
    for (const file of files)
        if ((0,place/* placeOf */.$)(file.path).kind === 'result')
            await reading.log(file);
    for (const file of files)
        await reading.power(file);
    return reading.result();
}
class Reading {
    #logs = new Map();
    #metered = new Map();
    #problems = [];
    #unused = [];
    #system = null;
    async system(file) {
        if (file.size <= mlperf_system/* SYSTEM_BYTES */.wF)
            this.#system = (0,mlperf_system/* readSystem */.me)(new TextDecoder().decode(await (0,whole/* wholeBytes */.f)(file)));
    }
    async log(file) {
        const log = new ResultLog();
        await (0,lines/* eachLine */.I)(file.chunks, log);
        log.finish();
        const { path } = file;
        if (log.bad > 0)
            this.#tell('mlperf-training/line', path, log.firstBad, 'a line of the log is torn', 'restore it');
        if (log.runs.length === 0) {
            this.#unused.push({ path, line: 1, reason: 'no-quantity', what: 'a log of MLPerf without start and end' });
        }
        else
            this.#logs.set((0,place/* placeOf */.$)(path).result, { path, log });
    }
    async power(file) {
        const { kind, result } = (0,place/* placeOf */.$)(file.path);
        if (kind === 'result' || kind === 'system')
            return;
        const run = longest(this.#logs.get(result)?.log.runs ?? []);
        if (kind === 'other' || run === null) {
            const what = kind === 'other' ? 'a total of the readings beside it' : 'power readings of a result that is not there';
            this.#unused.push({ path: file.path, line: 1, reason: kind === 'other' ? 'repeats' : 'no-quantity', what });
            return;
        }
        const log = new PowerLog(run.startMs, run.stopMs);
        await (0,lines/* eachLine */.I)(file.chunks, log);
        this.#add(file.path, kind, result, log);
    }
    #add(path, kind, result, log) {
        if (log.bad > 0)
            this.#tell('mlperf-training/line', path, log.firstBad, 'a reading cannot be read', 'restore it');
        const energy = log.energy();
        if (energy === null) {
            this.#unused.push({ path, line: 1, reason: 'no-quantity', what: 'a power log without readings' });
            return;
        }
        if (energy.found === 'elsewhere') {
            this.#tell('mlperf-training/clock', path, 1, 'no reading lies within the run', 'write the readings in UTC');
        }
        else if (energy.found === 'partly') {
            this.#tell('mlperf-training/partly', path, 1, 'the readings cover less than half of the run', 'commit all readings');
        }
        const sum = this.#metered.get(result) ?? { joules: 0, nodes: 0, switches: 0, supply: null };
        sum.joules += energy.joules;
        sum.supply ??= log.supply;
        if (kind === 'node')
            sum.nodes++;
        else
            sum.switches++;
        this.#metered.set(result, sum);
    }
    result() {
        const runs = [...this.#logs].flatMap(([result, { path, log }]) => {
            const measured = longest(log.runs);
            return log.runs.map((run) => this.#run(path, log, run, run === measured ? (this.#metered.get(result) ?? null) : null));
        });
        return { runs, plans: [], servings: [], problems: this.#problems, unused: this.#unused };
    }
    #run(path, log, run, metered) {
        const energy = metered === null ? null : this.#energy(path, run, metered);
        // Without a meter the hours count, and loading and compiling keep the machines busy too.
        const startMs = energy === null ? (run.initMs ?? run.startMs) : run.startMs;
        const durationS = (run.stopMs - startMs) / 1000;
        if (!run.ended) {
            const message = 'the run has no run_stop';
            this.#tell('mlperf-training/no-stop', path, run.line, message, 'commit the whole log');
        }
        const benchmark = log.words.get('submission_benchmark') ?? null;
        return (0,plain_run/* plainRun */.q)({
            id: `mlperf-training:${(0,digest/* digest */.b)([benchmark, log.words.get('seed'), run.startMs].join('\n'))}`,
            source: { format: 'mlperf-training', path, line: run.line, column: 1 },
            evidence: energy === null ? 'hours' : 'metered',
            model: benchmark,
            hardware: this.#hardware(log, metered),
            started: (0,epoch/* isoFromEpoch */.X)(startMs / 1000),
            finished: (0,epoch/* isoFromEpoch */.X)(run.stopMs / 1000),
            durationS: durationS > 0 ? durationS : null,
            durationQuality: durationS <= 0 ? 'unknown' : run.ended ? 'wall' : 'lower-bound',
            energy,
            workload: benchmark === null ? null : /lora/.test(benchmark) ? 'finetuning' : 'pretraining',
        });
    }
    #hardware(log, metered) {
        const system = this.#system ?? log.system;
        return system === null ? [] : (0,mlperf_system/* devicesOf */.Xl)(system, metered?.nodes ?? null);
    }
    #energy(path, run, { joules, nodes, switches, supply }) {
        const seconds = (run.stopMs - run.startMs) / 1000;
        const kwh = joules / energy/* JOULES_PER_KWH */.EI;
        // A rack of switches may stand in one file, and draws what several machines do.
        if (joules === 0 ||
            (0,plausibility/* judgeMeanPower */.Us)(kwh, seconds, Math.max(1, nodes) + (switches > 0 ? Math.max(8, nodes) : 0)) !== 'plausible') {
            const message = `the mean power of ${nodes} nodes is ${(0,plausibility/* meanPower */.rP)(kwh, seconds)}`;
            this.#tell('mlperf-training/implausible-power', path, run.line, message, 'check the unit of the readings');
            return null;
        }
        const dc = (0,mlperf_system/* saysDc */.WE)(path) || (0,mlperf_system/* saysDc */.WE)((0,mllog/* textOf */.b6)(this.#system?.system_name));
        return (0,energy/* machineEnergy */.Wl)(joules, supply ?? (dc ? 'dc' : 'ac'), switches > 0 ? 'it' : 'node');
    }
    #tell(code, file, line, message, hint) {
        this.#problems.push(report(code, { file, line: Math.max(1, line), column: 1 }, message, hint));
    }
}
function longest(runs) {
    return runs.reduce((best, run) => (best === null || run.stopMs - run.startMs > best.stopMs - best.startMs ? run : best), null);
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
