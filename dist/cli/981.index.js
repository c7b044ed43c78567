export const id = 981;
export const ids = [981];
export const modules = {

/***/ 2410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n3: () => (/* binding */ TASKS),
/* harmony export */   t$: () => (/* binding */ BOUNDARIES),
/* harmony export */   vZ: () => (/* binding */ WORKLOADS)
/* harmony export */ });
/**
 * What readers turn files into. A record says what it says: nothing here is corrected, assumed or multiplied.
 * A number that is not known is `null`, never 0. Field names carry the unit.
 */
/** What an energy covers: accelerators, the whole node, nodes with network and idle spares, the building. */
const BOUNDARIES = ['gpu', 'node', 'it', 'facility'];
const WORKLOADS = ['pretraining', 'finetuning', 'inference', 'small'];
/** What a served model does; decides what a request is taken to need where nothing else is known. */
const TASKS = [
    'text-classification',
    'text-generation',
    'summarization',
    'question-answering',
    'image-classification',
    'object-detection',
    'image-captioning',
    'image-generation',
    'speech-recognition',
    'embedding',
];


/***/ }),

/***/ 7981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  estimate: () => (/* binding */ estimate)
});

// EXTERNAL MODULE: ./build/core/verdict.js
var verdict = __webpack_require__(5139);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/core/record.js
var record = __webpack_require__(2410);
;// CONCATENATED MODULE: ./build/core/estimate/case/fields.js
/**
 * The fields of a case: what each takes, in which unit, within which limits. From this one list come the type, the
 * reader (parse/case.ts), the options of `estimate` (entry/cli/case-options.ts) and docs/case.md with its JSON Schema.
 * All are optional; a figure that is stated is taken as it is. Units are in the names.
 */

/** What is divided by must be more than this; by less the answer would be no number. */
const NOTHING = 1e-12;
/** What stands for a value of it in the help of the command line. */
const units = {
    '': 'NUMBER',
    'g/kWh': 'GRAMS',
    'L/kWh': 'LITRES',
    'TFLOP/s': 'NUMBER',
    W: 'WATTS',
    Wh: 'WH',
    days: 'DAYS',
    h: 'HOURS',
    kWh: 'KWH',
    kg: 'KG',
    share: 'SHARE',
    year: 'YEAR',
    years: 'YEARS',
};
const work = {
    kind: word('what is estimated; else a run', ['run', 'plan', 'serving', 'embodied']),
    method: word('card is TDP x hours x PUE, as model cards print; else best', ['best', 'card']),
    workload: word('what the devices do', record/* WORKLOADS */.vZ),
    started: other('time', 'when a run began'),
    finished: other('time', 'when it ended'),
    year: number('year', 'year of the grid figures', { least: 1990, most: 2100, whole: true }),
};
const hardware = {
    hardware: other('devices', 'what it runs on'),
    count: count('devices, when hardware does not say'),
    tdp_w: positive('W', 'board power of one device'),
    power_share: number('share', 'mean power over rated power, as 0.8; not GPU utilisation', {
        above: NOTHING,
        most: 1.5,
    }),
    wall_hours: amount('h', 'hours on the clock'),
    gpu_hours: amount('h', 'hours of all devices together'),
};
const energy = {
    energy_kwh: amount('kWh', 'measured energy'),
    measured: word('what energy_kwh covers; without an energy, what the answer covers', record/* BOUNDARIES */.t$),
    supply: word('dc: the meter of a machine sits behind its power supply; else ac', ['ac', 'dc']),
    gpu_kwh: amount('kWh', 'of it, accelerators, as a tracker counts them'),
    cpu_kwh: amount('kWh', 'of it, processors, as a tracker models them'),
    ram_kwh: amount('kWh', 'of it, memory, as a tracker models it'),
    mean_power_w: amount('W', 'mean power, when hours are known'),
    power_of: word('what mean_power_w is the power of; chip is a device with its share of the host', [
        ...record/* BOUNDARIES */.t$,
        'chip',
    ]),
    idle_power_w: amount('W', 'infrastructure and idle over the hours'),
    idle_kg: amount('kg', 'emissions of infrastructure and idle'),
    declared_kg: amount('kg', 'emissions that somebody has stated, CO2e'),
};
const place = {
    region: other('name', 'where it runs, as aws:eu-west-3 or FR'),
    provider: other('name', 'cloud provider, as gcp'),
    // Up to kg/MWh written as kg/kWh, which the estimator puts right and points out.
    grid_g_per_kwh: number('g/kWh', 'intensity of the grid, CO2e', { least: 0, most: 1.3e6 }),
    market_grid_g_per_kwh: number('g/kWh', 'intensity by contracts and certificates, a second line', {
        least: 0,
        most: 5000,
    }),
    pue: number('', 'power usage effectiveness, as 1.2', { least: 1, most: 10 }),
    wue_l_per_kwh: number('L/kWh', 'all water, per kWh of the building', { least: 0, most: 1000 }),
    wue_on_l_per_kwh: number('L/kWh', 'water at the building', { least: 0, most: 1000 }),
    wue_off_l_per_kwh: number('L/kWh', 'water at the power plants', { least: 0, most: 1000 }),
};
const operations = {
    params: many('parameters of the model, as 7e9'),
    active_params: many('parameters in use for one token'),
    tokens: many('tokens of a training'),
    flops: many('floating-point operations of a training'),
    mfu: share('share of peak that a training achieves, as 0.4'),
    hfu: share('the same, with activations that are computed twice'),
    peak_tflops: positive('TFLOP/s', 'dense rate of one device'),
    precision: word('number format', [
        'fp32',
        'tf32',
        'fp16',
        'bf16',
        'float32',
        'float16',
        'bfloat16',
        'fp8',
        'int8',
        'fp4',
        'int4',
        'mxfp4',
        'nvfp4',
    ]),
};
const serving = {
    requests_per_day: amount('', 'requests to a serving'),
    days: number('days', 'how long a serving runs', { above: NOTHING, most: 36_500 }),
    replicas: count('copies of a serving'),
    batch: positive('', 'requests that are answered at once'),
    input_tokens: amount('', 'tokens of a request'),
    cached_input_tokens: amount('', 'of the tokens of a request, those from a cache'),
    output_tokens: amount('', 'tokens of an answer'),
    task: word('what a request asks for', record/* TASKS */.n3),
    energy_per_request_wh: amount('Wh', 'measured energy of one request'),
    tokens_per_second: number('', 'output tokens of one replica at its batch, measured', { above: NOTHING, most: 1e7 }),
    peak_factor: number('', 'busiest hour over the mean hour', { least: 1, most: 1000 }),
    growth_per_year: number('share', 'growth of the requests in a year, as 0.5', { least: 0, most: 10 }),
    training_kwh: amount('kWh', 'energy of the training that a serving follows'),
};
const making = {
    embodied_kg: amount('kg', 'emissions of making the hardware, the share of this case'),
    gpu_embodied_kg: amount('kg', 'emissions of making one device'),
    server_embodied_kg: amount('kg', 'emissions of making one server without devices'),
    devices_per_server: count('devices in a server'),
    lifetime_years: number('years', 'how long hardware is used', { above: NOTHING, most: 100 }),
    utilization: share('share of that time in which it works, as 0.7'),
};
/** By what they are about, for documentation. */
const caseFieldGroups = {
    'What is estimated': work,
    'Hardware and hours': hardware,
    'Energy and emissions': energy,
    Place: place,
    Operations: operations,
    'A serving': serving,
    'Making the hardware': making,
};
const caseFields = { ...work, ...hardware, ...energy, ...place, ...operations, ...serving, ...making };
function number(unit, help, { least, above, most, whole = false }) {
    return { type: 'number', help, unit, least: above ?? least ?? 0, above: above !== undefined, most, whole };
}
function amount(unit, help) {
    return number(unit, help, { least: 0, most: 1e15 });
}
function positive(unit, help) {
    return number(unit, help, { above: NOTHING, most: 1e15 });
}
function share(help) {
    return number('share', help, { above: NOTHING, most: 1 });
}
/** Parameters, tokens, operations. */
function many(help) {
    return number('', help, { above: NOTHING, most: 1e33 });
}
function count(help) {
    return number('', help, { least: 1, most: 1e7, whole: true });
}
function word(help, oneOf) {
    return { type: 'word', help, oneOf };
}
function other(type, help) {
    return { type, help };
}

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/parse/case-problems.js
/** What can be wrong with a case on standard input. */
const caseProblems = {
    'case/too-large': {
        class: 'E_SIZE',
        severity: 'error',
        means: 'The case is larger than 64 KiB.',
        fix: 'Write one case with the fields of `estimate --help`.',
    },
    'case/empty': {
        class: 'E_MISSING',
        severity: 'error',
        means: 'Standard input holds no case.',
        fix: 'Write one JSON object.',
    },
    'case/json': {
        class: 'E_SYNTAX',
        severity: 'error',
        means: 'The case is not valid JSON.',
        fix: 'Write one JSON object: keys and words in double quotes, no comments, no comma before a closing bracket.',
    },
    'case/duplicate-key': {
        class: 'E_DUP_KEY',
        severity: 'error',
        means: 'A field stands twice, so that one of the two values would be lost.',
        fix: 'Keep one of them.',
    },
    'case/unknown-field': {
        class: 'E_UNKNOWN_FIELD',
        severity: 'error',
        means: 'A field has a name that no case has.',
        fix: 'Correct the name; `estimate --help` lists them.',
    },
    'case/type': {
        class: 'E_TYPE',
        severity: 'error',
        means: 'A field holds another kind of value than it takes: a text for a number, a list for a word.',
        fix: 'Write the kind of value that the message names.',
    },
    'case/word': {
        class: 'E_TYPE',
        severity: 'error',
        means: 'A field takes one of a few words, and this is none of them.',
        fix: 'Write one of the words that the message lists.',
    },
    'case/range': {
        class: 'E_RANGE',
        severity: 'error',
        means: 'A number is outside what the field can mean: a PUE below 1, a share above 1, a negative energy.',
        fix: 'Check the unit in the name of the field.',
    },
    'case/missing': {
        class: 'E_MISSING',
        severity: 'error',
        means: 'The case lacks a field without which it cannot be worked out.',
        fix: 'Add the field that the message names.',
    },
    'case/conflict': {
        class: 'E_CONFLICT',
        severity: 'error',
        means: 'Two fields contradict each other.',
        fix: 'Correct one of them.',
    },
};

;// CONCATENATED MODULE: ./build/parse/json-keys.js
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;
function keyPlaces(text, file) {
    const places = new Map();
    const twice = [];
    const levels = [];
    const placeAt = placer(text, file);
    const start = placeAt(Math.max(0, text.search(/\S/)));
    let last = null;
    for (const match of text.matchAll(TOKEN)) {
        const token = match[0];
        const level = levels.at(-1);
        if (token === '{' || token === '[')
            levels.push({ path: here(level), index: token === '[' ? 0 : null, key: '' });
        else if (token === '}' || token === ']')
            levels.pop();
        else if (token === ',' && level !== undefined && level.index !== null)
            level.index += 1;
        else if (token === ':' && level !== undefined && last !== null) {
            const key = JSON.parse(last.text);
            level.key = String(key);
            const at = placeAt(last.offset);
            if (places.has(here(level)))
                twice.push({ key: level.key, at });
            places.set(here(level), at);
        }
        last = token.startsWith('"') ? { text: token, offset: match.index } : null;
    }
    return { start, twice, at: (path) => nearestPlace(places, path) };
}
/** The place of a key, or of the key around it. */
function nearestPlace(places, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const found = places.get(path.slice(0, length).map(escaped).join(''));
        if (found !== undefined)
            return found;
    }
    return null;
}
function here(level) {
    if (level === undefined)
        return '';
    return level.path + escaped(level.index ?? level.key);
}
/** Keys may hold any character, so parts of a path are told apart by their lengths. */
function escaped(part) {
    const text = String(part);
    return `${text.length}:${text}`;
}
function placer(text, file) {
    let line = 1;
    let lineStart = 0;
    let seen = 0;
    return (offset) => {
        for (; seen < offset; seen += 1) {
            if (text[seen] !== '\n')
                continue;
            line += 1;
            lineStart = seen + 1;
        }
        return { file, line, column: offset - lineStart + 1 };
    };
}

// EXTERNAL MODULE: ./build/parse/nearest.js
var nearest = __webpack_require__(910);
// EXTERNAL MODULE: ./build/parse/text.js + 1 modules
var parse_text = __webpack_require__(8325);
// EXTERNAL MODULE: ./build/parse/time.js
var time = __webpack_require__(6759);
;// CONCATENATED MODULE: ./build/parse/case.js
/** One case of `estimate --json`, from bytes: strict JSON, numbers that are numbers, no field that nobody knows. */









const report = (0,problem/* reporter */.YX)(caseProblems);
const MAX_BYTES = 64 * 1024;
const case_name = schemas/* string */.YjP().min(1).max(300);
const case_time = schemas/* string */.YjP().refine((text) => (0,time/* parseInstant */.n)(text).ok, { error: 'is not a date or a time of ISO 8601' });
const devices = schemas/* array */.YOg(schemas/* strictObject */.rej({ model: case_name, count: schemaOf(caseFields.count).optional() }))
    .min(1)
    .max(100);
/** docs/case.schema.json is made from it. */
const CaseSchema = schemas/* strictObject */.rej(Object.fromEntries(Object.entries(caseFields).map(([field, of]) => [
    field,
    schemaOf(of)
        .meta({ description: describe(of) })
        .optional(),
])));
function describe(field) {
    return field.type === 'number' && field.unit !== '' ? `${field.help}; in ${field.unit}` : field.help;
}
function schemaOf(field) {
    if (field.type === 'number') {
        const { above, least, most, whole } = field;
        const numeric = whole ? schemas/* int */.Whr() : schemas/* number */.aig();
        return (above ? numeric.gt(least) : numeric.min(least)).max(most);
    }
    if (field.type === 'word')
        return schemas/* enum */.k5n(field.oneOf);
    return field.type === 'devices' ? devices : field.type === 'time' ? case_time : case_name;
}
function parseCase(bytes, file) {
    const start = { file, line: 1, column: 1 };
    if (bytes.length > MAX_BYTES) {
        return refuse(report('case/too-large', start, `the case is larger than ${MAX_BYTES} bytes`, 'write one case of a few fields'));
    }
    const decoded = (0,parse_text/* decodeText */.g7)(file, bytes, 'refuse');
    if (!decoded.ok)
        return decoded;
    const { text } = decoded.value;
    if (text.trim() === '')
        return refuse(report('case/empty', start, 'there is no case', EXAMPLE));
    const json = parseJson(text, start);
    if (!json.ok)
        return json;
    const places = keyPlaces(text, file);
    const [twice, ...others] = places.twice.map(({ key, at }) => report('case/duplicate-key', at, `"${key}" stands twice`, 'keep one of them'));
    if (twice)
        return { ok: false, problems: [twice, ...others] };
    const parsed = CaseSchema.safeParse(json.value);
    const problems = parsed.success
        ? ruleProblems(parsed.data, places)
        : parsed.error.issues.flatMap((issue) => issueProblems(issue, places, start));
    const [first, ...rest] = [...problems].sort(problem/* byPlace */.hz);
    if (first)
        return { ok: false, problems: [first, ...rest] };
    return { ok: true, value: parsed.data };
}
const EXAMPLE = 'write for example {"hardware": [{"model": "H100", "count": 8}], "wall_hours": 100, "region": "FR"}';
function refuse(problem) {
    return { ok: false, problems: [problem] };
}
function parseJson(text, start) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError) && !(error instanceof RangeError))
            throw error;
        return refuse(report('case/json', start, 'the case is not valid JSON', EXAMPLE));
    }
}
function issueProblems(issue, places, start) {
    const at = places.at(issue.path) ?? start;
    const field = issue.path.join('.') || 'the case';
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => {
            const place = places.at([...issue.path, key]) ?? at;
            const known = issue.path.length === 0 ? Object.keys(caseFields) : ['model', 'count'];
            const meant = (0,nearest/* nearest */.p)(key, known);
            const hint = meant === null ? `write one of ${known.join(', ')}` : `write "${meant}"`;
            return report('case/unknown-field', place, `"${key.slice(0, 80)}" is not a field of a case`, hint);
        });
    }
    const { code, hint } = explained(issue);
    return [report(code, at, `${field}: ${lowered(issue.message)}`, hint)];
}
function explained(issue) {
    if (issue.code === 'too_small' || issue.code === 'too_big')
        return { code: 'case/range', hint: boundsOf(issue) };
    if (issue.code === 'invalid_value')
        return { code: 'case/word', hint: `write one of ${issue.values.join(', ')}` };
    if (issue.code === 'custom')
        return { code: 'case/type', hint: 'write for example "2026-11-02T18:00:00Z"' };
    if (issue.code === 'invalid_type' && (issue.expected === 'number' || issue.expected === 'int')) {
        return { code: 'case/type', hint: 'write a number without quotes or unit, as 8 or 0.5' };
    }
    return { code: 'case/type', hint: EXAMPLE };
}
function boundsOf(issue) {
    if (issue.code === 'too_small')
        return `write ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    return issue.code === 'too_big' ? `write at most ${issue.maximum}` : '';
}
function lowered(message) {
    return message.charAt(0).toLowerCase() + message.slice(1);
}
/** Fields that need another one, and a case that says too little to be worked out. */
function ruleProblems(one, places) {
    const problems = [];
    const whole = places.start;
    const spanned = one.started !== undefined && one.finished !== undefined;
    const timed = one.wall_hours !== undefined || one.gpu_hours !== undefined || spanned;
    const missing = (field, needs, hint) => {
        problems.push(report('case/missing', places.at([field]) ?? whole, `${field} needs ${needs}`, hint));
    };
    if (one.mean_power_w !== undefined) {
        if (!timed)
            missing('mean_power_w', 'hours', 'add "wall_hours" or "gpu_hours"');
        if (one.power_of === undefined)
            missing('mean_power_w', 'what it is the power of', 'add "power_of": "gpu", "chip" or "node"');
    }
    else if (one.power_of !== undefined)
        missing('power_of', 'a power', 'add "mean_power_w"');
    if (one.idle_power_w !== undefined && !timed)
        missing('idle_power_w', 'hours', 'add "wall_hours"');
    if ((one.params ?? Infinity) < (one.active_params ?? 0)) {
        problems.push(report('case/conflict', places.at(['active_params']) ?? whole, 'active_params is more than params', 'write the larger one as "params"'));
    }
    if ((one.cached_input_tokens ?? 0) > (one.input_tokens ?? 0)) {
        const place = places.at(['cached_input_tokens']) ?? whole;
        const hint = 'write all tokens that are read as "input_tokens"';
        problems.push(report('case/conflict', place, 'cached_input_tokens is more than input_tokens', hint));
    }
    if (!determined(one, timed)) {
        problems.push(report('case/missing', whole, 'the case says too little to be worked out', EXAMPLE));
    }
    return problems;
}
function determined(one, timed) {
    if ([one.energy_kwh, one.gpu_kwh, one.cpu_kwh, one.ram_kwh].some((kwh) => kwh !== undefined) || timed)
        return true;
    if (one.kind === 'serving') {
        const about = [one.requests_per_day, one.hardware, one.energy_per_request_wh, one.output_tokens, one.task];
        return about.some((field) => field !== undefined);
    }
    if (one.embodied_kg !== undefined || one.kind === 'embodied')
        return one.embodied_kg !== undefined;
    const operations = one.flops !== undefined || (one.params !== undefined && one.tokens !== undefined);
    return operations || one.declared_kg !== undefined || one.idle_kg !== undefined;
}

// EXTERNAL MODULE: ./build/review/problems.js
var problems = __webpack_require__(9465);
// EXTERNAL MODULE: ./build/core/number.js
var core_number = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/parse/hardware.js
var parse_hardware = __webpack_require__(478);
// EXTERNAL MODULE: ./build/entry/cli/assumptions.js
var assumptions = __webpack_require__(6682);
// EXTERNAL MODULE: ./build/entry/cli/usage.js
var usage = __webpack_require__(29);
;// CONCATENATED MODULE: ./build/entry/cli/case-options.js
/** The fields of a case as options: `--gpu-hours 288` is `"gpu_hours": 288`. */





const case_options_EXAMPLE = 'Write for example --hardware "8x H100" --hours 100.';
const caseOptions = Object.fromEntries(Object.entries(caseFields).map(([name, field]) => [optionOf(name), { ...takes(name, field), help: helpOf(field) }]));
function takes(name, field) {
    if (field.type === 'number')
        return { value: units[field.unit] };
    if (field.type === 'word')
        return { value: 'WORD', oneOf: field.oneOf };
    if (field.type === 'devices')
        return { value: 'DEVICES', many: true };
    return { value: field.type === 'time' ? 'TIME' : name.toUpperCase() };
}
function helpOf(field) {
    const help = inOptions(field.help);
    if (field.type === 'devices')
        return `${help}, as "8x NVIDIA H100 SXM"`;
    if (field.type === 'time')
        return `${help}, as 2026-11-01T06:00:00Z`;
    return field.type === 'word' ? `${help} (${field.oneOf.join(', ')})` : help;
}
/** The case that the options describe; `null` when they describe none, apart from how to count. */
function caseFromOptions(given) {
    const stated = [];
    let described = false;
    for (const [name, field] of Object.entries(caseFields)) {
        const value = read(given, optionOf(name), field);
        if (value === null)
            continue;
        stated.push([name, value]);
        described ||= field.type === 'number' || field.type === 'devices';
    }
    if (described)
        return Object.fromEntries(stated);
    if (stated.length === 0)
        return null;
    throw new usage/* UsageError */.e('there is nothing to estimate', case_options_EXAMPLE);
}
function read(given, option, { type }) {
    if (type === 'devices') {
        const devices = given.list(option).map((text) => (0,assumptions/* accept */.Ju)(`--${option}`, (0,parse_hardware/* parseHardware */.e)(text)));
        return devices.length === 0 ? null : devices.map(({ model, count }) => ({ model, count }));
    }
    const text = given.text(option);
    return text === null || type !== 'number' ? text : (0,assumptions/* accept */.Ju)(`--${option}`, (0,core_number/* parseNumber */.$J)(text));
}
function optionOf(field) {
    return field === 'wall_hours' ? 'hours' : field.replaceAll('_', '-');
}
/** Fields by the names of their options: `mean_power_w` is `--mean-power-w`. */
function inOptions(text) {
    return text.replace(/\b[a-z]+(?:_[a-z]+)+\b/g, (word) => Object.hasOwn(caseFields, word) ? `--${optionOf(word)}` : word);
}

// EXTERNAL MODULE: ./build/entry/cli/citations.js
var citations = __webpack_require__(8204);
// EXTERNAL MODULE: ./build/entry/cli/host.js
var cli_host = __webpack_require__(358);
// EXTERNAL MODULE: ./build/entry/cli/live-options.js
var live_options = __webpack_require__(133);
// EXTERNAL MODULE: ./build/entry/cli/output.js + 1 modules
var output = __webpack_require__(8361);
// EXTERNAL MODULE: ./build/entry/cli/records.js + 2 modules
var records = __webpack_require__(3784);
;// CONCATENATED MODULE: ./build/entry/cli/estimate.js










const estimate = {
    usage: '[options] [< CASE.json]',
    about: [
        'Works out the footprint of one run, plan or serving, as in: carbon-clerk estimate --hardware "8x H100" --hours 100 --region aws:eu-west-3',
        'Without a description in options, one case is read from standard input as JSON. Its fields are the options with "_" for "-"; "hours" is "wall_hours", and "hardware" is [{"model": "H100", "count": 8}].',
    ],
    options: { json: { value: null, help: 'print JSON for other programs' }, ...caseOptions, ...live_options/* liveOptions */.h },
    names: { least: 0, most: 0 },
    async run(given, host) {
        const described = caseFromOptions(given);
        return described === null ? fromInput(given, host) : fromOptions(described, given, host);
    },
};
async function fromOptions(described, given, host) {
    const parsed = parseCase(new TextEncoder().encode(JSON.stringify(described)), 'options');
    if (!parsed.ok)
        throw new usage/* UsageError */.e(inOptions(parsed.problems.map(({ message }) => message).join('; ')), case_options_EXAMPLE);
    const { hardware = [], region = null, grid_g_per_kwh, tdp_w } = parsed.value;
    // Who states the figure itself need not name something that the catalogue knows.
    const place = grid_g_per_kwh === undefined ? region : null;
    const devices = tdp_w === undefined ? hardware.map(({ model }) => ({ model, count: 1 })) : [];
    await (0,records/* catalogueWith */.U)({ assume: { region: place, pue: null, marketGPerKwh: null, hardware: devices } });
    return answer(parsed.value, given, host);
}
async function fromInput(given, host) {
    if (host.readInput === null) {
        throw new usage/* UsageError */.e('there is nothing to estimate', case_options_EXAMPLE);
    }
    const parsed = parseCase(await host.readInput(), 'standard input');
    if (parsed.ok)
        return answer(parsed.value, given, host);
    if (given.has('json'))
        (0,output/* sayJson */.mx)(host, { schema_version: 1, problems: (0,problems/* problemReports */.n)(parsed.problems, () => true) });
    else
        for (const problem of parsed.problems)
            (0,output/* note */.N4)(host, inWords(problem));
    return verdict/* EXIT_CODES */.ai.BAD_INPUT;
}
function inWords({ at, message, hint, code }) {
    return `${at.file}:${at.line}:${at.column} ${message}: ${hint} (${code})`;
}
async function answer(one, given, host) {
    const { estimateCase } = await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(336), __webpack_require__.e(206), __webpack_require__.e(889)]).then(__webpack_require__.bind(__webpack_require__, 889));
    const catalogue = (await Promise.all(/* import() */[__webpack_require__.e(870), __webpack_require__.e(500)]).then(__webpack_require__.bind(__webpack_require__, 8465))).loadCatalogue();
    const live = (0,live_options/* readLive */.p)(given, host);
    const found = estimateCase(one, catalogue, live === null ? null : await askedLive(one, catalogue, live));
    if (given.has('json'))
        (0,output/* sayJson */.mx)(host, found);
    else {
        const { renderCase } = await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(435), __webpack_require__.e(556)]).then(__webpack_require__.bind(__webpack_require__, 8556));
        const { region } = one;
        const placed = region === undefined ? found : { ...found, region };
        (0,output/* say */.cv)(host, renderCase(placed, (0,cli_host/* appearanceOf */.c)(host), await (0,citations/* citations */.z)()));
    }
    return verdict/* EXIT_CODES */.ai.PASS;
}
/** A serving and a plan have no past, and who states the intensity need not ask for it. */
async function askedLive(one, catalogue, { service, open }) {
    const { caseCompute, caseContext } = await Promise.all(/* import() */[__webpack_require__.e(336), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 1570));
    const { askLiveOf } = await Promise.all(/* import() */[__webpack_require__.e(336), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 8980));
    const asks = (one.kind === undefined || one.kind === 'run') && one.grid_g_per_kwh === undefined;
    return askLiveOf(asks ? [caseCompute(one, catalogue).compute] : [], caseContext(one, catalogue), service, open);
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


/***/ })

};
