export const id = 94;
export const ids = [94];
export const modules = {

/***/ 4094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveFence: () => (/* binding */ serveFence)
/* harmony export */ });
/* harmony import */ var _parse_readers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(990);

function serveFence() {
    // Without the program that asked, there is nothing left to do.
    process.on('disconnect', () => process.exit());
    process.on('message', async (job) => {
        const reply = (message) => {
            process.send?.(message);
        };
        try {
            reply(await readJob(job, () => reply({ kind: 'begun' })));
        }
        catch (error) {
            // A reader reports what it finds in a file; an exception is either a stack that ran out or our own mistake.
            const tooDeep = error instanceof RangeError && /call stack/i.test(error.message);
            reply({ kind: 'failed', message: error instanceof Error ? error.message : String(error), tooDeep });
        }
    });
}
async function readJob(job, begun) {
    const reader = _parse_readers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readers */ .X.find(({ format }) => format === job.format);
    if (!reader)
        throw new Error(`no reader for ${job.format}`);
    const read = await reader.load();
    begun();
    return { kind: 'read', read: await read({ path: job.path, size: job.size, chunks: [job.bytes] }) };
}


/***/ })

};
