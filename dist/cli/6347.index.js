export const id = 6347;
export const ids = [6347];
export const modules = {

/***/ 6347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGrownCodecarbon: () => (/* binding */ readGrownCodecarbon)
/* harmony export */ });
/* harmony import */ var _csv_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8109);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(471);
/** A CodeCarbon file and the earlier version that it begins with. */


/** Reads a file, and what it held when it ended at `mark`; the rows up to there are scanned once for both. */
async function readGrownCodecarbon(file, mark) {
    const [earlier, whole] = [new _read_js__WEBPACK_IMPORTED_MODULE_1__.FileReading(file.path), new _read_js__WEBPACK_IMPORTED_MODULE_1__.FileReading(file.path)];
    let sinks = [earlier, whole];
    const scanner = new _csv_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .CsvScanner */ .B({
        record: (record) => {
            for (const sink of sinks)
                sink.record(record);
        },
        fault: (fault) => {
            for (const sink of sinks)
                sink.fault(fault);
        },
        moving: () => {
            for (const sink of sinks)
                sink.moving();
        },
    });
    let before = null;
    let at = 0;
    for await (const chunk of file.chunks) {
        const cut = at < mark ? Math.min(chunk.length, mark - at) : 0;
        scanner.push(chunk.subarray(0, cut));
        if (cut > 0 && at + cut === mark) {
            // A row, or a quote, that goes on behind the mark was another row where the file ended.
            before = scanner.isIdle ? earlier.result() : null;
            sinks = [whole];
        }
        scanner.push(chunk.subarray(cut));
        at += chunk.length;
    }
    scanner.finish();
    return { before, after: whole.result() };
}


/***/ })

};
