export const id = 8125;
export const ids = [8125];
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

/***/ 8292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ fileBlob),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   No: () => (/* binding */ staysInside),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   T9: () => (/* binding */ fileChunks),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   tD: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/**
 * Reading one file of a folder that somebody else wrote. A link is never followed, a pipe or a device is never waited
 * for, and what is read is the file that was looked at.
 */



const BLOCK = 256 * 1024;
// Windows has neither flag; there the look before opening is all there is.
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function standingOf(absolute) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute);
        if (found.isSymbolicLink())
            return 'symlink';
        return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'special';
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
    }
}
/** Whether a path below `root` gets there without passing through a link. `root` itself may be reached through one. */
function staysInside(root, path) {
    const parts = path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    if (parts.includes('..') || path.startsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
        return false;
    const folder = parts.slice(0, -1);
    return folder.every((_, index) => standingOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...folder.slice(0, index + 1))) === 'folder');
}
/** Whether an absolute path lies in a folder, and how it is written from there; `null` when it does not. */
function pathFrom(folder, absolute) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, absolute);
    return path === '' || path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === '..' || path === absolute ? null : path;
}
/** A file as it is when its size is taken: bytes appended later are not part of it. */
function fileBlob(file) {
    return {
        size: file.size,
        chunks: () => fileChunks(file),
        head: async (length) => {
            for (const chunk of fileChunks(file, Math.min(file.size, length)))
                return chunk;
            return new Uint8Array(0);
        },
    };
}
/**
 * The file in blocks of 256 KiB, or its first bytes in one. Two blocks of memory take turns, so a block stays as it is
 * until the next but one is asked for: with memory of its own for each, a gigabyte costs 60 MB more and a third of the speed.
 * @throws WorldError when the file is shorter than it was, is another file by now, or cannot be opened.
 */
function* fileChunks(file, length) {
    const descriptor = openRegular(file);
    const end = length ?? file.size;
    const block = blocksOf(Math.min(length ?? BLOCK, end));
    try {
        for (let at = 0; at < end;) {
            const target = block(end - at);
            const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, target, 0, target.length, at);
            if (got === 0)
                throw changed(file);
            at += got;
            yield got === target.length ? target : target.subarray(0, got);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Two pieces of memory, the second only for a file that needs it. */
function blocksOf(size) {
    let [now, other] = [null, null];
    return (most) => {
        ;
        [now, other] = [other ?? new Uint8Array(size), now];
        return most < size ? now.subarray(0, most) : now;
    };
}
function openRegular(file) {
    // Looked at first, because opening some devices does something.
    const seen = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file.absolute, { throwIfNoEntry: false });
    if (!seen?.isFile())
        throw changed(file);
    const descriptor = open(file);
    const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    if (opened.isFile() && opened.ino === seen.ino && opened.dev === seen.dev)
        return descriptor;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    throw changed(file);
}
function open(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file.absolute, FLAGS);
    }
    catch (cause) {
        throw unreadable(file, cause);
    }
}
function unreadable({ path }, cause) {
    const hint = 'Give yourself permission to read it, or leave it out.';
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('disk/unreadable', `${path} cannot be opened`, hint, cause);
}
function changed({ path }) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('disk/changed', `${path} changed while it was read`, 'Run again when nothing writes to it.');
}


/***/ }),

/***/ 7632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gather: () => (/* binding */ gather)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/disk/file.js
var file = __webpack_require__(8292);
// EXTERNAL MODULE: ./build/disk/repository.js
var disk_repository = __webpack_require__(1474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/disk/blobs.js
var disk_blobs = __webpack_require__(9052);
// EXTERNAL MODULE: ./build/disk/git.js
var git = __webpack_require__(268);
// EXTERNAL MODULE: ./build/disk/git-process.js
var git_process = __webpack_require__(7816);
;// CONCATENATED MODULE: ./build/disk/set-up.js
/** The files on which a gate stands, from a commit or from the disk, and what a clone says about itself. */







/** More than any of these files may have; a parser that is given one byte more than it takes says so. */
const MOST_BYTES = 1024 * 1024;
async function filesAt(checkout, commit, wanted) {
    const entries = (await (0,git/* listTree */.nT)(checkout, commit, wanted)).filter(({ kind }) => kind === 'file');
    const blobs = await (0,disk_blobs/* readBlobs */.b)(checkout, entries);
    const files = new Map();
    for (const { path, oid } of entries) {
        const blob = blobs.get(oid);
        if (blob !== undefined)
            files.set(path, await blob.head(MOST_BYTES));
    }
    return files;
}
/** Files of these folders, and these files, where they are files and no link leads to them. */
async function filesOnDisk(top, folders, paths) {
    const files = new Map();
    for (const path of [...folders.flatMap((folder) => namesIn(top, folder)), ...paths]) {
        const absolute = (0,external_node_path_.join)(top, path);
        if (!(0,file/* staysInside */.No)(top, path) || (0,file/* standingOf */.YP)(absolute) !== 'file')
            continue;
        const size = Math.min((0,external_node_fs_.lstatSync)(absolute).size, MOST_BYTES);
        files.set(path, await (0,file/* fileBlob */.Ax)({ absolute, path, size }).head(size));
    }
    return files;
}
function namesIn(top, folder) {
    if ((0,file/* standingOf */.YP)((0,external_node_path_.join)(top, folder)) !== 'folder')
        return [];
    return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(top, folder))
        .sort()
        .map((name) => `${folder}/${name}`);
}
async function cloneState(checkout) {
    const [shallow, filters, version, origin] = await Promise.all([
        answer(checkout, ['rev-parse', '--is-shallow-repository']),
        answer(checkout, ['config', '--get-regexp', '^remote\\..*\\.promisor$|^extensions\\.partialclone$']),
        answer(checkout, ['version']),
        answer(checkout, ['config', '--get', 'remote.origin.url']),
    ]);
    return {
        shallow: shallow === 'true',
        partial: filters !== null && filters !== '',
        git: /\b(\d+\.\d+(?:\.\d+)?)/.exec(version ?? '')?.[1] ?? null,
        origin: origin === '' ? null : origin,
    };
}
/** The branch that `origin/HEAD` stands for, as `origin/main`; the name itself where it stands for nothing else. */
async function branchBehind(checkout, name) {
    return (await answer(checkout, ['rev-parse', '--abbrev-ref', name])) || name;
}
/** `git config` exits with 1 where there is no such value. */
async function answer(checkout, args) {
    try {
        return (await (0,git_process/* gitText */.q_)(checkout, args)).trim();
    }
    catch (error) {
        if (error instanceof problem/* WorldError */.nM && error.code === 'git/failed')
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/parse/codeowners.js
var codeowners = __webpack_require__(9595);
// EXTERNAL MODULE: ./build/parse/policy/index.js + 23 modules
var policy = __webpack_require__(6916);
// EXTERNAL MODULE: ./build/review/doctor/doctor.js + 15 modules
var doctor = __webpack_require__(873);
// EXTERNAL MODULE: ./build/parse/yaml/foreign.js
var foreign = __webpack_require__(966);
// EXTERNAL MODULE: ./build/parse/yaml/located.js
var located = __webpack_require__(3996);
;// CONCATENATED MODULE: ./build/parse/workflow/read.js


const LIMITS = { maxBytes: 512 * 1024, maxNodes: 20_000 };
const FILTERS = ['branches', 'branches-ignore', 'paths', 'paths-ignore'];
/** @returns problems where the file is no YAML; GitHub runs nothing of such a file either. */
function readWorkflow(bytes, path) {
    const parsed = (0,foreign/* parseForeignYaml */.V)(bytes, { file: path, ...LIMITS });
    if (!parsed.ok)
        return parsed;
    const root = parsed.value[0];
    const start = { file: path, line: 1, column: 1 };
    return {
        ok: true,
        value: {
            path,
            events: eventsOf(entry(root, 'on')),
            permissions: permissionsOf(entry(root, 'permissions')),
            concurrency: concurrencyOf(entry(root, 'concurrency')),
            jobs: entries(entry(root, 'jobs')?.value).map((job) => jobOf(job, start)),
        },
    };
}
/** `on` is a name, a list of names, or names with settings. */
function eventsOf(on) {
    if (on === undefined)
        return new Map();
    const bare = (at) => ({ at, types: null, filters: [] });
    if (on.value.kind === 'map') {
        return new Map(entries(on.value).map(({ key, keyAt, value }) => [key, triggerOf(keyAt, value)]));
    }
    return new Map(texts(on.value).map(({ text, at }) => [text, bare(at)]));
}
function triggerOf(at, value) {
    const types = entry(value, 'types');
    const filters = FILTERS.flatMap((key) => {
        const found = entry(value, key);
        return found === undefined ? [] : [{ key, patterns: texts(found.value).map(({ text }) => text), at: found.keyAt }];
    });
    return { at, types: types === undefined ? null : texts(types.value).map(({ text }) => text), filters };
}
function permissionsOf(found) {
    if (found === undefined)
        return null;
    const { keyAt: at, value } = found;
    const scopes = new Map(entries(value).flatMap(({ key, value: level }) => (level.kind === 'scalar' ? [[key, level.text]] : [])));
    const all = value.kind === 'scalar' ? value.text : '';
    return { at, scopes, others: all === 'write-all' ? 'write' : all === 'read-all' ? 'read' : 'none' };
}
function concurrencyOf(found) {
    if (found === undefined)
        return null;
    if (found.value.kind === 'scalar')
        return { group: found.value.text, cancels: false, at: found.keyAt };
    const cancel = said(found.value, 'cancel-in-progress');
    const group = said(found.value, 'group')?.text ?? '';
    return { group, cancels: cancel !== null && cancel.text !== 'false', at: found.keyAt };
}
function jobOf({ key: id, keyAt: at, value }, start) {
    const steps = entry(value, 'steps')?.value;
    return {
        id,
        name: said(value, 'name')?.text ?? id,
        at,
        condition: said(value, 'if'),
        continueOnError: said(value, 'continue-on-error'),
        needs: listed(entry(value, 'needs')),
        matrix: entry(entry(value, 'strategy')?.value, 'matrix')?.keyAt ?? null,
        permissions: permissionsOf(entry(value, 'permissions')),
        concurrency: concurrencyOf(entry(value, 'concurrency')),
        uses: said(value, 'uses'),
        steps: steps?.kind === 'list' ? steps.items.map((step) => stepOf(step, start)) : [],
    };
}
function stepOf(step, start) {
    const inputs = entries(entry(step, 'with')?.value).flatMap(({ key, keyAt, value }) => value.kind === 'scalar' ? [[key.toLowerCase(), { text: value.text, at: keyAt }]] : []);
    return {
        at: step.kind === 'map' ? ([...step.entries.values()][0]?.keyAt ?? step.at) : start,
        uses: said(step, 'uses'),
        run: said(step, 'run'),
        condition: said(step, 'if'),
        continueOnError: said(step, 'continue-on-error'),
        with: new Map(inputs),
    };
}
/** A text or a list of texts, as one text. */
function listed(found) {
    if (found === undefined)
        return null;
    const all = texts(found.value);
    return all.length === 0 ? null : { text: all.map(({ text }) => text).join(', '), at: found.keyAt };
}
function said(node, key) {
    const found = entry(node, key);
    return found?.value.kind === 'scalar' && !(0,located/* isEmpty */.Im)(found.value) ? { text: found.value.text, at: found.keyAt } : null;
}
function texts(node) {
    if (node.kind === 'scalar')
        return (0,located/* isEmpty */.Im)(node) ? [] : [{ text: node.text, at: node.at }];
    return node.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? texts(item) : [])) : [];
}
function entry(node, key) {
    return node?.kind === 'map' ? node.entries.get(key) : undefined;
}
function entries(node) {
    return node?.kind === 'map' ? [...node.entries.values()] : [];
}

;// CONCATENATED MODULE: ./build/review/doctor/files.js


const WORKFLOWS = '.github/workflows';
function readSetUp(files) {
    const workflows = [];
    const unreadable = [];
    for (const [path, bytes] of files) {
        if (!path.startsWith(`${WORKFLOWS}/`) || !/^[^/]+\.ya?ml$/.test(path.slice(WORKFLOWS.length + 1)))
            continue;
        const parsed = readWorkflow(bytes, path);
        if (parsed.ok)
            workflows.push(parsed.value);
        else if (textOf(bytes).includes('carbon-clerk'))
            unreadable.push(parsed.problems[0]);
    }
    return {
        workflows,
        unreadable,
        isOurs: /^name: Carbon Clerk$/m.test(textOf(files.get('action.yml'))),
        owners: ownersIn(files),
    };
}
function ownersIn(files) {
    const path = codeowners/* CODEOWNERS_PATHS */.x.find((one) => files.has(one));
    return path === undefined ? null : { path, text: textOf(files.get(path)) };
}
function textOf(bytes) {
    return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

// EXTERNAL MODULE: ./build/entry/cli/usage.js
var usage = __webpack_require__(29);
;// CONCATENATED MODULE: ./build/github/fault.js
/**
 * What GitHub's refusals mean to a person. One row a code: where a fault gets its words is here and nowhere else.
 * Statuses and headers: "Troubleshooting the REST API" and "Rate limits for the REST API" in GitHub's documentation.
 */

/** Codes of the world errors of this layer, with what a person does about them. */
const githubFaults = {
    'github/unauthorized': 'give the input "github-token" a valid token; "${{ github.token }}" is the default',
    'github/forbidden': 'give the job the permission that is missing under "permissions:" in the workflow',
    'github/not-found': 'give the job "contents: read" under "permissions:" in the workflow, and check that the commit still exists',
    'github/rate-limited': 'run the job again when the limit has been reset',
    'github/rejected': 'report this with the message: GitHub did not accept what was sent',
    'github/unavailable': 'run the job again; https://www.githubstatus.com shows whether GitHub has an outage',
    'github/timeout': 'run the job again; GitHub did not answer in time',
    'github/unreachable': 'check the network of the runner, and the proxy settings if it has any',
    'github/unexpected-answer': 'check that GITHUB_API_URL is the address of a GitHub API',
    'github/tree-incomplete': 'check the repository out with actions/checkout and "fetch-depth: 0", so that git lists the files',
    'github/history-too-long': 'check the repository out with actions/checkout and "fetch-depth: 0", so that git reads the history',
    'github/history-incomplete': 'run the job again; if it happens again, check the repository out with "fetch-depth: 0"',
    'github/blob-missing': 'run the job again; if it happens again, check the repository out with "fetch-depth: 0"',
    'github/blob-too-large': 'check the repository out with actions/checkout and "fetch-depth: 0", so that git reads the file',
    'github/blob-mismatch': 'run the job again; what was received is not what the commit holds',
    'github/stack-unclear': 'retarget the pull request to the branch that its changes end on',
    'github/event-refused': 'start the Action by pull_request, merge_group, push or workflow_dispatch',
    'github/event-unreadable': 'start the Action by pull_request, merge_group, push or workflow_dispatch',
};
function fault(code, message, hint, cause) {
    return new problem/* WorldError */.nM(code, message, hint ?? githubFaults[code], cause);
}
/** Turns what Octokit threw into a world error without secrets. `secrets` are blanked wherever they stand. */
function diagnose(what, thrown, secrets) {
    const refusal = typeof thrown === 'object' && thrown !== null ? thrown : {};
    const headers = refusal.response?.headers ?? {};
    const said = redact(firstLine(refusal.message), secrets);
    const make = (code, words, transient, hint) => ({
        error: fault(code, `${what}: ${words}`, hint, new Error(said)),
        transient,
        retryAfterS: seconds(headers['retry-after']),
    });
    if (refusal.response === undefined) {
        return timedOut(refusal)
            ? make('github/timeout', 'no answer in time', true)
            : make('github/unreachable', said, true);
    }
    const status = typeof refusal.status === 'number' ? refusal.status : 0;
    if (status === 429 || (status === 403 && isLimit(headers, said))) {
        return make('github/rate-limited', `GitHub asks to slow down (${status})`, true, limitHint(headers));
    }
    if (status === 401)
        return make('github/unauthorized', 'GitHub does not accept the token (401)', false);
    if (status === 403)
        return make('github/forbidden', `GitHub refused (403): ${said}`, false, permissionHint(headers));
    if (status === 404 || status === 409 || status === 410 || status === 451) {
        return make('github/not-found', `not found (${status})`, false);
    }
    if (status >= 500)
        return make('github/unavailable', `GitHub answered ${status}`, true);
    return make('github/rejected', `GitHub answered ${status}: ${said}`, false);
}
/** Blanks the given secrets, and whatever looks like a token of GitHub or like a password in an address. */
function redact(text, secrets) {
    let clean = text;
    for (const secret of secrets)
        if (secret.length > 3)
            clean = clean.replaceAll(secret, '***');
    return clean
        .replace(/\b(?:gh[a-z]_[A-Za-z0-9_]{4,}|github_pat_[A-Za-z0-9_]{4,})/g, '***')
        .replace(/:\/\/[^/\s@]{1,200}@/g, '://***@')
        .replace(/\b(?:token|bearer)\s+[A-Za-z0-9._-]{8,}/gi, '***');
}
function firstLine(message) {
    return typeof message === 'string' ? (message.split('\n', 1)[0] ?? '').slice(0, 300) : 'no message';
}
function timedOut(refusal) {
    const names = [refusal.name, refusal.cause?.name];
    return names.includes('TimeoutError') || names.includes('AbortError');
}
function isLimit(headers, message) {
    return headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || /rate limit/i.test(message);
}
function seconds(header) {
    return typeof header === 'string' && /^\d{1,9}$/.test(header) ? Number(header) : null;
}
function limitHint(headers) {
    const wait = seconds(headers['retry-after']);
    return wait === null ? undefined : `run the job again in ${wait} seconds or later`;
}
/**
 * GitHub names what the token lacks: `x-accepted-github-permissions: issues=write; pull_requests=write`. A comma joins
 * what is needed together, a semicolon separates what would do as well.
 */
function permissionHint(headers) {
    const named = headers['x-accepted-github-permissions'];
    if (typeof named !== 'string' || !/^[a-z_=;, ]{1,200}$/.test(named))
        return undefined;
    const ways = named.split(';').map((way) => {
        const permissions = way.split(',').map((one) => one.trim().replaceAll('_', '-').replace('=', ': '));
        return permissions.filter((one) => one !== '' && !one.startsWith('metadata')).map((one) => `"${one}"`);
    });
    const told = ways.filter((way) => way.length > 0).map((way) => way.join(' and '));
    return told.length === 0 ? undefined : `give the job ${told.join(' or ')} under "permissions:" in the workflow`;
}

;// CONCATENATED MODULE: ./build/github/api.js
/**
 * The one door to GitHub. Every request of this layer goes through here: it has a time limit, a size limit, retries
 * only where a repeated request cannot do harm, and leaves as an answer or as a `WorldError` in our words.
 */


const DEFAULT_MAX_BYTES = 32 * 1024 * 1024;
function openApi(options) {
    const bytes = (send) => deliver(options, send);
    const json = async (send) => parse(send.what, await bytes(send));
    return {
        repository: options.repository,
        bytes,
        json,
        graphql: async (what, query, variables) => {
            const route = `POST ${options.graphqlUrl}`;
            const answer = await json({ what, route, parameters: { query, variables }, repeat: 'safe', slow: true });
            return graphqlAnswer(what, answer);
        },
    };
}
async function deliver(options, send) {
    const { patience } = options;
    for (let attempt = 0;; attempt += 1) {
        try {
            return await deliverOnce(options, send);
        }
        catch (thrown) {
            if (thrown instanceof problem/* WorldError */.nM)
                throw thrown;
            const seen = diagnose(send.what, thrown, options.secrets);
            const wait = nextWait(seen, send, patience, attempt);
            if (wait === null)
                throw seen.error;
            await patience.sleep(wait);
        }
    }
}
/**
 * A refusal for speed was not carried out, so even a POST may follow it; any other lost POST may have been carried out.
 * GitHub counts requests made against a limit, so a long or unknown wait is left to a later run.
 */
function nextWait(seen, send, patience, attempt) {
    const planned = patience.waitsMs[attempt];
    if (!seen.transient || planned === undefined)
        return null;
    if (seen.error.code === 'github/rate-limited') {
        const asked = seen.retryAfterS;
        return asked === null || asked > patience.maxRetryAfterS ? null : Math.max(asked * 1000, planned);
    }
    return send.repeat === 'safe' ? planned : null;
}
async function deliverOnce({ request, repository, patience }, send) {
    const answer = await request(send.route, {
        // Octokit sends what the route does not name as the body.
        ...(send.route.includes('{owner}') ? { owner: repository.owner, repo: repository.name } : {}),
        ...send.parameters,
        headers: { accept: send.accept ?? 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
        request: {
            signal: AbortSignal.timeout(send.slow === true ? patience.slowTimeoutMs : patience.timeoutMs),
            // The body is read here: Octokit would decode whatever claims to be UTF-8, which changes the bytes of a blob,
            // and would read an answer of any size.
            parseSuccessResponseBody: false,
        },
    });
    return answer.data === '' || answer.data === null || answer.data === undefined
        ? new Uint8Array()
        : collect(send, answer.data);
}
async function collect(send, stream) {
    const limit = send.maxBytes ?? DEFAULT_MAX_BYTES;
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.byteLength;
        if (size > limit)
            throw fault('github/unexpected-answer', `${send.what}: the answer is larger than ${limit} bytes`);
        chunks.push(chunk);
    }
    const first = chunks[0];
    return chunks.length === 1 && first !== undefined ? first : concat(chunks, size);
}
function concat(chunks, size) {
    const whole = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.byteLength;
    }
    return whole;
}
function parse(what, bytes) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        throw fault('github/unexpected-answer', `${what}: the answer is not JSON`);
    }
}
function graphqlAnswer(what, answer) {
    if (!isObject(answer))
        throw fault('github/unexpected-answer', `${what}: the answer is not an object`);
    const errors = Array.isArray(answer.errors) ? answer.errors : [];
    const types = errors.map((one) => (isObject(one) && typeof one.type === 'string' ? one.type : 'UNKNOWN'));
    if (types.includes('RATE_LIMITED'))
        throw fault('github/rate-limited', `${what}: the GraphQL limit is used up`);
    if (isObject(answer.data))
        return { data: answer.data, errors: types };
    throw fault('github/rejected', `${what}: GraphQL refused (${types.join(', ') || 'no data'})`);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/github/octokit.js
async function connect({ token, apiUrl, userAgent }) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 2413));
    // Deprecation notices would go to the job's log in the middle of ours.
    const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent, log });
    return async (route, parameters) => (await octokit.request(route, parameters));
}
function ignore() { }

;// CONCATENATED MODULE: ./build/github/object-id.js
/**
 * Git's names for content: the hash of `blob <size>\0` and the bytes. Forty hex digits are SHA-1, sixty-four SHA-256
 * (git's "hash-function-transition"). Checking it makes every transport equally trustworthy: lossy text, a truncated
 * answer or a cached error page cannot pass for the file.
 */
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isObjectId(text) {
    return typeof text === 'string' && OBJECT_ID.test(text);
}
function isBlob(oid, bytes) {
    return isContentOf('blob', oid, bytes);
}
/** @param bytes The entries as git writes them: `<mode> <name>\0<object id in bytes>`, one after the other. */
function isTree(oid, bytes) {
    return isContentOf('tree', oid, bytes);
}
async function isContentOf(type, oid, bytes) {
    const header = new TextEncoder().encode(`${type} ${bytes.byteLength}\0`);
    const object = new Uint8Array(header.byteLength + bytes.byteLength);
    object.set(header);
    object.set(bytes, header.byteLength);
    const digest = await crypto.subtle.digest(oid.length === 40 ? 'SHA-1' : 'SHA-256', object);
    return hex(new Uint8Array(digest)) === oid;
}
function hex(bytes) {
    let text = '';
    for (const byte of bytes)
        text += byte.toString(16).padStart(2, '0');
    return text;
}

;// CONCATENATED MODULE: ./build/github/rule-list.js

/** Rules of several rulesets add up: what one of them asks is asked. */
function rulesOf(rows) {
    const rules = rows.filter(isObject).map((row) => {
        return { type: row.type, parameters: isObject(row.parameters) ? row.parameters : {} };
    });
    const of = (type) => rules.filter((rule) => rule.type === type);
    const required = of('required_status_checks');
    return {
        checks: required.flatMap(({ parameters }) => checksOf(parameters.required_status_checks)),
        strict: required.some(({ parameters }) => parameters.strict_required_status_checks_policy === true),
        queue: of('merge_queue').length > 0,
        review: reviewOf(of('pull_request')),
        workflows: of('workflows').flatMap(({ parameters }) => pathsOf(parameters.workflows)),
        blocksForcePushes: of('non_fast_forward').length > 0,
        blocksDeletion: of('deletion').length > 0,
    };
}
/** A check without `integration_id` may come from any source. */
function checksOf(list) {
    return (Array.isArray(list) ? list : []).filter(isObject).flatMap(({ context, integration_id: app }) => {
        if (typeof context !== 'string')
            return [];
        return [{ context, app: typeof app === 'number' && Number.isSafeInteger(app) && app > 0 ? app : null }];
    });
}
function reviewOf(rules) {
    if (rules.length === 0)
        return null;
    return {
        ownersApprove: rules.some(({ parameters }) => parameters.require_code_owner_review === true),
        dismissesStale: rules.some(({ parameters }) => parameters.dismiss_stale_reviews_on_push === true),
    };
}
function pathsOf(list) {
    return (Array.isArray(list) ? list : [])
        .filter(isObject)
        .flatMap(({ path }) => (typeof path === 'string' ? [path] : []));
}
/** `{ "enabled": true }` */
function isOn(value) {
    return isObject(value) && value.enabled === true;
}

;// CONCATENATED MODULE: ./build/github/rules.js





const RECENT_PULLS = 5;
const MOST_RULES = 100;
async function askRules(api, { branch: asked, checks: names, organization }) {
    const repository = await seen('Metadata: read', async () => repositoryOf(await get(api, 'the repository', HERE)));
    const name = asked ?? (repository.seen ? repository.value.defaultBranch : null);
    if (name === null && !repository.seen) {
        const { because, hint } = repository;
        const missed = { seen: false, because, hint };
        const none = { rules: missed, branch: missed, protection: missed, settings: missed, checks: missed };
        return { repository, ...none, organization: organization === null ? null : missed };
    }
    const of = { branch: name ?? '' };
    const branch = await seen('Contents: read', async () => branchOf(await get(api, 'the branch', `${HERE}/branches/{branch}`, of)));
    const [rules, protection, settings, checks, extended] = await Promise.all([
        seen('Metadata: read', async () => rulesOf(await allRules(api, of))),
        seen('Administration: read', () => protectionOf(api, branch, of)),
        seen('Administration: read', async () => settingsOf(await get(api, 'the settings of workflows', `${HERE}/actions/permissions/workflow`))),
        seen('Pull requests: read" and "Checks: read', () => recentChecks(api, names, of.branch)),
        organization === null ? null : seen('Contents: read', () => reach(api, organization)),
    ]);
    return { repository, branch, rules, protection, settings, checks, organization: extended };
}
const HERE = 'GET /repos/{owner}/{repo}';
async function get(api, what, route, parameters = {}) {
    return api.json({ what, route, parameters, repeat: 'safe' });
}
async function seen(permission, ask) {
    try {
        return { seen: true, value: await ask() };
    }
    catch (thrown) {
        if (!(thrown instanceof problem/* WorldError */.nM))
            throw thrown;
        const isRefused = thrown.code === 'github/forbidden' || thrown.code === 'github/not-found';
        const hint = isRefused ? `use a token of somebody who may, with the permission "${permission}"` : thrown.hint;
        return { seen: false, because: thrown.message, hint };
    }
}
function repositoryOf(answer) {
    const { default_branch: name, private: isPrivate } = isObject(answer) ? answer : {};
    if (typeof name !== 'string' || name === '')
        throw unexpected('the repository', 'no default branch');
    return { defaultBranch: name, isPrivate: isPrivate !== false };
}
function branchOf(answer) {
    const { protected: isProtected, protection } = isObject(answer) ? answer : {};
    if (typeof isProtected !== 'boolean')
        throw unexpected('the branch', 'it does not say whether it is protected');
    return { isProtected, checks: rules_checksOf(isObject(protection) ? protection.required_status_checks : null) };
}
/** Classic protection has names in `contexts`, and with their apps in `checks`. */
function rules_checksOf(required) {
    const { checks, contexts } = isObject(required) ? required : {};
    const rows = Array.isArray(checks) ? checks.filter(isObject) : [];
    const told = rows.flatMap(({ context, app_id: app }) => typeof context === 'string' ? [{ context, app: appOf(app) }] : []);
    const bare = (Array.isArray(contexts) ? contexts : []).filter((context) => typeof context === 'string' && !told.some((one) => one.context === context));
    return [...told, ...bare.map((context) => ({ context, app: null }))];
}
/** `-1` stands for "any" where somebody set it so. */
function appOf(id) {
    return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : null;
}
async function allRules(api, of) {
    const all = [];
    for (let page = 1;; page += 1) {
        const parameters = { ...of, per_page: MOST_RULES, page };
        const rows = await get(api, 'the rules of the branch', `${HERE}/rules/branches/{branch}`, parameters);
        if (!Array.isArray(rows))
            throw unexpected('the rules of the branch', 'it is no list');
        all.push(...rows);
        if (rows.length < MOST_RULES || page === 10)
            return all;
    }
}
/** A branch that only rulesets protect counts as protected too; then there is nothing classic to read. */
async function protectionOf(api, branch, of) {
    if (branch.seen && !branch.value.isProtected)
        return null;
    try {
        const answer = await get(api, 'the protection of the branch', `${HERE}/branches/{branch}/protection`, of);
        return classicOf(isObject(answer) ? answer : {});
    }
    catch (thrown) {
        if (isUnprotected(thrown))
            return null;
        throw thrown;
    }
}
/** Administrators are told with a 404 as well that there is none; only the words differ from "Not Found". */
function isUnprotected(thrown) {
    if (!(thrown instanceof problem/* WorldError */.nM) || thrown.code !== 'github/not-found')
        return false;
    return thrown.cause instanceof Error && thrown.cause.message.startsWith('Branch not protected');
}
function classicOf(answer) {
    const review = answer.required_pull_request_reviews;
    const checks = answer.required_status_checks;
    return {
        checks: rules_checksOf(checks),
        strict: isObject(checks) && checks.strict === true,
        review: isObject(review)
            ? {
                ownersApprove: review.require_code_owner_reviews === true,
                dismissesStale: review.dismiss_stale_reviews === true,
            }
            : null,
        forcePushes: isOn(answer.allow_force_pushes),
        deletions: isOn(answer.allow_deletions),
        holdsForAdministrators: isOn(answer.enforce_admins),
    };
}
function settingsOf(answer) {
    const { default_workflow_permissions: level, can_approve_pull_request_reviews: approves } = isObject(answer)
        ? answer
        : {};
    if (level !== 'read' && level !== 'write')
        throw unexpected('the settings of workflows', 'no default permissions');
    return { writes: level === 'write', approves: approves !== false };
}
async function recentChecks(api, names, branch) {
    const parameters = { base: branch, state: 'all', sort: 'updated', direction: 'desc', per_page: RECENT_PULLS };
    const pulls = await get(api, 'recent pull requests', `${HERE}/pulls`, parameters);
    const heads = (Array.isArray(pulls) ? pulls : []).flatMap((pull) => {
        const head = isObject(pull) && isObject(pull.head) ? pull.head.sha : null;
        return isObjectId(head) ? [head] : [];
    });
    const found = [];
    for (const ref of new Set(heads)) {
        const answer = await get(api, 'the checks of a commit', `${HERE}/commits/{ref}/check-runs`, { ref, per_page: 100 });
        const runs = isObject(answer) && Array.isArray(answer.check_runs) ? answer.check_runs : [];
        found.push(...runs.flatMap(recentOf).filter(({ name }) => names.includes(name)));
    }
    return found;
}
function recentOf(run) {
    const { name, app, completed_at: completed } = isObject(run) ? run : {};
    const { id, slug } = isObject(app) ? app : {};
    if (typeof name !== 'string' || typeof id !== 'number' || typeof slug !== 'string')
        return [];
    const at = typeof completed === 'string' ? Date.parse(completed) / 1000 : Number.NaN;
    return [{ name, app: { id, slug }, completed: Number.isFinite(at) ? at : null }];
}
async function reach(api, { owner, repository, path }) {
    const of = { owner, repo: repository };
    await get(api, `${owner}/${repository}:${path}`, `${HERE}/contents/{path}`, { ...of, path });
    return { isPrivate: repositoryOf(await get(api, `${owner}/${repository}`, HERE, of)).isPrivate };
}
function unexpected(what, why) {
    return fault('github/unexpected-answer', `${what}: ${why}`);
}

// EXTERNAL MODULE: ./build/entry/version.js
var version = __webpack_require__(5023);
;// CONCATENATED MODULE: ./build/entry/cli/doctor/connection.js
/** Which repository on GitHub a clone belongs to, and a connection to it with the caller's own token. */





const API = 'https://api.github.com';
const NAME = /^([A-Za-z0-9][A-Za-z0-9_-]{0,38})\/([A-Za-z0-9._-]{1,100})$/;
const PATIENCE = { timeoutMs: 10_000, slowTimeoutMs: 30_000, waitsMs: [500, 2_000], maxRetryAfterS: 20 };
const HOW = 'run "GITHUB_TOKEN=$(gh auth token) carbon-clerk doctor", or say --offline';
/**
 * `owner/name`. The address of a remote decides nothing about where a token is sent; it only counts when it is of the
 * server that is asked anyway.
 */
function connection_repositoryOf(wish, origin, environment) {
    if (wish !== null) {
        if (NAME.test(wish))
            return wish;
        throw new usage/* UsageError */.e(`--repository cannot be "${wish}"`, 'Write OWNER/NAME.');
    }
    const [, host = '', path = ''] = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^/:]+)(?::\d+)?[/:](.+?)(?:\.git)?\/?$/.exec(origin ?? '') ?? [];
    return NAME.test(path) && serversOf(environment).includes(host.toLowerCase()) ? path : null;
}
/** `api.github.com` speaks for `github.com`; an Enterprise Server has both under one name. */
function serversOf(environment) {
    const host = new URL(apiUrlOf(environment)).hostname.toLowerCase();
    return [host, host.replace(/^api\./, '')];
}
function apiUrlOf(environment) {
    const text = (environment.GITHUB_API_URL ?? '').replace(/\/+$/, '');
    if (text === '')
        return API;
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') {
        throw new usage/* UsageError */.e('GITHUB_API_URL is not an address', `Write ${API}, or https://HOST/api/v3.`);
    }
    return text;
}
async function askGitHub(environment, repository, offline, questions) {
    const unseen = (because, hint) => ({ seen: false, because, hint });
    if (offline)
        return unseen('GitHub was not asked (--offline)', 'run doctor without --offline');
    const token = environment.GITHUB_TOKEN || environment.GH_TOKEN || '';
    if (token === '')
        return unseen('no token, so GitHub was not asked what it requires', HOW);
    const [, owner = '', name = ''] = NAME.exec(repository ?? '') ?? [];
    if (owner === '')
        return unseen('origin is no repository on that GitHub', 'name it with --repository OWNER/NAME');
    const apiUrl = apiUrlOf(environment);
    const request = await connect({ token, apiUrl, userAgent: `carbon-clerk/${version.VERSION}` });
    const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
    const patience = { ...PATIENCE, sleep };
    const api = openApi({
        request,
        repository: { owner, name },
        graphqlUrl: `${apiUrl}/graphql`,
        secrets: [token],
        patience,
    });
    return { seen: true, value: await askRules(api, questions) };
}

;// CONCATENATED MODULE: ./build/entry/cli/doctor/gather.js
/** Collects what `doctor` judges: files of the base branch or of the disk, the clone, and GitHub's rules. */










const POLICY = '.github/carbon-budget.yml';
const DEFAULT_BASE = 'origin/HEAD';
async function gather(given, host, app) {
    const folder = (0,external_node_path_.resolve)(host.cwd, given.text('repo') ?? '.');
    if ((0,file/* standingOf */.YP)(folder) !== 'folder')
        throw new usage/* UsageError */.e(`"${folder}" is not a folder`, 'Name one with --repo.');
    const checkout = await (0,disk_repository/* findCheckout */.I8)(folder);
    const base = checkout === null ? null : await baseOf(checkout, given.text('base'));
    const read = await readFiles(given, checkout, folder, base);
    const { workflows, unreadable, isOurs, owners } = readSetUp(read.files);
    const policies = policiesOf(read.files, given.text('policy'), (0,doctor/* policyPaths */.f)({ workflows, isOurs }));
    const state = checkout === null ? null : await cloneState(checkout);
    const offline = given.has('offline');
    const repository = connection_repositoryOf(given.text('repository'), state?.origin ?? null, host.environment);
    const github = await askGitHub(host.environment, repository, offline, {
        branch: given.text('branch') ?? base?.branch ?? null,
        checks: (0,doctor/* namesToAsk */.X)({ workflows, isOurs }),
        organization: policies.flatMap(({ read: one }) => (one?.ok === true ? (one.policy.extends ?? []) : []))[0] ?? null,
    });
    const known = github.seen && github.value.repository.seen ? github.value.repository.value.defaultBranch : null;
    return {
        files: read.from,
        branch: given.text('branch') ?? base?.branch ?? known,
        repository: offline ? null : repository,
        workflows,
        unreadable,
        isOurs,
        policies,
        owners,
        clone: state === null || base === null ? null : cloneFacts(state, base, read.differing),
        github,
        offline,
        app,
        nowS: host.nowS(),
    };
}
async function baseOf(checkout, wish) {
    const name = wish ?? (await (0,disk_repository/* defaultBase */.px)(checkout)) ?? DEFAULT_BASE;
    const [commit = null] = await (0,disk_repository/* findCommits */.Cu)(checkout, [name]);
    const full = commit === null || name !== DEFAULT_BASE ? name : await branchBehind(checkout, name);
    const branch = full.replace(/^(?:refs\/(?:heads|remotes)\/)?(?:origin\/)?/, '');
    const isBranch = branch !== 'HEAD' && !/^[0-9a-f]{7,64}$/.test(branch) && !/[~^:@{]/.test(branch);
    return { name: full, commit, branch: isBranch ? branch : null };
}
async function readFiles(given, checkout, folder, base) {
    const named = given.text('policy');
    const policy = [POLICY, ...(named === null ? [] : [named])];
    const disk = await filesOnDisk(checkout?.top ?? folder, [WORKFLOWS, '.github'], [...policy, ...codeowners/* CODEOWNERS_PATHS */.x, 'action.yml']);
    if (checkout === null || base === null || base.commit === null || given.has('worktree')) {
        return { files: disk, from: 'worktree', differing: [] };
    }
    const files = await filesAt(checkout, base.commit, (path) => isWanted(path, policy));
    const differing = [...new Set([...files.keys(), ...disk.keys()])].filter((path) => matters(path, policy) && !isEqual(files.get(path), disk.get(path)));
    return { files, from: base.commit, differing: differing.sort() };
}
/** A workflow may name any file as its budget; those are small and stand near the others. */
function isWanted(path, policy) {
    return matters(path, policy) || path === 'action.yml' || /^\.github\/[^/]+\.ya?ml$/.test(path);
}
function matters(path, policy) {
    return path.startsWith(`${WORKFLOWS}/`) || policy.includes(path) || codeowners/* CODEOWNERS_PATHS */.x.some((one) => one === path);
}
function isEqual(a, b) {
    return a === b || (a !== undefined && b !== undefined && Buffer.from(a).equals(b));
}
function policiesOf(files, wish, named) {
    const paths = wish !== null ? [wish] : named.length > 0 ? named : [POLICY];
    return paths.slice(0, 5).map((path) => {
        const bytes = files.get(path);
        if (bytes === undefined)
            return { path, read: null };
        const parsed = (0,policy.parsePolicy)(bytes, path);
        return { path, read: parsed.ok ? { ok: true, policy: parsed.value } : parsed };
    });
}
function cloneFacts({ shallow, partial, git }, { name, commit }, differing) {
    return { shallow, partial, git, base: name, hasBase: commit !== null, differing };
}


/***/ }),

/***/ 478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseHardware)
/* harmony export */ });
/* harmony import */ var _core_device_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9680);
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6421);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5753);
/** Devices as people write them: `8x NVIDIA H100 SXM`, `2 x A100`, `NVIDIA A10G`, `512 GB RAM`. */



const MOST_DEVICES = 200_000;
const LONGEST = 200;
/** A name without a count is one device. The catalogue decides later whether it knows the name. */
function parseHardware(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .trimBlanks */ .I6)(text);
    if (written === '')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('missing', 'is empty', 'write for example "8x NVIDIA H100 SXM"');
    if (written.length > LONGEST || /[\p{Cc}\u2028\u2029]/u.test(written)) {
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('hardware', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" is too long or has a control character`, 'write for example "8x NVIDIA H100 SXM"');
    }
    const memory = /^(\S+)[ \t]*(?:GB|GiB)[ \t]+(?:of[ \t]+)?(?:RAM|memory)$/i.exec(written);
    if (memory)
        return ram(memory[1] ?? '');
    const counted = /^([-+.,0-9_]+)[ \t]*[x×X*][ \t]*(.*)$/u.exec(written) ?? /^([-+.,0-9_]+)[ \t]+(?![ \t])(.+)$/u.exec(written);
    const other = otherCount(counted ? (counted[2] ?? '') : written);
    if (other !== null)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('hardware', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" ${other}`, 'write the count first, "8x NVIDIA H100 SXM", and several kinds as a list');
    const count = counted ? (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fromNumber */ .oB)((0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCount */ .zq)(counted[1] ?? '', 1, MOST_DEVICES)) : { ok: true, value: 1 };
    if (!count.ok)
        return count;
    const model = counted ? (0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .trimBlanks */ .I6)(counted[2] ?? '') : written;
    if (!/\p{L}/u.test(model))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('hardware', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(written)}" names no device`, 'write for example "8x NVIDIA H100 SXM"');
    // A slice of a TPU pod is named by its cores or chips: `TPU v4-512` is 256 chips.
    const slice = (0,_core_device_count_js__WEBPACK_IMPORTED_MODULE_0__/* .splitSlice */ .nE)(model);
    if (slice !== null)
        return { ok: true, value: { kind: 'tpu', model: slice.name, count: count.value * slice.chips } };
    const kind = kindOf(model);
    const sockets = kind === 'cpu' ? { sockets: true } : {};
    return { ok: true, value: { kind, model, count: count.value, ...sockets } };
}
/** A second count, such as in `4 nodes of 8x A100` or `H100:8`: passing over it would count a fraction of the devices. */
function otherCount(model) {
    if (MACHINE.test(model))
        return 'names a machine and not the devices in it';
    if (/[ \t][x×][ \t]*[0-9]{1,4}$|\([ \t]*[x×]?[ \t]*[0-9]{1,4}[ \t]*[x×]?[ \t]*\)$/.test(model))
        return 'has the count behind the name';
    if (/(?:^|[^\w.-])[0-9]+[ \t]*[x×][ \t]*\p{L}/u.test(model))
        return 'has more than one count';
    // Processors are called X5650, which is no count.
    return kindOf(model) === 'cpu' || (0,_core_device_count_js__WEBPACK_IMPORTED_MODULE_0__/* .stripCount */ .o3)(model).count === null ? null : 'has a count in the name';
}
function ram(text) {
    const gigabytes = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fromNumber */ .oB)((0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(text));
    if (!gigabytes.ok)
        return gigabytes;
    return { ok: true, value: { kind: 'ram', model: 'RAM', count: gigabytes.value } };
}
/** Machines of eight and types of clouds, whose name reads like that of one device. */
const MACHINE = /^(?:nvidia )?[hd]gx[ -]?[ahb][0-9]{3}\b(?!.*\bgpus?\b)|\.(?:[0-9]*xlarge|metal)\b|-(?:high|mega|ultra)gpu-|^standard_n/i;
/** Words of accelerators: `8x H100 with Xeon` are not eight processors. */
const ACCELERATOR = /\b(?:gpus?|nvidia|geforce|[rg]tx|tesla|quadro|instinct|gaudi[0-9]?|[ahblvpkt][0-9]{2,3}[a-z]?|[lt]4|mi[0-9]{2,3}[a-z]?|g[hb][0-9]{3})\b/i;
function kindOf(model) {
    if (/\btpu\b|\btpu[- ]?v[0-9]/i.test(model))
        return 'tpu';
    if (ACCELERATOR.test(model))
        return 'gpu';
    return /\b(?:xeon|epyc|ryzen|threadripper|core i[3579]|core ultra|graviton[0-9]*|ampere altra|opteron|cpus?)\b/i.test(model)
        ? 'cpu'
        : 'gpu';
}


/***/ }),

/***/ 330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ parseRegion)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6421);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5753);
/** Places as people write them: `aws:eu-west-3`, `FR`, `FRA`, `US-CAL-CISO`. Whether a place exists, the catalogue knows. */


const EXAMPLES = 'write for example "aws:eu-west-3" or "FR"';
/** Only the form is judged here. `on` and `yes` are words, `NO` is Norway. */
function parseRegion(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .trimBlanks */ .I6)(text);
    if (written === '')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('missing', 'is empty', EXAMPLES);
    if (/^[a-z][a-z0-9-]{0,30}:[a-z0-9][a-z0-9._-]{0,60}$/.test(written))
        return { ok: true, value: written };
    if (/^[A-Z]{2,3}(?:-[A-Z0-9]{1,10}){0,3}$/.test(written))
        return { ok: true, value: written };
    const shown = `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(written)}"`;
    if (written.length > 100)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('region', `${shown} is too long for a place`, EXAMPLES);
    if (/^[A-Za-z][A-Za-z0-9-]{0,30}[ \t]*[:/][ \t]*[A-Za-z0-9._-]{1,60}$/.test(written)) {
        const better = written.toLowerCase().replace(/[ \t]*[:/][ \t]*/, ':');
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('region', `${shown} is not written as provider:region`, `write "${better}"`);
    }
    if (/^(?:on|off|yes|no|true|false)$/i.test(written))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('region', `${shown} is not a place`, EXAMPLES);
    if (/^[a-z]{2,3}$/i.test(written))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('region', `${shown} is not a country code`, `write "${written.toUpperCase()}"`);
    if (/^[a-z]+(?:-[a-z]+)*-?[0-9]+[a-z]?$/.test(written)) {
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('region', `${shown} does not say whose region it is`, `write the provider before it, such as "aws:${written}"`);
    }
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('region', `${shown} is neither provider:region nor a grid zone`, EXAMPLES);
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


/***/ }),

/***/ 5753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   ce: () => (/* binding */ valueProblems),
/* harmony export */   oB: () => (/* binding */ fromNumber)
/* harmony export */ });
/* unused harmony export valueKinds */
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/** What became of one value that a person wrote: what it means, or why it means nothing and what to write instead. */

/** The same in every file that people write by hand; each area prefixes them with its name. */
const valueKinds = {
    missing: {
        class: 'E_MISSING',
        severity: 'error',
        means: 'A key that is needed is not there, or has no value.',
        fix: 'Add the key with a value.',
    },
    type: {
        class: 'E_TYPE',
        severity: 'error',
        means: 'A list or a mapping stands where one value is expected, or the other way round.',
        fix: 'Write what the hint shows.',
    },
    choice: {
        class: 'E_TYPE',
        severity: 'error',
        means: 'The key takes one of a few words, and this is none of them.',
        fix: 'Write one of the words that the hint names, in lower case.',
    },
    'unknown-key': {
        class: 'E_UNKNOWN_FIELD',
        severity: 'error',
        means: 'The key is not known here. It is not ignored, because a typing mistake could switch a limit or a figure off.',
        fix: 'Correct the spelling, or delete the line.',
    },
    number: {
        class: 'E_NUMBER',
        severity: 'error',
        means: 'The text is not a number, or could be read as two different ones (`1,234`).',
        fix: 'Write digits with one decimal point and no separators.',
    },
    'not-finite': {
        class: 'E_NONFINITE',
        severity: 'error',
        means: 'The number is infinite, not a number, or too large to count.',
        fix: 'Write a number.',
    },
    negative: {
        class: 'E_NEGATIVE',
        severity: 'error',
        means: 'The number is negative where only zero and more make sense.',
        fix: 'Write a number of at least 0.',
    },
    'out-of-range': {
        class: 'E_RANGE',
        severity: 'error',
        means: 'The number lies outside what is possible for this key.',
        fix: 'Write a number in the range that the hint names.',
    },
    'unit-missing': {
        class: 'E_UNIT',
        severity: 'error',
        means: 'A quantity has no unit.',
        fix: 'Write the unit after the number, such as `50 kgCO2e`.',
    },
    unit: {
        class: 'E_UNIT',
        severity: 'error',
        means: 'The unit is not known here, or is a unit of something else. Upper and lower case carry meaning in units.',
        fix: 'Write one of the units that the hint names.',
    },
    region: {
        class: 'E_REGION',
        severity: 'error',
        means: 'The text is neither `provider:region` nor a country or grid zone.',
        fix: 'Write for example `aws:eu-west-3` or `FR`.',
    },
    hardware: {
        class: 'E_HARDWARE',
        severity: 'error',
        means: 'The text is not a count and the name of a device.',
        fix: 'Write for example `8x NVIDIA H100 SXM`.',
    },
    name: {
        class: 'E_NAME',
        severity: 'error',
        means: 'A name is blank, longer than 200 characters, or has a control character.',
        fix: 'Write a shorter name in plain characters.',
    },
};
/** A name for people: not blank, at most 200 characters, no control characters. */
function parseName(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .trimBlanks */ .I6)(text);
    if (written === '')
        return refuse('name', 'is blank', 'write a name');
    if (/[\p{Cc}\u2028\u2029]/u.test(written))
        return refuse('name', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(written)}" has a control character or a line break`, 'write it on one line');
    if (written.length > 200 && [...written.slice(0, 500)].length > 200)
        return refuse('name', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(written)}" is longer than 200 characters`, 'shorten it');
    return { ok: true, value: written };
}
const OF_NUMBER = {
    E_MISSING: 'missing',
    E_NUMBER: 'number',
    E_NONFINITE: 'not-finite',
    E_NEGATIVE: 'negative',
    E_RANGE: 'out-of-range',
    E_UNIT: 'unit',
};
function refuse(what, why, hint) {
    return { ok: false, what, why, hint };
}
/** Takes the answer of the number grammar as the answer for a value. */
function fromNumber(read) {
    return read.ok ? read : refuse(OF_NUMBER[read.class], read.why, read.hint);
}
/** The kinds above under the codes of one area: `policy/unit-missing`. */
function valueProblems(area) {
    const entries = Object.entries(valueKinds).map(([what, kind]) => [`${area}/${what}`, kind]);
    return Object.fromEntries(entries);
}


/***/ })

};
