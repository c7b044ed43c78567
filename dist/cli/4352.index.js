export const id = 4352;
export const ids = [4352];
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

/***/ 8354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   $u: () => (/* binding */ cellStart),
/* harmony export */   Ce: () => (/* binding */ cellPlace),
/* harmony export */   DK: () => (/* binding */ cellTexts),
/* harmony export */   HG: () => (/* binding */ HeldRecord),
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   Ob: () => (/* binding */ cellEnd),
/* harmony export */   co: () => (/* binding */ isUtf8),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5832);
/**
 * One record of a CSV file, seen in place: offsets into a buffer that the scanner owns and reuses.
 * Nothing is decoded until somebody asks for a cell, because most cells of most rows are never asked for.
 */

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
/** Holds on to a record whose bytes stay where they are for a while; its offsets are copied. */
class HeldRecord {
    bytes = new Uint8Array(0);
    start = 0;
    end = 0;
    line = 0;
    count = 0;
    ends = new Int32Array(0);
    hold(record) {
        const { ends, count } = record;
        if (this.ends.length < count)
            this.ends = new Int32Array(ends.length);
        for (let cell = 0; cell < count; cell++)
            this.ends[cell] = ends[cell];
        this.bytes = record.bytes;
        this.start = record.start;
        this.end = record.end;
        this.line = record.line;
        this.count = count;
    }
}
function cellStart(record, cell) {
    return cell === 0 ? record.start : record.ends[cell - 1] + 1;
}
function cellEnd(record, cell) {
    return record.ends[cell];
}
/**
 * The text of one cell, unquoted and without the blanks around it. Bytes that are not UTF-8 are read as Latin-1; a
 * byte order mark in front, which joined files leave, is not text.
 */
function cellText(record, cell) {
    if (cell < 0 || cell >= record.count)
        return '';
    const { bytes } = record;
    let from = cellStart(record, cell);
    let to = cellEnd(record, cell);
    while (from < to && isBlank(bytes[from]))
        from++;
    while (to > from && isBlank(bytes[to - 1]))
        to--;
    if (to - from < 2 || bytes[from] !== QUOTE || bytes[to - 1] !== QUOTE)
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(bytes.subarray(from, to));
    return undoubled((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(bytes.subarray(from + 1, to - 1)));
}
/** All cells of a record, each as `cellText` gives it. */
function cellTexts(record) {
    const bytes = record.bytes.subarray(record.start, record.end);
    const text = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(bytes);
    if (!text.includes('"'))
        return text.split(',').map((cell) => cell.trim());
    return isAscii(bytes)
        ? asciiCells(record, text)
        : Array.from({ length: record.count }, (_, cell) => cellText(record, cell));
}
/** Decoding a cell costs more than cutting it out of its row, which can be done where a byte is a character. */
function asciiCells(record, text) {
    return Array.from({ length: record.count }, (_, cell) => {
        const padded = text.slice(cellStart(record, cell) - record.start, cellEnd(record, cell) - record.start);
        const written = padded.trim();
        const isQuoted = written.length >= 2 && written.startsWith('"') && written.endsWith('"');
        return isQuoted ? undoubled(written.slice(1, -1)) : written;
    });
}
/** What stands between quotes, which are doubled there. */
function undoubled(text) {
    return text.replaceAll('""', '"').trim();
}
/** Whether the record's bytes are UTF-8; when not, `cellText` reads it as Latin-1. */
function isUtf8(record) {
    const bytes = record.bytes.subarray(record.start, record.end);
    return isAscii(bytes) || (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .strictText */ .F)(bytes) !== null;
}
function isAscii(bytes) {
    for (let at = 0; at < bytes.length; at++)
        if (bytes[at] >= 0x80)
            return false;
    return true;
}
/** Physical line and column of a cell, both from 1; the column counts characters, not bytes. */
function cellPlace(record, cell) {
    return placeOf(record.bytes, record.start, record.line, cell < record.count ? cellStart(record, cell) : record.end);
}
/** Line and column of the byte at `target`, when line `line` begins at `start`. CRLF, LF and CR each end one line. */
function placeOf(bytes, start, line, target) {
    let lines = line;
    let column = 1;
    for (let at = start; at < target; at++) {
        const byte = bytes[at];
        if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) {
            lines++;
            column = 1;
        }
        else if ((byte & 0xc0) !== 0x80)
            column++;
    }
    return { line: lines, column };
}
function isBlank(byte) {
    return byte === SPACE || byte === TAB;
}


/***/ }),

/***/ 8109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ CsvScanner)
/* harmony export */ });
/* unused harmony export csvLimits */
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8354);
/**
 * Reads RFC 4180 text from chunks of bytes, in constant memory and in one pass.
 *
 * A record ends at LF, CRLF or CR outside quotes; a quoted cell may hold separators, line ends and doubled quotes.
 * Cells may be padded with blanks, outside the quotes too. One UTF-8 mark at the very start is dropped; blank lines are
 * skipped. What breaks the grammar is a fault with a place, and reading goes on at the next line: one stray quote costs
 * one row, not the file. The result does not depend on how the bytes are cut into chunks.
 *
 * Speed: one comparison per byte in the common case. Everything that needs a decision (separators, quotes, line ends,
 * NUL) is a comma or lies below it, and the buffer ends with a line feed of ours, so that the inner loop needs no bound.
 */

const csvLimits = { recordBytes: 65_536, cellBytes: 4096, columns: 256 };
const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
/** The highest byte that needs a decision; everything above it is content. */
const COMMA = 0x2c;
/** Large chunks are taken in slices, so that the buffer stays small. */
const SLICE = 262_144;
/** The record is not complete in the buffer. */
const MORE = -1;
/** The record was given up; `#next` says where the next one begins. */
const GIVEN_UP = -2;
/** No closing quote within the bounds. */
const NONE = -3;
class CsvScanner {
    #limits;
    #sink;
    /** Holds what is not yet consumed, then one line feed as a stop. */
    #buffer = new Uint8Array(1);
    #end = 0;
    #line = 1;
    #started = false;
    /** A record was given up; its bytes are dropped up to the next line end. */
    #skipping = false;
    /** The last line ended with CR at the end of a chunk; an LF that follows belongs to it. */
    #afterCr = false;
    /** Of the record being read: line ends inside its quotes, its first NUL byte, and where to go on after a fault. */
    #inner = 0;
    #nul = NONE;
    #next = 0;
    #record;
    constructor(sink, limits = csvLimits) {
        this.#sink = sink;
        this.#limits = limits;
        const ends = new Int32Array(limits.columns);
        this.#record = { bytes: this.#buffer, start: 0, end: 0, line: 1, count: 0, ends };
    }
    push(chunk) {
        for (let from = 0; from < chunk.length; from += SLICE) {
            this.#append(chunk.subarray(from, from + SLICE));
            this.#scan(false);
        }
    }
    /** Says that there are no more bytes. */
    finish() {
        this.#scan(true);
    }
    /** Everything so far has been handed over: what comes next cannot change it. */
    get isIdle() {
        return this.#end === 0 && !this.#skipping;
    }
    #append(chunk) {
        const size = this.#end + chunk.length;
        if (this.#buffer.length <= size) {
            const larger = new Uint8Array(size + 1 + Math.min(size, this.#limits.recordBytes));
            larger.set(this.#buffer.subarray(0, this.#end));
            this.#buffer = larger;
            this.#record.bytes = larger;
        }
        this.#buffer.set(chunk, this.#end);
        this.#end = size;
        this.#buffer[size] = LF;
    }
    #scan(final) {
        let at = 0;
        if (!this.#started) {
            if (this.#end < 3 && !final)
                return;
            this.#started = true;
            if (this.#buffer[0] === 0xef && this.#buffer[1] === 0xbb && this.#buffer[2] === 0xbf)
                at = 3;
        }
        while (at < this.#end) {
            const next = this.#skipping || this.#afterCr ? this.#resume(at) : this.#scanRecord(at, final);
            if (next === MORE)
                break;
            at = next;
        }
        this.#sink.moving?.();
        this.#buffer.copyWithin(0, at, this.#end);
        this.#end -= at;
        this.#buffer[this.#end] = LF;
    }
    /** Continues what the end of a chunk interrupted. */
    #resume(at) {
        if (this.#afterCr) {
            this.#afterCr = false;
            return this.#buffer[at] === LF ? at + 1 : at;
        }
        return this.#skipLine(at);
    }
    /** Drops bytes up to and including the next line end, which may be in a later chunk. */
    #skipLine(from) {
        const bytes = this.#buffer;
        let at = from;
        while (at < this.#end && bytes[at] !== LF && bytes[at] !== CR)
            at++;
        this.#skipping = at >= this.#end;
        return this.#skipping ? this.#end : this.#pastLineEnd(at);
    }
    #pastLineEnd(at) {
        this.#line++;
        if (this.#buffer[at] !== CR)
            return Math.min(at + 1, this.#end);
        if (at + 1 >= this.#end)
            this.#afterCr = true;
        else if (this.#buffer[at + 1] === LF)
            return at + 2;
        return at + 1;
    }
    /** Reads the record that begins at `start`. Returns where the next one begins, or `MORE`. */
    #scanRecord(start, final) {
        const bytes = this.#buffer;
        const ends = this.#record.ends;
        const columns = ends.length;
        this.#inner = 0;
        this.#nul = NONE;
        let at = start;
        let count = 0;
        for (;;) {
            let byte = bytes[at];
            while (byte > COMMA)
                byte = bytes[++at];
            if (byte === COMMA) {
                if (count === columns)
                    return this.#tooManyColumns(start, at);
                ends[count++] = at++;
            }
            else if (byte === LF || byte === CR) {
                break;
            }
            else if (byte === QUOTE) {
                at = this.#pastQuoted(start, count === 0 ? start : ends[count - 1] + 1, at, final);
                if (at === MORE)
                    return MORE;
                if (at === GIVEN_UP)
                    return this.#next;
            }
            else {
                if (byte === 0 && this.#nul === NONE)
                    this.#nul = at;
                at++;
            }
        }
        if (at - start > this.#limits.recordBytes)
            return this.#giveUpLong(start);
        if (at === this.#end && !final)
            return MORE;
        if (count === columns)
            return this.#tooManyColumns(start, at);
        ends[count++] = at;
        this.#deliver(start, at, count);
        this.#line += this.#inner;
        return this.#pastLineEnd(at);
    }
    /** Offset of the separator after the quoted part that opens at `open`, `MORE` or `GIVEN_UP`. */
    #pastQuoted(start, cell, open, final) {
        if (open - start > this.#limits.recordBytes)
            return this.#leave(this.#giveUpLong(start));
        if (!this.#onlyBlanks(cell, open))
            return this.#leave(this.#giveUp('stray-quote', start, open, open));
        const close = this.#closingQuote(start, open, final);
        if (close === MORE)
            return MORE;
        if (close === NONE)
            return this.#leave(this.#giveUp(this.#unclosed(start, open), start, open, open));
        const before = this.#inner;
        this.#countInside(open, close);
        const after = this.#pastBlanks(close + 1);
        if (after - start > this.#limits.recordBytes)
            return this.#leave(this.#giveUpLong(start));
        if (after === this.#end && !final)
            return MORE;
        const stop = this.#buffer[after];
        if (stop === COMMA || stop === LF || stop === CR)
            return after;
        this.#inner = before;
        return this.#leave(this.#giveUp('stray-quote', start, open, open));
    }
    /** Offset of the quote that closes the one at `open`, `MORE`, or `NONE`. */
    #closingQuote(start, open, final) {
        const bytes = this.#buffer;
        const last = start + this.#limits.recordBytes;
        const bound = Math.min(this.#end, last);
        for (let at = open + 1; at < bound; at++) {
            if (bytes[at] !== QUOTE)
                continue;
            if (at + 1 === this.#end)
                return final ? at : MORE;
            if (bytes[at + 1] !== QUOTE)
                return at;
            at++;
        }
        return this.#end < last && !final ? MORE : NONE;
    }
    /** A quote that nobody closed shows in the line ends it swallows; without any, the cell is simply too long. */
    #unclosed(start, open) {
        const last = start + this.#limits.recordBytes;
        if (this.#end < last)
            return 'unclosed-quote';
        for (let at = open; at < last; at++)
            if (this.#buffer[at] === LF || this.#buffer[at] === CR)
                return 'unclosed-quote';
        return 'long-cell';
    }
    /** Line ends and NUL bytes inside quotes. */
    #countInside(open, close) {
        const bytes = this.#buffer;
        for (let at = open + 1; at < close; at++) {
            const byte = bytes[at];
            if (byte === LF || (byte === CR && bytes[at + 1] !== LF))
                this.#inner++;
            else if (byte === 0 && this.#nul === NONE)
                this.#nul = at;
        }
    }
    #deliver(start, end, count) {
        const record = this.#record;
        record.start = start;
        record.end = end;
        record.line = this.#line;
        record.count = count;
        const long = end - start > this.#limits.cellBytes ? this.#longCell() : NONE;
        if (this.#nul !== NONE)
            this.#report('nul-byte', start, this.#nul);
        else if (long !== NONE)
            this.#report('long-cell', start, long);
        else if (count > 1 || !this.#onlyBlanks(start, end))
            this.#sink.record(record);
    }
    #longCell() {
        for (let cell = 0; cell < this.#record.count; cell++) {
            const from = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .cellStart */ .$u)(this.#record, cell);
            if ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .cellEnd */ .Ob)(this.#record, cell) - from > this.#limits.cellBytes)
                return from;
        }
        return NONE;
    }
    #tooManyColumns(start, at) {
        if (at - start > this.#limits.recordBytes)
            return this.#giveUpLong(start);
        return this.#giveUp('many-columns', start, start, at);
    }
    #leave(next) {
        this.#next = next;
        return GIVEN_UP;
    }
    /** A crash while writing leaves a hole of NUL bytes, which is worth saying. */
    #giveUpLong(start) {
        const bound = start + this.#limits.recordBytes;
        if (this.#nul === NONE || this.#nul >= bound)
            return this.#giveUp('long-record', start, start, bound);
        return this.#giveUp('nul-byte', start, this.#nul, bound);
    }
    /** Reports a fault and goes on after the first line end at or behind `from`. */
    #giveUp(kind, start, fault, from) {
        this.#report(kind, start, fault);
        this.#line += this.#inner;
        return this.#skipLine(from);
    }
    #report(kind, start, fault) {
        this.#sink.fault({ kind, ...(0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(this.#buffer, start, this.#line, fault) });
    }
    #onlyBlanks(from, to) {
        for (let at = from; at < to; at++)
            if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(this.#buffer[at]))
                return false;
        return true;
    }
    #pastBlanks(from) {
        let at = from;
        while (at < this.#end && (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(this.#buffer[at]))
            at++;
        return at;
    }
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

/***/ 877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ publicName)
/* harmony export */ });
/**
 * The name of a model or a data set as a configuration gives it, without where it lies: a folder of somebody's home, a
 * bucket or a cache says more of the person than of the model.
 */
function publicName(text) {
    const name = text.trim().replace(/[\\/]+$/, '');
    if (name === '')
        return null;
    const cached = /(?:models|datasets)--([^/\\]+?)--([^/\\]+)/.exec(name);
    if (cached)
        return `${cached[1]}/${cached[2]}`;
    // A home alone is somebody's name.
    if (/^(?:[A-Za-z]:)?[\\/](?:home|Users|root)(?:[\\/][^\\/]*)?$/.test(name))
        return null;
    // `organisation/name` is a public id; anything with more levels, a scheme, a drive or a dot in front is a place.
    if (/^[\w.-]+\/[\w.-]+$/.test(name) && !/^\.|^~/.test(name))
        return name;
    return name.split(/[\\/]/).at(-1) ?? null;
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

/***/ 4352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAiEnergyScore: () => (/* binding */ readAiEnergyScore)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/json/document.js + 3 modules
var json_document = __webpack_require__(8820);
// EXTERNAL MODULE: ./build/parse/json/fields.js
var fields = __webpack_require__(3142);
// EXTERNAL MODULE: ./build/parse/model-name.js
var model_name = __webpack_require__(877);
// EXTERNAL MODULE: ./build/parse/problem-list.js
var problem_list = __webpack_require__(8380);
// EXTERNAL MODULE: ./build/parse/python-number.js
var python_number = __webpack_require__(1660);
// EXTERNAL MODULE: ./build/parse/text.js + 1 modules
var parse_text = __webpack_require__(8325);
// EXTERNAL MODULE: ./build/parse/whole.js
var whole = __webpack_require__(71);
;// CONCATENATED MODULE: ./build/parse/readers/ai-energy-score/problems.js
/** What can be wrong with results of AI Energy Score, beyond what `json/` says. */
const aiEnergyScoreProblems = {
    'ai-energy-score/number': {
        class: 'E_NUMBER',
        severity: 'error',
        means: 'An energy or a duration is not a number of at least zero. It is not counted.',
        fix: 'Restore the number that the tool wrote, in watt-hours and seconds.',
    },
    'ai-energy-score/torn-row': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'A row cannot be taken apart, or has not as many cells as the header. It is not counted.',
        fix: 'Restore the row that the tool wrote.',
    },
    'ai-energy-score/unit': {
        class: 'E_UNIT',
        severity: 'error',
        means: 'A summary is not in Wh, which is all that the tool writes.',
        fix: 'Restore the summary that the tool wrote.',
    },
    'ai-energy-score/implausible-power': {
        class: 'E_IMPLAUSIBLE',
        severity: 'error',
        means: 'Energy divided by duration is no power that one host draws: above 15 kW. The run is not counted.',
        fix: 'Restore the number that the tool wrote, in watt-hours.',
    },
};

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/parse/joules.js
var joules = __webpack_require__(5632);
// EXTERNAL MODULE: ./build/parse/plain-run.js
var plain_run = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/parse/plausibility.js
var plausibility = __webpack_require__(6369);
;// CONCATENATED MODULE: ./build/parse/readers/ai-energy-score/run.js
/** One benchmark of one model as a run. */




/** `null` when the energy cannot be true, after the problem has been told. */
function runOf({ path, line, wh, durationS, model, grams, finished }, log) {
    const known = durationS !== null && durationS > 0;
    const kwh = wh === null ? null : wh / 1000;
    if (kwh !== null && known && (0,plausibility/* judgeMeanPower */.Us)(kwh, durationS) === 'too-high') {
        const message = `${wh} Wh in ${durationS} s is ${(0,plausibility/* meanPower */.rP)(kwh, durationS)}, which no host draws`;
        log.add('ai-energy-score/implausible-power', { line, column: 1 }, message, 'restore the number, in watt-hours');
        return null;
    }
    const energy = (0,joules/* measuredEnergy */.p)(kwh, null, null);
    // The table has four digits of the energy and two of the time, a report has all: this is what both have.
    const same = known && wh !== null ? `${wh.toFixed(4)} ${durationS.toFixed(2)}` : `${path} ${wh}`;
    return (0,plain_run/* plainRun */.q)({
        id: `ai-energy-score:${(0,digest/* digest */.b)(same)}`,
        source: { format: 'ai-energy-score', path, line, column: 1 },
        model,
        warnings: wh === 0 && known ? ['zero_energy'] : [],
        finished,
        durationS: known ? durationS : null,
        durationQuality: known ? 'wall' : 'unknown',
        energy,
        declaredKg: grams === null || grams === 0 ? null : grams / 1000,
        evidence: energy !== null ? 'counter' : known ? 'hours' : 'default',
        workload: 'inference',
    });
}

// EXTERNAL MODULE: ./build/parse/csv/record.js
var csv_record = __webpack_require__(8354);
// EXTERNAL MODULE: ./build/parse/csv/scanner.js
var csv_scanner = __webpack_require__(8109);
// EXTERNAL MODULE: ./build/parse/time.js
var time = __webpack_require__(6759);
;// CONCATENATED MODULE: ./build/parse/readers/ai-energy-score/table.js






function readTable(path, bytes, log, runs, unused) {
    let names = null;
    const scanner = new csv_scanner/* CsvScanner */.B({
        fault: (at) => log.add('ai-energy-score/torn-row', at, 'the row cannot be taken apart', 'restore the row'),
        record: (record) => {
            const cells = (0,csv_record/* cellTexts */.DK)(record);
            if (names === null)
                names = cells;
            else
                takeRow(path, record, cells, names, log, runs, unused);
        },
    });
    scanner.push(bytes);
    scanner.finish();
}
function takeRow(path, record, cells, names, log, runs, unused) {
    const { line } = record;
    if (cells.length !== names.length) {
        const message = `${cells.length} cells where the header has ${names.length}`;
        log.add('ai-energy-score/torn-row', { line, column: 1 }, message, 'restore the row');
        return;
    }
    const text = (name) => cells[names.indexOf(name)] ?? '';
    const wh = numberIn(record, cells, names, 'gpu_energy_wh', log);
    const durationS = numberIn(record, cells, names, 'total_duration_seconds', log);
    if (wh === undefined || durationS === undefined)
        return;
    if ((wh ?? 0) === 0 && (durationS ?? 0) === 0) {
        unused.push({ path, line, reason: 'no-quantity', what: 'a benchmark that failed' });
        return;
    }
    const finished = (0,time/* parseInstant */.n)(text('timestamp').slice(0, 29));
    const model = text('model_name');
    const run = runOf({
        path,
        line,
        wh,
        durationS,
        model: model === '' ? null : (0,model_name/* publicName */.p)(model),
        grams: numberIn(record, cells, names, 'co2_emissions_g', log) ?? null,
        finished: finished.ok ? finished.value.text : null,
    }, log);
    if (run !== null)
        runs.push(run);
}
/** `null` where the cell is empty or there is no such column; `undefined` after a problem. */
function numberIn(record, cells, names, name, log) {
    const column = names.indexOf(name);
    const cell = column === -1 ? '' : (cells[column] ?? '');
    if (cell === '')
        return null;
    const read = (0,python_number/* parsePythonNumber */.D)(cell, 'unsigned');
    if (read.ok)
        return read.value;
    log.add('ai-energy-score/number', (0,csv_record/* cellPlace */.Ce)(record, column), `${name} ${read.why}`, 'restore the number');
    return undefined;
}

;// CONCATENATED MODULE: ./build/parse/readers/ai-energy-score/read.js
/** Reads what AI Energy Score writes: watt-hours of accelerators, told up to four times in one folder. */











async function readAiEnergyScore(files) {
    const found = { runs: [], problems: [], unused: [] };
    const rank = (path) => (path.endsWith('.txt') ? 2 : path.endsWith('GPU_ENERGY_SUMMARY.json') ? 1 : 0);
    // What tells most is read first; what only says it again is listed.
    const inOrder = [...files].sort((a, b) => rank(a.path) - rank(b.path));
    let told = false;
    for (const file of inOrder) {
        if (told && rank(file.path) > 0) {
            found.unused.push({
                path: file.path,
                line: 1,
                reason: 'repeats',
                what: 'the energy that the report beside it tells',
            });
            continue;
        }
        told = true;
        const log = new problem_list/* ProblemList */.K(file.path, aiEnergyScoreProblems);
        const bytes = await (0,whole/* wholeBytes */.f)(file);
        if (file.path.endsWith('.txt'))
            readText(file.path, bytes, log, found);
        else if (startsWithBrace(bytes))
            readJson(file.path, bytes, log, found);
        else
            readTable(file.path, bytes, log, found.runs, found.unused);
        found.problems.push(...log.all());
    }
    return { runs: found.runs, plans: [], servings: [], problems: found.problems.sort(problem/* byPlace */.hz), unused: found.unused };
}
function startsWithBrace(bytes) {
    return /^\ufeff?\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 256)));
}
function readJson(path, bytes, log, found) {
    const parsed = (0,json_document/* parseJson */.q)(path, bytes, { nonFinite: 'allow' });
    if (!parsed.ok) {
        found.problems.push(...parsed.problems);
        return;
    }
    const json = parsed.value;
    const units = (0,fields/* textAt */.$6)(json, ['units'], found.problems);
    if (units === null)
        readReport(path, json, log, found);
    else
        readSummary(path, json, units, log, found);
}
function readReport(path, json, log, found) {
    const { problems } = found;
    const before = problems.length;
    const wh = (0,fields/* amountAt */.En)(json, ['energy', 'gpu_energy_wh'], problems);
    const durationS = (0,fields/* amountAt */.En)(json, ['summary', 'total_duration_seconds'], problems);
    const model = (0,fields/* textAt */.$6)(json, ['config', 'model'], problems) ?? (0,fields/* textAt */.$6)(json, ['model'], problems);
    const grams = (0,fields/* amountAt */.En)(json, ['energy', 'emissions_g_co2eq'], problems);
    if (problems.length > before)
        return;
    const name = model === null ? null : (0,model_name/* publicName */.p)(model);
    const run = runOf({ path, line: 1, wh, durationS, model: name, grams, finished: null }, log);
    if (run !== null)
        found.runs.push(run);
}
/** A sum over phases: true where the tool counted itself, and too large where phases of a report contain each other. */
function readSummary(path, json, units, log, found) {
    if (units !== 'Wh') {
        log.add('ai-energy-score/unit', json.placeOf(['units']), 'the summary is not in Wh', 'restore the summary');
        return;
    }
    if ((0,fields/* textAt */.$6)(json, ['format'], found.problems) === 'optimum') {
        const what = 'a sum over phases of which some contain others';
        found.unused.push({ path, line: 1, reason: 'rates-only', what });
        return;
    }
    const wh = (0,fields/* amountAt */.En)(json, ['total'], found.problems);
    if (wh === null)
        return;
    const run = runOf({ path, line: 1, wh, durationS: null, model: null, grams: null, finished: null }, log);
    if (run !== null)
        found.runs.push(run);
}
function readText(path, bytes, log, found) {
    const decoded = (0,parse_text/* decodeText */.g7)(path, bytes, 'refuse');
    if (!decoded.ok) {
        found.problems.push(...decoded.problems);
        return;
    }
    const read = (0,python_number/* parsePythonNumber */.D)(decoded.value.text.trim(), 'unsigned');
    if (!read.ok) {
        log.add('ai-energy-score/number', { line: 1, column: 1 }, `the energy ${read.why}`, 'restore the number');
        return;
    }
    const run = runOf({ path, line: 1, wh: read.value, durationS: null, model: null, grams: null, finished: null }, log);
    if (run !== null)
        found.runs.push(run);
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
