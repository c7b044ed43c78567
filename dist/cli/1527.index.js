export const id = 1527;
export const ids = [1527];
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

/***/ 5632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ measuredEnergy)
/* harmony export */ });
/** What devices drew, in kWh, before any PUE; `null` when nothing was measured or all of it is zero. */
function measuredEnergy(gpuKwh, cpuKwh, ramKwh) {
    const totalKwh = (gpuKwh ?? 0) + (cpuKwh ?? 0) + (ramKwh ?? 0);
    if (totalKwh === 0)
        return null;
    const boundary = cpuKwh === null && ramKwh === null ? 'gpu' : 'node';
    return { totalKwh, boundary, pueApplied: 1, supply: 'ac', gpuKwh, cpuKwh, ramKwh };
}


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   En: () => (/* binding */ amountAt),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3179);
/**
 * What a reader asks of a JSON value: `null` where it is not there or is null, a problem where it is of another kind.
 * Nothing is turned into a number: `"5"`, `true`, `[5]` and `{"valueOf": 5}` are none.
 */


const report = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonProblems */ .h);
/** Any finite number. NaN, infinities and numbers that were rounded to 0 are problems. */
function numberAt(json, keys, problems) {
    const value = valueAt(json.value, keys);
    if (value === undefined || value === null)
        return null;
    if (typeof value !== 'number')
        return wrongKind(json, keys, problems, value, 'a number');
    if (!Number.isFinite(value)) {
        const hint = 'restore the number that was measured';
        problems.push(report('json/not-finite', json.placeOf(keys), `${named(keys)} is not a finite number`, hint));
        return null;
    }
    if (value === 0 && json.isRounded(keys)) {
        const message = `${named(keys)} is too small to count`;
        problems.push(report('json/out-of-range', json.placeOf(keys), message, 'write 0, or check the exponent'));
        return null;
    }
    return value;
}
/** A number of at least zero: a quantity. */
function amountAt(json, keys, problems) {
    const value = numberAt(json, keys, problems);
    if (value === null || (value >= 0 && !Object.is(value, -0)))
        return value;
    const hint = 'restore the number that was measured';
    problems.push(report('json/negative', json.placeOf(keys), `${named(keys)} is negative`, hint));
    return null;
}
function textAt(json, keys, problems) {
    const value = valueAt(json.value, keys);
    if (value === undefined || value === null)
        return null;
    if (typeof value !== 'string')
        return wrongKind(json, keys, problems, value, 'a text');
    if (value.includes('\0') || /[\ud800-\udfff]/u.test(value)) {
        const what = value.includes('\0') ? 'a NUL character' : 'half of a surrogate pair';
        const message = `${named(keys)} contains ${what}`;
        problems.push(report('json/name', json.placeOf(keys), message, 'delete the escape sequence'));
        return null;
    }
    return value;
}
function objectAt(json, keys, problems) {
    const value = valueAt(json.value, keys);
    if (value === undefined || value === null || isObject(value))
        return value ?? null;
    return wrongKind(json, keys, problems, value, 'an object');
}
function listAt(json, keys, problems) {
    const value = valueAt(json.value, keys);
    if (value === undefined || value === null || Array.isArray(value))
        return value ?? null;
    return wrongKind(json, keys, problems, value, 'a list');
}
/** What the keys lead to, of the object's own; `undefined` where the way ends. */
function valueAt(root, keys) {
    let value = root;
    for (const key of keys) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function wrongKind(json, keys, problems, value, wanted) {
    const message = `${named(keys)} is ${kindOf(value)}, where ${wanted} belongs`;
    problems.push(report('json/type', json.placeOf(keys), message, `restore ${wanted}, as the tool writes it`));
    return null;
}
function kindOf(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'string')
        return 'a text';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
/** The last key by name; items of a list go by the name of their list. */
function named(keys) {
    return keys.findLast((key) => typeof key === 'string')?.toString() ?? 'the value';
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

/***/ 8380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ProblemList)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/**
 * Problems of one file. A file can be wrong on every line, so each kind of problem is listed up to a bound and then
 * counted: nothing is lost silently, and memory stays bounded.
 */

/** How many of each kind are listed one by one. */
const listedPerKind = 20;
class ProblemList {
    #path;
    #report;
    #listed = [];
    #counts = new Map();
    constructor(path, table) {
        this.#path = path;
        this.#report = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(table);
    }
    add(code, at, message, hint) {
        const count = this.#counts.get(code) ?? { total: 0, line: 0, hint };
        count.total++;
        this.#counts.set(code, count);
        if (count.total === listedPerKind + 1)
            count.line = at.line;
        if (count.total > listedPerKind)
            return;
        this.#listed.push(this.#report(code, { file: this.#path, line: at.line, column: at.column }, message, hint));
    }
    /** Takes over what another list holds and has counted. */
    addAll(other) {
        this.#listed.push(...other.#listed);
        for (const [code, count] of other.#counts)
            this.#counts.set(code, { ...count });
    }
    all() {
        const rest = [...this.#counts].flatMap(([code, { total, line, hint }]) => {
            const more = total - listedPerKind;
            if (more <= 0)
                return [];
            const message = more === 1 ? 'one more of the same' : `${more} more of the same, from this line on`;
            return [this.#report(code, { file: this.#path, line, column: 1 }, message, hint)];
        });
        return [...this.#listed, ...rest];
    }
}


/***/ }),

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ parseTimestamp),
/* harmony export */   Ey: () => (/* binding */ formatTimestamp),
/* harmony export */   hH: () => (/* binding */ secondsAt)
/* harmony export */ });
/** Local times without zone, as CodeCarbon writes them: arithmetic on the proleptic Gregorian calendar, no clock. */
const SHAPE = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(\.\d{1,9})?)?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?$/;
const DAY = 86_400;
/** A clock that was never set, or a year that a typing mistake made. */
const [FIRST_YEAR, LAST_YEAR] = [1970, 2100];
/** `null` for anything but an ISO 8601 date and time that exists: not 30 February, not 24:00, no zone beyond 14 hours. */
function parseTimestamp(text) {
    const plain = plainSeconds(text);
    if (!Number.isNaN(plain))
        return { seconds: plain, zone: '' };
    const match = SHAPE.exec(text);
    if (!match)
        return null;
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const [hour, minute, second] = [Number(match[4]), Number(match[5]), Number(match[6] ?? 0)];
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12)
        return null;
    if (day < 1 || day > daysIn(year, month))
        return null;
    if (hour > 23 || minute > 59 || second > 59)
        return null;
    const seconds = dayNumber(year, month, day) * DAY + hour * 3600 + minute * 60 + second + Number(match[7] ?? 0);
    return { seconds, zone: match[8] ?? '' };
}
const letters = new Uint8Array(19);
function plainSeconds(text) {
    if (text.length !== letters.length)
        return Number.NaN;
    for (let at = 0; at < letters.length; at++)
        letters[at] = Math.min(text.charCodeAt(at), 0x7f);
    return secondsAt(letters, 0, letters.length);
}
/**
 * The same straight from bytes, for times as the tracker writes them: `2026-11-02T18:00:00`, without fraction and zone.
 * @returns Seconds, or `NaN` for everything else, which may be a time still.
 */
function secondsAt(bytes, from, to) {
    if (to - from !== 19 || bytes[from + 10] !== 0x54)
        return Number.NaN;
    if (bytes[from + 4] !== 0x2d || bytes[from + 7] !== 0x2d)
        return Number.NaN;
    if (bytes[from + 13] !== 0x3a || bytes[from + 16] !== 0x3a)
        return Number.NaN;
    const year = pairAt(bytes, from) * 100 + pairAt(bytes, from + 2);
    const month = pairAt(bytes, from + 5);
    const day = pairAt(bytes, from + 8);
    const hour = pairAt(bytes, from + 11);
    const minute = pairAt(bytes, from + 14);
    const second = pairAt(bytes, from + 17);
    // Written so that NaN is no time.
    const isDay = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1;
    if (!isDay || day > daysIn(year, month))
        return Number.NaN;
    if (!(hour <= 23 && minute <= 59 && second <= 59))
        return Number.NaN;
    return dayNumber(year, month, day) * DAY + hour * 3600 + minute * 60 + second;
}
/** Two digits, or `NaN`. */
function pairAt(bytes, at) {
    const tens = bytes[at] - 0x30;
    const ones = bytes[at + 1] - 0x30;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
/** To the second. In one piece: texts that are put together of parts take five times the memory. */
function formatTimestamp({ seconds, zone }) {
    const whole = Math.round(seconds);
    const days = Math.floor(whole / DAY);
    const rest = whole - days * DAY;
    const { year, month, day } = dateOf(days);
    const century = Math.floor(year / 100);
    const hour = Math.floor(rest / 3600);
    const minute = Math.floor(rest / 60) % 60;
    const y = year - century * 100;
    const t = rest % 60;
    // biome-ignore format: one line for each part
    const text = String.fromCharCode(tens(century), ones(century), tens(y), ones(y), 0x2d, tens(month), ones(month), 0x2d, tens(day), ones(day), 0x54, tens(hour), ones(hour), 0x3a, tens(minute), ones(minute), 0x3a, tens(t), ones(t));
    return zone === '' ? text : text + zone;
}
function tens(pair) {
    return 0x30 + Math.floor(pair / 10);
}
function ones(pair) {
    return 0x30 + (pair % 10);
}
function daysIn(year, month) {
    if (month === 2)
        return isLeap(year) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function isLeap(year) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
/** Days since 1970-01-01. Years are counted from March, so that the leap day is the last of its year. */
function dayNumber(year, month, day) {
    const from = month > 2 ? year : year - 1;
    const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
    return from * 365 + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + ofYear - 719_468;
}
/** The inverse, by the same years from March: 400 of them have 146,097 days. */
function dateOf(days) {
    const shifted = days + 719_468;
    const era = Math.floor(shifted / 146_097);
    const ofEra = shifted - era * 146_097;
    const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
    const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const fromMarch = Math.floor((5 * ofYear + 2) / 153);
    const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
    const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}


/***/ }),

/***/ 1527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readImpactTracker: () => (/* binding */ readImpactTracker)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/joules.js
var joules = __webpack_require__(5632);
// EXTERNAL MODULE: ./build/parse/json/document.js + 3 modules
var json_document = __webpack_require__(8820);
// EXTERNAL MODULE: ./build/parse/json/fields.js
var fields = __webpack_require__(3142);
// EXTERNAL MODULE: ./build/parse/lines.js
var lines = __webpack_require__(1887);
// EXTERNAL MODULE: ./build/parse/plain-run.js
var plain_run = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/parse/plausibility.js
var plausibility = __webpack_require__(6369);
// EXTERNAL MODULE: ./build/parse/problem-list.js
var problem_list = __webpack_require__(8380);
// EXTERNAL MODULE: ./build/parse/readers/codecarbon/timestamp.js
var timestamp = __webpack_require__(8024);
;// CONCATENATED MODULE: ./build/parse/readers/experiment-impact-tracker/problems.js
/** What can be wrong with samples of experiment-impact-tracker. */
const impactTrackerProblems = {
    'experiment-impact-tracker/line': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'A line is no JSON object, or has no timestamp. It is not counted.',
        fix: 'Restore the line, or delete it.',
    },
    'experiment-impact-tracker/number': {
        class: 'E_NUMBER',
        severity: 'error',
        means: 'A power is not a number of at least zero. The power of the sample before is taken for it.',
        fix: 'Restore the number that the tracker wrote.',
    },
    'experiment-impact-tracker/time-order': {
        class: 'E_TIME_ORDER',
        severity: 'warning',
        means: 'A sample is older than the one before it, as where files were joined. The time between them is not counted.',
        fix: 'Keep the samples of each run in a file of their own.',
    },
    'experiment-impact-tracker/one-sample': {
        class: 'E_MISSING',
        severity: 'warning',
        means: 'There is only one sample, so that no time passed between samples. Energy is unknown, not zero.',
        fix: 'State the hours of the run in a `*.carbon.yml`.',
    },
    'experiment-impact-tracker/implausible-power': {
        class: 'E_IMPLAUSIBLE',
        severity: 'error',
        means: 'Mean power is more than one host draws: above 15 kW. The run is not counted.',
        fix: 'Restore the samples that the tracker wrote.',
    },
};

;// CONCATENATED MODULE: ./build/parse/readers/experiment-impact-tracker/read.js
/** Reads samples of power, one JSON object a line: power times the time since the sample before. */











/** A sample lists the processes of a machine, which may be many. */
const LONGEST_LINE = 4_194_304;
const SOURCES = ['nvidia', 'rapl'];
/** 1990 and 2100. */
const [EARLIEST_S, LATEST_S] = [631_152_000, 4_133_980_800];
async function readImpactTracker(file) {
    const samples = new Samples(file.path);
    await (0,lines/* eachLine */.I)(file.chunks, samples, LONGEST_LINE);
    return samples.result();
}
class Samples {
    #path;
    #log;
    #joules = new Map();
    #watts = new Map();
    #count = 0;
    #first = 0;
    #before = null;
    #durationS = 0;
    #gpus = 0;
    constructor(path) {
        this.#path = path;
        this.#log = new problem_list/* ProblemList */.K(path, impactTrackerProblems);
    }
    overlong(line) {
        this.#tellLine(line, 'a line longer than 4 MiB');
    }
    line(line) {
        const text = (0,lines/* lineText */.o)(line);
        if (!/\S/.test(text))
            return;
        const json = (0,json_document/* parseJsonText */.l)(this.#path, text, line.number, { nonFinite: 'allow' });
        const value = json.ok ? json.value.value : null;
        const written = (0,fields/* isObject */.Gv)(value) ? value.timestamp : null;
        const time = typeof written === 'number' ? written : Number.NaN;
        if (!(0,fields/* isObject */.Gv)(value) || !(time >= EARLIEST_S && time <= LATEST_S)) {
            this.#tellLine(line.number, json.ok ? 'no object with a timestamp' : 'no JSON');
            return;
        }
        this.#take(value, time, line.number);
    }
    #tellLine(line, message) {
        this.#log.add('experiment-impact-tracker/line', { line, column: 1 }, message, 'restore the line');
    }
    #take(sample, time, line) {
        const passed = this.#before === null ? 0 : time - this.#before;
        if (this.#before === null)
            this.#first = time;
        if (passed < 0) {
            const message = 'the sample is older than the one before it';
            const hint = 'keep the samples of each run in a file of their own';
            this.#log.add('experiment-impact-tracker/time-order', { line, column: 1 }, message, hint);
        }
        this.#before = time;
        this.#count += 1;
        const seconds = Math.max(0, passed);
        this.#durationS += seconds;
        for (const source of SOURCES)
            this.#add(source, sample[`${source}_estimated_attributable_power_draw`], seconds, line);
        const states = sample.per_gpu_performance_state;
        if ((0,fields/* isObject */.Gv)(states))
            this.#gpus = Math.max(this.#gpus, Math.min(Object.keys(states).length, 1024));
    }
    #add(source, drawn, seconds, line) {
        if (typeof drawn === 'number' && Number.isFinite(drawn) && drawn >= 0)
            this.#watts.set(source, drawn);
        else if (drawn !== undefined && drawn !== null) {
            const message = `the power of ${source} is not a number of at least zero`;
            this.#log.add('experiment-impact-tracker/number', { line, column: 1 }, message, 'restore the number');
        }
        const watts = this.#watts.get(source);
        if (watts !== undefined)
            this.#joules.set(source, (this.#joules.get(source) ?? 0) + watts * seconds);
    }
    result() {
        const run = this.#run();
        return {
            runs: run === null ? [] : [run],
            plans: [],
            servings: [],
            problems: this.#log.all().sort(problem/* byPlace */.hz),
            unused: [],
        };
    }
    #run() {
        if (this.#count === 0)
            return null;
        const at = { line: 1, column: 1 };
        if (this.#count === 1) {
            const hint = 'state the hours of the run in a *.carbon.yml';
            this.#log.add('experiment-impact-tracker/one-sample', at, 'there is only one sample', hint);
        }
        const kwh = (source) => {
            const joules = this.#joules.get(source);
            return joules === undefined ? null : joules / 3.6e6;
        };
        const energy = (0,joules/* measuredEnergy */.p)(kwh('nvidia'), kwh('rapl'), null);
        if (energy !== null && (0,plausibility/* judgeMeanPower */.Us)(energy.totalKwh, this.#durationS) === 'too-high') {
            const message = `${(0,plausibility/* meanPower */.rP)(energy.totalKwh, this.#durationS)} on the mean, which no host draws`;
            this.#log.add('experiment-impact-tracker/implausible-power', at, message, 'restore the samples');
            return null;
        }
        const known = this.#durationS > 0;
        const gpus = this.#gpus > 0 ? [{ kind: 'gpu', model: '', count: this.#gpus }] : [];
        return (0,plain_run/* plainRun */.q)({
            id: `experiment-impact-tracker:${(0,digest/* digest */.b)(`${this.#path.replace(/\/?(?:impacttracker\/)?[^/]*$/, '')} ${this.#first}`)}`,
            source: { format: 'experiment-impact-tracker', path: this.#path, line: 1, column: 1 },
            hardware: gpus,
            warnings: energy === null ? (known ? ['zero_energy'] : []) : ['process_mode'],
            started: (0,timestamp/* formatTimestamp */.Ey)({ seconds: this.#first, zone: 'Z' }),
            finished: known ? (0,timestamp/* formatTimestamp */.Ey)({ seconds: this.#first + this.#durationS, zone: 'Z' }) : null,
            durationS: known ? this.#durationS : null,
            durationQuality: known ? 'wall' : 'unknown',
            energy,
            evidence: energy === null ? (known ? 'hours' : 'default') : 'counter',
        });
    }
}


/***/ })

};
