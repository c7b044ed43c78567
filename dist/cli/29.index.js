export const id = 29;
export const ids = [29];
export const modules = {

/***/ 5029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scan: () => (/* binding */ scan)
/* harmony export */ });
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5139);
/* harmony import */ var _assumptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6682);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(358);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8361);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3784);





const scan = {
    usage: '[PATH...] [options]',
    about: [
        'Reads the experiment records in files and folders (the current folder when none is named), and prints runs, plans, servings and problems with their footprints. No carbon budget is needed.',
        'A file that is named is read whatever it is called. Links are not followed. Exit 2 when something could not be counted.',
    ],
    options: {
        json: { value: null, help: 'print JSON for other programs' },
        ..._assumptions_js__WEBPACK_IMPORTED_MODULE_1__/* .assumptionOptions */ .ch,
    },
    names: { least: 0, most: Number.POSITIVE_INFINITY },
    async run(given, host) {
        const { report, notes } = await (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecords */ .T)(given.names, (0,_assumptions_js__WEBPACK_IMPORTED_MODULE_1__/* .readAssumptions */ .FB)(given), host);
        if (given.has('json'))
            (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .sayJson */ .mx)(host, report);
        else {
            const { renderScan } = await Promise.all(/* import() */[__webpack_require__.e(273), __webpack_require__.e(729)]).then(__webpack_require__.bind(__webpack_require__, 9729));
            (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(host, renderScan(report, (0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .appearanceOf */ .c)(host)));
            for (const line of notes)
                (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)(host, line);
        }
        return report.problems.some((problem) => problem.blocks) ? _core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.BAD_INPUT : _core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.PASS;
    },
};


/***/ })

};
