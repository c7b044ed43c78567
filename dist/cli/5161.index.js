export const id = 5161;
export const ids = [5161];
export const modules = {

/***/ 9680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nE: () => (/* binding */ splitSlice),
/* harmony export */   o3: () => (/* binding */ stripCount)
/* harmony export */ });
/* unused harmony export splitCount */
/**
 * How many devices a hardware string names, and what is left of it. Trackers, schedulers, clouds and people each have
 * their own way: `1 x Tesla P100-PCIE-16GB`, `8xA100`, `A100 x 4`, `H100:8`, `gpu:a100:2`, `8 NVIDIA A100 GPUs`, `TPU v3-8`.
 */

const MAX_LENGTH = 300;
/** `8x H100`, `(8x) H100`, `8*H100`. */
const LEADING = /^\(?(\d{1,6})\s*[x*]\s*\)?[\s-]*(?=\S)/i;
/** `8 NVIDIA A100 GPUs`; the word after the number must look like a device, so that `1080 Ti` stays a name. */
const LEADING_BARE = /^\(?(\d{1,6})\)?\s+(?=(?:nvidia|amd|intel|apple|google|tesla|geforce|quadro|titan|radeon|gpus?|tpus?|rtx|gtx|[ahlmptvb]\d{1,4}\w*\b)[\s-]?)/i;
/** `A100 x4`, `A100 (x4)`, `A100 * 4`. */
const TRAILING_SPACED = /[\s)]\s*\(?\s*[x*]\s*(\d{1,6})\s*\)?$/i;
/** `A100x4`, `A100-80GBx8`: the word before the x has a digit, so that `rtx4090` stays a name. */
const TRAILING_TIGHT = /(?<=\d[a-zA-Z]{0,3})[x*](\d{1,4})$/;
/** `H100:8`, `nvidia_a100:4`. */
const TRAILING_COLON = /\s*:\s*(\d{1,6})$/;
/** `A100 (4 GPUs)`, `A100, 4 GPUs`, `A100 2 device(s)`. */
const TRAILING_WORD = /[\s,(]+(\d{1,6})\s*(?:gpus?|tpus?|devices?|device\(s\)|cards?|chips?|units?)\s*\)?$/i;
/** `4 GPUs`, `2 device(s)`: a count without a name. */
const ONLY_COUNT = /^(\d{1,6})\s*(?:gpus?|tpus?|devices?|device\(s\))$/i;
const GRES = /^(?:gres[:/])?gpu:(?=\D)/i;
/** Generations whose slice names count TensorCores, two on a chip; the others count chips. */
const SLICE = /^((?:(?:google|cloud|gcp)[\s_-]+)*(?:tpu[\s_-]*)?(v[2-7](?:e|p|x)?|v5[\s_-]?lite(?:[\s_-]?pod)?|(?<=tpu)7x))[\s_-](\d{1,5})$/i;
const CHIPS_COUNTED = new Set(['v5e', 'v6e', 'v5lite', 'v5litepod']);
function splitCount(text) {
    const clean = compatible(text).replaceAll('\u00d7', 'x').replace(/\s+/g, ' ').trim();
    if (clean.length > MAX_LENGTH)
        return { count: null, name: text.trim() };
    const outer = stripCount(clean);
    const slice = splitSlice(outer.name);
    if (slice === null)
        return outer;
    return { count: (outer.count ?? 1) * slice.chips, name: slice.name };
}
/** Chips in a TPU slice and the name of the chip: `TPU v3-8` is four `TPU v3`; `null` for anything else. */
function splitSlice(text) {
    const match = mayBeSlice(text) ? SLICE.exec(text.trim()) : null;
    if (match === null)
        return null;
    const [, name = '', generation = '', number = ''] = match;
    const chips = CHIPS_COUNTED.has(generation.toLowerCase().replace(/[\s_-]/g, '')) ? Number(number) : Number(number) / 2;
    if (!Number.isInteger(chips) || chips < 1)
        return null;
    return { chips, name: /tpu/i.test(name) ? name : `TPU ${generation}` };
}
/** Ends in digits after a space, a dash or an underscore; hardly any other name does, and the rest is spared a pattern. */
function mayBeSlice(text) {
    const whole = text.trimEnd();
    let at = whole.length - 1;
    while (at >= 0 && '0123456789'.includes(whole.charAt(at)))
        at -= 1;
    return at >= 0 && at < whole.length - 1 && ' \t\n_-'.includes(whole.charAt(at));
}
/** As `splitCount`, but leaves the name of a TPU slice whole. */
function stripCount(text) {
    const bare = text.replace(GRES, '');
    const only = ONLY_COUNT.exec(bare);
    if (only !== null)
        return { count: Number(only[1]), name: '' };
    for (const [pattern, where] of [
        [LEADING, 'start'],
        [LEADING_BARE, 'start'],
        [TRAILING_SPACED, 'end'],
        [TRAILING_COLON, 'end'],
        [TRAILING_WORD, 'end'],
        [TRAILING_TIGHT, 'end'],
    ]) {
        const match = pattern.exec(bare);
        if (match === null)
            continue;
        const name = where === 'start' ? bare.slice(match[0].length) : bare.slice(0, match.index + closing(match[0]));
        if (/[\p{L}\p{N}]/u.test(name))
            return { count: Number(match[1]), name: name.trim() };
    }
    return { count: null, name: bare };
}
/** The spaced pattern may begin at a bracket that belongs to the name: `A100 (80GB) x8`. */
function closing(matched) {
    return matched.startsWith(')') ? 1 : 0;
}


/***/ }),

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

/***/ 5161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSkypilot: () => (/* binding */ readSkypilot)
/* harmony export */ });
/* harmony import */ var _core_device_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9680);
/* harmony import */ var _cloud_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1489);
/* harmony import */ var _device_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(256);
/* harmony import */ var _foreign_unused_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9455);
/* harmony import */ var _launch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6333);
/* harmony import */ var _launched_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9094);
/* harmony import */ var _slurm_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7295);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71);
/* harmony import */ var _yaml_values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78);
/** From a task of SkyPilot to a plan of its devices; the hours are not in it. */









async function readSkypilot(file) {
    const documents = (0,_foreign_unused_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignDocuments */ .H)(file.path, await (0,_whole_js__WEBPACK_IMPORTED_MODULE_6__/* .wholeBytes */ .f)(file));
    if (!documents.ok)
        return (0,_foreign_unused_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyUnused */ .D)(file.path, documents.problems[0].at.line, 'not-read', 'a task that is no YAML');
    const plans = [];
    const unused = [];
    for (const [index, task] of documents.value.entries()) {
        const resources = (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_7__/* .under */ .hG)(task, 'resources');
        if (resources === null)
            continue;
        const { line } = resources.at;
        const options = alternativesOf(resources).map((one) => devicesOf(one, resources));
        const chosen = (0,_device_words_js__WEBPACK_IMPORTED_MODULE_2__/* .dearestOf */ .u)(options.filter((devices) => devices.length > 0));
        if (chosen === null) {
            unused.push({ path: file.path, line, reason: 'no-amount', what: 'a task without accelerators' });
        }
        else if ((0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_7__/* .under */ .hG)(task, 'service') !== null) {
            unused.push({ path: file.path, line, reason: 'no-amount', what: 'a service without requests' });
        }
        else {
            const nodes = nodesOf((0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textUnder */ .I5)(task, 'num_nodes'));
            plans.push((0,_launch_js__WEBPACK_IMPORTED_MODULE_4__/* .launchPlan */ .z)({
                format: 'skypilot',
                path: file.path,
                line,
                name: index === 0 || documents.value.length === 1 ? '' : String(index + 1),
                hardware: chosen.map((one) => ({ ...one, count: times(one.count, nodes) })),
                limitHours: limitOf(task),
                site: siteOf(resources),
                refers: (0,_launched_files_js__WEBPACK_IMPORTED_MODULE_8__/* .launchedFiles */ .w)(filledIn(task).split('\n')),
                warnings: options.length > 1 ? ['device_alternatives'] : [],
            }));
        }
    }
    return { runs: [], plans, servings: [], problems: [], unused };
}
/** `any_of` and `ordered` hold resources of which one is taken. */
function alternativesOf(resources) {
    const several = [...(0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_7__/* .itemsUnder */ .DE)(resources, 'any_of'), ...(0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_7__/* .itemsUnder */ .DE)(resources, 'ordered')];
    const with_ = several.filter((one) => (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_7__/* .under */ .hG)(one, 'accelerators') !== null || (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_7__/* .under */ .hG)(one, 'instance_type') !== null);
    const own = with_.length > 0 ? with_ : [resources];
    return own.flatMap((one) => acceleratorsOf(one));
}
/** `H100:8`, `{H100: 8}` and lists of them: each is one way to run. */
function acceleratorsOf(resources) {
    const found = (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_7__/* .under */ .hG)(resources, 'accelerators') ?? (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_7__/* .under */ .hG)(resources, 'instance_type');
    if (found === null)
        return [];
    if (found.kind === 'list')
        return found.items;
    if (found.kind !== 'map')
        return [found];
    return [...found.entries.values()].map(({ key, value }) => {
        const count = value.kind === 'scalar' && value.text.trim() !== '' ? `:${value.text.trim()}` : '';
        return { kind: 'scalar', text: `${key}${count}`, plain: true, at: found.at };
    });
}
function devicesOf(node, resources) {
    if (node.kind !== 'scalar')
        return [];
    const text = node.text.trim();
    const [name = '', number = '1'] = text.split(/:(?=[^:]*$)/).map((part) => part.trim());
    const machine = (0,_cloud_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudMachine */ .$)(cloudOf(resources)?.cloud ?? '', text);
    if (machine !== null)
        return [machine];
    if (!/^[A-Za-z][\w.+ -]{0,60}$/.test(name))
        return /\$|\{/.test(text) ? [{ kind: 'gpu', model: '', count: null }] : [];
    const count = /^[0-9]{1,5}(?:\.0*)?$/.test(number) ? Number(number) : /^0?\.[0-9]{1,4}$/.test(number) ? 1 : null;
    if (!/^tpu/i.test(name))
        return [{ kind: 'gpu', model: name, count }];
    const slice = (0,_core_device_count_js__WEBPACK_IMPORTED_MODULE_0__/* .splitSlice */ .nE)(name.replace(/^tpu-?/i, 'TPU '));
    return [{ kind: 'tpu', model: slice?.name ?? name, count: slice === null ? count : slice.chips * (count ?? 1) }];
}
/** On a cluster of Slurm a task may have the time limit of a job. */
function limitOf(task) {
    const limit = (0,_slurm_time_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTimeLimit */ .l)((0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textUnder */ .I5)(task, 'config', 'slurm', 'sbatch_options', 'time') ?? '');
    return limit === null || limit === 'unlimited' ? null : limit.seconds / 3600;
}
function nodesOf(text) {
    if (text === null)
        return 1;
    return /^[1-9][0-9]{0,5}$/.test(text) ? Number(text) : null;
}
function times(count, nodes) {
    return count === null || nodes === null ? null : count * nodes;
}
/** `infra: aws/us-east-1`, or `cloud` and `region`. */
function cloudOf(resources) {
    const [infra = '', place = ''] = ((0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textUnder */ .I5)(resources, 'infra') ?? '').split('/');
    const cloud = ((0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textUnder */ .I5)(resources, 'cloud') ?? infra).toLowerCase();
    const region = (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textUnder */ .I5)(resources, 'region') ?? place;
    return /^[a-z][a-z0-9]{1,20}$/.test(cloud)
        ? { cloud, region: /^[a-z][a-z0-9-]{2,30}$/.test(region) ? region : '' }
        : null;
}
function siteOf(resources) {
    const found = cloudOf(resources);
    if (found === null || /^(?:k8s|kubernetes|slurm|ssh|local)$/.test(found.cloud))
        return { region: null, provider: null, fallback: false };
    const { cloud, region } = found;
    return { region: region === '' ? null : `${cloud}:${region}`, provider: cloud, fallback: false };
}
/** Commands with what the task itself says of their variables. */
function filledIn(task) {
    const envs = (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_7__/* .under */ .hG)(task, 'envs');
    let run = (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textUnder */ .I5)(task, 'run') ?? '';
    if (envs?.kind !== 'map')
        return run;
    for (const { key, value } of [...envs.entries.values()].slice(0, 64)) {
        if (value.kind !== 'scalar' || !/^\w{1,64}$/.test(key) || !/^[\w./-]{1,200}$/.test(value.text))
            continue;
        run = run.replaceAll(`\${${key}}`, value.text).replaceAll(new RegExp(`\\$${key}\\b`, 'g'), value.text);
    }
    return run;
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
