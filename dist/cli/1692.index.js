export const id = 1692;
export const ids = [1692];
export const modules = {

/***/ 1489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ cloudMachine)
/* harmony export */ });
/** Families with accelerators; the others are processors alone. */
const ACCELERATED = new Map([
    ['aws', /^(?:ml\.)?(?:p[2-9]|g[2-9]|trn|inf|dl)/],
    ['gcp', /^(?:a2|a3|a4|g2|g4|ct)/],
    ['azure', /^(?:standard_)?(?:n[cdv])/i],
]);
const AWS = /^(?:ml\.)?[a-z]{1,4}[0-9][a-z0-9-]*\.(?:[0-9]{0,2}xlarge|metal|large|medium|small|micro|nano)$/;
const GCP = /^(?:a2|a3|a4|g2|g4|ct[0-9]|n1|n2|n2d|c2|c3|e2|m1)[a-z0-9]*-[a-z]+(?:-[0-9a-z]+)+$/;
const AZURE = /^standard_[a-z]{1,3}[0-9]+[a-z0-9_]*$/i;
/** One machine; `null` when the text is no type of machine of the cloud. @param cloud Empty where it is not said. */
function cloudMachine(cloud, type) {
    const found = cloud === '' || cloud === 'aws' ? (AWS.test(type) ? 'aws' : null) : null;
    const other = found ??
        (GCP.test(type) && (cloud === '' || cloud === 'gcp')
            ? 'gcp'
            : AZURE.test(type) && (cloud === '' || cloud === 'azure')
                ? 'azure'
                : null);
    if (other === null)
        return null;
    if (ACCELERATED.get(other)?.test(type) === true)
        return { kind: 'gpu', model: `${other}:${type.replace(/^ml\./, '')}`, count: 1 };
    return { kind: 'cpu', model: '', count: null };
}


/***/ }),

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

/***/ 9455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ onlyUnused),
/* harmony export */   H: () => (/* binding */ foreignDocuments)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5832);
/* harmony import */ var _yaml_foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(966);


/** Configurations of other tools must not block anybody: what cannot be read of them is listed and nothing more. */
function onlyUnused(path, line, reason, what) {
    const unused = [{ path, line, reason, what }];
    return { runs: [], plans: [], servings: [], problems: [], unused };
}
/**
 * Documents of YAML. A bracket may close on a line that is no deeper than its key, which parsers of C and Go take and the
 * standard does not: it is moved to the right then.
 */
function foreignDocuments(path, bytes) {
    const read = (0,_yaml_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .parseForeignYaml */ .V)(bytes, { file: path });
    if (read.ok || !read.problems.some(({ code }) => code === 'yaml/syntax'))
        return read;
    const moved = (0,_yaml_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .parseForeignText */ .H)((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(bytes).replace(/^([ \t]*)(?=[}\]])/gm, '$1  '), { file: path });
    return moved.ok ? moved : read;
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

/***/ 1692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCloudJob: () => (/* binding */ readCloudJob)
});

// EXTERNAL MODULE: ./build/parse/foreign-unused.js
var foreign_unused = __webpack_require__(9455);
// EXTERNAL MODULE: ./build/parse/launch.js
var launch = __webpack_require__(6333);
;// CONCATENATED MODULE: ./build/parse/python-calls.js
/**
 * Calls in a text of Python with the keyword arguments that are written out: texts, whole numbers and products of them,
 * lists of texts. Nothing is run, nothing is looked up: what is computed or stands in a variable is not known.
 */
const TOKEN = /(?<space>[ \t\r\f\\]+|#[^\n]*)|(?<line>\n)|(?<prefix>[A-Za-z]{0,2})(?<quote>"""|'''|"|')|(?<name>[A-Za-z_]\w*)|(?<number>[0-9][\w.]*)|(?<sign>[^\s])/y;
const MOST_TOKENS = 300_000;
const MOST_VALUE = 32;
function callsIn(text) {
    const tokens = tokensOf(text);
    const calls = [];
    const open = [];
    for (const [at, { kind, text: word }] of tokens.entries()) {
        if (kind !== 'sign')
            continue;
        if (word === '(')
            open.push(callAt(tokens, at));
        else if (word === '[' || word === '{')
            open.push(null);
        else if (word === ')' || word === ']' || word === '}')
            python_calls_close(open.pop() ?? null, calls);
        else if (word === '=')
            argument(tokens, at, open.at(-1) ?? null);
    }
    return calls;
}
function python_calls_close(one, calls) {
    if (one === null || one.found.size === 0)
        return;
    calls.push({ name: one.path.split('.').at(-1) ?? '', path: one.path, line: one.line, arguments: one.found });
}
function callAt(tokens, at) {
    const names = [];
    let from = at - 1;
    while (tokens[from]?.kind === 'name') {
        names.unshift(tokens[from]?.text ?? '');
        if (tokens[from - 1]?.text !== '.')
            break;
        from -= 2;
    }
    return names.length === 0 ? null : { path: names.join('.'), line: tokens[from]?.line ?? 1, found: new Map() };
}
/** `name = value` directly in the brackets of a call. */
function argument(tokens, at, call) {
    const [before, name] = [tokens[at - 2]?.text, tokens[at - 1]];
    if (call === null || name?.kind !== 'name' || (before !== '(' && before !== ','))
        return;
    const value = [];
    let depth = 0;
    for (let next = at + 1; next < tokens.length && value.length <= MOST_VALUE; next += 1) {
        const token = tokens[next];
        if (token.kind === 'sign' && '([{'.includes(token.text))
            depth += 1;
        if (token.kind === 'sign' && ')]}'.includes(token.text))
            depth -= 1;
        if (depth < 0 || (depth === 0 && token.kind === 'sign' && token.text === ','))
            break;
        value.push(token);
    }
    call.found.set(name.text, literalOf(value));
}
function literalOf(value) {
    const [first] = value;
    if (first?.kind === 'text' && value.length === 1)
        return first.text;
    if (first?.text === '[' && value.at(-1)?.text === ']') {
        const inside = value.slice(1, -1).filter(({ kind, text }) => !(kind === 'sign' && text === ','));
        return inside.every(({ kind }) => kind === 'text') ? inside.map(({ text }) => text) : null;
    }
    let product = 1;
    for (const [index, { kind, text }] of value.entries()) {
        if (index % 2 === 1) {
            if (text !== '*')
                return null;
        }
        else {
            if (kind !== 'number' || !/^[0-9][0-9_]{0,11}$/.test(text))
                return null;
            product *= Number(text.replaceAll('_', ''));
        }
    }
    return value.length % 2 === 1 ? product : null;
}
function tokensOf(text) {
    const tokens = [];
    let line = 1;
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(text); match !== null && tokens.length < MOST_TOKENS; match = TOKEN.exec(text)) {
        const { space, line: end, prefix = '', quote, name, number, sign } = match.groups ?? {};
        if (space !== undefined)
            continue;
        if (end !== undefined)
            line += 1;
        else if (quote !== undefined) {
            const from = TOKEN.lastIndex;
            const close = endOfText(text, from, quote);
            const inside = text.slice(from, close);
            // Formatted texts, bytes and escapes are computed; so is one that stands beside another.
            const plain = /^[ru]?$/i.test(prefix) && !inside.includes('\\') && inside.length <= 1000;
            tokens.push({ kind: plain ? 'text' : 'computed', text: plain ? inside : '', line });
            line += inside.split('\n').length - 1;
            TOKEN.lastIndex = Math.min(text.length, close + quote.length);
        }
        else if (name !== undefined)
            tokens.push({ kind: 'name', text: name, line });
        else if (number !== undefined)
            tokens.push({ kind: 'number', text: number, line });
        else if (sign !== undefined)
            tokens.push({ kind: 'sign', text: sign, line });
    }
    return tokens;
}
/** Where the closing quotes stand; the end of the line or the text where nobody closed them. */
function endOfText(text, from, quote) {
    for (let at = from; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text.startsWith(quote, at))
            return at;
        else if (quote.length === 1 && text[at] === '\n')
            return at;
    }
    return text.length;
}

// EXTERNAL MODULE: ./build/parse/text.js + 1 modules
var parse_text = __webpack_require__(8325);
// EXTERNAL MODULE: ./build/parse/whole.js
var whole = __webpack_require__(71);
// EXTERNAL MODULE: ./build/parse/yaml/foreign.js
var foreign = __webpack_require__(966);
// EXTERNAL MODULE: ./build/parse/readers/cloud-job/index.js
var cloud_job = __webpack_require__(9047);
// EXTERNAL MODULE: ./build/parse/cloud-machine.js
var cloud_machine = __webpack_require__(1489);
// EXTERNAL MODULE: ./build/parse/device-words.js
var device_words = __webpack_require__(256);
;// CONCATENATED MODULE: ./build/parse/readers/cloud-job/scripts.js


/** Calls of SageMaker that train; `deploy` and models serve. */
const TRAINERS = /^(?:Estimator|PyTorch|HuggingFace|TensorFlow|XGBoost|MXNet|JumpStartEstimator|RLEstimator|SKLearn|Compute)$/;
const VERTEX = /^(?:run|submit|CustomJob|from_local_script|MachineSpec)$/;
function sageMaker(call) {
    const type = textOf(call, 'instance_type');
    if (type === null || !TRAINERS.test(call.name))
        return null;
    const machine = (0,cloud_machine/* cloudMachine */.$)('aws', type);
    if (machine === null || machine.kind === 'cpu')
        return null;
    const count = numberOf(call, 'instance_count', 1);
    return asked(call, [{ ...machine, count }], hoursOf(call, 'max_run'), 'aws');
}
/** Functions that Modal runs; classes are kept for requests. Its own limit is five minutes where none is written. */
function modal(call) {
    const gpu = call.arguments.get('gpu');
    if (!/(?:^|\.)(?:function|with_options)$/.test(call.path) ||
        gpu === undefined ||
        gpu === null ||
        typeof gpu === 'number')
        return null;
    const ways = (typeof gpu === 'string' ? [gpu] : gpu).map(modalDevice).filter((one) => one !== null);
    const devices = (0,device_words/* dearestOf */.u)(ways.map((one) => [one]));
    if (devices === null)
        return null;
    const limit = call.arguments.has('timeout') ? hoursOf(call, 'timeout') : MODAL_DEFAULT_H;
    return { ...asked(call, devices, limit, null), warnings: ways.length > 1 ? ['device_alternatives'] : [] };
}
const MODAL_DEFAULT_H = 300 / 3600;
/** `H100`, `A100-80GB:2`, `any`. */
function modalDevice(text) {
    const parts = /^([A-Za-z][\w.+-]{0,40}!?)(?::([1-9][0-9]?))?$/.exec(text.trim());
    if (parts === null)
        return null;
    const name = (parts[1] ?? '').replace(/!$/, '');
    return { kind: 'gpu', model: /^any$/i.test(name) ? '' : name, count: Number(parts[2] ?? 1) };
}
function vertex(call) {
    if (!VERTEX.test(call.name))
        return null;
    const device = vertexDevice(textOf(call, 'machine_type'), textOf(call, 'accelerator_type'), numberOf(call, 'accelerator_count', 1));
    if (device === null)
        return null;
    const replicas = numberOf(call, 'replica_count', 1);
    const count = device.count === null || replicas === null ? null : device.count * replicas;
    return asked(call, [{ ...device, count }], hoursOf(call, 'timeout'), 'gcp');
}
/** The accelerator where it is named, else that of the machine. */
function vertexDevice(machine, accelerator, count) {
    if (accelerator !== null && /^(?:NVIDIA|TPU)_[\w-]{1,40}$/.test(accelerator)) {
        const model = accelerator.replaceAll('_', ' ');
        return { kind: accelerator.startsWith('TPU') ? 'tpu' : 'gpu', model, count };
    }
    const found = machine === null ? null : (0,cloud_machine/* cloudMachine */.$)('gcp', machine);
    return found === null || found.kind === 'cpu' ? null : found;
}
function asked(call, devices, limitHours, provider) {
    return { devices, limitHours, line: call.line, provider, warnings: [] };
}
function textOf(call, name) {
    const value = call.arguments.get(name);
    return typeof value === 'string' ? value : null;
}
/** The number where it is not written; `null` where it is computed. */
function numberOf(call, name, otherwise) {
    const value = call.arguments.get(name);
    return value === undefined ? otherwise : typeof value === 'number' && value > 0 && value <= 100_000 ? value : null;
}
function hoursOf(call, name) {
    const value = call.arguments.get(name);
    return typeof value === 'number' && value > 0 && value < 4e7 ? value / 3600 : null;
}

// EXTERNAL MODULE: ./build/parse/yaml/values.js
var values = __webpack_require__(78);
;// CONCATENATED MODULE: ./build/parse/readers/cloud-job/specification.js



function askedIn(root) {
    const spec = [root, (0,values/* under */.hG)(root, 'jobSpec'), (0,values/* under */.hG)(root, 'customJobSpec')].find((one) => (0,values/* under */.hG)(one ?? null, 'workerPoolSpecs') !== null);
    if (spec !== undefined)
        return ofVertex(spec);
    return ofSageMaker(root);
}
function ofVertex(spec) {
    const pools = (0,values/* itemsUnder */.DE)(spec, 'workerPoolSpecs');
    const devices = pools.flatMap((pool) => {
        const machine = (0,values/* under */.hG)(pool, 'machineSpec');
        const device = vertexDevice((0,values/* textUnder */.I5)(machine, 'machineType'), (0,values/* textUnder */.I5)(machine, 'acceleratorType'), countOf(machine, 'acceleratorCount'));
        const replicas = countOf(pool, 'replicaCount');
        return device === null ? [] : [{ ...device, count: product(device.count, replicas) }];
    });
    const seconds = /^([0-9]{1,8})(?:\.[0-9]+)?s$/.exec((0,values/* textUnder */.I5)(spec, 'scheduling', 'timeout') ?? '')?.[1];
    return specification_asked(devices, seconds === undefined ? null : Number(seconds) / 3600, pools[0]?.at.line ?? 1, 'gcp');
}
function ofSageMaker(root) {
    const resources = (0,values/* under */.hG)(root, 'ResourceConfig');
    const type = (0,values/* textUnder */.I5)(resources, 'InstanceType');
    const machine = type === null ? null : (0,cloud_machine/* cloudMachine */.$)('aws', type);
    if (resources === null || machine === null || machine.kind === 'cpu')
        return null;
    const seconds = (0,values/* textUnder */.I5)(root, 'StoppingCondition', 'MaxRuntimeInSeconds') ?? '';
    const hours = /^[1-9][0-9]{0,8}$/.test(seconds) ? Number(seconds) / 3600 : null;
    return specification_asked([{ ...machine, count: countOf(resources, 'InstanceCount') }], hours, resources.at.line, 'aws');
}
function specification_asked(devices, limitHours, line, provider) {
    return devices.length === 0 ? null : { devices, limitHours, line, provider, warnings: [] };
}
function countOf(node, key) {
    const text = (0,values/* textUnder */.I5)(node, key);
    if (text === null)
        return 1;
    return /^[1-9][0-9]{0,4}$/.test(text) ? Number(text) : null;
}
function product(a, b) {
    return a === null || b === null ? null : a * b;
}

;// CONCATENATED MODULE: ./build/parse/readers/cloud-job/read.js
/** From a script or a specification to plans. Scripts are read word by word, never run. */









async function readCloudJob(file) {
    const decoded = (0,parse_text/* decodeText */.g7)(file.path, await (0,whole/* wholeBytes */.f)(file), 'allow');
    if (!decoded.ok)
        return { runs: [], plans: [], servings: [], problems: decoded.problems };
    const { text } = decoded.value;
    if ((0,cloud_job/* isScript */.K)(text))
        return plansOf(file.path, inScript(text));
    const documents = (0,foreign/* parseForeignText */.H)(text, { file: file.path });
    if (!documents.ok)
        return (0,foreign_unused/* onlyUnused */.D)(file.path, documents.problems[0].at.line, 'not-read', 'a job that is no YAML');
    return plansOf(file.path, documents.value.map(askedIn).filter((one) => one !== null));
}
function inScript(text) {
    const kind = /^(?:import modal\b|from modal import\b)/m.test(text)
        ? modal
        : /^[ \t]*(?:import|from)[ \t]+sagemaker\b/m.test(text)
            ? sageMaker
            : vertex;
    return callsIn(text)
        .map(kind)
        .filter((one) => one !== null);
}
function plansOf(path, jobs) {
    if (jobs.length === 0)
        return (0,foreign_unused/* onlyUnused */.D)(path, 1, 'no-amount', 'a job whose machine is not written out');
    const plans = jobs.map(({ devices, limitHours, line, provider, warnings }, index) => (0,launch/* launchPlan */.z)({
        format: 'cloud-job',
        path,
        line,
        name: index === 0 ? '' : String(index + 1),
        hardware: devices,
        limitHours,
        site: { region: null, provider, fallback: false },
        warnings,
    }));
    return { runs: [], plans, servings: [], problems: [] };
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


/***/ }),

/***/ 78:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ itemsUnder),
/* harmony export */   I5: () => (/* binding */ textUnder),
/* harmony export */   hG: () => (/* binding */ under)
/* harmony export */ });
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3996);
/** What a reader asks of a located tree: `null` where a value is not there or is of another kind. */

/** What keys lead to, one after the other; `null` where the way ends, or ends in nothing. */
function under(node, ...keys) {
    let found = node;
    for (const key of keys)
        found = (found?.kind === 'map' ? found.entries.get(key)?.value : null) ?? null;
    return found === null || (0,_located_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(found) ? null : found;
}
/** A text, without blanks around it; `null` of an empty one. */
function textUnder(node, ...keys) {
    const found = under(node, ...keys);
    if (found?.kind !== 'scalar')
        return null;
    const text = found.text.trim();
    return text === '' ? null : text;
}
function itemsUnder(node, ...keys) {
    const found = under(node, ...keys);
    return found?.kind === 'list' ? found.items : [];
}


/***/ })

};
