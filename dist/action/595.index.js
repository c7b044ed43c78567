export const id = 595;
export const ids = [595];
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

/***/ 6595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCodecarbon: () => (/* binding */ readCodecarbon)
});

// EXTERNAL MODULE: ./build/core/number.js
var number = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/parse/csv/decimal.js
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

;// CONCATENATED MODULE: ./build/parse/csv/record.js
/**
 * One record of a CSV file, seen in place: offsets into a buffer that the scanner owns and reuses.
 * Nothing is decoded until somebody asks for a cell, because most cells of most rows are never asked for.
 */
const record_TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const record_SPACE = 0x20;
const QUOTE = 0x22;
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
        return decode(bytes.subarray(from, to));
    return undoubled(decode(bytes.subarray(from + 1, to - 1)));
}
/** All cells of a record, each as `cellText` gives it. */
function cellTexts(record) {
    const bytes = record.bytes.subarray(record.start, record.end);
    const text = decode(bytes);
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
    return isAscii(bytes) || strictText(bytes) !== null;
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
    return byte === record_SPACE || byte === record_TAB;
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const latin1 = new TextDecoder('latin1');
function decode(bytes) {
    const text = strictText(bytes) ?? latin1.decode(bytes);
    return text.startsWith('\ufeff') ? text.slice(1) : text;
}
function strictText(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/parse/csv/scanner.js
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
const scanner_LF = 0x0a;
const scanner_CR = 0x0d;
const scanner_QUOTE = 0x22;
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
        this.#buffer[size] = scanner_LF;
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
        this.#buffer.copyWithin(0, at, this.#end);
        this.#end -= at;
        this.#buffer[this.#end] = scanner_LF;
    }
    /** Continues what the end of a chunk interrupted. */
    #resume(at) {
        if (this.#afterCr) {
            this.#afterCr = false;
            return this.#buffer[at] === scanner_LF ? at + 1 : at;
        }
        return this.#skipLine(at);
    }
    /** Drops bytes up to and including the next line end, which may be in a later chunk. */
    #skipLine(from) {
        const bytes = this.#buffer;
        let at = from;
        while (at < this.#end && bytes[at] !== scanner_LF && bytes[at] !== scanner_CR)
            at++;
        this.#skipping = at >= this.#end;
        return this.#skipping ? this.#end : this.#pastLineEnd(at);
    }
    #pastLineEnd(at) {
        this.#line++;
        if (this.#buffer[at] !== scanner_CR)
            return Math.min(at + 1, this.#end);
        if (at + 1 >= this.#end)
            this.#afterCr = true;
        else if (this.#buffer[at + 1] === scanner_LF)
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
            else if (byte === scanner_LF || byte === scanner_CR) {
                break;
            }
            else if (byte === scanner_QUOTE) {
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
        if (stop === COMMA || stop === scanner_LF || stop === scanner_CR)
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
            if (bytes[at] !== scanner_QUOTE)
                continue;
            if (at + 1 === this.#end)
                return final ? at : MORE;
            if (bytes[at + 1] !== scanner_QUOTE)
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
            if (this.#buffer[at] === scanner_LF || this.#buffer[at] === scanner_CR)
                return 'unclosed-quote';
        return 'long-cell';
    }
    /** Line ends and NUL bytes inside quotes. */
    #countInside(open, close) {
        const bytes = this.#buffer;
        for (let at = open + 1; at < close; at++) {
            const byte = bytes[at];
            if (byte === scanner_LF || (byte === scanner_CR && bytes[at + 1] !== scanner_LF))
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
            const from = cellStart(this.#record, cell);
            if (cellEnd(this.#record, cell) - from > this.#limits.cellBytes)
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
        this.#sink.fault({ kind, ...placeOf(this.#buffer, start, this.#line, fault) });
    }
    #onlyBlanks(from, to) {
        for (let at = from; at < to; at++)
            if (!isBlank(this.#buffer[at]))
                return false;
        return true;
    }
    #pastBlanks(from) {
        let at = from;
        while (at < this.#end && isBlank(this.#buffer[at]))
            at++;
        return at;
    }
}

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

;// CONCATENATED MODULE: ./build/parse/python-number.js
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
    const cell = (0,number/* trimBlanks */.I6)(text);
    if (cell.length > LONGEST || !GRAMMAR.test(cell))
        return refusal(cell);
    if (sign === 'unsigned' && cell.startsWith('-'))
        return (0,number/* parseNumber */.$J)(cell);
    const value = Number(cell);
    if (!Number.isFinite(value)) {
        const why = `"${(0,number/* shorten */.ml)(cell)}" is too large to count`;
        return { ok: false, class: 'E_NONFINITE', why, hint: 'check the exponent' };
    }
    if (value === 0 && /[1-9]/.test(cell.split(/e/i)[0] ?? '')) {
        const why = `"${(0,number/* shorten */.ml)(cell)}" is too small to count`;
        return { ok: false, class: 'E_RANGE', why, hint: 'write 0, or check the exponent' };
    }
    return { ok: true, value };
}
/** The explanation for people is the one of our own grammar, which is narrower. */
function refusal(cell) {
    if (MISSING.has(cell)) {
        return { ok: false, class: 'E_MISSING', why: 'is empty', hint: 'restore the value that the tracker wrote' };
    }
    const shown = `"${(0,number/* shorten */.ml)(cell)}"`;
    const hint = 'write the number that the tracker measured, or delete the row';
    if (NOT_FINITE.test(cell))
        return { ok: false, class: 'E_NONFINITE', why: `${shown} is not a finite number`, hint };
    const told = (0,number/* parseNumber */.$J)(cell);
    return told.ok ? { ok: false, class: 'E_NUMBER', why: `${shown} is not a number`, hint } : told;
}

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
    const read = parsePythonNumber(row.raw(column), sign);
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
    const read = parsePythonNumber(row.raw(column), sign);
    if (read.ok)
        return read.value;
    if (read.class !== 'E_MISSING')
        log.add('codecarbon/part', row.place(column), `${column} ${read.why}`, read.hint);
    return null;
}
/** A number of devices. */
function readCount(row, column, log) {
    const value = readPart(row, column, log);
    return value !== null && Number.isInteger(value) && value > 0 && value <= 200_000 ? value : null;
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

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/regions.js
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

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/site.js

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
        return Number(latitude) === 46.8 && Number(longitude) === -71.2;
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
        ? states.get(part)
        : country === 'CAN' || country === 'CA'
            ? provinces.get(part)
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
const COLUMNS = [
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
class Hosts {
    #known = new Map();
    of(row, log) {
        // Coordinates differ from run to run where the tracker looks up an address, and matter only in one way.
        const fallback = isFallback(row);
        let said = `${row.order} ${fallback}`;
        for (const column of COLUMNS)
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
    ];
    // cpu_count counts logical threads, not processors, so the number of processors is not known.
    const cpus = cpu === '' ? [] : [{ kind: 'cpu', model: cpu, count: null }];
    const rams = ram === null || ram === 0 ? [] : [{ kind: 'ram', model: '', count: ram }];
    return { devices: [...devices, ...cpus, ...rams], site, warnings };
}

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/timestamp.js
/** Local times without zone, as CodeCarbon writes them: arithmetic on the proleptic Gregorian calendar, no clock. */
const SHAPE = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?$/;
const DAY = 86_400;
/** `null` for anything but an ISO 8601 date and time that exists: not 30 February, not 24:00. */
function parseTimestamp(text) {
    const match = SHAPE.exec(text);
    if (!match)
        return null;
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const [hour, minute, second] = [Number(match[4]), Number(match[5]), Number(match[6] ?? 0)];
    if (year < 1970 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return null;
    if (hour > 23 || minute > 59 || second > 59)
        return null;
    const seconds = dayNumber(year, month, day) * DAY + hour * 3600 + minute * 60 + second + Number(match[7] ?? 0);
    return { seconds, zone: match[8] ?? '' };
}
/** To the second. */
function formatTimestamp({ seconds, zone }) {
    const whole = Math.round(seconds);
    const days = Math.floor(whole / DAY);
    const rest = whole - days * DAY;
    const { year, month, day } = dateOf(days);
    const time = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map(two).join(':');
    return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${time}${zone}`;
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
function dateOf(days) {
    let year = 1970 + Math.floor(days / 365.2425);
    while (dayNumber(year, 1, 1) > days)
        year--;
    while (dayNumber(year + 1, 1, 1) <= days)
        year++;
    // Never too early, and at most one too late.
    let month = Math.min(12, 1 + Math.floor((days - dayNumber(year, 1, 1)) / 29));
    while (dayNumber(year, month, 1) > days)
        month--;
    return { year, month, day: days - dayNumber(year, month, 1) + 1 };
}
function two(value) {
    return String(value).padStart(2, '0');
}

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/overlap.js

/** Timestamps are cut to the second at both ends. */
const TOLERANCE_S = 2;
/** The same runs, those that overlap another one of their host with the warning `overlapping_runs`. */
function markOverlaps(runs) {
    const starts = new Float64Array(runs.length);
    const ends = new Float64Array(runs.length);
    const marked = new Set();
    for (const spans of spansByHost(runs, starts, ends).values()) {
        spans.sort((a, b) => at(starts, a) - at(starts, b) || a - b);
        let longest = -1;
        for (const span of spans) {
            if (longest !== -1 && at(starts, span) < at(ends, longest) - TOLERANCE_S)
                marked.add(span).add(longest);
            if (longest === -1 || at(ends, span) > at(ends, longest))
                longest = span;
        }
    }
    if (marked.size === 0)
        return runs;
    return runs.map((run, index) => marked.has(index) ? { ...run, warnings: [...run.warnings, 'overlapping_runs'].sort() } : run);
}
/** Indexes of runs, by host; fills in when each began and ended. */
function spansByHost(runs, starts, ends) {
    const hosts = new Map();
    for (const [index, run] of runs.entries()) {
        if (run.durationQuality !== 'wall' || run.durationS === null || run.warnings.includes('process_mode'))
            continue;
        const end = parseTimestamp(run.finished ?? '');
        const cpu = run.hardware.find((device) => device.kind === 'cpu');
        const ram = run.hardware.find((device) => device.kind === 'ram');
        if (end === null || cpu === undefined)
            continue;
        const host = `${cpu.model}\n${ram?.count ?? ''}`;
        const spans = hosts.get(host);
        if (spans === undefined)
            hosts.set(host, [index]);
        else
            spans.push(index);
        starts[index] = end.seconds - run.durationS;
        ends[index] = end.seconds;
    }
    return hosts;
}
function at(times, index) {
    return times[index];
}

// EXTERNAL MODULE: ./build/parse/readers/codecarbon/problems.js
var problems = __webpack_require__(4830);
;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/problem-log.js
/**
 * Problems of one file. A file of a gigabyte can be wrong on every line, so each kind of problem is listed up to a bound
 * and then counted: nothing is lost silently, and memory stays bounded.
 */


/** How many of each kind are listed one by one. */
const listedPerKind = 20;
const report = (0,problem/* reporter */.YX)(problems/* codecarbonProblems */.p);
class ProblemLog {
    #path;
    #listed = [];
    #counts = new Map();
    constructor(path) {
        this.#path = path;
    }
    add(code, at, message, hint) {
        const count = this.#counts.get(code) ?? { total: 0, line: 0, hint };
        count.total++;
        this.#counts.set(code, count);
        if (count.total === listedPerKind + 1)
            count.line = at.line;
        if (count.total > listedPerKind)
            return;
        this.#listed.push(report(code, { file: this.#path, line: at.line, column: at.column }, message, hint));
    }
    /** Takes over what another log listed and counted. */
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
            return [report(code, { file: this.#path, line, column: 1 }, message, hint)];
        });
        return [...this.#listed, ...rest];
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
            const at = cellPlace(record, columns.get(column) ?? 0);
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

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/plausibility.js
/**
 * Whether energy, duration and emissions can belong together.
 *
 * Power: one host draws between 0.5 W, which is less than an idle single-board computer, and 15 kW, which is more than the
 * largest server with eight accelerators. Short runs are left alone at the lower end, because a tracker that samples every
 * 15 s sees only a part of them, and so is the share of a host that process mode gives.
 * `start_task` restarts CodeCarbon's clock while its counters go on, so that energy may cover days and the duration only
 * the last task. Such a row shows it: its own power columns are those of one host.
 * Intensity: from a grid of rivers to one of lignite.
 */
const LEAST_W = 0.5;
const MOST_W = 15_000;
/** Below these durations, in seconds, noise in a sample can look like any power. */
const SHORTEST_FOR_MOST_S = 1;
const SHORTEST_FOR_LEAST_S = 60;
const LEAST_KG_PER_KWH = 0.001;
const MOST_KG_PER_KWH = 1.3;
const JOULES_PER_KWH = 3.6e6;
/**
 * @param drawnW The sum of the row's power columns in watts, `null` when it has none.
 * @param share The tracker counted one process, not the host.
 */
function judgePower(kwh, durationS, drawnW, share) {
    if (kwh <= 0 || durationS <= 0)
        return 'plausible';
    const watts = (kwh * JOULES_PER_KWH) / durationS;
    if (watts > MOST_W && durationS >= SHORTEST_FOR_MOST_S) {
        return drawnW !== null && drawnW > 0 && drawnW <= MOST_W ? 'last-segment' : 'too-high';
    }
    if (watts < LEAST_W && durationS >= SHORTEST_FOR_LEAST_S && !share)
        return 'too-low';
    return 'plausible';
}
function isPlausibleIntensity(kg, kwh) {
    if (kwh <= 0)
        return true;
    const intensity = kg / kwh;
    return intensity >= LEAST_KG_PER_KWH && intensity <= MOST_KG_PER_KWH;
}
/** Watts, for messages. */
function meanPower(kwh, durationS) {
    const watts = (kwh * JOULES_PER_KWH) / durationS;
    return watts >= 1000 ? `${(watts / 1000).toPrecision(3)} kW` : `${watts.toPrecision(2)} W`;
}

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/run.js



/** The run of a row of totals; `null` when the row is quarantined, after the problem has been logged. */
function readRun(row, { path, key, warnings, restarted }, hosts, log) {
    const totals = readTotals(row, log, 'unsigned');
    if (totals === null)
        return null;
    const drawnW = readDrawn(row, log);
    const share = row.text('tracking_mode') === 'process';
    const power = judgePower(totals.kwh ?? 0, totals.durationS ?? 0, drawnW, share);
    if (power === 'too-low' || power === 'too-high') {
        const { kwh, durationS } = { kwh: totals.kwh ?? 0, durationS: totals.durationS ?? 0 };
        const message = `${kwh} kWh in ${durationS} s is ${meanPower(kwh, durationS)}, which no host draws`;
        log.add('codecarbon/implausible-power', row.place('energy_consumed'), message, 'check energy and duration');
        return null;
    }
    const found = new Set(warnings);
    const energy = readEnergy(row, totals, log, found);
    const { devices, site, warnings: ofHost } = hosts.of(row, log);
    for (const code of ofHost)
        found.add(code);
    const duration = totals.durationS !== null && totals.durationS > 0 ? totals.durationS : null;
    const quality = duration === null ? 'unknown' : power === 'last-segment' || restarted ? 'last-segment' : 'wall';
    const kg = totals.kg === 0 && energy === null ? null : totals.kg;
    if (kg !== null && energy !== null && !isPlausibleIntensity(kg, energy.totalKwh))
        found.add('implausible_intensity');
    if (quality === 'last-segment')
        found.add('last_segment');
    if (isModelled(row, energy))
        found.add('cpu_modelled');
    const times = readTimes(row, quality === 'wall' ? duration : null, log, found);
    return {
        kind: 'run',
        id: `codecarbon:${key}`,
        source: { format: 'codecarbon', path, line: row.line, column: 1 },
        model: null,
        hardware: devices,
        site,
        pue: null,
        gridGPerKwh: null,
        marketGPerKwh: null,
        warnings: [...found].sort(),
        ...times,
        durationS: duration,
        durationQuality: quality,
        gpuHours: null,
        energy,
        declaredKg: kg,
        declaredScope: 'location',
        waterL: readWater(row, log),
        evidence: row.order === 'kept' ? 'counter' : 'declared',
        workload: null,
        params: null,
        activeParams: null,
        tokens: null,
        role: 'total',
    };
}
const run_POWERS = ['cpu_power', 'gpu_power', 'ram_power'];
/** Watts of the power columns together; `null` when none of them has a value. */
function readDrawn(row, log) {
    let drawn = null;
    for (const column of run_POWERS) {
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
        found.add('energy_from_parts');
        return { totalKwh, boundary: 'node', pueApplied, supply: 'ac', gpuKwh, cpuKwh, ramKwh };
    }
    if (totals.kwh === 0) {
        if (totals.durationS !== 0)
            found.add('zero_energy');
        return null;
    }
    return { totalKwh: totals.kwh, boundary: 'node', pueApplied, supply: 'ac', gpuKwh, cpuKwh, ramKwh };
}
function readPue(row, log) {
    const pue = readPart(row, 'pue', log);
    if (pue === null || pue === 0 || (pue >= 1 && pue <= 5))
        return pue === null || pue === 0 ? 1 : pue;
    log.add('codecarbon/pue', row.place('pue'), `pue ${pue} is not between 1 and 5`, 'write the PUE of the building');
    return 1;
}
function readTimes(row, durationS, log, found) {
    const text = row.text('timestamp');
    const end = parseTimestamp(text);
    if (end === null) {
        if (text !== '') {
            const message = `timestamp "${text.slice(0, 40)}" is not a time that exists`;
            log.add('codecarbon/timestamp', row.place('timestamp'), message, 'write it as 2026-11-02T18:00:00');
        }
        found.add('invalid_timestamp');
        return { started: null, finished: null };
    }
    const started = durationS === null ? null : formatTimestamp({ seconds: end.seconds - durationS, zone: end.zone });
    return { started, finished: formatTimestamp(end) };
}
/** Litres; 0 is what the tracker writes when it was given no figure for water. */
function readWater(row, log) {
    const litres = readPart(row, 'water_consumed', log);
    return litres === 0 ? null : litres;
}
/**
 * A constant model of the processor (half its rated power, or a flat figure) prints a round number of watts; a counter
 * never does. Runs with a measured GPU are left alone: there the processor is the smaller part.
 */
function isModelled(row, energy) {
    if (energy === null || (energy.gpuKwh ?? 0) > 0)
        return false;
    const watts = Number(row.raw('cpu_power'));
    return watts > 0 && Number.isInteger(watts * 2);
}

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/run-key.js
/**
 * What tells one run from another: `run_id` since version 2, `experiment_id` in version 1, which had no other. Later an
 * `experiment_id` is one constant for everybody, so a row without run id stands for itself, under an id made from what it
 * says: a copy of the row elsewhere gets the same id.
 */


/** What CodeCarbon writes for an experiment that nobody named. */
const DEFAULT_EXPERIMENT = '5b0fa12a-3dd7-45bb-9766-cc326314d9f1';
const run_key_LONGEST = 200;
/** Ids that are made here; trackers write UUIDs. */
const MADE = 'row-';
const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
class RunKeys {
    /** Keys by a hash of their bytes: most rows repeat one, and comparing is cheaper than decoding. */
    #seen = new Map();
    /** Rows of one run mostly follow each other. */
    #last = null;
    /** The key of a row that is in order, or `null` when it takes a closer look. */
    ofHealthy(record, layout) {
        if (layout.key === -1)
            return null;
        const { bytes } = record;
        const from = cellStart(record, layout.key);
        const to = cellEnd(record, layout.key);
        if (this.#last !== null && isSame(this.#last, bytes, from, to))
            return this.#last;
        let hash = FNV_START;
        for (let at = from; at < to; at++)
            hash = Math.imul(hash ^ bytes[at], FNV_PRIME);
        const seen = this.#seen.get(hash);
        if (seen !== undefined && isSame(seen, bytes, from, to)) {
            this.#last = seen;
            return seen;
        }
        const key = nameOf(cellText(record, layout.key));
        if (key === '' || key === DEFAULT_EXPERIMENT || to - from > run_key_LONGEST)
            return null;
        this.#seen.set(hash, key);
        this.#last = key;
        return key;
    }
    /** The key of any row; `null` when its id is too long to be one. */
    ofRow(row, columns) {
        const id = row.text(columns.has('run_id') ? 'run_id' : 'experiment_id');
        if (id.length > run_key_LONGEST)
            return null;
        return id === '' || id === DEFAULT_EXPERIMENT ? MADE + digest(row) : id;
    }
    isMade(key) {
        return key.startsWith(MADE);
    }
}
/** Whether a key is these bytes; one that is padded, quoted or not ASCII is not, and is decoded again. */
function isSame(key, bytes, from, to) {
    if (key.length !== to - from)
        return false;
    for (let at = from; at < to; at++)
        if (key.charCodeAt(at - from) !== bytes[at])
            return false;
    return true;
}
/** FNV-1a over what the row says, twice with different starts, as 16 hexadecimal digits. */
function digest(row) {
    const said = ['timestamp', 'project_name', 'duration', 'emissions', 'energy_consumed', 'ram_energy']
        .map((column) => row.raw(column))
        .join('\n');
    return fnv(said, FNV_START) + fnv(said, FNV_PRIME);
}
function fnv(text, start) {
    let hash = start;
    for (let at = 0; at < text.length; at++)
        hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
    return (hash >>> 0).toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/snapshots.js
/**
 * Rows are not runs: CodeCarbon appends snapshots of cumulative totals, in no reliable order. Of each run the row with the
 * largest energy is kept, the later one of two that are equal; everything else about the run is read from that row.
 *
 * Rows are compared by the size of their energy, good to twelve digits, and only where that does not decide by the
 * numbers themselves. The winning row is copied as bytes and decoded once, when the file has been read.
 */


const BLOCK = 1 << 20;
class Snapshots {
    #byKey = new Map();
    #block = new Uint8Array(0);
    #used = 0;
    #last;
    get size() {
        return this.#byKey.size;
    }
    all() {
        return this.#byKey.values();
    }
    /**
     * @param kwh About; -1 when the energy is blank, which never wins over a number.
     * @param energyCell Where the energy stands in this record.
     */
    offer(record, key, layout, kwh, durationS, energyCell) {
        const known = this.#last?.key === key ? this.#last : this.#byKey.get(key);
        if (known === undefined) {
            const empty = { block: this.#block, offset: 0, length: 0, capacity: 0, energyFrom: 0, energyTo: 0 };
            const fresh = {
                key,
                layout,
                line: record.line,
                ...empty,
                kwh,
                durationS,
                longestS: durationS,
                conflict: 0,
                contradicted: 0,
            };
            this.#store(fresh, record, energyCell);
            this.#byKey.set(key, fresh);
            this.#last = fresh;
            return;
        }
        this.#last = known;
        if (contradicts(known, kwh, durationS) && known.conflict === 0) {
            known.conflict = record.line;
            known.contradicted = known.line;
        }
        if (durationS > known.longestS)
            known.longestS = durationS;
        if (!this.#wins(known, record, kwh, energyCell))
            return;
        known.layout = layout;
        known.line = record.line;
        known.kwh = kwh;
        known.durationS = durationS;
        this.#store(known, record, energyCell);
    }
    #wins(known, record, kwh, energyCell) {
        const margin = decimalMargin * Math.max(known.kwh, kwh);
        if (Math.abs(kwh - known.kwh) > margin || kwh <= 0)
            return kwh >= known.kwh;
        return Number(cellText(record, energyCell)) >= exactKwh(known);
    }
    #store(snapshot, record, energyCell) {
        const length = record.end - record.start;
        if (length > snapshot.capacity) {
            // A little room, so that longer numbers of later rows fit in the same place.
            const capacity = length + 32;
            if (this.#used + capacity > this.#block.length) {
                this.#block = new Uint8Array(Math.max(BLOCK, capacity));
                this.#used = 0;
            }
            snapshot.block = this.#block;
            snapshot.offset = this.#used;
            snapshot.capacity = capacity;
            this.#used += capacity;
        }
        snapshot.length = length;
        snapshot.energyFrom = energyCell < 0 ? 0 : cellStart(record, energyCell) - record.start;
        snapshot.energyTo = energyCell < 0 ? 0 : cellEnd(record, energyCell) - record.start;
        snapshot.block.set(record.bytes.subarray(record.start, record.end), snapshot.offset);
    }
}
function exactKwh({ block, offset, energyFrom, energyTo }) {
    const cell = block.subarray(offset + energyFrom, offset + energyTo);
    return Number(new TextDecoder('latin1').decode(cell).replaceAll('"', '').trim());
}
/** Totals grow: a later row of the same or more time with less energy, or the same time with another, is no history. */
function contradicts(known, kwh, durationS) {
    if (kwh <= 0 || known.kwh <= 0 || !(durationS > 0) || !(known.durationS > 0))
        return false;
    const energy = compareSizes(kwh, known.kwh);
    const time = compareSizes(durationS, known.durationS);
    return (energy !== 0 && time === 0) || (energy === -1 && time === 1);
}
function compareSizes(a, b) {
    if (Math.abs(a - b) <= 1e-9 * Math.max(a, b))
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/tasks.js




const PARTS = ['gpu_energy', 'cpu_energy', 'ram_energy', 'water_consumed'];
class TaskSums {
    #byKey = new Map();
    add(row, key, hosts, log) {
        const totals = readTotals(row, log, 'signed');
        if (totals === null)
            return;
        const known = this.#byKey.get(key);
        const warnings = known?.warnings ?? new Set();
        const host = hosts.of(row, log);
        for (const code of host.warnings)
            warnings.add(code);
        const fresh = { kwh: 0, kg: 0, durationS: 0, first: null, last: null, parts: PARTS.map(() => 0), kept: true };
        const sum = known ?? { key, line: row.line, warnings, host, pueApplied: readPue(row, log), ...fresh };
        this.#byKey.set(key, sum);
        if (totals.kwh === null) {
            log.add('codecarbon/blank-energy', row.place('energy_consumed'), 'energy_consumed is empty', 'restore the number');
        }
        sum.kwh = plus(sum.kwh, totals.kwh);
        sum.kg = plus(sum.kg, totals.kg);
        sum.durationS = plus(sum.durationS, totals.durationS);
        for (const [at, column] of PARTS.entries())
            sum.parts[at] = plus(sum.parts[at], readPart(row, column, log, 'signed'));
        if (row.order !== 'kept')
            sum.kept = false;
        extend(sum, parseTimestamp(row.text('timestamp')), totals.durationS);
    }
    runs(path, log) {
        return [...this.#byKey.values()].flatMap((sum) => runOf(path, sum, log) ?? []);
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
function runOf(path, sum, log) {
    const { key, line, kwh, kg, durationS, warnings, host, pueApplied } = sum;
    const at = { line, column: 1 };
    if ((kwh ?? 0) < 0 || (kg ?? 0) < 0) {
        log.add('codecarbon/negative', at, `the tasks of run ${key.slice(0, 40)} add up to less than zero`, 'restore the rows');
        return null;
    }
    const power = judgePower(kwh ?? 0, durationS ?? 0, null, warnings.has('process_mode'));
    if (power !== 'plausible') {
        const message = `${kwh} kWh in ${durationS} s is ${meanPower(kwh ?? 0, durationS ?? 0)}, which no host draws`;
        log.add('codecarbon/implausible-power', at, message, 'check energy and duration of the tasks');
        return null;
    }
    const [gpuKwh, cpuKwh, ramKwh, waterL] = sum.parts;
    if (kwh === 0 && durationS !== 0)
        warnings.add('zero_energy');
    if (kwh !== null && kg !== null && !isPlausibleIntensity(kg, kwh))
        warnings.add('implausible_intensity');
    const known = kwh !== null && kwh > 0;
    return {
        kind: 'run',
        id: `codecarbon:${key}`,
        source: { format: 'codecarbon', path, line, column: 1 },
        model: null,
        hardware: host.devices,
        site: host.site,
        pue: null,
        gridGPerKwh: null,
        marketGPerKwh: null,
        warnings: [...warnings].sort(),
        started: sum.first === null ? null : formatTimestamp(sum.first),
        finished: sum.last === null ? null : formatTimestamp(sum.last),
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
    const scanner = new CsvScanner(reading);
    for await (const chunk of file.chunks)
        scanner.push(chunk);
    scanner.finish();
    return reading.result();
}
const LINE_FEED = Uint8Array.of(0x0a);
/** Torn rows that are examined in full; a file with more of them is damaged throughout. */
const THOROUGH = 1000;
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |$)/;
class FileReading {
    #path;
    #log;
    /** What stands before the header; told only when one comes. */
    #early;
    #snapshots = new Snapshots();
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
        const key = this.#keys.ofHealthy(record, layout);
        if (key === null)
            return false;
        this.#rows++;
        this.#snapshots.offer(record, key, layout, kwh, durationS, layout.energy);
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
        const cells = cellTexts(record);
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
        const key = this.#keys.ofRow(row, reading.columns);
        if (key === null) {
            this.#log.add('codecarbon/run-id', row.place('run_id'), 'the run id is longer than 200 characters', 'restore it');
            return;
        }
        if (layout.tasks) {
            this.#tasks.add(row, key, this.#hosts, this.#log);
            return;
        }
        const totals = readTotals(row, this.#log, 'unsigned');
        if (totals === null)
            return;
        const energyCell = reading.columns.get('energy_consumed') ?? -1;
        this.#snapshots.offer(record, key, layout, totals.kwh ?? -1, totals.durationS ?? 0, energyCell);
    }
    #useHeader(layout, record) {
        if (this.#layout === null)
            this.#log.addAll(this.#early);
        const repeated = repeatedNames(layout);
        this.#ambiguous = repeated.some(({ name }) => (0,codecarbon_columns/* isKnown */.qE)(name));
        this.#layout = this.#ambiguous ? null : layout;
        for (const { name, cell } of repeated) {
            const message = `column "${(0,number/* shorten */.ml)(name)}" stands twice`;
            this.#log.add('codecarbon/duplicate-column', cellPlace(record, cell), message, 'delete or rename one of them');
        }
        const unnamed = layout.names.indexOf('');
        if (unnamed === -1)
            return;
        const hint = 'delete the column, or give it a name';
        this.#log.add('codecarbon/unnamed-column', cellPlace(record, unnamed), 'a column has no name', hint);
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
            runs.push(...this.#tasks.runs(this.#path, this.#log));
            this.#settle(runs);
        }
        return { runs: markOverlaps(runs), plans: [], servings: [], problems: this.#log.all().sort(problem/* byPlace */.hz) };
    }
    /** Decodes the row that was kept of each run. */
    #settle(runs) {
        let snapshot;
        const sink = {
            record: (record) => {
                const run = snapshot && this.#readSnapshot(snapshot, record);
                if (run)
                    runs.push(run);
            },
            fault: () => { },
        };
        const scanner = new CsvScanner(sink);
        for (snapshot of this.#snapshots.all()) {
            scanner.push(snapshot.block.subarray(snapshot.offset, snapshot.offset + snapshot.length));
            scanner.push(LINE_FEED);
        }
    }
    #readSnapshot(snapshot, record) {
        const { key, layout, line, conflict, contradicted, longestS, durationS } = snapshot;
        const cells = cellTexts(record);
        const reading = readOrder(layout, cells, this.#torn < THOROUGH);
        if (reading === null) {
            this.#tellTorn({ ...record, line }, cells.length, layout);
            return null;
        }
        this.#tellLatin1(record, line);
        const row = rowOf(record, cells, reading, line);
        if (reading.order !== 'kept' && cells.length === layout.names.length)
            this.#tellShifted(line, reading);
        const warnings = this.#keys.isMade(key) ? ['no_run_id'] : [];
        if (conflict !== 0) {
            warnings.push('conflicting_rows');
            const message = `this row and line ${contradicted} contradict each other about one run`;
            const hint = 'restore the rows that the tracker wrote; the larger one is counted';
            this.#log.add('codecarbon/conflicting-rows', { line: conflict, column: 1 }, message, hint);
        }
        const restarted = longestS > durationS * 1.001;
        return readRun(row, { path: this.#path, key, warnings, restarted }, this.#hosts, this.#log);
    }
    #tellLatin1(record, line) {
        if (this.#latin1 || isUtf8(record))
            return;
        this.#latin1 = true;
        this.#log.add('codecarbon/latin-1', { line, column: 1 }, 'not UTF-8; names were read as Latin-1', 'save the file as UTF-8');
    }
}
function sizeOf(record, cell) {
    return decimalSize(record.bytes, cellStart(record, cell), cellEnd(record, cell));
}
/** `2025-03-01T10:00:00`, by its separators; whether such a day exists is asked of the rows that count. */
function isTime(record, cell) {
    const { bytes } = record;
    const from = cellStart(record, cell);
    return (cellEnd(record, cell) - from >= 19 &&
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
