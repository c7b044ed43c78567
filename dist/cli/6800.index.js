export const id = 6800;
export const ids = [6800];
export const modules = {

/***/ 5952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openAnswerCache),
/* harmony export */   w: () => (/* binding */ openLedgerCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/**
 * What a ledger was made of, kept in a folder of the user's for the next time: what landed does not change, so only what
 * landed since has to be read. One file for each repository and scope. A file that is not whole, not of this program, or of
 * somebody else is as good as none. Never used where a pull request may have run something before (the Action).
 */



/** Of what is written; to be raised when `Continuable` changes. */
const FORM = 1;
const MOST_BYTES = 256 * 1024 * 1024;
const FILES = { most: 64, kept: 32 };
const NAME = /^[0-9a-f]{64}\.json$/;
const HEADER = /^carbon-clerk ledger 1 ([0-9a-f]{64})\n/;
const HEADER_BYTES = 'carbon-clerk ledger 1 \n'.length + 64;
// Windows has neither flag.
const READING = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
/** @param folder Need not exist. */
function openLedgerCache(folder, key) {
    const { version, formats, include, exclude, policyPath, gitDir } = key;
    const file = new KeptFile(folder, ['history', version, formats, include, exclude, policyPath, gitDir]);
    return {
        read: () => {
            const body = file.read();
            // Written by this program, for this question, and whole: so it is what its type says.
            return body === null ? null : JSON.parse(body.toString('utf8'));
        },
        write: (content) => {
            if (isLasting(content))
                file.write(Buffer.from(JSON.stringify(content)));
        },
    };
}
/** @param question With all that the answer depends on but the clock, as JSON; the place of the file is part of it. */
function openAnswerCache(folder, question) {
    return new KeptFile(folder, ['answer', ...question]);
}
/** False where a file took too long to read: that is no property of the history, and it may be read another time. */
function isLasting({ chronicle }) {
    return chronicle.unreadable.every(({ code }) => !code.startsWith('fence/'));
}
/** One file: a line with a digest of what it is for and of the rest, then the rest. */
class KeptFile {
    #folder;
    #name;
    constructor(folder, question) {
        this.#folder = folder;
        this.#name = sha256(JSON.stringify([FORM, ...question]));
    }
    get #path() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, `${this.#name}.json`);
    }
    read() {
        const bytes = readWhole(this.#path);
        const told = bytes === null ? null : HEADER.exec(bytes.toString('latin1', 0, HEADER_BYTES))?.[1];
        if (bytes === null || told === undefined)
            return null;
        const body = bytes.subarray(HEADER_BYTES);
        return told === sha256(this.#name, body) ? body : null;
    }
    write(body) {
        if (body.length > MOST_BYTES - HEADER_BYTES)
            return;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(this.#folder, { recursive: true, mode: 0o700 });
            replace(this.#path, Buffer.concat([Buffer.from(`carbon-clerk ledger ${FORM} ${sha256(this.#name, body)}\n`), body]));
            prune(this.#folder);
        }
        catch {
            // A full disk, or a folder of somebody else's: history is read again next time.
        }
    }
}
function sha256(...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
}
function readWhole(path) {
    let descriptor = null;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, READING);
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        const isMine = process.getuid === undefined || found.uid === process.getuid();
        return found.isFile() && isMine && found.size <= MOST_BYTES ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(descriptor) : null;
    }
    catch {
        return null;
    }
    finally {
        if (descriptor !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/** Whole or not at all, also when two programs write at once: equal answers are equal bytes under one name. */
function replace(path, bytes) {
    const beside = `${path}.${sha256(bytes).slice(0, 16)}.new`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(beside, bytes, { flag: 'wx', mode: 0o600 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(beside, path);
}
/** Those that were not written for longest go first, with what an interrupted program left. */
function prune(folder) {
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder);
    if (files.length < FILES.most)
        return;
    const age = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const kept = new Set(files
        .filter((name) => NAME.test(name))
        .map((name) => ({ name, age: age(name) }))
        .sort((a, b) => b.age - a.age)
        .slice(0, FILES.kept)
        .map(({ name }) => name));
    const ours = files.filter((name) => NAME.test(name.slice(0, 69)) && !kept.has(name));
    for (const name of ours)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true });
}


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

/***/ 6049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ ADDRESS),
/* harmony export */   CV: () => (/* binding */ TOKEN),
/* harmony export */   Pd: () => (/* binding */ usualCache),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   yK: () => (/* binding */ historyOpener)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5023);
/** From what the process says to a service for the grid over the hours of runs. Nothing of it is loaded before it is asked for. */



/** Another address of the service: a mirror, or a proxy that adds the token. */
const ADDRESS = 'CARBON_CLERK_LIVE_GRID_URL';
const TOKEN = 'ELECTRICITY_MAPS_TOKEN';
function historyOpener({ environment, token, cacheFolder }) {
    return async (service) => {
        const address = addressOf(environment);
        // Nobody is asked at an address that is none: the figure of the year is at hand.
        if (address === 'wrong')
            return null;
        const { openGridHistory } = await __webpack_require__.e(/* import() */ 5165).then(__webpack_require__.bind(__webpack_require__, 5165));
        const nowS = Date.now() / 1000;
        return openGridHistory({ service, address, token, cacheFolder, nowS, userAgent: `carbon-clerk/${_version_js__WEBPACK_IMPORTED_MODULE_2__.VERSION}`, sleep: node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout });
    };
}
/** `null` for the service's own. A token does not travel in the clear, except inside this machine. */
function addressOf(environment) {
    const text = environment[ADDRESS] ?? '';
    if (text === '')
        return null;
    const url = URL.canParse(text) ? new URL(text) : null;
    const inside = url !== null && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    if (url === null || url.username !== '' || url.search !== '')
        return 'wrong';
    return url.protocol === 'https:' || (url.protocol === 'http:' && inside) ? url : 'wrong';
}
/** Where programs keep what they can ask for again (XDG Base Directory Specification); `null` without a home. */
function usualCache({ XDG_CACHE_HOME = '', HOME = '' }, what = 'live-grid') {
    const cache = XDG_CACHE_HOME.startsWith('/') ? XDG_CACHE_HOME : HOME === '' ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(HOME, '.cache');
    return cache === '' ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cache, 'carbon-clerk', what);
}


/***/ })

};
