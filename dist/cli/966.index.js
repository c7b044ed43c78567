export const id = 966;
export const ids = [966];
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

/***/ 966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseForeignText),
/* harmony export */   V: () => (/* binding */ parseForeignYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6421);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8325);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2230);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6869);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3996);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2164);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2104);
/**
 * YAML of other people's tools: as many documents as there are, anchors and aliases, merge keys, tags, directives. Every
 * scalar is text, as in hand-written YAML (`located.ts`); what it means is the reader's to say, by the tool's own rules.
 *
 * Aliases are not copied, but what they stand for is counted each time, so that a few lines cannot stand for gigabytes
 * when somebody walks the tree. Tags are passed over: nothing is ever made of `!!python/object`, which stays the mapping
 * or the text that it is written as. Of two equal keys the last is taken, as PyYAML, ruamel and js-yaml's users do.
 */









const MAX_DEPTH = 64;
const DEFAULTS = { maxBytes: 8 * 1024 * 1024, maxNodes: 200_000 };
/** Longer texts are scripts and data, of which nobody asks the value; they are read as empty. */
const LONGEST_TEXT = 256 * 1024;
const MOST_WARNINGS = 20;
const report = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .reporter */ .YX)(_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .yamlProblems */ .E);
/** Reads bytes as UTF-8 and then as one YAML document or several. Never throws for what the bytes hold. */
function parseForeignYaml(bytes, options) {
    const maxBytes = options.maxBytes ?? DEFAULTS.maxBytes;
    const start = { file: options.file, line: options.firstLine ?? 1, column: 1 };
    if (bytes.length > maxBytes)
        return { ok: false, problems: [(0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(start, maxBytes)] };
    const decoded = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(options.file, bytes, 'refuse');
    return decoded.ok ? parseForeignText(decoded.value.text, options) : decoded;
}
/** The same of a text; documents that hold nothing are left out, so that an empty file is a list without items. */
function parseForeignText(text, options) {
    const { file, firstLine = 1, maxBytes = DEFAULTS.maxBytes, maxNodes = DEFAULTS.maxNodes } = options;
    const bounds = { maxBytes, maxNodes, maxDepth: MAX_DEPTH };
    const start = { file, line: firstLine, column: 1 };
    const large = (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .oversize */ .AS)(text, start, bounds);
    if (large !== null)
        return { ok: false, problems: [large] };
    const placeAt = (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .placesIn */ .y)(text, file, firstLine);
    const events = (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventsIn */ .pd)(text, start, placeAt, bounds);
    if (!events.ok)
        return events;
    const builder = new ForeignBuilder(text, events.value, placeAt, maxNodes);
    const documents = builder.read(start);
    if (builder.fault !== null)
        return { ok: false, problems: [builder.fault] };
    return { ok: true, value: documents, warnings: builder.warnings.slice(0, MOST_WARNINGS) };
}
/** Walks the events once. */
class ForeignBuilder {
    /** The first thing for which the text cannot be read at all. */
    fault = null;
    warnings = [];
    #text;
    #events;
    #placeAt;
    #maxNodes;
    #anchors = new Map();
    #next = 0;
    #nodes = 0;
    constructor(text, events, placeAt, maxNodes) {
        this.#text = text;
        this.#events = events;
        this.#placeAt = placeAt;
        this.#maxNodes = maxNodes;
    }
    read(start) {
        const documents = [];
        while (this.#next < this.#events.length && this.fault === null) {
            this.#next += 1;
            this.#anchors = new Map();
            const root = this.#node(start);
            this.#next += 1;
            if (!(0,_located_js__WEBPACK_IMPORTED_MODULE_7__/* .isEmpty */ .Im)(root))
                documents.push(root);
        }
        return documents;
    }
    #node(parent) {
        const event = this.#events[this.#next];
        this.#next += 1;
        if (event === undefined || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            throw new Error(`a YAML event is out of order at ${this.#next - 1}`);
        }
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS)
            return this.#alias(event.anchorStart, event.anchorEnd);
        const before = this.#nodes;
        this.#nodes += 1;
        const node = this.#plainNode(event, parent);
        if (event.anchorStart >= 0) {
            const size = this.#nodes - before;
            this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), { node, size });
        }
        return node;
    }
    #plainNode(event, parent) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
            return this.#scalar(event, parent);
        const at = this.#placeAt(event.start);
        return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE ? this.#list(at) : this.#map(at);
    }
    #alias(start, end) {
        const at = this.#placeAt(start - 1);
        const name = this.#text.slice(start, end);
        const anchored = this.#anchors.get(name);
        if (anchored === undefined) {
            const message = `an alias without its anchor: *${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_8__/* .shorten */ .ml)(name)}`;
            this.fault ??= report('yaml/alias', at, message, 'write the value out');
            return { kind: 'scalar', text: '', plain: true, at };
        }
        this.#nodes += anchored.size;
        if (this.#nodes > this.#maxNodes)
            this.fault ??= (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .tooMany */ .Ot)(at, this.#maxNodes);
        return anchored.node;
    }
    #list(at) {
        const items = [];
        while (!this.#closes())
            items.push(this.#node(at));
        return { kind: 'list', items, at };
    }
    #map(at) {
        const entries = new Map();
        const merged = [];
        while (!this.#closes()) {
            const key = this.#node(at);
            const value = this.#node(key.at);
            // What stands between double braces in a template is a mapping as a key.
            if (key.kind !== 'scalar')
                continue;
            if (key.plain && key.text === '<<')
                merged.push(...(value.kind === 'list' ? value.items : [value]));
            else
                this.#set(entries, { key: key.text, keyAt: key.at, value });
        }
        for (const other of merged)
            this.#merge(entries, other);
        return { kind: 'map', entries, at };
    }
    #set(entries, entry) {
        const before = entries.get(entry.key);
        if (before !== undefined) {
            const message = `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_8__/* .shorten */ .ml)(entry.key)}" stands here for the second time; the first is on line ${before.keyAt.line}`;
            this.warnings.push(report('yaml/repeated-key', entry.keyAt, message, 'keep one of the two'));
        }
        entries.set(entry.key, entry);
    }
    /** Keys that stand in the mapping itself, or came with an earlier merge, are the ones that hold. */
    #merge(entries, other) {
        if (other.kind !== 'map')
            return;
        this.#nodes += other.entries.size;
        if (this.#nodes > this.#maxNodes)
            this.fault ??= (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .tooMany */ .Ot)(other.at, this.#maxNodes);
        if (this.fault !== null)
            return;
        for (const entry of other.entries.values())
            if (!entries.has(entry.key))
                entries.set(entry.key, entry);
    }
    #scalar(event, parent) {
        const plain = event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN;
        if (event.valueStart < 0)
            return { kind: 'scalar', text: '', plain, at: parent };
        const at = this.#placeAt((0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .opening */ .z)(this.#text, event.style, event.valueStart));
        if (event.valueEnd - event.valueStart > LONGEST_TEXT)
            return { kind: 'scalar', text: '', plain: false, at };
        const text = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(this.#text, event).replace(/[\0\ud800-\udfff]/gu, '\ufffd');
        return { kind: 'scalar', text, plain, at };
    }
    /** Steps over the end of the list or mapping, if that is what comes next. */
    #closes() {
        const closes = this.#events[this.#next]?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP;
        if (closes)
            this.#next += 1;
        return closes;
    }
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
