export const id = 9787;
export const ids = [9787];
export const modules = {

/***/ 8998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   tI: () => (/* binding */ compileGlobs),
/* harmony export */   yf: () => (/* binding */ indexGlobs)
/* harmony export */ });
/**
 * Patterns over repository paths: `**` (any folders), `*` (anything in one name), `?` (one character), `{a,b}`.
 *
 * Written here rather than taken from a library because the patterns come from a file and must not be able to stop
 * the program: nothing becomes a regular expression, the only step back is to the last star (so the work is at most
 * pattern length x path length), and braces are counted before they are expanded. Names that begin with a dot match
 * like all others, so that a record cannot hide in `.cache/`.
 */
const LONGEST = 1000;
const MOST_ALTERNATIVES = 64;
const MOST_DEEP_STARS = 8;
/**
 * Says whether a path matches any of the patterns. A pattern that `globProblem` refuses matches nothing. The patterns are
 * taken apart when the first path is asked for, since many readers' patterns are never asked.
 */
function compileGlobs(patterns) {
    let matcher = null;
    return (path) => {
        matcher ??= matcherOf(patterns);
        return matcher(path);
    };
}
function matcherOf(patterns) {
    const find = indexGlobs(patterns.map((pattern) => [pattern, true]));
    return (path) => find(path).length > 0;
}
const NONE = [];
/**
 * Says which marks a path bears: those of all patterns that it matches, each once, in the order in which they are given.
 * Patterns are kept by how the names end that they can match, so that a path of a large tree meets few of them.
 */
function indexGlobs(marked) {
    const byEnd = new Map();
    const order = new Map();
    for (const [pattern, mark] of marked) {
        if (!order.has(mark))
            order.set(mark, order.size);
        if (globProblem(pattern) !== null)
            continue;
        for (const glob of expand(pattern).map(compile)) {
            const alike = byEnd.get(glob.end);
            if (alike)
                alike.push({ glob, mark });
            else
                byEnd.set(glob.end, [{ glob, mark }]);
        }
    }
    const anyEnd = byNeedle(byEnd.get('') ?? NONE);
    return (path) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const dot = name.lastIndexOf('.');
        let found = withMarks(NONE, byEnd.get(name), path, name);
        if (dot > 0)
            found = withMarks(found, byEnd.get(name.slice(dot)), path, name);
        for (const [needle, some] of anyEnd)
            if (path.includes(needle))
                found = withMarks(found, some, path, name);
        return found.length < 2 ? found : [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    };
}
/** Nothing is made for the many paths that match nothing. */
function withMarks(found, some, path, name) {
    if (some === undefined)
        return found;
    let marks = found;
    for (const { glob, mark } of some) {
        if (!marks.includes(mark) && globFits(glob, path, name))
            marks = [...marks, mark];
    }
    return marks;
}
/** Patterns that end in anything, by a text that stands in all they match: one search for many patterns. */
function byNeedle(marked) {
    const groups = new Map();
    for (const one of marked) {
        const { folder, segments } = one.glob;
        const [longest = ''] = (segments.at(-1) ?? '').split(/[*?]/).sort((a, b) => b.length - a.length);
        const needle = folder === '' ? longest : folder;
        const group = groups.get(needle);
        if (group)
            group.push(one);
        else
            groups.set(needle, [one]);
    }
    return groups;
}
/** @param name The last part of the path. */
function globFits({ segments, prefix, suffix, folder }, path, name) {
    if (!path.endsWith(suffix) || !path.startsWith(prefix) || !path.includes(folder))
        return false;
    // The common pattern: a name in any folder.
    if (segments.length === 2 && segments[0] === '**')
        return matchesName(segments[1] ?? '', name);
    return matches(segments, path.split('/'), '**', matchesName);
}
/** What is wrong with a pattern, as the end of a sentence that begins with it; `null` when it is fine. */
function globProblem(pattern) {
    if (pattern.trim() === '')
        return 'is empty';
    if (pattern.length > LONGEST)
        return `is longer than ${LONGEST} characters`;
    if (/[\p{Cc}\u2028\u2029]/u.test(pattern))
        return 'has a control character';
    if (pattern.includes('\\'))
        return 'has a backslash; folders are separated by "/"';
    if (/^\/|^[A-Za-z]:/.test(pattern))
        return 'is an absolute path; paths start at the root of the repository';
    if (pattern.startsWith('!'))
        return 'begins with "!"; list what to leave out under "exclude"';
    if (/[[\]]/.test(pattern))
        return 'has square brackets; "?" stands for any one character';
    const alternatives = countAlternatives(pattern);
    if (alternatives === null)
        return 'has a "{" or "}" without its partner';
    if (alternatives > MOST_ALTERNATIVES)
        return `stands for more than ${MOST_ALTERNATIVES} patterns`;
    return (expand(pattern)
        .map(segmentProblem)
        .find((problem) => problem !== null) ?? null);
}
function segmentProblem(pattern) {
    const segments = pattern.split('/');
    if (segments.some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment)))
        return 'has "." or ".." as a folder; paths start at the root of the repository';
    if (pattern.endsWith('/'))
        return `is a folder; write "${pattern}**" for everything in it`;
    if (segments.includes(''))
        return 'has an empty folder name';
    if (segments.some((segment) => segment.includes('**') && segment !== '**'))
        return 'joins "**" with other characters; write "**/*" and then them';
    if (segments.filter((segment) => segment === '**').length > MOST_DEEP_STARS)
        return `has "**" more than ${MOST_DEEP_STARS} times`;
    return null;
}
function compile(pattern) {
    const first = pattern.search(/[*?]/);
    const written = pattern.split('/');
    // `a/**` stands for what is in `a`, not for a file of that name.
    const segments = written.at(-1) === '**' ? [...written, '*'] : written;
    const suffix = /[^*?/]*$/.exec(pattern)?.[0] ?? '';
    const dot = suffix.lastIndexOf('.');
    const end = suffix === segments.at(-1) ? suffix : dot < 0 ? '' : suffix.slice(dot);
    const plain = segments.slice(0, -1).find((segment) => !/[*?]/.test(segment));
    const folder = plain === undefined ? '' : `${plain}/`;
    return { segments, prefix: first < 0 ? pattern : pattern.slice(0, first), suffix, folder, end };
}
function matchesName(pattern, name) {
    if (!/[*?]/.test(pattern))
        return pattern === name;
    const [characters, text] = pattern.includes('?') ? [[...pattern], [...name]] : [pattern, name];
    return matches(characters, text, '*', (expected, character) => expected === '?' || expected === character);
}
/** Wildcard matching with one step back: to the last star, which then takes one item more. */
function matches(pattern, text, star, same) {
    let [p, t, lastStar, resume] = [0, 0, -1, 0];
    while (t < text.length) {
        if (pattern[p] === star) {
            lastStar = p;
            p += 1;
            resume = t;
        }
        else if (p < pattern.length && same(pattern[p] ?? '', text[t] ?? '')) {
            p += 1;
            t += 1;
        }
        else if (lastStar >= 0) {
            p = lastStar + 1;
            resume += 1;
            t = resume;
        }
        else {
            return false;
        }
    }
    while (pattern[p] === star)
        p += 1;
    return p === pattern.length;
}
/** How many patterns the braces stand for; `null` when they are not balanced. */
function countAlternatives(pattern) {
    const open = [];
    let level = { sum: 0, product: 1 };
    for (const character of pattern) {
        if (character === '{') {
            open.push(level);
            level = { sum: 0, product: 1 };
        }
        else if (character === ',' && open.length > 0) {
            level = { sum: level.sum + level.product, product: 1 };
        }
        else if (character === '}') {
            const outer = open.pop();
            if (!outer)
                return null;
            level = {
                sum: outer.sum,
                product: Math.min(outer.product * (level.sum + level.product), Number.MAX_SAFE_INTEGER),
            };
        }
    }
    return open.length > 0 ? null : level.sum + level.product;
}
/** Only for patterns whose alternatives have been counted. */
function expand(pattern) {
    const start = pattern.indexOf('{');
    if (start < 0)
        return [pattern];
    let depth = 0;
    const cuts = [start];
    for (let at = start; at < pattern.length; at += 1) {
        if (pattern[at] === '{')
            depth += 1;
        if (pattern[at] === '}')
            depth -= 1;
        if ((pattern[at] === ',' && depth === 1) || depth === 0)
            cuts.push(at);
        if (depth === 0)
            break;
    }
    const [before, after] = [pattern.slice(0, start), pattern.slice((cuts.at(-1) ?? start) + 1)];
    return cuts.slice(1).flatMap((cut, index) => {
        const choice = pattern.slice((cuts[index] ?? start) + 1, cut);
        return expand(before + choice + after);
    });
}


/***/ }),

/***/ 6725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ unitOf),
/* harmony export */   u: () => (/* binding */ systemUnit)
/* harmony export */ });
/** What the files of one system in a submission share: `ORG/results/SYSTEM/...` and `ORG/systems/SYSTEM.json`. */
/** The unit that a description of a system belongs to; `null` for any other file. */
function systemUnit(path) {
    const system = /^(?:(.*)\/)?systems\/([^/]+)\.json$/.exec(path);
    return system === null ? null : `${system[1] ?? ''}//${system[2]}`;
}
/** By organisation and system, so that its description is at hand; a log elsewhere goes by its folder. */
function unitOf(folder) {
    const parts = folder.split('/');
    const results = Math.max(parts.lastIndexOf('results'), parts.lastIndexOf('compliance'));
    const system = parts[results + 1];
    if (results === -1 || system === undefined)
        return `${folder}//`;
    return `${parts.slice(0, results).join('/')}//${system}`;
}


/***/ }),

/***/ 2991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ asUtf8),
/* harmony export */   b: () => (/* binding */ wideEncoding)
/* harmony export */ });
/** Windows shells redirect output as UTF-16 with a byte order mark; everything behind this reads UTF-8. */
function wideEncoding(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return bytes[2] === 0 && bytes[3] === 0 ? null : 'utf-16le';
    return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}
/** The same bytes, or the UTF-8 of a text that says it is UTF-16. */
async function* asUtf8(chunks) {
    const encoder = new TextEncoder();
    let decoder;
    let start = new Uint8Array(0);
    for await (const chunk of chunks) {
        const bytes = start.length === 0 ? chunk : joined(start, chunk);
        start = bytes.length < 2 && decoder === undefined ? bytes : new Uint8Array(0);
        if (start.length > 0)
            continue;
        if (decoder === undefined) {
            const wide = wideEncoding(bytes);
            decoder = wide === null ? null : new TextDecoder(wide);
        }
        yield decoder === null ? bytes : encoder.encode(decoder.decode(bytes, { stream: true }));
    }
    if (start.length > 0)
        yield start;
    if (decoder)
        yield encoder.encode(decoder.decode());
}
function joined(a, b) {
    const both = new Uint8Array(a.length + b.length);
    both.set(a);
    both.set(b, a.length);
    return both;
}


/***/ }),

/***/ 509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ HEAD_BYTES),
/* harmony export */   p: () => (/* binding */ Head)
/* harmony export */ });
/** The first 64 KiB of a file, decoded once for all readers that are asked about it. */
class Head {
    bytes;
    #text = null;
    constructor(bytes) {
        this.bytes = bytes;
    }
    /** As UTF-8, with U+FFFD for what is none; a byte order mark is dropped. */
    get text() {
        this.#text ??= new TextDecoder().decode(this.bytes);
        return this.#text;
    }
}
const HEAD_BYTES = 65_536;


/***/ }),

/***/ 6907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ carbontracker)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(509);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8325);
/** Logs of carbontracker, and its console output in logs of jobs. Light: names and a look at the start. */


const carbontracker = {
    format: 'carbontracker',
    title: 'carbontracker logs',
    paths: {
        likely: ['**/*carbontracker*.log', '**/*_run_events.jsonl'],
        possible: ['**/*.{out,log,txt,err,jsonl}'],
        beside: ['**/*_carbontracker*.log'],
    },
    mode: 'stream',
    maxBytes: 268_435_456,
    unit,
    recognise,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8820), __webpack_require__.e(7469)]).then(__webpack_require__.bind(__webpack_require__, 7469))).readCarbontracker,
};
/** Logs of one tracker share what stands before `_carbontracker`; any other file stands alone. */
function unit(path) {
    return path.replace(/_carbontracker(?:_output|_err)?\.log$/, '');
}
/** What the tracker says behind its name, on the same line or the next. */
const SAYS = /consumption|components were found|carbon intensity|Finished monitoring|Traceback|gCO2/;
/** Pages show example output, and are no record of it. */
const PAGE = /\.(?:md|mdx|rst|html?|ipynb|py|tex|ts|js)$/i;
function recognise(path, { text, bytes }) {
    if (PAGE.test(path))
        return 'no';
    const named = /_carbontracker(?:_output)?\.log$/.test(path);
    if (isConsole(text) || isStandard(text) || isEvents(text))
        return 'yes';
    if (!named)
        return 'no';
    // What the tracker prints may stand behind megabytes of progress; `load` looks at all of it.
    if (bytes.length >= _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .HEAD_BYTES */ .L && (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)(path, bytes) === null)
        return 'yes';
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .concealment */ .sA)(path, bytes) ?? { not: 'has no line of carbontracker' };
}
function isConsole(text) {
    const at = text.search(/(?:^|[\r\n])[^\r\n]{0,48}CarbonTracker:[ \r\n]/);
    return at !== -1 && SAYS.test(text.slice(at));
}
/** `2022-11-14 15:42:43 - carbontracker version 1.1.7`. */
function isStandard(text) {
    return /(?:^|[\r\n])[0-9-]{10} [0-9:,]{8,12} - (?:carbontracker(?:\.loggerutil)? version |The following components were found: |Average power usage \(W\) for )/.test(text);
}
function isEvents(text) {
    return text.includes('"FinishedSession"') && text.includes('"total_power_usage_kwh"');
}


/***/ }),

/***/ 9047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isScript),
/* harmony export */   l: () => (/* binding */ cloudJob)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8325);

/** Trainings that a script or a configuration hands to a cloud: SageMaker, Vertex AI, Modal. */
const cloudJob = {
    format: 'cloud-job',
    title: 'Cloud training job (SageMaker, Vertex AI, Modal)',
    paths: {
        likely: [],
        possible: [
            '**/*{modal,sagemaker,vertex,estimator}*.py',
            '**/{modal,sagemaker,vertex,launch,cloud}/**/*.py',
            '**/*{sagemaker,vertex,custom-job,custom_job,training-job,training_job,worker-pool,worker_pool}*.{yaml,yml,json}',
        ],
    },
    mode: 'whole',
    maxBytes: 2 * 1024 * 1024,
    configures: true,
    recognise,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(966), __webpack_require__.e(1692)]).then(__webpack_require__.bind(__webpack_require__, 1692))).readCloudJob,
};
function recognise(path, { bytes, text }) {
    return isScript(text) || isSpecification(text) ? ((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)(path, bytes) ?? 'yes') : 'no';
}
/** A script of Python that imports the cloud's library, and names a machine or a device in so many words. */
function isScript(text) {
    if (/^(?:import modal\b|from modal import\b)/m.test(text))
        return /\bgpu\s*=\s*\[?["']/.test(text);
    if (/^[ \t]*(?:import|from)[ \t]+sagemaker\b/m.test(text))
        return /\binstance_type\s*=\s*["']ml\./.test(text);
    const vertex = /^[ \t]*(?:from google\.cloud import aiplatform|import google\.cloud\.aiplatform|import vertexai\b|from google\.cloud\.aiplatform)/m;
    return vertex.test(text) && /\b(?:accelerator_type|machine_type)["']?\s*[=:]\s*["']/.test(text);
}
function isSpecification(text) {
    if (/^["'{ \t-]*["']?workerPoolSpecs["']?\s*:/m.test(text))
        return /["']?machineType["']?\s*:/.test(text);
    return (/["']?ResourceConfig["']?\s*:/.test(text) &&
        /["']?InstanceType["']?\s*:\s*["']?ml\./.test(text) &&
        /["']?(?:TrainingJobName|AlgorithmSpecification|StoppingCondition)["']?\s*:/.test(text));
}


/***/ }),

/***/ 7955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xv: () => (/* binding */ knownOrders),
/* harmony export */   gN: () => (/* binding */ isHeader),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   m4: () => (/* binding */ isAnchor),
/* harmony export */   mJ: () => (/* binding */ orderOf),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   yY: () => (/* binding */ isDroppable),
/* harmony export */   yd: () => (/* binding */ fewestColumns),
/* harmony export */   zN: () => (/* binding */ foldName)
/* harmony export */ });
/**
 * The columns of CodeCarbon's CSV files, and the orders in which its versions write them.
 * Source: the history of `codecarbon/output_methods/emissions_data.py` and `file.py`, 1.0 to 3.3; files in public repositories.
 */
/** Every column whose cells have a known shape. */
const KINDS = {
    task_name: 'any',
    timestamp: 'time',
    project_name: 'any',
    run_id: 'id',
    experiment_id: 'any',
    duration: 'number',
    emissions: 'number',
    emissions_rate: 'number',
    cpu_power: 'number',
    gpu_power: 'number',
    ram_power: 'number',
    cpu_energy: 'number',
    gpu_energy: 'number',
    ram_energy: 'number',
    energy_consumed: 'number',
    water_consumed: 'number',
    country_name: 'country',
    country_iso_code: 'iso',
    region: 'place',
    cloud_provider: 'provider',
    cloud_region: 'place',
    os: 'platform',
    python_version: 'version',
    codecarbon_version: 'version',
    cpu_count: 'count',
    cpu_model: 'model',
    gpu_count: 'count',
    gpu_model: 'model',
    longitude: 'degrees',
    latitude: 'degrees',
    ram_total_size: 'number',
    tracking_mode: 'mode',
    cpu_utilization_percent: 'number',
    gpu_utilization_percent: 'number',
    ram_utilization_percent: 'number',
    ram_used_gb: 'number',
    on_cloud: 'flag',
    pue: 'number',
    wue: 'number',
};
/** Columns that CodeCarbon leaves out of an appended row when they have no value (3.2.9 and later). */
const DROPPABLE = new Set([
    'country_name',
    'country_iso_code',
    'region',
    'cloud_provider',
    'cloud_region',
    'cpu_model',
    'gpu_count',
    'gpu_model',
    'longitude',
    'latitude',
]);
/** How many columns a header names at least. */
const fewestColumns = 5;
/** Present in every file of CodeCarbon, and together in nothing else that was found. */
const SIGNATURE = ['timestamp', 'project_name', 'duration', 'emissions', 'energy_consumed'];
/** Eco2AI has an `emission.csv` of its own. */
const FOREIGN = 'co2_emissions(kg)';
const SHAPES = {
    time: /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/,
    id: /^[\w-]{8,}$/,
    number: /^(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|nan)?$/,
    count: /^(?:\d{1,6}(?:\.0)?)?$/,
    country: /^(?:(?![A-Z]{2,3}$)\p{L}[\p{L}\p{M} .,'’()&-]*)?$/u,
    iso: /^(?:"?[A-Za-z]{2,3}"?)?$/,
    place: /^(?:(?![A-Z]{2,3}$)\p{L}[\p{L}\p{M}\d .,'’()/&-]*)?$/u,
    provider: /^(?:aws|azure|gcp|google|amazon|ovh|scaleway|ibm|oracle|alibaba)?$/i,
    platform: /^(?:linux|windows|macos|darwin|freebsd|java|posix|nt)/i,
    version: /^\d+\.\d+(?:\.\d+)?[\w.+-]*$/,
    model: /^(?:.*\p{L}.*)?$/u,
    degrees: /^(?:-?\d{1,3}(?:\.\d+)?(?:e-\d+)?)?$/,
    mode: /^(?:machine|process)$/,
    flag: /^[YN]$/,
    any: /^/,
};
/** Column names are compared without blanks, quotes' remains, marks and case. */
function foldName(cell) {
    return cell
        .replace(/^\ufeff/, '')
        .trim()
        .toLowerCase();
}
function isHeader(names) {
    return SIGNATURE.every((name) => names.includes(name)) && !names.includes(FOREIGN);
}
/** Whether CodeCarbon writes a column of this name; an object's own names are asked, so `constructor` is none. */
function isKnown(name) {
    return Object.hasOwn(KINDS, name);
}
function kindOf(name) {
    return isKnown(name) ? KINDS[name] : 'any';
}
/** Unknown columns belong to newer versions, which leave them out as well. */
function isDroppable(name) {
    return DROPPABLE.has(name) || !isKnown(name);
}
/** Whether a cell can belong to a column. */
function fits(name, cell) {
    return SHAPES[kindOf(name)].test(cell);
}
/** Shapes that no other column has: when they stand in their places, the row is in order. */
function isAnchor(name) {
    const kind = kindOf(name);
    return kind === 'platform' || kind === 'version' || kind === 'mode' || kind === 'flag' || kind === 'iso';
}
const PLACE = ['country_name', 'country_iso_code', 'region'];
const CLOUD = ['cloud_provider', 'cloud_region'];
const POWERS = ['cpu_power', 'gpu_power', 'ram_power', 'cpu_energy', 'gpu_energy', 'ram_energy'];
const HOST = ['cpu_count', 'cpu_model', 'gpu_count', 'gpu_model', 'longitude', 'latitude'];
const LOAD = [
    'cpu_utilization_percent',
    'gpu_utilization_percent',
    'ram_utilization_percent',
    'ram_used_gb',
];
/** Versions 2.0.0, 2.2.0, 2.2.3, 2.7.0, 3.0.8 and 3.2.1, in that order. */
const GENERATIONS = [
    { experiment: false, water: false, version: false, load: false, last: [] },
    { experiment: false, water: false, version: true, load: false, last: [] },
    { experiment: false, water: false, version: true, load: false, last: ['pue'] },
    { experiment: true, water: false, version: true, load: false, last: ['pue'] },
    { experiment: true, water: true, version: true, load: false, last: ['pue', 'wue'] },
    { experiment: true, water: true, version: true, load: true, last: ['pue', 'wue'] },
];
/** Versions 3.1.1 to 3.2.3 put the cloud behind everything else. */
function order(generation, cloudLast) {
    const { experiment, water, version, load, last } = generation;
    return [
        'timestamp',
        'project_name',
        'run_id',
        ...(experiment ? ['experiment_id'] : []),
        'duration',
        'emissions',
        'emissions_rate',
        ...POWERS,
        'energy_consumed',
        ...(water ? ['water_consumed'] : []),
        ...PLACE,
        ...(cloudLast ? [] : CLOUD),
        'os',
        'python_version',
        ...(version ? ['codecarbon_version'] : []),
        ...HOST,
        'ram_total_size',
        'tracking_mode',
        ...(load ? LOAD : []),
        'on_cloud',
        ...last,
        ...(cloudLast ? CLOUD : []),
    ];
}
/** Version 1. */
const FIRST = [
    'timestamp',
    'experiment_id',
    'project_name',
    'duration',
    'emissions',
    'energy_consumed',
    ...PLACE,
    'on_cloud',
    ...CLOUD,
];
function orderOf(names) {
    return { names, least: names.length - names.filter(isDroppable).length };
}
/** The orders in which whole rows are written, newest first; used for rows that do not fit their own header. */
const knownOrders = [
    FIRST,
    ...GENERATIONS.map((generation) => order(generation, false)),
    ...GENERATIONS.slice(3).map((generation) => order(generation, true)),
]
    .reverse()
    .map(orderOf);
/** Whether every cell looks like its column, with none missing. */
function isWhole({ names }, cells) {
    return names.length === cells.length && names.every((name, cell) => fits(name, cells[cell]));
}


/***/ }),

/***/ 4830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ codecarbonProblems)
/* harmony export */ });
/** What can be wrong with a CodeCarbon file. */
const codecarbonProblems = {
    'codecarbon/no-header': {
        class: 'E_MISSING',
        severity: 'error',
        means: 'The file has the name of a CodeCarbon record but no line with column names.',
        fix: 'Restore the first line that CodeCarbon wrote, or delete the file.',
    },
    'codecarbon/empty': {
        class: 'E_MISSING',
        severity: 'warning',
        means: 'The file has column names and no rows.',
        fix: 'Commit the file after the run, or delete it.',
    },
    'codecarbon/delimiter': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'The columns are separated by semicolons or tabs; no delimiter is guessed, because decimal commas come with them.',
        fix: 'Save the file with commas between the columns and points in the numbers.',
    },
    'codecarbon/duplicate-column': {
        class: 'E_DUP_KEY',
        severity: 'error',
        means: 'Two columns have the same name, so it is not known which one holds the value.',
        fix: 'Delete or rename one of them.',
    },
    'codecarbon/unnamed-column': {
        class: 'E_NAME',
        severity: 'warning',
        means: 'A column has no name; its values are not read.',
        fix: 'Delete the column; pandas writes one for its index unless `index=False` is given.',
    },
    'codecarbon/headerless': {
        class: 'E_MISSING',
        severity: 'warning',
        means: 'The column names are missing; the columns were recognised by what stands in them.',
        fix: 'Restore the first line that CodeCarbon wrote.',
    },
    'codecarbon/before-header': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'Lines stand before the column names; they cannot be read.',
        fix: 'Delete them, so that the column names are the first line.',
    },
    'codecarbon/torn-row': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'A row is incomplete or glued to another, as when several processes write one file. It is not counted.',
        fix: 'Delete the line, or restore it; let every process write a file of its own.',
    },
    'codecarbon/shifted-row': {
        class: 'E_SYNTAX',
        severity: 'warning',
        means: 'Cells are missing in the middle of a row. What could be put back in place was; the rest is unknown.',
        fix: 'Write the row again with all its columns, or leave it: its energy is counted.',
    },
    'codecarbon/conflict-marker': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'The file holds the markers of an unresolved merge conflict. The rows of both sides are read.',
        fix: 'Resolve the conflict and delete the markers.',
    },
    'codecarbon/stray-quote': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'A quote stands inside a cell, or a quoted cell goes on after its closing quote. The row is not counted.',
        fix: 'Put the whole cell in quotes and double the quotes inside it.',
    },
    'codecarbon/unclosed-quote': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'A quote is opened and never closed. Its row is not counted; reading goes on at the next line.',
        fix: 'Close the quote, or delete it.',
    },
    'codecarbon/long-line': {
        class: 'E_SIZE',
        severity: 'error',
        means: 'A row is longer than 64 KiB. It is not counted.',
        fix: 'Restore the row that the tracker wrote.',
    },
    'codecarbon/long-cell': {
        class: 'E_SIZE',
        severity: 'error',
        means: 'A cell is longer than 4 KiB. Its row is not counted.',
        fix: 'Shorten the text in that cell.',
    },
    'codecarbon/columns': {
        class: 'E_COUNT',
        severity: 'error',
        means: 'A row has more than 256 columns. It is not counted.',
        fix: 'Restore the row that the tracker wrote.',
    },
    'codecarbon/nul-byte': {
        class: 'E_ENCODING',
        severity: 'error',
        means: 'A row holds a NUL byte. It is not counted.',
        fix: 'Write the file again as UTF-8 text.',
    },
    'codecarbon/second-bom': {
        class: 'E_ENCODING',
        severity: 'warning',
        means: 'A byte order mark stands inside the file, where two files were joined. It is ignored.',
        fix: 'Delete it.',
    },
    'codecarbon/latin-1': {
        class: 'E_ENCODING',
        severity: 'warning',
        means: 'The file is not UTF-8; its names were read as Latin-1.',
        fix: 'Save the file as UTF-8.',
    },
    'codecarbon/number': {
        class: 'E_NUMBER',
        severity: 'error',
        means: 'A duration, energy or emission is not a number. The row is not counted.',
        fix: 'Restore the number that the tracker wrote.',
    },
    'codecarbon/unit': {
        class: 'E_UNIT',
        severity: 'error',
        means: 'A number carries a unit or a percent sign; the column already says the unit. The row is not counted.',
        fix: 'Write the number alone: kilowatt-hours, kilograms, seconds.',
    },
    'codecarbon/not-finite': {
        class: 'E_NONFINITE',
        severity: 'error',
        means: 'A duration, energy or emission is `nan`, infinite or too large to hold. The row is not counted.',
        fix: 'Delete the row, or measure the run again.',
    },
    'codecarbon/negative': {
        class: 'E_NEGATIVE',
        severity: 'error',
        means: 'A total is below zero. The row is not counted. Single tasks may be negative, their sum may not.',
        fix: 'Restore the number that the tracker wrote.',
    },
    'codecarbon/range': {
        class: 'E_RANGE',
        severity: 'error',
        means: 'A number is outside anything that can be real. The row is not counted.',
        fix: 'Check the exponent and the unit of the column.',
    },
    'codecarbon/blank-energy': {
        class: 'E_MISSING',
        severity: 'warning',
        means: 'The energy of a run is blank. It is unknown, not zero, unless all its parts are there to be added.',
        fix: 'Restore the number that the tracker wrote.',
    },
    'codecarbon/part': {
        class: 'E_NUMBER',
        severity: 'warning',
        means: 'A number beside the totals cannot be read; it is left out and the totals stand.',
        fix: 'Restore the number that the tracker wrote.',
    },
    'codecarbon/count': {
        class: 'E_RANGE',
        severity: 'warning',
        means: 'The number of devices is not a whole number between 1 and 200,000; it is taken as unknown.',
        fix: 'Restore the count that the tracker wrote.',
    },
    'codecarbon/pue': {
        class: 'E_RANGE',
        severity: 'error',
        means: 'The PUE is below 1 or above 5. It is not divided out of the energy.',
        fix: 'Write the PUE of the building, between 1 and 5.',
    },
    'codecarbon/timestamp': {
        class: 'E_TIME',
        severity: 'warning',
        means: 'A timestamp is not a date that exists. The run counts, its time is unknown.',
        fix: 'Write the time as `2026-11-02T18:00:00`.',
    },
    'codecarbon/run-id': {
        class: 'E_NAME',
        severity: 'error',
        means: 'A run id is longer than 200 characters. The row is not counted.',
        fix: 'Restore the run id that the tracker wrote.',
    },
    'codecarbon/conflicting-rows': {
        class: 'E_CONFLICT',
        severity: 'warning',
        means: 'Two rows of one run contradict each other: after more time the total is smaller, or at the same time another.',
        fix: 'Restore the rows that the tracker wrote. The larger one is counted.',
    },
    'codecarbon/implausible-power': {
        class: 'E_IMPLAUSIBLE',
        severity: 'error',
        means: 'Energy divided by duration is no power that one host draws: below 0.5 W or above 15 kW. Where a restarted clock could explain it, the energy is more than its own power columns give in ten years. The run is not counted.',
        fix: 'Check energy and duration; for several hosts, keep the rows of each.',
    },
};


/***/ }),

/***/ 6744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readColumns),
/* harmony export */   X: () => (/* binding */ repeatedColumn)
/* harmony export */ });
/* harmony import */ var _codecarbon_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7955);
/** The columns of Eco2AI, by which its files are known. */

/** Of the energy: `kWTh` until August 2022. */
const ENERGY = /^power_consumption\(kwt?h\)$/;
/** The columns that a line declares, or `null` when it is no header of Eco2AI's. */
function readColumns(cells) {
    const names = cells.map(_codecarbon_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .foldName */ .zN);
    const kwh = names.findIndex((name) => ENERGY.test(name));
    const duration = names.findIndex((name) => name === 'duration(s)' || name === 'time(s)');
    if (kwh === -1 || duration === -1)
        return null;
    const where = (pattern) => names.findIndex((name) => pattern.test(name));
    return {
        count: names.length,
        id: where(/^id$/),
        project: where(/^project_name$/),
        description: where(/^experiment_description/),
        epoch: where(/^epoch$/),
        start: where(/^start_time$/),
        duration,
        kwh,
        cpuKwh: where(/^cpu_power_consumption\(kwt?h\)$/),
        gpuKwh: where(/^gpu_power_consumption\(kwt?h\)$/),
        ramKwh: where(/^ram_power_consumption\(kwt?h\)$/),
        kg: where(/^co2_emissions\(kg\)$/),
        cpu: where(/^cpu_name$/),
        gpu: where(/^gpu_name$/),
        region: where(/^(?:region\/)?country$/),
    };
}
/** The first name that stands twice, of a column that is read; -1 when there is none. */
function repeatedColumn(cells) {
    const names = cells.map(_codecarbon_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .foldName */ .zN);
    return names.findIndex((name, at) => name !== '' && names.indexOf(name) !== at);
}


/***/ }),

/***/ 507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ eco2aiProblems)
/* harmony export */ });
/** What can be wrong with an Eco2AI file. */
const eco2aiProblems = {
    'eco2ai/delimiter': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'The columns are separated by semicolons or tabs; no delimiter is guessed, because decimal commas come with them.',
        fix: 'Save the file with commas between the columns and points in the numbers.',
    },
    'eco2ai/encoded': {
        class: 'E_ENCODING',
        severity: 'error',
        means: 'The tracker wrote this file encoded (`encode_file`); it is not decoded.',
        fix: 'Commit the plain file that the tracker writes beside it, and not the encoded one.',
    },
    'eco2ai/duplicate-column': {
        class: 'E_DUP_KEY',
        severity: 'error',
        means: 'Two columns have the same name, so it is not known which one holds the value.',
        fix: 'Delete or rename one of them.',
    },
    'eco2ai/torn-row': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'A row cannot be taken apart: cells are missing, a quote is not closed, or it is too long. It is not counted.',
        fix: 'Delete the line, or restore it; let every process write a file of its own.',
    },
    'eco2ai/conflict-marker': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'The file holds the markers of an unresolved merge conflict. The rows of both sides are read.',
        fix: 'Resolve the conflict and delete the markers.',
    },
    'eco2ai/empty': {
        class: 'E_MISSING',
        severity: 'warning',
        means: 'The file has column names and no rows.',
        fix: 'Commit the file after the run, or delete it.',
    },
    'eco2ai/number': {
        class: 'E_NUMBER',
        severity: 'error',
        means: 'A duration or an energy is not a number. The row is not counted.',
        fix: 'Restore the number that the tracker wrote.',
    },
    'eco2ai/not-finite': {
        class: 'E_NONFINITE',
        severity: 'error',
        means: 'A duration or an energy is `nan`, infinite or too large to hold. The row is not counted.',
        fix: 'Delete the row, or measure the run again.',
    },
    'eco2ai/negative': {
        class: 'E_NEGATIVE',
        severity: 'error',
        means: 'A duration or an energy is below zero. The row is not counted.',
        fix: 'Restore the number that the tracker wrote.',
    },
    'eco2ai/part': {
        class: 'E_NUMBER',
        severity: 'warning',
        means: 'A number beside energy and duration cannot be read; it is left out and the row counts.',
        fix: 'Restore the number that the tracker wrote.',
    },
    'eco2ai/start-time': {
        class: 'E_TIME',
        severity: 'warning',
        means: 'A start is not a time that exists. The run counts, its time is unknown.',
        fix: 'Write the time as `2026-11-02 18:00:00`.',
    },
    'eco2ai/run-id': {
        class: 'E_NAME',
        severity: 'error',
        means: 'A run id is longer than 200 characters. The row is not counted.',
        fix: 'Restore the run id that the tracker wrote.',
    },
    'eco2ai/implausible-power': {
        class: 'E_IMPLAUSIBLE',
        severity: 'error',
        means: 'Energy divided by duration is no power that one host draws: above 15 kW, or below 0.5 W with a GPU. The row is not counted.',
        fix: 'Check the unit: the column promises kilowatt-hours, and changed versions of the tracker write others under it.',
    },
};


/***/ }),

/***/ 1315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ readHeaderless),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   a9: () => (/* binding */ withCommaInTime),
/* harmony export */   ay: () => (/* binding */ readHeader)
/* harmony export */ });
/** What the columns of a table of readings are, by the words of its header; or, without one, by the shape of its cells. */
const TIME = /^(?:timestamp|time|date ?time|datetime|time_?stamp|unix_?time(?:stamp)?|epoch_?(?:s|time)|elapsed|elapsed_(?:s|sec|time)|time_s|seconds)$/;
const TIME_UNIT = /[ _]?[([](?:s|sec|seconds|utc)[)\]]$/;
const KEYS = [
    'index',
    'gpu_index',
    'gpu index',
    'gpu_id',
    'gpu id',
    'gpu',
    'gpuid',
    'device',
    'device_id',
    'device_index',
    'pci.bus_id',
    'gpu_bus_id',
    'bus_id',
    'uuid',
    'gpu_uuid',
    'serial',
];
const NAMES = new Set(['name', 'gpu_name', 'gpu name', 'model', 'product_name', 'device_name']);
/** In this order: what is asked of a board, then the same over a second and of this moment. */
const DRAWS = ['power.draw', 'power.draw.average', 'power.draw.instant', 'gpu_power_draw'];
const AMD = /^(?:average graphics package power|current socket graphics package power|average_socket_power|current_socket_power|socket_power|power_usage)$/;
/** Columns of tables with a row for each run: those of trackers, and what people make of them. */
const SUMMARY = /^(?:duration|duration\(s\)|emissions|energy_consumed|run_id|experiment_id|project_name|epoch|step|batch_size)$/;
/** What is no draw: limits, energies, shares, and what other parts of the machine take. */
const OTHER = /limit|cap\b|max|min\b|energy|joule|kwh|percent|state|mode|total|sum|cpu|ram|dram|cost|price|co2|target|default|enforced|avg|mean|peak|idle|baseline/;
function wordsOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return { gpu: /gpu|nvidia|smi|cuda/i.test(name), power: /power|watt/i.test(name) };
}
/** `null` when these are not the column names of a log of powers, or of a log of nvidia-smi. */
function readHeader(line, path) {
    const separator = [',', ';', '\t'].find((sign) => line.includes(sign));
    if (separator === undefined)
        return null;
    const names = line.split(separator).map(fold);
    if (names.length > 256 || names.some((name) => name.length > 80))
        return null;
    if (names.some((name) => SUMMARY.test(name)))
        return null;
    const time = names.findIndex((name) => TIME.test(name.replace(TIME_UNIT, '')));
    if (time === -1)
        return null;
    const nvidia = names.some((name) => /^[a-z_]+(?:\.[a-z_]+)+(?: \[[^\]]+\])?$/.test(name));
    const { powers, covers } = readPowers(names, path);
    if (powers.length === 0 && !nvidia)
        return null;
    const key = KEYS.map((word) => names.indexOf(word)).find((cell) => cell !== -1 && powers.every((one) => one.cell !== cell));
    const isOwn = key !== undefined && key > 0 && names[key] === 'index' && names[key - 1] === 'gpu';
    const uuid = names.findIndex((name) => name === 'uuid' || name === 'gpu_uuid');
    const name = names.findIndex((one) => NAMES.has(one));
    return {
        separator,
        time,
        timeEnd: time,
        key: isOwn ? key - 1 : (key ?? null),
        keyEnd: key ?? null,
        uuid: uuid === -1 ? null : uuid,
        name: name === -1 ? null : name,
        powers,
        covers,
        printer: nvidia ? 'nvidia-smi' : 'other',
        cells: names.length,
    };
}
function fold(cell) {
    return cell
        .replace(/["'\ufeff]/g, '')
        .trim()
        .toLowerCase();
}
function readPowers(names, path) {
    const bare = names.map((name) => name.replace(/ \[w\]$/, ''));
    const draw = DRAWS.map((word) => bare.indexOf(word)).find((cell) => cell !== -1);
    if (draw !== undefined)
        return { powers: [{ cell: draw, scale: 1, device: '' }], covers: 'gpu' };
    const found = names.map((name, cell) => ({ ...splitUnit(name), cell })).filter(({ base }) => !OTHER.test(base));
    const boards = found.filter(({ base, scale }) => (scale !== null && /gpu/.test(base)) ||
        AMD.test(base) ||
        /^gpu[ _]?\d*[ _]?power(?:_draw|_usage)?$/.test(base) ||
        (path.gpu && scale !== null && /^power(?:[_ ](?:draw|usage))?$/.test(base)));
    const wide = path.power ? found.filter(({ base }) => /^gpu[ _]?\d+$/.test(base)) : [];
    const nodes = path.power
        ? found.filter(({ base, scale }) => scale !== null && /^(?:n|node|host|pdu|server|outlet|rack)[ _-]?\d*(?:[ _](?:power|draw))?$/.test(base))
        : [];
    const [chosen, covers] = boards.length > 0 ? [boards, 'gpu'] : wide.length > 0 ? [wide, 'gpu'] : [nodes, 'node'];
    const powers = chosen.map(({ base, cell, scale }) => ({
        cell,
        scale: scale ?? 1,
        device: chosen.length > 1 ? base : '',
    }));
    return { powers, covers };
}
/** `gpu_power_w`, `GPU Power (W)`, `power_mw`: the words, and what takes the number to watts. */
function splitUnit(name) {
    const parts = /^(.*?)[ _]?(?:[([](w|watts?|mw|milliwatts?|kw)[)\]]|[ _](w|watts?|mw|milliwatts?|kw))$/.exec(name);
    const unit = parts?.[2] ?? parts?.[3];
    if (!parts || unit === undefined)
        return { base: name, scale: null };
    return { base: parts[1] ?? '', scale: unit.startsWith('m') ? 0.001 : unit === 'kw' ? 1000 : 1 };
}
const SMI_TIME = /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d\.\d{3}$/;
const WATTS = /^(\d+(?:\.\d+)?) W$/;
/** A row of nvidia-smi without column names: its time, and cells that say they are watts. */
function readHeaderless(line) {
    const cells = line.split(',').map((cell) => cell.trim());
    const time = cells.findIndex((cell) => SMI_TIME.test(cell));
    if (time === -1 || cells.length > 256)
        return null;
    const watts = cells.flatMap((cell, index) => (WATTS.test(cell) ? [{ index, value: Number.parseFloat(cell) }] : []));
    // A board that is asked for its limit as well draws less than that.
    const draw = watts.reduce((low, one) => (low === null || one.value < low.value ? one : low), null);
    if (draw === null)
        return null;
    const uuid = cells.findIndex((cell) => /^GPU-[0-9a-f-]{36}$/i.test(cell));
    const bus = cells.findIndex((cell) => /^[0-9a-f]{8}:[0-9a-f]{2}:[0-9a-f]{2}\.\d$/i.test(cell));
    const name = cells.findIndex((cell) => /^(?:NVIDIA|Tesla|Quadro|GeForce|GRID)\b/i.test(cell));
    const key = bus === -1 ? uuid : bus;
    return {
        separator: ',',
        time,
        timeEnd: time,
        key: key === -1 ? null : key,
        keyEnd: key === -1 ? null : key,
        uuid: uuid === -1 ? null : uuid,
        name: name === -1 ? null : name,
        powers: [{ cell: draw.index, scale: 1, device: '' }],
        covers: 'gpu',
        printer: 'nvidia-smi',
        cells: cells.length,
    };
}
/** `date --iso-8601=ns` puts a comma into the time, so that every cell behind it stands one further on. */
function withCommaInTime(layout) {
    const moved = (cell) => (cell > layout.time ? cell + 1 : cell);
    const movedOrNull = (cell) => (cell === null ? null : moved(cell));
    return {
        ...layout,
        timeEnd: layout.time + 1,
        key: movedOrNull(layout.key),
        keyEnd: movedOrNull(layout.keyEnd),
        uuid: movedOrNull(layout.uuid),
        name: movedOrNull(layout.name),
        powers: layout.powers.map((power) => ({ ...power, cell: moved(power.cell) })),
        cells: layout.cells + 1,
    };
}


/***/ }),

/***/ 3990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isRocm)
/* harmony export */ });
/** Snapshots of rocm-smi and amd-smi: one row for each board, and no time. */
/** `device,Average Graphics Package Power (W)`, `device,Current Socket Graphics Package Power (W)`, and amd-smi's cells. */
function isRocm(line) {
    if (line.length > 8192)
        return false;
    const names = line.split(',').map((cell) => cell.trim().toLowerCase());
    if (names[0] !== 'device' && names[0] !== 'gpu')
        return false;
    return names.some((name) => /^(?:average|current) (?:socket )?(?:graphics )?(?:package )?power(?: \(w\))?$|^(?:average_|current_)?socket_power$/.test(name));
}


/***/ }),

/***/ 3138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ tableOf),
/* harmony export */   k: () => (/* binding */ blankSeparated)
/* harmony export */ });
/** Headers of tables that are padded with blanks, apart from what reads them: this is asked of every file. */
/** Whether a line is the header of such a table, and of which. */
function tableOf(line) {
    if (!line.startsWith('#') || line.length > 2000)
        return null;
    const words = blankSeparated(line.slice(1));
    if (words[0] === 'Entity')
        return words.some((word) => word === 'POWER' || word === 'TOTEC') ? 'dcgm' : null;
    const gpu = words.indexOf('gpu');
    return gpu >= 0 && gpu <= 2 && words.includes('pwr') ? 'dmon' : null;
}
function blankSeparated(text) {
    return text.split(/\s/).filter((word) => word !== '');
}


/***/ }),

/***/ 1226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ unitOf),
/* harmony export */   y: () => (/* binding */ hfTrainer)
/* harmony export */ });
const hfTrainer = {
    format: 'hf-trainer',
    title: 'Hugging Face Trainer outputs',
    paths: {
        likely: [
            '**/trainer_state.json',
            '**/{all,train}_results.json',
            '**/trainer_log.jsonl',
            '**/{eval,test,predict}_results.json',
        ],
        possible: [],
        beside: ['**/config.json', '**/adapter_config.json'],
    },
    mode: 'whole',
    maxBytes: 33_554_432,
    unit: unitOf,
    recognise,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8820), __webpack_require__.e(2579), __webpack_require__.e(1723)]).then(__webpack_require__.bind(__webpack_require__, 4104))).readHfTrainer,
};
/** Checkpoints lie inside the folder of the run whose prefix they are. */
function unitOf(path) {
    const folders = path.split('/').slice(0, -1);
    while (/^(?:(?:tmp-|last-|best-)?checkpoint(?:-\d+)?|last|best_model)$/.test(folders.at(-1) ?? ''))
        folders.pop();
    return folders.join('/');
}
/** The signatures: what the Trainer writes in every version, and no scraper of match results does. */
function recognise(path, { text, bytes }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const cut = bytes.length >= 65_536;
    if (name === 'trainer_state.json') {
        if (/"(?:log_history|global_step|total_flos|best_metric|is_world_process_zero)"/.test(text))
            return 'yes';
        return text.trim() === '' ? 'yes' : { not: 'has neither log_history nor global_step' };
    }
    if (name === 'trainer_log.jsonl') {
        return /"(?:current_steps|total_steps)"/.test(text) ? 'yes' : { not: 'has no current_steps' };
    }
    const results = /^(all|train|eval|test|predict)_results\.json$/.exec(name);
    if (results === null)
        return 'no';
    if (/"train_runtime"/.test(text) && /"train_(?:loss|samples)/.test(text))
        return 'yes';
    if (/"(?:eval|test|predict)_runtime"/.test(text) && /"(?:eval|test|predict)_samples_per_second"/.test(text))
        return 'yes';
    return cut || /^(?:eval|test|predict)$/.test(results[1] ?? '') ? 'no' : { not: 'has no train_runtime' };
}


/***/ }),

/***/ 9787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readers)
});

;// CONCATENATED MODULE: ./build/parse/readers/ai-energy-score/index.js
const aiEnergyScore = {
    format: 'ai-energy-score',
    title: 'AI Energy Score results',
    paths: {
        likely: ['**/GPU_ENERGY_WH.txt', '**/GPU_ENERGY_SUMMARY.json', '**/master_results.csv', '**/benchmark_report.json'],
        possible: ['**/*.{csv,json}'],
        beside: ['**/GPU_ENERGY_WH.txt', '**/GPU_ENERGY_SUMMARY.json'],
    },
    mode: 'whole',
    maxBytes: 16_777_216,
    unit: (path) => /(?:^|\/)(?:GPU_ENERGY_[A-Z]+\.(?:txt|json)|benchmark_report\.json)$/.test(path)
        ? path.replace(/[^/]*$/, '')
        : path,
    recognise,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8820), __webpack_require__.e(4352)]).then(__webpack_require__.bind(__webpack_require__, 4352))).readAiEnergyScore,
};
function recognise(path, { text }) {
    if (/^\s*\{/.test(text)) {
        if (/"gpu_energy_wh"\s*:/.test(text) && /"energy"\s*:\s*\{/.test(text))
            return 'yes';
        return isSummary(text) ? 'yes' : 'no';
    }
    const [header = ''] = text.split(/[\r\n]/, 1);
    if (/(?:^|,)"?gpu_energy_wh"?(?:,|$)/.test(header) && /(?:^|,)"?model_name"?(?:,|$)/.test(header))
        return 'yes';
    return /(?:^|\/)GPU_ENERGY_WH\.txt$/.test(path) && /^\s*[0-9]/.test(text) ? 'yes' : 'no';
}
function isSummary(text) {
    return /"units"\s*:\s*"/.test(text) && /"total"\s*:/.test(text) && /"(?:prefill|decode|preprocess)_wh"\s*:/.test(text);
}

// EXTERNAL MODULE: ./build/parse/text.js + 1 modules
var parse_text = __webpack_require__(8325);
;// CONCATENATED MODULE: ./build/parse/readers/boamps/index.js

const boamps = {
    format: 'boamps',
    title: 'BoAmps report',
    paths: {
        likely: ['**/*{boamps,BoAmps,BOAMPS}*.json', '**/*energy-report*.json', '**/*energy_report*.json'],
        possible: ['**/*.json'],
    },
    mode: 'whole',
    maxBytes: 8 * 1024 * 1024,
    recognise: boamps_recognise,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8820), __webpack_require__.e(379)]).then(__webpack_require__.bind(__webpack_require__, 379))).readBoamps,
};
/** A schema of the format has the same keys, and is no report; so has a context that nobody has measured yet. */
function boamps_recognise(path, { text, bytes }) {
    const isReport = /^\s*\{/.test(text) &&
        /"measures"\s*:\s*\[/.test(text) &&
        /"task"\s*:\s*\{/.test(text) &&
        /"powerConsumption"\s*:/.test(text);
    if (isReport && !/"\$ref"\s*:/.test(text))
        return 'yes';
    if (!/boamps/i.test(path))
        return 'no';
    return (0,parse_text/* concealment */.sA)(path, bytes) ?? (/^\s*\{/.test(text) ? { not: 'has no measures with a powerConsumption' } : 'no');
}

;// CONCATENATED MODULE: ./build/parse/readers/carbon-yml/index.js

/** `*.carbon.yml`: runs, plans and servings written by hand, for people without a tracker. */
const carbonYml = {
    format: 'carbon-yml',
    title: 'Carbon record (*.carbon.yml)',
    paths: { likely: ['**/*.carbon.{yml,yaml}'], possible: [] },
    mode: 'whole',
    maxBytes: 8 * 1024 * 1024,
    recognise: carbon_yml_recognise,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2311), __webpack_require__.e(4928), __webpack_require__.e(5770)]).then(__webpack_require__.bind(__webpack_require__, 8055))).readCarbonYml,
};
/** The name says what it is; a file of this name that is no text is a problem, not another format. */
function carbon_yml_recognise(path, { bytes }) {
    return /\.carbon\.ya?ml$/.test(path) ? ((0,parse_text/* refusal */.x5)(path, bytes) ?? 'yes') : 'no';
}

// EXTERNAL MODULE: ./build/parse/readers/carbontracker/index.js
var carbontracker = __webpack_require__(6907);
// EXTERNAL MODULE: ./build/parse/readers/cloud-job/index.js
var cloud_job = __webpack_require__(9047);
// EXTERNAL MODULE: ./build/core/glob.js
var glob = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/readers/codecarbon/columns.js
var columns = __webpack_require__(7955);
// EXTERNAL MODULE: ./build/parse/readers/codecarbon/problems.js
var problems = __webpack_require__(4830);
;// CONCATENATED MODULE: ./build/parse/readers/codecarbon/index.js
/** CodeCarbon's `emissions.csv` of every version, its backups and its task files. Light: names and a look at the start. */






const GIB = 1_073_741_824;
const NAMES = '{emission,Emission,EMISSION,emision,codecarbon,CodeCarbon,Codecarbon,CODECARBON}';
const codecarbon = {
    format: 'codecarbon',
    title: 'CodeCarbon emissions.csv',
    paths: {
        likely: [`**/*${NAMES}*.{csv,CSV,Csv}`, `**/*${NAMES}*.{csv,CSV}.bak`, `**/*${NAMES}*.{csv,CSV}_*.bak`],
        possible: ['**/*.{csv,CSV,Csv}', '**/*.bak'],
    },
    mode: 'stream',
    maxBytes: GIB,
    recognise: codecarbon_recognise,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5614), __webpack_require__.e(471)]).then(__webpack_require__.bind(__webpack_require__, 471))).readCodecarbon,
    loadGrown: async () => (await Promise.all(/* import() */[__webpack_require__.e(5614), __webpack_require__.e(471), __webpack_require__.e(6347)]).then(__webpack_require__.bind(__webpack_require__, 6347))).readGrownCodecarbon,
};
const report = (0,problem/* reporter */.YX)(problems/* codecarbonProblems */.p);
const isLikely = (0,glob/* compileGlobs */.tI)(codecarbon.paths.likely);
const isTable = (0,glob/* compileGlobs */.tI)([...codecarbon.paths.likely, ...codecarbon.paths.possible]);
function codecarbon_recognise(path, { text, bytes }) {
    if (hasHeader(isTable(path) ? text : firstLine(text), ','))
        return 'yes';
    if (!isLikely(path))
        return 'no';
    const start = { file: path, line: 1, column: 1 };
    if (text.trim() === '') {
        return report('codecarbon/no-header', start, 'the file is empty', 'commit it after the run, or delete it');
    }
    for (const delimiter of [';', '\t']) {
        if (!hasHeader(text, delimiter))
            continue;
        const name = delimiter === ';' ? 'semicolons' : 'tabs';
        const hint = 'save it with commas between the columns and points in the numbers';
        return report('codecarbon/delimiter', start, `the columns are separated by ${name}`, hint);
    }
    if (beginsWithRow(text))
        return 'yes';
    const refused = (0,parse_text/* refusal */.x5)(path, bytes);
    if (refused === null)
        return { not: 'has no header of CodeCarbon (timestamp, duration, emissions, energy_consumed)' };
    return refused.code === 'text/utf-16' && isWideHeader(bytes) ? refused : ((0,parse_text/* concealment */.sA)(path, bytes) ?? 'no');
}
/** Under any other name it has to begin as a table does: a manual shows example rows, and is no record of them. */
function firstLine(text) {
    return /^\s*(.*)/.exec(text)?.[1] ?? '';
}
/** Any line of the start may be the header: comments, conflict markers and torn rows stand before real ones. */
function hasHeader(text, delimiter) {
    if (!/energy_consumed/i.test(text))
        return false;
    return text.split(/\r\n|\n|\r/).some((line) => {
        if (!/energy_consumed/i.test(line))
            return false;
        return (0,columns/* isHeader */.gN)(line.split(delimiter).map((cell) => (0,columns/* foldName */.zN)(cell.replace(/^\s*"|"\s*$/g, ''))));
    });
}
function beginsWithRow(text) {
    const cells = text.split(/[\r\n]/, 1)[0].split(',').map((cell) => cell.trim());
    return columns/* knownOrders */.Xv.some((order) => (0,columns/* isWhole */.wP)(order, cells));
}
/** Other tables are saved as UTF-16 or UTF-32 too; only ours is worth a problem. The names of its columns are ASCII. */
function isWideHeader(head) {
    const letters = new TextDecoder('latin1').decode(head).replace(/^(?:\0\0)?(?:ÿþ|þÿ)/, '');
    return hasHeader(letters.replaceAll('\0', ''), ',');
}

;// CONCATENATED MODULE: ./build/parse/readers/dvclive/index.js
const dvclive = {
    format: 'dvclive',
    title: 'DVCLive metrics',
    paths: { likely: ['**/dvclive/**/metrics.json'], possible: [] },
    mode: 'whole',
    maxBytes: 8_388_608,
    recognise: dvclive_recognise,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8820), __webpack_require__.e(6787)]).then(__webpack_require__.bind(__webpack_require__, 6787))).readDvclive,
};
/** Its keys are free, so that only the folder tells whose it is. */
function dvclive_recognise(path, { text }) {
    return /(?:^|\/)dvclive\/(?:.*\/)?metrics\.json$/.test(path) && /^\s*\{/.test(text) ? 'yes' : 'no';
}

// EXTERNAL MODULE: ./build/parse/readers/eco2ai/columns.js
var eco2ai_columns = __webpack_require__(6744);
// EXTERNAL MODULE: ./build/parse/readers/eco2ai/problems.js
var eco2ai_problems = __webpack_require__(507);
;// CONCATENATED MODULE: ./build/parse/readers/eco2ai/index.js
/** Eco2AI's `emission.csv` of every version. Light: names and a look at the start. */




const eco2ai = {
    format: 'eco2ai',
    title: 'Eco2AI emission.csv',
    paths: {
        likely: ['**/*{emission,Emission,eco2ai,Eco2AI}*.{csv,CSV}'],
        possible: ['**/*.{csv,CSV}'],
    },
    mode: 'stream',
    maxBytes: 268_435_456,
    recognise: eco2ai_recognise,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5614), __webpack_require__.e(1334)]).then(__webpack_require__.bind(__webpack_require__, 1334))).readEco2ai,
};
const eco2ai_report = (0,problem/* reporter */.YX)(eco2ai_problems/* eco2aiProblems */.Q);
const eco2ai_isTable = (0,glob/* compileGlobs */.tI)([...eco2ai.paths.likely, ...eco2ai.paths.possible]);
/** Under the name of a table any line of the start may be the header; elsewhere only the first. */
function eco2ai_recognise(path, { text }) {
    if (!/power_consumption\(kWT?h\)/i.test(text))
        return 'no';
    const lines = (eco2ai_isTable(path) ? text : (/^\s*(.*)/.exec(text)?.[1] ?? '')).split(/\r\n|\n|\r/);
    for (const line of lines) {
        if (!/power_consumption\(/i.test(line))
            continue;
        if (isHeader(line, ','))
            return 'yes';
        const delimiter = [';', '\t'].find((sign) => isHeader(line, sign));
        if (delimiter === undefined)
            continue;
        const name = delimiter === ';' ? 'semicolons' : 'tabs';
        const hint = 'save it with commas between the columns and points in the numbers';
        const at = { file: path, line: 1, column: 1 };
        return eco2ai_report('eco2ai/delimiter', at, `the columns are separated by ${name}`, hint);
    }
    return 'no';
}
function isHeader(line, delimiter) {
    return (0,eco2ai_columns/* readColumns */.E)(line.split(delimiter).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''))) !== null;
}

;// CONCATENATED MODULE: ./build/parse/readers/experiment-impact-tracker/index.js
const experimentImpactTracker = {
    format: 'experiment-impact-tracker',
    title: 'experiment-impact-tracker samples',
    paths: { likely: ['**/impacttracker/data.json', 'impacttracker/data.json'], possible: ['**/*.{json,jsonl}'] },
    mode: 'stream',
    maxBytes: 268_435_456,
    recognise: (path, { text }) => {
        if (/"(?:rapl|nvidia)_estimated_attributable_power_draw"/.test(text) && /^\s*\{/.test(text))
            return 'yes';
        return /(?:^|\/)impacttracker\/data\.json$/.test(path) ? { not: 'has no attributable power draw' } : 'no';
    },
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8820), __webpack_require__.e(1527)]).then(__webpack_require__.bind(__webpack_require__, 1527))).readImpactTracker,
};

// EXTERNAL MODULE: ./build/parse/power/wide-text.js
var wide_text = __webpack_require__(2991);
// EXTERNAL MODULE: ./build/parse/readers/gpu-log/layout.js
var layout = __webpack_require__(1315);
// EXTERNAL MODULE: ./build/parse/readers/gpu-log/rocm.js
var rocm = __webpack_require__(3990);
// EXTERNAL MODULE: ./build/parse/readers/gpu-log/text-header.js
var text_header = __webpack_require__(3138);
;// CONCATENATED MODULE: ./build/parse/readers/gpu-log/index.js
/** Logs of the power of accelerators: nvidia-smi, dcgmi, amd-smi and tables like theirs. Light: names and a look at the start. */





const gpu_log_GIB = 1_073_741_824;
const KINDS = '{csv,CSV,txt,log}';
const gpuLog = {
    format: 'gpu-log',
    title: 'Power log of accelerators (nvidia-smi, DCGM, ROCm)',
    paths: {
        likely: [
            `**/*{nvidia,smi,SMI,dcgm,DCGM}*.${KINDS}`,
            `**/*{gpu,GPU}*{log,power,usage,stats,metrics,monitor,util}*.${KINDS}`,
            `**/*{power,Power}*{log,draw,usage,trace,gpu,GPU,readings}*.${KINDS}`,
            '**/{power,gpu,GPU}.csv',
        ],
        possible: ['**/*.{csv,CSV,txt,log,tsv}'],
    },
    mode: 'stream',
    maxBytes: 2 * gpu_log_GIB,
    recognise: gpu_log_recognise,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(979), __webpack_require__.e(1742)]).then(__webpack_require__.bind(__webpack_require__, 1742))).readGpuLog,
};
const gpu_log_isLikely = (0,glob/* compileGlobs */.tI)(gpuLog.paths.likely);
/** Lines in which a header is looked for; a script that starts the logger may print some before it. */
const LINES = 50;
function gpu_log_recognise(path, head) {
    const wide = (0,wide_text/* wideEncoding */.b)(head.bytes);
    const text = wide === null ? head.text : new TextDecoder(wide).decode(head.bytes);
    // Source code and pages quote such lines.
    if (/^\s*(?:#!|<|\{|import |from |def |\/\*)/.test(text.slice(0, 200)))
        return 'no';
    const words = (0,layout/* wordsOf */.Z9)(path);
    let from = 0;
    for (let line = 0; line < LINES && from < text.length; line++) {
        const stop = /[\r\n]/.exec(text.slice(from, from + 8192));
        const row = stop === null ? text.slice(from, from + 8192) : text.slice(from, from + stop.index);
        const answer = judge(row, path, words, line);
        if (answer !== null)
            return answer;
        from += row.length + 1;
    }
    return gpu_log_isLikely(path) && /[,;\t].*\n/.test(text.slice(0, 8192))
        ? { not: 'has no column with the power of a device and no time' }
        : 'no';
}
function judge(row, path, words, line) {
    if (row.length < 3)
        return null;
    if ((0,text_header/* tableOf */.c)(row.trim()) !== null || (0,layout/* readHeaderless */.FQ)(row) !== null || (0,rocm/* isRocm */.I)(row))
        return 'yes';
    const header = (0,layout/* readHeader */.ay)(row, words);
    if (header === null)
        return null;
    if (header.powers.length === 0 && !gpu_log_isLikely(path))
        return 'no';
    if (header.printer === 'nvidia-smi')
        return /timestamp/i.test(row) && /(?:utilization|power|memory|temperature|clocks)[._]/.test(row) ? 'yes' : null;
    // A header that a person made is believed at the top of a file of such a name only.
    return line === 0 && (gpu_log_isLikely(path) || words.gpu || words.power) ? 'yes' : null;
}

// EXTERNAL MODULE: ./build/parse/readers/hf-trainer/index.js
var hf_trainer = __webpack_require__(1226);
// EXTERNAL MODULE: ./build/parse/reader.js
var reader = __webpack_require__(509);
;// CONCATENATED MODULE: ./build/parse/readers/impact-framework/index.js
/** Outputs of Impact Framework: what its pipelines of plugins made of observations. Light: names and a look at the start. */

const impactFramework = {
    format: 'impact-framework',
    title: 'Impact Framework output',
    paths: {
        likely: [
            '**/*{impact-framework,impact_framework,impactframework}*.{yaml,yml}',
            '**/manifests/outputs/**/*.{yaml,yml}',
            '**/*{ompl,manifest-output,manifest_output,output-manifest,output_manifest}*.{yaml,yml}',
        ],
        possible: ['**/*.{yaml,yml}'],
    },
    mode: 'whole',
    maxBytes: 8 * 1024 * 1024,
    recognise: impact_framework_recognise,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(966), __webpack_require__.e(6557)]).then(__webpack_require__.bind(__webpack_require__, 6557))).readImpactFramework,
};
/** `initialize` with plugins, or models as they were called until 0.3, and the tree, or graph, of components. */
function impact_framework_recognise(_path, { text, bytes }) {
    // A manual shows manifests, and is none.
    if (/^```/m.test(text))
        return 'no';
    if (!/^initialize:/m.test(text) || !/^[ \t]+(?:plugins|models):[ \t]*(?:#.*)?$/m.test(text))
        return 'no';
    return /^(?:tree|graph):[ \t]*(?:#.*)?$/m.test(text) || bytes.length >= reader/* HEAD_BYTES */.L ? 'yes' : 'no';
}

// EXTERNAL MODULE: ./build/parse/readers/kubernetes/index.js
var kubernetes = __webpack_require__(912);
;// CONCATENATED MODULE: ./build/parse/readers/lightning/index.js
const lightning = {
    format: 'lightning',
    title: 'Lightning CSVLogger',
    paths: { likely: ['**/lightning_logs/**/metrics.csv'], possible: ['**/version_*/metrics.csv'] },
    mode: 'stream',
    maxBytes: 268_435_456,
    recognise: lightning_recognise,
    load: async () => (await __webpack_require__.e(/* import() */ 1984).then(__webpack_require__.bind(__webpack_require__, 1984))).readLightning,
};
/** Every row has an epoch, a step, or both. */
function lightning_recognise(path, { text }) {
    if (!/(?:^|\/)(?:lightning_logs\/(?:.*\/)?|version_\d+\/)metrics\.csv$/.test(path))
        return 'no';
    const [header = ''] = text.split(/[\r\n]/, 1);
    const isOurs = header.split(',').some((cell) => /^"?(?:epoch|step)"?$/.test(cell.trim()));
    return isOurs ? 'yes' : { not: 'has neither a column epoch nor a column step' };
}

;// CONCATENATED MODULE: ./build/parse/readers/ml-energy/index.js
const mlEnergy = {
    format: 'ml-energy',
    title: 'ML.ENERGY benchmark results',
    paths: { likely: ['**/num_gpus+*/results.json'], possible: ['**/*.json'] },
    mode: 'whole',
    maxBytes: 67_108_864,
    recognise: (_path, { text }) => /^\s*\{/.test(text) && (isResult(text) || ml_energy_isTable(text)) ? 'yes' : 'no',
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8820), __webpack_require__.e(3974)]).then(__webpack_require__.bind(__webpack_require__, 3974))).readMlEnergy,
};
function isResult(text) {
    return text.includes('"steady_state_energy"') && text.includes('"steady_state_duration"');
}
/** Of the leaderboard: energy per request, token, image or video. */
function ml_energy_isTable(text) {
    if (/"energy_per_[a-z_]{1,20}_joules"/.test(text))
        return text.includes('"configurations"');
    return /"Energy\/[a-z]{1,12} \(J\)"/.test(text) && text.includes('"GPU"') && text.includes('"Model"');
}

// EXTERNAL MODULE: ./build/parse/readers/mlflow/facts.js
var facts = __webpack_require__(3422);
// EXTERNAL MODULE: ./build/parse/readers/mlflow/problems.js
var mlflow_problems = __webpack_require__(6933);
// EXTERNAL MODULE: ./build/parse/readers/mlflow/unit.js
var unit = __webpack_require__(3423);
;// CONCATENATED MODULE: ./build/parse/readers/mlflow/index.js




const ANY_HEX = '?'.repeat(32);
/** Metrics that show how far a run without an end came. */
const LIVELY = '{loss,train_loss,training_loss,val_loss,valid_loss,eval_loss,epoch,accuracy,train_accuracy,lr,total_flos}';
const mlflow = {
    format: 'mlflow',
    title: 'MLflow run folder',
    paths: {
        likely: [`**/${ANY_HEX}/meta.yaml`, '**/mlruns/**/meta.yaml'],
        possible: ['**/meta.{yaml,yml}'],
        beside: [
            '**/metrics/**/*gpu_*_power_usage_watts',
            '**/metrics/**/*{emission,Emission,carbon,Carbon,co2,CO2,Co2,energy,Energy,kwh,kWh,joule,Joule}*',
            '**/metrics/system/{cpu_utilization_percentage,system_memory_usage_percentage}',
            `**/metrics/${LIVELY}`,
            `**/metrics/{train,val,eval}/{loss,total_flos}`,
            '**/params/**',
            `**/tags/{${[facts/* PARENT_TAG */.aB, ...facts/* HARDWARE_NAMES */.su, ...facts/* COUNT_NAMES */.bO].join(',')}}`,
        ],
    },
    mode: 'whole',
    maxBytes: 64 * 1024 * 1024,
    unit: unit/* unitOf */.uF,
    recognise: mlflow_recognise,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(966), __webpack_require__.e(1216), __webpack_require__.e(7074)]).then(__webpack_require__.bind(__webpack_require__, 7074))).readMlflow,
};
/** What `meta.yaml` of a run has in every generation; those of experiments, models, data sets and traces lack one of them. */
const KEYS = [
    /^run_(?:id|uuid):/m,
    /^experiment_id:/m,
    /^start_time:/m,
    /^(?:artifact_uri|lifecycle_stage|source_type):/m,
];
const OTHERS = /^(?:artifact_location|request_id|trace_id|model_id|digest|destination_id):/m;
const TELLING = new Set(['text/lfs-pointer', 'text/annex-link', 'text/utf-16']);
function mlflow_recognise(path, { text, bytes }) {
    if (/^(?:---\s)?\s*(?:<{7}[^\n]*\n)?[a-z_]{1,40}:/.test(text) &&
        KEYS.every((key) => key.test(text)) &&
        !OTHERS.test(text)) {
        return (0,parse_text/* refusal */.x5)(path, bytes) ?? 'yes';
    }
    if (!/(?:^|\/)[0-9a-f]{32}\/meta\.yaml$/.test(path) || /(?:^|\/)(?:datasets|inputs|outputs|traces)\//.test(path))
        return 'no';
    if (text.trim() === '') {
        const start = { file: path, line: 1, column: 1 };
        return (0,mlflow_problems/* report */.z)('mlflow/meta', start, 'the file is empty', 'restore it, or delete the folder of the run');
    }
    const refused = (0,parse_text/* refusal */.x5)(path, bytes);
    return refused !== null && TELLING.has(refused.code) && (0,unit/* isMeta */.Yr)(path) ? refused : 'no';
}

;// CONCATENATED MODULE: ./build/parse/readers/mlflow-db/index.js
/** `mlflow.db`, the SQLite database of a tracking store. Light: names, the signature, and a look for its tables. */



const mlflowDb = {
    format: 'mlflow-db',
    title: 'MLflow database',
    paths: {
        likely: ['**/*{mlflow,MLflow,mlruns}*.{db,sqlite,sqlite3}'],
        possible: ['**/*.{db,sqlite,sqlite3}'],
    },
    mode: 'whole',
    maxBytes: 64 * 1024 * 1024,
    recognise: mlflow_db_recognise,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(748), __webpack_require__.e(1216), __webpack_require__.e(9592)]).then(__webpack_require__.bind(__webpack_require__, 1788))).loadMlflowDb(),
};
const mlflow_db_isLikely = (0,glob/* compileGlobs */.tI)(mlflowDb.paths.likely);
const SIGNATURE = 'SQLite format 3\0';
const mlflow_db_TELLING = new Set(['text/lfs-pointer', 'text/annex-link', 'text/compressed']);
function mlflow_db_recognise(path, { bytes }) {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, SIGNATURE.length));
    if (start !== SIGNATURE) {
        const refused = mlflow_db_isLikely(path) ? (0,parse_text/* refusal */.x5)(path, bytes) : null;
        return refused !== null && mlflow_db_TELLING.has(refused.code) ? refused : 'no';
    }
    const text = new TextDecoder('latin1').decode(bytes);
    // The texts of the tables stand in the first pages, and in no order.
    if (/\brun_uuid\b/.test(text) && /\b(?:latest_metrics|alembic_version|experiments)\b/.test(text))
        return 'yes';
    if (!mlflow_db_isLikely(path))
        return 'no';
    return bytes.length >= reader/* HEAD_BYTES */.L ? 'yes' : { not: 'has no tables of runs and metrics' };
}

// EXTERNAL MODULE: ./build/parse/mlperf/unit.js
var mlperf_unit = __webpack_require__(6725);
;// CONCATENATED MODULE: ./build/parse/readers/mlperf-inference/index.js
/** Logs of MLPerf inference, with the readings of the power analyser beside them. Light. */

const mlperfInference = {
    format: 'mlperf-inference',
    title: 'MLPerf inference result',
    paths: {
        likely: ['**/mlperf_log_detail.txt'],
        possible: [],
        beside: ['**/spl.txt', '**/systems/*.json'],
    },
    mode: 'stream',
    maxBytes: 1_073_741_824,
    unit: (path) => (0,mlperf_unit/* systemUnit */.u)(path) ?? (0,mlperf_unit/* unitOf */.b)(path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''),
    recognise: mlperf_inference_recognise,
    load: async () => (await __webpack_require__.e(/* import() */ 7053).then(__webpack_require__.bind(__webpack_require__, 7053))).readMlperfInference,
};
/** From 0.7 on the load generator writes the lines of `mlperf_logging`. */
function mlperf_inference_recognise(_path, { text }) {
    return /:::MLLOG ?\{[^\n]{0,300}"key": ?"loadgen_version"/.test(text) ? 'yes' : 'no';
}

// EXTERNAL MODULE: ./build/parse/readers/mlperf-training/place.js
var place = __webpack_require__(6948);
;// CONCATENATED MODULE: ./build/parse/readers/mlperf-training/index.js

const mlperfTraining = {
    format: 'mlperf-training',
    title: 'MLPerf training result',
    paths: {
        likely: ['**/results/*/*/result*.txt'],
        possible: ['**/*.{txt,log,out}'],
        beside: ['**/power/*/*.txt', '**/systems/*.json'],
    },
    mode: 'stream',
    maxBytes: 1_073_741_824,
    unit: (path) => (0,place/* placeOf */.$)(path).unit,
    recognise: mlperf_training_recognise,
    load: async () => (await __webpack_require__.e(/* import() */ 9710).then(__webpack_require__.bind(__webpack_require__, 9710))).readMlperfTraining,
};
const LAYOUT = /(?:^|\/)results\/[^/]+\/[^/]+\/result_[^/]*\.txt$/;
/** A log of a cluster prints its set-up first, so that the marks of the benchmark may come late. */
function mlperf_training_recognise(path, { text }) {
    const { kind } = (0,place/* placeOf */.$)(path);
    if (kind === 'node' || kind === 'switch')
        return 'no';
    if (/"key": ?"(?:loadgen_version|power_reading)"/.test(text))
        return 'no';
    if (/:::MLLOG ?\{[^\n]{0,200}"key": ?"(?:init_start|run_start|submission_\w{1,20}|cache_clear)"/.test(text))
        return 'yes';
    return LAYOUT.test(path) && (text.includes(':::') || text.length >= 60_000) ? 'yes' : 'no';
}

// EXTERNAL MODULE: ./build/parse/readers/model-card/signature.js
var signature = __webpack_require__(4816);
;// CONCATENATED MODULE: ./build/parse/readers/model-card/index.js



/** Hugging Face model cards: metadata, the section on environmental impact, and the vendors' tables. */
const modelCard = {
    format: 'model-card',
    title: 'Hugging Face model card',
    paths: {
        likely: [
            '**/{README,Readme,readme}.md',
            '**/*{model,Model,MODEL}*{card,Card,CARD}*.md',
            '**/{cards,Cards,model_cards,model-cards,MODEL-CARDS,Model_Cards,modelcards}/**/*.md',
        ],
        possible: ['**/*.md'],
    },
    mode: 'whole',
    maxBytes: 8 * 1024 * 1024,
    recognise: model_card_recognise,
    load: async () => (await __webpack_require__.e(/* import() */ 2196).then(__webpack_require__.bind(__webpack_require__, 2196))).readModelCard,
};
function model_card_recognise(path, head) {
    const refused = (0,parse_text/* refusal */.x5)(path, head.bytes);
    const text = refused ? salvaged(head.bytes) : (0,signature/* withLineFeeds */.gX)(head.text);
    if ((0,signature/* looksLikeCard */.Ue)(path, text))
        return refused ?? 'yes';
    // The section of a long card may stand beyond what is seen here; `load` looks again at the whole.
    if (refused === null && head.bytes.length >= reader/* HEAD_BYTES */.L && ((0,signature/* hasCardName */.ip)(path) || (0,signature/* isReadme */.ro)(path)))
        return 'yes';
    return refused !== null && (0,signature/* hasCardName */.ip)(path) && !isTextAtAll(refused.code) ? refused : 'no';
}
/** What shows through of a text that will be refused, so that a card in UTF-16 or in conflict is known for a card. */
function salvaged(head) {
    const letters = new TextDecoder('latin1').decode(head).replace(/^(?:ÿþ|þÿ|ï»¿)/, '');
    return (0,signature/* withLineFeeds */.gX)(letters.replaceAll('\0', '')).replace(/^(?:<{7}|={7}|>{7}|\|{7})[^\n]*\n/gm, '');
}
/** A pointer or a binary hides what it stands for, so its name decides; broken text has been looked into. */
function isTextAtAll(code) {
    return code === 'text/utf-16' || code === 'text/nul' || code === 'text/conflict-marker';
}

;// CONCATENATED MODULE: ./build/parse/readers/optimum-benchmark/index.js
const optimumBenchmark = {
    format: 'optimum-benchmark',
    title: 'optimum-benchmark reports',
    paths: {
        likely: ['**/benchmark_report.json', '**/benchmark.json'],
        possible: ['**/*.json'],
        beside: ['**/benchmark_config.json'],
    },
    mode: 'whole',
    maxBytes: 16_777_216,
    unit: (path) => (/(?:^|\/)benchmark_(?:report|config)\.json$/.test(path) ? path.replace(/[^/]*$/, '') : path),
    recognise: optimum_benchmark_recognise,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8820), __webpack_require__.e(8991)]).then(__webpack_require__.bind(__webpack_require__, 8991))).readOptimumBenchmark,
};
const PHASE = /"(?:overall|warmup|train|load|load_model|load_dataset|preprocess|preprocess_dataset|forward|prefill|decode|generate|call|per_token|per_step|first_forward|first_generate|first_call)"\s*:\s*\{\s*"(?:memory|latency|throughput|energy|efficiency)"\s*:/;
const MEASURE = /"latency"\s*:\s*\{\s*"unit"\s*:\s*"s"|"energy"\s*:\s*\{\s*"unit"\s*:|"latency"\s*:\s*null/;
/** Hundreds of other benchmarks write files of these names. */
function optimum_benchmark_recognise(path, { text }) {
    if (/^\s*\{/.test(text) && PHASE.test(text) && MEASURE.test(text))
        return 'yes';
    return /(?:^|\/)benchmark_report\.json$/.test(path) ? { not: 'has no phases with latency or energy' } : 'no';
}

;// CONCATENATED MODULE: ./build/parse/readers/sacred/index.js
const sacred = {
    format: 'sacred',
    title: 'Sacred runs',
    paths: { likely: ['**/run.json'], possible: [], beside: ['**/config.json'] },
    mode: 'whole',
    maxBytes: 33_554_432,
    unit: (path) => path.split('/').slice(0, -1).join('/'),
    recognise: sacred_recognise,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8820), __webpack_require__.e(5678)]).then(__webpack_require__.bind(__webpack_require__, 5678))).readSacred,
};
/** Keys are sorted, so a large result may hide the later ones; no other tool writes these three. */
function sacred_recognise(path, { text, bytes }) {
    if (!/(?:^|\/)run\.json$/.test(path))
        return 'no';
    const has = (key) => text.includes(`"${key}"`);
    if (has('start_time') && has('experiment') && (has('heartbeat') || has('host')))
        return 'yes';
    if (bytes.length >= 65_536 && has('experiment') && has('artifacts') && has('host'))
        return 'yes';
    return { not: 'has no start_time, experiment and host of Sacred' };
}

;// CONCATENATED MODULE: ./build/parse/readers/sbatch/index.js

/** Batch scripts of Slurm: what a job may take at most stands in comments at their top. */
const sbatch = {
    format: 'sbatch',
    title: 'Slurm batch script',
    paths: {
        likely: ['**/*.{sbatch,slurm}'],
        possible: ['**/*.{sh,bash,job,batch,cmd,sub,run,zsh}', '**/*.{sbatch,slurm,sh}.{j2,jinja,jinja2,tmpl,template,in}'],
    },
    mode: 'whole',
    maxBytes: 4 * 1024 * 1024,
    configures: true,
    recognise: sbatch_recognise,
    load: async () => (await __webpack_require__.e(/* import() */ 2318).then(__webpack_require__.bind(__webpack_require__, 2318))).readSbatch,
};
/** Begins as a script does, and has a line that only Slurm reads; `# SBATCH` is a comment to Slurm as well. */
function sbatch_recognise(path, { bytes, text }) {
    if (!/^#SBATCH[ \t]/m.test(text))
        return 'no';
    const script = /\.(?:sbatch|slurm|sh|bash|zsh|job|batch|cmd|sub|run)(?:\.\w+)?$/.test(path);
    if (!script && !/^\s*(?:#!|#SBATCH[ \t])/.test(text))
        return 'no';
    return (0,parse_text/* refusal */.x5)(path, bytes) ?? 'yes';
}

;// CONCATENATED MODULE: ./build/parse/readers/skypilot/index.js

/** Tasks of SkyPilot: on what they run, not for how long. */
const skypilot = {
    format: 'skypilot',
    title: 'SkyPilot task',
    paths: {
        likely: ['**/{sky,skypilot}.{yaml,yml}', '**/*.sky.{yaml,yml}'],
        possible: ['**/*.{yaml,yml}'],
    },
    mode: 'whole',
    maxBytes: 2 * 1024 * 1024,
    configures: true,
    recognise: skypilot_recognise,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(966), __webpack_require__.e(5161)]).then(__webpack_require__.bind(__webpack_require__, 5161))).readSkypilot,
};
/** Resources with a device or a machine, and something to run on them, all at the top level. */
function skypilot_recognise(path, { bytes, text }) {
    if (!/^resources:/m.test(text) || !/^(?:run|setup|num_nodes|service|workdir):/m.test(text))
        return 'no';
    if (!/^[ \t-]+["']?(?:accelerators|instance_type)["']?:/m.test(text))
        return 'no';
    return (0,parse_text/* refusal */.x5)(path, bytes) ?? 'yes';
}

// EXTERNAL MODULE: ./build/parse/readers/slurm-accounting/index.js
var slurm_accounting = __webpack_require__(1723);
;// CONCATENATED MODULE: ./build/parse/readers/tensorboard/index.js
const tensorboard_GIB = 1_073_741_824;
const tensorboard = {
    format: 'tensorboard',
    title: 'TensorBoard event files',
    paths: { likely: ['**/*events.out.tfevents.*'], possible: [], beside: [] },
    mode: 'stream',
    maxBytes: tensorboard_GIB,
    unit: unitOf,
    recognise: tensorboard_recognise,
    load: async () => (await __webpack_require__.e(/* import() */ 4084).then(__webpack_require__.bind(__webpack_require__, 4084))).readTensorboard,
};
/** Keras writes `train` and `validation` beside each other, which are one run; others one folder a run. */
function unitOf(path) {
    const folders = path.split('/').slice(0, -1);
    while (/^(?:train|training|validation|valid|val|eval|evaluation|test)$/i.test(folders.at(-1) ?? ''))
        folders.pop();
    return folders.join('/');
}
/** The first event says `brain.Event:2` and stands in a record of some 24 bytes; PyTorch's writers begin the same. */
function tensorboard_recognise(path, { bytes }) {
    if (!/events\.out\.tfevents\.[^/]*$/.test(path))
        return 'no';
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
    if (start.includes('brain.Event:'))
        return 'yes';
    // A word and no problem: hubs put every event file into LFS, whoever commits it.
    if (start.startsWith('version https://git-lfs.'))
        return { not: 'is a Git LFS pointer, not the events themselves' };
    return bytes.length === 0 ? 'yes' : { not: 'does not begin with an event of TensorBoard' };
}

;// CONCATENATED MODULE: ./build/parse/readers/training-config/signature.js
/** By what the start of a configuration is recognised, without parsing it. */
/** Scripts and manuals show configurations, and are none. */
const SHOWS_OTHERS = /^(?:#!|```)/m;
/** Keys at the first column of YAML, or keys of JSON. */
function hasSettings(text, ...keys) {
    if (SHOWS_OTHERS.test(text))
        return false;
    if (/^\s*\{/.test(text)) {
        const top = topKeys(text);
        return keys.every((key) => top.has(key));
    }
    return keys.every((key) => new RegExp(`^["']?${key}["']?[ \\t]*:(?=\\s|$)`, 'm').test(text));
}
/** Headers of TOML tables. */
function hasTables(text, ...names) {
    if (SHOWS_OTHERS.test(text))
        return false;
    return names.every((name) => new RegExp(`^[ \\t]*\\[[ \\t]*${name}[ \\t]*\\]`, 'm').test(text));
}
/** Keys of the outermost object of a JSON text, as far as it goes; none where it is no object. */
function topKeys(text) {
    const keys = new Set();
    if (!/^\s*\{/.test(text))
        return keys;
    const next = /[^"{}[\]:]*(?:("(?:[^"\\\n]|\\.)*")|[{}[\]:])/y;
    let [depth, last] = [0, ''];
    // A text that is never closed ends the search: from each of its quotes it would begin again.
    for (let found = next.exec(text); found !== null; found = next.exec(text)) {
        const sign = found[1] ?? found[0].slice(-1);
        if (sign === '{' || sign === '[')
            depth += 1;
        else if (sign === '}' || sign === ']')
            depth -= 1;
        else if (sign === ':' && depth === 1)
            keys.add(last.slice(1, -1));
        last = sign;
    }
    return keys;
}

;// CONCATENATED MODULE: ./build/parse/readers/training-config/index.js

const MIB = 1_048_576;
const YAML = '**/*.{yaml,yml}';
function configuration(format, title, likely, possible, isOurs, load) {
    const recognise = (_path, head) => (isOurs(head.text) ? 'yes' : 'no');
    return { format, title, paths: { likely, possible }, mode: 'whole', maxBytes: MIB, configures: true, recognise, load };
}
const accelerate = configuration('accelerate', 'Accelerate configuration', ['**/*accelerate*.{yaml,yml,json}', '**/*accelerate*/*.{yaml,yml}'], [YAML], (text) => hasSettings(text, 'compute_environment', 'distributed_type'), async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(966), __webpack_require__.e(7062)]).then(__webpack_require__.bind(__webpack_require__, 7062))).readAccelerate);
const deepspeed = configuration('deepspeed', 'DeepSpeed configuration', ['**/*deepspeed*.json', '**/ds_config*.json', '**/*zero{1,2,3}*.json'], ['**/*.json'], (text) => {
    const keys = topKeys(text);
    return keys.has('zero_optimization') || keys.has('train_micro_batch_size_per_gpu');
}, async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(966), __webpack_require__.e(4546)]).then(__webpack_require__.bind(__webpack_require__, 4546))).readDeepspeed);
const axolotl = configuration('axolotl', 'Axolotl recipe', ['**/*axolotl*.{yaml,yml}', '**/*axolotl*/*.{yaml,yml}'], [YAML], (text) => hasSettings(text, 'base_model') && (hasSettings(text, 'micro_batch_size') || hasSettings(text, 'sequence_len')), async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(966), __webpack_require__.e(2860)]).then(__webpack_require__.bind(__webpack_require__, 2860))).readAxolotl);
const llamaFactory = configuration('llama-factory', 'LLaMA-Factory recipe', ['**/*{llama_factory,llamafactory,llama-factory,LLaMA-Factory}*/**/*.{yaml,yml}'], [YAML, '**/*.json'], (text) => hasSettings(text, 'model_name_or_path', 'finetuning_type') &&
    (hasSettings(text, 'stage') || hasSettings(text, 'per_device_train_batch_size')), async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(966), __webpack_require__.e(2860)]).then(__webpack_require__.bind(__webpack_require__, 2860))).readLlamaFactory);
const trl = configuration('trl', 'TRL or Transformers recipe', ['**/recipes/**/*.{yaml,yml}'], [YAML, '**/*.json'], (text) => hasSettings(text, 'model_name_or_path', 'per_device_train_batch_size') && !hasSettings(text, 'finetuning_type'), async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(966), __webpack_require__.e(2860)]).then(__webpack_require__.bind(__webpack_require__, 2860))).readTrl);
const nanotron = configuration('nanotron', 'nanotron configuration', ['**/*nanotron*/**/*.{yaml,yml}', '**/*nanotron*.{yaml,yml}'], [YAML], (text) => hasSettings(text, 'parallelism', 'tokens', 'model') && /^[ \t]+train_steps[ \t]*:/m.test(text), async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(966), __webpack_require__.e(5398)]).then(__webpack_require__.bind(__webpack_require__, 5398))).readNanotron);
const litgpt = configuration('litgpt', 'LitGPT configuration', ['**/*litgpt*.{yaml,yml}', '**/*litgpt*/**/*.{yaml,yml}'], [YAML], (text) => hasSettings(text, 'train') &&
    (hasSettings(text, 'model_name') || hasSettings(text, 'checkpoint_dir')) &&
    /^[ \t]+(?:global_batch_size|max_tokens)[ \t]*:/m.test(text), async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(966), __webpack_require__.e(1577)]).then(__webpack_require__.bind(__webpack_require__, 1577))).readLitgpt);
const torchtitan = configuration('torchtitan', 'torchtitan configuration', ['**/*torchtitan*/**/*.toml', '**/train_configs/*.toml'], ['**/*.toml'], (text) => hasTables(text, 'training', 'model') && /^(?:seq_len|local_batch_size|batch_size)[ \t]*=/m.test(text), async () => (await __webpack_require__.e(/* import() */ 940).then(__webpack_require__.bind(__webpack_require__, 940))).readTorchtitan);
const megatron = configuration('megatron', 'Megatron-LM script', ['**/*megatron*.sh', '**/*pretrain*.sh'], ['**/*.sh'], (text) => /\bpretrain_[a-z0-9_]+\.py\b/.test(text) && /(?:^|[\s"'(])--num-layers[ \t=]/.test(text), async () => (await __webpack_require__.e(/* import() */ 8969).then(__webpack_require__.bind(__webpack_require__, 8969))).readMegatron);
/** In the order in which they are asked: the most telling signatures first. */
const trainingConfigs = [
    accelerate,
    deepspeed,
    axolotl,
    llamaFactory,
    nanotron,
    litgpt,
    torchtitan,
    megatron,
    trl,
];

// EXTERNAL MODULE: ./build/parse/readers/vllm/index.js
var vllm = __webpack_require__(1833);
// EXTERNAL MODULE: ./build/parse/readers/wandb/paths.js
var paths = __webpack_require__(8804);
;// CONCATENATED MODULE: ./build/parse/readers/wandb/index.js

const wandb_GIB = 1_073_741_824;
const wandb = {
    format: 'wandb',
    title: 'Weights & Biases run folders',
    paths: {
        likely: ['**/wandb-metadata.json', '**/wandb-summary.json', '**/wandb-events.jsonl'],
        possible: [],
        beside: ['**/config.yaml', '**/*.wandb', '**/logs/debug-internal.log'],
    },
    mode: 'stream',
    maxBytes: wandb_GIB,
    unit: paths/* unitOf */.uF,
    recognise: wandb_recognise,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8820), __webpack_require__.e(2579), __webpack_require__.e(1915)]).then(__webpack_require__.bind(__webpack_require__, 1915))).readWandb,
};
/** Keys that only W&B writes. */
const METADATA = /"(?:startedAt|heartbeatAt|codePath|codePathLocal|cpu_count_logical|writerId)"/;
const SUMMARY = /"_(?:runtime|wandb|timestamp|step)"/;
const EVENTS = /"system\.[a-z]/;
function wandb_recognise(path, head) {
    const name = (0,paths/* nameIn */.ZC)(path);
    if (name.endsWith('.wandb'))
        return isLog(head.bytes) ? 'yes' : 'no';
    if (name === 'wandb-events.jsonl')
        return EVENTS.test(head.text) ? 'yes' : 'no';
    const isMetadata = name === 'wandb-metadata.json';
    if (!isMetadata && name !== 'wandb-summary.json')
        return 'no';
    const { text } = head;
    const written = text.trim();
    // A run that logged nothing leaves `{}`, and a torn file begins like a whole one.
    if (isMetadata && (METADATA.test(text) || written === ''))
        return 'yes';
    if (!isMetadata && (SUMMARY.test(text) || /^\{?\s*\}?$/.test(written) || head.bytes.length >= 65_536))
        return 'yes';
    return { not: isMetadata ? 'has neither startedAt nor another key of W&B' : 'has no key of W&B, such as _runtime' };
}
/** A LevelDB log that begins with `:W&B`. */
function isLog(bytes) {
    return [0x3a, 0x57, 0x26, 0x42].every((byte, at) => bytes[at] === byte);
}

// EXTERNAL MODULE: ./build/parse/readers/zeus/columns.js
var zeus_columns = __webpack_require__(5690);
;// CONCATENATED MODULE: ./build/parse/readers/zeus/index.js

const zeus = {
    format: 'zeus',
    title: 'Zeus energy log',
    paths: {
        likely: ['**/*{zeus,Zeus}*.{csv,log,txt}', '**/gpu*.power.csv'],
        possible: ['**/*.{csv,log,txt}'],
    },
    mode: 'stream',
    maxBytes: 1_073_741_824,
    recognise: zeus_recognise,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(979), __webpack_require__.e(7479)]).then(__webpack_require__.bind(__webpack_require__, 7479))).readZeus,
};
function zeus_recognise(path, { text }) {
    const [line = ''] = text.slice(0, 8192).split(/[\r\n]/, 1);
    return (0,zeus_columns/* readColumns */.E)(line) !== null || (0,zeus_columns/* isPowerHeader */.f)(path, line) ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./build/parse/readers/index.js






























/** Every format that is read, in the order in which they are asked whether a file is theirs. */
const readers = [
    codecarbon,
    mlflow,
    mlflowDb,
    carbonYml,
    modelCard,
    sbatch,
    impactFramework,
    boamps,
    ...trainingConfigs,
    slurm_accounting/* slurmAccounting */.N,
    mlperfTraining,
    mlperfInference,
    zeus,
    gpuLog,
    eco2ai,
    carbontracker/* carbontracker */.g,
    experimentImpactTracker,
    mlEnergy,
    vllm/* vllm */.S,
    aiEnergyScore,
    optimumBenchmark,
    wandb,
    hf_trainer/* hfTrainer */.y,
    sacred,
    tensorboard,
    lightning,
    dvclive,
    skypilot,
    kubernetes/* kubernetes */.p,
    cloud_job/* cloudJob */.l,
];


/***/ }),

/***/ 912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ kubernetes),
/* harmony export */   w: () => (/* binding */ ACCELERATOR)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8325);

/** Jobs of Kubernetes that ask for accelerators. */
const kubernetes = {
    format: 'kubernetes',
    title: 'Kubernetes job',
    paths: {
        likely: ['**/*{pytorchjob,trainjob,tfjob,mpijob,rayjob,jobset}*.{yaml,yml}'],
        possible: ['**/*.{yaml,yml}'],
    },
    mode: 'whole',
    maxBytes: 4 * 1024 * 1024,
    configures: true,
    recognise,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(966), __webpack_require__.e(8725)]).then(__webpack_require__.bind(__webpack_require__, 8725))).readKubernetes,
};
/** What runs pods to an end; deployments and services do not end. */
const JOBS = /^(?:Job|CronJob|Pod|List|AppWrapper|TrainJob|RayJob|RunaiJob|JobSet|(?:PyTorch|TF|MPI|XGBoost|Paddle|JAX|MX)Job)$/;
/**
 * Extended resources that are accelerators, as device plugins name them; clusters with boards of many kinds name the kind
 * (`nvidia.com/a100`, `nvidia.com/rtxa6000`), which the plugin lets them do.
 */
const ACCELERATOR = /^(?:nvidia\.com\/(?:gpu(?:\.shared)?|mig-[\w.-]+|(?:rtx|quadro|titan|g?[abhlptv])[a-z-]{0,8}\d[\w.-]*)|amd\.com\/gpu|google\.com\/tpu|habana\.ai\/gaudi|gpu\.intel\.com\/\w+|aws\.amazon\.com\/neuron\w*)$/;
/** A manifest of a job that names an accelerator as a resource; manifests without are nothing to us. */
function recognise(path, { bytes, text }) {
    if (!/(?:nvidia\.com\/(?:gpu|mig-|(?:rtx|quadro|titan|g?[abhlptv])[a-z-]{0,8}\d)|amd\.com\/gpu|google\.com\/tpu|habana\.ai\/gaudi|gpu\.intel\.com\/|aws\.amazon\.com\/neuron)/.test(text))
        return 'no';
    if (!/^["'{ ]*apiVersion["']?:/m.test(text))
        return 'no';
    const kinds = [...text.matchAll(/^[ \t-]*["']?kind["']?:[ \t]*["']?(\w{1,40})/gm)].map(([, kind = '']) => kind);
    if (!kinds.some((kind) => JOBS.test(kind) && kind !== 'List'))
        return 'no';
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)(path, bytes) ?? 'yes';
}


/***/ }),

/***/ 3422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PE: () => (/* binding */ LONGEST_VALUE),
/* harmony export */   Q8: () => (/* binding */ FLOPS_METRIC),
/* harmony export */   UC: () => (/* binding */ RUN_ID),
/* harmony export */   aB: () => (/* binding */ PARENT_TAG),
/* harmony export */   bO: () => (/* binding */ COUNT_NAMES),
/* harmony export */   su: () => (/* binding */ HARDWARE_NAMES)
/* harmony export */ });
/** Names of tags that are read; all others may tell of people and their machines. */
const PARENT_TAG = 'mlflow.parentRunId';
const HARDWARE_NAMES = ['gpu_model', 'gpu_name', 'gpu_type', 'gpu', 'accelerator', 'hardware'];
/** Beside which a count of the devices may stand. */
const COUNT_NAMES = ['gpu_count', 'num_gpus', 'n_gpus', 'n_gpu', 'num_gpu'];
const FLOPS_METRIC = 'total_flos';
const RUN_ID = /^[0-9A-Za-z][0-9A-Za-z_.-]{0,99}$/;
/** What a name, tag or parameter may hold; longer ones are texts, and no names. */
const LONGEST_VALUE = 500;


/***/ }),

/***/ 6933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* unused harmony export mlflowProblems */
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);

/** What can be wrong with a run of MLflow, in files or in a database. */
const mlflowProblems = {
    'mlflow/meta': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'The `meta.yaml` of a run is empty, no mapping, or has no usable run id. The run is not counted.',
        fix: 'Restore the file as MLflow wrote it, or delete the folder of the run.',
    },
    'mlflow/time': {
        class: 'E_TIME',
        severity: 'error',
        means: 'The start or end of a run is no time in milliseconds since 1970. The run is not counted by its duration.',
        fix: 'Write milliseconds: seconds since 1970 times 1000.',
    },
    'mlflow/time-order': {
        class: 'E_TIME_ORDER',
        severity: 'error',
        means: 'A run ends before it starts, so its duration is not known.',
        fix: 'Restore the times that MLflow wrote.',
    },
    'mlflow/metric-line': {
        class: 'E_SYNTAX',
        severity: 'warning',
        means: 'A line of a metric is not a time in milliseconds, a value and a step. The line is not used.',
        fix: 'Restore the line, or delete it.',
    },
    'mlflow/reading': {
        class: 'E_NONFINITE',
        severity: 'warning',
        means: 'A reading of power is `nan` or infinite, as when a driver does not answer. It is left out.',
        fix: 'Nothing, where there are few of them.',
    },
    'mlflow/power': {
        class: 'E_RANGE',
        severity: 'error',
        means: 'A reading of power is below zero or more than any device draws. No energy is taken from the readings.',
        fix: 'Restore the readings in watts, or delete the metric.',
    },
    'mlflow/power-gap': {
        class: 'E_INCOMPLETE',
        severity: 'warning',
        means: 'Readings of power are missing for more than five usual distances: that time is counted at the lower of the readings around it, and not at all when it is more than an hour.',
        fix: 'Nothing for this run; keep the monitor running in the next.',
    },
    'mlflow/power-part': {
        class: 'E_INCOMPLETE',
        severity: 'warning',
        means: 'The readings of power cover less than nine tenths of the run. A logged energy is taken instead, if there is one.',
        fix: 'Switch the system metrics on for the whole run.',
    },
    'mlflow/amount': {
        class: 'E_RANGE',
        severity: 'error',
        means: 'A logged energy or emission is negative, not finite, or outside anything that can be real. It is not used.',
        fix: 'Restore the value that the tracker measured, or delete the metric.',
    },
    'mlflow/no-unit': {
        class: 'E_UNIT',
        severity: 'warning',
        means: 'A metric is an energy or an emission by its name, and does not say in what unit. It is not used.',
        fix: 'Log it under a name with the unit: `energy_kwh`, `emissions_kg`.',
    },
    'mlflow/not-cumulative': {
        class: 'E_CONFLICT',
        severity: 'warning',
        means: 'A logged total fell, so it may be no running total. The largest value is taken.',
        fix: 'Log the total of the run, once or growing.',
    },
    'mlflow/several-figures': {
        class: 'E_CONFLICT',
        severity: 'warning',
        means: 'Several metrics of one run give different figures for one quantity. The largest is taken.',
        fix: 'Log one of them.',
    },
    'mlflow/implausible-power': {
        class: 'E_IMPLAUSIBLE',
        severity: 'error',
        means: 'The logged energy divided by the duration is no power that one host draws: below 0.5 W or above 15 kW. The energy is not used.',
        fix: 'Check the unit in which the energy was logged.',
    },
};
const report = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(mlflowProblems);


/***/ }),

/***/ 3423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yr: () => (/* binding */ isMeta),
/* harmony export */   ZM: () => (/* binding */ namedFor),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/** Where a file stands in a store: of which run it is, and what it is named for. */
const PARTS = '(?:metrics|params|tags)';
/** Folders of runs are named by 32 hexadecimal digits; people who write stores themselves give them other names. */
const HEX_RUN = new RegExp(`^((?:.*?/)?[0-9a-f]{32})/${PARTS}/(?!.*/[0-9a-f]{32}/${PARTS}/)`);
const STORED_RUN = new RegExp(`^((?:.*?/)?mlruns/.+?)/${PARTS}/`);
const ANY_RUN = new RegExp(`^(?:(.*?)/)??${PARTS}/`);
function unitOf(path) {
    const slash = path.lastIndexOf('/');
    const folder = slash === -1 ? '' : path.slice(0, slash);
    if (isMeta(path))
        return folder;
    const run = HEX_RUN.exec(path) ?? STORED_RUN.exec(path) ?? ANY_RUN.exec(path);
    return run === null ? folder : (run[1] ?? '');
}
function isMeta(path) {
    return /(?:^|\/)meta\.ya?ml$/.test(path);
}
/** A slash in a name is a folder in the store: `metrics/system/gpu_0_power_usage_watts`. */
function namedFor(path) {
    const unit = unitOf(path);
    const rest = unit === '' ? path : path.slice(unit.length + 1);
    const slash = rest.indexOf('/');
    return slash === -1 ? null : { kind: rest.slice(0, slash), name: rest.slice(slash + 1) };
}


/***/ }),

/***/ 6948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/* harmony import */ var _mlperf_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6725);
/** Where files of a submission stand: `ORG/results/SYSTEM/BENCHMARK/result_0.txt`, `.../power/result_0/node_0.txt`, `ORG/systems/SYSTEM.json`. */

function placeOf(path) {
    const power = /(?:^|\/)power\/([^/]+)\/([^/]+)$/.exec(path);
    if (power) {
        const folder = path.slice(0, power.index);
        const name = power[2] ?? '';
        const kind = /^node.*\.txt$/.test(name) ? 'node' : /^sw.*\.txt$/.test(name) ? 'switch' : 'other';
        return { unit: (0,_mlperf_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .b)(folder), kind, result: `${folder}/${power[1]}` };
    }
    const system = (0,_mlperf_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .systemUnit */ .u)(path);
    if (system !== null)
        return { unit: system, kind: 'system', result: '' };
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    return { unit: (0,_mlperf_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .b)(folder), kind: 'result', result: path.replace(/\.[^./]*$/, '') };
}


/***/ }),

/***/ 9387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ findFrontMatter)
/* harmony export */ });
/**
 * Finds the metadata block at the top of a card. It does not read it.
 * As on the Hub, blank lines and a byte order mark before the first `---` do no harm.
 */
/** @param text With `\n` line ends and without a byte order mark. */
function findFrontMatter(text) {
    let start = 0;
    let line = 1;
    while (start < text.length) {
        const end = lineEnd(text, start);
        if (text.slice(start, Math.min(end, start + 200)).trim() !== '')
            break;
        start = end + 1;
        line++;
    }
    const end = lineEnd(text, start);
    const first = text.slice(start, Math.min(end, start + 40)).trim();
    if (!first.startsWith('---'))
        return { kind: 'none', bodyAt: 0 };
    const language = first.slice(3);
    if (language === '')
        return blockFrom(text, end + 1, line + 1);
    if (/^[A-Za-z][A-Za-z0-9]{0,20}$/.test(language))
        return { kind: 'foreign', language, line };
    return { kind: 'none', bodyAt: 0 };
}
function blockFrom(text, start, line) {
    const close = closingFence(text, start);
    const block = text.slice(start, close ?? text.length);
    // A horizontal rule above ordinary prose looks like an opening fence; metadata starts with a key or a bare value.
    const first = block.slice(0, 2000).trimStart();
    const metadata = first === '' || /^(?:["']?[A-Za-z_][\w .-]{0,80}["']?\s?:|[-{[#&*!|>%~\d]|null\b)/.test(first);
    if (!metadata)
        return { kind: 'none', bodyAt: 0 };
    if (close === null)
        return first === '' ? { kind: 'none', bodyAt: 0 } : { kind: 'unclosed', text: block, line: line - 1 };
    return { kind: 'yaml', text: block, line, bodyAt: Math.min(text.length, lineEnd(text, close) + 1) };
}
/** Index of the line `---` that ends the block, or `null`. */
function closingFence(text, start) {
    for (let at = start - 1; at !== -1 && at < text.length; at = text.indexOf('\n---', at + 1)) {
        if (!text.startsWith('\n---', at))
            continue;
        if (text.slice(at + 4, Math.min(lineEnd(text, at + 1), at + 44)).trim() === '')
            return at + 1;
    }
    return null;
}
function lineEnd(text, start) {
    const end = text.indexOf('\n', start);
    return end === -1 ? text.length : end;
}


/***/ }),

/***/ 4816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ue: () => (/* binding */ looksLikeCard),
/* harmony export */   gX: () => (/* binding */ withLineFeeds),
/* harmony export */   ip: () => (/* binding */ hasCardName),
/* harmony export */   ro: () => (/* binding */ isReadme)
/* harmony export */ });
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9387);
/** What makes a text a card of a trained model. Light: plain searches, no pattern over the whole text. */

/** Headings under which cards speak of emissions; lower case. */
const HEADINGS = ['environmental impact', 'carbon footprint', 'training energy', 'greenhouse gas', 'carbon emission'];
/** Words that tell a model's section from that of a recycling app; lower case. */
const SIGNS = [
    'hardware type',
    'hours used',
    'carbon emitted',
    'compute region',
    'gpu hour',
    'gpu-hour',
    'mlco2',
    'codecarbon',
    'code carbon',
    'lacoste',
    'model was trained',
    'training the model',
    'fine-tuning',
];
/** Keys of a card's metadata; below them, and in a file named as a card, any mention of the gas is a sign. */
const CARD_KEYS = ['pipeline_tag:', 'library_name:', 'base_model:', 'model-index:'];
function withLineFeeds(text) {
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
function isReadme(path) {
    return /(?:^|\/)readme\.md$/i.test(path);
}
function hasCardName(path) {
    return /model[-_ ]?card|(?:^|\/)(?:model[-_]?)?cards\//i.test(path);
}
/** @param text With `\n` line ends; all of it or its beginning. */
function looksLikeCard(path, text) {
    const front = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_0__/* .findFrontMatter */ .u)(text);
    const card = hasCardName(path) || isReadme(path);
    if (front.kind === 'foreign')
        return card || text.includes('co2_eq_emissions');
    if (front.kind !== 'none' && front.text.includes('co2_eq_emissions'))
        return true;
    if (front.kind === 'yaml' && card && isHollow(front.text, text.slice(front.bodyAt)))
        return true;
    const lower = text.toLowerCase();
    if (lower.includes('co2 emissions (in grams)') || (lower.includes('hours used:') && lower.includes('carbon emitted')))
        return true;
    const keys = front.kind === 'yaml' && CARD_KEYS.some((key) => front.text.includes(key));
    const signs = hasCardName(path) || keys ? [...SIGNS, 'co2', 'co<sub>2', 'co₂'] : SIGNS;
    return signs.some((sign) => lower.includes(sign)) && HEADINGS.some((heading) => standsAsHeading(lower, heading));
}
/** `---` and `---` with nothing in the whole file, or a bare value where keys belong: metadata that lost its content. */
function isHollow(metadata, body) {
    const inner = metadata.trim();
    return inner === '' ? body.trim() === '' : /^(?:-?\d[\d.]*|null|~|- [\w '":.-]*(?:\n- [\w '":.-]*)*)$/.test(inner);
}
function standsAsHeading(lower, heading) {
    for (let at = lower.indexOf(heading); at !== -1; at = lower.indexOf(heading, at + 1)) {
        const near = lower.slice(Math.max(0, at - 80), at);
        const start = near.lastIndexOf('\n') + 1;
        if (start === 0 && at > 80)
            continue;
        const before = near.slice(start).trimStart();
        if (before === '' || before.startsWith('#') || before.startsWith('**') || before.startsWith('<'))
            return true;
    }
    return false;
}


/***/ }),

/***/ 1000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ delimiterOf),
/* harmony export */   u: () => (/* binding */ columnOf)
/* harmony export */ });
/** Names of the columns of `sacct` that are asked for; all others are left where they stand. */
const COLUMNS = [
    'jobid',
    'jobidraw',
    'cluster',
    'state',
    'elapsed',
    'elapsedraw',
    'start',
    'end',
    'alloctres',
    'reqtres',
    'allocgres',
    'reqgres',
    'alloccpus',
    'ncpus',
    'allocnodes',
    'nnodes',
    'nodelist',
    'partition',
    'consumedenergy',
    'consumedenergyraw',
    'cputimeraw',
];
/** Others that tell an account from other tables. */
const OTHERS = new Set('user account jobname exitcode submit eligible qos timelimit timelimitraw reqcpus reqmem reqnodes priority maxrss averss ntasks totalcpu cputime cputimeraw resvcpuraw reserved suspended usercpu systemcpu group uid gid reason submitline workdir comment constraints maxvmsize avecpu'.split(' '));
/** The column that a cell of the header names; a word of Slurm's that is not asked for is `other`. */
function columnOf(cell) {
    const name = cell
        .replace(/^["']|["']$/g, '')
        .trim()
        .toLowerCase()
        .replace(/%-?[0-9]+$/, '');
    return COLUMNS.find((column) => column === name) ?? (OTHERS.has(name) ? 'other' : null);
}
/** What stands between the names of a header; `null` where only blanks do. */
function delimiterOf(line) {
    const best = ['|', '\t', ',', ';', '^', '~', ':', '#', '@']
        .map((delimiter) => ({ delimiter, names: line.split(delimiter).filter((cell) => columnOf(cell) !== null).length }))
        .reduce((a, b) => (b.names > a.names ? b : a));
    return best.names >= 2 ? best.delimiter : null;
}


/***/ }),

/***/ 4391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ guessColumns),
/* harmony export */   l: () => (/* binding */ isHeaderless)
/* harmony export */ });
/* harmony import */ var _slurm_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7295);
/**
 * Accounts without a header (`sacct --noheader`). A column is taken only for what all rows show it to be: the job by its
 * form, start and end as the two times that lie apart by the elapsed time, energy as the one number that makes a power.
 */

const JOB = /^[0-9]{1,12}(?:_[0-9]+|\+[0-9]+)?(?:\.[A-Za-z0-9+]+)?$/;
const TIME = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$/;
const FEWEST = 4;
/** Watts of a job, from a quiet node to a whole cluster. */
const LEAST_W = 30;
const MOST_W = 2e7;
const SAMPLE = 200;
/** Of the rows with a figure. */
const MOSTLY = 0.8;
/** Rows of one length that begin with a job and hold an elapsed time and two points in time. */
function isHeaderless(text) {
    const rows = sampleOf(text.split(/\r\n|\n|\r/, 6).slice(0, -1));
    return rows.length >= 1 && rows.every(looksLikeRow);
}
function looksLikeRow(cells) {
    const times = cells.filter((cell) => TIME.test(cell)).length;
    return cells.length >= FEWEST && JOB.test(cells[0] ?? '') && times >= 2 && cells.some(isElapsed);
}
function sampleOf(lines) {
    return lines.filter((line) => line.trim() !== '').map((line) => line.split(line.includes('|') ? '|' : '\t'));
}
function isElapsed(cell) {
    return /:[0-9]{2}:[0-9]{2}$/.test(cell) && !TIME.test(cell) && (0,_slurm_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseElapsed */ .E)(cell) !== null;
}
/** What each cell is; `null` where rows do not agree, or two columns could be the same. */
function guessColumns(lines) {
    const rows = sampleOf(lines.slice(0, SAMPLE)).filter(looksLikeRow);
    const [first] = rows;
    if (first === undefined || rows.some(({ length }) => length !== first.length))
        return null;
    const all = first.map((_, index) => index);
    const where = (test) => all.filter((index) => rows.every((row) => test(row[index] ?? '')));
    const elapsed = where(isElapsed);
    const [only] = elapsed;
    if (only === undefined || elapsed.length !== 1)
        return null;
    const times = where((cell) => TIME.test(cell));
    const pairs = times.flatMap((start) => times.filter((end) => rows.every((row) => lasts(row, start, end, only))).map((end) => [start, end]));
    const [pair] = pairs;
    if (pair === undefined || pairs.length !== 1)
        return null;
    const found = new Map([
        ['jobid', 0],
        ['elapsed', only],
        ['start', pair[0] ?? -1],
        ['end', pair[1] ?? -1],
    ]);
    const [energy, other] = all.filter((index) => isEnergy(rows, index, only));
    if (energy !== undefined && other === undefined)
        found.set('consumedenergyraw', energy);
    const partition = where((cell) => /^(?:gpu|cpu|prepost|visu|archive|compil)[\w-]*$/i.test(cell))[0];
    if (partition !== undefined)
        found.set('partition', partition);
    return found;
}
function lasts(row, start, end, elapsed) {
    const [from, to] = [row[start], row[end]].map((cell) => Date.parse(`${cell}Z`) / 1000);
    return (Math.abs((to ?? 0) - (from ?? 0) - ((0,_slurm_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseElapsed */ .E)(row[elapsed] ?? '') ?? 0)) <= 3600 &&
        start !== end &&
        (to ?? 0) >= (from ?? 0));
}
/** Not the number of the job, which every row has too; a few rows may hold what a reset counter left. */
function isEnergy(rows, index, elapsed) {
    const long = rows.filter((row) => ((0,_slurm_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseElapsed */ .E)(row[elapsed] ?? '') ?? 0) >= 60);
    if (index === 0 || long.length === 0 || !rows.every((row) => /^(?:[0-9]{0,20}|N\/A|Unknown)$/.test(row[index] ?? '')))
        return false;
    const watts = long.map((row) => Number(row[index]) / ((0,_slurm_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseElapsed */ .E)(row[elapsed] ?? '') ?? 1)).filter((one) => one > 0);
    const likely = watts.filter((one) => one >= LEAST_W && one <= MOST_W);
    return watts.length >= long.length / 2 && likely.length >= watts.length * MOSTLY;
}


/***/ }),

/***/ 1723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ slurmAccounting),
/* harmony export */   g: () => (/* binding */ isHeader)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8325);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1000);
/* harmony import */ var _headerless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4391);



/** What Slurm accounted for: `sacct` in its forms, and `seff`. */
const slurmAccounting = {
    format: 'slurm-accounting',
    title: 'Slurm accounting (sacct, seff)',
    paths: {
        likely: ['**/*sacct*.{csv,tsv,txt,json,out,log,psv}', '**/*seff*.{txt,out,log}', '**/*_jz_logs.txt'],
        possible: ['**/*{slurm,Slurm,SLURM,jobs,accounting}*.{csv,tsv,txt,json,psv}'],
    },
    mode: 'stream',
    maxBytes: 256 * 1024 * 1024,
    recognise,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8820), __webpack_require__.e(3152)]).then(__webpack_require__.bind(__webpack_require__, 3152))).readSlurmAccounting,
};
function recognise(path, { bytes, text }) {
    if (!isOurs(text))
        return /(?:sacct|seff)[^/]*$/.test(path) ? ((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .concealment */ .sA)(path, bytes) ?? 'no') : 'no';
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)(path, bytes) ?? 'yes';
}
function isOurs(text) {
    const start = text.trimStart();
    if (start.startsWith('{'))
        return isJson(start);
    const lines = start.split(/\r\n|\n|\r/, 12);
    if (/^Job ID: [0-9]/.test(start))
        return /^(?:Job Wall-clock time|State): /m.test(start);
    return lines.some(isHeader) || (0,_headerless_js__WEBPACK_IMPORTED_MODULE_2__/* .isHeaderless */ .l)(start);
}
/** Of `sacct` and not of `squeue`: the account of a job has its association and its steps. */
function isJson(text) {
    return /"jobs"\s*:/.test(text) && /"association"\s*:/.test(text) && /"(?:steps|tres|time)"\s*:/.test(text);
}
/** At least three columns of `sacct`, the job or its energy among them, and one that is a quantity or a state. */
function isHeader(line) {
    if (line.length > 10_000 || !/JobID|ConsumedEnergy/i.test(line))
        return false;
    const delimiter = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .delimiterOf */ .V)(line);
    const known = line.split(delimiter ?? /\s+/).map(_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .u);
    const columns = new Set(known.filter((one) => one !== null));
    const key = columns.has('jobid') || columns.has('jobidraw') || (columns.has('consumedenergyraw') && columns.has('state'));
    const quantity = [
        'elapsed',
        'elapsedraw',
        'consumedenergy',
        'consumedenergyraw',
        'cputimeraw',
        'state',
        'alloctres',
        'start',
    ];
    return key && columns.size >= 3 && quantity.some((one) => columns.has(one));
}


/***/ }),

/***/ 1833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SHAPES),
/* harmony export */   S: () => (/* binding */ vllm)
/* harmony export */ });
const vllm = {
    format: 'vllm',
    title: 'vLLM and SGLang benchmark results',
    paths: { likely: ['**/*qps-*.json', '**/*{vllm,sglang}*.{json,jsonl}'], possible: ['**/*.{json,jsonl}'] },
    mode: 'whole',
    maxBytes: 67_108_864,
    recognise: (_path, { text }) => /^\s*\{/.test(text) && SHAPES.some((keys) => keys.every((key) => text.includes(`"${key}"`))) ? 'yes' : 'no',
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8820), __webpack_require__.e(6755)]).then(__webpack_require__.bind(__webpack_require__, 6755))).readVllm,
};
/** Keys that stand together in no other result: of serving, of throughput, of latency. */
const SHAPES = [
    ['duration', 'completed', 'total_output_tokens', 'request_throughput'],
    ['elapsed_time', 'num_requests', 'requests_per_second', 'tokens_per_second'],
    ['avg_latency', 'latencies', 'percentiles'],
];


/***/ }),

/***/ 8804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ idOfLog),
/* harmony export */   MC: () => (/* binding */ sessionOf),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/**
 * Folders of W&B: `wandb/run-20260101_120000-ab12cd34/files/wandb-summary.json`, `wandb/offline-run-…`, or the files by
 * themselves. All runs of one folder are read together, because a run that was resumed has several.
 */
/** A time in local time of the machine, and the id, which a user may choose and which may have dashes. */
const SESSION = /^(?:offline-)?run-(\d{8})_(\d{6})-(.+)$/;
/** The folder that holds the sessions; of files by themselves, their own. */
function unitOf(path) {
    const parts = path.split('/');
    const at = sessionIndex(parts);
    return (at === -1 ? parts.slice(0, -1) : parts.slice(0, at)).join('/');
}
function sessionOf(path) {
    const parts = path.split('/');
    const at = sessionIndex(parts);
    if (at === -1)
        return { folder: parts.slice(0, -1).join('/'), id: null, began: null, latest: false };
    const folder = parts.slice(0, at + 1).join('/');
    const match = SESSION.exec(parts[at] ?? '');
    if (match === null)
        return { folder, id: null, began: null, latest: true };
    const [, day = '', time = '', id = ''] = match;
    const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
    return { folder, id, began: `${date}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}`, latest: false };
}
/** The id in the name of the log, `run-ab12cd34.wandb`. */
function idOfLog(path) {
    return /(?:^|\/)run-([^/]+)\.wandb$/.exec(path)?.[1] ?? null;
}
function nameIn(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function sessionIndex(parts) {
    return parts.findIndex((part, index) => index < parts.length - 1 && (SESSION.test(part) || part === 'latest-run'));
}


/***/ }),

/***/ 5690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readColumns),
/* harmony export */   f: () => (/* binding */ isPowerHeader)
/* harmony export */ });
/** Column names of Zeus. */
/** `start_time,window_name,elapsed_time,gpu0_energy,...`; a person may have added columns behind. */
function readColumns(line) {
    if (!line.replace(/^\ufeff/, '').startsWith('start_time,window_name,elapsed_time'))
        return null;
    const names = line.split(',').map((name) => name.trim());
    const energies = names.flatMap((name, index) => (/^gpu\d{1,4}_energy$/.test(name) ? [names.length - index] : []));
    return energies.length === 0 ? null : { elapsed: names.length - 2, energies, cells: names.length };
}
/** `Time,Power`, in milliwatts, as the monitor before 0.5 writes for each device: `gpu0.power.csv`. */
function isPowerHeader(path, line) {
    return (/(?:^|\/|_)gpu\d{1,4}\.power\.csv$/.test(path) && /^Time,Power(?:,Temp)?(?:,SMFreq)?(?:,Mem\w*)?$/.test(line.trim()));
}


/***/ }),

/***/ 7295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseElapsed),
/* harmony export */   l: () => (/* binding */ parseTimeLimit)
/* harmony export */ });
/**
 * Times as Slurm takes and prints them (slurm/src/common/parse_time.c: `time_str2secs`, `secs2time_str`).
 *
 * Taken: `MM`, `MM:SS`, `HH:MM:SS`, `D-HH`, `D-HH:MM`, `D-HH:MM:SS`, where no part is bounded (`150:00:00`), and words and
 * numbers for no limit at all. Printed: `[D-]HH:MM:SS`, `MM:SS.mmm` where milliseconds are known.
 */
const SECOND = 1;
const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
/** Longer than a year is how people write "as long as it takes". */
const LONGEST_S = 400 * DAY;
/** The time that a job may take; `null` when the text is none. */
function parseTimeLimit(text) {
    const written = text.trim();
    if (/^(?:unlimited|infinite|-1|0+|0+(?::00?){1,2})$/i.test(written))
        return 'unlimited';
    if (!/^(?:[0-9]{1,6}-)?[0-9]{1,6}(?::[0-9]{1,6}){0,2}$/.test(written))
        return null;
    const [days, clock] = written.includes('-') ? written.split('-') : [null, written];
    const parts = clock.split(':').map(Number);
    const weights = days !== null ? [HOUR, MINUTE, SECOND] : [[MINUTE], [MINUTE, SECOND], [HOUR, MINUTE, SECOND]][parts.length - 1];
    const seconds = parts.reduce((sum, part, index) => sum + part * (weights?.[index] ?? 0), Number(days ?? 0) * DAY);
    if (seconds <= 0)
        return null;
    return seconds > LONGEST_S ? 'unlimited' : { seconds };
}
/** Seconds of an elapsed time; `null` when the text is none, such as `INVALID` and `Unknown`. */
function parseElapsed(text) {
    const parts = /^(?:([0-9]{1,6})-)?(?:([0-9]{1,6}):)?([0-9]{1,2}):([0-9]{1,2}(?:\.[0-9]{1,9})?)$/.exec(text.trim());
    if (parts === null)
        return null;
    const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
    return (days ?? 0) * DAY + (hours ?? 0) * HOUR + (minutes ?? 0) * MINUTE + (seconds ?? 0);
}


/***/ }),

/***/ 8325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sA: () => (/* binding */ concealment),
  g7: () => (/* binding */ decodeText),
  x5: () => (/* binding */ refusal)
});

// UNUSED EXPORTS: textProblems

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/parse/text-problems.js
/** What can be wrong with a file before anybody asks what it says. */
const textProblems = {
    'text/lfs-pointer': {
        class: 'E_FILETYPE',
        severity: 'error',
        means: 'The file is a Git LFS pointer: the record itself is stored elsewhere.',
        fix: 'Take the pattern out of `.gitattributes` and commit the record as a plain file.',
    },
    'text/annex-link': {
        class: 'E_FILETYPE',
        severity: 'error',
        means: 'The file is a git-annex link: the record itself is stored elsewhere.',
        fix: 'Run `git annex unannex` on the file and commit it as a plain file.',
    },
    'text/compressed': {
        class: 'E_FILETYPE',
        severity: 'error',
        means: 'The file is packed. Nothing is unpacked.',
        fix: 'Commit the record unpacked.',
    },
    'text/binary': {
        class: 'E_ENCODING',
        severity: 'error',
        means: 'The file has the name of a record but its content is not text.',
        fix: 'Commit the record as a text file, or exclude the path in the policy.',
    },
    'text/utf-16': {
        class: 'E_ENCODING',
        severity: 'error',
        means: 'The file is UTF-16 or UTF-32, as some Windows shells write when output is redirected.',
        fix: 'Save the file as UTF-8.',
    },
    'text/nul': {
        class: 'E_ENCODING',
        severity: 'error',
        means: 'The file contains a NUL byte.',
        fix: 'Write the record again as a UTF-8 text file.',
    },
    'text/html-page': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'The file is a web page, for example a sign-in page saved in place of a download.',
        fix: 'Download the record itself and commit that.',
    },
    'text/conflict-marker': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'The file holds the markers of an unresolved merge conflict.',
        fix: 'Resolve the conflict and delete the markers.',
    },
    'text/second-bom': {
        class: 'E_ENCODING',
        severity: 'error',
        means: 'A byte order mark stands inside the text; one at the very start is allowed.',
        fix: 'Delete it. It usually shows where two files were joined.',
    },
    'text/not-utf-8': {
        class: 'E_ENCODING',
        severity: 'error',
        means: 'The file is not valid UTF-8, and its format allows nothing else.',
        fix: 'Save the file as UTF-8.',
    },
    'text/latin-1': {
        class: 'E_ENCODING',
        severity: 'warning',
        means: 'The file is not valid UTF-8 and was read as Latin-1; names may look wrong, numbers do not change.',
        fix: 'Save the file as UTF-8.',
    },
};

;// CONCATENATED MODULE: ./build/parse/text.js
/**
 * From bytes to text. What is not text, or not the text it claims to be, is refused with a name, before any parser sees it.
 * Signatures: the published magic numbers of each file type; pointer texts of Git LFS and git-annex.
 */



const report = (0,problem/* reporter */.YX)(textProblems);
const LF = 0x0a;
const CR = 0x0d;
const UTF8_MARK = [0xef, 0xbb, 0xbf];
/** What the rest of a file is searched for, behind its opening. */
const SUSPECT = ['\0', '<<<<<<<', '>>>>>>>'];
/** Bytes in which every signature and every first line that is looked at stands. */
const OPENING = 4096;
/** First bytes of files that are packed; nothing is ever unpacked, so that no archive can grow in memory. */
const PACKED = [
    ['gzip', [0x1f, 0x8b]],
    ['zip', [0x50, 0x4b, 0x03, 0x04]],
    ['zip', [0x50, 0x4b, 0x05, 0x06]],
    ['bzip2', [0x42, 0x5a, 0x68, 0x31, 0x41, 0x59]],
    ['bzip2', [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59]],
    ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
    ['Zstandard', [0x28, 0xb5, 0x2f, 0xfd]],
    ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
    ['LZ4', [0x04, 0x22, 0x4d, 0x18]],
];
/** First bytes of other things that get committed under a record's name. */
const BINARY = [
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
    ['a JPEG image', [0xff, 0xd8, 0xff]],
    ['a GIF image', [...ascii('GIF8')]],
    ['a PDF document', [...ascii('%PDF-')]],
    ['a Parquet table', [...ascii('PAR1')]],
    ['an Arrow table', [...ascii('ARROW1')]],
    ['a SQLite database', [...ascii('SQLite format 3')]],
    ['an HDF5 file', [0x89, 0x48, 0x44, 0x46]],
    ['a NumPy array', [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]],
    ['a Python pickle', [0x80, 0x02]],
    ['a Python pickle', [0x80, 0x03]],
    ['a Python pickle', [0x80, 0x04, 0x95]],
    ['a Python pickle', [0x80, 0x05, 0x95]],
    ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0]],
    ['a program', [0x7f, 0x45, 0x4c, 0x46]],
    ['encrypted by git-crypt', [0x00, ...ascii('GITCRYPT')]],
];
/**
 * Says why the file that starts with `head` is not a text that can be read, or `null`.
 * @param head The first bytes, as many as there are at hand; more bytes find more.
 */
function refusal(path, head) {
    const start = { file: path, line: 1, column: 1 };
    return (pointerProblem(start, head) ??
        signatureProblem(start, head) ??
        nulProblem(start, head) ??
        pageProblem(path, start, head) ??
        conflictProblem(path, head));
}
/** Refusals of files that say nothing of what they hold; their name alone tells that it may be a record. */
const CONCEALING = new Set([
    'text/lfs-pointer',
    'text/annex-link',
    'text/compressed',
    'text/binary',
    'text/html-page',
]);
/** As `refusal`, for a file whose content is not ours and whose name is: only what hides the content that was meant. */
function concealment(path, head) {
    const refused = refusal(path, head);
    return refused !== null && CONCEALING.has(refused.code) ? refused : null;
}
/**
 * Decodes a whole file: one UTF-8 mark is dropped, UTF-8 is strict, and Latin-1 is the fallback where it is allowed.
 * Refuses everything that `refusal` refuses, in the whole of the bytes.
 */
function decodeText(path, bytes, latin1) {
    const body = startsWith(bytes, UTF8_MARK) ? bytes.subarray(3) : bytes;
    const text = strictUtf8(body);
    // Searches in a text are ten times as fast as in bytes; where they find nothing, only the start is left to be asked.
    const suspect = text === null || SUSPECT.some((sign) => text.includes(sign));
    const refused = refusal(path, suspect ? bytes : bytes.subarray(0, OPENING));
    if (refused)
        return { ok: false, problems: [refused] };
    if (text === null)
        return decodeLatin1(path, body, latin1);
    const mark = text.indexOf('\ufeff');
    if (mark === -1)
        return { ok: true, value: { text, latin1: false } };
    const at = placeInText(path, text, mark);
    const message = `a second byte order mark stands on line ${at.line}`;
    return { ok: false, problems: [report('text/second-bom', at, message, 'delete it; files were probably joined here')] };
}
function decodeLatin1(path, body, latin1) {
    const bad = firstBadByte(body);
    const at = placeInBytes(path, body, bad);
    const byte = `0x${(body[bad] ?? 0).toString(16).padStart(2, '0')}`;
    const hint = 'save the file as UTF-8';
    if (latin1 === 'refuse') {
        return { ok: false, problems: [report('text/not-utf-8', at, `byte ${byte} is not valid UTF-8`, hint)] };
    }
    // Text in an old encoding has no control characters; a binary without a known signature nearly always has.
    if (body.some((value) => value < 0x20 && value !== LF && value !== CR && value !== 0x09 && value !== 0x0c)) {
        return {
            ok: false,
            problems: [report('text/binary', at, `byte ${byte} is not valid UTF-8, and this is no text`, hint)],
        };
    }
    const text = new TextDecoder('latin1').decode(body);
    const warning = report('text/latin-1', at, `byte ${byte} is not valid UTF-8; the file was read as Latin-1`, hint);
    return { ok: true, value: { text, latin1: true }, warnings: [warning] };
}
function pointerProblem(at, head) {
    if (startsWith(head, ascii('version https://git-lfs.')) || startsWith(head, ascii('version https://hawser.'))) {
        const hint = 'commit the file itself: take its pattern out of .gitattributes and add it again';
        return report('text/lfs-pointer', at, 'a Git LFS pointer; the content is not in the repository', hint);
    }
    const line = firstLine(head);
    if (line.startsWith('/annex/objects/') || line.includes('.git/annex/objects/')) {
        const hint = 'commit the file itself: run "git annex unannex" on it and add it again';
        return report('text/annex-link', at, 'a git-annex link; the content is not in the repository', hint);
    }
    return null;
}
function signatureProblem(at, head) {
    const packed = PACKED.find(([, magic]) => startsWith(head, magic));
    if (packed) {
        return report('text/compressed', at, `the content is packed (${packed[0]})`, 'commit the file unpacked');
    }
    const binary = BINARY.find(([, magic]) => startsWith(head, magic));
    if (!binary)
        return null;
    const hint = 'commit the record as a text file, or exclude this path in the policy';
    return report('text/binary', at, `the content is ${binary[0]}, not text`, hint);
}
/** UTF-16 and UTF-32: by their mark, or because every other byte of the first 4 KiB is NUL. Other text has no NUL at all. */
function nulProblem(start, head) {
    const hint = 'save the file as UTF-8';
    if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]) || startsWith(head, [0, 0, 0xfe, 0xff])) {
        return report('text/utf-16', start, 'the file is UTF-16 or UTF-32, not UTF-8', hint);
    }
    const nul = head.indexOf(0);
    if (nul === -1)
        return null;
    if (hasNulInTurn(head)) {
        return report('text/utf-16', start, 'the file is UTF-16 or UTF-32 without a byte order mark, not UTF-8', hint);
    }
    const at = placeInBytes(start.file, head, nul);
    return report('text/nul', at, 'a NUL byte; this is no text file', 'write the record again as a UTF-8 text file');
}
/** Latin letters in UTF-16 and UTF-32: of two bytes one is nearly always NUL, or of four three, at either end. */
function hasNulInTurn(head) {
    const length = Math.min(head.length, 4096);
    const nuls = [0, 0, 0, 0];
    for (let at = 0; at < length; at++)
        if (head[at] === 0)
            nuls[(at % 4)]++;
    const [first, second, third, fourth] = nuls;
    const isTurn = (many, few) => many >= 0.2 * length && few <= 0.025 * length;
    const isUtf32 = (many, few) => many >= 0.6 * length && few <= 0.025 * length;
    return (isTurn(first + third, second + fourth) ||
        isTurn(second + fourth, first + third) ||
        isUtf32(second + third + fourth, first) ||
        isUtf32(first + second + third, fourth));
}
/** A sign-in or error page, saved under the record's name. Markdown may hold HTML, so it is not asked. */
function pageProblem(path, at, head) {
    if (/\.(md|markdown|html?)$/i.test(path))
        return null;
    const opening = new TextDecoder('latin1').decode(head.subarray(0, 256)).replace('ï»¿', '').trimStart().toLowerCase();
    if (!opening.startsWith('<!doctype html') && !opening.startsWith('<html'))
        return null;
    return report('text/html-page', at, 'the content is a web page', 'download the record itself and commit that');
}
/** Markers that git leaves in a file of an unfinished merge: seven signs at the start of a line, then a space or its end. */
function conflictProblem(path, bytes) {
    const opening = markerAt(bytes, 0x3c);
    const closing = markerAt(bytes, 0x3e);
    const marker = opening === -1 || closing === -1 ? Math.max(opening, closing) : Math.min(opening, closing);
    if (marker === -1)
        return null;
    const at = placeInBytes(path, bytes, marker);
    const hint = 'resolve the conflict and delete the <<<<<<<, ======= and >>>>>>> lines';
    return report('text/conflict-marker', at, `unresolved merge conflict on line ${at.line}`, hint);
}
function markerAt(bytes, sign) {
    const start = startsWith(bytes, UTF8_MARK) ? 3 : 0;
    for (let at = bytes.indexOf(sign); at !== -1; at = bytes.indexOf(sign, at + 1)) {
        let end = at;
        while (bytes[end] === sign)
            end++;
        const before = at === start || bytes[at - 1] === LF || bytes[at - 1] === CR;
        const after = bytes[end];
        if (end - at === 7 && before && (after === 0x20 || after === LF || after === CR || after === undefined))
            return at;
        at = end - 1;
    }
    return -1;
}
function strictUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** Index of the first byte at which strict UTF-8 fails, by halving: a prefix is bad exactly when it holds that byte. */
function firstBadByte(bytes) {
    let good = 0;
    let bad = bytes.length;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (prefixIsUtf8(bytes.subarray(0, middle)))
            good = middle;
        else
            bad = middle;
    }
    // The byte at which decoding stops may be the one after the culprit: a lead byte that nothing follows.
    while (good > 0 && strictUtf8(bytes.subarray(0, good)) === null)
        good--;
    return good;
}
function prefixIsUtf8(prefix) {
    try {
        new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(prefix, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
function firstLine(head) {
    const end = head.subarray(0, 1024).indexOf(LF);
    return new TextDecoder('latin1').decode(head.subarray(0, end === -1 ? 1024 : end));
}
function placeInBytes(file, bytes, index) {
    let line = 1;
    let start = 0;
    for (let at = bytes.indexOf(LF); at !== -1 && at < index; at = bytes.indexOf(LF, at + 1)) {
        line++;
        start = at + 1;
    }
    return { file, line, column: index - start + 1 };
}
function placeInText(file, text, index) {
    const before = text.slice(0, index);
    return { file, line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}
function startsWith(bytes, prefix) {
    if (bytes.length < prefix.length)
        return false;
    for (let at = 0; at < prefix.length; at++)
        if (bytes[at] !== prefix[at])
            return false;
    return true;
}
function ascii(text) {
    return new TextEncoder().encode(text);
}


/***/ })

};
