export const id = 5038;
export const ids = [5038];
export const modules = {

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

/***/ 2504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ gitHistory)
});

// EXTERNAL MODULE: ./build/core/git-path.js
var git_path = __webpack_require__(7448);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/disk/blobs.js
var blobs = __webpack_require__(9052);
;// CONCATENATED MODULE: ./build/core/ledger/claim.js
/** Characters of an address (RFC 5321: 64 before the @ and 255 after it). */
const LONGEST = 320;
/** `ID+login@…`, or `login@…` of accounts that chose so before 2017; `login[bot]` of apps. */
const NOREPLY = /^(?:\d{1,20}\+)?([a-z0-9][a-z0-9_-]{0,99})(\[bot\])?@users\.noreply\.github\.com$/;
const NOBODY = { login: null, email: null, account: null };
/** @param address One that cannot be an address, or that bytes were lost of, is as good as none. */
function claimedBy(address) {
    if (address.length > LONGEST)
        return NOBODY;
    const email = address.trim().toLowerCase();
    if (email === '' || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/u.test(email))
        return NOBODY;
    const [, name, bot] = NOREPLY.exec(email) ?? [];
    if (name === undefined)
        return { login: null, email, account: null };
    return { login: `${name}${bot ?? ''}`, email, account: bot === undefined ? null : 'bot' };
}

;// CONCATENATED MODULE: ./build/disk/commit-author.js

/** More bytes than any address has; a commit may have megabytes. */
const commit_author_LONGEST = 2048;
/** @param raw Address of a commit, one character a byte. What is not UTF-8 is marked as lost, and so is the rest of a long one. */
function authorOf(raw) {
    const bytes = Buffer.from(raw.slice(0, commit_author_LONGEST), 'latin1');
    return claimedBy(bytes.toString('utf8'));
}

// EXTERNAL MODULE: ./build/disk/git-process.js
var git_process = __webpack_require__(7816);
// EXTERNAL MODULE: ./build/disk/listing.js
var listing = __webpack_require__(7160);
// EXTERNAL MODULE: ./build/disk/repository.js
var repository = __webpack_require__(1474);
;// CONCATENATED MODULE: ./build/disk/history.js
/**
 * The first-parent history of a commit from local git: one process for all of it, or two for what came after a commit. A
 * root commit adds all that is in it, a merge is what it changed against its first parent. Other parents that somebody wrote
 * beside the history (grafts, replacements) are not followed.
 */







/**
 * @param tip Full object id of a commit that is here.
 * @param name What the user calls it, for the line that brings the rest of its history.
 */
function gitHistory(checkout, tip, name = tip) {
    return {
        tip,
        landings: async (wanted, after) => {
            if (after === null)
                return whole(checkout, tip, name, wanted);
            const newer = await commitsAfter(checkout, tip, after);
            return newer === null ? null : listed(checkout, newer, wanted);
        },
        read: (entries) => (0,blobs/* readBlobs */.b)(checkout, entries),
    };
}
/**
 * `<commit> NUL <committer's clock> NUL <author's address> NUL`, then the differences as `diff-tree -z` prints them. Bytes
 * are left as they are: an encoding that the commit names could turn some of them into NULs.
 */
const LOG = [
    'log',
    '--first-parent',
    '-m',
    '--root',
    '--raw',
    '-z',
    '--no-renames',
    '--no-abbrev',
    '--ignore-submodules=none',
    '--encoding=none',
    '--format=%H%x00%ct%x00%ae',
];
/** Commits come in as lines and are shown in that order, without their parents. */
const LISTED = ['--no-walk=unsorted', '--stdin'];
async function* listed(checkout, commits, wanted) {
    // Told nothing, git would show HEAD.
    if (commits.length === 0)
        return;
    yield* landed((0,git_process/* gitOutput */.oM)(checkout, [...LOG, ...LISTED], `${commits.join('\n')}\n`), wanted);
}
async function* whole(checkout, tip, name, wanted) {
    const shallow = (0,repository/* isShallow */.fE)(checkout);
    // Handled where it is awaited.
    shallow.catch(() => undefined);
    let first = true;
    for await (const one of landed((0,git_process/* gitOutput */.oM)(checkout, [...LOG, '--reverse', tip, '--']), wanted)) {
        if (first && (await shallow) && (await hasParent(checkout, one.commit)))
            throw tooShallow(name);
        first = false;
        yield one;
    }
}
/** As the commit itself says: to git, the first commit of a shallow clone has none. */
async function hasParent(checkout, commit) {
    const text = await (0,git_process/* gitText */.q_)(checkout, ['cat-file', 'commit', commit]);
    return /^tree [0-9a-f]+\nparent /.test(text);
}
function tooShallow(name) {
    const message = 'this clone is too shallow: what was merged before its first commit cannot be counted';
    return new problem/* WorldError */.nM('git/shallow', message, `Run "${(0,repository/* deepenLine */.uN)(name)}" and try again.`);
}
/**
 * Commits of the first-parent chain that are newer, oldest first; `null` when `after` is not on it. The chain is walked
 * until it is met: git's own `A..B` trusts the dates of commits.
 */
async function commitsAfter(checkout, tip, after) {
    if (after === tip)
        return [];
    const newer = [];
    let rest = '';
    for await (const chunk of (0,git_process/* gitOutput */.oM)(checkout, ['rev-list', '--first-parent', tip, '--'])) {
        const lines = (rest + Buffer.from(chunk).toString('latin1')).split('\n');
        rest = lines.pop() ?? '';
        for (const commit of lines) {
            if (commit === after)
                return newer.reverse();
            newer.push(commit);
        }
    }
    return null;
}
async function* landed(chunks, wanted) {
    const cutter = new listing/* FieldCutter */.ox();
    const log = new Log(wanted);
    for await (const chunk of chunks) {
        cutter.cut(chunk, (text, start, end) => log.take(text.slice(start, end)));
        yield* log.finished();
    }
    yield* log.end();
}
/** Field by field: a commit has three, a difference two, and what separates them is empty. */
class Log {
    #wanted;
    #finished = [];
    #head = [];
    #changes = [];
    #meta = null;
    constructor(wanted) {
        this.#wanted = wanted;
    }
    take(field) {
        if (this.#meta !== null)
            this.#difference(this.#meta, field);
        else if (this.#head.length % FIELDS !== 0)
            this.#head.push(field);
        else if (field.startsWith(':'))
            this.#meta = field;
        else if (field.startsWith('\n:'))
            this.#meta = field.slice(1);
        else if (field !== '')
            this.#begin(field);
    }
    /** Those that are whole, once. */
    finished() {
        const all = this.#finished;
        this.#finished = [];
        return all;
    }
    end() {
        this.#close();
        return this.finished();
    }
    #begin(commit) {
        this.#close();
        this.#head = [commit.replace(/^\n/, '')];
    }
    #close() {
        const [commit, clock, address] = this.#head;
        this.#head = [];
        if (commit === undefined || clock === undefined || address === undefined)
            return;
        const changes = this.#changes.length < 2 ? this.#changes : this.#changes.sort((0,problem/* compareBy */.VE)(({ path }) => path));
        this.#finished.push({ commit, committed: secondsOf(clock), author: authorOf(address), changes });
        this.#changes = [];
    }
    #difference(meta, rawPath) {
        this.#meta = null;
        if (!this.#wanted((0,git_path/* decodePath */.q)(rawPath).path))
            return;
        const difference = (0,listing/* differenceOf */.Pq)(meta, rawPath);
        if (!(0,listing/* isSame */.Ft)(difference.before, difference.after))
            this.#changes.push(difference);
    }
}
const FIELDS = 3;
/** A commit may say anything: what is no number is no later than anything, and what is too large is later than all. */
function secondsOf(text) {
    return /^\d+$/.test(text) ? Math.min(Number(text), Number.MAX_SAFE_INTEGER) : 0;
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

/***/ 5935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ conclude)
/* harmony export */ });
/* unused harmony exports hasNews, isEvaluated, hasPlaces */
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5139);

function conclude(report, failOn) {
    if (failOn === 'never')
        return opened(report);
    const isUndecided = report.findings.some(({ status }) => status === 'undecided');
    return failOn === 'undecided' && isUndecided && report.enforced && report.exit_code === 0 ? held(report) : report;
}
function opened(report) {
    if (report.exit_code === 0)
        return report;
    return { ...report, enforced: false, exit_code: 0, headline: `NOT ENFORCED (fail-on: never). ${report.headline}` };
}
function held(report) {
    const findings = report.findings.map((one) => (one.status === 'undecided' ? { ...one, blocks: true } : one));
    const names = findings.filter(({ status }) => status === 'undecided').map(({ budget }) => `“${budget}”`);
    return {
        ...report,
        findings,
        verdict: 'OVER',
        exit_code: _core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.OVER,
        headline: `Undecided, and the workflow blocks that (fail-on: undecided): ${names.join(', ')} may be exceeded`,
    };
}
/** Whether the pull request changes anything that the comment would talk about. */
function hasNews(report) {
    const items = [...report.runs, ...report.plans, ...report.servings];
    return (report.exit_code !== 0 ||
        !['PASS', 'NO_RECORDS'].includes(report.verdict) ||
        items.some(({ change }) => change !== undefined && change !== 'same') ||
        report.problems.some(({ blocks }) => blocks) ||
        report.policy.proposed.length > 0);
}
/** The numbers of an evaluation that did not take place are not zero, they are not known. */
function isEvaluated(report) {
    return !['BAD_POLICY', 'INDETERMINATE', 'INTERNAL'].includes(report.verdict);
}
/** What kept us from evaluating did not happen at a line of a file. */
function hasPlaces(report) {
    return report.verdict !== 'INDETERMINATE' && report.verdict !== 'INTERNAL';
}


/***/ }),

/***/ 4824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  N: () => (/* binding */ reproduction)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/disk/git.js
var git = __webpack_require__(268);
// EXTERNAL MODULE: ./build/disk/history.js + 2 modules
var disk_history = __webpack_require__(2504);
// EXTERNAL MODULE: ./build/disk/repository.js
var repository = __webpack_require__(1474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/git-path.js
var git_path = __webpack_require__(7448);
// EXTERNAL MODULE: ./build/disk/blob-id.js
var blob_id = __webpack_require__(5211);
// EXTERNAL MODULE: ./build/disk/blobs.js
var disk_blobs = __webpack_require__(9052);
// EXTERNAL MODULE: ./build/disk/file.js
var disk_file = __webpack_require__(8292);
// EXTERNAL MODULE: ./build/disk/git-process.js
var git_process = __webpack_require__(7816);
// EXTERNAL MODULE: ./build/disk/listing.js
var disk_listing = __webpack_require__(7160);
;// CONCATENATED MODULE: ./build/disk/worktree.js
/**
 * The files on disk as the head side of a comparison. What git knows to be unchanged is taken from its object store;
 * only the rest is read from disk, under the object id that git would give its bytes, so a file that changes between
 * listing and reading is noticed.
 */










/** A commit against the work tree: tracked files as they are on disk, and new ones that git does not ignore. */
function workTrees(checkout, base) {
    /** Object ids whose bytes are on disk and perhaps nowhere else. */
    const onDisk = new Map();
    return {
        base,
        head: 'worktree',
        compare: (wanted) => compareWorkTree(checkout, base, wanted, onDisk),
        read: (entries) => readEntries(checkout, entries, onDisk),
        blobId: (0,blob_id/* blobIdLike */.a)(base),
    };
}
async function compareWorkTree(checkout, base, wanted, onDisk) {
    const [listing, tracked, fresh] = await Promise.all([
        (0,git/* listTree */.nT)(checkout, base, wanted),
        (0,disk_listing/* readDifferences */.$E)((0,git_process/* gitOutput */.oM)(checkout, ['diff-index', '-r', '-z', '--no-renames', '--ignore-submodules=none', base, '--'])),
        listUntracked(checkout),
    ]);
    const head = new Map(listing.map((entry) => [entry.path, entry]));
    const changed = new Set();
    for (const difference of [...tracked, ...fresh]) {
        const { path, before } = difference;
        if (!before && !wanted(path)) {
            // New, and nobody asks what is in it: a checkpoint of gigabytes need not be read to say so.
            changed.add(path);
            continue;
        }
        const after = onDiskNow(checkout, difference, onDisk, base.length);
        if (!(0,disk_listing/* isSame */.Ft)(before, after) && (before || after))
            changed.add(path);
        if (after && wanted(path))
            head.set(path, after);
        else
            head.delete(path);
    }
    return {
        base: listing.sort(git/* byPath */.f2),
        head: [...head.values()].sort(git/* byPath */.f2),
        changed: new Set([...changed].sort(problem/* compare */.UD)),
    };
}
async function listUntracked(checkout) {
    const fresh = [];
    await (0,disk_listing/* eachField */.Sy)((0,git_process/* gitOutput */.oM)(checkout, ['ls-files', '-z', '--others', '--exclude-standard']), (field) => {
        // A repository inside this one is listed as a folder; its files are its own.
        if (field.endsWith('/'))
            return;
        const { path, undecodable } = (0,git_path/* decodePath */.q)(field);
        const after = { path, kind: 'file', oid: UNKNOWN, size: null };
        fresh.push({ path, before: null, after: undecodable ? { ...after, undecodable: true } : after });
    });
    return fresh;
}
/** Git prints zeros for content that it has not hashed. */
const UNKNOWN = '0000000000000000000000000000000000000000';
function onDiskNow(checkout, difference, onDisk, oidLength) {
    const { after } = difference;
    if (!after || after.kind === 'submodule' || after.undecodable || !/^0+$/.test(after.oid))
        return after;
    const entry = readEntry(checkout, after.path, oidLength);
    if (entry?.kind === 'file')
        onDisk.set(entry.oid, entry);
    return entry;
}
function readEntry(checkout, path, oidLength) {
    if (!(0,disk_file/* staysInside */.No)(checkout.top, path))
        return null;
    const absolute = (0,external_node_path_.join)(checkout.top, path);
    const standing = (0,disk_file/* standingOf */.YP)(absolute);
    if (standing === 'symlink')
        return { path, kind: 'symlink', oid: linkOid(absolute, oidLength), size: null };
    if (standing === 'unreadable')
        throw (0,disk_file/* unreadable */.O$)({ path }, null);
    if (standing !== 'file')
        return null;
    const file = { path, absolute, size: (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false })?.size ?? 0 };
    const hash = (0,blob_id/* blobHash */.o)(oidLength, file.size);
    for (const chunk of (0,disk_file/* fileChunks */.T9)(file))
        hash.update(chunk);
    return { path, kind: 'file', oid: hash.digest('hex'), size: file.size };
}
function linkOid(absolute, oidLength) {
    const target = (0,external_node_fs_.readlinkSync)(absolute, 'buffer');
    return (0,blob_id/* blobHash */.o)(oidLength, target.length).update(target).digest('hex');
}
async function readEntries(checkout, entries, onDisk) {
    const blobs = await (0,disk_blobs/* readBlobs */.b)(checkout, entries.filter(({ oid }) => !onDisk.has(oid)));
    for (const { oid } of entries) {
        const entry = onDisk.get(oid);
        if (entry)
            blobs.set(oid, checkedBlob(checkout, entry));
    }
    return blobs;
}
/** Bytes from disk that must still be the ones that were listed; the last block says so or throws. */
function checkedBlob(checkout, entry) {
    const file = { path: entry.path, absolute: (0,external_node_path_.join)(checkout.top, entry.path), size: entry.size ?? 0 };
    const chunks = function* () {
        if (!(0,disk_file/* staysInside */.No)(checkout.top, file.path))
            throw (0,disk_file/* changed */.tD)(file);
        const hash = (0,blob_id/* blobHash */.o)(entry.oid.length, file.size);
        for (const chunk of (0,disk_file/* fileChunks */.T9)(file)) {
            hash.update(chunk);
            yield chunk;
        }
        if (hash.digest('hex') !== entry.oid)
            throw (0,disk_file/* changed */.tD)(file);
    };
    return { size: file.size, chunks, head: async (length) => headOf(file, length) };
}
function headOf(file, length) {
    for (const chunk of (0,disk_file/* fileChunks */.T9)(file, Math.min(length, file.size)))
        return chunk;
    return new Uint8Array(0);
}

// EXTERNAL MODULE: ./build/parse/readers/index.js + 25 modules
var readers = __webpack_require__(9787);
// EXTERNAL MODULE: ./build/review/facts.js
var review_facts = __webpack_require__(1178);
// EXTERNAL MODULE: ./build/review/review.js + 17 modules
var review = __webpack_require__(9876);
;// CONCATENATED MODULE: ./build/github/merged-tree.js
function mergedTree(forkPoint, base, head) {
    const before = byPath(forkPoint);
    const proposed = byPath(head);
    const current = byPath(base);
    const merged = new Map(current);
    for (const [path, entry] of proposed)
        if (!isSame(before.get(path), entry))
            merged.set(path, entry);
    for (const path of before.keys())
        if (!proposed.has(path))
            merged.delete(path);
    return [...merged.values()];
}
/** Every path whose content or kind differs. A mode that only makes a file executable changes no record. */
function changedPaths(base, head) {
    const before = byPath(base);
    const after = byPath(head);
    const changed = head.filter((entry) => !isSame(before.get(entry.path), entry)).map((entry) => entry.path);
    for (const path of before.keys())
        if (!after.has(path))
            changed.push(path);
    return changed;
}
function isSame(a, b) {
    return a !== undefined && a.oid === b.oid && a.kind === b.kind;
}
function byPath(side) {
    return new Map(side.map((entry) => [entry.path, entry]));
}

;// CONCATENATED MODULE: ./build/entry/action/local-trees.js
/**
 * The two commits from the checkout, when it has both and the commit that they started from; git answers in
 * milliseconds what the API answers in seconds. Files of the workspace are never looked at, only commits.
 */




/** @param base Full object ids, as an event names them. */
async function openLocalTrees(cwd, base, head) {
    if (base === head)
        return openGitTrees({ cwd, base, head });
    const checkout = await findCheckout(cwd);
    if (checkout === null)
        return null;
    const forkPoint = await findForkPoint(checkout, base, head);
    if (forkPoint === null)
        return null;
    const toHead = gitTrees(checkout, forkPoint, head);
    return forkPoint === base ? toHead : afterMerge(gitTrees(checkout, forkPoint, base), toHead);
}
/**
 * Also says whether both commits are here: git knows no common start of commits that it does not have. `null` in a
 * shallow clone, too, which does not know where the branch started; the API does.
 */
function findForkPoint(checkout, base, head) {
    return mergeBase(checkout, base, head).catch((thrown) => {
        if (thrown instanceof WorldError)
            return null;
        throw thrown;
    });
}
/** Base, and what base would be after the merge, from two comparisons with the commit that both started from. */
function afterMerge(toBase, toHead) {
    return {
        base: toBase.head,
        head: toHead.head,
        compare: async (wanted) => combine(await Promise.all([toBase.compare(wanted), toHead.compare(wanted)]), wanted),
        read: (entries) => toHead.read(entries),
        headTime: async () => (await toHead.headTime?.()) ?? null,
    };
}
function combine([ours, theirs], wanted) {
    const base = ours.head;
    const head = [...mergedTree(theirs.base, base, theirs.head)].sort((a, b) => (a.path < b.path ? -1 : 1));
    const before = contents(base);
    const after = contents(head);
    // Where both sides made the same change, the merge changes nothing.
    const changed = [...theirs.changed].filter((path) => !wanted(path) || before.get(path) !== after.get(path));
    return { base, head, changed: new Set(changed) };
}
function contents(entries) {
    return new Map(entries.map(({ path, kind, oid }) => [path, `${kind} ${oid}`]));
}
/**
 * A clone may have the commits and still lack files (`filter: blob:none`), which shows only when they are read. The API
 * has the same objects under the same ids, so it can take over at any question.
 */
function withFallback(first, second) {
    const other = (ask) => ask(first).catch((thrown) => {
        if (thrown instanceof WorldError)
            return ask(second);
        throw thrown;
    });
    return {
        base: first.base,
        head: first.head,
        compare: (wanted) => other((trees) => trees.compare(wanted)),
        read: (entries) => other((trees) => trees.read(entries)),
        headTime: () => other(async (trees) => (await trees.headTime?.()) ?? null),
    };
}

// EXTERNAL MODULE: ./build/entry/version.js
var version = __webpack_require__(5023);
// EXTERNAL MODULE: ./build/entry/cli/place.js
var place = __webpack_require__(4045);
;// CONCATENATED MODULE: ./build/entry/cli/judging.js











/** @throws WorldError for commits that are not here. */
async function judge(subject, means) {
    const own = await judgeFrom(subject, means);
    if (subject.groupBase === null)
        return own;
    const { withGroup } = await __webpack_require__.e(/* import() */ 6390).then(__webpack_require__.bind(__webpack_require__, 6390));
    return withGroup(own, await judgeFrom({ ...subject, base: subject.groupBase }, means));
}
async function judgeFrom(subject, means) {
    const { checkout, fence, facts, openHistory, organization } = means;
    const { policyPath, at, author, labels } = subject;
    const trees = (0,review_facts/* factualTrees */.uu)(await openTrees(checkout, subject), facts);
    const history = (0,review_facts/* factualHistory */.jD)((0,disk_history/* gitHistory */.H)(checkout, trees.base, subject.base), facts);
    const trunk = await (0,review_facts/* factualTrunk */.vM)(async () => undefined, facts);
    return (0,review/* review */.N)({
        trees,
        readers: readers/* readers */.X,
        fence,
        loadCatalogue: async () => (await Promise.all(/* import() */[__webpack_require__.e(7870), __webpack_require__.e(5514)]).then(__webpack_require__.bind(__webpack_require__, 8465))).loadCatalogue(),
        policyPath,
        openHistory: (0,review_facts/* factualGrid */.$G)(openHistory, facts),
        at,
        author,
        labels,
        ...(organization === null ? {} : { organizationPolicy: (0,review_facts/* factualOrganization */.io)(organization, facts) }),
        ...(trunk === undefined ? {} : { trustedPolicy: trunk }),
        openLedger: async (wish) => (await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(3336), __webpack_require__.e(1041), __webpack_require__.e(6861), __webpack_require__.e(6800)]).then(__webpack_require__.bind(__webpack_require__, 6800))).keptLedger({ ...wish, history, readers: readers/* readers */.X, fence }, checkout, means.environment),
        waiving: waivingOf(subject, trees.head, facts),
        version: version.VERSION,
        reproduce: reproduction(trees, policyPath),
    });
}
/** Comments are at GitHub, and only told ones are looked at here. */
function waivingOf({ waivers }, head, facts) {
    if (waivers === null)
        return null;
    const nobody = () => Promise.reject(new problem/* WorldError */.nM('verify/unknown-fact', 'nobody can be asked for comments', ''));
    const source = {
        conversation: nobody,
        makers: nobody,
        standing: nobody,
        headsAt: nobody,
        elsewhereSince: nobody,
    };
    return { open: async () => (0,review_facts/* factualWaivers */._k)(source, facts), head: waivers === 'queue' ? null : head };
}
/** The base as it is, and as it would be with the head merged into it. */
async function openTrees(checkout, names) {
    const onDisk = names.head === 'worktree';
    const [base = '', head = ''] = await (0,repository/* commitsOf */.g3)(checkout, [names.base, onDisk ? 'HEAD' : names.head]);
    const start = base === head ? base : await (0,repository/* mergeBase */.wu)(checkout, base, head);
    const toHead = onDisk ? workTrees(checkout, start) : (0,git/* gitTrees */.wf)(checkout, start, head);
    return start === base ? toHead : afterMerge((0,git/* gitTrees */.wf)(checkout, start, base), toHead);
}
function reproduction({ base, head }, policyPath) {
    const policy = policyPath === place/* POLICY */.Po ? '' : ` --policy ${JSON.stringify(policyPath)}`;
    return `npx carbon-clerk check --base ${base}${head === 'worktree' ? '' : ` --head ${head}`}${policy}`;
}


/***/ }),

/***/ 4045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ placeOptions),
/* harmony export */   Po: () => (/* binding */ POLICY),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   o5: () => (/* binding */ checkoutOf),
/* harmony export */   ps: () => (/* binding */ policyPathOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _disk_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1474);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29);
/** Which repository, branch and budget a command is about. Loads nothing of the story. */



const POLICY = '.github/carbon-budget.yml';
/** Options of every command that judges commits. */
const placeOptions = {
    repo: { value: 'FOLDER', help: 'a folder of the checkout (default: .)' },
    policy: { value: 'PATH', help: `where the carbon budget stands in the repository (default: ${POLICY})` },
};
/** A path inside the repository, since the budget is read from a commit and not from disk. */
function policyPathOf(given) {
    const path = given.text('policy') ?? POLICY;
    const parts = path.split('/');
    const odd = parts.some((part) => part === '' || part === '.' || part === '..') || /[\0-\x1f\\]/.test(path);
    if (odd)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--policy cannot be "${path}"`, `Write a path inside the repository, as "${POLICY}".`);
    return path;
}
async function checkoutOf(given, host) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, given.text('repo') ?? '.');
    const checkout = await (0,_disk_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findCheckout */ .I8)(folder);
    if (checkout)
        return checkout;
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`"${folder}" is not in a git checkout`, 'Name one with --repo.');
}
/** The branch to compare with: the one that is named, else the usual one. */
async function baseOf(checkout, given) {
    const base = given.text('base') ?? (await (0,_disk_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultBase */ .px)(checkout));
    if (base !== null)
        return base;
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e('there is no origin/HEAD, main or master to compare with', 'Name a commit with --base.');
}


/***/ }),

/***/ 1178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ factualGrid),
/* harmony export */   K4: () => (/* binding */ Recording),
/* harmony export */   _k: () => (/* binding */ factualWaivers),
/* harmony export */   io: () => (/* binding */ factualOrganization),
/* harmony export */   jD: () => (/* binding */ factualHistory),
/* harmony export */   jp: () => (/* binding */ Recalled),
/* harmony export */   uu: () => (/* binding */ factualTrees),
/* harmony export */   vM: () => (/* binding */ factualTrunk)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/**
 * What an evaluation was told by the world besides the files of git: kept as it was told, an evaluation can be made again
 * from a clone years later, without asking anybody. A refusal is kept as well, since a report may rest on it.
 */

/** Asks, and keeps what it was told. */
class Recording {
    #facts = new Map();
    async tell(what, asked, ask) {
        const key = keyOf(what, asked);
        try {
            const answer = await ask();
            this.#facts.set(key, { what, asked, answer });
            return answer;
        }
        catch (error) {
            if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM))
                throw error;
            const { code, message, hint } = error;
            this.#facts.set(key, { what, asked, refused: { code, message, hint } });
            throw error;
        }
    }
    /** In the order in which they were first told. */
    all() {
        return [...this.#facts.values()];
    }
}
/** Asks nobody. @throws WorldError `verify/unknown-fact` for what was not asked the first time. */
class Recalled {
    #facts;
    constructor(facts) {
        this.#facts = new Map(facts.map((fact) => [keyOf(fact.what, fact.asked), fact]));
    }
    async tell(what, asked) {
        const fact = this.#facts.get(keyOf(what, asked));
        if (fact?.refused)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(fact.refused.code, fact.refused.message, fact.refused.hint);
        // A bundle is checked for its shape, not for the shape of each answer: a wrong one gives another report.
        if (fact)
            return fact.answer;
        const hint = 'The bundle was made by another evaluation, or was changed.';
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM('verify/unknown-fact', `the bundle does not say what the answer to "${what}" was`, hint);
    }
}
function keyOf(what, asked) {
    return `${what} ${JSON.stringify(asked)}`;
}
/** Trees whose commits' times are told through `facts`; files need no telling, since their ids are their contents. */
function factualTrees(trees, facts) {
    return {
        ...trees,
        headTime: () => facts.tell('head-time', trees.head, async () => (await trees.headTime?.()) ?? null),
    };
}
function factualGrid(open, facts) {
    return async (service) => ({
        service,
        intensities: async (windows) => {
            const ask = async () => [...((await (await open(service))?.intensities(windows)) ?? [])];
            return new Map(await facts.tell('live-grid', { service, windows }, ask));
        },
    });
}
/** Commits tell themselves; who opened the pull requests, GitHub told. */
function factualHistory(history, facts) {
    const { people } = history;
    return {
        ...history,
        people: async (commits) => new Map(await facts.tell('people', commits, async () => [...((await people?.(commits)) ?? [])])),
    };
}
function factualWaivers(source, facts) {
    return {
        conversation: () => facts.tell('waivers/conversation', null, () => source.conversation()),
        makers: () => facts.tell('waivers/makers', null, () => source.makers()),
        standing: (login, approver) => facts.tell('waivers/standing', { login, approver }, () => source.standing(login, approver)),
        headsAt: (times) => facts.tell('waivers/heads', times, () => source.headsAt(times)),
        elsewhereSince: (from) => facts.tell('waivers/elsewhere', from, () => source.elsewhereSince(from)),
    };
}
/** Files of other branches and repositories are told with their contents: the clone of an auditor may lack them. */
function factualOrganization(open, facts) {
    return async (reference) => {
        const told = await facts.tell('organization', reference, async () => {
            const { oid, bytes } = await open(reference);
            return { oid, base64: toBase64(bytes) };
        });
        return { oid: told.oid, bytes: fromBase64(told.base64) };
    };
}
/** @param open `undefined`: base is trusted itself; `null`: the trunk has no policy. */
async function factualTrunk(open, facts) {
    const told = await facts.tell('trunk', null, async () => {
        const found = await open();
        if (!found)
            return found === null ? 'none' : 'base';
        const { bytes, ...rest } = found;
        return { ...rest, base64: toBase64(bytes) };
    });
    if (typeof told === 'string')
        return told === 'none' ? null : undefined;
    const { base64, ...rest } = told;
    return { ...rest, bytes: fromBase64(base64) };
}
function toBase64(bytes) {
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
function fromBase64(text) {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}


/***/ })

};
