export const id = 7469;
export const ids = [7469];
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

/***/ 1660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parsePythonNumber)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/**
 * Numbers as Python prints them: `repr` of a float, the csv module, pandas and NumPy.
 *
 * What they print is narrow: `0`, `5.0`, `0.1`, `1e-05`, `1.5e+16`, `nan`, `inf`, or nothing where a value is missing.
 * Everything else was written by somebody or something else and is refused with its class: `Number('')` is 0 and
 * `parseFloat('1,234')` is 1, and either would let a run pass for free.
 */

/** Up to 17 digits before the point, which is where Python turns to exponents, and 30 after it. */
const GRAMMAR = /^-?(?:0|[1-9][0-9]{0,16})(?:\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?$/;
const LONGEST = 64;
/** What pandas, NumPy and Python write where there is no value. */
const MISSING = new Set(['', 'None', 'null', '<NA>', 'NA', 'N/A']);
const NOT_FINITE = /^[+-]?(?:nan|inf(?:inity)?)$/i;
/**
 * @param text One cell; blanks around it do not count.
 * @param sign `unsigned` refuses every leading minus, as a quantity cannot be negative; differences are `signed`.
 */
function parsePythonNumber(text, sign) {
    const cell = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .trimBlanks */ .I6)(text);
    if (cell.length > LONGEST || !GRAMMAR.test(cell))
        return refusal(cell);
    if (sign === 'unsigned' && cell.startsWith('-'))
        return (0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$J)(cell);
    const value = Number(cell);
    if (!Number.isFinite(value)) {
        const why = `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(cell)}" is too large to count`;
        return { ok: false, class: 'E_NONFINITE', why, hint: 'check the exponent' };
    }
    if (value === 0 && /[1-9]/.test(cell.split(/e/i)[0] ?? '')) {
        const why = `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(cell)}" is too small to count`;
        return { ok: false, class: 'E_RANGE', why, hint: 'write 0, or check the exponent' };
    }
    return { ok: true, value };
}
/** The explanation for people is the one of our own grammar, which is narrower. */
function refusal(cell) {
    if (MISSING.has(cell)) {
        return { ok: false, class: 'E_MISSING', why: 'is empty', hint: 'restore the value that the tracker wrote' };
    }
    const shown = `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(cell)}"`;
    const hint = 'write the number that the tracker measured, or delete the row';
    if (NOT_FINITE.test(cell))
        return { ok: false, class: 'E_NONFINITE', why: `${shown} is not a finite number`, hint };
    const told = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$J)(cell);
    return told.ok ? { ok: false, class: 'E_NUMBER', why: `${shown} is not a number`, hint } : told;
}


/***/ }),

/***/ 7469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCarbontracker: () => (/* binding */ readCarbontracker)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/lines.js
var parse_lines = __webpack_require__(1887);
// EXTERNAL MODULE: ./build/parse/problem-list.js
var problem_list = __webpack_require__(8380);
;// CONCATENATED MODULE: ./build/parse/readers/carbontracker/blocks.js

/** Colours and cursor movements, which consoles put around what is printed. */
const ESCAPES = /\u001b\[[0-9;?]{0,16}[A-Za-z]/g;
const STAMPED = /^([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2}:[0-9]{2})(?:,[0-9]{3})? - (.*)$/;
const TITLE = /^(Actual|Predicted) consumption(?: for ([0-9]{1,9}) epoch\(s\))?:$/;
const FIELD = /^(Time|Energy|CO2eq):[ \t]*(.*)$/;
const WATTS = /^Average power usage \(W\) for ([a-z]{1,12}): (.*)$/;
const COMPONENTS = 'The following components were found: ';
class LogLines {
    sessions = [];
    #block = null;
    #epoch = null;
    #stamp = null;
    line(line) {
        if (line.end - line.start > 8192)
            return;
        const plain = (0,parse_lines/* lineText */.o)(line).replace(ESCAPES, '').trim();
        const stamped = STAMPED.exec(plain);
        this.#stamp = stamped ? `${stamped[1]}T${stamped[2]}` : this.#stamp;
        const said = (stamped?.[3] ?? plain).replace(/^\[?(?:rank ?)?[0-9]{1,5}\]?: (?=CarbonTracker)/i, '');
        const text = said.startsWith('CarbonTracker:') ? said.slice(14).trim() : said.trim();
        if (text === '')
            return;
        this.#take(text, line.number);
        const last = this.sessions.at(-1);
        if (stamped && last)
            last.last = this.#stamp;
    }
    #take(text, line) {
        if (this.#field(text, line))
            return;
        if (/carbontracker(?:\.loggerutil)? version [0-9]/.test(text))
            this.#begin(line);
        else if (text.startsWith(COMPONENTS))
            this.#components(text.slice(COMPONENTS.length), line);
        else
            this.#said(text);
    }
    #field(text, line) {
        const title = TITLE.exec(text);
        if (title) {
            const kind = title[1] === 'Actual' ? 'actual' : 'predicted';
            const epochs = title[2] === undefined ? null : Number(title[2]);
            this.#block = { kind, epochs, line, stamp: this.#stamp, time: null, energy: null, co2: null };
            this.#session(line).blocks.push(this.#block);
            return true;
        }
        const field = this.#block === null ? null : FIELD.exec(text);
        if (field === null || this.#block === null)
            return false;
        const written = { text: field[2] ?? '', line };
        if (field[1] === 'Time')
            this.#block.time ??= written;
        else if (field[1] === 'Energy')
            this.#block.energy ??= written;
        else
            this.#block.co2 ??= written;
        if (field[1] === 'CO2eq')
            this.#block = null;
        return true;
    }
    #components(text, line) {
        const last = this.sessions.at(-1);
        if (last?.components === text && line - last.named <= last.copies + 1) {
            last.copies += 1;
            return;
        }
        const isNew = last === undefined || last.components !== null;
        const session = isNew ? this.#begin(line) : last;
        session.components = text;
        session.named = line;
    }
    /** What belongs to a session that has begun; other programs have durations, too. */
    #said(text) {
        const session = this.sessions.at(-1);
        if (session === undefined)
            return;
        const pue = /PUE coefficient of ([0-9.]{1,12})/.exec(text);
        if (pue)
            session.pue = pue[1]?.replace(/\.$/, '') ?? null;
        const place = /detected location: (.{1,200})/.exec(text);
        if (place)
            session.country = countryOf(place[1] ?? '') ?? session.country;
        const duration = /^Duration: ([-0-9:.]{1,24})$/.exec(text);
        if (duration) {
            this.#epoch = { duration: duration[1] ?? '', watts: new Map() };
            session.epochs.push(this.#epoch);
        }
        const watts = WATTS.exec(text);
        if (watts)
            this.#epoch?.watts.set(watts[1] ?? '', watts[2] ?? '');
    }
    #session(line) {
        return this.sessions.at(-1) ?? this.#begin(line);
    }
    #begin(line) {
        const first = this.#stamp;
        const session = {
            line,
            components: null,
            named: 0,
            copies: 0,
            pue: null,
            country: null,
            first,
            last: first,
            epochs: [],
            blocks: [],
        };
        this.sessions.push(session);
        this.#epoch = null;
        return session;
    }
}
/** `Copenhagen, Capital Region, DK.`: the country alone; the town is nobody's business. */
function countryOf(place) {
    const end = /,? ?\b([A-Z]{2})(?:\.|:|$)/.exec(place);
    return end?.[1] ?? null;
}

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/parse/json/document.js + 3 modules
var json_document = __webpack_require__(8820);
// EXTERNAL MODULE: ./build/parse/json/fields.js
var fields = __webpack_require__(3142);
// EXTERNAL MODULE: ./build/parse/plain-run.js
var plain_run = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/parse/plausibility.js
var plausibility = __webpack_require__(6369);
// EXTERNAL MODULE: ./build/parse/time.js
var parse_time = __webpack_require__(6759);
;// CONCATENATED MODULE: ./build/parse/readers/carbontracker/events.js
/** The event log of carbontracker's successor: one JSON object a line, the last of a session with what it consumed. */






/** The run of a line that ends a session; `null` for any other line, and after a problem. */
function runOfEvent(path, text, line, log, problems) {
    if (!text.includes('"FinishedSession"'))
        return null;
    const parsed = (0,json_document/* parseJsonText */.l)(path, text, line, { nonFinite: 'allow' });
    if (!parsed.ok) {
        log.add('carbontracker/json', { line, column: 1 }, 'a line that is no JSON', 'restore the line');
        return null;
    }
    const json = parsed.value;
    const before = problems.length;
    const kwh = (0,fields/* amountAt */.En)(json, ['stats', 'total_power_usage_kwh'], problems);
    const grams = (0,fields/* amountAt */.En)(json, ['stats', 'total_emissions_g'], problems);
    const durationS = (0,fields/* amountAt */.En)(json, ['stats', 'duration_s'], problems);
    const time = (0,fields/* textAt */.$6)(json, ['timestamp'], problems);
    if (problems.length > before)
        return null;
    if (kwh !== null && durationS !== null && (0,plausibility/* judgeMeanPower */.Us)(kwh, durationS) !== 'plausible') {
        const message = `${kwh} kWh in ${durationS} s is ${(0,plausibility/* meanPower */.rP)(kwh, durationS)}, which no host draws`;
        log.add('carbontracker/implausible-power', { line, column: 1 }, message, 'restore the line');
        return null;
    }
    const finished = time === null ? null : (0,parse_time/* parseInstant */.n)(time.replace(' ', 'T'));
    const has = kwh !== null && kwh > 0;
    return (0,plain_run/* plainRun */.q)({
        id: `carbontracker:${(0,digest/* digest */.b)([time, kwh, grams, durationS].join(' '))}`,
        source: { format: 'carbontracker', path, line, column: 1 },
        warnings: kwh === 0 ? ['zero_energy'] : has ? ['measured_assumed'] : [],
        finished: finished?.ok ? finished.value.text : null,
        durationS: durationS === 0 ? null : durationS,
        durationQuality: durationS === null || durationS === 0 ? 'unknown' : 'wall',
        energy: has
            ? { totalKwh: kwh, boundary: 'node', pueApplied: 1, supply: 'ac', gpuKwh: null, cpuKwh: null, ramKwh: null }
            : null,
        declaredKg: grams === null || grams === 0 ? null : grams / 1000,
        declaredScope: 'location',
        evidence: has ? 'counter' : 'hours',
    });
}

// EXTERNAL MODULE: ./build/parse/readers/carbontracker/index.js
var carbontracker = __webpack_require__(6907);
;// CONCATENATED MODULE: ./build/parse/readers/carbontracker/problems.js
/** What can be wrong with a log of carbontracker. */
const carbontrackerProblems = {
    'carbontracker/number': {
        class: 'E_NUMBER',
        severity: 'error',
        means: 'An energy or a time in a block of consumption is not a number as the tracker prints it.',
        fix: 'Restore the block that the tracker printed; it writes a point and never a comma.',
    },
    'carbontracker/unit': {
        class: 'E_UNIT',
        severity: 'error',
        means: 'An energy is not in kWh, or emissions are not in grams, which is all that the tracker prints.',
        fix: 'Restore the line that the tracker printed.',
    },
    'carbontracker/not-finite': {
        class: 'E_NONFINITE',
        severity: 'error',
        means: 'An energy or a time is `nan`, infinite or too large to hold.',
        fix: 'Measure the run again, or state its hours in a `*.carbon.yml`.',
    },
    'carbontracker/negative': {
        class: 'E_NEGATIVE',
        severity: 'error',
        means: 'An energy or a time is below zero.',
        fix: 'Restore the number that the tracker printed.',
    },
    'carbontracker/emissions': {
        class: 'E_NUMBER',
        severity: 'warning',
        means: 'The emissions of a block cannot be read. The energy counts; emissions are computed from it.',
        fix: 'Restore the line that the tracker printed.',
    },
    'carbontracker/unfinished-block': {
        class: 'E_INCOMPLETE',
        severity: 'error',
        means: 'A block of actual consumption has no energy; the file was cut.',
        fix: 'Write the log again, or restore the whole block.',
    },
    'carbontracker/no-total': {
        class: 'E_MISSING',
        severity: 'warning',
        means: 'A log in which the tracker never printed what was consumed: the run crashed, or goes on. Energy is unknown, not zero.',
        fix: 'Commit the log after the run; call `tracker.stop()` where a training ends early.',
    },
    'carbontracker/several-totals': {
        class: 'E_CONFLICT',
        severity: 'error',
        means: 'One run has two totals that contradict each other. The larger one is counted.',
        fix: 'Keep the block that the tracker printed for this run.',
    },
    'carbontracker/at-once': {
        class: 'E_CONFLICT',
        severity: 'warning',
        means: 'Several trackers ran at once, one in each process of a training. Each may have seen the whole machine; all are counted.',
        fix: 'Let one process only have a tracker.',
    },
    'carbontracker/implausible-power': {
        class: 'E_IMPLAUSIBLE',
        severity: 'error',
        means: 'Energy divided by time is no power that one host draws: below 0.5 W or above 15 kW. The run is not counted.',
        fix: 'Restore the block that the tracker printed.',
    },
    'carbontracker/json': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'A line of an event log is no JSON, or a field in it is of another kind than the tracker writes. It is not counted.',
        fix: 'Restore the line.',
    },
};

// EXTERNAL MODULE: ./build/core/number.js
var core_number = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/parse/python-number.js
var python_number = __webpack_require__(1660);
;// CONCATENATED MODULE: ./build/parse/readers/carbontracker/figures.js
/** Figures as the tracker prints them. */


const CODES = { E_NONFINITE: 'carbontracker/not-finite', E_NEGATIVE: 'carbontracker/negative' };
const HINT = 'restore the block that the tracker printed';
/** `0.003504 kWh`; `null` after the problem has been told. */
function readKwh({ text, line }, log) {
    const [number = '', ...rest] = text.split(/[ \t]+/);
    const unit = rest.join(' ');
    const read = (0,python_number/* parsePythonNumber */.D)(number, 'unsigned');
    const at = { line, column: 1 };
    if (!read.ok) {
        const code = read.class in CODES ? CODES[read.class] : 'carbontracker/number';
        log.add(code, at, `the energy ${read.why}`, HINT);
        return null;
    }
    if (unit === 'kWh')
        return read.value;
    if (unit === '')
        log.add('carbontracker/number', at, 'the line of the energy was cut', HINT);
    else
        log.add('carbontracker/unit', at, `"${(0,core_number/* shorten */.ml)(unit)}" is not kWh`, HINT);
    return null;
}
/** `357.451 g` in kg; `null` when it cannot be read, after a warning. */
function readKg(written, log) {
    if (written === null)
        return null;
    const [number = '', unit = ''] = written.text.split(/[ \t]+/);
    const read = (0,python_number/* parsePythonNumber */.D)(number, 'unsigned');
    if (read.ok && unit === 'g')
        return read.value / 1000;
    log.add('carbontracker/emissions', { line: written.line, column: 1 }, 'the emissions cannot be read', HINT);
    return null;
}
/** `H:MM:SS` or `H:MM:SS.ss`; `null` for anything else. */
function secondsOf(text) {
    const parts = /^([0-9]{1,7}):([0-9]{1,2}):([0-9]{1,2}(?:\.[0-9]{1,6})?)$/.exec(text.trim());
    return parts ? Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3]) : null;
}
/** Watts of all devices of a component: `123.4`, `[12.3 45.6]`; `null` where nothing was measured. */
function wattsOf(text) {
    let sum = 0;
    for (const one of text
        .replace(/^\[|\]$/g, '')
        .trim()
        .split(/[\s,]+/)) {
        // NumPy prints `12.` for 12.0.
        const read = (0,python_number/* parsePythonNumber */.D)(one.replace(/\.$/, ''), 'unsigned');
        if (!read.ok)
            return null;
        sum += read.value;
    }
    return sum;
}
/** What the epochs of a log add up to: mean power times duration, as the tracker adds them. */
function sumEpochs(epochs) {
    let durationS = 0;
    const kwh = new Map();
    for (const { duration, watts } of epochs) {
        const seconds = secondsOf(duration);
        if (seconds === null)
            return null;
        durationS += seconds;
        for (const name of ['gpu', 'cpu']) {
            const drawn = watts.has(name) ? wattsOf(watts.get(name) ?? '') : null;
            const known = kwh.get(name);
            const add = drawn === null ? null : (drawn * seconds) / 3.6e6;
            kwh.set(name, known === null || add === null ? null : (known ?? 0) + add);
        }
    }
    return epochs.length === 0 ? null : { durationS, gpuKwh: kwh.get('gpu') ?? null, cpuKwh: kwh.get('cpu') ?? null };
}
/** `GPU with device(s) NVIDIA A100, NVIDIA A100. CPU with device(s) cpu:0.` */
function readComponents(text) {
    const devices = [];
    for (const part of (text ?? '').split(/(?:^|\. ?)(?=[GC]PU with device)/)) {
        const named = /^([GC]PU) with device\(s\) (.*?)\.?$/.exec(part);
        if (!named)
            continue;
        const names = (named[2] ?? '').split(/, (?! )/).map((name) => name.trim());
        if (named[1] === 'GPU')
            devices.push(...counted(names, 'gpu'));
        else
            devices.push(...counted(names.map(nameOfCpu), 'cpu'));
    }
    return devices;
}
/** Counters of processors go by number: `cpu:0`, `package-1`. Parts of one package are not processors. */
function nameOfCpu(name) {
    return /^(?:cpu|package)[:-]?[0-9]{0,3}$/i.test(name) ? '' : name;
}
function counted(names, kind) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].map(([model, count]) => ({
        kind,
        model,
        count,
        ...(kind === 'cpu' ? { sockets: true } : {}),
    }));
}
/**
 * The constant that consumption was multiplied by, by the day it was printed; each release says it only in its standard
 * log. The smallest one where no day is known, so that what is left without it is rather too much.
 */
function pueOn(stamp) {
    const day = stamp?.slice(0, 10) ?? null;
    if (day === null)
        return 1.55;
    if (day < '2020-05-18')
        return 1;
    if (day < '2020-05-29')
        return 1.58;
    if (day < '2020-10-29')
        return 1.67;
    if (day < '2022-12-05')
        return 1.59;
    return day < '2024-09-13' ? 1.55 : 1.58;
}

;// CONCATENATED MODULE: ./build/parse/readers/carbontracker/totals.js

function totalsOf(session, log) {
    const printed = session.blocks.filter((block) => block.kind === 'actual');
    const distinct = [...new Map(printed.map((block) => [figuresOf(block), block])).values()];
    const last = distinct.at(-1);
    if (last === undefined || distinct.length === 1)
        return { blocks: distinct, atOnce: false };
    if (distinct.every((block, at) => at === 0 || continues(distinct[at - 1], block))) {
        return { blocks: [last], atOnce: false };
    }
    if (distinct.length <= session.copies + 1) {
        const at = { line: distinct[0]?.line ?? 1, column: 1 };
        const message = `${distinct.length} trackers printed totals of one training`;
        log.add('carbontracker/at-once', at, message, 'let one process only have a tracker');
        return { blocks: distinct, atOnce: true };
    }
    const message = `another total of the run that ends on line ${distinct[0]?.line}`;
    log.add('carbontracker/several-totals', { line: last.line, column: 1 }, message, 'keep the block that is true');
    const largest = distinct.reduce((most, block) => (sizeOf(block) > sizeOf(most) ? block : most), last);
    return { blocks: [largest], atOnce: false };
}
function figuresOf({ time, energy, co2 }) {
    return [time?.text, energy?.text, co2?.text].join(' ');
}
/** A later total of the same run: more epochs, and nothing has become less. */
function continues(before, block) {
    if (before === undefined || before.epochs === null || block.epochs === null)
        return false;
    const [from, to] = [secondsOf(before.time?.text ?? ''), secondsOf(block.time?.text ?? '')];
    return block.epochs > before.epochs && from !== null && to !== null && to >= from && sizeOf(block) >= sizeOf(before);
}
function sizeOf({ energy }) {
    const size = Number.parseFloat(energy?.text ?? '');
    return Number.isFinite(size) ? size : -1;
}

;// CONCATENATED MODULE: ./build/parse/readers/carbontracker/run.js
/** From a session of a log to its run. */





/** The run of a total; `null` when it cannot be counted, after the problem has been told. */
function runOfTotal(account, block, log) {
    const at = { line: block.line, column: 1 };
    if (block.energy === null) {
        log.add('carbontracker/unfinished-block', at, 'the block has no energy', 'restore the whole block');
        return null;
    }
    const kwh = readKwh(block.energy, log);
    if (kwh === null)
        return null;
    const durationS = secondsOf(block.time?.text ?? '');
    if (durationS === null)
        log.add('carbontracker/number', at, 'the block has no time of hours, minutes and seconds', 'restore it');
    if (durationS === null)
        return null;
    if ((0,plausibility/* judgeMeanPower */.Us)(kwh, durationS) !== 'plausible') {
        const message = `${kwh} kWh in ${durationS} s is ${(0,plausibility/* meanPower */.rP)(kwh, durationS)}, which no host draws`;
        log.add('carbontracker/implausible-power', at, message, 'restore the block that the tracker printed');
        return null;
    }
    const whole = forecastOf(account, block, log);
    const figures = {
        kwh,
        kg: readKg(block.co2, log),
        durationS: durationS > 0 ? durationS : null,
        quality: durationS > 0 ? 'wall' : 'unknown',
        found: [],
        epochs: epochsOf(account),
    };
    return assemble(account, block, { ...figures, ...whole });
}
/**
 * What the tracker says of the whole training, where it measured only its first epochs: its own total then is the forecast.
 * `null` where everything was measured, or the forecast is less than what was.
 */
function forecastOf({ session }, block, log) {
    const forecast = session.blocks.find(({ kind }) => kind === 'predicted');
    if (!forecast || forecast.epochs === null || block.epochs === null || block.epochs >= forecast.epochs)
        return null;
    const kwh = forecast.energy === null ? null : readKwh(forecast.energy, log);
    const durationS = secondsOf(forecast.time?.text ?? '');
    const found = ['part_measured'];
    if (kwh === null || durationS === null || (0,plausibility/* judgeMeanPower */.Us)(kwh, durationS) !== 'plausible')
        return { found, quality: 'lower-bound' };
    return { found, kwh, durationS, kg: readKg(forecast.co2, log), isForecast: true };
}
/** The run of a session without a total: what its epochs say, or nothing but that it was. */
function runWithoutTotal(account, log) {
    const epochs = epochsOf(account);
    const line = account.session.line;
    const message = epochs === null ? 'nothing was printed of what the run consumed' : 'the total of the run is missing';
    log.add('carbontracker/no-total', { line, column: 1 }, message, 'commit the log after the run');
    const durationS = epochs !== null && epochs.durationS > 0 ? epochs.durationS : null;
    const kwh = epochs === null || durationS === null ? null : partsOf(epochs, devicesOf(account));
    const plausible = kwh !== null && durationS !== null && (0,plausibility/* judgeMeanPower */.Us)(kwh, durationS) === 'plausible';
    return assemble(account, null, {
        kwh: plausible ? kwh : null,
        kg: null,
        durationS,
        quality: durationS === null ? 'unknown' : 'lower-bound',
        found: [],
        epochs,
    });
}
function assemble(account, block, figures) {
    const { session, detail } = account;
    const { kwh, kg, durationS } = figures;
    const hardware = devicesOf(account);
    const found = new Set(figures.found);
    if (kwh === 0)
        found.add('zero_energy');
    if (kwh !== null && kwh > 0 && kg !== null && !(0,plausibility/* isPlausibleIntensity */.V0)(kg, kwh))
        found.add('implausible_intensity');
    if (account.atOnce)
        found.add('overlapping_runs');
    const energy = kwh === null || kwh === 0 ? null : energyOf(account, kwh, figures.epochs, block);
    if (energy !== null && hardware.length === 0)
        found.add('measured_assumed');
    const isModelled = hardware.length > 0 && hardware.every(({ kind, model }) => kind === 'cpu' && model !== '');
    if (energy !== null && isModelled)
        found.add('cpu_modelled');
    const country = session.country ?? detail?.country ?? null;
    return (0,plain_run/* plainRun */.q)({
        id: `carbontracker:${idOf(account, block)}`,
        source: { format: 'carbontracker', path: account.path, line: block?.line ?? session.line, column: 1 },
        hardware,
        site: { region: country, provider: null, fallback: false },
        warnings: [...found].sort(),
        started: detail?.first ?? session.first,
        finished: block === null ? null : block.stamp,
        durationS,
        durationQuality: figures.quality,
        energy,
        declaredKg: kg === 0 && energy === null ? null : kg,
        declaredScope: 'location',
        evidence: energy !== null ? (figures.isForecast ? 'declared' : 'counter') : durationS !== null ? 'hours' : 'default',
    });
}
function devicesOf({ session, detail }) {
    return readComponents(session.components ?? detail?.components ?? null);
}
function epochsOf({ session, detail }) {
    const epochs = detail !== null && detail.epochs.length > 0 ? detail.epochs : session.epochs;
    return sumEpochs(epochs);
}
/** Before PUE: all components that were found, each in all epochs; `null` otherwise. */
function partsOf(epochs, hardware) {
    const gpu = hardware.some(({ kind }) => kind === 'gpu') ? epochs.gpuKwh : 0;
    const cpu = hardware.some(({ kind }) => kind === 'cpu') ? epochs.cpuKwh : 0;
    return gpu === null || cpu === null ? null : gpu + cpu;
}
/** @param kwh Of a block it includes PUE, of epochs it does not. */
function energyOf(account, kwh, epochs, block) {
    const stated = Number(account.detail?.pue ?? account.session.pue ?? Number.NaN);
    const printed = stated >= 1 && stated <= 5 ? stated : pueOn(block?.stamp ?? null);
    const pueApplied = block === null ? 1 : printed;
    const gpu = epochs?.gpuKwh ?? null;
    const cpu = epochs?.cpuKwh ?? null;
    // Parts stand in the standard log; they are told only where they are the whole of what was printed.
    const whole = gpu !== null || cpu !== null ? ((gpu ?? 0) + (cpu ?? 0)) * pueApplied : 0;
    const agree = whole > 0 && Math.abs(whole - kwh) <= 0.02 * kwh;
    return {
        totalKwh: kwh,
        boundary: boundaryOf(devicesOf(account)),
        pueApplied,
        supply: 'ac',
        gpuKwh: agree && gpu !== null ? gpu * pueApplied : null,
        cpuKwh: agree && cpu !== null ? cpu * pueApplied : null,
        ramKwh: null,
    };
}
/** Processors with their memory and accelerators are most of a node; accelerators alone are not. */
function boundaryOf(hardware) {
    const onlyGpus = hardware.length > 0 && hardware.every(({ kind }) => kind === 'gpu');
    return onlyGpus ? 'gpu' : 'node';
}
/** Enough digits are no accident: the same run on the console and in a log has them too. */
const TELLING_DIGITS = 10;
function idOf({ name, session }, block) {
    if (block === null)
        return `${name}#${session.line}`;
    const figures = figuresOf(block);
    const digits = `${block.energy?.text} ${block.co2?.text}`.split(' ').map((text) => text.replace(/^[0.]+|[^0-9]/g, ''));
    if (digits.join('').length >= TELLING_DIGITS)
        return (0,digest/* digest */.b)(figures);
    return block.stamp === null ? `${name}#${block.line}` : (0,digest/* digest */.b)(`${block.stamp} ${figures}`);
}

;// CONCATENATED MODULE: ./build/parse/readers/carbontracker/read.js
/** Reads the logs of one tracker, or the log of a job that a tracker printed into. */









async function readCarbontracker(files) {
    const [runs, unused, problems] = [[], [], []];
    const standard = files.find(({ path }) => path.endsWith('_carbontracker.log'));
    const others = files.filter((file) => file !== standard && !file.path.endsWith('_carbontracker_err.log'));
    const details = standard === undefined ? [] : await sessionsOf(standard, runs, problems);
    for (const file of others) {
        const sessions = await sessionsOf(file, runs, problems);
        take(file.path, sessions.length > 0 ? sessions : details, details, { runs, unused, problems });
    }
    if (others.length === 0 && standard !== undefined)
        take(standard.path, details, details, { runs, unused, problems });
    if (runs.length === 0 && problems.length === 0 && unused.length === 0) {
        unused.push({ path: files[0]?.path ?? '', line: 1, reason: 'no-quantity', what: 'a log without a run' });
    }
    return { runs, plans: [], servings: [], problems: problems.sort(problem/* byPlace */.hz), unused };
}
async function sessionsOf(file, runs, problems) {
    const lines = new LogLines();
    const log = new problem_list/* ProblemList */.K(file.path, carbontrackerProblems);
    const isJson = file.path.endsWith('.jsonl');
    await (0,parse_lines/* eachLine */.I)(file.chunks, {
        line: (line) => {
            if (!isJson && line.bytes[line.start] !== 0x7b) {
                lines.line(line);
                return;
            }
            const run = runOfEvent(file.path, (0,parse_lines/* lineText */.o)(line), line.number, log, problems);
            if (run !== null)
                runs.push(run);
        },
        // Progress bars and printed tensors; what the tracker prints is short.
        overlong: () => { },
    });
    problems.push(...log.all());
    return lines.sessions;
}
/** @param details The sessions of the standard log, in the same order as those that were printed. */
function take(path, sessions, details, found) {
    const log = new problem_list/* ProblemList */.K(path, carbontrackerProblems);
    const name = carbontracker/* carbontracker */.g.unit(path);
    for (const [index, session] of sessions.entries()) {
        const { blocks, atOnce } = totalsOf(session, log);
        const account = { path, name, session, detail: details[index] ?? null, atOnce };
        for (const block of blocks) {
            const run = runOfTotal(account, block, log);
            if (run !== null)
                found.runs.push(run);
        }
        if (blocks.length === 0)
            found.runs.push(runWithoutTotal(account, log));
        const forecast = session.blocks.find((block) => block.kind === 'predicted');
        if (forecast === undefined)
            continue;
        const what = `a prediction for ${forecast.epochs ?? 'all'} epochs`;
        found.unused.push({ path, line: forecast.line, reason: 'forecast', what });
    }
    found.problems.push(...log.all());
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


/***/ })

};
