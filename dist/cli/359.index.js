export const id = 359;
export const ids = [359];
export const modules = {

/***/ 4359:
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
;// CONCATENATED MODULE: ./build/parse/case.js
/** One case of `estimate --json`, from bytes: strict JSON, numbers that are numbers, no field that nobody knows. */







const report = (0,problem/* reporter */.YX)(caseProblems);
const MAX_BYTES = 64 * 1024;
const amount = schemas/* number */.aig().nonnegative().max(1e15);
const positive = schemas/* number */.aig().positive().max(1e15);
const share = schemas/* number */.aig().positive().max(1);
const count = schemas/* int */.Whr().min(1).max(1e7);
const many = schemas/* number */.aig().positive().max(1e33);
const boundary = schemas/* enum */.k5n(['gpu', 'node', 'it', 'facility']);
const case_name = schemas/* string */.YjP().min(1).max(300);
const Case = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['run', 'plan', 'serving', 'embodied']).optional(),
    method: schemas/* enum */.k5n(['best', 'card']).optional(),
    workload: schemas/* enum */.k5n(['pretraining', 'finetuning', 'inference', 'small']).optional(),
    hardware: schemas/* array */.YOg(schemas/* strictObject */.rej({ model: case_name, count: count.optional() }))
        .min(1)
        .max(100)
        .optional(),
    count: count.optional(),
    tdp_w: positive.optional(),
    wall_hours: amount.optional(),
    gpu_hours: amount.optional(),
    energy_kwh: amount.optional(),
    measured: boundary.optional(),
    mean_power_w: amount.optional(),
    power_of: schemas/* enum */.k5n(['gpu', 'node', 'it', 'facility', 'chip']).optional(),
    declared_kg: amount.optional(),
    region: case_name.optional(),
    provider: case_name.optional(),
    grid_g_per_kwh: schemas/* number */.aig().nonnegative().max(5000).optional(),
    year: schemas/* int */.Whr().min(1990).max(2100).optional(),
    pue: schemas/* number */.aig().min(1).max(10).optional(),
    params: many.optional(),
    active_params: many.optional(),
    tokens: many.optional(),
    flops: many.optional(),
    mfu: share.optional(),
    precision: schemas/* enum */.k5n([
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
    ])
        .optional(),
    batch: positive.optional(),
    requests_per_day: amount.optional(),
    days: positive.max(36_500).optional(),
    input_tokens: amount.optional(),
    output_tokens: amount.optional(),
    replicas: count.optional(),
    energy_per_request_wh: amount.optional(),
    training_kwh: amount.optional(),
    idle_power_w: amount.optional(),
    idle_kg: amount.optional(),
    embodied_kg: amount.optional(),
    gpu_embodied_kg: amount.optional(),
    server_embodied_kg: amount.optional(),
    devices_per_server: count.optional(),
    lifetime_years: positive.max(100).optional(),
    utilization: share.optional(),
    wue_l_per_kwh: schemas/* number */.aig().nonnegative().max(1000).optional(),
    wue_on_l_per_kwh: schemas/* number */.aig().nonnegative().max(1000).optional(),
    wue_off_l_per_kwh: schemas/* number */.aig().nonnegative().max(1000).optional(),
});
/** The fields of a case, for help and documentation. */
const caseFields = Object.keys(Case.shape);
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
    const parsed = Case.safeParse(json.value);
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
            const known = issue.path.length === 0 ? caseFields : ['model', 'count'];
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
    const timed = one.wall_hours !== undefined || one.gpu_hours !== undefined;
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
    if (!determined(one, timed)) {
        problems.push(report('case/missing', whole, 'the case says too little to be worked out', EXAMPLE));
    }
    return problems;
}
function determined(one, timed) {
    if (one.energy_kwh !== undefined || timed)
        return true;
    if (one.kind === 'serving') {
        return one.requests_per_day !== undefined || one.hardware !== undefined || one.energy_per_request_wh !== undefined;
    }
    if (one.embodied_kg !== undefined || one.kind === 'embodied')
        return one.embodied_kg !== undefined;
    const operations = one.flops !== undefined || (one.params !== undefined && one.tokens !== undefined);
    return operations || one.declared_kg !== undefined || one.idle_kg !== undefined;
}

// EXTERNAL MODULE: ./build/review/problems.js
var problems = __webpack_require__(9465);
// EXTERNAL MODULE: ./build/core/number.js
var number = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/parse/hardware.js
var parse_hardware = __webpack_require__(478);
// EXTERNAL MODULE: ./build/entry/cli/assumptions.js
var assumptions = __webpack_require__(6682);
// EXTERNAL MODULE: ./build/entry/cli/usage.js
var usage = __webpack_require__(29);
;// CONCATENATED MODULE: ./build/entry/cli/case-options.js
/** The fields of a case as options: `--gpu-hours 288` is `"gpu_hours": 288`. */




const case_options_EXAMPLE = 'Write for example --hardware "8x H100" --hours 100.';
const BOUNDARIES = ['gpu', 'node', 'it', 'facility'];
const words = {
    kind: {
        value: 'KIND',
        help: 'run (default), plan, serving or embodied',
        oneOf: ['run', 'plan', 'serving', 'embodied'],
    },
    region: { value: 'REGION', help: 'where it runs, as aws:eu-west-3 or FR' },
    provider: { value: 'NAME', help: 'cloud provider, as gcp' },
    measured: { value: 'BOUNDARY', help: 'what --energy-kwh covers: gpu, node, it or facility', oneOf: BOUNDARIES },
    'power-of': {
        value: 'WHAT',
        help: 'what --mean-power-w is the power of: gpu, chip, node, it or facility',
        oneOf: [...BOUNDARIES, 'chip'],
    },
    precision: { value: 'FORMAT', help: 'number format of a serving, as fp16 or int8' },
    method: {
        value: 'METHOD',
        help: 'best (default), or card: TDP x hours x PUE, as model cards print',
        oneOf: ['best', 'card'],
    },
    workload: {
        value: 'KIND',
        help: 'pretraining, finetuning, inference or small',
        oneOf: ['pretraining', 'finetuning', 'inference', 'small'],
    },
};
const numbers = {
    hours: { value: 'HOURS', help: 'wall-clock hours' },
    'gpu-hours': { value: 'HOURS', help: 'hours of all devices together' },
    'energy-kwh': { value: 'KWH', help: 'measured energy' },
    'mean-power-w': { value: 'WATTS', help: 'mean power, when hours are known' },
    'declared-kg': { value: 'KG', help: 'emissions that somebody has stated, kg CO2e' },
    'tdp-w': { value: 'WATTS', help: 'board power of one device' },
    'grid-g-per-kwh': { value: 'GRAMS', help: 'intensity of the grid, g CO2e per kWh' },
    year: { value: 'YEAR', help: 'year of the grid figures' },
    pue: { value: 'NUMBER', help: 'power usage effectiveness, as 1.2' },
    params: { value: 'NUMBER', help: 'parameters of the model, as 7e9' },
    'active-params': { value: 'NUMBER', help: 'parameters in use for one token' },
    tokens: { value: 'NUMBER', help: 'tokens of a training' },
    flops: { value: 'NUMBER', help: 'floating-point operations of a training' },
    batch: { value: 'NUMBER', help: 'requests that are answered at once' },
    'requests-per-day': { value: 'NUMBER', help: 'requests to a serving' },
    days: { value: 'DAYS', help: 'how long a serving runs' },
    'input-tokens': { value: 'NUMBER', help: 'tokens of a request' },
    'output-tokens': { value: 'NUMBER', help: 'tokens of an answer' },
    replicas: { value: 'NUMBER', help: 'copies of a serving' },
    count: { value: 'NUMBER', help: 'devices, when --hardware does not say' },
    mfu: { value: 'SHARE', help: 'share of peak that a training achieves, as 0.4' },
    'training-kwh': { value: 'KWH', help: 'energy of the training that a serving follows' },
    'idle-power-w': { value: 'WATTS', help: 'infrastructure and idle over the hours' },
    'idle-kg': { value: 'KG', help: 'emissions of infrastructure and idle' },
    'embodied-kg': { value: 'KG', help: 'emissions of making the hardware, the share of this case' },
    'gpu-embodied-kg': { value: 'KG', help: 'emissions of making one device' },
    'server-embodied-kg': { value: 'KG', help: 'emissions of making one server without devices' },
    'devices-per-server': { value: 'NUMBER', help: 'devices in a server' },
    'lifetime-years': { value: 'YEARS', help: 'how long hardware is used' },
    utilization: { value: 'SHARE', help: 'share of that time in which it works, as 0.7' },
    'wue-l-per-kwh': { value: 'LITRES', help: 'all water, litres per kWh of the building' },
    'wue-on-l-per-kwh': { value: 'LITRES', help: 'water at the building' },
    'wue-off-l-per-kwh': { value: 'LITRES', help: 'water at the power plants' },
    'energy-per-request-wh': { value: 'WH', help: 'measured energy of one request' },
};
const caseOptions = {
    hardware: { value: 'DEVICES', help: 'what it runs on, as "8x NVIDIA H100 SXM"', many: true },
    ...numbers,
    ...words,
};
/** The case that the options describe; `null` when they describe none, apart from how to count. */
function caseFromOptions(given) {
    const hardware = given.list('hardware').map((text) => (0,assumptions/* accept */.Ju)('--hardware', (0,parse_hardware/* parseHardware */.e)(text)));
    const fields = hardware.length === 0 ? [] : [['hardware', hardware.map(deviceOf)]];
    for (const name of Object.keys(numbers)) {
        const text = given.text(name);
        if (text !== null)
            fields.push([fieldOf(name), (0,assumptions/* accept */.Ju)(`--${name}`, (0,number/* parseNumber */.$J)(text))]);
    }
    const described = fields.length > 0;
    for (const name of Object.keys(words)) {
        const text = given.text(name);
        if (text !== null)
            fields.push([fieldOf(name), text]);
    }
    if (described)
        return Object.fromEntries(fields);
    if (fields.length === 0)
        return null;
    throw new usage/* UsageError */.e('there is nothing to estimate', case_options_EXAMPLE);
}
function deviceOf({ model, count }) {
    return { model, count };
}
function fieldOf(option) {
    return option === 'hours' ? 'wall_hours' : option.replaceAll('-', '_');
}

// EXTERNAL MODULE: ./build/entry/cli/host.js
var cli_host = __webpack_require__(358);
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
    options: { json: { value: null, help: 'print JSON for other programs' }, ...caseOptions },
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
    await (0,records/* catalogueWith */.U)({ assume: { region: place, pue: null, hardware: devices } });
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
/** Fields by the names of their options: `mean_power_w` is `--mean-power-w`. */
function inOptions(text) {
    return text.replace(/\b[a-z]+(?:_[a-z]+)+\b/g, (field) => {
        return caseFields.includes(field) ? `--${field === 'wall_hours' ? 'hours' : field.replaceAll('_', '-')}` : field;
    });
}
function inWords({ at, message, hint, code }) {
    return `${at.file}:${at.line}:${at.column} ${message}: ${hint} (${code})`;
}
async function answer(one, given, host) {
    const { estimateCase } = await Promise.all(/* import() */[__webpack_require__.e(685), __webpack_require__.e(297)]).then(__webpack_require__.bind(__webpack_require__, 1297));
    const { loadCatalogue } = await __webpack_require__.e(/* import() */ 785).then(__webpack_require__.bind(__webpack_require__, 4785));
    const found = estimateCase(one, loadCatalogue());
    if (given.has('json'))
        (0,output/* sayJson */.mx)(host, found);
    else
        (0,output/* say */.cv)(host, (await Promise.all(/* import() */[__webpack_require__.e(273), __webpack_require__.e(729)]).then(__webpack_require__.bind(__webpack_require__, 9729))).renderCase(found, (0,cli_host/* appearanceOf */.c)(host)));
    return verdict/* EXIT_CODES */.ai.PASS;
}


/***/ })

};
