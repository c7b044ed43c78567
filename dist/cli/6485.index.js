export const id = 6485;
export const ids = [6485];
export const modules = {

/***/ 1794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ LIVE_SERVICES),
/* harmony export */   F7: () => (/* binding */ SLOT_S),
/* harmony export */   Op: () => (/* binding */ liveKey),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   iA: () => (/* binding */ minuteOf)
/* harmony export */ });
/** `uk-carbon-intensity`: NESO, Great Britain, free. `electricity-maps`: most of the world, for those who have a token. */
const LIVE_SERVICES = ['uk-carbon-intensity', 'electricity-maps'];
/** Seconds of one reading of each service. */
const SLOT_S = { 'uk-carbon-intensity': 1800, 'electricity-maps': 3600 };
function liveKey({ zone, from, to }) {
    return `${zone}/${minuteOf(from)}..${minuteOf(to)}`;
}
/** `2026-11-01T06:00Z`. */
function minuteOf(seconds) {
    return `${new Date(seconds * 1000).toISOString().slice(0, 16)}Z`;
}
const HOUR = 3600;
const DAY = 86_400;
/** A window may be shorter than the stated hours by this share: clocks round, and trackers start late. */
const SLACK = 0.1;
/** The stretch of time that a run took; `null` when the record does not say, or says what cannot be. */
function spanOf(times, slotS) {
    const lasted = times.wallHours === null ? null : times.wallHours * HOUR;
    const begun = momentOf(times.started);
    const ended = momentOf(times.finished);
    const start = begun ?? (ended?.exact && lasted !== null ? { seconds: ended.seconds - lasted, exact: true } : null);
    const end = ended ?? (begun?.exact && lasted !== null ? { seconds: begun.seconds + lasted, exact: true } : null);
    if (start === null || end === null || end.seconds < start.seconds)
        return null;
    if (start.exact && end.exact) {
        // A long run is not made greener by naming a few of its hours.
        if (lasted !== null && lasted > (end.seconds - start.seconds) * (1 + SLACK) + slotS)
            return null;
        const from = Math.floor(start.seconds / slotS) * slotS;
        return { from, to: Math.max(Math.ceil(end.seconds / slotS) * slotS, from + slotS), precision: 'hours' };
    }
    const from = Math.floor(start.seconds / DAY) * DAY;
    const to = Math.floor(end.seconds / DAY) * DAY + DAY;
    return lasted !== null && lasted > to - from ? null : { from, to, precision: 'days' };
}
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;
/** A time without a zone is read as UTC, which may be half a day off: it is not `exact`. */
function momentOf(text) {
    const [, date, time, zone] = MOMENT.exec(text ?? '') ?? [];
    if (date === undefined)
        return null;
    const milliseconds = Date.parse(`${date}T${time ?? '00:00'}${zone ?? 'Z'}`);
    return Number.isNaN(milliseconds) ? null : { seconds: milliseconds / 1000, exact: zone !== undefined };
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

/***/ 2230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pd: () => (/* binding */ eventsIn),
  AS: () => (/* binding */ oversize),
  g$: () => (/* binding */ tooLarge),
  Ot: () => (/* binding */ tooMany)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/yaml/problems.js
var problems = __webpack_require__(2164);
;// CONCATENATED MODULE: ./build/parse/yaml/syntax.js


const report = (0,problem/* reporter */.YX)(problems/* yamlProblems */.E);
/** What js-yaml says, in the words of somebody who edits the file; the first pattern that fits. */
const SAYINGS = [
    [/tab characters/, 'the line is indented with a tab', 'indent with spaces'],
    [
        /mapping entry|multiline key|implicit key/,
        'this line does not fit the lines around it',
        'check the indentation and the colon; quote a value that contains ": "',
    ],
    [/sequence entry/, 'this list item does not fit the lines around it', 'check the indentation'],
    [
        /quoted scalar|deficient indentation/,
        'a quote is opened and never closed, or its text is not indented',
        'close the quote on the same line',
    ],
    [
        /found ','|flow|missed comma/,
        'a bracket or comma is missing or too much',
        'check the commas, and that each [ and { is closed',
    ],
    [/null byte|non-printable|control/, 'the text contains a control character', 'delete it'],
    [/unexpected end/, 'the file ends in the middle of a value', 'check that quotes and brackets are closed'],
];
/**
 * @param reason The parser's reason; empty when it gave none.
 * @param maxDepth How deep lists and mappings may nest.
 */
function syntaxProblem(reason, at, maxDepth) {
    if (reason.includes('maxDepth')) {
        return report('yaml/too-deep', at, `lists and mappings are nested more than ${maxDepth} deep`, 'nest less');
    }
    const saying = SAYINGS.find(([pattern]) => pattern.test(reason));
    if (saying)
        return report('yaml/syntax', at, saying[1], saying[2]);
    const message = reason === '' ? 'the YAML cannot be read' : `the YAML cannot be read here: ${reason}`;
    return report('yaml/syntax', at, message, 'check the indentation, the colons and the quotes');
}

;// CONCATENATED MODULE: ./build/parse/yaml/events.js
/** The events of js-yaml, with bounds on bytes, values and depth that are held before memory is spent. */




const events_report = (0,problem/* reporter */.YX)(problems/* yamlProblems */.E);
/** What is too much about a text, before any parser sees it. */
function oversize(text, start, { maxBytes, maxNodes }) {
    if (byteLength(text, maxBytes) > maxBytes)
        return tooLarge(start, maxBytes);
    return countIndicators(text, maxNodes * 3) > maxNodes * 3 ? tooMany(start, maxNodes) : null;
}
/** The events of a text that is not oversize; one problem where it is not YAML, or more than the bounds allow. */
function eventsIn(text, start, placeAt, { maxNodes, maxDepth }) {
    const events = eventsOf(text, placeAt, maxDepth);
    if (!Array.isArray(events))
        return { ok: false, problems: [events] };
    if (events.filter(isNode).length > maxNodes)
        return { ok: false, problems: [tooMany(start, maxNodes)] };
    const deep = tooDeep(events, maxDepth);
    if (deep !== null)
        return { ok: false, problems: [syntaxProblem('maxDepth', placeAt(deep), maxDepth)] };
    return { ok: true, value: events };
}
function tooLarge(at, maxBytes) {
    const message = `more than ${maxBytes.toLocaleString('en-US')} bytes of YAML`;
    return events_report('yaml/too-large', at, message, 'split it into several files');
}
function tooMany(at, maxNodes) {
    const message = `more than ${maxNodes.toLocaleString('en-US')} keys and values`;
    return events_report('yaml/too-many-values', at, message, 'split it into several files');
}
function eventsOf(text, placeAt, maxDepth) {
    try {
        // js-yaml counts the document and some scalars as levels; `tooDeep` counts exactly.
        return (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: maxDepth + 3 });
    }
    catch (error) {
        // js-yaml asks its callers to catch everything: a tag of a megabyte ends in a RangeError of the regular expression.
        if (error instanceof js_yaml/* YAMLException */.tB)
            return syntaxProblem(error.reason, placeAt(error.mark?.position ?? 0), maxDepth);
        return syntaxProblem('', placeAt(0), maxDepth);
    }
}
/** Offset of the first list or mapping inside too many others. */
function tooDeep(events, maxDepth) {
    let depth = 0;
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP)
            depth -= 1;
        else if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
            depth = 0;
        else if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE || event.type === js_yaml/* EVENT_ID */.hy.MAPPING) {
            depth += 1;
            if (depth > maxDepth)
                return event.start;
        }
    }
    return null;
}
function isNode(event) {
    return event.type !== js_yaml/* EVENT_ID */.hy.POP && event.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT;
}
/**
 * Every key and every item needs a character of its own (`:`, `-`, `,`, `?`, `[`, `{`), so counting those bounds the
 * tree before memory is spent on it. Lines count as well, for a text of many lines takes memory too; those of comments do not.
 */
function countIndicators(text, enough) {
    let [count, comment, blank] = [0, false, true];
    for (let at = 0; at < text.length && count <= enough; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 10 || code === 13) {
            comment = false;
            blank = true;
        }
        else if (!comment && code !== 32 && code !== 9) {
            if (blank && code === 35)
                comment = true;
            else if (blank)
                count += 1;
            if (!comment && (code === 58 || code === 45 || code === 44 || code === 63 || code === 91 || code === 123))
                count += 1;
            blank = false;
        }
    }
    return count;
}
/** Exact only when it may matter: a UTF-16 unit takes one to three bytes. */
function byteLength(text, limit) {
    return text.length > limit || text.length * 3 <= limit ? text.length : new TextEncoder().encode(text).length;
}


/***/ }),

/***/ 6869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ placesIn)
/* harmony export */ });
/** Turns offsets in a text into places. Line ends are LF, CRLF and a lone CR, as in YAML. */
function placesIn(text, file, firstLine) {
    const starts = [0];
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10))
            starts.push(at + 1);
    }
    return (offset) => {
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { file, line: firstLine + low, column: offset - (starts[low] ?? 0) + 1 };
    };
}


/***/ }),

/***/ 3996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   w8: () => (/* binding */ keyPlaceOf)
/* harmony export */ });
/** No value at all: nothing after the colon, `~` or `null`. */
function isEmpty(node) {
    return node.kind === 'scalar' && node.plain && /^(?:~|null|Null|NULL)?$/.test(node.text);
}
/** The place of what a path leads to: `['budgets', 0, 'limit']`. As far as the path goes, so a missing key is at its parent. */
function placeOf(root, path) {
    return nodeAt(root, path).at;
}
/** The place of the key at the end of a path, for problems that are about the key and not its value. */
function keyPlaceOf(root, path) {
    const parent = nodeAt(root, path.slice(0, -1));
    const entry = parent.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
    return entry?.keyAt ?? placeOf(root, path);
}
/** Text, arrays and objects without a prototype, for a schema to look at. Empty values are `undefined`. */
function toPlain(node) {
    if (isEmpty(node))
        return undefined;
    if (node.kind === 'scalar')
        return node.text;
    if (node.kind === 'list')
        return node.items.map(toPlain);
    const plain = Object.create(null);
    for (const { key, value } of node.entries.values())
        plain[key] = toPlain(value);
    return plain;
}
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        const next = node.kind === 'map'
            ? node.entries.get(String(step))?.value
            : node.kind === 'list'
                ? node.items[Number(step)]
                : undefined;
        if (!next)
            return node;
        node = next;
    }
    return node;
}


/***/ }),

/***/ 2164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ yamlProblems)
/* harmony export */ });
/** What can be wrong with a YAML text before anybody asks what it means. */
const yamlProblems = {
    'yaml/syntax': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'The text is not valid YAML.',
        fix: 'Correct the line; indent with spaces and quote values that contain `: ` or ` #`.',
    },
    'yaml/duplicate-key': {
        class: 'E_DUP_KEY',
        severity: 'error',
        means: 'A key stands twice in one mapping, so that one of the two values would be lost.',
        fix: 'Keep one of them.',
    },
    'yaml/repeated-key': {
        class: 'E_DUP_KEY',
        severity: 'warning',
        means: 'A key stands twice in one mapping of a file that another tool reads. The last one is taken, as such tools do.',
        fix: 'Keep one of them.',
    },
    'yaml/alias': {
        class: 'E_ALIAS',
        severity: 'error',
        means: 'The text refers to another part of itself with `*name`, in a file written by hand or to a part that is not there. A few lines of that can stand for gigabytes.',
        fix: 'Write the value out.',
    },
    'yaml/merge-key': {
        class: 'E_UNKNOWN_FIELD',
        severity: 'error',
        means: 'The text merges one mapping into another with `<<`, which YAML 1.2 does not have.',
        fix: 'Write the keys out.',
    },
    'yaml/tag': {
        class: 'E_TAG',
        severity: 'error',
        means: 'A value has a tag such as `!!float`, `!!binary` or `!custom`.',
        fix: 'Delete the tag; the field says what kind of value it takes.',
    },
    'yaml/directive': {
        class: 'E_DIRECTIVE',
        severity: 'error',
        means: 'A line begins with `%`: a directive, with which the same text may mean other values.',
        fix: 'Delete the line.',
    },
    'yaml/many-documents': {
        class: 'E_MULTIDOC',
        severity: 'error',
        means: 'The file holds more than one document, separated by `---`.',
        fix: 'Keep one document, or write several files.',
    },
    'yaml/empty': {
        class: 'E_MISSING',
        severity: 'error',
        means: 'The file holds nothing but comments or white space.',
        fix: 'Fill it in, or delete it.',
    },
    'yaml/complex-key': {
        class: 'E_TYPE',
        severity: 'error',
        means: 'A key is a list or a mapping.',
        fix: 'Write a plain word as the key.',
    },
    'yaml/character': {
        class: 'E_NAME',
        severity: 'error',
        means: 'A text contains a NUL character or half of a surrogate pair, which cannot be stored or shown.',
        fix: 'Delete the escape sequence.',
    },
    'yaml/too-deep': {
        class: 'E_DEPTH',
        severity: 'error',
        means: 'Lists and mappings are nested deeper than is read: 20 in files written by hand, 64 in those of other tools.',
        fix: 'Nest less.',
    },
    'yaml/too-many-values': {
        class: 'E_COUNT',
        severity: 'error',
        means: 'The file holds more keys and values than are read.',
        fix: 'Split it into several files.',
    },
    'yaml/too-long': {
        class: 'E_SIZE',
        severity: 'error',
        means: 'One text in the file is longer than 64 KiB.',
        fix: 'Shorten it.',
    },
    'yaml/too-large': {
        class: 'E_SIZE',
        severity: 'error',
        means: 'The file is larger than is read.',
        fix: 'Split it into several files.',
    },
};


/***/ }),

/***/ 2104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ TreeBuilder),
/* harmony export */   z: () => (/* binding */ opening)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6421);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2164);




const report = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .reporter */ .YX)(_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlProblems */ .E);
/** No value that anybody asks for is longer, and unfolding megabytes of lines takes twenty times as much memory. */
const LONGEST_TEXT = 64 * 1024;
/** Walks the events once; what is refused is noted and the walk goes on, so that all of it is shown together. */
class TreeBuilder {
    #text;
    #events;
    #placeAt;
    #problems;
    #next = 1;
    constructor(text, events, placeAt, problems) {
        this.#text = text;
        this.#events = events;
        this.#placeAt = placeAt;
        this.#problems = problems;
    }
    /** @param parent Where an empty value is said to stand. */
    read(parent) {
        const event = this.#events[this.#next];
        this.#next += 1;
        if (event === undefined || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            throw new Error(`a YAML event is out of order at ${this.#next - 1}`);
        }
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS) {
            const at = this.#placeAt(event.anchorStart - 1);
            const name = this.#quote(event.anchorStart, event.anchorEnd);
            this.#problems.push(report('yaml/alias', at, `an alias: *${name}`, 'write the value out'));
            return { kind: 'scalar', text: '', plain: true, at };
        }
        if (event.tagStart >= 0) {
            const tag = this.#quote(event.tagStart, event.tagEnd);
            this.#problems.push(report('yaml/tag', this.#placeAt(event.tagStart), `a tag: ${tag}`, 'delete the tag'));
        }
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE)
            return this.#list(this.#placeAt(event.start));
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
            return this.#map(this.#placeAt(event.start));
        return this.#scalar(event, parent);
    }
    #list(at) {
        const items = [];
        while (!this.#closes())
            items.push(this.read(at));
        return { kind: 'list', items, at };
    }
    #map(at) {
        const entries = new Map();
        while (!this.#closes()) {
            const key = this.read(at);
            const value = this.read(key.at);
            if (key.kind !== 'scalar') {
                this.#problems.push(report('yaml/complex-key', key.at, 'a list or a mapping is used as a key', 'write a plain word as the key'));
                continue;
            }
            this.#note(key.text, key.at, entries);
            if (!entries.has(key.text))
                entries.set(key.text, { key: key.text, keyAt: key.at, value });
        }
        return { kind: 'map', entries, at };
    }
    #note(key, at, entries) {
        const before = entries.get(key);
        if (before) {
            const message = `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(key)}" stands here for the second time; the first is on line ${before.keyAt.line}`;
            this.#problems.push(report('yaml/duplicate-key', at, message, 'keep one of the two'));
        }
        if (key === '<<')
            this.#problems.push(report('yaml/merge-key', at, 'a merge key: <<', 'write the keys out'));
    }
    #scalar(event, parent) {
        const plain = event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN;
        if (event.valueStart < 0)
            return { kind: 'scalar', text: '', plain, at: parent };
        const at = this.#placeAt(opening(this.#text, event.style, event.valueStart));
        if (event.valueEnd - event.valueStart > LONGEST_TEXT) {
            this.#problems.push(report('yaml/too-long', at, `a text of more than ${LONGEST_TEXT / 1024} KiB`, 'shorten it'));
            return { kind: 'scalar', text: '', plain: false, at };
        }
        const text = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(this.#text, event);
        if (text.includes('\0') || /[\ud800-\udfff]/u.test(text)) {
            const what = text.includes('\0') ? 'a NUL character' : 'half of a surrogate pair';
            this.#problems.push(report('yaml/character', at, `the text contains ${what}`, 'delete the escape sequence'));
        }
        return { kind: 'scalar', text, plain, at };
    }
    /** Steps over the end of the list or mapping, if that is what comes next. */
    #closes() {
        const closes = this.#events[this.#next]?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP;
        if (closes)
            this.#next += 1;
        return closes;
    }
    #quote(start, end) {
        return (0,_core_number_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(this.#text.slice(start, end));
    }
}
/** Where a person sees the value begin: at its quote or at its `|`. */
function opening(text, style, valueStart) {
    if (style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED || style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED)
        return valueStart - 1;
    if (style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.LITERAL_BLOCK)
        return Math.max(text.lastIndexOf('|', valueStart - 1), 0);
    if (style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.FOLDED_BLOCK)
        return Math.max(text.lastIndexOf('>', valueStart - 1), 0);
    return valueStart;
}


/***/ })

};
