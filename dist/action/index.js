import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 9456:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 9311:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 9341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   VE: () => (/* binding */ compareBy),
/* harmony export */   YX: () => (/* binding */ reporter),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   nM: () => (/* binding */ WorldError)
/* harmony export */ });
/**
 * Three kinds of wrong, three treatments.
 * 1. The author can fix it: a `Problem`, a value. All are collected and shown.
 * 2. The world refused: a `WorldError`, thrown, caught once in `entry`.
 * 3. We are wrong: an ordinary exception, which nobody catches but the outermost door.
 */
/** Makes the function with which one area reports its problems; a code outside its table does not compile. */
function reporter(table) {
    return (code, at, message, hint) => {
        const kind = table[code];
        return { code, class: kind.class, message, hint, at, severity: kind.severity };
    };
}
/** By file, line, column, code: the same problems always print in the same order. */
function byPlace(a, b) {
    return compare(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column || compare(a.code, b.code);
}
/** Code-unit order, the same on every machine and in every locale. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Something outside refused or broke: an API, a disk, a clone without the base commit. */
class WorldError extends Error {
    code;
    hint;
    constructor(code, message, hint, cause) {
        super(message, { cause });
        this.name = 'WorldError';
        this.code = code;
        this.hint = hint;
    }
}
/** Orders by a text of each, in code-unit order. */
function compareBy(text) {
    return (a, b) => compare(text(a), text(b));
}


/***/ }),

/***/ 3773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ FENCE_ARGUMENT),
  K: () => (/* binding */ createFence)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __nccwpck_require__(9341);
;// CONCATENATED MODULE: ./build/disk/problems.js

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
const diskProblem = (0,problem/* reporter */.YX)(diskProblems);
const fenceProblem = (0,problem/* reporter */.YX)(fenceProblems);

;// CONCATENATED MODULE: ./build/disk/fence.js
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
    const lanes = Array.from({ length: Math.min(MOST_LANES, (0,external_node_os_namespaceObject.availableParallelism)()) }, () => createLane(entry, limits));
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
    const path = entry instanceof URL || entry.startsWith('file:') ? (0,external_node_url_.fileURLToPath)(entry) : entry;
    return (0,external_node_child_process_.spawn)(process.execPath, [`--max-old-space-size=${limits.mebibytes}`, path, FENCE_ARGUMENT], {
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
    return fenceProblem('fence/timeout', at(path), `reading it took more than ${seconds} s`, hint);
}
function outOfMemory(path, { mebibytes }) {
    const hint = 'make the file smaller or simpler, or split it';
    return fenceProblem('fence/memory', at(path), `reading it took more than ${mebibytes} MiB of memory`, hint);
}
function failure(path, why) {
    if (why.tooDeep)
        return fenceProblem('fence/depth', at(path), 'it is nested too deeply', 'flatten the file');
    const hint = 'report this with the file; until then leave it out with records.exclude';
    return fenceProblem('fence/failed', at(path), `the reader stopped: ${why.message.slice(0, 200)}`, hint);
}


/***/ }),

/***/ 2409:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _disk_fence_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3773);
/** The Action's door. The same file is also the process behind the fence, which reads one record at a time. */


if (process.argv[2] === _disk_fence_js__WEBPACK_IMPORTED_MODULE_1__/* .FENCE_ARGUMENT */ .c && process.send) {
    const { serveFence } = await Promise.all(/* import() */[__nccwpck_require__.e(9787), __nccwpck_require__.e(4094)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4094));
    serveFence();
}
else {
    const { runAction } = await Promise.all(/* import() */[__nccwpck_require__.e(9787), __nccwpck_require__.e(3307)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3307));
    process.exitCode = await runAction({
        environment: process.env,
        print: (line) => process.stdout.write(`${line}\n`),
        sleep: node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout,
        nowS: () => Date.now() / 1000,
        entry: import.meta.url,
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(2409);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
