export const id = 4375;
export const ids = [4375];
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

/***/ 1333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ exceeds),
/* harmony export */   d: () => (/* binding */ exactSum)
/* harmony export */ });
/**
 * Sums that add up. Ten times 0.1 kg is 1 kg, and 0.1 + 0.2 is not over a limit of 0.3: a figure is taken as the decimal
 * that a person would read (15 significant digits, what a double holds for certain) and added as an integer.
 */
/** The digits of the largest value that a sum keeps, and with it the step of all others. */
const DIGITS = 15;
/** Below this the power of ten that makes integers of the values is itself no double. */
const TINY = 1e-280;
/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/**
 * The sum, whatever the order of the values. Its steps follow the largest value, not the unit: a tracker around one call
 * records 1e-9 kWh, and all digits of that are its answer.
 * @throws RangeError when a value is not finite.
 */
function exactSum(values) {
    let largest = 0;
    for (const value of values) {
        if (!Number.isFinite(value))
            throw new RangeError(`${value} cannot be added up`);
        const size = Math.abs(value);
        if (size > largest)
            largest = size;
    }
    if (largest < TINY)
        return 0;
    const decimals = DIGITS - 1 - Math.floor(Math.log10(largest));
    const power = POWERS[decimals] ?? Number(`1e${decimals}`);
    let total = 0n;
    // Several integers of 15 digits fit into a double; BigInt for each of them is slower.
    let small = 0;
    for (const value of values) {
        small += value < 0 ? -Math.round(-value * power) : Math.round(value * power);
        if (small > 7e15 || small < -7e15) {
            total += BigInt(small);
            small = 0;
        }
    }
    // Of two integers that a double holds, the quotient is the nearest double.
    if (total === 0n && POWERS[decimals] !== undefined)
        return small === 0 ? 0 : small / power;
    return Number(`${total + BigInt(small)}e${-decimals}`);
}
/** 10^12 steps to the unit: a billionth of a gram when the unit is a kilogram. */
const COMPARED = 12;
/** Below this, 15 digits reach past the twelfth decimal, and the steps are an integer that a double holds exactly. */
const SMALL = 1000;
/** Whether `a` is more than `b`, as the decimals that a person reads; a billionth of a gram is no difference. */
function exceeds(a, b) {
    if (Number.isFinite(a) && Number.isFinite(b))
        return steps(a) > steps(b);
    return a > b;
}
/** In steps of 1e-12, half away from zero. */
function steps(value) {
    if (Math.abs(value) >= SMALL)
        return decimalSteps(value.toExponential(DIGITS - 1));
    return BigInt(value < 0 ? -Math.round(-value * 1e12) : Math.round(value * 1e12));
}
/** `d.dddde+x` of 1000 or more as an integer of 1e-12. */
function decimalSteps(text) {
    const negative = text.startsWith('-');
    const e = text.indexOf('e');
    const mantissa = text.slice(negative ? 1 : 0, e);
    const digits = BigInt(mantissa.slice(0, 1) + mantissa.slice(2));
    const size = digits * 10n ** BigInt(Number(text.slice(e + 1)) - (DIGITS - 1) + COMPARED);
    return negative ? -size : size;
}


/***/ }),

/***/ 6093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createFence)
/* harmony export */ });
/* unused harmony export FENCE_ARGUMENT */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7434);
/**
 * A wall around readers that hold a whole file in memory: a process of its own with 64 MiB and 2 seconds for each file.
 * One kilobyte of YAML can keep a parser busy for half a minute, and a process can be ended where a function cannot.
 * A worker thread starts as fast, but one that runs out of memory in the wrong moment takes the whole program with it.
 *
 * A message there and back takes longer than reading a model card, so small files that wait go together. Together they have
 * the limits of one: if they break them, or the process ends, each is read again by itself, and only what breaks them alone
 * is blamed.
 */




/** The only argument of a process that serves the fence; the entry that sees it does nothing else. */
const FENCE_ARGUMENT = '--serve-fence';
const LIMITS = { seconds: 2, mebibytes: 64 };
/** For starting the process and loading a reader, which is our time and not the file's. */
const START_SECONDS = 20;
/** How many jobs go in one message, and how many bytes; a larger job goes alone. */
const MOST_JOBS = 64;
const MOST_BYTES = 1 << 20;
/** Processes at once, where there are cores for them. */
const MOST_LANES = 2;
/**
 * @param entry The file that runs behind the fence: the bundle that is running, or a source file. It must call
 * `serveFence` when it finds itself started with `FENCE_ARGUMENT`.
 */
function createFence(entry, limits = LIMITS) {
    const lanes = Array.from({ length: Math.min(MOST_LANES, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)()) }, () => createLane(entry, limits));
    const working = new Map();
    const queue = [];
    const work = async (lane) => {
        while (queue.length > 0) {
            const batch = takeBatch(queue);
            try {
                await lane.serve(batch);
            }
            catch (error) {
                for (const { reject } of batch)
                    reject(error);
            }
        }
        working.delete(lane);
    };
    return {
        read: (format, files) => new Promise((resolve, reject) => {
            queue.push({ job: { format, files }, resolve, reject });
            // A second process takes as long to start as the first takes for what waits by then.
            const lane = queue.length > MOST_JOBS || working.size === 0 ? lanes.find((one) => !working.has(one)) : undefined;
            if (lane !== undefined)
                working.set(lane, work(lane));
        }),
        close: async () => {
            await Promise.all(working.values());
            await Promise.all(lanes.map((lane) => lane.drop()));
        },
    };
}
function createLane(entry, limits) {
    let child = null;
    const drop = async () => {
        const gone = child;
        child = null;
        if (gone === null || gone.exitCode !== null || gone.signalCode !== null)
            return;
        // Waiting for it must keep the program alive; otherwise node ends in the middle of this line, with exit code 13.
        gone.ref();
        const ended = new Promise((resolve) => gone.once('exit', resolve));
        if (gone.kill('SIGKILL'))
            await ended;
    };
    const send = async (jobs) => {
        child ??= start(entry, limits);
        const ending = await ask(child, jobs, limits);
        if (ending.kind === 'broken')
            await drop();
        return ending;
    };
    const readAlone = async (job) => {
        const ending = await send([job]);
        return ending.kind === 'broken' ? ending.problem : answerOf(job, ending.outcomes[0]);
    };
    const serve = async (batch) => {
        const ending = batch.length > 1 ? await send(batch.map(({ job }) => job)) : null;
        for (const [index, { job, resolve }] of batch.entries()) {
            resolve(ending?.kind === 'done' ? answerOf(job, ending.outcomes[index]) : await readAlone(job));
        }
    };
    return { serve, drop };
}
/** The next jobs that may go in one message. */
function takeBatch(queue) {
    let bytes = 0;
    const past = queue.findIndex(({ job }, index) => {
        for (const file of job.files)
            bytes += file.bytes.length;
        return index > 0 && (index === MOST_JOBS || bytes > MOST_BYTES);
    });
    return queue.splice(0, past === -1 ? queue.length : past);
}
function answerOf(job, outcome) {
    if (outcome?.kind === 'read')
        return outcome.read;
    return failure(pathOf(job), outcome ?? { message: 'it gave no answer', tooDeep: false });
}
/** What goes wrong with all files of a job is told of the first. */
function pathOf(job) {
    return job?.files[0]?.path ?? '';
}
function start(entry, limits) {
    const path = entry instanceof URL || entry.startsWith('file:') ? (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(entry) : entry;
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [`--max-old-space-size=${limits.mebibytes}`, path, FENCE_ARGUMENT], {
        // Nothing of the environment (a token) is of use to a reader, and nothing that it prints is of use to anybody.
        env: {},
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        serialization: 'advanced',
        windowsHide: true,
    });
}
function ask(child, jobs, limits) {
    const path = pathOf(jobs[0]);
    child.ref();
    child.channel?.ref();
    return new Promise((resolve) => {
        const end = (ending) => {
            clearTimeout(timer);
            child.off('message', onMessage).off('error', onError).off('exit', onExit);
            // A spent process may still complain while it is ended, and nobody is left to hear it.
            if (ending.kind === 'broken')
                child.on('error', () => undefined);
            child.unref();
            child.channel?.unref();
            resolve(ending);
        };
        const broken = (problem) => end({ kind: 'broken', problem });
        const allow = (seconds) => setTimeout(() => broken(timeout(path, seconds)), seconds * 1000);
        let timer = allow(START_SECONDS);
        const onMessage = (reply) => {
            clearTimeout(timer);
            if (reply.kind === 'done')
                end(reply);
            else
                timer = allow(limits.seconds);
        };
        const onError = (error) => broken(failure(path, { message: error.message, tooDeep: false }));
        const onExit = (code, signal) => {
            // V8 aborts when its heap is full; by signal, or by the code that stands for one.
            const full = signal !== null || (code ?? 0) > 128;
            broken(full ? outOfMemory(path, limits) : failure(path, { message: ENDED, tooDeep: false }));
        };
        child.on('message', onMessage).on('error', onError).on('exit', onExit);
        child.send(jobs, (error) => error && onError(error));
    });
}
const ENDED = 'its process ended';
function at(file) {
    return { file, line: 1, column: 1 };
}
function timeout(path, seconds) {
    const hint = 'make the file smaller or simpler, or split it';
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .fenceProblem */ .NO)('fence/timeout', at(path), `reading it took more than ${seconds} s`, hint);
}
function outOfMemory(path, { mebibytes }) {
    const hint = 'make the file smaller or simpler, or split it';
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .fenceProblem */ .NO)('fence/memory', at(path), `reading it took more than ${mebibytes} MiB of memory`, hint);
}
function failure(path, why) {
    if (why.tooDeep)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .fenceProblem */ .NO)('fence/depth', at(path), 'it is nested too deeply', 'flatten the file');
    const hint = 'report this with the file; until then leave it out with records.exclude';
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .fenceProblem */ .NO)('fence/failed', at(path), `the reader stopped: ${why.message.slice(0, 200)}`, hint);
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

/***/ 7434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO: () => (/* binding */ fenceProblem),
/* harmony export */   Nd: () => (/* binding */ diskProblem)
/* harmony export */ });
/* unused harmony exports diskProblems, fenceProblems */
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);

/** What a disk or a fence has to say about a file that somebody can fix. */
const diskProblems = {
    'path/missing': {
        class: 'E_PATH',
        severity: 'error',
        means: 'A file or folder that was named does not exist.',
        fix: 'Check the spelling, or leave the name out to look through the current folder.',
    },
    'path/symlink': {
        class: 'E_SYMLINK',
        severity: 'error',
        means: 'A symbolic link stands where a record is expected. Links are never followed.',
        fix: 'Put the file itself there, or name the file that the link points to.',
    },
    'path/not-a-file': {
        class: 'E_FILETYPE',
        severity: 'error',
        means: 'A folder, a pipe or a device stands where a record is expected.',
        fix: 'Rename it, or leave it out with `records.exclude`.',
    },
    'path/undecodable': {
        class: 'E_PATH',
        severity: 'error',
        means: 'A file name is not valid UTF-8, so the file is not read.',
        fix: 'Rename the file.',
    },
    'path/unreadable': {
        class: 'E_PATH',
        severity: 'error',
        means: 'The operating system refused to open a file or folder.',
        fix: 'Give yourself permission to read it, or leave it out.',
    },
    'path/too-many': {
        class: 'E_COUNT',
        severity: 'error',
        means: 'More files than are looked at in one go.',
        fix: 'Name the folders that hold records.',
    },
};
const fenceProblems = {
    'fence/timeout': {
        class: 'E_TIMEOUT',
        severity: 'error',
        means: 'Reading the file took longer than one file may take.',
        fix: 'Make the file smaller or simpler, or split it.',
    },
    'fence/memory': {
        class: 'E_MEMORY',
        severity: 'error',
        means: 'Reading the file took more memory than one file may take.',
        fix: 'Make the file smaller or simpler, or split it.',
    },
    'fence/depth': {
        class: 'E_DEPTH',
        severity: 'error',
        means: 'The file is nested deeper than can be read.',
        fix: 'Flatten the file.',
    },
    'fence/failed': {
        class: 'E_INCOMPLETE',
        severity: 'error',
        means: 'The reader of this format stopped on the file, which is a fault of Carbon Clerk.',
        fix: 'Report it with the file, and leave the file out with `records.exclude` until it is mended.',
    },
};
const diskProblem = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(diskProblems);
const fenceProblem = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(fenceProblems);


/***/ }),

/***/ 6682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ readAssumptions),
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   ch: () => (/* binding */ assumptionOptions)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6421);
/* harmony import */ var _parse_hardware_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(478);
/* harmony import */ var _parse_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(330);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29);
/** What to assume of records that are silent, from options. Said once here, and shown with every figure that uses it. */




const assumptionOptions = {
    region: { value: 'REGION', help: 'where records without a place ran, as aws:eu-west-3 or FR' },
    pue: { value: 'NUMBER', help: 'power usage effectiveness of that place, as 1.2' },
    hardware: { value: 'DEVICES', help: 'what records without hardware ran on, as "8x NVIDIA H100 SXM"', many: true },
    method: {
        value: 'METHOD',
        help: 'best (default), or card: TDP x hours x PUE, as model cards print',
        oneOf: ['best', 'card'],
    },
};
/** @throws UsageError for a value that means nothing. Whether a place is known, the catalogue says: `knownPlace`. */
function readAssumptions(given) {
    const region = given.text('region');
    const pue = given.text('pue');
    return {
        assume: {
            region: region === null ? null : accept('--region', (0,_parse_region_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegion */ .c)(region)),
            pue: pue === null ? null : accept('--pue', (0,_core_number_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBetween */ .U9)(pue, 1, 10)),
            marketGPerKwh: null,
            hardware: given.list('hardware').map((text) => accept('--hardware', (0,_parse_hardware_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHardware */ .e)(text))),
        },
        accounting: {
            boundary: 'facility',
            intensity: 'location',
            method: given.text('method') === 'card' ? 'card' : 'best',
            embodied: true,
        },
    };
}
function accept(name, result) {
    if (result.ok)
        return result.value;
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${name} ${result.why}`, result.hint);
}


/***/ }),

/***/ 3784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ catalogueWith),
  T: () => (/* binding */ readRecords)
});

// EXTERNAL MODULE: ./build/core/glob.js
var glob = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/disk/fence.js
var disk_fence = __webpack_require__(6093);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/disk/file.js
var file = __webpack_require__(8292);
// EXTERNAL MODULE: ./build/disk/problems.js
var problems = __webpack_require__(7434);
;// CONCATENATED MODULE: ./build/disk/paths.js
/** Files and folders that a person names on the command line, as entries to look at. */





const FILES_LOOKED_AT = 100_000;
const NOT_ENTERED = new Set(['node_modules', '.venv', 'venv', 'site-packages', '__pycache__']);
/** Looks where it is told and no further: links are not followed, and a pipe or a device is never opened. */
function findFiles(named, options) {
    const { cwd, wanted, beside = () => false, limit = FILES_LOOKED_AT } = options;
    const walk = { wanted, beside, limit, files: new Map(), problems: [], skipped: [], looked: 0 };
    for (const name of named)
        lookAt(walk, name, cwd);
    const files = [...walk.files.values()].sort((a, b) => (0,problem/* compare */.UD)(a.path, b.path));
    return { files, problems: walk.problems, skipped: walk.skipped.sort(problem/* compare */.UD) };
}
function lookAt(walk, name, cwd) {
    const absolute = (0,external_node_path_.resolve)(cwd, name);
    const shown = shownPath(cwd, absolute);
    const standing = (0,file/* standingOf */.YP)(absolute);
    if (standing === 'folder') {
        const prefix = absolute === cwd ? '' : (0,file/* pathFrom */.Iw)(cwd, absolute);
        enter(walk, absolute, prefix === null ? '' : slashed(prefix));
    }
    else if (standing === 'file')
        add(walk, absolute, shown, true);
    else
        walk.problems.push(refusal(standing, shown));
}
/** A path below the current folder keeps its way; one from elsewhere is known by its name. */
function shownPath(cwd, absolute) {
    return slashed((0,file/* pathFrom */.Iw)(cwd, absolute) ?? (0,external_node_path_.basename)(absolute));
}
function slashed(path) {
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
}
function enter(walk, top, prefix) {
    const folders = [{ absolute: top, path: prefix }];
    for (let folder = folders.pop(); folder; folder = folders.pop()) {
        for (const child of childrenOf(walk, folder.absolute, folder.path)) {
            if (walk.looked > walk.limit)
                return;
            const absolute = (0,external_node_path_.join)(folder.absolute, child.name);
            const path = folder.path === '' ? child.name : `${folder.path}/${child.name}`;
            if (child.isDirectory()) {
                if (child.name === '.git')
                    continue;
                if (NOT_ENTERED.has(child.name))
                    walk.skipped.push(path);
                else
                    folders.push({ absolute, path });
            }
            look(walk, child, absolute, path);
        }
    }
}
function childrenOf(walk, absolute, path) {
    try {
        return (0,external_node_fs_.readdirSync)(absolute, { withFileTypes: true }).sort((a, b) => (0,problem/* compare */.UD)(a.name, b.name));
    }
    catch {
        walk.problems.push(refusal('unreadable', path === '' ? '.' : path));
        return [];
    }
}
function look(walk, child, absolute, path) {
    const telling = walk.wanted(path);
    if (!telling && (!child.isFile() || !walk.beside(path)))
        return;
    if (!child.isDirectory() && ++walk.looked > walk.limit) {
        const message = `more than ${walk.limit} files have the name of a record`;
        walk.problems.push((0,problems/* diskProblem */.Nd)('path/too-many', at(path), message, 'name the folders that hold records'));
        return;
    }
    // Node writes U+FFFD for bytes that are not UTF-8, and such a name opens nothing.
    if (child.name.includes('\ufffd')) {
        walk.problems.push((0,problems/* diskProblem */.Nd)('path/undecodable', at(path), 'the name is not valid UTF-8', 'rename the file'));
    }
    else if (child.isFile())
        add(walk, absolute, path, false);
    // A README is often a link to another README, which is read where it stands.
    else if (!(child.isSymbolicLink() && path.toLowerCase().endsWith('.md')))
        walk.problems.push(refusal(child.isSymbolicLink() ? 'symlink' : child.isDirectory() ? 'folder' : 'special', path));
}
function add(walk, absolute, path, explicit) {
    const size = sizeOfReadable(absolute);
    if (size === null) {
        walk.problems.push(refusal('unreadable', path));
        return;
    }
    const known = walk.files.get(path);
    // Two files that were named from elsewhere may share a name; then the second is known by its whole path.
    const name = known && known.absolute !== absolute ? slashed(absolute).replace(/^\/+/, '') : path;
    const blob = (0,file/* fileBlob */.Ax)({ absolute, size, path: name });
    walk.files.set(name, { path: name, explicit: explicit || known?.explicit === true, blob, absolute });
}
function sizeOfReadable(absolute) {
    try {
        (0,external_node_fs_.accessSync)(absolute, external_node_fs_.constants.R_OK);
        return (0,external_node_fs_.lstatSync)(absolute).size;
    }
    catch {
        return null;
    }
}
function at(file) {
    return { file, line: 1, column: 1 };
}
function refusal(standing, path) {
    if (standing === 'missing') {
        return (0,problems/* diskProblem */.Nd)('path/missing', at(path), 'there is no such file or folder', 'check the spelling');
    }
    if (standing === 'unreadable') {
        return (0,problems/* diskProblem */.Nd)('path/unreadable', at(path), 'it cannot be opened', 'give yourself permission to read it');
    }
    if (standing === 'symlink') {
        const hint = 'name the file that the link points to';
        return (0,problems/* diskProblem */.Nd)('path/symlink', at(path), 'a symbolic link is not followed', hint);
    }
    const what = standing === 'folder' ? 'a folder' : 'a pipe or a device';
    return (0,problems/* diskProblem */.Nd)('path/not-a-file', at(path), `${what} has the name of a record`, 'rename it');
}

// EXTERNAL MODULE: ./build/parse/readers/index.js + 25 modules
var readers = __webpack_require__(9787);
// EXTERNAL MODULE: ./build/review/problems.js
var review_problems = __webpack_require__(9465);
// EXTERNAL MODULE: ./build/core/merge.js
var merge = __webpack_require__(4194);
// EXTERNAL MODULE: ./build/core/twins.js
var twins = __webpack_require__(8793);
// EXTERNAL MODULE: ./build/review/frame.js
var review_frame = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/review/items.js
var review_items = __webpack_require__(6785);
// EXTERNAL MODULE: ./build/review/names.js
var names = __webpack_require__(9073);
// EXTERNAL MODULE: ./build/review/reading.js
var reading = __webpack_require__(4353);
// EXTERNAL MODULE: ./build/review/sightings.js + 1 modules
var review_sightings = __webpack_require__(1359);
// EXTERNAL MODULE: ./build/review/trusted-policy.js + 1 modules
var trusted_policy = __webpack_require__(8545);
;// CONCATENATED MODULE: ./build/review/scan.js










async function scan(input) {
    const all = input.files.map(fitting(input.readers));
    const sorted = await (0,reading/* sortFiles */.w9)(all.filter(({ readers, beside }) => readers.length + beside.length > 0));
    const records = [];
    const problems = sorted.refused.map(({ problem }) => problem);
    const unused = [];
    const found = [];
    const readOne = (unit) => {
        input.onFile?.(unit.files[0]?.path ?? '');
        return (0,reading/* readUnit */.H_)(unit, input.fence);
    };
    for await (const { unit, found: held } of (0,reading/* readUnits */.g9)(sorted.units, readOne)) {
        for (const record of held.records)
            records.push(record);
        for (const problem of held.problems)
            problems.push(problem);
        for (const one of held.unused)
            unused.push(one);
        found.push({ reader: unit.reader, files: unit.files.length, records: held.records });
    }
    const read = [...sorted.units.flatMap((unit) => unit.files), ...sorted.refused.map(({ file }) => file)];
    const taken = new Set(read.map(({ path }) => path));
    const notRecords = input.files.filter(({ path, named }) => named && !taken.has(path)).map(({ path }) => path);
    const { report, footprints, merged, twins } = await assemble(records, problems, input);
    const sightings = {
        found: (0,review_sightings/* foundReports */.M)(found),
        unused: (0,review_sightings/* unusedReports */.o)(unused, merged),
        twins,
        lookalikes: [...sorted.lookalikes].sort((0,problem/* compareBy */.VE)(({ path }) => path)),
    };
    return { report: { ...report, ...sightings }, footprints, read: [...taken].sort(problem/* compare */.UD), notRecords };
}
/** A file that was found is asked by the readers of such names, one that was named by all of them. */
function fitting(readers) {
    const named = (0,names/* indexNames */.d)(readers);
    return ({ path, blob, named: byUser }) => {
        const { likely, possible, beside } = named(path);
        const asked = [...new Set([...likely, ...possible, ...(byUser ? readers : [])])];
        // Whoever scans a folder wants to know what is in it, so no name is unusual.
        return { path, blob, readers: asked, beside, likely: true };
    };
}
async function assemble(records, problems, input) {
    const merged = (0,merge/* mergeRecords */.PI)(records);
    const all = [...merged.runs, ...merged.plans, ...merged.servings];
    const listed = (0,review_problems/* problemReports */.n)([...problems, ...merged.problems], () => true);
    const nothing = {
        schema_version: 1,
        runs: [],
        plans: [],
        servings: [],
        problems: listed,
        totals: review_frame/* NO_TOTALS */.wv,
        known: review_frame/* NO_TOTALS */.wv,
    };
    const seen = { merged, twins: (0,twins/* findTwins */.h)(merged.runs) };
    if (all.length === 0)
        return { report: nothing, footprints: new Map(), ...seen };
    const { estimateRecord } = await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(3336), __webpack_require__.e(1041), __webpack_require__.e(4389)]).then(__webpack_require__.bind(__webpack_require__, 7174));
    const catalogue = await input.loadCatalogue();
    const { assume, accounting } = { ...trusted_policy/* WITHOUT_POLICY */.cu, ...definedOf(input) };
    const live = await liveOf(all, { catalogue, assume }, accounting, input);
    const context = { catalogue, assume, accounting, ...(live === null ? {} : { live }) };
    const items = all.map((record) => ({ record, footprint: estimateRecord(record, context) }));
    const report = {
        ...nothing,
        ...(0,review_items/* describe */.q0)(items, catalogue),
        totals: (0,review_items/* totals */.Sd)(items),
        known: (0,review_items/* totals */.Sd)(items.filter(isKnown)),
    };
    return { report, footprints: new Map(items.map(({ record, footprint }) => [record.id, footprint])), ...seen };
}
function isKnown({ footprint }) {
    return footprint.evidence !== 'default';
}
async function liveOf(records, context, { liveGrid }, { openHistory }) {
    if (liveGrid === undefined || openHistory === undefined)
        return null;
    const { askLive } = await Promise.all(/* import() */[__webpack_require__.e(3336), __webpack_require__.e(72)]).then(__webpack_require__.bind(__webpack_require__, 8980));
    return askLive(records, context, liveGrid, openHistory);
}
function definedOf({ assume, accounting }) {
    return { ...(assume ? { assume } : {}), ...(accounting ? { accounting } : {}) };
}

// EXTERNAL MODULE: ./build/entry/cli/output.js
var output = __webpack_require__(121);
// EXTERNAL MODULE: ./build/entry/cli/usage.js
var usage = __webpack_require__(29);
;// CONCATENATED MODULE: ./build/entry/cli/records.js









async function readRecords(named, assumptions, host, live = null) {
    const wanted = (0,glob/* compileGlobs */.tI)(readers/* readers */.X.flatMap(({ paths: { likely, possible } }) => [...likely, ...possible]));
    const beside = (0,glob/* compileGlobs */.tI)(readers/* readers */.X.flatMap(({ paths }) => ('beside' in paths ? paths.beside : [])));
    const found = findFiles(named.length === 0 ? ['.'] : named, { cwd: host.cwd, wanted, beside });
    const files = found.files.map(({ path, blob, explicit }) => ({ path, blob, named: explicit }));
    const { show, clear } = (0,output/* progress */.qB)(host);
    const fence = (0,disk_fence/* createFence */.K)(host.entry);
    try {
        const scanned = await scan({
            files,
            readers: readers/* readers */.X,
            fence,
            ...withLive(assumptions, live),
            loadCatalogue: () => catalogueWith(assumptions),
            onFile: (path) => show(`Reading ${path}`),
        });
        const problems = [...(0,review_problems/* problemReports */.n)(found.problems, () => true), ...scanned.report.problems].sort(byReportedPlace);
        const skipped = found.skipped.map((path) => `Skipped ${path}: name it to look inside.`);
        const silent = scanned.notRecords.map((path) => `No record in ${path}.`);
        return { report: { ...scanned.report, problems }, footprints: scanned.footprints, notes: [...skipped, ...silent] };
    }
    finally {
        clear();
        await fence.close();
    }
}
function withLive({ assume, accounting }, live) {
    if (live === null)
        return { assume, accounting };
    return { assume, accounting: { ...accounting, liveGrid: live.service }, openHistory: live.open };
}
function byReportedPlace(a, b) {
    const place = ({ file, line, column, ...problem }) => ({ ...problem, at: { file, line, column } });
    return (0,problem/* byPlace */.hz)(place(a), place(b));
}
/** The catalogue, once it knows what the options name: a typing mistake would become the world's average. */
async function catalogueWith({ assume }) {
    const catalogue = (await Promise.all(/* import() */[__webpack_require__.e(7870), __webpack_require__.e(8500)]).then(__webpack_require__.bind(__webpack_require__, 8465))).loadCatalogue();
    if (assume.region !== null && catalogue.grid(assume.region, null) === null) {
        throw new usage/* UsageError */.e(`--region "${assume.region}" is not known`, 'Write for example "aws:eu-west-3" or "FR".');
    }
    for (const { model } of assume.hardware) {
        if (catalogue.accelerator(model) !== null || catalogue.cpu(model) !== null)
            continue;
        throw new usage/* UsageError */.e(`--hardware "${model}" is not known`, 'Write for example "8x NVIDIA H100 SXM".');
    }
    return catalogue;
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


/***/ })

};
