export const id = 6986;
export const ids = [6986];
export const modules = {

/***/ 8966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ reconcile),
/* harmony export */   O: () => (/* binding */ beganAfter)
/* harmony export */ });
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4194);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/**
 * Base against head, item by item. Identity is the record's id; where a format has none of its own (a model card is
 * named by its path), a record that left one path and appeared unchanged at another has moved, it is not new.
 */


/** @returns every record of either side once, sorted by kind and id. */
function reconcile(base, head) {
    const before = byKey(base);
    const after = byKey(head);
    const items = [];
    const told = new Set();
    const betterAccounts = accountsThatLeft(before, after);
    for (const [key, record] of after) {
        const known = before.get(key) ?? earlierAccount(record, before, after) ?? betterAccounts.get(key) ?? null;
        const base = known !== null && told.has(`${known.kind} ${known.id}`) ? null : known;
        if (base !== null)
            told.add(`${base.kind} ${base.id}`);
        items.push(...pair(base, record));
    }
    for (const [key, record] of before)
        if (!told.has(key))
            items.push({ change: 'removed', base: record, head: null });
    return withoutMoves(items).sort((a, b) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(keyOf(a), keyOf(b)));
}
function byKey(side) {
    const records = [...side.runs, ...side.plans, ...side.servings];
    return new Map(records.map((record) => [`${record.kind} ${record.id}`, record]));
}
/**
 * A better account of a run that base knows by another record: the same compute, not a second one. Only a record that is
 * counted nowhere else any more can be that, so that nothing that was booked on its own goes away.
 */
function earlierAccount(record, before, after) {
    for (const { id } of record.alsoIn ?? []) {
        const key = `${record.kind} ${id}`;
        const known = before.get(key);
        if (known !== undefined && !after.has(key))
            return known;
    }
    return null;
}
/**
 * By the record that it was counted for: a better account that is gone. What is left of the run is no second one, and is
 * charged by what it says more.
 */
function accountsThatLeft(before, after) {
    const gone = [...before].filter(([key]) => !after.has(key)).map(([, record]) => record);
    return new Map(gone.flatMap((one) => (one.alsoIn ?? []).map(({ id }) => [`${one.kind} ${id}`, one])));
}
function keyOf(item) {
    const record = item.head ?? item.base;
    return record ? `${record.kind} ${record.id}` : '';
}
function pair(base, head) {
    if (!base)
        return [{ change: 'new', base, head }];
    // First of all, because a run that took no time begins when it has ended.
    if ((0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(base) === (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(head))
        return [{ change: 'same', base, head }];
    if (beganAfter(head, base)) {
        return [
            { change: 'removed', base, head: null },
            { change: 'new', base: null, head },
        ];
    }
    return [{ change: 'changed', base, head }];
}
/**
 * A run that began after the one of its id had ended is another run: an entry that was overwritten, which is charged
 * whole while the old one stays booked. Trackers restart under one id, so their files are not read this way.
 */
function beganAfter(head, base) {
    if (head.kind !== 'run' || base.kind !== 'run' || head.source.format === 'codecarbon')
        return false;
    const [began, ended] = [beginning(head), instant(base.finished)];
    return began !== null && ended !== null && began >= ended;
}
function beginning({ started, finished, durationS }) {
    const ended = instant(finished);
    return instant(started) ?? (ended === null || durationS === null ? null : ended - durationS * 1000);
}
/** Milliseconds; a time without a zone is taken as UTC, the same on every machine. */
function instant(time) {
    if (time === null)
        return null;
    const milliseconds = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(time) || !time.includes('T') ? time : `${time}Z`);
    return Number.isNaN(milliseconds) ? null : milliseconds;
}
/** Only these: elsewhere a new id with old figures is a second charge, or hiding one would be as easy as renaming it. */
function isNamedByPath(record) {
    return record.source.format === 'model-card';
}
function withoutMoves(items) {
    const gone = new Map();
    for (const item of items) {
        if (item.change !== 'removed' || !item.base || !isNamedByPath(item.base))
            continue;
        const key = (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(item.base);
        gone.set(key, [...(gone.get(key) ?? []), item]);
    }
    if (gone.size === 0)
        return [...items];
    const moved = new Set();
    const result = items.map((item) => {
        if (item.change !== 'new' || !item.head || !isNamedByPath(item.head))
            return item;
        const origin = gone.get((0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(item.head))?.pop();
        if (!origin)
            return item;
        moved.add(origin);
        return { change: 'same', base: origin.base, head: item.head };
    });
    return result.filter((item) => !moved.has(item));
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

/***/ 6800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keptLedger: () => (/* binding */ keptLedger)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _disk_ledger_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5952);
/* harmony import */ var _parse_readers_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9787);
/* harmony import */ var _review_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5278);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6049);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5023);
/** A ledger whose history was read before is continued, from what was kept in the cache folder of the user. */






/** @param environment Says where the user's caches are; `null`: all of the history is read, and nothing is kept. */
async function keptLedger(input, checkout, environment) {
    const folder = environment === null ? null : (0,_live_js__WEBPACK_IMPORTED_MODULE_4__/* .usualCache */ .Pd)(environment, 'ledger');
    if (folder === null)
        return (0,_review_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .openLedger */ .a)({ ...input, cached: null });
    const { include, exclude } = input.policy.records;
    const cache = (0,_disk_ledger_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .openLedgerCache */ .w)(folder, {
        version: _version_js__WEBPACK_IMPORTED_MODULE_5__.VERSION,
        formats: _parse_readers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readers */ .X.map(({ format }) => format),
        include,
        exclude,
        policyPath: input.policyPath,
        gitDir: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(checkout.gitDir),
    });
    const cached = cache.read();
    const opened = await (0,_review_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .openLedger */ .a)({ ...input, cached });
    // What is known already need not be written again.
    if (cached?.chronicle.tip !== opened.continuable.chronicle.tip)
        cache.write(opened.continuable);
    return opened;
}


/***/ }),

/***/ 4400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readListing: () => (/* binding */ readListing)
/* harmony export */ });
/* harmony import */ var _core_ledger_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6210);
/* harmony import */ var _disk_fence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);
/* harmony import */ var _disk_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2504);
/* harmony import */ var _parse_readers_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9787);
/* harmony import */ var _review_policy_checks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9165);
/* harmony import */ var _review_trusted_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8545);
/* harmony import */ var _kept_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6800);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(121);
/** A ledger that has to be worked out: loaded only when no answer was kept. */








/** A clock may be wrong by so much (core/ledger/times.ts). */
const BELIEVED_S = 86_400;
/**
 * `null`: the policy cannot be read, and that was said.
 * @returns also whether the answer stays what it is: all dates are believed, and no file took too long to read.
 */
async function readListing(question, host) {
    const { checkout, tip, name, entry, policyPath, at, by, isKept } = question;
    const history = (0,_disk_history_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHistory */ .H)(checkout, tip, name);
    const policy = await policyIn(entry, history, policyPath, host);
    if (policy === null)
        return null;
    const fence = (0,_disk_fence_js__WEBPACK_IMPORTED_MODULE_1__/* .createFence */ .K)(host.entry);
    try {
        const catalogue = (await Promise.all(/* import() */[__webpack_require__.e(7870), __webpack_require__.e(5514)]).then(__webpack_require__.bind(__webpack_require__, 8465))).loadCatalogue();
        const input = { history, readers: _parse_readers_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readers */ .X, fence, policy, policyPath, catalogue, at, people: false };
        const opened = await (0,_kept_ledger_js__WEBPACK_IMPORTED_MODULE_6__.keptLedger)(input, checkout, isKept ? host.environment : null);
        const { ledger, unreadable, unknown, continuable } = opened;
        const blob = entry?.oid ?? null;
        const isLasting = continuable.chronicle.dates.every((date) => date <= at + BELIEVED_S) &&
            unreadable.every(({ code }) => !code.startsWith('fence/'));
        return {
            listing: (0,_core_ledger_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerListing */ .Yp)({ ledger, unreadable, unknown, policy: { path: policyPath, blob }, at, by }),
            isLasting,
        };
    }
    finally {
        await fence.close();
    }
}
async function policyIn(entry, history, path, host) {
    if (entry === null)
        return _review_trusted_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .WITHOUT_POLICY */ .cu;
    const blob = (await history.read([entry])).get(entry.oid);
    const { parsePolicy, POLICY_LIMITS } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2311), __webpack_require__.e(4928), __webpack_require__.e(6916), __webpack_require__.e(6460)]).then(__webpack_require__.bind(__webpack_require__, 6916));
    const parsed = blob ? parsePolicy(await blob.head(POLICY_LIMITS.maxBytes + 1), path) : null;
    const [problem] = parsed === null ? [(0,_review_policy_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .policyNotAFile */ .np)(path)] : parsed.ok ? [] : parsed.problems;
    if (problem !== undefined)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .complain */ .cc)(host, `${path}:${problem.at.line} ${problem.message}`, problem.hint);
    if (!parsed?.ok)
        return null;
    const { extends: above } = parsed.value;
    if (above !== null)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .note */ .N4)(host, 'The carbon budget extends another one, which is at GitHub and is not asked for here.');
    return parsed.value;
}


/***/ }),

/***/ 1704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bF: () => (/* binding */ changedEntries),
  Fo: () => (/* binding */ collect),
  eE: () => (/* binding */ findCandidates),
  fl: () => (/* binding */ refusedEntry),
  Mg: () => (/* binding */ touchesRecords)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/review/reading.js
var reading = __webpack_require__(4353);
;// CONCATENATED MODULE: ./build/review/grown.js

/** Below this many bytes a second reading costs less than the proof. */
const LEAST_BYTES = 256 * 1024;
/**
 * @param before The unit of the base, and the object id of its file.
 * @param after The same file in the head.
 * @returns `null` when there is nothing to gain, and nothing has been read.
 */
async function readGrown(before, oid, after, blobId) {
    const [{ reader }, old, grown] = [before, before.files[0], after.files[0]];
    if (reader.unit !== undefined || reader.loadGrown === undefined || old === undefined || grown === undefined)
        return null;
    const mark = old.blob.size;
    if (mark < LEAST_BYTES || grown.blob.size <= mark || grown.blob.size > reader.maxBytes)
        return null;
    const id = blobId(mark);
    const chunks = shown(grown.blob.chunks(), mark, (bytes) => id.update(bytes));
    const read = await (await reader.loadGrown())({ path: grown.path, size: grown.blob.size, chunks }, mark);
    const isProved = id.digest() === oid;
    return {
        before: isProved && read.before !== null ? (0,reading/* collectedOf */.Fc)(before, read.before) : null,
        after: (0,reading/* collectedOf */.Fc)(after, read.after),
    };
}
/** The chunks of a file, of which the first `length` bytes are shown to somebody on their way. */
async function* shown(chunks, length, show) {
    let left = length;
    for await (const chunk of chunks) {
        if (left > 0)
            show(chunk.subarray(0, left));
        left -= chunk.length;
        yield chunk;
    }
}

// EXTERNAL MODULE: ./build/review/names.js
var names = __webpack_require__(9073);
// EXTERNAL MODULE: ./build/review/record-problems.js
var record_problems = __webpack_require__(741);
;// CONCATENATED MODULE: ./build/review/collect.js
/**
 * From two trees to the records in them. Every candidate either becomes records, becomes a problem, is listed as unused,
 * or is no record: nothing is skipped without a word, and no blob is read twice.
 */





const MAX_FILES = 100_000;
/** Each is judged and reported with its factors, at some 14 KB; more would end in a process without an answer. */
const MAX_RECORDS = 200_000;
function findCandidates(comparison, readers) {
    const named = (0,names/* indexNames */.d)(readers);
    return {
        base: candidates(comparison.base, named, comparison.changed),
        head: candidates(comparison.head, named, comparison.changed),
    };
}
/**
 * Whether anything that the pull request changes is a record, or stands beside one. Only its own files are looked at, so
 * that a change of a README or of a script that starts no job costs as little as one of code.
 */
async function touchesRecords(found, { changed }, blobs) {
    const all = [...found.base, ...found.head];
    const mine = all.filter(({ entry }) => changed.has(entry.path));
    if (mine.some((one) => refusedEntry(one).length > 0) || standBeside(mine, all))
        return true;
    for (const candidate of mine) {
        if (!isReadable(candidate.entry) || candidate.readers.length === 0)
            continue;
        if ((await (0,reading/* recognise */.GJ)(fileOf(candidate, blobs))).kind !== 'not')
            return true;
    }
    return false;
}
/** Changed files that readers have to be asked about, each content once. */
function changedEntries(found, { changed }) {
    const mine = [...found.base, ...found.head].filter(({ entry }) => changed.has(entry.path));
    return readable(mine.filter(({ readers }) => readers.length > 0));
}
function standBeside(mine, all) {
    if (!mine.some(({ beside }) => beside.length > 0))
        return false;
    const units = unitsOf(all);
    return mine.some(({ entry, beside }) => beside.some((reader) => units.has((0,reading/* unitKey */.g2)(reader, entry.path))));
}
async function collect({ trees, candidates, known, fence, inScope }) {
    const base = candidates.base.filter(({ entry }) => inScope(entry.path));
    const head = candidates.head.filter(({ entry }) => inScope(entry.path));
    const missing = readable([...base, ...head]).filter(({ oid }) => !known.has(oid));
    const blobs = new Map([...known, ...(missing.length === 0 ? [] : await trees.read(missing))]);
    const memory = new Memory(blobs, fence, trees.blobId === undefined ? null : { blobId: trees.blobId, head });
    const before = await side(base, memory);
    const after = await side(head, memory);
    const lost = head.filter((candidate) => hasStopped(candidate, before, after)).map(({ entry }) => entry.path);
    const problems = [...after.all.problems, ...lost.map(record_problems/* noLonger */.ht)];
    return {
        base: before.all,
        head: { ...after.all, problems, lookalikes: after.lookalikes },
        files: files(before.files, after.files),
        touched: touchedBy(before, after),
    };
}
function touchedBy(before, after) {
    const differs = (path) => before.files.get(path) !== after.files.get(path);
    return new Set([...before.together, ...after.together].filter((paths) => paths.some(differs)).flat());
}
/** What was asked and read once, for both sides: equal bytes of one path are one question. */
class Memory {
    #blobs;
    #fence;
    #answers = new Map();
    #readings = new Map();
    #blobId;
    /** The head by path: a file of the base may be the beginning of it. */
    #later;
    constructor(blobs, fence, later) {
        this.#blobs = blobs;
        this.#fence = fence;
        this.#blobId = later?.blobId ?? null;
        this.#later = new Map(later?.head.map((candidate) => [candidate.entry.path, candidate]));
    }
    fileOf(candidate) {
        return fileOf(candidate, this.#blobs);
    }
    ask(file, oid) {
        return remember(this.#answers, `${oid} ${file.path}`, () => (0,reading/* recognise */.GJ)(file));
    }
    read(unit, oidOf) {
        const key = unit.files.map(({ path }) => `${oidOf(path)} ${path}`).join('\n');
        return remember(this.#readings, `${unit.reader.format} ${key}`, () => this.#readNew(unit, oidOf));
    }
    async #readNew(unit, oidOf) {
        const path = unit.files[0]?.path ?? '';
        const [oid, later] = [oidOf(path), this.#later.get(path)];
        if (this.#blobId && later && later.entry.oid !== oid && isReadable(later.entry)) {
            const files = [this.fileOf(later)];
            const both = await readGrown(unit, oid, { reader: unit.reader, files, recognised: files }, this.#blobId);
            if (both)
                this.#readings.set(`${unit.reader.format} ${later.entry.oid} ${path}`, Promise.resolve(both.after));
            if (both?.before)
                return both.before;
        }
        return (0,reading/* readUnit */.H_)(unit, this.#fence);
    }
}
function remember(known, key, make) {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
}
async function side(candidates, memory) {
    const kept = candidates.slice(0, MAX_FILES);
    const oids = new Map(kept.map(({ entry }) => [entry.path, entry.oid]));
    const oidOf = (path) => oids.get(path) ?? '';
    const given = kept.filter(({ entry }) => isReadable(entry)).map((candidate) => memory.fileOf(candidate));
    const sorted = await (0,reading/* sortFiles */.w9)(given, (file) => memory.ask(file, oidOf(file.path)));
    const records = [];
    const problems = kept.flatMap(refusedEntry);
    const unused = [];
    const spent = new Set();
    for (const { file, problem } of sorted.refused) {
        problems.push(problem);
        spent.add(file.path);
    }
    for await (const { unit, found } of (0,reading/* readUnits */.g9)(sorted.units, (one) => memory.read(one, oidOf))) {
        for (const record of found.records)
            records.push(record);
        for (const one of found.problems)
            problems.push(one);
        for (const one of found.unused)
            unused.push(one);
        if (found.records.some(({ kind }) => kind !== 'plan') || found.problems.length > 0) {
            for (const { path } of unit.recognised)
                spent.add(path);
        }
        if (records.length > MAX_RECORDS) {
            problems.push((0,record_problems/* tooMany */.Ot)(unit.files[0]?.path ?? '', `more than ${MAX_RECORDS} records`));
            records.length = MAX_RECORDS;
            break;
        }
    }
    const next = candidates[MAX_FILES];
    if (next)
        problems.push((0,record_problems/* tooMany */.Ot)(next.entry.path, `more than ${MAX_FILES} files look like records`));
    const read = [...sorted.units.flatMap((unit) => unit.files), ...sorted.refused.map(({ file }) => file)];
    const broken = kept.filter((one) => refusedEntry(one).length > 0).map(({ entry }) => entry.path);
    const paths = [...read.map(({ path }) => path), ...broken];
    return {
        all: { records, problems, unused },
        lookalikes: sorted.lookalikes,
        files: new Map(paths.map((path) => [path, oidOf(path)])),
        together: sorted.units.flatMap(({ files }) => (files.length > 1 ? [files.map(({ path }) => path)] : [])),
        spent,
    };
}
/** A text that loses its section on emissions is still a text; a table or a record file that is none any more is not. */
function hasStopped({ entry: { path } }, before, after) {
    return before.spent.has(path) && !after.files.has(path) && !path.toLowerCase().endsWith('.md');
}
/** Likely names on both sides; possible names only where the pull request changes them; others where they stand beside. */
function candidates(entries, named, changed) {
    const found = entries.flatMap((entry) => {
        const { likely, possible, beside } = named(entry.path);
        // Data under a name that says nothing, and larger than its readers would read, need not be fetched to know it.
        const readable = possible.filter(({ maxBytes }) => entry.size === null || entry.size <= maxBytes);
        const readers = changed.has(entry.path) ? [...new Set([...likely, ...readable])] : likely;
        return readers.length + beside.length === 0 ? [] : [{ entry, readers, beside, likely: likely.length > 0 }];
    });
    const units = unitsOf(found);
    const belongs = ({ entry, beside }) => beside.some((reader) => units.has((0,reading/* unitKey */.g2)(reader, entry.path)));
    const wanted = found.filter((one) => one.readers.length > 0 || belongs(one));
    // What the pull request changes comes first, so that a limit never leaves out a file of its own without blocking it.
    const isChanged = ({ entry }) => changed.has(entry.path);
    return [...wanted.filter(isChanged), ...wanted.filter((one) => !isChanged(one))];
}
function unitsOf(found) {
    return new Set(found.flatMap(({ entry, readers }) => readers.map((reader) => (0,reading/* unitKey */.g2)(reader, entry.path))));
}
function fileOf({ entry, ...names }, blobs) {
    const blob = blobs.get(entry.oid);
    if (!blob)
        throw new Error(`the blob of ${entry.path} was not read`);
    return { ...names, path: entry.path, blob };
}
function isReadable(entry) {
    return entry.kind === 'file' && !entry.undecodable;
}
/** Entries that have bytes, each content once. */
function readable(candidates) {
    const entries = candidates.map(({ entry }) => entry).filter(isReadable);
    return [...new Map(entries.map((entry) => [entry.oid, entry])).values()];
}
/**
 * What is no file, under a likely name. A README is often a link to another README; the link itself is no loss then, since
 * its target is read.
 */
function refusedEntry({ entry, readers, likely }) {
    if (isReadable(entry) || !likely || readers.every(({ configures }) => configures))
        return [];
    if (entry.undecodable)
        return [(0,record_problems/* undecodable */.z$)(entry.path)];
    if (entry.path.toLowerCase().endsWith('.md'))
        return [];
    const title = readers[0]?.title ?? 'record';
    return [entry.kind === 'symlink' ? (0,record_problems/* symlink */.YN)(entry.path, title) : (0,record_problems/* notAFile */.$y)(entry.path, title)];
}
function files(base, head) {
    const paths = [...new Set([...base.keys(), ...head.keys()])].sort(problem/* compare */.UD);
    return paths.map((path) => ({ path, base: base.get(path) ?? null, head: head.get(path) ?? null }));
}


/***/ })

};
