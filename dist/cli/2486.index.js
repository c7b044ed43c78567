export const id = 2486;
export const ids = [2486];
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

/***/ 8204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ citations)
/* harmony export */ });
/* unused harmony export citing */
async function citations() {
    const { dataSource } = await __webpack_require__.e(/* import() */ 4895).then(__webpack_require__.bind(__webpack_require__, 4895));
    return citing(dataSource);
}
/** `Epoch AI: Machine Learning Hardware (ml_hardware.csv), newest row 2026-03-11`, from the table of sources. */
function citing(find) {
    return (id) => {
        const source = find(id);
        if (source === null || source.terms === 'ours')
            return null;
        const { publisher, title, version } = source;
        return version === '' ? `${publisher}: ${title}` : `${publisher}: ${title}, ${version}`;
    };
}


/***/ }),

/***/ 2486:
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
    'case/name': {
        class: 'E_NAME',
        severity: 'error',
        means: 'A name holds a control character or half of a surrogate pair.',
        fix: 'Write it in plain characters.',
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

// EXTERNAL MODULE: ./build/parse/json/document.js + 3 modules
var json_document = __webpack_require__(8820);
// EXTERNAL MODULE: ./build/parse/json/fields.js
var fields = __webpack_require__(3142);
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
const MAX_DEPTH = 20;
/** Cannot be stored or shown: control characters, half of a surrogate pair. */
const UNSHOWN = /[\p{Cc}\p{Cs}]/u;
const case_name = schemas/* string */.YjP()
    .min(1)
    .max(300)
    .refine((text) => !UNSHOWN.test(text), { error: 'holds a character that cannot be shown', params: { name: true } });
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
    const json = (0,json_document/* parseJsonText */.l)(file, text, 1, { maxDepth: MAX_DEPTH });
    if (!json.ok)
        return { ok: false, problems: [asCase(json.problems[0]), ...json.problems.slice(1).map(asCase)] };
    const parsed = CaseSchema.safeParse(json.value.value);
    const problems = parsed.success
        ? [...tooSmall(json.value), ...ruleProblems(parsed.data, json.value)]
        : parsed.error.issues.flatMap((issue) => issueProblems(issue, json.value));
    const [first, ...rest] = [...problems].sort(problem/* byPlace */.hz);
    if (first)
        return { ok: false, problems: [first, ...rest] };
    return { ok: true, value: parsed.data };
}
/** What is wrong with the text, under the codes of a case. */
function asCase({ code, at, message, hint }) {
    return report(code === 'json/duplicate-key' ? 'case/duplicate-key' : 'case/json', at, message, hint);
}
/** Numbers that are not 0 and would be counted as 0. */
function tooSmall(json) {
    const problems = [];
    const numbers = Object.keys(caseFields).filter((field) => caseFields[field].type === 'number');
    for (const field of numbers)
        (0,fields/* numberAt */.tk)(json, [field], problems);
    return problems.map(({ at, message, hint }) => report('case/range', at, message, hint));
}
const EXAMPLE = 'write for example {"hardware": [{"model": "H100", "count": 8}], "wall_hours": 100, "region": "FR"}';
function refuse(problem) {
    return { ok: false, problems: [problem] };
}
function issueProblems(issue, json) {
    const at = json.placeOf(issue.path);
    const field = issue.path.join('.') || 'the case';
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => {
            const place = json.placeOf([...issue.path, key]);
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
    if (issue.code === 'custom' && issue.params?.name)
        return { code: 'case/name', hint: 'write it in plain characters' };
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
function ruleProblems(one, json) {
    const problems = [];
    const whole = json.placeOf([]);
    const spanned = one.started !== undefined && one.finished !== undefined;
    const timed = one.wall_hours !== undefined || one.gpu_hours !== undefined || spanned;
    const missing = (field, needs, hint) => {
        problems.push(report('case/missing', json.placeOf([field]), `${field} needs ${needs}`, hint));
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
        problems.push(report('case/conflict', json.placeOf(['active_params']), 'active_params is more than params', 'write the larger one as "params"'));
    }
    if ((one.cached_input_tokens ?? 0) > (one.input_tokens ?? 0)) {
        const place = json.placeOf(['cached_input_tokens']);
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
// EXTERNAL MODULE: ./build/entry/cli/output.js
var output = __webpack_require__(121);
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
    const { estimateCase } = await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(3336), __webpack_require__.e(1041), __webpack_require__.e(889)]).then(__webpack_require__.bind(__webpack_require__, 889));
    const catalogue = (await Promise.all(/* import() */[__webpack_require__.e(7870), __webpack_require__.e(8500)]).then(__webpack_require__.bind(__webpack_require__, 8465))).loadCatalogue();
    const live = (0,live_options/* readLive */.p)(given, host);
    const found = estimateCase(one, catalogue, live === null ? null : await askedLive(one, catalogue, live));
    if (given.has('json'))
        (0,output/* sayJson */.mx)(host, found);
    else {
        const { renderCase } = await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(2194), __webpack_require__.e(9965), __webpack_require__.e(3830), __webpack_require__.e(3829)]).then(__webpack_require__.bind(__webpack_require__, 3830));
        const { region } = one;
        const placed = region === undefined ? found : { ...found, region };
        (0,output/* say */.cv)(host, renderCase(placed, (0,cli_host/* appearanceOf */.c)(host), await (0,citations/* citations */.z)()));
    }
    return verdict/* EXIT_CODES */.ai.PASS;
}
/** A serving and a plan have no past, and who states the intensity need not ask for it. */
async function askedLive(one, catalogue, { service, open }) {
    const { caseCompute, caseContext } = await Promise.all(/* import() */[__webpack_require__.e(3336), __webpack_require__.e(5289)]).then(__webpack_require__.bind(__webpack_require__, 1570));
    const { askLiveOf } = await Promise.all(/* import() */[__webpack_require__.e(3336), __webpack_require__.e(7691)]).then(__webpack_require__.bind(__webpack_require__, 8980));
    const asks = (one.kind === undefined || one.kind === 'run') && one.grid_g_per_kwh === undefined;
    return askLiveOf(asks ? [caseCompute(one, catalogue).compute] : [], caseContext(one, catalogue), service, open);
}


/***/ }),

/***/ 133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ liveOptions),
/* harmony export */   p: () => (/* binding */ readLive)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1794);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6049);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29);
/** `--live-grid`: a service is asked for the grid over the hours of each run. Without it nothing is asked and nothing loaded. */




const liveOptions = {
    'live-grid': {
        value: 'SERVICE',
        help: `ask a service for the grid over the hours of each run: ${_core_live_js__WEBPACK_IMPORTED_MODULE_1__/* .LIVE_SERVICES */ .EJ.join(' or ')} (with ${_live_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN */ .CV} set)`,
        oneOf: _core_live_js__WEBPACK_IMPORTED_MODULE_1__/* .LIVE_SERVICES */ .EJ,
    },
    'live-cache': {
        value: 'FOLDER',
        help: 'where its answers are kept, or none (default: carbon-clerk/live-grid in the cache folder of the user)',
    },
};
/** @throws UsageError for a service that nobody could ask. */
function readLive(given, host) {
    const service = _core_live_js__WEBPACK_IMPORTED_MODULE_1__/* .LIVE_SERVICES */ .EJ.find((one) => one === given.text('live-grid')) ?? null;
    if (service === null) {
        if (given.has('live-cache'))
            throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('--live-cache goes with --live-grid');
        return null;
    }
    const token = host.environment[_live_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN */ .CV] ?? '';
    if (service === 'electricity-maps' && token === '') {
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`--live-grid ${service} needs a token`, `Set ${_live_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN */ .CV}.`);
    }
    if ((0,_live_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .ci)(host.environment) === 'wrong') {
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${_live_js__WEBPACK_IMPORTED_MODULE_2__/* .ADDRESS */ .BD} is not an address that can be asked`, 'Write one that begins with https://.');
    }
    const folder = given.text('live-cache');
    const cacheFolder = folder === null ? (0,_live_js__WEBPACK_IMPORTED_MODULE_2__/* .usualCache */ .Pd)(host.environment) : folder === 'none' ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, folder);
    return { service, open: (0,_live_js__WEBPACK_IMPORTED_MODULE_2__/* .historyOpener */ .yK)({ environment: host.environment, token, cacheFolder }) };
}


/***/ }),

/***/ 6049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ ADDRESS),
/* harmony export */   CV: () => (/* binding */ TOKEN),
/* harmony export */   Pd: () => (/* binding */ usualCache),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   yK: () => (/* binding */ historyOpener)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5023);
/** From what the process says to a service for the grid over the hours of runs. Nothing of it is loaded before it is asked for. */



/** Another address of the service: a mirror, or a proxy that adds the token. */
const ADDRESS = 'CARBON_CLERK_LIVE_GRID_URL';
const TOKEN = 'ELECTRICITY_MAPS_TOKEN';
function historyOpener({ environment, token, cacheFolder }) {
    return async (service) => {
        const address = addressOf(environment);
        // Nobody is asked at an address that is none: the figure of the year is at hand.
        if (address === 'wrong')
            return null;
        const { openGridHistory } = await __webpack_require__.e(/* import() */ 5165).then(__webpack_require__.bind(__webpack_require__, 5165));
        const nowS = Date.now() / 1000;
        return openGridHistory({ service, address, token, cacheFolder, nowS, userAgent: `carbon-clerk/${_version_js__WEBPACK_IMPORTED_MODULE_2__.VERSION}`, sleep: node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout });
    };
}
/** `null` for the service's own. A token does not travel in the clear, except inside this machine. */
function addressOf(environment) {
    const text = environment[ADDRESS] ?? '';
    if (text === '')
        return null;
    const url = URL.canParse(text) ? new URL(text) : null;
    const inside = url !== null && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    if (url === null || url.username !== '' || url.search !== '')
        return 'wrong';
    return url.protocol === 'https:' || (url.protocol === 'http:' && inside) ? url : 'wrong';
}
/** Where programs keep what they can ask for again (XDG Base Directory Specification); `null` without a home. */
function usualCache({ XDG_CACHE_HOME = '', HOME = '' }, what = 'live-grid') {
    const cache = XDG_CACHE_HOME.startsWith('/') ? XDG_CACHE_HOME : HOME === '' ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(HOME, '.cache');
    return cache === '' ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cache, 'carbon-clerk', what);
}


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   En: () => (/* binding */ amountAt),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3179);
/**
 * What a reader asks of a JSON value: `null` where it is not there or is null, a problem where it is of another kind.
 * Nothing is turned into a number: `"5"`, `true`, `[5]` and `{"valueOf": 5}` are none.
 */


const report = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonProblems */ .h);
/** Any finite number. NaN, infinities and numbers that were rounded to 0 are problems. */
function numberAt(json, keys, problems) {
    const value = valueAt(json.value, keys);
    if (value === undefined || value === null)
        return null;
    if (typeof value !== 'number')
        return wrongKind(json, keys, problems, value, 'a number');
    if (!Number.isFinite(value)) {
        const hint = 'restore the number that was measured';
        problems.push(report('json/not-finite', json.placeOf(keys), `${named(keys)} is not a finite number`, hint));
        return null;
    }
    if (value === 0 && json.isRounded(keys)) {
        const message = `${named(keys)} is too small to count`;
        problems.push(report('json/out-of-range', json.placeOf(keys), message, 'write 0, or check the exponent'));
        return null;
    }
    return value;
}
/** A number of at least zero: a quantity. */
function amountAt(json, keys, problems) {
    const value = numberAt(json, keys, problems);
    if (value === null || (value >= 0 && !Object.is(value, -0)))
        return value;
    const hint = 'restore the number that was measured';
    problems.push(report('json/negative', json.placeOf(keys), `${named(keys)} is negative`, hint));
    return null;
}
function textAt(json, keys, problems) {
    const value = valueAt(json.value, keys);
    if (value === undefined || value === null)
        return null;
    if (typeof value !== 'string')
        return wrongKind(json, keys, problems, value, 'a text');
    if (value.includes('\0') || /[\ud800-\udfff]/u.test(value)) {
        const what = value.includes('\0') ? 'a NUL character' : 'half of a surrogate pair';
        const message = `${named(keys)} contains ${what}`;
        problems.push(report('json/name', json.placeOf(keys), message, 'delete the escape sequence'));
        return null;
    }
    return value;
}
function objectAt(json, keys, problems) {
    const value = valueAt(json.value, keys);
    if (value === undefined || value === null || isObject(value))
        return value ?? null;
    return wrongKind(json, keys, problems, value, 'an object');
}
function listAt(json, keys, problems) {
    const value = valueAt(json.value, keys);
    if (value === undefined || value === null || Array.isArray(value))
        return value ?? null;
    return wrongKind(json, keys, problems, value, 'a list');
}
/** What the keys lead to, of the object's own; `undefined` where the way ends. */
function valueAt(root, keys) {
    let value = root;
    for (const key of keys) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function wrongKind(json, keys, problems, value, wanted) {
    const message = `${named(keys)} is ${kindOf(value)}, where ${wanted} belongs`;
    problems.push(report('json/type', json.placeOf(keys), message, `restore ${wanted}, as the tool writes it`));
    return null;
}
function kindOf(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'string')
        return 'a text';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
/** The last key by name; items of a list go by the name of their list. */
function named(keys) {
    return keys.findLast((key) => typeof key === 'string')?.toString() ?? 'the value';
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
