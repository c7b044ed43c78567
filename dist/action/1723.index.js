export const id = 1723;
export const ids = [1723];
export const modules = {

/***/ 8392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseJsonLines)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8325);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8820);


/** Every line that is not blank, in the order of the file. A problem only where the bytes are no text. */
function parseJsonLines(path, bytes, options = {}) {
    const decoded = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(path, bytes, 'refuse');
    if (!decoded.ok)
        return decoded;
    const lines = [];
    let [start, line] = [0, 1];
    const { text } = decoded.value;
    while (start < text.length) {
        const end = text.indexOf('\n', start);
        const written = text.slice(start, end === -1 ? text.length : end);
        // Without the CR of CRLF, behind which a line that was cut would seem to go on.
        const body = written.endsWith('\r') ? written.slice(0, -1) : written;
        if (/\S/.test(body))
            lines.push({ line, json: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonText */ .l)(path, body, line, options) });
        start += written.length + 1;
        line += 1;
    }
    return { ok: true, value: lines };
}


/***/ }),

/***/ 4104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readHfTrainer: () => (/* binding */ readHfTrainer)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/metrics.js
var metrics = __webpack_require__(6491);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/parse/architecture.js + 2 modules
var architecture = __webpack_require__(1393);
// EXTERNAL MODULE: ./build/parse/json/document.js + 3 modules
var json_document = __webpack_require__(8820);
// EXTERNAL MODULE: ./build/parse/json/fields.js
var fields = __webpack_require__(3142);
// EXTERNAL MODULE: ./build/parse/plain-run.js
var plain_run = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/parse/settings.js
var settings = __webpack_require__(6195);
// EXTERNAL MODULE: ./build/parse/whole.js
var whole = __webpack_require__(71);
// EXTERNAL MODULE: ./build/parse/readers/hf-trainer/index.js
var hf_trainer = __webpack_require__(1226);
;// CONCATENATED MODULE: ./build/parse/readers/hf-trainer/problems.js

const hfTrainerProblems = {
    'hf-trainer/flops': {
        class: 'E_IMPLAUSIBLE',
        severity: 'warning',
        means: '`total_flos` is so low for the steps that were made that it cannot have counted the work of the model.',
        fix: 'Nothing needs to be done; the operations are taken as not known.',
    },
    'hf-trainer/resumed': {
        class: 'E_INCOMPLETE',
        severity: 'warning',
        means: 'The evaluations took longer than `train_runtime`, so the training was resumed and only its last session is timed.',
        fix: 'State the hours of all sessions in a carbon.yml, if they are known.',
    },
    'hf-trainer/torn-line': {
        class: 'E_SYNTAX',
        severity: 'warning',
        means: 'A line of `trainer_log.jsonl` cannot be read; the lines around it were.',
        fix: 'Delete the line.',
    },
};
const report = (0,problem/* reporter */.YX)(hfTrainerProblems);

// EXTERNAL MODULE: ./build/parse/json/lines.js
var json_lines = __webpack_require__(8392);
;// CONCATENATED MODULE: ./build/parse/readers/hf-trainer/state.js




const NOTHING = {
    steps: null,
    trainS: null,
    evaluationS: 0,
    flops: null,
    tokens: null,
    first: null,
    metrics: [],
};
/** Values in a log of evaluations are free, so it may be long; more than this no training has written. */
const OPTIONS = { nonFinite: 'allow', maxNodes: 3_000_000 };
/** `null` after a problem has been told. */
function readState(file, bytes, problems) {
    const json = parsed(file, bytes, problems);
    if (json === null)
        return null;
    const log = (0,fields/* listAt */.gT)(json, ['log_history'], problems) ?? [];
    let [trainS, evaluationS] = [null, 0];
    for (const [index, entry] of log.entries()) {
        if (!(0,fields/* isObject */.Gv)(entry))
            continue;
        trainS = (0,fields/* amountAt */.En)(json, ['log_history', index, 'train_runtime'], problems) ?? trainS;
        evaluationS += (0,fields/* amountAt */.En)(json, ['log_history', index, 'eval_runtime'], problems) ?? 0;
    }
    return {
        file,
        steps: (0,fields/* amountAt */.En)(json, ['global_step'], problems),
        trainS: positive(trainS),
        evaluationS,
        flops: positive((0,fields/* amountAt */.En)(json, ['total_flos'], problems)),
        tokens: positive((0,fields/* amountAt */.En)(json, ['num_input_tokens_seen'], problems)),
        first: log.length === 0 ? null : JSON.stringify(log[0]),
        metrics: log.map(evaluated).findLast((metrics) => metrics.length > 0) ?? [],
    };
}
/** `train_results.json` and `all_results.json`, which tell the same and, in the latter, the evaluation at the end. */
function readResults(file, bytes, problems) {
    const json = parsed(file, bytes, problems);
    if (json === null)
        return null;
    const amount = (key) => positive((0,fields/* amountAt */.En)(json, [key], problems));
    return {
        ...NOTHING,
        file,
        trainS: amount('train_runtime'),
        flops: amount('total_flos'),
        tokens: amount('num_input_tokens_seen'),
        metrics: evaluated(json.value),
    };
}
/** `eval_results.json` beside a training: what came out of it, and nothing of what it took. */
function readEvaluation(file, bytes) {
    const json = (0,json_document/* parseJson */.q)(file, bytes, OPTIONS);
    return json.ok ? evaluated(json.value.value) : [];
}
/** What an evaluation took is not how good the model is. */
const TAKEN = /^eval_(?:runtime|samples|(?:samples|steps)_per_second|mem_.*|.*_(?:time|runtime))$/;
function evaluated(entry) {
    if (!(0,fields/* isObject */.Gv)(entry))
        return [];
    return Object.entries(entry).filter(([name]) => name.startsWith('eval_') && !TAKEN.test(name));
}
/** `trainer_log.jsonl` of LLaMA-Factory: a line for each logged step, with the time since the start as `1:02:03`. */
function readLog(file, bytes, problems) {
    const lines = (0,json_lines/* parseJsonLines */.L)(file, bytes, { nonFinite: 'allow' });
    if (!lines.ok) {
        problems.push(...lines.problems);
        return null;
    }
    let steps = null;
    let elapsed = null;
    let tokens = null;
    let first = null;
    for (const { line, json } of lines.value) {
        if (!json.ok || !(0,fields/* isObject */.Gv)(json.value.value)) {
            const at = { file, line, column: 1 };
            problems.push(report('hf-trainer/torn-line', at, 'the line is no JSON object', 'delete the line'));
            continue;
        }
        const ignored = [];
        first ??= JSON.stringify(json.value.value);
        steps = larger(steps, (0,fields/* amountAt */.En)(json.value, ['current_steps'], ignored));
        elapsed = larger(elapsed, clock(json.value.value.elapsed_time));
        tokens = larger(tokens, (0,fields/* amountAt */.En)(json.value, ['total_tokens'], ignored));
    }
    return { ...NOTHING, file, steps, trainS: positive(elapsed), tokens: positive(tokens), first };
}
function parsed(file, bytes, problems) {
    const json = (0,json_document/* parseJson */.q)(file, bytes, OPTIONS);
    if (!json.ok) {
        problems.push(...json.problems);
        return null;
    }
    return (0,fields/* objectAt */.lJ)(json.value, [], problems) === null ? null : json.value;
}
/** `1 day, 2:03:04`, as Python prints a span of time. */
function clock(written) {
    if (typeof written !== 'string')
        return null;
    const parts = /^(?:(\d{1,4}) days?, )?(\d{1,4}):([0-5]\d):([0-5]\d)(?:\.\d{1,6})?$/.exec(written.trim());
    if (parts === null)
        return null;
    const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
    return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}
function larger(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return Math.max(a, b);
}
function positive(value) {
    return value === null || value === 0 ? null : value;
}

;// CONCATENATED MODULE: ./build/parse/readers/hf-trainer/read.js
/**
 * Reads all files of one output folder as one training. Checkpoints are its beginnings: the state with the most steps
 * speaks for it. No file of the Trainer names hardware, so a run has time, operations and tokens, and no devices.
 */












/** A step of the smallest model that anybody trains, on one example of a few tokens, takes more operations. */
const LEAST_FLOPS_PER_STEP = 1e9;
async function readHfTrainer(files) {
    const problems = [];
    const folder = { states: [], others: [], configs: [], adapters: [], evaluations: [], evaluated: [] };
    for (const file of files)
        await sort(file, folder, problems);
    const accounts = [...folder.states, ...folder.others];
    const run = accounts.length === 0 ? null : runOf((0,hf_trainer/* unitOf */.u)(files[0]?.path ?? ''), folder, problems);
    const unused = [];
    if (run === null && accounts[0] !== undefined && problems.every(({ severity }) => severity === 'warning')) {
        unused.push({ path: accounts[0].file, line: 1, reason: 'no-quantity', what: 'a state without time or operations' });
    }
    if (accounts.length === 0) {
        for (const path of folder.evaluations) {
            unused.push({ path, line: 1, reason: 'no-quantity', what: 'results of an evaluation, without a training' });
        }
    }
    return { runs: run === null ? [] : [run], plans: [], servings: [], problems: problems.sort(problem/* byPlace */.hz), unused };
}
async function sort(file, folder, problems) {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    const bytes = await (0,whole/* wholeBytes */.f)(file);
    if (name === 'config.json' || name === 'adapter_config.json') {
        const json = (0,json_document/* parseJson */.q)(file.path, bytes, { nonFinite: 'allow' });
        if (json.ok && (0,fields/* isObject */.Gv)(json.value.value))
            (name === 'config.json' ? folder.configs : folder.adapters).push(json.value.value);
        return;
    }
    if (name === 'trainer_state.json')
        add(folder.states, readState(file.path, bytes, problems));
    else if (name === 'trainer_log.jsonl')
        add(folder.others, readLog(file.path, bytes, problems));
    else if (/^(?:all|train)_results/.test(name)) {
        const before = problems.length;
        const results = readResults(file.path, bytes, problems);
        const says = results !== null && (results.trainS !== null || results.flops !== null);
        if (says)
            folder.others.push(results);
        else if (problems.length === before)
            folder.evaluations.push(file.path);
    }
    else {
        folder.evaluations.push(file.path);
        if (name === 'eval_results.json')
            folder.evaluated.push(...readEvaluation(file.path, bytes));
    }
}
function add(accounts, account) {
    if (account !== null)
        accounts.push(account);
}
/** `null` where nothing of it can be counted. */
function runOf(folderPath, folder, problems) {
    const states = [...folder.states].sort((a, b) => (b.steps ?? 0) - (a.steps ?? 0) || (0,problem/* compare */.UD)(a.file, b.file));
    const accounts = [...states, ...folder.others];
    const [best] = accounts;
    if (best === undefined)
        return null;
    const trainS = largest(accounts.map((one) => one.trainS));
    const evaluationS = Math.max(...accounts.map((one) => one.evaluationS));
    const flops = flopsOf(accounts, best, problems);
    const tokens = largest(accounts.map((one) => one.tokens));
    // The time of evaluations is a bound that says next to nothing; operations say more.
    const bound = trainS === null && (flops !== null || tokens !== null) ? 0 : evaluationS;
    const time = timeOf(trainS, bound, best, problems);
    if (time.durationS === null && flops === null && tokens === null)
        return null;
    const size = folder.configs.map(architecture/* modelSize */.Z).find((one) => one !== null) ?? null;
    const model = modelOf(folder);
    const first = states.find((one) => one.first !== null)?.first ?? folder.others.find((one) => one.first !== null)?.first;
    return (0,plain_run/* plainRun */.q)({
        id: `hf-trainer:${(0,digest/* digest */.b)(identity(folderPath, first ?? null, trainS))}`,
        source: { format: 'hf-trainer', path: best.file, line: 1, column: 1 },
        evidence: time.durationS === null ? 'plan' : 'hours',
        model,
        ...time,
        params: size?.params ?? null,
        activeParams: size?.activeParams ?? null,
        tokens,
        workload: folder.adapters.length > 0 ? 'finetuning' : null,
        ...(flops === null ? {} : { flops }),
        ...(model === null ? {} : { recipe: { model, data: null, settings: null } }),
        ...(0,metrics/* metricsOf */.P)([...folder.evaluated, ...folder.others.flatMap(({ metrics }) => metrics), ...best.metrics]),
    });
}
/** The first entry of a log has losses of many digits, which copies of the folder share and other trainings do not. */
function identity(folder, first, trainS) {
    return first === null ? `${folder}\n${trainS}` : `${folder.slice(folder.lastIndexOf('/') + 1)}\n${first}`;
}
function timeOf(trainS, evaluationS, best, problems) {
    if (trainS === null && evaluationS === 0)
        return { durationS: null, durationQuality: 'unknown' };
    if (trainS === null)
        return { durationS: evaluationS, durationQuality: 'lower-bound' };
    if (evaluationS <= trainS)
        return { durationS: trainS, durationQuality: 'wall' };
    const at = { file: best.file, line: 1, column: 1 };
    const message = `the evaluations took ${Math.round(evaluationS)} s and the training ${Math.round(trainS)} s, so it was resumed`;
    problems.push(report('hf-trainer/resumed', at, message, 'state the hours of all sessions'));
    return { durationS: evaluationS, durationQuality: 'lower-bound' };
}
function flopsOf(accounts, best, problems) {
    const flops = largest(accounts.map((one) => one.flops));
    if (flops === null || best.steps === null || flops >= best.steps * LEAST_FLOPS_PER_STEP)
        return flops;
    const at = { file: best.file, line: 1, column: 1 };
    const message = `total_flos ${flops} is too little for ${best.steps} steps`;
    problems.push(report('hf-trainer/flops', at, message, 'nothing needs to be done; they are taken as not known'));
    return null;
}
/** The model that was trained on from: what an adapter is for, or what the configuration was loaded from. */
function modelOf({ configs, adapters }) {
    const named = [...adapters.map((one) => one.base_model_name_or_path), ...configs.map((one) => one._name_or_path)];
    return named.map(settings/* nameOf */.V).find((name) => name !== null) ?? null;
}
function largest(values) {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : Math.max(...known);
}


/***/ })

};
