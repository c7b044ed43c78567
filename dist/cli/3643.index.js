export const id = 3643;
export const ids = [3643];
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

/***/ 7923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ replayedMerge),
/* harmony export */   Y: () => (/* binding */ replayReport)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1333);
/** A policy held against the past: each merge judged as its pull request would have been. */

function replayedMerge(report, { commit, at, subject }) {
    const deciding = report.findings.find(({ blocks }) => blocks) ?? report.findings.find(({ status }) => status === 'over');
    return {
        commit,
        date: new Date(at * 1000).toISOString().slice(0, 10),
        subject,
        verdict: report.verdict,
        // In report mode nothing is blocked; what the verdict would do is the question.
        blocked: report.verdict !== 'PASS' && report.verdict !== 'NO_RECORDS',
        added_kg: report.added.total_kg.central,
        headline: report.headline,
        decided_by: deciding ? pickOf(deciding) : null,
    };
}
function pickOf({ budget, gated, limit, unit }) {
    return { budget, gated, limit, unit };
}
/** @param merges All of them, oldest first. */
function replayReport(policy, merges) {
    const steps = merges.filter((one) => one.blocked || one.added_kg > 0);
    const blocked = merges.filter((one) => one.blocked);
    return {
        schema_version: 1,
        policy,
        merges: merges.length,
        judged: steps.length,
        blocked: blocked.length,
        added_kg: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .d)(merges.map(({ added_kg }) => added_kg)),
        avoided_kg: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .d)(blocked.map(({ added_kg }) => added_kg)),
        months: monthsOf(merges),
        steps,
    };
}
/** From the first to the last, those without any merge too: a chart with holes left out would lie about time. */
function monthsOf(merges) {
    const names = merges.map(({ date }) => date.slice(0, 7)).sort();
    const [first, last] = [names[0], names.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    const months = [];
    for (let month = first; month <= last && months.length < MOST_MONTHS; month = nextMonth(month)) {
        const own = merges.filter(({ date }) => date.startsWith(month));
        const kg = (blocked) => (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .d)(own.filter((one) => one.blocked === blocked).map((one) => one.added_kg));
        months.push({
            month,
            merges: own.length,
            blocked: own.filter((one) => one.blocked).length,
            passed_kg: kg(false),
            blocked_kg: kg(true),
        });
    }
    return months;
}
/** Twenty years. */
const MOST_MONTHS = 240;
function nextMonth(month) {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
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

/***/ 2736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   mI: () => (/* binding */ parseMoment),
/* harmony export */   st: () => (/* binding */ momentOption)
/* harmony export */ });
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29);

const momentOption = {
    value: 'TIME',
    help: 'when it is judged: 2026-11-23, or 2026-11-23T12:00:00Z (default: now)',
};
const MOMENT = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d:\d\d))?$/;
/**
 * Seconds since 1970 from `--at`; the clock's without it. A date is its midnight in UTC.
 * @throws UsageError for a time without a zone, or a day that no calendar has.
 */
function momentOf(given, { nowS }) {
    const text = given.text('at');
    return text === null ? Math.floor(nowS()) : parseMoment('--at', text);
}
function parseMoment(option, text) {
    const [, day, minute, second = ':00', zone] = MOMENT.exec(text) ?? [];
    const milliseconds = day === undefined ? Number.NaN : Date.parse(`${day}T${minute ?? '00:00'}${second}${zone ?? 'Z'}`);
    // Date.parse takes 30 February for 2 March.
    const isDay = day !== undefined && !Number.isNaN(Date.parse(day)) && dayOf(Date.parse(day)) === day;
    if (isDay && Number.isFinite(milliseconds))
        return milliseconds / 1000;
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${option} cannot be "${text}"`, 'Write 2026-11-23, or 2026-11-23T12:00:00Z with its zone.');
}
function dayOf(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 10);
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

/***/ 3643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replay: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_replay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7923);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5139);
/* harmony import */ var _disk_blob_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5211);
/* harmony import */ var _disk_fence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6093);
/* harmony import */ var _disk_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(268);
/* harmony import */ var _disk_history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2504);
/* harmony import */ var _disk_repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1474);
/* harmony import */ var _parse_readers_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9787);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5023);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(358);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2736);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(121);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4045);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(29);
















const MOST = 100_000;
const FORMATS = ['text', 'json', 'markdown'];
const replay = {
    usage: '[options]',
    about: [
        'Judges the merges of the past by a carbon budget that is only proposed: which would have been blocked, by which budget, and how much CO2e that is. Without --proposed it is the file that stands in the working copy.',
        'Each merge is judged as its pull request would have been: at its own time, against the ledger as it was then, without what would have been blocked before. Only local git is used; who opened a pull request, and its labels, only GitHub knows, so budgets by label count every merge here.',
    ],
    options: {
        ..._place_js__WEBPACK_IMPORTED_MODULE_12__/* .placeOptions */ .Gb,
        base: { value: 'COMMIT', help: 'whose history (default: the branch that origin calls its own)' },
        proposed: { value: 'FILE', help: 'the carbon budget to try (default: the one in the working copy)' },
        last: { value: 'N', help: 'how many merges, from the newest back (default: 100)' },
        since: { value: 'TIME', help: 'only merges from this time on: 2026-01-01' },
        at: _moment_js__WEBPACK_IMPORTED_MODULE_10__/* .momentOption */ .st,
        format: { value: 'FORMAT', help: `${FORMATS.join(', ')} (default: text)`, oneOf: FORMATS },
        json: { value: null, help: 'the same as --format json' },
    },
    names: { least: 0, most: 0 },
    async run(given, host) {
        const format = given.has('json') ? 'json' : (given.text('format') ?? 'text');
        const report = await reportOf(given, host);
        if (report === null)
            return _core_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_CODES */ .ai.BAD_POLICY;
        if (format === 'json')
            host.stdout.write((0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .asJson */ .vA)(report));
        else if (format === 'markdown')
            (0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .cv)(host, (await __webpack_require__.e(/* import() */ 7626).then(__webpack_require__.bind(__webpack_require__, 7626))).renderReplayMarkdown(report));
        else
            (0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .cv)(host, (await __webpack_require__.e(/* import() */ 7626).then(__webpack_require__.bind(__webpack_require__, 7626))).renderReplay(report, (0,_host_js__WEBPACK_IMPORTED_MODULE_14__/* .appearanceOf */ .c)(host)));
        return _core_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_CODES */ .ai.PASS;
    },
};
/** `null`: the proposed policy cannot be read, and that was said. */
async function reportOf(given, host) {
    const policyPath = (0,_place_js__WEBPACK_IMPORTED_MODULE_12__/* .policyPathOf */ .ps)(given);
    const last = countOf(given);
    const since = given.text('since');
    const from = since === null ? Number.NEGATIVE_INFINITY : (0,_moment_js__WEBPACK_IMPORTED_MODULE_10__/* .parseMoment */ .mI)('--since', since);
    const at = (0,_moment_js__WEBPACK_IMPORTED_MODULE_10__/* .momentOf */ .Et)(given, host);
    const checkout = await (0,_place_js__WEBPACK_IMPORTED_MODULE_12__/* .checkoutOf */ .o5)(given, host);
    const name = await (0,_place_js__WEBPACK_IMPORTED_MODULE_12__/* .baseOf */ .bx)(checkout, given);
    const [tip = ''] = await (0,_disk_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .commitsOf */ .g3)(checkout, [name]);
    const proposed = await proposedBy(given, host, checkout, policyPath);
    if (proposed === null)
        return null;
    const { policy, bytes, source } = proposed;
    const id = (0,_disk_blob_id_js__WEBPACK_IMPORTED_MODULE_4__/* .blobIdLike */ .a)(tip)(bytes.length);
    id.update(bytes);
    const fence = (0,_disk_fence_js__WEBPACK_IMPORTED_MODULE_5__/* .createFence */ .K)(host.entry);
    const { show, clear } = (0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .progress */ .qB)(host);
    try {
        const { replay } = await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(3040), __webpack_require__.e(3970), __webpack_require__.e(3336), __webpack_require__.e(3352), __webpack_require__.e(2194), __webpack_require__.e(1041), __webpack_require__.e(9876), __webpack_require__.e(6861), __webpack_require__.e(5366)]).then(__webpack_require__.bind(__webpack_require__, 5366));
        const merges = await replay({
            history: (0,_disk_history_js__WEBPACK_IMPORTED_MODULE_7__/* .gitHistory */ .H)(checkout, tip, name),
            treesOf: (commit) => (0,_disk_git_js__WEBPACK_IMPORTED_MODULE_6__/* .firstParentTrees */ .OJ)(checkout, commit),
            subjectsOf: (commits) => (0,_disk_git_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectsOf */ .Z6)(checkout, commits),
            readers: _parse_readers_index_js__WEBPACK_IMPORTED_MODULE_9__/* .readers */ .X,
            fence,
            catalogue: (await Promise.all(/* import() */[__webpack_require__.e(7870), __webpack_require__.e(1093)]).then(__webpack_require__.bind(__webpack_require__, 8465))).loadCatalogue(),
            policyPath,
            policy,
            bytes: { oid: id.digest(), bytes },
            version: _version_js__WEBPACK_IMPORTED_MODULE_15__.VERSION,
            last,
            since: from,
            at,
            onProgress: (done, of) => show(`merge ${done + 1} of ${of}`),
        });
        const budgets = policy.budgets.map((budget) => budget.name);
        return (0,_core_replay_js__WEBPACK_IMPORTED_MODULE_2__/* .replayReport */ .Y)({ source, mode: policy.mode, budgets }, merges);
    }
    finally {
        clear();
        await fence.close();
    }
}
function countOf(given) {
    const text = given.text('last') ?? '100';
    const count = /^[1-9][0-9]{0,5}$/.test(text) ? Number(text) : 0;
    if (count > 0 && count <= MOST)
        return count;
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e(`--last cannot be "${text}"`, `Write a number from 1 to ${MOST}.`);
}
async function proposedBy(given, host, { top }, policyPath) {
    const named = given.text('proposed');
    const source = named ?? policyPath;
    const path = named === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, policyPath) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, named);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch(() => {
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e(`"${source}" cannot be read`, 'Name the carbon budget to try with --proposed.');
    });
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2311), __webpack_require__.e(4928), __webpack_require__.e(6916), __webpack_require__.e(4025)]).then(__webpack_require__.bind(__webpack_require__, 6916));
    const parsed = parsePolicy(bytes, source);
    if (!parsed.ok) {
        for (const { at, message, hint } of parsed.problems)
            (0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .complain */ .cc)(host, `${at.file}:${at.line} ${message}`, hint);
        return null;
    }
    if (parsed.value.extends !== null) {
        (0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .note */ .N4)(host, 'The carbon budget extends another one, which is at GitHub and is not asked for here.');
    }
    return { policy: parsed.value, bytes: new Uint8Array(bytes), source };
}


/***/ })

};
