export const id = 7074;
export const ids = [7074];
export const modules = {

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

/***/ 7074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMlflow: () => (/* binding */ readMlflow)
});

// EXTERNAL MODULE: ./build/parse/decode.js
var decode = __webpack_require__(5832);
// EXTERNAL MODULE: ./build/parse/python-number.js
var python_number = __webpack_require__(1660);
// EXTERNAL MODULE: ./build/parse/whole.js
var whole = __webpack_require__(71);
// EXTERNAL MODULE: ./build/parse/readers/mlflow/facts.js
var facts = __webpack_require__(3422);
// EXTERNAL MODULE: ./build/core/number.js
var number = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/parse/yaml/foreign.js
var foreign = __webpack_require__(966);
// EXTERNAL MODULE: ./build/parse/yaml/located.js
var located = __webpack_require__(3996);
// EXTERNAL MODULE: ./build/parse/readers/mlflow/problems.js
var mlflow_problems = __webpack_require__(6933);
;// CONCATENATED MODULE: ./build/parse/readers/mlflow/meta.js
/** `meta.yaml` of a run, as every generation of the file store writes it. */





/** A `meta.yaml` has some twenty keys. */
const LIMITS = { maxBytes: 262_144, maxNodes: 2000 };
/** @returns `null` after the problem has been told. */
function readMeta(path, bytes, problems) {
    const start = { file: path, line: 1, column: 1 };
    const parsed = (0,foreign/* parseForeignYaml */.V)(bytes, { file: path, ...LIMITS });
    if (!parsed.ok) {
        problems.push(...parsed.problems);
        return null;
    }
    problems.push(...(parsed.warnings ?? []));
    const [root] = parsed.value;
    if (root?.kind !== 'map') {
        problems.push((0,mlflow_problems/* report */.z)('mlflow/meta', start, 'no keys and values', 'restore the file'));
        return null;
    }
    // Runs had only `run_uuid` before 1.0; both are the same since.
    const id = textOf(root, 'run_id') ?? textOf(root, 'run_uuid') ?? '';
    if (!facts/* RUN_ID */.UC.test(id)) {
        problems.push((0,mlflow_problems/* report */.z)('mlflow/meta', start, 'the run id is missing, or no id', 'restore the file'));
        return null;
    }
    const startMs = timeOf(root, 'start_time', problems);
    const endMs = timeOf(root, 'end_time', problems);
    if (startMs === undefined || endMs === undefined)
        return null;
    const deleted = textOf(root, 'lifecycle_stage') === 'deleted' || path.split('/').includes('.trash');
    return { id, at: start, startMs, endMs, deleted };
}
/** `null` where nothing stands, `undefined` after a problem. */
function timeOf(root, key, problems) {
    const node = entryOf(root, key);
    if (node === null || (0,located/* isEmpty */.Im)(node))
        return null;
    if (node.kind === 'scalar' && /^[0-9]{1,15}(?:\.[0-9]{1,6})?$/.test(node.text))
        return Number(node.text);
    const shown = node.kind === 'scalar' ? `"${(0,number/* shorten */.ml)(node.text)}"` : 'a list or a mapping';
    problems.push((0,mlflow_problems/* report */.z)('mlflow/time', node.at, `${key} is ${shown}`, 'write milliseconds since 1970'));
    return undefined;
}
function textOf(root, key) {
    const node = entryOf(root, key);
    return node?.kind === 'scalar' && !(0,located/* isEmpty */.Im)(node) ? node.text : null;
}
function entryOf(root, key) {
    return root.kind === 'map' ? (root.entries.get(key)?.value ?? null) : null;
}

// EXTERNAL MODULE: ./build/parse/lines.js
var lines = __webpack_require__(1887);
// EXTERNAL MODULE: ./build/parse/readers/mlflow/samples.js
var mlflow_samples = __webpack_require__(3278);
;// CONCATENATED MODULE: ./build/parse/readers/mlflow/metric-file.js
/** A metric of the file store: one line a value, `<milliseconds> <value> <step>`. */





/** More are no history of one run: ten months of a reading every ten seconds. */
const MOST_SAMPLES = 2_700_000;
const LONGEST_LINE = 1024;
/**
 * Two fields in the oldest stores, three since steps exist, more where a model or a data set stands behind them. A line
 * that is none of this is told once for the file, with how many there are.
 */
async function readMetric(file, problems) {
    const samples = { ms: [], values: [], lines: [] };
    const bad = { line: 0, count: 0, text: '' };
    const isBad = (line, text) => {
        if (bad.count === 0)
            Object.assign(bad, { line, text });
        bad.count += 1;
    };
    await (0,lines/* eachLine */.I)(file.chunks, {
        line(line) {
            const text = (0,lines/* lineText */.o)(line).trim();
            if (text === '')
                return;
            if (samples.ms.length >= MOST_SAMPLES || !addLine(samples, text, line.number))
                isBad(line.number, text);
        },
        overlong: (number) => isBad(number, ''),
    }, LONGEST_LINE);
    if (bad.count > 0) {
        const at = { file: file.path, line: bad.line, column: 1 };
        const more = bad.count > 1 ? `, and ${bad.count - 1} more such lines` : '';
        const message = `"${(0,number/* shorten */.ml)(printable(bad.text))}" is not a time in milliseconds, a value and a step${more}`;
        problems.push((0,mlflow_problems/* report */.z)('mlflow/metric-line', at, message, 'restore the line, or delete it'));
    }
    return samples;
}
/** `false` for what is no value. */
function addLine({ ms, values, lines }, text, line) {
    const fields = text.split(' ', 7);
    if (fields.length < 2 || fields.length > 6 || !/^[0-9]{10,14}$/.test(fields[0] ?? ''))
        return false;
    const value = (0,python_number/* parsePythonNumber */.D)(fields[1] ?? '', 'signed');
    if (!value.ok && value.class !== 'E_NONFINITE')
        return false;
    ms.push((0,mlflow_samples/* millisecondsOf */.W$)(Number(fields[0])));
    values.push(value.ok ? value.value : Number.NaN);
    lines.push(line);
    return true;
}
/** What is shown of a line: a number line has nothing else. */
function printable(text) {
    return /^[-+\w. ]*$/.test(text) ? text : '…';
}

// EXTERNAL MODULE: ./build/parse/readers/mlflow/metric-names.js
var metric_names = __webpack_require__(1044);
// EXTERNAL MODULE: ./build/parse/readers/mlflow/run.js + 3 modules
var run = __webpack_require__(8460);
// EXTERNAL MODULE: ./build/parse/readers/mlflow/unit.js
var unit = __webpack_require__(3423);
;// CONCATENATED MODULE: ./build/parse/readers/mlflow/read.js










/** More are no hyperparameters. */
const MOST_PARAMS = 2000;
async function readMlflow(files) {
    const problems = [];
    const file = files.find(({ path }) => (0,unit/* isMeta */.Yr)(path)) ?? files.find(({ path }) => (0,unit/* namedFor */.ZM)(path) === null);
    if (file === undefined)
        return (0,run/* readingOf */.M)([], problems);
    const meta = readMeta(file.path, await (0,whole/* wholeBytes */.f)(file), problems);
    if (meta === null)
        return (0,run/* readingOf */.M)([], problems);
    const folder = new RunFolder(meta, problems);
    if (!meta.deleted)
        for (const other of files)
            if (other !== file)
                await folder.add(other);
    return (0,run/* readingOf */.M)([folder.facts()], problems);
}
class RunFolder {
    #meta;
    #problems;
    #power = new Map();
    /** Devices with a reading that cannot be; none of the others speaks for the run then. */
    #disproved = false;
    #logged = [];
    #params = new Map();
    #tags = new Map();
    #allParams = true;
    #lastMs = null;
    #flops = null;
    #metrics = new Map();
    constructor(meta, problems) {
        this.#meta = meta;
        this.#problems = problems;
    }
    async add(file) {
        const named = (0,unit/* namedFor */.ZM)(file.path);
        if (named?.kind === 'metrics')
            await this.#metric(file, named.name);
        else if (named?.kind === 'params')
            await this.#param(file, named.name);
        else if (named?.kind === 'tags')
            await this.#tag(file, named.name);
    }
    facts() {
        const { id, at, startMs, endMs, deleted } = this.#meta;
        const parent = this.#tags.get(facts/* PARENT_TAG */.aB) ?? null;
        return {
            format: 'mlflow',
            ...{ id, at, startMs, endMs, deleted },
            lastMs: this.#lastMs,
            parent: parent !== null && facts/* RUN_ID */.UC.test(parent) && parent !== id ? parent : null,
            power: this.#disproved ? [] : [...this.#power.values()],
            logged: this.#logged,
            flops: this.#flops,
            metrics: this.#metrics,
            params: this.#params,
            allParams: this.#allParams,
            tags: this.#tags,
        };
    }
    async #metric(file, name) {
        const device = (0,metric_names/* poweredDevice */.P)(name);
        const quantity = (0,metric_names/* quantityNamed */.n)(name);
        // Of other metrics only the times are asked for, and a value that is none does not matter.
        const samples = await readMetric(file, device !== null || quantity !== null ? this.#problems : []);
        for (const ms of samples.ms)
            if (this.#lastMs === null || ms > this.#lastMs)
                this.#lastMs = ms;
        if (samples.ms.length === 0)
            return;
        if (device !== null) {
            const series = (0,mlflow_samples/* seriesOf */.Lf)(device, samples, file.path, this.#problems);
            if (series === null)
                this.#disproved = true;
            else if (!this.#power.has(device) && series.ms.length > 0)
                this.#power.set(device, series);
        }
        else if (quantity !== null)
            this.#log(name, samples, file.path);
        else if (name === facts/* FLOPS_METRIC */.Q8 || name === `train/${facts/* FLOPS_METRIC */.Q8}`) {
            const flops = Math.max(...samples.values.slice(-1000).map((value) => value || 0));
            if (flops > 0)
                this.#flops = flops;
        }
        else if (!name.startsWith('system/'))
            this.#metrics.set(name, samples.values.at(-1) ?? Number.NaN);
    }
    #log(name, samples, path) {
        const logged = (0,mlflow_samples/* loggedOf */.ip)(name, samples, path, this.#problems);
        if (logged !== null)
            this.#logged.push(logged);
    }
    async #param(file, name) {
        const text = await contentOf(file);
        const number = (0,metric_names/* quantityNamed */.n)(name) === null ? null : (0,python_number/* parsePythonNumber */.D)(text, 'signed');
        if (number !== null) {
            if (number.ok)
                this.#log(name, { ms: [0], values: [number.value], lines: [1] }, file.path);
        }
        else if (this.#params.size >= MOST_PARAMS)
            this.#allParams = false;
        else
            this.#params.set(name, text);
    }
    async #tag(file, name) {
        this.#tags.set(name, await contentOf(file));
    }
}
async function contentOf(file) {
    return (0,decode/* decode */.D)(await firstBytes(file, facts/* LONGEST_VALUE */.PE * 4)).trim();
}
/** The first bytes of a file, up to so many. */
async function firstBytes(file, most) {
    const bytes = new Uint8Array(Math.min(file.size, most));
    let at = 0;
    for await (const chunk of file.chunks) {
        const part = chunk.subarray(0, bytes.length - at);
        bytes.set(part, at);
        at += part.length;
        if (at >= bytes.length)
            break;
    }
    return bytes.subarray(0, at);
}


/***/ })

};
