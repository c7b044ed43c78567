export const id = 3930;
export const ids = [3930];
export const modules = {

/***/ 9341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 4094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveFence: () => (/* binding */ serveFence)
/* harmony export */ });
/* harmony import */ var _parse_readers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9787);

function serveFence() {
    // Without the program that asked, there is nothing left to do.
    process.on('disconnect', () => process.exit());
    process.on('message', async (jobs) => {
        const reply = (message) => {
            process.send?.(message);
        };
        const ready = [];
        for (const job of jobs)
            ready.push(await prepare(job).catch((error) => () => Promise.reject(error)));
        reply({ kind: 'begun' });
        const outcomes = [];
        for (const read of ready)
            outcomes.push(await outcomeOf(read));
        reply({ kind: 'done', outcomes });
    });
}
async function outcomeOf(read) {
    try {
        return { kind: 'read', read: await read() };
    }
    catch (error) {
        // A reader reports what it finds in a file; an exception is either a stack that ran out or our own mistake.
        const tooDeep = error instanceof RangeError && /call stack/i.test(error.message);
        return { kind: 'failed', message: error instanceof Error ? error.message : String(error), tooDeep };
    }
}
/** The reader of a job, loaded: what that takes is our time and not the file's. */
async function prepare(job) {
    const reader = _parse_readers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readers */ .X.find(({ format }) => format === job.format);
    if (!reader)
        return () => Promise.reject(new Error(`no reader for ${job.format}`));
    const files = job.files.map(({ path, bytes }) => ({ path, size: bytes.length, chunks: [bytes] }));
    if (reader.unit !== undefined) {
        const readUnit = await reader.load();
        return () => readUnit(files);
    }
    const readFile = await reader.load();
    const [only] = files;
    if (only === undefined)
        return () => Promise.reject(new Error('a job without files'));
    return () => readFile(only);
}


/***/ })

};
