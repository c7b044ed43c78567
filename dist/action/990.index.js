export const id = 990;
export const ids = [990];
export const modules = {

/***/ 8998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ globProblem),
/* harmony export */   t: () => (/* binding */ compileGlobs)
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
    const globs = patterns
        .filter((pattern) => globProblem(pattern) === null)
        .flatMap((pattern) => expand(pattern).map(compile));
    const ends = new Set(globs.map(({ suffix }) => suffix.slice(-1)));
    return (path) => {
        // Nearly every path of a large tree ends here, by its last character, before it is compared or taken apart.
        if (!ends.has(path.slice(-1)) && !ends.has(''))
            return false;
        let names = null;
        return globs.some((glob) => {
            if (!path.endsWith(glob.suffix) || !path.startsWith(glob.prefix))
                return false;
            names ??= path.split('/');
            return matches(glob.segments, names, '**', matchesName);
        });
    };
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
    return {
        segments,
        prefix: first < 0 ? pattern : pattern.slice(0, first),
        suffix: /[^*?/]*$/.exec(pattern)?.[0] ?? '',
    };
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
        means: 'Energy divided by duration is no power that one host draws: below 0.5 W or above 15 kW. The run is not counted.',
        fix: 'Check energy and duration; for several hosts, keep the rows of each.',
    },
};


/***/ }),

/***/ 990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readers)
});

// EXTERNAL MODULE: ./build/parse/text.js + 1 modules
var parse_text = __webpack_require__(8325);
;// CONCATENATED MODULE: ./build/parse/readers/carbon-yml/index.js

/** `*.carbon.yml`: runs, plans and servings written by hand, for people without a tracker. */
const carbonYml = {
    format: 'carbon-yml',
    title: 'Carbon record (*.carbon.yml)',
    paths: { likely: ['**/*.carbon.{yml,yaml}'], possible: [] },
    mode: 'whole',
    maxBytes: 8 * 1024 * 1024,
    recognise,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(311), __webpack_require__.e(604), __webpack_require__.e(850)]).then(__webpack_require__.bind(__webpack_require__, 7850))).readCarbonYml,
};
/** The name says what it is; a file of this name that is no text is a problem, not another format. */
function recognise(path, head) {
    return /\.carbon\.ya?ml$/.test(path) ? ((0,parse_text/* refusal */.x5)(path, head) ?? 'yes') : 'no';
}

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
    load: async () => (await __webpack_require__.e(/* import() */ 595).then(__webpack_require__.bind(__webpack_require__, 6595))).readCodecarbon,
};
const report = (0,problem/* reporter */.YX)(problems/* codecarbonProblems */.p);
const isLikely = (0,glob/* compileGlobs */.t)(codecarbon.paths.likely);
const isTable = (0,glob/* compileGlobs */.t)([...codecarbon.paths.likely, ...codecarbon.paths.possible]);
/** Refusals that say what the file is, and so that it may be a record; any other leaves it to other readers. */
const TELLING = new Set([
    'text/lfs-pointer',
    'text/annex-link',
    'text/compressed',
    'text/binary',
    'text/html-page',
]);
function codecarbon_recognise(path, head) {
    const text = new TextDecoder().decode(head);
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
    const refused = (0,parse_text/* refusal */.x5)(path, head);
    if (refused === null)
        return 'no';
    return TELLING.has(refused.code) || (refused.code === 'text/utf-16' && isWideHeader(head)) ? refused : 'no';
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
/** Other tables are saved as UTF-16 too; only ours is worth a problem. */
function isWideHeader(head) {
    return ['utf-16le', 'utf-16be'].some((encoding) => hasHeader(new TextDecoder(encoding).decode(head), ','));
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
    load: async () => (await __webpack_require__.e(/* import() */ 134).then(__webpack_require__.bind(__webpack_require__, 5134))).readModelCard,
};
function model_card_recognise(path, head) {
    const refused = (0,parse_text/* refusal */.x5)(path, head);
    const text = refused ? salvaged(head) : (0,signature/* withLineFeeds */.gX)(new TextDecoder('utf-8').decode(head));
    if ((0,signature/* looksLikeCard */.Ue)(path, text))
        return refused ?? 'yes';
    // The section of a long card may stand beyond what is seen here; `load` looks again at the whole.
    if (refused === null && head.length >= signature/* HEAD_BYTES */.Lq && ((0,signature/* hasCardName */.ip)(path) || (0,signature/* isReadme */.ro)(path)))
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

;// CONCATENATED MODULE: ./build/parse/readers/index.js



/** Every format that is read, in the order in which they are asked whether a file is theirs. */
const readers = [codecarbon, carbonYml, modelCard];


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
/* harmony export */   Lq: () => (/* binding */ HEAD_BYTES),
/* harmony export */   Ue: () => (/* binding */ looksLikeCard),
/* harmony export */   gX: () => (/* binding */ withLineFeeds),
/* harmony export */   ip: () => (/* binding */ hasCardName),
/* harmony export */   ro: () => (/* binding */ isReadme)
/* harmony export */ });
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9387);
/** What makes a text a card of a trained model. Light: plain searches, no pattern over the whole text. */

/** How much of a file recognition sees. */
const HEAD_BYTES = 65_536;
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

/***/ 8325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
/**
 * Decodes a whole file: one UTF-8 mark is dropped, UTF-8 is strict, and Latin-1 is the fallback where it is allowed.
 * Refuses everything that `refusal` refuses, in the whole of the bytes.
 */
function decodeText(path, bytes, latin1) {
    const refused = refusal(path, bytes);
    if (refused)
        return { ok: false, problems: [refused] };
    const body = startsWith(bytes, UTF8_MARK) ? bytes.subarray(3) : bytes;
    const text = strictUtf8(body);
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
        return report('text/utf-16', start, 'the file is UTF-16 without a byte order mark, not UTF-8', hint);
    }
    const at = placeInBytes(start.file, head, nul);
    return report('text/nul', at, 'a NUL byte; this is no text file', 'write the record again as a UTF-8 text file');
}
function hasNulInTurn(head) {
    const pairs = Math.min(head.length >> 1, 2048);
    let even = 0;
    let odd = 0;
    for (let pair = 0; pair < pairs; pair++) {
        if (head[2 * pair] === 0)
            even++;
        if (head[2 * pair + 1] === 0)
            odd++;
    }
    return Math.max(even, odd) >= 0.4 * pairs && Math.min(even, odd) <= 0.05 * pairs;
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
