export const id = 1984;
export const ids = [1984];
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

/***/ 411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ isImplausible),
/* harmony export */   ey: () => (/* binding */ nothingLogged),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   w3: () => (/* binding */ runValues)
/* harmony export */ });
/* harmony import */ var _plausibility_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6369);
/* harmony import */ var _readers_mlflow_metric_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1044);


const SECONDS = new Map([
    ...['s', 'sec', 'secs', 'second', 'seconds'].map((unit) => [unit, 1]),
    ...['min', 'mins', 'minute', 'minutes'].map((unit) => [unit, 60]),
    ...['h', 'hr', 'hrs', 'hour', 'hours'].map((unit) => [unit, 3600]),
]);
/** `total_runtime_s`, `train/duration_minutes`; a time per step or epoch is none of the run. */
const DURATION = /^(?:.{0,80}[/.])?(?:(?:total|train|training|run|wall|elapsed)[ _-])?(?:runtime|duration|elapsed|wall_?time|train_time|training_time)(?:_time)?[ _-]\(?([a-z]{1,7})\)?$/i;
function nothingLogged() {
    return { energyKwh: null, gpuKwh: null, kg: null, durationS: null };
}
/** Takes one value into account. @returns whether the name says what it is. */
function take(logged, name, value) {
    const usable = Number.isFinite(value) && value > 0;
    const seconds = SECONDS.get((DURATION.exec(name)?.[1] ?? '').toLowerCase());
    if (seconds !== undefined) {
        if (usable)
            logged.durationS = Math.max(logged.durationS ?? 0, value * seconds);
        return true;
    }
    const named = (0,_readers_mlflow_metric_names_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityNamed */ .n)(name);
    if (named === null || named === 'no-unit')
        return false;
    if (!usable)
        return true;
    const amount = value * named.worth;
    if (named.quantity === 'energy')
        logged.energyKwh = Math.max(logged.energyKwh ?? 0, amount);
    else if (named.quantity === 'emissions')
        logged.kg = Math.max(logged.kg ?? 0, amount);
    else if (named.quantity === 'gpu')
        logged.gpuKwh = Math.max(logged.gpuKwh ?? 0, amount);
    return true;
}
function energyOf({ energyKwh, gpuKwh }) {
    const parts = { pueApplied: 1, gpuKwh, cpuKwh: null, ramKwh: null };
    if (energyKwh !== null)
        return { totalKwh: energyKwh, boundary: 'node', supply: 'ac', ...parts };
    return gpuKwh === null ? null : { totalKwh: gpuKwh, boundary: 'gpu', supply: 'dc', ...parts };
}
function isImplausible(logged) {
    const energy = energyOf(logged);
    if (energy === null || logged.durationS === null)
        return false;
    return (0,_plausibility_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeMeanPower */ .Us)(energy.totalKwh, logged.durationS) !== 'plausible';
}
/** What these values make of a run; `null` where they are none. */
function runValues(logged) {
    const energy = energyOf(logged);
    const { kg, durationS } = logged;
    if (energy === null && kg === null && durationS === null)
        return null;
    return {
        energy,
        declaredKg: kg,
        durationS,
        durationQuality: durationS === null ? 'unknown' : 'wall',
        evidence: energy === null && kg === null ? 'hours' : 'declared',
    };
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

/***/ 1984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLightning: () => (/* binding */ readLightning)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/parse/csv/record.js
var csv_record = __webpack_require__(8354);
// EXTERNAL MODULE: ./build/parse/csv/scanner.js
var csv_scanner = __webpack_require__(8109);
// EXTERNAL MODULE: ./build/parse/logged-values.js
var logged_values = __webpack_require__(411);
// EXTERNAL MODULE: ./build/parse/plain-run.js
var plain_run = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/parse/readers/lightning/problems.js

const lightningProblems = {
    'lightning/implausible-power': {
        class: 'E_IMPLAUSIBLE',
        severity: 'error',
        means: 'The energy and the duration that were logged imply a power that no host draws; neither is counted.',
        fix: 'Check the units in the names.',
    },
};
const report = (0,problem/* reporter */.YX)(lightningProblems);

;// CONCATENATED MODULE: ./build/parse/readers/lightning/read.js
/** Reads the few columns of a `metrics.csv` whose names say energy, emissions or duration, with a unit. */






async function readLightning(file) {
    const table = new Table();
    const scanner = new csv_scanner/* CsvScanner */.B({ record: (record) => table.record(record), fault() { } });
    for await (const chunk of file.chunks)
        scanner.push(chunk);
    scanner.finish();
    const { logged } = table;
    const at = { file: file.path, line: 1, column: 1 };
    if ((0,logged_values/* isImplausible */.KX)(logged)) {
        const message = `${logged.energyKwh ?? logged.gpuKwh} kWh in ${logged.durationS} s is no power of a host`;
        return read({ problems: [report('lightning/implausible-power', at, message, 'check the units in the names')] });
    }
    const values = (0,logged_values/* runValues */.w3)(logged);
    if (values === null) {
        const what = 'metrics of a training, none of energy, emissions or duration with a unit';
        return read({ unused: [{ path: file.path, line: 1, reason: 'no-quantity', what }] });
    }
    const source = { format: 'lightning', path: file.path, line: 1, column: 1 };
    return read({ runs: [(0,plain_run/* plainRun */.q)({ id: `lightning:${(0,digest/* digest */.b)(`${file.path}\n${table.first}`)}`, source, ...values })] });
}
function read(some) {
    return { runs: [], plans: [], servings: [], problems: [], ...some };
}
class Table {
    logged = (0,logged_values/* nothingLogged */.ey)();
    /** The first row of values. */
    first = '';
    #columns = null;
    record(record) {
        if (this.#columns === null) {
            const asked = (0,logged_values/* nothingLogged */.ey)();
            this.#columns = (0,csv_record/* cellTexts */.DK)(record).flatMap((name, index) => ((0,logged_values/* take */.s)(asked, name, 1) ? [[index, name]] : []));
            return;
        }
        if (this.#columns.length > 0 && this.first === '')
            this.first = (0,csv_record/* cellTexts */.DK)(record).join(',');
        for (const [index, name] of this.#columns) {
            const text = (0,csv_record/* cellText */.Ie)(record, index);
            if (/^\d{1,17}(?:\.\d{1,30})?(?:e[+-]?\d{1,3})?$/i.test(text))
                (0,logged_values/* take */.s)(this.logged, name, Number(text));
        }
    }
}


/***/ }),

/***/ 1044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ poweredDevice),
/* harmony export */   n: () => (/* binding */ quantityNamed)
/* harmony export */ });
/**
 * What a metric or parameter is about, by its name alone: MLflow keeps numbers without units. A name counts only when
 * every word in it is known, so that `energy_error`, `co2_savings_kg` and `carbon_intensity` are left alone.
 */
/** Kilowatt-hours. `mwh` and `mj` could be thousandths or millions, so only their exact spellings are here. */
const ENERGY_UNITS = new Map([
    ...spelled(['kwh', 'KWH', 'kWh', 'Kwh', 'KWh'], 1),
    ...spelled(['wh', 'Wh', 'WH'], 1e-3),
    ...spelled(['MWh'], 1e3),
    ...spelled(['mWh'], 1e-6),
    ...spelled(['j', 'J', 'joule', 'joules', 'Joule', 'Joules'], 1 / 3.6e6),
    ...spelled(['kj', 'kJ', 'KJ'], 1 / 3.6e3),
    ...spelled(['MJ'], 1 / 3.6),
]);
/** Kilograms. */
const MASS_UNITS = new Map([
    ...spelled(['kg', 'kgs', 'Kg', 'KG', 'kilogram', 'kilograms'], 1),
    ...spelled(['g', 'gr', 'gram', 'grams'], 1e-3),
    ...spelled(['mg'], 1e-6),
    ...spelled(['tonne', 'tonnes'], 1e3),
]);
const ENERGY_WORDS = new Set(['energy', 'electricity']);
const MASS_WORDS = new Set(['emission', 'emissions', 'carbon', 'co2', 'co2e', 'co2eq']);
/** A million of it or a thousandth. */
const AMBIGUOUS = new Set(['mwh', 'mj']);
const SPENT_WORDS = new Set(['consumed', 'consumption', 'used', 'usage']);
const PARTS = new Map([
    ['cpu', 'cpu'],
    ['gpu', 'gpu'],
    ['ram', 'ram'],
]);
const TRACKERS = new Set(['codecarbon', 'tracker']);
/** Words that change nothing about what is meant. */
const PLAIN = new Set([
    ...['total', 'overall', 'cumulative', 'sum', 'final', 'measured', 'training', 'train', 'run', 'metrics', 'metric'],
    ...['emitted', 'equivalent', 'equiv', 'eq', 'footprint', 'green', 'sustainability', 'environment', 'impact'],
]);
const LONGEST = 120;
/** @returns `no-unit` for what is clearly an amount and does not say of what size; `null` for anything else. */
function quantityNamed(name) {
    if (name.length > LONGEST)
        return null;
    const words = name
        .split(/[^A-Za-z0-9]+/)
        .flatMap(apart)
        .filter((word) => word !== '');
    const seen = sort(words);
    if (seen === null || seen.energy === seen.mass)
        return null;
    if (seen.mass) {
        if (seen.part !== null || seen.kwh !== null)
            return null;
        if (seen.kg !== null)
            return { quantity: 'emissions', worth: seen.kg, tracker: seen.tracker };
        if (seen.bare === 'emissions')
            return { quantity: 'emissions', worth: 1, tracker: true };
        return seen.subjects > 1 || seen.count > 1 ? 'no-unit' : null;
    }
    if (seen.kg !== null)
        return null;
    const quantity = seen.part ?? 'energy';
    if (seen.kwh !== null)
        return { quantity, worth: seen.kwh, tracker: seen.tracker };
    if (CODECARBON.has(seen.bare))
        return { quantity, worth: 1, tracker: true };
    return seen.spent ? 'no-unit' : null;
}
/** Columns of CodeCarbon, which are in kWh (codecarbon, `output_methods/emissions_data.py`). */
const CODECARBON = new Set(['energy consumed', 'cpu energy', 'gpu energy', 'ram energy']);
/** `kgCO2e` and `gco2eq` are a unit and what it is of. */
function apart(word) {
    const joined = /^(kg|g|mg)(co2(?:e|eq)?)$/i.exec(word);
    return joined ? [(joined[1] ?? '').toLowerCase(), (joined[2] ?? '').toLowerCase()] : [word];
}
/** `null` when a word is not known, or stands for a second unit. */
function sort(words) {
    const seen = {
        ...{ energy: false, mass: false, spent: false, tracker: false },
        ...{ part: null, kwh: null, kg: null, subjects: 0, count: words.length, bare: '' },
    };
    const bare = [];
    for (const written of words) {
        const word = written.toLowerCase();
        const kwh = ENERGY_UNITS.get(written);
        const kg = MASS_UNITS.get(written);
        if (TRACKERS.has(word)) {
            seen.tracker = true;
            continue;
        }
        bare.push(word);
        if (kwh !== undefined || kg !== undefined) {
            if (seen.kwh !== null || seen.kg !== null)
                return null;
            seen.kwh = kwh ?? null;
            seen.kg = kg ?? null;
        }
        else if (ENERGY_WORDS.has(word)) {
            seen.energy = true;
            seen.subjects += 1;
        }
        else if (MASS_WORDS.has(word)) {
            seen.mass = true;
            seen.subjects += 1;
        }
        else if (SPENT_WORDS.has(word) || AMBIGUOUS.has(word))
            seen.spent = true;
        else if (PARTS.has(word) && seen.part === null)
            seen.part = PARTS.get(word) ?? null;
        else if (!PLAIN.has(word))
            return null;
    }
    // `total_kwh` says what it is by its unit.
    if (!seen.energy && !seen.mass && seen.kwh !== null && (bare.length > 1 || bare[0] === 'kwh'))
        seen.energy = true;
    seen.bare = bare.join(' ');
    return seen;
}
const POWER = /^(?:.{0,200}[/._ -])?gpu_([0-9]{1,4})_power_usage_watts$/;
/**
 * A name that is equal for two spellings of one device's power: MLflow writes `system/gpu_0_power_usage_watts`, with the
 * node in between on several nodes, and exports flatten the slash.
 */
function poweredDevice(name) {
    return POWER.test(name) ? name.replace(/[^A-Za-z0-9]/g, '_').replace(/^system_/, '') : null;
}
function spelled(names, worth) {
    return names.map((name) => [name, worth]);
}


/***/ })

};
