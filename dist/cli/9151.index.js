export const id = 9151;
export const ids = [9151];
export const modules = {

/***/ 9341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   VE: () => (/* binding */ compareBy),
/* harmony export */   YX: () => (/* binding */ reporter),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   nM: () => (/* binding */ WorldError)
/* harmony export */ });
/**
 * Three kinds of wrong, three treatments.
 * 1. The author can fix it: a `Problem`, a value. All are collected and shown.
 * 2. The world refused: a `WorldError`, thrown, caught once in `entry`.
 * 3. We are wrong: an ordinary exception, which nobody catches but the outermost door.
 */
/** Makes the function with which one area reports its problems; a code outside its table does not compile. */
function reporter(table) {
    return (code, at, message, hint) => {
        const kind = table[code];
        return { code, class: kind.class, message, hint, at, severity: kind.severity };
    };
}
/** By file, line, column, code: the same problems always print in the same order. */
function byPlace(a, b) {
    return compare(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column || compare(a.code, b.code);
}
/** Code-unit order, the same on every machine and in every locale. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Something outside refused or broke: an API, a disk, a clone without the base commit. */
class WorldError extends Error {
    code;
    hint;
    constructor(code, message, hint, cause) {
        super(message, { cause });
        this.name = 'WorldError';
        this.code = code;
        this.hint = hint;
    }
}
/** Orders by a text of each, in code-unit order. */
function compareBy(text) {
    return (a, b) => compare(text(a), text(b));
}


/***/ }),

/***/ 5139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ enforce),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Ri: () => (/* binding */ EXIT_USAGE),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   i7: () => (/* binding */ isHeld)
/* harmony export */ });
const EXIT_CODES = {
    PASS: 0,
    NO_RECORDS: 0,
    OVER: 1,
    BAD_INPUT: 2,
    BAD_POLICY: 3,
    INDETERMINATE: 4,
    INTERNAL: 5,
};
/** Wrong usage of the command line, after sysexits.h. */
const EXIT_USAGE = 64;
/** Unreadable comes before over: with a part missing, a number is only "at least". */
function decide({ findings, problems, records }) {
    if (problems.some((problem) => problem.blocks))
        return 'BAD_INPUT';
    if (findings.some(isHeld))
        return 'OVER';
    return records === 0 ? 'NO_RECORDS' : 'PASS';
}
/** In report mode nothing blocks, yet an overrun that the pull request adds to is still called by its name. */
function isHeld({ blocks, status, note, waived }) {
    return blocks || (status === 'over' && note === null && waived === undefined);
}
/** Whether the verdict holds the merge, and the exit code that says so. */
function enforce(verdict, { mode, onError }) {
    const isError = verdict === 'BAD_INPUT' || verdict === 'INDETERMINATE' || verdict === 'INTERNAL';
    if (verdict === 'BAD_POLICY')
        return { enforced: true, exitCode: EXIT_CODES.BAD_POLICY };
    const enforced = mode === 'enforce' && !(isError && onError === 'warn');
    return { enforced, exitCode: enforced ? EXIT_CODES[verdict] : 0 };
}


/***/ }),

/***/ 8839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
const commands = {
    check: {
        summary: 'hold what a branch adds against the carbon budget',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9787), __webpack_require__.e(3040), __webpack_require__.e(3970), __webpack_require__.e(3352), __webpack_require__.e(2194), __webpack_require__.e(268), __webpack_require__.e(9876), __webpack_require__.e(5038), __webpack_require__.e(9374)]).then(__webpack_require__.bind(__webpack_require__, 9374))).check,
    },
    scan: {
        summary: 'list the records in files and folders and what they come to',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9787), __webpack_require__.e(3040), __webpack_require__.e(3970), __webpack_require__.e(3352), __webpack_require__.e(4375), __webpack_require__.e(2681)]).then(__webpack_require__.bind(__webpack_require__, 5029))).scan,
    },
    ledger: {
        summary: 'list what was booked when, from the history of a branch',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3040), __webpack_require__.e(2194), __webpack_require__.e(268), __webpack_require__.e(8709)]).then(__webpack_require__.bind(__webpack_require__, 8709))).ledger,
    },
    estimate: {
        summary: 'work out one footprint from a description',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8820), __webpack_require__.e(9787), __webpack_require__.e(3040), __webpack_require__.e(3970), __webpack_require__.e(3352), __webpack_require__.e(4375), __webpack_require__.e(2486)]).then(__webpack_require__.bind(__webpack_require__, 2486))).estimate,
    },
    explain: {
        summary: 'show every step and factor of one run',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9787), __webpack_require__.e(3040), __webpack_require__.e(3970), __webpack_require__.e(3352), __webpack_require__.e(4375), __webpack_require__.e(4449)]).then(__webpack_require__.bind(__webpack_require__, 6117))).explain,
    },
    catalog: {
        summary: 'list, search and cite the figures behind every estimate',
        load: async () => (await __webpack_require__.e(/* import() */ 3929).then(__webpack_require__.bind(__webpack_require__, 3929))).catalog,
    },
    replay: {
        summary: 'hold a proposed carbon budget against the merges of the past',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9787), __webpack_require__.e(268), __webpack_require__.e(3643)]).then(__webpack_require__.bind(__webpack_require__, 3643))).replay,
    },
    verify: {
        summary: 'make a verdict again from a clone, byte for byte',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9787), __webpack_require__.e(3040), __webpack_require__.e(3970), __webpack_require__.e(3352), __webpack_require__.e(2194), __webpack_require__.e(268), __webpack_require__.e(9876), __webpack_require__.e(5038), __webpack_require__.e(4233)]).then(__webpack_require__.bind(__webpack_require__, 4233))).verify,
    },
    permit: {
        summary: 'sign leave for a plan that passed, and check it without asking anybody',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8820), __webpack_require__.e(5635)]).then(__webpack_require__.bind(__webpack_require__, 8727))).permit,
    },
    doctor: {
        summary: 'say whether the gate holds in a repository, and how to mend it',
        load: async () => (await __webpack_require__.e(/* import() */ 8615).then(__webpack_require__.bind(__webpack_require__, 8615))).doctor,
    },
    init: {
        summary: 'write a carbon budget and a workflow to start with',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9787), __webpack_require__.e(3040), __webpack_require__.e(3970), __webpack_require__.e(3352), __webpack_require__.e(4375), __webpack_require__.e(814)]).then(__webpack_require__.bind(__webpack_require__, 5578))).init,
    },
};


/***/ }),

/***/ 358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ appearanceOf)
/* harmony export */ });
const COLUMNS = 80;
const FEWEST = 20;
const MOST = 160;
/** How text is laid out: `NO_COLOR` (no-color.org) and a dumb terminal are respected, and a pipe gets no colour. */
function appearanceOf({ stdout, environment }) {
    const told = Number(environment.COLUMNS);
    const columns = stdout.columns ?? (Number.isInteger(told) && told > 0 ? told : COLUMNS);
    const plain = (environment.NO_COLOR ?? '') !== '' || environment.TERM === 'dumb';
    return { columns: Math.min(MOST, Math.max(FEWEST, columns)), color: stdout.isTerminal && !plain };
}


/***/ }),

/***/ 121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   mx: () => (/* binding */ sayJson),
/* harmony export */   qB: () => (/* binding */ progress),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var _render_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7199);
/* harmony import */ var _render_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9822);
/** Every word that the command line prints goes through here. */


/** Text that a renderer has made. A runner's log is read by a runner too, so no line may look like a command to it. */
function say(host, text) {
    host.stdout.write(`${text.replace(/\n+$/, '').split('\n').map(_render_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ).join('\n')}\n`);
}
/** JSON on standard output. `##[` is the one thing in it that a runner would act on, and JSON can write it otherwise. */
function sayJson(host, value) {
    for (const part of (0,_render_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonParts */ .l)(value))
        host.stdout.write(withoutCommands(part));
}
function asJson(value) {
    return withoutCommands((0,_render_json_js__WEBPACK_IMPORTED_MODULE_1__/* .renderJson */ .h)(value));
}
function withoutCommands(json) {
    return json.replaceAll('##[', '#\\u0023[');
}
/** One line on standard error. */
function note(host, text) {
    host.stderr.write(`${(0,_render_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_render_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text))}\n`);
}
function complain(host, message, hint) {
    note(host, `carbon-clerk: ${message}${/[.!?]$/.test(message) ? '' : '.'}`);
    if (hint !== null)
        note(host, capital(/[.!?]$/.test(hint) ? hint : `${hint}.`));
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** A line that says how far long work is; only where a person is watching, and gone when the work is done. */
function progress({ stderr }) {
    if (!stderr.isTerminal)
        return { show: () => undefined, clear: () => undefined };
    const width = (stderr.columns ?? 80) - 1;
    let shown = 0;
    return {
        show: (text) => {
            shown += 1;
            // A name for each of 10^5 files would take longer than reading them.
            if (shown % 100 === 0)
                stderr.write(`\r${(0,_render_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text).slice(0, width).padEnd(width)}`);
        },
        clear: () => {
            if (shown >= 100)
                stderr.write(`\r${' '.repeat(width)}\r`);
        },
    };
}


/***/ }),

/***/ 9151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProcess: () => (/* binding */ runProcess)
});

// EXTERNAL MODULE: external "node:tty"
var external_node_tty_ = __webpack_require__(7066);
// EXTERNAL MODULE: ./build/core/verdict.js
var verdict = __webpack_require__(5139);
// EXTERNAL MODULE: ./build/render/text.js
var render_text = __webpack_require__(9822);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/parse/nearest.js
var nearest = __webpack_require__(910);
// EXTERNAL MODULE: ./build/entry/cli/usage.js
var cli_usage = __webpack_require__(29);
;// CONCATENATED MODULE: ./build/entry/cli/arguments.js
/** Options and names from the command line. What is not known is refused: a typing mistake must not change an answer. */



/** @throws UsageError that says which word is wrong. */
function parseArguments(words, options) {
    const given = new Map();
    const names = [];
    for (const token of tokensOf(words, options)) {
        if (token.kind === 'positional')
            names.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
        if (!option)
            throw unknown(token.rawName, options);
        const values = given.get(token.name) ?? [];
        given.set(token.name, values);
        if (values.length > 0 && !option.many)
            throw new cli_usage/* UsageError */.e(`${token.rawName} is given twice`);
        values.push(checkedValue(token.rawName, token.value, option, options));
    }
    return {
        text: (name) => given.get(name)?.[0] ?? null,
        list: (name) => given.get(name) ?? [],
        has: (name) => given.has(name),
        names,
    };
}
function tokensOf(words, options) {
    const known = Object.entries(options).map(([name, { value }]) => {
        const short = name === 'help' ? { short: 'h' } : name === 'output' ? { short: 'o' } : {};
        return [name, { type: value === null ? 'boolean' : 'string', ...short }];
    });
    const config = { args: [...words], options: Object.fromEntries(known), strict: false, tokens: true };
    return (0,external_node_util_.parseArgs)(config).tokens;
}
function checkedValue(raw, value, option, options) {
    if (option.value === null) {
        if (value !== undefined)
            throw new cli_usage/* UsageError */.e(`${raw} takes no value`);
        return '';
    }
    const next = value?.startsWith('--') ? value.slice(2) : null;
    if (value === undefined || value === '' || (next !== null && Object.hasOwn(options, next))) {
        throw new cli_usage/* UsageError */.e(`${raw} needs a value`, `Write ${raw} ${option.value}.`);
    }
    if (option.oneOf && !option.oneOf.includes(value)) {
        throw new cli_usage/* UsageError */.e(`${raw} cannot be "${value}"`, `Write one of ${option.oneOf.join(', ')}.`);
    }
    return value;
}
function unknown(raw, options) {
    const meant = (0,nearest/* nearest */.p)(raw.replace(/^-+/, ''), Object.keys(options));
    return new cli_usage/* UsageError */.e(`unknown option "${raw}"`, meant === null ? null : `Did you mean "--${meant}"?`);
}

// EXTERNAL MODULE: ./build/entry/cli/command.js
var command = __webpack_require__(8839);
// EXTERNAL MODULE: ./build/entry/cli/host.js
var cli_host = __webpack_require__(358);
// EXTERNAL MODULE: ./build/entry/cli/output.js
var output = __webpack_require__(121);
;// CONCATENATED MODULE: ./build/entry/cli/main.js
/** Finds the command, runs it, and turns what stopped it into a line and an exit code. */







const HELP = { help: { value: null, help: 'this text' } };
/** @returns the exit code. Only bugs are thrown. */
async function runCli(words, host) {
    try {
        return await start(words, host);
    }
    catch (error) {
        if (error instanceof cli_usage/* UsageError */.e) {
            (0,output/* complain */.cc)(host, error.message, error.hint);
            return verdict/* EXIT_USAGE */.Ri;
        }
        if (!(error instanceof problem/* WorldError */.nM))
            throw error;
        (0,output/* complain */.cc)(host, error.message, error.hint);
        return verdict/* EXIT_CODES */.ai.INDETERMINATE;
    }
}
async function start([name, ...words], host) {
    if (name === '--version' || name === '-V')
        return version(host);
    if (name === undefined) {
        await printOverview(host);
        return verdict/* EXIT_USAGE */.Ri;
    }
    if (name === '--help' || name === '-h' || name === 'help') {
        if (words[0] === undefined)
            return printOverview(host);
        return printHelp(words[0], await entryOf(words[0]).load(), host);
    }
    const command = await entryOf(name).load();
    const given = parseArguments(words, { ...command.options, ...HELP });
    if (given.has('help'))
        return printHelp(name, command, host);
    checkNames(name, command, given.names);
    return command.run(given, host);
}
function entryOf(name) {
    const entry = Object.hasOwn(command/* commands */.P, name) ? command/* commands */.P[name] : undefined;
    if (entry)
        return entry;
    const first = Object.keys(command/* commands */.P).find((known) => known.startsWith(name.slice(0, 2)));
    const hint = first === undefined ? 'Run "carbon-clerk --help" for the list.' : `Did you mean "${first}"?`;
    throw new cli_usage/* UsageError */.e(name.startsWith('-') ? `unknown option "${name}"` : `unknown command "${name}"`, hint);
}
function checkNames(name, { names, usage }, given) {
    const hint = `Write: carbon-clerk ${name} ${usage}`;
    if (given.some((word) => word === ''))
        throw new cli_usage/* UsageError */.e('a name is empty', hint);
    if (given.length < names.least)
        throw new cli_usage/* UsageError */.e(`${name} needs more to go on`, hint);
    const extra = given[names.most];
    if (extra !== undefined)
        throw new cli_usage/* UsageError */.e(`"${extra}" is one word too many`, hint);
}
async function version(host) {
    host.stdout.write(`${(await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5023))).VERSION}\n`);
    return 0;
}
async function printOverview(host) {
    const { overview } = await __webpack_require__.e(/* import() */ 6599).then(__webpack_require__.bind(__webpack_require__, 6599));
    (0,output/* say */.cv)(host, overview((0,cli_host/* appearanceOf */.c)(host).columns));
    return 0;
}
async function printHelp(name, command, host) {
    const { commandHelp } = await __webpack_require__.e(/* import() */ 6599).then(__webpack_require__.bind(__webpack_require__, 6599));
    const whole = { ...command, options: { ...command.options, ...HELP } };
    (0,output/* say */.cv)(host, commandHelp(name, whole, (0,cli_host/* appearanceOf */.c)(host).columns));
    return 0;
}

;// CONCATENATED MODULE: ./build/entry/cli/process.js
/** The real process around the commands, and the only place that catches everything. */




/** @param entry Address of the file that is running; the fence starts it again as a process of its own. */
async function runProcess(entry) {
    const lost = { output: false };
    const host = {
        cwd: process.cwd(),
        environment: process.env,
        stdout: sink(1, () => {
            lost.output = true;
        }),
        stderr: sink(2, () => undefined),
        readInput: (0,external_node_tty_.isatty)(0) ? null : readInput,
        entry,
        nowS: () => Date.now() / 1000,
    };
    const code = await runCli(process.argv.slice(2), host).catch((error) => fault(host, error));
    const settle = () => {
        // Whoever asked did not get the answer, so it must not look like a good one.
        process.exitCode = lost.output && code === 0 ? verdict/* EXIT_CODES */.ai.INDETERMINATE : code;
    };
    settle();
    process.once('exit', settle);
}
/**
 * A reader that went away (`| head`) is no error of ours; a disk that is full is one. The stream is opened for its first
 * word: a stream takes a millisecond, and standard error mostly stays silent.
 */
function sink(descriptor, onLost) {
    const isTerminal = (0,external_node_tty_.isatty)(descriptor);
    let open = true;
    let opened = null;
    const stream = () => {
        opened ??= (descriptor === 1 ? process.stdout : process.stderr).on('error', (error) => {
            open = false;
            if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED')
                onLost();
        });
        return opened;
    };
    return {
        write: (text) => {
            if (open)
                stream().write(text);
        },
        isTerminal,
        columns: isTerminal && stream().columns > 0 ? stream().columns : null,
    };
}
async function readInput() {
    const parts = [];
    let size = 0;
    for await (const part of process.stdin) {
        parts.push(part);
        size += part.length;
        if (size > MOST_INPUT)
            break;
    }
    return new Uint8Array(Buffer.concat(parts));
}
/** One more than the largest file that is read as a whole. */
const MOST_INPUT = 8 * 1024 * 1024;
function fault(host, error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    host.stderr.write('carbon-clerk has a fault. Please report these lines:\n');
    for (const line of text.split('\n'))
        host.stderr.write(`${(0,render_text/* printable */.g$)(line)}\n`);
    return verdict/* EXIT_CODES */.ai.INTERNAL;
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** The command line was used wrongly: exit 64, with a word on how it is meant. */
class UsageError extends Error {
    hint;
    constructor(message, hint = null) {
        super(message);
        this.name = 'UsageError';
        this.hint = hint;
    }
}


/***/ }),

/***/ 910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The word that was probably meant: optimal string alignment distance (insertions, deletions, substitutions and
 * swapped neighbours), at most a third of the letters wrong.
 */
function nearest(word, candidates) {
    if (word.length > 60)
        return null;
    const plain = normal(word);
    const scored = candidates.map((candidate) => ({ candidate, distance: distance(plain, normal(candidate)) }));
    const best = scored.reduce((a, b) => (a && a.distance <= b.distance ? a : b), null);
    if (!best)
        return null;
    const letters = Math.max(plain.length, normal(best.candidate).length);
    return best.distance <= Math.max(1, Math.floor(letters / 3)) ? best.candidate : null;
}
function normal(word) {
    return word.toLowerCase().replace(/[-_ ]/g, '');
}
function distance(a, b) {
    let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            row.push(cost);
        }
        ;
        [before, last] = [last, row];
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson),
/* harmony export */   l: () => (/* binding */ jsonParts)
/* harmony export */ });
/**
 * JSON for other programs: keys in the order in which the report was built, two spaces, ASCII only, so that a terminal
 * or a log shows nothing that the text hides, and the same report is the same bytes everywhere. `#[` is escaped too: a
 * GitHub runner takes `##[name]` anywhere in its log for a command to itself.
 */
/** @throws TypeError for a number that JSON cannot say: it would become `null` and read as "not known". */
function renderJson(value) {
    return [...jsonParts(value)].join('');
}
/**
 * The same text in parts, an item of a list of the report each: 100,000 runs take more characters than the engine
 * allows in one text, and need not be in memory at once.
 */
function* jsonParts(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        yield `${textOf('', value, 0)}\n`;
        return;
    }
    let before = '{';
    for (const [key, item] of Object.entries(value)) {
        if (item === undefined)
            continue;
        const name = `${before}\n  ${textOf('', key, 0)}: `;
        if (Array.isArray(item) && item.length > 0)
            yield* listParts(name, key, item);
        else
            yield name + textOf(key, item, 2);
        before = ',';
    }
    yield before === '{' ? '{}\n' : '\n}\n';
}
function* listParts(name, key, items) {
    let before = `${name}[`;
    for (const item of items) {
        yield `${before}\n    ${textOf(key, item, 4)}`;
        before = ',';
    }
    yield '\n  ]';
}
/** One value that stands under `key`, its further lines indented by so many spaces. */
function textOf(key, value, indent) {
    const text = JSON.stringify(value, (inner, one) => finite(inner || key, one), 2);
    if (text === undefined)
        throw new TypeError('nothing to print as JSON');
    const escaped = text.replace(/[\u007f-\uffff]|#(?=\[)/g, escapeUnit);
    return indent === 0 ? escaped : escaped.replaceAll('\n', `\n${' '.repeat(indent)}`);
}
function finite(key, value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError(`${key} is ${value}`);
    return value;
}
function escapeUnit(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 9822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fk: () => (/* binding */ printableLines),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/**
 * Text from a pull request is data. Everything that a person will read passes through here on its way out:
 * `printable` for every human output, `code` for Markdown, `inert` for lines that a GitHub runner reads as well.
 */
/** How much of a name is shown. */
const NAME_GRAPHEMES = 80;
/** One grapheme may be a letter with a thousand accents; such a pile is cut to its first character. */
const GRAPHEME_CODE_POINTS = 12;
const ELLIPSIS = '…';
const FENCE_CHARACTER = '`';
/**
 * What moves the cursor, changes colour, reverses or hides text: controls (C0, DEL, C1), line and paragraph
 * separators, bidirectional controls, zero-width and other invisible characters, spaces that are not U+0020,
 * variation selectors that do not follow a pictograph, tags, private use, lone surrogates, what is not assigned.
 */
const UNPRINTABLE = new RegExp([
    '[\\p{C}\\p{Zl}\\p{Zp}]',
    '(?! )\\p{Zs}',
    '[\\u115f\\u1160\\u17b4\\u17b5\\u2800\\u3164\\uffa0\\ufff0-\\ufff8\\u{e0000}-\\u{e0fff}]',
    '\\u034f|[\\u180b-\\u180f]|[\\ufe00-\\ufe0e]|(?<!\\p{Extended_Pictographic})\\ufe0f',
].join('|'), 'gu');
/** The text with everything that is not plainly visible written as `\u{1b}`. Newlines and tabs count as invisible. */
function printable(text) {
    if (isPlainAscii(text))
        return text;
    return text.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** Like `printable`, but keeps line breaks: for blocks that we print line by line. */
function printableLines(text) {
    return text.split(/\r\n|\n|\r/).map(printable);
}
/**
 * Untrusted text as a Markdown code span: the only form in which it may stand in a comment. The fence is longer than
 * any run of backticks in it, a line is one line, and a zero-width space after `@`, `#` and `<` of `<!` is a second
 * fence against mentions, references, markers and, in a job's log, `##[commands]`.
 */
function code(text, most = NAME_GRAPHEMES) {
    const shown = shorten(printable(ends(text, most)), most);
    if (shown.trim() === '')
        return '`(empty)`';
    const content = shown.replace(/@|#(?=[0-9A-Za-z[])|<(?=!)/g, (mark) => `${mark}\u200b`);
    const fence = FENCE_CHARACTER.repeat(longestRun(content) + 1);
    const pad = /^[` ]|[` ]$/.test(content) ? ' ' : '';
    return fence + pad + content + pad + fence;
}
/** A code block for text of several lines, such as a suggested policy. */
function codeBlock(text, language) {
    const lines = printableLines(text.replace(/\n+$/, ''));
    const fence = FENCE_CHARACTER.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
    return [fence + language, ...lines, fence].join('\n');
}
/**
 * A cell of a GitHub table. A pipe ends a cell even inside a code span unless a backslash precedes it, and parsers
 * disagree about two backslashes and a pipe, so a pipe after a backslash is written as an escape.
 */
function tableCell(markdown) {
    return markdown
        .replace(/\n/g, ' ')
        .replace(/(\\*)\|/g, (_, slashes) => `${slashes}${slashes ? '\\u{7c}' : '\\|'}`);
}
/** A table; cells are finished Markdown. `align` has one letter a column: l or r. */
function table(head, align, rows) {
    const line = (cells) => `| ${cells.map(tableCell).join(' | ')} |`;
    const rule = [...align].map((side) => (side === 'r' ? '---:' : ':---'));
    return [line(head), line(rule), ...rows.map(line)].join('\n');
}
/**
 * At most so many graphemes, with an ellipsis in the place of what was left out: two thirds of the way, because paths
 * and ids differ at their ends. Cuts between graphemes, so that no accent moves to another letter; a pathological pile
 * of accents is cut inside.
 */
function shorten(text, most) {
    if (text.length <= most && isSimple(text))
        return text;
    const units = ends(text, most);
    const pieces = isSimple(units) ? [...units] : graphemes(units);
    if (pieces.length <= most)
        return pieces.join('');
    const tail = Math.floor((most - 1) / 3);
    return [...pieces.slice(0, most - 1 - tail), ELLIPSIS, ...pieces.slice(pieces.length - tail)].join('');
}
/** Twenty code units a grapheme at both ends are more than is shown; the middle of a megabyte is work for nothing. */
function ends(text, most) {
    const enough = most * 20;
    return text.length > 2 * enough ? text.slice(0, enough) + text.slice(-enough) : text;
}
function graphemes(text) {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    return Array.from(segmenter.segment(text), ({ segment }) => {
        const points = [...segment];
        return points.length > GRAPHEME_CODE_POINTS ? `${points[0]}${ELLIPSIS}` : segment;
    });
}
/**
 * A line that a GitHub runner will read. The runner takes `::name::` at the start of a line, after any Unicode space,
 * and `##[name]` anywhere, for commands to itself (actions/runner, ActionCommand.cs); a space breaks both.
 */
function inert(line) {
    return line.replace(/^([\s\u0085\u180e\u200b\ufeff]*):(?=:)/u, '$1: ').replace(/##(?=\[)/g, '## ');
}
function isPlainAscii(text) {
    return /^[\x20-\x7e]*$/.test(text);
}
/**
 * Every character is a grapheme: ASCII, Latin letters, dashes and quotation marks. Our own sentences are, and the first
 * use of the segmenter takes as long as a third of starting Node.
 */
function isSimple(text) {
    return /^[\x20-\x7e\u00c0-\u024f\u2013\u2014\u2018-\u201d\u2026]*$/.test(text);
}
function longestRun(text) {
    let longest = 0;
    for (const run of text.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ })

};
