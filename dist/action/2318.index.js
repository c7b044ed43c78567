export const id = 2318;
export const ids = [2318];
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

/***/ 6333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ hasAmount),
/* harmony export */   z: () => (/* binding */ launchPlan)
/* harmony export */ });
const NOWHERE = { region: null, provider: null, fallback: false };
function launchPlan(launch) {
    const { format, path, line, name = '', hardware, limitHours, copies = 1, site = NOWHERE, refers = [] } = launch;
    return {
        kind: 'plan',
        id: `${format}:${path}${name === '' ? '' : `#${name}`}`,
        source: { format, path, line, column: 1 },
        model: null,
        hardware,
        site,
        pue: null,
        gridGPerKwh: null,
        marketGPerKwh: null,
        warnings: [...(launch.warnings ?? [])].sort(),
        wallHours: limitHours === null ? null : Number((limitHours * copies).toPrecision(15)),
        ...(limitHours === null ? {} : { hoursAre: 'limit' }),
        half: 'launch',
        ...(copies > 1 ? { copies } : {}),
        ...(refers.length > 0 ? { refers } : {}),
        gpuHours: null,
        params: null,
        activeParams: null,
        tokens: null,
        workload: null,
    };
}
/** Whether a launch says anything that can be counted: hours of something, or a number of accelerators. */
function hasAmount(hardware, limitHours) {
    if (hardware.length === 0)
        return false;
    return limitHours !== null || hardware.some(({ kind, count }) => kind !== 'cpu' && kind !== 'ram' && count !== null);
}


/***/ }),

/***/ 9094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ launchedFiles)
/* harmony export */ });
/**
 * Configurations that commands name: `--config configs/sft.yaml`, `accelerate launch --config_file accelerate.yaml`,
 * `--config-name=sft`. Only the names of files within the repository leave; the commands do not.
 */
const FILE = /[\w.@+$~{}/:-]+\.(?:ya?ml|json|toml|cfg)\b(?![/\w-])/g;
const HYDRA = /--config[-_]name[= ]+["']?([\w./-]{1,100})/g;
const MOST = 32;
const MOST_TEXT = 1_000_000;
/** In the order in which they stand, each once. */
function launchedFiles(lines) {
    const found = new Set();
    const text = lines.join('\n').slice(0, MOST_TEXT);
    for (const line of text.split('\n')) {
        if (/^\s*#/.test(line) || line.length > 10_000)
            continue;
        for (const [word] of line.matchAll(FILE)) {
            const path = withinRepository(word);
            if (path !== null && found.size < MOST)
                found.add(path);
        }
        for (const [, name = ''] of line.matchAll(HYDRA)) {
            if (found.size < MOST)
                found.add(/\.ya?ml$/.test(name) ? name : `${name}.yaml`);
        }
    }
    return [...found];
}
/** Without what stands for a folder that only the machine knows; of an absolute path the last two parts. */
function withinRepository(word) {
    if (word.includes('://'))
        return null;
    const parts = word.split('/').filter((part) => part !== '' && part !== '.');
    const unknown = parts.findLastIndex((part) => /[$~{}:]/.test(part) || part === '..');
    const known = parts.slice(unknown + 1);
    const absolute = word.startsWith('/') && unknown < 0;
    const path = (absolute ? known.slice(Math.max(3, known.length - 2)) : known).join('/');
    return path !== '' && path.length <= 200 ? path : absolute ? (known.at(-1) ?? null) : null;
}


/***/ }),

/***/ 2318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSbatch: () => (/* binding */ readSbatch)
});

// EXTERNAL MODULE: ./build/core/number.js
var number = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/launch.js
var launch = __webpack_require__(6333);
// EXTERNAL MODULE: ./build/parse/launched-files.js
var launched_files = __webpack_require__(9094);
// EXTERNAL MODULE: ./build/parse/slurm/time.js
var time = __webpack_require__(7295);
// EXTERNAL MODULE: ./build/parse/text.js + 1 modules
var parse_text = __webpack_require__(8325);
// EXTERNAL MODULE: ./build/parse/whole.js
var whole = __webpack_require__(71);
;// CONCATENATED MODULE: ./build/parse/readers/sbatch/array.js
/** How many jobs an array is: `1-50%4`, `0-15:4`, `1,3,5-7`. The number behind `%` runs at one time. */
const MOST = 4_000_001;
/** `null` when it cannot be counted: a template fills it in, or it is no list of numbers. */
function tasksOf(text) {
    let count = 0;
    for (const part of text
        .replace(/%[0-9]+$/, '')
        .split(',')
        .slice(0, 100_000)) {
        const range = /^([0-9]{1,7})(?:-([0-9]{1,7})(?::([0-9]{1,7}))?)?$/.exec(part.trim());
        if (range === null)
            return null;
        const [from, to, step] = [Number(range[1]), Number(range[2] ?? range[1]), Number(range[3] ?? 1)];
        if (to < from || step < 1)
            return null;
        count += Math.floor((to - from) / step) + 1;
    }
    return count > 0 && count < MOST ? count : null;
}

;// CONCATENATED MODULE: ./build/parse/readers/sbatch/directives.js
/**
 * The options of a batch script, as `sbatch` reads them (slurm/src/sbatch/opt.c: `_opt_batch_script`): lines that begin
 * with `#SBATCH` and nothing else, up to the first line that is neither blank nor a comment. What comes later is ignored,
 * as are `# SBATCH` and `##SBATCH`. A `#` that stands free begins a comment.
 */
const SHORT = new Map([
    ['N', 'nodes'],
    ['n', 'ntasks'],
    ['t', 'time'],
    ['c', 'cpus-per-task'],
    ['p', 'partition'],
    ['G', 'gpus'],
    ['a', 'array'],
    ['C', 'constraint'],
    ['q', 'qos'],
    ['w', 'nodelist'],
    ['J', 'job-name'],
    ['A', 'account'],
    ['o', 'output'],
    ['e', 'error'],
    ['D', 'chdir'],
    ['d', 'dependency'],
    ['x', 'exclude'],
    ['M', 'clusters'],
]);
/** They take a value only behind `=`. */
const BARE = new Set([
    'exclusive',
    'oversubscribe',
    'requeue',
    'no-requeue',
    'overcommit',
    'hold',
    'parsable',
    'contiguous',
    'wait',
    'spread-job',
    'use-min-nodes',
    'get-user-env',
    'propagate',
    'nice',
]);
const MOST_LINES = 20_000;
function readScript(text) {
    const parts = [[]];
    const body = [];
    let ignoredFrom = 0;
    for (const [index, line] of text
        .split(/\r\n|\n|\r/)
        .slice(0, MOST_LINES)
        .entries()) {
        const directive = /^#SBATCH(?:[ \t]+(.*))?$/.exec(line);
        if (body.length > 0) {
            if (directive !== null)
                ignoredFrom ||= index + 1;
            else if (!/^\s*#/.test(line))
                body.push(line);
        }
        else if (directive !== null) {
            const words = wordsOf(directive[1] ?? '');
            if (/^(?:hetjob|packjob)$/.test(words[0] ?? ''))
                parts.push([]);
            else
                parts.at(-1)?.push(...optionsOf(words, index + 1));
        }
        else if (!/^\s*(?:#|$)/.test(line))
            body.push(line);
    }
    return { parts, ignoredFrom, body };
}
/** Words as a shell splits them, up to a `#` that begins one. */
function wordsOf(line) {
    const words = [];
    for (const [word] of line.matchAll(/(?:"[^"]*"|'[^']*'|\{\{[^}]*\}\}|\$\{[^}]*\}|\$\([^)]*\)|[^\s"'])+/g)) {
        if (word.startsWith('#'))
            break;
        words.push(word.replace(/["']/g, ''));
    }
    return words;
}
function optionsOf(words, line) {
    const options = [];
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? '';
        const long = /^--([a-z][\w-]*)(?:=(.*))?$/i.exec(word);
        const short = long === null ? /^-([A-Za-z])=?(.*)$/.exec(word) : null;
        const name = long?.[1]?.toLowerCase() ?? SHORT.get(short?.[1] ?? '');
        if (name === undefined)
            continue;
        const own = long === null ? short?.[2] || undefined : long[2];
        const next = words[at + 1];
        const takesNext = own === undefined && !BARE.has(name) && next !== undefined && !/^-\D/.test(next);
        options.push({ name, value: own ?? (takesNext ? next : ''), line });
        if (takesNext)
            at += 1;
    }
    return options;
}

;// CONCATENATED MODULE: ./build/parse/readers/sbatch/problems.js
/** What can be wrong with a batch script. All are warnings: it claims nothing that was spent. */
const sbatchProblems = {
    'sbatch/ignored-options': {
        class: 'E_SYNTAX',
        severity: 'warning',
        means: 'Options stand behind the first command of the script, where Slurm ignores them. They are not counted.',
        fix: 'Move all `#SBATCH` lines above the first command.',
    },
    'sbatch/unreadable-option': {
        class: 'E_NUMBER',
        severity: 'warning',
        means: 'An option that asks for nodes, tasks or accelerators cannot be read; its quantity is taken as not known.',
        fix: 'Write it as the manual of sbatch has it, such as `--gres=gpu:a100:4`.',
    },
    'sbatch/time': {
        class: 'E_TIME',
        severity: 'warning',
        means: 'The time limit cannot be read, so the hours are not known.',
        fix: 'Write minutes, `HH:MM:SS` or `D-HH:MM:SS`.',
    },
    'sbatch/array': {
        class: 'E_NUMBER',
        severity: 'warning',
        means: 'The size of the array is not written in the script; one job of it is counted.',
        fix: 'Write the range into the script, such as `--array=1-50%4`.',
    },
};

// EXTERNAL MODULE: ./build/parse/device-words.js
var device_words = __webpack_require__(256);
// EXTERNAL MODULE: ./build/parse/slurm/gpus.js
var slurm_gpus = __webpack_require__(7785);
;// CONCATENATED MODULE: ./build/parse/readers/sbatch/resources.js


/** Filled in by a shell, a template or a person: never a quantity. */
function isPlaceholder(value) {
    return /\$|\{\{|\{%|<[^>]*>|\{\w*\}|%\(|__\w+__|@\w+@|^(?:X+|N+|\?+|TODO|\.\.\.)$|^[A-Z_]{4,}$/.test(value);
}
/** Accelerators that Slurm sees as two for each board: those of LUMI and Frontier. */
const HALVES = /^(?:standard|small|dev|largemem)-g$|^ju-standard-g$/;
function resourcesOf(options) {
    const request = new Request(options);
    const gpus = request.gpus();
    const warnings = new Set(request.warnings);
    const devices = gpus === null ? [] : named(gpus, request, warnings);
    return {
        devices: devices.length > 0 ? devices : request.processors(),
        line: request.line,
        warnings: [...warnings],
        unread: request.unread,
    };
}
class Request {
    warnings = new Set();
    unread = [];
    line = 1;
    #options = new Map();
    #nodes;
    #tasks;
    constructor(options) {
        for (const option of options)
            this.#options.set(option.name, option);
        this.line = options[0]?.line ?? 1;
        const [perNode, ntasks] = [this.#count('ntasks-per-node'), this.#count('ntasks')];
        const whole = ntasks !== null && perNode !== null && perNode > 0 ? Math.ceil(ntasks / perNode) : 1;
        const nodes = this.#has('nodes') ? this.#count('nodes') : (this.#listed() ?? whole);
        this.#nodes = nodes;
        const each = perNode ?? (this.#has('ntasks-per-node') ? null : 1);
        this.#tasks = this.#has('ntasks') ? ntasks : nodes === null || each === null ? null : nodes * each;
    }
    text(name) {
        const value = this.#options.get(name)?.value ?? '';
        return isPlaceholder(value) ? '' : value;
    }
    /** Accelerators of the part; `null` when it asks for none. A count that is not known is NaN. */
    gpus() {
        const whole = this.#request('gpus', slurm_gpus/* parseGpus */.jO, 1);
        if (whole !== null)
            return whole;
        const ways = [
            this.#request('gpus-per-node', slurm_gpus/* parseGpus */.jO, this.#nodes),
            this.#request('gpus-per-task', slurm_gpus/* parseGpus */.jO, this.#tasks),
            this.#request('gpus-per-socket', slurm_gpus/* parseGpus */.jO, null),
            this.#request('gres', slurm_gpus/* parseGres */.p, this.#nodes),
            this.#request('tres-per-node', slurm_gpus/* parseGres */.p, this.#nodes),
            this.#request('tres-per-task', slurm_gpus/* parseGres */.p, this.#tasks),
            this.#request('tres-per-job', slurm_gpus/* parseGres */.p, 1),
        ];
        const asked = ways.find((one) => one !== null && one.length > 0);
        if (asked)
            return asked;
        const [tasks, perGpu] = [this.#tasks, this.#count('ntasks-per-gpu')];
        if (perGpu !== null && perGpu > 0 && tasks !== null)
            return [{ type: null, count: Math.ceil(tasks / perGpu) }];
        // Partitions of accelerators hand them out without being asked, and a job on one that names none has some.
        const onGpus = ways.every((one) => one === null) && this.places().some((place) => isOfGpus(place));
        return onGpus ? [{ type: null, count: Number.NaN }] : null;
    }
    /** Where a type of device may be named. */
    places() {
        return [this.text('constraint'), this.text('partition'), this.text('qos'), this.text('prefer')];
    }
    /** Logical processors; whole nodes when the job has them to itself. */
    processors() {
        const perTask = this.#has('cpus-per-task') ? this.#count('cpus-per-task') : 1;
        const alone = this.#has('exclusive') && this.#options.get('exclusive')?.value === '';
        const count = alone || this.#tasks === null || perTask === null ? null : this.#tasks * perTask;
        return [{ kind: 'cpu', model: '', count }];
    }
    #request(name, read, times) {
        const option = this.#options.get(name);
        if (option === undefined)
            return null;
        const about = name.startsWith('gpus') || /gpu/i.test(option.value);
        if (!about)
            return name === 'gres' && /^none$/i.test(option.value) ? [] : null;
        this.line = option.line;
        if (isPlaceholder(option.value))
            return [{ type: typeBefore(option.value), count: Number.NaN }];
        const gpus = read(option.value);
        if (gpus === null)
            this.unread.push(option);
        return (gpus?.map(({ type, count }) => ({ type, count: times === null ? Number.NaN : count * times })) ?? [
            { type: null, count: Number.NaN },
        ]);
    }
    #has(name) {
        return this.#options.has(name);
    }
    /** A count; the larger of a range. Not known when it is not there or a template fills it in. */
    #count(name) {
        const option = this.#options.get(name);
        if (option === undefined || isPlaceholder(option.value))
            return null;
        const parts = /^([0-9]{1,6})(?:-([0-9]{1,6}))?(?::[0-9]+)?$/.exec(option.value);
        if (parts === null) {
            this.unread.push(option);
            return null;
        }
        if (parts[2] !== undefined && parts[2] !== parts[1])
            this.warnings.add('range_high_end');
        return Math.max(Number(parts[1]), Number(parts[2] ?? 0));
    }
    /** Nodes that are named one by one, where their number is not said: `--nodelist=node[01-04]`. */
    #listed() {
        const list = this.text('nodelist');
        return list === '' || this.#has('ntasks') ? null : nodesIn(list);
    }
}
/** `gpu:a100:$N`: the type is known, the number is not. */
function typeBefore(value) {
    return /^(?:gres\/)?(?:gpu:)?([A-Za-z][\w.-]*):[^:]*$/.exec(value)?.[1]?.replace(/^gpu$/, '') || null;
}
/** Names of nodes between commas, with ranges in brackets; `null` when it cannot be counted. */
function nodesIn(list) {
    let count = 0;
    for (const [part] of list.slice(0, 10_000).matchAll(/[^,[\]]*\[[^\]]*\][^,[\]]*|[^,[\]]+/g)) {
        const inside = /\[([^\]]*)\]/.exec(part)?.[1];
        if (inside === undefined)
            count += 1;
        else
            for (const range of inside.split(',')) {
                const ends = /^([0-9]{1,7})(?:-([0-9]{1,7}))?$/.exec(range.trim());
                if (ends === null)
                    return null;
                count += ends[2] === undefined ? 1 : Math.max(0, Number(ends[2]) - Number(ends[1])) + 1;
            }
    }
    return count > 0 && count <= 100_000 ? count : null;
}
function isOfGpus(place) {
    if (/(?:no|non|without|cpu)[-_]?gpus?/i.test(place))
        return false;
    return /(?:^|[^a-z])gpus?(?:$|[^a-z])/i.test(place) || (0,device_words/* devicesNamed */.T)(place).length > 0 || HALVES.test(place);
}
/** Types from where they are asked for, else from the names of constraint and partition. */
function named(gpus, request, warnings) {
    const found = request
        .places()
        .map((place) => (0,device_words/* devicesNamed */.T)(place))
        .find((names) => names.length > 0) ?? [];
    const halves = request.places().some((place) => HALVES.test(place));
    return (0,slurm_gpus/* devicesOf */.Xl)(gpus, 1).map((device) => {
        const count = device.count === null || Number.isNaN(device.count) ? null : device.count;
        if (device.model !== '')
            return { ...device, count };
        // Slurm counts each half of an MI250X of these partitions; the board is one device.
        if (halves)
            return { ...device, model: 'MI250X', count: count === null ? null : count / 2 };
        if (found.length > 1)
            warnings.add('device_alternatives');
        return { ...device, model: found[0] ?? '', count };
    });
}

;// CONCATENATED MODULE: ./build/parse/readers/sbatch/read.js
/** From a batch script to a plan. */











const report = (0,problem/* reporter */.YX)(sbatchProblems);
async function readSbatch(file) {
    const decoded = (0,parse_text/* decodeText */.g7)(file.path, await (0,whole/* wholeBytes */.f)(file), 'allow');
    if (!decoded.ok)
        return { runs: [], plans: [], servings: [], problems: decoded.problems };
    return readJob(file.path, readScript(decoded.value.text));
}
function readJob(path, script) {
    const problems = [];
    const place = (line) => ({ file: path, line, column: 1 });
    const options = script.parts.flat();
    // A script that writes batch scripts asks for nothing itself.
    if (options.length === 0 && script.body.some((line) => line.includes('<<')))
        return writesOthers(path, script.ignoredFrom);
    if (script.ignoredFrom > 0) {
        const message = 'options behind the first command, which Slurm ignores';
        problems.push(report('sbatch/ignored-options', place(script.ignoredFrom), message, 'move them above it'));
    }
    const resources = script.parts.filter((part) => part.length > 0).map(resourcesOf);
    for (const { name, value, line } of resources.flatMap(({ unread }) => unread)) {
        const message = `--${name} "${(0,number/* shorten */.ml)(value)}" cannot be read`;
        problems.push(report('sbatch/unreadable-option', place(line), message, 'write it as the manual of sbatch has it'));
    }
    const limitHours = hoursOf(options, path, problems);
    const copies = copiesOf(options, path, problems);
    const hardware = resources.flatMap(({ devices }) => devices);
    const line = resources[0]?.line ?? 1;
    if (!(0,launch/* hasAmount */.V)(hardware, limitHours))
        return { ...nothing(path, line), problems };
    const warnings = new Set(resources.flatMap((one) => one.warnings));
    const plan = (0,launch/* launchPlan */.z)({
        format: 'sbatch',
        path,
        line,
        hardware,
        limitHours,
        copies,
        refers: (0,launched_files/* launchedFiles */.w)(script.body),
        warnings: [...warnings],
    });
    return { runs: [], plans: [plan], servings: [], problems };
}
function nothing(path, line) {
    const unused = { path, line, reason: 'no-amount', what: 'a batch script without a time limit' };
    return { runs: [], plans: [], servings: [], unused: [unused] };
}
function writesOthers(path, line) {
    const unused = { path, line, reason: 'not-read', what: 'a script that writes batch scripts' };
    return { runs: [], plans: [], servings: [], problems: [], unused: [unused] };
}
/** The longest of the parts, which end together. */
function hoursOf(options, path, problems) {
    let longest = null;
    for (const { name, value, line } of options) {
        if (name !== 'time' || isPlaceholder(value))
            continue;
        const limit = (0,time/* parseTimeLimit */.l)(value);
        if (limit === null) {
            const message = `the time limit "${(0,number/* shorten */.ml)(value)}" cannot be read`;
            problems.push(report('sbatch/time', { file: path, line, column: 1 }, message, 'write for example "24:00:00"'));
        }
        else if (limit !== 'unlimited')
            longest = Math.max(longest ?? 0, limit.seconds / 3600);
    }
    return longest;
}
function copiesOf(options, path, problems) {
    const array = options.findLast(({ name }) => name === 'array');
    if (array === undefined)
        return 1;
    const tasks = tasksOf(array.value);
    if (tasks !== null)
        return tasks;
    const message = 'the array has no size that can be counted';
    problems.push(report('sbatch/array', { file: path, line: array.line, column: 1 }, message, 'write the range'));
    return 1;
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
