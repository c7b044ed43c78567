export const id = 979;
export const ids = [979];
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

/***/ 6008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Clock)
/* harmony export */ });
/**
 * Times as loggers of power print them, straight from bytes: `2026/05/04 17:33:12.123` (nvidia-smi), ISO 8601, seconds or
 * milliseconds since 1970, seconds since some beginning, `20260504 17:33:12` (dmon).
 *
 * A log repeats its minute sixty times and more, so the minute that was read last is kept and compared.
 */
const ZERO = 0x30;
const SPACE = 0x20;
const COLON = 0x3a;
const POINT = 0x2e;
const COMMA = 0x2c;
const LOCAL_DIGITS = [0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15];
const MINUTE_BYTES = 16;
/** 2001-09-09 and 2096: what lies outside is no time since 1970 of a machine with accelerators. */
const [FIRST_EPOCH, LAST_EPOCH] = [1e9, 4e9];
class Clock {
    #minute = new Uint8Array(MINUTE_BYTES);
    #minuteSeconds = 0;
    #past = 0;
    /** What is subtracted from every time: the whole seconds of the first. */
    origin = 0;
    /** What the times so far were; `null` before the first, and `mixed` when they do not agree. */
    kind = null;
    /** Seconds since `origin`; `NaN` for what is no time. Blanks and quotes around it must be gone. */
    read(bytes, start, end) {
        const length = end - start;
        const calendar = length >= MINUTE_BYTES && bytes[start + 13] === COLON;
        return calendar ? this.#calendar(bytes, start, end) : this.#number(bytes, start, end);
    }
    #calendar(bytes, start, end) {
        let at = 0;
        while (at < MINUTE_BYTES && bytes[start + at] === this.#minute[at])
            at++;
        if (at < MINUTE_BYTES) {
            const seconds = minuteOf(bytes, start);
            if (Number.isNaN(seconds))
                return seconds;
            this.#minute.set(bytes.subarray(start, start + MINUTE_BYTES));
            this.#minuteSeconds = seconds;
        }
        const from = start + MINUTE_BYTES;
        if (from === end)
            return this.#is('local', this.#minuteSeconds, 0);
        const tens = digit(bytes[from + 1]);
        const ones = digit(bytes[from + 2]);
        if (bytes[from] !== COLON || tens > 5 || tens < 0 || ones < 0 || from + 3 > end)
            return Number.NaN;
        const fraction = this.#fraction(bytes, from + 3, end);
        const whole = this.#minuteSeconds + tens * 10 + ones;
        at = this.#past;
        if (at === end)
            return this.#is('local', whole, fraction);
        const offset = zoneOf(bytes, at, end);
        return Number.isNaN(offset) ? offset : this.#is('utc', whole - offset, fraction);
    }
    #number(bytes, start, end) {
        let value = 0;
        let at = start;
        for (; at < end && digit(bytes[at]) >= 0; at++)
            value = value * 10 + digit(bytes[at]);
        if (at === start || at - start > 16)
            return Number.NaN;
        const fraction = this.#fraction(bytes, at, end);
        if (this.#past !== end)
            return Number.NaN;
        for (const unit of [1, 1e3, 1e6]) {
            if (value < FIRST_EPOCH * unit || value >= LAST_EPOCH * unit)
                continue;
            return this.#is('utc', Math.floor(value / unit), ((value % unit) + fraction) / unit);
        }
        return value < FIRST_EPOCH ? this.#is('elapsed', value, fraction) : Number.NaN;
    }
    /** `.123`, or `,123` as `date --iso-8601=ns` prints it; 0 where there is none. Where it ends is kept beside it. */
    #fraction(bytes, start, end) {
        this.#past = start;
        if (start >= end || (bytes[start] !== POINT && bytes[start] !== COMMA))
            return 0;
        let at = start + 1;
        let value = 0;
        let scale = 1;
        for (; at < end && digit(bytes[at]) >= 0; at++) {
            if (scale >= 1e15)
                continue;
            value = value * 10 + digit(bytes[at]);
            scale *= 10;
        }
        this.#past = at;
        return value / scale;
    }
    /** Whole seconds and a fraction apart, so that little is lost where the number of seconds since 1970 is large. */
    #is(kind, whole, fraction) {
        if (this.kind === null)
            this.origin = whole;
        if (this.kind !== kind)
            this.kind = this.kind === null ? kind : 'mixed';
        return whole - this.origin + fraction;
    }
    /** A time for a record: to the second, with `Z` where the log says which zone; `null` where it says no date. */
    stamp(seconds) {
        if ((this.kind !== 'local' && this.kind !== 'utc') || !Number.isFinite(seconds))
            return null;
        const text = new Date(Math.round(this.origin + seconds) * 1000).toISOString().slice(0, 19);
        return this.kind === 'utc' ? `${text}Z` : text;
    }
}
/** `YYYY/MM/DD HH:MM` with any separators, or `NaN`. */
function minuteOf(bytes, start) {
    const between = bytes[start + 10];
    if (between !== SPACE && between !== 0x54)
        return Number.NaN;
    if (bytes[start + 4] !== bytes[start + 7])
        return Number.NaN;
    let packed = 0;
    for (const at of LOCAL_DIGITS) {
        const value = digit(bytes[start + at]);
        if (value < 0)
            return Number.NaN;
        packed = packed * 10 + value;
    }
    return secondsOf(packed);
}
/** @param packed `YYYYMMDDHHMM` as a number. */
function secondsOf(packed) {
    const [minute, hour] = [packed % 100, Math.floor(packed / 100) % 100];
    const [day, month] = [Math.floor(packed / 1e4) % 100, Math.floor(packed / 1e6) % 100];
    const year = Math.floor(packed / 1e8);
    if (minute > 59 || hour > 23 || month < 1 || month > 12 || year < 1990 || year > 2100)
        return Number.NaN;
    const seconds = Date.UTC(year, month - 1, day, hour, minute) / 1000;
    return day >= 1 && new Date(seconds * 1000).getUTCDate() === day ? seconds : Number.NaN;
}
/** `Z`, `+02:00`, `-0500`, ` UTC` in seconds east; `NaN` for anything else. */
function zoneOf(bytes, start, end) {
    const text = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 8))).trim();
    if (text === 'Z' || text === 'UTC')
        return 0;
    const parts = /^([+-])(\d\d):?(\d\d)$/.exec(text);
    if (!parts || Number(parts[2]) > 14 || Number(parts[3]) > 59)
        return Number.NaN;
    return (Number(parts[2]) * 3600 + Number(parts[3]) * 60) * (parts[1] === '-' ? -1 : 1);
}
function digit(byte) {
    const value = (byte ?? 0) - ZERO;
    return value > 9 ? -1 : value;
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


/***/ })

};
