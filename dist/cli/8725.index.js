export const id = 8725;
export const ids = [8725];
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

/***/ 8725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readKubernetes: () => (/* binding */ readKubernetes)
});

// EXTERNAL MODULE: ./build/parse/foreign-unused.js
var foreign_unused = __webpack_require__(9455);
// EXTERNAL MODULE: ./build/parse/launch.js
var launch = __webpack_require__(6333);
// EXTERNAL MODULE: ./build/parse/launched-files.js
var launched_files = __webpack_require__(9094);
// EXTERNAL MODULE: ./build/parse/whole.js
var whole = __webpack_require__(71);
// EXTERNAL MODULE: ./build/parse/yaml/values.js
var values = __webpack_require__(78);
// EXTERNAL MODULE: ./build/parse/device-words.js
var device_words = __webpack_require__(256);
// EXTERNAL MODULE: ./build/parse/readers/kubernetes/index.js
var kubernetes = __webpack_require__(912);
;// CONCATENATED MODULE: ./build/parse/readers/kubernetes/devices.js



/** Of one pod. */
function devicesOf(pod) {
    const found = new Map();
    for (const container of (0,values/* itemsUnder */.DE)(pod, 'containers')) {
        for (const [resource, count] of asked(container)) {
            const before = found.get(resource);
            found.set(resource, before === null || count === null ? null : (before ?? 0) + count);
        }
    }
    const product = productOf(pod);
    return [...found].filter(([, count]) => count !== 0).map(([resource, count]) => deviceOf(resource, count, product));
}
/** A limit is a request too; where both stand they must be equal. */
function asked(container) {
    const found = new Map();
    for (const list of ['requests', 'limits']) {
        const resources = (0,values/* under */.hG)(container, 'resources', list);
        if (resources?.kind !== 'map')
            continue;
        for (const { key, value } of resources.entries.values()) {
            if (!kubernetes/* ACCELERATOR */.w.test(key))
                continue;
            const text = value.kind === 'scalar' ? value.text.trim() : '';
            found.set(key, /^[0-9]{1,5}$/.test(text) ? Number(text) : null);
        }
    }
    return found;
}
function deviceOf(resource, count, product) {
    if (resource === 'google.com/tpu')
        return { kind: 'tpu', model: product, count };
    const slice = /^nvidia\.com\/mig-([0-9]g\.[0-9]{1,3}gb)/.exec(resource)?.[1];
    if (slice !== undefined)
        return { kind: 'gpu', model: product === '' ? `MIG ${slice}` : `${product} MIG ${slice}`, count };
    const kind = /^nvidia\.com\/(?!gpu|mig-)(.+)$/.exec(resource)?.[1];
    if (kind !== undefined)
        return { kind: 'gpu', model: (0,device_words/* devicesNamed */.T)(kind)[0] ?? kind, count };
    const vendor = resource === 'habana.ai/gaudi' ? 'Gaudi 2' : resource.startsWith('aws.amazon.com') ? 'AWS Trainium' : '';
    return { kind: 'gpu', model: product === '' ? vendor : product, count };
}
const TPUS = new Map([
    ['tpu-v4-podslice', 'TPU v4'],
    ['tpu-v5-lite-podslice', 'TPU v5e'],
    ['tpu-v5-lite-device', 'TPU v5e'],
    ['tpu-v5p-slice', 'TPU v5p'],
    ['tpu-v6e-slice', 'TPU v6e'],
]);
/** What the labels of the nodes say: of several values the device that draws most. */
function productOf(pod) {
    const labels = [...selected(pod), ...affinities(pod)].slice(0, 64);
    for (const label of labels) {
        const tpu = TPUS.get(label);
        if (tpu !== undefined)
            return tpu;
    }
    return (0,device_words/* devicesNamed */.T)(labels.join(' '))[0] ?? '';
}
function selected(pod) {
    const selector = (0,values/* under */.hG)(pod, 'nodeSelector');
    if (selector?.kind !== 'map')
        return [];
    return [...selector.entries.values()].flatMap(({ key, value }) => [
        ...(value.kind === 'scalar' ? [value.text] : []),
        ...(value.kind === 'scalar' && value.text === 'true' ? [key.split('/').at(-1) ?? ''] : []),
    ]);
}
function affinities(pod) {
    const affinity = (0,values/* under */.hG)(pod, 'affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution');
    const terms = (0,values/* itemsUnder */.DE)(affinity, 'nodeSelectorTerms').flatMap((term) => (0,values/* itemsUnder */.DE)(term, 'matchExpressions'));
    return terms
        .filter((term) => (0,values/* textUnder */.I5)(term, 'operator') === 'In')
        .flatMap((term) => (0,values/* itemsUnder */.DE)(term, 'values').flatMap((value) => (value.kind === 'scalar' ? [value.text] : [])));
}

;// CONCATENATED MODULE: ./build/parse/readers/kubernetes/pods.js

const MOST = 100_000;
const MOST_DEPTH = 4;
/** Every group of equal pods of a manifest; empty of what runs none to an end. */
function podsOf(manifest, depth = 0) {
    const kind = (0,values/* textUnder */.I5)(manifest, 'kind') ?? '';
    const spec = (0,values/* under */.hG)(manifest, 'spec');
    if (kind === 'List')
        return depth > MOST_DEPTH ? [] : (0,values/* itemsUnder */.DE)(manifest, 'items').flatMap((one) => podsOf(one, depth + 1));
    if (spec === null)
        return [];
    if (kind === 'Pod')
        return [{ spec, count: 1, deadlineS: secondsOf(spec), rounds: 1 }];
    if (kind === 'CronJob')
        return jobPods((0,values/* under */.hG)(spec, 'jobTemplate', 'spec'));
    if (kind === 'Job')
        return (0,values/* under */.hG)(spec, 'tasks') === null ? jobPods(spec) : taskPods(spec);
    if (kind === 'RunaiJob')
        return jobPods(spec);
    if (kind === 'JobSet')
        return replicatedPods(spec);
    if (kind === 'TrainJob')
        return trainerPods(spec);
    if (kind === 'RayJob')
        return rayPods(spec);
    if (kind === 'AppWrapper')
        return depth > MOST_DEPTH
            ? []
            : (0,values/* itemsUnder */.DE)(spec, 'components').flatMap((one) => {
                const inside = (0,values/* under */.hG)(one, 'template');
                return inside === null ? [] : podsOf(inside, depth + 1);
            });
    return replicaPods(spec);
}
/** `batch/v1`: so many pods at one time until so many are done. The deadline of the job is that of all of them. */
function jobPods(spec) {
    const pod = (0,values/* under */.hG)(spec, 'template', 'spec');
    if (spec === null || pod === null)
        return [];
    const parallel = countOf(spec, 'parallelism', 1);
    const completions = countOf(spec, 'completions', parallel ?? 1);
    const count = parallel === null || completions === null ? null : Math.min(parallel, completions);
    const whole = secondsOf(spec);
    if (whole !== null)
        return [{ spec: pod, count, deadlineS: whole, rounds: 1 }];
    const rounds = count === null || completions === null || count === 0 ? 1 : Math.ceil(completions / count);
    return [{ spec: pod, count, deadlineS: secondsOf(pod), rounds }];
}
/** Volcano: tasks with replicas. */
function taskPods(spec) {
    return (0,values/* itemsUnder */.DE)(spec, 'tasks').flatMap((task) => {
        const pod = (0,values/* under */.hG)(task, 'template', 'spec');
        return pod === null
            ? []
            : [{ spec: pod, count: countOf(task, 'replicas', 1), deadlineS: secondsOf(pod), rounds: 1 }];
    });
}
/** Kubeflow: `pytorchReplicaSpecs: {Master: …, Worker: …}` and its like; one role for each entry. */
function replicaPods(spec) {
    const roles = spec.kind === 'map' ? [...spec.entries.values()].filter(({ key }) => key.endsWith('ReplicaSpecs')) : [];
    const deadline = secondsOf((0,values/* under */.hG)(spec, 'runPolicy')) ?? secondsOf(spec);
    return roles.flatMap(({ value }) => {
        const replicas = value.kind === 'map' ? [...value.entries.values()] : [];
        return replicas.flatMap(({ value: role }) => {
            const pod = (0,values/* under */.hG)(role, 'template', 'spec');
            return pod === null ? [] : [{ spec: pod, count: countOf(role, 'replicas', 1), deadlineS: deadline, rounds: 1 }];
        });
    });
}
function replicatedPods(spec) {
    return (0,values/* itemsUnder */.DE)(spec, 'replicatedJobs').flatMap((job) => {
        const replicas = countOf(job, 'replicas', 1);
        return jobPods((0,values/* under */.hG)(job, 'template', 'spec')).map((pods) => ({ ...pods, count: product(pods.count, replicas) }));
    });
}
/** Kubeflow Trainer: resources of each node stand in the trainer itself. */
function trainerPods(spec) {
    const trainer = (0,values/* under */.hG)(spec, 'trainer');
    const resources = (0,values/* under */.hG)(trainer, 'resourcesPerNode');
    if (trainer === null || resources === null)
        return [];
    const key = { key: 'resources', keyAt: resources.at, value: resources };
    const container = { kind: 'map', entries: new Map([['resources', key]]), at: resources.at };
    const list = { kind: 'list', items: [container], at: resources.at };
    const pod = {
        kind: 'map',
        entries: new Map([['containers', { key: 'containers', keyAt: resources.at, value: list }]]),
        at: trainer.at,
    };
    return [{ spec: pod, count: countOf(trainer, 'numNodes', 1), deadlineS: secondsOf(spec), rounds: 1 }];
}
function rayPods(spec) {
    const cluster = (0,values/* under */.hG)(spec, 'rayClusterSpec');
    const deadlineS = secondsOf(spec);
    const head = (0,values/* under */.hG)(cluster, 'headGroupSpec', 'template', 'spec');
    const heads = head === null ? [] : [{ spec: head, count: 1, deadlineS, rounds: 1 }];
    const workers = (0,values/* itemsUnder */.DE)(cluster, 'workerGroupSpecs').flatMap((group) => {
        const pod = (0,values/* under */.hG)(group, 'template', 'spec');
        const hosts = countOf(group, 'numOfHosts', 1);
        return pod === null
            ? []
            : [{ spec: pod, count: product(countOf(group, 'replicas', 1), hosts), deadlineS, rounds: 1 }];
    });
    return [...heads, ...workers];
}
function product(a, b) {
    return a === null || b === null ? null : a * b;
}
function secondsOf(node) {
    const text = (0,values/* textUnder */.I5)(node, 'activeDeadlineSeconds') ?? '';
    return /^[1-9][0-9]{0,8}$/.test(text) ? Number(text) : null;
}
/** The number where it is not said; `null` where it is no number. */
function countOf(node, key, otherwise) {
    const text = (0,values/* textUnder */.I5)(node, key);
    if (text === null)
        return otherwise;
    return /^[0-9]{1,6}$/.test(text) && Number(text) <= MOST ? Number(text) : null;
}

;// CONCATENATED MODULE: ./build/parse/readers/kubernetes/read.js







async function readKubernetes(file) {
    const documents = (0,foreign_unused/* foreignDocuments */.H)(file.path, await (0,whole/* wholeBytes */.f)(file));
    if (!documents.ok)
        return (0,foreign_unused/* onlyUnused */.D)(file.path, documents.problems[0].at.line, 'not-read', 'a template of a manifest');
    const plans = [];
    const unused = [];
    const names = new Map();
    for (const manifest of documents.value) {
        const groups = podsOf(manifest).map((pods) => ({ pods, devices: devicesOf(pods.spec) }));
        const hardware = groups.flatMap(({ pods, devices }) => devices.map((one) => each(one, pods.count)));
        if (hardware.length === 0)
            continue;
        const { line } = manifest.at;
        if (hardware.every(({ count }) => count === null) && groups.every(({ pods }) => pods.deadlineS === null)) {
            unused.push({ path: file.path, line, reason: 'no-amount', what: 'a job whose size a template fills in' });
            continue;
        }
        const name = nameOf(manifest, names);
        plans.push(planOf(file.path, line, name, combined(hardware), groups.map(({ pods }) => pods)));
    }
    return { runs: [], plans, servings: [], problems: [], unused };
}
function planOf(path, line, name, hardware, pods) {
    const deadlines = pods.map(({ deadlineS }) => deadlineS);
    // One group without a deadline may go on, so that of the job is not known.
    const known = deadlines.every((one) => one !== null);
    return (0,launch/* launchPlan */.z)({
        format: 'kubernetes',
        path,
        line,
        name,
        hardware,
        limitHours: known ? Math.max(...deadlines.map((one) => one ?? 0)) / 3600 : null,
        copies: Math.max(...pods.map(({ rounds }) => rounds)),
        refers: (0,launched_files/* launchedFiles */.w)(pods.flatMap(({ spec }) => commandsOf(spec))),
    });
}
function each(device, pods) {
    return { ...device, count: device.count === null || pods === null ? null : device.count * pods };
}
/** Masters and workers have the same devices: one line for them. */
function combined(devices) {
    const found = new Map();
    for (const device of devices) {
        const key = `${device.kind} ${device.model}`;
        const before = found.get(key);
        const count = before === undefined ? device.count : sum(before.count, device.count);
        found.set(key, { ...device, count });
    }
    return [...found.values()].filter(({ count }) => count !== 0);
}
function sum(a, b) {
    return a === null || b === null ? null : a + b;
}
/** Kind and name, as `kubectl` has it; a second one of the name gets a number. */
function nameOf(manifest, names) {
    const written = (0,values/* textUnder */.I5)(manifest, 'metadata', 'name') ?? (0,values/* textUnder */.I5)(manifest, 'metadata', 'generateName') ?? '';
    const kind = ((0,values/* textUnder */.I5)(manifest, 'kind') ?? '').toLowerCase();
    const name = /^[\w.-]{1,80}$/.test(written) ? `${kind}/${written}` : kind;
    const times = (names.get(name) ?? 0) + 1;
    names.set(name, times);
    return times === 1 ? name : `${name}/${times}`;
}
function commandsOf(pod) {
    return (0,values/* itemsUnder */.DE)(pod, 'containers').flatMap((container) => {
        const parts = ['command', 'args'].flatMap((key) => (0,values/* itemsUnder */.DE)(container, key));
        const words = parts.flatMap((part) => (part.kind === 'scalar' ? [part.text] : []));
        const text = (0,values/* under */.hG)(container, 'args');
        return [...words, ...(text?.kind === 'scalar' ? [text.text] : [])].flatMap((word) => word.split('\n'));
    });
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
