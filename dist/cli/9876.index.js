export const id = 9876;
export const ids = [9876];
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

/***/ 8966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ reconcile),
/* harmony export */   O: () => (/* binding */ beganAfter)
/* harmony export */ });
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4194);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/**
 * Base against head, item by item. Identity is the record's id; where a format has none of its own (a model card is
 * named by its path), a record that left one path and appeared unchanged at another has moved, it is not new.
 */


/** @returns every record of either side once, sorted by kind and id. */
function reconcile(base, head) {
    const before = byKey(base);
    const after = byKey(head);
    const items = [];
    const told = new Set();
    const betterAccounts = accountsThatLeft(before, after);
    for (const [key, record] of after) {
        const known = before.get(key) ?? earlierAccount(record, before, after) ?? betterAccounts.get(key) ?? null;
        const base = known !== null && told.has(`${known.kind} ${known.id}`) ? null : known;
        if (base !== null)
            told.add(`${base.kind} ${base.id}`);
        items.push(...pair(base, record));
    }
    for (const [key, record] of before)
        if (!told.has(key))
            items.push({ change: 'removed', base: record, head: null });
    return withoutMoves(items).sort((a, b) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(keyOf(a), keyOf(b)));
}
function byKey(side) {
    const records = [...side.runs, ...side.plans, ...side.servings];
    return new Map(records.map((record) => [`${record.kind} ${record.id}`, record]));
}
/**
 * A better account of a run that base knows by another record: the same compute, not a second one. Only a record that is
 * counted nowhere else any more can be that, so that nothing that was booked on its own goes away.
 */
function earlierAccount(record, before, after) {
    for (const { id } of record.alsoIn ?? []) {
        const key = `${record.kind} ${id}`;
        const known = before.get(key);
        if (known !== undefined && !after.has(key))
            return known;
    }
    return null;
}
/**
 * By the record that it was counted for: a better account that is gone. What is left of the run is no second one, and is
 * charged by what it says more.
 */
function accountsThatLeft(before, after) {
    const gone = [...before].filter(([key]) => !after.has(key)).map(([, record]) => record);
    return new Map(gone.flatMap((one) => (one.alsoIn ?? []).map(({ id }) => [`${one.kind} ${id}`, one])));
}
function keyOf(item) {
    const record = item.head ?? item.base;
    return record ? `${record.kind} ${record.id}` : '';
}
function pair(base, head) {
    if (!base)
        return [{ change: 'new', base, head }];
    // First of all, because a run that took no time begins when it has ended.
    if ((0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(base) === (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(head))
        return [{ change: 'same', base, head }];
    if (beganAfter(head, base)) {
        return [
            { change: 'removed', base, head: null },
            { change: 'new', base: null, head },
        ];
    }
    return [{ change: 'changed', base, head }];
}
/**
 * A run that began after the one of its id had ended is another run: an entry that was overwritten, which is charged
 * whole while the old one stays booked. Trackers restart under one id, so their files are not read this way.
 */
function beganAfter(head, base) {
    if (head.kind !== 'run' || base.kind !== 'run' || head.source.format === 'codecarbon')
        return false;
    const [began, ended] = [beginning(head), instant(base.finished)];
    return began !== null && ended !== null && began >= ended;
}
function beginning({ started, finished, durationS }) {
    const ended = instant(finished);
    return instant(started) ?? (ended === null || durationS === null ? null : ended - durationS * 1000);
}
/** Milliseconds; a time without a zone is taken as UTC, the same on every machine. */
function instant(time) {
    if (time === null)
        return null;
    const milliseconds = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(time) || !time.includes('T') ? time : `${time}Z`);
    return Number.isNaN(milliseconds) ? null : milliseconds;
}
/** Only these: elsewhere a new id with old figures is a second charge, or hiding one would be as easy as renaming it. */
function isNamedByPath(record) {
    return record.source.format === 'model-card';
}
function withoutMoves(items) {
    const gone = new Map();
    for (const item of items) {
        if (item.change !== 'removed' || !item.base || !isNamedByPath(item.base))
            continue;
        const key = (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(item.base);
        gone.set(key, [...(gone.get(key) ?? []), item]);
    }
    if (gone.size === 0)
        return [...items];
    const moved = new Set();
    const result = items.map((item) => {
        if (item.change !== 'new' || !item.head || !isNamedByPath(item.head))
            return item;
        const origin = gone.get((0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(item.head))?.pop();
        if (!origin)
            return item;
        moved.add(origin);
        return { change: 'same', base: origin.base, head: item.head };
    });
    return result.filter((item) => !moved.has(item));
}


/***/ }),

/***/ 9595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ownersOf),
/* harmony export */   x: () => (/* binding */ CODEOWNERS_PATHS)
/* harmony export */ });
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8998);
/**
 * Who owns a path by CODEOWNERS. Source: "About code owners" in GitHub's documentation: patterns of gitignore without
 * `!` and `[ ]`, the last one that matches decides, and one without owners leaves the path without any.
 */

/** Where GitHub looks, the first that is there. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const MOST_LINES = 5_000;
/** @returns the owners as they are written, none when nobody owns the path. */
function ownersOf(text, path) {
    let owners = [];
    for (const line of text.split('\n', MOST_LINES)) {
        const [pattern, ...words] = line
            .replace(/(?:^|\s)#.*$/, '')
            .trim()
            .split(/\s+/);
        if (pattern === undefined || pattern === '')
            continue;
        if (matches(pattern, path))
            owners = words.filter((word) => word.includes('@'));
    }
    return owners;
}
/** A pattern with a slash before its end begins at the top; one that ends in a slash, or names a folder, takes what is in it. */
function matches(pattern, path) {
    const isAnchored = pattern.slice(0, -1).includes('/');
    const body = pattern.replace(/^\//, '').replace(/\/$/, '');
    const globs = isAnchored || pattern.startsWith('/') ? [body] : [body, `**/${body}`];
    // `docs/*` does not take what is in folders of docs; a name without a star takes the folder whole.
    const inside = /(?:^|\/)\*$/.test(body) && isAnchored ? [] : globs.map((glob) => `${glob}/**`);
    return (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)([...(pattern.endsWith('/') ? [] : globs), ...inside])(path);
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

/***/ 1704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bF: () => (/* binding */ changedEntries),
  Fo: () => (/* binding */ collect),
  eE: () => (/* binding */ findCandidates),
  fl: () => (/* binding */ refusedEntry),
  Mg: () => (/* binding */ touchesRecords)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/review/reading.js
var reading = __webpack_require__(4353);
;// CONCATENATED MODULE: ./build/review/grown.js

/** Below this many bytes a second reading costs less than the proof. */
const LEAST_BYTES = 256 * 1024;
/**
 * @param before The unit of the base, and the object id of its file.
 * @param after The same file in the head.
 * @returns `null` when there is nothing to gain, and nothing has been read.
 */
async function readGrown(before, oid, after, blobId) {
    const [{ reader }, old, grown] = [before, before.files[0], after.files[0]];
    if (reader.unit !== undefined || reader.loadGrown === undefined || old === undefined || grown === undefined)
        return null;
    const mark = old.blob.size;
    if (mark < LEAST_BYTES || grown.blob.size <= mark || grown.blob.size > reader.maxBytes)
        return null;
    const id = blobId(mark);
    const chunks = shown(grown.blob.chunks(), mark, (bytes) => id.update(bytes));
    const read = await (await reader.loadGrown())({ path: grown.path, size: grown.blob.size, chunks }, mark);
    const isProved = id.digest() === oid;
    return {
        before: isProved && read.before !== null ? (0,reading/* collectedOf */.Fc)(before, read.before) : null,
        after: (0,reading/* collectedOf */.Fc)(after, read.after),
    };
}
/** The chunks of a file, of which the first `length` bytes are shown to somebody on their way. */
async function* shown(chunks, length, show) {
    let left = length;
    for await (const chunk of chunks) {
        if (left > 0)
            show(chunk.subarray(0, left));
        left -= chunk.length;
        yield chunk;
    }
}

// EXTERNAL MODULE: ./build/review/names.js
var names = __webpack_require__(9073);
// EXTERNAL MODULE: ./build/review/record-problems.js
var record_problems = __webpack_require__(741);
;// CONCATENATED MODULE: ./build/review/collect.js
/**
 * From two trees to the records in them. Every candidate either becomes records, becomes a problem, is listed as unused,
 * or is no record: nothing is skipped without a word, and no blob is read twice.
 */





const MAX_FILES = 100_000;
/** Each is judged and reported with its factors, at some 14 KB; more would end in a process without an answer. */
const MAX_RECORDS = 200_000;
function findCandidates(comparison, readers) {
    const named = (0,names/* indexNames */.d)(readers);
    return {
        base: candidates(comparison.base, named, comparison.changed),
        head: candidates(comparison.head, named, comparison.changed),
    };
}
/**
 * Whether anything that the pull request changes is a record, or stands beside one. Only its own files are looked at, so
 * that a change of a README or of a script that starts no job costs as little as one of code.
 */
async function touchesRecords(found, { changed }, blobs) {
    const all = [...found.base, ...found.head];
    const mine = all.filter(({ entry }) => changed.has(entry.path));
    if (mine.some((one) => refusedEntry(one).length > 0) || standBeside(mine, all))
        return true;
    for (const candidate of mine) {
        if (!isReadable(candidate.entry) || candidate.readers.length === 0)
            continue;
        if ((await (0,reading/* recognise */.GJ)(fileOf(candidate, blobs))).kind !== 'not')
            return true;
    }
    return false;
}
/** Changed files that readers have to be asked about, each content once. */
function changedEntries(found, { changed }) {
    const mine = [...found.base, ...found.head].filter(({ entry }) => changed.has(entry.path));
    return readable(mine.filter(({ readers }) => readers.length > 0));
}
function standBeside(mine, all) {
    if (!mine.some(({ beside }) => beside.length > 0))
        return false;
    const units = unitsOf(all);
    return mine.some(({ entry, beside }) => beside.some((reader) => units.has((0,reading/* unitKey */.g2)(reader, entry.path))));
}
async function collect({ trees, candidates, known, fence, inScope }) {
    const base = candidates.base.filter(({ entry }) => inScope(entry.path));
    const head = candidates.head.filter(({ entry }) => inScope(entry.path));
    const missing = readable([...base, ...head]).filter(({ oid }) => !known.has(oid));
    const blobs = new Map([...known, ...(missing.length === 0 ? [] : await trees.read(missing))]);
    const memory = new Memory(blobs, fence, trees.blobId === undefined ? null : { blobId: trees.blobId, head });
    const before = await side(base, memory);
    const after = await side(head, memory);
    const lost = head.filter((candidate) => hasStopped(candidate, before, after)).map(({ entry }) => entry.path);
    const problems = [...after.all.problems, ...lost.map(record_problems/* noLonger */.ht)];
    return {
        base: before.all,
        head: { ...after.all, problems, lookalikes: after.lookalikes },
        files: files(before.files, after.files),
        touched: touchedBy(before, after),
    };
}
function touchedBy(before, after) {
    const differs = (path) => before.files.get(path) !== after.files.get(path);
    return new Set([...before.together, ...after.together].filter((paths) => paths.some(differs)).flat());
}
/** What was asked and read once, for both sides: equal bytes of one path are one question. */
class Memory {
    #blobs;
    #fence;
    #answers = new Map();
    #readings = new Map();
    #blobId;
    /** The head by path: a file of the base may be the beginning of it. */
    #later;
    constructor(blobs, fence, later) {
        this.#blobs = blobs;
        this.#fence = fence;
        this.#blobId = later?.blobId ?? null;
        this.#later = new Map(later?.head.map((candidate) => [candidate.entry.path, candidate]));
    }
    fileOf(candidate) {
        return fileOf(candidate, this.#blobs);
    }
    ask(file, oid) {
        return remember(this.#answers, `${oid} ${file.path}`, () => (0,reading/* recognise */.GJ)(file));
    }
    read(unit, oidOf) {
        const key = unit.files.map(({ path }) => `${oidOf(path)} ${path}`).join('\n');
        return remember(this.#readings, `${unit.reader.format} ${key}`, () => this.#readNew(unit, oidOf));
    }
    async #readNew(unit, oidOf) {
        const path = unit.files[0]?.path ?? '';
        const [oid, later] = [oidOf(path), this.#later.get(path)];
        if (this.#blobId && later && later.entry.oid !== oid && isReadable(later.entry)) {
            const files = [this.fileOf(later)];
            const both = await readGrown(unit, oid, { reader: unit.reader, files, recognised: files }, this.#blobId);
            if (both)
                this.#readings.set(`${unit.reader.format} ${later.entry.oid} ${path}`, Promise.resolve(both.after));
            if (both?.before)
                return both.before;
        }
        return (0,reading/* readUnit */.H_)(unit, this.#fence);
    }
}
function remember(known, key, make) {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
}
async function side(candidates, memory) {
    const kept = candidates.slice(0, MAX_FILES);
    const oids = new Map(kept.map(({ entry }) => [entry.path, entry.oid]));
    const oidOf = (path) => oids.get(path) ?? '';
    const given = kept.filter(({ entry }) => isReadable(entry)).map((candidate) => memory.fileOf(candidate));
    const sorted = await (0,reading/* sortFiles */.w9)(given, (file) => memory.ask(file, oidOf(file.path)));
    const records = [];
    const problems = kept.flatMap(refusedEntry);
    const unused = [];
    const spent = new Set();
    for (const { file, problem } of sorted.refused) {
        problems.push(problem);
        spent.add(file.path);
    }
    for await (const { unit, found } of (0,reading/* readUnits */.g9)(sorted.units, (one) => memory.read(one, oidOf))) {
        for (const record of found.records)
            records.push(record);
        for (const one of found.problems)
            problems.push(one);
        for (const one of found.unused)
            unused.push(one);
        if (found.records.some(({ kind }) => kind !== 'plan') || found.problems.length > 0) {
            for (const { path } of unit.recognised)
                spent.add(path);
        }
        if (records.length > MAX_RECORDS) {
            problems.push((0,record_problems/* tooMany */.Ot)(unit.files[0]?.path ?? '', `more than ${MAX_RECORDS} records`));
            records.length = MAX_RECORDS;
            break;
        }
    }
    const next = candidates[MAX_FILES];
    if (next)
        problems.push((0,record_problems/* tooMany */.Ot)(next.entry.path, `more than ${MAX_FILES} files look like records`));
    const read = [...sorted.units.flatMap((unit) => unit.files), ...sorted.refused.map(({ file }) => file)];
    const broken = kept.filter((one) => refusedEntry(one).length > 0).map(({ entry }) => entry.path);
    const paths = [...read.map(({ path }) => path), ...broken];
    return {
        all: { records, problems, unused },
        lookalikes: sorted.lookalikes,
        files: new Map(paths.map((path) => [path, oidOf(path)])),
        together: sorted.units.flatMap(({ files }) => (files.length > 1 ? [files.map(({ path }) => path)] : [])),
        spent,
    };
}
/** A text that loses its section on emissions is still a text; a table or a record file that is none any more is not. */
function hasStopped({ entry: { path } }, before, after) {
    return before.spent.has(path) && !after.files.has(path) && !path.toLowerCase().endsWith('.md');
}
/** Likely names on both sides; possible names only where the pull request changes them; others where they stand beside. */
function candidates(entries, named, changed) {
    const found = entries.flatMap((entry) => {
        const { likely, possible, beside } = named(entry.path);
        // Data under a name that says nothing, and larger than its readers would read, need not be fetched to know it.
        const readable = possible.filter(({ maxBytes }) => entry.size === null || entry.size <= maxBytes);
        const readers = changed.has(entry.path) ? [...new Set([...likely, ...readable])] : likely;
        return readers.length + beside.length === 0 ? [] : [{ entry, readers, beside, likely: likely.length > 0 }];
    });
    const units = unitsOf(found);
    const belongs = ({ entry, beside }) => beside.some((reader) => units.has((0,reading/* unitKey */.g2)(reader, entry.path)));
    const wanted = found.filter((one) => one.readers.length > 0 || belongs(one));
    // What the pull request changes comes first, so that a limit never leaves out a file of its own without blocking it.
    const isChanged = ({ entry }) => changed.has(entry.path);
    return [...wanted.filter(isChanged), ...wanted.filter((one) => !isChanged(one))];
}
function unitsOf(found) {
    return new Set(found.flatMap(({ entry, readers }) => readers.map((reader) => (0,reading/* unitKey */.g2)(reader, entry.path))));
}
function fileOf({ entry, ...names }, blobs) {
    const blob = blobs.get(entry.oid);
    if (!blob)
        throw new Error(`the blob of ${entry.path} was not read`);
    return { ...names, path: entry.path, blob };
}
function isReadable(entry) {
    return entry.kind === 'file' && !entry.undecodable;
}
/** Entries that have bytes, each content once. */
function readable(candidates) {
    const entries = candidates.map(({ entry }) => entry).filter(isReadable);
    return [...new Map(entries.map((entry) => [entry.oid, entry])).values()];
}
/**
 * What is no file, under a likely name. A README is often a link to another README; the link itself is no loss then, since
 * its target is read.
 */
function refusedEntry({ entry, readers, likely }) {
    if (isReadable(entry) || !likely || readers.every(({ configures }) => configures))
        return [];
    if (entry.undecodable)
        return [(0,record_problems/* undecodable */.z$)(entry.path)];
    if (entry.path.toLowerCase().endsWith('.md'))
        return [];
    const title = readers[0]?.title ?? 'record';
    return [entry.kind === 'symlink' ? (0,record_problems/* symlink */.YN)(entry.path, title) : (0,record_problems/* notAFile */.$y)(entry.path, title)];
}
function files(base, head) {
    const paths = [...new Set([...base.keys(), ...head.keys()])].sort(problem/* compare */.UD);
    return paths.map((path) => ({ path, base: base.get(path) ?? null, head: head.get(path) ?? null }));
}


/***/ }),

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ review)
});

// EXTERNAL MODULE: ./build/core/glob.js
var glob = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/core/ledger/lines.js
var ledger_lines = __webpack_require__(3165);
// EXTERNAL MODULE: ./build/core/merge.js
var merge = __webpack_require__(4194);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/reconcile.js
var reconcile = __webpack_require__(8966);
// EXTERNAL MODULE: ./build/core/twins.js
var twins = __webpack_require__(8793);
// EXTERNAL MODULE: ./build/core/verdict.js
var verdict = __webpack_require__(5139);
// EXTERNAL MODULE: ./build/review/collect.js + 1 modules
var collect = __webpack_require__(1704);
// EXTERNAL MODULE: ./build/core/covered.js
var covered = __webpack_require__(4720);
// EXTERNAL MODULE: ./build/core/judging/amounts.js
var amounts = __webpack_require__(444);
// EXTERNAL MODULE: ./build/core/amount.js
var core_amount = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/core/exact.js
var exact = __webpack_require__(1333);
// EXTERNAL MODULE: ./build/core/sum/sum.js + 4 modules
var sum = __webpack_require__(8856);
;// CONCATENATED MODULE: ./build/core/judging/finding.js
/** From sums to a finding. */



function finding_sum(amounts, { gateOn }) {
    const { low, central, high, cautious } = (0,sum/* sumAmounts */.t)(amounts);
    // At the low end a missing input weighs as much as at the centre: by the same ratio.
    const weight = central > 0 ? cautious / central : 1;
    const gated = { p5: low * weight, p50: cautious, p95: Math.max(high, cautious) }[gateOn];
    return { low, central, high, cautious, gated };
}
function nothing(judging) {
    return finding_sum([], judging);
}
function finding(budget, held, judging) {
    const { value, added, most, owned, allowance } = held;
    const over = (0,exact/* exceeds */.O)(value.gated, most);
    const status = over ? 'over' : (0,exact/* exceeds */.O)(value.high, most) ? 'undecided' : 'within';
    const holds = over || (status === 'undecided' && judging.undecided === 'block');
    const before = over && !owned ? 'it was over before this pull request, which adds nothing to it' : null;
    return {
        ...shape(budget, value, added),
        status: status === 'undecided' && judging.undecided === 'pass' ? 'within' : status,
        blocks: holds && owned && judging.enforced,
        limit: most,
        remaining: most - value.gated,
        warn: !over && budget.warnAt !== null && value.gated > most * budget.warnAt,
        note: held.note ?? before,
        ...(allowance && isMore(allowance) ? { allowance } : {}),
    };
}
function isMore({ carried, debt, decline, headroom }) {
    return [carried, debt, decline, headroom].some((part) => part !== 0);
}
function shape(budget, value, added) {
    const { low, central, high, gated } = value;
    return {
        budget: budget.name,
        covers: budget.covers,
        per: budget.per,
        status: 'within',
        blocks: false,
        limit_text: budget.limit.text,
        limit: null,
        value: { low, central, high },
        gated,
        unit: (0,amounts/* unitOf */.uF)(budget.limit),
        added,
        remaining: null,
        warn: false,
        at_least: false,
        item: null,
        note: null,
    };
}
/** A budget by authors or labels, at a pull request of others. */
function elsewhere(budget, note, judging) {
    const { limit } = budget;
    const most = limit.kind === 'absolute' ? limit.quantity.value : null;
    return { ...shape(budget, nothing(judging), 0), limit: most, remaining: most, note };
}
/** A record that gives nothing to work with is not a zero; the policy on what is undecided says whether it may pass. */
function unknown(read, note, judging) {
    return { ...read, status: 'unknown', blocks: judging.enforced && judging.undecided === 'block', note };
}
/** What could not be held against anything at all never passes where the policy enforces. */
function withheld(budget, note, judging) {
    return { ...shape(budget, nothing(judging), 0), status: 'unknown', blocks: judging.enforced, at_least: true, note };
}

// EXTERNAL MODULE: ./build/core/judging/judging.js
var judging_judging = __webpack_require__(8937);
;// CONCATENATED MODULE: ./build/core/judging/noise.js

/** 1.96 x sqrt(2). */
const REPEATABILITY = 1.96 * Math.SQRT2;
/** Runs that repeat each other, at least: of two, nobody knows which one is off. */
const FEWEST = 3;
/** Where too few runs repeat each other. Assumption of this project: the spread of repeats is about 2 %. */
const USUAL = 0.05;
/** What lies further apart is another experiment, whatever its recipe says. Assumption of this project. */
const WIDEST = 0.2;
/** What two estimates of one thing may differ by because computers round. */
const ROUNDING = 1e-9;
/** @param selected What the budget sees. */
function noiseOf({ noise }, selected) {
    if (noise === null)
        return { share: ROUNDING, because: null };
    if (noise !== 'measured')
        return { share: Math.max(noise, ROUNDING), because: `for noise of ${percent(noise)}` };
    const { runs, s } = spreadOf(selected);
    if (s === null)
        return { share: USUAL, because: `for noise of ${percent(USUAL)}, as too few runs repeat each other` };
    const share = Math.min(WIDEST, Math.max(ROUNDING, REPEATABILITY * s));
    const most = share === WIDEST ? 'at most ' : '';
    const how = `${runs} runs that repeat each other spread by ${percent(s)}`;
    return { share, because: `for noise of ${most}${percent(share)}, as ${how}` };
}
function spreadOf(selected) {
    const groups = new Map();
    for (const { item, base } of selected) {
        if (item.base?.kind !== 'run' || base === null || !isMeasured(item.base))
            continue;
        const key = (0,twins/* recipeKey */.K)(item.base);
        const kwh = base.lines.energyKwh.central;
        if (key === null || !(kwh > 0))
            continue;
        const group = groups.get(key);
        if (group)
            group.push(kwh);
        else
            groups.set(key, [kwh]);
    }
    const repeated = [...groups.values()].filter(({ length }) => length > 1);
    const runs = repeated.reduce((sum, { length }) => sum + length, 0);
    if (runs < FEWEST)
        return { runs, s: null };
    const squares = repeated.reduce((sum, group) => sum + squaresOf(group), 0);
    return { runs, s: Math.sqrt(squares / (runs - repeated.length)) };
}
function squaresOf(group) {
    const mean = group.reduce((sum, one) => sum + one / group.length, 0);
    return group.reduce((sum, one) => sum + (one / mean - 1) ** 2, 0);
}
function isMeasured({ evidence }) {
    return evidence === 'metered' || evidence === 'counter';
}
/** `3%`, `5.54%`. */
function percent(share) {
    return `${Number((share * 100).toPrecision(3))}%`;
}

// EXTERNAL MODULE: ./build/core/ledger/window.js
var ledger_window = __webpack_require__(9860);
;// CONCATENATED MODULE: ./build/core/ledger/allowance.js
/**
 * What a budget over time allows in a window, from window to window since it started:
 *
 *   limit of a window = L x (1 - d)^(years since the year of the start)         what the policy writes, declined
 *   allowance         = limit + carried + debt
 *   carried to next   = what is left of the allowance, at most carry-over x limit of the window that it comes from
 *   debt to next      = what was spent beyond the allowance, where the policy says so
 *
 * What is left counts whole, so what was carried once may be carried again, within the same cap: nothing piles up. A debt
 * that is more than a window allows leaves it at 0, and the rest of it to the next. Limits are not cut to a part of a window:
 * a budget that starts in the middle of a year has that year's limit.
 */


/** @param spentIn What was spent in an earlier window, as it meets the limit; asked only where the budget remembers. */
function allowanceOf(limit, memory, { period, starts, at }, spentIn) {
    const current = (0,ledger_window/* windowOf */.Ou)(period, at);
    const first = (0,ledger_window/* windowOf */.Ou)(period, Math.min(starts, at));
    const own = (window) => declined(limit, memory.declines, window.year - first.year);
    const remembers = memory.carryOver > 0 || memory.debt;
    // Of the window before: above 0 what is carried, below 0 what is owed.
    let before = 0;
    for (const window of remembers ? (0,ledger_window/* windowsBetween */.sg)(period, first.from, current.from - 1) : []) {
        const left = (0,exact/* exactSum */.d)([own(window), before, -spentIn(window)]);
        before = left < 0 ? (memory.debt ? left : 0) : Math.min(left, (0,exact/* exactSum */.d)([memory.carryOver * own(window)]));
    }
    const [carried, debt] = [Math.max(0, before), Math.min(0, before)];
    const base = own(current);
    const most = Math.max(0, (0,exact/* exactSum */.d)([base, carried, debt]));
    return { limit, decline: (0,exact/* exactSum */.d)([base, -limit]), carried, debt: (0,exact/* exactSum */.d)([most, -base, -carried]), most };
}
function declined(limit, share, years) {
    // To the digits that a person would write: 0.93 x 0.93 is 0.8649 and no more.
    return years === 0 || share === 0 ? limit : (0,exact/* exactSum */.d)([limit * (1 - share) ** years]);
}

// EXTERNAL MODULE: ./build/core/ledger/spent.js
var ledger_spent = __webpack_require__(7642);
;// CONCATENATED MODULE: ./build/core/judging/ratchet.js



/** What all items together may grow by. */
function roomOf(ratchet) {
    const { budget, selected, judging, counting, ledger } = ratchet;
    const noise = noiseOf(budget, selected);
    const amount = selected.reduce((room, one) => {
        if (one.item.change !== 'changed')
            return room;
        const grown = finding_sum((0,amounts/* charged */.XA)(counting, ledger, one), judging).gated;
        return room + Math.min(grown, roomFor(ratchet, one, noise.share));
    }, 0);
    return { amount, because: noise.because };
}
/** What one item may grow by over base. */
function roomFor(ratchet, one, share) {
    const { counting, judging } = ratchet;
    const { base } = one.item;
    if (base === null || one.item.head === null)
        return 0;
    const now = finding_sum(counting.base(one), judging).gated;
    const least = leastOf(ratchet, base, now);
    return Math.max(0, least * (1 + share) - now);
}
function leastOf({ ledger, counting, judging }, record, now) {
    if (ledger === null)
        return now;
    const gated = (amounts) => finding_sum(amounts, judging).gated;
    if (record.kind === 'run') {
        // The newest, where another run came under an old id.
        const first = ledger.bookings.findLast((booking) => booking.change === 'new' && booking.record.id === record.id);
        return first === undefined ? now : Math.min(now, gated(counting.lines(first.record, first.lines)));
    }
    const alike = ledger.commitments.filter((one) => one.record.kind === record.kind && one.record.id === record.id);
    return Math.min(now, ...alike.map((one) => gated(counting.of(one.record, one.footprint))));
}

;// CONCATENATED MODULE: ./build/core/judging/over-time.js
/** Budgets that a single pull request does not use up: of a month, a quarter, a year, or of all that was ever merged. */








/** @param all What is in the repository, in the budget's places (`selected`) or not. */
function judgeOverTime(budget, limit, selected, all, judging) {
    const { ledger } = judging;
    if (ledger === null || judging.at === null) {
        const missing = ledger === null ? 'what was merged before is not known' : 'it is not known what time it is';
        return withheld(budget, `${missing}, so that it cannot be held against ${words(budget)}`, judging);
    }
    const at = Math.max(judging.at, lastOf(ledger));
    if (budget.starts !== null && budget.starts > at)
        return notYet(budget, limit, budget.starts, judging);
    const counting = (0,amounts/* countingOf */.dk)(budget, judging.prices);
    const starts = startOf(budget, ledger);
    const spent = (0,ledger_spent/* spending */.X)({ budget, counting, judging, ledger, selected, all, at, starts });
    // What servings grow by is spent over their horizon, of which a window is a part.
    const again = budget.per === 'total' ? selected : selected.filter(({ item }) => item.head?.kind !== 'serving');
    const room = () => roomOf({ budget, counting, judging, ledger, selected: again });
    const scene = { budget, limit, judging, ledger, at, starts, spent, room };
    const judged = budget.per === 'total' ? judgeTotal(scene) : judgePeriod(scene, budget.per);
    return ledger.complete ? judged : { ...judged, at_least: true };
}
function words({ per }) {
    return per === 'total' ? 'everything' : `a ${per}`;
}
/** The clock of the machine may be behind that of the last merge; what comes next is merged after it. */
function lastOf({ bookings, commitments }) {
    let last = Number.NEGATIVE_INFINITY;
    for (const { landing } of bookings)
        last = Math.max(last, landing.at);
    for (const { landing, ended } of commitments)
        last = Math.max(last, landing.at, ended?.at ?? landing.at);
    return last;
}
function startOf({ starts, per }, { policySince }) {
    return starts ?? (per === 'total' ? null : policySince) ?? Number.NEGATIVE_INFINITY;
}
function notYet(budget, { quantity }, starts, judging) {
    const most = quantity.value;
    const note = `it starts on ${(0,ledger_window/* dayOf */.kb)(starts)}`;
    return { ...shape(budget, finding_sum([], judging), 0), limit: most, remaining: most, note };
}
function judgePeriod({ budget, limit, judging, at, starts, spent, room }, period) {
    const window = (0,ledger_window/* windowOf */.Ou)(period, at);
    const { before, after } = sidesOf(spent(window), judging);
    // Nobody knows since when there is a policy: then it is as if it had come with this window.
    const since = Number.isFinite(starts) ? starts : window.from;
    const spentIn = (earlier) => finding_sum(spent(earlier).before, judging).gated;
    const parts = allowanceOf(limit.quantity.value, budget.memory, { period, starts: since, at }, spentIn);
    const allowance = { limit: parts.limit, carried: parts.carried, debt: parts.debt, decline: parts.decline };
    const held = { before, after, most: parts.most, allowance: { ...allowance, headroom: 0, because: null } };
    const { name, from, until } = window;
    const report = { name, from: (0,ledger_window/* dayOf */.kb)(from), until: (0,ledger_window/* dayOf */.kb)(until), spent: before.gated };
    return { ...heldAgainst(budget, held, room, judging), period: report };
}
function judgeTotal({ budget, limit, judging, spent, room }) {
    const most = limit.quantity.value;
    const allowance = { limit: most, carried: 0, debt: 0, decline: 0, headroom: 0, because: null };
    return heldAgainst(budget, { ...sidesOf(spent(null), judging), most, allowance }, room, judging);
}
function sidesOf({ before, after }, judging) {
    return { before: finding_sum(before, judging), after: finding_sum(after, judging) };
}
function heldAgainst(budget, held, room, judging) {
    const { before, after, most } = held;
    const { raised, because } = ratcheted(budget, before.gated, most, room);
    const allowance = { ...held.allowance, headroom: (0,exact/* exactSum */.d)([raised, -most]), because };
    // Both, since what has no figure yet may be nothing at the end that meets the limit, and cost something.
    const owned = (0,exact/* exceeds */.O)(after.gated, before.gated) || (0,exact/* exceeds */.O)(after.cautious, before.cautious);
    const added = (0,exact/* exactSum */.d)([after.gated, -before.gated]);
    const note = owned ? null : (0,judging_judging/* unconcerned */.L)(budget, judging);
    return finding(budget, { value: after, added, most: raised, owned, note, allowance }, judging);
}
/** A limit that base is over already gives way to what base is, and to noise in what is measured again. */
function ratcheted(budget, base, most, room) {
    if (!budget.ratchet || !(0,exact/* exceeds */.O)(base, most))
        return { raised: most, because: null };
    const { amount, because } = room();
    const over = 'because base is over it already';
    return { raised: (0,exact/* exactSum */.d)([base, amount]), because: because === null ? over : `${over}, and ${because}` };
}
/** Without a ledger: what stands in the repository. */
function judgeStanding(budget, limit, selected, judging) {
    const counting = (0,amounts/* countingOf */.dk)(budget, judging.prices);
    const head = finding_sum(selected.flatMap((one) => bookedAmounts(counting, one)), judging);
    const base = finding_sum(selected.flatMap(counting.base), judging);
    const most = limit.quantity.value;
    const allowance = { limit: most, carried: 0, debt: 0, decline: 0, headroom: 0, because: null };
    const { raised, because } = ratcheted(budget, base.gated, most, () => roomOf({ budget, counting, judging, ledger: null, selected }));
    const added = head.gated - base.gated;
    const headroom = (0,exact/* exactSum */.d)([raised, -most]);
    const held = { value: head, added, most: raised, owned: added > 0, allowance: { ...allowance, headroom, because } };
    return finding(budget, held, judging);
}
/** Spent compute stays booked: a removed or shrunk run counts with its larger account. Plans and servings can be undone. */
function bookedAmounts(counting, one) {
    const head = counting.head(one);
    if ((one.item.base ?? one.item.head)?.kind !== 'run')
        return head;
    const base = counting.base(one);
    const size = (amounts) => amounts.reduce((total, amount) => total + amount.cautious, 0);
    return size(base) > size(head) ? base : head;
}

;// CONCATENATED MODULE: ./build/core/judging/each.js
/** Limits that hold for each item by itself. */









/** @returns the item that is worst against the limit. @param seen What the budget sees, of which some are `judged`. */
function judgeEach(budget, limit, judged, seen, judging) {
    const counting = rating((0,amounts/* countingOf */.dk)(budget, judging.prices), limit);
    const findings = judged.map((one) => judgeItem(budget, limit, one, { counting, seen, judging }));
    findings.sort((a, b) => b.gated - a.gated || (0,problem/* compare */.UD)(a.item ?? '', b.item ?? ''));
    const none = { value: nothing(judging), added: 0, most: limit.quantity.value, owned: true };
    const blocking = findings.find((one) => one.blocks);
    return blocking ?? findings[0] ?? rated(finding(budget, none, judging), limit);
}
function judgeItem(budget, limit, one, { counting, seen, judging }) {
    const value = finding_sum(counting.head(one), judging);
    const base = finding_sum(counting.base(one), judging).gated;
    const added = (0,judging_judging/* isTouched */.D)(one) ? value.gated : 0;
    const { raised, because } = ratcheted(budget, base, limit.quantity.value, () => {
        const noise = noiseOf(budget, seen);
        const ratchet = { budget, counting, judging, ledger: null, selected: seen };
        return { amount: roomFor(ratchet, one, noise.share), because: noise.because };
    });
    const most = limit.quantity.value;
    const headroom = (0,exact/* exactSum */.d)([raised, -most]);
    const allowance = { limit: most, carried: 0, debt: 0, decline: 0, headroom, because };
    const owned = added > 0 || budget.per !== 'total';
    const judged = finding(budget, { value, added, most: raised, owned, allowance }, judging);
    return { ...rated(judged, limit), item: (one.item.head ?? one.item.base)?.id ?? null };
}
/** For a rate, each side at the number of requests that the policy names. */
function rating(counting, limit) {
    if (limit.kind !== 'per-request')
        return counting;
    return {
        ...counting,
        head: (one) => perRequest(counting.head(one), one.head, limit.requests),
        base: (one) => perRequest(counting.base(one), one.base, limit.requests),
    };
}
function perRequest(amounts, footprint, requests) {
    const served = footprint?.serving?.requests ?? 0;
    return served <= 0 ? [...amounts] : amounts.map((amount) => (0,core_amount/* scaled */.vK)(amount, requests / served));
}
/** Judged at the number of requests that the policy names, reported for one. */
function rated(judged, limit) {
    if (limit.kind !== 'per-request')
        return judged;
    const per = (value) => value / limit.requests;
    const { low, central, high } = judged.value;
    const { allowance } = judged;
    return {
        ...judged,
        unit: `${(0,amounts/* unitOf */.uF)(limit)} per request`,
        value: { low: per(low), central: per(central), high: per(high) },
        gated: per(judged.gated),
        added: per(judged.added),
        limit: judged.limit === null ? null : per(judged.limit),
        remaining: judged.remaining === null ? null : per(judged.remaining),
        ...(allowance && {
            allowance: { ...allowance, limit: per(allowance.limit), headroom: per(allowance.headroom) },
        }),
    };
}

;// CONCATENATED MODULE: ./build/core/judging/exchange.js
/**
 * More for a better model: so much for each step by which a metric is better than the best one on base, at most what the
 * policy says in any case. A metric is what somebody wrote down, and believed: that is why there is a most.
 *
 * The metric of a model on base is the best of its runs there; what has none on base has nothing to be better than, and is
 * let in nothing.
 */





/** @param selected What the budget sees: all of it is of one model if the budget names one. */
function judgeExchange(budget, limit, selected, judging) {
    const counting = (0,amounts/* countingOf */.dk)(budget, judging.prices);
    const added = finding_sum(selected.flatMap(counting.added), judging);
    const { amount, because } = boughtBy(budget, limit, selected);
    const allowance = { limit: 0, carried: 0, debt: 0, decline: 0, headroom: amount, because };
    const judged = finding(budget, { value: added, added: added.gated, most: amount, owned: true, allowance }, judging);
    // Where nothing is let in, the reader wants to know why, too.
    return { ...judged, allowance };
}
function boughtBy(budget, limit, selected) {
    const { metric, quantity, step } = limit;
    const [best] = improvements(budget, limit, selected).sort((a, b) => b.by - a.by);
    if (best === undefined)
        return { amount: 0, because: `no model has ${metric} on base and in what is new` };
    if (best.by <= 0)
        return { amount: 0, because: `${metric} is not better than on base` };
    // Without a most, one step's worth: the policy is refused before it comes to this.
    const most = (limit.most ?? quantity).value;
    const amount = Math.min(most, (0,exact/* exactSum */.d)([Math.min(most, (best.by / step) * quantity.value)]));
    const told = `because ${metric} goes from ${figure(best.from)} to ${figure(best.to)}`;
    return { amount, because: amount === most ? `at most, ${told}` : told };
}
/** By model, of those that have the metric on both sides. */
function improvements(budget, limit, selected) {
    const before = bests(budget, limit, selected, ({ item }) => item.base);
    // A metric that is written anew beside a run that stays as it was cost nothing, and buys nothing.
    const after = bests(budget, limit, selected.filter(judging_judging/* isTouched */.D), ({ item }) => item.head);
    return [...after].flatMap(([model, to]) => {
        const from = before.get(model);
        if (from === undefined)
            return [];
        const by = limit.better === 'up' ? to - from : from - to;
        // 0.91 - 0.81 is 0.1, and no more: the digits of the larger of the two decide.
        const digits = Number.isFinite(by) ? (0,exact/* exactSum */.d)(limit.better === 'up' ? [to, -from] : [from, -to]) : by;
        return [{ from, to, by: digits }];
    });
}
function bests(budget, { metric, better }, selected, side) {
    const best = new Map();
    const name = metric.toLowerCase();
    for (const one of selected) {
        const record = side(one);
        if (record?.kind !== 'run')
            continue;
        const value = Object.hasOwn(record.metrics ?? {}, name) ? record.metrics?.[name] : undefined;
        if (value === undefined)
            continue;
        const model = budget.model === null ? (0,covered/* modelKey */.B0)(record.model) : '';
        const known = best.get(model);
        const isBetter = known === undefined || (better === 'up' ? value > known : value < known);
        if (isBetter)
            best.set(model, value);
    }
    return best;
}
function figure(value) {
    return String(Number(value.toPrecision(6)));
}

;// CONCATENATED MODULE: ./build/core/judging/relative.js
/**
 * Head against base. The same grid and the same hardware stand on both sides, so their uncertainty cancels and is left out.
 *
 * Noise is a share of base, and of what the pull request measures again: what stays as it is adds no room. A comparison with
 * base knows nothing of what was before it, so that every pull request may use its share again; a limit that must not climb
 * is an absolute one with `ratchet`.
 */




function judgeRelative(budget, limit, selected, judging) {
    const counting = (0,amounts/* countingOf */.dk)(budget, judging.prices);
    const head = finding_sum(selected.flatMap(counting.head), judging);
    const base = finding_sum(selected.flatMap(counting.base), judging);
    const added = head.gated - base.gated;
    if (base.gated === 0) {
        const note = head.gated === 0 ? null : 'base has nothing to compare with; the limit holds from the next change on';
        const status = head.gated === 0 ? 'within' : 'unknown';
        return { ...shape(budget, head, added), status, blocks: false, limit: null, remaining: null, note };
    }
    const { headroom, because } = headroomOf(budget, selected, base.gated, judging);
    const own = base.gated * (1 + limit.ratio);
    const most = headroom === 0 ? own : (0,exact/* exactSum */.d)([own, headroom]);
    const over = (0,exact/* exceeds */.O)(head.gated, most) && added > 0;
    const allowance = { limit: own, carried: 0, debt: 0, decline: 0, headroom, because };
    return {
        ...shape(budget, head, added),
        status: over ? 'over' : 'within',
        blocks: over && judging.enforced,
        limit: most,
        remaining: most - head.gated,
        ...(headroom === 0 ? {} : { allowance }),
    };
}
function headroomOf(budget, selected, base, judging) {
    if (budget.noise === null)
        return { headroom: 0, because: null };
    const counting = (0,amounts/* countingOf */.dk)(budget, judging.prices);
    const again = selected.filter(({ item }) => item.change !== 'same');
    const { share, because } = noiseOf(budget, selected);
    const headroom = share * Math.min(base, finding_sum(again.flatMap(counting.base), judging).gated);
    return { headroom: (0,exact/* exactSum */.d)([headroom]), because };
}

// EXTERNAL MODULE: ./build/core/judging/select.js
var judging_select = __webpack_require__(3061);
// EXTERNAL MODULE: ./build/core/same-boundary.js
var same_boundary = __webpack_require__(1825);
;// CONCATENATED MODULE: ./build/core/judge.js
/**
 * Budgets held against footprints. Judging decides and prints nothing.
 *
 * What is held against the limit (`gated`) is the end of the interval that the policy's `gate_on` names, and never
 * less than what a missing input may cost: leaving a field out is not a way under a limit.
 */










/** @returns one finding per budget, in the order of the policy. */
function judge(budgets, all, judging) {
    const booked = judging.ledger?.commitments.map(({ footprint }) => footprint) ?? [];
    (0,same_boundary/* sameBoundary */.n)([...booked, ...all.flatMap(({ base, head }) => [base, head].filter((one) => one !== null))]);
    return budgets.map((budget) => judgeOne(budget, all, judging));
}
function judgeOne(budget, all, judging) {
    const missing = (0,amounts/* unpriced */.Z_)(budget, judging.prices);
    if (missing !== null)
        return withheld(budget, missing, judging);
    const note = (0,judging_judging/* unconcerned */.L)(budget, judging);
    if (note !== null && !needsHistory(budget, judging))
        return elsewhere(budget, note, judging);
    const selected = (0,judging_select/* select */.L)(budget, all, judging);
    const judged = judgeBudget(budget, selected, all, judging);
    const unreadable = judging.unreadable.some((path) => judging.matches(budget, path));
    const touched = note === null ? selected.filter(judging_judging/* isTouched */.D) : [];
    const silence = (0,covered/* silenceOf */.Dp)(budget, touched.flatMap(({ head }) => (head === null ? [] : [head])));
    const read = { ...judged, at_least: judged.at_least || unreadable || silence !== null };
    return silence !== null && judged.status === 'within' ? unknown(read, silence, judging) : read;
}
/** What others brought in counts in it, whoever opens the pull request. */
function needsHistory({ limit, per }, { ledger }) {
    if (limit.kind !== 'absolute')
        return false;
    return per === 'month' || per === 'quarter' || per === 'year' || (per === 'total' && ledger !== null);
}
function judgeBudget(budget, selected, all, judging) {
    const { limit, per } = budget;
    if (limit.kind === 'exchange')
        return judgeExchange(budget, limit, selected, judging);
    if (limit.kind === 'relative')
        return judgeRelative(budget, limit, selected, judging);
    if (limit.kind === 'per-request')
        return judgeEach(budget, limit, selected.filter(isServing), selected, judging);
    if (per === 'run')
        return judgeEach(budget, limit, selected.filter(judging_judging/* isTouched */.D), selected, judging);
    if (needsHistory(budget, judging))
        return judgeOverTime(budget, limit, selected, all, judging);
    if (per === 'total')
        return judgeStanding(budget, limit, selected, judging);
    const added = finding_sum(selected.flatMap((0,amounts/* countingOf */.dk)(budget, judging.prices).added), judging);
    const held = { value: added, added: added.gated, most: limit.quantity.value, owned: true };
    return finding(budget, held, judging);
}
function isServing({ item }) {
    return item.head?.kind === 'serving';
}

// EXTERNAL MODULE: ./build/core/home.js
var core_home = __webpack_require__(7911);
// EXTERNAL MODULE: ./build/core/carried-out.js
var carried_out = __webpack_require__(1637);
// EXTERNAL MODULE: ./build/core/footprint.js
var core_footprint = __webpack_require__(1781);
;// CONCATENATED MODULE: ./build/core/ledger/pairs.js
/**
 * Which runs carried out which plans, from what landed. A plan is the latest of its id that landed before the run, since
 * that is the one that was gated. First what runs say themselves, then launchers by what they start, then what has one
 * model in one folder. What could be two things is none.
 */






/** What may still be another run: plans come true within this factor, or it was not they. Only where nobody says. */
const MOST_APART = 5;
/** @returns each run in one pair at most, and each plan in one; sorted by the plan's id. */
function pairsOf(ledger) {
    const plans = plansOf(ledger);
    const named = new Map();
    const silent = [];
    for (const run of runsOf(ledger)) {
        const plan = run.run.plan === undefined ? null : namedBy(run, run.run.plan, plans);
        if (plan === null)
            silent.push(run);
        else
            add(named, plan, run);
    }
    const launched = inferred(silent, plans, new Set(named.keys()), LAUNCHED);
    const taken = new Set([...named.keys(), ...launched.keys()]);
    const started = new Set([...launched.values()].flat());
    const alike = inferred(silent.filter((run) => !started.has(run)), plans, taken, ALIKE);
    const pairs = [
        ...[...named].flatMap(([id, runs]) => toldPair(plans.get(id) ?? [], runs)),
        ...[...launched, ...alike].flatMap(([id, runs]) => inferredPair(plans.get(id) ?? [], runs)),
    ];
    return pairs.sort((0,problem/* compareBy */.VE)(({ plan }) => plan.id));
}
function add(matches, id, run) {
    const runs = matches.get(id);
    if (runs)
        runs.push(run);
    else
        matches.set(id, [run]);
}
function plansOf({ commitments }) {
    const plans = new Map();
    for (const { record, footprint, landing } of commitments) {
        if (record.kind !== 'plan' || !(0,core_footprint/* isEstimate */.B)(footprint))
            continue;
        const one = { plan: record, landing, kg: (0,ledger_lines/* kgOf */.W9)(footprint.lines) };
        const forms = plans.get(record.id);
        if (one.kg <= 0)
            continue;
        if (forms)
            forms.push(one);
        else
            plans.set(record.id, [one]);
    }
    return plans;
}
/** Each run once, by its first booking, with all that is booked of it. */
function runsOf(ledger) {
    const saying = new Map();
    for (const { record } of ledger.bookings)
        if (record.plan !== undefined)
            saying.set(record.id, record.plan);
    return ledger.bookings.flatMap(({ change, record, landing }) => {
        const lines = change === 'new' ? ledger.bookedOf(record) : null;
        const kg = lines === null ? 0 : (0,ledger_lines/* kgOf */.W9)(lines);
        if (kg <= 0)
            return [];
        const plan = record.plan ?? saying.get(record.id);
        return [{ run: plan === undefined ? record : { ...record, plan }, landing, kg }];
    });
}
/** The id that a run names; `null` when there is no such plan until then, or several. */
function namedBy({ landing }, name, plans) {
    const landed = [...plans].filter(([, forms]) => forms.some((form) => form.landing.at <= landing.at));
    const ids = landed.map(([id]) => id);
    if (ids.includes(name))
        return name;
    const bare = ids.filter((id) => id.slice(id.indexOf(':') + 1) === name);
    return bare.find((id) => id === `carbon:${name}`) ?? (bare.length === 1 ? (bare[0] ?? null) : null);
}
/** One of the two projects lies in the other: a run looks at the homes above its own, and at all in its own. */
const LAUNCHED = {
    places: (plan) => {
        const home = (0,core_home/* homeOf */.l)(plan.source.path);
        return (0,carried_out/* isLaunch */.sW)(plan) ? [`is ${home}`, `in ${home}`, ...above(home).map((one) => `in ${one}`)] : [];
    },
    looks: (run) => {
        const home = (0,core_home/* homeOf */.l)(run.source.path);
        return [`in ${home}`, ...above(home).map((one) => `is ${one}`)];
    },
    fits: ({ run }, { plan }) => (0,carried_out/* isLaunch */.sW)(plan) && (0,carried_out/* carriesOut */.We)(run, plan),
};
const ALIKE = {
    places: modelInHome,
    looks: modelInHome,
    fits: ({ run, kg }, planned) => {
        if (modelInHome(run)[0] !== modelInHome(planned.plan)[0])
            return false;
        return kg <= planned.kg * MOST_APART && kg * MOST_APART >= planned.kg;
    },
};
function modelInHome({ model, source }) {
    return model === null ? [] : [`${(0,core_home/* homeOf */.l)(source.path)}\n${model}`];
}
/** Folders above one, with a slash at their ends; the repository itself is empty. */
function above(home) {
    const folders = home.split('/').slice(0, -1);
    return folders.map((_, depth) => folders
        .slice(0, depth)
        .map((folder) => `${folder}/`)
        .join(''));
}
/**
 * Plans of which a run may be the outcome by what both say. A run that fits several is of none; of several runs that fit one
 * plan it is the first that landed, and none when two landed together.
 */
function inferred(runs, plans, taken, like) {
    const placed = placesOf(plans, taken, like);
    const found = new Map();
    for (const run of runs) {
        const ids = like.looks(run.run).flatMap((place) => placed.get(place) ?? []);
        const fitting = ids.filter((id) => {
            const gated = gatedBefore(plans.get(id) ?? [], run.landing.at);
            return gated !== null && beganAfter(run, gated) && like.fits(run, gated);
        });
        const [id] = fitting;
        if (id !== undefined && new Set(fitting).size === 1)
            add(found, id, run);
    }
    return new Map([...found].flatMap(([id, candidates]) => {
        const first = Math.min(...candidates.map(({ landing }) => landing.at));
        const earliest = candidates.filter(({ landing }) => landing.at === first);
        return earliest.length === 1 ? [[id, earliest]] : [];
    }));
}
/** Ids of plans that are not taken, by all places that their forms had. */
function placesOf(plans, taken, { places }) {
    const found = new Map();
    for (const [id, forms] of plans) {
        if (taken.has(id))
            continue;
        for (const place of new Set(forms.flatMap(({ plan }) => places(plan)))) {
            const ids = found.get(place);
            if (ids)
                ids.push(id);
            else
                found.set(place, [id]);
        }
    }
    return found;
}
/** The form of a plan that stood, or had stood, when something landed; landings of one moment are not before each other. */
function gatedBefore(forms, at) {
    return latest(forms.filter(({ landing }) => landing.at < at));
}
/** Of forms that landed at one moment, the largest. */
function latest(forms) {
    return forms.reduce((best, form) => {
        if (best === null || form.landing.at > best.landing.at)
            return form;
        return form.landing.at === best.landing.at && form.kg > best.kg ? form : best;
    }, null);
}
/** A plan that is written when its run has begun is none. What does not say when it began has only landed later. */
function beganAfter({ run }, { landing }) {
    const began = beginning(run);
    return began === null || began >= landing.at;
}
/** Seconds since 1970; a time without a zone is taken as UTC. */
function beginning({ started, finished, durationS }) {
    const ended = instant(finished);
    return instant(started) ?? (ended === null || durationS === null ? null : ended - durationS);
}
function instant(time) {
    if (time === null)
        return null;
    const seconds = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(time) || !time.includes('T') ? time : `${time}Z`) / 1000;
    return Number.isNaN(seconds) ? null : seconds;
}
/**
 * Runs that name their plan add up, as they land, against the plan as it was until then; what went furthest beyond its plan is
 * the outcome, so that a plan that is raised afterwards was still too low. A plan that did not land before all of them, or
 * that one of them began before, was written in the knowledge of the outcome: it may show that too little was planned,
 * and never that plans come true.
 */
function toldPair(forms, runs) {
    const stages = [...new Set(runs.map(({ landing }) => landing.at))].flatMap((at) => stageOf(forms, runs, at));
    const [first, ...others] = stages;
    if (first === undefined)
        return [];
    const ratio = ({ spentKg, plannedKg }) => spentKg / plannedKg;
    const worst = others.reduce((a, b) => (ratio(b) > ratio(a) || (ratio(b) === ratio(a) && b.at > a.at) ? b : a), first);
    const isPrior = runs.every((run) => run.landing.at > firstOf(forms) && beganAfterFirst(run, forms));
    return isPrior || worst.spentKg > worst.plannedKg ? [worst] : [];
}
function stageOf(forms, runs, at) {
    const planned = gatedBefore(forms, at) ?? latest(forms.filter(({ landing }) => landing.at === at));
    const landed = runs.filter(({ landing }) => landing.at <= at);
    return planned === null ? [] : [pairOf(planned, landed, at)];
}
function firstOf(forms) {
    return Math.min(...forms.map(({ landing }) => landing.at));
}
function beganAfterFirst({ run }, forms) {
    const began = beginning(run);
    return began === null || began >= firstOf(forms);
}
function inferredPair(forms, runs) {
    const [run] = runs;
    const planned = run === undefined ? null : gatedBefore(forms, run.landing.at);
    return run === undefined || planned === null ? [] : [pairOf(planned, runs, run.landing.at)];
}
function pairOf({ plan, kg }, runs, at) {
    const sorted = runs.toSorted((0,problem/* compareBy */.VE)(({ run }) => run.id));
    return { plan, plannedKg: kg, runs: sorted.map(({ run }) => run), spentKg: pairs_sum(sorted), at };
}
function pairs_sum(runs) {
    return (0,exact/* exactSum */.d)(runs.map(({ kg }) => kg));
}

;// CONCATENATED MODULE: ./build/core/ledger/drift.js
/**
 * How plans came out, folder by folder, and what that means for the next one: who plans too little again and again is
 * gated as if the plan said what the earlier ones came to.
 *
 * Of each pair the logarithm of spent over planned, no further out than a factor of five either way, so that one accident
 * does not decide. Pairs weigh as many kilograms as were planned: a hundred small runs that come out exactly do not hide a
 * large one that does not. Their mean m is shrunk towards no drift by Buehlmann's credibility n / (n + k) ("Experience
 * Rating and Credibility", ASTIN Bulletin 4, 1967), with the effective number n = (sum w)^2 / sum w^2 of weights (Kish,
 * "Survey Sampling", 1965), so that small pairs do not make a large one credible either. k = 2 is our choice: it takes two
 * pairs of one size for half of what they show to be believed. The factor is exp(m n / (n + k)).
 */




const CREDIBLE_AT = 2;
const MOST_SHOWN = 5;
const MOST_NAMED = 3;
/**
 * @param learns Whether the policy lets plans be counted with it.
 * @returns for each folder in which a plan was followed by a run, sorted by folder.
 */
function driftReports(ledger, learns) {
    const folders = new Map();
    for (const pair of pairsOf(ledger)) {
        const path = (0,core_home/* homeOf */.l)(pair.plan.source.path);
        const pairs = folders.get(path);
        if (pairs)
            pairs.push(pair);
        else
            folders.set(path, [pair]);
    }
    return [...folders].map(([path, pairs]) => report(path, pairs, learns)).sort((0,problem/* compareBy */.VE)(({ path }) => path));
}
function report(path, pairs, learns) {
    const factor = factorOf(pairs);
    const newest = pairs.toSorted((a, b) => b.at - a.at || (0,problem/* compare */.UD)(a.plan.id, b.plan.id)).slice(0, MOST_SHOWN);
    return {
        path,
        pairs: pairs.length,
        factor,
        applied: learns && factor > 1,
        newest: newest.map(({ plan, runs, plannedKg, spentKg }) => {
            return { plan: plan.id, run: namesOf(runs.map(({ id }) => id)), planned_kg: plannedKg, spent_kg: spentKg };
        }),
    };
}
function namesOf(ids) {
    const rest = ids.length - MOST_NAMED;
    return ids.slice(0, MOST_NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
/** In the order of plans' ids, so that the same pairs give the same bits. */
function factorOf(pairs) {
    let [weights, squares, logs] = [0, 0, 0];
    for (const { plannedKg, spentKg } of pairs) {
        weights += plannedKg;
        squares += plannedKg * plannedKg;
        logs += plannedKg * Math.log(within(spentKg / plannedKg));
    }
    const n = (weights * weights) / squares;
    return within(Math.exp((logs / weights) * (n / (n + CREDIBLE_AT))));
}
function within(ratio) {
    return Math.min(MOST_APART, Math.max(1 / MOST_APART, ratio));
}
/**
 * What a plan is counted with, and from which folder: the nearest one above it that has a drift. At least 1: a folder that
 * plans too much is not let plan more.
 */
function biasOf(plan, drifts) {
    const home = (0,core_home/* homeOf */.l)(plan.source.path);
    const above = drifts.filter(({ path }) => home.startsWith(path)).sort((a, b) => b.path.length - a.path.length);
    const [nearest] = above;
    return nearest?.applied ? { factor: nearest.factor, path: nearest.path } : { factor: 1, path: '' };
}
/**
 * Plans on both sides, so that what a pull request adds is counted with the factor and what stood before is not new.
 * The best estimate and its interval stay what they are, since the plan may be right this time; what a budget reads
 * (`cautious`) is what such plans came to. A budget on `p95` reads the upper end, where that is more.
 */
function withBias(estimated, drifts) {
    if (drifts.every(({ applied }) => !applied))
        return estimated;
    return estimated.map((one) => {
        const { item, base, head } = one;
        const after = biased(item.head?.kind === 'plan' ? item.head : null, head, drifts);
        const before = base === head ? after : biased(item.base?.kind === 'plan' ? item.base : null, base, drifts);
        return after === head && before === base ? one : { item, base: before, head: after };
    });
}
/** Plans that stand in the ledger, counted as a new one of their folder would be. What was booked of runs stays as it is. */
function ledgerWithBias(ledger, drifts) {
    if (drifts.every(({ applied }) => !applied))
        return ledger;
    const commitments = ledger.commitments.map((one) => {
        const { record, footprint } = one;
        const raised = record.kind === 'plan' ? biased(record, footprint, drifts) : footprint;
        return raised === null || raised === footprint ? one : { ...one, footprint: raised };
    });
    return { ...ledger, commitments };
}
function biased(plan, footprint, drifts) {
    if (plan === null || footprint === null)
        return footprint;
    const { factor, path } = biasOf(plan, drifts);
    if (factor <= 1)
        return footprint;
    const raised = (line) => (0,core_amount/* atMost */.Tu)(footprint.lines[line], footprint.lines[line].cautious * factor);
    const folder = path === '' ? 'this repository' : path;
    const value = `x ${Number(factor.toPrecision(3))}, as earlier plans of ${folder} came out`;
    return {
        ...footprint,
        lines: {
            energyKwh: raised('energyKwh'),
            operationalKg: raised('operationalKg'),
            idleKg: raised('idleKg'),
            embodiedKg: raised('embodiedKg'),
            waterL: raised('waterL'),
        },
        assumptions: [...footprint.assumptions, { what: 'drift', value, from: 'policy' }],
    };
}

// EXTERNAL MODULE: ./build/core/ledger/report.js
var ledger_report = __webpack_require__(2194);
;// CONCATENATED MODULE: ./build/review/over-time.js
/** Budgets that count what was merged before. */
function countsHistory({ per, limit }) {
    return limit.kind !== 'per-request' && limit.kind !== 'relative' && per !== 'run' && per !== 'pull_request';
}
/** Budgets that ask who opened the pull request, or how it is labelled. */
function asksForPeople({ authors, labels }) {
    return authors.length > 0 || labels.length > 0;
}
/** `null` when no budget needs one, or nobody can tell: judging says of each budget what that means. */
async function ledgerFor({ policy, catalogue, policyPath }, at, open) {
    const budgets = policy.budgets.filter(countsHistory);
    const isNeeded = budgets.length > 0 || policy.learnFromDrift;
    if (!isNeeded || open === undefined || at === null)
        return null;
    return open({ policy, catalogue, policyPath, at, people: budgets.some(asksForPeople) });
}
/** Only what a budget asked for stands in the report, so that others' reports do not change with the clock. */
function circumstancesIn(policy, { at, author, labels }, ledger) {
    const asked = policy.budgets.filter(asksForPeople);
    const isTimed = at !== null && (ledger !== null || policy.waivers !== null);
    return {
        ...(isTimed ? { at: timeText(at) } : {}),
        ...(asked.some((budget) => budget.authors.length > 0) && author !== null ? { author } : {}),
        ...(asked.some((budget) => budget.labels.length > 0) ? { labels } : {}),
    };
}
/** What a person adds to the line that reproduces the report, so that it is judged at the same time for the same people. */
function flagsOf({ at, author, labels }) {
    const named = labels?.length === 0 ? [' --no-label'] : (labels ?? []).map((label) => ` --label ${quoted(label)}`);
    const who = author?.login ? ` --author ${quoted(author.login)}` : '';
    return `${at === undefined ? '' : ` --at ${at}`}${who}${named.join('')}`;
}
/** For a shell: nothing in it means anything. */
function quoted(text) {
    return /^[A-Za-z0-9_.-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** `2026-11-23T12:00:00Z`. */
function timeText(seconds) {
    return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./build/review/findings.js





const ledgerProblems = {
    'ledger/unknown-run': {
        class: 'E_POLICY',
        severity: 'warning',
        means: 'The policy corrects a run that was never booked, so the correction changes nothing.',
        fix: 'Write the id as `carbon-clerk ledger` shows it, or delete the entry.',
    },
    'ledger/unreadable': {
        class: 'E_INCOMPLETE',
        severity: 'warning',
        means: 'A file that was merged earlier could not be read then and was not mended since: what is booked is a least.',
        fix: 'Mend or remove the file; `carbon-clerk scan` says what is wrong with it.',
    },
};
const findings_problem = (0,problem/* reporter */.YX)(ledgerProblems);
/** @throws WorldError when the history that a budget needs cannot be had. */
async function findingsOf(one) {
    const { policy, circumstances, estimated } = one;
    const { at } = circumstances;
    const opened = await ledgerFor(one, at, one.openLedger);
    const drift = opened === null ? [] : driftReports(opened.ledger, policy.learnFromDrift);
    const items = withBias(estimated, drift);
    const judging = {
        gateOn: policy.gateOn,
        undecided: policy.undecided,
        enforced: policy.mode === 'enforce',
        ...one.rules,
        unreadable: [...one.unreadable, ...(opened?.unreadable ?? []).map(({ path }) => path)],
        ledger: opened === null ? null : ledgerWithBias(opened.ledger, drift),
        ...circumstances,
        prices: policy.prices,
        agents: policy.agents,
    };
    const judgeAll = (some) => judge(policy.budgets, some, judging);
    const waived = await withWaivers({ ...one, estimated: items }, judgeAll(items), judgeAll);
    return {
        findings: waived.findings,
        estimated: items,
        problems: [...waived.problems, ...ledgerRemarks(opened, policy)],
        inputs: circumstancesIn(policy, circumstances, opened?.ledger ?? null),
        parts: {
            ...(opened === null ? {} : { ledger: (0,ledger_report/* ledgerReport */.g)(opened.ledger) }),
            ...waived.parts,
            ...(drift.length > 0 ? { drift } : {}),
        },
        ledger: opened,
    };
}
/** Nobody is asked before something is over under a policy that lets somebody allow it. */
async function withWaivers({ policy, policyPath, circumstances: { at }, waiving, estimated }, findings, judgeAll) {
    const without = { findings, problems: [], parts: {} };
    if (policy.waivers === null || waiving === null || at === null)
        return without;
    const { applyWaivers, wantsWaivers } = await __webpack_require__.e(/* import() */ 3639).then(__webpack_require__.bind(__webpack_require__, 3639));
    if (!wantsWaivers(policy.waivers, findings))
        return without;
    const { budgets, waivers: rules } = policy;
    const { open, head } = waiving;
    const source = await open();
    const asked = { rules, budgets, findings, items: estimated, judge: judgeAll, at, policyPath, head, source };
    const { waivers, exceptions, problems, ...outcome } = await applyWaivers(asked);
    const parts = { ...(waivers.length > 0 ? { waivers } : {}), ...(exceptions === null ? {} : { exceptions }) };
    return { findings: outcome.findings, problems, parts };
}
function ledgerRemarks(opened, { budgets }) {
    if (opened === null || budgets.length === 0)
        return [];
    const unknown = opened.unknown.map(({ run, at }) => {
        const hint = 'write the id as "carbon-clerk ledger" shows it, or delete the entry';
        return findings_problem('ledger/unknown-run', at, `the policy corrects "${run}", which was never booked`, hint);
    });
    const unread = opened.unreadable.map(({ path, commit, code }) => {
        const message = `could not be read when it was merged in ${commit.slice(0, 12)} (${code}), so what is booked is a least`;
        return findings_problem('ledger/unreadable', { file: path, line: 1, column: 1 }, message, 'mend or remove the file');
    });
    return [...unknown, ...unread];
}

// EXTERNAL MODULE: ./build/review/frame.js
var review_frame = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/parse/time.js
var time = __webpack_require__(6759);
// EXTERNAL MODULE: ./build/review/record-problems.js
var record_problems = __webpack_require__(741);
;// CONCATENATED MODULE: ./build/review/future.js



const future_report = (0,problem/* reporter */.YX)(record_problems/* recordProblems */.OG);
/** Clocks of machines differ. In seconds. */
const GRACE_S = 600;
/** A time without zone may be that of the earliest zone there is. */
const ZONE_S = 14 * 3600;
/** @param headTime Seconds since 1970; `null` where there is no commit, or nobody says when it was made. Asked only when needed. */
async function futureProblems(changed, headTime) {
    const dated = changed.flatMap(({ item }) => latestOf(item.head ?? null));
    if (dated.length === 0)
        return [];
    const made = await headTime();
    if (made === null)
        return [];
    return dated.filter(({ earliest }) => earliest > made + GRACE_S).map(({ problem }) => problem);
}
function latestOf(record) {
    if (record?.kind !== 'run')
        return [];
    return [record.finished, record.started]
        .flatMap((text) => {
        const read = text === null ? null : (0,time/* parseInstant */.n)(text);
        if (read === null || !read.ok)
            return [];
        const { path: file, line, column } = record.source;
        const message = `the run is of ${read.value.text}, which is later than its commit`;
        const problem = future_report('records/in-the-future', { file, line, column }, message, 'correct the time');
        return [{ earliest: read.value.seconds - (read.value.naive ? ZONE_S : 0), problem }];
    })
        .slice(0, 1);
}

// EXTERNAL MODULE: ./build/review/headline.js
var headline = __webpack_require__(2601);
// EXTERNAL MODULE: ./build/review/items.js
var review_items = __webpack_require__(6785);
// EXTERNAL MODULE: ./build/parse/codeowners.js
var codeowners = __webpack_require__(9595);
;// CONCATENATED MODULE: ./build/review/owners.js
/** Who owns the policy: asked only when a pull request changes it. */

/** GitHub does not load a larger one ("About code owners"). */
const MOST_BYTES = 3 * 1024 * 1024;
function isOwnersFile(path) {
    return codeowners/* CODEOWNERS_PATHS */.x.some((one) => one === path);
}
/** By CODEOWNERS on base: what the pull request writes there does not count yet. */
async function policyOwners(trees, { base }, policyPath) {
    const found = codeowners/* CODEOWNERS_PATHS */.x.map((path) => base.find((entry) => entry.path === path)).find((entry) => entry);
    if (found?.kind !== 'file')
        return [];
    const blob = (await trees.read([found])).get(found.oid);
    if (!blob || blob.size > MOST_BYTES)
        return [];
    return (0,codeowners/* ownersOf */.K)(new TextDecoder().decode(await blob.head(MOST_BYTES)), policyPath);
}

// EXTERNAL MODULE: ./build/review/policy-checks.js
var policy_checks = __webpack_require__(9165);
// EXTERNAL MODULE: ./build/review/problems.js
var review_problems = __webpack_require__(9465);
// EXTERNAL MODULE: ./build/review/trusted-policy.js + 1 modules
var trusted_policy = __webpack_require__(8545);
;// CONCATENATED MODULE: ./build/review/proposal.js


/** A policy that the pull request breaks would hold every later pull request, so it holds this one. */
function proposedProblems({ head, path }, catalogue) {
    if (head.state === 'invalid')
        return head.problems;
    return head.state === 'valid' ? (0,policy_checks/* assumptionProblems */.Gx)(head, path, catalogue) : [];
}
async function describePolicy({ policies, policy, touchesPolicy, owners }, { training_kg, inference_kg }) {
    const { base, head } = policies;
    if (touchesPolicy)
        return proposal(policies, policy, await changes(policies), owners);
    if (base.state !== 'absent' || head.state !== 'absent')
        return (0,trusted_policy/* policyReport */.Nk)(policies, policy, [], null);
    const { suggestPolicy } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2311), __webpack_require__.e(4928), __webpack_require__.e(6916), __webpack_require__.e(4395)]).then(__webpack_require__.bind(__webpack_require__, 6916));
    const sums = { trainingKg: training_kg.central, inferenceKg: inference_kg.central, region: null };
    return (0,trusted_policy/* policyReport */.Nk)(policies, policy, [], suggestPolicy(sums));
}
/** A policy that nobody owns may be changed by whoever may merge. */
async function proposal(policies, policy, proposed, findOwners) {
    if (proposed.length === 0)
        return (0,trusted_policy/* policyReport */.Nk)(policies, policy, proposed, null);
    const owners = await findOwners();
    if (owners.length > 0)
        return { ...(0,trusted_policy/* policyReport */.Nk)(policies, policy, proposed, null), owners };
    const nobody = `nobody owns ${policies.path}: name who has to agree, in CODEOWNERS`;
    return (0,trusted_policy/* policyReport */.Nk)(policies, policy, [...proposed, nobody], null);
}
async function changes({ base, head }) {
    if (head.state === 'absent')
        return ['loosens: the policy is removed: nothing would be held'];
    if (head.state !== 'valid')
        return [];
    const { describeChange } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2311), __webpack_require__.e(4928), __webpack_require__.e(6916), __webpack_require__.e(4395)]).then(__webpack_require__.bind(__webpack_require__, 6916));
    return describeChange(base.state === 'valid' ? base.policy : null, head.policy);
}

// EXTERNAL MODULE: ./build/review/sightings.js + 1 modules
var sightings = __webpack_require__(1359);
// EXTERNAL MODULE: ./build/core/footprint-report.js + 1 modules
var footprint_report = __webpack_require__(5999);
;// CONCATENATED MODULE: ./build/review/sums.js
/** What a pull request adds, what is booked in all, and when serving has emitted as much as training. */






/**
 * New items whole, changed ones by their growth; what earlier merges booked of a run that comes back is not added again. The
 * spread is that of the head's figure.
 */
function addedTotals(estimated, ledger) {
    const growths = estimated.flatMap(({ item, base, head }) => {
        if (!item.head || !head || !(0,core_footprint/* isEstimate */.B)(head) || (item.change !== 'new' && item.change !== 'changed'))
            return [];
        const booked = ledger?.bookedOf(item.head) ?? null;
        const before = base && booked ? (0,ledger_lines/* larger */.yf)(base.lines, booked) : (base?.lines ?? booked);
        return [{ record: item.head, footprint: before ? growth(head, before) : head }];
    });
    (0,same_boundary/* sameBoundary */.n)(growths.map(({ footprint }) => footprint));
    const of = (serves) => growths.filter(({ record }) => (record.kind === 'serving') === serves);
    const operating = ({ footprint: { lines } }) => [lines.operationalKg, lines.idleKg];
    return {
        training_kg: (0,footprint_report/* intervalOfSum */._C)(of(false).flatMap(operating)),
        inference_kg: (0,footprint_report/* intervalOfSum */._C)(of(true).flatMap(operating)),
        embodied_kg: (0,footprint_report/* intervalOfSum */._C)(growths.map(({ footprint }) => footprint.lines.embodiedKg)),
        total_kg: (0,footprint_report/* intervalOfSum */._C)(growths.flatMap(({ footprint }) => (0,footprint_report/* totalAmounts */.Wl)(footprint))),
        energy_kwh: (0,footprint_report/* intervalOfSum */._C)(growths.map(({ footprint }) => footprint.lines.energyKwh)),
        water_l: (0,footprint_report/* intervalOfSum */._C)(growths.map(({ footprint }) => footprint.lines.waterL)),
    };
}
/** What a head adds to what it is held against. Only what is added up: to copy the whole would write out its trail. */
function growth(head, before) {
    const by = (after, was) => {
        const central = Math.max(0, after.central - was.central);
        return { ...after, central, cautious: Math.max(central, after.cautious - was.cautious) };
    };
    const { lines } = head;
    return {
        boundary: head.boundary,
        serving: head.serving,
        lines: {
            energyKwh: by(lines.energyKwh, before.energyKwh),
            operationalKg: by(lines.operationalKg, before.operationalKg),
            idleKg: by(lines.idleKg, before.idleKg),
            embodiedKg: by(lines.embodiedKg, before.embodiedKg),
            waterL: by(lines.waterL, before.waterL),
        },
    };
}
/** Runs that were removed stay booked, and a shrunk one counts as it stood; the rest counts as it is on head. */
function booked(estimated) {
    return estimated.flatMap(({ item, base, head }) => {
        const before = item.base && base && (0,core_footprint/* isEstimate */.B)(base) ? { record: item.base, footprint: base } : null;
        const after = item.head && head && (0,core_footprint/* isEstimate */.B)(head) ? { record: item.head, footprint: head } : null;
        if (!after)
            return before?.record.kind === 'run' ? [before] : [];
        if (!before || after.record.kind !== 'run')
            return [after];
        return emitted(before) > emitted(after) ? [before] : [after];
    });
}
function emitted({ footprint }) {
    return (0,sum/* sumAmounts */.t)((0,footprint_report/* totalAmounts */.Wl)(footprint)).central;
}
/** Training and serving that name the same model; where nothing is named, one model is taken to be meant. */
function breakEvens(estimated) {
    const all = booked(estimated);
    const servings = all.filter(({ record }) => record.kind === 'serving');
    const runs = all.filter(({ record }) => record.kind === 'run');
    const models = [...new Set(servings.map(({ record }) => record.model ?? ''))].sort(problem/* compare */.UD);
    const unnamed = models.length === 1 && runs.every(({ record }) => record.model === null);
    return models.flatMap((model) => {
        const trained = unnamed ? runs : runs.filter(({ record }) => record.model === model);
        return breakEven(model, trained, servings.filter(({ record }) => (record.model ?? '') === model));
    });
}
function breakEven(model, trained, served) {
    const trainingKg = trained.reduce((sum, one) => sum + emitted(one), 0);
    const perDay = served.reduce((sum, one) => sum + emitted(one) / (one.footprint.serving?.days || 1), 0);
    const requestsPerDay = served.reduce((sum, { footprint: { serving } }) => sum + (serving ? serving.requests / serving.days : 0), 0);
    if (trainingKg === 0 || perDay === 0)
        return [];
    const days = trainingKg / perDay;
    const requests = requestsPerDay > 0 ? days * requestsPerDay : null;
    const lifetimeKg = served.reduce((sum, one) => sum + emitted(one), trainingKg);
    return [{ model, training_kg: trainingKg, inference_kg_per_day: perDay, days, requests, lifetime_kg: lifetimeKg }];
}

;// CONCATENATED MODULE: ./build/review/review.js





















/**
 * Judges head against base.
 * @returns always a report: what the world refuses becomes INDETERMINATE, under the rule of the base policy if that
 *   could be read. Only bugs are thrown.
 */
async function review(input) {
    const frame = { ...input, base: input.trees.base, head: input.trees.head };
    let policies = null;
    try {
        const isNamed = recordNames(input.readers);
        const isWanted = (path) => path === input.policyPath || isOwnersFile(path) || isNamed(path);
        const [comparison, trusted] = await Promise.all([input.trees.compare(isWanted), trustedPolicyOf(input)]);
        const candidates = (0,collect/* findCandidates */.eE)(comparison, input.readers);
        const places = (0,trusted_policy/* policyEntries */.zX)(input.policyPath, comparison, trusted);
        const standing = [places.base, places.head].filter((entry) => entry !== null).filter(({ kind }) => kind === 'file');
        const blobs = await readFirst(input.trees, standing, (0,collect/* changedEntries */.bF)(candidates, comparison), async (alone) => {
            // Whether a refusal holds the merge is for the policy to say, if that much can be had.
            policies = await (0,trusted_policy/* readPolicies */.h9)(places, alone, true, input.organizationPolicy);
        });
        const touched = await (0,collect/* touchesRecords */.Mg)(candidates, comparison, blobs);
        const judges = touched || comparison.changed.has(input.policyPath);
        policies = await (0,trusted_policy/* readPolicies */.h9)(places, blobs, judges, input.organizationPolicy);
        return await evaluate(input, frame, comparison, policies, { candidates, blobs, touched });
    }
    catch (error) {
        if (!(error instanceof problem/* WorldError */.nM))
            throw error;
        return (0,review_frame/* failureReport */.LK)(frame, 'INDETERMINATE', error, policies);
    }
}
async function trustedPolicyOf({ trustedPolicy, openTrustedPolicy }) {
    return trustedPolicy === undefined ? openTrustedPolicy?.() : trustedPolicy;
}
/** Names that may be records or stand beside them; built once, asked for every path of two trees. */
function recordNames(readers) {
    return (0,glob/* compileGlobs */.tI)(readers.flatMap(({ paths }) => Object.values(paths).flat()));
}
/** Policies and changed files in one question; when that fails, the policies alone before the failure is passed on. */
async function readFirst(trees, policies, changed, onFailure) {
    const all = [...new Map([...policies, ...changed].map((entry) => [entry.oid, entry])).values()];
    if (all.length === 0)
        return new Map();
    try {
        return await trees.read(all);
    }
    catch (error) {
        if (error instanceof problem/* WorldError */.nM && policies.length > 0)
            await onFailure(await trees.read(policies));
        throw error;
    }
}
async function evaluate(input, frame, comparison, policies, sighted) {
    const { base, head } = policies;
    const { touched, candidates, blobs: known } = sighted;
    const touchesPolicy = comparison.changed.has(policies.path);
    const policy = (0,trusted_policy/* policyOf */.US)(policies);
    if (base.state === 'invalid' && !(head.state === 'valid' && !touched)) {
        return (0,review_frame/* failureReport */.LK)(frame, 'BAD_POLICY', base.problems, policies);
    }
    const required = (0,policy_checks/* requiredRecords */.mV)(policy, comparison.changed);
    if (!touched && !touchesPolicy && !required)
        return quiet(frame, candidates, policies, policy);
    const collection = await (0,collect/* collect */.Fo)({ ...input, candidates, known, inScope: (0,trusted_policy/* scopeOf */.Od)(policies) });
    const catalogue = await input.loadCatalogue();
    const unknown = base.state === 'valid' ? (0,policy_checks/* assumptionProblems */.Gx)(base, policies.path, catalogue) : [];
    if (unknown.length > 0)
        return (0,review_frame/* failureReport */.LK)(frame, 'BAD_POLICY', unknown, policies);
    const openHistory = input.openHistory ?? NO_HISTORY;
    const headTime = async () => (await input.trees.headTime?.()) ?? null;
    const gathered = { comparison, policies, policy, collection, catalogue, touchesPolicy, openHistory, headTime };
    return judged(frame, { ...gathered, input });
}
/** Every repository has one, so its name alone does not make it a record. */
const README = /(?:^|\/)readme\.md$/i;
/** No record can have changed, so nothing is read and nothing heavy is loaded. */
function quiet(frame, candidates, policies, policy) {
    const exists = [...candidates.head, ...candidates.base].some(({ entry, readers, likely }) => {
        return likely && !README.test(entry.path) && readers.some(({ configures }) => !configures);
    });
    const report = {
        ...(0,review_frame/* emptyReport */._O)(frame, (0,trusted_policy/* policyReport */.Nk)(policies, policy, [], null)),
        verdict: exists ? 'PASS' : 'NO_RECORDS',
    };
    return finished(report, policy);
}
async function judged(frame, gathered) {
    const { policy, collection, catalogue, comparison, input } = gathered;
    const owners = () => policyOwners(input.trees, comparison, gathered.policies.path);
    const { estimateAll, overHorizon } = await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(3336), __webpack_require__.e(1041), __webpack_require__.e(4389)]).then(__webpack_require__.bind(__webpack_require__, 7174));
    const before = (0,merge/* mergeRecords */.PI)(collection.base.records);
    const after = (0,merge/* mergeRecords */.PI)(collection.head.records);
    const items = (0,reconcile/* reconcile */.L)(before, after);
    const live = await liveGridOf(items, gathered);
    const estimated = estimateAll(items, policy, catalogue, live);
    const changedItems = estimated.filter(({ item }) => item.change === 'new' || item.change === 'changed');
    const unreadable = [...collection.head.problems, ...after.problems];
    const problems = [
        ...unreadable,
        ...(changedItems.length === 0 ? ((0,policy_checks/* requiredRecords */.mV)(policy, comparison.changed) ?? []) : []),
        ...(0,policy_checks/* silentRecords */.at)(policy, estimated),
        ...(await futureProblems(changedItems, gathered.headTime)),
        ...(gathered.touchesPolicy ? proposedProblems(gathered.policies, catalogue) : []),
    ];
    const held = await findingsOf({
        policy,
        policyPath: frame.policyPath,
        catalogue,
        estimated,
        rules: { matches: matcher(policy), overHorizon: overHorizon(policy, catalogue) },
        unreadable: unreadable.filter((one) => one.severity === 'error').map((one) => one.at.file),
        circumstances: circumstancesOf(gathered.input),
        openLedger: gathered.input.openLedger,
        waiving: gathered.input.waiving ?? null,
    });
    const { findings } = held;
    const located = locate([...problems, ...held.problems], comparison, collection);
    const reports = (0,review_items/* explain */.WE)(described(held.estimated, held.ledger?.ledger ?? null), catalogue);
    const added = addedTotals(held.estimated, held.ledger?.ledger ?? null);
    const records = collection.files.length;
    const report = {
        ...(0,review_frame/* emptyReport */._O)(frame, await describePolicy({ ...gathered, owners }, added)),
        factors_version: catalogue.version,
        inputs: { base: frame.base, head: frame.head, ...held.inputs, records: collection.files },
        verdict: (0,verdict/* decide */.LD)({ findings, problems: located, records }),
        findings,
        ...reports,
        added,
        totals: (0,review_items/* totals */.Sd)(booked(held.estimated)),
        break_even: breakEvens(held.estimated),
        problems: located,
        unused: (0,sightings/* unusedReports */.o)(collection.head.unused, after).filter(({ path }) => comparison.changed.has(path)),
        twins: newTwins(after.runs, items),
        ...held.parts,
        reproduce: frame.reproduce + flagsOf(held.inputs),
    };
    return finished(report, policy);
}
function circumstancesOf({ at, author, labels }) {
    return { at: at ?? null, author: author ?? null, labels: labels ?? null };
}
/** Only those that the pull request adds to. */
function newTwins(runs, items) {
    const added = new Set(items.flatMap(({ change, head }) => (change === 'new' && head ? [head.id] : [])));
    return (0,twins/* findTwins */.h)(runs).filter(({ ids }) => ids.some((id) => added.has(id)));
}
const NO_HISTORY = () => Promise.resolve(null);
/** Only the policy on base may ask for it, and what the pull request changes is asked for first. */
async function liveGridOf(items, { policy, catalogue, openHistory }) {
    const { liveGrid } = policy.accounting;
    if (liveGrid === undefined)
        return null;
    const { askLive } = await Promise.all(/* import() */[__webpack_require__.e(3336), __webpack_require__.e(72)]).then(__webpack_require__.bind(__webpack_require__, 8980));
    const changed = items.filter(({ change }) => change !== 'same');
    const records = [...changed, ...items].flatMap(({ head, base }) => [head, base].filter((one) => one !== null));
    return askLive(records, { catalogue, assume: policy.assume }, liveGrid, openHistory);
}
function finished(report, policy) {
    const { enforced, exitCode } = (0,verdict/* enforce */.FE)(report.verdict, policy);
    const complete = { ...report, enforced, exit_code: exitCode };
    return { ...complete, headline: (0,headline/* headline */.P)(complete) };
}
function described(estimated, ledger) {
    return estimated.flatMap(({ item, base, head }) => {
        const record = item.head ?? item.base;
        const footprint = head ?? base;
        if (!record || !footprint)
            return [];
        const before = item.change === 'changed' && base ? { before: base } : {};
        const booked = item.change === 'new' ? (ledger?.bookedOf(record) ?? null) : null;
        return [{ record, footprint, change: item.change, ...before, ...(booked ? { bookedKg: (0,ledger_lines/* kgOf */.W9)(booked) } : {}) }];
    });
}
/** A problem holds the merge only if the pull request touches its file; old ones are listed. */
function locate(problems, { changed }, { touched }) {
    return (0,review_problems/* problemReports */.n)(problems, ({ at }) => changed.has(at.file) || touched.has(at.file));
}
function matcher(policy) {
    const compiled = new Map(policy.budgets.map((budget) => [budget, (0,glob/* compileGlobs */.tI)(budget.paths)]));
    return (budget, path) => budget.paths.length === 0 || (compiled.get(budget)?.(path) ?? false);
}


/***/ })

};
