export const id = 5614;
export const ids = [5614];
export const modules = {

/***/ 6421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   I6: () => (/* binding */ trimBlanks),
/* harmony export */   U9: () => (/* binding */ parseBetween),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/**
 * The one grammar of numbers for what people write by hand: the policy and `*.carbon.yml`.
 *
 * `Number('')` is 0, `Number('0x10')` is 16, `parseFloat('1,234')` is 1 and `NaN > 5` is false: each of them would
 * open a gate. So text is matched whole, and what does not match is a problem that says how to write it instead.
 */
/** Up to 15 digits before the point, 30 after it, and a bounded exponent. */
const GRAMMAR = /^(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?$/;
/** The longest text that can match the grammar, with room to spare; keeps every check below short. */
const LONGEST = 64;
/** Reads a number of at least zero. `why` completes a sentence that begins with the name of the field. */
function parseNumber(text) {
    const trimmed = trimBlanks(text);
    if (trimmed === '')
        return refuse('E_MISSING', 'is empty', 'write a number such as 1.5');
    if (!GRAMMAR.test(trimmed))
        return explain(trimmed);
    const value = Number(trimmed);
    if (!Number.isFinite(value))
        return refuse('E_NONFINITE', `"${trimmed}" is too large to count`, 'write a smaller number');
    if (value === 0 && /[1-9]/.test(trimmed.split(/e/i)[0] ?? '')) {
        return refuse('E_RANGE', `"${trimmed}" is too small to count`, 'write 0, or check the exponent');
    }
    return { ok: true, value };
}
/** Reads a number between two bounds, both included. */
function parseBetween(text, low, high) {
    const read = parseNumber(text);
    if (!read.ok || (read.value >= low && read.value <= high))
        return read;
    return refuse('E_RANGE', `"${shorten(trimBlanks(text))}" is out of range`, `write a number from ${low} to ${high}`);
}
/** Reads a whole number from `low` to `high`: a count of things. */
function parseCount(text, low, high) {
    const read = parseNumber(text);
    if (!read.ok)
        return read;
    const hint = `write a whole number from ${low} to ${high}`;
    const shown = `"${shorten(trimBlanks(text))}"`;
    if (!Number.isInteger(read.value))
        return refuse('E_NUMBER', `${shown} is not a whole number`, hint);
    return read.value < low || read.value > high ? refuse('E_RANGE', `${shown} is out of range`, hint) : read;
}
/** For messages: enough of a long text to recognise it. */
function shorten(text, length = 40) {
    if (text.length <= length)
        return text;
    const characters = [...text.slice(0, length * 2)];
    return characters.length <= length && text.length <= length * 2
        ? text
        : `${characters.slice(0, length - 1).join('')}…`;
}
/** Spaces and tabs at both ends. By hand, because a pattern such as ` +$` takes quadratic time. */
function trimBlanks(text) {
    let [start, end] = [0, text.length];
    while (start < end && (text[start] === ' ' || text[start] === '\t'))
        start += 1;
    while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t'))
        end -= 1;
    return text.slice(start, end);
}
function explain(text) {
    const shown = `"${shorten(text)}"`;
    const plain = 'write digits with one point, such as 1234.5';
    if (/^-[ \t]*\.?(?:[0-9]|inf)/i.test(text))
        return refuse('E_NEGATIVE', `${shown} is negative`, 'write a number of at least 0');
    if (/^[+]?\.?inf(?:inity)?$|^\.?nan$/i.test(text))
        return refuse('E_NONFINITE', `${shown} is not a finite number`, plain);
    if (text.length > LONGEST)
        return refuse('E_NUMBER', `${shown} is too long for a number`, plain);
    if (/^[\u2010-\u2015\u2212\ufe63\uff0d]/.test(text)) {
        return refuse('E_NUMBER', `${shown} begins with a dash that is not the minus sign of a number`, plain);
    }
    return separator(text, shown) ?? spelling(text, shown, plain);
}
/** Commas, spaces and underscores between digits, which mean different numbers to different people. */
function separator(text, shown) {
    if (/^[1-9][0-9]{0,2},[0-9]{3}$/.test(text)) {
        const [whole, point] = [text.replace(',', ''), text.replace(',', '.')];
        return refuse('E_NUMBER', `${shown} may mean ${whole} or ${point}`, `write "${whole}" or "${point}"`);
    }
    if (/^[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+$/.test(text)) {
        return instead(shown, 'has commas between digits', text.replaceAll(',', ''));
    }
    if (/^[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+$/.test(text)) {
        return instead(shown, 'has points between digits and a decimal comma', text.replaceAll('.', '').replace(',', '.'));
    }
    if (/^[0-9]+,[0-9]+$/.test(text))
        return instead(shown, 'has a decimal comma', text.replace(',', '.'));
    if (/^[0-9]+(?:[_'\u2019 \u00a0\u2009\u202f,.][0-9]{3})+$/.test(text)) {
        return instead(shown, 'has separators between digits', text.replace(/[^0-9]/g, ''));
    }
    return null;
}
function instead(shown, what, better) {
    return refuse('E_NUMBER', `${shown} ${what}`, `write "${better}"`);
}
function spelling(text, shown, plain) {
    if (/^\+[0-9]/.test(text))
        return instead(shown, 'begins with a plus sign', text.slice(1));
    if (/^0[xob][0-9a-f]+$/i.test(text))
        return refuse('E_NUMBER', `${shown} is not a decimal number`, plain);
    if (/^0[0-9]+$/.test(text))
        return instead(shown, 'begins with a zero', text.replace(/^0+(?=[0-9])/, ''));
    if (/^\.[0-9]+$/.test(text))
        return instead(shown, 'begins with a point', `0${text}`);
    if (/^[0-9]{16,}(?:\.[0-9]*)?$/.test(text))
        return refuse('E_NUMBER', `${shown} has more than 15 digits`, plain);
    if (/^[0-9.]*(?![0-9])\p{Nd}/u.test(text))
        return refuse('E_NUMBER', `${shown} has digits other than 0 to 9`, plain);
    const unit = /^([0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)[ \t]*([%‰°/\p{L}\p{Sc}].*)$/u.exec(text);
    if (unit && !/^e[+-]?[0-9]*$/i.test(unit[2] ?? '')) {
        return refuse('E_UNIT', `${shown} has a unit, and this is a plain number`, `write "${unit[1]}", in the unit of the field`);
    }
    return refuse('E_NUMBER', `${shown} is not a number`, plain);
}
function refuse(kind, why, hint) {
    return { ok: false, class: kind, why, hint };
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

/***/ 6261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ provinces),
/* harmony export */   x: () => (/* binding */ states)
/* harmony export */ });
/** Names that CodeCarbon's look-up gives to states of the USA and provinces of Canada, and their zones (ISO 3166-2). */
const STATES = `AL alabama, AK alaska, AZ arizona, AR arkansas, CA california, CO colorado, CT connecticut, DE delaware,
  DC district of columbia, FL florida, GA georgia, HI hawaii, ID idaho, IL illinois, IN indiana, IA iowa, KS kansas,
  KY kentucky, LA louisiana, ME maine, MD maryland, MA massachusetts, MI michigan, MN minnesota, MS mississippi,
  MO missouri, MT montana, NE nebraska, NV nevada, NH new hampshire, NJ new jersey, NM new mexico, NY new york,
  NC north carolina, ND north dakota, OH ohio, OK oklahoma, OR oregon, PA pennsylvania, RI rhode island,
  SC south carolina, SD south dakota, TN tennessee, TX texas, UT utah, VT vermont, VA virginia, WA washington,
  WV west virginia, WI wisconsin, WY wyoming`;
const PROVINCES = `AB alberta, BC british columbia, MB manitoba, NB new brunswick, NL newfoundland and labrador,
  NS nova scotia, NT northwest territories, NU nunavut, ON ontario, PE prince edward island, QC quebec, QC québec,
  SK saskatchewan, YT yukon`;
const states = zones('US', STATES);
const provinces = zones('CA', PROVINCES);
function zones(country, list) {
    return new Map(list.split(/,\s+/).map((entry) => {
        const [code, ...name] = entry.trim().split(' ');
        return [name.join(' '), `${country}-${code}`];
    }));
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


/***/ })

};
