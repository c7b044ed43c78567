export const id = 4094;
export const ids = [4094];
export const modules = {

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
