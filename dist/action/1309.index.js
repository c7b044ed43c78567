export const id = 1309;
export const ids = [1309];
export const modules = {

/***/ 1309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parseYamlBytes),
/* harmony export */   parseLocatedYaml: () => (/* binding */ parseLocatedYaml),
/* harmony export */   x: () => (/* binding */ RECORD_LIMITS)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8325);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2230);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6869);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2164);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2104);
/**
 * YAML as people write it by hand: one document, no aliases, tags, directives or merge keys, every scalar as text.
 *
 * js-yaml hands out events with offsets, so one parser gives both safety and places. It took 0.1 s for each of some
 * fifty hostile texts of 8 MiB; a parser that builds its own tree with ranges needed 41 s for 1 KB of `? ? ?`.
 */







const MAX_DEPTH = 20;
/** What a record may be: 8 MiB of which most is comment; 50,000 values take 0.1 s. */
const RECORD_LIMITS = { maxBytes: 8 * 1024 * 1024, maxNodes: 50_000 };
const MOST_PROBLEMS = 20;
const report = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .reporter */ .YX)(_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .yamlProblems */ .E);
/** Reads bytes as UTF-8 and then as YAML. */
function parseYamlBytes(bytes, options) {
    const maxBytes = options.maxBytes ?? RECORD_LIMITS.maxBytes;
    const start = { file: options.file, line: options.firstLine ?? 1, column: 1 };
    if (bytes.length > maxBytes)
        return refuse((0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(start, maxBytes));
    const decoded = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(options.file, bytes, 'refuse');
    return decoded.ok ? parseLocatedYaml(decoded.value.text, options) : decoded;
}
/** Reads a text as one YAML document; an empty one is a problem. Never throws for what the text holds. */
function parseLocatedYaml(text, options) {
    const { file, firstLine = 1, maxBytes = RECORD_LIMITS.maxBytes, maxNodes = RECORD_LIMITS.maxNodes } = options;
    const start = { file, line: firstLine, column: 1 };
    const bounds = { maxBytes, maxNodes, maxDepth: MAX_DEPTH };
    const large = (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .oversize */ .AS)(text, start, bounds);
    if (large !== null)
        return refuse(large);
    const placeAt = (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .placesIn */ .y)(text, file, firstLine);
    const directive = directiveIn(text);
    if (directive !== null) {
        return refuse(report('yaml/directive', placeAt(directive), 'a directive: a line that begins with "%"', 'delete the line'));
    }
    const events = (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventsIn */ .pd)(text, start, placeAt, bounds);
    return events.ok ? build(text, events.value, placeAt, start) : events;
}
function build(text, events, placeAt, start) {
    const documents = events.filter((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT).length;
    const bare = events.every((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT || isNothing(event));
    if (bare)
        return refuse(report('yaml/empty', start, 'nothing but comments or white space', 'fill it in, or delete the file'));
    if (documents > 1) {
        const at = placeAt(secondDocument(events));
        return refuse(report('yaml/many-documents', at, 'a second document begins here', 'keep one document in a file'));
    }
    const problems = [];
    const tree = new _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .TreeBuilder */ .G(text, events, placeAt, problems).read(start);
    const [first, ...others] = problems.slice(0, MOST_PROBLEMS);
    return first ? { ok: false, problems: [first, ...others] } : { ok: true, value: tree };
}
/** Offset of the first line that begins with `%` before any content. */
function directiveIn(text) {
    const line = /[ \t]*(?:#[^\r\n]*)?[\r\n]/y;
    while (line.test(text))
        if (text[line.lastIndex] === '%')
            return line.lastIndex;
    return text[0] === '%' ? 0 : null;
}
function isNothing(event) {
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR && event.valueStart < 0 && event.tagStart < 0;
}
function secondDocument(events) {
    const first = events.findIndex((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT);
    const second = events.findIndex((event, index) => index > first && event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT);
    const before = events.slice(0, second).map(lastOffset);
    const after = events
        .slice(second)
        .map(lastOffset)
        .find((offset) => offset >= 0);
    return after ?? before.reduce((a, b) => Math.max(a, b), 0);
}
function lastOffset(event) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return event.valueStart;
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING ? event.start : -1;
}
function refuse(problem) {
    return { ok: false, problems: [problem] };
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
