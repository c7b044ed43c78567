export const id = 8820;
export const ids = [8820];
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

/***/ 8820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson),
  l: () => (/* binding */ parseJsonText)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/text.js + 1 modules
var parse_text = __webpack_require__(8325);
// EXTERNAL MODULE: ./build/parse/yaml/lines.js
var lines = __webpack_require__(6869);
// EXTERNAL MODULE: ./build/core/number.js
var number = __webpack_require__(6421);
;// CONCATENATED MODULE: ./build/parse/json/explain.js
/** What Python's json module writes for floats that are no numbers. */
const NON_FINITE = /NaN|-?Infinity/y;
const CUT_HINT = 'the file was cut, or is still being written; write it again';
function explain(text, offset, where) {
    const sign = text[offset];
    if (where === 'in a text')
        return inText(text, offset);
    if (sign === undefined) {
        return { offset, message: 'the text ends in the middle of a value', hint: CUT_HINT };
    }
    if (where === 'after the end')
        return afterTheEnd(sign, offset);
    if (sign === '/' || sign === '#') {
        return { offset, message: 'a comment, which JSON does not have', hint: 'delete the comment' };
    }
    if (where === 'after a comma') {
        return { offset, message: `a comma stands before the closing "${sign}"`, hint: 'delete the comma' };
    }
    if (sign === "'") {
        return { offset, message: 'a single quote, where JSON has double quotes', hint: 'write "…" with double quotes' };
    }
    return atSign(text, offset, where);
}
/** What stands there is not quoted: it may be a name or an address that nobody should read in a comment. */
function atSign(text, offset, where) {
    if (where === 'for a value')
        return forValue(text, offset);
    if (where === 'for a key') {
        return { offset, message: 'a key is not in double quotes', hint: 'write keys in double quotes' };
    }
    if (where === 'after a key')
        return { offset, message: 'a key is not followed by a colon', hint: 'write the colon' };
    const hint = 'write a comma between two parts, and close each bracket';
    return { offset, message: 'neither a comma nor a closing bracket follows a value', hint };
}
function forValue(text, offset) {
    NON_FINITE.lastIndex = offset;
    const special = NON_FINITE.exec(text)?.[0];
    if (special !== undefined) {
        const message = `${special} is not a number of JSON`;
        return { offset, message, hint: 'write the number that was measured, or null where there is none' };
    }
    const word = /^(?:True|False|None)\b/.exec(text.slice(offset, offset + 6))?.[0];
    if (word !== undefined) {
        return { offset, message: `${word} is a word of Python, not of JSON`, hint: 'write the file with json.dump' };
    }
    if (/^[+-]?[.0-9]/.test(text.slice(offset, offset + 3))) {
        return { offset, message: 'this is not a number of JSON', hint: 'write for example 0.5 or 1e-05, without a unit' };
    }
    return { offset, message: 'no value stands here', hint: 'write a value, with texts in double quotes' };
}
function afterTheEnd(sign, offset) {
    if (sign === '{' || sign === '[') {
        const message = 'a second value begins here; is this JSON Lines?';
        return { offset, message, hint: 'name the file .jsonl if each line is a value of its own, or keep one value' };
    }
    return { offset, message: 'something stands after the end of the value', hint: 'delete what follows it' };
}
/** @param start The opening quote. */
function inText(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code < 0x20) {
            const message = code === 10 || code === 13 ? 'a text goes over the end of its line' : 'a control character in a text';
            return { offset: at, message, hint: 'close the quote, or write the character as an escape such as \\n' };
        }
        if (code !== 0x5c)
            continue;
        if (!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(at, at + 6)) && at + 6 <= text.length) {
            const message = `"${text.slice(at, at + 2)}" is not an escape of JSON`;
            return { offset: at, message, hint: 'write a backslash as \\\\' };
        }
        at += 1;
    }
    return { offset: start, message: 'a text is opened and never closed', hint: CUT_HINT };
}

;// CONCATENATED MODULE: ./build/parse/json/exact.js
/**
 * A JSON parser that knows where everything stands and what is wrong in words. Slower than `JSON.parse`, which reads
 * whatever is in order; this one is asked only where something is not, or where a place has to be told.
 *
 * The grammar is RFC 8259; `NaN`, `Infinity` and `-Infinity`, which Python's json module writes, are read on request.
 */


const MOST_TWICE = 20;
const BLANK = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null/y;
const MEANING = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
/** Carries what is wrong out of the depth of the text; never leaves this file. */
class Stop extends Error {
    fault;
    constructor(fault) {
        super(fault.message);
        this.fault = fault;
    }
}
function parseExactly(text, limits) {
    try {
        return new ExactParser(text, limits).document();
    }
    catch (error) {
        if (error instanceof Stop)
            return error.fault;
        throw error;
    }
}
class ExactParser {
    #text;
    #limits;
    #twice = [];
    #at = 0;
    #depth = 0;
    #nodes = 0;
    constructor(text, limits) {
        this.#text = text;
        this.#limits = limits;
    }
    document() {
        this.#blank();
        const value = this.#value(this.#at);
        this.#blank();
        if (this.#at < this.#text.length)
            this.#fail(explain(this.#text, this.#at, 'after the end'));
        return { ...value, twice: this.#twice };
    }
    /** @param at Where the value is said to stand: its own place, or that of its key. */
    #value(at) {
        this.#nodes += 1;
        if (this.#nodes > this.#limits.maxNodes) {
            const message = `more than ${this.#limits.maxNodes.toLocaleString('en-US')} values`;
            this.#stop('json/too-many-values', message, 'split the file into several');
        }
        const sign = this.#text[this.#at];
        if (sign === '{' || sign === '[')
            return this.#nested(sign, at);
        if (sign === '"')
            return { value: this.#string(), located: at };
        return { value: this.#scalar(), located: at };
    }
    #nested(sign, at) {
        this.#depth += 1;
        if (this.#depth > this.#limits.maxDepth) {
            const message = `lists and objects are nested more than ${this.#limits.maxDepth} deep`;
            this.#stop('json/too-deep', message, 'nest less');
        }
        this.#at += 1;
        const nested = sign === '{' ? this.#object(at) : this.#list(at);
        this.#depth -= 1;
        return nested;
    }
    #list(at) {
        const [value, parts] = [[], []];
        for (let more = !this.#closes(']'); more; more = this.#goesOn(']')) {
            const item = this.#value(this.#at);
            value.push(item.value);
            parts.push(item.located);
        }
        return { value, located: { at, keys: null, parts } };
    }
    #object(at) {
        const found = new Map();
        for (let more = !this.#closes('}'); more; more = this.#goesOn('}')) {
            const keyAt = this.#at;
            if (this.#text[keyAt] !== '"')
                this.#fail(explain(this.#text, keyAt, 'for a key'));
            const key = this.#string();
            this.#blank();
            if (this.#text[this.#at] !== ':')
                this.#fail(explain(this.#text, this.#at, 'after a key'));
            this.#at += 1;
            this.#blank();
            if (found.has(key))
                this.#noteTwice(key, keyAt);
            found.set(key, this.#value(keyAt));
        }
        const parts = [...found.values()].map(({ located }) => located);
        return { value: objectOf(found), located: { at, keys: [...found.keys()], parts } };
    }
    #noteTwice(key, offset) {
        if (this.#twice.length >= MOST_TWICE)
            return;
        const message = `"${(0,number/* shorten */.ml)(key)}" stands here for the second time in one object`;
        this.#twice.push({ code: 'json/duplicate-key', offset, message, hint: 'keep one of the two' });
    }
    #string() {
        const start = this.#at;
        const end = closingQuote(this.#text, start);
        const read = end === -1 ? null : unquoted(this.#text.slice(start, end + 1));
        if (read === null)
            this.#fail(explain(this.#text, start, 'in a text'));
        this.#at = end + 1;
        return read;
    }
    #scalar() {
        const special = this.#limits.nonFinite === 'allow' ? this.#take(NON_FINITE) : null;
        if (special !== null)
            return Number(special);
        const start = this.#at;
        const word = this.#take(WORD);
        const number = word ?? this.#take(NUMBER);
        // What follows must end the value: `12kWh` and `007` begin with a number and are none.
        if (number === null || /[^ \t\n\r,\]}:]/.test(this.#text[this.#at] ?? ' ')) {
            this.#at = start;
            this.#fail(explain(this.#text, start, 'for a value'));
        }
        return word === null ? Number(number) : MEANING.get(word);
    }
    /** Steps over a closing bracket directly after the opening one. */
    #closes(bracket) {
        this.#blank();
        if (this.#text[this.#at] !== bracket)
            return false;
        this.#at += 1;
        return true;
    }
    /** Steps over the comma before the next part, or over the closing bracket. */
    #goesOn(bracket) {
        this.#blank();
        const sign = this.#text[this.#at];
        if (sign !== ',' && sign !== bracket)
            this.#fail(explain(this.#text, this.#at, 'between'));
        this.#at += 1;
        if (sign === bracket)
            return false;
        this.#blank();
        const next = this.#text[this.#at];
        if (next === '}' || next === ']')
            this.#fail(explain(this.#text, this.#at, 'after a comma'));
        return true;
    }
    #blank() {
        this.#take(BLANK);
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#text);
        if (match === null)
            return null;
        this.#at = pattern.lastIndex;
        return match[0];
    }
    #fail({ offset, message, hint }) {
        throw new Stop({ code: 'json/syntax', offset, message, hint });
    }
    #stop(code, message, hint) {
        throw new Stop({ code, offset: this.#at, message, hint });
    }
}
/** By hand, because a pattern of runs and escapes overflows the stack of regular expressions on a text of megabytes. */
function closingQuote(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            return at;
        if (code === 0x5c)
            at += 1;
    }
    return -1;
}
function unquoted(written) {
    // Most texts have neither escapes nor control characters, and a parser for each of them costs the most here.
    if (!/[\\\u0000-\u001f]/.test(written))
        return written.slice(1, -1);
    try {
        return String(JSON.parse(written));
    }
    catch {
        return null;
    }
}
/** As `JSON.parse` makes it: a key named `__proto__` is a key like any other. */
function objectOf(found) {
    return Object.fromEntries([...found].map(([key, { value }]) => [key, value]));
}

// EXTERNAL MODULE: ./build/parse/json/problems.js
var problems = __webpack_require__(3179);
;// CONCATENATED MODULE: ./build/parse/json/walk.js
/**
 * What `JSON.parse` does not say, cheaply: how deep a text nests, and whether keys were lost because they stood twice.
 * Native searches and one walk of the tree take a fifth of the time of `JSON.parse`; a loop over the characters takes as
 * long as the parser itself.
 */
/** A text with fewer brackets than this takes little memory, however it nests. */
const MANY_BRACKETS = 200_000;
/** Says whether a text may be given to `JSON.parse`, which would build five million nested lists and fill the memory. */
function mayBeParsed(text, maxDepth) {
    if (text.length < MANY_BRACKETS)
        return true;
    const brackets = occurrences(text, '{', MANY_BRACKETS) + occurrences(text, '[', MANY_BRACKETS);
    return brackets < MANY_BRACKETS || deepest(text, maxDepth) <= maxDepth;
}
/** @param maxDepth Looks no deeper, so that the walk itself cannot go too deep. */
function measure(value, maxDepth, maxNodes) {
    const tree = { members: 0, nodes: 1, colons: 0, tooDeep: false };
    add(value, maxDepth, maxNodes, tree);
    return tree;
}
function add(value, levels, maxNodes, tree) {
    if (typeof value === 'string')
        tree.colons += occurrences(value, ':', Infinity);
    else if (typeof value === 'object' && value !== null)
        descend(value, levels, maxNodes, tree);
}
function descend(value, levels, maxNodes, tree) {
    if (levels === 0)
        tree.tooDeep = true;
    if (tree.tooDeep || tree.nodes > maxNodes)
        return;
    if (Array.isArray(value)) {
        tree.nodes += value.length;
        for (const item of value)
            if (typeof item !== 'number')
                add(item, levels - 1, maxNodes, tree);
        return;
    }
    // `for…in` is the fastest; what JSON.parse makes inherits nothing that is listed.
    for (const key in value) {
        tree.members += 1;
        tree.nodes += 1;
        const part = value[key];
        if (typeof part !== 'number')
            add(part, levels - 1, maxNodes, tree);
    }
}
/**
 * Whether a text that `JSON.parse` has accepted may hold a key twice: `false` only when that is certain.
 * Each member has one colon; all others are inside of texts, those of lost members among them.
 */
function mayHaveLostKeys(text, value, tree) {
    const colons = occurrences(text, ':', Infinity);
    if (colons === tree.members)
        return false;
    // A colon that is written as an escape would stand for one of a lost member.
    if (text.includes('\\u003a') || text.includes('\\u003A'))
        return true;
    const others = colons - tree.members - tree.colons;
    return others !== 0 && others !== colonsInKeys(value);
}
function colonsInKeys(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    let colons = Array.isArray(value) ? 0 : occurrences(Object.keys(value).join(''), ':', Infinity);
    for (const part of Object.values(value))
        colons += colonsInKeys(part);
    return colons;
}
function occurrences(text, sign, enough) {
    let count = 0;
    for (let at = text.indexOf(sign); at !== -1 && count < enough; at = text.indexOf(sign, at + 1))
        count += 1;
    return count;
}
/** Deepest nesting outside of texts; stops one past the limit. */
function deepest(text, maxDepth) {
    let [depth, most] = [0, 0];
    for (let at = 0; at < text.length && most <= maxDepth; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x22) {
            for (at += 1; at < text.length && text.charCodeAt(at) !== 0x22; at += 1)
                if (text.charCodeAt(at) === 0x5c)
                    at += 1;
        }
        else if (code === 0x7b || code === 0x5b) {
            depth += 1;
            most = Math.max(most, depth);
        }
        else if (code === 0x7d || code === 0x5d)
            depth -= 1;
    }
    return most;
}

;// CONCATENATED MODULE: ./build/parse/json/document.js
/**
 * JSON as tools write it. What is in order goes through `JSON.parse`; what is not gets a place and words.
 *
 * `JSON.parse` alone keeps the last of two equal keys, takes 1e309 for Infinity and 1e-400 for 0, and builds five million
 * nested lists without a word. A value that a reader asks for goes through `fields.ts`, which knows of the numbers.
 */






const report = (0,problem/* reporter */.YX)(problems/* jsonProblems */.h);
/** What is read where nothing else is asked: no record known nests deeper than 20. */
const DEFAULTS = { nonFinite: 'refuse', maxDepth: 64, maxNodes: 1_000_000 };
/** Reads bytes as UTF-8 and then as one JSON value. Never throws for what the bytes hold. */
function parseJson(path, bytes, options = {}) {
    const decoded = (0,parse_text/* decodeText */.g7)(path, bytes, 'refuse');
    return decoded.ok ? parseJsonText(path, decoded.value.text, 1, options) : decoded;
}
/** @param firstLine The line of the file on which the text begins. */
function parseJsonText(path, text, firstLine, options) {
    const limits = { ...DEFAULTS, ...options };
    if (!/\S/.test(text)) {
        const at = { file: path, line: firstLine, column: 1 };
        return { ok: false, problems: [report('json/empty', at, 'the file is empty', 'write it again, or delete it')] };
    }
    const quick = mayBeParsed(text, limits.maxDepth) ? parseQuickly(text, limits) : null;
    if (quick !== null)
        return { ok: true, value: located(path, text, firstLine, limits, quick.value, null) };
    const exact = parseExactly(text, limits);
    const faults = 'code' in exact ? [exact] : exact.twice;
    const [first, ...others] = problemsOf(faults, (0,lines/* placesIn */.y)(text, path, firstLine));
    if (first)
        return { ok: false, problems: [first, ...others] };
    if ('code' in exact)
        throw new Error('a fault without a problem');
    return { ok: true, value: located(path, text, firstLine, limits, exact.value, exact.located) };
}
/** The value, if nothing at all is wrong with it. */
function parseQuickly(text, { maxDepth, maxNodes }) {
    try {
        const value = JSON.parse(text);
        const tree = measure(value, maxDepth, maxNodes);
        return tree.tooDeep || tree.nodes > maxNodes || mayHaveLostKeys(text, value, tree) ? null : { value };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function problemsOf(faults, placeAt) {
    return faults.map(({ code, offset, message, hint }) => report(code, placeAt(offset), message, hint));
}
/** Places are worked out when one is asked for, which is nearly never. */
function located(file, text, firstLine, limits, value, known) {
    let [root, placeAt] = [known, null];
    let mayRound = null;
    const offsetOf = (keys) => {
        root ??= rootOf(text, limits);
        return nearest(root, keys);
    };
    return {
        value,
        placeOf(keys) {
            placeAt ??= (0,lines/* placesIn */.y)(text, file, firstLine);
            return placeAt(offsetOf(keys).offset);
        },
        isRounded(keys) {
            // Zeros are common and such numbers are not: one search of the text saves looking for the place of each zero.
            mayRound ??= TINY.test(text);
            if (!mayRound)
                return false;
            const { offset, found } = offsetOf(keys);
            const written = found ? writtenAfter(text, offset, typeof keys.at(-1) === 'string') : '';
            return /^-?[0.]*[1-9]/.test(written);
        },
    };
}
function rootOf(text, limits) {
    const exact = parseExactly(text, limits);
    if ('code' in exact)
        throw new Error(`two parsers of JSON disagree: ${exact.message}`);
    return exact.located;
}
function nearest(root, keys) {
    let node = root;
    for (const key of keys) {
        if (typeof node === 'number')
            return { offset: node, found: false };
        const index = node.keys === null ? Number(key) : node.keys.indexOf(String(key));
        const part = node.parts[index];
        if (part === undefined)
            return { offset: node.at, found: false };
        node = part;
    }
    return { offset: typeof node === 'number' ? node : node.at, found: true };
}
/** What every number below 1e-323 has: an exponent of three digits, or very many zeros. */
const TINY = /[eE]-[0-9]{3}|0{200}/;
/** The number or word that begins at an offset, or behind the key there; nothing where a text or a bracket does. */
function writtenAfter(text, offset, isMember) {
    const key = isMember ? /"(?:[^"\\]|\\.)*"[ \t\n\r]*:[ \t\n\r]*/y : /(?:)/y;
    key.lastIndex = offset;
    key.exec(text);
    const value = /[-+.A-Za-z0-9]+/y;
    value.lastIndex = key.lastIndex;
    return value.exec(text)?.[0] ?? '';
}


/***/ }),

/***/ 3179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ jsonProblems)
/* harmony export */ });
/** What can be wrong with a JSON text, and with the values that a reader asks of it. */
const jsonProblems = {
    'json/syntax': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'The text is not valid JSON, or ends in the middle of a value.',
        fix: 'Write the file again with the tool that made it; JSON has no comments, no single quotes and no last comma.',
    },
    'json/empty': {
        class: 'E_MISSING',
        severity: 'error',
        means: 'The file holds nothing, or nothing but white space.',
        fix: 'Write the file again, or delete it.',
    },
    'json/duplicate-key': {
        class: 'E_DUP_KEY',
        severity: 'error',
        means: 'A key stands twice in one object, so that one of the two values would be lost.',
        fix: 'Keep one of them.',
    },
    'json/too-deep': {
        class: 'E_DEPTH',
        severity: 'error',
        means: 'Lists and objects are nested deeper than any record is.',
        fix: 'Nest less, or exclude the path in the policy.',
    },
    'json/too-many-values': {
        class: 'E_COUNT',
        severity: 'error',
        means: 'The file holds more values than are read.',
        fix: 'Split it into several files.',
    },
    'json/type': {
        class: 'E_TYPE',
        severity: 'error',
        means: 'A field holds another kind of value than its tool writes there: a text for a number, a list for a text.',
        fix: 'Restore what the tool wrote; nothing is turned into a number that is not one.',
    },
    'json/not-finite': {
        class: 'E_NONFINITE',
        severity: 'error',
        means: 'A number that is needed is `NaN`, infinite, or too large to count.',
        fix: 'Restore the number that was measured.',
    },
    'json/out-of-range': {
        class: 'E_RANGE',
        severity: 'error',
        means: 'A number is so small that it would be counted as 0.',
        fix: 'Write 0, or check the exponent.',
    },
    'json/negative': {
        class: 'E_NEGATIVE',
        severity: 'error',
        means: 'A quantity is negative where only zero and more make sense.',
        fix: 'Restore the number that was measured.',
    },
    'json/name': {
        class: 'E_NAME',
        severity: 'error',
        means: 'A text contains a NUL character or half of a surrogate pair, which cannot be stored or shown.',
        fix: 'Delete the escape sequence.',
    },
};


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


/***/ })

};
