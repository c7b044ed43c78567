export const id = 3152;
export const ids = [3152];
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

/***/ 256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ devicesNamed),
/* harmony export */   u: () => (/* binding */ dearestOf)
/* harmony export */ });
/**
 * From the one that draws most to the one that draws least, so that of several that may be meant the dearest is the
 * first; longer names stand before those that they begin with only where both could match.
 */
const WORDS = [
    ['GB300', 'gb300'],
    ['B300', 'b300'],
    ['GB200', 'gb200'],
    ['MI355X', 'mi355x?'],
    ['B200', 'b200'],
    ['MI325X', 'mi325x?'],
    ['GH200', 'gh200'],
    ['MI300X', 'mi300x'],
    ['Gaudi 3', 'gaudi[-_]?3'],
    ['MI300A', 'mi300a?'],
    ['H200', 'h200'],
    ['H100', 'h100'],
    ['H800', 'h800'],
    ['Gaudi 2', 'gaudi[-_]?2'],
    ['RTX PRO 6000', 'rtx[-_]?pro[-_]?6000'],
    ['RTX 5090', '(?:rtx|geforce)?[-_]?5090'],
    ['MI250X', 'mi250x'],
    ['MI250', 'mi250'],
    ['RTX 4090', '(?:rtx|geforce)?[-_]?4090'],
    ['H20', 'h20'],
    ['A100', 'a100l?'],
    ['A800', 'a800'],
    ['L40S', 'l40s'],
    ['RTX 3090', '(?:rtx|geforce)?[-_]?3090(?:ti)?'],
    ['RTX 3080', '(?:rtx|geforce)?[-_]?3080(?:ti)?'],
    ['RTX 4080', '(?:rtx|geforce)?[-_]?4080'],
    ['L40', 'l40'],
    ['RTX 6000 Ada', 'rtx[-_]?6000[-_]?ada|6000[-_]?ada|ada[-_]?6000'],
    ['A6000', '(?:rtx[-_]?)?a6000'],
    ['A40', 'a40'],
    ['V100', 'v100[ls]?'],
    ['P100', 'p100l?'],
    ['K80', 'k80'],
    ['MI100', 'mi100'],
    ['Quadro RTX 8000', '(?:quadro[-_]?)?rtx[-_]?8000'],
    ['RTX 2080 Ti', '(?:rtx|geforce)?[-_]?2080[-_]?ti'],
    ['GTX 1080 Ti', '(?:gtx|geforce)?[-_]?1080[-_]?ti'],
    ['TITAN RTX', 'titan[-_]?rtx'],
    ['TITAN V', 'titan[-_]?v'],
    ['TITAN Xp', 'titan[-_]?xp?'],
    ['Quadro RTX 6000', '(?:quadro[-_]?)?rtx[-_]?6000'],
    ['A5000', '(?:rtx[-_]?)?a5000'],
    ['RTX 2080', '(?:rtx|geforce)?[-_]?2080'],
    ['GTX 1080', '(?:gtx|geforce)?[-_]?1080'],
    ['A30', 'a30'],
    ['A10G', 'a10g'],
    ['A10', 'a10'],
    ['A4500', '(?:rtx[-_]?)?a4500'],
    ['A4000', '(?:rtx[-_]?)?a4000'],
    ['L4', 'l4'],
    ['T4', 't4'],
    ['P4', 'p4'],
    ['A2', 'a2'],
].map(([name, pattern]) => [name, new RegExp(`(?:${pattern})`, 'iy')]);
/** Memory behind the name: `a100-40gb`, `a100_80g`, `V10032GB`, `a100.80gb`; and how the board is fixed. */
const FORM = /[-_. ]?(pcie|sxm[0-9]?|nvl)(?![a-z])/iy;
const MEMORY = /[-_. ]?([0-9]{2,3})gb?(?![a-z0-9])/iy;
const LONGEST = 300;
/** Every device that a text names, the one that draws most first, with its memory where that stands behind it. */
function devicesNamed(text) {
    const short = text.slice(0, LONGEST);
    const found = new Map();
    for (let at = 0; at < short.length; at += 1) {
        if (at > 0 && /[A-Za-z0-9]/.test(short[at - 1] ?? '') && !/(?:rtx|gpu|nvidia)$/i.test(short.slice(0, at)))
            continue;
        const word = wordAt(short, at);
        if (word !== null)
            found.set(word.name, word.rank);
    }
    return [...found].sort((a, b) => a[1] - b[1]).map(([name]) => name);
}
function wordAt(text, at) {
    for (const [rank, [name, pattern]] of WORDS.entries()) {
        pattern.lastIndex = at;
        if (!pattern.test(text))
            continue;
        let end = pattern.lastIndex;
        const extras = [];
        for (const extra of [FORM, MEMORY, FORM]) {
            extra.lastIndex = end;
            const match = extra.exec(text);
            if (match === null)
                continue;
            extras.push(extra === MEMORY ? `${match[1]}GB` : (match[1] ?? '').toUpperCase());
            end = extra.lastIndex;
        }
        // A count may stand behind it (`a100x4`, `h100-8`); anything else makes it another word.
        if (/^(?:x[0-9]{1,2})?(?![a-z0-9])/i.test(text.slice(end)))
            return { name: [name, ...extras].join(' '), rank };
    }
    return null;
}
/** Of several ways to run, the one with the most devices, and of those the one whose device draws most. */
function dearestOf(ways) {
    const size = (devices) => devices.reduce((sum, { count }) => sum + (count ?? Number.POSITIVE_INFINITY), 0);
    const rank = (devices) => Math.min(...devices.map(({ model }) => rankOf(model)));
    const [dearest] = [...ways].sort((a, b) => compareSizes(size(b), size(a)) || rank(a) - rank(b));
    return dearest ?? null;
}
function compareSizes(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
/** A device that nobody knows may draw most. */
function rankOf(model) {
    const [first = ''] = devicesNamed(model);
    return WORDS.findIndex(([name]) => first === name || first.startsWith(`${name} `));
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

/***/ 3152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSlurmAccounting: () => (/* binding */ readSlurmAccounting)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/json/document.js + 3 modules
var json_document = __webpack_require__(8820);
// EXTERNAL MODULE: ./build/parse/json/fields.js
var fields = __webpack_require__(3142);
// EXTERNAL MODULE: ./build/parse/lines.js
var lines = __webpack_require__(1887);
// EXTERNAL MODULE: ./build/parse/whole.js
var whole = __webpack_require__(71);
// EXTERNAL MODULE: ./build/parse/readers/slurm-accounting/headerless.js
var headerless = __webpack_require__(4391);
// EXTERNAL MODULE: ./build/parse/readers/slurm-accounting/index.js
var slurm_accounting = __webpack_require__(1723);
;// CONCATENATED MODULE: ./build/parse/slurm/tres.js
/** Parts that are none are passed over; counts may have K, M, G behind them, in steps of 1024 as Slurm prints them. */
function parseTres(text) {
    let cpus = null;
    let nodes = null;
    let energyJ = null;
    let all = null;
    const types = [];
    for (const part of text.split(',').slice(0, 64)) {
        const at = part.indexOf('=');
        const [name, count] = [part.slice(0, at).trim().toLowerCase(), countOf(part.slice(at + 1).trim())];
        if (at < 0 || count === null)
            continue;
        if (name === 'cpu')
            cpus = count;
        else if (name === 'node')
            nodes = count;
        else if (name === 'energy')
            energyJ = count;
        else if (name === 'gres/gpu')
            all = count;
        else if (name.startsWith('gres/gpu:'))
            types.push({ type: part.slice(0, at).trim().slice('gres/gpu:'.length), count });
    }
    return { cpus, nodes, energyJ, gpus: once(types, all) };
}
/** A site that counts by type prints the sum as well; what no type claims is of any type. */
function once(types, all) {
    const named = types.filter(({ count }) => count > 0);
    const rest = (all ?? 0) - named.reduce((sum, { count }) => sum + count, 0);
    return rest > 0 ? [...named, { type: null, count: rest }] : named;
}
function countOf(text) {
    const parts = /^([0-9]{1,20}(?:\.[0-9]{1,9})?)([KMGTP]?)$/.exec(text);
    if (parts === null)
        return null;
    const power = ['', 'K', 'M', 'G', 'T', 'P'].indexOf(parts[2] ?? '');
    return Number(parts[1]) * 1024 ** power;
}

;// CONCATENATED MODULE: ./build/parse/readers/slurm-accounting/jobs.js
/**
 * Rows are not jobs: an account has a row for the allocation of a job and one for each of its steps, and each tells the
 * same time and energy again. Everything of one job is gathered here before anything is counted.
 */

const NO_TRES = parseTres('');
class Jobs {
    #jobs = new Map();
    get size() {
        return this.#jobs.size;
    }
    add(row) {
        const name = `${row.cluster}/${row.job}`;
        const before = this.#jobs.get(name);
        if (row.step !== null) {
            const stepJ = larger(before?.stepJ ?? null, row.energyJ);
            const stepS = larger(before?.stepS ?? null, row.elapsedS);
            this.#jobs.set(name, { row: before?.row ?? row, allocation: before?.allocation ?? false, stepJ, stepS });
        }
        else if (before?.allocation !== true) {
            this.#jobs.set(name, { row, allocation: true, stepJ: before?.stepJ ?? null, stepS: before?.stepS ?? null });
        }
        else if (isAnother(before.row, row)) {
            // A job that was queued again has its number a second time.
            this.add({ ...row, job: `${row.job}@${row.started}` });
        }
        else if ((row.elapsedS ?? 0) > (before.row.elapsedS ?? 0)) {
            this.#jobs.set(name, { ...before, row });
        }
    }
    all() {
        return this.#jobs.values();
    }
}
function isAnother(before, row) {
    return before.started !== null && row.started !== null && before.started !== row.started && !row.job.includes('@');
}
function larger(a, b) {
    return a === null ? b : b === null ? a : Math.max(a, b);
}

;// CONCATENATED MODULE: ./build/parse/readers/slurm-accounting/energy.js
/** Joules as Slurm prints them: `ConsumedEnergyRaw` whole, `ConsumedEnergy` with a letter in steps of a thousand. */
/** What unsigned counters of 32 and 64 bits hold when nothing was measured: NO_VAL, INFINITE and the numbers beside them. */
function isSentinel(joules) {
    return (joules >= 2 ** 32 - 4 && joules <= 2 ** 32) || joules >= 2 ** 63;
}
/** `null`: nothing was measured; `undefined`: it is no number. */
function parseJoules(text) {
    const written = text.trim();
    if (/^(?:|Unknown|None|N\/A|NULL|nan|0+(?:\.0+)?[KMGTP]?)$/i.test(written))
        return null;
    const parts = /^([0-9]{1,20}(?:\.[0-9]{1,9})?)([KMGTP]?)$/.exec(written);
    if (parts === null)
        return undefined;
    return Number(parts[1]) * 1000 ** ['', 'K', 'M', 'G', 'T', 'P'].indexOf(parts[2] ?? '');
}

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/parse/slurm/gpus.js
var gpus = __webpack_require__(7785);
// EXTERNAL MODULE: ./build/parse/slurm/time.js
var time = __webpack_require__(7295);
// EXTERNAL MODULE: ./build/parse/readers/slurm-accounting/columns.js
var columns = __webpack_require__(1000);
;// CONCATENATED MODULE: ./build/parse/readers/slurm-accounting/problems.js
/** What can be wrong with an account of Slurm. */
const slurmAccountingProblems = {
    'slurm-accounting/torn-row': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'A row does not have the cells that its header names, so that it cannot be counted.',
        fix: 'Write the account again with `--parsable2` and a delimiter that no cell contains.',
    },
    'slurm-accounting/no-header': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'The columns are not named, and their content does not tell which is which.',
        fix: 'Write the account again without `--noheader`.',
    },
    'slurm-accounting/no-quantity': {
        class: 'E_MISSING',
        severity: 'warning',
        means: 'The account has neither time nor energy of its jobs.',
        fix: 'Ask `sacct` for `JobID,Elapsed,AllocTRES,ConsumedEnergyRaw,Start,End,State,Partition,Cluster`.',
    },
    'slurm-accounting/elapsed': {
        class: 'E_TIME',
        severity: 'error',
        means: 'The elapsed time of a job is no time.',
        fix: 'Restore the time that `sacct` printed, or delete the row.',
    },
    'slurm-accounting/energy': {
        class: 'E_NUMBER',
        severity: 'warning',
        means: 'The energy of a job is no number; the job is counted by its hours.',
        fix: 'Ask `sacct` for `ConsumedEnergyRaw`.',
    },
    'slurm-accounting/implausible-energy': {
        class: 'E_IMPLAUSIBLE',
        severity: 'warning',
        means: 'The energy of a job is what a counter holds that was reset, or more or less than its nodes can draw. The job is counted by its hours.',
        fix: 'Delete the energy of the row, or correct it.',
    },
    'slurm-accounting/long-line': {
        class: 'E_SIZE',
        severity: 'error',
        means: 'A line is longer than any row of an account.',
        fix: 'Write the account again without the columns of commands and comments.',
    },
};

;// CONCATENATED MODULE: ./build/parse/readers/slurm-accounting/table.js
/** Rows of `sacct` as text: cells between a delimiter, or columns of fixed width. */








const report = (0,problem/* reporter */.YX)(slurmAccountingProblems);
/** The layout of a header with a delimiter. */
function delimited(header) {
    const delimiter = (0,columns/* delimiterOf */.V)(header);
    if (delimiter === null)
        return null;
    const split = (line) => cellsOf(line, delimiter);
    const names = split(header);
    return { cells: placesOf(names), count: names.length, split };
}
/** Columns as wide as the dashes below their names; what is longer ends with `+`. */
function fixedWidth(header, dashes) {
    const columns = [...dashes.matchAll(/-+/g)].map(({ 0: dash, index }) => [index, index + dash.length]);
    const split = (line) => columns.map(([from, to]) => line.slice(from, to).trim());
    return { cells: placesOf(split(header)), count: 0, split };
}
function table_headerless(cells, line) {
    const delimiter = line.includes('|') ? '|' : '\t';
    return { cells, count: line.split(delimiter).length, split: (text) => text.split(delimiter) };
}
function placesOf(names) {
    const cells = new Map();
    for (const [index, name] of names.entries()) {
        const column = (0,columns/* columnOf */.u)(name);
        if (column !== null && column !== 'other' && !cells.has(column))
            cells.set(column, index);
    }
    return cells;
}
/** Quotes are those of programs that wrote the table again; `sacct` has none. */
function cellsOf(line, delimiter) {
    if (!line.includes('"'))
        return line.split(delimiter);
    const cells = [''];
    let quoted = false;
    for (const part of line.split('"')) {
        const parts = quoted ? [part] : part.split(delimiter);
        cells[cells.length - 1] += parts[0] ?? '';
        cells.push(...parts.slice(1));
        quoted = !quoted;
    }
    return cells;
}
/** The name of a job may hold the delimiter, and a cell then holds what stood in another: a user, a host, a folder. */
function shown(cell) {
    return /^[-+]?[0-9]{1,20}(?:[:-][0-9]{1,3}){0,4}(?:\.[0-9]{1,20})?[A-Za-z]{0,3}$/.test(cell) ? `"${cell}"` : 'a text';
}
class Table {
    #layout;
    #path;
    #problems;
    #seen = new Map();
    constructor(layout, path, problems) {
        this.#layout = layout;
        this.#path = path;
        this.#problems = problems;
    }
    /** Whether jobs can be told apart, and something of them is a quantity. */
    get isAccount() {
        return ['elapsed', 'elapsedraw', 'consumedenergy', 'consumedenergyraw', 'start'].some((one) => this.#layout.cells.has(one));
    }
    get namesJobs() {
        return this.#layout.cells.has('jobid') || this.#layout.cells.has('jobidraw');
    }
    /** `null` for a row that is not counted; what is wrong with it has been said. */
    row(text, line) {
        const { split, count } = this.#layout;
        const cells = this.#joined(split(text));
        if (count > 0 && cells.length !== count && cells.length !== count - 1) {
            const message = `${cells.length} cells where the header has ${count}`;
            this.#say('slurm-accounting/torn-row', line, message, 'write it again with another delimiter');
            return null;
        }
        const cell = (column) => (cells[this.#layout.cells.get(column) ?? -1] ?? '').trim();
        const name = this.#nameOf(cell, text);
        if (name === null)
            return null;
        const elapsedS = this.#elapsed(cell, line);
        if (elapsedS === undefined)
            return null;
        return {
            line,
            ...name,
            cluster: clean(cell('cluster')),
            state: cell('state'),
            elapsedS,
            started: timeOf(cell('start')),
            finished: timeOf(cell('end')),
            tres: tresOf(cell),
            cpus: table_countOf(cell('alloccpus') || cell('ncpus')),
            nodes: table_countOf(cell('allocnodes') || cell('nnodes')),
            nodeList: cell('nodelist'),
            partition: cell('partition'),
            asked: this.#layout.cells.has('consumedenergyraw') || this.#layout.cells.has('consumedenergy'),
            energyJ: this.#energy(cell, line),
        };
    }
    /** `cpu=4,mem=2G` in a table that has commas between its cells. */
    #joined(cells) {
        const { count, cells: places } = this.#layout;
        const extra = cells.length - count;
        const tres = places.get('alloctres') ?? places.get('reqtres');
        if (count === 0 || extra <= 0 || tres === undefined || !(cells[tres] ?? '').includes('='))
            return cells;
        const joined = cells.slice(tres, tres + extra + 1);
        return joined.every((cell) => cell.includes('='))
            ? [...cells.slice(0, tres), joined.join(','), ...cells.slice(tres + extra + 1)]
            : cells;
    }
    #nameOf(cell, text) {
        if (!this.namesJobs) {
            // Steps have no partition; without names they cannot be told from jobs by anything else.
            if (cell('partition') === '')
                return null;
            const key = (0,digest/* digest */.b)(text);
            const times = (this.#seen.get(key) ?? 0) + 1;
            this.#seen.set(key, times);
            return { job: times === 1 ? `row-${key}` : `row-${key}-${times}`, step: null };
        }
        const id = /^([0-9]{1,12}(?:_[0-9]{1,9}|\+[0-9]{1,6})?)(?:\.(.{1,40}))?$/.exec(cell('jobid') || cell('jobidraw'));
        // `123_[5-9]` are jobs of an array that have not begun.
        return id === null ? null : { job: id[1] ?? '', step: id[2] ?? null };
    }
    /** `undefined`: a time is there and is none. */
    #elapsed(cell, line) {
        const raw = cell('elapsedraw');
        if (/^[0-9]{1,12}$/.test(raw))
            return Number(raw);
        const written = cell('elapsed');
        if (written !== '') {
            const seconds = (0,time/* parseElapsed */.E)(written);
            if (seconds !== null)
                return seconds;
            if (!/^(?:INVALID|Unknown|None)$/i.test(written)) {
                this.#say('slurm-accounting/elapsed', line, `${shown(written)} is no elapsed time`, 'restore it');
                return undefined;
            }
        }
        const [from, to] = [timeOf(cell('start')), timeOf(cell('end'))];
        const span = from !== null && to !== null ? (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 1000 : null;
        if (span !== null && span >= 0)
            return span;
        const cpus = table_countOf(cell('alloccpus') || cell('ncpus'));
        const total = cell('cputimeraw');
        return cpus !== null && cpus > 0 && /^[0-9]{1,15}$/.test(total) ? Number(total) / cpus : null;
    }
    #energy(cell, line) {
        const written = cell('consumedenergyraw') || cell('consumedenergy');
        const joules = parseJoules(written);
        if (joules !== undefined)
            return joules;
        this.#say('slurm-accounting/energy', line, `${shown(written)} is no energy`, 'restore it');
        return null;
    }
    #say(code, line, message, hint) {
        if (this.#problems.length < MOST_PROBLEMS)
            this.#problems.push(report(code, { file: this.#path, line, column: 1 }, message, hint));
    }
}
const MOST_PROBLEMS = 100;
function tresOf(cell) {
    const tres = parseTres(cell('alloctres') || cell('reqtres'));
    if (tres.gpus.length > 0)
        return tres;
    const gres = (0,gpus/* parseGres */.p)(cell('allocgres') || cell('reqgres'));
    const nodes = table_countOf(cell('allocnodes') || cell('nnodes')) ?? 1;
    // Generic resources are those of each node.
    return { ...tres, gpus: (gres ?? []).map(({ type, count }) => ({ type, count: count * nodes })) };
}
function table_countOf(text) {
    return /^[1-9][0-9]{0,7}$/.test(text) ? Number(text) : null;
}
/** Local time of the cluster, without a zone. */
function timeOf(text) {
    return /^(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]$/.test(text) &&
        !Number.isNaN(Date.parse(`${text}Z`))
        ? text
        : null;
}
function clean(cluster) {
    return /^[\w.-]{1,64}$/.test(cluster) ? cluster : '';
}

;// CONCATENATED MODULE: ./build/parse/readers/slurm-accounting/json.js
/**
 * `sacct --json` (slurm/src/plugins/data_parser, v0.0.37 of 21.08 up to v0.0.46): a list of jobs with steps inside. From
 * 22.05 on numbers may stand in `{set, infinite, number}`, and from 23.02 on states are lists.
 */




/** The rows of a job: its own, and one of each step. */
function rowsOf(job, line) {
    if (!(0,fields/* isObject */.Gv)(job))
        return [];
    const id = numberOf(job.job_id);
    if (id === null)
        return [];
    const time = objectOf(job.time);
    const steps = Array.isArray(job.steps) ? job.steps.filter(fields/* isObject */.Gv) : [];
    const tres = objectOf(job.tres);
    const own = {
        line,
        job: nameOf(job, id),
        step: null,
        cluster: clean(textOf(job.cluster)),
        state: stateOf(job.state),
        elapsedS: numberOf(time.elapsed),
        started: instantOf(time.start),
        finished: instantOf(time.end),
        tres: json_tresOf(Array.isArray(tres.allocated) && tres.allocated.length > 0 ? tres.allocated : tres.requested),
        cpus: null,
        nodes: numberOf(job.allocation_nodes) || null,
        nodeList: textOf(job.nodes),
        partition: textOf(job.partition),
        asked: true,
        energyJ: null,
    };
    const allocated = energyIn(tres.allocated);
    return [{ ...own, energyJ: allocated }, ...steps.map((step) => stepOf(step, own))];
}
function stepOf(step, own) {
    const energy = numberOf(objectOf(objectOf(step.statistics).energy).consumed);
    return {
        ...own,
        step: 'step',
        elapsedS: numberOf(objectOf(step.time).elapsed),
        energyJ: energy === null || energy <= 0 ? null : energy,
    };
}
/** `123_4` of an array, `123+1` of a heterogeneous job. */
function nameOf(job, id) {
    const [array, het] = [objectOf(job.array), objectOf(job.het)];
    const [arrayJob, task] = [numberOf(array.job_id), numberOf(array.task_id)];
    if (arrayJob !== null && arrayJob > 0 && task !== null && task < 2 ** 32 - 4)
        return `${arrayJob}_${task}`;
    const hetJob = numberOf(het.job_id);
    const offset = numberOf(het.job_offset);
    return hetJob !== null && hetJob > 0 && offset !== null ? `${hetJob}+${offset}` : String(id);
}
function stateOf(state) {
    const current = (0,fields/* isObject */.Gv)(state) ? state.current : state;
    return Array.isArray(current) ? textOf(current[0]) : textOf(current);
}
function json_tresOf(list) {
    if (!Array.isArray(list))
        return NO_TRES;
    let [cpus, nodes, any] = [0, 0, 0];
    const types = [];
    for (const one of list.slice(0, 64)) {
        if (!(0,fields/* isObject */.Gv)(one))
            continue;
        const [type, name, count] = [textOf(one.type), textOf(one.name), numberOf(one.count)];
        if (count === null || count <= 0 || isSentinel(count))
            continue;
        if (type === 'cpu')
            cpus = count;
        else if (type === 'node')
            nodes = count;
        else if (type === 'gres' && name === 'gpu')
            any = count;
        else if (type === 'gres' && name.startsWith('gpu:'))
            types.push({ type: name.slice(4), count });
    }
    const rest = any - types.reduce((sum, { count }) => sum + count, 0);
    const gpus = rest > 0 ? [...types, { type: null, count: rest }] : types;
    return { cpus: cpus || null, nodes: nodes || null, energyJ: null, gpus };
}
/** Energy is a resource that is accounted; -2 and 2^64 - 2 stand for none. */
function energyIn(list) {
    const one = Array.isArray(list) ? list.find((tres) => (0,fields/* isObject */.Gv)(tres) && tres.type === 'energy') : undefined;
    const count = (0,fields/* isObject */.Gv)(one) ? numberOf(one.count) : null;
    return count === null || count <= 0 || isSentinel(count) ? null : count;
}
/** A number, bare or with the word whether it is set. */
function numberOf(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    if (!(0,fields/* isObject */.Gv)(value) || value.set === false || value.infinite === true)
        return null;
    return typeof value.number === 'number' && Number.isFinite(value.number) ? value.number : null;
}
function instantOf(value) {
    const seconds = numberOf(value);
    if (seconds === null || seconds < 631_152_000 || seconds > 4_102_444_800)
        return null;
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function objectOf(value) {
    return (0,fields/* isObject */.Gv)(value) ? value : {};
}

// EXTERNAL MODULE: ./build/parse/device-words.js
var device_words = __webpack_require__(256);
// EXTERNAL MODULE: ./build/parse/plausibility.js
var plausibility = __webpack_require__(6369);
;// CONCATENATED MODULE: ./build/parse/readers/slurm-accounting/run.js
/** From a job to a run. */







const run_report = (0,problem/* reporter */.YX)(slurmAccountingProblems);
const JOULES_PER_KWH = 3.6e6;
/** Of the largest machines that there are. */
const MOST_NODES = 10_000;
function sizesOf(jobs) {
    const sizes = new Map();
    for (const { row } of jobs) {
        const size = perNode(row);
        const key = `${row.cluster}/${row.partition}`;
        if (size !== null)
            sizes.set(key, Math.max(size, sizes.get(key) ?? 0));
    }
    return sizes;
}
/** The run of a job; `null` when it never ran. */
function runOf(job, path, sizes, problems) {
    const { row } = job;
    const durationS = elapsedOf(job);
    const joules = row.energyJ ?? job.stepJ;
    if ((durationS === null || durationS === 0) && joules === null)
        return null;
    const warnings = new Set();
    const energy = energyOf(joules, durationS, row, path, problems);
    if (row.asked && joules === null && durationS !== null && durationS > 0)
        warnings.add('zero_energy');
    if (row.job.startsWith('row-'))
        warnings.add('no_run_id');
    if (energy !== null && isShared(row, sizes))
        warnings.add('shared_node_energy');
    return {
        kind: 'run',
        id: `slurm:${row.cluster === '' ? '' : `${row.cluster}/`}${row.job}`,
        source: { format: 'slurm-accounting', path, line: row.line, column: 1 },
        model: null,
        hardware: hardwareOf(row, warnings),
        site: { region: null, provider: null, fallback: false },
        pue: null,
        gridGPerKwh: null,
        marketGPerKwh: null,
        warnings: [...warnings].sort(),
        started: row.started,
        finished: isOver(row) ? row.finished : null,
        durationS,
        durationQuality: durationS === null ? 'unknown' : job.allocation && isOver(row) ? 'wall' : 'lower-bound',
        gpuHours: null,
        energy,
        declaredKg: null,
        declaredScope: 'unknown',
        waterL: null,
        evidence: energy === null ? 'hours' : 'counter',
        workload: null,
        params: null,
        activeParams: null,
        tokens: null,
        role: 'total',
        ...(/^[\w.-]+$/.test(row.nodeList) && row.nodes === 1 ? { machine: (0,digest/* digest */.b)(row.nodeList) } : {}),
    };
}
function isOver({ state }) {
    return !/^(?:RUNNING|SUSPENDED|PENDING|COMPLETING|REQUEUED|RESIZING|STOPPED)/.test(state.toUpperCase());
}
function elapsedOf({ row, stepS }) {
    if (row.elapsedS !== null && row.elapsedS > 0)
        return row.step === null ? row.elapsedS : Math.max(row.elapsedS, stepS ?? 0);
    return stepS ?? row.elapsedS;
}
function energyOf(joules, durationS, row, path, problems) {
    if (joules === null)
        return null;
    const totalKwh = joules / JOULES_PER_KWH;
    // How many machines there were must be known, or nobody can say what they drew at most.
    const judged = (0,plausibility/* judgeMeanPower */.Us)(totalKwh, durationS ?? 0, row.nodes ?? row.tres.nodes ?? MOST_NODES);
    const power = isSentinel(joules) ? 'too-high' : judged;
    if (power === 'plausible')
        return { totalKwh, boundary: 'node', pueApplied: 1, supply: 'ac', gpuKwh: null, cpuKwh: null, ramKwh: null };
    const message = isSentinel(joules)
        ? `${joules} J is what an empty counter holds`
        : `${joules} J in ${durationS} s is ${(0,plausibility/* meanPower */.rP)(totalKwh, durationS ?? 1)}, which its nodes do not draw`;
    const at = { file: path, line: row.line, column: 1 };
    problems.push(run_report('slurm-accounting/implausible-energy', at, message, 'delete the energy, or correct it'));
    return null;
}
function perNode({ cpus, tres, nodes }) {
    const all = cpus ?? tres.cpus;
    const machines = nodes ?? tres.nodes;
    return all === null || machines === null || machines === 0 ? null : all / machines;
}
function isShared(row, sizes) {
    const own = perNode(row);
    const most = sizes.get(`${row.cluster}/${row.partition}`);
    return own !== null && most !== undefined && own < most * 0.95;
}
function hardwareOf(row, warnings) {
    const named = (0,device_words/* devicesNamed */.T)(row.partition);
    const [first = ''] = named;
    const devices = (0,gpus/* devicesOf */.Xl)(row.tres.gpus, 1);
    if (devices.length > 0) {
        const open = devices.some(({ model }) => model === '');
        if (open && named.length > 1)
            warnings.add('device_alternatives');
        return devices.map((device) => (device.model === '' ? { ...device, model: first } : device));
    }
    if (row.tres.cpus === null && (first !== '' || /(?:^|[^a-z])gpus?(?:$|[^a-z])/i.test(row.partition)))
        return [{ kind: 'gpu', model: first, count: null }];
    const cpus = row.cpus ?? row.tres.cpus;
    return cpus === null ? [] : [{ kind: 'cpu', model: '', count: cpus }];
}

;// CONCATENATED MODULE: ./build/parse/readers/slurm-accounting/seff.js
/** What `seff` says of a job (slurm/contribs/seff): lines of a name and a value, one block for each job. */



class Seff {
    rows = [];
    #fields = new Map();
    #line = 0;
    line(text, number) {
        const at = text.indexOf(': ');
        if (at < 0)
            return;
        const [name, value] = [text.slice(0, at).trim(), text.slice(at + 2).trim()];
        if (name === 'Job ID') {
            this.finish();
            this.#line = number;
        }
        this.#fields.set(name, value);
    }
    finish() {
        const id = /^[0-9]{1,12}$/.exec(this.#fields.get('Job ID') ?? '')?.[0];
        if (id !== undefined)
            this.rows.push(this.#row(id));
        this.#fields = new Map();
    }
    #row(id) {
        const field = (name) => this.#fields.get(name) ?? '';
        const count = (name) => (/^[1-9][0-9]{0,7}$/.test(field(name)) ? Number(field(name)) : null);
        const nodes = count('Nodes') ?? 1;
        const perNode = count('Cores per node');
        const array = /^[0-9]{1,12}_[0-9]{1,9}$/.exec(field('Array Job ID'))?.[0];
        return {
            line: this.#line,
            job: array ?? id,
            step: null,
            cluster: clean(field('Cluster')),
            state: field('State'),
            elapsedS: (0,time/* parseElapsed */.E)(field('Job Wall-clock time')),
            started: null,
            finished: null,
            tres: NO_TRES,
            cpus: perNode === null ? count('Cores') : perNode * nodes,
            nodes,
            nodeList: '',
            partition: '',
            asked: false,
            energyJ: null,
        };
    }
}

;// CONCATENATED MODULE: ./build/parse/readers/slurm-accounting/read.js
/** From an account of Slurm to runs, in constant memory for each job. */













const read_report = (0,problem/* reporter */.YX)(slurmAccountingProblems);
/** A document is held whole; larger accounts are written as tables. */
const MOST_JSON = 64 * 1024 * 1024;
/** Rows by which columns without names are told. */
const SAMPLE = 200;
async function readSlurmAccounting(file) {
    const source = new Chunks(file.chunks);
    const first = await source.firstByte();
    const problems = [];
    const jobs = new Jobs();
    if (first === 0x7b)
        await readJson({ ...file, chunks: source.all() }, jobs, problems);
    else {
        const text = new TextAccount(file.path, jobs, problems);
        await (0,lines/* eachLine */.I)(source.all(), text);
        text.finish();
    }
    return result(file.path, jobs, problems);
}
/** Chunks of which the beginning was looked at. */
class Chunks {
    #rest;
    #seen = [];
    constructor(chunks) {
        this.#rest = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
    }
    /** The first byte that is no blank and no mark. */
    async firstByte() {
        for (;;) {
            const next = await this.#rest.next();
            if (next.done)
                return null;
            this.#seen.push(next.value);
            const byte = next.value.find((one) => one > 0x20 && one < 0x80);
            if (byte !== undefined)
                return byte;
        }
    }
    async *all() {
        yield* this.#seen;
        for (;;) {
            const next = await this.#rest.next();
            if (next.done)
                return;
            yield next.value;
        }
    }
}
async function readJson(file, jobs, problems) {
    if (file.size > MOST_JSON) {
        const at = { file: file.path, line: 1, column: 1 };
        problems.push(read_report('slurm-accounting/long-line', at, 'more than 64 MiB of JSON', 'use "sacct --parsable2"'));
        return;
    }
    const json = (0,json_document/* parseJson */.q)(file.path, await (0,whole/* wholeBytes */.f)(file), { nonFinite: 'allow', maxNodes: 20_000_000 });
    if (!json.ok) {
        problems.push(...json.problems);
        return;
    }
    const root = json.value.value;
    const list = (0,fields/* isObject */.Gv)(root) && Array.isArray(root.jobs) ? root.jobs : [];
    for (const job of list)
        for (const row of rowsOf(job, 1))
            jobs.add(row);
}
/** Lines of a table or of `seff`. */
class TextAccount {
    #path;
    #jobs;
    #problems;
    #seff = new Seff();
    #table = null;
    #isSeff = false;
    /** A header whose columns only the line below it can tell, and rows before any header. */
    #header = null;
    #early = [];
    constructor(path, jobs, problems) {
        this.#path = path;
        this.#jobs = jobs;
        this.#problems = problems;
    }
    overlong(line) {
        const at = { file: this.#path, line, column: 1 };
        this.#problems.push(read_report('slurm-accounting/long-line', at, 'more than 64 KiB in a line', 'leave the commands out'));
    }
    line(line) {
        const [text, number] = [(0,lines/* lineText */.o)(line), line.number];
        if (text.trim() === '')
            return;
        if (this.#isSeff || (this.#table === null && /^Job ID: [0-9]/.test(text))) {
            this.#isSeff = true;
            this.#seff.line(text, number);
            return;
        }
        if (this.#header !== null)
            this.#columns(this.#header.text, text);
        else if ((0,slurm_accounting/* isHeader */.g)(text)) {
            const layout = delimited(text);
            if (layout === null)
                this.#header = { text, line: number };
            else
                this.#use(new Table(layout, this.#path, this.#problems), number);
        }
        else if (this.#table === null) {
            this.#early.push({ text, line: number });
            if (this.#early.length >= SAMPLE)
                this.#guess();
        }
        else
            this.#row(text, number);
    }
    #columns(header, dashes) {
        this.#header = null;
        if (/^-+(?: +-+)*\s*$/.test(dashes))
            this.#use(new Table(fixedWidth(header, dashes), this.#path, this.#problems), 1);
    }
    #use(table, line) {
        this.#table = table;
        this.#early = [];
        if (table.isAccount)
            return;
        const at = { file: this.#path, line, column: 1 };
        const hint = 'ask for JobID, Elapsed, AllocTRES and ConsumedEnergyRaw';
        this.#problems.push(read_report('slurm-accounting/no-quantity', at, 'no column of time or energy', hint));
    }
    #row(text, line) {
        const row = this.#table?.isAccount ? this.#table.row(text, line) : null;
        if (row !== null)
            this.#jobs.add(row);
    }
    /** Rows without a header. */
    #guess() {
        const rows = this.#early;
        this.#early = [];
        const texts = rows.map(({ text }) => text);
        const cells = (0,headerless/* isHeaderless */.l)(`${texts.slice(0, 5).join('\n')}\n`) ? (0,headerless/* guessColumns */.X)(texts) : null;
        const [first] = rows;
        if (cells === null || first === undefined) {
            if (first === undefined)
                return;
            const at = { file: this.#path, line: first.line, column: 1 };
            const message = 'the columns are not named and cannot be told apart';
            this.#problems.push(read_report('slurm-accounting/no-header', at, message, 'leave out "--noheader"'));
            this.#table = new Table({ cells: new Map(), count: 0, split: () => [] }, this.#path, this.#problems);
            return;
        }
        this.#table = new Table(table_headerless(cells, first.text), this.#path, this.#problems);
        for (const { text, line } of rows)
            this.#row(text, line);
    }
    finish() {
        if (this.#table === null && !this.#isSeff)
            this.#guess();
        this.#seff.finish();
        for (const row of this.#seff.rows)
            this.#jobs.add(row);
    }
}
function result(path, jobs, problems) {
    const sizes = sizesOf(jobs.all());
    const runs = [];
    const idle = [];
    for (const job of jobs.all()) {
        const run = runOf(job, path, sizes, problems);
        if (run === null)
            idle.push(job.row.line);
        else
            runs.push(run);
    }
    const what = `${idle.length} jobs that did not begin`;
    const unused = idle.length > 0 ? [{ path, line: idle[0] ?? 1, reason: 'no-quantity', what }] : [];
    return { runs, plans: [], servings: [], problems: problems.sort(problem/* byPlace */.hz), unused };
}


/***/ }),

/***/ 7785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xl: () => (/* binding */ devicesOf),
/* harmony export */   jO: () => (/* binding */ parseGpus),
/* harmony export */   p: () => (/* binding */ parseGres)
/* harmony export */ });
/** More in one request is no request. */
const MOST = 200_000;
/** `a100`, `2080ti`, and `3090` where a number stands behind it. */
const NAME = /^[A-Za-z0-9][\w.+-]{0,60}$/;
/**
 * What `--gres` asks for on each node: `gpu`, `gpu:2`, `gpu:a100`, `gpu:a100:2`, `gres/gpu:a100:2(S:0-1)`, and other
 * things between commas (`nvme:1`, `craynetwork:0`). `null`: it cannot be read; empty: no accelerators.
 */
function parseGres(text) {
    const found = [];
    for (const part of requests(text)) {
        const [name = '', ...rest] = part.replace(/^gres[:/]/i, '').split(/[:=]/);
        if (!/^gpus?$/i.test(name))
            continue;
        const one = typed(rest);
        if (one === null)
            return null;
        found.push(one);
    }
    return found.filter(({ count }) => count > 0);
}
/** What `--gpus`, `--gpus-per-node` and their like ask for: `4`, `a100:4`, `a100:2,v100:1`, `a100`. */
function parseGpus(text) {
    const found = [];
    for (const part of requests(text)) {
        const one = typed(part.replace(/^(?:gres\/)?gpu[:=]/i, '').split(/[:=]/));
        if (one === null)
            return null;
        found.push(one);
    }
    return found.filter(({ count }) => count > 0);
}
/** Without the sockets and indices that Slurm prints behind them. */
function requests(text) {
    return text
        .replace(/\([^()]*\)/g, '')
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .slice(0, 64);
}
function typed(parts) {
    if (parts.length === 0)
        return { type: null, count: 1 };
    const [first = '', second] = parts;
    if (parts.length === 1 && /^[0-9]+$/.test(first))
        return counted(null, first);
    if (!NAME.test(first) || parts.length > 2)
        return null;
    return second === undefined ? { type: first, count: 1 } : counted(first, second);
}
function counted(type, text) {
    if (!/^[0-9]{1,6}$/.test(text))
        return null;
    const count = Number(text);
    return count <= MOST ? { type, count } : null;
}
/** The same as devices; `times` nodes or tasks have as many each. */
function devicesOf(gpus, times) {
    return gpus.map(({ type, count }) => ({ kind: 'gpu', model: siteName(type), count: count * times }));
}
/** Names that sites gave to the larger of two boards, and to boards in numbers alone. */
const NICKNAMES = new Map([
    ['v100l', 'V100 32GB'],
    ['a100l', 'A100 80GB'],
    ['p100l', 'P100'],
    ['a100-80', 'A100 80GB'],
    ['a100-40', 'A100 40GB'],
    ['6000_ada', 'RTX 6000 Ada'],
    ['6000ada', 'RTX 6000 Ada'],
]);
/** Boards that are known by their number: `3090`, `2080ti`, `4070_super`. */
const GEFORCE = /^(10|[2-5]0)([5-9]0)(?:[ _-]?(ti|super))?$/i;
/** Sites write underscores where vendors have spaces: `nvidia_a100_80gb_pcie`; a slice keeps its name (`1g.10gb`). */
function siteName(type) {
    if (type === null || /^(?:gpu|nvidia|amd|tesla|any)$/i.test(type))
        return '';
    const geforce = GEFORCE.exec(type);
    if (geforce)
        return `GeForce ${geforce[1] === '10' ? 'GTX' : 'RTX'} ${geforce[1]}${geforce[2]}${suffix(geforce[3])}`;
    return (NICKNAMES.get(type.toLowerCase()) ??
        NICKNAMES.get(type.toLowerCase().replaceAll('_', '-')) ??
        type.replaceAll('_', ' '));
}
function suffix(text) {
    return text === undefined ? '' : ` ${text[0]?.toUpperCase()}${text.slice(1).toLowerCase()}`;
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
